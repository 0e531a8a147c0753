// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace {

struct Result {
    int exitCode = -1;
    QByteArray out;
    QByteArray error;
};

} // namespace

/// The real program, as a script would call it.
class TestCli : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Result run(const QStringList& arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(KNOCKSCOPE_CLI), arguments);
        if (!process.waitForFinished(300000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    Result run(const char* line) const { return run(QString::fromLatin1(line).split(QLatin1Char(' '))); }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(run("simulate screen.h5ad --perturbations 12 --genes 30 --cells 30 --seed 3 --embedding "
                     "vectors.tsv")
                     .exitCode,
                 0);
    }

    void wholePath()
    {
        const Result inspected = run("inspect screen.h5ad --json");
        QCOMPARE(inspected.exitCode, 0);
        const QJsonObject found = QJsonDocument::fromJson(inspected.out).object();
        QCOMPARE(found[QStringLiteral("genes")].toInt(), 30);
        QCOMPARE(found[QStringLiteral("perturbation_column")][QStringLiteral("value")].toString(),
                 QStringLiteral("condition"));
        QCOMPARE(found[QStringLiteral("control")][QStringLiteral("value")].toString(),
                 QStringLiteral("control"));
        QCOMPARE(found[QStringLiteral("values")][QStringLiteral("value")].toString(), QStringLiteral("log"));

        for (const char* key : {"number_columns", "perturbation_candidates", "contexts", "batches",
                                "repeated_genes", "warnings", "layers", "columns"})
            QVERIFY2(found[QLatin1String(key)].isArray(), key);
        const QJsonArray candidates = found[QStringLiteral("perturbation_candidates")].toArray();
        QCOMPARE(candidates[0][QStringLiteral("value")].toString(), QStringLiteral("condition"));
        QCOMPARE(candidates[0][QStringLiteral("labels")].toInt(), 13);
        QCOMPARE(found[QStringLiteral("spelling")][QStringLiteral("guides")].toBool(true), false);
        QVERIFY(!found[QStringLiteral("spelling")][QStringLiteral("reason")].toString().isEmpty());

        const Result told = run("inspect screen.h5ad");
        QCOMPARE(told.exitCode, 0);
        QVERIFY2(told.out.contains("* condition: "), told.out.constData());
        QVERIFY(told.out.contains("Control label: control ("));
        const QByteArray command = told.out.trimmed().split('\n').last();
        QCOMPARE(command,
                 QByteArray("knockscope-cli import screen.h5ad --project screen.knockscope "
                            "--perturbation-column condition --control control --gene-column index "
                            "--layer X --values log"));
        QStringList suggested = QString::fromUtf8(command).split(QLatin1Char(' ')).mid(1);
        suggested[3] = QStringLiteral("suggested.knockscope");
        const Result followed = run(suggested); // what was suggested can be run as it stands
        QVERIFY2(followed.exitCode == 0, followed.error.constData());

        const Result imported = run("import screen.h5ad --project p.knockscope");
        QCOMPARE(imported.exitCode, 0);
        QVERIFY2(imported.out.contains("Perturbation column: condition"), imported.out.constData());
        QVERIFY(imported.out.contains("Control label: control"));
        const Result embedded = run("embed --project p.knockscope --from vectors.tsv");
        QCOMPARE(embedded.exitCode, 0);
        QVERIFY2(embedded.out.contains("Perturbations with a vector: 12 of 12"), embedded.out.constData());
        // the same vectors beside those from the screen itself, with provenance and check
        const Result joined =
            run("embed --project p.knockscope --from vectors.tsv --coexpression --dim 5 --scale "
                "none --scale standardise --check --json");
        QCOMPARE(joined.exitCode, 0);
        const QJsonObject report = QJsonDocument::fromJson(joined.out).object();
        QVERIFY(report.value(QStringLiteral("check")).toObject().contains(QStringLiteral("p")));
        const QJsonArray blocks =
            report.value(QStringLiteral("vectors")).toObject().value(QStringLiteral("blocks")).toArray();
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(blocks.at(1).toObject().value(QStringLiteral("dimension")).toInt(), 5);
        QCOMPARE(blocks.at(1).toObject().value(QStringLiteral("scaling")).toString(),
                 QStringLiteral("standardise"));
        QFile project(m_folder.filePath(QStringLiteral("p.knockscope/project.json")));
        QVERIFY(project.open(QIODevice::ReadOnly));
        const QJsonObject embedding =
            QJsonDocument::fromJson(project.readAll()).object().value(QStringLiteral("embedding")).toObject();
        QCOMPARE(embedding.value(QStringLiteral("blocks")).toArray().size(), 2);
        QVERIFY(
            embedding.value(QStringLiteral("coverage")).toObject().contains(QStringLiteral("perturbations")));
        QCOMPARE(run("embed --project p.knockscope --check").exitCode, 0);
        QCOMPARE(run("embed --project p.knockscope --from vectors.tsv").exitCode, 0);
        const Result trained = run("train --project p.knockscope --folds 3 --epochs 5 --folds-at-once 1");
        QVERIFY2(trained.exitCode == 0, trained.error.constData());
        QVERIFY(trained.error.contains("fold 1 of 3")); // a pipe gets plain lines

        const Result evaluated = run("evaluate --project p.knockscope --json");
        QCOMPARE(evaluated.exitCode, 0);
        const QJsonArray runs =
            QJsonDocument::fromJson(evaluated.out).object()[QStringLiteral("runs")].toArray();
        QCOMPARE(runs.size(), 6);
        QCOMPARE(runs[0][QStringLiteral("run")].toString(), QStringLiteral("mlp-hist"));
        QCOMPARE(runs[0][QStringLiteral("folds")].toInt(), 3);
        QVERIFY(!runs[0].toObject().contains(QStringLiteral("baseline_of")));
        QCOMPARE(runs[1][QStringLiteral("model")].toString(), QStringLiteral("ctrl-hist"));
        QCOMPARE(runs[1][QStringLiteral("baseline_of")].toString(), QStringLiteral("mlp-hist"));
        QCOMPARE(runs[0][QStringLiteral("smoothing")].toString(), QStringLiteral("one pseudo-cell"));
        for (const char* metric :
             {"nll", "w1", "rmae_mean", "rmae_variance", "rmae_skewness", "rmae_kurtosis", "pearson_top20",
              "pearson_top50", "pearson_top100", "w1_cells", "pearson_delta", "discrimination_score_l1"}) {
            const QJsonValue value = runs[0][QStringLiteral("metrics")][QLatin1String(metric)];
            QVERIFY2(value[QStringLiteral("mean")].isDouble() && value[QStringLiteral("sd")].isDouble(),
                     metric);
        }
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("p.knockscope/runs/mlp-hist/metrics.json"))));
        QCOMPARE(runs[3][QStringLiteral("model")].toString(), QStringLiteral("non-ctrl-mean"));
        QVERIFY(runs[3][QStringLiteral("metrics")][QStringLiteral("w1")][QStringLiteral("mean")].isNull());
        QCOMPARE(runs[4][QStringLiteral("model")].toString(), QStringLiteral("noise-halves"));
        const Result everything = run("evaluate --project p.knockscope --all --no-cell-eval --threads 1");
        QCOMPARE(everything.exitCode, 0);
        QVERIFY(everything.out.contains("PDS cosine"));
        QCOMPARE(run("evaluate --project p.knockscope --csv table.csv").exitCode, 0);
        QCOMPARE(run("evaluate --project p.knockscope --latex table.tex").exitCode, 0);
        QCOMPARE(run("evaluate --project p.knockscope --html table.html").exitCode, 0);
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("table.html"))));
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("table.csv"))));
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("table.tex"))));

        const QString gene =
            QJsonDocument::fromJson(inspected.out)[QStringLiteral("labels")].toObject().keys().first();
        QCOMPARE(run({QStringLiteral("predict"), QStringLiteral("--project"), QStringLiteral("p.knockscope"),
                      QStringLiteral("--run"), QStringLiteral("mlp-hist"), QStringLiteral("--perturbation"),
                      gene, QStringLiteral("--out"), QStringLiteral("gene.h5")})
                     .exitCode,
                 0);
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("gene.h5"))));
        QCOMPARE(run("export --project p.knockscope --run mlp-hist --out all.h5").exitCode, 0);
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("all.h5"))));
    }

    void mistakes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no command") << QString() << 2 << QByteArray("--help");
        QTest::newRow("unknown command") << QStringLiteral("levitate") << 2 << QByteArray("--help");
        QTest::newRow("unknown option")
            << QStringLiteral("train --project x --magic 3") << 2 << QByteArray("--magic");
        QTest::newRow("missing option") << QStringLiteral("train") << 2 << QByteArray("--project");
        QTest::newRow("not a number")
            << QStringLiteral("train --project x --folds many") << 2 << QByteArray("--folds");
        QTest::newRow("no project") << QStringLiteral("train --project nowhere") << 2
                                    << QByteArray("nowhere");
        QTest::newRow("no file") << QStringLiteral("inspect nowhere.h5ad") << 1 << QByteArray("nowhere.h5ad");
        QTest::newRow("no such layer")
            << QStringLiteral("inspect screen.h5ad --layer nothing") << 2 << QByteArray("nothing");
        QTest::newRow("no such gene column")
            << QStringLiteral("inspect screen.h5ad --gene-column nothing") << 2 << QByteArray("nothing");
        QTest::newRow("filter") << QStringLiteral("import screen.h5ad --project q --where condition") << 2
                                << QByteArray("--where condition");
        QTest::newRow("no such column")
            << QStringLiteral("import screen.h5ad --project q --perturbation-column nothing") << 2
            << QByteArray("nothing");
        QTest::newRow("no such control")
            << QStringLiteral("import screen.h5ad --project q --control nobody") << 2 << QByteArray("nobody");
        QTest::newRow("target sum") << QStringLiteral("import screen.h5ad --project q --target-sum much") << 2
                                    << QByteArray("--target-sum much");
        QTest::newRow("weights") << QStringLiteral("train --project p.knockscope --weights w1=x") << 2
                                 << QByteArray("--weights");
        QTest::newRow("no source of vectors")
            << QStringLiteral("embed --project p.knockscope") << 2 << QByteArray("--coexpression");
        QTest::newRow("scalings") << QStringLiteral(
            "embed --project p.knockscope --from vectors.tsv --scale none --scale none")
                                  << 2 << QByteArray("--scale is given 2 times for 1 sources");
        QTest::newRow("scaling") << QStringLiteral(
            "embed --project p.knockscope --from vectors.tsv --scale big")
                                 << 2 << QByteArray("unit-length");
        QTest::newRow("no such run") << QStringLiteral("evaluate --project p.knockscope --run nobody") << 2
                                     << QByteArray("nobody");
        QTest::newRow("control") << QStringLiteral(
            "predict --project p.knockscope --run mlp-hist --perturbation control --out x.csv")
                                 << 2 << QByteArray("--perturbation");
        QTest::newRow("unknown ending")
            << QStringLiteral("predict --project p.knockscope --run mlp-hist --perturbation A --out x.txt")
            << 2 << QByteArray("x.txt");
        QTest::newRow("no vector") << QStringLiteral(
            "predict --project p.knockscope --run mlp-hist --perturbation NOSUCH --out x.csv")
                                   << 2 << QByteArray("NOSUCH");
    }

    void mistakes()
    {
        QFETCH(QString, line);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, says);
        const Result result = run(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        QVERIFY2(result.error.contains(says), result.error.constData());
        QCOMPARE(result.exitCode, exitCode);
        QVERIFY(result.out.isEmpty());
        QVERIFY(
            !QFile::exists(m_folder.filePath(QStringLiteral("q")))); // nothing half-written is left behind
    }

    void interruptKeepsFinishedFoldsAndResumeGoesOn()
    {
        QCOMPARE(run("import screen.h5ad --project s.knockscope").exitCode, 0);
        QCOMPARE(run("embed --project s.knockscope --from vectors.tsv").exitCode, 0);
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(KNOCKSCOPE_CLI),
                      QStringLiteral("train --project s.knockscope --folds 3 --epochs 500 --run r "
                                     "--folds-at-once 1")
                          .split(QLatin1Char(' ')));
        QVERIFY(process.waitForStarted());
        QByteArray error;
        QTRY_VERIFY_WITH_TIMEOUT((error += process.readAllStandardError()).contains("fold 2 of 3"), 60000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 3);
        const auto record = [this] {
            QFile file(m_folder.filePath(QStringLiteral("s.knockscope/runs/r/run.json")));
            return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
        };
        QCOMPARE(record()[QStringLiteral("state")].toString(), QStringLiteral("stopped"));
        QVERIFY(record()[QStringLiteral("folds")][0][QStringLiteral("finished")].toBool());
        QVERIFY(!record()[QStringLiteral("folds")][2][QStringLiteral("finished")].toBool());

        QCOMPARE(run("train --project s.knockscope --run r").exitCode, 2); // it exists already
        QCOMPARE(run("train --project s.knockscope --run r --resume --epochs 5").exitCode,
                 2); // other settings
        const Result resumed = run("train --project s.knockscope --run r --resume");
        QVERIFY2(resumed.exitCode == 0, resumed.error.constData());
        QVERIFY(resumed.out.contains("3 of 3 folds"));
        QCOMPARE(record()[QStringLiteral("state")].toString(), QStringLiteral("done"));
    }

    void helpNamesTheCommands()
    {
        const Result result = run("--help");
        QCOMPARE(result.exitCode, 0);
        for (const char* command :
             {"inspect", "simulate", "import", "embed", "models", "train", "evaluate", "compare",
              "significance", "experiment", "predict", "export", "import-run"})
            QVERIFY2(result.out.contains(command), command);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
