// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/publish/figure_makers.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QMimeData;
class QWidget;

namespace knockscope::ui {

class JobRunner;

/// A figure of each pinned gene.
struct PinnedFigures {
    FigureRequest request; // of the others: run, perturbation and style; the first perturbation counts
    std::vector<std::string> genes;
    std::filesystem::path folder;
    QString ending; // of figureEndings()
    bool withSidecars = true;
};

/// What becomes of files that are there already.
enum class Existing { Replace, KeepBoth, Cancel };
/// Asks people about files, by name.
using ExistingQuestion = std::function<Existing(QWidget* parent, const QStringList& names)>;

/// Writes figures and copies them, one after the other, in the background. Outlives the dialogs that ask for
/// it.
class FigureExporter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureExporter)

public:
    explicit FigureExporter(QObject* parent = nullptr);
    /// Cancels what is under way.
    ~FigureExporter() override;

    /// Tests put their own in place of the message.
    void setExistingQuestion(ExistingQuestion ask) { m_askExisting = std::move(ask); }

    bool isRunning() const;
    bool isCancelling() const;
    /// For people: "Copying…".
    QString doing() const { return m_doing; }
    /// Of the whole; nothing where that is not known.
    std::optional<double> fraction() const { return m_fraction; }

    // Each is false, and does nothing, while something else is still under way.

    bool write(const FigureSpec& spec, const std::filesystem::path& path, bool withSidecars);
    bool write(const PaperTable& table, const std::filesystem::path& path);
    /// The figure or table of what is on screen, which is still to be made.
    bool copy(const FigureMakers& makers, const FigureChoices& choices, const FigureSelection& selection);
    bool copy(const FigureSpec& spec);
    /// A distribution of each gene, called PERTURBATION-GENE-RUN. Where such files are there already, it is
    /// asked once over `parent` what becomes of them.
    bool writePinned(const FigureMakers& makers, const PinnedFigures& figures, QWidget* parent);

    void cancel();

Q_SIGNALS:
    /// isRunning(), doing() or fraction()
    void changed();
    /// What was done, for people.
    void done(const QString& sentence);
    void failed(const QString& sentence);
    /// A figure or table was written there.
    void written(const QString& file);
    /// Figures of pinned genes were written there.
    void writtenPinned(const QString& folder);

private:
    /// `work` returns a sentence, or nothing when `onDone` goes on; `doing` says what it does.
    bool start(const QString& doing, std::function<QString(JobMonitor&)> work,
               std::function<void()> onDone = {});
    /// `make` is called in the background; `sentence` says what is copied.
    bool copyMade(std::function<std::unique_ptr<QMimeData>(JobMonitor&)> make, const QString& sentence);
    void writePinnedAs(const FigureMakers& makers, const PinnedFigures& figures, const QStringList& names);

    JobRunner* m_runner;
    ExistingQuestion m_askExisting;
    QString m_doing;
    std::optional<double> m_fraction;
};

/// The name of a gene's figure without its ending, with nothing in it that a file's name cannot have.
QString figureFileName(const QString& perturbation, const QString& gene, const QString& run = {});
/// Such names of all genes, each once on every disk, whether it knows capitals or not.
QStringList figureFileNames(const QString& perturbation, const std::vector<std::string>& genes,
                            const QString& run);

/// HTML for word processors and text for everything else.
std::unique_ptr<QMimeData> tableForClipboard(const PaperTable& table);

} // namespace knockscope::ui
