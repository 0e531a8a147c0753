// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/marginal_store.h"
#include "tests/ui/made_up_response.h"
#include "ui/charts/distribution_plot.h"
#include "ui/charts/distribution_style.h"
#include "ui/charts/distribution_words.h"

#include <QContextMenuEvent>
#include <QImage>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace knockscope;
using namespace knockscope::ui;
using namespace knockscope::tests;
using namespace Qt::StringLiterals;

namespace {

/// One gene with zeros and two states, on `bins` bins from -width/2; every statistic is known.
PerturbationResponse zeroRich(int bins = 15)
{
    PerturbationResponse response = *madeUpResponse("KLF1", 2);
    constexpr double kHighest = 4.2;
    response.grid.bins = bins;
    response.control.clear();
    response.observed.clear();
    response.predicted.clear();
    for (int gene = 0; gene < 2; ++gene) {
        response.grid.width[static_cast<std::size_t>(gene)] = kHighest / (bins - 1);
        response.grid.left[static_cast<std::size_t>(gene)] = -kHighest / (bins - 1) / 2;
        for (auto [masses, zeros] : {std::pair{&response.control, 0.9}, std::pair{&response.observed, 0.8},
                                     std::pair{&response.predicted, 0.84}}) {
            masses->push_back(zeros);
            for (int bin = 1; bin < bins; ++bin)
                masses->push_back((1 - zeros) / (bins - 1));
        }
    }
    GeneResponse& numbers = response.genes.front();
    numbers.control = {0.875, 0.5, 0, 0.9, 1};
    numbers.observed = {1.375, 0.75, 0, 0.8, 2};
    numbers.predicted = {1.5, 0.625, 0, 0.84, 1};
    numbers.observedChange = changeOf(numbers.control, numbers.observed);
    numbers.predictedChange = changeOf(numbers.control, numbers.predicted);
    numbers.observedShift.fdr = 0.001;
    numbers.observedShift.kind = ResponseKind::ZeroLoss;
    numbers.predictedShift.fdr = 0.5;
    return response;
}

PerturbationResponse unseen()
{
    PerturbationResponse response = zeroRich();
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    response.cells = 0;
    response.observed.clear();
    response.foldsUsed = 9;
    for (GeneResponse& gene : response.genes) {
        gene.observedMean = gene.observedW1 = gene.errorW1 = kNone;
        gene.observed = {};
        gene.observedChange = {};
        gene.observedShift = {};
    }
    for (const double mass : response.predicted) {
        response.lowest.push_back(mass * 0.5);
        response.highest.push_back(mass * 1.1);
    }
    return response;
}

double sumOf(const CellShares& shares)
{
    return std::accumulate(shares.mass.begin(), shares.mass.end(), shares.zeros);
}

int countOf(const QImage& image, const QColor& colour, const QRect& area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixelColor(x, y) == colour;
    return count;
}

} // namespace

class TestDistributionPlot final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void titleSaysTheShift();
    void wordsSayTheChanges();
    void responseKindIsSaid_data();
    void responseKindIsSaid();
    void constantGenesSaySo_data();
    void constantGenesSaySo();
    void unseenHasNoObserved();
    void onlyAMeanIsPredicted();
    void zerosAreApart();
    void zerosStayWhereValuesAreNegative();
    void spreadOfRunsIsOnTheLeadingGrid();
    void spreadOfFolds();
    void coloursAreDrawn_data();
    void coloursAreDrawn();
    void zerosLeaveRoomForTheRest();
    void logScaleLeavesEmptyBinsOut();
    void numbersAreUnderThePointer();
    void messageReplacesTheDistributions();
    void cardIsWorkedByMouseAndKeys();
    void everySizeIsPainted_data();
    void everySizeIsPainted();
};

void TestDistributionPlot::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestDistributionPlot::titleSaysTheShift()
{
    DistributionPlot plot;
    plot.setData(geneDistribution(*madeUpResponse("KLF1", 3), "GATA1", 1));
    QVERIFY(plot.showsDistributions());
    QCOMPARE(plot.title(), u"GATA1 in KLF1: W1 observed 0.200, predicted 0.100"_s);
    QCOMPARE(shiftWords(plot.data()), u"W1 0.200, predicted 0.100"_s);
    QCOMPARE(plot.accessibleName(), plot.title());
    QVERIFY(plot.accessibleDescription().contains(u"control 0.875, observed 1.375, predicted 1.500"_s));

    plot.setData(geneDistribution(*madeUpResponse("KLF1", 3, false), "GATA1", 1));
    QCOMPARE(plot.title(), u"GATA1 in KLF1: W1 observed 0.200"_s);
    QVERIFY(!plot.accessibleDescription().contains(u"predicted"_s));
}

void TestDistributionPlot::wordsSayTheChanges()
{
    const GeneDistribution data = geneDistribution(zeroRich(), "GATA1", 0);
    QCOMPARE(changeWords(data),
             QStringList({u"Mean 0.875 → 1.38 (1.50)"_s, u"Variance 0.500 → 0.750 (0.625)"_s,
                          u"Zeros 90.0 % → 80.0 % (84.0 %)"_s, u"Modes 1 → 2 (1)"_s}));
    QCOMPARE(changeWords(data, WordLength::Short),
             QStringList({u"Mean 0.88 → 1.38 (1.50)"_s, u"Var. 0.50 → 0.75 (0.63)"_s,
                          u"Zeros 90 % → 80 % (84 %)"_s, u"Modes 1 → 2 (1)"_s}));
    const QString description = distributionDescription(data);
    for (const QString& part :
         {u"Mean: control 0.875, observed 1.375, predicted 1.500."_s,
          u"Variance: control 0.500, observed 0.750, predicted 0.625."_s,
          u"Cells that are exactly zero: control 90.0 %, observed 80.0 %, predicted 84.0 %."_s,
          u"Number of modes: control 1, observed 2, predicted 1."_s})
        QVERIFY2(description.contains(part), qPrintable(description));

    PerturbationResponse withoutPrediction = zeroRich();
    withoutPrediction.predicted.clear();
    GeneResponse& numbers = withoutPrediction.genes.front();
    numbers.predicted = {};
    numbers.predictedChange = {};
    numbers.predictedMean = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(changeWords(geneDistribution(withoutPrediction, "GATA1", 0)),
             QStringList({u"Mean 0.875 → 1.38"_s, u"Variance 0.500 → 0.750"_s, u"Zeros 90.0 % → 80.0 %"_s,
                          u"Modes 1 → 2"_s}));
    QCOMPARE(changeWords(geneDistribution(unseen(), "GATA1", 0)).first(), u"Mean 0.875 → (1.50)"_s);
}

void TestDistributionPlot::responseKindIsSaid_data()
{
    QTest::addColumn<ResponseKind>("observed");
    QTest::addColumn<ResponseKind>("predicted");
    QTest::addColumn<QString>("words");
    QTest::newRow("same") << ResponseKind::MeanShift << ResponseKind::MeanShift
                          << u"mean shift, as predicted"_s;
    QTest::newRow("other") << ResponseKind::VarianceLoss << ResponseKind::ZeroInflation
                           << u"variance loss, predicted zero inflation"_s;
    QTest::newRow("none") << ResponseKind::None << ResponseKind::MixtureChange
                          << u"no response, predicted mixture change"_s;
}

void TestDistributionPlot::responseKindIsSaid()
{
    QFETCH(const ResponseKind, observed);
    QFETCH(const ResponseKind, predicted);
    PerturbationResponse response = zeroRich();
    response.genes.front().observedShift.kind = observed;
    response.genes.front().predictedShift.kind = predicted;
    GeneDistribution data = geneDistribution(response, "GATA1", 0);
    QTEST(kindWords(data), "words");
    data.predicted = {};
    QVERIFY(!kindWords(data).contains(u"predicted"_s));
    data.cells = 0;
    QVERIFY(kindWords(data).isEmpty());
}

void TestDistributionPlot::constantGenesSaySo_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("observedMean");
    QTest::addColumn<QString>("title");
    QTest::newRow("no cell has it") << 0.0 << 0.0 << u"GATA1 in KLF1: not detected"_s;
    QTest::newRow("the same everywhere") << 0.7 << 0.7 << u"GATA1 in KLF1: the same in all cells"_s;
    QTest::newRow("held-out cells alone have it")
        << 0.0 << 0.1 << u"GATA1 in KLF1: detected in 20.0 % of the observed cells only"_s;
}

void TestDistributionPlot::constantGenesSaySo()
{
    QFETCH(const double, value);
    QFETCH(const double, observedMean);
    PerturbationResponse response = zeroRich();
    GeneResponse& numbers = response.genes[1];
    numbers.active = false;
    numbers.controlMean = value;
    numbers.observedMean = observedMean;
    numbers.observed = {observedMean, 0, 0, observedMean > 0 ? 0.8 : 1, 1};
    DistributionPlot plot;
    plot.resize(300, 260);
    plot.setData(geneDistribution(response, "GATA1", 1));
    QTEST(plot.title(), "title");
    QVERIFY(plot.accessibleDescription().startsWith(plot.title()));
    QVERIFY(changeWords(plot.data()).isEmpty());
    QVERIFY(!plot.grab().isNull());
}

void TestDistributionPlot::unseenHasNoObserved()
{
    const GeneDistribution data = geneDistribution(unseen(), "GATA1", 0);
    QVERIFY(!data.isObserved());
    QVERIFY(data.observed.empty());
    QCOMPARE(distributionTitle(data), u"GATA1 in KLF1: W1 predicted 0.050, not observed"_s);
    QCOMPARE(kindWords(data), u"predicted no response"_s);
    QVERIFY(!distributionDescription(data).contains(u"observed "_s));
}

void TestDistributionPlot::onlyAMeanIsPredicted()
{
    PerturbationResponse response = zeroRich();
    response.predicted.clear();
    for (GeneResponse& gene : response.genes)
        gene.predictedW1 = std::numeric_limits<double>::quiet_NaN();
    DistributionPlot plot;
    plot.setData(geneDistribution(response, "GATA1", 0));
    QVERIFY(plot.data().predicted.empty());
    QVERIFY(plot.data().hasPrediction());
    QCOMPARE(plot.title(), u"GATA1 in KLF1: W1 observed 0.100"_s);
    QCOMPARE(changeWords(plot.data()).first(), u"Mean 0.875 → 1.38 (1.50)"_s);
    plot.resize(300, 260);
    const QColor predicted = PlotTheme::fromPalette(plot.palette()).predicted;
    const QImage image = plot.grab().toImage();
    QVERIFY(countOf(image, predicted, image.rect()) > 20);
}

void TestDistributionPlot::zerosAreApart()
{
    const GeneDistribution data = geneDistribution(zeroRich(), "GATA1", 0);
    QVERIFY(data.areZerosApart);
    QCOMPARE(data.control.zeros, 0.9);
    QCOMPARE(data.observed.zeros, 0.8);
    QCOMPARE(data.predicted.zeros, 0.84);
    for (const CellShares* shares : {&data.control, &data.observed, &data.predicted}) {
        QVERIFY(std::abs(sumOf(*shares) - 1) < 1e-12);
        QVERIFY(std::abs(shares->mass.front()) < 1e-12);
        QCOMPARE(data.edge(*shares, 0), 0.0); // no expression below zero
        // Density times width are the cells that are not zero.
        double cells = 0;
        for (std::size_t bin = 0; bin < shares->mass.size(); ++bin)
            cells += data.density(*shares, bin) * (data.edge(*shares, bin + 1) - data.edge(*shares, bin));
        QVERIFY(std::abs(cells - (1 - shares->zeros)) < 1e-12);
    }
}

void TestDistributionPlot::zerosStayWhereValuesAreNegative()
{
    PerturbationResponse response = zeroRich();
    response.grid.left[0] = -3;
    const GeneDistribution data = geneDistribution(response, "GATA1", 0);
    QVERIFY(!data.areZerosApart);
    QCOMPARE(data.control.zeros, 0.0);
    QCOMPARE(data.control.mass.front(), 0.9);
    QCOMPARE(data.edge(data.control, 0), -3.0);
}

void TestDistributionPlot::spreadOfRunsIsOnTheLeadingGrid()
{
    const PerturbationResponse first = zeroRich();
    PerturbationResponse finer = zeroRich(29);
    finer.genes.front().predicted.zeroFraction = 0.7;
    finer.predicted.front() = 0.7;
    for (int bin = 1; bin < 29; ++bin)
        finer.predicted[static_cast<std::size_t>(bin)] = 0.3 / 28;
    PerturbationResponse none = zeroRich();
    none.predicted.clear();
    const std::array<const PerturbationResponse*, 3> runs = {&first, &finer, &none};
    const GeneDistribution data = geneDistribution(runs, "GATA1", 0);
    QCOMPARE(data.spread, GeneDistribution::Spread::Runs);
    QCOMPARE(data.predictions, 2);
    QCOMPARE(spreadWords(data), u"range of 2 runs"_s);
    QCOMPARE(data.lowest.mass.size(), 15U);
    QCOMPARE(data.lowest.zeros, 0.7);
    QCOMPARE(data.highest.zeros, 0.84);
    QCOMPARE(data.further.size(), 1U); // the third predicts nothing
    QCOMPARE(data.further.front().position, 1);
    QCOMPARE(data.further.front().shares.zeros, 0.7);
    QCOMPARE(data.further.front().shares.mass.size(), 15U);
    for (std::size_t bin = 0; bin < 15; ++bin) {
        QVERIFY(data.lowest.mass[bin] <= data.predicted.mass[bin]);
        QVERIFY(data.highest.mass[bin] >= data.predicted.mass[bin]);
        if (bin > 0 && bin < 14) // two of the finer bins, halves of which may be the neighbours'
            QVERIFY(std::abs(data.highest.mass[bin] - 0.3 / 14) < 1e-12);
    }
    QCOMPARE(geneDistribution(std::span(runs).first(1), "GATA1", 0).spread,
             GeneDistribution::Spread::None);
}

void TestDistributionPlot::spreadOfFolds()
{
    const PerturbationResponse response = unseen();
    const GeneDistribution data = geneDistribution(response, "GATA1", 0);
    QCOMPARE(data.spread, GeneDistribution::Spread::Folds);
    QCOMPARE(spreadWords(data), u"range of 9 folds"_s);
    QCOMPARE(data.lowest.zeros, 0.42);
    QCOMPARE(data.lowest.mass[3], data.predicted.mass[3] / 2);
    QVERIFY(distributionDescription(data).contains(u"range of 9 folds"_s));
}

void TestDistributionPlot::coloursAreDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestDistributionPlot::coloursAreDrawn()
{
    QFETCH(const bool, dark);
    QPalette palette;
    palette.setColor(QPalette::Base, dark ? QColor(30, 30, 30) : QColor(Qt::white));
    palette.setColor(QPalette::Text, dark ? QColor(230, 230, 230) : QColor(Qt::black));
    DistributionPlot plot;
    plot.resize(600, 450);
    plot.setData(geneDistribution(*madeUpResponse("KLF1", 3), "GATA1", 1));
    plot.setPalette(palette); // after the data, as when the desktop changes its colours
    const QImage image = plot.grab().toImage();
    const PlotTheme theme = PlotTheme::fromPalette(palette);
    QVERIFY(countOf(image, theme.observed, image.rect()) > 200);
    QVERIFY(countOf(image, theme.predicted, image.rect()) > 150);
    QVERIFY(countOf(image, theme.background, image.rect()) > image.width() * image.height() / 3);
}

void TestDistributionPlot::zerosLeaveRoomForTheRest()
{
    // Nine in ten cells are zero, and yet the expressed values use the height of the plot.
    DistributionPlot plot;
    plot.resize(500, 400);
    plot.setData(geneDistribution(zeroRich(), "GATA1", 0));
    const QImage image = plot.grab().toImage();
    const QColor observed = PlotTheme::fromPalette(plot.palette()).observed;
    const QRect upper(120, 45, 300, 150);
    QVERIFY(countOf(image, observed, upper) > 100);
}

void TestDistributionPlot::logScaleLeavesEmptyBinsOut()
{
    PerturbationResponse response = zeroRich();
    for (int bin = 5; bin < 15; ++bin)
        response.observed[static_cast<std::size_t>(bin)] = 0;
    DistributionPlot plot;
    plot.resize(500, 400);
    plot.setData(geneDistribution(response, "GATA1", 0));
    plot.setLogScale(true);
    QVERIFY(plot.isLogScale());
    const QImage image = plot.grab().toImage();
    const QColor observed = PlotTheme::fromPalette(plot.palette()).observed;
    QVERIFY(countOf(image, observed, QRect(90, 60, 150, 300)) > 50);
    const QRect empty(290, 60, 150, 300);
    QCOMPARE(countOf(image, observed, empty), 0);
}

void TestDistributionPlot::numbersAreUnderThePointer()
{
    DistributionPlot plot;
    plot.resize(500, 400);
    plot.setData(geneDistribution(zeroRich(), "GATA1", 0));
    QVERIFY(plot.numbersAt({250, 200}).isEmpty()); // nothing painted yet
    plot.grab();
    const QString inBody = plot.numbersAt({250, 250});
    QVERIFY2(inBody.contains(u"Observed: 1.43 %"_s), qPrintable(inBody));
    QString inZeros;
    for (int x = 0; x < 120 && inZeros.isEmpty(); ++x) {
        const QString numbers = plot.numbersAt({x, 250});
        if (numbers.contains(u"exactly zero"_s))
            inZeros = numbers;
    }
    QVERIFY(inZeros.contains(u"Control: 90.00 %"_s));
    QVERIFY(plot.numbersAt({250, 5}).isEmpty());
}

void TestDistributionPlot::messageReplacesTheDistributions()
{
    DistributionPlot plot;
    plot.setData(geneDistribution(zeroRich(), "GATA1", 0));
    plot.setMessage(u"Select a gene."_s);
    QVERIFY(!plot.showsDistributions());
    QVERIFY(plot.title().isEmpty());
    QCOMPARE(plot.accessibleDescription(), u"Select a gene."_s);
    QVERIFY(!plot.grab().isNull());
}

void TestDistributionPlot::cardIsWorkedByMouseAndKeys()
{
    DistributionPlot plot;
    plot.resize(300, 260);
    plot.setData(geneDistribution(zeroRich(), "GATA1", 0));
    QSignalSpy activated(&plot, &DistributionPlot::activated);
    QSignalSpy pinned(&plot, &DistributionPlot::pinToggled);
    QSignalSpy menu(&plot, &DistributionPlot::menuRequested);
    QTest::mouseClick(&plot, Qt::LeftButton, {}, {150, 150});
    QTest::keyClick(&plot, Qt::Key_Return);
    QTest::keyClick(&plot, Qt::Key_Space);
    QCOMPARE(activated.count(), 3);
    QTest::mouseClick(&plot, Qt::RightButton, {}, {150, 150});
    QCOMPARE(activated.count(), 3);

    auto* pin = plot.findChild<QToolButton*>(u"pinButton"_s);
    QVERIFY(pin->isHidden());
    plot.setCanPin(true);
    pin->click();
    QCOMPARE(pinned.count(), 1);
    QVERIFY(!pin->isChecked()); // it asks; whether the gene is pinned is decided elsewhere
    plot.setPinned(true);
    QVERIFY(pin->isChecked());
    QVERIFY(pin->toolTip().startsWith(u"Unpin"_s));

    QContextMenuEvent event(QContextMenuEvent::Mouse, {10, 10}, {110, 110});
    QCoreApplication::sendEvent(&plot, &event);
    QCOMPARE(menu.count(), 1);
    QCOMPARE(menu.front().front().toPoint(), QPoint(110, 110));
}

void TestDistributionPlot::everySizeIsPainted_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("nothing") << QSize(1, 1);
    QTest::newRow("least") << QSize(40, 40);
    QTest::newRow("flat") << QSize(600, 60);
    QTest::newRow("thin") << QSize(60, 600);
    QTest::newRow("large") << QSize(2500, 1400);
}

void TestDistributionPlot::everySizeIsPainted()
{
    QFETCH(const QSize, size);
    for (const bool isLog : {false, true}) {
        DistributionPlot plot;
        plot.resize(size);
        plot.setLogScale(isLog);
        for (const PerturbationResponse& response : {zeroRich(), zeroRich(2), unseen()}) {
            plot.setData(geneDistribution(response, "ENSG00000141510_a_long_name", 0));
            QCOMPARE(plot.grab().size(), size);
        }
        // A gene without any mass anywhere
        PerturbationResponse empty = zeroRich();
        for (auto* masses : {&empty.control, &empty.observed, &empty.predicted})
            std::fill(masses->begin(), masses->end(), 0.0);
        plot.setData(geneDistribution(empty, "GATA1", 0));
        QCOMPARE(plot.grab().size(), size);
    }
}

QTEST_MAIN(TestDistributionPlot)
#include "tst_distribution_plot.moc"
