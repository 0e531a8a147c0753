// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/hdf5_labels.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
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

/// In blocks: most columns of measurements show in the first that they are no labels.
bool holdsFewWholeNumbers(const File& file, const std::string& dataset)
{
    constexpr std::uint64_t kBlock = 1 << 16;
    const std::uint64_t size = file.shape(dataset)[0];
    std::unordered_set<double> distinct;
    for (std::uint64_t first = 0; first < size; first += kBlock) {
        for (const double value : file.readRange<double>(dataset, first, std::min(kBlock, size - first))) {
            if (std::isnan(value))
                continue;
            if (value != std::trunc(value) || !std::isfinite(value))
                return false;
            distinct.insert(value);
        }
        if (distinct.size() > kMostNumericCategories)
            return false;
    }
    return true;
}

} // namespace

LabelColumn plainLabels(const File& file, const std::string& dataset, const std::vector<std::uint8_t>& mask)
{
    LabelColumn column;
    CategoryBuilder builder(column);
    if (file.shape(dataset).size() != 1)
        throwBad(file, dataset, "should have one dimension");
    const std::uint64_t size = file.shape(dataset)[0];
    if (!mask.empty() && mask.size() != size)
        throwBad(file, dataset, "and its mask differ in length");
    const auto addAll = [&](const auto& values, const auto& add) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!mask.empty() && mask[i])
                builder.addMissing();
            else
                add(values[i]);
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

bool holdsLabels(const File& file, const std::string& dataset)
{
    if (file.shape(dataset).size() != 1)
        return false;
    switch (file.typeClass(dataset)) {
    case H5T_STRING:
    case H5T_ENUM:
    case H5T_INTEGER:
        return true;
    case H5T_FLOAT:
        return holdsFewWholeNumbers(file, dataset);
    default:
        return false;
    }
}

bool holdsNumbers(const File& file, const std::string& dataset)
{
    const H5T_class_t kind = file.typeClass(dataset);
    return (kind == H5T_INTEGER || kind == H5T_FLOAT) && file.shape(dataset).size() == 1;
}

PlainColumns::PlainColumns(const File& file, std::string group, std::vector<std::string> names,
                           std::uint64_t cells)
    : m_file(file)
    , m_group(std::move(group))
    , m_names(std::move(names))
    , m_cells(cells)
{
}

std::vector<std::string> PlainColumns::labelNames() const
{
    std::vector<std::string> names;
    std::copy_if(m_names.begin(), m_names.end(), std::back_inserter(names),
                 [this](const std::string& name) { return holdsLabels(m_file, m_group + "/" + name); });
    return names;
}

std::vector<std::string> PlainColumns::numberNames() const
{
    std::vector<std::string> names;
    std::copy_if(m_names.begin(), m_names.end(), std::back_inserter(names),
                 [this](const std::string& name) { return holdsNumbers(m_file, m_group + "/" + name); });
    return names;
}

std::string PlainColumns::pathOf(const std::string& name, const std::vector<std::string>& among,
                                 const char* what) const
{
    if (std::find(among.begin(), among.end(), name) == among.end())
        throw Error(ErrorKind::Usage,
                    among.empty()
                        ? fmt::format("{}: there is no {} {}; the file holds none. Give a table of cell "
                                      "labels.",
                                      m_file.path().string(), what, name)
                        : fmt::format("{}: there is no {} {} in {}. Choose one of: {}.",
                                      m_file.path().string(), what, name, m_group, fmt::join(among, ", ")));
    std::string path = m_group + "/" + name;
    const std::uint64_t size = m_file.shape(path)[0];
    if (size != m_cells)
        throwBad(m_file, path, fmt::format("has {} entries; {} are expected", size, m_cells));
    return path;
}

LabelColumn PlainColumns::labels(const std::string& name) const
{
    // Numbers that are not offered as labels can still be asked for, as in other files.
    const std::vector<std::string> offered = labelNames();
    const bool isKnown = std::find(m_names.begin(), m_names.end(), name) != m_names.end();
    LabelColumn column = plainLabels(m_file, pathOf(name, isKnown ? m_names : offered, "column"));
    column.name = name;
    return column;
}

std::vector<double> PlainColumns::numbers(const std::string& name) const
{
    return m_file.read<double>(pathOf(name, numberNames(), "column of numbers"));
}

} // namespace knockscope
