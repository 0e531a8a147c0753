// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QFontMetricsF>
#include <QPointF>
#include <QRectF>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QTransform>
#include <QXmlStreamReader>

#include <cmath>
#include <utility>
#include <vector>

namespace knockscope::tests {

/// What a figure editor sees of an SVG file that Qt wrote; all places are in units of the view box.
struct Svg {
    struct Text {
        QString text;
        QPointF place; // where the baseline begins
        double rotation = 0; // degrees; -90 is read from below
        double fontSize = 0;
        bool isBold = false;
        QString family;

        /// By the metrics of its font, where it is installed.
        QRectF box() const
        {
            QFont font(family);
            font.setPixelSize(static_cast<int>(std::lround(fontSize)));
            font.setBold(isBold);
            font.setHintingPreference(QFont::PreferNoHinting);
            const QFontMetricsF metrics(font);
            const QRectF level(0, -metrics.ascent(), metrics.horizontalAdvance(text),
                               metrics.ascent() + metrics.descent());
            return QTransform().translate(place.x(), place.y()).rotate(rotation).mapRect(level);
        }
    };
    struct Path {
        std::vector<std::vector<QPointF>> strokes; // of each M; of curves their ends
        QString stroke; // "none" without
        QString fill;
        QString dashes; // "none" without
        double strokeWidth = 0;
        double fillOpacity = 1;

        std::vector<QPointF> points() const
        {
            std::vector<QPointF> all;
            for (const std::vector<QPointF>& part : strokes)
                all.insert(all.end(), part.begin(), part.end());
            return all;
        }
        QRectF box() const
        {
            QRectF box;
            bool isFirst = true;
            for (const QPointF& point : points()) {
                box = isFirst ? QRectF(point, point) : box;
                box.setCoords(std::min(box.left(), point.x()), std::min(box.top(), point.y()),
                              std::max(box.right(), point.x()), std::max(box.bottom(), point.y()));
                isFirst = false;
            }
            return box;
        }
    };

    QString width;
    QString height;
    QRectF viewBox;
    QString title;
    QString description;
    std::vector<Text> texts;
    std::vector<Path> paths; // polylines, lines and rectangles, too
    std::vector<QRectF> images;

    QStringList words() const
    {
        QStringList all;
        for (const Text& text : texts)
            all.append(text.text);
        return all;
    }
    const Text* find(const QString& words) const
    {
        for (const Text& text : texts) {
            if (text.text == words)
                return &text;
        }
        return nullptr;
    }
    std::vector<Path> strokedIn(const QString& colour, std::size_t atLeast = 0) const
    {
        std::vector<Path> found;
        for (const Path& path : paths) {
            if (path.stroke.compare(colour, Qt::CaseInsensitive) == 0 && path.points().size() >= atLeast)
                found.push_back(path);
        }
        return found;
    }
    std::vector<Path> filledWith(const QString& colour, std::size_t atLeast = 0) const
    {
        std::vector<Path> found;
        for (const Path& path : paths) {
            if (path.fill.compare(colour, Qt::CaseInsensitive) == 0 && path.points().size() >= atLeast)
                found.push_back(path);
        }
        return found;
    }
};

namespace svg_detail {

inline std::vector<double> numbersOf(QStringView text)
{
    static const QRegularExpression number(QStringLiteral("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?"));
    std::vector<double> numbers;
    for (auto match = number.globalMatch(text.toString()); match.hasNext();)
        numbers.push_back(match.next().captured().toDouble());
    return numbers;
}

inline QTransform transformOf(const QXmlStreamAttributes& attributes)
{
    const auto text = attributes.value(QStringLiteral("transform"));
    const std::vector<double> m = numbersOf(text);
    return text.startsWith(u"matrix") && m.size() == 6 ? QTransform(m[0], m[1], m[2], m[3], m[4], m[5])
                                                       : QTransform();
}

inline std::vector<std::vector<QPointF>> strokesOf(const QString& data, const QTransform& transform)
{
    static const QRegularExpression command(QStringLiteral("([MLCZz])([^MLCZz]*)"));
    std::vector<std::vector<QPointF>> strokes;
    for (auto match = command.globalMatch(data); match.hasNext();) {
        const auto found = match.next();
        const QString letter = found.captured(1);
        const std::vector<double> numbers = numbersOf(found.captured(2));
        if (letter == u"M")
            strokes.emplace_back();
        const std::size_t step = letter == u"C" ? 6 : 2;
        for (std::size_t i = 0; i + step <= numbers.size() && !strokes.empty(); i += step)
            strokes.back().push_back(transform.map(QPointF(numbers[i + step - 2], numbers[i + step - 1])));
    }
    return strokes;
}

} // namespace svg_detail

inline Svg readSvg(QIODevice& device)
{
    using namespace svg_detail;
    Svg svg;
    struct Group {
        QXmlStreamAttributes attributes;
        QTransform transform;
    };
    std::vector<Group> groups = {{}};
    QXmlStreamReader xml(&device);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"g") {
            groups.pop_back();
            continue;
        }
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const auto value = [&](const char* name) { return attributes.value(QLatin1String(name)).toString(); };
        const auto number = [&](const char* name) { return value(name).toDouble(); };
        // Qt writes style and transform of each thing into a group of its own.
        const auto inherited = [&](const char* name) {
            for (auto group = groups.rbegin(); group != groups.rend(); ++group) {
                if (group->attributes.hasAttribute(QLatin1String(name)))
                    return group->attributes.value(QLatin1String(name)).toString();
            }
            return QString();
        };
        const QTransform transform = transformOf(attributes) * groups.back().transform;
        const auto addPath = [&](std::vector<std::vector<QPointF>> strokes) {
            const double scale = std::hypot(transform.m11(), transform.m12());
            const QString opacity = inherited("fill-opacity");
            svg.paths.push_back({std::move(strokes), inherited("stroke"), inherited("fill"),
                                 inherited("stroke-dasharray"), inherited("stroke-width").toDouble() * scale,
                                 opacity.isEmpty() ? 1 : opacity.toDouble()});
        };
        if (xml.name() == u"svg") {
            svg.width = value("width");
            svg.height = value("height");
            if (const auto box = numbersOf(value("viewBox")); box.size() == 4)
                svg.viewBox = QRectF(box[0], box[1], box[2], box[3]);
        } else if (xml.name() == u"g") {
            groups.push_back({attributes, transform});
        } else if (xml.name() == u"title") {
            svg.title = xml.readElementText().trimmed();
        } else if (xml.name() == u"desc") {
            svg.description = xml.readElementText().trimmed();
        } else if (xml.name() == u"path") {
            addPath(strokesOf(value("d"), transform));
        } else if (xml.name() == u"polyline" || xml.name() == u"polygon") {
            const std::vector<double> numbers = numbersOf(value("points"));
            std::vector<QPointF> points;
            for (std::size_t i = 0; i + 1 < numbers.size(); i += 2)
                points.push_back(transform.map(QPointF(numbers[i], numbers[i + 1])));
            addPath({points});
        } else if (xml.name() == u"line") {
            addPath({{transform.map(QPointF(number("x1"), number("y1"))),
                      transform.map(QPointF(number("x2"), number("y2")))}});
        } else if (xml.name() == u"rect") {
            const QRectF box(number("x"), number("y"), number("width"), number("height"));
            addPath({{transform.map(box.topLeft()), transform.map(box.topRight()),
                      transform.map(box.bottomRight()), transform.map(box.bottomLeft())}});
        } else if (xml.name() == u"image") {
            svg.images.push_back(
                transform.mapRect(QRectF(number("x"), number("y"), number("width"), number("height"))));
        } else if (xml.name() == u"text") {
            Svg::Text text;
            text.place = transform.map(QPointF(number("x"), number("y")));
            text.rotation = std::atan2(transform.m12(), transform.m11()) * 180 / 3.14159265358979;
            text.fontSize = number("font-size") * std::hypot(transform.m11(), transform.m12());
            text.isBold = number("font-weight") > 500;
            text.family = value("font-family");
            text.text = xml.readElementText().trimmed();
            svg.texts.push_back(text);
        }
    }
    return svg;
}

inline Svg readSvg(const QString& file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? readSvg(device) : Svg();
}

} // namespace knockscope::tests
