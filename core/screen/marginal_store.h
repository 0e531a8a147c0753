// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace knockscope {

inline constexpr std::int64_t kStoreVersion = 1;
inline constexpr const char* kStoreVersionAttribute = "format_version";

/// All cells of one perturbation (or of the control) seen through one gene: the non-zero values in ascending
/// order and the number of zeros. Order between cells is not kept, nothing else is lost.
class Marginal {
public:
    using Values = std::variant<std::span<const float>, std::span<const double>>;

    Marginal(Values nonZero, std::uint64_t cells)
        : m_nonZero(nonZero)
        , m_cells(cells)
    {
    }

    std::uint64_t cells() const { return m_cells; }
    std::uint64_t zeros() const { return m_cells - nonZeroCount(); }
    std::size_t nonZeroCount() const
    {
        return std::visit([](auto values) { return values.size(); }, m_nonZero);
    }
    /// Range over all cells, zeros included. Requires cells() > 0.
    double min() const;
    double max() const;

    /// Calls `visitor` with the non-zero values as a span of float or of double.
    template <class Visitor> decltype(auto) visit(Visitor&& visitor) const
    {
        return std::visit(visitor, m_nonZero);
    }

private:
    Values m_nonZero;
    std::uint64_t m_cells;
};

/// The screen as every later step sees it: log-normalised expression sorted per perturbation and gene,
/// memory-mapped from `screen.h5`. Rows 0 to perturbations() - 1 are the perturbations in alphabetical order,
/// row control() the control. Copies share the mapping; reading is safe from any thread.
class MarginalStore {
public:
    /// Throws `Error` when the file is missing, damaged or of a newer version.
    static MarginalStore open(const std::filesystem::path& path);

    std::size_t genes() const;
    std::size_t perturbations() const;
    std::size_t rows() const { return perturbations() + 1; }
    std::size_t control() const { return perturbations(); }

    const std::vector<std::string>& geneNames() const;
    const std::vector<std::string>& perturbationNames() const; // without the control
    /// Row of a canonical perturbation name, or rows() when there is none.
    std::size_t findPerturbation(const std::string& name) const;

    std::uint64_t cells(std::size_t row) const;
    Marginal marginal(std::size_t row, std::size_t gene) const;
    /// Mean over cells, [genes], float64.
    std::span<const double> means(std::size_t row) const;
    /// Sample variance over cells (divisor n - 1; 0 for a single cell), [genes], float64.
    std::span<const double> variances(std::size_t row) const;

private:
    struct Mapped;
    explicit MarginalStore(std::shared_ptr<const Mapped> mapped);

    std::shared_ptr<const Mapped> m_mapped;
};

} // namespace knockscope
