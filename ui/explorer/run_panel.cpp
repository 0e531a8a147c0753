// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/run_panel.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/evaluation/metrics_table.h"
#include "ui/base/text.h"
#include "ui/base/translation.h"
#include "ui/charts/loss_plot.h"
#include "ui/explorer/detail_table.h"
#include "ui/explorer/run_comparison.h"
#include "ui/explorer/run_details.h"
#include "ui/help/help_button.h"
#include "ui/help/help_request.h"
#include "ui/jobs/job_bar.h"
#include "ui/models/run_table_model.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPersistentModelIndex>
#include <QPushButton>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

QToolButton* makeButton(const QString& name, const QString& text, const QString& toolTip)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// Rows as high as those of the program's other tables. Of "mean ± sd" the deviation is small, paler and
/// never bold: means are what is compared, and a narrow panel has room for more of them.
class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), option.fontMetrics.height() + 6));
        if (const qsizetype mean = meanLength(item, index); mean > 0)
            size.setWidth(item.fontMetrics.horizontalAdvance(item.text.left(mean))
                          + QFontMetrics(smallFont(option.font)).horizontalAdvance(item.text.mid(mean))
                          + 2 * margin(item) + 1);
        return size;
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const qsizetype mean = meanLength(item, index);
        if (mean == 0) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        const QString text = std::exchange(item.text, {});
        const QStyle* const style = item.widget ? item.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const QFont small = smallFont(option.font);
        const QRect room = item.rect.adjusted(margin(item), 0, -margin(item), 0);
        const int width = QFontMetrics(small).horizontalAdvance(text.mid(mean)) + 1;
        // On the baseline of the mean, where it would stand alone.
        const int baseline =
            room.top() + (room.height() - item.fontMetrics.height()) / 2 + item.fontMetrics.ascent();
        const QPalette::ColorGroup group = !(item.state & QStyle::State_Enabled) ? QPalette::Disabled
            : item.state & QStyle::State_Active                                  ? QPalette::Active
                                                                                 : QPalette::Inactive;
        QColor colour = item.palette.color(
            group, item.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text);
        const QString meanText = text.left(mean);
        const int meanWidth = item.fontMetrics.horizontalAdvance(meanText);
        painter->save();
        painter->setClipRect(item.rect);
        painter->setPen(colour);
        painter->setFont(item.font);
        painter->drawText(room.right() + 1 - width - meanWidth, baseline, meanText);
        constexpr float kPaler = 0.72F;
        colour.setAlphaF(kPaler);
        painter->setPen(colour);
        painter->setFont(small);
        painter->drawText(room.right() + 1 - width, baseline, text.mid(mean));
        painter->restore();
    }

private:
    static int margin(const QStyleOptionViewItem& item)
    {
        const QStyle* const style = item.widget ? item.widget->style() : QApplication::style();
        return style->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
    }
    static QFont smallFont(QFont font)
    {
        font.setBold(false);
        font.setPointSizeF(0.8 * font.pointSizeF());
        return font;
    }
    /// Characters before the deviation; 0 when there is none.
    static qsizetype meanLength(const QStyleOptionViewItem& item, const QModelIndex& index)
    {
        return RunTableModel::metricOf(index.column()) < 0
            ? 0
            : std::max<qsizetype>(0, item.text.indexOf(u" ±"_s));
    }
};

/// One line, cut off with an ellipsis where there is too little room; whole in its tooltip.
class ShortLabel final : public QLabel {
public:
    ShortLabel() { setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        style()->drawItemText(&painter, rect(), Qt::AlignVCenter | Qt::AlignLeft, palette(), isEnabled(),
                              fontMetrics().elidedText(text(), Qt::ElideRight, width()), foregroundRole());
    }
};

/// A row wherever the reports change: the run, then the model of a row beneath it.
QString keyOf(const RunTableModel& model, const QModelIndex& index)
{
    const RunReport* const report = model.reportOf(index);
    const RunEvaluation* const evaluation = model.evaluationOf(index);
    return !report                                      ? QString()
        : evaluation && !evaluation->baselineOf.empty() ? fromUtf8(report->name + '/' + evaluation->model)
                                                        : fromUtf8(report->name);
}

QJsonArray toJson(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts << text.toString();
    return texts;
}

} // namespace

RunPanel::RunPanel(QWidget* parent)
    : QWidget(parent)
    , m_chooseFile(nativeFileChooser())
    , m_reader(new LatestJob(this))
    , m_marker(new LatestJob(this))
    , m_evaluator(new JobRunner(this))
    , m_model(new RunTableModel(this))
    , m_proxy(new RunTableProxy(this))
{
    setObjectName(u"runPanel");
    setHelpPage(this, u"table-runs"_s);
    m_proxy->setSourceModel(m_model);

    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(u"runSplitter");
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeTable());
    m_splitter->addWidget(makeDetails());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({620, 380});

    auto* page = new QWidget;
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(6, 4, 6, 4);
    pageLayout->setSpacing(4);
    pageLayout->addWidget(makeToolBar());
    pageLayout->addWidget(m_splitter, 1);
    m_said = new QLabel;
    m_said->setObjectName(u"runMessage");
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->hide();
    pageLayout->addWidget(m_said);
    auto* bar = new JobBar(m_evaluator);
    // The window has a bar of its own with these names.
    for (QWidget* widget : QList<QWidget*>{bar} + bar->findChildren<QWidget*>(QRegularExpression(u"^job"_s)))
        widget->setObjectName(u"metricsJ"_s + widget->objectName().mid(1));
    pageLayout->addWidget(bar);

    m_pages = new QStackedWidget;
    m_pages->addWidget(page);
    m_pages->addWidget(makeEmptyPage());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(m_model, &RunTableModel::shownRunsChanged, this, [this](const std::vector<std::string>& runs) {
        say({});
        Q_EMIT shownRunsChanged(runs);
    });
    connect(m_model, &RunTableModel::tooManyShown, this, [this] {
        say(tr("The plots show at most %1 runs at a time. Uncheck one first.").arg(kMostShownRuns));
    });
    connect(m_evaluator, &JobRunner::started, this, &RunPanel::updateActions);
    connect(m_evaluator, &JobRunner::finished, this, &RunPanel::updateActions);
    setProject({}, {});
}

RunPanel::~RunPanel()
{
    // Their callbacks use the widgets, which QObject would delete first.
    delete m_reader;
    delete m_marker;
    delete m_evaluator;
    delete m_pages; // views before their models
}

QWidget* RunPanel::makeToolBar()
{
    m_compute = makeButton(u"computeMetrics"_s, tr("Compute metrics"), {});
    connect(m_compute, &QToolButton::clicked, this, [this] { compute(runsToCompute()); });
    m_cellEval = new QCheckBox(tr("with cell-eval"));
    m_cellEval->setObjectName(u"cellEval");
    m_cellEval->setToolTip(tr("Also discrimination scores and differential expression; that takes about half "
                              "as long again"));
    connect(m_cellEval, &QCheckBox::toggled, this, &RunPanel::updateActions);
    m_compareButton =
        makeButton(u"compareRuns"_s, tr("Compare"), tr("Select two rows, of runs or baselines"));
    connect(m_compareButton, &QToolButton::clicked, this, &RunPanel::compareSelected);
    m_columns = makeButton(u"runColumns"_s, tr("Columns"), tr("Choose the metrics to show"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(makeColumnMenu());
    m_export = makeButton(u"exportMetrics"_s, tr("Export CSV…"),
                          tr("Every metric of every run, as numbers for other programs"));
    connect(m_export, &QToolButton::clicked, this, &RunPanel::exportMetrics);
    m_note = new ShortLabel;
    m_note->setObjectName(u"runNote");
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_compute);
    layout->addWidget(m_cellEval);
    layout->addSpacing(12);
    layout->addWidget(m_compareButton);
    layout->addSpacing(12);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_columns);
    layout->addWidget(m_export);
    layout->addWidget(new HelpButton(u"table-runs"_s));
    return bar;
}

QWidget* RunPanel::makeTable()
{
    m_tree = new QTreeView;
    m_tree->setObjectName(u"runTable");
    m_tree->setAccessibleName(tr("Runs and their metrics"));
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(m_tree->fontMetrics().height());
    m_tree->setAlternatingRowColors(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setExpandsOnDoubleClick(false); // a double click makes a run lead
    m_tree->setTextElideMode(Qt::ElideMiddle); // names of runs often differ at their ends
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionsMovable(true);
    m_tree->header()->setFirstSectionMovable(false);
    m_tree->setSortingEnabled(true);
    m_tree->header()->setSortIndicatorClearable(true);
    m_tree->header()->setSortIndicator(-1, Qt::AscendingOrder); // newest first, as they come
    m_proxy->sort(-1);
    addCopyAction(*m_tree);
    showUsualColumns();
    connect(m_tree, &QTreeView::clicked, this, &RunPanel::computeRun);
    // Not `activated`, which some desktops send for a single click.
    connect(m_tree, &QTreeView::doubleClicked, this, &RunPanel::lead);
    connect(m_tree, &QTreeView::expanded, this, &RunPanel::fitColumns);
    connect(m_tree->header(), &QHeaderView::sortIndicatorChanged, this, &RunPanel::fitColumns);
    connect(m_tree->header(), &QHeaderView::sectionMoved, this, &RunPanel::chooseComputeColumn);
    connect(m_tree->header(), &QHeaderView::sectionResized, this, [this](int column, int before, int after) {
        if (!m_isFittingColumns && before > 0 && after > 0) // neither hidden nor shown again
            m_ownWidths.insert(column);
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &RunPanel::showContextMenu);
    connect(m_tree->header(), &QWidget::customContextMenuRequested, this,
            [this](QPoint position) { m_columns->menu()->popup(m_tree->header()->mapToGlobal(position)); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateDetails();
        updateActions();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &RunPanel::updateDetails);
    return m_tree;
}

QMenu* RunPanel::makeColumnMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"columnMenu");
    const auto addColumn = [this, menu](QMenu* to, int column) {
        QAction* const action = to->addAction(RunTableModel::columnTitle(column));
        action->setObjectName(u"column-"_s + RunTableModel::columnName(column));
        action->setToolTip(m_model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        action->setCheckable(true);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnShown(column, shown); });
        connect(menu, &QMenu::aboutToShow, action, [this, action, column] {
            const QSignalBlocker blocker(action);
            action->setChecked(!m_tree->isColumnHidden(column));
        });
    };
    for (const int column :
         {int{RunTableModel::ModelColumn}, int{RunTableModel::FoldsColumn}, int{RunTableModel::StateColumn},
          RunTableModel::evaluatedColumn(), RunTableModel::secondsColumn()})
        addColumn(menu, column);
    menu->addSeparator();
    QMenu* group = nullptr;
    std::vector<std::string_view> groups;
    for (const MetricDefinition& definition : metricDefinitions()) {
        if (std::find(groups.begin(), groups.end(), definition.group) == groups.end())
            groups.push_back(definition.group);
    }
    for (const std::string_view name : groups) {
        QString title = coreText(name);
        title.front() = title.front().toUpper();
        group = menu->addMenu(title);
        group->setToolTipsVisible(true);
        for (std::size_t metric = 0; metric < metricDefinitions().size(); ++metric) {
            if (metricDefinitions()[metric].group == name)
                addColumn(group, RunTableModel::metricColumn(metric));
        }
    }
    menu->addSeparator();
    QAction* const usual = menu->addAction(tr("&Usual columns"), this, &RunPanel::showUsualColumns);
    usual->setObjectName(u"usualColumns");
    return menu;
}

void RunPanel::setColumnShown(int column, bool shown)
{
    m_tree->setColumnHidden(column, !shown);
    chooseComputeColumn();
    fitColumns();
}

void RunPanel::chooseComputeColumn()
{
    const QHeaderView* const header = m_tree->header();
    int first = -1;
    for (int visual = header->count() - 1; visual >= 0; --visual) {
        const int column = header->logicalIndex(visual);
        if (RunTableModel::metricOf(column) >= 0 && !header->isSectionHidden(column))
            first = column;
    }
    m_model->setComputeColumn(first);
}

void RunPanel::showUsualColumns()
{
    int visual = 0;
    for (const int column : RunTableModel::usualOrder()) {
        m_tree->header()->moveSection(m_tree->header()->visualIndex(column), visual++);
        m_tree->setColumnHidden(column, !RunTableModel::isUsual(column));
    }
    m_ownWidths.clear();
    chooseComputeColumn();
    fitColumns();
}

QWidget* RunPanel::makeDetails()
{
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"runTabs");
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_metricsTable = new DetailTable(u"foldTable"_s, tr("Metrics by fold"));
    m_tabs->addTab(m_metricsTable, tr("By fold"));
    m_lossPlot = new LossPlot;
    m_tabs->addTab(m_lossPlot, tr("Loss curves"));
    m_settingsTable = new DetailTable(u"settingsTable"_s, tr("Settings of the run"));
    m_tabs->addTab(m_settingsTable, tr("Settings"));
    m_comparison = new RunComparison(m_model);
    // Its height must not be that of the panel, which would be taken from the plots.
    auto* comparison = new QScrollArea;
    comparison->setObjectName(u"comparisonArea"_s);
    comparison->setFrameShape(QFrame::NoFrame);
    comparison->setWidgetResizable(true);
    comparison->setWidget(m_comparison);
    m_tabs->addTab(comparison, tr("Compare"));
    m_tabs->setMinimumWidth(m_tabs->tabBar()->sizeHint().width());
    return m_tabs;
}

QWidget* RunPanel::makeEmptyPage()
{
    m_empty = new QLabel;
    m_empty->setObjectName(u"noRuns");
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_train = makeButton(u"trainFirst"_s, tr("Train…"), tr("Train a model on this screen"));
    connect(m_train, &QToolButton::clicked, this, &RunPanel::trainRequested);
    auto* page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(m_empty);
    layout->addWidget(m_train, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    return page;
}

void RunPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Beside each other in a flat or wide dock, above each other where there is height for both.
    constexpr int kEnoughForBoth = 480;
    constexpr int kWide = 1300;
    const bool isTall = event->size().height() >= kEnoughForBoth && event->size().width() < kWide;
    m_splitter->setOrientation(isTall ? Qt::Vertical : Qt::Horizontal);
}

bool RunPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const QModelIndex index = m_tree->currentIndex();
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && offersToCompute(index)) {
            computeRun(index);
            return true;
        }
        if (isEnter && index.isValid()) {
            lead(index);
            return true;
        }
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier && index.isValid()) {
            const QModelIndex shown = index.siblingAtColumn(RunTableModel::ShownColumn);
            const bool isOn = shown.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            m_proxy->setData(shown, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RunPanel::setProject(const std::optional<Project>& project, const std::vector<RunSummary>& runs)
{
    const bool isSame = m_project && project && m_project->folder() == project->folder();
    m_project = project;
    m_runs = runs;
    m_reader->drop();
    if (!isSame) {
        m_marker->drop();
        m_evaluator->cancel();
        say({});
        showReports(std::make_shared<const RunReports>());
    }
    const bool isEmpty = !project || runs.empty();
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    m_empty->setText(project ? tr("No runs yet. Train a model to see here how well it predicts perturbations "
                                  "that it has not seen.")
                             : tr("Open a project to see its runs."));
    m_train->setVisible(project.has_value());
    if (!isEmpty)
        read();
    else
        showReports(std::make_shared<const RunReports>());
}

void RunPanel::read()
{
    m_reader->start(
        [project = *m_project, runs = m_runs](const JobMonitor& monitor) {
            return std::make_shared<const RunReports>(readReports(project, runs, monitor));
        },
        [this](const ReportsPointer& reports) { showReports(reports); },
        [this](const QString& message) { say(message); });
}

void RunPanel::showReports(const ReportsPointer& reports)
{
    const QStringList selected = m_wantedSelection.value_or(selectedKeys());
    const QStringList expanded = m_wantedExpanded.value_or(expandedRuns());
    const QString current =
        m_wantedSelection ? m_wantedCurrent : keyOf(*m_model, m_proxy->mapToSource(m_tree->currentIndex()));
    const bool isFirst = m_model->rowCount() == 0 && !reports->runs.empty();
    m_model->setReports(reports);
    if (!reports->runs.empty()) {
        // With few runs the baselines are what one wants to see first.
        constexpr int kFew = 3;
        if (isFirst && !m_wantedExpanded && m_model->rowCount() <= kFew)
            m_tree->expandAll();
        m_wantedExpanded.reset();
        m_wantedSelection.reset();
    }
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (expanded.contains(keyOf(*m_model, m_proxy->mapToSource(index))))
            m_tree->expand(index);
    }
    fitColumns();
    selectRows(selected, current);
    if (selectedRows().isEmpty() && m_proxy->rowCount() > 0)
        m_tree->setCurrentIndex(m_proxy->index(0, 0));
    m_comparison->refresh();
    if (!reports->runs.empty() && !m_wantedComparison.isEmpty())
        m_comparison->restoreState(std::exchange(m_wantedComparison, {}));
    updateDetails();
    updateActions();
    if (reports->groups() == 0) {
        m_marker->drop();
        updateNote();
        return;
    }
    m_marker->start([reports](const JobMonitor& monitor) { return findBest(*reports, monitor); },
                    [this](BestEvaluations best) {
                        m_model->setBest(std::move(best));
                        fitColumns(); // bold
                        updateNote();
                    },
                    [this](const QString& message) { say(message); });
    updateNote();
}

int RunPanel::fittingWidth(int column) const
{
    const QHeaderView* const header = m_tree->header();
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
    int title = header->fontMetrics().horizontalAdvance(RunTableModel::columnTitle(column)) + 2 * margin;
    if (column == m_proxy->sortColumn()) // QHeaderView keeps room for its arrow in every section
        title += style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, header) + margin;
    const QAbstractItemView* const view = m_tree; // where sizeHintForColumn is public
    const int width = std::max(title, view->sizeHintForColumn(column));
    constexpr int kWidestModel = 160;
    return column == RunTableModel::ModelColumn ? std::min(width, kWidestModel) : width;
}

void RunPanel::fitColumns()
{
    const QScopedValueRollback guard(m_isFittingColumns, true);
    QHeaderView* const header = m_tree->header();
    // Names get what room is left beside the metrics that one looks at first.
    constexpr int kMetricsInSight = 4;
    constexpr int kNarrowestName = 100;
    int left = m_tree->viewport()->width();
    int metrics = 0;
    for (int visual = 1; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        if (!m_ownWidths.contains(column))
            header->resizeSection(column, fittingWidth(column));
        if (metrics < kMetricsInSight)
            left -= header->sectionSize(column);
        metrics += RunTableModel::metricOf(column) >= 0;
    }
    if (!m_ownWidths.contains(RunTableModel::RunColumn))
        header->resizeSection(
            RunTableModel::RunColumn,
            std::min(fittingWidth(RunTableModel::RunColumn), std::max(left, kNarrowestName)));
}

QModelIndexList RunPanel::selectedRows() const
{
    QModelIndexList rows;
    for (const QModelIndex& row : m_tree->selectionModel()->selectedRows())
        rows << m_proxy->mapToSource(row);
    return rows;
}

QStringList RunPanel::selectedKeys() const
{
    QStringList keys;
    for (const QModelIndex& row : selectedRows())
        keys << keyOf(*m_model, row);
    return keys;
}

QStringList RunPanel::expandedRuns() const
{
    QStringList runs;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (m_tree->isExpanded(index))
            runs << keyOf(*m_model, m_proxy->mapToSource(index));
    }
    return runs;
}

void RunPanel::selectRows(const QStringList& keys, const QString& current)
{
    QItemSelectionModel* const selection = m_tree->selectionModel();
    const auto select = [&](const QModelIndex& index) {
        const QString key = keyOf(*m_model, m_proxy->mapToSource(index));
        if (!keys.contains(key))
            return;
        if (!selection->hasSelection() || key == current)
            selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        selection->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    selection->clearSelection();
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex run = m_proxy->index(row, 0);
        select(run);
        for (int child = 0; child < m_proxy->rowCount(run); ++child)
            select(m_proxy->index(child, 0, run));
    }
}

void RunPanel::updateDetails()
{
    const QModelIndexList rows = selectedRows();
    const QModelIndex current = m_proxy->mapToSource(m_tree->currentIndex());
    const QModelIndex shown =
        rows.contains(current.siblingAtColumn(0)) || rows.isEmpty() ? current : rows.front();
    // A step of the keyboard changes the selection and then the current row.
    if (std::pair now(m_model->reports(), m_model->idOf(shown)); m_described != now)
        m_described = std::move(now);
    else
        return;
    const RunReport* const report = m_model->reportOf(shown);
    const QString nothing = tr("Select a run to see it here.");
    if (!report || !report->problem.isEmpty()) {
        const QString text = report ? report->problem : nothing;
        m_metricsTable->setMessage(text);
        m_lossPlot->setMessage(text);
        m_settingsTable->setMessage(text);
        return;
    }
    if (const RunEvaluation* const evaluation = m_model->evaluationOf(shown)) {
        DetailContent content = metricsByFold(*evaluation, report->record);
        m_metricsTable->setTable(std::move(content.columns), std::move(content.rows));
    } else if (!report->metricsNote.isEmpty()) {
        m_metricsTable->setMessage(report->metricsNote);
    } else {
        m_metricsTable->setMessage(
            report->record.finishedFolds() > 0
                ? tr("The metrics of %1 have not been computed yet. Press “Compute metrics”.")
                      .arg(fromUtf8(report->name))
                : tr("No fold of %1 is finished yet.").arg(fromUtf8(report->name)));
    }
    LossPlotData curves = lossCurves(report->record);
    if (curves.curves.empty())
        m_lossPlot->setMessage(noCurvesText(report->record));
    else
        m_lossPlot->setData(std::move(curves));
    DetailContent settings = settingsOfRun(report->record);
    m_settingsTable->setTable(std::move(settings.columns), std::move(settings.rows));
}

std::vector<std::string> RunPanel::runsToCompute() const
{
    const RunReports& reports = *m_model->reports();
    QSet<int> selected;
    for (const QModelIndex& row : selectedRows())
        selected.insert(m_model->idOf(row).run);
    std::vector<std::string> all;
    std::vector<std::string> chosen;
    for (int run = 0; run < m_model->rowCount(); ++run) {
        const RunReport& report = reports.runs[static_cast<std::size_t>(run)];
        const bool lacksCellEval = report.hasMetrics() && !report.hasCellEval && m_cellEval->isChecked();
        if (!lacksCellEval && !m_model->canCompute(m_model->index(run, 0)))
            continue;
        all.push_back(report.name);
        if (selected.contains(run))
            chosen.push_back(report.name);
    }
    // There is always a selected row; only several of them are a choice.
    return selected.size() > 1 && !chosen.empty() ? chosen : all;
}

void RunPanel::updateActions()
{
    const std::vector<std::string> runs = runsToCompute();
    m_compute->setEnabled(!runs.empty() && !m_evaluator->isRunning());
    m_compute->setToolTip(runs.empty() ? tr("The metrics of all runs are there.")
                              : runs.size() == 1
                              ? tr("Metrics of %1").arg(fromUtf8(runs.front()))
                              : tr("Metrics of %Ln runs", nullptr, static_cast<int>(runs.size())));
    m_compareButton->setEnabled(selectedRows().size() == 2);
    const auto& all = m_model->reports()->runs;
    m_export->setEnabled(
        std::any_of(all.begin(), all.end(), [](const RunReport& run) { return run.hasMetrics(); }));
}

void RunPanel::updateNote()
{
    QStringList sentences;
    if (m_model->marksAny())
        sentences << tr("Bold: better than all other models, by the paired 95 % interval.");
    else if (m_model->reports()->groups() > 0 && !m_marker->isRunning())
        sentences << tr("No model is better than all others beyond doubt.");
    if (const int groups = m_model->reports()->groups(); groups > 1)
        sentences << tr("Runs of %Ln kinds of folds or splits are judged apart.", nullptr, groups);
    m_note->setText(sentences.join(u' '));
    m_note->setToolTip(sentences.join(u'\n'));
}

bool RunPanel::offersToCompute(const QModelIndex& index) const
{
    return index.column() == m_model->computeColumn() && m_model->canCompute(m_proxy->mapToSource(index));
}

void RunPanel::computeRun(const QModelIndex& index)
{
    if (offersToCompute(index) && !m_evaluator->isRunning())
        compute({m_model->reportOf(m_proxy->mapToSource(index))->name});
}

void RunPanel::lead(const QModelIndex& index)
{
    const QModelIndex row = m_proxy->mapToSource(index);
    const bool isRun = m_model->idOf(row).evaluation == 0;
    // Whoever clicks twice on a check box or on the offer to compute means nothing else.
    if (isRun && index.column() != RunTableModel::ShownColumn && !offersToCompute(index))
        m_model->lead(row);
}

void RunPanel::compareSelected()
{
    const QModelIndexList rows = selectedRows();
    if (rows.size() != 2)
        return;
    // The one above is A.
    const auto isAbove = [this](const QModelIndex& a, const QModelIndex& b) {
        return m_tree->visualRect(m_proxy->mapFromSource(a)).y()
            < m_tree->visualRect(m_proxy->mapFromSource(b)).y();
    };
    const bool inOrder = isAbove(rows[0], rows[1]);
    for (const QModelIndex& row : rows) {
        if (!m_model->evaluationOf(row)) {
            say(tr("Compute the metrics of %1 first.").arg(fromUtf8(m_model->reportOf(row)->name)));
            return;
        }
    }
    say({});
    m_comparison->choose(m_model->idOf(rows[inOrder ? 0 : 1]), m_model->idOf(rows[inOrder ? 1 : 0]));
    m_tabs->setCurrentIndex(m_tabs->count() - 1);
}

void RunPanel::compute(const std::vector<std::string>& runs)
{
    if (runs.empty() || !m_project || m_evaluator->isRunning())
        return;
    say({});
    m_model->setComputing(runs);
    const QString title = runs.size() == 1
        ? tr("Metrics of %1").arg(fromUtf8(runs.front()))
        : tr("Metrics of %Ln runs", nullptr, static_cast<int>(runs.size()));
    m_evaluator->start(
        title,
        [project = *m_project, runs, cellEval = m_cellEval->isChecked()](JobMonitor& monitor) {
            computeMetrics(project, runs, cellEval, monitor);
            return Outcome::Done;
        },
        [this, folder = m_project->folder(), count = runs.size()](const JobResult& result) {
            m_model->setComputing({});
            if (!m_project || m_project->folder() != folder)
                return;
            if (result.outcome == Outcome::Cancelled)
                say(count > 1 ? tr("Cancelled. Metrics that were computed by then are kept.")
                              : tr("Cancelled."));
            else if (result.outcome != Outcome::Done)
                say(fromUtf8(result.message));
            read();
        });
}

void RunPanel::exportMetrics()
{
    FileQuestion question;
    question.kind = FileQuestion::Kind::SaveFile;
    question.title = tr("Export metrics");
    question.filter = tr("Comma-separated values (*.csv)");
    question.suggestion = fromUtf8(m_project->name()) + u"-metrics.csv"_s;
    const QString file = m_chooseFile(this, question);
    if (file.isEmpty())
        return;
    std::vector<RunEvaluation> evaluations;
    for (const RunReport& report : m_model->reports()->runs)
        evaluations.insert(evaluations.end(), report.evaluations.begin(), report.evaluations.end());
    try {
        writeTextAtomically(toPath(file), metricsAsCsv(evaluations));
        say(tr("Wrote %1.").arg(file));
    } catch (const Error& error) {
        say(fromUtf8(error.what()));
    }
}

void RunPanel::showContextMenu(QPoint position)
{
    const QModelIndex row = m_proxy->mapToSource(m_tree->indexAt(position));
    const RunReport* const report = m_model->reportOf(row);
    if (!report)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"runMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::string run = report->name;
    if (report->problem.isEmpty()) {
        menu->addAction(tr("&Lead in the plots"), this,
                        [this, index = QPersistentModelIndex(row)] { m_model->lead(index); });
        menu->addAction(tr("&Show alone in the plots"), this, [this, run] {
            setShownRuns({run});
            Q_EMIT shownRunsChanged({run});
        });
        QAction* const metrics =
            menu->addAction(tr("Compute &metrics"), this, [this, run] { compute({run}); });
        metrics->setEnabled(report->record.finishedFolds() > 0 && !m_evaluator->isRunning());
    }
    QAction* const compare =
        menu->addAction(tr("C&ompare the two selected rows"), this, &RunPanel::compareSelected);
    compare->setEnabled(m_compareButton->isEnabled());
    menu->addSeparator();
    menu->addActions(m_tree->actions());
    menu->addSeparator();
    menu->addAction(tr("&Remove run…"), this, [this, run] { askToRemove(run); });
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void RunPanel::askToRemove(const std::string& run)
{
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Remove run"),
        tr("Remove the run %1 with its checkpoints, predictions and metrics?").arg(fromUtf8(run)),
        QMessageBox::NoButton, this);
    box->setObjectName(u"removeRunQuestion");
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(remove, &QPushButton::clicked, this, [this, run] { Q_EMIT removeRunRequested(run); });
    box->open();
}

void RunPanel::setShownRuns(const std::vector<std::string>& runs)
{
    m_model->setShownRuns(runs);
}

void RunPanel::say(const QString& text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

QJsonObject RunPanel::saveState() const
{
    QJsonObject state;
    QStringList columns;
    const QHeaderView* const header = m_tree->header();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!m_tree->isColumnHidden(column))
            columns << RunTableModel::columnName(column);
    }
    state[u"columns"] = toJson(columns);
    if (m_proxy->sortColumn() >= 0)
        state[u"sort"] = QJsonObject{{u"column"_s, RunTableModel::columnName(m_proxy->sortColumn())},
                                     {u"descending"_s, m_proxy->sortOrder() == Qt::DescendingOrder}};
    state[u"expanded"] = toJson(m_wantedExpanded.value_or(expandedRuns()));
    state[u"selected"] = toJson(m_wantedSelection.value_or(selectedKeys()));
    state[u"current"] =
        m_wantedSelection ? m_wantedCurrent : keyOf(*m_model, m_proxy->mapToSource(m_tree->currentIndex()));
    state[u"tab"] = m_tabs->currentIndex();
    state[u"cellEval"] = m_cellEval->isChecked();
    state[u"compare"] = m_wantedComparison.isEmpty() ? m_comparison->saveState() : m_wantedComparison;
    QJsonArray sizes;
    for (const int size : m_splitter->sizes())
        sizes.append(size);
    state[u"sizes"] = sizes;
    return state;
}

void RunPanel::restoreState(const QJsonObject& state)
{
    const int count = m_model->columnCount();
    const auto columnOf = [count](const QString& name) {
        for (int column = 0; column < count; ++column) {
            if (RunTableModel::columnName(column) == name)
                return column;
        }
        return -1;
    };
    showUsualColumns();
    if (const QStringList names = textsOf(state.value(u"columns")); !names.isEmpty()) {
        for (int column = RunTableModel::ShownColumn + 1; column < count; ++column)
            setColumnShown(column, names.contains(RunTableModel::columnName(column)));
        QHeaderView* const header = m_tree->header();
        int visual = 1;
        for (const QString& name : names) {
            if (const int column = columnOf(name); column > 0)
                header->moveSection(header->visualIndex(column), visual++);
        }
    }
    if (state.value(u"sort").isObject()) {
        const QJsonObject sort = state.value(u"sort").toObject();
        if (const int column = columnOf(sort.value(u"column").toString()); column >= 0)
            m_tree->sortByColumn(
                column, sort.value(u"descending").toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    m_cellEval->setChecked(state.value(u"cellEval").toBool(false));
    if (const int tab = state.value(u"tab").toInt(0); tab >= 0 && tab < m_tabs->count())
        m_tabs->setCurrentIndex(tab);
    m_wantedExpanded.reset();
    m_wantedSelection.reset();
    if (state.value(u"expanded").isArray())
        m_wantedExpanded = textsOf(state.value(u"expanded"));
    if (state.value(u"selected").isArray())
        m_wantedSelection = textsOf(state.value(u"selected"));
    m_wantedCurrent = state.value(u"current").toString();
    m_wantedComparison = state.value(u"compare").toObject();
    QList<int> sizes;
    for (const QJsonValue& size : state.value(u"sizes").toArray())
        sizes << size.toInt();
    if (sizes.size() == m_splitter->count()
        && std::all_of(sizes.begin(), sizes.end(), [](int size) { return size > 0; }))
        m_splitter->setSizes(sizes);
    if (m_model->rowCount() > 0)
        showReports(m_model->reports());
}

} // namespace knockscope::ui
