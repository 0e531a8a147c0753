// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QIcon>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
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
    void systemIsWhatTheDesktopSays();
    void choicesAreKept();
    void buttonsOfDocksCanBeSeen_data() { uncheckedBoxesCanBeSeen_data(); }
    void buttonsOfDocksCanBeSeen();

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

void TestTheme::systemIsWhatTheDesktopSays()
{
    QVERIFY(applyTheme(u"system"_s));
    const QPalette desktop = QApplication::palette();
    QWidget window;
    QVERIFY(applyTheme(u"dark"_s));
    QVERIFY(QApplication::palette() != desktop);
    QTRY_VERIFY(window.palette().color(QPalette::Base).lightness() < 128);
    QCOMPARE(currentTheme(), u"dark"_s);
    QVERIFY(applyTheme(u"light"_s));
    QTRY_VERIFY(window.palette().color(QPalette::Base).lightness() > 128);
    QVERIFY(applyTheme(u"system"_s));
    QCOMPARE(QApplication::palette(), desktop);
    QTRY_COMPARE(window.palette().color(QPalette::Base), desktop.color(QPalette::Base));
    // Nothing of the program's own stands in the way of what the desktop changes to later.
    QCOMPARE(QApplication::palette().resolveMask(), desktop.resolveMask());
    QVERIFY(!applyTheme(u"purple"_s));
    QCOMPARE(currentTheme(), u"system"_s);
}

void TestTheme::choicesAreKept()
{
    QSettings().clear();
    QCOMPARE(savedTheme(), u"system"_s);
    QVERIFY(applyTheme(u"system"_s));
    QWidget window;
    const QMenu* menu = makeThemeMenu(&window);
    const auto checked = [&] {
        QStringList names;
        for (const QAction* action : menu->actions()) {
            if (action->isChecked())
                names << action->data().toString();
        }
        return names;
    };
    QCOMPARE(menu->actions().size(), 3);
    QCOMPARE(checked(), QStringList{u"system"_s});
    menu->findChild<QAction*>(u"choice-dark"_s)->trigger();
    QCOMPARE(currentTheme(), u"dark"_s);
    QCOMPARE(savedTheme(), u"dark"_s);
    QCOMPARE(checked(), QStringList{u"dark"_s});
    QVERIFY(applyTheme(u"light"_s)); // for now, as by --theme
    QCOMPARE(savedTheme(), u"dark"_s);
    Q_EMIT const_cast<QMenu*>(menu)->aboutToShow();
    QCOMPARE(checked(), QStringList{u"light"_s});
    QVERIFY(!chooseTheme(u"purple"_s));
    QCOMPARE(savedTheme(), u"dark"_s);
    QSettings().setValue(u"window/theme"_s, u"purple"_s);
    QCOMPARE(savedTheme(), u"system"_s);
    QSettings().clear();
    applyTheme(u"system"_s);
}

void TestTheme::buttonsOfDocksCanBeSeen()
{
    QFETCH(const QString, theme);
    // Icons made in one theme are seen in the other.
    QVERIFY(applyTheme(theme == u"dark"_s ? u"light"_s : u"dark"_s));
    const QIcon icon = QApplication::style()->standardIcon(QStyle::SP_TitleBarCloseButton);
    QVERIFY(applyTheme(theme));
    const QImage image = icon.pixmap(32, 32).toImage();
    const QColor window = QApplication::palette().color(QPalette::Window);
    double seen = 0;
    for (int x = 0; x < image.width(); ++x) {
        const QColor pixel = image.pixelColor(x, image.height() / 2);
        if (pixel.alphaF() > 0.5F)
            seen = std::max(seen, contrast(pixel, window));
    }
    QVERIFY2(seen >= 3, qPrintable(QString::number(seen)));
    applyTheme(u"system"_s);
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"KnockscopeTests"_s);
    QCoreApplication::setApplicationName(u"tst_theme"_s);
    QStandardPaths::setTestModeEnabled(true);
    TestTheme test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_theme.moc"
