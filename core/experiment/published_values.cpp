// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/published_values.h"

#include "core/gene/gene_vectors.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace knockscope {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN(); // the paper has no number there

/// A line of a table: a value for each of its columns, then their standard deviations or nothing.
struct Line {
    std::string_view data;
    std::string_view row;
    std::vector<double> means;
    std::vector<double> sds;
};

struct Table {
    std::string_view experiment;
    std::vector<std::string_view> metrics;
    std::vector<Line> lines;
};

std::vector<Table> makeTables()
{
    std::vector<Table> tables;
    tables.push_back({"table1",
                      {"nll", "w1", "rmae_mean", "rmae_variance", "rmae_skewness", "rmae_kurtosis"},
                      {{"K562", "Ctrl Hist", {-0.379, 0.066, 1.000, 0.184, 0.237, 0.572}, {}},
                       {"K562", "Non-Ctrl Hist", {-0.393, 0.063, 0.980, 0.213, 0.235, 0.590}, {}},
                       {"K562", "TG", {0.016, 0.139, 0.931, 0.250, 0.472, 0.940}, {}},
                       {"K562", "ZITG", {-0.381, 0.097, 0.891, 0.181, 0.240, 0.597}, {}},
                       {"K562", "scLAMBDA", {2.728, 0.267, 0.865, 0.939, 0.769, 1.151}, {}},
                       {"K562", "MLP+Hist", {-0.389, 0.056, 0.876, 0.174, 0.224, 0.537}, {}},
                       {"RPE1", "Ctrl Hist", {-0.437, 0.091, 1.000, 0.269, 0.308, 0.685}, {}},
                       {"RPE1", "Non-Ctrl Hist", {-0.459, 0.078, 0.895, 0.266, 0.284, 0.665}, {}},
                       {"RPE1", "TG", {-0.068, 0.148, 0.897, 0.303, 0.461, 0.899}, {}},
                       {"RPE1", "ZITG", {-0.455, 0.114, 0.869, 0.243, 0.282, 0.657}, {}},
                       {"RPE1", "scLAMBDA", {2.077, 0.235, 0.855, 0.882, 0.729, 1.205}, {}},
                       {"RPE1", "MLP+Hist", {-0.441, 0.072, 0.863, 0.239, 0.276, 0.633}, {}}}});
    const std::vector<std::string_view> means = {"pearson_top20", "pearson_top50", "pearson_top100",
                                                 "rmae_mean"};
    tables.push_back({"table2",
                      means,
                      {{"K562", "Non-Ctrl Mean", {0.460, 0.495, 0.513, 0.981}, {0.03, 0.02, 0.02, 0.01}},
                       {"K562", "GEARS", {0.472, 0.504, 0.513, 1.050}, {0.03, 0.03, 0.03, 0.02}},
                       {"K562", "scLAMBDA", {0.618, 0.666, 0.675, 0.865}, {0.03, 0.01, 0.01, 0.02}},
                       {"K562", "GP", {0.615, 0.659, 0.666, 0.911}, {0.02, 0.02, 0.02, 0.02}},
                       {"K562", "MLP+Mean", {0.658, 0.701, 0.710, 0.871}, {0.02, 0.02, 0.02, 0.03}},
                       {"K562", "MLP+Hist", {0.653, 0.697, 0.703, 0.876}, {0.03, 0.02, 0.02, 0.02}},
                       {"RPE1", "Non-Ctrl Mean", {0.654, 0.702, 0.723, 0.893}, {0.03, 0.02, 0.02, 0.03}},
                       {"RPE1", "GEARS", {0.553, 0.621, 0.660, 0.955}, {0.02, 0.02, 0.03, 0.03}},
                       {"RPE1", "scLAMBDA", {0.678, 0.725, 0.746, 0.855}, {0.03, 0.02, 0.02, 0.03}},
                       {"RPE1", "GP", {0.675, 0.726, 0.746, 0.891}, {0.03, 0.03, 0.02, 0.03}},
                       {"RPE1", "MLP+Mean", {0.685, 0.733, 0.756, 0.860}, {0.03, 0.03, 0.02, 0.03}},
                       {"RPE1", "MLP+Hist", {0.672, 0.726, 0.749, 0.859}, {0.03, 0.02, 0.02, 0.02}}}});
    tables.push_back(
        {"table3",
         {"w1", "pearson_top20", "pearson_top50", "pearson_top100", "rmae_mean", "rmae_variance",
          "rmae_skewness", "rmae_kurtosis"},
         {{"Norman", "Keep: Non-Ctrl Hist", {0.0224, 0.626, 0.629, 0.633, 0.902, 0.351, 0.390, 0.560}, {}},
          {"Norman", "Keep: scLAMBDA", {0.0599, 0.909, 0.925, 0.926, 0.594, 0.897, 0.884, 0.971}, {}},
          {"Norman", "Keep: MLP+Mean", {kNone, 0.918, 0.935, 0.942, 0.595, kNone, kNone, kNone}, {}},
          {"Norman", "Keep: MLP+Hist", {0.0150, 0.908, 0.915, 0.921, 0.586, 0.229, 0.555, 0.705}, {}},
          {"Norman", "Drop: Non-Ctrl Hist", {0.0226, 0.565, 0.572, 0.583, 0.914, 0.342, 0.367, 0.568}, {}},
          {"Norman", "Drop: scLAMBDA", {0.0668, 0.587, 0.608, 0.617, 1.046, 0.916, 0.917, 0.983}, {}},
          {"Norman", "Drop: MLP+Mean", {kNone, 0.533, 0.529, 0.548, 0.971, kNone, kNone, kNone}, {}},
          {"Norman", "Drop: MLP+Hist", {0.0228, 0.478, 0.485, 0.504, 0.969, 0.339, 0.542, 0.691}, {}}}});
    tables.push_back({"table5",
                      {"pearson_top20"},
                      {{"K562", "ce=1", {0.628}, {}},
                       {"K562", "mse=0.5,ce=0.5", {0.635}, {}},
                       {"K562", "mse=0.75,ce=0.25", {0.636}, {}},
                       {"K562", "mse=0.25,ce=0.75", {0.638}, {}},
                       {"K562", "w1=0.25,ce=0.75", {0.639}, {}},
                       {"K562", "w1=0.5,mse=0.25,ce=0.25", {0.639}, {}},
                       {"K562", "w1=0.75,ce=0.25", {0.644}, {}},
                       {"K562", "w1=0.25,mse=0.5,ce=0.25", {0.644}, {}},
                       {"K562", "w1=0.5,ce=0.5", {0.647}, {}},
                       {"K562", "w1=1", {0.647}, {}},
                       {"K562", "w1=0.25,mse=0.75", {0.647}, {}},
                       {"K562", "w1=0.5,mse=0.5", {0.648}, {}},
                       {"K562", "w1=0.75,mse=0.25", {0.651}, {}}}});
    const auto vectors = [](std::string_view data, std::string_view row, std::vector<double> values,
                            std::vector<double> sds) {
        return Line{data, row, std::move(values), std::move(sds)};
    };
    tables.push_back(
        {"table6",
         means,
         {vectors("K562", "ProtT5", {0.579, 0.625, 0.635, 0.917}, {0.020, 0.014, 0.023, 0.018}),
          vectors("K562", "ESM2", {0.570, 0.610, 0.619, 0.925}, {0.041, 0.033, 0.028, 0.020}),
          vectors("K562", "ada-002", {0.644, 0.685, 0.691, 0.886}, {0.048, 0.041, 0.038, 0.029}),
          vectors("K562", "nemotron-8b", {0.670, 0.710, 0.716, 0.872}, {0.035, 0.028, 0.026, 0.029}),
          vectors("K562", "Qwen3-8B", {0.660, 0.705, 0.711, 0.875}, {0.041, 0.035, 0.033, 0.028}),
          vectors("K562", "ProtT5+ada-002", {0.658, 0.703, 0.711, 0.872}, {0.029, 0.023, 0.026, 0.029}),
          vectors("K562", "ProtT5+nemotron-8b", {0.670, 0.719, 0.726, 0.862}, {0.028, 0.021, 0.020, 0.024}),
          vectors("K562", "ProtT5+Qwen3-8B", {0.671, 0.717, 0.724, 0.868}, {0.037, 0.029, 0.029, 0.023}),
          vectors("K562", "ESM2+ada-002", {0.636, 0.677, 0.683, 0.883}, {0.032, 0.031, 0.029, 0.024}),
          vectors("K562", "ESM2+nemotron-8b", {0.670, 0.712, 0.718, 0.870}, {0.031, 0.027, 0.027, 0.024}),
          vectors("K562", "ESM2+Qwen3-8B", {0.662, 0.707, 0.714, 0.870}, {0.029, 0.029, 0.027, 0.024}),
          vectors("RPE1", "ProtT5", {0.665, 0.713, 0.733, 0.893}, {0.030, 0.027, 0.026, 0.047}),
          vectors("RPE1", "ESM2", {0.662, 0.709, 0.728, 0.897}, {0.026, 0.026, 0.028, 0.039}),
          vectors("RPE1", "ada-002", {0.682, 0.736, 0.758, 0.873}, {0.031, 0.033, 0.031, 0.040}),
          vectors("RPE1", "nemotron-8b", {0.688, 0.740, 0.762, 0.860}, {0.030, 0.030, 0.028, 0.034}),
          vectors("RPE1", "Qwen3-8B", {0.687, 0.738, 0.761, 0.865}, {0.028, 0.030, 0.027, 0.044}),
          vectors("RPE1", "ProtT5+ada-002", {0.687, 0.735, 0.756, 0.861}, {0.029, 0.023, 0.019, 0.027}),
          vectors("RPE1", "ProtT5+nemotron-8b", {0.689, 0.740, 0.762, 0.859}, {0.030, 0.025, 0.021, 0.031}),
          vectors("RPE1", "ProtT5+Qwen3-8B", {0.692, 0.741, 0.763, 0.853}, {0.025, 0.022, 0.022, 0.029}),
          vectors("RPE1", "ESM2+ada-002", {0.673, 0.724, 0.743, 0.866}, {0.034, 0.033, 0.031, 0.037}),
          vectors("RPE1", "ESM2+nemotron-8b", {0.682, 0.735, 0.756, 0.859}, {0.030, 0.031, 0.029, 0.039}),
          vectors("RPE1", "ESM2+Qwen3-8B", {0.687, 0.737, 0.758, 0.857}, {0.034, 0.032, 0.030, 0.039})}});
    return tables;
}

} // namespace

std::vector<PublishedValue> publishedValues(std::string_view experiment, std::string_view data)
{
    static const std::vector<Table> kTables = makeTables();
    std::vector<PublishedValue> values;
    for (const Table& table : kTables) {
        if (table.experiment != experiment)
            continue;
        for (const Line& line : table.lines) {
            for (std::size_t i = 0; i < line.means.size() && line.data == data; ++i) {
                if (std::isnan(line.means[i]))
                    continue;
                values.push_back(
                    {table.experiment, line.data, line.row, table.metrics[i], line.means[i], {}});
                if (!line.sds.empty())
                    values.back().sd = line.sds[i];
            }
        }
    }
    return values;
}

std::optional<std::string> publishedData(const MarginalStore& store)
{
    struct Shape {
        const char* name;
        std::size_t genes;
        std::size_t perturbations;
    };
    // Norman's 102 single and 128 double perturbations; the numbers of genes are those of the files in use.
    constexpr std::array<Shape, 4> kShapes = {
        {{"K562", 5000, 1076}, {"RPE1", 5000, 1517}, {"Norman", 5000, 230}, {"Norman", 5045, 230}}};
    for (const Shape& shape : kShapes) {
        if (store.genes() == shape.genes && store.perturbations() == shape.perturbations)
            return shape.name;
    }
    return std::nullopt;
}

} // namespace knockscope
