// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/gene_links.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace knockscope::ui;
using namespace Qt::StringLiterals;

class TestGeneLinks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void mouseGenesLeadToTheMouse();
    void everyAddressIsSafe_data();
    void everyAddressIsSafe();
    void menus_data();
    void menus();
    void choosingOpensTheAddress();
    void nameIsCopied();
    void addressIsToldWithoutBrowser();
};

namespace {

QString address(const QString& gene, const QString& database)
{
    const std::vector<GeneLink> links = geneLinks(gene);
    const auto found = std::find_if(links.begin(), links.end(),
                                    [&](const GeneLink& link) { return link.database == database; });
    return found == links.end() ? QString() : QString::fromLatin1(found->url.toEncoded());
}

} // namespace

void TestGeneLinks::addresses_data()
{
    QTest::addColumn<QString>("gene");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* gene, const char* database, const char* expected) {
        QTest::addRow("%s in %s", gene, database)
            << QString::fromUtf8(gene) << QString::fromUtf8(database) << QString::fromUtf8(expected);
    };
    add("KLF1", "NCBI Gene", "https://www.ncbi.nlm.nih.gov/gene/?term=KLF1%5Bsym%5D%20AND%20human%5Borgn%5D");
    add("KLF1", "Ensembl", "https://www.ensembl.org/Homo_sapiens/Gene/Summary?g=KLF1");
    add("KLF1", "UniProt",
        "https://www.uniprot.org/"
        "uniprotkb?query=%28gene_exact%3A%22KLF1%22%29%20AND%20%28organism_id%3A9606%29");
    add("KLF1", "GeneCards", "https://www.genecards.org/cgi-bin/carddisp.pl?gene=KLF1");
    add("KLF1", "HGNC", "https://www.genenames.org/data/gene-symbol-report/#!/symbol/KLF1");
    add("KLF1", "Human Protein Atlas", "https://www.proteinatlas.org/search/KLF1");
    add("HLA-DRB1", "GeneCards", "https://www.genecards.org/cgi-bin/carddisp.pl?gene=HLA-DRB1");
    add("MT-ND1", "Human Protein Atlas", "https://www.proteinatlas.org/search/MT-ND1");
    add("AC012345.1", "Ensembl", "https://www.ensembl.org/Homo_sapiens/Gene/Summary?g=AC012345.1");
    add("A/B&c=d#e", "Ensembl", "https://www.ensembl.org/Homo_sapiens/Gene/Summary?g=A%2FB%26c%3Dd%23e");
    add("50% <x>", "Human Protein Atlas", "https://www.proteinatlas.org/search/50%25%20%3Cx%3E");
    add("TNF\u03b1", "GeneCards", "https://www.genecards.org/cgi-bin/carddisp.pl?gene=TNF%CE%B1");
    add(" KLF1 ", "Ensembl", "https://www.ensembl.org/Homo_sapiens/Gene/Summary?g=KLF1");
    add("%1", "Ensembl", "https://www.ensembl.org/Homo_sapiens/Gene/Summary?g=%251");
    add("ENSG00000105610", "NCBI Gene", "https://www.ncbi.nlm.nih.gov/gene/?term=ENSG00000105610");
    add("ENSG00000105610", "Ensembl", "https://www.ensembl.org/id/ENSG00000105610");
    add("ENSG00000105610.7", "Ensembl", "https://www.ensembl.org/id/ENSG00000105610");
    add("ensg00000105610", "UniProt", "https://www.uniprot.org/uniprotkb?query=ENSG00000105610");
    add("ENSG00000105610", "GeneCards",
        "https://www.genecards.org/Search/Keyword?queryString=ENSG00000105610");
    add("ENSG00000105610", "HGNC", "https://www.genenames.org/tools/search/#!/?query=ENSG00000105610");
    add("ENSG00000105610", "Human Protein Atlas", "https://www.proteinatlas.org/ENSG00000105610");
    add("Klf1", "Ensembl", "https://www.ensembl.org/Mus_musculus/Gene/Summary?g=Klf1");
    add("Klf1", "NCBI Gene", "https://www.ncbi.nlm.nih.gov/gene/?term=Klf1%5Bsym%5D%20AND%20mouse%5Borgn%5D");
    add("Klf1", "UniProt",
        "https://www.uniprot.org/"
        "uniprotkb?query=%28gene_exact%3A%22Klf1%22%29%20AND%20%28organism_id%3A10090%29");
    add("ENSMUSG00000054191", "Ensembl", "https://www.ensembl.org/id/ENSMUSG00000054191");
    // No id of Ensembl: a gene called so.
    add("ENSA", "Ensembl", "https://www.ensembl.org/Homo_sapiens/Gene/Summary?g=ENSA");
}

void TestGeneLinks::addresses()
{
    QFETCH(const QString, gene);
    QFETCH(const QString, database);
    QFETCH(const QString, expected);
    QCOMPARE(address(gene, database), expected);
}

void TestGeneLinks::mouseGenesLeadToTheMouse()
{
    QCOMPARE(geneLinks(u"KLF1"_s).size(), std::size_t(6));
    for (const QString& gene : {u"Klf1"_s, u"ENSMUSG00000054191"_s}) {
        QCOMPARE(geneLinks(gene).size(), std::size_t(3));
        QCOMPARE(address(gene, u"HGNC"_s), QString());
    }
}

void TestGeneLinks::everyAddressIsSafe_data()
{
    QTest::addColumn<QString>("gene");
    for (const char* gene : {"KLF1", "HLA-A", "A B", "a\"b'c", "<script>", "x&y", "../../etc", "\u00e9", "%",
                             "%2F", "ENSG00000105610", "Klf1", "#", "?"})
        QTest::addRow("%s", gene) << QString::fromUtf8(gene);
}

void TestGeneLinks::everyAddressIsSafe()
{
    QFETCH(const QString, gene);
    for (const GeneLink& link : geneLinks(gene)) {
        QVERIFY2(link.url.isValid(), qPrintable(link.database));
        QCOMPARE(link.url.scheme(), u"https"_s);
        QVERIFY(!link.url.host().isEmpty());
        QVERIFY(!link.url.path().contains(u".."_s) || gene.contains(u".."_s));
        const QByteArray encoded = link.url.toEncoded();
        QVERIFY2(!encoded.contains(' ') && !encoded.contains('"') && !encoded.contains('<'),
                 encoded.constData());
    }
}

void TestGeneLinks::menus_data()
{
    QTest::addColumn<QString>("gene");
    QTest::addColumn<QStringList>("entries");
    QTest::newRow("one gene") << u"KLF1"_s << QStringList{u"Look up KLF1"_s, u"Copy name"_s};
    QTest::newRow("two genes") << u"KLF1+MAP2K6"_s
                               << QStringList{u"Look up KLF1"_s, u"Look up MAP2K6"_s, u"Copy name"_s};
    QTest::newRow("gene and control") << u"KLF1+ctrl"_s << QStringList{u"Look up KLF1"_s, u"Copy name"_s};
    QTest::newRow("ampersand") << u"A&B"_s << QStringList{u"Look up A&&B"_s, u"Copy name"_s};
    QTest::newRow("the same twice") << u"KLF1+KLF1"_s << QStringList{u"Look up KLF1"_s, u"Copy name"_s};
    QTest::newRow("only a plus") << u"+"_s << QStringList{u"Copy name"_s};
    QTest::newRow("blank") << u"  "_s << QStringList{};
}

void TestGeneLinks::menus()
{
    QFETCH(const QString, gene);
    QFETCH(const QStringList, entries);
    QMenu menu;
    addGeneLinks(menu, gene, [](const QUrl&) { return true; });
    QStringList texts;
    for (const QAction* action : menu.actions())
        texts << action->text();
    QCOMPARE(texts, entries);
}

void TestGeneLinks::choosingOpensTheAddress()
{
    QMenu menu;
    std::vector<QUrl> opened;
    addGeneLinks(menu, u"KLF1+GATA1"_s, [&](const QUrl& url) {
        opened.push_back(url);
        return true;
    });
    const QMenu* const second = menu.actions().at(1)->menu();
    QVERIFY(second);
    for (QAction* action : second->actions())
        action->trigger();
    QCOMPARE(opened.size(), std::size_t(6));
    QCOMPARE(QString::fromLatin1(opened[1].toEncoded()),
             u"https://www.ensembl.org/Homo_sapiens/Gene/Summary?g=GATA1"_s);
}

void TestGeneLinks::nameIsCopied()
{
    QMenu menu;
    addGeneLinks(menu, u" KLF1+GATA1 "_s, [](const QUrl&) { return true; });
    menu.findChild<QAction*>(u"copyName"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"KLF1+GATA1"_s);
}

void TestGeneLinks::addressIsToldWithoutBrowser()
{
    QMenu menu;
    addGeneLinks(menu, u"KLF1"_s, [](const QUrl&) { return false; });
    menu.actions().front()->menu()->actions().at(1)->trigger();
    QMessageBox* box = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == u"addressBox"_s)
            box = qobject_cast<QMessageBox*>(widget);
    }
    QVERIFY(box && box->isVisible());
    const QString address = u"https://www.ensembl.org/Homo_sapiens/Gene/Summary?g=KLF1"_s;
    QCOMPARE(box->informativeText(), address);
    const auto labels = box->findChildren<QLabel*>();
    const auto shown = std::find_if(labels.begin(), labels.end(),
                                    [&](const QLabel* label) { return label->text() == address; });
    QVERIFY(shown != labels.end());
    QVERIFY((*shown)->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    box->findChild<QPushButton*>(u"copyAddress"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), address);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

QTEST_MAIN(TestGeneLinks)
#include "tst_gene_links.moc"
