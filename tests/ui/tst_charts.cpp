// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/made_up_response.h"
#include "ui/charts/response_plots.h"
#include "ui/charts/shift_plot.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace knockscope;
using namespace knockscope::ui;
using namespace knockscope::tests;
using namespace Qt::StringLiterals;

class TestCharts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void clickActivatesTheNearestGene();
    void hoverNamesTheGene();
    void clickBesideAllPointsDoesNothing();
    void axesHaveTheSameRange();
    void newDataReplacesTheOld();
    void messageReplacesThePoints();
    void inactiveGenesAreNotDrawn();
    void twentyThousandPointsArePaintedQuickly();

private:
    static void click(ShiftPlot& plot, QPoint position)
    {
        QWidget* viewport = plot.findChild<QAbstractScrollArea*>(u"shiftPlotView"_s)->viewport();
        QTest::mouseClick(viewport, Qt::LeftButton, {}, viewport->mapFrom(&plot, position));
    }
};

void TestCharts::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestCharts::clickActivatesTheNearestGene()
{
    ShiftPlot plot;
    plot.resize(600, 500);
    plot.setData(shiftPlotData(*madeUpResponse("KLF1", 12), madeUpGeneNames(12)));
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    QSignalSpy activated(&plot, &ShiftPlot::geneActivated);
    for (const int gene : {0, 5, 10}) {
        const auto position = plot.positionOf(gene);
        QVERIFY(position);
        QVERIFY(plot.rect().contains(*position));
        click(plot, *position + QPoint(2, -2));
        QCOMPARE(activated.takeFirst().front().toInt(), gene);
    }
    plot.setSelectedGene(5);
    QVERIFY(plot.accessibleDescription().contains(u"GENE5"_s));
}

void TestCharts::hoverNamesTheGene()
{
    ShiftPlot plot;
    plot.resize(600, 500);
    plot.setData(shiftPlotData(*madeUpResponse("KLF1", 6), madeUpGeneNames(6)));
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    QWidget* viewport = plot.findChild<QAbstractScrollArea*>(u"shiftPlotView"_s)->viewport();
    const QPoint position = viewport->mapFrom(&plot, *plot.positionOf(3));
    QTest::mouseMove(viewport, position);
    QTRY_VERIFY(QToolTip::text().contains(u"GENE3"_s));
    QHelpEvent rest(QEvent::ToolTip, position, viewport->mapToGlobal(position));
    QCoreApplication::sendEvent(viewport, &rest);
    QVERIFY(QToolTip::text().contains(u"GENE3"_s));
}

void TestCharts::clickBesideAllPointsDoesNothing()
{
    ShiftPlot plot;
    plot.resize(600, 500);
    plot.setData(shiftPlotData(*madeUpResponse("KLF1", 3), madeUpGeneNames(3)));
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    QSignalSpy activated(&plot, &ShiftPlot::geneActivated);
    click(plot, *plot.positionOf(1) - QPoint(0, 80));
    QCOMPARE(activated.count(), 0);
}

void TestCharts::axesHaveTheSameRange()
{
    ShiftPlot plot;
    plot.resize(900, 420);
    ShiftPlotData data;
    data.perturbation = u"KLF1"_s;
    data.geneNames = madeUpGeneNames(3);
    data.points = {{0, 0.1, 0.1}, {1, 0.2, 0.2}, {2, 1.0, 0.1}};
    plot.setData(data);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    // On the identity line, equal steps are equal on screen in both directions when the plot area is about
    // square.
    const QPoint step = *plot.positionOf(1) - *plot.positionOf(0);
    QVERIFY(step.x() > 0 && step.y() < 0);
    QVERIFY(std::abs(step.x() + step.y()) <= step.x() / 4 + 2);
}

void TestCharts::newDataReplacesTheOld()
{
    ShiftPlot plot;
    plot.resize(600, 500);
    plot.setData(shiftPlotData(*madeUpResponse("KLF1", 12), madeUpGeneNames(12)));
    QCOMPARE(plot.pointCount(), 11);
    plot.setData(shiftPlotData(*madeUpResponse("TP53", 4), madeUpGeneNames(4)));
    QCOMPARE(plot.pointCount(), 3);
    QVERIFY(!plot.positionOf(7));
    QVERIFY(plot.findChild<QLabel*>(u"shiftPlotTitle"_s)->text().contains(u"TP53"_s));
    QVERIFY(plot.accessibleDescription().contains(u"0.87"_s));
}

void TestCharts::messageReplacesThePoints()
{
    ShiftPlot plot;
    plot.setData(shiftPlotData(*madeUpResponse("KLF1", 5), madeUpGeneNames(5)));
    QVERIFY(plot.showsPoints());
    plot.setMessage(u"No prediction yet."_s);
    QVERIFY(!plot.showsPoints());
    QCOMPARE(plot.pointCount(), 0);
    QCOMPARE(plot.accessibleDescription(), u"No prediction yet."_s);
}

void TestCharts::inactiveGenesAreNotDrawn()
{
    const ShiftPlotData data = shiftPlotData(*madeUpResponse("KLF1", 5), madeUpGeneNames(5));
    QCOMPARE(data.points.size(), 4U);
    QCOMPARE(data.genesNotDrawn, 1);
}

void TestCharts::twentyThousandPointsArePaintedQuickly()
{
    constexpr int kGenes = 20'000;
    ShiftPlotData data;
    data.perturbation = u"KLF1"_s;
    data.geneNames = madeUpGeneNames(kGenes);
    for (int gene = 0; gene < kGenes; ++gene)
        data.points.push_back({gene, (gene % 1000) / 1000.0, (gene % 777) / 777.0});
    ShiftPlot plot;
    plot.resize(800, 800);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    QElapsedTimer timer;
    timer.start();
    plot.setData(data);
    plot.grab();
    const qint64 first = timer.restart();
    plot.setSelectedGene(kGenes / 2);
    plot.grab();
    const qint64 highlight = timer.elapsed();
    // Items for each point take seconds; the bound is loose because the machine may be busy.
    QVERIFY2(first < 1000, qPrintable(QString::number(first)));
    QVERIFY2(highlight < 500, qPrintable(QString::number(highlight)));
    qInfo("first %lld ms, highlight %lld ms", static_cast<long long>(first),
          static_cast<long long>(highlight));
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
