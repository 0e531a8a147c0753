// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_button.h"

#include "ui/help/help_pages.h"
#include "ui/help/help_request.h"

namespace knockscope::ui {

using namespace Qt::StringLiterals;

HelpButton::HelpButton(const QString& pageId, QWidget* parent)
    : QToolButton(parent)
    , m_pageId(pageId)
{
    setObjectName(u"help-"_s + pageId);
    setText(u"?"_s);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    const QString title = helpTitle(pageId);
    setAccessibleName(tr("Help: %1").arg(title));
    setToolTip(tr("Explains: %1 (F1)").arg(title));
    connect(this, &QToolButton::clicked, this, [this] { requestHelp(this, m_pageId); });
}

} // namespace knockscope::ui
