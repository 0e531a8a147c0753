// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace knockscope::ui {

class FigureExporter;

/// What an exporter is doing, how far it is, and a button that ends it. Empty while there is nothing, and
/// for what is done in a moment.
class ExportBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportBar)

public:
    /// `exporter` must outlive it.
    explicit ExportBar(FigureExporter& exporter, QWidget* parent = nullptr);

private:
    void showState();

    FigureExporter& m_exporter;
    QTimer* m_showSoon;
    QLabel* m_words;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

} // namespace knockscope::ui
