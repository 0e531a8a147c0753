// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace knockscope {

/// Bytes of known number that are read in any order. Large files are not mapped: pages of a mapping count as
/// memory of the program.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    virtual std::uint64_t size() const = 0;
    /// Fills `bytes` from `place` on. Throws `Error(BadInput)` when they reach past the end, and `Error(Io)`.
    virtual void read(std::uint64_t place, std::span<std::byte> bytes) const = 0;
    /// What messages call it.
    virtual const std::string& name() const = 0;
};

class FileBytes : public ByteSource {
public:
    /// Throws `Error(Io)` when the file cannot be opened and `Error(BadInput)` when it is none.
    explicit FileBytes(const std::filesystem::path& path);
    ~FileBytes() override;
    FileBytes(const FileBytes&) = delete;
    FileBytes& operator=(const FileBytes&) = delete;

    std::uint64_t size() const override { return m_size; }
    void read(std::uint64_t place, std::span<std::byte> bytes) const override;
    const std::string& name() const override { return m_name; }

private:
    std::string m_name;
    int m_descriptor = -1;
    std::uint64_t m_size = 0;
};

class MemoryBytes : public ByteSource {
public:
    MemoryBytes(std::vector<std::byte> bytes, std::string name)
        : m_bytes(std::move(bytes))
        , m_name(std::move(name))
    {
    }

    std::uint64_t size() const override { return m_bytes.size(); }
    void read(std::uint64_t place, std::span<std::byte> bytes) const override;
    const std::string& name() const override { return m_name; }

private:
    std::vector<std::byte> m_bytes;
    std::string m_name;
};

} // namespace knockscope
