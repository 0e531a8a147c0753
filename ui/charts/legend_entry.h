// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QPen>
#include <QWidget>

class QLabel;

namespace knockscope::ui {

/// A sample of a line with what it stands for. Qt Charts' own legend shortens texts that do not fit.
class LegendEntry final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LegendEntry)

public:
    explicit LegendEntry(QWidget* parent = nullptr);

    /// A line, or a box of which it is the upper edge; `mean` stands upright in it.
    void setSample(const QPen& pen, const QBrush& fill, const QPen& mean = Qt::NoPen);
    void setText(const QString& text);
    QString text() const;

private:
    class Swatch;

    Swatch* m_swatch;
    QLabel* m_label;
};

} // namespace knockscope::ui
