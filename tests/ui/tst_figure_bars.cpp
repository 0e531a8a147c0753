// SPDX-License-Identifier: GPL-3.0-or-later
// Curves and bars of figures, read as a reader does: by the numbers at the axes.

#include "tests/ui/svg_reader.h"
#include "ui/base/text.h"
#include "ui/figure/figure_axes.h"
#include "ui/figure/figure_palette.h"
#include "ui/figure/figure_panels.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

using namespace knockscope;
using namespace knockscope::tests;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr QRectF kFrame(120, 20, 200, 150);
const std::vector<std::string> kNoGenes;

using Path = Svg::Path;

/// A panel as it was written to SVG.
struct Drawn {
    std::vector<Path> paths;
    std::vector<FigureCanvas::PlacedText> texts;
    bool hasNan = false;

    std::vector<Path> filled(const QColor& colour) const
    {
        std::vector<Path> found;
        std::copy_if(paths.begin(), paths.end(), std::back_inserter(found), [&](const Path& path) {
            return path.fill == colour.name() && std::abs(path.fillOpacity - colour.alphaF()) < 0.01;
        });
        return found;
    }
    std::vector<Path> stroked(const QColor& colour) const
    {
        std::vector<Path> found;
        std::copy_if(paths.begin(), paths.end(), std::back_inserter(found),
                     [&](const Path& path) { return path.stroke == colour.name(); });
        return found;
    }
    std::optional<QRectF> boxOf(const QString& text) const
    {
        for (const FigureCanvas::PlacedText& placed : texts) {
            if (placed.text == text)
                return placed.box;
        }
        return {};
    }

    /// A number of the panel, read from its place by the first and the last number at an axis.
    struct Scale {
        double place[2] = {};
        double number[2] = {};
        int found = 0;

        void add(double at, double value)
        {
            place[found == 0 ? 0 : 1] = at;
            number[found == 0 ? 0 : 1] = value;
            ++found;
        }
        double read(double at) const
        {
            return number[0] + (at - place[0]) / (place[1] - place[0]) * (number[1] - number[0]);
        }
    };
    Scale scale(bool isUpright) const
    {
        Scale scale;
        for (const FigureCanvas::PlacedText& placed : texts) {
            QString text = placed.text;
            bool isNumber = false;
            const double value = text.replace(QChar(0x2212), u'-').toDouble(&isNumber);
            const bool isOfY = placed.box.right() < kFrame.left();
            if (isNumber && isOfY == isUpright)
                scale.add(isUpright ? placed.box.center().y() : placed.box.center().x(), value);
        }
        return scale;
    }
};

template <class Panel>
Drawn drawn(const Panel& panel, const FigureStyle& style = {}, const QRectF& frame = kFrame,
            bool isGrid = false)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setViewBox(QRectF(0, 0, 600, 600));
    QPainter painter(&generator);
    FigureCanvas canvas(painter, style);
    drawPanel(canvas, frame, panel, {kNoGenes, isGrid, false});
    painter.end();
    buffer.seek(0);
    Svg svg = readSvg(buffer);
    std::erase_if(svg.paths, [](const Path& path) { return path.strokes.empty(); });
    return {std::move(svg.paths), canvas.texts(), buffer.data().toLower().contains("nan")};
}

CurvePanel madeUpCurves()
{
    CurvePanel panel;
    panel.xTitle = "Number of bins";
    panel.yTitle = "RMAE";
    panel.series.push_back({FigureInk::Predicted,
                            "MLP+Hist, mean of 9 folds",
                            {5, 15, 30, 50},
                            {0.5, 0.35, 0.31, 0.3},
                            {0.05, 0.04, 0.03, 0.08}});
    return panel;
}

BarPanel madeUpBars()
{
    BarPanel panel;
    panel.title = "Observed";
    panel.xTitle = "Responding genes";
    panel.names = {"CEBPE+RUNX1T1", "KLF1", "non-targeting control with a long name", "SET"};
    panel.series.push_back({FigureInk::MeanShift, "Mean shift", {20, 7, kNone, 0}, {}, {}});
    panel.series.push_back({FigureInk::ZeroLoss, "Zero loss", {5, 0, kNone, 12}, {}, {}});
    panel.series.push_back({FigureInk::MixtureChange, "Mixture change", {3, 4, kNone, 0.5}, {}, {}});
    return panel;
}

bool isAbout(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TestFigureBars final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void curveIsWhereTheNumbersSay();
    void unknownPointsBreakTheCurve();
    void everyPointHasAMarker();
    void settingsAreTicksWhereTheyFit();
    void curvesOfOneValue_data();
    void curvesOfOneValue();
    void barsAreAsLongAsTheNumbers();
    void barsStandUnderTheNames();
    void unknownIsNoBar();
    void separatorsHideNoPart();
    void rangesAreThinLines();
    void panelsMayReachAsFar();
    void negativeBarsGoLeft();
    void barsOfNothing();
    void textsHaveTheirRoom_data();
    void textsHaveTheirRoom();
    void legendsNameWhatIsDrawn();
    void gridsHaveNoTitlesOfAxes();
};

void TestFigureBars::curveIsWhereTheNumbersSay()
{
    const CurvePanel panel = madeUpCurves();
    const CurveSeries& series = panel.series.front();
    const Drawn found = drawn(panel);
    const Drawn::Scale x = found.scale(false);
    const Drawn::Scale y = found.scale(true);
    QVERIFY(x.found >= 2);
    QVERIFY(y.found >= 2);

    const auto lines = found.stroked(inkColour(FigurePalette::Standard, FigureInk::Predicted));
    QCOMPARE(lines.size(), 1U);
    QCOMPARE(lines.front().strokes.size(), 1U);
    const std::vector<QPointF> points = lines.front().strokes.front();
    QCOMPARE(points.size(), series.x.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        QVERIFY(isAbout(x.read(points[i].x()), series.x[i], 0.01));
        QVERIFY(isAbout(y.read(points[i].y()), series.mean[i], 1e-4));
    }

    const auto bands = found.filled(inkFill(FigurePalette::Standard, FigureInk::Predicted));
    QCOMPARE(bands.size(), 1U);
    const std::vector<QPointF> band = bands.front().strokes.front();
    QVERIFY(band.size() >= 2 * series.x.size());
    for (std::size_t i = 0; i < series.x.size(); ++i) {
        const QPointF above = band[i];
        const QPointF below = band[2 * series.x.size() - 1 - i];
        QVERIFY(isAbout(x.read(above.x()), series.x[i], 0.01));
        QVERIFY(isAbout(x.read(below.x()), series.x[i], 0.01));
        QVERIFY(isAbout(y.read(above.y()), series.mean[i] + series.sd[i], 1e-4));
        QVERIFY(isAbout(y.read(below.y()), series.mean[i] - series.sd[i], 1e-4));
        QVERIFY(kFrame.contains(above) && kFrame.contains(below));
    }
    QVERIFY(found.boxOf(u"Number of bins"_s));
    QVERIFY(found.boxOf(u"RMAE"_s));
}

void TestFigureBars::unknownPointsBreakTheCurve()
{
    CurvePanel panel = madeUpCurves();
    panel.series.front().mean = {0.5, 0.4, kNone, 0.35};
    panel.series.front().sd = {0.05, kNone, 0.1, 0.02};
    const Drawn found = drawn(panel);
    const auto lines = found.stroked(inkColour(FigurePalette::Standard, FigureInk::Predicted));
    QCOMPARE(lines.size(), 1U);
    QCOMPARE(lines.front().strokes.front().size(), 2U);
    QVERIFY(!found.hasNan);
}

void TestFigureBars::everyPointHasAMarker()
{
    CurvePanel panel = madeUpCurves();
    panel.series.push_back(panel.series.front());
    panel.series.back().ink = FigureInk::SecondPredicted;
    panel.series.back().mean[1] = kNone;
    const Drawn found = drawn(panel);
    const Drawn::Scale x = found.scale(false);
    const auto circles = found.filled(inkColour(FigurePalette::Standard, FigureInk::Predicted));
    QCOMPARE(circles.size(), 1U);
    QCOMPARE(circles.front().strokes.size(), 4U);
    QCOMPARE(circles.front().strokes.front().size(), 5U); // ends of four arcs
    // The other run's have another shape.
    const auto triangles = found.filled(inkColour(FigurePalette::Standard, FigureInk::SecondPredicted));
    QCOMPARE(triangles.size(), 1U);
    const auto parts = triangles.front().strokes;
    QCOMPARE(parts.size(), 3U);
    QCOMPARE(parts.front().size(), 4U);
    const std::vector<double> expected{5, 30, 50};
    for (std::size_t i = 0; i < parts.size(); ++i)
        QVERIFY(isAbout(x.read(parts[i].front().x()), expected[i], 0.01));
}

void TestFigureBars::settingsAreTicksWhereTheyFit()
{
    Drawn found = drawn(madeUpCurves());
    for (const QString& bins : {u"5"_s, u"15"_s, u"30"_s, u"50"_s})
        QVERIFY2(found.boxOf(bins), qPrintable(bins));
    CurvePanel crowded = madeUpCurves();
    crowded.series.front().x = {48, 49, 50, 1000};
    found = drawn(crowded);
    QVERIFY(!found.boxOf(u"49"_s));
    QVERIFY(found.scale(false).found >= 2);
}

void TestFigureBars::curvesOfOneValue_data()
{
    QTest::addColumn<std::vector<double>>("x");
    QTest::addColumn<std::vector<double>>("mean");
    QTest::newRow("one point") << std::vector<double>{15} << std::vector<double>{0.4};
    QTest::newRow("a level line") << std::vector<double>{5, 15} << std::vector<double>{0.4, 0.4};
    QTest::newRow("zeros") << std::vector<double>{5, 15} << std::vector<double>{0, 0};
    QTest::newRow("nothing known") << std::vector<double>{5, 15} << std::vector<double>{kNone, kNone};
    QTest::newRow("nothing") << std::vector<double>{} << std::vector<double>{};
}

void TestFigureBars::curvesOfOneValue()
{
    QFETCH(const std::vector<double>, x);
    QFETCH(const std::vector<double>, mean);
    CurvePanel panel = madeUpCurves();
    panel.series.front() = {FigureInk::Predicted, "MLP+Hist", x, mean, std::vector<double>(x.size(), kNone)};
    const Drawn found = drawn(panel);
    QVERIFY(!found.hasNan);
    for (const Path& path : found.paths) {
        for (const auto& part : path.strokes) {
            for (const QPointF& point : part)
                QVERIFY(kFrame.adjusted(-6, -6, 6, 6).contains(point));
        }
    }
}

void TestFigureBars::barsAreAsLongAsTheNumbers()
{
    const BarPanel panel = madeUpBars();
    const Drawn found = drawn(panel);
    const Drawn::Scale x = found.scale(false);
    QVERIFY(x.found >= 2);
    std::vector<double> ends(panel.names.size(), 0);
    for (const BarSeries& series : panel.series) {
        const auto bars = found.filled(inkColour(FigurePalette::Standard, series.ink));
        QCOMPARE(bars.size(), 1U); // an editor selects a kind at once
        std::vector<std::vector<QPointF>> parts = bars.front().strokes;
        std::size_t next = 0;
        for (std::size_t name = 0; name < panel.names.size(); ++name) {
            if (!(series.values[name] > 0))
                continue;
            QVERIFY(next < parts.size());
            const auto [left, right] = std::minmax_element(
                parts[next].begin(), parts[next].end(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
            QVERIFY(isAbout(x.read(left->x()), ends[name], 0.01));
            ends[name] += series.values[name];
            QVERIFY(isAbout(x.read(right->x()), ends[name], 0.01));
            ++next;
        }
        QCOMPARE(next, parts.size());
    }
    QVERIFY(isAbout(x.read(kFrame.left()), 0, 0.01));
}

void TestFigureBars::barsStandUnderTheNames()
{
    const BarPanel panel = madeUpBars();
    const Drawn found = drawn(panel);
    const auto parts =
        found.filled(inkColour(FigurePalette::Standard, FigureInk::MixtureChange)).front().strokes;
    double last = 0;
    std::size_t next = 0;
    for (std::size_t i = 0; i < panel.names.size(); ++i) {
        const auto box = found.boxOf(fromUtf8(panel.names[i]));
        QVERIFY2(box, panel.names[i].c_str()); // whole
        QVERIFY(box->center().y() > last);
        last = box->center().y();
        QVERIFY(box->right() < kFrame.left());
        if (std::isnan(panel.series.back().values[i]))
            continue;
        const std::vector<QPointF>& bar = parts[next++];
        const auto [top, bottom] =
            std::minmax_element(bar.begin(), bar.end(), [](QPointF a, QPointF b) { return a.y() < b.y(); });
        QVERIFY(isAbout((top->y() + bottom->y()) / 2, last, 0.5));
    }
}

void TestFigureBars::unknownIsNoBar()
{
    const BarPanel panel = madeUpBars();
    Drawn found = drawn(panel);
    const auto box = found.boxOf(u"n/a"_s);
    QVERIFY(box);
    QVERIFY(isAbout(box->center().y(), found.boxOf(fromUtf8(panel.names[2]))->center().y(), 0.01));
    BarPanel known = panel;
    for (BarSeries& series : known.series)
        series.values[2] = 0;
    QVERIFY(!drawn(known).boxOf(u"n/a"_s));
}

void TestFigureBars::separatorsHideNoPart()
{
    BarPanel panel = madeUpBars();
    // One of 5,000 genes is thinner than a separator.
    panel.names = {"A", "B"};
    panel.series[0].values = {2500, 2500};
    panel.series[1].values = {1, 100};
    panel.series[2].values = {0, 0};
    const auto separators = drawn(panel).stroked(Qt::white);
    QCOMPARE(separators.size(), 1U);
    QCOMPARE(separators.front().strokes.size(), 1U);
}

void TestFigureBars::rangesAreThinLines()
{
    BarPanel panel;
    panel.names = {"A", "B"};
    panel.series.push_back({FigureInk::Predicted, "MLP+Hist", {10, 20}, {8, kNone}, {13, kNone}});
    const Drawn found = drawn(panel);
    const Drawn::Scale x = found.scale(false);
    bool isFound = false;
    for (const Path& path : found.stroked(Qt::black)) {
        for (const auto& part : path.strokes)
            isFound = isFound
                || (part.size() == 2 && isAbout(x.read(part[0].x()), 8, 0.01)
                    && isAbout(x.read(part[1].x()), 13, 0.01) && part[0].y() == part[1].y());
    }
    QVERIFY(isFound);
}

void TestFigureBars::panelsMayReachAsFar()
{
    BarPanel shorter = madeUpBars();
    BarPanel longer = madeUpBars();
    longer.series[0].values[0] = 80;
    const auto rightOf = [](const BarPanel& panel) { return drawn(panel).scale(false).read(kFrame.right()); };
    QVERIFY(rightOf(longer) > 2 * rightOf(shorter));
    shorter.reach = longer.reach = 88;
    QVERIFY(isAbout(rightOf(longer), rightOf(shorter), 1e-6));
    QVERIFY(rightOf(longer) >= 88);
}

void TestFigureBars::negativeBarsGoLeft()
{
    BarPanel panel;
    panel.names = {"A", "B"};
    panel.series.push_back({FigureInk::Predicted, "MLP+Hist", {-2, -1}, {}, {}});
    const Drawn found = drawn(panel);
    const Drawn::Scale x = found.scale(false);
    const auto parts = found.filled(inkColour(FigurePalette::Standard, FigureInk::Predicted)).front().strokes;
    QCOMPARE(parts.size(), 2U);
    const auto [left, right] = std::minmax_element(parts[0].begin(), parts[0].end(),
                                                   [](QPointF a, QPointF b) { return a.x() < b.x(); });
    QVERIFY(isAbout(x.read(left->x()), -2, 0.001));
    QVERIFY(isAbout(x.read(right->x()), 0, 0.001));
    QVERIFY(kFrame.contains(*left));
}

void TestFigureBars::barsOfNothing()
{
    BarPanel panel = madeUpBars();
    for (BarSeries& series : panel.series)
        std::fill(series.values.begin(), series.values.end(), 0);
    QVERIFY(drawn(panel).scale(false).found >= 2);
    panel.names.clear();
    for (BarSeries& series : panel.series)
        series.values.clear();
    QVERIFY(!drawn(panel).hasNan);
}

void TestFigureBars::textsHaveTheirRoom_data()
{
    QTest::addColumn<int>("textPt");
    QTest::addColumn<bool>("isNarrow");
    for (const int textPt : {5, 6, 7, 8, 14}) {
        QTest::addRow("%d pt, as small as may be", textPt) << textPt << true;
        QTest::addRow("%d pt", textPt) << textPt << false;
    }
}

void TestFigureBars::textsHaveTheirRoom()
{
    QFETCH(const int, textPt);
    QFETCH(const bool, isNarrow);
    FigureStyle style;
    style.textPt = textPt;
    const FigureText text(textPt);
    const PanelSurroundings around{kNoGenes, false, false};
    BarPanel bars = madeUpBars();
    for (int i = 0; i < 16; ++i) {
        bars.names.push_back("PERTURBATION" + std::to_string(i));
        for (BarSeries& series : bars.series)
            series.values.push_back(i);
    }
    bars.series.front().values.front() = 992; // 1000 with the others: its number stands out at the right
    const auto check = [&](const auto& panel) {
        QSizeF size = smallestFrame(panel, text, false);
        if (!isNarrow)
            size *= 2;
        const QMarginsF margins = marginsOf(panel, text, style, around, size);
        const QRectF frame(QPointF(300, 50), size);
        const Drawn found = drawn(panel, style, frame);
        const QRectF room = frame.marginsAdded(margins + QMarginsF(0.01, 0.01, 0.01, 0.01));
        for (std::size_t i = 0; i < found.texts.size(); ++i) {
            const auto& [words, box] = found.texts[i];
            QVERIFY2(room.contains(box), qPrintable(words));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(!box.intersects(found.texts[j].box),
                         qPrintable(words + u" and "_s + found.texts[j].text));
        }
        for (const Path& path : found.paths) {
            for (const auto& part : path.strokes) {
                for (const QPointF& point : part)
                    QVERIFY(room.adjusted(-0.5, -0.5, 0.5, 0.5).contains(point));
            }
        }
    };
    check(bars);
    check(madeUpCurves());
}

void TestFigureBars::legendsNameWhatIsDrawn()
{
    const std::vector<LegendItem> bars = legendOf(madeUpBars(), {});
    QCOMPARE(bars.size(), 3U);
    QVERIFY(bars[0] == (LegendItem{LegendItem::Sample::Box, FigureInk::MeanShift, u"Mean shift"_s}));
    CurvePanel panel = madeUpCurves();
    const std::vector<LegendItem> curves = legendOf(panel, {});
    QCOMPARE(curves.size(), 2U);
    QVERIFY(curves[0]
            == (LegendItem{LegendItem::Sample::Point, FigureInk::Predicted, u"MLP+Hist, mean of 9 folds"_s}));
    QVERIFY(curves[1].sample == LegendItem::Sample::Band);
    std::fill(panel.series.front().sd.begin(), panel.series.front().sd.end(), kNone);
    QCOMPARE(legendOf(panel, {}).size(), 1U);
    panel.series.front().label.clear();
    QVERIFY(legendOf(panel, {}).empty());
}

void TestFigureBars::gridsHaveNoTitlesOfAxes()
{
    QVERIFY(!drawn(madeUpCurves(), {}, kFrame, true).boxOf(u"RMAE"_s));
    QVERIFY(!drawn(madeUpBars(), {}, kFrame, true).boxOf(u"Responding genes"_s));
}

QTEST_MAIN(TestFigureBars)
#include "tst_figure_bars.moc"
