// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/screen/screen_reader.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace knockscope {

/// A column that may name each cell's perturbation.
struct PerturbationColumn {
    std::string name;
    std::string reason; // why it may be the one
    std::size_t labels = 0; // that occur
    std::optional<Guess> control;
};

/// The columns that may name perturbations, the most likely first, by the field's usual names and by whether
/// they hold a control label. Columns with a label for nearly every cell do not qualify.
std::vector<PerturbationColumn> perturbationColumns(const ScreenReader& reader,
                                                    const JobMonitor& monitor = {});

/// The first of them. Empty when no column qualifies.
std::optional<Guess> guessPerturbationColumn(const ScreenReader& reader, const JobMonitor& monitor = {});

/// The label that marks unperturbed cells. Empty when none of the known synonyms occurs.
std::optional<Guess> guessControlLabel(const LabelColumn& column);

/// How the labels of a perturbation column spell combinations and guides.
struct LabelSpelling {
    std::string separator = "+"; // between the targets of a combination; empty: labels are never split
    bool namesGuides = false; // KLF1_1, sgKLF1-2: the guide's prefix and number are dropped
    std::vector<std::string> wholeLabels; // contain the separator without being combinations; sorted
};

struct LabelSpellingGuess {
    LabelSpelling spelling;
    std::string reason; // for people
};

/// Guesses the spelling from the labels and from the names of the measured genes. Labels are split at "+" if
/// any has one; else at "_" and the like where the parts are genes or labels of their own. Labels are taken
/// for guides where nearly all follow one pattern and what is left of it are genes.
LabelSpellingGuess guessLabelSpelling(const LabelColumn& column, const std::string& controlLabel,
                                      const std::vector<std::string>& genes);

/// Whether `label` says nothing about a cell: blank, without any part ("+"), or a spelling of "not
/// available". Such cells are neither perturbed nor control.
bool isMissingLabel(const std::string& label);

/// `label` in the form used everywhere in Knockscope: target genes sorted and joined by "+", control parts
/// (`KLF1+ctrl`) removed. Empty for the control itself; a label without any part is empty too, so ask
/// `isMissingLabel` first where labels come from a file.
std::string canonicalPerturbation(const std::string& label, const std::string& controlLabel,
                                  const LabelSpelling& spelling = {});

/// A column that tells kinds of cells apart (cell type, cell line, donor, ...).
struct ContextColumn {
    std::string name;
    std::vector<std::pair<std::string, std::uint64_t>> controlCells; // value and cells, most cells first
};

/// The context columns in which control cells have more than one value, so that an import would pool what may
/// not belong together. `isControl` [cells].
std::vector<ContextColumn> mixedContexts(const ScreenReader& reader, const std::vector<bool>& isControl,
                                         const JobMonitor& monitor = {});

/// Columns with a usual name for contexts (cell type, line) and for batches (donor, plate, lane).
std::vector<std::string> contextColumnNames(const ScreenReader& reader);
std::vector<std::string> batchColumnNames(const ScreenReader& reader);

enum class ValueKind { Counts, Log };

struct ValueKindGuess {
    ValueKind kind = ValueKind::Log;
    std::string reason;
};

/// Tells raw counts from log-normalised values by a sample of rows. Throws `Error(BadInput)` for values that
/// are neither (negative, not finite, or fractional and too large to be logarithms), naming cell and gene.
ValueKindGuess guessValueKind(const ScreenReader& reader);

} // namespace knockscope
