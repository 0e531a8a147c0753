// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/training_wizard.h"

#include "core/screen/marginal_store.h"
#include "ui/base/text.h"
#include "ui/jobs/latest_job.h"
#include "ui/wizard/data_page.h"
#include "ui/wizard/genes_page.h"
#include "ui/wizard/model_page.h"
#include "ui/wizard/ready_page.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <span>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

enum Step { Data, Genes, Model, Ready };

struct ProjectFacts {
    std::vector<std::string> runs;
    std::size_t activeGenes = 0;
};

/// Genes that have not the same value in all cells: at least those that vary in a fold.
std::size_t activeGenesOf(const MarginalStore& store, const JobMonitor& monitor)
{
    const std::span<const double> control = store.means(store.control());
    std::vector<bool> isActive(store.genes(), false);
    for (std::size_t row = 0; row < store.rows(); ++row) {
        monitor.checkCancelled();
        const std::span<const double> means = store.means(row);
        const std::span<const double> variances = store.variances(row);
        for (std::size_t gene = 0; gene < isActive.size(); ++gene)
            isActive[gene] = isActive[gene] || variances[gene] > 0 || means[gene] != control[gene];
    }
    return static_cast<std::size_t>(std::count(isActive.begin(), isActive.end(), true));
}

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
    m_reader->start(
        [project](JobMonitor& monitor) {
            return ProjectFacts{project.runNames(), activeGenesOf(project.store(), monitor)};
        },
        [this](ProjectFacts facts) {
            m_runs = std::move(facts.runs);
            m_activeGenes = facts.activeGenes;
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
    if (current() > Genes || !m_data->importsScreen()
        || (!m_data->missing().isEmpty() && !m_data->isTrying()))
        return false;
    if (current() < Genes)
        return true;
    const std::optional<VectorRequest> vectors = m_genes->vectorRequest();
    const bool hasNone = vectors && vectors->isEmpty();
    return !m_genes->isReading() && (hasNone || m_genes->missing().isEmpty());
}

void TrainingWizard::accept()
{
    handOn(Genes); // another screen may have been chosen since, and nothing but it is imported
    WizardFrame::accept();
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

void TrainingWizard::handOn(int step)
{
    if (m_isHandingOn)
        return; // a page says that it took what it was told
    const QScopedValueRollback handingOn(m_isHandingOn, true);
    if (step >= Genes)
        m_genes->setScreen(m_data->screen(), m_data->project());
    if (m_genes->isReading())
        return; // it says so once it is done; until then choices that depend on it stay
    const ScreenNamesPointer screen = m_data->screen();
    const std::size_t genes = screen ? screen->genesKept : 0;
    if (step >= Model)
        m_model->setScreen(m_genes->covered(), genes, m_genes->dimension());
    if (step >= Ready) {
        TrainingSize size;
        size.perturbations = m_genes->covered();
        size.genes = genes;
        size.dimension = m_genes->dimension();
        size.cells = screen ? screen->cells : 0;
        size.perturbationsInScreen = screen ? screen->perturbations.size() : 0;
        size.activeGenes = m_data->importsScreen() ? 0 : m_activeGenes;
        std::vector<std::string> taken;
        if (!m_data->importsScreen()) {
            taken = m_runs;
            taken.insert(taken.end(), m_taken.begin(), m_taken.end());
        }
        m_ready->setPlan(chosenPlan(true), size, std::move(taken), screen);
    }
}

TrainingPlan TrainingWizard::chosenPlan(bool withTraining) const
{
    TrainingPlan plan;
    plan.project = m_data->projectFolder();
    plan.import = m_data->importSettings();
    // Whoever imports only may not have looked at the second step, or have gone back and chosen another
    // screen, for which the same sources are being read now.
    if (reached() >= Genes && (m_genes->isReading() || m_genes->missing().isEmpty())) {
        plan.vectors = m_genes->vectorRequest();
        if (plan.vectors && plan.vectors->isEmpty())
            plan.vectors.reset();
    }
    if (withTraining)
        plan.training = m_model->settings();
    return plan;
}

std::optional<TrainingPlan> TrainingWizard::plan() const
{
    if (result() != Accepted)
        return std::nullopt;
    TrainingPlan plan = chosenPlan(!isImportOnly());
    if (plan.training)
        plan.run = toUtf8(m_ready->chosenName());
    return plan;
}

} // namespace knockscope::ui
