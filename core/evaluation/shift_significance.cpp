// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/shift_significance.h"

#include "core/base/error.h"
#include "core/base/mixed_seed.h"
#include "core/base/parallel.h"
#include "core/base/table_text.h"
#include "core/base/translate.h"
#include "core/evaluation/false_discovery.h"
#include "core/evaluation/hypergeometric_draws.h"
#include "core/histogram/grid.h"
#include "core/histogram/histogram.h"
#include "core/histogram/wasserstein.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace knockscope {

namespace {

constexpr std::uint64_t kExceedances = 10; // at which drawing ends
constexpr std::uint64_t kMostPermutations = 1000000000;
constexpr std::size_t kGenesInATask = 16; // a gene takes milliseconds
constexpr std::uint64_t kDrawsBetweenChecks = 1024; // for cancellation

/// What rounding may hide of a tie, relative.
constexpr double kTie = 1e-11;

/// Number of cells in each bin.
void countCells(const Marginal& marginal, const Grid& grid, std::size_t gene, std::span<std::uint64_t> counts)
{
    std::vector<double> mass(counts.size());
    fillHistogram(marginal, grid.left[gene], grid.width[gene], mass);
    const auto cells = static_cast<double>(marginal.cells());
    std::transform(mass.begin(), mass.end(), counts.begin(),
                   [&](double share) { return static_cast<std::uint64_t>(std::llround(share * cells)); });
}

/// Tests one gene after the other; one for each thread.
class ShiftTest {
public:
    ShiftTest(ShiftNull null, std::uint64_t permutations)
        : m_null(null)
        , m_permutations(permutations)
    {
    }

    /// observed, control: cells in each bin. Fills shift and p of `result`.
    void run(std::span<const std::uint64_t> observed, std::span<const std::uint64_t> control, double width,
             std::uint64_t seed, const JobMonitor& monitor, GeneShift& result)
    {
        const std::size_t bins = observed.size();
        const auto n = std::accumulate(observed.begin(), observed.end(), std::uint64_t{0});
        const auto all = std::accumulate(control.begin(), control.end(), std::uint64_t{0});
        m_all.assign(control.begin(), control.end());
        m_part.assign(observed.begin(), observed.end());
        if (m_null == ShiftNull::Shuffled)
            std::transform(m_all.begin(), m_all.end(), observed.begin(), m_all.begin(), std::plus<>());
        // Either group of shuffled cells is the rest of the other.
        const std::uint64_t drawn = m_null == ShiftNull::Shuffled ? std::min(n, all) : std::min(n, all / 2);
        const std::uint64_t rest = m_null == ShiftNull::Shuffled ? n + all - drawn : all - drawn;
        const double observedShift = distance(observed, control, n, all);
        result.shift = observedShift * width;

        const auto variance = [](std::uint64_t a, std::uint64_t b) {
            return 1 / static_cast<double>(a) + 1 / static_cast<double>(b);
        };
        const double scale = std::sqrt(variance(n, all) / variance(drawn, rest));
        const double threshold = observedShift * (1 - kTie) / scale;
        m_draws.reset(m_all, drawn, seed);
        m_others.resize(bins);
        std::uint64_t exceedances = 0;
        for (std::uint64_t draw = 1; draw <= m_permutations; ++draw) {
            if (draw % kDrawsBetweenChecks == 0)
                monitor.checkCancelled();
            m_draws.draw(m_part);
            std::transform(m_all.begin(), m_all.end(), m_part.begin(), m_others.begin(), std::minus<>());
            if (distance(m_part, m_others, drawn, rest) < threshold)
                continue;
            if (++exceedances == kExceedances) {
                result.p = static_cast<double>(exceedances) / static_cast<double>(draw);
                return;
            }
        }
        result.p = static_cast<double>(exceedances + 1) / static_cast<double>(m_permutations + 1);
    }

private:
    /// In units of the bins' width.
    double distance(std::span<const std::uint64_t> first, std::span<const std::uint64_t> second,
                    std::uint64_t firstCells, std::uint64_t secondCells)
    {
        m_first.resize(first.size());
        m_second.resize(second.size());
        const double ofFirst = 1 / static_cast<double>(firstCells);
        const double ofSecond = 1 / static_cast<double>(secondCells);
        for (std::size_t bin = 0; bin < first.size(); ++bin) {
            m_first[bin] = static_cast<double>(static_cast<std::int64_t>(first[bin])) * ofFirst;
            m_second[bin] = static_cast<double>(static_cast<std::int64_t>(second[bin])) * ofSecond;
        }
        return wasserstein1(m_first, m_second, 1);
    }

    ShiftNull m_null;
    std::uint64_t m_permutations;
    HypergeometricDraws m_draws;
    std::vector<std::uint64_t> m_all;
    std::vector<std::uint64_t> m_part;
    std::vector<std::uint64_t> m_others;
    std::vector<double> m_first;
    std::vector<double> m_second;
};

void check(const MarginalStore& store, std::span<const std::size_t> rows,
           const ShiftSignificanceSettings& settings)
{
    if (settings.permutations < 1 || settings.permutations > kMostPermutations)
        throw Error(ErrorKind::Usage,
                    translated(translatable("core", "--permutations {}: choose a number from 1 to {}."),
                               settings.permutations, kMostPermutations));
    if (settings.bins < 2 || settings.bins > 1000)
        throw Error(
            ErrorKind::Usage,
            translated(translatable("core", "--bins {}: choose a number from 2 to 1000."), settings.bins));
    if (store.cells(store.control()) < 2)
        throw Error(ErrorKind::BadInput,
                    translated(translatable(
                                   "core",
                                   "The screen has {} control cells, too few to compare with; import it with "
                                   "another control label."),
                               store.cells(store.control())));
    for (const std::size_t row : rows) {
        if (store.cells(row) == 0)
            throw Error(
                ErrorKind::BadInput,
                translated(translatable("core", "Perturbation {} has no cells in the screen; leave it out."),
                           store.perturbationNames()[row]));
    }
}

/// Fills the false discovery rates.
void adjust(PerturbationShifts& shifts)
{
    std::vector<double> p(shifts.genes.size());
    std::transform(shifts.genes.begin(), shifts.genes.end(), p.begin(),
                   [](const GeneShift& gene) { return gene.p; });
    const std::vector<double> adjusted = benjaminiHochberg(p);
    for (std::size_t i = 0; i < adjusted.size(); ++i)
        shifts.genes[i].fdr = adjusted[i];
}

} // namespace

ShiftNull shiftNullFromName(const std::string& name)
{
    if (name == "shuffled")
        return ShiftNull::Shuffled;
    if (name == "control")
        return ShiftNull::Control;
    throw Error(ErrorKind::Usage,
                translated(translatable("core", "--null {}: choose shuffled or control."), name));
}

std::string_view shiftNullName(ShiftNull null)
{
    return null == ShiftNull::Shuffled ? "shuffled" : "control";
}

std::size_t PerturbationShifts::significant(double fdr) const
{
    return static_cast<std::size_t>(
        std::count_if(genes.begin(), genes.end(), [&](const GeneShift& gene) { return gene.fdr < fdr; }));
}

const GeneShift* PerturbationShifts::largest() const
{
    const auto found = std::max_element(
        genes.begin(), genes.end(), [](const GeneShift& a, const GeneShift& b) { return a.shift < b.shift; });
    return found == genes.end() ? nullptr : &*found;
}

void testShifts(const MarginalStore& store, std::span<const std::size_t> rows,
                const ShiftSignificanceSettings& settings, JobMonitor& monitor,
                const std::function<void(const PerturbationShifts&)>& take)
{
    check(store, rows, settings);
    monitor.report(translate("core", "counting cells"), 0);
    std::vector<std::size_t> allRows(store.rows());
    std::iota(allRows.begin(), allRows.end(), std::size_t{0});
    const Grid grid = makeGrid(store, allRows, settings.bins);
    const std::vector<std::size_t> active = grid.activeGenes();

    const int threads = settings.threads > 0 ? settings.threads : defaultThreads();
    const auto bins = static_cast<std::size_t>(settings.bins);
    std::vector<std::uint64_t> controlCounts(active.size() * bins);
    const auto controlOf = [&](std::size_t place) {
        return std::span(controlCounts).subspan(place * bins, bins);
    };
    parallelRanges(active.size(), threads, [&](std::size_t first, std::size_t last) {
        for (std::size_t place = first; place < last; ++place) {
            monitor.checkCancelled();
            countCells(store.marginal(store.control(), active[place]), grid, active[place], controlOf(place));
        }
    });

    const std::size_t tasksOfARow = (active.size() + kGenesInATask - 1) / kGenesInATask;
    std::vector<ShiftTest> tests(static_cast<std::size_t>(threads),
                                 ShiftTest(settings.null, settings.permutations));
    std::vector<PerturbationShifts> results;
    for (std::size_t begin = 0; begin < rows.size(); begin += results.size()) {
        const std::span<const std::size_t> some =
            rows.subspan(begin, std::min(tests.size(), rows.size() - begin));
        results.assign(some.size(), {});
        for (std::size_t i = 0; i < some.size(); ++i) {
            results[i].perturbation = store.perturbationNames()[some[i]];
            results[i].cells = store.cells(some[i]);
            results[i].genes.resize(active.size());
        }
        const auto task = [&](std::size_t index, std::size_t worker) {
            const std::size_t row = some[index / tasksOfARow];
            PerturbationShifts& result = results[index / tasksOfARow];
            const std::uint64_t seed = mixedSeed(settings.seed, seedOfName(result.perturbation));
            std::vector<std::uint64_t> counts(bins);
            const std::size_t first = index % tasksOfARow * kGenesInATask;
            const std::size_t last = std::min(first + kGenesInATask, active.size());
            for (std::size_t place = first; place < last; ++place) {
                monitor.checkCancelled();
                const std::size_t gene = active[place];
                GeneShift& shift = result.genes[place];
                shift.gene = gene;
                shift.controlMean = store.means(store.control())[gene];
                shift.observedMean = store.means(row)[gene];
                countCells(store.marginal(row, gene), grid, gene, counts);
                tests[worker].run(counts, controlOf(place), grid.width[gene],
                                  mixedSeed(seed, seedOfName(store.geneNames()[gene])), monitor, shift);
            }
        };
        parallelTasks(some.size() * tasksOfARow, threads, task, [&](std::size_t done) {
            monitor.report(
                translate("core", "testing shifts"),
                (static_cast<double>(begin) + static_cast<double>(done) / static_cast<double>(tasksOfARow))
                    / static_cast<double>(rows.size()));
        });
        for (PerturbationShifts& result : results) {
            adjust(result);
            take(result);
        }
    }
    monitor.report(translate("core", "testing shifts"), 1);
}

std::string shiftsAsCsv(const MarginalStore& store, const PerturbationShifts& shifts)
{
    std::string text;
    const std::string perturbation = csvField(shifts.perturbation);
    for (const GeneShift& gene : shifts.genes)
        fmt::format_to(std::back_inserter(text), "{},{},{},{},{},{},{},{}\n", perturbation,
                       csvField(store.geneNames()[gene.gene]), gene.controlMean, gene.observedMean,
                       gene.shift, gene.p, gene.fdr, shifts.cells);
    return text;
}

} // namespace knockscope
