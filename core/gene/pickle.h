// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/base/job.h"
#include "core/base/number_bytes.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Python's pickles, read without executing anything: a small stack machine that knows lists, tuples, dicts,
/// texts, numbers, numpy's arrays and torch's tensors, and refuses every other class or function by its name.
namespace knockscope::pickle {

enum class Kind : std::uint8_t {
    None,
    Boolean,
    Integer,
    Real,
    Text,
    Bytes, // also the str of Python 2
    List,
    Tuple,
    Dict,
    Function, // a class or function that the reader knows
    NumberFormat, // numpy.dtype
    Array, // numpy.ndarray
    Storage, // torch's: numbers beside the pickle
    Tensor, // torch's
    Other, // sets: of no use here
};

/// A number, or the place of an object in its `Document`. Objects may be shared and may hold themselves.
struct Value {
    Kind kind = Kind::None;
    std::uint64_t bits = 0;

    bool isNumber() const { return kind == Kind::Integer || kind == Kind::Real || kind == Kind::Boolean; }
    std::int64_t integer() const { return std::bit_cast<std::int64_t>(bits); }
    double number() const
    {
        return kind == Kind::Real ? std::bit_cast<double>(bits) : static_cast<double>(integer());
    }
    std::size_t index() const { return static_cast<std::size_t>(bits); }
};

/// Texts and bytes stay in the file until somebody asks for them.
struct Text {
    /// What the bytes in the file are.
    enum class Encoding : std::uint8_t {
        AsIs,
        Utf8AsLatin1, // protocol 2 writes bytes as the text that has their numbers
        Quoted, // protocol 0: as Python prints it
        Escaped, // protocol 0: Latin-1 with \u0000
        EscapedAsLatin1,
    };
    /// What these bytes are in turn: numpy's texts are UTF-32.
    enum class Content : std::uint8_t { Bytes, Utf32Little, Utf32Big };

    std::uint64_t place = 0;
    std::uint64_t length = 0; // bytes in the file
    Encoding encoding = Encoding::AsIs;
    Content content = Content::Bytes;
};

/// Either numbers, which lie in `Document::numbers`, or items.
struct List {
    std::uint64_t first = 0; // of its numbers
    std::uint64_t count = 0; // of its numbers
    std::vector<Value> items;
};

struct Tuple {
    std::uint64_t first = 0; // in `Document::numbers` or `Document::tupleItems`
    std::uint64_t count = 0;
    bool holdsNumbers = false;
};

struct Dict {
    std::vector<std::pair<Value, Value>> items; // as written, repeated keys too
};

/// numpy.dtype
struct NumberFormat {
    char kind = 0; // f, i, u, b (numbers), U, S (texts), O (objects), or what the reader cannot use
    std::uint32_t size = 0; // bytes of a number, characters of a text
    bool isBigEndian = false;

    /// Nothing when it is no readable number.
    std::optional<NumberType> number() const;
};

/// "<f4", "|S10" and so on; nothing when it is not of that form.
std::optional<NumberFormat> parseNumberFormat(std::string_view text);

/// Shapes with more dimensions are refused.
constexpr std::size_t kMostDimensions = 4;

struct Shape {
    std::size_t dimensions = 0;
    std::array<std::uint64_t, kMostDimensions> sizes{};

    std::uint64_t count() const; // of values; the unpickler has made sure that it does not overflow
    std::string text() const; // "(3, 4)"
};

struct Array {
    Shape shape;
    std::size_t format = 0; // in `Document::formats`
    bool isFortran = false;
    bool isBuilt = false;
    Value data; // bytes, of which there are as many as the shape asks for, or a list
};

struct Storage {
    NumberType type;
    std::string key; // names its file in the archive
    std::uint64_t count = 0;
};

struct Tensor {
    std::size_t storage = 0; // in `Document::storages`
    std::uint64_t offset = 0; // numbers
    Shape shape;
    std::array<std::uint64_t, kMostDimensions> strides{}; // numbers
};

struct Document {
    int protocol = 0;
    Value root;
    std::vector<float> numbers; // of all lists
    std::vector<Value> tupleItems;
    std::deque<Text> texts; // for Kind::Text and Kind::Bytes
    std::deque<List> lists;
    std::deque<Tuple> tuples;
    std::deque<Dict> dicts;
    std::deque<NumberFormat> formats;
    std::deque<Array> arrays;
    std::deque<Storage> storages;
    std::deque<Tensor> tensors;
};

/// The bytes of a text or bytes object: UTF-8 for a text (as far as the file is good).
std::string textOf(const Document& document, const ByteSource& source, Value value);
/// The texts of a list, a tuple or an array of texts; nothing when it is something else.
std::optional<std::vector<std::string>> textsOf(const Document& document, const ByteSource& source,
                                                Value value);

/// The texts in the bytes of an array of texts; nothing when there are less than `count`.
std::optional<std::vector<std::string>> splitTexts(const NumberFormat& format, std::string_view bytes,
                                                   std::uint64_t count);

/// For messages: "a dict", "a list".
std::string describe(const Document& document, Value value);

enum class Dialect {
    Plain,
    Torch, // the data.pkl of a torch archive: storages lie beside it
};

/// Reads one pickle, of protocol 0 to 5. Memory beyond the numbers' is bounded by a small multiple of the
/// file's size. Throws `Error(BadInput)` for a pickle that is damaged or calls anything unknown.
Document read(const ByteSource& source, Dialect dialect, JobMonitor& monitor);

/// Takes the numbers of an array in the order of their bytes from `next`, which fills what it is given, and
/// puts them in C order.
void takeNumbers(NumberType type, const Shape& shape, bool isFortran,
                 const std::function<void(std::span<std::byte>)>& next, std::span<float> numbers);

/// The numbers of an array whose format is a number, in C order.
void readArray(const Document& document, const ByteSource& source, const Array& array,
               std::span<float> numbers);

} // namespace knockscope::pickle
