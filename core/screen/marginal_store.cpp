// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/marginal_store.h"

#include "core/base/error.h"
#include "core/base/hdf5_file.h"
#include "core/base/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <sys/mman.h>
#include <sys/stat.h>
#include <type_traits>
#include <unistd.h>
#include <unordered_map>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void throwDamaged(const fs::path& path, const Sentence& what)
{
    throw Error(
        ErrorKind::BadInput,
        translated(translatable("core", "{} is damaged: {}. Import the screen again."), path.string(), what));
}

/// The bytes of a file, read on demand by the operating system.
class Mapping {
public:
    explicit Mapping(const fs::path& path)
    {
        const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        struct stat status { };
        if (descriptor < 0 || ::fstat(descriptor, &status) != 0 || status.st_size <= 0) {
            const int reason = errno;
            if (descriptor >= 0)
                ::close(descriptor);
            throw Error(ErrorKind::Io,
                        translated(translatable("core", "Cannot read {}: {}."), path.string(),
                                   std::strerror(reason)));
        }
        m_size = static_cast<std::size_t>(status.st_size);
        m_data = ::mmap(nullptr, m_size, PROT_READ, MAP_PRIVATE, descriptor, 0);
        const int reason = errno;
        ::close(descriptor);
        if (m_data == MAP_FAILED)
            throw Error(
                ErrorKind::Io,
                translated(translatable("core", "Cannot map {}: {}."), path.string(), std::strerror(reason)));
    }
    ~Mapping() { ::munmap(m_data, m_size); }
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;

    std::size_t size() const { return m_size; }
    const std::byte* data() const { return static_cast<const std::byte*>(m_data); }

private:
    void* m_data = nullptr;
    std::size_t m_size = 0;
};

/// A dataset in the mapped file, or a copy where another tool rewrote the file so that it cannot be mapped.
template <class T> class Column {
public:
    Column() = default;
    Column(const hdf5::File& file, const Mapping& mapping, const std::string& name, std::uint64_t expected)
    {
        std::uint64_t elements = 1;
        for (const std::uint64_t size : file.shape(name))
            elements *= size;
        if (elements != expected)
            throwDamaged(file.path(),
                         translated(translatable("core", "{} has {} values, {} are expected"), name, elements,
                                    expected));
        const std::optional<std::uint64_t> offset = file.contiguousOffset(name);
        const bool sameType = file.typeSize(name) == sizeof(T)
            && file.typeClass(name) == (std::is_floating_point_v<T> ? H5T_FLOAT : H5T_INTEGER);
        if (!offset || !sameType || *offset % alignof(T) != 0) {
            m_copy = file.read<T>(name);
            m_view = m_copy;
            return;
        }
        if (*offset > mapping.size() || elements > (mapping.size() - *offset) / sizeof(T))
            throwDamaged(file.path(),
                         translated(translatable("core", "{} reaches beyond the end of the file"), name));
        m_view = {static_cast<const T*>(static_cast<const void*>(mapping.data() + *offset)), elements};
    }
    Column(Column&&) = default; // a moved vector keeps its memory, so the view stays valid
    Column& operator=(Column&&) = default;

    std::span<const T> view() const { return m_view; }

private:
    std::vector<T> m_copy;
    std::span<const T> m_view;
};

std::uint64_t lengthOf(const hdf5::File& file, const std::string& name)
{
    const std::vector<std::uint64_t> shape = file.shape(name);
    if (shape.size() != 1)
        throwDamaged(file.path(), translated(translatable("core", "{} should have one dimension"), name));
    return shape[0];
}

void checkVersion(const hdf5::File& file)
{
    if (!file.hasAttribute("/", kStoreVersionAttribute))
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core",
                             "{} is not a screen that Knockscope imported: the attribute {} is missing."),
                file.path().string(), kStoreVersionAttribute));
    const std::vector<std::int64_t> version = file.integersAttribute("/", kStoreVersionAttribute);
    if (version.size() != 1 || version[0] < 1)
        throwDamaged(
            file.path(),
            translated(translatable("core", "the attribute {} makes no sense"), kStoreVersionAttribute));
    if (version[0] > kStoreVersion)
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable(
                    "core",
                    "{} was written by a newer Knockscope (format {}; this one reads up to {}). Update "
                    "Knockscope."),
                file.path().string(), version[0], kStoreVersion));
}

} // namespace

double Marginal::min() const
{
    return visit([this](auto values) {
        if (values.empty())
            return 0.0;
        const double smallest = values.front();
        return zeros() > 0 ? std::min(0.0, smallest) : smallest;
    });
}

double Marginal::max() const
{
    return visit([this](auto values) {
        if (values.empty())
            return 0.0;
        const double largest = values.back();
        return zeros() > 0 ? std::max(0.0, largest) : largest;
    });
}

struct MarginalStore::Mapped {
    explicit Mapped(const fs::path& storePath)
        : path(storePath)
        , mapping(storePath)
    {
    }

    fs::path path;
    Mapping mapping;
    std::vector<std::string> geneNames;
    std::vector<std::string> perturbationNames;
    std::unordered_map<std::string, std::size_t> rowOf;
    Column<std::uint64_t> cells;
    Column<std::uint64_t> offsets;
    std::variant<Column<float>, Column<double>> values;
    Column<double> means;
    Column<double> variances;
};

MarginalStore::MarginalStore(std::shared_ptr<const Mapped> mapped)
    : m_mapped(std::move(mapped))
{
}

MarginalStore MarginalStore::open(const fs::path& path)
{
    const hdf5::File file(path, hdf5::Access::Read);
    checkVersion(file);
    auto mapped = std::make_shared<Mapped>(path);
    mapped->geneNames = file.readStrings("/genes");
    mapped->perturbationNames = file.readStrings("/perturbations");
    for (std::size_t row = 0; row < mapped->perturbationNames.size(); ++row)
        mapped->rowOf.emplace(mapped->perturbationNames[row], row);

    const std::uint64_t genes = mapped->geneNames.size();
    const std::uint64_t rows = mapped->perturbationNames.size() + 1;
    mapped->cells = Column<std::uint64_t>(file, mapped->mapping, "/cells", rows);
    mapped->offsets = Column<std::uint64_t>(file, mapped->mapping, "/offset", rows * genes + 1);
    mapped->means = Column<double>(file, mapped->mapping, "/mean", rows * genes);
    mapped->variances = Column<double>(file, mapped->mapping, "/variance", rows * genes);
    // Everything downstream starts from the means; one that is no number would poison it unseen.
    const std::span<const double> means = mapped->means.view();
    if (!std::all_of(means.begin(), means.end(), [](double mean) { return std::isfinite(mean); }))
        throwDamaged(path, translate("core", "/mean holds values that are not finite"));
    const std::uint64_t stored = lengthOf(file, "/value");
    if (file.typeClass("/value") != H5T_FLOAT)
        throwDamaged(path, translate("core", "/value does not hold floating-point numbers"));
    if (file.typeSize("/value") == sizeof(float))
        mapped->values = Column<float>(file, mapped->mapping, "/value", stored);
    else
        mapped->values = Column<double>(file, mapped->mapping, "/value", stored);
    if (mapped->offsets.view().front() != 0 || mapped->offsets.view().back() != stored)
        throwDamaged(path, translate("core", "/offset and /value do not fit together"));
    return MarginalStore(std::move(mapped));
}

std::size_t MarginalStore::genes() const
{
    return m_mapped->geneNames.size();
}

std::size_t MarginalStore::perturbations() const
{
    return m_mapped->perturbationNames.size();
}

const std::vector<std::string>& MarginalStore::geneNames() const
{
    return m_mapped->geneNames;
}

const std::vector<std::string>& MarginalStore::perturbationNames() const
{
    return m_mapped->perturbationNames;
}

std::size_t MarginalStore::findPerturbation(const std::string& name) const
{
    const auto found = m_mapped->rowOf.find(name);
    return found == m_mapped->rowOf.end() ? rows() : found->second;
}

std::uint64_t MarginalStore::cells(std::size_t row) const
{
    return m_mapped->cells.view()[row];
}

Marginal MarginalStore::marginal(std::size_t row, std::size_t gene) const
{
    const std::span<const std::uint64_t> offsets = m_mapped->offsets.view();
    const std::size_t index = row * genes() + gene;
    const std::uint64_t first = offsets[index];
    const std::uint64_t last = offsets[index + 1];
    return std::visit(
        [&](const auto& values) {
            // checked here and not at opening, which would have to read every offset
            if (first > last || last > values.view().size() || last - first > cells(row))
                throwDamaged(m_mapped->path, translate("core", "/offset makes no sense"));
            return Marginal(Marginal::Values(values.view().subspan(first, last - first)), cells(row));
        },
        m_mapped->values);
}

std::span<const double> MarginalStore::means(std::size_t row) const
{
    return m_mapped->means.view().subspan(row * genes(), genes());
}

std::span<const double> MarginalStore::variances(std::size_t row) const
{
    return m_mapped->variances.view().subspan(row * genes(), genes());
}

} // namespace knockscope
