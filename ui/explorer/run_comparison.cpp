// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/run_comparison.h"

#include "ui/base/text.h"
#include "ui/base/translation.h"
#include "ui/explorer/detail_table.h"
#include "ui/help/help_request.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The same for the same row in other reports.
QString keyOf(const RunEvaluation& evaluation)
{
    return fromUtf8(evaluation.run)
        + (evaluation.baselineOf.empty() ? u""_s : u'/' + fromUtf8(evaluation.model));
}

/// An item's data is its key, the item's id and the run and evaluation after it.
void fill(QComboBox& box, const RunTableModel& model, const QString& key)
{
    const QSignalBlocker blocker(box);
    box.clear();
    const RunReports& reports = *model.reports();
    for (std::size_t run = 0; run < reports.runs.size(); ++run) {
        for (std::size_t i = 0; i < reports.runs[run].evaluations.size(); ++i) {
            const EvaluationId id{static_cast<int>(run), static_cast<int>(i)};
            box.addItem(model.titleOf(id), keyOf(reports.runs[run].evaluations[i]));
            box.setItemData(box.count() - 1, QPoint(id.run, id.evaluation), Qt::UserRole + 1);
        }
    }
    box.setCurrentIndex(box.findData(key));
}

EvaluationId idOf(const QComboBox& box)
{
    if (box.currentIndex() < 0)
        return {};
    const QPoint id = box.currentData(Qt::UserRole + 1).toPoint();
    return {id.x(), id.y()};
}

QString verdictText(const PairedDifference& difference, Better better)
{
    if (better == Better::Neither)
        return RunComparison::tr("neither high nor low is better");
    switch (difference.verdict) {
    case Verdict::ABetter:
        return RunComparison::tr("A is better");
    case Verdict::BBetter:
        return RunComparison::tr("B is better");
    case Verdict::NoClearDifference:
        break;
    }
    return RunComparison::tr("no clear difference");
}

QString pText(double p)
{
    constexpr double kSmall = 0.001;
    return p < kSmall ? u"< "_s + numberText(kSmall, 3) : numberText(p, 3);
}

} // namespace

RunComparison::RunComparison(const RunTableModel* model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_job(new LatestJob(this))
    , m_a(new QComboBox)
    , m_b(new QComboBox)
    , m_summary(new QLabel)
    , m_table(new DetailTable(u"comparisonTable"_s, tr("Comparison of two models")))
{
    setObjectName(u"runComparison");
    setHelpPage(this, u"table-compare"_s);
    m_a->setObjectName(u"compareA");
    m_a->setAccessibleName(tr("First model"));
    m_b->setObjectName(u"compareB");
    m_b->setAccessibleName(tr("Second model"));
    auto* row = new QHBoxLayout;
    for (auto [box, text] : {std::pair{m_a, tr("A")}, {m_b, tr("B")}}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        box->setPlaceholderText(tr("Choose a model"));
        box->setToolTip(
            tr("One of the two models that are compared; a positive difference A − B means that A "
               "has the larger value"));
        auto* label = new QLabel(text);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &RunComparison::compare);
    }
    auto* swap = new QToolButton;
    swap->setObjectName(u"compareSwap");
    swap->setText(u"⇄"_s);
    swap->setAccessibleName(tr("Swap A and B"));
    swap->setToolTip(tr("Swap A and B"));
    swap->setAutoRaise(true);
    connect(swap, &QToolButton::clicked, this, [this] { choose(idOf(*m_b), idOf(*m_a)); });
    row->addWidget(swap);
    m_summary->setObjectName(u"comparisonSummary");
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    refresh();
}

RunComparison::~RunComparison()
{
    delete m_job; // its callbacks use the widgets
}

void RunComparison::refresh()
{
    const QString a = m_a->currentData().toString();
    const QString b = m_b->currentData().toString();
    fill(*m_a, *m_model, a);
    fill(*m_b, *m_model, b);
    compare();
}

void RunComparison::choose(EvaluationId a, EvaluationId b)
{
    const auto select = [](QComboBox& box, EvaluationId id) {
        const QSignalBlocker blocker(box);
        box.setCurrentIndex(box.findData(QPoint(id.run, id.evaluation), Qt::UserRole + 1));
    };
    select(*m_a, a);
    select(*m_b, b);
    compare();
}

QJsonObject RunComparison::saveState() const
{
    return {{u"a"_s, m_a->currentData().toString()}, {u"b"_s, m_b->currentData().toString()}};
}

void RunComparison::restoreState(const QJsonObject& state)
{
    const auto select = [&state](QComboBox& box, const QString& key) {
        const QSignalBlocker blocker(box);
        if (const int index = box.findData(state.value(key).toString()); index >= 0)
            box.setCurrentIndex(index);
    };
    select(*m_a, u"a"_s);
    select(*m_b, u"b"_s);
    compare();
}

void RunComparison::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isDue)
        compare();
}

void RunComparison::compare()
{
    m_job->drop();
    const EvaluationId idA = idOf(*m_a);
    const EvaluationId idB = idOf(*m_b);
    const ReportsPointer reports = m_model->reports();
    const RunEvaluation* const a = reports->evaluation(idA);
    const RunEvaluation* const b = reports->evaluation(idB);
    m_summary->setVisible(false);
    m_isDue = false;
    if (m_a->count() < 2) {
        m_table->setMessage(tr("Compute the metrics of a run first; then its model can be compared with its "
                               "baselines and with other runs."));
        return;
    }
    if (!a || !b) {
        m_table->setMessage(tr("Choose two models here, or select two rows of the table of runs."));
        return;
    }
    if (idA == idB) {
        m_table->setMessage(tr("A and B are the same. Choose another model for one of them."));
        return;
    }
    if (const std::string reason = whyNotComparable(*a, *b); !reason.empty()) {
        m_table->setMessage(tr("These two cannot be compared. %1").arg(fromUtf8(reason)));
        return;
    }
    const auto splitOf = [&reports](const EvaluationId& id) -> const std::string& {
        return reports->runs[static_cast<std::size_t>(id.run)].record.settings.split;
    };
    if (splitOf(idA) != splitOf(idB)) {
        m_table->setMessage(tr("These two cannot be compared. They learnt from different perturbations: one "
                               "was trained with the split %1, the other with %2.")
                                .arg(fromUtf8(splitOf(idA)), fromUtf8(splitOf(idB))));
        return;
    }
    if (!isVisible()) {
        m_isDue = true;
        return;
    }
    m_table->setMessage(tr("Comparing…"));
    m_job->start([reports, a, b](const JobMonitor& monitor) { return compareEvaluations(*a, *b, monitor); },
                 [this, reports, a, b](const std::vector<MetricComparison>& comparisons) {
                     show(*a, *b, comparisons);
                 },
                 [this](const QString& message) { m_table->setMessage(message); });
}

void RunComparison::show(const RunEvaluation& a, const RunEvaluation& b,
                         const std::vector<MetricComparison>& comparisons)
{
    std::vector<TextTableModel::Column> columns = {
        {tr("Metric"), tr("Each has a tip that says what it measures"), false},
        {tr("Verdict"), tr("One is better when the interval excludes 0"), false},
        {tr("A"), m_a->currentText(), true},
        {tr("B"), m_b->currentText(), true},
        {tr("A − B"), tr("Mean difference over perturbations"), true},
        {tr("95 % interval"), tr("Of A − B, bootstrap over perturbations"), true},
        {tr("p"), tr("Two-sided, from the same bootstrap"), true},
        {tr("n"), tr("Perturbations for which both are defined"), true}};
    std::vector<TextTableModel::Row> rows;
    int betterA = 0;
    int betterB = 0;
    int judged = 0;
    std::size_t pairs = 0;
    for (const auto& [metric, difference] : comparisons) {
        const MetricDefinition& definition = metricDefinitions()[metric];
        const int decimals = definition.decimals + 1;
        const auto number = [decimals](double value) { return numberText(value, decimals); };
        const bool isClear = difference.verdict != Verdict::NoClearDifference;
        betterA += difference.verdict == Verdict::ABetter;
        betterB += difference.verdict == Verdict::BBetter;
        judged += definition.better != Better::Neither;
        pairs = std::max(pairs, difference.pairs);
        const QString direction = definition.better == Better::Lower ? tr("Lower is better.")
            : definition.better == Better::Higher                    ? tr("Higher is better.")
                                                                     : tr("Neither high nor low is better.");
        rows.push_back({{fromView(definition.title), coreText(definition.definition) + u'\n' + direction},
                        {verdictText(difference, definition.better), {}, isClear},
                        {number(difference.meanA), {}, difference.verdict == Verdict::ABetter},
                        {number(difference.meanB), {}, difference.verdict == Verdict::BBetter},
                        {number(difference.difference)},
                        {tr("%1 to %2").arg(number(difference.low), number(difference.high))},
                        {pText(difference.p)},
                        {countText(difference.pairs)}});
    }
    if (rows.empty()) {
        m_table->setMessage(tr("A and B have no metric in common that is defined for two perturbations."));
        return;
    }
    QString summary = tr("On %Ln perturbations, A is better by %1 of %2 metrics and B by %3.", nullptr,
                         static_cast<int>(pairs))
                          .arg(betterA)
                          .arg(judged)
                          .arg(betterB);
    for (const std::string& caveat : comparisonCaveats(a, b))
        summary += u' ' + fromUtf8(caveat);
    m_summary->setText(summary);
    m_summary->setVisible(true);
    m_table->setTable(std::move(columns), std::move(rows));
}

} // namespace knockscope::ui
