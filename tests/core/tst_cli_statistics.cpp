// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Result {
    int exitCode = -1;
    QByteArray out;
    QByteArray error;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

} // namespace

/// `significance`, `compare` and `models` of the real program.
class TestCliStatistics : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Result run(const QString& line) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(KNOCKSCOPE_CLI), line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        if (!process.waitForFinished(300000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QString metricsFile() const
    {
        return m_folder.filePath(QStringLiteral("p.knockscope/runs/one/metrics.json"));
    }

    QByteArray metricsText() const
    {
        QFile file(metricsFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QJsonObject metrics() const { return QJsonDocument::fromJson(metricsText()).object(); }

    void writeMetrics(const QByteArray& text) const
    {
        QFile file(metricsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    void writeMetrics(const QJsonObject& document) const { writeMetrics(QJsonDocument(document).toJson()); }

    /// As this version of the program writes it, with a metric of the run itself set for its first
    /// perturbations.
    static QJsonObject changed(QJsonObject document, const char* metric, const QJsonValue& value,
                               int perturbations)
    {
        document[QStringLiteral("format_version")] = 2;
        document[QStringLiteral("program_version")] = QLatin1String(knockscope::kVersion);
        document[QStringLiteral("cell_eval")] = true;
        QJsonArray runs = document[QStringLiteral("runs")].toArray();
        QJsonObject first = runs[0].toObject();
        QJsonObject all = first[QStringLiteral("per_perturbation")].toObject();
        for (const QString& name : all.keys().mid(0, perturbations)) {
            QJsonObject values = all[name].toObject();
            values[QLatin1String(metric)] = value;
            all[name] = values;
        }
        first[QStringLiteral("per_perturbation")] = all;
        runs[0] = first;
        document[QStringLiteral("runs")] = runs;
        return document;
    }

    /// What `compare` says of a metric of the run and one of its baselines.
    QJsonObject compared(const QString& metric) const
    {
        const Result result = run(QStringLiteral("compare --project p.knockscope --run one "
                                                 "--run one:ctrl-hist --json --metric ")
                                  + metric);
        return result.json()[QStringLiteral("metrics")][metric].toObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* line :
             {"simulate screen.h5ad --perturbations 12 --genes 30 --cells 30 --seed 3 --embedding "
              "vectors.tsv",
              "import screen.h5ad --project p.knockscope", "embed --project p.knockscope --from vectors.tsv",
              "train --project p.knockscope --run one --folds 3 --epochs 5 --hidden 8",
              "train --project p.knockscope --run two --folds 3 --epochs 30 --hidden 8 --bins 10"}) {
            const Result result = run(QString::fromLatin1(line));
            QVERIFY2(result.exitCode == 0, result.error.constData());
        }
    }

    void significance()
    {
        const Result all =
            run(QStringLiteral("significance --project p.knockscope --permutations 300 --json"));
        QVERIFY2(all.exitCode == 0, all.error.constData());
        const QJsonArray perturbations = all.json()[QStringLiteral("perturbations")].toArray();
        QCOMPARE(perturbations.size(), 12);
        QCOMPARE(all.json()[QStringLiteral("null")].toString(), QStringLiteral("shuffled"));
        const QJsonObject first = perturbations[0].toObject();
        const QString name = first[QStringLiteral("perturbation")].toString();
        QCOMPARE(first[QStringLiteral("cells")].toInt(), 30);
        for (const char* key : {"gene", "control_mean", "observed_mean", "shift", "p", "fdr"})
            QVERIFY2(first[QStringLiteral("genes")][0].toObject().contains(QLatin1String(key)), key);

        const Result one = run(
            QStringLiteral("significance --project p.knockscope --permutations 300 --perturbation %1 --json")
                .arg(name));
        QCOMPARE(one.json()[QStringLiteral("perturbations")][0].toObject(), first);

        const Result written = run(
            QStringLiteral("significance --project p.knockscope --permutations 300 --threads 1 --out s.csv"));
        QCOMPARE(written.exitCode, 0);
        QVERIFY2(written.out.contains("largest shift") && written.out.contains(name.toLatin1()),
                 written.out.constData());
        QFile file(m_folder.filePath(QStringLiteral("s.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readLine(),
                 QByteArray("perturbation,gene,control_mean,observed_mean,shift,p,fdr,cells\n"));
        const QList<QByteArray> fields = file.readLine().trimmed().split(',');
        QCOMPARE(fields[0], name.toLatin1());
        QCOMPARE(fields[5].toDouble(), first[QStringLiteral("genes")][0][QStringLiteral("p")].toDouble());

        // Written piece by piece, it reads as if it were written at once: keys in order, one space a level.
        QVERIFY(one.out.startsWith("{\n \"bins\": 15,\n \"control_cells\": "));
        QVERIFY(
            one.out.contains(",\n \"perturbations\": [\n  {\n   \"cells\": 30,\n   \"genes\": [\n    {\n"));
        QVERIFY(one.out.endsWith("\n  }\n ],\n \"seed\": 1\n}\n"));

        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("taken.csv")));
        const Result taken =
            run(QStringLiteral("significance --project p.knockscope --permutations 300 --out taken.csv"));
        QCOMPARE(taken.exitCode, 1);
        QVERIFY2(taken.error.contains("taken.csv"), taken.error.constData());
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("taken.csv*")}, QDir::AllEntries),
                 QStringList(QStringLiteral("taken.csv")));
    }

    void fewPermutationsAreSaid()
    {
        const Result few = run(QStringLiteral("significance --project p.knockscope --permutations 50"));
        QVERIFY2(few.out.contains("--permutations 600 could"), few.out.constData()); // 30 genes / 0.05
        const Result enough = run(QStringLiteral("significance --project p.knockscope --permutations 600"));
        QVERIFY2(!enough.out.contains("could"), enough.out.constData());
        const Result control = run(QStringLiteral("significance --project p.knockscope --null control"));
        QCOMPARE(control.exitCode, 0);
    }

    void compareEvaluatesWhatIsMissingOrOld()
    {
        QVERIFY(!QFile::exists(metricsFile()));
        const Result first = run(QStringLiteral("compare --project p.knockscope --run one --run two --json"));
        QVERIFY2(first.exitCode == 0, first.error.constData());
        QVERIFY(QFile::exists(metricsFile()));
        const QJsonObject w1 = first.json()[QStringLiteral("metrics")][QStringLiteral("w1")].toObject();
        QCOMPARE(w1[QStringLiteral("perturbations")].toInt(), 12);
        QCOMPARE(w1[QStringLiteral("better")].toString(), QStringLiteral("lower"));
        QVERIFY(w1[QStringLiteral("low")].toDouble() <= w1[QStringLiteral("difference")].toDouble());
        QVERIFY(w1[QStringLiteral("difference")].toDouble() <= w1[QStringLiteral("high")].toDouble());
        QCOMPARE(
            first.json()[QStringLiteral("metrics")][QStringLiteral("pearson_top20")][QStringLiteral("better")]
                .toString(),
            QStringLiteral("higher"));
        QVERIFY(first.json()[QStringLiteral("notes")].toArray().size() == 1); // 15 and 10 bins

        const Result again = run(QStringLiteral("compare --project p.knockscope --run one --run two --json"));
        QCOMPARE(again.out, first.out);

        for (const QByteArray& content :
             {QByteArray("{"), QByteArray(R"({"runs": [{}]})"),
              QByteArray(R"({"runs": [{"model": "x", "per_perturbation": {}}]})")}) {
            QFile file(metricsFile());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
            QCOMPARE(run(QStringLiteral("compare --project p.knockscope --run one --run two --metric w1"))
                         .exitCode,
                     0);
        }

        QFile predictions(m_folder.filePath(QStringLiteral("p.knockscope/runs/one/predictions.h5")));
        QVERIFY(predictions.open(QIODevice::ReadWrite));
        QFile metrics(metricsFile());
        QVERIFY(metrics.open(QIODevice::ReadWrite));
        const QDateTime old = QDateTime::currentDateTime().addDays(-1);
        QVERIFY(metrics.setFileTime(old, QFileDevice::FileModificationTime));
        metrics.close();
        QCOMPARE(run(QStringLiteral("compare --project p.knockscope --run one --run one:ctrl-hist")).exitCode,
                 0);
        QVERIFY(QFileInfo(metricsFile()).lastModified() > old);
    }

    void compareNeedsTheSameSplit()
    {
        QFile record(m_folder.filePath(QStringLiteral("p.knockscope/runs/two/run.json")));
        QVERIFY(record.open(QIODevice::ReadOnly));
        const QByteArray before = record.readAll();
        record.close();
        const auto write = [&record](const QByteArray& text) {
            QVERIFY(record.open(QIODevice::WriteOnly));
            record.write(text);
            record.close();
        };
        QByteArray other = before;
        QVERIFY(other.contains("\"random\""));
        write(other.replace("\"random\"", "\"combo-keep\""));
        const Result result = run(QStringLiteral("compare --project p.knockscope --run one --run two"));
        write(before);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.error.contains("--run two: trained with the split combo-keep, run one with random"),
                 result.error.constData());
    }

    void compareWithABaseline()
    {
        const Result result = run(
            QStringLiteral("compare --project p.knockscope --run one --run one:non-ctrl-hist --metric w1"));
        QVERIFY2(result.exitCode == 0, result.error.constData());
        QVERIFY2(result.out.contains("B: one:non-ctrl-hist"), result.out.constData());
        QVERIFY(result.out.contains("better") || result.out.contains("no clear difference"));
        const Result self =
            run(QStringLiteral("compare --project p.knockscope --run one --run one --metric w1 --json"));
        const QJsonObject w1 = self.json()[QStringLiteral("metrics")][QStringLiteral("w1")].toObject();
        QCOMPARE(w1[QStringLiteral("difference")].toDouble(), 0.0);
        QCOMPARE(w1[QStringLiteral("verdict")].toString(), QStringLiteral("no clear difference"));
    }

    void undefinedMetricsAreLeftOut()
    {
        const QJsonObject whole = metrics();
        const auto withoutW1 = [&](int perturbations) {
            writeMetrics(changed(whole, "w1", QJsonValue::Null, perturbations));
        };
        const QString compare =
            QStringLiteral("compare --project p.knockscope --run one --run one:ctrl-hist");
        withoutW1(1);
        const Result one = run(compare + QStringLiteral(" --json"));
        const QJsonObject w1 = one.json()[QStringLiteral("metrics")][QStringLiteral("w1")].toObject();
        QCOMPARE(w1[QStringLiteral("perturbations")].toInt(), 11);
        QCOMPARE(w1[QStringLiteral("skipped")].toInt(), 1);
        QVERIFY(run(compare).out.contains("w1: perturbations left out"));
        withoutW1(12);
        const Result none = run(compare);
        QCOMPARE(none.exitCode, 0);
        QVERIFY2(none.out.contains("w1 is defined for both of one and one:ctrl-hist on 0 perturbations"),
                 none.out.constData());
        QVERIFY(none.out.contains("\nnll "));
        const Result asked = run(compare + QStringLiteral(" --metric w1"));
        QCOMPARE(asked.exitCode, 2);
        QVERIFY2(asked.error.contains("--metric w1"), asked.error.constData());
        writeMetrics(whole);
    }

    void evaluatesAgainWhatCannotBeTrusted_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("isTrusted");
        QTest::newRow("as it is") << QByteArray("folds") << QJsonValue(3) << true;
        QTest::newRow("newer format") << QByteArray("format_version") << QJsonValue(99) << false;
        QTest::newRow("older format") << QByteArray("format_version") << QJsonValue(1) << false;
        QTest::newRow("no format") << QByteArray("format_version") << QJsonValue() << false;
        QTest::newRow("odd format") << QByteArray("format_version") << QJsonValue(QStringLiteral("2"))
                                    << false;
        QTest::newRow("other program")
            << QByteArray("program_version") << QJsonValue(QStringLiteral("0.0")) << false;
        QTest::newRow("no program") << QByteArray("program_version") << QJsonValue() << false;
        QTest::newRow("without cell-eval") << QByteArray("cell_eval") << QJsonValue(false) << true;
    }
    void evaluatesAgainWhatCannotBeTrusted()
    {
        QFETCH(QByteArray, key);
        QFETCH(QJsonValue, value);
        QFETCH(bool, isTrusted);
        const double truth = compared(QStringLiteral("w1"))[QStringLiteral("mean_a")].toDouble();
        QJsonObject document = changed(metrics(), "w1", 1000, 12);
        document[QLatin1String(key)] = value;
        writeMetrics(document);
        const double said = compared(QStringLiteral("w1"))[QStringLiteral("mean_a")].toDouble();
        QVERIFY(QFile::remove(metricsFile()));
        QCOMPARE(said, isTrusted ? 1000.0 : truth);
    }

    void evaluatesWhatWasLeftOut()
    {
        const QString metric = QStringLiteral("discrimination_score_l1");
        const QJsonObject whole = compared(metric);
        QCOMPARE(whole[QStringLiteral("perturbations")].toInt(), 12);
        QCOMPARE(
            run(QStringLiteral("evaluate --project p.knockscope --run one --no-cell-eval --json")).exitCode,
            0);
        QCOMPARE(compared(metric), whole);
        QJsonObject document = changed(metrics(), "discrimination_score_l1", QJsonValue::Null, 12);
        document[QStringLiteral("cell_eval")] = false;
        writeMetrics(document);
        QCOMPARE(compared(metric), whole);
        QVERIFY(QFile::remove(metricsFile()));
    }

    void noSideIsBetterByACount()
    {
        const QJsonObject counts = compared(QStringLiteral("de_nsig_pred"));
        QCOMPARE(counts[QStringLiteral("better")].toString(), QStringLiteral("neither"));
        QVERIFY(counts.contains(QStringLiteral("verdict")) && counts[QStringLiteral("verdict")].isNull());
        QVERIFY(counts.contains(QStringLiteral("share_a_better"))
                && counts[QStringLiteral("share_a_better")].isNull());
        const Result table = run(QStringLiteral(
            "compare --project p.knockscope --run one --run one:ctrl-hist --metric de_nsig_pred"));
        QVERIFY2(table.out.contains("neither high nor low"), table.out.constData());
        QVERIFY2(!table.out.contains("nan"), table.out.constData());
    }

    /// Nothing is computed for what was mistyped.
    void namesAreCheckedFirst_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("metric") << QStringLiteral("--run two --metric beauty")
                                << QByteArray("--metric beauty");
        QTest::newRow("metric of a run")
            << QStringLiteral("--run two --metric de_spearman_sig")
            << QByteArray("--metric de_spearman_sig: it is one number for a whole run");
        QTest::newRow("model") << QStringLiteral("--run one:ctrl-hits") << QByteArray("--run one:ctrl-hits");
        QTest::newRow("model that is no baseline")
            << QStringLiteral("--run two:gp") << QByteArray("--run two:gp");
        QTest::newRow("run") << QStringLiteral("--run six") << QByteArray("six");
    }
    void namesAreCheckedFirst()
    {
        QFETCH(QString, options);
        QFETCH(QByteArray, says);
        QFile::remove(metricsFile());
        const Result result = run(QStringLiteral("compare --project p.knockscope --run one ") + options);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.error.contains(says), result.error.constData());
        QVERIFY(!QFile::exists(metricsFile()));
    }

    void noiseRowsCanBeCompared()
    {
        const Result result = run(QStringLiteral(
            "compare --project p.knockscope --run one:noise-halves --run one:noise-control --metric w1"));
        QVERIFY2(result.exitCode == 0, result.error.constData());
    }

    void models()
    {
        const Result listed = run(QStringLiteral("models --json"));
        QCOMPARE(listed.exitCode, 0);
        const QJsonArray models = listed.json()[QStringLiteral("models")].toArray();
        QVERIFY(models.size() >= 11);
        const Result help = run(QStringLiteral("train --help"));
        const Result text = run(QStringLiteral("models"));
        QCOMPARE(text.exitCode, 0);
        QStringList ids;
        QJsonArray options = listed.json()[QStringLiteral("common_options")].toArray();
        QVERIFY(!options.isEmpty());
        for (const QJsonValue& model : models) {
            ids << model[QStringLiteral("id")].toString();
            for (const char* key : {"title", "summary", "citation"})
                QVERIFY2(!model[QLatin1String(key)].toString().isEmpty(), key);
            for (const char* key : {"predicts_distributions", "predicts_unseen_genes",
                                    "predicts_combinations", "is_network", "runs_on_gpu", "is_baseline"})
                QVERIFY2(model[QLatin1String(key)].isBool(), key);
            for (const QJsonValue& option : model[QStringLiteral("options")].toArray())
                options << option;
            QVERIFY(text.out.contains(ids.last().toLatin1() + " ("));
        }
        for (const char* id : {"mlp-hist", "mlp-mean", "tg", "zitg", "gp", "additive", "bilinear-ridge",
                               "nearest", "ctrl-hist", "non-ctrl-hist", "non-ctrl-mean"})
            QVERIFY2(ids.contains(QLatin1String(id)), id);
        for (const QJsonValue& option : options) {
            const QByteArray name = option[QStringLiteral("option")].toString().toLatin1();
            QVERIFY2(help.out.contains("  " + name + " "), name.constData());
            if (option.toObject().contains(QStringLiteral("low"))) {
                QVERIFY(option[QStringLiteral("low")].toDouble() < option[QStringLiteral("high")].toDouble());
                QVERIFY(!option[QStringLiteral("meaning")].toString().isEmpty());
            }
        }
    }

    void mistakes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("unknown perturbation")
            << QStringLiteral("significance --project p.knockscope --perturbation NOSUCH")
            << QByteArray("--perturbation NOSUCH");
        QTest::newRow("the control as a perturbation")
            << QStringLiteral("significance --project p.knockscope --perturbation control")
            << QByteArray("--perturbation control");
        QTest::newRow("no permutations")
            << QStringLiteral("significance --project p.knockscope --permutations 0")
            << QByteArray("--permutations");
        QTest::newRow("one bin") << QStringLiteral("significance --project p.knockscope --bins 1")
                                 << QByteArray("--bins");
        QTest::newRow("unknown null")
            << QStringLiteral("significance --project p.knockscope --null none") << QByteArray("--null");
        QTest::newRow("no project") << QStringLiteral("significance --project nowhere")
                                    << QByteArray("nowhere");
        QTest::newRow("one run") << QStringLiteral("compare --project p.knockscope --run one")
                                 << QByteArray("--run is given 1 times");
        QTest::newRow("unknown run") << QStringLiteral("compare --project p.knockscope --run one --run six")
                                     << QByteArray("six");
        QTest::newRow("unknown baseline")
            << QStringLiteral("compare --project p.knockscope --run one --run one:gp")
            << QByteArray("one:gp");
        QTest::newRow("seed of an export without cells")
            << QStringLiteral("export --project p.knockscope --run one --out f --seed 4")
            << QByteArray("--seed");
        QTest::newRow("source of an export without cells")
            << QStringLiteral("export --project p.knockscope --run one --out f --source x")
            << QByteArray("--source");
        QTest::newRow("two exports") << QStringLiteral(
            "export --project p.knockscope --run one --out f --cell-eval d")
                                     << QByteArray("--out and --cell-eval");
        QTest::newRow("no export") << QStringLiteral("export --project p.knockscope --run one")
                                   << QByteArray("--out FILE or --cell-eval FOLDER");
        QTest::newRow("unknown metric")
            << QStringLiteral("compare --project p.knockscope --run one --run two --metric beauty")
            << QByteArray("--metric beauty");
    }

    void mistakes()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, says);
        const Result result = run(line);
        QVERIFY2(result.error.contains(says), result.error.constData());
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.out.isEmpty());
        QCOMPARE(result.error.trimmed().split('\n').last().contains(says), true);
    }
};

QTEST_GUILESS_MAIN(TestCliStatistics)
#include "tst_cli_statistics.moc"
