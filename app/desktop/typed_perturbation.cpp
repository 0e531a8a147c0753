// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/typed_perturbation.h"

#include "core/base/error.h"
#include "core/evaluation/unseen_predictions.h"
#include "core/gene/gene_vectors.h"
#include "core/model/catalogue.h"
#include "core/screen/dialect.h"
#include "core/training/unseen_prediction.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace knockscope {

namespace {

bool isPredicted(const Project& project, const Run& run, const std::string& name)
{
    const std::vector<UnseenEntry> entries = listUnseen(project, run);
    return std::any_of(entries.begin(), entries.end(),
                       [&](const UnseenEntry& entry) { return entry.name == name; });
}

/// Why a run has no prediction of a perturbation that is not in the screen, and what to do.
std::string whyNotPredicted(const Run& run, const std::string& perturbation)
{
    const ModelInfo* const model = findModel(run.record.settings.model);
    if (run.record.isExternal() || (model && !model->predictsDistributions))
        return fmt::format("--perturbation: {} is not in the screen, and run {} cannot predict it: choose a "
                           "run of a model that predicts distributions with --run.",
                           perturbation, run.record.name);
    return fmt::format("--perturbation: {} is not in the screen, and run {} has not predicted it: predict it "
                       "in the window first.",
                       perturbation, run.record.name);
}

/// As a run calls a perturbation that the screen does not have under the name that somebody typed. Throws
/// `Error(Usage)` when it is not predicted and the screen does not have it under another name either.
std::string nameOfOther(const Project& project, const Run& run, const std::string& perturbation,
                        const std::string& typed)
{
    if (isPredicted(project, run, perturbation))
        return perturbation;
    const std::optional<GeneVectors> vectors = project.vectors();
    if (!vectors)
        throw Error(ErrorKind::Usage, whyNotPredicted(run, typed));
    const NamedPerturbation named = PerturbationNames(run.record, *vectors).resolve(perturbation);
    if (!named.refused.empty())
        throw Error(ErrorKind::Usage,
                    fmt::format("--perturbation: {} is not in the screen, and {}", typed,
                                refusalSentence(named.refused.front())));
    if (!named.isInRun && !isPredicted(project, run, named.name))
        throw Error(ErrorKind::Usage, whyNotPredicted(run, typed));
    for (const std::string& note : named.notes)
        std::fprintf(stderr, "knockscope figure: %s.\n", note.c_str());
    return named.name;
}

} // namespace

std::string nameOfTyped(const Project& project, const std::vector<std::string>& runs,
                        const std::string& typed)
{
    const MarginalStore& store = project.store();
    const std::string name = canonicalPerturbation(typed, project.importReport().controlLabel.value);
    if (store.findPerturbation(name) < store.perturbations())
        return name;
    if (targetGenes(name).empty())
        throw Error(ErrorKind::Usage,
                    fmt::format("--perturbation: {} is the control; name a perturbation.", typed));
    if (runs.empty())
        throw Error(ErrorKind::Usage,
                    fmt::format("--perturbation: there is no perturbation {} in this project; for one that a "
                                "run has predicted, name the run with --run.",
                                typed));
    return nameOfOther(project, project.run(runs.front()), name, typed);
}

} // namespace knockscope
