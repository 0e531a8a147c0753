// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace knockscope::cli {

namespace {

constexpr int kBarWidth = 24;
constexpr std::chrono::seconds kLineInterval{5};

std::size_t terminalColumns()
{
    winsize size{};
    constexpr std::size_t kUsual = 80;
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1 ? size.ws_col : kUsual;
}

} // namespace

ProgressPrinter::ProgressPrinter(bool terminal)
    : m_terminal(terminal)
{
}

ProgressPrinter::~ProgressPrinter()
{
    clear();
}

void ProgressPrinter::show(const Progress& progress)
{
    if (progress.fraction >= 1)
        clear(); // results follow
    else if (m_terminal)
        drawBar(progress);
    else
        printLine(progress);
}

void ProgressPrinter::clear()
{
    if (m_drawn) {
        std::fputs("\r\033[K", stderr);
        m_drawn = false;
    }
}

void ProgressPrinter::printLine(const Progress& progress)
{
    const auto now = std::chrono::steady_clock::now();
    // "fold 2 of 9, epoch 40 of 500": a new fold is worth a line at once, a new epoch is not.
    const std::string stage = progress.phase.substr(0, progress.phase.find(','));
    if (stage == m_lastStage && now - m_lastLine < kLineInterval)
        return;
    m_lastStage = stage;
    m_lastLine = now;
    const std::string left = progress.secondsLeft ? ", " + durationText(*progress.secondsLeft) + " left" : "";
    const std::string detail = progress.detail.empty() ? std::string() : ", " + progress.detail;
    fmt::print(stderr, "{}{} ({:.0f} %{})\n", progress.phase, detail, 100 * progress.fraction, left);
}

void ProgressPrinter::drawBar(const Progress& progress)
{
    const int filled = std::clamp(static_cast<int>(std::lround(progress.fraction * kBarWidth)), 0, kBarWidth);
    const std::string left = progress.secondsLeft ? ", " + durationText(*progress.secondsLeft) + " left" : "";
    const std::string detail = progress.detail.empty() ? std::string() : ", " + progress.detail;
    std::string line = fmt::format("[{:#<{}}{:.<{}}] {:3.0f} %  {}{}{}", "", filled, "", kBarWidth - filled,
                                   100 * progress.fraction, progress.phase, left, detail);
    line.resize(std::min(line.size(), terminalColumns() - 1)); // a line that wraps could not be drawn over
    fmt::print(stderr, "\r\033[K{}", line);
    std::fflush(stderr);
    m_drawn = true;
}

std::string durationText(double seconds)
{
    const auto total = static_cast<long>(std::lround(std::max(0.0, seconds)));
    if (total >= 3600)
        return fmt::format("{} h {} min", total / 3600, total % 3600 / 60);
    if (total >= 60)
        return fmt::format("{} min {} s", total / 60, total % 60);
    return fmt::format("{} s", total);
}

} // namespace knockscope::cli
