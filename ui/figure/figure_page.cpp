// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_page.h"

#include "ui/base/text.h"
#include "ui/figure/figure_axes.h"

#include <QStringList>

#include <algorithm>
#include <variant>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList notesOf(const FigurePanel& panel)
{
    QStringList notes;
    if (const auto* distribution = std::get_if<DistributionPanel>(&panel)) {
        for (const std::string& note : distribution->notes)
            notes.append(fromUtf8(note));
    }
    return notes;
}

/// Lines of a note: broken after commas first, and never between a number and what it is of.
QStringList noteLines(const FigureText& text, const QString& note, double width)
{
    constexpr char16_t kNoBreak = 0x00A0;
    QStringList lines;
    const QStringList parts = note.split(u", "_s);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString part = i + 1 < parts.size() ? parts[i] + u',' : parts[i];
        const QString longer = lines.isEmpty() ? part : lines.back() + u' ' + part;
        if (!lines.isEmpty() && text.width(longer) <= width) {
            lines.back() = longer;
            continue;
        }
        QString held = part;
        const qsizetype last = held.lastIndexOf(u' ');
        if (last > 0 && last + 1 < held.size() && held[last + 1].isDigit()
            && text.width(held.mid(held.lastIndexOf(u' ', last - 1) + 1)) <= width)
            held[last] = QChar(kNoBreak);
        for (QString& line : text.wrapped(held, width))
            lines.append(line.replace(QChar(kNoBreak), u' '));
    }
    return lines;
}

} // namespace

FigurePage::FigurePage(const FigureSpec& figure, const FigureText& words,
                       const PanelSurroundings& surroundings)
    : spec(figure)
    , text(words)
    , around(surroundings)
    , size(words.size())
    , width(figure.style.widthMm * kPointsPerMm - 2 * kEdge * words.size())
{
}

double FigurePage::wantedHeight() const
{
    return (hasWantedHeight() ? spec.style.heightMm : kTallestPageMm) * kPointsPerMm;
}

bool isShift(const FigurePanel& panel)
{
    return std::holds_alternative<ShiftPanel>(panel);
}

QString titleOf(const FigurePanel& panel)
{
    return std::visit([](const auto& kind) { return fromUtf8(kind.title); }, panel);
}

QMarginsF marginsAt(const FigurePage& page, std::size_t panel, QSizeF frame)
{
    return marginsAt(page, panel, frame, page.result.panels[panel].around);
}

QMarginsF marginsAt(const FigurePage& page, std::size_t panel, QSizeF frame, const PanelSurroundings& around)
{
    return std::visit(
        [&](const auto& kind) { return marginsOf(kind, page.text, page.spec.style, around, frame); },
        *page.result.panels[panel].panel);
}

QMarginsF united(const QMarginsF& a, const QMarginsF& b)
{
    return {std::max(a.left(), b.left()), std::max(a.top(), b.top()), std::max(a.right(), b.right()),
            std::max(a.bottom(), b.bottom())};
}

QSizeF smallest(const FigurePage& page, std::size_t panel)
{
    return std::visit([&](const auto& kind) { return smallestFrame(kind, page.text, page.around.isGrid); },
                      *page.result.panels[panel].panel);
}

double wrapHead(FigurePage& page, std::size_t panel, double width)
{
    FigureLayoutResult::Panel& placed = page.result.panels[panel];
    const double room = std::max(width - (placed.letter.isEmpty() ? 0 : page.result.letterRoom), 1.0);
    placed.title = page.text.wrapped(titleOf(*placed.panel), room, Face::Bold);
    placed.notes.clear();
    for (const QString& note : notesOf(*placed.panel))
        placed.notes.append(noteLines(page.text, note, room));
    return std::max(wordsHeight(page.text, placed),
                    placed.letter.isEmpty() ? 0 : page.text.height(Face::Letter));
}

double wordsHeight(const FigureText& text, const FigureLayoutResult::Panel& placed)
{
    return static_cast<double>(placed.title.size()) * text.height(Face::Bold)
        + static_cast<double>(placed.notes.size()) * text.height();
}

} // namespace knockscope::ui
