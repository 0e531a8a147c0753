// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/coverage.h"
#include "core/gene/gene_name_table.h"
#include "core/gene/gene_sets.h"
#include "core/gene/name_matching.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <atomic>
#include <fstream>
#include <set>
#include <zlib.h>

using namespace knockscope;
using test::errorOf;
using Names = std::vector<std::string>;

namespace {

constexpr const char* kHgnc = "embeddings/hgnc_complete_set.txt.gz";

const char* const kHeader =
    "hgnc_id\tsymbol\tstatus\talias_symbol\tprev_symbol\tentrez_id\tensembl_gene_id\tuniprot_ids\n";

// In the form of HGNC's complete set, with other columns' order.
const char* const kTable = "1\tKLF1\tApproved\tEKLF\t\t10661\tENSG00000105610\tQ13351\n"
                           "2\tMAP3K21\tApproved\t\"KIAA1804|MLK4\"\t\t84451\tENSG00000143674\tQ5TCX8\n"
                           "3\tVSIR\tApproved\tB7-H5|Klf9x\tC10orf54\t64115\tENSG00000107738\tQ9H7M9\n"
                           "4\tC10orf99\tApproved\t\t\t387695\tENSG00000188373\tQ6UWK7\n"
                           "5\tOLDTWO\tApproved\tSHARED|MIXED\t\t5\tENSG00000000005\tP00005|P00055\n"
                           "6\tNEWTWO\tApproved\tSHARED|KLF1\tMIXED\t6\tENSG00000000006\tP00006\n"
                           "7\tTWINA\tApproved\thKLF1\tWASA\t7\tENSG00000000007\tP00777\n"
                           "8\tTWINB\tApproved\t\t\"WASB|WASB2\"\t8\tENSG00000000008\tP00777\n"
                           "9\tGONE\tEntry Withdrawn\tWASGONE\t\t\t\t\n";

std::string outcomeOf(const Resolution& resolution)
{
    switch (resolution.outcome) {
    case Resolution::Outcome::Resolved:
        return resolution.symbol + " by " + std::string(nameOf(resolution.kind));
    case Resolution::Outcome::Ambiguous:
    case Resolution::Outcome::MouseStyle: {
        std::string text = resolution.outcome == Resolution::Outcome::Ambiguous ? "ambiguous:" : "mouse:";
        for (const std::string& candidate : resolution.candidates)
            text.append(" ").append(candidate);
        return text;
    }
    case Resolution::Outcome::Unknown:
        return "unknown";
    }
    return {};
}

/// One dimension a gene, with values 1, 2, ...
GeneVectors numbered(const Names& genes, const std::string& source = "made up")
{
    std::vector<float> values;
    for (std::size_t i = 0; i < genes.size(); ++i)
        values.push_back(static_cast<float>(i + 1));
    return {genes, 1, values, source};
}

std::string outcomeOf(const TypedName& typed)
{
    std::string text;
    switch (typed.outcome) {
    case TypedName::Outcome::Exact:
    case TypedName::Outcome::Alias:
        return typed.gene + " by " + std::string(nameOf(typed.kind));
    case TypedName::Outcome::Ambiguous:
        text = "ambiguous:";
        for (const std::string& candidate : typed.candidates)
            text.append(" ").append(candidate);
        return text;
    case TypedName::Outcome::Missing:
        text = "missing, near:";
        for (const std::string& name : typed.nearest)
            text.append(" ").append(name);
        return text;
    }
    return text;
}

} // namespace

class TestGeneNames : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    JobMonitor m_monitor;

    std::filesystem::path write(const char* name, const std::string& text) const
    {
        const std::filesystem::path path = std::filesystem::path(m_folder.path().toStdString()) / name;
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }

    GeneNameTable table() { return readHgnc(write("hgnc.txt", std::string(kHeader) + kTable), m_monitor); }

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* what, const char* name, const char* expected) {
            QTest::newRow(what) << QString::fromUtf8(name) << QString::fromLatin1(expected);
        };
        row("symbol", "KLF1", "KLF1 by symbol");
        row("symbol that another gene has as an alias", "KLF1", "KLF1 by symbol");
        row("blanks around it", " KLF1 \t", "KLF1 by symbol");
        row("symbol of mixed case", "C10orf99", "C10orf99 by symbol");
        row("lower case", "klf1", "KLF1 by case");
        row("upper case of a mixed symbol", "C10ORF99", "C10orf99 by case");
        row("alias", "EKLF", "KLF1 by alias");
        row("first of quoted aliases", "KIAA1804", "MAP3K21 by alias");
        row("last of quoted aliases", "MLK4", "MAP3K21 by alias");
        row("alias in another case", "mlk4", "MAP3K21 by alias");
        row("previous symbol", "C10orf54", "VSIR by previous");
        row("previous symbol in another case", "C10ORF54", "VSIR by previous");
        row("Ensembl", "ENSG00000105610", "KLF1 by ensembl");
        row("Ensembl with version", "ENSG00000105610.7", "KLF1 by ensembl");
        row("Ensembl of another gene", "ENSG00000105611.7", "unknown");
        row("Entrez", "84451", "MAP3K21 by entrez");
        row("UniProt", "Q5TCX8", "MAP3K21 by uniprot");
        row("second accession", "P00055", "OLDTWO by uniprot");
        row("isoform", "Q5TCX8-2", "MAP3K21 by uniprot");
        row("no isoform of a symbol", "KLF1-2", "unknown");
        row("no version of a symbol", "KLF1.2", "unknown");
        row("protein of two genes", "P00777", "ambiguous: TWINA TWINB");
        row("alias of two genes", "SHARED", "ambiguous: NEWTWO OLDTWO");
        row("alias of one, previous of another", "MIXED", "ambiguous: NEWTWO OLDTWO");
        row("ambiguous in another case", "shared", "ambiguous: NEWTWO OLDTWO");
        row("alias that only looks like another symbol", "hKLF1", "TWINA by alias");
        row("mouse", "Klf1", "mouse: KLF1");
        row("mouse form of an alias", "Mlk4", "mouse: MAP3K21");
        row("alias written like a mouse gene", "Klf9x", "VSIR by alias");
        row("mouse without a human gene", "Gm1234", "unknown");
        row("withdrawn", "GONE", "unknown");
        row("alias of a withdrawn entry", "WASGONE", "unknown");
        row("unknown", "NOSUCH", "unknown");
        row("empty", "", "unknown");
        row("blank", "  ", "unknown");
    }

    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(outcomeOf(table().resolve(name.toStdString()))), expected);
    }

    void aliasSpeltLikeASymbolOfAnotherGeneIsAmbiguous()
    {
        const std::string rows = "1\tHBG1\tApproved\t\t\t\t\t\n2\tGENEX\tApproved\thBG1\t\t\t\t\n";
        const GeneNameTable names = readHgnc(write("case.txt", kHeader + rows), m_monitor);
        QCOMPARE(outcomeOf(names.resolve("hBG1")), std::string("ambiguous: GENEX HBG1"));
        QCOMPARE(outcomeOf(names.resolve("HBG1")), std::string("HBG1 by symbol"));
        QCOMPARE(outcomeOf(names.resolve("hbg1")), std::string("HBG1 by case"));
    }

    void compressedAndWithWindowsLineEnds()
    {
        const std::string text = QByteArray(kHeader).append(kTable).replace("\n", "\r\n").toStdString();
        const std::filesystem::path path = write("hgnc.txt.gz", "");
        gzFile file = gzopen(path.c_str(), "wb");
        QCOMPARE(gzwrite(file, text.data(), static_cast<unsigned>(text.size())),
                 static_cast<int>(text.size()));
        QCOMPARE(gzclose(file), Z_OK);
        const GeneNameTable names = readHgnc(path, m_monitor);
        QCOMPARE(names.genes(), std::size_t{8});
        QCOMPARE(outcomeOf(names.resolve("P00777")), std::string("ambiguous: TWINA TWINB"));
        QCOMPARE(outcomeOf(names.resolve("Q5TCX8")), std::string("MAP3K21 by uniprot"));
        QVERIFY(names.source().starts_with("hgnc.txt.gz (XXH3 "));
    }

    void brokenTables_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const QByteArray header(kHeader);
        const auto without = [&](const char* column) { return QByteArray(header).replace(column, "other"); };
        QTest::newRow("empty") << QByteArray() << QStringLiteral("no approved genes");
        QTest::newRow("header only") << header << QStringLiteral("no approved genes");
        QTest::newRow("all withdrawn") << header + "1\tA\tEntry Withdrawn\t\t\t\t\t\n"
                                       << QStringLiteral("no approved genes");
        for (const char* column : {"symbol\tstatus", "status", "alias_symbol", "prev_symbol", "entrez_id",
                                   "ensembl_gene_id", "uniprot_ids"})
            QTest::newRow(column) << without(column)
                                  << QStringLiteral("no column %1")
                                         .arg(QString::fromLatin1(column).section(QLatin1Char('\t'), 0, 0));
        QTest::newRow("column twice")
            << QByteArray(header).replace("hgnc_id", "symbol") << QStringLiteral("two columns symbol");
        QTest::newRow("short line") << header + "1\tA\tApproved\n"
                                    << QStringLiteral("line 2: 3 values where the header has 8");
        QTest::newRow("no symbol") << header + "1\t \tApproved\t\t\t\t\t\n"
                                   << QStringLiteral("line 2: the symbol is missing");
        QTest::newRow("symbol twice") << header + "1\tA\tApproved\t\t\t\t\t\n\n2\tA\tApproved\t\t\t\t\t\n"
                                      << QStringLiteral("line 4: the symbol A is there twice");
        QTest::newRow("commas") << QByteArray(header).replace('\t', ',')
                                << QStringLiteral("no column symbol");
    }

    void brokenTables()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto path = write("broken.txt", text.toStdString());
        const QString message = errorOf([&] { readHgnc(path, m_monitor); });
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY2(message.contains(QStringLiteral("broken.txt")), qPrintable(message));
    }

    void readingIsCancelled()
    {
        const std::atomic<bool> stop{true};
        JobMonitor monitor(&stop, {});
        const auto path = write("hgnc.txt", std::string(kHeader) + kTable);
        QVERIFY_THROWS_EXCEPTION(Cancelled, readHgnc(path, monitor));
    }

    /// What the vectors call genes, what the screen calls them, and where that leads.
    void joins_data()
    {
        QTest::addColumn<QString>("vectors");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected"); // "FROM -> TO kind"; empty TO: missing or ambiguous
        const auto row = [](const char* what, const char* vectors, const char* name, const char* expected) {
            QTest::newRow(what) << QString::fromLatin1(vectors) << QString::fromLatin1(name)
                                << QString::fromLatin1(expected);
        };
        row("same name", "KLF1", "KLF1", "KLF1");
        row("screen has the old name", "MAP3K21", "KIAA1804", "MAP3K21 by alias");
        row("vectors have the old name", "KIAA1804", "MAP3K21", "KIAA1804 by symbol");
        row("both have old names", "KIAA1804", "MLK4", "KIAA1804 by alias");
        row("accession and symbol", "Q5TCX8", "MAP3K21", "Q5TCX8 by symbol");
        row("accession and old name", "Q5TCX8", "MLK4", "Q5TCX8 by alias");
        row("Ensembl and Entrez", "ENSG00000143674", "84451", "ENSG00000143674 by entrez");
        row("version in the vectors", "ENSG00000143674.12", "MAP3K21", "ENSG00000143674.12 by symbol");
        row("version in the screen", "MAP3K21", "ENSG00000143674.12", "MAP3K21 by ensembl");
        row("case in the screen", "KLF1", "klf1", "KLF1 by case");
        row("case in the vectors", "c10ORF99", "C10orf99", "c10ORF99 by symbol");
        row("symbol before alias", "KIAA1804 MAP3K21", "MLK4", "MAP3K21 by alias");
        row("previous before alias", "B7-H5 C10orf54", "VSIR", "C10orf54 by symbol");
        row("first of two accessions", "P00055 P00005", "OLDTWO", "P00055 by symbol");
        row("own name before the gene's", "KIAA1804 MAP3K21", "KIAA1804", "KIAA1804");
        row("protein of two genes", "P00777", "TWINB", "P00777 by symbol");
        row("own name that is ambiguous", "SHARED", "SHARED", "SHARED");
        row("ambiguous", "OLDTWO", "SHARED", "ambiguous NEWTWO OLDTWO");
        row("ambiguous without any vector", "KLF1", "SHARED", "ambiguous NEWTWO OLDTWO");
        row("ambiguous row leads nowhere", "SHARED", "OLDTWO", "missing (no such name in their source)");
        row("mouse", "KLF1", "Klf1",
            "missing (written like a mouse gene, for which the vector of the human gene is not taken)");
        row("mouse with mouse", "Klf1", "Klf1", "Klf1");
        row("mouse vectors, human screen", "Klf1", "KLF1", "missing (no such name in their source)");
        row("not there", "KLF1", "NOSUCH", "missing (no such name in their source)");
    }

    void joins()
    {
        QFETCH(QString, vectors);
        QFETCH(QString, name);
        QFETCH(QString, expected);
        Names genes;
        for (const QString& gene : vectors.split(QLatin1Char(' ')))
            genes.push_back(gene.toStdString());
        GeneVectors joined = numbered(genes);
        const Names screen{name.toStdString()};
        addAliases(joined, table(), screen);
        const NameCoverage covered = nameCoverage(joined, screen);
        std::string found;
        if (covered.found == 1) {
            found = covered.aliases.empty()
                ? screen.front()
                : covered.aliases[0].to + " by " + std::string(nameOf(covered.aliases[0].kind));
            const std::string row = covered.aliases.empty() ? screen.front() : covered.aliases[0].to;
            QCOMPARE(joined.vector(screen.front())[0], joined.vector(row)[0]);
            QCOMPARE(covered.aliases.empty() || covered.aliases[0].from == screen.front(), true);
        } else if (!covered.ambiguous.empty()) {
            found = "ambiguous";
            for (const std::string& candidate : covered.ambiguous[0].candidates)
                found.append(" ").append(candidate);
        } else {
            found = "missing (" + covered.missing.at(0).reason + ")";
        }
        QCOMPARE(QString::fromStdString(found), expected);
    }

    void severalVectorsOfAGeneAreReported()
    {
        GeneVectors vectors = numbered({"P00055", "KIAA1804", "P00005", "MAP3K21", "KLF1"});
        const std::vector<RepeatedGene> repeated = addAliases(vectors, table(), {});
        QCOMPARE(repeated.size(), std::size_t{2});
        QCOMPARE(repeated[0].symbol, std::string("MAP3K21"));
        QCOMPARE(repeated[0].used, std::string("MAP3K21"));
        QCOMPARE(repeated[0].others, Names{"KIAA1804"});
        QCOMPARE(repeated[1].used, std::string("P00055"));
        QCOMPARE(vectors.vector("MLK4")[0], 4.F);
        QCOMPARE(vectors.vector("KIAA1804")[0], 2.F);
        QCOMPARE(vectors.vector("OLDTWO")[0], 1.F);
    }

    void zerosAreNoVector()
    {
        GeneVectors vectors({"KLF1", "MAP3K21", "KIAA1804", "VSIR"}, 1, {0, 0, 5, 1}, "made up");
        QVERIFY(!vectors.contains("KLF1"));
        QVERIFY(vectors.vector("KLF1").empty());
        QVERIFY(perturbationVector(vectors, "KLF1+VSIR").empty());
        addAliases(vectors, table(), {});
        QCOMPARE(vectors.vector("MLK4")[0], 5.F); // the other vector of that gene
        const NameCoverage covered = nameCoverage(vectors, Names{"EKLF", "KLF1", "VSIR"});
        QCOMPARE(covered.found, std::size_t{1});
        QCOMPARE(covered.missing,
                 (std::vector<MissingName>{{"EKLF", "the vector of KLF1 is all zeros"},
                                           {"KLF1", "its vector is all zeros"}}));
    }

    /// Sources that name genes differently, and a gene that one of them lacks.
    void sourcesAreJoinedThroughNames()
    {
        GeneVectors text = numbered({"KIAA1804", "KLF1", "EKLF2", "VSIR"}, "table text.tsv (XXH3 0)");
        GeneVectors protein = numbered({"Q13351", "Q5TCX8", "P00006"}, "table protein.tsv (XXH3 1)");
        addAliases(text, table(), {});
        addAliases(protein, table(), {});
        GeneVectors joined = concatenated({text, protein});
        QCOMPARE(joined.genes(), (Names{"KIAA1804", "KLF1"}));
        QCOMPARE(joined.values(), (std::vector<float>{1, 2, 2, 1}));
        const Names screen{"MAP3K21", "B7-H5", "NEWTWO", "P00006", "NOSUCH"};
        addAliases(joined, table(), screen);
        const NameCoverage covered = nameCoverage(joined, screen);
        QCOMPARE(covered.aliases, (std::vector<GeneAlias>{{"MAP3K21", "KIAA1804", NameKind::Symbol}}));
        QCOMPARE(covered.missing,
                 (std::vector<MissingName>{{"B7-H5", "missing from table protein.tsv"},
                                           {"NEWTWO", "missing from table text.tsv"},
                                           {"NOSUCH", "no such name in their source"},
                                           {"P00006", "missing from table text.tsv"}}));
        const QString message = errorOf([] { concatenated({numbered({"A"}), numbered({"B"})}); });
        QVERIFY2(message.contains(QStringLiteral("--aliases")), qPrintable(message));
    }

    void typedNames_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* typed, const char* expected, const char* said = "") {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(expected)
                                 << QString::fromLatin1(said);
        };
        row("KLF1", "KLF1 by symbol");
        row(" KLF1 ", "KLF1 by symbol");
        row("klf1", "KLF1 by case", "klf1 is KLF1");
        row("eklf", "KLF1 by alias", "eklf is KLF1");
        row("ENSG00000105610", "KLF1 by ensembl", "ENSG00000105610 is KLF1");
        row("ENSG00000105610.9", "KLF1 by ensembl", "ENSG00000105610.9 is KLF1");
        row("MAP3K21", "KIAA1804 by symbol", "MAP3K21 is called KIAA1804 in the gene vectors");
        row("map3k21", "KIAA1804 by case", "map3k21 is MAP3K21, called KIAA1804 in the gene vectors");
        row("MLK4", "KIAA1804 by alias", "MLK4 is MAP3K21, called KIAA1804 in the gene vectors");
        row("KIAA1804", "KIAA1804 by symbol", "KIAA1804 is MAP3K21");
        row("SHARED", "ambiguous: NEWTWO OLDTWO",
            "SHARED is a name of several genes; say which is meant: NEWTWO, OLDTWO.");
        row("shared", "ambiguous: NEWTWO OLDTWO",
            "shared is a name of several genes; say which is meant: NEWTWO, OLDTWO.");
        row("Klf1", "missing, near: KLF1 KLF12 KLF15",
            "there is no gene vector for Klf1 (no such name in their source); names like it that have one: "
            "KLF1, KLF12, KLF15.");
        row("LKF1", "missing, near: KLF1 KLF12 KLF15"); // swapped letters are one step
        row("KLF", "missing, near: KLF1 KLF12 KLF15");
        row("MAP3K12", "missing, near: MAP3K21"); // by the current symbol
        row("XYZZY", "missing, near:", "there is no gene vector for XYZZY (no such name in their source).");
        row("VSIR", "missing, near:", "there is no gene vector for VSIR (its vector is all zeros).");
        row("", "missing, near:");
    }

    void typedNames()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QFETCH(QString, said);
        GeneVectors vectors({"KLF1", "KIAA1804", "OLDTWO", "KLF12", "KLF15", "VSIR"}, 1, {1, 2, 3, 4, 5, 0},
                            "made up");
        addAliases(vectors, table(), {});
        const TypedName name = resolveTyped(vectors, typed.toStdString());
        QCOMPARE(QString::fromStdString(outcomeOf(name)), expected);
        if (!said.isEmpty() || name.outcome == TypedName::Outcome::Exact)
            QCOMPARE(QString::fromStdString(aliasSentence(name) + refusalSentence(name)), said);
    }

    void typedNamesNeedNoTable()
    {
        const GeneVectors vectors = numbered({"KLF1", "C10orf99", "Abc1", "ABC1"});
        QCOMPARE(outcomeOf(resolveTyped(vectors, "klf1")), std::string("KLF1 by case"));
        QCOMPARE(outcomeOf(resolveTyped(vectors, "C10ORF99")), std::string("C10orf99 by case"));
        QCOMPARE(outcomeOf(resolveTyped(vectors, "Klf1")), std::string("missing, near: KLF1"));
        QCOMPARE(outcomeOf(resolveTyped(vectors, "Abc1")), std::string("Abc1 by symbol"));
        QCOMPARE(outcomeOf(resolveTyped(vectors, "abc1")), std::string("ambiguous: ABC1 Abc1"));
    }

    void atMostFiveNearNames()
    {
        const GeneVectors vectors =
            numbered({"KLF17", "KLF10", "KLF16", "KLF11", "KLF15", "KLF12", "KLF13", "KLF20", "AKLF1"});
        QCOMPARE(resolveTyped(vectors, "KLF1").nearest, (Names{"KLF10", "KLF11", "KLF12", "KLF13", "KLF15"}));
    }

    void roundTrip()
    {
        GeneVectors vectors({"KIAA1804", "KLF1", "OLDTWO", "VSIR"}, 2, {1, 2, 3, 4, 5, 6, 0, 0}, "made up");
        vectors.setAbsent({{"NEWTWO", "no vector in source 2 (b)"}, {"TWINA", "no vector in source 2 (b)"}});
        addAliases(vectors, table(), Names{"klf1"});
        QVERIFY(vectors.aliases().size() > 10);
        const auto path = write("embedding.h5", "");
        vectors.write(path);
        const GeneVectors read = GeneVectors::read(path);
        QCOMPARE(read.aliases(), vectors.aliases());
        QCOMPARE(read.ambiguousNames(), vectors.ambiguousNames());
        QCOMPARE(read.absent(), vectors.absent());
        QCOMPARE(read.nameSource(), table().source());
        QVERIFY(read.findAmbiguous("SHARED"));
        QVERIFY(!read.contains("SHARED"));
        QCOMPARE(read.vector("MLK4")[1], 2.F);
        QCOMPARE(read.find("klf1"), std::optional<std::string>("KLF1"));
        QCOMPARE(perturbationVector(read, "EKLF+MAP3K21"), (std::vector<float>{2, 3}));
        QCOMPARE(read.whyMissing("VSIR"), std::string("its vector is all zeros"));
        QCOMPARE(read.whyMissing("TWINA"), std::string("no vector in source 2 (b)"));
    }

    void filesWithoutNamesOpen()
    {
        const auto path = write("old.h5", "");
        {
            hdf5::File file(path, hdf5::Access::Create);
            file.writeAttribute("/", "format_version", std::int64_t{1});
            file.writeAttribute("/", "source", std::string("old"));
            file.writeStrings("/genes", {"A", "B"});
            file.write<float>("/vectors", std::vector<float>{1, 2}, {2, 1});
            file.flush();
        }
        const GeneVectors read = GeneVectors::read(path);
        QCOMPARE(read.genes(), (Names{"A", "B"}));
        QVERIFY(read.aliases().empty());
        QVERIFY(read.nameSource().empty());
        QCOMPARE(read.vector("B")[0], 2.F);
    }

    void damagedNamesAreRefused_data()
    {
        QTest::addColumn<QString>("place");
        for (const char* place : {"/alias/to", "/alias/kind", "/alias", "/absent/reason", "/ambiguous"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }

    void damagedNamesAreRefused()
    {
        QFETCH(QString, place);
        const auto is = [&](const char* name) { return place == QLatin1String(name); };
        const auto path = write("damaged.h5", "");
        {
            hdf5::File file(path, hdf5::Access::Create);
            file.writeAttribute("/", "format_version", std::int64_t{1});
            file.writeAttribute("/", "source", std::string("made up"));
            file.writeStrings("/genes", {"A", "B"});
            file.write<float>("/vectors", std::vector<float>{1, 2}, {2, 1});
            file.writeStrings("/alias/from", is("/alias") ? Names{"X", "Y"} : Names{"X"});
            file.write<std::uint32_t>("/alias/to", std::vector<std::uint32_t>{is("/alias/to") ? 2U : 1U});
            file.write<std::uint8_t>("/alias/kind",
                                     std::vector<std::uint8_t>{static_cast<std::uint8_t>(is("/alias/kind"))});
            file.writeStrings("/alias/kinds", {"alias"});
            file.writeStrings("/ambiguous/name", {"Z"});
            file.writeStrings("/ambiguous/candidates", is("/ambiguous") ? Names{} : Names{"A|B"});
            file.writeStrings("/absent/name", {"W"});
            file.write<std::int32_t>("/absent/reason",
                                     std::vector<std::int32_t>{is("/absent/reason") ? -1 : 0});
            file.writeStrings("/absent/reasons", {"why"});
            file.flush();
        }
        const QString message = errorOf([&] { GeneVectors::read(path); });
        QVERIFY2(message.contains(place + QStringLiteral(" is damaged")), qPrintable(message));
    }

    void aliasesThatLeadNowhereAreRefused()
    {
        GeneVectors vectors = numbered({"A", "B"});
        QVERIFY(errorOf([&] {
                    vectors.setAliases({{"X", "C", NameKind::Alias}}, {}, "names");
                }).contains(QStringLiteral("X leads to C")));
        QVERIFY(errorOf([&] {
                    vectors.setAliases({{"X", "A", NameKind::Alias}, {"X", "B", NameKind::Alias}}, {}, "n");
                }).contains(QStringLiteral("X leads to A and to B")));
    }

    void reportNamesEverything()
    {
        GeneVectors vectors = numbered({"KLF1", "KIAA1804", "OLDTWO"});
        const Names perturbations{"KLF1", "EKLF+ctrl", "KLF1+MAP3K21", "KLF1+SHARED", "Klf1", "NOSUCH+KLF1"};
        const Names measured{"KLF1", "C10orf54", "84451"};
        addAliases(vectors, table(), Names{"KLF1", "EKLF", "MAP3K21", "SHARED", "Klf1", "NOSUCH"});
        const CoverageReport report = coverageReport(vectors, perturbations, measured);
        QCOMPARE(report.perturbations.withVector, (Names{"KLF1", "EKLF+ctrl", "KLF1+MAP3K21"}));
        QCOMPARE(report.perturbations.withoutVector, (Names{"KLF1+SHARED", "Klf1", "NOSUCH+KLF1"}));
        QCOMPARE(report.perturbations.missingGenes, (Names{"Klf1", "NOSUCH", "SHARED"}));
        QCOMPARE(report.perturbations.targets.aliases,
                 (std::vector<GeneAlias>{{"EKLF", "KLF1", NameKind::Alias},
                                         {"MAP3K21", "KIAA1804", NameKind::Symbol}}));
        QCOMPARE(report.perturbations.targets.ambiguous,
                 (std::vector<AmbiguousName>{{"SHARED", {"NEWTWO", "OLDTWO"}}}));

        const std::string text = coverageText(report);
        for (const char* line :
             {"Perturbations with a vector: 3 of 6\n",
              "Without a vector, left out of training: KLF1+SHARED, Klf1, NOSUCH+KLF1\n",
              "Perturbed genes found under another name: EKLF -> KLF1 (alias), MAP3K21 -> KIAA1804 (current "
              "symbol)\n",
              "Perturbed genes missing from the vectors (no such name in their source): NOSUCH\n",
              "Perturbed genes missing from the vectors (written like a mouse gene",
              "Perturbed genes that may be one of several: SHARED (NEWTWO, OLDTWO)\n",
              "Measured genes with a vector: 2 of 3\n",
              "Measured genes found under another name: 84451 -> KIAA1804 (Entrez id)\n"})
            QVERIFY2(text.find(line) != std::string::npos, (text + "\n lacks " + line).c_str());

        const nlohmann::json json = coverageJson(report);
        QCOMPARE(json["perturbations"]["with_vector"].get<int>(), 3);
        QCOMPARE(json["perturbations"]["left_out"].get<Names>(), report.perturbations.withoutVector);
        QCOMPARE(json["perturbations"]["targets"]["aliases"][1]["kind"].get<std::string>(),
                 std::string("symbol"));
        QCOMPARE(json["perturbations"]["targets"]["ambiguous"][0]["candidates"].get<Names>(),
                 (Names{"NEWTWO", "OLDTWO"}));
        QCOMPARE(json["genes"]["missing"][0]["name"].get<std::string>(), std::string("C10orf54"));
        QCOMPARE(json["genes"]["names"].get<int>(), 3);
    }

    void compositions_data()
    {
        QTest::addColumn<QString>("perturbation");
        QTest::addColumn<float>("mean");
        QTest::addColumn<float>("sum"); // negative: no vector
        QTest::newRow("one") << "B" << 2.F << 2.F;
        QTest::newRow("two") << "A+B" << 1.5F << 3.F;
        QTest::newRow("four") << "A+B+C+D" << 2.5F << 10.F;
        QTest::newRow("with control") << "B+ctrl" << 2.F << 2.F;
        QTest::newRow("control first, in capitals") << "CTRL+B" << 2.F << 2.F;
        QTest::newRow("other control") << "B+Non-Targeting" << 2.F << 2.F;
        QTest::newRow("twice the same") << "B+B" << 2.F << 2.F;
        QTest::newRow("blanks") << "A + B" << 1.5F << 3.F;
        QTest::newRow("gene that is called so") << "CTRL" << 5.F << 5.F;
        QTest::newRow("controls only") << "ctrl+ctrl" << -1.F << -1.F;
        QTest::newRow("unknown part") << "A+X" << -1.F << -1.F;
        QTest::newRow("nothing") << "" << -1.F << -1.F;
    }

    void compositions()
    {
        QFETCH(QString, perturbation);
        QFETCH(float, mean);
        QFETCH(float, sum);
        const GeneVectors vectors = numbered({"A", "B", "C", "D", "CTRL"});
        const auto expected = [](float value) {
            return value < 0 ? std::vector<float>() : std::vector<float>{value};
        };
        QCOMPARE(perturbationVector(vectors, perturbation.toStdString()), expected(mean));
        QCOMPARE(perturbationVector(vectors, perturbation.toStdString(), Composition::Sum), expected(sum));
    }

    void completeSet()
    {
        const std::filesystem::path path = test::sharedData(kHgnc);
        if (!std::filesystem::exists(path))
            QSKIP("HGNC's complete set is not in ../shared/data.");
        const GeneNameTable names = readHgnc(path, m_monitor);
        QCOMPARE(names.genes(), std::size_t{42017}); // approved, of 43,777 entries
        QCOMPARE(outcomeOf(names.resolve("KIAA1804")), std::string("MAP3K21 by alias"));
        QCOMPARE(outcomeOf(names.resolve("MLK4")), std::string("MAP3K21 by alias"));
        QCOMPARE(outcomeOf(names.resolve("ENSG00000143674.12")), std::string("MAP3K21 by ensembl"));
        QCOMPARE(outcomeOf(names.resolve("Q5TCX8")), std::string("MAP3K21 by uniprot"));
        QCOMPARE(outcomeOf(names.resolve("84451")), std::string("MAP3K21 by entrez"));
        QCOMPARE(outcomeOf(names.resolve("p34")), std::string("ambiguous: AAGAB CCNH"));
        QCOMPARE(outcomeOf(names.resolve("Trp53bp1")), std::string("unknown"));
        QCOMPARE(outcomeOf(names.resolve("Tp53")), std::string("mouse: TP53"));
        QCOMPARE(outcomeOf(names.resolve("tp53")), std::string("TP53 by case"));
        std::size_t ambiguous = 0;
        std::size_t unresolved = 0;
        std::size_t symbols = 0;
        names.forEachName([&](std::string_view name) {
            const Resolution resolution = names.resolve(name);
            ambiguous += resolution.outcome == Resolution::Outcome::Ambiguous ? 1 : 0;
            unresolved += resolution.outcome == Resolution::Outcome::Unknown ? 1 : 0;
            symbols += resolution.kind == NameKind::Symbol && resolution.symbol == name ? 1 : 0;
        });
        QCOMPARE(symbols, names.genes());
        QCOMPARE(unresolved, std::size_t{0});
        QVERIFY(ambiguous > 1334); // the aliases and previous symbols of several genes, and shared ids
        QVERIFY(ambiguous < 2500);
    }

    void geneSetsLeadToTheNormanScreensGenes()
    {
        const std::filesystem::path sets = test::sharedData("embeddings/go-direct-human.gmt");
        if (!std::filesystem::exists(sets) || !std::filesystem::exists(test::sharedData(kHgnc)))
            QSKIP("The gene sets and HGNC's complete set are not in ../shared/data.");
        const GeneSets read = readGeneSets(sets);
        std::set<std::string> genes;
        for (const Names& set : read.genes)
            genes.insert(set.begin(), set.end());
        GeneVectors vectors = numbered(Names(genes.begin(), genes.end()));
        addAliases(vectors, readHgnc(test::sharedData(kHgnc), m_monitor), Names{"MAP3K21", "IER5L"});
        const NameCoverage covered = nameCoverage(vectors, Names{"MAP3K21", "IER5L", "KLF1"});
        QCOMPARE(covered.found, std::size_t{2});
        QCOMPARE(covered.aliases, (std::vector<GeneAlias>{{"MAP3K21", "KIAA1804", NameKind::Symbol}}));
        QCOMPARE(covered.missing, (std::vector<MissingName>{{"IER5L", "no such name in their source"}}));
    }
};

QTEST_GUILESS_MAIN(TestGeneNames)
#include "tst_gene_names.moc"
