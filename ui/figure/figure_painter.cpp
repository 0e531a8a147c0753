// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_painter.h"

#include "ui/base/text.h"
#include "ui/figure/figure_axes.h"
#include "ui/figure/figure_layout.h"
#include "ui/figure/shift_drawing.h"

#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace knockscope::ui {

namespace {

constexpr double kLowestFigureMm = 1;
constexpr double kMostImagePixels = 50e6; // of all points that are images

class Figure {
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

/// As the window writes sizes.
QString mm(double value)
{
    return QLocale().toString(value, 'f', 1);
}

FigureSpec withinLimits(FigureSpec spec)
{
    FigureStyle& style = spec.style;
    style.widthMm = std::clamp(style.widthMm, kNarrowestFigureMm, kWidestFigureMm);
    style.heightMm = style.heightMm > 0 ? std::clamp(style.heightMm, kLowestFigureMm, kWidestFigureMm) : 0;
    style.textPt = std::clamp(style.textPt, kSmallestTextPt, kLargestTextPt);
    return spec;
}

bool arePointsAnImage(const FigureSpec& spec)
{
    switch (spec.style.points) {
    case PointDrawing::Vector:
        return false;
    case PointDrawing::Image:
        return true;
    case PointDrawing::Automatic:
        break;
    }
    std::size_t points = 0;
    for (const FigureRow& row : spec.rows) {
        for (const FigurePanel& panel : row.panels) {
            if (const auto* shift = std::get_if<ShiftPanel>(&panel))
                points += drawnPoints(*shift);
        }
    }
    return points > kMostVectorPoints;
}

} // namespace

struct FigurePainter::Layout {
    explicit Layout(FigureSpec wanted)
        : spec(withinLimits(std::move(wanted)))
        , text(spec.style.textPt)
        , around{spec.genes, spec.layout.isGrid, arePointsAnImage(spec)}
        , places(layOutFigure(spec, text, around))
    {
        if (around.pointsAsImage)
            limitImages();
    }
    Layout(const Layout&) = delete;
    Layout& operator=(const Layout&) = delete;

    void limitImages();
    void draw(FigureCanvas& canvas) const;
    void drawHead(FigureCanvas& canvas, const FigureLayoutResult::Panel& placed) const;

    FigureSpec spec;
    FigureText text;
    PanelSurroundings around;
    FigureLayoutResult places;
};

/// As many dots per inch as memory bears.
void FigurePainter::Layout::limitImages()
{
    double pixels = 0;
    for (const FigureLayoutResult::Panel& placed : places.panels) {
        if (std::holds_alternative<ShiftPanel>(*placed.panel))
            pixels += placed.frame.width() * placed.frame.height() * std::pow(around.imageDpi / 72, 2);
    }
    if (pixels <= kMostImagePixels)
        return;
    around.imageDpi *= std::sqrt(kMostImagePixels / pixels);
    for (FigureLayoutResult::Panel& placed : places.panels)
        placed.around.imageDpi = around.imageDpi;
}

void FigurePainter::Layout::drawHead(FigureCanvas& canvas, const FigureLayoutResult::Panel& placed) const
{
    // Letter and title stand on one line.
    double y = placed.head.y()
        + std::max(text.ascent(Face::Bold), placed.letter.isEmpty() ? 0 : text.ascent(Face::Letter));
    if (!placed.letter.isEmpty())
        canvas.drawText({placed.head.x(), y}, Qt::AlignLeft, placed.letter, Face::Letter);
    const double x = placed.head.x() + (placed.letter.isEmpty() ? 0 : places.letterRoom);
    for (const QString& line : placed.title) {
        canvas.drawText({x, y}, Qt::AlignLeft, line, Face::Bold);
        y += text.height(Face::Bold);
    }
    for (const QString& line : placed.notes) {
        canvas.drawText({x, y}, Qt::AlignLeft, line);
        y += text.height();
    }
}

void FigurePainter::Layout::draw(FigureCanvas& canvas) const
{
    places.legend.draw(canvas, places.legendPlace);
    for (const FigureLayoutResult::Panel& placed : places.panels) {
        drawHead(canvas, placed);
        std::visit([&](const auto& panel) { drawPanel(canvas, placed.frame, panel, placed.around); },
                   *placed.panel);
    }
    QPointF place = places.xTitlePlace;
    for (const QString& line : places.xTitle) {
        canvas.drawText(place, Qt::AlignHCenter | Qt::AlignTop, line);
        place.ry() += text.height();
    }
    place = places.yTitlePlace + QPointF(text.height() / 2, 0);
    for (const QString& line : places.yTitle) {
        canvas.drawUprightText(place, line);
        place.rx() += text.height();
    }
}

FigurePainter::FigurePainter(FigureSpec spec)
    : m_layout(std::make_unique<Layout>(std::move(spec)))
{
}

FigurePainter::~FigurePainter() = default;

const FigureSpec& FigurePainter::spec() const
{
    return m_layout->spec;
}

QSizeF FigurePainter::sizeInPoints() const
{
    return m_layout->places.size;
}

QSizeF FigurePainter::sizeInMm() const
{
    const FigureStyle& style = m_layout->spec.style;
    const double height = sizeInPoints().height() / kPointsPerMm;
    const bool isAsWanted = style.heightMm > 0 && std::abs(height - style.heightMm) < 1e-6;
    return {style.widthMm, isAsWanted ? style.heightMm : height};
}

QStringList FigurePainter::remarks() const
{
    const FigureSpec& spec = m_layout->spec;
    const FigureLayoutResult& places = m_layout->places;
    QStringList remarks;
    const double needed = places.neededHeight / kPointsPerMm;
    if (spec.style.heightMm > 0 && needed > spec.style.heightMm + 0.05)
        remarks.append(Figure::tr("At %1 pt the figure needs %2 mm of height, more than the %3 mm it has.")
                           .arg(QLocale().toString(spec.style.textPt), mm(needed), mm(spec.style.heightMm)));
    else if (spec.style.heightMm <= 0 && needed > kTallestPageMm + 0.05)
        remarks.append(
            Figure::tr("At %1 pt the figure needs %2 mm of height; journals' pages have %3 mm.")
                .arg(QLocale().toString(spec.style.textPt), mm(needed), QLocale().toString(kTallestPageMm)));
    if (places.hasBrokenWord)
        remarks.append(
            Figure::tr("A word of a title is wider than its panel and is broken over several lines."));
    QStringList names;
    for (const FigureLayoutResult::Panel& placed : places.panels) {
        if (const auto* shift = std::get_if<ShiftPanel>(placed.panel))
            names.append(
                namesWithoutRoom(*shift, m_layout->text, spec.style, placed.around, placed.frame.size()));
    }
    names.removeDuplicates();
    if (!names.isEmpty())
        remarks.append(Figure::tr("These genes have no room for their names: %1.")
                           .arg(names.join(QStringLiteral(", "))));
    if (m_layout->around.imageDpi < kPointImageDpi)
        remarks.append(Figure::tr("The points are an image of only %1 dpi, because the figure is so large.")
                           .arg(QLocale().toString(std::floor(m_layout->around.imageDpi), 'f', 0)));
    for (const std::string& remark : m_layout->spec.remarks)
        remarks.append(fromUtf8(remark));
    return remarks;
}

void FigurePainter::paint(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    painter.fillRect(QRectF(QPointF(0, 0), sizeInPoints()), Qt::white);
    FigureCanvas canvas(painter, m_layout->spec.style);
    m_layout->draw(canvas);
    painter.restore();
}

FigurePainter::Inventory FigurePainter::inventory() const
{
    QImage nowhere(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&nowhere);
    FigureCanvas canvas(painter, m_layout->spec.style);
    m_layout->draw(canvas);
    Inventory inventory{canvas.texts(), {}};
    for (const FigureLayoutResult::Panel& placed : m_layout->places.panels)
        inventory.frames.push_back(placed.frame);
    return inventory;
}

} // namespace knockscope::ui
