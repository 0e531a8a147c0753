// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/delimited_table.h"

#include "core/base/clean_text.h"
#include "core/base/error.h"
#include "core/base/text_lines.h"
#include "core/base/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kBlockBytes = 1u << 20;
constexpr std::size_t kLongestValue = 1u << 20;

/// Takes text in pieces and calls `use(values, count, line)` for each record.
template <class Use> class RecordParser {
public:
    RecordParser(char delimiter, std::string file, Use use)
        : m_delimiter(delimiter)
        , m_file(std::move(file))
        , m_use(std::move(use))
    {
    }

    void take(std::string_view text)
    {
        for (std::size_t i = 0; i < text.size();) {
            if (m_state == State::Quoted || m_state == State::Plain) {
                const std::size_t end = m_state == State::Quoted ? findQuote(text, i) : findEnd(text, i);
                value().append(text.substr(i, end - i));
                if (value().size() > kLongestValue)
                    fail(translatable("core",
                                      "{}: line {} holds a value of more than {} bytes; is a quote missing?"),
                         kLongestValue);
                i = end;
                if (i == text.size())
                    return;
            }
            step(text[i++]);
        }
    }

    void finish()
    {
        if (m_state == State::Quoted)
            throw Error(ErrorKind::BadInput,
                        translated(translatable("core", "{}: the quote opened in line {} is never closed."),
                                   m_file, m_quoteLine));
        if (m_state != State::RecordStart)
            endRecord();
    }

private:
    enum class State { RecordStart, ValueStart, Plain, Quoted, AfterQuote };

    static std::size_t findQuote(std::string_view text, std::size_t from)
    {
        return std::min(text.find('"', from), text.size());
    }
    std::size_t findEnd(std::string_view text, std::size_t from) const
    {
        while (from < text.size() && text[from] != m_delimiter && text[from] != '\n' && text[from] != '\r')
            ++from;
        return from;
    }
    std::string& value() { return m_values[m_count]; }

    /// `sentence` begins with the file and the line.
    template <class... Args>
    [[noreturn]] void
    fail(fmt::format_string<const std::string&, const std::uint64_t&, Args...> sentence,
         const Args&... args) const
    {
        throw Error(ErrorKind::BadInput, translateMarked("core", sentence, m_file, m_line, args...));
    }

    void step(char c)
    {
        const bool isReturnOfPair = c == '\n' && m_wasReturn;
        m_wasReturn = c == '\r';
        if (m_state == State::Quoted) {
            m_line += static_cast<std::uint64_t>(std::count(value().begin(), value().end(), '\n'));
            m_state = State::AfterQuote; // only a quote ends the text of `take`
            return;
        }
        if (isReturnOfPair)
            return;
        if (c == '\n' || c == '\r') {
            if (m_state != State::RecordStart)
                endRecord();
            ++m_line;
        } else if (c == m_delimiter) {
            startValue();
            ++m_count;
            m_state = State::ValueStart;
        } else if (m_state == State::AfterQuote) {
            if (c != '"')
                fail(translatable(
                    "core",
                    "{}: line {} has text after a closing quote. Write quotes inside of values twice."));
            value() += '"';
            m_line -= static_cast<std::uint64_t>(std::count(value().begin(), value().end(), '\n'));
            m_state = State::Quoted;
        } else {
            startValue();
            if (c == '"') {
                m_quoteLine = m_line;
                m_state = State::Quoted;
            } else {
                value() += c;
                m_state = State::Plain;
            }
        }
    }

    /// Makes room for the value that begins, or has just been left empty.
    void startValue()
    {
        if (m_count == m_values.size())
            m_values.emplace_back();
        if (m_state == State::RecordStart || m_state == State::ValueStart)
            value().clear();
    }

    void endRecord()
    {
        startValue();
        m_use(m_values, m_count + 1, m_line);
        m_count = 0;
        m_state = State::RecordStart;
    }

    const char m_delimiter;
    const std::string m_file;
    Use m_use;
    State m_state = State::RecordStart;
    std::vector<std::string> m_values; // of the record; the strings keep their memory
    std::size_t m_count = 0; // complete values of the record
    std::uint64_t m_line = 1;
    std::uint64_t m_quoteLine = 0;
    bool m_wasReturn = false;
};

/// How many values a delimiter finds in the first record of a text, and whether as many in those after it.
struct Split {
    std::size_t values = 1;
    bool isEven = false;
};

Split splitBy(char delimiter, std::string_view start)
{
    constexpr std::size_t kRecords = 20;
    std::vector<std::size_t> sizes;
    RecordParser parser(delimiter, {}, [&](const auto&, std::size_t count, std::uint64_t) {
        if (sizes.size() < kRecords)
            sizes.push_back(count);
    });
    try {
        parser.take(start);
    } catch (const Error&) {
        // A quote may be none when the text is split otherwise.
    }
    if (sizes.empty())
        return {};
    const std::size_t width = sizes.back();
    return {sizes.front(),
            std::all_of(sizes.begin() + 1, sizes.end(), [&](std::size_t n) { return n == width; })
                && (sizes.front() == width || sizes.front() + 1 == width)};
}

/// Even splits before uneven ones, then those of most values.
char delimiterOf(std::string_view start)
{
    char best = ',';
    Split most;
    for (const char delimiter : {'\t', ',', ';'}) {
        const Split split = splitBy(delimiter, start);
        if (split.values < 2 || std::pair(split.isEven, split.values) <= std::pair(most.isEven, most.values))
            continue;
        most = split;
        best = delimiter;
    }
    return best;
}

} // namespace

void TextColumn::add(std::string_view text)
{
    m_bytes += text;
    m_ends.push_back(m_bytes.size());
}

DelimitedTable readDelimitedTable(const fs::path& path, std::size_t mostColumns, std::uint64_t mostRows)
{
    constexpr std::size_t kStartBytes = 1u << 16;
    TextStream stream(path);
    std::string block;
    for (std::size_t before = 1; block.size() < kStartBytes && block.size() != before;) {
        before = block.size();
        stream.read(block, kStartBytes - block.size());
    }

    DelimitedTable table;
    table.delimiter = delimiterOf(block);
    const std::string file = path.string();
    RecordParser parser(
        table.delimiter, file,
        [&](const std::vector<std::string>& values, std::size_t count, std::uint64_t line) {
            if (count > mostColumns)
                throw Error(
                    ErrorKind::BadInput,
                    translated(
                        translatable("core", "{} has {} columns; a table of cells or genes has at most {}."),
                        file, count, mostColumns));
            if (table.first.empty()) {
                for (std::size_t i = 0; i < count; ++i)
                    table.first.push_back(cleanText(values[i]));
                return;
            }
            if (table.columns.empty()) {
                if (count == table.first.size() + 1)
                    table.first.insert(table.first.begin(), std::string());
                table.columns.resize(table.first.size());
            }
            if (count != table.columns.size())
                throw Error(
                    ErrorKind::BadInput,
                    translated(translatable("core", "{}: line {} has {} values where {} are expected."), file,
                               line, count, table.columns.size()));
            if (table.rows() == mostRows)
                throw Error(ErrorKind::BadInput,
                            translated(translatable("core", "{} has more than {} rows."), file, mostRows));
            for (std::size_t i = 0; i < count; ++i)
                table.columns[i].add(cleanText(values[i]));
        });
    for (; !block.empty(); stream.read(block, kBlockBytes)) {
        parser.take(block);
        block.clear();
    }
    parser.finish();
    if (table.columns.empty())
        table.columns.resize(table.first.size());
    return table;
}

} // namespace knockscope
