// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/dialect.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <string_view>

namespace knockscope {

namespace {

// In order of commonness in published screens, see reference/models.md A.1.
constexpr std::array<std::string_view, 7> kPerturbationColumns{
    "condition", "perturbation", "gene", "target_gene", "gene_target", "cytokine", "drugname_drugconc",
};
constexpr std::array<std::string_view, 13> kControlLabels{
    "ctrl",      "control", "non-targeting", "nontargeting", "non_targeting", "non targeting",
    "nt",        "ntc",     "pbs",           "dmso",         "dmso_tf",       "[('dmso_tf', 0.0, 'um')]",
    "ctrl+ctrl",
};

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); });
    return lower;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

bool isControlSynonym(std::string_view label)
{
    return std::find(kControlLabels.begin(), kControlLabels.end(), lowerCase(trimmed(label)))
        != kControlLabels.end();
}

} // namespace

std::optional<Guess> guessControlLabel(const LabelColumn& column)
{
    const std::vector<std::uint64_t> cells = cellsOfCategories(column);
    std::optional<std::size_t> best;
    for (std::size_t category = 0; category < cells.size(); ++category) {
        if (cells[category] == 0 || !isControlSynonym(column.categories[category]))
            continue;
        if (!best || cells[category] > cells[*best])
            best = category;
    }
    if (!best)
        return std::nullopt;
    return Guess{column.categories[*best],
                 fmt::format("'{}' is a usual name for unperturbed cells and marks {} of {} cells",
                             column.categories[*best], cells[*best], column.codes.size())};
}

std::optional<Guess> guessPerturbationColumn(const ScreenReader& reader, const JobMonitor& monitor)
{
    struct Candidate {
        std::string name;
        std::size_t rank; // of a usual name; lower is more usual
        std::size_t labels;
        std::optional<Guess> control;
        std::uint64_t controlCells;
        std::uint64_t cells;
    };
    std::optional<Candidate> best;
    // A control label matters most, because nothing can be computed without one.
    const auto order = [](const Candidate& candidate) {
        return std::pair(!candidate.control.has_value(), candidate.rank);
    };
    for (const std::string& name : reader.columnNames()) {
        monitor.checkCancelled();
        const auto usual =
            std::find(kPerturbationColumns.begin(), kPerturbationColumns.end(), lowerCase(name));
        const LabelColumn column = reader.column(name);
        const std::vector<std::uint64_t> cells = cellsOfCategories(column);
        Candidate candidate{name,
                            static_cast<std::size_t>(usual - kPerturbationColumns.begin()),
                            static_cast<std::size_t>(std::count_if(cells.begin(), cells.end(),
                                                                   [](std::uint64_t n) { return n > 0; })),
                            guessControlLabel(column),
                            0,
                            column.codes.size()};
        if (candidate.control) {
            const auto label =
                std::find(column.categories.begin(), column.categories.end(), candidate.control->value);
            candidate.controlCells = cells[static_cast<std::size_t>(label - column.categories.begin())];
        }
        const bool hasUsualName = usual != kPerturbationColumns.end();
        // "treated or control" is not a perturbation column, unless its name says so.
        const std::size_t fewestLabels = hasUsualName ? 2 : 3;
        if (candidate.labels < fewestLabels || (!hasUsualName && !candidate.control))
            continue;
        if (!best || order(candidate) < order(*best))
            best = std::move(candidate);
    }
    if (!best)
        return std::nullopt;

    const bool hasUsualName = best->rank < kPerturbationColumns.size();
    std::string reason;
    if (hasUsualName)
        reason = fmt::format("'{}' is a usual name for the perturbation column and ", best->name);
    else
        reason = "no column has a usual name; this one ";
    if (best->control)
        reason += fmt::format("holds '{}' ({} of {} cells) and {} other labels", best->control->value,
                              best->controlCells, best->cells, best->labels - 1);
    else
        reason += fmt::format("holds {} labels, but none that is known as a control", best->labels);
    return Guess{best->name, reason};
}

bool isMissingLabel(const std::string& label)
{
    constexpr std::array<std::string_view, 3> kNotAvailable{"nan", "NaN", "<NA>"};
    return label.find_first_not_of(" \t\r\n+") == std::string::npos
        || std::find(kNotAvailable.begin(), kNotAvailable.end(), trimmed(label)) != kNotAvailable.end();
}

std::string canonicalPerturbation(const std::string& label, const std::string& controlLabel,
                                  const LabelSpelling&)
{
    if (label == controlLabel)
        return {};
    std::vector<std::string> targets;
    const std::string_view text = label;
    const bool isCombination = text.find('+') != std::string_view::npos;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('+', begin), text.size());
        const std::string_view part = trimmed(text.substr(begin, end - begin));
        begin = end + 1;
        // A whole label that is a synonym, but not the control that was chosen, stays visible as a label of
        // its own.
        const bool isControl = part == trimmed(controlLabel) || (isCombination && isControlSynonym(part));
        if (!part.empty() && !isControl)
            targets.emplace_back(part);
    }
    std::sort(targets.begin(), targets.end());
    targets.erase(std::unique(targets.begin(), targets.end()), targets.end());
    return fmt::format("{}", fmt::join(targets, "+"));
}

LabelSpellingGuess guessLabelSpelling(const LabelColumn&, const std::string&, const std::vector<std::string>&)
{
    return {{}, "combinations are joined by +"};
}

std::vector<ContextColumn> mixedContexts(const ScreenReader&, const std::vector<bool>&, const JobMonitor&)
{
    return {};
}

ValueKindGuess guessValueKind(const ScreenReader& reader)
{
    constexpr double kFractional = 1e-3; // float16 and float32 logarithms differ from whole numbers by more
    constexpr double kLargestLogarithm = 15;
    constexpr double kSameTotal = 0.01; // relative spread of the totals of normalised cells

    const RowSample sample = reader.sample();
    std::uint64_t sampled = 0;
    std::uint64_t values = 0;
    std::uint64_t fractional = 0;
    double largest = 0;
    double largestFractional = 0;
    std::string largestPlace;
    std::vector<double> totals; // of the values before the logarithm, if they are logarithms
    for (const SparseRows& rows : sample.blocks) {
        sampled += rows.rows();
        for (std::size_t row = 0; row < rows.rows(); ++row) {
            double total = 0;
            for (std::uint64_t i = rows.offsets[row]; i < rows.offsets[row + 1]; ++i) {
                const double value = rows.value(i);
                const auto place = [&] {
                    return fmt::format("cell {}, gene {}", rows.firstRow + row + 1,
                                       reader.genes()[rows.columns[i]]);
                };
                if (!std::isfinite(value) || value < 0)
                    throw Error(
                        ErrorKind::BadInput,
                        fmt::format("The expression matrix holds {} ({}); neither counts nor logarithms can "
                                    "be {}. Choose another layer.",
                                    value, place(), value < 0 ? "negative" : "that"));
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
                    fmt::format("The expression matrix holds only zeros in the {} cells that "
                                "were looked at. Choose another layer.",
                                sampled));
    if (fractional == 0)
        return {ValueKind::Counts,
                fmt::format("all {} non-zero values of {} sampled cells are whole numbers, up to "
                            "{:.0f}",
                            values, sampled, largest)};
    if (largest >= kLargestLogarithm)
        throw Error(
            ErrorKind::BadInput,
            fmt::format(
                "The expression matrix holds fractional values up to {:.6g} ({}): too large for "
                "logarithms, not whole like counts. Choose another layer, or say what the values are.",
                largestFractional, largestPlace));

    std::string reason =
        fmt::format("{} of {} non-zero values of {} sampled cells are fractional and none is above "
                    "{:.3g}",
                    fractional, values, sampled, largest);
    if (sample.areWholeRows && totals.size() > 1) {
        const auto [low, high] = std::minmax_element(totals.begin(), totals.end());
        if (*high - *low < kSameTotal * *high)
            reason +=
                fmt::format("; before the logarithm every cell sums to about {:.0f}", (*low + *high) / 2);
    }
    return {ValueKind::Log, reason};
}

} // namespace knockscope
