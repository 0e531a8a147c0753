// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/publish/figure_makers.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

class QMimeData;
class QWidget;

namespace knockscope::ui {

class JobRunner;

/// Writes figures and copies them, one after the other, in the background. Outlives the dialogs that ask for
/// it.
class FigureExporter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureExporter)

public:
    explicit FigureExporter(QObject* parent = nullptr);
    /// Cancels what is under way.
    ~FigureExporter() override;

    bool isRunning() const;

    // Each is false, and does nothing, while something else is still under way.

    bool write(const FigureSpec& spec, const std::filesystem::path& path, bool withSidecars);
    bool write(const PaperTable& table, const std::filesystem::path& path);
    /// The figure or table of what is on screen, which is still to be made.
    bool copy(const FigureMakers& makers, const FigureChoices& choices, const FigureSelection& selection);
    bool copy(const FigureSpec& spec);
    /// A distribution of each pinned gene of the perturbation into `folder`, called PERTURBATION-GENE and
    /// drawn as was chosen. `parent` is the window over which it is said how far that is.
    bool writePinned(const FigureMakers& makers, const FigureChoices& choices,
                     const FigureSelection& selection, const std::filesystem::path& folder, QWidget* parent);

    void cancel();

Q_SIGNALS:
    /// isRunning()
    void changed();
    /// What was done, for people.
    void done(const QString& sentence);
    void failed(const QString& sentence);

private:
    /// `work` returns a sentence.
    bool start(std::function<QString(JobMonitor&)> work, std::function<void()> onDone = {});
    /// `make` is called in the background; `sentence` says what is copied.
    bool copyMade(std::function<std::unique_ptr<QMimeData>(JobMonitor&)> make, const QString& sentence);
    void showProgress(QWidget* parent, int figures);

    JobRunner* m_runner;
};

/// The name of a gene's figure without its ending, with nothing in it that a file's name cannot have.
QString figureFileName(const QString& perturbation, const QString& gene);

/// HTML for word processors and text for everything else.
std::unique_ptr<QMimeData> tableForClipboard(const PaperTable& table);

} // namespace knockscope::ui
