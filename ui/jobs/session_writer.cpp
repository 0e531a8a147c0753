// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/session_writer.h"

#include "ui/jobs/job_runner.h"
#include "ui/jobs/session_file.h"

namespace knockscope::ui {

SessionWriter::SessionWriter(QObject* parent)
    : QObject(parent)
    , m_runner(new JobRunner(this))
{
}

SessionWriter::~SessionWriter()
{
    delete m_runner; // waits for the one that is being written
    for (const auto& [folder, session] : m_waiting)
        runJob([&] {
            writeSession(folder, session);
            return Outcome::Done;
        });
}

void SessionWriter::write(const std::filesystem::path& projectFolder, const QJsonObject& session)
{
    m_waiting.insert_or_assign(projectFolder, session);
    writeNext();
}

void SessionWriter::writeNext()
{
    if (m_runner->isRunning() || m_waiting.empty())
        return;
    const auto next = m_waiting.extract(m_waiting.begin());
    m_runner->start(
        {},
        [folder = next.key(), session = next.mapped()](JobMonitor&) {
            writeSession(folder, session);
            return Outcome::Done;
        },
        [this](const JobResult&) { writeNext(); });
}

} // namespace knockscope::ui
