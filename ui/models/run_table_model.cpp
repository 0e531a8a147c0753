// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_table_model.h"

#include "core/evaluation/metrics_table.h"
#include "core/evaluation/noise_floor.h"
#include "core/model/catalogue.h"
#include "ui/base/text.h"
#include "ui/base/translation.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::string_view, 7> kUsualMetrics = {
    "nll", "w1", "rmae_mean", "rmae_variance", "rmae_skewness", "rmae_kurtosis", "pearson_top20"};

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// The parent of a top row.
constexpr quintptr kTop = 0;

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString titleOfModel(const RunRecord& record)
{
    return fromUtf8(record.external ? record.external->title : modelTitle(record.settings.model));
}

} // namespace

RunTableModel::RunTableModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

int RunTableModel::evaluatedColumn()
{
    return metricColumn(metricDefinitions().size());
}

int RunTableModel::secondsColumn()
{
    return evaluatedColumn() + 1;
}

int RunTableModel::metricOf(int column)
{
    return column >= FirstMetricColumn && column < evaluatedColumn() ? column - FirstMetricColumn : -1;
}

QString RunTableModel::columnName(int column)
{
    if (const int metric = metricOf(column); metric >= 0)
        return fromView(metricDefinitions()[static_cast<std::size_t>(metric)].name);
    switch (column) {
    case RunColumn:
        return u"run"_s;
    case ShownColumn:
        return u"shown"_s;
    case ModelColumn:
        return u"model"_s;
    case FoldsColumn:
        return u"folds"_s;
    case StateColumn:
        return u"state"_s;
    default:
        if (column == evaluatedColumn())
            return u"evaluated"_s;
        return column == secondsColumn() ? u"seconds_per_fold"_s : QString();
    }
}

QString RunTableModel::columnTitle(int column)
{
    if (const int metric = metricOf(column); metric >= 0)
        return fromView(metricDefinitions()[static_cast<std::size_t>(metric)].title);
    switch (column) {
    case RunColumn:
        return tr("Run");
    case ShownColumn:
        return tr("Shown");
    case ModelColumn:
        return tr("Model");
    case FoldsColumn:
        return tr("Folds");
    case StateColumn:
        return tr("State");
    default:
        if (column == evaluatedColumn())
            return tr("Evaluated");
        return column == secondsColumn() ? tr("Seconds a fold") : QString();
    }
}

bool RunTableModel::isUsual(int column)
{
    const int metric = metricOf(column);
    return metric < 0
        || std::find(kUsualMetrics.begin(), kUsualMetrics.end(),
                     metricDefinitions()[static_cast<std::size_t>(metric)].name)
        != kUsualMetrics.end();
}

std::vector<int> RunTableModel::usualOrder()
{
    std::vector<int> order = {RunColumn, ShownColumn};
    for (std::size_t metric = 0; metric < metricDefinitions().size(); ++metric)
        order.push_back(metricColumn(metric));
    order.insert(order.end(), {evaluatedColumn(), ModelColumn, FoldsColumn, StateColumn, secondsColumn()});
    return order;
}

void RunTableModel::setReports(const ReportsPointer& reports)
{
    beginResetModel();
    m_reports = reports;
    m_best.clear();
    endResetModel();
}

void RunTableModel::setBest(BestEvaluations best)
{
    m_best = std::move(best);
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex run = index(row, 0);
        Q_EMIT dataChanged(index(row, FirstMetricColumn), index(row, secondsColumn()));
        if (rowCount(run) > 0)
            Q_EMIT dataChanged(index(0, FirstMetricColumn, run),
                               index(rowCount(run) - 1, secondsColumn(), run));
    }
}

bool RunTableModel::isBest(EvaluationId id, std::size_t metric) const
{
    return ui::isBest(*m_reports, m_best, id, metric);
}

bool RunTableModel::marksAny() const
{
    return std::any_of(m_best.begin(), m_best.end(), [](const auto& ofGroup) {
        return std::any_of(ofGroup.begin(), ofGroup.end(), [](EvaluationId id) { return id.run >= 0; });
    });
}

void RunTableModel::setShownRuns(const std::vector<std::string>& runs)
{
    m_shown = runs;
    if (m_shown.size() > kMostShownRuns)
        m_shown.resize(kMostShownRuns);
    announce(ShownColumn);
}

void RunTableModel::lead(const QModelIndex& index)
{
    const RunReport* const report = reportOf(index);
    if (!report || !report->problem.isEmpty())
        return;
    if (!isShown(report->name) && !m_shown.empty())
        m_shown.erase(m_shown.begin());
    std::erase(m_shown, report->name);
    m_shown.insert(m_shown.begin(), report->name);
    announce(ShownColumn);
    Q_EMIT shownRunsChanged(m_shown);
}

void RunTableModel::setComputeColumn(int column)
{
    const int before = std::exchange(m_computeColumn, column);
    for (const int changed : {before, column}) {
        if (changed >= 0 && before != column)
            announce(changed);
    }
}

void RunTableModel::setComputing(std::vector<std::string> runs)
{
    m_computing = std::move(runs);
    if (m_computeColumn >= 0)
        announce(m_computeColumn);
}

void RunTableModel::announce(int column)
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

bool RunTableModel::isShown(const std::string& run) const
{
    return std::find(m_shown.begin(), m_shown.end(), run) != m_shown.end();
}

EvaluationId RunTableModel::idOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == kTop)
        return {index.row(), 0};
    return {static_cast<int>(index.internalId()) - 1, index.row() + 1};
}

QModelIndex RunTableModel::indexOf(EvaluationId id, int column) const
{
    if (id.run < 0)
        return {};
    const QModelIndex top = index(id.run, id.evaluation == 0 ? column : 0);
    return id.evaluation == 0 ? top : index(id.evaluation - 1, column, top);
}

const RunEvaluation* RunTableModel::evaluationOf(const QModelIndex& index) const
{
    return m_reports->evaluation(idOf(index));
}

const RunReport* RunTableModel::reportOf(const QModelIndex& index) const
{
    const EvaluationId id = idOf(index);
    return id.run < 0 ? nullptr : &m_reports->runs[static_cast<std::size_t>(id.run)];
}

bool RunTableModel::canCompute(const QModelIndex& index) const
{
    const RunReport* const report = reportOf(index);
    return report && report->problem.isEmpty() && !report->hasMetrics() && report->record.finishedFolds() > 0;
}

QString RunTableModel::titleOf(EvaluationId id) const
{
    const QString run = fromUtf8(m_reports->runs[static_cast<std::size_t>(id.run)].name);
    const RunEvaluation* const evaluation = m_reports->evaluation(id);
    return id.evaluation == 0 || !evaluation ? run
                                             : tr("%1 beside %2").arg(fromUtf8(modelTitle(*evaluation)), run);
}

QString RunTableModel::valueText(const MeanAndSd& value, std::size_t metric)
{
    const int decimals = metricDefinitions()[metric].decimals;
    if (!std::isfinite(value.mean))
        return {};
    const QString mean = numberText(value.mean, decimals);
    return std::isfinite(value.sd) ? mean + u" ± "_s + numberText(value.sd, decimals) : mean;
}

QModelIndex RunTableModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kTop);
}

QModelIndex RunTableModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kTop)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, kTop);
}

int RunTableModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_reports->runs.size());
    if (parent.internalId() != kTop || parent.column() != 0)
        return 0;
    const auto count =
        static_cast<int>(m_reports->runs[static_cast<std::size_t>(parent.row())].evaluations.size());
    return std::max(0, count - 1);
}

int RunTableModel::columnCount(const QModelIndex&) const
{
    return secondsColumn() + 1;
}

QString RunTableModel::stateText(const RunReport& report) const
{
    if (!report.problem.isEmpty())
        return tr("cannot be read");
    const RunRecord& record = report.record;
    if (record.isExternal())
        return tr("imported");
    for (const FoldRecord& fold : record.folds) {
        if (fold.progress && fold.progress->epochs > 0)
            return tr("training, fold %1, epoch %2 of %3")
                .arg(fold.progress->fold + 1)
                .arg(fold.progress->epoch)
                .arg(fold.progress->epochs);
    }
    switch (record.state) {
    case RunState::Training:
        return tr("training");
    case RunState::Done:
        return tr("trained");
    case RunState::Stopped:
        return tr("stopped");
    case RunState::Failed:
        return tr("failed");
    }
    return {};
}

QString RunTableModel::text(EvaluationId id, int column) const
{
    const RunReport& report = m_reports->runs[static_cast<std::size_t>(id.run)];
    const RunEvaluation* const evaluation = m_reports->evaluation(id);
    const bool isRun = id.evaluation == 0;
    if (const int metric = metricOf(column); metric >= 0) {
        const auto m = static_cast<std::size_t>(metric);
        if (!evaluation)
            return column == m_computeColumn ? textWithoutMetrics(report) : QString();
        const QString value = valueText(evaluation->metrics[m], m);
        return value.isEmpty() ? u"–"_s : value;
    }
    switch (column) {
    case RunColumn:
        return isRun || !evaluation ? fromUtf8(report.name) : fromUtf8(modelTitle(*evaluation));
    case ShownColumn: {
        const auto shown = std::find(m_shown.begin(), m_shown.end(), report.name);
        return isRun && shown != m_shown.end() ? countText(static_cast<quint64>(shown - m_shown.begin()) + 1)
                                               : QString();
    }
    case ModelColumn:
        if (isRun)
            return report.problem.isEmpty() ? titleOfModel(report.record) : QString();
        return isNoiseRow(evaluation->model) ? tr("noise, no model") : tr("baseline");
    case FoldsColumn:
        if (!isRun || !report.problem.isEmpty())
            return {};
        return tr("%1/%2").arg(report.record.finishedFolds()).arg(report.record.folds.size());
    case StateColumn:
        if (!isRun)
            return {};
        return stateText(report);
    default:
        if (column == evaluatedColumn())
            return evaluation ? countText(evaluation->perturbations) : QString();
        if (!isRun || !report.problem.isEmpty() || report.record.isExternal())
            return {};
        return numberText(sortValue(id, column).toDouble(), 1);
    }
}

QString RunTableModel::textWithoutMetrics(const RunReport& report) const
{
    if (!report.problem.isEmpty())
        return tr("cannot be read");
    if (std::find(m_computing.begin(), m_computing.end(), report.name) != m_computing.end())
        return tr("computing…");
    return report.record.finishedFolds() > 0 ? tr("compute") : tr("not yet");
}

QVariant RunTableModel::sortValue(EvaluationId id, int column) const
{
    const RunReport& report = m_reports->runs[static_cast<std::size_t>(id.run)];
    const RunEvaluation* const evaluation = m_reports->evaluation(id);
    if (const int metric = metricOf(column); metric >= 0)
        return evaluation ? evaluation->metrics[static_cast<std::size_t>(metric)].mean : kNone;
    if (column == secondsColumn()) {
        if (id.evaluation > 0 || !report.problem.isEmpty() || report.record.finishedFolds() == 0
            || report.record.isExternal())
            return kNone;
        double seconds = 0;
        for (const FoldRecord& fold : report.record.folds)
            seconds += fold.finished ? fold.seconds : 0;
        return seconds / static_cast<double>(report.record.finishedFolds());
    }
    if (column == FoldsColumn)
        return id.evaluation == 0 && report.problem.isEmpty()
            ? static_cast<double>(report.record.finishedFolds())
            : kNone;
    if (column == evaluatedColumn())
        return evaluation ? static_cast<double>(evaluation->perturbations) : kNone;
    return text(id, column);
}

QString RunTableModel::toolTip(EvaluationId id, int column) const
{
    const RunReport& report = m_reports->runs[static_cast<std::size_t>(id.run)];
    if (!report.problem.isEmpty())
        return report.problem;
    const RunEvaluation* const evaluation = m_reports->evaluation(id);
    if (const int metric = metricOf(column); metric >= 0) {
        const auto m = static_cast<std::size_t>(metric);
        if (evaluation && isBest(id, m))
            return tr("Best: its 95 % interval of the difference from every other model on these "
                      "perturbations excludes 0.");
        if (!evaluation && column == m_computeColumn && canCompute(indexOf(id)))
            return report.metricsNote + (report.metricsNote.isEmpty() ? QString() : u"\n"_s)
                + tr("Click to compute the metrics of this run.");
        if (!evaluation && report.record.finishedFolds() == 0)
            return tr("No fold is finished yet.");
        if (!evaluation || std::isfinite(evaluation->metrics[m].mean))
            return {};
        if (!report.hasCellEval && metricDefinitions()[m].group.starts_with("cell-eval"))
            return tr("Not computed. Turn on the cell-eval metrics and compute again.");
        return metricDefinitions()[m].needsDistribution ? tr("Not defined for a model of means")
                                                        : tr("Not defined");
    }
    switch (column) {
    case RunColumn:
        if (id.evaluation > 0)
            return titleOf(id);
        return tr("%1, %2\nDouble click, or press Enter, to make it the leading run.")
            .arg(fromUtf8(report.name), titleOfModel(report.record));
    case ShownColumn:
        if (id.evaluation > 0)
            return {};
        if (!isShown(report.name))
            return tr("Check to show it in the plots, at most %1 at a time").arg(kMostShownRuns);
        return report.name == m_shown.front() ? tr("Shown in the plots; leads") : tr("Shown in the plots");
    case ModelColumn:
        if (evaluation || id.evaluation == 0) {
            const ModelInfo* const model =
                findModel(evaluation ? evaluation->model : report.record.settings.model);
            return model ? coreText(model->summary) : QString();
        }
        return {};
    case StateColumn:
        for (const FoldRecord& fold : report.record.folds) {
            if (!fold.failure.empty())
                return fromUtf8(fold.failure);
        }
        return report.metricsNote;
    default:
        return {};
    }
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EvaluationId id = idOf(index);
    const int column = index.column();
    const int metric = metricOf(column);
    const bool marked = metric >= 0 && isBest(id, static_cast<std::size_t>(metric));
    const RunReport& report = m_reports->runs[static_cast<std::size_t>(id.run)];
    const bool isLink = column == m_computeColumn && id.evaluation == 0 && canCompute(index)
        && std::find(m_computing.begin(), m_computing.end(), report.name) == m_computing.end();
    switch (role) {
    case Qt::DisplayRole:
        return text(id, column);
    case SortRole:
        return sortValue(id, column);
    case Qt::CheckStateRole:
        if (column != ShownColumn || id.evaluation > 0 || !report.problem.isEmpty())
            return {};
        return isShown(report.name) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole: {
        const QString tip = toolTip(id, column);
        return tip.isEmpty() ? QVariant() : tip;
    }
    case Qt::AccessibleTextRole:
        return marked ? tr("%1, best").arg(text(id, column)) : text(id, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (metric >= 0 || column >= evaluatedColumn() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        if (!marked && !isLink)
            return {};
        QFont font;
        font.setBold(marked);
        font.setUnderline(isLink);
        return font;
    }
    case Qt::ForegroundRole:
        if (isLink)
            return QGuiApplication::palette().brush(QPalette::Link);
        if (!report.problem.isEmpty())
            return QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
        return {};
    default:
        return {};
    }
}

bool RunTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const std::string run = reportOf(index)->name;
    std::erase_if(m_shown, [this](const std::string& shown) {
        return std::none_of(m_reports->runs.begin(), m_reports->runs.end(),
                            [&](const RunReport& report) { return report.name == shown; });
    });
    if (value.toInt() == Qt::Unchecked) {
        std::erase(m_shown, run);
    } else if (!isShown(run)) {
        if (m_shown.size() >= kMostShownRuns) {
            Q_EMIT tooManyShown();
            return false;
        }
        m_shown.push_back(run);
    }
    announce(ShownColumn);
    Q_EMIT shownRunsChanged(m_shown);
    return true;
}

Qt::ItemFlags RunTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const EvaluationId id = idOf(index);
    if (id.evaluation > 0)
        flags |= Qt::ItemNeverHasChildren;
    else if (index.column() == ShownColumn && reportOf(index)->problem.isEmpty())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractItemModel::headerData(section, orientation, role);
    const int metric = metricOf(section);
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (metric >= 0 || section >= evaluatedColumn() ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        if (section == RunColumn)
            return tr("The selected run is described beside the table.\nDouble click it, or press Enter, to "
                      "make it the leading run of the plots.");
        if (section == ShownColumn)
            return tr("Checked runs are shown in the plots, at most %1 at a time; 1 leads.")
                .arg(kMostShownRuns);
        if (section == FoldsColumn)
            return tr("Folds that are finished");
        if (metric < 0)
            return section == evaluatedColumn() ? tr("Held-out perturbations that the metrics are of")
                                                : QVariant();
        const MetricDefinition& definition = metricDefinitions()[static_cast<std::size_t>(metric)];
        const QString direction = definition.better == Better::Lower ? tr("Lower is better.")
            : definition.better == Better::Higher                    ? tr("Higher is better.")
                                                                     : tr("Neither high nor low is better.");
        return coreText(definition.definition) + u'\n' + direction + u' '
            + tr("Mean and standard deviation over folds.");
    }
    default:
        return {};
    }
}

RunTableProxy::RunTableProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(RunTableModel::SortRole);
}

bool RunTableProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(RunTableModel::SortRole);
    const QVariant b = right.data(RunTableModel::SortRole);
    if (a.typeId() != QMetaType::Double || b.typeId() != QMetaType::Double)
        return a.toString().compare(b.toString(), Qt::CaseInsensitive) < 0;
    const bool noneA = std::isnan(a.toDouble());
    const bool noneB = std::isnan(b.toDouble());
    if (noneA || noneB)
        return sortOrder() == Qt::DescendingOrder ? noneA && !noneB : !noneA && noneB;
    return a.toDouble() < b.toDouble();
}

} // namespace knockscope::ui
