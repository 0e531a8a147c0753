// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hdf5_file.h"
#include "core/screen/importer.h"
#include "core/screen/marginal_store.h"
#include "tests/core/made_up_screen.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace knockscope::test {

/// What an import of a MadeUpScreen must give, found in plain loops over all values.
struct ExpectedImport {
    std::vector<std::string> genes;
    std::map<std::string, std::vector<std::size_t>>
        cellsOf; // perturbation to cells, the control under "ctrl"
    std::optional<double> targetSum;
    std::map<std::string, std::vector<std::vector<double>>> values; // [genes], not zero, ascending
    std::uint64_t cellsWithoutLabel = 0;
    std::uint64_t cellsWithFewGenes = 0;
    std::uint64_t cellsOffTarget = 0;
    std::set<std::string> offTarget;
    std::size_t genesInFewCells = 0;
    std::uint64_t cellsKept = 0;

    static ExpectedImport of(const MadeUpScreen& screen, const ImportSettings& settings, bool isCounts,
                             const std::function<bool(std::size_t cell)>& passes)
    {
        ExpectedImport expected;
        const std::size_t genes = screen.genes.size();
        auto& cellsOf = expected.cellsOf;
        for (std::size_t cell = 0; cell < screen.cells(); ++cell) {
            if (!passes(cell))
                continue;
            if (screen.labels[cell].empty())
                ++expected.cellsWithoutLabel;
            else
                cellsOf[canonical(screen.labels[cell])].push_back(cell);
        }
        const auto dropSmall = [&] {
            std::erase_if(cellsOf, [&](const auto& entry) {
                return entry.first != "ctrl"
                    && entry.second.size() < std::max<std::uint64_t>(1, settings.minimumCells);
            });
        };
        dropSmall();
        for (auto& [name, cells] : cellsOf)
            expected.cellsWithFewGenes += std::erase_if(cells, [&](std::size_t cell) {
                std::uint64_t seen = 0;
                for (std::size_t gene = 0; gene < genes; ++gene)
                    seen += screen.value(cell, gene) != 0;
                return seen < settings.minimumGenes;
            });
        if (settings.onTarget)
            expected.dropOffTarget(screen, *settings.onTarget);
        dropSmall();
        expected.normalise(screen, settings, isCounts);
        return expected;
    }

    /// What the store has otherwise; empty when it is as expected.
    QString differenceTo(const std::filesystem::path& path, const ImportReport& report) const
    {
        const MarginalStore store = MarginalStore::open(path);
        if (store.geneNames() != genes)
            return QStringLiteral("genes: %1, expected %2").arg(store.genes()).arg(genes.size());
        std::vector<std::string> names;
        for (const auto& [name, cells] : cellsOf) {
            if (name != "ctrl")
                names.push_back(name);
        }
        if (store.perturbationNames() != names)
            return QStringLiteral("perturbations: %1, expected %2")
                .arg(store.perturbations())
                .arg(names.size());
        names.emplace_back("ctrl");
        const std::vector<std::uint64_t> offsets =
            hdf5::File(path, hdf5::Access::Read).read<std::uint64_t>("/offset");
        if (offsets.size() != names.size() * genes.size() + 1 || offsets.front() != 0)
            return QStringLiteral("length of offsets");
        for (std::size_t row = 0; row < names.size(); ++row) {
            if (store.cells(row) != cellsOf.at(names[row]).size())
                return QStringLiteral("cells of %1").arg(QString::fromStdString(names[row]));
            for (std::size_t gene = 0; gene < genes.size(); ++gene) {
                const QString place = QStringLiteral("%1, %2").arg(QString::fromStdString(names[row]),
                                                                   QString::fromStdString(genes[gene]));
                const std::vector<double>& wanted = values.at(names[row])[gene];
                const Marginal marginal = store.marginal(row, gene);
                const auto got =
                    marginal.visit([](auto all) { return std::vector<double>(all.begin(), all.end()); });
                if (got != wanted)
                    return QStringLiteral("values of ") + place;
                if (marginal.zeros() != store.cells(row) - wanted.size())
                    return QStringLiteral("zeros of ") + place;
                const std::size_t index = row * genes.size() + gene;
                if (offsets[index + 1] - offsets[index] != wanted.size())
                    return QStringLiteral("offsets of ") + place;
                const auto [mean, variance] = moments(wanted, store.cells(row));
                if (!isClose(store.means(row)[gene], mean))
                    return QStringLiteral("mean of ") + place;
                if (!isClose(store.variances(row)[gene], variance))
                    return QStringLiteral("variance of ") + place;
            }
        }
        return reportDifference(report);
    }

private:
    static std::string canonical(const std::string& label)
    {
        const std::size_t plus = label.find('+');
        if (plus == std::string::npos)
            return label;
        std::string first = label.substr(0, plus);
        std::string second = label.substr(plus + 1);
        return first < second ? first + "+" + second : second + "+" + first;
    }
    static std::vector<std::string> targetsOf(const std::string& name)
    {
        const std::size_t plus = name.find('+');
        if (plus == std::string::npos)
            return {name};
        return {name.substr(0, plus), name.substr(plus + 1)};
    }
    static bool isClose(double a, double b) { return std::abs(a - b) <= 1e-12 * (1 + std::abs(b)); }
    static std::pair<double, double> moments(const std::vector<double>& nonZero, std::uint64_t cells)
    {
        std::vector<double> all = nonZero;
        all.resize(cells, 0);
        double mean = 0;
        for (const double value : all)
            mean += value / static_cast<double>(cells);
        double variance = 0;
        for (const double value : all)
            variance += cells > 1 ? (value - mean) * (value - mean) / static_cast<double>(cells - 1) : 0;
        return {mean, variance};
    }

    void dropOffTarget(const MadeUpScreen& screen, const OnTargetFilter& filter)
    {
        const auto meanOf = [&](const std::vector<std::size_t>& cells, std::size_t gene) {
            double sum = 0;
            for (const std::size_t cell : cells)
                sum += screen.value(cell, gene);
            return sum / static_cast<double>(cells.size());
        };
        const std::vector<std::size_t> control = cellsOf.at("ctrl");
        for (auto& [name, cells] : cellsOf) {
            if (name == "ctrl" || cells.empty())
                continue;
            const std::size_t before = cells.size();
            std::vector<std::size_t> kept = cells;
            bool isOff = false;
            for (const std::string& target : targetsOf(name)) {
                const auto place = std::find(screen.genes.begin(), screen.genes.end(), target);
                const auto gene = static_cast<std::size_t>(place - screen.genes.begin());
                const double mean = place == screen.genes.end() ? 0 : meanOf(control, gene);
                isOff = isOff || mean < 1e-8 || !(meanOf(cells, gene) / mean < filter.residual);
                if (!isOff)
                    std::erase_if(kept, [&](std::size_t cell) {
                        return !(screen.value(cell, gene) / mean < filter.cellResidual);
                    });
            }
            if (isOff) {
                kept.clear();
                offTarget.insert(name);
            }
            cells = kept;
            cellsOffTarget += before - kept.size();
        }
    }

    void normalise(const MadeUpScreen& screen, const ImportSettings& settings, bool isCounts)
    {
        std::vector<double> totals(screen.cells(), 0);
        for (std::size_t cell = 0; cell < screen.cells(); ++cell) {
            for (std::size_t gene = 0; gene < screen.genes.size(); ++gene)
                totals[cell] += screen.value(cell, gene);
        }
        std::vector<double> positive;
        for (const auto& [name, cells] : cellsOf) {
            cellsKept += cells.size();
            for (const std::size_t cell : cells) {
                if (totals[cell] > 0)
                    positive.push_back(totals[cell]);
            }
        }
        std::sort(positive.begin(), positive.end());
        const std::size_t half = positive.size() / 2;
        if (isCounts)
            targetSum = settings.targetSum ? *settings.targetSum
                : positive.size() % 2      ? positive[half]
                                           : (positive[half - 1] + positive[half]) / 2;

        const std::vector<bool> isChosen = chooseGenes(screen, settings, totals);
        const bool isDouble = !isCounts && screen.type == MadeUpScreen::Type::Float64;
        for (std::size_t gene = 0; gene < screen.genes.size(); ++gene) {
            if (!isChosen[gene])
                continue;
            genes.push_back(screen.genes[gene]);
            for (const auto& [name, cells] : cellsOf) {
                std::vector<double> row;
                for (const std::size_t cell : cells) {
                    double value = screen.value(cell, gene);
                    if (value == 0)
                        continue;
                    if (isCounts)
                        value = std::log1p(value / totals[cell] * *targetSum);
                    row.push_back(isDouble ? value : static_cast<double>(static_cast<float>(value)));
                }
                std::sort(row.begin(), row.end());
                values[name].push_back(row);
            }
        }
    }

    std::vector<bool> chooseGenes(const MadeUpScreen& screen, const ImportSettings& settings,
                                  const std::vector<double>& totals)
    {
        const std::size_t count = screen.genes.size();
        std::vector<double> sum(count, 0);
        std::vector<double> squares(count, 0);
        std::vector<std::uint64_t> seen(count, 0);
        for (const auto& [name, cells] : cellsOf) {
            for (const std::size_t cell : cells) {
                for (std::size_t gene = 0; gene < count; ++gene) {
                    double value = screen.value(cell, gene);
                    if (value == 0)
                        continue;
                    ++seen[gene];
                    value = targetSum ? value / totals[cell] * *targetSum : std::expm1(value);
                    sum[gene] += value;
                    squares[gene] += value * value;
                }
            }
        }
        std::vector<bool> isChosen(count, settings.topGenes == 0);
        if (settings.topGenes > 0) {
            for (const std::size_t gene : mostVariableGenes(cellsKept, sum, squares, settings.topGenes))
                isChosen[gene] = true;
        }
        for (std::size_t gene = 0; gene < count; ++gene) {
            bool isTarget = false;
            for (const auto& [name, cells] : cellsOf) {
                for (const std::string& target : targetsOf(name))
                    isTarget = isTarget || target == screen.genes[gene];
            }
            const bool isRare = seen[gene] < settings.minimumCellsOfGene && !isTarget;
            genesInFewCells += isRare;
            isChosen[gene] = (isChosen[gene] || isTarget) && !isRare;
        }
        return isChosen;
    }

    QString reportDifference(const ImportReport& report) const
    {
        std::set<std::string> off;
        for (const OffTarget& one : report.offTarget)
            off.insert(one.name);
        if (report.cellsWithoutLabel != cellsWithoutLabel)
            return QStringLiteral("cells without label");
        if (report.cellsWithFewGenes != cellsWithFewGenes)
            return QStringLiteral("cells with few genes");
        if (report.cellsOffTarget != cellsOffTarget)
            return QStringLiteral("cells off target");
        if (off != offTarget)
            return QStringLiteral("perturbations off target");
        if (report.genesInFewCells != genesInFewCells)
            return QStringLiteral("genes in few cells");
        if (report.cellsKept != cellsKept || report.controlCells != cellsOf.at("ctrl").size())
            return QStringLiteral("cells kept");
        if (report.targetSum != targetSum)
            return QStringLiteral("target sum");
        return {};
    }
};

} // namespace knockscope::test
