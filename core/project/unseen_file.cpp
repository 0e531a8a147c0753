// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/unseen_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kFormatVersion = 1;

// Sums of float32 and of models' own rounding.
constexpr double kMassTolerance = 1e-3; // of one bin
constexpr double kSumTolerance = 1e-2; // of the bins of a gene

[[noreturn]] void throwDamaged(const fs::path& path)
{
    throw Error(ErrorKind::BadInput,
                translated(translatable("core", "{} is damaged. Delete it, and predict again what it held."),
                           path.string()));
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

/// Splits what a dataset holds; what a single fold predicts has no range.
void split(const Numbers& numbers, int folds, const std::vector<std::uint64_t>& shape,
           std::vector<double>& mean, std::vector<double>& lowest, std::vector<double>& highest)
{
    const std::uint64_t parts = folds > 1 ? 3 : 1;
    const bool fits = !numbers.shape.empty() && numbers.shape.front() == parts
        && std::equal(numbers.shape.begin() + 1, numbers.shape.end(), shape.begin(), shape.end());
    if (!fits)
        throw Error(ErrorKind::BadInput, "a dataset of another shape");
    const auto size = static_cast<std::ptrdiff_t>(numbers.values.size() / parts);
    const auto begin = numbers.values.begin();
    mean.assign(begin, begin + size);
    if (parts == 3) {
        lowest.assign(begin + size, begin + 2 * size);
        highest.assign(begin + 2 * size, begin + 3 * size);
    }
}

/// Throws unless `isGood`, which must be false of what is no number, is true of all.
template <class IsGood> void require(std::span<const double> values, IsGood isGood)
{
    bool good = true; // not one condition after the other, so that many are looked at at once
    for (const double value : values)
        good &= isGood(value);
    if (!good)
        throw Error(ErrorKind::BadInput, "a value out of bounds");
}

constexpr auto isFinite = [](double value) { return std::abs(value) <= std::numeric_limits<double>::max(); };
constexpr auto isMass = [](double value) { return value >= -kMassTolerance && value <= 1 + kMassTolerance; };

/// [genes, bins], each gene's summing to 1.
void requireHistograms(std::span<const double> masses, std::size_t bins)
{
    require(masses, isMass);
    for (std::size_t begin = 0; begin < masses.size(); begin += bins) {
        double sum = 0;
        for (const double mass : masses.subspan(begin, bins))
            sum += mass;
        if (!(std::abs(sum - 1) <= kSumTolerance))
            throw Error(ErrorKind::BadInput, "a histogram that does not sum to 1");
    }
}

/// Ranges may be empty.
void requireRange(std::span<const double> mean, std::span<const double> lowest,
                  std::span<const double> highest)
{
    bool good = true;
    for (std::size_t i = 0; i < lowest.size(); ++i) {
        const double tolerance = kMassTolerance * std::max(1.0, std::abs(mean[i]));
        good &= lowest[i] <= mean[i] + tolerance && mean[i] <= highest[i] + tolerance;
    }
    if (!good)
        throw Error(ErrorKind::BadInput, "a mean outside its range");
}

} // namespace

UnseenFile::UnseenFile(hdf5::File file)
    : m_file(std::move(file))
    , m_key(m_file.stringAttribute("/", "key"))
{
}

std::optional<UnseenFile> UnseenFile::open(const fs::path& path)
{
    const auto isThere = [&] {
        std::error_code failure;
        return fs::exists(path, failure);
    };
    if (!isThere())
        return std::nullopt;
    std::int64_t version = 0;
    std::optional<UnseenFile> result;
    try {
        hdf5::File file(path, hdf5::Access::Read);
        const std::vector<std::int64_t> versions = file.integersAttribute("/", "format_version");
        version = versions.size() == 1 ? versions.front() : 0;
        if (version > 0 && version <= kFormatVersion)
            result = UnseenFile(std::move(file));
    } catch (const Error& error) {
        if (!isThere()) // somebody has removed it just now
            return std::nullopt;
        if (error.kind() != ErrorKind::BadInput)
            throw;
    }
    if (version > kFormatVersion)
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core", "{} was written by a newer Knockscope. Update the program to open it."),
                path.string()));
    if (!result)
        throwDamaged(path);
    return result;
}

std::vector<UnseenEntry> UnseenFile::entries(int folds) const
{
    return readingFrom(path(), [&] {
        std::vector<std::string> names = m_file.readStrings("/perturbations");
        const auto foldsUsed = m_file.read<std::int32_t>("/folds_used");
        const auto shifts = m_file.read<double>("/predicted_shift");
        const auto noise = m_file.read<double>("/noise");
        const auto responding = m_file.read<std::uint64_t>("/responding");
        const std::vector<std::uint64_t> genes = m_file.shape("/grid/left");
        bool good = genes.size() == 1;
        for (const std::size_t size : {foldsUsed.size(), shifts.size(), noise.size(), responding.size()})
            good = good && size == names.size();
        if (!good)
            throwDamaged(path());
        const auto isDistance = [](double value) {
            return std::isnan(value) || (value >= 0 && isFinite(value));
        };
        std::vector<UnseenEntry> entries(names.size());
        std::set<std::string> known;
        for (std::size_t i = 0; i < names.size(); ++i) {
            good = good && !names[i].empty() && known.insert(names[i]).second && foldsUsed[i] >= 1
                && foldsUsed[i] <= folds && isDistance(shifts[i]) && isDistance(noise[i])
                && responding[i] <= genes.front();
            entries[i] = {std::move(names[i]), foldsUsed[i], shifts[i], noise[i], responding[i]};
        }
        if (!good)
            throwDamaged(path());
        return entries;
    });
}

UnseenFile::Common UnseenFile::common() const
{
    return readingFrom(path(), [&] {
        Common common;
        common.grid.left = m_file.read<double>("/grid/left");
        common.grid.width = m_file.read<double>("/grid/width");
        common.grid.active = m_file.read<std::uint8_t>("/grid/active");
        const std::vector<std::uint64_t> shape = m_file.shape("/control");
        constexpr std::uint64_t kMostBins = 1000; // checkSettings()
        const std::size_t genes = common.grid.genes();
        if (common.grid.width.size() != genes || common.grid.active.size() != genes || shape.size() != 2
            || shape[0] != genes || shape[1] < 2 || shape[1] > kMostBins)
            throwDamaged(path());
        common.grid.bins = static_cast<int>(shape[1]);
        common.control = m_file.read<double>("/control");
        require(common.grid.left, isFinite);
        require(common.grid.width, [](double width) { return width > 0 && isFinite(width); });
        requireHistograms(common.control, static_cast<std::size_t>(shape[1]));
        return common;
    });
}

UnseenPrediction UnseenFile::prediction(const UnseenEntry& entry, std::size_t index, std::size_t genes) const
{
    UnseenPrediction result;
    result.perturbation = entry.name;
    result.foldsUsed = entry.foldsUsed;
    Common shared = common();
    if (shared.grid.genes() != genes)
        throwDamaged(path());
    result.grid = std::move(shared.grid);
    result.control = std::move(shared.control);
    readingFrom(path(), [&] {
        const auto bins = static_cast<std::uint64_t>(result.grid.bins);
        split(readNumbers(m_file, datasetOf("histograms", index)), entry.foldsUsed, {genes, bins},
              result.predicted, result.lowest, result.highest);
        split(readNumbers(m_file, datasetOf("means", index)), entry.foldsUsed, {genes}, result.predictedMeans,
              result.lowestMeans, result.highestMeans);
        if (const std::string dataset = datasetOf("mean_variances", index); m_file.exists(dataset)) {
            const Numbers variances = readNumbers(m_file, dataset);
            if (variances.shape != std::vector<std::uint64_t>{genes})
                throwDamaged(path());
            result.meanVariances.assign(variances.values.begin(), variances.values.end());
        }
        requireHistograms(result.predicted, bins);
        require(result.lowest, isMass);
        require(result.highest, isMass);
        requireRange(result.predicted, result.lowest, result.highest);
        for (const std::vector<double>* const means :
             {&result.predictedMeans, &result.lowestMeans, &result.highestMeans})
            require(*means, isFinite);
        requireRange(result.predictedMeans, result.lowestMeans, result.highestMeans);
        require(result.meanVariances, [](double variance) { return variance >= 0 && isFinite(variance); });
    });
    return result;
}

void UnseenFile::write(const fs::path& path, const std::string& key, int foldsOfRun, const Common& common,
                       const UnseenFile* old, std::span<const std::size_t> kept, std::span<const Added> added)
{
    std::vector<UnseenEntry> entries;
    if (old) {
        const std::vector<UnseenEntry> all = old->entries(foldsOfRun);
        for (const std::size_t index : kept)
            entries.push_back(all[index]);
    }
    for (const Added& one : added)
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
                const bool isThere = readingFrom(old->path(), [&] { return old->m_file.exists(dataset); });
                if (isThere)
                    write(group, readingFrom(old->path(), [&] { return readNumbers(old->m_file, dataset); }));
            }
            ++index;
        }
        for (const Added& one : added) {
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

std::uint64_t UnseenFile::bytesOfPrediction(std::size_t genes, int bins, int folds)
{
    const std::uint64_t parts = folds > 1 ? 3 : 1;
    return parts * genes * (static_cast<std::uint64_t>(bins) + 1) * sizeof(float);
}

std::uint64_t UnseenFile::bytesOfCommon(std::size_t genes, int bins)
{
    return genes * (static_cast<std::uint64_t>(bins) + 2) * sizeof(double);
}

} // namespace knockscope
