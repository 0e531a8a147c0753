// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/dialect.h"

#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/screen/guide_names.h"
#include "core/screen/text_tools.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <tuple>
#include <unordered_set>

namespace knockscope {

namespace {

// Loose names (see looseName), the most usual first; names of guides after names of their targets.
constexpr std::array<std::string_view, 45> kPerturbationColumns{
    "condition",
    "perturbation",
    "gene",
    "targetgene",
    "genetarget",
    "perturbationname",
    "perturbations",
    "pert",
    "perturb",
    "perturbedgene",
    "perturbationtarget",
    "target",
    "targets",
    "targetgenename",
    "targetgenesymbol",
    "targetedgene",
    "guidetarget",
    "sgrnatarget",
    "grnatarget",
    "knockout",
    "knockdown",
    "ko",
    "genesymbol",
    "genename",
    "guidegene",
    "cytokine",
    "drugnamedrugconc",
    "drugname",
    "drug",
    "compound",
    "treatment",
    "featurecall",
    "guidecall",
    "guideidentity",
    "guideid",
    "guideids",
    "guide",
    "guides",
    "sgrna",
    "sgrnaid",
    "grna",
    "grnaid",
    "sgidab",
    "protospacer",
    "protospacercall",
};

using Names = std::unordered_set<std::string_view>;

/// Whether a gene of the file stands somewhere in `label`: KLF1, ctrl+KLF1, KLF1_GATA1, sgKLF1-2.
bool namesGene(std::string_view label, const Names& genes)
{
    label = trimmed(label);
    if (genes.contains(label))
        return true;
    for (std::size_t begin = 0; begin <= label.size();) {
        const std::size_t end = std::min(label.find_first_of("+|,;&_", begin), label.size());
        const std::string_view part = trimmed(label.substr(begin, end - begin));
        begin = end + 1;
        if (genes.contains(part))
            return true;
        if (const auto guide = guideName(part); guide && genes.contains(guide->target))
            return true;
    }
    return false;
}

/// What ranks a column, the most important first; lower is better.
struct Candidate {
    PerturbationColumn column;
    std::size_t rank = 0; // among the usual names
    std::size_t geneLabels = 0;
    bool namesGenes = false;
    bool hasCertainControl = false;

    // Nothing can be computed without a control, and "treated or not" beside a column of genes is a context.
    auto order() const { return std::tuple(!hasCertainControl, column.labels < 3, !namesGenes, rank); }
};

std::optional<Candidate> candidateOf(const LabelColumn& column, const Names& genes)
{
    constexpr double kNearlyEveryCell = 0.9;
    constexpr double kFewestGenes = 0.2; // a file of variable genes only may lack most of its targets

    const auto usual =
        std::find(kPerturbationColumns.begin(), kPerturbationColumns.end(), looseName(column.name));
    const bool hasUsualName = usual != kPerturbationColumns.end();
    const std::vector<std::uint64_t> cells = cellsOfCategories(column);
    std::uint64_t labelled = 0;
    Candidate candidate;
    candidate.column.name = column.name;
    candidate.rank = static_cast<std::size_t>(usual - kPerturbationColumns.begin());
    for (std::size_t category = 0; category < cells.size(); ++category) {
        labelled += cells[category];
        candidate.column.labels += cells[category] > 0 ? 1 : 0;
    }
    const std::size_t labels = candidate.column.labels;
    // In a handful of cells each may well have its own.
    constexpr std::uint64_t kHandful = 50;
    const bool namesCells = static_cast<double>(labels) > kNearlyEveryCell * static_cast<double>(labelled)
        && (!hasUsualName || labelled >= kHandful);
    // "treated or control" is not a perturbation column, unless its name says so.
    if (labels < (hasUsualName ? 2U : 3U) || namesCells)
        return std::nullopt;
    candidate.column.control = guessControlLabel(column);
    if (!hasUsualName && !candidate.column.control)
        return std::nullopt;
    if (const auto& control = candidate.column.control) {
        const auto name = controlName(control->value);
        candidate.hasCertainControl = name && name->isCertain;
    }
    for (std::size_t category = 0; category < cells.size(); ++category) {
        if (cells[category] > 0 && namesGene(column.categories[category], genes))
            ++candidate.geneLabels;
    }
    candidate.namesGenes =
        static_cast<double>(candidate.geneLabels) >= kFewestGenes * static_cast<double>(labels);
    // "untreated" alone makes a column of treatments or samples.
    if (!hasUsualName && !candidate.hasCertainControl && !candidate.namesGenes)
        return std::nullopt;

    const std::size_t ofGenes = candidate.geneLabels;
    Sentence reason;
    if (hasUsualName && ofGenes == 0)
        reason = translated(
            translatable("core", "'{}' is a usual name for the perturbation column and holds {} labels"),
            column.name, labels);
    else if (hasUsualName && ofGenes == 1)
        reason = translated(
            translatable("core",
                         "'{}' is a usual name for the perturbation column and holds {} labels, of which 1 "
                         "names a gene of the file"),
            column.name, labels);
    else if (hasUsualName)
        reason = translated(
            translatable("core",
                         "'{}' is a usual name for the perturbation column and holds {} labels, of which "
                         "{} name genes of the file"),
            column.name, labels, ofGenes);
    else if (ofGenes == 0)
        reason =
            translated(translatable("core", "its name is not a usual one, but it holds {} labels"), labels);
    else if (ofGenes == 1)
        reason = translated(
            translatable(
                "core",
                "its name is not a usual one, but it holds {} labels, of which 1 names a gene of the file"),
            labels);
    else
        reason = translated(
            translatable(
                "core",
                "its name is not a usual one, but it holds {} labels, of which {} name genes of the file"),
            labels, ofGenes);
    candidate.column.reason =
        joined({std::move(reason),
                candidate.column.control ? candidate.column.control->reason
                                         : translate("core", "none of them is known as a control")},
               "; ");
    return candidate;
}

} // namespace

std::vector<PerturbationColumn> perturbationColumns(const ScreenReader& reader, const JobMonitor& monitor)
{
    const Names genes(reader.genes().begin(), reader.genes().end());
    std::vector<Candidate> candidates;
    for (const std::string& name : reader.columnNames()) {
        monitor.checkCancelled();
        if (auto candidate = candidateOf(reader.column(name), genes))
            candidates.push_back(std::move(*candidate));
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.order() < b.order(); });
    std::vector<PerturbationColumn> columns;
    for (Candidate& candidate : candidates)
        columns.push_back(std::move(candidate.column));
    return columns;
}

std::optional<Guess> guessPerturbationColumn(const ScreenReader& reader, const JobMonitor& monitor)
{
    std::vector<PerturbationColumn> columns = perturbationColumns(reader, monitor);
    if (columns.empty())
        return std::nullopt;
    return Guess{std::move(columns.front().name), std::move(columns.front().reason)};
}

ValueKindGuess guessValueKind(const ScreenReader& reader, const JobMonitor& monitor)
{
    constexpr double kFractional = 1e-3; // float16 and float32 logarithms differ from whole numbers by more
    constexpr double kLargestLogarithm = 15;
    constexpr double kSameTotal = 0.01; // relative spread of the totals of normalised cells

    monitor.checkCancelled();
    const RowSample sample = reader.sample();
    std::uint64_t sampled = 0;
    std::uint64_t values = 0;
    std::uint64_t fractional = 0;
    double largest = 0;
    double largestFractional = 0;
    std::string largestPlace;
    std::vector<double> totals; // of the values before the logarithm, if they are logarithms
    for (const SparseRows& rows : sample.blocks) {
        monitor.checkCancelled();
        sampled += rows.rows();
        for (std::size_t row = 0; row < rows.rows(); ++row) {
            double total = 0;
            for (std::uint64_t i = rows.offsets[row]; i < rows.offsets[row + 1]; ++i) {
                const double value = rows.value(i);
                const auto place = [&] {
                    return translated(translatable("core", "cell {}, gene {}"), rows.firstRow + row + 1,
                                      reader.genes()[rows.columns[i]]);
                };
                if (!std::isfinite(value) || value < 0)
                    throw Error(
                        ErrorKind::BadInput,
                        value < 0
                            ? translated(
                                translatable("core",
                                             "The expression matrix holds {:.6g} ({}); neither counts nor "
                                             "logarithms can be negative. Choose another layer."),
                                value, place())
                            : translated(
                                translatable("core",
                                             "The expression matrix holds {:.6g} ({}); neither counts nor "
                                             "logarithms can be that. Choose another layer."),
                                value, place()));
                ++values;
                largest = std::max(largest, value);
                total += std::expm1(value);
                if (std::abs(value - std::round(value)) > kFractional) {
                    ++fractional;
                    if (value > largestFractional) {
                        largestFractional = value;
                        largestPlace = place();
                    }
                }
            }
            if (total > 0 && std::isfinite(total))
                totals.push_back(total);
        }
    }
    if (values == 0)
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core",
                                            "The expression matrix holds only zeros in the {} cells that "
                                            "were looked at. Choose another layer."),
                               sampled));
    if (fractional == 0)
        return {ValueKind::Counts,
                translated(translatable("core",
                                        "all {} non-zero values of {} sampled cells are whole numbers, up to "
                                        "{:.0f}"),
                           values, sampled, largest)};
    if (largest >= kLargestLogarithm)
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable(
                    "core",
                    "The expression matrix holds fractional values up to {:.6g} ({}): too large for "
                    "logarithms, not whole like counts. Choose another layer, or say what the values are."),
                largestFractional, largestPlace));

    std::vector<Sentence> reasons{translated(
        translatable("core",
                     "{} of {} non-zero values of {} sampled cells are fractional and none is above "
                     "{:.3g}"),
        fractional, values, sampled, largest)};
    if (sample.areWholeRows && totals.size() > 1) {
        const auto [low, high] = std::minmax_element(totals.begin(), totals.end());
        if (*high - *low < kSameTotal * *high)
            reasons.push_back(
                translated(translatable("core", "before the logarithm every cell sums to about {:.0f}"),
                           (*low + *high) / 2));
    }
    return {ValueKind::Log, joined(reasons, "; ")};
}

} // namespace knockscope
