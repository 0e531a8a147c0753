// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of every control: see manners.h.

#include "core/simulate/simulated_screen.h"
#include "core/training/cross_validation.h"
#include "tests/ui/manners.h"
#include "ui/base/recent_projects.h"
#include "ui/base/text.h"
#include "ui/explorer/distribution_panel.h"
#include "ui/explorer/explorer.h"
#include "ui/explorer/filter_chips.h"
#include "ui/help/help_button.h"
#include "ui/jobs/project_jobs.h"
#include "ui/jobs/session_file.h"
#include "ui/windows/help_window.h"
#include "ui/windows/shortcut_sheet.h"
#include "ui/windows/theme.h"
#include "ui/windows/welcome_page.h"

#include <QAction>
#include <QCheckBox>
#include <QDateTime>
#include <QDir>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <memory>

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
    void theControlsBesideIt_data();
    void theControlsBesideIt();
    void textsHaveRoom_data();
    void textsHaveRoom();
    void everythingFollowsTheTheme_data();
    void everythingFollowsTheTheme();

private:
    std::unique_ptr<QWidget> made(const QString& name) const;
    void browse(Explorer& explorer) const;

    QTemporaryDir m_folder;
    QString m_project;
};

void TestManners::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QCoreApplication::setOrganizationName(u"KnockscopeTests"_s);
    QCoreApplication::setApplicationName(u"tst_manners"_s);
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
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

void TestManners::browse(Explorer& explorer) const
{
    explorer.resize(1600, 1000);
    explorer.show();
    explorer.browse(openWorkspace(toPath(m_project)), {});
    QTRY_VERIFY_WITH_TIMEOUT(explorer.shown() && explorer.hasSummaries(), kPatience);
    auto* cards = explorer.findChild<DistributionPanel*>();
    QTRY_VERIFY_WITH_TIMEOUT(cards->showsDistributions(), kPatience);
}

std::unique_ptr<QWidget> TestManners::made(const QString& name) const
{
    std::unique_ptr<QWidget> widget;
    if (name == u"welcome page"_s) {
        addRecentProject({m_project, QDateTime::fromString(u"2026-01-02T03:04:05Z"_s, Qt::ISODate), 12, 2});
        addRecentProject({u"/nowhere/gone.knockscope"_s});
        widget = std::make_unique<WelcomePage>();
    } else if (name == u"help"_s) {
        widget = std::make_unique<HelpWindow>();
    } else if (name == u"shortcuts"_s) {
        widget = std::make_unique<ShortcutSheet>(std::vector<ShortcutGroup>{});
    } else if (name == u"help button"_s) {
        widget = std::make_unique<QWidget>();
        new HelpButton(u"plot-shift"_s, widget.get());
    } else if (name == u"filters"_s) {
        auto chips = std::make_unique<FilterChips>();
        chips->setChips({{u"seen"_s, u"seen"_s},
                         {u"cells"_s, u"at least"_s, 100, u"cells"_s},
                         {u"shift"_s, u"shift at least"_s, 0.5},
                         {u"gene"_s, u"with the gene"_s, u"KLF1"_s}});
        widget = std::move(chips);
    }
    return widget;
}

void TestManners::theExplorersControls()
{
    Explorer explorer;
    browse(explorer);
    COMPARE_EMPTY(checkManners(&explorer));
}

void TestManners::theControlsBesideIt_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"welcome page", "help", "shortcuts", "help button", "filters"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestManners::theControlsBesideIt()
{
    QFETCH(const QString, name);
    const auto widget = made(name);
    widget->show();
    COMPARE_EMPTY(checkManners(widget.get()));
}

void TestManners::textsHaveRoom_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::newRow("welcome page, small") << u"welcome page"_s << QSize(900, 600);
    QTest::newRow("welcome page, large") << u"welcome page"_s << QSize(2560, 1440);
    QTest::newRow("help") << u"help"_s << QSize(700, 400);
    QTest::newRow("shortcuts") << u"shortcuts"_s << QSize(500, 400);
}

void TestManners::textsHaveRoom()
{
    QFETCH(const QString, name);
    QFETCH(const QSize, size);
    const auto widget = made(name);
    widget->resize(size);
    widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
    COMPARE_EMPTY(layoutProblems(widget.get()));
}

void TestManners::everythingFollowsTheTheme_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    for (const char* name : {"welcome page", "help", "shortcuts", "filters", "explorer"}) {
        for (const auto& [from, to] :
             {std::pair{"light", "dark"}, {"dark", "light"}, {"dark", "system"}, {"system", "dark"}})
            QTest::addRow("%s, %s to %s", name, from, to)
                << QString::fromLatin1(name) << QString::fromLatin1(from) << QString::fromLatin1(to);
    }
}

void TestManners::everythingFollowsTheTheme()
{
    QFETCH(const QString, name);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QSettings().clear();
    const auto make = [&]() -> std::unique_ptr<QWidget> {
        std::filesystem::remove(sessionPath(toPath(m_project)));
        std::unique_ptr<QWidget> widget = made(name);
        if (!widget) {
            auto explorer = std::make_unique<Explorer>();
            browse(*explorer);
            widget = std::move(explorer);
        }
        widget->show();
        if (auto* list = widget->findChild<QListView*>(u"recentProjects"_s)) {
            if (!QTest::qWaitFor([&] { // gone.knockscope is looked for
                    return list->model()->index(0, 0).data(Qt::UserRole + 2).toBool();
                }))
                return nullptr;
        }
        return widget;
    };
    QVERIFY(applyTheme(from));
    const auto switched = make();
    QVERIFY(switched);
    QVERIFY(applyTheme(to));
    QCOMPARE(currentTheme(), to);
    const auto fresh = make();
    QVERIFY(fresh);
    // Neither has the focus.
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
    QStringList different;
    const auto compare = [&](QWidget* one, QWidget* other, const QString& what) {
        const QImage a = one->grab().toImage();
        const QImage b = other->grab().toImage();
        int pixels = a.size() == b.size() ? 0 : -1;
        for (int y = 0; pixels >= 0 && y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x)
                pixels += a.pixel(x, y) != b.pixel(x, y);
        }
        if (pixels != 0) {
            different << u"%1: %2 of %3 pixels"_s.arg(what).arg(pixels).arg(a.width() * a.height());
            if (const QString folder = qEnvironmentVariable("KNOCKSCOPE_TEST_IMAGES"); !folder.isEmpty()) {
                a.save(folder + u'/' + what + u"-switched.png"_s);
                b.save(folder + u'/' + what + u"-fresh.png"_s);
            }
        }
    };
    const auto docks = switched->findChildren<QDockWidget*>();
    for (QDockWidget* dock : docks) {
        auto* other = fresh->findChild<QDockWidget*>(dock->objectName());
        dock->raise();
        other->raise();
        QCoreApplication::processEvents();
        compare(dock->widget(), other->widget(), dock->objectName());
        auto* tabs = dock->findChild<QTabWidget*>(u"runTabs"_s);
        for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
            auto* otherTabs = other->findChild<QTabWidget*>(u"runTabs"_s);
            tabs->setCurrentIndex(tab);
            otherTabs->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            compare(tabs, otherTabs, u"runTabs %1"_s.arg(tab));
        }
    }
    compare(switched.get(), fresh.get(), name);
    applyTheme(u"system"_s);
    COMPARE_EMPTY(different);
}

QTEST_MAIN(TestManners)
#include "tst_manners.moc"
