// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/model_page.h"

#include "core/gene/gene_vectors.h"
#include "core/training/torch_backend.h"
#include "ui/help/help_pages.h"
#include "ui/jobs/latest_job.h"
#include "ui/wizard/model_cards.h"
#include "ui/wizard/model_settings.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

QScrollArea* scrolled(QWidget* widget, const QString& name)
{
    auto* area = new QScrollArea;
    area->setObjectName(name);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(widget);
    widget->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace

ModelPage::ModelPage(QWidget* parent, GpuProbe probe)
    : WizardPage(parent)
    , m_probe(probe ? std::move(probe) : [] { return torchBackend().hasCuda(); })
    , m_cards(new ModelCards)
    , m_settings(new ModelSettings)
    , m_job(new LatestJob(this))
{
    setObjectName(u"modelPage");
    auto* models = scrolled(makeModels(), u"modelScroll"_s);
    models->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* how = new QWidget;
    auto* ofHow = new QVBoxLayout(how);
    ofHow->setContentsMargins(0, 0, 10, 0);
    ofHow->addWidget(m_settings);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(18);
    layout->addWidget(models, 5);
    layout->addWidget(scrolled(how, u"settingsScroll"_s), 6);

    connect(m_cards, &ModelCards::chosenChanged, this, [this] { m_settings->setModel(m_cards->chosen()); });
    connect(m_cards, &ModelCards::reached, models,
            [models](QWidget* card) { models->ensureWidgetVisible(card, 0, 8); });
    connect(m_settings, &ModelSettings::changed, this, &ModelPage::changed);
}

ModelPage::~ModelPage()
{
    m_job->letGo();
}

QWidget* ModelPage::makeModels()
{
    auto* alongside =
        new QLabel(tr("Three baselines come along with every model: that nothing changes, and, for "
                      "distributions and for means, that every knockdown does the same."));
    alongside->setObjectName(u"alongside");
    alongside->setWordWrap(true);
    alongside->setForegroundRole(QPalette::PlaceholderText);
    auto* models = new QWidget;
    auto* layout = new QVBoxLayout(models);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(m_cards);
    layout->addWidget(alongside);
    layout->addStretch(1);
    return models;
}

void ModelPage::setScreen(std::vector<std::string> coveredPerturbations, std::size_t genes,
                          std::size_t dimension)
{
    m_covered = coveredPerturbations.size();
    const std::unordered_set<std::string> there(coveredPerturbations.begin(), coveredPerturbations.end());
    const bool canAddUp =
        std::any_of(coveredPerturbations.begin(), coveredPerturbations.end(), [&](const std::string& name) {
            const std::vector<std::string> genes = targetGenes(name);
            return genes.size() > 1 && std::all_of(genes.begin(), genes.end(), [&](const std::string& gene) {
                       return there.contains(gene);
                   });
        });
    m_settings->setScreen(std::move(coveredPerturbations), genes, dimension);
    m_cards->setObstacle("additive",
                         canAddUp ? QString()
                                  : tr("Not for this screen: it has no combination all of whose genes were "
                                       "perturbed alone too and have gene vectors."));
    Q_EMIT changed();
}

TrainingSettings ModelPage::settings() const
{
    return m_settings->settings();
}

QString ModelPage::title() const
{
    return tr("Model");
}

QString ModelPage::explanation() const
{
    return tr("Choose what learns from the screen. The recommended model and its settings are a good start.");
}

QString ModelPage::helpPage() const
{
    return helpPageOfModel(m_cards->chosen());
}

QString ModelPage::missing() const
{
    if (m_covered < 2)
        return tr(
            "At least two perturbations need a gene vector; choose other gene vectors one step before.");
    return m_settings->problem();
}

void ModelPage::enter()
{
    if (std::exchange(m_wasProbed, true))
        return;
    m_job->start([probe = m_probe](JobMonitor&) { return probe(); },
                 [this](bool hasGpu) { m_settings->setGpu(hasGpu); },
                 [this](const QString&) { m_settings->setGpu(false); });
}

} // namespace knockscope::ui
