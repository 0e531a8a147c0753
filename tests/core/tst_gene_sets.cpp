// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/gene_sets.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <atomic>
#include <cmath>
#include <fstream>
#include <zlib.h>

using namespace knockscope;
using test::errorOf;

namespace {

/// A line of GAF 2 with what matters and plausible other columns.
std::string gafLine(const std::string& symbol, const std::string& qualifier, const std::string& term,
                    const std::string& evidence, const std::string& taxon)
{
    return "UniProtKB\tP00001\t" + symbol + "\t" + qualifier + "\t" + term + "\tPMID:1\t" + evidence
        + "\t\tP\tSome protein\tsynonym\tprotein\ttaxon:" + taxon + "\t20240101\tUniProt\t\t\n";
}

/// A line of gene2go.
std::string goLine(const std::string& taxon, const std::string& gene, const std::string& term,
                   const std::string& evidence = "IEA", const std::string& qualifier = "involved_in")
{
    return taxon + "\t" + gene + "\t" + term + "\t" + evidence + "\t" + qualifier
        + "\tsome process\t1|2\tProcess\n";
}

const std::string kGafHeader = "!gaf-version: 2.2\n!\n!generated-by: GOC\n";
const std::string kGene2GoHeader = "#tax_id\tGeneID\tGO_ID\tEvidence\tQualifier\tGO_term\tPubMed\tCategory\n";

/// "GO:1=A,B GO:2=C": the sets on one line.
QString shown(const GeneSets& sets)
{
    std::string text;
    for (std::size_t set = 0; set < sets.names.size(); ++set)
        text += fmt::format("{}{}={}", set == 0 ? "" : " ", sets.names[set], fmt::join(sets.genes[set], ","));
    return QString::fromStdString(text);
}

} // namespace

class TestGeneSets : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::filesystem::path pathOf(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    std::filesystem::path write(const char* name, const std::string& text) const
    {
        std::ofstream(pathOf(name), std::ios::binary) << text;
        return pathOf(name);
    }

    std::filesystem::path writeGzip(const char* name, const std::string& text) const
    {
        const gzFile file = gzopen(pathOf(name).c_str(), "wb");
        gzwrite(file, text.data(), static_cast<unsigned>(text.size()));
        gzclose(file);
        return pathOf(name);
    }

private Q_SLOTS:
    void formats_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("taxon");
        QTest::addColumn<QString>("sets");
        QTest::addColumn<QString>("format");
        const auto row = [](const char* name, const std::string& text, const char* taxon, const char* sets,
                            const char* format) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QString::fromLatin1(taxon)
                                << QString::fromLatin1(sets) << QString::fromLatin1(format);
        };
        row("GMT", "S1\td\tB\tA\tA\n\nEMPTY\td\nS2\t\tC\r\n", "", "S1=A,B S2=C", "GMT");
        row("GMT without a last line end", "S1\td\tA", "", "S1=A", "GMT");
        const std::string human = gafLine("B", "involved_in", "GO:2", "IEA", "9606")
            + gafLine("A", "", "GO:1", "IDA", "9606") + gafLine("B", "enables", "GO:1", "IMP", "9606");
        row("GAF", kGafHeader + human, "", "GO:1=A,B GO:2=B", "GAF 2.2, taxon 9606");
        row("GAF without header", human, "", "GO:1=A,B GO:2=B", "GAF, taxon 9606");
        row("GAF, same term by other evidence", kGafHeader + human + human, "", "GO:1=A,B GO:2=B",
            "GAF 2.2, taxon 9606");
        row("GAF, comments between", kGafHeader + human + "!note\n" + gafLine("C", "", "GO:1", "IEA", "9606"),
            "", "GO:1=A,B,C GO:2=B", "GAF 2.2, taxon 9606");
        row("GAF, negated and without data",
            kGafHeader + human + gafLine("N1", "NOT|involved_in", "GO:1", "IDA", "9606")
                + gafLine("N2", "NOT", "GO:1", "IDA", "9606")
                + gafLine("N3", "contributes_to|NOT", "GO:1", "IDA", "9606")
                + gafLine("N4", "", "GO:3", "ND", "9606")
                + gafLine("NOTCH1", "NOTHING", "GO:4", "IDA", "9606"),
            "", "GO:1=A,B GO:2=B GO:4=NOTCH1", "GAF 2.2, taxon 9606");
        row("GAF, interacting organism", kGafHeader + gafLine("A", "", "GO:1", "IDA", "9606|1280"), "",
            "GO:1=A", "GAF 2.2, taxon 9606");
        const std::string mouse = gafLine("Aa", "", "GO:1", "IDA", "10090")
            + gafLine("Bb", "", "GO:1", "IDA", "10090") + gafLine("Cc", "", "GO:5", "IDA", "10090")
            + gafLine("Dd", "", "GO:5", "IDA", "10090");
        row("GAF, human though mouse comes first and has more", kGafHeader + mouse + human + mouse, "",
            "GO:1=A,B GO:2=B", "GAF 2.2, taxon 9606");
        row("GAF, mouse chosen", kGafHeader + human + mouse, "10090", "GO:1=Aa,Bb GO:5=Cc,Dd",
            "GAF 2.2, taxon 10090");
        row("GAF, the most frequent species",
            kGafHeader + gafLine("rat", "", "GO:1", "IDA", "10116") + mouse
                + gafLine("rat2", "", "GO:1", "IDA", "10116"),
            "", "GO:1=Aa,Bb GO:5=Cc,Dd", "GAF 2.2, taxon 10090");
        const std::string numbers = goLine("3702", "814629", "GO:0005634")
            + goLine("9606", "7157", "GO:0006915") + goLine("9606", "10", "GO:0006915")
            + goLine("9606", "10", "GO:0004060", "TAS", "enables")
            + goLine("9606", "1", "GO:0006915", "IDA", "NOT involved_in")
            + goLine("9606", "2", "GO:0006915", "IDA", "NOT")
            + goLine("9606", "3", "GO:0008150", "ND", "involved_in") + goLine("10090", "22059", "GO:0006915");
        row("gene2go", kGene2GoHeader + numbers, "", "GO:0004060=10 GO:0006915=10,7157",
            "gene2go, taxon 9606");
        row("gene2go without header", numbers, "", "GO:0004060=10 GO:0006915=10,7157", "gene2go, taxon 9606");
        row("gene2go, mouse chosen", kGene2GoHeader + numbers, "10090", "GO:0006915=22059",
            "gene2go, taxon 10090");
    }

    void formats()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, taxon);
        QFETCH(QString, sets);
        QFETCH(QString, format);
        for (const auto& path :
             {write("sets.txt", text.toStdString()), writeGzip("sets.gz", text.toStdString())}) {
            const GeneSets read = readGeneSets(path, taxon.toStdString());
            QCOMPARE(shown(read), sets);
            QCOMPARE(QString::fromStdString(read.format), format);
        }
    }

    void broken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("taxon");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const std::string& text, const char* taxon, const char* says) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QString::fromLatin1(taxon)
                                << QString::fromLatin1(says);
        };
        const std::string annotation = gafLine("A", "", "GO:1", "IDA", "9606");
        row("empty", "", "", "holds no gene sets");
        row("sets without genes", "S1\td\nS2\td\t\n", "", "holds no gene sets");
        row("GMT without tabs", "S1\td\tA\tB\nS2\n", "", ", line 2: expected a set name");
        row("GAF, a short line", kGafHeader + annotation + "UniProtKB\tP1\tA\n", "",
            ", line 5: expected an annotation");
        row("GAF, no term", kGafHeader + gafLine("A", "", "apoptosis", "IDA", "9606"), "", ", line 4: ");
        row("GAF, no symbol", kGafHeader + gafLine("", "", "GO:1", "IDA", "9606"), "", ", line 4: ");
        row("GAF, no species", kGafHeader + gafLine("A", "", "GO:1", "IDA", "human"), "",
            ", line 4: column 13");
        row("GAF 1", "!gaf-version: 1.0\n" + annotation, "", ", line 1: this is GAF 1.0");
        row("GPAD", "!gpa-version: 1.1\n", "", ", line 1: this is a GPAD");
        row("GAF of comments", kGafHeader, "", "annotates no gene");
        row("GAF, all negated", kGafHeader + gafLine("A", "NOT", "GO:1", "IDA", "9606"), "",
            "annotates no gene");
        row("GAF without the species", kGafHeader + annotation + gafLine("b", "", "GO:1", "IDA", "10090"),
            "7227", "no gene of taxon 7227. Choose one that it has: 10090, 9606.");
        row("gene2go, a word for a number", kGene2GoHeader + goLine("9606", "TP53", "GO:1"), "",
            ", line 2: expected a taxon, a gene number");
        row("taxon that is none", annotation, "human", "\"human\" is no taxon");
    }

    void broken()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, taxon);
        QFETCH(QString, says);
        const auto path = write("broken.txt", text.toStdString());
        const QString message = errorOf([&] { readGeneSets(path, taxon.toStdString()); });
        QVERIFY2(message.contains(says), qPrintable(message));
        if (taxon != QStringLiteral("human"))
            QVERIFY2(message.contains(QStringLiteral("broken.txt")), qPrintable(message));
    }

    void missingFileIsNamed()
    {
        QVERIFY(
            errorOf([] { readGeneSets("no-such-file.gmt"); }).contains(QStringLiteral("no-such-file.gmt")));
    }

    /// Longer than one block, so that lines are counted across blocks.
    void linesAreCountedInLongFiles()
    {
        std::string text = kGafHeader;
        for (int i = 0; i < 30'000; ++i)
            text += gafLine(fmt::format("G{}", i), "", fmt::format("GO:{}", i % 7), "IEA", "9606");
        QVERIFY(text.size() > 2u << 20);
        const GeneSets sets = readGeneSets(writeGzip("long.gaf.gz", text));
        QCOMPARE(sets.names.size(), std::size_t{7});
        std::size_t genes = 0;
        for (const auto& set : sets.genes)
            genes += set.size();
        QCOMPARE(genes, std::size_t{30'000});
        const auto path = write("long.gaf", text + "broken\n");
        const QString message = errorOf([&] { readGeneSets(path); });
        QVERIFY2(message.contains(QStringLiteral("line 30004")), qPrintable(message));
    }

    void readingCanBeCancelled()
    {
        const auto path = write("sets.gmt", "S1\td\tA\tB\n");
        const std::atomic<bool> stop = true;
        JobMonitor monitor(&stop, {});
        QVERIFY_THROWS_EXCEPTION(Cancelled, readGeneSets(path, {}, &monitor));
    }

    void theSourceSaysWhatWasRead()
    {
        JobMonitor monitor;
        const auto path = writeGzip("goa_human.gaf.gz",
                                    kGafHeader + gafLine("A", "", "GO:1", "IDA", "9606")
                                        + gafLine("B", "", "GO:2", "IDA", "9606"));
        const GeneVectors vectors = vectorsFromGeneSetFile(path, 2, 1, monitor);
        const QString source = QString::fromStdString(vectors.source());
        QVERIFY2(source.contains(QStringLiteral("goa_human.gaf.gz (GAF 2.2, taxon 9606, XXH3 ")),
                 qPrintable(source));
        QCOMPARE(vectors.genes(), (std::vector<std::string>{"A", "B"}));
    }

    /// A set of all genes weighs nothing; who is in no other set has no direction.
    void genesWithoutAWeightGetNoVector()
    {
        JobMonitor monitor;
        const GeneVectors vectors =
            vectorsFromGeneSets({{"ALL", "SOME"}, {{"A", "B", "C"}, {"A", "B"}}}, 2, 1, "sets", monitor);
        QCOMPARE(vectors.genes(), (std::vector<std::string>{"A", "B"}));
        QCOMPARE(vectors.dimension(), std::size_t{1}); // the rank
        const QString message = errorOf([&] {
            vectorsFromGeneSets({{"ALL"}, {{"A", "B"}}}, 2, 1, "sets", monitor);
        });
        QVERIFY2(message.contains(QStringLiteral("every set holds every gene")), qPrintable(message));
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

QTEST_GUILESS_MAIN(TestGeneSets)
#include "tst_gene_sets.moc"
