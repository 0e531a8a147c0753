// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace knockscope::ui {

namespace {

constexpr int kLineSpacing = 4;

} // namespace

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addWidget(widget);
    std::rotate(m_items.begin() + index, m_items.end() - 1, m_items.end());
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem* item = at->release();
    m_items.erase(at);
    return item;
}

QList<QLayoutItem*> FlowLayout::visibleItems() const
{
    QList<QLayoutItem*> items;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            items.append(item.get());
    }
    return items;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : visibleItems())
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool isMoving) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const QList<QLayoutItem*> items = visibleItems();
    int y = area.y();
    for (qsizetype first = 0; first < items.size();) {
        qsizetype end = first;
        int width = 0;
        int height = 0;
        while (end < items.size()) {
            const QSize hint = items[end]->sizeHint();
            const int withIt = width + hint.width() + (end > first ? spacing() : 0);
            if (end > first && withIt > area.width())
                break;
            width = withIt;
            height = std::max(height, hint.height());
            ++end;
        }
        int x = area.x();
        for (; first < end; ++first) {
            const QSize hint = items[first]->sizeHint();
            if (isMoving)
                items[first]->setGeometry(QRect(x, y + (height - hint.height()) / 2,
                                                std::min(hint.width(), area.width()), hint.height()));
            x += hint.width() + spacing();
        }
        y += height + (end < items.size() ? kLineSpacing : 0);
    }
    return y + contentsMargins().bottom() - rect.y();
}

QSize CardLayout::leastItem() const
{
    QSize least;
    for (const QLayoutItem* item : visibleItems())
        least = least.expandedTo(item->minimumSize());
    return least;
}

int CardLayout::columnsFor(int width) const
{
    const auto count = static_cast<int>(visibleItems().size());
    if (count == 0)
        return 1;
    const int fitting =
        std::clamp((width + spacing()) / std::max(1, leastItem().width() + spacing()), 1, count);
    const int rows = (count + fitting - 1) / fitting;
    return (count + rows - 1) / rows;
}

int CardLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const auto count = static_cast<int>(visibleItems().size());
    const int columns = columnsFor(width - margins.left() - margins.right());
    const int rows = (count + columns - 1) / columns;
    return margins.top() + margins.bottom() + rows * (leastItem().height() + spacing())
        - (rows > 0 ? spacing() : 0);
}

QSize CardLayout::minimumSize() const
{
    return leastItem().grownBy(contentsMargins());
}

void CardLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect area = rect.marginsRemoved(contentsMargins());
    const QList<QLayoutItem*> items = visibleItems();
    if (items.isEmpty())
        return;
    const auto count = static_cast<int>(items.size());
    const int columns = columnsFor(area.width());
    const int rows = (count + columns - 1) / columns;
    const int width = (area.width() - (columns - 1) * spacing()) / columns;
    const int height = std::max((area.height() - (rows - 1) * spacing()) / rows, leastItem().height());
    for (int i = 0; i < count; ++i)
        items[i]->setGeometry(QRect(area.x() + i % columns * (width + spacing()),
                                    area.y() + i / columns * (height + spacing()), width, height));
}

} // namespace knockscope::ui
