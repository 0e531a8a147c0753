// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/torch_preloader.h"

#include "core/training/torch_backend.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>
#include <utility>

namespace knockscope {

TorchPreloader::TorchPreloader(std::function<void()> onLoaded)
    : m_onLoaded(std::move(onLoaded))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(std::chrono::seconds(1));
    connect(&m_quiet, &QTimer::timeout, this, &TorchPreloader::load);
}

TorchPreloader::~TorchPreloader()
{
    if (m_thread.joinable())
        m_thread.join();
}

void TorchPreloader::begin()
{
    if (m_hasBegun)
        return;
    m_hasBegun = true;
    QCoreApplication::instance()->installEventFilter(this);
    m_quiet.start();
}

bool TorchPreloader::eventFilter(QObject* /*watched*/, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        m_quiet.start();
        break;
    default:
        break;
    }
    return false;
}

void TorchPreloader::load()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_thread = std::thread([this] {
        preloadTorch();
        m_onLoaded();
    });
}

} // namespace knockscope
