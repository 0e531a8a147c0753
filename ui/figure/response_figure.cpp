// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/response_figure.h"

#include "core/base/version.h"
#include "ui/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

class Figure {
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

QString number(double value)
{
    return QLocale::c().toString(value, 'f', 3);
}

QString noteOf(const PerturbationResponse& response, const GeneResponse& gene)
{
    if (response.isObserved() && response.predicted.empty())
        return Figure::tr("W1 observed %1").arg(number(gene.observedW1));
    if (response.isObserved())
        return Figure::tr("W1 observed %1, predicted %2")
            .arg(number(gene.observedW1), number(gene.predictedW1));
    if (!response.predicted.empty())
        return Figure::tr("W1 predicted %1").arg(number(gene.predictedW1));
    return std::isfinite(gene.predictedMean) ? Figure::tr("mean predicted %1").arg(number(gene.predictedMean))
                                             : Figure::tr("not predicted");
}

FigureDistribution panelOf(const PerturbationResponse& response, const QString& geneName, std::size_t gene)
{
    const GeneResponse& shift = response.genes[gene];
    FigureDistribution panel;
    panel.title = Figure::tr("%1 in %2").arg(geneName, fromUtf8(response.perturbation));
    panel.controlMean = shift.controlMean;
    panel.observedMean = shift.observedMean; // NaN where no cells were observed
    if (!shift.active) {
        panel.note =
            shift.controlMean == 0 ? Figure::tr("not detected") : Figure::tr("the same in all cells");
        panel.left = shift.controlMean - 0.5;
        panel.width = 0.1;
        panel.control.assign(15, 0.0);
        panel.control[5] = 1;
        if (response.isObserved())
            panel.observed = panel.control;
        return panel;
    }
    panel.left = response.grid.left[gene];
    panel.width = response.grid.width[gene];
    panel.control = response.binsOfGene(response.control, gene);
    panel.observed = response.binsOfGene(response.observed, gene);
    panel.predicted = response.binsOfGene(response.predicted, gene);
    panel.predictedMean = shift.predictedMean;
    panel.lowest = response.binsOfGene(response.lowest, gene);
    panel.highest = response.binsOfGene(response.highest, gene);
    panel.folds = response.foldsUsed;
    panel.note = noteOf(response, shift);
    return panel;
}

/// Every active gene's place in the shift plot; not finite where it has none.
QPointF placeOf(const PerturbationResponse& response, const GeneResponse& gene)
{
    return {response.isObserved() ? gene.observedW1 : gene.controlMean, gene.predictedW1};
}

FigureShift shiftOf(const PerturbationResponse& response, const std::vector<std::string>& names,
                    std::span<const std::size_t> genes)
{
    FigureShift shift;
    shift.isObserved = response.isObserved();
    shift.title = (shift.isObserved ? Figure::tr("Shift of each gene in %1")
                                    : Figure::tr("Predicted shift of genes in %1"))
                      .arg(fromUtf8(response.perturbation));
    shift.correlation = response.shiftCorrelation;
    const auto add = [&](const GeneResponse& gene, auto use) {
        const QPointF place = placeOf(response, gene);
        if (gene.active && std::isfinite(place.x()) && std::isfinite(place.y()))
            use(place);
    };
    for (const GeneResponse& gene : response.genes)
        add(gene, [&](QPointF place) { shift.points.push_back(place); });
    for (const std::size_t gene : genes)
        add(response.genes[gene],
            [&](QPointF place) { shift.labels.emplace_back(place, fromUtf8(names[gene])); });
    return shift;
}

/// Where the numbers come from; not translated, so that programs can read it.
QStringList factsOf(const Project& project, const Run* run, const PerturbationResponse& response)
{
    QStringList facts{u"Knockscope %1"_s.arg(fromUtf8(kVersion)),
                      u"project %1"_s.arg(fromUtf8(project.name())),
                      u"screen XXH3 %1"_s.arg(fromUtf8(project.importReport().sourceHash)),
                      u"bins %1"_s.arg(response.grid.bins)};
    if (run) {
        facts.append(u"run %1"_s.arg(fromUtf8(run->record.name)));
        facts.append(u"model %1"_s.arg(fromUtf8(run->record.settings.model)));
        facts.append(u"seed %1"_s.arg(run->record.settings.seed));
    }
    if (!response.isObserved())
        facts.append(u"%1 not in the screen"_s.arg(fromUtf8(response.perturbation)));
    if (response.fold)
        facts.append(u"held out in fold %1"_s.arg(*response.fold + 1));
    else if (response.foldsUsed > 0)
        facts.append(u"folds averaged %1"_s.arg(response.foldsUsed));
    return facts;
}

} // namespace

FigureSpec figureOfResponse(const Project& project, const Run* run, const PerturbationResponse& response,
                            std::span<const std::size_t> genes)
{
    const std::vector<std::string>& names = project.store().geneNames();
    FigureSpec spec;
    if (!response.predicted.empty()) {
        FigureShift shift = shiftOf(response, names, genes);
        if (!shift.points.empty())
            spec.shift = std::move(shift);
    }
    QStringList geneNames;
    for (const std::size_t gene : genes) {
        geneNames.append(fromUtf8(names[gene]));
        spec.distributions.push_back(panelOf(response, geneNames.back(), gene));
    }
    spec.title = Figure::tr("%1: %2").arg(fromUtf8(response.perturbation), geneNames.join(u", "_s));
    spec.description = factsOf(project, run, response).join(u"; "_s);
    return spec;
}

std::size_t mostShiftedGene(const PerturbationResponse& response)
{
    const auto rank = [&](const GeneResponse& gene) {
        const double shift = response.isObserved() ? gene.observedW1 : gene.predictedW1;
        return std::pair(gene.active, std::isnan(shift) ? -1.0 : shift); // W1 is never negative
    };
    const auto most = std::max_element(response.genes.begin(), response.genes.end(),
                                       [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return static_cast<std::size_t>(most - response.genes.begin());
}

} // namespace knockscope::ui
