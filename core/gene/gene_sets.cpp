// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/gene_sets.h"

#include "core/base/error.h"
#include "core/base/file_hash.h"

#include <Eigen/Dense>
#include <Eigen/SparseCore>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <numbers>
#include <random>
#include <set>

namespace knockscope {

namespace {

using SparseMatrix = Eigen::SparseMatrix<double, Eigen::RowMajor>;

constexpr int kPowerIterations = 4;
constexpr int kOversampling = 10;

/// Standard normal numbers by Box-Muller; std::normal_distribution differs between standard libraries.
Eigen::MatrixXd gaussianMatrix(Eigen::Index rows, Eigen::Index columns, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const auto uniform = [&random] { return (static_cast<double>(random() >> 11) + 0.5) * 0x1p-53; };
    Eigen::MatrixXd matrix(rows, columns);
    for (Eigen::Index column = 0; column < columns; ++column) {
        for (Eigen::Index row = 0; row < rows; ++row)
            matrix(row, column) =
                std::sqrt(-2 * std::log(uniform())) * std::cos(2 * std::numbers::pi * uniform());
    }
    return matrix;
}

Eigen::MatrixXd orthonormalBasis(const Eigen::MatrixXd& matrix)
{
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr(matrix);
    return qr.householderQ() * Eigen::MatrixXd::Identity(matrix.rows(), matrix.cols());
}

/// Genes x sets, weighted by inverse document frequency, rows of unit length.
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

GeneSets readGeneSets(const std::filesystem::path& path)
{
    std::ifstream file(path);
    if (!file)
        throw Error(ErrorKind::Io,
                    fmt::format("Cannot read {}. Check that it exists and may be read.", path.string()));

    GeneSets sets;
    std::string line;
    for (std::size_t number = 1; std::getline(file, line); ++number) {
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        if (line.empty())
            continue;
        std::vector<std::string> fields;
        std::size_t begin = 0;
        while (begin <= line.size()) {
            const std::size_t end = std::min(line.find('\t', begin), line.size());
            fields.push_back(line.substr(begin, end - begin));
            begin = end + 1;
        }
        if (fields.size() < 2) {
            throw Error(
                ErrorKind::BadInput,
                fmt::format(
                    "{}, line {}: expected a set name, a description and genes, separated by tabs (GMT).",
                    path.string(), number));
        }
        std::set<std::string> genes(fields.begin() + 2, fields.end());
        genes.erase(std::string());
        if (genes.empty())
            continue;
        sets.names.push_back(fields[0]);
        sets.genes.emplace_back(genes.begin(), genes.end());
    }
    if (sets.names.empty())
        throw Error(ErrorKind::BadInput,
                    fmt::format("{} holds no gene sets. Expected a GMT file.", path.string()));
    return sets;
}

GeneVectors vectorsFromGeneSets(const GeneSets& sets, std::size_t dimension, std::uint64_t seed,
                                const std::string& source, JobMonitor& monitor)
{
    if (dimension == 0)
        throw Error(ErrorKind::Usage, "--dim must be at least 1.");
    std::map<std::string, Eigen::Index> rowOfGene;
    for (const std::vector<std::string>& genes : sets.genes) {
        for (const std::string& gene : genes)
            rowOfGene.emplace(gene, 0);
    }
    Eigen::Index next = 0;
    for (auto& [gene, row] : rowOfGene)
        row = next++;

    monitor.report("factorising gene sets", 0.05);
    const SparseMatrix matrix = weightedMatrix(sets, rowOfGene);
    const SparseMatrix transposed = matrix.transpose();
    const Eigen::Index smaller = std::min(matrix.rows(), matrix.cols());
    const Eigen::Index wanted = std::min<Eigen::Index>(static_cast<Eigen::Index>(dimension), smaller);
    const Eigen::Index sampled = std::min<Eigen::Index>(wanted + kOversampling, smaller);

    Eigen::MatrixXd basis = orthonormalBasis(matrix * gaussianMatrix(matrix.cols(), sampled, seed));
    for (int i = 0; i < kPowerIterations; ++i) {
        monitor.report("factorising gene sets", 0.1 + 0.8 * i / kPowerIterations);
        basis = orthonormalBasis(matrix * orthonormalBasis(transposed * basis));
    }
    monitor.report("factorising gene sets", 0.9);
    // The small matrix basis' A is factorised through its Gram matrix, [sampled, sampled].
    const Eigen::MatrixXd projected = (transposed * basis).transpose();
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(projected * projected.transpose());
    Eigen::MatrixXd coordinates(matrix.rows(), wanted);
    for (Eigen::Index i = 0; i < wanted; ++i) {
        const Eigen::Index column = sampled - 1 - i; // eigenvalues ascend
        const double singular = std::sqrt(std::max(0.0, solver.eigenvalues()(column)));
        Eigen::VectorXd left = basis * solver.eigenvectors().col(column);
        Eigen::Index largest = 0;
        left.cwiseAbs().maxCoeff(&largest);
        coordinates.col(i) = left * (left(largest) < 0 ? -singular : singular); // fixes the sign
    }
    coordinates /= std::sqrt(coordinates.squaredNorm() / static_cast<double>(coordinates.rows()));

    std::vector<std::string> genes;
    genes.reserve(rowOfGene.size());
    for (const auto& [gene, row] : rowOfGene)
        genes.push_back(gene);
    std::vector<float> values;
    values.reserve(static_cast<std::size_t>(coordinates.size()));
    for (Eigen::Index row = 0; row < coordinates.rows(); ++row) {
        for (Eigen::Index column = 0; column < wanted; ++column)
            values.push_back(static_cast<float>(coordinates(row, column)));
    }
    monitor.report("factorising gene sets", 1);
    return {std::move(genes), static_cast<std::size_t>(wanted), std::move(values), source};
}

GeneVectors vectorsFromGeneSetFile(const std::filesystem::path& path, std::size_t dimension,
                                   std::uint64_t seed, JobMonitor& monitor)
{
    const std::string source =
        fmt::format("truncated SVD of the gene sets {} (XXH3 {}), {} dimensions, seed {}",
                    path.filename().string(), hashFile(path), dimension, seed);
    return vectorsFromGeneSets(readGeneSets(path), dimension, seed, source, monitor);
}

} // namespace knockscope
