// SPDX-License-Identifier: GPL-3.0-or-later
// Sound HDF5 files with senseless content: the input says which datasets and attributes of a screen are left
// out, of another type or length, or hold other values. Reading them ends in data that keep their promises or
// in an `Error`. This gets behind what a changed byte of a file does, where the library gives up first.
#include "core/base/error.h"
#include "core/base/hdf5_file.h"
#include "tests/fuzz/read_everything.h"
#include "tests/fuzz/temporary_folder.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <span>
#include <string>
#include <utility>
#include <vector>

using knockscope::hdf5::Handle;

namespace {

/// The input byte by byte, then zeros: those stand for a screen as it should be.
class Choices {
public:
    explicit Choices(std::span<const std::uint8_t> bytes)
        : m_bytes(bytes)
    {
    }
    unsigned next(unsigned choices = 256)
    {
        if (m_bytes.empty())
            return 0;
        const unsigned byte = m_bytes.front();
        m_bytes = m_bytes.subspan(1);
        return byte % choices;
    }

private:
    std::span<const std::uint8_t> m_bytes;
};

struct Values {
    enum class Kind { Integers, Doubles, Strings };

    Kind kind = Kind::Integers;
    std::vector<std::int64_t> integers = {};
    std::vector<double> doubles = {};
    std::vector<std::string> strings = {};

    std::size_t size() const { return integers.size() + doubles.size() + strings.size(); }
};

Values of(std::vector<std::int64_t> integers)
{
    return {Values::Kind::Integers, std::move(integers)};
}
Values of(std::vector<double> doubles)
{
    return {Values::Kind::Doubles, {}, std::move(doubles)};
}
Values of(std::vector<std::string> strings)
{
    return {Values::Kind::Strings, {}, {}, std::move(strings)};
}

class Screen {
public:
    Screen(const std::filesystem::path& path, Choices& choices)
        : m_file(path, knockscope::hdf5::Access::Create)
        , m_choices(choices)
    {
    }

    void group(const std::string& name) { m_file.createGroup(name); }

    void dataset(const std::string& name, Values values, std::vector<hsize_t> shape = {})
    {
        if (!bend(values))
            return;
        if (values.size() != product(shape))
            shape = {values.size()};
        switch (m_choices.next(16)) {
        case 13:
            shape.push_back(1);
            break;
        case 14:
            shape.insert(shape.begin(), 1);
            break;
        case 15:
            shape.clear();
            break;
        default:
            break;
        }
        const Handle creation(H5Pcreate(H5P_DATASET_CREATE));
        if (m_choices.next(4) == 3 && !shape.empty() && values.size() > 0) {
            const std::vector<hsize_t> chunk(shape.size(), 1 + m_choices.next(4));
            std::vector<hsize_t> fitting;
            for (std::size_t i = 0; i < shape.size(); ++i)
                fitting.push_back(std::min(chunk[i], shape[i]));
            H5Pset_chunk(creation.get(), static_cast<int>(fitting.size()), fitting.data());
            if (m_choices.next(2))
                H5Pset_shuffle(creation.get());
            if (m_choices.next(2))
                H5Pset_deflate(creation.get(), 1);
        }
        const Handle space = spaceOf(shape);
        store(values, [&](hid_t stored, hid_t given, const void* data) {
            const Handle id(H5Dcreate2(m_file.id(), name.c_str(), stored, space.get(), H5P_DEFAULT,
                                       creation.get(), H5P_DEFAULT));
            if (id && values.size() > 0)
                H5Dwrite(id.get(), given, H5S_ALL, H5S_ALL, H5P_DEFAULT, data);
        });
    }

    void attribute(const std::string& object, const std::string& name, Values values)
    {
        const bool isList = values.size() != 1;
        if (!bend(values))
            return;
        const Handle space = spaceOf(isList || values.size() != 1 ? std::vector<hsize_t>{values.size()}
                                                                  : std::vector<hsize_t>{});
        store(values, [&](hid_t stored, hid_t given, const void* data) {
            const Handle id(H5Acreate_by_name(m_file.id(), object.c_str(), name.c_str(), stored, space.get(),
                                              H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT));
            if (id && values.size() > 0)
                H5Awrite(id.get(), given, data);
        });
    }

private:
    static hsize_t product(const std::vector<hsize_t>& shape)
    {
        hsize_t size = shape.empty() ? 0 : 1;
        for (const hsize_t each : shape)
            size *= each;
        return size;
    }
    static Handle spaceOf(const std::vector<hsize_t>& shape)
    {
        return Handle(shape.empty()
                          ? H5Screate(H5S_SCALAR)
                          : H5Screate_simple(static_cast<int>(shape.size()), shape.data(), nullptr));
    }

    std::int64_t integer()
    {
        constexpr std::array<std::int64_t, 4> kExtremes{
            std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max(),
            std::numeric_limits<std::int32_t>::max(), std::int64_t{1} << 32};
        const unsigned choice = m_choices.next();
        return choice >= 252 ? kExtremes[choice - 252] : std::int64_t{choice} - 8;
    }
    double number()
    {
        constexpr std::array<double, 6> kExtremes{std::numeric_limits<double>::quiet_NaN(),
                                                  std::numeric_limits<double>::infinity(),
                                                  -std::numeric_limits<double>::infinity(),
                                                  -0.0,
                                                  1e300,
                                                  1e-300};
        const unsigned choice = m_choices.next();
        return choice >= 250 ? kExtremes[choice - 250] : choice / 4.0 - 8;
    }
    std::string text()
    {
        std::string text;
        for (unsigned length = m_choices.next(8); length > 0; --length)
            text += static_cast<char>(m_choices.next());
        return text;
    }

    /// Returns false where nothing is to be written.
    bool bend(Values& values)
    {
        const unsigned choice = m_choices.next(16);
        if (choice < 8)
            return true;
        if (choice == 8)
            return false;
        if (choice == 9) { // of another kind
            values.kind = static_cast<Values::Kind>(m_choices.next(3));
            const std::size_t size = values.size();
            values = {values.kind};
            resize(values, size);
        } else if (choice == 10) {
            resize(values, m_choices.next(12));
        }
        if (choice >= 11) { // some other values
            for (unsigned changes = 1 + m_choices.next(4); changes > 0 && values.size() > 0; --changes) {
                const std::size_t place = m_choices.next() % values.size();
                if (values.kind == Values::Kind::Integers)
                    values.integers[place] = integer();
                else if (values.kind == Values::Kind::Doubles)
                    values.doubles[place] = number();
                else
                    values.strings[place] = text();
            }
        }
        return true;
    }
    static void resize(Values& values, std::size_t size)
    {
        if (values.kind == Values::Kind::Integers)
            values.integers.resize(size);
        else if (values.kind == Values::Kind::Doubles)
            values.doubles.resize(size);
        else
            values.strings.resize(size);
    }

    /// Calls `write(stored type, given type, values)`.
    template <class Write> void store(const Values& values, Write write)
    {
        if (values.kind == Values::Kind::Strings) {
            const Handle type(H5Tcopy(H5T_C_S1));
            const std::size_t size = m_choices.next(8);
            if (size >= 4) { // of fixed length
                H5Tset_size(type.get(), size);
                std::string all;
                for (const std::string& value : values.strings) {
                    all += value.substr(0, size);
                    all.resize((all.size() + size - 1) / size * size);
                }
                all.resize(values.size() * size);
                write(type.get(), type.get(), all.data());
                return;
            }
            H5Tset_size(type.get(), H5T_VARIABLE);
            std::vector<const char*> pointers;
            for (const std::string& value : values.strings)
                pointers.push_back(value.c_str());
            write(type.get(), type.get(), static_cast<const void*>(pointers.data()));
            return;
        }
        if (values.kind == Values::Kind::Doubles) {
            const std::array<hid_t, 4> types{H5T_IEEE_F64LE, H5T_IEEE_F32LE, H5T_IEEE_F32BE, H5T_STD_U16LE};
            write(types[m_choices.next(types.size())], H5T_NATIVE_DOUBLE, values.doubles.data());
            return;
        }
        const std::array<hid_t, 6> types{H5T_STD_I64LE, H5T_STD_I32LE, H5T_STD_I8LE,
                                         H5T_STD_U64LE, H5T_STD_I16BE, H5T_IEEE_F64LE};
        const unsigned choice = m_choices.next(types.size() + 1);
        if (choice < types.size()) {
            write(types[choice], H5T_NATIVE_INT64, values.integers.data());
            return;
        }
        const Handle boolean(H5Tenum_create(H5T_NATIVE_INT8));
        std::vector<std::int8_t> given;
        for (const std::int8_t each : {std::int8_t{0}, std::int8_t{1}})
            H5Tenum_insert(boolean.get(), each ? "TRUE" : "FALSE", &each);
        for (const std::int64_t value : values.integers)
            given.push_back(static_cast<std::int8_t>(value));
        write(boolean.get(), boolean.get(), given.data());
    }

    knockscope::hdf5::File m_file;
    Choices& m_choices;
};

// Five cells, three genes.
const std::vector<std::string> kCells{"c0", "c1", "c2", "c3", "c4"};
const std::vector<std::string> kGenes{"GATA1", "KLF1", "HBB"};

void writeSparse(Screen& screen, const std::string& group, bool byCell)
{
    using Integers = std::vector<std::int64_t>;
    screen.dataset(group + "/data", of(std::vector<double>{1, 2.5, 3, 4, 5, 6}));
    screen.dataset(group + "/indices", of(byCell ? Integers{0, 2, 1, 0, 1, 2} : Integers{0, 3, 4, 1, 2, 4}));
    screen.dataset(group + "/indptr", of(byCell ? Integers{0, 2, 3, 3, 3, 6} : Integers{0, 3, 5, 6}));
}

void writeMatrix(Screen& screen, const std::string& name, unsigned layout)
{
    if (layout == 0) {
        screen.dataset(name, of(std::vector<double>{0, 1, 0, 2, 0, 0, 0, 0, 3, 0, 0, 0, 4, 5, 6}), {5, 3});
        return;
    }
    screen.group(name);
    screen.attribute(name, "encoding-type",
                     of(std::vector<std::string>{layout == 1 ? "csr_matrix" : "csc_matrix"}));
    screen.attribute(name, "shape", of(std::vector<std::int64_t>{5, 3}));
    writeSparse(screen, name, layout == 1);
}

void writeFrame(Screen& screen, const std::string& name, const std::vector<std::string>& index,
                const std::vector<std::string>& columns)
{
    screen.group(name);
    screen.attribute(name, "_index", of(std::vector<std::string>{"_index"}));
    screen.attribute(name, "column-order", of(columns));
    screen.dataset(name + "/_index", of(index));
}

void writeAnnData(Screen& screen, unsigned layout)
{
    writeFrame(screen, "/obs", kCells, {"condition", "guide", "score", "flag", "old"});
    screen.group("/obs/condition");
    screen.dataset("/obs/condition/codes", of(std::vector<std::int64_t>{0, 1, 0, -1, 1}));
    screen.dataset("/obs/condition/categories", of(std::vector<std::string>{"KLF1", "ctrl"}));
    screen.dataset("/obs/guide", of(std::vector<std::string>{"a", "b", "", "a+b", "nan"}));
    screen.dataset("/obs/score", of(std::vector<double>{1, 2, 3, 4, 5}));
    screen.group("/obs/flag");
    screen.dataset("/obs/flag/values", of(std::vector<std::int64_t>{1, 0, 1, 1, 0}));
    screen.dataset("/obs/flag/mask", of(std::vector<std::int64_t>{0, 0, 1, 0, 0}));
    screen.dataset("/obs/old", of(std::vector<std::int64_t>{0, 0, 1, 1, -1}));
    screen.attribute("/obs/old", "categories", of(std::vector<std::string>{"there"}));
    screen.group("/obs/__categories");
    screen.dataset("/obs/__categories/old", of(std::vector<std::string>{"x", "y"}));
    writeFrame(screen, "/var", kGenes, {"gene_name"});
    screen.dataset("/var/gene_name", of(kGenes));
    writeMatrix(screen, "/X", layout);
    screen.group("/layers");
    writeMatrix(screen, "/layers/counts", (layout + 1) % 3);
}

void writeTenX(Screen& screen)
{
    screen.group("/matrix/features");
    screen.dataset("/matrix/barcodes", of(kCells));
    screen.dataset("/matrix/shape", of(std::vector<std::int64_t>{3, 5}));
    screen.dataset("/matrix/features/id", of(std::vector<std::string>{"E1", "E2", "E3"}));
    screen.dataset("/matrix/features/name", of(kGenes));
    screen.dataset(
        "/matrix/features/feature_type",
        of(std::vector<std::string>{"Gene Expression", "Gene Expression", "CRISPR Guide Capture"}));
    screen.dataset("/matrix/features/genome", of(std::vector<std::string>(3, "GRCh38")));
    writeSparse(screen, "/matrix", true);
}

void writeOldTenX(Screen& screen)
{
    screen.group("/hg19");
    screen.dataset("/hg19/barcodes", of(kCells));
    screen.dataset("/hg19/shape", of(std::vector<std::int64_t>{3, 5}));
    screen.dataset("/hg19/genes", of(std::vector<std::string>{"E1", "E2", "E3"}));
    screen.dataset("/hg19/gene_names", of(kGenes));
    writeSparse(screen, "/hg19", true);
}

void writeLoom(Screen& screen)
{
    screen.dataset("/matrix", of(std::vector<double>{0, 2, 0, 0, 4, 1, 0, 0, 0, 5, 0, 0, 3, 0, 6}), {3, 5});
    screen.group("/row_attrs");
    screen.dataset("/row_attrs/Gene", of(kGenes));
    screen.group("/col_attrs");
    screen.dataset("/col_attrs/CellID", of(kCells));
    screen.dataset("/col_attrs/condition", of(std::vector<std::string>{"a", "b", "ctrl", "a+b", "ctrl"}));
    screen.dataset("/col_attrs/batch", of(std::vector<std::int64_t>{1, 1, 2, 2, 2}));
    screen.group("/layers");
    screen.dataset("/layers/spliced", of(std::vector<double>(15, 1)), {3, 5});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const knockscope::fuzz::TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / "screen.h5";
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr); // values that do not fit a type are part of the game
    Choices choices({data, size});
    try {
        const unsigned format = choices.next(6);
        Screen screen(path, choices);
        if (format < 3)
            writeAnnData(screen, format);
        else if (format == 3)
            writeTenX(screen);
        else if (format == 4)
            writeOldTenX(screen);
        else
            writeLoom(screen);
    } catch (const knockscope::Error&) {
        return 0; // what cannot be written cannot be read
    }
    knockscope::fuzz::readEverything(path, folder.path());
    return 0;
}
