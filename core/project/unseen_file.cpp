// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/unseen_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/base/hdf5_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <iterator>
#include <optional>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kFormatVersion = 1;

fs::path pathIn(const fs::path& runFolder)
{
    return runFolder / "unseen.h5";
}

[[noreturn]] void throwDamaged(const fs::path& path)
{
    throw Error(ErrorKind::BadInput,
                fmt::format("{} is damaged. Delete it, and predict again what it held.", path.string()));
}

/// Does `work`; what is wrong with the content comes as what to do about this file.
template <class Work> auto readingFrom(const fs::path& path, Work work)
{
    try {
        return work();
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::BadInput)
            throw;
        throwDamaged(path);
    }
}

/// Nothing when there is no file.
std::optional<hdf5::File> open(const fs::path& path)
{
    std::error_code failure;
    if (!fs::exists(path, failure))
        return std::nullopt;
    std::int64_t version = 0;
    std::optional<hdf5::File> file = readingFrom(path, [&] {
        hdf5::File opened(path, hdf5::Access::Read);
        const std::vector<std::int64_t> versions = opened.integersAttribute("/", "format_version");
        if (versions.size() != 1)
            throwDamaged(path);
        version = versions.front();
        return std::optional(std::move(opened));
    });
    if (version > kFormatVersion)
        throw Error(ErrorKind::BadInput,
                    fmt::format("{} was written by a newer Knockscope. Update the program to open it.",
                                path.string()));
    return file;
}

std::string keyOf(const hdf5::File& file)
{
    return readingFrom(file.path(), [&] { return file.stringAttribute("/", "key"); });
}

std::vector<UnseenEntry> readEntries(const hdf5::File& file)
{
    return readingFrom(file.path(), [&] {
        std::vector<std::string> names = file.readStrings("/perturbations");
        const auto folds = file.read<std::int32_t>("/folds_used");
        const auto shifts = file.read<double>("/predicted_shift");
        const auto noise = file.read<double>("/noise");
        const auto responding = file.read<std::uint64_t>("/responding");
        if (folds.size() != names.size() || shifts.size() != names.size() || noise.size() != names.size()
            || responding.size() != names.size())
            throwDamaged(file.path());
        std::vector<UnseenEntry> entries(names.size());
        for (std::size_t i = 0; i < names.size(); ++i)
            entries[i] = {std::move(names[i]), folds[i], shifts[i], noise[i], responding[i]};
        return entries;
    });
}

UnseenFile::Common readCommon(const hdf5::File& file)
{
    return readingFrom(file.path(), [&] {
        UnseenFile::Common common;
        common.grid.left = file.read<double>("/grid/left");
        common.grid.width = file.read<double>("/grid/width");
        common.grid.active = file.read<std::uint8_t>("/grid/active");
        const std::vector<std::uint64_t> shape = file.shape("/control");
        constexpr std::uint64_t kMostBins = 1000; // checkSettings()
        const std::size_t genes = common.grid.genes();
        if (common.grid.width.size() != genes || common.grid.active.size() != genes || shape.size() != 2
            || shape[0] != genes || shape[1] < 2 || shape[1] > kMostBins)
            throwDamaged(file.path());
        common.grid.bins = static_cast<int>(shape[1]);
        common.control = file.read<double>("/control");
        return common;
    });
}

std::string datasetOf(const char* group, std::size_t index)
{
    return fmt::format("/{}/{}", group, index);
}

/// One dataset of a perturbation: [values], or one for the mean, the lowest and the highest.
struct Numbers {
    std::vector<std::uint64_t> shape;
    std::vector<float> values;
};

Numbers readNumbers(const hdf5::File& file, const std::string& dataset)
{
    return {file.shape(dataset), file.read<float>(dataset)};
}

void append(const std::vector<double>& values, std::vector<float>& all)
{
    std::transform(values.begin(), values.end(), std::back_inserter(all),
                   [](double value) { return static_cast<float>(value); });
}

Numbers numbersOf(const std::vector<double>& mean, const std::vector<double>& lowest,
                  const std::vector<double>& highest, std::vector<std::uint64_t> shape)
{
    Numbers numbers;
    numbers.values.reserve(mean.size() + lowest.size() + highest.size());
    for (const std::vector<double>* const part : {&mean, &lowest, &highest})
        append(*part, numbers.values);
    shape.insert(shape.begin(), lowest.empty() ? 1 : 3);
    numbers.shape = std::move(shape);
    return numbers;
}

/// Splits what a dataset holds; a single part is the mean.
void split(const fs::path& path, const Numbers& numbers, const std::vector<std::uint64_t>& shape,
           std::vector<double>& mean, std::vector<double>& lowest, std::vector<double>& highest)
{
    const std::uint64_t parts = numbers.shape.empty() ? 0 : numbers.shape.front();
    const bool fits = (parts == 1 || parts == 3)
        && std::equal(numbers.shape.begin() + 1, numbers.shape.end(), shape.begin(), shape.end());
    constexpr std::uint32_t kExponent = 0x7F800000; // of what is not finite
    std::uint32_t largest = 0; // not one condition after the other, so that many are looked at at once
    for (const float value : numbers.values)
        largest = std::max(largest, std::bit_cast<std::uint32_t>(value) & kExponent);
    if (!fits || largest == kExponent)
        throwDamaged(path);
    const auto size = static_cast<std::ptrdiff_t>(numbers.values.size() / parts);
    const auto begin = numbers.values.begin();
    mean.assign(begin, begin + size);
    if (parts == 3) {
        lowest.assign(begin + size, begin + 2 * size);
        highest.assign(begin + 2 * size, begin + 3 * size);
    }
}

/// Writes a file whole: those of `kept` from `old`, and then what is added.
void rewrite(const fs::path& path, const std::string& key, const UnseenFile::Common& common,
             const hdf5::File* old, const std::vector<std::size_t>& kept,
             std::span<const UnseenFile::Added> added)
{
    std::vector<UnseenEntry> entries;
    if (old) {
        const std::vector<UnseenEntry> all = readEntries(*old);
        for (const std::size_t index : kept)
            entries.push_back(all[index]);
    }
    for (const UnseenFile::Added& one : added)
        entries.push_back(one.entry);
    std::vector<std::string> names;
    std::vector<std::int32_t> folds;
    std::vector<double> shifts;
    std::vector<double> noise;
    std::vector<std::uint64_t> responding;
    for (const UnseenEntry& entry : entries) {
        names.push_back(entry.name);
        folds.push_back(entry.foldsUsed);
        shifts.push_back(entry.predictedShift);
        noise.push_back(entry.noise);
        responding.push_back(entry.responding);
    }
    const std::uint64_t geneCount = common.grid.genes();
    const auto bins = static_cast<std::uint64_t>(common.grid.bins);
    writeFileAtomically(path, [&](const fs::path& temporary) {
        hdf5::File file(temporary, hdf5::Access::Create);
        file.writeAttribute("/", "format_version", kFormatVersion);
        file.writeAttribute("/", "key", key);
        file.writeStrings("/perturbations", names);
        file.write<std::int32_t>("/folds_used", folds);
        file.write<double>("/predicted_shift", shifts);
        file.write<double>("/noise", noise);
        file.write<std::uint64_t>("/responding", responding);
        file.write<double>("/grid/left", common.grid.left);
        file.write<double>("/grid/width", common.grid.width);
        file.write<std::uint8_t>("/grid/active", common.grid.active);
        file.write<double>("/control", common.control, {geneCount, bins});
        std::size_t index = 0;
        const auto write = [&](const char* group, const Numbers& numbers) {
            file.write<float>(datasetOf(group, index), numbers.values, numbers.shape);
        };
        for (const std::size_t from : kept) {
            for (const char* const group : {"histograms", "means", "mean_variances"}) {
                const std::string dataset = datasetOf(group, from);
                const bool isThere = readingFrom(old->path(), [&] { return old->exists(dataset); });
                if (isThere)
                    write(group, readingFrom(old->path(), [&] { return readNumbers(*old, dataset); }));
            }
            ++index;
        }
        for (const UnseenFile::Added& one : added) {
            const UnseenPrediction& prediction = one.prediction;
            write("histograms",
                  numbersOf(prediction.predicted, prediction.lowest, prediction.highest, {geneCount, bins}));
            write("means",
                  numbersOf(prediction.predictedMeans, prediction.lowestMeans, prediction.highestMeans,
                            {geneCount}));
            if (!prediction.meanVariances.empty()) {
                Numbers variances;
                append(prediction.meanVariances, variances.values);
                variances.shape = {geneCount};
                write("mean_variances", variances);
            }
            ++index;
        }
        file.flush();
    });
}

/// Held while the file is read and written again; whoever comes second finds what the first wrote.
FileLock lockOf(const fs::path& path)
{
    FileLock lock = FileLock::take(path.parent_path() / "unseen.lock");
    if (lock.excludesOthers())
        removeUnfinishedWrites(path.parent_path(), {path});
    return lock;
}

} // namespace

UnseenFile::UnseenFile(const fs::path& runFolder, std::string key)
    : m_path(pathIn(runFolder))
    , m_key(std::move(key))
{
}

std::vector<UnseenEntry> UnseenFile::entries() const
{
    const std::optional<hdf5::File> file = open(m_path);
    return file && keyOf(*file) == m_key ? readEntries(*file) : std::vector<UnseenEntry>();
}

UnseenPrediction UnseenFile::prediction(const MarginalStore& store, const std::string& name) const
{
    const std::optional<hdf5::File> file = open(m_path);
    const std::vector<UnseenEntry> entries =
        file && keyOf(*file) == m_key ? readEntries(*file) : std::vector<UnseenEntry>();
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const UnseenEntry& entry) { return entry.name == name; });
    if (found == entries.end())
        throw Error(
            ErrorKind::Usage,
            fmt::format("{} is not among the predictions in {}; predict it first.", name, m_path.string()));
    const auto index = static_cast<std::size_t>(found - entries.begin());
    UnseenPrediction result;
    result.perturbation = name;
    result.foldsUsed = found->foldsUsed;
    Common common = readCommon(*file);
    if (common.grid.genes() != store.genes())
        throwDamaged(m_path);
    result.grid = std::move(common.grid);
    result.control = std::move(common.control);
    const std::span<const double> controlMeans = store.means(store.control());
    result.controlMeans.assign(controlMeans.begin(), controlMeans.end());
    readingFrom(m_path, [&] {
        const std::uint64_t genes = result.grid.genes();
        const auto bins = static_cast<std::uint64_t>(result.grid.bins);
        split(m_path, readNumbers(*file, datasetOf("histograms", index)), {genes, bins}, result.predicted,
              result.lowest, result.highest);
        split(m_path, readNumbers(*file, datasetOf("means", index)), {genes}, result.predictedMeans,
              result.lowestMeans, result.highestMeans);
        if (const std::string dataset = datasetOf("mean_variances", index); file->exists(dataset)) {
            const Numbers variances = readNumbers(*file, dataset);
            if (variances.shape != std::vector<std::uint64_t>{genes})
                throwDamaged(m_path);
            result.meanVariances.assign(variances.values.begin(), variances.values.end());
        }
    });
    return result;
}

void UnseenFile::add(const Common& common, std::vector<Added> added) const
{
    const FileLock lock = lockOf(m_path);
    const std::optional<hdf5::File> old = open(m_path);
    const bool isCurrent = old && keyOf(*old) == m_key;
    std::vector<std::size_t> kept;
    if (isCurrent) {
        const std::vector<UnseenEntry> entries = readEntries(*old);
        for (std::size_t i = 0; i < entries.size(); ++i)
            kept.push_back(i);
        std::erase_if(added, [&](const Added& one) {
            return std::any_of(entries.begin(), entries.end(),
                               [&](const UnseenEntry& entry) { return entry.name == one.entry.name; });
        });
    }
    if (!added.empty())
        rewrite(m_path, m_key, common, isCurrent ? &*old : nullptr, kept, added);
}

void UnseenFile::remove(const fs::path& runFolder, std::span<const std::string> names)
{
    const fs::path path = pathIn(runFolder);
    std::error_code failure;
    if (!fs::exists(path, failure)) // and no lock file is left where nothing was
        return;
    const FileLock lock = lockOf(path);
    const std::optional<hdf5::File> old = open(path);
    if (!old)
        return;
    const std::vector<UnseenEntry> entries = readEntries(*old);
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (std::find(names.begin(), names.end(), entries[i].name) == names.end())
            kept.push_back(i);
    }
    if (kept.size() == entries.size())
        return;
    if (!kept.empty()) {
        rewrite(path, keyOf(*old), readCommon(*old), &*old, kept, {});
        return;
    }
    fs::remove(path, failure);
    if (failure)
        throw Error(ErrorKind::Io,
                    fmt::format("Cannot delete {}: {}. Check the permissions of its folder.", path.string(),
                                failure.message()));
}

} // namespace knockscope
