// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/screen/importer.h"
#include "ui/base/file_question.h"
#include "ui/jobs/import_preview.h"
#include "ui/jobs/screen_inspector.h"
#include "ui/wizard/training_plan.h"
#include "ui/wizard/wizard_page.h"

#include <QPointer>

#include <filesystem>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace knockscope::ui {

class ImportForm;
class ImportPreviewPane;
class LatestJob;
class ProjectSummary;
class ScreenChooser;

/// The first step: which screen, and how it is read. The file is looked into in the background; every choice
/// shows at once what an import would make of it. Nothing is written.
class DataPage final : public WizardPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DataPage)

public:
    /// `inspector` may outlive the page, so that closing it never waits for a file.
    DataPage(FileChooser chooser, ScreenInspector& inspector, QWidget* parent = nullptr);
    ~DataPage() override;

    /// A file or a folder, in place of what was there before.
    void setScreen(const QString& path);
    /// A project whose screen can be kept, and is unless another one is chosen.
    void setProject(const Project& project);

    /// Nothing when there is none to import: the project's own is kept. Complete while nothing is missing.
    std::optional<ImportSettings> importSettings() const;
    /// The open project's, or the one that the import makes.
    std::filesystem::path projectFolder() const;
    /// Nothing when another screen is to be imported.
    const std::optional<Project>& project() const { return m_shownProject; }
    ScreenNamesPointer screen() const { return m_names; } // null while it is not known
    bool importsScreen() const { return m_form != nullptr; }
    /// Whether what is missing may be nothing, which is known in a moment.
    bool isTrying() const { return m_isTrying; }
    /// Whether anything was changed by hand.
    bool isEdited() const { return m_isEdited; }

    QString title() const override;
    QString explanation() const override;
    QString missing() const override;
    void enter() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Tried {
        ImportPreview preview;
        ScreenNamesPointer names;
        QString folderProblem;
    };

    void showProject();
    void askForScreen();
    void showParts();
    void forgetScreen();
    /// What was asked before no longer counts.
    void inspect();
    void showResult(const JobResult& result, const ScreenInspector::Inspection& inspection);
    void showInspection(const ScreenInspector::Inspection& inspection);
    void giveFormRoom(); // the form never scrolls sideways
    void showStatus(const QString& text, bool isProblem);
    /// Tries the choices out.
    void showConsequences();
    void showTried(const Tried& tried);
    static Tried tryOut(const ScreenInspection& inspection, const ImportSettings& settings,
                        const std::filesystem::path& folder, const JobMonitor& monitor);

    FileChooser m_chooser;
    ScreenInspector& m_inspector;
    std::optional<Project> m_project; // that can be kept
    std::optional<Project> m_shownProject; // that is kept
    QString m_screen;
    QPointer<JobRunner> m_inspecting;
    quint64 m_newestInspection = 0;
    bool m_isInspected = false; // with the layer, labels and gene names that are chosen now
    bool m_hasFailed = false;
    bool m_isFilling = false;
    bool m_isEdited = false;
    ScreenInspector::Inspection m_inspection; // null until it is there
    QString m_refusal; // of the choices that were tried last
    ScreenNamesPointer m_names;
    bool m_isTrying = false; // what is chosen now
    LatestJob* m_previewer;
    LatestJob* m_suggester; // of a project folder

    ProjectSummary* m_summaryOfProject;
    ScreenChooser* m_screenChooser;
    QPushButton* m_keepProject;
    QLabel* m_statusIcon;
    QLabel* m_status;
    QProgressBar* m_busy;
    QWidget* m_columns;
    QScrollArea* m_scroll;
    ImportForm* m_form = nullptr; // null while there is no file
    ImportPreviewPane* m_preview;
    QLabel* m_summary;
};

} // namespace knockscope::ui
