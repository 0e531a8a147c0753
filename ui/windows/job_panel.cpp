// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/job_panel.h"

#include "ui/base/flow_layout.h"
#include "ui/base/text.h"
#include "ui/charts/loss_plot.h"
#include "ui/jobs/job_table_model.h"
#include "ui/jobs/job_words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCurvesInterval = 250; // milliseconds
constexpr int kProgressSteps = 1000;
constexpr int kLinesForCurvesBelow = 15;

/// Draws how far a job is as a bar with its percentage.
class ProgressDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariant progress = index.data(JobTableModel::ProgressRole);
        QStyleOptionViewItem background = option;
        initStyleOption(&background, index);
        background.text.clear();
        const QStyle* const style = background.widget ? background.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &background, painter, background.widget);
        if (!progress.isValid())
            return;
        painter->save();
        const bool isMarked = option.state & QStyle::State_Selected;
        const QColor ink = option.palette.color(isMarked ? QPalette::HighlightedText : QPalette::Text);
        const int textWidth = option.fontMetrics.horizontalAdvance(u"100 %"_s) + 6;
        const auto placed = [&](const QRect& place) {
            return QStyle::visualRect(option.direction, option.rect, place);
        };
        const QRect whole = option.rect.adjusted(4, 0, -4 - textWidth, 0);
        const int height = option.fontMetrics.height() * 2 / 3;
        QRect bar(whole.left(), whole.center().y() - height / 2, whole.width(), height);
        QColor outline = ink;
        outline.setAlphaF(0.5F);
        painter->setPen(outline);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(placed(bar.adjusted(0, 0, -1, -1)));
        bar.adjust(2, 2, -2, -2);
        bar.setWidth(std::max(0, progress.toInt()) * bar.width() / kProgressSteps);
        painter->fillRect(placed(bar), isMarked ? ink : option.palette.color(QPalette::Highlight));
        painter->setPen(ink);
        painter->drawText(placed(option.rect.adjusted(0, 0, -4, 0)), Qt::AlignVCenter | Qt::AlignRight,
                          index.data(Qt::DisplayRole).toString());
        painter->restore();
    }
};

LossPlotData plotData(const TrainingFeed::Snapshot& snapshot)
{
    LossPlotData data;
    data.run = snapshot.run;
    for (const TrainingFeed::Curve& curve : snapshot.curves) {
        if (curve.objective.empty())
            continue;
        data.curves.push_back({curve.fold, curve.objective, curve.validation, curve.keptEpoch});
    }
    return data;
}

} // namespace

JobPanel::JobPanel(JobQueue& queue, QWidget* parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_model(new JobTableModel(queue, this))
{
    setObjectName(u"jobPanel"_s);
    makeTable();
    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->setSpacing(4);
    leftLayout->addWidget(m_table, 1);
    leftLayout->addWidget(makeButtons());
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"jobSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({500, 500});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(splitter);

    m_curvesTimer.setInterval(kCurvesInterval);
    connect(&m_curvesTimer, &QTimer::timeout, this, &JobPanel::updateCurves);
    const auto refresh = [this](JobId id) {
        if (id == selected()) {
            updateButtons();
            updateDetails();
        }
        m_clear->setEnabled(std::any_of(m_queue.jobs().begin(), m_queue.jobs().end(),
                                        [](const JobInfo& job) { return job.hasEnded(); }));
    };
    connect(&queue, &JobQueue::added, this, [this, refresh](JobId id) {
        const JobInfo* const job = m_queue.find(selected());
        if (!job || job->hasEnded())
            select(id);
        updateEmptyState();
        updateButtons(); // one that waits may have one before it now
        refresh(id);
    });
    connect(&queue, &JobQueue::changed, this, refresh);
    connect(&queue, &JobQueue::begun, this, &JobPanel::followBegun);
    connect(&queue, &JobQueue::moved, this, [this] { updateButtons(); });
    connect(&queue, &JobQueue::removed, this, [this, refresh](JobId id) {
        updateEmptyState();
        updateButtons();
        updateDetails();
        refresh(id);
    });
    connect(&queue, &QObject::destroyed, this, [this] {
        m_curvesTimer.stop();
        setEnabled(false);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateButtons();
        updateDetails();
    });
    updateEmptyState();
    updateButtons();
    updateDetails();
}

void JobPanel::makeTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"jobTable"_s);
    m_table->setAccessibleName(tr("Jobs"));
    m_table->setToolTip(tr("Mark a job to see how it goes on"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(JobTableModel::ProgressColumn, new ProgressDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumWidth(160);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (m_isFitting)
            return;
        m_userSized = true;
        m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    });
    m_empty = new QLabel(tr("Nothing to do. Imports, trainings and long predictions appear here while they "
                            "run and when they have ended."));
    m_empty->setObjectName(u"jobEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    (new QVBoxLayout(m_table->viewport()))->addWidget(m_empty);
    auto* remove = new QAction(tr("Remove"), m_table);
    remove->setObjectName(u"jobDelete"_s);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    connect(remove, &QAction::triggered, this, &JobPanel::removeOrCancel);
    connect(m_table, &QTableView::activated, this, &JobPanel::showResult);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        QMenu menu;
        fillMenu(menu);
        if (!menu.isEmpty())
            menu.exec(m_table->viewport()->mapToGlobal(place));
    });
    fitRows();
    fitColumns();
}

void JobPanel::fitRows()
{
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
}

void JobPanel::fitColumns()
{
    if (m_userSized)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    const QFontMetrics metrics = m_table->fontMetrics();
    const auto width = [&](int column, int content) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return std::max(metrics.horizontalAdvance(title), content) + 16;
    };
    int stateWidth = 0;
    for (const JobState state :
         {JobState::Waiting, JobState::Running, JobState::Cancelling, JobState::StoppedAndKept}) {
        JobInfo job;
        job.state = state;
        stateWidth = std::max(stateWidth, metrics.horizontalAdvance(stateText(job)));
    }
    const std::array<std::pair<int, int>, 3> fixed = {
        {{JobTableModel::StateColumn, width(JobTableModel::StateColumn, stateWidth)},
         {JobTableModel::ProgressColumn,
          width(JobTableModel::ProgressColumn, metrics.horizontalAdvance(u"100 %"_s) * 3)},
         {JobTableModel::TimeColumn,
          width(JobTableModel::TimeColumn, metrics.horizontalAdvance(aboutTimeText(0)))}}};
    int room = m_table->viewport()->width();
    for (const auto& [column, wide] : fixed) {
        m_table->setColumnWidth(column, wide);
        room -= wide;
    }
    // What the job that is marked does stands beside the table, too, and most jobs are of the open project.
    const int letter = metrics.averageCharWidth();
    const int name = width(JobTableModel::NameColumn, 20 * letter);
    const int phase = width(JobTableModel::PhaseColumn, 20 * letter);
    const int project = width(JobTableModel::ProjectColumn, 14 * letter);
    const bool showsPhase = room >= name + phase;
    const bool showsProject = room >= name + phase + project;
    m_table->setColumnHidden(JobTableModel::PhaseColumn, !showsPhase);
    m_table->setColumnHidden(JobTableModel::ProjectColumn, !showsProject);
    const int left = room - (showsPhase ? phase : 0) - (showsProject ? project : 0);
    // The last column takes the rest.
    const int ofName = showsPhase ? std::min(left, std::max(name, left - (left - name) / 2)) : left;
    m_table->setColumnWidth(JobTableModel::NameColumn, std::max(ofName, 8 * letter));
    if (showsProject)
        m_table->setColumnWidth(JobTableModel::PhaseColumn, phase + left - ofName);
}

QPushButton* JobPanel::addButton(const QString& name, const QString& text, const QString& toolTip)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    return button;
}

QWidget* JobPanel::makeButtons()
{
    auto* buttons = new QWidget;
    auto* layout = new FlowLayout(buttons);
    layout->setContentsMargins({});
    m_cancel = addButton(u"jobPanelCancel"_s, tr("Cancel"),
                         tr("Ends the job and drops what it made; finished folds of a training are kept."));
    m_stop = addButton(u"jobPanelStop"_s, tr("Stop and keep"),
                       tr("Ends the training early: the folds that are being trained keep the best they have "
                          "and count as finished, finished ones stay, and no other is trained."));
    m_front =
        addButton(u"jobPanelFront"_s, tr("Move to front"), tr("Do this job before all others that wait."));
    m_show = addButton(u"jobPanelShow"_s, tr("Show"), tr("Open the project, and the run, of this job."));
    m_repeat = addButton(u"jobPanelRepeat"_s, tr("Retry"), {});
    m_remove = addButton(u"jobPanelRemove"_s, tr("Remove"),
                         tr("Take the job out of this list (Delete). What it made stays."));
    m_clear = addButton(u"jobPanelClear"_s, tr("Clear finished"),
                        tr("Take all jobs that have ended out of this list. What they made stays."));
    for (QPushButton* button : {m_cancel, m_stop, m_front, m_show, m_repeat, m_remove, m_clear})
        layout->addWidget(button);
    m_clear->setEnabled(false);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_queue.cancel(selected()); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_queue.stopAndKeep(selected()); });
    connect(m_front, &QPushButton::clicked, this, [this] { m_queue.moveToFront(selected()); });
    connect(m_show, &QPushButton::clicked, this, &JobPanel::showResult);
    connect(m_repeat, &QPushButton::clicked, this, &JobPanel::repeat);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_queue.remove(selected()); });
    connect(m_clear, &QPushButton::clicked, this, [this] { m_queue.removeEnded(); });
    return buttons;
}

QWidget* JobPanel::makeDetails()
{
    const auto makeLabel = [](const QString& name) {
        auto* label = new QLabel;
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        return label;
    };
    m_title = makeLabel(u"jobDetailTitle"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_facts = makeLabel(u"jobFacts"_s);
    m_words = makeLabel(u"jobWords"_s);
    m_copy = addButton(u"jobCopy"_s, tr("Copy message"), tr("Copy the message, to send it to somebody."));
    m_plot = new LossPlot;
    m_plot->setObjectName(u"jobCurves"_s);
    // Takes what is left: in a low dock little, rather than scrolling.
    m_plot->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    connect(m_copy, &QPushButton::clicked, this, &JobPanel::copyMessage);

    m_details = new QWidget;
    m_details->setObjectName(u"jobDetails"_s);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(3);
    texts->addWidget(m_title);
    texts->addWidget(m_facts);
    texts->addWidget(m_words);
    texts->addWidget(m_copy, 0, Qt::AlignLeft);
    texts->addStretch(0);
    m_detailLayout = new QBoxLayout(QBoxLayout::TopToBottom, m_details);
    m_detailLayout->setContentsMargins(4, 0, 0, 0);
    m_detailLayout->setSpacing(3);
    m_detailLayout->addLayout(texts);
    m_detailLayout->addWidget(m_plot, 1);
    // Long messages must not make the dock high.
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"jobDetailArea"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_details);
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * 46);
    return scroll;
}

void JobPanel::select(JobId id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

JobId JobPanel::selected() const
{
    return m_model->idOf(m_table->currentIndex());
}

void JobPanel::followBegun(JobId id)
{
    // Where something is left to be done about a job, it stays marked.
    const JobInfo* const job = m_queue.find(selected());
    if (!job || job->state == JobState::Done)
        select(id);
}

void JobPanel::updateEmptyState()
{
    m_empty->setVisible(m_queue.jobs().empty());
}

void JobPanel::updateButtons()
{
    const JobInfo* const job = m_queue.find(selected());
    const bool isRunning = job && job->state == JobState::Running;
    const bool isStopping = job && job->state == JobState::Stopping;
    m_cancel->setText(job && job->state == JobState::Cancelling ? tr("Cancelling…") : tr("Cancel"));
    m_cancel->setEnabled(job && (job->isWaiting() || isRunning || isStopping));
    m_stop->setVisible(!job || (job->canStop && !job->hasEnded()));
    m_stop->setEnabled(isRunning && job->canStop);
    const auto firstWaiting = std::find_if(m_queue.jobs().begin(), m_queue.jobs().end(),
                                           [](const JobInfo& other) { return other.isWaiting(); });
    m_front->setEnabled(job && job->isWaiting() && firstWaiting->id != job->id);
    m_front->setVisible(job && job->isWaiting());
    m_cancel->setVisible(!job || !job->hasEnded());
    m_show->setEnabled(job && !job->project.isEmpty() && !job->isWaiting());
    const bool isTraining = job && job->kind == JobKind::Training;
    m_repeat->setText(isTraining ? tr("Resume") : tr("Retry"));
    m_repeat->setToolTip(isTraining
                             ? tr("Go on with the training where it was; finished folds stay as they are.")
                             : tr("Do this job once more, and what was to come after it."));
    m_repeat->setEnabled(job && job->canBeRepeated());
    m_repeat->setVisible(m_repeat->isEnabled());
    m_remove->setEnabled(job && job->hasEnded());
    m_remove->setVisible(m_remove->isEnabled());
}

void JobPanel::updateDetails()
{
    const JobInfo* const job = m_queue.find(selected());
    m_details->setVisible(job);
    if (!job) {
        m_curvesTimer.stop();
        m_detailed = 0;
        return;
    }
    const bool failed = job->state == JobState::Failed || job->state == JobState::OutOfMemory;
    m_title->setText(job->title);
    m_copy->setVisible(failed);
    m_plot->setVisible(job->feed && !job->isWaiting());
    QStringList lines;
    if (failed) {
        lines << job->message;
    } else if (job->hasEnded()) {
        lines << endText(*job);
    } else if (job->state == JobState::Running) {
        if (!job->feed) {
            lines << fromUtf8(job->progress.phase);
            lines << fromUtf8(job->progress.detail);
        }
        if (const QString left = timeLeftText(*job); !left.isEmpty())
            lines << tr("Time left: %1").arg(left);
    } else {
        lines << stateText(*job);
        lines << waitText(*job, m_queue.find(job->after));
    }
    lines.removeAll(QString());
    m_words->setText(lines.join(u'\n'));
    m_words->setVisible(!lines.isEmpty());
    m_facts->setVisible(job->feed && job->isActive());
    if (std::exchange(m_detailed, job->id) != job->id) {
        m_facts->clear();
        m_plot->setMessage({});
        m_shownVersion = 0;
        m_shownCurves = 0;
    }
    if (job->feed && m_shownCurves != job->id)
        updateCurves();
    if (job->feed && !job->hasEnded() && isVisible()) {
        if (!m_curvesTimer.isActive())
            m_curvesTimer.start();
    } else {
        m_curvesTimer.stop();
        if (job->feed && isVisible())
            updateCurves(); // the last
    }
}

void JobPanel::updateCurves()
{
    const JobInfo* const job = m_queue.find(selected());
    if (!job || !job->feed || job->feed->version() == m_shownVersion || !isVisible())
        return;
    const TrainingFeed::Snapshot snapshot = job->feed->snapshot();
    m_shownVersion = snapshot.version;
    m_shownCurves = job->id;
    m_facts->setText(trainingText(snapshot));
    const bool hasEpochs = std::any_of(snapshot.curves.begin(), snapshot.curves.end(),
                                       [](const auto& curve) { return !curve.objective.empty(); });
    if (hasEpochs)
        m_plot->setData(plotData(snapshot));
    else if (snapshot.progress && snapshot.progress->epochs == 0)
        m_plot->setMessage(tr("This model is not trained epoch by epoch, so there are no curves."));
    else
        m_plot->setMessage(tr("The curves begin after the first epoch."));
}

void JobPanel::repeat()
{
    const JobInfo* const job = m_queue.find(selected());
    if (!job || !job->canBeRepeated())
        return;
    if (job->kind == JobKind::Training)
        Q_EMIT resumeRequested(job->id);
    else
        Q_EMIT retryRequested(job->id);
}

void JobPanel::showResult()
{
    const JobInfo* const job = m_queue.find(selected());
    if (job && !job->project.isEmpty() && !job->isWaiting())
        Q_EMIT showRequested(job->project, runOf(*job));
}

void JobPanel::removeOrCancel()
{
    const JobInfo* const job = m_queue.find(selected());
    if (!job)
        return;
    if (job->hasEnded())
        m_queue.remove(job->id);
    else if (job->isWaiting()) // one that runs is not ended by a key that slipped
        m_queue.cancel(job->id);
}

void JobPanel::copyMessage()
{
    if (const JobInfo* const job = m_queue.find(selected()))
        QGuiApplication::clipboard()->setText(job->title + u": "_s + job->message);
}

void JobPanel::fillMenu(QMenu& menu)
{
    if (selected() == 0)
        return;
    for (QPushButton* button : {m_show, m_repeat, m_front, m_stop, m_cancel, m_remove, m_clear}) {
        if (!button->isVisibleTo(this))
            continue;
        QAction* const action = menu.addAction(button->text());
        action->setObjectName(button->objectName());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QPushButton::click);
        if (button == m_repeat || button == m_cancel)
            menu.addSeparator();
    }
}

void JobPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateDetails();
}

void JobPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_curvesTimer.stop();
}

void JobPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_table) {
        fitRows();
        fitColumns();
    }
}

void JobPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeCurves();
}

bool JobPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void JobPanel::placeCurves()
{
    const bool isLow = height() < fontMetrics().height() * kLinesForCurvesBelow;
    m_detailLayout->setDirection(isLow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_detailLayout->setStretch(0, isLow ? 1 : 0);
    m_detailLayout->setStretch(1, isLow ? 2 : 1);
}

} // namespace knockscope::ui
