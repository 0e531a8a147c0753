// SPDX-License-Identifier: GPL-3.0-or-later
// Every step of the wizard and the dialogs beside it, in all languages and in a small window: texts have
// room, controls have manners, and no letter is asked for twice.

#include "core/gene/gene_vectors.h"
#include "core/project/project.h"
#include "tests/core/test_screens.h"
#include "tests/ui/manners.h"
#include "ui/base/text.h"
#include "ui/base/translation.h"
#include "ui/jobs/project_jobs.h"
#include "ui/publish/figure_dialog.h"
#include "ui/publish/figure_exporter.h"
#include "ui/windows/experiment_dialog.h"
#include "ui/windows/report_window.h"
#include "ui/windows/theme.h"
#include "ui/windows/vectors_dialog.h"
#include "ui/wizard/model_cards.h"
#include "ui/wizard/training_wizard.h"

#include <QComboBox>
#include <QFile>
#include <QKeySequence>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <map>
#include <memory>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;
using test::TinyScreen;

namespace {

constexpr int kPatience = 20'000; // ms, on a busy machine
constexpr QSize kSmall(900, 560);

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// What answers to the same Alt and letter in one window.
QStringList doubledLetters(const QWidget& window)
{
    std::map<QString, QStringList> texts;
    const auto take = [&](const QString& text) {
        if (const QKeySequence letter = QKeySequence::mnemonic(text); !letter.isEmpty())
            texts[letter.toString()] << text;
    };
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            take(button->text());
    }
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->buddy())
            take(label->text());
    }
    QStringList doubled;
    for (const auto& [letter, all] : texts) {
        if (all.size() > 1)
            doubled << u"%1: %2"_s.arg(letter, all.join(u" | "_s));
    }
    return doubled;
}

} // namespace

class TestLayouts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void newTraining_data() { languages(); }
    void newTraining();
    void trainingOfAProject_data() { languages(); }
    void trainingOfAProject();
    void dialogs_data() { languages(); }
    void dialogs();

private:
    static void languages();
    /// Collects what is wrong with a window as it stands.
    void look(QWidget* window, const QString& name);
    /// Collects what the controls of a window lack.
    void lookAtControls(QWidget* window);
    template <class T> T* child(const QString& name) const
    {
        T* found = m_wizard->findChild<T*>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return found;
    }
    bool canGoOn() const { return child<QPushButton>(u"wizardNext"_s)->isEnabled(); }
    QString missing() const { return child<QLabel>(u"missing"_s)->text(); }
    QString file(const QString& name) const { return m_folder->filePath(name); }
    FileChooser chooser()
    {
        return [this](QWidget*, const FileQuestion&) { return m_answer; };
    }
    Project project() const;
    void showWizard();
    void lookAtModels();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScreenInspector> m_inspector;
    std::unique_ptr<TrainingWizard> m_wizard;
    QString m_answer; // of the file chooser
    QStringList m_problems;
};

void TestLayouts::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : offeredLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestLayouts::initTestCase()
{
    applyTheme(u"light"_s);
}

void TestLayouts::init()
{
    QFETCH(const QString, language);
    installTranslation(language);
    m_problems.clear();
    m_answer.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    TinyScreen screen;
    screen.genes = {"GATA1", "KLF1", "HBB", "ACTB"};
    const std::vector<std::string> labels{"ctrl",       "KLF1",        "GATA1", "HBB",
                                          "KLF1+GATA1", "CEBPA+GATA1", "CEBPA"};
    for (std::size_t i = 0; i < labels.size() * 40; ++i) {
        screen.labels.push_back(labels[i % labels.size()]);
        const auto count = static_cast<double>(i % 9);
        screen.matrix.push_back({count, 1, 9 - count, static_cast<double>(i % 2)});
    }
    screen.write(toPath(file(u"screen.h5ad"_s)));
    write(file(u"broken.h5ad"_s), "these are no cells");
    write(file(u"vectors.tsv"_s), "gene\tx\ty\nKLF1\t1\t2\nGATA1\t2\t1\nACTB\t0\t1\n");
    write(file(u"sets.gmt"_s), "erythroid\t\tKLF1\tGATA1\tHBB\nmyeloid\t\tGATA1\tCEBPA\n");
    m_inspector = std::make_unique<ScreenInspector>();
}

void TestLayouts::cleanup()
{
    m_wizard.reset();
    m_inspector.reset();
    installTranslation(u"en"_s);
}

void TestLayouts::look(QWidget* window, const QString& name)
{
    window->resize(kSmall);
    for (int round = 0; round < 20; ++round) // a layout within another asks for its place anew
        QCoreApplication::processEvents();
    QStringList problems = tests::layoutProblems(window);
    problems += doubledLetters(*window);
    if (window->width() > kSmall.width() || window->height() > kSmall.height())
        problems << u"%1 x %2 px at least"_s.arg(window->width()).arg(window->height());
    for (const QString& problem : std::as_const(problems))
        qWarning("%s: %s", qPrintable(name), qPrintable(problem)); // the message of a failed test is cut
    m_problems += problems;
    if (const QString folder = qEnvironmentVariable("KNOCKSCOPE_TEST_IMAGES"); !folder.isEmpty())
        window->grab().save(
            u"%1/%2-%3.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()), name));
}

void TestLayouts::lookAtControls(QWidget* window)
{
    for (const QString& problem : tests::checkManners(window)) {
        // Like radio buttons: Tab leads to the chosen card, arrows to the others.
        if (problem.contains(u"modelCards/card-"_s) && problem.endsWith(u"not reachable by Tab"_s))
            continue;
        qWarning("%s", qPrintable(problem));
        m_problems << problem;
    }
}

Project TestLayouts::project() const
{
    ImportSettings settings;
    settings.source = toPath(file(u"screen.h5ad"_s));
    JobMonitor monitor;
    Project project = Project::import(toPath(file(u"p.knockscope"_s)), settings, monitor);
    project.setVectors(GeneVectors({"KLF1", "GATA1", "HBB"}, 2, {1, 2, 2, 1, 1, 1}, "test"));
    return project;
}

void TestLayouts::showWizard()
{
    m_wizard->resize(kSmall);
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

void TestLayouts::lookAtModels()
{
    auto* advanced = child<QWidget>(u"modelPage"_s)->findChild<QToolButton*>(u"advanced"_s);
    const auto cards = m_wizard->findChildren<ModelCard*>();
    for (ModelCard* card : cards) {
        card->click();
        advanced->setChecked(false);
        look(m_wizard.get(), u"model-"_s + QString::fromStdString(card->model()));
        advanced->setChecked(true);
        look(m_wizard.get(), u"model-"_s + QString::fromStdString(card->model()) + u"-advanced"_s);
    }
    cards.front()->click();
    auto* thorough = child<QComboBox>(u"thoroughness"_s);
    for (int choice = 0; choice < thorough->count(); ++choice) {
        thorough->setCurrentIndex(choice);
        look(m_wizard.get(), u"model-thorough-%1"_s.arg(choice));
    }
    child<QPushButton>(u"restoreDefaults"_s)->click();
    advanced->setChecked(false);
}

void TestLayouts::newTraining()
{
    m_wizard = std::make_unique<TrainingWizard>(chooser(), *m_inspector);
    showWizard();
    look(m_wizard.get(), u"data-empty"_s);
    m_wizard->setScreen(file(u"broken.h5ad"_s));
    QTRY_VERIFY(!child<QProgressBar>(u"importBusy"_s)->isVisible());
    look(m_wizard.get(), u"data-broken"_s);
    m_wizard->setScreen(file(u"screen.h5ad"_s));
    QTRY_VERIFY2(canGoOn(), qPrintable(missing()));
    look(m_wizard.get(), u"data"_s);
    child<QComboBox>(u"controlLabel"_s)->setCurrentIndex(-1);
    look(m_wizard.get(), u"data-no-control"_s);
    child<QComboBox>(u"controlLabel"_s)->setCurrentIndex(0);
    child<QWidget>(u"dataPage"_s)->findChild<QToolButton*>(u"advanced"_s)->setChecked(true);
    QTRY_VERIFY2(canGoOn(), qPrintable(missing()));
    look(m_wizard.get(), u"data-advanced"_s);

    child<QPushButton>(u"wizardNext"_s)->click();
    QCOMPARE(m_wizard->current(), 1);
    look(m_wizard.get(), u"genes-empty"_s);
    m_answer = file(u"sets.gmt"_s);
    child<QPushButton>(u"addGeneSets"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(canGoOn(), kPatience);
    look(m_wizard.get(), u"genes-sets"_s);
    m_answer = file(u"vectors.tsv"_s);
    child<QPushButton>(u"addVectorFile"_s)->click();
    m_answer = file(u"broken.h5ad"_s);
    child<QPushButton>(u"addVectorFile"_s)->click();
    QTRY_VERIFY(!child<QWidget>(u"genesBusy"_s)->isVisible());
    look(m_wizard.get(), u"genes-broken"_s);
    lookAtControls(m_wizard.get());
    QVERIFY2(m_problems.isEmpty(), qPrintable(m_problems.join(u'\n')));
}

void TestLayouts::trainingOfAProject()
{
    m_wizard = std::make_unique<TrainingWizard>(chooser(), *m_inspector);
    m_wizard->setProject(project());
    m_wizard->skipToModel();
    showWizard();
    QTRY_COMPARE_WITH_TIMEOUT(m_wizard->current(), 2, kPatience);
    lookAtControls(m_wizard.get());
    lookAtModels();
    child<QPushButton>(u"wizardNext"_s)->click();
    QCOMPARE(m_wizard->current(), 3);
    look(m_wizard.get(), u"ready-estimating"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!child<QWidget>(u"estimating"_s)->isVisible(), kPatience);
    look(m_wizard.get(), u"ready"_s);
    child<QLineEdit>(u"runName"_s)->setText(u"a/b"_s);
    look(m_wizard.get(), u"ready-odd-name"_s);
    child<QListWidget>(u"wizardSteps"_s)->setCurrentRow(0);
    look(m_wizard.get(), u"data-project"_s);
    child<QListWidget>(u"wizardSteps"_s)->setCurrentRow(1);
    QCOMPARE(m_wizard->current(), 1);
    look(m_wizard.get(), u"genes-project"_s);
    m_wizard->reject();
    auto* question = m_wizard->findChild<QMessageBox*>(u"closeQuestion"_s);
    if (question) {
        for (const QString& problem : doubledLetters(*question))
            m_problems << problem;
    }
    QVERIFY2(m_problems.isEmpty(), qPrintable(m_problems.join(u'\n')));
}

void TestLayouts::dialogs()
{
    const Project project = this->project();
    VectorsDialog vectors(project, chooser());
    vectors.show();
    QTRY_VERIFY_WITH_TIMEOUT(!vectors.findChild<QWidget*>(u"genesBusy"_s)->isVisible(), kPatience);
    look(&vectors, u"vectors"_s);
    lookAtControls(&vectors);

    ExperimentDialog experiments(project, chooser());
    experiments.show();
    lookAtControls(&experiments);
    auto* list = experiments.findChild<QListWidget*>();
    QVERIFY(list);
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        look(&experiments, u"experiment-%1"_s.arg(row));
    }

    const Workspace workspace = openWorkspace(project.folder());
    FigureExporter exporter;
    FigureChoices choices;
    FigureDialog figures(figureMakersOf(project), figureNamesOf(workspace, {}),
                         {"KLF1", {"HBB", "KLF1"}, {"HBB"}, {}}, choices, exporter, chooser());
    figures.show();
    auto* figure = figures.findChild<QComboBox*>(u"figureTemplate"_s);
    auto* preset = figures.findChild<QComboBox*>(u"figurePreset"_s);
    auto* more = figures.findChild<QToolButton*>(u"figureMore"_s);
    auto* busy = figures.findChild<QWidget*>(u"figureBusy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!busy->isVisible(), kPatience);
    lookAtControls(&figures);
    for (int row = 0; row < figure->count(); ++row) {
        if (!figure->itemData(row).isValid()) // a separator
            continue;
        figure->setCurrentIndex(row);
        for (const bool isUnfolded : {false, true}) {
            more->setChecked(isUnfolded);
            QTRY_VERIFY_WITH_TIMEOUT(!busy->isVisible(), kPatience);
            look(&figures,
                 u"figure-"_s + figure->currentData().toString() + (isUnfolded ? u"-more"_s : QString()));
        }
    }
    figure->setCurrentIndex(0);
    for (int row = 0; row < preset->count(); ++row) {
        preset->setCurrentIndex(row);
        look(&figures, u"figure-preset-%1"_s.arg(row));
    }
    figures.findChild<QLineEdit*>(u"figureGenes"_s)->setText(u"nobody, knows"_s);
    look(&figures, u"figure-unknown"_s);

    write(file(u"report.md"_s), "# Table 1\n\n| model | W1 |\n|---|---|\n| mlp-hist | 0.0159 |\n");
    ReportWindow report(toPath(file(u"report.md"_s)), chooser());
    report.show();
    QTRY_VERIFY(!report.findChild<QTextBrowser*>()->toPlainText().isEmpty());
    look(&report, u"report"_s);
    lookAtControls(&report);
    QVERIFY2(m_problems.isEmpty(), qPrintable(m_problems.join(u'\n')));
}

QTEST_MAIN(TestLayouts)
#include "tst_layouts.moc"
