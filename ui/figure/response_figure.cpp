// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/response_figure.h"

#include "core/base/version.h"
#include "ui/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

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

FigureDistribution panelOf(const PerturbationResponse& response, const QString& geneName, std::size_t gene)
{
    const GeneResponse& shift = response.genes[gene];
    FigureDistribution panel;
    panel.title = Figure::tr("%1 in %2").arg(geneName, fromUtf8(response.perturbation));
    panel.controlMean = shift.controlMean;
    panel.observedMean = shift.observedMean;
    if (!shift.active) {
        panel.note =
            shift.controlMean == 0 ? Figure::tr("not detected") : Figure::tr("the same in all cells");
        panel.left = shift.controlMean - 0.5;
        panel.width = 0.1;
        panel.control.assign(15, 0.0);
        panel.control[5] = 1;
        panel.observed = panel.control;
        return panel;
    }
    panel.left = response.grid.left[gene];
    panel.width = response.grid.width[gene];
    panel.control = response.binsOfGene(response.control, gene);
    panel.observed = response.binsOfGene(response.observed, gene);
    panel.predicted = response.binsOfGene(response.predicted, gene);
    panel.predictedMean = shift.predictedMean;
    panel.note = panel.predicted.empty()
        ? Figure::tr("W1 observed %1").arg(number(shift.observedW1))
        : Figure::tr("W1 observed %1, predicted %2").arg(number(shift.observedW1), number(shift.predictedW1));
    return panel;
}

} // namespace

FigureSpec figureOfResponse(const Project& project, const Run* run, const PerturbationResponse& response,
                            std::span<const std::size_t> genes)
{
    const std::vector<std::string>& names = project.store().geneNames();
    const QString perturbation = fromUtf8(response.perturbation);
    FigureSpec spec;
    if (!response.predicted.empty()) {
        FigureShift shift;
        shift.title = Figure::tr("Shift of each gene in %1").arg(perturbation);
        shift.correlation = response.shiftCorrelation;
        for (const GeneResponse& gene : response.genes) {
            if (gene.active)
                shift.points.emplace_back(gene.observedW1, gene.predictedW1);
        }
        for (const std::size_t gene : genes) {
            const GeneResponse& chosen = response.genes[gene];
            if (chosen.active)
                shift.labels.emplace_back(QPointF(chosen.observedW1, chosen.predictedW1),
                                          fromUtf8(names[gene]));
        }
        spec.shift = std::move(shift);
    }
    QStringList geneNames;
    for (const std::size_t gene : genes) {
        geneNames.append(fromUtf8(names[gene]));
        spec.distributions.push_back(panelOf(response, geneNames.back(), gene));
    }
    spec.title = Figure::tr("%1: %2").arg(perturbation, geneNames.join(u", "_s));
    QStringList facts{u"Knockscope %1"_s.arg(fromUtf8(kVersion)),
                      u"project %1"_s.arg(fromUtf8(project.name())),
                      u"screen XXH3 %1"_s.arg(fromUtf8(project.importReport().sourceHash)),
                      u"bins %1"_s.arg(response.grid.bins)};
    if (run) {
        facts.append(u"run %1"_s.arg(fromUtf8(run->record.name)));
        facts.append(u"model %1"_s.arg(fromUtf8(run->record.settings.model)));
        facts.append(u"seed %1"_s.arg(run->record.settings.seed));
    }
    if (response.fold)
        facts.append(u"held out in fold %1"_s.arg(*response.fold + 1));
    spec.description = facts.join(u"; "_s);
    return spec;
}

std::size_t mostShiftedGene(const PerturbationResponse& response)
{
    const auto shift = [](const GeneResponse& gene) { return gene.active ? gene.observedW1 : -1; };
    const auto most = std::max_element(response.genes.begin(), response.genes.end(),
                                       [&](const auto& a, const auto& b) { return shift(a) < shift(b); });
    return static_cast<std::size_t>(most - response.genes.begin());
}

} // namespace knockscope::ui
