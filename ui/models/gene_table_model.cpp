// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gene_table_model.h"

#include "core/base/table_text.h"
#include "ui/base/response_kind_text.h"
#include "ui/base/text.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

std::string kindId(ResponseKind kind)
{
    const auto found = std::find_if(kResponseKindIds.begin(), kResponseKindIds.end(),
                                    [kind](const ResponseKindId& one) { return one.kind == kind; });
    return found == kResponseKindIds.end() ? std::string() : found->id;
}

// Those of a kind together, the strongest first.
double kindKey(const ShiftJudgement& shift)
{
    return shift.kind == ResponseKind::None ? kNone : static_cast<double>(shift.kind) - shift.fdr;
}

double changeOfModes(const DistributionStatistics& control, const DistributionStatistics& other)
{
    return control.modes > 0 && other.modes > 0 ? other.modes - control.modes : kNone;
}

bool isChange(int column)
{
    return column >= GeneTableModel::ObservedMeanChangeColumn
        && column <= GeneTableModel::PredictedModesChangeColumn;
}

bool isModes(int column)
{
    return column == GeneTableModel::ObservedModesChangeColumn
        || column == GeneTableModel::PredictedModesChangeColumn;
}

bool isText(int column)
{
    return column == GeneTableModel::GeneColumn || column == GeneTableModel::ResponseColumn
        || column == GeneTableModel::PredictedResponseColumn;
}

// A change with its sign; one that is not seen in three decimals has none.
QString changeText(double change, int decimals)
{
    if (std::isnan(change))
        return {};
    const double shown = std::round(change * std::pow(10, decimals)) / std::pow(10, decimals);
    const QString text = numberText(shown == 0 ? 0 : shown, decimals);
    return shown > 0 ? u'+' + text : text;
}

} // namespace

GeneTableModel::GeneTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

int GeneTableModel::predictedColumn(int column)
{
    switch (column) {
    case ObservedW1Column:
    case ErrorW1Column:
        return PredictedW1Column;
    case ObservedMeanColumn:
        return PredictedMeanColumn;
    case ObservedMeanChangeColumn:
    case ObservedVarianceChangeColumn:
    case ObservedZeroChangeColumn:
    case ObservedSkewnessChangeColumn:
    case ObservedModesChangeColumn:
    case ResponseColumn:
    case FdrColumn:
        return column + 1;
    default:
        return column;
    }
}

void GeneTableModel::setResponse(const GeneNames& names, const ResponsePointer& response)
{
    if (names == m_names) {
        m_response = response;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_names = names;
    m_response = response;
    m_nameRanks.clear();
    m_geneOfName.clear();
    m_isPinned.assign(m_names ? m_names->size() : 0, 0);
    endResetModel();
}

void GeneTableModel::setPinned(const std::vector<int>& genes)
{
    std::vector<char> pinned(m_isPinned.size(), 0);
    for (const int gene : genes) {
        if (gene >= 0 && gene < rowCount())
            pinned[static_cast<std::size_t>(gene)] = 1;
    }
    if (pinned == m_isPinned)
        return;
    const auto firstChange = std::mismatch(pinned.begin(), pinned.end(), m_isPinned.begin()).first;
    const auto lastChange = std::mismatch(pinned.rbegin(), pinned.rend(), m_isPinned.rbegin()).first;
    const auto first = static_cast<int>(firstChange - pinned.begin());
    const auto last = static_cast<int>(pinned.rend() - lastChange) - 1;
    m_isPinned = std::move(pinned);
    Q_EMIT dataChanged(index(first, PinnedColumn), index(last, PinnedColumn));
}

std::vector<int> GeneTableModel::pinned() const
{
    std::vector<int> genes;
    for (int gene = 0; gene < rowCount(); ++gene) {
        if (isPinned(gene))
            genes.push_back(gene);
    }
    return genes;
}

bool GeneTableModel::isActive(int gene) const
{
    return !m_response || m_response->genes[static_cast<std::size_t>(gene)].active;
}

QString GeneTableModel::geneName(int gene) const
{
    return (*m_names)[static_cast<std::size_t>(gene)];
}

void GeneTableModel::rankNames() const
{
    std::vector<int> order(m_names->size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        return (*m_names)[static_cast<std::size_t>(a)].compare((*m_names)[static_cast<std::size_t>(b)],
                                                               Qt::CaseInsensitive)
            < 0;
    });
    m_nameRanks.resize(order.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        m_nameRanks[static_cast<std::size_t>(order[rank])] = static_cast<int>(rank);
}

int GeneTableModel::nameRank(int gene) const
{
    if (m_nameRanks.empty())
        rankNames();
    return m_nameRanks[static_cast<std::size_t>(gene)];
}

int GeneTableModel::findGene(const QString& name) const
{
    if (m_geneOfName.isEmpty()) {
        m_geneOfName.reserve(rowCount());
        for (int gene = rowCount(); gene-- > 0;) // of equal names the first one is found
            m_geneOfName.insert(geneName(gene).toLower(), gene);
    }
    return m_geneOfName.value(name.toLower(), -1);
}

const ShiftJudgement* GeneTableModel::judgement(int gene) const
{
    if (!m_response)
        return nullptr;
    const GeneResponse& response = m_response->genes[static_cast<std::size_t>(gene)];
    return isObserved() ? &response.observedShift : &response.predictedShift;
}

double GeneTableModel::judgedW1(int gene) const
{
    return value(gene, isObserved() ? ObservedW1Column : PredictedW1Column);
}

bool GeneTableModel::isNonMean(int gene) const
{
    const ShiftJudgement* shift = judgement(gene);
    return shift && shift->isNonMean();
}

double GeneTableModel::value(int gene, int column) const
{
    if (column == PinnedColumn)
        return isPinned(gene) ? 1 : kNone;
    if (!m_response)
        return kNone;
    const GeneResponse& response = m_response->genes[static_cast<std::size_t>(gene)];
    switch (column) {
    case ControlMeanColumn:
        return response.controlMean;
    case ObservedMeanColumn:
        return isObserved() ? response.observedMean : kNone;
    case PredictedMeanColumn:
        return response.predictedMean;
    default:
        break;
    }
    if (!response.active || (!isObserved() && predictedColumn(column) != column))
        return kNone;
    switch (column) {
    case ObservedW1Column:
        return response.observedW1;
    case PredictedW1Column:
        return response.predictedW1;
    case ErrorW1Column:
        return response.errorW1;
    case ObservedMeanChangeColumn:
        return response.observedChange.mean;
    case PredictedMeanChangeColumn:
        return response.predictedChange.mean;
    case ObservedVarianceChangeColumn:
        return response.observedChange.variance;
    case PredictedVarianceChangeColumn:
        return response.predictedChange.variance;
    case ObservedZeroChangeColumn:
        return response.observedChange.zeroFraction;
    case PredictedZeroChangeColumn:
        return response.predictedChange.zeroFraction;
    case ObservedSkewnessChangeColumn:
        return response.observedChange.skewness;
    case PredictedSkewnessChangeColumn:
        return response.predictedChange.skewness;
    case ObservedModesChangeColumn:
        return changeOfModes(response.control, response.observed);
    case PredictedModesChangeColumn:
        return changeOfModes(response.control, response.predicted);
    case ResponseColumn:
        return kindKey(response.observedShift);
    case PredictedResponseColumn:
        return kindKey(response.predictedShift);
    case FdrColumn:
        return response.observedShift.fdr;
    case PredictedFdrColumn:
        return response.predictedShift.fdr;
    default:
        return kNone;
    }
}

int GeneTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_names ? 0 : static_cast<int>(m_names->size());
}

int GeneTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<ResponseKind> GeneTableModel::kind(int gene, int column) const
{
    if (!m_response || !isActive(gene))
        return std::nullopt;
    const GeneResponse& response = m_response->genes[static_cast<std::size_t>(gene)];
    if (column == ResponseColumn)
        return isObserved() ? std::optional(response.observedShift.kind) : std::nullopt;
    // Models of means say nothing of the shape.
    return std::isnan(response.predictedW1) ? std::nullopt : std::optional(response.predictedShift.kind);
}

QString GeneTableModel::displayText(int gene, int column) const
{
    switch (column) {
    case GeneColumn:
        return geneName(gene);
    case PinnedColumn:
        return isPinned(gene) ? u"★"_s : QString();
    case ResponseColumn:
    case PredictedResponseColumn: {
        const std::optional<ResponseKind> known = kind(gene, column);
        return known ? responseKindText(*known) : QString();
    }
    default:
        break;
    }
    if (!m_response)
        return {};
    if (!isActive(gene) && column == (isObserved() ? ObservedW1Column : PredictedW1Column))
        return value(gene, ControlMeanColumn) == 0 ? tr("not detected") : tr("constant");
    const double number = value(gene, column);
    if (isChange(column))
        return changeText(number, isModes(column) ? 0 : 3);
    if (!isObserved() && predictedColumn(column) != column)
        return {};
    constexpr double kLeastShown = 0.0005;
    if ((column == FdrColumn || column == PredictedFdrColumn) && number < kLeastShown)
        return u"< "_s + numberText(2 * kLeastShown);
    return numberText(number);
}

std::string GeneTableModel::fileText(int gene, int column) const
{
    switch (column) {
    case GeneColumn:
        return toUtf8(geneName(gene));
    case PinnedColumn:
        return isPinned(gene) ? "1" : "0";
    case ResponseColumn:
    case PredictedResponseColumn: {
        const std::optional<ResponseKind> known = kind(gene, column);
        return known ? kindId(*known) : std::string();
    }
    default: {
        const double number = value(gene, column);
        return std::isfinite(number) ? fmt::format("{}", number) : std::string();
    }
    }
}

QString GeneTableModel::explanation(int gene, int column) const
{
    const GeneResponse& response = m_response->genes[static_cast<std::size_t>(gene)];
    const bool ofPrediction = column == PredictedResponseColumn || column == PredictedFdrColumn;
    const ShiftJudgement& shift = ofPrediction ? response.predictedShift : response.observedShift;
    const DistributionStatistics& other = ofPrediction ? response.predicted : response.observed;
    if (std::isnan(shift.fdr))
        return {};
    const auto percent = [](double share) { return QLocale().toString(100 * share, 'f', 0); };
    QString text =
        tr("False discovery rate %1; so few cells differ by a W1 of %2 by chance alone. The mean "
           "accounts for %3 % of the shift.")
            .arg(smallNumberText(shift.fdr), smallNumberText(shift.noise), percent(shift.meanShare));
    if (ofPrediction)
        return text;
    text += u'\n'
        + tr("Control and observed: variance %1 and %2, cells without any %3 % and %4 %.")
              .arg(numberText(response.control.variance), numberText(other.variance),
                   percent(response.control.zeroFraction), percent(other.zeroFraction));
    if (!m_response->predicted.empty())
        text += u'\n' + tr("Predicted response: %1.").arg(responseKindText(response.predictedShift.kind));
    return text;
}

QVariant GeneTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int gene = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return displayText(gene, column);
    case SortRole:
        return column == GeneColumn ? QVariant(geneName(gene)) : value(gene, column);
    case TableNumberRole:
        return isText(column) || column == PinnedColumn ? QVariant() : value(gene, column);
    case Qt::ForegroundRole:
        if (isActive(gene))
            return {};
        return QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == PinnedColumn ? Qt::AlignHCenter
                                        : isText(column)   ? Qt::AlignLeft
                                                           : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return column == PinnedColumn && isPinned(gene) ? tr("pinned") : displayText(gene, column);
    case Qt::ToolTipRole:
        if (!isActive(gene))
            return tr("All cells have the same value, so the gene has no distribution to compare.");
        return m_response && column >= ResponseColumn && column <= PredictedFdrColumn
            ? explanation(gene, column)
            : QVariant();
    default:
        return {};
    }
}

namespace {

struct Header {
    QString id;
    QString title; // a line break where it may be in two lines
    QString explanation;
};

Header observedHeader(const QString& id, const QString& title, const QString& what)
{
    return {id, title, GeneTableModel::tr("%1: observed cells minus control cells").arg(what)};
}

Header predictedHeader(const QString& id, const QString& title, const QString& what)
{
    return {id, title, GeneTableModel::tr("%1: prediction minus control").arg(what)};
}

Header headerOfChange(int column)
{
    const QString mean = GeneTableModel::tr("Change of the mean log expression");
    const QString variance = GeneTableModel::tr("Change of the variance");
    const QString zeros = GeneTableModel::tr("Change of the share of cells without the gene");
    const QString skewness = GeneTableModel::tr("Change of the skewness");
    const QString modes = GeneTableModel::tr("Change of the number of modes");
    switch (column) {
    case GeneTableModel::ObservedMeanChangeColumn:
        return observedHeader(u"observed_mean_change"_s, GeneTableModel::tr("Δ mean,\nobserved"), mean);
    case GeneTableModel::PredictedMeanChangeColumn:
        return predictedHeader(u"predicted_mean_change"_s, GeneTableModel::tr("Δ mean,\npredicted"), mean);
    case GeneTableModel::ObservedVarianceChangeColumn:
        return observedHeader(u"observed_variance_change"_s, GeneTableModel::tr("Δ variance,\nobserved"),
                              variance);
    case GeneTableModel::PredictedVarianceChangeColumn:
        return predictedHeader(u"predicted_variance_change"_s, GeneTableModel::tr("Δ variance,\npredicted"),
                               variance);
    case GeneTableModel::ObservedZeroChangeColumn:
        return observedHeader(u"observed_zero_fraction_change"_s, GeneTableModel::tr("Δ zeros,\nobserved"),
                              zeros);
    case GeneTableModel::PredictedZeroChangeColumn:
        return predictedHeader(u"predicted_zero_fraction_change"_s, GeneTableModel::tr("Δ zeros,\npredicted"),
                               zeros);
    case GeneTableModel::ObservedSkewnessChangeColumn:
        return observedHeader(u"observed_skewness_change"_s, GeneTableModel::tr("Δ skewness,\nobserved"),
                              skewness);
    case GeneTableModel::PredictedSkewnessChangeColumn:
        return predictedHeader(u"predicted_skewness_change"_s, GeneTableModel::tr("Δ skewness,\npredicted"),
                               skewness);
    case GeneTableModel::ObservedModesChangeColumn:
        return observedHeader(u"observed_modes_change"_s, GeneTableModel::tr("Δ modes,\nobserved"), modes);
    case GeneTableModel::PredictedModesChangeColumn:
        return predictedHeader(u"predicted_modes_change"_s, GeneTableModel::tr("Δ modes,\npredicted"), modes);
    default:
        return {};
    }
}

Header headerOf(int column)
{
    switch (column) {
    case GeneTableModel::GeneColumn:
        return {u"gene"_s, GeneTableModel::tr("Gene"), GeneTableModel::tr("As the screen names it")};
    case GeneTableModel::ObservedW1Column:
        return {u"observed_w1"_s, GeneTableModel::tr("Observed\nW1"),
                GeneTableModel::tr("Distance of the observed cells from the control cells")};
    case GeneTableModel::PredictedW1Column:
        return {u"predicted_w1"_s, GeneTableModel::tr("Predicted\nW1"),
                GeneTableModel::tr("Distance of the prediction from the control cells")};
    case GeneTableModel::ErrorW1Column:
        return {u"error_w1"_s, GeneTableModel::tr("Error\nW1"),
                GeneTableModel::tr("Distance of the prediction from the observed cells")};
    case GeneTableModel::ControlMeanColumn:
        return {u"control_mean"_s, GeneTableModel::tr("Control\nmean"),
                GeneTableModel::tr("Mean log expression of the control cells")};
    case GeneTableModel::ObservedMeanColumn:
        return {u"observed_mean"_s, GeneTableModel::tr("Observed\nmean"),
                GeneTableModel::tr("Mean log expression of the perturbed cells")};
    case GeneTableModel::PredictedMeanColumn:
        return {u"predicted_mean"_s, GeneTableModel::tr("Predicted\nmean"),
                GeneTableModel::tr("Mean log expression of the prediction")};
    case GeneTableModel::ResponseColumn:
        return {
            u"observed_response"_s, GeneTableModel::tr("Response,\nobserved"),
            GeneTableModel::tr("What changes most in the observed cells, where it is more than chance: the "
                               "mean, the spread, the share of cells without any, or how many cells are in "
                               "which state")};
    case GeneTableModel::PredictedResponseColumn:
        return {u"predicted_response"_s, GeneTableModel::tr("Response,\npredicted"),
                GeneTableModel::tr("What changes most in the prediction, where it is more than as many cells "
                                   "differ by chance")};
    case GeneTableModel::FdrColumn:
        return {u"observed_fdr"_s, GeneTableModel::tr("FDR,\nobserved"),
                GeneTableModel::tr("Significance of the observed W1: the false discovery rate "
                                   "(Benjamini-Hochberg) over all genes that vary")};
    case GeneTableModel::PredictedFdrColumn:
        return {u"predicted_fdr"_s, GeneTableModel::tr("FDR,\npredicted"),
                GeneTableModel::tr("The same for the predicted W1, against the scatter of as many cells")};
    case GeneTableModel::PinnedColumn:
        return {u"pinned"_s, u"★"_s,
                GeneTableModel::tr("Pinned genes keep their card. Click here or press Space to pin.")};
    default:
        return headerOfChange(column);
    }
}

} // namespace

QVariant GeneTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (role) {
    case Qt::DisplayRole:
        return headerOf(section).title;
    case Qt::ToolTipRole:
        return headerOf(section).explanation;
    case ColumnIdRole:
        return headerOf(section).id;
    case ColumnTitleRole:
    case Qt::AccessibleTextRole:
        return section == PinnedColumn ? tr("Pinned") : headerOf(section).title.replace(u'\n', u' ');
    case Qt::InitialSortOrderRole: {
        const bool ascending = isText(section) || section == FdrColumn || section == PredictedFdrColumn
            || section == PinnedColumn;
        return ascending ? Qt::AscendingOrder : Qt::DescendingOrder;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((section == PinnedColumn ? Qt::AlignHCenter
                                        : isText(section)   ? Qt::AlignLeft
                                                            : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    default:
        return {};
    }
}

std::string geneCsv(const GeneNames& names, const ResponsePointer& response, const std::vector<int>& pinned,
                    const std::vector<int>& genes)
{
    GeneTableModel model; // this thread's own
    model.setResponse(names, response);
    model.setPinned(pinned);
    std::string text;
    for (int column = 0; column < GeneTableModel::ColumnCount; ++column)
        text += (column == 0 ? "" : ",") + toUtf8(headerOf(column).id);
    text += '\n';
    for (const int gene : genes) {
        for (int column = 0; column < GeneTableModel::ColumnCount; ++column) {
            if (column > 0)
                text += ',';
            text += csvField(model.fileText(gene, column));
        }
        text += '\n';
    }
    return text;
}

GeneTableProxy::GeneTableProxy(QObject* parent)
    : RowOrderProxy(parent)
{
}

std::vector<char> GeneTableProxy::marked(const std::vector<int>& genes) const
{
    std::vector<char> marks(static_cast<std::size_t>(model() ? model()->rowCount() : 0), 0);
    for (const int gene : genes) {
        if (gene >= 0 && static_cast<std::size_t>(gene) < marks.size())
            marks[static_cast<std::size_t>(gene)] = 1;
    }
    return marks;
}

void GeneTableProxy::setFilter(const GeneFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_isListed = m_filter.genes ? marked(*m_filter.genes) : std::vector<char>();
    refresh();
}

void GeneTableProxy::setSearch(const QString& typed, const QString& meant)
{
    m_typed = typed.trimmed();
    m_meant = meant.trimmed();
    m_searchedGenes.reset();
    search();
    refresh();
}

void GeneTableProxy::setSearchedGenes(const std::vector<int>& genes)
{
    m_typed.clear();
    m_meant.clear();
    m_searchedGenes = genes;
    search();
    refresh();
}

void GeneTableProxy::search()
{
    m_isFound.clear();
    if (m_searchedGenes)
        m_isFound = marked(*m_searchedGenes);
    if (m_searchedGenes || m_typed.isEmpty() || !model())
        return;
    m_isFound.resize(static_cast<std::size_t>(model()->rowCount()));
    for (int gene = 0; gene < model()->rowCount(); ++gene) {
        const QString name = model()->geneName(gene);
        // A part of a name may happen to be another gene's alias, so both are looked for.
        m_isFound[static_cast<std::size_t>(gene)] = name.contains(m_typed, Qt::CaseInsensitive)
            || (m_meant != m_typed && name.contains(m_meant, Qt::CaseInsensitive));
    }
}

void GeneTableProxy::sourceReset()
{
    m_isListed = m_filter.genes ? marked(*m_filter.genes) : std::vector<char>();
    search();
}

bool GeneTableProxy::accepts(int sourceRow) const
{
    const auto gene = static_cast<std::size_t>(sourceRow);
    if ((!m_isFound.empty() && !m_isFound[gene]) || (m_filter.genes && !m_isListed[gene]))
        return false;
    if (m_filter.nonMeanOnly && !model()->isNonMean(sourceRow))
        return false;
    if (m_filter.minimalW1 && !(model()->judgedW1(sourceRow) >= *m_filter.minimalW1))
        return false;
    if (!m_filter.beyondChanceOnly && m_filter.kinds.empty())
        return true;
    const ShiftJudgement* shift = model()->judgement(sourceRow);
    return shift && !std::isnan(shift->fdr) && (!m_filter.beyondChanceOnly || shift->fdr < kShiftFdr)
        && (m_filter.kinds.empty()
            || std::find(m_filter.kinds.begin(), m_filter.kinds.end(), shift->kind) != m_filter.kinds.end());
}

double GeneTableProxy::sortKey(int sourceRow, int column) const
{
    return column == GeneTableModel::GeneColumn ? model()->nameRank(sourceRow)
                                                : model()->value(sourceRow, column);
}

bool GeneTableProxy::dependsOn(int firstColumn, int lastColumn) const
{
    return RowOrderProxy::dependsOn(firstColumn, lastColumn)
        || firstColumn <= GeneTableModel::ObservedW1Column;
}

} // namespace knockscope::ui
