// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/torch_vectors.h"

#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/base/zip_archive.h"
#include "core/gene/pickle.h"
#include "core/gene/pickle_vectors.h"
#include "core/gene/vector_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace knockscope {

namespace {

constexpr std::string_view kPickle = "/data.pkl";

/// The folder in the archive that everything lies in: its name is the file's of the time.
std::optional<std::string> folderIn(const ZipArchive& archive)
{
    for (const ZipArchive::Entry& entry : archive.entries()) {
        if (entry.name.ends_with(kPickle) && entry.name.find('/') == entry.name.size() - kPickle.size())
            return entry.name.substr(0, entry.name.size() - kPickle.size());
    }
    return std::nullopt;
}

bool isBigEndian(const ZipArchive& archive, const std::string& folder)
{
    constexpr std::uint64_t kMost = 64;
    const std::optional<std::size_t> entry = archive.find(folder + "/byteorder");
    if (!entry)
        return false;
    const std::vector<std::byte> bytes = archive.read(*entry, kMost);
    return !bytes.empty() && bytes.front() == std::byte{'b'};
}

/// Copies a tensor from its storage in C order.
void gather(const pickle::Tensor& tensor, std::span<const float> storage, std::span<float> out)
{
    std::array<std::uint64_t, pickle::kMostDimensions> at{};
    std::uint64_t place = tensor.offset;
    for (float& number : out) {
        number = storage[place];
        for (std::size_t i = tensor.shape.dimensions; i-- > 0;) {
            place += tensor.strides[i];
            if (++at[i] < tensor.shape.sizes[i])
                break;
            place -= at[i] * tensor.strides[i];
            at[i] = 0;
        }
    }
}

std::vector<float> readStorage(const ZipArchive& archive, const std::string& folder,
                               const pickle::Storage& storage)
{
    const std::optional<std::size_t> entry = archive.find(folder + "/data/" + storage.key);
    if (!entry || archive.entries()[*entry].bytes / storage.type.size < storage.count)
        throw Error(
            ErrorKind::BadInput,
            translated(translatable("core", "{} lacks numbers of a tensor. Download or save it again."),
                       archive.name()));
    ZipArchive::Stream stream = archive.open(*entry);
    std::vector<float> numbers(static_cast<std::size_t>(storage.count));
    pickle::Shape shape;
    shape.dimensions = 1;
    shape.sizes[0] = storage.count;
    pickle::takeNumbers(
        storage.type, shape, false, [&](std::span<std::byte> bytes) { stream.read(bytes); }, numbers);
    if (archive.entries()[*entry].bytes == storage.count * storage.type.size)
        stream.finish();
    return numbers;
}

} // namespace

LoadedVectors readTorchVectors(const std::filesystem::path& path, JobMonitor& monitor)
{
    const FileBytes file(path);
    std::array<std::byte, 16> start{};
    file.read(
        0,
        std::span(start).first(static_cast<std::size_t>(std::min<std::uint64_t>(start.size(), file.size()))));
    if (looksLikeOldTorch(start))
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable(
                    "core",
                    "{} is in the format of torch before 1.6. Load it in a current torch and save it again "
                    "with torch.save."),
                file.name()));
    if (!looksLikeZip(start))
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core", "{} is no file of torch.save. Save a dict of gene name to tensor."),
                file.name()));

    const ZipArchive archive(path);
    const std::optional<std::string> folder = folderIn(archive);
    if (!folder)
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core",
                             "{} is a zip file, but not of torch.save. Save a dict of gene name to tensor."),
                file.name()));
    const MemoryBytes bytes(
        archive.read(*archive.find(*folder + std::string(kPickle)), (64u << 20) + 4 * file.size()),
        file.name());
    const bool isBig = isBigEndian(archive, *folder);
    const VectorRows limit(file.name(), file.size());

    return vectorsOf(
        pickle::read(bytes, pickle::Dialect::Torch, monitor), bytes, file.size(), "torch file",
        [&](const pickle::Document& document, std::span<const TensorPlace> places, std::span<float> values) {
            // Tensors that share a storage are filled together, so that it is read once.
            std::vector<TensorPlace> ordered(places.begin(), places.end());
            const auto storageOf = [&](const TensorPlace& place) -> const pickle::Storage& {
                return document.storages[document.tensors[place.tensor].storage];
            };
            std::stable_sort(ordered.begin(), ordered.end(), [&](const TensorPlace& a, const TensorPlace& b) {
                return std::tie(storageOf(a).key, storageOf(a).count)
                    < std::tie(storageOf(b).key, storageOf(b).count);
            });
            std::vector<float> numbers;
            const pickle::Storage* current = nullptr;
            for (std::size_t i = 0; i < ordered.size(); ++i) {
                const pickle::Storage& storage = storageOf(ordered[i]);
                if (!current || current->key != storage.key || current->count != storage.count
                    || current->type != storage.type) {
                    pickle::Storage asStored = storage;
                    asStored.type.isBigEndian = isBig;
                    limit.checkRoom(storage.count);
                    numbers = {};
                    numbers = readStorage(archive, *folder, asStored);
                    current = &storage;
                    monitor.report(translate("core", "reading gene vectors"),
                                   static_cast<double>(i) / static_cast<double>(ordered.size()));
                }
                const pickle::Tensor& tensor = document.tensors[ordered[i].tensor];
                gather(tensor, numbers, values.subspan(ordered[i].place, tensor.shape.count()));
            }
        });
}

bool isTorchArchive(const std::filesystem::path& path)
{
    try {
        return folderIn(ZipArchive(path)).has_value();
    } catch (const Error&) {
        return false;
    }
}

bool looksLikeOldTorch(std::span<const std::byte> start)
{
    // A pickle of protocol 2 with the number that torch begins its files with.
    constexpr std::array<unsigned char, 15> kMagic{0x80, 0x02, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46,
                                                   0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, 0x2e};
    return start.size() >= kMagic.size()
        && std::equal(kMagic.begin(), kMagic.end(), start.begin(),
                      [](unsigned char a, std::byte b) { return std::byte{a} == b; });
}

} // namespace knockscope
