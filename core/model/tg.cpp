// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tg.h"

namespace knockscope {

Tg::Tg()
    : ParametricMlp(Spike::None)
{
}

const char* Tg::id() const
{
    return "tg";
}

} // namespace knockscope
