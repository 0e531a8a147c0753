// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <cmath>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

QString fromUtf8(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string toUtf8(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::filesystem::path toPath(const QString& path)
{
    return {QFile::encodeName(path).toStdString()};
}

QString fromPath(const std::filesystem::path& path)
{
    return QFile::decodeName(path.string().c_str());
}

QString numberText(double value, int decimals)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', decimals) : u"–"_s;
}

QString smallNumberText(double value, int decimals)
{
    const double size = std::abs(value);
    const bool isHidden = size >= 1e-6 && size < 9.95 * std::pow(10.0, -decimals);
    return isHidden ? QLocale().toString(value, 'g', 2) : numberText(value, decimals);
}

QString countText(quint64 count)
{
    return QLocale().toString(count);
}

QString percentText(double share, int decimals)
{
    return std::isfinite(share) ? QCoreApplication::translate("Text", "%1 %", "12.5 %")
                                      .arg(QLocale().toString(100 * share, 'f', decimals))
                                : u"–"_s;
}

QString timeLeftText(double seconds)
{
    if (!(seconds >= 0))
        return {};
    constexpr double kMinute = 60;
    constexpr double kHour = 3600;
    if (seconds < 10)
        return QCoreApplication::translate("Text", "a few seconds left");
    if (seconds < 1.5 * kMinute)
        return QCoreApplication::translate("Text", "about %1 s left").arg(std::lround(seconds / 10) * 10);
    if (seconds < 1.5 * kHour)
        return QCoreApplication::translate("Text", "about %1 min left").arg(std::lround(seconds / kMinute));
    return QCoreApplication::translate("Text", "about %1 h left").arg(std::lround(seconds / kHour));
}

} // namespace knockscope::ui
