// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/unseen_predictions.h"
#include "core/project/project.h"
#include "core/simulate/simulated_screen.h"
#include "core/training/cross_validation.h"
#include "ui/base/text.h"
#include "ui/jobs/project_jobs.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

/// Runs the program itself, without a display.
class TestFigureCommand final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesFigures_data();
    void writesFigures();
    void unseenIsDrawn_data();
    void unseenIsDrawn();
    void whatIsNotPredictedIsExplained_data();
    void whatIsNotPredictedIsExplained();
    void mistakesAreExplained_data();
    void mistakesAreExplained();

private:
    struct Ended {
        int exitCode = -1;
        QString errors;
    };
    static Ended run(const QStringList& arguments);

    QTemporaryDir m_folder;
    QString m_project;
    QString m_perturbation;
    QString m_gene;
    QStringList m_unseen; // with a vector; the first two are predicted, the second as a combination only
};

TestFigureCommand::Ended TestFigureCommand::run(const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(KNOCKSCOPE_PROGRAM), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

void TestFigureCommand::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_project = m_folder.filePath(u"made-up.knockscope"_s);
    SimulationSettings settings;
    settings.perturbations = 8;
    settings.genes = 20;
    settings.cells = 40;
    const SimulatedScreen screen(settings);
    ImportRequest request;
    request.settings.source = toPath(m_folder.filePath(u"cells.h5ad"_s));
    request.vectors = toPath(m_folder.filePath(u"vectors.tsv"_s));
    request.folder = toPath(m_project);
    screen.writeCells(request.settings.source);
    screen.writeVectors(request.vectors);
    JobMonitor monitor;
    importProject(request, monitor);

    const Project project = Project::open(request.folder);
    TrainingSettings training;
    training.folds = 2;
    training.epochs = 3;
    QVERIFY(trainRun(project, "quick", training, false, monitor) == Outcome::Done);
    m_perturbation = fromUtf8(project.store().perturbationNames().front());
    m_gene = fromUtf8(project.store().geneNames().front());

    GeneVectors vectors = *project.vectors();
    const auto& seen = project.store().perturbationNames();
    for (const std::string& gene : vectors.genes()) {
        if (std::find(seen.begin(), seen.end(), gene) == seen.end())
            m_unseen.append(fromUtf8(gene));
    }
    m_unseen.sort();
    QVERIFY(m_unseen.size() >= 3);
    vectors.setAliases({{"OTHERNAME", toUtf8(m_unseen[0]), NameKind::Previous},
                        {"OTHERSEEN", toUtf8(m_perturbation), NameKind::Previous}},
                       {}, "names");
    project.setVectors(vectors);
    const Run quick = project.run("quick");
    const std::vector<std::string> typed{toUtf8(m_unseen[0]), toUtf8(m_unseen[0] + u'+' + m_unseen[1])};
    QCOMPARE(predictUnseen(project, quick, typed, monitor).predicted, typed);
    training.model = "non-ctrl-mean";
    QVERIFY(trainRun(project, "means", training, false, monitor) == Outcome::Done);
}

void TestFigureCommand::writesFigures_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF");
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
}

void TestFigureCommand::writesFigures()
{
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, start);
    const QString out = m_folder.filePath(u"figure."_s + ending);
    const Ended ended =
        run({u"figure"_s, u"--project"_s, m_project, u"--run"_s, u"quick"_s, u"--perturbation"_s,
             m_perturbation, u"--gene"_s, m_gene, u"--out"_s, out, u"--width-mm"_s, u"89"_s});
    QCOMPARE(ended.errors, QString());
    QCOMPARE(ended.exitCode, 0);
    QFile figure(out);
    QVERIFY(figure.open(QIODevice::ReadOnly));
    QVERIFY(figure.readAll().startsWith(start));
}

void TestFigureCommand::unseenIsDrawn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<bool>("isSeen");
    QTest::newRow("gene") << m_unseen[0] << m_unseen[0] << false;
    QTest::newRow("combination, in any order")
        << m_unseen[1] + u'+' + m_unseen[0] << m_unseen[0] + u'+' + m_unseen[1] << false;
    QTest::newRow("another name") << u"OTHERNAME"_s << m_unseen[0] << false;
    QTest::newRow("another name of a seen one") << u"OTHERSEEN"_s << m_perturbation << true;
}

void TestFigureCommand::unseenIsDrawn()
{
    QFETCH(const QString, name);
    QFETCH(const QString, drawn);
    QFETCH(const bool, isSeen);
    const QString out = m_folder.filePath(u"unseen.svg"_s);
    const Ended ended = run({u"figure"_s, u"--project"_s, m_project, u"--run"_s, u"quick"_s,
                             u"--perturbation"_s, name, u"--gene"_s, m_gene, u"--out"_s, out});
    QCOMPARE(ended.errors,
             name.startsWith(u"OTHER") ? u"knockscope figure: %1 is %2.\n"_s.arg(name, drawn) : QString());
    QCOMPARE(ended.exitCode, 0);
    QFile figure(out);
    QVERIFY(figure.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(figure.readAll());
    QVERIFY(svg.contains(u"%1 in %2"_s.arg(m_gene, drawn)));
    QCOMPARE(svg.contains(u"Observed"_s), isSeen);
    QCOMPARE(svg.contains(u"range of 2 folds"_s), !isSeen);
    QCOMPARE(svg.contains(u"%1 not in the screen; folds averaged 2"_s.arg(drawn)), !isSeen);
    QVERIFY(svg.contains(u"run quick; model mlp-hist"_s));
    QVERIFY(!svg.contains(u"nan"_s));
}

void TestFigureCommand::whatIsNotPredictedIsExplained_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("run");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("has a vector") << m_unseen[2] << u"quick"_s
                                  << u"--perturbation: %1 is not in the screen, and run quick has not "
                                     u"predicted it: predict it in the window first."_s.arg(m_unseen[2]);
    QTest::newRow("no vector") << m_unseen[2] + u"XQ"_s << u"quick"_s << m_unseen[2] + u"."_s;
    QTest::newRow("no run") << m_unseen[0] << QString() << u"name the run with --run."_s;
    QTest::newRow("means") << m_unseen[0] << u"means"_s << u"run means cannot predict it"_s;
    QTest::newRow("control") << u"control"_s << u"quick"_s << u"is the control; name a perturbation."_s;
}

void TestFigureCommand::whatIsNotPredictedIsExplained()
{
    QFETCH(const QString, name);
    QFETCH(const QString, run);
    QFETCH(const QString, sentence);
    const QString out = m_folder.filePath(u"refused.svg"_s);
    QStringList arguments{u"figure"_s, u"--project"_s, m_project, u"--perturbation"_s, name, u"--gene"_s,
                          m_gene,      u"--out"_s,     out};
    if (!run.isEmpty())
        arguments << u"--run"_s << run;
    const Ended ended = TestFigureCommand::run(arguments);
    QCOMPARE(ended.exitCode, 2);
    QCOMPARE(ended.errors.count(u'\n'), 1);
    QVERIFY2(ended.errors.contains(u"--perturbation: "_s) && ended.errors.contains(sentence),
             qPrintable(ended.errors));
    QVERIFY(!QFile::exists(out));
}

void TestFigureCommand::mistakesAreExplained_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("gene") << u"--gene"_s << u"NO-SUCH-GENE"_s << 2;
    QTest::newRow("perturbation") << u"--perturbation"_s << u"NO-SUCH"_s << 2;
    QTest::newRow("run") << u"--run"_s << u"no-such-run"_s << 2;
    QTest::newRow("width") << u"--width-mm"_s << u"-3"_s << 2;
    QTest::newRow("ending") << u"--out"_s << u"figure.docx"_s << 2;
    QTest::newRow("folder") << u"--out"_s << u"/no/such/folder/figure.svg"_s << 1;
}

void TestFigureCommand::mistakesAreExplained()
{
    QFETCH(const QString, option);
    QFETCH(const QString, value);
    QStringList arguments{u"figure"_s};
    const std::pair<QString, QString> options[] = {
        {u"--project"_s, m_project},           {u"--run"_s, u"quick"_s},
        {u"--perturbation"_s, m_perturbation}, {u"--gene"_s, m_gene},
        {u"--width-mm"_s, u"183"_s},           {u"--out"_s, m_folder.filePath(u"wrong.svg"_s)}};
    for (const auto& [name, right] : options)
        arguments << name + u'=' + (name == option ? value : right);
    const Ended ended = run(arguments);
    QTEST(ended.exitCode, "exitCode");
    QCOMPARE(ended.errors.count(u'\n'), 1);
    QVERIFY2(ended.errors.contains(option) || ended.errors.contains(value), qPrintable(ended.errors));
    QVERIFY(!QFile::exists(m_folder.filePath(u"wrong.svg"_s)));
}

QTEST_GUILESS_MAIN(TestFigureCommand)
#include "tst_figure_command.moc"
