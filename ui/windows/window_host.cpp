// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/window_host.h"

#include "ui/base/translation.h"
#include "ui/windows/background.h"
#include "ui/windows/main_window.h"

#include <QApplication>
#include <QSettings>

#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLanguage = "window/language"_L1;

} // namespace

WindowHost::WindowHost(QObject* parent)
    : QObject(parent)
    , m_background(std::make_shared<Background>())
{
    makeWindow();
    // Deleting a window waits for what it began.
    m_cleaner.setInterval(200);
    connect(&m_cleaner, &QTimer::timeout, this, [this] {
        std::erase_if(m_former, [](const auto& window) { return window->isQuiet(); });
        if (m_former.empty())
            m_cleaner.stop();
    });
}

WindowHost::~WindowHost() = default;

Log& WindowHost::log()
{
    return m_background->log;
}

void WindowHost::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_background);
    // The window must not be replaced while one of its own menus is open.
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowHost::setLanguage,
            Qt::QueuedConnection);
}

void WindowHost::setLanguage(const QString& language)
{
    QSettings().setValue(kLanguage, language);
    installTranslation(language);
    std::unique_ptr<MainWindow> former = std::move(m_window);
    makeWindow();
    m_window->takePlaceOf(*former);
    m_former.push_back(std::move(former));
    m_cleaner.start();
    Q_EMIT replaced();
}

QString savedLanguage()
{
    return QSettings().value(kLanguage).toString();
}

} // namespace knockscope::ui
