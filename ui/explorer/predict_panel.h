// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/project/run.h"
#include "ui/base/file_question.h"
#include "ui/explorer/gene_links.h"
#include "ui/jobs/typed_names.h"
#include "ui/jobs/unseen_predictor.h"
#include "ui/models/vector_names.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QTableView;
class QTextBrowser;
class QToolButton;
class QUrl;
class QUrlQuery;

namespace knockscope::ui {

class GeneListEdit;
class JobRunner;
class UnseenTableModel;
class UnseenTableProxy;

/// Genes are typed, pasted or loaded; the run predicts those that are not in the screen and lists them by
/// their predicted shift. Works with any run, and says why where one cannot predict.
class PredictPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PredictPanel)

public:
    explicit PredictPanel(QWidget* parent = nullptr);
    explicit PredictPanel(UnseenCore core, QWidget* parent = nullptr);
    ~PredictPanel() override;

    /// For predictions of many names, which then wait for their turn; null: none waits.
    void setQueue(JobQueue* queue);
    /// Lists what `run` has predicted. A prediction that goes on for another run ends there unseen.
    void setRun(const std::optional<Project>& project, std::shared_ptr<const Run> run);
    /// The names of the project's gene vectors; null: it has none.
    void setNameSource(VectorNamesPointer names);
    /// Marks a predicted perturbation, or none when it is not one. Emits nothing.
    void setCurrent(const std::string& name);

    std::vector<UnseenEntry> entries() const;
    bool isPredicting() const;
    /// Returns at once; the prediction ends at its next check.
    void cancel();
    void focusEntry();
    /// Puts a gene into the entry, in place of what is there, ready to be predicted.
    void propose(const QString& gene);
    /// Entries for the marked rows of the table.
    void fillRowMenu(QMenu& menu);

    QJsonObject saveState() const;
    /// What the state does not say is as in the beginning.
    void restoreState(const QJsonObject& state);

    void setFileChooser(FileChooser chooser) { m_chooseFile = std::move(chooser); }
    void setUrlOpener(UrlOpener opener) { m_openUrl = std::move(opener); }
    /// Asked before many rows are removed; true: remove them.
    using Question = std::function<bool(QWidget* parent, const QString& question)>;
    void setQuestion(Question question) { m_ask = std::move(question); }

Q_SIGNALS:
    /// A predicted perturbation is to be shown.
    void selected(const std::string& name);
    /// `entries()` changed.
    void unseenChanged();
    /// A perturbation of the screen is to be shown with its held-out prediction.
    void seenRequested(const std::string& name);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeEntry();
    void makeProgress();
    void makeTable();
    void makeLayout();

    QString whyNot() const;
    QString hint() const;
    void updateAvailability();
    void requestCheck();
    void startCheck();
    void showCheck();
    void showReport();
    void fitReport();
    void fitColumns();
    void followLink(const QUrl& link);
    QString linkTo(const QString& kind, const QString& text, const QUrlQuery& query) const;
    /// Links that put `nearest` in the place of `gene` in the entry, or of the whole of `typed` with it.
    QString correctionsOf(const std::string& gene, const std::string& typed,
                          const std::vector<std::string>& nearest) const;
    std::string refusedGene(const std::string& typed) const;

    void predict();
    void showStarted();
    void showProgress(const Progress& progress);
    void showListed(const std::vector<UnseenEntry>& entries, const UnseenOutcome* outcome);
    void showFinished(const JobResult& result, const std::string& runName, bool isShown);
    void setEntries(const std::vector<UnseenEntry>& entries);
    void indexEntries();
    /// Those of the entry's names that are in the list, as the list calls them; nothing unless each of them
    /// is there or in the screen.
    std::vector<std::string> allPredicted() const;
    void markRows(const std::vector<std::string>& names);
    void showMessage(const QString& message);

    void loadList();
    void exportCsv();
    void copyRows();
    void removeRows();
    std::vector<UnseenEntry> rowsInOrder(bool onlyMarked) const;

    FileChooser m_chooseFile;
    UrlOpener m_openUrl;
    Question m_ask;
    UnseenPredictor* m_predictor;
    JobRunner* m_checks;
    JobRunner* m_reader;
    JobRunner* m_writer;
    QTimer m_checkSoon;
    bool m_checkAgain = false;

    std::optional<Project> m_project;
    std::shared_ptr<const Run> m_run;
    VectorNamesPointer m_names;
    std::shared_ptr<NameChecker> m_checker;
    std::vector<CheckedName> m_checked;
    std::unordered_map<std::string, std::string> m_nameOfKey; // of what is predicted, see NameChecker::keyOf
    UnseenOutcome m_outcome;
    std::string m_current;
    std::optional<int> m_rowAfterRemoval;
    bool m_isListed = false; // what the run has predicted is known
    bool m_isQuiet = false;

    UnseenTableModel* m_model;
    UnseenTableProxy* m_proxy;
    QLabel* m_why = nullptr;
    GeneListEdit* m_edit = nullptr;
    QLabel* m_live = nullptr;
    QPushButton* m_load = nullptr;
    QPushButton* m_predict = nullptr;
    QWidget* m_progress = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
    QLabel* m_phase = nullptr;
    QLabel* m_message = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_empty = nullptr;
    QTextBrowser* m_report = nullptr;
    QLabel* m_count = nullptr;
    QToolButton* m_export = nullptr;
};

} // namespace knockscope::ui
