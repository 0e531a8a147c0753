// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/sentence.h"
#include "core/project/project.h"
#include "core/project/unseen_file.h"

#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace knockscope {

/// Predictions for perturbations that are not in the screen, kept in the run's folder `unseen`. What was
/// predicted before other folds were finished, or with other gene vectors, is not there any more.

/// What somebody typed and no prediction was made for.
struct RefusedName {
    std::string typed; // without blanks around it
    Sentence reason; // for people, one or more whole sentences
    /// Names that may be meant: for each gene without a vector the nearest that have one, or those of several
    /// genes that the name stands for.
    std::vector<std::string> nearest;
};

/// What came of names that somebody typed. Each is in one of the first three lists, once.
struct UnseenOutcome {
    std::vector<std::string> predicted; // as they are called in the file now
    std::vector<std::string> seen; // as the run calls them: look at their held-out predictions
    std::vector<RefusedName> refused;
    std::vector<std::string> notes; // for people, whole sentences on names and folds
};

/// Keeps what predictions for one run have in common, so that every one after the first comes at once: about
/// 4 numbers of 8 bytes for each fold, gene and bin, and up to 1 GiB of models. Another run, more folds,
/// other vectors or another screen replace it. Safe from several threads: the second of two predictions at
/// once does without.
class UnseenCache {
public:
    UnseenCache();
    ~UnseenCache();
    UnseenCache(const UnseenCache&) = delete;
    UnseenCache& operator=(const UnseenCache&) = delete;

    /// A prediction that uses what is kept goes on with it and then drops it.
    void clear();

private:
    friend class LentFolds;

    struct Kept;

    std::mutex m_mutex;
    std::unique_ptr<Kept> m_kept; // null while it is lent
    int m_timesCleared = 0;
};

/// Predicts perturbations with every finished fold of a run, as predictPerturbation() does, and keeps the
/// mean and the range of the folds as float32. `typed`: genes by any name that the gene vectors know, or
/// several joined by +; blank ones are passed over. What is in the file is not predicted again. A model of
/// means is refused for each name, as there is no distribution to show, and so are runs of other programs.
///
/// As many are predicted at a time as half a gigabyte holds (280 of 5,000 genes and 15 bins); their
/// predictions are kept when all folds are through them. `cache`: null, or what is used and filled: cells are
/// pooled and checkpoints read only when it does not hold them. Reports progress over perturbations and
/// folds. Throws `Cancelled`, and `Error` when no fold is finished, when the project's vectors are not the
/// run's, when a checkpoint or a file of predictions is damaged, when there is no room for what is to come
/// (said before anything is predicted), and when the run was trained further or the vectors changed
/// meanwhile; what is there then stays.
UnseenOutcome predictUnseen(const Project& project, const Run& run, std::span<const std::string> typed,
                            JobMonitor& monitor, UnseenCache* cache = nullptr);

/// Whether a run can predict what is not in the screen: not one of means, nor of another program.
bool predictsUnseen(const RunRecord& run);

/// Why a run has no prediction of a perturbation that is not in the screen, and what to do.
Sentence whyNoUnseen(const RunRecord& run, const std::string& perturbation);

/// What is in the file, in the order in which it came there. Quick: reads no histogram.
std::vector<UnseenEntry> listUnseen(const Project& project, const Run& run);

/// One of them, for ResponseCalculator::responseOf(); nothing when there is none of that name.
std::optional<UnseenPrediction> findUnseen(const Project& project, const Run& run, const std::string& name);

/// The same for who knows that it is there. Throws `Error(Usage)` when it is not.
UnseenPrediction readUnseen(const Project& project, const Run& run, const std::string& name);

/// Forgets some; names that are not there are passed over. Waits for whoever writes; throws `Cancelled`.
void removeUnseen(const Project& project, const Run& run, std::span<const std::string> names,
                  const JobMonitor& monitor);

} // namespace knockscope
