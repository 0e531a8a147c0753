// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/marginal_store_writer.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/hdf5_file.h"
#include "core/base/translate.h"
#include "core/screen/marginal_store.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void throwCannotWrite(const fs::path& path, int reason)
{
    throw Error(
        ErrorKind::Io,
        translated(translatable("core",
                                "Cannot write {}: {}. Check the folder, its permissions and the free space."),
                   path.string(), std::strerror(reason)));
}

void checkLayout(const MarginalStoreLayout& layout)
{
    if (layout.cells.size() != layout.rows()
        || !std::is_sorted(layout.perturbationNames.begin(), layout.perturbationNames.end()))
        throw Error(ErrorKind::Usage,
                    translate("core", "The layout of the marginal store does not fit together."));
}

struct Moments {
    double mean = 0;
    double variance = 0; // divisor n - 1; 0 for a single cell
};

template <class Value> Moments momentsOf(std::span<const Value> nonZero, std::uint64_t cellCount)
{
    Moments moments;
    if (cellCount == 0)
        return moments;
    const auto cells = static_cast<double>(cellCount);
    double sum = 0;
    for (const Value value : nonZero)
        sum += static_cast<double>(value);
    moments.mean = sum / cells;
    if (cellCount == 1)
        return moments;
    double squares = (cells - static_cast<double>(nonZero.size())) * moments.mean * moments.mean;
    for (const Value value : nonZero) {
        const double difference = static_cast<double>(value) - moments.mean;
        squares += difference * difference;
    }
    moments.variance = squares / (cells - 1);
    return moments;
}

} // namespace

MarginalStoreWriter::MarginalStoreWriter(const fs::path& path, const MarginalStoreLayout& layout)
    : m_path(path)
    , m_cells(layout.cells)
    , m_genes(layout.geneNames.size())
    , m_stored(layout.stored)
{
    checkLayout(layout);
    {
        hdf5::File file(path, hdf5::Access::Create);
        file.writeAttribute("/", kStoreVersionAttribute, kStoreVersion);
        file.writeStrings("/genes", layout.geneNames);
        file.writeStrings("/perturbations", layout.perturbationNames);
        file.write<std::uint64_t>("/cells", layout.cells);
        m_offsets = file.reserve<std::uint64_t>("/offset", {layout.rows() * m_genes + 1});
        m_means = file.reserve<double>("/mean", {layout.rows(), m_genes});
        m_variances = file.reserve<double>("/variance", {layout.rows(), m_genes});
        m_values = layout.isDouble ? file.reserve<double>("/value", {m_stored})
                                   : file.reserve<float>("/value", {m_stored});
        file.flush();
    }
    m_descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (m_descriptor < 0)
        throwCannotWrite(path, errno);
    try {
        // Asked for at once, so that a full disk is known before the work and not after it.
        const auto size = static_cast<off_t>(fs::file_size(path));
        if (size > 0 && ::fallocate(m_descriptor, 0, 0, size) != 0 && errno != EOPNOTSUPP && errno != ENOSYS)
            throwCannotWrite(path, errno);
        put<std::uint64_t>(m_offsets, layout.rows() * m_genes, std::span(&m_stored, 1));
    } catch (...) {
        ::close(m_descriptor);
        throw;
    }
}

MarginalStoreWriter::~MarginalStoreWriter()
{
    ::close(m_descriptor);
}

template <class T>
void MarginalStoreWriter::put(std::uint64_t offset, std::uint64_t index, std::span<const T> values) const
{
    const std::span<const std::byte> bytes = std::as_bytes(values);
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t written = ::pwrite(m_descriptor, bytes.data() + done, bytes.size() - done,
                                         static_cast<off_t>(offset + index * sizeof(T) + done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            throwCannotWrite(m_path, written < 0 ? errno : ENOSPC);
        done += static_cast<std::size_t>(written);
    }
}

template <class Value> void MarginalStoreWriter::write(const MarginalPart<Value>& part)
{
    const std::size_t genes = part.nonZero.size();
    std::vector<std::uint64_t> offsets(genes);
    std::vector<double> means(genes);
    std::vector<double> variances(genes);
    std::size_t place = 0;
    for (std::size_t gene = 0; gene < genes; ++gene) {
        offsets[gene] = part.firstValue + place;
        const Moments moments = momentsOf(part.values.subspan(place, part.nonZero[gene]), m_cells[part.row]);
        means[gene] = moments.mean;
        variances[gene] = moments.variance;
        place += part.nonZero[gene];
    }
    if (place != part.values.size() || part.firstValue + place > m_stored || part.firstGene + genes > m_genes)
        throw Error(ErrorKind::Usage,
                    translate("core", "A part of the marginal store does not fit its layout."));
    const std::uint64_t index = part.row * m_genes + part.firstGene;
    put<std::uint64_t>(m_offsets, index, offsets);
    put<double>(m_means, index, means);
    put<double>(m_variances, index, variances);
    put<Value>(m_values, part.firstValue, part.values);
}

template void MarginalStoreWriter::write<float>(const MarginalPart<float>&);
template void MarginalStoreWriter::write<double>(const MarginalPart<double>&);

void writeMarginalStore(const fs::path& path, const MarginalStoreLayout& layout,
                        const std::function<void(MarginalStoreWriter&)>& fill)
{
    // A store can be made again from its source, and waiting for a disk takes longer than making it.
    writeFileAtomically(
        path,
        [&](const fs::path& temporary) {
            MarginalStoreWriter writer(temporary, layout);
            fill(writer);
        },
        Durability::Cached);
}

} // namespace knockscope
