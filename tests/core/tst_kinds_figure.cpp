// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/evaluation/gene_response.h"
#include "core/figure/kinds_figure.h"
#include "core/training/cross_validation.h"
#include "tests/core/simulated_project.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <memory>
#include <numeric>
#include <string>
#include <vector>

using namespace knockscope;
using namespace Qt::StringLiterals;

namespace {

const std::vector<ResponseKind> kKinds{ResponseKind::MeanShift,    ResponseKind::VarianceInflation,
                                       ResponseKind::VarianceLoss, ResponseKind::ZeroInflation,
                                       ResponseKind::ZeroLoss,     ResponseKind::MixtureChange};
const std::vector<FigureInk> kInks{FigureInk::MeanShift,    FigureInk::VarianceInflation,
                                   FigureInk::VarianceLoss, FigureInk::ZeroInflation,
                                   FigureInk::ZeroLoss,     FigureInk::MixtureChange};

const BarPanel& panelOf(const FigureSpec& spec, std::size_t row, std::size_t panel)
{
    return std::get<BarPanel>(spec.rows.at(row).panels.at(panel));
}

double lengthOf(const BarPanel& panel, std::size_t name)
{
    return std::accumulate(panel.series.begin(), panel.series.end(), 0.0,
                           [name](double sum, const BarSeries& of) { return sum + of.values[name]; });
}

} // namespace

class TestKindsFigure : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    JobMonitor m_monitor;

    void train(const std::string& model, std::vector<int> onlyFolds = {}, const std::string& name = {})
    {
        TrainingSettings settings;
        settings.model = model;
        settings.folds = 3;
        settings.onlyFolds = std::move(onlyFolds);
        trainRun(*m_project, name.empty() ? model : name, settings, false, m_monitor);
    }
    FigureSpec make(const std::vector<std::string>& runs, const std::vector<std::string>& perturbations = {})
    {
        FigureRequest request;
        request.figure = FigureTemplate::Kinds;
        request.runs = runs;
        request.perturbations = perturbations;
        return kindsFigure(*m_project, request, m_monitor);
    }
    std::string refusalOf(const std::vector<std::string>& runs, const std::vector<std::string>& perturbations)
    {
        try {
            make(runs, perturbations);
        } catch (const Error& error) {
            return error.kind() == ErrorKind::Usage ? error.what() : std::string();
        }
        return {};
    }
    /// Genes that are said to respond in that way, counted by hand.
    double countOf(const PerturbationResponse& response, ShiftJudgement GeneResponse::*shift,
                   ResponseKind kind) const
    {
        return static_cast<double>(
            std::count_if(response.genes.begin(), response.genes.end(), [&](const GeneResponse& gene) {
                return gene.active && (gene.*shift).kind == kind && (gene.*shift).fdr < kShiftFdr;
            }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        SimulationSettings settings;
        settings.perturbations = 25; // more than there are bars
        settings.genes = 60;
        settings.cells = 80;
        m_project =
            std::make_unique<Project>(test::simulatedProject(m_folder->path().toStdString(), settings));
        train("nearest");
        train("non-ctrl-hist");
        train("nearest", {0}, "unfinished");
    }

    void barsAreTheKindsOfTheResponses_data()
    {
        QTest::addColumn<QString>("run");
        QTest::newRow("observed only") << QString();
        QTest::newRow("with a run") << u"nearest"_s;
    }
    void barsAreTheKindsOfTheResponses()
    {
        QFETCH(const QString, run);
        const std::string name = run.toStdString();
        const FigureSpec spec = make(name.empty() ? std::vector<std::string>() : std::vector{name});
        const ResponseCalculator calculator(
            *m_project, name.empty() ? nullptr : std::make_shared<const Run>(m_project->run(name)));
        const BarPanel& observed = panelOf(spec, 0, 0);
        QCOMPARE(spec.rows.at(0).panels.size(), name.empty() ? 1U : 2U);
        QCOMPARE(observed.names.size(), 16U);
        QCOMPARE(observed.series.size(), kKinds.size());
        double sum = 0;
        for (std::size_t i = 0; i < observed.names.size(); ++i) {
            const PerturbationResponse response =
                calculator.response(m_project->store().findPerturbation(observed.names[i]));
            for (std::size_t kind = 0; kind < kKinds.size(); ++kind) {
                QVERIFY(observed.series[kind].ink == kInks[kind]);
                QVERIFY(!observed.series[kind].label.empty());
                QCOMPARE(observed.series[kind].values[i],
                         countOf(response, &GeneResponse::observedShift, kKinds[kind]));
                sum += observed.series[kind].values[i];
                if (name.empty())
                    continue;
                QCOMPARE(panelOf(spec, 0, 1).names[i], observed.names[i]);
                QCOMPARE(panelOf(spec, 0, 1).series[kind].values[i],
                         countOf(response, &GeneResponse::predictedShift, kKinds[kind]));
            }
        }
        QVERIFY(sum > 20); // there is something to see
    }

    void mostRespondingComeFirst()
    {
        const BarPanel panel = panelOf(make({}), 0, 0);
        const ResponseCalculator calculator(*m_project, nullptr);
        for (std::size_t i = 1; i < panel.names.size(); ++i)
            QVERIFY(lengthOf(panel, i) <= lengthOf(panel, i - 1));
        // None of those left out has more.
        for (std::size_t row = 0; row < m_project->store().perturbations(); ++row) {
            const std::string& name = m_project->store().perturbationNames()[row];
            if (std::find(panel.names.begin(), panel.names.end(), name) == panel.names.end())
                QVERIFY(static_cast<double>(calculator.summary(row).responding)
                        <= lengthOf(panel, panel.names.size() - 1));
        }
    }

    void overviewIsTheMeanOverTheScreen()
    {
        const FigureSpec spec = make({"nearest"});
        const BarPanel& overview = panelOf(spec, 1, 0);
        QCOMPARE(overview.names.size(), 2U);
        const ResponseCalculator calculator(*m_project,
                                            std::make_shared<const Run>(m_project->run("nearest")));
        const std::size_t count = m_project->store().perturbations();
        std::vector<double> observed(kKinds.size());
        std::vector<double> predicted(kKinds.size());
        for (std::size_t row = 0; row < count; ++row) {
            const PerturbationResponse response = calculator.response(row);
            for (std::size_t kind = 0; kind < kKinds.size(); ++kind) {
                observed[kind] += countOf(response, &GeneResponse::observedShift, kKinds[kind]);
                predicted[kind] += countOf(response, &GeneResponse::predictedShift, kKinds[kind]);
            }
        }
        for (std::size_t kind = 0; kind < kKinds.size(); ++kind) {
            QVERIFY(std::abs(overview.series[kind].values[0] * static_cast<double>(count) - observed[kind])
                    < 1e-9);
            QVERIFY(std::abs(overview.series[kind].values[1] * static_cast<double>(count) - predicted[kind])
                    < 1e-9);
        }
    }

    void wantedPerturbationsAreInTheirOrder()
    {
        const auto& names = m_project->store().perturbationNames();
        const std::vector<std::string> wanted{names[7], names[2], names[11]};
        const FigureSpec spec = make({"nearest"}, wanted);
        QCOMPARE(spec.rows.size(), 1U);
        QCOMPARE(panelOf(spec, 0, 0).names, wanted);
        QCOMPARE(panelOf(spec, 0, 1).names, wanted);
    }

    void panelsBesideEachOtherHaveOneAxis()
    {
        const FigureSpec spec = make({"nearest", "non-ctrl-hist"});
        QCOMPARE(spec.rows.at(0).panels.size(), 3U);
        double longest = 0;
        for (std::size_t panel = 0; panel < 3; ++panel) {
            for (std::size_t name = 0; name < 16; ++name)
                longest = std::max(longest, lengthOf(panelOf(spec, 0, panel), name));
        }
        for (std::size_t panel = 0; panel < 3; ++panel)
            QCOMPARE(panelOf(spec, 0, panel).reach, longest);
        QVERIFY(panelOf(spec, 0, 1).title != panelOf(spec, 0, 2).title);
        QCOMPARE(spec.provenance.runs.size(), 2U);
    }

    void whatWasNotPredictedIsUnknown()
    {
        const Run run = m_project->run("unfinished");
        std::vector<std::string> wanted;
        for (std::size_t p = 0; p < run.record.perturbations.size() && wanted.size() < 2; ++p) {
            if (run.hasPrediction(p) == wanted.empty())
                wanted.push_back(run.record.perturbations[p]);
        }
        QCOMPARE(wanted.size(), 2U);
        const FigureSpec spec = make({"unfinished"}, wanted);
        QVERIFY(std::isfinite(lengthOf(panelOf(spec, 0, 1), 0)));
        QVERIFY(std::isnan(lengthOf(panelOf(spec, 0, 1), 1)));
        QVERIFY(std::isfinite(lengthOf(panelOf(spec, 0, 0), 1)));
        QCOMPARE(spec.provenance.notes.size(), 1U);
        QVERIFY(spec.provenance.notes.front().find(wanted[1]) != std::string::npos);
        // Where nobody asks for others, only what was predicted is shown first.
        const FigureSpec all = make({"unfinished"});
        QVERIFY(std::isfinite(lengthOf(panelOf(all, 0, 1), 0)));
        const auto held = static_cast<double>(std::count(run.record.fold.begin(), run.record.fold.end(), 0));
        QVERIFY(panelOf(all, 1, 0).title.find(std::to_string(static_cast<int>(held))) != std::string::npos);
    }

    void refusalsSayWhatToDo()
    {
        QVERIFY(refusalOf({}, {"NOBODY"}).find("NOBODY") != std::string::npos);
        train("gp");
        QVERIFY(refusalOf({"gp"}, {}).find("gp") != std::string::npos);
        QVERIFY(!refusalOf({"none-of-them"}, {}).empty());
    }

    void canBeCancelled()
    {
        const std::atomic<bool> cancel = true;
        JobMonitor monitor(&cancel, {});
        QVERIFY_THROWS_EXCEPTION(Cancelled, kindsFigure(*m_project, FigureRequest(), monitor));
    }
};

QTEST_GUILESS_MAIN(TestKindsFigure)
#include "tst_kinds_figure.moc"
