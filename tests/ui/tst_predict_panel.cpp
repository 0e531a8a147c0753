// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/training/cross_validation.h"
#include "tests/core/simulated_project.h"
#include "tests/ui/mnemonics.h"
#include "ui/base/text.h"
#include "ui/base/translation.h"
#include "ui/explorer/gene_list_edit.h"
#include "ui/explorer/predict_panel.h"
#include "ui/jobs/job_queue.h"
#include "ui/models/unseen_table_model.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <map>
#include <mutex>
#include <semaphore>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

/// KLF1, KLF2, KLF10, GATA1, MAP3K21 (once KIAA1804) and MAP2K6, which the vectors call by its Ensembl id.
GeneVectors madeUpVectors()
{
    const std::vector<std::string> genes = {"KLF1", "KLF10",   "KLF2", "GATA1",
                                            "TP53", "MAP3K21", "ZERO", "ENSG00000108984"};
    std::vector<float> values(genes.size(), 1);
    values[6] = 0;
    GeneVectors vectors(genes, 1, values, "made up");
    vectors.setAliases({{"KIAA1804", "MAP3K21", NameKind::Previous},
                        {"MAP2K6", "ENSG00000108984", NameKind::Symbol},
                        {"EKLF", "KLF1", NameKind::Alias}},
                       {{"TWO", {"GATA1", "TP53"}}}, "made up");
    return vectors;
}

VectorNamesPointer madeUpNames()
{
    static const auto names = std::make_shared<const VectorNames>(madeUpVectors());
    return names;
}

std::shared_ptr<Run> madeUpRun(const std::string& name)
{
    auto run = std::make_shared<Run>();
    run->folder = "/made/up/runs/" + name;
    run->record.name = name;
    run->record.settings.model = "mlp-hist";
    run->record.vectorSource = "made up";
    run->record.perturbations = {"GATA1", "KLF2+TP53"};
    run->record.fold = {0, 0};
    run->record.folds.resize(2);
    run->record.folds[0].finished = true;
    return run;
}

/// Stands for core: predicts at once or when it is told to, and remembers what it was asked for.
class FakeCore {
public:
    UnseenCore functions()
    {
        return {
            [this](const Project&, const Run& run, std::span<const std::string> typed, JobMonitor& monitor) {
                return predict(run, typed, monitor);
            },
            [this](const Project&, const Run& run) {
                const std::lock_guard lock(m_mutex);
                return entries[run.record.name];
            },
            [this](const Project&, const Run& run, const std::vector<std::string>& names, const JobMonitor&) {
                const std::lock_guard lock(m_mutex);
                std::erase_if(entries[run.record.name], [&](const UnseenEntry& entry) {
                    return std::find(names.begin(), names.end(), entry.name) != names.end();
                });
            },
            [] {},
            [](const Project& project, const Run& run) {
                auto now = std::make_shared<Run>(run);
                now->record.folds.back().finished = true;
                return std::pair(project, std::shared_ptr<const Run>(now));
            }};
    }

    std::map<std::string, std::vector<UnseenEntry>> entries; // by run
    UnseenOutcome outcome; // what comes besides what is predicted
    std::string failure;
    bool waits = false;
    std::binary_semaphore go{0};
    std::vector<std::string> asked;
    std::size_t folds = 0; // finished ones of the run that was last asked for

private:
    UnseenOutcome predict(const Run& run, std::span<const std::string> typed, JobMonitor& monitor)
    {
        monitor.report({"fold 1 of 2", 0.25, 20, {}});
        while (waits && !go.try_acquire_for(std::chrono::milliseconds(1)))
            monitor.checkCancelled();
        if (!failure.empty())
            throw Error(ErrorKind::Usage, failure);
        const std::lock_guard lock(m_mutex);
        asked.assign(typed.begin(), typed.end());
        folds = run.record.finishedFolds();
        UnseenOutcome result = outcome;
        for (const std::string& name : typed) {
            if (name == "GATA1" || name == "NOPE")
                continue;
            result.predicted.push_back(name);
            entries[run.record.name].push_back(
                {name, 2, static_cast<double>(entries[run.record.name].size() + 1) / 100, 0.005, 7});
        }
        return result;
    }

    std::mutex m_mutex;
};

} // namespace

class TestPredictPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void completions_data();
    void completions();
    void completionsAreShownWithTheirOtherName();
    void namesThatMayBeKnown_data();
    void namesThatMayBeKnown();
    void textIsSplit_data();
    void textIsSplit();
    void lists_data();
    void lists();
    void brokenLists_data();
    void brokenLists();
    void fates_data();
    void fates();
    void tableSortsByNumber();
    void tablesOfTextKnowNoLocale();

    void wordAtTheCursorIsCompleted();
    void entryGrows();
    void typingTellsWhatWillHappen();
    void correctionTakesThePlaceOfTheName();
    void predictedRowsAreMarkedAndShown();
    void seenOnesGoToTheirOwnPrediction();
    void refusedOnesSayWhy();
    void cancelAnswersAtOnce();
    void failureIsTold();
    void runsAreNeverMixed();
    void runThatWasReadAgainIsListedAsItIsNow();
    void rowsAreRemoved();
    void manyRowsAreRemovedAfterAQuestion();
    void currentIsMarkedInSilence();
    void listIsLoaded();
    void tableIsExportedAndCopied();
    void menuOfARow();
    void saysWhyItCannot_data();
    void saysWhyItCannot();
    void stateIsKept();
    void oddStatesGiveTheDefaults_data();
    void oddStatesGiveTheDefaults();
    void predictedAlready();
    void hasNoMnemonics();
    void closingEndsThePrediction();
    void manyNamesAreAJobOfTheQueue();
    void bigPredictionWaitsForTheTraining();
    void queueAndPanelMayGoInAnyOrder();
    void predictsWithCore();

private:
    std::unique_ptr<PredictPanel> makePanel(FakeCore& core);
    static QString text(const PredictPanel& panel, const QString& label)
    {
        return panel.findChild<QLabel*>(label)->text();
    }
    static QStringList shownNames(const PredictPanel& panel)
    {
        const auto* table = panel.findChild<QTableView*>(u"predictTable"_s);
        QStringList names;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            names << table->model()->index(row, 0).data().toString();
        return names;
    }
    static void enter(PredictPanel& panel, const QString& names)
    {
        panel.findChild<GeneListEdit*>()->setPlainText(names);
    }
    static void press(PredictPanel& panel, const QString& button)
    {
        QTest::mouseClick(panel.findChild<QPushButton*>(button), Qt::LeftButton);
    }

    QTemporaryDir m_folder;
    std::optional<Project> m_project;
};

void TestPredictPanel::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    installTranslation();
    QVERIFY(m_folder.isValid());
    m_project = test::smallProject(toPath(m_folder.path()));
}

std::unique_ptr<PredictPanel> TestPredictPanel::makePanel(FakeCore& core)
{
    auto panel = std::make_unique<PredictPanel>(core.functions());
    panel->resize(300, 600);
    panel->setNameSource(madeUpNames());
    panel->setRun(m_project, madeUpRun("a"));
    panel->show();
    return panel;
}

void TestPredictPanel::completions_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("short names first") << u"kl"_s << QStringList{u"KLF1"_s, u"KLF2"_s, u"KLF10"_s};
    QTest::newRow("the name itself") << u"KLF1"_s << QStringList{u"KLF1"_s, u"KLF10"_s};
    QTest::newRow("other name") << u"kiaa"_s << QStringList{u"MAP3K21"_s};
    QTest::newRow("begins, then inside")
        << u"K"_s << QStringList{u"KLF1"_s, u"KLF2"_s, u"KLF10"_s, u"MAP3K21"_s};
    QTest::newRow("inside") << u"53"_s << QStringList{u"TP53"_s};
    QTest::newRow("symbol of an Ensembl id") << u"ENSG0000010"_s << QStringList{u"MAP2K6"_s};
    QTest::newRow("symbols before other names") << u"map"_s << QStringList{u"MAP2K6"_s, u"MAP3K21"_s};
    QTest::newRow("without a vector") << u"ZERO"_s << QStringList{};
    QTest::newRow("nothing") << QString() << QStringList{};
    QTest::newRow("line break") << u"KLF1\nKLF2"_s << QStringList{};
    QTest::newRow("beyond all") << u"zzz"_s << QStringList{};
}

void TestPredictPanel::completions()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, expected);
    QStringList found;
    for (const VectorNames::Hit& hit : madeUpNames()->complete(typed, 12))
        found << hit.symbol;
    QCOMPARE(found, expected);
}

void TestPredictPanel::completionsAreShownWithTheirOtherName()
{
    GeneNameCompleter model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!model.complete(u"KLF"_s)); // no names yet
    model.setNames(madeUpNames());
    QVERIFY(model.complete(u"kiaa1804"_s));
    QCOMPARE(model.index(0).data(Qt::DisplayRole).toString(), u"MAP3K21 (KIAA1804)"_s);
    QCOMPARE(model.index(0).data(Qt::EditRole).toString(), u"MAP3K21"_s);
    QVERIFY(model.complete(u"gata1"_s));
    QVERIFY(!model.complete(u"GATA1"_s)); // is what was typed
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(madeUpNames()->complete(u"KLF"_s, 2).size(), std::size_t(2));
    QCOMPARE(madeUpNames()->genes(), std::size_t(7));
    QVERIFY(madeUpNames()->isUnfinished("klf1"));
    QVERIFY(!madeUpNames()->isUnfinished("KLF10"));
    QVERIFY(!madeUpNames()->isUnfinished("KLFX"));
}

void TestPredictPanel::namesThatMayBeKnown_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"KLF1", "klf1", "Klf1", "KIAA1804", "kiaa1804", "MAP2K6", "ENSG00000108984",
                             "ENSG00000108984.3", "ZERO", "TWO", "two", "NOPE", "", " KLF1 ", "KLF"})
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

void TestPredictPanel::namesThatMayBeKnown()
{
    QFETCH(const QString, name);
    const TypedName resolved = madeUpNames()->resolveTyped(toUtf8(name));
    if (resolved.outcome != TypedName::Outcome::Missing)
        QVERIFY(madeUpNames()->mayBeKnown(toUtf8(name)));
    if (name == u"NOPE"_s || name == u"Klf1"_s || name == u"KLF"_s)
        QVERIFY(!madeUpNames()->mayBeKnown(toUtf8(name)));
}

void TestPredictPanel::textIsSplit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("commas") << u"KLF1, GATA1,TP53"_s << QStringList{u"KLF1"_s, u"GATA1"_s, u"TP53"_s};
    QTest::newRow("lines") << u"KLF1\r\nGATA1\n\nTP53\n"_s << QStringList{u"KLF1"_s, u"GATA1"_s, u"TP53"_s};
    QTest::newRow("tabs, semicolons")
        << u"KLF1\tGATA1;TP53"_s << QStringList{u"KLF1"_s, u"GATA1"_s, u"TP53"_s};
    QTest::newRow("combination") << u"KLF1, MAP2K6+KLF1"_s << QStringList{u"KLF1"_s, u"MAP2K6+KLF1"_s};
    QTest::newRow("blanks beside plus") << u"A + B, C+ D +E"_s << QStringList{u"A+B"_s, u"C+D+E"_s};
    QTest::newRow("twice") << u"KLF1 KLF1"_s << QStringList{u"KLF1"_s};
    QTest::newRow("Python") << u"['KLF1', \"GATA1\"]"_s << QStringList{u"KLF1"_s, u"GATA1"_s};
    QTest::newRow("stray plus") << u"+KLF1, GATA1+, +"_s << QStringList{u"KLF1"_s, u"GATA1"_s};
    QTest::newRow("blank") << u" \n , ; "_s << QStringList{};
}

void TestPredictPanel::textIsSplit()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, expected);
    QStringList names;
    for (const std::string& name : perturbationsInText(typed))
        names << fromUtf8(name);
    QCOMPARE(names, expected);
    QStringList genes;
    for (const GeneInText& gene : genesInText(typed)) {
        QCOMPARE(typed.mid(gene.begin, gene.name.size()), gene.name);
        genes << gene.name;
    }
    genes.removeDuplicates();
    QStringList expectedGenes = expected.join(u'+').split(u'+', Qt::SkipEmptyParts);
    expectedGenes.removeDuplicates();
    QCOMPARE(genes, expectedGenes);
}

void TestPredictPanel::lists_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("header");
    QTest::newRow("lines") << QByteArray("KLF1\nGATA1\n") << QStringList{u"KLF1"_s, u"GATA1"_s} << QString();
    QTest::newRow("header word") << QByteArray("gene_symbol\nNEW1\nNEW2\n")
                                 << QStringList{u"NEW1"_s, u"NEW2"_s} << u"gene_symbol"_s;
    QTest::newRow("unknown first line")
        << QByteArray("My hits\nKLF1\nGATA1\n") << QStringList{u"KLF1"_s, u"GATA1"_s} << u"My hits"_s;
    QTest::newRow("nothing is known")
        << QByteArray("NEW1\nNEW2\n") << QStringList{u"NEW1"_s, u"NEW2"_s} << QString();
    QTest::newRow("CSV") << QByteArray("gene,lfc\nKLF1,2\n\"GATA1\",3\n")
                         << QStringList{u"KLF1"_s, u"GATA1"_s} << u"gene"_s;
    QTest::newRow("TSV without header")
        << QByteArray("KLF1\t2\nTP53\t3\n") << QStringList{u"KLF1"_s, u"TP53"_s} << QString();
    QTest::newRow("numbered lines") << QByteArray(",gene\n1,KLF1\n2,TP53\n")
                                    << QStringList{u"KLF1"_s, u"TP53"_s} << u"gene"_s;
    QTest::newRow("combinations") << QByteArray("KLF1+TP53\r\nGATA1")
                                  << QStringList{u"KLF1+TP53"_s, u"GATA1"_s} << QString();
    QTest::newRow("twice, blank lines")
        << QByteArray("KLF1\n\nKLF1\n") << QStringList{u"KLF1"_s} << QString();
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfKLF1\n") << QStringList{u"KLF1"_s}
                                     << QString();
}

void TestPredictPanel::lists()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QStringList, names);
    QFETCH(const QString, header);
    const QString path = m_folder.filePath(u"list.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    JobMonitor monitor;
    const GeneList list = readGeneList(
        toPath(path), [](const std::string& name) { return madeUpNames()->mayBeKnown(name); }, monitor);
    QStringList read;
    for (const std::string& name : list.names)
        read << fromUtf8(name);
    QCOMPARE(read, names);
    QCOMPARE(fromUtf8(list.header), header);
}

void TestPredictPanel::brokenLists_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("ragged") << QByteArray("a,b\nc,d\ne\n") << u"line 3"_s;
    QTest::newRow("open quote") << QByteArray("KLF1\n\"TP53\nGATA1\n") << u"line 2"_s;
    QTest::newRow("binary") << QByteArray("PK\x03\x04\0\0x", 7) << u"not a text file"_s;
    QTest::newRow("header only") << QByteArray("gene\n") << u"holds no name"_s;
}

void TestPredictPanel::brokenLists()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, part);
    const QString path = m_folder.filePath(u"broken.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    JobMonitor monitor;
    try {
        readGeneList(
            toPath(path), [](const std::string&) { return false; }, monitor);
        QFAIL("accepted");
    } catch (const Error& error) {
        const QString message = fromUtf8(error.what());
        QVERIFY2(message.contains(u"broken.csv"_s) && message.contains(part), error.what());
    }
}

void TestPredictPanel::fates_data()
{
    using Fate = CheckedName::Fate;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("fate");
    QTest::addColumn<QString>("about"); // the run's name, the vectors', or the gene that is refused
    QTest::addColumn<QString>("nearest");
    const auto add = [](const char* typed, Fate fate, const char* about, const char* nearest) {
        QTest::addRow("%s", typed) << QString::fromLatin1(typed) << static_cast<int>(fate)
                                   << QString::fromLatin1(about) << QString::fromLatin1(nearest);
    };
    add("KLF1", Fate::Predict, "KLF1", "");
    add("eklf", Fate::Predict, "KLF1", "");
    add("MAP2K6+KIAA1804", Fate::Predict, "ENSG00000108984+MAP3K21", "");
    add("GATA1", Fate::InScreen, "GATA1", "");
    add("gata1", Fate::InScreen, "GATA1", "");
    add("TP53+KLF2", Fate::InScreen, "KLF2+TP53", "");
    add("GATA1+ctrl", Fate::InScreen, "GATA1", "");
    add("KLFF1", Fate::Refuse, "KLFF1", "KLF1");
    add("KLF1+GATTA1", Fate::Refuse, "GATTA1", "GATA1");
    add("ZERO", Fate::Refuse, "ZERO", "");
    add("Klf1", Fate::Refuse, "Klf1", "KLF1");
    add("TWO", Fate::Refuse, "TWO", "GATA1");
}

void TestPredictPanel::fates()
{
    QFETCH(const QString, typed);
    QFETCH(const int, fate);
    QFETCH(const QString, about);
    QFETCH(const QString, nearest);
    NameChecker checker(madeUpNames(), madeUpRun("a"));
    JobMonitor monitor;
    const std::vector<CheckedName> checked = checker.check({toUtf8(typed)}, 1, monitor);
    QCOMPARE(checked.size(), std::size_t(1));
    const CheckedName& name = checked.front();
    QCOMPARE(static_cast<int>(name.fate), fate);
    QCOMPARE(fromUtf8(name.fate == CheckedName::Fate::Refuse ? name.gene : name.meant), about);
    QCOMPARE(name.nearest.empty() ? QString() : fromUtf8(name.nearest.front()), nearest);
    QCOMPARE(name.isAmbiguous, typed == u"TWO"_s);
    QCOMPARE(name.reason.empty(), name.fate != CheckedName::Fate::Refuse || name.isAmbiguous);
    QVERIFY(checker.check({toUtf8(typed)}, 0, monitor).front().fate == name.fate); // remembered
}

void TestPredictPanel::tableSortsByNumber()
{
    UnseenTableModel model;
    UnseenTableProxy proxy;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester proxyTester(&proxy,
                                               QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    model.setEntries(
        {{"A", 2, 0.02, kUnknown, 9}, {"B", 2, kUnknown, kUnknown, 100}, {"C", 2, 0.1, kUnknown, 20}});
    const auto order = [&] {
        QString names;
        for (int row = 0; row < proxy.rowCount(); ++row)
            names += proxy.index(row, 0).data().toString();
        return names;
    };
    proxy.sort(UnseenTableModel::ShiftColumn, Qt::DescendingOrder);
    QCOMPARE(order(), u"CAB"_s);
    proxy.sort(UnseenTableModel::ShiftColumn, Qt::AscendingOrder);
    QCOMPARE(order(), u"ACB"_s);
    proxy.sort(UnseenTableModel::GenesColumn, Qt::DescendingOrder);
    QCOMPARE(order(), u"BCA"_s);
    QCOMPARE(model.index(0, UnseenTableModel::ShiftColumn).data().toString(), u"0.0200"_s);
    QCOMPARE(model.index(1, UnseenTableModel::ShiftColumn).data().toString(), u"–"_s);
    QCOMPARE(model.rowOf("C"), 2);
    QCOMPARE(model.rowOf("D"), -1);
}

void TestPredictPanel::tablesOfTextKnowNoLocale()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const std::vector<UnseenEntry> entries = {{"A,B", 2, 0.5, kUnknown, 1234},
                                              {"C", 1, kUnknown, kUnknown, 0}};
    const std::string csv = unseenCsv(entries);
    const std::string tabbed = unseenTabbed(entries);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(
        fromUtf8(csv),
        u"perturbation,predicted_mean_w1,mean_w1_by_chance,responding_genes,folds_used\n\"A,B\",0.5,,1234,2\nC,,,0,1\n"_s);
    QVERIFY(fromUtf8(tabbed).startsWith(u"perturbation\tpredicted_mean_w1\t"_s));
}

void TestPredictPanel::wordAtTheCursorIsCompleted()
{
    GeneListEdit edit;
    edit.setNames(madeUpNames());
    edit.show();
    edit.activateWindow();
    edit.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    auto* popup = edit.findChild<QCompleter*>()->popup();
    QTest::keyClicks(&edit, u"TP53, MAP2K6+kl"_s);
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(edit.wordAtCursor(), u"kl"_s);
    QCOMPARE(popup->model()->rowCount(), 3);
    QCOMPARE(popup->currentIndex().data(Qt::EditRole).toString(), u"KLF1"_s);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(edit.toPlainText(), u"TP53, MAP2K6+KLF2"_s);
    QVERIFY(!popup->isVisible());

    QTest::keyClicks(&edit, u"\tga"_s.mid(1).prepend(u','));
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Tab);
    QCOMPARE(edit.toPlainText(), u"TP53, MAP2K6+KLF2,GATA1"_s);

    QTest::keyClicks(&edit, u" k"_s);
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QSignalSpy submitted(&edit, &GeneListEdit::submitted);
    QTest::keyClicks(&edit, u"l"_s);
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(edit.toPlainText(), u"TP53, MAP2K6+KLF2,GATA1 kl"_s);
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 2);

    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(2); // inside of TP53
    edit.setTextCursor(cursor);
    QCOMPARE(edit.wordAtCursor(), QString());
}

void TestPredictPanel::entryGrows()
{
    GeneListEdit edit;
    edit.resize(250, 50);
    edit.show();
    const int low = edit.height();
    edit.setPlainText(QStringList(5, u"KLF1"_s).join(u'\n'));
    QTRY_VERIFY(edit.height() > low);
    const int five = edit.height();
    edit.setPlainText(QStringList(500, u"KLF1"_s).join(u'\n'));
    QTRY_VERIFY(edit.height() > five);
    QVERIFY(edit.height() < 2 * five);
    edit.clear();
    QTRY_COMPARE(edit.height(), low);
}

void TestPredictPanel::typingTellsWhatWillHappen()
{
    FakeCore core;
    const auto panel = makePanel(core);
    QTRY_VERIFY(text(*panel, u"predictLive"_s).contains(u"7 genes have a vector"_s));
    enter(*panel, u"KLF1, eklf+TP53, GATA1, KLFF1"_s);
    QTRY_VERIFY(text(*panel, u"predictLive"_s).contains(u"2 to predict, "_s));
    const QString live = text(*panel, u"predictLive"_s);
    QVERIFY2(live.contains(u"GATA1</a> is in the screen, 1 has no vector"_s), qPrintable(live));
    QVERIFY2(
        live.contains(
            u"<b>KLFF1</b> has no vector (no such name in their source). Did you mean <a href=\"use:KLF1?"_s),
        qPrintable(live));

    QSignalSpy seen(panel.get(), &PredictPanel::seenRequested);
    Q_EMIT panel->findChild<QLabel*>(u"predictLive"_s)->linkActivated(u"seen:GATA1"_s);
    QCOMPARE(seen.count(), 1);
    QCOMPARE(seen[0][0].value<std::string>(), std::string("GATA1"));

    enter(*panel, u"GATA1, KLF2+TP53, A1, B2, C3, D4, E5"_s);
    QTRY_VERIFY(text(*panel, u"predictLive"_s).contains(u"2 are in the screen, 5 have no vector"_s));
    QCOMPARE(text(*panel, u"predictLive"_s).count(u"<b>"_s), 3);
    enter(*panel, u"<i>x</i>"_s);
    QTRY_VERIFY(text(*panel, u"predictLive"_s).contains(u"&lt;i&gt;x"_s));
    enter(*panel, {});
    QTRY_VERIFY(text(*panel, u"predictLive"_s).contains(u"7 genes have a vector"_s));
}

void TestPredictPanel::correctionTakesThePlaceOfTheName()
{
    FakeCore core;
    const auto panel = makePanel(core);
    auto* edit = panel->findChild<GeneListEdit*>();
    enter(*panel, u"KLFF1, TP53+KLFF1, KLFF10"_s);
    auto* live = panel->findChild<QLabel*>(u"predictLive"_s);
    QTRY_VERIFY(live->text().contains(u"use:KLF1?for=KLFF1"_s));
    Q_EMIT live->linkActivated(u"use:KLF1?for=KLFF1"_s);
    QCOMPARE(edit->toPlainText(), u"KLF1, TP53+KLF1, KLFF10"_s);
    QTRY_VERIFY(live->text().contains(u"2 to predict"_s));
    edit->undo();
    QCOMPARE(edit->toPlainText(), u"KLFF1, TP53+KLFF1, KLFF10"_s);
    QVERIFY(!edit->replaceGene(u"gone"_s, u"GATA1"_s));
    Q_EMIT live->linkActivated(u"use:GATA1?for=GONE&in=KLF1%2BGONE"_s); // it is not there any more
    QVERIFY(edit->toPlainText().endsWith(u"\nKLF1+GATA1"_s));
}

void TestPredictPanel::predictedRowsAreMarkedAndShown()
{
    FakeCore core;
    core.entries["a"] = {{"OLD", 2, 0.015, kUnknown, 3}};
    const auto panel = makePanel(core);
    QSignalSpy changed(panel.get(), &PredictPanel::unseenChanged);
    QSignalSpy selected(panel.get(), &PredictPanel::selected);
    QTRY_COMPARE(shownNames(*panel), QStringList{u"OLD"_s});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(text(*panel, u"predictCount"_s), u"1 predicted"_s);
    QVERIFY(!panel->findChild<QPushButton*>(u"predictButton"_s)->isEnabled());
    enter(*panel, u"KLF1, MAP2K6+KLF1"_s);
    press(*panel, u"predictButton"_s);
    QVERIFY(panel->isPredicting());
    QTRY_VERIFY(!panel->isPredicting());
    QCOMPARE(core.asked, (std::vector<std::string>{"KLF1", "MAP2K6+KLF1"}));
    QCOMPARE(shownNames(*panel), (QStringList{u"MAP2K6+KLF1"_s, u"KLF1"_s, u"OLD"_s}));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(panel->entries().size(), std::size_t(3));
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected[0][0].value<std::string>(), std::string("MAP2K6+KLF1"));
    const auto* table = panel->findChild<QTableView*>(u"predictTable"_s);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);

    QTest::keyClick(panel->findChild<QTableView*>(), Qt::Key_Down);
    QCOMPARE(selected.count(), 2);
    QCOMPARE(selected[1][0].value<std::string>(), std::string("KLF1"));
}

void TestPredictPanel::seenOnesGoToTheirOwnPrediction()
{
    FakeCore core;
    core.outcome.seen = {"GATA1"};
    core.outcome.notes = {"KIAA1804 is MAP3K21"};
    const auto panel = makePanel(core);
    QSignalSpy seen(panel.get(), &PredictPanel::seenRequested);
    QSignalSpy selected(panel.get(), &PredictPanel::selected);
    enter(*panel, u"GATA1"_s);
    press(*panel, u"predictButton"_s);
    QTRY_COMPARE(seen.count(), 1);
    QCOMPARE(seen[0][0].value<std::string>(), std::string("GATA1"));
    auto* report = panel->findChild<QTextBrowser*>(u"predictReport"_s);
    QVERIFY(report->isVisible());
    QCOMPARE(report->toPlainText(), u"GATA1: in the screen\nKIAA1804 is MAP3K21."_s);
    Q_EMIT report->anchorClicked(QUrl(u"seen:GATA1"_s));
    QCOMPARE(seen.count(), 2);
    QCOMPARE(selected.count(), 0);

    enter(*panel, u"GATA1, KLF1"_s); // the new one is what one wants to see
    QTRY_VERIFY(!panel->isPredicting());
    press(*panel, u"predictButton"_s);
    QTRY_COMPARE(selected.count(), 1);
    QCOMPARE(seen.count(), 2);
}

void TestPredictPanel::refusedOnesSayWhy()
{
    FakeCore core;
    core.outcome.refused = {{"NOPE", "There is no gene vector for NOPE (no such name).", {"NOPE1", "HOPE"}},
                            {"A<B", "its vector is all zeros", {}}};
    const auto panel = makePanel(core);
    enter(*panel, u"NOPE"_s);
    press(*panel, u"predictButton"_s);
    auto* report = panel->findChild<QTextBrowser*>(u"predictReport"_s);
    QTRY_VERIFY(report->isVisible());
    QCOMPARE(
        report->toPlainText(),
        u"There is no gene vector for NOPE (no such name). Did you mean NOPE1, HOPE?\nA<B: its vector is all zeros."_s);
    Q_EMIT report->anchorClicked(QUrl(u"use:HOPE?for=NOPE"_s));
    QCOMPARE(panel->findChild<GeneListEdit*>()->toPlainText(), u"HOPE"_s);
    panel->setRun(m_project, madeUpRun("b"));
    QVERIFY(!report->isVisible());
}

void TestPredictPanel::cancelAnswersAtOnce()
{
    FakeCore core;
    core.waits = true;
    const auto panel = makePanel(core);
    enter(*panel, u"KLF1"_s);
    press(*panel, u"predictButton"_s);
    QTRY_COMPARE(text(*panel, u"predictPhase"_s), u"fold 1 of 2, about 20 s left"_s);
    auto* cancel = panel->findChild<QPushButton*>(u"predictCancel"_s);
    QVERIFY(cancel->isVisible());
    QVERIFY(!panel->findChild<QPushButton*>(u"predictButton"_s)->isEnabled());
    QCOMPARE(panel->findChild<QProgressBar*>(u"predictBar"_s)->value(), 250);
    press(*panel, u"predictCancel"_s);
    QCOMPARE(text(*panel, u"predictPhase"_s), u"Cancelling…"_s);
    QVERIFY(!cancel->isEnabled());
    QTRY_VERIFY(!panel->isPredicting());
    QVERIFY(!cancel->isVisible());
    QCOMPARE(text(*panel, u"predictMessage"_s), u"Cancelled."_s);
    QCOMPARE(shownNames(*panel), QStringList());
    core.waits = false;
    QVERIFY(panel->findChild<QPushButton*>(u"predictButton"_s)->isEnabled());
    press(*panel, u"predictButton"_s);
    QTRY_COMPARE(shownNames(*panel), QStringList{u"KLF1"_s});
    QVERIFY(!panel->findChild<QLabel*>(u"predictMessage"_s)->isVisible());
}

void TestPredictPanel::failureIsTold()
{
    FakeCore core;
    core.failure = "The checkpoint of fold 0 is damaged.";
    const auto panel = makePanel(core);
    enter(*panel, u"KLF1"_s);
    press(*panel, u"predictButton"_s);
    QTRY_COMPARE(text(*panel, u"predictMessage"_s), u"The checkpoint of fold 0 is damaged."_s);
    QVERIFY(!panel->isPredicting());
}

void TestPredictPanel::runsAreNeverMixed()
{
    FakeCore core;
    core.waits = true;
    core.entries["b"] = {{"ONLYB", 2, 0.3, kUnknown, 3}};
    const auto panel = makePanel(core);
    QSignalSpy selected(panel.get(), &PredictPanel::selected);
    enter(*panel, u"KLF1"_s);
    press(*panel, u"predictButton"_s);
    panel->setRun(m_project, madeUpRun("b"));
    QTRY_COMPARE(shownNames(*panel), QStringList{u"ONLYB"_s});
    QVERIFY(panel->isPredicting());
    QVERIFY(!panel->findChild<QPushButton*>(u"predictButton"_s)->isEnabled());
    core.go.release();
    QTRY_VERIFY(!panel->isPredicting());
    QCOMPARE(shownNames(*panel), QStringList{u"ONLYB"_s});
    QCOMPARE(selected.count(), 0);
    QCOMPARE(text(*panel, u"predictMessage"_s), u"The predictions for run a are kept there."_s);
    QVERIFY(panel->findChild<QPushButton*>(u"predictButton"_s)->isEnabled());
    panel->setRun(m_project, madeUpRun("a"));
    QCOMPARE(shownNames(*panel), QStringList());
    QTRY_COMPARE(shownNames(*panel), QStringList{u"KLF1"_s});
    panel->setRun(m_project, madeUpRun("a")); // read again: nothing flickers
    QCOMPARE(shownNames(*panel), QStringList{u"KLF1"_s});
    panel->setRun(std::nullopt, nullptr);
    QCOMPARE(shownNames(*panel), QStringList());
}

/// The state of the run in which a prediction began says nothing of what the run, trained further, has.
void TestPredictPanel::runThatWasReadAgainIsListedAsItIsNow()
{
    FakeCore core;
    core.waits = true;
    UnseenCore functions = core.functions();
    functions.list = [](const Project&, const Run& run) {
        const std::string name = "OF" + std::to_string(run.record.finishedFolds());
        return std::vector<UnseenEntry>{{name, 1, 0.1, kUnknown, 1}};
    };
    UnseenPredictor predictor(functions);
    std::vector<std::string> lists;
    std::vector<std::string> predicted;
    connect(&predictor, &UnseenPredictor::listed, this,
            [&](const std::vector<UnseenEntry>& entries, const UnseenOutcome* outcome) {
                lists.push_back(entries.front().name);
                if (outcome)
                    predicted.insert(predicted.end(), outcome->predicted.begin(), outcome->predicted.end());
            });
    predictor.setRun(m_project, madeUpRun("a"));
    QTRY_COMPARE(lists, std::vector<std::string>{"OF1"});
    QVERIFY(predictor.predict({"KLF1"}));
    const auto further = madeUpRun("a");
    further->record.folds[1].finished = true;
    predictor.setRun(m_project, further);
    core.go.release();
    QTRY_COMPARE(predicted, std::vector<std::string>{"KLF1"}); // told once, whichever list brought it
    QCOMPARE(std::count(lists.begin(), lists.end(), "OF1"), 1);
    QCOMPARE(lists.back(), std::string("OF2"));
}

void TestPredictPanel::rowsAreRemoved()
{
    FakeCore core;
    core.entries["a"] = {{"A", 2, 0.3, kUnknown, 3}, {"B", 2, 0.2, kUnknown, 3}, {"C", 2, 0.1, kUnknown, 3}};
    const auto panel = makePanel(core);
    panel->setQuestion([](QWidget*, const QString&) {
        QTest::qFail("asked", __FILE__, __LINE__);
        return false;
    });
    QTRY_COMPARE(shownNames(*panel).size(), 3);
    QSignalSpy changed(panel.get(), &PredictPanel::unseenChanged);
    QSignalSpy selected(panel.get(), &PredictPanel::selected);
    auto* table = panel->findChild<QTableView*>(u"predictTable"_s);
    table->setFocus();
    panel->findChild<QAction*>(u"predictRemove"_s)->trigger(); // nothing is marked
    table->selectRow(1);
    QCOMPARE(selected.count(), 1);
    panel->findChild<QAction*>(u"predictRemove"_s)->trigger();
    QTRY_COMPARE(shownNames(*panel), (QStringList{u"A"_s, u"C"_s}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(selected.count(), 2); // the next one takes its place
    QCOMPARE(selected[1][0].value<std::string>(), std::string("C"));
}

void TestPredictPanel::manyRowsAreRemovedAfterAQuestion()
{
    FakeCore core;
    for (int i = 0; i < 11; ++i)
        core.entries["a"].push_back({"G" + std::to_string(i), 2, 0.1, kUnknown, 3});
    const auto panel = makePanel(core);
    bool answer = false;
    QStringList asked;
    panel->setQuestion([&](QWidget*, const QString& question) {
        asked << question;
        return answer;
    });
    QTRY_COMPARE(shownNames(*panel).size(), 11);
    panel->findChild<QTableView*>(u"predictTable"_s)->selectAll();
    panel->findChild<QAction*>(u"predictRemove"_s)->trigger();
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.front().contains(u"11 predictions"_s));
    QCOMPARE(shownNames(*panel).size(), 11);
    answer = true;
    panel->findChild<QAction*>(u"predictRemove"_s)->trigger();
    QTRY_COMPARE(shownNames(*panel).size(), 0);
}

void TestPredictPanel::currentIsMarkedInSilence()
{
    FakeCore core;
    core.entries["a"] = {{"A", 2, 0.3, kUnknown, 3}, {"B", 2, 0.2, kUnknown, 3}};
    const auto panel = makePanel(core);
    QSignalSpy selected(panel.get(), &PredictPanel::selected);
    panel->setCurrent("B"); // before it is listed
    const auto* table = panel->findChild<QTableView*>(u"predictTable"_s);
    QTRY_COMPARE(table->currentIndex().row(), 1);
    panel->setCurrent("A");
    QCOMPARE(table->currentIndex().row(), 0);
    panel->setCurrent("of the screen");
    QVERIFY(!table->currentIndex().isValid());
    QVERIFY(!table->selectionModel()->hasSelection());
    QCOMPARE(selected.count(), 0);
}

void TestPredictPanel::listIsLoaded()
{
    FakeCore core;
    const auto panel = makePanel(core);
    const QString path = m_folder.filePath(u"hits.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("gene,score\nKLF1,3\nTP53,2\n");
    file.close();
    QString answer = path;
    panel->setFileChooser([&](QWidget*, const FileQuestion& question) {
        return question.kind == FileQuestion::Kind::OpenFile ? answer : QString();
    });
    const auto* edit = panel->findChild<GeneListEdit*>();
    press(*panel, u"predictLoad"_s);
    QTRY_COMPARE(edit->toPlainText(), u"KLF1\nTP53"_s);
    QCOMPARE(text(*panel, u"predictMessage"_s),
             u"2 names read from hits.csv; its first line, “gene”, is a header."_s);
    QTRY_VERIFY(panel->findChild<QPushButton*>(u"predictLoad"_s)->isEnabled());
    answer = m_folder.filePath(u"gone.csv"_s);
    press(*panel, u"predictLoad"_s);
    QTRY_VERIFY(text(*panel, u"predictMessage"_s).contains(u"gone.csv does not exist"_s));
    QCOMPARE(edit->toPlainText(), u"KLF1\nTP53"_s);
    answer.clear();
    press(*panel, u"predictLoad"_s);
    QVERIFY(panel->findChild<QPushButton*>(u"predictLoad"_s)->isEnabled());
}

void TestPredictPanel::tableIsExportedAndCopied()
{
    FakeCore core;
    core.entries["a"] = {{"A", 2, 0.125, kUnknown, 3}, {"B", 2, 0.5, kUnknown, 4}};
    const auto panel = makePanel(core);
    QTRY_COMPARE(shownNames(*panel).size(), 2);
    const QString path = m_folder.filePath(u"out.csv"_s);
    FileQuestion asked;
    panel->setFileChooser([&](QWidget*, const FileQuestion& question) {
        asked = question;
        return path;
    });
    panel->findChild<QToolButton*>(u"predictExport"_s)->click();
    QCOMPARE(asked.suggestion, u"a-predicted.csv"_s);
    QTRY_COMPARE(text(*panel, u"predictMessage"_s), u"Wrote out.csv."_s);
    QVERIFY(panel->findChild<QToolButton*>(u"predictExport"_s)->isEnabled());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("perturbation,predicted_mean_w1,mean_w1_by_chance,responding_genes,folds_used\n"
                        "B,0.5,,4,2\nA,0.125,,3,2\n"));
    panel->findChild<QTableView*>(u"predictTable"_s)->selectRow(1);
    panel->findChild<QAction*>(u"predictCopy"_s)->trigger();
    QVERIFY(QApplication::clipboard()->text().endsWith(u"\nA\t0.125\t\t3\t2\n"_s));
    panel->setFileChooser(
        [&](QWidget*, const FileQuestion&) { return m_folder.filePath(u"no/such/folder/x.csv"_s); });
    panel->findChild<QToolButton*>(u"predictExport"_s)->click();
    QTRY_VERIFY(text(*panel, u"predictMessage"_s).contains(u"x.csv"_s));
}

void TestPredictPanel::menuOfARow()
{
    FakeCore core;
    core.entries["a"] = {{"KLF1+TP53", 2, 0.125, kUnknown, 3}, {"B", 2, 0.5, kUnknown, 4}};
    const auto panel = makePanel(core);
    QTRY_COMPARE(shownNames(*panel).size(), 2);
    QMenu nothing;
    panel->fillRowMenu(nothing);
    QVERIFY(nothing.isEmpty());
    std::vector<QUrl> opened;
    panel->setUrlOpener([&](const QUrl& url) {
        opened.push_back(url);
        return true;
    });
    panel->findChild<QTableView*>(u"predictTable"_s)->selectRow(1);
    QMenu menu;
    panel->fillRowMenu(menu);
    QStringList texts;
    for (const QAction* action : menu.actions())
        texts << action->text();
    QVERIFY(texts.contains(u"Look up KLF1"_s) && texts.contains(u"Look up TP53"_s)
            && texts.contains(u"&Remove"_s) && texts.contains(u"Export CSV…"_s));
    menu.actions().front()->menu()->actions().front()->trigger();
    QCOMPARE(opened.size(), std::size_t(1));
}

void TestPredictPanel::saysWhyItCannot_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no project") << u"no project"_s << u"Open a project"_s;
    QTest::newRow("no run") << u"no run"_s << u"train one"_s;
    QTest::newRow("another program's") << u"external"_s << u"another program"_s;
    QTest::newRow("no fold") << u"no fold"_s << u"no finished fold"_s;
    QTest::newRow("no vectors") << u"no vectors"_s << u"no gene vectors"_s;
    QTest::newRow("means only") << u"means only"_s << u"predicts means"_s;
    QTest::newRow("other vectors") << u"other vectors"_s << u"other gene vectors"_s;
}

void TestPredictPanel::saysWhyItCannot()
{
    QFETCH(const QString, what);
    QFETCH(const QString, expected);
    FakeCore core;
    const auto panel = makePanel(core);
    enter(*panel, u"KLF1"_s);
    QVERIFY(panel->findChild<QPushButton*>(u"predictButton"_s)->isEnabled());
    const std::shared_ptr<Run> run = madeUpRun("c");
    if (what == u"external"_s)
        run->record.settings.model = kExternalModel;
    if (what == u"no fold"_s)
        run->record.folds[0].finished = false;
    if (what == u"means only"_s)
        run->record.settings.model = "mlp-mean";
    if (what == u"other vectors"_s)
        run->record.vectorSource = "others";
    if (what == u"no vectors"_s)
        panel->setNameSource(nullptr);
    if (what == u"no project"_s)
        panel->setRun(std::nullopt, nullptr);
    else
        panel->setRun(m_project, what == u"no run"_s ? nullptr : run);
    const auto* why = panel->findChild<QLabel*>(u"predictWhyNot"_s);
    QVERIFY(why->isVisible());
    QVERIFY2(why->text().contains(expected), qPrintable(why->text()));
    QVERIFY(!panel->findChild<QPushButton*>(u"predictButton"_s)->isEnabled());
    QVERIFY(!panel->findChild<GeneListEdit*>()->isEnabled());
    panel->setNameSource(madeUpNames());
    panel->setRun(m_project, madeUpRun("a"));
    QVERIFY(!why->isVisible());
    QVERIFY(panel->findChild<QPushButton*>(u"predictButton"_s)->isEnabled());
}

void TestPredictPanel::stateIsKept()
{
    FakeCore core;
    const auto panel = makePanel(core);
    enter(*panel, u"KLF1\nTP53"_s);
    panel->findChild<QTableView*>(u"predictTable"_s)
        ->sortByColumn(UnseenTableModel::GenesColumn, Qt::AscendingOrder);
    const QJsonObject state = panel->saveState();
    const auto other = makePanel(core);
    other->restoreState(state);
    QCOMPARE(other->findChild<GeneListEdit*>()->toPlainText(), u"KLF1\nTP53"_s);
    QCOMPARE(other->saveState(), state);
}

void TestPredictPanel::oddStatesGiveTheDefaults_data()
{
    QTest::addColumn<QJsonObject>("state");
    QTest::newRow("empty") << QJsonObject{};
    QTest::newRow("wrong types") << QJsonObject{
        {u"text"_s, 3}, {u"sort"_s, QJsonObject{}}, {u"descending"_s, u"x"_s}};
    QTest::newRow("unknown") << QJsonObject{{u"sort"_s, u"colour"_s}, {u"future"_s, 1}};
    QTest::newRow("endless") << QJsonObject{{u"text"_s, QString(1'000'000, u'x')}};
}

void TestPredictPanel::oddStatesGiveTheDefaults()
{
    QFETCH(const QJsonObject, state);
    FakeCore core;
    const auto panel = makePanel(core);
    const QJsonObject before = panel->saveState();
    enter(*panel, u"KLF1"_s);
    panel->findChild<QTableView*>(u"predictTable"_s)
        ->sortByColumn(UnseenTableModel::GenesColumn, Qt::AscendingOrder);
    panel->restoreState(state);
    QCOMPARE(panel->saveState(), before);
}

void TestPredictPanel::predictedAlready()
{
    FakeCore core;
    core.entries["a"] = {
        {"KLF1", 2, 0.1, kUnknown, 3}, {"KLF1+MAP2K6", 2, 0.3, kUnknown, 3}, {"TP53", 2, 0.2, kUnknown, 3}};
    const auto panel = makePanel(core);
    QTRY_COMPARE(shownNames(*panel).size(), 3);
    QSignalSpy selected(panel.get(), &PredictPanel::selected);
    enter(*panel, u"KLF10, KLF2, eklf, ENSG00000108984+KLF1"_s);
    QTRY_COMPARE(text(*panel, u"predictLive"_s), u"2 to predict, 2 predicted already"_s);
    enter(*panel, u"GATA1, EKLF, MAP2K6+klf1"_s);
    QTRY_VERIFY(text(*panel, u"predictLive"_s).startsWith(u"2 predicted already, "_s));
    QCOMPARE(selected.count(), 0);
    press(*panel, u"predictButton"_s);
    QVERIFY(!panel->isPredicting());
    QVERIFY(core.asked.empty());
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected[0][0].value<std::string>(), std::string("KLF1+MAP2K6")); // the first of the table
    QCOMPARE(panel->findChild<QTableView*>(u"predictTable"_s)->selectionModel()->selectedRows().size(), 2);
    enter(*panel, u"KLF1, KLF2"_s);
    QTRY_COMPARE(text(*panel, u"predictLive"_s), u"1 to predict, 1 predicted already"_s);
    press(*panel, u"predictButton"_s);
    QTRY_COMPARE(core.asked.size(), std::size_t(2));
    QTRY_VERIFY(!panel->isPredicting());
}

void TestPredictPanel::hasNoMnemonics()
{
    FakeCore core;
    QCOMPARE(tests::textsWithMnemonic(*makePanel(core)), QStringList());
}

void TestPredictPanel::closingEndsThePrediction()
{
    FakeCore core;
    core.waits = true;
    auto panel = makePanel(core);
    enter(*panel, u"KLF1"_s);
    press(*panel, u"predictButton"_s);
    QVERIFY(panel->isPredicting());
    panel.reset();
    QVERIFY(core.entries["a"].empty());
}

namespace {

QString manyNames(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names << u"G%1"_s.arg(i);
    return names.join(u'\n');
}

} // namespace

void TestPredictPanel::manyNamesAreAJobOfTheQueue()
{
    FakeCore core;
    core.waits = true;
    JobQueue queue;
    const auto panel = makePanel(core);
    panel->setQueue(&queue);
    enter(*panel, manyNames(20));
    press(*panel, u"predictButton"_s);
    QVERIFY(panel->isPredicting());
    QVERIFY(queue.jobs().empty());
    core.go.release();
    QTRY_VERIFY(!panel->isPredicting());

    enter(*panel, manyNames(1000));
    press(*panel, u"predictButton"_s);
    QCOMPARE(queue.jobs().size(), std::size_t(1));
    const JobId id = queue.jobs().front().id;
    QCOMPARE(queue.find(id)->title, u"Predicting 1000 knockdowns"_s);
    QVERIFY(queue.find(id)->usesTorch);
    QCOMPARE(queue.find(id)->run, u"a"_s);
    QTRY_COMPARE(text(*panel, u"predictPhase"_s), u"fold 1 of 2, about 20 s left"_s);
    queue.cancel(id); // from the jobs
    QCOMPARE(text(*panel, u"predictPhase"_s), u"Cancelling…"_s);
    QTRY_VERIFY(!panel->isPredicting());
    QCOMPARE(text(*panel, u"predictMessage"_s), u"Cancelled."_s);

    press(*panel, u"predictButton"_s);
    QTRY_VERIFY(queue.jobs().back().isActive());
    press(*panel, u"predictCancel"_s); // from the panel
    QVERIFY(queue.jobs().back().state == JobState::Cancelling);
    QTRY_VERIFY(!panel->isPredicting());

    press(*panel, u"predictButton"_s);
    core.go.release();
    QTRY_VERIFY(!panel->isPredicting());
    QCOMPARE(core.asked.size(), std::size_t(1000));
    QVERIFY(queue.jobs().back().state == JobState::Done);
    QTRY_COMPARE(shownNames(*panel).size(), 1020);
}

void TestPredictPanel::bigPredictionWaitsForTheTraining()
{
    FakeCore core;
    JobQueue queue;
    std::atomic<bool> mayEnd = false;
    JobRequest training;
    training.title = u"Training"_s;
    training.usesTorch = true;
    training.body = [&](JobMonitor& monitor) {
        while (!mayEnd)
            monitor.checkCancelled();
        return Outcome::Done;
    };
    queue.add(training);
    const auto panel = makePanel(core);
    panel->setQueue(&queue);
    QTRY_VERIFY(queue.jobs().front().isActive());
    enter(*panel, manyNames(30));
    press(*panel, u"predictButton"_s);
    QVERIFY(text(*panel, u"predictPhase"_s).contains(u"waits for trainings to end"_s));
    QVERIFY(panel->isPredicting());

    enter(*panel, u"KLF1"_s); // few do not wait behind it
    press(*panel, u"predictButton"_s);
    QTRY_COMPARE(shownNames(*panel), QStringList{u"KLF1"_s});
    QTRY_VERIFY(text(*panel, u"predictPhase"_s).contains(u"waits for trainings to end"_s));
    QCOMPARE(core.folds, std::size_t(1));
    enter(*panel, manyNames(40)); // but as many do
    press(*panel, u"predictButton"_s);
    QVERIFY(text(*panel, u"predictMessage"_s).contains(u"up to 20 at once"_s));
    QCOMPARE(queue.jobs().size(), std::size_t(2));

    mayEnd = true;
    QTRY_VERIFY(!panel->isPredicting());
    QTRY_COMPARE(shownNames(*panel).size(), 31);
    QCOMPARE(core.folds, std::size_t(2)); // of the run as the training left it
    mayEnd = false;
    queue.add(training);
    QTRY_VERIFY(queue.jobs().back().isActive());
    enter(*panel, manyNames(40));
    press(*panel, u"predictButton"_s);
    press(*panel, u"predictCancel"_s); // while it waits: at once
    QVERIFY(!panel->isPredicting());
    QCOMPARE(text(*panel, u"predictMessage"_s), u"Cancelled."_s);
}

void TestPredictPanel::queueAndPanelMayGoInAnyOrder()
{
    FakeCore core;
    core.waits = true;
    auto queue = std::make_unique<JobQueue>();
    auto panel = makePanel(core);
    panel->setQueue(queue.get());
    enter(*panel, manyNames(30));
    press(*panel, u"predictButton"_s);
    QTRY_VERIFY(queue->jobs().back().isActive());
    panel.reset(); // the window may show another project by now
    QVERIFY(queue->jobs().back().isActive());
    core.go.release();
    QTRY_VERIFY(!queue->isBusy());
    QVERIFY(queue->jobs().back().state == JobState::Done);
    QCOMPARE(core.entries["a"].size(), std::size_t(30));
    panel = makePanel(core);
    panel->setQueue(queue.get());
    enter(*panel, manyNames(40));
    press(*panel, u"predictButton"_s);
    queue.reset();
    QVERIFY(!panel->isPredicting());
    QCOMPARE(core.entries["a"].size(), std::size_t(30));
}

void TestPredictPanel::predictsWithCore()
{
    TrainingSettings settings;
    settings.model = "mlp-hist";
    settings.folds = 2;
    settings.epochs = 3;
    settings.hidden = {16, 8};
    settings.threads = 1;
    JobMonitor monitor;
    trainRun(*m_project, "r", settings, false, monitor);
    const auto run = std::make_shared<const Run>(m_project->run("r"));
    const GeneVectors vectors = *m_project->vectors();
    QStringList unseen;
    for (const std::string& gene : vectors.genes()) {
        if (!run->indexOf(gene))
            unseen << fromUtf8(gene);
    }
    QVERIFY(unseen.size() >= 2);
    const QString seen = fromUtf8(run->record.perturbations.front());

    PredictPanel panel;
    panel.resize(300, 600);
    panel.setNameSource(std::make_shared<const VectorNames>(vectors));
    panel.setRun(m_project, run);
    panel.show();
    unseen.sort(); // as core joins them
    const QString both = unseen[0] + u'+' + unseen[1];
    enter(panel, QStringList{unseen[0].toLower(), both, seen, u"XYZZY"_s}.join(u'\n'));
    QTRY_VERIFY(text(panel, u"predictLive"_s).contains(u"2 to predict"_s));
    QVERIFY(text(panel, u"predictLive"_s).contains(u"is in the screen, 1 has no vector"_s));
    QSignalSpy selected(&panel, &PredictPanel::selected);
    press(panel, u"predictButton"_s);
    QTRY_COMPARE(selected.count(), 1);
    QVERIFY(shownNames(panel).contains(unseen[0]) && shownNames(panel).contains(both));
    const std::vector<UnseenEntry> entries = panel.entries();
    QCOMPARE(entries.size(), std::size_t(2));
    QVERIFY(std::isfinite(entries[0].predictedShift) && entries[0].foldsUsed == 2);
    const QString report = panel.findChild<QTextBrowser*>(u"predictReport"_s)->toPlainText();
    QVERIFY2(report.contains(seen + u": in the screen"_s) && report.contains(u"XYZZY"_s), qPrintable(report));

    PredictPanel later; // what was predicted is kept
    later.setRun(m_project, run);
    QTRY_COMPARE(later.entries().size(), std::size_t(2));
    later.setCurrent(toUtf8(both));
    later.findChild<QAction*>(u"predictRemove"_s)->trigger();
    QTRY_COMPARE(later.entries().size(), std::size_t(1));
    QCOMPARE(fromUtf8(later.entries().front().name), unseen[0]);
}

QTEST_MAIN(TestPredictPanel)
#include "tst_predict_panel.moc"
