// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/project_summary.h"

#include "ui/base/text.h"
#include "ui/jobs/latest_job.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

ProjectSummary::ProjectSummary(QWidget* parent)
    : QWidget(parent)
    , m_reader(new LatestJob(this))
{
    setObjectName(u"projectSummary");
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(18);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString& text, const QString& name) {
        auto* value = new QLabel;
        value->setObjectName(name);
        value->setAccessibleName(text);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(text, value);
        return value;
    };
    m_source = add(tr("Source"), u"projectSource"_s);
    m_cells = add(tr("Cells"), u"projectCells"_s);
    m_perturbations = add(tr("Perturbations"), u"projectPerturbations"_s);
    m_genes = add(tr("Genes"), u"projectGenes"_s);
    m_control = add(tr("Control label"), u"projectControl"_s);
    m_values = add(tr("Values"), u"projectValues"_s);
    m_filters = add(tr("Only cells with"), u"projectFilters"_s);

    auto* other = new QPushButton(tr("&Use another screen…"));
    other->setObjectName(u"useAnotherScreen");
    other->setToolTip(tr("Import another file into a project of its own; this project stays as it is"));
    connect(other, &QPushButton::clicked, this, &ProjectSummary::otherScreenWanted);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(other, 0, Qt::AlignLeft);
    layout->addStretch(1);
}

ProjectSummary::~ProjectSummary()
{
    m_reader->letGo();
}

void ProjectSummary::setProject(const Project& project)
{
    const ImportReport& report = project.importReport();
    if (!report.sourceFiles.empty())
        m_source->setText(
            u"%1, %2"_s.arg(fromPath(report.sourceFiles.front().path.filename()), fromUtf8(report.format)));
    else
        m_source->setText(fromUtf8(report.format));
    m_source->setToolTip(report.sourceFiles.empty() ? QString() : fromPath(report.sourceFiles.front().path));
    m_cells->setText(tr("%1, of which %2 are control cells")
                         .arg(countText(report.cellsKept), countText(report.controlCells)));
    m_perturbations->setText(countText(project.store().perturbations()));
    m_genes->setText(countText(project.store().genes()));
    m_control->setText(fromUtf8(report.controlLabel.value));
    m_values->setText(report.values == ValueKind::Counts ? tr("counts, normalised and log-transformed")
                                                         : tr("log-normalised, taken as they were"));
    m_filters->setText(u"…"_s);
    m_reader->start([project](JobMonitor&) { return project.importSettings(); },
                    [this](const ImportSettings& settings) { showSettings(settings); },
                    [this](const QString& message) { m_filters->setText(message); });
}

void ProjectSummary::showSettings(const ImportSettings& settings)
{
    if (m_source->toolTip().isEmpty()) {
        m_source->setText(fromPath(settings.source.filename()));
        m_source->setToolTip(fromPath(settings.source));
    }
    QStringList filters;
    for (const CellFilter& filter : settings.filters)
        filters.append(fromUtf8(toText(filter)));
    m_filters->setText(filters.isEmpty() ? tr("no conditions") : filters.join(u", "_s));
}

} // namespace knockscope::ui
