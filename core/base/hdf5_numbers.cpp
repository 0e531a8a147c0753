// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hdf5_numbers.h"

#include "core/base/error.h"
#include "core/base/hdf5_lock.h"
#include "core/base/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <limits>
#include <optional>
#include <type_traits>
#include <unistd.h>
#include <utility>

namespace knockscope::hdf5 {

namespace {

constexpr std::uint64_t kLargeChunk = 4u << 20; // bytes
constexpr std::uint64_t kHarmless = 16u << 20; // bytes
constexpr std::uint64_t kBestCompression = 1100; // of deflate, rounded up; lzf is weaker
constexpr std::uint64_t kBestZstd = 50'000; // a block of 128 KiB takes 4 bytes

template <class T, class From> T converted(From value)
{
    if constexpr (std::is_same_v<T, std::uint32_t>) {
        constexpr T kBeyond = std::numeric_limits<T>::max();
        if constexpr (std::is_floating_point_v<From>)
            return value >= 0 && value < static_cast<From>(kBeyond) ? static_cast<T>(value) : kBeyond;
        else
            return std::cmp_less(value, 0) || std::cmp_greater(value, kBeyond) ? kBeyond
                                                                               : static_cast<T>(value);
    } else {
        return static_cast<T>(value);
    }
}

template <class From, class T> void convertAll(const std::byte* from, std::size_t count, T* to)
{
    if constexpr (std::is_same_v<From, T>) {
        std::memcpy(to, from, count * sizeof(T));
    } else {
        for (std::size_t i = 0; i < count; ++i) {
            From value;
            std::memcpy(&value, from + i * sizeof(From), sizeof(From));
            to[i] = converted<T>(value);
        }
    }
}

std::optional<ChunkFilter> knownFilter(H5Z_filter_t filter)
{
    switch (filter) {
    case H5Z_FILTER_DEFLATE:
        return ChunkFilter::Deflate;
    case H5Z_FILTER_SHUFFLE:
        return ChunkFilter::Shuffle;
    case 32000:
        return ChunkFilter::Lzf;
    case 32015:
        return ChunkFilter::Zstd;
    default:
        return std::nullopt;
    }
}

bool isNativeNumber(hid_t type, H5T_class_t kind, std::size_t bytes)
{
    if (H5Tget_order(type) != H5T_ORDER_LE && bytes > 1)
        return false;
    if (kind == H5T_FLOAT)
        return H5Tequal(type, H5T_IEEE_F32LE) > 0 || H5Tequal(type, H5T_IEEE_F64LE) > 0;
    return kind == H5T_INTEGER && (bytes == 1 || bytes == 2 || bytes == 4 || bytes == 8)
        && H5Tget_precision(type) == 8 * bytes;
}

} // namespace

Numbers::Numbers(const File& file, std::string dataset)
    : m_file(file)
    , m_dataset(std::move(dataset))
{
    const LibraryLock lock;
    const std::vector<std::uint64_t> shape = file.shape(m_dataset); // throws for what is no dataset
    m_class = file.typeClass(m_dataset);
    m_bytes = file.typeSize(m_dataset);
    if (m_class != H5T_INTEGER && m_class != H5T_FLOAT && m_class != H5T_ENUM)
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "{}: {} does not hold numbers."), file.path().string(),
                               m_dataset));
    if (shape.empty() || shape.size() > 2)
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "{}: {} should have one or two dimensions."),
                               file.path().string(), m_dataset));
    m_isTwoDimensional = shape.size() == 2;
    m_rows = m_isTwoDimensional ? shape[0] : 1;
    m_columns = shape.back();

    m_id = Handle(H5Dopen2(file.id(), m_dataset.c_str(), H5P_DEFAULT));
    const Handle type(H5Dget_type(m_id.get()));
    const Handle creation(H5Dget_create_plist(m_id.get()));
    if (!m_id || !type || !creation)
        throwDamaged();
    m_isSigned = H5Tget_sign(type.get()) == H5T_SGN_2;
    const H5D_layout_t layout = H5Pget_layout(creation.get());
    if (layout == H5D_CHUNKED) {
        std::array<hsize_t, 2> chunk{};
        if (H5Pget_chunk(creation.get(), 2, chunk.data()) != static_cast<int>(shape.size()))
            throwDamaged();
        m_chunkRows = m_isTwoDimensional ? chunk[0] : 1;
        m_chunkColumns = chunk[shape.size() - 1];
    }
    if (m_rows > 0 && m_columns > std::numeric_limits<std::uint64_t>::max() / 64 / m_rows)
        throwDamaged();
    if (std::endian::native != std::endian::little || !isNativeNumber(type.get(), m_class, m_bytes))
        return;
    if (layout == H5D_CONTIGUOUS) {
        void* descriptor = nullptr;
        const haddr_t offset = H5Dget_offset(m_id.get());
        if (offset == HADDR_UNDEF || H5Pget_external_count(creation.get()) > 0
            || H5Fget_vfd_handle(file.id(), H5P_DEFAULT, &descriptor) < 0 || !descriptor)
            return;
        hsize_t fileSize = 0;
        const std::uint64_t claimed = m_rows * m_columns * m_bytes;
        if (H5Fget_filesize(file.id(), &fileSize) < 0 || offset > fileSize || claimed > fileSize - offset)
            throw Error(
                ErrorKind::BadInput,
                translated(translatable("core",
                                        "{}: {} reaches beyond the end of the file; the file is incomplete."),
                           file.path().string(), m_dataset));
        m_descriptor = *static_cast<const int*>(descriptor);
        m_offset = offset;
        m_path = Path::Contiguous;
        return;
    }
    if (layout != H5D_CHUNKED || m_chunkRows == 0 || m_chunkColumns == 0)
        return;
    unsigned chunkOptions = 0;
    if (H5Pget_chunk_opts(creation.get(), &chunkOptions) < 0)
        throwDamaged();
    if (chunkOptions & H5D_CHUNK_DONT_FILTER_PARTIAL_CHUNKS)
        return; // chunks do not say whether they were filtered
    const int filters = H5Pget_nfilters(creation.get());
    for (int i = 0; i < filters; ++i) {
        unsigned flags = 0;
        std::size_t values = 0;
        const std::optional<ChunkFilter> known = knownFilter(H5Pget_filter2(
            creation.get(), static_cast<unsigned>(i), &flags, &values, nullptr, 0, nullptr, nullptr));
        if (!known)
            return;
        m_filters.push_back(*known);
    }
    m_path = Path::Chunks;
    const std::uint64_t claimed = m_rows * m_columns * m_bytes;
    if (claimed > kHarmless && claimed / bestCompression() > H5Dget_storage_size(m_id.get()))
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core", "{}: {} claims more values than the file holds; the file is damaged."),
                file.path().string(), m_dataset));
}

std::uint64_t Numbers::bestCompression() const
{
    return std::find(m_filters.begin(), m_filters.end(), ChunkFilter::Zstd) == m_filters.end()
        ? kBestCompression
        : kBestZstd;
}

void Numbers::throwDamaged() const
{
    throw Error(ErrorKind::BadInput,
                translated(translatable("core", "{}: {} cannot be read; the file is damaged."),
                           m_file.path().string(), m_dataset));
}

template <class T> bool Numbers::isSameType() const
{
    return m_bytes == sizeof(T)
        && isFloat() == std::is_floating_point_v<T> && (isFloat() || m_isSigned == std::is_signed_v<T>);
}

template <class T> void Numbers::convert(const std::byte* from, std::size_t count, T* to) const
{
    if (isFloat())
        return m_bytes == 4 ? convertAll<float>(from, count, to) : convertAll<double>(from, count, to);
    switch (m_bytes) {
    case 1:
        return m_isSigned ? convertAll<std::int8_t>(from, count, to)
                          : convertAll<std::uint8_t>(from, count, to);
    case 2:
        return m_isSigned ? convertAll<std::int16_t>(from, count, to)
                          : convertAll<std::uint16_t>(from, count, to);
    case 4:
        return m_isSigned ? convertAll<std::int32_t>(from, count, to)
                          : convertAll<std::uint32_t>(from, count, to);
    default:
        return m_isSigned ? convertAll<std::int64_t>(from, count, to)
                          : convertAll<std::uint64_t>(from, count, to);
    }
}

template <class T>
void Numbers::readThroughLibrary(std::uint64_t firstRow, std::uint64_t rowCount, std::uint64_t firstColumn,
                                 std::uint64_t columnCount, std::span<T> out) const
{
    const auto take = [&](const auto& values) {
        std::transform(values.begin(), values.end(), out.begin(),
                       [](auto value) { return converted<T>(value); });
    };
    // the library clips what does not fit, so it is asked for a type that holds everything
    using Wide = std::conditional_t<std::is_same_v<T, std::uint32_t>, std::int64_t, T>;
    if (!m_isTwoDimensional)
        take(m_file.readRange<Wide>(m_dataset, firstColumn, columnCount));
    else
        take(m_file.readRectangle<Wide>(m_dataset, firstRow, rowCount, firstColumn, columnCount));
}

template <class T>
void Numbers::readContiguous(std::uint64_t firstRow, std::uint64_t rowCount, std::uint64_t firstColumn,
                             std::uint64_t columnCount, std::span<T> out) const
{
    constexpr std::size_t kPiece = 1u << 20; // elements
    std::vector<std::byte> buffer;
    const bool isOneRun = columnCount == m_columns;
    const std::uint64_t runs = isOneRun ? 1 : rowCount;
    const std::uint64_t length = isOneRun ? rowCount * columnCount : columnCount;
    for (std::uint64_t run = 0; run < runs; ++run) {
        const std::uint64_t place = m_offset + ((firstRow + run) * m_columns + firstColumn) * m_bytes;
        for (std::uint64_t done = 0; done < length;) {
            const std::size_t count = std::min<std::uint64_t>(kPiece, length - done);
            T* const to = out.data() + run * length + done;
            if (!isSameType<T>())
                buffer.resize(count * m_bytes);
            auto* const bytes =
                isSameType<T>() ? static_cast<std::byte*>(static_cast<void*>(to)) : buffer.data();
            for (std::size_t got = 0; got < count * m_bytes;) {
                const ssize_t now = ::pread(m_descriptor, bytes + got, count * m_bytes - got,
                                            static_cast<off_t>(place + done * m_bytes + got));
                if (now < 0 && errno == EINTR)
                    continue;
                if (now <= 0)
                    throwDamaged();
                got += static_cast<std::size_t>(now);
            }
            if (!isSameType<T>())
                convert(buffer.data(), count, to);
            done += count;
        }
    }
}

bool Numbers::fetch(std::uint64_t row, std::uint64_t column, std::vector<std::byte>& stored,
                    std::vector<ChunkFilter>& filters) const
{
    const LibraryLock lock;
    const std::array<hsize_t, 2> place =
        m_isTwoDimensional ? std::array<hsize_t, 2>{row, column} : std::array<hsize_t, 2>{column, 0};
    hsize_t size = 0;
    hsize_t fileSize = 0;
    // HDF5 1.10 fails for a chunk that was never written; the library then gives the fill value or says that
    // it is damaged.
    if (H5Dget_chunk_storage_size(m_id.get(), place.data(), &size) < 0 || size == 0)
        return false;
    if (H5Fget_filesize(m_file.id(), &fileSize) < 0 || size > fileSize)
        throwDamaged();
    stored.resize(size);
    std::uint32_t skipped = 0;
    if (H5Dread_chunk(m_id.get(), H5P_DEFAULT, place.data(), &skipped, stored.data()) < 0)
        throwDamaged();
    filters.clear();
    for (std::size_t i = 0; i < m_filters.size(); ++i) {
        if (i >= 32 || !(skipped >> i & 1u))
            filters.push_back(m_filters[i]);
    }
    return true;
}

Numbers::Chunk Numbers::decodedLarge(std::uint64_t row, std::uint64_t column) const
{
    const std::scoped_lock lock(m_largeMutex);
    if (m_large && m_largePlace == std::pair(row, column))
        return m_large;
    m_large.reset();
    std::vector<std::byte> stored;
    std::vector<ChunkFilter> filters;
    if (!fetch(row, column, stored, filters))
        return nullptr;
    const std::uint64_t bytes = m_chunkRows * m_chunkColumns * m_bytes;
    if (bytes / bestCompression() > stored.size())
        throwDamaged();
    auto chunk = std::make_shared<std::vector<std::byte>>(bytes);
    if (!decodeChunk(stored, filters, m_bytes, *chunk))
        throwDamaged();
    m_large = std::move(chunk);
    m_largePlace = {row, column};
    return m_large;
}

template <class T>
void Numbers::read(std::uint64_t firstRow, std::uint64_t rowCount, std::uint64_t firstColumn,
                   std::uint64_t columnCount, std::span<T> out) const
{
    if (firstRow > m_rows || rowCount > m_rows - firstRow || firstColumn > m_columns
        || columnCount > m_columns - firstColumn || out.size() != rowCount * columnCount)
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "{}: {} is shorter than expected."),
                               m_file.path().string(), m_dataset));
    if (out.empty())
        return;
    if (m_path == Path::Library)
        return readThroughLibrary(firstRow, rowCount, firstColumn, columnCount, out);
    if (m_path == Path::Contiguous)
        return readContiguous(firstRow, rowCount, firstColumn, columnCount, out);

    const std::uint64_t chunkElements = m_chunkRows * m_chunkColumns;
    const bool isLarge = chunkElements > kLargeChunk / m_bytes;
    std::vector<std::byte> stored;
    std::vector<std::byte> buffer;
    std::vector<ChunkFilter> filters;
    const std::uint64_t lastRow = firstRow + rowCount;
    const std::uint64_t lastColumn = firstColumn + columnCount;
    for (std::uint64_t row = firstRow - firstRow % m_chunkRows; row < lastRow; row += m_chunkRows) {
        for (std::uint64_t column = firstColumn - firstColumn % m_chunkColumns; column < lastColumn;
             column += m_chunkColumns) {
            const std::uint64_t fromRow = std::max(row, firstRow);
            const std::uint64_t toRow = std::min(row + m_chunkRows, lastRow);
            const std::uint64_t fromColumn = std::max(column, firstColumn);
            const std::uint64_t toColumn = std::min(column + m_chunkColumns, lastColumn);
            const std::uint64_t width = toColumn - fromColumn;
            const auto target = [&](std::uint64_t r) {
                return out.data() + (r - firstRow) * columnCount + (fromColumn - firstColumn);
            };

            Chunk large;
            const std::byte* decoded = nullptr;
            bool isThere = true;
            if (isLarge) {
                large = decodedLarge(row, column);
                isThere = large != nullptr;
                decoded = large ? large->data() : nullptr;
            } else if ((isThere = fetch(row, column, stored, filters))) {
                // A chunk that is wanted whole and as it is needs no copy.
                const bool isDirect = isSameType<T>() && m_chunkRows == 1 && width == m_chunkColumns;
                buffer.resize(isDirect ? 0 : chunkElements * m_bytes);
                const std::span<std::byte> place =
                    isDirect ? std::as_writable_bytes(std::span(target(row), width)) : std::span(buffer);
                if (!decodeChunk(stored, filters, m_bytes, place))
                    throwDamaged();
                if (isDirect)
                    continue;
                decoded = buffer.data();
            }
            for (std::uint64_t r = fromRow; r < toRow; ++r) {
                if (isThere)
                    convert(decoded + ((r - row) * m_chunkColumns + (fromColumn - column)) * m_bytes, width,
                            target(r));
                else // holds the fill value
                    readThroughLibrary(r, 1, fromColumn, width, std::span(target(r), width));
            }
        }
    }
}

template void Numbers::read<std::uint32_t>(std::uint64_t, std::uint64_t, std::uint64_t, std::uint64_t,
                                           std::span<std::uint32_t>) const;
template void Numbers::read<float>(std::uint64_t, std::uint64_t, std::uint64_t, std::uint64_t,
                                   std::span<float>) const;
template void Numbers::read<double>(std::uint64_t, std::uint64_t, std::uint64_t, std::uint64_t,
                                    std::span<double>) const;

} // namespace knockscope::hdf5
