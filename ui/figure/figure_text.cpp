// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_text.h"

#include "ui/figure/figure_font.h"

#include <QFontMetricsF>

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

/// How much of a word to put on a line; at least a letter of it, and not all.
qsizetype fittingLength(const QString& word, double width, const QFontMetricsF& metrics)
{
    qsizetype length = word.size() - 1;
    while (length > 1 && metrics.horizontalAdvance(word.left(length)) > width)
        --length;
    for (qsizetype end = length; end > 1; --end) {
        if (u"+-_/:.,;"_s.contains(word[end - 1]))
            return end;
    }
    return length > 1 && word[length - 1].isHighSurrogate() ? length - 1 : length;
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
        while (metrics.horizontalAdvance(word) > width && word.size() > 1) {
            const qsizetype length = fittingLength(word, width, metrics);
            lines.append(word.left(length));
            word.remove(0, length);
        }
        lines.append(word);
    }
    return lines;
}

} // namespace knockscope::ui
