// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/read_everything.h"

#include "core/base/error.h"
#include "core/screen/screen_reader.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace knockscope::fuzz {

namespace {

void require(bool holds, const char* promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "A reader broke its promise: %s\n", promise);
    std::abort();
}

/// Runs `action`; an `Error` is an answer, as long as it says something.
template <class Action> bool succeeds(Action action)
{
    try {
        action();
        return true;
    } catch (const Error& error) {
        require(!std::string_view(error.what()).empty(), "an error has a message");
        return false;
    }
}

void check(const SparseRows& rows, std::uint64_t genes)
{
    require(!rows.offsets.empty() && rows.offsets.front() == 0, "offsets start at 0");
    require(std::is_sorted(rows.offsets.begin(), rows.offsets.end()), "offsets ascend");
    require(rows.offsets.back() == rows.columns.size(), "offsets end at the number of columns");
    require(std::visit([](const auto& values) { return values.size(); }, rows.values) == rows.columns.size(),
            "there are as many values as columns");
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        for (std::uint64_t i = rows.offsets[row]; i < rows.offsets[row + 1]; ++i) {
            require(rows.columns[i] < genes, "columns are genes");
            require(i == rows.offsets[row] || rows.columns[i - 1] < rows.columns[i], "columns ascend");
            require(rows.value(i) != 0, "zeros are dropped");
        }
    }
}

void readLabels(const ScreenReader& reader)
{
    constexpr std::size_t kMostColumns = 16;
    std::vector<std::string> names = reader.columnNames();
    names.resize(std::min(names.size(), kMostColumns));
    for (const std::string& name : names) {
        succeeds([&] {
            const LabelColumn column = reader.column(name);
            require(column.name == name, "a column has the name that was asked for");
            require(column.codes.size() == reader.cells(), "every cell has a code");
            const auto categories = static_cast<std::int64_t>(column.categories.size());
            for (const std::int32_t code : column.codes)
                require(code >= -1 && code < categories, "codes are categories");
        });
    }
    names = reader.numberColumnNames();
    names.resize(std::min(names.size(), kMostColumns));
    for (const std::string& name : names) {
        succeeds([&] { require(reader.numbers(name).size() == reader.cells(), "every cell has a number"); });
    }
}

void readMatrix(ScreenReader& reader)
{
    constexpr std::uint64_t kBlockRows = 7; // the small screens of the corpus have several blocks
    constexpr std::uint64_t kMostBlocks = 64;
    const std::uint64_t genes = reader.genes().size();
    succeeds([&] {
        for (const SparseRows& rows : reader.sample().blocks)
            check(rows, genes);
    });
    if (!succeeds([&] { reader.prepare([](double) {}); }))
        return;
    const std::uint64_t blocks = std::min((reader.cells() + kBlockRows - 1) / kBlockRows, kMostBlocks);
    for (std::uint64_t block = 0; block < blocks; ++block) {
        const std::uint64_t first = block * kBlockRows;
        const std::uint64_t count = std::min(kBlockRows, reader.cells() - first);
        succeeds([&] {
            const SparseRows rows = reader.readRows(first, count);
            require(rows.firstRow == first && rows.rows() == count, "rows are those that were asked for");
            check(rows, genes);
        });
    }
    require(!succeeds([&] { reader.readRows(reader.cells(), 1); }), "there is no row after the last");
}

void readLayer(const std::filesystem::path& screen, const ReaderOptions& options)
{
    std::unique_ptr<ScreenReader> reader;
    if (!succeeds([&] { reader = openScreen(screen, options); }))
        return;
    require(reader->cells() > 0 && !reader->genes().empty(), "a screen is not empty");
    require(!reader->format().empty(), "a screen has a format");
    succeeds([&] { reader->cellName(reader->cells() - 1); });
    succeeds([&] { readLabels(*reader); });
    readMatrix(*reader);
}

} // namespace

void readEverything(const std::filesystem::path& screen, const std::filesystem::path& scratchFolder)
{
    constexpr std::size_t kMostLayers = 3;
    ReaderOptions options;
    options.scratchFolder = scratchFolder;
    std::vector<std::string> layers;
    succeeds([&] { layers = layersOfScreen(screen); });
    layers.resize(std::min(layers.size(), kMostLayers));
    if (std::find(layers.begin(), layers.end(), options.layer) == layers.end())
        readLayer(screen, options);
    for (const std::string& layer : layers) {
        options.layer = layer;
        readLayer(screen, options);
    }
}

} // namespace knockscope::fuzz
