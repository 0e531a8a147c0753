// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/metric_definitions.h"

#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace knockscope {

namespace {

constexpr std::string_view kDistribution = translatable("core", "distribution");
constexpr std::string_view kMean = translatable("core", "mean shift");
constexpr std::string_view kProfile = translatable("core", "cell-eval, means");
constexpr std::string_view kDe = translatable("core", "cell-eval, differential expression");
constexpr Better kLower = Better::Lower;
constexpr Better kHigher = Better::Higher;

// Name, title, definition, group, better, in the paper, needs a distribution, decimals.
constexpr std::array kDefinitions = {
    MetricDefinition{"nll", "NLL",
                     translatable("core", "Negative log-likelihood of the observed cells, mean over genes."),
                     kDistribution, kLower, true, true, 3},
    MetricDefinition{"w1", "W1",
                     translatable("core", "Wasserstein-1 distance of the two histograms, mean over genes."),
                     kDistribution, kLower, true, true, 4},
    MetricDefinition{"rmae_mean", "RMAE mean",
                     translatable("core", "Relative absolute error of the mean shift."), kMean, kLower, true,
                     false, 3},
    MetricDefinition{"rmae_variance", "RMAE var",
                     translatable("core", "Relative absolute error of the variance."), kDistribution, kLower,
                     true, true, 3},
    MetricDefinition{"rmae_skewness", "RMAE skew",
                     translatable("core", "Relative absolute error of the skewness."), kDistribution, kLower,
                     true, true, 3},
    MetricDefinition{"rmae_kurtosis", "RMAE kurt",
                     translatable("core", "Relative absolute error of the excess kurtosis."), kDistribution,
                     kLower, true, true, 3},
    MetricDefinition{
        "pearson_top20", "r top 20",
        translatable("core", "Pearson correlation of the mean shifts of the 20 genes of largest |Welch t|."),
        kMean, kHigher, true, false, 3},
    MetricDefinition{"pearson_top50", "r top 50", translatable("core", "The same of 50 genes."), kMean,
                     kHigher, true, false, 3},
    MetricDefinition{"pearson_top100", "r top 100", translatable("core", "The same of 100 genes."), kMean,
                     kHigher, true, false, 3},
    MetricDefinition{
        "w1_cells", "W1 to cells",
        translatable("core",
                     "Wasserstein-1 distance to the cells themselves on 1,000 quantiles, mean over genes."),
        kDistribution, kLower, false, true, 4},
    MetricDefinition{"pearson_top20_without_target", "r top 20, no target",
                     translatable("core", "pearson_top20 with the target genes left out of the ranking."),
                     kMean, kHigher, false, false, 3},
    MetricDefinition{"pearson_top50_without_target", "r top 50, no target",
                     translatable("core", "pearson_top50 with the target genes left out of the ranking."),
                     kMean, kHigher, false, false, 3},
    MetricDefinition{"pearson_top100_without_target", "r top 100, no target",
                     translatable("core", "pearson_top100 with the target genes left out of the ranking."),
                     kMean, kHigher, false, false, 3},
    MetricDefinition{"pearson_delta", "Pearson delta",
                     translatable("core", "Pearson correlation of the mean shifts of all genes."), kProfile,
                     kHigher, false, false, 3},
    MetricDefinition{"mse", "MSE", translatable("core", "Mean squared difference of the means."), kProfile,
                     kLower, false, false, 5},
    MetricDefinition{"mae", "MAE", translatable("core", "Mean absolute difference of the means."), kProfile,
                     kLower, false, false, 4},
    MetricDefinition{"mse_delta", "MSE delta",
                     translatable("core", "Mean squared difference of the mean shifts."), kProfile, kLower,
                     false, false, 5},
    MetricDefinition{"mae_delta", "MAE delta",
                     translatable("core", "Mean absolute difference of the mean shifts."), kProfile, kLower,
                     false, false, 4},
    MetricDefinition{
        "discrimination_score_l1", "PDS L1",
        translatable("core",
                     "1 - rank / N of the observed shift among all N by L1 distance to the predicted one."),
        kProfile, kHigher, false, false, 3},
    MetricDefinition{"discrimination_score_l2", "PDS L2", translatable("core", "The same by L2 distance."),
                     kProfile, kHigher, false, false, 3},
    MetricDefinition{"discrimination_score_cosine", "PDS cosine",
                     translatable("core", "The same by cosine distance."), kProfile, kHigher, false, false,
                     3},
    MetricDefinition{
        "overlap_at_N", "overlap@N",
        translatable("core",
                     "Share of the observed significant genes, k of them, among the first k predicted ones."),
        kDe, kHigher, false, true, 3},
    MetricDefinition{"overlap_at_50", "overlap@50", translatable("core", "The same with k at most 50."), kDe,
                     kHigher, false, true, 3},
    MetricDefinition{"overlap_at_100", "overlap@100", translatable("core", "The same with k at most 100."),
                     kDe, kHigher, false, true, 3},
    MetricDefinition{"overlap_at_200", "overlap@200", translatable("core", "The same with k at most 200."),
                     kDe, kHigher, false, true, 3},
    MetricDefinition{"overlap_at_500", "overlap@500", translatable("core", "The same with k at most 500."),
                     kDe, kHigher, false, true, 3},
    MetricDefinition{
        "precision_at_N", "precision@N",
        translatable("core",
                     "Share of the predicted significant genes, k of them, among the first k observed ones."),
        kDe, kHigher, false, true, 3},
    MetricDefinition{"precision_at_50", "precision@50", translatable("core", "The same with k at most 50."),
                     kDe, kHigher, false, true, 3},
    MetricDefinition{"precision_at_100", "precision@100",
                     translatable("core", "The same with k at most 100."), kDe, kHigher, false, true, 3},
    MetricDefinition{"precision_at_200", "precision@200",
                     translatable("core", "The same with k at most 200."), kDe, kHigher, false, true, 3},
    MetricDefinition{"precision_at_500", "precision@500",
                     translatable("core", "The same with k at most 500."), kDe, kHigher, false, true, 3},
    MetricDefinition{
        "pr_auc", "PR-AUC",
        translatable("core",
                     "Average precision of the predicted significance for the observed significant genes."),
        kDe, kHigher, false, true, 3},
    MetricDefinition{
        "roc_auc", "ROC-AUC",
        translatable("core",
                     "Area under the ROC curve of the predicted significance for the observed significant "
                     "genes."),
        kDe, kHigher, false, true, 3},
    MetricDefinition{
        "de_direction_match", "direction match",
        translatable("core",
                     "Share of the observed significant genes whose fold change has the predicted sign."),
        kDe, kHigher, false, true, 3},
    MetricDefinition{
        "de_spearman_lfc_sig", "Spearman LFC",
        translatable("core",
                     "Spearman correlation of the log fold changes of the observed significant genes."),
        kDe, kHigher, false, true, 3},
    MetricDefinition{
        "de_sig_genes_recall", "DE recall",
        translatable("core", "Share of the observed significant genes that are predicted to be significant."),
        kDe, kHigher, false, true, 3},
    MetricDefinition{"de_nsig_real", "DE genes observed",
                     translatable("core", "Number of observed significant genes."), kDe, Better::Neither,
                     false, true, 1},
    MetricDefinition{"de_nsig_pred", "DE genes predicted",
                     translatable("core", "Number of predicted significant genes."), kDe, Better::Neither,
                     false, true, 1},
    MetricDefinition{
        "de_spearman_sig", "Spearman DE counts",
        translatable("core",
                     "Spearman correlation, over perturbations, of the numbers of significant genes."),
        kDe, kHigher, false, true, 3},
};

} // namespace

std::span<const MetricDefinition> metricDefinitions()
{
    return kDefinitions;
}

std::size_t metricIndex(std::string_view name)
{
    const auto found = std::find_if(kDefinitions.begin(), kDefinitions.end(),
                                    [&](const MetricDefinition& metric) { return metric.name == name; });
    if (found == kDefinitions.end())
        throw Error(
            ErrorKind::Usage,
            translated(
                translatable("core", "There is no metric {}; knockscope-cli evaluate --json names all."),
                name));
    return static_cast<std::size_t>(found - kDefinitions.begin());
}

} // namespace knockscope
