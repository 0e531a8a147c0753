// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the text of a Matrix Market file is, next to tables of three genes and two barcodes, opening the
// folder and reading all of it ends in data that keeps its promises or in an `Error`.
#include "tests/fuzz/read_everything.h"
#include "tests/fuzz/temporary_folder.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string_view>

namespace {

void writeText(const std::filesystem::path& path, std::string_view text)
{
    knockscope::fuzz::writeFile(path, reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const knockscope::fuzz::TemporaryFolder folder;
    const std::filesystem::path screen = folder.path() / "screen";
    if (std::filesystem::create_directory(screen)) {
        writeText(screen / "barcodes.tsv", "AAAC-1\nAAAG-1\n");
        writeText(
            screen / "features.tsv",
            "ENSG1\tGATA1\tGene Expression\nENSG2\tKLF1\tGene Expression\nENSG3\tHBB\tGene Expression\n");
    }
    knockscope::fuzz::writeFile(screen / "matrix.mtx", data, size);
    knockscope::fuzz::readEverything(screen, folder.path());
    return 0;
}
