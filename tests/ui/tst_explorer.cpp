// SPDX-License-Identifier: GPL-3.0-or-later
// The explorer in the real window, driven as people do.

#include "core/base/atomic_file.h"
#include "core/simulate/simulated_screen.h"
#include "core/training/cross_validation.h"
#include "tests/ui/mnemonics.h"
#include "ui/base/text.h"
#include "ui/charts/distribution_plot.h"
#include "ui/charts/shift_plot.h"
#include "ui/explorer/distribution_panel.h"
#include "ui/explorer/explorer.h"
#include "ui/explorer/selection_json.h"
#include "ui/jobs/project_jobs.h"
#include "ui/jobs/session_file.h"
#include "ui/models/gene_table_model.h"
#include "ui/models/perturbation_model.h"
#include "ui/windows/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractScrollArea>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>
#include <QWheelEvent>

#include <filesystem>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000; // ms, on a busy machine

/// A project to browse: the made-up one, and the Norman subset where its file lies beside the project.
struct Browsed {
    QString folder;
    QString unseen; // a gene with a vector that nobody has perturbed
};

} // namespace

class TestExplorer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void itemModelsKeepTheirPromises_data() { projects(); }
    void itemModelsKeepTheirPromises();
    void keyboardAloneSuffices_data() { projects(); }
    void keyboardAloneSuffices();
    void onePanelsSelectionIsEveryPanels_data() { projects(); }
    void onePanelsSelectionIsEveryPanels();
    void selectionsAreUndoneAndRedone();
    void runsAreOverlaid_data() { projects(); }
    void runsAreOverlaid();
    void nonMeanResponsesAreOneClickAway_data() { projects(); }
    void nonMeanResponsesAreOneClickAway();
    void anUnseenKnockdownStandsBesideTheSeen_data() { projects(); }
    void anUnseenKnockdownStandsBesideTheSeen();
    void menusLeadToGeneDatabases();
    void everythingIsThereAgain();
    void aDamagedSessionIsNoObstacle();
    void aSessionOfAnotherScreenIsFitted();
    void eachProjectHasItsOwnSession();
    void aRunThatIsGoneIsNotComeBackTo();
    void brushedGenesAreEverywhere_data() { projects(); }
    void brushedGenesAreEverywhere();
    void cardsAreDrawnAsAsked_data() { projects(); }
    void cardsAreDrawnAsAsked();
    void genesAreExported_data() { projects(); }
    void genesAreExported();
    void runsAreMeasuredAndCompared_data() { projects(); }
    void runsAreMeasuredAndCompared();
    void lettersOfTheMenusAreTheirsAlone();
    void panelsAreHiddenAndPutBack();
    void numbersComeToTheListInTheBackground_data() { projects(); }
    void numbersComeToTheListInTheBackground();

private:
    void projects() const;
    template <class T> T* child(const QString& name) const
    {
        T* found = m_window->findChild<T*>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return found;
    }
    void trigger(const QString& name) const { child<QAction>(name)->trigger(); }
    Explorer& explorer() const { return m_window->explorer(); }
    const Selection& selection() const { return explorer().selection(); }
    QTableView* perturbations() const { return child<QTableView>(u"perturbationTable"_s); }
    QTableView* genes() const { return child<QTableView>(u"geneTable"_s); }
    ShiftPlot* shift() const { return child<ShiftPlot>(u"shiftPlot"_s); }
    DistributionPanel* cards() const { return m_window->findChild<DistributionPanel*>(); }
    QString currentPerturbation() const
    {
        return perturbations()->currentIndex().siblingAtColumn(0).data().toString();
    }
    QString nameOf(int gene) const
    {
        return explorer().workspace()->geneNames->at(static_cast<std::size_t>(gene));
    }
    /// Whether plots show what is selected.
    bool isShown() const
    {
        const auto shown = explorer().shown();
        return shown && !shown->runs.empty()
            && shown->runs.front().response->perturbation == selection().perturbation
            && shown->runs.size() == std::max<std::size_t>(selection().runs.size(), 1);
    }
    void clickGene(int row) const
    {
        const QModelIndex cell = genes()->model()->index(row, 0);
        genes()->scrollTo(cell);
        QTest::mouseClick(genes()->viewport(), Qt::LeftButton, {}, genes()->visualRect(cell).center());
    }
    QWidget* plotArea() const { return child<QAbstractScrollArea>(u"shiftPlotView"_s)->viewport(); }
    void clickPoint(int gene) const
    {
        QTest::mouseClick(plotArea(), Qt::LeftButton, {},
                          plotArea()->mapFrom(shift(), *shift()->positionOf(gene)));
    }
    void openProject(const QString& folder);
    void closeWindow() { m_window.reset(); }
    void reopen(const QString& folder);

    QTemporaryDir m_folder;
    std::vector<std::pair<QString, Browsed>> m_projects;
    std::unique_ptr<MainWindow> m_window;
};

void TestExplorer::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(m_folder.isValid());
    const auto prepare = [this](const QString& name, const QString& cells, const QString& vectors) {
        ImportRequest request;
        request.settings.source = toPath(cells);
        request.vectors = toPath(vectors);
        request.folder = toPath(m_folder.filePath(name + u".knockscope"_s));
        JobMonitor monitor;
        importProject(request, monitor);
        const Project project = Project::open(request.folder);
        TrainingSettings settings;
        settings.folds = 3;
        settings.epochs = 15;
        settings.hidden = {16};
        for (const char* model : {"mlp-hist", "nearest", "mlp-mean"}) {
            settings.model = model;
            trainRun(project, model, settings, false, monitor);
        }
        const GeneVectors given = project.vectors().value();
        const MarginalStore& store = project.store();
        QString unseen;
        for (std::size_t gene = 0; gene < given.genes().size() && unseen.isEmpty(); ++gene)
            if (!given.isZero(gene) && store.findPerturbation(given.genes()[gene]) == store.rows())
                unseen = fromUtf8(given.genes()[gene]);
        m_projects.push_back({name, {fromPath(request.folder), unseen}});
    };
    SimulationSettings settings;
    settings.perturbations = 12;
    settings.genes = 30;
    settings.cells = 40;
    const SimulatedScreen screen(settings);
    const QString cells = m_folder.filePath(u"cells.h5ad"_s);
    const QString vectors = m_folder.filePath(u"vectors.tsv"_s);
    screen.writeCells(toPath(cells));
    screen.writeVectors(toPath(vectors));
    prepare(u"made-up"_s, cells, vectors);

    const QDir shared(QStringLiteral(KNOCKSCOPE_SHARED_DATA));
    const QString norman = shared.filePath(u"screens/norman2019-mcfaline2023-subset.h5ad"_s);
    const QString sets = shared.filePath(u"embeddings/go-direct-human.gmt"_s);
    if (QFile::exists(norman) && QFile::exists(sets))
        prepare(u"norman"_s, norman, sets);
    else
        qInfo("The Norman subset is not there: only the made-up screen is browsed.");
}

void TestExplorer::projects() const
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("unseen");
    for (const auto& [name, project] : m_projects)
        QTest::newRow(qPrintable(name)) << project.folder << project.unseen;
}

void TestExplorer::init()
{
    for (const auto& project : m_projects)
        std::filesystem::remove(sessionPath(toPath(project.second.folder)));
    m_window = std::make_unique<MainWindow>();
    m_window->setFileChooser([](QWidget*, const FileQuestion&) { return QString(); });
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestExplorer::cleanup()
{
    m_window.reset();
}

void TestExplorer::openProject(const QString& folder)
{
    m_window->openProject(folder);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->hasProject() && isShown(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(cards()->showsDistributions(), kPatience);
}

void TestExplorer::reopen(const QString& folder)
{
    m_window.reset(); // as closing does
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->activateWindow();
    openProject(folder);
}

void TestExplorer::itemModelsKeepTheirPromises()
{
    QFETCH(const QString, folder);
    openProject(folder);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (const QAbstractItemModel* model : m_window->findChildren<QAbstractItemModel*>())
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            const_cast<QAbstractItemModel*>(model), QAbstractItemModelTester::FailureReportingMode::QtTest));
    QVERIFY(testers.size() >= 4);
    for (int step = 0; step < 3; ++step) {
        QTest::keyClick(perturbations(), Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), kPatience);
    }
    genes()->sortByColumn(GeneTableModel::PredictedW1Column, Qt::AscendingOrder);
    QTest::keyClicks(child<QLineEdit>(u"geneSearch"_s), u"1"_s);
    QTest::keyClicks(child<QLineEdit>(u"perturbationSearch"_s), u"1"_s);
}

void TestExplorer::keyboardAloneSuffices()
{
    QFETCH(const QString, folder);
    openProject(folder);
    const QString third = perturbations()->model()->index(2, 0).data().toString();
    trigger(u"actionFindPerturbation"_s);
    auto* search = child<QLineEdit>(u"perturbationSearch"_s);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, third.toLower());
    QTest::keyClick(search, Qt::Key_Down);
    QTRY_VERIFY(perturbations()->hasFocus());
    while (currentPerturbation() != third
           && perturbations()->currentIndex().row() + 1 < perturbations()->model()->rowCount())
        QTest::keyClick(perturbations(), Qt::Key_Down);
    QCOMPARE(currentPerturbation(), third);
    QCOMPARE(fromUtf8(selection().perturbation), third);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), kPatience);
    search->clear();
    QCOMPARE(currentPerturbation(), third); // still in sight
    QTest::keyClick(perturbations(), Qt::Key_Down);
    QVERIFY(currentPerturbation() != third);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), kPatience);

    trigger(u"actionFindGene"_s);
    QTRY_VERIFY(child<QLineEdit>(u"geneSearch"_s)->hasFocus());
    QTest::keyClick(child<QLineEdit>(u"geneSearch"_s), Qt::Key_Down);
    QTRY_VERIFY(genes()->hasFocus());
    QTest::keyClick(genes(), Qt::Key_Down);
    const QString gene = genes()->currentIndex().siblingAtColumn(0).data().toString();
    QCOMPARE(nameOf(selection().genes.front()), gene);
    QVERIFY(cards()->card(selection().genes.front()));
}

void TestExplorer::onePanelsSelectionIsEveryPanels()
{
    QFETCH(const QString, folder);
    openProject(folder);
    // From the table: several genes get a card each, the first is the current one.
    genes()->setFocus();
    clickGene(1);
    QTest::keyClick(genes(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selection().genes.size(), 2U);
    QCOMPARE(cards()->shownGenes().size(), 2U);
    // From the plot.
    int other = -1;
    const int count = static_cast<int>(explorer().workspace()->geneNames->size());
    for (int gene = 0; gene < count && other < 0; ++gene)
        if (const auto position = shift()->positionOf(gene);
            gene != selection().genes.front() && position && shift()->geneAt(*position) == gene)
            other = gene;
    QVERIFY(other >= 0);
    clickPoint(other);
    QCOMPARE(selection().genes, std::vector<int>{other});
    QCOMPARE(genes()->currentIndex().siblingAtColumn(0).data().toString(), nameOf(other));
    QVERIFY(cards()->card(other));
    // A pinned gene keeps its card when another is selected.
    trigger(u"actionPinGene"_s);
    QCOMPARE(selection().pinned, std::vector<int>{other});
    clickGene(genes()->currentIndex().row() == 0 ? 1 : 0);
    QVERIFY(selection().genes.front() != other);
    QCOMPARE(cards()->shownGenes().size(), 2U);
    QVERIFY(cards()->card(other));
}

void TestExplorer::selectionsAreUndoneAndRedone()
{
    openProject(m_projects.front().second.folder);
    QVERIFY(!child<QAction>(u"actionUndo"_s)->isEnabled());
    const Selection first = selection();
    QTest::keyClick(perturbations(), Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), kPatience);
    const Selection second = selection();
    clickGene(3);
    const Selection third = selection();
    QVERIFY(third.genes != second.genes);

    trigger(u"actionUndo"_s);
    QVERIFY(selection() == second);
    QCOMPARE(nameOf(second.genes.front()), genes()->currentIndex().siblingAtColumn(0).data().toString());
    trigger(u"actionUndo"_s);
    QVERIFY(selection() == first);
    QCOMPARE(currentPerturbation(), fromUtf8(first.perturbation));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), kPatience);
    QVERIFY(!child<QAction>(u"actionUndo"_s)->isEnabled());
    trigger(u"actionRedo"_s);
    trigger(u"actionRedo"_s);
    QVERIFY(selection() == third);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), kPatience);
    QVERIFY(!child<QAction>(u"actionRedo"_s)->isEnabled());
}

void TestExplorer::runsAreOverlaid()
{
    QFETCH(const QString, folder);
    openProject(folder);
    auto* runs = child<QComboBox>(u"runSelector"_s);
    runs->setFocus();
    QTest::keyClick(runs, Qt::Key_End); // the oldest
    QCOMPARE(runs->currentData().toString(), u"mlp-hist"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown() && selection().runs.front() == "mlp-hist", kPatience);
    QMenu* others = child<QMenu>(u"otherRunsMenu"_s);
    for (QAction* action : others->actions())
        if (action->data().toString() == u"nearest"_s && !action->isChecked())
            action->trigger();
    QCOMPARE(selection().runs, (std::vector<std::string>{"mlp-hist", "nearest"}));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), kPatience);
    QVERIFY(shift()->showsPoints());
    QVERIFY(shift()->accessibleDescription().contains(u"nearest"_s));
    for (const RunResponse& run : explorer().shown()->runs) {
        QVERIFY(run.source);
        QCOMPARE(fromUtf8(run.source->record.name), run.run);
    }
    // A figure says of which run it is.
    const QString figure = m_folder.filePath(u"overlaid.svg"_s);
    QFile::remove(figure);
    m_window->setFileChooser([figure](QWidget*, const FileQuestion&) { return figure; });
    trigger(u"actionFigure"_s);
    auto* dialog = child<QDialog>(u"figureDialog"_s);
    auto* write = dialog->findChild<QPushButton*>(u"figureExport"_s);
    QTRY_VERIFY_WITH_TIMEOUT(write->isEnabled(), kPatience);
    write->click();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(figure), kPatience);
    QVERIFY(readText(toPath(figure)).find("run mlp-hist") != std::string::npos);
    dialog->reject();
    // Moving on keeps both.
    QTest::keyClick(perturbations(), Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), kPatience);
    QCOMPARE(explorer().shown()->runs.size(), 2U);
    trigger(u"actionUndo"_s);
    trigger(u"actionUndo"_s);
    QCOMPARE(selection().runs, std::vector<std::string>{"mlp-hist"});
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), kPatience);

    // A model of means has means to show.
    QTest::keyClick(runs, Qt::Key_Home);
    QCOMPARE(runs->currentData().toString(), u"mlp-mean"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown() && selection().runs.front() == "mlp-mean", kPatience);
    QVERIFY(shift()->showsPoints());
}

void TestExplorer::nonMeanResponsesAreOneClickAway()
{
    QFETCH(const QString, folder);
    openProject(folder);
    const int all = genes()->model()->rowCount();
    const auto nonMeanGenes = [this] {
        const ShownResponse& shown = *explorer().shown();
        QStringList names;
        for (std::size_t gene = 0; gene < shown.geneNames->size(); ++gene)
            if (shown.runs.front().response->genes[gene].observedShift.isNonMean())
                names << shown.geneNames->at(gene);
        return names;
    };
    QStringList expected = nonMeanGenes();
    // Not every knockdown has such a gene, nor every screen.
    const auto seen = static_cast<int>(explorer().workspace()->perturbations.size());
    for (int step = 1; step < seen && expected.isEmpty(); ++step) {
        QTest::keyClick(perturbations(), Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), kPatience);
        expected = nonMeanGenes();
    }
    child<QCheckBox>(u"nonMeanOnly"_s)->click();
    QVERIFY(expected.size() < all);
    QStringList listed;
    for (int row = 0; row < genes()->model()->rowCount(); ++row)
        listed << genes()->model()->index(row, 0).data().toString();
    expected.sort();
    listed.sort();
    QCOMPARE(listed, expected);
    QCOMPARE(child<QLabel>(u"noGenes"_s)->isVisible(), expected.isEmpty()); // in words
    child<QCheckBox>(u"nonMeanOnly"_s)->click();
    QCOMPARE(genes()->model()->rowCount(), all);
}

void TestExplorer::anUnseenKnockdownStandsBesideTheSeen()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, unseen);
    openProject(folder);
    if (selection().runs.front() == "mlp-mean") {
        Selection next = selection();
        next.runs = {"mlp-hist"};
        explorer().select(next);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), kPatience);
    }
    const int seen = perturbations()->model()->rowCount();
    trigger(u"actionPredict"_s);
    auto* entry = child<QPlainTextEdit>(u"predictEntry"_s);
    entry->setPlainText(unseen + u", NOSUCHGENE"_s);
    auto* predict = child<QPushButton>(u"predictButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(predict->isEnabled(), kPatience);
    QTest::mouseClick(predict, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(perturbations()->model()->rowCount(), seen + 1, kPatience);
    Selection next = selection();
    next.perturbation = toUtf8(unseen);
    explorer().select(next);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), kPatience);
    const PerturbationResponse& response = *explorer().shown()->runs.front().response;
    QVERIFY(!response.isObserved());
    QCOMPARE(response.foldsUsed, 3);
    QVERIFY(!response.lowest.empty());
    QVERIFY(shift()->showsPoints());
    QVERIFY(cards()->showsDistributions());
    QCOMPARE(currentPerturbation(), unseen);
    // It is kept: there again after a restart, and shown.
    reopen(folder);
    QCOMPARE(selection().perturbation, toUtf8(unseen));
    QTRY_COMPARE_WITH_TIMEOUT(perturbations()->model()->rowCount(), seen + 1, kPatience);
}

void TestExplorer::menusLeadToGeneDatabases()
{
    openProject(m_projects.front().second.folder);
    QList<QUrl> opened;
    explorer().setUrlOpener([&opened](const QUrl& url) {
        opened.append(url);
        return true;
    });
    const int gene = selection().genes.front();
    QWidget* card = cards()->card(gene);
    QContextMenuEvent rightClick(QContextMenuEvent::Mouse, card->rect().center(),
                                 card->mapToGlobal(card->rect().center()));
    QCoreApplication::sendEvent(card, &rightClick);
    auto* menu = child<QMenu>(u"geneMenu"_s);
    for (QAction* action : menu->findChildren<QAction*>())
        if (action->text().contains(u"Ensembl"_s))
            action->trigger();
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.front().host().contains(u"ensembl"_s));
    QVERIFY(opened.front().toString().contains(nameOf(gene)));
    child<QAction>(u"menuPin"_s)->trigger();
    QCOMPARE(selection().pinned, std::vector<int>{gene});
    menu->close();
    QTRY_VERIFY(!m_window->findChild<QMenu*>(u"geneMenu"_s));

    // From a gene that nobody has perturbed to its prediction.
    const auto& names = *explorer().workspace()->geneNames;
    const QString unseen = m_projects.front().second.unseen;
    const auto found = std::find(names.begin(), names.end(), unseen);
    QVERIFY(found != names.end());
    Q_EMIT cards()->geneMenuRequested(static_cast<int>(found - names.begin()),
                                      m_window->mapToGlobal(QPoint(50, 50)));
    trigger(u"menuPredict"_s);
    QCOMPARE(child<QPlainTextEdit>(u"predictEntry"_s)->toPlainText(), unseen);
    QVERIFY(child<QDockWidget>(u"predictDock"_s)->isVisible());
}

void TestExplorer::everythingIsThereAgain()
{
    const QString folder = m_projects.front().second.folder;
    openProject(folder);
    Selection chosen = selection();
    chosen.perturbation = toUtf8(perturbations()->model()->index(4, 0).data().toString());
    chosen.genes = {7, 3};
    chosen.pinned = {5};
    chosen.runs = {"nearest", "mlp-hist"};
    explorer().select(chosen);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), kPatience);
    child<QLineEdit>(u"geneSearch"_s)->setText(u"G00"_s);
    genes()->sortByColumn(GeneTableModel::GeneColumn, Qt::AscendingOrder);
    child<QDockWidget>(u"runDock"_s)->close();
    // Saved by itself, without being asked, while the window is open.
    const ui::GeneNames& names = explorer().workspace()->geneNames;
    const auto isSaved = [&] {
        const QJsonObject session = readSession(toPath(folder)).value_or(QJsonObject());
        return session.value(u"selection"_s).toObject() == toJson(chosen, names);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaved(), kPatience);

    reopen(folder);
    QVERIFY(selection() == chosen);
    QCOMPARE(currentPerturbation(), fromUtf8(chosen.perturbation));
    QCOMPARE(child<QComboBox>(u"runSelector"_s)->currentText(), u"nearest"_s);
    QCOMPARE(child<QLineEdit>(u"geneSearch"_s)->text(), u"G00"_s);
    QCOMPARE(genes()->horizontalHeader()->sortIndicatorSection(), int(GeneTableModel::GeneColumn));
    QVERIFY(child<QDockWidget>(u"runDock"_s)->isHidden());
    QCOMPARE(cards()->shownGenes().size(), 3U);
    QVERIFY(!child<QAction>(u"actionUndo"_s)->isEnabled());
}

void TestExplorer::aDamagedSessionIsNoObstacle()
{
    const QString folder = m_projects.front().second.folder;
    closeWindow(); // which saves
    for (const char* content :
         {"{", "{\"format_version\": 1, \"layout\": 7, \"selection\": [1], \"genes\": 3}",
          "{\"format_version\": 1, \"layout\": \"AAAA\"}"}) {
        writeTextAtomically(sessionPath(toPath(folder)), content);
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        openProject(folder);
        QVERIFY(!m_window->findChild<QMessageBox*>(u"messageBox"_s));
        QVERIFY(child<QDockWidget>(u"geneDock"_s)->isVisible());
        closeWindow();
    }
}

void TestExplorer::aSessionOfAnotherScreenIsFitted()
{
    const QString folder = m_projects.front().second.folder;
    writeTextAtomically(sessionPath(toPath(folder)),
                        R"({"format_version": 1, "selection": {"perturbation": "NOSUCH", "genes": ["NONE"],
                            "pinned": ["G0001", "NONE"], "runs": ["gone", "nearest"]}})");
    openProject(folder);
    QCOMPARE(selection().runs, std::vector<std::string>{"nearest"});
    QVERIFY(selection().perturbation != "NOSUCH");
    QCOMPARE(selection().genes.size(), 1U);
    QVERIFY(!m_window->findChild<QMessageBox*>(u"messageBox"_s));
}

void TestExplorer::eachProjectHasItsOwnSession()
{
    const QString first = m_projects.front().second.folder;
    const QString second = m_folder.filePath(u"second.knockscope"_s);
    std::filesystem::copy(toPath(first), toPath(second), std::filesystem::copy_options::recursive);
    openProject(first);
    child<QLineEdit>(u"geneSearch"_s)->setText(u"G00"_s);
    child<QLineEdit>(u"perturbationSearch"_s)->setText(u"G0"_s);
    QTest::keyClick(perturbations(), Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), kPatience);
    const Selection chosen = selection();

    m_window->openProject(second);
    QTRY_VERIFY_WITH_TIMEOUT(fromPath(explorer().workspace()->project.folder()) == second && isShown(),
                             kPatience);
    QCOMPARE(child<QLineEdit>(u"geneSearch"_s)->text(), QString());
    QCOMPARE(child<QLineEdit>(u"perturbationSearch"_s)->text(), QString());
    QVERIFY(!child<QAction>(u"actionUndo"_s)->isEnabled());
    QVERIFY(selection().perturbation != chosen.perturbation);

    m_window->openProject(first);
    QTRY_VERIFY_WITH_TIMEOUT(fromPath(explorer().workspace()->project.folder()) == first && isShown(),
                             kPatience);
    QVERIFY(selection() == chosen);
    QCOMPARE(child<QLineEdit>(u"geneSearch"_s)->text(), u"G00"_s);
}

void TestExplorer::aRunThatIsGoneIsNotComeBackTo()
{
    const QString folder = m_folder.filePath(u"fewer-runs.knockscope"_s);
    std::filesystem::copy(toPath(m_projects.front().second.folder), toPath(folder),
                          std::filesystem::copy_options::recursive);
    openProject(folder);
    Selection next = selection();
    next.runs = {"nearest", "mlp-hist"};
    explorer().select(next);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), kPatience);
    next.runs = {"mlp-hist"};
    explorer().select(next);
    Q_EMIT explorer().removeRunRequested("nearest"); // asked for in the panel
    QTRY_VERIFY_WITH_TIMEOUT(explorer().workspace()->runs.size() == 2, kPatience);
    QVERIFY(!std::filesystem::exists(toPath(folder) / "runs" / "nearest"));
    trigger(u"actionUndo"_s);
    QCOMPARE(selection().runs, std::vector<std::string>{"mlp-hist"});
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), kPatience);
    QVERIFY(!m_window->findChild<QMessageBox*>(u"messageBox"_s));
}

void TestExplorer::brushedGenesAreEverywhere()
{
    QFETCH(const QString, folder);
    openProject(folder);
    // Shift and a drag over the whole plot, then its genes in table and cards.
    const QRect area = plotArea()->rect();
    QTest::mousePress(plotArea(), Qt::LeftButton, Qt::ShiftModifier, area.topLeft() + QPoint(3, 3));
    QTest::mouseMove(plotArea(), area.center());
    QTest::mouseMove(plotArea(), area.bottomRight() - QPoint(3, 3));
    QTest::mouseRelease(plotArea(), Qt::LeftButton, Qt::ShiftModifier, area.bottomRight() - QPoint(3, 3));
    QCOMPARE(static_cast<int>(selection().genes.size()), shift()->pointCount());
    QVERIFY(selection().genes.size() > 12);
    QCOMPARE(cards()->shownGenes().size(), 12U);
    QCOMPARE(genes()->selectionModel()->selectedRows().size(), shift()->pointCount());
    // The wheel zooms; a double click shows everything again.
    const auto before = shift()->positionOf(selection().genes.front());
    const QPointF at = plotArea()->rect().center();
    QWheelEvent wheel(at, plotArea()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(plotArea(), &wheel);
    QVERIFY(shift()->positionOf(selection().genes.front()) != before);
    QTest::mouseDClick(plotArea(), Qt::LeftButton, {}, area.center());
    QVERIFY(shift()->positionOf(selection().genes.front()) == before);
    child<QAbstractButton>(u"shiftLog"_s)->click();
    QVERIFY(shift()->positionOf(selection().genes.front()) != before);
    trigger(u"actionUndo"_s);
    QCOMPARE(selection().genes.size(), 1U);
}

void TestExplorer::cardsAreDrawnAsAsked()
{
    QFETCH(const QString, folder);
    openProject(folder);
    const int gene = selection().genes.front();
    const double width = cards()->card(gene)->data().control.width;
    const auto isFine = [&] { return cards()->card(gene)->data().control.width < width / 2; };
    child<QSpinBox>(u"distributionBins"_s)->setValue(60);
    QTRY_VERIFY(isFine());
    child<QAbstractButton>(u"distributionLogScale"_s)->click();
    QVERIFY(cards()->card(gene)->isLogScale());
    // Both stay for the next perturbation and for the next time.
    QTest::keyClick(perturbations(), Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), kPatience);
    QTRY_VERIFY(isFine());
    reopen(folder);
    QTRY_VERIFY(isFine());
    QVERIFY(cards()->card(gene)->isLogScale());
}

void TestExplorer::genesAreExported()
{
    QFETCH(const QString, folder);
    openProject(folder);
    const QString file = m_folder.filePath(u"genes.csv"_s);
    QFile::remove(file);
    m_window->setFileChooser([file](QWidget*, const FileQuestion&) { return file; });
    Q_EMIT child<QMenu>(u"geneMoreMenu"_s)->aboutToShow();
    trigger(u"exportGenes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), kPatience);
    const QList<QByteArray> lines = QByteArray::fromStdString(readText(toPath(file))).split('\n');
    QVERIFY(lines.front().startsWith("gene,"));
    const ShownResponse& shown = *explorer().shown();
    QCOMPARE(lines.size() - 2, static_cast<qsizetype>(shown.geneNames->size())); // header, end of the last
    const auto column = lines.front().split(',').indexOf("observed_w1");
    QVERIFY(column > 0);
    for (const QByteArray& line : lines.mid(1, 5)) {
        const QList<QByteArray> fields = line.split(',');
        const auto& names = *shown.geneNames;
        const auto gene = static_cast<std::size_t>(
            std::find(names.begin(), names.end(), QString::fromUtf8(fields.front())) - names.begin());
        QVERIFY(gene < names.size());
        QVERIFY(std::abs(fields[column].toDouble() - shown.runs.front().response->genes[gene].observedW1)
                < 1e-6);
    }
}

void TestExplorer::runsAreMeasuredAndCompared()
{
    QFETCH(const QString, folder);
    openProject(folder);
    for (QAction* panel : explorer().panelActions())
        if (panel->text() == u"Runs"_s)
            QVERIFY(panel->isChecked());
    child<QDockWidget>(u"runDock"_s)->raise();
    auto* compute = child<QAbstractButton>(u"computeMetrics"_s);
    QTRY_VERIFY_WITH_TIMEOUT(compute->isEnabled(), kPatience);
    compute->click();
    const std::filesystem::path runs = toPath(folder) / "runs";
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(runs / "mlp-hist" / "metrics.json")
                                 && std::filesystem::exists(runs / "nearest" / "metrics.json"),
                             kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!explorer().isBusy(), kPatience);
    auto* tree = child<QTreeView>(u"runTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        tree->model()->rowCount() >= 3 && tree->model()->hasChildren(tree->model()->index(0, 0)), kPatience);
    tree->selectionModel()->clear();
    for (const int row : {0, 1})
        tree->selectionModel()->select(tree->model()->index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    auto* compare = child<QAbstractButton>(u"compareRuns"_s);
    QTRY_VERIFY_WITH_TIMEOUT(compare->isEnabled(), kPatience);
    compare->click();
    QTRY_VERIFY_WITH_TIMEOUT(child<QTableView>(u"comparisonTable"_s)->model()->rowCount() > 5, kPatience);
}

void TestExplorer::lettersOfTheMenusAreTheirsAlone()
{
    openProject(m_projects.front().second.folder);
    QCOMPARE(tests::textsWithMnemonic(explorer()), QStringList());
}

void TestExplorer::panelsAreHiddenAndPutBack()
{
    openProject(m_projects.front().second.folder);
    QCOMPARE(explorer().panelActions().size(), 6);
    for (QAction* panel : explorer().panelActions()) {
        QVERIFY(panel->isChecked());
        panel->trigger();
    }
    for (const QDockWidget* dock : explorer().findChildren<QDockWidget*>())
        QVERIFY(dock->isHidden());
    // Looking for something brings its panel back.
    trigger(u"actionFindGene"_s);
    QVERIFY(child<QDockWidget>(u"geneDock"_s)->isVisible());
    trigger(u"actionResetLayout"_s);
    for (const QDockWidget* dock : explorer().findChildren<QDockWidget*>())
        QVERIFY(!dock->isHidden());
}

void TestExplorer::numbersComeToTheListInTheBackground()
{
    QFETCH(const QString, folder);
    openProject(folder);
    QTRY_VERIFY_WITH_TIMEOUT(explorer().hasSummaries(), kPatience);
    const auto* model = child<PerturbationModel>({});
    const auto seen = static_cast<int>(explorer().workspace()->perturbations.size());
    for (int row = 0; row < seen; ++row) {
        const double shift = model->index(row, PerturbationModel::ObservedShiftColumn)
                                 .data(PerturbationModel::SortRole)
                                 .toDouble();
        QVERIFY(shift > 0);
    }
}

QTEST_MAIN(TestExplorer)
#include "tst_explorer.moc"
