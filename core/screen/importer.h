// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/screen/dialect.h"
#include "core/screen/marginal_store.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace knockscope {

/// The choices of one import. What is empty is guessed.
struct ImportSettings {
    std::filesystem::path source;
    std::string layer = "X";
    std::string perturbationColumn; // empty: guessed
    std::string controlLabel; // empty: guessed
    std::string geneNameColumn; // "index" or a column of gene names; empty: guessed
    std::vector<std::pair<std::string, std::string>> filters; // keep cells with column == value, all of them
    std::optional<ValueKind> values; // empty: guessed
    std::optional<double> targetSum; // of a normalised cell; empty: the median total count
    std::size_t topGenes = 0; // most variable genes to keep; 0: all
    std::uint64_t minimumCells = 30; // perturbations with fewer cells are left out
};

/// What was decided and found, for people and for project.json.
struct ImportReport {
    std::string format;
    Guess perturbationColumn; // value used; reason "chosen" when it was not guessed
    Guess controlLabel;
    Guess geneNames; // value "index" or a column; both parts empty when read from a project that lacks them
    ValueKind values = ValueKind::Log;
    std::string valuesReason;
    std::optional<double> targetSum; // counts only: the total each cell was scaled to
    std::uint64_t cellsInFile = 0;
    std::uint64_t cellsKept = 0; // after filters, with a label, in a kept perturbation or the control
    std::uint64_t cellsWithoutLabel = 0;
    std::uint64_t controlCells = 0;
    std::size_t genes = 0;
    std::size_t perturbations = 0;
    std::vector<std::pair<std::string, std::uint64_t>> tooFewCells; // left out: name and cells
    std::uint64_t sourceBytes = 0;
    std::string sourceHash; // XXH3 128 bit of the file, hexadecimal
};

/// Reads the screen in blocks of rows, filters, normalises (counts: divide by the cell's total, multiply by
/// the target sum, natural log(1 + x); log values are taken as they are) and writes the marginal store to
/// `storePath`. Throws `Error` for anything in the file or in the settings that does not fit, `Cancelled`
/// when asked to stop. The same settings and file give a byte-identical store.
ImportReport importScreen(const ImportSettings& settings, const std::filesystem::path& storePath,
                          JobMonitor& monitor);

} // namespace knockscope
