// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/progress.h"

namespace knockscope {

namespace {

constexpr int kFewestEpochs = 2; // the first is slower: memory is touched for the first time
constexpr double kShortestSeconds = 1.0;

} // namespace

void EpochClock::add(double secondsOfEpoch)
{
    ++m_epochs;
    m_seconds += secondsOfEpoch;
}

std::optional<double> EpochClock::secondsLeft(double epochsLeft) const
{
    if (m_epochs < kFewestEpochs || m_seconds < kShortestSeconds)
        return std::nullopt;
    return epochsLeft * m_seconds / m_epochs;
}

} // namespace knockscope
