// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figure_command.h"

#include "core/base/error.h"
#include "core/evaluation/gene_response.h"
#include "core/evaluation/unseen_predictions.h"
#include "core/gene/gene_vectors.h"
#include "core/model/catalogue.h"
#include "core/project/project.h"
#include "core/screen/dialect.h"
#include "core/training/unseen_prediction.h"
#include "ui/base/text.h"
#include "ui/figure/figure_export.h"
#include "ui/figure/figure_painter.h"

#include <QCommandLineParser>
#include <QStringList>

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace knockscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFailed = 1;
constexpr int kUsage = 2;

struct FigureOptions {
    QString project;
    QString run;
    QString perturbation;
    QString genes;
    QString out;
    double widthMm = 0;
};

std::size_t findGene(const std::vector<std::string>& names, const QString& gene)
{
    const auto found = std::find(names.begin(), names.end(), ui::toUtf8(gene));
    if (found == names.end())
        throw Error(ErrorKind::Usage, "--gene: there is no gene " + ui::toUtf8(gene) + " in this project.");
    return static_cast<std::size_t>(found - names.begin());
}

bool isPredicted(const Project& project, const Run& run, const std::string& name)
{
    const std::vector<UnseenEntry> entries = listUnseen(project, run);
    return std::any_of(entries.begin(), entries.end(),
                       [&](const UnseenEntry& entry) { return entry.name == name; });
}

/// Why a run has no prediction of a perturbation that is not in the screen, and what to do.
std::string whyNotPredicted(const Run& run, const std::string& perturbation)
{
    const ModelInfo* const model = findModel(run.record.settings.model);
    if (run.record.isExternal() || (model && !model->predictsDistributions))
        return fmt::format("--perturbation: {} is not in the screen, and run {} cannot predict it: choose a "
                           "run of a model that predicts distributions with --run.",
                           perturbation, run.record.name);
    return fmt::format("--perturbation: {} is not in the screen, and run {} has not predicted it: predict it "
                       "in the window first.",
                       perturbation, run.record.name);
}

/// As a run calls a perturbation that the screen does not have under the name that somebody typed. Throws
/// `Error(Usage)` when it is not predicted and the screen does not have it under another name either.
std::string nameOfOther(const Project& project, const Run* run, const std::string& perturbation,
                        const std::string& typed)
{
    if (targetGenes(perturbation).empty())
        throw Error(ErrorKind::Usage,
                    fmt::format("--perturbation: {} is the control; name a perturbation.", typed));
    if (!run)
        throw Error(ErrorKind::Usage,
                    fmt::format("--perturbation: there is no perturbation {} in this project; for one that a "
                                "run has predicted, name the run with --run.",
                                typed));
    if (isPredicted(project, *run, perturbation))
        return perturbation;
    const std::optional<GeneVectors> vectors = project.vectors();
    if (!vectors)
        throw Error(ErrorKind::Usage, whyNotPredicted(*run, typed));
    const NamedPerturbation named = PerturbationNames(run->record, *vectors).resolve(perturbation);
    if (!named.refused.empty())
        throw Error(ErrorKind::Usage,
                    fmt::format("--perturbation: {} is not in the screen, and {}", typed,
                                refusalSentence(named.refused.front())));
    if (!named.isInRun && !isPredicted(project, *run, named.name))
        throw Error(ErrorKind::Usage, whyNotPredicted(*run, typed));
    for (const std::string& note : named.notes)
        std::fprintf(stderr, "knockscope figure: %s.\n", note.c_str());
    return named.name;
}

PerturbationResponse responseTo(const std::string& typed, const Project& project,
                                const std::shared_ptr<const Run>& run)
{
    const MarginalStore& store = project.store();
    std::string perturbation = canonicalPerturbation(typed, project.importReport().controlLabel.value);
    std::size_t row = store.findPerturbation(perturbation);
    if (row >= store.perturbations()) {
        perturbation = nameOfOther(project, run.get(), perturbation, typed);
        row = store.findPerturbation(perturbation);
    }
    const ResponseCalculator calculator(project, run);
    if (row >= store.perturbations())
        return calculator.responseOf(readUnseen(project, *run, perturbation));
    if (run) {
        const auto index = run->indexOf(perturbation);
        if (!index || !run->hasPrediction(*index))
            throw Error(ErrorKind::Usage,
                        fmt::format("--run: {} has no prediction for {}: it has no gene vector, or its fold "
                                    "was not finished.",
                                    run->record.name, perturbation));
    }
    return calculator.response(row);
}

void makeFigure(const FigureOptions& options)
{
    const Project project = Project::open(ui::toPath(options.project));
    std::vector<std::size_t> genes;
    for (const QString& gene : options.genes.split(u',', Qt::SkipEmptyParts))
        genes.push_back(findGene(project.store().geneNames(), gene.trimmed()));
    std::shared_ptr<const Run> run;
    if (!options.run.isEmpty())
        run = std::make_shared<const Run>(project.run(ui::toUtf8(options.run)));

    responseTo(ui::toUtf8(options.perturbation), project, run);
    FigureSpec spec;
    spec.style.widthMm = options.widthMm;
    ui::exportFigure(spec, ui::toPath(options.out));
}

} // namespace

int runFigureCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Draws the figure of one perturbation: the shift plot and a panel for each gene."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"figure"_s, u"This command."_s, u"figure"_s);
    const QCommandLineOption project(u"project"_s, u"Project folder."_s, u"DIR"_s);
    const QCommandLineOption run(
        u"run"_s, u"Run whose prediction is shown; without it only control and observed."_s, u"NAME"_s);
    const QCommandLineOption perturbation(
        u"perturbation"_s,
        u"Perturbation, for example KLF1 or KLF1+MAP2K6; also one that was predicted with the run."_s,
        u"P"_s);
    const QCommandLineOption gene(u"gene"_s, u"Genes, separated by commas."_s, u"G[,G2]"_s);
    const QCommandLineOption out(u"out"_s, u"File to write: .svg, .pdf or .png."_s, u"FILE"_s);
    const QCommandLineOption width(u"width-mm"_s, u"Width of the figure in millimetres."_s, u"MM"_s,
                                   u"183"_s);
    parser.addOptions({project, run, perturbation, gene, out, width});

    const auto usageError = [](const QString& message) {
        std::fprintf(stderr, "knockscope figure: %s\n", qPrintable(message));
        return kUsage;
    };
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return 0;
    }
    for (const QCommandLineOption* option : {&project, &perturbation, &gene, &out}) {
        if (parser.value(*option).isEmpty())
            return usageError(
                u"--%1 is missing; see knockscope figure --help."_s.arg(option->names().front()));
    }
    if (parser.positionalArguments().size() > 1)
        return usageError(
            u"%1 is not an option; see knockscope figure --help."_s.arg(parser.positionalArguments()[1]));
    bool isNumber = false;
    const double widthMm = parser.value(width).toDouble(&isNumber);
    if (!isNumber || !(widthMm >= kNarrowestFigureMm && widthMm <= kWidestFigureMm))
        return usageError(
            u"--width-mm must be between %1 and %2."_s.arg(kNarrowestFigureMm).arg(kWidestFigureMm));

    int exitCode = 0;
    const JobResult result = runJob([&] {
        try {
            makeFigure({parser.value(project), parser.value(run), parser.value(perturbation),
                        parser.value(gene), parser.value(out), widthMm});
        } catch (const Error& error) {
            if (error.kind() == ErrorKind::Usage)
                exitCode = kUsage;
            throw;
        }
        return Outcome::Done;
    });
    if (result.outcome == Outcome::Done)
        return 0;
    std::fprintf(stderr, "knockscope figure: %s\n", result.message.c_str());
    return exitCode ? exitCode : kFailed;
}

} // namespace knockscope
