// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/gene_links.h"

#include "core/gene/gene_vectors.h"
#include "core/gene/name_kind.h"
#include "ui/base/text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QRegularExpression>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

class GeneLinks {
    Q_DECLARE_TR_FUNCTIONS(GeneLinks)
};

/// `pattern` with %1 in place of the name, which is encoded so that nothing in it ends the query.
QUrl urlOf(const QString& pattern, const QString& name)
{
    const QByteArray address =
        pattern.arg(QString::fromLatin1(QUrl::toPercentEncoding(name, "", "~"))).toLatin1();
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

/// A query of a database's own syntax as part of an address.
QUrl queryUrl(const QString& address, const QString& query)
{
    return QUrl::fromEncoded((address + QString::fromLatin1(QUrl::toPercentEncoding(query))).toLatin1(),
                             QUrl::StrictMode);
}

std::vector<GeneLink> linksOfId(const QString& id, bool isHuman)
{
    std::vector<GeneLink> links = {
        {u"NCBI Gene"_s, urlOf(u"https://www.ncbi.nlm.nih.gov/gene/?term=%1"_s, id)},
        {u"Ensembl"_s, urlOf(u"https://www.ensembl.org/id/%1"_s, id)},
        {u"UniProt"_s, urlOf(u"https://www.uniprot.org/uniprotkb?query=%1"_s, id)},
    };
    if (isHuman) {
        links.push_back(
            {u"GeneCards"_s, urlOf(u"https://www.genecards.org/Search/Keyword?queryString=%1"_s, id)});
        links.push_back({u"HGNC"_s, urlOf(u"https://www.genenames.org/tools/search/#!/?query=%1"_s, id)});
        links.push_back({u"Human Protein Atlas"_s, urlOf(u"https://www.proteinatlas.org/%1"_s, id)});
    }
    return links;
}

std::vector<GeneLink> linksOfSymbol(const QString& symbol, bool isHuman)
{
    std::vector<GeneLink> links = {
        {u"NCBI Gene"_s,
         queryUrl(u"https://www.ncbi.nlm.nih.gov/gene/?term="_s,
                  u"%1[sym] AND %2[orgn]"_s.arg(symbol, isHuman ? u"human"_s : u"mouse"_s))},
        {u"Ensembl"_s,
         urlOf(u"https://www.ensembl.org/%2/Gene/Summary?g=%1"_s.arg(
                   u"%1"_s, isHuman ? u"Homo_sapiens"_s : u"Mus_musculus"_s),
               symbol)},
        {u"UniProt"_s,
         queryUrl(
             u"https://www.uniprot.org/uniprotkb?query="_s,
             u"(gene_exact:\"%1\") AND (organism_id:%2)"_s.arg(symbol, isHuman ? u"9606"_s : u"10090"_s))},
    };
    if (isHuman) {
        links.push_back(
            {u"GeneCards"_s, urlOf(u"https://www.genecards.org/cgi-bin/carddisp.pl?gene=%1"_s, symbol)});
        links.push_back(
            {u"HGNC"_s, urlOf(u"https://www.genenames.org/data/gene-symbol-report/#!/symbol/%1"_s, symbol)});
        links.push_back(
            {u"Human Protein Atlas"_s, urlOf(u"https://www.proteinatlas.org/search/%1"_s, symbol)});
    }
    return links;
}

/// An ampersand in a menu's text would mark a shortcut.
QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

std::vector<GeneLink> geneLinks(const QString& gene)
{
    static const QRegularExpression ensemblId(u"^(ENS[A-Z]{0,4}G\\d{6,})(\\.\\d+)?$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const QString name = gene.trimmed();
    if (name.isEmpty())
        return {};
    const QRegularExpressionMatch id = ensemblId.match(name);
    if (id.hasMatch()) {
        const QString plain = id.captured(1).toUpper();
        return linksOfId(plain, plain.startsWith(u"ENSG"_s));
    }
    return linksOfSymbol(name, !isMouseStyle(toUtf8(name)));
}

void addGeneLinks(QMenu& menu, const QString& gene, const UrlOpener& open)
{
    if (gene.trimmed().isEmpty())
        return;
    for (const std::string& target : targetGenes(toUtf8(gene))) {
        const QString name = fromUtf8(target);
        QMenu* const links = menu.addMenu(GeneLinks::tr("Look up %1").arg(menuText(name)));
        links->setObjectName(u"geneLinks"_s);
        for (const GeneLink& link : geneLinks(name)) {
            QAction* const action = links->addAction(link.database);
            action->setData(link.url);
            action->setToolTip(link.url.toString());
            QObject::connect(action, &QAction::triggered, action, [open, url = link.url] {
                if (!open(url))
                    showAddress(url);
            });
        }
    }
    QAction* const copy = menu.addAction(GeneLinks::tr("Copy name"));
    copy->setObjectName(u"copyName"_s);
    QObject::connect(copy, &QAction::triggered, copy,
                     [name = gene.trimmed()] { QGuiApplication::clipboard()->setText(name); });
}

} // namespace knockscope::ui
