// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/file_question.h"
#include "ui/jobs/job_queue.h"
#include "ui/jobs/project_jobs.h"
#include "ui/jobs/screen_inspector.h"
#include "ui/jobs/training_job.h"

#include <QMainWindow>
#include <QMessageBox>

#include <map>
#include <memory>
#include <optional>

class QAction;
class QDockWidget;
class QLabel;
class QMenu;
class QStackedWidget;
class QTimer;

namespace knockscope::ui {

struct Background;
struct FigureChoices;
struct FigureMakers;
struct FigureSelection;
struct TrainingPlan;
class Explorer;
class FigureExporter;
class HelpWindow;
class InfoBar;
class JobPanel;
class LatestJob;
class Notifier;
class ProjectReader;
class ResumeOffers;
class TrainingWizard;
class WelcomePage;

/// The program's window: menus, the wizard, the jobs and, of one project at a time, the explorer. Everything
/// slow happens in the background.
class MainWindow final : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// Without a background the window has one of its own.
    explicit MainWindow(std::shared_ptr<Background> background = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    void setFileChooser(FileChooser chooser);
    /// Tests put slow work of their own in its place, to see that the window never waits for it.
    void setInspect(ScreenInspector::Inspect inspect) { m_inspector->setInspect(std::move(inspect)); }

    /// A project folder, or a screen as a file or a Matrix Market folder.
    void open(const QString& path);
    void openProject(const QString& folder);
    void openScreen(const QString& path);
    void openExample();
    /// Shows what another window shows, where that stands. The other one is of no more use, but what it began
    /// by itself may still be under way until isQuiet().
    void takePlaceOf(MainWindow& other);
    bool isQuiet() const;

    bool hasProject() const;
    Explorer& explorer() { return *m_explorer; }
    JobQueue& jobs();

Q_SIGNALS:
    /// The plots and tables of a perturbation have been filled, and will be painted next.
    void responseShown();
    /// A code of offeredLanguages(), or empty: that of the system.
    void languageChosen(const QString& language);

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum class Closing { No, Cancels, Keeps }; // what closing does to a training

    void makePages();
    void makeDocks();
    void makeStatusBar();
    void makeActions();
    void makeFileMenu();
    void makeRunMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeHelpMenu();
    QAction* addAction(QMenu* menu, const QString& name, const QString& text, const QString& toolTip,
                       const QKeySequence& shortcut, const std::function<void()>& act);
    QMenu* makeLanguageMenu();
    QDockWidget* makeDock(const QString& name, const QString& title, QWidget* panel);

    void askForProject();
    void askForScreen();
    void askForScreenFolder();
    void askForVectors();
    void askForTraining();
    void askForExperiment();
    void showFigureDialog();
    void copyFigure();
    void exportPinnedFigures();
    FigureSelection figureSelection() const;
    FigureChoices figureChoices() const;
    /// Made when they are first asked for; they keep what they computed.
    const FigureMakers& figureMakers();
    void showReport(const QString& experiment);
    void showAbout();
    void showShortcuts();
    void showHelp(const QString& page);
    void showHelpHere();

    /// Jobs are another window's business from now on.
    void retire();
    TrainingWizard* makeWizard();
    void start(const TrainingPlan& plan);
    TrainingCallbacks trainingCallbacks();
    void removeRun(const std::string& name);
    /// Reads a project again if it is the one on screen, or about to be.
    void refresh(const QString& folder, const QString& preferredRun = {});
    void showWorkspace(Workspace workspace, const std::string& preferredRun);
    bool isOpen(const QString& folder) const;
    void resume(const QString& project, const InterruptedRun& run);

    void jobChanged(JobId id);
    void jobEnded(JobId id, const JobResult& result);
    void trainingEnded(const JobInfo& job, const JobResult& result);
    /// Shows what a job made.
    void showResultOf(const QString& project, const QString& run);
    void showJobs();
    void showDock(QDockWidget* dock);
    void fitDock(QDockWidget* dock);

    /// Whether something computes that closing would end.
    bool isBusy() const;
    void close(Closing how);
    void updateActions();
    void updateSummary();
    void updateReports();
    void showMessage(QMessageBox::Icon icon, const QString& text);

    std::shared_ptr<Background> m_background;
    FileChooser m_chooseFile;
    ProjectReader* m_reader;
    LatestJob* m_looker; // at paths that are to be opened
    LatestJob* m_reportReader;
    LatestJob* m_recentWriter;
    JobRunner* m_remover; // of runs
    ScreenInspector* m_inspector;
    FigureExporter* m_exporter; // figures can be written while a training runs
    std::unique_ptr<FigureMakers> m_figureMakers; // null until asked for
    Notifier* m_notifier;
    QTimer* m_closeWhenIdle;
    std::map<JobId, std::size_t> m_finishedFolds; // of trainings, as far as they are on screen
    JobId m_awaited = 0; // makes the project that is to be opened then; 0: none, or another one was opened
    ResumeOffers* m_resumeOffers = nullptr;

    Explorer* m_explorer;
    InfoBar* m_info = nullptr;
    WelcomePage* m_welcome = nullptr;
    QStackedWidget* m_pages = nullptr;
    JobPanel* m_jobPanel = nullptr;
    QDockWidget* m_jobDock = nullptr;
    QDockWidget* m_logDock = nullptr;
    bool m_isDockFitted = false;
    QLabel* m_summary = nullptr;
    HelpWindow* m_help = nullptr; // made when it is asked for

    QAction* m_figure = nullptr;
    QAction* m_copyFigure = nullptr;
    QAction* m_exportPinned = nullptr;
    QAction* m_newTraining = nullptr;
    QAction* m_train = nullptr;
    QAction* m_vectors = nullptr;
    QAction* m_experiment = nullptr;
    QAction* m_cancel = nullptr;
    QAction* m_stop = nullptr;
    QMenu* m_resume = nullptr;
    QMenu* m_reports = nullptr;
    QList<QAction*> m_explorerActions; // of use once a project is open
};

} // namespace knockscope::ui
