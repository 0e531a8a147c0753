// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/experiment_dialog.h"

#include "core/experiment/experiment_plan.h"
#include "ui/base/text.h"
#include "ui/jobs/experiment_job.h"
#include "ui/jobs/latest_job.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <set>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameColumn = 0;
constexpr int kFileColumn = 1;

bool comparesVectors(const std::string& experiment)
{
    return experiment == "table6";
}

} // namespace

ExperimentDialog::ExperimentDialog(Project project, FileChooser chooser, QWidget* parent)
    : QDialog(parent)
    , m_project(std::move(project))
    , m_chooser(std::move(chooser))
    , m_effortJob(new LatestJob(this))
    , m_experiments(new QListWidget)
    , m_effort(new QLabel)
{
    setObjectName(u"experimentDialog"_s);
    setWindowTitle(tr("Tables of the paper"));
    auto* explanation =
        new QLabel(tr("Trains the models of a table or figure of the paper on this screen and "
                      "writes a report that compares them. Models that are trained already "
                      "are used as they are."));
    explanation->setWordWrap(true);
    m_experiments->setObjectName(u"experiments"_s);
    m_experiments->setAccessibleName(tr("Table or figure"));
    m_experiments->setToolTip(tr("The table or figure to make on this screen"));
    m_experiments->setWordWrap(true);
    for (const ExperimentInfo& experiment : experimentCatalogue()) {
        auto* item =
            new QListWidgetItem(QCoreApplication::translate("core", experiment.title.data()), m_experiments);
        item->setData(Qt::UserRole, fromUtf8(std::string(experiment.name)));
    }
    m_experiments->setCurrentRow(0);
    m_effort->setObjectName(u"effort"_s);
    m_effort->setWordWrap(true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_start = buttons->addButton(tr("&Start"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(u"startExperiment"_s);
    m_start->setToolTip(tr("Trains what is missing in the background"));
    m_start->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(explanation);
    layout->addWidget(m_experiments, 1);
    layout->addWidget(makeSettings());
    layout->addWidget(makeVectorSets());
    layout->addWidget(m_effort);
    layout->addWidget(buttons);
    resize(620, 560);

    connect(m_experiments, &QListWidget::currentRowChanged, this, &ExperimentDialog::update);
    connect(m_folds, &QSpinBox::valueChanged, this, &ExperimentDialog::update);
    connect(m_epochs, &QSpinBox::valueChanged, this, &ExperimentDialog::update);
    connect(m_sets, &QTableWidget::itemChanged, this, &ExperimentDialog::update);
    update();
}

ExperimentDialog::~ExperimentDialog()
{
    m_effortJob->letGo();
}

QWidget* ExperimentDialog::makeSettings()
{
    const TrainingSettings defaults;
    const auto spinBox = [](const QString& name, int low, int high, int value, const QString& toolTip) {
        auto* box = new QSpinBox;
        box->setObjectName(name);
        box->setRange(low, high);
        box->setValue(value);
        box->setToolTip(toolTip);
        return box;
    };
    m_folds = spinBox(u"folds"_s, 2, 1000, defaults.folds,
                      tr("Each perturbation is predicted by a model that has not seen it: with more folds, "
                         "each model learns from more perturbations, and all of it takes longer"));
    m_epochs = spinBox(u"epochs"_s, 1, 1'000'000, defaults.epochs,
                       tr("How often each network goes through its perturbations; 500 in the paper"));
    m_device = new QComboBox;
    m_device->setObjectName(u"device"_s);
    m_device->setToolTip(tr("Where MLP+Hist is trained; the other models use the processor"));
    m_device->addItem(tr("Automatic"), u"auto"_s);
    m_device->addItem(tr("Processor"), u"cpu"_s);
    m_device->addItem(tr("Graphics card"), u"cuda"_s);
    auto* settings = new QWidget;
    auto* form = new QFormLayout(settings);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Folds"), m_folds);
    form->addRow(tr("&Epochs"), m_epochs);
    form->addRow(tr("&Device"), m_device);
    return settings;
}

QWidget* ExperimentDialog::makeVectorSets()
{
    m_vectorSets = new QWidget;
    m_sets = new QTableWidget(0, 2);
    m_sets->setObjectName(u"vectorSets"_s);
    m_sets->setAccessibleName(tr("Gene vectors to compare"));
    m_sets->setToolTip(tr("At least two files of gene vectors; double-click a name to change it"));
    m_sets->setHorizontalHeaderLabels({tr("Name"), tr("File")});
    m_sets->horizontalHeader()->setSectionResizeMode(kFileColumn, QHeaderView::Stretch);
    m_sets->verticalHeader()->hide();
    m_sets->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto* add = new QPushButton(tr("&Add vectors…"));
    add->setObjectName(u"addVectorSet"_s);
    add->setToolTip(tr("A file of gene vectors, or of gene sets to make them from"));
    auto* remove = new QPushButton(tr("&Remove"));
    remove->setObjectName(u"removeVectorSet"_s);
    remove->setToolTip(tr("Takes the selected vectors off the list"));
    connect(add, &QPushButton::clicked, this, &ExperimentDialog::addVectorSet);
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_sets->currentRow() >= 0)
            m_sets->removeRow(m_sets->currentRow());
        update();
    });
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    auto* layout = new QHBoxLayout(m_vectorSets);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sets, 1);
    layout->addLayout(buttons);
    return m_vectorSets;
}

void ExperimentDialog::addVectorSet()
{
    const QString file =
        m_chooser(this, {FileQuestion::Kind::OpenFile, tr("Gene vectors"), vectorFileFilter(), {}});
    if (file.isEmpty())
        return;
    const QSignalBlocker blocker(m_sets);
    const int row = m_sets->rowCount();
    m_sets->insertRow(row);
    m_sets->setItem(row, kNameColumn, new QTableWidgetItem(QFileInfo(file).completeBaseName()));
    auto* path = new QTableWidgetItem(QDir::toNativeSeparators(file));
    path->setFlags(path->flags() & ~Qt::ItemIsEditable);
    m_sets->setItem(row, kFileColumn, path);
    update();
}

ExperimentSettings ExperimentDialog::settings() const
{
    ExperimentSettings settings;
    settings.name = toUtf8(m_experiments->currentItem()->data(Qt::UserRole).toString());
    settings.base.validation = 0; // as the paper
    settings.base.folds = m_folds->value();
    settings.base.epochs = m_epochs->value();
    settings.base.device = toUtf8(m_device->currentData().toString());
    if (comparesVectors(settings.name)) {
        for (int row = 0; row < m_sets->rowCount(); ++row)
            settings.vectorSets.push_back({toUtf8(m_sets->item(row, kNameColumn)->text().trimmed()),
                                           {toPath(m_sets->item(row, kFileColumn)->text())}});
    }
    return settings;
}

QString ExperimentDialog::missing() const
{
    const ExperimentSettings chosen = settings();
    if (!comparesVectors(chosen.name))
        return {};
    if (chosen.vectorSets.size() < 2)
        return tr("Add at least two files of gene vectors to compare.");
    std::set<std::string> names;
    for (const VectorSet& set : chosen.vectorSets)
        if (set.name.empty() || !names.insert(set.name).second)
            return tr("Give each of the gene vectors a name of its own.");
    return {};
}

void ExperimentDialog::update()
{
    const ExperimentSettings chosen = settings();
    m_vectorSets->setVisible(comparesVectors(chosen.name));
    const QString problem = missing();
    m_start->setEnabled(problem.isEmpty());
    m_effort->setText(problem);
    if (!problem.isEmpty()) {
        m_effortJob->drop();
        return;
    }
    m_effortJob->start(
        [project = m_project, chosen](JobMonitor&) { return experimentEffort(project, chosen); },
        [this](const ExperimentEffort& effort) { showEffort(effort); },
        [this](const QString& message) { m_effort->setText(message); });
}

void ExperimentDialog::showEffort(const ExperimentEffort& effort)
{
    const auto runs = static_cast<int>(effort.runs);
    const auto left = static_cast<int>(effort.runs - effort.trained);
    if (left == 0)
        m_effort->setText(tr("All its models are trained: only the report is made again."));
    else if (effort.trained == 0)
        m_effort->setText(tr("Trains %Ln models, one after the other.", nullptr, runs));
    else
        m_effort->setText(
            tr("Trains %Ln models, one after the other; the others are there already.", nullptr, left));
}

} // namespace knockscope::ui
