// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_axes.h"

#include <QLocale>
#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <array>
#include <cmath>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kMinus = 0x2212;

// In slides with their large texts, ticks and gaps are as large.
double tickLength(const FigureText& text)
{
    return kTickLength * std::max(1.0, text.size() / 7.0);
}

double gap(const FigureText& text)
{
    return 0.25 * text.size();
}

/// From the lower line to its labels. Half a line at least: there the lowest label of the other axis ends.
double labelsBelow(const FigureText& text)
{
    return std::max(tickLength(text) + 1, text.height() / 2) + 0.1;
}

double labelsLeft(const FigureText& text)
{
    return tickLength(text) + gap(text);
}

double widest(const FigureText& text, const std::vector<QString>& labels)
{
    double result = 0;
    for (const QString& label : labels)
        result = std::max(result, text.width(label));
    return result;
}

QString withMinus(QString number)
{
    return number.replace(u'-', QChar(kMinus));
}

QString superscript(int number)
{
    static constexpr std::array<char16_t, 10> kDigits = {u'⁰', u'¹', u'²', u'³', u'⁴',
                                                         u'⁵', u'⁶', u'⁷', u'⁸', u'⁹'};
    QString text;
    if (number < 0)
        text += u'⁻';
    for (const QChar digit : QString::number(std::abs(number)))
        text += QChar(kDigits[static_cast<std::size_t>(digit.digitValue())]);
    return text;
}

/// Multiples of an interval that are between low and high.
struct Multiples {
    double interval = 1;
    double first = 0;
    double last = -1; // in intervals

    Multiples(double low, double high, double interval)
        : interval(interval)
        , first(std::ceil(low / interval - 1e-9))
        , last(std::floor(high / interval + 1e-9))
    {
    }
    double count() const { return last - first + 1; }
};

/// An interval of 1, 2 or 5 powers of ten: the k-th, counted from 1.
double niceInterval(int k)
{
    const int exponent = k >= 0 ? k / 3 : (k - 2) / 3;
    const std::array<double, 3> digits = {1, 2, 5};
    const double digit = digits[static_cast<std::size_t>(k - 3 * exponent)];
    return exponent >= 0 ? digit * std::pow(10.0, exponent) : digit / std::pow(10.0, -exponent);
}

/// The k of the finest interval that has at most `most` multiples in the range.
int finestInterval(double low, double high, double most)
{
    int k = 3 * static_cast<int>(std::floor(std::log10((high - low) / most))) - 1;
    while (Multiples(low, high, niceInterval(k)).count() > most)
        ++k;
    return k;
}

void setTicks(FigureAxis& axis, const Multiples& multiples, double step = 1)
{
    axis.ticks.clear();
    axis.labels.clear();
    const double exponent = std::floor(std::log10(multiples.interval) + 1e-9);
    const double largest = std::max(std::abs(multiples.first), std::abs(multiples.last)) * multiples.interval;
    const bool isLong = exponent < -5 || largest >= 1e6;
    for (double i = multiples.first; i <= multiples.last; i += step) {
        // Of decimal fractions the quotient is the nearest number; the product need not be.
        const double inverse = std::round(1 / multiples.interval);
        const double value = multiples.interval < 1 ? i / inverse : i * multiples.interval;
        axis.ticks.push_back(i == 0 ? 0.0 : value);
        QString label;
        if (i == 0) {
            label =
                isLong ? u"0"_s : QLocale::c().toString(0.0, 'f', std::max(0, static_cast<int>(-exponent)));
        } else if (isLong) {
            const double magnitude = std::floor(std::log10(largest) + 1e-9);
            const int decimals = std::max(0, static_cast<int>(magnitude - exponent));
            label = QLocale::c().toString(value / std::pow(10.0, magnitude), 'f', decimals) + u"×10"_s
                + superscript(static_cast<int>(magnitude));
        } else {
            label = QLocale::c().toString(value, 'f', std::max(0, static_cast<int>(-exponent)));
        }
        axis.labels.push_back(withMinus(label));
    }
}

bool labelsFit(const FigureAxis& axis, double length, bool isUpright, const FigureText& text)
{
    const double between = isUpright ? 0.5 * text.size() : 0.7 * text.size();
    for (std::size_t i = 1; i < axis.ticks.size(); ++i) {
        const double distance = (axis.share(axis.ticks[i]) - axis.share(axis.ticks[i - 1])) * length;
        const double needed =
            isUpright ? text.height() : (text.width(axis.labels[i]) + text.width(axis.labels[i - 1])) / 2;
        if (needed + between > distance)
            return false;
    }
    return true;
}

/// A range that is not empty, whatever is given.
FigureAxis ranged(double low, double high)
{
    FigureAxis axis;
    axis.low = std::isfinite(low) ? low : 0;
    axis.high = std::isfinite(high) ? high : axis.low + 1;
    if (!(axis.high > axis.low))
        axis.high = axis.low + 1;
    return axis;
}

} // namespace

FigureAxis FigureAxis::linear(double low, double high, int wanted)
{
    FigureAxis axis = ranged(low, high);
    const double rough = (axis.high - axis.low) / std::max(1, wanted);
    int best = 3 * static_cast<int>(std::floor(std::log10(rough)));
    for (int k = best; k <= best + 3; ++k) {
        if (std::abs(std::log(niceInterval(k) / rough)) < std::abs(std::log(niceInterval(best) / rough)))
            best = k;
    }
    setTicks(axis, Multiples(axis.low, axis.high, niceInterval(best)));
    return axis;
}

FigureAxis FigureAxis::logarithmic(double low, double high, int wanted)
{
    if (!(low > 0) || !(high > low))
        return logarithmic(high > 0 ? high / 10 : 0.1, high > 0 ? high : 1, wanted);
    const int first = static_cast<int>(std::ceil(std::log10(low) - 1e-9));
    const int last = static_cast<int>(std::floor(std::log10(high) + 1e-9));
    FigureAxis axis{low, high, true, {}, {}};
    if (last <= first) {
        for (int exponent = first - 1; exponent <= last; ++exponent) {
            for (const int digit : {1, 2, 5}) {
                const double value =
                    exponent < 0 ? digit / std::pow(10.0, -exponent) : digit * std::pow(10.0, exponent);
                if (value < low * (1 - 1e-9) || value > high * (1 + 1e-9))
                    continue;
                axis.ticks.push_back(value);
                axis.labels.push_back(QLocale::c().toString(value, 'g', 6));
            }
        }
        if (axis.ticks.size() >= 2)
            return axis;
        FigureAxis even = linear(low, high, wanted);
        even.isLog = true;
        return even;
    }
    const int step = (last - first + std::max(1, wanted)) / std::max(1, wanted);
    const bool isPlain = first >= -3 && last <= 4;
    for (int exponent = last; exponent >= first; exponent -= step) {
        axis.ticks.insert(axis.ticks.begin(),
                          exponent < 0 ? 1 / std::pow(10.0, -exponent) : std::pow(10.0, exponent));
        axis.labels.insert(axis.labels.begin(),
                           isPlain ? QLocale::c()
                                         .toString(axis.ticks.front(), 'f', std::max(0, -exponent))
                                         .remove(QLocale::c().groupSeparator())
                                   : u"10"_s + superscript(exponent));
    }
    return axis;
}

FigureAxis FigureAxis::fitting(double low, double high, double length, bool isUpright, const FigureText& text,
                               int most)
{
    FigureAxis axis = ranged(low, high);
    const int finest = finestInterval(axis.low, axis.high, std::max(2, most));
    for (int k = finest; Multiples(axis.low, axis.high, niceInterval(k)).count() >= 2; ++k) {
        setTicks(axis, Multiples(axis.low, axis.high, niceInterval(k)));
        if (labelsFit(axis, length, isUpright, text))
            return axis;
    }
    // Two of them, then, the coarsest that there are.
    for (int k = finest + 6; k >= finest - 3; --k) {
        const Multiples multiples(axis.low, axis.high, niceInterval(k));
        if (multiples.count() < 2)
            continue;
        setTicks(axis, multiples, multiples.count() - 1);
        if (labelsFit(axis, length, isUpright, text))
            return axis;
    }
    for (int k = finest; k <= finest + 9; ++k) {
        const Multiples multiples(axis.low, axis.high, niceInterval(k));
        if (multiples.count() == 1) {
            setTicks(axis, multiples);
            return axis;
        }
    }
    axis.ticks.resize(1);
    axis.labels.resize(1);
    return axis;
}

double FigureAxis::share(double value) const
{
    return isLog ? std::log(value / low) / std::log(high / low) : (value - low) / (high - low);
}

double FigureFrame::clippedX(double value) const
{
    return toX(std::clamp(value, x.low, x.high));
}

double FigureFrame::clippedY(double value) const
{
    return toY(std::clamp(value, y.low, y.high));
}

QStringList titleLines(const FigureText& text, const QString& title, double length)
{
    const qsizetype unit = title.lastIndexOf(u" (");
    if (unit > 0 && text.width(title) > length && text.width(title.left(unit)) <= length
        && text.width(title.mid(unit + 1)) <= length)
        return {title.left(unit), title.mid(unit + 1)};
    return text.wrapped(title, length);
}

void drawAxes(FigureCanvas& canvas, const FigureFrame& frame, const QString& xTitle, const QString& yTitle)
{
    const FigureText& text = canvas.text();
    const QRectF& area = frame.area;
    const double tick = tickLength(text);
    QPainterPath lines;
    lines.moveTo(area.topLeft());
    lines.lineTo(area.bottomLeft());
    lines.lineTo(area.bottomRight());
    for (const double value : frame.x.ticks) {
        lines.moveTo(frame.toX(value), area.bottom());
        lines.lineTo(frame.toX(value), area.bottom() + tick);
    }
    for (const double value : frame.y.ticks) {
        lines.moveTo(area.left(), frame.toY(value));
        lines.lineTo(area.left() - tick, frame.toY(value));
    }
    QPen pen(Qt::black, kAxisLine);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    canvas.painter().setPen(pen);
    canvas.painter().setBrush(Qt::NoBrush);
    canvas.painter().drawPath(lines);

    const double below = area.bottom() + labelsBelow(text);
    for (std::size_t i = 0; i < frame.x.labels.size(); ++i)
        canvas.drawText({frame.toX(frame.x.ticks[i]), below}, Qt::AlignHCenter | Qt::AlignTop,
                        frame.x.labels[i]);
    double title = xTitleTop(text, area);
    for (const QString& line : titleLines(text, xTitle, area.width())) {
        canvas.drawText({area.center().x(), title}, Qt::AlignHCenter | Qt::AlignTop, line);
        title += text.height();
    }

    for (std::size_t i = 0; i < frame.y.labels.size(); ++i)
        canvas.drawText({area.left() - labelsLeft(text), frame.toY(frame.y.ticks[i])},
                        Qt::AlignRight | Qt::AlignVCenter, frame.y.labels[i]);
    double left = area.left() - roomLeft(text, frame.y, yTitle, area.height());
    for (const QString& line : titleLines(text, yTitle, area.height())) {
        canvas.drawUprightText({left + text.height() / 2, area.center().y()}, line);
        left += text.height();
    }
}

double xTitleTop(const FigureText& text, const QRectF& area)
{
    return area.bottom() + labelsBelow(text) + text.height() + gap(text);
}

double roomLeft(const FigureText& text, const FigureAxis& y, const QString& yTitle, double frameHeight)
{
    double room = tickLength(text);
    if (!y.labels.empty())
        room = labelsLeft(text) + widest(text, y.labels);
    const auto lines = static_cast<double>(titleLines(text, yTitle, frameHeight).size());
    return lines > 0 ? room + 1.5 * gap(text) + lines * text.height() : room;
}

double roomBelow(const FigureText& text, const QString& xTitle, double frameWidth)
{
    const auto lines = static_cast<double>(titleLines(text, xTitle, frameWidth).size());
    return labelsBelow(text) + text.height() + (lines > 0 ? gap(text) + lines * text.height() : 0);
}

double roomRight(const FigureText& text, const FigureAxis& x, double frameWidth)
{
    double room = 0;
    for (std::size_t i = 0; i < x.labels.size(); ++i)
        room = std::max(room, x.share(x.ticks[i]) * frameWidth + text.width(x.labels[i]) / 2 - frameWidth);
    return room;
}

double roomLeftOfLabels(const FigureText& text, const FigureAxis& x, double frameWidth)
{
    double room = 0;
    for (std::size_t i = 0; i < x.labels.size(); ++i)
        room = std::max(room, text.width(x.labels[i]) / 2 - x.share(x.ticks[i]) * frameWidth);
    return room;
}

} // namespace knockscope::ui
