// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/vector_request.h"

#include "core/gene/gene_sets.h"
#include "core/gene/name_matching.h"
#include "core/gene/vector_file.h"
#include "core/project/project_vectors.h"
#include "ui/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace knockscope::ui {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kSeed = 1;

class Vectors {
    Q_DECLARE_TR_FUNCTIONS(Vectors)
};

/// As many genes, a number each: 0 where all of a vector is.
GeneVectors outlineOf(const GeneVectors& vectors)
{
    std::vector<float> known(vectors.genes().size());
    for (std::size_t row = 0; row < known.size(); ++row)
        known[row] = vectors.isZero(row) ? 0.F : 1.F;
    GeneVectors outline(vectors.genes(), 1, std::move(known), vectors.source());
    outline.setBlocks(vectors.blocks());
    outline.setAbsent(vectors.absent());
    return outline;
}

/// One of several sources may call a gene differently than the others do.
GeneVectors joined(std::vector<GeneVectors> sources, const GeneNameTable* geneNames,
                   std::span<const std::string> names, JobMonitor& monitor)
{
    if (geneNames && sources.size() > 1) {
        for (GeneVectors& source : sources) {
            monitor.checkCancelled();
            addAliases(source, *geneNames, {});
        }
    }
    monitor.checkCancelled();
    GeneVectors vectors = concatenated(std::move(sources));
    monitor.checkCancelled();
    if (geneNames)
        addAliases(vectors, *geneNames, names);
    return vectors;
}

} // namespace

fs::path geneNamesBeside(std::span<const fs::path> files)
{
    for (const fs::path& file : files) {
        if (const std::optional<fs::path> found = findHgnc(file.parent_path()))
            return *found;
    }
    return {};
}

VectorRequest requestOf(const fs::path& file)
{
    VectorRequest request;
    request.files.push_back(file);
    request.geneNames = geneNamesBeside(request.files);
    return request;
}

GeneVectors readVectorSource(const fs::path& file, std::span<const std::string> names, JobMonitor& monitor)
{
    return isGeneSetFile(file) ? vectorsFromGeneSetFile(file, kGeneSetDimension, kSeed, monitor)
                               : readGeneVectors(file, monitor, names);
}

LoadedSources readVectorSources(const VectorRequest& request, std::span<const std::string> names,
                                JobMonitor& monitor)
{
    if (request.read)
        return *request.read;
    LoadedSources loaded;
    const double steps = static_cast<double>(request.files.size()) + (request.geneNames.empty() ? 0 : 1);
    double step = 0;
    const std::string phase = toUtf8(Vectors::tr("reading gene vectors"));
    for (const fs::path& file : request.files) {
        monitor.report(phase, step / steps);
        JobMonitor part(monitor, [&](const Progress& progress) {
            monitor.report(phase, (step + progress.fraction) / steps);
        });
        loaded.files.push_back(std::make_shared<const GeneVectors>(readVectorSource(file, names, part)));
        ++step;
    }
    if (!request.geneNames.empty()) {
        monitor.report(toUtf8(Vectors::tr("reading other names of genes")), step / steps);
        JobMonitor part(monitor, JobMonitor::Sink());
        loaded.geneNames = std::make_shared<const GeneNameTable>(readHgnc(request.geneNames, part));
    }
    return loaded;
}

GeneVectors outlineOf(const LoadedSources& sources, bool coexpression,
                      const std::vector<std::string>& measured, std::span<const std::string> names)
{
    std::vector<GeneVectors> outlines;
    for (const std::shared_ptr<const GeneVectors>& file : sources.files)
        outlines.push_back(outlineOf(*file));
    if (coexpression) {
        const std::set<std::string> unique(measured.begin(), measured.end());
        std::vector<std::string> genes(unique.begin(), unique.end());
        std::vector<float> known(genes.size(), 1.F);
        outlines.emplace_back(std::move(genes), 1, std::move(known),
                              toUtf8(Vectors::tr("co-expression of this screen")));
    }
    JobMonitor unwatched;
    return joined(std::move(outlines), sources.geneNames.get(), names, unwatched);
}

GeneVectors joinedVectors(const Project& project, const VectorRequest& request, JobMonitor& monitor)
{
    const std::vector<std::string> names = namesOfScreen(project.store());
    const double readUntil = request.read ? 0 : request.coexpression ? 0.4 : 0.8;
    JobMonitor reading = stepOfJob(monitor, {}, 0, readUntil);
    LoadedSources loaded = readVectorSources(request, names, reading);
    std::vector<GeneVectors> sources;
    for (std::shared_ptr<const GeneVectors>& file : loaded.files) {
        sources.push_back(*file);
        file.reset(); // large
    }
    if (request.coexpression) {
        monitor.report(toUtf8(Vectors::tr("co-expression of control cells")), readUntil);
        // The cells are read, then factorised: each begins at 0 again.
        const double half = (0.8 - readUntil) / 2;
        double from = readUntil;
        double last = 0;
        JobMonitor computing(monitor, [&](const Progress& progress) {
            if (progress.fraction < last)
                from = readUntil + half;
            last = progress.fraction;
            monitor.report(progress.phase, from + half * progress.fraction);
        });
        sources.push_back(coexpressionOf(project, kCoexpressionDimension, computing));
    }
    monitor.report(toUtf8(Vectors::tr("matching names of genes")), 0.8);
    return joined(std::move(sources), loaded.geneNames.get(), names, monitor);
}

void giveVectors(const Project& project, const VectorRequest& request, JobMonitor& monitor)
{
    const GeneVectors vectors = joinedVectors(project, request, monitor);
    monitor.report(toUtf8(Vectors::tr("writing gene vectors")), 0.9);
    project.setVectors(vectors);
    monitor.report(toUtf8(Vectors::tr("writing gene vectors")), 1);
}

} // namespace knockscope::ui
