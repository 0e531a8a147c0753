// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cell_eval.h"

#include "core/base/parallel.h"
#include "core/evaluation/false_discovery.h"
#include "core/evaluation/rank_tests.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>
#include <utility>

namespace knockscope {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kSmallestRate = 1e-10; // of the score of PR-AUC and ROC-AUC

/// Genes that are among the first `count` of both lists. `tested`: size of the lists' universe.
std::size_t commonGenes(std::span<const std::size_t> a, std::span<const std::size_t> b, std::size_t count,
                        std::size_t tested)
{
    std::vector<std::uint8_t> isInA(tested);
    for (const std::size_t gene : a.first(std::min(count, a.size())))
        isInA[gene] = 1;
    const auto first = b.first(std::min(count, b.size()));
    return static_cast<std::size_t>(
        std::count_if(first.begin(), first.end(), [&](std::size_t gene) { return isInA[gene] != 0; }));
}

int signOf(double value)
{
    return value > 0 ? 1 : value < 0 ? -1 : 0;
}

/// What the distances of two masked shifts are made of, in single precision lane by lane so that compilers
/// use vectors, then in double.
struct Distances {
    double l1 = 0;
    double l2 = 0; // squared
    double dot = 0;
    double squaredB = 0;
};

constexpr std::size_t kLanes = 16;
constexpr std::size_t kBlock = 512; // genes summed in single precision

Distances distances(const float* maskedA, const float* b, const float* counts, std::size_t genes)
{
    Distances all;
    for (std::size_t block = 0; block < genes; block += kBlock) {
        const std::size_t end = std::min(genes, block + kBlock);
        std::array<float, kLanes> l1{};
        std::array<float, kLanes> l2{};
        std::array<float, kLanes> dot{};
        std::array<float, kLanes> squared{};
        const auto add = [&](std::size_t gene, std::size_t lane) {
            const float own = maskedA[gene];
            const float other = b[gene] * counts[gene];
            const float difference = own - other;
            l1[lane] += std::abs(difference);
            l2[lane] += difference * difference;
            dot[lane] += own * other;
            squared[lane] += other * other;
        };
        std::size_t gene = block;
        for (; gene + kLanes <= end; gene += kLanes) {
            for (std::size_t lane = 0; lane < kLanes; ++lane)
                add(gene + lane, lane);
        }
        for (; gene < end; ++gene)
            add(gene, 0);
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            all.l1 += static_cast<double>(l1[lane]);
            all.l2 += static_cast<double>(l2[lane]);
            all.dot += static_cast<double>(dot[lane]);
            all.squaredB += static_cast<double>(squared[lane]);
        }
    }
    return all;
}

double scoreOf(std::span<const double> distances, std::size_t own)
{
    double rank = 0;
    for (std::size_t n = 0; n < distances.size(); ++n) {
        if (n != own)
            rank += distances[n] < distances[own] ? 1 : distances[n] == distances[own] ? 0.5 : 0;
    }
    return 1 - rank / static_cast<double>(distances.size());
}

} // namespace

double log2FoldChange(double mean, double controlMean)
{
    const double change = std::log2(std::expm1(mean) / std::expm1(controlMean));
    return std::isnan(change) ? 0 : change;
}

DifferentialExpression differentialExpression(std::vector<double> falseDiscovery,
                                              std::vector<double> log2FoldChange)
{
    DifferentialExpression result{std::move(falseDiscovery), std::move(log2FoldChange), {}};
    for (std::size_t gene = 0; gene < result.falseDiscovery.size(); ++gene) {
        if (result.falseDiscovery[gene] < kSignificance)
            result.significant.push_back(gene);
    }
    std::stable_sort(result.significant.begin(), result.significant.end(), [&](std::size_t a, std::size_t b) {
        return std::abs(result.log2FoldChange[a]) > std::abs(result.log2FoldChange[b]);
    });
    return result;
}

ControlOfTests::ControlOfTests(const MarginalStore& store, int threads)
    : m_store(store)
    , m_tieTerms(store.genes())
{
    parallelRanges(store.genes(), threads, [&](std::size_t first, std::size_t last) {
        for (std::size_t gene = first; gene < last; ++gene)
            m_tieTerms[gene] = tieTerm(store.marginal(store.control(), gene));
    });
}

DifferentialExpression ControlOfTests::test(const CellsOfGenes& cells, std::span<const double> means,
                                            std::span<const std::size_t> genes) const
{
    const std::span<const double> controlMeans = m_store.means(m_store.control());
    std::vector<double> pValues;
    std::vector<double> changes;
    for (const std::size_t gene : genes) {
        const Marginal control = m_store.marginal(m_store.control(), gene);
        pValues.push_back(mannWhitney(cells(gene), control, m_tieTerms[gene]).pValue);
        changes.push_back(log2FoldChange(means[gene], controlMeans[gene]));
    }
    return differentialExpression(benjaminiHochberg(pValues), std::move(changes));
}

void addDifferentialExpression(Metrics& metrics, const DifferentialExpression& observed,
                               const DifferentialExpression& predicted)
{
    const std::size_t tested = observed.falseDiscovery.size();
    const std::size_t nReal = observed.significant.size();
    const std::size_t nPredicted = predicted.significant.size();
    constexpr std::size_t kAll = std::numeric_limits<std::size_t>::max();
    constexpr std::array<std::pair<std::size_t, std::array<std::string_view, 2>>, 5> kLists = {
        {{kAll, {"overlap_at_N", "precision_at_N"}},
         {50, {"overlap_at_50", "precision_at_50"}},
         {100, {"overlap_at_100", "precision_at_100"}},
         {200, {"overlap_at_200", "precision_at_200"}},
         {500, {"overlap_at_500", "precision_at_500"}}}};
    for (const auto& [limit, names] : kLists) {
        const std::array<std::size_t, 2> counts = {std::min(limit, nReal), std::min(limit, nPredicted)};
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const std::size_t common =
                commonGenes(observed.significant, predicted.significant, counts[i], tested);
            metrics[names[i]] =
                counts[i] > 0 ? static_cast<double>(common) / static_cast<double>(counts[i]) : 0;
        }
    }

    std::vector<std::uint8_t> labels(tested);
    std::vector<double> scores(tested);
    for (std::size_t gene = 0; gene < tested; ++gene) {
        labels[gene] = observed.falseDiscovery[gene] < kSignificance;
        scores[gene] = -std::log10(std::clamp(predicted.falseDiscovery[gene], kSmallestRate, 1.0));
    }
    metrics["pr_auc"] = averagePrecision(labels, scores);
    metrics["roc_auc"] = rocAuc(labels, scores);

    double sameSign = 0;
    double recalled = 0;
    std::vector<double> real;
    std::vector<double> guess;
    for (const std::size_t gene : observed.significant) {
        real.push_back(observed.log2FoldChange[gene]);
        guess.push_back(predicted.log2FoldChange[gene]);
        sameSign += signOf(real.back()) == signOf(guess.back()) ? 1 : 0;
        recalled += predicted.falseDiscovery[gene] < kSignificance ? 1 : 0;
    }
    const auto count = static_cast<double>(nReal);
    metrics["de_direction_match"] = nReal > 0 ? sameSign / count : kNaN;
    metrics["de_sig_genes_recall"] = nReal > 0 ? recalled / count : kNaN;
    metrics["de_spearman_lfc_sig"] = spearman(real, guess);
    metrics["de_nsig_real"] = count;
    metrics["de_nsig_pred"] = static_cast<double>(nPredicted);
}

std::vector<std::array<double, 3>>
discriminationScores(std::span<const float> predicted, std::span<const float> observed, std::size_t genes,
                     const std::function<void(std::size_t, std::span<float>)>& countsOf, int threads,
                     const std::function<void(std::size_t)>& between)
{
    const std::size_t count = genes > 0 ? predicted.size() / genes : 0;
    std::vector<std::array<double, 3>> scores(count);
    const auto scoreOne = [&](std::size_t n, std::size_t) {
        std::vector<float> counts(genes);
        countsOf(n, counts);
        std::vector<float> own(genes);
        double squared = 0;
        for (std::size_t gene = 0; gene < genes; ++gene) {
            own[gene] = predicted[n * genes + gene] * counts[gene];
            squared += static_cast<double>(own[gene]) * static_cast<double>(own[gene]);
        }
        std::array<std::vector<double>, 3> byDistance;
        for (std::size_t other = 0; other < count; ++other) {
            const Distances d = distances(own.data(), &observed[other * genes], counts.data(), genes);
            const double lengths = std::sqrt(squared * d.squaredB);
            byDistance[0].push_back(d.l1);
            byDistance[1].push_back(d.l2);
            byDistance[2].push_back(lengths > 0 ? 1 - d.dot / lengths : 1);
        }
        for (std::size_t i = 0; i < byDistance.size(); ++i)
            scores[n][i] = scoreOf(byDistance[i], n);
    };
    parallelTasks(count, threads, scoreOne, between);
    return scores;
}

double spearmanOfCounts(std::span<const double> observed, std::span<const double> predicted)
{
    std::vector<double> x;
    std::vector<double> y;
    for (std::size_t n = 0; n < observed.size(); ++n) {
        if (observed[n] > 0 && !std::isnan(predicted[n])) {
            x.push_back(observed[n]);
            y.push_back(predicted[n]);
        }
    }
    return x.empty() ? 1 : spearman(x, y);
}

} // namespace knockscope
