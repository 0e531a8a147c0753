// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "ui/base/text.h"
#include "ui/charts/plot_theme.h"
#include "ui/figure/figure_export.h"
#include "ui/figure/figure_font.h"
#include "ui/figure/figure_painter.h"

#include <QFile>
#include <QFontInfo>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

/// The parts of an SVG file that a figure editor sees.
struct Svg {
    struct Path {
        QString data;
        QString stroke;
        QString dashes;
    };
    QString width;
    QString height;
    QString viewBox;
    QStringList texts;
    QStringList fonts;
    std::vector<Path> paths;
    int images = 0;
};

Svg readSvg(const QString& file)
{
    Svg svg;
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return svg;
    QXmlStreamReader xml(&device);
    std::vector<QXmlStreamAttributes> groups;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const auto attributes = xml.attributes();
            if (xml.name() == u"svg") {
                svg.width = attributes.value(u"width"_s).toString();
                svg.height = attributes.value(u"height"_s).toString();
                svg.viewBox = attributes.value(u"viewBox"_s).toString();
            } else if (xml.name() == u"path") {
                svg.paths.push_back(
                    {attributes.value(u"d"_s).toString(),
                     groups.empty() ? QString() : groups.back().value(u"stroke"_s).toString(),
                     groups.empty() ? QString() : groups.back().value(u"stroke-dasharray"_s).toString()});
            } else if (xml.name() == u"text") {
                svg.fonts.append(attributes.value(u"font-family"_s).toString());
                svg.texts.append(xml.readElementText().trimmed());
                continue;
            } else if (xml.name() == u"image") {
                ++svg.images;
            }
            if (xml.name() == u"g")
                groups.push_back(attributes);
        } else if (xml.isEndElement() && xml.name() == u"g") {
            groups.pop_back();
        }
    }
    return svg;
}

std::vector<QPointF> pointsOf(const QString& path)
{
    static const QRegularExpression number(u"[ML]\\s*(-?[0-9.e-]+)[, ](-?[0-9.e-]+)"_s);
    std::vector<QPointF> points;
    for (auto match = number.globalMatch(path); match.hasNext();) {
        const auto found = match.next();
        points.emplace_back(found.captured(1).toDouble(), found.captured(2).toDouble());
    }
    return points;
}

FigureDistribution madeUpPanel()
{
    FigureDistribution panel;
    panel.title = u"GATA1 in KLF1"_s;
    panel.note = u"W1 observed 0.500, predicted 0.250"_s;
    panel.left = -0.5;
    panel.width = 1;
    panel.control = {0.5, 0.25, 0.125, 0.125};
    panel.observed = {0.125, 0.5, 0.25, 0.125};
    panel.predicted = {0.25, 0.25, 0.25, 0.25};
    panel.controlMean = 0.875;
    panel.observedMean = 1.375;
    panel.predictedMean = 1.5;
    return panel;
}

FigureSpec madeUpFigure(std::size_t points)
{
    FigureSpec spec;
    spec.title = u"KLF1: GATA1"_s;
    spec.description = u"run mlp-hist; seed 1"_s;
    FigureShift shift;
    shift.title = u"Shift of each gene in KLF1"_s;
    shift.correlation = 0.876;
    for (std::size_t i = 0; i < points; ++i) {
        const double x = static_cast<double>(i % 1000) / 1000;
        shift.points.emplace_back(x, x * 0.8);
    }
    shift.labels = {{{0.5, 0.4}, u"GATA1"_s}};
    spec.shift = shift;
    spec.distributions = {madeUpPanel()};
    return spec;
}

} // namespace

class TestFigure final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void svgHasItsSizeInMillimetres_data();
    void svgHasItsSizeInMillimetres();
    void svgTextIsText();
    void outlineIsOnePathWithTheValues();
    void everythingIsInsideTheViewBox();
    void manyPointsBecomeOneImage();
    void panelsWrapInNarrowFigures();
    void pngHas300Dpi();
    void pdfKeepsText();
    void wrongEndingIsRefused();
    void missingFolderIsNamed();
    void bundledFontIsUsed();

private:
    QString write(const FigureSpec& spec, const QString& name) const
    {
        const QString file = m_folder.filePath(name);
        exportFigure(spec, toPath(file));
        return file;
    }
    QTemporaryDir m_folder;
};

void TestFigure::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void TestFigure::svgHasItsSizeInMillimetres_data()
{
    QTest::addColumn<double>("mm");
    QTest::newRow("one column") << 89.0;
    QTest::newRow("two columns") << 183.0;
    QTest::newRow("broken") << 120.4;
}

void TestFigure::svgHasItsSizeInMillimetres()
{
    QFETCH(const double, mm);
    FigureSpec spec = madeUpFigure(10);
    spec.widthMm = mm;
    const Svg svg = readSvg(write(spec, u"size.svg"_s));
    QVERIFY2(svg.width.endsWith(u"mm"), qPrintable(svg.width));
    QVERIFY(std::abs(svg.width.chopped(2).toDouble() - mm) < 0.006);
    const FigurePainter painter(spec);
    QVERIFY(std::abs(svg.height.chopped(2).toDouble() - painter.sizeInMm().height()) < 0.006);
    const QStringList box = svg.viewBox.split(u' ');
    QCOMPARE(box.size(), 4);
    QVERIFY(std::abs(box[2].toDouble() - mm / 25.4 * 72) < 0.01);
}

void TestFigure::svgTextIsText()
{
    const Svg svg = readSvg(write(madeUpFigure(10), u"text.svg"_s));
    for (const QString& text :
         {u"a"_s, u"b"_s, u"GATA1 in KLF1"_s, u"r = 0.88"_s, u"10 genes"_s, u"Share of cells"_s,
          u"Expression (log)"_s, u"Observed W1 (log expression)"_s, u"Predicted"_s})
        QVERIFY2(svg.texts.contains(text), qPrintable(text));
    for (const QString& font : svg.fonts)
        QCOMPARE(font, figureFontFamily());
}

void TestFigure::outlineIsOnePathWithTheValues()
{
    FigureSpec spec;
    spec.widthMm = 89;
    spec.distributions = {madeUpPanel()};
    const Svg svg = readSvg(write(spec, u"outline.svg"_s));
    const auto outlineOf = [&](QRgb colour) {
        std::vector<Svg::Path> found;
        for (const Svg::Path& path : svg.paths) {
            if (path.stroke.compare(QColor(colour).name(), Qt::CaseInsensitive) == 0
                && pointsOf(path.data).size() > 2)
                found.push_back(path);
        }
        return found;
    };
    const auto control = outlineOf(kControlColour);
    const auto observed = outlineOf(kObservedColour);
    const auto predicted = outlineOf(kPredictedColour);
    QCOMPARE(control.size(), 1U);
    QCOMPARE(observed.size(), 1U);
    QCOMPARE(predicted.size(), 1U);
    QVERIFY(observed.front().dashes.isEmpty() || observed.front().dashes == u"none"_s);
    QVERIFY(predicted.front().dashes.contains(u','));

    // Heights above the base line are proportional to the shares.
    const auto points = pointsOf(observed.front().data);
    QCOMPARE(points.size(), 10U);
    const double base = points.front().y();
    const double unit = (base - points[1].y()) / 0.125;
    QVERIFY(unit > 0);
    const double shares[] = {0.125, 0.5, 0.25, 0.125};
    for (std::size_t bin = 0; bin < 4; ++bin) {
        QVERIFY(std::abs((base - points[1 + 2 * bin].y()) / unit - shares[bin]) < 1e-3);
        QVERIFY(std::abs((base - points[2 + 2 * bin].y()) / unit - shares[bin]) < 1e-3);
    }
    QVERIFY(std::abs(points.back().y() - base) < 1e-6);
}

void TestFigure::everythingIsInsideTheViewBox()
{
    const FigureSpec spec = madeUpFigure(500);
    const Svg svg = readSvg(write(spec, u"inside.svg"_s));
    const QRectF box(QPointF(0, 0), FigurePainter(spec).sizeInPoints());
    int checked = 0;
    for (const Svg::Path& path : svg.paths) {
        for (const QPointF& point : pointsOf(path.data)) {
            QVERIFY(box.contains(point));
            ++checked;
        }
    }
    QVERIFY(checked > 500);
}

void TestFigure::manyPointsBecomeOneImage()
{
    QCOMPARE(readSvg(write(madeUpFigure(4000), u"vector.svg"_s)).images, 0);
    QCOMPARE(readSvg(write(madeUpFigure(6000), u"raster.svg"_s)).images, 1);
}

void TestFigure::panelsWrapInNarrowFigures()
{
    FigureSpec spec = madeUpFigure(10);
    spec.distributions.assign(4, madeUpPanel());
    spec.widthMm = 183;
    const QSizeF wide = FigurePainter(spec).sizeInMm();
    spec.widthMm = 89;
    const QSizeF narrow = FigurePainter(spec).sizeInMm();
    QVERIFY(narrow.height() > wide.height());
    QCOMPARE(narrow.width(), 89.0);
}

void TestFigure::pngHas300Dpi()
{
    FigureSpec spec = madeUpFigure(10);
    spec.widthMm = 89;
    const QImage image(write(spec, u"figure.png"_s));
    QCOMPARE(image.width(), 1051);
    QCOMPARE(image.dotsPerMeterX(), 11811);
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    QCOMPARE(image.text(u"Title"_s), spec.title);
    QCOMPARE(image.text(u"Description"_s), spec.description);
}

void TestFigure::pdfKeepsText()
{
    FigureSpec spec = madeUpFigure(10);
    spec.widthMm = 89;
    QFile file(write(spec, u"figure.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.contains("/FontFile2"));
    QVERIFY(pdf.contains("/MediaBox [0 0 252 ") || pdf.contains("/MediaBox [0 0 252.")
            || pdf.contains("/MediaBox [0.000000 0.000000 252."));
}

void TestFigure::wrongEndingIsRefused()
{
    QVERIFY_THROWS_EXCEPTION(Error, write(madeUpFigure(2), u"figure.docx"_s));
    QVERIFY(!QFile::exists(m_folder.filePath(u"figure.docx"_s)));
}

void TestFigure::missingFolderIsNamed()
{
    try {
        write(madeUpFigure(2), u"nowhere/figure.svg"_s);
        QFAIL("no exception");
    } catch (const Error& error) {
        QVERIFY(QString::fromUtf8(error.what()).contains(u"nowhere"_s));
    }
}

void TestFigure::bundledFontIsUsed()
{
    QFont font(figureFontFamily());
    QCOMPARE(QFontInfo(font).family(), u"Arimo"_s);
}

QTEST_MAIN(TestFigure)
#include "tst_figure.moc"
