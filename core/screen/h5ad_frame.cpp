// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/h5ad_frame.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace knockscope {

namespace {

using hdf5::File;

constexpr std::size_t kMostNumericCategories = 100'000;

[[noreturn]] void throwBad(const File& file, const std::string& name, std::string_view what)
{
    throw Error(ErrorKind::BadInput, fmt::format("{}: {} {}.", file.path().string(), name, what));
}

/// One-dimensional values that are texts, whole numbers, booleans or other numbers; entries with a set `mask`
/// and NaN are missing.
LabelColumn plainLabels(const File& file, const std::string& dataset, const std::vector<std::uint8_t>& mask)
{
    LabelColumn column;
    CategoryBuilder builder(column);
    if (file.shape(dataset).size() != 1)
        throwBad(file, dataset, "should have one dimension");
    const std::uint64_t size = file.shape(dataset)[0];
    if (!mask.empty() && mask.size() != size)
        throwBad(file, dataset, "and its mask differ in length");
    const auto addAll = [&](const auto& values, const auto& toText) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!mask.empty() && mask[i])
                builder.addMissing();
            else
                toText(values[i]);
        }
    };
    switch (file.typeClass(dataset)) {
    case H5T_STRING:
        addAll(file.readStrings(dataset), [&](const std::string& value) { builder.add(value); });
        break;
    case H5T_ENUM: // how h5py stores booleans
        addAll(file.read<std::int8_t>(dataset),
               [&](std::int8_t value) { builder.add(value ? "True" : "False"); });
        break;
    case H5T_INTEGER:
        addAll(file.read<std::int64_t>(dataset),
               [&](std::int64_t value) { builder.add(fmt::format("{}", value)); });
        break;
    case H5T_FLOAT:
        // The shortest text that tells a number from every other of its type.
        addAll(file.read<double>(dataset), [&, isSingle = file.typeSize(dataset) <= 4](double value) {
            if (std::isnan(value))
                builder.addMissing();
            else if (isSingle && value != std::trunc(value))
                builder.add(fmt::format("{}", static_cast<float>(value)));
            else
                builder.add(fmt::format("{}", value));
        });
        break;
    default:
        throwBad(file, dataset, "holds neither text nor numbers");
    }
    return column;
}

LabelColumn categoricalLabels(const File& file, const std::string& codes, const std::string& categories)
{
    LabelColumn column;
    LabelColumn texts = plainLabels(file, categories, {});
    for (const std::int32_t code : texts.codes)
        column.categories.push_back(code < 0 ? "nan" : texts.categories[static_cast<std::size_t>(code)]);
    if (file.shape(codes).size() != 1)
        throwBad(file, codes, "should have one dimension");
    const auto count = static_cast<std::int64_t>(column.categories.size());
    const std::vector<std::int64_t> stored = file.read<std::int64_t>(codes);
    column.codes.reserve(stored.size());
    for (const std::int64_t code : stored) {
        if (code < -1 || code >= count)
            throwBad(file, codes,
                     fmt::format("holds the code {}, but there are only {} categories", code, count));
        column.codes.push_back(static_cast<std::int32_t>(code));
    }
    return column;
}

/// A column of a data frame in any of the encodings of anndata 0.7 and later.
LabelColumn readLabels(const File& file, const std::string& frame, const std::string& name)
{
    const std::string path = frame + "/" + name;
    LabelColumn column;
    if (file.isGroup(path)) {
        if (file.isDataset(path + "/codes") && file.exists(path + "/categories")) {
            const std::string categories = path + "/categories";
            column = categoricalLabels(file, path + "/codes",
                                       file.isGroup(categories) ? categories + "/values" : categories);
        } else if (file.isDataset(path + "/values")) {
            std::vector<std::uint8_t> mask;
            if (file.isDataset(path + "/mask"))
                mask = file.read<std::uint8_t>(path + "/mask");
            column = plainLabels(file, path + "/values", mask);
        } else {
            throwBad(file, path, "is stored in a form that Knockscope does not know");
        }
    } else if (file.hasAttribute(path, "categories")) {
        // anndata 0.7 points to the categories by an object reference; they always lie here
        const std::string categories = frame + "/__categories/" + name;
        if (!file.isDataset(categories))
            throwBad(file, categories, "is missing");
        column = categoricalLabels(file, path, categories);
    } else {
        column = plainLabels(file, path, {});
    }
    column.name = name;
    return column;
}

/// The name of the dataset that holds a data frame's index.
std::string findIndex(const File& file, const std::string& frame)
{
    if (file.isDataset(frame))
        throwBad(file, frame,
                 "is a table as anndata before 0.7 wrote it. Open the file in a current anndata and save it "
                 "again");
    if (!file.isGroup(frame))
        throwBad(file, frame, "is missing, so this is not an AnnData file");
    if (file.hasAttribute(frame, "_index")) {
        const std::string name = file.stringAttribute(frame, "_index");
        if (!file.exists(frame + "/" + name))
            throwBad(file, frame + "/" + name, "is missing");
        return name;
    }
    for (const char* const name : {"_index", "index"}) {
        if (file.exists(frame + "/" + name))
            return name;
    }
    throwBad(file, frame, "has no index");
}

/// Columns in the order of the file, without the index.
std::vector<std::string> frameColumns(const File& file, const std::string& frame, const std::string& index)
{
    std::vector<std::string> names = file.hasAttribute(frame, "column-order")
        ? file.stringsAttribute(frame, "column-order")
        : file.children(frame);
    std::erase_if(names, [&](const std::string& name) {
        return name == index || name == "__categories" || !file.exists(frame + "/" + name);
    });
    return names;
}

} // namespace

H5adFrame::H5adFrame(const File& file, std::string frame)
    : m_file(file)
    , m_frame(std::move(frame))
    , m_index(findIndex(file, m_frame))
    , m_columns(frameColumns(file, m_frame, m_index))
{
    const std::vector<std::uint64_t> shape = file.isGroup(m_frame + "/" + m_index)
        ? std::vector<std::uint64_t>{readLabels(file, m_frame, m_index).codes.size()}
        : file.shape(m_frame + "/" + m_index);
    if (shape.size() != 1)
        throwBad(file, m_frame + "/" + m_index, "should have one dimension");
    m_rows = shape[0];
}

std::vector<std::string> H5adFrame::index() const
{
    return expand(readLabels(m_file, m_frame, m_index));
}

bool H5adFrame::has(const std::string& column) const
{
    return std::find(m_columns.begin(), m_columns.end(), column) != m_columns.end();
}

std::vector<std::string> H5adFrame::labelColumns() const
{
    std::vector<std::string> names;
    std::copy_if(m_columns.begin(), m_columns.end(), std::back_inserter(names),
                 [this](const std::string& name) { return isLabelColumn(name); });
    return names;
}

std::vector<std::string> H5adFrame::numberColumns() const
{
    std::vector<std::string> names;
    std::copy_if(m_columns.begin(), m_columns.end(), std::back_inserter(names),
                 [this](const std::string& name) { return isNumberColumn(name); });
    return names;
}

LabelColumn H5adFrame::labels(const std::string& column) const
{
    LabelColumn labels = readLabels(m_file, m_frame, column);
    if (labels.codes.size() != m_rows)
        throwBad(m_file, m_frame + "/" + column,
                 fmt::format("has {} entries; {} are expected", labels.codes.size(), m_rows));
    return labels;
}

std::vector<double> H5adFrame::numbers(const std::string& column) const
{
    const std::string path = m_frame + "/" + column;
    const bool isMasked = m_file.isGroup(path);
    std::vector<double> numbers = m_file.read<double>(isMasked ? path + "/values" : path);
    if (isMasked && m_file.isDataset(path + "/mask")) {
        const std::vector<std::uint8_t> mask = m_file.read<std::uint8_t>(path + "/mask");
        if (mask.size() != numbers.size())
            throwBad(m_file, path, "and its mask differ in length");
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            if (mask[i])
                numbers[i] = std::numeric_limits<double>::quiet_NaN();
        }
    }
    if (numbers.size() != m_rows)
        throwBad(m_file, path, fmt::format("has {} entries; {} are expected", numbers.size(), m_rows));
    return numbers;
}

bool H5adFrame::isLabelColumn(const std::string& column) const
{
    const std::string path = m_frame + "/" + column;
    if (m_file.isGroup(path))
        return (m_file.isDataset(path + "/codes") && m_file.exists(path + "/categories"))
            || m_file.isDataset(path + "/values");
    if (m_file.shape(path).size() != 1)
        return false;
    switch (m_file.typeClass(path)) {
    case H5T_STRING:
    case H5T_ENUM:
    case H5T_INTEGER:
        return true;
    case H5T_FLOAT: {
        std::unordered_set<double> distinct;
        for (const double value : m_file.read<double>(path)) {
            if (std::isnan(value))
                continue;
            if (value != std::trunc(value) || !std::isfinite(value))
                return false;
            distinct.insert(value);
            if (distinct.size() > kMostNumericCategories)
                return false;
        }
        return true;
    }
    default:
        return false;
    }
}

bool H5adFrame::isNumberColumn(const std::string& column) const
{
    std::string path = m_frame + "/" + column;
    if (m_file.isGroup(path)) {
        path += "/values";
        if (!m_file.isDataset(path))
            return false;
    } else if (m_file.hasAttribute(path, "categories")) {
        return false;
    }
    const H5T_class_t kind = m_file.typeClass(path);
    return (kind == H5T_INTEGER || kind == H5T_FLOAT) && m_file.shape(path).size() == 1;
}

} // namespace knockscope
