// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure_maker.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/translate.h"
#include "core/evaluation/unseen_predictions.h"
#include "core/figure/bins_figure.h"
#include "core/figure/kinds_figure.h"
#include "core/figure/response_figures.h"
#include "core/model/catalogue.h"
#include "core/training/unseen_prediction.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <list>
#include <map>
#include <optional>
#include <utility>

namespace knockscope {

namespace {

constexpr std::size_t kMostKept = 64; // responses
constexpr std::size_t kMostKeptBytes = std::size_t{256} << 20;
constexpr std::size_t kDistributionGenes = 3;
constexpr std::size_t kPanelGenes = 2;
constexpr std::size_t kCardGenes = 4;
constexpr std::size_t kShiftLabels = 3;
constexpr std::size_t kCardBars = 12;
constexpr std::size_t kMostNamesInTitle = 10;

/// A run that is open, or none.
struct OpenRun {
    std::shared_ptr<const Run> run; // null: control and observed only
    std::unique_ptr<ResponseCalculator> calculator;
    std::map<std::size_t, double> shifts; // observed, by the row of the perturbation
};

struct KeptResponse {
    const OpenRun* run = nullptr;
    std::string perturbation;
    bool isObservedAlone = false;
    std::shared_ptr<const PerturbationResponse> response;
};

std::size_t bytesOf(const PerturbationResponse& response)
{
    std::size_t numbers = 3 * response.genes.size(); // of the grid
    for (const std::vector<double>* const values :
         {&response.control, &response.observed, &response.predicted, &response.lowest, &response.highest})
        numbers += values->size();
    return numbers * sizeof(double) + response.genes.size() * sizeof(GeneResponse);
}

bool predictsDistributions(const Run& run)
{
    return !run.predictions || run.predictions->isDistribution();
}

/// A run has no prediction of a perturbation; others may have one.
class NotPredicted : public Error {
public:
    explicit NotPredicted(const Sentence& sentence)
        : Error(ErrorKind::Usage, sentence)
    {
    }
};

[[noreturn]] void refuse(const Sentence& sentence)
{
    throw Error(ErrorKind::Usage, sentence);
}

/// Why a run has no prediction of a perturbation of the screen.
Sentence whyNotHeldOut(const Run& run, const std::string& perturbation)
{
    const std::vector<std::string>& without = run.record.withoutVector;
    if (std::find(without.begin(), without.end(), perturbation) != without.end())
        return translated(translatable("core",
                                       "Run {} has no prediction for {}, which has no gene vector: choose "
                                       "another perturbation or another run."),
                          run.record.name, perturbation);
    const auto index = run.indexOf(perturbation);
    if (!index)
        return translated(translatable("core",
                                       "Run {} has no prediction for {}: choose another perturbation or "
                                       "another run."),
                          run.record.name, perturbation);
    const std::string reason = run.reasonNotPredicted(*index);
    if (!reason.empty())
        return translated(translatable("core",
                                       "Run {} has no prediction for {} ({}): choose another perturbation or "
                                       "another run."),
                          run.record.name, perturbation, reason);
    return translated(
        translatable("core",
                     "Run {} has no prediction for {} yet: finish the fold that holds it out, or "
                     "choose another perturbation."),
        run.record.name, perturbation);
}

bool needsRun(FigureTemplate figure)
{
    return figure == FigureTemplate::Shift || figure == FigureTemplate::Grid
        || figure == FigureTemplate::Card;
}

bool hasShiftPlot(const FigureRequest& request, const FigureSources& sources)
{
    return request.figure != FigureTemplate::Distribution && !sources.runs.empty();
}

std::string listed(const std::vector<std::string>& names)
{
    return names.size() <= 3 ? fmt::format("{}", fmt::join(names, ", "))
                             : fmt::format("{} perturbations", names.size());
}

/// Runs and responses of a project, read and computed once.
class Responses {
public:
    explicit Responses(Project project)
        : m_project(std::move(project))
    {
    }

    const Project& project() const { return m_project; }

    /// `name`: empty for none.
    OpenRun& open(const std::string& name)
    {
        OpenRun& open = m_runs[name];
        if (!open.calculator) {
            if (!name.empty())
                open.run = std::make_shared<const Run>(m_project.run(name));
            open.calculator = std::make_unique<ResponseCalculator>(m_project, open.run);
        }
        return open;
    }

    /// `isObservedAlone`: of a perturbation of the screen that the run may have no prediction of. Otherwise
    /// throws `NotPredicted` when it has none.
    std::shared_ptr<const PerturbationResponse> response(const OpenRun& run, const std::string& perturbation,
                                                         bool isObservedAlone = false)
    {
        const auto found =
            std::find_if(m_responses.begin(), m_responses.end(), [&](const KeptResponse& kept) {
                return kept.run == &run && kept.perturbation == perturbation
                    && kept.isObservedAlone == isObservedAlone;
            });
        if (found == m_responses.end())
            m_responses.push_front(
                {&run, perturbation, isObservedAlone,
                 std::make_shared<const PerturbationResponse>(compute(run, perturbation, isObservedAlone))});
        else
            m_responses.splice(m_responses.begin(), m_responses, found);
        std::shared_ptr<const PerturbationResponse> response = m_responses.front().response;
        forgetOld();
        return response;
    }

private:
    PerturbationResponse compute(const OpenRun& open, const std::string& perturbation,
                                 bool isObservedAlone) const
    {
        const MarginalStore& store = m_project.store();
        const std::size_t row = store.findPerturbation(perturbation);
        if (row < store.perturbations()) {
            if (open.run && !isObservedAlone) {
                const auto index = open.run->indexOf(perturbation);
                if (!index || !open.run->hasPrediction(*index))
                    throw NotPredicted(whyNotHeldOut(*open.run, perturbation));
            }
            return open.calculator->response(row);
        }
        if (!open.run)
            refuse(translated(translatable("core",
                                           "There is no perturbation {} in this project; for one that a run "
                                           "has predicted, name the run."),
                              perturbation));
        const std::optional<UnseenPrediction> prediction = findUnseen(m_project, *open.run, perturbation);
        if (!prediction)
            throw NotPredicted(whyNoUnseen(open.run->record, perturbation));
        return open.calculator->responseOf(*prediction);
    }

    void forgetOld()
    {
        std::size_t bytes = 0;
        std::size_t count = 0;
        for (auto kept = m_responses.begin(); kept != m_responses.end();) {
            bytes += bytesOf(*kept->response);
            const bool isKept = count++ == 0 || (count <= kMostKept && bytes <= kMostKeptBytes);
            kept = isKept ? std::next(kept) : m_responses.erase(kept);
        }
    }

    Project m_project;
    std::map<std::string, OpenRun> m_runs;
    std::list<KeptResponse> m_responses; // used last first
};

/// Makes one figure. What the request leaves open is decided here, what panels hold in response_figures.h.
class Making {
public:
    Making(Responses& kept, const FigureRequest& request, JobMonitor& monitor)
        : m_kept(kept)
        , m_request(request)
        , m_monitor(monitor)
        , m_sources{kept.project(), {}}
        , m_store(kept.project().store())
    {
    }

    FigureSpec make()
    {
        openRuns();
        findGenes();
        m_perturbations = withoutRepeats(m_request.perturbations);
        if (m_request.figure == FigureTemplate::Card && m_perturbations.size() > 1)
            refuse(translated(translatable("core", "A card shows one perturbation, not {}: name one."),
                              m_perturbations.size()));
        if (m_perturbations.empty())
            choosePerturbations();
        else if (m_request.figure == FigureTemplate::Grid)
            checkGrid();

        FigureSpec spec;
        spec.style = m_request.style;
        spec.provenance = provenanceOf(m_kept.project());
        for (const RunRecord* const run : m_sources.runs)
            spec.provenance.runs.push_back(figureRunOf(*run));
        if (hasShiftPlot(m_request, m_sources))
            spec.genes = m_store.geneNames();
        spec.remarks = m_remarks;
        const std::string phase = translate("core", "computing responses");
        std::vector<std::string> drawn;
        std::optional<NotPredicted> reason;
        for (std::size_t i = 0; i < m_perturbations.size(); ++i) {
            m_monitor.report(phase,
                             kShareOfChoice
                                 + (1 - kShareOfChoice) * static_cast<double>(i)
                                     / static_cast<double>(m_perturbations.size()));
            const RunResponses responses = responsesTo(m_perturbations[i], spec.remarks, reason);
            if (responses.empty())
                continue;
            drawn.push_back(m_perturbations[i]);
            addPerturbation(responses, spec);
            addNotes(m_sources, responses, spec.provenance.notes);
            checkSize(spec);
        }
        if (drawn.empty())
            throw Error(*reason);
        m_perturbations = drawn;
        if (m_request.cellBins > 0)
            spec.provenance.notes.push_back(fmt::format("cells in {} bins", m_request.cellBins));
        spec.layout = layoutOf(spec);
        spec.title = titleOf();
        return spec;
    }

private:
    static constexpr double kShareOfChoice = 0.7;

    void openRuns()
    {
        const std::vector<std::string> names = withoutRepeats(m_request.runs);
        if (names.size() > kMostFigureRuns)
            refuse(translated(translatable("core", "A figure shows at most {} runs, not {}: choose fewer."),
                              kMostFigureRuns, names.size()));
        if (names.empty() && needsRun(m_request.figure))
            refuse(translate("core", "This figure shows predictions: choose a run."));
        std::vector<Sentence> ofMeans;
        for (const std::string& name : names) {
            m_runs.push_back(&m_kept.open(name));
            const Run& run = *m_runs.back()->run;
            if (needsRun(m_request.figure) && !predictsDistributions(run)) {
                m_runs.pop_back();
                ofMeans.push_back(translated(
                    translatable("core",
                                 "Run {} predicts means, of which there is no shift plot: choose a "
                                 "run of a model that predicts distributions, or the figure of "
                                 "distributions alone."),
                    name));
                continue;
            }
            m_sources.runs.push_back(&run.record);
        }
        if (!names.empty() && m_runs.empty())
            refuse(ofMeans.front());
        for (const Sentence& remark : ofMeans)
            m_remarks.push_back(remark.english());
        if (names.empty())
            m_runs.push_back(&m_kept.open({}));
    }

    /// Titles of the axes stand once, and there are other ones where no cells were observed.
    void checkGrid() const
    {
        const auto isSeen = [&](const std::string& name) {
            return m_store.findPerturbation(name) < m_store.perturbations();
        };
        const auto seen = std::find_if(m_perturbations.begin(), m_perturbations.end(), isSeen);
        const auto unseen = std::find_if_not(m_perturbations.begin(), m_perturbations.end(), isSeen);
        if (seen != m_perturbations.end() && unseen != m_perturbations.end())
            refuse(translated(
                translatable("core",
                             "{} is in the screen and {} is not, and the plots of a grid have the same axes: "
                             "name only perturbations of the screen, or only predicted ones."),
                *seen, *unseen));
    }

    /// Empty where there is nothing to draw, then with the first reason.
    RunResponses responsesTo(const std::string& perturbation, std::vector<std::string>& remarks,
                             std::optional<NotPredicted>& reason)
    {
        RunResponses responses;
        bool isAnyKnown = false;
        bool areAllKnown = true;
        for (const OpenRun* const run : m_runs) {
            m_monitor.checkCancelled();
            try {
                responses.push_back(m_kept.response(*run, perturbation));
                isAnyKnown = true;
            } catch (const NotPredicted& none) {
                responses.emplace_back();
                areAllKnown = false;
                addOnce(none.english(), remarks);
                if (!reason)
                    reason = none;
            }
        }
        // Plots of a grid stand in pairs.
        if (areAllKnown || (isAnyKnown && !(m_request.figure == FigureTemplate::Grid && isBesideEachOther())))
            return responses;
        if (isAnyKnown || needsRun(m_request.figure)
            || m_store.findPerturbation(perturbation) >= m_store.perturbations())
            return {};
        responses.front() = m_kept.response(*m_runs.front(), perturbation, true);
        return responses;
    }

    void checkSize(const FigureSpec& spec) const
    {
        std::size_t panels = 0;
        for (const FigureRow& row : spec.rows)
            panels += row.panels.size();
        if (panels > kMostFigurePanels)
            refuse(translated(
                translatable("core", "A figure has at most {} panels: name fewer perturbations or genes."),
                kMostFigurePanels));
    }

    void findGenes()
    {
        const std::vector<std::string>& names = m_store.geneNames();
        for (const std::string& gene : withoutRepeats(m_request.genes)) {
            const auto found = std::find(names.begin(), names.end(), gene);
            if (found == names.end())
                refuse(translated(translatable("core", "There is no gene {} in this project."), gene));
            m_genes.push_back(static_cast<std::size_t>(found - names.begin()));
        }
    }

    bool isPredictedByAll(std::size_t row) const
    {
        return std::all_of(m_runs.begin(), m_runs.end(), [&](const OpenRun* open) {
            if (!open->run)
                return true;
            const auto index = open->run->indexOf(m_store.perturbationNames()[row]);
            return index && open->run->hasPrediction(*index);
        });
    }

    /// The one of the largest predicted shift that no cells were observed of, for a card.
    std::optional<std::string> unseenPerturbation() const
    {
        std::optional<std::string> best;
        double largest = -1;
        for (const UnseenEntry& entry : listUnseen(m_kept.project(), *m_runs.front()->run)) {
            const bool isOfAll = std::all_of(m_runs.begin() + 1, m_runs.end(), [&](const OpenRun* open) {
                const std::vector<UnseenEntry> others = listUnseen(m_kept.project(), *open->run);
                return std::any_of(others.begin(), others.end(),
                                   [&](const UnseenEntry& other) { return other.name == entry.name; });
            });
            if (isOfAll && entry.predictedShift > largest) {
                largest = entry.predictedShift;
                best = entry.name;
            }
        }
        return best;
    }

    void choosePerturbations()
    {
        if (m_request.figure == FigureTemplate::Card) {
            if (const auto unseen = unseenPerturbation()) {
                m_perturbations = {*unseen};
                return;
            }
        }
        std::vector<std::size_t> rows;
        for (std::size_t row = 0; row < m_store.perturbations(); ++row) {
            if (isPredictedByAll(row))
                rows.push_back(row);
        }
        if (rows.empty())
            refuseForNoPrediction();
        OpenRun& leading = *m_runs.front();
        compare(rows, leading);
        const std::size_t wanted = m_request.figure == FigureTemplate::Grid ? kGridPanels : 1;
        std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
            const auto rank = [&](std::size_t row) {
                const double shift = leading.shifts.at(row);
                return std::isnan(shift) ? -1.0 : shift; // W1 is never negative
            };
            return rank(a) > rank(b);
        });
        rows.resize(std::min(rows.size(), wanted));
        for (const std::size_t row : rows)
            m_perturbations.push_back(m_store.perturbationNames()[row]);
    }

    void compare(const std::vector<std::size_t>& rows, OpenRun& run)
    {
        std::vector<std::size_t> others;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(others),
                     [&](std::size_t row) { return run.shifts.count(row) == 0; });
        if (others.empty())
            return;
        std::vector<double> shifts(others.size());
        const std::string phase = translate("core", "comparing perturbations");
        parallelTasks(
            others.size(), defaultThreads(),
            [&](std::size_t i, std::size_t) { shifts[i] = run.calculator->summary(others[i]).observedShift; },
            [&](std::size_t done) {
                m_monitor.report(
                    phase, kShareOfChoice * static_cast<double>(done) / static_cast<double>(others.size()));
            });
        for (std::size_t i = 0; i < others.size(); ++i)
            run.shifts[others[i]] = shifts[i];
    }

    [[noreturn]] void refuseForNoPrediction() const
    {
        if (m_sources.runs.empty())
            refuse(translate("core", "There is no perturbation in this project."));
        if (m_sources.runs.size() == 1)
            refuse(translated(
                translatable("core", "Run {} has predicted no perturbation yet: finish a fold of it first."),
                m_sources.runs[0]->name));
        refuse(translated(translatable("core",
                                       "There is no perturbation that both {} and {} have predicted: finish "
                                       "their folds, or choose one run."),
                          m_sources.runs[0]->name, m_sources.runs[1]->name));
    }

    std::vector<std::size_t> genesFor(const RunResponses& responses, std::size_t count) const
    {
        return m_genes.empty() ? mostShiftedGenes(leadingOf(responses), count) : m_genes;
    }

    void addDistributions(const RunResponses& responses, const std::vector<std::size_t>& genes,
                          FigureSpec& spec, FigureRow& row)
    {
        for (const std::size_t gene : genes)
            row.panels.emplace_back(
                distributionPanel(m_sources, responses, gene, m_request, spec.provenance.notes));
    }

    void addPerturbation(const RunResponses& responses, FigureSpec& spec)
    {
        // All panels stand in one row unless the perturbations have theirs.
        if (spec.rows.empty() || m_request.figure == FigureTemplate::Panel)
            spec.rows.emplace_back();
        FigureRow& row = spec.rows.back();
        switch (m_request.figure) {
        case FigureTemplate::Distribution:
            addDistributions(responses, genesFor(responses, kDistributionGenes), spec, row);
            break;
        case FigureTemplate::Shift:
            row.panels.emplace_back(shiftPanel(m_sources, responses, genesFor(responses, kShiftLabels)));
            break;
        case FigureTemplate::Panel: {
            const std::vector<std::size_t> genes = genesFor(responses, kPanelGenes);
            ShiftPanel shift = shiftPanel(m_sources, responses, genes);
            if (!shift.series.empty())
                row.panels.emplace_back(std::move(shift));
            addDistributions(responses, genes, spec, row);
            break;
        }
        case FigureTemplate::Grid:
            addToGrid(responses, row);
            break;
        case FigureTemplate::Card: {
            const std::vector<std::size_t> genes = genesFor(responses, kCardGenes);
            row.panels.emplace_back(shiftPanel(m_sources, responses, genes));
            row.panels.emplace_back(predictedShiftsPanel(m_sources, responses, kCardBars));
            addDistributions(responses, genes, spec, spec.rows.emplace_back());
            break;
        }
        case FigureTemplate::Bins:
        case FigureTemplate::Kinds:
            break; // not made of responses
        }
    }

    bool isBesideEachOther() const { return m_sources.runs.size() > 1 && m_request.sideBySide; }

    void addToGrid(const RunResponses& responses, FigureRow& row)
    {
        const std::size_t atOnce = isBesideEachOther() ? 1 : responses.size();
        for (std::size_t first = 0; first < responses.size(); first += atOnce) {
            ShiftPanel panel = shiftPanel(m_sources, responses, m_genes, first, atOnce);
            panel.title = leadingOf(responses).perturbation;
            row.panels.emplace_back(std::move(panel));
        }
    }

    FigureLayout layoutOf(const FigureSpec& spec) const
    {
        FigureLayout layout;
        std::size_t panels = 0;
        for (const FigureRow& row : spec.rows)
            panels += row.panels.size();
        layout.isGrid = m_request.figure == FigureTemplate::Grid;
        if (layout.isGrid || panels == 1)
            layout.letters = PanelLetters::None;
        else if (m_request.figure == FigureTemplate::Panel && spec.rows.size() > 1)
            layout.letters = PanelLetters::Rows;
        if (layout.isGrid && isBesideEachOther())
            layout.panelsPerGroup = static_cast<int>(m_sources.runs.size());
        return layout;
    }

    std::string titleOf() const
    {
        std::string what = listed(m_perturbations);
        if (m_request.figure == FigureTemplate::Distribution || m_request.figure == FigureTemplate::Panel) {
            std::vector<std::string> genes;
            for (const std::size_t gene : m_genes)
                genes.push_back(m_store.geneNames()[gene]);
            if (genes.size() > kMostNamesInTitle)
                what += fmt::format(": {} genes", genes.size());
            else if (!genes.empty())
                what += fmt::format(": {}", fmt::join(genes, ", "));
            return what;
        }
        return (m_request.figure == FigureTemplate::Card ? "Predicted response to "
                                                         : "Shift of each gene in ")
            + what;
    }

    Responses& m_kept;
    const FigureRequest& m_request;
    JobMonitor& m_monitor;
    FigureSources m_sources;
    const MarginalStore& m_store;
    std::vector<OpenRun*> m_runs; // at least one, which may be none
    std::vector<std::size_t> m_genes; // of the request
    std::vector<std::string> m_perturbations;
    std::vector<std::string> m_remarks; // on the runs
};

} // namespace

struct FigureMaker::Kept {
    Responses responses;
};

FigureMaker::FigureMaker(Project project)
    : m_kept(new Kept{Responses(std::move(project))})
{
}

FigureMaker::~FigureMaker() = default;

const Project& FigureMaker::project() const
{
    return m_kept->responses.project();
}

FigureSpec FigureMaker::make(const FigureRequest& request, JobMonitor& monitor)
{
    monitor.checkCancelled();
    switch (request.figure) {
    case FigureTemplate::Bins:
        return binsFigure(project(), request, monitor);
    case FigureTemplate::Kinds:
        return kindsFigure(project(), request, monitor);
    case FigureTemplate::Shift:
    case FigureTemplate::Grid: {
        FigureRequest withoutCells = request;
        withoutCells.cellBins = 0; // they have no histograms
        return Making(m_kept->responses, withoutCells, monitor).make();
    }
    case FigureTemplate::Distribution:
    case FigureTemplate::Panel:
    case FigureTemplate::Card:
        break;
    }
    return Making(m_kept->responses, request, monitor).make();
}

} // namespace knockscope
