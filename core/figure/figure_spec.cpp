// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure_spec.h"

namespace knockscope {

std::string describe(const FigureProvenance& provenance)
{
    return provenance.project;
}

std::string panelLetter(std::size_t index)
{
    const std::string last(1, static_cast<char>('a' + index % 26));
    return index < 26 ? last : panelLetter(index / 26 - 1) + last;
}

} // namespace knockscope
