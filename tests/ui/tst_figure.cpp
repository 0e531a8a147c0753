// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/project/project.h"
#include "core/simulate/simulated_screen.h"
#include "tests/ui/made_up_response.h"
#include "ui/base/text.h"
#include "ui/charts/plot_theme.h"
#include "ui/figure/figure_export.h"
#include "ui/figure/figure_font.h"
#include "ui/figure/figure_painter.h"
#include "ui/figure/response_figure.h"

#include <QFile>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <numeric>
#include <utility>
#include <vector>

using namespace knockscope;
using namespace knockscope::tests;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

/// The parts of an SVG file that a figure editor sees.
struct Svg {
    std::vector<std::pair<QString, QPointF>> places; // of horizontal texts, where they begin
    struct Path {
        QString data;
        QString stroke;
        QString dashes;
        QString fill;
        double fillOpacity = 1;
    };
    QString width;
    QString height;
    QString viewBox;
    QStringList texts;
    QStringList fonts;
    std::vector<Path> paths;
    QString description;
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
                const auto group = groups.empty() ? QXmlStreamAttributes() : groups.back();
                svg.paths.push_back({attributes.value(u"d"_s).toString(), group.value(u"stroke"_s).toString(),
                                     group.value(u"stroke-dasharray"_s).toString(),
                                     group.value(u"fill"_s).toString(),
                                     group.value(u"fill-opacity"_s).toDouble()});
            } else if (xml.name() == u"text") {
                svg.fonts.append(attributes.value(u"font-family"_s).toString());
                const QPointF place(attributes.value(u"x"_s).toDouble(), attributes.value(u"y"_s).toDouble());
                svg.texts.append(xml.readElementText().trimmed());
                svg.places.emplace_back(svg.texts.back(), place);
                continue;
            } else if (xml.name() == u"desc") {
                svg.description = xml.readElementText().trimmed();
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

/// Of a perturbation that nothing was observed of, predicted by nine folds, each bin within 0.05.
PerturbationResponse unseenResponse(std::size_t genes)
{
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    PerturbationResponse response = *madeUpResponse("SP1", genes);
    response.cells = 0;
    response.observed.clear();
    response.fold.reset();
    response.foldsUsed = 9;
    response.shiftCorrelation = kNone;
    for (const double mass : response.predicted) {
        response.lowest.push_back(mass - 0.05);
        response.highest.push_back(mass + 0.05);
    }
    for (GeneResponse& gene : response.genes)
        gene.observedMean = gene.observedW1 = gene.errorW1 = kNone;
    return response;
}

std::vector<Svg::Path> outlinesOf(const Svg& svg, QRgb colour)
{
    std::vector<Svg::Path> found;
    for (const Svg::Path& path : svg.paths) {
        if (path.stroke.compare(QColor(colour).name(), Qt::CaseInsensitive) == 0
            && pointsOf(path.data).size() > 2)
            found.push_back(path);
    }
    return found;
}

constexpr std::size_t kGenes = 15; // the last one is inactive

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
    void unseenShowsWhatIsPredicted();
    void bandIsTheRangeOfTheFolds();
    void unseenIsPlottedAgainstTheControl();
    void unseenWithoutPrediction();
    void inactiveGeneOfUnseen();
    void seenIsAsItWas();
    void unknownPointsAreNotDrawn_data();
    void unknownPointsAreNotDrawn();
    void mostShiftedGeneIsChosen_data();
    void mostShiftedGeneIsChosen();
    void severalGenes_data();
    void severalGenes();
    void crowdedNamesAreApart();

private:
    FigureSpec figureOf(const PerturbationResponse& response, std::vector<std::size_t> genes) const
    {
        Run run;
        run.record.name = "mine";
        run.record.settings.model = "mlp-hist";
        return figureOfResponse(
            *m_project, response.predictedMeans.empty() && response.predicted.empty() ? nullptr : &run,
            response, genes);
    }
    QString write(const FigureSpec& spec, const QString& name) const
    {
        const QString file = m_folder.filePath(name);
        exportFigure(spec, toPath(file));
        return file;
    }
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project; // of kGenes genes
};

void TestFigure::initTestCase()
{
    QVERIFY(m_folder.isValid());
    SimulationSettings settings;
    settings.perturbations = 3;
    settings.genes = kGenes;
    settings.cells = 30;
    ImportSettings import;
    import.source = toPath(m_folder.filePath(u"cells.h5ad"_s));
    SimulatedScreen(settings).writeCells(import.source);
    JobMonitor monitor;
    m_project = std::make_unique<Project>(
        Project::import(toPath(m_folder.filePath(u"made-up.knockscope"_s)), import, monitor));
    QCOMPARE(m_project->store().genes(), kGenes);
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
    const auto control = outlinesOf(svg, kControlColour);
    const auto observed = outlinesOf(svg, kObservedColour);
    const auto predicted = outlinesOf(svg, kPredictedColour);
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

void TestFigure::unseenShowsWhatIsPredicted()
{
    const FigureSpec spec = figureOf(unseenResponse(kGenes), {2});
    QCOMPARE(spec.distributions.size(), 1U);
    const FigureDistribution& panel = spec.distributions.front();
    QCOMPARE(panel.note, u"W1 predicted 0.150"_s);
    QVERIFY(panel.observed.empty() && std::isnan(panel.observedMean));
    QCOMPARE(panel.folds, 9);
    QVERIFY(spec.description.contains(u"; run mine; model mlp-hist; "_s));
    QVERIFY2(spec.description.endsWith(u"; SP1 not in the screen; folds averaged 9"_s),
             qPrintable(spec.description));

    const QString file = write(spec, u"unseen.svg"_s);
    const Svg svg = readSvg(file);
    QVERIFY(outlinesOf(svg, kObservedColour).empty());
    QCOMPARE(outlinesOf(svg, kPredictedColour).size(), 1U);
    QVERIFY(!svg.texts.contains(u"Observed"_s));
    for (const QString& text :
         {u"Control"_s, u"Predicted"_s, u"range of 9 folds"_s, u"W1 predicted 0.150"_s, u"14 genes"_s})
        QVERIFY2(svg.texts.contains(text), qPrintable(text));
    QCOMPARE(svg.description, spec.description);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().toLower().contains("nan"));
}

void TestFigure::bandIsTheRangeOfTheFolds()
{
    PerturbationResponse response = unseenResponse(kGenes);
    FigureSpec spec = figureOf(response, {2});
    spec.shift.reset();
    const auto bandsOf = [](const Svg& svg) {
        std::vector<std::pair<Svg::Path, std::size_t>> bands;
        for (std::size_t i = 0; i < svg.paths.size(); ++i) {
            const Svg::Path& path = svg.paths[i];
            if (path.fill.compare(QColor(kPredictedColour).name(), Qt::CaseInsensitive) == 0
                && pointsOf(path.data).size() > 8)
                bands.emplace_back(path, i);
        }
        return bands;
    };
    const Svg svg = readSvg(write(spec, u"band.svg"_s));
    const auto bands = bandsOf(svg);
    QCOMPARE(bands.size(), 1U);
    QVERIFY(bands.front().first.fillOpacity > 0 && bands.front().first.fillOpacity < 0.5);
    const auto predicted = outlinesOf(svg, kPredictedColour);
    QCOMPARE(predicted.size(), 1U);
    const auto outline = pointsOf(predicted.front().data);
    const double base = outline.front().y();
    const double unit = (base - outline[1].y()) / 0.25;
    // As high above the outline as it is below it; behind it.
    double highest = base;
    for (const QPointF& point : pointsOf(bands.front().first.data))
        highest = std::min(highest, point.y());
    QVERIFY(std::abs((base - highest) / unit - 0.30) < 1e-3);
    QVERIFY(svg.paths[bands.front().second + 1].stroke.compare(QColor(kObservedColour).name(),
                                                               Qt::CaseInsensitive)
            != 0);
    QVERIFY(std::any_of(svg.paths.begin() + static_cast<std::ptrdiff_t>(bands.front().second),
                        svg.paths.end(),
                        [&](const Svg::Path& path) { return path.data == predicted.front().data; }));

    response.lowest.clear();
    response.highest.clear();
    response.foldsUsed = 1;
    spec = figureOf(response, {2});
    QVERIFY(spec.description.endsWith(u"; folds averaged 1"_s));
    const Svg single = readSvg(write(spec, u"single.svg"_s));
    QVERIFY(bandsOf(single).empty());
    QVERIFY(single.texts.filter(u"range of"_s).isEmpty());
}

void TestFigure::unseenIsPlottedAgainstTheControl()
{
    const FigureSpec spec = figureOf(unseenResponse(kGenes), {2, 14});
    QVERIFY(spec.shift && !spec.shift->isObserved);
    QCOMPARE(spec.shift->title, u"Predicted shift of genes in SP1"_s);
    QCOMPARE(spec.shift->points.size(), kGenes - 1);
    QCOMPARE(spec.shift->points[2], QPointF(0.875, 0.15));
    QCOMPARE(spec.shift->labels.size(), 1U); // the other one is inactive
    QCOMPARE(spec.shift->labels.front().first, QPointF(0.875, 0.15));
    QCOMPARE(spec.shift->labels.front().second, fromUtf8(m_project->store().geneNames()[2]));
    FigureSpec alone = spec;
    alone.distributions.clear();
    const Svg svg = readSvg(write(alone, u"against.svg"_s));
    for (const QString& text : {u"Mean expression in the control (log)"_s, u"Predicted W1 (log expression)"_s,
                                spec.shift->labels.front().second})
        QVERIFY2(svg.texts.contains(text), qPrintable(text));
    QVERIFY(!svg.texts.contains(u"Observed W1 (log expression)"_s));
    QVERIFY(svg.texts.filter(u"r = "_s).isEmpty());
    for (const Svg::Path& path : svg.paths)
        QVERIFY(path.stroke.compare(QColor(kControlColour).name(), Qt::CaseInsensitive) != 0); // identity
}

void TestFigure::unseenWithoutPrediction()
{
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    PerturbationResponse response = unseenResponse(kGenes);
    response.predicted.clear();
    response.lowest.clear();
    response.highest.clear();
    for (GeneResponse& gene : response.genes)
        gene.predictedW1 = kNone;
    FigureSpec spec = figureOf(response, {2});
    QVERIFY(!spec.shift);
    QCOMPARE(spec.distributions.front().note, u"mean predicted 1.500"_s);
    QVERIFY(readSvg(write(spec, u"mean.svg"_s)).texts.contains(u"Predicted mean"_s));
    for (GeneResponse& gene : response.genes)
        gene.predictedMean = kNone;
    spec = figureOf(response, {2});
    QCOMPARE(spec.distributions.front().note, u"not predicted"_s);
    const Svg svg = readSvg(write(spec, u"nothing.svg"_s));
    QVERIFY(svg.texts.contains(u"Control"_s) && svg.texts.filter(u"redicted mean"_s).isEmpty());
}

void TestFigure::inactiveGeneOfUnseen()
{
    const FigureSpec spec = figureOf(unseenResponse(kGenes), {14});
    QCOMPARE(spec.distributions.front().note, u"not detected"_s);
    QVERIFY(spec.distributions.front().observed.empty());
    QVERIFY(!readSvg(write(spec, u"inactive.svg"_s)).texts.contains(u"Observed"_s));
}

void TestFigure::seenIsAsItWas()
{
    PerturbationResponse response = *madeUpResponse("KLF1", kGenes);
    response.foldsUsed = 1;
    const FigureSpec spec = figureOf(response, {2});
    QVERIFY(spec.shift && spec.shift->isObserved);
    QCOMPARE(spec.shift->title, u"Shift of each gene in KLF1"_s);
    QCOMPARE(spec.shift->points[2], QPointF(0.3, 0.15));
    QCOMPARE(spec.distributions.front().note, u"W1 observed 0.300, predicted 0.150"_s);
    QVERIFY(spec.description.endsWith(u"; held out in fold 3"_s));
    const Svg svg = readSvg(write(spec, u"seen.svg"_s));
    for (const QString& text : {u"Observed"_s, u"r = 0.87"_s, u"Observed W1 (log expression)"_s})
        QVERIFY2(svg.texts.contains(text), qPrintable(text));
    const FigureSpec none = figureOf(*madeUpResponse("KLF1", kGenes, false), {2});
    QVERIFY(!none.shift);
    QCOMPARE(none.distributions.front().note, u"W1 observed 0.300"_s);
}

void TestFigure::unknownPointsAreNotDrawn_data()
{
    QTest::addColumn<std::size_t>("points");
    QTest::newRow("vector") << std::size_t{100};
    QTest::newRow("raster") << std::size_t{6000};
}

void TestFigure::unknownPointsAreNotDrawn()
{
    QFETCH(const std::size_t, points);
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    FigureSpec spec = madeUpFigure(points);
    const QString known = write(spec, u"known.svg"_s);
    for (const QPointF point : {QPointF(kNone, 0.1), QPointF(0.1, kNone), QPointF(kNone, kNone)}) {
        spec.shift->points.insert(spec.shift->points.begin(), point);
        spec.shift->labels.emplace_back(point, u"UNKNOWN"_s);
    }
    QFile with(write(spec, u"unknown.svg"_s));
    QFile without(known);
    QVERIFY(with.open(QIODevice::ReadOnly) && without.open(QIODevice::ReadOnly));
    QVERIFY(with.readAll() == without.readAll());

    PerturbationResponse response = unseenResponse(kGenes);
    response.genes[2].predictedW1 = kNone;
    const FigureSpec ofGenes = figureOf(response, {2});
    QCOMPARE(ofGenes.shift->points.size(), kGenes - 2);
    QVERIFY(ofGenes.shift->labels.empty());
}

void TestFigure::mostShiftedGeneIsChosen_data()
{
    QTest::addColumn<bool>("isObserved");
    QTest::addColumn<std::vector<double>>("observed");
    QTest::addColumn<std::vector<double>>("predicted");
    QTest::addColumn<int>("inactive"); // first genes that are
    QTest::addColumn<std::size_t>("most");
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    using Values = std::vector<double>;
    QTest::newRow("observed") << true << Values{1, 3, 2} << Values{3, 2, 1} << 0 << std::size_t{1};
    QTest::newRow("unseen") << false << Values{kNone, kNone, kNone} << Values{1, 2, 3} << 0 << std::size_t{2};
    QTest::newRow("unknown first") << false << Values{kNone, kNone, kNone} << Values{kNone, 0, 1} << 0
                                   << std::size_t{2};
    QTest::newRow("unknown between") << false << Values{kNone, kNone, kNone} << Values{2, kNone, 1} << 0
                                     << std::size_t{0};
    QTest::newRow("unknown and zero")
        << true << Values{kNone, 0, kNone} << Values{1, 1, 1} << 0 << std::size_t{1};
    QTest::newRow("all unknown") << false << Values{kNone, kNone, kNone} << Values{kNone, kNone, kNone} << 0
                                 << std::size_t{0};
    QTest::newRow("inactive") << true << Values{9, 1, 2} << Values{9, 1, 2} << 1 << std::size_t{2};
    QTest::newRow("inactive, others unknown")
        << false << Values{kNone, kNone, kNone} << Values{9, kNone, kNone} << 1 << std::size_t{1};
    QTest::newRow("all inactive") << true << Values{0, 0, 0} << Values{0, 0, 0} << 3 << std::size_t{0};
    QTest::newRow("no genes") << true << Values{} << Values{} << 0 << std::size_t{0};
}

void TestFigure::mostShiftedGeneIsChosen()
{
    QFETCH(const bool, isObserved);
    QFETCH(const std::vector<double>, observed);
    QFETCH(const std::vector<double>, predicted);
    QFETCH(const int, inactive);
    PerturbationResponse response;
    response.cells = isObserved ? 50 : 0;
    for (std::size_t gene = 0; gene < observed.size(); ++gene) {
        GeneResponse shift;
        shift.active = gene >= static_cast<std::size_t>(inactive);
        shift.observedW1 = observed[gene];
        shift.predictedW1 = predicted[gene];
        response.genes.push_back(shift);
    }
    QTEST(mostShiftedGene(response), "most");
}

void TestFigure::severalGenes_data()
{
    QTest::addColumn<std::size_t>("genes");
    QTest::addColumn<bool>("isObserved");
    for (const std::size_t genes : {1, 3, 12}) {
        QTest::addRow("%zu, seen", genes) << genes << true;
        QTest::addRow("%zu, unseen", genes) << genes << false;
    }
}

void TestFigure::severalGenes()
{
    QFETCH(const std::size_t, genes);
    QFETCH(const bool, isObserved);
    std::vector<std::size_t> chosen(genes);
    std::iota(chosen.begin(), chosen.end(), std::size_t{0});
    const FigureSpec spec =
        figureOf(isObserved ? *madeUpResponse("KLF1", kGenes) : unseenResponse(kGenes), chosen);
    const FigurePainter painter(spec);
    QVERIFY(painter.sizeInMm().height() <= 240); // a page
    const Svg svg = readSvg(write(spec, u"several.svg"_s));
    QCOMPARE(svg.texts.count(u"Share of cells"_s), static_cast<qsizetype>(genes));
    QVERIFY(svg.texts.contains(QString(QChar(u'a' + static_cast<int>(genes)))));
    QCOMPARE(svg.texts.count(u"Observed"_s), isObserved ? static_cast<qsizetype>(genes) : 0);
    const QRectF box(QPointF(0, 0), painter.sizeInPoints());
    for (const Svg::Path& path : svg.paths) {
        for (const QPointF& point : pointsOf(path.data))
            QVERIFY(box.contains(point));
    }
}

void TestFigure::crowdedNamesAreApart()
{
    FigureSpec spec = madeUpFigure(400);
    spec.distributions.clear();
    spec.shift->labels.clear();
    for (int gene = 0; gene < 12; ++gene)
        spec.shift->labels.emplace_back(QPointF(0.01 + 0.002 * gene, 0.01), u"NAME%1"_s.arg(gene));
    spec.widthMm = 61;
    const Svg svg = readSvg(write(spec, u"crowded.svg"_s));
    QFont font(figureFontFamily());
    font.setPixelSize(7);
    const QFontMetricsF metrics(font);
    std::vector<QRectF> boxes;
    for (const auto& [text, place] : svg.places) {
        if (text.startsWith(u"NAME"_s) || text == u"400 genes"_s || text == u"r = 0.88"_s)
            boxes.emplace_back(place.x(), place.y() - 5, metrics.horizontalAdvance(text), 5);
    }
    QCOMPARE(boxes.size(), 14U);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!boxes[i].intersects(boxes[j]));
    }
}

QTEST_MAIN(TestFigure)
#include "tst_figure.moc"
