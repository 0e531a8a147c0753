// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"

#include <chrono>
#include <string>

namespace knockscope::cli {

/// Shows progress on stderr: one bar with time left that is redrawn when stderr is a terminal, plain lines
/// now and then when it is not.
class ProgressPrinter {
public:
    explicit ProgressPrinter(bool terminal);
    ~ProgressPrinter();
    ProgressPrinter(const ProgressPrinter&) = delete;
    ProgressPrinter& operator=(const ProgressPrinter&) = delete;

    void show(const Progress& progress);
    /// Ends the bar's line, so that other text can follow.
    void clear();

private:
    void printLine(const Progress& progress);
    void drawBar(const Progress& progress);

    bool m_terminal;
    bool m_drawn = false;
    std::string m_lastStage;
    std::chrono::steady_clock::time_point m_lastLine;
};

/// "1 h 5 min", "2 min 10 s", "8 s".
std::string durationText(double seconds);

} // namespace knockscope::cli
