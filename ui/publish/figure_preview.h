// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_spec.h"

#include <QImage>
#include <QSizeF>
#include <QString>
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
    static constexpr int kFit = 0; // in place of a zoom: as large as there is room

    explicit FigurePreview(QWidget* parent = nullptr);
    ~FigurePreview() override;

    /// With this style in place of the spec's. `remarks` are told with the painter's own.
    void showFigure(std::shared_ptr<const FigureSpec> spec, const FigureStyle& style,
                    const QStringList& remarks = {});
    /// In place of the figure.
    void showMessage(const QString& sentence);
    /// Why the figure is not what is asked for, told below it, which is dimmed; empty: it is.
    void showProblem(const QString& sentence);
    /// A figure is on its way.
    void setBusy(bool isBusy);
    /// In percent of the true size, or kFit.
    void setZoom(int percent);
    int zoom() const { return m_zoomPercent; }
    /// In place of what the screen says; 0: the screen.
    void setDotsPerInch(double dpi);
    bool hasFigure() const { return m_spec != nullptr; }
    /// What is drawn may be out of date until then.
    bool isPainting() const;

    const QImage& image() const;
    QSizeF sizeInMm() const { return m_sizeInMm; }

Q_SIGNALS:
    void shown();
    void zoomChanged(int percent);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Painted {
        QImage image;
        QSizeF sizeInMm;
        QStringList remarks;
        double scale = 1; // device-independent pixels of a point
        double percent = 100; // of the true size
    };

    /// Turned over the figure with Ctrl.
    void zoomBy(int steps);
    void showZoom();
    void showNotes();
    void paintAgainElsewhere();
    /// Device-independent pixels of an inch on the user's screen.
    double dotsPerInch() const;
    void paintAgain();
    void take(Painted painted);
    void updateBusy();

    std::shared_ptr<const FigureSpec> m_spec;
    FigureStyle m_style;
    LatestJob* m_painter;
    bool m_isBusy = false;
    int m_zoomPercent = 100;
    int m_wheel = 0; // eighths of a degree that made no step yet
    double m_dpi = 0; // 0: the screen's
    double m_paintedDpi = 0;
    double m_paintedRatio = 0;
    double m_shownPercent = 100; // what a fit has come to
    QStringList m_ownRemarks;
    QStringList m_remarksOfPainter;
    QString m_problemText;
    QSizeF m_sizeInMm;
    QTimer* m_fitAgain;
    QStackedWidget* m_pages;
    QScrollArea* m_scroll;
    FigurePage* m_page;
    QLabel* m_message;
    QProgressBar* m_busy;
    QLabel* m_size;
    QLabel* m_remarks;
    QLabel* m_problemIcon;
    QLabel* m_problem;
    QComboBox* m_zoom;
};

} // namespace knockscope::ui
