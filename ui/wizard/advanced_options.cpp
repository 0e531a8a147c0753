// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/advanced_options.h"

#include "ui/wizard/form_rows.h"
#include "ui/base/words_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

QSpinBox* countBox(const QString& name, const QString& none)
{
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(0, 1'000'000);
    box->setGroupSeparatorShown(true);
    box->setSpecialValueText(none);
    return box;
}

QDoubleSpinBox* shareBox(const QString& name, double value)
{
    auto* box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setRange(0.01, 1);
    box->setSingleStep(0.05);
    box->setDecimals(2);
    box->setValue(value);
    return box;
}

} // namespace

AdvancedOptions::AdvancedOptions(QWidget* parent)
    : QWidget(parent)
    , m_minimumGenes(countBox(u"minimumGenes"_s, tr("no minimum")))
    , m_minimumCellsOfGene(countBox(u"minimumCellsOfGene"_s, tr("no minimum")))
    , m_topGenes(countBox(u"topGenes"_s, tr("all genes")))
    , m_flavour(new QComboBox)
    , m_targetSum(new QDoubleSpinBox)
    , m_onTarget(new QCheckBox(tr("Keep only knockdowns that &worked")))
    , m_residual(shareBox(u"residual"_s, OnTargetFilter().residual))
    , m_cellResidual(shareBox(u"cellResidual"_s, OnTargetFilter().cellResidual))
{
    setObjectName(u"advancedOptions");
    auto* heading = new QToolButton;
    heading->setObjectName(u"advanced");
    heading->setText(tr("A&dvanced"));
    heading->setToolTip(tr("Choices that most imports leave as they are"));
    heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    heading->setArrowType(Qt::RightArrow);
    heading->setAutoRaise(true);
    heading->setCheckable(true);

    m_minimumGenes->setAccessibleName(tr("Minimum genes of a cell"));
    m_minimumGenes->setToolTip(tr("Cells in which fewer genes were found are left out"));
    m_minimumCellsOfGene->setAccessibleName(tr("Minimum cells of a gene"));
    m_minimumCellsOfGene->setToolTip(tr("Genes that were found in fewer cells are left out"));
    m_topGenes->setToolTip(
        tr("Keeps only the genes that differ most between cells: training takes less time and memory"));
    m_topGenes->setSingleStep(500);
    m_topGenes->setAccessibleName(tr("Most variable genes to keep"));
    m_flavour->setObjectName(u"flavour");
    m_flavour->setAccessibleName(tr("How variable genes are told"));
    m_flavour->addItem(tr("by dispersion (seurat)"), static_cast<int>(VariableGeneFlavour::Seurat));
    m_flavour->addItem(tr("by variance (seurat_v3)"), static_cast<int>(VariableGeneFlavour::SeuratV3));
    m_flavour->setToolTip(tr("seurat_v3 needs counts"));
    m_targetSum->setObjectName(u"targetSum");
    m_targetSum->setRange(0, 10'000'000);
    m_targetSum->setDecimals(0);
    m_targetSum->setSingleStep(1000);
    m_targetSum->setGroupSeparatorShown(true);
    m_targetSum->setSpecialValueText(tr("median of the cells"));
    m_targetSum->setToolTip(
        tr("What the counts of a cell are scaled to before the logarithm; 0 takes the median total count"));
    m_onTarget->setObjectName(u"onTarget");
    m_onTarget->setToolTip(tr("Leaves out perturbations and cells whose target is still expressed"));
    m_residual->setToolTip(tr("Share of the control's mean that a perturbation may keep"));
    m_cellResidual->setToolTip(tr("Share of the control's mean that a cell may keep"));
    m_residual->setAccessibleName(tr("Share of the control's mean that a perturbation may keep"));
    m_cellResidual->setAccessibleName(tr("Share of the control's mean that a cell may keep"));

    m_flavour->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_flavour->setMinimumContentsLength(16);
    m_flavour->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* shares = new QFormLayout;
    shares->setContentsMargins(22, 0, 0, 0);
    shares->addRow(tr("mean of cells below"), m_residual);
    shares->addRow(tr("each cell below"), m_cellResidual);
    auto* explanation = new WordsLabel(
        tr("Shares of the target's mean in control cells. Drops perturbations and cells whose "
           "target is still expressed. Not for CRISPRa or knockouts, where the target's RNA may "
           "rise or stay."));
    explanation->setForegroundRole(QPalette::PlaceholderText);

    auto* options = new QWidget;
    options->setObjectName(u"advancedFields");
    auto* form = new QFormLayout(options);
    form->setContentsMargins(22, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Minimum genes of a cell"), m_minimumGenes);
    form->addRow(tr("Minimum cells of a gene"), m_minimumCellsOfGene);
    form->addRow(tr("Most variable genes to keep"), oneAboveOther(m_topGenes, m_flavour));
    form->addRow(tr("Counts of a cell scaled to"), m_targetSum);
    form->addRow(m_onTarget);
    form->addRow(shares);
    form->addRow(explanation);
    options->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading, 0, Qt::AlignLeft);
    layout->addWidget(options);

    connect(heading, &QToolButton::toggled, this, [this, heading, options](bool open) {
        heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        options->setVisible(open);
        if (open)
            Q_EMIT unfolded();
    });
    const auto notify = [this] {
        updateEnabled();
        Q_EMIT changed();
    };
    for (const QSpinBox* box : {m_minimumGenes, m_minimumCellsOfGene, m_topGenes})
        connect(box, &QSpinBox::valueChanged, this, notify);
    connect(m_flavour, &QComboBox::currentIndexChanged, this, notify);
    for (const QDoubleSpinBox* box : {m_targetSum, m_residual, m_cellResidual})
        connect(box, &QDoubleSpinBox::valueChanged, this, notify);
    connect(m_onTarget, &QCheckBox::toggled, this, notify);
    updateEnabled();
}

void AdvancedOptions::setValues(ValueKind values)
{
    m_values = values;
    updateEnabled();
}

void AdvancedOptions::updateEnabled()
{
    const bool isCounts = m_values == ValueKind::Counts;
    m_targetSum->setEnabled(isCounts);
    m_flavour->setEnabled(isCounts && m_topGenes->value() > 0);
    m_residual->setEnabled(m_onTarget->isChecked());
    m_cellResidual->setEnabled(m_onTarget->isChecked());
}

void AdvancedOptions::apply(ImportSettings& settings) const
{
    const bool isCounts = m_values == ValueKind::Counts;
    settings.minimumGenes = static_cast<std::uint64_t>(m_minimumGenes->value());
    settings.minimumCellsOfGene = static_cast<std::uint64_t>(m_minimumCellsOfGene->value());
    settings.topGenes = static_cast<std::size_t>(m_topGenes->value());
    settings.flavour = isCounts ? static_cast<VariableGeneFlavour>(m_flavour->currentData().toInt())
                                : VariableGeneFlavour::Seurat;
    if (isCounts && m_targetSum->value() > 0)
        settings.targetSum = m_targetSum->value();
    if (m_onTarget->isChecked())
        settings.onTarget = OnTargetFilter{m_residual->value(), m_cellResidual->value()};
}

} // namespace knockscope::ui
