// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/version.h"
#include "core/evaluation/metrics_file.h"
#include "core/figure/bins_figure.h"
#include "core/training/cross_validation.h"
#include "tests/core/simulated_project.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <atomic>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <memory>
#include <numeric>
#include <string>
#include <vector>

using namespace knockscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFolds = 3;

std::vector<CurvePanel> panelsOf(const FigureSpec& spec)
{
    std::vector<CurvePanel> panels;
    for (const FigurePanel& panel : spec.rows.at(0).panels)
        panels.push_back(std::get<CurvePanel>(panel));
    return panels;
}

} // namespace

class TestBinsFigure : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    JobMonitor m_monitor;

    void train(const std::string& model, int bins, const std::string& name, std::uint64_t seed = 1,
               int neighbours = 10) const
    {
        TrainingSettings settings;
        settings.model = model;
        settings.folds = kFolds;
        settings.bins = bins;
        settings.seed = seed;
        settings.neighbours = neighbours;
        JobMonitor monitor;
        trainRun(*m_project, name, settings, false, monitor);
    }
    FigureSpec make(const std::vector<std::string>& runs, BinsMetrics metrics = BinsMetrics::Errors)
    {
        FigureRequest request;
        request.figure = FigureTemplate::Bins;
        request.runs = runs;
        request.binsMetrics = metrics;
        return binsFigure(*m_project, request, m_monitor);
    }
    std::string refusalOf(const std::vector<std::string>& runs)
    {
        try {
            make(runs);
        } catch (const Error& error) {
            return error.kind() == ErrorKind::Usage ? error.what() : std::string();
        }
        return {};
    }
    std::filesystem::path metricsOf(const std::string& run) const
    {
        return m_project->runFolder(run) / "metrics.json";
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = std::make_unique<Project>(test::smallProject(m_folder->path().toStdString()));
        // Neither in the order of the bins nor of their names.
        train("nearest", 20, "a");
        train("nearest", 8, "z");
        train("nearest", 12, "m");
        train("nearest", 12, "other-seed", 2);
        train("nearest", 30, "and-its-bins", 2);
        train("nearest", 40, "other-neighbours", 1, 3);
        train("non-ctrl-hist", 8, "lonely");
    }

    void curvesAreTheMetricsOfTheRuns_data()
    {
        QTest::addColumn<int>("metrics");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("yTitle");
        QTest::newRow("errors") << static_cast<int>(BinsMetrics::Errors)
                                << QStringList{u"rmae_mean"_s, u"rmae_variance"_s, u"rmae_skewness"_s,
                                               u"rmae_kurtosis"_s}
                                << u"RMAE"_s;
        QTest::newRow("correlations")
            << static_cast<int>(BinsMetrics::Correlations)
            << QStringList{u"pearson_top20"_s, u"pearson_top50"_s, u"pearson_top100"_s} << u"Pearson r"_s;
    }
    void curvesAreTheMetricsOfTheRuns()
    {
        QFETCH(const int, metrics);
        QFETCH(const QStringList, names);
        QFETCH(const QString, yTitle);
        const std::vector<CurvePanel> panels = panelsOf(make({"m"}, static_cast<BinsMetrics>(metrics)));
        QCOMPARE(panels.size(), static_cast<std::size_t>(names.size()));
        const std::vector<std::string> runs = {"z", "m", "a"}; // by their bins
        for (std::size_t panel = 0; panel < panels.size(); ++panel) {
            QCOMPARE(panels[panel].yTitle, yTitle.toStdString());
            QCOMPARE(panels[panel].series.size(), 1U);
            const CurveSeries& series = panels[panel].series.front();
            QCOMPARE(series.x, (std::vector<double>{8, 12, 20}));
            QCOMPARE(series.label, std::string("Nearest, mean of 3 folds"));
            for (std::size_t i = 0; i < runs.size(); ++i) {
                JobMonitor monitor;
                EvaluationOptions options;
                options.cellEval = false;
                const RunEvaluation run =
                    evaluateRun(*m_project, m_project->run(runs[i]), monitor, options).front();
                const MeanAndSd& expected =
                    run.metrics[metricIndex(names[static_cast<int>(panel)].toStdString())];
                // By hand, with the divisor K - 1.
                QCOMPARE(expected.perFold.size(), static_cast<std::size_t>(kFolds));
                const double mean =
                    std::accumulate(expected.perFold.begin(), expected.perFold.end(), 0.0) / kFolds;
                double square = 0;
                for (const double value : expected.perFold)
                    square += (value - mean) * (value - mean);
                QVERIFY(std::isfinite(mean));
                QVERIFY(std::abs(series.mean[i] - mean) < 1e-9 * std::abs(mean));
                QVERIFY(std::abs(series.sd[i] - std::sqrt(square / (kFolds - 1))) < 1e-9);
            }
            // Other numbers than the first curve's would be a mistake that equal ones hide.
            if (metrics == static_cast<int>(BinsMetrics::Errors) && panel > 0)
                QVERIFY(series.mean[0] != series.mean[1]);
        }
    }

    void metricsAreKeptAndComputedAgainWhereTheyAreNot_data()
    {
        QTest::addColumn<bool>("isDamaged");
        QTest::newRow("missing") << false;
        QTest::newRow("damaged") << true;
    }
    void metricsAreKeptAndComputedAgainWhereTheyAreNot()
    {
        QFETCH(const bool, isDamaged);
        const FigureSpec before = make({"m"});
        std::filesystem::remove(metricsOf("a"));
        if (isDamaged)
            std::ofstream(metricsOf("a")) << "{";
        const FigureSpec after = make({"m"});
        QVERIFY(whyOutdated(readMetricsFile(metricsOf("a")), m_project->run("a").record).empty());
        QCOMPARE(panelsOf(after)[1].series[0].mean, panelsOf(before)[1].series[0].mean);
        QCOMPARE(panelsOf(after)[1].series[0].sd, panelsOf(before)[1].series[0].sd);
    }

    void keptMetricsAreNotComputedAgain()
    {
        make({"m"});
        const auto written = std::filesystem::last_write_time(metricsOf("a"));
        make({"m"});
        QVERIFY(std::filesystem::last_write_time(metricsOf("a")) == written);
    }

    void metricsOfANewerProgramStay_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("value");
        QTest::newRow("format") << u"format_version"_s << u"99"_s;
        QTest::newRow("program") << u"program_version"_s << u"\"99.1\""_s;
    }
    void metricsOfANewerProgramStay()
    {
        QFETCH(const QString, entry);
        QFETCH(const QString, value);
        const FigureSpec before = make({"m"});
        const std::string good = readText(metricsOf("a"));
        nlohmann::json json = nlohmann::json::parse(good);
        json[entry.toStdString()] = nlohmann::json::parse(value.toStdString());
        json["runs"][0]["metrics"]["rmae_mean"]["mean"] = 77;
        writeTextAtomically(metricsOf("a"), json.dump());
        const FigureSpec after = make({"m"});
        QCOMPARE(readText(metricsOf("a")), json.dump());
        QCOMPARE(panelsOf(after)[0].series[0].mean, panelsOf(before)[0].series[0].mean);
        writeTextAtomically(metricsOf("a"), good);
    }

    void outdatedMetricsKeepWhatTheyHad_data()
    {
        QTest::addColumn<bool>("cellEval");
        QTest::newRow("with") << true;
        QTest::newRow("without") << false;
    }
    void outdatedMetricsKeepWhatTheyHad()
    {
        QFETCH(const bool, cellEval);
        make({"m"});
        nlohmann::json json = nlohmann::json::parse(readText(metricsOf("a")));
        json["program_version"] = "0.0.0";
        json["cell_eval"] = cellEval;
        writeTextAtomically(metricsOf("a"), json.dump());
        make({"m"});
        const StoredMetrics stored = readMetricsFile(metricsOf("a"));
        QCOMPARE(stored.programVersion, std::string(kVersion));
        QCOMPARE(stored.hasCellEval, cellEval);
    }

    void whatCannotBeWrittenIsDrawnAllTheSame()
    {
        const FigureSpec before = make({"m"});
        const std::string good = readText(metricsOf("a"));
        std::filesystem::remove(metricsOf("a"));
        std::filesystem::create_directories(metricsOf("a") / "in the way");
        const FigureSpec after = make({"m"});
        QCOMPARE(panelsOf(after)[0].series[0].mean, panelsOf(before)[0].series[0].mean);
        std::filesystem::remove_all(metricsOf("a"));
        writeTextAtomically(metricsOf("a"), good);
    }

    void withoutARunTheLongestSeriesIsDrawn()
    {
        const std::vector<CurvePanel> panels = panelsOf(make({}));
        QCOMPARE(panels.front().series.size(), 1U);
        QCOMPARE(panels.front().series.front().x, (std::vector<double>{8, 12, 20}));
    }

    void twoRunsAreTwoCurves()
    {
        const FigureSpec spec = make({"a", "other-seed"});
        const std::vector<CurvePanel> panels = panelsOf(spec);
        QCOMPARE(panels.front().series.size(), 2U);
        QCOMPARE(panels.front().series[0].x, (std::vector<double>{8, 12, 20}));
        QCOMPARE(panels.front().series[1].x, (std::vector<double>{12, 30}));
        QVERIFY(panels.front().series[0].ink == FigureInk::Predicted);
        QVERIFY(panels.front().series[1].ink == FigureInk::SecondPredicted);
        QVERIFY(panels.front().series[0].label != panels.front().series[1].label);
        std::vector<int> bins;
        for (const FigureRun& run : spec.provenance.runs)
            bins.push_back(run.bins);
        QCOMPARE(bins, (std::vector<int>{8, 12, 20, 12, 30}));
        // Two of one series are one curve.
        QCOMPARE(panelsOf(make({"a", "z"})).front().series.size(), 1U);
    }

    void provenanceNamesTheRunsAndTheScreen()
    {
        const FigureSpec spec = make({"m"});
        QCOMPARE(spec.provenance.project, m_project->name());
        QCOMPARE(spec.provenance.sourceHash, m_project->importReport().sourceHash);
        QCOMPARE(spec.provenance.runs.size(), 3U);
        QCOMPARE(spec.provenance.runs.front().name, std::string("z"));
        QCOMPARE(spec.provenance.runs.front().seed, std::uint64_t{1});
    }

    void refusalsSayWhatToDo()
    {
        QVERIFY(refusalOf({"nobody"}).find("nobody") != std::string::npos);
        QTemporaryDir folder;
        const Project poor = test::smallProject(folder.path().toStdString());
        const QString refusal = test::errorOf([&] { binsFigure(poor, {}, m_monitor); });
        QVERIFY2(refusal.contains(u"with another number of bins"_s), qPrintable(refusal));
        QVERIFY2(!refusal.contains(u"--bins"_s), qPrintable(refusal)); // people in the window read it too
    }

    void runsWithoutSeriesAreLeftOut_data()
    {
        QTest::addColumn<QStringList>("runs");
        QTest::newRow("alone") << QStringList{u"lonely"_s};
        QTest::newRow("beside one") << QStringList{u"a"_s, u"lonely"_s};
        QTest::newRow("before one") << QStringList{u"lonely"_s, u"a"_s};
    }
    void runsWithoutSeriesAreLeftOut()
    {
        QFETCH(const QStringList, runs);
        std::vector<std::string> names;
        for (const QString& run : runs)
            names.push_back(run.toStdString());
        const FigureSpec spec = make(names);
        QCOMPARE(panelsOf(spec).front().series.size(), 1U);
        QCOMPARE(panelsOf(spec).front().series.front().x, (std::vector<double>{8, 12, 20}));
        QCOMPARE(spec.remarks.size(), 1U);
        QVERIFY2(spec.remarks[0].find("lonely") != std::string::npos, spec.remarks[0].c_str());
        QVERIFY(make({"a"}).remarks.empty());
    }

    void canBeCancelled()
    {
        std::filesystem::remove(metricsOf("a"));
        const std::atomic<bool> cancel = true;
        JobMonitor monitor(&cancel, {});
        FigureRequest request;
        request.runs = {"a"};
        QVERIFY_THROWS_EXCEPTION(Cancelled, binsFigure(*m_project, request, monitor));
        QVERIFY(!std::filesystem::exists(metricsOf("a")));
    }
};

QTEST_GUILESS_MAIN(TestBinsFigure)
#include "tst_bins_figure.moc"
