// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <thread>

namespace knockscope {

/// Loads LibTorch in the background once begin() was called and nobody has used the program for a second.
/// While its initialisers run (0.4 s), the system's loader keeps everybody waiting who loads a plugin or
/// makes a thread's first object of some kinds, also the thread of the window: what is loaded between two key
/// presses would be felt. A job that needs LibTorch earlier loads it itself.
class TorchPreloader final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TorchPreloader)

public:
    /// `onLoaded` is called on the background's thread.
    explicit TorchPreloader(std::function<void()> onLoaded);
    /// Waits for what is going on, which cannot be interrupted.
    ~TorchPreloader() override;

    /// Once.
    void begin();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void load();

    std::function<void()> m_onLoaded;
    QTimer m_quiet;
    bool m_hasBegun = false;
    std::thread m_thread;
};

} // namespace knockscope
