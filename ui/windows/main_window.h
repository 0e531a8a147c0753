// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job_runner.h"
#include "ui/jobs/project_jobs.h"
#include "ui/jobs/response_loader.h"
#include "ui/jobs/screen_inspector.h"
#include "ui/windows/file_question.h"

#include <QMainWindow>
#include <QMessageBox>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace knockscope::ui {

class DistributionPlot;
class ShiftPlot;

/// The program's window: perturbations, plots and genes of one project. Everything slow happens in the
/// background.
class MainWindow final : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    void setFileChooser(FileChooser chooser) { m_chooseFile = std::move(chooser); }

    // Tests put slow work of their own in place of these two, to see that the window never waits for it.
    using Respond = std::function<PerturbationResponse(const ResponseCalculator&, std::size_t row)>;
    void setRespond(Respond respond) { m_respond = std::move(respond); }
    void setInspect(ScreenInspector::Inspect inspect) { m_inspector->setInspect(std::move(inspect)); }

    /// A project folder, or a screen as a file or a Matrix Market folder.
    void open(const QString& path);
    void openProject(const QString& folder);
    void openScreen(const QString& path);
    void openExample();

    bool hasProject() const { return m_workspace.has_value(); }
    int selectedGene() const { return m_gene; }

Q_SIGNALS:
    /// The plots and tables of a perturbation have been filled, and will be painted next.
    void responseShown();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Read = std::function<void()>;

    void makeActions();
    QWidget* makeBrowser();
    /// The screen's own name of a gene where another of its names was typed; otherwise what was typed.
    QString nameOnScreen(const QString& typed) const;
    QWidget* makePerturbationPane();
    QWidget* makeGenePane();

    void askForProject();
    void askForScreen();
    void askForScreenFolder();
    void askForVectors();
    void askForTraining();
    void askForFigure();
    void showAbout();

    void train(const TrainingSettings& settings);
    void startJob(const QString& title, std::function<Outcome(JobMonitor&)> body,
                  std::function<void(const JobResult&)> onFinished,
                  JobRunner::CanStop canStop = JobRunner::CanStop::No);
    /// Reads on a worker thread; of several reads only the latest is shown.
    void read(std::function<Outcome(JobMonitor&)> body, std::function<void(const JobResult&)> onFinished);
    void showWorkspace(Workspace workspace, const std::string& preferredRun);
    void listRuns();
    void selectRun(const std::string& name);
    void showRun(const OpenedRun& run);
    void requestResponse();
    void showResponse(const ResponsePointer& response);
    void showDistribution();
    void selectGene(int gene);
    void showGeneInTable();
    void updateActions();
    void updateSummary();
    QString noPredictionText() const;
    void showMessage(QMessageBox::Icon icon, const QString& text);

    FileChooser m_chooseFile;
    JobRunner* m_jobs;
    JobRunner* m_reader;
    Read m_nextRead;
    quint64 m_newestRead = 0;
    ResponseLoader* m_responses;
    Respond m_respond = &ResponseCalculator::response;
    ScreenInspector* m_inspector;
    JobRunner* m_exporter; // figures can be written while a training runs

    std::optional<Workspace> m_workspace;
    OpenedRun m_run;
    ResponsePointer m_response;
    int m_row = -1; // perturbation of the store
    int m_gene = -1; // kept while moving between perturbations
    bool m_closeWhenIdle = false;

    PerturbationModel* m_perturbationModel;
    PerturbationProxy* m_perturbationProxy;
    GeneTableModel* m_geneModel;
    GeneTableProxy* m_geneProxy;
    QStackedWidget* m_pages = nullptr;
    QLineEdit* m_perturbationSearch = nullptr;
    QTableView* m_perturbations = nullptr;
    QLabel* m_perturbationCount = nullptr;
    QComboBox* m_runs = nullptr;
    ShiftPlot* m_shiftPlot = nullptr;
    DistributionPlot* m_distributionPlot = nullptr;
    QWidget* m_genePane = nullptr;
    QLineEdit* m_geneSearch = nullptr;
    QTableView* m_genes = nullptr;
    QLabel* m_summary = nullptr;

    QAction* m_openProject = nullptr;
    QAction* m_openScreen = nullptr;
    QAction* m_openScreenFolder = nullptr;
    QAction* m_openExample = nullptr;
    QAction* m_exportFigure = nullptr;
    QAction* m_train = nullptr;
    QAction* m_vectors = nullptr;
    QAction* m_cancel = nullptr;
    QAction* m_stop = nullptr;
    QAction* m_findPerturbation = nullptr;
    QAction* m_findGene = nullptr;
    QAction* m_showGenes = nullptr;
};

} // namespace knockscope::ui
