// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/gene/gene_sets.h"
#include "core/gene/vector_file.h"
#include "core/project/project.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>

namespace knockscope::cli {

namespace {

constexpr std::uint64_t kSeed = 1;

struct Options {
    std::string project;
    std::vector<std::string> tables;
    std::string geneSets;
    std::size_t dimension = 256;
};

GeneVectors readVectors(const Options& options, JobMonitor& monitor)
{
    if (options.geneSets.empty()) {
        std::vector<GeneVectors> sources;
        for (const std::string& table : options.tables) {
            monitor.report("reading gene vectors",
                           static_cast<double>(sources.size()) / static_cast<double>(options.tables.size()));
            sources.push_back(readGeneVectors(table, monitor));
        }
        return concatenated(sources);
    }
    return vectorsFromGeneSetFile(options.geneSets, options.dimension, kSeed, monitor);
}

void run(const Options& options, JobMonitor& monitor)
{
    const Project project = Project::open(options.project);
    const GeneVectors vectors = readVectors(options, monitor);
    const Coverage covered = coverage(vectors, project.store().perturbationNames());
    project.setVectors(vectors);
    fmt::print("Gene vectors: {} genes, {} dimensions, from {}\n", vectors.genes().size(),
               vectors.dimension(), vectors.source());
    fmt::print("Perturbations with a vector: {} of {}\n", covered.withVector.size(),
               project.store().perturbations());
    if (!covered.withoutVector.empty()) {
        fmt::print("Without a vector, left out of training: {}\n", fmt::join(covered.withoutVector, ", "));
        fmt::print("Genes missing from the vectors: {}\n", fmt::join(covered.missingGenes, ", "));
    }
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
    command->callback(
        [options, &action] { action = [options](JobMonitor& monitor) { run(*options, monitor); }; });
}

} // namespace knockscope::cli
