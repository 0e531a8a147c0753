// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the bytes of a file are, opening it as a screen and reading all of it ends in data that keeps its
// promises or in an `Error`.
#include "tests/fuzz/read_everything.h"
#include "tests/fuzz/temporary_folder.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const knockscope::fuzz::TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / "screen.h5";
    knockscope::fuzz::writeFile(path, data, size);
    knockscope::fuzz::readEverything(path, folder.path());
    return 0;
}
