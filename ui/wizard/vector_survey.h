// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/gene/coverage.h"
#include "core/project/project.h"
#include "ui/jobs/vector_request.h"
#include "ui/wizard/coverage_model.h"
#include "ui/wizard/training_plan.h"

#include <QString>

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace knockscope::ui {

/// What the user chose as gene vectors.
struct VectorChoice {
    struct File {
        quint64 id = 0; // another one for the same path: it is read again
        std::filesystem::path path;
    };

    ScreenNamesPointer screen;
    std::optional<Project> project; // nothing: the screen is not imported yet
    /// Whether the project's vectors are kept; nothing: if it has some and no source is given.
    std::optional<bool> keeps;
    std::vector<File> files;
    bool coexpression = false;
    std::filesystem::path geneNames;
    bool guessesGeneNames = true; // then `geneNames` means nothing
};

/// What is to be known about it. Problems are sentences for people.
struct VectorSurvey {
    struct File {
        std::shared_ptr<const GeneVectors> vectors; // null when there is a problem
        QString problem;
    };
    struct Kept {
        QString name;
        QString source;
        std::size_t genes = 0;
        std::size_t dimension = 0;
    };

    std::map<quint64, File> files; // by their ids
    std::set<quint64> strangers; // files that know no name of the screen
    std::optional<Kept> kept; // nothing: the project has no vectors
    bool keeps = false; // then there are no files, and the request is empty
    VectorRequest request; // with what was read if nothing is wrong
    QString coexpressionProblem;
    QString geneNamesProblem;
    QString joinProblem;
    std::size_t otherNames = 0; // of the screen, found under another name
    std::size_t dimension = 0; // of all sources; of co-expression the most that there can be
    std::optional<CoverageReport> report; // nothing when there is a problem or no source
    std::vector<CoverageRow> targets;
    std::vector<CoverageRow> measured;

    bool hasProblem() const;
};

/// What was read for earlier surveys.
struct VectorCache {
    std::map<quint64, VectorSurvey::File> files;
    std::filesystem::path geneNamesFile;
    std::shared_ptr<const GeneNameTable> geneNames;
    std::filesystem::path projectFolder;
    std::shared_ptr<const GeneVectors> projectVectors;
    bool projectIsRead = false;
};

/// Reads what is not in `cache` yet and looks the screen's names up in it. May take long: run it in a job. A
/// source that cannot be read is part of the result; throws `Cancelled`, and `Error` for a damaged project.
VectorSurvey surveyVectors(const VectorChoice& choice, VectorCache& cache, JobMonitor& monitor);

} // namespace knockscope::ui
