// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/marginal_store.h"
#include "tests/core/store_content.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <iterator>
#include <limits>
#include <optional>

using namespace knockscope;
using test::errorOf;
using test::StoreContent;

namespace {

/// Two perturbations and the control on two genes.
StoreContent content()
{
    StoreContent content;
    content.geneNames = {"ACTB", "HBB"};
    content.perturbationNames = {"GATA1", "GATA1+KLF1"};
    content.cells = {3, 1, 4};
    content.nonZero = {2, 0, 1, 1, 4, 0};
    content.values = std::vector<float>{1, 2.5, 4, 0.25, 1, 2, 3, 4};
    return content;
}

std::string bytesOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

class TestMarginalStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAndReads_data()
    {
        QTest::addColumn<bool>("isDouble");
        QTest::newRow("float32") << false;
        QTest::newRow("float64") << true;
    }
    void writesAndReads()
    {
        QFETCH(bool, isDouble);
        StoreContent written = content();
        if (isDouble)
            written.values = std::vector<double>{1, 2.5, 4, 0.25, 1, 2, 3, 4};
        written.write(path());
        const MarginalStore store = MarginalStore::open(path());
        QCOMPARE(store.genes(), std::size_t{2});
        QCOMPARE(store.perturbations(), std::size_t{2});
        QCOMPARE(store.rows(), std::size_t{3});
        QCOMPARE(store.control(), std::size_t{2});
        QCOMPARE(store.geneNames(), written.geneNames);
        QCOMPARE(store.perturbationNames(), written.perturbationNames);
        QCOMPARE(store.findPerturbation("GATA1+KLF1"), std::size_t{1});
        QCOMPARE(store.findPerturbation("KLF1"), store.rows());
        QCOMPARE(store.cells(2), std::uint64_t{4});

        const Marginal some = store.marginal(0, 0);
        QCOMPARE(some.cells(), std::uint64_t{3});
        QCOMPARE(some.zeros(), std::uint64_t{1});
        QCOMPARE(some.min(), 0.0);
        QCOMPARE(some.max(), 2.5);
        QCOMPARE(some.visit([](auto values) { return double(values[0]) + double(values[1]); }), 3.5);
        QCOMPARE(some.visit([](auto values) { return sizeof(values[0]); }),
                 isDouble ? sizeof(double) : sizeof(float));
        const Marginal none = store.marginal(0, 1);
        QCOMPARE(none.zeros(), std::uint64_t{3});
        QCOMPARE(none.max(), 0.0);
        const Marginal full = store.marginal(2, 0);
        QCOMPARE(full.zeros(), std::uint64_t{0});
        QCOMPARE(full.min(), 1.0);

        QCOMPARE(store.means(0)[0], 3.5 / 3);
        QCOMPARE(store.variances(0)[0], (1 + 6.25 - 3.5 * 3.5 / 3) / 2);
        QCOMPARE(store.means(1)[1], 0.25);
        QCOMPARE(store.variances(1)[1], 0.0); // a single cell
        QCOMPARE(store.means(2)[0], 2.5);
        QCOMPARE(store.variances(2)[0], 5.0 / 3);
    }

    void copiesOutliveTheFile()
    {
        content().write(path());
        std::optional<MarginalStore> first = MarginalStore::open(path());
        const MarginalStore second = *first;
        first.reset();
        std::filesystem::remove(path());
        QCOMPARE(second.marginal(2, 0).max(), 4.0);
    }

    void holdsNothing()
    {
        StoreContent empty;
        empty.geneNames = {"ACTB"};
        empty.cells = {5};
        empty.nonZero = {0};
        empty.values = std::vector<float>{};
        empty.write(path());
        const MarginalStore store = MarginalStore::open(path());
        QCOMPARE(store.perturbations(), std::size_t{0});
        QCOMPARE(store.marginal(0, 0).zeros(), std::uint64_t{5});
    }

    void sameContentGivesSameBytes()
    {
        content().write(path());
        const std::string first = bytesOf(path());
        content().write(path());
        QVERIFY(first == bytesOf(path()));
        const hdf5::File file(path(), hdf5::Access::Read);
        for (const char* const name : {"/", "/genes", "/value"}) {
            H5O_info_t info; // a time stamp would differ from second to second only
            QVERIFY(H5Oget_info_by_name2(file.id(), name, &info, H5O_INFO_TIME, H5P_DEFAULT) >= 0);
            QVERIFY(info.ctime == 0 && info.mtime == 0);
        }
        QCOMPARE(std::distance(std::filesystem::directory_iterator(path().parent_path()), {}),
                 std::ptrdiff_t{1});
    }

    void refusesContentThatDoesNotFit()
    {
        StoreContent wrong = content();
        wrong.cells.pop_back();
        QVERIFY(!errorOf([&] { wrong.write(path()); }).isEmpty());
        wrong = content();
        std::swap(wrong.perturbationNames[0], wrong.perturbationNames[1]);
        QVERIFY(!errorOf([&] { wrong.write(path()); }).isEmpty());
    }

    void refusesOtherFiles_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("expected");
        QTest::newRow("newer") << 0 << QStringLiteral("newer Knockscope");
        QTest::newRow("no version") << 1 << QStringLiteral("format_version");
        QTest::newRow("too few cells") << 2 << QStringLiteral("/cells");
        QTest::newRow("offsets beyond the values") << 3 << QStringLiteral("/offset");
        QTest::newRow("text as values") << 4 << QStringLiteral("/value");
        QTest::newRow("no means") << 5 << QStringLiteral("/mean");
        QTest::newRow("offsets descend") << 6 << QStringLiteral("/offset");
        QTest::newRow("mean is no number") << 7 << QStringLiteral("/mean");
        QTest::newRow("mean is infinite") << 8 << QStringLiteral("/mean");
    }
    void refusesOtherFiles()
    {
        QFETCH(int, which);
        QFETCH(QString, expected);
        {
            hdf5::File file(path(), hdf5::Access::Create);
            if (which != 1)
                file.writeAttribute("/", "format_version", std::int64_t{which == 0 ? 2 : 1});
            file.writeStrings("/genes", {"ACTB"});
            file.writeStrings("/perturbations", {"GATA1"});
            file.write<std::uint64_t>(
                "/cells", which == 2 ? std::vector<std::uint64_t>{3} : std::vector<std::uint64_t>{3, 3});
            file.write<std::uint64_t>("/offset",
                                      which == 3       ? std::vector<std::uint64_t>{0, 1, 5}
                                          : which == 6 ? std::vector<std::uint64_t>{0, 9, 2}
                                                       : std::vector<std::uint64_t>{0, 1, 2});
            const double second = which == 7 ? std::numeric_limits<double>::quiet_NaN()
                : which == 8                 ? std::numeric_limits<double>::infinity()
                                             : 2;
            if (which != 5)
                file.write<double>("/mean", std::vector<double>{1, second}, {2, 1});
            file.write<double>("/variance", std::vector<double>{1, 2}, {2, 1});
            if (which == 4)
                file.writeStrings("/value", {"a", "b"});
            else
                file.write<float>("/value", std::vector<float>{1, 2});
        }
        const QString message = errorOf([&] {
            const MarginalStore store = MarginalStore::open(path());
            store.marginal(0, 0);
        });
        QVERIFY2(message.contains(expected), qPrintable(message));
        QVERIFY2(message.contains(QStringLiteral("screen.h5")), qPrintable(message));
    }

    void refusesTruncatedAndMissingFiles()
    {
        content().write(path());
        std::filesystem::resize_file(path(), std::filesystem::file_size(path()) - 16);
        QVERIFY(errorOf([&] { MarginalStore::open(path()); }).contains(QStringLiteral("screen.h5")));
        std::filesystem::remove(path());
        QVERIFY(errorOf([&] { MarginalStore::open(path()); }).contains(QStringLiteral("does not exist")));
    }

private:
    std::filesystem::path path() const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / "screen.h5";
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestMarginalStore)
#include "tst_marginal_store.moc"
