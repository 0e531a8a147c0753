// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/gene_sets.h"
#include "core/gene/gene_vectors.h"
#include "core/gene/vector_file.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

using namespace knockscope;
using test::errorOf;

namespace {

GeneVectors threeGenes()
{
    return {{"A", "B", "C"}, 2, {1, 2, 3, 4, 5, 6}, "a test"};
}

} // namespace

class TestGeneVectors : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::filesystem::path write(const char* name, const std::string& text) const
    {
        const std::filesystem::path path = std::filesystem::path(m_folder.path().toStdString()) / name;
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }

private Q_SLOTS:
    void combosAreTheMeanOfTheirGenes()
    {
        const GeneVectors vectors = threeGenes();
        QCOMPARE(perturbationVector(vectors, "A"), (std::vector<float>{1, 2}));
        QCOMPARE(perturbationVector(vectors, "A+C"), (std::vector<float>{3, 4}));
        QCOMPARE(perturbationVector(vectors, "A+B+C"), (std::vector<float>{3, 4}));
        QVERIFY(perturbationVector(vectors, "A+X").empty());
        QVERIFY(perturbationVector(vectors, "").empty());
    }

    void coverageNamesWhatIsMissing()
    {
        const Coverage covered = coverage(threeGenes(), {"A", "A+B", "A+X", "Y"});
        QCOMPARE(covered.withVector, (std::vector<std::string>{"A", "A+B"}));
        QCOMPARE(covered.withoutVector, (std::vector<std::string>{"A+X", "Y"}));
        QCOMPARE(covered.missingGenes, (std::vector<std::string>{"X", "Y"}));
    }

    void roundTrip()
    {
        const auto path = write("embedding.h5", "");
        threeGenes().write(path);
        const GeneVectors read = GeneVectors::read(path);
        QCOMPARE(read.genes(), threeGenes().genes());
        QCOMPARE(read.values(), threeGenes().values());
        QCOMPARE(read.dimension(), std::size_t{2});
        QCOMPARE(read.source(), std::string("a test"));
    }

    void sourcesAreJoinedSideBySide()
    {
        const GeneVectors joined = concatenated({threeGenes(), {{"C", "A"}, 1, {7, 8}, "another"}});
        QCOMPARE(joined.genes(), (std::vector<std::string>{"A", "C"}));
        QCOMPARE(joined.values(), (std::vector<float>{1, 2, 8, 5, 6, 7}));
        QCOMPARE(joined.source(), std::string("a test and another"));
    }

    void tables_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("tabs with header") << QByteArray("gene\tv1\tv2\nA\t1\t2\nB\t3\t4\n");
        QTest::newRow("commas without header") << QByteArray("A,1,2\nB,3,4");
        QTest::newRow("quotes and Windows line ends")
            << QByteArray("\"gene\",\"x\",\"y\"\r\n\"A\",1,2\r\n\"B\",3.0,4e0\r\n");
        QTest::newRow("header of pandas") << QByteArray(",0,1\nA,1,2\nB,3,4\n");
        QTest::newRow("blank lines") << QByteArray("\nA,1,2\n\nB,3,4\n\n");
    }

    void tables()
    {
        QFETCH(QByteArray, text);
        JobMonitor monitor;
        const GeneVectors vectors = readGeneVectors(write("table.tsv", text.toStdString()), monitor);
        QCOMPARE(vectors.genes(), (std::vector<std::string>{"A", "B"}));
        QCOMPARE(vectors.values(), (std::vector<float>{1, 2, 3, 4}));
    }

    void brokenTables_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("holds no gene vectors");
        QTest::newRow("header only") << QByteArray("gene,x\n") << QStringLiteral("holds no gene vectors");
        QTest::newRow("words") << QByteArray("A,1\nB,two\n") << QStringLiteral("line 2");
        QTest::newRow("lengths differ") << QByteArray("A,1,2\nB,3\n") << QStringLiteral("line 2: 1 numbers");
        QTest::newRow("gene twice") << QByteArray("A,1\nA,2\n") << QStringLiteral("the gene A twice");
        QTest::newRow("not a number") << QByteArray("A,nan\n") << QStringLiteral("the vector of A");
        QTest::newRow("no name") << QByteArray("A,1\n,2\n") << QStringLiteral("the gene name is missing");
    }

    void brokenTables()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        JobMonitor monitor;
        const auto path = write("broken.csv", text.toStdString());
        const QString message = errorOf([&] { readGeneVectors(path, monitor); });
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY2(message.contains(QStringLiteral("broken.csv")), qPrintable(message));
    }

    void missingFileIsNamed()
    {
        JobMonitor monitor;
        QVERIFY(errorOf([&] {
                    readGeneVectors("no-such-file.tsv", monitor);
                }).contains(QStringLiteral("no-such-file.tsv")));
        QVERIFY(
            errorOf([] { readGeneSets("no-such-file.gmt"); }).contains(QStringLiteral("no-such-file.gmt")));
    }

    void brokenGeneSets()
    {
        const auto path = write("broken.gmt", "SET1\tdescription\tA\tB\nSET2\n");
        const QString message = errorOf([&] { readGeneSets(path); });
        QVERIFY2(message.contains(QStringLiteral("broken.gmt, line 2")), qPrintable(message));
    }

    /// Genes that share sets point the same way, genes that share none do not.
    void geneSetsGiveSimilarGenesSimilarVectors()
    {
        const auto path =
            write("sets.gmt", "S1\td\tA\tB\tC\nS2\td\tA\tB\nS3\td\tX\tY\tZ\nS4\td\tX\tY\nS5\td\tC\tZ\n");
        JobMonitor monitor;
        const GeneVectors vectors = vectorsFromGeneSetFile(path, 4, 1, monitor);
        const auto cosine = [&](const char* a, const char* b) {
            double ab = 0;
            double aa = 0;
            double bb = 0;
            for (std::size_t i = 0; i < vectors.dimension(); ++i) {
                const double x = static_cast<double>(vectors.vector(a)[i]);
                const double y = static_cast<double>(vectors.vector(b)[i]);
                ab += x * y;
                aa += x * x;
                bb += y * y;
            }
            return ab / std::sqrt(aa * bb);
        };
        QCOMPARE(vectors.dimension(), std::size_t{4});
        QVERIFY(cosine("A", "B") > 0.99);
        QVERIFY(std::abs(cosine("A", "X")) < 0.05);
        QVERIFY(cosine("A", "C") > cosine("A", "Z"));
        QVERIFY(vectors.source().find("sets.gmt") != std::string::npos);
        QCOMPARE(vectorsFromGeneSetFile(path, 4, 1, monitor).values(), vectors.values());
    }

    /// With all dimensions kept, scalar products are those of the weighted rows, up to the common scale.
    void factorisationKeepsScalarProducts()
    {
        const GeneSets sets{{"S1", "S2", "S3"}, {{"A", "B"}, {"B", "C"}, {"D"}}};
        JobMonitor monitor;
        const GeneVectors vectors = vectorsFromGeneSets(sets, 16, 1, "sets", monitor);
        QCOMPARE(vectors.dimension(), std::size_t{3});
        const auto product = [&](const char* a, const char* b) {
            double sum = 0;
            for (std::size_t i = 0; i < vectors.dimension(); ++i)
                sum += static_cast<double>(vectors.vector(a)[i]) * static_cast<double>(vectors.vector(b)[i]);
            return sum;
        };
        const double unit = product("A", "A");
        QVERIFY(std::abs(product("D", "D") / unit - 1) < 1e-5);
        QVERIFY(std::abs(product("A", "B") / unit - std::sqrt(0.5)) < 1e-5); // both sets weigh log 2
        QVERIFY(std::abs(product("A", "C") / unit) < 1e-5);
        QVERIFY(std::abs(product("A", "D") / unit) < 1e-5);
    }
};

QTEST_GUILESS_MAIN(TestGeneVectors)
#include "tst_gene_vectors.moc"
