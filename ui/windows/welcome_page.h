// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/recent_projects.h"
#include "ui/base/url_opener.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStandardItem;
class QStandardItemModel;

namespace knockscope::ui {

/// What the window shows while nothing is open: how to begin, the projects that were open before, and what
/// can be done here. Dropping is the window's business; the page says what can be dropped. Links to the help
/// are HelpRequests.
class WelcomePage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// Reads the list of recent projects again, and looks in the background which of them are still there;
    /// done whenever the page is shown.
    void refresh();
    /// "Show folder" opens file managers by it.
    void setUrlOpener(const UrlOpener& open) { m_openUrl = open; }

Q_SIGNALS:
    void newTrainingRequested();
    void openProjectRequested();
    void openScreenRequested();
    void openFolderRequested();
    void openExampleRequested();
    void openRecentRequested(const QString& folder);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBeginning();
    /// In the colours of what is selected.
    void colourPrimary();
    QWidget* makeRecent();
    QWidget* makePossibilities();
    QStandardItem* itemOf(const QString& folder) const;
    void showWhetherThere(const QString& folder, bool isThere);
    void openCurrent();
    void removeCurrent();
    void showMenu(QPoint position);
    void updateEmptyState();

    UrlOpener m_openUrl = browserOpener();
    FolderProbe* m_probe;
    QStandardItemModel* m_model;
    QListView* m_list = nullptr;
    QLabel* m_noneYet = nullptr;
    QPushButton* m_primary = nullptr;
};

} // namespace knockscope::ui
