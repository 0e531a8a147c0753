// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/vector_blocks.h"

#include "core/base/clean_text.h"
#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace knockscope {

namespace {

constexpr std::array<std::pair<BlockScaling, std::string_view>, 3> kScalings{
    {{BlockScaling::None, "none"},
     {BlockScaling::Standardise, "standardise"},
     {BlockScaling::UnitLength, "unit-length"}}};

constexpr std::size_t kZeroRow = std::numeric_limits<std::size_t>::max();

std::span<float> rowOf(BlockVectors& part, std::size_t row)
{
    return std::span(part.values).subspan(row * part.block.dimension, part.block.dimension);
}

/// Rows by name; `kZeroRow` for those that are all zeros. The views are of `part.names`.
using RowOfName = std::unordered_map<std::string_view, std::size_t>;

RowOfName checkedRows(BlockVectors& part)
{
    const std::string& source = part.block.source;
    if (part.names.empty() || part.block.dimension == 0)
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "{} holds no gene vectors. Use another file."), source));
    if (part.values.size() / part.block.dimension != part.names.size()
        || part.values.size() % part.block.dimension != 0)
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core", "{} holds {} values for {} genes of {} dimensions. Use another file."),
                source, part.values.size(), part.names.size(), part.block.dimension));
    RowOfName rows;
    rows.reserve(part.names.size());
    part.block.genes = 0;
    for (std::size_t row = 0; row < part.names.size(); ++row) {
        const std::span<const float> vector = rowOf(part, row);
        const bool isZero = std::all_of(vector.begin(), vector.end(), [](float v) { return v == 0; });
        if (!rows.emplace(part.names[row], isZero ? kZeroRow : row).second)
            throw Error(
                ErrorKind::BadInput,
                translated(translatable("core", "{} holds the gene {} twice. Keep one of its vectors."),
                           source, part.names[row]));
        part.block.genes += isZero ? 0 : 1;
    }
    if (part.block.genes == 0)
        throw Error(
            ErrorKind::BadInput,
            translated(translatable("core", "All vectors of {} are zeros. Use another file."), source));
    return rows;
}

void standardise(BlockVectors& part, const std::vector<std::size_t>& rows)
{
    if (rows.size() < 2)
        throw Error(
            ErrorKind::Usage,
            translated(translatable("core",
                                    "{} has a vector for one gene only, which cannot be standardised. Choose "
                                    "another scaling."),
                       part.block.source));
    const auto n = static_cast<double>(rows.size());
    std::vector<double> means(part.block.dimension);
    std::vector<double> squares(part.block.dimension);
    for (const std::size_t row : rows) {
        const std::span<const float> vector = rowOf(part, row);
        for (std::size_t d = 0; d < vector.size(); ++d)
            means[d] += static_cast<double>(vector[d]) / n;
    }
    for (const std::size_t row : rows) {
        const std::span<const float> vector = rowOf(part, row);
        for (std::size_t d = 0; d < vector.size(); ++d) {
            const double deviation = static_cast<double>(vector[d]) - means[d];
            squares[d] += deviation * deviation;
        }
    }
    for (std::size_t d = 0; d < means.size(); ++d) {
        const float first = part.values[rows.front() * part.block.dimension + d];
        const bool isConstant = std::all_of(rows.begin(), rows.end(), [&](std::size_t row) {
            return part.values[row * part.block.dimension + d] == first;
        });
        const double scale = isConstant ? 0 : 1 / std::sqrt(squares[d] / n);
        for (const std::size_t row : rows) {
            float& value = part.values[row * part.block.dimension + d];
            value = static_cast<float>((static_cast<double>(value) - means[d]) * scale);
        }
    }
}

void makeUnitLength(std::span<float> vector)
{
    double square = 0;
    for (const float v : vector)
        square += static_cast<double>(v) * static_cast<double>(v);
    const double length = std::sqrt(square);
    for (float& v : vector)
        v = static_cast<float>(static_cast<double>(v) / length);
}

void scale(BlockVectors& part, const RowOfName& rowOfName)
{
    if (part.block.scaling == BlockScaling::None)
        return;
    std::vector<std::size_t> rows; // ascending, so that sums do not depend on the map's order
    for (std::size_t row = 0; row < part.names.size(); ++row) {
        if (rowOfName.at(part.names[row]) != kZeroRow)
            rows.push_back(row);
    }
    if (part.block.scaling == BlockScaling::Standardise) {
        standardise(part, rows);
        return;
    }
    for (const std::size_t row : rows)
        makeUnitLength(rowOf(part, row));
}

std::vector<MissingVector> missingOf(const std::vector<BlockVectors>& blocks,
                                     const std::vector<RowOfName>& rowsOfBlocks)
{
    std::vector<MissingVector> missing;
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        for (const std::string& name : blocks[b].names) {
            MissingVector entry{name, {}, {}};
            bool isKnown = false; // through an earlier block
            for (std::size_t other = 0; other < blocks.size(); ++other) {
                const auto found = rowsOfBlocks[other].find(name);
                if (found == rowsOfBlocks[other].end())
                    entry.missingFrom.push_back(blocks[other].block.source);
                else if (other < b)
                    isKnown = true;
                if (found != rowsOfBlocks[other].end() && found->second == kZeroRow)
                    entry.zeroIn.push_back(blocks[other].block.source);
            }
            if (!isKnown && !(entry.missingFrom.empty() && entry.zeroIn.empty()))
                missing.push_back(std::move(entry));
        }
    }
    std::sort(missing.begin(), missing.end(),
              [](const MissingVector& a, const MissingVector& b) { return a.name < b.name; });
    return missing;
}

/// Moves the rows that are kept to the front.
void compact(BlockVectors& part, const RowOfName& rowOfName)
{
    float* out = part.values.data();
    for (const std::string& name : part.names) {
        const std::size_t row = rowOfName.at(name);
        if (row == kZeroRow)
            continue;
        const std::span<const float> vector = rowOf(part, row);
        if (vector.data() != out)
            std::copy(vector.begin(), vector.end(), out);
        out += vector.size();
    }
    part.values.resize(static_cast<std::size_t>(out - part.values.data()));
}

} // namespace

std::string toText(BlockScaling scaling)
{
    const auto found = std::find_if(kScalings.begin(), kScalings.end(),
                                    [scaling](const auto& entry) { return entry.first == scaling; });
    return std::string(found->second);
}

BlockScaling parseBlockScaling(const std::string& text)
{
    for (const auto& [scaling, name] : kScalings) {
        if (name == text)
            return scaling;
    }
    throw Error(
        ErrorKind::Usage,
        translated(
            translatable("core", "There is no scaling \"{}\". Choose none, standardise or unit-length."),
            text));
}

CombinedVectors combine(std::vector<BlockVectors> blocks)
{
    if (blocks.empty())
        throw Error(ErrorKind::Usage,
                    translate("core", "There are no gene vectors to combine. Give at least one source."));
    std::vector<RowOfName> rowsOfBlocks;
    CombinedVectors result;
    for (BlockVectors& part : blocks) {
        rowsOfBlocks.push_back(checkedRows(part));
        result.dimension += part.block.dimension;
    }
    for (const std::string& name : blocks.front().names) {
        if (std::all_of(rowsOfBlocks.begin(), rowsOfBlocks.end(), [&](const RowOfName& rows) {
                const auto found = rows.find(name);
                return found != rows.end() && found->second != kZeroRow;
            }))
            result.names.push_back(name);
    }
    if (result.names.empty()) {
        std::vector<std::string> examples;
        for (const BlockVectors& part : blocks)
            examples.push_back(
                translated(translatable("core", "{} names {}"), part.block.source, part.names.front()));
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core",
                                            "No gene has a vector in all sources: {}. Use sources with names "
                                            "of one kind, or give HGNC's "
                                            "table with --aliases."),
                               fmt::join(examples, ", ")));
    }
    result.missing = missingOf(blocks, rowsOfBlocks);
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        scale(blocks[b], rowsOfBlocks[b]);
        result.blocks.push_back(blocks[b].block);
    }
    if (blocks.size() == 1) {
        compact(blocks.front(), rowsOfBlocks.front());
        result.values = std::move(blocks.front().values);
        return result;
    }
    result.values.resize(result.names.size() * result.dimension);
    std::size_t firstDimension = 0;
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        for (std::size_t i = 0; i < result.names.size(); ++i) {
            const std::span<const float> vector = rowOf(blocks[b], rowsOfBlocks[b].at(result.names[i]));
            std::copy(vector.begin(), vector.end(),
                      result.values.begin()
                          + static_cast<std::ptrdiff_t>(i * result.dimension + firstDimension));
        }
        firstDimension += blocks[b].block.dimension;
        blocks[b].values = {}; // large
    }
    return result;
}

std::string placeOf(const MissingVector& missing)
{
    std::string text;
    if (!missing.missingFrom.empty())
        text = fmt::format("missing from {}", fmt::join(missing.missingFrom, " and "));
    if (!missing.zeroIn.empty())
        text +=
            fmt::format("{}all zeros in {}", text.empty() ? "" : " and ", fmt::join(missing.zeroIn, " and "));
    return text;
}

nlohmann::json blocksToJson(const std::vector<VectorBlock>& blocks)
{
    nlohmann::json list = nlohmann::json::array();
    for (const VectorBlock& block : blocks) {
        const auto orNull = [](const std::string& text) {
            return text.empty() ? nlohmann::json() : nlohmann::json(cleanText(text));
        };
        list.push_back({{"source", cleanText(block.source)},
                        {"file", orNull(block.file.string())},
                        {"xxh3", orNull(block.hash)},
                        {"format", orNull(block.format)},
                        {"dimension", block.dimension},
                        {"genes", block.genes},
                        {"scaling", toText(block.scaling)}});
    }
    return list;
}

std::vector<VectorBlock> blocksFromJson(const nlohmann::json& json)
{
    std::vector<VectorBlock> blocks;
    for (const nlohmann::json& entry : json) {
        const auto orEmpty = [&entry](const char* name) {
            return entry.at(name).is_null() ? std::string() : entry.at(name).get<std::string>();
        };
        blocks.push_back({entry.at("source").get<std::string>(), orEmpty("file"), orEmpty("xxh3"),
                          orEmpty("format"), entry.at("dimension").get<std::size_t>(),
                          entry.at("genes").get<std::size_t>(),
                          parseBlockScaling(entry.at("scaling").get<std::string>())});
    }
    return blocks;
}

} // namespace knockscope
