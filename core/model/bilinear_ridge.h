// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <memory>

namespace knockscope {

/// *Bilinear ridge*: the linear model of Ahlmann-Eltze, Huber and Anders (Nature Methods 2025),
/// `Y = A K B + b`. Y [genes, training perturbations and the control] are the mean shifts of the active
/// genes, zero for the control; b their mean over the columns. A [genes, settings.components] are the genes'
/// principal component scores of Y with each column's mean over genes taken out; fewer when its rank is
/// lower. (So a shift that all genes share comes from b alone, as in the publication.) B has the vectors of
/// the perturbations as columns, zero for the control. With r = settings.ridge, K = (A'A + r I)^-1 A' (Y - b)
/// B' (B B' + r I)^-1, and a perturbation is predicted as A K x + b + control.
///
/// settings.targetVectors: "project", vectors are the project's gene vectors as they are; "screen", they are
/// the rows of A of the targeted genes, averaged for a combination. A perturbation one of whose genes is not
/// active then has no vector: it cannot be predicted, and among the training perturbations it counts in A but
/// not in b and K; when none is left, nothing can be predicted. Predicts no histograms.
///
/// Cancellation is heard between steps. The longest are the principal components when more than about a tenth
/// of all are wanted or when those wanted hardly stand out: 7 s for 2,000 perturbations, about two minutes
/// for 5,000.
std::unique_ptr<Model> makeBilinearRidge();

} // namespace knockscope
