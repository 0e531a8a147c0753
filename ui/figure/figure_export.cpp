// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_export.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/base/version.h"
#include "ui/base/text.h"
#include "ui/figure/figure_painter.h"

#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <string>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPngDpi = 300;
constexpr int kSvgResolution = 2540; // 100 units a millimetre, because QSvgGenerator's size is whole units

[[noreturn]] void throwCannotWrite(const std::filesystem::path& path)
{
    throw Error(ErrorKind::Io,
                translated(translatable("core", "Cannot write {}. Check the folder and the free space."),
                           path.string()));
}

void writeSvg(const FigurePainter& figure, const std::filesystem::path& file)
{
    QSvgGenerator svg;
    svg.setFileName(fromPath(file));
    svg.setResolution(kSvgResolution);
    svg.setSize((figure.sizeInMm() * kSvgResolution / 25.4).toSize());
    svg.setViewBox(QRectF(QPointF(0, 0), figure.sizeInPoints()));
    svg.setTitle(fromUtf8(figure.spec().title));
    svg.setDescription(fromUtf8(describe(figure.spec().provenance)));
    QPainter painter;
    if (!painter.begin(&svg))
        throwCannotWrite(file);
    figure.paint(painter);
    if (!painter.end())
        throwCannotWrite(file);
}

void writePdf(const FigurePainter& figure, const std::filesystem::path& file)
{
    QPdfWriter pdf(fromPath(file));
    pdf.setPageSize(QPageSize(figure.sizeInMm(), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    pdf.setPageMargins({});
    pdf.setResolution(1200);
    pdf.setTitle(fromUtf8(figure.spec().title));
    pdf.setCreator(u"Knockscope "_s + fromUtf8(kVersion));
    QPainter painter;
    if (!painter.begin(&pdf))
        throwCannotWrite(file);
    painter.scale(pdf.resolution() / 72.0, pdf.resolution() / 72.0);
    figure.paint(painter);
    if (!painter.end())
        throwCannotWrite(file);
}

void writePng(const FigurePainter& figure, const std::filesystem::path& file)
{
    const double scale = kPngDpi / 72;
    const QSizeF size = figure.sizeInPoints() * scale;
    QImage image(static_cast<int>(std::lround(size.width())), static_cast<int>(std::lround(size.height())),
                 QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        throw Error(ErrorKind::Usage,
                    translate("core", "The figure is too large for an image; choose a smaller width."));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    figure.paint(painter);
    painter.end();
    image.setDotsPerMeterX(static_cast<int>(std::lround(kPngDpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.setText(u"Title"_s, fromUtf8(figure.spec().title));
    image.setText(u"Description"_s, fromUtf8(describe(figure.spec().provenance)));
    image.setText(u"Software"_s, u"Knockscope "_s + fromUtf8(kVersion));
    if (!image.save(fromPath(file), "PNG"))
        throwCannotWrite(file);
}

} // namespace

FigureFormat figureFormat(const std::filesystem::path& path)
{
    std::string ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    if (ending == ".svg")
        return FigureFormat::Svg;
    if (ending == ".pdf")
        return FigureFormat::Pdf;
    if (ending == ".png")
        return FigureFormat::Png;
    throw Error(
        ErrorKind::Usage,
        translated(translatable(
                       "core", "Cannot tell the kind of figure from {}: end its name in .svg, .pdf or .png."),
                   path.string()));
}

QByteArray figureBytes(const FigureSpec& /*spec*/, FigureFormat /*format*/)
{
    return {};
}

std::vector<std::filesystem::path> sidecarsOf(const std::filesystem::path& figure)
{
    std::filesystem::path json = figure;
    std::filesystem::path csv = figure;
    return {json.replace_extension(".json"), csv.replace_extension(".csv")};
}

void exportFigure(const FigureSpec& spec, const std::filesystem::path& path, bool /*withSidecars*/)
{
    void (*write)(const FigurePainter&, const std::filesystem::path&) = nullptr;
    switch (figureFormat(path)) {
    case FigureFormat::Svg:
        write = writeSvg;
        break;
    case FigureFormat::Pdf:
        write = writePdf;
        break;
    default:
        write = writePng;
        break;
    }
    const FigurePainter figure(spec);
    writeFileAtomically(path, [&](const std::filesystem::path& temporary) { write(figure, temporary); });
}

std::unique_ptr<QMimeData> figureForClipboard(const FigureSpec& /*spec*/)
{
    return std::make_unique<QMimeData>();
}

} // namespace knockscope::ui
