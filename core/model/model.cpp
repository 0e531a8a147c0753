// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model.h"

#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/model/additive.h"
#include "core/model/bilinear_ridge.h"
#include "core/model/catalogue.h"
#include "core/model/constant_models.h"
#include "core/model/gaussian_process.h"
#include "core/model/mlp_hist.h"
#include "core/model/mlp_mean.h"
#include "core/model/nearest.h"
#include "core/model/tg.h"
#include "core/model/zitg.h"

#include <fmt/format.h>

namespace knockscope {

std::unique_ptr<Model> makeModel(const std::string& id)
{
    if (modelInfo(id).isBaseline)
        return makeConstantModel(id);
    if (id == "additive")
        return makeAdditive();
    if (id == "nearest")
        return makeNearest();
    if (id == "bilinear-ridge")
        return makeBilinearRidge();
    if (id == "gp")
        return makeGaussianProcess();
    if (id == "mlp-hist")
        return std::make_unique<MlpHist>();
    if (id == "mlp-mean")
        return std::make_unique<MlpMean>();
    if (id == "tg")
        return std::make_unique<Tg>();
    if (id == "zitg")
        return std::make_unique<Zitg>();
    throw Error(ErrorKind::Usage, translated(translatable("core", "Model {} cannot be trained."), id));
}

std::unique_ptr<Model> loadModel(const std::string& id, const std::filesystem::path& checkpoint,
                                 const MarginalStore& store, const FoldBasis& basis)
{
    std::unique_ptr<Model> model = makeModel(id);
    model->load(checkpoint, store, basis);
    return model;
}

} // namespace knockscope
