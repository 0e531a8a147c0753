// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace knockscope::ui {

/// A line of plain text that is cut with "…" where it has no room, and is whole in its tool tip.
class ElidedLabel final : public QLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace knockscope::ui
