// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/unseen_folder.h"

#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstring>
#include <set>
#include <string_view>
#include <thread>
#include <unistd.h>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

// Somebody who adds one after the other writes half as many again each time on average, and reading a
// thousand opens some thirty files.
constexpr std::size_t kFew = 32;

constexpr std::string_view kPrefix = "unseen-";
constexpr std::string_view kExtension = ".h5";

/// Nothing for files of other names.
std::optional<std::uint64_t> numberOf(const std::string& name)
{
    if (!name.starts_with(kPrefix) || !name.ends_with(kExtension)
        || name.size() <= kPrefix.size() + kExtension.size())
        return std::nullopt;
    const char* const begin = name.data() + kPrefix.size();
    const char* const end = name.data() + name.size() - kExtension.size();
    std::uint64_t number = 0;
    const auto [stop, failure] = std::from_chars(begin, end, number);
    return failure == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

[[noreturn]] void throwCannotWrite(const fs::path& path, const std::string& reason)
{
    throw Error(
        ErrorKind::Io,
        translated(translatable("core",
                                "Cannot write {}: {}. Check the folder, its permissions and the free space."),
                   path.string(), reason));
}

void removeFile(const fs::path& path)
{
    std::error_code failure;
    fs::remove(path, failure);
    if (failure)
        throw Error(
            ErrorKind::Io,
            translated(translatable("core", "Cannot delete {}: {}. Check the permissions of its folder."),
                       path.string(), failure.message()));
}

std::string megabytes(std::uint64_t bytes)
{
    constexpr double kMegabyte = 1e6;
    return fmt::format("{:.1f} MB", static_cast<double>(bytes) / kMegabyte);
}

} // namespace

UnseenFolder::UnseenFolder(const fs::path& runFolder, std::string key, int folds)
    : m_folder(runFolder / "unseen")
    , m_key(std::move(key))
    , m_folds(folds)
{
}

fs::path UnseenFolder::pathOf(std::uint64_t number) const
{
    return m_folder / fmt::format("{}{}{}", kPrefix, number, kExtension);
}

std::vector<UnseenFolder::Numbered> UnseenFolder::files() const
{
    std::vector<Numbered> result;
    std::error_code failure; // most runs have no such folder
    fs::directory_iterator entry(m_folder, failure);
    for (; !failure && entry != fs::directory_iterator(); entry.increment(failure)) {
        if (const std::optional<std::uint64_t> number = numberOf(entry->path().filename().string()))
            result.push_back({*number, entry->path()});
    }
    if (failure && failure != std::errc::no_such_file_or_directory)
        throw Error(ErrorKind::Io,
                    translated(translatable("core", "Cannot read {}: {}. Check its permissions."),
                               m_folder.string(), failure.message()));
    std::sort(result.begin(), result.end(),
              [](const Numbered& a, const Numbered& b) { return a.number < b.number; });
    return result;
}

std::vector<UnseenEntry> UnseenFolder::entries() const
{
    std::vector<UnseenEntry> result;
    std::set<std::string> names; // two processes on a disk without locks may both have added one
    for (const auto& [number, path] : files()) {
        const std::optional<UnseenFile> file = UnseenFile::open(path);
        if (!file || file->key() != m_key)
            continue;
        for (UnseenEntry& entry : file->entries(m_folds)) {
            if (names.insert(entry.name).second)
                result.push_back(std::move(entry));
        }
    }
    return result;
}

std::optional<UnseenPrediction> UnseenFolder::find(const MarginalStore& store, const std::string& name) const
{
    for (const auto& [number, path] : files()) {
        const std::optional<UnseenFile> file = UnseenFile::open(path);
        if (!file || file->key() != m_key)
            continue;
        const std::vector<UnseenEntry> entries = file->entries(m_folds);
        const auto found = std::find_if(entries.begin(), entries.end(),
                                        [&](const UnseenEntry& entry) { return entry.name == name; });
        if (found == entries.end())
            continue;
        UnseenPrediction result =
            file->prediction(*found, static_cast<std::size_t>(found - entries.begin()), store.genes());
        const std::span<const double> controlMeans = store.means(store.control());
        result.controlMeans.assign(controlMeans.begin(), controlMeans.end());
        return result;
    }
    return std::nullopt;
}

FileLock UnseenFolder::lock(const JobMonitor& monitor) const
{
    std::error_code failure;
    fs::create_directory(m_folder, failure);
    if (failure)
        throwCannotWrite(m_folder, failure.message());
    while (true) {
        if (std::optional<FileLock> lock = FileLock::tryTake(m_folder / "unseen.lock"))
            return std::move(*lock);
        monitor.checkCancelled();
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

/// What killed writers left.
void UnseenFolder::removeLeftovers() const
{
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(m_folder, ignored)) {
        if (entry.path().extension() == ".tmp")
            fs::remove(entry.path(), ignored);
    }
}

void UnseenFolder::checkRoom(std::size_t genes, int bins, std::size_t predictions,
                             const JobMonitor& monitor) const
{
    lock(monitor);
    // Others of a group may have made the folder, and left the lock to everybody.
    if (::access(m_folder.c_str(), W_OK | X_OK) != 0)
        throwCannotWrite(m_folder, std::strerror(errno));
    std::error_code failure;
    const fs::space_info space = fs::space(m_folder, failure);
    const std::uint64_t needed = predictions * UnseenFile::bytesOfPrediction(genes, bins, m_folds)
        + UnseenFile::bytesOfCommon(genes, bins);
    if (!failure && space.available < needed)
        throw Error(
            ErrorKind::Io,
            translated(
                translatable("core",
                             "Not enough room in {}: what is to be predicted takes {}, and {} are free; "
                             "make room, or predict fewer."),
                m_folder.string(), megabytes(needed), megabytes(space.available)));
}

void UnseenFolder::add(const UnseenFile::Common& common, std::vector<UnseenFile::Added> added,
                       const std::function<void()>& check, const JobMonitor& monitor) const
{
    const FileLock held = lock(monitor);
    check();
    if (held.excludesOthers())
        removeLeftovers();
    std::set<std::string> there;
    std::vector<fs::path> outdated;
    std::optional<UnseenFile> last;
    std::size_t inLast = 0;
    std::uint64_t lastNumber = 0; // of whatever key
    for (const auto& [number, path] : files()) {
        lastNumber = number;
        std::optional<UnseenFile> file = UnseenFile::open(path);
        if (!file)
            continue;
        if (file->key() != m_key) {
            outdated.push_back(path);
            continue;
        }
        const std::vector<UnseenEntry> entries = file->entries(m_folds);
        for (const UnseenEntry& entry : entries)
            there.insert(entry.name);
        inLast = entries.size();
        last = std::move(file);
    }
    std::erase_if(added, [&](const UnseenFile::Added& one) { return there.contains(one.entry.name); });
    if (!added.empty()) {
        const bool joins = last && inLast < kFew;
        std::vector<std::size_t> kept;
        for (std::size_t i = 0; joins && i < inLast; ++i)
            kept.push_back(i);
        UnseenFile::write(joins ? last->path() : pathOf(lastNumber + 1), m_key, m_folds, common,
                          joins ? &*last : nullptr, kept, added);
    }
    for (const fs::path& path : outdated)
        removeFile(path);
}

void UnseenFolder::remove(std::span<const std::string> names, const JobMonitor& monitor) const
{
    if (files().empty()) // and no lock is left where nothing was
        return;
    const FileLock held = lock(monitor);
    for (const auto& [number, path] : files()) {
        const std::optional<UnseenFile> file = UnseenFile::open(path);
        if (!file || file->key() != m_key)
            continue;
        const std::vector<UnseenEntry> entries = file->entries(m_folds);
        std::vector<std::size_t> kept;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (std::find(names.begin(), names.end(), entries[i].name) == names.end())
                kept.push_back(i);
        }
        if (kept.empty())
            removeFile(path);
        else if (kept.size() < entries.size())
            UnseenFile::write(path, m_key, m_folds, file->common(), &*file, kept, {});
    }
}

} // namespace knockscope
