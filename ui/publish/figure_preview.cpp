// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/figure_preview.h"

#include "ui/base/text.h"
#include "ui/base/words_label.h"
#include "ui/figure/figure_painter.h"
#include "ui/jobs/latest_job.h"
#include "ui/publish/figure_choices.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QScreen>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

/// The sheet with what lies around it.
class FigurePage final : public QWidget {
public:
    FigurePage() { setObjectName(u"figurePage"_s); }

    void setImage(QImage image, QSize size)
    {
        m_image = std::move(image);
        m_size = size;
        setMinimumSize(size + QSize(2 * kAround, 2 * kAround));
        update();
    }
    void setDimmed(bool isDimmed)
    {
        if (std::exchange(m_isDimmed, isDimmed) != isDimmed)
            update();
    }
    const QImage& image() const { return m_image; }
    QSize sheet() const { return m_size; }

    static constexpr int kAround = 12; // pixels

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (m_image.isNull())
            return;
        QPainter painter(this);
        const QRect sheet(QPoint((width() - m_size.width()) / 2, (height() - m_size.height()) / 2), m_size);
        painter.setOpacity(m_isDimmed ? 0.35 : 1);
        painter.drawImage(sheet, m_image);
        painter.setOpacity(1);
        painter.setPen(QColor(0x99, 0x99, 0x99)); // seen on light and on dark
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
    }

private:
    QImage m_image;
    QSize m_size;
    bool m_isDimmed = false;
};

namespace {

constexpr double kLeastDpi = 50; // screens that say less or more do not know
constexpr double kMostDpi = 500;
constexpr double kMostPixels = 4e7; // of a preview; beyond, it is drawn coarser
constexpr double kMostFitted = 3; // times true size

} // namespace

FigurePreview::FigurePreview(QWidget* parent)
    : QWidget(parent)
    , m_painter(new LatestJob(this))
    , m_fitAgain(new QTimer(this))
    , m_pages(new QStackedWidget)
    , m_scroll(new QScrollArea)
    , m_page(new FigurePage)
    , m_message(new WordsLabel)
    , m_busy(new QProgressBar)
    , m_size(new QLabel)
    , m_remarks(new WordsLabel)
    , m_problemIcon(new QLabel)
    , m_problem(new WordsLabel)
    , m_zoom(new QComboBox)
{
    setObjectName(u"figurePreview"_s);
    m_page->setAccessibleName(tr("Preview of the figure"));
    m_scroll->setObjectName(u"figureScroll"_s);
    m_scroll->setAccessibleName(tr("Preview of the figure"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_page);
    m_scroll->viewport()->installEventFilter(this);
    m_message->setObjectName(u"figureMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setMargin(24);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_message);
    m_busy->setObjectName(u"figureBusy"_s);
    m_busy->setAccessibleName(tr("The figure is being made"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(4);
    QSizePolicy keepsRoom = m_busy->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(keepsRoom);
    m_busy->hide();
    m_size->setObjectName(u"figureSize"_s);
    m_size->setTextFormat(Qt::PlainText);
    m_remarks->setObjectName(u"figureRemarks"_s);
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->hide();
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_problemIcon->setPixmap(
        style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(QSize(icon, icon), devicePixelRatioF()));
    m_problem->setObjectName(u"figureProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problemIcon->hide();
    m_problem->hide();
    m_zoom->setObjectName(u"figureZoom"_s);
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setToolTip(
        tr("How large the preview is on your screen (Ctrl and the wheel); the file does not change"));
    m_zoom->addItem(tr("True size"), 100);
    m_zoom->addItem(tr("Fit"), kFit);
    m_zoom->addItem(tr("200 %"), 200);
    m_zoom->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_zoom, &QComboBox::currentIndexChanged, this, [this] {
        if (m_zoom->currentIndex() >= 0)
            setZoom(m_zoom->currentData().toInt());
    });
    m_fitAgain->setSingleShot(true);
    m_fitAgain->setInterval(60); // ms, while the window is being resized
    connect(m_fitAgain, &QTimer::timeout, this, &FigurePreview::paintAgain);

    auto* below = new QHBoxLayout;
    below->addWidget(m_size, 1);
    below->addWidget(m_zoom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_busy);
    layout->addLayout(below);
    layout->addWidget(m_remarks);
    auto* problem = new QHBoxLayout;
    problem->addWidget(m_problemIcon, 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    layout->addLayout(problem);
}

FigurePreview::~FigurePreview()
{
    m_painter->letGo();
}

void FigurePreview::setZoom(int percent)
{
    const int allowed = percent == kFit ? kFit : std::clamp(percent, kSmallestZoom, kLargestZoom);
    const bool isNew = std::exchange(m_zoomPercent, allowed) != allowed;
    showZoom();
    if (!isNew)
        return;
    paintAgain();
    Q_EMIT zoomChanged(allowed);
}

void FigurePreview::showZoom()
{
    constexpr int kFixed = 3; // the entries that are always there
    const QSignalBlocker blocker(m_zoom);
    while (m_zoom->count() > kFixed)
        m_zoom->removeItem(kFixed);
    if (m_zoom->findData(m_zoomPercent) < 0)
        m_zoom->addItem(tr("%1 %").arg(m_zoomPercent), m_zoomPercent);
    m_zoom->setCurrentIndex(m_zoom->findData(m_zoomPercent));
}

void FigurePreview::zoomBy(int steps)
{
    const double now = m_zoomPercent == kFit ? m_shownPercent : m_zoomPercent;
    setZoom(
        std::clamp(static_cast<int>(std::lround(now * std::pow(1.25, steps))), kSmallestZoom, kLargestZoom));
}

void FigurePreview::setDotsPerInch(double dpi)
{
    m_dpi = dpi;
    paintAgain();
}

double FigurePreview::dotsPerInch() const
{
    if (m_dpi > 0)
        return m_dpi;
    const double dpi = screen()->physicalDotsPerInch();
    return dpi >= kLeastDpi && dpi <= kMostDpi ? dpi : screen()->logicalDotsPerInch();
}

const QImage& FigurePreview::image() const
{
    return m_page->image();
}

bool FigurePreview::isPainting() const
{
    return m_painter->isRunning();
}

void FigurePreview::showFigure(std::shared_ptr<const FigureSpec> spec, const FigureStyle& style,
                               const QStringList& remarks)
{
    m_spec = std::move(spec);
    m_style = style;
    m_ownRemarks = remarks;
    paintAgain();
}

void FigurePreview::showProblem(const QString& sentence)
{
    m_problemText = sentence;
    showNotes();
}

/// What is said of the figure, and only while one is there.
void FigurePreview::showNotes()
{
    const bool isFigure = m_spec && m_pages->currentWidget() == m_scroll;
    const QStringList remarks = m_ownRemarks + m_remarksOfPainter;
    const bool isProblem = !m_problemText.isEmpty();
    m_page->setDimmed(isProblem);
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(isFigure && !isProblem && !remarks.isEmpty());
    m_problem->setText(m_problemText);
    m_problem->setVisible(isProblem);
    m_problemIcon->setVisible(isProblem);
}

void FigurePreview::showMessage(const QString& sentence)
{
    m_spec.reset();
    m_painter->drop();
    m_message->setText(sentence);
    m_message->setAccessibleName(sentence);
    m_pages->setCurrentWidget(m_message);
    m_size->clear();
    m_problemText.clear(); // it is told in place of the figure
    showNotes();
    updateBusy();
}

void FigurePreview::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateBusy();
}

void FigurePreview::updateBusy()
{
    m_busy->setVisible(m_isBusy || (m_spec && m_painter->isRunning()));
}

void FigurePreview::paintAgain()
{
    if (!m_spec)
        return;
    m_paintedDpi = dotsPerInch();
    m_paintedRatio = devicePixelRatioF();
    m_painter->start(
        [spec = m_spec, style = m_style, zoom = m_zoomPercent, room = m_scroll->maximumViewportSize(),
         dpi = m_paintedDpi, dpr = m_paintedRatio](JobMonitor& monitor) {
            FigureSpec drawn = *spec;
            drawn.style = style;
            monitor.checkCancelled();
            const FigurePainter figure(std::move(drawn));
            Painted painted;
            const QSizeF points = figure.sizeInPoints();
            painted.sizeInMm = figure.sizeInMm();
            painted.remarks = figure.remarks();
            painted.scale = dpi / 72;
            const double real = painted.scale;
            if (zoom != kFit) {
                painted.scale *= zoom / 100.0;
            } else {
                const double around = 2.0 * FigurePage::kAround + 2;
                const double fits = std::min((room.width() - around) / points.width(),
                                             (room.height() - around) / points.height());
                painted.scale = std::clamp(fits, 0.1, kMostFitted * painted.scale);
            }
            painted.percent = 100 * painted.scale / real;
            double pixels = painted.scale * dpr;
            pixels *= std::min(1.0, std::sqrt(kMostPixels / (points.width() * points.height())) / pixels);
            const QSize size = (points * pixels).toSize().expandedTo({1, 1});
            painted.image = QImage(size, QImage::Format_RGB32);
            if (painted.image.isNull())
                return painted;
            painted.image.fill(Qt::white);
            monitor.checkCancelled();
            QPainter painter(&painted.image);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.scale(pixels, pixels);
            figure.paint(painter);
            return painted;
        },
        [this](Painted painted) { take(std::move(painted)); },
        [this](const QString& message) { showMessage(message); });
    updateBusy();
}

void FigurePreview::take(Painted painted)
{
    m_sizeInMm = painted.sizeInMm;
    const QSize sheet = (painted.sizeInMm / 25.4 * 72 * painted.scale).toSize();
    m_page->setImage(std::move(painted.image), sheet);
    m_pages->setCurrentWidget(m_scroll);
    m_size->setText(
        tr("%1 × %2 mm").arg(numberText(m_sizeInMm.width(), 1), numberText(m_sizeInMm.height(), 1)));
    m_page->setAccessibleDescription(m_size->text());
    m_remarksOfPainter = painted.remarks;
    m_shownPercent = painted.percent;
    showNotes();
    updateBusy();
    Q_EMIT shown();
}

void FigurePreview::paintAgainElsewhere()
{
    if (m_spec && (m_paintedDpi != dotsPerInch() || m_paintedRatio != devicePixelRatioF()))
        m_fitAgain->start();
}

bool FigurePreview::event(QEvent* event)
{
    // The window was moved to another screen, or the screen was given another resolution.
    if (event->type() == QEvent::ScreenChangeInternal || event->type() == QEvent::Show)
        paintAgainElsewhere();
    return QWidget::event(event);
}

bool FigurePreview::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_scroll->viewport())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Resize && m_zoomPercent == kFit && m_spec)
        m_fitAgain->start();
    if (event->type() == QEvent::Paint) // also when the same screen has another ratio of pixels
        paintAgainElsewhere();
    if (event->type() == QEvent::Wheel) {
        auto* wheel = static_cast<QWheelEvent*>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier)) {
            constexpr int kNotch = 120;
            m_wheel += wheel->angleDelta().y();
            if (const int steps = m_wheel / kNotch; steps != 0) {
                m_wheel -= steps * kNotch;
                zoomBy(steps);
            }
            wheel->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace knockscope::ui
