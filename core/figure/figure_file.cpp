// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/table_text.h"
#include "core/base/translate.h"
#include "core/base/version.h"
#include "core/figure/figure_names.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <utility>
#include <variant>

namespace knockscope {

namespace {

using Json = nlohmann::ordered_json; // for people who read the file: entries in the order they are told

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
// Larger ones are no numbers of a screen, and axes of them would overflow.
constexpr double kLargestNumber = 1e12;
constexpr double kNarrowestBin = 1e-9;
constexpr int kMostPanelsPerGroup = 100;

constexpr std::array kLetters{
    FigureName<PanelLetters>{PanelLetters::None, "none"},
    FigureName<PanelLetters>{PanelLetters::Rows, "rows"},
    FigureName<PanelLetters>{PanelLetters::Panels, "panels"},
};
constexpr std::array kInks{
    FigureName<FigureInk>{FigureInk::Control, "control"},
    FigureName<FigureInk>{FigureInk::Observed, "observed"},
    FigureName<FigureInk>{FigureInk::Predicted, "predicted"},
    FigureName<FigureInk>{FigureInk::SecondPredicted, "second_predicted"},
    FigureName<FigureInk>{FigureInk::MeanShift, "mean_shift"},
    FigureName<FigureInk>{FigureInk::VarianceInflation, "variance_inflation"},
    FigureName<FigureInk>{FigureInk::VarianceLoss, "variance_loss"},
    FigureName<FigureInk>{FigureInk::ZeroInflation, "zero_inflation"},
    FigureName<FigureInk>{FigureInk::ZeroLoss, "zero_loss"},
    FigureName<FigureInk>{FigureInk::MixtureChange, "mixture_change"},
};

template <class Value, std::size_t size>
const char* nameOf(const std::array<FigureName<Value>, size>& names, Value value)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [value](const FigureName<Value>& named) { return named.value == value; });
    return found->name;
}

const char* idOf(FigureInk ink)
{
    return nameOf(kInks, ink);
}

Json toJson(const FigureStyle& style)
{
    return {{"width_mm", style.widthMm},
            {"height_mm", style.heightMm},
            {"text_pt", style.textPt},
            {"panel_letters", style.panelLetters},
            {"gene_labels", style.geneLabels},
            {"log_y", style.logY},
            {"means", style.means},
            {"palette", nameOf(kPaletteNames, style.palette)},
            {"points", nameOf(kPointDrawingNames, style.points)},
            {"dpi", style.dpi}};
}

Json toJson(const FigureProvenance& provenance)
{
    Json runs = Json::array();
    for (const FigureRun& run : provenance.runs)
        runs.push_back({{"name", run.name},
                        {"model", run.model},
                        {"seed", run.seed},
                        {"bins", run.bins},
                        {"folds", run.folds},
                        {"program_version", run.programVersion},
                        {"vectors", run.vectors}});
    return {{"program_version", provenance.programVersion},
            {"project", provenance.project},
            {"source_file", provenance.sourceFile},
            {"source_xxh3", provenance.sourceHash},
            {"runs", runs},
            {"notes", provenance.notes}};
}

Json toJson(const DistributionPanel& panel)
{
    Json histograms = Json::array();
    for (const FigureHistogram& histogram : panel.histograms)
        histograms.push_back({{"ink", idOf(histogram.ink)},
                              {"label", histogram.label},
                              {"edges", histogram.edges},
                              {"mass", histogram.mass},
                              {"zeros", histogram.zeros},
                              {"mean", histogram.mean},
                              {"lowest", histogram.lowest},
                              {"highest", histogram.highest},
                              {"lowest_zeros", histogram.lowestZeros},
                              {"highest_zeros", histogram.highestZeros}});
    return {{"kind", "distribution"},  {"title", panel.title},    {"notes", panel.notes},
            {"x_title", panel.xTitle}, {"y_title", panel.yTitle}, {"band_label", panel.bandLabel},
            {"histograms", histograms}};
}

Json toJson(const ShiftPanel& panel)
{
    Json series = Json::array();
    for (const ShiftSeries& one : panel.series)
        series.push_back({{"ink", idOf(one.ink)},
                          {"label", one.label},
                          {"correlation", one.correlation},
                          {"x", one.x},
                          {"y", one.y}});
    return {{"kind", "shift"},
            {"title", panel.title},
            {"x_title", panel.xTitle},
            {"y_title", panel.yTitle},
            {"is_observed", panel.isObserved},
            {"labelled", panel.labelled},
            {"series", series}};
}

Json toJson(const CurvePanel& panel)
{
    Json series = Json::array();
    for (const CurveSeries& one : panel.series)
        series.push_back(
            {{"ink", idOf(one.ink)}, {"label", one.label}, {"x", one.x}, {"mean", one.mean}, {"sd", one.sd}});
    return {{"kind", "curve"},
            {"title", panel.title},
            {"x_title", panel.xTitle},
            {"y_title", panel.yTitle},
            {"series", series}};
}

Json toJson(const BarPanel& panel)
{
    Json series = Json::array();
    for (const BarSeries& one : panel.series)
        series.push_back({{"ink", idOf(one.ink)},
                          {"label", one.label},
                          {"values", one.values},
                          {"lowest", one.lowest},
                          {"highest", one.highest}});
    return {{"kind", "bar"},        {"title", panel.title}, {"x_title", panel.xTitle},
            {"reach", panel.reach}, {"names", panel.names}, {"series", series}};
}

/// Entries below each other, but lists of numbers and names on one line.
void write(const Json& json, std::string& text, std::size_t depth)
{
    const bool isList = json.is_array()
        && std::none_of(json.begin(), json.end(), [](const Json& entry) { return entry.is_structured(); });
    if (!json.is_structured() || json.empty() || isList) {
        text += json.dump(-1, ' ', false, Json::error_handler_t::replace);
        return;
    }
    text += json.is_object() ? '{' : '[';
    const char* before = "\n";
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        text += before;
        text.append(depth + 1, ' ');
        if (json.is_object())
            text += Json(entry.key()).dump() + ": ";
        write(*entry, text, depth + 1);
        before = ",\n";
    }
    text += '\n';
    text.append(depth, ' ');
    text += json.is_object() ? '}' : ']';
}

/// A part of a figure's file that knows where it stands, so that what is wrong with it can be told.
class Entry {
public:
    Entry(const Json& json, const std::filesystem::path& file, std::string where)
        : m_json(json)
        , m_file(file)
        , m_where(std::move(where))
    {
    }

    [[noreturn]] void refuse(const Sentence& reason) const
    {
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "The entry {} of {} cannot be used: {}."),
                               m_where.empty() ? std::string("figure") : m_where, m_file.string(), reason));
    }

    Entry at(const char* key) const
    {
        if (!m_json.is_object())
            refuse(translate("core", "it must be an object"));
        const std::string where = m_where.empty() ? key : m_where + '.' + key;
        const auto found = m_json.find(key);
        if (found == m_json.end())
            Entry(m_json, m_file, where).refuse(translate("core", "it is missing"));
        return {*found, m_file, where};
    }

    /// Calls `read` with each entry of a list.
    template <class Read> void forEach(Read read) const
    {
        if (!m_json.is_array())
            refuse(translate("core", "it must be a list"));
        for (std::size_t i = 0; i < m_json.size(); ++i)
            read(Entry(m_json[i], m_file, fmt::format("{}[{}]", m_where, i)));
    }

    bool flag() const
    {
        if (!m_json.is_boolean())
            refuse(translate("core", "it must be true or false"));
        return m_json.get<bool>();
    }

    std::string text() const
    {
        if (!m_json.is_string())
            refuse(translate("core", "it must be a text"));
        return m_json.get<std::string>();
    }

    /// What is drawn, and must fit into a figure.
    std::string drawnText() const
    {
        std::string drawn = text();
        const auto letters = static_cast<std::size_t>(std::count_if(
            drawn.begin(), drawn.end(), [](unsigned char byte) { return (byte & 0xC0U) != 0x80U; }));
        if (letters > kLongestFigureText)
            refuse(translated(translatable("core", "it must have at most {} letters, but it has {}"),
                              kLongestFigureText, letters));
        return drawn;
    }

    std::vector<std::string> texts() const
    {
        std::vector<std::string> found;
        forEach([&](const Entry& entry) { found.push_back(entry.text()); });
        return found;
    }

    std::vector<std::string> drawnTexts() const
    {
        std::vector<std::string> found;
        forEach([&](const Entry& entry) { found.push_back(entry.drawnText()); });
        return found;
    }

    std::uint64_t unsignedNumber() const
    {
        if (!m_json.is_number_unsigned())
            refuse(translate("core", "it must be a whole number"));
        return m_json.get<std::uint64_t>();
    }

    int integer(int least, int most) const
    {
        const double value = number(least, most);
        if (!m_json.is_number_integer())
            refuse(translate("core", "it must be a whole number"));
        return static_cast<int>(value);
    }

    double number(double least, double most) const
    {
        if (!m_json.is_number())
            refuse(translate("core", "it must be a number"));
        const double value = m_json.get<double>();
        if (!(value >= least && value <= most))
            refuse(translated(translatable("core", "it must be between {} and {}"), least, most));
        return value;
    }

    /// Or NaN.
    double numberOrUnknown(double least = -kLargestNumber) const
    {
        return m_json.is_null() ? kNaN : number(least, kLargestNumber);
    }

    /// Each of them known, or NaN.
    std::vector<double> numbers(double least = -kLargestNumber) const
    {
        std::vector<double> found;
        if (m_json.is_array())
            found.reserve(m_json.size());
        forEach([&](const Entry& entry) { found.push_back(entry.numberOrUnknown(least)); });
        return found;
    }

    /// A list of that length.
    std::vector<double> numbers(std::size_t size, double least = -kLargestNumber) const
    {
        if (m_json.is_array() && m_json.size() != size)
            refuse(translated(translatable("core", "it must have {} values, but it has {}"), size,
                              m_json.size()));
        return numbers(least);
    }

    /// A list of that length, or an empty one.
    std::vector<double> numbersOrNone(std::size_t size, double least = -kLargestNumber) const
    {
        return m_json.is_array() && m_json.empty() ? std::vector<double>() : numbers(size, least);
    }

    template <class Value, std::size_t size>
    Value oneOf(const std::array<FigureName<Value>, size>& names) const
    {
        const std::string name = text();
        const auto found = std::find_if(names.begin(), names.end(),
                                        [&](const FigureName<Value>& named) { return name == named.name; });
        if (found == names.end())
            refuseName(names);
        return found->value;
    }

    template <class Value, std::size_t size>
    [[noreturn]] void refuseName(const std::array<FigureName<Value>, size>& names) const
    {
        std::vector<std::string_view> known;
        for (const FigureName<Value>& named : names)
            known.emplace_back(named.name);
        refuse(translated(translatable("core", "it must be one of {}"),
                          fmt::format("{}", fmt::join(known, ", "))));
    }

private:
    const Json& m_json;
    const std::filesystem::path& m_file;
    std::string m_where;
};

FigureStyle styleOf(const Entry& entry)
{
    FigureStyle style;
    style.widthMm = entry.at("width_mm").number(kNarrowestFigureMm, kWidestFigureMm);
    style.heightMm = entry.at("height_mm").number(0, kWidestFigureMm);
    style.textPt = entry.at("text_pt").integer(kSmallestTextPt, kLargestTextPt);
    style.panelLetters = entry.at("panel_letters").flag();
    style.geneLabels = entry.at("gene_labels").flag();
    style.logY = entry.at("log_y").flag();
    style.means = entry.at("means").flag();
    style.palette = entry.at("palette").oneOf(kPaletteNames);
    style.points = entry.at("points").oneOf(kPointDrawingNames);
    style.dpi = entry.at("dpi").integer(kLowestFigureDpi, kHighestFigureDpi);
    return style;
}

FigureProvenance provenanceOf(const Entry& entry)
{
    constexpr int kMost = std::numeric_limits<int>::max();
    FigureProvenance provenance;
    provenance.programVersion = entry.at("program_version").text();
    provenance.project = entry.at("project").text();
    provenance.sourceFile = entry.at("source_file").text();
    provenance.sourceHash = entry.at("source_xxh3").text();
    provenance.notes = entry.at("notes").texts();
    entry.at("runs").forEach([&](const Entry& run) {
        provenance.runs.push_back({run.at("name").text(), run.at("model").text(),
                                   run.at("seed").unsignedNumber(), run.at("bins").integer(0, kMost),
                                   run.at("folds").integer(0, kMost), run.at("program_version").text(),
                                   run.at("vectors").text()});
    });
    return provenance;
}

FigureHistogram histogramOf(const Entry& entry)
{
    FigureHistogram histogram;
    histogram.ink = entry.at("ink").oneOf(kInks);
    histogram.label = entry.at("label").drawnText();
    const Entry edges = entry.at("edges");
    histogram.edges = edges.numbers();
    if (histogram.edges.size() == 1)
        edges.refuse(translate("core", "one edge makes no bin"));
    for (std::size_t i = 0; i + 1 < histogram.edges.size(); ++i) {
        if (!(histogram.edges[i + 1] - histogram.edges[i] >= kNarrowestBin))
            edges.refuse(translate("core", "its numbers must be known and ascend"));
    }
    const std::size_t bins = histogram.edges.empty() ? 0 : histogram.edges.size() - 1;
    histogram.mass = entry.at("mass").numbers(bins, 0);
    histogram.zeros = entry.at("zeros").numberOrUnknown(0);
    histogram.mean = entry.at("mean").numberOrUnknown();
    histogram.lowest = entry.at("lowest").numbersOrNone(bins, 0);
    // A band has two ends.
    histogram.highest = entry.at("highest").numbers(histogram.lowest.size(), 0);
    histogram.lowestZeros = entry.at("lowest_zeros").numberOrUnknown(0);
    histogram.highestZeros = entry.at("highest_zeros").numberOrUnknown(0);
    return histogram;
}

DistributionPanel distributionOf(const Entry& entry)
{
    DistributionPanel panel;
    panel.title = entry.at("title").drawnText();
    panel.notes = entry.at("notes").drawnTexts();
    panel.xTitle = entry.at("x_title").drawnText();
    panel.yTitle = entry.at("y_title").drawnText();
    panel.bandLabel = entry.at("band_label").drawnText();
    entry.at("histograms").forEach([&](const Entry& histogram) {
        panel.histograms.push_back(histogramOf(histogram));
    });
    return panel;
}

ShiftPanel shiftOf(const Entry& entry, std::size_t genes)
{
    ShiftPanel panel;
    panel.title = entry.at("title").drawnText();
    panel.xTitle = entry.at("x_title").drawnText();
    panel.yTitle = entry.at("y_title").drawnText();
    panel.isObserved = entry.at("is_observed").flag();
    entry.at("series").forEach([&](const Entry& series) {
        panel.series.push_back({series.at("ink").oneOf(kInks), series.at("label").drawnText(),
                                series.at("x").numbers(genes), series.at("y").numbers(genes),
                                series.at("correlation").numberOrUnknown()});
    });
    entry.at("labelled").forEach([&](const Entry& gene) {
        const std::uint64_t index = gene.unsignedNumber();
        if (index >= genes)
            gene.refuse(translate("core", "there is no gene of that number"));
        panel.labelled.push_back(static_cast<std::size_t>(index));
    });
    return panel;
}

CurvePanel curveOf(const Entry& entry)
{
    CurvePanel panel;
    panel.title = entry.at("title").drawnText();
    panel.xTitle = entry.at("x_title").drawnText();
    panel.yTitle = entry.at("y_title").drawnText();
    entry.at("series").forEach([&](const Entry& series) {
        CurveSeries one;
        one.ink = series.at("ink").oneOf(kInks);
        one.label = series.at("label").drawnText();
        one.x = series.at("x").numbers();
        one.mean = series.at("mean").numbers(one.x.size());
        one.sd = series.at("sd").numbersOrNone(one.x.size(), 0);
        panel.series.push_back(std::move(one));
    });
    return panel;
}

BarPanel barsOf(const Entry& entry)
{
    BarPanel panel;
    panel.title = entry.at("title").drawnText();
    panel.xTitle = entry.at("x_title").drawnText();
    panel.reach = entry.at("reach").numberOrUnknown();
    panel.names = entry.at("names").drawnTexts();
    entry.at("series").forEach([&](const Entry& series) {
        BarSeries one;
        one.ink = series.at("ink").oneOf(kInks);
        one.label = series.at("label").drawnText();
        one.values = series.at("values").numbers(panel.names.size());
        one.lowest = series.at("lowest").numbersOrNone(panel.names.size());
        one.highest = series.at("highest").numbers(one.lowest.size());
        panel.series.push_back(std::move(one));
    });
    return panel;
}

enum class PanelKind { Distribution, Shift, Curve, Bar };
constexpr std::array kPanelKinds{
    FigureName<PanelKind>{PanelKind::Distribution, "distribution"},
    FigureName<PanelKind>{PanelKind::Shift, "shift"},
    FigureName<PanelKind>{PanelKind::Curve, "curve"},
    FigureName<PanelKind>{PanelKind::Bar, "bar"},
};

FigurePanel panelOf(const Entry& entry, std::size_t genes)
{
    switch (entry.at("kind").oneOf(kPanelKinds)) {
    case PanelKind::Distribution:
        return distributionOf(entry);
    case PanelKind::Shift:
        return shiftOf(entry, genes);
    case PanelKind::Curve:
        return curveOf(entry);
    case PanelKind::Bar:
        break;
    }
    return barsOf(entry);
}

FigureSpec specOf(const Entry& entry)
{
    FigureSpec spec;
    spec.title = entry.at("title").drawnText();
    spec.style = styleOf(entry.at("style"));
    const Entry layout = entry.at("layout");
    spec.layout.letters = layout.at("letters").oneOf(kLetters);
    spec.layout.isGrid = layout.at("is_grid").flag();
    spec.layout.panelsPerGroup = layout.at("panels_per_group").integer(1, kMostPanelsPerGroup);
    spec.provenance = provenanceOf(entry.at("provenance"));
    spec.remarks = entry.at("remarks").texts();
    spec.genes = entry.at("genes").drawnTexts();
    const Entry rows = entry.at("rows");
    std::size_t panels = 0;
    rows.forEach([&](const Entry& row) {
        FigureRow& read = spec.rows.emplace_back();
        row.at("panels").forEach([&](const Entry& panel) {
            if (++panels > kMostFigurePanels)
                rows.refuse(
                    translated(translatable("core", "a figure has at most {} panels"), kMostFigurePanels));
            read.panels.push_back(panelOf(panel, spec.genes.size()));
        });
    });
    return spec;
}

/// The lines of a figure's table.
class Table {
public:
    struct Line {
        std::string_view kind = {};
        std::string_view series = {};
        std::string_view name = {};
        double x = kNaN;
        double xEnd = kNaN;
        double value = kNaN;
        double low = kNaN;
        double high = kNaN;
        double share = kNaN;
    };

    explicit Table(std::string header)
        : m_text(std::move(header))
    {
    }

    void beginPanel(std::size_t number, const std::string& title)
    {
        m_panel = fmt::format("{},{}", number, csvField(title));
    }

    void add(const Line& line)
    {
        m_text += m_panel;
        for (const std::string_view text : {line.kind, line.series, line.name}) {
            m_text += ',';
            m_text += csvField(std::string(text));
        }
        for (const double number : {line.x, line.xEnd, line.value, line.low, line.high, line.share}) {
            m_text += ',';
            if (std::isfinite(number))
                fmt::format_to(std::back_inserter(m_text), "{}", number);
        }
        m_text += '\n';
    }

    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
    std::string m_panel;
};

double valueOr(const std::vector<double>& values, std::size_t i)
{
    return values.empty() ? kNaN : values[i];
}

void addLines(Table& table, const DistributionPanel& panel)
{
    for (const FigureHistogram& histogram : panel.histograms) {
        Table::Line line;
        line.series = histogram.label;
        line.kind = "bin";
        for (std::size_t i = 0; i < histogram.mass.size(); ++i) {
            line.x = histogram.edges[i];
            line.xEnd = histogram.edges[i + 1];
            line.share = histogram.mass[i];
            line.value = histogram.density(histogram.mass[i], i);
            line.low = histogram.density(valueOr(histogram.lowest, i), i);
            line.high = histogram.density(valueOr(histogram.highest, i), i);
            table.add(line);
        }
        if (!std::isnan(histogram.zeros))
            table.add({.kind = "zeros",
                       .series = histogram.label,
                       .value = histogram.zeros,
                       .low = histogram.lowestZeros,
                       .high = histogram.highestZeros,
                       .share = histogram.zeros});
        if (!std::isnan(histogram.mean))
            table.add({.kind = "mean", .series = histogram.label, .value = histogram.mean});
    }
}

void addLines(Table& table, const ShiftPanel& panel, const std::vector<std::string>& genes)
{
    for (const ShiftSeries& series : panel.series) {
        for (std::size_t gene = 0; gene < series.x.size(); ++gene) {
            if (!std::isnan(series.x[gene]) && !std::isnan(series.y[gene]))
                table.add({.kind = "point",
                           .series = series.label,
                           .name = genes[gene],
                           .x = series.x[gene],
                           .value = series.y[gene]});
        }
        if (!std::isnan(series.correlation))
            table.add({.kind = "r", .series = series.label, .value = series.correlation});
    }
}

void addLines(Table& table, const CurvePanel& panel)
{
    for (const CurveSeries& series : panel.series) {
        for (std::size_t i = 0; i < series.x.size(); ++i) {
            const double sd = valueOr(series.sd, i);
            table.add({.kind = "curve",
                       .series = series.label,
                       .x = series.x[i],
                       .value = series.mean[i],
                       .low = series.mean[i] - sd,
                       .high = series.mean[i] + sd});
        }
    }
}

void addLines(Table& table, const BarPanel& panel)
{
    for (const BarSeries& series : panel.series) {
        for (std::size_t i = 0; i < series.values.size(); ++i)
            table.add({.kind = "bar",
                       .series = series.label,
                       .name = panel.names[i],
                       .value = series.values[i],
                       .low = valueOr(series.lowest, i),
                       .high = valueOr(series.highest, i)});
    }
}

} // namespace

std::string figureAsJson(const FigureSpec& spec)
{
    Json rows = Json::array();
    for (const FigureRow& row : spec.rows) {
        Json panels = Json::array();
        for (const FigurePanel& panel : row.panels)
            panels.push_back(std::visit([](const auto& kind) { return toJson(kind); }, panel));
        rows.push_back({{"panels", std::move(panels)}});
    }
    const Json json = {{"format_version", kFigureFileVersion},
                       {"program", std::string("Knockscope ") + kVersion},
                       {"title", spec.title},
                       {"style", toJson(spec.style)},
                       {"layout",
                        {{"letters", nameOf(kLetters, spec.layout.letters)},
                         {"is_grid", spec.layout.isGrid},
                         {"panels_per_group", spec.layout.panelsPerGroup}}},
                       {"provenance", toJson(spec.provenance)},
                       {"remarks", spec.remarks},
                       {"genes", spec.genes},
                       {"rows", std::move(rows)}};
    std::string text;
    write(json, text, 0);
    return text + '\n';
}

FigureSpec readFigureJson(const std::filesystem::path& path)
{
    const std::string text = readText(path);
    const Json json = Json::parse(text, nullptr, false);
    const auto version = json.is_object() ? json.find("format_version") : json.end();
    if (version == json.end() || !version->is_number_integer() || version->get<double>() < 1
        || !json.contains("rows"))
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core",
                                            "{} is no figure, or it is damaged. Choose the .json file that "
                                            "was written beside a figure, or export the figure again."),
                               path.string()));
    if (version->get<double>() > kFigureFileVersion)
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core", "{} was written by a newer Knockscope. Update the program to open it."),
                path.string()));
    return specOf(Entry(json, path, {}));
}

std::string figureAsCsv(const FigureSpec& spec)
{
    Table table(std::string(kFigureTableHeader) + '\n');
    std::size_t number = 0;
    for (const FigureRow& row : spec.rows) {
        for (const FigurePanel& panel : row.panels) {
            std::visit(
                [&](const auto& kind) {
                    table.beginPanel(++number, kind.title);
                    if constexpr (std::is_same_v<decltype(kind), const ShiftPanel&>)
                        addLines(table, kind, spec.genes);
                    else
                        addLines(table, kind);
                },
                panel);
        }
    }
    return table.take();
}

bool isFigureSidecar(const std::filesystem::path& path)
{
    const std::string text = readText(path);
    return text.starts_with(kFigureTableHeader)
        || (text.find("\"format_version\"") != std::string::npos
            && text.find("\"panels_per_group\"") != std::string::npos);
}

} // namespace knockscope
