// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/made_up_response.h"
#include "ui/charts/plot_theme.h"
#include "ui/charts/run_style.h"
#include "ui/charts/shift_data.h"
#include "ui/charts/shift_plot.h"

#include <QAbstractScrollArea>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

using namespace knockscope;
using namespace knockscope::ui;
using namespace knockscope::tests;
using namespace Qt::StringLiterals;

using Genes = std::vector<int>;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// Three runs that agree on what was observed: gene g at x = g / 10, y = x times 1, 0.5 and 0.25.
ShiftPlotData threeRuns(int genes)
{
    ShiftPlotData data;
    data.perturbation = u"KLF1"_s;
    data.geneNames = madeUpGeneNames(static_cast<std::size_t>(genes));
    data.noiseFloor = 0.15;
    double slope = 1;
    for (const QString& run : {u"mlp"_s, u"ridge"_s, u"nearest"_s}) {
        ShiftSeries series;
        series.run = run;
        series.correlation = slope;
        for (int gene = 0; gene < genes; ++gene)
            series.points.push_back({gene, gene / 10.0, slope * gene / 10.0, 0.01});
        data.series.push_back(series);
        slope /= 2;
    }
    return data;
}

ShiftPlotData oneRun(int genes)
{
    ShiftPlotData data = threeRuns(genes);
    data.series.resize(1);
    return data;
}

QWidget* viewportOf(const ShiftPlot& plot)
{
    return plot.findChild<QAbstractScrollArea*>(u"shiftPlotView"_s)->viewport();
}

QPoint inViewport(const ShiftPlot& plot, QPoint position)
{
    return viewportOf(plot)->mapFrom(&plot, position);
}

void click(ShiftPlot& plot, QPoint position, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mouseClick(viewportOf(plot), Qt::LeftButton, modifiers, inViewport(plot, position));
}

void drag(ShiftPlot& plot, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
{
    QWidget* viewport = viewportOf(plot);
    QTest::mousePress(viewport, Qt::LeftButton, modifiers, inViewport(plot, from));
    for (int step = 1; step <= 4; ++step) {
        const QPointF at = inViewport(plot, from + (to - from) * step / 4);
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QCoreApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, inViewport(plot, to));
}

void wheel(ShiftPlot& plot, QPoint position, int delta)
{
    QWidget* viewport = viewportOf(plot);
    const QPointF at = inViewport(plot, position);
    QWheelEvent event(at, viewport->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, {}, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(viewport, &event);
}

void key(ShiftPlot& plot, Qt::Key key)
{
    QTest::keyClick(plot.findChild<QWidget*>(u"shiftPlotView"_s), key);
}

Genes genesOf(QSignalSpy& spy)
{
    return spy.takeFirst().front().value<Genes>();
}

} // namespace

class TestShiftPlot final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void clickSelectsTheNearestGene();
    void clickWithControlAddsAndRemoves();
    void clickBesideAllPointsDoesNothing();
    void hoverNamesTheGeneInAllRuns();
    void rectangleSelects_data();
    void rectangleSelects();
    void rectangleIsGivenUpWithEscape();
    void wheelZoomsAtThePointer();
    void dragPansAndDoubleClickResets();
    void pannedPointsArePaintedAsFromNew();
    void keysZoomAndReset();
    void arrowsStepByPredictedShift();
    void keyPins();
    void rightClickAsksForTheMenu();
    void rangeFitsUntilZoomed();
    void logarithmicAxesCountWhatIsAtTheEdge();
    void changesOfMeansStayLinear();
    void unseenPerturbationHasNoIdentity();
    void legendTellsRunsAndNoise();
    void smallPlotsAreNearlyAllPoints_data();
    void smallPlotsAreNearlyAllPoints();
    void noiseFloorIsShaded_data();
    void noiseFloorIsShaded();
    void runsHaveTheirColours_data();
    void runsHaveTheirColours();
    void selectedGenesAreMarked();
    void axesHaveTheSameRange();
    void newDataReplacesTheOld();
    void messageReplacesThePoints();
    void descriptionTellsRunsAndTheSelectedGene();
    void dataComeFromResponses();
    void dataOfUnseenPerturbations();
    void sixtyThousandPointsArePaintedQuickly();

private:
    std::unique_ptr<ShiftPlot> m_plot;
};

void TestShiftPlot::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestShiftPlot::init()
{
    m_plot = std::make_unique<ShiftPlot>();
    m_plot->resize(700, 640);
    m_plot->setData(oneRun(11));
    m_plot->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_plot.get()));
}

void TestShiftPlot::cleanup()
{
    m_plot.reset();
}

void TestShiftPlot::clickSelectsTheNearestGene()
{
    QSignalSpy selected(m_plot.get(), &ShiftPlot::genesSelected);
    for (const int gene : {0, 5, 10}) {
        const auto position = m_plot->positionOf(gene);
        QVERIFY(position);
        QVERIFY(m_plot->rect().contains(*position));
        click(*m_plot, *position + QPoint(2, -2));
        QCOMPARE(genesOf(selected), Genes{gene});
    }
}

void TestShiftPlot::clickWithControlAddsAndRemoves()
{
    QSignalSpy selected(m_plot.get(), &ShiftPlot::genesSelected);
    m_plot->setSelection({3, 4});
    click(*m_plot, *m_plot->positionOf(7), Qt::ControlModifier);
    QCOMPARE(genesOf(selected), (Genes{7, 3, 4}));
    click(*m_plot, *m_plot->positionOf(3), Qt::ControlModifier);
    QCOMPARE(genesOf(selected), Genes{4});
}

void TestShiftPlot::clickBesideAllPointsDoesNothing()
{
    QSignalSpy selected(m_plot.get(), &ShiftPlot::genesSelected);
    click(*m_plot, *m_plot->positionOf(3) - QPoint(0, 80));
    QCOMPARE(selected.count(), 0);
    QVERIFY(!m_plot->isZoomed());
}

void TestShiftPlot::hoverNamesTheGeneInAllRuns()
{
    m_plot->setData(threeRuns(6));
    QWidget* viewport = viewportOf(*m_plot);
    const QPoint position = inViewport(*m_plot, *m_plot->positionOf(4, 1));
    QTest::mouseMove(viewport, position);
    QTRY_VERIFY(QToolTip::text().contains(u"GENE4"_s));
    for (const QString& word :
         {u"mlp"_s, u"ridge"_s, u"nearest"_s, u"0.400"_s, u"0.200"_s, u"0.100"_s, u"0.010"_s})
        QVERIFY2(QToolTip::text().contains(word), qPrintable(word));
    QHelpEvent rest(QEvent::ToolTip, position, viewport->mapToGlobal(position));
    QCoreApplication::sendEvent(viewport, &rest);
    QVERIFY(QToolTip::text().contains(u"GENE4"_s));
}

void TestShiftPlot::rectangleSelects_data()
{
    QTest::addColumn<bool>("selectMode");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<Genes>("expected");
    // By predicted shift, the largest first.
    QTest::newRow("with Shift") << false << int(Qt::ShiftModifier) << Genes{7, 6, 5, 4};
    QTest::newRow("in select mode") << true << int(Qt::NoModifier) << Genes{7, 6, 5, 4};
    QTest::newRow("adding") << true << int(Qt::ControlModifier) << Genes{1, 5, 7, 6, 4};
}

void TestShiftPlot::rectangleSelects()
{
    QFETCH(const bool, selectMode);
    QFETCH(const int, modifiers);
    QFETCH(const Genes, expected);
    m_plot->setSelection({1, 5});
    m_plot->setSelectMode(selectMode);
    QSignalSpy selected(m_plot.get(), &ShiftPlot::genesSelected);
    drag(*m_plot, *m_plot->positionOf(4) + QPoint(-10, 10), *m_plot->positionOf(7) + QPoint(10, -10),
         Qt::KeyboardModifiers(modifiers));
    QCOMPARE(selected.count(), 1);
    QCOMPARE(genesOf(selected), expected);
    QVERIFY(!m_plot->isZoomed());
}

void TestShiftPlot::rectangleIsGivenUpWithEscape()
{
    QSignalSpy selected(m_plot.get(), &ShiftPlot::genesSelected);
    QWidget* viewport = viewportOf(*m_plot);
    const QPoint from = inViewport(*m_plot, *m_plot->positionOf(4)) + QPoint(-20, 20);
    QTest::mousePress(viewport, Qt::LeftButton, Qt::ShiftModifier, from);
    const QPointF to = from + QPoint(120, -120);
    QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     Qt::ShiftModifier);
    QCoreApplication::sendEvent(viewport, &move);
    key(*m_plot, Qt::Key_Escape);
    QTest::mouseRelease(viewport, Qt::LeftButton, Qt::ShiftModifier, to.toPoint());
    QCOMPARE(selected.count(), 0);
}

void TestShiftPlot::wheelZoomsAtThePointer()
{
    QSignalSpy changed(m_plot.get(), &ShiftPlot::viewChanged);
    const QPoint at = *m_plot->positionOf(8);
    const ShiftRange before = m_plot->viewRange();
    wheel(*m_plot, at, 240);
    QVERIFY(m_plot->isZoomed());
    QCOMPARE(changed.count(), 1);
    const ShiftRange after = m_plot->viewRange();
    QVERIFY(after.xHigh - after.xLow < 0.7 * (before.xHigh - before.xLow));
    QVERIFY((*m_plot->positionOf(8) - at).manhattanLength() <= 2);
    wheel(*m_plot, at, -240);
    QVERIFY(std::abs(m_plot->viewRange().xHigh - before.xHigh) < 1e-9);
}

void TestShiftPlot::dragPansAndDoubleClickResets()
{
    QSignalSpy selected(m_plot.get(), &ShiftPlot::genesSelected);
    const ShiftRange before = m_plot->viewRange();
    const QPoint was = *m_plot->positionOf(5);
    drag(*m_plot, was, was + QPoint(60, -40));
    QCOMPARE(*m_plot->positionOf(5), was + QPoint(60, -40));
    QCOMPARE(selected.count(), 0);
    QVERIFY(m_plot->isZoomed());

    QTest::mouseDClick(viewportOf(*m_plot), Qt::LeftButton, {}, inViewport(*m_plot, was + QPoint(0, 60)));
    QVERIFY(!m_plot->isZoomed());
    QCOMPARE(m_plot->viewRange().xLow, before.xLow);
    QCOMPARE(*m_plot->positionOf(5), was);
}

void TestShiftPlot::pannedPointsArePaintedAsFromNew()
{
    // What is moved and what is stamped anew together look like a picture of their own.
    ShiftPlotData data = threeRuns(2);
    for (ShiftSeries& series : data.series) {
        series.points.clear();
        for (int i = 0; i < 400; ++i)
            series.points.push_back({i % 2, std::fmod(i * 0.137, 1.0), std::fmod(i * 0.211, 1.0)});
    }
    m_plot->setData(data);
    m_plot->grab();
    const QPoint middle = m_plot->rect().center();
    QWidget* viewport = viewportOf(*m_plot);
    QTest::mousePress(viewport, Qt::LeftButton, {}, inViewport(*m_plot, middle));
    for (const QPoint offset : {QPoint(30, -12), QPoint(17, -30), QPoint(-25, 44)}) {
        const QPointF at = inViewport(*m_plot, middle + offset);
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &move);
        m_plot->grab();
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, inViewport(*m_plot, middle + QPoint(-25, 44)));
    const QImage moved = m_plot->grab().toImage();
    m_plot->setData(data); // keeps the range, paints everything
    const QImage fresh = m_plot->grab().toImage();
    QCOMPARE(fresh.size(), moved.size());
    int different = 0;
    for (int y = 0; y < fresh.height(); ++y) {
        for (int x = 0; x < fresh.width(); ++x)
            different += fresh.pixel(x, y) != moved.pixel(x, y);
    }
    // A point whose rounding goes the other way may be a pixel aside.
    QVERIFY2(different < 200, qPrintable(QString::number(different)));
}

void TestShiftPlot::keysZoomAndReset()
{
    const ShiftRange before = m_plot->viewRange();
    key(*m_plot, Qt::Key_Plus);
    QVERIFY(m_plot->viewRange().xHigh < before.xHigh);
    key(*m_plot, Qt::Key_Minus);
    QVERIFY(std::abs(m_plot->viewRange().xHigh - before.xHigh) < 1e-9);
    QVERIFY(m_plot->isZoomed());
    key(*m_plot, Qt::Key_0);
    QVERIFY(!m_plot->isZoomed());
}

void TestShiftPlot::arrowsStepByPredictedShift()
{
    ShiftPlotData data = oneRun(5);
    data.series[0].points[1].y = 0.9; // largest
    data.series[0].points[4].y = 0.0; // as gene 0
    m_plot->setData(data);
    QSignalSpy selected(m_plot.get(), &ShiftPlot::genesSelected);
    const auto step = [&](Qt::Key pressed) {
        key(*m_plot, pressed);
        if (selected.isEmpty())
            return -1;
        const Genes genes = genesOf(selected);
        m_plot->setSelection(genes);
        return genes.front();
    };
    QCOMPARE(step(Qt::Key_Down), 1); // nothing was selected: the largest
    QCOMPARE(step(Qt::Key_Up), -1);
    QCOMPARE(step(Qt::Key_Down), 3);
    QCOMPARE(step(Qt::Key_Left), 2);
    QCOMPARE(step(Qt::Key_Down), 0);
    QCOMPARE(step(Qt::Key_Down), 4);
    QCOMPARE(step(Qt::Key_Down), -1);
    QCOMPARE(step(Qt::Key_Right), 0);
    QCOMPARE(step(Qt::Key_Home), 1);
    QCOMPARE(step(Qt::Key_End), 4);

    m_plot->setViewRange({0.15, 0.25, 0.15, 0.25});
    QCOMPARE(step(Qt::Key_Home), 1); // comes into sight
    QVERIFY(m_plot->viewRange().yHigh > 0.9);
}

void TestShiftPlot::keyPins()
{
    QSignalSpy pinned(m_plot.get(), &ShiftPlot::pinToggled);
    key(*m_plot, Qt::Key_P);
    QCOMPARE(pinned.count(), 0);
    m_plot->setSelection({6, 2});
    key(*m_plot, Qt::Key_P);
    QCOMPARE(pinned.takeFirst().front().toInt(), 6);
}

void TestShiftPlot::rightClickAsksForTheMenu()
{
    QSignalSpy asked(m_plot.get(), &ShiftPlot::geneMenuRequested);
    QSignalSpy selected(m_plot.get(), &ShiftPlot::genesSelected);
    QWidget* viewport = viewportOf(*m_plot);
    const QPoint at = inViewport(*m_plot, *m_plot->positionOf(6));
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, at, viewport->mapToGlobal(at));
    QCoreApplication::sendEvent(viewport, &byMouse);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().at(0).toInt(), 6);
    QCOMPARE(asked.takeFirst().at(1).toPoint(), viewport->mapToGlobal(at));

    m_plot->setSelection({2});
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {0, 0}, viewport->mapToGlobal(QPoint(0, 0)));
    QCoreApplication::sendEvent(m_plot->findChild<QWidget*>(u"shiftPlotView"_s), &byKey);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().at(0).toInt(), 2);
    QCOMPARE(selected.count(), 0);
}

void TestShiftPlot::rangeFitsUntilZoomed()
{
    const double small = m_plot->viewRange().xHigh;
    m_plot->setData(oneRun(21));
    QVERIFY(m_plot->viewRange().xHigh > 1.5 * small);

    m_plot->setViewRange({0.2, 0.8, 0.1, 0.7});
    m_plot->setData(oneRun(5));
    QCOMPARE(m_plot->viewRange().xHigh, 0.8);
    m_plot->setMessage(u"No prediction."_s);
    m_plot->setData(oneRun(11));
    QCOMPARE(m_plot->viewRange().yLow, 0.1);
    m_plot->setViewRange({0.8, 0.2, 0, 1}); // senseless
    m_plot->setViewRange({0, kNone, 0, 1});
    QCOMPARE(m_plot->viewRange().xHigh, 0.8);

    ShiftPlotData unseen = oneRun(11);
    unseen.isObserved = false; // another axis
    m_plot->setData(unseen);
    QVERIFY(!m_plot->isZoomed());
}

void TestShiftPlot::logarithmicAxesCountWhatIsAtTheEdge()
{
    ShiftPlotData data = oneRun(5);
    data.series[0].points = {{0, 0, 0.1}, {1, 0.0004, 0.1}, {2, 0.001, 0.001}, {3, 0.1, 0}, {4, 1, 1}};
    m_plot->setData(data);
    QVERIFY(!m_plot->legendText().contains(u"edge"_s));
    m_plot->setLogAxes(true);
    QVERIFY2(m_plot->legendText().contains(u"3 points below 0.001 drawn at the edge, 2 of them 0"_s),
             qPrintable(m_plot->legendText()));
    QCOMPARE(m_plot->positionOf(0)->x(), m_plot->positionOf(2)->x());
    QCOMPARE(m_plot->positionOf(1)->x(), m_plot->positionOf(2)->x());
    QVERIFY(m_plot->rect().contains(*m_plot->positionOf(0)));
    // A decade is as long everywhere.
    const int twoDecades = m_plot->positionOf(3)->x() - m_plot->positionOf(2)->x();
    const int oneDecade = m_plot->positionOf(4)->x() - m_plot->positionOf(3)->x();
    QVERIFY(std::abs(twoDecades - 2 * oneDecade) <= 2);
    QVERIFY(std::abs(m_plot->viewRange().xLow - 0.001) < 0.0005);

    QTest::mouseMove(viewportOf(*m_plot), inViewport(*m_plot, *m_plot->positionOf(3)));
    QTRY_VERIFY(QToolTip::text().contains(u"below 0.001"_s));

    m_plot->setViewRange({0.1, 1, 0.1, 1});
    QVERIFY(std::abs(m_plot->viewRange().xLow - 0.1) < 1e-9);
    m_plot->setLogAxes(false);
    QVERIFY(!m_plot->isZoomed());
}

void TestShiftPlot::changesOfMeansStayLinear()
{
    ShiftPlotData data = oneRun(3);
    data.quantity = ShiftQuantity::MeanChange;
    data.series[0].points = {{0, -1, -0.5}, {1, 0, 0}, {2, 1, 0.5}};
    m_plot->setLogAxes(true);
    m_plot->setData(data);
    QCOMPARE(m_plot->positionOf(2)->x() - m_plot->positionOf(1)->x(),
             m_plot->positionOf(1)->x() - m_plot->positionOf(0)->x());
    QVERIFY(m_plot->viewRange().xLow < -1);
}

void TestShiftPlot::unseenPerturbationHasNoIdentity()
{
    QVERIFY(m_plot->legendText().contains(u"identity"_s));
    ShiftPlotData data = oneRun(11);
    data.isObserved = false;
    data.noiseFloor = kNone;
    data.series[0].correlation = kNone;
    for (ShiftPoint& point : data.series[0].points)
        point.x = 3 * point.gene;
    m_plot->setData(data);
    QVERIFY(!m_plot->legendText().contains(u"identity"_s));
    QVERIFY(!m_plot->legendText().contains(u"r ="_s));
    QVERIFY(!m_plot->legendText().contains(u"chance"_s));
    QVERIFY(m_plot->accessibleDescription().contains(u"mean expression in the control"_s));
    QVERIFY(m_plot->findChild<QLabel*>(u"shiftPlotTitle"_s)->text().contains(u"not seen"_s));
    // Each axis has a range of its own.
    const ShiftRange range = m_plot->viewRange();
    QVERIFY(range.xHigh > 20 * range.yHigh);
}

void TestShiftPlot::legendTellsRunsAndNoise()
{
    ShiftPlotData data = threeRuns(11);
    data.series[2].points.clear();
    data.series[2].note = u"predicts means only"_s;
    data.genesNotDrawn = 2;
    m_plot->setData(data);
    m_plot->setSelection({}, {3});
    const QStringList lines = m_plot->legendText().split(u'\n');
    QCOMPARE(lines,
             (QStringList{u"mlp, r = 1.00"_s, u"ridge, r = 0.50"_s, u"nearest: predicts means only"_s,
                          u"identity"_s, u"by chance (W1 ≤ 0.150)"_s, u"pinned"_s,
                          u"11 genes, 2 more do not vary"_s}));
    m_plot->setNoiseFloorShown(false);
    QVERIFY(!m_plot->legendText().contains(u"chance"_s));
    m_plot->resize(300, 300); // room for the points rather than for what explains itself
    QVERIFY(!m_plot->legendText().contains(u"identity"_s));
    QVERIFY(m_plot->legendText().contains(u"ridge, r = 0.50"_s));
    data.noiseFloor = 0.00042;
    m_plot->setNoiseFloorShown(true);
    m_plot->setData(data);
    QVERIFY(m_plot->legendText().contains(u"by chance (W1 ≤ 0.00042)"_s));
}

void TestShiftPlot::smallPlotsAreNearlyAllPoints_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("side"); // of the square, at least
    QTest::newRow("wide: the legend is beside") << QSize(440, 240) << 160;
    QTest::newRow("wider") << QSize(640, 240) << 160;
    QTest::newRow("square: the legend is above") << QSize(300, 300) << 170;
    QTest::newRow("high") << QSize(280, 390) << 180;
}

void TestShiftPlot::smallPlotsAreNearlyAllPoints()
{
    QFETCH(const QSize, size);
    QFETCH(const int, side);
    m_plot->resize(size);
    // Gene 10 is at 1.0, 1.0, and all is from 0.
    const QPoint step = *m_plot->positionOf(10) - *m_plot->positionOf(0);
    QVERIFY(std::abs(step.x() + step.y()) <= 1);
    QVERIFY2(step.x() > 0.9 * side, qPrintable(QString::number(step.x())));
    const auto* title = m_plot->findChild<QLabel*>(u"shiftPlotTitle"_s);
    const auto* legend = m_plot->findChild<QWidget*>(u"shiftPlotLegend"_s);
    QVERIFY(title->isHidden());
    QVERIFY(m_plot->legendText().startsWith(u"KLF1\n"_s));
    QVERIFY(m_plot->rect().contains(QRect(legend->mapTo(m_plot.get(), QPoint()), legend->size())));
    QTRY_VERIFY2(legend->height() >= legend->heightForWidth(legend->width()),
                 qPrintable(u"%1 of %2"_s.arg(legend->height()).arg(legend->heightForWidth(legend->width()))));

    m_plot->setMessage(u"Nothing."_s);
    QVERIFY(!title->isHidden());
    m_plot->setData(oneRun(11));
    m_plot->resize(700, 640);
    QVERIFY(!title->isHidden());
    QVERIFY(!m_plot->legendText().contains(u"KLF1"_s));
}

void TestShiftPlot::noiseFloorIsShaded_data()
{
    QTest::addColumn<bool>("isLog");
    QTest::newRow("linear") << false;
    QTest::newRow("logarithmic") << true;
}

void TestShiftPlot::noiseFloorIsShaded()
{
    QFETCH(const bool, isLog);
    m_plot->setLogAxes(isLog);
    // Above the points, away from grid lines and the identity.
    const auto isShaded = [this](int gene, int right) {
        const QPoint at(m_plot->positionOf(gene)->x() + right, m_plot->positionOf(10)->y() + 13);
        return m_plot->grab().toImage().pixelColor(at) != m_plot->palette().color(QPalette::Base);
    };
    QVERIFY(isShaded(1, 5)); // 0.1 of 0.15
    QVERIFY(!isShaded(2, 5));
    m_plot->setNoiseFloorShown(false);
    QVERIFY(!isShaded(1, 5));
}

void TestShiftPlot::runsHaveTheirColours_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestShiftPlot::runsHaveTheirColours()
{
    QFETCH(const bool, dark);
    QPalette palette;
    palette.setColor(QPalette::Base, dark ? QColor(30, 30, 30) : QColor(Qt::white));
    palette.setColor(QPalette::Text, dark ? QColor(230, 230, 230) : QColor(Qt::black));
    m_plot->setData(threeRuns(11));
    m_plot->setSelection({9}); // is drawn in full colour
    m_plot->setPalette(palette);
    const QImage image = m_plot->grab().toImage();
    for (int run = 0; run < 3; ++run)
        QCOMPARE(image.pixelColor(*m_plot->positionOf(9, run)), runStyle(run, dark).colour);
    QCOMPARE(runStyle(0, dark).colour, PlotTheme::fromPalette(palette).predicted);
}

void TestShiftPlot::selectedGenesAreMarked()
{
    const QImage before = m_plot->grab().toImage();
    std::vector<int> many;
    for (int gene = 10; gene >= 0; --gene)
        many.push_back(gene);
    m_plot->setSelection(many, {2});
    const QImage after = m_plot->grab().toImage();
    QVERIFY(before != after);
    m_plot->setSelection({99}); // is not drawn
    QVERIFY(m_plot->grab().toImage() == before);
    m_plot->setData(oneRun(100));
    m_plot->setSelection({99});
    QVERIFY(m_plot->accessibleDescription().contains(u"GENE99"_s));
}

void TestShiftPlot::axesHaveTheSameRange()
{
    m_plot->resize(900, 420);
    // On the identity, equal steps are equal on screen in both directions.
    const QPoint step = *m_plot->positionOf(9) - *m_plot->positionOf(1);
    QVERIFY(step.x() > 0 && step.y() < 0);
    QVERIFY(std::abs(step.x() + step.y()) <= 1);
}

void TestShiftPlot::newDataReplacesTheOld()
{
    QCOMPARE(m_plot->pointCount(), 11);
    ShiftPlotData data = threeRuns(4);
    data.perturbation = u"TP53"_s;
    m_plot->setData(data);
    QCOMPARE(m_plot->pointCount(), 12);
    QVERIFY(!m_plot->positionOf(7));
    QVERIFY(!m_plot->positionOf(2, 3));
    QVERIFY(m_plot->positionOf(2, 2));
    QVERIFY(m_plot->findChild<QLabel*>(u"shiftPlotTitle"_s)->text().contains(u"TP53"_s));
}

void TestShiftPlot::messageReplacesThePoints()
{
    QVERIFY(m_plot->showsPoints());
    m_plot->setMessage(u"No prediction yet."_s);
    QVERIFY(!m_plot->showsPoints());
    QCOMPARE(m_plot->pointCount(), 0);
    QCOMPARE(m_plot->accessibleDescription(), u"No prediction yet."_s);
    QVERIFY(m_plot->legendText().isEmpty());
    m_plot->setSelection({1}, {2});
    m_plot->setLogAxes(true);
    key(*m_plot, Qt::Key_Plus);
    key(*m_plot, Qt::Key_Down);
    m_plot->grab();
}

void TestShiftPlot::descriptionTellsRunsAndTheSelectedGene()
{
    m_plot->setData(threeRuns(11));
    m_plot->setSelection({4, 5});
    QCOMPARE(m_plot->accessibleDescription(),
             u"Observed against predicted W1 of 11 genes in KLF1. mlp: correlation 1.00. ridge: correlation "
             "0.50. nearest: correlation 0.25. Selected: GENE4, mlp observed 0.400, predicted 0.400; ridge "
             "observed 0.400, predicted 0.200; nearest observed 0.400, predicted 0.100."_s);
}

void TestShiftPlot::dataComeFromResponses()
{
    auto response = std::make_shared<PerturbationResponse>(*madeUpResponse("KLF1", 6));
    response->predictedMeans.assign(6, 1.5F);
    double noise = 0.01;
    for (GeneResponse& gene : response->genes) {
        gene.observedShift.noise = noise; // 0.01 to 0.05 of active genes
        noise += 0.01;
    }
    const auto none = madeUpResponse("KLF1", 6, false);
    const ShownResponse shown{madeUpGeneNames(6), {{u"mlp"_s, response}, {u"none"_s, none}}};

    const ShiftPlotData data = shiftPlotData(shown);
    QCOMPARE(data.perturbation, u"KLF1"_s);
    QVERIFY(data.isObserved);
    QCOMPARE(data.genesNotDrawn, 1);
    QCOMPARE(data.noiseFloor, 0.03);
    QCOMPARE(data.series.size(), 2U);
    QCOMPARE(data.series[0].points.size(), 5U);
    QCOMPARE(data.series[0].points[3].x, 0.4);
    QCOMPARE(data.series[0].points[3].y, 0.2);
    QCOMPARE(data.series[0].points[3].noise, 0.04);
    QCOMPARE(data.series[0].correlation, 0.87);
    QVERIFY(data.series[1].points.empty());

    response->genes[0].predictedMean = 0.875;
    const ShiftPlotData means = shiftPlotData(shown, ShiftQuantity::MeanChange);
    QCOMPARE(means.series[0].points[3].x, 0.5);
    QCOMPARE(means.series[0].points[3].y, 0.625);
    QCOMPARE(means.series[0].points[0].y, 0.0);
    QVERIFY(std::isnan(means.series[0].correlation)); // what was observed is the same everywhere
    QVERIFY(std::isnan(means.noiseFloor));
}

void TestShiftPlot::dataOfUnseenPerturbations()
{
    auto response = std::make_shared<PerturbationResponse>(*madeUpResponse("NEW", 4));
    response->cells = 0;
    response->observed.clear();
    response->shiftCorrelation = kNone;
    for (GeneResponse& gene : response->genes)
        gene.observedMean = gene.observedW1 = gene.errorW1 = kNone;
    const ShiftPlotData data = shiftPlotData({madeUpGeneNames(4), {{u"mlp"_s, response}}});
    QVERIFY(!data.isObserved);
    QCOMPARE(data.series[0].points.size(), 3U);
    QCOMPARE(data.series[0].points[1].x, 0.875);
    QCOMPARE(data.series[0].points[1].y, 0.1);
    QVERIFY(std::isnan(data.noiseFloor));
}

void TestShiftPlot::sixtyThousandPointsArePaintedQuickly()
{
    constexpr int kGenes = 20'000;
    ShiftPlotData data = threeRuns(1);
    data.geneNames = madeUpGeneNames(kGenes);
    for (ShiftSeries& series : data.series) {
        series.points.clear();
        for (int gene = 0; gene < kGenes; ++gene)
            series.points.push_back({gene, (gene % 1000) / 1000.0, (gene % 777) / 777.0});
    }
    m_plot->resize(1280, 800);
    m_plot->grab();
    QElapsedTimer timer;
    timer.start();
    m_plot->setData(data);
    m_plot->grab();
    const qint64 first = timer.restart();
    m_plot->setSelection({kGenes / 2});
    m_plot->grab();
    const qint64 highlight = timer.restart();
    constexpr int kFrames = 20;
    QWidget* viewport = viewportOf(*m_plot);
    QTest::mousePress(viewport, Qt::LeftButton, {}, {300, 300});
    for (int frame = 1; frame <= kFrames; ++frame) {
        const QPointF at(300 + 4 * frame, 300 + 2 * frame);
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &move);
        m_plot->grab();
    }
    const qint64 frame = timer.elapsed() / kFrames;
    // Items for each point take seconds; the bounds are loose because the machine may be busy.
    QVERIFY2(first < 1000, qPrintable(QString::number(first)));
    QVERIFY2(highlight < 500, qPrintable(QString::number(highlight)));
    QVERIFY2(frame < 100, qPrintable(QString::number(frame)));
    qInfo("first %lld ms, highlight %lld ms, a frame of panning %lld ms", static_cast<long long>(first),
          static_cast<long long>(highlight), static_cast<long long>(frame));
}

QTEST_MAIN(TestShiftPlot)
#include "tst_shift_plot.moc"
