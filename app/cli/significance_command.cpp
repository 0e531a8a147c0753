// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/evaluation/shift_significance.h"
#include "core/project/project.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>
#include <numeric>
#include <string_view>
#include <utility>

namespace knockscope::cli {

namespace {

constexpr double kFdr = 0.05;

struct Options {
    std::string project;
    std::vector<std::string> perturbations;
    ShiftSignificanceSettings settings;
    std::string null = std::string(shiftNullName(ShiftSignificanceSettings().null));
    bool json = false;
    std::string out;
};

std::vector<std::size_t> chosenRows(const Project& project, const Options& options)
{
    const MarginalStore& store = project.store();
    std::vector<std::size_t> rows;
    if (options.perturbations.empty()) {
        rows.resize(store.perturbations());
        std::iota(rows.begin(), rows.end(), std::size_t{0});
    }
    for (const std::string& typed : options.perturbations) {
        const std::size_t row =
            store.findPerturbation(canonicalPerturbation(typed, project.importReport().controlLabel.value));
        if (row >= store.perturbations())
            throw Error(ErrorKind::Usage,
                        fmt::format("--perturbation {}: {} has no such perturbation; knockscope-cli inspect "
                                    "lists the labels of its source.",
                                    typed, options.project));
        if (std::find(rows.begin(), rows.end(), row) == rows.end())
            rows.push_back(row);
    }
    return rows;
}

/// Gets the results one after the other, because those of a large screen do not fit in memory.
class Output {
public:
    virtual ~Output() = default;
    virtual void add(const PerturbationShifts& shifts) = 0;
    virtual void finish() { }
};

/// One document on standard output, the keys of every object in alphabetical order.
class JsonOutput final : public Output {
public:
    JsonOutput(const MarginalStore& store, const ShiftSignificanceSettings& settings)
        : m_store(store)
        , m_settings(settings)
    {
    }

    void add(const PerturbationShifts& shifts) override
    {
        begin();
        nlohmann::json genes = nlohmann::json::array();
        for (const GeneShift& gene : shifts.genes)
            genes.push_back({{"gene", m_store.geneNames()[gene.gene]},
                             {"control_mean", gene.controlMean},
                             {"observed_mean", gene.observedMean},
                             {"shift", gene.shift},
                             {"p", gene.p},
                             {"fdr", gene.fdr}});
        const nlohmann::json perturbation = {{"perturbation", shifts.perturbation},
                                             {"cells", shifts.cells},
                                             {"significant_genes", shifts.significant(kFdr)},
                                             {"genes", std::move(genes)}};
        fmt::print("{}\n  {}", m_hasSome ? "," : "", indented(perturbation.dump(1), "\n  "));
        m_hasSome = true;
    }

    void finish() override
    {
        begin();
        fmt::print("\n ],\n \"seed\": {}\n}}\n", m_settings.seed);
    }

private:
    void begin()
    {
        if (m_hasBegun)
            return;
        m_hasBegun = true;
        std::string head = nlohmann::json({{"bins", m_settings.bins},
                                           {"permutations", m_settings.permutations},
                                           {"null", shiftNullName(m_settings.null)},
                                           {"fdr", kFdr},
                                           {"control_cells", m_store.cells(m_store.control())}})
                               .dump(1);
        head.resize(head.size() - 2); // the end of the object
        fmt::print("{},\n \"perturbations\": [", head);
    }

    static std::string indented(const std::string& text, const char* lineBreak)
    {
        std::string result;
        for (const char c : text) { // texts within JSON hold no line break
            if (c == '\n')
                result += lineBreak;
            else
                result += c;
        }
        return result;
    }

    const MarginalStore& m_store;
    const ShiftSignificanceSettings& m_settings;
    bool m_hasBegun = false;
    bool m_hasSome = false;
};

class TableOutput final : public Output {
public:
    TableOutput(const MarginalStore& store, const ShiftSignificanceSettings& settings,
                const std::vector<std::size_t>& rows)
        : m_store(store)
        , m_settings(settings)
    {
        for (const std::size_t row : rows)
            m_width = std::max(m_width, store.perturbationNames()[row].size());
    }

    void add(const PerturbationShifts& shifts) override
    {
        if (m_perturbations++ == 0)
            fmt::print("{:<{}}{:>8}{:>14}  {}\n", "perturbation", m_width, "cells", "FDR < 0.05",
                       "largest shift");
        const GeneShift* const largest = shifts.largest();
        fmt::print(
            "{:<{}}{:>8}{:>14}  {}\n", shifts.perturbation, m_width, shifts.cells, shifts.significant(kFdr),
            largest ? fmt::format("{} {:.4f} (p {:.2g}, FDR {:.2g})", m_store.geneNames()[largest->gene],
                                  largest->shift, largest->p, largest->fdr)
                    : std::string("no active gene"));
        m_active = shifts.genes.size();
        m_largerThanHalf += shifts.cells > half() ? 1 : 0;
    }

    void finish() override
    {
        fmt::print("{} active genes of {}, {} control cells, at most {} permutations.\n", m_active,
                   m_store.genes(), m_store.cells(m_store.control()), m_settings.permutations);
        // The smallest p that so many permutations can give, times active / k, is below the rate from k
        // genes on.
        const double fewest =
            static_cast<double>(m_active) / (kFdr * static_cast<double>(m_settings.permutations + 1));
        if (fewest >= 1)
            fmt::print("So few permutations cannot tell fewer than {} shifted genes of a perturbation from "
                       "chance; --permutations {} could.\n",
                       static_cast<std::size_t>(fewest) + 1,
                       static_cast<std::size_t>(static_cast<double>(m_active) / kFdr));
        if (m_settings.null == ShiftNull::Control && m_largerThanHalf > 0)
            fmt::print("{} perturbations have more cells than half the control: {} control cells were drawn "
                       "for them, and their shifts scaled.\n",
                       m_largerThanHalf, half());
    }

private:
    std::uint64_t half() const { return m_store.cells(m_store.control()) / 2; }

    const MarginalStore& m_store;
    const ShiftSignificanceSettings& m_settings;
    std::size_t m_width = 12;
    std::size_t m_perturbations = 0;
    std::size_t m_active = 0;
    std::size_t m_largerThanHalf = 0;
};

class CsvFile {
public:
    CsvFile(const MarginalStore& store, const std::filesystem::path& temporary, std::string path)
        : m_store(store)
        , m_path(std::move(path))
        , m_file(temporary, std::ios::binary)
    {
        write(kShiftsCsvHeader);
    }

    void add(const PerturbationShifts& shifts) { write(shiftsAsCsv(m_store, shifts)); }
    void finish()
    {
        m_file.flush();
        check();
    }

private:
    void write(std::string_view text)
    {
        m_file.write(text.data(), static_cast<std::streamsize>(text.size()));
        check();
    }
    void check() const
    {
        if (!m_file)
            throw Error(ErrorKind::Io,
                        fmt::format("--out {}: cannot write it: {}. Check the folder, its permissions and "
                                    "the free space.",
                                    m_path, std::strerror(errno)));
    }

    const MarginalStore& m_store;
    std::string m_path;
    std::ofstream m_file;
};

void run(const Options& options, JobMonitor& monitor)
{
    const Project project = Project::open(options.project);
    ShiftSignificanceSettings settings = options.settings;
    settings.null = shiftNullFromName(options.null);
    const MarginalStore& store = project.store();
    const std::vector<std::size_t> rows = chosenRows(project, options);
    JsonOutput json(store, settings);
    TableOutput table(store, settings, rows);
    Output& output = options.json ? static_cast<Output&>(json) : table;
    if (options.out.empty()) {
        testShifts(store, rows, settings, monitor,
                   [&](const PerturbationShifts& shifts) { output.add(shifts); });
    } else {
        writeFileAtomically(options.out, [&](const std::filesystem::path& temporary) {
            CsvFile file(store, temporary, options.out);
            testShifts(store, rows, settings, monitor, [&](const PerturbationShifts& shifts) {
                file.add(shifts);
                output.add(shifts);
            });
            file.finish();
        });
    }
    output.finish();
}

} // namespace

void addSignificanceCommand(CLI::App& app, Action& action)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("significance", "which genes a perturbation shifts by more than chance does");
    command->add_option("--project", options->project, "the project folder")->required();
    command
        ->add_option("--perturbation", options->perturbations,
                     "a gene, or several joined by +; may be repeated; all when not given")
        ->allow_extra_args(false);
    command->add_option("--bins", options->settings.bins, "of the histograms")
        ->capture_default_str()
        ->check(CLI::Range(2, 1000));
    command
        ->add_option("--permutations", options->settings.permutations,
                     "draws for each gene at most; drawing ends early where the shift is usual")
        ->capture_default_str()
        ->check(CLI::Range(1, 1000000000));
    command
        ->add_option("--null", options->null,
                     "shuffled: the cells of perturbation and control change places; control: only control "
                     "cells are drawn, which finds too much where a gene is rare in the control")
        ->capture_default_str()
        ->check(CLI::IsMember({"shuffled", "control"}));
    command->add_option("--seed", options->settings.seed, "of the draws")->capture_default_str();
    command->add_option("--threads", options->settings.threads, "0: one for each core")
        ->capture_default_str()
        ->check(CLI::Range(0, 1024));
    CLI::Option* json = command->add_flag("--json", options->json, "print one JSON document");
    command->add_option("--out", options->out, "write every gene's numbers to this CSV file")->excludes(json);
    command->callback(
        [options, &action] { action = [options](JobMonitor& monitor) { run(*options, monitor); }; });
}

} // namespace knockscope::cli
