// SPDX-License-Identifier: GPL-3.0-or-later
// How long a pickle of GenePT's size takes to read, and how much memory. Prints one JSON document.
#include "core/gene/pickle_vectors.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace knockscope;
namespace fs = std::filesystem;

namespace {

template <class Number> void add(std::string& bytes, Number number)
{
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        bytes += static_cast<char>(static_cast<unsigned char>(number >> 8 * i));
}

/// As pickle.dump with protocol 4 writes a dict of name to list of floats, but for the frames.
void writePickle(const fs::path& path, std::uint64_t genes, std::uint64_t dimension)
{
    constexpr std::uint64_t kBatch = 1000; // items that Python appends at once
    std::ofstream file(path, std::ios::binary);
    std::string bytes = "\x80\x04}\x94(";
    std::uint64_t random = 1;
    for (std::uint64_t gene = 0; gene < genes; ++gene) {
        if (gene > 0 && gene % kBatch == 0)
            bytes += "u(";
        const std::string name = fmt::format("GENE{}", gene);
        bytes += '\x8c';
        bytes += static_cast<char>(name.size());
        bytes += name + "\x94]\x94";
        for (std::uint64_t i = 0; i < dimension; ++i) {
            if (i % kBatch == 0)
                bytes += i == 0 ? "(" : "e(";
            random = random * 6364136223846793005u + 1442695040888963407u;
            const double value = static_cast<double>(random >> 11) * 0x1p-53 - 0.5;
            bytes += 'G';
            add(bytes, __builtin_bswap64(std::bit_cast<std::uint64_t>(value)));
        }
        bytes += 'e';
        file << bytes;
        bytes.clear();
    }
    file << "u.";
    if (!file.flush())
        throw std::runtime_error("Cannot write " + path.string());
}

int readOnce(const fs::path& path, std::uint64_t genes, std::uint64_t dimension)
{
    JobMonitor monitor;
    const LoadedVectors vectors = readPickleVectors(path, monitor);
    return vectors.names.size() == genes && vectors.dimension == dimension ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app{"Measures the reading of a made-up pickle of gene vectors."};
    std::uint64_t genes = 94'000;
    std::uint64_t dimension = 1536;
    fs::path file = fs::temp_directory_path() / "made-up-vectors.pickle";
    bool isGiven = false;
    int runs = 3;
    app.add_option("--genes", genes)->check(CLI::Range(1, 10'000'000));
    app.add_option("--dimension", dimension)->check(CLI::Range(1, 100'000));
    app.add_option("--file", file, "where the pickle is written; removed afterwards");
    app.add_flag("--given", isGiven, "read the file as it is and keep it");
    app.add_option("--runs", runs)->check(CLI::Range(1, 100));
    CLI11_PARSE(app, argc, argv);

    try {
        if (!isGiven)
            writePickle(file, genes, dimension);
        nlohmann::json seconds = nlohmann::json::array();
        double best = 0;
        long peak = 0; // KiB
        bool isGood = true;
        for (int run = 0; run < runs; ++run) {
            const auto start = std::chrono::steady_clock::now();
            const pid_t child = fork(); // its peak of memory is the work's
            if (child == 0) {
                int status = 2;
                try {
                    status = readOnce(file, genes, dimension);
                } catch (const std::exception& error) {
                    fmt::print(stderr, "{}\n", error.what());
                }
                _exit(status);
            }
            int status = 0;
            rusage usage{};
            wait4(child, &status, 0, &usage);
            const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
            seconds.push_back(taken.count());
            best = run == 0 ? taken.count() : std::min(best, taken.count());
            peak = std::max(peak, usage.ru_maxrss);
            isGood = isGood && WIFEXITED(status) && WEXITSTATUS(status) == 0;
        }
        const nlohmann::json json = {{"genes", genes},
                                     {"dimension", dimension},
                                     {"file_bytes", fs::file_size(file)},
                                     {"seconds", seconds},
                                     {"peak_resident_bytes", peak * 1024},
                                     {"values_per_second", static_cast<double>(genes * dimension) / best},
                                     {"is_good", isGood}};
        fmt::print("{}\n", json.dump(1));
        if (!isGiven)
            fs::remove(file);
        return isGood ? 0 : 1;
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
}
