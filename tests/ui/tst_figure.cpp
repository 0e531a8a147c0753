// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drawn_svg.h"
#include "tests/ui/made_up_figure.h"
#include "ui/figure/figure_axes.h"
#include "ui/figure/figure_font.h"
#include "ui/figure/figure_painter.h"
#include "ui/figure/figure_palette.h"

#include <QFontInfo>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <thread>
#include <vector>

using namespace knockscope;
using namespace knockscope::tests;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

Svg drawn(const FigureSpec& spec)
{
    return tests::drawn(FigurePainter(spec));
}

QString ink(const FigureSpec& spec, FigureInk ink)
{
    return inkColour(spec.style.palette, ink).name();
}

/// An axis as its reader understands it: by where the labels stand.
struct ReadAxis {
    double from = 0;
    double to = 1;
    double low = 0;
    double high = 1;

    double value(double place) const { return low + (place - from) / (to - from) * (high - low); }
};

ReadAxis readAxis(std::vector<std::pair<double, double>> labels, bool isLog = false)
{
    std::sort(labels.begin(), labels.end());
    ReadAxis axis{labels.front().first, labels.back().first, labels.front().second, labels.back().second};
    if (isLog) {
        axis.low = std::log10(axis.low);
        axis.high = std::log10(axis.high);
    }
    return axis;
}

struct ReadFrame {
    ReadAxis x;
    ReadAxis y;
};

/// Of the only panel of a figure, without zeros that are apart.
ReadFrame readFrame(const FigureSpec& spec, const Svg& svg, bool isLog = false)
{
    const QRectF frame = FigurePainter(spec).inventory().frames.front();
    std::vector<std::pair<double, double>> x;
    std::vector<std::pair<double, double>> y;
    for (const Svg::Text& text : svg.texts) {
        bool isNumber = false;
        const double value = QString(text.text).replace(u'−', u'-').toDouble(&isNumber);
        if (!isNumber)
            continue;
        const QPointF centre = text.box().center();
        if (centre.y() > frame.bottom() && centre.x() > frame.left() - 4)
            x.emplace_back(centre.x(), value);
        else if (centre.x() < frame.left())
            y.emplace_back(centre.y(), value);
    }
    if (x.size() < 2 || y.size() < 2)
        return {};
    return {readAxis(x), readAxis(y, isLog)};
}

/// One gene with numbers that are easily told apart.
FigureSpec oneGene()
{
    DistributionPanel panel;
    panel.title = "GATA1 in KLF1";
    panel.notes = {"W1 observed 0.500, predicted 0.250"};
    panel.xTitle = "Expression (log)";
    panel.yTitle = "Density";
    const std::vector<double> edges = {-0.5, 0.5, 1.5, 2.5, 4.5};
    panel.histograms = {
        {FigureInk::Control, "Control", edges, {0.5, 0.25, 0.125, 0.125}, kNone, 0.875, {}, {}, kNone, kNone},
        {FigureInk::Observed,
         "Observed",
         edges,
         {0.125, 0.5, 0.25, 0.125},
         kNone,
         1.375,
         {},
         {},
         kNone,
         kNone},
        {FigureInk::Predicted,
         "Predicted",
         {-0.5, 0.75, 2, 3.25, 4.5},
         {0.2, 0.3, 0.4, 0.1},
         kNone,
         1.5,
         {0.15, 0.25, 0.3, 0.05},
         {0.25, 0.35, 0.45, 0.15},
         kNone,
         kNone},
    };
    panel.bandLabel = "range of 9 folds";
    FigureSpec spec = madeUpSpec({{{panel}}});
    spec.style.widthMm = 89;
    return spec;
}

DistributionPanel& panelOf(FigureSpec& spec)
{
    return std::get<DistributionPanel>(spec.rows.front().panels.front());
}

FigureSpec oneShift(std::size_t genes, std::size_t series = 1)
{
    FigureSpec spec = madeUpSpec({{{madeUpShift("KLF1", genes, series)}}}, genes);
    spec.style.widthMm = 89;
    return spec;
}

ShiftPanel& shiftOf(FigureSpec& spec)
{
    return std::get<ShiftPanel>(spec.rows.front().panels.front());
}

QPointF middle(const std::vector<QPointF>& points)
{
    // Of a circle the first and the last point are the same.
    std::vector<QPointF> apart = points;
    if (apart.size() > 1 && (apart.front() - apart.back()).manhattanLength() < 1e-6)
        apart.pop_back();
    QPointF sum;
    for (const QPointF& point : apart)
        sum += point;
    return sum / static_cast<double>(apart.size());
}

} // namespace

class TestFigure final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outlineIsOnePathOfDensities_data();
    void outlineIsOnePathOfDensities();
    void bandIsTheRange();
    void zerosAreBarsOfTheirShares();
    void meansStandAtTheMeans();
    void withoutBinsThereIsOnlyAMean();
    void constantGeneIsOneBar();
    void meanBeyondTheBinsIsInside();
    void nothingIsNotANumber();
    void pointsAreTheNumbers_data();
    void pointsAreTheNumbers();
    void correlationIsTheNumber_data();
    void correlationIsTheNumber();
    void manyPointsBecomeAnImage_data();
    void manyPointsBecomeAnImage();
    void imageShowsThePoints();
    void unknownPointsAreNotDrawn();
    void namesStandByTheirPoints();
    void identityIsTheDiagonal();
    void coloursAreOfThePalette_data();
    void coloursAreOfThePalette();
    void textIsText();
    void paperIsWhite();
    void sameSpecSameBytes();
    void twoThreadsPaintAtOnce();
};

void TestFigure::outlineIsOnePathOfDensities_data()
{
    QTest::addColumn<int>("ink");
    QTest::addColumn<bool>("isLog");
    QTest::addColumn<bool>("isDashed");
    for (const bool isLog : {false, true}) {
        const char* axis = isLog ? "log" : "linear";
        QTest::addRow("control, %s", axis) << static_cast<int>(FigureInk::Control) << isLog << false;
        QTest::addRow("observed, %s", axis) << static_cast<int>(FigureInk::Observed) << isLog << false;
        QTest::addRow("predicted, %s", axis) << static_cast<int>(FigureInk::Predicted) << isLog << true;
    }
}

void TestFigure::outlineIsOnePathOfDensities()
{
    QFETCH(const int, ink);
    QFETCH(const bool, isLog);
    QFETCH(const bool, isDashed);
    FigureSpec spec = oneGene();
    spec.style.logY = isLog;
    if (isLog) { // several decades
        panelOf(spec).histograms[0].mass = {0.9, 0.09, 0.009, 0.001};
        panelOf(spec).histograms[2].mass = {0.003, 0.03, 0.3, 0.667};
    }
    const Svg svg = drawn(spec);
    const ReadFrame frame = readFrame(spec, svg, isLog);
    const auto outlines = svg.strokedIn(::ink(spec, static_cast<FigureInk>(ink)), 8);
    QCOMPARE(outlines.size(), 1U);
    QCOMPARE(outlines.front().dashes.contains(u','), isDashed);
    QVERIFY(std::abs(outlines.front().strokeWidth - kOutlineWidth) < 1e-6);
    QCOMPARE(outlines.front().strokes.size(), 1U);
    const std::vector<QPointF>& points = outlines.front().strokes.front();
    const FigureHistogram& group = panelOf(spec).histograms[static_cast<std::size_t>(ink)];
    QCOMPARE(points.size(), 2 * group.mass.size() + 2);
    for (std::size_t bin = 0; bin < group.mass.size(); ++bin) {
        const double density = group.mass[bin] / (group.edges[bin + 1] - group.edges[bin]);
        for (const std::size_t end : {0U, 1U}) {
            const QPointF& point = points[1 + 2 * bin + end];
            QVERIFY(std::abs(frame.x.value(point.x()) - group.edges[bin + end]) < 2e-3);
            const double read = frame.y.value(point.y());
            QVERIFY2(std::abs(read - (isLog ? std::log10(density) : density)) < (isLog ? 5e-3 : 1e-3),
                     qPrintable(u"%1 instead of %2"_s.arg(read).arg(density)));
        }
    }
    QVERIFY(std::abs(points.front().y() - points.back().y()) < 1e-6);
    QVERIFY(isLog || std::abs(frame.y.value(points.front().y())) < 1e-3);
}

void TestFigure::bandIsTheRange()
{
    const FigureSpec spec = oneGene();
    const Svg svg = drawn(spec);
    const ReadFrame frame = readFrame(spec, svg);
    const auto bands = svg.filledWith(inkFill(spec.style.palette, FigureInk::Predicted).name(), 12);
    QCOMPARE(bands.size(), 1U);
    const std::vector<QPointF> points = bands.front().points();
    for (const double density : {0.25 / 1.25, 0.45 / 1.25, 0.15 / 1.25, 0.05 / 1.25, 0.3 / 1.25})
        QVERIFY(std::any_of(points.begin(), points.end(), [&](QPointF point) {
            return std::abs(frame.y.value(point.y()) - density) < 1e-3;
        }));
    QVERIFY(svg.words().contains(u"range of 9 folds"_s));
    FigureSpec without = spec;
    panelOf(without).histograms[2].lowest.clear();
    QVERIFY(drawn(without).filledWith(inkFill(spec.style.palette, FigureInk::Predicted).name(), 12).empty());
    QVERIFY(!drawn(without).words().contains(u"range of 9 folds"_s));
}

void TestFigure::zerosAreBarsOfTheirShares()
{
    FigureSpec spec = oneGene();
    const double shares[] = {0.42, 0.13, 0.305};
    for (std::size_t group = 0; group < 3; ++group)
        panelOf(spec).histograms[group].zeros = shares[group];
    const Svg svg = drawn(spec);
    QVERIFY(svg.words().contains(u"Zeros"_s) && svg.words().contains(u"(share)"_s));
    const QRectF frame = FigurePainter(spec).inventory().frames.front();
    double before = 0;
    const FigureInk inks[] = {FigureInk::Control, FigureInk::Observed, FigureInk::Predicted};
    for (std::size_t group = 0; group < 3; ++group) {
        std::vector<Svg::Path> bars;
        for (const Svg::Path& path : svg.strokedIn(ink(spec, inks[group]), 4)) {
            if (path.points().size() == 4 && path.box().bottom() > frame.bottom() - 0.01)
                bars.push_back(path);
        }
        QCOMPARE(bars.size(), 1U);
        const QRectF box = bars.front().box();
        QVERIFY(std::abs(box.height() / frame.height() - shares[group]) < 1e-4);
        QVERIFY(box.right() < frame.left());
        QVERIFY(box.left() > before); // beside each other
        before = box.right();
        QCOMPARE(bars.front().fill == u"none"_s, inks[group] != FigureInk::Control);
    }
    // The densities stand right of them.
    for (const Svg::Path& path : svg.strokedIn(ink(spec, FigureInk::Observed), 8))
        QVERIFY(path.box().left() > before);
}

void TestFigure::meansStandAtTheMeans()
{
    FigureSpec spec = oneGene();
    const Svg svg = drawn(spec);
    const ReadFrame frame = readFrame(spec, svg);
    const QRectF area = FigurePainter(spec).inventory().frames.front();
    QStringList dashes;
    for (const FigureHistogram& group : panelOf(spec).histograms) {
        std::vector<Svg::Path> lines;
        for (const Svg::Path& path : svg.strokedIn(ink(spec, group.ink), 2)) {
            if (path.points().size() == 2 && std::abs(path.box().height() - area.height()) < 0.01)
                lines.push_back(path);
        }
        QCOMPARE(lines.size(), 1U);
        QVERIFY(lines.front().box().width() < 1e-6);
        QVERIFY(std::abs(frame.x.value(lines.front().box().left()) - group.mean) < 2e-3);
        dashes.append(lines.front().dashes);
    }
    QCOMPARE(dashes.removeDuplicates(), 0);
    spec.style.means = false;
    for (const Svg::Path& path : drawn(spec).strokedIn(ink(spec, FigureInk::Observed), 2))
        QVERIFY(std::abs(path.box().height() - area.height()) > 0.01 || path.points().size() != 2);
}

void TestFigure::withoutBinsThereIsOnlyAMean()
{
    FigureSpec spec = oneGene();
    FigureHistogram& predicted = panelOf(spec).histograms[2];
    predicted.mass.clear();
    predicted.edges.clear();
    spec.style.means = false; // or it would not be there at all
    const Svg svg = drawn(spec);
    const auto lines = svg.strokedIn(ink(spec, FigureInk::Predicted), 2);
    const QRectF area = FigurePainter(spec).inventory().frames.front();
    QCOMPARE(std::count_if(
                 lines.begin(), lines.end(),
                 [&](const Svg::Path& path) { return std::abs(path.box().height() - area.height()) < 0.01; }),
             1);
    QVERIFY(svg.strokedIn(ink(spec, FigureInk::Predicted), 3).empty());
    QVERIFY(svg.words().contains(u"Predicted"_s));
}

void TestFigure::constantGeneIsOneBar()
{
    FigureSpec spec = oneGene();
    panelOf(spec).histograms = {
        {FigureInk::Control, "Control", {1.95, 2.05}, {1}, kNone, 2, {}, {}, kNone, kNone}};
    const Svg svg = drawn(spec);
    const auto outlines = svg.strokedIn(ink(spec, FigureInk::Control), 4);
    std::vector<Svg::Path> bars;
    for (const Svg::Path& path : outlines) {
        if (path.fill == u"none"_s)
            bars.push_back(path);
    }
    QCOMPARE(bars.size(), 1U);
    QCOMPARE(bars.front().points().size(), 4U);
    QVERIFY(bars.front().box().height() > 50);
}

void TestFigure::meanBeyondTheBinsIsInside()
{
    FigureSpec spec = oneGene();
    panelOf(spec).histograms[2].mean = 6.25;
    const Svg svg = drawn(spec);
    const ReadFrame frame = readFrame(spec, svg);
    const QRectF area = FigurePainter(spec).inventory().frames.front();
    bool isFound = false;
    for (const Svg::Path& path : svg.strokedIn(ink(spec, FigureInk::Predicted), 2)) {
        if (path.points().size() != 2 || std::abs(path.box().height() - area.height()) > 0.01)
            continue;
        isFound = true;
        QVERIFY(std::abs(frame.x.value(path.box().left()) - 6.25) < 3e-3);
        QVERIFY(path.box().left() <= area.right() + 1e-6);
    }
    QVERIFY(isFound);
}

void TestFigure::nothingIsNotANumber()
{
    FigureSpec spec = oneGene();
    for (FigureHistogram& group : panelOf(spec).histograms) {
        std::fill(group.mass.begin(), group.mass.end(), 0);
        group.mean = kNone;
    }
    panelOf(spec).histograms[0].edges = {1, 1, 1, 1, 1};
    for (const bool isLog : {false, true}) {
        spec.style.logY = isLog;
        const QByteArray svg = drawnBytes(FigurePainter(spec)).toLower();
        QVERIFY(!svg.contains("nan"));
        QVERIFY(!svg.contains("\"inf") && !svg.contains(",inf") && !svg.contains("-inf"));
    }
    FigureSpec empty = oneShift(3);
    shiftOf(empty).series.front().x = {kNone, kNone, kNone};
    QVERIFY(!drawnBytes(FigurePainter(empty)).toLower().contains("nan"));
    panelOf(spec).histograms.clear();
    QVERIFY(!drawnBytes(FigurePainter(spec)).isEmpty());
}

void TestFigure::pointsAreTheNumbers_data()
{
    QTest::addColumn<std::size_t>("series");
    QTest::addColumn<bool>("isGrid");
    QTest::newRow("one run") << std::size_t{1} << false;
    QTest::newRow("two runs") << std::size_t{2} << false;
    QTest::newRow("grid") << std::size_t{1} << true;
}

void TestFigure::pointsAreTheNumbers()
{
    QFETCH(const std::size_t, series);
    QFETCH(const bool, isGrid);
    FigureSpec spec = oneShift(200, series);
    spec.layout.isGrid = isGrid;
    const Svg svg = drawn(spec);
    QVERIFY(svg.images.empty());
    const ReadFrame frame = readFrame(spec, svg);
    for (std::size_t s = 0; s < series; ++s) {
        const ShiftSeries& numbers = shiftOf(spec).series[s];
        std::vector<Svg::Path> clouds;
        for (const Svg::Path& path : svg.filledWith(ink(spec, numbers.ink))) {
            if (path.strokes.size() == 200)
                clouds.push_back(path);
        }
        QCOMPARE(clouds.size(), 1U); // one path
        for (std::size_t gene = 0; gene < 200; ++gene) {
            const QPointF place = middle(clouds.front().strokes[gene]);
            QVERIFY(std::abs(frame.x.value(place.x()) - numbers.x[gene]) < 2e-3);
            QVERIFY(std::abs(frame.y.value(place.y()) - numbers.y[gene]) < 2e-3);
        }
        const std::size_t corners = clouds.front().strokes.front().size();
        QCOMPARE(corners == 5, s == 0); // four arcs, or a triangle
    }
}

void TestFigure::correlationIsTheNumber_data()
{
    QTest::addColumn<double>("r");
    QTest::addColumn<QString>("text");
    QTest::newRow("high") << 0.876 << u"r = 0.88"_s;
    QTest::newRow("negative") << -0.123 << u"r = −0.12"_s;
    QTest::newRow("nothing") << -0.001 << u"r = 0.00"_s;
    QTest::newRow("unknown") << kNone << QString();
    QTest::newRow("one") << 1.0 << u"r = 1.00"_s;
    QTest::newRow("minus one") << -1.0 << u"r = −1.00"_s;
    QTest::newRow("not yet one") << 0.9949 << u"r = 0.99"_s;
    QTest::newRow("three decimals") << 0.9962 << u"r = 0.996"_s;
    QTest::newRow("four decimals") << -0.99962 << u"r = −0.9996"_s;
    QTest::newRow("nearly one") << 0.99997 << u"r > 0.9999"_s;
    QTest::newRow("nearly minus one") << -0.99997 << u"r < −0.9999"_s;
}

void TestFigure::correlationIsTheNumber()
{
    QFETCH(const double, r);
    QFETCH(const QString, text);
    FigureSpec spec = oneShift(1234);
    shiftOf(spec).series.front().correlation = r;
    const QRegularExpression correlation(u"^r [<=>] "_s);
    QStringList words = drawn(spec).words();
    QCOMPARE(words.filter(correlation).join(u' '), text);
    QVERIFY(words.contains(u"1,234 genes"_s));
    spec.layout.isGrid = true;
    words = drawn(spec).words();
    QCOMPARE(words.filter(correlation).join(u' '), text);
    QVERIFY(words.filter(u"genes"_s).isEmpty());
}

void TestFigure::manyPointsBecomeAnImage_data()
{
    QTest::addColumn<std::size_t>("panels");
    QTest::addColumn<std::size_t>("genes");
    QTest::addColumn<int>("points");
    QTest::addColumn<std::size_t>("images");
    const auto row = [](const char* name, std::size_t panels, std::size_t genes, PointDrawing points,
                        std::size_t images) {
        QTest::newRow(name) << panels << genes << static_cast<int>(points) << images;
    };
    row("5,000", 1, 5000, PointDrawing::Automatic, 0);
    row("5,001", 1, 5001, PointDrawing::Automatic, 1);
    row("all panels count", 6, 1000, PointDrawing::Automatic, 6);
    row("vectors wanted", 1, 6000, PointDrawing::Vector, 0);
    row("images wanted", 2, 10, PointDrawing::Image, 2);
}

void TestFigure::manyPointsBecomeAnImage()
{
    QFETCH(const std::size_t, panels);
    QFETCH(const std::size_t, genes);
    QFETCH(const int, points);
    QFETCH(const std::size_t, images);
    FigureSpec spec = madeUpGrid(panels, genes);
    spec.style.points = static_cast<PointDrawing>(points);
    const Svg svg = drawn(spec);
    QCOMPARE(svg.images.size(), images);
    const std::vector<QRectF> frames = FigurePainter(spec).inventory().frames;
    for (std::size_t i = 0; i < images; ++i) {
        QVERIFY((svg.images[i].topLeft() - frames[i].topLeft()).manhattanLength() < 0.01);
        QVERIFY(std::abs(svg.images[i].width() - frames[i].width()) < 0.01);
    }
    const auto clouds = svg.filledWith(ink(spec, FigureInk::Predicted));
    QCOMPARE(std::any_of(clouds.begin(), clouds.end(),
                         [&](const Svg::Path& path) { return path.strokes.size() == genes; }),
             images == 0);
}

/// The same picture, whether points are vectors or not.
void TestFigure::imageShowsThePoints()
{
    const auto picture = [](PointDrawing points) {
        FigureSpec spec = oneShift(60, 2);
        spec.style.points = points;
        const FigurePainter figure(spec);
        constexpr double kScale = 2;
        QImage image((figure.sizeInPoints() * kScale).toSize(), QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        painter.scale(kScale, kScale);
        figure.paint(painter);
        return image;
    };
    const QImage vector = picture(PointDrawing::Vector);
    const QImage layer = picture(PointDrawing::Image);
    QCOMPARE(vector.size(), layer.size());
    double difference = 0;
    double ink = 0;
    for (int y = 0; y < vector.height(); ++y) {
        for (int x = 0; x < vector.width(); ++x) {
            difference += std::abs(qGray(vector.pixel(x, y)) - qGray(layer.pixel(x, y)));
            ink += 255 - qGray(vector.pixel(x, y));
        }
    }
    QVERIFY2(difference < 0.02 * ink, qPrintable(QString::number(difference / ink)));
}

void TestFigure::unknownPointsAreNotDrawn()
{
    for (const PointDrawing points : {PointDrawing::Vector, PointDrawing::Image}) {
        FigureSpec spec = oneShift(50);
        spec.style.points = points;
        shiftOf(spec).labelled = {1};
        const QByteArray known = drawnBytes(FigurePainter(spec));
        for (const QPointF point : {QPointF(kNone, 0.1), QPointF(0.1, kNone), QPointF(kNone, kNone)}) {
            shiftOf(spec).series.front().x.push_back(point.x());
            shiftOf(spec).series.front().y.push_back(point.y());
            spec.genes.emplace_back("UNKNOWN");
            shiftOf(spec).labelled.push_back(spec.genes.size() - 1);
        }
        QVERIFY(drawnBytes(FigurePainter(spec)) == known);
    }
}

void TestFigure::namesStandByTheirPoints()
{
    FigureSpec spec = oneShift(300);
    shiftOf(spec).labelled = {0, 1, 2};
    const Svg svg = drawn(spec);
    const ReadFrame frame = readFrame(spec, svg);
    const ShiftSeries& series = shiftOf(spec).series.front();
    for (const std::size_t gene : {0U, 1U, 2U}) {
        const Svg::Text* name = svg.find(QString::fromStdString(spec.genes[gene]));
        QVERIFY(name);
        // Its marker is ringed.
        bool isMarked = false;
        for (const Svg::Path& path : svg.filledWith(ink(spec, FigureInk::Predicted))) {
            if (path.strokes.size() != 1 || path.stroke == u"none"_s)
                continue;
            const QPointF place = middle(path.points());
            isMarked = isMarked
                || (std::abs(frame.x.value(place.x()) - series.x[gene]) < 2e-3
                    && std::abs(frame.y.value(place.y()) - series.y[gene]) < 2e-3);
        }
        QVERIFY(isMarked);
    }
    spec.style.geneLabels = false;
    QVERIFY(!drawn(spec).find(QString::fromStdString(spec.genes[0])));
}

void TestFigure::identityIsTheDiagonal()
{
    FigureSpec spec = oneShift(100);
    const auto identities = [&] {
        std::vector<Svg::Path> found;
        for (const Svg::Path& path : drawn(spec).paths) {
            const QRectF box = path.box();
            if (path.points().size() == 2 && path.dashes.contains(u',') && box.width() > 20)
                found.push_back(path);
        }
        return found;
    };
    QCOMPARE(identities().size(), 1U);
    const ReadFrame frame = readFrame(spec, drawn(spec));
    for (const QPointF& point : identities().front().points())
        QVERIFY(std::abs(frame.x.value(point.x()) - frame.y.value(point.y())) < 2e-3);
    shiftOf(spec).isObserved = false;
    QVERIFY(identities().empty());
}

void TestFigure::coloursAreOfThePalette_data()
{
    QTest::addColumn<int>("palette");
    QTest::newRow("standard") << static_cast<int>(FigurePalette::Standard);
    QTest::newRow("paper") << static_cast<int>(FigurePalette::Paper);
    QTest::newRow("grey") << static_cast<int>(FigurePalette::Grey);
}

void TestFigure::coloursAreOfThePalette()
{
    QFETCH(const int, palette);
    FigureSpec spec = madeUpPanel(1, 50, 2);
    spec.style.palette = static_cast<FigurePalette>(palette);
    QStringList allowed = {u"none"_s, u"#000000"_s, u"#ffffff"_s, u"#999999"_s};
    for (const FigureInk of :
         {FigureInk::Control, FigureInk::Observed, FigureInk::Predicted, FigureInk::SecondPredicted}) {
        allowed += {inkColour(spec.style.palette, of).name(), inkFill(spec.style.palette, of).name()};
        QVERIFY(!drawn(spec).strokedIn(ink(spec, of)).empty());
    }
    for (const Svg::Path& path : drawn(spec).paths) {
        QVERIFY2(allowed.contains(path.stroke), qPrintable(path.stroke));
        QVERIFY2(allowed.contains(path.fill), qPrintable(path.fill));
    }
}

void TestFigure::textIsText()
{
    const Svg svg = drawn(madeUpPanel(1, 50, 2));
    for (const QString& text : {u"a"_s, u"b"_s, u"GATA1 in KLF1"_s, u"r = 0.83"_s, u"r = −0.13"_s,
                                u"50 genes"_s, u"Expression (log1p)"_s, u"Observed W1 (log expression)"_s,
                                u"W1 observed 0.512, predicted 0.448"_s})
        QVERIFY2(svg.words().contains(text), qPrintable(text));
    for (const Svg::Text& text : svg.texts)
        QCOMPARE(text.family, figureFontFamily());
    QCOMPARE(QFontInfo(QFont(figureFontFamily())).family(), u"Arimo"_s);
}

void TestFigure::paperIsWhite()
{
    const FigurePainter figure(oneGene());
    QImage image(figure.sizeInPoints().toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::black);
    QPainter painter(&image);
    figure.paint(painter);
    painter.end();
    for (const QPoint place : {QPoint(0, 0), QPoint(image.width() - 2, 0), QPoint(0, image.height() - 2)})
        QCOMPARE(image.pixelColor(place), QColor(Qt::white));
}

void TestFigure::sameSpecSameBytes()
{
    const FigureSpec spec = madeUpPanel(2, 3000, 2);
    QVERIFY(drawnBytes(FigurePainter(spec)) == drawnBytes(FigurePainter(spec)));
}

/// Figures are exported in the background while the window draws another.
void TestFigure::twoThreadsPaintAtOnce()
{
    const auto imageOf = [](const FigureSpec& spec) {
        const FigurePainter figure(spec);
        QImage image((figure.sizeInPoints() * 2).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(2, 2);
        figure.paint(painter);
        painter.end();
        return image;
    };
    FigureSpec here = madeUpPanel(2, 300, 2);
    FigureSpec there = madeUpGrid(8, 3000, 2); // its points are images
    there.style.textPt = 6;
    const std::vector<QImage> expected = {imageOf(here), imageOf(there)};
    QVERIFY(expected[0] != expected[1]);
    constexpr int kTimes = 5;
    int equalThere = 0;
    std::thread other([&] {
        for (int i = 0; i < kTimes; ++i)
            equalThere += imageOf(i % 2 == 0 ? there : here) == expected[i % 2 == 0 ? 1 : 0] ? 1 : 0;
    });
    int equalHere = 0;
    for (int i = 0; i < kTimes; ++i)
        equalHere += imageOf(i % 2 == 0 ? here : there) == expected[i % 2 == 0 ? 0 : 1] ? 1 : 0;
    other.join();
    QCOMPARE(equalHere, kTimes);
    QCOMPARE(equalThere, kTimes);
}

QTEST_MAIN(TestFigure)
#include "tst_figure.moc"
