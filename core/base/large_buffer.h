// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <new>
#include <vector>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace knockscope {

/// Memory for numbers that are streamed through: begins at a cache line, and large blocks ask for large
/// pages, which spares the processor most of its address look-ups.
template <class Value> struct StreamAllocator {
    using value_type = Value;
    static constexpr std::size_t kLine = 64;
    static constexpr std::size_t kLargePage = std::size_t{2} << 20U;

    StreamAllocator() = default;
    template <class Other> explicit StreamAllocator(const StreamAllocator<Other>&) { }

    static std::align_val_t alignmentOf(std::size_t bytes)
    {
        return std::align_val_t{bytes >= 4 * kLargePage ? kLargePage : kLine};
    }

    Value* allocate(std::size_t count)
    {
        const std::size_t bytes = count * sizeof(Value);
        void* const memory = ::operator new(bytes, alignmentOf(bytes));
#if defined(__linux__)
        if (bytes >= 4 * kLargePage)
            ::madvise(memory, bytes / kLargePage * kLargePage, MADV_HUGEPAGE);
#endif
        return static_cast<Value*>(memory);
    }
    void deallocate(Value* memory, std::size_t count)
    {
        ::operator delete(memory, alignmentOf(count * sizeof(Value)));
    }

    bool operator==(const StreamAllocator&) const = default;
};

template <class Value> using LargeBuffer = std::vector<Value, StreamAllocator<Value>>;

} // namespace knockscope
