// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/log_panel.h"

#include "core/base/atomic_file.h"
#include "ui/base/flow_layout.h"
#include "ui/base/text.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/log_model.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <deque>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

LogPanel::LogPanel(Log& log, QWidget* parent)
    : QWidget(parent)
    , m_log(log)
    , m_chooseFile(nativeFileChooser())
    , m_writer(new JobRunner(this))
    , m_model(new LogModel(log, this))
    , m_filter(new LogFilter(m_model, this))
{
    setObjectName(u"logPanel"_s);
    makeTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(4);
    layout->addWidget(makeButtons());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_whole);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &LogPanel::refresh);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &LogPanel::refresh);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &LogPanel::refresh);
    m_model->setPalette(palette());
    refresh();
}

LogPanel::~LogPanel()
{
    delete m_writer; // its callback uses the widgets
}

void LogPanel::makeTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"logTable"_s);
    m_table->setAccessibleName(tr("Log"));
    m_table->setToolTip(tr("Mark an entry to read all of it; Ctrl+C copies what is marked"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_empty = new QLabel;
    m_empty->setObjectName(u"logEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    (new QVBoxLayout(m_table->viewport()))->addWidget(m_empty);
    auto* copy = new QAction(tr("Copy"), m_table);
    copy->setObjectName(u"logCopyRows"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    connect(copy, &QAction::triggered, this, &LogPanel::copy);

    m_whole = new QLabel;
    m_whole->setObjectName(u"logWhole"_s);
    m_whole->setWordWrap(true);
    m_whole->setTextFormat(Qt::PlainText);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_whole->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
    m_whole->setAccessibleName(tr("The whole message"));
    m_whole->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                m_whole->setVisible(row.isValid());
                if (row.isValid())
                    m_whole->setText(row.siblingAtColumn(LogModel::TextColumn).data().toString());
            });
    // Who scrolls back reads, and who goes to the end wants to see what comes.
    connect(m_table->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar* const bar = m_table->verticalScrollBar();
        setFollows(bar->sliderPosition() >= bar->maximum());
    });
    fitColumns();
}

QWidget* LogPanel::makeButtons()
{
    auto* buttons = new QWidget;
    auto* layout = new FlowLayout(buttons);
    layout->setContentsMargins({});
    m_severity = new QComboBox;
    m_severity->setObjectName(u"logSeverity"_s);
    m_severity->setAccessibleName(tr("What is listed"));
    m_severity->setToolTip(tr("What is listed"));
    m_severity->addItem(tr("Everything"), static_cast<int>(LogSeverity::Info));
    m_severity->addItem(tr("Warnings and errors"), static_cast<int>(LogSeverity::Warning));
    m_severity->addItem(tr("Errors"), static_cast<int>(LogSeverity::Error));
    m_search = new QLineEdit;
    m_search->setObjectName(u"logSearch"_s);
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setToolTip(tr("Lists only what holds this text"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    m_follow = new QToolButton;
    m_follow->setObjectName(u"logFollow"_s);
    m_follow->setText(tr("Follow"));
    m_follow->setToolTip(tr("Scroll to what is new"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    const auto add = [](const QString& name, const QString& text, const QString& toolTip) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        button->setToolTip(toolTip);
        button->setAutoDefault(false);
        return button;
    };
    m_copy = add(u"logCopy"_s, tr("Copy"), tr("Copy the marked lines, or all that are listed"));
    m_save = add(u"logSave"_s, tr("Save log…"), tr("Write everything into a text file"));
    m_clear = add(u"logClear"_s, tr("Clear"), tr("Forget everything that is in the log"));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_severity, m_search, m_follow, m_copy, m_save, m_clear})
        layout->addWidget(widget);
    connect(m_severity, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setLeastSeverity(static_cast<LogSeverity>(m_severity->currentData().toInt()));
        refresh();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setSearch(text);
        refresh();
    });
    connect(m_follow, &QToolButton::clicked, this, &LogPanel::setFollows);
    connect(m_copy, &QPushButton::clicked, this, &LogPanel::copy);
    connect(m_save, &QPushButton::clicked, this, &LogPanel::save);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_log.clear(); });
    return buttons;
}

void LogPanel::refresh()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool listsNothing = m_filter->rowCount() == 0;
    m_empty->setVisible(listsNothing);
    m_empty->setText(
        isEmpty ? tr("Nothing has happened yet. What jobs do, and what goes wrong, is written down here.")
                : tr("Nothing in the log is like this. List everything, or search for something else."));
    m_copy->setEnabled(!listsNothing);
    m_save->setEnabled(!isEmpty && !m_writer->isRunning());
    m_clear->setEnabled(!isEmpty);
    if (!m_table->currentIndex().isValid())
        m_whole->hide();
    if (m_follows)
        m_table->scrollToBottom();
}

void LogPanel::setFollows(bool follows)
{
    m_follows = follows;
    m_follow->setChecked(follows);
    if (follows)
        m_table->scrollToBottom();
}

void LogPanel::fitColumns()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 6);
    m_table->setColumnWidth(LogModel::TimeColumn, metrics.horizontalAdvance(u"00:00:00"_s) + 20);
    m_table->setColumnWidth(LogModel::SeverityColumn,
                            std::max(metrics.horizontalAdvance(severityText(LogSeverity::Warning)),
                                     metrics.horizontalAdvance(severityText(LogSeverity::Error)))
                                + 44);
    m_table->setColumnWidth(LogModel::SourceColumn, metrics.averageCharWidth() * 26);
}

QString LogPanel::textOfRows() const
{
    const QItemSelectionModel* const marked = m_table->selectionModel();
    QString text;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (!marked->hasSelection() || marked->isRowSelected(row, {}))
            text += Log::asText(m_model->entry(m_filter->mapToSource(m_filter->index(row, 0)).row())) + u'\n';
    }
    return text;
}

void LogPanel::copy()
{
    QGuiApplication::clipboard()->setText(textOfRows());
}

void LogPanel::save()
{
    const QString file = m_chooseFile(this,
                                      {FileQuestion::Kind::SaveFile, tr("Save log"),
                                       tr("Text (*.txt *.log);;All files (*)"), u"knockscope-log.txt"_s});
    if (file.isEmpty() || m_writer->isRunning())
        return;
    const auto body = [path = toPath(file), entries = m_log.entries()](JobMonitor&) {
        std::string text;
        for (const LogEntry& entry : entries)
            text += toUtf8(Log::asText(entry)) + '\n';
        writeTextAtomically(path, text);
        return Outcome::Done;
    };
    m_writer->start(tr("Saving the log"), body, [this, file](const JobResult& result) {
        if (result.outcome == Outcome::Done)
            m_log.add(LogSeverity::Info, tr("Log"), tr("Written to %1.").arg(file));
        else if (result.outcome != Outcome::Cancelled)
            m_log.add(LogSeverity::Error, tr("Log"), fromUtf8(result.message));
        refresh();
    });
    refresh();
}

void LogPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_follows)
        m_table->scrollToBottom();
}

void LogPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model->setPalette(palette());
    else if (event->type() == QEvent::FontChange && m_table)
        fitColumns();
}

LogButton::LogButton(const Log& log, QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(u"logButton"_s);
    setText(tr("Log"));
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(&log, &Log::unreadErrorsChanged, this, &LogButton::setCount);
    setCount(log.unreadErrors());
}

void LogButton::setCount(int count)
{
    m_count = count;
    setAccessibleName(count > 0 ? tr("Log, %Ln unread errors", nullptr, count) : tr("Log"));
    setToolTip(count > 0 ? tr("Show the log: %Ln errors that nobody has seen yet", nullptr, count)
                         : tr("Show the log"));
    updateGeometry();
    update();
}

QString LogButton::badgeText() const
{
    constexpr int kMostShown = 99;
    return m_count > kMostShown ? tr("%1+").arg(kMostShown) : QLocale().toString(m_count);
}

int LogButton::badgeWidth() const
{
    const int height = fontMetrics().height();
    return m_count > 0 ? fontMetrics().horizontalAdvance(badgeText()) + height + 10 : 0;
}

QSize LogButton::sizeHint() const
{
    QSize size = QToolButton::sizeHint();
    if (m_count > 0)
        size.rwidth() += badgeWidth() + 6;
    return size;
}

void LogButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    if (m_count == 0) {
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        return;
    }
    const QString text = std::exchange(option.text, QString());
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    const int badge = badgeWidth();
    const int textWidth = fontMetrics().horizontalAdvance(text);
    const int left = (width() - textWidth - 6 - badge) / 2;
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto mirrored = [&](const QRect& place) {
        return isRightToLeft ? QStyle::visualRect(Qt::RightToLeft, rect(), place) : place;
    };
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(mirrored({left, 0, textWidth + 1, height()}), Qt::AlignVCenter | Qt::AlignLeft, text);

    const int badgeHeight = fontMetrics().height() + 2;
    const QRect pill = mirrored({left + textWidth + 6, (height() - badgeHeight) / 2, badge, badgeHeight});
    const QColor colour = severityColour(LogSeverity::Error, palette());
    const QColor ink = colour.lightness() > 140 ? QColor(Qt::black) : QColor(Qt::white);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(pill, badgeHeight / 2.0, badgeHeight / 2.0);
    // An exclamation mark in a ring, so that the colour is not all.
    const QRectF ring(pill.left() + 4, pill.top() + 3, badgeHeight - 6, badgeHeight - 6);
    painter.setBrush(ink);
    painter.drawEllipse(ring);
    painter.setBrush(colour);
    const double unit = ring.height() / 10;
    painter.drawRect(QRectF(ring.center().x() - 0.8 * unit, ring.top() + 2 * unit, 1.6 * unit, 3.6 * unit));
    painter.drawRect(QRectF(ring.center().x() - 0.8 * unit, ring.top() + 6.6 * unit, 1.6 * unit, 1.6 * unit));
    painter.setPen(ink);
    painter.drawText(QRectF(ring.right() + 3, pill.top(), pill.right() - ring.right() - 6, pill.height()),
                     Qt::AlignCenter, badgeText());
}

} // namespace knockscope::ui
