// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_layout.h"

#include "ui/base/text.h"
#include "ui/figure/figure_axes.h"
#include "ui/figure/figure_grid.h"
#include "ui/figure/figure_page.h"
#include "ui/figure/figure_rows.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace knockscope::ui {

namespace {

// In sizes of the text
constexpr double kLegendGap = 0.8;
constexpr double kLetterGap = 0.6;

void addPanels(FigurePage& page)
{
    const bool hasLetters = page.spec.style.panelLetters && page.spec.layout.letters != PanelLetters::None;
    std::size_t row = 0;
    for (const FigureRow& of : page.spec.rows) {
        for (std::size_t i = 0; i < of.panels.size(); ++i) {
            FigureLayoutResult::Panel placed{&of.panels[i], page.around};
            if (hasLetters && page.spec.layout.letters == PanelLetters::Panels)
                placed.letter = fromUtf8(panelLetter(page.result.panels.size()));
            else if (hasLetters && i == 0)
                placed.letter = fromUtf8(panelLetter(row));
            if (!placed.letter.isEmpty())
                page.result.letterRoom =
                    std::max(page.result.letterRoom,
                             page.text.width(placed.letter, Face::Letter) + kLetterGap * page.size);
            page.result.panels.push_back(std::move(placed));
        }
        if (!of.panels.empty())
            ++row;
    }
}

void addLegend(FigurePage& page)
{
    std::vector<LegendItem> items;
    for (const FigureLayoutResult::Panel& placed : page.result.panels) {
        for (const LegendItem& item :
             std::visit([&](const auto& kind) { return legendOf(kind, page.spec.style); }, *placed.panel)) {
            if (std::find(items.begin(), items.end(), item) == items.end())
                items.push_back(item);
        }
    }
    // As they lie over each other in panels; means and bands are explained last.
    std::stable_sort(items.begin(), items.end(),
                     [](const LegendItem& a, const LegendItem& b) { return a.ink < b.ink; });
    std::stable_partition(items.begin(), items.end(), [](const LegendItem& item) {
        return item.sample != LegendItem::Sample::Mean && item.sample != LegendItem::Sample::Band;
    });
    page.result.legend = FigureLegend(items, page.text, page.width);
    page.result.legendPlace = {page.edge(), page.edge()};
    page.top = page.edge();
    if (!page.result.legend.isEmpty())
        page.top += page.result.legend.height() + kLegendGap * page.size;
}

void finish(FigurePage& page, double contentHeight)
{
    const double needed = page.top + contentHeight + page.edge();
    page.result.neededHeight = needed;
    const double height = page.hasWantedHeight() ? std::max(needed, page.wantedHeight()) : needed;
    page.result.size = {page.spec.style.widthMm * kPointsPerMm, height};
    // What scaling found but for a hair
    if (page.hasWantedHeight() && needed < page.wantedHeight() + 0.01)
        page.result.size.setHeight(page.wantedHeight());
    for (const FigureLayoutResult::Panel& placed : page.result.panels) {
        if (placed.sharesTitle)
            continue;
        const QStringList words = titleOf(*placed.panel).split(u' ', Qt::SkipEmptyParts);
        page.result.hasBrokenWord =
            page.result.hasBrokenWord || placed.title.join(u' ').split(u' ', Qt::SkipEmptyParts) != words;
    }
}

} // namespace

FigureLayoutResult layOutFigure(const FigureSpec& spec, const FigureText& text,
                                const PanelSurroundings& around)
{
    FigurePage page(spec, text, around);
    addPanels(page);
    addLegend(page);
    if (page.result.panels.empty())
        finish(page, page.hasWantedHeight() ? page.roomForPanels() : 2 * page.size);
    else
        finish(page, spec.layout.isGrid ? arrangeGrid(page) : arrangeRows(page));
    return std::move(page.result);
}

} // namespace knockscope::ui
