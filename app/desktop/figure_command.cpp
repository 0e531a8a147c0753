// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figure_command.h"

#include "app/desktop/typed_perturbation.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/job.h"
#include "core/figure/figure_file.h"
#include "core/figure/figure_maker.h"
#include "core/figure/figure_names.h"
#include "core/figure/paper_table.h"
#include "core/project/project.h"
#include "ui/base/text.h"
#include "ui/figure/figure_export.h"
#include "ui/figure/figure_painter.h"

#include <QCommandLineParser>
#include <QStringList>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace knockscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFailed = 1;
constexpr int kUsage = 2;
constexpr int kCancelled = 3;
constexpr std::string_view kUsualFigure = "panel"; // before there were others

std::atomic<bool> g_interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may only touch lock-free atomics");

void onInterrupt(int signal)
{
    g_interrupted = true;
    std::signal(signal, SIG_DFL); // a second Ctrl-C ends the program at once
}

/// Ctrl-C cancels what computes, draws or writes, at its next step.
class CancelledBySignals {
public:
    CancelledBySignals() { listen(onInterrupt); }
    ~CancelledBySignals() { listen(SIG_DFL); }
    CancelledBySignals(const CancelledBySignals&) = delete;
    CancelledBySignals& operator=(const CancelledBySignals&) = delete;

    JobMonitor& monitor() { return m_monitor; }

private:
    static void listen(void (*handler)(int))
    {
        std::signal(SIGINT, handler);
        std::signal(SIGTERM, handler);
    }

    JobMonitor m_monitor{&g_interrupted, {}};
};

[[noreturn]] void refuse(const std::string& sentence)
{
    throw Error(ErrorKind::Usage, sentence);
}

QString kindsForPeople()
{
    QString text = u"Draws a figure of a project, without a window, or writes a table. KIND is one of\n"_s;
    for (const FigureTemplateInfo& info : figureTemplates())
        text += u"  %1  %2\n"_s.arg(ui::fromUtf8(std::string(info.id)), -12).arg(QLatin1String(info.title));
    for (const std::string_view name : paperTableNames())
        text += u"  %1  Table %2 of the paper, as .tex, .csv or .html\n"_s
                    .arg(ui::fromUtf8(std::string(name)), -12)
                    .arg(ui::fromUtf8(std::string(name.substr(name.find_first_of("0123456789")))));
    return text
        + u"Without KIND: panel. Beside fig.svg it writes fig.json, which makes the figure again with "
          u"--spec,\n"
          "and fig.csv with every number that is drawn."_s;
}

using Uses = unsigned; // what an option is for

constexpr Uses useOf(FigureTemplate figure)
{
    return 1U << static_cast<unsigned>(figure);
}
constexpr Uses kForDistributions =
    useOf(FigureTemplate::Distribution) | useOf(FigureTemplate::Panel) | useOf(FigureTemplate::Card);
constexpr Uses kForGenes = kForDistributions | useOf(FigureTemplate::Shift) | useOf(FigureTemplate::Grid);
constexpr Uses kForPerturbations = kForGenes | useOf(FigureTemplate::Kinds);
constexpr Uses kForFigures = kForPerturbations | useOf(FigureTemplate::Bins);
constexpr Uses kForTables = 1U << 30;
constexpr Uses kForSpec = 1U << 31; // for a figure that is made again

/// The options, and what they say.
class FigureCommand {
public:
    FigureCommand();

    /// Does what the arguments say.
    void run(const QStringList& arguments);

private:
    struct Option {
        QCommandLineOption option;
        Uses uses;
    };

    std::string text(const char* name) const;
    bool isSet(const char* name) const { return m_parser.isSet(QLatin1String(name)); }
    std::optional<double> number(const char* name, double least, double most) const;
    std::optional<int> integer(const char* name, int least, int most) const;
    /// Empty only when the option is not there.
    std::vector<std::string> list(const char* name) const;
    std::filesystem::path path(const char* name) const
    {
        return ui::toPath(m_parser.value(QLatin1String(name)));
    }
    template <class Value, std::size_t size>
    void choose(const char* name, const std::array<FigureName<Value>, size>& known, Value& value) const;

    void refuseOthers(const std::string& reason, Uses use) const;
    void setStyle(FigureStyle& style) const;
    void setGroups(FigureRequest& request) const;
    FigureRequest request(FigureTemplate figure, const Project& project, JobMonitor& monitor) const;
    void makeAgain(const JobMonitor& monitor) const;
    void writeTable(std::string_view name, JobMonitor& monitor) const;
    void writeFigure(const FigureSpec& spec, const JobMonitor& monitor) const;

    QCommandLineParser m_parser;
    std::vector<Option> m_options;
};

FigureCommand::FigureCommand()
{
    m_parser.setApplicationDescription(kindsForPeople());
    m_parser.addHelpOption();
    m_parser.addPositionalArgument(u"figure"_s, u"This command."_s, u"figure"_s);
    m_parser.addPositionalArgument(u"kind"_s, u"What to make; see above."_s, u"[KIND]"_s);
    const auto add = [this](Uses uses, const char* names, const QString& description,
                            const QString& value = {}) {
        m_options.push_back(
            {QCommandLineOption(QString::fromLatin1(names).split(u' '), description, value), uses});
        m_parser.addOption(m_options.back().option);
    };
    add(kForFigures | kForTables | kForSpec, "out",
        u"File to write: .svg, .pdf, .png or .tiff; of a table .tex, .csv or .html."_s, u"FILE"_s);
    add(kForFigures | kForTables, "project", u"Project folder."_s, u"DIR"_s);
    add(kForFigures | kForTables, "run", u"One or two runs; without one only control and observed."_s,
        u"NAME[,NAME2]"_s);
    add(kForPerturbations, "perturbation",
        u"Perturbations, for example KLF1 or KLF1+MAP2K6; also those that the runs can predict."_s,
        u"P[,P2]"_s);
    add(kForGenes, "genes gene", u"Genes."_s, u"G[,G2]"_s);
    add(kForDistributions, "groups", u"Which distributions: control, observed, predicted."_s,
        u"GROUP[,GROUP]"_s);
    add(kForDistributions, "bins", u"Bins of the cells' histograms; those of the model when not given."_s,
        u"N"_s);
    add(kForDistributions, "zeros-in-bins", u"Exact zeros are not drawn apart."_s);
    add(useOf(FigureTemplate::Bins), "metrics", u"Of bins: errors or correlations."_s, u"KIND"_s);
    add(useOf(FigureTemplate::Grid), "overlay", u"Of grid: two runs in one plot."_s);
    add(kForSpec, "spec", u"Makes a figure again from its .json file; needs no project."_s, u"FILE"_s);
    constexpr Uses kForStyle = kForFigures | kForSpec;
    add(kForStyle, "width-mm", u"Width in millimetres: 183 when not given."_s, u"MM"_s);
    add(kForStyle, "height-mm", u"Height in millimetres: what the panels need when not given."_s, u"MM"_s);
    add(kForStyle, "font-pt", u"Size of the text in points: 7 when not given."_s, u"PT"_s);
    add(kForStyle, "palette", u"standard, paper or grey."_s, u"NAME"_s);
    add(kForStyle, "dpi", u"Dots per inch of .png and .tiff: 300 when not given."_s, u"N"_s);
    add(kForStyle, "points",
        u"Points as vector or image; automatic when not given: an image of more than 5,000."_s, u"KIND"_s);
    add(kForStyle, "log-y", u"Heights of distributions are logarithmic."_s);
    add(kForStyle, "no-letters", u"No panel letters."_s);
    add(kForStyle, "no-gene-labels", u"No names of genes in shift plots."_s);
    add(kForStyle, "no-means", u"No lines at the means of distributions."_s);
}

std::string FigureCommand::text(const char* name) const
{
    return ui::toUtf8(m_parser.value(QLatin1String(name)));
}

std::optional<double> FigureCommand::number(const char* name, double least, double most) const
{
    if (!isSet(name))
        return {};
    bool isNumber = false;
    const double value = m_parser.value(QLatin1String(name)).toDouble(&isNumber);
    if (!isNumber || !(value >= least && value <= most))
        refuse(fmt::format("--{} must be between {} and {}.", name, least, most));
    return value;
}

std::optional<int> FigureCommand::integer(const char* name, int least, int most) const
{
    const std::optional<double> value = number(name, least, most);
    if (value && *value != std::floor(*value))
        refuse(fmt::format("--{} must be a whole number.", name));
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

std::vector<std::string> FigureCommand::list(const char* name) const
{
    std::vector<std::string> entries;
    for (const QString& entry : m_parser.values(QLatin1String(name)).join(u',').split(u',')) {
        if (const QString trimmed = entry.trimmed(); !trimmed.isEmpty())
            entries.push_back(ui::toUtf8(trimmed));
    }
    if (isSet(name) && entries.empty())
        refuse(fmt::format("--{} must name at least one, or be left out.", name));
    return entries;
}

template <class Value, std::size_t size>
void FigureCommand::choose(const char* name, const std::array<FigureName<Value>, size>& known,
                           Value& value) const
{
    if (!isSet(name))
        return;
    const std::string wanted = text(name);
    std::vector<std::string_view> names;
    for (const FigureName<Value>& one : known) {
        names.emplace_back(one.name);
        if (wanted == one.name) {
            value = one.value;
            return;
        }
    }
    refuse(fmt::format("--{} must be one of {}, not {}.", name, fmt::join(names, ", "), wanted));
}

void FigureCommand::refuseOthers(const std::string& reason, Uses use) const
{
    for (const Option& option : m_options) {
        if (m_parser.isSet(option.option) && (option.uses & use) == 0)
            refuse(fmt::format("--{}: {}.", ui::toUtf8(option.option.names().front()), reason));
    }
}

void FigureCommand::setStyle(FigureStyle& style) const
{
    style.widthMm = number("width-mm", kNarrowestFigureMm, kWidestFigureMm).value_or(style.widthMm);
    style.heightMm = number("height-mm", 0, kWidestFigureMm).value_or(style.heightMm);
    style.textPt = integer("font-pt", kSmallestTextPt, kLargestTextPt).value_or(style.textPt);
    style.dpi = integer("dpi", kLowestFigureDpi, kHighestFigureDpi).value_or(style.dpi);
    choose("palette", kPaletteNames, style.palette);
    choose("points", kPointDrawingNames, style.points);
    style.logY = style.logY || isSet("log-y");
    style.panelLetters = style.panelLetters && !isSet("no-letters");
    style.geneLabels = style.geneLabels && !isSet("no-gene-labels");
    style.means = style.means && !isSet("no-means");
}

void FigureCommand::setGroups(FigureRequest& request) const
{
    if (!isSet("groups"))
        return;
    request.control = request.observed = request.predicted = false;
    for (const std::string& group : list("groups")) {
        if (group == "control")
            request.control = true;
        else if (group == "observed")
            request.observed = true;
        else if (group == "predicted")
            request.predicted = true;
        else
            refuse(fmt::format("--groups: {} is none of control, observed, predicted.", group));
    }
}

FigureRequest FigureCommand::request(FigureTemplate figure, const Project& project, JobMonitor& monitor) const
{
    FigureRequest request;
    request.figure = figure;
    setStyle(request.style);
    setGroups(request);
    request.cellBins = integer("bins", 1, kMostCellBins).value_or(0);
    request.zerosApart = !isSet("zeros-in-bins");
    request.sideBySide = !isSet("overlay");
    choose("metrics", kBinsMetricsNames, request.binsMetrics);
    request.runs = list("run");
    if (request.runs.size() > kMostFigureRuns)
        refuse(fmt::format("--run: a figure shows at most {} runs.", kMostFigureRuns));
    const MarginalStore& store = project.store();
    // A name may hold a comma itself.
    const std::string whole = text("perturbation");
    const bool isOne = store.findPerturbation(whole) < store.perturbations();
    for (const std::string& typed : isOne ? std::vector{whole} : list("perturbation"))
        request.perturbations.push_back(nameOfTyped(project, request.runs, typed, monitor));
    request.genes = list("genes");
    const std::vector<std::string>& known = store.geneNames();
    for (const std::string& gene : request.genes) {
        if (std::find(known.begin(), known.end(), gene) == known.end())
            refuse(fmt::format("--genes: there is no gene {} in this project.", gene));
    }
    return request;
}

void FigureCommand::writeTable(std::string_view name, JobMonitor& monitor) const
{
    refuseOthers(fmt::format("it does not apply to {}", name), kForTables);
    const TableFormat format = tableFormat(path("out"));
    ui::checkFolderOf(path("out"));
    const Project project = Project::open(path("project"));
    const std::string table = tableAs(makePaperTable(project, name, list("run"), monitor), format);
    monitor.checkCancelled();
    writeTextAtomically(path("out"), table);
}

void say(const std::string& sentence)
{
    std::fprintf(stderr, "knockscope figure: %s\n", sentence.c_str());
}

/// Another figure's numbers go when a figure of another ending takes its name. Empty when they do not.
std::string whatLosesItsNumbers(const FigureSpec& spec, const std::filesystem::path& figure)
{
    const std::filesystem::path json = ui::sidecarsOf(figure).front();
    std::error_code ignored;
    if (!std::filesystem::exists(json, ignored))
        return {};
    try {
        if (figureAsJson(readFigureJson(json)) == figureAsJson(spec))
            return {};
    } catch (const Error&) {
        // damaged or of a newer program: another one
    }
    std::vector<std::string> others;
    for (const char* const ending : {".svg", ".pdf", ".png", ".tif", ".tiff"}) {
        std::filesystem::path other = figure;
        other.replace_extension(ending);
        if (other != figure && std::filesystem::exists(other, ignored))
            others.push_back(other.filename().string());
    }
    if (others.empty())
        return {};
    return fmt::format(
        "{} and its .csv are of {} now, and no longer of {}: give each figure a name of its own.",
        json.string(), figure.filename().string(), fmt::join(others, ", "));
}

void FigureCommand::writeFigure(const FigureSpec& spec, const JobMonitor& monitor) const
{
    monitor.checkCancelled();
    std::vector<std::string> remarks;
    for (const QString& remark : ui::FigurePainter(spec).remarks())
        remarks.push_back(ui::toUtf8(remark));
    const std::filesystem::path out = path("out");
    if (std::string lost = whatLosesItsNumbers(spec, out); !lost.empty())
        remarks.push_back(std::move(lost));
    ui::exportFigure(spec, out, true, [&] { monitor.checkCancelled(); });
    for (const std::string& remark : remarks)
        say(remark);
}

void FigureCommand::makeAgain(const JobMonitor& monitor) const
{
    const std::filesystem::path out = path("out");
    const std::filesystem::path file = path("spec");
    ui::figureFormat(out);
    FigureSpec spec = readFigureJson(file);
    const std::string before = figureAsJson(spec);
    setStyle(spec.style);
    std::error_code ignored;
    const std::filesystem::path json = ui::sidecarsOf(out).front();
    if (std::filesystem::equivalent(json, file, ignored) && figureAsJson(spec) != before)
        refuse(fmt::format("--out: {} would replace {} with another figure, and --spec is that file: choose "
                           "another name.",
                           out.string(), json.string()));
    writeFigure(spec, monitor);
}

void FigureCommand::run(const QStringList& arguments)
{
    if (!m_parser.parse(arguments))
        refuse(ui::toUtf8(m_parser.errorText()));
    if (isSet("help") || isSet("help-all")) {
        std::fputs(qPrintable(m_parser.helpText()), stdout);
        return;
    }
    const QStringList words = m_parser.positionalArguments();
    if (words.size() > 2)
        refuse(fmt::format("{} is not an option; see knockscope figure --help.", ui::toUtf8(words[2])));
    const std::string kind = words.size() > 1 ? ui::toUtf8(words[1]) : std::string(kUsualFigure);
    for (const char* needed : {isSet("spec") ? "spec" : "project", "out"}) {
        if (text(needed).empty())
            refuse(fmt::format("--{} is missing; see knockscope figure --help.", needed));
    }
    CancelledBySignals signals;
    JobMonitor& monitor = signals.monitor();
    if (isSet("spec")) {
        refuseOthers("it does not go with --spec, which has all that is drawn", kForSpec);
        if (words.size() > 1)
            refuse(fmt::format("{} does not go with --spec, which has all that is drawn.", kind));
        makeAgain(monitor);
        return;
    }
    const auto& tables = paperTableNames();
    if (std::find(tables.begin(), tables.end(), kind) != tables.end()) {
        writeTable(kind, monitor);
        return;
    }
    const auto& figures = figureTemplates();
    const auto figure = std::find_if(figures.begin(), figures.end(),
                                     [&](const FigureTemplateInfo& info) { return info.id == kind; });
    if (figure == figures.end())
        refuse(fmt::format("{} is no kind of figure; see knockscope figure --help.", kind));
    refuseOthers(fmt::format("it does not apply to {}", kind), useOf(figure->figure));
    // Before the work rather than after it
    ui::figureFormat(path("out"));
    ui::checkFolderOf(path("out"));
    FigureMaker maker(Project::open(path("project")));
    writeFigure(maker.make(request(figure->figure, maker.project(), monitor), monitor), monitor);
}

} // namespace

int runFigureCommand(const QStringList& arguments)
{
    const JobResult result = runJob([&] {
        FigureCommand().run(arguments);
        return Outcome::Done;
    });
    if (result.outcome == Outcome::Done)
        return 0;
    if (result.outcome == Outcome::Cancelled) {
        std::fputs("knockscope figure: stopped; nothing was written.\n", stderr);
        return kCancelled;
    }
    say(result.message);
    return result.error == ErrorKind::Usage ? kUsage : kFailed;
}

} // namespace knockscope
