// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/file_question.h"
#include "ui/publish/figure_exporter.h"
#include "ui/publish/figure_makers.h"

#include <QDialog>
#include <QStringList>

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class QTimer;

namespace knockscope::ui {

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

    /// A figure, or a table where there is a name of one.
    struct Wanted {
        std::string table;
        FigureRequest request;
        QStringList remarks; // of the form

        /// Apart from the style, which is only painted.
        bool hasNumbersOf(const Wanted& other) const;
    };
    /// What came of what was wanted: one of the three.
    struct Made {
        Wanted of;
        std::shared_ptr<const FigureSpec> spec;
        std::shared_ptr<const PaperTable> table;
        QString html; // of the table
        QString error;
    };

    void refresh();
    void keep();
    void make();
    void take(Made made);
    bool isMade() const; // also where that is an error
    void showMade();
    void showState();
    void say(const QString& sentence, bool isError);
    void keepFile(const QString& file);

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

    std::optional<Wanted> m_wanted; // nothing while a name is being typed or is none
    std::optional<Made> m_made; // last

    FigureForm* m_form;
    QStackedWidget* m_pages = nullptr;
    FigurePreview* m_preview = nullptr;
    QTextBrowser* m_tableText = nullptr;
    QCheckBox* m_sidecars = nullptr;
    QLabel* m_statusIcon = nullptr;
    QLabel* m_status = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_pinned = nullptr;
};

/// What "Export all pinned" writes of what is on screen.
PinnedFigures pinnedFigures(const FigureChoices& choices, const FigureSelection& selection);

/// Asks for a folder and writes a figure of each pinned gene there. Everything is passed by value, because
/// the project may be read again while somebody looks for a folder. False when nothing was begun.
bool exportAllPinned(FigureMakers makers, PinnedFigures figures, QString folder, FigureExporter& exporter,
                     FileChooser chooser, QWidget* parent);

} // namespace knockscope::ui
