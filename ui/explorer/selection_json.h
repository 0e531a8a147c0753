// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/gene_table_model.h"
#include "ui/models/selection.h"

#include <QJsonObject>

namespace knockscope::ui {

/// Genes are kept by name, so that a screen imported again finds its own.
QJsonObject toJson(const Selection& selection, const GeneNames& genes);
/// Whatever is missing or of another kind is left out.
Selection selectionFromJson(const QJsonObject& json, const GeneNames& genes);

} // namespace knockscope::ui
