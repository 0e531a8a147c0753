// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/shift_plot.h"

#include "ui/base/text.h"
#include "ui/charts/chart_style.h"

#include <QEvent>
#include <QGraphicsObject>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QToolTip>
#include <QVBoxLayout>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace knockscope::ui {

namespace {

constexpr double kPointRadius = 2.75;
constexpr double kClickReach = 14; // pixels
constexpr double kHoverReach = 7;

/// Paints all points at once: an item for each would take seconds for all genes of a genome.
class PointCloud final : public QGraphicsObject {
public:
    explicit PointCloud(QChart* chart)
        : QGraphicsObject(chart)
        , m_chart(chart)
    {
        setZValue(10);
        setAcceptedMouseButtons(Qt::NoButton);
    }

    QRectF boundingRect() const override { return m_chart->plotArea(); }

    void setPoints(std::vector<ShiftPoint> points, double range)
    {
        m_points = std::move(points);
        m_range = range;
        invalidate();
    }
    void setSelected(int index, const QString& name)
    {
        m_selected = index;
        m_name = name;
        update();
    }
    void setCorner(const QString& text)
    {
        m_corner = text;
        update();
    }
    void setTheme(const PlotTheme& theme, const QFont& font)
    {
        m_theme = theme;
        m_font = font;
        invalidate();
    }
    void invalidate()
    {
        prepareGeometryChange();
        m_cache = {};
        update();
    }

    const std::vector<ShiftPoint>& points() const { return m_points; }

    QPointF toPixels(const ShiftPoint& point) const
    {
        const QRectF area = m_chart->plotArea();
        return {area.left() + point.observed / m_range * area.width(),
                area.bottom() - point.predicted / m_range * area.height()};
    }

    int nearest(QPointF position, double reach) const
    {
        int best = -1;
        double bestDistance = reach * reach;
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            const QPointF offset = toPixels(m_points[i]) - position;
            const double distance = QPointF::dotProduct(offset, offset);
            if (distance <= bestDistance) {
                bestDistance = distance;
                best = static_cast<int>(i);
            }
        }
        return best;
    }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        const QRectF area = m_chart->plotArea();
        if (area.isEmpty() || m_points.empty())
            return;
        painter->save();
        painter->drawPixmap(area.topLeft(), cachedPoints(area, painter->device()->devicePixelRatioF()));
        painter->setFont(m_font);
        painter->setPen(m_theme.text);
        painter->drawText(area.adjusted(10, 8, -10, -8), Qt::AlignLeft | Qt::AlignTop, m_corner);
        if (m_selected >= 0)
            paintSelected(*painter, area);
        painter->restore();
    }

private:
    const QPixmap& cachedPoints(const QRectF& area, double pixelRatio)
    {
        const QSize size = (area.size() * pixelRatio).toSize();
        if (m_cache.size() == size)
            return m_cache;
        m_cache = QPixmap(size);
        m_cache.setDevicePixelRatio(pixelRatio);
        m_cache.fill(Qt::transparent);

        // Copying one ready-made dot is far cheaper than rasterising thousands of circles.
        const int side = static_cast<int>(std::ceil(2 * kPointRadius + 2));
        QPixmap dot(QSize(side, side) * pixelRatio);
        dot.setDevicePixelRatio(pixelRatio);
        dot.fill(Qt::transparent);
        {
            QPainter painter(&dot);
            painter.setRenderHint(QPainter::Antialiasing);
            QColor fill = m_theme.point;
            fill.setAlphaF(m_points.size() > 3000 ? 0.4F : 0.7F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawEllipse(QPointF(side / 2.0, side / 2.0), kPointRadius, kPointRadius);
        }
        QPainter painter(&m_cache);
        const QPointF origin = area.topLeft() + QPointF(side / 2.0, side / 2.0);
        for (const ShiftPoint& point : m_points)
            painter.drawPixmap(toPixels(point) - origin, dot);
        return m_cache;
    }

    void paintSelected(QPainter& painter, const QRectF& area)
    {
        const QPointF centre = toPixels(m_points[static_cast<std::size_t>(m_selected)]);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.background, 1.5));
        painter.setBrush(m_theme.highlight);
        painter.drawEllipse(centre, kPointRadius + 3, kPointRadius + 3);

        QFont bold = m_font;
        bold.setBold(true);
        const QSizeF size = QFontMetricsF(bold).size(Qt::TextSingleLine, m_name) + QSizeF(6, 2);
        QRectF box(centre + QPointF(10, -size.height() / 2), size);
        if (box.right() > area.right())
            box.moveRight(centre.x() - 10);
        box.moveTop(std::clamp(box.top(), area.top(), std::max(area.top(), area.bottom() - size.height())));
        QColor halo = m_theme.background;
        halo.setAlphaF(0.8F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawRoundedRect(box, 3, 3);
        painter.setFont(bold);
        painter.setPen(m_theme.text);
        painter.drawText(box, Qt::AlignCenter, m_name);
    }

    QChart* m_chart;
    std::vector<ShiftPoint> m_points;
    double m_range = 1;
    int m_selected = -1;
    QString m_name;
    QString m_corner;
    PlotTheme m_theme;
    QFont m_font;
    QPixmap m_cache;
};

} // namespace

struct ShiftPlot::Private {
    ShiftPlotData data;
    int selectedGene = -1;
    QLabel* title = nullptr;
    QStackedWidget* stack = nullptr;
    QWidget* chartPage = nullptr;
    QLabel* message = nullptr;
    QChart* chart = nullptr;
    QChartView* view = nullptr;
    QValueAxis* x = nullptr;
    QValueAxis* y = nullptr;
    QLineSeries* identity = nullptr;
    PointCloud* cloud = nullptr;

    int indexOfGene(int gene) const
    {
        const auto& points = cloud->points();
        const auto found = std::find_if(points.begin(), points.end(),
                                        [gene](const ShiftPoint& point) { return point.gene == gene; });
        return found == points.end() ? -1 : static_cast<int>(found - points.begin());
    }
    QString nameOf(int gene) const { return (*data.geneNames)[static_cast<std::size_t>(gene)]; }
    void showSelected()
    {
        const int index = indexOfGene(selectedGene);
        cloud->setSelected(index, index < 0 ? QString() : nameOf(selectedGene));
    }
    /// One unit of observed shift is as long on screen as one of predicted shift, so that the identity is a
    /// diagonal.
    void keepSquare()
    {
        const QSize room = chartPage->size();
        const int extraForAxis = view->fontMetrics().height() * 2;
        const int side = std::min(room.width(), room.height() + extraForAxis);
        const int height = std::min(room.height(), side);
        view->setGeometry((room.width() - side) / 2, (room.height() - height) / 2, side, height);
    }
};

ShiftPlot::ShiftPlot(QWidget* parent)
    : QWidget(parent)
    , m_d(std::make_unique<Private>())
{
    m_d->chart = new QChart;
    prepareChart(*m_d->chart);
    m_d->identity = new QLineSeries(m_d->chart);
    m_d->chart->addSeries(m_d->identity);
    m_d->x = addAxis(*m_d->chart, Qt::AlignBottom, tr("Observed W1"));
    m_d->y = addAxis(*m_d->chart, Qt::AlignLeft, tr("Predicted W1"));
    m_d->identity->attachAxis(m_d->x);
    m_d->identity->attachAxis(m_d->y);
    m_d->cloud = new PointCloud(m_d->chart);

    m_d->stack = new QStackedWidget(this);
    m_d->stack->setAutoFillBackground(true);
    m_d->stack->setBackgroundRole(QPalette::Base);
    m_d->chartPage = new QWidget(m_d->stack);
    m_d->chartPage->installEventFilter(this);
    m_d->view = new QChartView(m_d->chart, m_d->chartPage);
    m_d->view->setObjectName(u"shiftPlotView");
    prepareView(*m_d->view);
    m_d->view->viewport()->setMouseTracking(true);
    m_d->view->viewport()->installEventFilter(this);
    m_d->message = new QLabel(m_d->stack);
    m_d->message->setObjectName(u"shiftPlotMessage");
    m_d->message->setAlignment(Qt::AlignCenter);
    m_d->message->setTextFormat(Qt::PlainText);
    m_d->message->setWordWrap(true);
    m_d->message->setMargin(24);
    m_d->stack->addWidget(m_d->chartPage);
    m_d->stack->addWidget(m_d->message);

    m_d->title = new QLabel(this);
    m_d->title->setObjectName(u"shiftPlotTitle");
    m_d->title->setTextFormat(Qt::PlainText);
    m_d->title->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);
    layout->addWidget(m_d->title);
    layout->addWidget(m_d->stack, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    connect(m_d->chart, &QChart::plotAreaChanged, this, [this] { m_d->cloud->invalidate(); });
    applyTheme();
    setMessage({});
}

ShiftPlot::~ShiftPlot() = default;

QSize ShiftPlot::sizeHint() const
{
    return {480, 440};
}

QSize ShiftPlot::minimumSizeHint() const
{
    return {260, 220};
}

void ShiftPlot::setData(ShiftPlotData data)
{
    double highest = 0;
    for (const ShiftPoint& point : data.points)
        highest = std::max({highest, point.observed, point.predicted});
    const double range = highest > 0 ? highest * 1.06 : 1;

    m_d->data = std::move(data);
    setTicks(*m_d->x, 0, range);
    setTicks(*m_d->y, 0, range);
    m_d->identity->replace(QList<QPointF>{{0, 0}, {range, range}});
    m_d->cloud->setPoints(m_d->data.points, range);
    const int count = static_cast<int>(m_d->data.points.size());
    QString corner =
        tr("r = %1").arg(numberText(m_d->data.correlation, 2)) + u'\n' + tr("%Ln genes", nullptr, count);
    if (m_d->data.genesNotDrawn > 0)
        corner += u'\n' + tr("%Ln not varying, not drawn", nullptr, m_d->data.genesNotDrawn);
    m_d->cloud->setCorner(corner);
    m_d->title->setText(tr("Shift of each gene in %1").arg(m_d->data.perturbation));
    m_d->stack->setCurrentWidget(m_d->chartPage);
    m_d->showSelected();
    describe();
}

void ShiftPlot::setMessage(const QString& message)
{
    m_d->data = {};
    m_d->cloud->setPoints({}, 1);
    m_d->cloud->setSelected(-1, {});
    m_d->message->setText(message);
    m_d->title->setText(tr("Shift of each gene"));
    m_d->stack->setCurrentWidget(m_d->message);
    describe();
}

void ShiftPlot::setSelectedGene(int gene)
{
    m_d->selectedGene = gene;
    m_d->showSelected();
    describe();
}

bool ShiftPlot::showsPoints() const
{
    return m_d->stack->currentWidget() == m_d->chartPage;
}

int ShiftPlot::pointCount() const
{
    return static_cast<int>(m_d->cloud->points().size());
}

std::optional<QPoint> ShiftPlot::positionOf(int gene) const
{
    const int index = m_d->indexOfGene(gene);
    if (index < 0)
        return std::nullopt;
    const QPointF inScene =
        m_d->cloud->mapToScene(m_d->cloud->toPixels(m_d->cloud->points()[static_cast<std::size_t>(index)]));
    return m_d->view->viewport()->mapTo(this, m_d->view->mapFromScene(inScene));
}

std::optional<int> ShiftPlot::geneAt(QPoint position) const
{
    const QPoint inView = m_d->view->viewport()->mapFrom(this, position);
    const int index =
        m_d->cloud->nearest(m_d->cloud->mapFromScene(m_d->view->mapToScene(inView)), kClickReach);
    if (index < 0)
        return std::nullopt;
    return m_d->cloud->points()[static_cast<std::size_t>(index)].gene;
}

void ShiftPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

void ShiftPlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_d->keepSquare();
}

bool ShiftPlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_d->chartPage) {
        if (event->type() == QEvent::Resize)
            m_d->keepSquare();
        return false;
    }
    if (event->type() == QEvent::ToolTip)
        return true; // the view would replace the point's tool tip by its own, which is empty
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QPoint position = m_d->view->viewport()->mapTo(this, mouse->position().toPoint());
        if (const auto gene = geneAt(position); gene && mouse->button() == Qt::LeftButton)
            Q_EMIT geneActivated(*gene);
    } else if (event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QPointF inScene = m_d->view->mapToScene(mouse->position().toPoint());
        const int index = m_d->cloud->nearest(m_d->cloud->mapFromScene(inScene), kHoverReach);
        m_d->view->viewport()->setCursor(index < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
        if (index < 0) {
            QToolTip::hideText();
        } else {
            const ShiftPoint& point = m_d->cloud->points()[static_cast<std::size_t>(index)];
            QToolTip::showText(mouse->globalPosition().toPoint(),
                               tr("<b>%1</b><br>observed W1 %2<br>predicted W1 %3")
                                   .arg(m_d->nameOf(point.gene).toHtmlEscaped(), numberText(point.observed),
                                        numberText(point.predicted)),
                               m_d->view->viewport());
        }
    }
    return false;
}

void ShiftPlot::applyTheme()
{
    const PlotTheme theme = PlotTheme::fromPalette(palette());
    styleChart(*m_d->chart, *m_d->view, theme, font());
    m_d->identity->setPen(QPen(theme.axis, 1, Qt::DashLine));
    m_d->cloud->setTheme(theme, font());
    QFont bold = font();
    bold.setBold(true);
    m_d->title->setFont(bold);
}

void ShiftPlot::describe()
{
    m_d->view->setAccessibleName(tr("Shift plot"));
    QString description = m_d->message->text();
    if (showsPoints()) {
        description =
            tr("Observed against predicted W1 of %Ln genes in %1, correlation %2.", nullptr, pointCount())
                .arg(m_d->data.perturbation, numberText(m_d->data.correlation, 2));
        if (const int index = m_d->indexOfGene(m_d->selectedGene); index >= 0) {
            const ShiftPoint& point = m_d->cloud->points()[static_cast<std::size_t>(index)];
            description += u' '
                + tr("Selected: %1, observed %2, predicted %3.")
                      .arg(m_d->nameOf(point.gene), numberText(point.observed), numberText(point.predicted));
        }
    }
    m_d->view->setAccessibleDescription(description);
    setAccessibleName(tr("Shift plot"));
    setAccessibleDescription(description);
}

} // namespace knockscope::ui
