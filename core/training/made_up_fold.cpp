// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/made_up_fold.h"

#include "core/base/error.h"
#include "core/base/mixed_seed.h"
#include "core/screen/marginal_store_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr double kNonZero = 0.25; // of all cells and genes, as in screens of a few thousand genes
constexpr std::size_t kProgrammes = 12; // each half as strong as the one before

/// A folder that goes with everything in it.
class TemporaryFolder {
public:
    TemporaryFolder()
        : m_path((fs::temp_directory_path() / "knockscope-estimate-XXXXXX").string())
    {
        if (::mkdtemp(m_path.data()) == nullptr)
            throw Error(ErrorKind::Io,
                        fmt::format("Cannot make a temporary folder in {}; free some space there.",
                                    fs::temp_directory_path().string()));
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    fs::path path() const { return m_path; }

private:
    std::string m_path;
};

/// Even in [-1, 1].
double noise(std::uint64_t seed, std::uint64_t place)
{
    return static_cast<double>(mixedSeed(seed, place) >> 11U) * 0x1p-52 - 1;
}

/// What the programmes make of a row and a column.
double lowRank(std::size_t row, std::size_t column, std::uint64_t columnSeed)
{
    double sum = 0;
    double strength = 1;
    for (std::size_t k = 0; k < kProgrammes; ++k, strength /= 2)
        sum += strength * noise(k, row) * noise(columnSeed + k, column);
    return sum;
}

void fill(MarginalStoreWriter& writer, const MadeUpSize& size, const MarginalStoreLayout& layout,
          const std::vector<std::uint64_t>& nonZero, const JobMonitor& monitor)
{
    std::vector<float> values;
    std::uint64_t first = 0;
    for (std::size_t row = 0; row < layout.rows(); ++row) {
        monitor.checkCancelled();
        values.clear();
        for (std::size_t gene = 0; gene < size.genes; ++gene) {
            const double shift =
                row + 1 == layout.rows() ? 0 : 0.2 * lowRank(row, gene, 100) + 0.05 * noise(200 + row, gene);
            const double middle = 1 + 0.5 * noise(300, gene) + shift;
            for (std::uint64_t i = 0; i < nonZero[gene]; ++i)
                values.push_back(static_cast<float>(
                    std::max(0.05, middle)
                    * (0.5 + static_cast<double>(i) / static_cast<double>(nonZero[gene]))));
        }
        writer.write(MarginalPart<float>{row, 0, first, nonZero, values});
        first += values.size();
    }
}

} // namespace

MadeUpFold makeUpFold(const MadeUpSize& size, const JobMonitor& monitor)
{
    MarginalStoreLayout layout;
    for (std::size_t gene = 0; gene < size.genes; ++gene)
        layout.geneNames.push_back(fmt::format("G{:06}", gene));
    for (std::size_t row = 0; row < size.perturbations; ++row)
        layout.perturbationNames.push_back(fmt::format("P{:06}", row));
    const std::size_t cells = std::max<std::size_t>(2, size.cells);
    layout.cells.assign(layout.rows(), cells);
    const auto many =
        std::max<std::uint64_t>(1, static_cast<std::uint64_t>(kNonZero * static_cast<double>(cells)));
    const std::vector<std::uint64_t> nonZero(size.genes, many);
    layout.stored = many * size.genes * layout.rows();

    const TemporaryFolder folder;
    const fs::path path = folder.path() / "screen.h5";
    {
        MarginalStoreWriter writer(path, layout);
        fill(writer, size, layout, nonZero, monitor);
    }
    MarginalStore store = MarginalStore::open(path); // stays mapped when the file has no name any more
    std::vector<std::size_t> training(size.perturbations);
    std::iota(training.begin(), training.end(), std::size_t{0});
    FoldBasis basis = makeFoldBasis(store, training, size.bins, monitor);
    MadeUpFold fold{FoldData{std::move(store), std::move(basis), std::move(training), size.dimension, {}},
                    {},
                    {},
                    static_cast<double>(layout.stored)};
    std::vector<float>& vectors = fold.data.vectors;
    for (std::size_t row = 0; row < size.perturbations; ++row) {
        for (std::size_t d = 0; d < size.dimension; ++d)
            vectors.push_back(static_cast<float>(lowRank(row, d, 400) + 0.1 * noise(500 + row, d)));
    }
    for (std::size_t i = 0; i < size.heldOut; ++i) {
        const std::size_t a = (2 * i) % size.perturbations;
        const std::size_t b = (2 * i + 1) % size.perturbations;
        fold.heldOut.push_back(fmt::format("P{:06}+P{:06}", std::min(a, b), std::max(a, b)));
        for (std::size_t d = 0; d < size.dimension; ++d)
            fold.heldOutVectors.push_back((vectors[a * size.dimension + d] + vectors[b * size.dimension + d])
                                          / 2);
    }
    return fold;
}

} // namespace knockscope
