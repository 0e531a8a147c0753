// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/gene_table_model.h"

#include <QString>

#include <memory>
#include <vector>

namespace knockscope::ui {

struct RunResponse {
    QString run; // empty: no run
    ResponsePointer response;
    std::shared_ptr<const Run> source = {}; // null: no run
};

/// What the panels show of the selected perturbation.
struct ShownResponse {
    GeneNames geneNames;
    std::vector<RunResponse> runs; // at least one, the leading one first; all of the same perturbation
};

} // namespace knockscope::ui
