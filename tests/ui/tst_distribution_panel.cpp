// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/marginal_store_writer.h"
#include "tests/ui/made_up_response.h"
#include "ui/base/flow_layout.h"
#include "ui/charts/distribution_plot.h"
#include "ui/charts/legend_entry.h"
#include "ui/explorer/distribution_panel.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace knockscope;
using namespace knockscope::ui;
using namespace knockscope::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kGenes = 50;

ShownResponse shown(const std::string& perturbation = "KLF1", bool isPredicted = true)
{
    return {madeUpGeneNames(kGenes), {{u"first"_s, madeUpResponse(perturbation, kGenes, isPredicted)}}};
}

std::vector<int> genes(int count)
{
    std::vector<int> result(static_cast<std::size_t>(count));
    std::iota(result.begin(), result.end(), 0);
    return result;
}

/// Two genes, the perturbation KLF1 and the control of four cells each: gene 0 has the values 0, 0.6, 1.2 and
/// 3 in the control and only zeros in KLF1.
MarginalStore smallStore(const QString& folder)
{
    const std::filesystem::path path = (folder + u"/screen.h5"_s).toStdString();
    MarginalStoreLayout layout;
    layout.geneNames = {"GENE0", "GENE1"};
    layout.perturbationNames = {"KLF1"};
    layout.cells = {4, 4};
    layout.stored = 4;
    writeMarginalStore(path, layout, [](MarginalStoreWriter& writer) {
        const std::vector<std::uint64_t> ofKlf1 = {0, 1};
        const std::vector<float> valueOfKlf1 = {1};
        writer.write(MarginalPart<float>{0, 0, 0, ofKlf1, valueOfKlf1});
        const std::vector<std::uint64_t> ofControl = {3, 0};
        const std::vector<float> valuesOfControl = {0.6F, 1.2F, 3};
        writer.write(MarginalPart<float>{1, 0, 1, ofControl, valuesOfControl});
    });
    return MarginalStore::open(path);
}

} // namespace

class TestDistributionPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pinnedGenesComeFirst();
    void atMostTwelveAreShown();
    void currentGeneAlwaysHasACard();
    void emptyStatesAreInWords();
    void orderOfSettersDoesNotMatter();
    void genesBeyondTheResponseAreLeftOut();
    void cardsFlow_data();
    void cardsFlow();
    void cardsThatDoNotFitScroll();
    void currentCardComesIntoView();
    void cardsAskForWhatTheUserWants();
    void keysMoveBetweenCardsAndPin();
    void logScaleIsOfAllCards();
    void cellsAreCountedInOtherBins();
    void legendSaysWhatIsShown();
    void stateIsKept();
    void senselessStateIsIgnored_data();
    void senselessStateIsIgnored();
    void nextPerturbationReusesTheCards();
};

void TestDistributionPanel::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestDistributionPanel::pinnedGenesComeFirst()
{
    DistributionPanel panel;
    panel.setResponse(shown());
    panel.setSelection({3, 8, 5}, {7, 8});
    QCOMPARE(panel.shownGenes(), std::vector<int>({7, 8, 3, 5}));
    QVERIFY(panel.card(7)->isPinned());
    QVERIFY(panel.card(8)->isPinned());
    QVERIFY(!panel.card(3)->isPinned());
    QVERIFY(panel.card(3)->isCurrent());
    QVERIFY(!panel.card(8)->isCurrent());
    QCOMPARE(panel.card(5)->data().gene, std::string("GENE5"));
    QCOMPARE(panel.card(4), nullptr);
}

void TestDistributionPanel::atMostTwelveAreShown()
{
    DistributionPanel panel;
    panel.setResponse(shown());
    panel.setSelection(genes(40), {1});
    QCOMPARE(panel.shownGenes().size(), 12U);
    const auto* count = panel.findChild<QLabel*>(u"distributionCount"_s);
    QCOMPARE(count->text(), u"12 of 40 genes shown"_s);
    QVERIFY(!count->isHidden());
    panel.setSelection(genes(12), {});
    QVERIFY(count->isHidden());
}

void TestDistributionPanel::currentGeneAlwaysHasACard()
{
    DistributionPanel panel;
    panel.setResponse(shown());
    panel.setSelection({20}, genes(12));
    std::vector<int> expected = genes(11);
    expected.push_back(20);
    QCOMPARE(panel.shownGenes(), expected);
    QVERIFY(panel.card(20)->isCurrent());
    QCOMPARE(panel.findChild<QLabel*>(u"distributionCount"_s)->text(), u"12 of 13 genes shown"_s);
    panel.setSelection({11, 20}, genes(12)); // has one already
    QCOMPARE(panel.shownGenes(), genes(12));
    panel.setSelection({static_cast<int>(kGenes), 20}, genes(12)); // is none of the response's
    QCOMPARE(panel.shownGenes(), genes(12));
}

void TestDistributionPanel::emptyStatesAreInWords()
{
    DistributionPanel panel;
    const auto* message = panel.findChild<QLabel*>(u"distributionMessage"_s);
    QVERIFY(!panel.showsDistributions());
    panel.setMessage(u"Open a project."_s);
    QCOMPARE(message->text(), u"Open a project."_s);
    panel.setResponse(shown());
    QVERIFY(!panel.showsDistributions());
    QVERIFY(message->text().startsWith(u"Select a gene"_s));
    panel.setSelection({1}, {});
    QVERIFY(panel.showsDistributions());
    panel.setMessage(u"Reading the run."_s);
    QVERIFY(!panel.showsDistributions());
    QVERIFY(panel.shownGenes().empty());
    QCOMPARE(message->text(), u"Reading the run."_s);
    QCOMPARE(panel.accessibleDescription(), u"Reading the run."_s);
    panel.setResponse({madeUpGeneNames(kGenes), {{u"first"_s, nullptr}}});
    QVERIFY(!panel.showsDistributions());
}

void TestDistributionPanel::orderOfSettersDoesNotMatter()
{
    DistributionPanel panel;
    panel.setSelection({2}, {4});
    QVERIFY(!panel.showsDistributions());
    panel.setResponse(shown("TP53"));
    QCOMPARE(panel.shownGenes(), std::vector<int>({4, 2}));
    QCOMPARE(panel.card(2)->data().perturbation, std::string("TP53"));
}

void TestDistributionPanel::genesBeyondTheResponseAreLeftOut()
{
    DistributionPanel panel;
    panel.setResponse(shown());
    panel.setSelection({-1, 2, 2, 50, 1000, std::numeric_limits<int>::max()}, {});
    QCOMPARE(panel.shownGenes(), std::vector<int>({2}));
}

void TestDistributionPanel::cardsFlow_data()
{
    QTest::addColumn<int>("cards");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("columns");
    QTest::newRow("one fills everything") << 1 << 1200 << 1;
    QTest::newRow("two beside each other") << 2 << 700 << 2;
    QTest::newRow("narrow") << 4 << 300 << 1;
    QTest::newRow("rows equally full") << 4 << 800 << 2; // three would fit
    QTest::newRow("many") << 12 << 1280 << 4; // five would fit
}

void TestDistributionPanel::cardsFlow()
{
    QFETCH(const int, cards);
    QFETCH(const int, width);
    QFETCH(const int, columns);
    DistributionPanel panel;
    panel.resize(width, 600);
    panel.setResponse(shown());
    panel.setSelection(genes(cards), {});
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QCOMPARE(static_cast<CardLayout*>(panel.findChild<QWidget*>(u"distributionCards"_s)->layout())
                 ->columnsFor(panel.findChild<QWidget*>(u"distributionCards"_s)->width()),
             columns);
    const DistributionPlot* first = panel.card(0);
    for (int gene = 0; gene < cards; ++gene) {
        QTRY_COMPARE(panel.card(gene)->size(), first->size());
        QCOMPARE(panel.card(gene)->x() == first->x(), gene % columns == 0);
    }
    if (cards == 1)
        QVERIFY(first->height() > 500 && first->width() > width - 20);
}

void TestDistributionPanel::cardsThatDoNotFitScroll()
{
    DistributionPanel panel;
    panel.resize(300, 500);
    panel.setResponse(shown());
    panel.setSelection(genes(6), {});
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto* scroll = panel.findChild<QScrollArea*>(u"distributionScroll"_s);
    QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 500);
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    panel.setSelection(genes(1), {});
    QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
}

void TestDistributionPanel::currentCardComesIntoView()
{
    DistributionPanel panel;
    panel.resize(300, 500);
    panel.setResponse(shown());
    panel.setSelection({0}, genes(8));
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    panel.setSelection({20}, genes(8));
    const auto* viewport = panel.findChild<QScrollArea*>(u"distributionScroll"_s)->viewport();
    QTRY_VERIFY(viewport->rect().contains(panel.card(20)->mapTo(viewport, QPoint(10, 10))));
}

void TestDistributionPanel::cardsAskForWhatTheUserWants()
{
    DistributionPanel panel;
    panel.resize(800, 400);
    panel.setResponse(shown());
    panel.setSelection({3, 4}, {9});
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QSignalSpy activated(&panel, &DistributionPanel::geneActivated);
    QSignalSpy pinned(&panel, &DistributionPanel::pinToggled);
    QSignalSpy menu(&panel, &DistributionPanel::geneMenuRequested);
    QTest::mouseClick(panel.card(4), Qt::LeftButton, {}, {50, 100});
    QCOMPARE(activated.takeFirst().front().toInt(), 4);
    panel.card(9)->findChild<QToolButton*>(u"pinButton"_s)->click();
    QCOMPARE(pinned.takeFirst().front().toInt(), 9);
    QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5}, {70, 80});
    QCoreApplication::sendEvent(panel.card(3), &event);
    QCOMPARE(menu.front().at(0).toInt(), 3);
    QCOMPARE(menu.front().at(1).toPoint(), QPoint(70, 80));
    // The panel only asks.
    QCOMPARE(panel.shownGenes(), std::vector<int>({9, 3, 4}));
    QVERIFY(panel.card(9)->isPinned());
}

void TestDistributionPanel::keysMoveBetweenCardsAndPin()
{
    DistributionPanel panel;
    panel.resize(800, 600);
    panel.setResponse(shown());
    panel.setSelection(genes(4), {});
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QSignalSpy pinned(&panel, &DistributionPanel::pinToggled);
    panel.findChild<QCheckBox*>(u"distributionLogScale"_s)->setFocus();
    QTest::keyClick(panel.focusWidget(), Qt::Key_P);
    QCOMPARE(pinned.takeFirst().front().toInt(), 0); // the current gene

    panel.card(0)->setFocus();
    for (const auto& [key, gene] : {std::pair{Qt::Key_Right, 1},
                                    {Qt::Key_Down, 3},
                                    {Qt::Key_Right, 3},
                                    {Qt::Key_Left, 2},
                                    {Qt::Key_Up, 0},
                                    {Qt::Key_End, 3}}) {
        QTest::keyClick(panel.focusWidget(), key);
        QVERIFY(panel.card(gene)->hasFocus());
    }
    QTest::keyClick(panel.focusWidget(), Qt::Key_P);
    QCOMPARE(pinned.takeFirst().front().toInt(), 3);
    QSignalSpy activated(&panel, &DistributionPanel::geneActivated);
    QTest::keyClick(panel.focusWidget(), Qt::Key_Return);
    QCOMPARE(activated.takeFirst().front().toInt(), 3);
}

void TestDistributionPanel::logScaleIsOfAllCards()
{
    DistributionPanel panel;
    panel.setResponse(shown());
    panel.setSelection(genes(2), {});
    auto* box = panel.findChild<QCheckBox*>(u"distributionLogScale"_s);
    QSignalSpy changed(&panel, &DistributionPanel::stateChanged);
    box->setChecked(true);
    QCOMPARE(changed.count(), 1);
    panel.setSelection(genes(5), {});
    for (int gene = 0; gene < 5; ++gene)
        QVERIFY(panel.card(gene)->isLogScale());
    box->setChecked(false);
    QVERIFY(!panel.card(4)->isLogScale());
}

void TestDistributionPanel::cellsAreCountedInOtherBins()
{
    QTemporaryDir folder;
    DistributionPanel panel;
    panel.setResponse({madeUpGeneNames(2), {{u"first"_s, madeUpResponse("KLF1", 3)}}});
    panel.setSelection({0}, {});
    auto* bins = panel.findChild<QSpinBox*>(u"distributionBins"_s);
    QVERIFY(!bins->isEnabled());
    QCOMPARE(bins->text(), u"model's"_s);
    panel.setStore(smallStore(folder.path()));
    QVERIFY(bins->isEnabled());
    QCOMPARE(panel.card(0)->data().control.mass.size(), 4U);

    bins->setValue(7);
    QCOMPARE(bins->value(), 10); // no fewer
    const GeneDistribution& data = panel.card(0)->data();
    // 0 to the right edge of the model's last bin, 3.5; three quarters of the control's cells are not zero.
    QCOMPARE(data.control.mass.size(), 10U);
    QCOMPARE(data.control.left, 0.0);
    QVERIFY(std::abs(data.control.width - 0.35) < 1e-12);
    QCOMPARE(data.control.zeros, 0.25);
    const std::vector<double> expected = {0, 0.25, 0, 0.25, 0, 0, 0, 0, 0.25, 0};
    QCOMPARE(data.control.mass, expected);
    QCOMPARE(data.observed.zeros, 1.0);
    QCOMPARE(std::accumulate(data.observed.mass.begin(), data.observed.mass.end(), 0.0), 0.0);
    QCOMPARE(data.predicted.mass.size(), 4U); // the model's remain

    panel.setStore(std::nullopt);
    QCOMPARE(panel.card(0)->data().control.mass.size(), 4U);
}

void TestDistributionPanel::legendSaysWhatIsShown()
{
    DistributionPanel panel;
    const auto entry = [&panel](const QString& name) { return panel.findChild<LegendEntry*>(name); };
    panel.setSelection({1, 2}, {});
    panel.setResponse(shown());
    QCOMPARE(entry(u"controlLegend"_s)->text(), u"Control, 200 cells"_s);
    QCOMPARE(entry(u"observedLegend"_s)->text(), u"Observed, 50 cells"_s);
    QCOMPARE(entry(u"predictedLegend"_s)->text(), u"Predicted"_s);
    QVERIFY(entry(u"rangeLegend"_s)->isHidden());

    panel.setResponse(shown("KLF1", false));
    QVERIFY(entry(u"predictedLegend"_s)->isHidden());

    auto meanOnly = std::make_shared<PerturbationResponse>(*madeUpResponse("KLF1", kGenes));
    meanOnly->predicted.clear();
    panel.setResponse({madeUpGeneNames(kGenes), {{u"first"_s, meanOnly}}});
    QCOMPARE(entry(u"predictedLegend"_s)->text(), u"Predicted mean only"_s);
    QVERIFY(!entry(u"predictedLegend"_s)->isHidden());

    auto unseen = std::make_shared<PerturbationResponse>(*madeUpResponse("KLF1", kGenes));
    unseen->cells = 0;
    unseen->observed.clear();
    unseen->foldsUsed = 9;
    unseen->lowest = unseen->highest = unseen->predicted;
    panel.setResponse({madeUpGeneNames(kGenes), {{u"first"_s, unseen}}});
    QVERIFY(entry(u"observedLegend"_s)->isHidden());
    QCOMPARE(entry(u"rangeLegend"_s)->text(), u"range of 9 folds"_s);

    ShownResponse two = shown();
    two.runs.push_back({u"second"_s, madeUpResponse("KLF1", kGenes)});
    panel.setResponse(two);
    QCOMPARE(entry(u"predictedLegend"_s)->text(), u"Predicted by first"_s);
    QCOMPARE(entry(u"rangeLegend"_s)->text(), u"range of 2 runs"_s);
    QCOMPARE(entry(u"secondRunLegend"_s)->text(), u"second"_s);
    QVERIFY(!entry(u"secondRunLegend"_s)->isHidden());
    QVERIFY(entry(u"thirdRunLegend"_s)->isHidden());
    // A run that predicts means only has no line.
    two.runs.insert(two.runs.begin() + 1, {u"of means"_s, meanOnly});
    panel.setResponse(two);
    QVERIFY(entry(u"secondRunLegend"_s)->isHidden());
    QCOMPARE(entry(u"thirdRunLegend"_s)->text(), u"second"_s);
    panel.setResponse(shown());
    QVERIFY(entry(u"thirdRunLegend"_s)->isHidden());
}

void TestDistributionPanel::stateIsKept()
{
    DistributionPanel panel;
    panel.restoreState({{u"logScale"_s, true}, {u"bins"_s, 40}});
    QVERIFY(panel.findChild<QCheckBox*>(u"distributionLogScale"_s)->isChecked());
    QCOMPARE(panel.findChild<QSpinBox*>(u"distributionBins"_s)->value(), 40);
    DistributionPanel other;
    other.restoreState(panel.saveState());
    QCOMPARE(other.saveState(), panel.saveState());
}

void TestDistributionPanel::senselessStateIsIgnored_data()
{
    QTest::addColumn<QJsonObject>("state");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("other kinds") << QJsonObject{{u"logScale"_s, u"yes"_s}, {u"bins"_s, QJsonArray()}};
    QTest::newRow("few bins") << QJsonObject{{u"bins"_s, 3}};
    QTest::newRow("many bins") << QJsonObject{{u"bins"_s, 1e30}};
    QTest::newRow("unknown") << QJsonObject{{u"colour"_s, u"red"_s}};
}

void TestDistributionPanel::senselessStateIsIgnored()
{
    QFETCH(const QJsonObject, state);
    DistributionPanel panel;
    const QJsonObject before = panel.saveState();
    panel.restoreState(state);
    QCOMPARE(panel.saveState(), before);
}

void TestDistributionPanel::nextPerturbationReusesTheCards()
{
    DistributionPanel panel;
    panel.resize(1280, 800);
    panel.setResponse(shown());
    panel.setSelection(genes(12), {});
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const DistributionPlot* first = panel.card(0);
    const QRect place = first->geometry();
    QElapsedTimer timer;
    timer.start();
    panel.setResponse(shown("TP53"));
    QCoreApplication::processEvents();
    const qint64 elapsed = timer.elapsed();
    QCOMPARE(panel.card(0), first);
    QCOMPARE(first->geometry(), place);
    QCOMPARE(first->data().perturbation, std::string("TP53"));
    // About 8 ms; the bound is loose because the machine may be busy.
    QVERIFY2(elapsed < 200, qPrintable(QString::number(elapsed)));
}

QTEST_MAIN(TestDistributionPanel)
#include "tst_distribution_panel.moc"
