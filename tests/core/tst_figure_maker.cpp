// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"
#include "core/evaluation/correlation.h"
#include "core/evaluation/gene_response.h"
#include "core/evaluation/unseen_predictions.h"
#include "core/figure/figure_file.h"
#include "core/figure/figure_maker.h"
#include "core/histogram/histogram.h"
#include "core/histogram/wasserstein.h"
#include "core/training/cross_validation.h"
#include "tests/core/simulated_project.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <memory>
#include <numeric>
#include <optional>
#include <set>

using namespace knockscope;
using test::errorOf;

namespace fs = std::filesystem;

Q_DECLARE_METATYPE(knockscope::FigureRequest)
Q_DECLARE_METATYPE(knockscope::FigureTemplate)

namespace {

using Names = std::vector<std::string>;

constexpr double kRounding = 1e-12;

double sumOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

bool isClose(double a, double b)
{
    return std::abs(a - b) <= kRounding * std::max({1.0, std::abs(a), std::abs(b)});
}

bool isClose(const std::vector<double>& a, const std::vector<double>& b)
{
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [](double x, double y) { return isClose(x, y); });
}

template <class Panel> std::vector<Panel> panelsOf(const FigureSpec& spec)
{
    std::vector<Panel> panels;
    for (const FigureRow& row : spec.rows) {
        for (const FigurePanel& panel : row.panels) {
            if (const auto* one = std::get_if<Panel>(&panel))
                panels.push_back(*one);
        }
    }
    return panels;
}

const FigureHistogram* findInk(const DistributionPanel& panel, FigureInk ink)
{
    const auto found = std::find_if(panel.histograms.begin(), panel.histograms.end(),
                                    [&](const FigureHistogram& histogram) { return histogram.ink == ink; });
    return found == panel.histograms.end() ? nullptr : &*found;
}

/// With its zeros in the first bin.
std::vector<double> wholeMass(const FigureHistogram& histogram)
{
    std::vector<double> mass = histogram.mass;
    if (std::isfinite(histogram.zeros))
        mass.front() += histogram.zeros;
    return mass;
}

/// The three decimals that a note says after a word.
std::string afterWord(const std::string& note, const std::string& word)
{
    const std::size_t begin = note.find(word + " ");
    return begin == std::string::npos ? std::string() : note.substr(begin + word.size() + 1, 5);
}

/// Six perturbations PA to PF that shift LINEAR by 1 to 6 from cells at 1, 2, 3 and 4, and PX without a
/// vector. SILENT is never seen, SAME is 2 in every cell, RARE is only seen in PA, HALF is zero in every
/// second cell.
Project knownProject(const fs::path& folder)
{
    test::TinyScreen screen;
    screen.genes = {"LINEAR", "SILENT", "SAME", "RARE", "HALF"};
    const auto add = [&](const std::string& label, int shift, int cells) {
        for (int cell = 0; cell < cells; ++cell) {
            screen.labels.push_back(label);
            screen.matrix.push_back({1.0 + cell % 4 + shift, 0, 2, label == "PA" ? 1.0 + cell % 3 : 0,
                                     cell % 2 == 0 ? 0.0 : 1 + 0.25 * (cell % 8) + 0.125 * shift});
        }
    };
    add("ctrl", 0, 40);
    Names names;
    std::vector<float> vectors;
    for (int i = 1; i <= 6; ++i) {
        names.push_back(std::string("P") + static_cast<char>('@' + i));
        add(names.back(), i, 12);
        vectors.insert(vectors.end(), {1, static_cast<float>(i)});
    }
    add("PX", 7, 12);
    for (const char* const unseen : {"PG", "PH"}) {
        names.emplace_back(unseen);
        vectors.insert(vectors.end(), {1, static_cast<float>(names.size())});
    }
    screen.write(folder / "known.h5ad");
    ImportSettings import;
    import.source = folder / "known.h5ad";
    import.minimumCells = 5;
    JobMonitor monitor;
    Project project = Project::import(folder / "known.knockscope", import, monitor);
    project.setVectors(GeneVectors(names, 2, vectors, "made up"));
    return project;
}

} // namespace

class TestFigureMaker : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_knownFolder;
    std::unique_ptr<Project> m_project; // runs hist, coarse, means
    std::unique_ptr<Project> m_known; // run near
    Names m_unseen; // predicted by hist and coarse
    JobMonitor m_monitor;

    void train(const Project& project, const std::string& name, const std::string& model, int bins)
    {
        TrainingSettings settings;
        settings.model = model;
        settings.folds = 3;
        settings.bins = bins;
        settings.epochs = 6;
        settings.hidden = {16, 8};
        settings.neighbours = 2;
        settings.threads = 1;
        settings.foldsAtOnce = 1;
        trainRun(project, name, settings, false, m_monitor);
    }

    FigureSpec make(const FigureRequest& request) { return FigureMaker(*m_project).make(request, m_monitor); }

    const std::string& seen(std::size_t row) const { return m_project->store().perturbationNames()[row]; }
    PerturbationResponse responseOf(const std::string& run, const std::string& perturbation) const
    {
        const auto opened = run.empty() ? nullptr : std::make_shared<const Run>(m_project->run(run));
        const ResponseCalculator calculator(*m_project, opened);
        const std::size_t row = m_project->store().findPerturbation(perturbation);
        return row < m_project->store().rows()
            ? calculator.response(row)
            : calculator.responseOf(readUnseen(*m_project, *opened, perturbation));
    }
    Names namesOf(const std::vector<std::size_t>& genes) const
    {
        Names names;
        for (const std::size_t gene : genes)
            names.push_back(m_project->store().geneNames()[gene]);
        return names;
    }
    /// Active genes from the largest shift down, by brute force.
    static std::vector<std::size_t> byShift(const PerturbationResponse& response)
    {
        std::vector<std::size_t> genes;
        for (std::size_t gene = 0; gene < response.genes.size(); ++gene) {
            if (response.genes[gene].active)
                genes.push_back(gene);
        }
        std::stable_sort(genes.begin(), genes.end(), [&](std::size_t a, std::size_t b) {
            const auto of = [&](std::size_t gene) {
                return response.isObserved() ? response.genes[gene].observedW1
                                             : response.genes[gene].predictedW1;
            };
            return of(a) > of(b);
        });
        return genes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = std::make_unique<Project>(test::smallProject(m_folder->path().toStdString()));
        train(*m_project, "hist", "mlp-hist", 15);
        train(*m_project, "coarse", "nearest", 8);
        train(*m_project, "means", "gp", 15);
        const auto& known = m_project->store().perturbationNames();
        const GeneVectors vectors = *m_project->vectors();
        for (const std::string& gene : vectors.genes()) {
            if (m_unseen.size() < 5 && std::find(known.begin(), known.end(), gene) == known.end())
                m_unseen.push_back(gene);
        }
        QCOMPARE(m_unseen.size(), std::size_t{5});
        for (const char* const run : {"hist", "coarse"})
            predictUnseen(*m_project, m_project->run(run), m_unseen, m_monitor);

        // The one that a card takes of itself is neither the first nor the last.
        const Run run = m_project->run("hist");
        const std::vector<UnseenEntry> entries = listUnseen(*m_project, run);
        const auto most = std::max_element(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
            return a.predictedShift < b.predictedShift;
        });
        std::swap(m_unseen[1], m_unseen[static_cast<std::size_t>(most - entries.begin())]);
        removeUnseen(*m_project, run, m_unseen, m_monitor);
        predictUnseen(*m_project, run, m_unseen, m_monitor);

        m_knownFolder = std::make_unique<QTemporaryDir>();
        m_known = std::make_unique<Project>(knownProject(m_knownFolder->path().toStdString()));
        train(*m_known, "near", "nearest", 10);
    }

    void templatesHaveNamesOfTheirOwn()
    {
        std::set<std::string_view> ids;
        std::set<FigureTemplate> figures;
        for (const FigureTemplateInfo& info : figureTemplates()) {
            ids.insert(info.id);
            figures.insert(info.figure);
            QVERIFY(std::string_view(info.title).size() > 3);
        }
        QCOMPARE(ids.size(), std::size_t{7});
        QCOMPARE(figures.size(), std::size_t{7});
    }

    void saysWhereNumbersAreFrom()
    {
        FigureRequest request;
        request.runs = {"hist"};
        request.perturbations = {seen(0)};
        request.style.widthMm = 89;
        const FigureSpec spec = make(request);
        QVERIFY(spec.style == request.style);
        const FigureProvenance& from = spec.provenance;
        QCOMPARE(from.programVersion, std::string(kVersion));
        QCOMPARE(from.project, std::string("project"));
        QCOMPARE(from.sourceFile, std::string("cells.h5ad"));
        QCOMPARE(from.sourceHash, m_project->importReport().sourceHash);
        QCOMPARE(from.runs.size(), std::size_t{1});
        const RunRecord record = m_project->run("hist").record;
        QCOMPARE(from.runs[0].name, std::string("hist"));
        QCOMPARE(from.runs[0].model, std::string("mlp-hist"));
        QCOMPARE(from.runs[0].seed, record.settings.seed);
        QCOMPARE(from.runs[0].bins, 15);
        QCOMPARE(from.runs[0].folds, 3);
        QCOMPARE(from.runs[0].programVersion, std::string(kVersion));
        QCOMPARE(from.runs[0].vectors, record.vectorSource);
        const auto p = static_cast<std::size_t>(
            std::find(record.perturbations.begin(), record.perturbations.end(), seen(0))
            - record.perturbations.begin());
        QCOMPARE(from.notes,
                 Names{fmt::format("{} was held out in fold {} (counted from 0)", seen(0), record.fold[p])});
        const std::string text = describe(from);
        for (const std::string& part :
             {"Knockscope " + std::string(kVersion), std::string("project project"),
              "screen cells.h5ad, XXH3 " + from.sourceHash,
              std::string("run hist, model mlp-hist, seed 1, 15 bins, 3 folds"), from.notes[0]})
            QVERIFY2(text.find(part) != std::string::npos, part.c_str());
        QCOMPARE(describe({}), std::string("Knockscope "));

        request.figure = FigureTemplate::Card;
        request.perturbations = {m_unseen[0]};
        QCOMPARE(make(request).provenance.notes,
                 Names{m_unseen[0] + " is not in the screen; mean of 3 folds"});
        request.runs.clear();
        request.figure = FigureTemplate::Distribution;
        request.perturbations = {seen(1)};
        request.cellBins = 30;
        QCOMPARE(make(request).provenance.notes,
                 (Names{seen(1) + " in 15 bins over all cells", "cells in 30 bins"}));
    }

    void distributionsAreThoseOfCellsAndRun_data()
    {
        QTest::addColumn<QString>("run");
        QTest::addColumn<bool>("zerosApart");
        QTest::addColumn<int>("cellBins");
        for (const char* const run : {"", "hist", "coarse"}) {
            for (const bool apart : {true, false}) {
                for (const int bins : {0, 40})
                    QTest::addRow("%s %d %d", run, apart, bins) << QString::fromLatin1(run) << apart << bins;
            }
        }
    }

    void distributionsAreThoseOfCellsAndRun()
    {
        QFETCH(QString, run);
        QFETCH(bool, zerosApart);
        QFETCH(int, cellBins);
        const MarginalStore& store = m_project->store();
        FigureRequest request;
        request.figure = FigureTemplate::Distribution;
        if (!run.isEmpty())
            request.runs = {run.toStdString()};
        request.perturbations = {seen(3)};
        request.genes = store.geneNames();
        request.zerosApart = zerosApart;
        request.cellBins = cellBins;
        const std::vector<DistributionPanel> panels = panelsOf<DistributionPanel>(make(request));
        QCOMPARE(panels.size(), store.genes());

        // The grid of the fold, the cells and the prediction, not by way of a response.
        std::optional<Run> opened;
        Grid grid;
        std::size_t p = 0;
        if (run.isEmpty()) {
            std::vector<std::size_t> rows(store.rows());
            std::iota(rows.begin(), rows.end(), std::size_t{0});
            grid = makeGrid(store, rows, 15);
        } else {
            opened = m_project->run(run.toStdString());
            p = *opened->indexOf(seen(3));
            grid = opened->predictions->grids[static_cast<std::size_t>(opened->record.fold[p])];
        }
        const auto bins = static_cast<std::size_t>(grid.bins);
        int constant = 0;
        int apart = 0;
        for (std::size_t gene = 0; gene < store.genes(); ++gene) {
            const DistributionPanel& panel = panels[gene];
            QCOMPARE(panel.title, store.geneNames()[gene] + " in " + seen(3));
            QVERIFY(panel.bandLabel.empty());
            if (grid.active[gene] == 0) {
                ++constant;
                continue; // see constantGenesAreSaidToBe
            }
            QCOMPARE(panel.histograms.size(), std::size_t{run.isEmpty() ? 2U : 3U});
            const FigureHistogram& control = panel.histograms[0];
            const FigureHistogram& observed = panel.histograms[1];
            QCOMPARE(control.label, std::string("Control"));
            QCOMPARE(observed.label, std::string("Observed"));
            QVERIFY(control.ink == FigureInk::Control && observed.ink == FigureInk::Observed);
            for (const FigureHistogram& histogram : panel.histograms) {
                QVERIFY(std::abs(sumOf(wholeMass(histogram)) - 1) < 1e-6); // predictions are float32
                QCOMPARE(histogram.edges.size(), histogram.mass.size() + 1);
                for (std::size_t bin = 0; bin < histogram.mass.size(); ++bin) {
                    QVERIFY(histogram.edges[bin] < histogram.edges[bin + 1]);
                    QVERIFY(histogram.mass[bin] >= 0);
                }
                QCOMPARE(std::isfinite(histogram.zeros), std::isfinite(control.zeros));
                QVERIFY(histogram.lowest.empty() && histogram.highest.empty());
            }
            const bool isApart = std::isfinite(control.zeros);
            QVERIFY(zerosApart || !isApart);
            apart += static_cast<int>(isApart);
            for (const auto& [histogram, row] :
                 {std::pair(&control, store.control()), std::pair(&observed, std::size_t{3})}) {
                const Marginal cells = store.marginal(row, gene);
                QCOMPARE(histogram->mean, store.means(row)[gene]);
                if (isApart) {
                    QVERIFY(isClose(histogram->zeros,
                                    static_cast<double>(cells.zeros()) / static_cast<double>(cells.cells())));
                    QCOMPARE(histogram->edges.front(), 0.0);
                }
                const bool isModels = cellBins == 0;
                QCOMPARE(histogram->mass.size(), isModels ? bins : std::size_t{40});
                QVERIFY(isClose(histogram->edges.back(), grid.edge(gene, grid.bins)));
                // Every cell counted by hand.
                std::vector<double> counted(histogram->mass.size());
                std::vector<double> edges = histogram->edges;
                if (isModels) {
                    for (int bin = 0; bin <= grid.bins; ++bin)
                        edges[static_cast<std::size_t>(bin)] = grid.edge(gene, bin);
                }
                fillHistogram(cells, edges[0],
                              (edges.back() - edges[0]) / static_cast<double>(counted.size()), counted);
                QVERIFY(isClose(wholeMass(*histogram), counted));
                if (!zerosApart && isModels) {
                    QVERIFY(isClose(histogram->edges, edges));
                    QVERIFY(isClose(histogram->mass, counted));
                }
            }
            const double shift = [&] {
                std::vector<double> of(2 * bins);
                fillHistogram(store.marginal(3, gene), grid.left[gene], grid.width[gene],
                              std::span(of).first(bins));
                fillHistogram(store.marginal(store.control(), gene), grid.left[gene], grid.width[gene],
                              std::span(of).subspan(bins));
                return wasserstein1(std::span(of).first(bins), std::span(of).subspan(bins), grid.width[gene]);
            }();
            QCOMPARE(panel.notes.size(), std::size_t{1});
            QCOMPARE(afterWord(panel.notes[0], "observed"), fmt::format("{:.3f}", shift));
            if (cellBins == 0)
                QVERIFY(
                    isClose(wasserstein1(wholeMass(observed), wholeMass(control), grid.width[gene]), shift));
            if (run.isEmpty())
                continue;
            const FigureHistogram& predicted = panel.histograms[2];
            QCOMPARE(predicted.label, std::string(run == QStringLiteral("hist") ? "MLP+Hist" : "Nearest"));
            QVERIFY(predicted.ink == FigureInk::Predicted);
            const auto masses = opened->predictions->of(p).subspan(gene * bins, bins);
            QVERIFY(isClose(wholeMass(predicted), std::vector<double>(masses.begin(), masses.end())));
            QCOMPARE(predicted.mean, static_cast<double>(opened->predictions->meansOf(p)[gene]));
            if (cellBins == 0)
                QCOMPARE(
                    afterWord(panel.notes[0], "predicted"),
                    fmt::format("{:.3f}",
                                wasserstein1(wholeMass(predicted), wholeMass(control), grid.width[gene])));
            QCOMPARE(predicted.density(predicted.mass[1], 1), predicted.mass[1] / grid.width[gene]);
        }
        QVERIFY(constant > 0 && constant < 10);
        QCOMPARE(apart > 0, zerosApart);
    }

    void groupsAreThoseAskedFor_data()
    {
        QTest::addColumn<bool>("control");
        QTest::addColumn<bool>("observed");
        QTest::addColumn<bool>("predicted");
        for (int groups = 1; groups < 8; ++groups)
            QTest::addRow("%d", groups) << ((groups & 1) != 0) << ((groups & 2) != 0) << ((groups & 4) != 0);
    }

    void groupsAreThoseAskedFor()
    {
        QFETCH(bool, control);
        QFETCH(bool, observed);
        QFETCH(bool, predicted);
        FigureRequest request;
        request.figure = FigureTemplate::Distribution;
        request.runs = {"hist"};
        request.perturbations = {seen(0)};
        request.control = control;
        request.observed = observed;
        request.predicted = predicted;
        for (const DistributionPanel& panel : panelsOf<DistributionPanel>(make(request))) {
            QCOMPARE(findInk(panel, FigureInk::Control) != nullptr, control);
            QCOMPARE(findInk(panel, FigureInk::Observed) != nullptr, observed);
            QCOMPARE(findInk(panel, FigureInk::Predicted) != nullptr, predicted);
            QCOMPARE(panel.notes.size(), std::size_t{observed || predicted ? 1U : 0U});
            if (!panel.notes.empty()) {
                QCOMPARE(!afterWord(panel.notes[0], "observed").empty(), observed);
                QCOMPARE(!afterWord(panel.notes[0], "predicted").empty(), predicted);
            }
        }
    }

    void unseenOnesHaveTheRangeOfFolds_data()
    {
        QTest::addColumn<bool>("zerosApart");
        QTest::addColumn<bool>("foldRange");
        QTest::newRow("apart") << true << true;
        QTest::newRow("in the bin") << false << true;
        QTest::newRow("no range") << true << false;
    }

    void unseenOnesHaveTheRangeOfFolds()
    {
        QFETCH(bool, zerosApart);
        QFETCH(bool, foldRange);
        FigureRequest request;
        request.figure = FigureTemplate::Distribution;
        request.runs = {"hist", "coarse"};
        request.perturbations = {m_unseen[1]};
        request.genes = m_project->store().geneNames();
        request.zerosApart = zerosApart;
        request.foldRange = foldRange;
        const std::vector<DistributionPanel> panels = panelsOf<DistributionPanel>(make(request));
        for (const bool isSecond : {false, true}) {
            const PerturbationResponse response = responseOf(isSecond ? "coarse" : "hist", m_unseen[1]);
            for (std::size_t gene = 0; gene < panels.size(); ++gene) {
                const DistributionPanel& panel = panels[gene];
                if (!response.genes[gene].active)
                    continue;
                QVERIFY(!findInk(panel, FigureInk::Observed));
                QCOMPARE(panel.bandLabel, std::string(foldRange ? "range of 3 folds" : ""));
                const FigureHistogram* const predicted =
                    findInk(panel, isSecond ? FigureInk::SecondPredicted : FigureInk::Predicted);
                QVERIFY(predicted);
                QCOMPARE(predicted->label, std::string(isSecond ? "Nearest" : "MLP+Hist"));
                QVERIFY(isClose(wholeMass(*predicted), response.binsOfGene(response.predicted, gene)));
                QCOMPARE(predicted->mean, response.genes[gene].predictedMean);
                QCOMPARE(predicted->mass.size(), std::size_t{isSecond ? 8U : 15U});
                if (!foldRange) {
                    QVERIFY(predicted->lowest.empty() && predicted->highest.empty());
                    QVERIFY(std::isnan(predicted->lowestZeros) && std::isnan(predicted->highestZeros));
                    continue;
                }
                std::vector<double> low = predicted->lowest;
                std::vector<double> high = predicted->highest;
                QCOMPARE(std::isfinite(predicted->lowestZeros), std::isfinite(predicted->zeros));
                if (std::isfinite(predicted->zeros)) {
                    QVERIFY(predicted->lowestZeros <= predicted->zeros + kRounding);
                    QVERIFY(predicted->highestZeros >= predicted->zeros - kRounding);
                    low.front() += predicted->lowestZeros;
                    high.front() += predicted->highestZeros;
                }
                QVERIFY(isClose(low, response.binsOfGene(response.lowest, gene)));
                QVERIFY(isClose(high, response.binsOfGene(response.highest, gene)));
            }
        }
    }

    void shiftsAreW1OfHistograms()
    {
        const MarginalStore& store = m_project->store();
        FigureRequest request;
        request.figure = FigureTemplate::Shift;
        request.runs = {"hist", "coarse"};
        request.perturbations = {seen(2), seen(7)};
        request.genes = {store.geneNames()[4], store.geneNames()[9]};
        const FigureSpec spec = make(request);
        QCOMPARE(spec.genes, store.geneNames());
        QCOMPARE(spec.rows.size(), std::size_t{1});
        const std::vector<ShiftPanel> panels = panelsOf<ShiftPanel>(spec);
        QCOMPARE(panels.size(), std::size_t{2});
        QVERIFY(spec.layout.letters == PanelLetters::Panels);
        for (std::size_t i = 0; i < 2; ++i) {
            const std::string& name = request.perturbations[i];
            QCOMPARE(panels[i].title, "Shift of each gene in " + name);
            QVERIFY(panels[i].isObserved);
            QCOMPARE(panels[i].series.size(), std::size_t{2});
            for (std::size_t r = 0; r < 2; ++r) {
                const ShiftSeries& series = panels[i].series[r];
                const Run run = m_project->run(request.runs[r]);
                const std::size_t p = *run.indexOf(name);
                const Grid& grid = run.predictions->grids[static_cast<std::size_t>(run.record.fold[p])];
                const auto bins = static_cast<std::size_t>(grid.bins);
                const std::vector<double> control = histogramOfRow(store, store.control(), grid);
                const std::vector<double> observed =
                    histogramOfRow(store, store.findPerturbation(name), grid);
                const auto masses = run.predictions->of(p);
                const std::vector<double> predicted(masses.begin(), masses.end());
                std::vector<double> x;
                std::vector<double> y;
                for (std::size_t gene = 0; gene < store.genes(); ++gene) {
                    if (grid.active[gene] == 0) {
                        QVERIFY(std::isnan(series.x[gene]) && std::isnan(series.y[gene]));
                        continue;
                    }
                    const auto of = [&](const std::vector<double>& values) {
                        return std::span(values).subspan(gene * bins, bins);
                    };
                    QCOMPARE(series.x[gene], wasserstein1(of(observed), of(control), grid.width[gene]));
                    QCOMPARE(series.y[gene], wasserstein1(of(predicted), of(control), grid.width[gene]));
                    x.push_back(series.x[gene]);
                    y.push_back(series.y[gene]);
                }
                QVERIFY(x.size() > 20 && x.size() < store.genes());
                QCOMPARE(series.correlation, pearson(x, y));
                QCOMPARE(series.label, std::string(r == 0 ? "MLP+Hist" : "Nearest"));
                QVERIFY(series.ink == (r == 0 ? FigureInk::Predicted : FigureInk::SecondPredicted));
            }
        }
    }

    void unseenShiftsStandAgainstTheControl()
    {
        FigureRequest request;
        request.figure = FigureTemplate::Shift;
        request.runs = {"coarse"};
        request.perturbations = {m_unseen[0]};
        const FigureSpec spec = make(request);
        QVERIFY(spec.layout.letters == PanelLetters::None);
        const ShiftPanel panel = panelsOf<ShiftPanel>(spec).at(0);
        QVERIFY(!panel.isObserved);
        QCOMPARE(panel.xTitle, std::string("Mean expression in the control (log)"));
        const PerturbationResponse response = responseOf("coarse", m_unseen[0]);
        const MarginalStore& store = m_project->store();
        QVERIFY(std::isnan(panel.series[0].correlation));
        for (std::size_t gene = 0; gene < store.genes(); ++gene) {
            if (!response.genes[gene].active)
                continue;
            QCOMPARE(panel.series[0].x[gene], store.means(store.control())[gene]);
            QCOMPARE(panel.series[0].y[gene], response.genes[gene].predictedW1);
        }
        std::vector<std::size_t> top = byShift(response);
        top.resize(3);
        QCOMPARE(panel.labelled, top);
    }

    void panelsHaveARowForEachPerturbation()
    {
        FigureRequest request;
        request.runs = {"hist"};
        request.perturbations = {seen(5), m_unseen[0], seen(5), seen(1)};
        FigureSpec spec = make(request);
        QCOMPARE(spec.rows.size(), std::size_t{3}); // one was named twice
        QVERIFY(spec.layout.letters == PanelLetters::Rows);
        const Names shown = {seen(5), m_unseen[0], seen(1)};
        for (std::size_t row = 0; row < 3; ++row) {
            std::vector<std::size_t> top = byShift(responseOf("hist", shown[row]));
            top.resize(2);
            const auto& panels = spec.rows[row].panels;
            QCOMPARE(panels.size(), std::size_t{3});
            QCOMPARE(std::get<ShiftPanel>(panels[0]).labelled, top);
            for (std::size_t i = 0; i < 2; ++i)
                QCOMPARE(std::get<DistributionPanel>(panels[i + 1]).title,
                         namesOf(top)[i] + " in " + shown[row]);
        }
        request.genes = {m_project->store().geneNames()[7]};
        request.perturbations = {seen(5), seen(1)};
        spec = make(request);
        for (const FigureRow& row : spec.rows) {
            QCOMPARE(row.panels.size(), std::size_t{2});
            QCOMPARE(std::get<DistributionPanel>(row.panels[1]).title.rfind(request.genes[0] + " in ", 0),
                     std::size_t{0});
        }
        request.perturbations = {seen(5)};
        QVERIFY(make(request).layout.letters == PanelLetters::Panels);
        request.runs.clear();
        spec = make(request);
        QVERIFY(panelsOf<ShiftPanel>(spec).empty());
        QVERIFY(spec.genes.empty());
        QCOMPARE(panelsOf<DistributionPanel>(spec).size(), std::size_t{1});
        QVERIFY(spec.layout.letters == PanelLetters::None);
    }

    void gridsTakeTheLargestShifts()
    {
        const MarginalStore& store = m_project->store();
        FigureRequest request;
        request.figure = FigureTemplate::Grid;
        request.runs = {"hist", "coarse"};
        const FigureSpec beside = make(request);
        QVERIFY(beside.layout.isGrid);
        QVERIFY(beside.layout.letters == PanelLetters::None);
        QCOMPARE(beside.layout.panelsPerGroup, 2);
        std::vector<std::pair<double, std::string>> order;
        for (const std::string& name : store.perturbationNames()) {
            const PerturbationResponse response = responseOf("hist", name);
            double sum = 0;
            double active = 0;
            for (const GeneResponse& gene : response.genes) {
                if (gene.active) {
                    sum += gene.observedW1;
                    ++active;
                }
            }
            order.emplace_back(-sum / active, name);
        }
        std::sort(order.begin(), order.end());
        const std::vector<ShiftPanel> panels = panelsOf<ShiftPanel>(beside);
        QCOMPARE(beside.rows.size(), std::size_t{1});
        QCOMPARE(panels.size(), 2 * std::min(order.size(), kGridPanels));
        for (std::size_t i = 0; i < panels.size(); ++i) {
            QCOMPARE(panels[i].title, order[i / 2].second);
            QCOMPARE(panels[i].series.size(), std::size_t{1});
            QVERIFY(panels[i].series[0].ink
                    == (i % 2 == 0 ? FigureInk::Predicted : FigureInk::SecondPredicted));
            QVERIFY(panels[i].labelled.empty());
            QCOMPARE(panels[i].series[0].correlation,
                     responseOf(i % 2 == 0 ? "hist" : "coarse", order[i / 2].second).shiftCorrelation);
        }
        request.sideBySide = false;
        const FigureSpec over = make(request);
        QCOMPARE(over.layout.panelsPerGroup, 1);
        QCOMPARE(panelsOf<ShiftPanel>(over).size(), std::min(order.size(), kGridPanels));
        QCOMPARE(panelsOf<ShiftPanel>(over)[0].series.size(), std::size_t{2});
        // Others take the one of the largest shift.
        request.figure = FigureTemplate::Shift;
        QCOMPARE(panelsOf<ShiftPanel>(make(request)).at(0).title, "Shift of each gene in " + order[0].second);
    }

    void cardsShowWhatIsPredicted_data()
    {
        QTest::addColumn<bool>("isNamed");
        QTest::addColumn<bool>("isSeen");
        QTest::newRow("chosen") << false << false;
        QTest::newRow("unseen") << true << false;
        QTest::newRow("seen") << true << true;
    }

    void cardsShowWhatIsPredicted()
    {
        QFETCH(bool, isNamed);
        QFETCH(bool, isSeen);
        const std::vector<UnseenEntry> entries = listUnseen(*m_project, m_project->run("hist"));
        const auto most = std::max_element(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
            return a.predictedShift < b.predictedShift;
        });
        QVERIFY(most != entries.begin() && most != entries.end() - 1);
        const auto least = std::min_element(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
            return a.predictedShift < b.predictedShift;
        });
        const std::string name = isSeen ? seen(6) : isNamed ? least->name : most->name;
        FigureRequest request;
        request.figure = FigureTemplate::Card;
        request.runs = {"hist"};
        if (isNamed)
            request.perturbations = {name};
        const FigureSpec spec = make(request);
        const PerturbationResponse response = responseOf("hist", name);
        QCOMPARE(spec.title, "Predicted response to " + name);
        QCOMPARE(spec.rows.size(), std::size_t{2});
        QCOMPARE(spec.rows[0].panels.size(), std::size_t{2});
        QCOMPARE(std::get<ShiftPanel>(spec.rows[0].panels[0]).isObserved, isSeen);
        const BarPanel bars = std::get<BarPanel>(spec.rows[0].panels[1]);
        QCOMPARE(bars.names.size(), std::size_t{12});
        QCOMPARE(bars.series.size(), std::size_t{1});
        std::vector<std::size_t> genes;
        for (std::size_t gene = 0; gene < response.genes.size(); ++gene) {
            if (response.genes[gene].active)
                genes.push_back(gene);
        }
        std::sort(genes.begin(), genes.end(), [&](std::size_t a, std::size_t b) {
            return response.genes[a].predictedW1 > response.genes[b].predictedW1;
        });
        for (std::size_t i = 0; i < 12; ++i) {
            const GeneResponse& gene = response.genes[genes[i]];
            QCOMPARE(bars.series[0].values[i], gene.predictedW1);
            QCOMPARE(bars.names[i],
                     m_project->store().geneNames()[genes[i]]
                         + (gene.predictedMean > gene.controlMean ? " ↑" : " ↓"));
        }
        std::vector<std::size_t> top = byShift(response);
        top.resize(4);
        const std::vector<DistributionPanel> panels = panelsOf<DistributionPanel>(spec);
        QCOMPARE(panels.size(), std::size_t{4});
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(panels[i].title, namesOf(top)[i] + " in " + name);
    }

    void meansHaveNoBins()
    {
        FigureRequest request;
        request.figure = FigureTemplate::Distribution;
        request.runs = {"means", "hist"};
        request.perturbations = {seen(4)};
        const DistributionPanel panel = panelsOf<DistributionPanel>(make(request)).at(0);
        const std::size_t gene = byShift(responseOf("means", seen(4))).at(0);
        QCOMPARE(panel.histograms.size(), std::size_t{4});
        const FigureHistogram& means = panel.histograms[2];
        QCOMPARE(means.label, std::string("GP"));
        QVERIFY(means.edges.empty() && means.mass.empty() && std::isnan(means.zeros));
        const Run run = m_project->run("means");
        QCOMPARE(means.mean, static_cast<double>(run.predictions->meansOf(*run.indexOf(seen(4)))[gene]));
        QCOMPARE(panel.histograms[3].mass.size(), std::size_t{15});
        QCOMPARE(panel.notes.size(), std::size_t{2});
        QCOMPARE(
            panel.notes[0],
            fmt::format("GP: mean observed {:.3f}, predicted {:.3f}", panel.histograms[1].mean, means.mean));
        QCOMPARE(panel.notes[1].rfind("MLP+Hist: W1 observed ", 0), std::size_t{0});
    }

    void meansHaveNoShifts()
    {
        FigureRequest request;
        request.figure = FigureTemplate::Panel;
        request.runs = {"means", "hist"};
        request.perturbations = {seen(4)};
        const std::vector<ShiftPanel> shifts = panelsOf<ShiftPanel>(make(request));
        QCOMPARE(shifts.size(), std::size_t{1});
        QCOMPARE(shifts[0].series.size(), std::size_t{1});
        QCOMPARE(shifts[0].series[0].ink, FigureInk::SecondPredicted);
        QCOMPARE(shifts[0].series[0].label, std::string("MLP+Hist"));
        request.runs = {"means"};
        const FigureSpec spec = make(request);
        QVERIFY(panelsOf<ShiftPanel>(spec).empty());
        QVERIFY(!panelsOf<DistributionPanel>(spec).empty());
    }

    void twoRunsOfAModelGoByTheirNames()
    {
        train(*m_project, "hist-2", "mlp-hist", 15);
        FigureRequest request;
        request.runs = {"hist-2", "hist"};
        request.perturbations = {seen(4)};
        const FigureSpec spec = make(request);
        const ShiftPanel shift = panelsOf<ShiftPanel>(spec).at(0);
        QCOMPARE(shift.series[0].label, std::string("hist-2"));
        QCOMPARE(shift.series[1].label, std::string("hist"));
        // The same settings: the same folds and grids, so that the observed W1 stands once.
        const DistributionPanel panel = panelsOf<DistributionPanel>(spec).at(0);
        QCOMPARE(panel.notes.size(), std::size_t{2});
        QCOMPARE(panel.notes[0].rfind("W1 observed ", 0), std::size_t{0});
        const std::string predicted = afterWord(panel.notes[1], "hist");
        QCOMPARE(panel.notes[1], "predicted hist-2 " + predicted + ", hist " + predicted);
    }

    void knownCellsAreWhereTheyAre()
    {
        FigureMaker maker(*m_known);
        FigureRequest request;
        request.figure = FigureTemplate::Distribution;
        request.runs = {"near"};
        request.perturbations = {"PA", "PC"};
        request.genes = {"LINEAR", "HALF"};
        const std::vector<DistributionPanel> panels =
            panelsOf<DistributionPanel>(maker.make(request, m_monitor));
        QCOMPARE(panels.size(), std::size_t{4});
        QCOMPARE(panels[2].title, std::string("LINEAR in PC"));
        QVERIFY(std::isnan(panels[2].histograms[0].zeros)); // nothing is zero
        QCOMPARE(panels[2].histograms[0].mean, 2.5);
        QCOMPARE(panels[2].histograms[1].mean, 5.5);
        // Four equal values each, in bins of their own.
        for (const FigureHistogram& histogram : {panels[2].histograms[0], panels[2].histograms[1]}) {
            std::vector<double> filled;
            std::copy_if(histogram.mass.begin(), histogram.mass.end(), std::back_inserter(filled),
                         [](double mass) { return mass > 0; });
            QVERIFY(isClose(filled, {0.25, 0.25, 0.25, 0.25}));
        }
        for (const std::size_t half : {1, 3}) {
            QVERIFY(isClose(panels[half].histograms[0].zeros, 0.5));
            QVERIFY(isClose(panels[half].histograms[1].zeros, 0.5));
        }
    }

    void constantGenesAreSaidToBe_data()
    {
        QTest::addColumn<QString>("gene");
        QTest::addColumn<QString>("perturbation");
        QTest::addColumn<QString>("note");
        QTest::addColumn<double>("value"); // of the single bar
        QTest::newRow("never seen") << "SILENT"
                                    << "PB"
                                    << "not detected" << 0.0;
        QTest::newRow("the same") << "SAME"
                                  << "PB"
                                  << "the same in all cells" << 2.0;
        QTest::newRow("varies in the perturbation") << "RARE"
                                                    << "PA"
                                                    << "the same in all cells of the training" << -1.0;
    }

    void constantGenesAreSaidToBe()
    {
        QFETCH(QString, gene);
        QFETCH(QString, perturbation);
        QFETCH(QString, note);
        QFETCH(double, value);
        FigureRequest request;
        request.figure = FigureTemplate::Distribution;
        request.runs = {"near"};
        request.perturbations = {perturbation.toStdString()};
        request.genes = {gene.toStdString()};
        FigureMaker maker(*m_known);
        const DistributionPanel panel = panelsOf<DistributionPanel>(maker.make(request, m_monitor)).at(0);
        QCOMPARE(panel.notes, Names{note.toStdString()});
        QCOMPARE(panel.histograms.size(), std::size_t{2});
        if (value >= 0) {
            for (const FigureHistogram& histogram : panel.histograms) {
                QCOMPARE(histogram.mass, std::vector<double>{1});
                QVERIFY(histogram.edges[0] < value && histogram.edges[1] > value);
                QVERIFY(std::isnan(histogram.zeros));
                QCOMPARE(histogram.mean, value);
            }
            return;
        }
        QCOMPARE(panel.histograms[0].zeros, 1.0);
        QCOMPARE(panel.histograms[1].zeros, 0.0);
        QVERIFY(isClose(sumOf(panel.histograms[0].mass), 0));
        QVERIFY(isClose(sumOf(panel.histograms[1].mass), 1));
        QCOMPARE(panel.histograms[1].mean, 2.0);
    }

    void genesMayVaryInOneRunOnly()
    {
        // RARE varies in a fold's training where PA is part of that.
        const auto varies = [&](const Run& run, const std::string& name) {
            return run.record.fold[*run.indexOf(name)] != run.record.fold[*run.indexOf("PA")];
        };
        std::string name;
        for (int seed = 2; seed < 20 && name.empty(); ++seed) {
            TrainingSettings settings;
            settings.model = "nearest";
            settings.folds = 3;
            settings.bins = 10;
            settings.neighbours = 2;
            settings.seed = static_cast<std::uint64_t>(seed);
            fs::remove_all(m_known->runFolder("other"));
            trainRun(*m_known, "other", settings, false, m_monitor);
            for (const char* const one : {"PB", "PC", "PD", "PE", "PF"}) {
                if (!varies(m_known->run("near"), one) && varies(m_known->run("other"), one))
                    name = one;
            }
        }
        QVERIFY(!name.empty());
        FigureRequest request;
        request.figure = FigureTemplate::Distribution;
        request.runs = {"near", "other"};
        request.perturbations = {name};
        request.genes = {"RARE"};
        const DistributionPanel panel =
            panelsOf<DistributionPanel>(FigureMaker(*m_known).make(request, m_monitor)).at(0);
        QCOMPARE(panel.histograms.size(), std::size_t{4});
        for (const std::size_t i : {0, 1, 3})
            QCOMPARE(panel.histograms[i].mass.size(), std::size_t{10});
        QCOMPARE(panel.histograms[0].zeros, 1.0);
        QVERIFY(panel.histograms[2].edges.empty()); // only a mean
        QCOMPARE(panel.histograms[2].mean, 0.0);
        QCOMPARE(panel.notes.size(), std::size_t{1});
        QCOMPARE(panel.notes[0].rfind("other: W1 observed 0.000, predicted ", 0), std::size_t{0});
    }

    void refuses_data()
    {
        QTest::addColumn<FigureRequest>("request");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, FigureTemplate figure, Names runs, Names perturbations,
                            Names genes, const char* error) {
            FigureRequest request;
            request.figure = figure;
            request.runs = std::move(runs);
            request.perturbations = std::move(perturbations);
            request.genes = std::move(genes);
            QTest::newRow(name) << request << QString::fromLatin1(error);
        };
        using F = FigureTemplate;
        row("no such gene", F::Panel, {"near"}, {"PA"}, {"LINEAR", "NOGENE"},
            "There is no gene NOGENE in this project.");
        row("three runs", F::Panel, {"a", "b", "c"}, {}, {},
            "A figure shows at most 2 runs, not 3: choose fewer.");
        row("no such run", F::Panel, {"nor"}, {}, {}, "nor");
        row("no such perturbation", F::Panel, {}, {"ZZ"}, {},
            "There is no perturbation ZZ in this project; for one that a run has predicted, name the run.");
        row("not predicted", F::Panel, {"near"}, {"ZZ"}, {},
            "ZZ is not in the screen, and run near has not predicted it: predict it first.");
        row("cannot be predicted", F::Distribution, {"gp"}, {"ZZ"}, {},
            "ZZ is not in the screen, and run gp cannot predict it: choose a run of a model that predicts "
            "distributions.");
        row("no vector", F::Shift, {"near"}, {"PX"}, {},
            "Run near has no prediction for PX, which has no gene vector: choose another perturbation or "
            "another run.");
        row("seen and unseen in a grid", F::Grid, {"near"}, {"PA", "ZZ"}, {},
            "PA is in the screen and ZZ is not, and the plots of a grid have the same axes: name only "
            "perturbations of the screen, or only predicted ones.");
        row("unfinished fold", F::Shift, {"part"}, {"PA", "PB", "PC", "PD", "PE", "PF"}, {},
            "yet: finish the fold that holds it out, or choose another perturbation.");
        row("grid without run", F::Grid, {}, {}, {}, "This figure shows predictions: choose a run.");
        row("shift without run", F::Shift, {}, {}, {}, "This figure shows predictions: choose a run.");
        row("card without run", F::Card, {}, {}, {}, "This figure shows predictions: choose a run.");
        for (const F figure : {F::Shift, F::Grid, F::Card})
            row("shift of means", figure, {"gp"}, {"PA"}, {},
                "Run gp predicts means, of which there is no shift plot: choose a run of a model that "
                "predicts distributions, or the figure of distributions alone.");
        row("two on a card", F::Card, {"near"}, {"PA", "PB"}, {},
            "A card shows one perturbation, not 2: name one.");
    }

    void refuses()
    {
        QFETCH(FigureRequest, request);
        QFETCH(QString, error);
        if (!fs::exists(m_known->runFolder("gp")))
            train(*m_known, "gp", "gp", 10);
        if (!fs::exists(m_known->runFolder("part"))) {
            TrainingSettings settings;
            settings.model = "nearest";
            settings.folds = 3;
            settings.onlyFolds = {1};
            trainRun(*m_known, "part", settings, false, m_monitor);
        }
        if (request.runs == Names{"part"}) {
            const Run part = m_known->run("part");
            std::erase_if(request.perturbations,
                          [&](const std::string& name) { return part.hasPrediction(*part.indexOf(name)); });
        }
        FigureMaker maker(*m_known);
        for (int time = 0; time < 2; ++time) { // refused again when it is asked again
            const QString said = errorOf([&] { maker.make(request, m_monitor); });
            QVERIFY2(said.contains(error), qPrintable(said));
            QVERIFY2(said.endsWith(u'.'), qPrintable(said));
        }
    }

    void figuresDoWithoutWhatIsNotPredicted_data()
    {
        QTest::addColumn<FigureTemplate>("figure");
        QTest::addColumn<QStringList>("runs");
        QTest::addColumn<QStringList>("perturbations");
        QTest::addColumn<QString>("remark");
        QTest::addColumn<int>("shifts"); // panels
        QTest::addColumn<int>("series"); // of each
        QTest::addColumn<int>("distributions");
        QTest::addColumn<int>("histograms"); // of the first
        using F = FigureTemplate;
        const QString noVector = QStringLiteral(
            "Run near has no prediction for PX, which has no gene vector: choose another perturbation or "
            "another run.");
        const QString ofMeans = QStringLiteral("Run gp predicts means, of which there is no shift plot");
        const QString unseenOfMeans = QStringLiteral("and run gp cannot predict it");
        const auto row = [](const char* name, F figure, const QStringList& runs,
                            const QStringList& perturbations, const QString& remark, int shifts, int series,
                            int distributions, int histograms) {
            QTest::newRow(name) << figure << runs << perturbations << remark << shifts << series
                                << distributions << histograms;
        };
        const QString near = QStringLiteral("near");
        const QString gp = QStringLiteral("gp");
        const QString other = QStringLiteral("coarse");
        const QString pa = QStringLiteral("PA");
        const QString px = QStringLiteral("PX");
        const QString unseen = QStringLiteral("PG");
        row("panel, the run has none", F::Panel, {near}, {px}, noVector, 0, 0, 1, 2);
        row("panel, of one of two", F::Panel, {near}, {pa, px}, noVector, 1, 1, 2, 3);
        row("distribution", F::Distribution, {near}, {px}, noVector, 0, 0, 1, 2);
        row("shift, of one of two", F::Shift, {near}, {pa, px}, noVector, 1, 1, 0, 0);
        row("grid, of one of two", F::Grid, {near}, {pa, px}, noVector, 1, 1, 0, 0);
        row("second of means", F::Shift, {near, gp}, {pa}, ofMeans, 1, 1, 0, 0);
        row("first of means, on a card", F::Card, {gp, near}, {pa}, ofMeans, 1, 1, 1, 3);
        row("unseen and means", F::Panel, {near, gp}, {unseen}, unseenOfMeans, 1, 1, 1, 2);
        row("unseen and means first", F::Panel, {gp, near}, {unseen}, unseenOfMeans, 1, 1, 1, 2);
        row("unseen of one run", F::Card, {other, near}, {unseen},
            QStringLiteral("PG is not in the screen, and run coarse has not predicted it"), 1, 1, 1, 2);
        row("unseen of one run, in pairs", F::Grid, {near, other}, {unseen, QStringLiteral("PH")},
            QStringLiteral("PH is not in the screen, and run coarse has not predicted it"), 2, 1, 0, 0);
    }

    void figuresDoWithoutWhatIsNotPredicted()
    {
        QFETCH(FigureTemplate, figure);
        QFETCH(QStringList, runs);
        QFETCH(QStringList, perturbations);
        QFETCH(QString, remark);
        QFETCH(int, shifts);
        QFETCH(int, series);
        QFETCH(int, distributions);
        QFETCH(int, histograms);
        if (!fs::exists(m_known->runFolder("gp")))
            train(*m_known, "gp", "gp", 10);
        if (!fs::exists(m_known->runFolder("coarse")))
            train(*m_known, "coarse", "nearest", 6);
        predictUnseen(*m_known, m_known->run("near"), Names{"PG", "PH"}, m_monitor);
        if (runs == QStringList{QStringLiteral("near"), QStringLiteral("coarse")})
            predictUnseen(*m_known, m_known->run("coarse"), Names{"PG"}, m_monitor);
        FigureRequest request;
        request.figure = figure;
        request.genes = {"LINEAR"};
        for (const QString& run : runs)
            request.runs.push_back(run.toStdString());
        for (const QString& perturbation : perturbations)
            request.perturbations.push_back(perturbation.toStdString());
        const FigureSpec spec = FigureMaker(*m_known).make(request, m_monitor);
        QCOMPARE(spec.remarks.size(), std::size_t{1});
        QVERIFY2(QString::fromStdString(spec.remarks[0]).contains(remark), spec.remarks[0].c_str());
        QVERIFY(spec.remarks[0].ends_with('.'));
        const auto shown = panelsOf<ShiftPanel>(spec);
        QCOMPARE(static_cast<int>(shown.size()), shifts);
        for (const ShiftPanel& panel : shown)
            QCOMPARE(static_cast<int>(panel.series.size()), series);
        const auto drawn = panelsOf<DistributionPanel>(spec);
        QCOMPARE(static_cast<int>(drawn.size()), distributions);
        if (!drawn.empty()) {
            QCOMPARE(static_cast<int>(drawn[0].histograms.size()), histograms);
            QVERIFY(!drawn[0].notes.empty() && drawn[0].notes[0].find("nan") == std::string::npos);
        }
        removeUnseen(*m_known, m_known->run("coarse"), Names{"PG"}, m_monitor);
    }

    void cellsBeyondTheBinsAreTold_data()
    {
        QTest::addColumn<QString>("perturbation");
        QTest::addColumn<QStringList>("notes"); // after that of W1
        QTest::newRow("above") << "HIGH"
                               << QStringList{QStringLiteral("40 % of observed cells beyond the last bin")};
        QTest::newRow("below") << "LOW"
                               << QStringList{QStringLiteral("60 % of observed cells before the first bin")};
        QTest::newRow("both") << "BOTH"
                              << QStringList{QStringLiteral("20 % of observed cells before the first bin"),
                                             QStringLiteral("20 % of observed cells beyond the last bin")};
        QTest::newRow("one in a hundred") << "RARELY" << QStringList();
        QTest::newRow("within") << "SAME" << QStringList();
    }

    void cellsBeyondTheBinsAreTold()
    {
        QFETCH(QString, perturbation);
        QFETCH(QStringList, notes);
        // Held out, so that the bins are the others'.
        QTemporaryDir folder;
        test::TinyScreen screen;
        screen.genes = {"GENE", "OTHER"};
        const auto add = [&](const std::string& label, int cells, int below, int above) {
            for (int cell = 0; cell < cells; ++cell) {
                screen.labels.push_back(label);
                screen.matrix.push_back({cell < below               ? 1.0
                                             : cell < below + above ? 9.0
                                                                    : 4.0 + cell % 3,
                                         1.25 + cell % 2});
            }
        };
        add("ctrl", 100, 0, 0);
        const std::string name = perturbation.toStdString();
        add(name, 100,
            name == "LOW"        ? 60
                : name == "BOTH" ? 20
                                 : 0,
            name == "HIGH"         ? 40
                : name == "BOTH"   ? 20
                : name == "RARELY" ? 1
                                   : 0);
        for (const char* const other : {"A", "B", "C"})
            add(other, 20, 0, 0);
        screen.write(fs::path(folder.path().toStdString()) / "beyond.h5ad");
        ImportSettings import;
        import.source = fs::path(folder.path().toStdString()) / "beyond.h5ad";
        import.minimumCells = 5;
        const Project project =
            Project::import(fs::path(folder.path().toStdString()) / "beyond.knockscope", import, m_monitor);
        project.setVectors(GeneVectors({"A", "B", "C", name}, 1, {1, 2, 3, 4}, "made up"));
        TrainingSettings settings;
        settings.model = "nearest";
        settings.folds = 4;
        settings.neighbours = 2;
        trainRun(project, "near", settings, false, m_monitor);
        for (const int bins : {0, 30}) {
            FigureRequest request;
            request.figure = FigureTemplate::Distribution;
            request.runs = {"near"};
            request.perturbations = {name};
            request.genes = {"GENE"};
            request.cellBins = bins;
            const FigureSpec spec = FigureMaker(project).make(request, m_monitor);
            const DistributionPanel panel = panelsOf<DistributionPanel>(spec).at(0);
            QStringList said;
            for (std::size_t note = 1; note < panel.notes.size(); ++note)
                said << QString::fromStdString(panel.notes[note]);
            QCOMPARE(said, notes);
            for (const QString& note : notes) {
                const std::string whole = "GENE in " + name + ": " + note.toStdString() + ", drawn in it";
                QVERIFY(std::find(spec.provenance.notes.begin(), spec.provenance.notes.end(), whole)
                        != spec.provenance.notes.end());
            }
        }
    }

    void dividedZerosAreTold()
    {
        const std::string told = "predicted zeros: the first bin, divided as in the control";
        FigureRequest request;
        request.figure = FigureTemplate::Distribution;
        request.runs = {"hist"};
        request.perturbations = {seen(0)};
        const auto isTold = [&] {
            const std::vector<std::string> notes = make(request).provenance.notes;
            return std::count(notes.begin(), notes.end(), told);
        };
        const PerturbationResponse response = responseOf("hist", seen(0));
        int divided = 0;
        int whole = 0;
        for (std::size_t gene = 0; gene < response.genes.size(); ++gene) {
            if (!response.genes[gene].active || !beginsAtZero(response.grid, gene))
                continue;
            request.genes = {m_project->store().geneNames()[gene]};
            // By the cells themselves
            const Marginal cells = m_project->store().marginal(m_project->store().control(), gene);
            const bool isDivided = cells.visit(
                [&](auto values) { return !values.empty() && values.front() < response.grid.edge(gene, 1); });
            (isDivided ? divided : whole)++;
            QCOMPARE(isTold(), isDivided ? 1 : 0);
        }
        QVERIFY(divided > 0 && whole > 0);
        request.genes = m_project->store().geneNames();
        QCOMPARE(isTold(), 1); // once
        request.predicted = false;
        QCOMPARE(isTold(), 0);
        request.predicted = true;
        request.zerosApart = false;
        QCOMPARE(isTold(), 0);
    }

    void binsOfCellsChangeNothingElse_data()
    {
        QTest::addColumn<FigureTemplate>("figure");
        for (const FigureTemplate figure :
             {FigureTemplate::Shift, FigureTemplate::Grid, FigureTemplate::Kinds})
            QTest::addRow("%d", static_cast<int>(figure)) << figure;
    }

    void binsOfCellsChangeNothingElse()
    {
        QFETCH(FigureTemplate, figure);
        FigureRequest request;
        request.figure = figure;
        if (figure != FigureTemplate::Kinds)
            request.runs = {"hist"};
        const std::string before = figureAsJson(make(request));
        request.cellBins = 3; // a choice that the dialog hides
        QCOMPARE(figureAsJson(make(request)), before);
    }

    void tooManyPanelsAreRefused()
    {
        FigureRequest request;
        request.figure = FigureTemplate::Distribution;
        request.runs = {"hist"};
        request.perturbations = m_project->store().perturbationNames();
        request.perturbations.insert(request.perturbations.end(), m_unseen.begin(), m_unseen.end());
        request.genes = m_project->store().geneNames();
        QVERIFY(request.perturbations.size() * request.genes.size() > kMostFigurePanels);
        QVERIFY(
            errorOf([&] { make(request); }).startsWith(QStringLiteral("A figure has at most 400 panels")));
        request.perturbations.resize(1);
        QVERIFY(make(request).title.size() < 100); // which a file can hold
    }

    void refusesToDrawNothing()
    {
        FigureRequest request;
        request.figure = FigureTemplate::Distribution;
        request.control = false;
        request.observed = false;
        QVERIFY(errorOf([&] { make(request); }).startsWith(QStringLiteral("Nothing is left to draw")));
        request.runs = {"hist"};
        QVERIFY(errorOf([&] { make(request); }).isEmpty());
        request.observed = true;
        request.predicted = false;
        request.perturbations = {m_unseen[0]}; // of which nothing was observed
        QVERIFY(errorOf([&] { make(request); }).startsWith(QStringLiteral("Nothing is left to draw")));
    }

    void choosesAmongThoseThatArePredicted()
    {
        FigureMaker maker(*m_known);
        FigureRequest request;
        request.figure = FigureTemplate::Grid;
        request.runs = {"near"};
        // PX has the largest shift, but no vector.
        const std::vector<ShiftPanel> panels = panelsOf<ShiftPanel>(maker.make(request, m_monitor));
        QCOMPARE(panels.size(), std::size_t{6});
        QVERIFY(std::none_of(panels.begin(), panels.end(),
                             [](const auto& panel) { return panel.title == "PX"; }));
        request.figure = FigureTemplate::Panel;
        request.runs.clear();
        QCOMPARE(panelsOf<DistributionPanel>(maker.make(request, m_monitor)).at(0).title,
                 std::string("LINEAR in PX"));
    }

    void canBeCancelled_data()
    {
        QTest::addColumn<FigureTemplate>("figure");
        QTest::addColumn<QString>("phase"); // in which it is; empty: before
        for (const char* const phase : {"", "comparing perturbations", "computing responses"}) {
            QTest::addRow("grid %s", phase) << FigureTemplate::Grid << QString::fromLatin1(phase);
            QTest::addRow("panel %s", phase) << FigureTemplate::Panel << QString::fromLatin1(phase);
        }
    }

    void canBeCancelled()
    {
        QFETCH(FigureTemplate, figure);
        QFETCH(QString, phase);
        FigureMaker maker(*m_project);
        FigureRequest request;
        request.figure = figure;
        request.runs = {"hist"};
        std::atomic<bool> cancel = phase.isEmpty();
        double fraction = 0;
        std::string last;
        JobMonitor monitor(
            &cancel,
            [&](const Progress& progress) {
                QVERIFY(progress.fraction >= fraction && progress.fraction <= 1);
                fraction = progress.fraction;
                last = progress.phase;
                if (last == phase.toStdString())
                    cancel = true;
            },
            std::chrono::milliseconds(0));
        QVERIFY_THROWS_EXCEPTION(Cancelled, maker.make(request, monitor));
        QCOMPARE(last, phase.toStdString()); // not gone further
        QVERIFY(!maker.make(request, m_monitor).rows.empty()); // as if nothing had been
    }

    void keepsWhatItRead()
    {
        FigureMaker maker(*m_project);
        FigureRequest request;
        request.figure = FigureTemplate::Card;
        request.runs = {"hist", "coarse"};
        request.perturbations = {m_unseen[0]};
        maker.make(request, m_monitor);
        FigureRequest grid;
        grid.figure = FigureTemplate::Grid;
        grid.runs = {"coarse"};
        const FigureSpec before = maker.make(grid, m_monitor);

        const fs::path runs = m_project->folder() / "runs";
        fs::rename(runs, m_project->folder() / "away");
        request.genes = {m_project->store().geneNames()[3]};
        const QString kept = errorOf([&] { maker.make(request, m_monitor); });
        int comparisons = 0;
        JobMonitor counting(
            nullptr,
            [&](const Progress& progress) {
                comparisons += static_cast<int>(progress.phase == "comparing perturbations");
            },
            std::chrono::milliseconds(0));
        const FigureSpec after = maker.make(grid, counting);
        grid.runs = {"hist"};
        const QString keptRun = errorOf([&] { maker.make(grid, m_monitor); });
        request.perturbations = {m_unseen[1]}; // was never asked for
        const QString notKept = errorOf([&] { maker.make(request, m_monitor); });
        const QString another = errorOf([&] { FigureMaker(*m_project).make(grid, m_monitor); });
        fs::rename(m_project->folder() / "away", runs);
        QVERIFY2(kept.isEmpty(), qPrintable(kept));
        QVERIFY2(keptRun.isEmpty(), qPrintable(keptRun));
        QCOMPARE(comparisons, 0);
        QCOMPARE(panelsOf<ShiftPanel>(after).at(3).series[0].correlation,
                 panelsOf<ShiftPanel>(before).at(3).series[0].correlation);
        QVERIFY(!notKept.isEmpty());
        QVERIFY(!another.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFigureMaker)
#include "tst_figure_maker.moc"
