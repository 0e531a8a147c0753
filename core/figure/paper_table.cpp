// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/paper_table.h"

namespace knockscope {

const std::vector<std::string_view>& paperTableNames()
{
    static const std::vector<std::string_view> names{"table1", "table2", "table3", "table5", "table6"};
    return names;
}

PaperTable makePaperTable(const Project& /*project*/, std::string_view /*name*/,
                          const std::vector<std::string>& /*runs*/, JobMonitor& /*monitor*/)
{
    return {};
}

std::string tableAsLatex(const PaperTable& /*table*/)
{
    return {};
}

std::string tableAsCsv(const PaperTable& /*table*/)
{
    return {};
}

std::string tableAsHtml(const PaperTable& /*table*/)
{
    return {};
}

} // namespace knockscope
