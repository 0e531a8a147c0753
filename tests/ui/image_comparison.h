// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QDir>
#include <QImage>
#include <QString>

#include <algorithm>
#include <cstdlib>

namespace knockscope::tests {

struct ImageTolerance {
    int level = 32; // of 255, by which a colour may differ: smoothed edges
    double share = 0.01; // of the pixels that may differ by more
};

/// Empty when two images are alike. Otherwise a sentence that names the folder where actual.png, expected.png
/// and difference.png (red where they differ) are. `name`: of that folder, by test.
inline QString differenceOf(const QImage& actual, const QImage& expected, const QString& name,
                            const ImageTolerance& tolerance = {})
{
    const QImage a = actual.convertToFormat(QImage::Format_RGB32);
    const QImage b = expected.convertToFormat(QImage::Format_RGB32);
    QImage difference(b.size(), QImage::Format_RGB32);
    qsizetype differing = 0;
    const bool isSameSize = a.size() == b.size() && !a.isNull();
    for (int y = 0; isSameSize && y < b.height(); ++y) {
        for (int x = 0; x < b.width(); ++x) {
            const QColor left = a.pixelColor(x, y);
            const QColor right = b.pixelColor(x, y);
            const int most =
                std::max({std::abs(left.red() - right.red()), std::abs(left.green() - right.green()),
                          std::abs(left.blue() - right.blue())});
            const bool differs = most > tolerance.level;
            differing += differs ? 1 : 0;
            const int pale = 192 + qGray(right.rgb()) / 4;
            difference.setPixelColor(x, y, differs ? QColor(Qt::red) : QColor(pale, pale, pale));
        }
    }
    const double share =
        isSameSize ? static_cast<double>(differing) / (static_cast<double>(b.width()) * b.height()) : 1;
    if (isSameSize && share <= tolerance.share)
        return {};
    const QDir folder(QDir::temp().filePath(QStringLiteral("knockscope-image-differences/") + name));
    folder.mkpath(QStringLiteral("."));
    a.save(folder.filePath(QStringLiteral("actual.png")));
    b.save(folder.filePath(QStringLiteral("expected.png")));
    if (!isSameSize) {
        QFile::remove(folder.filePath(QStringLiteral("difference.png")));
        return QStringLiteral("The image has %1 x %2 pixels rather than %3 x %4: see %5.")
            .arg(a.width())
            .arg(a.height())
            .arg(b.width())
            .arg(b.height())
            .arg(folder.path());
    }
    difference.save(folder.filePath(QStringLiteral("difference.png")));
    return QStringLiteral("%1 % of the pixels differ by more than %2, %3 % may: see %4.")
        .arg(100 * share, 0, 'g', 3)
        .arg(tolerance.level)
        .arg(100 * tolerance.share)
        .arg(folder.path());
}

} // namespace knockscope::tests
