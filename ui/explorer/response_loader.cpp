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
    m_requests.close();
    m_thread.join();
}

void ResponseLoader::request(Compute compute)
{
    m_requests.put({++m_newest, std::move(compute)});
}

void ResponseLoader::drop()
{
    ++m_newest;
    m_requests.clear();
}

void ResponseLoader::work()
{
    while (const auto request = m_requests.take()) {
        Response response;
        const JobResult result = runJob([&] {
            response = std::make_shared<const ShownResponse>(request->compute());
            return Outcome::Done;
        });
        const auto handOver = [this, id = request->id, response, message = fromUtf8(result.message)] {
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
