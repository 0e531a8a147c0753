// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/help_pages.h"

#include <QDialog>
#include <QPointer>

#include <vector>

class QLineEdit;
class QTextBrowser;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace knockscope::ui {

/// The help: a list of pages that can be searched, and one of them. It stands beside the window and does not
/// keep anybody from working on.
class HelpWindow final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpWindow)

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// Shows the window with that page, or with the first one when there is none of that id. While a dialog
    /// is in the way of all other windows, it belongs to that dialog, so that it can be used.
    void showPage(const QString& id);
    QString currentPage() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillList();
    void filter(const QString& text);
    void go(const QString& id);
    void step(int by);
    void display();
    void goTo(QWidget* owner);
    QTreeWidgetItem* itemOf(const QString& id) const;

    QPointer<QWidget> m_home; // whose it is when there is no such dialog
    std::vector<HelpPage> m_pages;
    QStringList m_history; // ids
    int m_place = -1; // in it
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QTextBrowser* m_browser;
    QToolButton* m_back;
    QToolButton* m_forward;
};

} // namespace knockscope::ui
