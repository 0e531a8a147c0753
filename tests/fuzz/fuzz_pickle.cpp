// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the bytes of a pickle are, reading gene vectors from it ends in vectors that fit each other or in
// an `Error`, and in little memory.
#include "core/gene/pickle.h"
#include "core/gene/pickle_vectors.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <vector>

using namespace knockscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = std::as_bytes(std::span(data, size));
    const MemoryBytes source({bytes.begin(), bytes.end()}, "fuzz.pickle");
    JobMonitor monitor;
    try {
        const LoadedVectors loaded = readPickleVectors(source, monitor);
        if (loaded.names.empty() || loaded.values.size() != loaded.names.size() * loaded.dimension)
            std::abort();
        for (const float value : loaded.values) {
            if (!std::isfinite(value))
                std::abort();
        }
    } catch (const Error&) {
    }
    try {
        // torch's dialect knows more: only the pickle is read, tensors lie beside it
        pickle::read(source, pickle::Dialect::Torch, monitor);
    } catch (const Error&) {
    }
    return 0;
}
