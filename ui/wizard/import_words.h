// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/import_preview.h"
#include "ui/jobs/screen_inspector.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace knockscope::ui {

// What people are told about a screen before it is imported, in sentences.

/// "111,445 cells, 33,694 genes, counts, AnnData .h5ad (CSR, float32)"
QString foundText(const ScreenInspection& inspection);

/// Why the import would fail; empty when it would not. `minimumCells`: that were asked for.
QString refusalOf(const ImportPreview& preview, std::uint64_t minimumCells);
/// What an import would keep and leave out.
QString summaryOf(const ImportPreview& preview, std::uint64_t minimumCells);
/// What should be thought about, and what can be done.
QStringList warningsOf(const ImportPreview& preview);
/// Of a column in which no label is recognised as the control.
QString noControlWarning();

} // namespace knockscope::ui
