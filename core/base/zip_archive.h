// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

struct zip;
struct zip_file;

namespace knockscope {

/// The entries of a zip file: numpy's .npz and torch's .pt are such files.
class ZipArchive {
public:
    struct Entry {
        std::string name;
        std::uint64_t bytes = 0; // claimed; reading past what is there throws
    };

    /// Reads an entry from its beginning. Must not outlive its archive.
    class Stream {
    public:
        ~Stream();
        Stream(Stream&&) noexcept = default;

        /// Fills `bytes`. Throws `Error(BadInput)` when the entry is damaged, encrypted or ends before.
        void read(std::span<std::byte> bytes);
        /// To be called after the last byte: throws `Error(BadInput)` when the checksum does not fit.
        void finish();

    private:
        friend class ZipArchive;
        struct Close {
            void operator()(zip_file* file) const;
        };
        Stream(zip_file* file, std::string name)
            : m_file(file)
            , m_name(std::move(name))
        {
        }

        std::unique_ptr<zip_file, Close> m_file;
        std::string m_name; // for messages
    };

    /// Throws `Error(Io)` when the file cannot be opened and `Error(BadInput)` when it is no zip file.
    explicit ZipArchive(const std::filesystem::path& path);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    const std::vector<Entry>& entries() const { return m_entries; }
    std::optional<std::size_t> find(const std::string& name) const;
    Stream open(std::size_t entry) const;
    /// The entry whole. Memory grows with what is read, not with what is claimed; throws `Error(BadInput)`
    /// when there are more than `most` bytes.
    std::vector<std::byte> read(std::size_t entry, std::uint64_t most) const;
    const std::string& name() const { return m_name; }

private:
    struct Close {
        void operator()(zip* archive) const;
    };

    std::string m_name;
    std::unique_ptr<zip, Close> m_archive;
    std::vector<Entry> m_entries;
};

/// Whether a file begins as zip files do.
bool looksLikeZip(std::span<const std::byte> start);

} // namespace knockscope
