// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/made_up_response.h"
#include "ui/charts/distribution_plot.h"
#include "ui/charts/plot_theme.h"
#include "ui/charts/response_plots.h"

#include <QImage>
#include <QLocale>
#include <QTest>

using namespace knockscope;
using namespace knockscope::ui;
using namespace knockscope::tests;
using namespace Qt::StringLiterals;

class TestCharts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void distributionIsDescribed();
    void undetectedGeneIsSaid();
    void distributionColoursAreDrawn_data();
    void distributionColoursAreDrawn();
};

void TestCharts::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestCharts::distributionIsDescribed()
{
    DistributionPlot plot;
    plot.setData(distributionPlotData(*madeUpResponse("KLF1", 3), u"GATA1"_s, 1));
    QVERIFY(plot.showsDistributions());
    QCOMPARE(plot.title(), u"GATA1 in KLF1: W1 observed 0.200, predicted 0.100"_s);
    QVERIFY(plot.accessibleDescription().contains(u"control 0.875, observed 1.375, predicted 1.500"_s));

    plot.setData(distributionPlotData(*madeUpResponse("KLF1", 3, false), u"GATA1"_s, 1));
    QCOMPARE(plot.title(), u"GATA1 in KLF1: W1 observed 0.200"_s);
    QVERIFY(plot.findChild<QWidget*>(u"predictedLegend"_s)->isHidden());
}

void TestCharts::undetectedGeneIsSaid()
{
    DistributionPlot plot;
    plot.setData(distributionPlotData(*madeUpResponse("KLF1", 3), u"GATA1"_s, 2));
    QCOMPARE(plot.title(), u"GATA1 in KLF1: not detected"_s);
}

void TestCharts::distributionColoursAreDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestCharts::distributionColoursAreDrawn()
{
    QFETCH(const bool, dark);
    QPalette palette;
    palette.setColor(QPalette::Base, dark ? QColor(30, 30, 30) : QColor(Qt::white));
    palette.setColor(QPalette::Text, dark ? QColor(230, 230, 230) : QColor(Qt::black));
    DistributionPlot plot;
    plot.resize(600, 450);
    plot.setData(distributionPlotData(*madeUpResponse("KLF1", 3), u"GATA1"_s, 1));
    plot.setPalette(palette); // after the data, as when the desktop changes its colours
    const QImage image = plot.grab().toImage();
    const PlotTheme theme = PlotTheme::fromPalette(palette);
    int observed = 0;
    int predicted = 0;
    int background = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            observed += pixel == theme.observed;
            predicted += pixel == theme.predicted;
            background += pixel == theme.background;
        }
    }
    QVERIFY(observed > 200);
    QVERIFY(predicted > 150);
    QVERIFY(background > image.width() * image.height() / 3);
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
