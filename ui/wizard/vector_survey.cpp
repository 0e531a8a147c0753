// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/vector_survey.h"

#include "core/base/error.h"
#include "ui/base/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <new>
#include <span>
#include <string>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLeastControlCells = 3; // of core's co-expression

class Survey {
    Q_DECLARE_TR_FUNCTIONS(VectorSurvey)

public:
    Survey(const VectorChoice& choice, VectorCache& cache, JobMonitor& monitor)
        : m_choice(choice)
        , m_cache(cache)
        , m_monitor(monitor)
        , m_names(choice.screen->genes)
    {
        for (const std::string& perturbation : choice.screen->perturbations) {
            for (const std::string& gene : targetGenes(perturbation))
                m_perturbationsOf[gene].push_back(perturbation);
        }
        for (const auto& [gene, perturbations] : m_perturbationsOf)
            m_targets.push_back(gene);
        m_names.insert(m_names.end(), m_targets.begin(), m_targets.end());
    }

    VectorSurvey make()
    {
        if (m_choice.project)
            lookAtProject();
        if (m_result.keeps) {
            m_result.dimension = m_cache.projectVectors->dimension();
            report(*m_cache.projectVectors);
            return std::move(m_result);
        }
        readFiles();
        readGeneNames();
        m_result.request.coexpression = m_choice.coexpression;
        if (m_choice.coexpression)
            m_result.coexpressionProblem = coexpressionProblem();
        findStrangers();
        if (!m_result.request.isEmpty() && !m_result.hasProblem())
            join();
        return std::move(m_result);
    }

private:
    void lookAtProject()
    {
        const Project& project = *m_choice.project;
        if (!m_cache.projectIsRead || m_cache.projectFolder != project.folder()) {
            m_cache.projectIsRead = false;
            m_cache.projectVectors.reset();
            if (std::optional<GeneVectors> vectors = project.vectors())
                m_cache.projectVectors = std::make_shared<const GeneVectors>(std::move(*vectors));
            m_cache.projectFolder = project.folder();
            m_cache.projectIsRead = true;
            m_monitor.checkCancelled();
        }
        if (!m_cache.projectVectors)
            return;
        const GeneVectors& vectors = *m_cache.projectVectors;
        QStringList names;
        for (const VectorBlock& block : vectors.blocks())
            names << fromUtf8(block.source);
        const QString source = fromUtf8(vectors.source());
        m_result.kept = VectorSurvey::Kept{names.isEmpty() ? source : names.join(u" + "_s), source,
                                           vectors.genes().size(), vectors.dimension()};
        m_result.keeps = m_choice.keeps.value_or(m_choice.files.empty() && !m_choice.coexpression);
    }

    void readFiles()
    {
        for (const VectorChoice::File& wanted : m_choice.files) {
            m_result.request.files.push_back(wanted.path);
            VectorSurvey::File& file = m_cache.files[wanted.id];
            if (!file.vectors && file.problem.isEmpty())
                read(wanted.path, file);
            m_result.files.emplace(wanted.id, file);
            m_loaded.files.push_back(file.vectors);
        }
        std::erase_if(m_cache.files,
                      [this](const auto& entry) { return !m_result.files.contains(entry.first); });
    }

    void read(const fs::path& path, VectorSurvey::File& file)
    {
        const QString name = fromPath(path.filename());
        try {
            auto vectors = std::make_shared<const GeneVectors>(readVectorSource(path, m_names, m_monitor));
            bool isZero = true;
            for (std::size_t row = 0; row < vectors->genes().size() && isZero; ++row)
                isZero = vectors->isZero(row);
            if (isZero)
                file.problem = tr("%1 holds no vector but zeros. Choose another file.").arg(name);
            else
                file.vectors = std::move(vectors);
        } catch (const Error& error) {
            file.problem = fromUtf8(error.what());
        } catch (const std::bad_alloc&) {
            file.problem = tr("%1 does not fit into memory. Choose a smaller file.").arg(name);
        }
    }

    void readGeneNames()
    {
        fs::path& file = m_result.request.geneNames;
        file = m_choice.guessesGeneNames ? geneNamesBeside(m_result.request.files) : m_choice.geneNames;
        if (m_cache.geneNamesFile != file) {
            m_cache.geneNames.reset();
            m_cache.geneNamesFile.clear();
        }
        if (!m_cache.geneNames && !file.empty()) {
            try {
                m_cache.geneNames = std::make_shared<const GeneNameTable>(readHgnc(file, m_monitor));
                m_cache.geneNamesFile = file;
            } catch (const Error& error) {
                m_result.geneNamesProblem = fromUtf8(error.what());
            }
        }
        m_loaded.geneNames = m_cache.geneNames;
    }

    QString coexpressionProblem() const
    {
        if (m_choice.screen->controlCells < kLeastControlCells)
            return tr("There are too few control cells to see how genes vary together: remove this source.");
        if (!m_choice.project)
            return {};
        const fs::path source = m_choice.project->importSettings().source;
        std::error_code failure;
        if (fs::exists(source, failure))
            return {};
        return tr("The control cells would be read from %1, which is no longer there: put it back or remove "
                  "this source.")
            .arg(fromPath(source));
    }

    void findStrangers()
    {
        for (const auto& [id, file] : m_result.files) {
            if (!file.vectors)
                continue;
            m_monitor.checkCancelled();
            m_result.dimension += file.vectors->dimension();
            // Names are looked up as they are first: the table of other names takes its time.
            const auto isKnownTo = [this](const GeneVectors& vectors) {
                return std::any_of(m_names.begin(), m_names.end(),
                                   [&](const std::string& name) { return vectors.contains(name); });
            };
            if (!isKnownTo(*file.vectors)
                && !isKnownTo(outlineOf({{file.vectors}, m_loaded.geneNames}, false, {}, m_names)))
                m_result.strangers.insert(id);
        }
        if (m_choice.coexpression)
            m_result.dimension += std::min({kCoexpressionDimension, m_choice.screen->genes.size(),
                                            std::max<std::size_t>(m_choice.screen->controlCells, 1) - 1});
    }

    /// In the control cells; all genes where the screen is not imported yet.
    std::vector<std::string> genesThatVary() const
    {
        if (!m_choice.project || !m_choice.coexpression)
            return m_choice.screen->genes;
        const MarginalStore& store = m_choice.project->store();
        const std::span<const double> variances = store.variances(store.control());
        std::vector<std::string> genes;
        for (std::size_t gene = 0; gene < variances.size(); ++gene) {
            if (variances[gene] > 0)
                genes.push_back(store.geneNames()[gene]);
        }
        return genes;
    }

    void join()
    {
        std::optional<GeneVectors> outline;
        try {
            outline = outlineOf(m_loaded, m_choice.coexpression, genesThatVary(), m_names);
        } catch (const Error&) {
            // Its way out is an option of the command line.
            m_result.joinProblem = m_result.request.geneNames.empty()
                ? tr(
                    "No gene has a vector in all of these sources. Remove one, or choose HGNC's complete set "
                    "if they call genes differently.")
                : tr("No gene has a vector in all of these sources. Remove one of them.");
            return;
        }
        report(*outline);
        m_result.request.read = std::make_shared<const LoadedSources>(std::move(m_loaded));
    }

    void report(const GeneVectors& vectors)
    {
        m_result.report = coverageReport(vectors, m_choice.screen->perturbations, m_choice.screen->genes);
        std::vector<std::string>& covered = m_result.report->perturbations.withVector;
        std::sort(covered.begin(), covered.end());
        m_result.targets = coverageRows(m_result.report->perturbations.targets, m_targets, m_perturbationsOf);
        m_result.measured = coverageRows(m_result.report->genes, m_choice.screen->genes, m_perturbationsOf);
        std::set<std::string> others;
        for (const auto* rows : {&m_result.targets, &m_result.measured}) {
            for (const CoverageRow& row : *rows) {
                if (row.finding == Finding::OtherName)
                    others.insert(row.name);
            }
        }
        m_result.otherNames = others.size();
    }

    const VectorChoice& m_choice;
    VectorCache& m_cache;
    JobMonitor& m_monitor;
    std::vector<std::string> m_names; // all of the screen's
    std::vector<std::string> m_targets;
    std::map<std::string, std::vector<std::string>> m_perturbationsOf;
    LoadedSources m_loaded;
    VectorSurvey m_result;
};

} // namespace

bool VectorSurvey::hasProblem() const
{
    return !coexpressionProblem.isEmpty() || !joinProblem.isEmpty() || !geneNamesProblem.isEmpty()
        || std::any_of(files.begin(), files.end(), [](const auto& entry) { return !entry.second.vectors; });
}

VectorSurvey surveyVectors(const VectorChoice& choice, VectorCache& cache, JobMonitor& monitor)
{
    return Survey(choice, cache, monitor).make();
}

} // namespace knockscope::ui
