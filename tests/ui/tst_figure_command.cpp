// SPDX-License-Identifier: GPL-3.0-or-later
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
