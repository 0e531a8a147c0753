// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/run_evaluation.h"
#include "core/gene/gene_sets.h"
#include "core/project/export.h"
#include "core/training/cross_validation.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <numeric>

using namespace knockscope;

namespace {

constexpr const char* kScreen = "screens/norman2019-mcfaline2023-subset.h5ad";
constexpr const char* kGeneSets = "embeddings/go-direct-human.gmt";

using Matrix = std::vector<std::vector<double>>; // [cells][genes]

/// `B+A` is `A+B`.
std::string sortedLabel(const std::string& label)
{
    const std::size_t split = label.find('+');
    if (split == std::string::npos)
        return label;
    const std::string first = label.substr(0, split);
    const std::string second = label.substr(split + 1);
    return first < second ? label : second + "+" + first;
}

/// The cells of the Norman screen, dense, by label: read straight from the file's datasets.
std::map<std::string, Matrix> readCells()
{
    const hdf5::File file(test::sharedData(kScreen), hdf5::Access::Read);
    const auto data = file.read<double>("/X/data");
    const auto indices = file.read<std::int64_t>("/X/indices");
    const auto indptr = file.read<std::int64_t>("/X/indptr");
    const auto conditions = file.readStrings("/obs/condition/categories");
    const auto condition = file.read<std::int32_t>("/obs/condition/codes");
    const auto datasets = file.readStrings("/obs/dataset/categories");
    const auto dataset = file.read<std::int32_t>("/obs/dataset/codes");
    std::map<std::string, Matrix> cells;
    for (std::size_t cell = 0; cell < condition.size(); ++cell) {
        if (datasets[static_cast<std::size_t>(dataset[cell])] != "norman19")
            continue;
        std::vector<double> values(500, 0.0);
        for (auto i = indptr[cell]; i < indptr[cell + 1]; ++i)
            values[static_cast<std::size_t>(indices[static_cast<std::size_t>(i)])] =
                data[static_cast<std::size_t>(i)];
        cells[sortedLabel(conditions[static_cast<std::size_t>(condition[cell])])].push_back(
            std::move(values));
    }
    return cells;
}

std::vector<double> valuesOf(const Matrix& cells, std::size_t gene)
{
    std::vector<double> values;
    for (const auto& cell : cells)
        values.push_back(cell[gene]);
    return values;
}

double meanOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double varianceOf(const std::vector<double>& values)
{
    const double mean = meanOf(values);
    double sum = 0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return sum / static_cast<double>(values.size() - 1);
}

std::vector<double> naiveHistogram(const std::vector<double>& values, double left, double width, int bins)
{
    std::vector<double> mass(static_cast<std::size_t>(bins));
    for (const double value : values) {
        const int bin = std::clamp(static_cast<int>(std::floor((value - left) / width)), 0, bins - 1);
        mass[static_cast<std::size_t>(bin)] += 1.0 / static_cast<double>(values.size());
    }
    return mass;
}

double naiveW1(const std::vector<double>& p, const std::vector<double>& q, double width)
{
    double sum = 0;
    double left = 0;
    for (std::size_t b = 0; b < p.size(); ++b) {
        const double right = left + p[b] - q[b];
        const double a = std::abs(left);
        const double c = std::abs(right);
        sum += left * right >= 0 ? a + c : (a * a + c * c) / (a + c);
        left = right;
    }
    return sum * width / 2;
}

struct NaiveMoments {
    double mean, variance, skewness, kurtosis;
};

/// Appendix B by raw moments.
NaiveMoments naiveMoments(const std::vector<double>& mass, double left, double width)
{
    double m[5] = {};
    for (int k = 1; k <= 4; ++k) {
        for (std::size_t b = 0; b < mass.size(); ++b) {
            const double l = left + width * static_cast<double>(b);
            m[k] += (std::pow(l + width, k + 1) - std::pow(l, k + 1)) / (k + 1) * mass[b] / width;
        }
    }
    const double variance = m[2] - m[1] * m[1];
    return {m[1], variance, (m[3] - 3 * m[1] * m[2] + 2 * std::pow(m[1], 3)) / std::pow(variance, 1.5),
            (m[4] - 4 * m[1] * m[3] + 6 * m[1] * m[1] * m[2] - 3 * std::pow(m[1], 4)) / (variance * variance)
                - 3};
}

double correlation(const std::vector<double>& x, const std::vector<double>& y)
{
    const double mx = meanOf(x);
    const double my = meanOf(y);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xx += (x[i] - mx) * (x[i] - mx);
        yy += (y[i] - my) * (y[i] - my);
        xy += (x[i] - mx) * (y[i] - my);
    }
    return xy / std::sqrt(xx * yy);
}

bool close(double a, double b, double relative = 1e-5)
{
    return std::abs(a - b) <= relative * std::max(std::abs(a), std::abs(b)) + 1e-12;
}

double metricOf(const Metrics& metrics, std::string_view name)
{
    return metrics[name];
}

} // namespace

/// The whole path on real cells: import, vectors from gene sets, training, evaluation, export; and every
/// exported number once more by plain loops over the file's own cells.
class TestNormanExport : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    std::vector<RunEvaluation> m_evaluations;
    std::filesystem::path m_export;
    std::map<std::string, Matrix> m_cells;

private Q_SLOTS:
    void initTestCase()
    {
        if (!std::filesystem::exists(test::sharedData(kScreen)))
            QSKIP("The real screens of ../shared/data are not here.");
        m_cells = readCells();
        const std::filesystem::path folder = m_folder.path().toStdString();
        JobMonitor monitor;
        ImportSettings import;
        import.source = test::sharedData(kScreen);
        import.filters = {{ "dataset", CellFilter::Comparison::Equal, "norman19" }};
        m_project = std::make_unique<Project>(Project::import(folder / "norman.knockscope", import, monitor));
        m_project->setVectors(vectorsFromGeneSetFile(test::sharedData(kGeneSets), 64, 1, monitor));
        TrainingSettings settings;
        settings.hidden = {128, 64};
        settings.epochs = 300;
        trainRun(*m_project, "mlp-hist", settings, false, monitor);
        const Run run = m_project->run("mlp-hist");
        m_evaluations = evaluateRun(*m_project, run, monitor);
        m_export = folder / "export.h5";
        exportRun(*m_project, run, m_export, monitor);
    }

    void screenIsWhatTheFileHolds()
    {
        QCOMPARE(m_cells.size(), std::size_t{34});
        QCOMPARE(m_project->store().genes(), std::size_t{500});
        QCOMPARE(m_project->store().perturbations(), std::size_t{33});
        QCOMPARE(m_project->run("mlp-hist").record.withoutVector,
                 (std::vector<std::string>{"IER5L", "MAP3K21"}));
    }

    void modelReachesThePrototype()
    {
        const auto metric = [&](std::size_t evaluation, std::string_view name) {
            return m_evaluations[evaluation].metrics[metricIndex(name)].mean;
        };
        qInfo("W1 %.4f, RMAE of the mean shift %.3f, r top 20 %.3f", metric(0, "w1"), metric(0, "rmae_mean"),
              metric(0, "pearson_top20"));
        QVERIFY(metric(0, "w1") < 0.0165);
        QVERIFY(metric(0, "rmae_mean") < 0.87);
        QVERIFY(metric(0, "pearson_top20") > 0.66);
        QVERIFY(std::abs(metric(1, "rmae_mean") - 1) < 0.02); // Ctrl Hist predicts no shift
        for (const std::size_t baseline : {1U, 2U}) {
            QVERIFY(metric(0, "w1") < metric(baseline, "w1") - 0.003);
            QVERIFY(metric(0, "pearson_top20") > metric(baseline, "pearson_top20") + 0.2);
        }
    }

    void exportedNumbersAgreeWithPlainLoops()
    {
        const hdf5::File file(m_export, hdf5::Access::Read);
        const auto names = file.readStrings("/perturbations");
        const auto genes = file.readStrings("/genes").size();
        const auto fold = file.read<std::int32_t>("/fold");
        const auto cells = file.read<std::uint64_t>("/cells");
        const auto left = file.read<double>("/grid/left");
        const auto width = file.read<double>("/grid/width");
        const auto active = file.read<std::uint8_t>("/active");
        const auto control = file.read<double>("/control");
        const auto observed = file.read<float>("/observed");
        const auto predicted = file.read<float>("/predicted");
        const auto observedMean = file.read<double>("/observed_mean");
        const auto controlMean = file.read<double>("/control_mean");
        const int bins = static_cast<int>(file.integersAttribute("/", "bins").at(0));
        const auto b = static_cast<std::size_t>(bins);
        QCOMPARE(names.size(), std::size_t{31});
        QCOMPARE(file.stringAttribute("/", "model"), std::string("mlp-hist"));
        const Matrix& controlCells = m_cells.at("control");

        for (int k = 0; k < 9; ++k) {
            for (std::size_t gene = 0; gene < genes; ++gene) {
                // Eq. 1 over the training and the control cells.
                double low = INFINITY;
                double high = -INFINITY;
                const auto widen = [&](const Matrix& matrix) {
                    for (const auto& cell : matrix) {
                        low = std::min(low, cell[gene]);
                        high = std::max(high, cell[gene]);
                    }
                };
                widen(controlCells);
                for (std::size_t p = 0; p < names.size(); ++p) {
                    if (fold[p] != k)
                        widen(m_cells.at(names[p]));
                }
                const std::size_t at = static_cast<std::size_t>(k) * genes + gene;
                QCOMPARE(active[at] != 0, high > low);
                const double top = high > low ? high : low + 1e-3 * std::max(1.0, std::abs(low));
                const double expectedWidth = (top - low) / (bins - 1);
                QVERIFY(close(width[at], expectedWidth));
                QVERIFY(close(left[at], low - expectedWidth / 2));
                const auto mass = naiveHistogram(valuesOf(controlCells, gene), left[at], width[at], bins);
                for (std::size_t bin = 0; bin < b; ++bin)
                    QVERIFY(close(control[at * b + bin], mass[bin]));
            }
        }

        for (std::size_t p = 0; p < names.size(); ++p) {
            const Matrix& own = m_cells.at(names[p]);
            QCOMPARE(cells[p], own.size());
            double nll = 0;
            double w1 = 0;
            double count = 0;
            double error[4] = {};
            double size[4] = {};
            std::vector<std::pair<double, std::size_t>> ranked;
            std::vector<double> predictedShift(genes);
            std::vector<double> observedShift(genes);
            for (std::size_t gene = 0; gene < genes; ++gene) {
                const std::size_t grid = static_cast<std::size_t>(fold[p]) * genes + gene;
                const std::size_t at = (p * genes + gene) * b;
                const auto values = valuesOf(own, gene);
                const auto controlValues = valuesOf(controlCells, gene);
                const auto h = naiveHistogram(values, left[grid], width[grid], bins);
                for (std::size_t bin = 0; bin < b; ++bin)
                    QVERIFY(close(static_cast<double>(observed[at + bin]), h[bin]));
                QVERIFY(close(observedMean[p * genes + gene], meanOf(values)));
                QVERIFY(close(controlMean[gene], meanOf(controlValues)));
                const std::vector<double> hat(predicted.begin() + static_cast<std::ptrdiff_t>(at),
                                              predicted.begin() + static_cast<std::ptrdiff_t>(at + b));
                QVERIFY(std::abs(std::accumulate(hat.begin(), hat.end(), 0.0) - 1) < 1e-5);
                if (!active[grid])
                    continue;
                ++count;
                w1 += naiveW1(hat, h, width[grid]);
                for (std::size_t bin = 0; bin < b; ++bin)
                    nll -= h[bin] > 0 ? h[bin] * std::log(hat[bin] / width[grid]) : 0;
                const NaiveMoments ofHat = naiveMoments(hat, left[grid], width[grid]);
                const NaiveMoments ofH = naiveMoments(h, left[grid], width[grid]);
                predictedShift[gene] = ofHat.mean - controlMean[gene];
                observedShift[gene] = observedMean[p * genes + gene] - controlMean[gene];
                const double pairs[4][2] = {{predictedShift[gene], observedShift[gene]},
                                            {ofHat.variance, ofH.variance},
                                            {ofHat.skewness, ofH.skewness},
                                            {ofHat.kurtosis, ofH.kurtosis}};
                for (int i = 0; i < 4; ++i) {
                    error[i] += std::abs(pairs[i][0] - pairs[i][1]);
                    size[i] += std::abs(pairs[i][1]);
                }
                const double spread =
                    std::sqrt(varianceOf(values) / static_cast<double>(values.size())
                              + varianceOf(controlValues) / static_cast<double>(controlValues.size()));
                const double t = spread > 0 ? (meanOf(values) - meanOf(controlValues)) / spread : 0;
                ranked.emplace_back(-std::abs(t), gene);
            }
            std::sort(ranked.begin(), ranked.end());
            std::vector<double> x;
            std::vector<double> y;
            for (std::size_t i = 0; i < 20; ++i) {
                x.push_back(predictedShift[ranked[i].second]);
                y.push_back(observedShift[ranked[i].second]);
            }

            const auto& evaluated = m_evaluations[0].perturbationNames;
            const auto index = static_cast<std::size_t>(
                std::find(evaluated.begin(), evaluated.end(), names[p]) - evaluated.begin());
            const Metrics& metrics = m_evaluations[0].perPerturbation[index];
            QVERIFY(close(metricOf(metrics, "nll"), nll / count));
            QVERIFY(close(metricOf(metrics, "w1"), w1 / count));
            QVERIFY(close(metricOf(metrics, "rmae_mean"), error[0] / size[0]));
            QVERIFY(close(metricOf(metrics, "rmae_variance"), error[1] / size[1]));
            QVERIFY(close(metricOf(metrics, "rmae_skewness"), error[2] / size[2]));
            QVERIFY(close(metricOf(metrics, "rmae_kurtosis"), error[3] / size[3], 1e-4));
            QVERIFY(close(metricOf(metrics, "pearson_top20"), correlation(x, y)));
        }
    }
};

QTEST_GUILESS_MAIN(TestNormanExport)
#include "tst_norman_export.moc"
