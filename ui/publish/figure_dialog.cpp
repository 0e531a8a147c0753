// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/figure_dialog.h"

#include "ui/base/text.h"
#include "ui/help/help_button.h"
#include "ui/help/help_request.h"
#include "ui/jobs/latest_job.h"
#include "ui/publish/figure_exporter.h"
#include "ui/publish/figure_form.h"
#include "ui/publish/figure_preview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
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

QString filterOf(const QString& ending)
{
    // The one that was used last is on top.
    QStringList filters{FigureDialog::tr("SVG (*.svg)"), FigureDialog::tr("PDF (*.pdf)"),
                        FigureDialog::tr("PNG (*.png)"), FigureDialog::tr("TIFF (*.tiff *.tif)")};
    for (QString& filter : filters)
        if (filter.contains(u"*."_s + ending))
            filters.move(filters.indexOf(filter), 0);
    return filters.join(u";;"_s);
}

bool sameNumbers(const FigureRequest& one, FigureRequest other)
{
    other.style = one.style;
    return one == other;
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
    connect(m_makeSoon, &QTimer::timeout, this, &FigureDialog::makeFigure);

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

    connect(m_form, &FigureForm::changed, this, &FigureDialog::update);
    connect(m_preview, &FigurePreview::shown, this, &FigureDialog::updateButtons);
    connect(&m_exporter, &FigureExporter::changed, this, &FigureDialog::updateButtons);
    connect(&m_exporter, &FigureExporter::done, this, &FigureDialog::say);
    connect(&m_exporter, &FigureExporter::failed, this, &FigureDialog::say);
    const QSize room = screen()->availableSize();
    resize(std::min(1240, room.width() - 60), std::min(800, room.height() - 90));
    update();
    if (m_makeSoon->isActive()) { // the first comes at once
        m_makeSoon->stop();
        makeFigure();
    }
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
    m_sidecars = new QCheckBox(tr("Also write figure.&json and figure.csv"));
    m_sidecars->setObjectName(u"figureSidecars"_s);
    m_sidecars->setToolTip(tr("Beside the figure: what makes it again, and every number that is drawn"));
    m_sidecars->setChecked(m_kept.withSidecars);
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
        Q_EMIT choicesChanged(choices());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // F1 asks as the button does, wherever the focus is.
    auto* f1 = new QShortcut(QKeySequence::HelpContents, this);
    connect(f1, &QShortcut::activated, help, &QToolButton::click);

    auto* all = new QWidget;
    auto* first = new QHBoxLayout;
    first->addWidget(m_sidecars);
    first->addWidget(m_status, 1);
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
    return choices;
}

void FigureDialog::update()
{
    const FigureChoices chosen = choices();
    if (chosen != m_kept) {
        m_kept = chosen;
        Q_EMIT choicesChanged(chosen);
    }
    m_sidecars->setVisible(chosen.table.empty());
    if (!chosen.table.empty()) {
        m_makeSoon->stop();
        m_asked.reset();
        if (chosen.table != m_askedTable)
            makeTable(chosen.table);
        return;
    }
    m_askedTable.clear();
    m_table.reset();
    m_pages->setCurrentWidget(m_preview);
    const FigureRequest request = m_form->request();
    const QStringList problems = m_form->problems();
    if (!problems.isEmpty()) {
        m_makeSoon->stop();
        m_maker->drop();
        m_asked.reset();
        m_spec.reset();
        setBusy(false);
        m_preview->showMessage(problems.join(u'\n'));
    } else if (m_asked && sameNumbers(request, *m_asked)) {
        m_asked = request;
        m_makeSoon->stop();
        if (m_spec)
            m_preview->showFigure(m_spec, request.style);
    } else {
        m_makeSoon->start();
        setBusy(true);
    }
    updateButtons();
}

void FigureDialog::makeFigure()
{
    const FigureRequest request = m_form->request();
    m_asked = request;
    m_spec.reset(); // what is still on screen is not what is asked for
    setBusy(true);
    m_maker->start(
        [make = m_makers.figure, request](JobMonitor& monitor) {
            return std::make_shared<const FigureSpec>(make(request, monitor));
        },
        [this](std::shared_ptr<const FigureSpec> spec) {
            m_spec = std::move(spec);
            setBusy(false);
            m_preview->showFigure(m_spec, m_asked->style);
            updateButtons();
        },
        [this](const QString& message) { showError(message); });
    updateButtons();
}

void FigureDialog::makeTable(const std::string& name)
{
    m_askedTable = name;
    m_spec.reset();
    m_table.reset();
    m_pages->setCurrentWidget(m_preview);
    m_preview->showMessage(tr("The numbers of the table are being put together…"));
    setBusy(true);
    struct Made {
        std::shared_ptr<const PaperTable> table;
        QString html;
    };
    m_maker->start(
        [make = m_makers.table, name](JobMonitor& monitor) {
            const auto table = std::make_shared<const PaperTable>(make(name, monitor));
            return Made{table, fromUtf8(tableAsHtml(*table))};
        },
        [this](const Made& made) {
            m_table = made.table;
            m_tableText->setHtml(made.html);
            m_pages->setCurrentWidget(m_tableText);
            setBusy(false);
            updateButtons();
        },
        [this](const QString& message) { showError(message); });
    updateButtons();
}

void FigureDialog::showError(const QString& sentence)
{
    setBusy(false);
    m_preview->showMessage(sentence);
    updateButtons();
}

void FigureDialog::setBusy(bool isBusy)
{
    m_preview->setBusy(isBusy);
}

void FigureDialog::updateButtons()
{
    const bool isIdle = !m_exporter.isRunning();
    const bool isThere = m_table || (m_spec && !m_makeSoon->isActive());
    m_export->setEnabled(isThere && isIdle);
    m_copy->setEnabled(isThere && isIdle);
    m_pinned->setEnabled(!m_selection.pinned.empty() && !m_selection.perturbation.empty() && isIdle);
}

void FigureDialog::say(const QString& sentence)
{
    m_status->setText(sentence);
    m_status->setToolTip(sentence);
}

void FigureDialog::exportShown()
{
    if (m_table) {
        const QString file = m_chooser(this,
                                       {FileQuestion::Kind::SaveFile, tr("Export table"),
                                        tr("LaTeX (*.tex);;CSV (*.csv);;Web page (*.html)"),
                                        fromUtf8(m_table->name) + u".tex"_s});
        if (!file.isEmpty())
            m_exporter.write(*m_table, toPath(file));
        return;
    }
    const FigureRequest request = m_form->request();
    QString name = fromUtf8(templateId(request.figure));
    if (!request.perturbations.empty())
        name = figureFileName(fromUtf8(request.perturbations.front()),
                              request.genes.size() == 1 ? fromUtf8(request.genes.front()) : name);
    const QString file = m_chooser(this,
                                   {FileQuestion::Kind::SaveFile, tr("Export figure"),
                                    filterOf(m_kept.ending), name + u'.' + m_kept.ending});
    if (file.isEmpty() || !m_spec)
        return;
    FigureSpec spec = *m_spec;
    spec.style = request.style;
    if (!m_exporter.write(spec, toPath(file), m_kept.withSidecars))
        return;
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending != m_kept.ending && isFigureEnding(ending)) {
        m_kept.ending = ending;
        Q_EMIT choicesChanged(choices());
    }
}

void FigureDialog::copyShown()
{
    if (m_table) {
        QGuiApplication::clipboard()->setMimeData(tableForClipboard(*m_table).release());
        say(tr("Table copied"));
        return;
    }
    FigureSpec spec = *m_spec;
    spec.style = m_form->request().style;
    m_exporter.copy(spec);
}

void FigureDialog::exportPinned()
{
    exportAllPinned(m_makers, choices(), m_selection, m_exporter, m_chooser, this);
}

bool exportAllPinned(FigureMakers makers, FigureChoices choices, FigureSelection selection,
                     FigureExporter& exporter, FileChooser chooser, QWidget* parent)
{
    const QString folder = chooser(parent,
                                   {FileQuestion::Kind::OpenFolder,
                                    FigureDialog::tr("Folder for the figures of all pinned genes"),
                                    {},
                                    {}});
    return !folder.isEmpty() && exporter.writePinned(makers, choices, selection, toPath(folder), parent);
}

} // namespace knockscope::ui
