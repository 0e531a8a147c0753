// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/store_builder.h"

#include "core/base/parallel.h"
#include "core/base/sort_values.h"
#include "core/screen/marginal_store_writer.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <span>
#include <type_traits>

namespace knockscope {

namespace {

/// Some genes of one row of the store: small enough for the memory of a thread, many enough for all threads.
struct Unit {
    std::size_t row = 0;
    std::uint32_t firstFileGene = 0;
    std::uint32_t lastFileGene = 0;
    std::size_t firstGene = 0; // of the store
    std::size_t genes = 0;
    std::uint64_t firstValue = 0;
    std::uint64_t values = 0;
};

/// The values a thread brings into order at once. Cells that lie on disk are read once for each unit of their
/// row, so units are larger then.
std::uint64_t valuesOfUnit(bool hasSpilled, int threads)
{
    constexpr std::uint64_t kInMemory = 2'000'000;
    constexpr std::uint64_t kOnDisk = 96'000'000; // of all threads
    return hasSpilled ? std::max<std::uint64_t>(kInMemory, kOnDisk / static_cast<std::uint64_t>(threads))
                      : kInMemory;
}

template <class Value> class Builder {
public:
    Builder(const CellBuffer<Value>& cells, const StorePlan& plan,
            const std::function<void(double)>& progress)
        : m_cells(cells)
        , m_plan(plan)
        , m_progress(progress)
        , m_threads(defaultThreads())
        , m_keepsAllGenes(plan.geneNames.size() == plan.storeGene.size())
    {
    }

    void write(const std::filesystem::path& path)
    {
        divide();
        count();
        const bool isDouble = !m_plan.normalisation.isCounts && std::is_same_v<Value, double>;
        MarginalStoreLayout layout{m_plan.geneNames, m_plan.perturbationNames, {}, 0, isDouble};
        for (const auto& cells : m_plan.cellsOfRow)
            layout.cells.push_back(cells.size());
        for (Unit& unit : m_units) {
            unit.firstValue = layout.stored;
            layout.stored += unit.values;
        }
        // The largest first, so that no thread is left with one at the end.
        m_order.resize(m_units.size());
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::stable_sort(m_order.begin(), m_order.end(), [this](std::size_t a, std::size_t b) {
            return m_units[a].values > m_units[b].values;
        });
        writeMarginalStore(path, layout, [&](MarginalStoreWriter& writer) {
            if (isDouble)
                fill<double>(writer, layout.stored);
            else
                fill<float>(writer, layout.stored);
        });
    }

private:
    static constexpr double kCounted = 0.1; // share of the work

    void divide()
    {
        const auto fileGenes = static_cast<std::uint32_t>(m_plan.storeGene.size());
        for (std::size_t row = 0; row < m_plan.cellsOfRow.size(); ++row) {
            std::uint64_t values = 0;
            for (const std::uint64_t cell : m_plan.cellsOfRow[row])
                values += m_cells.nonZero()[cell];
            const std::uint64_t most = valuesOfUnit(m_cells.hasSpilled(), m_threads);
            const auto parts = static_cast<std::uint32_t>(
                std::clamp<std::uint64_t>((values + most - 1) / most, 1, fileGenes));
            std::size_t gene = 0;
            for (std::uint32_t part = 0; part < parts; ++part) {
                Unit unit{row, fileGenes / parts * part, fileGenes / parts * (part + 1), gene, 0, 0, 0};
                if (part + 1 == parts)
                    unit.lastFileGene = fileGenes;
                unit.genes =
                    static_cast<std::size_t>(std::count_if(m_plan.storeGene.begin() + unit.firstFileGene,
                                                           m_plan.storeGene.begin() + unit.lastFileGene,
                                                           [](std::int32_t kept) { return kept >= 0; }));
                gene += unit.genes;
                if (parts == 1)
                    unit.values = values; // an upper bound until counted
                m_units.push_back(unit);
            }
        }
    }

    /// Calls `use(cell, genes, values)` for each cell of the row with its values within the unit.
    template <class Use> void forEachCell(const Unit& unit, Use use) const
    {
        typename CellBuffer<Value>::Cursor cursor(m_cells);
        const bool isWhole = unit.firstFileGene == 0 && unit.lastFileGene == m_plan.storeGene.size();
        for (const std::uint64_t index : m_plan.cellsOfRow[unit.row]) {
            const typename CellBuffer<Value>::Cell cell = cursor.cell(index);
            if (isWhole) {
                use(index, cell.genes, cell.values);
                continue;
            }
            const auto begin = std::lower_bound(cell.genes.begin(), cell.genes.end(), unit.firstFileGene);
            const auto end = std::lower_bound(begin, cell.genes.end(), unit.lastFileGene);
            const auto first = static_cast<std::size_t>(begin - cell.genes.begin());
            const auto count = static_cast<std::size_t>(end - begin);
            use(index, cell.genes.subspan(first, count), cell.values.subspan(first, count));
        }
    }

    void count()
    {
        const auto report = [this](std::size_t done) {
            m_progress(kCounted * static_cast<double>(done) / static_cast<double>(m_units.size()));
        };
        parallelTasks(
            m_units.size(), m_threads,
            [this](std::size_t index, std::size_t) {
                Unit& unit = m_units[index];
                if (m_keepsAllGenes && unit.genes == m_plan.geneNames.size())
                    return; // known already
                unit.values = 0;
                forEachCell(unit, [&](std::uint64_t, std::span<const std::uint32_t> genes, auto) {
                    if (m_keepsAllGenes)
                        unit.values += genes.size();
                    else
                        for (const std::uint32_t gene : genes)
                            unit.values += m_plan.storeGene[gene] >= 0;
                });
            },
            report);
    }

    template <class Stored> void fill(MarginalStoreWriter& writer, std::uint64_t stored)
    {
        std::atomic<std::uint64_t> written = 0;
        parallelTasks(
            m_order.size(), m_threads,
            [&](std::size_t index, std::size_t) {
                const Unit& unit = m_units[m_order[index]];
                writeUnit<Stored>(unit, writer);
                written += unit.values;
            },
            [&](std::size_t) {
                m_progress(kCounted
                           + (1 - kCounted) * static_cast<double>(written)
                               / static_cast<double>(std::max<std::uint64_t>(1, stored)));
            });
    }

    template <class Stored> void writeUnit(const Unit& unit, MarginalStoreWriter& writer) const
    {
        const std::int32_t* const storeGene = m_plan.storeGene.data();
        const auto firstGene = static_cast<std::int32_t>(unit.firstGene);
        std::vector<std::uint64_t> nonZero(unit.genes, 0);
        forEachCell(unit, [&](std::uint64_t, std::span<const std::uint32_t> genes, auto) {
            for (const std::uint32_t gene : genes) {
                if (storeGene[gene] >= 0)
                    ++nonZero[static_cast<std::size_t>(storeGene[gene] - firstGene)];
            }
        });

        std::vector<std::uint64_t> next(unit.genes, 0);
        std::exclusive_scan(nonZero.begin(), nonZero.end(), next.begin(), std::uint64_t{0});
        std::vector<Stored> values(unit.values);
        CellNormaliser normalised(m_plan.normalisation);
        const auto scatter = [&](std::span<const std::uint32_t> genes, std::span<const Value> given,
                                 auto transform) {
            for (std::size_t i = 0; i < genes.size(); ++i) {
                const std::int32_t gene = storeGene[genes[i]];
                if (gene >= 0)
                    values[next[static_cast<std::size_t>(gene - firstGene)]++] = transform(given[i]);
            }
        };
        forEachCell(
            unit,
            [&](std::uint64_t cell, std::span<const std::uint32_t> genes, std::span<const Value> given) {
                if (!m_plan.normalisation.isCounts)
                    return scatter(genes, given, [](Value value) { return static_cast<Stored>(value); });
                normalised.startCell(cell);
                scatter(genes, given, [&](Value value) {
                    return static_cast<Stored>(normalised(static_cast<double>(value)));
                });
            });
        std::uint64_t begin = 0;
        for (const std::uint64_t count : nonZero) {
            sortAscending(std::span(values).subspan(begin, count));
            begin += count;
        }
        writer.write(MarginalPart<Stored>{unit.row, unit.firstGene, unit.firstValue, nonZero, values});
    }

    const CellBuffer<Value>& m_cells;
    const StorePlan& m_plan;
    const std::function<void(double)>& m_progress;
    int m_threads;
    bool m_keepsAllGenes;
    std::vector<Unit> m_units; // by row and gene
    std::vector<std::size_t> m_order;
};

} // namespace

template <class Value>
void buildStore(const CellBuffer<Value>& cells, const StorePlan& plan, const std::filesystem::path& path,
                const std::function<void(double)>& progress)
{
    Builder<Value>(cells, plan, progress).write(path);
}

template void buildStore<float>(const CellBuffer<float>&, const StorePlan&, const std::filesystem::path&,
                                const std::function<void(double)>&);
template void buildStore<double>(const CellBuffer<double>&, const StorePlan&, const std::filesystem::path&,
                                 const std::function<void(double)>&);

} // namespace knockscope
