// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/gene_vectors.h"
#include "core/project/project.h"
#include "tests/core/test_screens.h"
#include "ui/base/text.h"
#include "ui/base/translation.h"
#include "ui/wizard/data_page.h"
#include "ui/wizard/genes_page.h"
#include "ui/wizard/model_page.h"
#include "ui/wizard/ready_page.h"
#include "ui/wizard/training_wizard.h"

#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <atomic>
#include <memory>
#include <semaphore>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;
using test::TinyScreen;

namespace {

using Strings = std::vector<std::string>;

constexpr int kPatience = 30'000;

TinyScreen countsOf(const Strings& labels, std::size_t cells)
{
    TinyScreen screen;
    screen.genes = {"GATA1", "KLF1", "HBB", "ACTB"};
    for (std::size_t i = 0; i < labels.size() * cells; ++i) {
        screen.labels.push_back(labels[i % labels.size()]);
        const auto count = static_cast<double>(i % 7);
        screen.matrix.push_back({count, 1, 7 - count, static_cast<double>(i % 2)});
    }
    return screen;
}

} // namespace

class TestTrainingWizard final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void fromAFileToAPlan();
    void fromAProjectToAPlan();
    void importsOnly();
    void importsAnotherScreenWithTheSameVectors();
    void proposedNameGoesWithTheModel();
    void choicesOutlastAnotherReading();
    void coexpressionKnowsOnlyGenesThatVary();
    void withoutControlNothingIsImported();
    void brokenFileIsFollowedByAnother();
    void anotherFileGoesThroughAllSteps();
    void closingLeavesNothingBehind();
    void realScreens_data();
    void realScreens();
    void everyStepFits();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    std::filesystem::path path(const QString& name) const { return toPath(file(name)); }
    template <class T> T* child(const QString& name) const
    {
        T* found = m_wizard->findChild<T*>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return found;
    }
    QString missing() const { return child<QLabel>(u"missing"_s)->text(); }
    bool canGoOn() const { return child<QPushButton>(u"wizardNext"_s)->isEnabled(); }
    void goOn() const { QTest::keyClick(m_wizard.get(), Qt::Key_Return); }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    void addVectors(const QString& vectors)
    {
        m_answer = vectors;
        QTest::mouseClick(child<QPushButton>(u"addVectorFile"_s), Qt::LeftButton);
    }
    Project importProject() const
    {
        ImportSettings settings;
        settings.source = path(u"screen.h5ad"_s);
        JobMonitor monitor;
        return Project::import(path(u"p.knockscope"_s), settings, monitor);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScreenInspector> m_inspector;
    std::unique_ptr<TrainingWizard> m_wizard;
    QString m_answer; // of the file chooser
};

void TestTrainingWizard::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslation();
}

void TestTrainingWizard::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    countsOf({"ctrl", "KLF1", "GATA1", "HBB", "KLF1+GATA1"}, 40).write(path(u"screen.h5ad"_s));
    QFile vectors(file(u"vectors.tsv"_s));
    QVERIFY(vectors.open(QIODevice::WriteOnly));
    vectors.write("gene\tx\ty\nKLF1\t1\t2\nGATA1\t2\t1\nACTB\t0\t1\n");
    vectors.close();
    m_answer.clear();
    m_inspector = std::make_unique<ScreenInspector>();
    m_wizard = std::make_unique<TrainingWizard>([this](QWidget*, const FileQuestion&) { return m_answer; },
                                                *m_inspector);
    m_wizard->setMinimumSize(900, 560);
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

void TestTrainingWizard::cleanup()
{
    m_wizard.reset();
    m_inspector.reset();
}

void TestTrainingWizard::fromAFileToAPlan()
{
    QVERIFY(!canGoOn());
    QVERIFY(!m_wizard->plan());
    m_answer = file(u"screen.h5ad"_s);
    QTest::mouseClick(child<QPushButton>(u"chooseScreenFile"_s), Qt::LeftButton);
    QTRY_VERIFY(canGoOn());
    goOn();
    QCOMPARE(m_wizard->current(), 1);
    QTRY_COMPARE(missing(), u"Choose where the vectors of the genes come from."_s);
    addVectors(file(u"vectors.tsv"_s));
    QTRY_VERIFY2(canGoOn(), qPrintable(missing()));
    goOn();
    QCOMPARE(m_wizard->current(), 2);
    QVERIFY2(canGoOn(), qPrintable(missing()));
    goOn();
    QCOMPARE(m_wizard->current(), 3);
    QVERIFY2(canGoOn(), qPrintable(missing()));
    child<QLineEdit>(u"runName"_s)->setText(u"first try"_s);
    QVERIFY(!m_wizard->plan());
    QSignalSpy accepted(m_wizard.get(), &QDialog::accepted);
    goOn();
    QCOMPARE(accepted.size(), 1);
    const std::optional<TrainingPlan> plan = m_wizard->plan();
    QVERIFY(plan);
    QVERIFY(plan->project == path(u"screen.knockscope"_s));
    QVERIFY(plan->import && plan->import->source == path(u"screen.h5ad"_s));
    QCOMPARE(plan->import->controlLabel, std::string("ctrl"));
    QVERIFY(plan->vectors && plan->vectors->read);
    QCOMPARE(plan->vectors->files.size(), 1);
    QVERIFY(plan->training);
    QCOMPARE(plan->training->model, std::string("mlp-hist"));
    QCOMPARE(plan->run, std::string("first try"));
    QCOMPARE(files(), (QStringList{u"screen.h5ad"_s, u"vectors.tsv"_s})); // nothing is written yet
}

void TestTrainingWizard::fromAProjectToAPlan()
{
    const Project project = importProject();
    project.setVectors(GeneVectors({"KLF1", "GATA1", "HBB"}, 2, {1, 2, 2, 1, 1, 1}, "test"));
    QVERIFY(QDir(file(u"p.knockscope"_s)).mkpath(u"runs/mlp-hist"_s));
    QFile record(file(u"p.knockscope/runs/mlp-hist/run.json"_s));
    QVERIFY(record.open(QIODevice::WriteOnly));
    record.write("{}");
    record.close();
    m_wizard->setProject(project);
    QVERIFY(canGoOn());
    QVERIFY(!child<QPushButton>(u"wizardImportOnly"_s)->isVisible());
    goOn();
    QTRY_VERIFY2(canGoOn(), qPrintable(missing()));
    goOn();
    QVERIFY2(canGoOn(), qPrintable(missing()));
    goOn();
    QCOMPARE(m_wizard->current(), 3);
    QTRY_VERIFY2(canGoOn(), qPrintable(missing()));
    m_wizard->setTaken({"queued"});
    child<QLineEdit>(u"runName"_s)->setText(u"Queued"_s);
    QVERIFY(!canGoOn());
    child<QLineEdit>(u"runName"_s)->setText(u"mlp-hist-2"_s); // as it was proposed
    QVERIFY(canGoOn());
    goOn();
    const std::optional<TrainingPlan> plan = m_wizard->plan();
    QVERIFY(plan);
    QVERIFY(plan->project == project.folder());
    QVERIFY(!plan->import && !plan->vectors);
    QVERIFY(plan->training);
    QCOMPARE(plan->run, std::string()); // nobody typed one
}

void TestTrainingWizard::importsOnly()
{
    auto* importOnly = child<QPushButton>(u"wizardImportOnly"_s);
    QVERIFY(!importOnly->isVisible());
    m_wizard->setScreen(file(u"screen.h5ad"_s));
    QTRY_VERIFY(importOnly->isVisible());
    goOn();
    addVectors(file(u"vectors.tsv"_s));
    QTRY_VERIFY2(canGoOn(), qPrintable(missing()));
    QTest::mouseClick(importOnly, Qt::LeftButton);
    const std::optional<TrainingPlan> plan = m_wizard->plan();
    QVERIFY(plan && plan->import && plan->vectors);
    QVERIFY(!plan->training);
    QVERIFY(plan->run.empty());
}

void TestTrainingWizard::importsAnotherScreenWithTheSameVectors()
{
    countsOf({"ctrl", "KLF1", "ACTB", "GATA1"}, 40).write(path(u"other.h5ad"_s));
    auto* importOnly = child<QPushButton>(u"wizardImportOnly"_s);
    m_wizard->setScreen(file(u"screen.h5ad"_s));
    QTRY_VERIFY(canGoOn());
    goOn();
    QVERIFY(importOnly->isVisible()); // without vectors
    QFile broken(file(u"broken.tsv"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("nothing");
    broken.close();
    addVectors(broken.fileName());
    QVERIFY(!importOnly->isVisible()); // they are read
    QTRY_VERIFY2(missing().startsWith(u"A source cannot be used"_s), qPrintable(missing()));
    QVERIFY(!importOnly->isVisible());
    m_wizard->findChild<QToolButton*>(u"removeSource"_s)->click();
    addVectors(file(u"vectors.tsv"_s));
    QTRY_VERIFY2(canGoOn(), qPrintable(missing()));
    QTest::mouseClick(child<QPushButton>(u"wizardBack"_s), Qt::LeftButton);
    m_wizard->setScreen(file(u"other.h5ad"_s));
    QTRY_VERIFY(canGoOn());
    QTest::mouseClick(importOnly, Qt::LeftButton);
    const std::optional<TrainingPlan> plan = m_wizard->plan();
    QVERIFY(plan && plan->import && plan->vectors);
    QVERIFY(plan->import->source == path(u"other.h5ad"_s));
    QVERIFY(plan->vectors->files == std::vector{path(u"vectors.tsv"_s)});
}

void TestTrainingWizard::proposedNameGoesWithTheModel()
{
    m_wizard->setScreen(file(u"screen.h5ad"_s));
    QTRY_VERIFY(canGoOn());
    goOn();
    addVectors(file(u"vectors.tsv"_s));
    QTRY_VERIFY2(canGoOn(), qPrintable(missing()));
    goOn();
    goOn();
    QCOMPARE(child<QLineEdit>(u"runName"_s)->text(), u"mlp-hist"_s);
    QTest::mouseClick(child<QPushButton>(u"wizardBack"_s), Qt::LeftButton);
    child<QAbstractButton>(u"card-nearest"_s)->click();
    QTest::mouseClick(child<QPushButton>(u"wizardNext"_s), Qt::LeftButton);
    QCOMPARE(m_wizard->current(), 3);
    QCOMPARE(child<QLineEdit>(u"runName"_s)->text(), u"nearest"_s);
    goOn();
    QCOMPARE(m_wizard->plan()->training->model, std::string("nearest"));
}

void TestTrainingWizard::choicesOutlastAnotherReading()
{
    countsOf({"ctrl", "KLF1", "GATA1", "HBB", "KLF1+GATA1", "GATA1+ACTB", "ACTB"}, 40)
        .write(path(u"pairs.h5ad"_s));
    m_wizard->setScreen(file(u"pairs.h5ad"_s));
    QTRY_VERIFY(canGoOn());
    goOn();
    addVectors(file(u"vectors.tsv"_s));
    QTRY_VERIFY2(canGoOn(), qPrintable(missing()));
    goOn();
    child<QAbstractButton>(u"card-additive"_s)->click();
    auto* split = child<QComboBox>(u"split"_s);
    split->setCurrentIndex(split->findData(u"combo-keep"_s));
    goOn();
    QCOMPARE(m_wizard->current(), 3);
    // What the genes page has read does not hold for a while.
    m_answer = file(u"vectors.tsv"_s);
    child<QPushButton>(u"addCoexpression"_s)->click();
    QTRY_VERIFY2(canGoOn(), qPrintable(missing()));
    m_wizard->setScreen(file(u"screen.h5ad"_s)); // a single combination
    QTRY_COMPARE(split->currentIndex(), 0);
    m_wizard->setScreen(file(u"pairs.h5ad"_s));
    QTRY_VERIFY2(canGoOn(), qPrintable(missing()));
    const TrainingSettings settings = child<ModelPage>(u"modelPage"_s)->settings();
    QCOMPARE(settings.model, std::string("additive"));
    QCOMPARE(settings.split, std::string("combo-keep"));
}

void TestTrainingWizard::coexpressionKnowsOnlyGenesThatVary()
{
    TinyScreen screen = countsOf({"ctrl", "KLF1", "GATA1", "HBB"}, 40);
    for (std::size_t cell = 0; cell < screen.labels.size(); ++cell) {
        if (screen.labels[cell] == "ctrl")
            screen.matrix[cell][2] = 0;
    }
    screen.write(path(u"screen.h5ad"_s));
    const auto covered = [this] { return child<GenesPage>(u"genesPage"_s)->covered(); };
    const auto more = [this] { return child<QLabel>(u"coverageMore"_s)->text(); };
    m_wizard->setProject(importProject());
    QVERIFY(canGoOn());
    goOn();
    QTest::mouseClick(child<QPushButton>(u"addCoexpression"_s), Qt::LeftButton);
    QTRY_VERIFY2(canGoOn(), qPrintable(missing()));
    QCOMPARE(covered(), (Strings{"GATA1", "KLF1"}));
    QVERIFY(!more().contains(u"will have no vector"_s));

    // Before an import nobody knows.
    m_wizard->setScreen(file(u"screen.h5ad"_s));
    QTRY_COMPARE(covered(), (Strings{"GATA1", "HBB", "KLF1"}));
    QVERIFY(child<QLabel>(u"coverageHeadline"_s)->text().contains(u"of at most 3"_s));
    QVERIFY(more().contains(u"will have no vector"_s));
}

void TestTrainingWizard::withoutControlNothingIsImported()
{
    countsOf({"KLF1", "GATA1", "HBB"}, 120).write(path(u"bare.h5ad"_s));
    m_wizard->setScreen(file(u"bare.h5ad"_s));
    QTRY_COMPARE(missing(), u"Choose the control label."_s);
    QVERIFY(!canGoOn());
    QVERIFY(!child<QPushButton>(u"wizardImportOnly"_s)->isVisible());
    goOn();
    QCOMPARE(m_wizard->current(), 0);
    auto* control = child<QComboBox>(u"controlLabel"_s);
    control->setCurrentIndex(control->findData(u"HBB"_s));
    QTRY_VERIFY(canGoOn());
}

void TestTrainingWizard::brokenFileIsFollowedByAnother()
{
    QFile broken(file(u"broken.h5ad"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("these are no cells");
    broken.close();
    m_wizard->setScreen(broken.fileName());
    QTRY_COMPARE(missing(), u"Choose another file."_s);
    QVERIFY(child<QLabel>(u"importStatus"_s)->text().contains(u"broken.h5ad"_s));
    m_answer = file(u"screen.h5ad"_s);
    QTest::mouseClick(child<QPushButton>(u"chooseScreenFile"_s), Qt::LeftButton);
    QTRY_VERIFY(canGoOn());
}

void TestTrainingWizard::anotherFileGoesThroughAllSteps()
{
    countsOf({"ctrl", "KLF1", "ACTB", "GATA1"}, 40).write(path(u"other.h5ad"_s));
    m_wizard->setScreen(file(u"screen.h5ad"_s));
    QTRY_VERIFY(canGoOn());
    goOn();
    addVectors(file(u"vectors.tsv"_s));
    QTRY_VERIFY(canGoOn());
    const auto covered = [this] { return child<GenesPage>(u"genesPage"_s)->covered(); };
    QCOMPARE(covered(), (Strings{"GATA1", "GATA1+KLF1", "KLF1"}));
    goOn();
    goOn();
    QCOMPARE(m_wizard->current(), 3);
    // While a later step is in sight, too.
    m_wizard->setScreen(file(u"other.h5ad"_s));
    QVERIFY(!canGoOn());
    QTRY_COMPARE(covered(), (Strings{"ACTB", "GATA1", "KLF1"}));
    QTRY_VERIFY2(canGoOn(), qPrintable(missing()));
    goOn();
    QVERIFY(m_wizard->plan()->import->source == path(u"other.h5ad"_s));
}

void TestTrainingWizard::closingLeavesNothingBehind()
{
    std::counting_semaphore<> mayEnd(0);
    std::atomic<bool> ended = false;
    const auto release = qScopeGuard([&] { mayEnd.release(); });
    m_inspector->setInspect([&](const std::filesystem::path&, const ReaderOptions&, JobMonitor& monitor) {
        mayEnd.acquire();
        ended = true;
        monitor.checkCancelled();
        return ScreenInspection();
    });
    m_wizard->setScreen(file(u"screen.h5ad"_s));
    QSignalSpy rejected(m_wizard.get(), &QDialog::rejected);
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1); // nothing was chosen that could be lost
    QVERIFY(!m_wizard->plan());
    m_wizard.reset();
    QVERIFY(!ended);
    mayEnd.release();
    QTRY_VERIFY(!m_inspector->findChild<QObject*>(u"inspection"_s));
    QCOMPARE(files(), (QStringList{u"screen.h5ad"_s, u"vectors.tsv"_s}));

    // A choice is lost only when that is wanted.
    m_inspector->setInspect(inspectScreen);
    m_wizard = std::make_unique<TrainingWizard>([](QWidget*, const FileQuestion&) { return QString(); },
                                                *m_inspector);
    m_wizard->show();
    m_wizard->setScreen(file(u"screen.h5ad"_s));
    QTRY_VERIFY(canGoOn());
    auto* control = child<QComboBox>(u"controlLabel"_s);
    control->setCurrentIndex(control->findData(u"HBB"_s));
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QVERIFY(m_wizard->isVisible());
    QVERIFY(m_wizard->findChild<QMessageBox*>(u"closeQuestion"_s));
}

void TestTrainingWizard::realScreens_data()
{
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QString>("vectors"); // empty: from the screen itself
    QTest::newRow("Norman subset") << u"screens/norman2019-mcfaline2023-subset.h5ad"_s
                                   << u"embeddings/go-direct-human.gmt"_s;
    QTest::newRow("raw counts") << u"screens/datlinger2021-raw.h5ad"_s << QString();
}

void TestTrainingWizard::realScreens()
{
    QFETCH(const QString, screen);
    QFETCH(const QString, vectors);
    const std::filesystem::path source = test::sharedData(toUtf8(screen));
    if (!std::filesystem::exists(source))
        QSKIP("shared/data/screens is not here");
    m_wizard->setScreen(fromPath(source));
    child<QLineEdit>(u"projectFolder"_s)->setText(file(u"p.knockscope"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(canGoOn(), qPrintable(missing()), kPatience);
    QTRY_VERIFY(child<DataPage>(u"dataPage"_s)->screen());
    goOn();
    if (vectors.isEmpty())
        QTest::mouseClick(child<QPushButton>(u"addCoexpression"_s), Qt::LeftButton);
    else
        addVectors(fromPath(test::sharedData(toUtf8(vectors))));
    QTRY_VERIFY2_WITH_TIMEOUT(canGoOn(), qPrintable(missing()), kPatience);
    goOn();
    QVERIFY2(canGoOn(), qPrintable(missing()));
    goOn();
    QTRY_VERIFY2_WITH_TIMEOUT(canGoOn(), qPrintable(missing()), kPatience);
    goOn();
    QVERIFY(m_wizard->plan());
    QCOMPARE(m_wizard->plan()->vectors->coexpression, vectors.isEmpty());
    QVERIFY(!QFileInfo::exists(file(u"p.knockscope"_s)));
}

void TestTrainingWizard::everyStepFits()
{
    const auto letters = [this] {
        QStringList all;
        const auto take = [&](const QString& text) {
            const QKeySequence letter = QKeySequence::mnemonic(text);
            if (!letter.isEmpty())
                all.append(letter.toString());
        };
        for (const auto* button : m_wizard->findChildren<QAbstractButton*>()) {
            if (button->isVisible())
                take(button->text());
        }
        for (const auto* label : m_wizard->findChildren<QLabel*>()) {
            if (label->isVisible() && label->buddy())
                take(label->text());
        }
        all.sort();
        return all;
    };
    const auto check = [&] {
        QStringList all = letters();
        const QString joined = all.join(u' ');
        QVERIFY2(all.removeDuplicates() == 0, qPrintable(joined));
        const QSize least = m_wizard->layout()->minimumSize();
        QVERIFY2(
            least.width() <= 900 && least.height() <= 560,
            qPrintable(u"%1: %2 x %3"_s.arg(m_wizard->current()).arg(least.width()).arg(least.height())));
    };
    check();
    m_wizard->setScreen(file(u"screen.h5ad"_s));
    QTRY_VERIFY(canGoOn());
    check();
    goOn();
    addVectors(file(u"vectors.tsv"_s));
    QTRY_VERIFY(canGoOn());
    check();
    goOn();
    check();
    goOn();
    QCOMPARE(m_wizard->current(), 3);
    check();
}

QTEST_MAIN(TestTrainingWizard)
#include "tst_training_wizard.moc"
