// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QString>

class QWidget;

namespace knockscope::ui {

/// Asks for a page of the help. It goes from the widget that asks to its parents until one accepts it, so
/// that no panel needs to know the window that has the help: that window overrides event() and looks for it.
class HelpRequest final : public QEvent {
public:
    explicit HelpRequest(const QString& pageId);

    static Type requestType();
    const QString& pageId() const { return m_pageId; }

private:
    QString m_pageId;
};

/// Sends a HelpRequest from `from` upwards. False when nobody accepted it.
bool requestHelp(QWidget* from, const QString& pageId);

/// Says which page F1 opens in a panel and in everything that is in it.
void setHelpPage(QWidget* panel, const QString& pageId);
/// The page of the nearest panel around a widget that has one; empty without. The window's F1 asks for that
/// of the widget with the focus.
QString helpPageAround(const QWidget* widget);

} // namespace knockscope::ui
