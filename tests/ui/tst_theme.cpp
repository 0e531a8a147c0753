// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace knockscope::ui;
using namespace Qt::StringLiterals;

class TestTheme final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void uncheckedBoxesCanBeSeen_data();
    void uncheckedBoxesCanBeSeen();
    void unknownThemesAreRefused();

private:
    // Contrast of WCAG 2.1.
    static double luminance(const QColor& colour)
    {
        const auto linear = [](double channel) {
            return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
    }
    static double contrast(const QColor& a, const QColor& b)
    {
        const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
        return (light + 0.05) / (dark + 0.05);
    }
};

void TestTheme::uncheckedBoxesCanBeSeen_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

void TestTheme::uncheckedBoxesCanBeSeen()
{
    QFETCH(const QString, theme);
    QVERIFY(applyTheme(theme));
    QCheckBox box(u"box"_s);
    box.resize(box.sizeHint());
    const QImage image = box.grab().toImage();
    QStyleOptionButton option;
    option.initFrom(&box);
    const QRect indicator = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
    double seen = 0; // the outline is at the edge or one pixel inside
    for (int x = indicator.left(); x <= indicator.left() + 1; ++x)
        seen = std::max(
            seen,
            contrast(image.pixelColor(x, indicator.center().y()), box.palette().color(QPalette::Window)));
    QVERIFY2(seen >= 3, qPrintable(QString::number(seen)));
}

void TestTheme::unknownThemesAreRefused()
{
    QVERIFY(!applyTheme(u"purple"_s));
    QVERIFY(applyTheme(u"system"_s));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
