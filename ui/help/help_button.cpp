// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_button.h"

#include "ui/help/help_pages.h"
#include "ui/help/help_request.h"

namespace knockscope::ui {

using namespace Qt::StringLiterals;

HelpButton::HelpButton(const QString& pageId, QWidget* parent)
    : QToolButton(parent)
{
    setText(u"?"_s);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, [this] { requestHelp(this, m_pageId); });
    setPageId(pageId);
}

void HelpButton::setPageId(const QString& pageId)
{
    if (pageId == m_pageId)
        return;
    m_pageId = pageId;
    setObjectName(u"help-"_s + pageId);
    const QString title = helpTitle(pageId);
    setAccessibleName(tr("Help: %1").arg(title));
    setToolTip(tr("Explains: %1 (F1)").arg(title));
}

} // namespace knockscope::ui
