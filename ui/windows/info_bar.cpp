// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/info_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostActions = 2;

} // namespace

InfoBar::InfoBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_more(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"infoBar"_s);
    m_text->setObjectName(u"infoText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->setObjectName(u"infoMore"_s);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 6, 4);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_more);
    for (int i = 0; i < kMostActions; ++i) {
        auto* button = new QPushButton(this);
        button->setObjectName(u"infoAction%1"_s.arg(i + 1));
        button->setAutoDefault(false);
        layout->addWidget(button);
        m_actions << button;
        connect(button, &QPushButton::clicked, this, [this, i] { take(i); });
    }
    m_close->setObjectName(u"infoClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton, nullptr, this));
    m_close->setToolTip(tr("Close this message (Esc)"));
    m_close->setAccessibleName(tr("Close this message"));
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &InfoBar::closeFirst);
    hide();
}

void InfoBar::say(Notice notice)
{
    const auto earlier = std::find_if(m_notices.begin(), m_notices.end(), [&](const Notice& other) {
        return !notice.key.isEmpty() && other.key == notice.key;
    });
    if (earlier == m_notices.end())
        m_notices.push_back(std::move(notice));
    else
        *earlier = std::move(notice);
    showFirst();
}

void InfoBar::takeBack(const QString& key)
{
    std::erase_if(m_notices, [&](const Notice& notice) { return notice.key == key; });
    showFirst();
}

void InfoBar::showFirst()
{
    if (m_notices.empty()) {
        hide();
        return;
    }
    const Notice& notice = m_notices.front();
    const bool isNew = !isVisible() || m_text->text() != notice.text;
    m_text->setText(notice.text);
    for (int i = 0; i < kMostActions; ++i) {
        const bool isThere = i < notice.actions.size();
        m_actions[i]->setVisible(isThere);
        m_actions[i]->setText(isThere ? notice.actions[i].text : QString());
        m_actions[i]->setToolTip(isThere ? notice.text.toHtmlEscaped() : QString());
    }
    const int behind = count() - 1;
    m_more->setText(behind > 0 ? tr("%Ln more", nullptr, behind) : QString());
    m_more->setVisible(behind > 0);
    setAccessibleName(notice.text);
    show();
    if (isNew) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void InfoBar::closeFirst()
{
    if (m_notices.empty())
        return;
    m_notices.pop_front();
    showFirst();
}

void InfoBar::take(int action)
{
    if (m_notices.empty() || action >= m_notices.front().actions.size())
        return;
    const std::function<void()> act = m_notices.front().actions[action].act;
    closeFirst(); // first: what is done may have something to say
    if (act)
        act();
}

void InfoBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        closeFirst();
    else
        QWidget::keyPressEvent(event);
}

void InfoBar::paintEvent(QPaintEvent*)
{
    // Between the window and its accent, so that it is seen in every theme and texts keep their contrast.
    QPainter painter(this);
    QColor tint = palette().color(QPalette::Highlight);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    tint.setAlphaF(0.14F);
    painter.fillRect(rect(), tint);
    painter.fillRect(QRect(0, 0, 4, height()), palette().color(QPalette::Highlight));
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
}

} // namespace knockscope::ui
