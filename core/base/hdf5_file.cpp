// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hdf5_file.h"

#include "core/base/chunk_filters.h"
#include "core/base/clean_text.h"
#include "core/base/error.h"
#include "core/base/hdf5_guard.h"
#include "core/base/hdf5_lock.h"
#include "core/base/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <string_view>
#include <type_traits>
#include <utility>

namespace knockscope::hdf5 {

namespace fs = std::filesystem;

namespace {

template <class T> hid_t nativeType()
{
    if constexpr (std::is_same_v<T, float>)
        return H5T_NATIVE_FLOAT;
    else if constexpr (std::is_same_v<T, double>)
        return H5T_NATIVE_DOUBLE;
    else if constexpr (std::is_same_v<T, std::int8_t>)
        return H5T_NATIVE_INT8;
    else if constexpr (std::is_same_v<T, std::uint8_t>)
        return H5T_NATIVE_UINT8;
    else if constexpr (std::is_same_v<T, std::int32_t>)
        return H5T_NATIVE_INT32;
    else if constexpr (std::is_same_v<T, std::uint32_t>)
        return H5T_NATIVE_UINT32;
    else if constexpr (std::is_same_v<T, std::int64_t>)
        return H5T_NATIVE_INT64;
    else {
        static_assert(std::is_same_v<T, std::uint64_t>);
        return H5T_NATIVE_UINT64;
    }
}

/// `sentence` begins with the file and the name.
template <class... Args>
[[noreturn]] void
throwBad(const fs::path& path, const std::string& name,
         fmt::format_string<const std::string&, const std::string&, Args...> sentence,
         const Args&... args)
{
    throw Error(ErrorKind::BadInput, translateMarked("core", sentence, path.string(), name, args...));
}

[[noreturn]] void throwCannotWrite(const fs::path& path, const std::string& name)
{
    throw Error(
        ErrorKind::Io,
        translated(
            translatable("core",
                         "Cannot write {} to {}. Check the folder, its permissions and the free space."),
            name, path.string()));
}

/// An open dataset with what every reader asks of it.
struct Dataset {
    Handle id;
    Handle type;
    Handle space;
    std::vector<hsize_t> shape;
    std::uint64_t elements = 1;
};

Dataset openDataset(const File& file, const std::string& name)
{
    Dataset dataset;
    if (!file.exists(name))
        throwBad(file.path(), name, translatable("core", "{}: {} is missing."));
    dataset.id = Handle(H5Dopen2(file.id(), name.c_str(), H5P_DEFAULT));
    if (!dataset.id)
        throwBad(file.path(), name, translatable("core", "{}: {} is not a dataset."));
    dataset.type = Handle(H5Dget_type(dataset.id.get()));
    dataset.space = Handle(H5Dget_space(dataset.id.get()));
    const int rank = dataset.space ? H5Sget_simple_extent_ndims(dataset.space.get()) : -1;
    if (!dataset.type || rank < 0)
        throwBad(file.path(), name, translatable("core", "{}: {} cannot be read; the file is damaged."));
    dataset.shape.resize(static_cast<std::size_t>(rank));
    if (rank > 0)
        H5Sget_simple_extent_dims(dataset.space.get(), dataset.shape.data(), nullptr);
    if (H5Sget_simple_extent_type(dataset.space.get()) == H5S_NULL)
        dataset.elements = 0;
    for (const hsize_t size : dataset.shape) {
        if (size != 0
            && dataset.elements > std::numeric_limits<std::uint32_t>::max() * std::uint64_t{1024} / size)
            throwBad(
                file.path(), name,
                translatable("core", "{}: {} claims more values than a file can hold; the file is damaged."));
        dataset.elements *= size;
    }
    return dataset;
}

/// Refuses a request for more elements than the stored bytes can possibly hold. Counts in bytes of the file's
/// own type: what they become in memory may be eight times as large.
void checkPlausible(const File& file, const std::string& name, const Dataset& dataset, std::uint64_t elements)
{
    const double bytes = static_cast<double>(elements) * static_cast<double>(H5Tget_size(dataset.type.get()));
    constexpr double kHarmless = 16 << 20;
    constexpr double kBestCompression = 1100; // of deflate, rounded up
    if (bytes > kHarmless
        && bytes / kBestCompression > static_cast<double>(H5Dget_storage_size(dataset.id.get())))
        throwBad(file.path(), name,
                 translatable("core", "{}: {} claims more values than the file holds; the file is damaged."));
}

[[noreturn]] void throwUnreadable(const File& file, const std::string& name, const Dataset& dataset)
{
    const Handle creation(H5Dget_create_plist(dataset.id.get()));
    const int filters = creation ? H5Pget_nfilters(creation.get()) : 0;
    for (int i = 0; i < filters; ++i) {
        unsigned flags = 0;
        unsigned config = 0;
        std::size_t values = 0;
        std::array<char, 64> label{};
        const H5Z_filter_t filter = H5Pget_filter2(creation.get(), static_cast<unsigned>(i), &flags, &values,
                                                   nullptr, label.size() - 1, label.data(), &config);
        if (filter >= 0 && H5Zfilter_avail(filter) <= 0)
            throwBad(file.path(), name,
                     translatable("core",
                                  "{}: {} is compressed by the filter '{}' ({}), which is not installed. "
                                  "Save the file again with gzip compression."),
                     cleanText(label.data()), filter);
    }
    throwBad(file.path(), name, translatable("core", "{}: {} cannot be read; the file is damaged."));
}

constexpr std::size_t kLargestNumber = 32; // bytes; the library takes memory by what a damaged header claims

void requireNumbers(const File& file, const std::string& name, hid_t type)
{
    const H5T_class_t kind = H5Tget_class(type);
    if (kind != H5T_INTEGER && kind != H5T_FLOAT && kind != H5T_ENUM)
        throwBad(file.path(), name, translatable("core", "{}: {} does not hold numbers."));
    if (H5Tget_size(type) > kLargestNumber)
        throwBad(file.path(), name,
                 translatable("core", "{}: {} holds numbers of an impossible size; the file is damaged."));
}

template <class T>
std::vector<T> readSelection(const File& file, const std::string& name, const Dataset& dataset,
                             const std::vector<hsize_t>& start, const std::vector<hsize_t>& count)
{
    requireNumbers(file, name, dataset.type.get());
    std::uint64_t elements = 1;
    for (const hsize_t size : count)
        elements *= size;
    checkPlausible(file, name, dataset, elements);
    std::vector<T> values(elements);
    if (elements == 0)
        return values;
    const Handle memory(H5Screate_simple(static_cast<int>(count.size()), count.data(), nullptr));
    if (H5Sselect_hyperslab(dataset.space.get(), H5S_SELECT_SET, start.data(), nullptr, count.data(), nullptr)
            < 0
        || H5Dread(dataset.id.get(), nativeType<T>(), memory.get(), dataset.space.get(), H5P_DEFAULT,
                   values.data())
            < 0)
        throwUnreadable(file, name, dataset);
    return values;
}

/// Strings from a buffer that H5Dread or H5Aread fills through `read(memoryType, buffer)`; `fail` must throw.
template <class Read, class Fail>
std::vector<std::string> readStringsWith(const File& file, const std::string& name, hid_t fileType,
                                         hid_t space, std::uint64_t elements, Read read, Fail fail)
{
    if (H5Tget_class(fileType) != H5T_STRING)
        throwBad(file.path(), name, translatable("core", "{}: {} does not hold text."));
    std::vector<std::string> strings;
    if (elements == 0)
        return strings;
    strings.reserve(elements);
    const Handle memoryType(H5Tcopy(H5T_C_S1));
    H5Tset_cset(memoryType.get(), H5Tget_cset(fileType));
    if (H5Tis_variable_str(fileType) > 0) {
        H5Tset_size(memoryType.get(), H5T_VARIABLE);
        if (!areTextsWhole(file.id(), elements, read))
            fail();
        std::vector<char*> pointers(elements, nullptr);
        if (read(memoryType.get(), static_cast<void*>(pointers.data())) < 0) {
            H5Dvlen_reclaim(memoryType.get(), space, H5P_DEFAULT, pointers.data());
            fail();
        }
        for (const char* text : pointers)
            strings.push_back(text ? cleanText(text) : std::string());
        H5Dvlen_reclaim(memoryType.get(), space, H5P_DEFAULT, pointers.data());
    } else {
        const std::size_t size = H5Tget_size(fileType);
        H5Tset_size(memoryType.get(), size);
        H5Tset_strpad(memoryType.get(), H5T_STR_NULLPAD);
        std::vector<char> buffer(elements * size);
        if (read(memoryType.get(), static_cast<void*>(buffer.data())) < 0)
            fail();
        for (std::uint64_t i = 0; i < elements; ++i) {
            const std::string_view text(buffer.data() + i * size, size);
            strings.push_back(cleanText(text.substr(0, text.find('\0'))));
        }
    }
    return strings;
}

ValueType describe(hid_t type)
{
    ValueType described;
    described.kind = H5Tget_class(type);
    described.bytes = H5Tget_size(type);
    described.isUnsigned = described.kind == H5T_INTEGER && H5Tget_sign(type) == H5T_SGN_NONE;
    if (described.kind != H5T_ENUM || described.bytes > kLargestNumber)
        return described;
    const Handle base(H5Tget_super(type));
    const int members = H5Tget_nmembers(type);
    for (int i = 0; i < members; ++i) {
        alignas(std::int64_t) std::array<char, kLargestNumber> value{}; // converted in place
        char* const name = H5Tget_member_name(type, static_cast<unsigned>(i));
        std::int64_t number = 0;
        if (name && H5Tget_member_value(type, static_cast<unsigned>(i), value.data()) >= 0
            && H5Tconvert(base.get(), H5T_NATIVE_INT64, 1, value.data(), nullptr, H5P_DEFAULT) >= 0) {
            std::memcpy(&number, value.data(), sizeof number);
            described.members.emplace_back(number, cleanText(name));
        }
        H5free_memory(name);
    }
    return described;
}

/// A field of a table, ready to be read alone.
struct Field {
    Dataset table;
    Handle type;
    std::string rawName;
    std::string label; // for messages

    /// The type in memory of rows that hold nothing but this field.
    Handle alone(hid_t memoryType) const
    {
        Handle row(H5Tcreate(H5T_COMPOUND, H5Tget_size(memoryType)));
        H5Tinsert(row.get(), rawName.c_str(), 0, memoryType);
        return row;
    }
};

Field openField(const File& file, const std::string& name, std::size_t index)
{
    Field field;
    field.table = openDataset(file, name);
    const hid_t type = field.table.type.get();
    if (H5Tget_class(type) != H5T_COMPOUND || static_cast<int>(index) >= H5Tget_nmembers(type))
        throwBad(file.path(), name,
                 translatable("core", "{}: {} is not a table or has fewer columns than expected."));
    if (field.table.shape.size() != 1)
        throwBad(file.path(), name, translatable("core", "{}: {} should have one dimension."));
    char* const rawName = H5Tget_member_name(type, static_cast<unsigned>(index));
    field.rawName = rawName ? rawName : "";
    H5free_memory(rawName);
    field.label = translated(translatable("core", "the column {} of {}"), cleanText(field.rawName), name);
    field.type = Handle(H5Tget_member_type(type, static_cast<unsigned>(index)));
    if (!field.type)
        throwBad(file.path(), field.label,
                 translatable("core", "{}: {} cannot be read; the file is damaged."));
    return field;
}

struct Attribute {
    Handle id;
    Handle type;
    Handle space;
    std::uint64_t elements = 0;
    std::string label; // for messages
};

Attribute openAttribute(const File& file, const std::string& object, const std::string& name)
{
    Attribute attribute;
    attribute.label = translated(translatable("core", "the attribute {} of {}"), name, object);
    if (!file.hasAttribute(object, name))
        throwBad(file.path(), attribute.label, translatable("core", "{}: {} is missing."));
    attribute.id = Handle(H5Aopen_by_name(file.id(), object.c_str(), name.c_str(), H5P_DEFAULT, H5P_DEFAULT));
    if (attribute.id) {
        attribute.type = Handle(H5Aget_type(attribute.id.get()));
        attribute.space = Handle(H5Aget_space(attribute.id.get()));
    }
    if (!attribute.type || !attribute.space)
        throwBad(file.path(), attribute.label,
                 translatable("core", "{}: {} cannot be read; the file is damaged."));
    attribute.elements = H5Sget_simple_extent_type(attribute.space.get()) == H5S_NULL
        ? 0
        : static_cast<std::uint64_t>(
            std::max<hssize_t>(0, H5Sget_simple_extent_npoints(attribute.space.get())));
    constexpr std::uint64_t kMostElements = 1u << 24;
    if (attribute.elements > kMostElements)
        throwBad(file.path(), attribute.label,
                 translatable("core", "{}: {} claims more values than it can hold; the file is damaged."));
    return attribute;
}

std::vector<std::string> readStringAttribute(const File& file, const std::string& object,
                                             const std::string& name)
{
    const Attribute attribute = openAttribute(file, object, name);
    if (attribute.elements == 0) // tools write an empty list of names with whatever type comes first
        return {};
    return readStringsWith(
        file, attribute.label, attribute.type.get(), attribute.space.get(), attribute.elements,
        [&](hid_t type, void* buffer) { return H5Aread(attribute.id.get(), type, buffer); },
        [&] {
            throwBad(file.path(), attribute.label,
                     translatable("core", "{}: {} cannot be read; the file is damaged."));
        });
}

Handle utf8Type()
{
    Handle type(H5Tcopy(H5T_C_S1));
    H5Tset_size(type.get(), H5T_VARIABLE);
    H5Tset_cset(type.get(), H5T_CSET_UTF8);
    return type;
}

Handle linkProperties()
{
    Handle properties(H5Pcreate(H5P_LINK_CREATE));
    H5Pset_char_encoding(properties.get(), H5T_CSET_UTF8);
    return properties;
}

/// Without time stamps, so that the same content gives the same bytes.
Handle timelessProperties(hid_t kind)
{
    Handle properties(H5Pcreate(kind));
    H5Pset_obj_track_times(properties.get(), false);
    return properties;
}

void writeDataset(const File& file, const std::string& name, hid_t type,
                  const std::vector<std::uint64_t>& shape, const void* data, bool empty)
{
    const std::vector<hsize_t> dimensions(shape.begin(), shape.end());
    const Handle space(shape.empty()
                           ? H5Screate(H5S_SCALAR)
                           : H5Screate_simple(static_cast<int>(shape.size()), dimensions.data(), nullptr));
    const Handle creation = timelessProperties(H5P_DATASET_CREATE);
    H5Pset_layout(creation.get(), H5D_CONTIGUOUS);
    if (H5Tget_class(type) != H5T_STRING) // references to text must never be undefined
        H5Pset_fill_time(creation.get(), H5D_FILL_TIME_NEVER);
    const Handle dataset(H5Dcreate2(file.id(), name.c_str(), type, space.get(), linkProperties().get(),
                                    creation.get(), H5P_DEFAULT));
    if (!dataset || (!empty && H5Dwrite(dataset.get(), type, H5S_ALL, H5S_ALL, H5P_DEFAULT, data) < 0))
        throwCannotWrite(file.path(), name);
}

void writeAttributeValue(const File& file, const std::string& object, const std::string& name, hid_t type,
                         const Handle& space, const void* data, bool empty)
{
    const Handle attribute(H5Acreate_by_name(file.id(), object.c_str(), name.c_str(), type, space.get(),
                                             H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT));
    if (!attribute || (!empty && H5Awrite(attribute.get(), type, data) < 0))
        throwCannotWrite(file.path(),
                         translated(translatable("core", "the attribute {} of {}"), name, object));
}

/// "/obs" for "/obs/condition", empty for a direct child of the root.
std::string parentOf(const std::string& name)
{
    const std::size_t slash = name.rfind('/');
    return slash == std::string::npos ? std::string() : name.substr(0, slash);
}

Handle lineSpace(std::size_t size)
{
    const hsize_t length = size;
    return Handle(H5Screate_simple(1, &length, nullptr));
}

std::vector<const char*> pointersTo(const std::vector<std::string>& values)
{
    std::vector<const char*> pointers;
    pointers.reserve(values.size());
    for (const std::string& value : values)
        pointers.push_back(value.c_str());
    return pointers;
}

} // namespace

Handle& Handle::operator=(Handle&& other) noexcept
{
    if (this != &other) {
        reset();
        m_id = other.release();
    }
    return *this;
}

hid_t Handle::release()
{
    return std::exchange(m_id, H5I_INVALID_HID);
}

void Handle::reset()
{
    if (m_id < 0)
        return;
    const LibraryLock lock;
    H5Idec_ref(m_id);
    m_id = H5I_INVALID_HID;
}

File::File(const fs::path& path, Access access)
    : m_path(path)
{
    const LibraryLock lock;
    const Handle properties(H5Pcreate(H5P_FILE_ACCESS));
    H5Pset_fclose_degree(properties.get(), H5F_CLOSE_SEMI);
    if (access == Access::Create) {
        H5Pset_libver_bounds(properties.get(), H5F_LIBVER_V18, H5F_LIBVER_V110);
        H5Pset_alignment(properties.get(), 1, alignof(double)); // for memory mapping
        // Else small data sets are written when they are closed, and one that cannot be closed for want of
        // room stays half open in the library.
        H5Pset_sieve_buf_size(properties.get(), 0);
        const Handle creation = timelessProperties(H5P_FILE_CREATE);
        m_file = Handle(H5Fcreate(path.c_str(), H5F_ACC_TRUNC, creation.get(), properties.get()));
        if (!m_file)
            throw Error(
                ErrorKind::Io,
                translated(translatable("core",
                                        "Cannot write {}. Check the folder, its permissions and the free "
                                        "space."),
                           path.string()));
        return;
    }

    std::error_code failure;
    const fs::file_status status = fs::status(path, failure);
    if (!fs::exists(status))
        throw Error(ErrorKind::Io,
                    translated(translatable("core", "{} does not exist. Check the path."), path.string()));
    if (fs::is_directory(status))
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "{} is a folder. Give a file."), path.string()));
    H5Pset_file_locking(properties.get(), false, true); // read-only media and some network disks cannot lock
    const htri_t isHdf5 = H5Fis_hdf5(path.c_str());
    if (isHdf5 < 0)
        throw Error(
            ErrorKind::Io,
            translated(translatable("core", "Cannot read {}. Check its permissions."), path.string()));
    if (isHdf5 == 0)
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "{} is not an HDF5 file."), path.string()));
    registerChunkFilters();
    if (guardReading(properties.get()))
        m_file = Handle(H5Fopen(path.c_str(), H5F_ACC_RDONLY, properties.get()));
    if (!m_file)
        throw Error(
            ErrorKind::BadInput,
            translated(translatable("core", "{} is damaged or incomplete. Copy or download it again."),
                       path.string()));
}

void File::flush()
{
    const LibraryLock lock;
    if (H5Fflush(id(), H5F_SCOPE_GLOBAL) < 0)
        throw Error(
            ErrorKind::Io,
            translated(translatable("core", "Cannot write {}. Check the free space."), m_path.string()));
}

bool File::exists(const std::string& name) const
{
    const LibraryLock lock;
    std::size_t end = name.find_first_not_of('/');
    if (end == std::string::npos)
        return true;
    while (end != std::string::npos) {
        end = name.find('/', end + 1);
        if (H5Lexists(id(), name.substr(0, end).c_str(), H5P_DEFAULT) <= 0)
            return false;
    }
    return H5Oexists_by_name(id(), name.c_str(), H5P_DEFAULT) > 0; // a soft link may lead nowhere
}

bool File::isGroup(const std::string& name) const
{
    const LibraryLock lock;
    if (!exists(name))
        return false;
    const Handle object(H5Oopen(id(), name.c_str(), H5P_DEFAULT));
    return object && H5Iget_type(object.get()) == H5I_GROUP;
}

bool File::isDataset(const std::string& name) const
{
    const LibraryLock lock;
    if (!exists(name))
        return false;
    const Handle object(H5Oopen(id(), name.c_str(), H5P_DEFAULT));
    return object && H5Iget_type(object.get()) == H5I_DATASET;
}

std::vector<std::string> File::children(const std::string& group) const
{
    const LibraryLock lock;
    if (!isGroup(group))
        throwBad(m_path, group, translatable("core", "{}: {} is missing or not a group."));
    const Handle object(H5Gopen2(id(), group.c_str(), H5P_DEFAULT));
    std::vector<std::string> names;
    const auto add = [](hid_t, const char* name, const H5L_info_t*, void* data) -> herr_t {
        static_cast<std::vector<std::string>*>(data)->emplace_back(name);
        return 0;
    };
    if (!object || H5Literate(object.get(), H5_INDEX_NAME, H5_ITER_NATIVE, nullptr, add, &names) < 0)
        throwBad(m_path, group, translatable("core", "{}: {} cannot be listed; the file is damaged."));
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<std::uint64_t> File::shape(const std::string& dataset) const
{
    const LibraryLock lock;
    const Dataset opened = openDataset(*this, dataset);
    return {opened.shape.begin(), opened.shape.end()};
}

H5T_class_t File::typeClass(const std::string& dataset) const
{
    const LibraryLock lock;
    return H5Tget_class(openDataset(*this, dataset).type.get());
}

std::size_t File::typeSize(const std::string& dataset) const
{
    const LibraryLock lock;
    return H5Tget_size(openDataset(*this, dataset).type.get());
}

template <class T> std::vector<T> File::read(const std::string& dataset) const
{
    const LibraryLock lock;
    const Dataset opened = openDataset(*this, dataset);
    if (!opened.shape.empty())
        return readSelection<T>(*this, dataset, opened, std::vector<hsize_t>(opened.shape.size(), 0),
                                opened.shape);
    requireNumbers(*this, dataset, opened.type.get());
    std::vector<T> values(opened.elements);
    if (!values.empty()
        && H5Dread(opened.id.get(), nativeType<T>(), H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()) < 0)
        throwBad(m_path, dataset, translatable("core", "{}: {} cannot be read; the file is damaged."));
    return values;
}

template <class T>
std::vector<T> File::readRange(const std::string& dataset, std::uint64_t first, std::uint64_t count) const
{
    const LibraryLock lock;
    const Dataset opened = openDataset(*this, dataset);
    if (opened.shape.size() != 1)
        throwBad(m_path, dataset, translatable("core", "{}: {} should have one dimension."));
    if (first > opened.shape[0] || count > opened.shape[0] - first)
        throwBad(m_path, dataset, translatable("core", "{}: {} is shorter than expected."));
    return readSelection<T>(*this, dataset, opened, {first}, {count});
}

template <class T>
std::vector<T> File::readRectangle(const std::string& dataset, std::uint64_t firstRow, std::uint64_t rowCount,
                                   std::uint64_t firstColumn, std::uint64_t columnCount) const
{
    const LibraryLock lock;
    const Dataset opened = openDataset(*this, dataset);
    if (opened.shape.size() != 2)
        throwBad(m_path, dataset, translatable("core", "{}: {} should have two dimensions."));
    if (firstRow > opened.shape[0] || rowCount > opened.shape[0] - firstRow || firstColumn > opened.shape[1]
        || columnCount > opened.shape[1] - firstColumn)
        throwBad(m_path, dataset, translatable("core", "{}: {} is smaller than expected."));
    return readSelection<T>(*this, dataset, opened, {firstRow, firstColumn}, {rowCount, columnCount});
}

std::vector<std::string> File::readStrings(const std::string& dataset) const
{
    const LibraryLock lock;
    const Dataset opened = openDataset(*this, dataset);
    checkPlausible(*this, dataset, opened, opened.elements);
    return readStringsWith(
        *this, dataset, opened.type.get(), opened.space.get(), opened.elements,
        [&](hid_t type, void* buffer) {
            return H5Dread(opened.id.get(), type, H5S_ALL, H5S_ALL, H5P_DEFAULT, buffer);
        },
        [&] { throwUnreadable(*this, dataset, opened); });
}

ValueType File::valueType(const std::string& dataset) const
{
    const LibraryLock lock;
    return describe(openDataset(*this, dataset).type.get());
}

std::vector<TableField> File::tableFields(const std::string& dataset) const
{
    const LibraryLock lock;
    const Dataset opened = openDataset(*this, dataset);
    std::vector<TableField> fields;
    if (H5Tget_class(opened.type.get()) != H5T_COMPOUND)
        return fields;
    const int count = H5Tget_nmembers(opened.type.get());
    for (int i = 0; i < count; ++i) {
        char* const name = H5Tget_member_name(opened.type.get(), static_cast<unsigned>(i));
        const Handle type(H5Tget_member_type(opened.type.get(), static_cast<unsigned>(i)));
        if (!name || !type) {
            H5free_memory(name);
            throwBad(m_path, dataset, translatable("core", "{}: {} cannot be read; the file is damaged."));
        }
        fields.push_back({cleanText(name), describe(type.get())});
        H5free_memory(name);
    }
    return fields;
}

template <class T>
std::vector<T> File::readField(const std::string& dataset, std::size_t field, std::uint64_t first,
                               std::uint64_t count) const
{
    const LibraryLock lock;
    const Field opened = openField(*this, dataset, field);
    requireNumbers(*this, opened.label, opened.type.get());
    if (first > opened.table.shape[0] || count > opened.table.shape[0] - first)
        throwBad(m_path, dataset, translatable("core", "{}: {} is shorter than expected."));
    checkPlausible(*this, dataset, opened.table, count);
    std::vector<T> values(count);
    if (count == 0)
        return values;
    const hsize_t start = first;
    const hsize_t length = count;
    const Handle memory(H5Screate_simple(1, &length, nullptr));
    const Handle row = opened.alone(nativeType<T>());
    if (H5Sselect_hyperslab(opened.table.space.get(), H5S_SELECT_SET, &start, nullptr, &length, nullptr) < 0
        || H5Dread(opened.table.id.get(), row.get(), memory.get(), opened.table.space.get(), H5P_DEFAULT,
                   values.data())
            < 0)
        throwUnreadable(*this, opened.label, opened.table);
    return values;
}

std::vector<std::string> File::readFieldStrings(const std::string& dataset, std::size_t field) const
{
    const LibraryLock lock;
    const Field opened = openField(*this, dataset, field);
    checkPlausible(*this, dataset, opened.table, opened.table.elements);
    return readStringsWith(
        *this, opened.label, opened.type.get(), opened.table.space.get(), opened.table.elements,
        [&](hid_t type, void* buffer) {
            return H5Dread(opened.table.id.get(), opened.alone(type).get(), H5S_ALL, H5S_ALL, H5P_DEFAULT,
                           buffer);
        },
        [&] { throwUnreadable(*this, opened.label, opened.table); });
}

bool File::hasAttribute(const std::string& object, const std::string& name) const
{
    const LibraryLock lock;
    return exists(object) && H5Aexists_by_name(id(), object.c_str(), name.c_str(), H5P_DEFAULT) > 0;
}

std::string File::stringAttribute(const std::string& object, const std::string& name) const
{
    const LibraryLock lock;
    const std::vector<std::string> values = readStringAttribute(*this, object, name);
    if (values.size() != 1)
        throwBad(m_path, translated(translatable("core", "the attribute {} of {}"), name, object),
                 translatable("core", "{}: {} should hold one text."));
    return values.front();
}

std::vector<std::string> File::stringsAttribute(const std::string& object, const std::string& name) const
{
    const LibraryLock lock;
    return readStringAttribute(*this, object, name);
}

std::vector<std::int64_t> File::integersAttribute(const std::string& object, const std::string& name) const
{
    const LibraryLock lock;
    const Attribute attribute = openAttribute(*this, object, name);
    const H5T_class_t kind = H5Tget_class(attribute.type.get());
    if (kind != H5T_INTEGER && kind != H5T_ENUM)
        throwBad(m_path, attribute.label, translatable("core", "{}: {} does not hold whole numbers."));
    std::vector<std::int64_t> values(attribute.elements);
    if (!values.empty() && H5Aread(attribute.id.get(), H5T_NATIVE_INT64, values.data()) < 0)
        throwBad(m_path, attribute.label,
                 translatable("core", "{}: {} cannot be read; the file is damaged."));
    return values;
}

std::optional<std::string> File::referencedObject(const std::string& object, const std::string& name) const
{
    const LibraryLock lock;
    const Attribute attribute = openAttribute(*this, object, name);
    hobj_ref_t reference = 0;
    if (H5Tequal(attribute.type.get(), H5T_STD_REF_OBJ) <= 0 || attribute.elements != 1
        || H5Aread(attribute.id.get(), H5T_STD_REF_OBJ, &reference) < 0)
        return std::nullopt;
    const ssize_t length = H5Rget_name(id(), H5R_OBJECT, &reference, nullptr, 0);
    constexpr ssize_t kLongestPath = 1 << 16;
    if (length <= 0 || length > kLongestPath)
        return std::nullopt;
    std::string path(static_cast<std::size_t>(length) + 1, '\0'); // with the final zero
    if (H5Rget_name(id(), H5R_OBJECT, &reference, path.data(), path.size()) != length)
        return std::nullopt;
    path.pop_back();
    return path;
}

std::optional<std::uint64_t> File::contiguousOffset(const std::string& dataset) const
{
    const LibraryLock lock;
    const Dataset opened = openDataset(*this, dataset);
    const Handle creation(H5Dget_create_plist(opened.id.get()));
    const Handle native(H5Tget_native_type(opened.type.get(), H5T_DIR_ASCEND));
    if (!creation || H5Pget_layout(creation.get()) != H5D_CONTIGUOUS
        || H5Pget_external_count(creation.get()) > 0 || !native
        || H5Tequal(native.get(), opened.type.get()) <= 0)
        return std::nullopt;
    const haddr_t offset = H5Dget_offset(opened.id.get());
    if (offset == HADDR_UNDEF || opened.elements == 0)
        return std::nullopt;
    return offset;
}

void File::createGroup(const std::string& name)
{
    const LibraryLock lock;
    if (name.empty() || isGroup(name))
        return;
    createGroup(parentOf(name)); // not left to the library, whose intermediate groups carry time stamps
    const Handle creation = timelessProperties(H5P_GROUP_CREATE);
    const Handle group(H5Gcreate2(id(), name.c_str(), linkProperties().get(), creation.get(), H5P_DEFAULT));
    if (!group)
        throwCannotWrite(m_path, name);
}

template <class T>
void File::write(const std::string& dataset, std::span<const T> values,
                 const std::vector<std::uint64_t>& shape)
{
    const LibraryLock lock;
    std::uint64_t elements = 1;
    for (const std::uint64_t size : shape)
        elements *= size;
    if (elements != values.size())
        throw Error(ErrorKind::Usage,
                    translated(translatable("core", "{}: {} is given {} values for a shape of {}."),
                               m_path.string(), dataset, values.size(), elements));
    createGroup(parentOf(dataset));
    writeDataset(*this, dataset, nativeType<T>(), shape, values.data(), values.empty());
}

template <class T>
std::uint64_t File::reserve(const std::string& dataset, const std::vector<std::uint64_t>& shape)
{
    const LibraryLock lock;
    createGroup(parentOf(dataset));
    const std::vector<hsize_t> dimensions(shape.begin(), shape.end());
    const Handle space(H5Screate_simple(static_cast<int>(shape.size()), dimensions.data(), nullptr));
    const Handle creation = timelessProperties(H5P_DATASET_CREATE);
    H5Pset_layout(creation.get(), H5D_CONTIGUOUS);
    H5Pset_fill_time(creation.get(), H5D_FILL_TIME_NEVER);
    H5Pset_alloc_time(creation.get(), H5D_ALLOC_TIME_EARLY);
    const Handle created(H5Dcreate2(id(), dataset.c_str(), nativeType<T>(), space.get(),
                                    linkProperties().get(), creation.get(), H5P_DEFAULT));
    if (!created)
        throwCannotWrite(m_path, dataset);
    const haddr_t offset = H5Dget_offset(created.get());
    return offset == HADDR_UNDEF ? 0 : offset; // no values: nothing to put anywhere
}

template <class T> void File::createGrowing(const std::string& dataset)
{
    constexpr hsize_t kChunk = 1 << 14;
    const LibraryLock lock;
    createGroup(parentOf(dataset));
    const hsize_t none = 0;
    const hsize_t endless = H5S_UNLIMITED;
    const Handle space(H5Screate_simple(1, &none, &endless));
    const Handle creation = timelessProperties(H5P_DATASET_CREATE);
    H5Pset_chunk(creation.get(), 1, &kChunk);
    const Handle created(H5Dcreate2(id(), dataset.c_str(), nativeType<T>(), space.get(),
                                    linkProperties().get(), creation.get(), H5P_DEFAULT));
    if (!created)
        throwCannotWrite(m_path, dataset);
}

template <class T> void File::append(const std::string& dataset, std::span<const T> values)
{
    if (values.empty())
        return;
    const LibraryLock lock;
    // Without a cache the values are in the file when this returns, and a full disk is known here.
    const Handle access(H5Pcreate(H5P_DATASET_ACCESS));
    H5Pset_chunk_cache(access.get(), 0, 0, 1);
    const Handle opened(H5Dopen2(id(), dataset.c_str(), access.get()));
    hsize_t first = 0;
    if (const Handle before(opened ? H5Dget_space(opened.get()) : H5I_INVALID_HID); before)
        H5Sget_simple_extent_dims(before.get(), &first, nullptr);
    const hsize_t count = values.size();
    const hsize_t length = first + count;
    const bool isLonger = opened && H5Dset_extent(opened.get(), &length) >= 0;
    const Handle added(isLonger ? H5Dget_space(opened.get()) : H5I_INVALID_HID);
    const Handle given(H5Screate_simple(1, &count, nullptr));
    if (!added || H5Sselect_hyperslab(added.get(), H5S_SELECT_SET, &first, nullptr, &count, nullptr) < 0
        || H5Dwrite(opened.get(), nativeType<T>(), given.get(), added.get(), H5P_DEFAULT, values.data()) < 0)
        throwCannotWrite(m_path, dataset);
}

void File::writeString(const std::string& dataset, const std::string& value)
{
    const LibraryLock lock;
    createGroup(parentOf(dataset));
    const char* const pointer = value.c_str();
    writeDataset(*this, dataset, utf8Type().get(), {}, &pointer, false);
}

void File::writeStrings(const std::string& dataset, const std::vector<std::string>& values)
{
    const LibraryLock lock;
    createGroup(parentOf(dataset));
    writeDataset(*this, dataset, utf8Type().get(), {values.size()}, pointersTo(values).data(),
                 values.empty());
}

void File::writeAttribute(const std::string& object, const std::string& name, const std::string& value)
{
    const LibraryLock lock;
    const char* const pointer = value.c_str();
    writeAttributeValue(*this, object, name, utf8Type().get(), Handle(H5Screate(H5S_SCALAR)), &pointer,
                        false);
}

void File::writeAttribute(const std::string& object, const std::string& name, std::int64_t value)
{
    const LibraryLock lock;
    writeAttributeValue(*this, object, name, H5T_NATIVE_INT64, Handle(H5Screate(H5S_SCALAR)), &value, false);
}

void File::writeAttribute(const std::string& object, const std::string& name,
                          const std::vector<std::int64_t>& values)
{
    const LibraryLock lock;
    writeAttributeValue(*this, object, name, H5T_NATIVE_INT64, lineSpace(values.size()), values.data(),
                        values.empty());
}

void File::writeAttribute(const std::string& object, const std::string& name,
                          const std::vector<std::string>& values)
{
    const LibraryLock lock;
    writeAttributeValue(*this, object, name, utf8Type().get(), lineSpace(values.size()),
                        pointersTo(values).data(), values.empty());
}

void File::writeBoolAttribute(const std::string& object, const std::string& name, bool value)
{
    const LibraryLock lock;
    const std::int8_t stored = value ? 1 : 0;
    const Handle type(H5Tenum_create(H5T_NATIVE_INT8));
    for (const std::int8_t each : {std::int8_t{0}, std::int8_t{1}})
        H5Tenum_insert(type.get(), each ? "TRUE" : "FALSE", &each);
    writeAttributeValue(*this, object, name, type.get(), Handle(H5Screate(H5S_SCALAR)), &stored, false);
}

#define KNOCKSCOPE_INSTANTIATE(T)                                                                            \
    template std::vector<T> File::read<T>(const std::string&) const;                                         \
    template std::vector<T> File::readRange<T>(const std::string&, std::uint64_t, std::uint64_t) const;      \
    template std::vector<T> File::readRectangle<T>(const std::string&, std::uint64_t, std::uint64_t,         \
                                                   std::uint64_t, std::uint64_t) const;                      \
    template std::vector<T> File::readField<T>(const std::string&, std::size_t, std::uint64_t,               \
                                               std::uint64_t) const;                                         \
    template void File::write<T>(const std::string&, std::span<const T>, const std::vector<std::uint64_t>&); \
    template std::uint64_t File::reserve<T>(const std::string&, const std::vector<std::uint64_t>&);          \
    template void File::createGrowing<T>(const std::string&);                                                \
    template void File::append<T>(const std::string&, std::span<const T>);

KNOCKSCOPE_INSTANTIATE(std::int8_t)
KNOCKSCOPE_INSTANTIATE(std::uint8_t)
KNOCKSCOPE_INSTANTIATE(std::int32_t)
KNOCKSCOPE_INSTANTIATE(std::uint32_t)
KNOCKSCOPE_INSTANTIATE(std::int64_t)
KNOCKSCOPE_INSTANTIATE(std::uint64_t)
KNOCKSCOPE_INSTANTIATE(float)
KNOCKSCOPE_INSTANTIATE(double)

#undef KNOCKSCOPE_INSTANTIATE

} // namespace knockscope::hdf5
