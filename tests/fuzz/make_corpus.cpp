// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the inputs that the fuzzer of screen readers starts from:
//   make_corpus tests/fuzz/corpus/screen_reader
// The library's oldest format keeps no checksums of its metadata, so that changed bytes get further.
#include <hdf5.h>

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Strings = std::vector<std::string>;
using Integers = std::vector<std::int64_t>;
using Doubles = std::vector<double>;

const Strings kCells{"AAAC-1", "AAAG-1", "AAAT-1", "AACA-1", "AACC-1", "AACG-1", "AACT-1", "AAGA-1"};
const Strings kGenes{"GATA1", "KLF1", "HBB", "ACTB"};
const Strings kConditions{"KLF1+ctrl", "ctrl", "GATA1+KLF1", "ctrl", "KLF1", "ctrl", "GATA1", "ctrl"};
const std::vector<Doubles> kMatrix{{0, 0.5, 0, 2}, {1.5, 0, 0, 2}, {0, 0, 3.5, 0}, {0, 1, 0, 2.5},
                                   {0, 0, 4, 1},   {1, 0, 0, 0},   {0, 0, 0, 0},   {2, 2, 2, 7}};

struct Form {
    hid_t number = H5T_NATIVE_DOUBLE; // of the matrix, as stored
    hid_t index = H5T_NATIVE_INT32;
    bool compressed = false;
};

/// One small file; nothing is closed before the end, when all of it is.
class Writer {
public:
    Writer(const fs::path& path, bool newest)
    {
        const hid_t access = H5Pcreate(H5P_FILE_ACCESS);
        const H5F_libver_t version = newest ? H5F_LIBVER_LATEST : H5F_LIBVER_EARLIEST;
        H5Pset_libver_bounds(access, version, H5F_LIBVER_LATEST);
        H5Pset_fclose_degree(access, H5F_CLOSE_STRONG);
        const hid_t creation = H5Pcreate(H5P_FILE_CREATE);
        H5Pset_sym_k(creation, 4, 4); // groups are small here
        m_file = H5Fcreate(path.c_str(), H5F_ACC_TRUNC, creation, access);
        m_text = H5Tcopy(H5T_C_S1);
        H5Tset_size(m_text, H5T_VARIABLE);
        H5Tset_cset(m_text, H5T_CSET_UTF8);
    }
    ~Writer() { H5Fclose(m_file); }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    void group(const std::string& name)
    {
        H5Gcreate2(m_file, name.c_str(), H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT);
    }

    void dataset(const std::string& name, hid_t stored, hid_t given, const void* values,
                 const std::vector<hsize_t>& shape, bool compressed = false)
    {
        const hid_t creation = H5Pcreate(H5P_DATASET_CREATE);
        H5Pset_obj_track_times(creation, false);
        if (compressed) {
            std::vector<hsize_t> chunk;
            for (const hsize_t size : shape)
                chunk.push_back(size > 3 ? 3 : 1);
            H5Pset_chunk(creation, static_cast<int>(chunk.size()), chunk.data());
            H5Pset_shuffle(creation);
            H5Pset_deflate(creation, 9);
        }
        const hid_t space = H5Screate_simple(static_cast<int>(shape.size()), shape.data(), nullptr);
        const hid_t id = H5Dcreate2(m_file, name.c_str(), stored, space, H5P_DEFAULT, creation, H5P_DEFAULT);
        if (values && H5Dwrite(id, given, H5S_ALL, H5S_ALL, H5P_DEFAULT, values) < 0)
            std::fprintf(stderr, "%s was not written\n", name.c_str());
    }
    void doubles(const std::string& name, const Doubles& values, const std::vector<hsize_t>& shape = {},
                 hid_t stored = H5T_NATIVE_DOUBLE, bool compressed = false)
    {
        dataset(name, stored, H5T_NATIVE_DOUBLE, values.data(),
                shape.empty() ? std::vector<hsize_t>{values.size()} : shape, compressed);
    }
    void integers(const std::string& name, const Integers& values, hid_t stored = H5T_NATIVE_INT32,
                  bool compressed = false)
    {
        dataset(name, stored, H5T_NATIVE_INT64, values.data(), {values.size()}, compressed);
    }
    void strings(const std::string& name, const Strings& values)
    {
        dataset(name, m_text, m_text, pointers(values).data(), {values.size()});
    }
    void fixedStrings(const std::string& name, const Strings& values, std::size_t size)
    {
        const hid_t type = H5Tcopy(H5T_C_S1);
        H5Tset_size(type, size);
        std::string bytes;
        for (const std::string& value : values) {
            bytes += value;
            bytes.resize((bytes.size() + size - 1) / size * size);
        }
        dataset(name, type, type, bytes.data(), {values.size()});
    }
    void booleans(const std::string& name, const std::vector<std::int8_t>& values)
    {
        const hid_t type = H5Tenum_create(H5T_NATIVE_INT8);
        for (const std::int8_t each : {std::int8_t{0}, std::int8_t{1}})
            H5Tenum_insert(type, each ? "TRUE" : "FALSE", &each);
        dataset(name, type, type, values.data(), {values.size()});
    }

    void attribute(const std::string& object, const std::string& name, const std::string& value)
    {
        const char* const text = value.c_str();
        attribute(object, name, m_text, H5Screate(H5S_SCALAR), static_cast<const void*>(&text));
    }
    void attribute(const std::string& object, const std::string& name, const Strings& values)
    {
        const hsize_t size = values.size();
        attribute(object, name, m_text, H5Screate_simple(1, &size, nullptr), pointers(values).data());
    }
    void attribute(const std::string& object, const std::string& name, const Integers& values)
    {
        const hsize_t size = values.size();
        attribute(object, name, H5T_NATIVE_INT64, H5Screate_simple(1, &size, nullptr), values.data());
    }

    /// The rows (CSR) or columns (CSC) of the matrix.
    void sparse(const std::string& group, bool byCell, const Form& form)
    {
        Integers indptr{0};
        Integers indices;
        Doubles data;
        const std::size_t lines = byCell ? kCells.size() : kGenes.size();
        const std::size_t across = byCell ? kGenes.size() : kCells.size();
        for (std::size_t line = 0; line < lines; ++line) {
            for (std::size_t i = 0; i < across; ++i) {
                const double value = byCell ? kMatrix[line][i] : kMatrix[i][line];
                if (value == 0)
                    continue;
                indices.push_back(static_cast<std::int64_t>(i));
                data.push_back(value);
            }
            indptr.push_back(static_cast<std::int64_t>(data.size()));
        }
        doubles(group + "/data", data, {}, form.number, form.compressed);
        integers(group + "/indices", indices, form.index, form.compressed);
        integers(group + "/indptr", indptr, form.index, form.compressed);
    }
    void sparseAnnData(const std::string& name, bool byCell, const Form& form)
    {
        group(name);
        attribute(name, "encoding-type", byCell ? "csr_matrix" : "csc_matrix");
        attribute(
            name, "shape",
            Integers{static_cast<std::int64_t>(kCells.size()), static_cast<std::int64_t>(kGenes.size())});
        sparse(name, byCell, form);
    }
    void dense(const std::string& name, bool byCell, const Form& form)
    {
        Doubles values;
        const std::size_t rows = byCell ? kCells.size() : kGenes.size();
        const std::size_t columns = byCell ? kGenes.size() : kCells.size();
        for (std::size_t row = 0; row < rows; ++row) {
            for (std::size_t column = 0; column < columns; ++column)
                values.push_back(byCell ? kMatrix[row][column] : kMatrix[column][row]);
        }
        doubles(name, values, {rows, columns}, form.number, form.compressed);
    }
    void frame(const std::string& name, const Strings& index, const Strings& columns)
    {
        group(name);
        attribute(name, "_index", "_index");
        if (!columns.empty())
            attribute(name, "column-order", columns);
        strings(name + "/_index", index);
    }
    void categorical(const std::string& name, const Integers& codes, const Strings& categories)
    {
        group(name);
        attribute(name, "encoding-type", "categorical");
        integers(name + "/codes", codes, H5T_NATIVE_INT8);
        strings(name + "/categories", categories);
    }

private:
    void attribute(const std::string& object, const std::string& name, hid_t type, hid_t space,
                   const void* values)
    {
        const hid_t id = H5Acreate_by_name(m_file, object.c_str(), name.c_str(), type, space, H5P_DEFAULT,
                                           H5P_DEFAULT, H5P_DEFAULT);
        if (H5Awrite(id, type, values) < 0)
            std::fprintf(stderr, "%s of %s was not written\n", name.c_str(), object.c_str());
    }
    static std::vector<const char*> pointers(const Strings& values)
    {
        std::vector<const char*> all;
        for (const std::string& value : values)
            all.push_back(value.c_str());
        return all;
    }

    hid_t m_file = H5I_INVALID_HID;
    hid_t m_text = H5I_INVALID_HID;
};

void annDataFrames(Writer& file)
{
    file.frame("/obs", kCells, {});
    file.strings("/obs/condition", kConditions);
    file.frame("/var", kGenes, {});
}

/// Every kind of column in /obs.
void annDataOfManyColumns(Writer& file)
{
    file.frame("/obs", kCells, {"perturbation", "guide", "n_counts", "batch", "passed", "score", "nullable"});
    file.categorical("/obs/perturbation", {0, 1, 2, 1, 0, 1, -1, 1}, {"KLF1", "control", "GATA1"});
    file.fixedStrings("/obs/guide", {"g1", "g2", "g1+g2", "", "g1", "nan", "g2", "g1"}, 6);
    file.integers("/obs/n_counts", {25, 35, 35, 35, 50, 10, 0, 130});
    file.doubles("/obs/batch", {1, 1, 2, 2, 1, 1, 2, 2});
    file.booleans("/obs/passed", {1, 1, 0, 1, 1, 0, 0, 1});
    file.doubles("/obs/score", {0.5, 1e300, -2, 0, 1, 2, 3, 4}, {}, H5T_NATIVE_FLOAT);
    file.group("/obs/nullable");
    file.integers("/obs/nullable/values", {1, 2, 3, 4, 5, 6, 7, 8});
    file.booleans("/obs/nullable/mask", {0, 1, 0, 0, 0, 0, 0, 1});
    file.frame("/var", {"ENSG1", "ENSG2", "ENSG3", "ENSG4"}, {"gene_name"});
    file.strings("/var/gene_name", kGenes);
    file.sparseAnnData("/X", true, {H5T_NATIVE_FLOAT, H5T_NATIVE_INT32, false});
}

/// As anndata 0.7 wrote them.
void annDataOfOldCategories(Writer& file)
{
    annDataFrames(file);
    file.integers("/obs/perturbation", {0, 1, 2, 1, 0, 1, -1, 1}, H5T_NATIVE_INT8);
    file.group("/obs/__categories");
    file.strings("/obs/__categories/perturbation", {"KLF1", "control", "GATA1"});
    file.attribute("/obs/perturbation", "categories", "/obs/__categories/perturbation");
    file.group("/X");
    file.attribute("/X", "h5sparse_format", "csr");
    file.attribute("/X", "h5sparse_shape", Integers{8, 4});
    file.sparse("/X", true, {});
}

void annDataOfLayers(Writer& file)
{
    annDataFrames(file);
    file.dense("/X", true, {H5T_NATIVE_FLOAT, H5T_NATIVE_INT32, true});
    file.group("/layers");
    file.sparseAnnData("/layers/counts", false, {H5T_NATIVE_UINT16, H5T_NATIVE_INT64, false});
    file.group("/raw");
    file.frame("/raw/var", kGenes, {});
    file.sparseAnnData("/raw/X", true, {});
}

void tenX(Writer& file, bool isOld)
{
    const std::string root = isOld ? "/GRCh38" : "/matrix";
    file.group(root);
    file.strings(root + "/barcodes", kCells);
    file.integers(root + "/shape", {4, 8});
    file.sparse(root, true, {H5T_NATIVE_INT32, H5T_NATIVE_INT64, false});
    const std::string features = isOld ? root : root + "/features";
    if (!isOld)
        file.group(features);
    file.strings(features + (isOld ? "/genes" : "/id"), {"ENSG1", "ENSG2", "ENSG3", "ENSG4"});
    file.strings(features + (isOld ? "/gene_names" : "/name"), kGenes);
    if (isOld)
        return;
    file.strings(features + "/genome", Strings(4, "GRCh38"));
    file.fixedStrings(features + "/feature_type",
                      {"Gene Expression", "Gene Expression", "Gene Expression", "CRISPR Guide Capture"}, 20);
}

void loom(Writer& file)
{
    file.dense("/matrix", false, {H5T_NATIVE_FLOAT, H5T_NATIVE_INT32, true});
    file.group("/row_attrs");
    file.strings("/row_attrs/Gene", kGenes);
    file.group("/col_attrs");
    file.strings("/col_attrs/CellID", kCells);
    file.strings("/col_attrs/condition", kConditions);
    file.integers("/col_attrs/batch", {1, 1, 2, 2, 1, 1, 2, 2});
    file.group("/layers");
    file.dense("/layers/spliced", false, {H5T_NATIVE_UINT16, H5T_NATIVE_INT32, true});
}

/// Claims far more than it holds.
void claims(Writer& file)
{
    annDataFrames(file);
    file.dataset("/X", H5T_NATIVE_DOUBLE, H5T_NATIVE_DOUBLE, nullptr, {8, 4}, true);
    file.dataset("/obs/nothing", H5T_NATIVE_INT8, H5T_NATIVE_INT8, nullptr, {1'000'000'000'000}, true);
    file.dataset("/obs/_huge", H5T_NATIVE_DOUBLE, H5T_NATIVE_DOUBLE, nullptr, {8}, true);
}

std::string bytesOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write(const fs::path& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::string littleEndian(std::uint64_t value, std::size_t size)
{
    std::string bytes;
    for (std::size_t i = 0; i < size; ++i)
        bytes += static_cast<char>(value >> (8 * i));
    return bytes;
}

/// What libhdf5 1.10 does not survive without the checks of core/base/hdf5_guard.cpp.
void writeBent(const fs::path& folder, const std::string& whole)
{
    const auto bend = [&](const std::string& name, std::size_t place, const std::string& bytes) {
        if (place >= whole.size())
            std::fprintf(stderr, "%s: there is nothing to bend\n", name.c_str());
        else
            write(folder / name, std::string(whole).replace(place, bytes.size(), bytes));
    };
    const std::size_t names = whole.find("HEAP");
    bend("names_claim_too_much.h5ad", names + 8, littleEndian(std::uint64_t{6} << 48, 8));
    const std::size_t texts = whole.find("GCOL");
    bend("texts_without_end.h5ad", texts + 16 + 8, littleEndian(~std::uint64_t{14}, 8));
    // A reference to a text: its length, the place of its collection, its index there.
    const auto referenceTo = [&](std::uint64_t length) {
        return whole.find(littleEndian(length, 4) + littleEndian(texts, 8));
    };
    const std::size_t gene = referenceTo(kGenes.front().size());
    bend("text_of_wrong_index.h5ad", gene + 12, littleEndian(0x7fffffff, 4));
    bend("text_of_wrong_length.h5ad", gene, littleEndian(0xffffffff, 4));
    const std::size_t attribute = referenceTo(std::string("_index").size());
    bend("attribute_of_wrong_index.h5ad", attribute + 12, littleEndian(0x7fffffff, 4));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "Usage: make_corpus FOLDER\n");
        return 2;
    }
    const auto sparse = [](bool byCell, Form form) {
        return [=](Writer& file) {
            annDataFrames(file);
            file.sparseAnnData("/X", byCell, form);
        };
    };
    const auto dense = [](Form form) {
        return [=](Writer& file) {
            annDataFrames(file);
            file.dense("/X", true, form);
        };
    };
    const std::vector<std::pair<std::string, std::function<void(Writer&)>>> files{
        {"csr.h5ad", sparse(true, {})},
        {"csr_gzip.h5ad", sparse(true, {H5T_NATIVE_FLOAT, H5T_NATIVE_INT64, true})},
        {"csc.h5ad", sparse(false, {H5T_NATIVE_FLOAT, H5T_NATIVE_INT32, false})},
        {"csc_gzip.h5ad", sparse(false, {H5T_NATIVE_DOUBLE, H5T_NATIVE_INT64, true})},
        {"dense.h5ad", dense({})},
        {"dense_gzip.h5ad", dense({H5T_NATIVE_UINT8, H5T_NATIVE_INT32, true})},
        {"columns.h5ad", annDataOfManyColumns},
        {"old_categories.h5ad", annDataOfOldCategories},
        {"layers.h5ad", annDataOfLayers},
        {"claims.h5ad", claims},
        {"frames_only.h5ad", annDataFrames},
        {"tenx.h5", [](Writer& file) { tenX(file, false); }},
        {"tenx_old.h5", [](Writer& file) { tenX(file, true); }},
        {"screen.loom", loom},
        {"empty.h5", [](Writer&) {}},
    };
    const fs::path folder = argv[1];
    fs::create_directories(folder);
    for (const auto& [name, fill] : files) {
        Writer file(folder / name, false);
        fill(file);
    }
    {
        Writer file(folder / "newest_format.h5ad", true);
        annDataOfManyColumns(file);
    }
    const std::string whole = bytesOf(folder / "dense.h5ad");
    // Broken off, as a download does.
    for (const std::size_t part : {std::size_t{3}, std::size_t{40}, whole.size() / 2, whole.size() - 16})
        write(folder / ("truncated_" + std::to_string(part) + ".h5ad"), whole.substr(0, part));
    writeBent(folder, whole);
    return 0;
}
