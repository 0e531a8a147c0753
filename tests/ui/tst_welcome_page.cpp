// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/recent_projects.h"
#include "ui/help/help_request.h"
#include "ui/windows/welcome_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMissing = Qt::UserRole + 2;

class Window final : public QWidget {
public:
    QStringList asked;

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == HelpRequest::requestType()) {
            asked << static_cast<HelpRequest*>(event)->pageId();
            return true;
        }
        return QWidget::event(event);
    }
};

} // namespace

class TestWelcomePage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }
    void listIsNewestFirstAndShort();
    void damagedListIsNoObstacle();
    void foldersAreLookedForElsewhere();
    void goneProbesAnswerNobody();
    void choicesAreSignals_data();
    void choicesAreSignals();
    void recentProjectsAreOpenedAndRemoved();
    void menuOfARecentProject();
    void emptyListSaysSo();
    void cardsLeadToTheHelp();

private:
    QString makeProject(const QString& name) const
    {
        const QString folder = m_folder.filePath(name);
        QDir().mkpath(folder);
        QFile file(folder + u"/project.json"_s);
        return file.open(QFile::WriteOnly) ? folder : QString();
    }
    static QStringList folders()
    {
        QStringList list;
        for (const RecentProject& project : recentProjects())
            list << project.folder;
        return list;
    }

    QTemporaryDir m_folder;
};

void TestWelcomePage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"KnockscopeTests"_s);
    QCoreApplication::setApplicationName(u"tst_welcome_page"_s);
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(m_folder.isValid());
}

void TestWelcomePage::listIsNewestFirstAndShort()
{
    const QDateTime when = QDateTime::fromString(u"2026-03-01T10:20:30Z"_s, Qt::ISODate);
    addRecentProject({u"/data/a.knockscope"_s, when, 31, 12});
    addRecentProject({u"/data/b.knockscope"_s});
    addRecentProject({u"/data/x/../a.knockscope/"_s, when.addSecs(60), 31, 13});
    QCOMPARE(folders(), (QStringList{u"/data/a.knockscope"_s, u"/data/b.knockscope"_s}));
    QCOMPARE(recentProjects().front(), (RecentProject{u"/data/a.knockscope"_s, when.addSecs(60), 31, 13}));
    QVERIFY(!recentProjects().back().opened.isValid());
    addRecentProject({u"relative.knockscope"_s});
    QCOMPARE(recentProjects().front().folder, QDir::current().absoluteFilePath(u"relative.knockscope"_s));
    for (int i = 0; i < 15; ++i)
        addRecentProject({u"/data/%1.knockscope"_s.arg(i)});
    QCOMPARE(recentProjects().size(), kMostRecentProjects);
    QCOMPARE(folders().front(), u"/data/14.knockscope"_s);
    QCOMPARE(folders().back(), u"/data/5.knockscope"_s);
    removeRecentProject(u"/data/9.knockscope"_s);
    removeRecentProject(u"/data/never.knockscope"_s);
    QCOMPARE(recentProjects().size(), kMostRecentProjects - 1);
    QVERIFY(!folders().contains(u"/data/9.knockscope"_s));
}

void TestWelcomePage::damagedListIsNoObstacle()
{
    QSettings settings;
    settings.beginWriteArray(u"recentProjects"_s);
    settings.setArrayIndex(0);
    settings.setValue(u"folder"_s, QString());
    settings.setArrayIndex(1);
    settings.setValue(u"folder"_s, u"/data/a.knockscope"_s);
    settings.setValue(u"opened"_s, u"yesterday"_s);
    settings.setValue(u"runs"_s, u"many"_s);
    settings.endArray();
    settings.sync();
    QCOMPARE(folders(), QStringList{u"/data/a.knockscope"_s});
    QVERIFY(!recentProjects().front().opened.isValid());
    settings.setValue(u"recentProjects/size"_s, 1000000);
    QCOMPARE(folders(), QStringList{u"/data/a.knockscope"_s});
}

void TestWelcomePage::foldersAreLookedForElsewhere()
{
    const QString there = makeProject(u"there.knockscope"_s);
    const QString empty = m_folder.filePath(u"empty.knockscope"_s);
    QDir().mkpath(empty);
    FolderProbe probe;
    QSignalSpy checked(&probe, &FolderProbe::checked);
    for (const QString& folder : {there, empty, u"/nowhere/at/all"_s, there})
        probe.check(folder);
    QCOMPARE(checked.size(), 0); // never before control is back
    QTRY_COMPARE(checked.size(), 3); // one of them was asked for twice
    for (const QList<QVariant>& answer : checked)
        QCOMPARE(answer[1].toBool(), answer[0].toString() == there);
    probe.check(there);
    QTRY_COMPARE(checked.size(), 4);
}

void TestWelcomePage::goneProbesAnswerNobody()
{
    for (int i = 0; i < 50; ++i) {
        FolderProbe probe;
        probe.check(m_folder.path());
    }
    QCoreApplication::processEvents();
}

void TestWelcomePage::choicesAreSignals_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("signal");
    QTest::newRow("training") << u"welcomeNewTraining"_s << 0;
    QTest::newRow("project") << u"welcomeOpenProject"_s << 1;
    QTest::newRow("screen") << u"welcomeOpenScreen"_s << 2;
    QTest::newRow("folder") << u"welcomeOpenFolder"_s << 3;
    QTest::newRow("example") << u"welcomeOpenExample"_s << 4;
}

void TestWelcomePage::choicesAreSignals()
{
    QFETCH(const QString, button);
    QFETCH(const int, signal);
    WelcomePage page;
    QSignalSpy spies[] = {QSignalSpy(&page, &WelcomePage::newTrainingRequested),
                          QSignalSpy(&page, &WelcomePage::openProjectRequested),
                          QSignalSpy(&page, &WelcomePage::openScreenRequested),
                          QSignalSpy(&page, &WelcomePage::openFolderRequested),
                          QSignalSpy(&page, &WelcomePage::openExampleRequested)};
    page.findChild<QPushButton*>(button)->click();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(spies[i].size(), i == signal ? 1 : 0);
}

void TestWelcomePage::recentProjectsAreOpenedAndRemoved()
{
    const QString there = makeProject(u"there.knockscope"_s);
    addRecentProject({u"/nowhere/gone.knockscope"_s, QDateTime::currentDateTime(), 7, 1});
    addRecentProject({there, QDateTime::currentDateTime(), 31, 12});
    WelcomePage page;
    page.show();
    auto* list = page.findChild<QListView*>(u"recentProjects"_s);
    const QAbstractItemModelTester tester(list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    const QModelIndex first = list->model()->index(0, 0);
    const QModelIndex second = list->model()->index(1, 0);
    QCOMPARE(first.data().toString(), u"there"_s);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"31"_s));
    QTRY_VERIFY(second.data(kMissing).toBool());
    QVERIFY(!first.data(kMissing).toBool());
    QVERIFY(second.data(Qt::AccessibleTextRole).toString().contains(u"not found"_s));

    QSignalSpy opened(&page, &WelcomePage::openRecentRequested);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.takeFirst().front().toString(), there);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.takeFirst().front().toString(), u"/nowhere/gone.knockscope"_s);
    list->findChild<QAction*>(u"recentRemove"_s)->trigger();
    QCOMPARE(folders(), QStringList{there});
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->currentIndex().row(), 0);

    // What was opened elsewhere is there when the page comes back.
    page.hide();
    addRecentProject({u"/data/other.knockscope"_s});
    page.show();
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->currentIndex().data().toString(), u"there"_s);
}

void TestWelcomePage::menuOfARecentProject()
{
    const QString there = makeProject(u"there.knockscope"_s);
    addRecentProject({there});
    WelcomePage page;
    QUrl shown;
    page.setUrlOpener([&](const QUrl& url) {
        shown = url;
        return true;
    });
    page.resize(1000, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto* list = page.findChild<QListView*>(u"recentProjects"_s);
    QSignalSpy opened(&page, &WelcomePage::openRecentRequested);
    const auto choose = [&](const QString& name) {
        Q_EMIT list->customContextMenuRequested(list->visualRect(list->model()->index(0, 0)).center());
        auto* menu = list->findChild<QMenu*>(u"recentMenu"_s);
        QVERIFY(menu);
        menu->findChild<QAction*>(name)->trigger();
        menu->close();
        QTRY_VERIFY(!list->findChild<QMenu*>(u"recentMenu"_s));
    };
    choose(u"recentMenuShow"_s);
    QCOMPARE(shown, QUrl::fromLocalFile(there));
    choose(u"recentMenuOpen"_s);
    QCOMPARE(opened.size(), 1);
    choose(u"recentMenuRemove"_s);
    QVERIFY(recentProjects().isEmpty());
}

void TestWelcomePage::emptyListSaysSo()
{
    WelcomePage page;
    page.show();
    QVERIFY(!page.findChild<QListView*>(u"recentProjects"_s)->isVisible());
    QVERIFY(page.findChild<QLabel*>(u"noRecentProjects"_s)->isVisible());
}

void TestWelcomePage::cardsLeadToTheHelp()
{
    Window window;
    auto* page = new WelcomePage(&window);
    for (const auto& id : {u"start-train"_s, u"start-browse"_s, u"start-predict"_s, u"start-export"_s})
        Q_EMIT page->findChild<QLabel*>(u"welcomeLink-"_s + id)->linkActivated(id);
    QCOMPARE(window.asked,
             (QStringList{u"start-train"_s, u"start-browse"_s, u"start-predict"_s, u"start-export"_s}));
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcome_page.moc"
