// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/label_column.h"

namespace knockscope {

std::vector<std::string> expand(const LabelColumn& column)
{
    std::vector<std::string> texts;
    texts.reserve(column.codes.size());
    for (const std::int32_t code : column.codes)
        texts.push_back(code < 0 ? std::string() : column.categories[static_cast<std::size_t>(code)]);
    return texts;
}

std::vector<std::uint64_t> cellsOfCategories(const LabelColumn& column)
{
    std::vector<std::uint64_t> cells(column.categories.size(), 0);
    for (const std::int32_t code : column.codes) {
        if (code >= 0)
            ++cells[static_cast<std::size_t>(code)];
    }
    return cells;
}

void CategoryBuilder::add(const std::string& label)
{
    const auto [found, isNew] =
        m_known.try_emplace(label, static_cast<std::int32_t>(m_column.categories.size()));
    if (isNew)
        m_column.categories.push_back(label);
    m_column.codes.push_back(found->second);
}

} // namespace knockscope
