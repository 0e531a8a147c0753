// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/zitg.h"

namespace knockscope {

Zitg::Zitg()
    : ParametricMlp(Spike::AtZero)
{
}

const char* Zitg::id() const
{
    return "zitg";
}

} // namespace knockscope
