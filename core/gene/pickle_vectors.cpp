// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/pickle_vectors.h"

#include "core/base/clean_text.h"
#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/gene/vector_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace knockscope {

namespace {

using pickle::Kind;
using pickle::Value;

constexpr const char* kExpected = translatable("core", "Expected a dict of gene name to vector");

/// Finds the vectors in a pickle.
class Collector {
public:
    Collector(pickle::Document document, const ByteSource& source, std::uint64_t fileBytes)
        : m_document(std::move(document))
        , m_source(source)
        , m_rows(source.name(), fileBytes)
    {
    }

    LoadedVectors collect(std::string format, const FillTensors& fillTensors)
    {
        const pickle::Dict& dict = innerDict();
        const std::optional<std::vector<std::string>> names = namesIn(dict);
        if (names) {
            addMatrix(*names, *matrixIn(dict));
        } else if (!isWhole(dict)) {
            m_rows.expect(dict.items.size());
            for (const auto& [key, value] : dict.items)
                add(nameOf(key), value);
        } else {
            std::vector<std::string> keys;
            for (const auto& item : dict.items)
                keys.push_back(nameOf(item.first));
            const std::size_t dimension = m_document.numbers.size() / keys.size();
            return std::move(m_rows).finish(std::move(format), std::move(keys), dimension,
                                            std::move(m_document.numbers));
        }
        if (!m_tensors.empty())
            fillTensors(m_document, m_tensors, m_rows.values());
        return std::move(m_rows).finish(std::move(format));
    }

private:
    [[noreturn]] void throwUnfit(const Sentence& what) const
    {
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "{}: {}. {}."), m_source.name(), what,
                               translate("core", kExpected)));
    }

    /// The dict of genes, which may lie in another one.
    const pickle::Dict& innerDict() const
    {
        Value root = m_document.root;
        if (root.kind != Kind::Dict)
            throwUnfit(
                translated(translatable("core", "the pickle holds {}"), pickle::describe(m_document, root)));
        const pickle::Dict& outer = m_document.dicts[root.index()];
        if (outer.items.empty())
            throwUnfit(translate("core", "the pickle holds an empty dict"));
        for (const auto& [key, value] : outer.items) {
            if (value.kind == Kind::Dict && isText(key)
                && (outer.items.size() == 1 || isMatrixKey(pickle::textOf(m_document, m_source, key)))) {
                if (m_document.dicts[value.index()].items.empty())
                    throwUnfit(translate("core", "the pickle holds an empty dict"));
                return m_document.dicts[value.index()];
            }
        }
        return outer;
    }

    static bool isText(Value value) { return value.kind == Kind::Text || value.kind == Kind::Bytes; }

    std::string nameOf(Value key) const
    {
        if (!isText(key))
            throwUnfit(translated(translatable("core", "a key of the dict is {}, not a gene name"),
                                  pickle::describe(m_document, key)));
        return pickle::textOf(m_document, m_source, key);
    }

    // A dict of names and a matrix has few keys.
    static constexpr std::size_t kFewKeys = 32;

    std::optional<Value> matrixIn(const pickle::Dict& dict) const
    {
        for (const auto& [key, value] : dict.items) {
            if (isText(key) && isMatrixKey(pickle::textOf(m_document, m_source, key)))
                return value;
        }
        return std::nullopt;
    }

    std::optional<std::vector<std::string>> namesIn(const pickle::Dict& dict) const
    {
        if (dict.items.size() > kFewKeys || !matrixIn(dict))
            return std::nullopt;
        for (const auto& [key, value] : dict.items) {
            if (!isText(key) || !isNamesKey(pickle::textOf(m_document, m_source, key)))
                continue;
            if (auto names = pickle::textsOf(m_document, m_source, value))
                return names;
        }
        return std::nullopt;
    }

    /// Whether the numbers of all lists are the vectors, in this order, and may be taken as they are.
    bool isWhole(const pickle::Dict& dict) const
    {
        const std::size_t all = m_document.numbers.size();
        if (all == 0 || all % dict.items.size() != 0)
            return false;
        const std::size_t dimension = all / dict.items.size();
        std::size_t next = 0;
        for (const auto& item : dict.items) {
            if (item.second.kind != Kind::List)
                return false;
            const pickle::List& list = m_document.lists[item.second.index()];
            if (list.first != next || list.count != dimension)
                return false;
            next += dimension;
        }
        return true;
    }

    /// The length of a vector; nothing when it is something else.
    static std::optional<std::uint64_t> length(const pickle::Shape& shape)
    {
        std::size_t long_ = 0;
        for (std::size_t i = 0; i < shape.dimensions; ++i)
            long_ += shape.sizes[i] != 1 ? 1 : 0;
        if (shape.dimensions == 0 || long_ > 1)
            return std::nullopt;
        return shape.count();
    }

    [[noreturn]] void throwNoVector(const std::string& name, Value value) const
    {
        throwUnfit(translated(translatable("core", "the value of {} is {}, not a vector of numbers"),
                              cleanText(name), pickle::describe(m_document, value)));
    }

    void add(const std::string& name, Value value)
    {
        // [[1, 2]] is taken for [1, 2]; a list may hold itself.
        for (int depth = 0; depth < 2; ++depth) {
            if (value.kind == Kind::Array && m_document.arrays[value.index()].data.kind == Kind::List)
                value = m_document.arrays[value.index()].data;
            if (value.kind == Kind::List && m_document.lists[value.index()].items.size() == 1)
                value = m_document.lists[value.index()].items.front();
        }
        switch (value.kind) {
        case Kind::List: {
            const pickle::List& list = m_document.lists[value.index()];
            if (!list.items.empty())
                throwNoVector(name, value);
            copyNumbers(name, list.first, list.count);
            return;
        }
        case Kind::Tuple: {
            const pickle::Tuple& tuple = m_document.tuples[value.index()];
            if (tuple.holdsNumbers) {
                copyNumbers(name, tuple.first, tuple.count);
                return;
            }
            const auto items = std::span(m_document.tupleItems).subspan(tuple.first, tuple.count);
            if (!std::all_of(items.begin(), items.end(), [](const Value& item) { return item.isNumber(); }))
                throwNoVector(name, value);
            std::transform(items.begin(), items.end(), m_rows.add(name, tuple.count).begin(),
                           [](const Value& item) { return static_cast<float>(item.number()); });
            return;
        }
        case Kind::Array: {
            const pickle::Array& array = m_document.arrays[value.index()];
            if (!array.isBuilt || !m_document.formats[array.format].number() || !length(array.shape))
                throwNoVector(name, value);
            pickle::readArray(m_document, m_source, array, m_rows.add(name, array.shape.count()));
            return;
        }
        case Kind::Tensor: {
            const std::optional<std::uint64_t> count = length(m_document.tensors[value.index()].shape);
            if (!count)
                throwNoVector(name, value);
            const std::size_t place = m_rows.values().size();
            m_rows.add(name, *count);
            m_tensors.push_back({value.index(), place});
            return;
        }
        default:
            throwNoVector(name, value);
        }
    }

    void copyNumbers(const std::string& name, std::uint64_t first, std::uint64_t count)
    {
        const auto numbers = std::span(m_document.numbers).subspan(first, count);
        std::copy(numbers.begin(), numbers.end(), m_rows.add(name, count).begin());
    }

    void addMatrix(const std::vector<std::string>& names, Value matrix)
    {
        m_rows.expect(names.size());
        if (matrix.kind == Kind::List && m_document.lists[matrix.index()].items.size() == names.size()) {
            for (std::size_t i = 0; i < names.size(); ++i)
                add(names[i], m_document.lists[matrix.index()].items[i]);
            return;
        }
        const bool isTensor = matrix.kind == Kind::Tensor;
        const bool isArray = matrix.kind == Kind::Array && m_document.arrays[matrix.index()].isBuilt
            && m_document.formats[m_document.arrays[matrix.index()].format].number();
        const pickle::Shape shape = isTensor ? m_document.tensors[matrix.index()].shape
            : isArray                        ? m_document.arrays[matrix.index()].shape
                                             : pickle::Shape{};
        if (shape.dimensions != 2 || shape.sizes[0] != names.size())
            throw Error(
                ErrorKind::BadInput,
                translated(
                    translatable(
                        "core", "{} holds {} gene names but its matrix is {}. Expected a row for each name."),
                    m_source.name(), names.size(), pickle::describe(m_document, matrix)));
        for (const std::string& name : names)
            m_rows.add(name, shape.sizes[1]);
        if (isTensor)
            m_tensors.push_back({matrix.index(), 0});
        else
            pickle::readArray(m_document, m_source, m_document.arrays[matrix.index()], m_rows.values());
    }

    pickle::Document m_document;
    const ByteSource& m_source;
    VectorRows m_rows;
    std::vector<TensorPlace> m_tensors;
};

bool startsWith(std::span<const std::byte> bytes, std::string_view text)
{
    return bytes.size() >= text.size()
        && std::equal(text.begin(), text.end(), bytes.begin(),
                      [](char c, std::byte byte) { return static_cast<std::byte>(c) == byte; });
}

} // namespace

LoadedVectors vectorsOf(pickle::Document document, const ByteSource& source, std::uint64_t fileBytes,
                        std::string format, const FillTensors& fillTensors)
{
    return Collector(std::move(document), source, fileBytes).collect(std::move(format), fillTensors);
}

LoadedVectors readPickleVectors(const ByteSource& source, JobMonitor& monitor)
{
    pickle::Document document = pickle::read(source, pickle::Dialect::Plain, monitor);
    std::string format = fmt::format("Python pickle (protocol {})", document.protocol);
    return vectorsOf(std::move(document), source, source.size(), std::move(format));
}

LoadedVectors readPickleVectors(const std::filesystem::path& path, JobMonitor& monitor)
{
    return readPickleVectors(FileBytes(path), monitor);
}

bool looksLikePickle(std::span<const std::byte> start)
{
    if (start.size() >= 2 && start[0] == std::byte{0x80})
        return start[1] >= std::byte{1} && start[1] <= std::byte{16};
    // Protocols 0 and 1 have no sign of their own: a dict, an array or an OrderedDict.
    constexpr std::array<std::string_view, 6> kStarts{"(dp", "}q", "ccollections\n", "cnumpy", "(lp", "]q"};
    return std::any_of(kStarts.begin(), kStarts.end(),
                       [&](std::string_view text) { return startsWith(start, text); });
}

} // namespace knockscope
