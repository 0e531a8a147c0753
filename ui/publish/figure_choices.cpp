// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/figure_choices.h"

#include "core/figure/paper_table.h"
#include "ui/base/text.h"
#include "ui/publish/figure_presets.h"

#include <algorithm>
#include <cmath>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostCellBins = 1000;
constexpr int kFewestDpi = 72;
constexpr int kMostDpi = 1200;

template <class Choice> struct Name {
    Choice choice;
    QLatin1String name;
};
constexpr Name<FigurePalette> kPalettes[] = {{FigurePalette::Standard, QLatin1String("standard")},
                                             {FigurePalette::Paper, QLatin1String("paper")},
                                             {FigurePalette::Grey, QLatin1String("grey")}};
constexpr Name<PointDrawing> kPoints[] = {{PointDrawing::Automatic, QLatin1String("automatic")},
                                          {PointDrawing::Vector, QLatin1String("vector")},
                                          {PointDrawing::Image, QLatin1String("image")}};
constexpr Name<BinsMetrics> kBinsMetrics[] = {{BinsMetrics::Errors, QLatin1String("errors")},
                                              {BinsMetrics::Correlations, QLatin1String("correlations")}};

template <class Choice, std::size_t N> QString nameOf(const Name<Choice> (&names)[N], Choice choice)
{
    return std::ranges::find(names, choice, &Name<Choice>::choice)->name;
}

template <class Choice, std::size_t N>
void take(const QJsonValue& value, const Name<Choice> (&names)[N], Choice& choice)
{
    const QString name = value.toString();
    for (const Name<Choice>& known : names)
        if (name == known.name)
            choice = known.choice;
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

} // namespace

bool isFigureEnding(const QString& ending)
{
    return QStringList{u"svg"_s, u"pdf"_s, u"png"_s, u"tiff"_s, u"tif"_s}.contains(ending);
}

std::string templateId(FigureTemplate figure)
{
    const auto& all = figureTemplates();
    const auto found = std::ranges::find(all, figure, &FigureTemplateInfo::figure);
    return found == all.end() ? std::string() : std::string(found->id);
}

QJsonObject toJson(const FigureChoices& choices)
{
    const FigureRequest& request = choices.request;
    const FigureStyle& style = request.style;
    return {{u"figure"_s, fromUtf8(templateId(request.figure))},
            {u"table"_s, fromUtf8(choices.table)},
            {u"preset"_s, choices.preset},
            {u"sidecars"_s, choices.withSidecars},
            {u"ending"_s, choices.ending},
            {u"unfolded"_s, choices.isUnfolded},
            {u"control"_s, request.control},
            {u"observed"_s, request.observed},
            {u"predicted"_s, request.predicted},
            {u"foldRange"_s, request.foldRange},
            {u"zerosApart"_s, request.zerosApart},
            {u"cellBins"_s, request.cellBins},
            {u"sideBySide"_s, request.sideBySide},
            {u"binsMetrics"_s, nameOf(kBinsMetrics, request.binsMetrics)},
            {u"widthMm"_s, style.widthMm},
            {u"textPt"_s, style.textPt},
            {u"panelLetters"_s, style.panelLetters},
            {u"geneLabels"_s, style.geneLabels},
            {u"logY"_s, style.logY},
            {u"means"_s, style.means},
            {u"palette"_s, nameOf(kPalettes, style.palette)},
            {u"points"_s, nameOf(kPoints, style.points)},
            {u"dpi"_s, style.dpi}};
}

FigureChoices figureChoicesFromJson(const QJsonObject& object)
{
    FigureChoices choices;
    FigureRequest& request = choices.request;
    FigureStyle& style = request.style;
    const std::string figure = toUtf8(object.value(u"figure"_s).toString());
    for (const FigureTemplateInfo& info : figureTemplates())
        if (info.id == figure)
            request.figure = info.figure;
    const std::string table = toUtf8(object.value(u"table"_s).toString());
    if (std::ranges::find(paperTableNames(), table) != paperTableNames().end())
        choices.table = table;
    take(object.value(u"sidecars"_s), choices.withSidecars);
    const QString ending = object.value(u"ending"_s).toString();
    if (isFigureEnding(ending))
        choices.ending = ending;
    take(object.value(u"unfolded"_s), choices.isUnfolded);
    take(object.value(u"control"_s), request.control);
    take(object.value(u"observed"_s), request.observed);
    take(object.value(u"predicted"_s), request.predicted);
    take(object.value(u"foldRange"_s), request.foldRange);
    take(object.value(u"zerosApart"_s), request.zerosApart);
    take(object.value(u"cellBins"_s), 0, kMostCellBins, request.cellBins);
    take(object.value(u"sideBySide"_s), request.sideBySide);
    take(object.value(u"binsMetrics"_s), kBinsMetrics, request.binsMetrics);
    const double width = object.value(u"widthMm"_s).toDouble(style.widthMm);
    if (width >= kNarrowestFigureMm && width <= kWidestFigureMm)
        style.widthMm = width;
    take(object.value(u"textPt"_s), kSmallestTextPt, kLargestTextPt, style.textPt);
    take(object.value(u"panelLetters"_s), style.panelLetters);
    take(object.value(u"geneLabels"_s), style.geneLabels);
    take(object.value(u"logY"_s), style.logY);
    take(object.value(u"means"_s), style.means);
    take(object.value(u"palette"_s), kPalettes, style.palette);
    take(object.value(u"points"_s), kPoints, style.points);
    take(object.value(u"dpi"_s), kFewestDpi, kMostDpi, style.dpi);
    if (const QJsonValue preset = object.value(u"preset"_s); preset.isString())
        choices.preset = figurePreset(preset.toString()).id;
    applyPreset(figurePreset(choices.preset), style);
    return choices;
}

} // namespace knockscope::ui
