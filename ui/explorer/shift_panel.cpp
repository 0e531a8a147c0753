// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/shift_panel.h"

#include "ui/base/text.h"
#include "ui/charts/shift_data.h"
#include "ui/help/help_button.h"
#include "ui/help/help_request.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kW1Item = 0;
constexpr int kMeanItem = 1;

QToolButton* makeTool(const QString& name, const QString& text, const QString& toolTip)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setAccessibleDescription(toolTip);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ShiftPanel::ShiftPanel(QWidget* parent)
    : QWidget(parent)
    , m_quantity(new QComboBox)
    , m_log(makeTool(u"shiftLog"_s, tr("Log"), tr("Logarithmic axes, for W1")))
    , m_noise(makeTool(
          u"shiftNoiseFloor"_s, tr("Noise floor"),
          tr("Shade the observed W1 that chance alone gives: the median over the genes that vary. For W1.")))
    , m_select(makeTool(u"shiftSelect"_s, tr("Select"),
                        tr("Drag a rectangle around genes to select them; without this, hold Shift. "
                           "Ctrl adds to what is selected.")))
    , m_reset(makeTool(u"shiftReset"_s, tr("Reset"), tr("Show all genes again (0, or a double click)")))
    , m_note(new QLabel)
    , m_plot(new ShiftPlot)
{
    setObjectName(u"shiftPanel"_s);
    setHelpPage(this, u"plot-shift"_s);
    setAccessibleName(tr("Shift plot"));
    m_quantity->setObjectName(u"shiftQuantity"_s);
    m_quantity->setAccessibleName(tr("What is compared"));
    m_quantity->setToolTip(tr("What is compared: the W1 from the control, or the change of the mean"));
    m_quantity->addItem(tr("W1"));
    m_quantity->addItem(tr("Mean change"));
    m_quantity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_quantity->setMinimumContentsLength(8);
    m_quantity->setMaximumWidth(m_quantity->fontMetrics().horizontalAdvance(tr("Mean change")) + 48);
    for (QToolButton* button : {m_log, m_noise, m_select})
        button->setCheckable(true);
    m_noise->setChecked(true);
    m_note->setObjectName(u"shiftNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(8, 0, 8, 4);
    m_note->hide();
    m_plot->setObjectName(u"shiftPlot"_s);

    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(8, 4, 8, 2);
    tools->setSpacing(2);
    tools->addWidget(m_quantity, 10);
    tools->addSpacing(4);
    for (QToolButton* button : {m_log, m_noise, m_select, m_reset})
        tools->addWidget(button);
    tools->addStretch(1);
    tools->addWidget(new HelpButton(u"plot-shift"_s));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_note);
    layout->addWidget(m_plot, 1);
    setFocusProxy(m_plot);

    connect(m_quantity, &QComboBox::currentIndexChanged, this, [this](int item) {
        m_chosen = item == kMeanItem ? ShiftQuantity::MeanChange : ShiftQuantity::W1;
        showResponse();
    });
    connect(m_log, &QToolButton::toggled, m_plot, &ShiftPlot::setLogAxes);
    connect(m_log, &QToolButton::toggled, this, &ShiftPanel::updateTools);
    connect(m_noise, &QToolButton::toggled, m_plot, &ShiftPlot::setNoiseFloorShown);
    connect(m_select, &QToolButton::toggled, m_plot, &ShiftPlot::setSelectMode);
    connect(m_reset, &QToolButton::clicked, m_plot, &ShiftPlot::resetView);
    connect(m_plot, &ShiftPlot::viewChanged, this, &ShiftPanel::updateTools);
    connect(m_plot, &ShiftPlot::genesSelected, this, &ShiftPanel::genesSelected);
    connect(m_plot, &ShiftPlot::pinToggled, this, &ShiftPanel::pinToggled);
    connect(m_plot, &ShiftPlot::geneMenuRequested, this, &ShiftPanel::geneMenuRequested);
    setMessage(tr("Choose a perturbation to see how each of its genes shifts."));
}

bool ShiftPanel::predicts(ShiftQuantity quantity) const
{
    return m_shown
        && std::any_of(m_shown->runs.begin(), m_shown->runs.end(), [quantity](const RunResponse& run) {
               return quantity == ShiftQuantity::W1 ? !run.response->predicted.empty()
                                                    : !run.response->predictedMeans.empty();
           });
}

QString ShiftPanel::whyEmpty() const
{
    const RunResponse& leading = m_shown->runs.front();
    if (leading.run.isEmpty() && m_shown->runs.size() == 1)
        return tr(
            "No prediction yet. Train a model (Ctrl+T) to compare the predicted shift of each gene with "
            "the observed one.\n\nThe table of genes already shows the observed shifts.");
    const QString perturbation = fromUtf8(leading.response->perturbation);
    const auto p = leading.source ? leading.source->indexOf(leading.response->perturbation) : std::nullopt;
    if (const std::string reason = p ? leading.source->reasonNotPredicted(*p) : std::string();
        !reason.empty())
        return tr("%1 has no prediction in this run: %2.").arg(perturbation, fromUtf8(reason));
    return (m_shown->runs.size() > 1 ? tr(
                "%1 has no prediction in these runs: it has no gene vector, or its fold was not finished.")
                                     : tr("%1 has no prediction in this run: it has no gene vector, or its "
                                          "fold was not finished."))
        .arg(perturbation);
}

void ShiftPanel::setResponse(const ShownResponse& shown)
{
    if (shown.runs.empty() || !shown.runs.front().response) {
        setMessage({});
        return;
    }
    m_shown = shown;
    std::erase_if(m_shown->runs, [](const RunResponse& run) { return !run.response; });
    showResponse();
}

void ShiftPanel::showResponse()
{
    if (!m_shown)
        return;
    const bool hasW1 = predicts(ShiftQuantity::W1);
    const bool hasMeans = predicts(ShiftQuantity::MeanChange);
    const ShiftQuantity quantity =
        hasW1 && (m_chosen == ShiftQuantity::W1 || !hasMeans) ? ShiftQuantity::W1 : ShiftQuantity::MeanChange;
    const bool onlyMeans = hasMeans && !hasW1;
    if (hasW1 || hasMeans) {
        // What is shown, which need not be what was chosen.
        const QSignalBlocker blocker(m_quantity);
        m_quantity->setCurrentIndex(quantity == ShiftQuantity::W1 ? kW1Item : kMeanItem);
    }
    m_note->setVisible(onlyMeans);
    if (onlyMeans)
        m_note->setText(m_shown->runs.size() > 1
                            ? tr("These models predict means only: the change of the mean is shown.")
                            : tr("This model predicts means only: the change of the mean is shown."));
    if (hasW1 || hasMeans) {
        m_plot->setData(shiftPlotData(*m_shown, quantity));
        if (m_rangeToRestore)
            m_plot->setViewRange(*std::exchange(m_rangeToRestore, std::nullopt));
    } else {
        m_plot->setMessage(whyEmpty());
    }
    updateTools();
}

void ShiftPanel::setMessage(const QString& message)
{
    m_shown.reset();
    m_note->hide();
    m_plot->setMessage(message);
    updateTools();
}

void ShiftPanel::setSelection(const std::vector<int>& genes, const std::vector<int>& pinned)
{
    m_plot->setSelection(genes, pinned);
}

void ShiftPanel::updateTools()
{
    const bool shows = m_plot->showsPoints();
    const bool isW1 = !shows || m_plot->data().quantity == ShiftQuantity::W1;
    m_quantity->setEnabled(shows && predicts(ShiftQuantity::W1) && predicts(ShiftQuantity::MeanChange));
    m_log->setEnabled(shows && isW1);
    m_noise->setEnabled(shows && std::isfinite(m_plot->data().noiseFloor));
    m_select->setEnabled(shows);
    m_reset->setEnabled(shows && m_plot->isZoomed());
}

QJsonObject ShiftPanel::saveState() const
{
    QJsonObject state{{u"quantity"_s, m_chosen == ShiftQuantity::W1 ? u"w1"_s : u"mean-change"_s},
                      {u"log"_s, m_log->isChecked()},
                      {u"noise_floor"_s, m_noise->isChecked()},
                      {u"select_mode"_s, m_select->isChecked()}};
    const auto range =
        m_plot->showsPoints() && m_plot->isZoomed() ? std::optional(m_plot->viewRange()) : m_rangeToRestore;
    if (range)
        state.insert(u"range"_s, QJsonArray{range->xLow, range->xHigh, range->yLow, range->yHigh});
    return state;
}

void ShiftPanel::restoreState(const QJsonObject& state)
{
    m_chosen = state.value(u"quantity"_s) == u"mean-change"_s ? ShiftQuantity::MeanChange : ShiftQuantity::W1;
    {
        const QSignalBlocker blocker(m_quantity);
        m_quantity->setCurrentIndex(m_chosen == ShiftQuantity::W1 ? kW1Item : kMeanItem);
    }
    showResponse();
    m_log->setChecked(state.value(u"log"_s).toBool(false));
    m_noise->setChecked(state.value(u"noise_floor"_s).toBool(true));
    m_select->setChecked(state.value(u"select_mode"_s).toBool(false));
    m_rangeToRestore.reset();
    m_plot->resetView();
    const QJsonArray range = state.value(u"range"_s).toArray();
    if (range.size() == 4) {
        const ShiftRange wanted{range[0].toDouble(), range[1].toDouble(), range[2].toDouble(),
                                range[3].toDouble()};
        if (m_plot->showsPoints())
            m_plot->setViewRange(wanted);
        else
            m_rangeToRestore = wanted;
        updateTools();
    }
}

} // namespace knockscope::ui
