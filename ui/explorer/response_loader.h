// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/newest_request.h"
#include "ui/models/shown_response.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <thread>

namespace knockscope::ui {

/// Computes what is shown of a perturbation on a thread of its own. Only the newest request matters: one that
/// has not started is replaced, one that has is computed and its result dropped.
class ResponseLoader final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResponseLoader)

public:
    using Compute = std::function<ShownResponse()>;
    using Response = std::shared_ptr<const ShownResponse>;

    explicit ResponseLoader(QObject* parent = nullptr);
    ~ResponseLoader() override;

    void request(Compute compute);
    /// Forgets what was requested.
    void drop();

Q_SIGNALS:
    void responseReady(const std::shared_ptr<const knockscope::ui::ShownResponse>& response);
    void failed(const QString& message);

private:
    struct Request {
        quint64 id = 0;
        Compute compute;
    };

    void work();
    void deliver(quint64 id, const Response& response, const QString& message);

    quint64 m_newest = 0; // only touched on the owner's thread
    NewestRequest<Request> m_requests;
    std::thread m_thread;
};

} // namespace knockscope::ui
