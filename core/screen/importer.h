// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/sentence.h"
#include "core/screen/cell_filter.h"
#include "core/screen/dialect.h"
#include "core/screen/on_target_filter.h"
#include "core/screen/variable_genes.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace knockscope {

/// The choices of one import. What is empty is guessed.
struct ImportSettings {
    std::filesystem::path source;
    std::string layer = "X";
    std::filesystem::path labels; // a table of cell labels beside the source
    std::string perturbationColumn; // empty: guessed
    std::string controlLabel; // empty: guessed
    std::string geneNameColumn; // "index" or a column of gene names; empty: guessed
    std::optional<std::string> separator; // of combinations, empty for none; nothing: guessed
    std::optional<bool> namesGuides; // labels are guides and reduced to their genes; nothing: guessed
    std::vector<CellFilter> filters; // a cell must pass all of them
    std::uint64_t minimumGenes = 0; // cells with fewer non-zero genes are left out
    std::optional<OnTargetFilter> onTarget; // nothing: not applied
    std::uint64_t minimumCells = 30; // perturbations with fewer cells, after all filters, are left out
    std::optional<ValueKind> values; // empty: guessed
    std::optional<double> targetSum; // of a normalised cell; empty: the median total count
    std::uint64_t minimumCellsOfGene = 0; // genes seen in fewer of the kept cells are left out
    std::size_t topGenes = 0; // most variable genes to keep; 0: all
    VariableGeneFlavour flavour = VariableGeneFlavour::Seurat; // how they are chosen
    std::uint64_t memoryLimit = 2'300'000'000; // bytes of cells held in memory, the rest goes to disk
};

/// A file that an import read.
struct SourceFile {
    std::filesystem::path path; // absolute
    std::uint64_t bytes = 0;
    std::string hash; // XXH3 128 bit, hexadecimal
};

/// What was decided and found, for people and for project.json.
struct ImportReport {
    std::string format;
    Guess perturbationColumn; // value used; reason "chosen" when it was not guessed
    Guess controlLabel;
    Guess geneNames; // value "index" or a column; both parts empty when read from a project that lacks them
    std::vector<std::string> repeatedGenes; // names that several genes had; they were made unique
    Guess spelling; // value: the separator of combinations
    bool namesGuides = false;
    ValueKind values = ValueKind::Log;
    Sentence valuesReason;
    std::optional<double> targetSum; // counts only: the total each cell was scaled to
    std::uint64_t cellsInFile = 0;
    std::uint64_t cellsKept = 0; // after filters, with a label, in a kept perturbation or the control
    std::uint64_t cellsWithoutLabel = 0;
    std::uint64_t cellsWithFewGenes = 0; // left out by `minimumGenes`
    std::uint64_t cellsOffTarget = 0; // left out by `onTarget`, those of dropped perturbations included
    std::uint64_t controlCells = 0;
    std::size_t genes = 0;
    std::size_t genesInFewCells = 0; // left out by `minimumCellsOfGene`
    std::size_t perturbations = 0;
    std::vector<std::pair<std::string, std::uint64_t>> tooFewCells; // left out: name and cells
    std::vector<OffTarget> offTarget; // left out by `onTarget`
    std::vector<Sentence> warnings; // sentences; nothing was left out because of them
    std::vector<SourceFile> sourceFiles; // the matrix, and what else was read with it; empty when read from a
                                         // project that does not say
    std::uint64_t sourceBytes = 0; // of all of them
    std::string sourceHash; // XXH3 128 bit of the file, hexadecimal; of several: of their hashes, joined
};

/// Reads the screen once, in blocks of rows on all cores, filters, normalises (counts: divide by the cell's
/// total over all genes of the file, multiply by the target sum, natural log(1 + x); log values are taken as
/// they are) and writes the marginal store to `storePath`, whose folder takes what does not fit in memory.
/// Throws `Error` for anything in the file or in the settings that does not fit, also when the file changes
/// meanwhile; `Cancelled` when asked to stop. The same settings and file give a byte-identical store.
ImportReport importScreen(const ImportSettings& settings, const std::filesystem::path& storePath,
                          JobMonitor& monitor);

/// Cells on the genes of a store, normalised as there; what the store, which keeps each gene by itself, does
/// not know. [cells x genes], compressed by cell.
struct NormalisedCells {
    std::vector<std::uint64_t> offsets; // [cells + 1]
    std::vector<std::uint32_t> genes; // [offsets.back()], ascending within a cell
    std::vector<float> values; // likewise

    std::size_t cells() const { return offsets.size() - 1; }
};

/// Reads the control cells of an import again from its source. `settings` are those of the import with what
/// was decided then (column, control, values, target sum); `geneNames` are the store's. Throws `Error` when
/// the source is not what it was: `sourceHash` is that of the report.
NormalisedCells readControlCells(const ImportSettings& settings, const std::string& sourceHash,
                                 const std::vector<std::string>& geneNames, JobMonitor& monitor);

/// The same for the cells of some perturbations too: `visit` gets each perturbation's (canonical name; empty
/// for the control, which comes last) in the order of `perturbations`. What does not fit into the settings'
/// memory limit waits on disk. Throws `Error` also when the import kept no cells of one of them.
void readCells(const ImportSettings& settings, const std::string& sourceHash,
               const std::vector<std::string>& geneNames, const std::vector<std::string>& perturbations,
               const std::function<void(const std::string& perturbation, NormalisedCells cells)>& visit,
               JobMonitor& monitor);

} // namespace knockscope
