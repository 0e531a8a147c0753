// SPDX-License-Identifier: GPL-3.0-or-later
// Lines and points that mean different things look different to people who do not tell all colours apart, and
// on paper without colours.

#include "ui/charts/distribution_style.h"
#include "ui/charts/plot_theme.h"
#include "ui/charts/run_style.h"
#include "ui/windows/theme.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

using Rgb = std::array<double, 3>; // linear
using Matrix = std::array<std::array<double, 3>, 3>;

// Machado, Oliveira and Fernandes 2009, severity 1.
constexpr Matrix kProtanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
constexpr Matrix kGrey{{{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}};
constexpr Matrix kAll{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

Rgb linearOf(const QColor& colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

Rgb seen(const Matrix& vision, const Rgb& colour)
{
    Rgb result{};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j)
            result[i] += vision[i][j] * colour[j];
        result[i] = std::clamp(result[i], 0.0, 1.0);
    }
    return result;
}

/// CIE 1976 L*a*b* under D65.
Rgb labOf(const Rgb& c)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.95047);
    const double y = f(0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]);
    const double z = f((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const Matrix& vision, const QColor& a, const QColor& b)
{
    const Rgb one = labOf(seen(vision, linearOf(a)));
    const Rgb other = labOf(seen(vision, linearOf(b)));
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

double luminance(const QColor& colour)
{
    const Rgb c = linearOf(colour);
    return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

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

// A just noticeable difference is about 2.3; lines are thin, so that much more is asked for.
constexpr double kClear = 15;

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
