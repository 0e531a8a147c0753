// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/label_table.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

using namespace knockscope;
using test::errorOf;
using test::TinyScreen;

namespace {

using Strings = std::vector<std::string>;

const Strings kCells{"AAAC-1", "CCCG-1", "GGGT-1", "TTTA-1"};

} // namespace

class TestLabelTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverySpelling_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("comma") << QByteArray("cell,guide\nAAAC-1,A\nCCCG-1,B\nGGGT-1,A\nTTTA-1,\"x, y\"\n");
        QTest::newRow("tab, other order")
            << QByteArray("guide\tcell\nx, y\tTTTA-1\nB\tCCCG-1\nA\tGGGT-1\nA\tAAAC-1\n");
        QTest::newRow("semicolon, CRLF, mark, no last line break")
            << QByteArray("\xef\xbb\xbf"
                          "cell;guide\r\nAAAC-1;A\r\nCCCG-1;B\r\nGGGT-1;A\r\nTTTA-1;x, y");
        QTest::newRow("quotes of R, unnamed index")
            << QByteArray("\"\",\"guide\"\n\"AAAC-1\",\"A\"\n\"CCCG-1\",\"B\"\n\"GGGT-1\",\"A\"\n\"TTTA-1\","
                          "\"x, y\"\n");
        QTest::newRow("header without row names")
            << QByteArray("guide\tn\nAAAC-1\tA\t1\nCCCG-1\tB\t2\nGGGT-1\tA\t3\nTTTA-1\tx, y\t4\n");
        QTest::newRow("no suffix, blank lines, rows of other cells")
            << QByteArray("cell,guide\n\nAAAC,A\nCCCG,B\nGGGG,Z\nGGGT,A\n\nTTTA,\"x, y\"\n");
        QTest::newRow("old Mac") << QByteArray("cell;guide\rAAAC-1;A\rCCCG-1;B\rGGGT-1;A\rTTTA-1;x, y\r");
    }
    void readsEverySpelling()
    {
        QFETCH(QByteArray, text);
        const LabelTable table(write(text), kCells);
        QCOMPARE(table.cellsWithRow(), std::uint64_t{4});
        QCOMPARE(table.columnNames().front(), std::string("guide"));
        QCOMPARE(expand(table.column("guide")), (Strings{"A", "B", "A", "x, y"}));
        QCOMPARE(table.column("guide").categories, (Strings{"A", "B", "x, y"}));
    }

    void tellsKindsOfColumns()
    {
        const LabelTable table(write("cell,whole,decimal,share,flag,note,empty,\"quo\"\"te\",whole,\n"
                                     "AAAC-1,7,1.0,0.5,TRUE,\"two\nlines\",,a,1,1\n"
                                     "CCCG-1,,2.0,NA,FALSE,\"say \"\"no\"\"\",NA,b,2,2\n"
                                     "GGGT-1,007,NaN,2,TRUE,\xff,,c,3,3\n"),
                               kCells);
        QCOMPARE(table.columnNames(),
                 (Strings{"whole", "decimal", "flag", "note", "empty", "quo\"te", "whole.1", "column 10"}));
        QCOMPARE(table.numberColumnNames(),
                 (Strings{"whole", "decimal", "share", "empty", "whole.1", "column 10"}));
        QCOMPARE(expand(table.column("whole")), (Strings{"7", "", "007", ""}));
        QCOMPARE(table.column("whole").codes, (std::vector<std::int32_t>{0, -1, 1, -1}));
        QCOMPARE(expand(table.column("decimal")), (Strings{"1", "2", "", ""}));
        QCOMPARE(expand(table.column("flag")), (Strings{"TRUE", "FALSE", "TRUE", ""}));
        QCOMPARE(expand(table.column("note")), (Strings{"two lines", "say \"no\"", "?", ""}));
        const std::vector<double> shares = table.numbers("share");
        QCOMPARE(shares[0], 0.5);
        QVERIFY(std::isnan(shares[1]) && std::isnan(shares[3]));
        QCOMPARE(shares[2], 2.0);
        QVERIFY(errorOf([&] { table.column("share"); }).contains(QStringLiteral("whole, decimal, flag")));
        QVERIFY(errorOf([&] { table.numbers("flag"); }).contains(QStringLiteral("whole, decimal, share")));
    }

    void readsProtospacerCalls()
    {
        const LabelTable table(write("cell_barcode,num_features,feature_call,num_umis\n"
                                     "AAAC-1,1,KLF1_1,120\n"
                                     "GGGT-1,2,GATA1_2|KLF1_1,30|45\n"
                                     "TTTA-1,1,NTC_3,9\n"),
                               kCells);
        QCOMPARE(table.barcodeColumn(), std::string("cell_barcode"));
        QCOMPARE(table.columnNames(), (Strings{"num_features", "feature_call", "num_umis"}));
        QCOMPARE(expand(table.column("feature_call")), (Strings{"KLF1_1", "", "GATA1_2|KLF1_1", "NTC_3"}));
    }

    void keepsSuffixesThatTellCellsApart()
    {
        // AAAC without its suffix could be either cell.
        const Strings cells{"AAAC-1", "AAAC"};
        const LabelTable table(write("cell,guide\nAAAC,x\nAAAC-1,y\n"), cells);
        QCOMPARE(expand(table.column("guide")), (Strings{"y", "x"}));
    }

    void refusesBrokenTables_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& text, const char* expected) {
            QTest::newRow(name) << text << QString::fromLatin1(expected);
        };
        row("empty", "", "has no rows");
        row("header only", "cell,guide\n", "has no rows");
        row("other barcodes", "cell,guide\nS1_AAAC,A\nS1_CCCG,B\n",
            "names 0 of 4 cells. A cell of the screen is called AAAC-1, the first row of the table S1_AAAC.");
        row("too few", "cell,guide\nAAAC-1,A\nXX,B\n", "the column cell fits best, and names 1 of 4 cells");
        row("as many rows as cells", "guide,n\nA,1\nB,2\nA,3\nB,4\n", "same order");
        row("barcode twice", "cell,guide\nAAAC-1,A\nCCCG-1,B\nAAAC-1,B\n", "barcode AAAC-1 more than once");
        row("barcodes only", "cell\nAAAC-1\nCCCG-1\n", "barcodes only");
        row("uneven", "cell,guide\nAAAC-1,A\nCCCG-1\n", "line 3 has 1 values where 2 are expected");
        row("uneven by tabs", "cell\tguide\nAAAC-1\tA\nCCCG-1\n", "line 3 has 1 values where 2 are expected");
        row("line of a quoted break", "cell,guide\nAAAC-1,\"A\nB\"\nCCCG-1\n", "line 4 has 1");
        row("open quote", "cell,guide\nAAAC-1,A\nCCCG-1,\"B\n", "quote opened in line 3");
        row("text after a quote", "cell,guide\nAAAC-1,\"A\"B\n", "line 2 has text after a closing quote");
        row("not text", QByteArray("cell,\0guide\n", 12), "is not a text file");
        row("UTF-16",
            QByteArray("\xff\xfe"
                       "c\0e\0",
                       6),
            "UTF-16");
        row("expression matrix", QByteArray("cell") + QByteArray(",g").repeated(1200) + "\n", "1201 columns");
        row("endless value", QByteArray("cell,guide\nAAAC-1,") + QByteArray(3 << 20, 'A') + "\n",
            "a value of");
    }
    void refusesBrokenTables()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const QString message = errorOf([&] { LabelTable(write(text), kCells); });
        QVERIFY2(message.contains(expected), qPrintable(message));
        QVERIFY2(message.contains(QStringLiteral("cells.csv")), qPrintable(message));
    }

    void refusesCellsOfOneName()
    {
        const QString message = errorOf([&] {
            LabelTable(write("cell,guide\nA,x\nB,y\n"), Strings{"A", "B", "B"});
        });
        QVERIFY2(message.contains(QStringLiteral("names 1 of 3")), qPrintable(message));
        const QString ambiguous = errorOf([&] {
            LabelTable(write("cell,guide\nA,x\nB,y\nC,y\n"), Strings{"A", "B", "B", "C"});
        });
        QVERIFY2(ambiguous.contains(QStringLiteral("names B, but several cells")), qPrintable(ambiguous));
    }

    void addsColumnsToAnyScreen()
    {
        const auto path = folder() / "tiny.h5ad";
        TinyScreen screen = TinyScreen::logValues();
        screen.more = [](hdf5::File& file) {
            file.write<double>("/obs/dose", std::vector<double>{1, 2, 3, 4, 5, 6});
        };
        screen.write(path);
        ReaderOptions options;
        options.labels = write("cell,guide,condition,dose\ncell5,A,c5,0.5\ncell0,B,c0,1.5\ncell2,A,c2,2.5\n");
        const auto reader = openScreen(path, options);
        QCOMPARE(reader->format(),
                 std::string("AnnData .h5ad (CSR, float64), labels from cells.csv (3 of 6 cells)"));
        QCOMPARE(reader->columnNames(), (Strings{"guide", "condition"}));
        QCOMPARE(reader->numberColumnNames(), (Strings{"dose"}));
        QCOMPARE(expand(reader->column("condition")), (Strings{"c0", "", "c2", "", "", "c5"}));
        QCOMPARE(reader->numbers("dose")[5], 0.5);
        QCOMPARE(reader->cells(), std::uint64_t{6});
        QCOMPARE(reader->genes(), screen.genes);
        QCOMPARE(reader->cellName(3), std::string("cell3"));
        QCOMPARE(reader->layerNames(), (Strings{"X"}));
        QCOMPARE(reader->readRows(0, 6).stored(), std::size_t{10});
        QVERIFY(errorOf([&] { reader->column("dose"); }).contains(QStringLiteral("guide, condition")));
        QVERIFY(errorOf([&] { reader->column("donor"); }).contains(QStringLiteral("cells.csv")));
        options.labels = folder() / "nowhere.csv";
        QVERIFY(errorOf([&] { openScreen(path, options); }).contains(QStringLiteral("does not exist")));
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    std::filesystem::path write(const QByteArray& text) const
    {
        const std::filesystem::path path = folder() / "cells.csv";
        std::ofstream(path, std::ios::binary) << text.toStdString();
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLabelTable)
#include "tst_label_table.moc"
