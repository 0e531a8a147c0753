// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/pickle.h"

#include "core/base/clean_text.h"
#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <limits>
#include <unordered_map>

namespace knockscope::pickle {

namespace {

constexpr std::size_t kBlock = 1u << 20; // bytes read at once
constexpr std::uint64_t kLongestText = 1u << 20; // of what is looked at as text
constexpr std::uint64_t kKeptValue = 24; // bytes that a value in a vector takes, with room to grow
constexpr std::size_t kShortTuple = 16; // shapes and arguments are shorter, vectors longer

enum class Function : std::uint8_t {
    Reconstruct,
    NdArray,
    Dtype,
    Scalar,
    FromBuffer,
    Encode,
    OrderedDict,
    DefaultDict,
    Bytes,
    ByteArray,
    Type, // only ever an argument
    TorchStorage,
    RebuildTensor,
    RebuildTensor2,
    RebuildParameter,
    TorchSize,
};

struct KnownFunction {
    std::string_view module; // with numpy._core as numpy.core and __builtin__ as builtins
    std::string_view name;
    Function function;
    NumberType type = {};
};

using NumberKind = NumberType::Kind;

constexpr std::array kKnown{
    KnownFunction{"numpy.core.multiarray", "_reconstruct", Function::Reconstruct},
    KnownFunction{"numpy.core.multiarray", "scalar", Function::Scalar},
    KnownFunction{"numpy.core.numeric", "_frombuffer", Function::FromBuffer},
    KnownFunction{"numpy", "ndarray", Function::NdArray},
    KnownFunction{"numpy", "dtype", Function::Dtype},
    KnownFunction{"_codecs", "encode", Function::Encode},
    KnownFunction{"collections", "OrderedDict", Function::OrderedDict},
    KnownFunction{"collections", "defaultdict", Function::DefaultDict},
    KnownFunction{"builtins", "bytes", Function::Bytes},
    KnownFunction{"builtins", "bytearray", Function::ByteArray},
    KnownFunction{"builtins", "list", Function::Type},
    KnownFunction{"builtins", "dict", Function::Type},
    KnownFunction{"builtins", "float", Function::Type},
    KnownFunction{"builtins", "int", Function::Type},
    KnownFunction{"torch", "DoubleStorage", Function::TorchStorage, {NumberKind::Float, 8}},
    KnownFunction{"torch", "FloatStorage", Function::TorchStorage, {NumberKind::Float, 4}},
    KnownFunction{"torch", "HalfStorage", Function::TorchStorage, {NumberKind::Float, 2}},
    KnownFunction{"torch", "BFloat16Storage", Function::TorchStorage, {NumberKind::BrainFloat, 2}},
    KnownFunction{"torch", "LongStorage", Function::TorchStorage, {NumberKind::Signed, 8}},
    KnownFunction{"torch", "IntStorage", Function::TorchStorage, {NumberKind::Signed, 4}},
    KnownFunction{"torch", "ShortStorage", Function::TorchStorage, {NumberKind::Signed, 2}},
    KnownFunction{"torch", "CharStorage", Function::TorchStorage, {NumberKind::Signed, 1}},
    KnownFunction{"torch", "ByteStorage", Function::TorchStorage, {NumberKind::Unsigned, 1}},
    KnownFunction{"torch", "BoolStorage", Function::TorchStorage, {NumberKind::Boolean, 1}},
    KnownFunction{"torch", "Size", Function::TorchSize},
    KnownFunction{"torch._utils", "_rebuild_tensor", Function::RebuildTensor},
    KnownFunction{"torch._utils", "_rebuild_tensor_v2", Function::RebuildTensor2},
    KnownFunction{"torch._utils", "_rebuild_parameter", Function::RebuildParameter},
};

template <class Number> Number little(const std::byte* bytes)
{
    Number number = 0;
    for (std::size_t i = sizeof(Number); i-- > 0;)
        number = static_cast<Number>(static_cast<Number>(number << 8) | std::to_integer<Number>(bytes[i]));
    return number;
}

double bigDouble(const std::byte* bytes)
{
    std::uint64_t number = 0;
    std::memcpy(&number, bytes, sizeof number);
    if constexpr (std::endian::native == std::endian::little)
        number = __builtin_bswap64(number);
    return std::bit_cast<double>(number);
}

void appendUtf8(std::string& text, std::uint32_t code)
{
    const auto add = [&](std::uint32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80) {
        add(code);
    } else if (code < 0x800) {
        add(0xc0 | code >> 6);
        add(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        add(0xe0 | code >> 12);
        add(0x80 | (code >> 6 & 0x3f));
        add(0x80 | (code & 0x3f));
    } else if (code < 0x110000) {
        add(0xf0 | code >> 18);
        add(0x80 | (code >> 12 & 0x3f));
        add(0x80 | (code >> 6 & 0x3f));
        add(0x80 | (code & 0x3f));
    } else {
        text += '?';
    }
}

/// Up to `digits` digits of `base` from `at` on, which is moved past them.
std::uint32_t takeDigits(std::string_view text, std::size_t& at, std::size_t digits, int base)
{
    std::uint32_t number = 0;
    const std::string_view part = text.substr(at, digits);
    const auto [end, failure] = std::from_chars(part.data(), part.data() + part.size(), number, base);
    at += static_cast<std::size_t>(end - part.data());
    return failure == std::errc() ? number : '?';
}

std::string unquoted(std::string_view text)
{
    if (text.size() < 2)
        return {};
    text = text.substr(1, text.size() - 2);
    std::string plain;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i++];
        if (c != '\\' || i == text.size()) {
            plain += c;
            continue;
        }
        const char escape = text[i++];
        constexpr std::string_view kLetters = "abfnrtv";
        constexpr std::string_view kMeant = "\a\b\f\n\r\t\v";
        if (const std::size_t letter = kLetters.find(escape); letter != std::string_view::npos) {
            plain += kMeant[letter];
        } else if (escape == 'x') {
            plain += static_cast<char>(static_cast<unsigned char>(takeDigits(text, i, 2, 16)));
        } else if (escape >= '0' && escape <= '7') {
            --i;
            plain += static_cast<char>(static_cast<unsigned char>(takeDigits(text, i, 3, 8)));
        } else {
            plain += escape;
        }
    }
    return plain;
}

std::string unescaped(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i++];
        if (c == '\\' && i < text.size() && (text[i] == 'u' || text[i] == 'U')) {
            const std::size_t digits = text[i] == 'u' ? 4 : 8;
            ++i;
            appendUtf8(plain, takeDigits(text, i, digits, 16));
        } else {
            appendUtf8(plain, static_cast<unsigned char>(c));
        }
    }
    return plain;
}

/// Turns UTF-8 in place into the bytes that its letters have in Latin-1. False when it has other letters.
bool toLatin1(std::string& text)
{
    const std::size_t length = text.size();
    text += '\0'; // read after a letter that is cut
    std::size_t to = 0;
    unsigned odd = 0;
    for (std::size_t i = 0; i < length;) { // no branches: numbers have no pattern
        const unsigned byte = static_cast<unsigned char>(text[i]);
        const unsigned next = static_cast<unsigned char>(text[i + 1]);
        const unsigned isPair = byte >> 7;
        odd |= isPair & static_cast<unsigned>((byte & 0xfe) != 0xc2 || (next & 0xc0) != 0x80);
        text[to++] =
            static_cast<char>(static_cast<unsigned char>(isPair ? (byte & 3) << 6 | (next & 0x3f) : byte));
        i += 1 + isPair;
    }
    text.resize(to);
    return odd == 0;
}

std::string fromUtf32(std::string_view bytes, bool isBigEndian)
{
    std::string text;
    for (std::size_t i = 0; i + 4 <= bytes.size(); i += 4) {
        std::uint32_t code = 0;
        for (std::size_t k = 0; k < 4; ++k)
            code |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i + k]))
                << 8 * (isBigEndian ? 3 - k : k);
        appendUtf8(text, code);
    }
    return text;
}

/// numpy fills texts up with zeros.
void dropZeros(std::string& text)
{
    text.erase(text.find_last_not_of('\0') + 1);
}

std::string bytesOf(const ByteSource& source, const Text& text)
{
    std::string bytes(static_cast<std::size_t>(text.length), '\0');
    source.read(text.place, std::as_writable_bytes(std::span(bytes)));
    bool isGood = true;
    switch (text.encoding) {
    case Text::Encoding::AsIs:
        break;
    case Text::Encoding::Utf8AsLatin1:
        isGood = toLatin1(bytes);
        break;
    case Text::Encoding::Quoted:
        bytes = unquoted(bytes);
        break;
    case Text::Encoding::Escaped:
        bytes = unescaped(bytes);
        break;
    case Text::Encoding::EscapedAsLatin1:
        bytes = unescaped(bytes);
        isGood = toLatin1(bytes);
        break;
    }
    if (!isGood)
        throw Error(
            ErrorKind::BadInput,
            translated(translatable(
                           "core",
                           "{} is damaged: its bytes, written as text, are none. Download or save it again."),
                       source.name()));
    return bytes;
}

std::string shortened(const std::string& text)
{
    constexpr std::size_t kMost = 100;
    return cleanText(text.size() <= kMost ? text : text.substr(0, kMost) + "...");
}

/// The stack machine.
class Machine {
public:
    Machine(const ByteSource& source, Dialect dialect, JobMonitor& monitor)
        : m_source(source)
        , m_dialect(dialect)
        , m_monitor(monitor)
        , m_buffer(static_cast<std::size_t>(std::min<std::uint64_t>(kBlock, source.size())))
    {
        constexpr std::uint64_t kLeast = 64u << 20;
        m_memoryLeft = kLeast + 12 * std::min<std::uint64_t>(source.size(), 1ull << 50);
    }

    Document run()
    {
        while (true) {
            const auto code = std::to_integer<unsigned char>(*take(1));
            if (code == '.')
                break;
            execute(code);
        }
        endBatch();
        m_document.root = pop();
        return std::move(m_document);
    }

private:
    [[noreturn]] void throwDamaged(const Sentence& what) const
    {
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core", "{} is no sound pickle: {} at byte {}. Download or save it again."),
                m_source.name(), what, position()));
    }

    /// `sentence` begins with the file.
    template <class... Args>
    [[noreturn]] void throwRefused(fmt::format_string<const std::string&, Args...> sentence,
                                   const Args&... args) const
    {
        throw Error(ErrorKind::BadInput, translateMarked("core", sentence, m_source.name(), args...));
    }

    /// Bounds what a file can make us keep.
    void charge(std::uint64_t bytes)
    {
        if (bytes > m_memoryLeft)
            throw Error(
                ErrorKind::BadInput,
                translated(
                    translatable(
                        "core",
                        "{} asks for far more memory than a file of its size needs. Save a dict of gene "
                        "name to list of numbers, or a table as CSV."),
                    m_source.name()));
        m_memoryLeft -= bytes;
    }

    // The file.

    std::uint64_t position() const { return m_blockPlace + m_next; }
    std::uint64_t left() const { return m_source.size() - position(); }

    void refill()
    {
        std::copy(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_next),
                  m_buffer.begin() + static_cast<std::ptrdiff_t>(m_filled), m_buffer.begin());
        m_blockPlace += m_next;
        m_filled -= m_next;
        m_next = 0;
        const std::uint64_t unread = m_source.size() - m_blockPlace - m_filled;
        const auto more =
            static_cast<std::size_t>(std::min<std::uint64_t>(unread, m_buffer.size() - m_filled));
        m_source.read(m_blockPlace + m_filled, std::span(m_buffer).subspan(m_filled, more));
        m_filled += more;
        m_monitor.report(translate("core", "reading gene vectors"),
                         static_cast<double>(m_blockPlace) / static_cast<double>(m_source.size() + 1));
    }

    /// The next bytes, few of them.
    const std::byte* take(std::size_t count)
    {
        if (m_filled - m_next < count) {
            if (left() < count)
                throwDamaged(translate("core", "it ends too early"));
            refill();
        }
        m_next += count;
        return m_buffer.data() + m_next - count;
    }

    template <class Number> Number takeLittle() { return little<Number>(take(sizeof(Number))); }

    /// Leaves bytes out and returns where they are.
    std::uint64_t pass(std::uint64_t length)
    {
        if (length > left())
            throwDamaged(
                translated(translatable("core", "{} bytes are claimed, {} are left"), length, left()));
        const std::uint64_t place = position();
        if (length <= m_filled - m_next) {
            m_next += static_cast<std::size_t>(length);
        } else {
            m_blockPlace = place + length;
            m_next = m_filled = 0;
        }
        return place;
    }

    /// Protocol 0: the text up to the end of the line, where it is.
    Text passLine()
    {
        Text text;
        text.place = position();
        while (take(1)[0] != std::byte{'\n'})
            ++text.length;
        return text;
    }

    std::string takeLine()
    {
        const Text line = passLine();
        return shortText(line);
    }

    std::string shortText(const Text& text) const
    {
        if (text.length > kLongestText)
            throwDamaged(translate("core", "a name is endless"));
        // Most are near: reading the file for each number of numpy takes long.
        if (text.encoding == Text::Encoding::AsIs && text.place >= m_blockPlace
            && text.place + text.length <= m_blockPlace + m_filled)
            return {reinterpret_cast<const char*>(m_buffer.data()) + (text.place - m_blockPlace),
                    static_cast<std::size_t>(text.length)};
        return bytesOf(m_source, text);
    }

    // The stack.

    std::size_t floor() const { return m_marks.empty() ? 0 : m_marks.back(); }

    void push(Value value)
    {
        if (m_stack.size() == m_highest) {
            charge(kKeptValue);
            ++m_highest;
        }
        m_stack.push_back(value);
    }
    void pushReal(double number) { push({Kind::Real, std::bit_cast<std::uint64_t>(number)}); }
    void pushInteger(std::int64_t number) { push({Kind::Integer, std::bit_cast<std::uint64_t>(number)}); }

    void need(std::size_t count) const
    {
        if (m_stack.size() - floor() < count)
            throwDamaged(translate("core", "its stack is empty"));
    }
    Value pop()
    {
        need(1);
        const Value value = m_stack.back();
        m_stack.pop_back();
        return value;
    }
    Value& top()
    {
        need(1);
        return m_stack.back();
    }
    std::size_t popMark()
    {
        if (m_marks.empty())
            throwDamaged(translate("core", "a mark is missing"));
        const std::size_t mark = m_marks.back();
        m_marks.pop_back();
        return mark;
    }

    template <class Object> Value keep(Kind kind, std::deque<Object>& objects, Object object)
    {
        charge(sizeof(Object));
        objects.push_back(std::move(object));
        return {kind, objects.size() - 1};
    }

    void pushText(Kind kind, std::uint64_t length)
    {
        Text text;
        text.length = length;
        text.place = pass(length);
        push(keep(kind, m_document.texts, text));
    }

    void pushLine(Kind kind, Text::Encoding encoding)
    {
        Text text = passLine();
        text.encoding = encoding;
        push(keep(kind, m_document.texts, text));
    }

    // Lists of numbers: as long as numbers follow a mark that follows a list, they go where the list's are.

    void mark()
    {
        if (m_marks.size() == m_mostMarks) {
            charge(2 * sizeof(std::size_t));
            ++m_mostMarks;
        }
        const bool followsList = m_stack.size() > floor() && m_stack.back().kind == Kind::List;
        m_marks.push_back(m_stack.size());
        if (!followsList)
            return;
        const List& list = m_document.lists[m_stack.back().index()];
        if (list.items.empty() && (list.count == 0 || list.first + list.count == m_document.numbers.size())) {
            m_isBatch = true;
            m_batchStart = m_document.numbers.size();
        }
    }

    /// Something else than a number came: what waited becomes values on the stack.
    void endBatch()
    {
        if (!m_isBatch)
            return;
        m_isBatch = false;
        std::vector<float>& numbers = m_document.numbers;
        for (std::size_t i = m_batchStart; i < numbers.size(); ++i)
            pushReal(static_cast<double>(numbers[i]));
        numbers.resize(m_batchStart);
    }

    void addNumber(double number)
    {
        if (m_isBatch)
            m_document.numbers.push_back(static_cast<float>(number));
        else
            pushReal(number);
    }

    void addInteger(std::int64_t number)
    {
        if (m_isBatch)
            m_document.numbers.push_back(static_cast<float>(number));
        else
            pushInteger(number);
    }

    void addReals()
    {
        addNumber(bigDouble(take(8)));
        if (!m_isBatch)
            return;
        std::vector<float>& numbers = m_document.numbers;
        constexpr std::uint64_t kLarge = 16u << 20;
        if (numbers.capacity() < kLarge / 4 && m_source.size() > kLarge) // untouched pages cost nothing
            numbers.reserve(
                static_cast<std::size_t>(std::min<std::uint64_t>(m_source.size(), 1ull << 36) / 9));
        const std::byte* const end = m_buffer.data() + m_filled;
        const std::byte* at = m_buffer.data() + m_next;
        for (; end - at >= 9 && *at == std::byte{'G'}; at += 9)
            numbers.push_back(static_cast<float>(bigDouble(at + 1)));
        m_next = static_cast<std::size_t>(at - m_buffer.data());
    }

    bool areNumbers(std::size_t first) const
    {
        return std::all_of(m_stack.begin() + static_cast<std::ptrdiff_t>(first), m_stack.end(),
                           [](const Value& value) { return value.isNumber(); });
    }

    /// Appends the stack's values from `first` on to the list below them.
    void append(std::size_t first)
    {
        if (first == floor())
            throwDamaged(translate("core", "its stack is empty"));
        const Value target = m_stack[first - 1];
        if (target.kind != Kind::List)
            throwRefused(translatable("core",
                                      "{}: the pickle appends to {}, which Knockscope does not do. Save a "
                                      "dict of gene name to list of numbers, or a table as CSV."),
                         describe(m_document, target));
        List& list = m_document.lists[target.index()];
        std::vector<float>& numbers = m_document.numbers;
        if (list.items.empty() && areNumbers(first)) {
            if (list.count == 0)
                list.first = numbers.size();
            else if (list.first + list.count != numbers.size())
                throwRefused(translatable(
                    "core",
                    "{}: the pickle goes back to a list of numbers after it has left it, which Knockscope "
                    "does not do. Save a dict of gene name to list of numbers, or a table as CSV."));
            for (std::size_t i = first; i < m_stack.size(); ++i)
                numbers.push_back(static_cast<float>(m_stack[i].number()));
            list.count += m_stack.size() - first;
        } else {
            charge(kKeptValue * (list.count + m_stack.size() - first));
            for (std::uint64_t i = 0; i < list.count; ++i) {
                const double number = static_cast<double>(numbers[list.first + i]);
                list.items.push_back({Kind::Real, std::bit_cast<std::uint64_t>(number)});
            }
            if (list.count > 0 && list.first + list.count == numbers.size())
                numbers.resize(list.first);
            list.count = 0;
            list.items.insert(list.items.end(), m_stack.begin() + static_cast<std::ptrdiff_t>(first),
                              m_stack.end());
        }
        m_stack.resize(first);
    }

    void appendBatch()
    {
        if (!m_isBatch) {
            const std::size_t first = m_marks.empty() ? 0 : m_marks.back();
            popMark();
            append(first);
            return;
        }
        m_isBatch = false;
        popMark();
        List& list = m_document.lists[top().index()];
        if (list.count == 0)
            list.first = m_batchStart;
        list.count += m_document.numbers.size() - m_batchStart;
    }

    void setItems(std::size_t first)
    {
        if (first == floor())
            throwDamaged(translate("core", "its stack is empty"));
        const Value target = m_stack[first - 1];
        if (target.kind != Kind::Dict)
            throwRefused(translatable("core",
                                      "{}: the pickle sets items of {}, which Knockscope does not do. Save a "
                                      "dict of gene name to list of numbers, or a table as CSV."),
                         describe(m_document, target));
        fill(m_document.dicts[target.index()], first);
        m_stack.resize(first);
    }

    void fill(Dict& dict, std::size_t first)
    {
        if ((m_stack.size() - first) % 2 != 0)
            throwDamaged(translate("core", "a key has no value"));
        charge(kKeptValue * (m_stack.size() - first));
        for (std::size_t i = first; i < m_stack.size(); i += 2)
            dict.items.emplace_back(m_stack[i], m_stack[i + 1]);
    }

    Value tupleFrom(std::size_t first)
    {
        Tuple tuple;
        tuple.count = m_stack.size() - first;
        tuple.holdsNumbers = tuple.count > kShortTuple && areNumbers(first);
        if (tuple.holdsNumbers) {
            tuple.first = m_document.numbers.size();
            for (std::size_t i = first; i < m_stack.size(); ++i)
                m_document.numbers.push_back(static_cast<float>(m_stack[i].number()));
        } else {
            charge(kKeptValue * tuple.count);
            tuple.first = m_document.tupleItems.size();
            m_document.tupleItems.insert(m_document.tupleItems.end(),
                                         m_stack.begin() + static_cast<std::ptrdiff_t>(first), m_stack.end());
        }
        m_stack.resize(first);
        return keep(Kind::Tuple, m_document.tuples, tuple);
    }

    void pushTuple(std::size_t count)
    {
        need(count);
        const Value tuple = tupleFrom(m_stack.size() - count);
        push(tuple);
    }

    // The memo.

    void remember(std::uint64_t number)
    {
        const Value value = top();
        constexpr std::uint64_t kNear = 1024;
        if (number < m_memo.size() + kNear) {
            if (number >= m_memo.size()) {
                charge(kKeptValue * (number + 1 - m_memo.size()));
                m_memo.resize(number + 1, kNoValue);
            }
            m_memo[number] = value;
        } else {
            charge(64);
            m_farMemo.insert_or_assign(number, value);
        }
        ++m_remembered;
    }

    void recall(std::uint64_t number)
    {
        if (number < m_memo.size() && !isNoValue(m_memo[number])) {
            push(m_memo[number]);
        } else if (const auto found = m_farMemo.find(number); found != m_farMemo.end()) {
            push(found->second);
        } else {
            throwDamaged(translate("core", "it recalls what it never wrote"));
        }
    }

    std::uint64_t takeMemoNumber()
    {
        const std::string line = takeLine();
        std::uint64_t number = 0;
        const auto [end, failure] = std::from_chars(line.data(), line.data() + line.size(), number);
        if (failure != std::errc() || end != line.data() + line.size())
            throwDamaged(translate("core", "a number is none"));
        return number;
    }

    // Functions.

    Value function(std::string module, const std::string& name) const
    {
        if (module == "__builtin__")
            module = "builtins";
        if (module.starts_with("numpy._core."))
            module.replace(0, 11, "numpy.core");
        for (std::size_t i = 0; i < kKnown.size(); ++i) {
            const bool isTorch = kKnown[i].function >= Function::TorchStorage;
            if (kKnown[i].module == module && kKnown[i].name == name
                && (!isTorch || m_dialect == Dialect::Torch))
                return {Kind::Function, i};
        }
        const std::string full = shortened(fmt::format("{}.{}", module, name));
        if (module.starts_with("pandas"))
            throw Error(
                ErrorKind::BadInput,
                translated(
                    translatable(
                        "core",
                        "{} holds a pandas table ({}), which Knockscope does not read from a pickle. Save "
                        "it with to_csv."),
                    m_source.name(), full));
        if (module.starts_with("torch") && m_dialect == Dialect::Plain)
            throw Error(
                ErrorKind::BadInput,
                translated(
                    translatable(
                        "core",
                        "{} holds torch tensors in a plain pickle ({}). Save it with torch.save, or the "
                        "tensors as numpy arrays."),
                    m_source.name(), full));
        throwRefused(translatable("core",
                                  "{}: the pickle calls {}, which Knockscope does not do. Save a dict of "
                                  "gene name to list of numbers, or a table as CSV."),
                     full);
    }

    void pushFunctionFromStack()
    {
        const Value name = pop();
        const Value module = pop();
        const std::string moduleName = textArgument(module);
        push(function(moduleName, textArgument(name)));
    }

    std::string textArgument(Value value) const
    {
        if (value.kind != Kind::Text && value.kind != Kind::Bytes)
            throwDamaged(translated(translatable("core", "a name is {}"), describe(m_document, value)));
        return shortText(m_document.texts[value.index()]);
    }

    /// The items of a tuple that is no vector.
    std::span<const Value> items(Value value) const
    {
        if (value.kind != Kind::Tuple || m_document.tuples[value.index()].holdsNumbers)
            throwDamaged(translated(translatable("core", "arguments are {}"), describe(m_document, value)));
        const Tuple& tuple = m_document.tuples[value.index()];
        return std::span(m_document.tupleItems).subspan(tuple.first, tuple.count);
    }

    std::uint64_t size(Value value) const
    {
        constexpr double kMost = 0x1p48;
        if (!value.isNumber() || !(value.number() >= 0) || value.number() > kMost)
            throwDamaged(translate("core", "a size makes no sense"));
        return static_cast<std::uint64_t>(value.number());
    }

    Shape shape(Value value) const
    {
        const std::span<const Value> sizes = items(value);
        Shape shape;
        shape.dimensions = sizes.size();
        if (sizes.size() > kMostDimensions)
            throwRefused(
                translatable("core",
                             "{}: the pickle holds an array of {} dimensions, which Knockscope does not do. "
                             "Save a dict of gene name to list of numbers, or a table as CSV."),
                sizes.size());
        std::uint64_t count = 1;
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            shape.sizes[i] = size(sizes[i]);
            if (shape.sizes[i] > 0 && count > (1ull << 48) / shape.sizes[i])
                throwDamaged(translate("core", "a size makes no sense"));
            count *= std::max<std::uint64_t>(shape.sizes[i], 1);
        }
        return shape;
    }

    bool truth(Value value) const { return value.isNumber() && value.number() != 0; }

    Function functionOf(Value value) const
    {
        if (value.kind != Kind::Function)
            throwDamaged(translated(translatable("core", "it calls {}"), describe(m_document, value)));
        return kKnown[value.index()].function;
    }

    const NumberFormat& format(Value value) const
    {
        if (value.kind != Kind::NumberFormat)
            throwDamaged(
                translated(translatable("core", "a numpy.dtype is {}"), describe(m_document, value)));
        return m_document.formats[value.index()];
    }

    void atLeast(std::span<const Value> arguments, std::size_t count) const
    {
        if (arguments.size() < count)
            throwDamaged(translate("core", "arguments are missing"));
    }

    void setData(Array& array, Value shapeValue, Value formatValue, bool isFortran, Value data) const
    {
        array.shape = shape(shapeValue);
        const NumberFormat& numbers = format(formatValue);
        array.format = formatValue.index();
        array.isFortran = isFortran;
        array.data = data;
        array.isBuilt = true;
        if (data.kind == Kind::List && numbers.kind == 'O')
            return;
        if (data.kind != Kind::Bytes)
            throwDamaged(
                translated(translatable("core", "an array's numbers are {}"), describe(m_document, data)));
        const std::uint64_t bytes = numbers.kind == 'U' ? 4ull * numbers.size : numbers.size;
        const std::uint64_t count = array.shape.count();
        if (count > 0 && bytes > m_document.texts[data.index()].length / count)
            throwDamaged(translated(translatable("core", "an array of shape {} has {} bytes"),
                                    array.shape.text(), m_document.texts[data.index()].length));
    }

    Value call(Value callable, Value argumentTuple)
    {
        const Function function = functionOf(callable);
        const std::span<const Value> arguments = items(argumentTuple);
        switch (function) {
        case Function::Reconstruct:
            atLeast(arguments, 1);
            if (functionOf(arguments[0]) != Function::NdArray)
                throwDamaged(translate("core", "an array is of no known class"));
            return keep(Kind::Array, m_document.arrays, Array{});
        case Function::Dtype: {
            atLeast(arguments, 1);
            const std::string code = textArgument(arguments[0]);
            return keep(Kind::NumberFormat, m_document.formats,
                        parseNumberFormat(code).value_or(NumberFormat{}));
        }
        case Function::Scalar:
            atLeast(arguments, 2);
            return scalar(format(arguments[0]), arguments[1]);
        case Function::FromBuffer: {
            atLeast(arguments, 4);
            Array array;
            setData(array, arguments[2], arguments[1], textArgument(arguments[3]) == "F", arguments[0]);
            return keep(Kind::Array, m_document.arrays, array);
        }
        case Function::Encode:
            atLeast(arguments, 1);
            return encoded(arguments[0]);
        case Function::OrderedDict:
        case Function::DefaultDict: {
            Dict dict;
            // Python 2 writes an OrderedDict as a list of pairs.
            if (function == Function::OrderedDict && !arguments.empty())
                throwRefused(
                    translatable("core",
                                 "{}: the pickle holds an OrderedDict of Python 2, which Knockscope does not "
                                 "do. Save a dict of gene name to list of numbers, or a table as CSV."));
            return keep(Kind::Dict, m_document.dicts, std::move(dict));
        }
        case Function::Bytes:
        case Function::ByteArray:
            if (arguments.empty())
                return keep(Kind::Bytes, m_document.texts, Text{});
            return encoded(arguments[0]);
        case Function::RebuildTensor:
        case Function::RebuildTensor2:
            atLeast(arguments, 4);
            return tensor(arguments);
        case Function::RebuildParameter:
            atLeast(arguments, 1);
            return arguments[0];
        case Function::TorchSize:
            atLeast(arguments, 1);
            return arguments[0];
        case Function::NdArray:
        case Function::Type:
        case Function::TorchStorage:
            break;
        }
        throwRefused(translatable("core",
                                  "{}: the pickle calls {}.{}, which Knockscope does not do. Save a dict of "
                                  "gene name to list of numbers, or a table as CSV."),
                     kKnown[callable.index()].module, kKnown[callable.index()].name);
    }

    /// Protocols up to 2 have no bytes: they are written as a text that is to be encoded as Latin-1.
    Value encoded(Value value)
    {
        if (value.kind == Kind::Bytes)
            return value;
        if (value.kind != Kind::Text)
            throwDamaged(translated(translatable("core", "bytes are {}"), describe(m_document, value)));
        Text text = m_document.texts[value.index()];
        text.encoding = text.encoding == Text::Encoding::Escaped ? Text::Encoding::EscapedAsLatin1
                                                                 : Text::Encoding::Utf8AsLatin1;
        return keep(Kind::Bytes, m_document.texts, text);
    }

    Value scalar(const NumberFormat& format, Value data)
    {
        if (data.kind != Kind::Bytes)
            throwDamaged(
                translated(translatable("core", "a number of numpy is {}"), describe(m_document, data)));
        Text text = m_document.texts[data.index()];
        if (format.kind == 'U') {
            text.content = format.isBigEndian ? Text::Content::Utf32Big : Text::Content::Utf32Little;
            return keep(Kind::Text, m_document.texts, text);
        }
        if (format.kind == 'S')
            return data;
        const std::optional<NumberType> type = format.number();
        if (!type)
            throwRefused(
                translatable("core",
                             "{}: the pickle holds a value of numpy that is no number, which Knockscope does "
                             "not do. Save a dict of gene name to list of numbers, or a table as CSV."));
        const std::string bytes = shortText(text);
        if (bytes.size() != type->size)
            throwDamaged(translate("core", "a number of numpy has the wrong length"));
        float number = 0;
        toFloats(*type, std::as_bytes(std::span(bytes)), {&number, 1});
        return {Kind::Real, std::bit_cast<std::uint64_t>(static_cast<double>(number))};
    }

    Value tensor(std::span<const Value> arguments)
    {
        if (arguments[0].kind != Kind::Storage)
            throwDamaged(translated(translatable("core", "a tensor's numbers are {}"),
                                    describe(m_document, arguments[0])));
        Tensor tensor;
        tensor.storage = arguments[0].index();
        tensor.offset = size(arguments[1]);
        tensor.shape = shape(arguments[2]);
        const std::span<const Value> strides = items(arguments[3]);
        if (strides.size() != tensor.shape.dimensions)
            throwDamaged(translate("core", "a tensor's strides do not fit its shape"));
        const std::uint64_t stored = m_document.storages[tensor.storage].count;
        std::uint64_t last = tensor.offset;
        for (std::size_t i = 0; i < strides.size(); ++i) {
            tensor.strides[i] = size(strides[i]);
            const std::uint64_t steps =
                tensor.shape.sizes[i] - std::min<std::uint64_t>(tensor.shape.sizes[i], 1);
            if (tensor.strides[i] > 0 && steps > stored / tensor.strides[i])
                throwDamaged(translate("core", "a tensor reaches past its storage"));
            last += steps * tensor.strides[i];
        }
        if (tensor.shape.count() > 0 && last >= stored)
            throwDamaged(translate("core", "a tensor reaches past its storage"));
        return keep(Kind::Tensor, m_document.tensors, tensor);
    }

    Value persistent(Value id)
    {
        if (m_dialect != Dialect::Torch)
            throwRefused(
                translatable("core",
                             "{}: the pickle refers to objects outside of the file, which Knockscope does "
                             "not do. Save a dict of gene name to list of numbers, or a table as CSV."));
        const std::span<const Value> parts = items(id);
        atLeast(parts, 5);
        if (textArgument(parts[0]) != "storage" || functionOf(parts[1]) != Function::TorchStorage)
            throwRefused(
                translatable("core",
                             "{}: the pickle refers to objects that are no numbers, which Knockscope does "
                             "not do. Save a dict of gene name to list of numbers, or a table as CSV."));
        return keep(Kind::Storage, m_document.storages,
                    Storage{kKnown[parts[1].index()].type, textArgument(parts[2]), size(parts[4])});
    }

    void build()
    {
        const Value state = pop();
        const Value object = top();
        if (object.kind == Kind::Array) {
            std::span<const Value> parts = items(state);
            if (parts.size() == 5)
                parts = parts.subspan(1); // a version
            atLeast(parts, 4);
            Array& array = m_document.arrays[object.index()];
            if (array.isBuilt)
                throwDamaged(translate("core", "an array is filled twice"));
            setData(array, parts[0], parts[1], truth(parts[2]), parts[3]);
        } else if (object.kind == Kind::NumberFormat) {
            const std::span<const Value> parts = items(state);
            atLeast(parts, 2);
            m_document.formats[object.index()].isBigEndian = textArgument(parts[1]) == ">";
        } else if (object.kind != Kind::Dict) { // what else an OrderedDict carries is of no use here
            throwRefused(translatable("core",
                                      "{}: the pickle sets the state of {}, which Knockscope does not do. "
                                      "Save a dict of gene name to list of numbers, or a table as CSV."),
                         describe(m_document, object));
        }
    }

    void parseInteger(std::string line)
    {
        if (line == "00" || line == "01") {
            push({Kind::Boolean, line == "01" ? 1u : 0u});
            return;
        }
        if (line.ends_with('L'))
            line.pop_back();
        std::int64_t number = 0;
        const auto [end, failure] = std::from_chars(line.data(), line.data() + line.size(), number);
        if (failure != std::errc() || end != line.data() + line.size())
            throwDamaged(translate("core", "a number is none"));
        pushInteger(number);
    }

    void parseReal(const std::string& line)
    {
        double number = 0;
        const auto [end, failure] = std::from_chars(line.data(), line.data() + line.size(), number);
        if ((failure != std::errc() && failure != std::errc::result_out_of_range)
            || end != line.data() + line.size())
            throwDamaged(translate("core", "a number is none"));
        pushReal(number);
    }

    /// A two's complement of any length.
    void addLong(std::uint64_t length)
    {
        constexpr std::uint64_t kMost = 8;
        if (length > kMost)
            throwRefused(
                translatable("core",
                             "{}: the pickle holds an integer of more than 64 bits, which Knockscope does "
                             "not do. Save a dict of gene name to list of numbers, or a table as CSV."));
        const std::byte* const bytes = take(static_cast<std::size_t>(length));
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < length; ++i)
            number |= std::to_integer<std::uint64_t>(bytes[i]) << 8 * i;
        if (length > 0 && length < kMost && (bytes[length - 1] & std::byte{0x80}) != std::byte{0})
            number |= ~std::uint64_t{0} << 8 * length;
        addInteger(std::bit_cast<std::int64_t>(number));
    }

    void execute(unsigned char code)
    {
        // Numbers go on with a batch, and a frame may end anywhere.
        switch (code) {
        case 'G':
            return addReals();
        case 'K':
            return addInteger(takeLittle<std::uint8_t>());
        case 'M':
            return addInteger(takeLittle<std::uint16_t>());
        case 'J':
            return addInteger(std::bit_cast<std::int32_t>(takeLittle<std::uint32_t>()));
        case 0x8a: // LONG1
            return addLong(takeLittle<std::uint8_t>());
        case 'e':
            return appendBatch();
        case 0x95: // FRAME
            if (takeLittle<std::uint64_t>() > left())
                throwDamaged(translate("core", "a frame is longer than the file"));
            return;
        default:
            break;
        }
        endBatch();
        switch (code) {
        case 0x80: // PROTO
            m_document.protocol = takeLittle<std::uint8_t>();
            if (m_document.protocol > 5)
                throw Error(
                    ErrorKind::BadInput,
                    translated(
                        translatable("core",
                                     "{} is a pickle of protocol {}; Knockscope reads 0 to 5. Save it with "
                                     "protocol=5."),
                        m_source.name(), m_document.protocol));
            return;
        case '(':
            return mark();
        case '0': // POP, of a mark too
            if (m_stack.size() == floor() && !m_marks.empty())
                popMark();
            else
                pop();
            return;
        case '1':
            m_stack.resize(popMark());
            return;
        case '2':
            return push(top());
        case 'F':
            return parseReal(takeLine());
        case 'I':
        case 'L':
            return parseInteger(takeLine());
        case 'N':
            return push({});
        case 0x88: // NEWTRUE
        case 0x89: // NEWFALSE
            return push({Kind::Boolean, code == 0x88 ? 1u : 0u});
        case 0x8b: // LONG4
            return addLong(takeLittle<std::uint32_t>());
        case 'S':
            return pushLine(Kind::Bytes, Text::Encoding::Quoted);
        case 'V':
            return pushLine(Kind::Text, Text::Encoding::Escaped);
        case 'U': // SHORT_BINSTRING
        case 'C': // SHORT_BINBYTES
            return pushText(Kind::Bytes, takeLittle<std::uint8_t>());
        case 'T': // BINSTRING
        case 'B': // BINBYTES
            return pushText(Kind::Bytes, takeLittle<std::uint32_t>());
        case 0x8e: // BINBYTES8
        case 0x96: // BYTEARRAY8
            return pushText(Kind::Bytes, takeLittle<std::uint64_t>());
        case 0x8c: // SHORT_BINUNICODE
            return pushText(Kind::Text, takeLittle<std::uint8_t>());
        case 'X': // BINUNICODE
            return pushText(Kind::Text, takeLittle<std::uint32_t>());
        case 0x8d: // BINUNICODE8
            return pushText(Kind::Text, takeLittle<std::uint64_t>());
        case ']':
            return push(keep(Kind::List, m_document.lists, List{}));
        case 'l': { // LIST
            const std::size_t first = popMark();
            charge(sizeof(Value));
            m_stack.insert(m_stack.begin() + static_cast<std::ptrdiff_t>(first),
                           keep(Kind::List, m_document.lists, List{}));
            return append(first + 1);
        }
        case 'a':
            need(2);
            return append(m_stack.size() - 1);
        case ')':
            return pushTuple(0);
        case 0x85: // TUPLE1
        case 0x86:
        case 0x87:
            return pushTuple(code - 0x84u);
        case 't': {
            const Value tuple = tupleFrom(popMark());
            return push(tuple);
        }
        case '}':
            return push(keep(Kind::Dict, m_document.dicts, Dict{}));
        case 'd': { // DICT
            const std::size_t first = popMark();
            Dict dict;
            fill(dict, first);
            m_stack.resize(first);
            return push(keep(Kind::Dict, m_document.dicts, std::move(dict)));
        }
        case 's':
            need(3);
            return setItems(m_stack.size() - 2);
        case 'u':
            return setItems(popMark());
        case 0x8f: // EMPTY_SET
            return push({Kind::Other, 0});
        case 0x90: { // ADDITEMS
            m_stack.resize(popMark());
            if (top().kind != Kind::Other)
                throwDamaged(translate("core", "it adds to what is no set"));
            return;
        }
        case 0x91: // FROZENSET
            m_stack.resize(popMark());
            return push({Kind::Other, 0});
        case 'p':
            return remember(takeMemoNumber());
        case 'q':
            return remember(takeLittle<std::uint8_t>());
        case 'r':
            return remember(takeLittle<std::uint32_t>());
        case 0x94: // MEMOIZE
            return remember(m_remembered);
        case 'g':
            return recall(takeMemoNumber());
        case 'h':
            return recall(takeLittle<std::uint8_t>());
        case 'j':
            return recall(takeLittle<std::uint32_t>());
        case 'c': { // GLOBAL
            const std::string module = takeLine();
            return push(function(module, takeLine()));
        }
        case 0x93: // STACK_GLOBAL
            return pushFunctionFromStack();
        case 'R': // REDUCE
        case 0x81: { // NEWOBJ
            const Value arguments = pop();
            const Value callable = pop();
            return push(call(callable, arguments));
        }
        case 'b':
            return build();
        case 'Q': // BINPERSID
            return push(persistent(pop()));
        case 'P':
            throwRefused(
                translatable("core",
                             "{}: the pickle refers to objects outside of the file, which Knockscope does "
                             "not do. Save a dict of gene name to list of numbers, or a table as CSV."));
        case 'i': { // INST
            const std::string module = takeLine();
            throwRefused(translatable("core",
                                      "{}: the pickle makes an object of {}, which Knockscope does not do. "
                                      "Save a dict of gene name to list of numbers, or a table as CSV."),
                         shortened(fmt::format("{}.{}", module, takeLine())));
        }
        case 'o':
        case 0x92: // NEWOBJ_EX
            throwRefused(translatable("core",
                                      "{}: the pickle makes an object of a class, which Knockscope does not "
                                      "do. Save a dict of gene name to list of numbers, or a table as CSV."));
        case 0x82: // EXT1
        case 0x83:
        case 0x84:
            throwRefused(
                translatable("core",
                             "{}: the pickle uses the registry of extensions, which Knockscope does not do. "
                             "Save a dict of gene name to list of numbers, or a table as CSV."));
        case 0x97: // NEXT_BUFFER
        case 0x98:
            throwRefused(
                translatable("core",
                             "{}: the pickle keeps its numbers outside of the file, which Knockscope does "
                             "not do. Save a dict of gene name to list of numbers, or a table as CSV."));
        default:
            throwDamaged(translated(translatable("core", "there is no instruction {:#04x}"), code));
        }
    }

    static constexpr Value kNoValue{Kind::Other, ~std::uint64_t{0}};
    static bool isNoValue(Value value) { return value.kind == kNoValue.kind && value.bits == kNoValue.bits; }

    const ByteSource& m_source;
    Dialect m_dialect;
    JobMonitor& m_monitor;
    Document m_document;

    std::vector<std::byte> m_buffer;
    std::uint64_t m_blockPlace = 0; // of the buffer in the file
    std::size_t m_next = 0; // in the buffer
    std::size_t m_filled = 0;

    std::vector<Value> m_stack;
    std::size_t m_highest = 0; // that the stack was
    std::vector<std::size_t> m_marks; // heights of the stack
    std::size_t m_mostMarks = 0;
    std::vector<Value> m_memo;
    std::unordered_map<std::uint64_t, Value> m_farMemo;
    std::uint64_t m_remembered = 0;

    bool m_isBatch = false;
    std::size_t m_batchStart = 0; // in the numbers
    std::uint64_t m_memoryLeft = 0;
};

} // namespace

std::optional<NumberType> NumberFormat::number() const
{
    NumberType type;
    switch (kind) {
    case 'f':
        type.kind = NumberKind::Float;
        break;
    case 'i':
        type.kind = NumberKind::Signed;
        break;
    case 'u':
        type.kind = NumberKind::Unsigned;
        break;
    case 'b':
        type.kind = NumberKind::Boolean;
        break;
    default:
        return std::nullopt;
    }
    if (size > std::numeric_limits<std::uint8_t>::max())
        return std::nullopt;
    type.size = static_cast<std::uint8_t>(size);
    type.isBigEndian = isBigEndian;
    return isReadable(type) ? std::optional(type) : std::nullopt;
}

std::optional<NumberFormat> parseNumberFormat(std::string_view text)
{
    NumberFormat format;
    if (text.starts_with('<') || text.starts_with('>') || text.starts_with('|') || text.starts_with('=')) {
        format.isBigEndian = text.front() == '>';
        text.remove_prefix(1);
    }
    constexpr std::string_view kKinds = "fiubUSO";
    if (text.empty() || kKinds.find(text.front()) == std::string_view::npos)
        return std::nullopt;
    format.kind = text.front();
    text.remove_prefix(1);
    if (text.empty() && format.kind == 'O')
        return format;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), format.size);
    constexpr std::uint32_t kMost = 1u << 28;
    if (failure != std::errc() || end != text.data() + text.size() || format.size > kMost)
        return std::nullopt;
    return format;
}

std::uint64_t Shape::count() const
{
    std::uint64_t count = 1;
    for (std::size_t i = 0; i < dimensions; ++i)
        count *= sizes[i];
    return count;
}

std::string Shape::text() const
{
    return fmt::format(
        "({})", fmt::join(sizes.begin(), sizes.begin() + static_cast<std::ptrdiff_t>(dimensions), ", "));
}

std::string textOf(const Document& document, const ByteSource& source, Value value)
{
    const Text& text = document.texts.at(value.index());
    if (text.length > kLongestText)
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core", "{} holds a name of {} bytes. Check that its keys are gene names."),
                source.name(), text.length));
    std::string bytes = bytesOf(source, text);
    if (text.content == Text::Content::Bytes)
        return bytes;
    bytes = fromUtf32(bytes, text.content == Text::Content::Utf32Big);
    dropZeros(bytes);
    return bytes;
}

std::optional<std::vector<std::string>> textsOf(const Document& document, const ByteSource& source,
                                                Value value)
{
    std::span<const Value> items;
    if (value.kind == Kind::Array) {
        const Array& array = document.arrays[value.index()];
        const NumberFormat& format = document.formats.at(array.format);
        if (array.isBuilt && array.shape.dimensions == 1 && (format.kind == 'U' || format.kind == 'S')
            && array.data.kind == Kind::Bytes)
            return splitTexts(format, bytesOf(source, document.texts[array.data.index()]),
                              array.shape.sizes[0]);
        if (!array.isBuilt || array.data.kind != Kind::List)
            return std::nullopt;
        value = array.data;
    }
    if (value.kind == Kind::List)
        items = document.lists[value.index()].items;
    else if (value.kind == Kind::Tuple && !document.tuples[value.index()].holdsNumbers)
        items = std::span(document.tupleItems)
                    .subspan(document.tuples[value.index()].first, document.tuples[value.index()].count);
    if (items.empty())
        return std::nullopt;
    std::vector<std::string> texts;
    std::uint64_t bytes = 0;
    for (const Value& item : items) {
        if (item.kind != Kind::Text && item.kind != Kind::Bytes)
            return std::nullopt;
        texts.push_back(textOf(document, source, item));
        bytes += texts.back().size();
        // One text may be there many times.
        if (bytes > (64u << 20) + 8 * source.size())
            return std::nullopt;
    }
    return texts;
}

std::optional<std::vector<std::string>> splitTexts(const NumberFormat& format, std::string_view bytes,
                                                   std::uint64_t count)
{
    const std::size_t each = format.kind == 'U' ? std::size_t{4} * format.size : format.size;
    if (each == 0 || count > bytes.size() / each)
        return std::nullopt;
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view part = bytes.substr(i * each, each);
        texts.push_back(format.kind == 'U' ? fromUtf32(part, format.isBigEndian) : std::string(part));
        dropZeros(texts.back());
    }
    return texts;
}

std::string describe(const Document& document, Value value)
{
    switch (value.kind) {
    case Kind::None:
        return "None";
    case Kind::Boolean:
    case Kind::Integer:
    case Kind::Real:
        return translate("core", "a single number");
    case Kind::Text:
        return translate("core", "a text");
    case Kind::Bytes:
        return translate("core", "bytes");
    case Kind::List:
        if (document.lists[value.index()].count > 0)
            return translate("core", "a list of numbers");
        return document.lists[value.index()].items.empty() ? translate("core", "an empty list")
                                                           : translate("core", "a list");
    case Kind::Tuple:
        return translate("core", "a tuple");
    case Kind::Dict:
        return document.dicts[value.index()].items.empty() ? translate("core", "an empty dict")
                                                           : translate("core", "a dict");
    case Kind::Function:
        return translated(translatable("core", "the class {}.{}"), kKnown[value.index()].module,
                          kKnown[value.index()].name);
    case Kind::NumberFormat:
        return translate("core", "a numpy.dtype");
    case Kind::Array:
        return translated(translatable("core", "an array of shape {}"),
                          document.arrays[value.index()].shape.text());
    case Kind::Storage:
        return translate("core", "a torch storage");
    case Kind::Tensor:
        return translated(translatable("core", "a tensor of shape {}"),
                          document.tensors[value.index()].shape.text());
    case Kind::Other:
        break;
    }
    return translate("core", "a set");
}

Document read(const ByteSource& source, Dialect dialect, JobMonitor& monitor)
{
    return Machine(source, dialect, monitor).run();
}

void takeNumbers(NumberType type, const Shape& shape, bool isFortran,
                 const std::function<void(std::span<std::byte>)>& next, std::span<float> numbers)
{
    const std::size_t numbersAtOnce = kBlock / type.size;
    std::vector<std::byte> bytes(std::min(numbers.size(), numbersAtOnce) * type.size);
    std::vector<float> block(isFortran ? std::min(numbers.size(), numbersAtOnce) : 0);
    std::array<std::uint64_t, kMostDimensions> at{};
    std::array<std::uint64_t, kMostDimensions> strides{}; // in C order
    std::uint64_t stride = 1;
    for (std::size_t i = shape.dimensions; i-- > 0;) {
        strides[i] = stride;
        stride *= shape.sizes[i];
    }
    std::uint64_t place = 0;
    for (std::size_t first = 0; first < numbers.size(); first += numbersAtOnce) {
        const std::size_t count = std::min(numbersAtOnce, numbers.size() - first);
        const std::span<std::byte> part = std::span(bytes).first(count * type.size);
        next(part);
        if (!isFortran) {
            toFloats(type, part, numbers.subspan(first, count));
            continue;
        }
        toFloats(type, part, std::span(block).first(count));
        for (std::size_t i = 0; i < count; ++i) {
            numbers[place] = block[i];
            for (std::size_t k = 0; k < shape.dimensions; ++k) {
                place += strides[k];
                if (++at[k] < shape.sizes[k])
                    break;
                place -= at[k] * strides[k];
                at[k] = 0;
            }
        }
    }
}

void readArray(const Document& document, const ByteSource& source, const Array& array,
               std::span<float> numbers)
{
    const std::optional<NumberType> type = document.formats.at(array.format).number();
    const Text& data = document.texts.at(array.data.index());
    const auto throwShort = [&] {
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable(
                    "core",
                    "{} is damaged: an array of shape {} has too few bytes. Download or save it again."),
                source.name(), array.shape.text()));
    };
    if (data.encoding == Text::Encoding::AsIs) {
        std::uint64_t place = data.place;
        if (numbers.size() > data.length / type->size)
            throwShort();
        takeNumbers(
            *type, array.shape, array.isFortran,
            [&](std::span<std::byte> bytes) {
                source.read(place, bytes);
                place += bytes.size();
            },
            numbers);
        return;
    }
    const std::string decoded = bytesOf(source, data);
    std::span<const std::byte> left = std::as_bytes(std::span(decoded));
    if (numbers.size() > left.size() / type->size)
        throwShort();
    takeNumbers(
        *type, array.shape, array.isFortran,
        [&](std::span<std::byte> bytes) {
            std::copy_n(left.begin(), bytes.size(), bytes.begin());
            left = left.subspan(bytes.size());
        },
        numbers);
}

} // namespace knockscope::pickle
