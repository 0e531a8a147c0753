// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_spec.h"

#include <QImage>
#include <QSizeF>
#include <QStringList>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QProgressBar;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace knockscope::ui {

class FigurePage;
class LatestJob;

/// A figure on white paper, as large as it will be printed unless another zoom is chosen. It is painted in
/// the background.
class FigurePreview final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigurePreview)

public:
    enum class Zoom { TrueSize, Fit, Double };

    explicit FigurePreview(QWidget* parent = nullptr);
    ~FigurePreview() override;

    /// With this style in place of the spec's.
    void showFigure(std::shared_ptr<const FigureSpec> spec, const FigureStyle& style);
    /// In place of the figure.
    void showMessage(const QString& sentence);
    /// A figure is on its way.
    void setBusy(bool isBusy);
    /// What is drawn may be out of date until then.
    bool isPainting() const;

    const QImage& image() const;
    QSizeF sizeInMm() const { return m_sizeInMm; }

Q_SIGNALS:
    void shown();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Painted {
        QImage image;
        QSizeF sizeInMm;
        QStringList remarks;
        double scale = 1; // device-independent pixels of a point
    };

    Zoom zoom() const;
    /// Device-independent pixels of an inch on the user's screen.
    double dotsPerInch() const;
    void paintAgain();
    void take(Painted painted);
    void updateBusy();

    std::shared_ptr<const FigureSpec> m_spec;
    FigureStyle m_style;
    LatestJob* m_painter;
    bool m_isBusy = false;
    QSizeF m_sizeInMm;
    QTimer* m_fitAgain;
    QStackedWidget* m_pages;
    QScrollArea* m_scroll;
    FigurePage* m_page;
    QLabel* m_message;
    QProgressBar* m_busy;
    QLabel* m_size;
    QLabel* m_remarks;
    QComboBox* m_zoom;
};

} // namespace knockscope::ui
