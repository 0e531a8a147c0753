// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/cell_pair_export.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/folder.h"
#include "core/base/mixed_seed.h"
#include "core/base/translate.h"
#include "core/base/version.h"
#include "core/evaluation/cell_sample.h"
#include "core/screen/h5ad_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

/// Where in the whole job the cells are there and writing begins; the rest is the import's share.
constexpr double kRead = 0.6;

/// The labels of cells that are written one perturbation after the other.
struct Labels {
    CategoricalColumn column;
    std::vector<std::string> cellNames;

    /// `perturbations` ascend and do not hold the control.
    explicit Labels(const std::vector<std::string>& perturbations)
        : column{kPairPerturbationColumn, perturbations, {}}
    {
        column.categories.emplace_back(kPairControlLabel);
        std::sort(column.categories.begin(), column.categories.end());
    }

    void add(const std::string& label, std::size_t cells)
    {
        const auto found = std::lower_bound(column.categories.begin(), column.categories.end(), label);
        column.codes.insert(column.codes.end(), cells,
                            static_cast<std::int32_t>(found - column.categories.begin()));
        for (std::size_t cell = 1; cell <= cells; ++cell)
            cellNames.push_back(fmt::format("{}-{}", label, cell));
    }
};

void addCells(H5adWriter& writer, const NormalisedCells& cells)
{
    for (std::size_t cell = 0; cell < cells.cells(); ++cell) {
        const std::uint64_t first = cells.offsets[cell];
        const std::uint64_t count = cells.offsets[cell + 1] - first;
        writer.addCell(std::span(cells.genes).subspan(first, count),
                       std::span(cells.values).subspan(first, count));
    }
}

/// Throws unless `cells` are those from which the row of the store was made.
void checkAgainstStore(const MarginalStore& store, std::size_t row, const NormalisedCells& cells,
                       const std::string& source)
{
    std::vector<double> sums(store.genes());
    std::vector<std::uint64_t> nonZero(store.genes());
    for (std::size_t i = 0; i < cells.genes.size(); ++i) {
        sums[cells.genes[i]] += static_cast<double>(cells.values[i]);
        ++nonZero[cells.genes[i]];
    }
    const std::span<const double> means = store.means(row);
    constexpr double kRounding = 1e-6; // of values that the store keeps in double precision
    bool fits = cells.cells() == store.cells(row);
    for (std::size_t gene = 0; fits && gene < store.genes(); ++gene) {
        const double mean = sums[gene] / static_cast<double>(cells.cells());
        fits = nonZero[gene] == store.marginal(row, gene).nonZeroCount()
            && std::abs(mean - means[gene]) <= kRounding * (1 + std::abs(means[gene]));
    }
    if (!fits)
        throw Error(
            ErrorKind::BadInput,
            row == store.control()
                ? translated(
                    translatable(
                        "core",
                        "{}: the control cells are not those of the project. Import the screen again."),
                    source)
                : translated(
                    translatable(
                        "core", "{}: the cells of {} are not those of the project. Import the screen again."),
                    source, store.perturbationNames()[row]));
}

/// Whole cells from genes that were drawn independently: each gene's values go to random cells, because a
/// sample keeps them in order.
NormalisedCells wholeCells(const CellSample& sample, const Grid& grid, std::span<const double> controlMeans,
                           std::uint64_t seed)
{
    const auto cells = static_cast<std::size_t>(sample.cells());
    std::vector<std::uint32_t> order(cells);
    std::iota(order.begin(), order.end(), 0U);
    std::mt19937_64 random(seed);
    std::vector<std::uint32_t> cellOf; // of each value, gene by gene
    std::vector<float> values;
    std::vector<std::size_t> endOf; // of each gene
    NormalisedCells whole;
    whole.offsets.assign(cells + 1, 0);
    const auto put = [&](std::uint32_t cell, float value) {
        cellOf.push_back(cell);
        values.push_back(value);
        ++whole.offsets[cell + 1];
    };
    for (std::size_t gene = 0; gene < sample.genes(); ++gene) {
        if (!grid.active[gene]) { // constant, and predicted as the control
            for (std::uint32_t cell = 0; controlMeans[gene] != 0 && cell < cells; ++cell)
                put(cell, static_cast<float>(controlMeans[gene]));
        } else {
            sample.marginal(gene).visit([&](auto nonZero) {
                for (std::size_t i = 0; i < nonZero.size(); ++i) { // the beginning of a Fisher-Yates shuffle
                    std::swap(order[i], order[i + random() % (cells - i)]);
                    put(order[i], static_cast<float>(nonZero[i]));
                }
            });
        }
        endOf.push_back(values.size());
    }
    std::partial_sum(whole.offsets.begin(), whole.offsets.end(), whole.offsets.begin());
    whole.genes.resize(values.size());
    whole.values.resize(values.size());
    std::vector<std::uint64_t> next(whole.offsets.begin(), whole.offsets.end() - 1);
    std::size_t value = 0;
    for (std::size_t gene = 0; gene < endOf.size(); ++gene) {
        for (; value < endOf[gene]; ++value) {
            const std::uint64_t place = next[cellOf[value]]++;
            whole.genes[place] = static_cast<std::uint32_t>(gene);
            whole.values[place] = values[value];
        }
    }
    return whole;
}

NormalisedCells copiesOfMeans(std::span<const float> means, std::uint64_t cells)
{
    NormalisedCells copies{{0}, {}, {}};
    for (std::uint64_t cell = 0; cell < cells; ++cell) {
        for (std::size_t gene = 0; gene < means.size(); ++gene) {
            if (!(means[gene] > 0)) // no expression is negative
                continue;
            copies.genes.push_back(static_cast<std::uint32_t>(gene));
            copies.values.push_back(means[gene]);
        }
        copies.offsets.push_back(copies.genes.size());
    }
    return copies;
}

/// Perturbations that were predicted while they were held out, with their index in the run.
std::map<std::string, std::size_t> predictedOf(const Run& run)
{
    std::map<std::string, std::size_t> predicted;
    for (std::size_t p = 0; p < run.record.perturbations.size(); ++p) {
        if (run.hasPrediction(p))
            predicted.emplace(run.record.perturbations[p], p);
    }
    if (predicted.empty())
        throw Error(ErrorKind::Usage,
                    translated(translatable("core", "Run {} has predicted nothing yet; train it first."),
                               run.record.name));
    if (predicted.contains(kPairControlLabel))
        throw Error(
            ErrorKind::Usage,
            translated(translatable("core",
                                    "The screen has a perturbation that is called {}, as cell-eval calls the "
                                    "control; import it without those cells (--where)."),
                       kPairControlLabel));
    return predicted;
}

ImportSettings settingsOfSource(const Project& project, const CellPairOptions& options)
{
    ImportSettings settings = project.importSettings();
    if (!options.source.empty())
        settings.source = options.source;
    std::error_code failure;
    if (!fs::exists(settings.source, failure))
        throw Error(
            ErrorKind::Io,
            translated(
                translatable("core",
                             "{}, from which the project was imported, is not there: the real cells are "
                             "read from it. Put it back, or say with --source where it is now."),
                settings.source.string()));
    return settings;
}

/// A folder that goes again when nothing was put into it.
class OutputFolder {
public:
    explicit OutputFolder(fs::path path)
        : m_path(std::move(path))
        , m_isNew(createFolder(m_path))
    {
    }
    ~OutputFolder()
    {
        std::error_code ignored;
        if (m_isNew)
            fs::remove(m_path, ignored); // only when it is empty
    }
    OutputFolder(const OutputFolder&) = delete;
    OutputFolder& operator=(const OutputFolder&) = delete;

private:
    fs::path m_path;
    bool m_isNew;
};

class PairWriter {
public:
    PairWriter(const Project& project, const Run& run, const CellPairOptions& options, JobMonitor& monitor)
        : m_store(project.store())
        , m_project(project)
        , m_run(run)
        , m_options(options)
        , m_settings(settingsOfSource(project, options))
        , m_predicted(predictedOf(run))
        , m_monitor(monitor)
    {
        for (const auto& [name, p] : m_predicted)
            m_names.push_back(name);
        if (!run.predictions->isDistribution())
            return;
        for (const Grid& grid : run.predictions->grids)
            m_zeroShares.push_back(zeroShares(m_store, grid));
    }

    void write(const fs::path& real, const fs::path& predicted);
    CellPairReport report() const;

private:
    void annotate(H5adWriter& writer, const char* cells) const;
    NormalisedCells predictedCells(const std::string& perturbation, std::size_t row) const;
    std::size_t rowOf(const std::string& perturbation) const
    {
        return perturbation.empty() ? m_store.control() : m_store.findPerturbation(perturbation);
    }
    template <class Function> std::uint64_t sumOverRows(Function function) const
    {
        std::uint64_t sum = function(m_store.control());
        for (const std::string& name : m_names)
            sum += function(m_store.findPerturbation(name));
        return sum;
    }
    std::uint64_t cells() const
    {
        return sumOverRows([this](std::size_t row) { return m_store.cells(row); });
    }

    const MarginalStore& m_store;
    const Project& m_project;
    const Run& m_run;
    const CellPairOptions& m_options;
    ImportSettings m_settings;
    std::map<std::string, std::size_t> m_predicted; // index in the run
    std::vector<std::string> m_names; // their names, ascending
    std::vector<std::vector<double>> m_zeroShares; // [folds], empty for unfinished folds and for means
    JobMonitor& m_monitor;
};

NormalisedCells PairWriter::predictedCells(const std::string& perturbation, std::size_t row) const
{
    const std::size_t p = m_predicted.at(perturbation);
    const Predictions& predictions = *m_run.predictions;
    if (!predictions.isDistribution())
        return copiesOfMeans(predictions.meansOf(p), m_store.cells(row));
    const Grid& grid = predictions.grids[static_cast<std::size_t>(m_run.record.fold[p])];
    const std::uint64_t seed = mixedSeed(m_options.seed, row);
    const std::vector<double>& shares = m_zeroShares[static_cast<std::size_t>(m_run.record.fold[p])];
    return wholeCells(sampleCells(predictions.of(p), grid, shares, m_store.cells(row), seed), grid,
                      m_store.means(m_store.control()), mixedSeed(seed, m_store.genes()));
}

void PairWriter::annotate(H5adWriter& writer, const char* cells) const
{
    const RunRecord& record = m_run.record;
    writer.annotate("knockscope/cells", cells);
    writer.annotate("knockscope/program_version", kVersion);
    writer.annotate("knockscope/run", record.name);
    writer.annotate("knockscope/model", record.external ? record.external->title : record.settings.model);
    writer.annotate("knockscope/seed", static_cast<std::int64_t>(m_options.seed));
    writer.annotate("knockscope/seed_of_run", static_cast<std::int64_t>(record.settings.seed));
    writer.annotate("knockscope/screen", m_settings.source.filename().string());
    writer.annotate("knockscope/screen_xxh3", m_project.importReport().sourceHash);
}

void PairWriter::write(const fs::path& realPath, const fs::path& predictedPath)
{
    const std::uint64_t realValues = sumOverRows([this](std::size_t row) {
        std::uint64_t values = 0;
        for (std::size_t gene = 0; gene < m_store.genes(); ++gene)
            values += m_store.marginal(row, gene).nonZeroCount();
        return values;
    });
    const std::uint64_t all = cells();
    H5adWriter real(realPath, m_store.geneNames(), realValues);
    H5adWriter predicted(predictedPath, m_store.geneNames(), all * m_store.genes());
    Labels labels(m_names);
    readCells(
        m_settings, m_project.importReport().sourceHash, m_store.geneNames(), m_names,
        [&](const std::string& perturbation, const NormalisedCells& observed) {
            const std::size_t row = rowOf(perturbation);
            m_monitor.report(
                translate("core", "writing cells"),
                kRead + (0.99 - kRead) * static_cast<double>(real.cells()) / static_cast<double>(all));
            checkAgainstStore(m_store, row, observed, m_settings.source.string());
            addCells(real, observed);
            addCells(predicted, perturbation.empty() ? observed : predictedCells(perturbation, row));
            labels.add(perturbation.empty() ? kPairControlLabel : perturbation, observed.cells());
        },
        m_monitor);
    annotate(real, "real");
    annotate(predicted,
             m_run.predictions->isDistribution()
                 ? "sampled from predicted histograms, each gene independently; control cells are real"
                 : "copies of predicted means; control cells are real");
    m_monitor.report(translate("core", "writing cells"), 0.99);
    real.finish(labels.cellNames, labels.column);
    predicted.finish(labels.cellNames, labels.column);
    m_monitor.checkCancelled();
}

CellPairReport PairWriter::report() const
{
    CellPairReport report;
    report.perturbations = m_names.size();
    report.notPredicted = m_store.perturbations() - m_names.size();
    report.cells = cells();
    report.controlCells = m_store.cells(m_store.control());
    report.areMeans = !m_run.predictions->isDistribution();
    return report;
}

} // namespace

CellPairReport exportCellPair(const Project& project, const Run& run, const fs::path& folder,
                              const CellPairOptions& options, JobMonitor& monitor)
{
    PairWriter writer(project, run, options, monitor);
    const OutputFolder output(folder);
    writeFilesAtomically(
        {folder / kPairRealFile, folder / kPairPredictedFile},
        [&](const std::vector<fs::path>& temporary) { writer.write(temporary[0], temporary[1]); });
    monitor.report(translate("core", "writing cells"), 1);
    return writer.report();
}

} // namespace knockscope
