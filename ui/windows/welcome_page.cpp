// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/welcome_page.h"

#include "ui/base/text.h"
#include "ui/help/help_request.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFolderRole = Qt::UserRole;
constexpr int kDetailRole = Qt::UserRole + 1;
constexpr int kMissingRole = Qt::UserRole + 2;
constexpr int kWidest = 1080; // pixels, of what people read at one glance

QFont scaled(QFont font, double factor, bool isBold = false)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(isBold);
    return font;
}

QLabel* makeHeading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(scaled(label->font(), 1.15, true));
    label->setWordWrap(true);
    return label;
}

/// Words behind a button or in a card: they give way, and the eye passes over them.
QLabel* makeWords(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// A project in two lines: its name, and where and what it is.
class RecentDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {120, 2 * option.fontMetrics.height() + 14};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem frame = option;
        initStyleOption(&frame, index);
        frame.text.clear();
        const QWidget* widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &frame, painter, widget);

        const bool isSelected = option.state & QStyle::State_Selected;
        const bool isMissing = index.data(kMissingRole).toBool();
        const QPalette::ColorGroup group =
            option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        const QColor faint = isSelected ? option.palette.color(group, QPalette::HighlightedText)
                                        : option.palette.color(QPalette::PlaceholderText);
        const QColor clear = isSelected ? faint
            : isMissing                 ? faint
                                        : option.palette.color(group, QPalette::Text);
        const QRect room = option.rect.adjusted(8, 6, -8, -6);
        const int line = option.fontMetrics.height();
        QFont bold = option.font;
        bold.setBold(!isMissing);
        painter->save();
        painter->setPen(clear);
        painter->setFont(bold);
        const QFontMetrics metrics(bold);
        painter->drawText(QRect(room.left(), room.top(), room.width(), line),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(index.data().toString(), Qt::ElideMiddle, room.width()));
        painter->setPen(faint);
        painter->setFont(option.font);
        // The end of the line says when and what, which is more than the beginning of a path.
        painter->drawText(
            QRect(room.left(), room.bottom() - line + 1, room.width(), line),
            Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data(kDetailRole).toString(), Qt::ElideMiddle, room.width()));
        painter->restore();
    }
};

/// A dashed frame of the colour of faint text.
class DropArea final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor line = palette().color(QPalette::PlaceholderText);
        line.setAlphaF(0.7F);
        painter.setPen(QPen(line, 1.5, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
};

/// A quiet card on the window.
class Card final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor line = palette().color(QPalette::PlaceholderText);
        line.setAlphaF(0.35F);
        painter.setPen(QPen(line, 1));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
};

/// As many cards in a row as have room, all of one width.
class CardRow final : public QWidget {
public:
    explicit CardRow(QWidget* parent)
        : QWidget(parent)
        , m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins({});
        m_grid->setSpacing(12);
    }

    void add(QWidget* card)
    {
        m_cards.append(card);
        place();
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        place();
    }

private:
    void place()
    {
        const int narrowest = fontMetrics().averageCharWidth() * 30;
        int columns = std::clamp(width() / std::max(1, narrowest), 1, static_cast<int>(m_cards.size()));
        if (columns == 3 && m_cards.size() == 4)
            columns = 2; // no card by itself
        if (columns == m_columns && m_grid->count() == m_cards.size())
            return;
        m_columns = columns;
        for (qsizetype i = 0; i < m_cards.size(); ++i) {
            m_grid->removeWidget(m_cards[i]);
            m_grid->addWidget(m_cards[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
        }
        for (int column = 0; column < m_cards.size(); ++column)
            m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }

    QGridLayout* m_grid;
    QList<QWidget*> m_cards;
    int m_columns = 0;
};

QString detailText(const RecentProject& project)
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(project.folder).path());
    QStringList parts{folder};
    if (project.opened.isValid())
        parts << QLocale().toString(project.opened.toLocalTime(), QLocale::ShortFormat);
    if (project.perturbations >= 0)
        parts << WelcomePage::tr("%Ln perturbations", nullptr, project.perturbations);
    if (project.runs >= 0)
        parts << WelcomePage::tr("%Ln runs", nullptr, project.runs);
    return parts.join(u" · "_s);
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_probe(new FolderProbe(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"welcomePage"_s);
    connect(m_probe, &FolderProbe::checked, this, &WelcomePage::showWhetherThere);

    auto* content = new QWidget;
    content->setObjectName(u"welcomeContent"_s);
    content->setMaximumWidth(kWidest);
    auto* icon = new QLabel(content);
    icon->setPixmap(QIcon(u":/knockscope/icons/knockscope.svg"_s).pixmap(QSize(64, 64), devicePixelRatioF()));
    auto* title = new QLabel(tr("Knockscope"), content);
    title->setFont(scaled(title->font(), 2, true));
    auto* subtitle = makeWords(tr("Predict how a knockdown changes the distribution of every gene"), content);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addStretch(1);
    names->addWidget(title);
    names->addWidget(subtitle);
    names->addStretch(1);
    auto* header = new QHBoxLayout;
    header->setSpacing(16);
    header->addWidget(icon);
    header->addLayout(names, 1);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addWidget(makeBeginning(), 5);
    columns->addWidget(makeRecent(), 6);

    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(18);
    layout->addLayout(header);
    layout->addLayout(columns);
    layout->addWidget(makePossibilities());

    auto* middle = new QWidget;
    auto* centred = new QGridLayout(middle);
    centred->setContentsMargins({});
    // Somewhat above the middle is where the eye looks for the middle.
    centred->setRowStretch(0, 2);
    centred->setRowStretch(2, 3);
    centred->setColumnStretch(1, 1);
    centred->addWidget(content, 1, 1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"welcomeScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
    updateEmptyState();
}

QWidget* WelcomePage::makeBeginning()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(makeHeading(tr("Begin"), box));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const auto addChoice = [&](const QString& name, const QString& text, const QString& explanation,
                               const QString& tip, void (WelcomePage::*signal)()) {
        auto* button = new QPushButton(text, box);
        button->setObjectName(name);
        button->setToolTip(tip);
        button->setAccessibleDescription(explanation);
        connect(button, &QPushButton::clicked, this, signal);
        const int row = grid->rowCount();
        grid->addWidget(button, row, 0);
        grid->addWidget(makeWords(explanation, box), row, 1);
        return button;
    };
    QPushButton* primary =
        addChoice(u"welcomeNewTraining"_s, tr("New training…"), tr("From your data to a trained model"),
                  tr("Four steps, each with what was found in your file: data, genes, model, ready"),
                  &WelcomePage::newTrainingRequested);
    primary->setFont(scaled(primary->font(), 1, true));
    const QSize usual = primary->sizeHint();
    primary->setMinimumSize(usual.width() + 24, usual.height() + 8);
    m_primary = primary;
    colourPrimary();
    addChoice(u"welcomeOpenProject"_s, tr("Open project…"), tr("A folder that Knockscope made before"),
              tr("Choose a .knockscope folder: its perturbations, runs and predictions appear at once"),
              &WelcomePage::openProjectRequested);
    addChoice(u"welcomeOpenScreen"_s, tr("Open screen…"), tr("AnnData .h5ad, 10x .h5, loom or .mtx"),
              tr("Choose a file with single cells and their perturbations; a project is made of it"),
              &WelcomePage::openScreenRequested);
    addChoice(u"welcomeOpenFolder"_s, tr("Open a folder…"), tr("A screen as a Matrix Market folder"),
              tr("Choose a folder with matrix.mtx, genes and barcodes; a project is made of it"),
              &WelcomePage::openFolderRequested);
    addChoice(u"welcomeOpenExample"_s, tr("Open example"), tr("A small made-up screen to try things out"),
              tr("Made on your computer in a few seconds; nothing is downloaded"),
              &WelcomePage::openExampleRequested);
    layout->addLayout(grid);
    auto* drop = new DropArea(box);
    drop->setObjectName(u"welcomeDropArea"_s);
    auto* dropLayout = new QVBoxLayout(drop);
    dropLayout->setContentsMargins(14, 12, 14, 12);
    auto* words = makeWords(tr("Or drop a screen or a project folder anywhere in this window: .h5ad, .h5, "
                               ".loom, .mtx, .knockscope"),
                            drop);
    words->setAlignment(Qt::AlignCenter);
    dropLayout->addWidget(words);
    layout->addSpacing(4);
    layout->addWidget(drop);
    layout->addStretch(1);
    return box;
}

void WelcomePage::colourPrimary()
{
    const QPalette around = palette();
    QPalette own;
    own.setColor(QPalette::Button, around.color(QPalette::Highlight));
    own.setColor(QPalette::ButtonText, around.color(QPalette::HighlightedText));
    m_primary->setPalette(own);
}

void WelcomePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_primary)
        colourPrimary();
}

QWidget* WelcomePage::makeRecent()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    QLabel* heading = makeHeading(tr("Recent projects"), box);
    layout->addWidget(heading);
    m_list = new QListView(box);
    m_list->setObjectName(u"recentProjects"_s);
    m_list->setAccessibleName(tr("Recent projects"));
    m_list->setToolTip(tr("Double click or press Enter to open a project, Delete to take it off this list"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RecentDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::StyledPanel);
    heading->setBuddy(m_list);
    connect(m_list, &QListView::activated, this, &WelcomePage::openCurrent);
    connect(m_list, &QListView::customContextMenuRequested, this, &WelcomePage::showMenu);
    auto* remove = new QAction(tr("Remove from list"), m_list);
    remove->setObjectName(u"recentRemove"_s);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &WelcomePage::removeCurrent);
    m_list->addAction(remove);
    layout->addWidget(m_list, 1);
    m_noneYet = makeWords(tr("Projects that you open appear here, so that you need not look for them."), box);
    m_noneYet->setObjectName(u"noRecentProjects"_s);
    layout->addWidget(m_noneYet);
    layout->addStretch(0);
    return box;
}

QWidget* WelcomePage::makePossibilities()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(makeHeading(tr("What is possible"), box));
    auto* row = new CardRow(box);
    const auto addCard = [&](const QString& page, const QString& title, const QString& sentence) {
        auto* card = new Card(row);
        auto* inside = new QVBoxLayout(card);
        inside->setContentsMargins(12, 10, 12, 10);
        inside->setSpacing(4);
        auto* heading = new QLabel(title, card);
        heading->setFont(scaled(heading->font(), 1, true));
        heading->setWordWrap(true);
        inside->addWidget(heading);
        inside->addWidget(makeWords(sentence, card));
        inside->addStretch(1);
        auto* link = new QLabel(u"<a href=\"%1\">%2</a>"_s.arg(page, tr("How it works")), card);
        link->setObjectName(u"welcomeLink-"_s + page);
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        link->setAccessibleName(tr("How it works: %1").arg(title));
        connect(link, &QLabel::linkActivated, this, [this](const QString& id) { requestHelp(this, id); });
        inside->addWidget(link);
        row->add(card);
    };
    addCard(u"start-train"_s, tr("Train on a screen"),
            tr("Four steps lead from a file of single cells to a model of it."));
    addCard(u"start-browse"_s, tr("Browse distributions"),
            tr("See gene by gene what a knockdown does to control cells, and what was predicted."));
    addCard(u"start-predict"_s, tr("Predict unseen knockdowns"),
            tr("Ask for genes that nobody has knocked down, alone or together."));
    addCard(u"start-export"_s, tr("Export figures"),
            tr("Write or copy figures and tables as a journal wants them."));
    layout->addWidget(row);
    return box;
}

void WelcomePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void WelcomePage::refresh()
{
    const QString current = m_list->currentIndex().data(kFolderRole).toString();
    m_model->clear();
    for (const RecentProject& project : recentProjects()) {
        QString name = QFileInfo(project.folder).fileName();
        if (name.endsWith(u".knockscope"_s))
            name.chop(11);
        auto* item = new QStandardItem(name);
        item->setData(project.folder, kFolderRole);
        item->setData(detailText(project), kDetailRole);
        item->setToolTip(QDir::toNativeSeparators(project.folder));
        item->setData(tr("%1, %2").arg(name, detailText(project)), Qt::AccessibleTextRole);
        m_model->appendRow(item);
        m_probe->check(project.folder);
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (row == 0 || m_model->item(row)->data(kFolderRole).toString() == current)
            m_list->setCurrentIndex(m_model->index(row, 0));
    }
    updateEmptyState();
}

void WelcomePage::updateEmptyState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_noneYet->setVisible(isEmpty);
}

QStandardItem* WelcomePage::itemOf(const QString& folder) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(kFolderRole).toString() == folder)
            return m_model->item(row);
    }
    return nullptr;
}

void WelcomePage::showWhetherThere(const QString& folder, bool isThere)
{
    QStandardItem* item = itemOf(folder);
    if (!item || item->data(kMissingRole).toBool() == !isThere)
        return;
    item->setData(!isThere, kMissingRole);
    const QString path = QDir::toNativeSeparators(QFileInfo(folder).path());
    for (const RecentProject& project : recentProjects()) {
        if (project.folder == folder)
            item->setData(isThere ? detailText(project) : tr("not found in %1").arg(path), kDetailRole);
    }
    item->setData(tr("%1, %2").arg(item->text(), item->data(kDetailRole).toString()), Qt::AccessibleTextRole);
}

void WelcomePage::openCurrent()
{
    // Even one that is missing: the drive may be back, and otherwise the window says what is wrong.
    const QString folder = m_list->currentIndex().data(kFolderRole).toString();
    if (!folder.isEmpty())
        Q_EMIT openRecentRequested(folder);
}

void WelcomePage::removeCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const int row = current.row();
    removeRecentProject(current.data(kFolderRole).toString());
    m_model->removeRow(row);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    updateEmptyState();
}

void WelcomePage::showMenu(QPoint position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    auto* menu = new QMenu(m_list);
    menu->setObjectName(u"recentMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, &WelcomePage::openCurrent)->setObjectName(u"recentMenuOpen"_s);
    QAction* show = menu->addAction(tr("&Show folder"), this, [this, index = QPersistentModelIndex(index)] {
        m_openUrl(QUrl::fromLocalFile(index.data(kFolderRole).toString()));
    });
    show->setObjectName(u"recentMenuShow"_s);
    show->setEnabled(!index.data(kMissingRole).toBool());
    menu->addAction(tr("&Remove from list"), this, &WelcomePage::removeCurrent)
        ->setObjectName(u"recentMenuRemove"_s);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace knockscope::ui
