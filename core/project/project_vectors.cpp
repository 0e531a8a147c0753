// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_vectors.h"

#include "core/gene/coexpression.h"

#include <fmt/format.h>

#include <span>
#include <utility>

namespace knockscope {

GeneVectors coexpressionOf(const Project& project, std::size_t dimension, JobMonitor& monitor)
{
    const ImportSettings settings = project.importSettings();
    const std::string& hash = project.importReport().sourceHash;
    const std::vector<std::string>& genes = project.store().geneNames();
    SparseCells cells(genes.size());
    {
        const NormalisedCells control = readControlCells(settings, hash, genes, monitor);
        for (std::size_t cell = 0; cell < control.cells(); ++cell) {
            const std::uint64_t first = control.offsets[cell];
            const std::uint64_t count = control.offsets[cell + 1] - first;
            cells.addCell(std::span(control.genes).subspan(first, count),
                          std::span(control.values).subspan(first, count));
        }
    }
    CoexpressionSettings wanted;
    wanted.dimension = dimension;
    const std::string source = fmt::format("co-expression of {} control cells of {}", cells.cells(),
                                           settings.source.filename().string());
    Coexpression made =
        coexpressionVectors(cells, genes, wanted, fmt::format("{} (XXH3 {})", source, hash), monitor);
    made.vectors.setBlocks(
        {{source, settings.source, hash,
          fmt::format("principal components, {:.0f}% of the variance", 100 * made.explainedVariance),
          made.vectors.dimension(), made.vectors.genes().size()}});
    std::map<std::string, std::string> absent;
    for (const std::string& gene : made.constantGenes)
        absent.emplace(gene, "the same in all control cells");
    made.vectors.setAbsent(std::move(absent));
    return std::move(made.vectors);
}

} // namespace knockscope
