// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/marginal_store.h"
#include "tests/core/folder_state.h"
#include "tests/core/made_up_screen.h"
#include "tests/core/test_screens.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace knockscope;
using test::bytesOf;

namespace {

struct Result {
    int exitCode = -1;
    QByteArray out;
    QByteArray error;
};

} // namespace

/// `knockscope-cli import`, as a script would call it.
class TestCliImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::MadeUpScreen::make(true, test::MadeUpScreen::Type::Int32).write(at("screen.h5ad"));
        QFile labels(m_folder.filePath(QStringLiteral("guides.csv")));
        QVERIFY(labels.open(QIODevice::WriteOnly));
        labels.write("barcode,guide\n");
        for (int cell = 0; cell < 303; ++cell) {
            const int target = cell % 5;
            const QByteArray guide = target == 0 ? QByteArray("non-targeting_%1")
                : target == 1                    ? QByteArray("G01_%1")
                : target == 2                    ? QByteArray("G02_%1")
                : target == 3                    ? QByteArray("G03_%1")
                                                 : QByteArray("G05_%1");
            labels.write("cell" + QByteArray::number(cell) + ","
                         + QByteArray(guide).replace("%1", QByteArray::number(1 + cell / 5 % 2)) + "\n");
        }
    }

    void takesTheOption_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("key"); // of project.json
        QTest::addColumn<QString>("value"); // as JSON
        const auto row = [](const char* options, const char* key, const char* value) {
            QTest::newRow(options) << options << key << value;
        };
        row("--perturbation-column condition", "perturbation_column",
            R"({"reason":"chosen","value":"condition"})");
        row("--control ctrl", "control", R"({"reason":"chosen","value":"ctrl"})");
        row("--min-genes 12", "minimum_genes_of_cell", "12");
        row("--min-cells 9", "minimum_cells", "9");
        row("--min-cells-per-gene 30", "minimum_cells_of_gene", "30");
        row("--top-genes 20", "top_genes", "20");
        row("--top-genes 20 --variable-genes seurat_v3", "variable_genes", "\"seurat_v3\"");
        row("--target-sum 10000", "target_sum", "10000");
        row("--values log", "values", R"({"kind":"log","reason":"chosen"})");
        row("--on-target --on-target-residual 0.9 --on-target-cell-residual 2", "on_target",
            R"({"cell_residual":2,"residual":0.9})");
        row("--where line=K562 --where quality>=1 --min-cells 1", "filters",
            R"([{"column":"line","comparison":"=","value":"K562"},{"column":"quality","comparison":">=","value":"1"}])");
        row("--combinations none --guides no", "spelling",
            R"({"guides":false,"reason":"chosen","separator":""})");
        row("--labels guides.csv --perturbation-column guide --guides yes --control non-targeting_1",
            "perturbations", "4");
        row("--labels guides.csv --perturbation-column guide --guides no --control non-targeting_1",
            "perturbations", "9");
    }
    void takesTheOption()
    {
        QFETCH(QString, options);
        QFETCH(QString, key);
        QFETCH(QString, value);
        QDir(m_folder.filePath(QStringLiteral("p"))).removeRecursively();
        const QString fewCells =
            options.contains(QStringLiteral("--min-cells ")) ? QString() : QStringLiteral("--min-cells 5 ");
        const Result result = run(QStringLiteral("import screen.h5ad --project p ") + fewCells + options);
        QVERIFY2(result.exitCode == 0, result.error.constData());
        QVERIFY(result.out.contains("Perturbation column: "));
        QFile file(m_folder.filePath(QStringLiteral("p/project.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject found = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject wanted =
            QJsonDocument::fromJson(QStringLiteral("{\"value\":%1}").arg(value).toUtf8()).object();
        QVERIFY(wanted.contains(QStringLiteral("value")));
        QCOMPARE(QJsonDocument(QJsonObject{{key, found[key]}}).toJson(),
                 QJsonDocument(QJsonObject{{key, wanted[QStringLiteral("value")]}}).toJson());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* options, int exitCode, const char* says) {
            QTest::newRow(options) << options << exitCode << QByteArray(says);
        };
        row("screen.h5ad --layer raw2", 2, "raw2");
        row("screen.h5ad --gene-column symbol", 2, "symbol");
        row("screen.h5ad --where line<K562", 2, "--where line<K562");
        row("screen.h5ad --where tissue=a", 2, "quality");
        row("screen.h5ad --guides maybe", 2, "--guides");
        row("screen.h5ad --variable-genes all", 2, "--variable-genes");
        row("screen.h5ad --min-genes -1", 2, "--min-genes");
        row("screen.h5ad --min-cells 5 --min-genes 1000", 2, "1000 genes");
        row("screen.h5ad --min-cells -1", 2, "--min-cells");
        row("screen.h5ad --top-genes -1", 2, "--top-genes");
        row("screen.h5ad --min-cells-per-gene -1", 2, "--min-cells-per-gene");
        row("screen.h5ad --min-cells 1000", 2, "1000 cells");
        row("screen.h5ad --min-cells-per-gene many", 2, "--min-cells-per-gene");
        row("screen.h5ad --on-target --on-target-residual 0", 2, "above 0");
        row("screen.h5ad --on-target-residual x", 2, "--on-target-residual");
        row("screen.h5ad --target-sum inf", 2, "target sum");
        row("screen.h5ad --labels nowhere.csv", 1, "nowhere.csv");
        row("nowhere.h5ad", 1, "nowhere.h5ad");
        row("guides.csv", 1, "guides.csv");
    }
    void refuses()
    {
        QFETCH(QString, options);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, says);
        const auto before = test::contentOf(m_folder.path().toStdString());
        const Result result = run(QStringLiteral("import ") + options + QStringLiteral(" --project q"));
        QCOMPARE(result.exitCode, exitCode);
        QVERIFY2(result.error.contains(says), result.error.constData());
        const QList<QByteArray> lines = result.error.trimmed().split('\n');
        QCOMPARE(std::count_if(lines.begin(), lines.end(),
                               [&](const QByteArray& line) { return line.contains(says); }),
                 1);
        QVERIFY(result.out.isEmpty());
        QVERIFY(test::contentOf(m_folder.path().toStdString()) == before);
    }

    void opensTheSameScreenInTwoForms()
    {
        const std::filesystem::path screens = test::sharedData("screens");
        if (!std::filesystem::exists(screens))
            QSKIP("shared/data/screens is not here");
        const QString folder = QString::fromStdString(screens.string());
        const QString options = QStringLiteral(" --min-cells 10 --project ");
        // the folder's labels are guides, ZAP70_1 and ZAP70_2
        const Result a = run(QStringLiteral("import ") + folder + QStringLiteral("/datlinger2021-raw.h5ad")
                             + options + QStringLiteral("a"));
        const Result b = run(QStringLiteral("import ") + folder + QStringLiteral("/datlinger2021-mtx")
                             + options + QStringLiteral("b"));
        QVERIFY2(a.exitCode == 0 && b.exitCode == 0, (a.error + b.error).constData());
        QVERIFY2(b.out.contains("40 of 40 names are guides of 20 targets"), b.out.constData());
        QVERIFY(bytesOf(at("a/screen.h5")) == bytesOf(at("b/screen.h5")));
        const MarginalStore store = MarginalStore::open(at("b/screen.h5"));
        QVERIFY(store.findPerturbation("ZAP70") < store.perturbations());
        QCOMPARE(store.perturbations(), std::size_t{20});
    }

private:
    std::filesystem::path at(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    Result run(const QString& line) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(KNOCKSCOPE_CLI), line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        if (!process.waitForFinished(300'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cli_import.moc"
