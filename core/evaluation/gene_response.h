// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/perturbation_summary.h"
#include "core/evaluation/response_kind.h"
#include "core/evaluation/response_statistics.h"
#include "core/histogram/grid.h"
#include "core/project/project.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace knockscope {

struct UnseenPrediction;

/// One gene's response to one perturbation. Predicted values are NaN without a prediction, predicted W1 also
/// for a model of means; observed values are NaN where no cells were observed. Means are of cells for control
/// and observed, the model's own for predicted; W1 is between histograms on one grid, in log-expression
/// units.
struct GeneResponse {
    bool active = true;
    double controlMean = 0;
    double observedMean = 0;
    double predictedMean = 0;
    double observedW1 = 0; // control to observed: the observed shift
    double predictedW1 = 0; // control to predicted: the predicted shift
    double errorW1 = 0; // observed to predicted

    // Control and observed: of the cells. Predicted: of the histogram, but the mean as above; of a model of
    // means nothing else. All modes are counted as those of the fewer cells of perturbation and control, so
    // that numbers of modes can be compared.
    DistributionStatistics control;
    DistributionStatistics observed;
    DistributionStatistics predicted;
    /// From the control. Predicted ones are of like with like, a histogram against the control's histogram,
    /// except that means change from the mean of the control's cells: adding them to `control` gives what
    /// cells are predicted to have.
    DistributionStatistics observedChange;
    DistributionStatistics predictedChange;
    /// Of the observed and of the predicted W1; that of a prediction is held against the scatter of as many
    /// cells as the perturbation has (PerturbationResponse::judgedCells). Unknown for inactive genes.
    ShiftJudgement observedShift;
    ShiftJudgement predictedShift;
};

/// Everything the window shows of one perturbation.
struct PerturbationResponse {
    std::string perturbation;
    std::uint64_t cells = 0; // observed; 0 of a perturbation that is not in the screen
    std::uint64_t controlCells = 0;
    /// As many cells as shifts are judged by and modes counted for: its own, or where none were observed as
    /// many as perturbations of the screen have, medianCells().
    std::uint64_t judgedCells = 0;
    std::optional<int> fold; // in which it was held out; nothing without a prediction or not in the screen
    int foldsUsed = 0; // whose predictions `predicted` is the mean of: 0 without one, 1 when held out
    Grid grid;
    std::vector<double> control; // [genes, bins]
    std::vector<double> observed; // [genes, bins], empty where no cells were observed
    std::vector<double> predicted; // [genes, bins], empty without a prediction or for a model of means
    /// Of the folds' predictions on this grid, bin by bin, [genes, bins]: these are no histograms. Empty
    /// unless several folds predict, and for a model of means.
    std::vector<double> lowest;
    std::vector<double> highest;
    std::vector<float> predictedMeans; // [genes], empty without a prediction
    std::vector<double> lowestMeans; // [genes], of the folds; empty unless several predict
    std::vector<double> highestMeans;
    std::vector<GeneResponse> genes;
    /// Pearson r of observed and predicted W1 over active genes; NaN unless both are known.
    double shiftCorrelation = 0;
    std::vector<std::string> notes; // for people, on names and folds

    bool isObserved() const { return cells > 0; }
    /// The bins of one gene, copied; empty when `masses` is. masses: [genes, bins], one of those above.
    std::vector<double> binsOfGene(const std::vector<double>& masses, std::size_t gene) const;
};

/// The active gene of the largest observed shift, of the largest predicted one where no cells were observed;
/// unknown shifts are less than all others. 0 when there are no genes.
std::size_t mostShiftedGene(const PerturbationResponse& response);

/// The median of the numbers of cells of a screen's perturbations, the lower one of an even number.
std::uint64_t medianCells(const MarginalStore& store);

/// Of a perturbation that no cells were observed of, predicted on `grid`, on which `control` [genes, bins] is
/// the control; the same bits as of ResponseCalculator::responseOf().
PerturbationSummary summaryOf(const UnseenPrediction& prediction, const Grid& grid,
                              const std::vector<double>& control, const MarginalStore& store);

/// Computes responses, keeping what does not change between perturbations (control histograms per fold).
/// Thread-safe; slow parts run on the calling thread, so call it on a worker.
class ResponseCalculator {
public:
    /// `run` may be null: then the grid is made from the control and all perturbations, with `binsWithoutRun`
    /// bins.
    ResponseCalculator(Project project, std::shared_ptr<const Run> run, int binsWithoutRun = 15);
    ~ResponseCalculator();

    /// `row`: a perturbation of the store.
    PerturbationResponse response(std::size_t row) const;
    /// summaryOf(response(row)), the same bits, without what only a response needs.
    PerturbationSummary summary(std::size_t row) const;
    /// Of a perturbation that is not in the screen: what is observed stays unknown. The run of the calculator
    /// does not matter.
    PerturbationResponse responseOf(const UnseenPrediction& prediction) const;

private:
    struct Cache;
    int binsOfNoFold() const;

    Project m_project;
    std::shared_ptr<const Run> m_run;
    int m_binsWithoutRun;
    std::unique_ptr<Cache> m_cache;
};

} // namespace knockscope
