// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

#include <vector>

class QAction;
class QLineEdit;
class QMenuBar;
class QTreeWidget;

namespace knockscope::ui {

/// Actions of one menu or panel.
struct ShortcutGroup {
    QString title;
    QList<QAction*> actions; // those without a shortcut are left out
};

/// A group for each menu of a menu bar, with what is in its sub-menus.
std::vector<ShortcutGroup> shortcutsOf(const QMenuBar& menuBar);

/// All shortcuts of the program in one list that can be searched and copied, with what keys and mouse do in
/// plots and tables.
class ShortcutSheet final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutSheet)

public:
    explicit ShortcutSheet(const std::vector<ShortcutGroup>& groups, QWidget* parent = nullptr);

    /// What is listed now: groups as lines of their own, keys and meanings separated by a tab.
    QString text() const;

private:
    struct Line {
        QString keys;
        QString meaning;
    };
    void addGroup(const QString& title, const std::vector<Line>& lines);
    void addGestures();
    void filter(const QString& text);
    void copy() const;

    QLineEdit* m_search;
    QTreeWidget* m_list;
};

} // namespace knockscope::ui
