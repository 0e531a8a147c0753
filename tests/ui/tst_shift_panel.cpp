// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/made_up_response.h"
#include "ui/explorer/shift_panel.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace knockscope;
using namespace knockscope::ui;
using namespace knockscope::tests;
using namespace Qt::StringLiterals;

using Genes = std::vector<int>;

namespace {

enum class Predicts { Nothing, Means, Distributions };

RunResponse runOf(const QString& name, Predicts what, const std::string& perturbation = "KLF1")
{
    auto response =
        std::make_shared<PerturbationResponse>(*madeUpResponse(perturbation, 8, what != Predicts::Nothing));
    if (what != Predicts::Nothing)
        response->predictedMeans.assign(8, 1.5F);
    for (GeneResponse& gene : response->genes) {
        gene.observedShift.noise = 0.02;
        if (what == Predicts::Means)
            gene.predictedW1 = std::numeric_limits<double>::quiet_NaN();
    }
    if (what == Predicts::Means)
        response->predicted.clear();
    return {name, response};
}

ShownResponse shownOf(std::vector<RunResponse> runs)
{
    return {madeUpGeneNames(8), std::move(runs)};
}

} // namespace

class TestShiftPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_panel.reset(); }
    void emptyPanelsSayWhatToDo();
    void showsAllRuns();
    void quantityCanBeChosen();
    void modelsOfMeansShowMeansAndSaySo();
    void toolsActOnThePlot();
    void signalsGoThrough();
    void stateIsRemembered();
    void damagedStateIsIgnored_data();
    void damagedStateIsIgnored();
    void everyControlHasNames();

private:
    template <typename T> T* child(const QString& name) const { return m_panel->findChild<T*>(name); }
    ShiftPlot* plot() const { return child<ShiftPlot>(u"shiftPlot"_s); }
    QToolButton* tool(const QString& name) const { return child<QToolButton>(name); }
    QString message() const { return child<QLabel>(u"shiftPlotMessage"_s)->text(); }

    std::unique_ptr<ShiftPanel> m_panel;
};

void TestShiftPanel::init()
{
    m_panel = std::make_unique<ShiftPanel>();
    m_panel->resize(560, 560);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestShiftPanel::emptyPanelsSayWhatToDo()
{
    QVERIFY(!plot()->showsPoints());
    QVERIFY(message().contains(u"Choose a perturbation"_s));
    QVERIFY(!tool(u"shiftLog"_s)->isEnabled());

    m_panel->setResponse(shownOf({runOf({}, Predicts::Nothing)}));
    QVERIFY(message().contains(u"Ctrl+T"_s));
    m_panel->setResponse(shownOf({runOf(u"mlp"_s, Predicts::Nothing)}));
    QVERIFY(message().contains(u"KLF1 has no prediction"_s));
    m_panel->setMessage(u"Because."_s);
    QCOMPARE(message(), u"Because."_s);
    m_panel->setResponse({});
    QVERIFY(!plot()->showsPoints());
    m_panel->setResponse(shownOf({runOf(u"mlp"_s, Predicts::Distributions)}));
    QVERIFY(plot()->showsPoints());
    QVERIFY(tool(u"shiftLog"_s)->isEnabled());
}

void TestShiftPanel::showsAllRuns()
{
    m_panel->setResponse(shownOf({runOf(u"mlp"_s, Predicts::Distributions), runOf(u"mean"_s, Predicts::Means),
                                  runOf(u"other"_s, Predicts::Distributions)}));
    QCOMPARE(plot()->pointCount(), 14);
    QVERIFY(plot()->positionOf(3, 0));
    QVERIFY(!plot()->positionOf(3, 1));
    QVERIFY(plot()->legendText().contains(u"mlp, r = 0.87"_s));
    QVERIFY(plot()->legendText().contains(u"mean: predicts means only"_s));
    QVERIFY(plot()->legendText().contains(u"by chance (W1 ≤ 0.020)"_s));
    QVERIFY(child<QLabel>(u"shiftNote"_s)->isHidden());
}

void TestShiftPanel::quantityCanBeChosen()
{
    m_panel->setResponse(
        shownOf({runOf(u"mlp"_s, Predicts::Distributions), runOf(u"mean"_s, Predicts::Means)}));
    auto* quantity = child<QComboBox>(u"shiftQuantity"_s);
    QVERIFY(quantity->isEnabled());
    quantity->setFocus();
    QTest::keyClick(quantity, Qt::Key_Down);
    QCOMPARE(plot()->data().quantity, ShiftQuantity::MeanChange);
    QCOMPARE(plot()->pointCount(), 14);
    QVERIFY(!tool(u"shiftLog"_s)->isEnabled());
    QVERIFY(!tool(u"shiftNoiseFloor"_s)->isEnabled());
    QTest::keyClick(quantity, Qt::Key_Up);
    QCOMPARE(plot()->data().quantity, ShiftQuantity::W1);
}

void TestShiftPanel::modelsOfMeansShowMeansAndSaySo()
{
    m_panel->setResponse(shownOf({runOf(u"mean"_s, Predicts::Means)}));
    QVERIFY(plot()->showsPoints());
    QCOMPARE(plot()->data().quantity, ShiftQuantity::MeanChange);
    auto* quantity = child<QComboBox>(u"shiftQuantity"_s);
    QCOMPARE(quantity->currentText(), u"Mean change"_s);
    QVERIFY(!quantity->isEnabled());
    auto* note = child<QLabel>(u"shiftNote"_s);
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(u"means only"_s));
    QCOMPARE(m_panel->saveState().value(u"quantity"_s).toString(), u"w1"_s); // what was chosen

    m_panel->setResponse(shownOf({runOf(u"mlp"_s, Predicts::Distributions)}));
    QCOMPARE(plot()->data().quantity, ShiftQuantity::W1);
    QCOMPARE(quantity->currentText(), u"W1"_s);
    QVERIFY(note->isHidden());
}

void TestShiftPanel::toolsActOnThePlot()
{
    m_panel->setResponse(shownOf({runOf(u"mlp"_s, Predicts::Distributions)}));
    QTest::mouseClick(tool(u"shiftNoiseFloor"_s), Qt::LeftButton);
    QVERIFY(!plot()->legendText().contains(u"chance"_s));
    const double linear = plot()->viewRange().xLow;
    QTest::mouseClick(tool(u"shiftLog"_s), Qt::LeftButton);
    QVERIFY(linear <= 0 && plot()->viewRange().xLow > 0);

    QVERIFY(!tool(u"shiftReset"_s)->isEnabled());
    QTest::keyClick(child<QWidget>(u"shiftPlotView"_s), Qt::Key_Plus);
    QVERIFY(tool(u"shiftReset"_s)->isEnabled());
    QTest::mouseClick(tool(u"shiftReset"_s), Qt::LeftButton);
    QVERIFY(!plot()->isZoomed());
    QVERIFY(!tool(u"shiftReset"_s)->isEnabled());

    QTest::mouseClick(tool(u"shiftSelect"_s), Qt::LeftButton);
    QSignalSpy selected(m_panel.get(), &ShiftPanel::genesSelected);
    QWidget* viewport = child<QAbstractScrollArea>(u"shiftPlotView"_s)->viewport();
    const QPoint from = viewport->mapFrom(plot(), *plot()->positionOf(4)) + QPoint(-8, 8);
    const QPoint to = viewport->mapFrom(plot(), *plot()->positionOf(6)) + QPoint(8, -8);
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, QPointF(to), viewport->mapToGlobal(QPointF(to)), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    QCOMPARE(selected.takeFirst().front().value<Genes>(), (Genes{6, 5, 4}));
}

void TestShiftPanel::signalsGoThrough()
{
    m_panel->setResponse(shownOf({runOf(u"mlp"_s, Predicts::Distributions)}));
    m_panel->setSelection({2}, {5});
    QVERIFY(plot()->accessibleDescription().contains(u"GENE2"_s));
    QVERIFY(plot()->legendText().contains(u"pinned"_s));
    QSignalSpy pinned(m_panel.get(), &ShiftPanel::pinToggled);
    QSignalSpy menu(m_panel.get(), &ShiftPanel::geneMenuRequested);
    QSignalSpy selected(m_panel.get(), &ShiftPanel::genesSelected);
    QTest::keyClick(child<QWidget>(u"shiftPlotView"_s), Qt::Key_P);
    QCOMPARE(pinned.takeFirst().front().toInt(), 2);
    QTest::keyClick(child<QWidget>(u"shiftPlotView"_s), Qt::Key_Up);
    QCOMPARE(selected.takeFirst().front().value<Genes>(), Genes{3});
    QWidget* viewport = child<QAbstractScrollArea>(u"shiftPlotView"_s)->viewport();
    const QPoint at = viewport->mapFrom(plot(), *plot()->positionOf(6));
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, viewport->mapToGlobal(at));
    QCoreApplication::sendEvent(viewport, &event);
    QCOMPARE(menu.takeFirst().front().toInt(), 6);
}

void TestShiftPanel::stateIsRemembered()
{
    m_panel->setResponse(shownOf({runOf(u"mlp"_s, Predicts::Distributions)}));
    tool(u"shiftLog"_s)->setChecked(true);
    tool(u"shiftNoiseFloor"_s)->setChecked(false);
    tool(u"shiftSelect"_s)->setChecked(true);
    QTest::keyClick(child<QWidget>(u"shiftPlotView"_s), Qt::Key_Plus);
    const QJsonObject state = m_panel->saveState();
    const ShiftRange range = plot()->viewRange();

    ShiftPanel other;
    other.restoreState(state); // before there is anything to show, as when a session starts
    QCOMPARE(other.saveState(), state);
    other.setResponse(shownOf({runOf(u"mlp"_s, Predicts::Distributions)}));
    auto* restored = other.findChild<ShiftPlot*>(u"shiftPlot"_s);
    QVERIFY(restored->isZoomed());
    QVERIFY(std::abs(restored->viewRange().xHigh - range.xHigh) < 1e-9);
    QVERIFY(other.findChild<QToolButton*>(u"shiftLog"_s)->isChecked());
    QVERIFY(!restored->legendText().contains(u"chance"_s));

    m_panel->restoreState({{u"quantity"_s, u"mean-change"_s}});
    QCOMPARE(plot()->data().quantity, ShiftQuantity::MeanChange);
    QVERIFY(!tool(u"shiftLog"_s)->isChecked()); // what is missing is as it was at first
}

void TestShiftPanel::damagedStateIsIgnored_data()
{
    QTest::addColumn<QJsonObject>("state");
    QTest::newRow("empty") << QJsonObject{};
    QTest::newRow("unknown") << QJsonObject{{u"colour"_s, u"red"_s}, {u"quantity"_s, u"w7"_s}};
    QTest::newRow("types") << QJsonObject{{u"quantity"_s, 3}, {u"log"_s, u"yes"_s}, {u"range"_s, true}};
    QTest::newRow("range") << QJsonObject{{u"range"_s, QJsonArray{1, 0, u"x"_s, 2}}};
}

void TestShiftPanel::damagedStateIsIgnored()
{
    QFETCH(const QJsonObject, state);
    m_panel->setResponse(shownOf({runOf(u"mlp"_s, Predicts::Distributions)}));
    const QJsonObject before = m_panel->saveState();
    m_panel->restoreState(state);
    QCOMPARE(m_panel->saveState(), before);
}

void TestShiftPanel::everyControlHasNames()
{
    for (const QString& name :
         {u"shiftQuantity"_s, u"shiftLog"_s, u"shiftNoiseFloor"_s, u"shiftSelect"_s, u"shiftReset"_s}) {
        auto* control = child<QWidget>(name);
        QVERIFY2(control, qPrintable(name));
        QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(name));
        QVERIFY2(!control->toolTip().isEmpty(), qPrintable(name));
        QVERIFY2(control->focusPolicy() & Qt::TabFocus, qPrintable(name));
    }
}

QTEST_MAIN(TestShiftPanel)
#include "tst_shift_panel.moc"
