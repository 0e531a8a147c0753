// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/report_window.h"

#include "core/base/error.h"
#include "ui/base/text.h"
#include "ui/jobs/experiment_job.h"
#include "ui/jobs/latest_job.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

/// Throws `Error`.
QString textOf(const std::filesystem::path& path)
{
    QFile file(fromPath(path));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::Io,
                    toUtf8(ReportWindow::tr("%1 cannot be read: %2. Make the table again.")
                               .arg(file.fileName(), file.errorString())));
    return QString::fromUtf8(file.readAll());
}

} // namespace

ReportWindow::ReportWindow(const std::filesystem::path& report, FileChooser chooser, QWidget* parent)
    : QDialog(parent)
    , m_report(report)
    , m_chooser(std::move(chooser))
    , m_job(new LatestJob(this))
    , m_text(new QTextBrowser)
{
    setObjectName(u"reportWindow"_s);
    setWindowTitle(tr("Report: %1").arg(experimentTitle(toUtf8(fromPath(report.stem())))));
    m_text->setObjectName(u"reportText"_s);
    m_text->setAccessibleName(tr("Report"));
    m_text->setToolTip(tr("What was trained, how well it predicts, and what the differences mean"));
    m_text->setOpenLinks(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto addButton = [buttons](const QString& name, const QString& text, const QString& toolTip) {
        auto* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setToolTip(toolTip);
        return button;
    };
    connect(addButton(u"copyLatex"_s, tr("Copy as &LaTeX"), tr("The table, to be pasted into a manuscript")),
            &QPushButton::clicked, this, [this] { copyAs(u".tex"_s); });
    connect(addButton(u"copyCsv"_s, tr("Copy as &CSV"), tr("Every number, with a line for each")),
            &QPushButton::clicked, this, [this] { copyAs(u".csv"_s); });
    connect(
        addButton(u"saveReport"_s, tr("&Save as…"), tr("The report, the LaTeX table, the numbers or JSON")),
        &QPushButton::clicked, this, &ReportWindow::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    resize(900, 640);
    read();
}

ReportWindow::~ReportWindow()
{
    m_job->letGo();
}

void ReportWindow::read()
{
    m_job->start([path = m_report](JobMonitor&) { return textOf(path); },
                 [this](const QString& text) { m_text->setMarkdown(text); },
                 [this](const QString& message) { m_text->setPlainText(message); });
}

void ReportWindow::copyAs(const QString& suffix)
{
    m_job->start([path = m_report.parent_path()
                      / m_report.stem().concat(toUtf8(suffix))](JobMonitor&) { return textOf(path); },
                 [](const QString& text) { QApplication::clipboard()->setText(text); },
                 [this](const QString& message) { m_text->setPlainText(message); });
}

void ReportWindow::save()
{
    const QString file = m_chooser(this,
                                   {FileQuestion::Kind::SaveFile, tr("Save report"),
                                    tr("Report (*.md);;LaTeX table (*.tex);;Numbers (*.csv);;JSON (*.json)"),
                                    fromPath(m_report.filename())});
    if (file.isEmpty())
        return;
    const QString suffix = QFileInfo(file).suffix();
    const bool isKnown = QStringList{u"md"_s, u"tex"_s, u"csv"_s, u"json"_s}.contains(suffix);
    const std::filesystem::path source =
        m_report.parent_path() / m_report.stem().concat(isKnown ? '.' + toUtf8(suffix) : ".md");
    m_job->start(
        [source, target = toPath(file)](JobMonitor&) {
            std::error_code failure;
            std::filesystem::copy_file(source, target, std::filesystem::copy_options::overwrite_existing,
                                       failure);
            if (failure)
                throw Error(ErrorKind::Io,
                            toUtf8(ReportWindow::tr("%1 cannot be written: %2. Choose another folder.")
                                       .arg(fromPath(target), fromUtf8(failure.message()))));
            return true;
        },
        [](bool) {},
        [this](const QString& message) {
            auto* box =
                new QMessageBox(QMessageBox::Warning, tr("Knockscope"), message, QMessageBox::Ok, this);
            box->setTextFormat(Qt::PlainText);
            box->setObjectName(u"messageBox"_s);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        });
}

} // namespace knockscope::ui
