// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/h5ad_writer.h"

#include <limits>
#include <utility>

namespace knockscope {

namespace {

constexpr std::size_t kKeptValues = 1 << 20; // before they are written

void encode(hdf5::File& file, const std::string& name, const char* type, const char* version)
{
    file.writeAttribute(name, "encoding-type", std::string(type));
    file.writeAttribute(name, "encoding-version", std::string(version));
}

void writeStringArray(hdf5::File& file, const std::string& name, const std::vector<std::string>& values)
{
    file.writeStrings(name, values);
    encode(file, name, "string-array", "0.2.0");
}

template <class T>
void writeArray(hdf5::File& file, const std::string& name, const std::vector<T>& values,
                const std::vector<std::uint64_t>& shape)
{
    file.write<T>(name, values, shape);
    encode(file, name, "array", "0.2.0");
}

void writeFrame(hdf5::File& file, const std::string& name, const std::vector<std::string>& index,
                const std::vector<std::string>& columns)
{
    file.createGroup(name);
    encode(file, name, "dataframe", "0.2.0");
    file.writeAttribute(name, "_index", std::string("_index"));
    file.writeAttribute(name, "column-order", columns);
    writeStringArray(file, name + "/_index", index);
}

} // namespace

H5adWriter::H5adWriter(const std::filesystem::path& path, std::vector<std::string> genes,
                       std::uint64_t mostValues)
    : m_file(path, hdf5::Access::Create)
    , m_genes(std::move(genes))
    , m_hasLongIndices(mostValues > static_cast<std::uint64_t>(std::numeric_limits<std::int32_t>::max()))
    , m_ends{0}
{
    encode(m_file, "/", "anndata", "0.1.0");
    m_file.createGroup("/X");
    encode(m_file, "/X", "csr_matrix", "0.1.0");
    m_file.createGrowing<float>("/X/data");
    for (const char* const name : {"/X/indices", "/X/indptr"}) { // scipy wants one type for both
        if (m_hasLongIndices)
            m_file.createGrowing<std::int64_t>(name);
        else
            m_file.createGrowing<std::int32_t>(name);
    }
    createDict("/uns");
}

void H5adWriter::addCell(std::span<const std::uint32_t> genes, std::span<const float> values)
{
    m_indices.insert(m_indices.end(), genes.begin(), genes.end());
    m_values.insert(m_values.end(), values.begin(), values.end());
    m_stored += values.size();
    m_ends.push_back(m_stored);
    ++m_cells;
    if (m_values.size() + m_ends.size() >= kKeptValues)
        flushCells();
}

void H5adWriter::flushCells()
{
    const auto append = [this](const char* name, const auto& values) {
        if (m_hasLongIndices)
            m_file.append<std::int64_t>(name, std::vector<std::int64_t>(values.begin(), values.end()));
        else
            m_file.append<std::int32_t>(name, std::vector<std::int32_t>(values.begin(), values.end()));
    };
    m_file.append<float>("/X/data", m_values);
    append("/X/indices", m_indices);
    append("/X/indptr", m_ends);
    m_values.clear();
    m_indices.clear();
    m_ends.clear();
}

void H5adWriter::finish(const std::vector<std::string>& cellNames, const CategoricalColumn& column)
{
    flushCells();
    m_file.writeAttribute("/X", "shape",
                          std::vector<std::int64_t>{static_cast<std::int64_t>(m_cells),
                                                    static_cast<std::int64_t>(m_genes.size())});
    writeFrame(m_file, "/obs", cellNames, {column.name});
    const std::string labels = "/obs/" + column.name;
    m_file.createGroup(labels);
    encode(m_file, labels, "categorical", "0.2.0");
    m_file.writeBoolAttribute(labels, "ordered", false);
    writeStringArray(m_file, labels + "/categories", column.categories);
    writeArray<std::int32_t>(m_file, labels + "/codes", column.codes, {column.codes.size()});
    writeFrame(m_file, "/var", m_genes, {});
    for (const char* const name : {"/layers", "/obsm", "/obsp", "/varm", "/varp"})
        createDict(name);
    m_file.flush();
}

void H5adWriter::createDict(const std::string& name)
{
    if (m_file.exists(name))
        return;
    m_file.createGroup(name);
    encode(m_file, name, "dict", "0.1.0");
}

std::string H5adWriter::place(const std::string& annotation)
{
    for (std::size_t slash = annotation.find('/'); slash != std::string::npos;
         slash = annotation.find('/', slash + 1))
        createDict("/uns/" + annotation.substr(0, slash));
    return "/uns/" + annotation;
}

void H5adWriter::annotate(const std::string& name, const std::string& value)
{
    m_file.writeString(place(name), value);
    encode(m_file, "/uns/" + name, "string", "0.2.0");
}

void H5adWriter::annotate(const std::string& name, std::int64_t value)
{
    m_file.write<std::int64_t>(place(name), std::span(&value, 1), {});
    encode(m_file, "/uns/" + name, "numeric-scalar", "0.2.0");
}

void H5adWriter::annotate(const std::string& name, const std::vector<std::string>& values)
{
    writeStringArray(m_file, place(name), values);
}

void H5adWriter::annotate(const std::string& name, const std::vector<double>& values,
                          const std::vector<std::uint64_t>& shape)
{
    writeArray<double>(m_file, place(name), values, shape);
}

} // namespace knockscope
