// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace knockscope {

/// One column of cell labels: `categories[codes[cell]]`, code -1 where the label is missing. Plain strings,
/// integers and booleans are turned into categories in order of first appearance.
struct LabelColumn {
    std::string name;
    std::vector<std::string> categories;
    std::vector<std::int32_t> codes; // [cells]
};

/// The label of each cell; empty where it is missing.
std::vector<std::string> expand(const LabelColumn& column);

/// Cells of each category, [categories].
std::vector<std::uint64_t> cellsOfCategories(const LabelColumn& column);

/// Fills a column cell by cell, categories in order of first appearance.
class CategoryBuilder {
public:
    explicit CategoryBuilder(LabelColumn& column)
        : m_column(column)
    {
    }

    void addMissing() { m_column.codes.push_back(-1); }
    void add(const std::string& label);

private:
    LabelColumn& m_column;
    std::unordered_map<std::string, std::int32_t> m_known;
};

} // namespace knockscope
