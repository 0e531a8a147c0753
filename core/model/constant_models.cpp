// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/constant_models.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/hdf5_file.h"
#include "core/histogram/moments.h"

#include <fmt/format.h>

namespace knockscope {

namespace {

constexpr std::int64_t kFormatVersion = 1;

void appendTimes(const std::vector<float>& values, std::size_t n, std::vector<float>& all)
{
    for (std::size_t i = 0; i < n; ++i)
        all.insert(all.end(), values.begin(), values.end());
}

class ConstantModel final : public Model {
public:
    explicit ConstantModel(std::string id)
        : m_id(std::move(id))
    {
    }

    const char* id() const override { return m_id.c_str(); }

    FitResult fit(const FoldData& data, const TrainingSettings&, int, const FitContext&) override
    {
        const FoldBasis& basis = data.basis;
        if (m_id == "non-ctrl-mean") {
            m_histograms.clear();
            std::vector<double> sums(data.store.genes());
            for (const std::size_t row : data.training) {
                const std::span<const double> means = data.store.means(row);
                for (std::size_t gene = 0; gene < sums.size(); ++gene)
                    sums[gene] += means[gene] / static_cast<double>(data.training.size());
            }
            m_means.assign(sums.begin(), sums.end());
        } else {
            const std::vector<double>& masses = m_id == "ctrl-hist" ? basis.control : basis.pool;
            m_histograms.assign(masses.begin(), masses.end());
            m_means = meansOfHistograms(m_histograms, basis.grid);
        }
        return {};
    }

    Prediction predict(const Query& query) const override
    {
        Prediction prediction;
        appendTimes(m_histograms, query.perturbations.size(), prediction.histograms);
        appendTimes(m_means, query.perturbations.size(), prediction.means);
        return prediction;
    }

    void save(const std::filesystem::path& path) const override
    {
        writeFileAtomically(path, [&](const std::filesystem::path& temporary) {
            hdf5::File file(temporary, hdf5::Access::Create);
            file.writeAttribute("/", "format_version", kFormatVersion);
            file.writeAttribute("/", "model", m_id);
            file.write<float>("/means", m_means);
            file.write<float>("/histograms", m_histograms);
            file.flush();
        });
    }

    void load(const std::filesystem::path& path, const MarginalStore& store, const FoldBasis& basis) override
    {
        const hdf5::File file(path, hdf5::Access::Read);
        if (file.integersAttribute("/", "format_version").at(0) > kFormatVersion)
            throw Error(ErrorKind::BadInput,
                        fmt::format("{} was written by a newer Knockscope. Update the program to use it.",
                                    path.string()));
        m_means = file.read<float>("/means");
        m_histograms = file.read<float>("/histograms");
        const bool fits = m_means.size() == store.genes()
            && m_histograms.size() == (m_id == "non-ctrl-mean" ? 0 : basis.control.size());
        if (!fits)
            throw Error(
                ErrorKind::BadInput,
                fmt::format("{} belongs to another screen or grid. Train this fold again.", path.string()));
    }

private:
    std::string m_id;
    std::vector<float> m_histograms; // [genes, bins], or empty
    std::vector<float> m_means; // [genes]
};

} // namespace

std::unique_ptr<Model> makeConstantModel(const std::string& id)
{
    return std::make_unique<ConstantModel>(id);
}

} // namespace knockscope
