// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

namespace knockscope {

/// Throws what LibTorch's message of an exception means here: `std::bad_alloc` when the computer's memory is
/// used up, `Error(BadInput)` when the GPU's is, `Error(Io)` when the GPU failed, else `std::runtime_error`
/// with the first line, because the rest are pages.
[[noreturn]] void throwPlainError(const std::string& message);

/// To be called while an exception is handled: LibTorch's go through throwPlainError(), others on.
[[noreturn]] void rethrowPlainly();

template <class Work> auto withPlainErrors(Work&& work) -> decltype(work())
{
    try {
        return std::forward<Work>(work)();
    } catch (...) {
        rethrowPlainly();
    }
}

} // namespace knockscope
