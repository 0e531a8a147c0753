// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/project/project.h"

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace knockscope {

/// Gene vectors to compare: files of vectors or of gene sets, joined when there are several.
struct VectorSet {
    std::string name;
    std::vector<std::filesystem::path> files;
};

/// A perturbation of the screen that not every vector set covers.
struct LeftOutPerturbation {
    std::string name;
    std::vector<std::string> sets; // without a vector for one of its genes

    bool operator==(const LeftOutPerturbation&) const = default;
};

/// Vector sets in projects of their own, where all of them have vectors for the same perturbations.
struct PreparedVectorSets {
    std::map<std::string, Project> projects; // by the set's name
    std::vector<std::pair<std::string, std::string>> sources; // name and provenance: files with their hashes
    std::vector<LeftOutPerturbation> leftOut; // sorted by name
    std::vector<std::string> perturbations; // that all sets cover
};

/// Where the runs of a vector set are: a project of its own beside the runs of `project`.
std::filesystem::path folderOfVectorSet(const Project& project, const std::string& name);

/// Reads the sets and makes their projects or brings them up to date. A perturbed gene that one set lacks is
/// taken from all, or each set would be judged on other perturbations and on other folds. Throws `Error` for
/// a file that cannot be read and when no two perturbations are covered by all sets, `Cancelled`.
PreparedVectorSets prepareVectorSets(const Project& project, const std::vector<VectorSet>& sets,
                                     JobMonitor& monitor);

} // namespace knockscope
