// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/project/run.h"
#include "ui/models/vector_names.h"

#include <QString>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace knockscope::ui {

/// Whether a character ends a perturbation in a list: comma, semicolon, or any blank or line break.
bool separatesNames(QChar c);

/// A gene as it stands in a text.
struct GeneInText {
    QString name;
    qsizetype begin = 0;
};
/// The genes of a list of perturbations in the order of the text. Quotes and brackets around names, as lists
/// of programs have them, belong to no name.
std::vector<GeneInText> genesInText(const QString& text);

/// The perturbations of a list, each once: "KLF1, GATA1; MAP2K6 + KLF1" gives KLF1, GATA1 and MAP2K6+KLF1.
std::vector<std::string> perturbationsInText(const QString& text);

/// A list read from a file.
struct GeneList {
    std::vector<std::string> names; // in the order of the file, each once
    std::string header; // the title of the column, which is no name; empty when there is none
};
/// The first column of a text file, plain or gzip: one gene (or A+B) a line, or values between commas, tabs
/// or semicolons. The first line is a header when it is called like one ("gene", "symbol"), or when it is not
/// known (`isKnown`, of a gene) and most of the others are. A first column that numbers the lines is passed
/// over. Throws `Error` naming the file, and the line where there is one.
GeneList readGeneList(const std::filesystem::path& path,
                      const std::function<bool(const std::string&)>& isKnown, JobMonitor& monitor);

/// What would become of a perturbation that is typed.
struct CheckedName {
    enum class Fate { Predict, InScreen, Refuse };

    std::string typed;
    Fate fate = Fate::Predict;
    std::string meant; // for InScreen: the perturbation of the run; for Predict: see `keyOf`
    std::string gene; // for Refuse: the one of its genes that has no vector
    // For Refuse, when it was looked for.
    bool isAmbiguous = false; // a name of several genes
    std::string reason; // for people, to be put in brackets: "no such name in their source"
    std::vector<std::string> nearest; // what may be meant instead
};

/// Says what would become of perturbations, without predicting them. One thread at a time may use it.
class NameChecker {
public:
    /// A perturbation by what the vectors call its genes, in alphabetical order: the same for all its names.
    /// Empty when a gene has no vector.
    static std::string keyOf(const std::string& perturbation, const VectorNames& names);

    /// Neither may be null.
    NameChecker(VectorNamesPointer names, std::shared_ptr<const Run> run);

    /// Nearest names are only looked for `mostExplained` of the refused ones, because that takes long. Throws
    /// `Cancelled`.
    std::vector<CheckedName> check(const std::vector<std::string>& typed, std::size_t mostExplained,
                                   JobMonitor& monitor);

private:
    CheckedName fateOf(const std::string& typed);
    void explain(CheckedName& refused);

    VectorNamesPointer m_names;
    std::shared_ptr<const Run> m_run;
    std::unordered_set<std::string> m_ofRun; // its perturbations
    std::map<std::set<std::string>, std::string>
        m_runNames; // by genes of the vectors; made when first needed
    std::unordered_map<std::string, CheckedName> m_known;
};

} // namespace knockscope::ui
