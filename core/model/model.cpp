// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model.h"

#include "core/base/error.h"
#include "core/model/mlp_hist.h"

#include <fmt/format.h>

namespace knockscope {

namespace {

[[noreturn]] void throwUnknownModel(const std::string& id)
{
    throw Error(ErrorKind::Usage, fmt::format("There is no model {} to train; choose mlp-hist.", id));
}

} // namespace

std::unique_ptr<Model> makeModel(const std::string& id)
{
    if (id == "mlp-hist")
        return std::make_unique<MlpHist>();
    throwUnknownModel(id);
}

std::unique_ptr<Model> loadModel(const std::string& id, const std::filesystem::path& checkpoint,
                                 const FoldBasis& basis)
{
    if (id == "mlp-hist")
        return MlpHist::load(checkpoint, basis);
    throwUnknownModel(id);
}

} // namespace knockscope
