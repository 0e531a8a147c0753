// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/unseen_predictions.h"

#include "core/base/error.h"
#include "core/base/file_hash.h"
#include "core/evaluation/gene_response.h"
#include "core/histogram/histogram.h"
#include "core/model/catalogue.h"
#include "core/screen/label_spelling.h"
#include "core/screen/text_tools.h"
#include "core/training/unseen_prediction.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace knockscope {

namespace {

constexpr std::size_t kBytesAtOnce = 512U << 20U;
constexpr std::size_t kModelBytes = 1024U << 20U; // kept in memory

/// What a run's predictions depend on, as bytes: what it computes, how each finished fold went, and the gene
/// vectors as they are now. The seconds that a fold took tell it from another of the same settings.
std::string keyOf(const Project& project, const Run& run)
{
    std::string text;
    const auto addText = [&](std::string_view part) {
        text += part;
        text += '\0';
    };
    const auto addNumber = [&](double number) {
        text.append(reinterpret_cast<const char*>(&number), sizeof number);
    };
    const RunRecord& record = run.record;
    addText(record.settings.model);
    addNumber(record.settings.bins);
    addText(project.vectorSource());
    for (std::size_t p = 0; p < record.perturbations.size(); ++p) {
        addText(record.perturbations[p]);
        addNumber(record.fold[p]);
    }
    for (const FoldRecord& fold : record.folds) {
        addNumber(fold.finished);
        if (!fold.finished)
            continue;
        addNumber(fold.epochs);
        addNumber(fold.keptEpoch);
        addNumber(fold.seconds);
        for (const double objective : fold.objective)
            addNumber(objective);
    }
    return hashText(text);
}

UnseenFile fileOf(const Project& project, const Run& run)
{
    return {run.folder, keyOf(project, run)};
}

std::string asSentence(std::string text)
{
    text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    if (text.back() != '.')
        text += '.';
    return text;
}

/// Why a run predicts nothing that it does not know, for a name; empty when it does.
std::string whyNothingUnseen(const Run& run, const std::string& typed)
{
    if (run.record.isExternal())
        return fmt::format("Run {} holds predictions of another program and no model; {} is not among them.",
                           run.record.name, typed);
    const ModelInfo* const info = findModel(run.record.settings.model);
    if (info && !info->predictsDistributions)
        return fmt::format("Run {} is of {}, which predicts means and no distribution of {}; choose a run of "
                           "another model, or write the means with knockscope-cli predict.",
                           run.record.name, info->title, typed);
    return {};
}

RefusedName refusalOf(const std::string& typed, std::vector<TypedName> genes)
{
    RefusedName refused;
    refused.typed = typed;
    for (TypedName& gene : genes) {
        std::vector<std::string>& names =
            gene.outcome == TypedName::Outcome::Ambiguous ? gene.candidates : gene.nearest;
        refused.nearest.insert(refused.nearest.end(), names.begin(), names.end());
        gene.nearest.clear(); // listed apart
        if (!refused.reason.empty())
            refused.reason += ' ';
        refused.reason += asSentence(refusalSentence(gene));
    }
    return refused;
}

void addOnce(const std::string& text, std::vector<std::string>& list)
{
    if (std::find(list.begin(), list.end(), text) == list.end())
        list.push_back(text);
}

/// To the precision of the file, so that what is said of a prediction is said of what is read later.
void roundToFloat(UnseenPrediction& prediction)
{
    for (std::vector<double>* const values :
         {&prediction.predicted, &prediction.lowest, &prediction.highest, &prediction.predictedMeans,
          &prediction.lowestMeans, &prediction.highestMeans, &prediction.meanVariances}) {
        for (double& value : *values)
            value = static_cast<double>(static_cast<float>(value));
    }
}

/// A name that is to be predicted, and what was typed for it.
struct Wanted {
    std::string name;
    std::string typed;
};

/// Sorts what was typed into what is seen, refused, and to be predicted.
class Typist {
public:
    Typist(const Project& project, const Run& run, const std::optional<GeneVectors>& vectors,
           UnseenOutcome& outcome)
        : m_control(project.importReport().controlLabel.value)
        , m_run(run)
        , m_outcome(outcome)
    {
        if (vectors)
            m_names.emplace(run.record, *vectors);
    }

    void take(const std::string& text)
    {
        const std::string typed(trimmed(text));
        if (typed.empty() || !m_taken.insert(typed).second)
            return;
        const std::string perturbation = canonicalPerturbation(typed, m_control);
        if (targetGenes(perturbation).empty()) {
            m_outcome.refused.push_back(
                {typed, "This is the control, which is not predicted; name a gene.", {}});
            return;
        }
        NamedPerturbation named;
        if (m_names) {
            named = m_names->resolve(perturbation);
        } else {
            named.isInRun = m_run.indexOf(perturbation).has_value();
            named.name = perturbation;
        }
        if (named.isInRun) {
            addOnce(named.name, m_outcome.seen);
            addNotes(named.notes);
        } else if (const std::string reason = whyNothingUnseen(m_run, typed); !reason.empty()) {
            m_outcome.refused.push_back({typed, reason, {}});
        } else if (!named.refused.empty()) {
            m_outcome.refused.push_back(refusalOf(typed, std::move(named.refused)));
        } else {
            addNotes(named.notes);
            if (m_wantedNames.insert(named.name).second)
                m_wanted.push_back({named.name, typed});
        }
    }

    const std::vector<Wanted>& wanted() const { return m_wanted; }

private:
    void addNotes(const std::vector<std::string>& notes)
    {
        for (const std::string& note : notes)
            addOnce(note + ".", m_outcome.notes);
    }

    std::string m_control;
    const Run& m_run;
    UnseenOutcome& m_outcome;
    std::optional<PerturbationNames> m_names; // nothing without gene vectors
    std::set<std::string> m_taken;
    std::set<std::string> m_wantedNames;
    std::vector<Wanted> m_wanted;
};

/// How many perturbations are predicted with one reading of the checkpoints.
std::size_t perturbationsAtOnce(const Grid& grid)
{
    const std::size_t histograms = 3 * grid.genes() * static_cast<std::size_t>(grid.bins);
    const std::size_t others = 4 * grid.genes();
    return std::max<std::size_t>(1, kBytesAtOnce / ((histograms + others) * sizeof(double)));
}

/// Predicts some and puts them into the file.
void predictSome(ReadyFolds& folds, const Run& run, const GeneVectors& vectors, const UnseenFile& file,
                 const UnseenFile::Common& common, std::span<const Wanted> wanted, JobMonitor& monitor,
                 UnseenOutcome& outcome)
{
    std::vector<std::string> names;
    for (const Wanted& one : wanted)
        names.push_back(one.name);
    std::vector<MeanOfFolds> means = meansOfFolds(folds, vectors, names, monitor);
    std::vector<UnseenFile::Added> added;
    for (std::size_t i = 0; i < means.size(); ++i) {
        UnseenPrediction& prediction = means[i].prediction;
        if (prediction.foldsUsed == 0) {
            outcome.refused.push_back({wanted[i].typed,
                                       fmt::format("Model {} cannot predict {}: {}.",
                                                   run.record.settings.model, names[i], means[i].obstacle),
                                       {}});
            continue;
        }
        if (!means[i].obstacle.empty())
            outcome.notes.push_back(fmt::format("{} is predicted by {} of {} folds; for another, {}.",
                                                names[i], prediction.foldsUsed, run.record.finishedFolds(),
                                                means[i].obstacle));
        roundToFloat(prediction);
        const PerturbationSummary summary = summaryOf(prediction, common.grid, common.control, folds.store());
        added.push_back(
            {{names[i], prediction.foldsUsed, summary.predictedShift, summary.noise, summary.responding},
             std::move(prediction)});
        outcome.predicted.push_back(names[i]);
    }
    if (!added.empty())
        file.add(common, std::move(added));
}

} // namespace

struct UnseenCache::Kept {
    std::string key; // of what the predictions depend on besides the screen
    std::unique_ptr<ReadyFolds> folds;
};

UnseenCache::UnseenCache() = default;
UnseenCache::~UnseenCache() = default;

void UnseenCache::clear()
{
    std::unique_ptr<Kept> dropped;
    const std::lock_guard lock(m_mutex);
    ++m_timesCleared;
    dropped = std::move(m_kept);
}

/// The folds of a run, from the cache when it has them, and there again afterwards.
class LentFolds {
public:
    LentFolds(const MarginalStore& store, const Run& run, const std::string& key, const JobMonitor& monitor,
              UnseenCache* cache)
        : m_cache(cache)
    {
        if (m_cache) {
            const std::lock_guard lock(m_cache->m_mutex);
            m_timesCleared = m_cache->m_timesCleared;
            m_kept = std::move(m_cache->m_kept);
        }
        // Stores that share a mapping share its names.
        const bool fits =
            m_kept && m_kept->key == key && &m_kept->folds->store().geneNames() == &store.geneNames();
        if (fits)
            return;
        m_kept.reset(); // before as much memory is needed again
        m_kept = std::make_unique<UnseenCache::Kept>();
        m_kept->key = key;
        m_kept->folds = std::make_unique<ReadyFolds>(store, run, m_cache ? kModelBytes : 0, monitor);
    }
    ~LentFolds()
    {
        if (!m_cache)
            return;
        const std::lock_guard lock(m_cache->m_mutex);
        if (m_timesCleared == m_cache->m_timesCleared)
            m_cache->m_kept = std::move(m_kept);
    }
    LentFolds(const LentFolds&) = delete;
    LentFolds& operator=(const LentFolds&) = delete;

    ReadyFolds& folds() { return *m_kept->folds; }

private:
    UnseenCache* m_cache;
    std::unique_ptr<UnseenCache::Kept> m_kept;
    int m_timesCleared = 0;
};

UnseenOutcome predictUnseen(const Project& project, const Run& run, std::span<const std::string> typed,
                            JobMonitor& monitor, UnseenCache* cache)
{
    const MarginalStore& store = project.store();
    if (!run.predictions)
        throw Error(ErrorKind::Usage,
                    fmt::format("Run {} has no finished fold yet; train it first.", run.record.name));
    const std::optional<GeneVectors> vectors = project.vectors();
    if (!run.record.isExternal())
        requireVectorsOf(run.record, vectors);
    UnseenOutcome outcome;
    Typist typist(project, run, vectors, outcome);
    for (const std::string& text : typed)
        typist.take(text);

    const std::string key = keyOf(project, run);
    const UnseenFile file(run.folder, key);
    std::set<std::string> there;
    for (const UnseenEntry& entry : file.entries())
        there.insert(entry.name);
    std::vector<Wanted> wanted;
    for (const Wanted& one : typist.wanted()) {
        if (there.contains(one.name))
            outcome.predicted.push_back(one.name);
        else
            wanted.push_back(one);
    }
    if (!wanted.empty()) {
        UnseenFile::Common common;
        monitor.report("predicting", 0);
        LentFolds lent(store, run, run.folder.string() + '\0' + key, monitor, cache);
        common.grid = lent.folds().grid();
        common.control = histogramOfRow(store, store.control(), common.grid);
        const std::size_t atOnce = perturbationsAtOnce(common.grid);
        for (std::size_t first = 0; first < wanted.size(); first += atOnce) {
            const std::size_t last = std::min(first + atOnce, wanted.size());
            const auto share = [&](std::size_t done) {
                return static_cast<double>(done) / static_cast<double>(wanted.size());
            };
            JobMonitor step = stepOfJob(monitor, "", share(first), share(last));
            predictSome(lent.folds(), run, *vectors, file, common,
                        std::span(wanted).subspan(first, last - first), step, outcome);
        }
    }
    monitor.report("predicting", 1);
    return outcome;
}

std::vector<UnseenEntry> listUnseen(const Project& project, const Run& run)
{
    return fileOf(project, run).entries();
}

UnseenPrediction readUnseen(const Project& project, const Run& run, const std::string& name)
{
    return fileOf(project, run).prediction(project.store(), name);
}

void removeUnseen(const Run& run, std::span<const std::string> names)
{
    UnseenFile::remove(run.folder, names);
}

} // namespace knockscope
