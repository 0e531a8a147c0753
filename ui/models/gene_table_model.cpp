// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gene_table_model.h"

#include "ui/base/text.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <cmath>
#include <limits>

namespace knockscope::ui {

namespace {

QString kindText(ResponseKind kind)
{
    switch (kind) {
    case ResponseKind::None:
        return GeneTableModel::tr("none");
    case ResponseKind::MeanShift:
        return GeneTableModel::tr("mean shift");
    case ResponseKind::VarianceInflation:
        return GeneTableModel::tr("variance inflation");
    case ResponseKind::VarianceLoss:
        return GeneTableModel::tr("variance loss");
    case ResponseKind::ZeroInflation:
        return GeneTableModel::tr("zero inflation");
    case ResponseKind::ZeroLoss:
        return GeneTableModel::tr("zero loss");
    case ResponseKind::MixtureChange:
        return GeneTableModel::tr("mixture change");
    }
    return {};
}

} // namespace

GeneTableModel::GeneTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void GeneTableModel::setResponse(const GeneNames& names, const ResponsePointer& response)
{
    if (names == m_names) {
        Q_EMIT layoutAboutToBeChanged();
        m_response = response;
        Q_EMIT layoutChanged();
        return;
    }
    beginResetModel();
    m_names = names;
    m_response = response;
    endResetModel();
}

bool GeneTableModel::isActive(int gene) const
{
    return !m_response || m_response->genes[static_cast<std::size_t>(gene)].active;
}

QString GeneTableModel::geneName(int gene) const
{
    return (*m_names)[static_cast<std::size_t>(gene)];
}

bool GeneTableModel::isNonMean(int gene) const
{
    return m_response && m_response->genes[static_cast<std::size_t>(gene)].observedShift.isNonMean();
}

double GeneTableModel::value(int gene, int column) const
{
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    if (!m_response)
        return kNone;
    const GeneResponse& response = m_response->genes[static_cast<std::size_t>(gene)];
    switch (column) {
    case ObservedW1Column:
        return response.active ? response.observedW1 : kNone;
    case PredictedW1Column:
        return response.active ? response.predictedW1 : kNone;
    case ErrorW1Column:
        return response.active ? response.errorW1 : kNone;
    case ControlMeanColumn:
        return response.controlMean;
    case ObservedMeanColumn:
        return response.observedMean;
    case PredictedMeanColumn:
        return response.predictedMean;
    case ResponseColumn: // those of a kind together, the strongest first
        return response.observedShift.kind == ResponseKind::None
            ? kNone
            : static_cast<double>(response.observedShift.kind) - response.observedShift.fdr;
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

QString GeneTableModel::displayText(int gene, int column) const
{
    if (column == GeneColumn)
        return geneName(gene);
    if (column == ObservedW1Column && !isActive(gene))
        return value(gene, ControlMeanColumn) == 0 ? tr("not detected") : tr("constant");
    if (column == ResponseColumn)
        return m_response && isActive(gene)
            ? kindText(m_response->genes[static_cast<std::size_t>(gene)].observedShift.kind)
            : QString();
    return m_response ? numberText(value(gene, column)) : QString();
}

QString GeneTableModel::explanation(int gene) const
{
    const GeneResponse& response = m_response->genes[static_cast<std::size_t>(gene)];
    const ShiftJudgement& shift = response.observedShift;
    const auto percent = [](double share) { return QLocale().toString(100 * share, 'f', 0); };
    QString text = tr("False discovery rate %1; so few cells differ by a W1 of %2 by chance alone. The mean "
                      "accounts for %3 % of the shift.")
                       .arg(numberText(shift.fdr), numberText(shift.noise), percent(shift.meanShare));
    text += u'\n'
        + tr("Control and observed: variance %1 and %2, cells without any %3 % and %4 %.")
              .arg(numberText(response.control.variance), numberText(response.observed.variance),
                   percent(response.control.zeroFraction), percent(response.observed.zeroFraction));
    if (!m_response->predicted.empty())
        text += u'\n' + tr("Predicted response: %1.").arg(kindText(response.predictedShift.kind));
    return text;
}

QVariant GeneTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index.row(), index.column());
    case SortRole:
        if (index.column() == GeneColumn)
            return geneName(index.row());
        return value(index.row(), index.column());
    case Qt::ForegroundRole:
        if (isActive(index.row()))
            return {};
        return QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == GeneColumn ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (isActive(index.row()))
            return m_response && index.column() == ResponseColumn ? explanation(index.row()) : QVariant();
        return tr("All cells have the same value, so the gene has no distribution to compare.");
    default:
        return {};
    }
}

QVariant GeneTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == GeneColumn ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    struct Header {
        QString title;
        QString explanation;
    };
    const auto header = [section]() -> Header {
        switch (section) {
        case GeneColumn:
            return {tr("Gene"), {}};
        case ObservedW1Column:
            return {tr("Observed W1"), tr("Distance of the observed cells from the control cells")};
        case PredictedW1Column:
            return {tr("Predicted W1"), tr("Distance of the prediction from the control cells")};
        case ErrorW1Column:
            return {tr("Error W1"), tr("Distance of the prediction from the observed cells")};
        case ControlMeanColumn:
            return {tr("Control mean"), tr("Mean log expression of the control cells")};
        case ObservedMeanColumn:
            return {tr("Observed mean"), tr("Mean log expression of the perturbed cells")};
        case PredictedMeanColumn:
            return {tr("Predicted mean"), tr("Mean log expression of the prediction")};
        case ResponseColumn:
            return {tr("Response"),
                    tr("What changes most in the observed cells, where it is more than chance: the mean, the "
                       "spread, the share of cells without any, or how many cells are in which state")};
        default:
            return {};
        }
    }();
    if (role == Qt::DisplayRole)
        return header.title;
    if (role == Qt::ToolTipRole)
        return header.explanation;
    return {};
}

GeneTableProxy::GeneTableProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(GeneTableModel::SortRole);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setFilterKeyColumn(GeneTableModel::GeneColumn);
}

void GeneTableProxy::setNonMeanOnly(bool isOn)
{
    m_nonMeanOnly = isOn;
    invalidateFilter();
}

bool GeneTableProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return (!m_nonMeanOnly || static_cast<const GeneTableModel*>(sourceModel())->isNonMean(row))
        && QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

bool GeneTableProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    // Going through QVariant would dominate the time of a click on a header for thousands of genes.
    const auto* model = static_cast<const GeneTableModel*>(sourceModel());
    if (left.column() == GeneTableModel::GeneColumn)
        return model->geneName(left.row()).compare(model->geneName(right.row()), Qt::CaseInsensitive) < 0;
    const double a = model->value(left.row(), left.column());
    const double b = model->value(right.row(), right.column());
    if (std::isnan(a) || std::isnan(b)) {
        const bool nanFirst = sortOrder() == Qt::DescendingOrder;
        return nanFirst ? std::isnan(a) && !std::isnan(b) : !std::isnan(a) && std::isnan(b);
    }
    return a < b;
}

} // namespace knockscope::ui
