// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/data_page.h"

#include "core/screen/screen_reader.h"
#include "ui/base/text.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/latest_job.h"
#include "ui/wizard/import_form.h"
#include "ui/wizard/import_preview_pane.h"
#include "ui/wizard/import_words.h"
#include "ui/wizard/project_summary.h"
#include "ui/wizard/screen_chooser.h"
#include "ui/base/words_label.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

ScreenNamesPointer namesOf(const Project& project)
{
    auto names = std::make_shared<ScreenNames>();
    const MarginalStore& store = project.store();
    names->perturbations = store.perturbationNames();
    names->genes = store.geneNames();
    names->genesKept = names->genes.size();
    names->cells = project.importReport().cellsKept;
    names->controlCells = store.cells(store.control());
    return names;
}

ScreenNamesPointer namesOf(const ScreenInspection& inspection, const ImportPreview& preview)
{
    auto names = std::make_shared<ScreenNames>();
    names->perturbations = preview.perturbationNames;
    names->genes = inspection.genes.names;
    names->genesKept = preview.genes;
    names->cells = preview.isCounted ? preview.cells : inspection.cells;
    names->controlCells = preview.controlCells;
    names->isUpperBound = preview.isUpperBound || preview.genes < names->genes.size();
    return names;
}

/// Why no project can be made there; empty when one can.
QString problemOf(const std::filesystem::path& folder)
{
    std::error_code failure;
    if (std::filesystem::exists(folder / "project.json", failure))
        return DataPage::tr("%1 holds a project already: choose another folder, or open that project.")
            .arg(fromPath(folder.filename()));
    const QDir there(fromPath(folder));
    if (there.exists() && !there.entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty())
        return DataPage::tr("%1 holds other files: choose a folder that is new or empty.")
            .arg(fromPath(folder.filename()));
    QString parent = QFileInfo(fromPath(folder)).absoluteFilePath();
    while (!QFileInfo::exists(parent) && parent != QFileInfo(parent).absolutePath())
        parent = QFileInfo(parent).absolutePath();
    if (!QFileInfo(parent).isDir())
        return DataPage::tr("%1 is a file, not a folder: choose another project folder.")
            .arg(QFileInfo(parent).fileName());
    return QFileInfo(parent).isWritable()
        ? QString()
        : DataPage::tr("Nothing can be written to %1: choose another project folder.")
              .arg(QDir::toNativeSeparators(parent));
}

} // namespace

DataPage::DataPage(FileChooser chooser, ScreenInspector& inspector, QWidget* parent)
    : WizardPage(parent)
    , m_chooser(std::move(chooser))
    , m_inspector(inspector)
    , m_previewer(new LatestJob(this))
    , m_suggester(new LatestJob(this))
    , m_summaryOfProject(new ProjectSummary)
    , m_screenChooser(new ScreenChooser(m_chooser))
    , m_keepProject(new QPushButton(tr("&Keep the project's screen")))
    , m_statusIcon(new QLabel)
    , m_status(new WordsLabel)
    , m_busy(new QProgressBar)
    , m_columns(new QWidget)
    , m_scroll(new QScrollArea)
    , m_preview(new ImportPreviewPane)
    , m_summary(new WordsLabel)
{
    setObjectName(u"dataPage");
    setAcceptDrops(true);
    m_keepProject->setObjectName(u"keepProjectScreen");
    m_keepProject->setToolTip(tr("Go back to the screen of the open project"));
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_statusIcon->setPixmap(
        style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(QSize(size, size), devicePixelRatioF()));
    m_status->setObjectName(u"importStatus");
    m_status->setTextFormat(Qt::PlainText);
    m_status->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_busy->setObjectName(u"importBusy");
    m_busy->setAccessibleName(tr("Looking into the file"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumWidth(120);
    m_summary->setObjectName(u"importSummary");
    m_summary->setTextFormat(Qt::PlainText);
    m_scroll->setObjectName(u"importScroll");
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto* status = new QHBoxLayout;
    status->addWidget(m_statusIcon, 0, Qt::AlignTop);
    status->addWidget(m_status, 1);
    status->addWidget(m_busy);
    auto* right = new QVBoxLayout;
    // With many warnings it is higher than a small screen.
    auto* previewScroll = new QScrollArea;
    previewScroll->setObjectName(u"previewScroll");
    previewScroll->setWidgetResizable(true);
    previewScroll->setFrameShape(QFrame::NoFrame);
    previewScroll->setFocusPolicy(Qt::NoFocus);
    previewScroll->setMinimumWidth(fontMetrics().height() * 16);
    previewScroll->setWidget(m_preview);
    // Both columns share the width by their stretch, whatever they would like.
    for (QWidget* column : {static_cast<QWidget*>(previewScroll), static_cast<QWidget*>(m_scroll),
                            static_cast<QWidget*>(m_summary)})
        column->setSizePolicy(QSizePolicy::Ignored, column->sizePolicy().verticalPolicy());
    right->addWidget(previewScroll, 1);
    right->addWidget(m_summary);
    auto* columns = new QHBoxLayout(m_columns);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(20);
    columns->addWidget(m_scroll, 3);
    columns->addLayout(right, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_summaryOfProject, 1);
    layout->addWidget(m_screenChooser, 1000);
    layout->addWidget(m_keepProject, 0, Qt::AlignLeft);
    layout->addLayout(status);
    layout->addWidget(m_columns, 1000);
    layout->addStretch(1);

    connect(m_screenChooser, &ScreenChooser::chosen, this, &DataPage::setScreen);
    connect(m_summaryOfProject, &ProjectSummary::otherScreenWanted, this, &DataPage::askForScreen);
    connect(m_keepProject, &QPushButton::clicked, this, &DataPage::showProject);
    connect(m_preview, &ImportPreviewPane::filterSuggested, this, [this](const CellFilter& filter) {
        if (m_form)
            m_form->addFilter(filter);
    });
    askForScreen();
}

DataPage::~DataPage()
{
    m_previewer->letGo();
    m_suggester->letGo();
}

QString DataPage::title() const
{
    return tr("Data");
}

QString DataPage::explanation() const
{
    return tr("Which screen is learnt from: the cells, which gene was perturbed in each, and which cells are "
              "the control.");
}

void DataPage::enter()
{
    if (m_form)
        m_form->focusFirst();
}

void DataPage::setProject(const Project& project)
{
    m_project = project;
    m_summaryOfProject->setProject(project);
    showProject();
}

void DataPage::showProject()
{
    forgetScreen();
    m_shownProject = m_project;
    m_names = namesOf(*m_project);
    showParts();
    Q_EMIT changed();
}

void DataPage::askForScreen()
{
    forgetScreen();
    m_screenChooser->showNone();
    showParts();
    Q_EMIT changed();
}

void DataPage::forgetScreen()
{
    if (m_inspecting)
        m_inspecting->cancel();
    ++m_newestInspection;
    m_previewer->drop();
    m_suggester->drop();
    m_isTrying = false;
    m_isInspected = false;
    m_hasFailed = false;
    m_inspection.reset();
    m_names.reset();
    m_shownProject.reset();
    m_refusal.clear();
    m_screen.clear();
    if (m_form)
        delete m_scroll->takeWidget();
    m_form = nullptr;
    m_busy->hide();
    m_summary->clear();
    m_preview->clear();
    showStatus({}, false);
}

void DataPage::showParts()
{
    m_summaryOfProject->setVisible(m_shownProject.has_value());
    m_screenChooser->setVisible(!m_shownProject);
    m_keepProject->setVisible(m_project && !m_shownProject);
    // Of a file that could not be opened at all, there is nothing to choose.
    m_columns->setVisible(m_form && (!m_hasFailed || m_inspection));
}

void DataPage::setScreen(const QString& path)
{
    forgetScreen();
    m_screen = QDir::cleanPath(path);
    m_screenChooser->showScreen(m_screen, {});
    m_form = new ImportForm(m_screen, m_chooser);
    m_scroll->setWidget(m_form);
    giveFormRoom();
    connect(m_form, &ImportForm::readingChanged, this, [this] {
        m_isEdited = true;
        inspect();
    });
    connect(m_form, &ImportForm::changed, this, [this] {
        if (m_isFilling)
            return;
        m_isEdited = true;
        showConsequences();
    });
    connect(m_form, &ImportForm::unfolded, this, [this](QWidget* widget) {
        m_form->layout()->activate();
        m_form->adjustSize();
        giveFormRoom();
        m_scroll->ensureWidgetVisible(widget);
    });
    setTabOrder(m_form->lastField(), m_preview->firstField());
    m_suggester->start([screen = m_screen](JobMonitor&) { return suggestedProjectFolder(screen); },
                       [this](const QString& folder) {
                           {
                               const QScopedValueRollback filling(m_isFilling, true);
                               m_form->suggestFolder(folder);
                           }
                           showConsequences();
                       },
                       [](const QString&) {}); // then somebody types one
    showParts();
    inspect();
}

void DataPage::giveFormRoom()
{
    m_scroll->setMinimumWidth(m_form->minimumSizeHint().width()
                              + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

void DataPage::showStatus(const QString& text, bool isProblem)
{
    m_status->setText(text);
    m_status->setAccessibleName(text);
    m_status->setVisible(!text.isEmpty());
    m_statusIcon->setVisible(isProblem);
}

void DataPage::inspect()
{
    if (m_inspecting)
        m_inspecting->cancel();
    m_isInspected = false;
    m_hasFailed = false;
    m_busy->show();
    showStatus(tr("Looking into %1…").arg(QFileInfo(m_screen).fileName()), false);
    showConsequences();
    m_inspecting =
        m_inspector.inspect(toPath(m_screen), m_form->readerOptions(), this,
                            [this, id = ++m_newestInspection](const JobResult& result,
                                                              const ScreenInspector::Inspection& inspection) {
                                if (id == m_newestInspection)
                                    showResult(result, inspection);
                            });
}

void DataPage::showResult(const JobResult& result, const ScreenInspector::Inspection& inspection)
{
    m_busy->hide();
    if (result.outcome != Outcome::Done) {
        // With the rest of the file known, another layer or table can still be chosen.
        m_hasFailed = true;
        showStatus(fromUtf8(result.message), true);
    } else if (!inspection->problem.isEmpty()) {
        showStatus(inspection->problem, true);
        m_form->showLayers(inspection->layers);
    } else {
        showInspection(inspection);
    }
    showParts();
    showConsequences();
}

void DataPage::showInspection(const ScreenInspector::Inspection& inspection)
{
    const bool isFirst = !m_inspection;
    m_inspection = inspection;
    m_isInspected = true;
    if (inspection->columns.empty())
        showStatus(tr("This file holds no cell labels: choose a table of them, a CSV or TSV with a column of "
                      "barcodes, under “Cell labels”."),
                   true);
    else
        showStatus(tr("Check what was recognised; everything can be changed."), false);
    m_screenChooser->setFound(foundText(*inspection));
    const QScopedValueRollback filling(m_isFilling, true);
    m_form->showInspection(inspection);
    if (isFirst && isVisible())
        m_form->focusFirst();
}

void DataPage::showConsequences()
{
    m_refusal.clear();
    m_summary->clear();
    const bool canBeTried = m_isInspected && m_form->hasColumn() && m_form->hasControl();
    m_isTrying = canBeTried;
    if (canBeTried) {
        m_previewer->start(
            [inspection = m_inspection, settings = m_form->settings(), folder = m_form->folder()](
                JobMonitor& monitor) { return tryOut(*inspection, settings, folder, monitor); },
            [this](const Tried& tried) { showTried(tried); },
            [this](const QString& message) {
                m_isTrying = false;
                m_refusal = message;
                Q_EMIT changed();
            });
    } else {
        m_previewer->drop();
        m_names.reset();
        m_preview->clear(m_isInspected && m_form->hasColumn() ? QStringList{noControlWarning()}
                                                              : QStringList());
    }
    Q_EMIT changed();
}

DataPage::Tried DataPage::tryOut(const ScreenInspection& inspection, const ImportSettings& settings,
                                 const std::filesystem::path& folder, const JobMonitor& monitor)
{
    Tried tried;
    tried.preview = previewImport(inspection, settings, monitor);
    tried.names = namesOf(inspection, tried.preview);
    if (!folder.empty())
        tried.folderProblem = problemOf(folder);
    return tried;
}

void DataPage::showTried(const Tried& tried)
{
    m_isTrying = false;
    m_form->showSpelling(tried.preview);
    m_preview->show(tried.preview, warningsOf(tried.preview));
    m_names = tried.names;
    if (m_form->missing().isEmpty()) {
        const std::uint64_t minimumCells = m_form->settings().minimumCells;
        m_refusal = refusalOf(tried.preview, minimumCells);
        if (m_refusal.isEmpty())
            m_summary->setText(summaryOf(tried.preview, minimumCells));
        if (m_refusal.isEmpty())
            m_refusal = tried.folderProblem;
    }
    Q_EMIT changed();
}

QString DataPage::missing() const
{
    if (m_shownProject)
        return {};
    if (!m_form)
        return tr("Choose the file of a screen.");
    if (m_hasFailed)
        return m_inspection ? tr("Change what was chosen last, or choose another file.")
                            : tr("Choose another file.");
    if (!m_isInspected)
        return m_busy->isHidden() ? tr("Choose a layer.") : tr("Wait until the file has been looked into.");
    if (const QString missing = m_form->missing(); !missing.isEmpty())
        return missing;
    return m_isTrying ? tr("Wait until this has been tried out.") : m_refusal;
}

std::optional<ImportSettings> DataPage::importSettings() const
{
    return m_form ? std::optional(m_form->settings()) : std::nullopt;
}

std::filesystem::path DataPage::projectFolder() const
{
    if (m_shownProject)
        return m_shownProject->folder();
    return m_form ? m_form->folder() : std::filesystem::path();
}

void DataPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (screenIn(event->mimeData()).isEmpty())
        return;
    m_screenChooser->setHighlighted(true);
    event->acceptProposedAction();
}

void DataPage::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_screenChooser->setHighlighted(false);
    WizardPage::dragLeaveEvent(event);
}

void DataPage::dropEvent(QDropEvent* event)
{
    m_screenChooser->setHighlighted(false);
    const QString path = screenIn(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    setScreen(path);
}

} // namespace knockscope::ui
