// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/distribution_panel.h"

#include "core/base/error.h"
#include "ui/base/flow_layout.h"
#include "ui/base/text.h"
#include "ui/charts/distribution_plot.h"
#include "ui/charts/distribution_style.h"
#include "ui/charts/distribution_words.h"
#include "ui/charts/legend_entry.h"
#include "ui/help/help_button.h"
#include "ui/help/help_request.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFewestBins = 10;
constexpr int kMostBins = 100;
constexpr int kWidestRunName = 180; // pixels

bool holds(const std::vector<int>& genes, int gene)
{
    return std::find(genes.begin(), genes.end(), gene) != genes.end();
}

} // namespace

DistributionPanel::DistributionPanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"distributionPanel"_s);
    setHelpPage(this, u"plot-distribution"_s);
    setAccessibleName(tr("Distributions"));

    auto* cards = new QWidget;
    cards->setObjectName(u"distributionCards"_s);
    auto* flow = new CardLayout(cards);
    flow->setContentsMargins(2, 2, 2, 2);
    flow->setSpacing(6);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"distributionScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(cards);
    m_scroll->setMinimumSize(cards->minimumSizeHint().expandedTo({240, 120}));

    m_messageLabel = new QLabel;
    m_messageLabel->setObjectName(u"distributionMessage"_s);
    m_messageLabel->setAlignment(Qt::AlignCenter);
    m_messageLabel->setTextFormat(Qt::PlainText);
    m_messageLabel->setWordWrap(true);
    m_messageLabel->setMargin(24);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_messageLabel);

    m_bar = makeBar();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);

    auto* pin = new QAction(tr("Pin or unpin the current gene"), this);
    pin->setObjectName(u"pinCurrentGene"_s);
    pin->setShortcut(Qt::Key_P);
    pin->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(pin, &QAction::triggered, this, [this] {
        for (std::size_t i = 0; i < m_genes.size(); ++i) {
            if (m_cards[i]->hasFocus()) {
                Q_EMIT pinToggled(m_genes[i]);
                return;
            }
        }
        if (!m_selected.empty())
            Q_EMIT pinToggled(m_selected.front());
    });
    addAction(pin);

    applyTheme();
    showCards();
}

QSize DistributionPanel::sizeHint() const
{
    return {480, 420};
}

QWidget* DistributionPanel::makeBar()
{
    auto* bar = new QWidget;
    bar->setObjectName(u"distributionBar"_s);
    auto* layout = new FlowLayout(bar);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(12);

    m_logScale = new QCheckBox(tr("Log scale"));
    m_logScale->setObjectName(u"distributionLogScale"_s);
    m_logScale->setToolTip(tr("Logarithmic height, for what is rare. Bins without cells are left out."));
    connect(m_logScale, &QCheckBox::toggled, this, [this](bool isOn) {
        for (DistributionPlot* card : m_cards)
            card->setLogScale(isOn);
        Q_EMIT stateChanged();
    });
    layout->addWidget(m_logScale);

    auto* bins = new QWidget;
    auto* binsLayout = new QHBoxLayout(bins);
    binsLayout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Bins of cells:"));
    m_bins = new QSpinBox;
    m_bins->setObjectName(u"distributionBins"_s);
    m_bins->setRange(0, kMostBins);
    m_bins->setSingleStep(10);
    m_bins->setSpecialValueText(tr("model's"));
    m_bins->setKeyboardTracking(false);
    label->setBuddy(m_bins);
    connect(m_bins, &QSpinBox::valueChanged, this, [this](int value) {
        if (value > 0 && value < kFewestBins) {
            m_bins->setValue(kFewestBins);
            return;
        }
        fillCards();
        Q_EMIT stateChanged();
    });
    binsLayout->addWidget(label);
    binsLayout->addWidget(m_bins);
    layout->addWidget(bins);
    layout->addWidget(new HelpButton(u"plot-distribution"_s));

    const auto entry = [layout](const QString& name) {
        auto* result = new LegendEntry;
        result->setObjectName(name);
        layout->addWidget(result);
        return result;
    };
    m_control = entry(u"controlLegend"_s);
    m_observed = entry(u"observedLegend"_s);
    m_predicted = entry(u"predictedLegend"_s);
    m_further = {entry(u"secondRunLegend"_s), entry(u"thirdRunLegend"_s)};
    m_range = entry(u"rangeLegend"_s);
    for (LegendEntry* one : {m_control, m_observed, m_predicted})
        one->setToolTip(tr("The dashed upright line is the mean over all cells, zeros included. The bar at 0 "
                           "has a scale of its own: the share of cells that are exactly zero."));

    m_count = new QLabel;
    m_count->setObjectName(u"distributionCount"_s);
    layout->addWidget(m_count);
    return bar;
}

DistributionPlot* DistributionPanel::makeCard()
{
    auto* card = new DistributionPlot(m_scroll->widget());
    const std::size_t index = m_cards.size();
    card->setObjectName(u"distributionCard%1"_s.arg(index));
    card->setCanPin(true);
    card->setLogScale(m_logScale->isChecked());
    card->installEventFilter(this);
    connect(card, &DistributionPlot::activated, this,
            [this, index] { Q_EMIT geneActivated(m_genes[index]); });
    connect(card, &DistributionPlot::pinToggled, this, [this, index] { Q_EMIT pinToggled(m_genes[index]); });
    connect(card, &DistributionPlot::menuRequested, this,
            [this, index](QPoint position) { Q_EMIT geneMenuRequested(m_genes[index], position); });
    m_scroll->widget()->layout()->addWidget(card);
    m_cards.push_back(card);
    return card;
}

void DistributionPanel::setStore(const std::optional<MarginalStore>& store)
{
    m_store = store;
    fillCards();
}

void DistributionPanel::setResponse(const ShownResponse& shown)
{
    m_shown = shown;
    std::erase_if(m_shown.runs, [](const RunResponse& run) { return !run.response; });
    const bool wasEmpty = m_genes.empty();
    showCards();
    if (wasEmpty)
        scrollToCurrent();
}

void DistributionPanel::setMessage(const QString& message)
{
    m_shown = {};
    m_message = message;
    showCards();
}

void DistributionPanel::setSelection(const std::vector<int>& genes, const std::vector<int>& pinned)
{
    const int before = m_selected.empty() ? -1 : m_selected.front();
    m_selected = genes;
    m_pinned = pinned;
    showCards();
    if (!m_selected.empty() && m_selected.front() != before)
        scrollToCurrent();
}

void DistributionPanel::scrollToCurrent()
{
    if (m_selected.empty())
        return;
    if (DistributionPlot* current = card(m_selected.front())) {
        // Once the cards have their places.
        QMetaObject::invokeMethod(
            current, [this, current] { m_scroll->ensureWidgetVisible(current, 0, 4); }, Qt::QueuedConnection);
    }
}

QJsonObject DistributionPanel::saveState() const
{
    return {{u"logScale"_s, m_logScale->isChecked()}, {u"bins"_s, bins()}};
}

void DistributionPanel::restoreState(const QJsonObject& state)
{
    m_logScale->setChecked(state[u"logScale"_s].toBool(false));
    const double bins = state[u"bins"_s].toDouble(0);
    if (bins == 0 || (bins >= kFewestBins && bins <= kMostBins))
        m_bins->setValue(static_cast<int>(bins));
}

bool DistributionPanel::showsDistributions() const
{
    return m_pages->currentWidget() == m_scroll;
}

std::vector<int> DistributionPanel::shownGenes() const
{
    return m_genes;
}

DistributionPlot* DistributionPanel::card(int gene) const
{
    const auto at = std::find(m_genes.begin(), m_genes.end(), gene);
    return at == m_genes.end() ? nullptr : m_cards[static_cast<std::size_t>(at - m_genes.begin())];
}

bool DistributionPanel::showsLogScale() const
{
    return m_logScale->isChecked();
}

int DistributionPanel::bins() const
{
    return m_bins->value();
}

void DistributionPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
}

bool DistributionPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        for (std::size_t i = 0; i < m_genes.size(); ++i) {
            if (m_cards[i] == watched
                && (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down
                    || key == Qt::Key_Home || key == Qt::Key_End)) {
                moveFocus(static_cast<int>(i), key);
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DistributionPanel::moveFocus(int from, int key)
{
    const auto* layout = static_cast<const CardLayout*>(m_scroll->widget()->layout());
    const int columns = layout->columnsFor(m_scroll->widget()->width() - 4);
    const auto last = static_cast<int>(m_genes.size()) - 1;
    const int to = key == Qt::Key_Left ? from - 1
        : key == Qt::Key_Right         ? from + 1
        : key == Qt::Key_Up            ? from - columns
        : key == Qt::Key_Down          ? from + columns
        : key == Qt::Key_Home          ? 0
                                       : last;
    if (to < 0 || to > last)
        return;
    DistributionPlot* card = m_cards[static_cast<std::size_t>(to)];
    card->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(card, 0, 4);
}

void DistributionPanel::applyTheme()
{
    const DistributionStyle style = DistributionStyle::fromPalette(palette());
    m_control->setSample(style.control, style.controlFill, style.controlMean);
    m_observed->setSample(style.observed, Qt::NoBrush, style.observedMean);
    m_predicted->setSample(style.predicted, Qt::NoBrush, style.predictedMean);
    for (std::size_t i = 0; i < m_further.size(); ++i)
        m_further[i]->setSample(style.furtherAt(static_cast<int>(i) + 1), Qt::NoBrush);
    m_range->setSample(Qt::NoPen, style.band);
}

void DistributionPanel::showCards()
{
    m_genes.clear();
    m_wanted = 0;
    if (!m_shown.runs.empty()) {
        std::vector<bool> isWanted(m_shown.runs.front().response->genes.size());
        for (const auto* some : {&m_pinned, &m_selected}) {
            for (const int gene : *some) {
                const auto index = static_cast<std::size_t>(gene);
                if (gene < 0 || index >= isWanted.size() || isWanted[index])
                    continue;
                isWanted[index] = true;
                if (++m_wanted <= kMostCards)
                    m_genes.push_back(gene);
            }
        }
        // The current gene is what the user looks at: the last pinned one gives way.
        if (!m_selected.empty() && m_wanted > kMostCards && !holds(m_genes, m_selected.front())
            && m_selected.front() >= 0 && static_cast<std::size_t>(m_selected.front()) < isWanted.size())
            m_genes.back() = m_selected.front();
    }
    while (m_cards.size() < m_genes.size())
        makeCard();
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setVisible(i < m_genes.size());
    m_messageLabel->setText(m_shown.runs.empty()
                                ? m_message
                                : tr("Select a gene in the shift plot or in the table of genes: its "
                                     "distributions appear here. Pinned genes stay."));
    m_pages->setCurrentWidget(m_genes.empty() ? static_cast<QWidget*>(m_messageLabel) : m_scroll);
    setAccessibleDescription(m_genes.empty() ? m_messageLabel->text() : QString());
    fillCards();
}

void DistributionPanel::fillCards()
{
    std::vector<const PerturbationResponse*> runs;
    for (const RunResponse& run : m_shown.runs)
        runs.push_back(run.response.get());
    const CellBins cellBins{m_store ? &*m_store : nullptr, bins()};
    for (std::size_t i = 0; i < m_genes.size(); ++i) {
        const int gene = m_genes[i];
        const auto index = static_cast<std::size_t>(gene);
        const QString name =
            m_shown.geneNames && index < m_shown.geneNames->size() ? (*m_shown.geneNames)[index] : QString();
        try {
            m_cards[i]->setData(geneDistribution(runs, toUtf8(name), index, cellBins));
        } catch (const Error& error) { // damaged cells, which only finer bins read
            m_cards[i]->setMessage(fromUtf8(error.what()));
        }
        m_cards[i]->setPinned(holds(m_pinned, gene));
        m_cards[i]->setCurrent(!m_selected.empty() && m_selected.front() == gene);
    }
    updateBar();
}

void DistributionPanel::updateBar()
{
    m_bins->setEnabled(m_store.has_value());
    m_bins->setToolTip(m_store ? tr("How finely cells of the control and the perturbation are counted, %1 to "
                                    "%2 bins. Predictions keep the model's.")
                                     .arg(kFewestBins)
                                     .arg(kMostBins)
                               : tr("Other numbers of bins need a project."));
    m_bar->setVisible(!m_genes.empty());
    if (!m_genes.empty())
        fillLegend();
}

void DistributionPanel::fillLegend()
{
    const GeneDistribution& first = m_cards.front()->data();
    bool hasHistogram = false;
    bool hasMean = false;
    std::array<bool, 2> areDrawn = {};
    const GeneDistribution* spread = nullptr;
    for (std::size_t i = 0; i < m_genes.size(); ++i) {
        const GeneDistribution& data = m_cards[i]->data();
        hasHistogram |= !data.predicted.empty();
        hasMean |= data.hasPrediction() && data.numbers.active;
        for (const FurtherPrediction& other : data.further)
            areDrawn[other.position == 1 ? 0 : 1] = true;
        if (data.spread != GeneDistribution::Spread::None && spread == nullptr)
            spread = &data;
    }
    m_control->setText(tr("Control, %Ln cells", nullptr, static_cast<int>(first.controlCells)));
    m_observed->setText(tr("Observed, %Ln cells", nullptr, static_cast<int>(first.cells)));
    m_observed->setVisible(first.isObserved());
    const auto nameOf = [this](std::size_t position) {
        return fontMetrics().elidedText(m_shown.runs[position].run, Qt::ElideMiddle, kWidestRunName);
    };
    for (std::size_t i = 0; i < m_further.size(); ++i) {
        m_further[i]->setVisible(areDrawn[i]);
        if (areDrawn[i])
            m_further[i]->setText(nameOf(i + 1));
    }
    m_predicted->setText(!hasHistogram                 ? tr("Predicted mean only")
                             : m_shown.runs.size() > 1 ? tr("Predicted by %1").arg(nameOf(0))
                                                       : tr("Predicted"));
    m_predicted->setVisible(hasHistogram || hasMean);
    m_range->setVisible(spread != nullptr);
    if (spread != nullptr)
        m_range->setText(spreadWords(*spread));
    m_count->setVisible(m_wanted > static_cast<int>(m_genes.size()));
    m_count->setText(tr("%1 of %Ln genes shown", nullptr, m_wanted).arg(m_genes.size()));
}

} // namespace knockscope::ui
