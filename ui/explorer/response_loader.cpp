// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/response_loader.h"

#include "core/base/job.h"
#include "ui/base/text.h"

#include <QMetaObject>

#include <utility>

namespace knockscope::ui {

ResponseLoader::ResponseLoader(QObject* parent)
    : QObject(parent)
    , m_thread([this] { work(); })
{
}

ResponseLoader::~ResponseLoader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_pending.reset();
    }
    m_wake.notify_one();
    m_thread.join();
}

void ResponseLoader::request(Compute compute)
{
    ++m_newest;
    {
        const std::lock_guard lock(m_mutex);
        m_pending = Request{m_newest, std::move(compute)};
    }
    m_wake.notify_one();
}

void ResponseLoader::drop()
{
    ++m_newest;
    const std::lock_guard lock(m_mutex);
    m_pending.reset();
}

void ResponseLoader::work()
{
    for (;;) {
        Request request;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || m_pending.has_value(); });
            if (m_stop)
                return;
            request = *std::exchange(m_pending, std::nullopt);
        }
        Response response;
        const JobResult result = runJob([&] {
            response = std::make_shared<const ShownResponse>(request.compute());
            return Outcome::Done;
        });
        const auto handOver = [this, id = request.id, response, message = fromUtf8(result.message)] {
            deliver(id, response, message);
        };
        QMetaObject::invokeMethod(this, handOver, Qt::QueuedConnection);
    }
}

void ResponseLoader::deliver(quint64 id, const Response& response, const QString& message)
{
    if (id != m_newest)
        return;
    if (response)
        Q_EMIT responseReady(response);
    else
        Q_EMIT failed(message);
}

} // namespace knockscope::ui
