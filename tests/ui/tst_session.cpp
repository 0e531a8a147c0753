// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/ui/made_up_response.h"
#include "ui/base/text.h"
#include "ui/explorer/selection_json.h"
#include "ui/jobs/session_file.h"
#include "ui/jobs/session_writer.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

class TestSession final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void unusableFilesAreNoSession_data();
    void unusableFilesAreNoSession();
    void newerSessionsAreLeftAlone();
    void unwritableFolderIsNamed();
    void theNewestIsWritten();
    void selectionIsKeptByNames();
    void strangeSelectionsAreCutToSize();
};

void TestSession::comesBackAsItWas()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = toPath(folder.path());
    QCOMPARE(readSession(path), QJsonObject());
    const QJsonObject session{{u"layout"_s, u"abc"_s}, {u"genes"_s, QJsonObject{{u"search"_s, u"HB"_s}}}};
    writeSession(path, session);
    QCOMPARE(readSession(path), session);
}

void TestSession::unusableFilesAreNoSession_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"format_version\": 1, \"layo");
    QTest::newRow("no object") << QByteArray("[1, 2]");
    QTest::newRow("no version") << QByteArray("{\"layout\": \"abc\"}");
    QTest::newRow("no text") << QByteArray("\xff\xfe\x00\x01", 4);
}

void TestSession::unusableFilesAreNoSession()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"session.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QCOMPARE(readSession(toPath(folder.path())), QJsonObject());
}

void TestSession::newerSessionsAreLeftAlone()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"session.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format_version\": 99, \"layout\": \"abc\"}");
    file.close();
    QVERIFY(!readSession(toPath(folder.path())));
}

void TestSession::theNewestIsWritten()
{
    const QTemporaryDir first;
    const QTemporaryDir second;
    {
        SessionWriter writer;
        for (int i = 0; i < 50; ++i) {
            writer.write(toPath(first.path()), {{u"number"_s, i}});
            writer.write(toPath(first.filePath(u"gone"_s)), {{u"number"_s, i}});
            writer.write(toPath(second.path()), {{u"number"_s, -i}});
        }
    }
    QCOMPARE(readSession(toPath(first.path())), (QJsonObject{{u"number"_s, 49}}));
    QCOMPARE(readSession(toPath(second.path())), (QJsonObject{{u"number"_s, -49}}));
}

void TestSession::unwritableFolderIsNamed()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"gone"_s);
    try {
        writeSession(toPath(missing), {});
        QFAIL("nothing was thrown");
    } catch (const Error& error) {
        QVERIFY(fromUtf8(error.what()).contains(missing));
    }
}

void TestSession::selectionIsKeptByNames()
{
    const ui::GeneNames genes = tests::madeUpGeneNames(6);
    const Selection selection{"KLF1+GATA1", {4, 1}, {2}, {"mlp-hist", "zitg"}};
    const QJsonObject json = toJson(selection, genes);
    QCOMPARE(json.value(u"genes"_s).toArray(), (QJsonArray{u"GENE4"_s, u"GENE1"_s}));
    QVERIFY(selectionFromJson(json, genes) == selection);

    // The screen was imported again, with fewer genes in another order.
    const auto others = std::make_shared<const std::vector<QString>>(
        std::vector<QString>{u"GENE2"_s, u"GENE1"_s, u"GENE0"_s});
    const Selection fitted = selectionFromJson(json, others);
    QCOMPARE(fitted.genes, std::vector<int>{1});
    QCOMPARE(fitted.pinned, std::vector<int>{0});
}

void TestSession::strangeSelectionsAreCutToSize()
{
    const ui::GeneNames genes = tests::madeUpGeneNames(2);
    const QJsonObject json{{u"perturbation"_s, 7},
                           {u"genes"_s, u"GENE1"_s},
                           {u"runs"_s, QJsonArray{u"a"_s, u"b"_s, u"c"_s, u"d"_s}}};
    const Selection selection = selectionFromJson(json, genes);
    QVERIFY(selection.perturbation.empty());
    QVERIFY(selection.genes.empty());
    QCOMPARE(selection.runs.size(), kMostShownRuns);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
