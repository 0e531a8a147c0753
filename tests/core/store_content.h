// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/marginal_store_writer.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace knockscope::test {

/// All of a small store.
struct StoreContent {
    std::vector<std::string> geneNames;
    std::vector<std::string> perturbationNames;
    std::vector<std::uint64_t> cells; // [rows]
    std::vector<std::uint64_t> nonZero; // [rows * genes]
    std::variant<std::vector<float>, std::vector<double>> values;

    void write(const std::filesystem::path& path) const
    {
        std::visit(
            [&](const auto& all) {
                using Value = typename std::decay_t<decltype(all)>::value_type;
                const MarginalStoreLayout layout{geneNames, perturbationNames, cells, all.size(),
                                                 sizeof(Value) == sizeof(double)};
                writeMarginalStore(path, layout, [&](MarginalStoreWriter& writer) {
                    std::uint64_t first = 0;
                    for (std::size_t row = 0; row < layout.rows(); ++row) {
                        MarginalPart<Value> part{row, 0, first, {}, {}};
                        part.nonZero = std::span(nonZero).subspan(row * geneNames.size(), geneNames.size());
                        std::uint64_t count = 0;
                        for (const std::uint64_t n : part.nonZero)
                            count += n;
                        part.values = std::span(all).subspan(first, count);
                        writer.write(part);
                        first += count;
                    }
                });
            },
            values);
    }
};

} // namespace knockscope::test
