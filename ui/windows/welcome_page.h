// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace knockscope::ui {

/// What the window shows while nothing is open.
class WelcomePage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    explicit WelcomePage(QWidget* parent = nullptr);

Q_SIGNALS:
    void openProjectRequested();
    void openScreenRequested();
    void openFolderRequested();
    void openExampleRequested();
};

} // namespace knockscope::ui
