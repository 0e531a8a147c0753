// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/file_question.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/project_jobs.h"
#include "ui/jobs/screen_inspector.h"

#include <QMainWindow>
#include <QMessageBox>

#include <functional>
#include <memory>

class QAction;
class QLabel;
class QStackedWidget;
class QTimer;

namespace knockscope::ui {

class Explorer;
class LatestJob;

/// The program's window: menus, jobs and, of one project at a time, the explorer. Everything slow happens in
/// the background.
class MainWindow final : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    void setFileChooser(FileChooser chooser);
    /// Tests put slow work of their own in its place, to see that the window never waits for it.
    void setInspect(ScreenInspector::Inspect inspect) { m_inspector->setInspect(std::move(inspect)); }

    /// A project folder, or a screen as a file or a Matrix Market folder.
    void open(const QString& path);
    void openProject(const QString& folder);
    void openScreen(const QString& path);
    void openExample();

    bool hasProject() const;
    Explorer& explorer() { return *m_explorer; }

Q_SIGNALS:
    /// The plots and tables of a perturbation have been filled, and will be painted next.
    void responseShown();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeActions();

    void askForProject();
    void askForScreen();
    void askForScreenFolder();
    void askForVectors();
    void askForTraining();
    void askForFigure();
    void showAbout();

    void train(const TrainingSettings& settings);
    void removeRun(const std::string& name);
    /// Reads the project again, if it is still the one on screen.
    void refresh(const std::filesystem::path& folder, const std::string& preferredRun);
    void startJob(const QString& title, std::function<Outcome(JobMonitor&)> body,
                  std::function<void(const JobResult&)> onFinished,
                  JobRunner::CanStop canStop = JobRunner::CanStop::No);
    void showWorkspace(Workspace workspace, const std::string& preferredRun);
    /// Whether something computes that closing would end.
    bool isBusy() const;
    void updateActions();
    void updateSummary();
    void showMessage(QMessageBox::Icon icon, const QString& text);

    FileChooser m_chooseFile;
    JobRunner* m_jobs;
    LatestJob* m_reader; // of projects to open
    LatestJob* m_refresher; // of the open one
    JobRunner* m_remover; // of runs
    ScreenInspector* m_inspector;
    JobRunner* m_exporter; // figures can be written while a training runs

    QTimer* m_closeWhenIdle;

    Explorer* m_explorer;
    QStackedWidget* m_pages = nullptr;
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
    QList<QAction*> m_explorerActions; // of use once a project is open
};

} // namespace knockscope::ui
