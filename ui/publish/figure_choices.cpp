// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/figure_choices.h"

#include "core/figure/figure_names.h"
#include "core/figure/paper_table.h"
#include "ui/base/text.h"
#include "ui/publish/figure_fields.h"
#include "ui/publish/figure_presets.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

template <class Choice, std::size_t N>
QString nameOf(const std::array<FigureName<Choice>, N>& names, Choice choice)
{
    return QLatin1String(std::ranges::find(names, choice, &FigureName<Choice>::value)->name);
}

template <class Choice, std::size_t N>
void take(const QJsonValue& value, const std::array<FigureName<Choice>, N>& names, Choice& choice)
{
    const QString name = value.toString();
    for (const FigureName<Choice>& known : names)
        if (name == QLatin1String(known.name))
            choice = known.value;
}

void take(const QJsonValue& value, bool& choice)
{
    choice = value.toBool(choice);
}

void take(const QJsonValue& value, int low, int high, int& choice)
{
    const int number = value.toInt(choice);
    if (number >= low && number <= high)
        choice = number;
}

QJsonArray asArray(const std::vector<std::string>& names)
{
    QJsonArray array;
    for (const std::string& name : names)
        array.append(fromUtf8(name));
    return array;
}

std::vector<std::string> asNames(const QJsonValue& value)
{
    std::vector<std::string> names;
    for (const auto& name : value.toArray())
        names.push_back(toUtf8(name.toString()));
    return names;
}

QJsonObject asObject(const FigureTyped& typed)
{
    QJsonObject object{{u"overPerturbation"_s, fromUtf8(typed.over.perturbation)},
                       {u"overGenes"_s, asArray(typed.over.genes)},
                       {u"overPinned"_s, asArray(typed.over.pinned)},
                       {u"overRuns"_s, asArray(typed.over.runs)}};
    if (typed.perturbations)
        object.insert(u"perturbations"_s, asArray(*typed.perturbations));
    if (typed.genes)
        object.insert(u"genes"_s, asArray(*typed.genes));
    if (typed.runs)
        object.insert(u"runs"_s, asArray(*typed.runs));
    return object;
}

std::optional<FigureTyped> asTyped(const QJsonObject& object)
{
    FigureTyped typed;
    typed.over = {toUtf8(object.value(u"overPerturbation"_s).toString()),
                  asNames(object.value(u"overGenes"_s)), asNames(object.value(u"overPinned"_s)),
                  asNames(object.value(u"overRuns"_s))};
    if (const QJsonValue names = object.value(u"perturbations"_s); names.isArray())
        typed.perturbations = asNames(names);
    if (const QJsonValue names = object.value(u"genes"_s); names.isArray())
        typed.genes = asNames(names);
    if (const QJsonValue names = object.value(u"runs"_s); names.isArray())
        typed.runs = asNames(names);
    if (!typed.perturbations && !typed.genes && !typed.runs)
        return std::nullopt;
    return typed;
}

struct Kind {
    const char* name;
    QStringList endings;
};
const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> all{
        {"SVG", {u"svg"_s}}, {"PDF", {u"pdf"_s}}, {"PNG", {u"png"_s}}, {"TIFF", {u"tiff"_s, u"tif"_s}}};
    return all;
}

} // namespace

const QStringList& figureEndings()
{
    static const QStringList all = [] {
        QStringList endings;
        for (const Kind& kind : kinds())
            endings << kind.endings;
        return endings;
    }();
    return all;
}

QString figureFilters(const QString& ending)
{
    QStringList filters;
    for (const Kind& kind : kinds()) {
        const QString filter = QLatin1String(kind.name) + u" (*."_s + kind.endings.join(u" *."_s) + u')';
        if (kind.endings.contains(ending))
            filters.prepend(filter);
        else
            filters.append(filter);
    }
    return filters.join(u";;"_s);
}

std::string templateId(FigureTemplate figure)
{
    const auto& all = figureTemplates();
    const auto found = std::ranges::find(all, figure, &FigureTemplateInfo::figure);
    return found == all.end() ? std::string() : std::string(found->id);
}

std::optional<FigureTemplate> templateOf(std::string_view id)
{
    const auto& all = figureTemplates();
    const auto found = std::ranges::find(all, id, &FigureTemplateInfo::id);
    return found == all.end() ? std::nullopt : std::optional(found->figure);
}

FigureRequest requestOf(const FigureChoices& choices, const FigureSelection& selection)
{
    FigureRequest request = choices.request;
    request.runs = selection.runs;
    if (!isOfMany(request.figure)) {
        if (!selection.perturbation.empty())
            request.perturbations = {selection.perturbation};
        request.genes = selection.genes;
    }
    if (choices.typed && choices.typed->over == selection) {
        request.runs = choices.typed->runs.value_or(request.runs);
        request.perturbations = choices.typed->perturbations.value_or(request.perturbations);
        request.genes = choices.typed->genes.value_or(request.genes);
    }
    return onlyItsOwn(std::move(request));
}

QJsonObject toJson(const FigureChoices& choices)
{
    const FigureRequest& request = choices.request;
    const FigureStyle& style = request.style;
    return {{u"figure"_s, fromUtf8(templateId(request.figure))},
            {u"typed"_s, choices.typed ? QJsonValue(asObject(*choices.typed)) : QJsonValue()},
            {u"table"_s, fromUtf8(choices.table)},
            {u"preset"_s, choices.preset},
            {u"sidecars"_s, choices.withSidecars},
            {u"ending"_s, choices.ending},
            {u"folder"_s, choices.folder},
            {u"zoom"_s, choices.zoom},
            {u"unfolded"_s, choices.isUnfolded},
            {u"control"_s, request.control},
            {u"observed"_s, request.observed},
            {u"predicted"_s, request.predicted},
            {u"foldRange"_s, request.foldRange},
            {u"zerosApart"_s, request.zerosApart},
            {u"cellBins"_s, request.cellBins},
            {u"sideBySide"_s, request.sideBySide},
            {u"binsMetrics"_s, nameOf(kBinsMetricsNames, request.binsMetrics)},
            {u"widthMm"_s, style.widthMm},
            {u"textPt"_s, style.textPt},
            {u"panelLetters"_s, style.panelLetters},
            {u"geneLabels"_s, style.geneLabels},
            {u"logY"_s, style.logY},
            {u"means"_s, style.means},
            {u"palette"_s, nameOf(kPaletteNames, style.palette)},
            {u"points"_s, nameOf(kPointDrawingNames, style.points)},
            {u"dpi"_s, style.dpi}};
}

FigureChoices figureChoicesFromJson(const QJsonObject& object)
{
    FigureChoices choices;
    FigureRequest& request = choices.request;
    FigureStyle& style = request.style;
    request.figure = templateOf(toUtf8(object.value(u"figure"_s).toString())).value_or(request.figure);
    choices.typed = asTyped(object.value(u"typed"_s).toObject());
    const std::string table = toUtf8(object.value(u"table"_s).toString());
    if (std::ranges::find(paperTableNames(), table) != paperTableNames().end())
        choices.table = table;
    take(object.value(u"sidecars"_s), choices.withSidecars);
    const QString ending = object.value(u"ending"_s).toString();
    if (figureEndings().contains(ending))
        choices.ending = ending;
    choices.folder = object.value(u"folder"_s).toString();
    if (object.value(u"zoom"_s).toInt(-1) == 0)
        choices.zoom = 0;
    else
        take(object.value(u"zoom"_s), kSmallestZoom, kLargestZoom, choices.zoom);
    take(object.value(u"unfolded"_s), choices.isUnfolded);
    take(object.value(u"control"_s), request.control);
    take(object.value(u"observed"_s), request.observed);
    take(object.value(u"predicted"_s), request.predicted);
    take(object.value(u"foldRange"_s), request.foldRange);
    take(object.value(u"zerosApart"_s), request.zerosApart);
    take(object.value(u"cellBins"_s), 0, kMostCellBins, request.cellBins);
    take(object.value(u"sideBySide"_s), request.sideBySide);
    take(object.value(u"binsMetrics"_s), kBinsMetricsNames, request.binsMetrics);
    const double width = object.value(u"widthMm"_s).toDouble(style.widthMm);
    if (width >= kNarrowestFigureMm && width <= kWidestFigureMm)
        style.widthMm = width;
    take(object.value(u"textPt"_s), kSmallestTextPt, kLargestTextPt, style.textPt);
    take(object.value(u"panelLetters"_s), style.panelLetters);
    take(object.value(u"geneLabels"_s), style.geneLabels);
    take(object.value(u"logY"_s), style.logY);
    take(object.value(u"means"_s), style.means);
    take(object.value(u"palette"_s), kPaletteNames, style.palette);
    take(object.value(u"points"_s), kPointDrawingNames, style.points);
    take(object.value(u"dpi"_s), kLowestFigureDpi, kHighestFigureDpi, style.dpi);
    if (const QJsonValue preset = object.value(u"preset"_s); preset.isString())
        choices.preset = figurePreset(preset.toString()).id;
    applyPreset(figurePreset(choices.preset), style);
    return choices;
}

} // namespace knockscope::ui
