// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/file_question.h"
#include "ui/publish/figure_makers.h"

#include <QDialog>

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class QTimer;

namespace knockscope::ui {

class FigureExporter;
class FigureForm;
class FigurePreview;
class LatestJob;

/// Figures and tables of a project: chosen at the left, seen at the right as they will be printed, written
/// and copied from there. Everything slow is done in the background.
class FigureDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureDialog)

public:
    /// `exporter` must outlive the dialog; what it does goes on when the dialog is closed.
    FigureDialog(FigureMakers makers, const FigureNames& names, const FigureSelection& selection,
                 const FigureChoices& choices, FigureExporter& exporter, FileChooser chooser,
                 QWidget* parent = nullptr);
    ~FigureDialog() override;

    FigureChoices choices() const;

Q_SIGNALS:
    void choicesChanged(const knockscope::ui::FigureChoices& choices);

private:
    QWidget* makePreview();
    QWidget* makeButtons();

    void update();
    void makeFigure();
    void makeTable(const std::string& name);
    void showError(const QString& sentence);
    void setBusy(bool isBusy);
    void updateButtons();
    void say(const QString& sentence);

    void exportShown();
    void copyShown();
    void exportPinned();

    FigureMakers m_makers;
    FigureSelection m_selection;
    FigureChoices m_kept; // what is not in the form
    FigureExporter& m_exporter;
    FileChooser m_chooser;
    LatestJob* m_maker;
    QTimer* m_makeSoon;

    std::optional<FigureRequest> m_asked; // of what is shown or on its way
    std::string m_askedTable;
    std::shared_ptr<const FigureSpec> m_spec; // null: none yet, or a table
    std::shared_ptr<const PaperTable> m_table;

    FigureForm* m_form;
    QStackedWidget* m_pages = nullptr;
    FigurePreview* m_preview = nullptr;
    QTextBrowser* m_tableText = nullptr;
    QCheckBox* m_sidecars = nullptr;
    QLabel* m_status = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_pinned = nullptr;
};

/// Asks for a folder and writes a figure of each pinned gene there. False when nothing was begun. Everything
/// is passed by value, because the project may be read again while somebody looks for a folder.
bool exportAllPinned(FigureMakers makers, FigureChoices choices, FigureSelection selection,
                     FigureExporter& exporter, FileChooser chooser, QWidget* parent);

} // namespace knockscope::ui
