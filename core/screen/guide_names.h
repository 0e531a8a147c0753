// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace knockscope {

/// A guide's name taken apart.
struct GuideName {
    std::string_view target;
    char style = 0; // what tells the guide from the target: '_', '-', '.', 'g' (STAT2g2) or 's' (sgKLF1)
};

/// Takes `name` apart by its form alone, so that NKX2-1 is guide 1 of NKX2; empty where it has no such form.
/// Known forms: KLF1_1, KLF1-2, KLF1.3, KLF1_sg1, KLF1-g2, KLF1_guide_1, STAT2g2, sgKLF1, sgKLF1-2,
/// sgRNA_KLF1_1, KLF1_P1P2, KLF1_+_12345.23-P1P2, KLF1_pDS258.
std::optional<GuideName> guideName(std::string_view name);

/// Where the "+" or "-" of a strand stands in `name` (KLF1_+_12345.23-P1P2); npos where there is none.
std::size_t strandPosition(std::string_view name);

} // namespace knockscope
