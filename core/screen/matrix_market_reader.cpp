// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/matrix_market_reader.h"

#include "core/base/clean_text.h"
#include "core/base/delimited_table.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/text_lines.h"
#include "core/base/translate.h"
#include "core/screen/label_table.h"
#include "core/screen/row_buckets.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cctype>
#include <charconv>
#include <chrono>
#include <future>
#include <limits>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr std::uint32_t kDropped = std::numeric_limits<std::uint32_t>::max();

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return lower;
}

// Finding the files
// ------------------------------------------------------------------------------------------

constexpr std::array<std::string_view, 2> kMatrixEndings{".mtx", ".mtx.gz"};
constexpr std::array<std::string_view, 6> kTableEndings{".tsv",    ".tsv.gz", ".csv",
                                                        ".csv.gz", ".txt",    ".txt.gz"};
// In order of preference.
constexpr std::array<std::string_view, 9> kGeneWords{
    "features", "genes", "feature", "gene", "gene_names", "genenames", "vars", "var", "gene_metadata"};
constexpr std::array<std::string_view, 8> kCellWords{"barcodes",   "barcode",   "cells", "cell",
                                                     "cell_names", "cellnames", "obs",   "cell_barcodes"};

/// The name without its ending; empty when it has none of them.
template <std::size_t N>
std::string stemOf(const fs::path& path, const std::array<std::string_view, N>& endings)
{
    const std::string name = path.filename().string();
    const std::string lower = lowerCase(name);
    for (const std::string_view ending : endings) {
        if (lower.size() > ending.size() && lower.ends_with(ending))
            return name.substr(0, name.size() - ending.size());
    }
    return {};
}

bool isMatrixName(const fs::path& path)
{
    return !stemOf(path, kMatrixEndings).empty();
}

/// The files of a folder, sorted by name.
std::vector<fs::path> filesOf(const fs::path& folder)
{
    std::error_code failure;
    std::vector<fs::path> files;
    for (fs::directory_iterator it(folder, failure), end; !failure && it != end; it.increment(failure)) {
        std::error_code unreadable;
        const fs::path name = it->path().filename();
        if (it->is_regular_file(unreadable) && !name.string().starts_with('.'))
            files.push_back(it->path());
    }
    if (failure)
        throw Error(ErrorKind::Io,
                    translated(translatable("core", "Cannot read the folder {}: {}."), folder.string(),
                               failure.message()));
    std::sort(files.begin(), files.end());
    return files;
}

std::string namesOf(const std::vector<fs::path>& files)
{
    std::vector<std::string> names;
    for (const fs::path& file : files)
        names.push_back(file.filename().string());
    return fmt::format("{}", fmt::join(names, ", "));
}

struct MatrixFiles {
    fs::path matrix;
    fs::path genes;
    fs::path cells;
    std::vector<fs::path> otherTables;
};

fs::path findMatrix(const fs::path& folder, const std::vector<fs::path>& files)
{
    std::vector<fs::path> matrices;
    std::copy_if(files.begin(), files.end(), std::back_inserter(matrices), isMatrixName);
    if (matrices.size() == 1)
        return matrices.front();
    if (matrices.size() > 1)
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core",
                             "{} holds several matrices: {}. Open one of these files instead of the folder."),
                folder.string(), namesOf(matrices)));
    std::error_code failure;
    for (fs::directory_iterator it(folder, failure), end; !failure && it != end; it.increment(failure)) {
        std::error_code unreadable;
        if (!it->is_directory(unreadable))
            continue;
        for (const char* const name : {"matrix.mtx", "matrix.mtx.gz"}) {
            if (fs::exists(it->path() / name, unreadable))
                throw Error(
                    ErrorKind::BadInput,
                    translated(translatable("core", "{} holds no matrix, but its folder {} does. Open that."),
                               folder.string(), it->path().filename().string()));
        }
    }
    throw Error(
        ErrorKind::BadInput,
        translated(
            translatable("core",
                         "{} holds no matrix.mtx or matrix.mtx.gz. Knockscope opens AnnData .h5ad, 10x .h5 "
                         "and loom files and Matrix Market folders."),
            folder.string()));
}

/// What the names of the files beside a matrix start with: GSM123_ for GSM123_matrix.mtx.
std::string prefixOf(const fs::path& matrix)
{
    constexpr std::string_view kWord = "matrix";
    std::string stem = stemOf(matrix, kMatrixEndings);
    if (lowerCase(stem).ends_with(kWord))
        stem.resize(stem.size() - kWord.size());
    return stem;
}

template <std::size_t N>
fs::path findTable(const fs::path& matrix, const std::vector<fs::path>& files,
                   const std::array<std::string_view, N>& words, std::string_view what)
{
    const std::string prefix = lowerCase(prefixOf(matrix));
    const auto isSeparator = [](char c) { return c == '_' || c == '.' || c == '-' || c == ' '; };
    for (const bool isExact : {true, false}) {
        for (const std::string_view word : words) {
            std::vector<fs::path> found;
            for (const fs::path& file : files) {
                std::string stem = lowerCase(stemOf(file, kTableEndings));
                if (!stem.ends_with(word))
                    continue;
                stem.resize(stem.size() - word.size());
                if (isExact ? stem == prefix
                            || (!prefix.empty() && stem.size() == prefix.size() + 1
                                && stem.starts_with(prefix) && isSeparator(stem.back()))
                            : stem.empty() || isSeparator(stem.back()))
                    found.push_back(file);
            }
            if (found.size() > 1)
                throw Error(
                    ErrorKind::BadInput,
                    translated(
                        translatable("core",
                                     "{}: several files beside it may hold the {}: {}. Keep one of them in "
                                     "the folder."),
                        matrix.string(), what, namesOf(found)));
            if (!found.empty())
                return found.front();
        }
    }
    throw Error(
        ErrorKind::BadInput,
        translated(
            translatable("core",
                         "{}: there is no file with the {} beside it, such as {}{}.tsv, .tsv.gz or .csv."),
            matrix.string(), what, prefixOf(matrix), words.front()));
}

MatrixFiles findFiles(const fs::path& path)
{
    std::error_code failure;
    const fs::file_status status = fs::status(path, failure);
    if (!fs::exists(status))
        throw Error(ErrorKind::Io,
                    translated(translatable("core", "{} does not exist. Check the path."), path.string()));
    const bool isFolder = fs::is_directory(status);
    const fs::path parent = path.has_parent_path() ? path.parent_path() : fs::path(".");
    const std::vector<fs::path> files = filesOf(isFolder ? path : parent);
    MatrixFiles found;
    found.matrix = isFolder ? findMatrix(path, files) : path;
    found.genes = findTable(found.matrix, files, kGeneWords, translate("core", "gene names"));
    found.cells = findTable(found.matrix, files, kCellWords, translate("core", "barcodes"));
    for (const fs::path& file : files) {
        if (file != found.genes && file != found.cells && !stemOf(file, kTableEndings).empty())
            found.otherTables.push_back(file);
    }
    return found;
}

// Names of genes and cells
// -----------------------------------------------------------------------------------

/// A table that may or may not start with a header: only the size of the matrix tells.
struct NameTable {
    fs::path path;
    DelimitedTable table;
    bool mayHaveHeader = false;
    bool hasHeader = false;

    bool fits(std::uint64_t size) const
    {
        return table.rows() + 1 == size || (mayHaveHeader && table.rows() == size);
    }
    void decide(std::uint64_t size) { hasHeader = table.rows() + 1 != size; }
    std::uint64_t rows() const { return table.rows() + (hasHeader ? 0 : 1); }
    std::string text(std::size_t column, std::uint64_t row) const
    {
        if (!hasHeader && row == 0)
            return table.first[column];
        return std::string(table.columns[column][row - (hasHeader ? 0 : 1)]);
    }
    std::vector<std::string> texts(std::size_t column) const
    {
        std::vector<std::string> all;
        all.reserve(rows());
        for (std::uint64_t row = 0; row < rows(); ++row)
            all.push_back(text(column, row));
        return all;
    }
    /// 1, 2, 3, ... or 0, 1, 2, ...: what R and pandas write in front of tables without names.
    bool isNumbering(std::size_t column) const
    {
        const std::string start = text(column, 0);
        if (start != "0" && start != "1")
            return false;
        const std::uint64_t from = start == "1" ? 1 : 0;
        for (std::uint64_t row = 0; row < rows(); ++row) {
            if (text(column, row) != std::to_string(row + from))
                return false;
        }
        return true;
    }
    /// The first column that tells nearly all rows apart (gene names may repeat, samples do), or else the
    /// first that does not just number them.
    std::size_t nameColumn() const
    {
        std::optional<std::size_t> first;
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            if (isNumbering(column))
                continue;
            if (!first)
                first = column;
            const std::vector<std::string> all = texts(column);
            if (10 * std::unordered_set<std::string>(all.begin(), all.end()).size() >= 9 * all.size())
                return column;
        }
        return first.value_or(0);
    }
};

bool looksLikeHeader(const std::vector<std::string>& record)
{
    constexpr std::array<std::string_view, 24> kWords{
        "x",     "v1",     "gene",    "genes", "feature",  "features", "symbol",   "symbols",
        "name",  "names",  "id",      "ids",   "index",    "barcode",  "barcodes", "cell",
        "cells", "cellid", "ensembl", "type",  "rownames", "var",      "obs",      "geneid"};
    for (const std::string& value : record) {
        std::string lower = lowerCase(value);
        if (lower.empty())
            return true;
        std::replace_if(
            lower.begin(), lower.end(), [](char c) { return c == '_' || c == '.' || c == '-'; }, ' ');
        for (std::size_t begin = 0; begin <= lower.size();) {
            const std::size_t end = std::min(lower.find(' ', begin), lower.size());
            if (std::find(kWords.begin(), kWords.end(), std::string_view(lower).substr(begin, end - begin))
                != kWords.end())
                return true;
            begin = end + 1;
        }
    }
    return false;
}

NameTable readNames(const fs::path& path)
{
    NameTable names{path, readDelimitedTable(path), false, false};
    if (names.table.first.empty())
        throw Error(ErrorKind::BadInput, translated(translatable("core", "{} is empty."), path.string()));
    names.mayHaveHeader = looksLikeHeader(names.table.first);
    return names;
}

/// How many names a file holds, for messages.
std::string countOf(const NameTable& names)
{
    return names.mayHaveHeader
        ? fmt::format("{} (or {} without a header)", names.table.rows() + 1, names.table.rows())
        : fmt::format("{}", names.table.rows() + 1);
}

struct Genes {
    GeneNames names;
    std::vector<std::uint32_t> columns; // [features of the matrix], the gene or kDropped
};

Genes readGenes(const NameTable& names, const std::string& wantedColumn)
{
    constexpr std::string_view kGeneExpression = "Gene Expression";
    constexpr std::array<std::string_view, 6> kFeatureTypes{
        kGeneExpression, "CRISPR Guide Capture", "Antibody Capture", "Multiplexing Capture", "Peaks",
        "Custom"};
    const std::size_t columns = names.table.columns.size();
    const std::size_t idColumn = names.nameColumn();
    std::optional<std::size_t> typeColumn;
    for (std::size_t column = 0; column < columns && !typeColumn; ++column) {
        if (column != idColumn
            && std::find(kFeatureTypes.begin(), kFeatureTypes.end(), names.text(column, 0))
                != kFeatureTypes.end())
            typeColumn = column;
    }

    Genes genes;
    std::vector<std::uint64_t> kept;
    for (std::uint64_t row = 0; row < names.rows(); ++row) {
        const bool isGene = !typeColumn || names.text(*typeColumn, row) == kGeneExpression;
        genes.columns.push_back(isGene ? static_cast<std::uint32_t>(kept.size()) : kDropped);
        if (isGene)
            kept.push_back(row);
    }
    if (kept.empty())
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core",
                             "{} lists no feature of the type {}. Choose the matrix of gene expression."),
                names.path.string(), kGeneExpression));

    const auto textsOf = [&](std::size_t column) {
        std::vector<std::string> texts;
        for (const std::uint64_t row : kept)
            texts.push_back(names.text(column, row));
        return texts;
    };
    std::vector<std::string> titles(columns);
    for (std::size_t column = 0; column < columns; ++column) {
        if (names.hasHeader && !names.table.first[column].empty())
            titles[column] = names.table.first[column];
        else if (!names.hasHeader && column == 1 && idColumn == 0)
            titles[column] = "gene_name"; // Cell Ranger's second column
        else
            titles[column] = column == idColumn ? "id" : fmt::format("column {}", column + 1);
    }
    std::vector<std::string> further;
    for (std::size_t column = 0; column < columns; ++column) {
        if (column != idColumn && column != typeColumn && !names.isNumbering(column))
            further.push_back(titles[column]);
    }
    genes.names = chooseGeneNames({names.path.string(), textsOf(idColumn), titles[idColumn], further,
                                   [&](const std::string& title) {
                                       return textsOf(static_cast<std::size_t>(
                                           std::find(titles.begin(), titles.end(), title) - titles.begin()));
                                   }},
                                  wantedColumn);
    return genes;
}

// The matrix
// -------------------------------------------------------------------------------------------------

enum class Field { Integer, Real, Pattern };

struct MatrixHeader {
    Field field = Field::Integer;
    std::uint64_t rows = 0;
    std::uint64_t columns = 0;
    std::uint64_t entries = 0;
    std::uint64_t lines = 0; // of the header
};

/// The first part of a line, fit for a message.
std::string excerpt(std::string_view line)
{
    constexpr std::size_t kMost = 40;
    return line.size() <= kMost ? cleanText(line) : cleanText(line.substr(0, kMost)) + "...";
}

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

std::vector<std::string_view> wordsOf(std::string_view line)
{
    std::vector<std::string_view> words;
    for (std::size_t i = 0; i < line.size();) {
        const std::size_t begin = i;
        while (i < line.size() && !isBlank(line[i]))
            ++i;
        if (i > begin)
            words.push_back(line.substr(begin, i - begin));
        while (i < line.size() && isBlank(line[i]))
            ++i;
    }
    return words;
}

/// `sentence` begins with the file and the line.
[[noreturn]] void
throwLine(const fs::path& path, std::uint64_t line,
          fmt::format_string<const std::string&, const std::uint64_t&, const std::string&> sentence,
          const std::string& word)
{
    throw Error(ErrorKind::BadInput, translateMarked("core", sentence, path.string(), line, word));
}

Field checkBanner(const fs::path& path, std::string_view line)
{
    std::vector<std::string> words;
    for (const std::string_view word : wordsOf(line))
        words.push_back(lowerCase(word));
    if (words.empty() || words[0] != "%%matrixmarket")
        throw Error(
            ErrorKind::BadInput,
            translated(translatable("core",
                                    "{} is not a Matrix Market file: its first line should start with "
                                    "%%MatrixMarket, but is '{}'."),
                       path.string(), excerpt(line)));
    if (words.size() != 5 || words[1] != "matrix")
        throwLine(path, 1,
                  translatable("core",
                               "{}: line {} is '{}' where '%%MatrixMarket matrix coordinate integer general' "
                               "or the like is expected."),
                  excerpt(line));
    if (words[2] != "coordinate")
        throwLine(path, 1,
                  translatable("core",
                               "{}: line {} says {}; only coordinate (sparse) matrices are read. Write the "
                               "matrix in sparse form."),
                  words[2]);
    if (words[4] != "general")
        throwLine(path, 1,
                  translatable("core",
                               "{}: line {} says {}, which a table of genes and cells cannot be. Write the "
                               "matrix as general."),
                  words[4]);
    if (words[3] == "integer")
        return Field::Integer;
    if (words[3] == "real" || words[3] == "double")
        return Field::Real;
    if (words[3] == "pattern")
        return Field::Pattern;
    throwLine(
        path, 1,
        translatable("core", "{}: line {} says {}; the values of a screen are integer, real or pattern."),
        words[3]);
}

/// Takes the header's lines from `text`.
MatrixHeader takeHeader(const fs::path& path, TextLines& text)
{
    constexpr std::size_t kBytes = 1u << 16;
    MatrixHeader header;
    std::string block;
    while (text.next(block, kBytes)) {
        for (std::size_t begin = 0; begin < block.size();) {
            const std::size_t end = block.find('\n', begin);
            const std::string_view line = std::string_view(block).substr(begin, end - begin);
            begin = end + 1;
            if (++header.lines == 1) {
                header.field = checkBanner(path, line);
                continue;
            }
            const std::vector<std::string_view> words = wordsOf(line);
            if (line.starts_with('%') || words.empty())
                continue;
            std::array<std::uint64_t, 3> numbers{};
            bool isGood = words.size() == numbers.size();
            for (std::size_t i = 0; isGood && i < numbers.size(); ++i) {
                const char* const last = words[i].data() + words[i].size();
                const auto [stop, failure] = std::from_chars(words[i].data(), last, numbers[i]);
                isGood = failure == std::errc() && stop == last;
            }
            if (!isGood)
                throwLine(
                    path, header.lines,
                    translatable(
                        "core",
                        "{}: line {} is '{}' where the numbers of rows, columns and entries are expected."),
                    excerpt(line));
            header.rows = numbers[0];
            header.columns = numbers[1];
            header.entries = numbers[2];
            text.putBack(std::string_view(block).substr(begin));
            return header;
        }
    }
    throw Error(ErrorKind::BadInput,
                header.lines == 0
                    ? translated(translatable("core", "{} is empty."), path.string())
                    : translated(
                        translatable(
                            "core", "{} ends before the line with the numbers of rows, columns and entries."),
                        path.string()));
}

struct Entry {
    std::uint64_t row; // from 0
    std::uint64_t column;
    double value;
};

/// Parses lines of entries; one for each block that is parsed at the same time.
class EntryBlock {
public:
    std::string text;
    std::vector<Entry> entries;
    std::uint64_t lines = 0;
    std::uint64_t badLine = 0; // from 1 within the block, 0: none
    const char* problem = nullptr; // a sentence that begins with the file and the line
    std::string shown; // of the line
    std::uint64_t index = 0; // out of bounds, where `size` is not 0
    std::uint64_t size = 0;

    void parse(const MatrixHeader& header);

private:
    const char* parseEntry(const char* at, const MatrixHeader& header, Entry& entry);
};

const char* skipBlanks(const char* at)
{
    while (isBlank(*at))
        ++at;
    return at;
}

[[noreturn]] void throwBad(const fs::path& path, std::uint64_t line, const EntryBlock& block)
{
    throw Error(ErrorKind::BadInput,
                block.size > 0
                    ? translateMarked("core", block.problem, path.string(), line, block.index, block.size)
                    : translateMarked("core", block.problem, path.string(), line, block.shown));
}

constexpr const char* kNoEntry =
    translatable("core", "{}: line {} is '{}' where a row, a column and a value are expected.");

/// Returns the end of the entry, or null with `problem` set.
const char* EntryBlock::parseEntry(const char* at, const MatrixHeader& header, Entry& entry)
{
    const char* const end = text.data() + text.size();
    const auto take = [&](std::uint64_t& number, std::uint64_t most, const char* beyond) -> bool {
        at = skipBlanks(at);
        const auto [stop, failure] = std::from_chars(at, end, number);
        if (failure != std::errc() || !(isBlank(*stop) || *stop == '\n')) {
            problem = kNoEntry;
            return false;
        }
        if (number == 0 || number > most) {
            problem = beyond;
            index = number;
            size = most;
            return false;
        }
        --number;
        at = stop;
        return true;
    };
    if (!take(entry.row, header.rows,
              translatable("core", "{}: line {} names row {}, but the matrix has rows 1 to {}."))
        || !take(entry.column, header.columns,
                 translatable("core", "{}: line {} names column {}, but the matrix has columns 1 to {}.")))
        return nullptr;
    at = skipBlanks(at);
    if (header.field == Field::Pattern) {
        entry.value = 1;
        return at;
    }
    std::uint32_t whole = 0;
    auto [stop, failure] = std::from_chars(at, end, whole);
    if (failure == std::errc() && (*stop == '\n' || isBlank(*stop))) {
        entry.value = whole;
        return skipBlanks(stop);
    }
    if (*at == '+')
        ++at;
    const auto number = std::from_chars(at, end, entry.value);
    if (number.ec == std::errc::result_out_of_range && *number.ptr == '\n') {
        problem =
            translatable("core", "{}: line {} is '{}', whose value is too large or too small for a number.");
        return nullptr;
    }
    if (number.ec != std::errc()) {
        problem = kNoEntry;
        return nullptr;
    }
    return skipBlanks(number.ptr);
}

void EntryBlock::parse(const MatrixHeader& header)
{
    entries.clear();
    lines = 0;
    badLine = 0;
    problem = nullptr;
    size = 0;
    const char* const end = text.data() + text.size();
    for (const char* at = text.data(); at < end;) {
        ++lines;
        const char* const begin = at;
        at = skipBlanks(at);
        if (*at == '\n') {
            ++at;
            continue;
        }
        Entry entry{};
        at = parseEntry(at, header, entry);
        if (at && *at != '\n') {
            problem = kNoEntry;
            at = nullptr;
        }
        if (!at) {
            badLine = lines;
            const char* const stop = std::find(begin, end, '\n');
            shown = excerpt(std::string_view(begin, static_cast<std::size_t>(stop - begin)));
            return;
        }
        ++at;
        entries.push_back(entry);
    }
}

/// Reads the entries of a matrix: one thread reads and decompresses while the others parse.
class EntryReader {
public:
    explicit EntryReader(const fs::path& path)
        : m_path(path)
        , m_text(path)
        , m_header(takeHeader(path, m_text))
        , m_line(m_header.lines)
    {
    }
    ~EntryReader() { m_stops = true; }
    EntryReader(const EntryReader&) = delete;
    EntryReader& operator=(const EntryReader&) = delete;

    const MatrixHeader& header() const { return m_header; }

    /// Calls `use(row, column, value)` in the file's order until it returns false. Whether the end was
    /// reached.
    template <class Use> bool forEach(const ScreenReader::Report& report, Use use);

private:
    static constexpr std::size_t kBlockBytes = 1u << 18;
    static constexpr std::size_t kMostBlocks = 32;

    struct Batch {
        std::vector<EntryBlock> blocks;
        std::size_t filled = 0;
        double fraction = 0; // of the file
    };

    void fill(Batch& batch);

    fs::path m_path;
    TextLines m_text;
    MatrixHeader m_header;
    std::uint64_t m_line; // of the last block that was used
    std::uint64_t m_entries = 0;
    std::array<Batch, 2> m_batches; // one is filled, one is parsed
    std::atomic<bool> m_stops = false;
    std::future<void> m_filling; // the last member: it waits for what uses the others
};

void EntryReader::fill(Batch& batch)
{
    batch.filled = 0;
    while (batch.filled < batch.blocks.size() && !m_stops
           && m_text.next(batch.blocks[batch.filled].text, kBlockBytes))
        ++batch.filled;
    batch.fraction = m_text.fraction();
}

template <class Use> bool EntryReader::forEach(const ScreenReader::Report& report, Use use)
{
    const int threads = defaultThreads();
    for (Batch& batch : m_batches)
        batch.blocks.resize(std::min(kMostBlocks, 4 * static_cast<std::size_t>(threads)));
    const auto startFilling = [this](Batch& batch) {
        m_filling = std::async(std::launch::async, [this, &batch] { fill(batch); });
    };
    double fraction = 0;
    startFilling(m_batches[0]);
    for (std::size_t turn = 0;; ++turn) {
        report(fraction);
        while (m_filling.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready)
            report(fraction);
        m_filling.get();
        Batch& batch = m_batches[turn % 2];
        if (batch.filled == 0)
            break;
        startFilling(m_batches[(turn + 1) % 2]);
        parallelRanges(batch.filled, threads, [&](std::size_t first, std::size_t last) {
            for (std::size_t i = first; i < last; ++i)
                batch.blocks[i].parse(m_header);
        });
        for (std::size_t i = 0; i < batch.filled; ++i) {
            const EntryBlock& block = batch.blocks[i];
            for (const Entry& entry : block.entries) {
                if (++m_entries > m_header.entries)
                    throw Error(ErrorKind::BadInput,
                                translated(translatable(
                                               "core",
                                               "{} holds more entries than the {} that its header announces. "
                                               "Download or write it again."),
                                           m_path.string(), m_header.entries));
                if (!use(entry.row, entry.column, entry.value))
                    return false;
            }
            if (block.badLine > 0)
                throwBad(m_path, m_line + block.badLine, block);
            m_line += block.lines;
        }
        fraction = batch.fraction;
    }
    if (m_entries < m_header.entries)
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core",
                             "{} is cut off: it holds {} entries where its header announces {}. Download "
                             "or write it again."),
                m_path.string(), m_entries, m_header.entries));
    return true;
}

// The reader
// -------------------------------------------------------------------------------------------------

class MatrixMarketReader final : public ScreenReader {
public:
    MatrixMarketReader(MatrixFiles files, const ReaderOptions& options);

    std::vector<fs::path> files() const override { return {m_files.matrix, m_files.genes, m_files.cells}; }
    std::string format() const override;
    std::uint64_t cells() const override { return m_cellNames.size(); }
    const GeneNames& geneNames() const override { return m_genes.names; }
    std::vector<std::string> cellNames() const override { return m_cellNames; }
    std::vector<std::string> layerNames() const override { return {"X"}; }
    bool isDoublePrecision() const override { return m_header.field == Field::Real; }
    std::vector<std::string> columnNames() const override { return {}; }
    LabelColumn column(const std::string& name) const override { throwNoColumn(name); }
    std::vector<std::string> numberColumnNames() const override { return {}; }
    std::vector<double> numbers(const std::string& name) const override { throwNoColumn(name); }
    void prepare(const Report& report) override;
    SparseRows readRows(std::uint64_t first, std::uint64_t count) const override;
    RowSample sample() const override;

    /// The files that may hold labels of the cells.
    std::vector<fs::path> labelTables() const;

private:
    RowBuckets::Options bucketOptions(std::uint64_t expectedEntries) const;
    /// Adds up to `most` entries. Whether these were all.
    bool addEntries(RowBuckets& buckets, std::uint64_t most, const Report& report) const;
    [[noreturn]] void throwNoColumn(const std::string& name) const;

    MatrixFiles m_files;
    fs::path m_scratchFolder;
    MatrixHeader m_header;
    bool m_isByCell = false; // cells x genes
    bool m_hasCellColumns = false; // the file of barcodes is a table
    Genes m_genes;
    std::vector<std::string> m_cellNames;
    std::optional<RowBuckets> m_ordered; // once prepared
};

MatrixMarketReader::MatrixMarketReader(MatrixFiles files, const ReaderOptions& options)
    : m_files(std::move(files))
    , m_scratchFolder(options.scratchFolder)
{
    const std::string matrix = m_files.matrix.string();
    if (options.layer != "X")
        throw Error(
            ErrorKind::Usage,
            translated(translatable("core", "{} has no layer {}: a Matrix Market file holds one matrix, X."),
                       matrix, options.layer));
    {
        TextLines text(m_files.matrix);
        m_header = takeHeader(m_files.matrix, text);
    }
    NameTable genes = readNames(m_files.genes);
    NameTable cells = readNames(m_files.cells);
    if (genes.fits(m_header.rows) && cells.fits(m_header.columns))
        m_isByCell = false;
    else if (genes.fits(m_header.columns) && cells.fits(m_header.rows))
        m_isByCell = true;
    else
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable(
                    "core",
                    "{} has {} rows and {} columns, which does not fit the {} names in {} and the {} in "
                    "{}. Put the files of one matrix into the folder."),
                matrix, m_header.rows, m_header.columns, countOf(genes), m_files.genes.filename().string(),
                countOf(cells), m_files.cells.filename().string()));
    genes.decide(m_isByCell ? m_header.columns : m_header.rows);
    cells.decide(m_isByCell ? m_header.rows : m_header.columns);
    if (genes.rows() == 0 || cells.rows() == 0)
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "{} is empty: {} cells, {} genes."), matrix, cells.rows(),
                               genes.rows()));
    m_genes = readGenes(genes, options.geneNameColumn);
    m_cellNames = cells.texts(cells.nameColumn());
    m_hasCellColumns = cells.hasHeader && cells.table.columns.size() > 1;
}

std::string MatrixMarketReader::format() const
{
    constexpr std::array<const char*, 3> kFields{"integer", "real", "pattern"};
    return fmt::format("Matrix Market ({}, {})", m_isByCell ? "cells x genes" : "genes x cells",
                       kFields[static_cast<std::size_t>(m_header.field)]);
}

void MatrixMarketReader::throwNoColumn(const std::string& name) const
{
    throw Error(
        ErrorKind::Usage,
        translated(
            translatable("core",
                         "{}: there is no column {}, as the folder has no table of cell labels. Choose a "
                         "table of labels."),
            m_files.matrix.string(), name));
}

RowBuckets::Options MatrixMarketReader::bucketOptions(std::uint64_t expectedEntries) const
{
    return {m_files.matrix.string(), cells(), expectedEntries, isDoublePrecision(), m_scratchFolder};
}

bool MatrixMarketReader::addEntries(RowBuckets& buckets, std::uint64_t most, const Report& report) const
{
    EntryReader reader(m_files.matrix);
    const MatrixHeader& header = reader.header();
    if (header.rows != m_header.rows || header.columns != m_header.columns)
        throw Error(
            ErrorKind::BadInput,
            translated(translatable("core", "{} was changed while it was open."), m_files.matrix.string()));
    std::uint64_t left = most;
    return reader.forEach(report, [&](std::uint64_t row, std::uint64_t column, double value) {
        if (left == 0)
            return false;
        --left;
        const std::uint32_t gene = m_genes.columns[m_isByCell ? column : row];
        if (gene != kDropped)
            buckets.add(m_isByCell ? row : column, gene, value);
        return true;
    });
}

void MatrixMarketReader::prepare(const Report& report)
{
    if (m_ordered)
        return;
    constexpr double kAdded = 0.9; // of the work
    m_ordered.emplace(bucketOptions(m_header.entries));
    try {
        addEntries(*m_ordered, std::numeric_limits<std::uint64_t>::max(),
                   [&](double fraction) { report(kAdded * fraction); });
        m_ordered->finish([&](double fraction) { report(kAdded + (1 - kAdded) * fraction); });
    } catch (...) {
        m_ordered.reset();
        throw;
    }
}

SparseRows MatrixMarketReader::readRows(std::uint64_t first, std::uint64_t count) const
{
    checkRows(first, count);
    return m_ordered.value().readRows(first, count);
}

RowSample MatrixMarketReader::sample() const
{
    if (m_ordered)
        return ScreenReader::sample();
    constexpr std::uint64_t kEntries = 1'000'000;
    RowBuckets some(bucketOptions(std::min(m_header.entries, kEntries)));
    const bool isAll = addEntries(some, kEntries, [](double) {});
    some.finish();
    return {{some.readRows(0, cells())}, isAll};
}

std::vector<fs::path> MatrixMarketReader::labelTables() const
{
    std::vector<fs::path> tables = m_files.otherTables;
    if (m_hasCellColumns)
        tables.push_back(m_files.cells);
    return tables;
}

} // namespace

bool isMatrixMarket(const fs::path& path)
{
    std::error_code failure;
    return isMatrixName(path) || fs::is_directory(path, failure);
}

std::unique_ptr<ScreenReader> openMatrixMarket(const fs::path& path, const ReaderOptions& options)
{
    auto reader = std::make_unique<MatrixMarketReader>(findFiles(path), options);
    if (!options.labels.empty())
        return reader;
    std::optional<LabelTable> labels = findLabelTable(reader->labelTables(), reader->cellNames());
    if (!labels)
        return reader;
    return withLabels(std::move(reader), std::move(*labels));
}

std::vector<std::string> layersOfMatrixMarket(const fs::path& path)
{
    findFiles(path);
    return {"X"};
}

} // namespace knockscope
