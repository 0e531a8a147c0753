// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/sentence.h"
#include "core/gene/name_matching.h"
#include "core/histogram/grid.h"
#include "core/model/model.h"
#include "core/project/project.h"
#include "core/training/fold_data.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace knockscope {

/// What a run predicts for one perturbation, seen or unseen.
struct UnseenPrediction {
    std::string perturbation; // as the run calls it, or the gene vectors where the run does not know it
    std::vector<std::string> notes; // for people, on names: "KIAA1804 is MAP3K21"
    int foldsUsed = 0;
    bool heldOut = false; // predicted by the fold that held it out; otherwise the mean of all finished folds
    Grid grid; // over all cells that took part in the run, or the fold's own grid
    std::vector<double> control; // [genes, bins]
    std::vector<double> predicted; // [genes, bins]; empty from a model of means
    /// Range of the folds' predictions on `grid`, bin by bin, [genes, bins]; empty unless several folds
    /// predict distributions.
    std::vector<double> lowest;
    std::vector<double> highest;
    std::vector<double> controlMeans; // [genes], of the cells
    std::vector<double> predictedMeans; // [genes]
    std::vector<double> lowestMeans; // [genes], range over the folds; empty unless several predict
    std::vector<double> highestMeans;
    /// [genes] of the predicted means: how unsure the model is; empty for models that do not say.
    std::vector<double> meanVariances;
};

/// Genes may go by any name that the gene vectors know. Throws `Error(Usage)` when a gene has no vector, with
/// the reason and the nearest names that have one, when a name may mean several genes, when no fold is
/// finished, and when the perturbation is in the run but the fold that holds it out is not finished: the
/// others have learnt from it.
UnseenPrediction predictPerturbation(const Project& project, const Run& run, const std::string& perturbation,
                                     JobMonitor& monitor);

/// A perturbation that somebody named.
struct NamedPerturbation {
    /// As the run calls it where that knows the genes, under whatever names; else the genes' current symbols,
    /// joined by +. Empty when a gene has no vector.
    std::string name;
    bool isInRun = false;
    std::vector<std::string> notes; // for people, on names: "KIAA1804 is MAP3K21"
    std::vector<TypedName> refused; // genes without a vector, or with several
};

/// Finds out what people mean by names of perturbations. The run and the vectors must outlive it.
class PerturbationNames {
public:
    PerturbationNames(const RunRecord& record, const GeneVectors& vectors);

    /// `typed`: target genes joined by +, at least one.
    NamedPerturbation resolve(const std::string& typed) const;

private:
    const GeneVectors& m_vectors;
    std::set<std::string> m_known; // the run's perturbations
    std::map<std::set<std::string>, std::string> m_knownGenes; // as the vectors call them; the first of each
};

/// The grid of all cells of a run, on which predictions of several folds are averaged: the folds' own differ
/// a little.
Grid gridOfRun(const MarginalStore& store, const RunRecord& record);

/// The finished folds of a run, ready to predict. What takes long, a pass over all cells and reading the
/// checkpoints, is done once; who predicts again for the same run keeps the object. Models are read when they
/// are first asked for and kept while their checkpoints are no more than `modelBytes` together.
class ReadyFolds {
public:
    /// Throws `Cancelled`. `run` must have a finished fold.
    ReadyFolds(const MarginalStore& store, Run run, std::size_t modelBytes, const JobMonitor& monitor);

    const MarginalStore& store() const { return m_store; }
    const Grid& grid() const { return m_grid; } // gridOfRun()
    std::size_t count() const { return m_bases.size(); }
    const FoldBasis& basis(std::size_t index) const { return m_bases[index]; }
    /// Throws `Error` when its checkpoint is damaged. Not from several threads.
    std::shared_ptr<const Model> model(std::size_t index);

private:
    MarginalStore m_store;
    Run m_run; // without its predictions
    Grid m_grid;
    std::vector<int> m_folds;
    std::vector<FoldBasis> m_bases;
    std::vector<std::shared_ptr<const Model>> m_models; // null: not kept
    std::size_t m_room; // for more of them, in bytes
};

/// Of one perturbation, by those finished folds that can.
struct MeanOfFolds {
    /// Without grid and control, which are the same for all.
    UnseenPrediction prediction;
    /// Why a fold's model could not predict it, as part of a sentence; of the last such fold.
    Sentence obstacle;
};

/// What the mean of a run's finished folds is for perturbations that it does not know, with names as
/// `PerturbationNames` gives them, all of whose genes have a vector. Each fold predicts all before the next,
/// so the results of all are in memory together: about 30 bytes for each gene, bin and perturbation. Masses
/// of a fold are moved to the run's grid by rebin(). What comes for one perturbation does not depend on the
/// others but for rounding of the models' own. Reports progress over folds and perturbations, throws
/// `Cancelled`, and `Error` when a checkpoint is damaged.
std::vector<MeanOfFolds> meansOfFolds(ReadyFolds& folds, const GeneVectors& vectors,
                                      std::span<const std::string> perturbations, JobMonitor& monitor);

/// Throws `Error(Usage)` unless these are the vectors that the run was trained with.
void requireVectorsOf(const RunRecord& record, const std::optional<GeneVectors>& vectors);

} // namespace knockscope
