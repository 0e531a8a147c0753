// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/label_table.h"

#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <bitset>
#include <charconv>
#include <cmath>
#include <limits>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostColumns = 1000;
constexpr std::uint64_t kMostRows = 100'000'000;
constexpr std::size_t kMostNumericCategories = 100'000; // as in AnnData files
constexpr std::string_view kSuffix = "-1"; // Cell Ranger's number of the library; other tools leave it out

/// The table is the one meant, but cannot be used.
class UnusableTable : public Error {
public:
    explicit UnusableTable(const std::string& message)
        : Error(ErrorKind::BadInput, message)
    {
    }
};

bool isMissing(std::string_view text)
{
    constexpr std::array<std::string_view, 9> kSpellings{"",    "NA",  "NaN",  "nan", "<NA>",
                                                         "N/A", "n/a", "null", "NULL"};
    return std::find(kSpellings.begin(), kSpellings.end(), text) != kSpellings.end();
}

std::optional<double> parseNumber(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

bool isWrittenWhole(std::string_view text)
{
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string withThousands(std::uint64_t number)
{
    std::string text = fmt::format("{}", number);
    for (std::size_t i = text.size(); i > 3;)
        text.insert(i -= 3, 1, ',');
    return text;
}

std::string_view withoutSuffix(std::string_view name)
{
    if (name.ends_with(kSuffix))
        name.remove_suffix(kSuffix.size());
    return name;
}

/// The rows that one column of a table gives to the cells.
struct Match {
    std::uint64_t cells = 0;
    std::vector<std::int64_t> rowOfCell;
    std::string repeated; // in the table
    std::string ambiguous; // among the cells
};

/// Finds cells by name.
class CellIndex {
public:
    CellIndex(const std::vector<std::string>& names, bool dropsSuffix)
        : m_dropsSuffix(dropsSuffix)
        , m_cells(names.size())
    {
        m_index.reserve(names.size());
        for (std::size_t cell = 0; cell < names.size(); ++cell) {
            const std::string_view name = dropsSuffix ? withoutSuffix(names[cell]) : names[cell];
            m_lengths.set(std::min(name.size(), m_lengths.size() - 1));
            const auto [found, isNew] = m_index.try_emplace(name, static_cast<std::int64_t>(cell));
            if (!isNew)
                found->second = kSeveral;
        }
    }

    bool isUnique() const { return m_index.size() == m_cells; }

    Match match(const TextColumn& column) const
    {
        Match match;
        for (std::size_t row = 0; row < column.size(); ++row) {
            const std::string_view name = m_dropsSuffix ? withoutSuffix(column[row]) : column[row];
            if (!m_lengths.test(std::min(name.size(), m_lengths.size() - 1)))
                continue;
            const auto found = m_index.find(name);
            if (found == m_index.end())
                continue;
            if (found->second == kSeveral) {
                match.ambiguous = name;
                continue;
            }
            if (match.rowOfCell.empty())
                match.rowOfCell.assign(m_cells, -1);
            std::int64_t& place = match.rowOfCell[static_cast<std::size_t>(found->second)];
            if (place >= 0) {
                if (match.repeated.empty())
                    match.repeated = column[row];
                continue;
            }
            place = static_cast<std::int64_t>(row);
            ++match.cells;
        }
        return match;
    }

private:
    static constexpr std::int64_t kSeveral = -1;

    bool m_dropsSuffix;
    std::size_t m_cells;
    std::unordered_map<std::string_view, std::int64_t> m_index;
    std::bitset<256> m_lengths; // of the names: most other columns need no look-up
};

std::string columnTitle(const std::string& name)
{
    return name.empty() ? translate("core", "the unnamed column")
                        : translated(translatable("core", "the column {}"), name);
}

std::vector<std::string> columnNamesOf(const std::vector<std::string>& header)
{
    std::vector<std::string> names;
    std::unordered_set<std::string> used(header.begin(), header.end());
    std::unordered_set<std::string> seen;
    for (std::size_t i = 0; i < header.size(); ++i) {
        std::string name = header[i].empty() ? fmt::format("column {}", i + 1) : header[i];
        if (!seen.insert(name).second) {
            const std::string repeated = name;
            for (int number = 1; used.contains(name); ++number)
                name = fmt::format("{}.{}", repeated, number);
        }
        used.insert(name);
        seen.insert(name);
        names.push_back(std::move(name));
    }
    return names;
}

} // namespace

LabelTable::LabelTable(const fs::path& path, const std::vector<std::string>& cellNames)
    : LabelTable(path, cellNames, kMostRows)
{
}

LabelTable::LabelTable(const fs::path& path, const std::vector<std::string>& cellNames,
                       std::uint64_t mostRows)
    : m_path(path)
    , m_table(readDelimitedTable(path, kMostColumns, mostRows))
{
    const std::string file = path.string();
    if (m_table.rows() == 0)
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core",
                             "{} has no rows. A table of cell labels has a header and a row for each cell."),
                file));

    Match best;
    std::size_t barcodes = 0;
    const auto search = [&](const CellIndex& index, bool mustBeUnique) {
        for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
            Match match = index.match(m_table.columns[column]);
            if (match.cells <= best.cells || (mustBeUnique && !match.repeated.empty()))
                continue;
            best = std::move(match);
            barcodes = column;
        }
    };
    search(CellIndex(cellNames, false), false);
    if (2 * best.cells < cellNames.size()) {
        const CellIndex bare(cellNames, true);
        if (bare.isUnique())
            search(bare, true);
    }

    const std::string title = columnTitle(m_table.first[barcodes]);
    if (!best.ambiguous.empty() && 2 * best.cells >= cellNames.size())
        throw UnusableTable(translated(
            translatable(
                "core",
                "{}: {} names {}, but several cells are called so. Make the barcodes of the screen unique."),
            file, title, best.ambiguous));
    if (2 * best.cells < cellNames.size()) {
        const std::string_view firstRow = m_table.columns[barcodes][0];
        const std::string cells = withThousands(cellNames.size());
        throw Error(
            ErrorKind::BadInput,
            m_table.rows() == cellNames.size()
                ? translated(
                    translatable(
                        "core",
                        "{}: no column holds the barcodes of the screen: {} fits best, and names {} of {} "
                        "cells. A cell of the screen is called {}, the first row of the table {}. That it "
                        "has as many rows as there are cells, {}, does not tell that they are in the same "
                        "order. Write the barcodes into one column as the screen has them."),
                    file, title, withThousands(best.cells), cells, cellNames.front(), firstRow, cells)
                : translated(
                    translatable("core",
                                 "{}: no column holds the barcodes of the screen: {} fits best, and names {} "
                                 "of {} cells. A cell of the screen is called {}, the first row of the table "
                                 "{}. Write the barcodes into one column as the screen has them."),
                    file, title, withThousands(best.cells), cells, cellNames.front(), firstRow));
    }
    if (!best.repeated.empty())
        throw UnusableTable(
            translated(translatable("core",
                                    "{}: {} holds the barcode {} more than once. Keep one row for each "
                                    "cell."),
                       file, title, best.repeated));

    m_barcodes = m_table.first[barcodes];
    m_cellsWithRow = best.cells;
    m_rowOfCell = std::move(best.rowOfCell);
    const std::vector<std::string> names = columnNamesOf(m_table.first);
    for (std::size_t column = 0; column < names.size(); ++column) {
        if (column != barcodes)
            m_columns.push_back({names[column], column, kindOf(m_table.columns[column])});
    }
    if (m_columns.empty())
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core",
                             "{} holds barcodes only. Add a column that names each cell's perturbation."),
                file));
}

LabelTable::Kind LabelTable::kindOf(const TextColumn& texts) const
{
    bool isWhole = true;
    std::unordered_set<double> distinct;
    for (const std::int64_t row : m_rowOfCell) {
        if (row < 0)
            continue;
        const std::string_view text = texts[static_cast<std::size_t>(row)];
        if (isMissing(text))
            continue;
        const std::optional<double> number = parseNumber(text);
        if (!number)
            return Kind::Text;
        if (!isWhole || isWrittenWhole(text))
            continue;
        isWhole = std::isfinite(*number) && *number == std::trunc(*number)
            && (distinct.insert(*number), distinct.size() <= kMostNumericCategories);
    }
    return isWhole ? Kind::Whole : Kind::Number;
}

std::vector<std::string> LabelTable::columnNames() const
{
    std::vector<std::string> names;
    for (const Column& column : m_columns) {
        if (column.kind != Kind::Number)
            names.push_back(column.name);
    }
    return names;
}

std::vector<std::string> LabelTable::numberColumnNames() const
{
    std::vector<std::string> names;
    for (const Column& column : m_columns) {
        if (column.kind != Kind::Text)
            names.push_back(column.name);
    }
    return names;
}

bool LabelTable::has(const std::string& name) const
{
    return std::any_of(m_columns.begin(), m_columns.end(),
                       [&](const Column& column) { return column.name == name; });
}

const LabelTable::Column& LabelTable::find(const std::string& name, bool isNumber) const
{
    const Kind unfit = isNumber ? Kind::Text : Kind::Number;
    for (const Column& column : m_columns) {
        if (column.name == name && column.kind != unfit)
            return column;
    }
    throw Error(
        ErrorKind::Usage,
        isNumber
            ? translated(translatable("core", "{}: there is no column of numbers {}. Choose one of: {}."),
                         m_path.string(), name, fmt::join(numberColumnNames(), ", "))
            : translated(translatable("core", "{}: there is no column of labels {}. Choose one of: {}."),
                         m_path.string(), name, fmt::join(columnNames(), ", ")));
}

template <class Use, class Miss> void LabelTable::forEachCell(const Column& column, Use use, Miss miss) const
{
    const TextColumn& texts = m_table.columns[column.place];
    for (const std::int64_t row : m_rowOfCell) {
        const std::string_view text = row < 0 ? std::string_view() : texts[static_cast<std::size_t>(row)];
        if (isMissing(text))
            miss();
        else
            use(text);
    }
}

LabelColumn LabelTable::column(const std::string& name) const
{
    const Column& column = find(name, false);
    LabelColumn labels;
    labels.name = name;
    labels.codes.reserve(m_rowOfCell.size());
    CategoryBuilder builder(labels);
    forEachCell(
        column,
        [&](std::string_view text) {
            if (column.kind == Kind::Whole && !isWrittenWhole(text))
                builder.add(fmt::format("{}", *parseNumber(text))); // 3.0 is 3
            else
                builder.add(std::string(text));
        },
        [&] { builder.addMissing(); });
    return labels;
}

std::vector<double> LabelTable::numbers(const std::string& name) const
{
    std::vector<double> numbers;
    numbers.reserve(m_rowOfCell.size());
    forEachCell(
        find(name, true), [&](std::string_view text) { numbers.push_back(*parseNumber(text)); },
        [&] { numbers.push_back(std::numeric_limits<double>::quiet_NaN()); });
    return numbers;
}

std::optional<LabelTable> findLabelTable(const std::vector<fs::path>& candidates,
                                         const std::vector<std::string>& cellNames)
{
    // A folder may also hold tables of reads, which have far more rows than any table of cells.
    const std::uint64_t mostRows = std::max<std::uint64_t>(1'000'000, 20 * cellNames.size());
    std::optional<LabelTable> best;
    std::optional<UnusableTable> unusable;
    for (const fs::path& candidate : candidates) {
        try {
            LabelTable table(candidate, cellNames, mostRows);
            if (!best
                || std::pair(table.cellsWithRow(), table.m_columns.size())
                    > std::pair(best->cellsWithRow(), best->m_columns.size()))
                best = std::move(table);
        } catch (const UnusableTable& error) {
            unusable = error;
        } catch (const Error&) {
            // Some other table, or none.
        }
    }
    if (!best && unusable)
        throw *unusable;
    return best;
}

namespace {

class LabelledScreen final : public ScreenReader {
public:
    LabelledScreen(std::unique_ptr<ScreenReader> reader, LabelTable table)
        : m_reader(std::move(reader))
        , m_table(std::move(table))
    {
    }

    std::vector<std::filesystem::path> files() const override
    {
        std::vector<std::filesystem::path> files = m_reader->files();
        if (std::find(files.begin(), files.end(), m_table.path()) == files.end())
            files.push_back(m_table.path());
        return files;
    }
    std::string format() const override
    {
        return fmt::format("{}, labels from {} ({} of {} cells)", m_reader->format(),
                           m_table.path().filename().string(), withThousands(m_table.cellsWithRow()),
                           withThousands(cells()));
    }
    std::uint64_t cells() const override { return m_reader->cells(); }
    const GeneNames& geneNames() const override { return m_reader->geneNames(); }
    std::vector<std::string> cellNames() const override { return m_reader->cellNames(); }
    std::vector<std::string> layerNames() const override { return m_reader->layerNames(); }
    bool isDoublePrecision() const override { return m_reader->isDoublePrecision(); }
    std::vector<std::string> columnNames() const override
    {
        return joined(m_reader->columnNames(), m_table.columnNames());
    }
    LabelColumn column(const std::string& name) const override
    {
        requireOneOf(name, columnNames());
        return m_table.has(name) ? m_table.column(name) : m_reader->column(name);
    }
    std::vector<std::string> numberColumnNames() const override
    {
        return joined(m_reader->numberColumnNames(), m_table.numberColumnNames());
    }
    std::vector<double> numbers(const std::string& name) const override
    {
        requireOneOf(name, numberColumnNames());
        return m_table.has(name) ? m_table.numbers(name) : m_reader->numbers(name);
    }
    void prepare(const Report& report) override { m_reader->prepare(report); }
    std::uint64_t blockRows() const override { return m_reader->blockRows(); }
    SparseRows readRows(std::uint64_t first, std::uint64_t count) const override
    {
        return m_reader->readRows(first, count);
    }
    RowSample sample() const override { return m_reader->sample(); }

private:
    std::vector<std::string> joined(std::vector<std::string> own, const std::vector<std::string>& more) const
    {
        std::erase_if(own, [this](const std::string& name) { return m_table.has(name); });
        own.insert(own.end(), more.begin(), more.end());
        return own;
    }
    void requireOneOf(const std::string& name, const std::vector<std::string>& names) const
    {
        if (std::find(names.begin(), names.end(), name) == names.end())
            throw Error(
                ErrorKind::Usage,
                translated(
                    translatable("core", "There is no column {} in the screen or in {}. Choose one of: {}."),
                    name, m_table.path().string(), fmt::join(names, ", ")));
    }

    std::unique_ptr<ScreenReader> m_reader;
    LabelTable m_table;
};

} // namespace

std::unique_ptr<ScreenReader> withLabels(std::unique_ptr<ScreenReader> reader, LabelTable table)
{
    return std::make_unique<LabelledScreen>(std::move(reader), std::move(table));
}

} // namespace knockscope
