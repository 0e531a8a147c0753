// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/marginal_store.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace knockscope {

/// A number of a table of the main paper.
struct PublishedValue {
    std::string_view experiment; // "table1"
    std::string_view data; // "K562", "RPE1" or "Norman"
    std::string_view row; // as the paper calls it: "MLP+Hist", "Keep: MLP+Hist"
    std::string_view metric; // by our name
    double mean = 0;
    std::optional<double> sd;
};

/// Those of one experiment and data set, in the paper's order.
std::vector<PublishedValue> publishedValues(std::string_view experiment, std::string_view data);

/// Which of the paper's data sets a screen is, told by its numbers of perturbations and genes; nothing for
/// any other screen: the paper's numbers mean nothing beside those of other data.
std::optional<std::string> publishedData(const MarginalStore& store);

} // namespace knockscope
