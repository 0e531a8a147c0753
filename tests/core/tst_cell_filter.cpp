// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/cell_filter.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <memory>

using namespace knockscope;
using test::errorOf;

Q_DECLARE_METATYPE(std::vector<bool>)

class TestCellFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::TinyScreen screen = test::TinyScreen::logValues();
        screen.more = [](hdf5::File& file) {
            const double nan = std::numeric_limits<double>::quiet_NaN();
            file.writeStrings("/obs/line", {"a", "b", "", "a=b", "b", "-1"});
            file.write<double>("/obs/score", {1, 2.5, nan, -1, 1e3, 2.5});
            file.write<std::int64_t>("/obs/batch", {1, 2, 3, 10, 20, 30});
            file.write<double>("/obs/none", std::vector<double>(6, nan));
        };
        const std::filesystem::path path = m_folder.path().toStdString() + "/tiny.h5ad";
        screen.write(path);
        m_reader = openScreen(path);
    }

    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("sign");
        QTest::addColumn<QString>("value");
        QTest::newRow("equal") << "line=a"
                               << "line"
                               << "="
                               << "a";
        QTest::newRow("not equal") << "line!=a"
                                   << "line"
                                   << "!="
                                   << "a";
        QTest::newRow("nothing") << "line="
                                 << "line"
                                 << "="
                                 << "";
        QTest::newRow("second sign belongs to the value") << "line=a=b"
                                                          << "line"
                                                          << "="
                                                          << "a=b";
        QTest::newRow("blanks stay") << "cell line=T cell"
                                     << "cell line"
                                     << "="
                                     << "T cell";
        QTest::newRow("less") << "score<1e3"
                              << "score"
                              << "<"
                              << "1e3";
        QTest::newRow("at most") << "score<=-1"
                                 << "score"
                                 << "<="
                                 << "-1";
        QTest::newRow("more") << "score>.5"
                              << "score"
                              << ">"
                              << ".5";
        QTest::newRow("at least") << "score>=5"
                                  << "score"
                                  << ">="
                                  << "5";
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, column);
        QFETCH(QString, sign);
        QFETCH(QString, value);
        const CellFilter filter = parseCellFilter(text.toStdString());
        QCOMPARE(filter.column, column.toStdString());
        QCOMPARE(std::string(signOf(filter.comparison)), sign.toStdString());
        QCOMPARE(filter.value, value.toStdString());
        QCOMPARE(toText(filter), text.toStdString());
    }

    void refusesToParse_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* const text : {"", "line", "=a", "!=a", ">5", "line!a", "score<", "score>many",
                                       "score>=1,5", "score<nan", "score<=inf", "score>5 "})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesToParse()
    {
        QFETCH(QString, text);
        const QString message = errorOf([&] { parseCellFilter(text.toStdString()); });
        QVERIFY2(message.startsWith(QStringLiteral("--where ") + text), qPrintable(message));
    }

    void keepsCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept"); // a digit for each of the six cells
        const auto row = [](const char* text, const char* kept) { QTest::newRow(text) << text << kept; };
        row("line=b", "010010");
        row("line!=b", "101101");
        row("line=a=b", "000100");
        row("line=-1", "000001"); // a label that looks like a number
        row("score=2.5", "010001");
        row("score=2.50", "010001");
        row("score!=2.5", "101110"); // what is missing is not 2.5
        row("score<2.5", "100100");
        row("score<=2.5", "110101");
        row("score>2.5", "000010");
        row("score>=2.5", "010011");
        row("score=1e3", "000010");
        row("batch=1", "100000"); // labels and numbers alike
        row("batch<=10", "111100");
        row("batch>2", "001111"); // as numbers, not as texts
    }
    void keepsCells()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        QCOMPARE(applied(text), kept);
        // cells that were out stay out
        std::vector<bool> passes(6, true);
        const auto first = kept.indexOf(QLatin1Char('1'));
        if (kept.count(QLatin1Char('1')) < 2)
            return;
        passes[static_cast<std::size_t>(first)] = false;
        applyCellFilter(parseCellFilter(text.toStdString()), *m_reader, "file", passes);
        QVERIFY(!passes[static_cast<std::size_t>(first)]);
    }

    void saysWhatIsThere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* text, const char* says) { QTest::newRow(text) << text << says; };
        row("line=c", "line holds: b (2)");
        row("line!=c", "names no label of the column");
        row("score>1e3", "goes from -1 to 1000");
        row("score=7", "goes from -1 to 1000");
        row("score=high", "score holds numbers");
        row("none<3", "none has no numbers");
        row("none!=3", "none holds: no labels");
        row("line<3", "line holds labels");
        row("donor=3", "Choose one of: batch, condition, line, none, score");
        row("donor<3", "Choose one of: batch, condition, line, none, score");
    }
    void saysWhatIsThere()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const QString message = errorOf([&] { applied(text); });
        QVERIFY2(message.startsWith(QStringLiteral("file: the filter ") + text), qPrintable(message));
        QVERIFY2(message.contains(says), qPrintable(message));
    }

    void listsFrequentLabels()
    {
        LabelColumn column{"guide", {}, {}};
        for (int label = 0; label < 25; ++label) {
            column.categories.push_back(std::string("g").append(std::to_string(label)));
            column.codes.insert(column.codes.end(), label == 7 ? 3 : 1, label);
        }
        column.codes.push_back(-1);
        const QString text =
            QString::fromStdString(frequentLabels(column, std::vector<bool>(column.codes.size(), true)));
        QVERIFY2(text.startsWith(QStringLiteral("g7 (3), g0 (1), g1 (1)")), qPrintable(text));
        QVERIFY2(text.endsWith(QStringLiteral("and 5 more")), qPrintable(text));
    }

private:
    QString applied(const QString& text) const
    {
        std::vector<bool> passes(6, true);
        applyCellFilter(parseCellFilter(text.toStdString()), *m_reader, "file", passes);
        QString kept;
        for (const bool passed : passes)
            kept += QLatin1Char(passed ? '1' : '0');
        return kept;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ScreenReader> m_reader;
};

QTEST_GUILESS_MAIN(TestCellFilter)
#include "tst_cell_filter.moc"
