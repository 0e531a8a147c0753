// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_palette.h"

#include <array>
#include <cstddef>

namespace knockscope::ui {

namespace {

constexpr std::size_t kInks = static_cast<std::size_t>(FigureInk::MixtureChange) + 1;
using Inks = std::array<QRgb, kInks>; // in the order of FigureInk

// Their lightnesses (CIE L*), of the groups and of the kinds of response each, are spread out, so that a copy
// in grey still tells them apart.
constexpr Inks kStandard{0xffa3a3a3, 0xff00528a, 0xffd55e00, 0xff3b0046, 0xff004b80,
                         0xffd55e00, 0xfff2ce6b, 0xff007358, 0xff5fb4e3, 0xff3b0046};
constexpr Inks kPaper{0xff0f2347, 0xff28aed4, 0xffc96600, 0xff76308f, 0xff004b80,
                      0xffd55e00, 0xfff2ce6b, 0xff007358, 0xff5fb4e3, 0xff3b0046};
constexpr Inks kGrey{0xffa3a3a3, 0xff000000, 0xff757575, 0xff454545, 0xff262626,
                     0xff787878, 0xffd8d8d8, 0xff4f4f4f, 0xffa6a6a6, 0xff000000};

/// As it looks where it covers that share of white paper.
QColor tint(const QColor& colour, double share)
{
    const auto mixed = [&](double part) { return static_cast<float>(1 - share * (1 - part)); };
    return QColor::fromRgbF(mixed(colour.redF()), mixed(colour.greenF()), mixed(colour.blueF()));
}

} // namespace

QColor inkColour(FigurePalette palette, FigureInk ink)
{
    const auto index = static_cast<std::size_t>(ink);
    switch (palette) {
    case FigurePalette::Paper:
        return kPaper[index];
    case FigurePalette::Grey:
        return kGrey[index];
    case FigurePalette::Standard:
        break;
    }
    return kStandard[index];
}

QColor inkFill(FigurePalette palette, FigureInk ink)
{
    QColor colour = inkColour(palette, ink);
    switch (ink) {
    case FigureInk::Observed:
    case FigureInk::Predicted:
    case FigureInk::SecondPredicted:
        // Lies over the control's area and over other bands.
        colour.setAlphaF(0.25F);
        return colour;
    default:
        return tint(colour, palette == FigurePalette::Paper ? 0.25 : 0.4);
    }
}

QList<qreal> inkDashes(FigureInk ink)
{
    switch (ink) {
    case FigureInk::Predicted:
        return {3, 1.5};
    case FigureInk::SecondPredicted:
        return {1, 1.5};
    default:
        return {};
    }
}

InkMarker inkMarker(FigureInk ink)
{
    return ink == FigureInk::SecondPredicted ? InkMarker::Triangle : InkMarker::Circle;
}

} // namespace knockscope::ui
