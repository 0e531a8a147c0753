// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/cell_filter.h"

#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <iterator>
#include <limits>
#include <numeric>
#include <optional>
#include <string_view>
#include <utility>

namespace knockscope {

namespace {

using Comparison = CellFilter::Comparison;

// The longer of two that start alike comes first.
constexpr std::array<std::pair<std::string_view, Comparison>, 6> kSigns{{{"!=", Comparison::NotEqual},
                                                                         {"<=", Comparison::AtMost},
                                                                         {">=", Comparison::AtLeast},
                                                                         {"=", Comparison::Equal},
                                                                         {"<", Comparison::Less},
                                                                         {">", Comparison::Greater}}};

std::optional<double> toNumber(const std::string& text)
{
    double number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

bool isOrdering(Comparison comparison)
{
    return comparison != Comparison::Equal && comparison != Comparison::NotEqual;
}

bool holds(double number, Comparison comparison, double bound)
{
    switch (comparison) {
    case Comparison::Equal:
        return number == bound;
    case Comparison::NotEqual:
        return number != bound; // true for a missing number
    case Comparison::Less:
        return number < bound;
    case Comparison::AtMost:
        return number <= bound;
    case Comparison::Greater:
        return number > bound;
    case Comparison::AtLeast:
        return number >= bound;
    }
    return false;
}

bool contains(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

void filterNumbers(const CellFilter& filter, const ScreenReader& reader, const std::string& source,
                   double bound, std::vector<bool>& passes)
{
    const std::vector<double> numbers = reader.numbers(filter.column);
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    bool any = false;
    for (std::size_t cell = 0; cell < passes.size(); ++cell) {
        if (!passes[cell])
            continue;
        if (!std::isnan(numbers[cell])) {
            lowest = std::min(lowest, numbers[cell]);
            highest = std::max(highest, numbers[cell]);
        }
        passes[cell] = holds(numbers[cell], filter.comparison, bound);
        any = any || passes[cell];
    }
    if (any)
        return;
    throw Error(
        ErrorKind::Usage,
        lowest > highest
            ? translated(
                translatable("core", "{}: the filter {} matches no cell: {} has no numbers for them."),
                source, toText(filter), filter.column)
            : translated(
                translatable("core", "{}: the filter {} matches no cell: {} goes from {:g} to {:g}."), source,
                toText(filter), filter.column, lowest, highest));
}

void filterLabels(const CellFilter& filter, const ScreenReader& reader, const std::string& source,
                  std::vector<bool>& passes)
{
    const LabelColumn column = reader.column(filter.column);
    const auto category = std::find(column.categories.begin(), column.categories.end(), filter.value);
    const auto code = category == column.categories.end()
        ? std::int32_t{-2}
        : static_cast<std::int32_t>(category - column.categories.begin());
    const std::vector<bool> before = passes;
    bool any = false;
    for (std::size_t cell = 0; cell < passes.size(); ++cell) {
        passes[cell] =
            passes[cell] && (column.codes[cell] == code) == (filter.comparison == Comparison::Equal);
        any = any || passes[cell];
    }
    if (any && (code >= 0 || filter.comparison == Comparison::Equal))
        return;
    Sentence held(frequentLabels(column, before));
    if (held.empty())
        held = translate("core", "no labels");
    throw Error(ErrorKind::Usage,
                any ? translated(
                    translatable("core", "{}: the filter {} names no label of the column. {} holds: {}."),
                    source, toText(filter), filter.column, held)
                    : translated(
                        translatable("core", "{}: the filter {} matches no cell that is left. {} holds: {}."),
                        source, toText(filter), filter.column, held));
}

} // namespace

CellFilter parseCellFilter(const std::string& text)
{
    const std::size_t place = text.find_first_of("=<>!");
    for (const auto& [sign, comparison] : kSigns) {
        if (place == std::string::npos || place == 0 || text.compare(place, sign.size(), sign) != 0)
            continue;
        CellFilter filter{text.substr(0, place), comparison, text.substr(place + sign.size())};
        if (isOrdering(comparison) && !toNumber(filter.value))
            throw Error(ErrorKind::Usage,
                        translated(translatable("core", "--where {}: {} is no number to compare with."), text,
                                   filter.value));
        return filter;
    }
    throw Error(
        ErrorKind::Usage,
        translated(
            translatable("core",
                         "--where {}: write COLUMN=VALUE, COLUMN!=VALUE or, for numbers, COLUMN>=VALUE, "
                         "COLUMN<=VALUE, COLUMN>VALUE or COLUMN<VALUE."),
            text));
}

std::string_view signOf(Comparison comparison)
{
    return std::find_if(kSigns.begin(), kSigns.end(),
                        [&](const auto& candidate) { return candidate.second == comparison; })
        ->first;
}

Comparison comparisonOf(std::string_view sign)
{
    const auto found = std::find_if(kSigns.begin(), kSigns.end(),
                                    [&](const auto& candidate) { return candidate.first == sign; });
    if (found == kSigns.end())
        throw Error(ErrorKind::BadInput, translated(translatable("core", "'{}' compares nothing."), sign));
    return found->second;
}

std::string toText(const CellFilter& filter)
{
    return fmt::format("{}{}{}", filter.column, signOf(filter.comparison), filter.value);
}

void applyCellFilter(const CellFilter& filter, const ScreenReader& reader, const std::string& source,
                     std::vector<bool>& passes)
{
    const std::optional<double> number = toNumber(filter.value);
    const std::vector<std::string> numbers = reader.numberColumnNames();
    std::vector<std::string> columns = reader.columnNames();
    const bool hasNumbers = contains(numbers, filter.column);
    const bool hasLabels = contains(columns, filter.column);
    std::copy_if(numbers.begin(), numbers.end(), std::back_inserter(columns),
                 [columns](const std::string& name) { return !contains(columns, name); });
    if (isOrdering(filter.comparison) && hasLabels && !hasNumbers)
        throw Error(
            ErrorKind::Usage,
            translated(
                translatable("core", "{}: the filter {} compares numbers, but {} holds labels. Use = or !=."),
                source, toText(filter), filter.column));
    if (hasNumbers && (isOrdering(filter.comparison) || (!hasLabels && number)))
        filterNumbers(filter, reader, source, number.value_or(0), passes);
    else if (hasLabels)
        filterLabels(filter, reader, source, passes);
    else
        throw Error(
            ErrorKind::Usage,
            hasNumbers
                ? translated(translatable("core", "{}: the filter {}: {} holds numbers; compare with one."),
                             source, toText(filter), filter.column)
                : translated(
                    translatable("core", "{}: the filter {}: there is no column {}. Choose one of: {}."),
                    source, toText(filter), filter.column, fmt::join(columns, ", ")));
}

std::string frequentLabels(const LabelColumn& column, const std::vector<bool>& isWanted)
{
    constexpr std::size_t kMostListed = 20;
    std::vector<std::uint64_t> cells(column.categories.size(), 0);
    for (std::size_t cell = 0; cell < column.codes.size(); ++cell) {
        if (column.codes[cell] >= 0 && isWanted[cell])
            ++cells[static_cast<std::size_t>(column.codes[cell])];
    }
    std::vector<std::size_t> order(cells.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return cells[a] > cells[b]; });
    std::vector<std::string> listed;
    for (const std::size_t category : order) {
        if (cells[category] == 0 || listed.size() == kMostListed)
            break;
        listed.push_back(fmt::format("{} ({})", column.categories[category], cells[category]));
    }
    const auto present = static_cast<std::size_t>(
        std::count_if(cells.begin(), cells.end(), [](std::uint64_t n) { return n > 0; }));
    if (present > listed.size())
        listed.push_back(translated(translatable("core", "and {} more"), present - listed.size()));
    return fmt::format("{}", fmt::join(listed, ", "));
}

} // namespace knockscope
