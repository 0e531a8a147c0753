// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/parametric_mlp.h"

namespace knockscope {

/// *ZITG* (Eq. 10 of the main paper): TG with a spike at zero, whose share the network predicts too.
class Zitg final : public ParametricMlp {
public:
    Zitg();
    const char* id() const override;
};

} // namespace knockscope
