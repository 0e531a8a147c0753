// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/version.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kFormatVersion = 1;

const char* nameOf(ValueKind kind)
{
    return kind == ValueKind::Counts ? "counts" : "log";
}

nlohmann::json guessToJson(const Guess& guess)
{
    return {{"value", guess.value}, {"reason", guess.reason}};
}

Guess guessFromJson(const nlohmann::json& json)
{
    return {json.at("value").get<std::string>(), json.at("reason").get<std::string>()};
}

void writeProjectFile(const fs::path& path, const ImportSettings& settings, const ImportReport& report)
{
    nlohmann::json filters = nlohmann::json::array();
    for (const auto& [column, value] : settings.filters)
        filters.push_back({{"column", column}, {"value", value}});
    nlohmann::json tooFew = nlohmann::json::array();
    for (const auto& [name, cells] : report.tooFewCells)
        tooFew.push_back({{"perturbation", name}, {"cells", cells}});
    const nlohmann::json json = {
        {"format_version", kFormatVersion},
        {"program_version", kVersion},
        {"source",
         {{"path", fs::absolute(settings.source).string()},
          {"bytes", report.sourceBytes},
          {"xxh3", report.sourceHash},
          {"format", report.format},
          {"layer", settings.layer}}},
        {"perturbation_column", guessToJson(report.perturbationColumn)},
        {"control", guessToJson(report.controlLabel)},
        {"filters", filters},
        {"values", {{"kind", nameOf(report.values)}, {"reason", report.valuesReason}}},
        {"target_sum", report.targetSum ? nlohmann::json(*report.targetSum) : nlohmann::json()},
        {"top_genes", settings.topGenes},
        {"minimum_cells", settings.minimumCells},
        {"cells_in_file", report.cellsInFile},
        {"cells", report.cellsKept},
        {"cells_without_label", report.cellsWithoutLabel},
        {"control_cells", report.controlCells},
        {"genes", report.genes},
        {"perturbations", report.perturbations},
        {"too_few_cells", tooFew}};
    writeTextAtomically(path, json.dump(1) + "\n");
}

ImportReport readProjectFile(const fs::path& path)
{
    try {
        const nlohmann::json json = nlohmann::json::parse(readText(path));
        if (json.at("format_version").get<std::int64_t>() > kFormatVersion) {
            throw Error(ErrorKind::BadInput,
                        fmt::format("{} was written by a newer Knockscope. Update the program to open it.",
                                    path.string()));
        }
        ImportReport report;
        const nlohmann::json& source = json.at("source");
        source.at("bytes").get_to(report.sourceBytes);
        source.at("xxh3").get_to(report.sourceHash);
        source.at("format").get_to(report.format);
        report.perturbationColumn = guessFromJson(json.at("perturbation_column"));
        report.controlLabel = guessFromJson(json.at("control"));
        report.values = json.at("values").at("kind") == "counts" ? ValueKind::Counts : ValueKind::Log;
        json.at("values").at("reason").get_to(report.valuesReason);
        if (!json.at("target_sum").is_null())
            report.targetSum = json.at("target_sum").get<double>();
        json.at("cells_in_file").get_to(report.cellsInFile);
        json.at("cells").get_to(report.cellsKept);
        json.at("cells_without_label").get_to(report.cellsWithoutLabel);
        json.at("control_cells").get_to(report.controlCells);
        json.at("genes").get_to(report.genes);
        json.at("perturbations").get_to(report.perturbations);
        for (const nlohmann::json& entry : json.at("too_few_cells"))
            report.tooFewCells.emplace_back(entry.at("perturbation"), entry.at("cells").get<std::uint64_t>());
        return report;
    } catch (const nlohmann::json::exception&) {
        throw Error(ErrorKind::BadInput,
                    fmt::format("{} is damaged. Import the screen again.", path.string()));
    }
}

} // namespace

Project::Project(fs::path folder, MarginalStore store, ImportReport report)
    : m_folder(std::move(folder))
    , m_store(std::move(store))
    , m_report(std::move(report))
{
}

Project Project::import(const fs::path& folder, const ImportSettings& settings, JobMonitor& monitor)
{
    std::error_code failure;
    if (fs::exists(folder / "runs", failure) && !fs::is_empty(folder / "runs", failure)) {
        throw Error(
            ErrorKind::Usage,
            fmt::format("{} already holds trained runs; import into another folder.", folder.string()));
    }
    if (fs::exists(folder, failure) && !fs::exists(folder / "project.json", failure)
        && !fs::is_empty(folder, failure)) {
        throw Error(ErrorKind::Usage,
                    fmt::format("{} is not empty and no Knockscope project; choose another folder.",
                                folder.string()));
    }
    const bool existed = fs::exists(folder, failure);
    fs::create_directories(folder, failure);
    if (failure) {
        throw Error(ErrorKind::Io, fmt::format("Cannot create {}: {}.", folder.string(), failure.message()));
    }
    try {
        const ImportReport report = importScreen(settings, folder / "screen.h5", monitor);
        writeProjectFile(folder / "project.json", settings, report);
    } catch (...) {
        if (!existed)
            fs::remove_all(folder, failure);
        throw;
    }
    return open(folder);
}

Project Project::open(const fs::path& folder)
{
    std::error_code failure;
    if (!fs::exists(folder / "project.json", failure)) {
        throw Error(ErrorKind::Usage,
                    fmt::format("{} is no Knockscope project: it has no project.json. Import a screen first.",
                                folder.string()));
    }
    return {folder, MarginalStore::open(folder / "screen.h5"), readProjectFile(folder / "project.json")};
}

std::string Project::name() const
{
    const fs::path last = fs::absolute(m_folder).lexically_normal();
    const fs::path name = last.has_filename() ? last.filename() : last.parent_path().filename();
    return name.extension() == ".knockscope" ? name.stem().string() : name.string();
}

std::optional<GeneVectors> Project::vectors() const
{
    std::error_code failure;
    if (!fs::exists(m_folder / "embedding.h5", failure))
        return std::nullopt;
    return GeneVectors::read(m_folder / "embedding.h5");
}

void Project::setVectors(const GeneVectors& vectors) const
{
    vectors.write(m_folder / "embedding.h5");
}

std::vector<std::string> Project::runNames() const
{
    std::vector<std::pair<fs::file_time_type, std::string>> runs;
    std::error_code failure;
    for (const fs::directory_entry& entry : fs::directory_iterator(m_folder / "runs", failure)) {
        const fs::path record = entry.path() / "run.json";
        if (fs::exists(record, failure))
            runs.emplace_back(fs::last_write_time(record, failure), entry.path().filename().string());
    }
    std::sort(runs.begin(), runs.end());
    std::vector<std::string> names;
    for (auto& [time, name] : runs)
        names.push_back(std::move(name));
    return names;
}

Run Project::run(const std::string& name) const
{
    const std::vector<std::string> names = runNames();
    if (std::find(names.begin(), names.end(), name) == names.end()) {
        throw Error(ErrorKind::Usage,
                    names.empty() ? fmt::format("--run {}: {} has no runs yet; train one first.", name,
                                                m_folder.string())
                                  : fmt::format("--run {}: there is no such run; choose from {}.", name,
                                                fmt::join(names, ", ")));
    }
    return readRun(runFolder(name));
}

fs::path Project::runFolder(const std::string& name) const
{
    if (name.empty() || name.front() == '.' || name.find_first_of("/\\") != std::string::npos)
        throw Error(ErrorKind::Usage,
                    fmt::format("\"{}\" cannot be a run's name; use letters, digits and dashes.", name));
    return m_folder / "runs" / name;
}

std::string Project::freeRunName(const std::string& model) const
{
    std::error_code failure;
    std::string name = model;
    for (int number = 2; fs::exists(runFolder(name), failure); ++number)
        name = fmt::format("{}-{}", model, number);
    return name;
}

} // namespace knockscope
