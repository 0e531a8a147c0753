// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/gene_vectors.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/hdf5_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace knockscope {

namespace {

constexpr std::int64_t kFormatVersion = 1;

} // namespace

GeneVectors::GeneVectors(std::vector<std::string> genes, std::size_t dimension, std::vector<float> values,
                         std::string source)
    : m_genes(std::move(genes))
    , m_dimension(dimension)
    , m_values(std::move(values))
    , m_source(std::move(source))
{
    if (m_genes.empty() || m_dimension == 0)
        throw Error(ErrorKind::BadInput, fmt::format("{} holds no gene vectors.", m_source));
    if (m_values.size() != m_genes.size() * m_dimension) {
        throw Error(ErrorKind::BadInput,
                    fmt::format("{} holds {} values for {} genes of {} dimensions.", m_source,
                                m_values.size(), m_genes.size(), m_dimension));
    }
    m_index.reserve(m_genes.size());
    for (std::size_t i = 0; i < m_genes.size(); ++i) {
        if (!m_index.emplace(m_genes[i], i).second)
            throw Error(ErrorKind::BadInput,
                        fmt::format("{} holds the gene {} twice.", m_source, m_genes[i]));
        const auto begin = m_values.begin() + static_cast<std::ptrdiff_t>(i * m_dimension);
        if (!std::all_of(begin, begin + static_cast<std::ptrdiff_t>(m_dimension),
                         [](float v) { return std::isfinite(v); })) {
            throw Error(ErrorKind::BadInput,
                        fmt::format("{}: the vector of {} holds a value that is not a number.", m_source,
                                    m_genes[i]));
        }
    }
}

std::span<const float> GeneVectors::vector(const std::string& gene) const
{
    const auto found = m_index.find(gene);
    if (found == m_index.end())
        return {};
    return std::span<const float>(m_values).subspan(found->second * m_dimension, m_dimension);
}

void GeneVectors::write(const std::filesystem::path& path) const
{
    writeFileAtomically(path, [&](const std::filesystem::path& temporary) {
        hdf5::File file(temporary, hdf5::Access::Create);
        file.writeAttribute("/", "format_version", kFormatVersion);
        file.writeAttribute("/", "source", m_source);
        file.writeStrings("/genes", m_genes);
        file.write<float>("/vectors", m_values, {m_genes.size(), m_dimension});
        file.flush();
    });
}

GeneVectors GeneVectors::read(const std::filesystem::path& path)
{
    const hdf5::File file(path, hdf5::Access::Read);
    if (file.integersAttribute("/", "format_version").at(0) > kFormatVersion) {
        throw Error(ErrorKind::BadInput,
                    fmt::format("{} was written by a newer Knockscope. Update the program to open it.",
                                path.string()));
    }
    const std::vector<std::uint64_t> shape = file.shape("/vectors");
    if (shape.size() != 2)
        throw Error(ErrorKind::BadInput,
                    fmt::format("{}: /vectors is not a table. Embed the genes again.", path.string()));
    return {file.readStrings("/genes"), shape[1], file.read<float>("/vectors"),
            file.stringAttribute("/", "source")};
}

GeneVectors toGeneVectors(LoadedVectors loaded, std::string source)
{
    return {std::move(loaded.names), loaded.dimension, std::move(loaded.values), std::move(source)};
}

GeneVectors concatenated(const std::vector<GeneVectors>& sources)
{
    std::vector<std::string> genes;
    std::vector<float> values;
    std::string source;
    std::size_t dimension = 0;
    for (const GeneVectors& part : sources) {
        source += (source.empty() ? "" : " and ") + part.source();
        dimension += part.dimension();
    }
    for (const std::string& gene : sources.front().genes()) {
        const auto hasGene = [&](const GeneVectors& part) { return part.contains(gene); };
        if (!std::all_of(sources.begin(), sources.end(), hasGene))
            continue;
        genes.push_back(gene);
        for (const GeneVectors& part : sources) {
            const std::span<const float> vector = part.vector(gene);
            values.insert(values.end(), vector.begin(), vector.end());
        }
    }
    return {std::move(genes), dimension, std::move(values), std::move(source)};
}

std::vector<std::string> targetGenes(const std::string& perturbation)
{
    std::vector<std::string> genes;
    std::size_t begin = 0;
    while (begin <= perturbation.size()) {
        const std::size_t end = std::min(perturbation.find('+', begin), perturbation.size());
        if (end > begin)
            genes.push_back(perturbation.substr(begin, end - begin));
        begin = end + 1;
    }
    return genes;
}

std::vector<float> perturbationVector(const GeneVectors& vectors, const std::string& perturbation)
{
    const std::vector<std::string> genes = targetGenes(perturbation);
    std::vector<float> mean(vectors.dimension(), 0.F);
    for (const std::string& gene : genes) {
        const std::span<const float> vector = vectors.vector(gene);
        if (vector.empty())
            return {};
        for (std::size_t i = 0; i < mean.size(); ++i)
            mean[i] += vector[i] / static_cast<float>(genes.size());
    }
    return genes.empty() ? std::vector<float>() : mean;
}

Coverage coverage(const GeneVectors& vectors, const std::vector<std::string>& perturbations)
{
    Coverage result;
    std::set<std::string> missing;
    for (const std::string& perturbation : perturbations) {
        bool complete = true;
        for (const std::string& gene : targetGenes(perturbation)) {
            if (!vectors.contains(gene)) {
                missing.insert(gene);
                complete = false;
            }
        }
        (complete ? result.withVector : result.withoutVector).push_back(perturbation);
    }
    result.missingGenes.assign(missing.begin(), missing.end());
    return result;
}

} // namespace knockscope
