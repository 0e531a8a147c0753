// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/figure_dialog.h"

#include "ui/base/text.h"
#include "ui/help/help_button.h"
#include "ui/help/help_request.h"
#include "ui/jobs/latest_job.h"
#include "ui/publish/export_bar.h"
#include "ui/publish/figure_form.h"
#include "ui/publish/figure_preview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormWidth = 350; // pixels
constexpr int kPause = 250; // ms after what was typed or turned last

/// Where a file is to be looked for at first.
QString inFolder(const QString& folder, const QString& name)
{
    return folder.isEmpty() ? name : QDir(folder).filePath(name);
}

/// A name without an ending gets the one on top of the list.
QString withEnding(const QString& file, const QString& ending)
{
    return QFileInfo(file).suffix().isEmpty() ? file + u'.' + ending : file;
}

} // namespace

FigureDialog::FigureDialog(FigureMakers makers, const FigureNames& names, const FigureSelection& selection,
                           const FigureChoices& choices, FigureExporter& exporter, FileChooser chooser,
                           QWidget* parent)
    : QDialog(parent)
    , m_makers(std::move(makers))
    , m_selection(selection)
    , m_kept(choices)
    , m_exporter(exporter)
    , m_chooser(std::move(chooser))
    , m_maker(new LatestJob(this))
    , m_makeSoon(new QTimer(this))
    , m_form(new FigureForm(names, selection, choices))
{
    setObjectName(u"figureDialog"_s);
    setWindowTitle(tr("Figure"));
    setHelpPage(this, u"figures"_s);
    m_makeSoon->setSingleShot(true);
    m_makeSoon->setInterval(kPause);
    connect(m_makeSoon, &QTimer::timeout, this, &FigureDialog::make);

    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"figureFormScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    scroll->setFixedWidth(std::max(
        kFormWidth, m_form->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width()));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(scroll);
    columns->addWidget(makePreview(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(makeButtons());

    m_preview->setZoom(m_kept.zoom);
    connect(m_form, &FigureForm::changed, this, &FigureDialog::refresh);
    connect(m_preview, &FigurePreview::zoomChanged, this, &FigureDialog::keep);
    connect(&m_exporter, &FigureExporter::changed, this, &FigureDialog::showState);
    connect(&m_exporter, &FigureExporter::done, this,
            [this](const QString& sentence) { say(sentence, false); });
    connect(&m_exporter, &FigureExporter::failed, this,
            [this](const QString& sentence) { say(sentence, true); });
    connect(&m_exporter, &FigureExporter::written, this, &FigureDialog::keepFile);
    connect(&m_exporter, &FigureExporter::writtenPinned, this, [this](const QString& folder) {
        m_kept.folder = folder;
        Q_EMIT choicesChanged(this->choices());
    });
    const QSize room = screen()->availableSize();
    resize(std::min(1240, room.width() - 60), std::min(800, room.height() - 90));
    refresh();
    if (m_makeSoon->isActive()) // the first comes at once
        make();
}

FigureDialog::~FigureDialog()
{
    m_maker->letGo();
}

QWidget* FigureDialog::makePreview()
{
    m_preview = new FigurePreview;
    m_tableText = new QTextBrowser;
    m_tableText->setObjectName(u"figureTable"_s);
    m_tableText->setAccessibleName(tr("Table"));
    m_tableText->setToolTip(tr("The table, as a word processor takes it over"));
    m_tableText->setOpenLinks(false);
    // Paper, as the figures have.
    QPalette paper = m_tableText->palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    m_tableText->setPalette(paper);
    m_tableText->document()->setDocumentMargin(16);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_preview);
    m_pages->addWidget(m_tableText);
    return m_pages;
}

QWidget* FigureDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    // Enter ends an entry, and does not close the window.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    const auto addButton = [&](const QString& name, const QString& text, const QString& toolTip) {
        auto* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setToolTip(toolTip);
        button->setAutoDefault(false);
        return button;
    };
    m_export = addButton(u"figureExport"_s, tr("&Export…"), tr("Writes it to a file"));
    m_copy = addButton(u"figureCopy"_s, tr("Cop&y"),
                       tr("To paste it into another program, as a vector figure where that takes one"));
    m_pinned = addButton(u"figureExportPinned"_s, tr("Export &all pinned…"), {});
    m_pinned->setToolTip(m_selection.pinned.empty()
                             ? tr("A figure of each pinned gene; none is pinned yet (Ctrl+D)")
                             : tr("Writes a distribution of each pinned gene into a folder"));
    m_sidecars = new QCheckBox(tr("Also write its data (.&json, .csv)"));
    m_sidecars->setObjectName(u"figureSidecars"_s);
    m_sidecars->setToolTip(tr("Beside the figure NAME: NAME.json, which makes it again, and NAME.csv with "
                              "every number that is drawn"));
    m_sidecars->setChecked(m_kept.withSidecars);
    m_statusIcon = new QLabel;
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_statusIcon->setPixmap(
        style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(QSize(icon, icon), devicePixelRatioF()));
    m_statusIcon->setObjectName(u"figureStatusIcon"_s);
    m_statusIcon->hide();
    m_status = new QLabel;
    m_status->setObjectName(u"figureStatus"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* help = new HelpButton(u"figures"_s);

    connect(m_export, &QPushButton::clicked, this, &FigureDialog::exportShown);
    connect(m_copy, &QPushButton::clicked, this, &FigureDialog::copyShown);
    connect(m_pinned, &QPushButton::clicked, this, &FigureDialog::exportPinned);
    connect(m_sidecars, &QCheckBox::toggled, this, [this](bool isOn) {
        m_kept.withSidecars = isOn;
        say({}, false);
        Q_EMIT choicesChanged(choices());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // F1 asks as the button does, wherever the focus is.
    auto* f1 = new QShortcut(QKeySequence::HelpContents, this);
    connect(f1, &QShortcut::activated, help, &QToolButton::click);

    auto* all = new QWidget;
    auto* first = new QHBoxLayout;
    first->addWidget(m_sidecars);
    first->addWidget(m_statusIcon);
    first->addWidget(m_status, 1);
    auto* progress = new ExportBar(m_exporter);
    first->addWidget(progress, 1);
    // The row is as high with the button that cancels as without.
    first->addStrut(progress->sizeHint().height());
    auto* second = new QHBoxLayout;
    second->addWidget(help);
    second->addStretch(1);
    second->addWidget(buttons);
    auto* layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(first);
    layout->addLayout(second);
    return all;
}

FigureChoices FigureDialog::choices() const
{
    FigureChoices choices = m_form->choices();
    choices.withSidecars = m_kept.withSidecars;
    choices.ending = m_kept.ending;
    choices.folder = m_kept.folder;
    choices.zoom = m_preview->zoom();
    return choices;
}

bool FigureDialog::Wanted::hasNumbersOf(const Wanted& other) const
{
    if (!table.empty() || !other.table.empty())
        return table == other.table;
    FigureRequest alike = other.request;
    alike.style = request.style;
    return request == alike;
}

void FigureDialog::keep()
{
    const FigureChoices chosen = choices();
    if (chosen == m_kept)
        return;
    m_kept = chosen;
    Q_EMIT choicesChanged(chosen);
}

void FigureDialog::refresh()
{
    keep();
    say({}, false); // it was of what was chosen before
    Wanted wanted{m_kept.table, m_form->request(), m_form->remarks()};
    const QString problems = m_form->problems().join(u'\n');
    m_sidecars->setVisible(wanted.table.empty());
    if (!problems.isEmpty() || m_form->isTyping()) {
        m_wanted.reset();
        m_makeSoon->stop();
        m_maker->drop();
        m_pages->setCurrentWidget(m_preview);
        const bool isAlike = m_made && m_made->spec && m_made->of.request.figure == wanted.request.figure;
        if (problems.isEmpty() || (isAlike && m_preview->hasFigure()))
            m_preview->showProblem(problems);
        else
            m_preview->showMessage(problems);
    } else {
        const bool isOnItsWay = m_wanted && m_wanted->hasNumbersOf(wanted) && !isMade();
        m_wanted = std::move(wanted);
        if (isMade() && m_made->error.isEmpty()) {
            m_makeSoon->stop();
            m_maker->drop();
            showMade();
        } else if (!isOnItsWay) {
            if (m_made && !m_made->error.isEmpty())
                m_made.reset(); // what failed is tried again
            m_pages->setCurrentWidget(m_preview);
            m_preview->showProblem({});
            if (!m_wanted->table.empty())
                m_preview->showMessage(tr("The numbers of the table are being put together…"));
            else if (!m_preview->hasFigure())
                m_preview->showMessage(tr("The figure is being made…"));
            m_makeSoon->start();
            if (!m_wanted->table.empty())
                make(); // nobody types it
        }
    }
    showState();
}

void FigureDialog::make()
{
    m_makeSoon->stop();
    if (!m_wanted || isMade())
        return;
    m_maker->start(
        [makers = m_makers, of = *m_wanted](JobMonitor& monitor) {
            Made made{of, {}, {}, {}, {}};
            if (of.table.empty()) {
                made.spec = std::make_shared<const FigureSpec>(makers.figure(of.request, monitor));
            } else {
                made.table = std::make_shared<const PaperTable>(makers.table(of.table, monitor));
                made.html = fromUtf8(tableAsHtml(*made.table));
            }
            return made;
        },
        [this](Made made) { take(std::move(made)); },
        [this, of = *m_wanted](const QString& message) {
            take({of, {}, {}, {}, message});
        });
}

void FigureDialog::take(Made made)
{
    m_made = std::move(made);
    if (isMade())
        showMade();
    showState();
}

bool FigureDialog::isMade() const
{
    return m_wanted && m_made && m_made->of.hasNumbersOf(*m_wanted);
}

void FigureDialog::showMade()
{
    m_preview->showProblem({});
    if (m_made->table) {
        m_tableText->setHtml(m_made->html);
        m_pages->setCurrentWidget(m_tableText);
        return;
    }
    m_pages->setCurrentWidget(m_preview);
    if (m_made->spec)
        m_preview->showFigure(m_made->spec, m_wanted->request.style, m_wanted->remarks);
    else
        m_preview->showMessage(m_made->error);
}

/// All that follows from what is wanted and what is made.
void FigureDialog::showState()
{
    m_preview->setBusy(m_form->isTyping() || (m_wanted && !isMade()));
    const bool isIdle = !m_exporter.isRunning();
    const bool isThere = isMade() && m_made->error.isEmpty();
    m_export->setEnabled(isThere && isIdle);
    m_copy->setEnabled(isThere && isIdle);
    m_pinned->setEnabled(!m_selection.pinned.empty() && !m_form->pinnedRequest().perturbations.empty()
                         && m_form->problems().isEmpty() && isIdle);
    if (!isIdle)
        say({}, false); // the bar has its place
    m_status->setVisible(isIdle);
}

void FigureDialog::say(const QString& sentence, bool isError)
{
    m_status->setText(sentence);
    m_status->setToolTip(sentence);
    m_statusIcon->setVisible(isError);
}

void FigureDialog::keepFile(const QString& file)
{
    const QFileInfo info(file);
    m_kept.folder = info.absolutePath();
    if (const QString ending = info.suffix().toLower(); figureEndings().contains(ending))
        m_kept.ending = ending;
    Q_EMIT choicesChanged(choices());
}

void FigureDialog::exportShown()
{
    const Made made = *m_made; // what is seen now
    const QPointer<FigureDialog> self(this); // the window may be closed while somebody looks for a folder
    if (made.table) {
        const QString file = m_chooser(this,
                                       {FileQuestion::Kind::SaveFile, tr("Export table"),
                                        tr("LaTeX (*.tex);;CSV (*.csv);;Web page (*.html)"),
                                        inFolder(m_kept.folder, fromUtf8(made.table->name) + u".tex"_s)});
        if (self && !file.isEmpty())
            m_exporter.write(*made.table, toPath(withEnding(file, u"tex"_s)));
        return;
    }
    const FigureRequest request = m_wanted->request;
    QString name = fromUtf8(templateId(request.figure));
    if (!request.perturbations.empty())
        name = figureFileName(fromUtf8(request.perturbations.front()), name);
    FigureSpec spec = *made.spec;
    spec.style = request.style;
    const QString ending = m_kept.ending;
    const QString file = m_chooser(this,
                                   {FileQuestion::Kind::SaveFile, tr("Export figure"), figureFilters(ending),
                                    inFolder(m_kept.folder, name + u'.' + ending)});
    if (self && !file.isEmpty())
        m_exporter.write(spec, toPath(withEnding(file, ending)), m_kept.withSidecars);
}

void FigureDialog::copyShown()
{
    if (m_made->table) {
        QGuiApplication::clipboard()->setMimeData(tableForClipboard(*m_made->table).release());
        say(tr("Table copied"), false);
        return;
    }
    FigureSpec spec = *m_made->spec;
    spec.style = m_wanted->request.style;
    m_exporter.copy(spec);
}

void FigureDialog::exportPinned()
{
    exportAllPinned(m_makers,
                    {m_form->pinnedRequest(), m_selection.pinned, {}, m_kept.ending, m_kept.withSidecars},
                    m_kept.folder, m_exporter, m_chooser, this);
}

PinnedFigures pinnedFigures(const FigureChoices& choices, const FigureSelection& selection)
{
    FigureChoices distribution = choices;
    distribution.request.figure = FigureTemplate::Distribution;
    PinnedFigures figures{
        requestOf(distribution, selection), selection.pinned, {}, choices.ending, choices.withSidecars};
    if (figures.request.perturbations.empty())
        figures.request.perturbations = {selection.perturbation};
    return figures;
}

bool exportAllPinned(FigureMakers makers, PinnedFigures figures, QString folder, FigureExporter& exporter,
                     FileChooser chooser, QWidget* parent)
{
    const QPointer<FigureExporter> writer(&exporter);
    const QPointer<QWidget> over(parent);
    const QString chosen = chooser(parent,
                                   {FileQuestion::Kind::OpenFolder,
                                    FigureDialog::tr("Folder for the figures of all pinned genes"),
                                    {},
                                    folder});
    if (chosen.isEmpty() || !writer)
        return false;
    figures.folder = toPath(chosen);
    return writer->writePinned(makers, figures, over);
}

} // namespace knockscope::ui
