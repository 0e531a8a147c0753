// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/coverage_model.h"

#include "core/base/table_text.h"
#include "ui/base/text.h"

#include <QStringList>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

std::string_view idOf(Finding finding)
{
    switch (finding) {
    case Finding::Missing:
        return "missing";
    case Finding::Ambiguous:
        return "ambiguous";
    case Finding::OtherName:
        return "other_name";
    case Finding::SameName:
        break;
    }
    return "same_name";
}

QString joined(const std::vector<std::string>& names)
{
    QStringList list;
    for (const std::string& name : names)
        list << fromUtf8(name);
    return list.join(u", "_s);
}

bool holds(const std::string& text, const QString& wanted)
{
    return fromUtf8(text).contains(wanted, Qt::CaseInsensitive);
}

} // namespace

std::vector<CoverageRow> coverageRows(const NameCoverage& coverage, std::span<const std::string> names,
                                      const std::map<std::string, std::vector<std::string>>& perturbationsOf)
{
    std::vector<CoverageRow> rows;
    rows.reserve(coverage.names);
    for (const MissingName& missing : coverage.missing)
        rows.push_back({missing.name, Finding::Missing, {}, {}, {}, missing.reason, {}});
    for (const AmbiguousName& ambiguous : coverage.ambiguous)
        rows.push_back({ambiguous.name, Finding::Ambiguous, {}, {}, ambiguous.candidates, {}, {}});
    for (const GeneAlias& alias : coverage.aliases)
        rows.push_back({alias.from, Finding::OtherName, alias.to, alias.kind, {}, {}, {}});
    std::unordered_map<std::string, bool> isListed;
    for (const CoverageRow& row : rows)
        isListed.emplace(row.name, true);
    const std::size_t first = rows.size();
    for (const std::string& name : names) {
        if (isListed.emplace(name, true).second)
            rows.push_back({name, Finding::SameName, name, NameKind::Symbol, {}, {}, {}});
    }
    std::sort(rows.begin() + static_cast<std::ptrdiff_t>(first), rows.end(),
              [](const CoverageRow& a, const CoverageRow& b) { return a.name < b.name; });
    for (CoverageRow& row : rows) {
        const auto targeting = perturbationsOf.find(row.name);
        if (targeting != perturbationsOf.end())
            row.perturbations = targeting->second;
    }
    return rows;
}

std::string coverageCsv(std::span<const CoverageRow> rows)
{
    std::string text = "gene,vector,found_as,kind,candidates,reason,perturbations\n";
    for (const CoverageRow& row : rows) {
        text +=
            fmt::format("{},{},{},{},{},{},{}\n", csvField(row.name), idOf(row.finding), csvField(row.found),
                        row.finding == Finding::OtherName ? nameOf(row.kind) : std::string_view(),
                        csvField(fmt::format("{}", fmt::join(row.candidates, "|"))), csvField(row.reason),
                        csvField(fmt::format("{}", fmt::join(row.perturbations, "|"))));
    }
    return text;
}

CoverageModel::CoverageModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void CoverageModel::setRows(std::vector<CoverageRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_counts = {};
    for (const CoverageRow& row : m_rows)
        ++m_counts[static_cast<std::size_t>(row.finding)];
    endResetModel();
}

int CoverageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CoverageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CoverageModel::details(const CoverageRow& row) const
{
    const QString found = fromUtf8(row.found);
    switch (row.finding) {
    case Finding::Missing:
        return fromUtf8(row.reason);
    case Finding::Ambiguous:
        return tr("a name of several genes: %1").arg(joined(row.candidates));
    case Finding::SameName:
        return {};
    case Finding::OtherName:
        break;
    }
    switch (row.kind) {
    case NameKind::Symbol:
        return tr("called %1 in the vectors").arg(found);
    case NameKind::Case:
        return tr("%1 in another case").arg(found);
    case NameKind::Previous:
        return tr("previous symbol of %1").arg(found);
    case NameKind::Alias:
        return tr("alias of %1").arg(found);
    case NameKind::Ensembl:
        return tr("Ensembl id of %1").arg(found);
    case NameKind::Entrez:
        return tr("NCBI's number of %1").arg(found);
    case NameKind::UniProt:
        return tr("protein of %1").arg(found);
    }
    return found;
}

QVariant CoverageModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CoverageRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == Perturbations ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    const bool isSort = role == SortRole;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && !isSort)
        return {};
    switch (index.column()) {
    case Gene:
        return fromUtf8(row.name);
    case Vector:
        if (isSort)
            return static_cast<int>(row.finding);
        switch (row.finding) {
        case Finding::Missing:
            return tr("missing");
        case Finding::Ambiguous:
            return tr("ambiguous");
        case Finding::OtherName:
            return tr("under another name");
        case Finding::SameName:
            return tr("under the same name");
        }
        return {};
    case Details: {
        const QString text = details(row);
        return text.isEmpty() && role == Qt::ToolTipRole ? QVariant() : text;
    }
    case Perturbations:
        if (isSort)
            return static_cast<int>(row.perturbations.size());
        return role == Qt::ToolTipRole ? joined(row.perturbations) : countText(row.perturbations.size());
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Perturbations ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool isTitle = role == Qt::DisplayRole;
    switch (section) {
    case Gene:
        return isTitle ? tr("Gene") : tr("As the screen calls it");
    case Vector:
        return isTitle ? tr("Vector") : tr("Whether the gene has a vector, and under which name");
    case Details:
        return isTitle ? tr("How or why not") : tr("The name under which it was found, or why it was not");
    default:
        return isTitle ? tr("Perturbations") : tr("How many perturbations target the gene");
    }
}

CoverageFilter::CoverageFilter(CoverageModel* model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSortRole(CoverageModel::SortRole);
    setDynamicSortFilter(true);
    setSourceModel(model);
}

void CoverageFilter::setFinding(std::optional<Finding> finding)
{
    if (m_finding == finding)
        return;
    m_finding = finding;
    invalidateFilter();
}

void CoverageFilter::setText(const QString& text)
{
    if (m_text == text.trimmed())
        return;
    m_text = text.trimmed();
    invalidateFilter();
}

std::vector<CoverageRow> CoverageFilter::rows() const
{
    std::vector<CoverageRow> shown;
    shown.reserve(static_cast<std::size_t>(rowCount()));
    for (int row = 0; row < rowCount(); ++row)
        shown.push_back(m_model->row(mapToSource(index(row, 0)).row()));
    return shown;
}

bool CoverageFilter::filterAcceptsRow(int sourceRow, const QModelIndex&) const
{
    const CoverageRow& row = m_model->row(sourceRow);
    if (m_finding && row.finding != *m_finding)
        return false;
    const auto isWanted = [this](const std::string& text) { return holds(text, m_text); };
    return m_text.isEmpty() || isWanted(row.name) || isWanted(row.found)
        || std::any_of(row.candidates.begin(), row.candidates.end(), isWanted)
        || std::any_of(row.perturbations.begin(), row.perturbations.end(), isWanted);
}

} // namespace knockscope::ui
