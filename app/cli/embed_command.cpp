// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/gene/coverage.h"
#include "core/gene/gene_sets.h"
#include "core/gene/name_matching.h"
#include "core/gene/neighbour_check.h"
#include "core/gene/vector_file.h"
#include "core/project/project.h"
#include "core/project/project_vectors.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <optional>
#include <span>
#include <utility>

namespace knockscope::cli {

namespace {

constexpr std::uint64_t kSeed = 1;
constexpr std::size_t kGeneSetDimension = 256;
constexpr std::size_t kCoexpressionDimension = 50;

struct Options {
    std::string project;
    std::vector<std::string> files;
    std::vector<std::string> geneSets;
    std::optional<std::size_t> dimension;
    std::string taxon;
    bool coexpression = false;
    std::vector<std::string> scalings;
    std::string aliases;
    bool check = false;
    bool json = false;
};

std::vector<BlockScaling> scalingsFor(const Options& options, std::size_t sources)
{
    std::vector<BlockScaling> scalings;
    for (const std::string& scaling : options.scalings)
        scalings.push_back(parseBlockScaling(scaling));
    if (scalings.size() == 1)
        scalings.assign(sources, scalings.front());
    if (!scalings.empty() && scalings.size() != sources)
        throw Error(
            ErrorKind::Usage,
            fmt::format("--scale is given {} times for {} sources. Give it once, or once for each source in "
                        "the order of --from, --gene-sets and --coexpression.",
                        scalings.size(), sources));
    return scalings;
}

GeneVectors readVectors(const Options& options, const Project& project,
                        const std::optional<GeneNameTable>& names, std::span<const std::string> screenNames,
                        JobMonitor& monitor)
{
    const std::size_t count = options.files.size() + options.geneSets.size() + (options.coexpression ? 1 : 0);
    const std::vector<BlockScaling> scalings = scalingsFor(options, count);
    std::vector<GeneVectors> sources;
    for (const std::string& file : options.files)
        sources.push_back(readGeneVectors(file, monitor, screenNames));
    for (const std::string& file : options.geneSets)
        sources.push_back(vectorsFromGeneSetFile(file, options.dimension.value_or(kGeneSetDimension), kSeed,
                                                 monitor, options.taxon));
    if (options.coexpression)
        sources.push_back(
            coexpressionOf(project, options.dimension.value_or(kCoexpressionDimension), monitor));
    if (names && count > 1) { // sources may call the same gene differently
        for (GeneVectors& source : sources)
            addAliases(source, *names, {});
    }
    return concatenated(std::move(sources), scalings);
}

nlohmann::json checkJson(const NeighbourCheck& check)
{
    return {{"possible", check.isPossible},
            {"perturbations", check.perturbations},
            {"neighbours", check.neighbours},
            {"similarity", check.similarity},
            {"permuted_mean", check.permutedMean},
            {"permuted_sd", check.permutedSd},
            {"p", check.pValue},
            {"verdict", check.verdict}};
}

/// Of the vectors that the project has.
void printCheck(const Project& project, bool json, JobMonitor& monitor)
{
    const std::optional<GeneVectors> vectors = project.vectors();
    if (!vectors)
        throw Error(ErrorKind::Usage,
                    fmt::format("{} has no gene vectors to check yet. Give a source: --from, "
                                "--gene-sets or --coexpression.",
                                project.folder().string()));
    const NeighbourCheck check = checkNeighbours(project.store(), *vectors, {}, monitor);
    if (json)
        fmt::print("{}\n", nlohmann::json{{"check", checkJson(check)}}.dump(1));
    else
        fmt::print("{}\n", check.verdict);
}

void run(const Options& options, JobMonitor& monitor)
{
    const Project project = Project::open(options.project);
    const MarginalStore& store = project.store();
    const bool hasSources = !options.files.empty() || !options.geneSets.empty() || options.coexpression;
    if (!hasSources)
        return printCheck(project, options.json, monitor);
    std::optional<GeneNameTable> names;
    if (!options.aliases.empty())
        names = readHgnc(options.aliases, monitor);
    const std::vector<std::string> wanted = namesOfScreen(store);
    GeneVectors vectors = readVectors(options, project, names, wanted, monitor);
    std::vector<RepeatedGene> repeated;
    if (names)
        repeated = addAliases(vectors, *names, wanted);
    const CoverageReport report = coverageReport(vectors, store.perturbationNames(), store.geneNames());
    project.setVectors(vectors);
    std::optional<NeighbourCheck> check;
    if (options.check)
        check = checkNeighbours(store, vectors, {}, monitor);
    if (options.json) {
        nlohmann::json json = coverageJson(report);
        json["vectors"] = {{"genes", vectors.genes().size()},
                           {"dimension", vectors.dimension()},
                           {"source", vectors.source()},
                           {"names", vectors.nameSource()},
                           {"blocks", blocksToJson(vectors.blocks())}};
        if (check)
            json["check"] = checkJson(*check);
        json["repeated"] = nlohmann::json::array();
        for (const RepeatedGene& gene : repeated)
            json["repeated"].push_back(
                {{"symbol", gene.symbol}, {"used", gene.used}, {"others", gene.others}});
        fmt::print("{}\n", json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace));
        return;
    }
    fmt::print("Gene vectors: {} genes, {} dimensions, from {}\n", vectors.genes().size(),
               vectors.dimension(), vectors.source());
    if (names)
        fmt::print("Gene names: {} genes from {}, {} aliases\n", names->genes(), names->source(),
                   vectors.aliases().size());
    if (!repeated.empty()) {
        const RepeatedGene& first = repeated.front();
        fmt::print("Genes with several vectors: {}, for example {}, for which {} is used and {} is not\n",
                   repeated.size(), first.symbol, first.used, fmt::join(first.others, ", "));
    }
    fmt::print("{}", coverageText(report));
    if (check)
        fmt::print("{}\n", check->verdict);
}

} // namespace

void addEmbedCommand(CLI::App& app, Action& action)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("embed", "give a project its gene vectors");
    command->add_option("--project", options->project, "the project folder")->required();
    command->add_option(
        "--from", options->files,
        "files of gene vectors: pickle, .pt, .npz, .npy, tables, word2vec text, JSON, .h5, .h5ad");
    command->add_option("--gene-sets", options->geneSets,
                        "GMT, GAF or gene2go files whose gene x set matrix is factorised");
    command->add_flag("--coexpression", options->coexpression,
                      "principal components of the screen's control cells");
    command->add_option("--scale", options->scalings,
                        "none, standardise or unit-length: for all sources, or once for each");
    command
        ->add_option("--dim", options->dimension, "dimensions for --gene-sets (256) and --coexpression (50)")
        ->check(CLI::Range(1, 4096));
    command->add_option("--taxon", options->taxon,
                        "of a GAF or gene2go file; the most frequent when not given");
    command->add_flag(
        "--check", options->check,
        "whether perturbations with similar vectors shift genes alike; alone: of the project's vectors");
    command->add_option("--aliases", options->aliases,
                        "HGNC's complete set (.txt or .txt.gz): finds genes under their other names and ids");
    command->add_flag("--json", options->json, "print the coverage as JSON");
    command->callback([options, &action] {
        const bool hasSources =
            !options->files.empty() || !options->geneSets.empty() || options->coexpression;
        if (!hasSources && !options->check)
            throw CLI::ValidationError(
                "embed",
                "give a source of vectors: --from, --gene-sets or --coexpression (several are joined)");
        action = [options](JobMonitor& monitor) { run(*options, monitor); };
    });
}

} // namespace knockscope::cli
