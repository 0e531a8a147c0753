// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/screen/importer.h"
#include "core/screen/marginal_store.h"
#include "tests/core/folder_state.h"
#include "tests/core/made_up_screen.h"
#include "tests/core/test_screens.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sched.h>
#include <set>
#include <string>
#include <thread>
#include <vector>

using namespace knockscope;
using test::bytesOf;

namespace {

int processors = 2;

} // namespace

// What is asked for the number of threads, so that it can be chosen here.
extern "C" int get_nprocs() noexcept
{
    return processors;
}
extern "C" int sched_getaffinity(pid_t, std::size_t, cpu_set_t* allowed) noexcept
{
    CPU_ZERO(allowed);
    for (int i = 0; i < processors; ++i)
        CPU_SET(i, allowed);
    return 0;
}

/// A store depends on nothing but the source and the settings.
class TestImportSameBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void choosesTheNumberOfThreads()
    {
        processors = 1000;
        const int granted = defaultThreads(); // fewer where a container limits it
        for (const int count : {1, 2, 5}) {
            processors = count;
            QCOMPARE(defaultThreads(), std::min(count, granted));
        }
    }

    void givesTheSameBytes_data()
    {
        QTest::addColumn<bool>("isDense"); // many values in few cells, else few values in many blocks
        QTest::addColumn<bool>("isCounts");
        QTest::newRow("many values, counts") << true << true;
        QTest::newRow("many values, logarithms") << true << false;
        QTest::newRow("many blocks, counts") << false << true;
        QTest::newRow("many blocks, logarithms") << false << false;
    }
    void givesTheSameBytes()
    {
        QFETCH(bool, isDense);
        QFETCH(bool, isCounts);
        write(isDense, isCounts);
        ImportSettings settings;
        settings.source = source();
        settings.minimumCells = 2;
        settings.minimumGenes = 2;
        settings.minimumCellsOfGene = 3;
        settings.topGenes = isDense ? 1500 : 3000;
        std::set<std::string> stores;
        for (const int threads : {1, 2, 5, 5}) {
            for (const std::uint64_t memory :
                 {std::uint64_t{0}, std::uint64_t{300'000}, std::uint64_t{1} << 40}) {
                processors = threads;
                settings.memoryLimit = memory;
                JobMonitor monitor;
                const ImportReport report = importScreen(settings, target(), monitor);
                QVERIFY(report.genes > 500 && report.genes < m_genes);
                stores.insert(bytesOf(target()));
            }
        }
        QCOMPARE(stores.size(), std::size_t{1});
        QVERIFY(stores.begin()->size() > 100'000);

        // every value is there once, whatever the parts it was written in
        const MarginalStore store = MarginalStore::open(target());
        std::uint64_t stored = 0;
        for (std::size_t row = 0; row < store.rows(); ++row) {
            for (std::size_t gene = 0; gene < store.genes(); ++gene) {
                store.marginal(row, gene).visit([&](auto values) {
                    stored += values.size();
                    QVERIFY(std::is_sorted(values.begin(), values.end()));
                });
            }
        }
        QCOMPARE(stored, valuesOf(store.geneNames()));
    }

private:
    std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    std::filesystem::path source() const { return folder() / "screen.h5ad"; }
    std::filesystem::path target() const { return folder() / "screen.h5"; }

    /// 2.9 million values, most of them in control cells, or 60,000 values in 20 blocks of cells.
    void write(bool isDense, bool isCounts)
    {
        const std::size_t cells = 2000;
        m_genes = isDense ? 2000 : 20'000;
        m_seen.assign(m_genes, 0);
        hdf5::File file(source(), hdf5::Access::Create);
        std::vector<std::string> names;
        std::vector<std::string> labels;
        std::vector<std::string> genes;
        for (std::size_t gene = 0; gene < m_genes; ++gene)
            genes.push_back(nameOf(gene));
        std::mt19937 random(11);
        std::vector<std::vector<std::int32_t>> members(isDense ? cells : m_genes); // of the lines
        for (std::size_t cell = 0; cell < cells; ++cell) {
            names.push_back(std::string("cell").append(std::to_string(cell)));
            labels.push_back(cell % 20 == 0 ? nameOf(cell % 7) : std::string("ctrl"));
            for (std::size_t gene = 0; gene < m_genes; ++gene) {
                if (isDense ? random() % 4 == 0 : random() % 650 != 0)
                    continue;
                ++m_seen[gene];
                members[isDense ? cell : gene].push_back(static_cast<std::int32_t>(isDense ? gene : cell));
            }
        }
        std::vector<std::int64_t> indptr{0};
        std::vector<std::int32_t> indices;
        std::vector<double> data;
        for (const auto& line : members) {
            for (const std::int32_t index : line) {
                indices.push_back(index);
                data.push_back(isCounts ? 1 + random() % 40 : (1 + random() % 5000) / 1000.0);
            }
            indptr.push_back(static_cast<std::int64_t>(data.size()));
        }
        for (const char* const group : {"/obs", "/var", "/X"})
            file.createGroup(group);
        for (const char* const group : {"/obs", "/var"})
            file.writeAttribute(group, "_index", std::string("_index"));
        file.writeStrings("/obs/_index", names);
        file.writeStrings("/obs/condition", labels);
        file.writeStrings("/var/_index", genes);
        file.writeAttribute("/X", "encoding-type", std::string(isDense ? "csr_matrix" : "csc_matrix"));
        file.writeAttribute(
            "/X", "shape",
            std::vector<std::int64_t>{static_cast<std::int64_t>(cells), static_cast<std::int64_t>(m_genes)});
        file.write<std::int64_t>("/X/indptr", indptr);
        file.write<std::int32_t>("/X/indices", indices);
        test::writeStored<double>(file, "/X/data", data, {data.size()},
                                  {test::Storage::Filter::Zstd, {50'000}});
        file.flush();
    }

    static std::string nameOf(std::size_t gene) { return std::string("G").append(std::to_string(gene)); }

    std::uint64_t valuesOf(const std::vector<std::string>& genes) const
    {
        std::uint64_t values = 0;
        for (const std::string& gene : genes)
            values += m_seen.at(std::stoul(gene.substr(1)));
        return values;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::size_t m_genes = 0;
    std::vector<std::uint64_t> m_seen; // [genes], cells
};

QTEST_GUILESS_MAIN(TestImportSameBytes)
#include "tst_import_same_bytes.moc"
