// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/ui/mnemonics.h"
#include "ui/base/text.h"
#include "ui/base/translation.h"
#include "ui/jobs/job_queue.h"
#include "ui/jobs/log.h"
#include "ui/jobs/log_model.h"
#include "ui/windows/log_panel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <memory>
#include <mutex>
#include <thread>
#include <vector>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

std::mutex heardMutex;
QStringList heard;

/// Stands for the standard error stream.
void hear(QtMsgType, const QMessageLogContext&, const QString& message)
{
    const std::scoped_lock lock(heardMutex);
    heard << message;
}

void processEvents()
{
    QCoreApplication::sendPostedEvents();
}

} // namespace

class TestLog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void entriesComeFromAnyThread();
    void oldestAreForgotten();
    void jobsAreWrittenDown();
    void messagesOfQtAreWrittenDown();
    void textIsForFiles();
    void panelFiltersAndSearches();
    void panelFollows();
    void panelCopiesAndSaves();
    void buttonCountsWhatNobodySaw();
    void hasNoMnemonics();
};

void TestLog::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    installTranslation();
}

void TestLog::entriesComeFromAnyThread()
{
    Log log;
    LogModel model(log);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back([&log, thread] {
            for (int i = 0; i < 250; ++i)
                log.add(LogSeverity::Info, QString::number(thread), QString::number(i));
        });
    for (std::thread& thread : threads)
        thread.join();
    QTRY_COMPARE(model.rowCount(), 1000);
    int next = 0; // those of a thread stay in order
    for (const LogEntry& entry : log.entries()) {
        if (entry.source == u"2"_s)
            QCOMPARE(entry.text, QString::number(next++));
    }
    QCOMPARE(next, 250);
}

void TestLog::oldestAreForgotten()
{
    Log log;
    LogModel model(log);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    constexpr int kMost = static_cast<int>(Log::kMostEntries);
    for (int i = 0; i < kMost + 5; ++i)
        log.add(LogSeverity::Info, {}, QString::number(i));
    processEvents();
    QCOMPARE(model.rowCount(), kMost);
    for (int i = 0; i < 7; ++i)
        log.add(LogSeverity::Info, {}, u"later"_s);
    processEvents();
    QCOMPARE(model.rowCount(), kMost);
    QCOMPARE(static_cast<int>(log.entries().size()), kMost);
    QCOMPARE(model.entry(0).text, u"12"_s);
    QCOMPARE(model.entry(kMost - 1).text, u"later"_s);
    log.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestLog::jobsAreWrittenDown()
{
    Log log;
    JobQueue queue;
    logJobs(queue, log);
    JobRequest good;
    good.title = u"Import"_s;
    good.body = [](JobMonitor&) { return Outcome::Done; };
    JobRequest bad;
    bad.title = u"Training"_s;
    bad.body = [](JobMonitor&) -> Outcome { throw Error(ErrorKind::Io, "The disk is full."); };
    bad.after = queue.add(good);
    JobRequest last = good;
    last.title = u"Last"_s;
    last.after = queue.add(bad);
    queue.add(last);
    QTRY_VERIFY(!queue.isBusy());
    QTRY_COMPARE(log.entries().size(), std::size_t(5));
    QStringList lines;
    for (const LogEntry& entry : log.entries())
        lines << entry.source + u": "_s + entry.text;
    QCOMPARE(
        lines,
        (QStringList{u"Import: Begun."_s, u"Import: Done after less than a second."_s, u"Training: Begun."_s,
                     u"Training: The disk is full."_s, u"Last: Cancelled before it began."_s}));
    QVERIFY(log.entries()[3].severity == LogSeverity::Error);
    QCOMPARE(log.unreadErrors(), 1);
}

void TestLog::messagesOfQtAreWrittenDown()
{
    heard.clear();
    const QtMessageHandler before = qInstallMessageHandler(hear);
    Log log;
    {
        const QtMessageLog messages(log);
        qWarning("from here");
        std::thread([] { qCritical("from there"); }).join();
        qDebug("for debugging");
    }
    qWarning("afterwards");
    qInstallMessageHandler(before);
    processEvents();
    QCOMPARE(log.entries().size(), std::size_t(2));
    QCOMPARE(log.entries()[0].text, u"from here"_s);
    QVERIFY(log.entries()[0].severity == LogSeverity::Warning);
    QCOMPARE(log.entries()[1].text, u"from there"_s);
    QVERIFY(log.entries()[1].severity == LogSeverity::Error);
    QCOMPARE(heard, (QStringList{u"from here"_s, u"from there"_s, u"for debugging"_s, u"afterwards"_s}));
}

void TestLog::textIsForFiles()
{
    LogEntry entry{QDateTime({2026, 3, 4}, {5, 6, 7, 8}, QTimeZone(3600)), LogSeverity::Error, u"Training"_s,
                   u"Two\nlines"_s};
    QCOMPARE(Log::asText(entry), u"2026-03-04T05:06:07.008+01:00\terror\tTraining\tTwo lines"_s);
}

void TestLog::panelFiltersAndSearches()
{
    Log log;
    LogPanel panel(log);
    panel.show();
    auto* table = panel.findChild<QTableView*>(u"logTable"_s);
    const auto* empty = panel.findChild<QLabel*>(u"logEmpty"_s);
    QVERIFY(empty->isVisible());
    log.add(LogSeverity::Info, u"Import"_s, u"Begun."_s);
    log.add(LogSeverity::Warning, u"Training"_s, u"No locks."_s);
    log.add(LogSeverity::Error, u"Training"_s, u"The disk is full."_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QVERIFY(!empty->isVisible());
    auto* severity = panel.findChild<QComboBox*>(u"logSeverity"_s);
    severity->setCurrentIndex(1);
    QCOMPARE(table->model()->rowCount(), 2);
    severity->setCurrentIndex(2);
    QCOMPARE(table->model()->rowCount(), 1);
    auto* search = panel.findChild<QLineEdit*>(u"logSearch"_s);
    search->setText(u"locks"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(empty->isVisible() && empty->text().contains(u"search"_s));
    severity->setCurrentIndex(0);
    QCOMPARE(table->model()->rowCount(), 1);
    search->setText(u"training"_s); // in the source too
    QCOMPARE(table->model()->rowCount(), 2);
    table->selectRow(1);
    QCOMPARE(panel.findChild<QLabel*>(u"logWhole"_s)->text(), u"The disk is full."_s);
    panel.findChild<QPushButton*>(u"logClear"_s)->click();
    QVERIFY(log.entries().empty());
    QVERIFY(!panel.findChild<QLabel*>(u"logWhole"_s)->isVisible());
}

void TestLog::panelFollows()
{
    Log log;
    LogPanel panel(log);
    panel.resize(500, 200);
    panel.show();
    auto* table = panel.findChild<QTableView*>(u"logTable"_s);
    auto* follow = panel.findChild<QToolButton*>(u"logFollow"_s);
    const auto addSome = [&] {
        const int before = table->model()->rowCount();
        for (int i = 0; i < 50; ++i)
            log.add(LogSeverity::Info, {}, QString::number(i));
        QTRY_COMPARE(table->model()->rowCount(), before + 50);
    };
    const auto isAtEnd = [&] {
        return table->verticalScrollBar()->value() == table->verticalScrollBar()->maximum();
    };
    addSome();
    QTRY_VERIFY(isAtEnd() && table->verticalScrollBar()->maximum() > 0);
    table->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    QVERIFY(!follow->isChecked());
    addSome();
    QCOMPARE(table->verticalScrollBar()->value(), 0);
    follow->click();
    QTRY_VERIFY(isAtEnd());
}

void TestLog::panelCopiesAndSaves()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"log.txt"_s);
    Log log;
    LogPanel panel(log);
    panel.setFileChooser([&](QWidget*, const FileQuestion&) { return file; });
    panel.show();
    log.add(LogSeverity::Info, u"Import"_s, u"Begun."_s);
    log.add(LogSeverity::Error, u"Import"_s, u"The disk is full."_s);
    auto* table = panel.findChild<QTableView*>(u"logTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    panel.findChild<QPushButton*>(u"logCopy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
    table->selectRow(1);
    panel.findChild<QPushButton*>(u"logCopy"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"\terror\tImport\tThe disk is full.\n"_s));
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 1);
    panel.findChild<QPushButton*>(u"logSave"_s)->click();
    QTRY_COMPARE(log.entries().size(), std::size_t(3)); // where it went
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArrayList lines = written.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(QDateTime::fromString(QString::fromLatin1(lines[0].split('\t').front()), Qt::ISODateWithMs)
                .isValid());
}

void TestLog::buttonCountsWhatNobodySaw()
{
    Log log;
    QMainWindow window;
    auto* jobs = new QDockWidget(&window);
    auto* dock = new QDockWidget(&window);
    dock->setWidget(new LogPanel(log));
    for (QDockWidget* one : {jobs, dock})
        window.addDockWidget(Qt::BottomDockWidgetArea, one);
    window.tabifyDockWidget(dock, jobs);
    dock->hide();
    connect(dock, &QDockWidget::visibilityChanged, &log, &Log::setInSight);
    window.show();
    LogButton button(log);
    button.show();
    const int width = button.sizeHint().width();
    QCOMPARE(button.accessibleName(), u"Log"_s);
    log.add(LogSeverity::Warning, {}, u"a"_s);
    log.add(LogSeverity::Error, {}, u"b"_s);
    QTRY_COMPARE(button.accessibleName(), u"Log, 1 unread error"_s);
    log.add(LogSeverity::Error, {}, u"c"_s);
    QTRY_COMPARE(button.accessibleName(), u"Log, 2 unread errors"_s);
    QVERIFY(button.sizeHint().width() > width);
    button.grab();
    dock->show();
    dock->raise();
    QTRY_COMPARE(button.accessibleName(), u"Log"_s);
    QCOMPARE(button.sizeHint().width(), width);
    log.add(LogSeverity::Error, {}, u"d"_s); // in sight
    QTRY_COMPARE(log.entries().size(), std::size_t(4));
    QCOMPARE(log.unreadErrors(), 0);
    jobs->raise(); // in front of it
    QCoreApplication::processEvents();
    log.add(LogSeverity::Error, {}, u"e"_s);
    QTRY_COMPARE(log.unreadErrors(), 1);
    dock->raise();
    QTRY_COMPARE(log.unreadErrors(), 0);
    dock->hide();
    QCoreApplication::processEvents();
    log.add(LogSeverity::Error, {}, u"f"_s);
    QTRY_COMPARE(log.unreadErrors(), 1);
}

void TestLog::hasNoMnemonics()
{
    Log log;
    QCOMPARE(tests::textsWithMnemonic(LogPanel(log)), QStringList());
}

QTEST_MAIN(TestLog)
#include "tst_log.moc"
