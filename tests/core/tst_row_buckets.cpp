// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scratch_file.h"
#include "core/screen/row_buckets.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <map>
#include <random>
#include <span>
#include <thread>

using namespace knockscope;
using test::errorOf;

namespace {

using Matrix = std::map<std::pair<std::uint64_t, std::uint32_t>, double>;

Matrix toMatrix(const SparseRows& rows)
{
    Matrix matrix;
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        for (std::uint64_t i = rows.offsets[row]; i < rows.offsets[row + 1]; ++i)
            matrix[{rows.firstRow + row, rows.columns[i]}] = rows.value(i);
    }
    return matrix;
}

} // namespace

class TestRowBuckets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsEntriesIntoOrder_data()
    {
        QTest::addColumn<quint64>("memory");
        QTest::addColumn<quint64>("expected");
        QTest::addColumn<bool>("isDouble");
        QTest::addColumn<bool>("spills");
        QTest::newRow("in memory") << quint64{512} << quint64{100'000} << true << false;
        QTest::newRow("single precision") << quint64{512} << quint64{100'000} << false << false;
        QTest::newRow("more buckets than entries")
            << quint64{512} << quint64{1'000'000'000'000} << true << false;
        QTest::newRow("one bucket, some on disk") << quint64{1} << quint64{1} << true << true;
        QTest::newRow("nearly all on disk") << quint64{0} << quint64{2'000'000} << true << true;
        QTest::newRow("nearly all on disk, single precision")
            << quint64{0} << quint64{2'000'000} << false << true;
    }
    void bringsEntriesIntoOrder()
    {
        QFETCH(quint64, memory);
        QFETCH(quint64, expected);
        QFETCH(bool, isDouble);
        QFETCH(bool, spills);
        constexpr std::uint64_t kRows = 1003;
        constexpr std::uint32_t kColumns = 400;
        RowBuckets::Options options{"a test", kRows, expected, isDouble, folder()};
        options.memoryLimit = memory << 20;
        RowBuckets buckets(options);
        Matrix matrix;
        std::mt19937 random(7);
        for (std::uint32_t column = 0; column < kColumns; ++column) {
            for (std::uint64_t row = 0; row < kRows; ++row) {
                if (random() % 4 != 0 || row == 17)
                    continue;
                const double value = static_cast<double>(random() % 5) / 3.0;
                buckets.add(row, column, value);
                if (value != 0)
                    matrix[{row, column}] = isDouble ? value : static_cast<double>(static_cast<float>(value));
            }
        }
        double last = -1;
        buckets.finish([&](double fraction) {
            QVERIFY(fraction > last && fraction <= 1);
            last = fraction;
        });
        QVERIFY(last >= 0);
        QCOMPARE(buckets.scratchBytes() > 0, spills);
        QVERIFY(std::filesystem::is_empty(folder())); // the scratch file has no name

        const SparseRows all = buckets.readRows(0, kRows);
        QCOMPARE(all.rows(), std::size_t(kRows));
        QVERIFY(toMatrix(all) == matrix);
        QCOMPARE(all.offsets[17], all.offsets[18]);
        QCOMPARE(std::holds_alternative<std::vector<double>>(all.values), isDouble);
        for (std::size_t row = 0; row < all.rows(); ++row)
            QVERIFY(std::is_sorted(all.columns.begin() + static_cast<std::ptrdiff_t>(all.offsets[row]),
                                   all.columns.begin() + static_cast<std::ptrdiff_t>(all.offsets[row + 1])));
        // In blocks that fit no bucket, from several threads at once.
        constexpr std::uint64_t kBlock = 37;
        std::vector<Matrix> parts((kRows + kBlock - 1) / kBlock);
        {
            std::atomic<std::size_t> next = 0;
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i)
                threads.emplace_back([&] {
                    for (std::size_t part = next++; part < parts.size(); part = next++)
                        parts[part] = toMatrix(
                            buckets.readRows(part * kBlock, std::min(kBlock, kRows - part * kBlock)));
                });
        }
        Matrix joined;
        for (Matrix& part : parts)
            joined.merge(part);
        QVERIFY(joined == matrix);
        QCOMPARE(buckets.readRows(kRows, 0).rows(), std::size_t{0});
    }

    void refusesEntriesGivenTwice()
    {
        RowBuckets buckets({"a test", 10, 4, false, folder()});
        buckets.add(3, 1, 1);
        buckets.add(3, 0, 1);
        buckets.add(4, 1, 1);
        buckets.add(3, 1, 2);
        QCOMPARE(errorOf([&] { buckets.finish(); }), QStringLiteral("a test holds gene 2 twice for cell 4."));
    }

    void stopsWhenAsked()
    {
        RowBuckets buckets({"a test", 10, 4, false, folder()});
        buckets.add(3, 1, 1);
        QVERIFY_THROWS_EXCEPTION(Cancelled, buckets.finish([](double) { throw Cancelled(); }));
    }

    void namesTheFolderWithoutRoom()
    {
        RowBuckets::Options options{"a test", 1, 1, false, folder() / "missing"};
        options.memoryLimit = 0;
        RowBuckets buckets(options);
        const QString message = errorOf([&] {
            for (std::uint32_t i = 0; i < 100'000; ++i)
                buckets.add(0, i, 1);
        });
        QVERIFY2(message.contains(QStringLiteral("missing")) && message.contains(QStringLiteral("temporary")),
                 qPrintable(message));
    }

    void scratchFilesGiveBackWhatTheyTook()
    {
        ScratchFile scratch(folder());
        const std::vector<std::uint32_t> numbers(100'000, 42);
        QCOMPARE(scratch.append(std::as_bytes(std::span(numbers))), std::uint64_t{0});
        QCOMPARE(scratch.append(std::as_bytes(std::span(numbers).first(2))), std::uint64_t{400'000});
        scratch.discard(0, 400'000);
        std::vector<std::uint32_t> back(2);
        scratch.read(400'000, std::as_writable_bytes(std::span(back)));
        QCOMPARE(back, (std::vector<std::uint32_t>{42, 42}));
        QCOMPARE(scratch.size(), std::uint64_t{400'008});
        QVERIFY(!errorOf([&] { scratch.read(400'004, std::as_writable_bytes(std::span(back))); }).isEmpty());
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestRowBuckets)
#include "tst_row_buckets.moc"
