// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"

#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace knockscope {

namespace {

constexpr std::string_view kPaper = "Ramakrishnan, Hedley et al., Beyond Mean Shifts";

std::vector<std::string_view> networkOptions(std::vector<std::string_view> more = {})
{
    std::vector<std::string_view> options = {"--epochs",  "--batch",        "--hidden",     "--learning-rate",
                                             "--dropout", "--weight-decay", "--validation", "--patience",
                                             "--rank",    "--moments"};
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

std::vector<ModelInfo> makeCatalogue()
{
    std::vector<ModelInfo> models;
    models.push_back({"ctrl-hist",
                      "Ctrl Hist",
                      translatable("core", "Nothing changes: the control cells' histograms."),
                      kPaper,
                      true,
                      true,
                      true,
                      false,
                      false,
                      true,
                      {}});
    models.push_back(
        {"non-ctrl-hist",
         "Non-Ctrl Hist",
         translatable("core", "The same for all: the histograms of all perturbed training cells together."),
         kPaper,
         true,
         true,
         true,
         false,
         false,
         true,
         {}});
    models.push_back(
        {"non-ctrl-mean",
         "Non-Ctrl Mean",
         translatable("core",
                      "The same for all: the mean over the training perturbations of their mean expression."),
         "Ahlmann-Eltze, Huber and Anders, Nature Methods 2025",
         false,
         true,
         true,
         false,
         false,
         true,
         {}});
    models.push_back(
        {"additive",
         "Additive",
         translatable("core", "A combination shifts each quantile by the sum of its genes' shifts alone."),
         "Ahlmann-Eltze, Huber and Anders, Nature Methods 2025",
         true,
         false,
         true,
         false,
         false,
         false,
         {}});
    models.push_back(
        {"nearest",
         "Nearest",
         translatable("core",
                      "The mean of the training perturbations whose vectors are most similar (cosine)."),
         "Märtens et al., LangPert, ICLR workshop 2025",
         true,
         true,
         true,
         false,
         false,
         false,
         {"--neighbours"}});
    models.push_back(
        {"bilinear-ridge",
         "Bilinear ridge",
         translatable("core",
                      "A ridge regression from gene vectors to principal components of the mean shifts."),
         "Ahlmann-Eltze, Huber and Anders, Nature Methods 2025",
         false,
         true,
         true,
         false,
         false,
         false,
         {"--components", "--ridge", "--target-vectors"}});
    models.push_back(
        {"gp",
         "GP",
         translatable("core",
                      "A Gaussian process on gene vectors for the mean shifts, one kernel for all genes; "
                      "says how unsure it is."),
         "Märtens, Donovan-Maiye and Ferkinghoff-Borg, ICLR workshop 2024",
         false,
         true,
         true,
         false,
         false,
         false,
         {}});
    models.push_back({"mlp-mean", "MLP+Mean",
                      translatable("core", "A network from gene vectors to the mean of each gene."), kPaper,
                      false, true, true, true, false, false, networkOptions()});
    models.push_back(
        {"tg", "TG",
         translatable("core", "A network from gene vectors to a truncated normal distribution of each gene."),
         kPaper, true, true, true, true, false, false, networkOptions()});
    models.push_back(
        {"zitg", "ZITG",
         translatable("core",
                      "A network from gene vectors to a truncated normal distribution with a spike at zero."),
         kPaper, true, true, true, true, false, false, networkOptions()});
    models.push_back(
        {"mlp-hist", "MLP+Hist",
         translatable("core", "A network from gene vectors to shifts of each gene's log control histogram."),
         kPaper, true, true, true, true, true, false, networkOptions({"--weights", "--products"})});
    return models;
}

} // namespace

std::span<const ModelInfo> modelCatalogue()
{
    static const std::vector<ModelInfo> kModels = makeCatalogue();
    return kModels;
}

const ModelInfo* findModel(std::string_view id)
{
    const auto models = modelCatalogue();
    const auto found =
        std::find_if(models.begin(), models.end(), [&](const ModelInfo& model) { return model.id == id; });
    return found == models.end() ? nullptr : &*found;
}

const ModelInfo& modelInfo(std::string_view id)
{
    if (const ModelInfo* model = findModel(id))
        return *model;
    std::vector<std::string_view> ids;
    for (const ModelInfo& model : modelCatalogue())
        ids.push_back(model.id);
    throw Error(ErrorKind::Usage,
                translated(translatable("core", "There is no model {}; choose one of {}."), id,
                           fmt::join(ids, ", ")));
}

std::size_t outputsPerGene(std::string_view id, int bins)
{
    if (id == "mlp-mean")
        return 1;
    if (id == "tg")
        return 2;
    return id == "zitg" ? 3 : static_cast<std::size_t>(bins);
}

std::span<const OptionBounds> optionBounds()
{
    static const std::vector<OptionBounds> kBounds = {
        {"--folds", 2, 1000, translatable("core", "parts of the cross-validation")},
        {"--bins", 2, 1000, translatable("core", "bins of each gene's histogram")},
        {"--epochs", 1, 1000000, translatable("core", "passes over the training perturbations")},
        {"--batch", 1, 100000, translatable("core", "perturbations a step learns from")},
        {"--hidden", 1, 65536, translatable("core", "width of each hidden layer")},
        {"--learning-rate", 1e-8, 1, translatable("core", "step size of AdamW")},
        {"--weight-decay", 0, 1, translatable("core", "of AdamW")},
        {"--dropout", 0, 0.95, translatable("core", "share of the hidden units left out in a step")},
        {"--validation", 0, 0.5,
         translatable("core", "share of the training perturbations that choose the epoch to keep")},
        {"--patience", 1, 1000000,
         translatable("core", "epochs without a better validation before a fold ends")},
        {"--rank", 0, 65536, translatable("core", "of a factorised last layer; 0 for none")},
        {"--neighbours", 1, 100000, translatable("core", "training perturbations that nearest averages")},
        {"--components", 1, 10000, translatable("core", "principal components of bilinear-ridge")},
        {"--ridge", 1e-9, 1e9, translatable("core", "penalty of bilinear-ridge")},
        {"--folds-at-once", 0, 1000, translatable("core", "folds trained at a time; 0 chooses")},
        {"--threads", 0, 1024, translatable("core", "threads of each fold; 0 chooses")},
    };
    return kBounds;
}

} // namespace knockscope
