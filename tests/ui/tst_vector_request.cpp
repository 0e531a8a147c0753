// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/coverage.h"
#include "core/gene/gene_sets.h"
#include "core/gene/name_matching.h"
#include "core/gene/vector_file.h"
#include "core/project/project_vectors.h"
#include "tests/core/simulated_project.h"
#include "ui/base/text.h"
#include "ui/jobs/job_queue.h"
#include "ui/jobs/vector_request.h"
#include "ui/wizard/plan_jobs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <memory>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

void write(const fs::path& path, const std::string& text)
{
    std::ofstream(path, std::ios::binary) << text;
}

void copyTree(const fs::path& from, const fs::path& to)
{
    fs::create_directories(to);
    fs::copy(from, to, fs::copy_options::recursive);
}

} // namespace

class TestVectorRequest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesWhatEmbedGives_data();
    void givesWhatEmbedGives();
    void nothingIsReadTwice();
    void outlineSaysWhatTheVectorsWill_data();
    void outlineSaysWhatTheVectorsWill();
    void outlineOfStrangers();
    void guessesOtherNames();
    void cancelLeavesTheProjectAsItWas();
    void failedJobsKeepNoVectors();
    void progressOnlyGrows();
    void brokenFilesAreNamed();

private:
    void addRequests();
    VectorRequest requestFor(const QString& files, bool coexpression, bool names) const;
    /// As the command embed does it.
    GeneVectors embedded(const Project& project, const VectorRequest& request);

    QTemporaryDir m_folder;
    fs::path m_path;
    std::vector<std::string> m_perturbations;
    JobMonitor m_monitor;
};

void TestVectorRequest::initTestCase()
{
    m_path = toPath(m_folder.path());
    const Project project = test::smallProject(m_path);
    m_perturbations = project.store().perturbationNames();
    const std::vector<std::string>& genes = project.store().geneNames();
    // The second table calls the first perturbed gene differently and lacks the second one.
    std::string table = "gene\tx\ty\n";
    std::string sets;
    for (std::size_t i = 0; i < m_perturbations.size(); ++i) {
        if (i != 1)
            table += (i == 0 ? std::string("OTHER") : m_perturbations[i]) + "\t" + std::to_string(i) + ".5\t"
                + std::to_string(i * i) + "\n";
    }
    for (std::size_t i = 0; i < genes.size(); ++i)
        table += i % 3 == 0 && std::count(m_perturbations.begin(), m_perturbations.end(), genes[i]) == 0
            ? genes[i] + "\t1\t" + std::to_string(i) + "\n"
            : "";
    write(m_path / "second.tsv", table);
    for (std::size_t set = 0; set < 9; ++set) {
        sets += "set" + std::to_string(set) + "\tdescription";
        for (std::size_t i = 0; i < m_perturbations.size(); ++i) {
            if ((i * 7 + set * set) % 5 < 2)
                sets += "\t" + m_perturbations[i];
        }
        sets += "\n";
    }
    write(m_path / "sets.gmt", sets);
    std::string names =
        "hgnc_id\tsymbol\tstatus\talias_symbol\tprev_symbol\tentrez_id\tensembl_gene_id\tuniprot_ids\n";
    names += "HGNC:1\t" + m_perturbations[0] + "\tApproved\tOTHER\t\t1\tENSG1\t\n";
    for (std::size_t i = 1; i < m_perturbations.size(); ++i)
        names += "HGNC:" + std::to_string(i + 1) + "\t" + m_perturbations[i] + "\tApproved\t\t\t"
            + std::to_string(i + 1) + "\tENSG" + std::to_string(i + 1) + "\t\n";
    write(m_path / "names.txt", names);
}

void TestVectorRequest::addRequests()
{
    QTest::addColumn<QString>("files");
    QTest::addColumn<bool>("coexpression");
    QTest::addColumn<bool>("names");
    QTest::newRow("a table") << u"vectors.tsv"_s << false << false;
    QTest::newRow("a table and names") << u"second.tsv"_s << false << true;
    QTest::newRow("gene sets") << u"sets.gmt"_s << false << false;
    QTest::newRow("co-expression") << QString() << true << false;
    QTest::newRow("two tables") << u"vectors.tsv second.tsv"_s << false << false;
    QTest::newRow("two tables and names") << u"vectors.tsv second.tsv"_s << false << true;
    QTest::newRow("table and sets") << u"sets.gmt vectors.tsv"_s << false << true;
    QTest::newRow("table and co-expression") << u"second.tsv"_s << true << true;
}

VectorRequest TestVectorRequest::requestFor(const QString& files, bool coexpression, bool names) const
{
    VectorRequest request;
    for (const QString& file : files.split(u' ', Qt::SkipEmptyParts))
        request.files.push_back(m_path / toPath(file));
    request.coexpression = coexpression;
    if (names)
        request.geneNames = m_path / "names.txt";
    return request;
}

GeneVectors TestVectorRequest::embedded(const Project& project, const VectorRequest& request)
{
    const std::vector<std::string> wanted = namesOfScreen(project.store());
    std::vector<GeneVectors> sources;
    for (const fs::path& file : request.files)
        sources.push_back(isGeneSetFile(file) ? vectorsFromGeneSetFile(file, 128, 1, m_monitor)
                                              : readGeneVectors(file, m_monitor, wanted));
    if (request.coexpression)
        sources.push_back(coexpressionOf(project, 50, m_monitor));
    std::optional<GeneNameTable> names;
    if (!request.geneNames.empty())
        names = readHgnc(request.geneNames, m_monitor);
    if (names && sources.size() > 1) {
        for (GeneVectors& source : sources)
            addAliases(source, *names, {});
    }
    GeneVectors vectors = concatenated(std::move(sources));
    if (names)
        addAliases(vectors, *names, wanted);
    return vectors;
}

void TestVectorRequest::givesWhatEmbedGives_data()
{
    addRequests();
}

void TestVectorRequest::givesWhatEmbedGives()
{
    QFETCH(QString, files);
    QFETCH(bool, coexpression);
    QFETCH(bool, names);
    const Project project = Project::open(m_path / "project.knockscope");
    const VectorRequest request = requestFor(files, coexpression, names);
    QCOMPARE(request.sources(), static_cast<std::size_t>(files.count(u'.')) + (coexpression ? 1 : 0));
    giveVectors(project, request, m_monitor);
    const std::optional<GeneVectors> given = Project::open(project.folder()).vectors();
    QVERIFY(given);
    const GeneVectors expected = embedded(project, request);
    QVERIFY(!expected.genes().empty());
    QCOMPARE(given->genes(), expected.genes());
    QCOMPARE(given->dimension(), expected.dimension());
    QCOMPARE(given->values(), expected.values());
    QCOMPARE(given->source(), expected.source());
    QCOMPARE(given->blocks().size(), expected.blocks().size());
    QVERIFY(given->aliases() == expected.aliases());
    QVERIFY(given->ambiguousNames() == expected.ambiguousNames());
    QCOMPARE(given->nameSource(), expected.nameSource());
    QVERIFY(given->absent() == expected.absent());
    if (names && files.contains(u"second"_s))
        QVERIFY(given->contains(m_perturbations[0]));
}

void TestVectorRequest::nothingIsReadTwice()
{
    const Project project = Project::open(m_path / "project.knockscope");
    VectorRequest request = requestFor(u"second.tsv sets.gmt"_s, false, true);
    const GeneVectors expected = embedded(project, request);
    const auto read = std::make_shared<const LoadedSources>(
        readVectorSources(request, namesOfScreen(project.store()), m_monitor));
    QCOMPARE(read->files.size(), std::size_t(2));
    QVERIFY(read->geneNames);
    request.read = read;
    request.files = {m_path / "gone.tsv", m_path / "gone.gmt"};
    request.geneNames = m_path / "gone.txt";
    giveVectors(project, request, m_monitor);
    QCOMPARE(project.vectors()->values(), expected.values());
    QVERIFY(project.vectors()->aliases() == expected.aliases());
}

void TestVectorRequest::outlineSaysWhatTheVectorsWill_data()
{
    addRequests();
}

void TestVectorRequest::outlineSaysWhatTheVectorsWill()
{
    QFETCH(QString, files);
    QFETCH(bool, coexpression);
    QFETCH(bool, names);
    const Project project = Project::open(m_path / "project.knockscope");
    const VectorRequest request = requestFor(files, coexpression, names);
    const std::vector<std::string> wanted = namesOfScreen(project.store());
    const GeneVectors outline = outlineOf(readVectorSources(request, wanted, m_monitor), coexpression,
                                          project.store().geneNames(), wanted);
    const GeneVectors joined = joinedVectors(project, request, m_monitor);
    QCOMPARE(outline.dimension(), request.sources());
    const Coverage said = coverage(outline, m_perturbations);
    const Coverage is = coverage(joined, m_perturbations);
    QCOMPARE(said.withVector, is.withVector);
    QVERIFY(said.targets.aliases == is.targets.aliases);
    QVERIFY(said.targets.ambiguous == is.targets.ambiguous);
    if (!coexpression) { // genes that never vary are known only when it was computed
        QVERIFY(said.targets.missing == is.targets.missing);
        QCOMPARE(outline.genes(), joined.genes());
    }
}

void TestVectorRequest::outlineOfStrangers()
{
    write(m_path / "strangers.tsv", "gene\tx\nNOBODY1\t1\nNOBODY2\t2\n");
    const VectorRequest request = requestFor(u"vectors.tsv strangers.tsv"_s, false, false);
    const LoadedSources loaded = readVectorSources(request, m_perturbations, m_monitor);
    QVERIFY_THROWS_EXCEPTION(Error, outlineOf(loaded, false, {}, m_perturbations));
}

void TestVectorRequest::guessesOtherNames()
{
    const fs::path folder = m_path / "beside";
    fs::create_directories(folder);
    QCOMPARE(requestOf(folder / "a.tsv").geneNames, fs::path());
    fs::copy_file(m_path / "names.txt", folder / "hgnc_complete_set.txt");
    const VectorRequest request = requestOf(folder / "a.tsv");
    QCOMPARE(request.geneNames, folder / "hgnc_complete_set.txt");
    QCOMPARE(request.files.size(), std::size_t(1));
    QVERIFY(!request.coexpression);
    const std::vector<fs::path> files{m_path / "vectors.tsv", folder / "b.tsv"};
    QCOMPARE(geneNamesBeside(files), folder / "hgnc_complete_set.txt");
}

void TestVectorRequest::cancelLeavesTheProjectAsItWas()
{
    const fs::path folder = m_path / "cancelled.knockscope";
    copyTree(m_path / "project.knockscope", folder);
    const Project project = Project::open(folder);
    project.setVectors(embedded(project, requestFor(u"vectors.tsv"_s, false, false)));
    const std::string before = project.vectorSource();
    const VectorRequest request = requestFor(u"second.tsv"_s, true, true);
    std::size_t reports = 0;
    JobMonitor counting(
        nullptr, [&](const Progress&) { ++reports; }, std::chrono::milliseconds(0));
    joinedVectors(project, request, counting);
    QVERIFY(reports > 3);
    // At each of its reports but those of the end.
    for (std::size_t at = 1; at < reports; at += 2) {
        std::atomic<bool> cancel = false;
        std::size_t seen = 0;
        JobMonitor monitor(
            &cancel, [&](const Progress&) { cancel = ++seen >= at; }, std::chrono::milliseconds(0));
        QVERIFY_THROWS_EXCEPTION(Cancelled, giveVectors(project, request, monitor));
        QCOMPARE(Project::open(folder).vectorSource(), before);
    }
}

void TestVectorRequest::failedJobsKeepNoVectors()
{
    const fs::path folder = m_path / "later.knockscope"; // which is not there yet
    std::weak_ptr<const LoadedSources> read;
    JobQueue queue;
    JobId id = 0;
    {
        VectorRequest request = requestFor(u"vectors.tsv"_s, false, false);
        JobMonitor monitor;
        request.read = std::make_shared<const LoadedSources>(readVectorSources(request, {}, monitor));
        read = request.read;
        id = queue.add(vectorJob(folder, request));
    }
    QVERIFY(!read.expired());
    QTRY_VERIFY(queue.find(id)->state == JobState::Failed);
    QVERIFY(read.expired());
    copyTree(m_path / "project.knockscope", folder);
    id = queue.again(id);
    QTRY_VERIFY2(queue.find(id)->state == JobState::Done, qPrintable(queue.find(id)->message));
    QVERIFY(Project::open(folder).vectors());
    fs::remove_all(folder);
}

void TestVectorRequest::progressOnlyGrows()
{
    const Project project = Project::open(m_path / "project.knockscope");
    double last = 0;
    QStringList phases;
    JobMonitor monitor(
        nullptr,
        [&](const Progress& progress) {
            QVERIFY2(progress.fraction >= last, progress.phase.c_str());
            QVERIFY(!progress.phase.empty());
            last = progress.fraction;
            if (phases.isEmpty() || phases.last() != fromUtf8(progress.phase))
                phases << fromUtf8(progress.phase);
        },
        std::chrono::milliseconds(0));
    giveVectors(project, requestFor(u"vectors.tsv sets.gmt"_s, true, true), monitor);
    QCOMPARE(last, 1.0);
    QVERIFY2(phases.contains(u"reading gene vectors"_s), qPrintable(phases.join(u',')));
    QVERIFY(phases.contains(u"reading other names of genes"_s));
    QCOMPARE(phases.last(), u"writing gene vectors"_s);
}

void TestVectorRequest::brokenFilesAreNamed()
{
    write(m_path / "broken.tsv", "gene\tx\nA\tnot a number\n");
    try {
        readVectorSources(requestFor(u"vectors.tsv broken.tsv"_s, false, false), {}, m_monitor);
        QFAIL("It was read.");
    } catch (const Error& error) {
        QVERIFY2(std::string(error.what()).find("broken.tsv") != std::string::npos, error.what());
    }
}

QTEST_GUILESS_MAIN(TestVectorRequest)
#include "tst_vector_request.moc"
