// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace knockscope::ui {

/// A small "?" that asks for a page of the help; see HelpRequest.
class HelpButton final : public QToolButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpButton)

public:
    explicit HelpButton(const QString& pageId, QWidget* parent = nullptr);

    const QString& pageId() const { return m_pageId; }
    void setPageId(const QString& pageId);

private:
    QString m_pageId;
};

} // namespace knockscope::ui
