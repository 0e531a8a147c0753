// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/loss_plot.h"

#include "ui/base/text.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/legend_entry.h"
#include "ui/help/help_request.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QToolTip>
#include <QVBoxLayout>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastHeightForTitles = 200;

constexpr double kReach = 12; // pixels
constexpr double kWidth = 1.3;
constexpr double kHighlightedWidth = 1.8;

/// Round numbers of a logarithmic axis over [low, high].
std::vector<double> logTicks(double low, double high)
{
    const auto ticksOf = [&](std::initializer_list<double> steps) {
        std::vector<double> ticks;
        const int first = static_cast<int>(std::floor(std::log10(low)));
        const int last = static_cast<int>(std::ceil(std::log10(high)));
        for (int power = first; power <= last; ++power) {
            for (const double step : steps) {
                const double tick = step * std::pow(10.0, power);
                if (tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9))
                    ticks.push_back(tick);
            }
        }
        return ticks;
    };
    constexpr std::size_t kEnough = 3;
    for (const auto& steps : {std::initializer_list<double>{1}, {1, 3}, {1, 2, 5}, {1, 1.5, 2, 3, 5, 7}}) {
        if (std::vector<double> ticks = ticksOf(steps); ticks.size() >= kEnough)
            return ticks;
    }
    std::vector<double> ticks;
    const double interval = tickInterval(high - low);
    for (double tick = std::ceil(low / interval) * interval; tick <= high; tick += interval)
        ticks.push_back(tick);
    return ticks;
}

QColor mixed(const QColor& a, const QColor& b, double shareOfB)
{
    const auto mix = [shareOfB](float from, float to) {
        return static_cast<float>(from + (to - from) * shareOfB);
    };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

/// Shades of one colour, from it to a paler one that still stands out from the background.
QColor shadeOf(const QColor& colour, const QColor& background, std::size_t index, std::size_t count)
{
    const double share = count < 2 ? 0 : 0.55 * static_cast<double>(index) / static_cast<double>(count - 1);
    return mixed(colour, background, share);
}

} // namespace

struct LossPlot::Private {
    LossPlotData data;
    bool isLog = true;
    int highlighted = -1;
    QStackedWidget* stack = nullptr;
    QWidget* page = nullptr;
    QLabel* message = nullptr;
    LegendEntry* objectiveEntry = nullptr;
    LegendEntry* validationEntry = nullptr;
    QLabel* keptEntry = nullptr;
    QChart* chart = nullptr;
    QChartView* view = nullptr;
    QValueAxis* x = nullptr;
    QCategoryAxis* y = nullptr;
    std::vector<QLineSeries*> objective; // of each curve
    std::vector<QLineSeries*> validation;
    std::array<QLineSeries*, 2> front = {}; // the highlighted fold's, before all others
    QScatterSeries* kept = nullptr;

    double height(double value) const { return isLog ? std::log10(value) : value; }
    bool canDraw(double value) const { return std::isfinite(value) && (!isLog || value > 0); }
    const std::vector<double>& valuesOf(std::size_t curve, bool isValidation) const
    {
        return isValidation ? data.curves[curve].validation : data.curves[curve].objective;
    }
    /// What is drawn of the values: of neighbours that share a pixel anyway only the lowest and the highest.
    QList<QPointF> pointsOf(const std::vector<double>& values) const
    {
        constexpr std::size_t kMostPoints = 300;
        const std::size_t step = values.size() <= kMostPoints ? 1 : 2 * values.size() / kMostPoints + 1;
        QList<QPointF> points;
        points.reserve(static_cast<qsizetype>(std::min(values.size(), 2 * kMostPoints)));
        const auto append = [&](std::size_t i) {
            points.append({static_cast<double>(i + 1), height(values[i])});
        };
        for (std::size_t first = 0; first < values.size(); first += step) {
            const std::size_t end = std::min(values.size(), first + step);
            std::optional<std::size_t> lowest;
            std::optional<std::size_t> highest;
            for (std::size_t i = first; i < end; ++i) {
                if (!canDraw(values[i]))
                    continue;
                if (!lowest || values[i] < values[*lowest])
                    lowest = i;
                if (!highest || values[i] > values[*highest])
                    highest = i;
            }
            if (!lowest)
                continue;
            append(std::min(*lowest, *highest));
            if (*lowest != *highest)
                append(std::max(*lowest, *highest));
        }
        return points;
    }
    QPointF toView(int epoch, double value) const
    {
        return chart->mapToPosition({static_cast<double>(epoch), height(value)}, objective.front());
    }
    void clearSeries()
    {
        for (auto* all : {&objective, &validation}) {
            for (QLineSeries* series : *all) {
                chart->removeSeries(series);
                delete series;
            }
            all->clear();
        }
    }
};

LossPlot::LossPlot(QWidget* parent)
    : QWidget(parent)
    , m_d(std::make_unique<Private>())
{
    setObjectName(u"lossPlot");
    setHelpPage(this, u"plot-loss"_s);
    m_d->chart = new QChart;
    prepareChart(*m_d->chart);
    m_d->x = addAxis(*m_d->chart, Qt::AlignBottom, tr("Epoch"));
    m_d->y = new QCategoryAxis(m_d->chart);
    m_d->y->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_d->y->setTruncateLabels(false);
    m_d->chart->addAxis(m_d->y, Qt::AlignLeft);
    for (QLineSeries*& series : m_d->front) {
        series = new QLineSeries(m_d->chart);
        m_d->chart->addSeries(series);
    }
    m_d->kept = new QScatterSeries(m_d->chart); // one point for each fold, so its cost does not matter
    m_d->kept->setMarkerSize(8);
    m_d->chart->addSeries(m_d->kept);

    m_d->stack = new QStackedWidget(this);
    m_d->page = new QWidget(m_d->stack);
    m_d->view = new QChartView(m_d->chart, m_d->page);
    m_d->view->setObjectName(u"lossPlotView");
    prepareView(*m_d->view);
    m_d->view->viewport()->setMouseTracking(true);
    m_d->view->viewport()->installEventFilter(this);
    m_d->objectiveEntry = new LegendEntry(m_d->page);
    m_d->objectiveEntry->setObjectName(u"objectiveLegend");
    m_d->validationEntry = new LegendEntry(m_d->page);
    m_d->validationEntry->setObjectName(u"validationLegend");
    m_d->keptEntry = new QLabel(tr("● Kept epoch"), m_d->page);
    m_d->keptEntry->setObjectName(u"keptLegend");
    auto* legend = new QHBoxLayout;
    legend->setSpacing(18);
    legend->addWidget(m_d->objectiveEntry);
    legend->addWidget(m_d->validationEntry);
    legend->addWidget(m_d->keptEntry);
    legend->addStretch(1);
    auto* pageLayout = new QVBoxLayout(m_d->page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(2);
    pageLayout->addLayout(legend);
    pageLayout->addWidget(m_d->view, 1);
    m_d->message = new QLabel(m_d->stack);
    m_d->message->setObjectName(u"lossPlotMessage");
    m_d->message->setAlignment(Qt::AlignCenter);
    m_d->message->setTextFormat(Qt::PlainText);
    m_d->message->setWordWrap(true);
    m_d->message->setMargin(12);
    m_d->stack->addWidget(m_d->page);
    m_d->stack->addWidget(m_d->message);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_d->stack);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    applyTheme();
    setMessage({});
}

LossPlot::~LossPlot() = default;

QSize LossPlot::sizeHint() const
{
    return {420, 280};
}

QSize LossPlot::minimumSizeHint() const
{
    return {200, 110};
}

void LossPlot::setData(LossPlotData data)
{
    // While a training goes on, only points are new, and making the series anew takes most of the time.
    const auto isSameFold = [](const LossCurve& a, const LossCurve& b) { return a.fold == b.fold; };
    const bool areSameFolds = std::equal(m_d->data.curves.begin(), m_d->data.curves.end(),
                                         data.curves.begin(), data.curves.end(), isSameFold)
        && m_d->objective.size() == data.curves.size();
    m_d->data = std::move(data);
    if (!areSameFolds) {
        m_d->clearSeries();
        m_d->highlighted = -1;
    }
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    std::size_t epochs = 1;
    bool hasValidation = false;
    for (const LossCurve& curve : m_d->data.curves) {
        for (const auto* values : {&curve.objective, &curve.validation}) {
            epochs = std::max(epochs, values->size());
            for (const double value : *values) {
                if (std::isfinite(value)) {
                    low = std::min(low, value);
                    high = std::max(high, value);
                }
            }
        }
        hasValidation = hasValidation || !curve.validation.empty();
    }
    if (!(low <= high)) {
        setMessage(tr("No epoch is finished yet."));
        return;
    }
    m_d->isLog = low > 0;
    if (m_d->isLog) {
        low /= 1.04;
        high *= 1.04;
    } else {
        const double margin = high > low ? 0.03 * (high - low) : 1;
        low -= margin;
        high += margin;
    }
    setTicks(*m_d->x, 0, static_cast<double>(epochs));
    std::vector<double> ticks;
    if (m_d->isLog) {
        ticks = logTicks(low, high);
    } else {
        const double interval = tickInterval(high - low);
        for (double tick = std::ceil(low / interval) * interval; tick <= high; tick += interval)
            ticks.push_back(std::abs(tick) < interval / 2 ? 0 : tick);
    }
    for (const QString& label : m_d->y->categoriesLabels())
        m_d->y->remove(label);
    m_d->y->setRange(m_d->height(low), m_d->height(high));
    m_d->y->setStartValue(m_d->height(low));
    for (const double tick : ticks)
        m_d->y->append(QLocale().toString(tick, 'g', 4), m_d->height(tick));
    m_d->y->setTitleText(m_d->isLog ? tr("Objective (log)") : tr("Objective"));

    const auto addSeries = [this] {
        auto* series = new QLineSeries(m_d->chart);
        m_d->chart->addSeries(series);
        series->attachAxis(m_d->x);
        series->attachAxis(m_d->y);
        return series;
    };
    QList<QPointF> kept;
    for (std::size_t i = 0; i < m_d->data.curves.size(); ++i) {
        const LossCurve& curve = m_d->data.curves[i];
        if (!areSameFolds) {
            m_d->objective.push_back(addSeries());
            m_d->validation.push_back(addSeries());
        }
        m_d->objective[i]->replace(m_d->pointsOf(curve.objective));
        m_d->validation[i]->replace(m_d->pointsOf(curve.validation));
        // The last epoch is kept anyway unless there was something to choose by.
        const auto& judged = curve.validation.empty() ? curve.objective : curve.validation;
        const auto last = static_cast<std::size_t>(curve.keptEpoch);
        if (curve.keptEpoch > 0 && last <= judged.size() && last < curve.objective.size()
            && m_d->canDraw(judged[last - 1]))
            kept.append({static_cast<double>(curve.keptEpoch), m_d->height(judged[last - 1])});
    }
    m_d->kept->replace(kept);
    if (!areSameFolds) {
        // In front of the lines, which were added after it.
        for (QXYSeries* series : std::initializer_list<QXYSeries*>{m_d->front[0], m_d->front[1], m_d->kept}) {
            m_d->chart->removeSeries(series);
            m_d->chart->addSeries(series);
            series->attachAxis(m_d->x);
            series->attachAxis(m_d->y);
        }
    }
    m_d->keptEntry->setVisible(!kept.isEmpty());
    m_d->objectiveEntry->setText(m_d->data.curves.size() > 1 && !hasValidation ? tr("Objective of each fold")
                                                                               : tr("Objective"));
    m_d->validationEntry->setText(tr("Validation"));
    m_d->validationEntry->setVisible(hasValidation);
    m_d->stack->setCurrentWidget(m_d->page);
    if (!areSameFolds)
        applyTheme();
    else if (m_d->highlighted >= 0)
        colourCurves();
    describe();
}

void LossPlot::setMessage(const QString& message)
{
    m_d->clearSeries();
    m_d->data = {};
    m_d->message->setText(message);
    m_d->stack->setCurrentWidget(m_d->message);
    describe();
}

bool LossPlot::showsCurves() const
{
    return m_d->stack->currentWidget() == m_d->page;
}

bool LossPlot::isLogarithmic() const
{
    return m_d->isLog;
}

std::optional<LossPlot::Place> LossPlot::placeAt(QPoint position) const
{
    if (!showsCurves())
        return std::nullopt;
    const QPointF inView = m_d->view->mapFrom(this, position);
    std::optional<Place> best;
    double bestDistance = kReach * kReach;
    const double epochAt = m_d->chart->mapToValue(inView, m_d->objective.front()).x();
    const double epochsInReach =
        std::abs(m_d->chart->mapToValue(inView + QPointF(kReach, 0), m_d->objective.front()).x() - epochAt);
    for (std::size_t curve = 0; curve < m_d->data.curves.size(); ++curve) {
        for (const bool isValidation : {false, true}) {
            const std::vector<double>& values = m_d->valuesOf(curve, isValidation);
            const auto count = static_cast<double>(values.size());
            const auto first =
                static_cast<std::size_t>(std::clamp(std::floor(epochAt - epochsInReach) - 1, 0.0, count));
            const auto last =
                static_cast<std::size_t>(std::clamp(std::ceil(epochAt + epochsInReach) + 1, 0.0, count));
            for (std::size_t i = first; i < last; ++i) {
                if (!m_d->canDraw(values[i]))
                    continue;
                const QPointF offset = m_d->toView(static_cast<int>(i) + 1, values[i]) - inView;
                const double distance = QPointF::dotProduct(offset, offset);
                if (distance <= bestDistance) {
                    bestDistance = distance;
                    best =
                        Place{m_d->data.curves[curve].fold, static_cast<int>(i) + 1, isValidation, values[i]};
                }
            }
        }
    }
    return best;
}

std::optional<QPoint> LossPlot::positionOf(int fold, int epoch, bool isValidation) const
{
    for (std::size_t curve = 0; curve < m_d->data.curves.size(); ++curve) {
        const std::vector<double>& values = m_d->valuesOf(curve, isValidation);
        if (m_d->data.curves[curve].fold == fold && epoch >= 1 && epoch <= static_cast<int>(values.size())
            && m_d->canDraw(values[static_cast<std::size_t>(epoch - 1)]))
            return m_d->view->mapTo(
                this, m_d->toView(epoch, values[static_cast<std::size_t>(epoch - 1)]).toPoint());
    }
    return std::nullopt;
}

QString LossPlot::textOf(const Place& place) const
{
    const auto text = [](double value) { return QLocale().toString(value, 'g', 4); };
    QString result = tr("Fold %1, epoch %2").arg(place.fold + 1).arg(place.epoch);
    for (const LossCurve& curve : m_d->data.curves) {
        if (curve.fold != place.fold)
            continue;
        const auto epoch = static_cast<std::size_t>(place.epoch);
        if (epoch <= curve.objective.size())
            result += u'\n' + tr("Objective %1").arg(text(curve.objective[epoch - 1]));
        if (epoch <= curve.validation.size())
            result += u'\n' + tr("Validation %1").arg(text(curve.validation[epoch - 1]));
        if (curve.keptEpoch == place.epoch)
            result += u'\n' + tr("These weights were kept.");
    }
    return result;
}

void LossPlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Qt Charts would cut the titles to dots; what is drawn says the legend, too.
    const bool hasRoom = height() >= kLeastHeightForTitles;
    m_d->x->setTitleVisible(hasRoom);
    m_d->y->setTitleVisible(hasRoom);
}

void LossPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

bool LossPlot::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove && showsCurves()) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QPoint position = mapFromGlobal(mouse->globalPosition().toPoint());
        const auto place = placeAt(position);
        highlight(place ? place->fold : -1);
        if (place)
            QToolTip::showText(mouse->globalPosition().toPoint(), textOf(*place), m_d->view);
        else
            QToolTip::hideText();
    } else if (event->type() == QEvent::Leave) {
        highlight(-1);
    }
    return QWidget::eventFilter(watched, event);
}

void LossPlot::highlight(int fold)
{
    if (fold == m_d->highlighted)
        return;
    m_d->highlighted = fold;
    colourCurves();
}

void LossPlot::colourCurves()
{
    const PlotTheme theme = PlotTheme::fromPalette(palette());
    const auto dashed = [](const QColor& colour, double width) {
        QPen pen(colour, width, Qt::CustomDashLine);
        pen.setDashPattern({4, 2});
        return pen;
    };
    constexpr double kFaded = 0.7; // share of the background
    const std::size_t count = m_d->objective.size();
    for (QLineSeries* series : m_d->front)
        series->clear();
    for (std::size_t curve = 0; curve < count; ++curve) {
        const auto shade = [&](const QColor& colour) {
            const QColor own = shadeOf(colour, theme.background, curve, count);
            return m_d->highlighted < 0 ? own : mixed(own, theme.background, kFaded);
        };
        m_d->objective[curve]->setPen(QPen(shade(theme.observed), kWidth));
        m_d->validation[curve]->setPen(dashed(shade(theme.predicted), kWidth));
        if (m_d->data.curves[curve].fold == m_d->highlighted) {
            m_d->front[0]->replace(m_d->objective[curve]->points());
            m_d->front[1]->replace(m_d->validation[curve]->points());
        }
    }
    m_d->front[0]->setPen(QPen(theme.observed, kHighlightedWidth));
    m_d->front[1]->setPen(dashed(theme.predicted, kHighlightedWidth));
}

void LossPlot::applyTheme()
{
    const PlotTheme theme = PlotTheme::fromPalette(palette());
    styleChart(*m_d->chart, *m_d->view, theme, font());
    m_d->x->setGridLineVisible(false);
    colourCurves();
    m_d->kept->setColor(theme.text);
    m_d->kept->setBorderColor(theme.background);
    m_d->objectiveEntry->setSample(QPen(theme.observed, 2), Qt::NoBrush);
    QPen dashed(theme.predicted, 2, Qt::CustomDashLine);
    dashed.setDashPattern({4, 2});
    m_d->validationEntry->setSample(dashed, Qt::NoBrush);
}

void LossPlot::describe()
{
    QString description = m_d->message->text();
    if (showsCurves()) {
        description = m_d->data.run;
        for (const LossCurve& curve : m_d->data.curves) {
            if (!curve.objective.empty())
                description += u' '
                    + tr("Fold %1: objective %2 after epoch %3.")
                          .arg(curve.fold + 1)
                          .arg(QLocale().toString(curve.objective.back(), 'g', 4))
                          .arg(curve.objective.size());
        }
    }
    setAccessibleName(tr("Loss curves"));
    setAccessibleDescription(description);
    m_d->view->setAccessibleName(tr("Loss curves"));
    m_d->view->setAccessibleDescription(description);
}

} // namespace knockscope::ui
