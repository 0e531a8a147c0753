// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/bins_figure.h"

namespace knockscope {

FigureSpec binsFigure(const Project& /*project*/, const FigureRequest& /*request*/, JobMonitor& /*monitor*/)
{
    return {};
}

} // namespace knockscope
