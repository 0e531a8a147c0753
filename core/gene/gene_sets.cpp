// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/gene_sets.h"

#include "core/base/clean_text.h"
#include "core/base/error.h"
#include "core/base/file_hash.h"
#include "core/base/text_lines.h"
#include "core/base/translate.h"
#include "core/base/truncated_svd.h"

#include <Eigen/Dense>
#include <Eigen/SparseCore>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

using SparseMatrix = Eigen::SparseMatrix<double, Eigen::RowMajor>;
using Fields = std::vector<std::string_view>;

constexpr std::size_t kBlockBytes = 1u << 20;
constexpr const char* kHuman = "9606";
constexpr const char* kReading = translatable("core", "reading gene sets");

class SparseOperator : public LinearOperator {
public:
    explicit SparseOperator(const SparseMatrix& matrix)
        : m_matrix(matrix)
        , m_transposed(matrix.transpose())
    {
    }
    Eigen::Index rows() const override { return m_matrix.rows(); }
    Eigen::Index columns() const override { return m_matrix.cols(); }
    Eigen::MatrixXd times(const Eigen::MatrixXd& x) const override { return m_matrix * x; }
    Eigen::MatrixXd transposedTimes(const Eigen::MatrixXd& y) const override { return m_transposed * y; }

private:
    const SparseMatrix& m_matrix;
    SparseMatrix m_transposed;
};

void split(std::string_view line, char delimiter, Fields& fields)
{
    fields.clear();
    std::size_t begin = 0;
    while (begin <= line.size()) {
        const std::size_t end = std::min(line.find(delimiter, begin), line.size());
        fields.push_back(line.substr(begin, end - begin));
        begin = end + 1;
    }
}

bool isNumber(std::string_view text)
{
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Columns of an annotation that matter, counted from 0.
struct AnnotationColumns {
    std::size_t gene, term, evidence, qualifier, taxon;
    std::size_t least; // columns of every line
};
constexpr AnnotationColumns kGaf{2, 4, 6, 3, 12, 15};
constexpr AnnotationColumns kGene2Go{1, 2, 3, 4, 0, 5};

bool isGeneOntologyTerm(std::string_view text)
{
    return text.starts_with("GO:") && isNumber(text.substr(3));
}

bool isGaf(const Fields& fields)
{
    return fields.size() >= kGaf.least && isGeneOntologyTerm(fields[kGaf.term])
        && fields[kGaf.taxon].starts_with("taxon:");
}

bool isGene2Go(const Fields& fields)
{
    return fields.size() >= kGene2Go.least && isNumber(fields[kGene2Go.taxon])
        && isNumber(fields[kGene2Go.gene]) && isGeneOntologyTerm(fields[kGene2Go.term]);
}

/// "NOT", "NOT|involved_in", "contributes_to|NOT" or, at NCBI, "NOT involved_in".
bool isNegated(std::string_view qualifier)
{
    std::size_t begin = 0;
    while (begin <= qualifier.size()) {
        const std::size_t end = std::min(qualifier.find_first_of("| ", begin), qualifier.size());
        if (qualifier.substr(begin, end - begin) == "NOT")
            return true;
        begin = end + 1;
    }
    return false;
}

/// Short numbers for texts that come again and again.
class Texts {
public:
    std::uint32_t add(std::string_view text)
    {
        m_key.assign(text);
        const auto [found, isNew] = m_indices.try_emplace(m_key, static_cast<std::uint32_t>(m_texts.size()));
        if (isNew)
            m_texts.push_back(m_key);
        return found->second;
    }
    const std::string& operator[](std::uint32_t i) const { return m_texts[i]; }

private:
    std::unordered_map<std::string, std::uint32_t> m_indices;
    std::vector<std::string> m_texts;
    std::string m_key;
};

/// Terms of genes of several species, one of which is taken at the end.
class Annotations {
public:
    Annotations(std::string path, std::string taxon)
        : m_path(std::move(path))
        , m_taxon(std::move(taxon))
    {
    }

    void add(std::string_view taxon, std::string_view gene, std::string_view term)
    {
        if (!m_taxon.empty() && taxon != m_taxon) {
            m_others.emplace(taxon);
            return;
        }
        // Files of all species are large, so the others go as soon as the one that is wanted is met.
        if (m_taxon.empty() && taxon == kHuman) {
            for (const auto& [other, pairs] : m_pairs)
                m_others.insert(other);
            m_pairs.clear();
            m_last = nullptr;
            m_taxon = kHuman;
        }
        if (!m_last || m_last->first != taxon)
            m_last = &*m_pairs.try_emplace(std::string(taxon)).first;
        m_last->second.emplace_back(m_terms.add(term), m_genes.add(gene));
    }

    GeneSets sets(const std::string& format)
    {
        if (m_pairs.empty()) {
            if (m_taxon.empty() || m_others.empty())
                throw Error(ErrorKind::BadInput,
                            translated(translatable("core", "{} annotates no gene."), m_path));
            std::string few;
            std::size_t shown = 0;
            for (const std::string& other : m_others) {
                if (shown++ == 5) {
                    few += ", ...";
                    break;
                }
                few += (few.empty() ? "" : ", ") + other;
            }
            throw Error(
                ErrorKind::BadInput,
                translated(
                    translatable("core", "{} annotates no gene of taxon {}. Choose one that it has: {}."),
                    m_path, m_taxon, few));
        }
        auto most = m_pairs.begin(); // of the same size the first, in the order of names
        for (auto it = m_pairs.begin(); it != m_pairs.end(); ++it) {
            if (it->second.size() > most->second.size())
                most = it;
        }
        std::map<std::string, std::set<std::string>> sorted;
        for (const auto& [term, gene] : most->second)
            sorted[m_terms[term]].insert(m_genes[gene]);
        GeneSets sets;
        sets.format = fmt::format("{}, taxon {}", format, most->first);
        for (auto& [term, genes] : sorted) {
            sets.names.push_back(term);
            sets.genes.emplace_back(genes.begin(), genes.end());
        }
        return sets;
    }

private:
    using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>; // term and gene

    std::string m_path;
    std::string m_taxon; // empty: not yet known
    std::set<std::string, std::less<>> m_others; // species that were left out
    std::map<std::string, Pairs> m_pairs; // by species
    std::map<std::string, Pairs>::value_type* m_last = nullptr; // most files have long runs of one species
    Texts m_terms;
    Texts m_genes;
};

/// Reads one file line by line, in the format that its first lines show.
class GeneSetReader {
public:
    GeneSetReader(const fs::path& path, const std::string& taxon)
        : m_path(path.string())
        , m_annotations(m_path, taxon)
    {
    }

    void take(std::string_view line)
    {
        ++m_line;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty())
            return;
        if (m_format == Format::Unknown && takeHeader(line))
            return;
        split(line, '\t', m_fields);
        if (m_format == Format::Unknown)
            m_format = isGaf(m_fields) ? Format::Gaf : isGene2Go(m_fields) ? Format::Gene2Go : Format::Gmt;
        if (m_format == Format::Gmt)
            takeSet();
        else if (m_format == Format::Gaf && line[0] != '!')
            takeGaf();
        else if (m_format == Format::Gene2Go && line[0] != '#')
            takeGene2Go();
    }

    GeneSets sets()
    {
        if (m_format == Format::Gaf)
            return m_annotations.sets(m_version.empty() ? "GAF" : "GAF " + m_version);
        if (m_format == Format::Gene2Go)
            return m_annotations.sets("gene2go");
        if (m_sets.names.empty())
            throw Error(ErrorKind::BadInput,
                        translated(translatable(
                                       "core", "{} holds no gene sets. Expected a GMT, GAF or gene2go file."),
                                   m_path));
        m_sets.format = "GMT";
        return std::move(m_sets);
    }

private:
    enum class Format { Unknown, Gmt, Gaf, Gene2Go };

    /// `sentence` begins with the file and the line.
    template <class... Args>
    [[noreturn]] void
    refuse(fmt::format_string<const std::string&, const std::size_t&, Args...> sentence,
           const Args&... args) const
    {
        throw Error(ErrorKind::BadInput, translateMarked("core", sentence, m_path, m_line, args...));
    }

    /// Whether the line is no more than a header or a comment before the first set or annotation.
    bool takeHeader(std::string_view line)
    {
        if (line.starts_with("#tax_id")) {
            m_format = Format::Gene2Go;
            return true;
        }
        if (line[0] != '!')
            return false;
        constexpr std::string_view kVersion = "!gaf-version:";
        if (line.starts_with(kVersion)) {
            line.remove_prefix(kVersion.size());
            const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
            m_version = cleanText(line.substr(begin, line.find_last_not_of(' ') + 1 - begin));
            if (m_version != "2" && !m_version.starts_with("2."))
                refuse(translatable("core", "{}, line {}: this is GAF {}. Use a file of version 2."),
                       m_version);
            m_format = Format::Gaf;
        } else if (line.starts_with("!gpa") || line.starts_with("!gpi")) {
            refuse(translatable(
                "core", "{}, line {}: this is a GPAD or GPI file. Use the annotations in the format GAF 2."));
        }
        return true;
    }

    void takeSet()
    {
        if (m_fields.size() < 2)
            refuse(translatable(
                "core",
                "{}, line {}: expected a set name, a description and genes, separated by tabs (GMT)."));
        std::set<std::string> genes;
        for (std::size_t i = 2; i < m_fields.size(); ++i)
            genes.insert(cleanText(m_fields[i]));
        genes.erase(std::string());
        if (genes.empty())
            return;
        m_sets.names.push_back(cleanText(m_fields[0]));
        m_sets.genes.emplace_back(genes.begin(), genes.end());
    }

    void takeGaf()
    {
        if (!isGaf(m_fields) || m_fields[kGaf.gene].empty())
            refuse(translatable("core",
                                "{}, line {}: expected an annotation with a gene symbol in column 3, a GO "
                                "term in column 5 and a taxon in column 13, separated by tabs (GAF)."));
        // "taxon:9606|taxon:1280": the second is the organism that the first interacts with.
        std::string_view taxon = m_fields[kGaf.taxon].substr(std::string_view("taxon:").size());
        taxon = taxon.substr(0, taxon.find('|'));
        if (!isNumber(taxon))
            refuse(translatable("core", "{}, line {}: column 13 is not \"taxon:\" and a number (GAF)."));
        takeAnnotation(kGaf, taxon);
    }

    void takeGene2Go()
    {
        if (!isGene2Go(m_fields))
            refuse(translatable("core",
                                "{}, line {}: expected a taxon, a gene number and a GO term, separated by "
                                "tabs (NCBI gene2go)."));
        takeAnnotation(kGene2Go, m_fields[kGene2Go.taxon]);
    }

    void takeAnnotation(const AnnotationColumns& columns, std::string_view taxon)
    {
        if (isNegated(m_fields[columns.qualifier]) || m_fields[columns.evidence] == "ND")
            return;
        m_annotations.add(taxon, cleanText(m_fields[columns.gene]), m_fields[columns.term]);
    }

    std::string m_path;
    Format m_format = Format::Unknown;
    std::string m_version; // of GAF, as the file says it
    std::size_t m_line = 0;
    Fields m_fields;
    GeneSets m_sets; // of GMT
    Annotations m_annotations;
};

/// Genes x sets, weighted by inverse document frequency, rows of unit length or 0.
SparseMatrix weightedMatrix(const GeneSets& sets, const std::map<std::string, Eigen::Index>& rowOfGene)
{
    std::vector<Eigen::Triplet<double>> entries;
    for (std::size_t set = 0; set < sets.genes.size(); ++set) {
        const double weight =
            std::log(static_cast<double>(rowOfGene.size()) / static_cast<double>(sets.genes[set].size()));
        for (const std::string& gene : sets.genes[set])
            entries.emplace_back(static_cast<int>(rowOfGene.at(gene)), static_cast<int>(set), weight);
    }
    SparseMatrix matrix(static_cast<Eigen::Index>(rowOfGene.size()),
                        static_cast<Eigen::Index>(sets.genes.size()));
    matrix.setFromTriplets(entries.begin(), entries.end());
    for (Eigen::Index row = 0; row < matrix.rows(); ++row) {
        const double length = matrix.row(row).norm();
        if (length > 0)
            matrix.row(row) /= length;
    }
    return matrix;
}

} // namespace

GeneSets readGeneSets(const fs::path& path, const std::string& taxon, JobMonitor* monitor)
{
    if (!taxon.empty() && !isNumber(taxon))
        throw Error(
            ErrorKind::Usage,
            translated(translatable("core", "\"{}\" is no taxon. Give its NCBI number, for example 9606."),
                       taxon));
    TextLines text(path);
    GeneSetReader reader(path, taxon);
    std::string block;
    while (text.next(block, kBlockBytes)) {
        if (monitor)
            monitor->report(translate("core", kReading), 0.5 * text.fraction());
        std::size_t begin = 0;
        while (begin < block.size()) {
            const std::size_t end = block.find('\n', begin);
            reader.take(std::string_view(block).substr(begin, end - begin));
            begin = end + 1;
        }
    }
    return reader.sets();
}

GeneVectors vectorsFromGeneSets(const GeneSets& sets, std::size_t dimension, std::uint64_t seed,
                                const std::string& source, JobMonitor& monitor)
{
    if (dimension == 0)
        throw Error(ErrorKind::Usage, translate("core", "--dim must be at least 1."));
    std::map<std::string, Eigen::Index> rowOfGene;
    for (const std::vector<std::string>& genes : sets.genes) {
        for (const std::string& gene : genes)
            rowOfGene.emplace(gene, 0);
    }
    Eigen::Index next = 0;
    for (auto& [gene, row] : rowOfGene)
        row = next++;

    const SparseMatrix matrix = weightedMatrix(sets, rowOfGene);
    if (matrix.norm() == 0)
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core",
                             "{}: every set holds every gene, so the sets tell no genes apart. Use others."),
                source));
    const TruncatedSvd svd =
        truncatedSvd(SparseOperator(matrix), dimension, seed, [&monitor](double fraction) {
            monitor.report(translate("core", "factorising gene sets"), 0.5 + 0.5 * fraction);
        });
    const Eigen::MatrixXd coordinates = svd.coordinates();

    std::vector<std::string> genes;
    genes.reserve(rowOfGene.size());
    std::vector<float> values;
    values.reserve(static_cast<std::size_t>(coordinates.size()));
    for (const auto& [gene, row] : rowOfGene) {
        if (matrix.row(row).norm() == 0)
            continue;
        genes.push_back(gene);
        for (Eigen::Index column = 0; column < coordinates.cols(); ++column)
            values.push_back(static_cast<float>(coordinates(row, column)));
    }
    return {std::move(genes), static_cast<std::size_t>(coordinates.cols()), std::move(values), source};
}

GeneVectors vectorsFromGeneSetFile(const fs::path& path, std::size_t dimension, std::uint64_t seed,
                                   JobMonitor& monitor, const std::string& taxon)
{
    const GeneSets sets = readGeneSets(path, taxon, &monitor);
    VectorBlock block{fmt::format("gene sets {}", cleanText(path.filename().string())), fs::absolute(path),
                      hashFile(path, &monitor),
                      fmt::format("truncated SVD of {}, seed {}", sets.format, seed)};
    const std::string source =
        fmt::format("truncated SVD of the gene sets {} ({}, XXH3 {}), {} dimensions, seed {}",
                    cleanText(path.filename().string()), sets.format, block.hash, dimension, seed);
    GeneVectors vectors = vectorsFromGeneSets(sets, dimension, seed, source, monitor);
    block.dimension = vectors.dimension();
    block.genes = vectors.genes().size();
    vectors.setBlocks({std::move(block)});
    return vectors;
}

bool isGeneSetFile(const fs::path& path)
{
    const fs::path name = path.extension() == ".gz" ? path.stem() : path.filename();
    return name.extension() == ".gmt" || name.extension() == ".gaf" || name.string().starts_with("gene2go");
}

} // namespace knockscope
