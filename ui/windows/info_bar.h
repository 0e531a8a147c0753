// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <deque>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace knockscope::ui {

/// A thin bar above the content that says something, offers what to do about it, and can be closed. What
/// comes while something is shown waits behind it. Invisible while there is nothing to say.
class InfoBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InfoBar)

public:
    struct Action {
        QString text; // "Resume"
        std::function<void()> act; // may be empty: "Not now"
    };
    struct Notice {
        QString key; // what it is about; a notice takes the place of an earlier one of its key
        QString text;
        QList<Action> actions; // two at most; whichever is taken closes the notice
    };

    explicit InfoBar(QWidget* parent = nullptr);

    void say(Notice notice);
    /// Takes a notice back, also one that waits.
    void takeBack(const QString& key);
    /// How many there are, the one that is shown included.
    int count() const { return static_cast<int>(m_notices.size()); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showFirst();
    void closeFirst();
    void take(int action);

    std::deque<Notice> m_notices; // the first is shown
    QLabel* m_text;
    QLabel* m_more;
    QList<QPushButton*> m_actions;
    QToolButton* m_close;
};

} // namespace knockscope::ui
