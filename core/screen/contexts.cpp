// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/contexts.h"

#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/screen/control_labels.h"
#include "core/screen/text_tools.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace knockscope {

namespace {

// Loose names: see looseName.
constexpr std::array<std::string_view, 47> kContexts{
    "celltype",
    "celltypes",
    "cellline",
    "celllines",
    "celllineid",
    "cellname",
    "cellcontext",
    "context",
    "tissue",
    "tissuetype",
    "organism",
    "species",
    "disease",
    "genotype",
    "strain",
    "background",
    "treatment",
    "treatmenttype",
    "treated",
    "stimulation",
    "stim",
    "stimulus",
    "stimulated",
    "condition",
    "cellcondition",
    "culture",
    "culturecondition",
    "medium",
    "media",
    "perturbation2",
    "perturbationtype",
    "perturbationtype2",
    "pertype",
    "time",
    "timepoint",
    "timepoints",
    "day",
    "hours",
    "hour",
    "dose",
    "dosevalue",
    "doseval",
    "dataset",
    "study",
    "experiment",
    "assay",
    "technology",
};
constexpr std::array<std::string_view, 33> kBatches{
    "batch",     "batches",    "batchvar",    "batchid",   "gemgroup",  "gemgroups", "gemid",
    "gembatch",  "donor",      "donorid",     "plate",     "plateid",   "lane",      "laneid",
    "replicate", "replicates", "replicateid", "rep",       "biorep",    "techrep",   "sample",
    "sampleid",  "samplename", "library",     "libraryid", "well",      "wellid",    "channel",
    "channelid", "run",        "runid",       "pool",      "origident",
};

template <std::size_t N>
std::vector<std::string> columnsNamed(const ScreenReader& reader,
                                      const std::array<std::string_view, N>& names)
{
    std::vector<std::string> found;
    for (const std::string& column : reader.columnNames()) {
        if (std::find(names.begin(), names.end(), looseName(column)) != names.end())
            found.push_back(column);
    }
    return found;
}

} // namespace

std::vector<ContextColumn> mixedContexts(const ScreenReader& reader, const std::vector<bool>& isControl,
                                         const JobMonitor& monitor)
{
    std::vector<ContextColumn> mixed;
    for (const std::string& name : contextColumnNames(reader)) {
        monitor.checkCancelled();
        const LabelColumn column = reader.column(name);
        if (column.codes.size() != isControl.size())
            throw Error(
                ErrorKind::Usage,
                translated(translatable("core",
                                        "The column {} has {} cells, but {} were said to be control or not."),
                           name, column.codes.size(), isControl.size()));
        std::vector<std::uint64_t> control(column.categories.size(), 0);
        std::vector<std::uint64_t> other(column.categories.size(), 0);
        for (std::size_t cell = 0; cell < isControl.size(); ++cell) {
            if (column.codes[cell] >= 0)
                ++(isControl[cell] ? control : other)[static_cast<std::size_t>(column.codes[cell])];
        }
        ContextColumn context{name, {}};
        bool isShared = false;
        for (std::size_t category = 0; category < control.size(); ++category) {
            if (control[category] == 0 || isMissingLabel(column.categories[category]))
                continue;
            context.controlCells.emplace_back(column.categories[category], control[category]);
            isShared = isShared || other[category] > 0;
        }
        if (context.controlCells.size() < 2 || !isShared)
            continue;
        std::stable_sort(context.controlCells.begin(), context.controlCells.end(),
                         [](const auto& a, const auto& b) { return a.second > b.second; });
        mixed.push_back(std::move(context));
    }
    return mixed;
}

std::vector<std::string> contextColumnNames(const ScreenReader& reader)
{
    return columnsNamed(reader, kContexts);
}

std::vector<std::string> batchColumnNames(const ScreenReader& reader)
{
    return columnsNamed(reader, kBatches);
}

} // namespace knockscope
