// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/simulated_screen.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/screen/h5ad_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>
#include <numeric>
#include <random>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kUnperturbedVectors = 20;
constexpr std::size_t kControlFactor = 10;
constexpr double kSmallestMean = 0.1; // of a component: below this, truncation at zero would dominate
constexpr const char* kControlLabel = "control";

/// What a stream of random numbers is for, so that drawing more of one leaves the others as they were.
enum class Stream : std::uint64_t { Names = 1, Loadings, Vectors, Genes, Cells };

/// Random numbers that are the same with every standard library, which std::normal_distribution is not.
class Random {
public:
    Random(std::uint64_t seed, Stream stream)
        : m_engine(seed * 0x9e3779b97f4a7c15u + static_cast<std::uint64_t>(stream))
    {
    }

    /// In [0, 1).
    double uniform() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    double normal()
    {
        const double radius = std::sqrt(-2 * std::log(1 - uniform()));
        return radius * std::cos(2 * std::numbers::pi * uniform());
    }
    std::size_t below(std::size_t count)
    {
        return static_cast<std::size_t>(uniform() * static_cast<double>(count));
    }
    template <class T> void shuffle(std::vector<T>& values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::mt19937_64 m_engine;
};

double logistic(double x)
{
    return 1 / (1 + std::exp(-x));
}

double logit(double p)
{
    return std::log(p / (1 - p));
}

double normalCdf(double x)
{
    return 0.5 * std::erfc(-x / std::numbers::sqrt2);
}

/// Of a normal distribution truncated to positive values.
double truncatedMean(double mean, double sd)
{
    const double density = std::exp(-0.5 * mean * mean / (sd * sd)) / std::sqrt(2 * std::numbers::pi);
    return mean + sd * density / normalCdf(mean / sd);
}

double truncatedCdf(double x, double mean, double sd)
{
    if (x <= 0)
        return 0;
    const double below = normalCdf(-mean / sd);
    return (normalCdf((x - mean) / sd) - below) / (1 - below);
}

/// Of the non-zero cells.
double positiveCdf(const TrueDistribution& truth, double x)
{
    return (1 - truth.upperWeight) * truncatedCdf(x, truth.lowerMean, truth.lowerSd)
        + truth.upperWeight * truncatedCdf(x, truth.upperMean, truth.upperSd);
}

float draw(const TrueDistribution& truth, Random& random)
{
    if (random.uniform() < truth.zeroFraction)
        return 0;
    const bool isUpper = random.uniform() < truth.upperWeight;
    const double mean = isUpper ? truth.upperMean : truth.lowerMean;
    const double sd = isUpper ? truth.upperSd : truth.lowerSd;
    float value = 0;
    while (!(value > 0)) // means are above kSmallestMean, so more than half of the draws are positive
        value = static_cast<float>(mean + sd * random.normal());
    return value;
}

/// How strongly one programme moves one property of a gene: mostly not at all, often little, seldom much.
double sensitivity(Random& random, double small, double large)
{
    const double kind = random.uniform();
    const double size = random.normal();
    const double sign = size < 0 ? -1 : 1;
    if (kind < 0.06)
        return sign * large * (0.7 + 0.3 * std::abs(size));
    return kind < 0.40 ? small * size : 0;
}

void checkSettings(const SimulationSettings& settings)
{
    static constexpr std::size_t kMost = 1'000'000;
    const auto check = [](fmt::format_string<const std::size_t&, const std::size_t&> sentence,
                          std::size_t value) {
        if (value == 0 || value > kMost)
            throw Error(ErrorKind::Usage, translateMarked("core", sentence, value, kMost));
    };
    check(translatable("core", "A made-up screen cannot have {} perturbations; choose 1 to {}."),
          settings.perturbations);
    check(translatable("core", "A made-up screen cannot have {} genes; choose 1 to {}."), settings.genes);
    check(translatable("core", "A made-up screen cannot have {} cells; choose 1 to {}."), settings.cells);
    check(translatable("core", "A made-up screen cannot have {} programmes; choose 1 to {}."),
          settings.programmes);
    check(translatable("core", "A made-up screen cannot have {} vector dimensions; choose 1 to {}."),
          settings.vectorDimension);
}

} // namespace

double TrueDistribution::mean() const
{
    return (1 - zeroFraction)
        * ((1 - upperWeight) * truncatedMean(lowerMean, lowerSd)
           + upperWeight * truncatedMean(upperMean, upperSd));
}

double TrueDistribution::cdf(double x) const
{
    return x < 0 ? 0 : zeroFraction + (1 - zeroFraction) * positiveCdf(*this, x);
}

std::vector<double> TrueDistribution::histogram(double left, double width, int bins) const
{
    std::vector<double> mass(static_cast<std::size_t>(bins), 0.0);
    double below = 0;
    for (int bin = 0; bin < bins; ++bin) {
        const double upTo = bin + 1 == bins ? 1.0 : positiveCdf(*this, left + (bin + 1) * width);
        mass[static_cast<std::size_t>(bin)] = (1 - zeroFraction) * (upTo - below);
        below = upTo;
    }
    const double zeroBin = std::clamp(std::floor(-left / width), 0.0, static_cast<double>(bins - 1));
    mass[static_cast<std::size_t>(zeroBin)] += zeroFraction;
    return mass;
}

SimulatedScreen::SimulatedScreen(const SimulationSettings& settings)
    : m_settings(settings)
{
    checkSettings(settings);
    const std::size_t programmes = settings.programmes;

    for (std::size_t gene = 0; gene < settings.genes; ++gene)
        m_geneNames.push_back(fmt::format("G{:04}", gene + 1));
    m_vectorNames = m_geneNames;
    Random names(settings.seed, Stream::Names);
    names.shuffle(m_vectorNames);
    for (std::size_t extra = 1; m_vectorNames.size() < settings.perturbations + kUnperturbedVectors; ++extra)
        m_vectorNames.push_back(fmt::format("P{:04}", extra));
    m_vectorNames.resize(settings.perturbations + kUnperturbedVectors);
    m_perturbationNames.assign(m_vectorNames.begin(),
                               m_vectorNames.begin() + static_cast<std::ptrdiff_t>(settings.perturbations));

    // Each perturbed gene drives one or two programmes and touches the others.
    Random loadings(settings.seed, Stream::Loadings);
    m_loadings.resize(m_vectorNames.size() * programmes);
    for (std::size_t i = 0; i < m_vectorNames.size(); ++i) {
        double* const loading = &m_loadings[i * programmes];
        for (std::size_t p = 0; p < programmes; ++p)
            loading[p] = 0.15 * loadings.normal();
        const std::size_t driven = loadings.uniform() < 0.4 ? 2 : 1;
        for (std::size_t k = 0; k < driven; ++k) {
            const std::size_t programme = loadings.below(programmes);
            const double size = loadings.uniform(0.6, 1.4);
            loading[programme] += loadings.uniform() < 0.5 ? size : -size;
        }
    }

    constexpr double kVectorNoise = 0.03;
    Random vectors(settings.seed, Stream::Vectors);
    std::vector<double> map(settings.vectorDimension * programmes);
    for (double& entry : map)
        entry = vectors.normal() / std::sqrt(static_cast<double>(programmes));
    m_vectors.reserve(m_vectorNames.size() * settings.vectorDimension);
    for (std::size_t i = 0; i < m_vectorNames.size(); ++i) {
        for (std::size_t d = 0; d < settings.vectorDimension; ++d) {
            double entry = kVectorNoise * vectors.normal();
            for (std::size_t p = 0; p < programmes; ++p)
                entry += map[d * programmes + p] * m_loadings[i * programmes + p];
            m_vectors.push_back(static_cast<float>(entry));
        }
    }

    Random genes(settings.seed, Stream::Genes);
    m_genes.resize(settings.genes);
    for (Gene& gene : m_genes) {
        TrueDistribution& truth = gene.control;
        truth.lowerMean = 0.4 + 2.2 * std::pow(genes.uniform(), 1.5);
        truth.lowerSd = genes.uniform(0.2, 0.5);
        truth.upperMean = truth.lowerMean + genes.uniform(2.5, 4.0) * truth.lowerSd;
        truth.upperSd = truth.lowerSd * genes.uniform(0.7, 1.1);
        // genes that are expressed less are seen in fewer cells
        truth.zeroFraction =
            std::clamp(logistic(2.2 - 1.9 * truth.lowerMean + 0.8 * genes.normal()), 0.002, 0.97);
        const double kind = genes.uniform();
        const double weight = genes.uniform(0.2, 0.6);
        gene.isSilent = kind < 0.10;
        gene.isBimodal = kind >= 0.10 && kind < 0.35;
        if (gene.isBimodal)
            truth.upperWeight = weight;
        else
            truth.upperMean = truth.lowerMean, truth.upperSd = truth.lowerSd;
        if (gene.isSilent)
            truth.zeroFraction = kind < 0.05 ? 1.0 : 0.998;
        for (std::size_t p = 0; p < programmes; ++p) {
            gene.meanShift.push_back(sensitivity(genes, 0.12, 0.8) * truth.lowerSd);
            gene.logSdShift.push_back(sensitivity(genes, 0.05, 0.3));
            gene.zeroShift.push_back(sensitivity(genes, 0.15, 1.0));
            gene.weightShift.push_back(sensitivity(genes, 0.20, 1.5));
        }
    }
}

std::span<const float> SimulatedScreen::vector(std::size_t index) const
{
    return std::span<const float>(m_vectors).subspan(index * m_settings.vectorDimension,
                                                     m_settings.vectorDimension);
}

TrueDistribution SimulatedScreen::control(std::size_t gene) const
{
    return m_genes[gene].control;
}

TrueDistribution SimulatedScreen::perturbed(std::size_t perturbation, std::size_t gene) const
{
    const Gene& description = m_genes[gene];
    TrueDistribution truth = description.control;
    if (description.isSilent)
        return truth;

    double meanShift = 0;
    double logSdShift = 0;
    double zeroShift = 0;
    double weightShift = 0;
    for (std::size_t p = 0; p < m_settings.programmes; ++p) {
        const double loading = m_loadings[perturbation * m_settings.programmes + p];
        meanShift += loading * description.meanShift[p];
        logSdShift += loading * description.logSdShift[p];
        zeroShift += loading * description.zeroShift[p];
        weightShift += loading * description.weightShift[p];
    }
    const bool isTarget = m_geneNames[gene] == m_perturbationNames[perturbation];
    if (isTarget) { // the knockdown itself
        zeroShift = std::abs(zeroShift) + 2.5;
        meanShift = -0.3 * truth.lowerMean;
    }
    const double sdFactor = std::exp(std::clamp(logSdShift, -0.5, 0.5));
    truth.lowerMean = std::max(kSmallestMean, truth.lowerMean + meanShift);
    truth.upperMean = std::max(kSmallestMean, truth.upperMean + meanShift);
    truth.lowerSd *= sdFactor;
    truth.upperSd *= sdFactor;
    truth.zeroFraction = logistic(logit(truth.zeroFraction) + zeroShift);
    if (description.isBimodal)
        truth.upperWeight = logistic(logit(truth.upperWeight) + weightShift);
    return truth;
}

void SimulatedScreen::writeCells(const fs::path& path) const
{
    JobMonitor unwatched;
    writeCells(path, unwatched);
}

void SimulatedScreen::writeCells(const fs::path& path, JobMonitor& monitor) const
{
    const std::size_t genes = m_settings.genes;
    const std::size_t perturbations = m_settings.perturbations;
    const auto truthOf = [&](std::size_t row, std::size_t gene) {
        return row == perturbations ? control(gene) : perturbed(row, gene);
    };

    // Categories ascend, as pandas writes them: the control's lower case comes after the genes.
    std::vector<std::size_t> sorted(perturbations);
    std::iota(sorted.begin(), sorted.end(), std::size_t{0});
    std::sort(sorted.begin(), sorted.end(),
              [&](std::size_t a, std::size_t b) { return m_perturbationNames[a] < m_perturbationNames[b]; });
    sorted.push_back(perturbations);
    std::vector<std::string> categories;
    for (const std::size_t row : sorted)
        categories.push_back(row == perturbations ? kControlLabel : m_perturbationNames[row]);

    Random random(m_settings.seed, Stream::Cells);
    std::vector<std::int32_t> codes;
    for (std::size_t code = 0; code < sorted.size(); ++code)
        codes.insert(codes.end(),
                     sorted[code] == perturbations ? kControlFactor * m_settings.cells : m_settings.cells,
                     static_cast<std::int32_t>(code));
    random.shuffle(codes);

    std::vector<TrueDistribution> truth;
    truth.reserve(sorted.size() * genes);
    for (const std::size_t row : sorted) {
        for (std::size_t gene = 0; gene < genes; ++gene)
            truth.push_back(truthOf(row, gene));
    }

    writeFileAtomically(path, [&](const fs::path& temporary) {
        H5adWriter writer(temporary, m_geneNames, codes.size() * genes);
        std::vector<std::string> cellNames;
        std::vector<std::uint32_t> seen;
        std::vector<float> values;
        const std::string phase = translate("core", "simulating");
        for (std::size_t cell = 0; cell < codes.size(); ++cell) {
            monitor.report(phase, 0.9 * static_cast<double>(cell) / static_cast<double>(codes.size()));
            seen.clear();
            values.clear();
            for (std::size_t gene = 0; gene < genes; ++gene) {
                const float value = draw(truth[static_cast<std::size_t>(codes[cell]) * genes + gene], random);
                if (value == 0)
                    continue;
                values.push_back(value);
                seen.push_back(static_cast<std::uint32_t>(gene));
            }
            writer.addCell(seen, values);
            cellNames.push_back(fmt::format("cell{:06}", cell + 1));
        }

        writer.annotate("truth/conditions", categories);
        const auto writeTruth = [&](const char* name, double TrueDistribution::*member) {
            std::vector<double> all;
            all.reserve(truth.size());
            for (const TrueDistribution& distribution : truth)
                all.push_back(distribution.*member);
            writer.annotate(fmt::format("truth/{}", name), all, {sorted.size(), genes});
        };
        writeTruth("zero_fraction", &TrueDistribution::zeroFraction);
        writeTruth("upper_weight", &TrueDistribution::upperWeight);
        writeTruth("lower_mean", &TrueDistribution::lowerMean);
        writeTruth("lower_sd", &TrueDistribution::lowerSd);
        writeTruth("upper_mean", &TrueDistribution::upperMean);
        writeTruth("upper_sd", &TrueDistribution::upperSd);
        writer.finish(cellNames, {"condition", categories, codes});
    });
}

void SimulatedScreen::writeVectors(const fs::path& path) const
{
    fmt::memory_buffer text;
    const auto out = std::back_inserter(text);
    fmt::format_to(out, "gene");
    for (std::size_t d = 1; d <= m_settings.vectorDimension; ++d)
        fmt::format_to(out, "\tv{}", d);
    fmt::format_to(out, "\n");
    for (std::size_t i = 0; i < m_vectorNames.size(); ++i) {
        fmt::format_to(out, "{}", m_vectorNames[i]);
        for (const float entry : vector(i))
            fmt::format_to(out, "\t{}", entry);
        fmt::format_to(out, "\n");
    }
    writeTextAtomically(path, {text.data(), text.size()});
}

} // namespace knockscope
