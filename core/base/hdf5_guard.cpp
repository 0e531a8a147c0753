// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hdf5_guard.h"

#include "core/base/hdf5_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <memory>
#include <span>
#include <sys/stat.h>
#include <unistd.h>
#include <unordered_map>
#include <vector>

namespace knockscope::hdf5 {

namespace {

using Bytes = std::span<const unsigned char>;

constexpr herr_t kSuccess = 0;
constexpr herr_t kFailure = -1;
constexpr std::uint64_t kNoObject = std::numeric_limits<std::uint64_t>::max();

struct FieldSizes {
    std::size_t offset = 8; // bytes of an address in the file
    std::size_t length = 8; // bytes of a length
};

struct Source {
    int descriptor = -1;
    haddr_t end = 0; // of the file
    FieldSizes sizes;
};

struct GuardedFile {
    H5FD_t base{}; // the library's part must come first
    Source source;
    haddr_t allocated = 0; // what the superblock says
    dev_t device = 0;
    ino_t inode = 0;
};

GuardedFile& guarded(H5FD_t* file)
{
    return *reinterpret_cast<GuardedFile*>(file);
}

const GuardedFile& guarded(const H5FD_t* file)
{
    return *reinterpret_cast<const GuardedFile*>(file);
}

/// Reads as much as there is and returns how much that was; negative when the system fails.
ssize_t readAt(int descriptor, haddr_t address, void* buffer, std::size_t size)
{
    std::size_t done = 0;
    while (done < size) {
        const ssize_t got = ::pread(descriptor, static_cast<char*>(buffer) + done, size - done,
                                    static_cast<off_t>(address + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return -1;
        if (got == 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return static_cast<ssize_t>(done);
}

std::uint64_t littleEndian(Bytes bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        value = value << 8 | bytes[i];
    return value;
}

bool startsWith(Bytes bytes, const char* signature)
{
    return bytes.size() >= 4 && std::memcmp(bytes.data(), signature, 4) == 0;
}

/// "Size of Offsets" and "Size of Lengths" of the superblock, which stands at byte 0, 512 or a doubling of
/// that.
FieldSizes findFieldSizes(int descriptor)
{
    constexpr std::array<unsigned char, 8> kSignature{0x89, 'H', 'D', 'F', '\r', '\n', 0x1a, '\n'};
    constexpr haddr_t kLongestUserBlock = 1 << 16;
    const auto isPossible = [](std::size_t size) { return size == 2 || size == 4 || size == 8; };
    for (haddr_t place = 0; place <= kLongestUserBlock; place = place == 0 ? 512 : 2 * place) {
        std::array<unsigned char, 16> start{};
        if (readAt(descriptor, place, start.data(), start.size()) != ssize_t{start.size()})
            break;
        if (!std::equal(kSignature.begin(), kSignature.end(), start.begin()))
            continue;
        const FieldSizes sizes =
            start[8] < 2 ? FieldSizes{start[13], start[14]} : FieldSizes{start[9], start[10]};
        return isPossible(sizes.offset) && isPossible(sizes.length) ? sizes : FieldSizes{};
    }
    return {};
}

/// Calls `use(index, length)` for the objects of a global heap collection, of which `start` are the first
/// bytes. Returns whether they fill it one after the other, as the format specification (III.E) says; the
/// library walks them without looking.
template <class Use> bool walkCollection(const Source& file, haddr_t address, Bytes start, Use use)
{
    constexpr std::uint64_t kHeader = 16; // of the collection, and of each object in it
    if (start.size() < kHeader || !startsWith(start, "GCOL"))
        return false;
    const std::uint64_t size = littleEndian(start.subspan(8, file.sizes.length));
    if (size < kHeader || address > file.end || size > file.end - address)
        return false;
    // Texts are short: a read for the header of each would take longer than all the rest.
    std::array<unsigned char, 8192> block;
    Bytes there = start;
    std::uint64_t begin = 0; // of `there` in the collection
    for (std::uint64_t place = kHeader; size - place >= kHeader;) {
        if (place + kHeader > begin + there.size()) {
            const std::uint64_t wanted = std::min<std::uint64_t>(block.size(), size - place);
            const ssize_t got = readAt(file.descriptor, address + place, block.data(), wanted);
            if (got < ssize_t{kHeader})
                return false;
            there = Bytes(block).first(static_cast<std::size_t>(got));
            begin = place;
        }
        const Bytes fields = there.subspan(place - begin, kHeader);
        const std::uint64_t length = littleEndian(fields.subspan(8, file.sizes.length));
        const std::uint64_t left = size - place;
        if (length > left)
            return false;
        const std::uint64_t index = littleEndian(fields.first(2));
        // The length of free space, which has the index 0, includes the header.
        const std::uint64_t whole = index == 0 ? length : kHeader + (length + 7) / 8 * 8;
        if (whole < kHeader || whole > left)
            return false;
        use(index, length);
        place += whole;
    }
    return true;
}

/// Whether the data of a local heap, of which `start` are the first bytes, lie within the file.
bool isWholeNameHeap(const Source& file, Bytes start)
{
    return littleEndian(start.subspan(8, file.sizes.length)) <= file.end;
}

H5FD_t* openFile(const char* name, unsigned flags, hid_t, haddr_t)
{
    if (flags & (H5F_ACC_RDWR | H5F_ACC_TRUNC | H5F_ACC_CREAT))
        return nullptr;
    Source source;
    source.descriptor = ::open(name, O_RDONLY | O_CLOEXEC);
    if (source.descriptor < 0)
        return nullptr;
    struct stat status { };
    if (::fstat(source.descriptor, &status) != 0) {
        ::close(source.descriptor);
        return nullptr;
    }
    source.end = static_cast<haddr_t>(status.st_size);
    source.sizes = findFieldSizes(source.descriptor);
    auto file = std::make_unique<GuardedFile>();
    file->source = source;
    file->device = status.st_dev;
    file->inode = status.st_ino;
    return &file.release()->base;
}

herr_t closeFile(H5FD_t* file)
{
    const std::unique_ptr<GuardedFile> owned(&guarded(file));
    return ::close(owned->source.descriptor) == 0 ? kSuccess : kFailure;
}

int compareFiles(const H5FD_t* a, const H5FD_t* b)
{
    const GuardedFile& first = guarded(a);
    const GuardedFile& second = guarded(b);
    if (first.device != second.device)
        return first.device < second.device ? -1 : 1;
    if (first.inode != second.inode)
        return first.inode < second.inode ? -1 : 1;
    return 0;
}

/// Metadata are not gathered into larger reads, so that every heap arrives on its own.
herr_t queryFeatures(const H5FD_t*, unsigned long* flags)
{
    if (flags)
        *flags = H5FD_FEAT_DATA_SIEVE | H5FD_FEAT_POSIX_COMPAT_HANDLE | H5FD_FEAT_DEFAULT_VFD_COMPATIBLE;
    return kSuccess;
}

herr_t readFile(H5FD_t* opened, H5FD_mem_t, hid_t, haddr_t address, std::size_t size, void* buffer)
{
    const Source& file = guarded(opened).source;
    if (address == HADDR_UNDEF || address > file.end)
        return kFailure;
    // The library reads ahead where it does not know a size yet; what lies beyond the end is zero. Whatever
    // goes further is a damaged size, and filling its buffer would take the memory that it claims.
    constexpr std::size_t kReadAhead = 1 << 16;
    if (size > kReadAhead && size - kReadAhead > file.end - address)
        return kFailure;
    const ssize_t got = readAt(file.descriptor, address, buffer, size);
    if (got < 0)
        return kFailure;
    const auto there = static_cast<std::size_t>(got);
    std::memset(static_cast<char*>(buffer) + there, 0, size - there);

    const Bytes bytes(static_cast<const unsigned char*>(buffer), there);
    constexpr std::size_t kHeapHeader = 16;
    // The library passes heaps of texts off as raw data. Whole headers tell them from numbers that look
    // alike.
    if (there >= kHeapHeader && startsWith(bytes, "GCOL") && littleEndian(bytes.subspan(4, 4)) == 1)
        return walkCollection(file, address, bytes, [](std::uint64_t, std::uint64_t) {}) ? kSuccess
                                                                                         : kFailure;
    if (there >= kHeapHeader && startsWith(bytes, "HEAP") && littleEndian(bytes.subspan(4, 4)) == 0)
        return isWholeNameHeap(file, bytes) ? kSuccess : kFailure;
    return kSuccess;
}

hid_t registerDriver()
{
    static const H5FD_class_t driver = [] {
        H5FD_class_t its{};
#ifdef H5FD_CLASS_VERSION
        its.version = H5FD_CLASS_VERSION;
        its.value = static_cast<H5FD_class_value_t>(513); // below 512 is the library's own, below 65536 free
#endif
        its.name = "knockscope-guarded";
        its.maxaddr = static_cast<haddr_t>(std::numeric_limits<off_t>::max());
        its.fc_degree = H5F_CLOSE_WEAK;
        its.open = openFile;
        its.close = closeFile;
        its.cmp = compareFiles;
        its.query = queryFeatures;
        its.get_eoa = [](const H5FD_t* file, H5FD_mem_t) { return guarded(file).allocated; };
        its.set_eoa = [](H5FD_t* file, H5FD_mem_t, haddr_t address) {
            guarded(file).allocated = address;
            return kSuccess;
        };
        its.get_eof = [](const H5FD_t* file, H5FD_mem_t) { return guarded(file).source.end; };
        its.get_handle = [](H5FD_t* file, hid_t, void** handle) {
            *handle = &guarded(file).source.descriptor;
            return kSuccess;
        };
        its.read = readFile;
        its.write = [](H5FD_t*, H5FD_mem_t, hid_t, haddr_t, std::size_t, const void*) { return kFailure; };
        constexpr std::array<H5FD_mem_t, H5FD_MEM_NTYPES> kMap = H5FD_FLMAP_DICHOTOMY;
        std::copy(kMap.begin(), kMap.end(), its.fl_map);
        return its;
    }();
    return H5FDregister(&driver);
}

hid_t driverId()
{
    static const hid_t id = registerDriver();
    return id;
}

bool isGuarded(hid_t file)
{
    const Handle properties(H5Fget_access_plist(file));
    return properties && H5Pget_driver(properties.get()) == driverId();
}

/// A conversion that hands out references to texts as they stand in the file, where the library's own
/// conversions follow them.
herr_t keepReferences(hid_t from, hid_t to, H5T_cdata_t* how, std::size_t, std::size_t, std::size_t, void*,
                      void*, hid_t)
{
    if (how->command != H5T_CONV_INIT)
        return kSuccess;
    how->need_bkg = H5T_BKG_NO;
    return H5Tis_variable_str(from) > 0 && H5Tget_size(from) == H5Tget_size(to) ? kSuccess : kFailure;
}

/// Returns false when the library refuses.
bool registerConversion()
{
    const Handle text(H5Tcopy(H5T_C_S1));
    const Handle opaque(H5Tcreate(H5T_OPAQUE, 1));
    return H5Tset_size(text.get(), H5T_VARIABLE) >= 0
        && H5Tregister(H5T_PERS_SOFT, "knockscope-references", text.get(), opaque.get(), keepReferences) >= 0;
}

} // namespace

bool guardReading(hid_t accessProperties)
{
    return driverId() >= 0 && H5Pset_driver(accessProperties, driverId(), nullptr) >= 0;
}

bool areTextsWhole(hid_t file, std::uint64_t count,
                   const std::function<herr_t(hid_t memoryType, void* buffer)>& read)
{
    static const bool canRead = registerConversion();
    if (count == 0 || !isGuarded(file))
        return true;
    const Handle creation(H5Fget_create_plist(file));
    hsize_t userBlock = 0; // heaps are addressed from its end
    void* handle = nullptr;
    struct stat status { };
    if (!canRead || H5Pget_userblock(creation.get(), &userBlock) < 0
        || H5Fget_vfd_handle(file, H5P_DEFAULT, &handle) < 0)
        return false;
    Source source;
    source.descriptor = *static_cast<const int*>(handle);
    if (::fstat(source.descriptor, &status) != 0)
        return false;
    source.end = static_cast<haddr_t>(status.st_size);
    source.sizes = findFieldSizes(source.descriptor);

    constexpr std::size_t kCount = 4; // bytes of a length and of an index in a reference
    const std::size_t referenceSize = kCount + source.sizes.offset + kCount;
    const Handle type(H5Tcreate(H5T_OPAQUE, referenceSize));
    std::vector<unsigned char> references(count * referenceSize);
    if (read(type.get(), references.data()) < 0)
        return false;

    std::unordered_map<haddr_t, std::vector<std::uint64_t>> collections; // lengths by index
    std::array<unsigned char, 4096> start{}; // most collections are of this size
    for (std::uint64_t i = 0; i < count; ++i) {
        const Bytes reference = Bytes(references).subspan(i * referenceSize, referenceSize);
        const std::uint64_t length = littleEndian(reference.first(kCount));
        const haddr_t place = littleEndian(reference.subspan(kCount, source.sizes.offset));
        const std::uint64_t index = littleEndian(reference.last(kCount));
        if (place == 0) // no text
            continue;
        const auto [known, isNew] = collections.try_emplace(place);
        std::vector<std::uint64_t>& lengths = known->second;
        if (isNew) {
            if (place > source.end || userBlock > source.end - place)
                return false;
            const ssize_t got = readAt(source.descriptor, place + userBlock, start.data(), start.size());
            const Bytes there = Bytes(start).first(static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
            const auto keep = [&](std::uint64_t object, std::uint64_t size) {
                lengths.resize(std::max<std::size_t>(lengths.size(), object + 1), kNoObject);
                if (object > 0)
                    lengths[object] = size;
            };
            if (!walkCollection(source, place + userBlock, there, keep))
                return false;
        }
        if (index >= lengths.size() || lengths[index] != length)
            return false;
    }
    return true;
}

} // namespace knockscope::hdf5
