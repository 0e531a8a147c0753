// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hdf5_guard.h"

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

namespace knockscope::hdf5 {

namespace {

using Bytes = std::span<const unsigned char>;

constexpr herr_t kSuccess = 0;
constexpr herr_t kFailure = -1;

struct GuardedFile {
    H5FD_t base{}; // the library's part must come first
    int descriptor = -1;
    haddr_t end = 0; // of the file
    haddr_t allocated = 0; // what the superblock says
    dev_t device = 0;
    ino_t inode = 0;
    std::size_t lengthSize = 8; // bytes of a length in this file
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

/// "Size of Lengths" of the superblock, which stands at byte 0, 512 or a doubling of that.
std::size_t findLengthSize(int descriptor)
{
    constexpr std::array<unsigned char, 8> kSignature{0x89, 'H', 'D', 'F', '\r', '\n', 0x1a, '\n'};
    constexpr haddr_t kLongestUserBlock = 1 << 16;
    for (haddr_t place = 0; place <= kLongestUserBlock; place = place == 0 ? 512 : 2 * place) {
        std::array<unsigned char, 16> start{};
        if (readAt(descriptor, place, start.data(), start.size()) != ssize_t{start.size()})
            break;
        if (!std::equal(kSignature.begin(), kSignature.end(), start.begin()))
            continue;
        const std::size_t size = start[8] < 2 ? start[14] : start[10];
        return size == 2 || size == 4 || size == 8 ? size : 8;
    }
    return 8;
}

/// Whether the objects of a global heap collection, of which `start` are the first bytes, fill it one after
/// the other, as the format specification (III.E) says. The library walks them without looking.
bool isWholeCollection(const GuardedFile& file, haddr_t address, Bytes start)
{
    constexpr std::uint64_t kHeader = 16; // of the collection, and of each object in it
    const std::uint64_t size = littleEndian(start.subspan(8, file.lengthSize));
    if (size < kHeader || size > file.end - address)
        return false;
    for (std::uint64_t place = kHeader; size - place >= kHeader;) {
        std::array<unsigned char, kHeader> header{};
        if (place + kHeader <= start.size())
            std::copy_n(start.begin() + static_cast<std::ptrdiff_t>(place), kHeader, header.begin());
        else if (readAt(file.descriptor, address + place, header.data(), kHeader) != ssize_t{kHeader})
            return false;
        const Bytes fields(header);
        const std::uint64_t length = littleEndian(fields.subspan(8, file.lengthSize));
        const std::uint64_t left = size - place;
        if (length > left)
            return false;
        const bool isFreeSpace = littleEndian(fields.first(2)) == 0; // its length includes the header
        const std::uint64_t whole = isFreeSpace ? length : kHeader + (length + 7) / 8 * 8;
        if (whole < kHeader || whole > left)
            return false;
        place += whole;
    }
    return true;
}

/// Whether the data of a local heap, of which `start` are the first bytes, lie within the file.
bool isWholeNameHeap(const GuardedFile& file, Bytes start)
{
    if (start.size() < 8 + file.lengthSize)
        return true;
    return littleEndian(start.subspan(8, file.lengthSize)) <= file.end;
}

H5FD_t* openFile(const char* name, unsigned flags, hid_t, haddr_t)
{
    if (flags & (H5F_ACC_RDWR | H5F_ACC_TRUNC | H5F_ACC_CREAT))
        return nullptr;
    auto file = std::make_unique<GuardedFile>();
    file->descriptor = ::open(name, O_RDONLY | O_CLOEXEC);
    if (file->descriptor < 0)
        return nullptr;
    struct stat status { };
    if (::fstat(file->descriptor, &status) != 0) {
        ::close(file->descriptor);
        return nullptr;
    }
    file->end = static_cast<haddr_t>(status.st_size);
    file->device = status.st_dev;
    file->inode = status.st_ino;
    file->lengthSize = findLengthSize(file->descriptor);
    return &file.release()->base;
}

herr_t closeFile(H5FD_t* file)
{
    const std::unique_ptr<GuardedFile> owned(&guarded(file));
    return ::close(owned->descriptor) == 0 ? kSuccess : kFailure;
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
    const GuardedFile& file = guarded(opened);
    if (address == HADDR_UNDEF || address > file.end)
        return kFailure;
    const ssize_t got = readAt(file.descriptor, address, buffer, size);
    if (got < 0)
        return kFailure;
    // The library reads ahead where it does not know a size yet; what lies beyond the end is zero.
    const auto there = static_cast<std::size_t>(got);
    std::memset(static_cast<char*>(buffer) + there, 0, size - there);

    const Bytes bytes(static_cast<const unsigned char*>(buffer), there);
    constexpr std::size_t kHeapHeader = 16;
    // The library passes heaps of texts off as raw data. Whole headers tell them from numbers that look
    // alike.
    if (there >= kHeapHeader && startsWith(bytes, "GCOL") && littleEndian(bytes.subspan(4, 4)) == 1)
        return isWholeCollection(file, address, bytes) ? kSuccess : kFailure;
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
        its.get_eof = [](const H5FD_t* file, H5FD_mem_t) { return guarded(file).end; };
        its.get_handle = [](H5FD_t* file, hid_t, void** handle) {
            *handle = &guarded(file).descriptor;
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

} // namespace

bool guardReading(hid_t accessProperties)
{
    static const hid_t driver = registerDriver();
    return driver >= 0 && H5Pset_driver(accessProperties, driver, nullptr) >= 0;
}

} // namespace knockscope::hdf5
