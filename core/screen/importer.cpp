// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/importer.h"

#include "core/base/error.h"
#include "core/base/file_hash.h"
#include "core/base/parallel.h"
#include "core/screen/screen_reader.h"
#include "core/screen/variable_genes.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <numeric>
#include <set>
#include <string_view>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr std::int32_t kDropped = -1;
constexpr std::size_t kMostListed = 20;

// Shares of the whole job, for the progress bar.
constexpr double kHashed = 0.03;
constexpr double kLabelled = 0.08;
constexpr double kCounted = 0.50;
constexpr double kFilled = 0.88;
constexpr double kSorted = 0.95;

/// "a" (12 cells), "b" (7 cells), ...: the most frequent labels of the cells for which `isWanted`.
template <class IsWanted> std::string frequentLabels(const LabelColumn& column, IsWanted isWanted)
{
    std::vector<std::uint64_t> cells(column.categories.size(), 0);
    for (std::size_t cell = 0; cell < column.codes.size(); ++cell) {
        if (column.codes[cell] >= 0 && isWanted(cell))
            ++cells[static_cast<std::size_t>(column.codes[cell])];
    }
    std::vector<std::size_t> order(cells.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return cells[a] > cells[b]; });
    std::vector<std::string> listed;
    for (const std::size_t category : order) {
        if (cells[category] == 0 || listed.size() == kMostListed)
            break;
        listed.push_back(fmt::format("{} ({})", column.categories[category], cells[category]));
    }
    const auto present = static_cast<std::size_t>(
        std::count_if(cells.begin(), cells.end(), [](std::uint64_t n) { return n > 0; }));
    if (present > listed.size())
        listed.push_back(fmt::format("and {} more", present - listed.size()));
    return fmt::format("{}", fmt::join(listed, ", "));
}

/// One import, step by step; each member is filled by the step that its name says.
class Import {
public:
    Import(const ImportSettings& settings, JobMonitor& monitor)
        : m_settings(settings)
        , m_monitor(monitor)
    {
    }

    ImportReport run(const fs::path& storePath);

private:
    void checkSettings() const;
    std::vector<bool> applyFilters() const;
    LabelColumn choosePerturbationColumn();
    void chooseControlLabel(const LabelColumn& labels, const std::vector<bool>& passes);
    void assignRows(const LabelColumn& labels, const std::vector<bool>& passes);
    void chooseValueKind();
    void countValues();
    void chooseTargetSum();
    void chooseGenes();
    template <class Value> void fill();

    /// Calls `use(cell, columns, values)` for each kept cell, with its non-zero genes.
    template <class Use> void forEachKeptCell(const std::string& phase, double from, double to, Use use);
    bool isCounts() const { return m_report.values == ValueKind::Counts; }
    double normalised(double value, std::uint64_t cell) const
    {
        return isCounts() ? std::log1p(value / m_totals[cell] * *m_report.targetSum) : value;
    }
    std::string source() const { return m_settings.source.string(); }

    const ImportSettings& m_settings;
    JobMonitor& m_monitor;
    std::unique_ptr<ScreenReader> m_reader;
    ImportReport m_report;
    MarginalStoreContent m_content;
    std::vector<std::int32_t> m_rowOfCell; // [cells in file], row of the store or kDropped
    std::vector<double> m_totals; // [cells in file], over all genes of the file
    std::vector<std::uint64_t> m_nonZero; // [rows * genes in file]
    std::vector<double> m_sum; // [genes in file], before the logarithm, up to the target sum
    std::vector<double> m_sumOfSquares; // likewise
    std::vector<std::int64_t> m_newGene; // [genes in file], index in the store or -1
};

void Import::checkSettings() const
{
    if (m_settings.targetSum && !(*m_settings.targetSum > 0 && std::isfinite(*m_settings.targetSum)))
        throw Error(ErrorKind::Usage,
                    fmt::format("The target sum is {}; give a number above 0, for example 10000.",
                                *m_settings.targetSum));
}

std::vector<bool> Import::applyFilters() const
{
    std::vector<bool> passes(m_reader->cells(), true);
    for (const auto& [name, value] : m_settings.filters) {
        const LabelColumn column = m_reader->column(name);
        const auto category = std::find(column.categories.begin(), column.categories.end(), value);
        const auto wanted = category == column.categories.end()
            ? std::int32_t{-2}
            : static_cast<std::int32_t>(category - column.categories.begin());
        const std::vector<bool> before = passes;
        bool any = false;
        for (std::size_t cell = 0; cell < passes.size(); ++cell) {
            passes[cell] = passes[cell] && column.codes[cell] == wanted;
            any = any || passes[cell];
        }
        if (!any)
            throw Error(
                ErrorKind::Usage,
                fmt::format("{}: the filter {}={} matches no cell{}. {} holds: {}.", source(), name, value,
                            m_settings.filters.size() > 1 ? " that the filters before it left" : "", name,
                            frequentLabels(column, [&](std::size_t cell) { return before[cell]; })));
    }
    return passes;
}

LabelColumn Import::choosePerturbationColumn()
{
    if (!m_settings.perturbationColumn.empty()) {
        m_report.perturbationColumn = {m_settings.perturbationColumn, "chosen"};
    } else if (std::optional<Guess> guess = guessPerturbationColumn(*m_reader)) {
        m_report.perturbationColumn = std::move(*guess);
    } else {
        throw Error(ErrorKind::Usage,
                    fmt::format("{}: no column looks like perturbations. Choose one of: {}.", source(),
                                fmt::join(m_reader->columnNames(), ", ")));
    }
    return m_reader->column(m_report.perturbationColumn.value);
}

void Import::chooseControlLabel(const LabelColumn& labels, const std::vector<bool>& passes)
{
    LabelColumn filtered{labels.name, labels.categories, {}};
    for (std::size_t cell = 0; cell < passes.size(); ++cell) {
        if (passes[cell])
            filtered.codes.push_back(labels.codes[cell]);
    }
    if (!m_settings.controlLabel.empty()) {
        m_report.controlLabel = {m_settings.controlLabel, "chosen"};
    } else if (std::optional<Guess> guess = guessControlLabel(filtered)) {
        m_report.controlLabel = std::move(*guess);
    } else {
        throw Error(
            ErrorKind::Usage,
            fmt::format("{}: no label of the column {} is known as a control. Choose the control label. "
                        "Most frequent: {}.",
                        source(), labels.name, frequentLabels(filtered, [](std::size_t) { return true; })));
    }
}

void Import::assignRows(const LabelColumn& labels, const std::vector<bool>& passes)
{
    const std::string& control = m_report.controlLabel.value;
    std::vector<std::string> names(labels.categories.size());
    std::vector<bool> isMissing(labels.categories.size());
    for (std::size_t category = 0; category < names.size(); ++category) {
        const std::string& label = labels.categories[category];
        isMissing[category] = label != control && isMissingLabel(label);
        names[category] = canonicalPerturbation(label, control);
    }

    std::map<std::string, std::uint64_t> cellsOf; // the control under its empty name
    for (std::size_t cell = 0; cell < labels.codes.size(); ++cell) {
        if (!passes[cell])
            continue;
        const std::int32_t code = labels.codes[cell];
        if (code < 0 || isMissing[static_cast<std::size_t>(code)])
            ++m_report.cellsWithoutLabel;
        else
            ++cellsOf[names[static_cast<std::size_t>(code)]];
    }
    m_report.controlCells = cellsOf[""];
    cellsOf.erase("");
    if (m_report.controlCells == 0)
        throw Error(
            ErrorKind::Usage,
            fmt::format("{}: the column {} has no cells of the control '{}'{}. Choose another control label. "
                        "Most frequent: {}.",
                        source(), labels.name, control,
                        m_settings.filters.empty() ? "" : " among the cells that pass the filters",
                        frequentLabels(labels, [&](std::size_t cell) { return passes[cell]; })));

    std::map<std::string, std::int32_t> rowOf;
    for (const auto& [name, cells] : cellsOf) {
        if (cells < m_settings.minimumCells) {
            m_report.tooFewCells.emplace_back(name, cells);
            continue;
        }
        rowOf.emplace(name, static_cast<std::int32_t>(m_content.perturbationNames.size()));
        m_content.perturbationNames.push_back(name);
        m_content.cells.push_back(cells);
    }
    if (m_content.perturbationNames.empty()) {
        const auto largest =
            std::max_element(m_report.tooFewCells.begin(), m_report.tooFewCells.end(),
                             [](const auto& a, const auto& b) { return a.second < b.second; });
        throw Error(
            ErrorKind::Usage,
            largest == m_report.tooFewCells.end()
                ? fmt::format("{}: the column {} holds no label but the control's.", source(), labels.name)
                : fmt::format("{}: no perturbation in the column {} has {} cells; the largest, {}, has {}. "
                              "Lower the minimum number of cells.",
                              source(), labels.name, m_settings.minimumCells, largest->first,
                              largest->second));
    }
    rowOf.emplace("", static_cast<std::int32_t>(m_content.perturbationNames.size()));
    m_content.cells.push_back(m_report.controlCells);
    m_report.perturbations = m_content.perturbationNames.size();
    m_report.cellsKept = std::accumulate(m_content.cells.begin(), m_content.cells.end(), std::uint64_t{0});

    std::vector<std::int32_t> rowOfCategory(names.size(), kDropped);
    for (std::size_t category = 0; category < names.size(); ++category) {
        const auto row = rowOf.find(names[category]);
        if (row != rowOf.end() && !isMissing[category])
            rowOfCategory[category] = row->second;
    }
    m_rowOfCell.assign(labels.codes.size(), kDropped);
    for (std::size_t cell = 0; cell < labels.codes.size(); ++cell) {
        if (passes[cell] && labels.codes[cell] >= 0)
            m_rowOfCell[cell] = rowOfCategory[static_cast<std::size_t>(labels.codes[cell])];
    }
}

void Import::chooseValueKind()
{
    if (m_settings.values) {
        m_report.values = *m_settings.values;
        m_report.valuesReason = "chosen";
        return;
    }
    try {
        const ValueKindGuess guess = guessValueKind(*m_reader);
        m_report.values = guess.kind;
        m_report.valuesReason = guess.reason;
    } catch (const Error& error) {
        const std::string message = error.what();
        throw Error(error.kind(),
                    message.starts_with(source())
                        ? message
                        : fmt::format("{}, layer {}: {}", source(), m_settings.layer, message));
    }
}

template <class Use> void Import::forEachKeptCell(const std::string& phase, double from, double to, Use use)
{
    constexpr std::uint64_t kBlockValues = 8'000'000; // as if dense, so that a block takes 64 MB at most
    const std::uint64_t cells = m_reader->cells();
    const std::uint64_t blockRows =
        std::clamp<std::uint64_t>(kBlockValues / m_reader->genes().size(), 16, 4096);
    for (std::uint64_t first = 0; first < cells; first += blockRows) {
        m_monitor.report(phase, from + (to - from) * static_cast<double>(first) / static_cast<double>(cells));
        const std::uint64_t count = std::min(blockRows, cells - first);
        const auto begin = m_rowOfCell.begin() + static_cast<std::ptrdiff_t>(first);
        if (std::all_of(begin, begin + static_cast<std::ptrdiff_t>(count),
                        [](std::int32_t row) { return row == kDropped; }))
            continue;
        const SparseRows rows = m_reader->readRows(first, count);
        std::vector<double> all(rows.stored());
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = rows.value(i);
        for (std::size_t row = 0; row < rows.rows(); ++row) {
            if (m_rowOfCell[first + row] == kDropped)
                continue;
            const std::uint64_t start = rows.offsets[row];
            const std::uint64_t size = rows.offsets[row + 1] - start;
            use(first + row, std::span(rows.columns).subspan(start, size),
                std::span(std::as_const(all)).subspan(start, size));
        }
    }
}

void Import::countValues()
{
    const std::size_t genes = m_reader->genes().size();
    m_totals.assign(m_reader->cells(), 0);
    m_nonZero.assign(m_content.cells.size() * genes, 0);
    m_sum.assign(genes, 0);
    m_sumOfSquares.assign(genes, 0);
    forEachKeptCell(
        "counting values", kLabelled, kCounted,
        [&](std::uint64_t cell, std::span<const std::uint32_t> columns, std::span<const double> values) {
            for (std::size_t i = 0; i < values.size(); ++i) {
                if (!std::isfinite(values[i]) || values[i] < 0)
                    throw Error(
                        ErrorKind::BadInput,
                        fmt::format(
                            "{}, layer {}: cell {}, gene {} holds {}; every value must be a number that "
                            "is not negative. Choose another layer.",
                            source(), m_settings.layer, cell + 1, m_reader->genes()[columns[i]], values[i]));
                m_totals[cell] += values[i];
            }
            if (!std::isfinite(m_totals[cell]))
                throw Error(ErrorKind::BadInput,
                            fmt::format("{}, layer {}: the values of cell {} are too large to add.", source(),
                                        m_settings.layer, cell + 1));
            std::uint64_t* const nonZero = &m_nonZero[static_cast<std::size_t>(m_rowOfCell[cell]) * genes];
            for (std::size_t i = 0; i < values.size(); ++i) {
                ++nonZero[columns[i]];
                const double linear = isCounts() ? values[i] / m_totals[cell] : std::expm1(values[i]);
                m_sum[columns[i]] += linear;
                m_sumOfSquares[columns[i]] += linear * linear;
            }
        });
}

void Import::chooseTargetSum()
{
    if (!isCounts())
        return;
    m_report.targetSum = m_settings.targetSum;
    if (!m_report.targetSum) {
        std::vector<double> totals;
        for (std::size_t cell = 0; cell < m_totals.size(); ++cell) {
            if (m_rowOfCell[cell] != kDropped && m_totals[cell] > 0)
                totals.push_back(m_totals[cell]);
        }
        if (totals.empty())
            throw Error(ErrorKind::BadInput,
                        fmt::format("{}, layer {}: every cell that would be imported is empty. "
                                    "Choose another layer.",
                                    source(), m_settings.layer));
        std::sort(totals.begin(), totals.end());
        const std::size_t half = totals.size() / 2;
        m_report.targetSum = totals.size() % 2 ? totals[half] : (totals[half - 1] + totals[half]) / 2;
    }
    for (double& sum : m_sum)
        sum *= *m_report.targetSum;
    for (double& sum : m_sumOfSquares)
        sum *= *m_report.targetSum * *m_report.targetSum;
}

void Import::chooseGenes()
{
    const std::vector<std::string>& names = m_reader->genes();
    std::vector<bool> isKept(names.size(), true);
    if (m_settings.topGenes > 0) {
        isKept.assign(names.size(), false);
        for (const std::size_t gene :
             mostVariableGenes(m_report.cellsKept, m_sum, m_sumOfSquares, m_settings.topGenes))
            isKept[gene] = true;
        std::set<std::string, std::less<>> targets;
        for (const std::string& perturbation : m_content.perturbationNames) {
            const std::string_view text = perturbation;
            for (std::size_t begin = 0; begin <= text.size();) {
                const std::size_t end = std::min(text.find('+', begin), text.size());
                targets.emplace(text.substr(begin, end - begin));
                begin = end + 1;
            }
        }
        for (std::size_t gene = 0; gene < names.size(); ++gene)
            isKept[gene] = isKept[gene] || targets.contains(names[gene]);
    }

    m_newGene.assign(names.size(), -1);
    for (std::size_t gene = 0; gene < names.size(); ++gene) {
        if (!isKept[gene])
            continue;
        m_newGene[gene] = static_cast<std::int64_t>(m_content.geneNames.size());
        m_content.geneNames.push_back(names[gene]);
    }
    m_report.genes = m_content.geneNames.size();

    m_content.offsets.reserve(m_content.cells.size() * m_report.genes + 1);
    m_content.offsets.push_back(0);
    for (std::size_t i = 0; i < m_nonZero.size(); ++i) {
        if (isKept[i % names.size()])
            m_content.offsets.push_back(m_content.offsets.back() + m_nonZero[i]);
    }
}

template <class Value> void Import::fill()
{
    const std::size_t genes = m_report.genes;
    std::vector<Value> stored(m_content.offsets.back());
    std::vector<std::uint64_t> next(m_content.offsets.begin(), m_content.offsets.end() - 1);
    forEachKeptCell(
        "reading cells", kCounted, kFilled,
        [&](std::uint64_t cell, std::span<const std::uint32_t> columns, std::span<const double> values) {
            const std::size_t row = static_cast<std::size_t>(m_rowOfCell[cell]) * genes;
            for (std::size_t i = 0; i < values.size(); ++i) {
                const std::int64_t gene = m_newGene[columns[i]];
                if (gene >= 0)
                    stored[next[row + static_cast<std::size_t>(gene)]++] =
                        static_cast<Value>(normalised(values[i], cell));
            }
        });

    for (std::size_t row = 0; row < m_content.cells.size(); ++row) {
        m_monitor.report("sorting values",
                         kFilled
                             + (kSorted - kFilled) * static_cast<double>(row)
                                 / static_cast<double>(m_content.cells.size()));
        parallelRanges(genes, defaultThreads(), [&](std::size_t first, std::size_t last) {
            for (std::size_t i = row * genes + first; i < row * genes + last; ++i)
                std::sort(stored.begin() + static_cast<std::ptrdiff_t>(m_content.offsets[i]),
                          stored.begin() + static_cast<std::ptrdiff_t>(m_content.offsets[i + 1]));
        });
    }
    m_content.values = std::move(stored);
}

ImportReport Import::run(const fs::path& storePath)
{
    checkSettings();
    m_monitor.report("opening the file", 0);
    m_reader = openScreen(m_settings.source, {m_settings.layer, m_settings.geneNameColumn});
    m_report.format = m_reader->format();
    m_report.geneNames = m_reader->geneNames().source;
    m_report.cellsInFile = m_reader->cells();
    m_report.sourceBytes = fs::file_size(m_settings.source);
    m_report.sourceHash = hashFile(m_settings.source, &m_monitor);

    m_monitor.report("reading labels", kHashed);
    const std::vector<bool> passes = applyFilters();
    const LabelColumn labels = choosePerturbationColumn();
    chooseControlLabel(labels, passes);
    assignRows(labels, passes);

    chooseValueKind();
    m_reader->prepare([this](double) { m_monitor.checkCancelled(); });
    countValues();
    chooseTargetSum();
    chooseGenes();
    if (!isCounts() && m_reader->isDoublePrecision())
        fill<double>();
    else
        fill<float>();

    m_monitor.report("writing the screen", kSorted);
    writeMarginalStore(storePath, m_content);
    return m_report;
}

} // namespace

ImportReport importScreen(const ImportSettings& settings, const fs::path& storePath, JobMonitor& monitor)
{
    return Import(settings, monitor).run(storePath);
}

} // namespace knockscope
