// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/ui/event_loop_gap.h"
#include "ui/base/text.h"
#include "ui/figure/figure_export.h"
#include "ui/publish/export_bar.h"
#include "ui/publish/figure_choices.h"
#include "ui/publish/figure_dialog.h"
#include "ui/publish/figure_exporter.h"
#include "ui/publish/figure_form.h"
#include "ui/publish/figure_presets.h"
#include "ui/publish/figure_preview.h"
#include "ui/publish/name_line.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QWheelEvent>

#include <atomic>
#include <memory>
#include <mutex>
#include <semaphore>
#include <thread>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000; // ms, on a busy machine

/// One panel with a distribution for each gene, and little else.
FigureSpec madeUpFigure(const FigureRequest& request)
{
    FigureSpec spec;
    spec.title = "made up";
    spec.style = request.style;
    spec.provenance.project = "made-up";
    FigureRow row;
    for (const std::string& gene : request.genes) {
        DistributionPanel panel;
        panel.title = gene;
        panel.xTitle = "Expression (log)";
        panel.yTitle = "Density";
        for (const FigureInk ink : {FigureInk::Control, FigureInk::Observed}) {
            FigureHistogram histogram;
            histogram.ink = ink;
            histogram.label = ink == FigureInk::Control ? "Control" : "Observed";
            histogram.edges = {0, 1, 2};
            histogram.mass = {0.25, 0.75};
            histogram.mean = 1.25;
            panel.histograms.push_back(histogram);
        }
        row.panels.emplace_back(std::move(panel));
    }
    spec.rows.push_back(std::move(row));
    return spec;
}

PaperTable madeUpTable(std::string_view name)
{
    PaperTable table;
    table.name = std::string(name);
    table.caption = "Made up.";
    table.lineTitle = "Method";
    table.columns.push_back({"w1", "W1", "", Better::Lower, 2});
    MeanAndSd value;
    value.mean = 0.5;
    value.sd = 0.01;
    table.lines.push_back({"", "MLP+Hist", "mlp-hist", {value}, false});
    return table;
}

/// What the makers were asked for, seen from any thread.
struct Asked {
    void add(const FigureRequest& request)
    {
        const std::lock_guard lock(mutex);
        requests.push_back(request);
    }
    std::size_t count()
    {
        const std::lock_guard lock(mutex);
        return requests.size();
    }
    FigureRequest last()
    {
        const std::lock_guard lock(mutex);
        return requests.empty() ? FigureRequest() : requests.back();
    }

    std::mutex mutex;
    std::vector<FigureRequest> requests;
};

} // namespace

class TestFigureDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void presetsSetSizeAndText_data();
    void presetsSetSizeAndText();
    void aStyleIsPaintedWithoutMakingAgain();
    void anotherRequestSupersedes();
    void errorsAreShown();
    void unknownNamesAreNamed();
    void combinationsAreKnownInAnyOrder();
    void aNameIsNotJudgedWhileItIsTyped();
    void choosingBackAndForthEndsTheBusyBar();
    void typedNamesStay();
    void typedNamesAreKeptUntilTheSelectionChanges();
    void aRequestHoldsWhatItsTemplateShows();
    void runsAreOfferedAsTheTemplateNeedsThem();
    void withoutAnyRun();
    void aFailedFigureIsTriedAgain();
    void namesAreCompleted();
    void figuresOfManyBeginOpen();
    void choicesAreKept();
    void damagedChoicesAreAsAtFirst();
    void copiesAllFormats();
    void copiesWhatIsRemembered();
    void exportsTheFigureWithSidecars();
    void exportsWithoutSidecars();
    void failedExportsAreSaid();
    void exportsAllPinned();
    void pinnedExportsAreOfTheForm();
    void pinnedNamesAreUnique();
    void existingFilesAreAskedAboutOnce_data();
    void existingFilesAreAskedAboutOnce();
    void pinnedExportsAreCancelled();
    void copyingIsCancelled();
    void namesGetTheEndingOfTheirKind();
    void strangersTablesAreKept();
    void tablesAreShownAndExported();
    void zoomAndTrueSize();
    void zoomIsKeptAndTurned();
    void closingWhileItComputes();
    void theLoopIsNeverBlocked();
    void heavyFiguresArePaintedBeside();

private:
    void open(const FigureChoices& choices = {});
    template <class T> T* child(const QString& name) const
    {
        T* found = m_dialog->findChild<T*>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return found;
    }
    void choose(const QString& name, const QVariant& data) const
    {
        auto* box = child<QComboBox>(name);
        QVERIFY2(box->findData(data) >= 0, qPrintable(name));
        box->setCurrentIndex(box->findData(data));
    }
    FigurePreview* preview() const { return child<FigurePreview>(u"figurePreview"_s); }
    QString status() const { return child<QLabel>(u"figureStatus"_s)->text(); }
    QString message() const { return child<QLabel>(u"figureMessage"_s)->text(); }
    bool isReady() const
    {
        return child<QPushButton>(u"figureExport"_s)->isEnabled() && !preview()->isPainting()
            && !preview()->image().isNull();
    }
    QString file(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Asked m_asked;
    FigureMakers m_makers;
    FigureNames m_names;
    FigureSelection m_selection;
    std::unique_ptr<FigureExporter> m_exporter;
    std::unique_ptr<FigureDialog> m_dialog;
    QString m_answer; // of the file chooser
    FileQuestion m_question;
    QList<QStringList> m_existing; // that it was asked about
    Existing m_replace = Existing::KeepBoth;
};

void TestFigureDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_asked.requests.clear();
    m_makers = {[this](const FigureRequest& request, JobMonitor&) {
                    m_asked.add(request);
                    return madeUpFigure(request);
                },
                [](std::string_view name, JobMonitor&) { return madeUpTable(name); }};
    m_names = {{u"KLF1"_s, u"GATA1"_s, u"KLF1+GATA1"_s},
               {u"HBB"_s, u"HBZ"_s, u"ACTB"_s},
               {u"mlp-hist"_s, u"nearest"_s},
               {{"NFE1", "GATA1"}},
               "non-targeting"};
    m_selection = {"KLF1", {"HBB", "HBZ"}, {"HBZ", "ACTB"}, {"mlp-hist"}};
    m_exporter = std::make_unique<FigureExporter>();
    m_existing.clear();
    m_replace = Existing::KeepBoth;
    m_exporter->setExistingQuestion([this](QWidget*, const QStringList& names) {
        m_existing << names;
        return m_replace;
    });
    m_answer.clear();
}

void TestFigureDialog::cleanup()
{
    m_dialog.reset();
    m_exporter.reset();
}

void TestFigureDialog::open(const FigureChoices& choices)
{
    m_dialog = std::make_unique<FigureDialog>(m_makers, m_names, m_selection, choices, *m_exporter,
                                              [this](QWidget*, const FileQuestion& question) {
                                                  m_question = question;
                                                  return m_answer;
                                              });
    m_dialog->show();
}

void TestFigureDialog::presetsSetSizeAndText_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::addColumn<int>("text");
    QTest::newRow("Nature 1") << u"nature-1"_s << 89.0 << 0.0 << 7;
    QTest::newRow("Nature 2") << u"nature-2"_s << 183.0 << 0.0 << 7;
    QTest::newRow("Cell 1") << u"cell-1"_s << 85.0 << 0.0 << 7;
    QTest::newRow("Cell 2") << u"cell-2"_s << 174.0 << 0.0 << 7;
    QTest::newRow("PLOS 1") << u"plos-1"_s << 83.0 << 0.0 << 7;
    QTest::newRow("PLOS 2") << u"plos-2"_s << 173.5 << 0.0 << 7;
    QTest::newRow("slide") << u"slide"_s << 254.0 << 142.9 << 14;
}

void TestFigureDialog::presetsSetSizeAndText()
{
    QFETCH(const QString, preset);
    QFETCH(const double, width);
    QFETCH(const double, height);
    QFETCH(const int, text);
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    choose(u"figurePreset"_s, u"custom"_s);
    QVERIFY(child<QDoubleSpinBox>(u"figureWidth"_s)->isEnabled());
    child<QDoubleSpinBox>(u"figureWidth"_s)->setValue(120);
    QTRY_COMPARE_WITH_TIMEOUT(preview()->sizeInMm().width(), 120.0, kPatience);
    choose(u"figurePreset"_s, preset);
    const FigureStyle style = m_dialog->choices().request.style;
    QCOMPARE(style.widthMm, width);
    QCOMPARE(style.heightMm, height);
    QCOMPARE(style.textPt, text);
    QCOMPARE(child<QDoubleSpinBox>(u"figureWidth"_s)->value(), width);
    QVERIFY(!child<QDoubleSpinBox>(u"figureWidth"_s)->isEnabled());
    QCOMPARE(child<QSpinBox>(u"figureTextSize"_s)->value(), text);
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(preview()->sizeInMm().width() - width) < 0.05, kPatience);
    QVERIFY(child<QLabel>(u"figureSize"_s)->text().startsWith(numberText(width, 1)));
    QCOMPARE(m_asked.count(), 1U);
}

void TestFigureDialog::aStyleIsPaintedWithoutMakingAgain()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    QCOMPARE(m_asked.count(), 1U);
    QCOMPARE(m_asked.last().perturbations, std::vector<std::string>{"KLF1"});
    QCOMPARE(m_asked.last().genes, (std::vector<std::string>{"HBB", "HBZ"}));
    QCOMPARE(m_asked.last().runs, std::vector<std::string>{"mlp-hist"});
    QSignalSpy painted(preview(), &FigurePreview::shown);
    const auto repaints = [&](const auto& change) {
        const auto before = painted.size();
        change();
        return QTest::qWaitFor([&] { return painted.size() > before; }, kPatience);
    };
    QVERIFY(repaints([&] { child<QSpinBox>(u"figureTextSize"_s)->setValue(5); }));
    QVERIFY(repaints([&] { child<QCheckBox>(u"figureLetters"_s)->setChecked(false); }));
    QVERIFY(repaints([&] { choose(u"figurePalette"_s, static_cast<int>(FigurePalette::Grey)); }));
    QVERIFY(repaints([&] { child<QCheckBox>(u"figureLogY"_s)->setChecked(true); }));
    QVERIFY(repaints([&] { child<QCheckBox>(u"figureMeans"_s)->setChecked(false); }));
    QVERIFY(repaints([&] { child<QCheckBox>(u"figureGeneLabels"_s)->setChecked(false); }));
    QVERIFY(repaints([&] { choose(u"figurePoints"_s, static_cast<int>(PointDrawing::Image)); }));
    QCOMPARE(m_asked.count(), 1U);
    const FigureStyle style = m_dialog->choices().request.style;
    QCOMPARE(style.textPt, 5);
    QVERIFY(!style.panelLetters && style.logY && !style.means && !style.geneLabels);
    QVERIFY(style.palette == FigurePalette::Grey && style.points == PointDrawing::Image);
    // Numbers are asked for anew.
    child<QCheckBox>(u"figureZerosApart"_s)->setChecked(false);
    QTRY_COMPARE_WITH_TIMEOUT(m_asked.count(), 2U, kPatience);
    QVERIFY(!m_asked.last().zerosApart);
}

void TestFigureDialog::anotherRequestSupersedes()
{
    std::counting_semaphore<> mayEnd(0);
    std::atomic<int> ended = 0;
    m_makers.figure = [&](const FigureRequest& request, JobMonitor&) {
        m_asked.add(request);
        if (request.zerosApart) // the first does not look whether it is still wanted
            mayEnd.acquire();
        ++ended;
        FigureSpec spec = madeUpFigure(request);
        spec.style.widthMm = 60; // the dialog's own style counts
        return spec;
    };
    open();
    const auto release = qScopeGuard([&] { mayEnd.release(); });
    QTRY_COMPARE_WITH_TIMEOUT(m_asked.count(), 1U, kPatience);
    QVERIFY(child<QWidget>(u"figureBusy"_s)->isVisible());
    QVERIFY(!child<QPushButton>(u"figureExport"_s)->isEnabled());
    QSignalSpy painted(preview(), &FigurePreview::shown);
    child<QCheckBox>(u"figureZerosApart"_s)->setChecked(false);
    child<QSpinBox>(u"figureBins"_s)->setValue(30);
    QTest::qWait(400); // longer than the dialog waits for more; the first goes on all the while
    mayEnd.release();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    QCOMPARE(ended, 2);
    QCOMPARE(painted.size(), 1); // what was superseded never came on screen
    QCOMPARE(m_asked.last().cellBins, 30);
    QCOMPARE(preview()->sizeInMm().width(), 183.0);
    QVERIFY(!child<QWidget>(u"figureBusy"_s)->isVisible());
}

void TestFigureDialog::errorsAreShown()
{
    m_makers.figure = [](const FigureRequest& request, JobMonitor&) -> FigureSpec {
        if (!request.observed)
            throw Error(ErrorKind::Usage, "The run has no prediction of KLF1.");
        return madeUpFigure(request);
    };
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    child<QCheckBox>(u"figureObserved"_s)->setChecked(false);
    QTRY_COMPARE_WITH_TIMEOUT(message(), u"The run has no prediction of KLF1."_s, kPatience);
    QVERIFY(child<QLabel>(u"figureMessage"_s)->isVisible());
    QVERIFY(!child<QPushButton>(u"figureExport"_s)->isEnabled());
    QVERIFY(!child<QPushButton>(u"figureCopy"_s)->isEnabled());
    QVERIFY(!child<QWidget>(u"figureBusy"_s)->isVisible());
    child<QCheckBox>(u"figureObserved"_s)->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    QVERIFY(!child<QLabel>(u"figureMessage"_s)->isVisible());
}

void TestFigureDialog::unknownNamesAreNamed()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    auto* genes = child<NameLine>(u"figureGenes"_s);
    const auto* problem = child<QLabel>(u"figureProblem"_s);
    genes->setText(u"hbb, HBQ9"_s);
    QTRY_VERIFY_WITH_TIMEOUT(problem->text().contains(u"HBQ9 is no gene of this screen"_s), kPatience);
    QVERIFY(problem->isVisible());
    QVERIFY(!child<QLabel>(u"figureMessage"_s)->isVisible()); // the last figure stays
    QVERIFY(genes->findChild<QAction*>()->isVisible());
    QVERIFY(!child<QPushButton>(u"figureExport"_s)->isEnabled());
    QVERIFY(!child<QWidget>(u"figureBusy"_s)->isVisible());
    genes->setText(u"hbb"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    QVERIFY(!problem->isVisible());
    QCOMPARE(m_asked.last().genes, std::vector<std::string>{"HBB"}); // as the screen has it
    auto* perturbations = child<NameLine>(u"figurePerturbations"_s);
    perturbations->setText(u"KLF1 + GATA1, NFE1, MYC"_s);
    QTRY_VERIFY_WITH_TIMEOUT(problem->text().contains(u"MYC is no perturbation"_s), kPatience);
    QVERIFY(problem->text().contains(u"predict it under Predict"_s));
    perturbations->setText(u"KLF1 + GATA1, NFE1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    QCOMPARE(m_asked.last().perturbations, (std::vector<std::string>{"KLF1+GATA1", "GATA1"}));
}

void TestFigureDialog::combinationsAreKnownInAnyOrder()
{
    NameLine line;
    line.setKnown({u"KLF1+MAP2K6"_s, u"GATA1"_s, u"SEC61B"_s, u"GATA1+KLF1"_s},
                  {{"eklf", "KLF1"}, {"mek6", "MAP2K6"}, {"gata1", "SEC61B"}}, "non-targeting");
    const auto meant = [&](const QString& typed) {
        line.setText(typed);
        return line.unknown().isEmpty() && line.names().size() == 1 ? fromUtf8(line.names().front())
                                                                    : QString();
    };
    QCOMPARE(meant(u"MAP2K6+KLF1"_s), u"KLF1+MAP2K6"_s);
    QCOMPARE(meant(u"map2k6 + klf1"_s), u"KLF1+MAP2K6"_s);
    QCOMPARE(meant(u"EKLF+MEK6"_s), u"KLF1+MAP2K6"_s);
    QCOMPARE(meant(u"MEK6+EKLF"_s), u"KLF1+MAP2K6"_s);
    QCOMPARE(meant(u"eklf+gata1"_s), u"GATA1+KLF1"_s);
    QCOMPARE(meant(u"GATA1+non-targeting"_s), u"GATA1"_s);
    QCOMPARE(meant(u"gata1"_s), u"GATA1"_s); // a name of its own is no alias
    QCOMPARE(meant(u"SEC61B+KLF1"_s), QString());
    QCOMPARE(line.unknown(), QStringList{u"SEC61B+KLF1"_s});
}

void TestFigureDialog::aNameIsNotJudgedWhileItIsTyped()
{
    open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    auto* genes = child<NameLine>(u"figureGenes"_s);
    const auto* problem = child<QLabel>(u"figureProblem"_s);
    genes->setFocus();
    genes->clear();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    QTest::keyClicks(genes, u"HBB, AC"_s);
    QVERIFY(genes->isTyping());
    QVERIFY(!problem->isVisible() && !child<QLabel>(u"figureMessage"_s)->isVisible());
    QVERIFY(!preview()->image().isNull());
    QVERIFY(child<QWidget>(u"figureBusy"_s)->isVisible());
    QVERIFY(!child<QPushButton>(u"figureExport"_s)->isEnabled());
    QTest::keyClicks(genes, u"TB"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    QCOMPARE(m_asked.last().genes, (std::vector<std::string>{"HBB", "ACTB"}));
    QTest::keyClicks(genes, u", QQ"_s);
    QVERIFY(!problem->isVisible());
    QTest::keyClicks(genes, u","_s); // that ends the name
    QVERIFY(problem->isVisible() && problem->text().startsWith(u"QQ "_s));
    QTest::keyClick(genes, Qt::Key_Backspace);
    QTest::keyClick(genes, Qt::Key_Backspace);
    QVERIFY(!problem->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), kPatience); // nobody types on
    QTest::keyClicks(genes, u"X"_s);
    QVERIFY(!problem->isVisible());
    QFocusEvent leaves(QEvent::FocusOut, Qt::TabFocusReason); // that ends it, too
    QApplication::sendEvent(genes, &leaves);
    QVERIFY(problem->isVisible());
    QVERIFY(!child<QWidget>(u"figureBusy"_s)->isVisible());
}

void TestFigureDialog::choosingBackAndForthEndsTheBusyBar()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    auto* control = child<QCheckBox>(u"figureControl"_s);
    control->click();
    QVERIFY(child<QWidget>(u"figureBusy"_s)->isVisible());
    QVERIFY(!child<QPushButton>(u"figureExport"_s)->isEnabled());
    control->click();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    QVERIFY(!child<QWidget>(u"figureBusy"_s)->isVisible());
    QCOMPARE(m_asked.count(), 1U);
}

void TestFigureDialog::typedNamesStay()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    child<NameLine>(u"figureGenes"_s)->setText(u"ACTB"_s);
    choose(u"figureTemplate"_s, u"grid"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_asked.last().figure == FigureTemplate::Grid, kPatience);
    QVERIFY(m_asked.last().perturbations.empty()); // not typed
    QCOMPARE(m_asked.last().genes, std::vector<std::string>{"ACTB"});
    child<NameLine>(u"figurePerturbations"_s)->setText(u"KLF1+GATA1, GATA1"_s);
    choose(u"figureTemplate"_s, u"distribution"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_asked.last().figure == FigureTemplate::Distribution, kPatience);
    QCOMPARE(m_asked.last().perturbations, (std::vector<std::string>{"KLF1+GATA1", "GATA1"}));
    QCOMPARE(m_asked.last().genes, std::vector<std::string>{"ACTB"});
}

void TestFigureDialog::typedNamesAreKeptUntilTheSelectionChanges()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    child<NameLine>(u"figureGenes"_s)->setText(u"ACTB"_s);
    child<NameLine>(u"figurePerturbations"_s)->setText(u"GATA1"_s);
    choose(u"figureRun"_s, u"nearest"_s);
    const FigureChoices kept = figureChoicesFromJson(toJson(m_dialog->choices()));
    QVERIFY(kept == m_dialog->choices());
    m_dialog.reset();
    const FigureRequest copied = requestOf(kept, m_selection);
    QCOMPARE(copied.perturbations, std::vector<std::string>{"GATA1"});
    QCOMPARE(copied.genes, std::vector<std::string>{"ACTB"});
    QCOMPARE(copied.runs, std::vector<std::string>{"nearest"});
    open(kept);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    QCOMPARE(m_asked.last().perturbations, std::vector<std::string>{"GATA1"});
    QCOMPARE(m_asked.last().runs, std::vector<std::string>{"nearest"});
    QVERIFY(m_dialog->choices() == kept);
    m_selection.genes = {"HBZ"};
    QCOMPARE(requestOf(kept, m_selection).perturbations, std::vector<std::string>{"KLF1"});
    open(kept);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    QCOMPARE(m_asked.last().perturbations, std::vector<std::string>{"KLF1"});
    QCOMPARE(m_asked.last().genes, std::vector<std::string>{"HBZ"});
    QCOMPARE(m_asked.last().runs, std::vector<std::string>{"mlp-hist"});
}

void TestFigureDialog::aRequestHoldsWhatItsTemplateShows()
{
    FigureChoices choices;
    choices.request.cellBins = 30;
    choices.request.zerosApart = false;
    choices.request.sideBySide = false;
    choices.request.binsMetrics = BinsMetrics::Correlations;
    choices.request.style.logY = true;
    m_selection.runs = {"mlp-hist", "nearest"};
    choices.request.figure = FigureTemplate::Kinds;
    FigureRequest plain;
    plain.figure = FigureTemplate::Kinds;
    plain.runs = {"mlp-hist"};
    QVERIFY(requestOf(choices, m_selection) == plain);
    open(choices);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    QVERIFY(m_asked.last() == plain);
    choices.request.figure = FigureTemplate::Distribution;
    const FigureRequest distribution = requestOf(choices, m_selection);
    QCOMPARE(distribution.cellBins, 30);
    QVERIFY(!distribution.zerosApart && distribution.sideBySide && distribution.style.logY);
    QCOMPARE(distribution.runs.size(), 2U);
    QVERIFY(distribution.binsMetrics == BinsMetrics::Errors);
}

void TestFigureDialog::runsAreOfferedAsTheTemplateNeedsThem()
{
    m_selection.runs.clear();
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    const auto* run = child<QComboBox>(u"figureRun"_s);
    QCOMPARE(run->currentText(), u"none: observed only"_s);
    QVERIFY(child<QLabel>(u"figureRemarks"_s)->text().contains(u"no shift plot"_s));
    choose(u"figureTemplate"_s, u"bins"_s);
    QCOMPARE(run->currentText(), u"all that differ in bins alone"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_asked.last().figure == FigureTemplate::Bins, kPatience);
    QVERIFY(m_asked.last().runs.empty());
    for (const QString& needing : {u"shift"_s, u"grid"_s, u"card"_s}) {
        choose(u"figureTemplate"_s, needing);
        QCOMPARE(run->currentText(), u"mlp-hist"_s);
        QVERIFY(!run->model()->flags(run->model()->index(0, 0)).testFlag(Qt::ItemIsEnabled));
        QTRY_COMPARE_WITH_TIMEOUT(m_asked.last().runs, std::vector<std::string>{"mlp-hist"}, kPatience);
    }
    choose(u"figureTemplate"_s, u"distribution"_s);
    QCOMPARE(run->currentText(), u"none: observed only"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    QVERIFY(m_asked.last().runs.empty());
}

void TestFigureDialog::withoutAnyRun()
{
    m_names.runs.clear();
    m_selection.runs.clear();
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    choose(u"figureTemplate"_s, u"grid"_s);
    QCOMPARE(message(), u"This project has no run yet: train one with “Train…” in the menu Run."_s);
    QVERIFY(child<QLabel>(u"figureMessage"_s)->isVisible());
    QVERIFY(!child<QWidget>(u"figureBusy"_s)->isVisible());
    QCOMPARE(m_asked.count(), 1U);
    choose(u"figureTemplate"_s, u"kinds"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isReady() && m_asked.last().figure == FigureTemplate::Kinds, kPatience);
    QVERIFY(!child<QLabel>(u"figureMessage"_s)->isVisible());
}

void TestFigureDialog::aFailedFigureIsTriedAgain()
{
    std::atomic<bool> works = false;
    m_makers.figure = [&](const FigureRequest& request, JobMonitor&) {
        m_asked.add(request);
        if (!works)
            throw Error(ErrorKind::Io, "The disk is asleep.");
        return madeUpFigure(request);
    };
    open();
    QTRY_COMPARE_WITH_TIMEOUT(message(), u"The disk is asleep."_s, kPatience);
    works = true;
    auto* figure = child<QComboBox>(u"figureTemplate"_s);
    Q_EMIT figure->activated(figure->currentIndex()); // the same again
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    QCOMPARE(m_asked.count(), 2U);
}

void TestFigureDialog::namesAreCompleted()
{
    NameLine line;
    line.setKnown({u"HBB"_s, u"HBZ"_s, u"ACTB"_s});
    line.show();
    line.setFocus();
    QTest::keyClicks(&line, u"ACTB, hb"_s);
    QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : &line,
                    Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : &line,
                    Qt::Key_Return);
    QCOMPARE(line.text(), u"ACTB, HBB"_s);
    QCOMPARE(line.names(), (std::vector<std::string>{"ACTB", "HBB"}));
}

void TestFigureDialog::figuresOfManyBeginOpen()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    choose(u"figureTemplate"_s, u"grid"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_asked.last().figure == FigureTemplate::Grid, kPatience);
    QVERIFY(m_asked.last().perturbations.empty());
    QVERIFY(child<QComboBox>(u"figureSecondRun"_s)->isVisible());
    choose(u"figureSecondRun"_s, u"nearest"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_asked.last().runs, (std::vector<std::string>{"mlp-hist", "nearest"}),
                              kPatience);
    choose(u"figureTemplate"_s, u"distribution"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_asked.last().figure == FigureTemplate::Distribution, kPatience);
    QCOMPARE(m_asked.last().perturbations, std::vector<std::string>{"KLF1"});
    QCOMPARE(m_asked.last().genes, (std::vector<std::string>{"HBB", "HBZ"}));
    choose(u"figureTemplate"_s, u"bins"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_asked.last().figure == FigureTemplate::Bins, kPatience);
    QVERIFY(!child<QLineEdit>(u"figureGenes"_s)->isVisible());
    QVERIFY(child<QComboBox>(u"figureBinsMetrics"_s)->isVisible());
}

void TestFigureDialog::choicesAreKept()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    QJsonObject kept;
    connect(m_dialog.get(), &FigureDialog::choicesChanged, this,
            [&](const FigureChoices& choices) { kept = toJson(choices); });
    choose(u"figureTemplate"_s, u"shift"_s);
    choose(u"figurePreset"_s, u"custom"_s);
    child<QDoubleSpinBox>(u"figureWidth"_s)->setValue(140);
    child<QSpinBox>(u"figureTextSize"_s)->setValue(9);
    child<QCheckBox>(u"figureFoldRange"_s)->setChecked(false);
    child<QSpinBox>(u"figureDpi"_s)->setValue(600);
    child<QCheckBox>(u"figureSidecars"_s)->setChecked(false);
    child<QToolButton>(u"figureMore"_s)->setChecked(true);
    const FigureChoices chosen = m_dialog->choices();
    QVERIFY(figureChoicesFromJson(kept) == chosen);
    QVERIFY(chosen.request.perturbations.empty() && chosen.request.genes.empty());
    m_selection.perturbation = "GATA1";
    open(figureChoicesFromJson(kept));
    QVERIFY(m_dialog->choices() == chosen);
    QCOMPARE(child<QComboBox>(u"figureTemplate"_s)->currentData().toString(), u"shift"_s);
    QCOMPARE(child<QDoubleSpinBox>(u"figureWidth"_s)->value(), 140.0);
    QVERIFY(!child<QCheckBox>(u"figureSidecars"_s)->isChecked());
    QVERIFY(child<QWidget>(u"figureMoreFields"_s)->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(m_asked.last().perturbations, std::vector<std::string>{"GATA1"}, kPatience);
}

void TestFigureDialog::damagedChoicesAreAsAtFirst()
{
    QVERIFY(figureChoicesFromJson({}) == FigureChoices());
    const QJsonObject damaged{{u"figure"_s, u"mural"_s},   {u"preset"_s, 7},
                              {u"widthMm"_s, -3},          {u"textPt"_s, 4000},
                              {u"palette"_s, u"x"_s},      {u"dpi"_s, 0},
                              {u"cellBins"_s, -1},         {u"ending"_s, u"exe"_s},
                              {u"table"_s, u"table9"_s},   {u"sidecars"_s, u"no"_s},
                              {u"control"_s, QJsonValue()}};
    QVERIFY(figureChoicesFromJson(damaged) == FigureChoices());
    for (const FigureTemplateInfo& info : figureTemplates()) {
        FigureChoices choices;
        choices.request.figure = info.figure;
        QVERIFY(figureChoicesFromJson(toJson(choices)) == choices);
    }
}

void TestFigureDialog::copiesAllFormats()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    QGuiApplication::clipboard()->setText(u"something else"_s);
    child<QPushButton>(u"figureCopy"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"Figure copied"_s, kPatience);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data);
    QVERIFY2(data->data(u"image/svg+xml"_s).contains("<svg"), qPrintable(data->formats().join(u' ')));
    QVERIFY(data->data(u"application/pdf"_s).startsWith("%PDF"));
    QVERIFY(data->hasImage());
    QTRY_VERIFY(child<QPushButton>(u"figureCopy"_s)->isEnabled());
}

void TestFigureDialog::copiesWhatIsRemembered()
{
    QSignalSpy done(m_exporter.get(), &FigureExporter::done);
    FigureChoices choices;
    choices.request.figure = FigureTemplate::Shift;
    choices.request.style.textPt = 6;
    QGuiApplication::clipboard()->setText(u"something else"_s);
    QVERIFY(m_exporter->copy(m_makers, choices, m_selection));
    QVERIFY(!m_exporter->copy(m_makers, choices, m_selection)); // one at a time
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, kPatience);
    QVERIFY(m_asked.last().figure == FigureTemplate::Shift);
    QCOMPARE(m_asked.last().style.textPt, 6);
    QCOMPARE(m_asked.last().perturbations, std::vector<std::string>{"KLF1"});
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
    choices.table = "table2";
    QVERIFY(m_exporter->copy(m_makers, choices, m_selection));
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, kPatience);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Method\tW1\nMLP+Hist\t0.50\n"_s);
    m_makers.figure = [](const FigureRequest&, JobMonitor&) -> FigureSpec {
        throw Error(ErrorKind::Usage, "There is nothing to draw.");
    };
    choices.table.clear();
    QSignalSpy failed(m_exporter.get(), &FigureExporter::failed);
    QVERIFY(m_exporter->copy(m_makers, choices, m_selection));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
    QCOMPARE(failed.front().front().toString(), u"There is nothing to draw."_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Method\tW1\nMLP+Hist\t0.50\n"_s);
}

void TestFigureDialog::exportsTheFigureWithSidecars()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    m_answer = file(u"fig.pdf"_s);
    child<QPushButton>(u"figureExport"_s)->click();
    QVERIFY(m_question.suggestion.startsWith(u"KLF1-"_s) && m_question.suggestion.endsWith(u".svg"_s));
    QTRY_VERIFY_WITH_TIMEOUT(status().contains(u"fig.pdf"_s), kPatience);
    QVERIFY(QFile::exists(m_answer));
    QVERIFY(QFile::exists(file(u"fig.json"_s)));
    QVERIFY(QFile::exists(file(u"fig.csv"_s)));
    // The kind of file is offered the next time.
    QCOMPARE(m_dialog->choices().ending, u"pdf"_s);
    m_answer.clear();
    child<QPushButton>(u"figureExport"_s)->click();
    QVERIFY(m_question.suggestion.endsWith(u".pdf"_s));
    QVERIFY(m_question.filter.startsWith(u"PDF"_s));
}

void TestFigureDialog::exportsWithoutSidecars()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    child<QCheckBox>(u"figureSidecars"_s)->setChecked(false);
    m_answer = file(u"fig.svg"_s);
    child<QPushButton>(u"figureExport"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(status().contains(u"fig.svg"_s), kPatience);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"fig.svg"_s});
}

void TestFigureDialog::failedExportsAreSaid()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    m_answer = file(u"no-such-folder/fig.svg"_s);
    child<QPushButton>(u"figureExport"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(status().contains(u"no-such-folder"_s), kPatience);
    m_answer = file(u"fig.odt"_s);
    QTRY_VERIFY(child<QPushButton>(u"figureExport"_s)->isEnabled());
    child<QPushButton>(u"figureExport"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(status().contains(u".svg"_s) && status().contains(u"fig.odt"_s), kPatience);
    QCOMPARE(m_dialog->choices().ending, u"svg"_s);
}

void TestFigureDialog::exportsAllPinned()
{
    m_selection.perturbation = "KLF1/2";
    m_names.perturbations << u"KLF1/2"_s;
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    child<QSpinBox>(u"figureTextSize"_s)->setValue(6);
    m_answer = m_folder->path();
    child<QPushButton>(u"figureExportPinned"_s)->click();
    QCOMPARE(m_question.kind, FileQuestion::Kind::OpenFolder);
    QTRY_VERIFY_WITH_TIMEOUT(status().startsWith(u"2 "_s), kPatience);
    QVERIFY(status().contains(QDir::toNativeSeparators(m_folder->path())));
    for (const QString& name : {u"KLF1_2-HBZ-mlp-hist"_s, u"KLF1_2-ACTB-mlp-hist"_s})
        for (const QString& ending : {u".svg"_s, u".json"_s, u".csv"_s})
            QVERIFY2(QFile::exists(file(name + ending)), qPrintable(name + ending));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 6);
    QVERIFY(m_asked.last().figure == FigureTemplate::Distribution);
    QCOMPARE(m_asked.last().genes, std::vector<std::string>{"ACTB"});
    QCOMPARE(m_asked.last().style.textPt, 6);
    QVERIFY(child<QPushButton>(u"figureExportPinned"_s)->isEnabled());
    m_selection.pinned.clear();
    open();
    QVERIFY(!child<QPushButton>(u"figureExportPinned"_s)->isEnabled());
}

void TestFigureDialog::pinnedExportsAreCancelled()
{
    std::atomic<int> made = 0;
    m_makers.figure = [&](const FigureRequest& request, JobMonitor& monitor) {
        while (request.genes.size() == 1 && request.genes.front() == "ACTB") {
            monitor.checkCancelled();
            std::this_thread::yield();
        }
        ++made;
        return madeUpFigure(request);
    };
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    m_answer = m_folder->path();
    child<QPushButton>(u"figureExportPinned"_s)->click();
    QVERIFY(!child<QPushButton>(u"figureExport"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(made == 2, kPatience); // the preview and the first
    auto* cancel = child<QToolButton>(u"exportCancel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), kPatience);
    QCOMPARE(child<QLabel>(u"exportWords"_s)->text(), u"Writing 2 figures…"_s);
    QTRY_COMPARE_WITH_TIMEOUT(child<QProgressBar>(u"exportProgress"_s)->value(), 500, kPatience);
    // The dialog can be closed meanwhile, and another bar goes on.
    ExportBar elsewhere(*m_exporter);
    QTRY_VERIFY_WITH_TIMEOUT(elsewhere.isVisible(), kPatience);
    cancel->click();
    QVERIFY(!cancel->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"Cancelled"_s, kPatience);
    QVERIFY(!cancel->isVisible() && !elsewhere.isVisible());
    QVERIFY(QFile::exists(file(u"KLF1-HBZ-mlp-hist.svg"_s)));
    QVERIFY(!QFile::exists(file(u"KLF1-ACTB-mlp-hist.svg"_s)));
    QVERIFY(child<QPushButton>(u"figureExport"_s)->isEnabled());
    QVERIFY(m_dialog->choices().folder.isEmpty()); // only what was written is remembered
}

void TestFigureDialog::copyingIsCancelled()
{
    const std::atomic<bool> isCancelled = true;
    const JobMonitor monitor(&isCancelled, {});
    QVERIFY_THROWS_EXCEPTION(Cancelled, figureForClipboard(madeUpFigure({}), monitor));
    FigureRequest request;
    request.genes = {"HBB"};
    request.style.dpi = 1200;
    const auto data = figureForClipboard(madeUpFigure(request));
    const auto image = qvariant_cast<QImage>(data->imageData());
    QCOMPARE(image.width(), 2161); // 183 mm at 300 dpi
    QCOMPARE(QImage::fromData(data->data(u"image/png"_s)).size(), image.size());

    std::atomic<bool> began = false;
    m_makers.figure = [&](const FigureRequest&, JobMonitor& job) -> FigureSpec {
        began = true;
        while (true) {
            job.checkCancelled();
            std::this_thread::yield();
        }
    };
    QSignalSpy done(m_exporter.get(), &FigureExporter::done);
    QVERIFY(m_exporter->copy(m_makers, {}, m_selection));
    QCOMPARE(m_exporter->doing(), u"Copying…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(began, kPatience);
    m_exporter->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, kPatience);
    QCOMPARE(done.front().front().toString(), u"Cancelled"_s);
}

void TestFigureDialog::pinnedExportsAreOfTheForm()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    choose(u"figureRun"_s, u"nearest"_s);
    child<NameLine>(u"figurePerturbations"_s)->setText(u"GATA1, KLF1"_s);
    m_answer = m_folder->path();
    child<QPushButton>(u"figureExportPinned"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(status().startsWith(u"2 "_s), kPatience);
    QVERIFY(QFile::exists(file(u"GATA1-HBZ-nearest.svg"_s)));
    QVERIFY(QFile::exists(file(u"GATA1-ACTB-nearest.svg"_s)));
    QCOMPARE(m_asked.last().runs, std::vector<std::string>{"nearest"});
    QCOMPARE(m_asked.last().perturbations, std::vector<std::string>{"GATA1"});
    QCOMPARE(m_dialog->choices().folder, m_folder->path());
    child<QPushButton>(u"figureExportPinned"_s)->click();
    QCOMPARE(m_question.suggestion, m_folder->path());
}

void TestFigureDialog::pinnedNamesAreUnique()
{
    QCOMPARE(figureFileNames(u"P"_s, {"HLA/A", "HLA:A", "hla*a", "B"}, u"run"_s),
             (QStringList{u"P-HLA_A-run"_s, u"P-HLA_A-run-2"_s, u"P-hla_a-run-3"_s, u"P-B-run"_s}));
    QCOMPARE(figureFileNames(u"P"_s, {"B"}, {}), QStringList{u"P-B"_s});
}

void TestFigureDialog::existingFilesAreAskedAboutOnce_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<QStringList>("figures");
    QTest::addColumn<bool>("isReplaced");
    const QString hbz = u"KLF1-HBZ-mlp-hist.svg"_s;
    const QString actb = u"KLF1-ACTB-mlp-hist.svg"_s;
    QTest::newRow("replace") << static_cast<int>(Existing::Replace) << QStringList{actb, hbz} << true;
    QTest::newRow("keep both") << static_cast<int>(Existing::KeepBoth)
                               << QStringList{actb, u"KLF1-HBZ-mlp-hist-2.svg"_s, hbz} << false;
    QTest::newRow("cancel") << static_cast<int>(Existing::Cancel) << QStringList{hbz} << false;
}

void TestFigureDialog::existingFilesAreAskedAboutOnce()
{
    QFETCH(const int, answer);
    QFETCH(const QStringList, figures);
    QFETCH(const bool, isReplaced);
    QFile there(file(u"KLF1-HBZ-mlp-hist.svg"_s));
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    m_replace = static_cast<Existing>(answer);
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    m_answer = m_folder->path();
    child<QPushButton>(u"figureExportPinned"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_exporter->isRunning() && !status().isEmpty(), kPatience);
    QCOMPARE(m_existing, QList<QStringList>{{u"KLF1-HBZ-mlp-hist.svg"_s}});
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.svg"_s}, QDir::Files, QDir::Name), figures);
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll() != "mine", isReplaced);
}

void TestFigureDialog::namesGetTheEndingOfTheirKind()
{
    QCOMPARE(endingOfFilter(u"SVG (*.svg)"_s), u"svg"_s);
    QCOMPARE(endingOfFilter(u"TIFF (*.tiff *.tif)"_s), u"tiff"_s);
    QCOMPARE(endingOfFilter(u"All files (*)"_s), QString());
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    m_answer = file(u"fig"_s);
    child<QPushButton>(u"figureExport"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(status().contains(u"fig.svg"_s), kPatience);
    QVERIFY(QFile::exists(file(u"fig.svg"_s)));
    QCOMPARE(m_dialog->choices().folder, m_folder->path());
    child<QPushButton>(u"figureExport"_s)->click();
    QVERIFY(m_question.suggestion.startsWith(m_folder->path()));
}

void TestFigureDialog::strangersTablesAreKept()
{
    QFile table(file(u"mine.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly) && table.write("a,b\n") == 4);
    table.close();
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    m_answer = file(u"mine.svg"_s);
    child<QPushButton>(u"figureExport"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(status().contains(u"mine.csv"_s), kPatience);
    QVERIFY(status().contains(u"Also write its data"_s));
    QVERIFY(child<QLabel>(u"figureStatusIcon"_s)->isVisible());
    QVERIFY(!QFile::exists(m_answer));
    QVERIFY(m_dialog->choices().folder.isEmpty()); // nothing was written there
    child<QCheckBox>(u"figureSidecars"_s)->click();
    QVERIFY(status().isEmpty()); // what was said is of the choices before
    QVERIFY(!child<QLabel>(u"figureStatusIcon"_s)->isVisible());
}

void TestFigureDialog::tablesAreShownAndExported()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    choose(u"figureTemplate"_s, u"table1"_s);
    auto* text = child<QTextBrowser>(u"figureTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text->isVisible(), kPatience);
    QVERIFY2(text->toPlainText().contains(u"MLP+Hist"_s), qPrintable(text->toPlainText()));
    QVERIFY(!child<QComboBox>(u"figurePreset"_s)->isVisible());
    QVERIFY(!child<QCheckBox>(u"figureSidecars"_s)->isVisible());
    for (const QString& ending : {u"tex"_s, u"csv"_s, u"html"_s}) {
        m_answer = file(u"table1."_s + ending);
        child<QPushButton>(u"figureExport"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(status().endsWith(ending), kPatience);
        QFile written(m_answer);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("MLP+Hist"));
        QTRY_VERIFY(child<QPushButton>(u"figureExport"_s)->isEnabled());
    }
    m_answer = file(u"table1.png"_s);
    child<QPushButton>(u"figureExport"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(status().contains(u".tex"_s), kPatience);
    child<QPushButton>(u"figureCopy"_s)->click();
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->html().contains(u"MLP+Hist"_s));
    QCOMPARE(data->text(), u"Method\tW1\nMLP+Hist\t0.50\n"_s);
    QCOMPARE(m_dialog->choices().table, std::string("table1"));
    choose(u"figureTemplate"_s, u"panel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isReady() && preview()->isVisible(), kPatience);
}

void TestFigureDialog::zoomAndTrueSize()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    QCOMPARE(m_dialog->devicePixelRatioF(), 1.0);
    const auto hasWidth = [&](int width) {
        return QTest::qWaitFor(
            [&] { return !preview()->isPainting() && preview()->image().width() == width; }, kPatience);
    };
    preview()->setDotsPerInch(127); // 5 pixels a millimetre
    QVERIFY2(hasWidth(915), qPrintable(QString::number(preview()->image().width())));
    // A figure is white, whatever lies around it.
    const QImage image = preview()->image();
    for (const QPoint corner : {QPoint(0, 0), QPoint(image.width() - 1, 0), QPoint(0, image.height() - 1),
                                QPoint(image.width() - 1, image.height() - 1)})
        QCOMPARE(QColor(image.pixel(corner)), QColor(Qt::white));
    auto* zoom = child<QComboBox>(u"figureZoom"_s);
    zoom->setCurrentIndex(2);
    QVERIFY2(hasWidth(1830), qPrintable(QString::number(preview()->image().width())));
    zoom->setCurrentIndex(1);
    auto* page = child<QWidget>(u"figurePage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!preview()->isPainting() && page->minimumWidth() <= preview()->width(),
                             kPatience);
    m_dialog->resize(m_dialog->minimumSizeHint());
    QTRY_VERIFY_WITH_TIMEOUT(!preview()->isPainting() && page->minimumWidth() <= preview()->width(),
                             kPatience);
    QCOMPARE(m_asked.count(), 1U);
}

void TestFigureDialog::zoomIsKeptAndTurned()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    preview()->setDotsPerInch(127);
    QSignalSpy changed(m_dialog.get(), &FigureDialog::choicesChanged);
    const auto turn = [&](int degrees) {
        QWidget* area = child<QScrollArea>(u"figureScroll"_s)->viewport();
        QWheelEvent event(QPointF(5, 5), area->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, degrees * 8),
                          Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(area, &event);
    };
    turn(15);
    QCOMPARE(preview()->zoom(), 125);
    QCOMPARE(child<QComboBox>(u"figureZoom"_s)->currentText(), u"125 %"_s);
    QTRY_COMPARE_WITH_TIMEOUT(preview()->image().width(), 1144, kPatience); // 915 pixels at 100 %
    QCOMPARE(changed.size(), 1);
    turn(-15);
    QCOMPARE(preview()->zoom(), 100);
    turn(-8); // fine wheels
    QCOMPARE(preview()->zoom(), 100);
    turn(-7);
    QCOMPARE(preview()->zoom(), 80);
    for (int i = 0; i < 20; ++i)
        turn(-15);
    QCOMPARE(preview()->zoom(), kSmallestZoom);
    child<QComboBox>(u"figureZoom"_s)->setCurrentIndex(1);
    const FigureChoices kept = figureChoicesFromJson(toJson(m_dialog->choices()));
    QCOMPARE(kept.zoom, FigurePreview::kFit);
    open(kept);
    QCOMPARE(preview()->zoom(), FigurePreview::kFit);
    QCOMPARE(child<QComboBox>(u"figureZoom"_s)->currentIndex(), 1);
}

void TestFigureDialog::closingWhileItComputes()
{
    struct Told {
        std::atomic<bool> began = false;
        std::atomic<bool> cancelled = false;
    };
    const auto told = std::make_shared<Told>();
    m_makers.figure = [told](const FigureRequest&, JobMonitor& monitor) -> FigureSpec {
        told->began = true;
        try {
            while (true) {
                monitor.checkCancelled();
                std::this_thread::yield();
            }
        } catch (const Cancelled&) {
            told->cancelled = true;
            throw;
        }
    };
    open();
    QTRY_VERIFY_WITH_TIMEOUT(told->began, kPatience);
    m_dialog->reject();
    m_dialog.reset();
    QTRY_VERIFY_WITH_TIMEOUT(told->cancelled, kPatience);
}

void TestFigureDialog::theLoopIsNeverBlocked()
{
    std::atomic<bool> mayEnd = false;
    m_makers.figure = [&](const FigureRequest& request, JobMonitor&) {
        while (!mayEnd) // does not look whether it is cancelled
            std::this_thread::yield();
        return madeUpFigure(request);
    };
    open();
    const auto release = qScopeGuard([&] { mayEnd = true; });
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    QTest::qWait(100); // it is laid out and painted first
    tests::EventLoopGap gap;
    for (const int bins : {10, 20, 30}) {
        child<QSpinBox>(u"figureBins"_s)->setValue(bins);
        QTest::qWait(300);
    }
    m_dialog->reject();
    m_dialog.reset();
    QTest::qWait(50);
    QVERIFY2(gap.longestOwn() < 50, qPrintable(QString::number(gap.longestOwn())));
}

void TestFigureDialog::heavyFiguresArePaintedBeside()
{
    m_makers.figure = [](const FigureRequest& request, JobMonitor&) {
        constexpr std::size_t kGenes = 5000;
        FigureSpec spec;
        spec.style = request.style;
        spec.layout.isGrid = true;
        for (std::size_t gene = 0; gene < kGenes; ++gene)
            spec.genes.push_back("G" + std::to_string(gene));
        FigureRow row;
        for (int i = 0; i < 20; ++i) {
            ShiftPanel panel;
            panel.title = "P" + std::to_string(i);
            panel.xTitle = "Observed W1 (log expression)";
            panel.yTitle = "Predicted W1 (log expression)";
            ShiftSeries series;
            series.label = "MLP+Hist";
            for (std::size_t gene = 0; gene < kGenes; ++gene) {
                series.x.push_back(static_cast<double>(gene * 7919 % kGenes) / kGenes);
                series.y.push_back(static_cast<double>(gene * 104729 % kGenes) / kGenes);
            }
            panel.series.push_back(std::move(series));
            row.panels.emplace_back(std::move(panel));
        }
        spec.rows.push_back(std::move(row));
        return spec;
    };
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kPatience);
    child<QComboBox>(u"figureZoom"_s)->setCurrentIndex(2);
    QTRY_VERIFY_WITH_TIMEOUT(!preview()->isPainting(), kPatience);
    QTest::qWait(50); // the sheet has its new size
    tests::EventLoopGap gap;
    QSignalSpy painted(preview(), &FigurePreview::shown);
    child<QSpinBox>(u"figureTextSize"_s)->setValue(6);
    QTRY_COMPARE_WITH_TIMEOUT(painted.size(), 1, kPatience);
    QVERIFY2(gap.longestOwn() < 50, qPrintable(QString::number(gap.longestOwn())));
}

QTEST_MAIN(TestFigureDialog)
#include "tst_figure_dialog.moc"
