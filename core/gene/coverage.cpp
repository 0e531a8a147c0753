// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/coverage.h"

#include "core/base/translate.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace knockscope {

namespace {

constexpr std::size_t kAll = std::numeric_limits<std::size_t>::max();
constexpr std::size_t kGenesShown = 12;

Sentence whyMissing(const GeneVectors& vectors, const std::string& name)
{
    if (isMouseStyle(name)) {
        std::string upper = name;
        std::transform(upper.begin(), upper.end(), upper.begin(),
                       [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
        if (vectors.contains(upper))
            return translate(
                "core", "written like a mouse gene, for which the vector of the human gene is not taken");
    }
    return vectors.whyMissing(name);
}

std::string joined(const std::vector<std::string>& names, std::size_t most)
{
    const std::size_t shown = std::min(most, names.size());
    std::string text =
        fmt::format("{}", fmt::join(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(shown), ", "));
    if (shown < names.size())
        text += fmt::format(" and {} more", names.size() - shown);
    return text;
}

/// The lists of one kind of names, each on a line of its own.
std::string listsOf(const NameCoverage& coverage, const std::string& subject, std::size_t most)
{
    std::string text;
    std::vector<std::string> names;
    for (const GeneAlias& alias : coverage.aliases)
        names.push_back(fmt::format("{} -> {} ({})", alias.from, alias.to, titleOf(alias.kind)));
    if (!names.empty())
        text += fmt::format("{} found under another name: {}\n", subject, joined(names, most));
    std::map<std::string, std::vector<std::string>> byReason;
    for (const MissingName& name : coverage.missing)
        byReason[name.reason].push_back(name.name);
    for (const auto& [reason, missing] : byReason)
        text += fmt::format("{} missing from the vectors ({}): {}\n", subject, reason, joined(missing, most));
    names.clear();
    for (const AmbiguousName& name : coverage.ambiguous)
        names.push_back(fmt::format("{} ({})", name.name, fmt::join(name.candidates, ", ")));
    if (!names.empty())
        text += fmt::format("{} that may be one of several: {}\n", subject, joined(names, most));
    return text;
}

nlohmann::json toJson(const NameCoverage& coverage)
{
    nlohmann::json aliases = nlohmann::json::array();
    for (const GeneAlias& alias : coverage.aliases)
        aliases.push_back({{"from", alias.from}, {"to", alias.to}, {"kind", nameOf(alias.kind)}});
    nlohmann::json missing = nlohmann::json::array();
    for (const MissingName& name : coverage.missing)
        missing.push_back({{"name", name.name}, {"reason", name.reason}});
    nlohmann::json ambiguous = nlohmann::json::array();
    for (const AmbiguousName& name : coverage.ambiguous)
        ambiguous.push_back({{"name", name.name}, {"candidates", name.candidates}});
    return {{"names", coverage.names},
            {"with_vector", coverage.found},
            {"aliases", std::move(aliases)},
            {"missing", std::move(missing)},
            {"ambiguous", std::move(ambiguous)}};
}

} // namespace

NameCoverage nameCoverage(const GeneVectors& vectors, std::span<const std::string> names)
{
    NameCoverage result;
    for (const std::string& name : std::set<std::string>(names.begin(), names.end())) {
        ++result.names;
        if (vectors.contains(name)) {
            ++result.found;
            if (const GeneAlias* const alias = vectors.findAlias(name))
                result.aliases.push_back(*alias);
        } else if (const AmbiguousName* const ambiguous = vectors.findAmbiguous(name)) {
            result.ambiguous.push_back(*ambiguous);
        } else {
            result.missing.push_back({name, whyMissing(vectors, name)});
        }
    }
    return result;
}

Coverage coverage(const GeneVectors& vectors, const std::vector<std::string>& perturbations)
{
    Coverage result;
    std::vector<std::string> targets;
    std::set<std::string> missing;
    for (const std::string& perturbation : perturbations) {
        const std::vector<std::string> genes = targetGenes(perturbation);
        bool isComplete = !genes.empty();
        for (const std::string& gene : genes) {
            if (!vectors.contains(gene)) {
                missing.insert(gene);
                isComplete = false;
            }
        }
        (isComplete ? result.withVector : result.withoutVector).push_back(perturbation);
        targets.insert(targets.end(), genes.begin(), genes.end());
    }
    result.missingGenes.assign(missing.begin(), missing.end());
    result.targets = nameCoverage(vectors, targets);
    return result;
}

CoverageReport coverageReport(const GeneVectors& vectors, const std::vector<std::string>& perturbations,
                              const std::vector<std::string>& genes)
{
    return {coverage(vectors, perturbations), nameCoverage(vectors, genes)};
}

std::string coverageText(const CoverageReport& report)
{
    const Coverage& perturbations = report.perturbations;
    std::string text = fmt::format("Perturbations with a vector: {} of {}\n", perturbations.withVector.size(),
                                   perturbations.withVector.size() + perturbations.withoutVector.size());
    if (!perturbations.withoutVector.empty())
        text += fmt::format("Without a vector, left out of training: {}\n",
                            fmt::join(perturbations.withoutVector, ", "));
    text += listsOf(perturbations.targets, "Perturbed genes", kAll);
    text += fmt::format("Measured genes with a vector: {} of {}\n", report.genes.found, report.genes.names);
    text += listsOf(report.genes, "Measured genes", kGenesShown);
    return text;
}

nlohmann::json coverageJson(const CoverageReport& report)
{
    const Coverage& perturbations = report.perturbations;
    return {{"perturbations",
             {{"names", perturbations.withVector.size() + perturbations.withoutVector.size()},
              {"with_vector", perturbations.withVector.size()},
              {"left_out", perturbations.withoutVector},
              {"targets", toJson(perturbations.targets)}}},
            {"genes", toJson(report.genes)}};
}

} // namespace knockscope
