// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/hdf5_file.h"

#include <QString>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace knockscope::test {

/// A tiny AnnData file, written as anndata 0.8 does. Every part can be bent before it is written.
struct TinyScreen {
    enum class Layout { Csr, Csc, Dense, None };

    Layout layout = Layout::Csr;
    std::vector<std::vector<double>> matrix; // [cells][genes]
    std::vector<std::string> genes;
    std::vector<std::string> labels; // of the column `condition`, one for each cell
    std::function<void(hdf5::File&)> more; // adds what else a test needs
    std::function<void(std::vector<std::int64_t>& indptr, std::vector<std::int64_t>& indices,
                       std::vector<double>& data)>
        bend; // sparse layouts

    /// Six cells of KLF1, GATA1+KLF1 (spelt in two ways) and ctrl on four genes.
    static TinyScreen logValues()
    {
        TinyScreen screen;
        screen.genes = {"GATA1", "KLF1", "HBB", "ACTB"};
        screen.labels = {"KLF1+ctrl", "ctrl", "GATA1+KLF1", "ctrl", "KLF1+GATA1", "ctrl+KLF1"};
        screen.matrix = {{0, 0.5, 0, 2.25}, {1.5, 0, 0, 2}, {0, 0, 3.5, 0},
                         {0, 1.25, 0, 2.5}, {0, 0, 4.5, 1}, {0.75, 0, 0, 0}};
        return screen;
    }

    void write(const std::filesystem::path& path) const
    {
        using Strings = std::vector<std::string>;
        hdf5::File file(path, hdf5::Access::Create);
        file.createGroup("/obs");
        file.writeAttribute("/obs", "_index", std::string("_index"));
        Strings names;
        for (std::size_t cell = 0; cell < matrix.size(); ++cell)
            names.push_back("cell" + std::to_string(cell));
        file.writeStrings("/obs/_index", names);
        file.writeStrings("/obs/condition", labels);
        file.createGroup("/var");
        file.writeAttribute("/var", "_index", std::string("_index"));
        file.writeStrings("/var/_index", genes);
        writeMatrix(file, "/X");
        if (more)
            more(file);
        file.flush();
    }

    void writeMatrix(hdf5::File& file, const std::string& name) const
    {
        if (layout == Layout::None)
            return;
        if (layout == Layout::Dense) {
            std::vector<double> values;
            for (const auto& row : matrix)
                values.insert(values.end(), row.begin(), row.end());
            file.write<double>(name, values, {matrix.size(), genes.size()});
            return;
        }
        const bool byRow = layout == Layout::Csr;
        std::vector<std::int64_t> indptr{0};
        std::vector<std::int64_t> indices;
        std::vector<double> data;
        const std::size_t lines = byRow ? matrix.size() : genes.size();
        const std::size_t across = byRow ? genes.size() : matrix.size();
        for (std::size_t line = 0; line < lines; ++line) {
            for (std::size_t i = 0; i < across; ++i) {
                const double value = byRow ? matrix[line][i] : matrix[i][line];
                if (value == 0)
                    continue;
                indices.push_back(static_cast<std::int64_t>(i));
                data.push_back(value);
            }
            indptr.push_back(static_cast<std::int64_t>(data.size()));
        }
        if (bend)
            bend(indptr, indices, data);
        file.createGroup(name);
        file.writeAttribute(name, "encoding-type", std::string(byRow ? "csr_matrix" : "csc_matrix"));
        file.writeAttribute(name, "shape",
                            std::vector<std::int64_t>{static_cast<std::int64_t>(matrix.size()),
                                                      static_cast<std::int64_t>(genes.size())});
        file.write<std::int64_t>(name + "/indptr", indptr);
        file.write<std::int64_t>(name + "/indices", indices);
        file.write<double>(name + "/data", data);
    }
};

/// The message of the `Error` that `action` throws; empty when it throws none.
inline QString errorOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return QString::fromStdString(error.what());
    }
    return {};
}

inline std::filesystem::path sharedData(const std::string& name)
{
    return std::filesystem::path(KNOCKSCOPE_SHARED_DATA) / name;
}

} // namespace knockscope::test
