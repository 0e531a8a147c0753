// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/made_up_response.h"
#include "ui/models/gene_table_model.h"
#include "ui/models/perturbation_model.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace knockscope;
using namespace knockscope::ui;
using namespace knockscope::tests;
using namespace Qt::StringLiterals;

class TestModels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void perturbationsAreShown();
    void perturbationsAreSortedByNumber();
    void perturbationSearchFindsPartOfName();
    void genesAreShown();
    void numbersFollowTheLocale();
    void genesWithoutNumberAreLast_data();
    void genesWithoutNumberAreLast();
    void geneKeepsItsPlaceBetweenPerturbations();
    void nonMeanResponsesAlone();
    void orderFollowsEveryChange();
    void unseenRowsComeAndGo();

private:
    static QString text(const QAbstractItemModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

void TestModels::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestModels::perturbationsAreShown()
{
    PerturbationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({{u"AHR"_s, 120, {}}, {u"KLF1"_s, 40, {}}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 1, PerturbationModel::NameColumn), u"KLF1"_s);
    QCOMPARE(text(model, 1, PerturbationModel::CellsColumn), u"40"_s);
    QCOMPARE(text(model, 1, PerturbationModel::FoldColumn), QString());

    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setFolds({std::nullopt, 3});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(text(model, 1, PerturbationModel::FoldColumn), u"4"_s);
}

void TestModels::perturbationsAreSortedByNumber()
{
    PerturbationModel model;
    PerturbationProxy proxy;
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    model.setRows({{u"a"_s, 1000, {}}, {u"b"_s, 9, {}}, {u"c"_s, 200, {}}});
    proxy.sort(PerturbationModel::CellsColumn, Qt::AscendingOrder);
    QCOMPARE(text(proxy, 0, 0) + text(proxy, 1, 0) + text(proxy, 2, 0), u"bca"_s);
}

void TestModels::perturbationSearchFindsPartOfName()
{
    PerturbationModel model;
    PerturbationProxy proxy;
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    model.setRows({{u"AHR+KLF1"_s, 1, {}}, {u"KLF1"_s, 1, {}}, {u"TP53"_s, 1, {}}});
    proxy.setSearch(u"klf"_s, u"klf"_s);
    QCOMPARE(proxy.rowCount(), 2);
    proxy.setSearch(u"1+"_s, u"1+"_s);
    QCOMPARE(proxy.rowCount(), 0);
    proxy.setSearch(u"R+K"_s, u"R+K"_s);
    QCOMPARE(proxy.rowCount(), 1);
}

void TestModels::genesAreShown()
{
    GeneTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setResponse(madeUpGeneNames(3), madeUpResponse("KLF1", 3));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(model, 1, GeneTableModel::GeneColumn), u"GENE1"_s);
    QCOMPARE(text(model, 1, GeneTableModel::ObservedW1Column), u"0.200"_s);
    QCOMPARE(text(model, 1, GeneTableModel::PredictedW1Column), u"0.100"_s);
    QCOMPARE(text(model, 1, GeneTableModel::ErrorW1Column), u"0.050"_s);
    QCOMPARE(text(model, 1, GeneTableModel::ControlMeanColumn), u"0.875"_s);
    QCOMPARE(text(model, 1, GeneTableModel::ObservedMeanColumn), u"1.375"_s);
    QCOMPARE(text(model, 1, GeneTableModel::PredictedMeanColumn), u"1.500"_s);
    QCOMPARE(text(model, 2, GeneTableModel::ObservedW1Column), u"not detected"_s);
    QVERIFY(model.index(2, 0).data(Qt::ForegroundRole).isValid());
    QVERIFY(!model.index(1, 0).data(Qt::ForegroundRole).isValid());

    model.setResponse(madeUpGeneNames(3), madeUpResponse("KLF1", 3, false));
    QCOMPARE(text(model, 1, GeneTableModel::PredictedW1Column), u"–"_s);
    model.setResponse(madeUpGeneNames(2), nullptr);
    QCOMPARE(text(model, 1, GeneTableModel::ObservedW1Column), QString());
}

void TestModels::numbersFollowTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German));
    GeneTableModel model;
    model.setResponse(madeUpGeneNames(3), madeUpResponse("KLF1", 3));
    const QString shown = text(model, 1, GeneTableModel::ControlMeanColumn);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(shown, u"0,875"_s);
}

void TestModels::genesWithoutNumberAreLast_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("first");
    QTest::newRow("ascending") << Qt::AscendingOrder << u"GENE0"_s;
    QTest::newRow("descending") << Qt::DescendingOrder << u"GENE2"_s;
}

void TestModels::genesWithoutNumberAreLast()
{
    QFETCH(const Qt::SortOrder, order);
    QFETCH(const QString, first);
    GeneTableModel model;
    GeneTableProxy proxy;
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    model.setResponse(madeUpGeneNames(4), madeUpResponse("KLF1", 4));
    proxy.sort(GeneTableModel::ObservedW1Column, order);
    QCOMPARE(text(proxy, 0, 0), first);
    QCOMPARE(text(proxy, 3, 0), u"GENE3"_s);
}

void TestModels::nonMeanResponsesAlone()
{
    GeneTableModel model;
    GeneTableProxy proxy;
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    PerturbationResponse response = *madeUpResponse("KLF1", 4);
    response.genes[0].observedShift = {
        .noise = 0.1, .p = 0, .fdr = 0.001, .meanShare = 0.9, .kind = ResponseKind::MeanShift};
    response.genes[1].observedShift = {
        .noise = 0.1, .p = 0, .fdr = 0.01, .meanShare = 0.2, .kind = ResponseKind::ZeroInflation};
    response.genes[2].observedShift = {
        .noise = 0.1, .p = 0.8, .fdr = 0.9, .meanShare = 0.1, .kind = ResponseKind::None};
    const ui::GeneNames names = madeUpGeneNames(4);
    model.setResponse(names, std::make_shared<const PerturbationResponse>(response));
    QCOMPARE(text(model, 0, GeneTableModel::ResponseColumn), u"mean shift"_s);
    QCOMPARE(text(model, 1, GeneTableModel::ResponseColumn), u"zero inflation"_s);
    QCOMPARE(text(model, 2, GeneTableModel::ResponseColumn), u"none"_s);
    QCOMPARE(text(model, 3, GeneTableModel::ResponseColumn), QString()); // inactive
    QVERIFY(
        model.index(1, GeneTableModel::ResponseColumn).data(Qt::ToolTipRole).toString().contains(u"20 %"_s));
    proxy.setFilter({.nonMeanOnly = true});
    QCOMPARE(proxy.rowCount(), 1);
    QCOMPARE(text(proxy, 0, 0), u"GENE1"_s);
    std::swap(response.genes[0], response.genes[1]); // another perturbation
    model.setResponse(names, std::make_shared<const PerturbationResponse>(response));
    QCOMPARE(proxy.rowCount(), 1);
    QCOMPARE(text(proxy, 0, 0), u"GENE0"_s);
    proxy.setFilter({});
    QCOMPARE(proxy.rowCount(), 4);
}

// Rows come, go and move at once; whoever holds a row keeps it.
void TestModels::orderFollowsEveryChange()
{
    constexpr int kGenes = 60;
    GeneTableModel model;
    GeneTableProxy proxy;
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    const ui::GeneNames names = madeUpGeneNames(kGenes);
    std::mt19937 random(7);
    std::uniform_real_distribution<double> shift(0, 1);
    proxy.sort(GeneTableModel::ObservedW1Column, Qt::DescendingOrder);
    GeneFilter filter;
    for (int round = 0; round < 50; ++round) {
        std::vector<std::pair<QPersistentModelIndex, QString>> held;
        for (int row = 0; row < proxy.rowCount(); row += 3)
            held.emplace_back(proxy.index(row, 0), text(proxy, row, 0));
        auto response = std::make_shared<PerturbationResponse>(*madeUpResponse("KLF1", kGenes));
        for (GeneResponse& gene : response->genes)
            gene.observedW1 = std::round(20 * shift(random)) / 20; // with ties
        filter.minimalW1 = round % 3 == 0 ? std::nullopt : std::optional(shift(random));
        proxy.setFilter(filter);
        model.setResponse(names, response);
        std::vector<int> expected;
        for (int gene = 0; gene < kGenes; ++gene) {
            const double w1 = model.value(gene, GeneTableModel::ObservedW1Column);
            if (!filter.minimalW1 || w1 >= *filter.minimalW1)
                expected.push_back(gene);
        }
        std::stable_sort(expected.begin(), expected.end(), [&](int a, int b) {
            const double x = model.value(a, GeneTableModel::ObservedW1Column);
            const double y = model.value(b, GeneTableModel::ObservedW1Column);
            return std::isnan(y) ? !std::isnan(x) : x > y;
        });
        QCOMPARE(proxy.sortedRows(RowOrderProxy::Rows::Accepted), expected);
        QCOMPARE(proxy.rowCount(), static_cast<int>(expected.size()));
        for (std::size_t row = 0; row < expected.size(); ++row)
            QCOMPARE(proxy.sourceRow(static_cast<int>(row)), expected[row]);
        for (const auto& [index, name] : held) {
            if (index.isValid()) // the filter may have taken it in between
                QCOMPARE(index.data().toString(), name);
        }
    }
}

void TestModels::unseenRowsComeAndGo()
{
    PerturbationModel model;
    PerturbationProxy proxy;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester proxyTester(&proxy,
                                               QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    model.setRows({{u"M3"_s, 10}, {u"M1"_s, 20}, {u"M2"_s, 30}});
    std::mt19937 random(11);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    for (int round = 0; round < 100; ++round) {
        proxy.sort(round % 2 == 0 ? PerturbationModel::NameColumn : PerturbationModel::CellsColumn,
                   round % 3 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        const QString search = round % 5 == 0 ? u"2"_s : QString();
        proxy.setSearch(search, search);
        std::vector<PerturbationRow> unseen;
        for (int i = 0; i < 26; ++i) {
            if (random() % 3 == 0)
                unseen.push_back({QChar(u'A' + i) + QString::number(i % 4)});
        }
        std::vector<std::pair<QPersistentModelIndex, QString>> held;
        for (int row = 0; row < proxy.rowCount(); ++row)
            held.emplace_back(proxy.index(row, 0), text(proxy, row, 0));
        model.setUnseen(unseen);
        QCOMPARE(model.rowCount(), 3 + static_cast<int>(unseen.size()));
        for (std::size_t i = 0; i < unseen.size(); ++i)
            QCOMPARE(text(model, 3 + static_cast<int>(i), 0), unseen[i].name);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.find(text(model, row, 0)), row);
        const std::vector<int> sorted = proxy.sortedRows(RowOrderProxy::Rows::Accepted);
        QCOMPARE(proxy.rowCount(), static_cast<int>(sorted.size()));
        for (int row = 0; row < proxy.rowCount(); ++row)
            QCOMPARE(proxy.sourceRow(row), sorted[static_cast<std::size_t>(row)]);
        for (const auto& [index, name] : held) {
            QCOMPARE(index.isValid(), model.find(name) >= 0);
            if (index.isValid())
                QCOMPARE(index.data().toString(), name);
        }
    }
    QCOMPARE(reset.count(), 0);
}

void TestModels::geneKeepsItsPlaceBetweenPerturbations()
{
    GeneTableModel model;
    GeneTableProxy proxy;
    proxy.setSourceModel(&model);
    const ui::GeneNames names = madeUpGeneNames(5);
    model.setResponse(names, madeUpResponse("KLF1", 5));
    proxy.sort(GeneTableModel::ObservedW1Column, Qt::DescendingOrder);
    const QPersistentModelIndex gene = proxy.mapFromSource(model.index(1, 0));
    QCOMPARE(gene.row(), 2);

    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    auto other = std::make_shared<PerturbationResponse>(*madeUpResponse("TP53", 5));
    other->genes[1].observedW1 = 100;
    model.setResponse(names, other);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(gene.row(), 0);
    QCOMPARE(gene.data().toString(), u"GENE1"_s);
}

QTEST_MAIN(TestModels)
#include "tst_models.moc"
