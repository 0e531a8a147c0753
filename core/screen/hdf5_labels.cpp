// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/hdf5_labels.h"

#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace knockscope {

namespace {

using hdf5::File;

constexpr std::size_t kMostNumericCategories = 100'000;

/// `sentence` begins with the file and the name.
template <class... Args>
[[noreturn]] void throwBad(const File& file, const std::string& name,
                           fmt::format_string<const std::string&, const std::string&, Args...> sentence,
                           const Args&... args)
{
    throw Error(ErrorKind::BadInput, translateMarked("core", sentence, file.path().string(), name, args...));
}

/// The label of each member of an enumeration, without those that mean a missing value. Python stores
/// booleans as FALSE and TRUE, R also has NA.
std::unordered_map<std::int64_t, std::string> labelsOfMembers(const hdf5::ValueType& type)
{
    std::unordered_map<std::int64_t, std::string> labels;
    for (const auto& [value, name] : type.members) {
        if (name != "NA")
            labels.emplace(value, name == "FALSE" ? "False" : name == "TRUE" ? "True" : name);
    }
    return labels;
}

/// Whether there are few enough different numbers, all whole or missing.
bool holdWholeNumbers(const Hdf5Values& values)
{
    constexpr std::uint64_t kFirstLook = 1000; // most columns show a fraction here
    const std::uint64_t size = values.size();
    std::unordered_set<double> distinct;
    for (std::uint64_t first = 0; first < size;) {
        const std::uint64_t count = first == 0 ? std::min(size, kFirstLook) : size - first;
        for (const double value : values.readRange<double>(first, count)) {
            if (std::isnan(value))
                continue;
            if (value != std::trunc(value) || !std::isfinite(value))
                return false;
            distinct.insert(value);
            if (distinct.size() > kMostNumericCategories)
                return false;
        }
        first += count;
    }
    return true;
}

} // namespace

Hdf5Values::Hdf5Values(const File& file, std::string dataset)
    : m_file(&file)
    , m_dataset(std::move(dataset))
    , m_place(m_dataset)
    , m_type(file.valueType(m_dataset))
    , m_shape(file.shape(m_dataset))
{
}

Hdf5Values::Hdf5Values(const File& file, std::string table, std::size_t field,
                       const hdf5::TableField& described)
    : m_file(&file)
    , m_dataset(std::move(table))
    , m_field(field)
    , m_place(translated(translatable("core", "the column {} of {}"), described.name, m_dataset))
    , m_type(described.type)
    , m_shape(file.shape(m_dataset))
{
}

std::uint64_t Hdf5Values::size() const
{
    if (!isList())
        throwBad(*m_file, m_place, translatable("core", "{}: {} should have one dimension."));
    return m_shape[0];
}

LabelColumn plainLabels(const Hdf5Values& values, const std::optional<Hdf5Values>& maskValues)
{
    LabelColumn column;
    CategoryBuilder builder(column);
    std::vector<std::uint8_t> mask;
    if (maskValues) {
        mask = maskValues->read<std::uint8_t>();
        if (mask.size() != values.size())
            throwBad(values.file(), values.place(),
                     translatable("core", "{}: {} and its mask differ in length."));
    }
    const auto addAll = [&](const auto& all, const auto& add) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (!mask.empty() && mask[i])
                builder.addMissing();
            else
                add(all[i]);
        }
    };
    const auto addNumber = [&](auto value) { builder.add(fmt::format("{}", value)); };
    switch (values.type().kind) {
    case H5T_STRING:
        addAll(values.readStrings(), [&](const std::string& value) { builder.add(value); });
        break;
    case H5T_ENUM:
        addAll(values.read<std::int64_t>(), [&, labels = labelsOfMembers(values.type())](std::int64_t value) {
            const auto label = labels.find(value);
            if (label == labels.end())
                builder.addMissing();
            else
                builder.add(label->second);
        });
        break;
    case H5T_INTEGER:
        if (values.type().isUnsigned)
            addAll(values.read<std::uint64_t>(), addNumber);
        else
            addAll(values.read<std::int64_t>(), addNumber);
        break;
    case H5T_FLOAT:
        // The shortest text that tells a number from every other of its type.
        addAll(values.read<double>(), [&, isSingle = values.type().bytes <= 4](double value) {
            if (std::isnan(value))
                builder.addMissing();
            else if (isSingle && value != std::trunc(value))
                addNumber(static_cast<float>(value));
            else
                addNumber(value);
        });
        break;
    default:
        throwBad(values.file(), values.place(),
                 translatable("core", "{}: {} holds neither text nor numbers."));
    }
    return column;
}

bool holdLabels(const Hdf5Values& values)
{
    if (!values.isList() || !values.isReadable())
        return false;
    return values.type().kind != H5T_FLOAT || holdWholeNumbers(values);
}

bool holdNumbers(const Hdf5Values& values)
{
    return values.isNumeric() && values.isList();
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
    std::copy_if(m_names.begin(), m_names.end(), std::back_inserter(names), [this](const std::string& name) {
        return holdLabels(Hdf5Values(m_file, m_group + "/" + name));
    });
    return names;
}

std::vector<std::string> PlainColumns::numberNames() const
{
    std::vector<std::string> names;
    std::copy_if(m_names.begin(), m_names.end(), std::back_inserter(names), [this](const std::string& name) {
        return holdNumbers(Hdf5Values(m_file, m_group + "/" + name));
    });
    return names;
}

std::string PlainColumns::pathOf(const std::string& name, const std::vector<std::string>& among,
                                 bool isNumber) const
{
    if (std::find(among.begin(), among.end(), name) == among.end())
        throw Error(
            ErrorKind::Usage,
            among.empty() ? translateMarked(
                "core",
                isNumber ? translatable(
                    "core",
                    "{}: there is no column of numbers {}; the file holds none. Give a table of cell labels.")
                         : translatable(
                             "core",
                             "{}: there is no column {}; the file holds none. Give a table of cell labels."),
                m_file.path().string(), name)
                          : translateMarked(
                              "core",
                              isNumber ? translatable(
                                  "core", "{}: there is no column of numbers {} in {}. Choose one of: {}.")
                                       : translatable("core",
                                                      "{}: there is no column {} in {}. Choose one of: {}."),
                              m_file.path().string(), name, m_group, fmt::join(among, ", ")));
    std::string path = m_group + "/" + name;
    const std::uint64_t size = m_file.shape(path)[0];
    if (size != m_cells)
        throwBad(m_file, path, translatable("core", "{}: {} has {} entries; {} are expected."), size,
                 m_cells);
    return path;
}

LabelColumn PlainColumns::labels(const std::string& name) const
{
    // Numbers that are not offered as labels can still be asked for, as in other files.
    const std::vector<std::string> offered = labelNames();
    const bool isKnown = std::find(m_names.begin(), m_names.end(), name) != m_names.end();
    LabelColumn column = plainLabels(Hdf5Values(m_file, pathOf(name, isKnown ? m_names : offered, false)));
    column.name = name;
    return column;
}

std::vector<double> PlainColumns::numbers(const std::string& name) const
{
    return m_file.read<double>(pathOf(name, numberNames(), true));
}

} // namespace knockscope
