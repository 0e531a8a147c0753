// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/distribution_words.h"

#include "ui/base/response_kind_text.h"
#include "ui/base/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(DistributionWords)
};

/// About three digits.
QString shortNumber(double value)
{
    return smallNumberText(value, std::abs(value) < 1 ? 3 : 2);
}

QString percent(double share)
{
    return percentText(share);
}

/// About two.
QString shorterNumber(double value)
{
    return smallNumberText(value, std::abs(value) < 0.02 ? 3 : 2);
}

QString shortPercent(double share)
{
    return percentText(share, share < 0.01 || share > 0.99 ? 1 : 0);
}

QString modesText(double modes)
{
    return QLocale().toString(std::lround(modes));
}

/// One statistic in the control, observed and predicted; what is not known is NaN.
struct Change {
    double control = 0;
    double observed = 0;
    double predicted = 0;
};

/// What cells are predicted to have: the control's cells, changed as histograms are.
Change changeOf(const GeneDistribution& data, double DistributionStatistics::*statistic)
{
    const GeneResponse& numbers = data.numbers;
    return {numbers.control.*statistic, numbers.observed.*statistic,
            numbers.control.*statistic + numbers.predictedChange.*statistic};
}

Change changeOfMean(const GeneDistribution& data)
{
    return {data.numbers.controlMean, data.numbers.observedMean, data.numbers.predictedMean};
}

Change changeOfModes(const GeneDistribution& data)
{
    const auto counted = [](int modes) {
        return modes > 0 ? modes : std::numeric_limits<double>::quiet_NaN();
    };
    return {counted(data.numbers.control.modes), counted(data.numbers.observed.modes),
            counted(data.numbers.predicted.modes)};
}

template <class Format> QString shortly(const QString& name, const Change& change, Format format)
{
    const bool hasPrediction = std::isfinite(change.predicted);
    if (std::isfinite(change.observed)) {
        const QString text = Words::tr("%1 %2 → %3", "Mean 1.20 → 1.85")
                                 .arg(name, format(change.control), format(change.observed));
        return hasPrediction
            ? Words::tr("%1 (%2)", "Mean 1.20 → 1.85 (1.71)").arg(text, format(change.predicted))
            : text;
    }
    if (hasPrediction)
        return Words::tr("%1 %2 → (%3)", "Mean 1.20 → (1.71)")
            .arg(name, format(change.control), format(change.predicted));
    return Words::tr("%1 %2", "Mean 1.20").arg(name, format(change.control));
}

template <class Format> QString sentence(const QString& name, const Change& change, Format format)
{
    const QString control = format(change.control);
    const QString observed = format(change.observed);
    const QString predicted = format(change.predicted);
    const bool isObserved = std::isfinite(change.observed);
    const bool isPredicted = std::isfinite(change.predicted);
    if (isObserved && isPredicted)
        return Words::tr("%1: control %2, observed %3, predicted %4.")
            .arg(name, control, observed, predicted);
    if (isObserved)
        return Words::tr("%1: control %2, observed %3.").arg(name, control, observed);
    if (isPredicted)
        return Words::tr("%1: control %2, predicted %3.").arg(name, control, predicted);
    return Words::tr("%1: control %2.").arg(name, control);
}

QString exactNumber(double value)
{
    return smallNumberText(value);
}

} // namespace

QString distributionTitle(const GeneDistribution& data)
{
    const QString constant = constantWords(data);
    if (!constant.isEmpty())
        return Words::tr("%1 in %2: %3").arg(fromUtf8(data.gene), fromUtf8(data.perturbation), constant);
    const QString observed = smallNumberText(data.numbers.observedW1);
    const QString predicted = smallNumberText(data.numbers.predictedW1);
    if (data.predicted.empty())
        return data.isObserved()
            ? Words::tr("%1 in %2: W1 observed %3")
                  .arg(fromUtf8(data.gene), fromUtf8(data.perturbation), observed)
            : Words::tr("%1 in %2: not observed").arg(fromUtf8(data.gene), fromUtf8(data.perturbation));
    return data.isObserved() ? Words::tr("%1 in %2: W1 observed %3, predicted %4")
                                   .arg(fromUtf8(data.gene), fromUtf8(data.perturbation), observed, predicted)
                             : Words::tr("%1 in %2: W1 predicted %3, not observed")
                                   .arg(fromUtf8(data.gene), fromUtf8(data.perturbation), predicted);
}

QString shiftWords(const GeneDistribution& data)
{
    if (!data.numbers.active)
        return {};
    const QString observed = smallNumberText(data.numbers.observedW1);
    const QString predicted = smallNumberText(data.numbers.predictedW1);
    if (data.predicted.empty())
        return data.isObserved() ? Words::tr("W1 %1").arg(observed) : Words::tr("not observed");
    return data.isObserved() ? Words::tr("W1 %1, predicted %2").arg(observed, predicted)
                             : Words::tr("W1 predicted %1").arg(predicted);
}

QString kindWords(const GeneDistribution& data)
{
    if (!data.numbers.active)
        return {};
    const ShiftJudgement& observed = data.numbers.observedShift;
    const ShiftJudgement& predicted = data.numbers.predictedShift;
    const bool knowsObserved = data.isObserved() && std::isfinite(observed.fdr);
    const bool knowsPredicted = !data.predicted.empty() && std::isfinite(predicted.fdr);
    if (knowsObserved && knowsPredicted)
        return observed.kind == predicted.kind
            ? Words::tr("%1, as predicted", "mean shift, as predicted").arg(responseKindPhrase(observed.kind))
            : Words::tr("%1, predicted %2", "mean shift, predicted zero loss")
                  .arg(responseKindPhrase(observed.kind), responseKindPhrase(predicted.kind));
    if (knowsObserved)
        return responseKindPhrase(observed.kind);
    return knowsPredicted
        ? Words::tr("predicted %1", "predicted mean shift").arg(responseKindPhrase(predicted.kind))
        : QString();
}

QStringList changeWords(const GeneDistribution& data, WordLength length)
{
    const bool isShort = length == WordLength::Short;
    if (!data.numbers.active)
        return {};
    const auto number = isShort ? shorterNumber : shortNumber;
    QStringList words = {shortly(Words::tr("Mean"), changeOfMean(data), number)};
    const Change variance = changeOf(data, &DistributionStatistics::variance);
    if (std::isfinite(variance.control))
        words.append(shortly(isShort ? Words::tr("Var.") : Words::tr("Variance"), variance, number));
    const Change zeros = changeOf(data, &DistributionStatistics::zeroFraction);
    if (std::isfinite(zeros.control))
        words.append(shortly(Words::tr("Zeros"), zeros, isShort ? shortPercent : percent));
    const Change modes = changeOfModes(data);
    if (std::isfinite(modes.control))
        words.append(shortly(Words::tr("Modes"), modes, modesText));
    return words;
}

QString constantWords(const GeneDistribution& data)
{
    const GeneResponse& numbers = data.numbers;
    if (numbers.active)
        return {};
    // The grid is made from the control and the training cells: held-out cells may differ from them.
    if (numbers.controlMean == 0)
        return data.isObserved() && numbers.observedMean != 0
            ? Words::tr("detected in %1 of the observed cells only")
                  .arg(percent(1 - numbers.observed.zeroFraction))
            : Words::tr("not detected");
    return data.isObserved() && numbers.observed.variance > 0
        ? Words::tr("the same in all cells but some of the observed")
        : Words::tr("the same in all cells");
}

QString distributionDescription(const GeneDistribution& data)
{
    QStringList lines = {distributionTitle(data) + u'.'};
    const QString kind = kindWords(data);
    if (!kind.isEmpty())
        lines.append(Words::tr("Kind of response: %1.").arg(kind));
    lines.append(sentence(Words::tr("Mean"), changeOfMean(data), exactNumber));
    if (data.numbers.active) {
        const Change variance = changeOf(data, &DistributionStatistics::variance);
        if (std::isfinite(variance.control))
            lines.append(sentence(Words::tr("Variance"), variance, exactNumber));
        const Change zeros = changeOf(data, &DistributionStatistics::zeroFraction);
        if (std::isfinite(zeros.control))
            lines.append(sentence(Words::tr("Cells that are exactly zero"), zeros, percent));
        const Change modes = changeOfModes(data);
        if (std::isfinite(modes.control))
            lines.append(sentence(Words::tr("Number of modes"), modes, modesText));
    }
    const QString spread = spreadWords(data);
    if (!spread.isEmpty())
        lines.append(Words::tr("Band: %1.", "Band: range of 9 folds.").arg(spread));
    return lines.join(u'\n');
}

QString spreadWords(const GeneDistribution& data)
{
    switch (data.spread) {
    case GeneDistribution::Spread::None:
        break;
    case GeneDistribution::Spread::Folds:
        return Words::tr("range of %Ln folds", nullptr, data.predictions);
    case GeneDistribution::Spread::Runs:
        return Words::tr("range of %Ln runs", nullptr, data.predictions);
    }
    return {};
}

} // namespace knockscope::ui
