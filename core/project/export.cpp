// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/export.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/hdf5_file.h"
#include "core/base/table_text.h"
#include "core/base/translate.h"
#include "core/histogram/histogram.h"
#include "core/histogram/moments.h"
#include "core/histogram/wasserstein.h"

#include <fmt/format.h>

#include <algorithm>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kFormatVersion = 1;

void append(std::vector<double>& all, std::span<const double> part)
{
    all.insert(all.end(), part.begin(), part.end());
}

void writeMeansAsCsv(const Project& project, const UnseenPrediction& prediction, const fs::path& path)
{
    std::string text = "gene,control_mean,predicted_mean,predicted_mean_variance\n";
    for (std::size_t gene = 0; gene < prediction.predictedMeans.size(); ++gene) {
        text += fmt::format("{},{},{},", csvField(project.store().geneNames()[gene]),
                            prediction.controlMeans[gene], prediction.predictedMeans[gene]);
        if (!prediction.meanVariances.empty())
            text += fmt::format("{}", prediction.meanVariances[gene]);
        text += "\n";
    }
    writeTextAtomically(path, text);
}

void writeCsv(const Project& project, const UnseenPrediction& prediction, const fs::path& path)
{
    const Grid& grid = prediction.grid;
    const auto bins = static_cast<std::size_t>(grid.bins);
    std::string text = "gene,bin,left,right,control,predicted\n";
    for (std::size_t gene = 0; gene < grid.genes(); ++gene) {
        for (int bin = 0; bin < grid.bins; ++bin) {
            const std::size_t i = gene * bins + static_cast<std::size_t>(bin);
            text += fmt::format("{},{},{},{},{},{}\n", csvField(project.store().geneNames()[gene]), bin,
                                grid.edge(gene, bin), grid.edge(gene, bin + 1), prediction.control[i],
                                prediction.predicted[i]);
        }
    }
    writeTextAtomically(path, text);
}

void writeHdf5(const Project& project, const UnseenPrediction& prediction, const fs::path& path)
{
    const Grid& grid = prediction.grid;
    const auto bins = static_cast<std::size_t>(grid.bins);
    std::vector<double> shifts(prediction.predicted.empty() ? 0 : grid.genes());
    for (std::size_t gene = 0; gene < shifts.size(); ++gene) {
        const auto predicted = std::span<const double>(prediction.predicted).subspan(gene * bins, bins);
        const auto control = std::span<const double>(prediction.control).subspan(gene * bins, bins);
        shifts[gene] = wasserstein1(predicted, control, grid.width[gene]);
    }
    writeFileAtomically(path, [&](const fs::path& temporary) {
        hdf5::File file(temporary, hdf5::Access::Create);
        file.writeAttribute("/", "format_version", kFormatVersion);
        file.writeAttribute("/", "perturbation", prediction.perturbation);
        file.writeAttribute("/", "held_out", std::int64_t{prediction.heldOut});
        file.writeAttribute("/", "folds_used", std::int64_t{prediction.foldsUsed});
        file.writeStrings("/genes", project.store().geneNames());
        file.createGroup("/grid");
        file.write<double>("/grid/left", grid.left);
        file.write<double>("/grid/width", grid.width);
        file.write<std::uint8_t>("/active", grid.active);
        file.write<double>("/control", prediction.control, {grid.genes(), bins});
        file.write<double>("/predicted_mean", prediction.predictedMeans);
        file.write<double>("/control_mean", prediction.controlMeans);
        if (!prediction.meanVariances.empty())
            file.write<double>("/predicted_mean_variance", prediction.meanVariances);
        if (!prediction.predicted.empty()) {
            file.write<double>("/predicted", prediction.predicted, {grid.genes(), bins});
            file.write<double>("/predicted_shift", shifts);
        }
        file.flush();
    });
}

} // namespace

void exportRun(const Project& project, const Run& run, const fs::path& path, JobMonitor& monitor)
{
    const RunRecord& record = run.record;
    const MarginalStore& store = project.store();
    for (int fold = 0; fold < record.settings.folds; ++fold) {
        if (!record.foldFinished(fold)) {
            throw Error(
                ErrorKind::Usage,
                translated(translatable("core",
                                        "Run {} is not complete: fold {} is not trained; continue it with "
                                        "train --resume before exporting."),
                           record.name, fold));
        }
    }
    const Predictions& predictions = *run.predictions;
    const std::uint64_t genes = store.genes();
    const std::uint64_t count = record.perturbations.size();
    const auto bins = static_cast<std::uint64_t>(predictions.bins);
    const auto folds = static_cast<std::uint64_t>(record.settings.folds);

    std::vector<double> left;
    std::vector<double> width;
    std::vector<double> control;
    std::vector<std::uint8_t> active;
    const std::string phase = translate("core", "exporting");
    for (const Grid& grid : predictions.grids) {
        monitor.report(phase, 0.1);
        append(left, grid.left);
        append(width, grid.width);
        active.insert(active.end(), grid.active.begin(), grid.active.end());
        append(control, histogramOfRow(store, store.control(), grid));
    }
    std::vector<float> observed;
    std::vector<double> observedMeans;
    std::vector<std::uint64_t> cells;
    std::vector<std::uint8_t> hasPrediction;
    observed.reserve(count * genes * bins);
    for (std::size_t p = 0; p < count; ++p) {
        monitor.report(phase, 0.1 + 0.8 * static_cast<double>(p) / static_cast<double>(count));
        const std::size_t row = store.findPerturbation(record.perturbations[p]);
        // What no fold held out is on the grid of the first.
        const int fold = std::max(0, record.fold[p]);
        const std::vector<double> histograms =
            histogramOfRow(store, row, predictions.grids[static_cast<std::size_t>(fold)]);
        observed.insert(observed.end(), histograms.begin(), histograms.end());
        append(observedMeans, store.means(row));
        cells.push_back(store.cells(row));
        hasPrediction.push_back(run.hasPrediction(p));
    }
    writeFileAtomically(path, [&](const fs::path& temporary) {
        hdf5::File file(temporary, hdf5::Access::Create);
        file.writeAttribute("/", "format_version", kFormatVersion);
        file.writeAttribute("/", "model", record.settings.model);
        file.writeAttribute("/", "bins", std::int64_t{predictions.bins});
        file.writeAttribute("/", "seed", static_cast<std::int64_t>(record.settings.seed));
        file.writeAttribute("/", "run", record.name);
        file.writeAttribute("/", "program_version", record.programVersion);
        file.writeStrings("/genes", store.geneNames());
        file.writeStrings("/perturbations", record.perturbations);
        file.write<std::int32_t>("/fold", std::vector<std::int32_t>(record.fold.begin(), record.fold.end()));
        file.write<std::uint64_t>("/cells", cells);
        file.createGroup("/grid");
        file.write<double>("/grid/left", left, {folds, genes});
        file.write<double>("/grid/width", width, {folds, genes});
        file.write<std::uint8_t>("/active", active, {folds, genes});
        file.write<double>("/control", control, {folds, genes, bins});
        file.write<float>("/observed", observed, {count, genes, bins});
        const Prediction& values = predictions.values;
        if (!values.histograms.empty())
            file.write<float>("/predicted", values.histograms, {count, genes, bins});
        if (!values.means.empty())
            file.write<float>("/predicted_mean", values.means, {count, genes});
        if (!values.meanVariances.empty())
            file.write<float>("/predicted_mean_variance", values.meanVariances, {count, genes});
        if (!values.parameters.empty())
            file.write<float>("/parameters", values.parameters, {count, genes, 3});
        file.write<std::uint8_t>("/has_prediction", hasPrediction);
        file.write<double>("/observed_mean", observedMeans, {count, genes});
        const std::span<const double> controlMeans = store.means(store.control());
        file.write<double>("/control_mean", std::vector<double>(controlMeans.begin(), controlMeans.end()));
        file.flush();
    });
    monitor.report(phase, 1);
}

void checkPredictionFile(const fs::path& path)
{
    if (path.extension() != ".csv" && path.extension() != ".h5")
        throw Error(
            ErrorKind::Usage,
            translated(translatable("core", "--out {}: the file must end in .csv or .h5."), path.string()));
}

void writePrediction(const Project& project, const UnseenPrediction& prediction, const fs::path& path)
{
    checkPredictionFile(path);
    if (path.extension() == ".csv" && prediction.predicted.empty())
        writeMeansAsCsv(project, prediction, path);
    else if (path.extension() == ".csv")
        writeCsv(project, prediction, path);
    else
        writeHdf5(project, prediction, path);
}

} // namespace knockscope
