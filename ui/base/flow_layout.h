// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace knockscope::ui {

/// Items side by side at the size they like, on as many lines as they need.
class FlowLayout : public QLayout {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLayout)

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    void insertWidget(int index, QWidget* widget);
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect& rect) override;

protected:
    QList<QLayoutItem*> visibleItems() const;

private:
    /// Returns the height; moves the items only if `isMoving`.
    int arrange(const QRect& rect, bool isMoving) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

/// Items of equal sizes that fill the place: in as few rows as their least width allows and with as few
/// columns as these rows need, so that rows are about equally full. One item alone fills everything.
class CardLayout final : public FlowLayout {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardLayout)

public:
    using FlowLayout::FlowLayout;

    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

    /// In a place of this width, without the margins.
    int columnsFor(int width) const;

private:
    QSize leastItem() const;
};

} // namespace knockscope::ui
