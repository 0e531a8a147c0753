// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clean_text.h"

namespace knockscope {

std::string cleanText(std::string_view text)
{
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(text[k]); };
        const unsigned char lead = byte(i);
        if (lead < 0x80) {
            clean += lead < 0x20 || lead == 0x7f ? ' ' : text[i];
            ++i;
            continue;
        }
        const std::size_t length = lead >= 0xc2 && lead < 0xe0 ? 2
            : lead >= 0xe0 && lead < 0xf0                      ? 3
            : lead >= 0xf0 && lead < 0xf5                      ? 4
                                                               : 0;
        bool valid = length > 0 && i + length <= text.size();
        for (std::size_t k = 1; valid && k < length; ++k)
            valid = (byte(i + k) & 0xc0) == 0x80;
        if (valid && length > 2) {
            const unsigned char second = byte(i + 1);
            valid = !(lead == 0xe0 && second < 0xa0) && !(lead == 0xed && second >= 0xa0)
                && !(lead == 0xf0 && second < 0x90) && !(lead == 0xf4 && second >= 0x90);
        }
        if (valid) {
            clean.append(text.substr(i, length));
            i += length;
        } else {
            clean += '?';
            ++i;
        }
    }
    return clean;
}

} // namespace knockscope
