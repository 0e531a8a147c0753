// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/svg_writer.h"

#include "core/figure/figure_spec.h"
#include "ui/base/text.h"
#include "ui/figure/figure_font.h"
#include "ui/figure/figure_painter.h"
#include "ui/figure/figure_text.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <fmt/format.h>

#include <algorithm>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kResolution = 2540; // 100 units a millimetre, because QSvgGenerator's size is whole units

// Arimo is as wide as Arial, letter by letter, and hardly anybody has it installed. No list of families:
// editors, office programs and Qt take one for the name of a font that they do not have.
constexpr const char* kFamily = "Arial";

/// Replaces the value of the first attribute of that name.
void setAttribute(QByteArray& svg, const QByteArray& name, const std::string& value)
{
    const QByteArray start = name + "=\"";
    const qsizetype begin = svg.indexOf(start);
    const qsizetype end = begin < 0 ? -1 : svg.indexOf('"', begin + start.size());
    if (end >= 0)
        svg.replace(begin + start.size(), end - begin - start.size(), QByteArray::fromStdString(value));
}

/// Puts a text between the first two tags of that name.
void setElement(QByteArray& svg, const QByteArray& name, const std::string& text)
{
    const QByteArray start = '<' + name + '>';
    const qsizetype begin = svg.indexOf(start);
    const qsizetype end = svg.indexOf("</" + name + '>', begin);
    if (begin >= 0 && end >= 0)
        svg.replace(begin + start.size(), end - begin - start.size(),
                    fromUtf8(text).toHtmlEscaped().toUtf8());
}

} // namespace

QByteArray svgOf(const FigurePainter& figure)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(kResolution);
    svg.setSize((figure.sizeInMm() * kResolution / 25.4).toSize());
    svg.setViewBox(QRectF(QPointF(0, 0), figure.sizeInPoints()));
    svg.setTitle(u"title"_s);
    svg.setDescription(u"description"_s);
    QPainter painter(&svg);
    painter.setFont(
        FigureText(figure.spec().style.textPt).font()); // or every group names that of the computer
    figure.paint(painter);
    painter.end();

    // Beyond six digits and hundredths of a millimetre, so that a unit is a point.
    setAttribute(bytes, "width", fmt::format("{:.6g}mm", figure.sizeInMm().width()));
    setAttribute(bytes, "height", fmt::format("{:.6g}mm", figure.sizeInMm().height()));
    setAttribute(
        bytes, "viewBox",
        fmt::format("0 0 {:.9g} {:.9g}", figure.sizeInPoints().width(), figure.sizeInPoints().height()));
    // Qt 6.4 leaves < and & as they are.
    setElement(bytes, "title", figure.spec().title);
    setElement(bytes, "desc", describe(figure.spec().provenance));
    bytes.replace("font-family=\"" + figureFontFamily().toUtf8() + '"',
                  QByteArray("font-family=\"") + kFamily + '"');
    // XML has no other control characters, and a name may hold some.
    const auto isForbidden = [](char c) { return c >= 0 && c < ' ' && c != '\n' && c != '\t' && c != '\r'; };
    bytes.erase(std::remove_if(bytes.begin(), bytes.end(), isForbidden), bytes.end());
    for (const char* const forbidden : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"}) // U+FFFE, U+FFFF
        bytes.replace(forbidden, "");
    return bytes;
}

} // namespace knockscope::ui
