// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/parametric_mlp.h"

namespace knockscope {

/// *TG* (Eq. 9 of the main paper): each gene's distribution is a truncated normal one, of which the network
/// predicts mu and sigma. Sigma is no narrower than a bin allows, which the paper does not say: see
/// ParametricMlp.
class Tg final : public ParametricMlp {
public:
    Tg();
    const char* id() const override;
};

} // namespace knockscope
