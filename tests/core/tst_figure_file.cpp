// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/figure/figure_file.h"
#include "tests/core/made_up_figure.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <bit>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <limits>
#include <string>
#include <vector>

using namespace knockscope;
using namespace knockscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Equal to the last bit; any two NaN are.
bool isSame(const std::vector<double>& a, const std::vector<double>& b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const bool areUnknown = std::isnan(a[i]) && std::isnan(b[i]);
        if (!areUnknown && std::bit_cast<std::uint64_t>(a[i]) != std::bit_cast<std::uint64_t>(b[i]))
            return false;
    }
    return true;
}

} // namespace

class TestFigureFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackWhole();
    void numbersComeBackBitForBit();
    void isReadable();
    void brokenEntriesAreNamed_data();
    void brokenEntriesAreNamed();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void longestTextsAndMostPanelsAreRead();
    void foldersAreNamed();
    void damageNeverCrashes();
    void tableHasEveryNumber();
    void sidecarsAreRecognised();

private:
    std::filesystem::path fileOf(const std::string& text) const
    {
        const std::filesystem::path path =
            std::filesystem::path(m_folder.path().toStdString()) / "figure.json";
        writeTextAtomically(path, text);
        return path;
    }
    /// The sentence with which a file is refused; empty when it is not.
    std::string refusal(const std::string& text) const
    {
        const std::filesystem::path path = fileOf(text);
        try {
            readFigureJson(path);
        } catch (const Error& error) {
            return error.kind() == ErrorKind::BadInput ? error.what() : "";
        }
        return {};
    }

    QTemporaryDir m_folder;
};

void TestFigureFile::comesBackWhole()
{
    FigureSpec spec = madeUpFigure();
    spec.style = {173.5, 142.9, 5, false, false, true, false, FigurePalette::Grey, PointDrawing::Image, 600};
    spec.layout = {PanelLetters::Rows, true, 2};
    spec.title = "\"α\"\tβ\\\n";
    const FigureSpec back = readFigureJson(fileOf(figureAsJson(spec)));
    QVERIFY(back.style == spec.style);
    QVERIFY(back.layout.letters == PanelLetters::Rows && back.layout.isGrid);
    QCOMPARE(back.layout.panelsPerGroup, 2);
    QCOMPARE(back.title, spec.title);
    QCOMPARE(back.genes, spec.genes);
    QCOMPARE(back.remarks, spec.remarks);
    QCOMPARE(back.provenance.runs.at(0).seed, spec.provenance.runs.at(0).seed);
    QCOMPARE(back.provenance.sourceHash, spec.provenance.sourceHash);
    QCOMPARE(back.provenance.notes, spec.provenance.notes);
    QCOMPARE(back.rows.size(), std::size_t{2});
    const auto& shift = std::get<ShiftPanel>(back.rows[0].panels[0]);
    QCOMPARE(shift.labelled, std::get<ShiftPanel>(spec.rows[0].panels[0]).labelled);
    const auto& distribution = std::get<DistributionPanel>(back.rows[0].panels[2]);
    QCOMPARE(distribution.bandLabel, std::string("range of 2 folds"));
    QVERIFY(distribution.histograms[2].ink == FigureInk::Predicted);
    QCOMPARE(distribution.histograms[2].highestZeros, 0.4);
    QCOMPARE(std::get<CurvePanel>(back.rows[1].panels[0]).series[0].label, std::string("MLP+Hist"));
    QCOMPARE(std::get<BarPanel>(back.rows[1].panels[1]).names.at(1), std::string("KLF1"));
    QCOMPARE(std::get<BarPanel>(back.rows[1].panels[1]).reach, 8.0);
    // Whatever was left out above
    QCOMPARE(figureAsJson(back), figureAsJson(spec));
    QCOMPARE(figureAsCsv(back), figureAsCsv(spec));
}

void TestFigureFile::numbersComeBackBitForBit()
{
    const std::vector<double> hard{0.1,
                                   1.0 / 3,
                                   -0.0,
                                   5e-324,
                                   2.2250738585072014e-308,
                                   1e12,
                                   kNaN,
                                   0.1 + 0.2,
                                   1e-300,
                                   123456789.123456789,
                                   std::nextafter(1.0, 2.0)};
    FigureSpec spec = madeUpFigure(hard.size());
    auto& series = std::get<ShiftPanel>(spec.rows[0].panels[0]).series[0];
    series.x = hard;
    series.y = std::vector<double>(hard.rbegin(), hard.rend());
    series.correlation = kNaN;
    spec.style.widthMm = 100.1 + 0.2;
    const FigureSpec back = readFigureJson(fileOf(figureAsJson(spec)));
    const auto& read = std::get<ShiftPanel>(back.rows[0].panels[0]).series[0];
    QVERIFY(isSame(read.x, series.x));
    QVERIFY(isSame(read.y, series.y));
    QVERIFY(std::isnan(read.correlation));
    QVERIFY(isSame({back.style.widthMm}, {spec.style.widthMm}));
}

void TestFigureFile::isReadable()
{
    const std::string text = figureAsJson(madeUpFigure());
    QVERIFY(text.starts_with("{\n \"format_version\": 1,\n \"program\": \"Knockscope "));
    QVERIFY(text.find("\"names\": [\"GATA1\",\"KLF1\"],\n") != std::string::npos);
    QVERIFY(text.find("\"mean\": [0.5,0.25,0.125],\n") != std::string::npos);
    QVERIFY(text.ends_with("}\n"));
    QVERIFY(nlohmann::json::parse(text).is_object());
}

void TestFigureFile::brokenEntriesAreNamed_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("entry"); // empty: that place itself
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* place, const char* value, const char* reason, const char* entry = "") {
        QTest::newRow((std::string(place) + " " + value).c_str())
            << QString::fromLatin1(place) << QString::fromUtf8(value) << QString::fromLatin1(entry)
            << QString::fromLatin1(reason);
    };
    row("title", "3", "it must be a text");
    row("genes", "{}", "it must be a list");
    row("genes[2]", "null", "it must be a text");
    row("style", "[]", "it must be an object");
    row("style.width_mm", "49.9", "it must be between 50 and 1000");
    row("style.width_mm", "null", "it must be a number");
    row("style.height_mm", "-1", "it must be between 0 and 1000");
    row("style.text_pt", "4", "it must be between 5 and 24");
    row("style.text_pt", "7.5", "it must be a whole number");
    row("style.log_y", "0", "it must be true or false");
    row("style.palette", "\"rainbow\"", "it must be one of standard, paper, grey");
    row("style.points", "\"dots\"", "it must be one of automatic, vector, image");
    row("style.dpi", "100000", "it must be between 72 and 1200");
    row("layout.letters", "\"A\"", "it must be one of none, rows, panels");
    row("layout.panels_per_group", "0", "it must be between 1 and 100");
    row("provenance.runs[0].seed", "-1", "it must be a whole number");
    row("provenance.runs[0].bins", "3000000000", "it must be between 0 and 2147483647");
    row("rows", "7", "it must be a list");
    row("rows[0].panels[0].kind", "\"pie\"", "it must be one of distribution, shift, curve, bar");
    row("rows[0].panels[0].series[0].ink", "\"red\"", "it must be one of control, observed");
    row("rows[0].panels[0].series[0].x", "[1,2]", "it must have 6 values, but it has 2");
    row("rows[0].panels[0].series[0].y[3]", "\"1\"", "it must be a number");
    row("rows[0].panels[0].series[0].y[3]", "1e13", "it must be between");
    row("rows[0].panels[0].labelled[0]", "6", "there is no gene of that number");
    row("rows[0].panels[0].labelled[0]", "-1", "it must be a whole number");
    row("rows[0].panels[1].histograms[0].edges", "[0]", "one edge makes no bin");
    row("rows[0].panels[1].histograms[0].edges[3]", "null", "its numbers must be known and ascend",
        "rows[0].panels[1].histograms[0].edges");
    row("rows[0].panels[1].histograms[0].edges[3]", "1.0", "its numbers must be known and ascend",
        "rows[0].panels[1].histograms[0].edges");
    row("rows[0].panels[1].histograms[0].edges", "[0,1]", "it must have 1 values, but it has 8",
        "rows[0].panels[1].histograms[0].mass");
    row("rows[0].panels[1].histograms[0].mass[0]", "-0.5", "it must be between 0 and");
    row("rows[0].panels[1].histograms[2].highest", "[]", "it must have 8 values, but it has 0");
    row("rows[0].panels[1].histograms[2].lowest", "[]", "it must have 0 values, but it has 8",
        "rows[0].panels[1].histograms[2].highest");
    row("rows[0].panels[1].histograms[0].zeros", "\"nan\"", "it must be a number");
    row("rows[1].panels[0].series[0].mean", "[1]", "it must have 3 values, but it has 1");
    row("rows[1].panels[0].series[0].sd[1]", "-2", "it must be between 0 and");
    row("rows[1].panels[1].series[0].values", "[1,2,3]", "it must have 2 values, but it has 3");
    row("remarks", "[1]", "it must be a text", "remarks[0]");
    const std::string most = '"' + std::string(500, 'x') + '"';
    for (const char* const place :
         {"title", "genes[0]", "rows[0].panels[0].title", "rows[0].panels[0].x_title",
          "rows[0].panels[0].y_title", "rows[0].panels[0].series[0].label", "rows[0].panels[1].notes[0]",
          "rows[0].panels[1].band_label", "rows[0].panels[1].histograms[0].label", "rows[1].panels[0].title",
          "rows[1].panels[1].names[1]"})
        row(place, ("\"x" + most.substr(1)).c_str(), "it must have at most 500 letters, but it has 501");
    row("rows[1].panels[1].names", "[\"one\"]", "it must have 1 values, but it has 2",
        "rows[1].panels[1].series[0].values");
}

void TestFigureFile::brokenEntriesAreNamed()
{
    QFETCH(const QString, place);
    QFETCH(const QString, value);
    QFETCH(QString, entry);
    QFETCH(const QString, reason);
    if (entry.isEmpty())
        entry = place;
    QString pointer = u'/' + place;
    pointer.replace(u'.', u'/').replace(u'[', u'/').remove(u']');
    auto json = nlohmann::json::parse(figureAsJson(madeUpFigure()));
    auto& part = json.at(nlohmann::json::json_pointer(pointer.toStdString()));
    part = nlohmann::json::parse(value.toStdString());
    const QString sentence = QString::fromStdString(refusal(json.dump()));
    QVERIFY2(sentence.startsWith(
                 u"The entry %1 of %2/figure.json cannot be used: %3"_s.arg(entry, m_folder.path(), reason)),
             qPrintable(sentence));
    QVERIFY(sentence.endsWith(u'.'));

    // The same entry left out
    if (place.endsWith(u']'))
        return;
    json = nlohmann::json::parse(figureAsJson(madeUpFigure()));
    const nlohmann::json::json_pointer parent =
        nlohmann::json::json_pointer(pointer.toStdString()).parent_pointer();
    json.at(parent).erase(nlohmann::json::json_pointer(pointer.toStdString()).back());
    const QString missing = QString::fromStdString(refusal(json.dump()));
    if (place == u"rows"_s)
        QVERIFY2(missing.contains(u"is no figure"_s), qPrintable(missing));
    else
        QVERIFY2(missing.contains(place) && missing.endsWith(u"cannot be used: it is missing."_s),
                 qPrintable(missing));
}

void TestFigureFile::otherFilesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const QString damaged = u"is no figure, or it is damaged."_s;
    const QString whole = QString::fromStdString(figureAsJson(madeUpFigure()));
    QTest::newRow("empty") << QString() << damaged;
    QTest::newRow("table") << u"gene,value\n"_s << damaged;
    QTest::newRow("number") << u"3"_s << damaged;
    QTest::newRow("list") << u"[]"_s << damaged;
    QTest::newRow("other JSON") << u"{\"format_version\": 1}"_s << damaged;
    QTest::newRow("half") << whole.left(whole.size() / 2) << damaged;
    QTest::newRow("number too large") << QString(whole).replace(u"0.876"_s, u"1e999"_s) << damaged;
    QTest::newRow("version is a text")
        << QString(whole).replace(u"\"format_version\": 1"_s, u"\"format_version\": \"1\""_s) << damaged;
    QTest::newRow("newer") << QString(whole).replace(u"\"format_version\": 1"_s, u"\"format_version\": 2"_s)
                           << u"was written by a newer Knockscope."_s;
    for (const char* const version : {"0", "-1"})
        QTest::newRow(version) << QString(whole).replace(u"\"format_version\": 1"_s,
                                                         u"\"format_version\": "_s + QLatin1String(version))
                               << damaged;
    QTest::newRow("much newer") << QString(whole).replace(u"\"format_version\": 1"_s,
                                                          u"\"format_version\": 99999999999999999999"_s)
                                << damaged;
}

void TestFigureFile::otherFilesAreRefused()
{
    QFETCH(const QString, text);
    QFETCH(const QString, reason);
    const QString sentence = QString::fromStdString(refusal(text.toStdString()));
    QVERIFY2(sentence.contains(m_folder.path() + u"/figure.json "_s + reason), qPrintable(sentence));
}

void TestFigureFile::longestTextsAndMostPanelsAreRead()
{
    FigureSpec spec = madeUpFigure();
    spec.title.clear();
    for (int letter = 0; letter < 500; ++letter)
        spec.title += "\u00e9"; // two bytes each
    spec.provenance.notes = {std::string(5000, 'x')}; // which nobody draws
    spec.rows = {spec.rows[1]};
    spec.rows[0].panels = std::vector<FigurePanel>(400, spec.rows[0].panels[0]);
    QCOMPARE(figureAsJson(readFigureJson(fileOf(figureAsJson(spec)))), figureAsJson(spec));
    spec.rows.push_back({{spec.rows[0].panels[0]}});
    const QString sentence = QString::fromStdString(refusal(figureAsJson(spec)));
    QVERIFY2(sentence.endsWith(u"cannot be used: a figure has at most 400 panels."_s), qPrintable(sentence));
}

void TestFigureFile::foldersAreNamed()
{
    const std::string folder = m_folder.path().toStdString();
    for (const auto& read : {std::function<void()>([&] { readFigureJson(folder); }),
                             std::function<void()>([&] { readText(folder); })}) {
        try {
            read();
            QFAIL("A folder was read.");
        } catch (const Error& error) {
            QVERIFY(error.kind() == ErrorKind::Io);
            QCOMPARE(QString::fromUtf8(error.what()),
                     u"Cannot read %1: it is a folder."_s.arg(m_folder.path()));
        }
    }
}

void TestFigureFile::damageNeverCrashes()
{
    const std::string whole = figureAsJson(madeUpFigure());
    for (std::size_t i = 0; i < whole.size(); i += 13) {
        std::string damaged = whole;
        damaged[i] = damaged[i] == '9' ? '[' : '9';
        refusal(damaged); // some are other figures
        QVERIFY(!refusal(whole.substr(0, i)).empty());
    }
    const std::string nested = "{\"format_version\":1,\"rows\":" + std::string(1'000'000, '[');
    QVERIFY(!refusal(nested).empty());
    QVERIFY(!refusal(nested + std::string(1'000'000, ']') + "}").empty());
    std::string numbers = "[0";
    for (int i = 0; i < 1'000'000; ++i)
        numbers += ",1";
    QVERIFY(!refusal("{\"format_version\":1,\"rows\":[],\"title\":" + numbers + "]}").empty());
    std::string many = whole;
    many.replace(many.find("[0.5,0.25,0.125]"), 16, numbers + "]");
    QCOMPARE(QString::fromStdString(refusal(many)).count(u"it must have 3 values, but it has 1000001"_s), 1);
}

void TestFigureFile::tableHasEveryNumber()
{
    FigureSpec spec = madeUpFigure(3);
    auto& shift = std::get<ShiftPanel>(spec.rows[0].panels[0]);
    shift.title = "a, \"b\"";
    shift.series[0].x = {0.1, kNaN, 1.0 / 3};
    shift.series[0].y = {0.25, 0.5, 2};
    auto& distribution = std::get<DistributionPanel>(spec.rows[0].panels[1]);
    FigureHistogram histogram;
    histogram.label = "Control";
    histogram.edges = {0, 0.5, 2.5};
    histogram.mass = {0.25, 0.5};
    histogram.lowest = {0.125, 0.25};
    histogram.highest = {0.5, 0.75};
    histogram.zeros = 0.25;
    histogram.lowestZeros = 0.2;
    histogram.mean = 1.5;
    distribution.histograms = {histogram};
    std::get<DistributionPanel>(spec.rows[0].panels[2]).histograms.clear();
    const std::string expected = "panel,title,kind,series,name,x,x_end,value,low,high,share\n"
                                 "1,\"a, \"\"b\"\"\",point,MLP+Hist,GENE1,0.1,,0.25,,,\n"
                                 "1,\"a, \"\"b\"\"\",point,MLP+Hist,GENE3,0.3333333333333333,,2,,,\n"
                                 "1,\"a, \"\"b\"\"\",r,MLP+Hist,,,,0.876,,,\n"
                                 "2,GENE1 in GATA1,bin,Control,,0,0.5,0.5,0.25,1,0.25\n"
                                 "2,GENE1 in GATA1,bin,Control,,0.5,2.5,0.25,0.125,0.375,0.5\n"
                                 "2,GENE1 in GATA1,zeros,Control,,,,0.25,0.2,,0.25\n"
                                 "2,GENE1 in GATA1,mean,Control,,,,1.5,,,\n"
                                 "4,Error of the mean,curve,MLP+Hist,,5,,0.5,0.4375,0.5625,\n"
                                 "4,Error of the mean,curve,MLP+Hist,,10,,0.25,0.125,0.375,\n"
                                 "4,Error of the mean,curve,MLP+Hist,,15,,0.125,0.09375,0.15625,\n"
                                 "5,Responding genes,bar,Mean shift,GATA1,,,3,2,4,\n"
                                 "5,Responding genes,bar,Mean shift,KLF1,,,5,4,7,\n";
    QCOMPARE(QString::fromStdString(figureAsCsv(spec)), QString::fromStdString(expected));
}

void TestFigureFile::sidecarsAreRecognised()
{
    QVERIFY(isFigureSidecar(fileOf(figureAsJson(madeUpFigure()))));
    QVERIFY(isFigureSidecar(fileOf(figureAsCsv(madeUpFigure()))));
    QVERIFY(!isFigureSidecar(fileOf("gene,value\nGATA1,3\n")));
    QVERIFY(!isFigureSidecar(fileOf("{\"format_version\": 1, \"source\": {}}")));
    QVERIFY(!isFigureSidecar(fileOf("")));
}

QTEST_GUILESS_MAIN(TestFigureFile)
#include "tst_figure_file.moc"
