// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_text.h"

#include "ui/figure/figure_font.h"

#include <QFontMetricsF>

#include <algorithm>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

QFont sized(int size, bool bold)
{
    QFont font(figureFontFamily());
    font.setPixelSize(size);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// How many letters of a word are not wider than `width`. Measures not many more of them: words of a thousand
/// letters are broken into many lines.
qsizetype lettersWithin(const QString& word, double width, const QFontMetricsF& metrics)
{
    const auto fits = [&](qsizetype length) { return metrics.horizontalAdvance(word.left(length)) <= width; };
    qsizetype least = 0;
    qsizetype most = 8; // does not fit
    while (most <= word.size() && fits(most)) {
        least = most;
        most *= 2;
    }
    if (most > word.size()) {
        if (fits(word.size()))
            return word.size();
        most = word.size();
    }
    while (most - least > 1) {
        const qsizetype middle = (least + most) / 2;
        (fits(middle) ? least : most) = middle;
    }
    return least;
}

/// How much of a word that is wider to put on a line; at least a letter of it.
qsizetype fittingLength(const QString& word, qsizetype within)
{
    for (qsizetype end = within; end > 1; --end) {
        if (u"+-_/:.,;"_s.contains(word[end - 1]))
            return end;
    }
    const qsizetype length = std::max<qsizetype>(within, 1);
    if (length >= word.size() || !word[length - 1].isHighSurrogate())
        return length;
    return length > 1 ? length - 1 : 2;
}

} // namespace

FigureText::FigureText(int textPt)
    : m_size(textPt)
    , m_regular(sized(textPt, false))
    , m_bold(sized(textPt, true))
    , m_letter(sized(textPt + 1, true))
{
}

const QFont& FigureText::font(Face face) const
{
    switch (face) {
    case Face::Bold:
        return m_bold;
    case Face::Letter:
        return m_letter;
    case Face::Regular:
        break;
    }
    return m_regular;
}

double FigureText::width(const QString& text, Face face) const
{
    return QFontMetricsF(font(face)).horizontalAdvance(text);
}

double FigureText::height(Face face) const
{
    return QFontMetricsF(font(face)).height();
}

double FigureText::ascent(Face face) const
{
    return QFontMetricsF(font(face)).ascent();
}

double FigureText::descent(Face face) const
{
    return QFontMetricsF(font(face)).descent();
}

QStringList FigureText::wrapped(const QString& text, double width, Face face) const
{
    const QFontMetricsF metrics(font(face));
    QStringList lines;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.back() + u' ' + word;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width) {
            lines.back() = longer;
            continue;
        }
        for (;;) {
            const qsizetype within = lettersWithin(word, width, metrics);
            if (within >= word.size() || word.size() == 1)
                break;
            const qsizetype length = fittingLength(word, within);
            lines.append(word.left(length));
            word.remove(0, length);
            if (word.isEmpty())
                break;
        }
        if (!word.isEmpty())
            lines.append(word);
    }
    return lines;
}

} // namespace knockscope::ui
