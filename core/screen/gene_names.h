// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/guess.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace knockscope {

/// The names of the measured genes, and where they come from.
struct GeneNames {
    std::vector<std::string> names; // unique: a repeated name gets "-1", "-2", ...
    Guess source; // "index" or the name of a column, and why ("chosen" when it was asked for)
    std::vector<std::string> repeated; // names that the file gives to several genes, in order of appearance
    bool lostVersions = false; // ENSG00000105610.7 became ENSG00000105610
    std::vector<std::string> columns = {}; // what may be asked for besides "index"
};

/// What a file says about its genes.
struct GeneTable {
    std::string place; // for messages: "screen.h5ad: /var"
    std::vector<std::string> ids; // [genes]
    std::string idColumn; // how the file calls the ids; may be asked for like "index"
    std::vector<std::string> columns; // further columns that may hold names
    std::function<std::vector<std::string>(const std::string& column)> readColumn; // [genes], empty: no name
};

/// The names in `wantedColumn` ("index" means the ids), or the best guess when that is empty: the ids, unless
/// they look like Ensembl ids and a column has a usual name for gene names. A gene without a name keeps its
/// id. Versions of Ensembl ids are dropped where that leaves the ids unique. Throws `Error(Usage)` that lists
/// the columns when there is none of that name.
GeneNames chooseGeneNames(const GeneTable& table, const std::string& wantedColumn);

/// ENSG00000105610, ENSMUSG00000054191.3
bool looksLikeEnsemblId(std::string_view name);

} // namespace knockscope
