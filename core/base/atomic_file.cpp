// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <deque>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <string>
#include <unistd.h>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void throwCannotWrite(const fs::path& path, const char* reason)
{
    throw Error(
        ErrorKind::Io,
        translated(translatable("core",
                                "Cannot write {}: {}. Check the folder, its permissions and the free space."),
                   path.string(), reason));
}

void syncToDisk(const fs::path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        throwCannotWrite(path, std::strerror(errno));
    const int status = ::fsync(descriptor);
    const int reason = errno;
    ::close(descriptor);
    if (status != 0 && reason != EINVAL)
        throwCannotWrite(path, std::strerror(reason));
}

/// Removes the temporary file unless it was renamed away.
class TemporaryFile {
public:
    explicit TemporaryFile(fs::path path)
        : m_path(std::move(path))
    {
    }
    ~TemporaryFile()
    {
        std::error_code ignored;
        fs::remove(m_path, ignored);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

fs::path temporaryName(const fs::path& path, const char* extension)
{
    return path.string() + fmt::format(".{}.{}", ::getpid(), extension);
}

fs::path folderOf(const fs::path& path)
{
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

/// Puts a file in the place of another, which comes back unless the new one is to be kept.
class Replacement {
public:
    Replacement(const fs::path& from, const fs::path& path)
        : m_path(path)
        , m_old(temporaryName(path, "old"))
    {
        std::error_code failure;
        m_wasThere = fs::is_regular_file(path, failure);
        failure.clear();
        if (m_wasThere)
            fs::rename(path, m_old, failure);
        if (failure)
            throwCannotWrite(path, failure.message().c_str());
        fs::rename(from, path, failure);
        if (!failure)
            return;
        takeBack();
        throwCannotWrite(path, failure.message().c_str());
    }
    ~Replacement()
    {
        std::error_code ignored;
        if (!m_isKept)
            takeBack();
        else if (m_wasThere)
            fs::remove(m_old, ignored);
    }
    Replacement(const Replacement&) = delete;
    Replacement& operator=(const Replacement&) = delete;

    void keep() { m_isKept = true; }

private:
    void takeBack() const
    {
        std::error_code ignored;
        if (m_wasThere)
            fs::rename(m_old, m_path, ignored);
        else if (fs::is_regular_file(m_path, ignored))
            fs::remove(m_path, ignored);
    }

    fs::path m_path;
    fs::path m_old;
    bool m_wasThere = false;
    bool m_isKept = false;
};

} // namespace

void writeFileAtomically(const fs::path& path, const std::function<void(const fs::path&)>& write,
                         Durability durability)
{
    const TemporaryFile temporary(temporaryName(path, "tmp"));
    write(temporary.path());
    if (durability == Durability::Synced)
        syncToDisk(temporary.path());
    std::error_code failure;
    fs::rename(temporary.path(), path, failure);
    if (failure)
        throwCannotWrite(path, failure.message().c_str());
    syncToDisk(folderOf(path));
}

void writeFilesAtomically(const std::vector<fs::path>& paths,
                          const std::function<void(const std::vector<fs::path>&)>& write)
{
    std::deque<TemporaryFile> temporary;
    std::vector<fs::path> names;
    for (const fs::path& path : paths)
        names.push_back(temporary.emplace_back(temporaryName(path, "tmp")).path());
    write(names);
    for (const fs::path& name : names)
        syncToDisk(name);
    std::deque<Replacement> done;
    for (std::size_t i = 0; i < paths.size(); ++i)
        done.emplace_back(names[i], paths[i]);
    for (Replacement& replacement : done)
        replacement.keep();
    for (const fs::path& path : paths)
        syncToDisk(folderOf(path));
}

void removeUnfinishedWrites(const fs::path& folder, std::initializer_list<fs::path> files)
{
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
        const std::string name = entry.path().filename().string();
        const bool isLeftover =
            name.ends_with(".tmp") && std::any_of(files.begin(), files.end(), [&](const fs::path& file) {
                return name.starts_with(file.filename().string() + ".");
            });
        if (isLeftover)
            fs::remove(entry.path(), ignored);
    }
}

void writeTextAtomically(const fs::path& path, std::string_view text)
{
    writeFileAtomically(path, [&](const fs::path& temporary) {
        std::ofstream file(temporary, std::ios::binary);
        file.write(text.data(), static_cast<std::streamsize>(text.size()));
        file.flush();
        if (!file)
            throwCannotWrite(path, std::strerror(errno));
    });
}

std::string readText(const fs::path& path)
{
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) // which opens, and cannot be read
        throw Error(ErrorKind::Io,
                    translated(translatable("core", "Cannot read {}: it is a folder."), path.string()));
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw Error(
            ErrorKind::Io,
            translated(translatable("core", "Cannot read {}: {}."), path.string(), std::strerror(errno)));
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

} // namespace knockscope
