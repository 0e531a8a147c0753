// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/thread_priority.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace knockscope::ui {

void giveWayToTheWindow()
{
#ifdef Q_OS_LINUX
    // Qt's priorities have no effect under the usual scheduler. Against POSIX, the nice value of Linux
    // belongs to a thread; a sixth of the window's weight still gets all of an idle core.
    constexpr int kNice = 8;
    setpriority(PRIO_PROCESS, 0, kNice);
#endif
}

} // namespace knockscope::ui
