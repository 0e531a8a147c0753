// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure_spec.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string_view>

namespace knockscope {

std::string describe(const FigureProvenance& provenance)
{
    std::vector<std::string> facts = {"Knockscope " + provenance.programVersion};
    const auto add = [&](std::string_view what, const std::string& value) {
        if (!value.empty())
            facts.push_back(fmt::format("{} {}", what, value));
    };
    add("project", provenance.project);
    const std::string hash = provenance.sourceHash.empty() ? "" : "XXH3 " + provenance.sourceHash;
    const bool hasBoth = !provenance.sourceFile.empty() && !hash.empty();
    add("screen", provenance.sourceFile + (hasBoth ? ", " : "") + hash);
    for (const FigureRun& run : provenance.runs) {
        std::string text = fmt::format("{}, model {}, seed {}, {} bins, {} folds", run.name, run.model,
                                       run.seed, run.bins, run.folds);
        if (!run.programVersion.empty())
            text += ", trained by Knockscope " + run.programVersion;
        if (!run.vectors.empty())
            text += ", vectors " + run.vectors;
        add("run", text);
    }
    facts.insert(facts.end(), provenance.notes.begin(), provenance.notes.end());
    return fmt::format("{}", fmt::join(facts, "; "));
}

std::string panelLetter(std::size_t index)
{
    const std::string last(1, static_cast<char>('a' + index % 26));
    return index < 26 ? last : panelLetter(index / 26 - 1) + last;
}

} // namespace knockscope
