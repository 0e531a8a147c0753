// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <string>

namespace knockscope::ui {

QString fromUtf8(const std::string& text);
std::string toUtf8(const QString& text);
std::filesystem::path toPath(const QString& path);
QString fromPath(const std::filesystem::path& path);

/// A number as people read it in their locale; a dash when it is not finite.
QString numberText(double value, int decimals = 3);
/// The same with at least two significant digits, for numbers that may be small: 0.200, 0.012, 0.0042.
/// Below a millionth is rounding.
QString smallNumberText(double value, int decimals = 3);
QString countText(quint64 count);
/// A share, 0 to 1, in percent; a dash when it is not finite.
QString percentText(double share, int decimals = 1);
/// "about 2 min left"; empty for negative values.
QString timeLeftText(double seconds);

} // namespace knockscope::ui
