// SPDX-License-Identifier: GPL-3.0-or-later
// Lines and points that mean different things look different to people who do not tell all colours apart, and
// on paper without colours.

#include "tests/ui/colour_vision.h"
#include "ui/charts/distribution_style.h"
#include "ui/charts/plot_theme.h"
#include "ui/charts/run_style.h"
#include "ui/windows/theme.h"

#include <QApplication>
#include <QTest>

#include <array>
#include <cmath>
#include <vector>

using namespace knockscope::tests;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

/// Something drawn, and how it is told apart besides by its colour.
struct Drawn {
    QString name;
    QColor colour;
    QList<qreal> dashes;
    bool isFilled = false;
    int marker = -1;
    double width = 0;

    bool looksLike(const Drawn& other) const
    {
        return dashes == other.dashes && isFilled == other.isFilled && marker == other.marker
            && std::abs(width - other.width) < 0.5;
    }
};

Drawn lineOf(const QString& name, const QPen& pen, bool isFilled = false)
{
    return {name, pen.color(), pen.dashPattern(), isFilled, -1, pen.widthF()};
}

} // namespace

class TestColours final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void visionIsSimulated();
    void seriesAreToldApart_data();
    void seriesAreToldApart();
    void seriesStandOut_data() { themes(); }
    void seriesStandOut();

private:
    static void themes()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << u"light"_s;
        QTest::newRow("dark") << u"dark"_s;
    }
};

void TestColours::visionIsSimulated()
{
    // Greys stay greys for everybody: rows sum to 1.
    for (const Matrix& vision : {kProtanopia, kDeuteranopia, kTritanopia, kGrey, kAll}) {
        for (const auto& row : vision)
            QVERIFY(std::abs(row[0] + row[1] + row[2] - 1) < 1e-5);
    }
    const QColor red(0xc0, 0x40, 0x00);
    const QColor green(0x70, 0x70, 0x00);
    QVERIFY(difference(kAll, red, green) > 50);
    QVERIFY(difference(kDeuteranopia, red, green) < 0.5 * difference(kAll, red, green));
    QVERIFY(difference(kGrey, Qt::white, Qt::black) > 99);
}

void TestColours::seriesAreToldApart_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<int>("vision");
    const std::array names{"all colours", "protanopia", "deuteranopia", "tritanopia", "grey"};
    for (const auto& theme : {u"light"_s, u"dark"_s}) {
        for (int vision = 0; vision < 5; ++vision)
            QTest::addRow("%s, %s", qPrintable(theme), names[static_cast<std::size_t>(vision)])
                << theme << vision;
    }
}

void TestColours::seriesAreToldApart()
{
    QFETCH(const QString, theme);
    QFETCH(const int, vision);
    const std::array<Matrix, 5> visions{kAll, kProtanopia, kDeuteranopia, kTritanopia, kGrey};
    const Matrix& seenBy = visions[static_cast<std::size_t>(vision)];
    QVERIFY(applyTheme(theme));
    const DistributionStyle style = DistributionStyle::fromPalette(QApplication::palette());
    const bool dark = theme == u"dark"_s;
    std::vector<Drawn> points;
    for (int position = 0; position < 3; ++position) {
        const RunStyle run = runStyle(position, dark);
        points.push_back({u"run %1"_s.arg(position), run.colour, {}, false, static_cast<int>(run.marker)});
    }
    const std::vector<std::vector<Drawn>> plots{
        {lineOf(u"control"_s, style.control, true), lineOf(u"observed"_s, style.observed),
         lineOf(u"predicted"_s, style.predicted), lineOf(u"second run"_s, style.further[0]),
         lineOf(u"third run"_s, style.further[1])},
        {lineOf(u"mean of the control"_s, style.controlMean), lineOf(u"observed mean"_s, style.observedMean),
         lineOf(u"predicted mean"_s, style.predictedMean)},
        points};
    for (const std::vector<Drawn>& plot : plots) {
        for (std::size_t i = 0; i < plot.size(); ++i) {
            for (std::size_t j = i + 1; j < plot.size(); ++j) {
                const double apart = difference(seenBy, plot[i].colour, plot[j].colour);
                QVERIFY2(apart >= kClear || !plot[i].looksLike(plot[j]),
                         qPrintable(u"%1 and %2: %3"_s.arg(plot[i].name, plot[j].name).arg(apart)));
            }
        }
    }
    // The colours that are everywhere are told apart even without their line styles by all who see colours.
    if (seenBy != kGrey) {
        QVERIFY2(difference(seenBy, style.theme.observed, style.theme.predicted) >= kClear,
                 "observed, predicted");
        QVERIFY2(difference(seenBy, style.theme.observed, style.theme.control) >= kClear,
                 "observed, control");
        QVERIFY2(difference(seenBy, style.theme.predicted, style.theme.control) >= kClear,
                 "predicted, control");
    }
    applyTheme(u"system"_s);
}

void TestColours::seriesStandOut()
{
    QFETCH(const QString, theme);
    QVERIFY(applyTheme(theme));
    const PlotTheme plot = PlotTheme::fromPalette(QApplication::palette());
    const bool dark = theme == u"dark"_s;
    // WCAG 2.1, 1.4.11; the control is a filled area as well, and gets less.
    for (const QColor& colour : {plot.observed, plot.predicted, runStyle(0, dark).colour,
                                 runStyle(1, dark).colour, runStyle(2, dark).colour, plot.axis})
        QVERIFY2(contrast(colour, plot.background) >= 3, qPrintable(colour.name()));
    QVERIFY(contrast(plot.control, plot.background) >= 2.5);
    QVERIFY(contrast(plot.text, plot.background) >= 4.5);
    applyTheme(u"system"_s);
}

QTEST_MAIN(TestColours)
#include "tst_colours.moc"
