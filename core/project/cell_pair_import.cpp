// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/cell_pair_import.h"

#include "core/base/error.h"
#include "core/base/file_hash.h"
#include "core/base/folder.h"
#include "core/base/parallel.h"
#include "core/base/translate.h"
#include "core/base/version.h"
#include "core/histogram/histogram.h"
#include "core/project/cell_pair_export.h"
#include "core/project/project.h"
#include "core/screen/cell_buffer.h"
#include "core/screen/dialect.h"
#include "core/screen/store_builder.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <numeric>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// "A, B, C and 5 more"
Sentence listed(const std::vector<std::string>& names)
{
    constexpr std::size_t kMost = 5;
    const std::size_t shown = std::min(names.size(), kMost);
    const std::string text =
        fmt::format("{}", fmt::join(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(shown), ", "));
    return shown < names.size()
        ? translated(translatable("core", "{} and {} more"), text, names.size() - shown)
        : Sentence(text);
}

/// How a project spells perturbations.
struct Spelling {
    std::optional<std::string> separator;
    std::optional<bool> namesGuides;
};

/// One file of a pair with its labels.
class PairFile {
public:
    PairFile(const fs::path& path, const std::string& column, const std::string& control,
             const fs::path& scratchFolder);

    ScreenReader& reader() const { return *m_reader; }
    const std::string& column() const { return m_labels.name; }
    const std::string& control() const { return m_control; }

    /// Gene of the store for each gene of the file, or kNone. Throws when a gene of the store is missing.
    std::vector<std::size_t> joinGenes(const MarginalStore& store) const;
    /// Row of the store for each cell, or kNone without a label. Throws for a perturbation that the store
    /// lacks.
    std::vector<std::size_t> joinCells(const MarginalStore& store, const Spelling& spelling) const;

    std::string place() const { return m_path.string(); }

private:
    void chooseControl(const std::string& wanted);

    fs::path m_path;
    std::unique_ptr<ScreenReader> m_reader;
    LabelColumn m_labels;
    std::vector<std::uint64_t> m_cellsOf; // [categories]
    std::string m_control;
};

std::string chooseColumn(const ScreenReader& reader, const std::string& wanted, const fs::path& path)
{
    const std::vector<std::string> columns = reader.columnNames();
    if (!wanted.empty())
        return wanted;
    if (std::find(columns.begin(), columns.end(), kPairPerturbationColumn) != columns.end())
        return kPairPerturbationColumn;
    if (const std::optional<Guess> guess = guessPerturbationColumn(reader))
        return guess->value;
    throw Error(
        ErrorKind::Usage,
        translated(
            translatable(
                "core", "{}: no column looks like perturbations; choose one with --perturbation-column: {}."),
            path.string(), fmt::join(columns, ", ")));
}

PairFile::PairFile(const fs::path& path, const std::string& column, const std::string& control,
                   const fs::path& scratchFolder)
    : m_path(path)
    , m_reader(openScreen(path, {"X", {}, {}, scratchFolder}))
    , m_labels(m_reader->column(chooseColumn(*m_reader, column, path)))
    , m_cellsOf(cellsOfCategories(m_labels))
{
    chooseControl(control);
}

void PairFile::chooseControl(const std::string& wanted)
{
    const auto occurs = [this](const std::string& label) {
        const auto found = std::find(m_labels.categories.begin(), m_labels.categories.end(), label);
        return found != m_labels.categories.end()
            && m_cellsOf[static_cast<std::size_t>(found - m_labels.categories.begin())] > 0;
    };
    m_control = wanted.empty() ? kPairControlLabel : wanted;
    if (occurs(m_control))
        return;
    if (wanted.empty()) {
        if (std::optional<Guess> guess = guessControlLabel(m_labels)) {
            m_control = std::move(guess->value);
            return;
        }
    }
    throw Error(
        ErrorKind::Usage,
        translated(
            translatable("core",
                         "{}: the column {} has no cells of the control {}, which must be in both files of a "
                         "pair. Say with --control what they are called."),
            place(), m_labels.name, m_control));
}

std::vector<std::size_t> PairFile::joinGenes(const MarginalStore& store) const
{
    std::unordered_map<std::string_view, std::size_t> indexOf;
    for (std::size_t gene = 0; gene < store.genes(); ++gene)
        indexOf.emplace(store.geneNames()[gene], gene);
    std::vector<std::size_t> geneOf;
    std::vector<bool> isThere(store.genes());
    for (const std::string& name : m_reader->genes()) {
        const auto found = indexOf.find(name);
        geneOf.push_back(found == indexOf.end() ? kNone : found->second);
        if (geneOf.back() != kNone)
            isThere[geneOf.back()] = true;
    }
    std::vector<std::string> missing;
    for (std::size_t gene = 0; gene < store.genes(); ++gene) {
        if (!isThere[gene])
            missing.push_back(store.geneNames()[gene]);
    }
    if (!missing.empty())
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core",
                             "{} lacks {} of the project's {} genes ({}). Write it with all genes of the "
                             "screen, under the same names."),
                place(), missing.size(), store.genes(), listed(missing)));
    return geneOf;
}

std::vector<std::size_t> PairFile::joinCells(const MarginalStore& store, const Spelling& spelling) const
{
    const LabelSpelling guessed = withChoice(guessLabelSpelling(m_labels, m_control, m_reader->genes()),
                                             {spelling.separator, spelling.namesGuides})
                                      .spelling;
    const auto rowOf = [&](const std::string& label) {
        if (label == m_control)
            return store.control();
        for (const std::string& name : {label, canonicalPerturbation(label, m_control, guessed),
                                        canonicalPerturbation(label, m_control)}) {
            if (name.empty()) // a combination of controls
                return store.control();
            if (const std::size_t row = store.findPerturbation(name); row < store.perturbations())
                return row;
        }
        return kNone;
    };
    std::vector<std::size_t> rowOfCategory;
    std::vector<std::string> unknown;
    std::size_t known = 0;
    for (std::size_t category = 0; category < m_labels.categories.size(); ++category) {
        const std::string& label = m_labels.categories[category];
        const bool isLabel = m_cellsOf[category] > 0 && (label == m_control || !isMissingLabel(label));
        rowOfCategory.push_back(isLabel ? rowOf(label) : kNone);
        if (isLabel && rowOfCategory.back() == kNone)
            unknown.push_back(label);
        known += rowOfCategory.back() < store.perturbations() ? 1 : 0;
    }
    if (!unknown.empty())
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core",
                             "{}: {} of its {} perturbations are not in the project ({}). Leave them out of "
                             "the file, or import a screen that has them."),
                place(), unknown.size(), unknown.size() + known, listed(unknown)));
    if (known == 0)
        throw Error(
            ErrorKind::BadInput,
            translated(translatable("core",
                                    "{}: the column {} holds no perturbation but the control; choose another "
                                    "--perturbation-column."),
                       place(), m_labels.name));
    std::vector<std::size_t> rows;
    for (const std::int32_t code : m_labels.codes)
        rows.push_back(code < 0 ? kNone : rowOfCategory[static_cast<std::size_t>(code)]);
    return rows;
}

/// Calls `take` with the file's cells, a block at a time.
void readBlocks(const ScreenReader& reader, const std::function<void(SparseRows)>& take,
                const std::function<void(double)>& report)
{
    for (std::uint64_t first = 0; first < reader.cells(); first += reader.blockRows()) {
        report(static_cast<double>(first) / static_cast<double>(reader.cells()));
        take(reader.readRows(first, std::min(reader.blockRows(), reader.cells() - first)));
    }
}

/// The progress of a part of the job; `marked`: its phase, a literal for translate().
std::function<void(double)> progressOf(JobMonitor& monitor, const char* marked, double from, double to)
{
    return [&monitor, phase = translate("core", marked), from, to](double fraction) {
        monitor.report(phase, from + (to - from) * fraction);
    };
}

std::string nameOfRow(const MarginalStore& store, std::size_t row)
{
    return row == store.control() ? translate("core", "the control") : store.perturbationNames()[row];
}

/// Throws unless the real file's cells are those of the project. Perturbations that the file lacks are not
/// missed: a pair holds those that were predicted.
void checkRealCells(const PairFile& real, const MarginalStore& store, const Spelling& spelling,
                    JobMonitor& monitor)
{
    const std::vector<std::size_t> geneOf = real.joinGenes(store);
    const std::vector<std::size_t> rowOf = real.joinCells(store, spelling);
    std::vector<std::uint64_t> cells(store.rows());
    for (const std::size_t row : rowOf) {
        if (row != kNone)
            ++cells[row];
    }
    const auto refuse = [&](const Sentence& what) {
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core",
                             "{} holds other cells than the project: {}. Leave --real out to compare with "
                             "the project's cells, or name a new folder with --project to make the file a "
                             "project of its own."),
                real.place(), what));
    };
    for (std::size_t row = 0; row < store.rows(); ++row) {
        if (cells[row] > 0 && cells[row] != store.cells(row))
            refuse(translated(translatable("core", "{} of {}, where the project has {}"), cells[row],
                              nameOfRow(store, row), store.cells(row)));
    }
    std::vector<double> sums(store.rows() * store.genes());
    real.reader().prepare(progressOf(monitor, translatable("core", "ordering values by cell"), 0, 0.1));
    readBlocks(
        real.reader(),
        [&](const SparseRows& rows) {
            for (std::size_t i = 0; i < rows.rows(); ++i) {
                const std::size_t row = rowOf[rows.firstRow + i];
                for (std::uint64_t v = rows.offsets[i]; row != kNone && v < rows.offsets[i + 1]; ++v) {
                    const std::size_t gene = geneOf[rows.columns[v]];
                    if (gene != kNone)
                        sums[row * store.genes() + gene] += rows.value(v);
                }
            }
        },
        progressOf(monitor, translatable("core", "reading real cells"), 0.1, 0.3));
    constexpr double kRounding = 1e-5; // of logarithms that another program took in single precision
    for (std::size_t row = 0; row < store.rows(); ++row) {
        for (std::size_t gene = 0; cells[row] > 0 && gene < store.genes(); ++gene) {
            const double mean = sums[row * store.genes() + gene] / static_cast<double>(cells[row]);
            const double expected = store.means(row)[gene];
            if (!(std::abs(mean - expected)
                  <= kRounding * (1 + std::abs(expected)))) // also what is no number
                refuse(translated(
                    translatable("core", "the mean of gene {} in {} is {:.6g}, where the project has {:.6g}"),
                    store.geneNames()[gene], nameOfRow(store, row), mean, expected));
        }
    }
}

/// Turns a predicted file into a store of its own, on the genes of the project.
class PredictedCells {
public:
    PredictedCells(const PairFile& file, const MarginalStore& project, const Spelling& spelling,
                   JobMonitor& monitor)
        : m_file(file)
        , m_project(project)
        , m_geneOf(file.joinGenes(project))
        , m_rowOf(file.joinCells(project, spelling))
        , m_monitor(monitor)
        , m_hashOfCell(project.perturbations())
    {
    }

    MarginalStore write(const fs::path& path);
    /// Of the file's genes those that the project lacks.
    std::size_t otherGenes() const
    {
        return static_cast<std::size_t>(std::count(m_geneOf.begin(), m_geneOf.end(), kNone));
    }
    /// Whether no perturbation has two cells that differ. Known once it was written.
    bool areMeans() const { return !m_hasDifferentCells; }

private:
    template <class Value> void writeAs(const fs::path& path);
    template <class Value> SparseRows onGenesOfProject(const SparseRows& rows);
    template <class Value> void compareCells(const SparseRows& rows, std::size_t cell);
    void checkValue(double value, std::uint64_t cell, std::size_t gene);
    void checkLogarithms() const;

    const PairFile& m_file;
    const MarginalStore& m_project;
    std::vector<std::size_t> m_geneOf; // [genes of the file]
    std::vector<std::size_t> m_rowOf; // [cells of the file]
    JobMonitor& m_monitor;
    std::vector<std::string> m_hashOfCell; // [perturbations] of the first cell
    bool m_hasDifferentCells = false;
    bool m_hasFractions = false;
    double m_largest = 0;
};

template <class Value> void PredictedCells::compareCells(const SparseRows& rows, std::size_t cell)
{
    const std::size_t row = m_rowOf[rows.firstRow + cell];
    if (row >= m_project.perturbations() || m_hasDifferentCells)
        return;
    const auto bytesOf = [&](const auto& all) {
        const auto bytes = std::as_bytes(
            std::span(all).subspan(rows.offsets[cell], rows.offsets[cell + 1] - rows.offsets[cell]));
        return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    };
    std::string hash = hashText(bytesOf(rows.columns) + bytesOf(std::get<std::vector<Value>>(rows.values)));
    m_hasDifferentCells = !m_hashOfCell[row].empty() && hash != m_hashOfCell[row];
    m_hashOfCell[row] = std::move(hash);
}

void PredictedCells::checkValue(double value, std::uint64_t cell, std::size_t gene)
{
    if (!std::isfinite(value))
        throw Error(
            ErrorKind::BadInput,
            translated(translatable("core",
                                    "{}: cell {}, gene {} holds {}; every value must be a number. Mend the "
                                    "file."),
                       m_file.place(), cell + 1, m_project.geneNames()[gene], value));
    m_hasFractions = m_hasFractions || value != std::floor(value);
    m_largest = std::max(m_largest, value);
}

void PredictedCells::checkLogarithms() const
{
    constexpr double kLargestLogarithm = 50; // no cell has e^50 molecules
    if (m_largest > kLargestLogarithm || (!m_hasFractions && m_largest > 1))
        throw Error(
            ErrorKind::BadInput,
            m_hasFractions
                ? translated(translatable("core",
                                          "{} holds no logarithms of expression: the largest value is {:g}. "
                                          "Normalise its cells like those of the screen."),
                             m_file.place(), m_largest)
                : translated(
                    translatable("core",
                                 "{} holds no logarithms of expression: the largest value is {:g}, and "
                                 "all are whole numbers. Normalise its cells like those of the screen."),
                    m_file.place(), m_largest));
}

template <class Value> SparseRows PredictedCells::onGenesOfProject(const SparseRows& rows)
{
    const auto& values = std::get<std::vector<Value>>(rows.values);
    SparseRows result{rows.firstRow, {0}, {}, std::vector<Value>()};
    auto& kept = std::get<std::vector<Value>>(result.values);
    std::vector<std::pair<std::uint32_t, Value>> cell;
    for (std::size_t i = 0; i < rows.rows(); ++i) {
        cell.clear();
        const bool isKept = m_rowOf[rows.firstRow + i] != kNone;
        for (std::uint64_t v = rows.offsets[i]; isKept && v < rows.offsets[i + 1]; ++v) {
            const std::size_t gene = m_geneOf[rows.columns[v]];
            if (gene == kNone)
                continue;
            checkValue(static_cast<double>(values[v]), rows.firstRow + i, gene);
            cell.emplace_back(static_cast<std::uint32_t>(gene), values[v]);
        }
        compareCells<Value>(rows, i);
        std::sort(cell.begin(), cell.end());
        for (const auto& [gene, value] : cell) {
            result.columns.push_back(gene);
            kept.push_back(value);
        }
        result.offsets.push_back(result.columns.size());
    }
    return result;
}

template <class Value> void PredictedCells::writeAs(const fs::path& path)
{
    const ScreenReader& reader = m_file.reader();
    CellBuffer<Value> cells(reader.cells(), reader.blockRows(), path.parent_path(),
                            ImportSettings().memoryLimit);
    std::size_t block = 0;
    readBlocks(
        reader, [&](const SparseRows& rows) { cells.put(block++, onGenesOfProject<Value>(rows)); },
        progressOf(m_monitor, translatable("core", "reading predicted cells"), 0.4, 0.7));
    checkLogarithms();

    std::vector<std::vector<std::uint64_t>> cellsOfRow(m_project.rows());
    for (std::uint64_t cell = 0; cell < m_rowOf.size(); ++cell) {
        if (m_rowOf[cell] != kNone)
            cellsOfRow[m_rowOf[cell]].push_back(cell);
    }
    StorePlan plan;
    plan.geneNames = m_project.geneNames();
    plan.storeGene.resize(plan.geneNames.size());
    std::iota(plan.storeGene.begin(), plan.storeGene.end(), 0);
    for (std::size_t row = 0; row < m_project.rows(); ++row) {
        const bool isControl = row == m_project.control();
        if (cellsOfRow[row].empty() && !isControl)
            continue;
        if (!isControl)
            plan.perturbationNames.push_back(m_project.perturbationNames()[row]);
        plan.cellsOfRow.push_back(std::move(cellsOfRow[row]));
    }
    buildStore(cells, plan, path,
               progressOf(m_monitor, translatable("core", "sorting predicted cells"), 0.7, 0.9));
}

MarginalStore PredictedCells::write(const fs::path& path)
{
    ScreenReader& reader = m_file.reader();
    reader.prepare(progressOf(m_monitor, translatable("core", "ordering values by cell"), 0.3, 0.4));
    if (reader.isDoublePrecision())
        writeAs<double>(path);
    else
        writeAs<float>(path);
    return MarginalStore::open(path);
}

/// How far the control's means are from the project's, as a share of the latter.
double shiftOfControl(const MarginalStore& cells, const MarginalStore& project)
{
    const std::span<const double> means = cells.means(cells.control());
    const std::span<const double> expected = project.means(project.control());
    double difference = 0;
    double sum = 0;
    for (std::size_t gene = 0; gene < expected.size(); ++gene) {
        difference += std::abs(means[gene] - expected[gene]);
        sum += std::abs(expected[gene]);
    }
    return sum > 0 ? difference / sum : 0;
}

/// Histograms, unless the cells are means, and means of all perturbations of the project, on a grid of all
/// its cells; zero where there are no cells.
Predictions predictionsOf(const MarginalStore& cells, const MarginalStore& project, int bins, bool areMeans)
{
    std::vector<std::size_t> rows(project.rows());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    const Grid grid = makeGrid(project, rows, bins);
    const std::size_t genes = project.genes();
    const auto masses = genes * static_cast<std::size_t>(bins);
    Predictions predictions;
    predictions.genes = genes;
    predictions.bins = bins;
    predictions.values.means.resize(project.perturbations() * genes);
    if (!areMeans)
        predictions.values.histograms.resize(project.perturbations() * masses);
    parallelTasks(cells.perturbations(), defaultThreads(), [&](std::size_t row, std::size_t) {
        const std::size_t place = project.findPerturbation(cells.perturbationNames()[row]);
        std::transform(cells.means(row).begin(), cells.means(row).end(),
                       predictions.values.means.begin() + static_cast<std::ptrdiff_t>(place * genes),
                       [](double mean) { return static_cast<float>(mean); });
        if (areMeans)
            return;
        const std::vector<double> histograms = histogramOfRow(cells, row, grid);
        std::transform(histograms.begin(), histograms.end(),
                       predictions.values.histograms.begin() + static_cast<std::ptrdiff_t>(place * masses),
                       [](double mass) { return static_cast<float>(mass); });
    });
    predictions.grids.push_back(grid);
    return predictions;
}

bool isProject(const fs::path& folder)
{
    std::error_code failure;
    return fs::exists(folder / "project.json", failure) || fs::exists(folder / ".import-complete", failure);
}

Project importRealFile(const fs::path& folder, const CellPair& pair, const PairFile& predicted,
                       JobMonitor& monitor)
{
    if (pair.real.empty())
        throw Error(
            ErrorKind::Usage,
            translated(translatable("core", "{} is no project yet; give the observed cells with --real."),
                       folder.string()));
    const PairFile real(pair.real, predicted.column(), predicted.control(), {});
    if (guessValueKind(real.reader(), monitor).kind == ValueKind::Counts)
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core",
                             "{} holds counts, and predictions are compared as logarithms. Normalise both "
                             "files, or import the counts with knockscope-cli import first."),
                real.place()));
    ImportSettings settings;
    settings.source = pair.real;
    settings.perturbationColumn = real.column();
    settings.controlLabel = real.control();
    settings.namesGuides = false;
    settings.values = ValueKind::Log;
    settings.minimumCells = 1;
    return Project::import(folder, settings, monitor);
}

/// Takes a project that was made for a run back when the run cannot be made.
class NewProject {
public:
    explicit NewProject(fs::path folder)
        : m_folder(std::move(folder))
    {
        std::error_code failure;
        m_existed = fs::exists(m_folder, failure);
    }
    ~NewProject()
    {
        std::error_code ignored;
        if (!m_isMade || m_isKept)
            return;
        fs::remove(m_folder / "project.json", ignored);
        fs::remove(m_folder / "screen.h5", ignored);
        fs::remove(m_folder / "runs", ignored); // only when it is empty
        if (!m_existed)
            fs::remove(m_folder, ignored);
    }
    NewProject(const NewProject&) = delete;
    NewProject& operator=(const NewProject&) = delete;

    /// The import that made it succeeded; one that fails takes its own files away.
    void noteMade() { m_isMade = true; }
    void keep() { m_isKept = true; }

private:
    fs::path m_folder;
    bool m_existed = false;
    bool m_isMade = false;
    bool m_isKept = false;
};

void checkBins(int bins)
{
    TrainingSettings settings;
    settings.bins = bins;
    checkSettings(settings);
}

/// Throws when there is a run of that name.
std::string chooseRunName(const Project& project, const std::string& wanted)
{
    if (wanted.empty())
        return project.freeRunName(kExternalModel);
    std::error_code failure;
    if (fs::exists(project.runFolder(wanted) / "run.json", failure))
        throw Error(ErrorKind::Usage,
                    translated(translatable("core", "--run {}: there is a run of that name; choose another."),
                               wanted));
    return wanted;
}

RunRecord recordOf(const MarginalStore& store, const CellPair& pair, const CellPairImport& made,
                   const std::string& hash)
{
    RunRecord record;
    record.name = made.run;
    record.settings.model = kExternalModel;
    record.settings.folds = 1;
    record.settings.bins = pair.bins;
    record.settings.epochs = 0;
    record.settings.device = "cpu";
    record.device = "cpu";
    record.programVersion = kVersion;
    record.state = RunState::Done;
    record.perturbations = store.perturbationNames();
    record.fold.assign(record.perturbations.size(), 0);
    FoldRecord fold;
    fold.finished = true;
    for (const std::string& name : made.notPredicted)
        fold.notPredicted.emplace(name,
                                  fmt::format("{} holds no cells of it", pair.predicted.filename().string()));
    record.folds.push_back(std::move(fold));
    record.external = {pair.title.empty() ? pair.predicted.stem().string() : pair.title,
                       fs::absolute(pair.predicted).string(), hash};
    return record;
}

/// The folder of a run that is being made; goes again unless it is to be kept.
class NewRunFolder {
public:
    explicit NewRunFolder(fs::path path)
        : m_path(std::move(path))
        , m_isNew(createFolder(m_path))
    {
    }
    ~NewRunFolder()
    {
        std::error_code ignored;
        if (m_isKept)
            return;
        for (const fs::path& file : {record(), predictions(), cells()})
            fs::remove(file, ignored);
        if (m_isNew)
            fs::remove(m_path, ignored);
    }
    NewRunFolder(const NewRunFolder&) = delete;
    NewRunFolder& operator=(const NewRunFolder&) = delete;

    fs::path record() const { return m_path / "run.json"; }
    fs::path predictions() const { return m_path / "predictions.h5"; }
    fs::path cells() const { return m_path / kPredictedCellsFile; }
    void dropCells() const
    {
        std::error_code ignored;
        fs::remove(cells(), ignored);
    }
    void keep() { m_isKept = true; }

private:
    fs::path m_path;
    bool m_isNew;
    bool m_isKept = false;
};

} // namespace

std::optional<MarginalStore> openPredictedCells(const Run& run, const MarginalStore& project)
{
    const fs::path path = run.folder / kPredictedCellsFile;
    std::error_code failure;
    if (!run.record.isExternal() || !run.predictions || !run.predictions->isDistribution()
        || !fs::exists(path, failure))
        return std::nullopt;
    const auto refuse = [&](const char* sentence) {
        throw Error(ErrorKind::BadInput, translateMarked("core", sentence, path.string(), run.record.name));
    };
    std::optional<MarginalStore> cells;
    try {
        cells = MarginalStore::open(path);
    } catch (const Error&) { // says how to mend a screen
        refuse(translatable("core",
                            "{}, the predicted cells of run {}, is damaged, or of a newer version of "
                            "Knockscope; import the run again with import-run."));
    }
    bool fits = cells->geneNames() == project.geneNames();
    for (std::size_t p = 0; fits && p < run.record.perturbations.size(); ++p)
        fits = !run.hasPrediction(p)
            || cells->findPerturbation(run.record.perturbations[p]) < cells->perturbations();
    if (!fits)
        refuse(translatable("core",
                            "{}, the predicted cells of run {}, does not belong to it; import the run again "
                            "with import-run."));
    return cells;
}

CellPairImport importCellPair(const fs::path& folder, const CellPair& pair, JobMonitor& monitor)
{
    checkBins(pair.bins);
    monitor.report(translate("core", "opening the files"), 0);
    const bool isNew = !isProject(folder);
    NewProject made(folder);
    const PairFile file(pair.predicted, pair.perturbationColumn, pair.controlLabel, {});
    const Project project = isNew ? importRealFile(folder, pair, file, monitor) : Project::open(folder);
    if (isNew)
        made.noteMade();
    const MarginalStore& store = project.store();
    const ImportSettings spelt = project.importSettings();
    const Spelling spelling{spelt.separator, spelt.namesGuides};

    CellPairImport result;
    result.isNewProject = isNew;
    result.run = chooseRunName(project, pair.run);
    PredictedCells predicted(file, store, spelling, monitor);
    result.otherGenes = predicted.otherGenes();
    if (!isNew && !pair.real.empty())
        checkRealCells(PairFile(pair.real, file.column(), file.control(), {}), store, spelling, monitor);
    const std::string hash = hashFile(pair.predicted, &monitor);
    NewRunFolder runFolder(project.runFolder(result.run));
    const MarginalStore cells = predicted.write(runFolder.cells());
    for (std::size_t row = 0; row < cells.perturbations(); ++row)
        result.cells += cells.cells(row);
    result.predicted = cells.perturbations();
    std::copy_if(store.perturbationNames().begin(), store.perturbationNames().end(),
                 std::back_inserter(result.notPredicted), [&](const std::string& name) {
                     return cells.findPerturbation(name) >= cells.perturbations();
                 });
    result.areMeans = predicted.areMeans();
    constexpr double kOtherNormalisation = 0.05;
    if (const double shift = shiftOfControl(cells, store); shift > kOtherNormalisation)
        result.warnings.push_back(translated(
            translatable("core",
                         "The control cells of {} differ from the project's by {:.0f}% of their mean; other "
                         "cells, or normalised otherwise?"),
            pair.predicted.string(), 100 * shift));
    const RunRecord record = recordOf(store, pair, result, hash);
    monitor.report(translate("core", "writing the run"), 0.95);
    writePredictions(runFolder.predictions(), record,
                     predictionsOf(cells, store, pair.bins, result.areMeans));
    if (result.areMeans) // they say nothing that the means do not
        runFolder.dropCells();
    monitor.checkCancelled();
    writeRunRecord(runFolder.record(), record); // what makes the folder a run
    runFolder.keep();
    made.keep();
    monitor.report(translate("core", "writing the run"), 1);
    return result;
}

} // namespace knockscope
