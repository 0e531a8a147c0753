// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "ui/base/file_question.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/latest_job.h"
#include "ui/jobs/project_jobs.h"
#include "ui/jobs/run_reports.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

class QCheckBox;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class QTreeView;

namespace knockscope::ui {

class DetailTable;
class LossPlot;
class RunComparison;
class RunTableModel;
class RunTableProxy;

/// The runs of a project: a table of their metrics with baselines beside, what each run is, and how sure it
/// is that one is better than another. Reads and computes in the background.
class RunPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunPanel)

public:
    explicit RunPanel(QWidget* parent = nullptr);
    ~RunPanel() override;

    void setFileChooser(FileChooser chooser) { m_chooseFile = std::move(chooser); }

    /// Reads the runs again. The selection stays where the runs do.
    void setProject(const std::optional<Project>& project, const std::vector<RunSummary>& runs);
    /// At most kMostShownRuns, the first leads.
    void setShownRuns(const std::vector<std::string>& runs);

    QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);

    bool isReading() const { return m_reader->isRunning(); }
    bool isComputing() const { return m_evaluator->isRunning(); }
    /// Returns at once; what is computed ends at its next check.
    void cancel() { m_evaluator->cancel(); }

Q_SIGNALS:
    void shownRunsChanged(const std::vector<std::string>& runs);
    void trainRequested();
    /// The user was asked and said yes.
    void removeRunRequested(const std::string& run);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeToolBar();
    QWidget* makeTable();
    QWidget* makeDetails();
    QWidget* makeEmptyPage();
    QMenu* makeColumnMenu();
    void setColumnShown(int column, bool shown);
    void showUsualColumns();
    void fitColumns();
    int fittingWidth(int column) const;
    void chooseComputeColumn();

    void read();
    void showReports(const ReportsPointer& reports);
    void selectRows(const QStringList& keys, const QString& current);
    QStringList selectedKeys() const;
    QStringList expandedRuns() const;
    void updateDetails();
    void updateActions();
    void updateNote();
    void showContextMenu(QPoint position);
    bool offersToCompute(const QModelIndex& index) const;
    void computeRun(const QModelIndex& index);
    void lead(const QModelIndex& index);
    void compareSelected();
    std::vector<std::string> runsToCompute() const;
    void compute(const std::vector<std::string>& runs);
    void exportMetrics();
    void askToRemove(const std::string& run);
    void say(const QString& text);
    QModelIndexList selectedRows() const; // of the model, not the proxy

    FileChooser m_chooseFile;
    std::optional<Project> m_project;
    std::vector<RunSummary> m_runs;
    LatestJob* m_reader;
    LatestJob* m_marker; // finds the best
    JobRunner* m_evaluator;

    RunTableModel* m_model;
    RunTableProxy* m_proxy;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_empty = nullptr;
    QToolButton* m_train = nullptr;
    QSplitter* m_splitter = nullptr;
    QTreeView* m_tree = nullptr;
    QToolButton* m_compute = nullptr;
    QCheckBox* m_cellEval = nullptr;
    QToolButton* m_compareButton = nullptr;
    QToolButton* m_columns = nullptr;
    QToolButton* m_export = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_said = nullptr;
    QTabWidget* m_tabs = nullptr;
    DetailTable* m_metricsTable = nullptr;
    LossPlot* m_lossPlot = nullptr;
    DetailTable* m_settingsTable = nullptr;
    RunComparison* m_comparison = nullptr;

    bool m_isFittingColumns = false;
    std::set<int> m_ownWidths; // columns that the user made wider or narrower
    std::pair<ReportsPointer, EvaluationId> m_described; // what the tabs show
    std::optional<QStringList> m_wantedExpanded; // until the reports are there
    std::optional<QStringList> m_wantedSelection;
    QString m_wantedCurrent;
    QJsonObject m_wantedComparison;
};

} // namespace knockscope::ui
