// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/file_question.h"
#include "ui/explorer/gene_links.h"
#include "ui/explorer/response_loader.h"
#include "ui/explorer/selection_history.h"
#include "ui/jobs/project_jobs.h"

#include <QJsonObject>
#include <QMainWindow>
#include <QMenu>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QDockWidget;
class QToolBar;
class QToolButton;

namespace knockscope::ui {

class DistributionPanel;
class GenePanel;
class JobQueue;
class LatestJob;
class PerturbationPanel;
class PredictPanel;
class RunPanel;
class SessionWriter;
class ShiftPanel;
class SummaryLoader;

/// The panels through which a project is browsed, as docks, and the one selection they share. Panels ask for
/// another selection; it goes through the history and comes back to all of them.
class Explorer final : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Explorer)

public:
    explicit Explorer(QWidget* parent = nullptr);
    ~Explorer() override;

    using Respond = std::function<PerturbationResponse(const ResponseCalculator&, std::size_t row)>;
    /// Tests put slow work in its place, to see that the window never waits for it.
    void setRespond(Respond respond) { m_respond = std::move(respond); }
    void setFileChooser(const FileChooser& chooser);
    /// For predictions of many names, which then wait for their turn.
    void setQueue(JobQueue* queue);
    /// Opens addresses of gene databases.
    void setUrlOpener(const UrlOpener& open);
    /// Beside the runs.
    void addToToolBar(QAction* action);

    /// Shows a project; the same one again (with more runs, other vectors) keeps what is on screen.
    /// `preferredRun` leads when it is there.
    void browse(Workspace workspace, const std::string& preferredRun);
    const std::optional<Workspace>& workspace() const { return m_workspace; }

    const Selection& selection() const { return m_history->current(); }
    /// As if the user had selected it.
    void select(const Selection& selection) { m_history->select(selection); }
    /// What is on screen; null before the first response.
    ResponseLoader::Response shown() const { return m_shown; }
    /// The genes that have a card.
    std::vector<int> shownGenes() const;
    /// Those of the leading run that are not in the screen.
    QStringList predictedPerturbations() const;
    /// What is remembered of figures with the project; empty at first.
    /// How distributions are shown.
    bool showsLogScale() const;
    int cellBins() const; // 0: the model's
    QJsonObject figureChoices() const { return m_figureChoices; }
    void setFigureChoices(const QJsonObject& choices) { m_figureChoices = choices; }
    /// Whether the list of perturbations has all its numbers.
    bool hasSummaries() const { return m_hasSummaries; }
    /// Whether a panel computes something that closing would end.
    bool isBusy() const;
    /// Returns at once; they end at their next check.
    void cancelJobs();

    QAction* undoAction() const { return m_undo; }
    QAction* redoAction() const { return m_redo; }
    /// One for each panel, to show and hide it.
    QList<QAction*> panelActions() const;
    void findPerturbation();
    void findGene();
    void findPrediction();
    void pinCurrentGene();
    void resetLayout();
    /// Writes what is on screen now, waits until it is written, and writes no more.
    void endSession();

Q_SIGNALS:
    /// Something could not be read or computed: a sentence for people.
    void failed(const QString& message);
    /// `shown()` or the selected genes.
    void shownChanged();
    /// The panels have been filled, and will be painted next.
    void responseShown();
    void trainRequested();
    void removeRunRequested(const std::string& run);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// Of the window, as long as the panels lie in the usual order; else 0.
    struct Shares {
        double listWidth = 0;
        double plotWidth = 0; // of the shift plot
        double plotHeight = 0; // of the row of plots
    };

    void makeDocks();
    void rememberShares();
    void applyShares();
    void easeRestoredLayout();
    void setUsualWidths();
    void makeToolBar();
    void connectPanels();
    QDockWidget* makeDock(const QString& name, const QString& title, QWidget* panel);
    QList<QDockWidget*> docks() const;
    /// The screen's own name of a gene where another of its names was typed; otherwise what was typed.
    QString nameOnScreen(const QString& typed) const;
    /// The same, also for genes that are not in the screen but have a vector.
    QString nameOfPerturbation(const QString& typed) const;
    const RunSummary* findRun(const std::string& name) const;

    void listRuns();
    void listUnseenPerturbations();
    /// The runs and perturbation that there are, in place of those that there are not.
    Selection fitted(Selection selection, const std::string& preferredRun) const;
    void applySelection(const Selection& before);
    void openRuns();
    void showRuns(std::map<std::string, OpenedRun> opened);
    void showRunsInToolBar();
    void requestResponse();
    void showResponse(const ResponseLoader::Response& response);
    void showNothing(const QString& reason);
    void showSelectedGenes();

    void selectPerturbation(const std::string& name);
    void selectGenes(const std::vector<int>& genes);
    void togglePin(int gene);
    void selectRuns(const std::vector<std::string>& runs);
    void showGeneMenu(int gene, QPoint position);
    void showPerturbationMenu(const std::string& name, QPoint position);

    const OpenedRun* leading() const; // null until it is read
    bool isSeen(const std::string& perturbation) const;

    QJsonObject session() const;
    void restorePanels(const QJsonObject& session);
    void saveSession();

    Respond m_respond = &ResponseCalculator::response;
    UrlOpener m_openUrl = browserOpener();
    LatestJob* m_runReader;
    ResponseLoader* m_responses;
    SummaryLoader* m_summaries;
    SessionWriter* m_sessionWriter;
    bool m_keepsSession = false; // not where a newer version knows what was on screen
    QJsonObject m_writtenSession;
    QJsonObject m_figureChoices;

    std::optional<Workspace> m_workspace;
    SelectionHistory* m_history;
    std::map<std::string, OpenedRun> m_opened; // the shown ones, "" for none
    std::shared_ptr<const ResponseCalculator> m_listed; // whose numbers the list of perturbations has
    bool m_hasSummaries = false;
    bool m_wasShown = false; // something of this project
    ResponseLoader::Response m_shown;

    PerturbationPanel* m_perturbations;
    PredictPanel* m_predict;
    ShiftPanel* m_shift;
    DistributionPanel* m_distributions;
    GenePanel* m_genes;
    RunPanel* m_runs;
    QDockWidget* m_perturbationDock = nullptr;
    QDockWidget* m_predictDock = nullptr;
    QDockWidget* m_shiftDock = nullptr;
    QDockWidget* m_distributionDock = nullptr;
    QDockWidget* m_geneDock = nullptr;
    QDockWidget* m_runDock = nullptr;
    Shares m_shares;
    bool m_isLaidOut = false; // in proportions that fit the window
    QToolBar* m_toolBar = nullptr;
    QComboBox* m_leadingRun = nullptr;
    QToolButton* m_otherRuns = nullptr;
    QMenu* m_otherRunsMenu = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
};

} // namespace knockscope::ui
