// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mnemonics.h"
#include "ui/base/text.h"
#include "ui/base/translation.h"
#include "ui/explorer/filter_chips.h"
#include "ui/explorer/perturbation_panel.h"
#include "ui/explorer/table_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

using M = PerturbationModel;

class TestPerturbationPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheUsualColumns();
    void fitsNarrowDocks();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void everyColumnIsExplained();
    void filters_data();
    void filters();
    void oppositesReplaceEachOther();
    void minimalCellsAreChangedInTheirChip();
    void containedGeneIsTyped();
    void chipsWrap();
    void searches_data();
    void searches();
    void keysAlone();
    void returnGoesToTheMeantOne();
    void typingInTheTableSearches();
    void currentIsSetQuietly();
    void currentSurvivesNewRows();
    void summariesComeIn();
    void summariesAreSortedOnce();
    void rowsAreCopied();
    void menuIsAskedFor();
    void saysWhyThereIsNothing();
    void stateIsRestored();
    void senselessStateIsIgnored();
    void emptyStateGivesTheDefaults();
    void anotherScreenBeginsWithoutSearch();
    void namesAreResolvedAgain();
    void unseenOnesComeAndGo();
    void listStaysWhereTheUserIs();
    void sidewaysIsForTheUser();
    void numbersFollowTheLocale();
    void hasNoMnemonics();

private:
    static PerturbationSummary summary(double observed, double predicted, double noise, double r,
                                       std::size_t responding);
    static std::vector<PerturbationRow> madeUpRows();
    template <class Widget> Widget* child(const QString& name) const
    {
        auto* widget = m_panel->findChild<Widget*>(name);
        Q_ASSERT(widget);
        return widget;
    }
    TableView* table() const { return child<TableView>(u"perturbationTable"_s); }
    QLineEdit* search() const { return child<QLineEdit>(u"perturbationSearch"_s); }
    QString count() const { return child<QLabel>(u"perturbationCount"_s)->text(); }
    QString note() const { return child<QLabel>(u"noPerturbations"_s)->text(); }
    bool hasChip(const QString& id) const
    {
        auto* chip = m_panel->findChild<QWidget*>(u"chip_"_s + id);
        return chip && !chip->isHidden();
    }
    QString names() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names.push_back(table()->model()->index(row, 0).data().toString());
        return names.join(u' ');
    }
    void choose(const QString& action) const
    {
        auto* menu = child<QMenu>(u"perturbationFilterMenu"_s);
        Q_EMIT menu->aboutToShow();
        auto* chosen = menu->findChild<QAction*>(action);
        QVERIFY2(chosen, qPrintable(action));
        chosen->trigger();
    }

    std::unique_ptr<PerturbationPanel> m_panel;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

PerturbationSummary TestPerturbationPanel::summary(double observed, double predicted, double noise, double r,
                                                   std::size_t responding)
{
    PerturbationSummary result;
    result.observedShift = observed;
    result.predictedShift = predicted;
    result.noise = noise;
    result.correlation = r;
    result.responding = responding;
    return result;
}

std::vector<PerturbationRow> TestPerturbationPanel::madeUpRows()
{
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    return {{u"TP53"_s, 30, 1, {}, summary(0.2, 0.1, 0.15, 0.5, 3)},
            {u"AHR+KLF1"_s, 1000, {}, u"it was never held out"_s, summary(0.3, kNone, 0.05, kNone, 40)},
            {u"KLF1"_s, 200, 0, {}, summary(0.1, 0.3, 0.11, 0.9, 0)},
            {u"MYC"_s, 0, {}, {}, summary(kNone, 0.2, 0.01, kNone, 12)},
            {u"GATA1"_s, 90, 1, {}, {}}};
}

void TestPerturbationPanel::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    installTranslation();
}

void TestPerturbationPanel::init()
{
    m_panel = std::make_unique<PerturbationPanel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_panel->setNameResolver([](const QString& name) {
        return name.toLower() == u"p53"_s || name == u"ENSG00000141510"_s ? u"TP53"_s : name;
    });
    m_panel->resize(270, 500);
    m_panel->show();
    m_panel->activateWindow(); // without a window manager nobody else does
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->setRows(madeUpRows());
}

void TestPerturbationPanel::cleanup()
{
    m_tester.reset();
    m_panel.reset();
}

void TestPerturbationPanel::showsTheUsualColumns()
{
    for (const int column : {M::NameColumn, M::CellsColumn, M::ObservedShiftColumn, M::PredictedShiftColumn,
                             M::CorrelationColumn, M::SeenColumn})
        QVERIFY(!table()->isColumnHidden(column));
    QVERIFY(table()->isColumnHidden(M::NoiseColumn));
    QCOMPARE(names(), u"AHR+KLF1 GATA1 KLF1 MYC TP53"_s);
    QCOMPARE(count(), u"5 perturbations"_s);
    const auto text = [&](int row, int column) {
        return table()->model()->index(row, column).data().toString();
    };
    QCOMPARE(text(0, M::CellsColumn), u"1000"_s);
    QCOMPARE(text(0, M::PredictedShiftColumn), QString());
    QCOMPARE(text(1, M::ObservedShiftColumn), QString()); // not yet computed
    QCOMPARE(text(3, M::CellsColumn), QString());
    QCOMPARE(text(3, M::SeenColumn), u"no"_s);
    QCOMPARE(table()->model()->index(3, M::SeenColumn).data(Qt::AccessibleTextRole).toString(), u"unseen"_s);
    QCOMPARE(text(4, M::FoldColumn), u"2"_s);
    QVERIFY(table()->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"never held out"_s));
}

void TestPerturbationPanel::fitsNarrowDocks()
{
    QVERIFY(m_panel->minimumSizeHint().width() <= 270);
    const auto width = [this] {
        int sum = 0;
        for (int column = 0; column < M::ColumnCount; ++column)
            sum += table()->columnWidth(column);
        return sum;
    };
    for (const int panel : {420, 360, 290, 200}) {
        m_panel->resize(panel, 500);
        QVERIFY(table()->columnWidth(M::NameColumn) >= 90);
        for (int column = 0; column < M::ColumnCount; ++column) { // nothing is cut
            const QString title = table()->model()->headerData(column, Qt::Horizontal).toString();
            const QSize size = table()->horizontalHeader()->fontMetrics().size(0, title);
            QVERIFY(table()->isColumnHidden(column) || table()->columnWidth(column) > size.width());
        }
        QTRY_COMPARE(table()->horizontalScrollBar()->maximum() > 0, width() > table()->viewport()->width());
    }
    m_panel->resize(360, 500);
    QVERIFY2(width() <= table()->viewport()->width(), qPrintable(QString::number(width())));
}

void TestPerturbationPanel::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    const auto row = [](const char* name, int column, const QString& ascending, const QString& descending) {
        QTest::newRow(name) << column << ascending << descending;
    };
    row("name", M::NameColumn, u"AHR+KLF1 GATA1 KLF1 MYC TP53"_s, u"TP53 MYC KLF1 GATA1 AHR+KLF1"_s);
    row("cells", M::CellsColumn, u"TP53 GATA1 KLF1 AHR+KLF1 MYC"_s, u"AHR+KLF1 KLF1 GATA1 TP53 MYC"_s);
    row("observed", M::ObservedShiftColumn, u"KLF1 TP53 AHR+KLF1 MYC GATA1"_s,
        u"AHR+KLF1 TP53 KLF1 MYC GATA1"_s);
    row("predicted", M::PredictedShiftColumn, u"TP53 MYC KLF1 AHR+KLF1 GATA1"_s,
        u"KLF1 MYC TP53 AHR+KLF1 GATA1"_s);
    row("r", M::CorrelationColumn, u"TP53 KLF1 AHR+KLF1 MYC GATA1"_s, u"KLF1 TP53 AHR+KLF1 MYC GATA1"_s);
    row("fold", M::FoldColumn, u"KLF1 TP53 GATA1 AHR+KLF1 MYC"_s, u"TP53 GATA1 KLF1 AHR+KLF1 MYC"_s);
    row("seen", M::SeenColumn, u"TP53 AHR+KLF1 KLF1 GATA1 MYC"_s, u"MYC TP53 AHR+KLF1 KLF1 GATA1"_s);
    row("noise", M::NoiseColumn, u"MYC AHR+KLF1 KLF1 TP53 GATA1"_s, u"TP53 KLF1 AHR+KLF1 MYC GATA1"_s);
    row("responding", M::RespondingColumn, u"KLF1 TP53 MYC AHR+KLF1 GATA1"_s,
        u"AHR+KLF1 MYC TP53 KLF1 GATA1"_s);
}

void TestPerturbationPanel::sortsByEveryColumn()
{
    QFETCH(const int, column);
    QFETCH(const QString, ascending);
    QFETCH(const QString, descending);
    table()->sortByColumn(column, Qt::AscendingOrder);
    QCOMPARE(names(), ascending);
    table()->sortByColumn(column, Qt::DescendingOrder);
    QCOMPARE(names(), descending);
}

void TestPerturbationPanel::everyColumnIsExplained()
{
    for (int column = 0; column < M::ColumnCount; ++column) {
        const auto header = [&](int role) {
            return table()->model()->headerData(column, Qt::Horizontal, role).toString();
        };
        QVERIFY(!header(Qt::DisplayRole).isEmpty());
        QVERIFY(!header(Qt::ToolTipRole).isEmpty());
        QVERIFY(!header(ColumnIdRole).isEmpty());
        QVERIFY(!header(ColumnTitleRole).contains(u'\n'));
    }
    std::unique_ptr<QMenu> menu(table()->makeColumnMenu(nullptr));
    menu->findChild<QAction*>(u"noise_floor"_s)->trigger();
    QVERIFY(!table()->isColumnHidden(M::NoiseColumn));
}

void TestPerturbationPanel::filters_data()
{
    QTest::addColumn<QStringList>("actions");
    QTest::addColumn<QString>("found");
    QTest::newRow("seen") << QStringList{u"seen"_s} << u"AHR+KLF1 GATA1 KLF1 TP53"_s;
    QTest::newRow("unseen") << QStringList{u"unseen"_s} << u"MYC"_s;
    QTest::newRow("predicted") << QStringList{u"predicted"_s} << u"GATA1 KLF1 MYC TP53"_s;
    QTest::newRow("not predicted") << QStringList{u"not_predicted"_s} << u"AHR+KLF1"_s;
    QTest::newRow("cells") << QStringList{u"minimal_cells"_s} << u"AHR+KLF1 GATA1 KLF1"_s; // 50
    QTest::newRow("noise") << QStringList{u"beyond_noise"_s} << u"AHR+KLF1 TP53"_s;
    QTest::newRow("single") << QStringList{u"single"_s} << u"GATA1 KLF1 MYC TP53"_s;
    QTest::newRow("combination") << QStringList{u"combination"_s} << u"AHR+KLF1"_s;
    QTest::newRow("fold") << QStringList{u"fold"_s} << u"KLF1"_s; // the first of them
    QTest::newRow("and") << QStringList{u"beyond_noise"_s, u"single"_s} << u"TP53"_s;
    QTest::newRow("taken back") << QStringList{u"unseen"_s, u"unseen"_s} << u"AHR+KLF1 GATA1 KLF1 MYC TP53"_s;
}

void TestPerturbationPanel::filters()
{
    QFETCH(const QStringList, actions);
    QFETCH(const QString, found);
    for (const QString& action : actions)
        choose(action);
    QCOMPARE(names(), found);
    QCOMPARE(hasChip(actions.last()), found.count(u' ') < 4);
    if (hasChip(actions.last())) {
        QTest::mouseClick(child<QToolButton>(u"clearFilters"_s), Qt::LeftButton);
        QVERIFY(!hasChip(actions.last()));
    }
    QCOMPARE(count(), u"5 perturbations"_s);
}

void TestPerturbationPanel::oppositesReplaceEachOther()
{
    choose(u"seen"_s);
    choose(u"single"_s);
    choose(u"unseen"_s);
    QVERIFY(!hasChip(u"seen"_s));
    QVERIFY(hasChip(u"unseen"_s));
    QVERIFY(hasChip(u"single"_s));
    auto* remove = child<QToolButton>(u"remove_unseen"_s);
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Return);
    QVERIFY(!hasChip(u"unseen"_s));
    QVERIFY(child<QToolButton>(u"remove_single"_s)->hasFocus());
    QTest::keyClick(child<QToolButton>(u"remove_single"_s), Qt::Key_Space);
    QVERIFY(!hasChip(u"single"_s));
}

void TestPerturbationPanel::minimalCellsAreChangedInTheirChip()
{
    choose(u"minimal_cells"_s);
    auto* cells = child<QSpinBox>(u"chipValue"_s);
    QVERIFY(cells->hasFocus());
    cells->selectAll();
    QTest::keyClicks(cells, u"300"_s);
    QCOMPARE(names(), u"AHR+KLF1"_s);
    QVERIFY(cells->hasFocus());
}

void TestPerturbationPanel::containedGeneIsTyped()
{
    choose(u"contains_gene"_s);
    QCOMPARE(names(), u"AHR+KLF1 GATA1 KLF1 MYC TP53"_s); // any, while nothing is typed
    auto* gene = child<QLineEdit>(u"chipValue"_s);
    QVERIFY(gene->hasFocus());
    QTest::keyClicks(gene, u"klf1"_s);
    QCOMPARE(names(), u"AHR+KLF1 KLF1"_s);
    QVERIFY(gene->completer());
    gene->setText(u"p53"_s);
    QCOMPARE(names(), u"TP53"_s);
}

void TestPerturbationPanel::chipsWrap()
{
    choose(u"seen"_s);
    auto* chips = child<FilterChips>(u"filterChips"_s);
    QTRY_VERIFY(chips->height() > 0 && child<QWidget>(u"chip_seen"_s)->width() > 0);
    const int oneLine = chips->heightForWidth(2000);
    for (const QString& one : {u"predicted"_s, u"single"_s, u"beyond_noise"_s, u"minimal_cells"_s})
        choose(one);
    QVERIFY(chips->heightForWidth(250) >= 3 * oneLine);
    QTRY_VERIFY(chips->height() >= 3 * oneLine);
    for (const QString& one : {u"seen"_s, u"predicted"_s, u"single"_s, u"beyond_noise"_s, u"minimal_cells"_s})
        QVERIFY(chips->rect().contains(child<QWidget>(u"chip_"_s + one)->geometry()));
}

void TestPerturbationPanel::searches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("count");
    QTest::newRow("part") << u"kl"_s << u"AHR+KLF1 KLF1"_s << u"2 of 5 perturbations"_s;
    QTest::newRow("alias") << u"p53"_s << u"TP53"_s << u"1 of 5 perturbations (p53 is TP53)"_s;
    QTest::newRow("Ensembl id") << u"ENSG00000141510"_s << u"TP53"_s
                                << u"1 of 5 perturbations (ENSG00000141510 is TP53)"_s;
    QTest::newRow("other order") << u"klf1+ahr"_s << u"AHR+KLF1"_s << u"1 of 5 perturbations"_s;
    QTest::newRow("spaces") << u" myc "_s << u"MYC"_s << u"1 of 5 perturbations"_s;
    QTest::newRow("nothing") << u"xyz"_s << QString() << u"0 of 5 perturbations"_s;
}

void TestPerturbationPanel::searches()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, found);
    QFETCH(const QString, count);
    QTest::keyClicks(search(), typed);
    QCOMPARE(names(), found);
    QCOMPARE(this->count(), count);
    QTest::keyClick(search(), Qt::Key_Escape);
    QCOMPARE(this->count(), u"5 perturbations"_s);
}

void TestPerturbationPanel::keysAlone()
{
    const QSignalSpy moved(m_panel.get(), &PerturbationPanel::currentChanged);
    m_panel->focusSearch();
    QVERIFY(search()->hasFocus());
    QTest::keyClicks(search(), u"klf"_s);
    QTest::keyClick(search(), Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    QCOMPARE(m_panel->current(), "AHR+KLF1");
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(m_panel->current(), "KLF1");
    QTest::keyClick(table(), Qt::Key_Up);
    QCOMPARE(moved.count(), 3);
    QCOMPARE(moved.last().at(0).value<std::string>(), "AHR+KLF1");
    m_panel->focusSearch();
    search()->clear();
    QTest::keyClick(search(), Qt::Key_Down);
    QCOMPARE(m_panel->current(), "AHR+KLF1"); // goes on where it was
    QCOMPARE(moved.count(), 3);
}

void TestPerturbationPanel::returnGoesToTheMeantOne()
{
    m_panel->setCurrent("AHR+KLF1");
    QTest::keyClicks(search(), u"klf1"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(m_panel->current(), "KLF1");
    m_panel->focusSearch();
    QTest::keyClicks(search(), u"p53"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(m_panel->current(), "TP53");
}

void TestPerturbationPanel::typingInTheTableSearches()
{
    m_panel->focusTable();
    QTest::keyClick(table(), Qt::Key_M);
    QVERIFY(search()->hasFocus());
    QTest::keyClicks(search(), u"y"_s);
    QCOMPARE(names(), u"MYC"_s);
}

void TestPerturbationPanel::currentIsSetQuietly()
{
    const QSignalSpy moved(m_panel.get(), &PerturbationPanel::currentChanged);
    m_panel->setCurrent("MYC");
    QCOMPARE(table()->currentIndex().data().toString(), u"MYC"_s);
    choose(u"seen"_s);
    QVERIFY(!table()->currentIndex().isValid());
    QCOMPARE(m_panel->current(), "MYC");
    choose(u"seen"_s);
    QCOMPARE(table()->currentIndex().data().toString(), u"MYC"_s);
    m_panel->setCurrent("no such");
    QVERIFY(!table()->selectionModel()->hasSelection());
    QCOMPARE(moved.count(), 0);
}

void TestPerturbationPanel::currentSurvivesNewRows()
{
    const QSignalSpy moved(m_panel.get(), &PerturbationPanel::currentChanged);
    m_panel->setCurrent("KLF1");
    std::vector<PerturbationRow> rows = madeUpRows();
    rows.insert(rows.begin(), {u"ABCD"_s, 0});
    m_panel->setRows(rows);
    QCOMPARE(table()->currentIndex().data().toString(), u"KLF1"_s);
    QCOMPARE(moved.count(), 0);
}

void TestPerturbationPanel::summariesComeIn()
{
    const QSignalSpy reset(table()->model(), &QAbstractItemModel::modelReset);
    m_panel->setCurrent("GATA1");
    table()->sortByColumn(M::ObservedShiftColumn, Qt::DescendingOrder);
    QCOMPARE(names(), u"AHR+KLF1 TP53 KLF1 MYC GATA1"_s);
    m_panel->setSummary(4, summary(0.9, 0.8, 0.1, 0.7, 50));
    QCOMPARE(table()->model()->index(4, M::ObservedShiftColumn).data().toString(), u"0.900"_s);
    QTRY_COMPARE(names(), u"GATA1 AHR+KLF1 TP53 KLF1 MYC"_s);
    QCOMPARE(table()->currentIndex().data().toString(), u"GATA1"_s);
    choose(u"beyond_noise"_s);
    QCOMPARE(names(), u"GATA1 AHR+KLF1 TP53"_s);
    m_panel->setSummaries(0, {summary(0.1, 0, 0.2, 0, 0), summary(0.01, 0, 0.2, 0, 0)});
    QTRY_COMPARE(names(), u"GATA1"_s);
    QCOMPARE(reset.count(), 0);
    m_panel->clearSummaries();
    QTRY_COMPARE(names(), QString());
}

void TestPerturbationPanel::summariesAreSortedOnce()
{
    table()->sortByColumn(M::ObservedShiftColumn, Qt::AscendingOrder);
    const QSignalSpy sorted(table()->model(), &QAbstractItemModel::layoutChanged);
    for (int row = 0; row < 5; ++row)
        m_panel->setSummary(row, summary(5 - row, 0, 0, 0, 0));
    QCOMPARE(sorted.count(), 0);
    QTRY_COMPARE(names(), u"GATA1 MYC KLF1 AHR+KLF1 TP53"_s);
    QCOMPARE(sorted.count(), 1);
}

void TestPerturbationPanel::rowsAreCopied()
{
    m_panel->setCurrent("TP53");
    QTest::keySequence(table(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(),
             u"Perturbation\tCells\tObserved shift\tPredicted shift\tr of shift\tSeen\n"
             "TP53\t30\t0.2\t0.1\t0.5\tyes\n"_s);
}

void TestPerturbationPanel::menuIsAskedFor()
{
    const QSignalSpy menu(m_panel.get(), &PerturbationPanel::perturbationMenuRequested);
    m_panel->setCurrent("KLF1");
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(table(), &event);
    QCOMPARE(menu.count(), 1);
    QCOMPARE(menu.last().at(0).value<std::string>(), "KLF1");
}

void TestPerturbationPanel::saysWhyThereIsNothing()
{
    QVERIFY(note().isEmpty());
    search()->setText(u"xyz"_s);
    QVERIFY(note().startsWith(u"No perturbation of that name."_s));
    search()->clear();
    choose(u"unseen"_s);
    choose(u"combination"_s);
    QVERIFY(note().startsWith(u"No perturbation passes all filters."_s));
    m_panel->setRows({});
    QVERIFY(note().startsWith(u"No perturbations."_s));
}

void TestPerturbationPanel::stateIsRestored()
{
    table()->sortByColumn(M::CellsColumn, Qt::DescendingOrder);
    table()->setColumnChosen(M::FoldColumn, true);
    choose(u"minimal_cells"_s);
    child<QSpinBox>(u"chipValue"_s)->setValue(77);
    choose(u"single"_s);
    search()->setText(u"1"_s);
    const QString shown = names();
    const QJsonObject state = m_panel->saveState();
    PerturbationPanel other;
    other.setRows(madeUpRows());
    other.restoreState(state);
    QCOMPARE(other.saveState(), state);
    QCOMPARE(other.findChild<QLabel*>(u"perturbationCount"_s)->text(), u"2 of 5 perturbations"_s);
    QCOMPARE(shown, u"KLF1 GATA1"_s);
    QVERIFY(!other.findChild<TableView*>()->isColumnHidden(M::FoldColumn));
}

void TestPerturbationPanel::senselessStateIsIgnored()
{
    const QJsonObject before = m_panel->saveState();
    m_panel->restoreState({});
    m_panel->restoreState({{u"table"_s, u"x"_s}, {u"search"_s, 3}, {u"filters"_s, 7}});
    m_panel->restoreState({{u"filters"_s, QJsonArray{u"x"_s, QJsonObject{{u"kind"_s, u"no_such"_s}}}}});
    QCOMPARE(m_panel->saveState(), before);
}

void TestPerturbationPanel::emptyStateGivesTheDefaults()
{
    const QJsonObject before = m_panel->saveState();
    table()->sortByColumn(M::CellsColumn, Qt::DescendingOrder);
    table()->setColumnChosen(M::FoldColumn, true);
    table()->horizontalHeader()->moveSection(1, 2);
    table()->setColumnWidth(M::NameColumn, 222);
    choose(u"minimal_cells"_s);
    search()->setText(u"1"_s);
    QVERIFY(m_panel->saveState() != before);
    m_panel->restoreState({});
    QCOMPARE(m_panel->saveState(), before);
    QVERIFY(!hasChip(u"minimal_cells"_s));
    QCOMPARE(names(), u"AHR+KLF1 GATA1 KLF1 MYC TP53"_s);
}

void TestPerturbationPanel::anotherScreenBeginsWithoutSearch()
{
    search()->setText(u"klf"_s);
    choose(u"combination"_s);
    std::vector<PerturbationRow> rows = madeUpRows();
    rows.push_back({u"NEW1+KLF1"_s});
    m_panel->setRows(rows); // of the same screen, one more was predicted
    QCOMPARE(search()->text(), u"klf"_s);
    QCOMPARE(names(), u"AHR+KLF1 NEW1+KLF1"_s);
    m_panel->setRows({{u"AAA"_s, 3}, {u"BBB"_s, 4}});
    QCOMPARE(search()->text(), QString());
    QVERIFY(!hasChip(u"combination"_s));
    QCOMPARE(names(), u"AAA BBB"_s);
    QCOMPARE(count(), u"2 perturbations"_s);
}

void TestPerturbationPanel::namesAreResolvedAgain()
{
    bool isKnown = false;
    m_panel->setNameResolver(
        [&](const QString& name) { return isKnown && name == u"EKLF"_s ? u"KLF1"_s : name; });
    search()->setText(u"EKLF"_s);
    QCOMPARE(names(), QString());
    isKnown = true;
    m_panel->searchAgain();
    QCOMPARE(names(), u"AHR+KLF1 KLF1"_s);
    QCOMPARE(count(), u"2 of 5 perturbations (EKLF is KLF1)"_s);
    search()->clear();
    isKnown = false;
    choose(u"contains_gene"_s);
    child<QLineEdit>(u"chipValue"_s)->setText(u"EKLF"_s);
    QCOMPARE(names(), QString());
    isKnown = true;
    m_panel->searchAgain();
    QCOMPARE(names(), u"AHR+KLF1 KLF1"_s);
}

void TestPerturbationPanel::unseenOnesComeAndGo()
{
    const auto unseen = [](const QString& name, double shift) {
        return PerturbationRow{name, 0, {}, {}, summary(std::nan(""), shift, 0.1, std::nan(""), 1)};
    };
    const QSignalSpy moved(m_panel.get(), &PerturbationPanel::currentChanged);
    const QSignalSpy reset(table()->model(), &QAbstractItemModel::modelReset);
    const QString seen = u"AHR+KLF1 GATA1 KLF1 MYC TP53"_s;
    const auto shiftOf = [&](const QString& name) {
        const QModelIndexList found =
            table()->model()->match(table()->model()->index(0, 0), Qt::DisplayRole, name);
        return found.empty() ? QString()
                             : found.front().siblingAtColumn(M::PredictedShiftColumn).data().toString();
    };
    m_panel->setUnseen({unseen(u"AB"_s, 0.1), unseen(u"CD"_s, 0.2)});
    QCOMPARE(names(), u"AB AHR+KLF1 CD GATA1 KLF1 MYC TP53"_s);
    QCOMPARE(count(), u"7 perturbations"_s);
    m_panel->setCurrent("CD");
    m_panel->setUnseen(
        {unseen(u"AA"_s, 0.3), unseen(u"CD"_s, 0.4), unseen(u"ZZ"_s, 0.5), unseen(u"YY"_s, 0.5)});
    QCOMPARE(names(), u"AA AHR+KLF1 CD GATA1 KLF1 MYC TP53 YY ZZ"_s);
    QCOMPARE(shiftOf(u"CD"_s), u"0.400"_s);
    QCOMPARE(shiftOf(u"ZZ"_s), u"0.500"_s);
    QCOMPARE(table()->currentIndex().data().toString(), u"CD"_s);
    choose(u"unseen"_s); // MYC is among those of the screen here
    m_panel->setUnseen({unseen(u"CD"_s, 0.4), unseen(u"YY"_s, 0.5), unseen(u"XX"_s, 0.5)});
    QCOMPARE(names(), u"CD MYC XX YY"_s);
    choose(u"unseen"_s);
    m_panel->setUnseen({});
    QCOMPARE(names(), seen);
    QCOMPARE(count(), u"5 perturbations"_s);
    QVERIFY(!table()->selectionModel()->hasSelection());
    QCOMPARE(reset.count(), 0);
    m_panel->setUnseen({unseen(u"B"_s, 1), unseen(u"A"_s, 1)});
    m_panel->setUnseen({unseen(u"A"_s, 1), unseen(u"B"_s, 1)}); // another order is all new
    QCOMPARE(names(), u"A AHR+KLF1 B GATA1 KLF1 MYC TP53"_s);
    QCOMPARE(moved.count(), 0);
}

void TestPerturbationPanel::listStaysWhereTheUserIs()
{
    std::vector<PerturbationRow> rows;
    for (int i = 100; i < 300; ++i)
        rows.push_back({u"G%1"_s.arg(i), 50});
    m_panel->setRows(rows);
    m_panel->setCurrent("G101");
    auto* bar = table()->verticalScrollBar();
    const auto top = [&] { return table()->model()->index(table()->rowAt(0), 0).data().toString(); };
    const auto unseen = [](int count) {
        std::vector<PerturbationRow> tail;
        for (int i = 0; i < count; ++i)
            tail.push_back({u"A%1"_s.arg(i)}); // they come first
        return tail;
    };
    QTRY_VERIFY(bar->maximum() > 150);
    bar->setValue(80); // the current one is out of view
    QCOMPARE(top(), u"G180"_s);
    m_panel->setUnseen(unseen(30));
    QCOMPARE(top(), u"G180"_s);
    m_panel->setCurrent("G101"); // the explorer says so again
    QCOMPARE(top(), u"G180"_s);
    std::vector<PerturbationRow> all = rows;
    for (PerturbationRow& row : unseen(10))
        all.push_back(row);
    m_panel->setRows(all);
    QCOMPARE(top(), u"G180"_s);
    QCOMPARE(table()->currentIndex().data().toString(), u"G101"_s);
    m_panel->setCurrent("G190");
    const int place = table()->visualRect(table()->currentIndex()).top();
    m_panel->setUnseen(unseen(40));
    QCOMPARE(table()->visualRect(table()->currentIndex()).top(), place);
    m_panel->setCurrent("G250"); // another one is shown
    QVERIFY(table()->viewport()->rect().contains(table()->visualRect(table()->currentIndex()).center()));
    m_panel->setCurrent("X1"); // and one that is listed later
    m_panel->setUnseen({{u"X1"_s}});
    QCOMPARE(table()->currentIndex().data().toString(), u"X1"_s);
    QVERIFY(table()->viewport()->rect().contains(table()->visualRect(table()->currentIndex()).center()));
}

void TestPerturbationPanel::sidewaysIsForTheUser()
{
    m_panel->resize(200, 500);
    auto* bar = table()->horizontalScrollBar();
    QTRY_VERIFY(bar->maximum() > 60);
    m_panel->focusTable();
    m_panel->setCurrent("KLF1");
    QTest::keyClick(table(), Qt::Key_Right);
    const int value = bar->value();
    QVERIFY(value > 0);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(m_panel->current(), "MYC");
    m_panel->setCurrent("TP53");
    QCOMPARE(bar->value(), value);
    QTest::keyClick(table(), Qt::Key_Left);
    QCOMPARE(bar->value(), 0);
}

void TestPerturbationPanel::numbersFollowTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const QString fold = table()->model()->index(4, M::FoldColumn).data().toString();
    const QString two = QLocale().toString(2);
    choose(u"fold"_s);
    const QString chip = child<QWidget>(u"chip_fold"_s)->findChild<QLabel*>(u"chipText"_s)->text();
    const QString one = QLocale().toString(1);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(fold, two);
    QVERIFY(chip.contains(one));
}

void TestPerturbationPanel::hasNoMnemonics()
{
    for (const QString& one : {u"seen"_s, u"minimal_cells"_s, u"contains_gene"_s, u"fold"_s})
        choose(one);
    QCOMPARE(tests::textsWithMnemonic(*m_panel), QStringList());
}

QTEST_MAIN(TestPerturbationPanel)
#include "tst_perturbation_panel.moc"
