// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hdf5_numbers.h"
#include "tests/core/folder_state.h"
#include "tests/core/made_up_screen.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <random>
#include <thread>

using namespace knockscope;
using test::bytesOf;
using test::errorOf;
using test::Storage;
using test::writeStored;
using Filter = Storage::Filter;

Q_DECLARE_METATYPE(Filter)

class TestHdf5Numbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsAnyRectangle_data()
    {
        QTest::addColumn<Filter>("filter");
        addFilters();
    }
    void readsAnyRectangle()
    {
        QFETCH(Filter, filter);
        const std::vector<double> values = wave(11 * 23);
        {
            hdf5::File file(path(), hdf5::Access::Create);
            writeStored<double>(file, "/x", values, {11, 23}, {filter, {4, 5}});
            file.flush();
        }
        const hdf5::File file(path(), hdf5::Access::Read);
        const hdf5::Numbers numbers(file, "/x");
        for (std::uint64_t row = 0; row <= 11; ++row) {
            for (std::uint64_t rows : {0, 1, 3, 11}) {
                for (std::uint64_t column : {0, 4, 5, 22, 23}) {
                    for (std::uint64_t columns : {0, 1, 6, 23}) {
                        std::vector<float> got(rows * columns);
                        const auto read = [&] {
                            numbers.read<float>(row, rows, column, columns, std::span(got));
                        };
                        if (row + rows > 11 || column + columns > 23) {
                            QVERIFY(errorOf(read).contains(QStringLiteral("shorter than expected")));
                            continue;
                        }
                        read();
                        for (std::uint64_t i = 0; i < got.size(); ++i)
                            QCOMPARE(
                                got[i],
                                static_cast<float>(values[(row + i / columns) * 23 + column + i % columns]));
                    }
                }
            }
        }
    }

    void noticesFlippedBytes_data()
    {
        QTest::addColumn<Filter>("filter");
        addFilters();
    }
    void noticesFlippedBytes()
    {
        // Some compressions have no checksum, so a flip may give other values, but never more than that.
        QFETCH(Filter, filter);
        const std::vector<std::int32_t> values = repeating(4000);
        {
            hdf5::File file(path(), hdf5::Access::Create);
            writeStored<std::int32_t>(file, "/x", values, {values.size()}, {filter, {1000}});
            file.flush();
        }
        const std::string whole = bytesOf(path());
        const auto [begin, size] = chunkOf("/x", 2000);
        QVERIFY(size > 8 && begin + size <= whole.size());
        const std::size_t step = std::max<std::size_t>(1, size / 150);
        const bool hasChecksum =
            filter == Filter::Gzip || filter == Filter::ShuffleGzip || filter == Filter::Fletcher32;
        for (std::size_t place = begin; place < begin + size; place += step) {
            std::string bent = whole;
            bent[place] = static_cast<char>(bent[place] ^ 0x24);
            std::ofstream(path(), std::ios::binary) << bent;
            const hdf5::File file(path(), hdf5::Access::Read);
            const hdf5::Numbers numbers(file, "/x");
            std::vector<float> got(values.size());
            const QString message = errorOf([&] { numbers.read<float>(0, std::span(got)); });
            if (!message.isEmpty()) {
                QVERIFY2(message.contains(QStringLiteral("/x")), qPrintable(message));
                QVERIFY2(message.contains(QStringLiteral("damaged")), qPrintable(message));
            } else if (hasChecksum) { // the byte has bits without meaning
                QVERIFY(std::equal(got.begin(), got.end(), values.begin()));
            }
            std::vector<float> before(1000); // what is not touched is still there
            numbers.read<float>(0, std::span(before));
            QVERIFY(std::equal(before.begin(), before.end(), values.begin()));
        }
    }

    void givesTheFillValueWhereNothingWasWritten()
    {
        const std::vector<float> values(100, 2.5F);
        {
            hdf5::File file(path(), hdf5::Access::Create);
            writeStored<float>(file, "/line", values, {100}, {Filter::ShuffleLzf, {30}, {0, 2}});
            writeStored<float>(file, "/square", values, {10, 10}, {Filter::Lzf, {6, 6}, {1}});
            writeStored<float>(file, "/all", values, {100}, {Filter::None, {30}, {0, 1, 2, 3}});
            file.flush();
        }
        const hdf5::File file(path(), hdf5::Access::Read);
        const auto read = [&](const char* name, std::uint64_t rows, std::uint64_t columns) {
            std::vector<float> got(rows * columns, -1);
            hdf5::Numbers(file, name).read<float>(0, rows, 0, columns, std::span(got));
            return got;
        };
        const std::vector<float> line = read("/line", 1, 100);
        const std::vector<float> square = read("/square", 10, 10);
        for (std::size_t i = 0; i < 100; ++i) {
            QCOMPARE(line[i], i / 30 % 2 == 0 ? 0.0F : 2.5F);
            QCOMPARE(square[i], i / 10 < 6 && i % 10 >= 6 ? 0.0F : 2.5F);
        }
        QCOMPARE(read("/all", 1, 100), std::vector<float>(100, 0));
    }

    void readsChunksThatStayedUncompressed_data()
    {
        QTest::addColumn<bool>("isShuffled");
        QTest::newRow("lzf") << false;
        QTest::newRow("shuffle and lzf") << true;
    }
    void readsChunksThatStayedUncompressed()
    {
        // Noise does not get shorter, so its chunk is kept as it is and the filter's bit is set.
        QFETCH(bool, isShuffled);
        std::vector<float> values(300, 1);
        std::mt19937 random(5);
        for (std::size_t i = 100; i < 200; ++i)
            values[i] = static_cast<float>(random()) / 3;
        {
            hdf5::File file(path(), hdf5::Access::Create);
            writeStored<float>(file, "/x", values, {300},
                               {isShuffled ? Filter::ShuffleLzf : Filter::Lzf, {100}});
            file.flush();
        }
        const hdf5::File file(path(), hdf5::Access::Read);
        std::vector<float> got(300);
        hdf5::Numbers(file, "/x").read<float>(0, std::span(got));
        QCOMPARE(got, values);
    }

    void isReadByManyThreads()
    {
        const std::vector<double> values = wave(50'000);
        {
            hdf5::File file(path(), hdf5::Access::Create);
            writeStored<double>(file, "/small", values, {values.size()}, {Filter::Zstd, {1000}});
            std::vector<double> many(1'000'000);
            std::copy(values.begin(), values.end(), many.begin());
            writeStored<double>(file, "/large", many, {many.size()}, {Filter::Gzip, {700'000}}); // > 4 MiB
            file.flush();
        }
        const hdf5::File file(path(), hdf5::Access::Read);
        for (const char* const name : {"/small", "/large"}) {
            const hdf5::Numbers numbers(file, name);
            std::atomic<int> wrong = 0;
            std::vector<std::jthread> threads;
            for (std::size_t thread = 0; thread < 4; ++thread) {
                threads.emplace_back([&, thread] {
                    for (std::size_t first = thread * 700; first < 50'000; first += 2800) {
                        std::vector<double> got(std::min<std::size_t>(2500, 50'000 - first));
                        numbers.read<double>(first, std::span(got));
                        wrong += !std::equal(got.begin(), got.end(),
                                             values.begin() + static_cast<std::ptrdiff_t>(first));
                    }
                });
            }
            threads.clear();
            QCOMPARE(wrong.load(), 0);
        }
    }

private:
    static void addFilters()
    {
        QTest::newRow("plain") << Filter::None;
        QTest::newRow("gzip") << Filter::Gzip;
        QTest::newRow("shuffle and gzip") << Filter::ShuffleGzip;
        QTest::newRow("lzf") << Filter::Lzf;
        QTest::newRow("shuffle and lzf") << Filter::ShuffleLzf;
        QTest::newRow("zstd") << Filter::Zstd;
        QTest::newRow("fletcher32") << Filter::Fletcher32;
    }
    static std::vector<double> wave(std::size_t count)
    {
        std::vector<double> values;
        for (std::size_t i = 0; i < count; ++i)
            values.push_back(static_cast<double>(i * i % 1013) / 8);
        return values;
    }
    static std::vector<std::int32_t> repeating(std::size_t count)
    {
        std::vector<std::int32_t> values;
        for (std::size_t i = 0; i < count; ++i)
            values.push_back(static_cast<std::int32_t>(i * i % 37));
        return values;
    }
    /// Where the chunk that holds an element lies in the file, and its bytes.
    std::pair<std::size_t, std::size_t> chunkOf(const char* dataset, hsize_t element) const
    {
        const hdf5::File file(path(), hdf5::Access::Read);
        const hdf5::Handle id(H5Dopen2(file.id(), dataset, H5P_DEFAULT));
        unsigned filters = 0;
        haddr_t place = 0;
        hsize_t size = 0;
        test::require(H5Dget_chunk_info_by_coord(id.get(), &element, &filters, &place, &size) >= 0, "chunk");
        return {static_cast<std::size_t>(place), static_cast<std::size_t>(size)};
    }
    std::filesystem::path path() const { return m_folder->path().toStdString() + "/numbers.h5"; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestHdf5Numbers)
#include "tst_hdf5_numbers.moc"
