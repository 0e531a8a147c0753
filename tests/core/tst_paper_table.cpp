// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/base/table_text.h"
#include "core/evaluation/metrics_file.h"
#include "core/evaluation/metrics_table.h"
#include "core/experiment/experiment_report.h"
#include "core/figure/paper_table.h"
#include "core/training/cross_validation.h"
#include "tests/core/combination_screen.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <nlohmann/json.hpp>

#include <atomic>
#include <bit>
#include <cmath>
#include <limits>
#include <optional>

using namespace knockscope;
using test::errorOf;

namespace {

namespace fs = std::filesystem;

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

TrainingSettings settingsOf(const char* model, const char* split = "random")
{
    TrainingSettings settings;
    settings.model = model;
    settings.split = split;
    settings.folds = 3;
    settings.epochs = 3;
    settings.hidden = {8};
    settings.validation = 0;
    settings.device = "cpu";
    return settings;
}

bool isSame(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b)
        || (std::isnan(a) && std::isnan(b));
}

QStringList labelsOf(const PaperTable& table)
{
    QStringList labels;
    for (const PaperTable::Line& line : table.lines)
        labels.append(QString::fromStdString((line.group.empty() ? "" : line.group + ": ") + line.label
                                             + (line.isApart ? "+" : "") + (line.isNoise ? "~" : "")));
    return labels;
}

QStringList columnsOf(const PaperTable& table)
{
    QStringList columns;
    for (const PaperTable::Column& column : table.columns)
        columns.append(
            QString::fromStdString((column.group.empty() ? "" : column.group + "/") + column.title));
    return columns;
}

QString notesOf(const PaperTable& table)
{
    QString notes;
    for (const std::string& note : table.notes)
        notes += QString::fromStdString(note) + QLatin1Char('\n');
    return notes;
}

/// Three models and a row of noise, in the group of its own that `group` names.
void addLines(PaperTable& table, const std::string& group, const std::vector<std::array<double, 3>>& means)
{
    for (std::size_t i = 0; i < means.size(); ++i) {
        PaperTable::Line line{group, "model " + std::to_string(i), "run", {}, false, false};
        for (const double mean : means[i])
            line.values.push_back({mean, mean / 8, {}});
        table.lines.push_back(line);
    }
}

PaperTable madeUp()
{
    PaperTable table;
    table.name = "table1";
    table.caption = "Half ± & half";
    table.lineTitle = "Method";
    table.columns = {{"w1", "W1", "", Better::Lower, 4},
                     {"pearson_top20", "Top 20", "Pearson correlation", Better::Higher, 3},
                     {"pearson_top50", "Top 50", "Pearson correlation", Better::Higher, 3}};
    table.notes = {"First.", "† Second."};
    return table;
}

/// Cells of the body as they are read, with * where they are bold.
QList<QStringList> htmlRows(const std::string& html, QString* error = nullptr)
{
    QXmlStreamReader xml(QByteArray::fromStdString(html));
    QList<QStringList> rows;
    QString cell;
    bool isBold = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("tr"))
            rows.append(QStringList());
        if (xml.isStartElement()
            && (xml.name() == QLatin1String("td") || xml.name() == QLatin1String("th"))) {
            cell.clear();
            isBold = false;
        }
        isBold = isBold || (xml.isStartElement() && xml.name() == QLatin1String("b"));
        if (xml.isCharacters())
            cell += xml.text();
        if (xml.isEndElement() && (xml.name() == QLatin1String("td") || xml.name() == QLatin1String("th")))
            rows.last().append(cell + (isBold ? QStringLiteral("*") : QString()));
    }
    if (error)
        *error = xml.hasError() ? xml.errorString() : QString();
    return rows;
}

/// [lines][columns] whether the values are bold, by HTML and by LaTeX, which must agree.
QList<QList<bool>> boldOf(const PaperTable& table)
{
    QList<QList<bool>> bold;
    for (const QStringList& row : htmlRows(tableAsHtml(table)).mid(2)) {
        if (row.size() < 2)
            continue; // a group
        QList<bool>& line = bold.emplaceBack();
        for (const QString& cell : row.mid(1))
            line.append(cell.endsWith(QLatin1Char('*')));
    }
    const QString latex = QString::fromStdString(tableAsLatex(table));
    QList<QList<bool>> other;
    for (const QString& line : latex.split(QLatin1Char('\n'))) {
        if (!line.startsWith(QLatin1String("model")))
            continue;
        QList<bool>& row = other.emplaceBack();
        for (const QString& cell : line.split(QLatin1String(" & ")).mid(1))
            row.append(cell.contains(QLatin1String("\\boldmath")));
    }
    return bold == other ? bold : QList<QList<bool>>();
}

/// Whether braces open and close, and environments nest.
QString whyNotBalanced(const QString& latex)
{
    int depth = 0;
    for (qsizetype i = 0; i < latex.size(); ++i) {
        if (latex[i] == QLatin1Char('\\')) {
            ++i;
            continue;
        }
        depth += latex[i] == QLatin1Char('{') ? 1 : latex[i] == QLatin1Char('}') ? -1 : 0;
        if (depth < 0)
            return latex.mid(i);
    }
    if (depth != 0)
        return QStringLiteral("braces are open");
    QStringList open;
    static const QRegularExpression kEnvironment(QStringLiteral("\\\\(begin|end)\\{(\\w+)\\}"));
    for (auto match = kEnvironment.globalMatch(latex); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        if (one.captured(1) == QLatin1String("begin"))
            open.append(one.captured(2));
        else if (open.isEmpty() || open.takeLast() != one.captured(2))
            return one.captured(2);
    }
    return open.join(QLatin1Char(' '));
}

/// Columns that a line of a tabular fills.
int filledColumns(const QString& line)
{
    static const QRegularExpression kMulti(QStringLiteral("\\\\multicolumn\\{(\\d+)\\}"));
    int columns = 1 + static_cast<int>(line.count(QRegularExpression(QStringLiteral("(?<!\\\\)&"))));
    for (auto match = kMulti.globalMatch(line); match.hasNext();)
        columns += match.next().captured(1).toInt() - 1;
    return columns;
}

ExperimentResult madeUpExperiment()
{
    ExperimentResult result;
    result.info = experimentInfo("table3");
    result.facts = {{"bins", "15"},
                    {"folds", "9"},
                    {"screen", "40 perturbations, 7 genes, 9 control cells, source hash abc"},
                    {"seed", "3"}};
    const auto add = [&](const char* label, double value, std::size_t perturbations) {
        ExperimentLine& line = result.lines.emplace_back();
        line.label = label;
        line.run = "r";
        line.perturbations = perturbations;
        line.values.assign(result.info.metrics.size(), {value, value / 7, {}});
        line.published.resize(result.info.metrics.size());
        line.secondsPerFold = 2;
        line.device = "cpu";
        line.threads = 2;
        return &line;
    };
    add("Keep: Non-Ctrl Hist", 0.3, 15)->secondsPerFold = 0;
    add("Keep: Additive", 0.1, 5)->notPredicted = 10;
    add("Keep: MLP+Hist", 0.2, 15)->published[0] = {0.15, 0.01, {}};
    add("Drop: MLP+Hist", 1.0 / 3, 15)->values[1] = {kNaN, kNaN, {}};
    add("Keep: Chance", 0.05, 14)->isNoise = true;
    add("Keep: scLAMBDA", kNaN, 0)->isOnlyPublished = true;
    result.stoppedFolds = {{"", "r", 2, 40, 30}};
    result.leftOut = {{"GA", {"one", "two"}}};
    result.publishedData = "Norman";
    return result;
}

} // namespace

class TestPaperTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_project.emplace(test::combinationProject(m_folder.path().toStdString()));
        JobMonitor monitor;
        const auto train = [&](const char* name, const TrainingSettings& settings) {
            trainRun(*m_project, name, settings, false, monitor);
        };
        train("hist", settingsOf("mlp-hist"));
        train("gp", settingsOf("gp"));
        train("near", settingsOf("nearest"));
        train("keep near", settingsOf("nearest", "combo-keep"));
        train("keep add", settingsOf("additive", "combo-keep"));
        train("keep gp", settingsOf("gp", "combo-keep"));
        TrainingSettings other = settingsOf("nearest");
        other.seed = 2; // other folds
        train("seed 2", other);
    }

    void bestIsBold_data()
    {
        QTest::addColumn<QList<QList<double>>>("means");
        QTest::addColumn<QList<QList<bool>>>("bold");
        const bool T = true;
        const bool F = false;
        using Means = QList<QList<double>>;
        using Bold = QList<QList<bool>>;
        QTest::newRow("lowest and highest") << Means{{0.3, 0.5, 0.9}, {0.1, 0.7, 0.8}, {0.2, 0.6, 0.7}}
                                            << Bold{{F, F, T}, {T, T, F}, {F, F, F}};
        QTest::newRow("as printed the same")
            << Means{{0.10001, 0.5001, 0.5}, {0.10002, 0.5004, 0.5}} << Bold{{T, T, T}, {T, T, T}};
        QTest::newRow("as printed others")
            << Means{{0.1000, 0.500, 0.1}, {0.1001, 0.501, 0.1}} << Bold{{T, F, T}, {F, T, T}};
        QTest::newRow("missing") << Means{{kNaN, 0.5, kNaN}, {0.2, kNaN, kNaN}, {0.1, 0.4, kNaN}}
                                 << Bold{{F, T, F}, {F, F, F}, {T, F, F}};
        QTest::newRow("alone") << Means{{0.1, 0.5, 0.2}} << Bold{{F, F, F}};
        QTest::newRow("minus zero") << Means{{-1e-9, 0.0, 1}, {1e-9, -1e-9, 2}} << Bold{{T, T, F}, {T, T, T}};
    }
    void bestIsBold()
    {
        QFETCH(QList<QList<double>>, means);
        QFETCH(QList<QList<bool>>, bold);
        PaperTable table = madeUp();
        std::vector<std::array<double, 3>> values;
        for (const QList<double>& line : means)
            values.push_back({line[0], line[1], line[2]});
        addLines(table, "", values);
        QCOMPARE(boldOf(table), bold);
        QVERIFY(tableAsHtml(table).find("\u22120.0000<") == std::string::npos);
        // Noise and what stands apart would be better than all.
        addLines(table, "", {{-9, 9, 9}, {-9, 9, 9}});
        table.lines[values.size()].isNoise = true;
        table.lines[values.size() + 1].isApart = true;
        bold.append({false, false, false});
        bold.append({false, false, false});
        QCOMPARE(boldOf(table), bold);
        // So would another group's, which has a best of its own.
        addLines(table, "Drop", {{-8, 8, 8}, {-9, 9, 9}});
        bold.append({false, false, false});
        bold.append({true, true, true});
        QCOMPARE(boldOf(table), bold);
        // Where nothing is better than something else, nothing is best.
        for (PaperTable::Column& column : table.columns)
            column.better = Better::Neither;
        QCOMPARE(boldOf(table), QList<QList<bool>>(bold.size(), {false, false, false}));
    }

    void namesAreEscaped()
    {
        PaperTable table = madeUp();
        addLines(table, "G_1 & <i>", {{-0.25, 0.5, kNaN}, {0.1, 0.25, 0.75}});
        table.lines[0].label = "run_1 & <b> 50% #1 $x$ {a}\\b ~^ \"q\"";
        table.lines[1].label = "[x] bell\x07 \xff";
        QString error;
        const std::string html = tableAsHtml(table);
        const QList<QStringList> rows = htmlRows(html, &error);
        QCOMPARE(error, QString());
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[2][0], QStringLiteral("G_1 & <i>"));
        QCOMPARE(rows[3][0], QString::fromStdString(table.lines[0].label));
        QCOMPARE(rows[3][1], QStringLiteral("−0.2500\u00a0±\u00a0−0.0312*"));
        QCOMPARE(rows[3][3], QStringLiteral("–"));
        QCOMPARE(rows[4][0], QStringLiteral("[x] bell  ?"));
        QVERIFY(html.find("<script") == std::string::npos && html.find("class=") == std::string::npos);

        const QString latex = QString::fromStdString(tableAsLatex(table));
        QVERIFY2(latex.contains(QStringLiteral(
                     "\nrun\\_1 \\& \\textless{}b\\textgreater{} 50\\% \\#1 \\$x\\$ "
                     "\\{a\\}\\textbackslash{}b \\textasciitilde{}\\textasciicircum{} \"q\" & ")),
                 qPrintable(latex));
        QVERIFY2(latex.contains(QStringLiteral("\\caption{Half $\\pm$ \\& half}")), qPrintable(latex));
        QVERIFY2(latex.contains(QStringLiteral("\n{}[x] bell")), qPrintable(latex));
        QVERIFY2(latex.contains(QStringLiteral("$^{\\dagger}$ Second.")), qPrintable(latex));
        QVERIFY2(latex.contains(QStringLiteral("& -- \\\\")), qPrintable(latex));
        QCOMPARE(whyNotBalanced(latex), QString());
    }

    void headingsStandOverTheirColumns()
    {
        PaperTable table = madeUp();
        addLines(table, "Keep", {{0.1, 0.2, 0.3}, {0.2, 0.3, 0.4}});
        addLines(table, "Drop", {{0.1, 0.2, 0.3}});
        const QString latex = QString::fromStdString(tableAsLatex(table));
        for (const char* part :
             {"\\begin{tabular}{lrrr}", " & & \\multicolumn{2}{c}{Pearson correlation ($\\uparrow$)} \\\\",
              "\\cmidrule(lr){3-4}", "Method & W1 ($\\downarrow$) & Top 20 & Top 50 \\\\",
              "\\label{tab:table1}", "\\multicolumn{4}{l}{\\textit{Keep}} \\\\"})
            QVERIFY2(latex.contains(QLatin1String(part)), qPrintable(latex));
        QCOMPARE(whyNotBalanced(latex), QString());
        bool isBody = false;
        for (const QString& line : latex.split(QLatin1Char('\n'))) {
            if (isBody && line.endsWith(QLatin1String("\\\\")))
                QCOMPARE(filledColumns(line), 4);
            isBody = (isBody || line == QLatin1String("\\toprule")) && line != QLatin1String("\\bottomrule");
        }
        const QList<QStringList> rows = htmlRows(tableAsHtml(table));
        QCOMPARE(rows[0],
                 (QStringList{QString(), QString(), QStringLiteral("Pearson correlation\u00a0(↑)")}));
        QCOMPARE(rows[1],
                 (QStringList{QStringLiteral("Method"), QStringLiteral("W1\u00a0(↓)"),
                              QStringLiteral("Top 20"), QStringLiteral("Top 50")}));
        QCOMPARE(rows[2], QStringList{QStringLiteral("Keep")});
        QCOMPARE(rows[5], QStringList{QStringLiteral("Drop")});
        // Headings of columns that are better in other ways have no arrow, and the columns have.
        table.columns[2].better = Better::Lower;
        QVERIFY(QString::fromStdString(tableAsLatex(table))
                    .contains(QLatin1String("Top 20 ($\\uparrow$) & Top 50 ($\\downarrow$) \\\\")));
    }

    void csvReadsBackToTheSameBits()
    {
        PaperTable table = madeUp();
        addLines(table, "a, \"b\"", {{1.0 / 3, -1e-300, kNaN}, {0.1 + 0.2, 12345678.9, 5e-324}});
        table.columns[2].metric.clear();
        const QStringList lines =
            QString::fromStdString(tableAsCsv(table)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines[0], QStringLiteral("table,group,line,run,metric,mean,sd"));
        QCOMPARE(lines[3], QStringLiteral("table1,\"a, \"\"b\"\"\",model 0,run,seconds_per_fold,,"));
        for (int i = 0; i < 6; ++i) {
            const QStringList fields = lines[i + 1].split(QLatin1Char(','));
            const MeanAndSd& value =
                table.lines[static_cast<std::size_t>(i / 3)].values[static_cast<std::size_t>(i % 3)];
            if (std::isnan(value.mean))
                continue;
            QVERIFY(isSame(fields[fields.size() - 2].toDouble(), value.mean));
            QVERIFY(isSame(fields.last().toDouble(), value.sd));
        }
    }

    void experimentsAreReadBack()
    {
        const ExperimentResult result = madeUpExperiment();
        const fs::path folder = fs::path(m_folder.path().toStdString()) / "reports";
        writeExperiment(result, folder);
        for (const char* ending : {"csv", "json", "tex", "html", "md"})
            QVERIFY(fs::exists(folder / (std::string("table3.") + ending)));
        QCOMPARE(readText(folder / "table3.html"), tableAsHtml(tableOfExperiment(result)));
        const ExperimentResult back = readExperiment(folder / "table3.json");
        QVERIFY(experimentToJson(back) == experimentToJson(result));
        QCOMPARE(tableAsHtml(tableOfExperiment(back)), tableAsHtml(tableOfExperiment(result)));
        QCOMPARE(tableAsCsv(tableOfExperiment(back)), tableAsCsv(tableOfExperiment(result)));

        const PaperTable table = tableOfExperiment(back);
        QCOMPARE(labelsOf(table),
                 (QStringList{QStringLiteral("Keep: Non-Ctrl Hist"), QStringLiteral("Keep: Additive+"),
                              QStringLiteral("Keep: MLP+Hist"), QStringLiteral("Keep: Chance~"),
                              QStringLiteral("Drop: MLP+Hist")}));
        QCOMPARE(columnsOf(table).join(QLatin1Char(' ')),
                 QStringLiteral("W1 Pearson correlation/Top 20 Pearson correlation/Top 50 Pearson "
                                "correlation/Top 100 RMAE/Mean RMAE/Var RMAE/Skew RMAE/Kurt"));
        QVERIFY(isSame(table.lines[4].values[0].mean, 1.0 / 3));
        QVERIFY(isSame(table.lines[4].values[0].sd, 1.0 / 3 / 7));
        QVERIFY(std::isnan(table.lines[4].values[1].mean));
        const QString notes = notesOf(table);
        QVERIFY2(notes.contains(QStringLiteral("† Keep, Additive: 5 of the 15 perturbations.")),
                 qPrintable(notes));
        QVERIFY2(notes.contains(QStringLiteral("stopped before their last epoch: r.")), qPrintable(notes));
        const QString caption = QString::fromStdString(table.caption);
        QVERIFY2(caption.contains(
                     QStringLiteral("Held-out perturbations: 15. Screen: 40 perturbations, 7 genes, 9 "
                                    "control cells; 9 folds, 15 bins, seed 3.")),
                 qPrintable(caption));
        ExperimentResult uneven = back;
        uneven.lines[3].perturbations = 12;
        const QString both = QString::fromStdString(tableOfExperiment(uneven).caption);
        QVERIFY2(both.contains(QStringLiteral("Held-out perturbations: Keep: 15, Drop: 12.")),
                 qPrintable(both));
    }

    void brokenReportsAreNamed_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value"); // JSON; empty: taken away
        QTest::addColumn<QString>("complaint");
        const QString damaged = QStringLiteral("is damaged");
        QTest::newRow("newer") << QStringLiteral("/format_version") << QStringLiteral("2")
                               << QStringLiteral("newer Knockscope");
        QTest::newRow("no version") << QStringLiteral("/format_version") << QString() << damaged;
        QTest::newRow("text as version")
            << QStringLiteral("/format_version") << QStringLiteral("\"1\"") << damaged;
        QTest::newRow("unknown experiment")
            << QStringLiteral("/experiment") << QStringLiteral("\"table9\"") << damaged;
        QTest::newRow("other experiment")
            << QStringLiteral("/experiment") << QStringLiteral("\"fig4\"") << QStringLiteral("holds fig4");
        QTest::newRow("no lines") << QStringLiteral("/lines") << QString() << damaged;
        QTest::newRow("empty lines") << QStringLiteral("/lines") << QStringLiteral("[]") << damaged;
        QTest::newRow("lines of numbers") << QStringLiteral("/lines/0") << QStringLiteral("3") << damaged;
        QTest::newRow("missing metric") << QStringLiteral("/lines/1/metrics/w1") << QString() << damaged;
        QTest::newRow("text as number")
            << QStringLiteral("/lines/1/metrics/w1/mean") << QStringLiteral("\"0.2\"") << damaged;
        QTest::newRow("facts of numbers") << QStringLiteral("/facts/seed") << QStringLiteral("1") << damaged;
        QTest::newRow("cut off") << QString() << QString() << damaged;
        QTest::newRow("other screen") << QStringLiteral("/facts/screen") << QStringLiteral("\"another\"")
                                      << QStringLiteral("of another screen");
    }
    void brokenReportsAreNamed()
    {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QString, complaint);
        nlohmann::json json = experimentToJson(madeUpExperiment());
        json["facts"]["screen"] = "40 perturbations, source hash " + m_project->importReport().sourceHash;
        const nlohmann::json::json_pointer at(pointer.toStdString());
        if (!value.isEmpty())
            json[at] = nlohmann::json::parse(value.toStdString());
        else if (!pointer.isEmpty())
            json[at.parent_pointer()].erase(at.back());
        const fs::path file = experimentFolder(*m_project) / "table3.json";
        fs::create_directories(file.parent_path());
        const std::string text = json.dump();
        writeTextAtomically(file, pointer.isEmpty() ? text.substr(0, text.size() / 2) : text);
        JobMonitor monitor;
        const QString error = errorOf([&] { makePaperTable(*m_project, "table3", {}, monitor); });
        fs::remove(file);
        QVERIFY2(error.contains(complaint), qPrintable(error));
        QVERIFY2(error.contains(QString::fromStdString(file.string())), qPrintable(error));
    }

    void reportsComeFirst()
    {
        ExperimentResult result = madeUpExperiment();
        result.facts[2].second = "a screen, source hash " + m_project->importReport().sourceHash;
        writeExperiment(result, experimentFolder(*m_project));
        JobMonitor monitor;
        const PaperTable report = makePaperTable(*m_project, "table3", {}, monitor);
        const PaperTable named = makePaperTable(*m_project, "table3", {"keep gp"}, monitor);
        fs::remove_all(experimentFolder(*m_project));
        QCOMPARE(tableAsCsv(report), tableAsCsv(tableOfExperiment(result)));
        QVERIFY(labelsOf(named).contains(QStringLiteral("Keep: GP")));
        const PaperTable runs = makePaperTable(*m_project, "table3", {}, monitor);
        QVERIFY(labelsOf(runs).contains(QStringLiteral("Keep: Nearest")));
    }

    void linesAreTheRightRuns_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("runs");
        QTest::addColumn<QStringList>("labels");
        QTest::addColumn<QString>("note");
        const QString halves = QStringLiteral("Repeatability of half the cells~");
        const QString chance = QStringLiteral("Chance, control cells~");
        QTest::newRow("table1") << QStringLiteral("table1") << QStringList()
                                << QStringList{QStringLiteral("Ctrl Hist"),
                                               QStringLiteral("Non-Ctrl Hist"),
                                               QStringLiteral("Nearest"),
                                               QStringLiteral("MLP+Hist"),
                                               halves,
                                               chance}
                                << QStringLiteral("than run near: seed 2.");
        QTest::newRow("table2") << QStringLiteral("table2") << QStringList()
                                << QStringList{QStringLiteral("Non-Ctrl Mean"),
                                               QStringLiteral("Nearest"),
                                               QStringLiteral("GP"),
                                               QStringLiteral("MLP+Hist"),
                                               halves,
                                               chance}
                                << QStringLiteral("than run near: seed 2.");
        QTest::newRow("named") << QStringLiteral(
            "table2") << QStringList{QStringLiteral("hist"), QStringLiteral("gp"), QStringLiteral("hist")}
                               << QStringList{QStringLiteral("Non-Ctrl Mean"), QStringLiteral("MLP+Hist"),
                                              QStringLiteral("GP"), halves, chance}
                               << QString();
        const QString keep = QStringLiteral("Keep: ");
        QTest::newRow("table3") << QStringLiteral("table3") << QStringList()
                                << QStringList{keep + QStringLiteral("Non-Ctrl Hist"),
                                               keep + QStringLiteral("Additive"),
                                               keep + QStringLiteral("Nearest"),
                                               keep + QStringLiteral("GP"),
                                               keep + halves,
                                               keep + chance}
                                << QStringLiteral("There is no run of split combo-drop.");
    }
    void linesAreTheRightRuns()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, runs);
        QFETCH(QStringList, labels);
        QFETCH(QString, note);
        std::vector<std::string> names;
        for (const QString& run : runs)
            names.push_back(run.toStdString());
        JobMonitor monitor;
        const PaperTable table = makePaperTable(*m_project, name.toStdString(), names, monitor);
        QCOMPARE(labelsOf(table), labels);
        QVERIFY2(notesOf(table).contains(note), qPrintable(notesOf(table)));
        for (const PaperTable::Line& line : table.lines) {
            const StoredMetrics stored = readMetricsFile(m_project->runFolder(line.run) / "metrics.json");
            const auto evaluation =
                std::find_if(stored.evaluations.begin(), stored.evaluations.end(),
                             [&](const RunEvaluation& one) { return modelTitle(one) == line.label; });
            QVERIFY(evaluation != stored.evaluations.end());
            QCOMPARE(line.values.size(), table.columns.size());
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                const std::string& metric = table.columns[i].metric;
                if (metric.empty()) {
                    QVERIFY(evaluation->baselineOf.empty()
                                ? isSame(line.values[i].mean, evaluation->secondsPerFold)
                                : std::isnan(line.values[i].mean));
                    continue;
                }
                QVERIFY(isSame(line.values[i].mean, evaluation->metrics[metricIndex(metric)].mean));
                QVERIFY(isSame(line.values[i].sd, evaluation->metrics[metricIndex(metric)].sd));
            }
        }
        QCOMPARE(table.columns.back().metric.empty(), name == QLatin1String("table1"));
        // Read from the files now, and nothing is computed.
        QStringList phases;
        JobMonitor watched(nullptr, [&](const Progress& progress) {
            phases.append(QString::fromStdString(progress.phase));
        });
        QCOMPARE(tableAsHtml(makePaperTable(*m_project, name.toStdString(), names, watched)),
                 tableAsHtml(table));
        QCOMPARE(phases, QStringList{QStringLiteral("done")});
    }

    void fewerPerturbationsStandApart()
    {
        // A fold is not finished: of 21 perturbations 14 are predicted.
        TrainingSettings settings = settingsOf("nearest");
        settings.onlyFolds = {0, 1};
        JobMonitor monitor;
        trainRun(*m_project, "two folds", settings, false, monitor);
        const PaperTable all = makePaperTable(*m_project, "table2", {}, monitor);
        QVERIFY(!labelsOf(all).join(QLatin1Char(' ')).contains(QStringLiteral("two folds")));
        QVERIFY2(notesOf(all).contains(QStringLiteral("not all folds are finished: two folds.")),
                 qPrintable(notesOf(all)));
        const PaperTable named = makePaperTable(*m_project, "table2", {"two folds", "near", "gp"}, monitor);
        QCOMPARE(labelsOf(named).mid(0, 4),
                 (QStringList{QStringLiteral("Non-Ctrl Mean"), QStringLiteral("Nearest (two folds)+"),
                              QStringLiteral("Nearest (near)"), QStringLiteral("GP")}));
        QVERIFY2(
            notesOf(named).contains(QStringLiteral("† Nearest (two folds): 14 of the 21 perturbations.")),
            qPrintable(notesOf(named)));
        QCOMPARE(named.lines[0].run, std::string("near")); // the baseline is of all perturbations
        QVERIFY(tableAsHtml(named).find("Nearest (two folds)<sup>†</sup>") != std::string::npos);
        fs::remove_all(m_project->runFolder("two folds"));
    }

    void otherBinsStandApart()
    {
        TrainingSettings settings = settingsOf("nearest");
        settings.bins = 9;
        JobMonitor monitor;
        trainRun(*m_project, "nine", settings, false, monitor);
        const PaperTable named = makePaperTable(*m_project, "table1", {"near", "hist", "nine"}, monitor);
        QVERIFY2(notesOf(named).contains(QStringLiteral("† Nearest (nine): 9 bins instead of 15.")),
                 qPrintable(notesOf(named)));
        const PaperTable all = makePaperTable(*m_project, "table1", {}, monitor);
        QVERIFY2(notesOf(all).contains(QStringLiteral("nine"))
                     && notesOf(all).contains(QStringLiteral("Left out")),
                 qPrintable(notesOf(all)));
        fs::remove_all(m_project->runFolder("nine"));
    }

    void whatCannotBeMadeIsTold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("runs");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("unknown") << QStringLiteral("table4") << QStringList()
                                 << QStringLiteral("There is no table table4; choose one of table1,");
        QTest::newRow("table5") << QStringLiteral("table5") << QStringList()
                                << QStringLiteral("\"knockscope-cli experiment table5 --project /");
        QTest::newRow("table6") << QStringLiteral("table6") << QStringList()
                                << QStringLiteral("\"Tables of the paper\" in the Run menu");
        QTest::newRow("table5 of runs") << QStringLiteral("table5") << QStringList{QStringLiteral("hist")}
                                        << QStringLiteral("not made of single runs");
        QTest::newRow("no such run") << QStringLiteral("table1") << QStringList{QStringLiteral("none")}
                                     << QStringLiteral("none");
        QTest::newRow("means") << QStringLiteral("table1") << QStringList{QStringLiteral("gp")}
                               << QStringLiteral("predicts means only");
        QTest::newRow("split") << QStringLiteral("table3") << QStringList{QStringLiteral("gp")}
                               << QStringLiteral("is of split random");
        QTest::newRow("other split") << QStringLiteral("table2") << QStringList{QStringLiteral("keep gp")}
                                     << QStringLiteral("is of split combo-keep");
        QTest::newRow("other folds") << QStringLiteral("table2")
                                     << QStringList{QStringLiteral("gp"), QStringLiteral("seed 2")}
                                     << QStringLiteral("Runs gp and seed 2 hold out");
    }
    void whatCannotBeMadeIsTold()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, runs);
        QFETCH(QString, complaint);
        std::vector<std::string> names;
        for (const QString& run : runs)
            names.push_back(run.toStdString());
        JobMonitor monitor;
        const QString error =
            errorOf([&] { makePaperTable(*m_project, name.toStdString(), names, monitor); });
        QVERIFY2(error.contains(complaint), qPrintable(error));
        QVERIFY2(error.endsWith(QLatin1Char('.')), qPrintable(error));
    }

    void formatsGoByEndings_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("start"); // empty: refused
        QTest::newRow("LaTeX") << QStringLiteral("a/b.tex") << QStringLiteral("\\begin{table}");
        QTest::newRow("CSV") << QStringLiteral("b.CSV") << QStringLiteral("table,");
        QTest::newRow("HTML") << QStringLiteral("b.html") << QStringLiteral("<!DOCTYPE html>");
        QTest::newRow("short") << QStringLiteral("b.Htm") << QStringLiteral("<!DOCTYPE html>");
        QTest::newRow("other") << QStringLiteral("b.docx") << QString();
        QTest::newRow("none") << QStringLiteral("tex") << QString();
    }
    void formatsGoByEndings()
    {
        QFETCH(QString, path);
        QFETCH(QString, start);
        PaperTable table;
        table.name = "table1";
        QString text;
        const QString error =
            errorOf([&] { text = QString::fromStdString(tableAs(table, tableFormat(path.toStdString()))); });
        QCOMPARE(error.isEmpty(), !start.isEmpty());
        QVERIFY2(start.isEmpty() || text.contains(start), qPrintable(text));
        QVERIFY(error.isEmpty() || error.contains(path));
    }

    void outdatedMetricsAreComputedAgain()
    {
        JobMonitor monitor;
        const fs::path file = m_project->runFolder("gp") / "metrics.json";
        const PaperTable before = makePaperTable(*m_project, "table2", {"gp"}, monitor);
        nlohmann::json json = nlohmann::json::parse(readText(file));
        json["program_version"] = "0.0.0";
        json["runs"][0]["metrics"]["rmae_mean"]["mean"] = 77;
        writeTextAtomically(file, json.dump());
        QCOMPARE(tableAsCsv(makePaperTable(*m_project, "table2", {"gp"}, monitor)), tableAsCsv(before));
        writeTextAtomically(file, "{");
        QCOMPARE(tableAsCsv(makePaperTable(*m_project, "table2", {"gp"}, monitor)), tableAsCsv(before));
        QVERIFY(!readMetricsFile(file).evaluations.empty());
        const std::string current = readText(file);
        json["format_version"] = kMetricsFileVersion + 1; // a newer program's stays
        writeTextAtomically(file, json.dump());
        QCOMPARE(tableAsCsv(makePaperTable(*m_project, "table2", {"gp"}, monitor)), tableAsCsv(before));
        QCOMPARE(readText(file), json.dump());
        fs::remove(file);
        fs::create_directories(file / "in the way"); // cannot be written
        QCOMPARE(tableAsCsv(makePaperTable(*m_project, "table2", {"gp"}, monitor)), tableAsCsv(before));
        fs::remove_all(file);
        writeTextAtomically(file, current);
    }

    void cancelled()
    {
        const fs::path file = m_project->runFolder("gp") / "metrics.json";
        fs::remove(file);
        std::atomic<bool> cancel = false;
        JobMonitor monitor(
            &cancel, [&](const Progress& progress) { cancel = cancel || progress.fraction > 0; },
            std::chrono::milliseconds(0));
        QVERIFY_THROWS_EXCEPTION(Cancelled, makePaperTable(*m_project, "table2", {"gp", "near"}, monitor));
        QVERIFY(!fs::exists(file));
    }

    void timesOfOtherDevicesHaveNoBest()
    {
        ExperimentResult result = madeUpExperiment();
        result.info = experimentInfo("table1");
        for (ExperimentLine& line : result.lines) {
            line.values.resize(result.info.metrics.size());
            line.label = line.label.substr(6);
        }
        const PaperTable same = tableOfExperiment(result);
        QCOMPARE(columnsOf(same).last(), QStringLiteral("Seconds per fold"));
        QCOMPARE(same.columns.back().better, Better::Lower);
        QVERIFY(std::isnan(same.lines[0].values.back().mean)); // a baseline is not trained
        QCOMPARE(same.lines[1].values.back().mean, 2.0);
        result.lines[1].device = "cuda";
        const PaperTable other = tableOfExperiment(result);
        QCOMPARE(other.columns.back().better, Better::Neither);
        QVERIFY(notesOf(other).contains(QStringLiteral("different devices")));
    }

    void singleColumnsHaveNoHeading()
    {
        ExperimentResult result = madeUpExperiment();
        result.info = experimentInfo("table5");
        for (ExperimentLine& line : result.lines)
            line.values.resize(result.info.metrics.size());
        result.lines[0].label = "w1=0.75,mse=0.25";
        const PaperTable table = tableOfExperiment(result);
        QCOMPARE(columnsOf(table),
                 (QStringList{QStringLiteral("Pearson correlation, top 20"), QStringLiteral("W1")}));
        QCOMPARE(table.lines[0].label, std::string("0.75 W1 + 0.25 MSE"));
        QCOMPARE(table.lineTitle, std::string("Weights of the objective"));
        QVERIFY(!QString::fromStdString(tableAsLatex(table)).contains(QStringLiteral("cmidrule")));
    }

    void evaluationsAreATable()
    {
        JobMonitor monitor;
        const std::vector<RunEvaluation> evaluations =
            evaluateRun(*m_project, m_project->run("gp"), monitor, {false, 0});
        const PaperTable table = tableOfEvaluations(evaluations);
        QCOMPARE(table.lines.size(), evaluations.size());
        QCOMPARE(table.lines[0].group, std::string("Run gp"));
        QCOMPARE(table.columns.size(), std::size_t{9});
        QString error;
        htmlRows(tableAsHtml(table), &error);
        QCOMPARE(error, QString());
    }

private:
    QTemporaryDir m_folder;
    std::optional<Project> m_project;
};

QTEST_GUILESS_MAIN(TestPaperTable)
#include "tst_paper_table.moc"
