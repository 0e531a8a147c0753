// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/unseen_predictions.h"

#include "core/base/error.h"
#include "core/base/file_hash.h"
#include "core/base/translate.h"
#include "core/evaluation/gene_response.h"
#include "core/histogram/histogram.h"
#include "core/model/catalogue.h"
#include "core/project/unseen_folder.h"
#include "core/screen/control_labels.h"
#include "core/screen/label_spelling.h"
#include "core/screen/text_tools.h"
#include "core/training/unseen_prediction.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <functional>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace knockscope {

namespace {

constexpr std::size_t kBytesAtOnce = 512U << 20U;
constexpr std::size_t kModelBytes = 1024U << 20U; // kept in memory

/// What predictions depend on, put together to be told from another.
class KeyText {
public:
    void add(std::string_view text)
    {
        m_text += text;
        m_text += '\0';
    }
    void add(double number) { addBytes(std::span(&number, 1)); }
    void addBytes(std::span<const double> values)
    {
        const auto bytes = std::as_bytes(values);
        m_text.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    }
    std::string hash() const { return hashText(m_text); }

private:
    std::string m_text;
};

/// The gene vectors as they are now.
std::string keyOfVectors(const Project& project)
{
    KeyText text;
    text.add(project.vectorSource());
    text.add(project.vectorNameSource());
    return text.hash();
}

/// The screen by what it was made from and by what is quick to look at: not by each of its values.
std::string keyOfScreen(const Project& project)
{
    const MarginalStore& store = project.store();
    KeyText text;
    text.add(project.importReport().sourceHash);
    for (const std::string& gene : store.geneNames())
        text.add(gene);
    for (std::size_t row = 0; row < store.rows(); ++row) {
        text.add(row < store.perturbations() ? store.perturbationNames()[row] : std::string());
        text.add(static_cast<double>(store.cells(row)));
    }
    text.addBytes(store.means(store.control()));
    text.addBytes(store.variances(store.control()));
    return text.hash();
}

/// What a run computes and how each finished fold went. The seconds that a fold took tell it from another of
/// the same settings.
std::string keyOfRun(const RunRecord& record)
{
    KeyText text;
    text.add(nlohmann::json(record.settings).dump());
    text.add(record.vectorSource);
    for (std::size_t p = 0; p < record.perturbations.size(); ++p) {
        text.add(record.perturbations[p]);
        text.add(record.fold[p]);
    }
    for (const FoldRecord& fold : record.folds) {
        text.add(fold.finished);
        if (!fold.finished)
            continue;
        text.add(fold.epochs);
        text.add(fold.keptEpoch);
        text.add(fold.seconds);
        text.addBytes(std::span(fold.objective));
        text.addBytes(std::span(fold.validation));
    }
    return text.hash();
}

/// What all predictions of a run depend on.
struct PredictionKey {
    std::string vectors;
    std::string screen;
    std::string run;

    PredictionKey(const Project& project, const RunRecord& record)
        : vectors(keyOfVectors(project))
        , screen(keyOfScreen(project))
        , run(keyOfRun(record))
    {
    }
    std::string text() const { return vectors + screen + run; }
};

UnseenFolder folderOf(const Project& project, const Run& run)
{
    return {run.folder, PredictionKey(project, run.record).text(),
            static_cast<int>(run.record.finishedFolds())};
}

/// Throws unless everything is on disk as it was when the predictions were begun.
void requireUnchanged(const Project& project, const Run& run, const PredictionKey& before)
{
    if (keyOfRun(readRunRecord(run.folder / "run.json")) != before.run)
        throw Error(ErrorKind::Usage,
                    translated(translatable("core", "Run {} was trained further meanwhile; predict again."),
                               run.record.name));
    if (keyOfVectors(project) != before.vectors)
        throw Error(ErrorKind::Usage,
                    translate("core", "The project's gene vectors were changed meanwhile; predict again."));
}

/// A sentence of ours begins with a capital; one that begins with a name that was typed does not.
std::string asSentence(std::string text, bool beginsWithName)
{
    if (!beginsWithName)
        text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    if (text.back() != '.')
        text += '.';
    return text;
}

/// Why a run predicts nothing that it does not know, for a name; empty when it does.
std::string whyNothingUnseen(const Run& run, const std::string& typed)
{
    if (run.record.isExternal())
        return translated(
            translatable("core",
                         "Run {} holds predictions of another program and no model; {} is not among them."),
            run.record.name, typed);
    const ModelInfo* const info = findModel(run.record.settings.model);
    if (info && !info->predictsDistributions)
        return translated(
            translatable("core",
                         "Run {} is of {}, which predicts means and no distribution of {}; choose a run of "
                         "another model, or write the means with knockscope-cli predict."),
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
        refused.reason += asSentence(refusalSentence(gene), gene.outcome == TypedName::Outcome::Ambiguous);
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
        if (targetGenes(typed).empty() && typed.find_first_not_of("+ \t") == std::string::npos) {
            m_outcome.refused.push_back({typed, translate("core", "This names no gene."), {}});
            return;
        }
        const std::string perturbation = canonicalPerturbation(typed, m_control);
        if (targetGenes(perturbation).empty()) {
            refuseControl(typed);
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
        } else if (!named.refused.empty()) {
            // What other screens call their control; but NTC or WT1 may be genes that have a vector.
            if (controlName(typed))
                refuseControl(typed);
            else
                m_outcome.refused.push_back(refusalOf(typed, std::move(named.refused)));
        } else if (const std::string reason = whyNothingUnseen(m_run, typed); !reason.empty()) {
            m_outcome.refused.push_back({typed, reason, {}});
        } else {
            addNotes(named.notes);
            if (m_wantedNames.insert(named.name).second)
                m_wanted.push_back({named.name, typed});
        }
    }

    const std::vector<Wanted>& wanted() const { return m_wanted; }

private:
    void refuseControl(const std::string& typed)
    {
        m_outcome.refused.push_back(
            {typed, translate("core", "This is the control, which is not predicted; name a gene."), {}});
    }

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

using AddUnseen = std::function<void(std::vector<UnseenFile::Added>)>;

/// Predicts some and hands them to `add`.
void predictSome(ReadyFolds& folds, const Run& run, const GeneVectors& vectors,
                 const UnseenFile::Common& common, const AddUnseen& add, std::span<const Wanted> wanted,
                 JobMonitor& monitor, UnseenOutcome& outcome)
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
                                       translated(translatable("core", "Model {} cannot predict {}: {}."),
                                                  run.record.settings.model, names[i], means[i].obstacle),
                                       {}});
            continue;
        }
        if (!means[i].obstacle.empty())
            outcome.notes.push_back(
                translated(translatable("core", "{} is predicted by {} of {} folds; for another, {}."),
                           names[i], prediction.foldsUsed, run.record.finishedFolds(), means[i].obstacle));
        roundToFloat(prediction);
        const PerturbationSummary summary = summaryOf(prediction, common.grid, common.control, folds.store());
        added.push_back(
            {{names[i], prediction.foldsUsed, summary.predictedShift, summary.noise, summary.responding},
             std::move(prediction)});
        outcome.predicted.push_back(names[i]);
    }
    if (!added.empty())
        add(std::move(added));
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

bool predictsUnseen(const RunRecord& run)
{
    const ModelInfo* const model = findModel(run.settings.model);
    return !run.isExternal() && (!model || model->predictsDistributions);
}

Sentence whyNoUnseen(const RunRecord& run, const std::string& perturbation)
{
    return predictsUnseen(run)
        ? translated(translatable("core",
                                  "{} is not in the screen, and run {} has not predicted it: predict it "
                                  "first."),
                     perturbation, run.name)
        : translated(translatable("core",
                                  "{} is not in the screen, and run {} cannot predict it: choose a run of a "
                                  "model that predicts distributions."),
                     perturbation, run.name);
}

UnseenOutcome predictUnseen(const Project& project, const Run& run, std::span<const std::string> typed,
                            JobMonitor& monitor, UnseenCache* cache)
{
    const MarginalStore& store = project.store();
    if (!run.predictions)
        throw Error(ErrorKind::Usage,
                    translated(translatable("core", "Run {} has no finished fold yet; train it first."),
                               run.record.name));
    const PredictionKey key(project, run.record); // before anything that it stands for is read
    const std::optional<GeneVectors> vectors = project.vectors();
    if (!run.record.isExternal())
        requireVectorsOf(run.record, vectors);
    UnseenOutcome outcome;
    Typist typist(project, run, vectors, outcome);
    for (const std::string& text : typed)
        typist.take(text);

    const UnseenFolder folder(run.folder, key.text(), static_cast<int>(run.record.finishedFolds()));
    std::set<std::string> there;
    for (const UnseenEntry& entry : folder.entries())
        there.insert(entry.name);
    std::vector<Wanted> wanted;
    for (const Wanted& one : typist.wanted()) {
        if (there.contains(one.name))
            outcome.predicted.push_back(one.name);
        else
            wanted.push_back(one);
    }
    const std::string phase = translate("core", "predicting");
    if (!wanted.empty()) {
        folder.checkRoom(store.genes(), run.record.settings.bins, wanted.size(), monitor);
        UnseenFile::Common common;
        monitor.report(phase, 0);
        LentFolds lent(store, run, run.folder.string() + '\0' + key.text(), monitor, cache);
        common.grid = lent.folds().grid();
        common.control = histogramOfRow(store, store.control(), common.grid);
        const AddUnseen add = [&](std::vector<UnseenFile::Added> added) {
            folder.add(
                common, std::move(added), [&] { requireUnchanged(project, run, key); }, monitor);
        };
        const std::size_t atOnce = perturbationsAtOnce(common.grid);
        for (std::size_t first = 0; first < wanted.size(); first += atOnce) {
            const std::size_t last = std::min(first + atOnce, wanted.size());
            const auto share = [&](std::size_t done) {
                return static_cast<double>(done) / static_cast<double>(wanted.size());
            };
            JobMonitor step = stepOfJob(monitor, "", share(first), share(last));
            predictSome(lent.folds(), run, *vectors, common, add,
                        std::span(wanted).subspan(first, last - first), step, outcome);
        }
    }
    monitor.report(phase, 1);
    return outcome;
}

std::vector<UnseenEntry> listUnseen(const Project& project, const Run& run)
{
    return folderOf(project, run).entries();
}

std::optional<UnseenPrediction> findUnseen(const Project& project, const Run& run, const std::string& name)
{
    return folderOf(project, run).find(project.store(), name);
}

UnseenPrediction readUnseen(const Project& project, const Run& run, const std::string& name)
{
    std::optional<UnseenPrediction> found = findUnseen(project, run, name);
    if (!found)
        throw Error(ErrorKind::Usage,
                    translated(translatable("core", "Run {} has not predicted {}; predict it first."),
                               run.record.name, name));
    return std::move(*found);
}

void removeUnseen(const Project& project, const Run& run, std::span<const std::string> names,
                  const JobMonitor& monitor)
{
    folderOf(project, run).remove(names, monitor);
}

} // namespace knockscope
