// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/import_words.h"

#include "ui/base/text.h"

#include <QCoreApplication>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

// Histograms of fewer cells are mostly noise: a bin of 15 then holds some seven.
constexpr std::uint64_t kFewControlCells = 100;

} // namespace

QString foundText(const ScreenInspection& inspection)
{
    const QString values = !inspection.values     ? ImportWords::tr("values of an unknown kind")
        : *inspection.values == ValueKind::Counts ? ImportWords::tr("counts")
                                                  : ImportWords::tr("log-normalised values");
    return QStringList{ImportWords::tr("%Ln cells", nullptr, static_cast<int>(inspection.cells)),
                       ImportWords::tr("%Ln genes", nullptr, static_cast<int>(inspection.genes.names.size())),
                       values, inspection.format}
        .join(u", "_s);
}

QString refusalOf(const ImportPreview& preview, std::uint64_t minimumCells)
{
    if (!preview.problem.empty())
        return fromUtf8(preview.problem);
    if (!preview.isCounted)
        return {};
    if (preview.controlCells == 0)
        return ImportWords::tr("No cell that meets the conditions is labelled as control.");
    if (preview.perturbations > 0)
        return {};
    return preview.tooFewCells > 0 ? ImportWords::tr("No perturbation has %Ln cells: lower the minimum.",
                                                     nullptr, static_cast<int>(minimumCells))
                                   : ImportWords::tr("The column holds no label but the control's.");
}

QString summaryOf(const ImportPreview& preview, std::uint64_t minimumCells)
{
    if (!preview.isCounted)
        return ImportWords::tr("Too large to be counted before the import.");
    // Lists of numbers may be joined.
    const QString counts = QStringList{ImportWords::tr("%Ln cells", nullptr, static_cast<int>(preview.cells)),
                                       ImportWords::tr("%Ln perturbations beside the control", nullptr,
                                                       static_cast<int>(preview.perturbations)),
                                       ImportWords::tr("%Ln genes", nullptr, static_cast<int>(preview.genes))}
                               .join(u", "_s);
    QStringList sentences{
        (preview.isUpperBound ? ImportWords::tr("Will hold at most: %1.") : ImportWords::tr("Will hold: %1."))
            .arg(counts)};
    if (preview.tooFewCells > 0)
        sentences.append(ImportWords::tr("%Ln perturbations with fewer than %1 cells are left out.", nullptr,
                                         static_cast<int>(preview.tooFewCells))
                             .arg(countText(minimumCells)));
    if (preview.cellsWithoutLabel > 0)
        sentences.append(ImportWords::tr("%Ln cells have no label.", nullptr,
                                         static_cast<int>(preview.cellsWithoutLabel)));
    return sentences.join(u' ');
}

QStringList warningsOf(const ImportPreview& preview)
{
    QStringList warnings;
    if (preview.isCounted && preview.controlCells > 0 && preview.controlCells < kFewControlCells)
        warnings.append(ImportWords::tr("Only %Ln control cells: every prediction starts from them, and "
                                        "distributions of so few cells are rough.",
                                        nullptr, static_cast<int>(preview.controlCells)));
    if (preview.genesAreMouseStyle)
        warnings.append(
            ImportWords::tr("Gene names are written as in mouse or rat (%1): gene vectors must be of the "
                            "same species, because those of human genes would not fit.")
                .arg(fromUtf8(preview.exampleGene)));
    if (preview.targets > 0 && preview.measuredTargets == 0)
        warnings.append(
            preview.genesAreIds
                ? ImportWords::tr("No perturbed gene is found among the measured ones, which are named by "
                                  "ids (%1): choose a column of symbols under “Gene names” if there is one.")
                      .arg(fromUtf8(preview.exampleGene))
                : ImportWords::tr("No perturbed gene is found among the measured ones (%1, …): check how "
                                  "labels are read and what “Gene names” says. If the file holds only some "
                                  "genes, this is as it should be.")
                      .arg(fromUtf8(preview.exampleGene)));
    return warnings;
}

QString noControlWarning()
{
    return ImportWords::tr(
        "No control was recognised. Choose the label of unperturbed cells under “Control label”; without "
        "such cells there is nothing that a prediction could start from, and the screen cannot be used.");
}

} // namespace knockscope::ui
