// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of every control: see manners.h.

#include "core/simulate/simulated_screen.h"
#include "core/training/cross_validation.h"
#include "tests/ui/manners.h"
#include "ui/base/text.h"
#include "ui/explorer/explorer.h"
#include "ui/jobs/project_jobs.h"
#include "ui/jobs/session_file.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;
using tests::checkManners;
using tests::layoutProblems;

namespace {

constexpr int kPatience = 60'000; // ms, on a busy machine

#define COMPARE_EMPTY(list)                                                                                  \
    do {                                                                                                     \
        const QStringList found = (list);                                                                    \
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));                                    \
    } while (false)

} // namespace

class TestManners final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void badMannersAreFound();
    void badLayoutsAreFound();
    void theExplorersControls();

private:
    QTemporaryDir m_folder;
    QString m_project;
};

void TestManners::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(m_folder.isValid());
    SimulationSettings simulation;
    simulation.perturbations = 12;
    simulation.genes = 30;
    simulation.cells = 40;
    const SimulatedScreen screen(simulation);
    const QString cells = m_folder.filePath(u"cells.h5ad"_s);
    const QString vectors = m_folder.filePath(u"vectors.tsv"_s);
    screen.writeCells(toPath(cells));
    screen.writeVectors(toPath(vectors));
    m_project = m_folder.filePath(u"made-up.knockscope"_s);
    ImportRequest request;
    request.settings.source = toPath(cells);
    request.vectors = toPath(vectors);
    request.folder = toPath(m_project);
    JobMonitor monitor;
    importProject(request, monitor);
    const Project project = Project::open(request.folder);
    TrainingSettings settings;
    settings.folds = 3;
    settings.epochs = 5;
    settings.hidden = {8};
    for (const char* model : {"mlp-hist", "mlp-mean"}) {
        settings.model = model;
        trainRun(project, model, settings, false, monitor);
    }
}

void TestManners::badMannersAreFound()
{
    QWidget window;
    window.setObjectName(u"window"_s);
    auto* button = new QPushButton(u"&Save…"_s, &window);
    button->setObjectName(u"save"_s);
    QCOMPARE(checkManners(&window), QStringList{u"window/save (&Save…): no tooltip"_s});
    button->setToolTip(u"Save"_s);
    QCOMPARE(checkManners(&window),
             QStringList{u"window/save (&Save…): the tooltip only repeats the text"_s});
    button->setToolTip(u"Writes the table to a file"_s);
    QCOMPARE(checkManners(&window), QStringList());
    button->setFocusPolicy(Qt::ClickFocus);
    QCOMPARE(checkManners(&window), QStringList{u"window/save (&Save…): not reachable by Tab"_s});
    delete button;

    auto* number = new QSpinBox(&window);
    number->setToolTip(u"How many"_s);
    QCOMPARE(checkManners(&window),
             (QStringList{u"window/QSpinBox (): no object name"_s,
                          u"window/QSpinBox: no accessible name, text or buddy"_s}));
    number->setObjectName(u"number"_s);
    auto* label = new QLabel(u"Number:"_s, &window);
    label->setBuddy(number);
    QCOMPARE(checkManners(&window), QStringList());

    auto* table = new QTableWidget(1, 2, &window);
    table->setObjectName(u"table"_s);
    table->setAccessibleName(u"Table"_s);
    QCOMPARE(checkManners(&window), QStringList{u"window/table (): no tooltip"_s});
    for (int column = 0; column < 2; ++column) {
        table->setHorizontalHeaderItem(column, new QTableWidgetItem(u"column"_s));
        table->horizontalHeaderItem(column)->setToolTip(u"What is in it"_s);
    }
    QCOMPARE(checkManners(&window), QStringList());
}

void TestManners::badLayoutsAreFound()
{
    QWidget window;
    window.setObjectName(u"window"_s);
    auto* label = new QLabel(u"A long text that needs room"_s, &window);
    label->setObjectName(u"label"_s);
    auto* box = new QCheckBox(u"And another"_s, &window);
    box->setObjectName(u"box"_s);
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(label);
    layout->addWidget(box);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    COMPARE_EMPTY(layoutProblems(&window));

    delete window.layout();
    label->setGeometry(0, 0, 40, 30);
    box->setGeometry(100, 0, 200, 30);
    window.resize(400, 100);
    QStringList problems = layoutProblems(&window);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.front().contains(u"window/label"_s) && problems.front().contains(u"has 40"_s),
             qPrintable(problems.front()));

    label->setGeometry(0, 0, 300, 30);
    problems = layoutProblems(&window);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.front().contains(u"lies over"_s), qPrintable(problems.front()));

    box->setGeometry(350, 40, 200, 30);
    problems = layoutProblems(&window);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.front().contains(u"beyond the edge"_s), qPrintable(problems.front()));

    label->setWordWrap(true);
    label->setGeometry(0, 0, 60, 20);
    box->setGeometry(100, 40, 200, 30);
    problems = layoutProblems(&window);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.front().contains(u"height"_s), qPrintable(problems.front()));
}

void TestManners::theExplorersControls()
{
    Explorer explorer;
    explorer.resize(1600, 1000);
    explorer.show();
    explorer.browse(openWorkspace(toPath(m_project)), {});
    QTRY_VERIFY_WITH_TIMEOUT(explorer.shown() && explorer.hasSummaries(), kPatience);
    COMPARE_EMPTY(checkManners(&explorer));
}

QTEST_MAIN(TestManners)
#include "tst_manners.moc"
