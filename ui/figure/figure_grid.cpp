// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_grid.h"

#include "ui/base/text.h"
#include "ui/figure/figure_axes.h"

#include <algorithm>
#include <numeric>
#include <variant>
#include <vector>

namespace knockscope::ui {

// All frames of a grid are alike; chooseGrid() tries every number of columns and takes the one with the
// largest frames.

namespace {

// In sizes of the text
constexpr double kGridGap = 0.9;
constexpr double kGroupGap = 1.6; // between groups of a grid
constexpr double kPairGap = 0.5; // in such a group
constexpr double kTitleGap = 0.25; // between a grid and the titles of its axes

constexpr double kTallestInGrid = 45 * kPointsPerMm;

QString xTitleOf(const FigurePanel& panel)
{
    return std::visit([](const auto& kind) { return fromUtf8(kind.xTitle); }, panel);
}

QString yTitleOf(const FigurePanel& panel)
{
    return std::visit(
        [](const auto& kind) {
            if constexpr (requires { kind.yTitle; })
                return fromUtf8(kind.yTitle);
            else
                return QString();
        },
        panel);
}

/// Of the axes of all panels; empty where each has its own.
struct Titles {
    QString x;
    QString y;
};

/// What a grid is of, whatever its number of columns.
struct Contents {
    std::size_t perGroup = 1; // panels
    Titles titles;
    double aspect = 1; // of frames: width by height
};

struct Grid {
    std::size_t columns = 1;
    double side = 0;
    QMarginsF margins;
    QMarginsF innerMargins; // of those that are not the first of their group
    double gap = 0; // in a group
    double groupGap = 0;
    double left = 0; // of the shared title
    std::vector<double> heads; // [lines]
    double height = 0;
};

QSizeF frameOf(const Contents& of, double side)
{
    return {side, side / of.aspect};
}

/// Panels of a group are there to be compared: they have one range, and one title if they are of the same.
void joinGroups(FigurePage& page, std::size_t perGroup)
{
    std::vector<FigureLayoutResult::Panel>& panels = page.result.panels;
    for (std::size_t first = 0; first < panels.size(); first += perGroup) {
        const std::size_t end = std::min(first + perGroup, panels.size());
        const auto* leading = std::get_if<ShiftPanel>(panels[first].panel);
        bool isOfOne = true;
        bool isOfOneKind = leading != nullptr;
        for (std::size_t panel = first + 1; panel < end; ++panel) {
            isOfOne = isOfOne && panels[panel].letter.isEmpty()
                && titleOf(*panels[panel].panel) == titleOf(*panels[first].panel);
            const auto* shift = std::get_if<ShiftPanel>(panels[panel].panel);
            isOfOneKind = isOfOneKind && shift && shift->isObserved == leading->isObserved;
        }
        for (std::size_t panel = first; panel < end; ++panel) {
            panels[panel].sharesTitle = isOfOne && panel > first;
            if (!isOfOneKind)
                continue;
            panels[panel].around.repeatsYAxis = panel > first;
            for (std::size_t other = first; other < end; ++other) {
                if (other != panel)
                    panels[panel].around.compared.push_back(&std::get<ShiftPanel>(*panels[other].panel));
            }
        }
    }
}

/// Titles that all panels have stand once.
Titles joinTitles(FigurePage& page)
{
    std::vector<FigureLayoutResult::Panel>& panels = page.result.panels;
    Titles shared{xTitleOf(*panels.front().panel), yTitleOf(*panels.front().panel)};
    const bool isOneX = std::all_of(panels.begin(), panels.end(),
                                    [&](const auto& placed) { return xTitleOf(*placed.panel) == shared.x; });
    const bool isOneY = std::all_of(panels.begin(), panels.end(),
                                    [&](const auto& placed) { return yTitleOf(*placed.panel) == shared.y; });
    for (FigureLayoutResult::Panel& placed : panels) {
        placed.around.hasOwnXTitle = !isOneX;
        placed.around.hasOwnYTitle = !isOneY;
    }
    if (!isOneX)
        shared.x.clear();
    if (!isOneY)
        shared.y.clear();
    return shared;
}

double frameLeft(const FigurePage& page, const Contents& of, const Grid& grid, std::size_t column)
{
    const auto group = static_cast<double>(column / of.perGroup);
    const auto inner = static_cast<double>(column % of.perGroup);
    const QMarginsF& margins = grid.margins;
    const double rest = grid.side + grid.innerMargins.left() + grid.innerMargins.right() + grid.gap;
    const double width =
        margins.left() + grid.side + margins.right() + static_cast<double>(of.perGroup - 1) * rest;
    double x = page.edge() + grid.left + group * (width + grid.groupGap) + margins.left();
    if (inner > 0)
        x += grid.side + margins.right() + grid.gap + grid.innerMargins.left() + (inner - 1) * rest;
    return x;
}

/// Of so many columns, whose height is `room` if that can be; it breaks the titles of its panels.
Grid gridOf(FigurePage& page, const Contents& of, std::size_t columns, double room)
{
    const std::size_t panels = page.result.panels.size();
    const std::size_t lines = (panels + columns - 1) / columns;
    const auto groups = static_cast<double>(columns / of.perGroup);
    const auto inner = static_cast<double>(columns - columns / of.perGroup);
    const auto count = static_cast<double>(columns);
    const auto lineCount = static_cast<double>(lines);
    Grid grid;
    grid.columns = columns;
    grid.gap = kPairGap * page.size;
    grid.groupGap = (of.perGroup > 1 ? kGroupGap : kGridGap) * page.size;
    const double lineGap = kGridGap * page.size;
    const double gaps = grid.gap * inner + grid.groupGap * (groups - 1);
    grid.side = page.width / count * 0.8;
    double wide = 0;
    for (int pass = 0; pass < kPasses; ++pass) {
        grid.margins = {};
        grid.innerMargins = {};
        for (std::size_t panel = 0; panel < panels; ++panel) {
            QMarginsF& margins = panel % of.perGroup > 0 ? grid.innerMargins : grid.margins;
            margins = united(margins, marginsAt(page, panel, frameOf(of, grid.side)));
        }
        const double above = std::max(grid.margins.top(), grid.innerMargins.top());
        const double below = std::max(grid.margins.bottom(), grid.innerMargins.bottom());
        for (QMarginsF* const margins : {&grid.margins, &grid.innerMargins}) {
            margins->setTop(above);
            margins->setBottom(below);
        }
        const double titleHeight =
            static_cast<double>(titleLines(page.text, of.titles.x, page.width).size()) * page.text.height();
        grid.left = 0;
        if (!of.titles.y.isEmpty()) {
            const qsizetype titles = pass > 0 ? titleLines(page.text, of.titles.y, grid.height).size() : 1;
            grid.left = static_cast<double>(titles) * page.text.height() + kTitleGap * page.size;
        }
        wide = (page.width - grid.left - gaps - groups * (grid.margins.left() + grid.margins.right())
                - inner * (grid.innerMargins.left() + grid.innerMargins.right()))
            / count;
        grid.heads.assign(lines, 0);
        for (std::size_t panel = 0; panel < panels; ++panel) {
            if (page.result.panels[panel].sharesTitle)
                continue;
            std::size_t end = panel + 1;
            while (end < panels && page.result.panels[end].sharesTitle)
                ++end;
            // From the frame's left, or the letter's, to what is right of it
            const std::size_t column = panel % columns;
            const std::size_t next = column + end - panel;
            double width = next < columns
                ? frameLeft(page, of, grid, next) - kGridGap * page.size
                : frameLeft(page, of, grid, next - 1) + grid.side + grid.margins.right();
            width -= frameLeft(page, of, grid, column);
            if (!page.result.panels[panel].letter.isEmpty())
                width += grid.margins.left();
            grid.heads[panel / columns] = std::max(grid.heads[panel / columns], wrapHead(page, panel, width));
        }
        const double around = std::accumulate(grid.heads.begin(), grid.heads.end(), 0.0)
            + lineCount * (0.5 * kHeadGap * page.size + grid.margins.top() + grid.margins.bottom())
            + (lineCount - 1) * lineGap + titleHeight + (titleHeight > 0 ? kTitleGap * page.size : 0);
        double side = std::min(wide, kTallestInGrid * std::max(1.0, page.size / 7));
        const double tall = (room - around) / lineCount * of.aspect;
        const double least = smallest(page, 0).width();
        side = std::max(std::min(side, tall), std::min(wide, least));
        grid.side = std::max(side, 1.0);
        grid.height = around + lineCount * frameOf(of, grid.side).height();
    }
    // What squares leave of the width stands between them.
    if (groups > 1) {
        const double spread = std::max(0.0, wide - grid.side) * count / (groups - 1);
        grid.groupGap += std::min(spread, 3 * page.size);
    }
    return grid;
}

/// The one with the largest frames.
Grid chooseGrid(FigurePage& page, const Contents& of)
{
    const std::size_t panels = page.result.panels.size();
    const double room = page.roomForPanels();
    Grid best;
    bool isBestWhole = false;
    for (std::size_t columns = of.perGroup; columns < panels + of.perGroup; columns += of.perGroup) {
        const Grid grid = gridOf(page, of, columns, room);
        if (columns > of.perGroup && grid.side < smallest(page, 0).width() - 1e-6)
            break;
        // As large as can be within the height; beyond it, as low as can be.
        const bool isWhole = grid.height <= room + 1e-6;
        const bool isBetter = columns == of.perGroup || (isWhole && !isBestWhole)
            || (isWhole && grid.side > best.side + 1e-6)
            || (!isWhole && !isBestWhole && grid.height < best.height);
        if (isBetter) {
            best = grid;
            isBestWhole = isWhole;
        }
    }
    return gridOf(page, of, best.columns, room); // its titles
}

} // namespace

double arrangeGrid(FigurePage& page)
{
    std::vector<FigureLayoutResult::Panel>& panels = page.result.panels;
    Contents of;
    of.perGroup = static_cast<std::size_t>(std::max(1, page.spec.layout.panelsPerGroup));
    joinGroups(page, of.perGroup);
    of.titles = joinTitles(page);
    if (!std::all_of(panels.begin(), panels.end(), [](const auto& placed) { return isShift(*placed.panel); }))
        of.aspect = kAspect;
    const double room = page.roomForPanels();
    const Grid best = chooseGrid(page, of);

    double y = page.top;
    const double blank = page.hasWantedHeight() ? std::max(0.0, room - best.height) : 0;
    y += blank / 2;
    const double gridTop = y;
    double right = 0;
    const QSizeF frame = frameOf(of, best.side);
    for (std::size_t line = 0; line < best.heads.size(); ++line) {
        const double top = y + best.heads[line] + 0.5 * kHeadGap * page.size + best.margins.top();
        for (std::size_t column = 0; column < best.columns; ++column) {
            const std::size_t panel = line * best.columns + column;
            if (panel >= panels.size())
                break;
            FigureLayoutResult::Panel& placed = panels[panel];
            placed.frame = QRectF(QPointF(frameLeft(page, of, best, column), top), frame);
            const double height = wordsHeight(page.text, placed);
            const double left = column % of.perGroup > 0 ? best.innerMargins.left() : best.margins.left();
            placed.head = {placed.frame.left() - (placed.letter.isEmpty() ? 0 : left),
                           y + (placed.letter.isEmpty() ? best.heads[line] - height : 0)};
            right = std::max(right, placed.frame.right());
        }
        y = top + frame.height() + best.margins.bottom() + kGridGap * page.size;
    }
    y -= kGridGap * page.size;
    const QRectF all(QPointF(page.edge() + best.left + best.margins.left(), gridTop),
                     QPointF(right, y - best.margins.bottom()));
    page.result.xTitle = titleLines(page.text, of.titles.x, page.width);
    double half = 0;
    for (const QString& line : page.result.xTitle)
        half = std::max(half, page.text.width(line) / 2);
    const double rightmost = page.edge() + page.width - half;
    page.result.xTitlePlace = {std::max(std::min(all.center().x(), rightmost), page.edge() + half),
                               y + kTitleGap * page.size};
    page.result.yTitle = titleLines(page.text, of.titles.y, best.height);
    page.result.yTitlePlace = {page.edge(), all.center().y()};
    return best.height + blank;
}

} // namespace knockscope::ui
