// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/gene_sets.h"
#include "core/gene/neighbour_check.h"
#include "core/gene/vector_file.h"
#include "core/screen/importer.h"
#include "core/simulate/simulated_screen.h"
#include "tests/core/store_content.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

using namespace knockscope;

namespace {

using Profile = std::vector<float>;

double pearson(const std::vector<double>& x, const std::vector<double>& y)
{
    const auto n = static_cast<double>(x.size());
    const double mx = std::accumulate(x.begin(), x.end(), 0.0) / n;
    const double my = std::accumulate(y.begin(), y.end(), 0.0) / n;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xx += (x[i] - mx) * (x[i] - mx);
        yy += (y[i] - my) * (y[i] - my);
        xy += (x[i] - mx) * (y[i] - my);
    }
    return xx > 0 && yy > 0 ? xy / std::sqrt(xx * yy) : 0;
}

double cosine(const std::vector<float>& a, const std::vector<float>& b)
{
    const auto dot = [](const std::vector<float>& x, const std::vector<float>& y) {
        return std::inner_product(x.begin(), x.end(), y.begin(), 0.0);
    };
    return dot(a, b) / std::sqrt(dot(a, a) * dot(b, b));
}

/// The mean r of each perturbation with its nearest, by plain loops.
double naiveSimilarity(const MarginalStore& store, const GeneVectors& vectors, std::size_t neighbours)
{
    struct Member {
        std::set<std::string> targets;
        std::vector<float> vector;
        std::span<const double> means;
    };
    std::vector<Member> members;
    for (std::size_t row = 0; row < store.perturbations(); ++row) {
        const std::string& name = store.perturbationNames()[row];
        const auto targets = targetGenes(name);
        const auto vector = perturbationVector(vectors, name);
        if (!vector.empty())
            members.push_back({{targets.begin(), targets.end()}, vector, store.means(row)});
    }
    const auto control = store.means(store.control());
    double total = 0;
    for (const Member& a : members) {
        std::vector<std::pair<double, double>> others;
        for (const Member& b : members) {
            const bool isDisjoint = std::none_of(a.targets.begin(), a.targets.end(),
                                                 [&](const auto& gene) { return b.targets.contains(gene); });
            if (!isDisjoint)
                continue;
            std::vector<double> x;
            std::vector<double> y;
            for (std::size_t gene = 0; gene < store.genes(); ++gene) {
                const std::string& name = store.geneNames()[gene];
                const bool isMoved = std::any_of(members.begin(), members.end(), [&](const Member& member) {
                    return member.means[gene] != control[gene];
                });
                if (!isMoved || a.targets.contains(name) || b.targets.contains(name))
                    continue;
                x.push_back(a.means[gene] - control[gene]);
                y.push_back(b.means[gene] - control[gene]);
            }
            others.emplace_back(-cosine(a.vector, b.vector), pearson(x, y));
        }
        std::sort(others.begin(), others.end());
        const std::size_t count = std::min(neighbours, others.size());
        double sum = 0;
        for (std::size_t i = 0; i < count; ++i)
            sum += others[i].second;
        total += sum / static_cast<double>(count);
    }
    return total / static_cast<double>(members.size());
}

/// The same vectors, each given to another gene.
GeneVectors shuffled(const GeneVectors& vectors, std::uint64_t seed)
{
    std::vector<std::string> genes = vectors.genes();
    std::uint64_t state = seed;
    for (std::size_t i = genes.size(); i > 1; --i) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        std::swap(genes[i - 1], genes[(state >> 33) % i]);
    }
    return {std::move(genes), vectors.dimension(), vectors.values(), "shuffled"};
}

} // namespace

class TestNeighbourCheck : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::filesystem::path pathOf(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    /// One cell a row, so that a mean is the value; the control's are all 1. Values are above 0.
    MarginalStore storeOf(const std::map<std::string, Profile>& profiles,
                          const std::vector<std::string>& genes) const
    {
        test::StoreContent content;
        content.geneNames = genes;
        std::vector<float> values;
        for (const auto& [name, profile] : profiles) {
            content.perturbationNames.push_back(name);
            values.insert(values.end(), profile.begin(), profile.end());
        }
        values.insert(values.end(), genes.size(), 1.F);
        content.cells.assign(profiles.size() + 1, 1);
        content.nonZero.assign(values.size(), 1);
        content.values = std::move(values);
        content.write(pathOf("screen.h5"));
        return MarginalStore::open(pathOf("screen.h5"));
    }

    /// A1 to A4 raise genes 1 and 2, B1 to B4 genes 3 and 4, so that r is 1 within a kind and -1 across;
    /// every one also has a large value of its own gene, which must not count. Gene "still" is moved by none.
    MarginalStore twoKinds() const
    {
        std::vector<std::string> genes{"g1", "g2", "g3", "g4", "still"};
        for (const char kind : {'A', 'B'}) {
            for (int i = 1; i <= 4; ++i)
                genes.push_back(fmt::format("{}{}", kind, i));
        }
        std::map<std::string, Profile> profiles;
        for (std::size_t own = 5; own < genes.size(); ++own) {
            Profile profile(genes.size(), 1.F);
            const std::size_t first = genes[own][0] == 'A' ? 0 : 2;
            profile[first] = profile[first + 1] = 2.F;
            profile[own] = 50.F;
            profiles.emplace(genes[own], profile);
        }
        return storeOf(profiles, genes);
    }

    static GeneVectors vectorsOfKinds()
    {
        return {{"A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4"},
                2,
                {1, 0, 1, 0.1F, 1, 0.2F, 1, 0.3F, 0, 1, 0.1F, 1, 0.2F, 1, 0.3F, 1},
                "kinds"};
    }

private Q_SLOTS:
    void closedForm()
    {
        JobMonitor monitor;
        const MarginalStore store = twoKinds();
        NeighbourCheckSettings settings;
        settings.permutations = 4000;
        const NeighbourCheck check = checkNeighbours(store, vectorsOfKinds(), settings, monitor);
        QVERIFY(check.isPossible);
        QCOMPARE(check.perturbations, std::size_t{8});
        QCOMPARE(check.neighbours, std::size_t{2}); // a third of the other seven
        QCOMPARE(check.genes, std::size_t{12}); // all but "still"
        // Own genes left out, two shifts are (1,1,0,0) or (0,0,1,1) on 4 of 10 genes and 0 on the others:
        // within a kind r is 1, across it is -(2/10)^2 / (2/10 * 8/10).
        QVERIFY(std::abs(check.similarity - 1) < 1e-12);
        const double mean = 3.0 / 7 * 1 + 4.0 / 7 * -0.25; // of any other perturbation
        QVERIFY(std::abs(check.permutedMean - mean) < 4 * check.permutedSd / std::sqrt(4000));
        // Only permutations that keep the kinds together give 1: 2 * 4!^2 of 8!.
        const double p = 2.0 * 24 * 24 / 40320;
        QVERIFY(std::abs(check.pValue - p) < 4 * std::sqrt(p / 4000));
        QVERIFY2(
            QString::fromStdString(check.verdict)
                .startsWith(QStringLiteral("Perturbations with similar vectors shift genes alike: r 1.00 "
                                           "among the 2 nearest, .29 ± ")),
            check.verdict.c_str());
    }

    void vectorsAcrossTheKindsCarryNothing()
    {
        JobMonitor monitor;
        const GeneVectors kinds = vectorsOfKinds();
        const GeneVectors crossed({"A1", "A2", "B1", "B2", "A3", "A4", "B3", "B4"}, 2, kinds.values(),
                                  "crossed");
        const NeighbourCheck check = checkNeighbours(twoKinds(), crossed, {}, monitor);
        QVERIFY(check.similarity < 0.5);
        QVERIFY(check.pValue > 0.2);
        QVERIFY(QString::fromStdString(check.verdict).contains(QStringLiteral("Nothing shows that")));
    }

    /// When all shifts are the same, every permutation does as well as the vectors.
    void ofEqualShiftsPIsOne()
    {
        std::map<std::string, Profile> profiles;
        for (const char* const name : {"A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4"})
            profiles.emplace(name, Profile{2, 1, 3});
        JobMonitor monitor;
        const NeighbourCheck check =
            checkNeighbours(storeOf(profiles, {"x", "y", "z"}), vectorsOfKinds(), {}, monitor);
        QVERIFY(std::abs(check.similarity - 1) < 1e-12);
        QCOMPARE(check.pValue, 1.0);
    }

    void tooFewAreSaidSo()
    {
        JobMonitor monitor;
        const GeneVectors kinds = vectorsOfKinds();
        const GeneVectors seven({"A1", "A2", "A3", "A4", "B1", "B2", "B3"}, 2,
                                {kinds.values().begin(), kinds.values().begin() + 14}, "seven");
        const NeighbourCheck check = checkNeighbours(twoKinds(), seven, {}, monitor);
        QVERIFY(!check.isPossible);
        QCOMPARE(check.perturbations, std::size_t{7});
        QVERIFY2(QString::fromStdString(check.verdict).contains(QStringLiteral(": 7 with a vector")),
                 check.verdict.c_str());
        // A vector of zeros is none.
        std::vector<float> values = kinds.values();
        values[14] = values[15] = 0;
        QVERIFY(!checkNeighbours(twoKinds(), {kinds.genes(), 2, values, "zero"}, {}, monitor).isPossible);
    }

    /// Combinations against plain loops; vectors that mean nothing must not pass because A+B resembles A.
    void combinationsAreNoProof()
    {
        constexpr std::size_t kGenes = 60;
        std::vector<std::string> genes;
        for (std::size_t i = 0; i < kGenes; ++i)
            genes.push_back(fmt::format("g{}", i));
        std::uint64_t state = 5;
        const auto uniform = [&state] {
            state = state * 6364136223846793005u + 1442695040888963407u;
            return static_cast<double>(state >> 11) * 0x1p-53;
        };
        std::map<std::string, Profile> profiles;
        std::vector<std::string> targets;
        std::vector<float> values;
        for (int i = 0; i < 16; ++i) {
            const std::string name = fmt::format("g{}", i);
            Profile profile;
            for (std::size_t gene = 0; gene < kGenes; ++gene)
                profile.push_back(static_cast<float>(1 + uniform()));
            profiles.emplace(name, profile);
            targets.push_back(name);
            for (int d = 0; d < 6; ++d)
                values.push_back(static_cast<float>(uniform() - 0.5));
        }
        for (int i = 0; i < 16; ++i) { // sums of what their parts do
            for (const int step : {1, 3}) {
                const std::string a = fmt::format("g{}", i);
                const std::string b = fmt::format("g{}", (i + step) % 16);
                Profile profile;
                for (std::size_t gene = 0; gene < kGenes; ++gene)
                    profile.push_back(profiles.at(a)[gene] + profiles.at(b)[gene] - 1);
                profiles.emplace(std::min(a, b) + "+" + std::max(a, b), profile);
            }
        }
        const MarginalStore store = storeOf(profiles, genes);
        const GeneVectors vectors(targets, 6, values, "senseless");
        JobMonitor monitor;
        const NeighbourCheck check = checkNeighbours(store, vectors, {}, monitor);
        QCOMPARE(check.perturbations, std::size_t{48});
        QCOMPARE(check.neighbours, std::size_t{5});
        QVERIFY(std::abs(check.similarity - naiveSimilarity(store, vectors, 5)) < 1e-9);
        QVERIFY2(check.pValue > 0.05, check.verdict.c_str());
    }

    void simulatedScreen()
    {
        SimulationSettings simulation;
        simulation.perturbations = 60;
        simulation.genes = 200;
        const SimulatedScreen screen(simulation);
        screen.writeCells(pathOf("cells.h5ad"));
        screen.writeVectors(pathOf("vectors.tsv"));
        ImportSettings import;
        import.source = pathOf("cells.h5ad");
        JobMonitor monitor;
        importScreen(import, pathOf("simulated.h5"), monitor);
        const MarginalStore store = MarginalStore::open(pathOf("simulated.h5"));
        const GeneVectors vectors = readGeneVectors(pathOf("vectors.tsv"), monitor);

        const NeighbourCheck real = checkNeighbours(store, vectors, {}, monitor);
        qInfo("%s", real.verdict.c_str());
        QCOMPARE(real.perturbations, std::size_t{60});
        QVERIFY(std::abs(real.similarity - naiveSimilarity(store, vectors, 5)) < 1e-9);
        QVERIFY(real.pValue < 0.002);
        QVERIFY(real.similarity > real.permutedMean + 5 * real.permutedSd);
        // More permutations, and p needs a bound.
        NeighbourCheckSettings many;
        many.permutations = 3000;
        QVERIFY(QString::fromStdString(real.verdict).contains(QStringLiteral("(p = .001; 60 perturbations")));
        QVERIFY(QString::fromStdString(checkNeighbours(store, vectors, many, monitor).verdict)
                    .contains(QStringLiteral("(p < .001; 60 perturbations")));

        // Of shuffled vectors p is uniform: of ten, at most two below .05 (all ten are fixed by the seed).
        int significant = 0;
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            const NeighbourCheck check = checkNeighbours(store, shuffled(vectors, seed), {}, monitor);
            significant += check.pValue < 0.05 ? 1 : 0;
        }
        QVERIFY2(significant <= 2, qPrintable(QString::number(significant)));
    }

    void deterministic()
    {
        JobMonitor monitor;
        const MarginalStore store = twoKinds();
        NeighbourCheckSettings settings;
        settings.threads = 1;
        const NeighbourCheck one = checkNeighbours(store, vectorsOfKinds(), settings, monitor);
        settings.threads = 5;
        const NeighbourCheck five = checkNeighbours(store, vectorsOfKinds(), settings, monitor);
        QCOMPARE(five.permutedMean, one.permutedMean);
        QCOMPARE(five.permutedSd, one.permutedSd);
        QCOMPARE(five.pValue, one.pValue);
        QCOMPARE(five.verdict, one.verdict);
        settings.seed = 2;
        QVERIFY(checkNeighbours(store, vectorsOfKinds(), settings, monitor).permutedMean != one.permutedMean);
    }

    void canBeCancelled()
    {
        const MarginalStore store = twoKinds();
        std::atomic<bool> stop = false;
        JobMonitor monitor(
            &stop, [&](const Progress& progress) { stop = progress.fraction > 0.3; },
            std::chrono::milliseconds(0));
        NeighbourCheckSettings settings;
        settings.permutations = 100'000;
        QVERIFY_THROWS_EXCEPTION(Cancelled, checkNeighbours(store, vectorsOfKinds(), settings, monitor));
    }

    /// A made-up screen in which real GO vectors decide what a perturbation does.
    void geneSetsWithSignal()
    {
        const auto source = test::sharedData("embeddings/go-direct-human.gmt");
        if (!std::filesystem::exists(source))
            QSKIP("The gene sets of ../shared/data are not here.");
        JobMonitor monitor;
        const GeneVectors vectors = vectorsFromGeneSetFile(source, 64, 1, monitor);
        constexpr std::size_t kGenes = 80;
        std::uint64_t state = 9;
        const auto noise = [&state] { // variance 1
            double sum = -6;
            for (int i = 0; i < 12; ++i) {
                state = state * 6364136223846793005u + 1442695040888963407u;
                sum += static_cast<double>(state >> 11) * 0x1p-53;
            }
            return sum;
        };
        std::vector<double> map(kGenes * vectors.dimension());
        for (double& entry : map)
            entry = noise();
        std::vector<std::string> genes;
        for (std::size_t gene = 0; gene < kGenes; ++gene)
            genes.push_back(fmt::format("measured{}", gene));
        std::map<std::string, Profile> profiles;
        for (std::size_t i = 0; i < 60; ++i) {
            const std::string& name = vectors.genes()[i * 300];
            const std::span<const float> vector = vectors.vector(name);
            const double length =
                std::sqrt(std::inner_product(vector.begin(), vector.end(), vector.begin(), 0.0));
            Profile profile;
            for (std::size_t gene = 0; gene < kGenes; ++gene) {
                double shift = noise(); // as strong as the signal
                for (std::size_t d = 0; d < vector.size(); ++d)
                    shift += map[gene * vector.size() + d] * static_cast<double>(vector[d]) / length;
                profile.push_back(static_cast<float>(100 + shift));
            }
            profiles.emplace(name, profile);
        }
        const MarginalStore store = storeOf(profiles, genes);
        const NeighbourCheck real = checkNeighbours(store, vectors, {}, monitor);
        qInfo("GO: %s", real.verdict.c_str());
        QVERIFY(real.pValue < 0.002);
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            const NeighbourCheck check = checkNeighbours(store, shuffled(vectors, seed), {}, monitor);
            qInfo("GO shuffled: %s", check.verdict.c_str());
            QVERIFY(check.pValue > 0.01);
        }
    }

    void realScreen()
    {
        const auto source = test::sharedData("screens/norman2019-mcfaline2023-subset.h5ad");
        if (!std::filesystem::exists(source))
            QSKIP("The real screens of ../shared/data are not here.");
        ImportSettings import;
        import.source = source;
        import.filters = {{ "dataset", CellFilter::Comparison::Equal, "norman19" }};
        JobMonitor monitor;
        importScreen(import, pathOf("norman.h5"), monitor);
        const MarginalStore store = MarginalStore::open(pathOf("norman.h5"));
        const GeneVectors vectors =
            vectorsFromGeneSetFile(test::sharedData("embeddings/go-direct-human.gmt"), 64, 1, monitor);
        const NeighbourCheck check = checkNeighbours(store, vectors, {}, monitor);
        qInfo("GO: %s", check.verdict.c_str());
        QVERIFY(check.isPossible);
        QCOMPARE(check.perturbations, std::size_t{31});
        QVERIFY(std::abs(check.similarity - naiveSimilarity(store, vectors, 5)) < 1e-9);
        for (std::uint64_t seed = 1; seed <= 3; ++seed)
            qInfo("GO shuffled: %s",
                  checkNeighbours(store, shuffled(vectors, seed), {}, monitor).verdict.c_str());
    }
};

QTEST_GUILESS_MAIN(TestNeighbourCheck)
#include "tst_neighbour_check.moc"
