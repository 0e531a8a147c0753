// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/perturbation_model.h"

#include "ui/base/text.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <limits>
#include <numeric>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

bool PerturbationRow::hasPrediction() const
{
    return reasonNotPredicted.isEmpty()
        && (!isSeen() || fold || (summary && std::isfinite(summary->predictedShift)));
}

PerturbationModel::PerturbationModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

namespace {

/// Of the first row of the unseen ones, which come last.
std::size_t unseenFrom(const std::vector<PerturbationRow>& rows)
{
    const auto lastSeen =
        std::find_if(rows.rbegin(), rows.rend(), [](const PerturbationRow& row) { return row.isSeen(); });
    return static_cast<std::size_t>(rows.rend() - lastSeen);
}

bool isSamePerturbation(const PerturbationRow& a, const PerturbationRow& b)
{
    return a.name == b.name && a.cells == b.cells;
}

} // namespace

void PerturbationModel::setRows(std::vector<PerturbationRow> rows)
{
    const auto seen = static_cast<std::ptrdiff_t>(unseenFrom(rows));
    const auto seenBefore = static_cast<std::ptrdiff_t>(unseenFrom(m_rows));
    if (seen == 0
        || !std::equal(rows.begin(), rows.begin() + seen, m_rows.begin(), m_rows.begin() + seenBefore,
                       isSamePerturbation)) {
        replaceAll(std::move(rows));
        return;
    }
    const auto unseen = rows.begin() + seen;
    std::move(rows.begin(), unseen, m_rows.begin());
    Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(seen) - 1, ColumnCount - 1));
    setUnseen({std::make_move_iterator(unseen), std::make_move_iterator(rows.end())});
}

void PerturbationModel::setUnseen(std::vector<PerturbationRow> rows)
{
    const std::size_t first = unseenFrom(m_rows);
    QHash<QString, std::size_t> newPlace;
    newPlace.reserve(static_cast<qsizetype>(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        newPlace.insert(rows[i].name, i);
    std::vector<std::size_t> kept; // new places of what stays, in the order of now
    for (std::size_t i = first; i < m_rows.size(); ++i) {
        if (const auto place = newPlace.constFind(m_rows[i].name); place != newPlace.constEnd())
            kept.push_back(*place);
    }
    const bool isEachOnce = static_cast<std::size_t>(newPlace.size()) == rows.size()
        && std::adjacent_find(kept.begin(), kept.end(), std::greater_equal<>()) == kept.end();
    if (!isEachOnce) {
        rows.insert(rows.begin(), std::make_move_iterator(m_rows.begin()),
                    std::make_move_iterator(m_rows.begin() + static_cast<std::ptrdiff_t>(first)));
        replaceAll(std::move(rows));
        return;
    }
    for (std::size_t end = m_rows.size(); end > first;) {
        if (newPlace.contains(m_rows[end - 1].name)) {
            --end;
            continue;
        }
        std::size_t begin = end - 1;
        while (begin > first && !newPlace.contains(m_rows[begin - 1].name))
            --begin;
        beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(begin),
                     m_rows.begin() + static_cast<std::ptrdiff_t>(end));
        rankNames();
        endRemoveRows();
        end = begin;
    }
    if (!kept.empty()) {
        for (std::size_t i = 0; i < kept.size(); ++i)
            m_rows[first + i] = rows[kept[i]];
        Q_EMIT dataChanged(index(static_cast<int>(first), 0), index(rowCount() - 1, ColumnCount - 1));
    }
    for (std::size_t begin = 0; begin < rows.size();) {
        const auto at = first + begin;
        if (at < m_rows.size() && m_rows[at].name == rows[begin].name) {
            ++begin;
            continue;
        }
        std::size_t end = begin + 1;
        while (end < rows.size() && (at == m_rows.size() || rows[end].name != m_rows[at].name))
            ++end;
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(first + end) - 1);
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(at),
                      rows.begin() + static_cast<std::ptrdiff_t>(begin),
                      rows.begin() + static_cast<std::ptrdiff_t>(end));
        rankNames();
        endInsertRows();
        begin = end;
    }
}

void PerturbationModel::replaceAll(std::vector<PerturbationRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    rankNames();
    endResetModel();
}

void PerturbationModel::rankNames()
{
    std::vector<int> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        return row(a).name.compare(row(b).name, Qt::CaseInsensitive) < 0;
    });
    m_nameRanks.resize(m_rows.size());
    m_rowOfName.clear();
    m_rowOfName.reserve(static_cast<qsizetype>(m_rows.size()));
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        m_nameRanks[static_cast<std::size_t>(order[rank])] = static_cast<int>(rank);
        m_rowOfName.insert(row(order[rank]).name, order[rank]);
    }
}

void PerturbationModel::setFolds(const std::vector<std::optional<int>>& folds)
{
    Q_ASSERT(folds.size() <= m_rows.size());
    if (folds.empty())
        return;
    for (std::size_t i = 0; i < folds.size(); ++i)
        m_rows[i].fold = folds[i];
    Q_EMIT dataChanged(index(0, FoldColumn), index(static_cast<int>(folds.size()) - 1, FoldColumn));
}

void PerturbationModel::setReasonsNotPredicted(const std::vector<QString>& reasons)
{
    Q_ASSERT(reasons.size() <= m_rows.size());
    if (reasons.empty())
        return;
    for (std::size_t i = 0; i < reasons.size(); ++i)
        m_rows[i].reasonNotPredicted = reasons[i];
    Q_EMIT dataChanged(index(0, PredictedShiftColumn),
                       index(static_cast<int>(reasons.size()) - 1, CorrelationColumn));
}

void PerturbationModel::setSummaries(int first, const std::vector<PerturbationSummary>& summaries)
{
    Q_ASSERT(first >= 0 && static_cast<std::size_t>(first) + summaries.size() <= m_rows.size());
    if (summaries.empty())
        return;
    for (std::size_t i = 0; i < summaries.size(); ++i)
        m_rows[static_cast<std::size_t>(first) + i].summary = summaries[i];
    Q_EMIT dataChanged(index(first, ObservedShiftColumn),
                       index(first + static_cast<int>(summaries.size()) - 1, RespondingColumn));
}

void PerturbationModel::clearSummaries()
{
    if (m_rows.empty())
        return;
    for (PerturbationRow& row : m_rows)
        row.summary.reset();
    Q_EMIT dataChanged(index(0, ObservedShiftColumn), index(rowCount() - 1, RespondingColumn));
}

double PerturbationModel::value(int row, int column) const
{
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    const PerturbationRow& one = m_rows[static_cast<std::size_t>(row)];
    const auto ofSummary = [&](double PerturbationSummary::*member) {
        return one.summary ? (*one.summary).*member : kNone;
    };
    switch (column) {
    case CellsColumn:
        return one.isSeen() ? static_cast<double>(one.cells) : kNone;
    case ObservedShiftColumn:
        return ofSummary(&PerturbationSummary::observedShift);
    case PredictedShiftColumn:
        return ofSummary(&PerturbationSummary::predictedShift);
    case CorrelationColumn:
        return ofSummary(&PerturbationSummary::correlation);
    case FoldColumn:
        return one.fold ? *one.fold + 1 : kNone;
    case SeenColumn:
        return one.isSeen() ? 0 : 1;
    case NoiseColumn:
        return ofSummary(&PerturbationSummary::noise);
    case RespondingColumn:
        return one.summary ? static_cast<double>(one.summary->responding) : kNone;
    default:
        return kNone;
    }
}

int PerturbationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PerturbationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PerturbationModel::displayText(const PerturbationRow& row, int column) const
{
    const auto correlation = [](double value) { return std::isnan(value) ? QString() : numberText(value); };
    const auto number = [](double value) { return std::isnan(value) ? QString() : smallNumberText(value); };
    switch (column) {
    case NameColumn:
        return row.name;
    case CellsColumn:
        return row.isSeen() ? countText(row.cells) : QString();
    case ObservedShiftColumn:
        return row.summary ? number(row.summary->observedShift) : QString();
    case PredictedShiftColumn:
        return row.summary ? number(row.summary->predictedShift) : QString();
    case CorrelationColumn:
        return row.summary ? correlation(row.summary->correlation) : QString();
    case FoldColumn:
        return row.fold ? countText(static_cast<quint64>(*row.fold) + 1) : QString();
    case SeenColumn:
        return row.isSeen() ? tr("yes") : tr("no");
    case NoiseColumn:
        return row.summary ? number(row.summary->noise) : QString();
    case RespondingColumn:
        return row.summary ? countText(row.summary->responding) : QString();
    default:
        return {};
    }
}

QString PerturbationModel::toolTip(const PerturbationRow& row, int column) const
{
    if (column == PredictedShiftColumn || column == CorrelationColumn)
        return row.reasonNotPredicted.isEmpty() ? QString()
                                                : tr("No prediction: %1").arg(row.reasonNotPredicted);
    if (column != NameColumn)
        return {};
    QString text = row.isSeen() ? tr("%1, %Ln cells", nullptr, static_cast<int>(row.cells)).arg(row.name)
                                : tr("%1, unseen: no cells in this screen").arg(row.name);
    if (!row.reasonNotPredicted.isEmpty())
        text += u'\n' + tr("No prediction: %1").arg(row.reasonNotPredicted);
    return text;
}

QVariant PerturbationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PerturbationRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isText = index.column() == NameColumn || index.column() == SeenColumn;
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column());
    case SortRole:
        return index.column() == NameColumn ? QVariant(row.name) : value(index.row(), index.column());
    case TableNumberRole:
        return isText ? QVariant() : value(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == SeenColumn)
            return row.isSeen() ? tr("seen") : tr("unseen");
        return index.column() == NameColumn ? toolTip(row, NameColumn) : displayText(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

namespace {

struct Header {
    QString id;
    QString shortTitle; // of the column, in one line or two
    QString title;
    QString explanation;
};

Header headerOf(int column)
{
    switch (column) {
    case PerturbationModel::NameColumn:
        return {u"perturbation"_s, PerturbationModel::tr("Name"), PerturbationModel::tr("Perturbation"),
                PerturbationModel::tr("The perturbed gene, or genes joined by +")};
    case PerturbationModel::CellsColumn:
        return {u"cells"_s, PerturbationModel::tr("Cells"), PerturbationModel::tr("Cells"),
                PerturbationModel::tr("Number of cells; unseen perturbations have none")};
    case PerturbationModel::ObservedShiftColumn:
        return {u"observed_shift"_s, PerturbationModel::tr("Obs.\nshift"),
                PerturbationModel::tr("Observed shift"),
                PerturbationModel::tr("W1 of the observed cells from the control cells, mean over genes")};
    case PerturbationModel::PredictedShiftColumn:
        return {u"predicted_shift"_s, PerturbationModel::tr("Pred.\nshift"),
                PerturbationModel::tr("Predicted shift"),
                PerturbationModel::tr("W1 of the prediction from the control cells, mean over genes")};
    case PerturbationModel::CorrelationColumn:
        return {u"shift_correlation"_s, PerturbationModel::tr("r of\nshift"),
                PerturbationModel::tr("r of shift"),
                PerturbationModel::tr("Pearson correlation over genes of observed and predicted W1")};
    case PerturbationModel::FoldColumn:
        return {
            u"fold"_s, PerturbationModel::tr("Fold"), PerturbationModel::tr("Fold"),
            PerturbationModel::tr("The part of the cross-validation in which the perturbation was held out")};
    case PerturbationModel::SeenColumn:
        return {u"seen"_s, PerturbationModel::tr("Seen"), PerturbationModel::tr("Seen"),
                PerturbationModel::tr("Whether the screen has cells of it; unseen ones are only predicted")};
    case PerturbationModel::NoiseColumn:
        return {u"noise_floor"_s, PerturbationModel::tr("Noise\nfloor"), PerturbationModel::tr("Noise floor"),
                PerturbationModel::tr(
                    "The shift that as many cells have by chance alone: a smaller one says nothing")};
    case PerturbationModel::RespondingColumn:
        return {u"responding_genes"_s, PerturbationModel::tr("Responding\ngenes"),
                PerturbationModel::tr("Responding genes"),
                PerturbationModel::tr("Genes that shift beyond chance, at a false discovery rate of 0.05: in "
                                      "the observed cells, of unseen perturbations in the prediction")};
    default:
        return {};
    }
}

} // namespace

QVariant PerturbationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const bool isText = section == NameColumn || section == SeenColumn;
    switch (role) {
    case Qt::DisplayRole:
        return headerOf(section).shortTitle;
    case Qt::ToolTipRole:
        return headerOf(section).explanation;
    case ColumnIdRole:
        return headerOf(section).id;
    case ColumnTitleRole:
    case Qt::AccessibleTextRole:
        return headerOf(section).title;
    case Qt::InitialSortOrderRole:
        return isText || section == FoldColumn ? Qt::AscendingOrder : Qt::DescendingOrder;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool PerturbationFilter::accepts(const PerturbationRow& row) const
{
    switch (kind) {
    case Kind::Seen:
        return row.isSeen();
    case Kind::Unseen:
        return !row.isSeen();
    case Kind::Predicted:
        return row.hasPrediction();
    case Kind::NotPredicted:
        return !row.hasPrediction();
    case Kind::MinimalCells:
        return row.cells >= static_cast<quint64>(std::max(number, 0));
    case Kind::BeyondNoise:
        return row.summary && row.summary->observedShift > row.summary->noise;
    case Kind::Single:
        return !row.isCombination();
    case Kind::Combination:
        return row.isCombination();
    case Kind::Fold:
        return row.fold == number;
    case Kind::ContainsGene: {
        const QString gene = (meant.isEmpty() ? text : meant).trimmed();
        const auto genes = QStringView(row.name).split(u'+');
        return gene.isEmpty() || std::any_of(genes.begin(), genes.end(), [&](QStringView one) {
                   return one.compare(gene, Qt::CaseInsensitive) == 0;
               });
    }
    }
    return true;
}

PerturbationProxy::PerturbationProxy(QObject* parent)
    : RowOrderProxy(parent)
{
}

void PerturbationProxy::setSearch(const QString& typed, const QString& meant)
{
    m_typed = typed.trimmed();
    m_meant = meant.trimmed();
    refresh();
}

void PerturbationProxy::setFilters(std::vector<PerturbationFilter> filters)
{
    m_filters = std::move(filters);
    refresh();
}

namespace {

bool containsText(const QString& name, const QString& text)
{
    if (name.contains(text, Qt::CaseInsensitive))
        return true;
    const auto parts = QStringView(text).split(u'+', Qt::SkipEmptyParts);
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [&](QStringView part) {
               return name.contains(part.trimmed(), Qt::CaseInsensitive);
           });
}

} // namespace

bool PerturbationProxy::accepts(int sourceRow) const
{
    const PerturbationRow& row = model()->row(sourceRow);
    // A part of a name may happen to be another gene's alias, so both are looked for.
    return std::all_of(m_filters.begin(), m_filters.end(),
                       [&](const PerturbationFilter& filter) { return filter.accepts(row); })
        && (containsText(row.name, m_typed) || (m_meant != m_typed && containsText(row.name, m_meant)));
}

double PerturbationProxy::sortKey(int sourceRow, int column) const
{
    return column == PerturbationModel::NameColumn ? model()->nameRank(sourceRow)
                                                   : model()->value(sourceRow, column);
}

bool PerturbationProxy::dependsOn(int firstColumn, int lastColumn) const
{
    using Kind = PerturbationFilter::Kind;
    const auto isIn = [&](int column) { return firstColumn <= column && column <= lastColumn; };
    return RowOrderProxy::dependsOn(firstColumn, lastColumn)
        || std::any_of(m_filters.begin(), m_filters.end(), [&](const PerturbationFilter& filter) {
               switch (filter.kind) {
               case Kind::Predicted:
               case Kind::NotPredicted:
                   return isIn(PerturbationModel::PredictedShiftColumn)
                       || isIn(PerturbationModel::FoldColumn);
               case Kind::BeyondNoise:
                   return isIn(PerturbationModel::ObservedShiftColumn);
               case Kind::Fold:
                   return isIn(PerturbationModel::FoldColumn);
               default:
                   return false;
               }
           });
}

} // namespace knockscope::ui
