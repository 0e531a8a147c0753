// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job_queue.h"
#include "ui/jobs/log.h"

namespace knockscope::ui {

/// What goes on whichever window is open: one in another language can take a window's place while jobs run.
struct Background {
    Background() { logJobs(jobs, log); }

    Log log;
    JobQueue jobs; // ends before the log
};

} // namespace knockscope::ui
