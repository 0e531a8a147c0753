// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/coverage.h"
#include "core/gene/gene_vectors.h"
#include "core/gene/vector_file.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

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
    }
};

QTEST_GUILESS_MAIN(TestGeneVectors)
#include "tst_gene_vectors.moc"
