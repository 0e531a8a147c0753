// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/import_preview.h"

#include "core/base/error.h"
#include "core/gene/name_kind.h"
#include "core/screen/screen_reader.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace knockscope::ui {

namespace {

constexpr std::size_t kMostRows = 100;

/// The labels that an inspection holds, for functions that ask a reader.
class HeldLabels final : public ScreenReader {
public:
    explicit HeldLabels(const ScreenInspection& inspection)
        : m_inspection(inspection)
    {
    }

    std::string format() const override { return "labels"; }
    std::vector<std::filesystem::path> files() const override { return {}; }
    std::uint64_t cells() const override { return m_inspection.cells; }
    const knockscope::GeneNames& geneNames() const override { return m_inspection.genes; }
    std::vector<std::string> cellNames() const override { throw notHeld("names of cells"); }
    std::vector<std::string> layerNames() const override { return {}; }
    bool isDoublePrecision() const override { return false; }
    SparseRows readRows(std::uint64_t, std::uint64_t) const override { throw notHeld("values"); }

    std::vector<std::string> columnNames() const override
    {
        std::vector<std::string> names;
        for (const auto& column : m_inspection.columns) {
            if (!column.codes.empty())
                names.push_back(column.name);
        }
        return names;
    }
    LabelColumn column(const std::string& name) const override
    {
        const ScreenInspection::Column* held = m_inspection.column(name);
        if (!held || held->codes.empty())
            throw notHeld(name);
        return {name, held->labels, {held->codes.begin(), held->codes.end()}};
    }
    std::vector<std::string> numberColumnNames() const override
    {
        std::vector<std::string> names;
        for (const auto& column : m_inspection.numberColumns) {
            if (!column.numbers.empty())
                names.push_back(column.name);
        }
        return names;
    }
    std::vector<double> numbers(const std::string& name) const override
    {
        for (const auto& column : m_inspection.numberColumns) {
            if (column.name == name && !column.numbers.empty())
                return column.numbers;
        }
        throw notHeld(name);
    }

    bool holds(const CellFilter& filter) const
    {
        const ScreenInspection::Column* labels = m_inspection.column(filter.column);
        const auto number = std::find_if(m_inspection.numberColumns.begin(), m_inspection.numberColumns.end(),
                                         [&](const auto& column) { return column.name == filter.column; });
        const bool isNumber = number != m_inspection.numberColumns.end();
        if (!labels && !isNumber)
            return true; // there is no such column, which the filter says best
        return (!labels || !labels->codes.empty()) && (!isNumber || !number->numbers.empty());
    }

private:
    static Error notHeld(const std::string& what)
    {
        return Error(ErrorKind::Usage, "The inspection does not hold " + what + ".");
    }

    const ScreenInspection& m_inspection;
};

bool isEnsemblId(std::string_view name)
{
    constexpr std::size_t kDigits = 11;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const std::size_t digits = name.find_first_of("0123456789");
    return name.starts_with("ENS") && digits != std::string_view::npos && name.size() >= digits + kDigits
        && std::all_of(name.begin() + static_cast<std::ptrdiff_t>(digits),
                       name.begin() + static_cast<std::ptrdiff_t>(digits + kDigits), isDigit);
}

void describeGeneNames(const std::vector<std::string>& genes, ImportPreview& preview)
{
    if (genes.empty())
        return;
    const auto areMost = [&](auto&& is) {
        const auto count = static_cast<std::size_t>(std::count_if(genes.begin(), genes.end(), is));
        return count * 2 > genes.size();
    };
    const auto firstSuch = [&](auto&& is) { return *std::find_if(genes.begin(), genes.end(), is); };
    preview.genesAreIds = areMost(isEnsemblId);
    preview.genesAreMouseStyle = areMost(isMouseStyle);
    preview.exampleGene = preview.genesAreIds ? firstSuch(isEnsemblId)
        : preview.genesAreMouseStyle          ? firstSuch(isMouseStyle)
                                              : genes.front();
}

void countTargets(const std::vector<std::string>& genes, ImportPreview& preview)
{
    std::unordered_set<std::string_view> targets;
    for (const std::string_view name : preview.perturbationNames) {
        for (std::size_t start = 0; start <= name.size();) {
            const std::size_t end = std::min(name.find('+', start), name.size());
            targets.insert(name.substr(start, end - start));
            start = end + 1;
        }
    }
    preview.targets = targets.size();
    for (const std::string& gene : genes)
        preview.measuredTargets += targets.count(gene);
}

/// The importer keeps the most variable genes and every perturbed one, which may be among them.
void countKeptGenes(const ImportSettings& settings, ImportPreview& preview)
{
    if (settings.topGenes == 0 || settings.topGenes >= preview.genes)
        return;
    preview.genes = std::min(preview.genes, settings.topGenes + preview.measuredTargets);
    preview.isUpperBound = preview.isUpperBound || preview.measuredTargets > 0;
}

/// Where the labels of cells are not held, those of the column say what perturbations there are.
std::vector<std::string> namesOfLabels(const std::vector<std::string>& labels, const std::string& control,
                                       const LabelSpelling& spelling)
{
    std::vector<std::string> names;
    for (const std::string& label : labels) {
        if (label != control && isMissingLabel(label))
            continue;
        std::string name = canonicalPerturbation(label, control, spelling);
        if (!name.empty())
            names.push_back(std::move(name));
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

} // namespace

ImportPreview previewImport(const ScreenInspection& inspection, const ImportSettings& settings,
                            const JobMonitor& monitor)
{
    const std::string source = settings.source.filename().string();
    const HeldLabels reader(inspection);
    ImportPreview preview;
    preview.column = settings.perturbationColumn;
    preview.genes = inspection.genes.names.size();
    preview.isUpperBound =
        settings.minimumGenes > 0 || settings.onTarget.has_value() || settings.minimumCellsOfGene > 0;
    describeGeneNames(inspection.genes.names, preview);
    const ScreenInspection::Column* held = inspection.column(settings.perturbationColumn);
    if (!held || held->codes.empty()) {
        preview.isCounted = false;
        preview.isUpperBound = true;
        if (held && !held->labels.empty()) {
            std::vector<std::int32_t> once(held->labels.size()); // as if each label had one cell
            std::iota(once.begin(), once.end(), 0);
            const LabelSpellingGuess guess =
                withChoice(guessLabelSpelling({held->name, held->labels, std::move(once)},
                                              settings.controlLabel, inspection.genes.names),
                           {settings.separator, settings.namesGuides});
            preview.spelling = guess.spelling;
            preview.spellingReason = guess.reason;
            preview.perturbationNames = namesOfLabels(held->labels, settings.controlLabel, preview.spelling);
            countTargets(inspection.genes.names, preview);
        }
        countKeptGenes(settings, preview);
        return preview;
    }
    const LabelColumn labels = reader.column(settings.perturbationColumn);
    LabelSpellingGuess guess =
        withChoice(guessLabelSpelling(labels, settings.controlLabel, inspection.genes.names),
                   {settings.separator, settings.namesGuides});
    preview.spelling = std::move(guess.spelling);
    preview.spellingReason = std::move(guess.reason);
    monitor.checkCancelled();

    std::vector<bool> passes(inspection.cells, true);
    for (const CellFilter& filter : settings.filters) {
        if (!reader.holds(filter)) {
            preview.isUpperBound = true;
            continue;
        }
        try {
            applyCellFilter(filter, reader, source, passes);
        } catch (const Error& error) {
            preview.problem = error.what();
            passes.assign(inspection.cells, true);
            break;
        }
        monitor.checkCancelled();
    }

    const std::size_t count = labels.categories.size();
    std::vector<ImportPreview::Row> rows(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::string& label = labels.categories[i];
        rows[i].label = label;
        rows[i].isMissing = label != settings.controlLabel && isMissingLabel(label);
        rows[i].perturbation = canonicalPerturbation(label, settings.controlLabel, preview.spelling);
    }
    std::vector<bool> isControl(inspection.cells, false);
    for (std::size_t cell = 0; cell < passes.size(); ++cell) {
        if (!passes[cell])
            continue;
        const std::int32_t code = labels.codes[cell];
        if (code < 0) {
            ++preview.cellsWithoutLabel;
            continue;
        }
        ImportPreview::Row& row = rows[static_cast<std::size_t>(code)];
        ++row.cells;
        isControl[cell] = !row.isMissing && row.perturbation.empty();
    }
    monitor.checkCancelled();

    std::unordered_map<std::string, std::uint64_t> cellsOf;
    for (const ImportPreview::Row& row : rows) {
        if (row.cells == 0)
            continue;
        if (row.isMissing)
            preview.cellsWithoutLabel += row.cells;
        else if (row.perturbation.empty())
            preview.controlCells += row.cells;
        else
            cellsOf[row.perturbation] += row.cells;
        if (!row.isMissing && !row.perturbation.empty() && isLabelWithoutCall(row.label))
            preview.withoutCall.emplace_back(row.label, row.cells);
    }
    preview.cells = preview.controlCells;
    for (const auto& [name, cells] : cellsOf) {
        if (cells < std::max<std::uint64_t>(1, settings.minimumCells)) {
            ++preview.tooFewCells;
            continue;
        }
        ++preview.perturbations;
        preview.perturbationNames.push_back(name);
        preview.cells += cells;
    }
    std::sort(preview.perturbationNames.begin(), preview.perturbationNames.end());
    countTargets(inspection.genes.names, preview);
    countKeptGenes(settings, preview);

    for (ContextColumn& context : mixedContexts(reader, isControl, monitor)) {
        if (context.name != settings.perturbationColumn)
            preview.mixedContexts.push_back(std::move(context));
    }
    std::erase_if(rows, [](const ImportPreview::Row& row) { return row.cells == 0; });
    const auto order = [](const ImportPreview::Row& row) {
        const bool isControl = !row.isMissing && row.perturbation.empty();
        return std::pair(isControl, row.cells);
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const auto& a, const auto& b) { return order(a) > order(b); });
    if (rows.size() > kMostRows) {
        preview.moreLabels = rows.size() - kMostRows;
        rows.resize(kMostRows);
    }
    preview.rows = std::move(rows);
    return preview;
}

} // namespace knockscope::ui
