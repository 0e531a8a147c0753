// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mean_shifts.h"
#include "core/model/mlp.h"
#include "core/model/model.h"

#include <optional>

namespace knockscope {

/// *MLP+Mean* of the main paper: the network of MLP+Hist, whose outputs are the mean shift of each active
/// gene. Predicts means only; inactive genes have the control's.
class MlpMean final : public Model {
public:
    const char* id() const override { return "mlp-mean"; }
    FitResult fit(const FoldData& data, const TrainingSettings& settings, int fold,
                  const FitContext& context) override;
    Prediction predict(const Query& query) const override;
    void save(const std::filesystem::path& path) const override;
    void load(const std::filesystem::path& path, const MarginalStore& store, const FoldBasis& basis) override;

private:
    Mlp m_network;
    std::optional<MeanShifts> m_shifts;
};

} // namespace knockscope
