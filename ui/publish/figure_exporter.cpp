// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/figure_exporter.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "ui/base/text.h"
#include "ui/figure/figure_export.h"
#include "ui/jobs/job_runner.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QProgressDialog>
#include <QTextDocument>

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

std::string tableAs(const PaperTable& table, const std::filesystem::path& path)
{
    const QString ending = QFileInfo(fromPath(path)).suffix().toLower();
    if (ending == u"tex"_s)
        return tableAsLatex(table);
    if (ending == u"csv"_s)
        return tableAsCsv(table);
    if (ending == u"html"_s || ending == u"htm"_s)
        return tableAsHtml(table);
    throw Error(
        ErrorKind::Usage,
        toUtf8(FigureExporter::tr(
                   "What kind of table %1 is to be cannot be told: end its name in .tex, .csv or .html.")
                   .arg(shownPath(path))));
}

} // namespace

FigureExporter::FigureExporter(QObject* parent)
    : QObject(parent)
    , m_runner(new JobRunner(this))
{
}

FigureExporter::~FigureExporter()
{
    delete m_runner;
}

bool FigureExporter::isRunning() const
{
    return m_runner->isRunning();
}

bool FigureExporter::start(std::function<QString(JobMonitor&)> work, std::function<void()> onDone)
{
    const auto sentence = std::make_shared<QString>();
    const bool started = m_runner->start(
        {},
        [work = std::move(work), sentence](JobMonitor& monitor) {
            *sentence = work(monitor);
            return Outcome::Done;
        },
        [this, sentence, onDone = std::move(onDone)](const JobResult& result) {
            Q_EMIT changed();
            if (result.outcome == Outcome::Done) {
                if (onDone)
                    onDone();
                Q_EMIT done(*sentence);
            } else if (result.outcome == Outcome::Cancelled) {
                Q_EMIT done(tr("Cancelled"));
            } else {
                Q_EMIT failed(fromUtf8(result.message));
            }
        });
    if (started)
        Q_EMIT changed();
    return started;
}

bool FigureExporter::write(const FigureSpec& spec, const std::filesystem::path& path, bool withSidecars)
{
    return start([spec, path, withSidecars](JobMonitor&) {
        exportFigure(spec, path, withSidecars);
        return tr("Figure written to %1").arg(shownPath(path));
    });
}

bool FigureExporter::write(const PaperTable& table, const std::filesystem::path& path)
{
    return start([table, path](JobMonitor&) {
        writeTextAtomically(path, tableAs(table, path));
        return tr("Table written to %1").arg(shownPath(path));
    });
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
            return figureForClipboard(spec);
        },
        tr("Figure copied"));
}

bool FigureExporter::copy(const FigureSpec& spec)
{
    return copyMade([spec](JobMonitor&) { return figureForClipboard(spec); }, tr("Figure copied"));
}

bool FigureExporter::copyMade(std::function<std::unique_ptr<QMimeData>(JobMonitor&)> make,
                              const QString& sentence)
{
    const auto copied = std::make_shared<std::unique_ptr<QMimeData>>();
    return start(
        [make = std::move(make), copied, sentence](JobMonitor& monitor) {
            *copied = make(monitor);
            (*copied)->moveToThread(QCoreApplication::instance()->thread()); // where the clipboard is
            return sentence;
        },
        [copied] { QGuiApplication::clipboard()->setMimeData(copied->release()); });
}

bool FigureExporter::writePinned(const FigureMakers& makers, const FigureChoices& choices,
                                 const FigureSelection& selection, const std::filesystem::path& folder,
                                 QWidget* parent)
{
    const auto figures = static_cast<int>(selection.pinned.size());
    const QString done = tr("%Ln figures written to %1", nullptr, figures).arg(shownPath(folder));
    const bool started = start([makers, choices, selection, folder, done](JobMonitor& monitor) {
        FigureSelection one = selection;
        FigureChoices distribution = choices;
        distribution.request.figure = FigureTemplate::Distribution;
        double count = 0;
        for (const std::string& gene : selection.pinned) {
            monitor.report({}, count++ / static_cast<double>(selection.pinned.size()));
            one.genes = {gene};
            const FigureSpec spec = makers.figure(requestOf(distribution, one), monitor);
            monitor.checkCancelled();
            const QString name =
                figureFileName(fromUtf8(selection.perturbation), fromUtf8(gene)) + u'.' + choices.ending;
            exportFigure(spec, folder / toPath(name), choices.withSidecars);
        }
        return done;
    });
    if (started)
        showProgress(parent, figures);
    return started;
}

void FigureExporter::showProgress(QWidget* parent, int figures)
{
    auto* dialog =
        new QProgressDialog(tr("Writing %Ln figures…", nullptr, figures), tr("Cancel"), 0, 1000, parent);
    dialog->setObjectName(u"exportProgress"_s);
    dialog->setWindowTitle(tr("Export all pinned"));
    dialog->setMinimumDuration(500); // ms; not for what is done at once
    dialog->setAutoClose(false);
    dialog->setAutoReset(false);
    dialog->setValue(0);
    connect(dialog, &QProgressDialog::canceled, this, &FigureExporter::cancel);
    connect(m_runner, &JobRunner::progressChanged, dialog, [dialog](const Progress& progress) {
        dialog->setValue(static_cast<int>(progress.fraction * 1000));
    });
    connect(m_runner, &JobRunner::finished, dialog, [dialog] {
        dialog->hide();
        dialog->deleteLater();
    });
}

void FigureExporter::cancel()
{
    m_runner->cancel();
}

QString figureFileName(const QString& perturbation, const QString& gene)
{
    QString name = perturbation + u'-' + gene;
    static const QString kNotInNames = u"/\\:*?\"<>|"_s;
    for (QChar& letter : name)
        if (kNotInNames.contains(letter) || letter.category() == QChar::Other_Control)
            letter = u'_';
    return name.startsWith(u'.') ? u'_' + name : name;
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
