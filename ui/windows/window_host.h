// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace knockscope::ui {

struct Background;
class Log;
class MainWindow;

/// Keeps one window open. When another language is chosen, a window in that language takes its place: same
/// project, same size, and jobs go on.
class WindowHost final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowHost)

public:
    explicit WindowHost(QObject* parent = nullptr);
    ~WindowHost() override;

    MainWindow& window() { return *m_window; }
    Log& log();

Q_SIGNALS:
    /// The window is another one now.
    void replaced();

private:
    void makeWindow();
    void setLanguage(const QString& language);

    std::shared_ptr<Background> m_background;
    std::unique_ptr<MainWindow> m_window;
    std::vector<std::unique_ptr<MainWindow>> m_former; // that still do something
    QTimer m_cleaner;
};

/// The user's choice, the setting "window/language"; empty: as the system says.
QString savedLanguage();

} // namespace knockscope::ui
