// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mlp.h"
#include "core/model/model.h"
#include "core/training/likelihood_objective.h"

#include <vector>

namespace knockscope {

/// What TG and ZITG share: the network of MLP+Hist, whose outputs are the parameters of each active gene's
/// truncated normal distribution, counted from those that fit the control (see ParameterLink). Trained by
/// the likelihood of all cells (Eq. 11).
///
/// The links are learnt from the control once and kept in the checkpoint, so that it predicts the same under
/// every version of the program. They bound sigma below by w / sqrt(12), the standard deviation of a uniform
/// distribution over a bin of width w, because the likelihood of genes that are zero in almost all training
/// cells has no upper bound otherwise (see ParameterLink).
///
/// Predicts the masses in the bins of the fold's grid, the distributions' own means, and the parameters, from
/// whose single-precision values the other two are computed. Inactive genes have the control's histogram and
/// mean; their parameters are the control's mean, a sigma of a thousandth of a bin and no spike, which puts
/// all cells into the one bin where the control has them.
class ParametricMlp : public Model {
public:
    FitResult fit(const FoldData& data, const TrainingSettings& settings, int fold,
                  const FitContext& context) override;
    Prediction predict(const Query& query) const override;
    void save(const std::filesystem::path& path) const override;
    void load(const std::filesystem::path& path, const MarginalStore& store, const FoldBasis& basis) override;

protected:
    explicit ParametricMlp(Spike spike)
        : m_spike(spike)
    {
    }

private:
    void setControl(const MarginalStore& store, const FoldBasis& basis);

    Spike m_spike;
    Mlp m_network;
    Grid m_grid;
    std::vector<std::size_t> m_activeGenes; // indices into genes
    std::vector<ParameterLink> m_links; // [active genes]
    std::vector<float> m_control; // [genes, bins], unsmoothed
    std::vector<float> m_controlMeans; // [genes], of the cells
};

} // namespace knockscope
