// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/histogram/grid.h"
#include "core/screen/marginal_store.h"
#include "core/training/unseen_prediction.h"

#include <cstddef>
#include <filesystem>
#include <limits>
#include <span>
#include <string>
#include <vector>

namespace knockscope {

/// One perturbation that is not in the screen, in a few numbers, for a list of many. See PerturbationSummary.
struct UnseenEntry {
    std::string name;
    int foldsUsed = 0;
    double predictedShift = std::numeric_limits<double>::quiet_NaN(); // W1, mean over active genes
    double noise = std::numeric_limits<double>::quiet_NaN(); // mean of the W1 expected by chance
    std::size_t responding = 0; // genes with a predicted shift beyond chance

    bool operator==(const UnseenEntry&) const = default;
};

/// unseen.h5 in a run's folder: what all of the run's finished folds predict for perturbations that it does
/// not know. One file, written whole under unseen.lock; killed at any moment, the old one or the new one is
/// there. P perturbations, G genes (those of screen.h5, in its order), B bins.
///
/// | name | shape | what |
/// |---|---|---|
/// | attributes | | `format_version`, `key` |
/// | `/perturbations` | P | names |
/// | `/folds_used`, `/predicted_shift`, `/noise`, `/responding` | P | as in UnseenEntry |
/// | `/grid/left`, `/grid/width`, `/grid/active` | G | the grid of all cells of the run |
/// | `/control` | G, B | float64, histogram of the control, not smoothed |
/// | `/histograms/<p>` | 3, G, B | float32, mean over the folds, lowest, highest; 1, G, B of one fold |
/// | `/means/<p>` | 3, G or 1, G | float32, the same of the predicted means |
/// | `/mean_variances/<p>` | G | float32, of models that know how unsure they are |
///
/// `key` says what the predictions were made with; who asks with another key finds nothing, and writes the
/// file anew. All functions throw `Error` naming the file when it is damaged or of a newer version.
class UnseenFile {
public:
    /// What is the same for all predictions of a file.
    struct Common {
        Grid grid;
        std::vector<double> control; // [genes, bins]
    };
    /// What is added; grid and control of the predictions are not looked at.
    struct Added {
        UnseenEntry entry;
        UnseenPrediction prediction;
    };

    UnseenFile(const std::filesystem::path& runFolder, std::string key);

    const std::filesystem::path& path() const { return m_path; }

    /// In the order in which they were added.
    std::vector<UnseenEntry> entries() const;
    /// Throws `Error(Usage)` when there is none of that name.
    UnseenPrediction prediction(const MarginalStore& store, const std::string& name) const;

    /// Adds predictions behind those that are there; one that is there already is left as it is.
    void add(const Common& common, std::vector<Added> added) const;

    /// Of whatever key; the last one takes the file with it.
    static void remove(const std::filesystem::path& runFolder, std::span<const std::string> names);

private:
    std::filesystem::path m_path;
    std::string m_key;
};

} // namespace knockscope
