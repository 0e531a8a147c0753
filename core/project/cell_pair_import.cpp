// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/cell_pair_import.h"

#include "core/base/error.h"
#include "core/base/file_hash.h"
#include "core/base/version.h"
#include "core/histogram/histogram.h"
#include "core/project/cell_pair_export.h"
#include "core/project/project.h"
#include "core/screen/dialect.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <map>
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
std::string listed(const std::vector<std::string>& names)
{
    constexpr std::size_t kMost = 5;
    const std::size_t shown = std::min(names.size(), kMost);
    std::string text =
        fmt::format("{}", fmt::join(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(shown), ", "));
    if (shown < names.size())
        text += fmt::format(" and {} more", names.size() - shown);
    return text;
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
        fmt::format("{}: no column looks like perturbations; choose one with --perturbation-column: {}.",
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
        fmt::format("{}: the column {} has no cells of the control {}, which must be in both files of a "
                    "pair. Say with --control what they are called.",
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
        throw Error(ErrorKind::BadInput,
                    fmt::format("{} lacks {} of the project's {} genes ({}). Write it with all genes of the "
                                "screen, under the same names.",
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
            fmt::format("{}: {} of its {} perturbations are not in the project ({}). Leave them out of "
                        "the file, or import a screen that has them.",
                        place(), unknown.size(), unknown.size() + known, listed(unknown)));
    if (known == 0)
        throw Error(ErrorKind::BadInput,
                    fmt::format("{}: the column {} holds no perturbation but the control; choose another "
                                "--perturbation-column.",
                                place(), m_labels.name));
    std::vector<std::size_t> rows;
    for (const std::int32_t code : m_labels.codes)
        rows.push_back(code < 0 ? kNone : rowOfCategory[static_cast<std::size_t>(code)]);
    return rows;
}

/// The predicted cells, gene by gene and perturbation by perturbation.
class PredictedCells {
public:
    PredictedCells(const MarginalStore& store, int bins)
        : m_store(store)
        , m_grid(makeGrid(store, allRows(store), bins))
        , m_cells(store.rows())
        , m_counts(store.perturbations() * store.genes() * static_cast<std::size_t>(bins))
        , m_sums(store.rows() * store.genes())
        , m_hashOfCell(store.perturbations())
    {
    }

    void read(const PairFile& file, const std::vector<std::size_t>& geneOf,
              const std::vector<std::size_t>& rowOf, JobMonitor& monitor);
    bool has(std::size_t row) const { return m_cells[row] > 0; }
    std::uint64_t cells(std::size_t row) const { return m_cells[row]; }
    /// How far the control's means are from the store's, as a share of the latter.
    double shiftOfControl() const;
    /// Whether no perturbation has two cells that differ.
    bool areMeans() const { return !m_hasDifferentCells; }
    /// Histograms, unless the cells are means, and means of all perturbations of the store; zero where there
    /// are no cells.
    Predictions predictions() &&;

private:
    static std::vector<std::size_t> allRows(const MarginalStore& store)
    {
        std::vector<std::size_t> rows(store.rows());
        std::iota(rows.begin(), rows.end(), std::size_t{0});
        return rows;
    }
    template <class Value>
    void add(const PairFile& file, const SparseRows& rows, const std::vector<Value>& values,
             const std::vector<std::size_t>& geneOf, const std::vector<std::size_t>& rowOf);

    const MarginalStore& m_store;
    Grid m_grid;
    std::vector<std::uint64_t> m_cells; // [rows]
    std::vector<float> m_counts; // [perturbations, genes, bins] of non-zero values
    std::vector<double> m_sums; // [rows, genes]
    std::vector<std::string> m_hashOfCell; // [perturbations] of the first cell
    bool m_hasDifferentCells = false;
    bool m_hasFractions = false;
    double m_largest = 0;
};

template <class Value>
void PredictedCells::add(const PairFile& file, const SparseRows& rows, const std::vector<Value>& values,
                         const std::vector<std::size_t>& geneOf, const std::vector<std::size_t>& rowOf)
{
    const auto bins = static_cast<std::size_t>(m_grid.bins);
    for (std::size_t i = 0; i < rows.rows(); ++i) {
        const std::size_t row = rowOf[rows.firstRow + i];
        if (row == kNone)
            continue;
        ++m_cells[row];
        if (row < m_store.perturbations() && !m_hasDifferentCells) {
            const auto bytesOf = [&](const auto& all) {
                const auto bytes = std::as_bytes(
                    std::span(all).subspan(rows.offsets[i], rows.offsets[i + 1] - rows.offsets[i]));
                return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
            };
            std::string hash = hashText(bytesOf(rows.columns) + bytesOf(values));
            m_hasDifferentCells = m_cells[row] > 1 && hash != m_hashOfCell[row];
            m_hashOfCell[row] = std::move(hash);
        }
        for (std::uint64_t v = rows.offsets[i]; v < rows.offsets[i + 1]; ++v) {
            const std::size_t gene = geneOf[rows.columns[v]];
            if (gene == kNone)
                continue;
            const auto value = static_cast<double>(values[v]);
            if (!std::isfinite(value))
                throw Error(
                    ErrorKind::BadInput,
                    fmt::format("{}: cell {}, gene {} holds {}; every value must be a number. Mend the "
                                "file.",
                                file.place(), rows.firstRow + i + 1, m_store.geneNames()[gene], value));
            m_hasFractions = m_hasFractions || value != std::floor(value);
            m_largest = std::max(m_largest, value);
            const std::size_t place = row * m_store.genes() + gene;
            m_sums[place] += value;
            if (row < m_store.perturbations()) {
                const int bin = binOf(value, m_grid.left[gene], m_grid.width[gene], m_grid.bins);
                m_counts[place * bins + static_cast<std::size_t>(bin)] += 1;
            }
        }
    }
}

void PredictedCells::read(const PairFile& file, const std::vector<std::size_t>& geneOf,
                          const std::vector<std::size_t>& rowOf, JobMonitor& monitor)
{
    ScreenReader& reader = file.reader();
    reader.prepare([&](double fraction) { monitor.report("ordering values by cell", 0.3 * fraction); });
    for (std::uint64_t first = 0; first < reader.cells(); first += reader.blockRows()) {
        monitor.report("reading predicted cells",
                       0.3 + 0.6 * static_cast<double>(first) / static_cast<double>(reader.cells()));
        const SparseRows rows = reader.readRows(first, std::min(reader.blockRows(), reader.cells() - first));
        std::visit([&](const auto& values) { add(file, rows, values, geneOf, rowOf); }, rows.values);
    }
    constexpr double kLargestLogarithm = 50; // no cell has e^50 molecules
    if (m_largest > kLargestLogarithm || (!m_hasFractions && m_largest > 1))
        throw Error(
            ErrorKind::BadInput,
            fmt::format("{} holds no logarithms of expression: the largest value is {:g}{}. Normalise "
                        "its cells like those of the screen.",
                        file.place(), m_largest, m_hasFractions ? "" : ", and all are whole numbers"));
}

double PredictedCells::shiftOfControl() const
{
    const std::size_t control = m_store.control();
    const std::span<const double> means = m_store.means(control);
    double difference = 0;
    double sum = 0;
    for (std::size_t gene = 0; gene < m_store.genes(); ++gene) {
        const double mean = m_sums[control * m_store.genes() + gene] / static_cast<double>(m_cells[control]);
        difference += std::abs(mean - means[gene]);
        sum += std::abs(means[gene]);
    }
    return sum > 0 ? difference / sum : 0;
}

Predictions PredictedCells::predictions() &&
{
    const auto bins = static_cast<std::size_t>(m_grid.bins);
    const std::size_t genes = m_store.genes();
    Predictions predictions;
    predictions.genes = genes;
    predictions.bins = m_grid.bins;
    predictions.values.histograms = std::move(m_counts);
    predictions.values.means.resize(m_store.perturbations() * genes);
    for (std::size_t row = 0; row < m_store.perturbations(); ++row) {
        if (!has(row))
            continue;
        const auto cells = static_cast<double>(m_cells[row]);
        for (std::size_t gene = 0; gene < genes; ++gene) {
            const std::size_t place = row * genes + gene;
            const std::span<float> mass =
                std::span(predictions.values.histograms).subspan(place * bins, bins);
            const double seen = std::accumulate(mass.begin(), mass.end(), 0.0);
            const int zeroBin = binOf(0, m_grid.left[gene], m_grid.width[gene], m_grid.bins);
            mass[static_cast<std::size_t>(zeroBin)] += static_cast<float>(cells - seen);
            for (float& each : mass)
                each = static_cast<float>(static_cast<double>(each) / cells);
            predictions.values.means[place] = static_cast<float>(m_sums[place] / cells);
        }
    }
    if (areMeans())
        predictions.values.histograms.clear();
    predictions.grids.push_back(std::move(m_grid));
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
            fmt::format("{} is no project yet; give the observed cells with --real.", folder.string()));
    const PairFile real(pair.real, predicted.column(), predicted.control(), {});
    if (guessValueKind(real.reader(), monitor).kind == ValueKind::Counts)
        throw Error(ErrorKind::BadInput,
                    fmt::format("{} holds counts, and predictions are compared as logarithms. Normalise both "
                                "files, or import the counts with knockscope-cli import first.",
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
                    fmt::format("--run {}: there is a run of that name; choose another.", wanted));
    return wanted;
}

RunRecord recordOf(const MarginalStore& store, const CellPair& pair, const std::string& name,
                   const PredictedCells& cells, const std::string& hash)
{
    RunRecord record;
    record.name = name;
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
    for (std::size_t row = 0; row < store.perturbations(); ++row) {
        if (!cells.has(row))
            fold.notPredicted.emplace(
                store.perturbationNames()[row],
                fmt::format("{} holds no cells of it", pair.predicted.filename().string()));
    }
    record.folds.push_back(std::move(fold));
    record.external = {pair.title.empty() ? pair.predicted.stem().string() : pair.title,
                       fs::absolute(pair.predicted).string(), hash};
    return record;
}

/// run.json comes last: it is what makes the folder a run.
void writeRun(const fs::path& folder, const RunRecord& record, const Predictions& predictions,
              const JobMonitor& monitor)
{
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (failure)
        throw Error(ErrorKind::Io,
                    fmt::format("Cannot create {}: {}. Check the permissions and the free space.",
                                folder.string(), failure.message()));
    try {
        writePredictions(folder / "predictions.h5", record, predictions);
        monitor.checkCancelled();
        writeRunRecord(folder / "run.json", record);
    } catch (...) {
        fs::remove_all(folder, failure);
        throw;
    }
}

} // namespace

CellPairImport importCellPair(const fs::path& folder, const CellPair& pair, JobMonitor& monitor)
{
    checkBins(pair.bins);
    monitor.report("opening the files", 0);
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
    if (!isNew && !pair.real.empty()) {
        const PairFile real(pair.real, file.column(), file.control(), {});
        real.joinGenes(store);
        real.joinCells(store, spelling);
    }
    const std::vector<std::size_t> geneOf = file.joinGenes(store);
    const std::vector<std::size_t> rowOf = file.joinCells(store, spelling);
    result.otherGenes = static_cast<std::size_t>(std::count(geneOf.begin(), geneOf.end(), kNone));
    const std::string hash = hashFile(pair.predicted, &monitor);
    PredictedCells cells(store, pair.bins);
    cells.read(file, geneOf, rowOf, monitor);
    for (std::size_t row = 0; row < store.perturbations(); ++row) {
        result.cells += cells.cells(row);
        result.predicted += cells.has(row) ? 1 : 0;
        if (!cells.has(row))
            result.notPredicted.push_back(store.perturbationNames()[row]);
    }
    result.areMeans = cells.areMeans();
    constexpr double kOtherNormalisation = 0.05;
    if (const double shift = cells.shiftOfControl(); shift > kOtherNormalisation)
        result.warnings.push_back(
            fmt::format("The control cells of {} differ from the project's by {:.0f}% of their mean; other "
                        "cells, or normalised otherwise?",
                        pair.predicted.string(), 100 * shift));
    const RunRecord record = recordOf(store, pair, result.run, cells, hash);
    monitor.report("writing the run", 0.95);
    writeRun(project.runFolder(result.run), record, std::move(cells).predictions(), monitor);
    made.keep();
    monitor.report("writing the run", 1);
    return result;
}

} // namespace knockscope
