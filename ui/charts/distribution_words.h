// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/distribution_data.h"

#include <QString>
#include <QStringList>

namespace knockscope::ui {

/// "GATA1 in KLF1: W1 observed 0.200, predicted 0.100", or what there is instead.
QString distributionTitle(const DistributionPlotData& data);
/// "W1 0.200, predicted 0.100"; empty for a gene that does not vary.
QString shiftWords(const DistributionPlotData& data);
/// The kind of response, observed and predicted: "mean shift, as predicted". Empty when unknown.
QString kindWords(const DistributionPlotData& data);
enum class WordLength { Normal, Short };
/// Mean, variance, zeros and modes: "Mean 1.20 → 1.85 (1.71)" from the control to the observed and, in
/// brackets, the predicted. Empty for a gene that does not vary.
QStringList changeWords(const DistributionPlotData& data, WordLength length = WordLength::Normal);
/// Why nothing varies; empty for others.
QString constantWords(const DistributionPlotData& data);
/// All of it in sentences, for those who do not see the plot and as its tooltip.
QString distributionDescription(const DistributionPlotData& data);
/// "Range of 9 folds"; empty without a spread.
QString spreadWords(const DistributionPlotData& data);

} // namespace knockscope::ui
