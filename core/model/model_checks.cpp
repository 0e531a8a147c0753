// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_checks.h"

#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>

namespace knockscope {

std::vector<std::size_t> genesToLearn(const Grid& grid)
{
    std::vector<std::size_t> genes = grid.activeGenes();
    if (genes.empty())
        throw Error(ErrorKind::BadInput,
                    translate("core", "No gene varies over the training cells; there is nothing to learn."));
    return genes;
}

void requireDimension(const Query& query, std::size_t dimension)
{
    if (query.vectors.size() == query.perturbations.size() * dimension)
        return;
    throw Error(ErrorKind::BadInput,
                translated(translatable(
                               "core",
                               "The gene vectors have not the {} dimensions that the model was trained with; "
                               "embed the same vectors again."),
                           dimension));
}

void requireModel(const std::filesystem::path& checkpoint, const std::string& written,
                  const std::string& model)
{
    if (written == model)
        return;
    if (written.empty()) {
        throw Error(
            ErrorKind::BadInput,
            translated(translatable("core",
                                    "{} does not say of which model it is, as models other than mlp-hist do. "
                                    "Train this fold again."),
                       checkpoint.string()));
    }
    throw Error(ErrorKind::BadInput,
                translated(translatable("core", "{} is of model {} and not of {}. Train this fold again."),
                           checkpoint.string(), written, model));
}

void throwForeignCheckpoint(const std::filesystem::path& checkpoint)
{
    throw Error(
        ErrorKind::BadInput,
        translated(translatable("core", "{} belongs to another screen or grid. Train this fold again."),
                   checkpoint.string()));
}

} // namespace knockscope
