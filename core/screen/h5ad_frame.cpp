// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/h5ad_frame.h"

#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/screen/hdf5_labels.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace knockscope {

namespace {

using hdf5::File;

/// `sentence` begins with the file and the name.
template <class... Args>
[[noreturn]] void
throwBad(const File& file, const std::string& name,
         fmt::format_string<const std::string&, const std::string&, Args...> sentence,
         const Args&... args)
{
    throw Error(ErrorKind::BadInput, translateMarked("core", sentence, file.path().string(), name, args...));
}

LabelColumn categoricalLabels(const Hdf5Values& codes, const Hdf5Values& categories,
                              const std::optional<Hdf5Values>& categoriesMask)
{
    const File& file = codes.file();
    LabelColumn column;
    if (!categories.isList() && !categories.isSingle())
        throwBad(file, categories.place(), translatable("core", "{}: {} should have one dimension."));
    const LabelColumn texts = plainLabels(categories, categoriesMask);
    for (const std::int32_t code : texts.codes)
        column.categories.push_back(code < 0 ? "nan" : texts.categories[static_cast<std::size_t>(code)]);
    if (codes.type().kind != H5T_INTEGER)
        throwBad(file, codes.place(),
                 translatable("core", "{}: {} should hold whole numbers, the codes of categories."));
    const auto count = static_cast<std::int64_t>(column.categories.size());
    column.codes.reserve(codes.size());
    for (const std::int64_t code : codes.read<std::int64_t>()) {
        if (code < -1 || code >= count)
            throwBad(file, codes.place(),
                     translatable("core", "{}: {} holds the code {}, but there are only {} categories."),
                     code, count);
        column.codes.push_back(static_cast<std::int32_t>(code));
    }
    return column;
}

std::vector<hdf5::TableField> fieldsOf(const File& file, const std::string& frame)
{
    if (!file.isDataset(frame))
        return {};
    std::vector<hdf5::TableField> fields = file.tableFields(frame);
    if (fields.empty())
        throwBad(file, frame, translatable("core", "{}: {} is neither a group of columns nor a table."));
    if (file.shape(frame).size() != 1)
        throwBad(file, frame, translatable("core", "{}: {} should have one dimension."));
    return fields;
}

/// What anndata and its predecessors called the index of a table, the newest name first.
constexpr std::array<std::string_view, 7> kIndexOfTable{"index",     "_index",    "obs_names", "var_names",
                                                        "row_names", "col_names", "smp_names"};

/// The name of the column that is a data frame's index.
std::string findIndex(const File& file, const std::string& frame, const std::vector<hdf5::TableField>& fields)
{
    if (!fields.empty()) {
        for (const std::string_view name : kIndexOfTable) {
            if (std::any_of(fields.begin(), fields.end(),
                            [&](const auto& field) { return field.name == name; }))
                return std::string(name);
        }
        const auto text = std::find_if(fields.begin(), fields.end(),
                                       [](const auto& field) { return field.type.kind == H5T_STRING; });
        if (text == fields.end())
            throwBad(
                file, frame,
                translatable("core", "{}: {} has no index: no column is called index and none holds text."));
        return text->name;
    }
    if (!file.isGroup(frame)) {
        if (file.exists(frame))
            throwBad(file, frame, translatable("core", "{}: {} is neither a group of columns nor a table."));
        throwBad(file, frame,
                 translatable("core", "{}: {} is missing: the file is incomplete or no AnnData file."));
    }
    if (file.hasAttribute(frame, "_index")) {
        const std::string name = file.stringAttribute(frame, "_index");
        if (!file.exists(frame + "/" + name))
            throwBad(file, frame + "/" + name, translatable("core", "{}: {} is missing."));
        return name;
    }
    for (const char* const name : {"_index", "index"}) {
        if (file.exists(frame + "/" + name))
            return name;
    }
    throwBad(file, frame, translatable("core", "{}: {} has no index."));
}

/// Columns in the order of the file, without the index.
std::vector<std::string> frameColumns(const File& file, const std::string& frame,
                                      const std::vector<hdf5::TableField>& fields, const std::string& index)
{
    std::vector<std::string> names;
    if (!fields.empty())
        std::transform(fields.begin(), fields.end(), std::back_inserter(names),
                       [](const auto& field) { return field.name; });
    else if (file.hasAttribute(frame, "column-order"))
        names = file.stringsAttribute(frame, "column-order");
    else
        names = file.children(frame);
    std::unordered_set<std::string> seen;
    std::erase_if(names, [&](const std::string& name) {
        return name.empty() || name == index || !seen.insert(name).second
            || (fields.empty() && (name == "__categories" || !file.exists(frame + "/" + name)));
    });
    return names;
}

/// Where anndata before 0.7 put the categories of a table's column: beside the unstructured data, which the
/// first versions kept in the root.
std::optional<std::string> categoriesOfTable(const File& file, const std::string& frame,
                                             const std::string& column)
{
    const std::vector<std::string> places =
        frame == "/raw.var" ? std::vector<std::string>{"/raw.cat/"} : std::vector<std::string>{"/uns/", "/"};
    for (const std::string& place : places) {
        std::string path = place + column + "_categories";
        if (file.isDataset(path))
            return path;
    }
    return std::nullopt;
}

} // namespace

/// Labels are `values`, or `values` are codes of `categories`.
struct H5adFrame::Source {
    Hdf5Values values;
    std::optional<Hdf5Values> mask = {}; // of the values
    std::optional<Hdf5Values> categories = {};
    std::optional<Hdf5Values> categoriesMask = {};

    LabelColumn labels() const
    {
        return categories ? categoricalLabels(values, *categories, categoriesMask)
                          : plainLabels(values, mask);
    }
};

H5adFrame::Source H5adFrame::source(const std::string& column) const
{
    const auto datasetAt = [this](const std::string& path) -> std::optional<Hdf5Values> {
        return m_file.isDataset(path) ? std::optional<Hdf5Values>(Hdf5Values(m_file, path)) : std::nullopt;
    };

    if (!m_fields.empty()) {
        const auto field = std::find_if(m_fields.begin(), m_fields.end(),
                                        [&](const auto& each) { return each.name == column; });
        if (field == m_fields.end())
            throwBad(m_file, m_frame, translatable("core", "{}: {} has no column {}."), column);
        Source source{
            Hdf5Values(m_file, m_frame, static_cast<std::size_t>(field - m_fields.begin()), *field)};
        if (field->type.kind == H5T_INTEGER && column != m_index) {
            if (const auto categories = categoriesOfTable(m_file, m_frame, column))
                source.categories.emplace(m_file, *categories);
        }
        return source;
    }

    const std::string path = m_frame + "/" + column;
    if (m_file.isGroup(path)) {
        if (const auto codes = datasetAt(path + "/codes")) {
            Source source{*codes};
            const std::string categories = path + "/categories";
            const bool isMasked = m_file.isGroup(categories);
            source.categories = datasetAt(isMasked ? categories + "/values" : categories);
            if (!source.categories)
                throwBad(m_file, categories, translatable("core", "{}: {} is missing."));
            if (isMasked)
                source.categoriesMask = datasetAt(categories + "/mask");
            return source;
        }
        if (const auto values = datasetAt(path + "/values"))
            return {*values, datasetAt(path + "/mask")};
        throwBad(m_file, path,
                 translatable("core", "{}: {} is stored in a form that Knockscope does not know."));
    }
    if (!m_file.isDataset(path))
        throwBad(m_file, path, translatable("core", "{}: {} is neither a dataset nor a group."));
    Source source{Hdf5Values(m_file, path)};
    if (m_file.hasAttribute(path, "categories")) { // anndata 0.7
        const std::string usual = m_frame + "/__categories/" + column;
        const std::string referenced = m_file.referencedObject(path, "categories").value_or(usual);
        source.categories = datasetAt(m_file.isDataset(referenced) ? referenced : usual);
        if (!source.categories)
            throwBad(m_file, usual,
                     translatable("core", "{}: {} is missing, so the labels of this column are unknown."));
    }
    return source;
}

H5adFrame::H5adFrame(const File& file, std::string frame)
    : m_file(file)
    , m_frame(std::move(frame))
    , m_fields(fieldsOf(file, m_frame))
    , m_index(findIndex(file, m_frame, m_fields))
    , m_columns(frameColumns(file, m_frame, m_fields, m_index))
{
    const Source index = source(m_index);
    if (!index.values.isReadable())
        throwBad(file, index.values.place(),
                 translatable("core", "{}: {} is the index, but holds neither text nor numbers."));
    m_rows = index.values.size();
}

std::vector<std::string> H5adFrame::index() const
{
    return expand(source(m_index).labels());
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
    const Source source = this->source(column);
    if (source.values.size() != m_rows)
        throwBad(m_file, source.values.place(),
                 translatable("core", "{}: {} has {} entries; {} are expected."), source.values.size(),
                 m_rows);
    LabelColumn labels = source.labels();
    labels.name = column;
    return labels;
}

std::vector<double> H5adFrame::numbers(const std::string& column) const
{
    const Source source = this->source(column);
    const Hdf5Values& values = source.values;
    if (values.size() != m_rows)
        throwBad(m_file, values.place(), translatable("core", "{}: {} has {} entries; {} are expected."),
                 values.size(), m_rows);
    std::vector<double> numbers = values.read<double>();
    if (source.mask) {
        const std::vector<std::uint8_t> mask = source.mask->read<std::uint8_t>();
        if (mask.size() != numbers.size())
            throwBad(m_file, values.place(), translatable("core", "{}: {} and its mask differ in length."));
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            if (mask[i])
                numbers[i] = std::numeric_limits<double>::quiet_NaN();
        }
    }
    return numbers;
}

bool H5adFrame::isLabelColumn(const std::string& column) const
{
    try {
        const Source source = this->source(column);
        const Hdf5Values& values = source.values;
        if (source.categories)
            return values.isList() && values.type().kind == H5T_INTEGER && source.categories->isReadable();
        return holdLabels(values);
    } catch (const Error&) {
        return false; // one bad column among good ones
    }
}

bool H5adFrame::isNumberColumn(const std::string& column) const
{
    try {
        const Source source = this->source(column);
        return !source.categories && holdNumbers(source.values);
    } catch (const Error&) {
        return false;
    }
}

} // namespace knockscope
