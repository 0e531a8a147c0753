// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/shift_plot.h"

#include "ui/base/text.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/plot_legend.h"
#include "ui/charts/point_cloud.h"

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QStyleHints>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>

#include <algorithm>
#include <cmath>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kClickReach = 14; // pixels
constexpr double kHoverReach = 7;
constexpr double kZoomStep = 1.25;
constexpr double kMostZoom = 1000; // of the range that shows everything
constexpr std::size_t kMostNames = 12;
constexpr int kSmallHeight = 400;
constexpr int kNarrowestLegend = 130; // beside the points
constexpr int kWidestLegend = 220;
/// Below it W1 is drawn at the edge of logarithmic axes: hundreds of cells scatter by more than that.
constexpr double kLogFloor = 1e-3;

struct Tick {
    double at = 0; // units
    QString label;
    bool operator==(const Tick&) const = default;
};

QString tickText(double value, double interval)
{
    const int decimals = std::max(0, static_cast<int>(-std::floor(std::log10(interval) + 1e-9)));
    return QLocale().toString(std::abs(value) < interval / 1000 ? 0 : value, 'f', decimals);
}

std::vector<Tick> linearTicks(double low, double high)
{
    std::vector<Tick> ticks;
    const double interval = tickInterval(high - low);
    for (double i = std::ceil(low / interval - 1e-9); i * interval <= high + interval * 1e-9; ++i)
        ticks.push_back({i * interval, tickText(i * interval, interval)});
    return ticks;
}

/// low and high: decimal logarithms.
std::vector<Tick> logTicks(double low, double high)
{
    std::vector<Tick> ticks;
    const double floor = std::log10(kLogFloor);
    if (high - low < 0.7) { // less than two ticks otherwise
        const double interval = tickInterval(std::pow(10, high) - std::pow(10, low));
        for (double i = std::ceil(std::pow(10, low) / interval); i * interval <= std::pow(10, high); ++i) {
            if (i * interval > kLogFloor * 1.001)
                ticks.push_back({std::log10(i * interval), tickText(i * interval, interval)});
        }
    } else {
        for (double decade = std::floor(low); decade <= high; ++decade) {
            for (const double digit : {1.0, 2.0, 5.0}) {
                const double at = decade + std::log10(digit);
                if (at >= low && at <= high && at > floor + 1e-6 && (digit == 1 || high - low < 2.2))
                    ticks.push_back({at, QLocale().toString(std::pow(10, decade) * digit, 'g', 3)});
            }
        }
    }
    if (floor >= low && floor <= high)
        ticks.insert(ticks.begin(),
                     {floor, ShiftPlot::tr("≤\u00a0%1").arg(QLocale().toString(kLogFloor, 'g', 3))});
    return ticks;
}

/// Leaves those out whose labels would touch the one before. sizeOf: pixels along the axis.
template <typename SizeOf> void thinOut(std::vector<Tick>& ticks, double pixelsPerUnit, const SizeOf& sizeOf)
{
    constexpr double kGap = 6;
    double end = -std::numeric_limits<double>::infinity();
    std::erase_if(ticks, [&](const Tick& tick) {
        const double centre = tick.at * pixelsPerUnit;
        const double half = sizeOf(tick.label) / 2.0;
        if (centre - half < end + kGap)
            return true;
        end = centre + half;
        return false;
    });
}

QRectF scaledAbout(const QRectF& range, double factor, QPointF fixed)
{
    return {fixed.x() + (range.left() - fixed.x()) * factor, fixed.y() + (range.top() - fixed.y()) * factor,
            range.width() * factor, range.height() * factor};
}

QCategoryAxis* addTickAxis(QChart& chart, Qt::Alignment side)
{
    // Its ticks may stand anywhere, with any label; a logarithmic axis of Qt has them at powers only.
    auto* axis = new QCategoryAxis(&chart);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setTruncateLabels(false);
    chart.addAxis(axis, side);
    return axis;
}

} // namespace

struct ShiftPlot::Private {
    ShiftPlotData data;
    std::vector<int> selected;
    std::vector<int> pinned;
    bool logAxes = false;
    bool noiseShown = true;
    bool selectMode = false;
    bool isSmall = false; // the legend leaves out what explains itself and has the title in it
    std::optional<QRectF> zoomed; // units
    QRectF fitting{0, 0, 1, 1}; // units: shows everything
    std::vector<std::vector<int>> indexOfGene; // of each series, -1: no point; as long as the largest gene
    std::size_t belowFloor = 0;
    std::size_t zeros = 0;
    std::vector<Tick> xTicks;
    std::vector<Tick> yTicks;

    enum class Drag { None, Pressed, Panning, Band };
    Drag drag = Drag::None;
    QPointF pressedAt; // pixels
    QRectF viewWhenPressed;
    Qt::KeyboardModifiers pressedWith;
    int hoveredGene = -1;

    QBoxLayout* layout = nullptr; // of head and stack
    QWidget* head = nullptr; // title and legend
    QLabel* title = nullptr;
    PlotLegend* legend = nullptr;
    QStackedWidget* stack = nullptr;
    QWidget* chartPage = nullptr;
    QLabel* message = nullptr;
    QChart* chart = nullptr;
    QChartView* view = nullptr;
    QCategoryAxis* x = nullptr;
    QCategoryAxis* y = nullptr;
    QLineSeries* identity = nullptr;
    PointCloud* cloud = nullptr;

    bool isLog() const { return logAxes && data.quantity == ShiftQuantity::W1; }
    bool hasIdentity() const { return data.isObserved; }
    double toUnits(double value) const { return isLog() ? std::log10(std::max(value, kLogFloor)) : value; }
    double toValue(double units) const { return isLog() ? std::pow(10, units) : units; }
    const ShiftPoint& pointOf(PointCloud::Hit hit) const
    {
        return data.series[static_cast<std::size_t>(hit.series)].points[static_cast<std::size_t>(hit.index)];
    }
    int indexOf(int gene, std::size_t series) const
    {
        if (gene < 0 || series >= indexOfGene.size()
            || static_cast<std::size_t>(gene) >= indexOfGene[series].size())
            return -1;
        return indexOfGene[series][static_cast<std::size_t>(gene)];
    }
    std::vector<PointCloud::Hit> hitsOf(int gene) const
    {
        std::vector<PointCloud::Hit> hits;
        for (std::size_t s = 0; s < data.series.size(); ++s) {
            if (const int index = indexOf(gene, s); index >= 0)
                hits.push_back({static_cast<int>(s), index});
        }
        return hits;
    }
    QString nameOf(int gene) const { return (*data.geneNames)[static_cast<std::size_t>(gene)]; }
    static QString runText(const ShiftSeries& series)
    {
        return series.run.isEmpty() ? ShiftPlot::tr("Prediction") : series.run;
    }
    int current() const { return selected.empty() ? -1 : selected.front(); }
    /// The first series with points; -1: none.
    int leading() const
    {
        for (std::size_t s = 0; s < data.series.size(); ++s) {
            if (!data.series[s].points.empty())
                return static_cast<int>(s);
        }
        return -1;
    }

    void fit();
    void applyView();
    void showSelection();
    void showLegend();
    void arrange();
    void placeHead(QSize whole);
    QMargins aroundArea() const;
};

/// The range that shows all points: from 0 for W1, with a strip for the points at the very edge.
void ShiftPlot::Private::fit()
{
    double xLow = isLog() ? std::log10(kLogFloor) : 0;
    double yLow = xLow;
    double xHigh = isLog() ? std::log10(kLogFloor) + 1 : 0;
    double yHigh = xHigh;
    for (const PointCloud::Series& series : cloud->series()) {
        for (const QPointF& point : series.points) {
            xLow = std::min(xLow, point.x());
            xHigh = std::max(xHigh, point.x());
            yLow = std::min(yLow, point.y());
            yHigh = std::max(yHigh, point.y());
        }
    }
    if (hasIdentity()) {
        xLow = yLow = std::min(xLow, yLow);
        xHigh = yHigh = std::max(xHigh, yHigh);
    }
    const auto padded = [](double& low, double& high) {
        if (high - low <= 0)
            high = low + 1;
        const double span = high - low;
        low -= span * 0.03;
        high += span * 0.05;
    };
    padded(xLow, xHigh);
    padded(yLow, yHigh);
    fitting = QRectF(xLow, yLow, xHigh - xLow, yHigh - yLow);
}

void ShiftPlot::Private::applyView()
{
    const QRectF range = zoomed.value_or(fitting);
    const QFontMetrics metrics = view->fontMetrics();
    const auto ticksOf = [this](double low, double high) {
        return isLog() ? logTicks(low, high) : linearTicks(low, high);
    };
    std::vector<Tick> forX = ticksOf(range.left(), range.right());
    thinOut(forX, cloud->area().width() / range.width(),
            [&metrics](const QString& label) { return metrics.horizontalAdvance(label); });
    std::vector<Tick> forY = ticksOf(range.top(), range.bottom());
    thinOut(forY, cloud->area().height() / range.height(),
            [&metrics](const QString&) { return metrics.height(); });
    const auto apply = [](QCategoryAxis& axis, std::vector<Tick>& shown, std::vector<Tick> ticks, double low,
                          double high) {
        axis.setRange(low, high);
        if (ticks == shown)
            return;
        for (const QString& label : axis.categoriesLabels())
            axis.remove(label);
        axis.setStartValue(ticks.empty() ? low : ticks.front().at - (high - low));
        for (const Tick& tick : ticks)
            axis.append(tick.label, tick.at);
        axis.setRange(low, high);
        shown = std::move(ticks);
    };
    apply(*x, xTicks, std::move(forX), range.left(), range.right());
    apply(*y, yTicks, std::move(forY), range.top(), range.bottom());
    identity->setVisible(hasIdentity());
    if (hasIdentity()) {
        const double low = std::min(range.left(), range.top());
        const double high = std::max(range.right(), range.bottom());
        identity->replace(QList<QPointF>{{low, low}, {high, high}});
    }
    chart->layout()->activate(); // at once, so that axes and points are never painted apart
    cloud->setView(range);
}

void ShiftPlot::Private::showSelection()
{
    std::vector<PointCloud::Mark> marks;
    std::vector<std::vector<int>> emphasised(data.series.size());
    std::size_t names = 0;
    for (std::size_t i = 0; i < selected.size(); ++i) {
        const int gene = selected[i];
        std::vector<PointCloud::Hit> hits = hitsOf(gene);
        if (hits.empty())
            continue;
        if (names < kMostNames) {
            ++names;
            marks.push_back({std::move(hits), nameOf(gene),
                             i == 0 ? PointCloud::Mark::Current : PointCloud::Mark::Selected});
        } else {
            for (const PointCloud::Hit hit : hits)
                emphasised[static_cast<std::size_t>(hit.series)].push_back(hit.index);
        }
    }
    const std::vector<PointCloud::Mark> named = marks;
    for (const int gene : pinned) {
        std::vector<PointCloud::Hit> hits = hitsOf(gene);
        if (hits.empty())
            continue;
        const bool isNamed = std::any_of(named.begin(), named.end(), [&hits](const PointCloud::Mark& mark) {
            return mark.points == hits;
        });
        const bool hasRoom = !isNamed && names < kMostNames;
        names += hasRoom ? 1 : 0;
        marks.push_back({std::move(hits), hasRoom ? nameOf(gene) : QString(), PointCloud::Mark::Pinned});
    }
    cloud->setEmphasised(std::move(emphasised));
    cloud->setMarks(std::move(marks));
}

void ShiftPlot::Private::showLegend()
{
    using Sample = PlotLegend::Sample;
    std::vector<PlotLegend::Entry> entries;
    std::size_t drawn = 0;
    if (isSmall)
        entries.push_back({Sample::None,
                           {},
                           data.isObserved
                               ? data.perturbation
                               : ShiftPlot::tr("%1, not seen in the screen").arg(data.perturbation),
                           true});
    for (std::size_t s = 0; s < data.series.size(); ++s) {
        const ShiftSeries& series = data.series[s];
        drawn = std::max(drawn, series.points.size());
        QString text = runText(series);
        if (series.points.empty())
            text = ShiftPlot::tr("%1: %2").arg(
                text, series.note.isEmpty() ? ShiftPlot::tr("no prediction") : series.note);
        else if (data.isObserved)
            text = ShiftPlot::tr("%1, r = %2").arg(text, numberText(series.correlation, 2));
        entries.push_back({Sample::Point, cloud->series()[s].style, text});
    }
    if (hasIdentity() && !isSmall)
        entries.push_back({Sample::DashedLine, {}, ShiftPlot::tr("identity")});
    if (noiseShown && std::isfinite(data.noiseFloor))
        entries.push_back(
            {Sample::Shade, {}, ShiftPlot::tr("by chance (W1 ≤ %1)").arg(smallNumberText(data.noiseFloor))});
    if (!isSmall
        && std::any_of(pinned.begin(), pinned.end(), [this](int gene) { return !hitsOf(gene).empty(); }))
        entries.push_back({Sample::Ring, {}, ShiftPlot::tr("pinned")});
    QString genes = ShiftPlot::tr("%Ln genes", nullptr, static_cast<int>(drawn));
    if (data.genesNotDrawn > 0)
        genes = ShiftPlot::tr("%1, %Ln more do not vary", nullptr, data.genesNotDrawn).arg(genes);
    if (!isSmall)
        entries.push_back({Sample::None, {}, genes});
    if (isLog() && belowFloor > 0)
        entries.push_back({Sample::None,
                           {},
                           ShiftPlot::tr("%Ln points below %1 drawn at the edge, %2 of them 0", nullptr,
                                         static_cast<int>(belowFloor))
                               .arg(QLocale().toString(kLogFloor, 'g', 3), countText(zeros))});
    legend->setEntries(std::move(entries));
}

/// Room for ticks and titles of the axes.
QMargins ShiftPlot::Private::aroundArea() const
{
    const QFontMetrics metrics = view->fontMetrics();
    const QString widest = isLog() ? u"≤\u00a00.0010"_s : isSmall ? u"−0.000"_s : u"≤\u00a00.0010"_s;
    const int line = metrics.height();
    return isSmall ? QMargins(line + metrics.horizontalAdvance(widest) + 14, 6, 10, 2 * line + 14)
                   : QMargins(line + metrics.horizontalAdvance(widest) + 18, 8, 14, 2 * line + 20);
}

/// Where the plot is low and wide, its square leaves room for the legend beside it.
void ShiftPlot::Private::placeHead(QSize whole)
{
    const QMargins inside = layout->contentsMargins();
    const QMargins axes = aroundArea();
    const int side = whole.height() - inside.top() - inside.bottom() - axes.top() - axes.bottom();
    const int besides = whole.width() - inside.left() - inside.right() - layout->spacing() - side
        - axes.left() - axes.right();
    const bool isBeside = isSmall && hasIdentity() && besides >= kNarrowestLegend;
    title->setVisible(!isSmall || stack->currentWidget() == message);
    layout->setDirection(isBeside ? QBoxLayout::RightToLeft : QBoxLayout::TopToBottom);
    head->setMinimumWidth(isBeside ? std::min(besides, kWidestLegend) : 0);
    head->setMaximumWidth(isBeside ? std::min(besides, kWidestLegend) : QWIDGETSIZE_MAX);
    head->setSizePolicy(QSizePolicy::Preferred, isBeside ? QSizePolicy::Expanding : QSizePolicy::Fixed);
}

/// The plot area stays where it is when labels change, so that panning does not shake it. Where the identity
/// is drawn, one unit of observed shift is as long as one of predicted shift, so that it is a diagonal.
void ShiftPlot::Private::arrange()
{
    const QMargins around = aroundArea();
    const int left = around.left();
    const int above = around.top();
    const int right = around.right();
    const int below = around.bottom();
    const QSize room = chartPage->size();
    QSize area(room.width() - left - right, room.height() - above - below);
    if (hasIdentity()) {
        const int side = std::min(area.width(), area.height());
        area = QSize(side, side);
    }
    area = area.expandedTo({20, 20});
    const int width = area.width() + left + right;
    const QRectF plotArea(left, above, area.width(), area.height());
    chart->setPlotArea(plotArea);
    view->setGeometry((room.width() - width) / 2, 0, width, area.height() + above + below);
    chart->layout()->invalidate(); // the axes would stay where the old area was
    cloud->setArea(plotArea);
    applyView(); // as many ticks as have room
}

ShiftPlot::ShiftPlot(QWidget* parent)
    : QWidget(parent)
    , m_d(std::make_unique<Private>())
{
    m_d->chart = new QChart;
    prepareChart(*m_d->chart);
    m_d->identity = new QLineSeries(m_d->chart);
    m_d->chart->addSeries(m_d->identity);
    m_d->x = addTickAxis(*m_d->chart, Qt::AlignBottom);
    m_d->y = addTickAxis(*m_d->chart, Qt::AlignLeft);
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
    m_d->view->setFocusPolicy(Qt::StrongFocus);
    prepareView(*m_d->view);
    m_d->view->viewport()->setMouseTracking(true);
    m_d->view->viewport()->installEventFilter(this);
    m_d->view->installEventFilter(this);
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
    m_d->legend = new PlotLegend(this);
    m_d->legend->setObjectName(u"shiftPlotLegend");
    m_d->head = new QWidget(this);
    auto* head = new QVBoxLayout(m_d->head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(4);
    head->addWidget(m_d->title);
    head->addWidget(m_d->legend);
    head->addStretch(1);
    m_d->layout = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_d->layout->setContentsMargins(8, 6, 8, 6);
    m_d->layout->setSpacing(4);
    m_d->layout->addWidget(m_d->head);
    m_d->layout->addWidget(m_d->stack, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(m_d->view);

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
    if (data.quantity != m_d->data.quantity || data.isObserved != m_d->data.isObserved)
        m_d->zoomed.reset();
    m_d->data = std::move(data);
    m_d->indexOfGene.clear();
    for (const ShiftSeries& series : m_d->data.series) {
        std::vector<int>& indices = m_d->indexOfGene.emplace_back();
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            const auto gene = static_cast<std::size_t>(series.points[i].gene);
            if (gene >= indices.size())
                indices.resize(std::max(gene + 1, 2 * indices.size()), -1);
            indices[gene] = static_cast<int>(i);
        }
    }
    m_d->title->setText(
        m_d->data.isObserved
            ? tr("Shift of each gene in %1").arg(m_d->data.perturbation)
            : tr("Predicted shift of each gene in %1, not seen in the screen").arg(m_d->data.perturbation));
    m_d->legend->show();
    m_d->stack->setCurrentWidget(m_d->chartPage);
    rebuild();
}

const ShiftPlotData& ShiftPlot::data() const
{
    return m_d->data;
}

/// Everything that follows from the data and the kind of axes.
void ShiftPlot::rebuild()
{
    const PlotTheme theme = PlotTheme::fromPalette(palette());
    const bool dark = theme.background.lightness() < 128;
    const bool isLog = m_d->isLog();
    m_d->belowFloor = m_d->zeros = 0;
    std::vector<PointCloud::Series> cloud;
    for (std::size_t s = 0; s < m_d->data.series.size(); ++s) {
        PointCloud::Series& series = cloud.emplace_back();
        series.style = runStyle(static_cast<int>(s), dark);
        series.points.reserve(m_d->data.series[s].points.size());
        for (const ShiftPoint& point : m_d->data.series[s].points) {
            series.points.emplace_back(m_d->toUnits(point.x), m_d->toUnits(point.y));
            if (isLog && std::min(point.x, point.y) < kLogFloor) {
                ++m_d->belowFloor;
                m_d->zeros += std::min(point.x, point.y) <= 0 ? 1 : 0;
            }
        }
    }
    m_d->cloud->setSeries(std::move(cloud));
    m_d->hoveredGene = -1;
    m_d->drag = Private::Drag::None;
    m_d->cloud->setBand({});
    if (m_d->data.quantity == ShiftQuantity::W1) {
        m_d->x->setTitleText(m_d->data.isObserved ? tr("Observed W1") : tr("Mean expression in the control"));
        m_d->y->setTitleText(tr("Predicted W1"));
    } else {
        m_d->x->setTitleText(m_d->data.isObserved ? tr("Observed mean change")
                                                  : tr("Mean expression in the control"));
        m_d->y->setTitleText(tr("Predicted mean change"));
    }
    m_d->cloud->setShadedBelow(m_d->noiseShown && std::isfinite(m_d->data.noiseFloor)
                                   ? std::optional(m_d->toUnits(m_d->data.noiseFloor))
                                   : std::nullopt);
    m_d->fit();
    m_d->showLegend();
    m_d->placeHead(size());
    layout()->activate(); // the legend may take another line
    m_d->arrange();
    m_d->showSelection();
    describe();
}

void ShiftPlot::setMessage(const QString& message)
{
    const ShiftQuantity quantity = m_d->data.quantity;
    const bool isObserved = m_d->data.isObserved;
    m_d->data = {};
    m_d->data.quantity = quantity; // so that the user's range survives a perturbation without prediction
    m_d->data.isObserved = isObserved;
    m_d->indexOfGene.clear();
    m_d->cloud->setSeries({});
    m_d->cloud->setBand({});
    m_d->drag = Private::Drag::None;
    m_d->hoveredGene = -1;
    m_d->message->setText(message);
    m_d->title->setText(tr("Shift of each gene"));
    m_d->legend->hide();
    m_d->stack->setCurrentWidget(m_d->message);
    m_d->title->show();
    m_d->layout->setDirection(QBoxLayout::TopToBottom);
    m_d->head->setMinimumWidth(0);
    m_d->head->setMaximumWidth(QWIDGETSIZE_MAX);
    describe();
}

void ShiftPlot::setSelection(const std::vector<int>& genes, const std::vector<int>& pinned)
{
    if (genes == m_d->selected && pinned == m_d->pinned)
        return;
    const bool samePins = pinned == m_d->pinned;
    m_d->selected = genes;
    m_d->pinned = pinned;
    if (showsPoints()) {
        m_d->showSelection();
        if (!samePins)
            m_d->showLegend();
    }
    describe();
}

void ShiftPlot::setLogAxes(bool isOn)
{
    if (isOn == m_d->logAxes)
        return;
    const bool before = m_d->isLog();
    m_d->logAxes = isOn;
    if (m_d->isLog() == before)
        return;
    m_d->zoomed.reset();
    if (showsPoints())
        rebuild();
}

void ShiftPlot::setNoiseFloorShown(bool isShown)
{
    m_d->noiseShown = isShown;
    if (showsPoints())
        rebuild();
}

void ShiftPlot::setSelectMode(bool isOn)
{
    m_d->selectMode = isOn;
    m_d->view->viewport()->setCursor(isOn ? Qt::CrossCursor : Qt::ArrowCursor);
}

void ShiftPlot::resetView()
{
    m_d->zoomed.reset();
    m_d->applyView();
    Q_EMIT viewChanged();
}

ShiftRange ShiftPlot::viewRange() const
{
    const QRectF range = m_d->zoomed.value_or(m_d->fitting);
    return {m_d->toValue(range.left()), m_d->toValue(range.right()), m_d->toValue(range.top()),
            m_d->toValue(range.bottom())};
}

void ShiftPlot::setViewRange(const ShiftRange& range)
{
    const auto units = [this](double value) {
        return m_d->isLog() ? (value > 0 ? std::log10(value) : std::numeric_limits<double>::quiet_NaN())
                            : value;
    };
    const double left = units(range.xLow);
    const double top = units(range.yLow);
    const QRectF wanted(left, top, units(range.xHigh) - left, units(range.yHigh) - top);
    if (!(wanted.width() > 0) || !(wanted.height() > 0) || !std::isfinite(wanted.right())
        || !std::isfinite(wanted.bottom()) || !std::isfinite(left) || !std::isfinite(top))
        return;
    m_d->zoomed = wanted;
    m_d->applyView();
}

bool ShiftPlot::isZoomed() const
{
    return m_d->zoomed.has_value();
}

bool ShiftPlot::showsPoints() const
{
    return m_d->stack->currentWidget() == m_d->chartPage;
}

int ShiftPlot::pointCount() const
{
    std::size_t count = 0;
    for (const ShiftSeries& series : m_d->data.series)
        count += series.points.size();
    return static_cast<int>(count);
}

std::optional<QPoint> ShiftPlot::positionOf(int gene, int series) const
{
    const int index = m_d->indexOf(gene, static_cast<std::size_t>(series));
    if (index < 0)
        return std::nullopt;
    const QPointF inScene = m_d->cloud->mapToScene(m_d->cloud->pixelsOf({series, index}));
    return m_d->view->viewport()->mapTo(this, m_d->view->mapFromScene(inScene));
}

std::optional<int> ShiftPlot::geneAt(QPoint position) const
{
    if (!showsPoints())
        return std::nullopt;
    const QPoint inView = m_d->view->viewport()->mapFrom(this, position);
    const auto hit =
        m_d->cloud->nearest(m_d->cloud->mapFromScene(m_d->view->mapToScene(inView)), kClickReach);
    return hit ? std::optional(m_d->pointOf(*hit).gene) : std::nullopt;
}

QString ShiftPlot::legendText() const
{
    return m_d->legend->isHidden() ? QString() : m_d->legend->text();
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
    const bool isSmall = height() < kSmallHeight;
    if (std::exchange(m_d->isSmall, isSmall) != isSmall && showsPoints())
        m_d->showLegend();
    if (showsPoints()) {
        m_d->placeHead(size());
        layout()->activate();
    }
    m_d->arrange();
}

bool ShiftPlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_d->chartPage) {
        if (event->type() == QEvent::Resize)
            m_d->arrange();
        return false;
    }
    if (watched == m_d->view) {
        switch (event->type()) {
        case QEvent::KeyPress:
            return keyEvent(static_cast<QKeyEvent*>(event)->key());
        case QEvent::FocusIn:
        case QEvent::FocusOut:
            m_d->cloud->setFocused(event->type() == QEvent::FocusIn);
            return false;
        case QEvent::ContextMenu:
            break;
        default:
            return false;
        }
        const auto* menu = static_cast<QContextMenuEvent*>(event);
        if (const auto position = positionOf(m_d->current());
            position && menu->reason() == QContextMenuEvent::Keyboard)
            Q_EMIT geneMenuRequested(m_d->current(), mapToGlobal(*position));
        return true;
    }
    return mouseEvent(event);
}

/// Of the view's viewport.
bool ShiftPlot::mouseEvent(QEvent* event)
{
    using Drag = Private::Drag;
    const auto inCloud = [this](const QMouseEvent& mouse) {
        return m_d->cloud->mapFromScene(m_d->view->mapToScene(mouse.position().toPoint()));
    };
    const auto restCursor = [this] { return m_d->selectMode ? Qt::CrossCursor : Qt::ArrowCursor; };
    QWidget* viewport = m_d->view->viewport();

    switch (event->type()) {
    case QEvent::ToolTip:
        return true; // the view would replace the point's tool tip by its own, which is empty
    case QEvent::Wheel: {
        if (m_d->drag != Drag::None)
            return true;
        const auto* wheel = static_cast<QWheelEvent*>(event);
        const double steps = wheel->angleDelta().y() / 120.0;
        if (steps != 0)
            zoom(std::pow(kZoomStep, -steps),
                 m_d->cloud->mapFromScene(m_d->view->mapToScene(wheel->position().toPoint())));
        return true;
    }
    case QEvent::MouseButtonPress: {
        const auto& mouse = *static_cast<QMouseEvent*>(event);
        if (mouse.button() != Qt::LeftButton && mouse.button() != Qt::MiddleButton)
            return false;
        m_d->view->setFocus(Qt::MouseFocusReason);
        m_d->drag = Drag::Pressed;
        m_d->pressedAt = inCloud(mouse);
        m_d->pressedWith = mouse.modifiers();
        m_d->viewWhenPressed = m_d->zoomed.value_or(m_d->fitting);
        return true;
    }
    case QEvent::MouseButtonDblClick:
        m_d->drag = Drag::None;
        resetView();
        return true;
    case QEvent::MouseMove: {
        const auto& mouse = *static_cast<QMouseEvent*>(event);
        const QPointF position = inCloud(mouse);
        const QPointF moved = position - m_d->pressedAt;
        if (mouse.buttons() == Qt::NoButton && m_d->drag != Drag::None) { // released elsewhere
            m_d->drag = Drag::None;
            m_d->cloud->setBand({});
            viewport->setCursor(restCursor());
        }
        if (m_d->drag == Drag::Pressed
            && moved.manhattanLength() >= QGuiApplication::styleHints()->startDragDistance()) {
            const bool band = (mouse.buttons() & Qt::LeftButton)
                && (m_d->selectMode || (m_d->pressedWith & Qt::ShiftModifier));
            m_d->drag = band ? Drag::Band : Drag::Panning;
            viewport->setCursor(band ? Qt::CrossCursor : Qt::ClosedHandCursor);
            QToolTip::hideText();
            m_d->cloud->setHovered({});
            m_d->hoveredGene = -1;
        }
        if (m_d->drag == Drag::Panning) {
            const QRectF& from = m_d->viewWhenPressed;
            const QRectF area = m_d->cloud->area();
            QRectF range = from.translated(-moved.x() / area.width() * from.width(),
                                           moved.y() / area.height() * from.height());
            // The points cannot be lost out of sight.
            const QPointF centre = range.center();
            range.moveCenter({std::clamp(centre.x(), m_d->fitting.left(), m_d->fitting.right()),
                              std::clamp(centre.y(), m_d->fitting.top(), m_d->fitting.bottom())});
            m_d->zoomed = range;
            m_d->applyView();
        } else if (m_d->drag == Drag::Band) {
            m_d->cloud->setBand(QRectF(m_d->pressedAt, position).normalized());
        } else if (m_d->drag == Drag::None) {
            showTip(mouse.position().toPoint(), mouse.globalPosition().toPoint());
        }
        return true;
    }
    case QEvent::MouseButtonRelease: {
        const auto& mouse = *static_cast<QMouseEvent*>(event);
        const Drag drag = std::exchange(m_d->drag, Drag::None);
        if (drag == Drag::Panning) {
            viewport->setCursor(restCursor());
            Q_EMIT viewChanged();
        } else if (drag == Drag::Band) {
            viewport->setCursor(restCursor());
            m_d->cloud->setBand({});
            selectWithin(QRectF(m_d->pressedAt, inCloud(mouse)).normalized(),
                         m_d->pressedWith & Qt::ControlModifier);
        } else if (drag == Drag::Pressed && mouse.button() == Qt::LeftButton) {
            if (const auto gene = geneAt(viewport->mapTo(this, mouse.position().toPoint())))
                select(*gene, mouse.modifiers() & Qt::ControlModifier);
        }
        return true;
    }
    case QEvent::ContextMenu: {
        const auto* menu = static_cast<QContextMenuEvent*>(event);
        if (menu->reason() == QContextMenuEvent::Keyboard)
            return false; // goes on to the view
        if (const auto gene = geneAt(viewport->mapTo(this, menu->pos())))
            Q_EMIT geneMenuRequested(*gene, menu->globalPos());
        return true;
    }
    case QEvent::Leave:
        m_d->cloud->setHovered({});
        m_d->hoveredGene = -1;
        return false;
    default:
        return false;
    }
}

bool ShiftPlot::keyEvent(int key)
{
    if (!showsPoints())
        return false;
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(1 / kZoomStep, m_d->cloud->area().center());
        return true;
    case Qt::Key_Minus:
        zoom(kZoomStep, m_d->cloud->area().center());
        return true;
    case Qt::Key_0:
        resetView();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Home:
    case Qt::Key_End:
        step(key);
        return true;
    case Qt::Key_P:
        if (m_d->current() >= 0)
            Q_EMIT pinToggled(m_d->current());
        return true;
    case Qt::Key_Escape:
        if (m_d->drag != Private::Drag::Band)
            return false;
        m_d->drag = Private::Drag::None;
        m_d->cloud->setBand({});
        return true;
    default:
        return false;
    }
}

void ShiftPlot::step(int key)
{
    const int leading = m_d->leading();
    if (leading < 0)
        return;
    const std::vector<ShiftPoint>& points = m_d->data.series[static_cast<std::size_t>(leading)].points;
    // By predicted shift, and by row where it is the same.
    const auto isBelow = [](const ShiftPoint& a, const ShiftPoint& b) {
        return a.y != b.y ? a.y < b.y : a.gene > b.gene;
    };
    const int index = m_d->indexOf(m_d->current(), static_cast<std::size_t>(leading));
    auto target = points.end();
    if (index < 0 || key == Qt::Key_Home) {
        target = std::max_element(points.begin(), points.end(), isBelow);
    } else if (key == Qt::Key_End) {
        target = std::min_element(points.begin(), points.end(), isBelow);
    } else {
        const ShiftPoint& from = points[static_cast<std::size_t>(index)];
        const bool up = key == Qt::Key_Up || key == Qt::Key_Right;
        for (auto point = points.begin(); point != points.end(); ++point) {
            const bool isBeyond = up ? isBelow(from, *point) : isBelow(*point, from);
            const bool isNearer =
                target == points.end() || (up ? isBelow(*point, *target) : isBelow(*target, *point));
            if (isBeyond && isNearer)
                target = point;
        }
    }
    if (target == points.end())
        return;
    const int gene = target->gene;
    if (m_d->zoomed) {
        const QPointF units(m_d->toUnits(target->x), m_d->toUnits(target->y));
        if (!m_d->zoomed->contains(units)) {
            m_d->zoomed->moveCenter(units);
            m_d->applyView();
            Q_EMIT viewChanged();
        }
    }
    Q_EMIT genesSelected({gene});
}

void ShiftPlot::select(int gene, bool toggle)
{
    std::vector<int> genes;
    if (toggle)
        genes = m_d->selected;
    const auto found = std::find(genes.begin(), genes.end(), gene);
    if (found != genes.end())
        genes.erase(found);
    else
        genes.insert(genes.begin(), gene);
    Q_EMIT genesSelected(genes);
}

void ShiftPlot::selectWithin(const QRectF& pixels, bool add)
{
    // The largest predicted shift of the run that leads among those inside comes first.
    std::vector<std::pair<double, int>> found;
    std::vector<char> isIn;
    const auto take = [&isIn](int gene) {
        const auto index = static_cast<std::size_t>(gene);
        if (index >= isIn.size())
            isIn.resize(std::max(index + 1, 2 * isIn.size()), 0);
        return std::exchange(isIn[index], 1) == 0;
    };
    std::vector<int> genes;
    if (add) {
        genes = m_d->selected;
        for (const int gene : genes)
            take(gene);
    }
    for (const PointCloud::Hit hit : m_d->cloud->within(pixels)) {
        const ShiftPoint& point = m_d->pointOf(hit);
        if (take(point.gene))
            found.emplace_back(-std::abs(point.y), point.gene);
    }
    if (found.empty())
        return; // a rectangle around nothing is a slip
    std::sort(found.begin(), found.end());
    for (const auto& [shift, gene] : found)
        genes.push_back(gene);
    Q_EMIT genesSelected(genes);
}

void ShiftPlot::showTip(QPoint inViewport, QPoint global)
{
    const auto hit =
        m_d->cloud->nearest(m_d->cloud->mapFromScene(m_d->view->mapToScene(inViewport)), kHoverReach);
    const int gene = hit ? m_d->pointOf(*hit).gene : -1;
    if (gene == m_d->hoveredGene && (gene < 0 || QToolTip::isVisible()))
        return;
    m_d->hoveredGene = gene;
    m_d->view->viewport()->setCursor(gene >= 0             ? Qt::PointingHandCursor
                                         : m_d->selectMode ? Qt::CrossCursor
                                                           : Qt::ArrowCursor);
    if (gene < 0) {
        m_d->cloud->setHovered({});
        QToolTip::hideText();
        return;
    }
    const std::vector<PointCloud::Hit> hits = m_d->hitsOf(gene);
    m_d->cloud->setHovered(hits);

    const bool isMean = m_d->data.quantity == ShiftQuantity::MeanChange;
    const auto cell = [](const QString& text) { return u"<td align='right'>&nbsp;%1</td>"_s.arg(text); };
    const QString what = isMean ? tr("mean change") : tr("W1");
    QString text = u"<b>%1</b> %2<table>"_s.arg(m_d->nameOf(gene).toHtmlEscaped(), what);
    text += u"<tr><td></td>%1%2</tr>"_s.arg(cell(m_d->data.isObserved ? tr("observed") : tr("control mean")),
                                            cell(tr("predicted")));
    bool atEdge = false;
    for (const PointCloud::Hit one : hits) {
        const ShiftPoint& point = m_d->pointOf(one);
        const QString run =
            Private::runText(m_d->data.series[static_cast<std::size_t>(one.series)]).toHtmlEscaped();
        text += u"<tr><td>%1</td>%2%3</tr>"_s.arg(run, cell(smallNumberText(point.x)),
                                                  cell(smallNumberText(point.y)));
        atEdge = atEdge || (m_d->isLog() && std::min(point.x, point.y) < kLogFloor);
    }
    text += u"</table>"_s;
    if (const double noise = m_d->pointOf(hits.front()).noise; std::isfinite(noise))
        text += tr("expected by chance: %1").arg(smallNumberText(noise));
    if (atEdge)
        text += u"<br>"_s + tr("drawn at the edge: below %1").arg(QLocale().toString(kLogFloor, 'g', 3));
    QToolTip::showText(global, text, m_d->view->viewport());
}

/// at: pixels of the cloud.
void ShiftPlot::zoom(double factor, QPointF at)
{
    if (!showsPoints())
        return;
    const QRectF area = m_d->cloud->area();
    const QPointF inside(std::clamp(at.x(), area.left(), area.right()),
                         std::clamp(at.y(), area.top(), area.bottom()));
    const QRectF from = m_d->zoomed.value_or(m_d->fitting);
    const double width = std::clamp(from.width() * factor, m_d->fitting.width() / kMostZoom,
                                    std::max(m_d->fitting.width() * 2, from.width()));
    m_d->zoomed = scaledAbout(from, width / from.width(), m_d->cloud->toUnits(inside));
    m_d->applyView();
    Q_EMIT viewChanged();
}

void ShiftPlot::applyTheme()
{
    const PlotTheme theme = PlotTheme::fromPalette(palette());
    styleChart(*m_d->chart, *m_d->view, theme, font());
    m_d->identity->setPen(QPen(theme.axis, 1, Qt::DashLine));
    m_d->cloud->setTheme(theme, font());
    m_d->legend->setTheme(theme);
    QFont bold = font();
    bold.setBold(true);
    m_d->title->setFont(bold);
    if (showsPoints()) {
        m_d->arrange();
        m_d->showLegend();
    }
}

void ShiftPlot::describe()
{
    m_d->view->setAccessibleName(tr("Shift plot"));
    QString description = m_d->message->text();
    if (showsPoints()) {
        const bool isMean = m_d->data.quantity == ShiftQuantity::MeanChange;
        const int leading = m_d->leading();
        const int genes = leading < 0
            ? 0
            : static_cast<int>(m_d->data.series[static_cast<std::size_t>(leading)].points.size());
        QStringList sentences;
        if (!m_d->data.isObserved)
            sentences
                << (isMean ? tr("Predicted change of the mean against mean expression in the control of %Ln "
                                "genes in %1, which the screen has not seen.",
                                nullptr, genes)
                           : tr("Predicted W1 against mean expression in the control of %Ln genes in %1, "
                                "which the screen has not seen.",
                                nullptr, genes))
                       .arg(m_d->data.perturbation);
        else
            sentences << (isMean ? tr("Observed against predicted change of the mean of %Ln genes in %1.",
                                      nullptr, genes)
                                 : tr("Observed against predicted W1 of %Ln genes in %1.", nullptr, genes))
                             .arg(m_d->data.perturbation);
        for (const ShiftSeries& series : m_d->data.series) {
            if (series.points.empty())
                sentences << tr("%1: %2.").arg(Private::runText(series),
                                               series.note.isEmpty() ? tr("no prediction") : series.note);
            else if (m_d->data.isObserved)
                sentences << tr("%1: correlation %2.")
                                 .arg(Private::runText(series), numberText(series.correlation, 2));
            else
                sentences << tr("%1.").arg(Private::runText(series));
        }
        if (const auto hits = m_d->hitsOf(m_d->current()); !hits.empty()) {
            QStringList numbers;
            for (const PointCloud::Hit hit : hits) {
                const ShiftPoint& point = m_d->pointOf(hit);
                const QString run = Private::runText(m_d->data.series[static_cast<std::size_t>(hit.series)]);
                numbers << (m_d->data.isObserved ? tr("%1 observed %2, predicted %3")
                                                 : tr("%1 control mean %2, predicted %3"))
                               .arg(run, smallNumberText(point.x), smallNumberText(point.y));
            }
            sentences << tr("Selected: %1, %2.").arg(m_d->nameOf(m_d->current()), numbers.join(u"; "));
        }
        description = sentences.join(u' ');
    }
    m_d->view->setAccessibleDescription(description);
    setAccessibleName(tr("Shift plot"));
    setAccessibleDescription(description);
}

} // namespace knockscope::ui
