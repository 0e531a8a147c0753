// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drawn_svg.h"
#include "tests/ui/made_up_figure.h"
#include "ui/figure/figure_axes.h"
#include "ui/figure/figure_font.h"
#include "ui/figure/figure_painter.h"
#include "ui/figure/figure_palette.h"
#include "ui/figure/label_placement.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImageReader>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

using namespace knockscope;
using namespace knockscope::tests;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

struct Preset {
    const char* name;
    double width;
    double height;
    std::vector<int> sizes;
};

const std::vector<Preset>& presets()
{
    static const std::vector<Preset> all = {
        {"Nature 1", 89, 0, {5, 6, 7, 8}}, {"Nature 2", 183, 0, {5, 6, 7, 8}},
        {"Cell 1", 85, 0, {5, 6, 7, 8}},   {"Cell 2", 174, 0, {5, 6, 7, 8}},
        {"PLOS 1", 83, 0, {5, 6, 7, 8}},   {"PLOS 2", 173.5, 0, {5, 6, 7, 8}},
        {"slide", 254, 142.9, {14}},       {"widest", 1000, 0, {24}},
        {"narrowest", 50, 0, {5, 8}},
    };
    return all;
}

FigureSpec longNames()
{
    FigureSpec spec = madeUpPanel(2, 300, 2);
    for (FigureRow& row : spec.rows) {
        for (FigurePanel& panel : row.panels)
            std::visit(
                [](auto& kind) {
                    kind.title = "ENSG00000102145.15 in ENSG00000105610.6+ENSG00000245848.3+ENSG00000172216";
                },
                panel);
    }
    spec.genes[0] = "ENSG00000102145.15";
    for (FigureRow& row : spec.rows) {
        for (FigurePanel& panel : row.panels) {
            if (auto* distribution = std::get_if<DistributionPanel>(&panel))
                distribution->histograms[2].label = "a run with a name that somebody made very long indeed";
        }
    }
    return spec;
}

FigureSpec manyNames()
{
    FigureSpec spec = madeUpPanel(1, 300, 2);
    auto& shift = std::get<ShiftPanel>(spec.rows[0].panels[0]);
    shift.labelled.clear();
    for (std::size_t gene = 0; gene < 20; ++gene)
        shift.labelled.push_back(gene);
    return spec;
}

FigureSpec logarithmic()
{
    FigureSpec spec = madeUpDistributions(4, 4);
    spec.style.logY = true;
    return spec;
}

FigureSpec alone()
{
    ShiftPanel shift = madeUpShift("KLF1", 400);
    shift.isObserved = false;
    shift.xTitle = "Mean expression in the control (log)";
    shift.labelled = {0, 1, 2, 3};
    FigureSpec spec = madeUpSpec({{{shift}}}, 400);
    spec.layout.letters = PanelLetters::None;
    return spec;
}

FigureSpec rowLetters()
{
    FigureSpec spec = madeUpPanel(2, 100);
    spec.layout.letters = PanelLetters::Rows;
    return spec;
}

FigureSpec gridWithLetters()
{
    FigureSpec spec = madeUpGrid(7, 50);
    spec.layout.letters = PanelLetters::Panels;
    return spec;
}

FigureSpec pairsWithLetters()
{
    FigureSpec spec = madeUpGrid(8, 50, 2);
    spec.layout.letters = PanelLetters::Panels;
    return spec;
}

/// Titles of the axes differ, names have letters that the figures' font does not have.
FigureSpec gridOfTitles()
{
    FigureSpec spec = madeUpGrid(5, 50);
    auto& last = std::get<ShiftPanel>(spec.rows[0].panels[4]);
    last.isObserved = false;
    last.xTitle = "Mean expression in the control (log)";
    last.yTitle = "Predicted change";
    last.title = "基因";
    return spec;
}

FigureSpec otherLetters()
{
    FigureSpec spec = madeUpPanel(1, 300, 2);
    std::get<ShiftPanel>(spec.rows[0].panels[0]).labelled = {0, 1, 2, 3, 4, 5};
    std::get<ShiftPanel>(spec.rows[0].panels[0]).title = "基因 Ген جين 🧬";
    std::get<DistributionPanel>(spec.rows[0].panels[1]).title =
        "一个很长的基因名字一个很长的基因名字一个很长的基因名字";
    for (std::size_t gene = 0; gene < 6; ++gene)
        spec.genes[gene] = gene % 2 == 0 ? "基因" : "βГен🧬";
    return spec;
}

/// What both overlap by, both ways.
double overlap(const QRectF& a, const QRectF& b)
{
    const QRectF common = a.intersected(b);
    return common.isEmpty() ? 0 : std::min(common.width(), common.height());
}

QRectF pageOf(const FigurePainter& figure)
{
    return QRectF(QPointF(0, 0), figure.sizeInPoints()).adjusted(-0.01, -0.01, 0.01, 0.01);
}

/// The first text that leaves the page or covers another; empty when all is well.
QString collisionIn(const std::vector<FigureCanvas::PlacedText>& texts, const QRectF& page)
{
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!page.contains(texts[i].box))
            return u"%1 leaves the page"_s.arg(texts[i].text);
        for (std::size_t j = 0; j < i; ++j) {
            if (overlap(texts[i].box, texts[j].box) > 0.05)
                return u"%1 covers %2"_s.arg(texts[i].text, texts[j].text);
        }
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(FigureSpec)

class TestFigureLayout final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlaps_data();
    void nothingOverlaps();
    void lettersOfOtherFontsHaveTheirRoom_data();
    void lettersOfOtherFontsHaveTheirRoom();
    void sizesAreWhatIsAsked_data();
    void sizesAreWhatIsAsked();
    void framesOfALineAreAligned();
    void gridKeepsGroupsTogether_data();
    void gridKeepsGroupsTogether();
    void panelsOfAGroupAreAlike();
    void titlesThatDifferStandAtTheirPanels_data();
    void titlesThatDifferStandAtTheirPanels();
    void pairsOfTwentyFitAPage_data();
    void pairsOfTwentyFitAPage();
    void zerosTakeLittleRoom_data();
    void zerosTakeLittleRoom();
    void aloneOnALineTakesTheLine();
    void shiftAloneOnALineIsLarge_data();
    void shiftAloneOnALineIsLarge();
    void notesAreBrokenAfterCommas_data();
    void notesAreBrokenAfterCommas();
    void barsShrinkToFitAPage();
    void legendNamesEverythingOnce();
    void lettersAreBoldAndFollowTheLayout_data();
    void lettersAreBoldAndFollowTheLayout();
    void tooMuchIsSaid();
    void largeFiguresTakeLittleTime_data();
    void largeFiguresTakeLittleTime();
    void imagesOfPointsAreBounded();
    void fittingTicks_data();
    void fittingTicks();
    void logTicks_data();
    void logTicks();
    void wordsAreBrokenAtLast();
    void labelsStayApart();
    void namesAreNotStruckThrough_data();
    void namesAreNotStruckThrough();
    void cornersOfAGridAreAlike();
};

void TestFigureLayout::nothingOverlaps_data()
{
    QTest::addColumn<FigureSpec>("spec");
    const std::vector<std::pair<const char*, FigureSpec>> specs = {
        {"1 distribution", madeUpDistributions(1)},
        {"3 distributions", madeUpDistributions(3, 3)},
        {"6 distributions", madeUpDistributions(6, 4)},
        {"logarithmic", logarithmic()},
        {"shift alone", alone()},
        {"panel", madeUpPanel(2, 400)},
        {"panel, two runs", madeUpPanel(2, 400, 2)},
        {"row letters", rowLetters()},
        {"long names", longNames()},
        {"many names", manyNames()},
        {"grid of 20", madeUpGrid(20, 60)},
        {"grid of 40", madeUpGrid(40, 60, 2)},
        {"grid with letters", gridWithLetters()},
        {"grid of pairs with letters", pairsWithLetters()},
        {"grid of titles", gridOfTitles()},
        {"curves", madeUpBins(3)},
        {"bars", madeUpKinds(16)},
        {"card", madeUpCard(300)},
    };
    for (const Preset& preset : presets()) {
        for (const int size : preset.sizes) {
            for (const auto& [name, made] : specs) {
                FigureSpec spec = made;
                spec.style.widthMm = preset.width;
                spec.style.heightMm = preset.height;
                spec.style.textPt = size;
                QTest::addRow("%s, %d pt, %s", preset.name, size, name) << spec;
            }
        }
    }
}

void TestFigureLayout::nothingOverlaps()
{
    QFETCH(const FigureSpec, spec);
    const FigurePainter figure(spec);
    const QRectF page = pageOf(figure);
    const std::vector<FigureCanvas::PlacedText> told = figure.inventory().texts;
    QVERIFY(told.size() > 5);
    QString wrong = collisionIn(told, page);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));

    const Svg svg = drawn(figure);
    std::vector<FigureCanvas::PlacedText> seen;
    for (const Svg::Text& text : svg.texts) {
        seen.push_back({text.text, text.box()});
        QCOMPARE(text.family, figureFontFamily());
        QVERIFY(text.fontSize == spec.style.textPt
                || (text.isBold && text.fontSize == spec.style.textPt + 1));
    }
    QCOMPARE(seen.size(), told.size());
    wrong = collisionIn(seen, page);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    for (const Svg::Path& path : svg.paths) {
        for (const QPointF& point : path.points())
            QVERIFY2(page.contains(point), qPrintable(u"%1, %2"_s.arg(point.x()).arg(point.y())));
    }
    for (const QRectF& image : svg.images)
        QVERIFY(page.contains(image));
    const bool hasBars = std::holds_alternative<BarPanel>(spec.rows.front().panels.front());
    for (const QRectF& frame : figure.inventory().frames) {
        QVERIFY(page.contains(frame));
        // At 89 mm and 5 pt as at 183 mm and 8 pt; two bars are low
        QVERIFY(frame.width() > 4 * spec.style.textPt);
        QVERIFY(frame.height() > (hasBars ? 2 : 4) * spec.style.textPt);
    }
}

void TestFigureLayout::lettersOfOtherFontsHaveTheirRoom_data()
{
    QTest::addColumn<double>("width");
    for (const double width : {50.0, 83.0, 89.0, 174.0, 183.0})
        QTest::addRow("%g", width) << width;
}

/// What the figures' font lacks comes from another; the same metrics measure it.
void TestFigureLayout::lettersOfOtherFontsHaveTheirRoom()
{
    QFETCH(const double, width);
    FigureSpec spec = otherLetters();
    spec.style.widthMm = width;
    const FigurePainter figure(spec);
    const std::vector<FigureCanvas::PlacedText> texts = figure.inventory().texts;
    const QString wrong = collisionIn(texts, pageOf(figure));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const auto& text) { return text.text == u"基因"_s; }));
    for (const FigureCanvas::PlacedText& text : texts)
        QVERIFY(!text.text.back().isHighSurrogate()); // no letter is broken
    QVERIFY(!drawn(figure).texts.empty());
}

void TestFigureLayout::sizesAreWhatIsAsked_data()
{
    QTest::addColumn<FigureSpec>("spec");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::newRow("nature") << madeUpPanel(2, 100) << 89.0 << 0.0;
    QTest::newRow("plos") << madeUpPanel(2, 100) << 173.5 << 0.0;
    QTest::newRow("slide") << madeUpPanel(1, 100) << 254.0 << 142.9;
    QTest::newRow("low") << madeUpDistributions(3) << 183.0 << 40.0;
    QTest::newRow("high") << madeUpDistributions(3) << 183.0 << 120.0;
    QTest::newRow("high grid") << madeUpGrid(6, 20) << 183.0 << 150.0;
    QTest::newRow("nothing") << FigureSpec() << 120.0 << 80.0;
}

void TestFigureLayout::sizesAreWhatIsAsked()
{
    QFETCH(FigureSpec, spec);
    QFETCH(const double, width);
    QFETCH(const double, height);
    spec.style.widthMm = width;
    spec.style.heightMm = height;
    const FigurePainter figure(spec);
    QCOMPARE(figure.sizeInMm().width(), width);
    QVERIFY(std::abs(figure.sizeInPoints().width() - width / 25.4 * 72) < 1e-9);
    if (height > 0)
        QCOMPARE(figure.sizeInMm().height(), height);
    else
        QVERIFY(figure.sizeInMm().height() <= 170.01);
    QVERIFY2(figure.remarks().isEmpty(), qPrintable(figure.remarks().join(u'\n')));
}

void TestFigureLayout::framesOfALineAreAligned()
{
    FigureSpec spec = madeUpPanel(2, 100);
    const FigurePainter figure(spec);
    const std::vector<QRectF> frames = figure.inventory().frames;
    QCOMPARE(frames.size(), 6U);
    for (std::size_t i = 0; i < 6; ++i) {
        const QRectF& first = frames[i / 3 * 3];
        QVERIFY(std::abs(frames[i].top() - first.top()) < 1e-6);
        QVERIFY(std::abs(frames[i].bottom() - first.bottom()) < 1e-6);
        QVERIFY(std::abs(frames[i].left() - frames[i % 3].left()) < 1e-6);
    }
    for (const std::size_t shift : {0U, 3U})
        QVERIFY(std::abs(frames[shift].width() - frames[shift].height()) < 1e-6);
    QVERIFY(frames[2].right() < 183 * kPointsPerMm);
    QVERIFY(frames[2].right() > 178 * kPointsPerMm); // the width is used
}

void TestFigureLayout::gridKeepsGroupsTogether_data()
{
    QTest::addColumn<double>("width");
    QTest::newRow("89") << 89.0;
    QTest::newRow("120") << 120.0;
    QTest::newRow("183") << 183.0;
    QTest::newRow("1000") << 1000.0;
}

void TestFigureLayout::gridKeepsGroupsTogether()
{
    QFETCH(const double, width);
    FigureSpec spec = madeUpGrid(40, 20, 2);
    spec.style.widthMm = width;
    const FigurePainter figure(spec);
    const std::vector<QRectF> frames = figure.inventory().frames;
    QCOMPARE(frames.size(), 40U);
    for (std::size_t i = 0; i < 40; i += 2) {
        QCOMPARE(frames[i].top(), frames[i + 1].top());
        QVERIFY(frames[i].width() >= 14 * kPointsPerMm - 1e-6);
        QVERIFY(std::abs(frames[i].width() - frames[i].height()) < 1e-6);
    }
    QStringList words;
    for (const FigureCanvas::PlacedText& text : figure.inventory().texts)
        words.append(text.text);
    QCOMPARE(words.count(u"Observed W1 (log expression)"_s), 1);
    QCOMPARE(words.count(u"Predicted W1 (log expression)"_s), 1);
}

void TestFigureLayout::panelsOfAGroupAreAlike()
{
    FigureSpec spec = madeUpGrid(2, 20, 2);
    spec.style.widthMm = 89;
    // Far points of the one are in the range of the other.
    auto& left = std::get<ShiftPanel>(spec.rows[0].panels[0]).series[0];
    auto& right = std::get<ShiftPanel>(spec.rows[0].panels[1]).series[0];
    std::fill(left.x.begin(), left.x.end(), 0.1);
    std::fill(left.y.begin(), left.y.end(), 0.1);
    std::fill(right.x.begin(), right.x.end(), 0.1);
    std::fill(right.y.begin(), right.y.end(), 0.1);
    left.x[0] = 2;
    right.x[1] = 1.5;
    right.y[1] = 3;
    const FigurePainter figure(spec);
    const std::vector<QRectF> frames = figure.inventory().frames;
    QStringList below[2];
    QStringList besideRight;
    for (const FigureCanvas::PlacedText& text : figure.inventory().texts) {
        const QPointF centre = text.box.center();
        if (text.text[0].isDigit() && centre.y() > frames[0].bottom())
            below[centre.x() > frames[0].right() + 2 ? 1 : 0].append(text.text);
        else if (text.text[0].isDigit() && centre.x() > frames[0].right())
            besideRight.append(text.text);
        if (text.text == u"KLF1"_s)
            QCOMPARE(text.box.left(), frames[0].left());
    }
    QVERIFY(below[0].contains(u"3"_s) || below[0].contains(u"2"_s));
    QCOMPARE(below[0], below[1]);
    QCOMPARE(besideRight, QStringList());
    // Each point is where the common range puts it: 3 is as high as 3 is far, and 2 less.
    const Svg svg = drawn(figure);
    const auto reachOf = [&](FigureInk ink, const QRectF& frame) {
        QPointF reach;
        for (const Svg::Path& path : svg.filledWith(inkColour(spec.style.palette, ink).name())) {
            for (const QPointF& point : path.points()) {
                if (!frame.contains(point))
                    continue;
                reach.setX(std::max(reach.x(), (point.x() - frame.left()) / frame.width()));
                reach.setY(std::max(reach.y(), (frame.bottom() - point.y()) / frame.height()));
            }
        }
        return reach;
    };
    const QPointF reachLeft = reachOf(FigureInk::Predicted, frames[0]);
    const QPointF reachRight = reachOf(FigureInk::SecondPredicted, frames[1]);
    QVERIFY2(std::abs(reachRight.y() / reachLeft.x() - 1.5) < 0.06,
             qPrintable(u"%1 %2"_s.arg(reachLeft.x()).arg(reachRight.y())));
    QVERIFY(frames[1].left() - frames[0].right() < 3 * spec.style.textPt);
    // Titles that differ stand over their own panels.
    std::get<ShiftPanel>(spec.rows[0].panels[1]).title = "CEBPA";
    QVERIFY(drawn(FigurePainter(spec)).words().contains(u"CEBPA"_s));
}

void TestFigureLayout::titlesThatDifferStandAtTheirPanels_data()
{
    QTest::addColumn<QString>("x");
    QTest::addColumn<QString>("y");
    QTest::newRow("same") << QString() << QString();
    QTest::newRow("x") << u"Mean expression in the control (log)"_s << QString();
    QTest::newRow("y") << QString() << u"Predicted share"_s;
    QTest::newRow("both") << u"Mean expression in the control (log)"_s << u"Predicted share"_s;
}

void TestFigureLayout::titlesThatDifferStandAtTheirPanels()
{
    QFETCH(const QString, x);
    QFETCH(const QString, y);
    FigureSpec spec = madeUpGrid(4, 20);
    auto& last = std::get<ShiftPanel>(spec.rows[0].panels[3]);
    if (!x.isEmpty())
        last.xTitle = x.toStdString();
    if (!y.isEmpty())
        last.yTitle = y.toStdString();
    const FigurePainter figure(spec);
    QString words;
    QRectF ofX;
    QRectF ofY;
    for (const FigureCanvas::PlacedText& text : figure.inventory().texts) {
        words += text.text + u' ';
        if (!x.isEmpty() && x.startsWith(text.text) && text.text.size() > 3)
            ofX = text.box;
        if (!y.isEmpty() && y.startsWith(text.text) && text.box.height() > text.box.width())
            ofY = text.box;
    }
    QCOMPARE(words.count(u"Observed W1"_s), x.isEmpty() ? 1 : 3);
    QCOMPARE(words.count(u"Predicted W1"_s), y.isEmpty() ? 1 : 3);
    const QRectF frame = figure.inventory().frames[3];
    if (!x.isEmpty())
        QVERIFY(ofX.top() > frame.bottom() && std::abs(ofX.center().x() - frame.center().x()) < 0.5);
    if (!y.isEmpty())
        QVERIFY(ofY.right() < frame.left() && std::abs(ofY.center().y() - frame.center().y()) < 0.5);
}

void TestFigureLayout::pairsOfTwentyFitAPage_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<int>("size");
    QTest::newRow("Nature") << 183.0 << 7;
    QTest::newRow("Nature, small") << 183.0 << 5;
    QTest::newRow("Cell") << 174.0 << 7;
    QTest::newRow("PLOS") << 173.5 << 6;
}

void TestFigureLayout::pairsOfTwentyFitAPage()
{
    QFETCH(const double, width);
    QFETCH(const int, size);
    FigureSpec spec = madeUpGrid(40, 200, 2);
    spec.style.widthMm = width;
    spec.style.textPt = size;
    const FigurePainter figure(spec);
    QVERIFY2(figure.sizeInMm().height() <= 170.01, qPrintable(QString::number(figure.sizeInMm().height())));
    QVERIFY2(figure.remarks().isEmpty(), qPrintable(figure.remarks().join(u'\n')));
    const std::vector<QRectF> frames = figure.inventory().frames;
    double betweenGroups = 1e9;
    double inGroups = 0;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        QVERIFY(frames[i].width() >= 14 * kPointsPerMm - 1e-6);
        if (i > 0 && frames[i].left() > frames[i - 1].right()) {
            const double gap = frames[i].left() - frames[i - 1].right();
            (i % 2 == 0 ? betweenGroups : inGroups) =
                i % 2 == 0 ? std::min(betweenGroups, gap) : std::max(inGroups, gap);
        }
    }
    QVERIFY(inGroups < 0.7 * betweenGroups);
    QStringList words;
    for (const FigureCanvas::PlacedText& text : figure.inventory().texts)
        words.append(text.text);
    QCOMPARE(words.count(u"KLF1"_s), 7); // of 20
}

void TestFigureLayout::zerosTakeLittleRoom_data()
{
    QTest::addColumn<int>("groups");
    QTest::addColumn<double>("width");
    for (const int groups : {1, 2, 3, 4}) {
        for (const double width : {89.0, 85.0, 83.0, 183.0})
            QTest::addRow("%d groups at %g mm", groups, width) << groups << width;
    }
}

void TestFigureLayout::zerosTakeLittleRoom()
{
    QFETCH(const int, groups);
    QFETCH(const double, width);
    FigureSpec spec =
        madeUpSpec({{{madeUpDistribution("GATA1", groups), madeUpDistribution("HBZ", groups)}}});
    spec.style.widthMm = width;
    const FigurePainter figure(spec);
    const Svg svg = drawn(figure);
    const std::vector<QRectF> frames = figure.inventory().frames;
    QCOMPARE(frames[0].top(), frames[1].top());
    QCOMPARE(frames[0].width(), frames[1].width());
    QVERIFY2(frames[0].width() > (width < 100 ? 6 * spec.style.textPt : 150),
             qPrintable(QString::number(frames[0].width())));
    // From the labels of the shares to the last bar, at the left of the page
    double left = 1e9;
    double right = 0;
    QStringList labels;
    for (const Svg::Text& text : svg.texts) {
        const QRectF box = text.box();
        if (box.right() > frames[0].left() || box.top() < frames[0].top() - 6
            || box.bottom() > frames[0].bottom() + 6 || !text.text[0].isDigit() || box.right() > 20)
            continue;
        left = std::min(left, box.left());
        labels.append(text.text);
    }
    QCOMPARE(labels, (QStringList{u"0"_s, u"0.5"_s, u"1"_s}));
    for (const Svg::Path& path : svg.paths) {
        const QRectF box = path.box();
        if (box.right() < frames[0].left() - 10 && box.top() > frames[0].top() - 1 && box.width() > 3)
            right = std::max(right, box.right());
    }
    QVERIFY(right > 15);
    QVERIFY2(right - left <= 13 * kPointsPerMm, qPrintable(QString::number((right - left) / kPointsPerMm)));
    // What the strip is called stands under it, the density's title under the density.
    for (const Svg::Text& text : svg.texts) {
        if (text.text == u"Zeros"_s && text.box().left() < frames[0].right())
            QVERIFY(std::abs(text.box().center().x() - (right + left) / 2) < 12);
        if (text.text.startsWith(u"Expression"_s) && text.box().left() < frames[0].right())
            QVERIFY(std::abs(text.box().center().x() - frames[0].center().x()) < 0.5);
    }
    QCOMPARE(svg.words().count(u"Zeros"_s), 2);
    QCOMPARE(svg.words().count(u"(share)"_s), 2);
    QCOMPARE(svg.words().filter(QRegularExpression(u"^Density"_s)).size(), 1); // one for the line
}

void TestFigureLayout::aloneOnALineTakesTheLine()
{
    FigureSpec spec = madeUpPanel(1, 100);
    spec.rows[0].panels.emplace_back(madeUpDistribution("TMSB4X"));
    spec.rows.push_back({{madeUpDistribution("LGALS1")}});
    spec.style.widthMm = 183;
    spec.style.heightMm = 80;
    const std::vector<QRectF> frames = FigurePainter(spec).inventory().frames;
    QVERIFY(frames.back().width() > 3 * frames.back().height());
    QVERIFY(frames.back().right() > 180 * kPointsPerMm);
}

void TestFigureLayout::shiftAloneOnALineIsLarge_data()
{
    QTest::addColumn<FigureSpec>("spec");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("side"); // mm
    QTest::newRow("one column, with two genes") << madeUpPanel(1, 100) << 89.0 << 77.5;
    QTest::newRow("one column") << alone() << 89.0 << 77.5;
    QTest::newRow("two columns") << alone() << 183.0 << 110.0;
}

void TestFigureLayout::shiftAloneOnALineIsLarge()
{
    QFETCH(FigureSpec, spec);
    QFETCH(const double, width);
    QFETCH(const double, side);
    spec.style.widthMm = width;
    const FigurePainter figure(spec);
    const QRectF frame = figure.inventory().frames.front();
    QCOMPARE(frame.width(), frame.height());
    QVERIFY2(std::abs(frame.width() / kPointsPerMm - side) < 3,
             qPrintable(QString::number(frame.width() / kPointsPerMm)));
    QVERIFY(figure.sizeInMm().height() <= 170.01);
}

void TestFigureLayout::notesAreBrokenAfterCommas_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("wide") << 183.0 << QStringList{u"W1 observed 1.634, predicted MLP+Hist 1.881, TG 1.574"_s};
    QTest::newRow("one column") << 66.0
                                << QStringList{u"W1 observed 1.634,"_s,
                                               u"predicted MLP+Hist 1.881, TG 1.574"_s};
    QTest::newRow("narrow") << 50.0
                            << QStringList{u"W1 observed 1.634,"_s, u"predicted MLP+Hist 1.881,"_s,
                                           u"TG 1.574"_s};
}

void TestFigureLayout::notesAreBrokenAfterCommas()
{
    QFETCH(const double, width);
    FigureSpec spec = madeUpDistributions(1);
    std::get<DistributionPanel>(spec.rows[0].panels[0]).notes = {
        "W1 observed 1.634, predicted MLP+Hist 1.881, TG 1.574"};
    spec.layout.letters = PanelLetters::None;
    spec.style.widthMm = width;
    spec.style.textPt = width < 80 ? 9 : 7;
    QStringList lines;
    for (const FigureCanvas::PlacedText& text : FigurePainter(spec).inventory().texts) {
        if (text.text.contains(u"1."_s) && text.text.size() > 6)
            lines.append(text.text);
    }
    QTEST(lines, "lines");
    spec.style.textPt = 16; // where not even that fits, words are broken off, numbers not
    for (const FigureCanvas::PlacedText& text : FigurePainter(spec).inventory().texts) {
        for (const char* const number : {"1.634", "1.881", "1.574"})
            QVERIFY(!text.text.startsWith(QLatin1StringView(number)));
    }
}

void TestFigureLayout::barsShrinkToFitAPage()
{
    FigureSpec spec = madeUpKinds(16);
    spec.style.widthMm = 83;
    spec.style.textPt = 8;
    const FigurePainter figure(spec);
    QVERIFY2(figure.sizeInMm().height() <= 170.01, qPrintable(QString::number(figure.sizeInMm().height())));
    QVERIFY(figure.remarks().isEmpty());
    // Where there is room they are comfortable.
    spec = madeUpKinds(8);
    const double pitch = FigurePainter(spec).inventory().frames.front().height() / 8;
    QVERIFY(pitch >= 1.149 * FigureText(spec.style.textPt).height());
}

void TestFigureLayout::legendNamesEverythingOnce()
{
    const Svg svg = drawn(FigurePainter(madeUpPanel(2, 100, 2)));
    const QStringList words = svg.words();
    for (const QString& text :
         {u"Control"_s, u"Observed"_s, u"MLP+Hist"_s, u"ZITG"_s, u"range of 9 folds"_s, u"Means"_s})
        QCOMPARE(words.count(text), 1);
    FigureSpec spec = madeUpPanel(2, 100, 2);
    spec.style.means = false;
    QVERIFY(!drawn(FigurePainter(spec)).words().contains(u"Means"_s));
}

void TestFigureLayout::lettersAreBoldAndFollowTheLayout_data()
{
    QTest::addColumn<bool>("style");
    QTest::addColumn<int>("layout");
    QTest::addColumn<QString>("letters");
    QTest::newRow("panels") << true << static_cast<int>(PanelLetters::Panels) << u"abcdef"_s;
    QTest::newRow("rows") << true << static_cast<int>(PanelLetters::Rows) << u"ab"_s;
    QTest::newRow("none") << true << static_cast<int>(PanelLetters::None) << QString();
    QTest::newRow("style") << false << static_cast<int>(PanelLetters::Panels) << QString();
}

void TestFigureLayout::lettersAreBoldAndFollowTheLayout()
{
    QFETCH(const bool, style);
    QFETCH(const int, layout);
    FigureSpec spec = madeUpPanel(2, 100);
    spec.style.panelLetters = style;
    spec.layout.letters = static_cast<PanelLetters>(layout);
    QString letters;
    for (const Svg::Text& text : drawn(FigurePainter(spec)).texts) {
        if (text.isBold && text.fontSize == spec.style.textPt + 1)
            letters += text.text;
    }
    QTEST(letters, "letters");
}

void TestFigureLayout::tooMuchIsSaid()
{
    FigureSpec spec = madeUpGrid(40, 20);
    spec.style.widthMm = 89;
    FigurePainter high(spec);
    QVERIFY(high.sizeInMm().height() > 170);
    QCOMPARE(high.remarks().size(), 1);
    QVERIFY2(high.remarks().front().startsWith(u"At 7 pt the figure needs "_s),
             qPrintable(high.remarks().front()));
    spec.style.heightMm = 100;
    FigurePainter low(spec);
    QVERIFY(low.remarks().front().endsWith(u"more than the 100.0 mm it has."_s));
    // The same number as that of the size
    const QString needed = QString::number(low.sizeInMm().height(), 'f', 1);
    QVERIFY2(low.remarks().front().contains(u" %1 mm of height"_s.arg(needed)),
             qPrintable(low.remarks().front()));
    spec.style.heightMm = 0.001;
    QVERIFY(!FigurePainter(spec).remarks().front().contains(u" 0.0 mm"_s));
    spec = longNames();
    spec.style.widthMm = 50;
    QVERIFY(FigurePainter(spec).remarks().join(u' ').contains(u"title"_s));
}

void TestFigureLayout::largeFiguresTakeLittleTime_data()
{
    QTest::addColumn<FigureSpec>("spec");
    FigureSpec longTitles = madeUpPanel(1, 100);
    for (FigurePanel& panel : longTitles.rows[0].panels)
        std::visit([](auto& kind) { kind.title = kind.xTitle = std::string(1000, 'W'); }, panel);
    QTest::newRow("long words") << longTitles;
    QTest::newRow("many rows") << madeUpPanel(60, 300);
    QTest::newRow("many panels") << madeUpGrid(200, 300);
    FigureSpec large = madeUpPanel(1, 300, 2);
    large.style.points = PointDrawing::Image;
    large.style.widthMm = large.style.heightMm = 1000;
    QTest::newRow("large image") << large;
}

/// Each took more than half a minute, or 2 GB.
void TestFigureLayout::largeFiguresTakeLittleTime()
{
    QFETCH(const FigureSpec, spec);
    QElapsedTimer timer;
    timer.start();
    const FigurePainter figure(spec);
    QVERIFY(!figure.inventory().texts.empty());
    QVERIFY2(timer.elapsed() < 6000, qPrintable(QString::number(timer.elapsed())));
}

void TestFigureLayout::imagesOfPointsAreBounded()
{
    const auto pixelsOf = [](const FigureSpec& spec) {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        QPainter painter(&generator);
        FigurePainter(spec).paint(painter);
        painter.end();
        double pixels = 0;
        static const QRegularExpression data(u"base64,([^\"]+)\""_s);
        for (auto match = data.globalMatch(QString::fromLatin1(buffer.data())); match.hasNext();) {
            QByteArray bytes = QByteArray::fromBase64(match.next().captured(1).toLatin1());
            QBuffer file(&bytes);
            const QSize size = QImageReader(&file).size();
            pixels += static_cast<double>(size.width()) * size.height();
        }
        return pixels;
    };
    FigureSpec spec = alone();
    spec.style.points = PointDrawing::Image;
    spec.style.widthMm = 89;
    const double side = FigurePainter(spec).inventory().frames.front().width() / 72 * 600;
    QVERIFY(std::abs(std::sqrt(pixelsOf(spec)) - side) < 2);
    QVERIFY(FigurePainter(spec).remarks().isEmpty());
    spec.style.widthMm = spec.style.heightMm = 500;
    const double pixels = pixelsOf(spec);
    QVERIFY2(pixels > 45e6 && pixels < 50.1e6, qPrintable(QString::number(pixels)));
    QVERIFY2(FigurePainter(spec).remarks().join(u' ').contains(u" dpi"_s),
             qPrintable(FigurePainter(spec).remarks().join(u' ')));
}

void TestFigureLayout::fittingTicks_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("length");
    QTest::addColumn<bool>("isUpright");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("unit") << 0.0 << 1.0 << 150.0 << false
                          << QStringList{u"0.0"_s, u"0.2"_s, u"0.4"_s, u"0.6"_s, u"0.8"_s, u"1.0"_s};
    QTest::newRow("short") << 0.0 << 1.0 << 20.0 << false << QStringList{u"0"_s, u"1"_s};
    QTest::newRow("between") << 0.3 << 0.9 << 20.0 << false << QStringList{u"0.3"_s, u"0.9"_s};
    QTest::newRow("negative") << -1.5 << 1.5 << 150.0 << false << QStringList{u"−1"_s, u"0"_s, u"1"_s};
    QTest::newRow("large") << 0.0 << 123456.0 << 57.0 << false << QStringList{u"0"_s, u"100000"_s};
    QTest::newRow("larger") << 0.0 << 2.5e7 << 57.0 << true
                            << QStringList{u"0"_s,       u"0.5×10⁷"_s, u"1.0×10⁷"_s,
                                           u"1.5×10⁷"_s, u"2.0×10⁷"_s, u"2.5×10⁷"_s};
    QTest::newRow("small") << 0.0 << 3e-7 << 57.0 << true
                           << QStringList{u"0"_s, u"1×10⁻⁷"_s, u"2×10⁻⁷"_s, u"3×10⁻⁷"_s};
}

void TestFigureLayout::fittingTicks()
{
    QFETCH(const double, low);
    QFETCH(const double, high);
    QFETCH(const double, length);
    QFETCH(const bool, isUpright);
    const FigureAxis axis = FigureAxis::fitting(low, high, length, isUpright, FigureText(7));
    QTEST(QStringList(axis.labels.begin(), axis.labels.end()), "labels");
    for (std::size_t i = 0; i < axis.ticks.size(); ++i) {
        QVERIFY(axis.ticks[i] >= low - 1e-12 && axis.ticks[i] <= high + 1e-12);
        bool isNumber = false;
        const QString label = QString(axis.labels[i]).replace(u'−', u'-');
        const double value = label.toDouble(&isNumber);
        QVERIFY(!isNumber || std::abs(value - axis.ticks[i]) < 1e-12 * std::max(1.0, std::abs(value)));
    }
}

void TestFigureLayout::logTicks_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("plain") << 0.001 << 1.0 << QStringList{u"0.001"_s, u"0.01"_s, u"0.1"_s, u"1"_s};
    QTest::newRow("powers") << 1e-7 << 1.0 << QStringList{u"10⁻⁶"_s, u"10⁻⁴"_s, u"10⁻²"_s, u"10⁰"_s};
    QTest::newRow("less than a decade") << 5.0 << 30.0 << QStringList{u"5"_s, u"10"_s, u"20"_s};
    QTest::newRow("hardly anything") << 1.0 << 1.2
                                     << QStringList{u"1.00"_s, u"1.05"_s, u"1.10"_s, u"1.15"_s, u"1.20"_s};
}

void TestFigureLayout::logTicks()
{
    QFETCH(const double, low);
    QFETCH(const double, high);
    const FigureAxis axis = FigureAxis::logarithmic(low, high);
    QVERIFY(axis.isLog);
    QTEST(QStringList(axis.labels.begin(), axis.labels.end()), "labels");
    QVERIFY(std::abs(axis.share(std::sqrt(low * high)) - 0.5) < 1e-12);
}

void TestFigureLayout::wordsAreBrokenAtLast()
{
    const FigureText text(7);
    const QString title = u"GATA1 in ENSG00000105610+ENSG00000245848"_s;
    QCOMPARE(text.wrapped(title, 1000), QStringList(title));
    QCOMPARE(text.wrapped(title, text.width(u"ENSG00000105610+E"_s)),
             (QStringList{u"GATA1 in"_s, u"ENSG00000105610+"_s, u"ENSG00000245848"_s}));
    const QStringList narrow = text.wrapped(title, 12);
    QCOMPARE(narrow.join(QString()).remove(u' '), QString(title).remove(u' '));
    for (const QString& line : narrow)
        QVERIFY(text.width(line) <= 12);
    // As many letters as there is room for
    const QStringList lines = text.wrapped(QString(1000, u'W'), 50.3);
    for (const QString& line : lines) {
        QVERIFY(text.width(line) <= 50.3);
        QVERIFY(&line == &lines.back() || text.width(line + u'W') > 50.3);
    }
    QCOMPARE(lines.join(QString()), QString(1000, u'W'));
    QCOMPARE(text.wrapped(u"🧬🧬"_s, 1), (QStringList{u"🧬"_s, u"🧬"_s}));
    QCOMPARE(titleLines(text, u"Observed W1 (log expression)"_s, 70),
             (QStringList{u"Observed W1"_s, u"(log expression)"_s}));
}

void TestFigureLayout::labelsStayApart()
{
    const QRectF area(0, 0, 100, 100);
    std::vector<QPointF> points;
    for (int i = 0; i < 12; ++i)
        points.emplace_back(50 + 0.3 * i, 50);
    const PointCounter counter(area, points);
    QCOMPARE(counter.countIn(area), 12.0);
    QCOMPARE(counter.countIn(QRectF(0, 0, 40, 100)), 0.0);
    const QRectF taken(0, 0, 40, 20);
    std::vector<Label> labels;
    for (const QPointF& point : points)
        labels.push_back({point, QSizeF(24, 8)});
    const auto places = placeLabels(labels, {area, counter, {}, taken, {}}, 3.5);
    for (std::size_t i = 0; i < places.size(); ++i) {
        QVERIFY(!places[i].box.isNull());
        QVERIFY(area.contains(places[i].box));
        QVERIFY(!places[i].box.intersects(taken));
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!places[i].box.intersects(places[j].box));
    }
    // Where there is no room, there is no name.
    const std::vector<Label> wide = {{points[0], QSizeF(120, 8)}};
    QVERIFY(placeLabels(wide, {area, counter, {}, {}, {}}, 3.5).front().box.isNull());
}

void TestFigureLayout::namesAreNotStruckThrough_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<int>("size");
    QTest::addColumn<std::size_t>("runs");
    QTest::addColumn<std::size_t>("names");
    for (const std::size_t runs : {1U, 2U}) {
        for (const std::size_t names : {3U, 6U, 12U}) {
            QTest::addRow("89 mm, %zu runs, %zu names", runs, names) << 89.0 << 7 << runs << names;
            QTest::addRow("50 mm, %zu runs, %zu names", runs, names) << 50.0 << 8 << runs << names;
        }
    }
}

/// Most genes shift little, so that what has a name is often crowded near zero.
void TestFigureLayout::namesAreNotStruckThrough()
{
    QFETCH(const double, width);
    QFETCH(const int, size);
    QFETCH(const std::size_t, runs);
    QFETCH(const std::size_t, names);
    std::size_t dropped = 0;
    constexpr unsigned kPlots = 25;
    for (unsigned seed = 1; seed <= kPlots; ++seed) {
        ShiftPanel shift = madeUpShift("KLF1", 200, runs, seed);
        shift.isObserved = seed % 5 != 0;
        for (std::size_t i = 0; i < names; ++i)
            shift.labelled.push_back(i % 3 == 0 ? i : 10 + i);
        FigureSpec spec = madeUpSpec({{{shift}}}, 200);
        spec.style.widthMm = width;
        spec.style.textPt = size;
        const FigurePainter figure(spec);
        const QRectF frame = figure.inventory().frames.front();
        const Svg svg = drawn(figure);
        std::vector<QRectF> texts;
        std::size_t shown = 0;
        for (const Svg::Text& text : svg.texts) {
            const QRectF box = text.box();
            if (!frame.contains(box))
                continue;
            texts.push_back(box);
            shown += text.text.startsWith(u"r ="_s) || text.text.endsWith(u" genes"_s) ? 0 : 1;
        }
        dropped += names - shown;
        QCOMPARE(figure.remarks().join(u' ').contains(u"no room"_s), shown < names);
        std::size_t markers = 0;
        for (const Svg::Path& path : svg.paths) {
            if (path.stroke != u"#000000"_s || !frame.adjusted(-3, -3, 3, 3).contains(path.box()))
                continue;
            const std::vector<QPointF> points = path.points();
            if (points.size() > 2 && path.fill == u"none"_s)
                continue; // the axes
            markers += points.size() > 2 ? 1 : 0;
            for (const QRectF& text : texts) {
                // A leader ends where its own text begins, above the letters or below.
                const QRectF letters = text.adjusted(0, 1.05, 0, -1.05);
                QVERIFY2(points.size() == 2 || !path.box().intersects(text),
                         qPrintable(u"seed %1: a marker is covered"_s.arg(seed)));
                for (int i = 0; points.size() == 2 && i <= 500; ++i)
                    QVERIFY2(!letters.contains(QLineF(points[0], points[1]).pointAt(i / 500.0)),
                             qPrintable(u"seed %1: a name is struck through"_s.arg(seed)));
            }
        }
        QCOMPARE(markers, runs * shown);
    }
    const std::size_t most = names < 12 ? (width < 60 ? 2 : 0) : names * kPlots / (width < 60 ? 5 : 50);
    QVERIFY2(dropped <= most, qPrintable(QString::number(dropped)));
}

/// Where they hide few points, numbers stand in the same corner of all panels.
void TestFigureLayout::cornersOfAGridAreAlike()
{
    FigureSpec spec = madeUpGrid(3, 60);
    for (FigurePanel& panel : spec.rows[0].panels)
        std::get<ShiftPanel>(panel).series[0].x[0] = std::get<ShiftPanel>(panel).series[0].y[0] = 1;
    auto& few = std::get<ShiftPanel>(spec.rows[0].panels[1]).series[0];
    few.x[1] = 0.1;
    few.y[1] = 1;
    auto& many = std::get<ShiftPanel>(spec.rows[0].panels[2]).series[0];
    for (std::size_t gene = 10; gene < 40; ++gene) {
        many.x[gene] = 0.01 * static_cast<double>(gene);
        many.y[gene] = 1;
    }
    const FigurePainter figure(spec);
    const std::vector<QRectF> frames = figure.inventory().frames;
    std::vector<QPointF> places;
    for (const FigureCanvas::PlacedText& text : figure.inventory().texts) {
        if (text.text == u"r = 0.83"_s)
            places.push_back(text.box.topLeft() - frames[places.size()].topLeft());
    }
    QCOMPARE(places.size(), 3U);
    QVERIFY((places[0] - places[1]).manhattanLength() < 1e-6);
    QVERIFY(places[0].x() < 5 && places[0].y() < 5);
    QVERIFY((places[0] - places[2]).manhattanLength() > 10);
}

QTEST_MAIN(TestFigureLayout)
#include "tst_figure_layout.moc"
