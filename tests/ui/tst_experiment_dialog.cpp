// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experiment_report.h"
#include "tests/core/simulated_project.h"
#include "ui/base/text.h"
#include "ui/base/translation.h"
#include "ui/jobs/experiment_job.h"
#include "ui/windows/experiment_dialog.h"
#include "ui/windows/report_window.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <optional>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

class TestExperimentDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatItWillTrain();
    void vectorsToCompareAreAskedFor();
    void makesItsReport();
    void missingReportIsExplained();

private:
    static void choose(ExperimentDialog& dialog, const QString& experiment)
    {
        auto* list = dialog.findChild<QListWidget*>(u"experiments"_s);
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->data(Qt::UserRole) == experiment)
                list->setCurrentRow(row);
    }
    static QString effort(const ExperimentDialog& dialog)
    {
        return dialog.findChild<QLabel*>(u"effort"_s)->text();
    }

    QTemporaryDir m_folder;
    std::optional<Project> m_project;
};

void TestExperimentDialog::initTestCase()
{
    installTranslation();
    m_project = test::smallProject(toPath(m_folder.path()));
}

void TestExperimentDialog::saysWhatItWillTrain()
{
    ExperimentDialog dialog(*m_project, [](QWidget*, const FileQuestion&) { return QString(); });
    // MLP+Hist, TG and ZITG; baselines train nothing.
    QTRY_COMPARE(effort(dialog), u"Trains 3 models, one after the other."_s);
    QVERIFY(dialog.findChild<QPushButton*>(u"startExperiment"_s)->isEnabled());
    QCOMPARE(dialog.settings().name, "table1");
    QCOMPARE(dialog.settings().base.epochs, 500);
    QCOMPARE(dialog.settings().base.validation, 0.0);
    choose(dialog, u"fig3"_s);
    dialog.findChild<QSpinBox*>(u"folds"_s)->setValue(3);
    QCOMPARE(dialog.settings().name, "fig3");
    QCOMPARE(dialog.settings().base.folds, 3);
}

void TestExperimentDialog::vectorsToCompareAreAskedFor()
{
    const QStringList files{u"/vectors/first.tsv"_s, u"/vectors/second.tsv"_s};
    int asked = 0;
    ExperimentDialog dialog(*m_project, [&](QWidget*, const FileQuestion&) { return files.at(asked++); });
    choose(dialog, u"table6"_s);
    auto* start = dialog.findChild<QPushButton*>(u"startExperiment"_s);
    QVERIFY(!start->isEnabled());
    QVERIFY(!effort(dialog).isEmpty());
    for (int i = 0; i < 2; ++i)
        dialog.findChild<QPushButton*>(u"addVectorSet"_s)->click();
    QVERIFY(start->isEnabled());
    auto* sets = dialog.findChild<QTableWidget*>(u"vectorSets"_s);
    sets->item(1, 0)->setText(u"first"_s);
    QVERIFY(!start->isEnabled()); // two of one name
    sets->item(1, 0)->setText(u"other"_s);
    QVERIFY(start->isEnabled());
    const ExperimentSettings settings = dialog.settings();
    QCOMPARE(settings.vectorSets.size(), std::size_t(2));
    QCOMPARE(settings.vectorSets[1].name, "other");
    QCOMPARE(settings.vectorSets[1].files.front(), std::filesystem::path("/vectors/second.tsv"));
    sets->selectRow(0);
    dialog.findChild<QPushButton*>(u"removeVectorSet"_s)->click();
    QVERIFY(!start->isEnabled());
}

void TestExperimentDialog::makesItsReport()
{
    QVERIFY(reportedExperiments(*m_project).empty());
    ExperimentSettings settings;
    settings.name = "table5";
    settings.base.folds = 2;
    settings.base.epochs = 2;
    settings.base.hidden = {4};
    settings.base.validation = 0;
    QCOMPARE(experimentEffort(*m_project, settings).trained, std::size_t(0));
    const JobRequest job = experimentJob(*m_project, settings);
    QVERIFY(job.usesTorch);
    JobMonitor monitor;
    QCOMPARE(job.body(monitor), Outcome::Done);
    const ExperimentEffort effort = experimentEffort(*m_project, settings);
    QVERIFY(effort.runs > 0);
    QCOMPARE(effort.trained, effort.runs);
    const auto reported = reportedExperiments(*m_project);
    QCOMPARE(reported.size(), std::size_t(1));
    QCOMPARE(reported.front().name, "table5");

    const QString saved = m_folder.filePath(u"saved.csv"_s);
    ReportWindow window(experimentReport(*m_project, "table5"),
                        [&](QWidget*, const FileQuestion&) { return saved; });
    auto* text = window.findChild<QTextBrowser*>(u"reportText"_s);
    QTRY_VERIFY(text->toPlainText().contains(u"Table 5"_s));
    window.findChild<QPushButton*>(u"copyLatex"_s)->click();
    QTRY_VERIFY(QApplication::clipboard()->text().contains(u"\\toprule"_s));
    window.findChild<QPushButton*>(u"saveReport"_s)->click();
    QTRY_VERIFY(QFile::exists(saved));
    QFile file(saved);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readLine().startsWith("experiment,"));
}

void TestExperimentDialog::missingReportIsExplained()
{
    ReportWindow window(toPath(m_folder.filePath(u"nothing.md"_s)),
                        [](QWidget*, const FileQuestion&) { return QString(); });
    auto* text = window.findChild<QTextBrowser*>(u"reportText"_s);
    QTRY_VERIFY(text->toPlainText().contains(u"nothing.md"_s));
}

QTEST_MAIN(TestExperimentDialog)
#include "tst_experiment_dialog.moc"
