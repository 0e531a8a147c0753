// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/kinds_figure.h"

namespace knockscope {

FigureSpec kindsFigure(const Project& /*project*/, const FigureRequest& /*request*/, JobMonitor& /*monitor*/)
{
    return {};
}

} // namespace knockscope
