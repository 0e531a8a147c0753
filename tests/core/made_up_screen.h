// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/chunk_filters.h"
#include "core/base/hdf5_file.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <liblzf/lzf.h>
#include <limits>
#include <numeric>
#include <random>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>
#include <zstd.h>

namespace knockscope::test {

/// How a dataset lies in its file.
struct Storage {
    enum class Filter { None, Gzip, ShuffleGzip, Lzf, ShuffleLzf, Zstd, Fletcher32 };

    Filter filter = Filter::None;
    std::vector<hsize_t> chunk = {}; // empty: contiguous; may be larger than the dataset
    std::vector<hsize_t> unwritten =
        {}; // numbers of the chunks, in row-major order, that are left out; not gzip
    bool keepsEdgesPlain = false; // chunks at the edge are not filtered
};

inline void require(bool isGood, const char* what)
{
    if (!isGood)
        throw std::runtime_error(what);
}

template <class T> hid_t nativeType();
template <> inline hid_t nativeType<float>()
{
    return H5T_NATIVE_FLOAT;
}
template <> inline hid_t nativeType<double>()
{
    return H5T_NATIVE_DOUBLE;
}
template <> inline hid_t nativeType<std::int32_t>()
{
    return H5T_NATIVE_INT32;
}
template <> inline hid_t nativeType<std::int64_t>()
{
    return H5T_NATIVE_INT64;
}

/// Bytes of a chunk as lzf or zstd keep them, after shuffling by `element` bytes if that is not 0; empty when
/// they do not get shorter.
inline std::vector<std::byte> compressed(Storage::Filter filter, std::vector<std::byte> bytes,
                                         std::size_t element)
{
    if (element > 0) {
        const std::vector<std::byte> plain = bytes;
        const std::size_t count = bytes.size() / element;
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t byte = 0; byte < element; ++byte)
                bytes[byte * count + i] = plain[i * element + byte];
        }
    }
    std::vector<std::byte> packed(2 * bytes.size() + 64);
    std::size_t size = 0;
    if (filter == Storage::Filter::Zstd)
        size = ZSTD_compress(packed.data(), packed.size(), bytes.data(), bytes.size(), 3);
    else if (bytes.size() > 1)
        size = lzf_compress(bytes.data(), static_cast<unsigned>(bytes.size()), packed.data(),
                            static_cast<unsigned>(bytes.size() - 1));
    packed.resize(size);
    return packed;
}

/// Writes values by the library where it can compress them so, and chunk by chunk where it cannot.
template <class T>
void writeStored(hdf5::File& file, const std::string& name, std::span<const T> values,
                 const std::vector<hsize_t>& shape, const Storage& storage)
{
    using Filter = Storage::Filter;
    using hdf5::Handle;
    hdf5::registerChunkFilters();
    const auto rank = static_cast<int>(shape.size());
    const std::vector<hsize_t> endless(shape.size(), H5S_UNLIMITED); // lets chunks be larger than the data
    const Handle space(
        H5Screate_simple(rank, shape.data(), storage.chunk.empty() ? nullptr : endless.data()));
    const Handle creation(H5Pcreate(H5P_DATASET_CREATE));
    const bool isShuffled = storage.filter == Filter::ShuffleGzip || storage.filter == Filter::ShuffleLzf;
    if (!storage.chunk.empty())
        require(H5Pset_chunk(creation.get(), rank, storage.chunk.data()) >= 0, "chunk");
    if (storage.keepsEdgesPlain)
        require(H5Pset_chunk_opts(creation.get(), H5D_CHUNK_DONT_FILTER_PARTIAL_CHUNKS) >= 0, "options");
    if (isShuffled)
        require(H5Pset_shuffle(creation.get()) >= 0, "shuffle");
    if (storage.filter == Filter::Gzip || storage.filter == Filter::ShuffleGzip)
        require(H5Pset_deflate(creation.get(), 4) >= 0, "gzip");
    if (storage.filter == Filter::Fletcher32)
        require(H5Pset_deflate(creation.get(), 4) >= 0 && H5Pset_fletcher32(creation.get()) >= 0, "fletcher");
    const bool isByHand = storage.filter == Filter::Lzf || storage.filter == Filter::ShuffleLzf
        || storage.filter == Filter::Zstd || !storage.unwritten.empty();
    if (isByHand && storage.filter != Filter::None)
        require(H5Pset_filter(creation.get(), storage.filter == Filter::Zstd ? 32015 : 32000,
                              H5Z_FLAG_OPTIONAL, 0, nullptr)
                    >= 0,
                "filter");
    const Handle links(H5Pcreate(H5P_LINK_CREATE));
    H5Pset_create_intermediate_group(links.get(), 1);
    const Handle dataset(H5Dcreate2(file.id(), name.c_str(), nativeType<T>(), space.get(), links.get(),
                                    creation.get(), H5P_DEFAULT));
    require(bool(dataset), "dataset");
    if (!isByHand) {
        require(H5Dwrite(dataset.get(), nativeType<T>(), H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()) >= 0,
                "write");
        return;
    }
    const hsize_t rows = rank == 2 ? shape[0] : 1;
    const hsize_t columns = shape.back();
    const hsize_t chunkRows = rank == 2 ? storage.chunk[0] : 1;
    const hsize_t chunkColumns = storage.chunk.back();
    hsize_t number = 0;
    for (hsize_t row = 0; row < rows; row += chunkRows) {
        for (hsize_t column = 0; column < columns; column += chunkColumns, ++number) {
            if (std::count(storage.unwritten.begin(), storage.unwritten.end(), number) > 0)
                continue;
            std::vector<T> chunk(chunkRows * chunkColumns, T{0});
            for (hsize_t r = row; r < std::min(rows, row + chunkRows); ++r) {
                for (hsize_t c = column; c < std::min(columns, column + chunkColumns); ++c)
                    chunk[(r - row) * chunkColumns + c - column] = values[r * columns + c];
            }
            const auto all = std::as_bytes(std::span(chunk));
            std::vector<std::byte> bytes(all.begin(), all.end());
            std::uint32_t skipped = 0;
            if (storage.filter != Filter::None) {
                std::vector<std::byte> packed = compressed(storage.filter, bytes, isShuffled ? sizeof(T) : 0);
                if (packed.empty()) // as h5py does it: the chunk stays as it is, and says so
                    skipped = isShuffled ? 0b11 : 0b1;
                else
                    bytes = std::move(packed);
            }
            const std::vector<hsize_t> place =
                rank == 2 ? std::vector<hsize_t>{row, column} : std::vector<hsize_t>{column};
            require(
                H5Dwrite_chunk(dataset.get(), H5P_DEFAULT, skipped, place.data(), bytes.size(), bytes.data())
                    >= 0,
                "chunk by hand");
        }
    }
}

/// A screen with everything an import has to cope with: 303 cells of 8 perturbations (two of them
/// combinations, one small) and a control, cells without a label, labels and numbers with gaps.
struct MadeUpScreen {
    enum class Layout { Csr, Csc, Dense };
    enum class Type { Float32, Float64, Int32 };

    std::vector<std::string> genes;
    std::vector<std::string> labels; // [cells], empty where missing
    std::vector<std::string> lines; // [cells], of cells; empty where missing
    std::vector<double> quality; // [cells], NaN where missing
    std::vector<double> values; // [cells * genes]
    Layout layout = Layout::Csr;
    Type type = Type::Float64;
    Storage storage;

    std::size_t cells() const { return labels.size(); }
    double value(std::size_t cell, std::size_t gene) const { return values[cell * genes.size() + gene]; }

    static MadeUpScreen make(bool isCounts, Type type, std::size_t geneCount = 60)
    {
        static const std::vector<std::string> kNames{"ctrl", "G01",     "G02",     "G03",   "G01+G02",
                                                     "G05",  "G06+G03", "UNKNOWN", "SMALL", ""};
        MadeUpScreen screen;
        screen.type = type;
        std::mt19937 random(isCounts ? 1 : 2); // its numbers are the same everywhere, distributions are not
        const auto below = [&](std::uint32_t bound) { return static_cast<std::uint32_t>(random() % bound); };
        for (std::size_t gene = 0; gene < geneCount; ++gene)
            screen.genes.push_back((gene < 10 ? "G0" : "G") + std::to_string(gene));
        for (std::size_t cell = 0; cell < 303; ++cell) {
            const std::size_t name = cell < 3 ? 8 : cell % 16 < 9 ? cell % 16 : below(3) == 0 ? 9 : 0;
            screen.labels.push_back(name == 8 && cell >= 3 ? "ctrl" : kNames[name]);
            const std::uint32_t line = below(8);
            screen.lines.push_back(line == 0 ? "" : line < 4 ? "K562" : line < 6 ? "A549" : "RPE1");
            screen.quality.push_back(below(9) == 0 ? std::numeric_limits<double>::quiet_NaN()
                                                   : below(40) / 4.0);
            const bool isEmpty = cell % 50 == 7;
            for (std::size_t gene = 0; gene < geneCount; ++gene) {
                const std::string& label = screen.labels.back();
                const bool isTarget = label.find(screen.genes[gene]) != std::string::npos;
                const std::uint32_t sparsity = 1 + static_cast<std::uint32_t>(gene % 7);
                double value = 0;
                if (!isEmpty && below(sparsity) == 0 && !(isTarget && below(3) > 0))
                    value = isCounts ? 1 + below(isTarget ? 2 : 12) : (1 + below(4000)) / 1024.0;
                if (gene == 4) // silent
                    value = 0;
                screen.values.push_back(value);
            }
        }
        return screen;
    }

    void write(const std::filesystem::path& path) const
    {
        hdf5::File file(path, hdf5::Access::Create);
        file.createGroup("/obs");
        file.writeAttribute("/obs", "_index", std::string("_index"));
        std::vector<std::string> names;
        for (std::size_t cell = 0; cell < cells(); ++cell)
            names.push_back("cell" + std::to_string(cell));
        file.writeStrings("/obs/_index", names);
        file.writeStrings("/obs/condition", labels);
        file.writeStrings("/obs/line", lines);
        file.write<double>("/obs/quality", quality);
        file.createGroup("/var");
        file.writeAttribute("/var", "_index", std::string("_index"));
        file.writeStrings("/var/_index", genes);
        switch (type) {
        case Type::Float32:
            writeMatrix<float>(file);
            break;
        case Type::Float64:
            writeMatrix<double>(file);
            break;
        case Type::Int32:
            writeMatrix<std::int32_t>(file);
            break;
        }
        file.flush();
    }

private:
    template <class T> void writeMatrix(hdf5::File& file) const
    {
        if (layout == Layout::Dense) {
            const std::vector<T> all(values.begin(), values.end());
            writeStored<T>(file, "/X", all, {cells(), genes.size()}, storage);
            return;
        }
        const bool byRow = layout == Layout::Csr;
        std::vector<std::int64_t> indptr{0};
        std::vector<std::int32_t> indices;
        std::vector<T> data;
        for (std::size_t line = 0; line < (byRow ? cells() : genes.size()); ++line) {
            for (std::size_t i = 0; i < (byRow ? genes.size() : cells()); ++i) {
                const double value = byRow ? this->value(line, i) : this->value(i, line);
                if (value == 0)
                    continue;
                indices.push_back(static_cast<std::int32_t>(i));
                data.push_back(static_cast<T>(value));
            }
            indptr.push_back(static_cast<std::int64_t>(data.size()));
        }
        file.createGroup("/X");
        file.writeAttribute("/X", "encoding-type", std::string(byRow ? "csr_matrix" : "csc_matrix"));
        file.writeAttribute("/X", "shape",
                            std::vector<std::int64_t>{static_cast<std::int64_t>(cells()),
                                                      static_cast<std::int64_t>(genes.size())});
        file.write<std::int64_t>("/X/indptr", indptr);
        writeStored<std::int32_t>(file, "/X/indices", indices, {indices.size()}, storage);
        writeStored<T>(file, "/X/data", data, {data.size()}, storage);
    }
};

} // namespace knockscope::test
