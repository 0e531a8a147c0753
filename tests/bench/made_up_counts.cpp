// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/made_up_counts.h"

#include "core/base/hdf5_file.h"
#include "core/base/parallel.h"

#include <fmt/format.h>
#include <hdf5.h>

#include <algorithm>
#include <cmath>
#include <libdeflate.h>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

namespace knockscope::bench {

namespace {

constexpr std::uint64_t kBlockCells = 2048;
constexpr hsize_t kChunk = 36'622; // what h5py chooses for 300 million values of four bytes
constexpr int kLevel = 4; // h5py's

/// Appends to a gzip-compressed dataset chunk by chunk, compressing on all cores.
template <class T> class ChunkedDataset {
public:
    ChunkedDataset(hid_t file, const char* name, hid_t type)
    {
        const hsize_t none = 0;
        const hsize_t unlimited = H5S_UNLIMITED;
        const hid_t space = H5Screate_simple(1, &none, &unlimited);
        const hid_t creation = H5Pcreate(H5P_DATASET_CREATE);
        H5Pset_chunk(creation, 1, &kChunk);
        H5Pset_deflate(creation, kLevel);
        m_id = H5Dcreate2(file, name, type, space, H5P_DEFAULT, creation, H5P_DEFAULT);
        H5Pclose(creation);
        H5Sclose(space);
    }
    ~ChunkedDataset() { H5Dclose(m_id); }
    ChunkedDataset(const ChunkedDataset&) = delete;
    ChunkedDataset& operator=(const ChunkedDataset&) = delete;

    void append(const std::vector<T>& values)
    {
        m_waiting.insert(m_waiting.end(), values.begin(), values.end());
        const std::size_t chunks = m_waiting.size() / kChunk;
        write(chunks);
        m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(chunks * kChunk));
    }
    void finish()
    {
        const hsize_t size = m_written + m_waiting.size();
        m_waiting.resize((m_waiting.size() + kChunk - 1) / kChunk * kChunk);
        write(m_waiting.size() / kChunk);
        H5Dset_extent(m_id, &size);
    }

private:
    void write(std::size_t chunks)
    {
        std::vector<std::vector<unsigned char>> packed(chunks);
        parallelTasks(chunks, defaultThreads(), [&](std::size_t chunk, std::size_t) {
            libdeflate_compressor* const compressor = libdeflate_alloc_compressor(kLevel);
            packed[chunk].resize(libdeflate_zlib_compress_bound(compressor, kChunk * sizeof(T)));
            packed[chunk].resize(libdeflate_zlib_compress(compressor, m_waiting.data() + chunk * kChunk,
                                                          kChunk * sizeof(T), packed[chunk].data(),
                                                          packed[chunk].size()));
            libdeflate_free_compressor(compressor);
        });
        const hsize_t size = m_written + chunks * kChunk;
        H5Dset_extent(m_id, &size);
        for (const auto& chunk : packed) {
            if (H5Dwrite_chunk(m_id, H5P_DEFAULT, 0, &m_written, chunk.size(), chunk.data()) < 0)
                throw std::runtime_error("Cannot write the made-up screen. Check the free space.");
            m_written += kChunk;
        }
    }

    hid_t m_id = H5I_INVALID_HID;
    hsize_t m_written = 0;
    std::vector<T> m_waiting;
};

struct Block {
    std::vector<std::int64_t> lengths;
    std::vector<std::int32_t> indices;
    std::vector<float> values;
};

/// Rates such that the expected share of non-zero counts is the density.
std::vector<double> geneRates(const CountsShape& shape)
{
    std::mt19937_64 random(7);
    std::normal_distribution<double> normal(0, 1.5);
    std::vector<double> rates(shape.genes);
    for (double& rate : rates)
        rate = std::exp(normal(random));
    double low = 1e-6;
    double high = 1e6;
    for (int i = 0; i < 80; ++i) {
        const double factor = std::sqrt(low * high);
        double density = 0;
        for (const double rate : rates)
            density += 1 - std::exp(-factor * rate);
        (density / static_cast<double>(shape.genes) < shape.density ? low : high) = factor;
    }
    for (double& rate : rates)
        rate *= low;
    return rates;
}

Block makeBlock(const CountsShape& shape, const std::vector<double>& rates, std::uint64_t first)
{
    std::mt19937_64 random(1000 + first);
    std::uniform_real_distribution<double> uniform(0, 1);
    std::normal_distribution<double> normal(0, 0.3);
    Block block;
    for (std::uint64_t cell = first; cell < std::min(shape.cells, first + kBlockCells); ++cell) {
        const double depth = std::exp(normal(random));
        const std::size_t begin = block.values.size();
        double total = 0;
        for (std::size_t gene = 0; gene < rates.size(); ++gene) {
            const double rate = rates[gene] * depth;
            double probability = std::exp(-rate); // inversion of the Poisson distribution
            double left = uniform(random) - probability;
            int count = 0;
            while (left > 0 && count < 1000) {
                probability *= rate / ++count;
                left -= probability;
            }
            if (count == 0)
                continue;
            total += count;
            block.indices.push_back(static_cast<std::int32_t>(gene));
            block.values.push_back(static_cast<float>(count));
        }
        for (std::size_t i = begin; shape.isLog && i < block.values.size(); ++i)
            block.values[i] = static_cast<float>(std::log1p(block.values[i] / total * 1e4));
        block.lengths.push_back(static_cast<std::int64_t>(block.values.size() - begin));
    }
    return block;
}

} // namespace

void writeMadeUpCounts(const std::filesystem::path& path, const CountsShape& shape)
{
    using Strings = std::vector<std::string>;
    hdf5::File file(path, hdf5::Access::Create);
    Strings names;
    std::vector<std::int32_t> codes;
    Strings labels{"control"};
    for (std::uint64_t i = 0; i < shape.perturbations; ++i)
        labels.push_back(fmt::format("G{:05}", i));
    std::mt19937_64 random(3);
    for (std::uint64_t cell = 0; cell < shape.cells; ++cell) {
        names.push_back(fmt::format("cell{}", cell));
        codes.push_back(random() % 20 == 0 ? 0
                                           : static_cast<std::int32_t>(1 + random() % shape.perturbations));
    }
    Strings genes;
    for (std::uint64_t gene = 0; gene < shape.genes; ++gene)
        genes.push_back(fmt::format("G{:05}", gene));
    for (const char* const frame : {"/obs", "/var"}) {
        file.createGroup(frame);
        file.writeAttribute(frame, "_index", std::string("_index"));
        file.writeAttribute(frame, "encoding-type", std::string("dataframe"));
        file.writeAttribute(frame, "encoding-version", std::string("0.2.0"));
    }
    file.writeAttribute("/obs", "column-order", Strings{"perturbation"});
    file.writeAttribute("/var", "column-order", Strings{});
    file.writeStrings("/obs/_index", names);
    file.writeStrings("/var/_index", genes);
    for (const char* const name : {"/obs/_index", "/var/_index"}) {
        file.writeAttribute(name, "encoding-type", std::string("string-array"));
        file.writeAttribute(name, "encoding-version", std::string("0.2.0"));
    }
    file.createGroup("/obs/perturbation");
    file.writeAttribute("/obs/perturbation", "encoding-type", std::string("categorical"));
    file.writeAttribute("/obs/perturbation", "encoding-version", std::string("0.2.0"));
    file.writeBoolAttribute("/obs/perturbation", "ordered", false);
    file.write<std::int32_t>("/obs/perturbation/codes", codes);
    file.writeStrings("/obs/perturbation/categories", labels);
    file.writeAttribute("/obs/perturbation/categories", "encoding-type", std::string("string-array"));
    file.writeAttribute("/obs/perturbation/categories", "encoding-version", std::string("0.2.0"));
    file.createGroup("/X");
    file.writeAttribute("/X", "encoding-type", std::string("csr_matrix"));
    file.writeAttribute("/X", "encoding-version", std::string("0.1.0"));
    file.writeAttribute("/X", "shape",
                        std::vector<std::int64_t>{static_cast<std::int64_t>(shape.cells),
                                                  static_cast<std::int64_t>(shape.genes)});

    const std::vector<double> rates = geneRates(shape);
    std::vector<std::int64_t> indptr{0};
    {
        ChunkedDataset<std::int32_t> indices(file.id(), "/X/indices", H5T_STD_I32LE);
        ChunkedDataset<float> values(file.id(), "/X/data", H5T_IEEE_F32LE);
        const auto threads = static_cast<std::uint64_t>(defaultThreads());
        for (std::uint64_t first = 0; first < shape.cells; first += threads * kBlockCells) {
            std::vector<Block> blocks(threads);
            parallelTasks(threads, defaultThreads(), [&](std::size_t block, std::size_t) {
                if (first + block * kBlockCells < shape.cells)
                    blocks[block] = makeBlock(shape, rates, first + block * kBlockCells);
            });
            for (const Block& block : blocks) {
                indices.append(block.indices);
                values.append(block.values);
                for (const std::int64_t length : block.lengths)
                    indptr.push_back(indptr.back() + length);
            }
        }
        indices.finish();
        values.finish();
    }
    file.write<std::int64_t>("/X/indptr", indptr);
    file.flush();
}

} // namespace knockscope::bench
