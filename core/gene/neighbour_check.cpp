// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/neighbour_check.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/translate.h"

#include <Eigen/Dense>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace knockscope {

namespace {

using Index = Eigen::Index;

// Sums of the same numbers in another order are not quite equal; permutations that change nothing must count.
constexpr double kRounding = 1e-12;
constexpr double kSignificant = 0.05;

/// A perturbation that takes part.
struct Member {
    std::size_t row = 0; // of the store
    std::vector<std::size_t> targets; // indices of targeted genes, ascending
    std::vector<Index> measured; // of them, as rows of the shifts
};

struct Members {
    std::vector<Member> members;
    std::vector<std::string> targets; // gene names
};

Members membersOf(const MarginalStore& store, const GeneVectors& vectors)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < store.perturbations(); ++row) {
        const std::vector<float> vector = perturbationVector(vectors, store.perturbationNames()[row]);
        if (std::any_of(vector.begin(), vector.end(), [](float v) { return v != 0; }))
            rows.push_back(row);
    }
    const std::size_t kept = std::min(rows.size(), NeighbourCheck::kMostPerturbations);
    Members result;
    std::map<std::string, std::size_t> indexOf;
    for (std::size_t i = 0; i < kept; ++i) {
        Member member;
        member.row = rows[i * rows.size() / kept];
        for (const std::string& gene : targetGenes(store.perturbationNames()[member.row])) {
            const auto [found, isNew] = indexOf.try_emplace(gene, indexOf.size());
            if (isNew)
                result.targets.push_back(gene);
            member.targets.push_back(found->second);
        }
        std::sort(member.targets.begin(), member.targets.end());
        result.members.push_back(std::move(member));
    }
    return result;
}

bool shareTarget(const Member& a, const Member& b)
{
    return std::any_of(a.targets.begin(), a.targets.end(), [&b](std::size_t target) {
        return std::binary_search(b.targets.begin(), b.targets.end(), target);
    });
}

/// Shifts of the genes that any member moves, [genes, members]; finds the members' own genes among them.
Eigen::MatrixXd shiftsOf(const MarginalStore& store, Members& all)
{
    const std::span<const double> control = store.means(store.control());
    std::vector<std::size_t> moved;
    for (std::size_t gene = 0; gene < store.genes(); ++gene) {
        if (std::any_of(all.members.begin(), all.members.end(),
                        [&](const Member& member) { return store.means(member.row)[gene] != control[gene]; }))
            moved.push_back(gene);
    }
    Eigen::MatrixXd shifts(static_cast<Index>(moved.size()), static_cast<Index>(all.members.size()));
    for (Index column = 0; column < shifts.cols(); ++column) {
        const std::span<const double> means = store.means(all.members[static_cast<std::size_t>(column)].row);
        for (Index i = 0; i < shifts.rows(); ++i) {
            const std::size_t gene = moved[static_cast<std::size_t>(i)];
            shifts(i, column) = means[gene] - control[gene];
        }
    }
    std::unordered_map<std::string_view, Index> rowOfGene;
    for (Index i = 0; i < shifts.rows(); ++i)
        rowOfGene.emplace(store.geneNames()[moved[static_cast<std::size_t>(i)]], i);
    for (Member& member : all.members) {
        for (const std::size_t target : member.targets) {
            const auto found = rowOfGene.find(all.targets[target]);
            if (found != rowOfGene.end())
                member.measured.push_back(found->second);
        }
    }
    return shifts;
}

/// Pearson r of the shifts of all pairs without the pair's own targets, [members, members]; 0 where a shift
/// is the same in all genes.
Eigen::MatrixXd correlations(const Eigen::MatrixXd& shifts, const std::vector<Member>& members)
{
    // All genes at once, then the few targets are taken away from the sums again; centred first, as the
    // differences of large sums would lose digits.
    const Eigen::MatrixXd centred = shifts.rowwise() - shifts.colwise().mean();
    const Eigen::MatrixXd products = centred.transpose() * centred;
    const Index count = shifts.cols();
    Eigen::MatrixXd result = Eigen::MatrixXd::Zero(count, count);
    std::vector<Index> left;
    for (Index i = 0; i < count; ++i) {
        for (Index j = 0; j < i; ++j) {
            left = members[static_cast<std::size_t>(i)].measured;
            const std::vector<Index>& more = members[static_cast<std::size_t>(j)].measured;
            left.insert(left.end(), more.begin(), more.end());
            std::sort(left.begin(), left.end());
            left.erase(std::unique(left.begin(), left.end()), left.end());
            double xx = products(i, i);
            double yy = products(j, j);
            double xy = products(i, j);
            double x = 0;
            double y = 0;
            for (const Index gene : left) {
                const double a = centred(gene, i);
                const double b = centred(gene, j);
                xx -= a * a;
                yy -= b * b;
                xy -= a * b;
                x -= a;
                y -= b;
            }
            const auto n = static_cast<double>(shifts.rows() - static_cast<Index>(left.size()));
            if (n < 2)
                continue;
            const double varianceX = xx - x * x / n;
            const double varianceY = yy - y * y / n;
            if (varianceX <= kRounding * products(i, i) || varianceY <= kRounding * products(j, j))
                continue;
            result(i, j) = std::clamp((xy - x * y / n) / std::sqrt(varianceX * varianceY), -1.0, 1.0);
            result(j, i) = result(i, j);
        }
    }
    return result;
}

/// Everything that a permutation needs.
struct Comparison {
    const std::vector<Member>& members;
    const Eigen::MatrixXd& similarity; // of shifts, [members, members]
    const Eigen::MatrixXd& gram; // scalar products of the targets' vectors, [targets, targets]
    std::vector<std::vector<Index>> candidates; // [members], that share no target
    std::size_t neighbours = 0;
    std::vector<std::vector<Index>> nearestOfSingles; // [members], or empty when there are combinations

    /// Without combinations member i has target i, and a permutation only changes who has which neighbours.
    void findNearestOfSingles()
    {
        if (std::any_of(members.begin(), members.end(),
                        [](const Member& member) { return member.targets.size() != 1; }))
            return;
        std::vector<Index> unchanged(members.size());
        std::iota(unchanged.begin(), unchanged.end(), Index{0});
        std::vector<std::vector<Index>> found;
        search(unchanged, [&](std::size_t, const auto& nearest, std::size_t count) {
            found.emplace_back();
            for (std::size_t k = 0; k < count; ++k)
                found.back().push_back(nearest[k].second);
        });
        nearestOfSingles = std::move(found);
    }

    /// `geneOf` [targets]: whose vector each target has.
    double statistic(const std::vector<Index>& geneOf) const
    {
        double total = 0;
        std::size_t counted = 0;
        if (nearestOfSingles.empty()) {
            search(geneOf, [&](std::size_t i, const auto& nearest, std::size_t count) {
                double sum = 0;
                for (std::size_t k = 0; k < count; ++k)
                    sum += similarity(static_cast<Index>(i), nearest[k].second);
                total += sum / static_cast<double>(count);
                ++counted;
            });
        } else {
            std::vector<Index> memberOf(geneOf.size()); // who has a gene's vector
            for (std::size_t i = 0; i < geneOf.size(); ++i)
                memberOf[static_cast<std::size_t>(geneOf[i])] = static_cast<Index>(i);
            for (std::size_t i = 0; i < geneOf.size(); ++i) {
                const std::vector<Index>& nearest = nearestOfSingles[static_cast<std::size_t>(geneOf[i])];
                double sum = 0;
                for (const Index gene : nearest)
                    sum += similarity(static_cast<Index>(i), memberOf[static_cast<std::size_t>(gene)]);
                total += sum / static_cast<double>(nearest.size());
                ++counted;
            }
        }
        return counted == 0 ? 0 : total / static_cast<double>(counted);
    }

    /// Calls `use(member, nearest, count)` with the nearest candidates of each member that has any; the first
    /// `count` are in order.
    template <class Use> void search(const std::vector<Index>& geneOf, Use&& use) const
    {
        // Scalar products of sums instead of means: cosines are the same.
        const auto product = [&](const Member& a, const Member& b) {
            double sum = 0;
            for (const std::size_t x : a.targets) {
                for (const std::size_t y : b.targets)
                    sum += gram(geneOf[x], geneOf[y]);
            }
            return sum;
        };
        std::vector<double> lengths;
        for (const Member& member : members)
            lengths.push_back(std::sqrt(std::max(0.0, product(member, member))));
        std::vector<std::pair<double, Index>> nearest; // negative cosine and member, so that ties keep order
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (candidates[i].empty())
                continue;
            nearest.clear();
            for (const Index j : candidates[i]) {
                const auto other = static_cast<std::size_t>(j);
                const double scale = lengths[i] * lengths[other];
                nearest.emplace_back(scale > 0 ? -product(members[i], members[other]) / scale : 0.0, j);
            }
            const std::size_t count = std::min(neighbours, nearest.size());
            std::partial_sort(nearest.begin(), nearest.begin() + static_cast<std::ptrdiff_t>(count),
                              nearest.end());
            use(i, nearest, count);
        }
    }
};

/// Uniform for a seed with every standard library, which std::shuffle is not.
std::vector<Index> permutation(std::size_t count, std::uint64_t seed)
{
    std::vector<Index> order(count);
    std::iota(order.begin(), order.end(), Index{0});
    std::mt19937_64 random(seed);
    for (std::size_t i = count; i > 1; --i) {
        const double uniform = static_cast<double>(random() >> 11) * 0x1p-53;
        std::swap(order[i - 1], order[static_cast<std::size_t>(uniform * static_cast<double>(i))]);
    }
    return order;
}

/// .31, -.02, 1.00: as r is written.
std::string shortNumber(double value, int digits)
{
    std::string text = fmt::format("{:.{}f}", value, digits);
    if (text.find_first_not_of("-0.") == std::string::npos) // no "-.00"
        text = fmt::format("{:.{}f}", 0.0, digits);
    const std::size_t zero = text.starts_with('-') ? 1 : 0;
    if (text[zero] == '0')
        text.erase(zero, 1);
    return text;
}

Sentence verdictOf(const NeighbourCheck& check)
{
    const std::string p =
        check.pValue < 0.0005 ? std::string("p < .001") : "p = " + shortNumber(check.pValue, 3);
    const Sentence numbers = translated(
        translatable("core",
                     "r {} among the {} nearest, {} \u00b1 {} by chance ({}; {} perturbations, {} genes)"),
        shortNumber(check.similarity, 2), check.neighbours, shortNumber(check.permutedMean, 2),
        shortNumber(check.permutedSd, 2), p, check.perturbations, check.genes);
    if (check.pValue < kSignificant)
        return translated(translatable("core", "Perturbations with similar vectors shift genes alike: {}."),
                          numbers);
    return translated(
        translatable("core", "Nothing shows that perturbations with similar vectors shift genes alike: {}."),
        numbers);
}

} // namespace

NeighbourCheck checkNeighbours(const MarginalStore& store, const GeneVectors& vectors,
                               const NeighbourCheckSettings& settings, JobMonitor& monitor)
{
    if (settings.neighbours == 0 || settings.permutations < 2)
        throw Error(ErrorKind::Usage,
                    translate("core", "The neighbour check needs at least 1 neighbour and 2 permutations."));
    const std::string phase = translate("core", "comparing neighbours");
    monitor.report(phase, 0);
    Members all = membersOf(store, vectors);
    const std::vector<Member>& members = all.members;
    NeighbourCheck check;
    check.perturbations = members.size();

    std::vector<std::vector<Index>> candidates(members.size());
    std::size_t comparable = 0;
    for (std::size_t i = 0; i < members.size(); ++i) {
        for (std::size_t j = 0; j < members.size(); ++j) {
            if (i != j && !shareTarget(members[i], members[j]))
                candidates[i].push_back(static_cast<Index>(j));
        }
        comparable += candidates[i].empty() ? 0 : 1;
    }
    if (comparable < NeighbourCheck::kLeastPerturbations) {
        check.verdict = translated(
            translatable("core",
                         "Too few perturbations to tell whether the vectors carry signal: {} with a "
                         "vector and without a gene in common, and the check needs {}."),
            comparable, NeighbourCheck::kLeastPerturbations);
        return check;
    }
    check.isPossible = true;
    check.neighbours = std::min(settings.neighbours, (members.size() - 1) / 3);

    const Eigen::MatrixXd shifts = shiftsOf(store, all);
    check.genes = static_cast<std::size_t>(shifts.rows());
    const Eigen::MatrixXd similarity = correlations(shifts, members);
    monitor.report(phase, 0.2);
    Eigen::MatrixXd targetVectors(static_cast<Index>(vectors.dimension()),
                                  static_cast<Index>(all.targets.size()));
    for (Index column = 0; column < targetVectors.cols(); ++column) {
        const std::span<const float> vector = vectors.vector(all.targets[static_cast<std::size_t>(column)]);
        for (Index d = 0; d < targetVectors.rows(); ++d)
            targetVectors(d, column) = static_cast<double>(vector[static_cast<std::size_t>(d)]);
    }
    const Eigen::MatrixXd gram = targetVectors.transpose() * targetVectors;

    Comparison comparison{members, similarity, gram, std::move(candidates), check.neighbours, {}};
    comparison.findNearestOfSingles();
    std::vector<Index> unchanged(all.targets.size());
    std::iota(unchanged.begin(), unchanged.end(), Index{0});
    check.similarity = comparison.statistic(unchanged);
    std::vector<double> permuted(settings.permutations);
    parallelTasks(
        permuted.size(), settings.threads > 0 ? settings.threads : defaultThreads(),
        [&](std::size_t i, std::size_t) {
            const std::uint64_t seed = settings.seed * 0x9e3779b97f4a7c15u + i;
            permuted[i] = comparison.statistic(permutation(all.targets.size(), seed));
        },
        [&](std::size_t done) {
            monitor.report(phase,
                           0.3 + 0.7 * static_cast<double>(done) / static_cast<double>(permuted.size()));
        });

    const auto n = static_cast<double>(permuted.size());
    double squares = 0;
    std::size_t atLeast = 0;
    check.permutedMean = std::accumulate(permuted.begin(), permuted.end(), 0.0) / n;
    for (const double value : permuted) {
        squares += (value - check.permutedMean) * (value - check.permutedMean);
        atLeast += value >= check.similarity - kRounding ? 1 : 0;
    }
    check.permutedSd = std::sqrt(squares / (n - 1));
    check.pValue = (1 + static_cast<double>(atLeast)) / (1 + n);
    check.verdict = verdictOf(check);
    return check;
}

} // namespace knockscope
