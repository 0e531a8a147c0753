// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/hdf5_file.h"
#include "core/base/translate.h"
#include "core/base/version.h"
#include "core/gene/coverage.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string_view>
#include <unistd.h>
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

/// Provenance of the gene vectors in a project folder; null when there are none.
nlohmann::json embeddingToJson(const fs::path& folder)
{
    std::error_code failure;
    if (!fs::exists(folder / "embedding.h5", failure))
        return nullptr;
    const GeneVectors vectors = GeneVectors::read(folder / "embedding.h5");
    return {{"source", vectors.source()},
            {"names", vectors.nameSource()},
            {"dimension", vectors.dimension()},
            {"genes", vectors.genes().size()},
            {"blocks", blocksToJson(vectors.blocks())}};
}

void writeJson(const fs::path& path, const nlohmann::json& json)
{
    // A file name or a command line need not be UTF-8, which JSON is.
    writeTextAtomically(path, json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

void writeProjectFile(const fs::path& path, const ImportSettings& settings, const ImportReport& report,
                      const nlohmann::json& embedding)
{
    nlohmann::json filters = nlohmann::json::array();
    for (const CellFilter& filter : settings.filters)
        filters.push_back(
            {{"column", filter.column}, {"comparison", signOf(filter.comparison)}, {"value", filter.value}});
    nlohmann::json offTarget = nlohmann::json::array();
    for (const auto& [name, reason] : report.offTarget)
        offTarget.push_back({{"perturbation", name}, {"reason", reason}});
    nlohmann::json onTarget;
    if (settings.onTarget)
        onTarget = {{"residual", settings.onTarget->residual},
                    {"cell_residual", settings.onTarget->cellResidual}};
    nlohmann::json tooFew = nlohmann::json::array();
    for (const auto& [name, cells] : report.tooFewCells)
        tooFew.push_back({{"perturbation", name}, {"cells", cells}});
    nlohmann::json files = nlohmann::json::array();
    for (const auto& [file, bytes, hash] : report.sourceFiles)
        files.push_back({{"path", file.string()}, {"bytes", bytes}, {"xxh3", hash}});
    const nlohmann::json json = {
        {"format_version", kFormatVersion},
        {"program_version", kVersion},
        {"source",
         {{"path", fs::absolute(settings.source).string()},
          {"bytes", report.sourceBytes},
          {"xxh3", report.sourceHash},
          {"files", files},
          {"format", report.format},
          {"layer", settings.layer},
          {"labels",
           settings.labels.empty() ? nlohmann::json()
                                   : nlohmann::json(fs::absolute(settings.labels).string())}}},
        {"perturbation_column", guessToJson(report.perturbationColumn)},
        {"control", guessToJson(report.controlLabel)},
        {"gene_names", guessToJson(report.geneNames)},
        {"repeated_genes", report.repeatedGenes},
        {"spelling",
         {{"separator", report.spelling.value},
          {"guides", report.namesGuides},
          {"reason", report.spelling.reason}}},
        {"filters", filters},
        {"minimum_genes_of_cell", settings.minimumGenes},
        {"minimum_cells_of_gene", settings.minimumCellsOfGene},
        {"on_target", onTarget},
        {"values", {{"kind", nameOf(report.values)}, {"reason", report.valuesReason}}},
        {"target_sum", report.targetSum ? nlohmann::json(*report.targetSum) : nlohmann::json()},
        {"top_genes", settings.topGenes},
        {"variable_genes", settings.flavour == VariableGeneFlavour::SeuratV3 ? "seurat_v3" : "seurat"},
        {"minimum_cells", settings.minimumCells},
        {"cells_in_file", report.cellsInFile},
        {"cells", report.cellsKept},
        {"cells_without_label", report.cellsWithoutLabel},
        {"cells_with_few_genes", report.cellsWithFewGenes},
        {"cells_off_target", report.cellsOffTarget},
        {"control_cells", report.controlCells},
        {"genes_in_few_cells", report.genesInFewCells},
        {"genes", report.genes},
        {"perturbations", report.perturbations},
        {"too_few_cells", tooFew},
        {"off_target", offTarget},
        {"warnings", report.warnings},
        {"embedding", embedding}};
    writeJson(path, json);
}

ImportReport readProjectFile(const fs::path& path)
{
    try {
        const nlohmann::json json = nlohmann::json::parse(readText(path));
        if (json.at("format_version").get<std::int64_t>() > kFormatVersion) {
            throw Error(
                ErrorKind::BadInput,
                translated(
                    translatable("core",
                                 "{} was written by a newer Knockscope. Update the program to open it."),
                    path.string()));
        }
        ImportReport report;
        const nlohmann::json& source = json.at("source");
        source.at("bytes").get_to(report.sourceBytes);
        source.at("xxh3").get_to(report.sourceHash);
        source.at("format").get_to(report.format);
        for (const nlohmann::json& file : source.value("files", nlohmann::json::array()))
            report.sourceFiles.push_back({file.at("path").get<std::string>(),
                                          file.at("bytes").get<std::uint64_t>(),
                                          file.at("xxh3").get<std::string>()});
        report.perturbationColumn = guessFromJson(json.at("perturbation_column"));
        report.controlLabel = guessFromJson(json.at("control"));
        if (json.contains("gene_names")) // not in files of the first versions
            report.geneNames = guessFromJson(json.at("gene_names"));
        report.values = json.at("values").at("kind") == "counts" ? ValueKind::Counts : ValueKind::Log;
        report.valuesReason = json.at("values").at("reason").get<std::string>();
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
        // what follows is not in files of the first versions
        report.repeatedGenes = json.value("repeated_genes", std::vector<std::string>());
        if (json.contains("spelling")) {
            const nlohmann::json& spelling = json.at("spelling");
            report.spelling = {spelling.at("separator").get<std::string>(),
                               spelling.at("reason").get<std::string>()};
            spelling.at("guides").get_to(report.namesGuides);
        }
        report.cellsWithFewGenes = json.value("cells_with_few_genes", std::uint64_t{0});
        report.cellsOffTarget = json.value("cells_off_target", std::uint64_t{0});
        report.genesInFewCells = json.value("genes_in_few_cells", std::size_t{0});
        for (const std::string& warning : json.value("warnings", std::vector<std::string>()))
            report.warnings.emplace_back(warning);
        for (const nlohmann::json& entry : json.value("off_target", nlohmann::json::array()))
            report.offTarget.push_back(
                {entry.at("perturbation").get<std::string>(), entry.at("reason").get<std::string>()});
        return report;
    } catch (const nlohmann::json::exception&) {
        throw Error(
            ErrorKind::BadInput,
            translated(translatable("core", "{} is damaged. Import the screen again."), path.string()));
    }
}

// An import fills a work folder inside the project folder and renames it to kCompleteFolder when both files
// are whole. That one step makes the import count: before it the old project is untouched, after it whoever
// opens the project first moves the files to their places.
constexpr std::string_view kWorkFolderPrefix = ".import-";
constexpr const char* kCompleteFolder = ".import-complete";
constexpr std::array<const char*, 2> kImportedFiles{"screen.h5", "project.json"};

/// Puts the files of a complete import in place, if there is one. Does no harm when two processes try.
void finishImport(const fs::path& folder)
{
    std::error_code failure;
    const fs::path complete = folder / kCompleteFolder;
    if (!fs::exists(complete, failure))
        return;
    for (const char* const name : kImportedFiles) {
        std::error_code ignored;
        if (!fs::exists(complete / name, ignored))
            continue;
        fs::rename(complete / name, folder / name, failure);
        if (failure && fs::exists(complete / name, ignored))
            throw Error(
                ErrorKind::Io,
                translated(
                    translatable("core",
                                 "Cannot finish an import that was interrupted: writing {} failed: {}."),
                    (folder / name).string(), failure.message()));
    }
    fs::remove(complete, failure); // not remove_all: only when it is empty
}

/// A temporary file as writeFileAtomically names it, or a work folder, of an import that was killed.
bool isLeftover(const std::string& name)
{
    if (name.starts_with(kWorkFolderPrefix))
        return true;
    return name.ends_with(".tmp")
        && std::any_of(kImportedFiles.begin(), kImportedFiles.end(),
                       [&](const char* file) { return name.starts_with(fmt::format("{}.", file)); });
}

/// What killed imports left in a folder. Throws for a folder that holds anything else and is no project.
std::vector<fs::path> findLeftovers(const fs::path& folder)
{
    std::vector<fs::path> leftovers;
    std::error_code failure;
    const bool isProject = fs::exists(folder / "project.json", failure);
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, failure)) {
        const std::string name = entry.path().filename().string();
        if (isLeftover(name))
            leftovers.push_back(entry.path());
        else if (!isProject && name != "screen.h5") // that may be all an import wrote before it was killed
            throw Error(
                ErrorKind::Usage,
                translated(
                    translatable("core", "{} is not empty and no Knockscope project; choose another folder."),
                    folder.string()));
    }
    return leftovers;
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
            translated(translatable("core", "{} already holds trained runs; import into another folder."),
                       folder.string()));
    }
    const bool existed = fs::exists(folder, failure);
    if (existed) {
        finishImport(folder);
        for (const fs::path& leftover : findLeftovers(folder))
            fs::remove_all(leftover, failure);
    }
    const fs::path work = folder / fmt::format("{}{}", kWorkFolderPrefix, ::getpid());
    fs::create_directories(work, failure);
    if (failure)
        throw Error(
            ErrorKind::Io,
            translated(translatable("core", "Cannot create {}: {}."), work.string(), failure.message()));
    try {
        const ImportReport report = importScreen(settings, work / "screen.h5", monitor);
        writeProjectFile(work / "project.json", settings, report, embeddingToJson(folder));
        monitor.checkCancelled();
        fs::rename(work, folder / kCompleteFolder, failure);
        if (failure)
            throw Error(
                ErrorKind::Io,
                translated(translatable("core", "Cannot write {}: {}."), folder.string(), failure.message()));
    } catch (...) {
        fs::remove_all(existed ? work : folder, failure);
        throw;
    }
    return open(folder);
}

Project Project::open(const fs::path& folder)
{
    finishImport(folder);
    std::error_code failure;
    if (!fs::exists(folder / "project.json", failure)) {
        throw Error(
            ErrorKind::Usage,
            translated(
                translatable("core",
                             "{} is no Knockscope project: it has no project.json. Import a screen first."),
                folder.string()));
    }
    return {folder, MarginalStore::open(folder / "screen.h5"), readProjectFile(folder / "project.json")};
}

ImportSettings Project::importSettings() const
{
    const fs::path path = m_folder / "project.json";
    try {
        const nlohmann::json json = nlohmann::json::parse(readText(path));
        const nlohmann::json& source = json.at("source");
        ImportSettings settings;
        settings.source = source.at("path").get<std::string>();
        settings.layer = source.at("layer").get<std::string>();
        if (source.contains("labels") && !source.at("labels").is_null())
            settings.labels = source.at("labels").get<std::string>();
        settings.perturbationColumn = m_report.perturbationColumn.value;
        settings.controlLabel = m_report.controlLabel.value;
        settings.geneNameColumn = m_report.geneNames.value;
        if (json.contains("spelling")) {
            settings.separator = m_report.spelling.value;
            settings.namesGuides = m_report.namesGuides;
        }
        for (const nlohmann::json& filter : json.at("filters")) {
            settings.filters.push_back({filter.at("column").get<std::string>(),
                                        comparisonOf(filter.value("comparison", "=")),
                                        filter.at("value").get<std::string>()});
        }
        settings.minimumGenes = json.value("minimum_genes_of_cell", std::uint64_t{0});
        settings.minimumCellsOfGene = json.value("minimum_cells_of_gene", std::uint64_t{0});
        if (json.contains("on_target") && !json.at("on_target").is_null())
            settings.onTarget = OnTargetFilter{json.at("on_target").at("residual").get<double>(),
                                               json.at("on_target").at("cell_residual").get<double>()};
        settings.minimumCells = json.at("minimum_cells").get<std::uint64_t>();
        settings.values = m_report.values;
        settings.targetSum = m_report.targetSum;
        settings.topGenes = json.at("top_genes").get<std::size_t>();
        settings.flavour = json.value("variable_genes", "seurat") == "seurat_v3"
            ? VariableGeneFlavour::SeuratV3
            : VariableGeneFlavour::Seurat;
        return settings;
    } catch (const nlohmann::json::exception&) {
        throw Error(
            ErrorKind::BadInput,
            translated(translatable("core", "{} is damaged. Import the screen again."), path.string()));
    }
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

std::string Project::vectorSource() const
{
    std::error_code failure;
    const fs::path path = m_folder / "embedding.h5";
    return fs::exists(path, failure) ? hdf5::File(path, hdf5::Access::Read).stringAttribute("/", "source")
                                     : std::string();
}

std::string Project::vectorNameSource() const
{
    std::error_code failure;
    const fs::path path = m_folder / "embedding.h5";
    if (!fs::exists(path, failure))
        return {};
    const hdf5::File file(path, hdf5::Access::Read);
    return file.hasAttribute("/", "name_source") ? file.stringAttribute("/", "name_source") : std::string();
}

void Project::setVectors(const GeneVectors& vectors) const
{
    vectors.write(m_folder / "embedding.h5");
    nlohmann::json json = nlohmann::json::parse(readText(m_folder / "project.json"));
    json["embedding"] = embeddingToJson(m_folder);
    json["embedding"]["coverage"] =
        coverageJson(coverageReport(vectors, m_store.perturbationNames(), m_store.geneNames()));
    writeJson(m_folder / "project.json", json);
}

Project Project::besideWithVectors(const fs::path& folder, const GeneVectors& vectors) const
{
    std::error_code failure;
    fs::create_directories(folder, failure);
    const fs::path screen = folder / "screen.h5";
    if (!failure && !fs::exists(folder / "project.json")) {
        fs::remove(screen, failure); // of one that was killed before it was complete
        fs::create_hard_link(m_folder / "screen.h5", screen, failure);
        if (failure)
            fs::copy_file(m_folder / "screen.h5", screen, fs::copy_options::overwrite_existing, failure);
        if (!failure)
            vectors.write(folder / "embedding.h5");
        if (!failure)
            writeTextAtomically(folder / "project.json", readText(m_folder / "project.json"));
    }
    if (failure)
        throw Error(ErrorKind::Io,
                    translated(translatable(
                                   "core", "Cannot create {}: {}. Check the permissions and the free space."),
                               folder.string(), failure.message()));
    Project project = open(folder);
    project.setVectors(vectors);
    return project;
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
                    names.empty()
                        ? translated(translatable("core", "--run {}: {} has no runs yet; train one first."),
                                     name, m_folder.string())
                        : translated(translatable("core", "--run {}: there is no such run; choose from {}."),
                                     name, fmt::join(names, ", ")));
    }
    return readRun(runFolder(name), m_store);
}

fs::path Project::runFolder(const std::string& name) const
{
    if (name.empty() || name.front() == '.' || name.find_first_of("/\\") != std::string::npos)
        throw Error(
            ErrorKind::Usage,
            translated(translatable("core", "\"{}\" cannot be a run's name; use letters, digits and dashes."),
                       name));
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
