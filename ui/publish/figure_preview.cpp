// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/figure_preview.h"

#include "ui/base/text.h"
#include "ui/base/words_label.h"
#include "ui/figure/figure_painter.h"
#include "ui/jobs/latest_job.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

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
        painter.drawImage(sheet, m_image);
        painter.setPen(QColor(0x99, 0x99, 0x99)); // seen on light and on dark
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
    }

private:
    QImage m_image;
    QSize m_size;
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
    m_zoom->setObjectName(u"figureZoom"_s);
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setToolTip(tr("How large the preview is on your screen; the file does not change"));
    m_zoom->addItem(tr("True size"), QVariant::fromValue(static_cast<int>(Zoom::TrueSize)));
    m_zoom->addItem(tr("Fit"), QVariant::fromValue(static_cast<int>(Zoom::Fit)));
    m_zoom->addItem(tr("200 %"), QVariant::fromValue(static_cast<int>(Zoom::Double)));
    connect(m_zoom, &QComboBox::currentIndexChanged, this, &FigurePreview::paintAgain);
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
}

FigurePreview::~FigurePreview()
{
    m_painter->letGo();
}

FigurePreview::Zoom FigurePreview::zoom() const
{
    return static_cast<Zoom>(m_zoom->currentData().toInt());
}

double FigurePreview::dotsPerInch() const
{
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

void FigurePreview::showFigure(std::shared_ptr<const FigureSpec> spec, const FigureStyle& style)
{
    m_spec = std::move(spec);
    m_style = style;
    paintAgain();
}

void FigurePreview::showMessage(const QString& sentence)
{
    m_spec.reset();
    m_painter->drop();
    m_message->setText(sentence);
    m_message->setAccessibleName(sentence);
    m_pages->setCurrentWidget(m_message);
    m_size->clear();
    m_remarks->hide();
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
    m_painter->start(
        [spec = m_spec, style = m_style, zoom = zoom(), room = m_scroll->maximumViewportSize(),
         dpi = dotsPerInch(), dpr = devicePixelRatioF()](JobMonitor& monitor) {
            FigureSpec drawn = *spec;
            drawn.style = style;
            monitor.checkCancelled();
            const FigurePainter figure(std::move(drawn));
            Painted painted;
            const QSizeF points = figure.sizeInPoints();
            painted.sizeInMm = figure.sizeInMm();
            painted.remarks = figure.remarks();
            painted.scale = dpi / 72;
            if (zoom == Zoom::Double) {
                painted.scale *= 2;
            } else if (zoom == Zoom::Fit) {
                const double around = 2.0 * FigurePage::kAround + 2;
                const double fits = std::min((room.width() - around) / points.width(),
                                             (room.height() - around) / points.height());
                painted.scale = std::clamp(fits, 0.1, kMostFitted * painted.scale);
            }
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
    m_remarks->setText(painted.remarks.join(u'\n'));
    m_remarks->setVisible(!painted.remarks.isEmpty());
    updateBusy();
    Q_EMIT shown();
}

bool FigurePreview::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize && zoom() == Zoom::Fit && m_spec)
        m_fitAgain->start();
    return QWidget::eventFilter(watched, event);
}

} // namespace knockscope::ui
