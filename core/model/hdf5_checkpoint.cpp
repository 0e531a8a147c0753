// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/hdf5_checkpoint.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/model/model_checks.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace knockscope {

namespace {

constexpr std::int64_t kFormatVersion = 1;
constexpr const char* kRows = "/training";

} // namespace

void writeModelCheckpoint(const std::filesystem::path& path, const std::string& model, const Grid& grid,
                          const std::function<void(hdf5::File&)>& write)
{
    writeFileAtomically(path, [&](const std::filesystem::path& temporary) {
        hdf5::File file(temporary, hdf5::Access::Create);
        file.writeAttribute("/", "format_version", kFormatVersion);
        file.writeAttribute("/", "model", model);
        file.writeAttribute("/", "bins", std::int64_t{grid.bins});
        file.write<double>("/grid/left", grid.left);
        file.write<double>("/grid/width", grid.width);
        file.write<std::uint8_t>("/grid/active", grid.active);
        write(file);
        file.flush();
    });
}

hdf5::File openModelCheckpoint(const std::filesystem::path& path, const std::string& model, const Grid& grid)
{
    hdf5::File file(path, hdf5::Access::Read);
    const std::vector<std::int64_t> version = file.integersAttribute("/", "format_version");
    if (version.size() != 1 || version[0] < 1)
        throwDamagedCheckpoint(path);
    if (version[0] > kFormatVersion) {
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core", "{} was written by a newer Knockscope. Update the program to use it."),
                path.string()));
    }
    requireModel(path, file.stringAttribute("/", "model"), model);
    const Grid written{grid.bins, file.read<double>("/grid/left"), file.read<double>("/grid/width"),
                       file.read<std::uint8_t>("/grid/active")};
    if (file.integersAttribute("/", "bins") != std::vector<std::int64_t>{grid.bins} || written != grid)
        throwForeignCheckpoint(path);
    return file;
}

void throwDamagedCheckpoint(const std::filesystem::path& path)
{
    throw Error(ErrorKind::BadInput,
                translated(translatable("core", "{} is damaged. Train this fold again."), path.string()));
}

std::vector<double> readFinite(const hdf5::File& file, const std::string& dataset, std::size_t count)
{
    std::vector<double> values = file.read<double>(dataset);
    const bool isSound = values.size() == count
        && std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
    if (!isSound)
        throwDamagedCheckpoint(file.path());
    return values;
}

void writeRows(hdf5::File& file, const MarginalStore& store, std::span<const std::size_t> rows)
{
    std::vector<std::string> names;
    for (const std::size_t row : rows)
        names.push_back(store.perturbationNames()[row]);
    file.writeStrings(kRows, names);
}

std::vector<std::size_t> readRows(const hdf5::File& file, const MarginalStore& store)
{
    std::vector<std::size_t> rows;
    for (const std::string& name : file.readStrings(kRows)) {
        rows.push_back(store.findPerturbation(name));
        if (rows.back() >= store.perturbations())
            throwForeignCheckpoint(file.path());
    }
    return rows;
}

} // namespace knockscope
