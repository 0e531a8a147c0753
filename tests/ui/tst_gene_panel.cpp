// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/made_up_response.h"
#include "tests/ui/mnemonics.h"
#include "ui/base/text.h"
#include "ui/base/translation.h"
#include "ui/explorer/gene_panel.h"
#include "ui/explorer/table_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDoubleSpinBox>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace knockscope;
using namespace knockscope::ui;
using namespace knockscope::tests;
using namespace Qt::StringLiterals;

using M = GeneTableModel;

class TestGenePanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheUsualColumns();
    void columnsAreChosenInTheHeader();
    void unseenShowsThePrediction();
    void sortingOfTheUserReturns();
    void filters_data();
    void filters();
    void unseenIsJudgedByThePrediction();
    void chipsAreRemoved();
    void minimalW1IsChangedInItsChip();
    void selectedGenesStayWhileOneClicks();
    void searches_data();
    void searches();
    void pastedListIsFiltered();
    void keysGoFromSearchToTable();
    void typingInTheTableSearches();
    void selectionIsSaidOnce();
    void selectionSurvivesPerturbationAndFilter();
    void programsSelectionIsQuiet();
    void pinsAreAskedFor();
    void menuIsAskedFor();
    void rowsAreCopied();
    void exportsCsv_data();
    void exportsCsv();
    void exportThatFailsSaysSo();
    void saysWhyThereIsNothing();
    void stateIsRestored();
    void senselessStateIsIgnored();
    void emptyStateGivesTheDefaults();
    void otherGenesBeginWithoutSearch();
    void namesAreResolvedAgain();
    void hasNoMnemonics();

private:
    /// Ten genes with a judgement each; the last one is inactive.
    static PerturbationResponse judged(const std::string& name);
    static ResponsePointer shared(const PerturbationResponse& response)
    {
        return std::make_shared<const PerturbationResponse>(response);
    }
    static ResponsePointer unseen(PerturbationResponse response);
    template <class Widget> Widget* child(const QString& name) const
    {
        auto* widget = m_panel->findChild<Widget*>(name);
        Q_ASSERT(widget);
        return widget;
    }
    TableView* table() const { return child<TableView>(u"geneTable"_s); }
    SearchField* search() const { return child<SearchField>(u"geneSearch"_s); }
    QString count() const { return child<QLabel>(u"geneCount"_s)->text(); }
    QString note() const { return child<QLabel>(u"noGenes"_s)->text(); }
    bool hasChip(const QString& id) const
    {
        auto* chip = m_panel->findChild<QWidget*>(u"chip_"_s + id);
        return chip && !chip->isHidden();
    }
    QStringList genes() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names.push_back(table()->model()->index(row, 0).data().toString());
        return names;
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {}, int column = M::GeneColumn) const
    {
        const QModelIndex index = table()->model()->index(row, column);
        table()->scrollTo(index);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers,
                          table()->visualRect(index).center());
    }
    void choose(const QString& menu, const QString& action) const
    {
        auto* shown = child<QMenu>(menu);
        Q_EMIT shown->aboutToShow();
        auto* chosen = shown->findChild<QAction*>(action);
        QVERIFY2(chosen, qPrintable(action));
        chosen->trigger();
    }

    std::unique_ptr<GenePanel> m_panel;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ui::GeneNames m_names = madeUpGeneNames(10);
};

PerturbationResponse TestGenePanel::judged(const std::string& name)
{
    PerturbationResponse response = *madeUpResponse(name, 10);
    const auto judgement = [](ResponseKind kind, double fdr, double meanShare) {
        return ShiftJudgement{.noise = 0.1, .p = 0, .fdr = fdr, .meanShare = meanShare, .kind = kind};
    };
    for (std::size_t gene = 0; gene < 9; ++gene) {
        response.genes[gene].observedShift = judgement(ResponseKind::None, 0.9, 0.1);
        response.genes[gene].predictedShift = judgement(ResponseKind::None, 0.9, 0.1);
    }
    response.genes[1].observedShift = judgement(ResponseKind::MeanShift, 0.001, 0.9);
    response.genes[3].observedShift = judgement(ResponseKind::ZeroInflation, 0.01, 0.2);
    response.genes[5].observedShift = judgement(ResponseKind::VarianceInflation, 0.02, 0.1);
    response.genes[2].predictedShift = judgement(ResponseKind::MixtureChange, 0.02, 0.1);
    response.genes[4].observedChange.mean = -0.25;
    response.genes[4].predictedChange.mean = 0.5;
    response.genes[4].control.modes = 2;
    response.genes[4].observed.modes = 1;
    return response;
}

ResponsePointer TestGenePanel::unseen(PerturbationResponse response)
{
    response.cells = 0;
    response.observed.clear();
    for (GeneResponse& gene : response.genes) {
        constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
        gene.observedMean = gene.observedW1 = gene.errorW1 = kNone;
        gene.observedShift = {};
        gene.observed = gene.observedChange = {};
    }
    return shared(response);
}

void TestGenePanel::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    installTranslation();
}

void TestGenePanel::init()
{
    m_panel = std::make_unique<GenePanel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_panel->setNameResolver(
        [](const QString& name) { return name.toLower() == u"p53"_s ? u"GENE5"_s : name; });
    m_panel->resize(900, 400);
    m_panel->show();
    m_panel->activateWindow(); // without a window manager nobody else does
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->setResponse(m_names, shared(judged("KLF1")));
}

void TestGenePanel::cleanup()
{
    m_tester.reset();
    m_panel.reset();
}

void TestGenePanel::showsTheUsualColumns()
{
    for (const int column : {M::GeneColumn, M::ObservedW1Column, M::PredictedW1Column, M::ResponseColumn,
                             M::ObservedMeanChangeColumn, M::FdrColumn})
        QVERIFY2(!table()->isColumnHidden(column), qPrintable(table()->columnId(column)));
    for (const int column : {M::ErrorW1Column, M::PredictedMeanChangeColumn, M::PredictedResponseColumn})
        QVERIFY2(table()->isColumnHidden(column), qPrintable(table()->columnId(column)));
    QCOMPARE(genes().first(), u"GENE8"_s); // by observed W1
    QCOMPARE(genes().last(), u"GENE9"_s); // inactive
    const int row = static_cast<int>(genes().indexOf(u"GENE4"_s));
    const auto text = [&](int column) { return table()->model()->index(row, column).data().toString(); };
    QCOMPARE(text(M::ObservedMeanChangeColumn), u"-0.250"_s);
    QCOMPARE(text(M::PredictedMeanChangeColumn), u"+0.500"_s);
    QCOMPARE(text(M::ObservedModesChangeColumn), u"-1"_s);
    QCOMPARE(text(M::PredictedModesChangeColumn), QString());
    QCOMPARE(count(), u"10 of 10 genes"_s);
}

void TestGenePanel::columnsAreChosenInTheHeader()
{
    std::unique_ptr<QMenu> menu(table()->makeColumnMenu(nullptr));
    auto* error = menu->findChild<QAction*>(u"error_w1"_s);
    QVERIFY(error && !error->isChecked());
    error->trigger();
    QVERIFY(!table()->isColumnHidden(M::ErrorW1Column));
    menu->findChild<QAction*>(u"resetColumns"_s)->trigger();
    QVERIFY(table()->isColumnHidden(M::ErrorW1Column));
    menu->findChild<QAction*>(u"showAllColumns"_s)->trigger();
    for (int column = 0; column < M::ColumnCount; ++column)
        QVERIFY(!table()->isColumnHidden(column));
}

void TestGenePanel::unseenShowsThePrediction()
{
    m_panel->setResponse(m_names, unseen(judged("NEW1")));
    QVERIFY(table()->isColumnHidden(M::ObservedW1Column));
    QVERIFY(table()->isColumnHidden(M::ResponseColumn));
    QVERIFY(!table()->isColumnHidden(M::PredictedW1Column));
    QVERIFY(!table()->isColumnHidden(M::PredictedMeanChangeColumn));
    QVERIFY(!table()->isColumnHidden(M::PredictedResponseColumn));
    QCOMPARE(genes().first(), u"GENE8"_s); // by predicted W1
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(M::PredictedW1Column));
    QCOMPARE(table()->model()->index(9, M::PredictedW1Column).data().toString(), u"not detected"_s);
    QCOMPARE(table()->model()->index(0, M::ObservedW1Column).data().toString(), QString());

    m_panel->setResponse(m_names, shared(judged("KLF1")));
    QVERIFY(!table()->isColumnHidden(M::ObservedW1Column));
    QVERIFY(table()->isColumnHidden(M::PredictedMeanChangeColumn));
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(M::ObservedW1Column));
}

void TestGenePanel::sortingOfTheUserReturns()
{
    table()->sortByColumn(M::ObservedMeanChangeColumn, Qt::AscendingOrder);
    m_panel->setResponse(m_names, unseen(judged("NEW1")));
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(M::PredictedMeanChangeColumn));
    m_panel->setResponse(m_names, shared(judged("KLF1")));
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(M::ObservedMeanChangeColumn));
    QCOMPARE(genes().first(), u"GENE4"_s);
    m_panel->setResponse(m_names, unseen(judged("NEW1")));
    table()->sortByColumn(M::GeneColumn, Qt::AscendingOrder);
    m_panel->setResponse(m_names, shared(judged("KLF1")));
    QCOMPARE(genes().first(), u"GENE0"_s);
}

void TestGenePanel::filters_data()
{
    QTest::addColumn<QStringList>("actions");
    QTest::addColumn<QStringList>("chips");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("beyond chance") << QStringList{u"beyond_chance"_s} << QStringList{u"beyond_chance"_s}
                                   << QStringList{u"GENE5"_s, u"GENE3"_s, u"GENE1"_s};
    QTest::newRow("kind") << QStringList{u"zero_inflation"_s} << QStringList{u"kinds"_s}
                          << QStringList{u"GENE3"_s};
    QTest::newRow("two kinds") << QStringList{u"zero_inflation"_s, u"mean_shift"_s} << QStringList{u"kinds"_s}
                               << QStringList{u"GENE3"_s, u"GENE1"_s};
    QTest::newRow("kind taken back") << QStringList{u"zero_inflation"_s, u"mean_shift"_s, u"mean_shift"_s}
                                     << QStringList{u"kinds"_s} << QStringList{u"GENE3"_s};
    QTest::newRow("no response") << QStringList{u"none"_s} << QStringList{u"kinds"_s}
                                 << QStringList{u"GENE8"_s, u"GENE7"_s, u"GENE6"_s,
                                                u"GENE4"_s, u"GENE2"_s, u"GENE0"_s};
    QTest::newRow("and") << QStringList{u"beyond_chance"_s, u"non_mean"_s, u"variance_inflation"_s}
                         << QStringList{u"beyond_chance"_s, u"kinds"_s} << QStringList{u"GENE5"_s};
    QTest::newRow("non-mean") << QStringList{u"non_mean"_s} << QStringList{}
                              << QStringList{u"GENE5"_s, u"GENE3"_s};
}

void TestGenePanel::filters()
{
    QFETCH(const QStringList, actions);
    QFETCH(const QStringList, chips);
    QFETCH(const QStringList, found);
    for (const QString& action : actions)
        choose(u"geneFilterMenu"_s, action);
    for (const QString& chip : chips)
        QVERIFY2(hasChip(chip), qPrintable(chip));
    QCOMPARE(genes(), found);
    QCOMPARE(count(), u"%1 of 10 genes"_s.arg(found.size()));
    choose(u"geneFilterMenu"_s, u"clearGeneFilters"_s);
    QCOMPARE(genes().size(), 10);
}

void TestGenePanel::unseenIsJudgedByThePrediction()
{
    child<QCheckBox>(u"nonMeanOnly"_s)->click();
    QCOMPARE(genes(), (QStringList{u"GENE5"_s, u"GENE3"_s}));
    m_panel->setResponse(m_names, unseen(judged("NEW1")));
    QCOMPARE(genes(), QStringList{u"GENE2"_s});
    child<QCheckBox>(u"nonMeanOnly"_s)->click();
    choose(u"geneFilterMenu"_s, u"minimal_w1"_s);
    child<QDoubleSpinBox>(u"chipValue"_s)->setValue(0.4);
    QCOMPARE(genes(), (QStringList{u"GENE8"_s, u"GENE7"_s})); // predicted W1 0.45 and 0.4
}

void TestGenePanel::chipsAreRemoved()
{
    choose(u"geneFilterMenu"_s, u"beyond_chance"_s);
    choose(u"geneFilterMenu"_s, u"zero_inflation"_s);
    choose(u"geneFilterMenu"_s, u"minimal_w1"_s);
    QCOMPARE(genes(), QStringList{u"GENE3"_s});
    QTest::mouseClick(child<QToolButton>(u"remove_kinds"_s), Qt::LeftButton);
    QVERIFY(!hasChip(u"kinds"_s));
    QCOMPARE(genes().size(), 3);
    auto* remove = child<QToolButton>(u"remove_beyond_chance"_s);
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Delete);
    QVERIFY(!hasChip(u"beyond_chance"_s));
    QCOMPARE(genes().size(), 9);
    QVERIFY(child<QToolButton>(u"remove_minimal_w1"_s)->hasFocus()); // the next one
    QTest::mouseClick(child<QToolButton>(u"clearFilters"_s), Qt::LeftButton);
    QVERIFY(!hasChip(u"minimal_w1"_s));
    QVERIFY(!child<QToolButton>(u"clearFilters"_s)->isVisible());
    QCOMPARE(genes().size(), 10);
}

void TestGenePanel::minimalW1IsChangedInItsChip()
{
    choose(u"geneFilterMenu"_s, u"minimal_w1"_s);
    auto* value = child<QDoubleSpinBox>(u"chipValue"_s);
    QVERIFY(value->hasFocus());
    QCOMPARE(genes().size(), 9); // 0.05, and an inactive gene has none
    value->selectAll();
    QTest::keyClicks(value, u"0.8"_s);
    QCOMPARE(genes(), (QStringList{u"GENE8"_s, u"GENE7"_s}));
}

void TestGenePanel::selectedGenesStayWhileOneClicks()
{
    m_panel->setSelection({7, 2, 4}, {});
    choose(u"geneFilterMenu"_s, u"selected"_s);
    QCOMPARE(genes(), (QStringList{u"GENE7"_s, u"GENE4"_s, u"GENE2"_s}));
    click(1);
    QCOMPARE(m_panel->selection(), std::vector<int>{4});
    m_panel->setSelection({4}, {}); // the explorer's echo
    QCOMPARE(genes().size(), 3);
    m_panel->setSelection({1, 2}, {}); // brushed elsewhere
    QCOMPARE(genes(), (QStringList{u"GENE2"_s, u"GENE1"_s}));
    QCOMPARE(m_panel->selection(), (std::vector<int>{1, 2}));
}

void TestGenePanel::searches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<QString>("count");
    QTest::newRow("part of a name") << u"ne3"_s << QStringList{u"GENE3"_s} << u"1 of 10 genes"_s;
    QTest::newRow("alias") << u"P53"_s << QStringList{u"GENE5"_s} << u"1 of 10 genes (P53 is GENE5)"_s;
    QTest::newRow("none") << u"XYZ"_s << QStringList{} << u"0 of 10 genes"_s;
    QTest::newRow("list") << u"gene2, GENE7;GENE1"_s << QStringList{u"GENE7"_s, u"GENE2"_s, u"GENE1"_s}
                          << u"3 of 10 genes"_s;
    QTest::newRow("list with alias and unknown")
        << u"p53 ABC1"_s << QStringList{u"GENE5"_s} << u"1 of 10 genes; 1 not found: ABC1"_s;
    QTest::newRow("only unknown") << u"A B C D E F"_s << QStringList{}
                                  << u"0 of 10 genes; 6 not found: A, B, C, D, 2 more"_s;
}

void TestGenePanel::searches()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, found);
    QFETCH(const QString, count);
    QTest::keyClicks(search(), typed);
    QCOMPARE(genes(), found);
    QCOMPARE(this->count(), count);
    QCOMPARE(note().isEmpty(), !found.isEmpty());
    QTest::keyClick(search(), Qt::Key_Escape);
    QCOMPARE(genes().size(), 10);
}

void TestGenePanel::pastedListIsFiltered()
{
    QApplication::clipboard()->setText(u"GENE1\nGENE8\r\nABC1\t\"GENE2\"\n"_s);
    m_panel->focusSearch();
    QTest::keySequence(search(), QKeySequence::Paste);
    QCOMPARE(genes(), (QStringList{u"GENE8"_s, u"GENE2"_s, u"GENE1"_s}));
    QCOMPARE(count(), u"3 of 10 genes; 1 not found: ABC1"_s);
}

void TestGenePanel::keysGoFromSearchToTable()
{
    const QSignalSpy selected(m_panel.get(), &GenePanel::genesSelected);
    QTest::keyClicks(search(), u"gene"_s);
    QTest::keyClick(search(), Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    QCOMPARE(m_panel->selection(), std::vector<int>{8});
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(m_panel->selection(), std::vector<int>{7});
    m_panel->focusSearch();
    QTest::keyClicks(search(), u"p53"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(m_panel->selection(), std::vector<int>{5});
    QCOMPARE(selected.count(), 3);
}

void TestGenePanel::typingInTheTableSearches()
{
    click(0);
    QTest::keyClick(table(), Qt::Key_G);
    QVERIFY(search()->hasFocus());
    QTest::keyClicks(search(), u"ene4"_s);
    QCOMPARE(genes(), QStringList{u"GENE4"_s});
}

void TestGenePanel::selectionIsSaidOnce()
{
    const QSignalSpy selected(m_panel.get(), &GenePanel::genesSelected);
    click(0);
    QCOMPARE(m_panel->selection(), std::vector<int>{8});
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(m_panel->selection(), std::vector<int>{7});
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_panel->selection(), (std::vector<int>{6, 7})); // the current one first
    click(8, Qt::ControlModifier);
    QCOMPARE(m_panel->selection(), (std::vector<int>{0, 6, 7}));
    click(2, Qt::ControlModifier); // off again
    QCOMPARE(m_panel->selection(), (std::vector<int>{0, 7}));
    QCOMPARE(selected.count(), 5);
}

void TestGenePanel::selectionSurvivesPerturbationAndFilter()
{
    const QSignalSpy selected(m_panel.get(), &GenePanel::genesSelected);
    const QSignalSpy reset(table()->model(), &QAbstractItemModel::modelReset);
    m_panel->setSelection({3, 8}, {});
    PerturbationResponse other = judged("TP53");
    other.genes[3].observedW1 = 100;
    m_panel->setResponse(m_names, shared(other));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(genes().first(), u"GENE3"_s);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 2);
    QCOMPARE(table()->currentIndex().row(), 0);
    QTest::keyClicks(search(), u"p53"_s); // hides both
    QVERIFY(!table()->selectionModel()->hasSelection());
    search()->clear();
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 2);
    QCOMPARE(m_panel->selection(), (std::vector<int>{3, 8}));
    QCOMPARE(selected.count(), 0);
    m_panel->setResponse(madeUpGeneNames(10), nullptr); // another project
    QVERIFY(m_panel->selection().empty());
}

void TestGenePanel::programsSelectionIsQuiet()
{
    const QSignalSpy selected(m_panel.get(), &GenePanel::genesSelected);
    m_panel->setSelection({5, 1}, {2});
    QCOMPARE(selected.count(), 0);
    QCOMPARE(table()->currentIndex().data().toString(), u"GENE5"_s);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 2);
    const int row = static_cast<int>(genes().indexOf(u"GENE2"_s));
    QCOMPARE(table()->model()->index(row, M::PinnedColumn).data().toString(), u"★"_s);
    m_panel->setSelection({}, {});
    QVERIFY(!table()->selectionModel()->hasSelection());
    QCOMPARE(table()->model()->index(row, M::PinnedColumn).data().toString(), QString());
}

void TestGenePanel::pinsAreAskedFor()
{
    const QSignalSpy pinned(m_panel.get(), &GenePanel::pinToggled);
    click(1);
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(pinned.count(), 1);
    QCOMPARE(pinned.last().at(0).toInt(), 7);
    click(2, {}, M::PinnedColumn);
    QCOMPARE(pinned.count(), 2);
    QCOMPARE(pinned.last().at(0).toInt(), 6);
}

void TestGenePanel::menuIsAskedFor()
{
    const QSignalSpy menu(m_panel.get(), &GenePanel::geneMenuRequested);
    click(1);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(table(), &event);
    QCOMPARE(menu.count(), 1);
    QCOMPARE(menu.last().at(0).toInt(), 7);
}

void TestGenePanel::rowsAreCopied()
{
    std::unique_ptr<QMenu> menu(table()->makeColumnMenu(nullptr));
    for (QAction* action : menu->actions()) {
        if (action->isCheckable())
            action->setChecked(action->objectName() == u"observed_w1"_s
                               || action->objectName() == u"observed_response"_s);
    }
    m_panel->setSelection({3, 9}, {});
    QTest::keySequence(table(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(),
             u"Gene\tObserved W1\tResponse, observed\nGENE3\t0.4\tzero inflation\nGENE9\t\t\n"_s);
    QLocale::setDefault(QLocale(QLocale::German));
    QVERIFY(table()->selectedText().contains(u"0,4"_s));
    QLocale::setDefault(QLocale::c());
}

void TestGenePanel::exportsCsv_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("lines");
    QTest::newRow("all") << u"exportGenes"_s << 11;
    QTest::newRow("shown") << u"exportShownGenes"_s << 4;
}

void TestGenePanel::exportsCsv()
{
    QFETCH(const QString, action);
    QFETCH(const int, lines);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"genes.csv"_s);
    QString suggested;
    m_panel->setFileChooser([&](QWidget*, const FileQuestion& question) {
        suggested = question.suggestion;
        return path;
    });
    QLocale::setDefault(QLocale(QLocale::German));
    choose(u"geneFilterMenu"_s, u"beyond_chance"_s);
    choose(u"geneMoreMenu"_s, action);
    QCOMPARE(suggested, u"KLF1-genes.csv"_s);
    m_panel->setResponse(m_names, unseen(judged("NEW1"))); // what was asked for is written
    QTRY_VERIFY(count().endsWith(u"Wrote genes.csv."_s));
    QLocale::setDefault(QLocale::c());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> written = file.readAll().trimmed().split('\n');
    QCOMPARE(written.size(), lines);
    QVERIFY(written[0].startsWith("gene,observed_w1,predicted_w1,error_w1,control_mean,"));
    QCOMPARE(written[0].count(','), M::ColumnCount - 1);
    const auto gene5 = std::find_if(written.begin(), written.end(),
                                    [](const auto& line) { return line.startsWith("GENE5,"); });
    QVERIFY(gene5 != written.end());
    QVERIFY(gene5->startsWith("GENE5,0.6,0.3,0.05,0.875,1.375,1.5,"));
    QVERIFY(gene5->contains(",variance_inflation,none,0.02,0.9,0"));
    if (lines == 11) {
        QVERIFY(written[1].startsWith("GENE8,")); // in the shown order
        QVERIFY(written.back().startsWith("GENE9,,,,0,0,0,,")); // nothing is empty, not nan
    }
}

void TestGenePanel::exportThatFailsSaysSo()
{
    const QSignalSpy failed(m_panel.get(), &GenePanel::failed);
    m_panel->setFileChooser([](QWidget*, const FileQuestion&) { return u"/nowhere/at/all/genes.csv"_s; });
    choose(u"geneMoreMenu"_s, u"exportGenes"_s);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(count(), u"10 of 10 genes"_s);
    QVERIFY(failed.last().at(0).toString().contains(u"genes.csv"_s));
}

void TestGenePanel::saysWhyThereIsNothing()
{
    QVERIFY(note().isEmpty());
    search()->setText(u"XYZ"_s);
    QCOMPARE(note(), u"No gene of that name."_s);
    search()->setText(u"XYZ ABC xyz"_s);
    QCOMPARE(note(), u"None of these genes is in this screen."_s);
    search()->clear();
    m_panel->setResponse(m_names, madeUpResponse("KLF1", 10)); // nothing is judged
    choose(u"geneFilterMenu"_s, u"beyond_chance"_s);
    QCOMPARE(note(), u"No gene here shifts beyond chance."_s);
    choose(u"geneFilterMenu"_s, u"clearGeneFilters"_s);
    child<QCheckBox>(u"nonMeanOnly"_s)->click();
    QCOMPARE(note(), u"No gene here changes its shape beyond chance without its mean."_s);
    m_panel->setGenes(m_names);
    QCOMPARE(note(), u"No response yet. Choose a perturbation."_s);
    choose(u"geneFilterMenu"_s, u"clearGeneFilters"_s);
    QCOMPARE(genes().size(), 10); // names alone
    m_panel->setGenes(nullptr);
    QCOMPARE(note(), u"No genes. Open a screen or a project."_s);
}

void TestGenePanel::stateIsRestored()
{
    std::unique_ptr<QMenu> menu(table()->makeColumnMenu(nullptr));
    menu->findChild<QAction*>(u"error_w1"_s)->trigger();
    menu->findChild<QAction*>(u"observed_fdr"_s)->trigger();
    table()->horizontalHeader()->moveSection(table()->horizontalHeader()->visualIndex(M::ResponseColumn), 1);
    table()->setColumnWidth(M::GeneColumn, 222);
    table()->sortByColumn(M::ObservedMeanChangeColumn, Qt::AscendingOrder);
    choose(u"geneFilterMenu"_s, u"mean_shift"_s);
    choose(u"geneFilterMenu"_s, u"minimal_w1"_s);
    choose(u"geneFilterMenu"_s, u"non_mean"_s);
    search()->setText(u"gene"_s);
    m_panel->setResponse(m_names, unseen(judged("NEW1"))); // what stands in is not what was chosen
    const QJsonObject state = m_panel->saveState();

    GenePanel other;
    other.setResponse(m_names, shared(judged("KLF1")));
    other.restoreState(state);
    QCOMPARE(other.saveState()[u"filters"_s], state[u"filters"_s]);
    QCOMPARE(other.saveState()[u"search"_s], state[u"search"_s]);
    auto* restored = other.findChild<TableView*>();
    QVERIFY(!restored->isColumnHidden(M::ErrorW1Column));
    QVERIFY(restored->isColumnHidden(M::FdrColumn));
    QCOMPARE(restored->horizontalHeader()->visualIndex(M::ResponseColumn), 1);
    QCOMPARE(restored->columnWidth(M::GeneColumn), 222);
    QCOMPARE(restored->horizontalHeader()->sortIndicatorSection(), int(M::ObservedMeanChangeColumn));
    QCOMPARE(restored->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    QVERIFY(other.findChild<QCheckBox*>(u"nonMeanOnly"_s)->isChecked());
}

void TestGenePanel::senselessStateIsIgnored()
{
    const QJsonObject before = m_panel->saveState();
    m_panel->restoreState({});
    QCOMPARE(m_panel->saveState(), before);
    m_panel->restoreState({{u"table"_s, 3}, {u"search"_s, QJsonObject()}, {u"filters"_s, u"x"_s}});
    QCOMPARE(m_panel->saveState(), before);
    m_panel->restoreState(
        {{u"table"_s,
          QJsonObject{{u"columns"_s, QJsonArray{u"gene"_s, u"no_such"_s, 7}},
                      {u"widths"_s, QJsonObject{{u"gene"_s, -5}, {u"no_such"_s, 10}}},
                      {u"sort"_s, QJsonObject{{u"column"_s, u"no_such"_s}}}}},
         {u"filters"_s, QJsonObject{{u"kinds"_s, QJsonArray{u"no_such"_s}}, {u"minimal_w1"_s, u"x"_s}}}});
    QVERIFY(!table()->isColumnHidden(M::GeneColumn));
    QVERIFY(table()->isColumnHidden(M::FdrColumn));
    QCOMPARE(genes().size(), 10);
}

void TestGenePanel::emptyStateGivesTheDefaults()
{
    const QJsonObject before = m_panel->saveState();
    const auto change = [&] {
        table()->setColumnChosen(M::ErrorW1Column, true);
        table()->horizontalHeader()->moveSection(3, 1);
        choose(u"geneFilterMenu"_s, u"mean_shift"_s);
        choose(u"geneFilterMenu"_s, u"non_mean"_s);
        search()->setText(u"GENE1 GENE2 ABC"_s);
    };
    change();
    table()->sortByColumn(M::GeneColumn, Qt::AscendingOrder);
    m_panel->restoreState({});
    QCOMPARE(m_panel->saveState(), before);
    QCOMPARE(count(), u"10 of 10 genes"_s);
    QVERIFY(!hasChip(u"kinds"_s));
    // The same while predicted columns stand in.
    m_panel->setResponse(m_names, unseen(judged("NEW1")));
    change();
    table()->sortByColumn(M::ControlMeanColumn, Qt::AscendingOrder);
    m_panel->restoreState({});
    QCOMPARE(m_panel->saveState(), before);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(M::PredictedW1Column));
    QCOMPARE(genes().first(), u"GENE8"_s);
}

void TestGenePanel::otherGenesBeginWithoutSearch()
{
    search()->setText(u"GENE1 GENE2"_s);
    choose(u"geneFilterMenu"_s, u"beyond_chance"_s);
    m_panel->setResponse(m_names, shared(judged("TP53"))); // of the same project
    QCOMPARE(genes(), QStringList{u"GENE1"_s});
    m_panel->setGenes(madeUpGeneNames(4));
    QCOMPARE(search()->text(), QString());
    QVERIFY(!hasChip(u"beyond_chance"_s));
    QCOMPARE(count(), u"4 of 4 genes"_s);
}

void TestGenePanel::namesAreResolvedAgain()
{
    bool isKnown = false;
    m_panel->setNameResolver(
        [&](const QString& name) { return isKnown && name == u"EKLF"_s ? u"GENE1"_s : name; });
    search()->setText(u"EKLF"_s);
    QCOMPARE(genes(), QStringList());
    isKnown = true;
    m_panel->searchAgain();
    QCOMPARE(genes(), QStringList{u"GENE1"_s});
    QCOMPARE(count(), u"1 of 10 genes (EKLF is GENE1)"_s);
    isKnown = false;
    search()->setText(u"EKLF GENE2"_s);
    QCOMPARE(count(), u"1 of 10 genes; 1 not found: EKLF"_s);
    isKnown = true;
    m_panel->searchAgain();
    QCOMPARE(count(), u"2 of 10 genes"_s);
}

void TestGenePanel::hasNoMnemonics()
{
    choose(u"geneFilterMenu"_s, u"minimal_w1"_s);
    choose(u"geneFilterMenu"_s, u"zero_loss"_s);
    choose(u"geneFilterMenu"_s, u"mean_shift"_s);
    QCOMPARE(child<QWidget>(u"chip_kinds"_s)->findChild<QLabel*>(u"chipText"_s)->text(),
             u"zero loss or mean shift"_s);
    QCOMPARE(textsWithMnemonic(*m_panel), QStringList());
}

QTEST_MAIN(TestGenePanel)
#include "tst_gene_panel.moc"
