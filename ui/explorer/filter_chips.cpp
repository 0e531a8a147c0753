// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/filter_chips.h"

#include "ui/base/flow_layout.h"

#include <QCompleter>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 4;

/// The rounded outline of a chip.
class ChipFrame final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor fill = palette().color(QPalette::Highlight);
        fill.setAlphaF(0.16F);
        QColor line = palette().color(QPalette::Highlight);
        line.setAlphaF(0.7F);
        painter.setPen(line);
        painter.setBrush(fill);
        const double radius = std::min(height() / 2.0, 11.0);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
};

class RemoveButton final : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        switch (event->key()) {
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            click();
            return;
        default:
            QToolButton::keyPressEvent(event);
        }
    }
};

// What is being typed stays as it is: "0." is a number already.
template <class Editor> void setQuietly(Editor* editor, const QVariant& value)
{
    const QSignalBlocker quiet(editor);
    if constexpr (std::is_same_v<Editor, QLineEdit>) {
        if (editor->text() != value.toString())
            editor->setText(value.toString());
    } else if (const auto number = value.value<decltype(editor->value())>(); editor->value() != number) {
        editor->setValue(number);
    }
}

} // namespace

FilterChips::FilterChips(QWidget* parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
    , m_clear(new QToolButton(this))
{
    setObjectName(u"filterChips"_s);
    setAccessibleName(tr("Filters that are on"));
    m_layout->setContentsMargins({});
    m_layout->setSpacing(kGap);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setText(tr("Clear all"));
    m_clear->setToolTip(tr("Remove all filters"));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_layout->addWidget(m_clear);
    connect(m_clear, &QToolButton::clicked, this, &FilterChips::cleared);
    updateVisibility();
}

void FilterChips::addFixedWidget(QWidget* widget)
{
    m_layout->insertWidget(static_cast<int>(m_fixed.size()), widget);
    m_fixed.push_back(widget);
    updateVisibility();
}

void FilterChips::updateVisibility()
{
    m_clear->setVisible(!m_shown.empty());
    setVisible(!m_shown.empty() || !m_fixed.empty());
    m_layout->invalidate();
    updateGeometry();
}

void FilterChips::setChips(const std::vector<FilterChip>& chips)
{
    std::vector<Shown> next;
    for (const FilterChip& chip : chips) {
        const auto known = std::find_if(m_shown.begin(), m_shown.end(),
                                        [&](const Shown& one) { return one.chip.id == chip.id; });
        if (known == m_shown.end()) {
            auto* frame = makeFrame(chip);
            m_layout->insertWidget(m_layout->count() - 1, frame);
            frame->show(); // a layout would do so only later, and the focus goes there now
            next.push_back({chip, frame});
            continue;
        }
        known->frame->findChild<QLabel*>(u"chipText"_s)->setText(chip.text);
        if (auto* number = known->frame->findChild<QSpinBox*>())
            setQuietly(number, chip.value);
        if (auto* number = known->frame->findChild<QDoubleSpinBox*>())
            setQuietly(number, chip.value);
        if (auto* text = known->frame->findChild<QLineEdit*>(u"chipValue"_s))
            setQuietly(text, chip.value);
        next.push_back({chip, known->frame});
    }
    for (const Shown& one : m_shown) {
        if (std::any_of(next.begin(), next.end(), [&](const Shown& kept) { return kept.frame == one.frame; }))
            continue;
        m_layout->removeWidget(one.frame);
        one.frame->hide();
        one.frame->deleteLater(); // the button that was clicked is in it
    }
    m_shown = std::move(next);
    // New chips come last, so that Tab goes through them as they are seen.
    QWidget* before = m_fixed.empty() ? nullptr : m_fixed.back();
    for (const Shown& one : m_shown) {
        for (auto* widget : one.frame->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            if (before)
                setTabOrder(before, widget);
            before = widget;
        }
    }
    if (before)
        setTabOrder(before, m_clear);
    updateVisibility();
}

QWidget* FilterChips::makeFrame(const FilterChip& chip)
{
    auto* frame = new ChipFrame(this);
    frame->setObjectName(u"chip_"_s + chip.id);
    auto* layout = new QHBoxLayout(frame);
    layout->setContentsMargins(8, 1, 2, 1);
    layout->setSpacing(kGap);
    auto* text = new QLabel(chip.text);
    text->setObjectName(u"chipText"_s);
    text->setTextFormat(Qt::PlainText);
    layout->addWidget(text);

    const QString id = chip.id;
    const auto addEditor = [&](auto* editor) {
        editor->setObjectName(u"chipValue"_s);
        editor->setAccessibleName(chip.text);
        editor->setKeyboardTracking(true);
        editor->setToolTip(tr("Another number changes the filter at once"));
        setQuietly(editor, chip.value);
        layout->addWidget(editor);
    };
    if (chip.value.typeId() == QMetaType::Int) {
        auto* number = new QSpinBox;
        number->setRange(0, static_cast<int>(chip.largest));
        addEditor(number);
        connect(number, &QSpinBox::valueChanged, this,
                [this, id](int value) { Q_EMIT valueChanged(id, value); });
    } else if (chip.value.typeId() == QMetaType::Double) {
        auto* number = new QDoubleSpinBox;
        number->setRange(0, chip.largest);
        number->setDecimals(3);
        number->setSingleStep(0.01);
        addEditor(number);
        connect(number, &QDoubleSpinBox::valueChanged, this,
                [this, id](double value) { Q_EMIT valueChanged(id, value); });
    } else if (chip.value.typeId() == QMetaType::QString) {
        auto* line = new QLineEdit;
        line->setObjectName(u"chipValue"_s);
        line->setAccessibleName(chip.text);
        line->setPlaceholderText(tr("gene"));
        line->setToolTip(tr("Another gene changes the filter at once; names are completed while you type"));
        line->setMinimumWidth(line->fontMetrics().horizontalAdvance(u"0"_s) * 10);
        line->setMaximumWidth(line->fontMetrics().horizontalAdvance(u"0"_s) * 12);
        setQuietly(line, chip.value);
        auto* completer = new QCompleter(chip.suggestions, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(completer);
        layout->addWidget(line);
        connect(line, &QLineEdit::textChanged, this,
                [this, id](const QString& value) { Q_EMIT valueChanged(id, value); });
    }
    if (!chip.unit.isEmpty())
        layout->addWidget(new QLabel(chip.unit));

    auto* button = new RemoveButton;
    button->setObjectName(u"remove_"_s + chip.id);
    button->setText(u"×"_s);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tr("Remove this filter"));
    button->setAccessibleName(tr("Remove the filter “%1”").arg((chip.text + u' ' + chip.unit).trimmed()));
    layout->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, id] { remove(id); });
    return frame;
}

void FilterChips::remove(const QString& id)
{
    // The focus goes to what follows, so that several can be removed one after the other.
    const auto at =
        std::find_if(m_shown.begin(), m_shown.end(), [&](const Shown& one) { return one.chip.id == id; });
    if (at == m_shown.end())
        return;
    const bool hadFocus = at->frame->isAncestorOf(focusWidget());
    const auto next = at + 1 < m_shown.end() ? at + 1 : at != m_shown.begin() ? at - 1 : m_shown.end();
    if (hadFocus && next != m_shown.end())
        next->frame->findChild<QToolButton*>(u"remove_"_s + next->chip.id)->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        focusNextPrevChild(false);
    Q_EMIT removed(id);
}

void FilterChips::focusChip(const QString& id)
{
    for (const Shown& one : m_shown) {
        if (one.chip.id != id)
            continue;
        auto* editor = one.frame->findChild<QWidget*>(u"chipValue"_s);
        QWidget* target = editor ? editor : one.frame->findChild<QWidget*>(u"remove_"_s + id);
        target->setFocus(Qt::OtherFocusReason);
        if (auto* number = qobject_cast<QAbstractSpinBox*>(target))
            number->selectAll();
    }
}

} // namespace knockscope::ui
