// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/folds.h"

#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/gene/gene_vectors.h"

#include <fmt/format.h>

#include <numeric>
#include <random>
#include <utility>

namespace knockscope {

std::vector<int> assignFolds(std::size_t count, int folds, std::uint64_t seed)
{
    const auto k = static_cast<std::size_t>(folds);
    if (folds < 2 || count < k) {
        throw Error(
            ErrorKind::Usage,
            translated(
                translatable(
                    "core",
                    "{} folds (--folds) do not fit {} perturbations with a gene vector; choose from 2 to "
                    "{}."),
                folds, count, count));
    }
    // Fisher-Yates written out: std::shuffle differs between standard libraries.
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::mt19937_64 random(seed);
    for (std::size_t i = count - 1; i > 0; --i)
        std::swap(order[i], order[random() % (i + 1)]);

    std::vector<int> fold(count);
    for (std::size_t part = 0; part < k; ++part) {
        for (std::size_t i = count * part / k; i < count * (part + 1) / k; ++i)
            fold[order[i]] = static_cast<int>(part);
    }
    return fold;
}

std::vector<int> assignFolds(const std::vector<std::string>& perturbations, const std::string& split,
                             int folds, std::uint64_t seed)
{
    if (split == "random")
        return assignFolds(perturbations.size(), folds, seed);
    std::vector<std::size_t> combinations;
    for (std::size_t p = 0; p < perturbations.size(); ++p) {
        if (targetGenes(perturbations[p]).size() > 1)
            combinations.push_back(p);
    }
    if (combinations.size() < static_cast<std::size_t>(folds)) {
        throw Error(
            ErrorKind::Usage,
            combinations.size() < 2
                ? translated(
                    translatable("core",
                                 "The split over combinations (--split {}) holds out perturbations of "
                                 "several genes, and this screen has {} with a gene vector; choose the "
                                 "random split (--split random) or another screen."),
                    split, combinations.size())
                : translated(
                    translatable("core",
                                 "The split over combinations (--split {}) holds out perturbations of "
                                 "several genes, and this screen has {} with a gene vector; choose the "
                                 "random split (--split random) or at most {} folds (--folds)."),
                    split, combinations.size(), combinations.size()));
    }
    const std::vector<int> ofCombinations = assignFolds(combinations.size(), folds, seed);
    std::vector<int> fold(perturbations.size(), kNeverHeldOut);
    for (std::size_t i = 0; i < combinations.size(); ++i)
        fold[combinations[i]] = ofCombinations[i];
    return fold;
}

} // namespace knockscope
