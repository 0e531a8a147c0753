// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/name_matching.h"
#include "tests/core/simulated_project.h"
#include "ui/base/text.h"
#include "ui/base/translation.h"
#include "ui/explorer/detail_table.h"
#include "ui/jobs/latest_job.h"
#include "ui/wizard/genes_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include <fstream>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

using Strings = std::vector<std::string>;

constexpr const char* kEmbeddings = KNOCKSCOPE_SHARED_DATA "/embeddings";

ScreenNamesPointer screenOf(Strings perturbations, Strings genes)
{
    ScreenNames names;
    names.perturbations = std::move(perturbations);
    names.genes = std::move(genes);
    names.cells = 500;
    names.controlCells = 100;
    return std::make_shared<const ScreenNames>(std::move(names));
}

} // namespace

class TestGenesPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingIsChosen();
    void readsFiles_data();
    void readsFiles();
    void refusesFiles_data();
    void refusesFiles();
    void strangersAreToldApart();
    void otherNamesAreGuessedChangedAndCleared();
    void brokenOtherNames();
    void screenItselfIsASource();
    void severalSourcesAreJoined();
    void sourcesWithoutACommonGene();
    void replacingWhileReading();
    void closingWhileReading();
    void keepsTheProjectsVectors();
    void neighboursAreChecked();
    void tableIsFiltered();
    void listIsSavedAndCopied();
    void filesAreDropped();
    void screenChanges();
    void upperBoundIsSaid();
    void controlsAreNamed();
    void manyGenesAreQuick();
    void realFiles();

private:
    fs::path write(const QString& name, const std::string& text) const;
    template <class Widget> Widget* child(const char* name) const
    {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }
    QString textOf(const char* label) const { return child<QLabel>(label)->text(); }
    QStringList sources() const;
    void choose(const fs::path& path) { m_chosen = fromPath(path); }
    bool hasRead() const { return !m_page->isReading(); }
    Strings column(int column) const;

    QTemporaryDir m_folder;
    std::unique_ptr<GenesPage> m_page;
    QString m_chosen;
    FileQuestion m_question;
    ScreenNamesPointer m_screen;
};

void TestGenesPage::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    installTranslation();
    write(u"vectors.tsv"_s, "gene\tx\ty\nKLF1\t1\t2\nGATA1\t2\t1\nMAP3K21\t0\t1\nHBB\t1\t1\nZERO\t0\t0\n");
    write(u"names.txt"_s,
          "hgnc_id\tsymbol\tstatus\talias_symbol\tprev_symbol\tentrez_id\tensembl_gene_id\tuniprot_ids\n"
          "HGNC:1\tKLF1\tApproved\tEKLF\t\t1\tENSG00000105610\t\n"
          "HGNC:2\tGATA1\tApproved\tBOTH\t\t2\tENSG00000102145\t\n"
          "HGNC:3\tMAP3K21\tApproved\tMLK4\tKIAA1804\t3\tENSG00000143674\t\n"
          "HGNC:4\tHBB\tApproved\tBOTH\t\t4\tENSG00000244734\t\n");
    m_screen = screenOf({"BOTH", "GATA1", "GATA1+KLF1", "KIAA1804", "KLF1", "NOBODY", "ZERO"},
                        {"ACTB", "GATA1", "HBB", "KLF1"});
}

void TestGenesPage::init()
{
    m_chosen.clear();
    m_page = std::make_unique<GenesPage>(
        [this](QWidget*, const FileQuestion& question) {
            m_question = question;
            return m_chosen;
        },
        nullptr);
    m_page->resize(680, 420);
    m_page->show();
}

void TestGenesPage::cleanup()
{
    m_page.reset();
}

fs::path TestGenesPage::write(const QString& name, const std::string& text) const
{
    const fs::path path = toPath(m_folder.filePath(name));
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

QStringList TestGenesPage::sources() const
{
    QStringList texts;
    const QLayout* const list = child<QWidget>("vectorSources")->layout();
    for (int place = 0; place < list->count(); ++place) {
        const QWidget* const row = list->itemAt(place)->widget();
        if (!row->isHidden())
            texts << row->findChild<QLabel*>(u"sourceText"_s)->text();
    }
    return texts;
}

Strings TestGenesPage::column(int column) const
{
    const auto* table = child<QTableView>("coverageTable");
    Strings texts;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        texts.push_back(toUtf8(table->model()->index(row, column).data().toString()));
    return texts;
}

void TestGenesPage::nothingIsChosen()
{
    QVERIFY(m_page->missing().contains(u"screen"_s));
    QVERIFY(!child<QPushButton>("addVectorFile")->isEnabled());
    QSignalSpy changed(m_page.get(), &WizardPage::changed);
    m_page->setScreen(m_screen, {});
    QCOMPARE(changed.count(), 1);
    QVERIFY(hasRead());
    QCOMPARE(m_page->missing(), u"Choose where the vectors of the genes come from."_s);
    QVERIFY(m_page->vectorRequest());
    QVERIFY(m_page->vectorRequest()->isEmpty());
    QCOMPARE(m_page->perturbationsWithVector(), std::size_t(0));
    QVERIFY(!child<QLabel>("coverageNote")->isHidden());
    QVERIFY(!child<QPushButton>("saveCoverage")->isEnabled());
    QVERIFY(!child<QRadioButton>("keepVectors")->isVisible());
    QVERIFY(!m_page->title().isEmpty() && !m_page->explanation().isEmpty());
    m_page->setScreen(m_screen, {});
    QCOMPARE(changed.count(), 1); // nothing new
    child<QPushButton>("addVectorFile")->click(); // and no file chosen
    QCOMPARE(changed.count(), 1);
}

void TestGenesPage::readsFiles_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("dimension");
    QTest::newRow("tsv") << u"addVectorFile"_s << u"v.tsv"_s << u"gene\tx\ty\nKLF1\t1\t2\nGATA1\t2\t1\n"_s
                         << u"v.tsv: 2 genes, 2 dimensions ("_s << 2;
    QTest::newRow("csv") << u"addVectorFile"_s << u"v.csv"_s << u"gene,x\nKLF1,1\nGATA1,2\n"_s
                         << u"v.csv: 2 genes, 1 dimensions ("_s << 1;
    QTest::newRow("json") << u"addVectorFile"_s << u"v.json"_s
                          << uR"({"KLF1": [1, 2, 3], "GATA1": [3, 2, 1], "X": [1, 1, 1]})"_s
                          << u"v.json: 3 genes, 3 dimensions ("_s << 3;
    QTest::newRow("word2vec") << u"addVectorFile"_s << u"v.txt"_s << u"2 2\nKLF1 1 2\nGATA1 2 1\n"_s
                              << u"v.txt: 2 genes, 2 dimensions ("_s << 2;
    QTest::newRow("gene sets") << u"addGeneSets"_s << u"v.gmt"_s
                               << u"s1\td\tKLF1\tX\ns2\td\tGATA1\tX\ns3\td\tY\n"_s << u"v.gmt: 4 genes, "_s
                               << 3;
}

void TestGenesPage::readsFiles()
{
    QFETCH(QString, button);
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, line);
    QFETCH(int, dimension);
    m_page->setScreen(m_screen, {});
    const fs::path path = write(name, toUtf8(text));
    choose(path);
    QSignalSpy changed(m_page.get(), &WizardPage::changed);
    m_page->findChild<QPushButton*>(button)->click();
    QVERIFY(m_page->isReading());
    QVERIFY(child<QProgressBar>("genesBusy")->isVisible());
    QVERIFY(!m_page->missing().isEmpty());
    QCOMPARE(m_question.kind, FileQuestion::Kind::OpenFile);
    QTRY_VERIFY(hasRead());
    QCOMPARE(changed.count(), 2);
    QVERIFY(!child<QProgressBar>("genesBusy")->isVisible());
    QCOMPARE(sources().size(), 1);
    QVERIFY2(sources().front().startsWith(line), qPrintable(sources().front()));
    QCOMPARE(m_page->missing(), QString());
    QCOMPARE(m_page->covered(), (Strings{"GATA1", "GATA1+KLF1", "KLF1"}));
    QCOMPARE(m_page->perturbationsWithVector(), std::size_t(3));
    QCOMPARE(m_page->dimension(), static_cast<std::size_t>(dimension));
    QCOMPARE(textOf("coverageHeadline"), u"3 of 7 perturbations can be trained on."_s);
    QVERIFY(textOf("coverageMore").contains(u"Left out: BOTH, KIAA1804, NOBODY, ZERO."_s));
    QVERIFY(textOf("coverageMore").contains(u"2 of 4 measured genes"_s));
    const std::optional<VectorRequest> request = m_page->vectorRequest();
    QVERIFY(request && request->read);
    QCOMPARE(request->files, std::vector<fs::path>{path});
    QCOMPARE(request->read->files.size(), std::size_t(1));
    QCOMPARE(request->read->files.front()->dimension(), static_cast<std::size_t>(dimension));
    // the same file is no second source
    m_page->findChild<QPushButton*>(button)->click();
    QVERIFY(hasRead());
    m_page->findChild<QToolButton*>(u"removeSource"_s)->click();
    QVERIFY(hasRead());
    QCOMPARE(sources(), QStringList());
    QCOMPARE(m_page->perturbationsWithVector(), std::size_t(0));
    QVERIFY(m_page->missing().startsWith(u"Choose where"_s));
}

void TestGenesPage::refusesFiles_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("broken") << u"gene\tx\nKLF1\tword\n"_s;
    QTest::newRow("only zeros") << u"gene\tx\nKLF1\t0\nGATA1\t0\n"_s;
    QTest::newRow("twice") << u"gene\tx\nKLF1\t1\nKLF1\t2\n"_s;
}

void TestGenesPage::refusesFiles()
{
    QFETCH(QString, text);
    m_page->setScreen(m_screen, {});
    m_page->addFiles({fromPath(write(u"bad.tsv"_s, toUtf8(text)))});
    QTRY_VERIFY(hasRead());
    QVERIFY2(sources().front().contains(u"bad.tsv"_s), qPrintable(sources().front()));
    QVERIFY(sources().front().endsWith(u'.'));
    QVERIFY(m_page->missing().contains(u"remove it"_s));
    QCOMPARE(m_page->covered(), Strings());
    // A good one beside it does not help until it is gone.
    m_page->addFiles({m_folder.filePath(u"vectors.tsv"_s)});
    QTRY_VERIFY(hasRead());
    QVERIFY(!m_page->missing().isEmpty());
    m_page->findChild<QToolButton*>(u"removeSource"_s)->click();
    QTRY_VERIFY(hasRead());
    QCOMPARE(m_page->missing(), QString());
}

void TestGenesPage::strangersAreToldApart()
{
    m_page->setScreen(m_screen, {});
    m_page->addFiles({fromPath(write(u"far.tsv"_s, "gene\tx\nA1\t1\nA2\t2\n"))});
    QTRY_VERIFY(hasRead());
    QVERIFY2(sources().front().contains(u"none of its 2 genes"_s), qPrintable(sources().front()));
    QVERIFY(m_page->missing().contains(u"HGNC"_s));
    QCOMPARE(textOf("coverageHeadline"), u"0 of 7 perturbations can be trained on."_s);

    m_page->setScreen(screenOf({"Gata1", "Klf1", "Myc"}, {"Gata1"}), {});
    QTRY_VERIFY(hasRead());
    QVERIFY2(m_page->missing().contains(u"mice"_s), qPrintable(m_page->missing()));
}

void TestGenesPage::otherNamesAreGuessedChangedAndCleared()
{
    const fs::path beside = write(u"beside/v.tsv"_s, "gene\tx\nKLF1\t1\nGATA1\t2\nMAP3K21\t3\nHBB\t4\n");
    fs::copy_file(toPath(m_folder.filePath(u"names.txt"_s)), beside.parent_path() / "hgnc_complete_set.txt",
                  fs::copy_options::overwrite_existing);
    m_page->setScreen(m_screen, {});
    m_page->addFiles({fromPath(beside)});
    QTRY_VERIFY(hasRead());
    auto* field = child<QLineEdit>("geneNamesFile");
    QVERIFY2(field->text().endsWith(u"hgnc_complete_set.txt"_s), qPrintable(field->text()));
    QCOMPARE(textOf("geneNamesNote"), u"1 name of this screen is found under another name."_s);
    QCOMPARE(m_page->covered(), (Strings{"GATA1", "GATA1+KLF1", "KIAA1804", "KLF1"}));
    QCOMPARE(column(CoverageModel::Gene), (Strings{"NOBODY", "ZERO", "BOTH", "KIAA1804", "GATA1", "KLF1"}));
    QCOMPARE(column(CoverageModel::Vector),
             (Strings{"missing", "missing", "ambiguous", "under another name", "under the same name",
                      "under the same name"}));
    QCOMPARE(column(CoverageModel::Details)[2], std::string("a name of several genes: GATA1, HBB"));
    QCOMPARE(column(CoverageModel::Details)[3], std::string("previous symbol of MAP3K21"));
    QCOMPARE(column(CoverageModel::Perturbations)[4], std::string("2"));
    QVERIFY(m_page->vectorRequest()->read->geneNames);

    field->clear();
    QTRY_VERIFY(hasRead());
    QCOMPARE(m_page->covered(), (Strings{"GATA1", "GATA1+KLF1", "KLF1"}));
    QVERIFY(m_page->vectorRequest()->geneNames.empty());
    QVERIFY(!m_page->vectorRequest()->read->geneNames);
    QVERIFY(textOf("geneNamesNote").startsWith(u"Without it"_s));

    choose(toPath(m_folder.filePath(u"names.txt"_s)));
    child<QPushButton>("chooseGeneNames")->click();
    QTRY_VERIFY(hasRead());
    QCOMPARE(m_page->perturbationsWithVector(), std::size_t(4));
    QCOMPARE(m_page->vectorRequest()->geneNames, toPath(m_folder.filePath(u"names.txt"_s)));
}

void TestGenesPage::brokenOtherNames()
{
    m_page->setScreen(m_screen, {});
    m_page->addFiles({m_folder.filePath(u"vectors.tsv"_s)});
    QTRY_VERIFY(hasRead());
    auto* field = child<QLineEdit>("geneNamesFile");
    field->setText(m_folder.filePath(u"none.txt"_s));
    Q_EMIT field->editingFinished();
    QTRY_VERIFY(hasRead());
    QVERIFY2(textOf("geneNamesNote").contains(u"none.txt"_s), qPrintable(textOf("geneNamesNote")));
    QVERIFY(m_page->missing().contains(u"other names"_s));
    field->clear();
    QTRY_VERIFY(hasRead());
    QCOMPARE(m_page->missing(), QString());
}

void TestGenesPage::screenItselfIsASource()
{
    m_page->setScreen(m_screen, {});
    child<QPushButton>("addCoexpression")->click();
    QVERIFY(!child<QPushButton>("addCoexpression")->isEnabled());
    QTRY_VERIFY(hasRead());
    QCOMPARE(m_page->covered(), (Strings{"GATA1", "GATA1+KLF1", "KLF1"}));
    QVERIFY(sources().front().contains(u"genes measured"_s));
    QCOMPARE(m_page->dimension(), std::size_t(4));
    QVERIFY(m_page->vectorRequest()->coexpression);
    QCOMPARE(m_page->missing(), QString());
    m_page->findChild<QToolButton*>(u"removeSource"_s)->click();
    QVERIFY(child<QPushButton>("addCoexpression")->isEnabled());

    ScreenNames few = *m_screen;
    few.controlCells = 2;
    m_page->setScreen(std::make_shared<const ScreenNames>(few), {});
    child<QPushButton>("addCoexpression")->click();
    QTRY_VERIFY(hasRead());
    QVERIFY(sources().front().contains(u"too few control cells"_s));
    QVERIFY(!m_page->missing().isEmpty());
}

void TestGenesPage::severalSourcesAreJoined()
{
    m_page->setScreen(m_screen, {});
    child<QPushButton>("addCoexpression")->click();
    m_page->addFiles({m_folder.filePath(u"vectors.tsv"_s),
                      fromPath(write(u"more.tsv"_s, "gene\tx\nKLF1\t1\nHBB\t2\nZERO\t3\nGATA1\t3\n"))});
    QTRY_VERIFY(hasRead());
    QCOMPARE(sources().size(), 3);
    QVERIFY(sources().back().startsWith(u"From this screen"_s)); // as it is joined
    QCOMPARE(m_page->dimension(), std::size_t(2 + 1 + 4));
    QCOMPARE(m_page->covered(), (Strings{"GATA1", "GATA1+KLF1", "KLF1"}));
    QCOMPARE(m_page->vectorRequest()->sources(), std::size_t(3));
    const Strings details = column(CoverageModel::Details);
    QVERIFY(std::any_of(details.begin(), details.end(), [](const std::string& text) {
        return text.find("missing from co-expression of this screen") != std::string::npos;
    }));
}

void TestGenesPage::sourcesWithoutACommonGene()
{
    m_page->setScreen(m_screen, {});
    m_page->addFiles(
        {m_folder.filePath(u"vectors.tsv"_s), fromPath(write(u"far.tsv"_s, "gene\tx\nA1\t1\nA2\t2\n"))});
    QTRY_VERIFY(hasRead());
    QVERIFY2(m_page->missing().startsWith(u"No gene has a vector in all"_s), qPrintable(m_page->missing()));
    QVERIFY(!m_page->missing().contains(u"--"_s));
    QCOMPARE(m_page->covered(), Strings());
}

void TestGenesPage::replacingWhileReading()
{
    std::string large = "gene";
    for (int d = 0; d < 200; ++d)
        large += "\tx" + std::to_string(d);
    for (int gene = 0; gene < 5000; ++gene) {
        large += "\nG" + std::to_string(gene);
        for (int d = 0; d < 200; ++d)
            large += "\t0.25";
    }
    m_page->setScreen(m_screen, {});
    QSignalSpy changed(m_page.get(), &WizardPage::changed);
    m_page->addFiles({fromPath(write(u"large.tsv"_s, large))});
    QVERIFY(m_page->isReading());
    m_page->findChild<QToolButton*>(u"removeSource"_s)->click();
    QVERIFY(hasRead());
    m_page->addFiles({m_folder.filePath(u"vectors.tsv"_s)});
    QTRY_VERIFY(hasRead());
    QCOMPARE(changed.count(), 4); // one for each choice, one for what was read
    QCOMPARE(sources().size(), 1);
    QCOMPARE(m_page->vectorRequest()->read->files.size(), std::size_t(1));
    QCOMPARE(m_page->vectorRequest()->read->files.front()->dimension(), std::size_t(2));
    QCOMPARE(m_page->dimension(), std::size_t(2));
    QTest::qWait(0);
    QCOMPARE(changed.count(), 4);
}

void TestGenesPage::closingWhileReading()
{
    m_page->setScreen(m_screen, {});
    m_page->addFiles({m_folder.filePath(u"large.tsv"_s)});
    QVERIFY(m_page->isReading());
    const QList<QPointer<LatestJob>> jobs = [this] {
        QList<QPointer<LatestJob>> all;
        for (LatestJob* job : m_page->findChildren<LatestJob*>())
            all << job;
        return all;
    }();
    QCOMPARE(jobs.size(), 2);
    QElapsedTimer timer;
    timer.start();
    m_page.reset();
    QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY(std::none_of(jobs.begin(), jobs.end(), [](const auto& job) { return job; }));
}

void TestGenesPage::keepsTheProjectsVectors()
{
    const fs::path folder = toPath(m_folder.filePath(u"kept"_s));
    fs::create_directories(folder);
    const Project project = test::smallProject(folder);
    const ScreenNamesPointer screen =
        screenOf(project.store().perturbationNames(), project.store().geneNames());
    m_page->setScreen(screen, project);
    QVERIFY(m_page->isReading());
    QTRY_VERIFY(hasRead());
    QVERIFY(child<QRadioButton>("keepVectors")->isChecked());
    QVERIFY2(textOf("keptVectors").startsWith(u"vectors.tsv: "_s), qPrintable(textOf("keptVectors")));
    QVERIFY(!child<QPushButton>("addVectorFile")->isVisible());
    QCOMPARE(m_page->missing(), QString());
    QVERIFY(!m_page->vectorRequest());
    QCOMPARE(m_page->dimension(), std::size_t(16));
    QCOMPARE(m_page->covered(), project.store().perturbationNames());

    child<QRadioButton>("otherVectors")->click();
    QTRY_VERIFY(hasRead());
    QVERIFY(child<QPushButton>("addVectorFile")->isVisible());
    QVERIFY(m_page->missing().startsWith(u"Choose where"_s));
    QVERIFY(m_page->vectorRequest());
    m_page->addFiles({fromPath(folder / "vectors.tsv")});
    QTRY_VERIFY(hasRead());
    QCOMPARE(m_page->missing(), QString());
    QVERIFY(m_page->vectorRequest()->read);
    child<QRadioButton>("keepVectors")->click();
    QTRY_VERIFY(hasRead());
    QVERIFY(!m_page->vectorRequest());
    m_page->setScreen(m_screen, {}); // another file: there is nothing to keep, what was added stays
    QTRY_VERIFY(hasRead());
    QVERIFY(m_page->vectorRequest());
    QVERIFY(!child<QRadioButton>("keepVectors")->isVisible());
    QCOMPARE(sources().size(), 1);
}

void TestGenesPage::neighboursAreChecked()
{
    const fs::path folder = toPath(m_folder.filePath(u"checked"_s));
    fs::create_directories(folder);
    const Project project = test::smallProject(folder);
    QVERIFY(!child<QPushButton>("checkNeighbours")->isVisible());
    m_page->setScreen(screenOf(project.store().perturbationNames(), project.store().geneNames()), project);
    QTRY_VERIFY(hasRead());
    auto* check = child<QPushButton>("checkNeighbours");
    QVERIFY(check->isVisible() && check->isEnabled());
    check->click();
    QVERIFY(!check->isEnabled());
    QTRY_VERIFY(check->isEnabled());
    QVERIFY2(textOf("neighbourVerdict").contains(u"p = "_s), qPrintable(textOf("neighbourVerdict")));
    child<QRadioButton>("otherVectors")->click();
    QCOMPARE(textOf("neighbourVerdict"), QString()); // it was about others
    QVERIFY(!check->isEnabled());
    child<QPushButton>("addCoexpression")->click();
    QTRY_VERIFY(hasRead());
    if (check->isEnabled()) {
        check->click();
        m_page->leave();
        QVERIFY(check->isEnabled());
        QCOMPARE(textOf("neighbourVerdict"), QString());
    }
}

void TestGenesPage::tableIsFiltered()
{
    m_page->setScreen(m_screen, {});
    m_page->addFiles({m_folder.filePath(u"vectors.tsv"_s)});
    QTRY_VERIFY(hasRead());
    auto* table = child<QTableView>("coverageTable");
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester source(m_page->findChild<CoverageModel*>(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto* finding = child<QComboBox>("coverageFilter");
    QCOMPARE(finding->count(), 5);
    QCOMPARE(finding->itemText(0), u"All (6)"_s);
    QCOMPARE(finding->itemText(1), u"Missing (4)"_s);
    finding->setCurrentIndex(1);
    QCOMPARE(column(CoverageModel::Gene), (Strings{"BOTH", "KIAA1804", "NOBODY", "ZERO"}));
    child<QLineEdit>("coverageSearch")->setText(u"nob"_s);
    QCOMPARE(column(CoverageModel::Gene), Strings{"NOBODY"});
    finding->setCurrentIndex(4);
    QCOMPARE(column(CoverageModel::Gene), Strings{});
    QVERIFY(child<QLabel>("coverageNote")->isVisible());
    QVERIFY(!child<QPushButton>("saveCoverage")->isEnabled());
    child<QLineEdit>("coverageSearch")->setText(u"gata1+klf1"_s); // by the perturbation
    QCOMPARE(column(CoverageModel::Gene), (Strings{"GATA1", "KLF1"}));
    child<QLineEdit>("coverageSearch")->clear();
    finding->setCurrentIndex(0);
    table->sortByColumn(CoverageModel::Gene, Qt::DescendingOrder);
    QCOMPARE(column(CoverageModel::Gene).front(), std::string("ZERO"));
    table->sortByColumn(CoverageModel::Perturbations, Qt::DescendingOrder);
    QCOMPARE(column(CoverageModel::Perturbations).front(), std::string("2"));
    child<QComboBox>("coverageScope")->setCurrentIndex(1);
    QCOMPARE(column(CoverageModel::Gene).size(), std::size_t(4));
    QVERIFY(table->isColumnHidden(CoverageModel::Perturbations));
    finding->setCurrentIndex(1);
    QCOMPARE(column(CoverageModel::Gene), Strings{"ACTB"});
    child<QComboBox>("coverageScope")->setCurrentIndex(0);
    QCOMPARE(finding->currentIndex(), 1); // what was chosen stays
}

void TestGenesPage::listIsSavedAndCopied()
{
    QLocale::setDefault(QLocale(u"de_DE"_s));
    m_page->setScreen(m_screen, {});
    m_page->addFiles({m_folder.filePath(u"vectors.tsv"_s)});
    choose(toPath(m_folder.filePath(u"names.txt"_s)));
    child<QPushButton>("chooseGeneNames")->click();
    QTRY_VERIFY(hasRead());
    const QString path = m_folder.filePath(u"list.csv"_s);
    choose(toPath(path));
    child<QPushButton>("saveCoverage")->click();
    QCOMPARE(m_question.kind, FileQuestion::Kind::SaveFile);
    QTRY_VERIFY(textOf("coverageMore").contains(u"Wrote list.csv."_s));
    QLocale::setDefault(QLocale(u"en_GB"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("gene,vector,found_as,kind,candidates,reason,perturbations\n"
                        "NOBODY,missing,,,,no such name in their source,NOBODY\n"
                        "ZERO,missing,,,,its vector is all zeros,ZERO\n"
                        "BOTH,ambiguous,,,GATA1|HBB,,BOTH\n"
                        "KIAA1804,other_name,MAP3K21,previous,,,KIAA1804\n"
                        "GATA1,same_name,GATA1,,,,GATA1|GATA1+KLF1\n"
                        "KLF1,same_name,KLF1,,,,GATA1+KLF1|KLF1\n"));
    auto* table = child<QTableView>("coverageTable");
    table->selectRow(3);
    table->setFocus();
    table->actions().front()->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(u"KIAA1804\tunder another name"_s));
    QVERIFY(!QApplication::clipboard()->text().contains(u"NOBODY"_s));
}

void TestGenesPage::filesAreDropped()
{
    m_page->setScreen(m_screen, {});
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_folder.filePath(u"vectors.tsv"_s))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_page.get(), &drop);
    QTRY_VERIFY(hasRead());
    QCOMPARE(m_page->perturbationsWithVector(), std::size_t(3));
    // HGNC's file is no source of vectors.
    fs::copy_file(toPath(m_folder.filePath(u"names.txt"_s)),
                  toPath(m_folder.filePath(u"hgnc_complete_set_2026.txt"_s)));
    m_page->addFiles({m_folder.filePath(u"hgnc_complete_set_2026.txt"_s)});
    QTRY_VERIFY(hasRead());
    QCOMPARE(sources().size(), 1);
    QCOMPARE(m_page->perturbationsWithVector(), std::size_t(4));
}

void TestGenesPage::screenChanges()
{
    m_page->setScreen(m_screen, {});
    m_page->addFiles({m_folder.filePath(u"vectors.tsv"_s)});
    QTRY_VERIFY(hasRead());
    const auto read = m_page->vectorRequest()->read->files.front();
    m_page->setScreen(screenOf({"HBB", "KLF1"}, {"KLF1"}), {});
    QTRY_VERIFY(hasRead());
    QCOMPARE(m_page->covered(), (Strings{"HBB", "KLF1"}));
    QVERIFY(m_page->vectorRequest()->read->files.front() == read); // it was not read again
    m_page->setScreen(nullptr, {});
    QVERIFY(hasRead());
    QCOMPARE(m_page->covered(), Strings());
    QVERIFY(!m_page->missing().isEmpty());
}

void TestGenesPage::upperBoundIsSaid()
{
    ScreenNames names = *m_screen;
    names.isUpperBound = true;
    m_page->setScreen(std::make_shared<const ScreenNames>(names), {});
    m_page->addFiles({m_folder.filePath(u"vectors.tsv"_s)});
    QTRY_VERIFY(hasRead());
    QCOMPARE(textOf("coverageHeadline"), u"3 of at most 7 perturbations can be trained on."_s);
}

void TestGenesPage::controlsAreNamed()
{
    m_page->setScreen(m_screen, {});
    m_page->addFiles({m_folder.filePath(u"vectors.tsv"_s)});
    QTRY_VERIFY(hasRead());
    for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
        const bool isControl = widget->inherits("QAbstractButton") || widget->inherits("QComboBox")
            || widget->inherits("QLineEdit");
        if (!isControl || widget->objectName().startsWith(u"qt_"_s)
            || qobject_cast<const QLineEdit*>(widget->parentWidget())
            || qobject_cast<const QAbstractItemView*>(widget->parentWidget()))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && button->text().size() > 1),
                 qPrintable(widget->objectName()));
    }
}

void TestGenesPage::manyGenesAreQuick()
{
    Strings genes;
    std::string table = "gene\tx\n";
    for (int gene = 0; gene < 10000; ++gene) {
        genes.push_back("GENE" + std::to_string(gene));
        if (gene % 2 == 0)
            table += genes.back() + "\t1\n";
    }
    m_page->setScreen(screenOf({"GENE0", "GENE1", "GENE2"}, genes), {});
    m_page->addFiles({fromPath(write(u"many.tsv"_s, table))});
    QTRY_VERIFY(hasRead());
    QElapsedTimer timer;
    const auto quick = [&](const auto& act) {
        timer.start();
        act();
        QCoreApplication::processEvents();
        return timer.elapsed();
    };
    const qint64 shown = quick([&] { child<QComboBox>("coverageScope")->setCurrentIndex(1); });
    QCOMPARE(column(CoverageModel::Gene).size(), std::size_t(10000));
    const qint64 filtered = quick([&] { child<QComboBox>("coverageFilter")->setCurrentIndex(1); });
    const qint64 searched = quick([&] { child<QLineEdit>("coverageSearch")->setText(u"99"_s); });
    const qint64 sorted = quick([&] {
        child<QLineEdit>("coverageSearch")->clear();
        child<QTableView>("coverageTable")->sortByColumn(CoverageModel::Gene, Qt::DescendingOrder);
    });
    qInfo("10,000 genes: shown %lld ms, filtered %lld, searched %lld, sorted %lld", shown, filtered, searched,
          sorted);
    QVERIFY(std::max({shown, filtered, searched, sorted}) < 1000); // generous: machines differ
}

void TestGenesPage::realFiles()
{
    if (!QFile::exists(QString::fromLatin1(kEmbeddings)))
        QSKIP("The gene sets are not in ../shared/data.");
    m_page->setScreen(screenOf({"BAK1", "CEBPA", "CEBPA+KLF1", "KIAA1804", "KLF1"}, {"KLF1", "HBZ"}), {});
    m_page->addFiles({QString::fromLatin1(kEmbeddings) + u"/go-direct-human.gmt"_s});
    QTRY_VERIFY_WITH_TIMEOUT(hasRead(), 60000);
    QVERIFY(child<QLineEdit>("geneNamesFile")->text().endsWith(u"hgnc_complete_set.txt.gz"_s));
    QCOMPARE(m_page->dimension(), kGeneSetDimension);
    QCOMPARE(m_page->perturbationsWithVector(), std::size_t(5));
    m_page->setScreen(screenOf({"HES4", "ISG15", "KLF1"}, {"SKI", "RERE"}), {});
    QTRY_VERIFY_WITH_TIMEOUT(hasRead(), 60000);
    m_page->addFiles({QString::fromLatin1(kEmbeddings) + u"/scgpt-512x500-genes-as-columns.tsv"_s});
    QTRY_VERIFY_WITH_TIMEOUT(hasRead(), 60000);
    QVERIFY2(sources().back().contains(u"512 dimensions"_s), qPrintable(sources().back()));
    QCOMPARE(m_page->covered(), (Strings{"HES4", "ISG15"}));
}

QTEST_MAIN(TestGenesPage)
#include "tst_genes_page.moc"
