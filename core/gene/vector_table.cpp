// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/vector_table.h"

#include "core/base/clean_text.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/text_lines.h"
#include "core/base/translate.h"
#include "core/gene/vector_limits.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <future>
#include <limits>
#include <optional>
#include <string_view>
#include <system_error>
#include <unordered_set>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kBlockBytes = 8u << 20;
constexpr std::size_t kLongestLine = 64u << 20; // a million columns
constexpr std::size_t kSampleLines = 50;
constexpr char kBlanks = ' '; // as a delimiter: any number of blanks and tabs

using Texts = std::vector<std::string>;

struct Line {
    std::string_view text; // trimmed, not empty
    std::uint64_t number = 0; // from 1
};

/// Of whole lines, those that are not blank. `number` is that of the first and moves on.
std::vector<Line> linesOf(std::string_view block, std::uint64_t& number)
{
    std::vector<Line> lines;
    while (!block.empty()) {
        const std::size_t end = std::min(block.find('\n'), block.size());
        std::string_view text = block.substr(0, end);
        block.remove_prefix(std::min(end + 1, block.size()));
        while (!text.empty() && (text.back() == '\r' || text.back() == ' '))
            text.remove_suffix(1);
        if (text.find_first_not_of(" \t") != std::string_view::npos)
            lines.push_back({text, number});
        ++number;
    }
    return lines;
}

/// The fields of a line, one after the other.
class Fields {
public:
    Fields(std::string_view line, char delimiter)
        : m_at(line.data())
        , m_end(line.data() + line.size())
        , m_delimiter(delimiter)
    {
        if (delimiter != kBlanks)
            return;
        while (m_end != m_at && isBlank(m_end[-1]))
            --m_end;
        skipBlanks();
    }

    bool isEnd() const { return m_isEnd; }

    /// Without quotes and blanks around it. Nothing when its quote is not closed.
    std::optional<std::string> text()
    {
        std::string text;
        skipBlanks();
        if (m_at != m_end && *m_at == '"') {
            ++m_at;
            while (m_at != m_end && (*m_at != '"' || (m_at + 1 != m_end && m_at[1] == '"'))) {
                m_at += *m_at == '"' ? 1 : 0; // the first of two stands for both
                text += *m_at++;
            }
            if (m_at == m_end)
                return std::nullopt;
            ++m_at;
        }
        const char* const rest = m_at;
        while (m_at != m_end && !isDelimiter(*m_at))
            ++m_at;
        text.append(rest, m_at);
        constexpr std::string_view kAround = " \t\r";
        text.erase(std::min(text.find_last_not_of(kAround) + 1, text.size()));
        text.erase(0, text.find_first_not_of(kAround));
        next();
        return text;
    }

    /// Nothing, and does not move on, when the field is no number.
    std::optional<float> number()
    {
        const char* const start = m_at;
        skipBlanks();
        const bool isQuoted = m_at != m_end && *m_at == '"';
        if (isQuoted) {
            ++m_at;
            skipBlanks();
        }
        if (m_at != m_end && *m_at == '+' && m_at + 1 != m_end && m_at[1] != '-')
            ++m_at;
        float value = 0;
        const auto [end, failure] = std::from_chars(m_at, m_end, value);
        if (failure == std::errc::result_out_of_range)
            value = extreme(m_at, end);
        bool isNumber = failure != std::errc::invalid_argument;
        m_at = end;
        if (isQuoted) {
            skipBlanks();
            isNumber = isNumber && m_at != m_end && *m_at == '"';
            m_at += isNumber ? 1 : 0;
        }
        if (isNumber && m_at != m_end && !isDelimiter(*m_at))
            skipBlanks();
        if (!isNumber || (m_at != m_end && !isDelimiter(*m_at))) {
            m_at = start;
            return std::nullopt;
        }
        next();
        return value;
    }

private:
    static bool isBlank(char c) { return c == ' ' || c == '\t'; }
    bool isDelimiter(char c) const { return m_delimiter == kBlanks ? isBlank(c) : c == m_delimiter; }
    void skipBlanks()
    {
        while (m_at != m_end && isBlank(*m_at) && *m_at != m_delimiter)
            ++m_at;
        if (m_delimiter == kBlanks) {
            while (m_at != m_end && isBlank(*m_at))
                ++m_at;
        }
    }
    void next()
    {
        m_isEnd = m_at == m_end;
        if (m_isEnd)
            return;
        ++m_at;
        if (m_delimiter == kBlanks)
            skipBlanks();
    }
    /// A number beyond the range of float: zero or infinite.
    static float extreme(const char* begin, const char* end)
    {
        double value = 0;
        if (std::from_chars(begin, end, value).ec == std::errc())
            return static_cast<float>(value);
        const std::string_view text(begin, static_cast<std::size_t>(end - begin));
        const std::size_t exponent = text.find_first_of("eE");
        const bool isSmall = exponent != std::string_view::npos ? text.substr(exponent + 1).starts_with('-')
                                                                : text.find("0.") <= 1;
        return isSmall ? 0.F : std::numeric_limits<float>::infinity();
    }

    const char* m_at;
    const char* m_end;
    char m_delimiter;
    bool m_isEnd = false;
};

std::size_t countFields(std::string_view line, char delimiter)
{
    std::size_t count = 0;
    for (Fields fields(line, delimiter); !fields.isEnd(); ++count) {
        if (!fields.text())
            break;
    }
    return count;
}

std::optional<float> asNumber(std::string_view text)
{
    return Fields(text, '\0').number();
}

bool isWholeNumber(std::string_view text)
{
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether numbers are 0, 1, 2, ...: column names as pandas writes them.
bool isNumbering(std::span<const std::string> texts)
{
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (asNumber(texts[i]) != static_cast<float>(i))
            return false;
    }
    return texts.size() > 3; // a shorter row could be a vector
}

/// Whether names are dim_0, dim_1, ...: the same text and a number that goes up by one.
bool isCounting(std::span<const std::string> names)
{
    std::optional<std::uint64_t> last;
    std::string_view start;
    for (const std::string_view name : names) {
        const std::size_t digits = name.find_last_not_of("0123456789") + 1;
        std::uint64_t number = 0;
        if (std::from_chars(name.data() + digits, name.data() + name.size(), number).ec != std::errc())
            return false;
        if (last && (number != *last + 1 || name.substr(0, digits) != start))
            return false;
        start = name.substr(0, digits);
        last = number;
    }
    return names.size() > 1;
}

bool looksLikeGene(std::string_view name)
{
    const auto isLetterOrDigit = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    };
    return name.size() > 1 && name[0] >= 'A' && name[0] <= 'Z'
        && std::all_of(name.begin(), name.end(), [&](char c) {
               return isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' || c == '+' || c == '|';
           });
}

template <class Holds> double shareOf(std::span<const std::string> names, Holds holds)
{
    return names.empty() ? 0
                         : static_cast<double>(std::count_if(names.begin(), names.end(), holds))
            / static_cast<double>(names.size());
}

/// How a table is to be read.
struct Layout {
    char delimiter = ',';
    bool hasHeader = false;
    bool areGenesColumns = false;
    bool hasLabels = true; // each line starts with a name, or a number, that is not part of the values
    Texts genes = {}; // as columns
    std::size_t numbers = 0; // in a line
    std::optional<std::uint64_t> claimedVectors = {}; // word2vec

    std::string format() const
    {
        if (claimedVectors)
            return "word2vec text";
        const char* const kind = delimiter == '\t' ? "TSV"
            : delimiter == kBlanks                 ? "text separated by blanks"
                                                   : "CSV";
        return fmt::format("{}, genes as {}", kind, areGenesColumns ? "columns" : "rows");
    }
};

/// The one that most lines contain; the first line may be a header in words.
char delimiterOf(std::span<const Line> lines)
{
    const std::span<const Line> body = lines.size() > 1 ? lines.subspan(1) : lines;
    char best = ',';
    std::ptrdiff_t most = 0;
    for (const char delimiter : {'\t', ',', ';', kBlanks}) {
        const auto count = std::count_if(body.begin(), body.end(), [&](const Line& line) {
            bool isQuoted = false;
            return std::any_of(line.text.begin(), line.text.end(), [&](char c) {
                isQuoted = isQuoted != (c == '"');
                return !isQuoted && c == delimiter;
            });
        });
        if (count > most) {
            most = count;
            best = delimiter;
        }
    }
    return best;
}

/// Finds out how a table is laid out from its first lines.
class LayoutFinder {
public:
    LayoutFinder(const fs::path& path, std::span<const Line> lines, std::span<const std::string> knownNames)
        : m_path(path)
        , m_lines(lines.first(std::min(lines.size(), kSampleLines)))
        , m_known(knownNames.begin(), knownNames.end())
    {
    }

    Layout find() const
    {
        if (m_lines.empty())
            fail(translatable(
                "core",
                "{} holds no gene vectors. Expected a table with a gene name and its numbers on each line."));
        Layout layout;
        layout.delimiter = delimiterOf(m_lines);
        const Texts first = split(m_lines[0], layout.delimiter);
        const Texts second = m_lines.size() > 1 ? split(m_lines[1], layout.delimiter) : Texts();
        if (isWord2vec(layout, second))
            return layout;

        Texts labels; // of the lines after the first
        for (const Line& line : m_lines.subspan(1))
            labels.push_back(Fields(line.text, layout.delimiter).text().value_or(""));
        const auto isNumber = [](const std::string& text) { return asNumber(text).has_value(); };
        const bool isBodyNamed = shareOf(labels, isNumber) < 0.5;

        layout.hasHeader = isHeader(first, isBodyNamed && !second.empty());
        if (!layout.hasHeader) {
            Texts ids = labels;
            ids.insert(ids.begin(), first[0]);
            // Numbers of Entrez may be names, fractions may not.
            if (!std::all_of(ids.begin(), ids.end(), isWholeNumber) && shareOf(ids, isNumber) == 1)
                fail(translatable("core",
                                  "{} holds numbers without gene names. Add a first line or a first column "
                                  "with the names."));
            layout.numbers = first.size() - 1;
        } else if (second.empty()) {
            fail(translatable(
                "core",
                "{} holds no gene vectors. Expected a table with a gene name and its numbers on each line."));
        } else {
            findOrientation(layout, first, second, labels, isBodyNamed);
        }
        if (layout.numbers == 0)
            fail(translatable("core",
                              "{} holds names but no numbers. Expected a table with a gene name and its "
                              "numbers on each line."));
        if (layout.numbers > kMostDimensions)
            failColumns();
        return layout;
    }

private:
    /// `sentence` begins with the file.
    template <class... Args>
    [[noreturn]] void fail(fmt::format_string<const std::string&, Args...> sentence,
                           const Args&... args) const
    {
        throw Error(ErrorKind::BadInput, translateMarked("core", sentence, m_path.string(), args...));
    }
    [[noreturn]] void failColumns() const
    {
        fail(translatable("core", "{} has more than {} columns. Check that it is a table of gene vectors."),
             kMostDimensions);
    }

    Texts split(const Line& line, char delimiter) const
    {
        Texts texts;
        for (Fields fields(line.text, delimiter); !fields.isEnd();) {
            const std::optional<std::string> text = fields.text();
            if (!text)
                throw Error(
                    ErrorKind::BadInput,
                    translated(
                        translatable("core",
                                     "{}, line {}: a quote is opened, but not closed in the same line."),
                        m_path.string(), line.number));
            if (texts.size() > kMostDimensions)
                failColumns();
            texts.push_back(cleanText(*text));
        }
        return texts;
    }

    bool isWord2vec(Layout& layout, const Texts& second) const
    {
        if (layout.delimiter != kBlanks && layout.delimiter != '\t')
            return false;
        constexpr std::size_t kLongest = 42; // two numbers of 64 bits
        if (m_lines[0].text.size() > kLongest)
            return false;
        const Texts counts = split(m_lines[0], kBlanks);
        if (counts.size() != 2 || !isWholeNumber(counts[0]) || !isWholeNumber(counts[1]))
            return false;
        if (second.empty())
            fail(translatable("core", "{} holds no gene vectors, though it announces {}. Download it again."),
                 counts[0]);
        if (second.size() < 2 || (second.size() == 2 && counts[1] != "1"))
            return false;
        std::uint64_t vectors = 0;
        std::uint64_t dimension = 0;
        std::from_chars(counts[0].data(), counts[0].data() + counts[0].size(), vectors);
        std::from_chars(counts[1].data(), counts[1].data() + counts[1].size(), dimension);
        if (dimension != second.size() - 1) {
            throw Error(
                ErrorKind::BadInput,
                translated(translatable("core", "{}, line {}: {} numbers where line {} announces {}."),
                           m_path.string(), m_lines[1].number, second.size() - 1, m_lines[0].number,
                           counts[1]));
        }
        layout.hasHeader = true;
        layout.numbers = second.size() - 1;
        layout.claimedVectors = vectors;
        return true;
    }

    static bool isHeader(const Texts& first, bool isBodyNamed)
    {
        const std::span<const std::string> rest = std::span(first).subspan(1);
        const auto isNumber = [](const std::string& text) { return asNumber(text).has_value(); };
        if (!rest.empty() && std::all_of(rest.begin(), rest.end(), isNumber))
            return first[0].empty() || isNumbering(rest);
        // Among fractions, what is no number is a missing value: taking the line for a header would lose a
        // gene.
        const auto isFraction = [&](const std::string& text) {
            return isNumber(text) && text.find_first_of(".eE") != std::string::npos;
        };
        return !(isBodyNamed && shareOf(rest, isFraction) > 0.5);
    }

    void findOrientation(Layout& layout, const Texts& first, const Texts& second, const Texts& labels,
                         bool isBodyNamed) const
    {
        const bool hasCorner = first.size() != second.size() - 1; // R writes none
        const std::span<const std::string> columns = std::span(first).subspan(hasCorner ? 1 : 0);
        const bool areColumnsCounted = isCounting(columns);
        const bool areLabelsCounted = labels.size() > 2 && isCounting(labels);
        const std::size_t knownColumns = known(columns) + (hasCorner ? known(std::span(first).first(1)) : 0);
        const std::size_t knownLabels = known(labels);
        const double columnsLikeGenes = shareOf(columns, looksLikeGene);
        const double labelsLikeGenes = shareOf(labels, looksLikeGene);

        if (!isBodyNamed && areColumnsCounted && areLabelsCounted && first[0].empty())
            fail(translatable(
                "core",
                "{} numbers its rows and its columns, so it names no genes. Export it with the gene names."));
        // By share: the labels are a sample.
        if (knownLabels * columns.size() != knownColumns * labels.size())
            layout.areGenesColumns = knownLabels * columns.size() < knownColumns * labels.size();
        else if (areColumnsCounted != areLabelsCounted)
            layout.areGenesColumns = areLabelsCounted && columnsLikeGenes >= labelsLikeGenes;
        else if (!isBodyNamed)
            layout.areGenesColumns = !areColumnsCounted
                && (columnsLikeGenes > 0.5 || !std::all_of(labels.begin(), labels.end(), isWholeNumber));
        else
            layout.areGenesColumns = columnsLikeGenes >= labelsLikeGenes + 0.5;

        if (!layout.areGenesColumns) {
            layout.numbers = second.size() - 1;
            return;
        }
        // A gene too many does less harm than one that is taken for the title of row numbers.
        layout.hasLabels = !hasCorner || isBodyNamed || isCornerLabel(first[0])
            || (areLabelsCounted && !looksLikeGene(first[0]));
        layout.genes.assign(first.begin() + (hasCorner && layout.hasLabels ? 1 : 0), first.end());
        layout.numbers = layout.genes.size();
        const auto unnamed = std::find(layout.genes.begin(), layout.genes.end(), std::string());
        if (unnamed != layout.genes.end())
            throw Error(
                ErrorKind::BadInput,
                translated(translatable("core", "{}, line {}: the gene name of column {} is missing."),
                           m_path.string(), m_lines[0].number,
                           static_cast<std::size_t>(unnamed - layout.genes.begin())
                               + (first.size() - layout.genes.size()) + 1));
    }

    /// Whether the first field of a header stands above row names rather than being a gene.
    static bool isCornerLabel(std::string_view text)
    {
        constexpr std::array<std::string_view, 12> kLabels{"",          "dim",     "dimension", "index",
                                                           "id",        "gene",    "genes",     "name",
                                                           "component", "feature", "row",       "unnamed: 0"};
        std::string lower(text);
        std::transform(lower.begin(), lower.end(), lower.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        return std::find(kLabels.begin(), kLabels.end(), lower) != kLabels.end();
    }

    std::size_t known(std::span<const std::string> names) const
    {
        return static_cast<std::size_t>(std::count_if(
            names.begin(), names.end(), [&](const std::string& name) { return m_known.contains(name); }));
    }

    const fs::path& m_path;
    std::span<const Line> m_lines;
    std::unordered_set<std::string_view> m_known;
};

/// Parses lines into a result that grows by them.
class TableParser {
public:
    TableParser(const fs::path& path, const Layout& layout)
        : m_path(path)
        , m_layout(layout)
    {
    }

    /// `fraction` of the file that ends with these lines.
    void take(std::span<const Line> lines, double fraction, JobMonitor& monitor)
    {
        const std::size_t before = m_rows;
        m_rows += lines.size();
        requireVectorLimits(m_path, m_layout.areGenesColumns ? m_layout.numbers : m_rows,
                            m_layout.areGenesColumns ? m_rows : m_layout.numbers);
        growVectorValues(m_values, m_rows * m_layout.numbers, fraction);
        if (!m_layout.areGenesColumns)
            m_names.resize(m_rows);
        constexpr std::size_t kTaskNumbers = 1u << 13;
        const std::size_t taskLines = std::max<std::size_t>(1, kTaskNumbers / m_layout.numbers);
        parallelTasks((lines.size() + taskLines - 1) / taskLines, defaultThreads(),
                      [&](std::size_t task, std::size_t) {
                          const std::size_t last = std::min(lines.size(), (task + 1) * taskLines);
                          for (std::size_t i = task * taskLines; i < last; ++i)
                              parse(lines[i], before + i);
                      },
                      [&](std::size_t) { monitor.checkCancelled(); });
    }

    LoadedVectors finish(JobMonitor& monitor)
    {
        if (m_rows == 0)
            throw Error(
                ErrorKind::BadInput,
                translated(translatable("core",
                                        "{} holds no gene vectors. Expected a table with a gene name and its "
                                        "numbers on each line."),
                           m_path.string()));
        if (m_layout.claimedVectors.value_or(m_rows) != m_rows)
            throw Error(
                ErrorKind::BadInput,
                translated(translatable("core", "{} announces {} vectors, but holds {}. Download it again."),
                           m_path.string(), *m_layout.claimedVectors, m_rows));
        if (!m_layout.areGenesColumns)
            return {m_layout.format(), std::move(m_names), m_layout.numbers, std::move(m_values)};
        return {m_layout.format(), m_layout.genes, m_rows, transposed(monitor)};
    }

private:
    /// `sentence` begins with the file and the line.
    template <class... Args>
    [[noreturn]] void
    fail(const Line& line,
         fmt::format_string<const std::string&, const std::size_t&, Args...> sentence,
         const Args&... args) const
    {
        throw Error(ErrorKind::BadInput,
                    translateMarked("core", sentence, m_path.string(), line.number, args...));
    }

    void parse(const Line& line, std::size_t row)
    {
        Fields fields(line.text, m_layout.delimiter);
        std::string label;
        if (m_layout.hasLabels) {
            const std::optional<std::string> text = fields.text();
            if (!text)
                fail(
                    line,
                    translatable("core", "{}, line {}: a quote is opened, but not closed in the same line."));
            label = cleanText(*text);
            if (label.empty() && !m_layout.areGenesColumns)
                fail(line, translatable("core", "{}, line {}: the gene name is missing."));
        }
        float* const out = m_values.data() + row * m_layout.numbers;
        std::size_t count = 0;
        for (; !fields.isEnd() && count < m_layout.numbers; ++count) {
            const std::optional<float> number = fields.number();
            if (!number)
                failText(line, fields, count);
            if (!std::isfinite(*number)) {
                fail(line,
                     translatable("core",
                                  "{}, line {}: the vector of {} holds {} in column {}. Leave the gene out "
                                  "or mend it."),
                     m_layout.areGenesColumns ? m_layout.genes[count] : label, *number, column(count));
            }
            out[count] = *number;
        }
        if (count < m_layout.numbers || !fields.isEnd()) {
            const std::size_t found =
                countFields(line.text, m_layout.delimiter) - (m_layout.hasLabels ? 1 : 0);
            if (m_layout.areGenesColumns)
                fail(line, translatable("core", "{}, line {}: {} numbers where the header names {}."), found,
                     m_layout.numbers);
            if (m_layout.claimedVectors)
                fail(line, translatable("core", "{}, line {}: {} numbers where the first line announces {}."),
                     found, m_layout.numbers);
            fail(line, translatable("core", "{}, line {}: {} numbers where the lines above have {}."), found,
                 m_layout.numbers);
        }
        if (!m_layout.areGenesColumns) {
            requireName(m_path, label, row);
            m_names[row] = std::move(label);
        }
    }

    std::size_t column(std::size_t number) const { return number + (m_layout.hasLabels ? 2 : 1); }

    [[noreturn]] void failText(const Line& line, Fields fields, std::size_t count) const
    {
        constexpr std::size_t kShown = 40;
        const std::string text = cleanText(fields.text().value_or("\"").substr(0, kShown));
        fail(line,
             translatable("core",
                          "{}, line {}: '{}' in column {} is no number. Expected a gene name and numbers, "
                          "separated by {}."),
             text, column(count),
             m_layout.delimiter == '\t'          ? translate("core", "tabs")
                 : m_layout.delimiter == kBlanks ? translate("core", "blanks")
                 : m_layout.delimiter == ';'     ? translate("core", "semicolons")
                                                 : translate("core", "commas"));
    }

    std::vector<float> transposed(JobMonitor& monitor)
    {
        monitor.checkCancelled();
        const std::size_t genes = m_layout.numbers;
        const std::size_t dimension = m_rows;
        std::vector<float> result(m_values.size());
        constexpr std::size_t kTile = 32; // by which both sides stay in the cache
        parallelRanges((genes + kTile - 1) / kTile, defaultThreads(),
                       [&](std::size_t firstTile, std::size_t lastTile) {
                           for (std::size_t tile = firstTile; tile < lastTile; ++tile) {
                               const std::size_t last = std::min(genes, (tile + 1) * kTile);
                               for (std::size_t d = 0; d < dimension; ++d) {
                                   for (std::size_t gene = tile * kTile; gene < last; ++gene)
                                       result[gene * dimension + d] = m_values[d * genes + gene];
                               }
                           }
                       });
        std::vector<float>().swap(m_values);
        return result;
    }

    const fs::path& m_path;
    const Layout& m_layout;
    std::size_t m_rows = 0;
    Texts m_names;
    std::vector<float> m_values; // [rows, numbers]
};

} // namespace

LoadedVectors readVectorTable(const fs::path& path, JobMonitor& monitor,
                              std::span<const std::string> knownNames)
{
    TextLines stream(path, kLongestLine);
    std::uint64_t number = 1;
    std::string block;
    std::vector<Line> lines;
    std::string more;
    while (lines.size() < 2 && stream.next(more, kBlockBytes)) {
        block += more;
        number = 1;
        lines = linesOf(block, number);
    }

    const Layout layout = LayoutFinder(path, lines, knownNames).find();
    if (layout.hasHeader)
        lines.erase(lines.begin());
    TableParser parser(path, layout);
    for (bool hasMore = true; hasMore;) {
        const double fraction = stream.fraction();
        monitor.report(translate("core", "reading gene vectors"), 0.99 * fraction);
        std::future<bool> reading =
            std::async(std::launch::async, [&] { return stream.next(more, kBlockBytes); });
        parser.take(lines, fraction, monitor);
        hasMore = reading.get();
        block.swap(more);
        lines = hasMore ? linesOf(block, number) : std::vector<Line>();
    }
    return parser.finish(monitor);
}

} // namespace knockscope
