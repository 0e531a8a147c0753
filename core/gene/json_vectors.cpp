// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/json_vectors.h"

#include "core/base/clean_text.h"
#include "core/base/error.h"
#include "core/base/text_lines.h"
#include "core/base/translate.h"
#include "core/gene/vector_limits.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <istream>
#include <limits>
#include <span>
#include <streambuf>
#include <string_view>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

using Json = nlohmann::json;

constexpr std::size_t kLongestToken = 16u << 20; // bytes
constexpr const char* kForms =
    translatable("core",
                 "Expected {\"GENE\": [numbers], ...}, [{\"gene\": \"...\", \"embedding\": "
                 "[numbers]}, ...] or {\"genes\": [...], \"embeddings\": [[...], ...]}.");

/// Hands a text file to the JSON parser.
class TextBuffer : public std::streambuf {
public:
    explicit TextBuffer(const fs::path& path)
        : m_stream(path)
    {
    }

    double fraction() const { return m_stream.fraction(); }
    /// The parser has understood what it was given so far.
    void endToken() { m_sinceToken = 0; }

protected:
    int_type underflow() override
    {
        constexpr std::size_t kBytes = 1u << 18;
        if (m_sinceToken > kLongestToken)
            throw Error(
                ErrorKind::BadInput,
                translated(translatable(
                               "core",
                               "{} holds a text or a number of more than {} bytes, so it is no file of gene "
                               "vectors."),
                           m_stream.path().string(), kLongestToken));
        m_text.clear();
        m_stream.read(m_text, kBytes);
        if (m_text.empty())
            return traits_type::eof();
        m_sinceToken += m_text.size();
        setg(m_text.data(), m_text.data(), m_text.data() + m_text.size());
        return traits_type::to_int_type(m_text.front());
    }

private:
    TextStream m_stream;
    std::string m_text;
    std::size_t m_sinceToken = 0;
};

/// Places of `key` in lists of what others call names and vectors, best first; the list's size when absent.
template <std::size_t N> std::size_t rank(const std::array<std::string_view, N>& keys, std::string_view key)
{
    return static_cast<std::size_t>(std::find(keys.begin(), keys.end(), key) - keys.begin());
}
constexpr std::array<std::string_view, 8> kNameKeys{"gene", "symbol", "gene_name", "gene_symbol",
                                                    "name", "id",     "gene_id",   "key"};

/// Gathers vectors from what the parser reports; nothing nests deeper than the three forms do.
class Collector : public nlohmann::json_sax<Json> {
public:
    Collector(const fs::path& path, TextBuffer& buffer, JobMonitor& monitor)
        : m_path(path)
        , m_buffer(buffer)
        , m_monitor(monitor)
    {
    }

    bool null() override { return takeOther("null"); }
    bool boolean(bool) override { return takeOther(translate("core", "true or false")); }
    bool number_integer(number_integer_t value) override { return takeNumber(static_cast<double>(value)); }
    bool number_unsigned(number_unsigned_t value) override { return takeNumber(static_cast<double>(value)); }
    bool number_float(number_float_t value, const string_t&) override { return takeNumber(value); }
    bool binary(binary_t&) override { return takeOther(translate("core", "bytes")); }

    bool string(string_t& value) override
    {
        m_buffer.endToken();
        if (isInRecord()) {
            takeRecordName(value);
            return true;
        }
        if (m_isRootObject && m_depth == 2 && !m_isRow) {
            if (m_count > 0 || m_hasRows)
                fail(translatable("core", "{}: the list of {} mixes texts and numbers."), cleanText(m_key));
            if (m_texts++ == 0) {
                if (!m_names.empty())
                    fail(translatable("core", "{}: {} and {} are both lists of names. {}"), m_namesKey,
                         cleanText(m_key), translate("core", kForms));
                m_namesKey = cleanText(m_key);
            }
            m_names.push_back(cleanText(value));
            requireName(m_path, m_names.back(), m_names.size() - 1);
            requireVectorLimits(m_path, m_names.size(), 0);
            return true;
        }
        if (m_depth == 3 && !m_isRootObject && m_count == 0) { // synonyms and the like
            ++m_texts;
            return true;
        }
        return takeOther(translate("core", "a text"));
    }

    bool start_object(std::size_t) override
    {
        m_buffer.endToken();
        ++m_depth;
        if (m_depth == 1) {
            m_isRootObject = true;
        } else if (m_depth == 2 && !m_isRootObject) {
            m_recordName.clear();
            m_recordRank = std::numeric_limits<std::size_t>::max();
            m_recordCount = 0;
        } else {
            fail(translatable("core", "{}: an object stands where {} is expected. {}"),
                 m_depth > 2 ? translate("core", "a number") : translate("core", "a list of numbers"),
                 translate("core", kForms));
        }
        return true;
    }

    bool key(string_t& value) override
    {
        m_buffer.endToken();
        m_key = value;
        return true;
    }

    bool end_object() override
    {
        m_buffer.endToken();
        --m_depth;
        if (m_depth == 1 && !m_isRootObject) {
            if (m_recordCount == 0)
                fail(translatable("core", "{}: entry {} has no list of numbers. {}"),
                     m_vectorNames.size() + 1, translate("core", kForms));
            if (m_recordName.empty())
                fail(translatable("core", "{}: entry {} has no gene name. {}"), m_vectorNames.size() + 1,
                     translate("core", kForms));
            m_count = m_recordCount;
            addVector(cleanText(m_recordName));
        }
        return true;
    }

    bool start_array(std::size_t) override
    {
        m_buffer.endToken();
        ++m_depth;
        m_isRow = m_depth == 3 && m_isRootObject;
        if (m_depth == 1)
            return true;
        if (m_depth > 3 || (m_depth == 2 && !m_isRootObject))
            fail(translatable("core", "{}: lists nest where {} is expected. {}"),
                 m_depth > 3 ? translate("core", "a number") : translate("core", "a name and its numbers"),
                 translate("core", kForms));
        if (m_isRow && (m_count > 0 || m_texts > 0))
            fail(translatable("core", "{}: the list of {} mixes lists and single values."), cleanText(m_key));
        if (m_isRow && m_rows == 0)
            m_rowsKey = m_key;
        if (m_isRow && m_key != m_rowsKey)
            fail(translatable("core", "{}: {} and {} are both lists of vectors. {}"), cleanText(m_rowsKey),
                 cleanText(m_key), translate("core", kForms));
        m_count = 0;
        if (!m_isRow) {
            m_texts = 0;
            m_hasRows = false;
        }
        return true;
    }

    bool end_array() override
    {
        m_buffer.endToken();
        --m_depth;
        if (m_depth == 2 && m_isRow) {
            endVector(translated(translatable("core", "number {}"), m_rows + 1));
            ++m_rows;
            m_isRow = false;
            m_hasRows = true;
        } else if (m_depth == 2) { // of a record
            m_recordCount += m_count; // one of them is none
            m_count = 0;
        } else if (m_depth == 1 && m_texts == 0 && !m_hasRows) {
            addVector(cleanText(m_key));
        }
        return true;
    }

    bool parse_error(std::size_t position, const std::string& token, const Json::exception& error) override
    {
        constexpr std::size_t kShown = 40;
        const std::size_t from = token.size() - std::min(token.size(), kShown);
        if (error.id == 406) // "number overflow"
            fail(translatable("core", "{}: '{}' is beyond the range of numbers."),
                 cleanText(token.substr(from)));
        const std::string shown = cleanText(token.substr(from));
        if (m_depth > 1 && !m_key.empty())
            fail(translatable("core",
                              "{}: what ends at byte {} (value {} of {}) is no JSON: '{}'. NaN and Infinity "
                              "are none either. Export it again."),
                 position, m_count + 1,
                 cleanText(m_isRootObject || m_recordName.empty() ? m_key : m_recordName), shown);
        fail(translatable("core",
                          "{}: what ends at byte {} is no JSON: '{}'. NaN and Infinity are none either. "
                          "Export it again."),
             position, shown);
    }

    LoadedVectors finish()
    {
        if (m_rows > 0) {
            if (m_rows != m_names.size() || !m_vectorNames.empty())
                fail(translatable("core", "{}: {} vectors stand beside {} names. {}"),
                     m_rows + m_vectorNames.size(), m_names.size(), translate("core", kForms));
            for (std::size_t row = 0; row < m_rows; ++row) {
                requireFinite(m_path, m_names[row],
                              std::span<const float>(m_values).subspan(row * m_dimension, m_dimension));
            }
            return {"JSON (names and vectors apart)", std::move(m_names), m_dimension, std::move(m_values)};
        }
        if (m_vectorNames.empty())
            fail(translatable("core", "{}: holds no gene vectors. {}"), translate("core", kForms));
        if (!m_names.empty() || !m_otherKey.empty())
            fail(translatable("core", "{}: {} is no list of numbers. {}"),
                 m_names.empty() ? m_otherKey : m_namesKey, translate("core", kForms));
        return {m_isRootObject ? "JSON (vectors by gene)" : "JSON (list of genes)", std::move(m_vectorNames),
                m_dimension, std::move(m_values)};
    }

private:
    /// `sentence` begins with the file.
    template <class... Args>
    [[noreturn]] void fail(fmt::format_string<const std::string&, Args...> sentence,
                           const Args&... args) const
    {
        throw Error(ErrorKind::BadInput, translateMarked("core", sentence, m_path.string(), args...));
    }

    bool isInRecord() const { return m_depth == 2 && !m_isRootObject; }
    bool isInVector() const { return m_depth == 3 || (m_depth == 2 && m_isRootObject); }

    bool takeNumber(double value)
    {
        m_buffer.endToken();
        if (!isInVector())
            return takeOther(translate("core", "a number"));
        if (m_texts > 0)
            fail(translatable("core", "{}: the list of {} mixes texts and numbers."), cleanText(m_key));
        if (m_hasRows && !m_isRow)
            fail(translatable("core", "{}: the list of {} mixes lists and single values."), cleanText(m_key));
        if (m_depth == 3 && !m_isRootObject && m_recordCount > 0)
            fail(translatable("core", "{}: entry {} has two lists of numbers. {}"), m_vectorNames.size() + 1,
                 translate("core", kForms));
        if (++m_count > kMostDimensions)
            requireVectorLimits(m_path, 1, m_count);
        if (m_values.size() == kMostVectorValues)
            fail(translatable("core", "{}: holds more than {} numbers, so it is no file of gene vectors."),
                 kMostVectorValues);
        constexpr std::size_t kMany = 1u << 20; // by which the length of the whole can be guessed
        if (m_values.size() == m_values.capacity() && m_values.size() >= kMany) {
            growVectorValues(m_values, m_values.size() + 1, m_buffer.fraction());
            m_values.pop_back();
        }
        m_values.push_back(static_cast<float>(value));
        return true;
    }

    bool takeOther(const Sentence& what)
    {
        m_buffer.endToken();
        if (isInVector())
            fail(translatable("core", "{}: value {} of {} is {}, no number."), m_count + 1,
                 cleanText(m_isRootObject || m_recordName.empty() ? m_key : m_recordName), what);
        if (m_depth == 0 || (m_depth == 1 && !m_isRootObject))
            fail(translatable("core", "{}: {} stands where a gene and its numbers are expected. {}"), what,
                 translate("core", kForms));
        if (m_depth == 1)
            m_otherKey = cleanText(m_key);
        return true; // settings beside the vectors
    }

    void takeRecordName(const std::string& value)
    {
        const std::size_t place = rank(kNameKeys, m_key);
        if (place >= m_recordRank || place == kNameKeys.size())
            return;
        m_recordRank = place;
        m_recordName = value;
    }

    void endVector(const std::string& name)
    {
        if (m_count == 0)
            fail(translatable("core", "{}: the vector of {} is empty."), name);
        if (m_dimension == 0)
            m_dimension = m_count;
        if (m_count != m_dimension)
            fail(translatable("core", "{}: the vector of {} has {} numbers where those before have {}."),
                 name, m_count, m_dimension);
        constexpr std::size_t kReportEvery = 1u << 20; // values
        if (m_values.size() / kReportEvery != (m_values.size() - m_count) / kReportEvery)
            m_monitor.report(translate("core", "reading gene vectors"), 0.99 * m_buffer.fraction());
        m_count = 0;
    }

    void addVector(std::string name)
    {
        requireName(m_path, name, m_vectorNames.size());
        const std::size_t count = m_count;
        endVector(name);
        requireFinite(m_path, name, std::span<const float>(m_values).last(count));
        m_vectorNames.push_back(std::move(name));
        requireVectorLimits(m_path, m_vectorNames.size(), m_dimension);
    }

    const fs::path& m_path;
    TextBuffer& m_buffer;
    JobMonitor& m_monitor;

    std::size_t m_depth = 0;
    bool m_isRootObject = false;
    std::string m_key;
    std::size_t m_count = 0; // numbers in the open list
    std::size_t m_texts = 0; // likewise
    bool m_hasRows = false; // the open list of the root holds lists
    bool m_isRow = false; // one of which is open

    std::string m_recordName;
    std::size_t m_recordRank = 0;
    std::size_t m_recordCount = 0; // numbers in its vector

    std::vector<std::string> m_names; // listed apart from the vectors
    std::string m_namesKey;
    std::string m_rowsKey;
    std::string m_otherKey; // of a single value
    std::size_t m_rows = 0; // vectors in a list of lists
    std::vector<std::string> m_vectorNames; // of the other vectors
    std::size_t m_dimension = 0;
    std::vector<float> m_values;
};

} // namespace

LoadedVectors readJsonVectors(const fs::path& path, JobMonitor& monitor)
{
    TextBuffer buffer(path);
    std::istream stream(&buffer);
    Collector collector(path, buffer, monitor);
    Json::sax_parse(stream, &collector);
    return collector.finish();
}

} // namespace knockscope
