// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_export.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/base/version.h"
#include "core/figure/figure_file.h"
#include "ui/base/text.h"
#include "ui/figure/figure_painter.h"
#include "ui/figure/image_writer.h"
#include "ui/figure/pdf_writer.h"
#include "ui/figure/svg_writer.h"

#include <QBuffer>
#include <QImage>
#include <QMimeData>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

void write(const std::filesystem::path& path, const std::filesystem::path& temporary, std::string_view bytes)
{
    std::ofstream file(temporary, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.flush();
    if (!file)
        throw Error(ErrorKind::Io,
                    translated(translatable("core", "Cannot write {}. Check the folder and the free space."),
                               path.string()));
}

/// Somebody's table must not go because a figure got its name.
void checkReplaceable(const std::filesystem::path& sidecar, const std::filesystem::path& figure)
{
    std::error_code ignored;
    if (std::filesystem::exists(sidecar, ignored) && !isFigureSidecar(sidecar))
        throw Error(ErrorKind::Usage,
                    translated(translatable("core",
                                            "Cannot write {}: its numbers would replace {}, which belongs to "
                                            "no figure. Choose another name."),
                               figure.string(), sidecar.string()));
}

QByteArray bytesOf(const FigurePainter& figure, FigureFormat format)
{
    switch (format) {
    case FigureFormat::Svg:
        return svgOf(figure);
    case FigureFormat::Pdf:
        return pdfOf(figure);
    case FigureFormat::Png:
        return pngOf(figure);
    case FigureFormat::Tiff:
        break;
    }
    return tiffOf(figure);
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
    if (ending == ".tif" || ending == ".tiff")
        return FigureFormat::Tiff;
    throw Error(ErrorKind::Usage,
                translated(translatable("core",
                                        "Cannot tell the kind of figure from {}: end its name in .svg, .pdf, "
                                        ".png or .tiff."),
                           path.string()));
}

void checkFolderOf(const std::filesystem::path& path)
{
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
    std::error_code ignored;
    if (!std::filesystem::is_directory(folder, ignored))
        throw Error(ErrorKind::Io,
                    translated(translatable("core", "Cannot write {}: there is no folder {}."), path.string(),
                               folder.string()));
}

QByteArray figureBytes(const FigureSpec& spec, FigureFormat format)
{
    return bytesOf(FigurePainter(spec), format);
}

std::vector<std::filesystem::path> sidecarsOf(const std::filesystem::path& figure)
{
    std::filesystem::path json = figure;
    std::filesystem::path csv = figure;
    return {json.replace_extension(".json"), csv.replace_extension(".csv")};
}

void exportFigure(const FigureSpec& spec, const std::filesystem::path& path, bool withSidecars,
                  const std::function<void()>& check)
{
    const auto checkStep = [&] {
        if (check)
            check();
    };
    const FigureFormat format = figureFormat(path);
    checkFolderOf(path);
    std::vector<std::filesystem::path> paths;
    std::vector<std::string> contents;
    if (withSidecars) {
        paths = sidecarsOf(path);
        for (const std::filesystem::path& sidecar : paths)
            checkReplaceable(sidecar, path);
        contents = {figureAsJson(spec), figureAsCsv(spec)};
    }
    paths.push_back(path);
    checkStep();
    const FigurePainter figure(spec);
    checkStep();
    contents.push_back(bytesOf(figure, format).toStdString());
    writeFilesAtomically(paths, [&](const std::vector<std::filesystem::path>& temporary) {
        for (std::size_t i = 0; i < paths.size(); ++i)
            write(paths[i], temporary[i], contents[i]);
        checkStep();
    });
}

std::unique_ptr<QMimeData> figureForClipboard(const FigureSpec& spec, const JobMonitor& monitor)
{
    constexpr int kMostDpi = 300;
    FigureSpec capped = spec;
    capped.style.dpi = std::min(capped.style.dpi, kMostDpi);
    const FigurePainter figure(std::move(capped));
    auto data = std::make_unique<QMimeData>();
    monitor.checkCancelled();
    data->setData(u"image/svg+xml"_s, svgOf(figure));
    monitor.checkCancelled();
    data->setData(u"application/pdf"_s, pdfOf(figure));
    monitor.checkCancelled();
    const QImage image = imageOf(figure);
    monitor.checkCancelled();
    // The bytes of pngOf(), without painting again.
    QImage described = image;
    described.setText(u"Title"_s, fromUtf8(spec.title));
    described.setText(u"Description"_s, fromUtf8(describe(spec.provenance)));
    described.setText(u"Software"_s, u"Knockscope "_s + fromUtf8(kVersion));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    described.save(&buffer, "png");
    data->setData(u"image/png"_s, png);
    data->setImageData(image);
    monitor.checkCancelled();
    return data;
}

} // namespace knockscope::ui
