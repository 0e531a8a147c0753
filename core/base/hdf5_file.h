// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <hdf5.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace knockscope::hdf5 {

/// Owns any HDF5 identifier and closes it through the reference count of the library.
class Handle {
public:
    Handle() = default;
    explicit Handle(hid_t id)
        : m_id(id)
    {
    }
    Handle(Handle&& other) noexcept
        : m_id(other.release())
    {
    }
    Handle& operator=(Handle&& other) noexcept;
    ~Handle() { reset(); }

    hid_t get() const { return m_id; }
    explicit operator bool() const { return m_id >= 0; }
    hid_t release();
    void reset();

private:
    hid_t m_id = H5I_INVALID_HID;
};

enum class Access { Read, Create };

/// How the values of a dataset, or of one field of a table, are stored.
struct ValueType {
    H5T_class_t kind = H5T_NO_CLASS;
    std::size_t bytes = 0; // of one value
    bool isUnsigned = false;
    std::vector<std::pair<std::int64_t, std::string>> members = {}; // of an enumeration: value and name
};

/// A field of a table, that is of a dataset of a compound type.
struct TableField {
    std::string name;
    ValueType type;
};

/// One HDF5 file, with the calls this project needs. Paths are absolute inside the file ("/obs/condition").
/// Every failure throws `Error(BadInput)` or `Error(Io)` that names the file and the path inside it; the
/// library's own error stack stays silent.
class File {
public:
    File(const std::filesystem::path& path, Access access);

    const std::filesystem::path& path() const { return m_path; }
    hid_t id() const { return m_file.get(); }

    // reading
    bool exists(const std::string& name) const; // no exception for a missing parent
    bool isGroup(const std::string& name) const;
    bool isDataset(const std::string& name) const;
    std::vector<std::string> children(const std::string& group) const; // sorted by name
    std::vector<std::uint64_t> shape(const std::string& dataset) const;
    H5T_class_t typeClass(const std::string& dataset) const;
    std::size_t typeSize(const std::string& dataset) const; // bytes of one element in the file

    /// Whole one- or many-dimensional numeric dataset in row-major order, converted to T by the library.
    template <class T> std::vector<T> read(const std::string& dataset) const;
    /// Elements [first, first + count) of a one-dimensional dataset.
    template <class T>
    std::vector<T> readRange(const std::string& dataset, std::uint64_t first, std::uint64_t count) const;
    /// A rectangle of a two-dimensional dataset, row-major.
    template <class T>
    std::vector<T> readRectangle(const std::string& dataset, std::uint64_t firstRow, std::uint64_t rowCount,
                                 std::uint64_t firstColumn, std::uint64_t columnCount) const;
    /// Strings of fixed or variable length, ASCII or UTF-8.
    std::vector<std::string> readStrings(const std::string& dataset) const;

    ValueType valueType(const std::string& dataset) const;
    /// In the file's order; empty when the dataset is no table.
    std::vector<TableField> tableFields(const std::string& dataset) const;
    /// Values [first, first + count) of one field of a one-dimensional table; `field` counts from 0.
    template <class T>
    std::vector<T> readField(const std::string& dataset, std::size_t field, std::uint64_t first,
                             std::uint64_t count) const;
    std::vector<std::string> readFieldStrings(const std::string& dataset, std::size_t field) const;

    bool hasAttribute(const std::string& object, const std::string& name) const;
    std::string stringAttribute(const std::string& object, const std::string& name) const;
    std::vector<std::string> stringsAttribute(const std::string& object, const std::string& name) const;
    std::vector<std::int64_t> integersAttribute(const std::string& object, const std::string& name) const;

    /// The path of what an object reference in an attribute points to; nothing when the attribute holds no
    /// reference or one that leads nowhere.
    std::optional<std::string> referencedObject(const std::string& object, const std::string& name) const;

    /// Byte offset in the file of a contiguous, allocated dataset (for memory mapping); nothing when it is
    /// chunked, compact, empty or not in the machine's byte order.
    std::optional<std::uint64_t> contiguousOffset(const std::string& dataset) const;

    // writing (Access::Create)
    /// Also makes the parents; nothing happens when there is such a group. Datasets make their parents too.
    void createGroup(const std::string& name);
    /// Contiguous dataset of `shape`, element type that of T. The product of `shape` is the number of values.
    template <class T>
    void write(const std::string& dataset, std::span<const T> values,
               const std::vector<std::uint64_t>& shape);
    template <class T> void write(const std::string& dataset, const std::vector<T>& values)
    {
        write<T>(dataset, std::span<const T>(values), {values.size()});
    }
    /// As `write`, but with values that the caller puts into the file at the returned byte offset, after this
    /// object is gone.
    template <class T>
    std::uint64_t reserve(const std::string& dataset, const std::vector<std::uint64_t>& shape);
    /// An empty one-dimensional dataset of T that `append` makes longer; it is kept in chunks.
    template <class T> void createGrowing(const std::string& dataset);
    /// Adds values at the end of such a dataset. A few long calls are faster than many short ones.
    template <class T> void append(const std::string& dataset, std::span<const T> values);
    void writeStrings(const std::string& dataset,
                      const std::vector<std::string>& values); // variable length, UTF-8
    void writeString(const std::string& dataset, const std::string& value); // one, without dimensions
    void writeAttribute(const std::string& object, const std::string& name, const std::string& value);
    void writeAttribute(const std::string& object, const std::string& name, std::int64_t value);
    void writeAttribute(const std::string& object, const std::string& name,
                        const std::vector<std::int64_t>& values);
    void writeAttribute(const std::string& object, const std::string& name,
                        const std::vector<std::string>& values);
    /// As h5py stores a bool. Not an overload, which would also take every `const char*`.
    void writeBoolAttribute(const std::string& object, const std::string& name, bool value);
    /// The last step of writing: closing cannot report a full disk, this throws `Error(Io)`.
    void flush();

private:
    std::filesystem::path m_path;
    Handle m_file;
};

// read/readRange/readRectangle/readField/write/reserve/createGrowing/append are defined in hdf5_file.cpp and
// instantiated there for std::int8_t, std::uint8_t, std::int32_t, std::uint32_t, std::int64_t, std::uint64_t,
// float and double.

} // namespace knockscope::hdf5
