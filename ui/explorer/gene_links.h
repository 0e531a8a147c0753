// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/url_opener.h"

#include <QString>
#include <QUrl>

#include <vector>

class QMenu;

namespace knockscope::ui {

/// The page of a gene, or a search for it, in one database.
struct GeneLink {
    QString database; // a proper name, the same in all languages
    QUrl url;
};

/// Where to read about a gene given by its symbol or its Ensembl id (with or without a version). Genes of the
/// mouse (ENSMUSG..., Klf1) lead to the databases that know the mouse; anything else is taken for human.
/// Empty for a blank name.
std::vector<GeneLink> geneLinks(const QString& gene);

/// Adds a submenu of links for a gene, or for each gene of a perturbation (A+B), and "Copy name". Controls in
/// a perturbation (A+ctrl) are no genes. Adds nothing for a blank name. An address that `open` could not show
/// is told by `showAddress`.
void addGeneLinks(QMenu& menu, const QString& gene, const UrlOpener& open);

} // namespace knockscope::ui
