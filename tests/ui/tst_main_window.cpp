// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"
#include "core/simulate/simulated_screen.h"
#include "ui/base/text.h"
#include "ui/charts/distribution_plot.h"
#include "ui/charts/shift_plot.h"
#include "ui/jobs/project_jobs.h"
#include "ui/models/gene_table_model.h"
#include "ui/models/perturbation_model.h"
#include "ui/windows/import_dialog.h"
#include "ui/windows/main_window.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000; // ms; training on a busy machine

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
    void unreadableScreenIsExplained();
    void asksForVectorsBeforeTraining();
    void trainsCancelsAndTrainsAgain();
    void exportsTheFigure();
    void manyGenesNeverBlockTheWindow();

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
    DistributionPlot* distribution() const { return child<DistributionPlot>(u"distributionPlot"_s); }
    ShiftPlot* shift() const { return child<ShiftPlot>(u"shiftPlot"_s); }
    QString currentPerturbation() const
    {
        return perturbations()->currentIndex().siblingAtColumn(0).data().toString();
    }

    void openCopyOfProject();
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
    m_window = std::make_unique<MainWindow>();
    m_window->setFileChooser([](QWidget*, const FileQuestion&) { return QString(); });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::openCopyOfProject()
{
    m_window->openProject(m_project);
    QTRY_VERIFY_WITH_TIMEOUT(distribution()->showsDistributions(), kPatience);
}

void TestMainWindow::startTraining(int epochs, int folds) const
{
    trigger(u"actionTrain"_s);
    auto* dialog = child<QDialog>(u"trainDialog"_s);
    dialog->findChild<QSpinBox*>(u"epochs"_s)->setValue(epochs);
    dialog->findChild<QSpinBox*>(u"folds"_s)->setValue(folds);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"startTraining"_s), Qt::LeftButton);
}

void TestMainWindow::welcomesWithoutProject()
{
    QVERIFY(!m_window->hasProject());
    QVERIFY(child<QWidget>(u"welcomePage"_s)->isVisible());
    QVERIFY(!child<QAction>(u"actionTrain"_s)->isEnabled());
    QVERIFY(!child<QAction>(u"actionExportFigure"_s)->isEnabled());
}

void TestMainWindow::opensTheExample()
{
    std::filesystem::remove_all(exampleFolder());
    QTest::mouseClick(child<QPushButton>(u"welcomeOpenExample"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->hasProject(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(distribution()->showsDistributions(), kPatience);
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
    QTRY_COMPARE(distribution()->data().perturbation, currentPerturbation());
    search->clear();
    QCOMPARE(perturbations()->model()->rowCount(), 12);
}

void TestMainWindow::movingKeepsTheGene()
{
    openCopyOfProject();
    const QString first = currentPerturbation();
    const int gene = m_window->selectedGene();
    QVERIFY(gene >= 0);
    const QString geneName = distribution()->data().gene;
    for (int step = 0; step < 5; ++step)
        QTest::keyClick(perturbations(), Qt::Key_Down);
    QVERIFY(currentPerturbation() != first);
    QTRY_COMPARE(distribution()->data().perturbation, currentPerturbation());
    QCOMPARE(m_window->selectedGene(), gene);
    QCOMPARE(distribution()->data().gene, geneName);
    QCOMPARE(genes()->currentIndex().siblingAtColumn(0).data().toString(), geneName);
}

void TestMainWindow::geneRowUpdatesTheDistribution()
{
    openCopyOfProject();
    const QModelIndex cell = genes()->model()->index(4, GeneTableModel::ObservedW1Column);
    genes()->scrollTo(cell);
    QTest::mouseClick(genes()->viewport(), Qt::LeftButton, {}, genes()->visualRect(cell).center());
    QCOMPARE(distribution()->data().gene, cell.siblingAtColumn(0).data().toString());
    QVERIFY(distribution()->data().predicted.empty());

    QTest::keyClicks(child<QLineEdit>(u"geneSearch"_s), distribution()->data().gene);
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
    auto* dialog = child<QDialog>(u"importDialog"_s);
    auto* import = dialog->findChild<QPushButton*>(u"startImport"_s);
    QTRY_VERIFY_WITH_TIMEOUT(import->isEnabled(), kPatience);
    QCOMPARE(dialog->findChild<QComboBox*>(u"perturbationColumn"_s)->currentText(), u"condition"_s);
    QCOMPARE(dialog->findChild<QComboBox*>(u"controlLabel"_s)->currentText(), u"control"_s);
    dialog->findChild<QLineEdit*>(u"vectorsFile"_s)->setText(m_vectors);
    dialog->findChild<QLineEdit*>(u"projectFolder"_s)->setText(folder);
    QTest::mouseClick(import, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(distribution()->showsDistributions(), kPatience);
    QVERIFY(m_window->windowTitle().startsWith(u"imported"_s));
    QVERIFY(Project::open(toPath(folder)).vectors().has_value());
}

void TestMainWindow::unreadableScreenIsExplained()
{
    const QString file = m_folder.filePath(u"broken.h5ad"_s);
    QFile broken(file);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("these are no cells");
    broken.close();
    m_window->openScreen(file);
    auto* dialog = child<QDialog>(u"importDialog"_s);
    QTRY_VERIFY(dialog->findChild<QLabel*>(u"importStatus"_s)->text().contains(u"broken.h5ad"_s)
                && !dialog->findChild<QLabel*>(u"importStatus"_s)->text().startsWith(u"Looking"_s));
    QVERIFY(!dialog->findChild<QPushButton*>(u"startImport"_s)->isEnabled());
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
    auto* box = child<QMessageBox>(u"messageBox"_s);
    m_window->setFileChooser([this](QWidget*, const FileQuestion&) { return m_vectors; });
    for (QAbstractButton* button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!child<QLabel>(u"summary"_s)->text().contains(u"no gene vectors"_s), kPatience);
    QTRY_VERIFY(!m_window->findChild<QMessageBox*>(u"messageBox"_s));
    trigger(u"actionTrain"_s);
    QVERIFY(m_window->findChild<QDialog*>(u"trainDialog"_s));
}

void TestMainWindow::trainsCancelsAndTrainsAgain()
{
    openCopyOfProject();
    QTest::keyClick(perturbations(), Qt::Key_Down);
    QTRY_COMPARE(distribution()->data().perturbation, currentPerturbation());
    const QString perturbation = currentPerturbation();
    const int gene = m_window->selectedGene();

    startTraining(100'000, 2);
    QTRY_VERIFY_WITH_TIMEOUT(child<QProgressBar>(u"jobProgress"_s)->maximum() > 0, kPatience);
    QVERIFY(child<QWidget>(u"jobBar"_s)->isVisible());
    QVERIFY(!child<QAction>(u"actionTrain"_s)->isEnabled());
    // Browsing goes on while training.
    QTest::keyClick(perturbations(), Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(distribution()->data().perturbation, currentPerturbation(), kPatience);
    QTest::keyClick(perturbations(), Qt::Key_Up);

    QTest::mouseClick(child<QPushButton>(u"jobCancel"_s), Qt::LeftButton);
    QVERIFY(child<QLabel>(u"jobPhase"_s)->text().contains(u"cancelling"_s));
    QVERIFY(!child<QAction>(u"actionCancel"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!child<QWidget>(u"jobBar"_s)->isVisible(), kPatience);
    QVERIFY(!shift()->showsPoints());
    QVERIFY(!m_window->findChild<QMessageBox*>(u"messageBox"_s));

    startTraining(20, 3);
    QTRY_VERIFY_WITH_TIMEOUT(shift()->showsPoints(), kPatience);
    QCOMPARE(currentPerturbation(), perturbation);
    QCOMPARE(m_window->selectedGene(), gene);
    QVERIFY(child<QComboBox>(u"runSelector"_s)->isEnabled());
    QVERIFY(shift()->accessibleDescription().contains(u"correlation"_s));
    QVERIFY(!perturbations()->isColumnHidden(PerturbationModel::FoldColumn));
    QVERIFY(!distribution()->data().predicted.empty());
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
    QCOMPARE(m_window->selectedGene(), other);
    QCOMPARE(distribution()->data().gene, genes()->currentIndex().siblingAtColumn(0).data().toString());

    QTest::keyClick(perturbations(), Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(distribution()->data().perturbation, currentPerturbation(), kPatience);
    QVERIFY(shift()->showsPoints());
    QCOMPARE(m_window->selectedGene(), other);
}

void TestMainWindow::exportsTheFigure()
{
    openCopyOfProject();
    const QString file = m_folder.filePath(u"figure.svg"_s);
    m_window->setFileChooser([file](QWidget*, const FileQuestion&) { return file; });
    trigger(u"actionExportFigure"_s);
    QFile figure(file);
    QVERIFY(figure.open(QIODevice::ReadOnly));
    QVERIFY(figure.readAll().contains("<svg"));
}

void TestMainWindow::manyGenesNeverBlockTheWindow()
{
    const QString cells = m_folder.filePath(u"many.h5ad"_s);
    SimulationSettings settings;
    settings.perturbations = 15;
    settings.genes = 5000;
    settings.cells = 40;
    SimulatedScreen(settings).writeCells(toPath(cells));
    ImportRequest request;
    request.settings.source = toPath(cells);
    request.folder = toPath(m_folder.filePath(u"many.knockscope"_s));
    JobMonitor monitor;
    importProject(request, monitor);

    // The longest time in which the event loop did not come round.
    qint64 longest = 0;
    QElapsedTimer sinceBeat;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceBeat.restart()); });
    heart.start(0);
    sinceBeat.start();
    m_window->openProject(fromPath(request.folder));
    QTRY_VERIFY_WITH_TIMEOUT(distribution()->showsDistributions(), kPatience);
    for (int step = 0; step < 10; ++step) {
        QTest::keyClick(perturbations(), Qt::Key_Down);
        QTRY_COMPARE_WITH_TIMEOUT(distribution()->data().perturbation, currentPerturbation(), kPatience);
    }
    qInfo("longest pause %lld ms", static_cast<long long>(longest));
    QVERIFY2(longest < 400, qPrintable(QString::number(longest))); // loose: the machine may be busy
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
