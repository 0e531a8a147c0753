// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_request.h"

#include <QCoreApplication>
#include <QVariant>
#include <QWidget>

namespace knockscope::ui {

namespace {

constexpr const char* kPage = "knockscopeHelpPage";

} // namespace

HelpRequest::HelpRequest(const QString& pageId)
    : QEvent(requestType())
    , m_pageId(pageId)
{
}

QEvent::Type HelpRequest::requestType()
{
    static const int kType = QEvent::registerEventType();
    return static_cast<Type>(kType);
}

bool requestHelp(QWidget* from, const QString& pageId)
{
    for (QWidget* widget = from; widget; widget = widget->parentWidget()) {
        HelpRequest request(pageId);
        request.ignore();
        if (QCoreApplication::sendEvent(widget, &request) && request.isAccepted())
            return true;
    }
    return false;
}

void setHelpPage(QWidget* panel, const QString& pageId)
{
    panel->setProperty(kPage, pageId);
}

QString helpPageAround(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QVariant page = widget->property(kPage); page.isValid())
            return page.toString();
    }
    return {};
}

} // namespace knockscope::ui
