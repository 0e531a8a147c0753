// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/training_wizard.h"

#include "ui/jobs/latest_job.h"
#include "ui/wizard/data_page.h"
#include "ui/wizard/genes_page.h"
#include "ui/wizard/model_page.h"
#include "ui/wizard/ready_page.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

enum Step { Data, Genes, Model, Ready };

} // namespace

TrainingWizard::TrainingWizard(FileChooser chooser, ScreenInspector& inspector, QWidget* parent)
    : WizardFrame(tr("New training"), parent)
    , m_reader(new LatestJob(this))
    , m_data(new DataPage(chooser, inspector))
    , m_genes(new GenesPage(chooser))
    , m_model(new ModelPage)
    , m_ready(new ReadyPage)
{
    setObjectName(u"trainingWizard");
    for (WizardPage* page : std::initializer_list<WizardPage*>{m_data, m_genes, m_model, m_ready})
        addPage(page);
    setImportOnly(tr("&Import only"), tr("Import the screen now, and train later"));
    connect(this, &WizardFrame::entering, this, &TrainingWizard::handOn);
    // What is read in the background may arrive when a later step is in sight.
    connect(m_data, &WizardPage::changed, this, [this] { handOn(current()); });
    connect(m_genes, &WizardPage::changed, this, [this] {
        if (current() > Genes)
            handOn(current());
        skip();
    });
    connect(m_model, &WizardPage::changed, this, [this] {
        if (current() > Model)
            handOn(current());
    });
}

TrainingWizard::~TrainingWizard()
{
    m_reader->letGo();
}

void TrainingWizard::setScreen(const QString& path)
{
    m_data->setScreen(path);
}

void TrainingWizard::setProject(const Project& project)
{
    m_data->setProject(project);
    m_reader->start([project](JobMonitor&) { return project.runNames(); },
                    [this](std::vector<std::string> names) {
                        m_runs = std::move(names);
                        handOn(current());
                    },
                    [](const QString&) {}); // a folder that cannot be listed is told about when it is used
}

void TrainingWizard::setTaken(std::vector<std::string> runs)
{
    m_taken = std::move(runs);
    handOn(current());
}

bool TrainingWizard::canImportOnly() const
{
    return current() <= Genes && m_data->importsScreen() && m_data->missing().isEmpty();
}

bool TrainingWizard::hasChoices() const
{
    return reached() > m_first || m_data->isEdited();
}

void TrainingWizard::showEvent(QShowEvent* event)
{
    WizardFrame::showEvent(event);
    skip();
}

void TrainingWizard::skip()
{
    if (!m_skips)
        return;
    while (current() < Model && page(current())->missing().isEmpty())
        goTo(current() + 1);
    m_first = std::max(m_first, current());
    m_skips = current() < Model;
}

std::size_t TrainingWizard::genes() const
{
    const ScreenNamesPointer screen = m_data->screen();
    const std::size_t measured = screen ? screen->genes.size() : 0;
    const std::optional<ImportSettings> import = m_data->importSettings();
    return import && import->topGenes > 0 ? std::min(measured, import->topGenes) : measured;
}

void TrainingWizard::handOn(int step)
{
    if (m_isHandingOn)
        return; // a page says that it took what it was told
    const QScopedValueRollback handingOn(m_isHandingOn, true);
    if (step >= Genes)
        m_genes->setScreen(m_data->screen(), m_data->project());
    if (step >= Model)
        m_model->setScreen(m_genes->covered(), genes(), m_genes->dimension());
    if (step >= Ready) {
        TrainingSize size;
        size.perturbations = m_genes->covered();
        size.genes = genes();
        size.dimension = m_genes->dimension();
        size.cells = m_data->screen() ? m_data->screen()->cells : 0;
        std::vector<std::string> taken;
        if (!m_data->importsScreen()) {
            taken = m_runs;
            taken.insert(taken.end(), m_taken.begin(), m_taken.end());
        }
        TrainingPlan plan = chosenPlan(true);
        plan.run.clear(); // which only that step knows
        m_ready->setPlan(plan, size, std::move(taken), m_data->screen());
    }
}

TrainingPlan TrainingWizard::chosenPlan(bool withTraining) const
{
    TrainingPlan plan;
    plan.project = m_data->projectFolder();
    plan.import = m_data->importSettings();
    // Whoever imports only may not have looked at the second step.
    if (reached() >= Genes && m_genes->missing().isEmpty())
        plan.vectors = m_genes->vectorRequest();
    if (withTraining) {
        plan.training = m_model->settings();
        plan.run = m_ready->chosenName().toStdString();
    }
    return plan;
}

std::optional<TrainingPlan> TrainingWizard::plan() const
{
    return result() == Accepted ? std::optional(chosenPlan(!isImportOnly())) : std::nullopt;
}

} // namespace knockscope::ui
