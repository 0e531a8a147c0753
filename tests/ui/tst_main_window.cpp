// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"
#include "core/simulate/simulated_screen.h"
#include "core/training/cross_validation.h"
#include "ui/base/text.h"
#include "ui/base/translation.h"
#include "ui/charts/distribution_plot.h"
#include "ui/charts/shift_plot.h"
#include "ui/explorer/distribution_panel.h"
#include "ui/explorer/explorer.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/project_jobs.h"
#include "ui/jobs/screen_inspector.h"
#include "ui/jobs/session_file.h"
#include "ui/models/gene_table_model.h"
#include "ui/models/perturbation_model.h"
#include "ui/windows/help_window.h"
#include "ui/windows/info_bar.h"
#include "ui/windows/main_window.h"
#include "ui/wizard/data_page.h"
#include "ui/wizard/training_wizard.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDoubleSpinBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QToolButton>

#include <atomic>
#include <filesystem>
#include <semaphore>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000; // ms; training on a busy machine

ImportSettings settingsOf(const QDialog* wizard)
{
    return wizard->findChild<DataPage*>()->importSettings().value();
}

} // namespace

class TestMainWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void welcomesWithoutProject();
    void opensTheExample();
    void searchNarrowsThePerturbations();
    void movingKeepsTheGene();
    void geneRowUpdatesTheDistribution();
    void wrongFolderIsExplained();
    void importsAScreen();
    void opensWhatIsGiven_data();
    void opensWhatIsGiven();
    void asksForFilesAndFolders();
    void unreadableScreenIsExplained();
    void asksForVectorsBeforeTraining();
    void findsGenesUnderOtherNames();
    void trainsCancelsAndTrainsAgain();
    void stopsAndKeepsWhatIsTrained();
    void showsTheFigure();
    void copiesTheFigureInOneStep();
    void exportsAllPinnedInOneStep();
    void aProjectReadAgainWhileAFolderIsChosen();
    void theFirstFigureIsDrawnAsTheCards();
    void windowLivesWhileAResponseIsComputed();
    void closingTheImportDialogWaitsForNothing();
    void valuesOfAnUnknownKindAreChosen();
    void anotherLayerIsLookedInto();
    void tooManyLabelsAreNoPerturbations();
    void interruptedTrainingsAreOfferedOnce();
    void wantedRunsAreNotRemoved();
    void damagedRunIsListed();
    void damagedPredictionsLeaveTheProjectOpen();
    void countsAreSpelledRight();

private:
    template <class T> T* child(const QString& name) const
    {
        T* found = m_window->findChild<T*>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return found;
    }
    void trigger(const QString& name) const { child<QAction>(name)->trigger(); }
    QTableView* perturbations() const { return child<QTableView>(u"perturbationTable"_s); }
    QTableView* genes() const { return child<QTableView>(u"geneTable"_s); }
    DistributionPanel* distributions() const { return m_window->findChild<DistributionPanel*>(); }
    int selectedGene() const
    {
        const std::vector<int>& genes = m_window->explorer().selection().genes;
        return genes.empty() ? -1 : genes.front();
    }
    /// The card of the current gene.
    DistributionPlot* distribution() const { return distributions()->card(selectedGene()); }
    ShiftPlot* shift() const { return child<ShiftPlot>(u"shiftPlot"_s); }
    QString currentPerturbation() const
    {
        return perturbations()->currentIndex().siblingAtColumn(0).data().toString();
    }

    void openCopyOfProject();
    void writeMatrixFolder() const;
    /// Fills the training dialog and presses its button.
    void startTraining(int epochs, int folds) const;

    QTemporaryDir m_folder;
    QString m_cells;
    QString m_vectors;
    QString m_project;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(m_folder.isValid());
    m_cells = m_folder.filePath(u"cells.h5ad"_s);
    m_vectors = m_folder.filePath(u"vectors.tsv"_s);
    m_project = m_folder.filePath(u"made-up.knockscope"_s);
    SimulationSettings settings;
    settings.perturbations = 12;
    settings.genes = 30;
    settings.cells = 40;
    const SimulatedScreen screen(settings);
    screen.writeCells(toPath(m_cells));
    screen.writeVectors(toPath(m_vectors));
    ImportRequest request;
    request.settings.source = toPath(m_cells);
    request.vectors = toPath(m_vectors);
    request.folder = toPath(m_project);
    JobMonitor monitor;
    importProject(request, monitor);
}

void TestMainWindow::init()
{
    std::filesystem::remove(sessionPath(toPath(m_project))); // every test begins alike
    m_window = std::make_unique<MainWindow>();
    m_window->setFileChooser([](QWidget*, const FileQuestion&) { return QString(); });
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::openCopyOfProject()
{
    m_window->openProject(m_project);
    QTRY_VERIFY_WITH_TIMEOUT(distributions()->showsDistributions(), kPatience);
}

void TestMainWindow::startTraining(int epochs, int folds) const
{
    trigger(u"actionTrain"_s);
    const QPointer<QDialog> wizard = child<QDialog>(u"trainingWizard"_s);
    auto* epochsBox = wizard->findChild<QSpinBox*>(u"epochs"_s);
    auto* next = wizard->findChild<QPushButton*>(u"wizardNext"_s);
    // The project answers the first two steps.
    QTRY_VERIFY_WITH_TIMEOUT(wizard->findChild<QWidget*>(u"modelPage"_s)->isVisible(), kPatience);
    wizard->findChild<QSpinBox*>(u"folds"_s)->setValue(folds);
    epochsBox->setValue(epochs);
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_VERIFY(next->isEnabled());
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_VERIFY(!wizard);
}

void TestMainWindow::writeMatrixFolder() const
{
    const auto write = [this](const QString& name, const QByteArray& text) {
        QFile file(m_folder.filePath(u"tenx/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    QVERIFY(QDir(m_folder.path()).mkpath(u"tenx"_s));
    constexpr int kCells = 80;
    QByteArray entries;
    QByteArray barcodes;
    QByteArray labels = "barcode,perturbation\n";
    for (int cell = 1; cell <= kCells; ++cell) {
        const QByteArray name = "cell" + QByteArray::number(cell);
        entries += QByteArray::number(1 + cell % 3) + " " + QByteArray::number(cell) + " 2\n";
        barcodes += name + "\n";
        labels += name + (cell % 2 == 0 ? ",ctrl\n" : ",KLF1\n");
    }
    write(u"matrix.mtx"_s, "%%MatrixMarket matrix coordinate integer general\n3 80 80\n" + entries);
    write(u"genes.tsv"_s, "ENSG00000102145\tGATA1\nENSG00000105610\tKLF1\nENSG00000244734\tHBB\n");
    write(u"barcodes.tsv"_s, barcodes);
    write(u"labels.csv"_s, labels);
}

void TestMainWindow::welcomesWithoutProject()
{
    QVERIFY(!m_window->hasProject());
    QVERIFY(child<QWidget>(u"welcomePage"_s)->isVisible());
    QVERIFY(!child<QAction>(u"actionTrain"_s)->isEnabled());
    QVERIFY(!child<QAction>(u"actionFigure"_s)->isEnabled());
}

void TestMainWindow::opensTheExample()
{
    std::filesystem::remove_all(exampleFolder());
    QTest::mouseClick(child<QPushButton>(u"welcomeOpenExample"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->hasProject(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(distributions()->showsDistributions(), kPatience);
    QVERIFY(m_window->windowTitle().startsWith(u"example"_s));
    QCOMPARE(perturbations()->model()->rowCount(), 60);
    QCOMPARE(genes()->model()->rowCount(), 300);
    QVERIFY(!shift()->showsPoints());
    QVERIFY(child<QLabel>(u"shiftPlotMessage"_s)->text().contains(u"Ctrl+T"_s));
    QVERIFY(child<QAction>(u"actionTrain"_s)->isEnabled());

    // The second time it is there already.
    const auto made = std::filesystem::last_write_time(exampleFolder() / "project.json");
    MainWindow second;
    second.openExample();
    QTRY_VERIFY_WITH_TIMEOUT(second.hasProject(), kPatience);
    QVERIFY(std::filesystem::last_write_time(exampleFolder() / "project.json") == made);
}

void TestMainWindow::searchNarrowsThePerturbations()
{
    openCopyOfProject();
    const QString third = perturbations()->model()->index(2, 0).data().toString();
    trigger(u"actionFindPerturbation"_s);
    auto* search = child<QLineEdit>(u"perturbationSearch"_s);
    QTest::keyClicks(search, third.toLower());
    QVERIFY(perturbations()->model()->rowCount() >= 1);
    QVERIFY(perturbations()->model()->rowCount() < 12);
    QTest::keyClick(search, Qt::Key_Down);
    perturbations()->setCurrentIndex(perturbations()->model()->index(0, 0));
    QTRY_COMPARE(fromUtf8(distribution()->data().perturbation), currentPerturbation());
    search->clear();
    QCOMPARE(perturbations()->model()->rowCount(), 12);
}

void TestMainWindow::movingKeepsTheGene()
{
    openCopyOfProject();
    const QString first = currentPerturbation();
    const int gene = selectedGene();
    QVERIFY(gene >= 0);
    const QString geneName = fromUtf8(distribution()->data().gene);
    for (int step = 0; step < 5; ++step)
        QTest::keyClick(perturbations(), Qt::Key_Down);
    QVERIFY(currentPerturbation() != first);
    QTRY_COMPARE(fromUtf8(distribution()->data().perturbation), currentPerturbation());
    QCOMPARE(selectedGene(), gene);
    QCOMPARE(fromUtf8(distribution()->data().gene), geneName);
    QCOMPARE(genes()->currentIndex().siblingAtColumn(0).data().toString(), geneName);
}

void TestMainWindow::geneRowUpdatesTheDistribution()
{
    openCopyOfProject();
    const QModelIndex cell = genes()->model()->index(4, GeneTableModel::ObservedW1Column);
    genes()->scrollTo(cell);
    QTest::mouseClick(genes()->viewport(), Qt::LeftButton, {}, genes()->visualRect(cell).center());
    QCOMPARE(fromUtf8(distribution()->data().gene), cell.siblingAtColumn(0).data().toString());
    QVERIFY(distribution()->data().predicted.empty());

    QTest::keyClicks(child<QLineEdit>(u"geneSearch"_s), fromUtf8(distribution()->data().gene));
    QVERIFY(genes()->model()->rowCount() >= 1);
    QVERIFY(genes()->model()->rowCount() < 30);
}

void TestMainWindow::wrongFolderIsExplained()
{
    m_window->openProject(m_folder.filePath(u"nothing-here"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QMessageBox*>(u"messageBox"_s), kPatience);
    QVERIFY(!child<QMessageBox>(u"messageBox"_s)->text().isEmpty());
    QVERIFY(!m_window->hasProject());
}

void TestMainWindow::importsAScreen()
{
    const QString folder = m_folder.filePath(u"imported.knockscope"_s);
    m_window->setFileChooser([this](QWidget*, const FileQuestion&) { return m_cells; });
    trigger(u"actionOpenScreen"_s);
    auto* dialog = child<QDialog>(u"trainingWizard"_s);
    auto* import = dialog->findChild<QPushButton*>(u"wizardImportOnly"_s);
    QTRY_VERIFY_WITH_TIMEOUT(import->isVisible(), kPatience);
    QCOMPARE(dialog->findChild<QComboBox*>(u"perturbationColumn"_s)->currentData(), u"condition"_s);
    QCOMPARE(dialog->findChild<QComboBox*>(u"controlLabel"_s)->currentData(), u"control"_s);
    dialog->findChild<QLineEdit*>(u"projectFolder"_s)->setText(folder);
    QTRY_VERIFY(import->isEnabled());
    QTest::mouseClick(import, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(distributions()->showsDistributions(), kPatience);
    QVERIFY(m_window->windowTitle().startsWith(u"imported"_s));
}

void TestMainWindow::opensWhatIsGiven_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isDropped");
    QTest::addColumn<bool>("isProject");
    for (const bool isDropped : {false, true}) {
        const char* way = isDropped ? "dropped" : "given";
        QTest::addRow("project %s", way) << u"made-up.knockscope"_s << isDropped << true;
        QTest::addRow("file %s", way) << u"cells.h5ad"_s << isDropped << false;
        QTest::addRow("matrix folder %s", way) << u"tenx"_s << isDropped << false;
        QTest::addRow("matrix file %s", way) << u"tenx/matrix.mtx"_s << isDropped << false;
    }
}

void TestMainWindow::opensWhatIsGiven()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isDropped);
    QFETCH(const bool, isProject);
    writeMatrixFolder();
    const QString path = m_folder.filePath(name);
    if (isDropped) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
    } else {
        m_window->open(path);
    }
    if (isProject) {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->hasProject(), kPatience);
        QVERIFY(!m_window->findChild<QDialog*>(u"trainingWizard"_s));
    } else {
        QTRY_VERIFY(m_window->findChild<QDialog*>(u"trainingWizard"_s));
        auto* dialog = child<QDialog>(u"trainingWizard"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QPushButton*>(u"wizardNext"_s)->isEnabled(), kPatience);
        QVERIFY(!m_window->hasProject());
    }
}

void TestMainWindow::asksForFilesAndFolders()
{
    writeMatrixFolder();
    QList<FileQuestion> questions;
    QString answer;
    m_window->setFileChooser([&](QWidget*, const FileQuestion& question) {
        questions.append(question);
        return answer;
    });
    trigger(u"actionOpenScreen"_s);
    QVERIFY(questions.last().kind == FileQuestion::Kind::OpenFile);
    for (const QString& pattern : {u"*.h5ad"_s, u"*.h5"_s, u"*.loom"_s, u"*.mtx"_s, u"*.mtx.gz"_s, u"(*)"_s})
        QVERIFY2(questions.last().filter.contains(pattern), qPrintable(pattern));
    child<QPushButton>(u"welcomeOpenFolder"_s)->click();
    QVERIFY(questions.last().kind == FileQuestion::Kind::OpenFolder);
    QVERIFY(!m_window->findChild<QDialog*>(u"trainingWizard"_s));

    answer = m_folder.filePath(u"tenx"_s);
    trigger(u"actionOpenScreenFolder"_s);
    QCOMPARE(questions.size(), 3);
    auto* dialog = child<TrainingWizard>(u"trainingWizard"_s);
    QTRY_VERIFY(dialog->findChild<QLabel*>(u"importFormat"_s)->text().contains(u"Matrix Market"_s));
    QVERIFY(settingsOf(dialog).source == toPath(answer));
    const QPointer<QDialog> gone = dialog;
    dialog->reject();
    QTRY_VERIFY(!gone);
    answer = m_project; // a project is a folder too
    trigger(u"actionOpenScreenFolder"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->hasProject(), kPatience);
}

void TestMainWindow::unreadableScreenIsExplained()
{
    const QString file = m_folder.filePath(u"broken.h5ad"_s);
    QFile broken(file);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("these are no cells");
    broken.close();
    m_window->openScreen(file);
    auto* dialog = child<QDialog>(u"trainingWizard"_s);
    QTRY_VERIFY(dialog->findChild<QLabel*>(u"importStatus"_s)->text().contains(u"broken.h5ad"_s)
                && !dialog->findChild<QLabel*>(u"importStatus"_s)->text().startsWith(u"Looking"_s));
    QVERIFY(!dialog->findChild<QPushButton*>(u"wizardNext"_s)->isEnabled());
}

void TestMainWindow::asksForVectorsBeforeTraining()
{
    ImportRequest request;
    request.settings.source = toPath(m_cells);
    request.folder = toPath(m_folder.filePath(u"no-vectors.knockscope"_s));
    JobMonitor monitor;
    importProject(request, monitor);
    m_window->openProject(fromPath(request.folder));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->hasProject(), kPatience);
    QVERIFY(child<QLabel>(u"summary"_s)->text().contains(u"no gene vectors"_s));
    trigger(u"actionTrain"_s);
    const QPointer<QDialog> wizard = child<QDialog>(u"trainingWizard"_s);
    auto* next = wizard->findChild<QPushButton*>(u"wizardNext"_s);
    QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), kPatience);
    QTest::mouseClick(next, Qt::LeftButton);
    QVERIFY(!next->isEnabled());
    QVERIFY(!wizard->findChild<QLabel*>(u"missing"_s)->text().isEmpty());
    wizard->done(QDialog::Rejected);
    QTRY_VERIFY(!wizard);

    m_window->setFileChooser([this](QWidget*, const FileQuestion&) { return m_vectors; });
    trigger(u"actionVectors"_s);
    const QPointer<QDialog> dialog = child<QDialog>(u"vectorsDialog"_s);
    auto* use = dialog->findChild<QPushButton*>(u"useVectors"_s);
    QVERIFY(!use->isEnabled());
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"addVectorFile"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), kPatience);
    QTest::mouseClick(use, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!child<QLabel>(u"summary"_s)->text().contains(u"no gene vectors"_s), kPatience);
    QVERIFY(!m_window->findChild<QMessageBox*>(u"messageBox"_s));
}

/// The vectors of a made-up screen under other names, and HGNC's table beside them.
void TestMainWindow::findsGenesUnderOtherNames()
{
    const QString folder = m_folder.filePath(u"names"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile vectors(m_vectors);
    QVERIFY(vectors.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(vectors.readAll());
    const std::string gene =
        targetGenes(Project::open(toPath(m_project)).store().perturbationNames()[3]).front();
    const QString name = fromUtf8(gene);
    const qsizetype place = text.indexOf(u'\n' + name + u'\t') + 1;
    QVERIFY(place > 0);
    text.replace(place, name.size(), u"OLDNAME"_s);
    QFile renamed(folder + u"/vectors.tsv"_s);
    QVERIFY(renamed.open(QIODevice::WriteOnly));
    renamed.write(text.toUtf8());
    renamed.close();
    QFile table(folder + u"/hgnc_complete_set.txt"_s);
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("symbol\tstatus\talias_symbol\tprev_symbol\tensembl_gene_id\tentrez_id\tuniprot_ids\n"
                + name.toUtf8() + "\tApproved\tNICK\tOLDNAME\t\t\t\n");
    table.close();

    ImportRequest request;
    request.settings.source = toPath(m_cells);
    request.vectors = toPath(renamed.fileName());
    request.folder = toPath(m_folder.filePath(u"other-names.knockscope"_s));
    JobMonitor monitor;
    importProject(request, monitor);
    m_window->openProject(fromPath(request.folder));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->hasProject(), kPatience);
    QVERIFY(!child<QLabel>(u"summary"_s)->text().contains(u"without a gene vector"_s));
    for (const QString& typed : {u"nick"_s, u"OLDNAME"_s}) {
        child<QLineEdit>(u"perturbationSearch"_s)->setText(typed);
        QVERIFY(perturbations()->model()->rowCount() >= 1);
        QVERIFY(perturbations()->model()->index(0, 0).data().toString().contains(name));
        QVERIFY(child<QLabel>(u"perturbationCount"_s)->text().contains(typed + u" is "_s + name));
    }
}

void TestMainWindow::stopsAndKeepsWhatIsTrained()
{
    openCopyOfProject();
    QVERIFY(!child<QAction>(u"actionStop"_s)->isEnabled());
    startTraining(100'000, 2);
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(u"jobDetail"_s)->text().contains(u"objective"_s), kPatience);
    QVERIFY(child<QPushButton>(u"jobStop"_s)->isVisible());
    QTest::mouseClick(child<QPushButton>(u"jobStop"_s), Qt::LeftButton);
    QVERIFY(child<QLabel>(u"jobPhase"_s)->text().contains(u"ending"_s));
    QVERIFY(!child<QAction>(u"actionStop"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!child<QWidget>(u"jobBar"_s)->isVisible(), kPatience);
    QVERIFY(!m_window->findChild<QMessageBox*>(u"messageBox"_s));
    const Project project = Project::open(toPath(m_project));
    const Run run = project.run(project.runNames().back());
    QCOMPARE(run.record.settings.epochs, 100'000);
    QVERIFY(run.record.finishedFolds() >= 1); // one on each core
    for (const FoldRecord& fold : run.record.folds)
        QCOMPARE(fold.wasStopped, fold.finished);
    // Its held-out perturbations can be browsed.
    const auto kept = std::find_if(run.record.fold.begin(), run.record.fold.end(),
                                   [&](int fold) { return run.record.foldFinished(fold); });
    const std::string& perturbation =
        run.record.perturbations[static_cast<std::size_t>(kept - run.record.fold.begin())];
    child<QLineEdit>(u"perturbationSearch"_s)->setText(fromUtf8(perturbation));
    QTest::keyClick(child<QLineEdit>(u"perturbationSearch"_s), Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(shift()->showsPoints(), kPatience);
}

void TestMainWindow::trainsCancelsAndTrainsAgain()
{
    openCopyOfProject();
    QTest::keyClick(perturbations(), Qt::Key_Down);
    QTRY_COMPARE(fromUtf8(distribution()->data().perturbation), currentPerturbation());
    const QString perturbation = currentPerturbation();
    const int gene = selectedGene();

    startTraining(100'000, 2);
    QTRY_VERIFY_WITH_TIMEOUT(child<QProgressBar>(u"jobProgress"_s)->maximum() > 0, kPatience);
    QVERIFY(child<QWidget>(u"jobBar"_s)->isVisible());
    // Browsing goes on while training.
    QTest::keyClick(perturbations(), Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(fromUtf8(distribution()->data().perturbation), currentPerturbation(),
                              kPatience);
    QTest::keyClick(perturbations(), Qt::Key_Up);

    QTest::mouseClick(child<QPushButton>(u"jobCancel"_s), Qt::LeftButton);
    QVERIFY(child<QLabel>(u"jobPhase"_s)->text().contains(u"cancelling"_s));
    QVERIFY(!child<QAction>(u"actionCancel"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!child<QWidget>(u"jobBar"_s)->isVisible(), kPatience);
    QVERIFY(!shift()->showsPoints());
    QVERIFY(!m_window->findChild<QMessageBox*>(u"messageBox"_s));
    // Nothing of it can be used, so nothing of it stays, not even its name.
    QVERIFY(!std::filesystem::exists(toPath(m_project) / "runs" / "mlp-hist"));

    startTraining(20, 3);
    QTRY_VERIFY_WITH_TIMEOUT(shift()->showsPoints(), kPatience);
    QCOMPARE(currentPerturbation(), perturbation);
    QCOMPARE(selectedGene(), gene);
    QVERIFY(child<QComboBox>(u"runSelector"_s)->isEnabled());
    QCOMPARE(child<QComboBox>(u"runSelector"_s)->currentText(), u"mlp-hist"_s);
    QVERIFY(shift()->accessibleDescription().contains(u"correlation"_s));
    QVERIFY(!perturbations()
                 ->currentIndex()
                 .siblingAtColumn(PerturbationModel::FoldColumn)
                 .data()
                 .toString()
                 .isEmpty());
    QVERIFY(!distribution()->data().predicted.empty());
    // Of all genes only those whose shape changes and not their mean, and back.
    const int allGenes = genes()->model()->rowCount();
    QVERIFY(child<QLabel>(u"geneCount"_s)->text().startsWith(QString::number(allGenes)));
    QTest::mouseClick(child<QCheckBox>(u"nonMeanOnly"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(genes()->model()->rowCount() < allGenes);
    QCOMPARE(child<QLabel>(u"noGenes"_s)->text().isEmpty(), genes()->model()->rowCount() > 0);
    QVERIFY(child<QLabel>(u"geneCount"_s)->text().startsWith(QString::number(genes()->model()->rowCount())));
    QTest::mouseClick(child<QCheckBox>(u"nonMeanOnly"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(genes()->model()->rowCount(), allGenes);
    QCOMPARE(selectedGene(), gene);
    const QString predicted =
        genes()->currentIndex().siblingAtColumn(GeneTableModel::PredictedW1Column).data().toString();
    QVERIFY2(predicted.contains(u'.'), qPrintable(predicted));

    // Another gene, by its point in the shift plot.
    int other = -1;
    for (int candidate = 0; candidate < 30 && other < 0; ++candidate) {
        if (const auto position = shift()->positionOf(candidate);
            candidate != gene && position && shift()->geneAt(*position) == candidate)
            other = candidate;
    }
    QVERIFY(other >= 0);
    QWidget* viewport = child<QAbstractScrollArea>(u"shiftPlotView"_s)->viewport();
    QTest::mouseClick(viewport, Qt::LeftButton, {}, viewport->mapFrom(shift(), *shift()->positionOf(other)));
    QCOMPARE(selectedGene(), other);
    QCOMPARE(fromUtf8(distribution()->data().gene),
             genes()->currentIndex().siblingAtColumn(0).data().toString());

    QTest::keyClick(perturbations(), Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(fromUtf8(distribution()->data().perturbation), currentPerturbation(),
                              kPatience);
    QVERIFY(shift()->showsPoints());
    QCOMPARE(selectedGene(), other);
}

void TestMainWindow::showsTheFigure()
{
    openCopyOfProject();
    const QString file = m_folder.filePath(u"figure.svg"_s);
    m_window->setFileChooser([file](QWidget*, const FileQuestion&) { return file; });
    trigger(u"actionFigure"_s);
    auto* dialog = child<QDialog>(u"figureDialog"_s);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->findChild<QLineEdit*>(u"figurePerturbations"_s)->text(),
             fromUtf8(m_window->explorer().selection().perturbation));
    auto* write = dialog->findChild<QPushButton*>(u"figureExport"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(write->isEnabled(),
                              qPrintable(dialog->findChild<QLabel*>(u"figureMessage"_s)->text()), kPatience);
    QTest::mouseClick(write, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->statusBar()->currentMessage().contains(file), kPatience);
    QFile figure(file);
    QVERIFY(figure.open(QIODevice::ReadOnly));
    QVERIFY(figure.readAll().contains("<svg"));
    QVERIFY(QFile::exists(m_folder.filePath(u"figure.json"_s)));

    QTest::mouseClick(dialog->findChild<QToolButton*>(u"help-figures"_s), Qt::LeftButton);
    QVERIFY(m_window->findChild<HelpWindow*>());

    // What was chosen is there the next time, and with the next window.
    dialog->findChild<QSpinBox*>(u"figureTextSize"_s)->setValue(5);
    const std::filesystem::path folder = m_window->explorer().workspace()->project.folder();
    dialog->reject();
    QTRY_VERIFY(!m_window->findChild<QDialog*>(u"figureDialog"_s));
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->openProject(fromPath(folder));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->hasProject() && child<QAction>(u"actionFigure"_s)->isEnabled(),
                             kPatience);
    trigger(u"actionFigure"_s);
    QCOMPARE(child<QDialog>(u"figureDialog"_s)->findChild<QSpinBox*>(u"figureTextSize"_s)->value(), 5);
}

void TestMainWindow::copiesTheFigureInOneStep()
{
    openCopyOfProject();
    QGuiApplication::clipboard()->setText(u"something else"_s);
    QVERIFY(child<QAction>(u"actionCopyFigure"_s)->isEnabled());
    trigger(u"actionCopyFigure"_s);
    QVERIFY(!child<QAction>(u"actionCopyFigure"_s)->isEnabled()); // one at a time
    const auto isCopied = [](const QString& format) {
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        return data && data->hasFormat(format);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isCopied(u"image/svg+xml"_s), kPatience);
    QVERIFY(isCopied(u"application/pdf"_s));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"copied"_s));
    QVERIFY(child<QAction>(u"actionCopyFigure"_s)->isEnabled());
    QVERIFY(!m_window->findChild<QDialog*>(u"figureDialog"_s));
}

void TestMainWindow::exportsAllPinnedInOneStep()
{
    openCopyOfProject();
    const QString folder = m_folder.filePath(u"pinned"_s);
    QVERIFY(QDir().mkpath(folder));
    m_window->setFileChooser([folder](QWidget*, const FileQuestion&) { return folder; });
    Selection selection = m_window->explorer().selection();
    selection.pinned.clear();
    m_window->explorer().select(selection);
    QVERIFY(!child<QAction>(u"actionExportPinned"_s)->isEnabled());
    selection.pinned = {2, 4, 7};
    m_window->explorer().select(selection);
    QTRY_VERIFY(child<QAction>(u"actionExportPinned"_s)->isEnabled());
    trigger(u"actionExportPinned"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->statusBar()->currentMessage().contains(folder), kPatience);
    QVERIFY(m_window->statusBar()->currentMessage().startsWith(u"3 "_s));
    for (const int gene : selection.pinned) {
        const QString name = fromUtf8(selection.perturbation) + u'-'
            + m_window->explorer().workspace()->geneNames->at(static_cast<std::size_t>(gene))
            + (selection.runs.empty() ? QString() : u'-' + fromUtf8(selection.runs.front()));
        QVERIFY2(QFile::exists(folder + u'/' + name + u".svg"_s), qPrintable(name));
    }

    m_window->setFileChooser(
        [this](QWidget*, const FileQuestion&) { return m_folder.filePath(u"no-such-folder"_s); });
    trigger(u"actionExportPinned"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QMessageBox*>(u"messageBox"_s), kPatience);
    QVERIFY(child<QMessageBox>(u"messageBox"_s)->text().contains(u"no-such-folder"_s));
}

void TestMainWindow::theFirstFigureIsDrawnAsTheCards()
{
    openCopyOfProject();
    auto* log = m_window->findChild<QCheckBox*>(u"distributionLogScale"_s);
    auto* bins = m_window->findChild<QSpinBox*>(u"distributionBins"_s);
    QVERIFY(log && bins);
    log->setChecked(true);
    bins->setValue(40);
    trigger(u"actionCopyFigure"_s);
    QVERIFY(child<QAction>(u"actionFigure"_s)->isEnabled()); // also while something is copied
    trigger(u"actionFigure"_s);
    auto* dialog = child<QDialog>(u"figureDialog"_s);
    QVERIFY(dialog->findChild<QCheckBox*>(u"figureLogY"_s)->isChecked());
    QCOMPARE(dialog->findChild<QSpinBox*>(u"figureBins"_s)->value(), 40);
    // From then on figures are as they were chosen.
    dialog->findChild<QCheckBox*>(u"figureLogY"_s)->setChecked(false);
    dialog->reject();
    QTRY_VERIFY(!m_window->findChild<QDialog*>(u"figureDialog"_s));
    trigger(u"actionFigure"_s);
    QVERIFY(!child<QDialog>(u"figureDialog"_s)->findChild<QCheckBox*>(u"figureLogY"_s)->isChecked());
}

void TestMainWindow::aProjectReadAgainWhileAFolderIsChosen()
{
    openCopyOfProject();
    const QString folder = m_folder.filePath(u"pinned-reloaded"_s);
    QVERIFY(QDir().mkpath(folder));
    Selection selection = m_window->explorer().selection();
    selection.pinned = {2};
    m_window->explorer().select(selection);
    QTRY_VERIFY(child<QAction>(u"actionExportPinned"_s)->isEnabled());
    bool wasRead = false;
    m_window->setFileChooser([&](QWidget*, const FileQuestion&) {
        // As when a training ends meanwhile: the makers of figures begin anew.
        QSignalSpy shown(&m_window->explorer(), &Explorer::shownChanged);
        m_window->openProject(fromPath(m_window->explorer().workspace()->project.folder()));
        wasRead = QTest::qWaitFor([&] { return !shown.isEmpty(); }, kPatience);
        return folder;
    });
    trigger(u"actionExportPinned"_s);
    QVERIFY(wasRead);
    QTRY_COMPARE_WITH_TIMEOUT(QDir(folder).entryList({u"*.svg"_s}).size(), 1, kPatience);
}

void TestMainWindow::windowLivesWhileAResponseIsComputed()
{
    openCopyOfProject();
    // The next response cannot end before this test lets it.
    std::counting_semaphore<> started(0);
    std::counting_semaphore<> mayEnd(0);
    const auto release = qScopeGuard([&] {
        mayEnd.release();
        m_window.reset();
    });
    std::atomic<bool> onWindowsThread = false;
    m_window->explorer().setRespond(
        [&, own = QThread::currentThread()](const ResponseCalculator& calculator, std::size_t row) {
            onWindowsThread = QThread::currentThread() == own;
            started.release();
            mayEnd.acquire();
            PerturbationResponse response = calculator.response(row);
            mayEnd.release(); // only the first is held
            return response;
        });
    const QString shown = fromUtf8(distribution()->data().perturbation);
    QTest::keyClick(perturbations(), Qt::Key_Down);
    started.acquire();
    QVERIFY(!onWindowsThread);
    // Meanwhile the window goes on: its event loop comes round, and tables and plots answer.
    int beats = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&beats] { ++beats; });
    heart.start(0);
    QTRY_VERIFY_WITH_TIMEOUT(beats > 20, kPatience);
    QTest::keyClicks(child<QLineEdit>(u"geneSearch"_s), u"G000"_s);
    genes()->setCurrentIndex(genes()->model()->index(1, 0));
    QCOMPARE(fromUtf8(distribution()->data().gene),
             genes()->currentIndex().siblingAtColumn(0).data().toString());
    QCOMPARE(fromUtf8(distribution()->data().perturbation), shown);
    mayEnd.release();
    QTRY_COMPARE_WITH_TIMEOUT(fromUtf8(distribution()->data().perturbation), currentPerturbation(),
                              kPatience);
    QVERIFY(currentPerturbation() != shown);
}

void TestMainWindow::closingTheImportDialogWaitsForNothing()
{
    std::counting_semaphore<> started(0);
    std::counting_semaphore<> mayEnd(0);
    const auto release = qScopeGuard([&] {
        mayEnd.release();
        m_window.reset();
    });
    std::atomic<bool> wasCancelled = false;
    std::atomic<bool> ended = false;
    m_window->setInspect([&](const std::filesystem::path&, const ReaderOptions&, JobMonitor& monitor) {
        started.release();
        mayEnd.acquire();
        ended = true;
        try {
            monitor.checkCancelled();
        } catch (const Cancelled&) {
            wasCancelled = true;
            throw;
        }
        return ScreenInspection();
    });
    m_window->openScreen(m_cells);
    started.acquire();
    const QPointer<QDialog> dialog = child<QDialog>(u"trainingWizard"_s);
    dialog->reject();
    QTRY_VERIFY(!dialog);
    // The window is free for other things while the file is still being read.
    openCopyOfProject();
    QVERIFY(!ended);
    mayEnd.release();
    QTRY_VERIFY_WITH_TIMEOUT(wasCancelled, kPatience);
    QTRY_VERIFY(!m_window->findChild<JobRunner*>(u"inspection"_s));
    QVERIFY(!m_window->findChild<QMessageBox*>(u"messageBox"_s));
}

namespace {

ScreenInspection madeUpInspection()
{
    ScreenInspection inspection;
    inspection.layers = {u"X"_s, u"counts"_s};
    inspection.format = u"made up"_s;
    inspection.cells = 80;
    inspection.genes.names = {"KLF1", "HBB"};
    inspection.columns.push_back({"gene",
                                  2,
                                  {"control", "KLF1"},
                                  {40, 40},
                                  {Guess{"control", "usual"}},
                                  std::vector<std::int16_t>(40, 0)});
    inspection.columns.back().codes.resize(80, 1);
    inspection.columns.push_back({"barcode", kMostLabels + 1, {}, {}, {}, {}});
    inspection.perturbationColumns.push_back({"gene", "usual", 2, Guess{"control", "usual"}});
    inspection.values = ValueKind::Counts;
    return inspection;
}

} // namespace

void TestMainWindow::valuesOfAnUnknownKindAreChosen()
{
    m_window->setInspect([](const std::filesystem::path&, const ReaderOptions&, JobMonitor&) {
        ScreenInspection inspection = madeUpInspection();
        inspection.values.reset();
        inspection.valuesReason = u"cell 3 has a negative value"_s;
        return inspection;
    });
    m_window->openScreen(m_cells);
    auto* dialog = child<QDialog>(u"trainingWizard"_s);
    auto* values = dialog->findChild<QComboBox*>(u"valueKind"_s);
    QTRY_VERIFY(values->isEnabled());
    QCOMPARE(dialog->findChild<QLabel*>(u"valuesReason"_s)->text(), u"cell 3 has a negative value"_s);
    QCOMPARE(values->currentIndex(), -1);
    auto* import = dialog->findChild<QPushButton*>(u"wizardNext"_s);
    QVERIFY(!import->isEnabled());
    values->setCurrentIndex(1);
    QTRY_VERIFY(import->isEnabled());
    QVERIFY(settingsOf(dialog).values == ValueKind::Log);
}

void TestMainWindow::anotherLayerIsLookedInto()
{
    m_window->setInspect([](const std::filesystem::path&, const ReaderOptions& options, JobMonitor&) {
        ScreenInspection inspection = madeUpInspection();
        if (options.layer == "X")
            inspection.values.reset(); // scaled, say
        return inspection;
    });
    m_window->openScreen(m_cells);
    auto* dialog = child<TrainingWizard>(u"trainingWizard"_s);
    auto* layer = dialog->findChild<QComboBox*>(u"layer"_s);
    auto* import = dialog->findChild<QPushButton*>(u"wizardNext"_s);
    QTRY_COMPARE(layer->count(), 2);
    QCOMPARE(layer->currentText(), u"X"_s);
    QVERIFY(!import->isEnabled());
    layer->setFocus();
    QTest::keyClick(layer, Qt::Key_Down);
    QTRY_VERIFY(import->isEnabled());
    QVERIFY(settingsOf(dialog).values == ValueKind::Counts);
    QCOMPARE(settingsOf(dialog).layer, std::string("counts"));
    QCOMPARE(settingsOf(dialog).controlLabel, std::string("control"));
}

void TestMainWindow::tooManyLabelsAreNoPerturbations()
{
    m_window->setInspect(
        [](const std::filesystem::path&, const ReaderOptions&, JobMonitor&) { return madeUpInspection(); });
    m_window->openScreen(m_cells);
    auto* dialog = child<QDialog>(u"trainingWizard"_s);
    auto* column = dialog->findChild<QComboBox*>(u"perturbationColumn"_s);
    auto* import = dialog->findChild<QPushButton*>(u"wizardNext"_s);
    QTRY_VERIFY(import->isEnabled());
    column->setCurrentIndex(column->findData(u"barcode"_s));
    QVERIFY(dialog->findChild<QLabel*>(u"columnReason"_s)->text().contains(u"too many"_s));
    QCOMPARE(dialog->findChild<QComboBox*>(u"controlLabel"_s)->count(), 0);
    QVERIFY(!import->isEnabled());
    column->setCurrentIndex(column->findData(u"gene"_s));
    QTRY_VERIFY(import->isEnabled());
}

void TestMainWindow::interruptedTrainingsAreOfferedOnce()
{
    const Project project = Project::open(toPath(m_project));
    const std::filesystem::path folder = project.runFolder("interrupted");
    const auto remove = qScopeGuard([&] { std::filesystem::remove_all(folder); });
    TrainingSettings settings;
    settings.folds = 3;
    settings.epochs = 1;
    settings.hidden = {4};
    settings.onlyFolds = {0};
    JobMonitor monitor;
    trainRun(project, "interrupted", settings, false, monitor);
    // As if all folds had been wanted.
    RunRecord record = readRunRecord(folder / "run.json");
    record.settings.onlyFolds.clear();
    record.state = RunState::Stopped;
    writeRunRecord(folder / "run.json", record);

    openCopyOfProject();
    auto* bar = m_window->findChild<InfoBar*>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->accessibleName().contains(u"interrupted"_s));
    auto* menu = child<QMenu>(u"resumeMenu"_s);
    QCOMPARE(menu->actions().size(), 1);
    for (QPushButton* button : bar->findChildren<QPushButton*>())
        if (button->text() == u"Not now"_s)
            button->click();
    QVERIFY(!bar->isVisible());
    m_window->openProject(m_project); // read again
    QSignalSpy shown(m_window.get(), &MainWindow::responseShown);
    QTRY_VERIFY(!shown.isEmpty());
    QVERIFY(!bar->isVisible());
    QTRY_COMPARE(menu->actions().size(), 1);

    menu->actions().front()->trigger();
    QCOMPARE(m_window->jobs().jobs().size(), std::size_t(1));
    const JobId job = m_window->jobs().jobs().front().id;
    QTRY_VERIFY_WITH_TIMEOUT(m_window->jobs().find(job)->hasEnded(), kPatience);
    QVERIFY(m_window->jobs().find(job)->state == JobState::Done);
    QCOMPARE(readRunRecord(folder / "run.json").finishedFolds(), std::size_t(3));
    QTRY_VERIFY(menu->actions().isEmpty());
}

void TestMainWindow::wantedRunsAreNotRemoved()
{
    openCopyOfProject();
    const Project project = Project::open(toPath(m_project));
    TrainingSettings settings;
    settings.folds = 2;
    settings.epochs = 1;
    settings.hidden = {4};
    JobMonitor monitor;
    trainRun(project, "wanted", settings, false, monitor);
    std::counting_semaphore<> mayEnd(0);
    JobRequest holder;
    holder.title = u"Training wanted"_s;
    holder.kind = JobKind::Training;
    holder.project = m_project;
    holder.run = u"wanted"_s;
    holder.body = [&mayEnd](JobMonitor&) {
        mayEnd.acquire();
        return Outcome::Done;
    };
    const JobId job = m_window->jobs().add(holder);
    const auto release = qScopeGuard([&] { mayEnd.release(); });
    Q_EMIT m_window->explorer().removeRunRequested("wanted");
    QVERIFY(child<QMessageBox>(u"messageBox"_s)->text().contains(u"Training wanted"_s));
    mayEnd.release();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->jobs().find(job)->hasEnded(), kPatience);
    QVERIFY(std::filesystem::exists(project.runFolder("wanted")));
    Q_EMIT m_window->explorer().removeRunRequested("wanted");
    QTRY_VERIFY_WITH_TIMEOUT(!std::filesystem::exists(project.runFolder("wanted")), kPatience);
}

void TestMainWindow::damagedRunIsListed()
{
    const std::filesystem::path folder = toPath(m_project) / "runs" / "damaged";
    std::filesystem::create_directories(folder);
    const auto remove = qScopeGuard([&] { std::filesystem::remove_all(folder); });
    QFile record(folder / "run.json");
    QVERIFY(record.open(QIODevice::WriteOnly));
    record.write("{");
    record.close();
    openCopyOfProject();
    auto* runs = child<QComboBox>(u"runSelector"_s);
    const int index = runs->findText(u"damaged (cannot be read)"_s);
    QVERIFY(index >= 0);
    QVERIFY(!(runs->model()->index(index, 0).flags() & Qt::ItemIsEnabled));
    QVERIFY(runs->itemData(index, Qt::ToolTipRole).toString().contains(u"run.json"_s));
    QVERIFY(runs->currentIndex() != index);
    QVERIFY(!m_window->findChild<QMessageBox*>(u"messageBox"_s));
}

void TestMainWindow::damagedPredictionsLeaveTheProjectOpen()
{
    const std::filesystem::path folder = toPath(m_project) / "runs" / "no-predictions";
    const auto remove = qScopeGuard([&] { std::filesystem::remove_all(folder); });
    TrainingSettings settings;
    settings.folds = 2;
    settings.epochs = 1;
    settings.hidden = {4};
    JobMonitor monitor;
    trainRun(Project::open(toPath(m_project)), "no-predictions", settings, false, monitor);
    std::filesystem::resize_file(folder / "predictions.h5", 10);
    openCopyOfProject();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QMessageBox*>(u"messageBox"_s), kPatience);
    QCOMPARE(perturbations()->model()->rowCount(), 12);
    // It cannot be chosen any more; another run is shown in its place, or none.
    auto* runs = child<QComboBox>(u"runSelector"_s);
    const int damaged = runs->findData(u"no-predictions"_s);
    QVERIFY(!(runs->model()->index(damaged, 0).flags() & Qt::ItemIsEnabled));
    QVERIFY(runs->currentIndex() != damaged);
}

void TestMainWindow::countsAreSpelledRight()
{
    installTranslation();
    PerturbationModel model;
    std::vector<PerturbationRow> rows(2);
    rows[0].name = u"KLF1"_s;
    rows[0].cells = 1;
    rows[1].name = u"GATA1"_s;
    rows[1].cells = 2;
    model.setRows(rows);
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"KLF1, 1 cell"_s);
    QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole).toString(), u"GATA1, 2 cells"_s);
    openCopyOfProject();
    QCOMPARE(child<QLabel>(u"perturbationCount"_s)->text(), u"12 perturbations"_s);
    child<QLineEdit>(u"perturbationSearch"_s)->setText(u"no such gene"_s);
    QCOMPARE(child<QLabel>(u"perturbationCount"_s)->text(), u"0 of 12 perturbations"_s);
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
