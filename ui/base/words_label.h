// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace knockscope::ui {

/// A paragraph that asks for the height that its text needs at the width it has. Layouts within layouts,
/// forms above all, give a wrapping QLabel too little where texts or rows change.
class WordsLabel final : public QLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WordsLabel)

public:
    explicit WordsLabel(const QString& text = {}, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace knockscope::ui
