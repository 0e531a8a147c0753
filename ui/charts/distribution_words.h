// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/gene_distribution.h"

#include <QString>
#include <QStringList>

namespace knockscope::ui {

/// "GATA1 in KLF1: W1 observed 0.200, predicted 0.100", or what there is instead.
QString distributionTitle(const GeneDistribution& data);
/// "W1 0.200, predicted 0.100"; empty for a gene that does not vary.
QString shiftWords(const GeneDistribution& data);
/// The kind of response, observed and predicted: "mean shift, as predicted". Empty when unknown.
QString kindWords(const GeneDistribution& data);
enum class WordLength { Normal, Short };
/// Mean, variance, zeros and modes: "Mean 1.20 → 1.85 (1.71)" from the control to the observed and, in
/// brackets, the predicted. Empty for a gene that does not vary.
QStringList changeWords(const GeneDistribution& data, WordLength length = WordLength::Normal);
/// Why nothing varies; empty for others.
QString constantWords(const GeneDistribution& data);
/// All of it in sentences, for those who do not see the plot and as its tooltip.
QString distributionDescription(const GeneDistribution& data);
/// "Range of 9 folds"; empty without a spread.
QString spreadWords(const GeneDistribution& data);

} // namespace knockscope::ui
