// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/distribution_plot.h"

#include "ui/base/text.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/legend_entry.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace knockscope::ui {

namespace {

QList<QPointF> stepOutline(double left, double width, const std::vector<double>& mass)
{
    QList<QPointF> outline;
    if (mass.empty())
        return outline;
    outline.reserve(static_cast<qsizetype>(2 * mass.size() + 2));
    outline.append({left, 0});
    for (std::size_t bin = 0; bin < mass.size(); ++bin) {
        const double from = left + width * static_cast<double>(bin);
        outline.append({from, mass[bin]});
        outline.append({from + width, mass[bin]});
    }
    outline.append({left + width * static_cast<double>(mass.size()), 0});
    return outline;
}

} // namespace

struct DistributionPlot::Private {
    DistributionPlotData data;
    QLabel* title = nullptr;
    QStackedWidget* stack = nullptr;
    QWidget* page = nullptr;
    QLabel* message = nullptr;
    LegendEntry* controlEntry = nullptr;
    LegendEntry* observedEntry = nullptr;
    LegendEntry* predictedEntry = nullptr;
    QChart* chart = nullptr;
    QChartView* view = nullptr;
    QValueAxis* x = nullptr;
    QValueAxis* y = nullptr;
    QAreaSeries* controlArea = nullptr;
    QLineSeries* control = nullptr;
    QLineSeries* observed = nullptr;
    QLineSeries* predicted = nullptr;
    QLineSeries* controlMean = nullptr;
    QLineSeries* observedMean = nullptr;
    QLineSeries* predictedMean = nullptr;
};

DistributionPlot::DistributionPlot(QWidget* parent)
    : QWidget(parent)
    , m_d(std::make_unique<Private>())
{
    m_d->chart = new QChart;
    prepareChart(*m_d->chart);
    m_d->x = addAxis(*m_d->chart, Qt::AlignBottom, tr("Expression (log)"));
    m_d->y = addAxis(*m_d->chart, Qt::AlignLeft, tr("Share of cells"));
    const auto attach = [this](QAbstractSeries* series) {
        m_d->chart->addSeries(series);
        series->attachAxis(m_d->x);
        series->attachAxis(m_d->y);
    };
    const auto addLine = [this, &attach] {
        auto* line = new QLineSeries(m_d->chart);
        attach(line);
        return line;
    };
    m_d->control = new QLineSeries(m_d->chart);
    m_d->controlArea = new QAreaSeries(m_d->control);
    attach(m_d->controlArea);
    m_d->controlMean = addLine();
    m_d->observedMean = addLine();
    m_d->predictedMean = addLine();
    m_d->observed = addLine();
    m_d->predicted = addLine();

    m_d->stack = new QStackedWidget(this);
    m_d->page = new QWidget(m_d->stack);
    m_d->view = new QChartView(m_d->chart, m_d->page);
    m_d->view->setObjectName(u"distributionPlotView");
    prepareView(*m_d->view);
    m_d->controlEntry = new LegendEntry(m_d->page);
    m_d->controlEntry->setObjectName(u"controlLegend");
    m_d->observedEntry = new LegendEntry(m_d->page);
    m_d->observedEntry->setObjectName(u"observedLegend");
    m_d->predictedEntry = new LegendEntry(m_d->page);
    m_d->predictedEntry->setObjectName(u"predictedLegend");
    auto* legend = new QHBoxLayout;
    legend->setSpacing(18);
    legend->addWidget(m_d->controlEntry);
    legend->addWidget(m_d->observedEntry);
    legend->addWidget(m_d->predictedEntry);
    legend->addStretch(1);
    auto* pageLayout = new QVBoxLayout(m_d->page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->addLayout(legend);
    pageLayout->addWidget(m_d->view, 1);
    m_d->message = new QLabel(m_d->stack);
    m_d->message->setObjectName(u"distributionPlotMessage");
    m_d->message->setAlignment(Qt::AlignCenter);
    m_d->message->setTextFormat(Qt::PlainText);
    m_d->message->setWordWrap(true);
    m_d->message->setMargin(24);
    m_d->stack->addWidget(m_d->page);
    m_d->stack->addWidget(m_d->message);

    m_d->title = new QLabel(this);
    m_d->title->setObjectName(u"distributionPlotTitle");
    m_d->title->setTextFormat(Qt::PlainText);
    m_d->title->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);
    layout->addWidget(m_d->title);
    layout->addWidget(m_d->stack, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    applyTheme();
    setMessage({});
}

DistributionPlot::~DistributionPlot() = default;

QSize DistributionPlot::sizeHint() const
{
    return {520, 440};
}

QSize DistributionPlot::minimumSizeHint() const
{
    return {300, 220};
}

void DistributionPlot::setData(DistributionPlotData data)
{
    m_d->data = std::move(data);
    const DistributionPlotData& shown = m_d->data;
    const bool hasPrediction = std::isfinite(shown.predictedMean);

    double left = shown.left;
    double width = shown.width;
    std::vector<double> control = shown.control;
    std::vector<double> observed = shown.observed;
    std::vector<double> predicted = shown.predicted;
    if (!shown.varies) {
        // The grid of a constant gene is too narrow to read: one bar at the value says all there is to say.
        width = 0.1;
        left = shown.controlMean - width / 2;
        control.assign(1, 1.0);
        observed.assign(1, 1.0);
        predicted.clear();
    }
    double highest = 0;
    for (const auto* mass : {&control, &observed, &predicted})
        for (const double share : *mass)
            highest = std::max(highest, share);
    highest = highest > 0 ? highest * 1.08 : 1;

    const double right = left + width * static_cast<double>(control.size());
    if (shown.varies)
        setTicks(*m_d->x, left, right);
    else
        setTicks(*m_d->x, shown.controlMean - 0.5, shown.controlMean + 1.5);
    setTicks(*m_d->y, 0, highest);
    m_d->control->replace(stepOutline(left, width, control));
    m_d->observed->replace(stepOutline(left, width, observed));
    m_d->predicted->replace(stepOutline(left, width, predicted));
    const auto meanLine = [highest](bool visible, double mean) {
        return visible && std::isfinite(mean) ? QList<QPointF>{{mean, 0}, {mean, highest}} : QList<QPointF>{};
    };
    m_d->controlMean->replace(meanLine(shown.varies, shown.controlMean));
    m_d->observedMean->replace(meanLine(shown.varies, shown.observedMean));
    m_d->predictedMean->replace(meanLine(shown.varies && hasPrediction, shown.predictedMean));

    m_d->controlEntry->setText(tr("Control, %Ln cells", nullptr, static_cast<int>(shown.controlCells)) + u'\n'
                               + tr("mean %1").arg(numberText(shown.controlMean)));
    m_d->observedEntry->setText(tr("Observed, %Ln cells", nullptr, static_cast<int>(shown.cells)) + u'\n'
                                + tr("mean %1").arg(numberText(shown.observedMean)));
    m_d->predictedEntry->setText((shown.predicted.empty() ? tr("Predicted mean only") : tr("Predicted"))
                                 + u'\n' + tr("mean %1").arg(numberText(shown.predictedMean)));
    m_d->predictedEntry->setVisible(hasPrediction);
    m_d->title->setText(title());
    m_d->stack->setCurrentWidget(m_d->page);
    describe();
}

void DistributionPlot::setMessage(const QString& message)
{
    m_d->data = {};
    m_d->message->setText(message);
    m_d->title->setText(tr("Distribution"));
    m_d->stack->setCurrentWidget(m_d->message);
    describe();
}

bool DistributionPlot::showsDistributions() const
{
    return m_d->stack->currentWidget() == m_d->page;
}

const DistributionPlotData& DistributionPlot::data() const
{
    return m_d->data;
}

QString DistributionPlot::title() const
{
    const DistributionPlotData& shown = m_d->data;
    if (!shown.varies) {
        return shown.controlMean == 0
            ? tr("%1 in %2: not detected").arg(shown.gene, shown.perturbation)
            : tr("%1 in %2: the same in all cells").arg(shown.gene, shown.perturbation);
    }
    if (shown.predicted.empty())
        return tr("%1 in %2: W1 observed %3")
            .arg(shown.gene, shown.perturbation, numberText(shown.observedW1));
    return tr("%1 in %2: W1 observed %3, predicted %4")
        .arg(shown.gene, shown.perturbation, numberText(shown.observedW1), numberText(shown.predictedW1));
}

void DistributionPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

void DistributionPlot::applyTheme()
{
    const PlotTheme theme = PlotTheme::fromPalette(palette());
    styleChart(*m_d->chart, *m_d->view, theme, font());
    m_d->x->setGridLineVisible(false);
    QColor fill = theme.control;
    fill.setAlphaF(0.25F);
    const QPen controlPen(theme.control, 1.5);
    QPen observedPen(theme.observed, 2);
    QPen predictedPen(theme.predicted, 2, Qt::CustomDashLine);
    predictedPen.setDashPattern({4, 2});
    for (QPen* pen : {&observedPen, &predictedPen}) {
        pen->setJoinStyle(Qt::MiterJoin);
        pen->setCapStyle(Qt::FlatCap);
    }
    m_d->controlArea->setPen(controlPen);
    m_d->controlArea->setBrush(fill);
    m_d->observed->setPen(observedPen);
    m_d->predicted->setPen(predictedPen);
    const auto meanPen = [](const QColor& colour) { return QPen(colour, 1.25, Qt::DashLine); };
    m_d->controlMean->setPen(meanPen(theme.control));
    m_d->observedMean->setPen(meanPen(theme.observed));
    m_d->predictedMean->setPen(meanPen(theme.predicted));
    m_d->controlEntry->setSample(controlPen, fill);
    m_d->observedEntry->setSample(observedPen, Qt::NoBrush);
    m_d->predictedEntry->setSample(predictedPen, Qt::NoBrush);
    QFont bold = font();
    bold.setBold(true);
    m_d->title->setFont(bold);
}

void DistributionPlot::describe()
{
    QString description = m_d->message->text();
    if (showsDistributions()) {
        const DistributionPlotData& shown = m_d->data;
        description = title() + u' '
            + tr("Mean in control %1, observed %2, predicted %3.")
                  .arg(numberText(shown.controlMean), numberText(shown.observedMean),
                       numberText(shown.predictedMean));
    }
    setAccessibleName(tr("Distribution plot"));
    setAccessibleDescription(description);
    m_d->view->setAccessibleName(tr("Distribution plot"));
    m_d->view->setAccessibleDescription(description);
}

} // namespace knockscope::ui
