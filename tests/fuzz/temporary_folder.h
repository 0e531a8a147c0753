// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>

namespace knockscope::fuzz {

/// In memory where the system has a folder for that.
class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::error_code none;
        const std::filesystem::path memory = "/dev/shm";
        std::string name =
            ((std::filesystem::is_directory(memory, none) ? memory : std::filesystem::temp_directory_path())
             / "knockscope-fuzz-XXXXXX")
                .string();
        if (!mkdtemp(name.data()))
            throw std::runtime_error("Cannot make the temporary folder " + name);
        m_path = name;
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

inline void writeFile(const std::filesystem::path& path, const std::uint8_t* data, std::size_t size)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    if (size > 0)
        file.write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    if (!file.flush())
        throw std::runtime_error("Cannot write " + path.string());
}

} // namespace knockscope::fuzz
