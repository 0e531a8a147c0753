// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/evaluation/unseen_predictions.h"
#include "core/figure/figure_file.h"
#include "core/project/project.h"
#include "core/simulate/simulated_screen.h"
#include "core/training/cross_validation.h"
#include "ui/base/text.h"
#include "ui/jobs/project_jobs.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <csignal>
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
    void everyKindIsDrawn_data();
    void everyKindIsDrawn();
    void olderScriptsStillWork();
    void optionsReachTheFigure();
    void severalPerturbations();
    void specMakesTheSameBytes_data();
    void specMakesTheSameBytes();
    void specTakesAnotherStyle();
    void specIsNotReplacedByAnotherFigure();
    void figuresThatLoseTheirNumbersAreNamed();
    void english();
    void windowsPlatformsAreNotAsked();
    void canBeInterrupted_data();
    void canBeInterrupted();
    void optionsOfOtherKindsAreRefused_data();
    void optionsOfOtherKindsAreRefused();
    void runsThatPredictNothingAreLeftOut();
    void tablesAreWritten_data();
    void tablesAreWritten();
    void helpNamesEverything();
    void unseenIsDrawn_data();
    void unseenIsDrawn();
    void whatIsNotPredictedIsExplained_data();
    void whatIsNotPredictedIsExplained();
    void mistakesAreExplained_data();
    void mistakesAreExplained();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();

private:
    struct Ended {
        int exitCode = -1;
        QString errors;
        QString output;
    };
    static Ended run(const QStringList& arguments, const QMap<QString, QString>& more = {});
    /// With the project, a run, a perturbation and a gene.
    Ended draw(const QString& kind, const QString& out, const QStringList& more = {}) const;
    QByteArray bytesOf(const QString& file) const;

    QTemporaryDir m_folder;
    QString m_project;
    QString m_perturbation;
    QString m_gene;
    QStringList m_unseen; // with a vector; the first two are predicted, the second as a combination only
};

TestFigureCommand::Ended TestFigureCommand::run(const QStringList& arguments,
                                                const QMap<QString, QString>& more)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    for (auto one = more.begin(); one != more.end(); ++one)
        environment.insert(one.key(), one.value());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(KNOCKSCOPE_PROGRAM), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError()),
            QString::fromUtf8(process.readAllStandardOutput())};
}

TestFigureCommand::Ended TestFigureCommand::draw(const QString& kind, const QString& out,
                                                 const QStringList& more) const
{
    return run(QStringList{u"figure"_s, kind, u"--project"_s, m_project, u"--run"_s, u"quick"_s,
                           u"--perturbation"_s, m_perturbation, u"--genes"_s, m_gene, u"--out"_s,
                           m_folder.filePath(out)}
               + more);
}

QByteArray TestFigureCommand::bytesOf(const QString& file) const
{
    QFile written(m_folder.filePath(file));
    if (!written.open(QIODevice::ReadOnly))
        return {};
    // But for the date in a PDF
    static const QRegularExpression date(u"D:[0-9]{14}Z"_s);
    return QString::fromLatin1(written.readAll()).replace(date, u"D:"_s).toLatin1();
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
    training.bins = 5;
    QVERIFY(trainRun(project, "coarse", training, false, monitor) == Outcome::Done);
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
    QTest::newRow("tiff") << u"tiff"_s << QByteArray("II*");
}

void TestFigureCommand::writesFigures()
{
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, start);
    const Ended ended = draw(u"panel"_s, u"figure."_s + ending, {u"--width-mm"_s, u"89"_s});
    if (ending == u"tiff" && !QImageReader::supportedImageFormats().contains("tiff")) {
        // Qt's plugin is a package of its own, which users may lack: they are told its name.
        QVERIFY2(ended.errors.contains(u"qt6-image-formats-plugins"_s), qPrintable(ended.errors));
        QVERIFY(ended.exitCode != 0);
        return;
    }
    QCOMPARE(ended.errors, QString());
    QCOMPARE(ended.exitCode, 0);
    QVERIFY(bytesOf(u"figure."_s + ending).startsWith(start));
    QVERIFY(bytesOf(u"figure.csv"_s).startsWith("panel,title,kind,"));
    QVERIFY(bytesOf(u"figure.csv"_s).contains(m_gene.toUtf8() + " in " + m_perturbation.toUtf8() + ",bin,"));
    QCOMPARE(readFigureJson(toPath(m_folder.filePath(u"figure.json"_s))).style.widthMm, 89.0);
}

void TestFigureCommand::everyKindIsDrawn_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("kinds"); // of the panels
    QTest::newRow("shift") << QStringList{u"shift"_s, u"--perturbation"_s, m_perturbation}
                           << QStringList{u"shift"_s};
    QTest::newRow("distribution") << QStringList{u"distribution"_s, u"--perturbation"_s, m_perturbation,
                                                 u"--genes"_s, m_gene}
                                  << QStringList{u"distribution"_s};
    QTest::newRow("panel") << QStringList{u"panel"_s, u"--perturbation"_s, m_perturbation, u"--genes"_s,
                                          m_gene}
                           << QStringList{u"shift"_s, u"distribution"_s};
    QTest::newRow("panel, whatever is likely wanted")
        << QStringList{u"panel"_s} << QStringList{u"shift"_s, u"distribution"_s};
    QTest::newRow("two runs") << QStringList{u"panel"_s, u"--run"_s, u"quick,coarse"_s, u"--perturbation"_s,
                                             m_perturbation}
                              << QStringList{u"shift"_s, u"distribution"_s};
    QTest::newRow("grid") << QStringList{u"grid"_s} << QStringList{u"shift"_s};
    QTest::newRow("grid, overlaid") << QStringList{u"grid"_s, u"--overlay"_s, u"--run"_s, u"quick,coarse"_s}
                                    << QStringList{u"shift"_s};
    QTest::newRow("card") << QStringList{u"card"_s, u"--perturbation"_s, m_unseen[0]}
                          << QStringList{u"shift"_s, u"distribution"_s};
    QTest::newRow("bins") << QStringList{u"bins"_s, u"--metrics"_s, u"correlations"_s}
                          << QStringList{u"curve"_s};
    QTest::newRow("kinds") << QStringList{u"kinds"_s} << QStringList{u"bar"_s};
}

void TestFigureCommand::everyKindIsDrawn()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, kinds);
    QStringList all = QStringList{u"figure"_s} + arguments
        + QStringList{u"--project"_s, m_project, u"--out"_s, m_folder.filePath(u"kind.svg"_s)};
    if (!arguments.contains(u"--run"_s))
        all << u"--run"_s << u"quick"_s;
    const Ended ended = run(all);
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.errors));
    QXmlStreamReader svg(bytesOf(u"kind.svg"_s));
    while (!svg.atEnd())
        svg.readNext();
    QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    const FigureSpec spec = readFigureJson(toPath(m_folder.filePath(u"kind.json"_s)));
    QStringList drawn;
    for (const FigureRow& row : spec.rows) {
        for (const FigurePanel& panel : row.panels)
            drawn << QStringList{u"distribution"_s, u"shift"_s, u"curve"_s, u"bar"_s}.at(
                static_cast<qsizetype>(panel.index()));
    }
    for (const QString& kind : kinds)
        QVERIFY2(drawn.contains(kind), qPrintable(drawn.join(u' ')));
    QCOMPARE(spec.provenance.project, std::string("made-up"));
    QVERIFY(!spec.provenance.runs.empty());
}

void TestFigureCommand::olderScriptsStillWork()
{
    const Ended ended =
        run({u"figure"_s, u"--project"_s, m_project, u"--run"_s, u"quick"_s, u"--perturbation"_s,
             m_perturbation, u"--gene"_s, m_gene, u"--out"_s, m_folder.filePath(u"older.svg"_s)});
    QCOMPARE(ended.errors, QString());
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(draw(u"panel"_s, u"newer.svg"_s).exitCode, 0);
    QCOMPARE(bytesOf(u"older.svg"_s), bytesOf(u"newer.svg"_s));
}

void TestFigureCommand::optionsReachTheFigure()
{
    const Ended ended = draw(u"distribution"_s, u"options.svg"_s,
                             {u"--width-mm"_s,
                              u"120.5"_s,
                              u"--height-mm"_s,
                              u"100"_s,
                              u"--font-pt"_s,
                              u"6"_s,
                              u"--palette"_s,
                              u"grey"_s,
                              u"--dpi"_s,
                              u"150"_s,
                              u"--points"_s,
                              u"image"_s,
                              u"--log-y"_s,
                              u"--no-letters"_s,
                              u"--no-gene-labels"_s,
                              u"--no-means"_s,
                              u"--groups"_s,
                              u"control, observed"_s,
                              u"--bins"_s,
                              u"7"_s,
                              u"--zeros-in-bins"_s});
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.errors));
    const FigureSpec spec = readFigureJson(toPath(m_folder.filePath(u"options.json"_s)));
    FigureStyle style;
    style.widthMm = 120.5;
    style.heightMm = 100;
    style.textPt = 6;
    style.palette = FigurePalette::Grey;
    style.dpi = 150;
    style.points = PointDrawing::Image;
    style.logY = true;
    style.panelLetters = style.geneLabels = style.means = false;
    QVERIFY(spec.style == style);
    const auto& histograms = std::get<DistributionPanel>(spec.rows.at(0).panels.at(0)).histograms;
    QCOMPARE(histograms.size(), std::size_t{2});
    for (const FigureHistogram& histogram : histograms) {
        QVERIFY(std::isnan(histogram.zeros));
        QCOMPARE(histogram.mass.size(), std::size_t{7});
    }
}

void TestFigureCommand::severalPerturbations()
{
    const QString second = fromUtf8(Project::open(toPath(m_project)).store().perturbationNames()[1]);
    const Ended ended =
        run({u"figure"_s, u"shift"_s, u"--project"_s, m_project, u"--run"_s, u"quick"_s, u"--perturbation"_s,
             m_perturbation + u", "_s + second + u',', u"--out"_s, m_folder.filePath(u"two.svg"_s)});
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.errors));
    const FigureSpec two = readFigureJson(toPath(m_folder.filePath(u"two.json"_s)));
    std::size_t panels = 0;
    for (const FigureRow& row : two.rows)
        panels += row.panels.size();
    QCOMPARE(panels, std::size_t{2});
}

void TestFigureCommand::specMakesTheSameBytes_data()
{
    QTest::addColumn<QString>("ending");
    for (const char* ending : {"svg", "pdf", "png", "tiff"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestFigureCommand::specMakesTheSameBytes()
{
    QFETCH(const QString, ending);
    if (ending == u"tiff" && !QImageReader::supportedImageFormats().contains("tiff"))
        QSKIP("Without Qt's plugin for TIFF there is none; writesFigures() checks what users are told then.");
    QCOMPARE(draw(u"panel"_s, u"first."_s + ending).exitCode, 0);
    const QByteArray once = bytesOf(u"first."_s + ending);
    QVERIFY(once.size() > 1000);
    const Ended ended = run({u"figure"_s, u"--spec"_s, m_folder.filePath(u"first.json"_s), u"--out"_s,
                             m_folder.filePath(u"second."_s + ending)},
                            {{u"LANG"_s, u"de_DE.UTF-8"_s}, {u"LANGUAGE"_s, u"de"_s}});
    QCOMPARE(ended.errors, QString());
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(bytesOf(u"second."_s + ending), once);
    QCOMPARE(bytesOf(u"second.json"_s), bytesOf(u"first.json"_s));
    QCOMPARE(bytesOf(u"second.csv"_s), bytesOf(u"first.csv"_s));
}

void TestFigureCommand::specTakesAnotherStyle()
{
    QCOMPARE(draw(u"panel"_s, u"wide.svg"_s).exitCode, 0);
    const Ended ended =
        run({u"figure"_s, u"--spec"_s, m_folder.filePath(u"wide.json"_s), u"--out"_s,
             m_folder.filePath(u"narrow.png"_s), u"--width-mm"_s, u"85"_s, u"--dpi"_s, u"254"_s});
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.errors));
    QCOMPARE(QImage(m_folder.filePath(u"narrow.png"_s)).width(), 850);
    QCOMPARE(readFigureJson(toPath(m_folder.filePath(u"narrow.json"_s))).style.widthMm, 85.0);
}

void TestFigureCommand::specIsNotReplacedByAnotherFigure()
{
    QCOMPARE(draw(u"panel"_s, u"kept.svg"_s).exitCode, 0);
    const QString json = m_folder.filePath(u"kept.json"_s);
    const QByteArray before = bytesOf(u"kept.json"_s);
    const QStringList again{u"figure"_s, u"--spec"_s, m_folder.path() + u"/./kept.json"_s, u"--out"_s,
                            m_folder.filePath(u"kept.pdf"_s)};
    const Ended refused = run(again + QStringList{u"--width-mm"_s, u"89"_s});
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(refused.errors,
             u"knockscope figure: --out: %1 would replace %2 with another figure, and --spec is "
             "that file: choose another name.\n"_s.arg(m_folder.filePath(u"kept.pdf"_s), json));
    QCOMPARE(bytesOf(u"kept.json"_s), before);
    QVERIFY(!QFile::exists(m_folder.filePath(u"kept.pdf"_s)));
    const Ended same = run(again);
    QCOMPARE(same.errors, QString());
    QCOMPARE(same.exitCode, 0);
    QCOMPARE(bytesOf(u"kept.json"_s), before);
}

void TestFigureCommand::figuresThatLoseTheirNumbersAreNamed()
{
    QCOMPARE(draw(u"panel"_s, u"stem.svg"_s).errors, QString());
    QCOMPARE(draw(u"panel"_s, u"stem.pdf"_s).errors, QString()); // the same figure
    const Ended other = draw(u"distribution"_s, u"stem.png"_s);
    QCOMPARE(other.exitCode, 0);
    QCOMPARE(other.errors,
             u"knockscope figure: %1 and its .csv are of stem.png now, and no longer of stem.svg, "
             "stem.pdf: give each figure a name of its own.\n"_s.arg(m_folder.filePath(u"stem.json"_s)));
    QCOMPARE(draw(u"distribution"_s, u"alone.svg"_s).exitCode, 0);
    QCOMPARE(draw(u"panel"_s, u"alone.svg"_s).errors, QString()); // itself
}

void TestFigureCommand::english()
{
    const QMap<QString, QString> german{{u"LANG"_s, u"de_DE.UTF-8"_s}, {u"LANGUAGE"_s, u"de"_s}};
    const QStringList missing{u"figure"_s,
                              u"--project"_s,
                              m_project,
                              u"--run"_s,
                              u"quick"_s,
                              u"--out"_s,
                              m_folder.filePath(u"german.svg"_s)};
    const QList<QStringList> mistakes{
        missing + QStringList{u"--perturbation"_s, u"NO-SUCH+ROR7"_s},
        QStringList{u"figure"_s, u"--out"_s, m_folder.filePath(u"german.svg"_s), u"--project"_s,
                    u"/no/such"_s},
        QStringList{u"figure"_s, u"--out"_s, m_folder.filePath(u"german.svg"_s), u"--spec"_s, u"/no/such"_s},
        missing + QStringList{u"--no-such-option"_s}, missing + QStringList{u"--genes"_s, u"NO-SUCH"_s}};
    for (const QStringList& mistake : mistakes) {
        const Ended inEnglish = run(mistake, {{u"LC_ALL"_s, u"C"_s}});
        const Ended inGerman = run(mistake, german);
        QVERIFY(!inEnglish.errors.isEmpty());
        QCOMPARE(inGerman.errors, inEnglish.errors);
    }
    for (const QString& ending : {u"svg"_s, u"pdf"_s, u"png"_s}) {
        const QString out = m_folder.filePath(u"language."_s + ending);
        const QStringList arguments{
            u"figure"_s,      u"card"_s,           u"--project"_s, m_project,  u"--run"_s,
            u"quick,means"_s, u"--perturbation"_s, m_unseen[0],    u"--out"_s, out};
        const Ended inEnglish = run(arguments, {{u"LC_ALL"_s, u"C"_s}});
        QVERIFY(inEnglish.errors.contains(u"Run means predicts means"_s)); // a remark
        const QByteArray figure = bytesOf(u"language."_s + ending);
        const QByteArray json = bytesOf(u"language.json"_s);
        const Ended inGerman = run(arguments, german);
        QCOMPARE(inGerman.exitCode, 0);
        QCOMPARE(inGerman.errors, inEnglish.errors);
        QCOMPARE(bytesOf(u"language."_s + ending), figure);
        QCOMPARE(bytesOf(u"language.json"_s), json);
    }
}

void TestFigureCommand::windowsPlatformsAreNotAsked()
{
    QCOMPARE(draw(u"panel"_s, u"platform.svg"_s).exitCode, 0);
    const QByteArray before = bytesOf(u"platform.svg"_s);
    for (const QString& platform : {u"xcb"_s, u"minimal"_s}) {
        const Ended ended = run({u"figure"_s, u"--spec"_s, m_folder.filePath(u"platform.json"_s), u"--out"_s,
                                 m_folder.filePath(u"platform.svg"_s)},
                                {{u"QT_QPA_PLATFORM"_s, platform}});
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(bytesOf(u"platform.svg"_s), before);
    }
}

void TestFigureCommand::canBeInterrupted_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("end") << SIGTERM;
}

void TestFigureCommand::canBeInterrupted()
{
    QFETCH(const int, signal);
    // Seconds of work, of which most is painting
    QCOMPARE(draw(u"shift"_s, u"short.svg"_s).exitCode, 0);
    FigureSpec spec = readFigureJson(toPath(m_folder.filePath(u"short.json"_s)));
    ShiftPanel panel = std::get<ShiftPanel>(spec.rows[0].panels[0]);
    constexpr std::size_t kGenes = 2000;
    spec.genes.assign(kGenes, "GENE");
    for (ShiftSeries& series : panel.series) {
        series.x.assign(kGenes, 0.5);
        series.y.assign(kGenes, 0.25);
    }
    panel.labelled.clear();
    spec.style.points = PointDrawing::Vector;
    spec.rows[0].panels.assign(200, panel);
    spec.layout.isGrid = true;
    spec.layout.letters = PanelLetters::None;
    const QString json = m_folder.filePath(u"long.json"_s);
    writeTextAtomically(toPath(json), figureAsJson(spec));

    QProcess process;
    process.start(QStringLiteral(KNOCKSCOPE_PROGRAM),
                  {u"figure"_s, u"--spec"_s, json, u"--out"_s, m_folder.filePath(u"interrupted.svg"_s)});
    QVERIFY(process.waitForStarted());
    // Signals are caught from here on.
    const auto catches = [&] {
        QFile status(u"/proc/%1/status"_s.arg(process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return false;
        static const QRegularExpression caught(u"SigCgt:\\s*([0-9a-f]+)"_s);
        const QString mask = caught.match(QString::fromLatin1(status.readAll())).captured(1);
        return ((mask.toULongLong(nullptr, 16) >> (signal - 1)) & 1U) != 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(catches(), 20'000);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
    QCOMPARE(process.readAllStandardError(),
             QByteArray("knockscope figure: stopped; nothing was written.\n"));
    QCOMPARE(QDir(m_folder.path()).entryList({u"interrupted*"_s}), QStringList());
}

void TestFigureCommand::optionsOfOtherKindsAreRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("option");
    const auto row = [](const QString& kind, const QString& option) {
        QTest::newRow(qPrintable(kind + u' ' + option)) << kind << option;
    };
    for (const QString& kind : {u"grid"_s, u"shift"_s, u"bins"_s, u"kinds"_s}) {
        row(kind, u"--groups=control"_s);
        row(kind, u"--bins=7"_s);
        row(kind, u"--zeros-in-bins"_s);
    }
    for (const QString& kind : {u"panel"_s, u"distribution"_s, u"shift"_s, u"grid"_s, u"card"_s, u"kinds"_s})
        row(kind, u"--metrics=errors"_s);
    for (const QString& kind : {u"panel"_s, u"distribution"_s, u"shift"_s, u"card"_s, u"bins"_s, u"kinds"_s})
        row(kind, u"--overlay"_s);
    row(u"bins"_s, u"--genes=G"_s);
    row(u"kinds"_s, u"--genes=G"_s);
    row(u"bins"_s, u"--perturbation=P"_s);
    row(u"table1"_s, u"--perturbation=P"_s);
    row(u"table1"_s, u"--dpi=300"_s);
}

void TestFigureCommand::optionsOfOtherKindsAreRefused()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, option);
    const Ended ended = run({u"figure"_s, kind, u"--project"_s, m_project, u"--run"_s, u"quick"_s, option,
                             u"--out"_s, m_folder.filePath(u"other.svg"_s)});
    QCOMPARE(ended.exitCode, 2);
    QCOMPARE(ended.errors,
             u"knockscope figure: %1: it does not apply to %2.\n"_s.arg(option.section(u'=', 0, 0), kind));
}

void TestFigureCommand::runsThatPredictNothingAreLeftOut()
{
    for (const QString& runs : {u"quick,means"_s, u"means,quick"_s}) {
        const Ended ended =
            run({u"figure"_s, u"--project"_s, m_project, u"--run"_s, runs, u"--perturbation"_s, m_unseen[0],
                 u"--out"_s, m_folder.filePath(u"without.svg"_s)});
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(
            ended.errors,
            u"knockscope figure: %1 is not in the screen, and run means cannot predict it: choose a run of a "
            "model that predicts distributions.\n"_s.arg(m_unseen[0]));
        QCOMPARE(readFigureJson(toPath(m_folder.filePath(u"without.json"_s))).remarks.size(), std::size_t{1});
    }
}

void TestFigureCommand::tablesAreWritten_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("LaTeX") << u"tex"_s << QByteArray("\\begin{tabular}");
    QTest::newRow("CSV") << u"csv"_s << QByteArray("quick");
    QTest::newRow("HTML") << u"html"_s << QByteArray("<table");
    QTest::newRow("capitals") << u"HTM"_s << QByteArray("<table");
}

void TestFigureCommand::tablesAreWritten()
{
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, part);
    const Ended ended = run({u"figure"_s, u"table1"_s, u"--project"_s, m_project, u"--run"_s, u"quick"_s,
                             u"--out"_s, m_folder.filePath(u"table."_s + ending)});
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.errors));
    const QByteArray table = bytesOf(u"table."_s + ending);
    QVERIFY2(table.contains(part), table.constData());
}

void TestFigureCommand::helpNamesEverything()
{
    const Ended ended = run({u"figure"_s, u"--help"_s});
    QCOMPARE(ended.exitCode, 0);
    const Ended all = run({u"figure"_s, u"--help-all"_s});
    QCOMPARE(all.exitCode, 0);
    QCOMPARE(all.output, ended.output);
    for (const QString& word :
         {u"panel"_s, u"distribution"_s, u"shift"_s, u"grid"_s, u"card"_s, u"bins"_s, u"kinds"_s, u"table1"_s,
          u"table6"_s, u"--spec"_s, u"--width-mm"_s, u"--palette"_s, u".tiff"_s})
        QVERIFY2(ended.output.contains(word), qPrintable(word));
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
    QTest::newRow("predicted now") << m_unseen[2] << m_unseen[2] << false;
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
    QCOMPARE(svg.contains(u"%1 is not in the screen; mean of 2 folds"_s.arg(drawn)), !isSeen);
    QVERIFY(svg.contains(u"run quick, model mlp-hist"_s));
    QVERIFY(!svg.contains(u"nan"_s));
}

void TestFigureCommand::whatIsNotPredictedIsExplained_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("run");
    QTest::addColumn<QString>("sentence");
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
    QTest::addColumn<QStringList>("arguments"); // beside a command line that works
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char* name, const QStringList& arguments, const QString& words,
                        int exitCode = 2) { QTest::newRow(name) << arguments << words << exitCode; };
    row("gene", {u"--genes=NO-SUCH-GENE"_s}, u"--genes: there is no gene NO-SUCH-GENE"_s);
    row("perturbation", {u"--perturbation=NO-SUCH"_s}, u"NO-SUCH"_s);
    row("run", {u"--run=no-such-run"_s}, u"no-such-run"_s);
    row("three runs", {u"--run=quick,coarse,means"_s}, u"--run: a figure shows at most 2 runs."_s);
    row("project", {u"--project=/no/such/project"_s}, u"/no/such/project"_s);
    row("kind", {u"pie"_s}, u"pie is no kind of figure"_s);
    row("two kinds", {u"panel"_s, u"grid"_s}, u"grid is not an option"_s);
    row("no such option", {u"--colour=red"_s}, u"colour"_s);
    row("narrow", {u"--width-mm=-3"_s}, u"--width-mm must be between 50 and 1000."_s);
    row("no number", {u"--width-mm=wide"_s}, u"--width-mm must be between 50 and 1000."_s);
    row("not a number", {u"--height-mm=nan"_s}, u"--height-mm must be between"_s);
    row("text", {u"--font-pt=4"_s}, u"--font-pt must be between 5 and 24."_s);
    row("half a point", {u"--font-pt=6.5"_s}, u"--font-pt must be a whole number."_s);
    row("dpi", {u"--dpi=5000"_s}, u"--dpi must be between 72 and 1200."_s);
    row("bins of cells", {u"--bins=0"_s}, u"--bins must be between 1 and 1000."_s);
    row("palette", {u"--palette=rainbow"_s},
        u"--palette must be one of standard, paper, grey, not rainbow."_s);
    row("points", {u"--points=dots"_s}, u"--points must be one of"_s);
    for (const QString& option : {u"--perturbation"_s, u"--genes"_s, u"--run"_s})
        row(qPrintable(option), {option + u'='}, option + u" must name at least one, or be left out."_s);
    row("groups", {u"--groups=control,seen"_s}, u"--groups: seen is none of"_s);
    row("no groups", {u"--groups=,"_s}, u"--groups must name at least one"_s);
    row("ending", {u"--out=figure.docx"_s}, u"figure.docx"_s);
    row("folder", {u"--out=/no/such/folder/figure.svg"_s}, u"/no/such/folder"_s, 1);
    row("large image",
        {u"--out="_s + m_folder.filePath(u"wrong.png"_s), u"--width-mm=1000"_s, u"--dpi=1200"_s},
        u"At 1200 dpi"_s);
    row("project and spec", {u"--spec=figure.json"_s}, u"--project: it does not go with --spec"_s);
    row("option of a table", {u"table1"_s}, u"it does not apply to table1"_s);
}

void TestFigureCommand::mistakesAreExplained()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, words);
    QStringList all{u"figure"_s};
    const std::pair<QString, QString> options[] = {{u"--project"_s, m_project},
                                                   {u"--run"_s, u"quick"_s},
                                                   {u"--perturbation"_s, m_perturbation},
                                                   {u"--genes"_s, m_gene},
                                                   {u"--out"_s, m_folder.filePath(u"wrong.svg"_s)}};
    for (const auto& [name, right] : options) {
        const bool isReplaced = std::any_of(arguments.begin(), arguments.end(), [&](const QString& argument) {
            return argument.startsWith(name + u'=');
        });
        if (!isReplaced)
            all << name + u'=' + right;
    }
    const Ended ended = run(all + arguments);
    QVERIFY2(ended.errors.contains(words), qPrintable(ended.errors));
    QTEST(ended.exitCode, "exitCode");
    QCOMPARE(ended.errors.count(u'\n'), 1);
    QVERIFY(ended.errors.startsWith(u"knockscope figure: "_s));
    QCOMPARE(QDir(m_folder.path()).entryList({u"wrong.*"_s}), QStringList());
}

void TestFigureCommand::whatIsMissingIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exitCode");
    const QString out = u"--out="_s + m_folder.filePath(u"wrong.svg"_s);
    const QString damaged = m_folder.filePath(u"damaged.json"_s);
    writeTextAtomically(toPath(damaged), "{\"format_version\": 1, \"rows\": []}");
    QTest::newRow("nothing") << QStringList() << u"--project is missing"_s << 2;
    QTest::newRow("project") << QStringList{out} << u"--project is missing"_s << 2;
    QTest::newRow("out") << QStringList{u"--project="_s + m_project} << u"--out is missing"_s << 2;
    QTest::newRow("out of a spec") << QStringList{u"--spec=a.json"_s} << u"--out is missing"_s << 2;
    QTest::newRow("spec") << QStringList{u"--spec=no-such.json"_s, out} << u"no-such.json"_s << 1;
    QTest::newRow("damaged") << QStringList{u"--spec="_s + damaged, out}
                             << u"The entry title of %1 cannot be used: it is missing."_s.arg(damaged) << 1;
    QTest::newRow("kind and spec") << QStringList{u"grid"_s, u"--spec="_s + damaged, out}
                                   << u"grid does not go with --spec"_s << 2;
    QTest::newRow("metrics") << QStringList{u"bins"_s, u"--project="_s + m_project, out, u"--metrics=best"_s}
                             << u"--metrics must be one of errors, correlations, not best."_s << 2;
    QTest::newRow("a folder as spec") << QStringList{u"--spec="_s + m_folder.path(), out}
                                      << u"Cannot read %1: it is a folder."_s.arg(m_folder.path()) << 1;
    QTest::newRow("ending of a table")
        << QStringList{u"table2"_s, u"--project="_s + m_project, u"--out=a.docx"_s}
        << u"end its name in .tex, .csv or .html."_s << 2;
    QTest::newRow("folder of a table")
        << QStringList{u"table2"_s, u"--project="_s + m_project, u"--out=/no/such/a.tex"_s} << u"/no/such"_s
        << 1;
}

void TestFigureCommand::whatIsMissingIsNamed()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, words);
    const Ended ended = run(QStringList{u"figure"_s} + arguments);
    QVERIFY2(ended.errors.contains(words), qPrintable(ended.errors));
    QTEST(ended.exitCode, "exitCode");
    QCOMPARE(ended.errors.count(u'\n'), 1);
    QCOMPARE(QDir(m_folder.path()).entryList({u"wrong.*"_s}), QStringList());
}

QTEST_GUILESS_MAIN(TestFigureCommand)
#include "tst_figure_command.moc"
