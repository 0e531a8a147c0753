// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sort_values.h"

#include <algorithm>
#include <hwy/contrib/sort/vqsort.h>

namespace knockscope {

namespace {

template <class Value> void sortWithVectors(std::span<Value> values)
{
    constexpr std::size_t kFew = 8;
    if (values.size() <= kFew)
        return std::sort(values.begin(), values.end());
    thread_local const hwy::Sorter sorter;
    sorter(values.data(), values.size(), hwy::SortAscending());
}

} // namespace

void sortAscending(std::span<float> values)
{
    sortWithVectors(values);
}

void sortAscending(std::span<double> values)
{
    sortWithVectors(values);
}

} // namespace knockscope
