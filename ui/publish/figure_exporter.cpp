// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/figure_exporter.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/figure/figure_file.h"
#include "ui/base/text.h"
#include "ui/figure/figure_export.h"
#include "ui/jobs/job_runner.h"
#include "ui/publish/figure_fields.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <cmath>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

QString shownPath(const std::filesystem::path& path)
{
    return QDir::toNativeSeparators(fromPath(path));
}

/// Somebody's table must not go because a figure got its name.
void checkSidecars(const std::filesystem::path& path)
{
    for (const std::filesystem::path& sidecar : sidecarsOf(path)) {
        std::error_code ignored;
        if (std::filesystem::exists(sidecar, ignored) && !isFigureSidecar(sidecar))
            throw Error(ErrorKind::Usage,
                        toUtf8(FigureExporter::tr("Cannot write %1: its numbers would replace %2, which "
                                                  "belongs to no figure. Choose another name, or do not "
                                                  "tick “Also write its data”.")
                                   .arg(shownPath(path), shownPath(sidecar))));
    }
}

Existing askPeople(QWidget* parent, const QStringList& names)
{
    QMessageBox box(
        QMessageBox::Question, FigureExporter::tr("Export all pinned"),
        FigureExporter::tr("%Ln files are there already.", nullptr, static_cast<int>(names.size())),
        QMessageBox::NoButton, parent);
    box.setObjectName(u"existingQuestion"_s);
    box.setTextFormat(Qt::PlainText);
    constexpr qsizetype kMostNamed = 5;
    box.setInformativeText(names.mid(0, kMostNamed).join(u'\n')
                           + (names.size() > kMostNamed ? u"\n…"_s : QString()));
    const QPushButton* replace = box.addButton(FigureExporter::tr("&Replace"), QMessageBox::DestructiveRole);
    QPushButton* both = box.addButton(FigureExporter::tr("&Keep both"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(both);
    box.exec();
    if (box.clickedButton() == replace)
        return Existing::Replace;
    return box.clickedButton() == both ? Existing::KeepBoth : Existing::Cancel;
}

/// The files of a figure, as far as they are there already.
QStringList existingFiles(const PinnedFigures& figures, const QString& name)
{
    const std::filesystem::path figure = figures.folder / toPath(name + u'.' + figures.ending);
    std::vector<std::filesystem::path> files{figure};
    if (figures.withSidecars)
        for (const std::filesystem::path& sidecar : sidecarsOf(figure))
            files.push_back(sidecar);
    QStringList there;
    for (const std::filesystem::path& file : files) {
        std::error_code ignored;
        if (std::filesystem::exists(file, ignored))
            there << fromPath(file.filename());
    }
    return there;
}

/// `name`, or with a number behind it the first that is not taken.
QString freeName(const QString& name, const std::function<bool(const QString&)>& isTaken)
{
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = name + u'-' + QString::number(number);
    return free;
}

} // namespace

FigureExporter::FigureExporter(QObject* parent)
    : QObject(parent)
    , m_runner(new JobRunner(this))
    , m_askExisting(askPeople)
{
    connect(m_runner, &JobRunner::progressChanged, this, [this](const Progress& progress) {
        m_fraction = progress.fraction;
        Q_EMIT changed();
    });
}

FigureExporter::~FigureExporter()
{
    delete m_runner;
}

bool FigureExporter::isRunning() const
{
    return m_runner->isRunning();
}

bool FigureExporter::isCancelling() const
{
    return m_runner->isCancelling();
}

bool FigureExporter::start(const QString& doing, std::function<QString(JobMonitor&)> work,
                           std::function<void()> onDone)
{
    if (isRunning())
        return false;
    m_doing = doing;
    m_fraction.reset();
    const auto sentence = std::make_shared<QString>();
    m_runner->start(
        {},
        [work = std::move(work), sentence](JobMonitor& monitor) {
            *sentence = work(monitor);
            return Outcome::Done;
        },
        [this, sentence, onDone = std::move(onDone)](const JobResult& result) {
            if (result.outcome == Outcome::Done) {
                const QPointer<FigureExporter> self(this); // `onDone` may ask people
                if (onDone)
                    onDone();
                if (!self)
                    return;
                Q_EMIT changed();
                if (!sentence->isEmpty())
                    Q_EMIT done(*sentence);
                return;
            }
            Q_EMIT changed();
            if (result.outcome == Outcome::Cancelled)
                Q_EMIT done(tr("Cancelled"));
            else
                Q_EMIT failed(fromUtf8(result.message));
        });
    Q_EMIT changed();
    return true;
}

bool FigureExporter::write(const FigureSpec& spec, const std::filesystem::path& path, bool withSidecars)
{
    return start(
        tr("Writing %1…").arg(fromPath(path.filename())),
        [spec, path, withSidecars](JobMonitor& monitor) {
            if (withSidecars)
                checkSidecars(path);
            monitor.checkCancelled();
            exportFigure(spec, path, withSidecars);
            return tr("Figure written to %1").arg(shownPath(path));
        },
        [this, path] { Q_EMIT written(fromPath(path)); });
}

bool FigureExporter::write(const PaperTable& table, const std::filesystem::path& path)
{
    return start(
        tr("Writing %1…").arg(fromPath(path.filename())),
        [table, path](JobMonitor&) {
            writeTextAtomically(path, tableAs(table, tableFormat(path)));
            return tr("Table written to %1").arg(shownPath(path));
        },
        [this, path] { Q_EMIT written(fromPath(path)); });
}

bool FigureExporter::copy(const FigureMakers& makers, const FigureChoices& choices,
                          const FigureSelection& selection)
{
    if (!choices.table.empty())
        return copyMade([makers, name = choices.table](
                            JobMonitor& monitor) { return tableForClipboard(makers.table(name, monitor)); },
                        tr("Table copied"));
    return copyMade(
        [makers, request = requestOf(choices, selection)](JobMonitor& monitor) {
            const FigureSpec spec = makers.figure(request, monitor);
            monitor.checkCancelled();
            return figureForClipboard(spec, monitor);
        },
        tr("Figure copied"));
}

bool FigureExporter::copy(const FigureSpec& spec)
{
    return copyMade([spec](JobMonitor& monitor) { return figureForClipboard(spec, monitor); },
                    tr("Figure copied"));
}

bool FigureExporter::copyMade(std::function<std::unique_ptr<QMimeData>(JobMonitor&)> make,
                              const QString& sentence)
{
    const auto copied = std::make_shared<std::unique_ptr<QMimeData>>();
    return start(
        tr("Copying…"),
        [make = std::move(make), copied, sentence](JobMonitor& monitor) {
            *copied = make(monitor);
            (*copied)->moveToThread(QCoreApplication::instance()->thread()); // where the clipboard is
            return sentence;
        },
        [copied] { QGuiApplication::clipboard()->setMimeData(copied->release()); });
}

bool FigureExporter::writePinned(const FigureMakers& makers, const PinnedFigures& figures, QWidget* parent)
{
    PinnedFigures asked = figures;
    FigureRequest& request = asked.request;
    request.figure = FigureTemplate::Distribution;
    request.perturbations.resize(std::min<std::size_t>(1, request.perturbations.size()));
    request = onlyItsOwn(request);
    const QStringList names =
        figureFileNames(request.perturbations.empty() ? QString() : fromUtf8(request.perturbations.front()),
                        asked.genes, request.runs.empty() ? QString() : fromUtf8(request.runs.front()));
    // Folders may lie on slow disks.
    const auto there = std::make_shared<QStringList>();
    const auto free = std::make_shared<QStringList>();
    return start(
        tr("Looking into the folder…"),
        [asked, names, there, free](JobMonitor& monitor) {
            for (const QString& name : names) {
                monitor.checkCancelled();
                *there << existingFiles(asked, name);
                *free << freeName(name, [&](const QString& candidate) {
                    return !existingFiles(asked, candidate).isEmpty()
                        || (candidate != name && names.contains(candidate, Qt::CaseInsensitive))
                        || free->contains(candidate, Qt::CaseInsensitive);
                });
            }
            return QString();
        },
        [this, makers, asked, names, there, free, over = QPointer<QWidget>(parent)] {
            if (there->isEmpty()) {
                writePinnedAs(makers, asked, names);
                return;
            }
            const QPointer<FigureExporter> self(this); // its window may be closed meanwhile
            const Existing answer = m_askExisting(over, *there);
            if (!self || isRunning())
                return;
            if (answer == Existing::Cancel)
                Q_EMIT done(tr("Cancelled"));
            else
                writePinnedAs(makers, asked, answer == Existing::Replace ? names : *free);
        });
}

void FigureExporter::writePinnedAs(const FigureMakers& makers, const PinnedFigures& figures,
                                   const QStringList& names)
{
    const auto count = static_cast<int>(names.size());
    const QString sentence = tr("%Ln figures written to %1", nullptr, count).arg(shownPath(figures.folder));
    start(
        tr("Writing %Ln figures…", nullptr, count),
        [makers, figures, names, sentence](JobMonitor& monitor) {
            FigureRequest request = figures.request;
            for (std::size_t i = 0; i < figures.genes.size(); ++i) {
                const auto share = [&](std::size_t done) {
                    return static_cast<double>(done) / static_cast<double>(figures.genes.size());
                };
                if (i > 0)
                    monitor.report({}, share(i));
                request.genes = {figures.genes[i]};
                JobMonitor step = stepOfJob(monitor, {}, share(i), share(i + 1));
                const FigureSpec spec = makers.figure(request, step);
                monitor.checkCancelled();
                const std::filesystem::path file =
                    figures.folder / toPath(names[static_cast<qsizetype>(i)] + u'.' + figures.ending);
                if (figures.withSidecars)
                    checkSidecars(file);
                exportFigure(spec, file, figures.withSidecars);
            }
            return sentence;
        },
        [this, figures] { Q_EMIT writtenPinned(fromPath(figures.folder)); });
}

void FigureExporter::cancel()
{
    m_runner->cancel();
    Q_EMIT changed();
}

QString figureFileName(const QString& perturbation, const QString& gene, const QString& run)
{
    QStringList parts{perturbation, gene, run};
    parts.removeAll(QString());
    QString name = parts.join(u'-');
    static const QString kNotInNames = u"/\\:*?\"<>|"_s;
    for (QChar& letter : name)
        if (kNotInNames.contains(letter) || letter.category() == QChar::Other_Control)
            letter = u'_';
    return name.startsWith(u'.') ? u'_' + name : name;
}

QStringList figureFileNames(const QString& perturbation, const std::vector<std::string>& genes,
                            const QString& run)
{
    QStringList names;
    for (const std::string& gene : genes)
        names << freeName(figureFileName(perturbation, fromUtf8(gene), run), [&](const QString& candidate) {
            return names.contains(candidate, Qt::CaseInsensitive);
        });
    return names;
}

std::unique_ptr<QMimeData> tableForClipboard(const PaperTable& table)
{
    auto data = std::make_unique<QMimeData>();
    data->setHtml(fromUtf8(tableAsHtml(table)));
    // Spreadsheets and text editors take columns apart at tabs.
    QStringList lines;
    QStringList titles{fromUtf8(table.lineTitle)};
    for (const PaperTable::Column& column : table.columns)
        titles << fromUtf8(column.group.empty() ? column.title : column.group + ' ' + column.title);
    lines << titles.join(u'\t');
    for (const PaperTable::Line& line : table.lines) {
        QStringList cells{fromUtf8(line.group.empty() ? line.label : line.group + ' ' + line.label)};
        for (std::size_t i = 0; i < line.values.size() && i < table.columns.size(); ++i)
            cells << (std::isfinite(line.values[i].mean)
                          ? QString::number(line.values[i].mean, 'f', table.columns[i].decimals)
                          : QString());
        lines << cells.join(u'\t');
    }
    data->setText(lines.join(u'\n') + u'\n');
    return data;
}

} // namespace knockscope::ui
