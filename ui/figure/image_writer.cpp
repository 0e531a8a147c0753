// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/image_writer.h"

#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/base/version.h"
#include "core/figure/figure_spec.h"
#include "ui/base/text.h"
#include "ui/figure/figure_painter.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

#include <cmath>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostPixels = 150e6; // 600 MB; a page at 1200 dpi has 140
constexpr double kLongestSide = 32000; // QPainter's coordinates end at 32767

QByteArray written(const QImage& image, const char* format, int compression)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setCompression(compression);
    if (!writer.write(image))
        throw Error(ErrorKind::Io,
                    translated(translatable("core", "The figure cannot be written as an image: {}."),
                               toUtf8(writer.errorString())));
    return bytes;
}

} // namespace

QImage imageOf(const FigurePainter& figure)
{
    const int dpi = figure.spec().style.dpi;
    const double scale = dpi / 72.0;
    const QSizeF size = figure.sizeInPoints() * scale;
    const bool isTooLarge = !(size.width() <= kLongestSide && size.height() <= kLongestSide
                              && size.width() * size.height() <= kMostPixels);
    const QSize pixels = isTooLarge ? QSize() : QSize(qRound(size.width()), qRound(size.height()));
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        throw Error(ErrorKind::Usage,
                    translated(translatable("core",
                                            "At {} dpi the figure has {:.0f} x {:.0f} pixels, more than fit "
                                            "into an image. Choose fewer dpi, a smaller figure, or PDF."),
                               dpi, size.width(), size.height()));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    figure.paint(painter);
    painter.end();
    image.setDotsPerMeterX(qRound(dpi / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    return image;
}

QByteArray pngOf(const FigurePainter& figure)
{
    QImage image = imageOf(figure);
    image.setText(u"Title"_s, fromUtf8(figure.spec().title));
    image.setText(u"Description"_s, fromUtf8(describe(figure.spec().provenance)));
    image.setText(u"Software"_s, u"Knockscope "_s + fromUtf8(kVersion));
    return written(image, "png", -1);
}

QByteArray tiffOf(const FigurePainter& figure)
{
    constexpr int kLzw = 1;
    if (!QImageWriter::supportedImageFormats().contains("tiff"))
        throw Error(ErrorKind::Usage,
                    translate("core",
                              "Qt cannot write TIFF files here: install the package "
                              "qt6-image-formats-plugins, or choose .png."));
    return written(imageOf(figure).convertToFormat(QImage::Format_RGB888), "tiff", kLzw);
}

} // namespace knockscope::ui
