// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/gene/coverage.h"
#include "core/gene/gene_sets.h"
#include "core/gene/name_matching.h"
#include "core/gene/vector_file.h"
#include "core/project/project.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <optional>

namespace knockscope::cli {

namespace {

constexpr std::uint64_t kSeed = 1;

struct Options {
    std::string project;
    std::vector<std::string> tables;
    std::string geneSets;
    std::size_t dimension = 256;
    std::string aliases;
    bool json = false;
};

GeneVectors readVectors(const Options& options, const std::optional<GeneNameTable>& names,
                        JobMonitor& monitor)
{
    if (options.geneSets.empty()) {
        std::vector<GeneVectors> sources;
        for (const std::string& table : options.tables) {
            monitor.report("reading gene vectors",
                           static_cast<double>(sources.size()) / static_cast<double>(options.tables.size()));
            sources.push_back(readGeneVectors(table, monitor));
            if (names && options.tables.size() > 1) // tables may call the same gene differently
                addAliases(sources.back(), *names, {});
        }
        return concatenated(sources);
    }
    return vectorsFromGeneSetFile(options.geneSets, options.dimension, kSeed, monitor);
}

/// The names of a screen that are to lead to vectors.
std::vector<std::string> screenNames(const MarginalStore& store)
{
    std::vector<std::string> names = store.geneNames();
    for (const std::string& perturbation : store.perturbationNames()) {
        const std::vector<std::string> targets = targetGenes(perturbation);
        names.insert(names.end(), targets.begin(), targets.end());
    }
    return names;
}

void run(const Options& options, JobMonitor& monitor)
{
    const Project project = Project::open(options.project);
    const MarginalStore& store = project.store();
    std::optional<GeneNameTable> names;
    if (!options.aliases.empty())
        names = readHgnc(options.aliases, monitor);
    GeneVectors vectors = readVectors(options, names, monitor);
    std::vector<RepeatedGene> repeated;
    if (names)
        repeated = addAliases(vectors, *names, screenNames(store));
    const CoverageReport report = coverageReport(vectors, store.perturbationNames(), store.geneNames());
    project.setVectors(vectors);
    if (options.json) {
        nlohmann::json json = coverageJson(report);
        json["vectors"] = {{"genes", vectors.genes().size()},
                           {"dimension", vectors.dimension()},
                           {"source", vectors.source()},
                           {"names", vectors.nameSource()}};
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
}

} // namespace

void addEmbedCommand(CLI::App& app, Action& action)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("embed", "give a project its gene vectors");
    command->add_option("--project", options->project, "the project folder")->required();
    CLI::Option_group* source = command->add_option_group("source");
    source->add_option(
        "--from", options->tables,
        "files of gene vectors (tables, word2vec text, JSON, HDF5); several are joined side by side");
    source->add_option("--gene-sets", options->geneSets, "a GMT file whose gene x set matrix is factorised");
    source->require_option(1);
    command->add_option("--dim", options->dimension, "dimensions for --gene-sets")
        ->capture_default_str()
        ->check(CLI::Range(1, 4096));
    command->add_option("--aliases", options->aliases,
                        "HGNC's complete set (.txt or .txt.gz): finds genes under their other names and ids");
    command->add_flag("--json", options->json, "print the coverage as JSON");
    command->callback(
        [options, &action] { action = [options](JobMonitor& monitor) { run(*options, monitor); }; });
}

} // namespace knockscope::cli
