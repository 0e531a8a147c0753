// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gene/coverage.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QString>

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace knockscope::ui {

/// How a name leads to a vector, the worst first.
enum class Finding { Missing, Ambiguous, OtherName, SameName };
inline constexpr std::array kFindings{Finding::Missing, Finding::Ambiguous, Finding::OtherName,
                                      Finding::SameName};

struct CoverageRow {
    std::string name;
    Finding finding = Finding::SameName;
    std::string found; // the gene of the vectors; empty for Missing and Ambiguous
    NameKind kind = NameKind::Symbol; // of `name`, for OtherName
    std::vector<std::string> candidates; // for Ambiguous
    std::string reason; // for Missing
    std::vector<std::string> perturbations; // that target it
};

/// A row for each of `names`, each once: the worst first, then by name. `perturbationsOf` may lack names.
std::vector<CoverageRow>
coverageRows(const NameCoverage& coverage, std::span<const std::string> names,
             const std::map<std::string, std::vector<std::string>>& perturbationsOf = {});

/// gene,vector,found_as,kind,candidates,reason,perturbations; lists are joined by |.
std::string coverageCsv(std::span<const CoverageRow> rows);

/// Which names lead to a vector, and how.
class CoverageModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageModel)

public:
    enum Column { Gene, Vector, Details, Perturbations, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    explicit CoverageModel(QObject* parent = nullptr);

    void setRows(std::vector<CoverageRow> rows);
    const CoverageRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    std::size_t count(Finding finding) const { return m_counts[static_cast<std::size_t>(finding)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString details(const CoverageRow& row) const;

    std::vector<CoverageRow> m_rows;
    std::array<std::size_t, kFindings.size()> m_counts{};
};

/// Rows of a CoverageModel that were found in one way, or whose names hold a text.
class CoverageFilter final : public QSortFilterProxyModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageFilter)

public:
    explicit CoverageFilter(CoverageModel* model, QObject* parent = nullptr);

    void setFinding(std::optional<Finding> finding); // nothing: all
    void setText(const QString& text);
    /// As they are shown.
    std::vector<CoverageRow> rows() const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& parent) const override;

private:
    CoverageModel* m_model;
    std::optional<Finding> m_finding;
    QString m_text;
};

} // namespace knockscope::ui
