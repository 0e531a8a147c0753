// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QFontMetrics>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStringList>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextEdit>
#include <QToolBar>
#include <QToolButton>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace knockscope::tests {

/// Where a widget stands: the names of it and of what it is in, for messages.
inline QString placeOf(const QWidget& widget)
{
    QStringList parts;
    for (const QWidget* at = &widget; at && parts.size() < 4; at = at->parentWidget()) {
        const QString name = at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className())
                                                        : at->objectName();
        if (!name.startsWith(QLatin1String("qt_")))
            parts.prepend(name);
    }
    return parts.join(QLatin1Char('/'));
}

namespace detail {

inline bool isA(const QWidget& widget, const char* qtClass)
{
    return widget.inherits(qtClass);
}

/// A part that Qt makes for a control of its own, or a button that the platform names.
inline bool isInternal(const QWidget& widget)
{
    if (widget.objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar*>(&widget)
        || qobject_cast<const QHeaderView*>(&widget) || isA(widget, "QTableCornerButton")
        || isA(widget, "QLineEditIconButton") || isA(widget, "QDockWidgetTitleButton"))
        return true;
    const QWidget* parent = widget.parentWidget();
    if (const auto* box = qobject_cast<const QDialogButtonBox*>(parent)) {
        const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        return button
            && box->standardButton(const_cast<QAbstractButton*>(button)) != QDialogButtonBox::NoButton;
    }
    for (; parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent)
            || qobject_cast<const QTabBar*>(parent) || qobject_cast<const QHeaderView*>(parent)
            || isA(*parent, "QComboBoxPrivateContainer"))
            return true;
        if (parent->isWindow())
            break;
    }
    return false;
}

inline bool isPlot(const QWidget& widget)
{
    return QByteArray(widget.metaObject()->className()).endsWith("Plot");
}

inline bool isInteractive(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget)
        || qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QLineEdit*>(&widget)
        || qobject_cast<const QTextEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget)
        || qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QAbstractSlider*>(&widget)
        || isPlot(widget);
}

inline QString plain(QString text)
{
    static const QRegularExpression kMarkup(QStringLiteral("<[^>]*>"));
    static const QRegularExpression kShortcut(QStringLiteral("\\s*\\([^)]*\\)\\s*$"));
    text.remove(kMarkup).remove(kShortcut).remove(QLatin1Char('&')).remove(QChar(0x2026));
    return text.simplified().toLower();
}

/// The texts that a control shows of itself.
inline QString shownText(const QWidget& widget)
{
    if (const auto* tool = qobject_cast<const QToolButton*>(&widget)) {
        const bool isIcon = !tool->icon().isNull() && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
        return isIcon ? QString() : tool->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    return {};
}

/// A table is explained by the titles of its columns or by its cells, where these have tips of their own.
inline bool explainsItself(const QAbstractItemView& view)
{
    const QAbstractItemModel* model = view.model();
    if (!model || model->columnCount() == 0) // nothing in it yet; a message stands in its place
        return true;
    bool headers = true;
    for (int column = 0; column < model->columnCount(); ++column)
        headers = headers && model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).isValid();
    return headers
        || (model->rowCount() > 0 && !model->index(0, 0).data(Qt::ToolTipRole).toString().isEmpty());
}

inline bool hasBuddy(const QWidget& root, const QWidget& widget)
{
    const auto labels = root.window()->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->buddy() == &widget && !label->text().isEmpty();
    });
}

inline bool takesTab(const QWidget& widget)
{
    if (const QWidget* proxy = widget.focusProxy())
        return takesTab(*proxy);
    if (widget.focusPolicy() & Qt::TabFocus)
        return true;
    // Of radio buttons that exclude each other, Tab leads to the chosen one and arrows to the others.
    if (const auto* radio = qobject_cast<const QRadioButton*>(&widget); radio && !radio->isChecked())
        return true;
    // A plot that is a frame around a chart.
    const auto children = widget.findChildren<QWidget*>();
    if (isPlot(widget) && std::any_of(children.begin(), children.end(), [](const QWidget* child) {
            return child->focusPolicy() & Qt::TabFocus;
        }))
        return true;
    // Buttons of a tool bar stand for actions, which the keyboard reaches by a menu or a shortcut.
    if (const auto* tool = qobject_cast<const QToolButton*>(&widget))
        return qobject_cast<const QToolBar*>(widget.parentWidget()) && tool->defaultAction();
    return false;
}

} // namespace detail

/// What the controls in `root` lack, visible or not: an object name; a name for screen readers (text,
/// accessible name or a label's buddy); a tooltip that says more than the control itself does; the Tab key.
/// Empty when all is well. Left out are parts that Qt makes of its own accord and standard buttons of
/// dialogs; plots have the numbers under the pointer as tooltips.
inline QStringList checkManners(QWidget* root)
{
    QStringList lacking;
    QList<QWidget*> widgets = root->findChildren<QWidget*>();
    widgets.prepend(root);
    for (const QWidget* widget : std::as_const(widgets)) {
        if (!detail::isInteractive(*widget) || detail::isInternal(*widget))
            continue;
        // A chart's view within a plot, whose name and keys are the plot's.
        if (widget->parentWidget() && detail::isPlot(*widget->parentWidget()))
            continue;
        const QString place = placeOf(*widget);
        const QString text = detail::shownText(*widget);
        if (widget->objectName().isEmpty())
            lacking << QStringLiteral("%1 (%2): no object name").arg(place, text);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())
            && !detail::hasBuddy(*root, *widget))
            lacking << QStringLiteral("%1: no accessible name, text or buddy").arg(place);
        const QString tip = detail::plain(widget->toolTip());
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        if (!detail::isPlot(*widget)) {
            if (tip.isEmpty() && !(view && detail::explainsItself(*view)))
                lacking << QStringLiteral("%1 (%2): no tooltip").arg(place, text);
            else if (!tip.isEmpty() && tip == detail::plain(text))
                lacking << QStringLiteral("%1 (%2): the tooltip only repeats the text").arg(place, text);
        }
        if (!detail::takesTab(*widget))
            lacking << QStringLiteral("%1 (%2): not reachable by Tab").arg(place, text);
    }
    return lacking;
}

namespace detail {

inline bool isScrolled(const QWidget& widget)
{
    const auto* area = widget.parentWidget()
        ? qobject_cast<const QAbstractScrollArea*>(widget.parentWidget()->parentWidget())
        : nullptr;
    return area && area->viewport() == widget.parentWidget();
}

inline bool bearsText(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return (label && !label->text().isEmpty()) || qobject_cast<const QAbstractButton*>(&widget)
        || qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget)
        || qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QGroupBox*>(&widget);
}

/// In a dock whose tab is not in front: Qt leaves it visible, out of sight, with whatever size it had.
inline bool isBehindATab(const QWidget& widget)
{
    for (const QWidget* at = &widget; at; at = at->parentWidget()) {
        if (const auto* dock = qobject_cast<const QDockWidget*>(at))
            return dock->visibleRegion().isEmpty();
    }
    return false;
}

inline QString excerpt(const QString& text)
{
    return text.size() > 60 ? text.left(57) + QLatin1String("...") : text;
}

} // namespace detail

/// Texts in the visible part of `root` that have less room than they need, controls that lie over each other
/// or beyond the edge of what they are in (unless that scrolls). Empty when all is well. `root` must be
/// visible and laid out.
inline QStringList layoutProblems(QWidget* root)
{
    QStringList problems;
    const auto add = [&](const QWidget& widget, const QString& text, const QString& what) {
        problems << QStringLiteral("%1 \"%2\": %3").arg(placeOf(widget), detail::excerpt(text), what);
    };
    const auto tooNarrow = [](int needed, int width) {
        return QStringLiteral("needs %1 px, has %2").arg(needed).arg(width);
    };
    const auto tooLow = [](int needed, int height) {
        return QStringLiteral("needs a height of %1 px, has %2").arg(needed).arg(height);
    };
    QList<QWidget*> widgets = root->findChildren<QWidget*>();
    widgets.prepend(root);
    for (const QWidget* widget : std::as_const(widgets)) {
        if (!widget->isVisible() || detail::isBehindATab(*widget))
            continue;
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            const int padding = tabs->style()->pixelMetric(QStyle::PM_TabBarTabHSpace, nullptr, tabs);
            for (int i = 0; i < tabs->count(); ++i) {
                const int needed = tabs->fontMetrics().size(Qt::TextShowMnemonic, tabs->tabText(i)).width();
                const int room = tabs->tabRect(i).width() - std::min(padding, 12);
                if (tabs->isTabVisible(i) && needed > room)
                    add(*widget, tabs->tabText(i), tooNarrow(needed, room));
            }
            if (tabs->count() > 0 && tabs->tabRect(tabs->count() - 1).right() > tabs->width())
                add(*widget, tabs->tabText(tabs->count() - 1), QStringLiteral("tabs scroll"));
            continue;
        }
        if (detail::isInternal(*widget))
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            // A label that gives way on purpose has the whole text as its tooltip.
            if (label->text().isEmpty()
                || (label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored && !label->wordWrap()
                    && !label->toolTip().isEmpty()))
                continue;
            if (label->wordWrap()) {
                // QLabel::minimumSizeHint() is bounded by setMinimumWidth(); the text is what counts.
                if (const int needed = label->heightForWidth(label->width()); needed > label->height() + 1)
                    add(*widget, label->text(), tooLow(needed, label->height()));
            } else {
                const QSize needed = label->sizeHint();
                if (needed.width() > label->width() + 1)
                    add(*widget, label->text(), tooNarrow(needed.width(), label->width()));
                if (needed.height() > label->height() + 2)
                    add(*widget, label->text(), tooLow(needed.height(), label->height()));
            }
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            const QString text = detail::shownText(*widget);
            if (text.isEmpty())
                continue;
            // Beyond the text, a size hint holds a margin that styles give up first.
            const QSize hint = button->sizeHint();
            const QSize used = button->fontMetrics().size(Qt::TextShowMnemonic, text);
            const int needed =
                qobject_cast<const QCheckBox*>(button) || qobject_cast<const QRadioButton*>(button)
                ? hint.width() - 2
                : used.width() + (button->icon().isNull() ? 4 : button->iconSize().width() + 8);
            if (needed > button->width())
                add(*widget, text, tooNarrow(needed, button->width()));
            if (used.height() > button->height() + 1)
                add(*widget, text, tooLow(used.height(), button->height()));
        } else if (const auto* box = qobject_cast<const QGroupBox*>(widget)) {
            const int needed = box->fontMetrics().size(Qt::TextShowMnemonic, box->title()).width()
                + (box->isCheckable() ? 20 : 4);
            if (!box->title().isEmpty() && needed > box->width())
                add(*widget, box->title(), tooNarrow(needed, box->width()));
        } else if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
            QStyleOptionComboBox option;
            option.initFrom(combo);
            option.editable = combo->isEditable();
            const int room =
                combo->style()
                    ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo)
                    .width();
            const int needed = combo->fontMetrics().horizontalAdvance(combo->currentText())
                + (combo->itemIcon(combo->currentIndex()).isNull() ? 0 : combo->iconSize().width() + 4);
            if (needed > room)
                add(*widget, combo->currentText(), tooNarrow(needed, room));
        } else if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(widget)) {
            if (spin->minimumSizeHint().width() > spin->width())
                add(*widget, spin->text(), tooNarrow(spin->minimumSizeHint().width(), spin->width()));
        } else if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) {
            const int needed = edit->fontMetrics().horizontalAdvance(edit->placeholderText()) + 8;
            if (edit->text().isEmpty() && !edit->placeholderText().isEmpty() && needed > edit->width())
                add(*widget, edit->placeholderText(), tooNarrow(needed, edit->width()));
        } else {
            continue;
        }
        if (widget == root || widget->isWindow() || !widget->parentWidget())
            continue;
        if (!detail::isScrolled(*widget) && !widget->parentWidget()->rect().contains(widget->geometry()))
            add(*widget, detail::shownText(*widget), QStringLiteral("lies beyond the edge"));
        const QObjectList& siblings = widget->parentWidget()->children();
        for (const QObject* object : siblings) {
            const auto* other = qobject_cast<const QWidget*>(object);
            if (!other || other <= widget || !other->isVisible() || other->isWindow()
                || !detail::bearsText(*other) || !detail::bearsText(*widget) || detail::isInternal(*other))
                continue;
            const QRect common = other->geometry() & widget->geometry();
            if (common.width() > 1 && common.height() > 1)
                add(*widget, detail::shownText(*widget), QStringLiteral("lies over %1").arg(placeOf(*other)));
        }
    }
    return problems;
}

} // namespace knockscope::tests
