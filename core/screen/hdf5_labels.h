// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hdf5_file.h"
#include "core/screen/label_column.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace knockscope {

/// A list of values in an HDF5 file: a dataset, or one field of a table. The file must outlive it.
class Hdf5Values {
public:
    Hdf5Values(const hdf5::File& file, std::string dataset);
    Hdf5Values(const hdf5::File& file, std::string table, std::size_t field,
               const hdf5::TableField& described);

    const hdf5::File& file() const { return *m_file; }
    const std::string& place() const { return m_place; } // for messages
    const hdf5::ValueType& type() const { return m_type; }
    bool isList() const { return m_shape.size() == 1; }
    bool isSingle() const { return m_shape.empty(); }
    bool isNumeric() const { return m_type.kind == H5T_INTEGER || m_type.kind == H5T_FLOAT; }
    bool isReadable() const { return isNumeric() || m_type.kind == H5T_STRING || m_type.kind == H5T_ENUM; }
    /// Throws `Error(BadInput)` unless there is one dimension.
    std::uint64_t size() const;

    template <class T> std::vector<T> read() const
    {
        if (m_field)
            return m_file->readField<T>(m_dataset, *m_field, 0, size());
        return m_file->read<T>(m_dataset);
    }
    template <class T> std::vector<T> readRange(std::uint64_t first, std::uint64_t count) const
    {
        if (m_field)
            return m_file->readField<T>(m_dataset, *m_field, first, count);
        return m_file->readRange<T>(m_dataset, first, count);
    }
    std::vector<std::string> readStrings() const
    {
        return m_field ? m_file->readFieldStrings(m_dataset, *m_field) : m_file->readStrings(m_dataset);
    }

private:
    const hdf5::File* m_file;
    std::string m_dataset;
    std::optional<std::size_t> m_field;
    std::string m_place;
    hdf5::ValueType m_type;
    std::vector<std::uint64_t> m_shape;
};

/// Labels from texts, whole numbers, booleans or other numbers; entries with a set `mask` and NaN are
/// missing. Throws `Error(BadInput)` naming the place when they are of another form.
LabelColumn plainLabels(const Hdf5Values& values, const std::optional<Hdf5Values>& mask = {});

/// Whether a list of values can be used as cell labels: texts, booleans and whole numbers, also those that
/// are kept as floating-point numbers, unless these have very many different values.
bool holdLabels(const Hdf5Values& values);

/// Whether it is a list of numbers, whole or not.
bool holdNumbers(const Hdf5Values& values);

/// Columns of cell labels that are plain datasets of one HDF5 group, as loom and 10x files keep them. `file`
/// must outlive it.
class PlainColumns {
public:
    /// `names` are datasets of `group` with one dimension, in the order in which they are to be listed.
    PlainColumns(const hdf5::File& file, std::string group, std::vector<std::string> names,
                 std::uint64_t cells);

    std::vector<std::string> labelNames() const;
    std::vector<std::string> numberNames() const;
    /// [cells]. Throws `Error(Usage)` that lists the columns when there is none of that name, and
    /// `Error(BadInput)` when it does not have one entry for each cell.
    LabelColumn labels(const std::string& name) const;
    /// [cells], NaN where missing; throws likewise.
    std::vector<double> numbers(const std::string& name) const;

private:
    /// The dataset's path inside the file.
    std::string pathOf(const std::string& name, const std::vector<std::string>& among, bool isNumber) const;

    const hdf5::File& m_file;
    std::string m_group;
    std::vector<std::string> m_names;
    std::uint64_t m_cells;
};

} // namespace knockscope
