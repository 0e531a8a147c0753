// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a screen is imported: against inflating its matrix on all cores, and against anndata and numpy
// doing the same work. Prints one JSON document.
#include "core/base/chunk_filters.h"
#include "core/base/hdf5_numbers.h"
#include "core/base/parallel.h"
#include "core/screen/importer.h"
#include "tests/bench/made_up_counts.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace knockscope;
namespace fs = std::filesystem;

namespace {

struct Cost {
    double seconds = 0;
    double peakBytes = 0; // resident
    bool isGood = true;
};

/// In a process of its own, whose peak of memory is the work's.
Cost measured(const std::function<int()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    return {taken.count(), static_cast<double>(usage.ru_maxrss) * 1024,
            WIFEXITED(status) && WEXITSTATUS(status) == 0};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Inflates the matrix's chunks on all cores and throws the values away.
int inflateAll(const fs::path& path)
{
    const hdf5::File file(path, hdf5::Access::Read);
    constexpr std::uint64_t kPiece = 36'622 * 32;
    for (const char* const name : {"/X/indices", "/X/data"}) {
        const hdf5::Numbers numbers(file, name);
        const std::uint64_t pieces = (numbers.columns() + kPiece - 1) / kPiece;
        const bool isIndex = !numbers.isFloat();
        std::vector<std::vector<float>> floats(static_cast<std::size_t>(defaultThreads()));
        std::vector<std::vector<std::uint32_t>> indices(floats.size());
        parallelTasks(pieces, defaultThreads(), [&](std::size_t piece, std::size_t worker) {
            const std::uint64_t first = piece * kPiece;
            const std::uint64_t count = std::min(kPiece, numbers.columns() - first);
            if (isIndex) {
                indices[worker].resize(count);
                numbers.read(first, std::span(indices[worker]));
            } else {
                floats[worker].resize(count);
                numbers.read(first, std::span(floats[worker]));
            }
        });
    }
    return 0;
}

int import(const fs::path& file, const fs::path& store)
{
    ImportSettings settings;
    settings.source = file;
    JobMonitor monitor;
    importScreen(settings, store, monitor);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app{"Measures the import of a made-up screen."};
    bench::CountsShape shape;
    fs::path folder = fs::temp_directory_path();
    std::string peer;
    int runs = 3;
    app.add_option("--cells", shape.cells);
    app.add_option("--genes", shape.genes);
    app.add_option("--density", shape.density);
    app.add_option("--perturbations", shape.perturbations);
    app.add_flag("--log", shape.isLog, "log-normalised values instead of counts");
    app.add_option("--folder", folder, "for the screen, which is kept for the next run");
    app.add_option("--peer", peer, "command that imports FILE into STORE with anndata and numpy");
    app.add_option("--runs", runs);
    CLI11_PARSE(app, argc, argv);

    const fs::path file = folder
        / fmt::format("made-up-{}x{}-{}-{}{}.h5ad", shape.cells, shape.genes, shape.density,
                      shape.perturbations, shape.isLog ? "-log" : "");
    const fs::path store = folder / "made-up-store.h5";
    if (!fs::exists(file)) {
        const fs::path unfinished = file.string() + ".tmp";
        bench::writeMadeUpCounts(unfinished, shape);
        fs::rename(unfinished, file);
    }

    std::vector<double> inflateSeconds;
    std::vector<double> importSeconds;
    std::vector<double> peerSeconds;
    double peak = 0;
    double peerPeak = 0;
    bool isGood = true;
    for (int run = 0; run < runs; ++run) {
        const Cost inflated = measured([&] { return inflateAll(file); });
        const Cost imported = measured([&] { return import(file, store); });
        inflateSeconds.push_back(inflated.seconds);
        importSeconds.push_back(imported.seconds);
        peak = std::max(peak, imported.peakBytes);
        isGood = isGood && inflated.isGood && imported.isGood;
        if (peer.empty() || run > 0) // the peer takes minutes
            continue;
        const Cost other = measured([&] {
            const std::string command = fmt::format("{} {} {}.peer", peer, file.string(), store.string());
            return std::system(command.c_str()) == 0 ? 0 : 1;
        });
        peerSeconds.push_back(other.seconds);
        peerPeak = other.peakBytes;
        isGood = isGood && other.isGood;
    }
    const hdf5::File opened(file, hdf5::Access::Read);
    const auto stored = opened.shape("/X/data")[0];
    nlohmann::json json = {{"cells", shape.cells},
                           {"genes", shape.genes},
                           {"stored_values", stored},
                           {"file_bytes", fs::file_size(file)},
                           {"store_bytes", fs::file_size(store)},
                           {"threads", defaultThreads()},
                           {"seconds", median(importSeconds)},
                           {"inflate_seconds", median(inflateSeconds)},
                           {"share_of_inflate_speed", median(inflateSeconds) / median(importSeconds)},
                           {"peak_bytes", peak},
                           {"all_good", isGood}};
    if (!peerSeconds.empty()) {
        json["peer_seconds"] = median(peerSeconds);
        json["peer_peak_bytes"] = peerPeak;
        json["times_faster_than_peer"] = median(peerSeconds) / median(importSeconds);
    }
    fmt::print("{}\n", json.dump(1));
    return isGood ? 0 : 1;
}
