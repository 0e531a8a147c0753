// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "ui/base/file_question.h"
#include "ui/jobs/vector_request.h"
#include "ui/wizard/coverage_model.h"
#include "ui/wizard/training_plan.h"
#include "ui/wizard/vector_survey.h"
#include "ui/wizard/wizard_page.h"

#include <QStringList>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace knockscope {
struct NeighbourCheck;
}

namespace knockscope::ui {

class JobRunner;
class LatestJob;
class SearchField;

/// Step of the wizard: where the vectors of the genes come from, and which perturbations have one then.
class GenesPage final : public WizardPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GenesPage)

public:
    explicit GenesPage(FileChooser chooser, QWidget* parent = nullptr);
    ~GenesPage() override;

    QString title() const override;
    QString explanation() const override;
    QString missing() const override;
    QString helpPage() const override;
    void enter() override;
    void leave() override;

    /// The screen that vectors are for; `project` when it is imported already. Nothing happens when both are
    /// what they were. Sources that were added stay.
    void setScreen(ScreenNamesPointer screen, std::optional<Project> project);

    /// Nothing: the project keeps the vectors it has. Filled with what was read, so that nothing is read
    /// twice, once nothing is missing.
    std::optional<VectorRequest> vectorRequest() const;
    /// Of the screen's perturbations those all of whose genes have a vector, sorted; empty while something is
    /// read.
    std::vector<std::string> covered() const;
    std::size_t perturbationsWithVector() const;
    /// Of the vectors; of co-expression the most that there can be. 0 while something is read.
    std::size_t dimension() const;

    void addFiles(const QStringList& paths);
    /// Whether something is being read.
    bool isReading() const { return m_isReading; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Source;

    QWidget* makeSources();
    QWidget* makeReport();
    void connectFields();

    void askForFile(bool isGeneSet);
    void askForGeneNames();
    void setGeneNames(const QString& path, bool isGuessed);
    void setCoexpression(bool isOn);
    void remove(quint64 source);
    void keepVectors(bool keeps);
    bool keepsVectors() const;

    /// Reads what is not read yet and takes stock, in the background; what was begun before no longer counts.
    void read();
    void takeSurvey(VectorSurvey survey);
    void showSources();
    void showGeneNames();
    void showReport();
    void showRows();
    void showFilter();
    void checkNeighbours();
    QString verdictOf(const NeighbourCheck& check) const;
    void showVerdict(const QString& text);
    void saveList();
    QString emptyText() const;

    FileChooser m_chooser;
    ScreenNamesPointer m_screen; // null: none yet
    std::optional<Project> m_project;
    std::vector<Source> m_sources;
    quint64 m_newestSource = 0;
    std::optional<bool> m_keeps; // nothing: not chosen yet
    bool m_projectHasVectors = false;
    QString m_geneNames; // path; empty: none
    bool m_geneNamesAreGuessed = true;
    std::shared_ptr<VectorCache> m_cache; // only jobs of m_reader touch it, one at a time
    std::unique_ptr<VectorSurvey> m_survey; // null while something is read
    bool m_isReading = false;
    QString m_failure; // why taking stock failed; mostly empty

    LatestJob* m_reader;
    LatestJob* m_checker;
    JobRunner* m_writer;

    QScrollArea* m_scroll;
    QWidget* m_choice;
    QRadioButton* m_keep;
    QRadioButton* m_other;
    QLabel* m_kept;
    QWidget* m_sourcePart;
    QPushButton* m_addFile;
    QPushButton* m_addSets;
    QPushButton* m_addCoexpression;
    QBoxLayout* m_list;
    QLineEdit* m_geneNamesField;
    QPushButton* m_geneNamesButton;
    QLabel* m_geneNamesNote;
    QProgressBar* m_busy;
    QLabel* m_headline;
    QLabel* m_more;
    QWidget* m_filters;
    QComboBox* m_scope;
    QComboBox* m_finding;
    SearchField* m_search;
    QPushButton* m_save;
    CoverageModel* m_model;
    CoverageFilter* m_filter;
    QStackedWidget* m_stack;
    QTableView* m_table;
    QLabel* m_note;
    QPushButton* m_check;
    QLabel* m_verdict;
};

} // namespace knockscope::ui
