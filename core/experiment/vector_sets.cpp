// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/vector_sets.h"

#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/base/folder.h"
#include "core/base/translate.h"
#include "core/gene/coverage.h"
#include "core/gene/gene_sets.h"
#include "core/gene/vector_file.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <set>
#include <system_error>
#include <thread>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

GeneVectors readVectorSet(const Project& project, const VectorSet& set, JobMonitor& monitor)
{
    constexpr std::size_t kGeneSetDimension = 256;
    const std::vector<std::string>& known = project.store().perturbationNames();
    std::vector<GeneVectors> sources;
    for (const fs::path& file : set.files)
        sources.push_back(isGeneSetFile(file) ? vectorsFromGeneSetFile(file, kGeneSetDimension, 1, monitor)
                                              : readGeneVectors(file, monitor, known));
    return concatenated(std::move(sources));
}

/// What is left of `vectors`, which have no aliases, without some genes that they may have.
GeneVectors without(const GeneVectors& vectors, const std::set<std::string>& genes)
{
    std::vector<std::string> kept;
    std::vector<float> values;
    std::map<std::string, std::string> absent = vectors.absent();
    const std::size_t dimension = vectors.dimension();
    for (std::size_t row = 0; row < vectors.genes().size(); ++row) {
        const std::string& gene = vectors.genes()[row];
        if (genes.contains(gene)) {
            absent.emplace(gene, "not in all vector sets of the experiment");
            continue;
        }
        kept.push_back(gene);
        const auto begin = vectors.values().begin() + static_cast<std::ptrdiff_t>(row * dimension);
        values.insert(values.end(), begin, begin + static_cast<std::ptrdiff_t>(dimension));
    }
    const std::size_t removed = vectors.genes().size() - kept.size();
    if (removed == 0)
        return vectors;
    GeneVectors rest(std::move(kept), dimension, std::move(values),
                     fmt::format("{}, without {} perturbed genes that another vector set lacks",
                                 vectors.source(), removed));
    rest.setAbsent(std::move(absent));
    rest.setBlocks(vectors.blocks());
    return rest;
}

/// Other experiments of this project may be making the same projects.
FileLock lockOfVectorSets(const Project& project, const JobMonitor& monitor)
{
    constexpr std::chrono::milliseconds kStep{20};
    const fs::path folder = project.folder() / "vector-sets";
    createFolder(folder);
    for (;;) {
        monitor.checkCancelled();
        if (std::optional<FileLock> lock = FileLock::tryTake(folder / "sets.lock"))
            return std::move(*lock);
        std::this_thread::sleep_for(kStep);
    }
}

} // namespace

fs::path folderOfVectorSet(const Project& project, const std::string& name)
{
    if (name.empty() || name.front() == '.' || name.find_first_of("/\\") != std::string::npos)
        throw Error(
            ErrorKind::Usage,
            translated(translatable("core",
                                    "--vectors {}: \"{}\" cannot be a name; use letters, digits and dashes."),
                       name, name));
    return project.folder() / "vector-sets" / (name + ".knockscope");
}

PreparedVectorSets prepareVectorSets(const Project& project, const std::vector<VectorSet>& sets,
                                     JobMonitor& monitor)
{
    PreparedVectorSets prepared;
    const std::vector<std::string>& all = project.store().perturbationNames();
    std::map<std::string, std::vector<std::string>> lacking; // sets, by perturbation
    std::set<std::string> lackingGenes; // of any set
    std::vector<std::string> counts; // for people
    constexpr std::size_t kKeptBytes = std::size_t{1} << 30; // what does not fit is read once more
    std::map<std::string, GeneVectors> kept;
    std::size_t bytes = 0;
    for (const VectorSet& set : sets) {
        folderOfVectorSet(project, set.name); // refuses the name before the work
        GeneVectors vectors = readVectorSet(project, set, monitor);
        prepared.sources.emplace_back(set.name, vectors.source());
        const Coverage covered = coverage(vectors, all);
        for (const std::string& name : covered.withoutVector)
            lacking[name].push_back(set.name);
        lackingGenes.insert(covered.missingGenes.begin(), covered.missingGenes.end());
        counts.push_back(
            translated(translatable("core", "{} covers {}"), set.name, covered.withVector.size()));
        const std::size_t size = vectors.values().size() * sizeof(float);
        if (bytes + size <= kKeptBytes) {
            bytes += size;
            kept.emplace(set.name, std::move(vectors));
        }
    }
    for (const std::string& name : all) {
        if (!lacking.contains(name))
            prepared.perturbations.push_back(name);
    }
    for (auto& [name, setsWithout] : lacking)
        prepared.leftOut.push_back({name, std::move(setsWithout)});
    if (prepared.perturbations.size() < 2)
        throw Error(
            ErrorKind::Usage,
            translated(
                translatable("core",
                             "--vectors: {} of {} perturbations have a vector in every set ({}), and the "
                             "sets can be compared on no others; leave out the smallest."),
                prepared.perturbations.size(), all.size(), fmt::join(counts, ", ")));

    const FileLock lock = lockOfVectorSets(project, monitor);
    for (const VectorSet& set : sets) {
        const auto found = kept.find(set.name);
        const GeneVectors vectors =
            without(found != kept.end() ? found->second : readVectorSet(project, set, monitor), lackingGenes);
        kept.erase(set.name);
        prepared.projects.emplace(set.name,
                                  project.besideWithVectors(folderOfVectorSet(project, set.name), vectors));
    }
    return prepared;
}

} // namespace knockscope
