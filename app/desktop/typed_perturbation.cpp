// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/typed_perturbation.h"

#include "core/base/error.h"
#include "core/evaluation/unseen_predictions.h"
#include "core/gene/gene_vectors.h"
#include "core/gene/name_matching.h"
#include "core/screen/dialect.h"
#include "core/training/unseen_prediction.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <utility>

namespace knockscope {

namespace {

bool isPredicted(const Project& project, const Run& run, const std::string& name)
{
    const std::vector<UnseenEntry> entries = listUnseen(project, run);
    return std::any_of(entries.begin(), entries.end(),
                       [&](const UnseenEntry& entry) { return entry.name == name; });
}

[[noreturn]] void refuse(const std::string& sentence)
{
    throw Error(ErrorKind::Usage, "--perturbation: " + sentence);
}

/// Keeps the prediction in the project, where the window shows it too. Why not; empty when it is there.
std::string predictIfMissing(const Project& project, const Run& run, const std::string& name,
                             const std::string& typed, JobMonitor& monitor)
{
    if (isPredicted(project, run, name))
        return {};
    if (!predictsUnseen(run.record))
        return whyNoUnseen(run.record, typed).english();
    const UnseenOutcome outcome = predictUnseen(project, run, std::vector{name}, monitor);
    return outcome.refused.empty()
        ? std::string()
        : fmt::format("{} is not in the screen, and {}", typed, outcome.refused.front().reason.english());
}

/// As a run calls a perturbation that the screen does not have under the name that somebody typed. Throws
/// `Error(Usage)` when the screen does not have it under another name and its genes have no vectors.
std::string nameOfOther(const Project& project, const Run& run, const std::string& perturbation,
                        const std::string& typed)
{
    if (isPredicted(project, run, perturbation))
        return perturbation;
    const std::optional<GeneVectors> vectors = project.vectors();
    if (!vectors)
        refuse(fmt::format("{} is not in the screen, and the project has no gene vectors to predict it from: "
                           "set them in the window or with knockscope-cli.",
                           typed));
    const NamedPerturbation named = PerturbationNames(run.record, *vectors).resolve(perturbation);
    if (!named.refused.empty())
        refuse(fmt::format("{} is not in the screen, and {}", typed,
                           refusalSentence(named.refused.front()).english()));
    for (const std::string& note : named.notes)
        std::fprintf(stderr, "knockscope figure: %s.\n", note.c_str());
    return named.name;
}

} // namespace

std::string nameOfTyped(const Project& project, const std::vector<std::string>& runs,
                        const std::string& typed, JobMonitor& monitor)
{
    const MarginalStore& store = project.store();
    const std::string name = canonicalPerturbation(typed, project.importReport().controlLabel.value);
    if (store.findPerturbation(name) < store.perturbations())
        return name;
    if (targetGenes(name).empty())
        refuse(fmt::format("{} is the control; name a perturbation.", typed));
    if (runs.empty())
        refuse(
            fmt::format("there is no perturbation {} in this project; for one that a run can predict, name "
                        "the run with --run.",
                        typed));
    const std::string found = nameOfOther(project, project.run(runs.front()), name, typed);
    if (store.findPerturbation(found) < store.perturbations())
        return found;
    // A figure does without a run that cannot predict it.
    std::vector<std::string> reasons;
    for (const std::string& run : runs) {
        std::string reason = predictIfMissing(project, project.run(run), found, typed, monitor);
        if (!reason.empty())
            reasons.push_back(std::move(reason));
    }
    if (reasons.size() == runs.size())
        refuse(reasons.front());
    return found;
}

} // namespace knockscope
