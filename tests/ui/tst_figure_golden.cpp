// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/image_comparison.h"
#include "tests/ui/made_up_figure.h"
#include "tests/ui/svg_reader.h"
#include "ui/figure/figure_export.h"
#include "ui/figure/figure_painter.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTest>

#include <map>

using namespace knockscope;
using namespace knockscope::tests;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDpi = 72; // enough to see what is where, in small files

FigureSpec curves()
{
    FigureRow row;
    for (const char* metric : {"Mean shift", "Variance"}) {
        CurveSeries series;
        series.label = "MLP+Hist, mean of 9 folds";
        series.x = {5, 10, 15, 25, 35};
        series.mean = {0.86, 0.82, 0.8, 0.79, 0.785};
        series.sd = {0.1, 0.08, 0.07, 0.08, 0.06};
        CurvePanel panel;
        panel.title = metric;
        panel.xTitle = "Number of bins";
        panel.yTitle = "RMAE";
        panel.series = {series};
        row.panels.emplace_back(panel);
    }
    return madeUpSpec({row});
}

FigureSpec bars()
{
    BarPanel panel;
    panel.title = "Observed";
    panel.xTitle = "Responding genes";
    panel.names = {"KLF1", "CEBPA+CEBPB", "MAP2K6", "SET"};
    panel.series = {{FigureInk::MeanShift, "Mean shift", {12, 7, 3, 0}, {}, {}},
                    {FigureInk::VarianceInflation, "Variance inflation", {2, 0, 1, 0}, {}, {}},
                    {FigureInk::ZeroLoss, "Zero loss", {4, 4, 0, 1}, {}, {}}};
    return madeUpSpec({{{panel}}});
}

FigureSpec card()
{
    ShiftPanel shift = madeUpShift("SP1", 60);
    shift.title = "Predicted shift of genes in SP1";
    shift.isObserved = false;
    shift.xTitle = "Mean expression in the control (log)";
    shift.labelled = {0};
    BarPanel top;
    top.title = "Largest predicted shifts";
    top.xTitle = "Predicted W1 (log expression)";
    top.names = {"GATA1 ↑", "HBZ ↓", "HBG1 ↑"};
    top.series = {{FigureInk::Predicted, "MLP+Hist", {1.2, 0.7, 0.3}, {0.9, 0.6, 0.25}, {1.4, 0.9, 0.4}}};
    DistributionPanel gene = madeUpDistribution("GATA1", 3);
    std::erase_if(gene.histograms, [](const FigureHistogram& h) { return h.ink == FigureInk::Observed; });
    return madeUpSpec({{{shift, top}}, {{gene, gene}}}, 60);
}

FigureSpec withPoints(PointDrawing points)
{
    FigureSpec spec = madeUpPanel(1, 300);
    spec.style.points = points;
    return spec;
}

/// What an editor finds in the file, a line for each kind of thing: brittle in nothing but what matters.
QString structureOf(const FigureSpec& spec)
{
    QByteArray bytes = figureBytes(spec, FigureFormat::Svg);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Svg svg = readSvg(buffer);
    QStringList lines{
        u"size %1 x %2"_s.arg(svg.width, svg.height),
        u"view box %1 x %2"_s.arg(svg.viewBox.width(), 0, 'f', 1).arg(svg.viewBox.height(), 0, 'f', 1),
        u"images %1"_s.arg(svg.images.size())};
    std::map<QString, int> paths;
    for (const Svg::Path& path : svg.paths)
        ++paths[u"path stroke %1 dashes %2 fill %3, %4 points"_s.arg(path.stroke, path.dashes, path.fill)
                    .arg(path.points().size())];
    for (const auto& [kind, count] : paths)
        lines.append(u"%1 x %2"_s.arg(count).arg(kind));
    for (const Svg::Text& text : svg.texts)
        lines.append(u"text %1%2 pt %3%4"_s.arg(text.fontSize, 0, 'g', 3)
                         .arg(text.isBold ? u" bold"_s : QString())
                         .arg(std::abs(text.rotation) > 45 ? u"upright "_s : QString(), text.text));
    return lines.join(u'\n') + u'\n';
}

/// With KNOCKSCOPE_WRITE_GOLDEN=1 a run writes what it draws; look at it before it is kept.
bool writesGolden()
{
    return qEnvironmentVariableIntValue("KNOCKSCOPE_WRITE_GOLDEN") != 0;
}

QString golden(const QString& name)
{
    return QStringLiteral(KNOCKSCOPE_SOURCE_DIR "/tests/ui/golden/") + name;
}

} // namespace

/// Figures as they were when somebody looked at them last.
class TestFigureGolden final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figures_data();
    void structureIsKept_data() { figures_data(); }
    void structureIsKept();
    void pixelsAreKept_data() { figures_data(); }
    void pixelsAreKept();
    void aChangeIsSeen();
};

void TestFigureGolden::figures_data()
{
    QTest::addColumn<FigureSpec>("spec");
    QTest::newRow("fig1") << madeUpDistributions(3);
    QTest::newRow("fig2") << madeUpPanel(2, 200);
    QTest::newRow("fig2-two-runs") << madeUpPanel(1, 200, 2);
    QTest::newRow("fig2-image-points") << withPoints(PointDrawing::Image);
    QTest::newRow("fig3") << curves();
    QTest::newRow("fig5") << madeUpGrid(20, 50);
    QTest::newRow("fig5-two-runs") << madeUpGrid(8, 50, 2);
    QTest::newRow("kinds") << bars();
    QTest::newRow("card") << card();
}

void TestFigureGolden::structureIsKept()
{
    QFETCH(FigureSpec, spec);
    const QString structure = structureOf(spec);
    QFile file(golden(QString::fromUtf8(QTest::currentDataTag()) + u".txt"_s));
    if (writesGolden()) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(structure.toUtf8());
        QSKIP("KNOCKSCOPE_WRITE_GOLDEN is set: the file was written, and nothing compared.");
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList actual = structure.split(u'\n');
    for (qsizetype line = 0; line < std::min(expected.size(), actual.size()); ++line)
        QCOMPARE(actual[line], expected[line]);
    QCOMPARE(actual.size(), expected.size());
}

void TestFigureGolden::pixelsAreKept()
{
    QFETCH(FigureSpec, spec);
    spec.style.dpi = kDpi;
    const QImage actual = QImage::fromData(figureBytes(spec, FigureFormat::Png));
    QVERIFY(!actual.isNull());
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    if (writesGolden()) {
        QVERIFY(actual.convertToFormat(QImage::Format_RGB888).save(golden(name + u".png"_s)));
        QSKIP("KNOCKSCOPE_WRITE_GOLDEN is set: the file was written, and nothing compared.");
    }
    const QImage expected(golden(name + u".png"_s));
    QVERIFY(!expected.isNull());
    const QString difference = differenceOf(actual, expected, u"golden-"_s + name);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestFigureGolden::aChangeIsSeen()
{
    FigureSpec spec = madeUpDistributions(3);
    auto& panel = std::get<DistributionPanel>(spec.rows.front().panels.front());
    panel.histograms.back().label = "Another";
    QFile file(golden(u"fig1.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString expected = QString::fromUtf8(file.readAll());
    QVERIFY(structureOf(spec) != expected);
    std::rotate(panel.histograms.back().mass.begin(), panel.histograms.back().mass.begin() + 4,
                panel.histograms.back().mass.end());
    spec.style.dpi = kDpi;
    QVERIFY(!differenceOf(QImage::fromData(figureBytes(spec, FigureFormat::Png)),
                          QImage(golden(u"fig1.png"_s)), u"golden-change"_s)
                 .isEmpty());
    QDir(QDir::temp().filePath(u"knockscope-image-differences/golden-change"_s)).removeRecursively();
}

QTEST_MAIN(TestFigureGolden)
#include "tst_figure_golden.moc"
