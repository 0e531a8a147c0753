// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/theme.h"

#include "ui/windows/choice_menu.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QSettings>
#include <QStyleOption>

#include <algorithm>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

QPalette paletteOf(const QColor& window, const QColor& base, const QColor& text, const QColor& dimmed,
                   const QColor& button, const QColor& accent)
{
    QPalette palette(text, button, button.lighter(140), button.darker(180), button.darker(130), text, text,
                     base, window);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    // Text needs more contrast to a dark base than what is behind white text.
    palette.setColor(QPalette::Link, base.lightness() < text.lightness() ? accent.lighter(150) : accent);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, dimmed);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, dimmed);
    return palette;
}

/// A button in the title of a dock. Fusion has pictures of a few pixels for it, which are coarse on fine
/// screens and hard to see on dark ones.
class TitleButtonIcon final : public QIconEngine {
public:
    explicit TitleButtonIcon(QStyle::StandardPixmap what)
        : m_what(what)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const double side = std::min(rect.width(), rect.height());
        const QRectF box = QRectF(QPointF(rect.center()) + QPointF(0.5, 0.5) - QPointF(side, side) / 4,
                                  QSizeF(side, side) / 2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        // Asked for at each painting, because icons outlive themes.
        QColor colour = QGuiApplication::palette().color(QPalette::WindowText);
        colour.setAlphaF(mode == QIcon::Disabled ? 0.4F : 0.85F);
        painter->setPen(QPen(colour, std::max(1.0, side / 12)));
        if (m_what == QStyle::SP_TitleBarCloseButton) {
            painter->drawLine(box.topLeft(), box.bottomRight());
            painter->drawLine(box.topRight(), box.bottomLeft());
        } else {
            const double shift = box.width() / 3;
            painter->drawRect(box.adjusted(0, shift, -shift, 0));
            painter->drawPolyline(QPolygonF{box.topLeft() + QPointF(shift, 0), box.topRight(),
                                            box.bottomRight() - QPointF(0, shift)});
        }
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return result;
    }

    QIconEngine* clone() const override { return new TitleButtonIcon(m_what); }

private:
    QStyle::StandardPixmap m_what;
};

/// Fusion draws check boxes and radio buttons with an outline darker than the window: on dark windows they
/// cannot be seen. Here it is halfway between window and text, which also meets the 3:1 contrast that
/// WCAG 2.1 (1.4.11) asks of controls.
class VisibleIndicatorStyle final : public QProxyStyle {
public:
    VisibleIndicatorStyle()
        : QProxyStyle(u"Fusion"_s)
    {
    }

    QIcon standardIcon(StandardPixmap what, const QStyleOption* option, const QWidget* widget) const override
    {
        return what == SP_TitleBarCloseButton || what == SP_TitleBarNormalButton
            ? QIcon(new TitleButtonIcon(what))
            : QProxyStyle::standardIcon(what, option, widget);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        switch (element) {
        case PE_IndicatorCheckBox:
        case PE_IndicatorRadioButton:
            break;
        default:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        QStyleOptionButton changed;
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            changed = *button;
        else
            changed.QStyleOption::operator=(*option);
        const QColor window = option->palette.color(QPalette::Window);
        const QColor text = option->palette.color(QPalette::WindowText);
        const auto halfway = [](int a, int b) { return (a + b) / 2; };
        const QColor outline(halfway(window.red(), text.red()), halfway(window.green(), text.green()),
                             halfway(window.blue(), text.blue()));
        // Fusion takes window.darker(140).lighter(110) for it.
        changed.palette.setColor(QPalette::Window, outline.lighter(127));
        QProxyStyle::drawPrimitive(element, &changed, painter, widget);
    }
};

// What the application was given by the desktop, and what it wears now.
constexpr const char* kDesktopStyle = "knockscopeDesktopStyle";
constexpr const char* kTheme = "knockscopeTheme";
const QString kSetting = u"window/theme"_s;

void applySystemTheme()
{
    const QString desktop = qApp->property(kDesktopStyle).toString();
    // A desktop without a style of its own gets Fusion, whose boxes would be hard to see here too.
    if (desktop.compare(u"fusion"_s, Qt::CaseInsensitive) == 0 || !QApplication::setStyle(desktop))
        QApplication::setStyle(new VisibleIndicatorStyle);
    QApplication::setPalette(QPalette()); // the desktop's again, and those it changes to later
}

} // namespace

QStringList themeNames()
{
    return {u"system"_s, u"light"_s, u"dark"_s};
}

bool applyTheme(const QString& name)
{
    if (!themeNames().contains(name))
        return false;
    if (!qApp->property(kDesktopStyle).isValid())
        qApp->setProperty(kDesktopStyle, QApplication::style()->name());
    qApp->setProperty(kTheme, name);
    if (name == u"system"_s) {
        applySystemTheme();
        return true;
    }
    const bool dark = name == u"dark"_s;
    QApplication::setStyle(new VisibleIndicatorStyle);
    QApplication::setPalette(
        dark ? paletteOf(QColor(0x2b, 0x2d, 0x30), QColor(0x1e, 0x1f, 0x22), QColor(0xe6, 0xe6, 0xe6),
                         QColor(0xa0, 0xa3, 0xa8), QColor(0x3c, 0x3f, 0x43), QColor(0x2f, 0x6f, 0xb5))
             : paletteOf(QColor(0xf3, 0xf4, 0xf5), Qt::white, QColor(0x1c, 0x1e, 0x21),
                         QColor(0x66, 0x6a, 0x70), QColor(0xec, 0xed, 0xef), QColor(0x00, 0x62, 0x9b)));
    return true;
}

QString currentTheme()
{
    const QVariant theme = qApp->property(kTheme);
    return theme.isValid() ? theme.toString() : u"system"_s;
}

QString savedTheme()
{
    const QString theme = QSettings().value(kSetting).toString();
    return themeNames().contains(theme) ? theme : u"system"_s;
}

bool chooseTheme(const QString& name)
{
    if (!applyTheme(name))
        return false;
    QSettings().setValue(kSetting, name);
    return true;
}

QMenu* makeThemeMenu(QWidget* parent)
{
    return makeChoiceMenu(
        QCoreApplication::translate("Theme", "&Theme"),
        {{u"system"_s, QCoreApplication::translate("Theme", "As the &desktop")},
         {u"light"_s, QCoreApplication::translate("Theme", "&Light")},
         {u"dark"_s, QCoreApplication::translate("Theme", "D&ark")}},
        &currentTheme, [](const QString& name) { chooseTheme(name); }, parent);
}

} // namespace knockscope::ui
