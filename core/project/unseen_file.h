// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hdf5_file.h"
#include "core/histogram/grid.h"
#include "core/training/unseen_prediction.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
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

/// One of the files in which an UnseenFolder keeps predictions. Written whole; killed at any moment, the old
/// one or the new one is there. P perturbations, G genes (those of screen.h5, in its order), B bins.
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
/// All functions throw `Error` naming the file when it is damaged: sizes that do not fit each other, and
/// values that no prediction has. A sound file that holds other numbers is not told from its like.
class UnseenFile {
public:
    /// What is the same for all predictions of a run.
    struct Common {
        Grid grid;
        std::vector<double> control; // [genes, bins]
    };
    /// What is added; grid and control of the prediction are not looked at.
    struct Added {
        UnseenEntry entry;
        UnseenPrediction prediction;
    };

    /// Nothing when there is no such file. Throws also when it is of a newer version.
    static std::optional<UnseenFile> open(const std::filesystem::path& path);

    const std::filesystem::path& path() const { return m_file.path(); }
    const std::string& key() const { return m_key; }
    /// Quick: reads no histogram. `folds`: how many may have predicted.
    std::vector<UnseenEntry> entries(int folds) const;
    Common common() const;
    /// Of entry number `index` in a screen of `genes`. Control means are not in the file.
    UnseenPrediction prediction(const UnseenEntry& entry, std::size_t index, std::size_t genes) const;

    /// Writes the entries `kept` of `old`, which may be null and may be the file that is replaced, and then
    /// what is added.
    static void write(const std::filesystem::path& path, const std::string& key, int foldsOfRun,
                      const Common& common, const UnseenFile* old, std::span<const std::size_t> kept,
                      std::span<const Added> added);

    /// How much room one prediction takes, and what is there once in each file.
    static std::uint64_t bytesOfPrediction(std::size_t genes, int bins, int folds);
    static std::uint64_t bytesOfCommon(std::size_t genes, int bins);

private:
    explicit UnseenFile(hdf5::File file);

    hdf5::File m_file;
    std::string m_key;
};

} // namespace knockscope
