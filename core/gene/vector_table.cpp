// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/vector_table.h"

#include "core/base/error.h"
#include "core/base/file_hash.h"

#include <fmt/format.h>

#include <charconv>
#include <fstream>
#include <optional>
#include <string_view>

namespace knockscope {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r\"";
    const std::size_t first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

std::optional<float> parseNumber(std::string_view text)
{
    float value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// The fields after the first, or nothing when one is no number.
std::optional<std::vector<float>> parseNumbers(std::string_view fields, char separator)
{
    std::vector<float> numbers;
    while (true) {
        const std::size_t end = std::min(fields.find(separator), fields.size());
        const std::optional<float> number = parseNumber(trimmed(fields.substr(0, end)));
        if (!number)
            return std::nullopt;
        numbers.push_back(*number);
        if (end == fields.size())
            return numbers;
        fields.remove_prefix(end + 1);
    }
}

/// Whether numbers are 0, 1, 2, ...: column names as pandas writes them.
bool isNumbering(const std::vector<float>& numbers)
{
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i] != static_cast<float>(i))
            return false;
    }
    return numbers.size() > 3; // a shorter row could be a vector
}

} // namespace

GeneVectors readVectorTable(const std::filesystem::path& path)
{
    std::ifstream file(path);
    if (!file)
        throw Error(ErrorKind::Io,
                    fmt::format("Cannot read {}. Check that it exists and may be read.", path.string()));

    std::vector<std::string> genes;
    std::vector<float> values;
    std::size_t dimension = 0;
    std::string line;
    for (std::size_t number = 1; std::getline(file, line); ++number) {
        if (trimmed(line).empty())
            continue;
        const char separator = line.find('\t') != std::string::npos ? '\t' : ',';
        const std::size_t nameEnd = std::min(line.find(separator), line.size());
        const std::string_view name = trimmed(std::string_view(line).substr(0, nameEnd));
        const auto numbers = nameEnd < line.size()
            ? parseNumbers(std::string_view(line).substr(nameEnd + 1), separator)
            : std::nullopt;
        if (number == 1 && (!numbers || name.empty() || isNumbering(*numbers)))
            continue; // a header
        if (!numbers) {
            throw Error(
                ErrorKind::BadInput,
                fmt::format("{}, line {}: expected a gene name and numbers, separated by tabs or commas.",
                            path.string(), number));
        }
        if (name.empty())
            throw Error(ErrorKind::BadInput,
                        fmt::format("{}, line {}: the gene name is missing.", path.string(), number));
        if (dimension == 0)
            dimension = numbers->size();
        if (numbers->size() != dimension) {
            throw Error(ErrorKind::BadInput,
                        fmt::format("{}, line {}: {} numbers where the lines above have {}.", path.string(),
                                    number, numbers->size(), dimension));
        }
        genes.emplace_back(name);
        values.insert(values.end(), numbers->begin(), numbers->end());
    }
    if (genes.empty()) {
        throw Error(
            ErrorKind::BadInput,
            fmt::format(
                "{} holds no gene vectors. Expected a table with a gene name and its numbers on each line.",
                path.string()));
    }
    const std::string source = fmt::format("table {} (XXH3 {})", path.filename().string(), hashFile(path));
    return {std::move(genes), dimension, std::move(values), source};
}

} // namespace knockscope
