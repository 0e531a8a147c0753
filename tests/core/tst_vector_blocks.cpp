// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/gene_vectors.h"
#include "core/gene/vector_blocks.h"
#include "tests/core/test_screens.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

using namespace knockscope;
using test::errorOf;

namespace {

using Names = std::vector<std::string>;
using Values = std::vector<float>;

BlockVectors block(const char* source, Names names, std::size_t dimension, Values values,
                   BlockScaling scaling = BlockScaling::None)
{
    BlockVectors part;
    part.block.source = source;
    part.block.dimension = dimension;
    part.block.scaling = scaling;
    part.names = std::move(names);
    part.values = std::move(values);
    return part;
}

std::vector<QString> reasons(const CombinedVectors& combined)
{
    std::vector<QString> all;
    for (const MissingVector& missing : combined.missing)
        all.push_back(QString::fromStdString(missing.name + " is " + placeOf(missing)));
    return all;
}

} // namespace

class TestVectorBlocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void genesOfAllBlocksAreJoined()
    {
        const CombinedVectors combined =
            combine({block("text", {"A", "B", "C", "D"}, 2, {1, 2, 3, 4, 5, 6, 7, 8}),
                     block("protein", {"E", "D", "B", "A"}, 1, {9, 10, 11, 12})});
        QCOMPARE(combined.names, (Names{"A", "B", "D"}));
        QCOMPARE(combined.dimension, std::size_t{3});
        QCOMPARE(combined.values, (Values{1, 2, 12, 3, 4, 11, 7, 8, 10}));
        QCOMPARE(reasons(combined),
                 (std::vector<QString>{QStringLiteral("C is missing from protein"),
                                       QStringLiteral("E is missing from text")}));
        QCOMPARE(combined.blocks.size(), std::size_t{2});
        QCOMPARE(combined.blocks[0].genes, std::size_t{4});
        QCOMPARE(combined.blocks[1].source, std::string("protein"));
    }

    void zerosAreNoVector()
    {
        const CombinedVectors combined = combine(
            {block("text", {"A", "B", "C", "D"}, 2, {1, 2, 0, -0.0F, 0, 1, 0, 0}),
             block("protein", {"A", "B", "C"}, 1, {1, 1, 0}), block("GO", {"A", "B", "D"}, 1, {1, 1, 1})});
        QCOMPARE(combined.names, (Names{"A"}));
        QCOMPARE(combined.values, (Values{1, 2, 1, 1}));
        QCOMPARE(
            reasons(combined),
            (std::vector<QString>{QStringLiteral("B is all zeros in text"),
                                  QStringLiteral("C is missing from GO and all zeros in protein"),
                                  QStringLiteral("D is missing from protein and all zeros in text")}));
        QCOMPARE(combined.blocks[0].genes, std::size_t{2});
    }

    void aLoneBlockLosesItsZeros()
    {
        const CombinedVectors combined =
            combine({block("text", {"Z", "A", "Y", "B"}, 2, {0, 0, 1, 2, 0, 0, 3, 4})});
        QCOMPARE(combined.names, (Names{"A", "B"}));
        QCOMPARE(combined.values, (Values{1, 2, 3, 4}));
        QCOMPARE(reasons(combined),
                 (std::vector<QString>{QStringLiteral("Y is all zeros in text"),
                                       QStringLiteral("Z is all zeros in text")}));
    }

    void aLoneBlockIsNotCopied()
    {
        BlockVectors part = block("text", {"A", "B"}, 1, {1, 2});
        const float* const place = part.values.data();
        std::vector<BlockVectors> blocks;
        blocks.push_back(std::move(part));
        QCOMPARE(combine(std::move(blocks)).values.data(), place);
    }

    /// Mean and variance are of all the block's genes, also of those that another block lacks, and of none
    /// that is all zeros.
    void standardised()
    {
        const Names names{"A", "B", "C", "D", "zero"};
        const Values values{1, 7, 2, 7, 3, 7, 6, 7, 0, 0};
        const CombinedVectors combined = combine({block("text", names, 2, values, BlockScaling::Standardise),
                                                  block("GO", {"B", "D"}, 1, {0.5F, 4})});
        // 1, 2, 3, 6: mean 3, variance (4 + 1 + 0 + 9) / 4
        const double sd = std::sqrt(3.5);
        QCOMPARE(combined.names, (Names{"B", "D"}));
        QCOMPARE(combined.values,
                 (Values{static_cast<float>(-1 / sd), 0, 0.5F, static_cast<float>(3 / sd), 0, 4}));
    }

    void unitLength()
    {
        const CombinedVectors combined =
            combine({block("text", {"A", "zero", "B"}, 2, {3, -4, 0, 0, 0, 1e-30F}, BlockScaling::UnitLength),
                     block("GO", {"A", "B"}, 1, {5, 6})});
        QCOMPARE(combined.values, (Values{0.6F, -0.8F, 5, 0, 1, 6}));
        const CombinedVectors alone =
            combine({block("text", {"zero", "A"}, 2, {0, 0, 3, -4}, BlockScaling::UnitLength)});
        QCOMPARE(alone.values, (Values{0.6F, -0.8F}));
    }

    void resultIsAVectorSet()
    {
        CombinedVectors combined =
            combine({block("text", {"A", "B"}, 1, {1, 2}), block("GO", {"B", "A"}, 1, {3, 4})});
        const GeneVectors vectors(combined.names, combined.dimension, combined.values, "both");
        QCOMPARE(vectors.vector("B")[0], 2.F);
        QCOMPARE(vectors.vector("B")[1], 3.F);
    }

    void refused_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << 0 << QStringLiteral("no gene vectors to combine");
        QTest::newRow("a name twice") << 1 << QStringLiteral("GO holds the gene A twice");
        QTest::newRow("sizes") << 2 << QStringLiteral("GO holds 3 values for 2 genes of 2 dimensions");
        QTest::newRow("no genes") << 3 << QStringLiteral("GO holds no gene vectors");
        QTest::newRow("no dimensions") << 4 << QStringLiteral("GO holds no gene vectors");
        QTest::newRow("zeros only") << 5 << QStringLiteral("All vectors of GO are zeros");
        QTest::newRow("nothing in common")
            << 6
            << QStringLiteral(
                   "text names ENSG00000141510, GO names TP53. Use sources with names of one kind");
        QTest::newRow("one gene standardised") << 7 << QStringLiteral("GO has a vector for one gene only");
    }

    void refused()
    {
        QFETCH(int, which);
        QFETCH(QString, says);
        const std::vector<std::vector<BlockVectors>> cases{
            {},
            {block("GO", {"A", "A"}, 1, {1, 2})},
            {block("GO", {"A", "B"}, 2, {1, 2, 3})},
            {block("GO", {}, 2, {})},
            {block("GO", {"A"}, 0, {})},
            {block("GO", {"A", "B"}, 1, {0, 0})},
            {block("text", {"ENSG00000141510"}, 1, {1}), block("GO", {"TP53"}, 1, {1})},
            {block("GO", {"A", "zero"}, 1, {1, 0}, BlockScaling::Standardise)},
        };
        const QString message = errorOf([&] { combine(cases[static_cast<std::size_t>(which)]); });
        QVERIFY2(message.contains(says), qPrintable(message));
    }

    void provenanceSurvivesJson()
    {
        const std::vector<VectorBlock> blocks{
            {"GenePT", "/data/GenePT.pickle", "0123", "Python pickle (protocol 4)", 1536, 93800,
             BlockScaling::UnitLength},
            {"co-expression", {}, {}, {}, 50, 500, BlockScaling::None},
            {"ProtT5", "per-protein.h5", "4567", "UniProt embeddings", 1024, 20000,
             BlockScaling::Standardise},
        };
        const nlohmann::json json = blocksToJson(blocks);
        QCOMPARE(json.size(), std::size_t{3});
        const std::string first = R"json({"dimension":1536,"file":"/data/GenePT.pickle",)json"
                                  R"json("format":"Python pickle (protocol 4)","genes":93800,)json"
                                  R"json("scaling":"unit-length","source":"GenePT","xxh3":"0123"})json";
        QCOMPARE(json[0].dump(), first);
        QVERIFY(json[1].at("file").is_null());
        const std::vector<VectorBlock> read = blocksFromJson(nlohmann::json::parse(json.dump()));
        QCOMPARE(read.size(), blocks.size());
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            QCOMPARE(read[i].source, blocks[i].source);
            QCOMPARE(read[i].file, blocks[i].file);
            QCOMPARE(read[i].hash, blocks[i].hash);
            QCOMPARE(read[i].format, blocks[i].format);
            QCOMPARE(read[i].dimension, blocks[i].dimension);
            QCOMPARE(read[i].genes, blocks[i].genes);
            QCOMPARE(read[i].scaling, blocks[i].scaling);
        }
    }

    void scalingsHaveNames()
    {
        for (const BlockScaling scaling :
             {BlockScaling::None, BlockScaling::Standardise, BlockScaling::UnitLength})
            QCOMPARE(parseBlockScaling(toText(scaling)), scaling);
        QVERIFY(errorOf([] {
                    parseBlockScaling("l2");
                }).contains(QStringLiteral("none, standardise or unit-length")));
    }
};

QTEST_GUILESS_MAIN(TestVectorBlocks)
#include "tst_vector_blocks.moc"
