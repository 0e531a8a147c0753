// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/importer.h"

#include "core/base/error.h"
#include "core/base/file_hash.h"
#include "core/base/parallel.h"
#include "core/base/translate.h"
#include "core/screen/cell_buffer.h"
#include "core/screen/gene_sums.h"
#include "core/screen/screen_reader.h"
#include "core/screen/store_builder.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <numeric>
#include <string_view>
#include <sys/stat.h>
#include <unordered_map>
#include <unordered_set>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr std::int32_t kDropped = -1;

// Shares of the whole job, for the progress bar.
constexpr double kHashed = 0.03;
constexpr double kLabelled = 0.06;
constexpr double kOrdered = 0.20;
constexpr double kGathered = 0.60;
constexpr double kChosen = 0.70;

/// What tells that a file was written to, or replaced, while it was read.
struct FileState {
    std::uintmax_t bytes = 0;
    fs::file_time_type time;
    ino_t number = 0;

    bool operator==(const FileState&) const = default;
};

/// Nothing when there is no such file any more.
std::optional<FileState> stateOf(const fs::path& path)
{
    std::error_code failure;
    FileState state{fs::file_size(path, failure), {}, 0};
    if (!failure)
        state.time = fs::last_write_time(path, failure);
    struct stat status { };
    if (failure || ::stat(path.c_str(), &status) != 0)
        return std::nullopt;
    state.number = status.st_ino;
    return state;
}

std::vector<std::string> targetsOf(const std::string& perturbation)
{
    std::vector<std::string> targets;
    for (std::size_t begin = 0; begin <= perturbation.size();) {
        const std::size_t end = std::min(perturbation.find('+', begin), perturbation.size());
        targets.push_back(perturbation.substr(begin, end - begin));
        begin = end + 1;
    }
    return targets;
}

Sentence contextWarning(const ContextColumn& context)
{
    constexpr std::size_t kMostListed = 6;
    std::vector<std::string> listed;
    for (const auto& [value, cells] : context.controlCells) {
        if (listed.size() == kMostListed) {
            listed.push_back(
                translated(translatable("core", "and {} more"), context.controlCells.size() - kMostListed));
            break;
        }
        listed.push_back(fmt::format("{} ({})", value, cells));
    }
    return translated(
        translatable("core",
                     "Control cells come from {} values of {}, which are pooled: {}. Keep one of them with a "
                     "filter such as {}={}."),
        context.controlCells.size(), context.name, fmt::join(listed, ", "), context.name,
        context.controlCells.front().first);
}

/// One import, step by step; each member is filled by the step that its name says.
class Import {
public:
    Import(const ImportSettings& settings, const fs::path& storePath, JobMonitor& monitor)
        : m_settings(settings)
        , m_storePath(storePath)
        , m_monitor(monitor)
    {
    }

    ImportReport run();
    using Visit = std::function<void(const std::string& perturbation, NormalisedCells cells)>;
    void readAgain(const std::string& sourceHash, const std::vector<std::string>& geneNames,
                   const std::vector<std::string>& perturbations, const Visit& visit);

private:
    void checkSettings() const;
    void open();
    void hashFiles();
    void checkUnchanged() const;
    void importCells();
    std::vector<bool> applyFilters() const;
    LabelColumn choosePerturbationColumn();
    void chooseControlLabel(const LabelColumn& labels, const std::vector<bool>& passes);
    LabelSpelling chooseSpelling(const LabelColumn& labels);
    void namePerturbations(const LabelColumn& labels, const std::vector<bool>& passes);
    void warnOfMixedContexts();
    /// Leaves out the perturbations with too few of the cells that are still there.
    void dropSmallPerturbations();
    void chooseValueKind();

    void labelCells();
    template <class Value> void process();
    template <class Value>
    void visitCells(const std::vector<std::string>& geneNames, const std::vector<std::string>& perturbations,
                    const Visit& visit);
    void keepOnly(const std::vector<std::string>& perturbations);
    void mapGenes(const std::vector<std::string>& geneNames);
    std::size_t rowOf(const std::string& perturbation) const;
    template <class Value> void gather(CellBuffer<Value>& cells);
    template <class Value> void takeBlock(CellBuffer<Value>& cells, std::size_t block);
    template <class Value> void dropCells(const CellBuffer<Value>& cells);
    void chooseTargetSum();
    template <class Value> void chooseGenes(const CellBuffer<Value>& cells);
    template <class Value> std::vector<std::size_t> variableGenes(const CellBuffer<Value>& cells) const;
    void planRows();

    bool isCounts() const { return m_report.values == ValueKind::Counts; }
    bool isKept(std::uint64_t cell) const { return m_nameOfCell[cell] != kDropped; }
    std::string source() const { return m_settings.source.string(); }
    std::string place() const { return fmt::format("{}, layer {}", source(), m_settings.layer); }
    std::int32_t control() const { return static_cast<std::int32_t>(m_names.size()); }
    std::function<void(double)> progress(const std::string& phase, double from, double to) const
    {
        return [this, phase, from, to](double fraction) {
            m_monitor.report(phase, from + (to - from) * fraction);
        };
    }

    const ImportSettings& m_settings;
    const fs::path& m_storePath;
    JobMonitor& m_monitor;
    std::unique_ptr<ScreenReader> m_reader;
    ImportReport m_report;
    std::vector<std::optional<FileState>> m_states; // of the reader's files, when they were hashed
    std::vector<std::string> m_names; // perturbations, sorted, without the control
    std::vector<std::int32_t> m_nameOfCell; // [cells in file], control() or kDropped
    StorePlan m_plan;
};

void Import::checkSettings() const
{
    if (m_settings.targetSum && !(*m_settings.targetSum > 0 && std::isfinite(*m_settings.targetSum)))
        throw Error(ErrorKind::Usage,
                    translated(translatable(
                                   "core", "The target sum is {}; give a number above 0, for example 10000."),
                               *m_settings.targetSum));
    if (m_settings.onTarget && !(m_settings.onTarget->residual > 0 && m_settings.onTarget->cellResidual > 0))
        throw Error(
            ErrorKind::Usage,
            translate(
                "core",
                "The shares of expression that a knockdown may leave must be above 0, for example 0.3."));
}

void Import::open()
{
    m_monitor.report(translate("core", "opening the file"), 0);
    m_reader = openScreen(
        m_settings.source,
        {m_settings.layer, m_settings.geneNameColumn, m_settings.labels, m_storePath.parent_path()});
    m_report.format = m_reader->format();
    m_report.geneNames = m_reader->geneNames().source;
    m_report.repeatedGenes = m_reader->geneNames().repeated;
    m_report.cellsInFile = m_reader->cells();
}

std::vector<bool> Import::applyFilters() const
{
    std::vector<bool> passes(m_reader->cells(), true);
    for (const CellFilter& filter : m_settings.filters)
        applyCellFilter(filter, *m_reader, source(), passes);
    return passes;
}

LabelColumn Import::choosePerturbationColumn()
{
    if (!m_settings.perturbationColumn.empty()) {
        m_report.perturbationColumn = {m_settings.perturbationColumn, translate("core", "chosen")};
    } else if (std::optional<Guess> guess = guessPerturbationColumn(*m_reader, m_monitor)) {
        m_report.perturbationColumn = std::move(*guess);
    } else {
        const std::vector<std::string> columns = m_reader->columnNames();
        throw Error(
            ErrorKind::Usage,
            columns.empty()
                ? translated(
                    translatable("core",
                                 "{}: there are no cell labels. Give a table of them, CSV or TSV with a "
                                 "column of barcodes."),
                    source())
                : translated(
                    translatable("core", "{}: no column looks like perturbations. Choose one of: {}."),
                    source(), fmt::join(columns, ", ")));
    }
    return m_reader->column(m_report.perturbationColumn.value);
}

void Import::chooseControlLabel(const LabelColumn& labels, const std::vector<bool>& passes)
{
    if (!m_settings.controlLabel.empty()) {
        m_report.controlLabel = {m_settings.controlLabel, translate("core", "chosen")};
        return;
    }
    LabelColumn filtered{labels.name, labels.categories, {}};
    for (std::size_t cell = 0; cell < passes.size(); ++cell) {
        if (passes[cell])
            filtered.codes.push_back(labels.codes[cell]);
    }
    std::optional<Guess> guess = guessControlLabel(filtered);
    if (!guess)
        throw Error(
            ErrorKind::Usage,
            translated(
                translatable("core",
                             "{}: no label of the column {} is known as a control. Choose the control label. "
                             "Most frequent: {}."),
                source(), labels.name, frequentLabels(labels, passes)));
    m_report.controlLabel = std::move(*guess);
}

LabelSpelling Import::chooseSpelling(const LabelColumn& labels)
{
    LabelSpellingGuess guess =
        withChoice(guessLabelSpelling(labels, m_report.controlLabel.value, m_reader->genes()),
                   {m_settings.separator, m_settings.namesGuides});
    m_report.spelling = {guess.spelling.separator, guess.reason};
    m_report.namesGuides = guess.spelling.namesGuides;
    return guess.spelling;
}

void Import::namePerturbations(const LabelColumn& labels, const std::vector<bool>& passes)
{
    const std::string& control = m_report.controlLabel.value;
    const LabelSpelling spelling = chooseSpelling(labels);
    std::vector<std::string> names(labels.categories.size());
    std::vector<bool> isMissing(labels.categories.size());
    for (std::size_t category = 0; category < names.size(); ++category) {
        const std::string& label = labels.categories[category];
        isMissing[category] = label != control && isMissingLabel(label);
        names[category] = canonicalPerturbation(label, control, spelling);
    }

    std::map<std::string, std::int32_t> indexOf;
    for (std::size_t cell = 0; cell < labels.codes.size(); ++cell) {
        const std::int32_t code = labels.codes[cell];
        if (passes[cell] && code >= 0 && !isMissing[static_cast<std::size_t>(code)])
            indexOf.emplace(names[static_cast<std::size_t>(code)], 0);
    }
    indexOf.erase(""); // the control
    for (auto& [name, index] : indexOf) {
        index = static_cast<std::int32_t>(m_names.size());
        m_names.push_back(name);
    }

    m_nameOfCell.assign(labels.codes.size(), kDropped);
    std::uint64_t controlCells = 0;
    for (std::size_t cell = 0; cell < labels.codes.size(); ++cell) {
        if (!passes[cell])
            continue;
        const std::int32_t code = labels.codes[cell];
        if (code < 0 || isMissing[static_cast<std::size_t>(code)]) {
            ++m_report.cellsWithoutLabel;
            continue;
        }
        const auto found = indexOf.find(names[static_cast<std::size_t>(code)]);
        m_nameOfCell[cell] = found == indexOf.end() ? this->control() : found->second;
        controlCells += found == indexOf.end();
    }
    if (controlCells == 0)
        throw Error(
            ErrorKind::Usage,
            m_settings.filters.empty()
                ? translated(
                    translatable("core",
                                 "{}: the column {} has no cells of the control '{}'. Choose another "
                                 "control label. Most frequent: {}."),
                    source(), labels.name, control, frequentLabels(labels, passes))
                : translated(
                    translatable("core",
                                 "{}: the column {} has no cells of the control '{}' among the cells that "
                                 "pass the filters. Choose another control label. Most frequent: {}."),
                    source(), labels.name, control, frequentLabels(labels, passes)));
    if (m_names.empty())
        throw Error(ErrorKind::Usage,
                    translated(translatable("core", "{}: the column {} holds no label but the control's."),
                               source(), labels.name));
}

void Import::warnOfMixedContexts()
{
    std::vector<bool> isControl(m_nameOfCell.size());
    for (std::size_t cell = 0; cell < isControl.size(); ++cell)
        isControl[cell] = m_nameOfCell[cell] == control();
    for (const ContextColumn& context : mixedContexts(*m_reader, isControl, m_monitor)) {
        if (context.name != m_report.perturbationColumn.value)
            m_report.warnings.push_back(contextWarning(context));
    }
}

void Import::dropSmallPerturbations()
{
    std::vector<std::uint64_t> cells(m_names.size() + 1, 0);
    for (const std::int32_t name : m_nameOfCell) {
        if (name != kDropped)
            ++cells[static_cast<std::size_t>(name)];
    }
    if (cells.back() == 0)
        throw Error(
            ErrorKind::Usage,
            translated(
                translatable(
                    "core", "{}: no control cell has {} genes. Lower the minimum number of genes of a cell."),
                source(), m_settings.minimumGenes));
    std::vector<std::int32_t> newIndex(cells.size(), kDropped);
    std::vector<std::string> kept;
    std::size_t largest = 0;
    for (std::size_t name = 0; name < m_names.size(); ++name) {
        largest = cells[name] > cells[largest] ? name : largest;
        const bool isOffTarget = std::any_of(m_report.offTarget.begin(), m_report.offTarget.end(),
                                             [&](const OffTarget& off) { return off.name == m_names[name]; });
        if (cells[name] >= std::max<std::uint64_t>(1, m_settings.minimumCells)) {
            newIndex[name] = static_cast<std::int32_t>(kept.size());
            kept.push_back(m_names[name]);
        } else if (!isOffTarget) {
            m_report.tooFewCells.emplace_back(m_names[name], cells[name]);
        }
    }
    if (kept.empty())
        throw Error(
            ErrorKind::Usage,
            m_report.offTarget.empty()
                ? translated(
                    translatable("core",
                                 "{}: no perturbation in the column {} has {} cells; the largest, {}, "
                                 "has {}. Lower the minimum number of cells."),
                    source(), m_report.perturbationColumn.value, m_settings.minimumCells, m_names[largest],
                    cells[largest])
                : translated(
                    translatable("core",
                                 "{}: the on-target filter leaves no perturbation with {} cells; {}: {}. "
                                 "Leave it out for CRISPRa, or allow more residual expression."),
                    source(), m_settings.minimumCells, m_report.offTarget.front().name,
                    m_report.offTarget.front().reason));
    newIndex.back() = static_cast<std::int32_t>(kept.size());
    for (std::int32_t& name : m_nameOfCell) {
        if (name != kDropped)
            name = newIndex[static_cast<std::size_t>(name)];
    }
    m_names = std::move(kept);
    std::sort(m_report.tooFewCells.begin(), m_report.tooFewCells.end());
}

void Import::chooseValueKind()
{
    if (m_settings.values) {
        m_report.values = *m_settings.values;
        m_report.valuesReason = translate("core", "chosen");
        return;
    }
    try {
        const ValueKindGuess guess = guessValueKind(*m_reader, m_monitor);
        m_report.values = guess.kind;
        m_report.valuesReason = guess.reason;
    } catch (const Error& error) {
        const std::string message = error.what();
        if (message.starts_with(source()))
            throw;
        throw Error(error.kind(),
                    Sentence(fmt::format("{}: {}", place(), message),
                             fmt::format("{}: {}", place(), error.english())));
    }
}

/// Empties the rows that are not kept, finds what is no expression value and adds up the totals.
template <class Value> void Import::takeBlock(CellBuffer<Value>& cells, std::size_t block)
{
    const std::uint64_t first = cells.firstCell(block);
    const std::uint64_t count = cells.cellsOf(block);
    const auto begin = m_nameOfCell.begin() + static_cast<std::ptrdiff_t>(first);
    if (std::all_of(begin, begin + static_cast<std::ptrdiff_t>(count),
                    [](std::int32_t name) { return name == kDropped; }))
        return;
    SparseRows rows = m_reader->readRows(first, count);
    auto& values = std::get<std::vector<Value>>(rows.values);
    std::uint64_t kept = 0;
    std::uint64_t start = 0;
    for (std::size_t row = 0; row < count; ++row) {
        const std::uint64_t end = rows.offsets[row + 1];
        const std::uint64_t cell = first + row;
        if (isKept(cell)) {
            double total = 0;
            bool isGood = true;
            for (std::uint64_t i = start; i < end; ++i) {
                total += static_cast<double>(values[i]);
                isGood &= values[i] >= 0 && values[i] <= std::numeric_limits<Value>::max();
            }
            for (std::uint64_t i = start; !isGood && i < end; ++i) {
                if (!std::isfinite(values[i]) || values[i] < 0)
                    throw Error(
                        ErrorKind::BadInput,
                        translated(translatable(
                                       "core",
                                       "{}: cell {}, gene {} holds {}; every value must be a number that is "
                                       "not negative. Choose another layer."),
                                   place(), cell + 1, m_reader->genes()[rows.columns[i]], values[i]));
            }
            if (isCounts())
                m_plan.normalisation.totals[cell] = total;
            if (!std::isfinite(total))
                throw Error(
                    ErrorKind::BadInput,
                    translated(translatable("core", "{}: the values of cell {} are too large to add."),
                               place(), cell + 1));
            if (kept != start) {
                std::copy(rows.columns.begin() + static_cast<std::ptrdiff_t>(start),
                          rows.columns.begin() + static_cast<std::ptrdiff_t>(end),
                          rows.columns.begin() + static_cast<std::ptrdiff_t>(kept));
                std::copy(values.begin() + static_cast<std::ptrdiff_t>(start),
                          values.begin() + static_cast<std::ptrdiff_t>(end),
                          values.begin() + static_cast<std::ptrdiff_t>(kept));
            }
            kept += end - start;
        }
        start = end;
        rows.offsets[row + 1] = kept;
    }
    if (kept < rows.columns.size()) {
        rows.columns.resize(kept);
        rows.columns.shrink_to_fit();
        values.resize(kept);
        values.shrink_to_fit();
    }
    cells.put(block, std::move(rows));
}

template <class Value> void Import::gather(CellBuffer<Value>& cells)
{
    constexpr int kMostThreads = 16; // each holds a block or two
    m_plan.normalisation.isCounts = isCounts();
    if (isCounts())
        m_plan.normalisation.totals.assign(m_reader->cells(), 0);
    const auto report = progress(translate("core", "reading cells"), kOrdered, kGathered);
    parallelTasks(
        cells.blocks(), std::min(kMostThreads, defaultThreads()),
        [&](std::size_t block, std::size_t) { takeBlock(cells, block); },
        [&](std::size_t done) { report(static_cast<double>(done) / static_cast<double>(cells.blocks())); });
}

template <class Value> void Import::dropCells(const CellBuffer<Value>& cells)
{
    for (std::size_t cell = 0; cell < m_nameOfCell.size(); ++cell) {
        if (isKept(cell) && cells.nonZero()[cell] < m_settings.minimumGenes) {
            m_nameOfCell[cell] = kDropped;
            ++m_report.cellsWithFewGenes;
        }
    }
    if (m_settings.onTarget) {
        m_monitor.report(translate("core", "checking knockdowns"), kGathered);
        std::unordered_map<std::string_view, std::int64_t> geneOf;
        for (std::size_t gene = 0; gene < m_reader->genes().size(); ++gene)
            geneOf.emplace(m_reader->genes()[gene], static_cast<std::int64_t>(gene));
        std::vector<std::vector<std::int64_t>> targets;
        for (const std::string& name : m_names) {
            targets.emplace_back();
            for (const std::string& target : targetsOf(name)) {
                const auto found = geneOf.find(target);
                targets.back().push_back(found == geneOf.end() ? -1 : found->second);
            }
        }
        const auto before = std::count(m_nameOfCell.begin(), m_nameOfCell.end(), kDropped);
        m_report.offTarget = applyOnTargetFilter(*m_settings.onTarget, cells, m_names, targets, m_nameOfCell);
        m_report.cellsOffTarget = static_cast<std::uint64_t>(
            std::count(m_nameOfCell.begin(), m_nameOfCell.end(), kDropped) - before);
    }
    if (m_settings.minimumGenes > 0 || m_settings.onTarget)
        dropSmallPerturbations();
}

void Import::chooseTargetSum()
{
    if (!isCounts())
        return;
    m_report.targetSum = m_settings.targetSum;
    if (!m_report.targetSum) {
        std::vector<double> totals;
        for (std::size_t cell = 0; cell < m_nameOfCell.size(); ++cell) {
            if (isKept(cell) && m_plan.normalisation.totals[cell] > 0)
                totals.push_back(m_plan.normalisation.totals[cell]);
        }
        if (totals.empty())
            throw Error(
                ErrorKind::BadInput,
                translated(
                    translatable("core",
                                 "{}: every cell that would be imported is empty. Choose another layer."),
                    place()));
        std::sort(totals.begin(), totals.end());
        const std::size_t half = totals.size() / 2;
        m_report.targetSum = totals.size() % 2 ? totals[half] : (totals[half - 1] + totals[half]) / 2;
    }
    m_plan.normalisation.targetSum = *m_report.targetSum;
}

template <class Value> std::vector<std::size_t> Import::variableGenes(const CellBuffer<Value>& cells) const
{
    const auto kept = static_cast<std::uint64_t>(std::count_if(
        m_nameOfCell.begin(), m_nameOfCell.end(), [](std::int32_t name) { return name != kDropped; }));
    const auto sums = [&](double from, double to, auto transform) {
        return sumGenes(
            cells, m_reader->genes().size(), [this](std::uint64_t cell) { return isKept(cell); }, transform,
            progress(translate("core", "finding variable genes"), from, to));
    };
    if (m_settings.flavour == VariableGeneFlavour::Seurat) {
        const Normalisation& normalisation = m_plan.normalisation;
        const GeneSums linear =
            sums(kGathered, kChosen, [&](std::uint64_t cell, std::uint32_t, double value) {
                return isCounts() ? value / normalisation.totals[cell] * normalisation.targetSum
                                  : std::expm1(value);
            });
        return mostVariableGenes(kept, linear.sum, linear.sumOfSquares, m_settings.topGenes);
    }
    constexpr double kHalfway = (kGathered + kChosen) / 2;
    const GeneSums counts =
        sums(kGathered, kHalfway, [](std::uint64_t, std::uint32_t, double value) { return value; });
    const ClippingBounds clipping = clippingBounds(kept, counts.sum, counts.sumOfSquares);
    const GeneSums clipped = sums(kHalfway, kChosen, [&](std::uint64_t, std::uint32_t gene, double value) {
        return std::min(value, clipping.bounds[gene]);
    });
    return genesOfHighestScore(
        normalisedVariances(kept, counts.sum, clipping.deviations, clipped.sum, clipped.sumOfSquares),
        m_settings.topGenes);
}

template <class Value> void Import::chooseGenes(const CellBuffer<Value>& cells)
{
    const std::vector<std::string>& names = m_reader->genes();
    std::vector<bool> isChosen(names.size(), true);
    std::unordered_set<std::string> targets;
    for (const std::string& perturbation : m_names) {
        for (std::string& target : targetsOf(perturbation))
            targets.insert(std::move(target));
    }
    if (m_settings.topGenes > 0) {
        if (m_settings.flavour == VariableGeneFlavour::SeuratV3 && !isCounts())
            throw Error(
                ErrorKind::Usage,
                translated(translatable(
                               "core",
                               "{}: the flavour seurat_v3 of variable genes needs counts, but the values are "
                               "log-normalised. Use the flavour seurat, or a layer with counts."),
                           place()));
        isChosen.assign(names.size(), false);
        for (const std::size_t gene : variableGenes(cells))
            isChosen[gene] = true;
        for (std::size_t gene = 0; gene < names.size(); ++gene)
            isChosen[gene] = isChosen[gene] || targets.contains(names[gene]);
    }
    if (m_settings.minimumCellsOfGene > 0) {
        const GeneSums sums = sumGenes(
            cells, names.size(), [this](std::uint64_t cell) { return isKept(cell); },
            [](std::uint64_t, std::uint32_t, double) { return 0.0; },
            progress(translate("core", "counting cells of genes"), kGathered, kChosen));
        for (std::size_t gene = 0; gene < names.size(); ++gene) {
            if (sums.cells[gene] < m_settings.minimumCellsOfGene && !targets.contains(names[gene])) {
                ++m_report.genesInFewCells;
                isChosen[gene] = false;
            }
        }
    }

    m_plan.storeGene.assign(names.size(), -1);
    for (std::size_t gene = 0; gene < names.size(); ++gene) {
        if (!isChosen[gene])
            continue;
        m_plan.storeGene[gene] = static_cast<std::int32_t>(m_plan.geneNames.size());
        m_plan.geneNames.push_back(names[gene]);
    }
    m_report.genes = m_plan.geneNames.size();
    if (m_plan.geneNames.empty())
        throw Error(
            ErrorKind::Usage,
            translated(
                translatable("core",
                             "{}: no gene is seen in {} cells. Lower the minimum number of cells of a gene."),
                source(), m_settings.minimumCellsOfGene));
}

void Import::planRows()
{
    m_plan.perturbationNames = m_names;
    m_plan.cellsOfRow.resize(m_names.size() + 1);
    for (std::size_t cell = 0; cell < m_nameOfCell.size(); ++cell) {
        if (isKept(cell))
            m_plan.cellsOfRow[static_cast<std::size_t>(m_nameOfCell[cell])].push_back(cell);
    }
    m_report.perturbations = m_names.size();
    m_report.controlCells = m_plan.cellsOfRow.back().size();
    m_report.cellsKept = 0;
    for (const auto& cells : m_plan.cellsOfRow)
        m_report.cellsKept += cells.size();
}

template <class Value> void Import::process()
{
    CellBuffer<Value> cells(m_reader->cells(), m_reader->blockRows(), m_storePath.parent_path(),
                            m_settings.memoryLimit);
    gather(cells);
    dropCells(cells);
    chooseTargetSum();
    chooseGenes(cells);
    planRows();
    buildStore(cells, m_plan, m_storePath, progress(translate("core", "writing the screen"), kChosen, 0.99));
}

void Import::hashFiles()
{
    std::string hashes;
    for (const fs::path& file : m_reader->files()) {
        m_states.push_back(stateOf(file));
        if (!m_states.back())
            throw Error(
                ErrorKind::Io,
                translated(translatable("core", "Cannot read {}. Check that it exists and may be read."),
                           file.string()));
        m_report.sourceFiles.push_back(
            {fs::absolute(file), m_states.back()->bytes, hashFile(file, &m_monitor)});
        m_report.sourceBytes += m_states.back()->bytes;
        hashes += m_report.sourceFiles.back().hash;
    }
    m_report.sourceHash = m_states.size() == 1 ? hashes : hashText(hashes);
}

void Import::checkUnchanged() const
{
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        const fs::path file = m_reader->files()[i];
        const std::optional<FileState> now = stateOf(file);
        if (!now)
            throw Error(
                ErrorKind::BadInput,
                translated(translatable("core",
                                        "{} was removed while it was read. Put it back and import it again."),
                           file.string()));
        if (now != m_states[i])
            throw Error(ErrorKind::BadInput,
                        translated(translatable("core", "{} was changed while it was read. Import it again."),
                                   file.string()));
    }
}

void Import::labelCells()
{
    m_monitor.report(translate("core", "reading labels"), kHashed);
    const std::vector<bool> passes = applyFilters();
    const LabelColumn labels = choosePerturbationColumn();
    chooseControlLabel(labels, passes);
    namePerturbations(labels, passes);
}

void Import::importCells()
{
    labelCells();
    dropSmallPerturbations();
    warnOfMixedContexts();

    chooseValueKind();
    m_reader->prepare(progress(translate("core", "ordering values by cell"), kLabelled, kOrdered));
    if (m_reader->isDoublePrecision())
        process<double>();
    else
        process<float>();
}

ImportReport Import::run()
{
    checkSettings();
    open();
    hashFiles();
    try {
        importCells();
    } catch (const Error&) {
        checkUnchanged(); // rather than what the change looks like
        throw;
    }
    checkUnchanged();
    return m_report;
}

/// Leaves out the cells of all other perturbations.
void Import::keepOnly(const std::vector<std::string>& perturbations)
{
    const std::unordered_set<std::string_view> wanted(perturbations.begin(), perturbations.end());
    for (std::int32_t& name : m_nameOfCell) {
        if (name != kDropped && name != control()
            && !wanted.contains(m_names[static_cast<std::size_t>(name)]))
            name = kDropped;
    }
}

void Import::mapGenes(const std::vector<std::string>& geneNames)
{
    std::unordered_map<std::string_view, std::int32_t> indexOf;
    for (std::size_t gene = 0; gene < geneNames.size(); ++gene)
        indexOf.emplace(geneNames[gene], static_cast<std::int32_t>(gene));
    for (const std::string& name : m_reader->genes()) { // a store keeps the file's order
        const auto found = indexOf.find(name);
        m_plan.storeGene.push_back(found == indexOf.end() ? -1 : found->second);
    }
}

/// Empty: of the control.
std::size_t Import::rowOf(const std::string& perturbation) const
{
    if (perturbation.empty())
        return m_names.size();
    const auto found = std::lower_bound(m_names.begin(), m_names.end(), perturbation);
    if (found == m_names.end() || *found != perturbation)
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core", "{} has no cells of {} that the import would keep. Import it again."),
                source(), perturbation));
    return static_cast<std::size_t>(found - m_names.begin());
}

template <class Value>
void Import::visitCells(const std::vector<std::string>& geneNames,
                        const std::vector<std::string>& perturbations, const Visit& visit)
{
    CellBuffer<Value> cells(m_reader->cells(), m_reader->blockRows(), m_storePath, m_settings.memoryLimit);
    gather(cells);
    if (perturbations.empty()) {
        for (std::uint64_t cell = 0; cell < m_nameOfCell.size(); ++cell) {
            if (cells.nonZero()[cell] < m_settings.minimumGenes)
                m_nameOfCell[cell] = kDropped;
        }
    } else {
        dropCells(cells);
    }
    chooseTargetSum();
    mapGenes(geneNames);
    planRows();

    typename CellBuffer<Value>::Cursor cursor(cells);
    CellNormaliser normalised(m_plan.normalisation);
    const auto read = [&](const std::string& perturbation) {
        NormalisedCells row{{0}, {}, {}};
        for (const std::uint64_t cell : m_plan.cellsOfRow[rowOf(perturbation)]) {
            const auto given = cursor.cell(cell);
            if (isCounts())
                normalised.startCell(cell);
            for (std::size_t i = 0; i < given.genes.size(); ++i) {
                const std::int32_t gene = m_plan.storeGene[given.genes[i]];
                if (gene < 0)
                    continue;
                const auto value = static_cast<double>(given.values[i]);
                row.genes.push_back(static_cast<std::uint32_t>(gene));
                row.values.push_back(static_cast<float>(isCounts() ? normalised(value) : value));
            }
            row.offsets.push_back(row.genes.size());
        }
        visit(perturbation, std::move(row));
    };
    for (const std::string& perturbation : perturbations)
        read(perturbation);
    read({});
}

void Import::readAgain(const std::string& sourceHash, const std::vector<std::string>& geneNames,
                       const std::vector<std::string>& perturbations, const Visit& visit)
{
    open();
    hashFiles();
    if (m_report.sourceHash != sourceHash)
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core",
                             "{} is not the file that was imported: it was changed since. Import it again."),
                source()));
    try {
        labelCells();
        keepOnly(perturbations);
        if (!perturbations.empty())
            dropSmallPerturbations();
        chooseValueKind();
        m_reader->prepare(progress(translate("core", "ordering values by cell"), kLabelled, kOrdered));
        if (m_reader->isDoublePrecision())
            visitCells<double>(geneNames, perturbations, visit);
        else
            visitCells<float>(geneNames, perturbations, visit);
    } catch (const Error&) {
        checkUnchanged(); // rather than what the change looks like
        throw;
    }
    checkUnchanged();
}

} // namespace

NormalisedCells readControlCells(const ImportSettings& settings, const std::string& sourceHash,
                                 const std::vector<std::string>& geneNames, JobMonitor& monitor)
{
    NormalisedCells control;
    readCells(
        settings, sourceHash, geneNames, {},
        [&](const std::string&, NormalisedCells cells) { control = std::move(cells); }, monitor);
    return control;
}

void readCells(const ImportSettings& settings, const std::string& sourceHash,
               const std::vector<std::string>& geneNames, const std::vector<std::string>& perturbations,
               const std::function<void(const std::string&, NormalisedCells)>& visit, JobMonitor& monitor)
{
    const fs::path noFolder; // the system's, for what does not fit in memory
    Import(settings, noFolder, monitor).readAgain(sourceHash, geneNames, perturbations, visit);
}

ImportReport importScreen(const ImportSettings& settings, const fs::path& storePath, JobMonitor& monitor)
{
    return Import(settings, storePath, monitor).run();
}

} // namespace knockscope
