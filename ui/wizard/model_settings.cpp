// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/model_settings.h"

#include "core/base/error.h"
#include "core/gene/gene_vectors.h"
#include "core/model/catalogue.h"
#include "core/training/mlp_fit.h"
#include "core/training/run_plan.h"
#include "ui/base/text.h"
#include "ui/wizard/form_rows.h"
#include "ui/base/wheel_guard.h"
#include "ui/base/words_label.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

enum Thoroughness { Quick, Usual, Paper, Custom };

constexpr int kQuickFolds = 2;
constexpr int kQuickEpochs = 100;

const OptionBounds& boundsOf(const char* option)
{
    const auto bounds = optionBounds();
    return *std::find_if(bounds.begin(), bounds.end(),
                         [&](const OptionBounds& one) { return one.option == option; });
}

/// A paragraph below a field that says what it means.
QLabel* wordsLabel(const QString& name)
{
    auto* label = new WordsLabel;
    label->setObjectName(name);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void addRow(QFormLayout* form, const QString& text, QWidget* field, QLabel* words)
{
    addFormRow(form, text, oneAboveOther(field, words), field)->setToolTip(field->toolTip());
}

QComboBox* comboBox(const QString& name, const QString& accessibleName, const QString& toolTip)
{
    QComboBox* box = makeChoiceBox(name, accessibleName);
    box->setToolTip(toolTip);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

std::string chosenIn(const QComboBox* box)
{
    return box->currentData().toString().toStdString();
}

/// Widths of hidden layers as people write them; nothing when it is none. Empty text: empty list.
std::optional<std::vector<int>> parseHidden(const QString& text)
{
    static const QRegularExpression kBetween(u"[\\s,;x×]+"_s);
    const OptionBounds& bounds = boundsOf("--hidden");
    // 1,024 is one number for many people, and would be two layers.
    static const QRegularExpression kThousands(u"(^|[^0-9])[0-9],[0-9]{3}($|[^0-9])"_s);
    if (kThousands.match(text).hasMatch())
        return std::nullopt;
    std::vector<int> widths;
    for (const QString& part : text.split(kBetween, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int width = part.toInt(&isNumber);
        if (!isNumber || part.startsWith(u'0') || width < bounds.low || width > bounds.high)
            return std::nullopt;
        widths.push_back(width);
    }
    return widths;
}

/// Shows no more digits than are needed.
class NumberBox final : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    QString textFromValue(double value) const override
    {
        QString text = QDoubleSpinBox::textFromValue(value);
        const QString point = locale().decimalPoint();
        if (!text.contains(point))
            return text;
        while (text.endsWith(locale().zeroDigit()))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
        return text;
    }
};

bool isCombination(const std::string& perturbation)
{
    return targetGenes(perturbation).size() > 1;
}

void setItemEnabled(QComboBox* box, int index, bool isEnabled)
{
    if (auto* items = qobject_cast<QStandardItemModel*>(box->model()))
        items->item(index)->setEnabled(isEnabled);
}

} // namespace

ModelSettings::ModelSettings(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"modelSettings");
    auto* basics = new QWidget;
    m_basics = new QFormLayout(basics);
    m_heading = new QToolButton;
    m_advanced = new QWidget;
    m_advanced->setObjectName(u"advancedFields");
    m_basics->setContentsMargins(0, 0, 0, 0);
    m_basics->setVerticalSpacing(8);
    m_basics->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_basics->setRowWrapPolicy(QFormLayout::WrapLongRows);
    // Not a form: that of Qt 6.4 gives no height to rows that come and go with the model.
    m_form = new QGridLayout(m_advanced);
    m_form->setContentsMargins(22, 0, 0, 0);
    m_form->setVerticalSpacing(8);
    m_form->setColumnStretch(0, 2);
    m_form->setColumnStretch(1, 3);
    makeBasics(m_basics);
    makeAdvanced();
    m_heading->setObjectName(u"advanced");
    m_heading->setText(tr("Ad&vanced"));
    m_heading->setToolTip(tr("Choices that most trainings leave as they are"));
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setArrowType(Qt::RightArrow);
    m_heading->setAutoRaise(true);
    m_heading->setCheckable(true);
    m_advanced->hide();
    m_restore = new QPushButton(tr("&Restore defaults"));
    m_restore->setObjectName(u"restoreDefaults");
    m_restore->setAutoDefault(false);
    m_restore->setToolTip(tr("Sets everything on this side back to what it was in the beginning"));

    auto* heading = new QHBoxLayout;
    heading->addWidget(m_heading);
    heading->addStretch(1);
    heading->addWidget(m_restore);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(basics);
    layout->addLayout(heading);
    layout->addWidget(m_advanced);
    layout->addStretch(1);
    for (QComboBox* box : findChildren<QComboBox*>())
        guardFromWheel(box);
    for (QAbstractSpinBox* box : findChildren<QAbstractSpinBox*>())
        guardFromWheel(box);
    connectFields();
    setModel(m_model);
}

void ModelSettings::makeBasics(QFormLayout* form)
{
    m_thoroughness = comboBox(u"thoroughness"_s, tr("How thorough"),
                              tr("How long it may take and how much of the screen is predicted"));
    m_thoroughness->addItem(tr("Quick look"), Quick);
    m_thoroughness->addItem(tr("Everything"), Usual);
    m_thoroughness->addItem(tr("As in the paper"), Paper);
    m_thoroughness->addItem(tr("My own choice"), Custom);
    m_thoroughness->setCurrentIndex(Usual);
    m_thoroughnessWords = wordsLabel(u"thoroughnessWords"_s);
    addRow(form, tr("How thorou&gh"), m_thoroughness, m_thoroughnessWords);

    m_split =
        comboBox(u"split"_s, tr("What is predicted"),
                 tr("Which perturbations are held out, to be predicted by a model that has not seen them"));
    m_split->addItem(tr("Any perturbation"), u"random"_s);
    m_split->addItem(tr("Combinations of known genes"), u"combo-keep"_s);
    m_split->addItem(tr("Combinations of unknown genes"), u"combo-drop"_s);
    m_splitWords = wordsLabel(u"splitWords"_s);
    addRow(form, tr("&What is predicted"), m_split, m_splitWords);

    m_folds = new QSpinBox;
    m_folds->setObjectName(u"folds");
    m_folds->setAccessibleName(tr("Folds"));
    m_folds->setRange(static_cast<int>(boundsOf("--folds").low), static_cast<int>(boundsOf("--folds").high));
    m_folds->setValue(m_defaults.folds);
    m_folds->setToolTip(tr("More folds learn from more perturbations each, and take longer in all"));
    m_foldsWords = wordsLabel(u"foldsWords"_s);
    addRow(form, tr("&Folds"), m_folds, m_foldsWords);

    m_allFolds = new QCheckBox(tr("Train a&ll folds"));
    m_allFolds->setObjectName(u"allFolds");
    m_allFolds->setChecked(true);
    m_allFolds->setToolTip(tr("Off: choose some. The others can be trained later, by another computer too."));
    m_foldList = new QListWidget;
    m_foldList->setObjectName(u"foldList");
    m_foldList->setAccessibleName(tr("Folds to train"));
    m_foldList->setToolTip(tr("Folds to train (space)"));
    m_foldList->setFlow(QListView::LeftToRight);
    m_foldList->setWrapping(true);
    m_foldList->setResizeMode(QListView::Adjust);
    m_foldList->setSpacing(2);
    auto* folds = new QWidget;
    auto* ofFolds = new QVBoxLayout(folds);
    ofFolds->setContentsMargins(0, 0, 0, 0);
    ofFolds->addWidget(m_allFolds);
    ofFolds->addWidget(m_foldList);
    form->addRow(QString(), folds);

    m_stopsEarly = new QCheckBox(tr("St&op when it gets no better"));
    m_stopsEarly->setObjectName(u"stopsEarly");
    m_stopsEarly->setChecked(m_defaults.validation > 0);
    m_stopsEarly->setToolTip(tr("Takes a fraction of the time and predicts as well or better"));
    m_stopsEarlyWords = wordsLabel(u"stopsEarlyWords"_s);
    form->addRow(QString(), oneAboveOther(m_stopsEarly, m_stopsEarlyWords));

    m_device = comboBox(u"device"_s, tr("Computed by"), tr("Which part of the computer trains"));
    m_device->addItem(tr("Automatic"), u"auto"_s);
    m_device->addItem(tr("Processor"), u"cpu"_s);
    m_device->addItem(tr("GPU"), u"cuda"_s);
    m_deviceWords = wordsLabel(u"deviceWords"_s);
    addRow(form, tr("Computed b&y"), m_device, m_deviceWords);
}

void ModelSettings::addField(const char* option, const QString& text, const QString& explanation,
                             QWidget* editor, std::function<bool()> isChanged, std::function<void()> restore)
{
    auto* label = new WordsLabel(text);
    label->setToolTip(explanation);
    label->setMinimumHeight(m_folds->sizeHint().height()); // stands on the line of a field's text
    QWidget* const field = editor->focusProxy() ? editor->focusProxy() : editor;
    label->setBuddy(field);
    field->setToolTip(explanation);
    field->setAccessibleName(text);
    const int row = m_form->rowCount();
    m_form->addWidget(label, row, 0, Qt::AlignTop);
    m_form->addWidget(editor, row, 1);
    m_fields.push_back({option, text, label, editor, std::move(isChanged), std::move(restore)});
}

QSpinBox* ModelSettings::addCount(const char* option, const QString& name, const QString& text,
                                  const QString& explanation, int standard, const QString& special)
{
    auto* box = new QSpinBox;
    box->setObjectName(name);
    const OptionBounds& bounds = boundsOf(option);
    box->setRange(static_cast<int>(bounds.low), static_cast<int>(bounds.high));
    box->setGroupSeparatorShown(true);
    box->setSpecialValueText(special);
    box->setValue(standard);
    addField(
        option, text, explanation, box, [box, standard] { return box->value() != standard; },
        [box, standard] { box->setValue(standard); });
    connect(box, &QSpinBox::valueChanged, this, &ModelSettings::check);
    return box;
}

QDoubleSpinBox* ModelSettings::addNumber(const char* option, const QString& name, const QString& text,
                                         const QString& explanation, double standard, int decimals,
                                         double step)
{
    auto* box = new NumberBox;
    box->setObjectName(name);
    const OptionBounds& bounds = boundsOf(option);
    box->setDecimals(decimals);
    box->setRange(bounds.low, bounds.high);
    box->setSingleStep(step);
    box->setValue(standard);
    const double shown = box->value();
    addField(
        option, text, explanation, box, [box, shown] { return box->value() != shown; },
        [box, shown] { box->setValue(shown); });
    connect(box, &QDoubleSpinBox::valueChanged, this, &ModelSettings::check);
    return box;
}

QComboBox* ModelSettings::addChoice(const char* option, const QString& name, const QString& text,
                                    const QString& explanation,
                                    const std::vector<std::pair<QString, std::string>>& items)
{
    auto* box = comboBox(name, text, explanation);
    for (const auto& [words, value] : items)
        box->addItem(words, QString::fromStdString(value));
    addField(
        option, text, explanation, box, [box] { return box->currentIndex() != 0; },
        [box] { box->setCurrentIndex(0); });
    connect(box, &QComboBox::currentIndexChanged, this, &ModelSettings::check);
    return box;
}

void ModelSettings::makeAdvanced()
{
    m_bins = addCount("--bins", u"bins"_s, tr("Bins"),
                      tr("Of each gene's histogram. More show finer shapes, and take more memory and time."),
                      m_defaults.bins);
    m_epochs = addCount("--epochs", u"epochs"_s, tr("Epochs, at most"),
                        tr("How often the network goes through all perturbations it learns from. Time grows "
                           "with it."),
                        m_defaults.epochs);
    m_validation =
        addNumber("--validation", u"validation"_s, tr("Share to judge by"),
                  tr("Of the perturbations, kept aside to tell when it gets no better. Needs at least ten of "
                     "them."),
                  m_defaults.validation, 3, 0.05);
    m_patience = addCount("--patience", u"patience"_s, tr("Patience"),
                          tr("Epochs that may pass without getting better before a fold is stopped"),
                          m_defaults.patience);
    m_hidden = new QLineEdit;
    m_hidden->setObjectName(u"hidden");
    m_hidden->setPlaceholderText(tr("automatic"));
    m_hidden->setClearButtonEnabled(true);
    m_hiddenProblem = wordsLabel(u"hiddenProblem"_s);
    m_hiddenProblem->setForegroundRole(QPalette::WindowText);
    addField(
        "--hidden", tr("Hidden layers"),
        tr("Widths of the network's layers, for example 1024, 512, 1024. Empty: three of these from 500 "
           "perturbations on, 128 and 64 below, as in the paper."),
        oneAboveOther(m_hidden, m_hiddenProblem), [this] { return !m_hidden->text().trimmed().isEmpty(); },
        [this] { m_hidden->clear(); });
    m_batch = addCount("--batch", u"batch"_s, tr("Batch size"),
                       tr("Perturbations that a step learns from. Larger ones take more memory."),
                       m_defaults.batch);
    m_learningRate = addNumber("--learning-rate", u"learningRate"_s, tr("Learning rate"),
                               tr("How far a step goes. Too large a rate makes the objective jump about."),
                               m_defaults.learningRate, 8, 0.0005);
    m_weightDecay = addNumber("--weight-decay", u"weightDecay"_s, tr("Weight decay"),
                              tr("Pulls weights towards zero, so that the network learns less by heart"),
                              m_defaults.weightDecay, 6, 0.001);
    m_dropout = addNumber("--dropout", u"dropout"_s, tr("Dropout"),
                          tr("Share of the network that is left out in a step, so that it learns less by "
                             "heart"),
                          m_defaults.dropout, 3, 0.05);

    auto* weights = new QWidget;
    auto* ofWeights = new QFormLayout(weights);
    ofWeights->setContentsMargins(0, 0, 0, 0);
    const auto addWeight = [&](const QString& name, const QString& text, double standard) {
        auto* box = new NumberBox;
        box->setObjectName(name);
        box->setRange(0, 1);
        box->setDecimals(4);
        box->setSingleStep(0.05);
        box->setValue(standard);
        box->setAccessibleName(text);
        ofWeights->addRow(text, box);
        connect(box, &QDoubleSpinBox::valueChanged, this, &ModelSettings::check);
        return box;
    };
    m_w1 = addWeight(u"weightW1"_s, tr("distance of distributions (W1)"), m_defaults.weights.w1);
    m_mse = addWeight(u"weightMse"_s, tr("squared error of means"), m_defaults.weights.mse);
    m_crossEntropy =
        addWeight(u"weightCrossEntropy"_s, tr("cross-entropy of bins"), m_defaults.weights.crossEntropy);
    m_weightsProblem = wordsLabel(u"weightsProblem"_s);
    m_weightsProblem->setForegroundRole(QPalette::WindowText);
    ofWeights->addRow(m_weightsProblem);
    addField(
        "--weights", tr("What counts"), tr("Weights of the parts of the objective, which add up to 1"),
        weights,
        [this] {
            return m_w1->value() != m_defaults.weights.w1 || m_mse->value() != m_defaults.weights.mse
                || m_crossEntropy->value() != m_defaults.weights.crossEntropy;
        },
        [this] {
            m_w1->setValue(m_defaults.weights.w1);
            m_mse->setValue(m_defaults.weights.mse);
            m_crossEntropy->setValue(m_defaults.weights.crossEntropy);
        });
    for (QWidget* box : {m_w1, m_mse, m_crossEntropy})
        box->setToolTip(weights->toolTip());

    m_rank = addCount("--rank", u"rank"_s, tr("Rank of the last layer"),
                      tr("Makes the last layer of two thin ones: less memory and time, and other results"),
                      m_defaults.rank, tr("full"));
    m_moments = addChoice("--moments", u"moments"_s, tr("Moments of the optimiser"),
                          tr("16 bits save a third of a network's memory, on the processor only"),
                          {{tr("32 bits"), "float32"}, {tr("16 bits"), "bfloat16"}});
    m_products = addChoice(
        "--products", u"products"_s, tr("Products of matrices"), tr("Coarser ones are faster, on a GPU only"),
        {{tr("32 bits"), "float32"}, {tr("19 bits (TF32)"), "tf32"}, {tr("16 bits (bfloat16)"), "bfloat16"}});
    m_neighbours = addCount("--neighbours", u"neighbours"_s, tr("Neighbours"),
                            tr("Perturbations with the most similar gene vectors that are averaged"),
                            m_defaults.neighbours);
    m_components =
        addCount("--components", u"components"_s, tr("Components"),
                 tr("Principal components of the response that are predicted"), m_defaults.components);
    m_ridge =
        addNumber("--ridge", u"ridge"_s, tr("Ridge penalty"),
                  tr("Larger ones predict smaller shifts and follow noise less"), m_defaults.ridge, 9, 0.05);
    m_targetVectors = addChoice(
        "--target-vectors", u"targetVectors"_s, tr("What is known of a gene"),
        tr("Its gene vector, or how the screen's other perturbations change it, for measured genes only"),
        {{tr("its gene vector"), "project"}, {tr("its response in the screen"), "screen"}});
    m_foldsAtOnce = addCount("--folds-at-once", u"foldsAtOnce"_s, tr("Folds at once"),
                             tr("Folds that are trained at a time; each takes its own memory"),
                             m_defaults.foldsAtOnce, tr("automatic"));
    m_threads = addCount("--threads", u"threads"_s, tr("Threads of a fold"),
                         tr("Automatic: all cores for a large network, one for a small one"),
                         m_defaults.threads, tr("automatic"));
    m_seed = new QSpinBox;
    m_seed->setObjectName(u"seed");
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(static_cast<int>(m_defaults.seed));
    addField(
        "--seed", tr("Random seed"),
        tr("The same seed gives the same folds and results; another one tells how much chance does"), m_seed,
        [this] { return m_seed->value() != static_cast<int>(m_defaults.seed); },
        [this] { m_seed->setValue(static_cast<int>(m_defaults.seed)); });
    connect(m_seed, &QSpinBox::valueChanged, this, &ModelSettings::check);
}

void ModelSettings::connectFields()
{
    connect(m_heading, &QToolButton::toggled, this, [this](bool isOpen) {
        m_heading->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_advanced->setVisible(isOpen);
    });
    connect(m_restore, &QPushButton::clicked, this, &ModelSettings::restoreDefaults);
    connect(m_thoroughness, &QComboBox::currentIndexChanged, this, &ModelSettings::applyThoroughness);
    connect(m_split, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (!m_isApplying)
            m_wishedSplit = index;
        listFolds();
        check();
    });
    connect(m_folds, &QSpinBox::valueChanged, this, [this] {
        listFolds();
        check();
    });
    connect(m_allFolds, &QCheckBox::toggled, this, &ModelSettings::check);
    connect(m_foldList, &QListWidget::itemChanged, this, &ModelSettings::check);
    connect(m_stopsEarly, &QCheckBox::toggled, this, [this](bool isOn) {
        if (isOn && m_validation->value() == 0)
            m_validation->setValue(m_defaults.validation);
        check();
    });
    connect(m_device, &QComboBox::currentIndexChanged, this, &ModelSettings::check);
    connect(m_hidden, &QLineEdit::textChanged, this, &ModelSettings::check);
}

void ModelSettings::setModel(const std::string& model)
{
    m_model = model;
    for (const Field& field : m_fields) {
        field.label->setVisible(reads(field.option));
        field.editor->setVisible(reads(field.option));
    }
    m_basics->setRowVisible(m_stopsEarly->parentWidget(), isNetwork());
    if (auto* items = qobject_cast<QStandardItemModel*>(m_thoroughness->model()))
        items->item(Paper)->setEnabled(isNetwork());
    if (!isNetwork() && m_thoroughness->currentIndex() == Paper)
        m_thoroughness->setCurrentIndex(Usual);
    check();
}

void ModelSettings::setScreen(std::vector<std::string> perturbations, std::size_t genes,
                              std::size_t dimension)
{
    m_perturbations = std::move(perturbations);
    std::sort(m_perturbations.begin(), m_perturbations.end());
    m_combinations = static_cast<std::size_t>(
        std::count_if(m_perturbations.begin(), m_perturbations.end(), isCombination));
    m_genes = genes;
    m_dimension = dimension;
    const bool hasCombinations = m_combinations >= 2; // as many as there must be folds
    {
        const QScopedValueRollback applying(m_isApplying, true);
        m_split->setCurrentIndex(hasCombinations ? m_wishedSplit : 0);
        m_basics->setRowVisible(m_split->parentWidget(), hasCombinations);
        listFolds();
    }
    noteThoroughness();
    check();
}

void ModelSettings::setGpu(std::optional<bool> hasGpu)
{
    m_hasGpu = hasGpu;
    check();
}

bool ModelSettings::reads(const std::string& option) const
{
    const ModelInfo& info = modelInfo(m_model);
    if (option == "--bins" || option == "--seed" || option == "--folds-at-once")
        return true;
    if (option == "--threads")
        return info.isNetwork;
    return std::find(info.options.begin(), info.options.end(), option) != info.options.end();
}

bool ModelSettings::isNetwork() const
{
    return modelInfo(m_model).isNetwork;
}

std::optional<std::string> ModelSettings::device() const
{
    if (!modelInfo(m_model).runsOnGpu || chosenIn(m_device) == "cpu")
        return "cpu";
    if (!m_hasGpu)
        return std::nullopt;
    return *m_hasGpu ? "cuda" : "cpu";
}

std::size_t ModelSettings::heldOut() const
{
    return chosenIn(m_split) == "random" ? m_perturbations.size() : m_combinations;
}

int ModelSettings::standardFolds() const
{
    const auto most = static_cast<int>(std::min<std::size_t>(heldOut(), 1000));
    return most < 2 ? m_defaults.folds : std::min(m_defaults.folds, most);
}

std::vector<int> ModelSettings::chosenFolds() const
{
    std::vector<int> folds;
    if (m_allFolds->isChecked())
        return folds;
    for (int i = 0; i < m_foldList->count(); ++i) {
        if (m_foldList->item(i)->checkState() == Qt::Checked)
            folds.push_back(i);
    }
    return folds;
}

void ModelSettings::listFolds()
{
    const QScopedValueRollback applying(m_isApplying, true);
    const OptionBounds& bounds = boundsOf("--folds");
    const bool wasStandard = m_folds->value() >= m_folds->maximum() || m_folds->value() == m_defaults.folds;
    const int most = heldOut() < 2 ? static_cast<int>(bounds.high)
                                   : static_cast<int>(std::min(static_cast<double>(heldOut()), bounds.high));
    const int wanted = wasStandard ? std::min(m_defaults.folds, most) : m_folds->value();
    if (m_folds->maximum() != most) {
        m_folds->setMaximum(most);
        m_folds->setValue(wanted);
    }
    while (m_foldList->count() > m_folds->value())
        delete m_foldList->takeItem(m_foldList->count() - 1);
    while (m_foldList->count() < m_folds->value()) {
        auto* item = new QListWidgetItem(countText(static_cast<quint64>(m_foldList->count()) + 1));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::AccessibleTextRole, tr("Fold %1").arg(item->text()));
        // Whoever chose some does not mean those that are added.
        item->setCheckState(m_allFolds->isChecked() ? Qt::Checked : Qt::Unchecked);
        m_foldList->addItem(item);
    }
}

void ModelSettings::applyThoroughness()
{
    if (m_isApplying)
        return;
    const int chosen = m_thoroughness->currentData().toInt();
    {
        const QScopedValueRollback applying(m_isApplying, true);
        if (chosen == Custom) {
            m_heading->setChecked(true);
        } else {
            m_folds->setValue(standardFolds());
            listFolds();
            const bool isSome = chosen == Quick && m_folds->value() > kQuickFolds;
            m_allFolds->setChecked(!isSome);
            for (int i = 0; i < m_foldList->count(); ++i)
                m_foldList->item(i)->setCheckState(!isSome || i < kQuickFolds ? Qt::Checked : Qt::Unchecked);
            m_epochs->setValue(chosen == Quick ? kQuickEpochs : m_defaults.epochs);
            m_stopsEarly->setChecked(chosen != Paper);
            m_validation->setValue(m_defaults.validation);
        }
    }
    check();
}

void ModelSettings::noteThoroughness()
{
    if (m_isApplying)
        return;
    const QScopedValueRollback applying(m_isApplying, true);
    const TrainingSettings now = settings();
    const auto isStandard = [&](const std::vector<int>& folds, int epochs, bool stopsEarly) {
        return now.folds == standardFolds() && now.onlyFolds == folds
            && (!isNetwork()
                || (now.epochs == epochs && now.validation == (stopsEarly ? m_defaults.validation : 0)));
    };
    std::vector<int> quick;
    for (int fold = 0; fold < kQuickFolds && standardFolds() > kQuickFolds; ++fold)
        quick.push_back(fold);
    const bool meantCustom = m_thoroughness->currentIndex() == Custom;
    Thoroughness noted = Custom;
    if (isStandard(quick, kQuickEpochs, true) && (isNetwork() || !quick.empty()))
        noted = Quick;
    else if (isStandard({}, m_defaults.epochs, true))
        noted = Usual;
    else if (isNetwork() && isStandard({}, m_defaults.epochs, false))
        noted = Paper;
    if (!meantCustom || noted == Custom)
        m_thoroughness->setCurrentIndex(noted);
}

void ModelSettings::restoreDefaults()
{
    {
        const QScopedValueRollback applying(m_isApplying, true);
        m_wishedSplit = 0;
        m_split->setCurrentIndex(0);
        m_device->setCurrentIndex(0);
        for (const Field& field : m_fields)
            field.restore();
        m_thoroughness->setCurrentIndex(Usual);
    }
    applyThoroughness();
}

TrainingSettings ModelSettings::settings() const
{
    TrainingSettings settings = m_defaults;
    settings.model = m_model;
    settings.folds = m_folds->value();
    settings.onlyFolds = chosenFolds();
    if (static_cast<int>(settings.onlyFolds.size()) == settings.folds)
        settings.onlyFolds.clear();
    settings.split = chosenIn(m_split);
    settings.bins = m_bins->value();
    settings.seed = static_cast<std::uint64_t>(m_seed->value());
    settings.foldsAtOnce = m_foldsAtOnce->value();
    const auto take = [this](const char* option, auto& member, const auto& value) {
        if (reads(option))
            member = static_cast<std::remove_reference_t<decltype(member)>>(value);
    };
    // What the fields show of a number is rounded to some digits, which a default should not be.
    const auto takeNumber = [this](const char* option, double& member, const QDoubleSpinBox* box) {
        if (reads(option) && std::abs(box->value() - member) > 0.5 * std::pow(10, -box->decimals()))
            member = box->value();
    };
    if (modelInfo(m_model).runsOnGpu)
        settings.device = chosenIn(m_device);
    take("--threads", settings.threads, m_threads->value());
    take("--epochs", settings.epochs, m_epochs->value());
    take("--batch", settings.batch, m_batch->value());
    if (reads("--hidden"))
        settings.hidden = parseHidden(m_hidden->text()).value_or(std::vector<int>());
    takeNumber("--learning-rate", settings.learningRate, m_learningRate);
    takeNumber("--weight-decay", settings.weightDecay, m_weightDecay);
    takeNumber("--dropout", settings.dropout, m_dropout);
    if (reads("--weights"))
        settings.weights = {m_w1->value(), m_mse->value(), m_crossEntropy->value()};
    takeNumber("--validation", settings.validation, m_validation);
    if (isNetwork() && !m_stopsEarly->isChecked())
        settings.validation = 0;
    take("--patience", settings.patience, m_patience->value());
    take("--rank", settings.rank, m_rank->value());
    if (m_moments->isEnabled())
        take("--moments", settings.moments, chosenIn(m_moments));
    if (m_products->isEnabled())
        take("--products", settings.products, chosenIn(m_products));
    take("--neighbours", settings.neighbours, m_neighbours->value());
    take("--components", settings.components, m_components->value());
    takeNumber("--ridge", settings.ridge, m_ridge);
    take("--target-vectors", settings.targetVectors, chosenIn(m_targetVectors));
    return settings;
}

QString ModelSettings::problem() const
{
    return m_problem;
}

void ModelSettings::check()
{
    if (m_isApplying)
        return;
    noteThoroughness();
    updateDevice();
    markChanges();
    const TrainingSettings chosen = settings();
    const QString splitProblem = lookAtSplit(chosen);
    updateExplanations();

    m_hiddenProblem->clear();
    m_weightsProblem->clear();
    if (reads("--hidden") && !parseHidden(m_hidden->text())) {
        m_hiddenProblem->setText(
            tr("Hidden layers: write widths from %1 to %2, each without a separator of thousands, with a "
               "comma and a space between them, for example 1024, 512.")
                .arg(static_cast<int>(boundsOf("--hidden").low))
                .arg(static_cast<int>(boundsOf("--hidden").high)));
    }
    const double sum = m_w1->value() + m_mse->value() + m_crossEntropy->value();
    if (reads("--weights") && std::abs(sum - 1) > 1e-6)
        m_weightsProblem->setText(tr("What counts: the three weights must add up to 1, and add up to %1.")
                                      .arg(QLocale().toString(sum, 'g', 4)));
    m_hiddenProblem->setVisible(!m_hiddenProblem->text().isEmpty());
    m_weightsProblem->setVisible(!m_weightsProblem->text().isEmpty());

    if (!m_allFolds->isChecked() && chosenFolds().empty())
        m_problem = tr("Choose at least one fold to train.");
    else if (!m_hiddenProblem->text().isEmpty())
        m_problem = m_hiddenProblem->text();
    else if (!m_weightsProblem->text().isEmpty())
        m_problem = m_weightsProblem->text();
    else
        m_problem = splitProblem;
    Q_EMIT changed();
}

bool ModelSettings::predictsOnlyCombinations() const
{
    return !modelInfo(m_model).predictsUnseenGenes;
}

QString ModelSettings::lookAtSplit(const TrainingSettings& chosen)
{
    const auto folds = static_cast<std::size_t>(chosen.folds);
    m_learntFrom = m_perturbations.size() - (heldOut() + folds - 1) / folds;
    if (chosen.split != "combo-drop")
        return {};
    if (!modelInfo(m_model).predictsUnseenGenes)
        return tr("This model needs to have seen the genes of a combination alone; let combinations of known "
                  "genes be predicted.");
    // In the time that a window may take; what is larger shows when its cost is estimated.
    constexpr std::size_t kMostLooked = 20'000;
    if (static_cast<std::size_t>(chosen.folds) * m_perturbations.size() > kMostLooked)
        return {};
    try {
        m_learntFrom =
            trainingPerturbations(planRun(m_perturbations, m_genes, m_dimension, chosen), 0).size();
    } catch (const Error&) {
        return tr("No perturbation is left to learn from in some fold; choose more folds, or something else "
                  "to be predicted.");
    }
    return {};
}

void ModelSettings::markChanges()
{
    const bool hasChanges = m_thoroughness->currentIndex() != Usual || m_split->currentIndex() != 0
        || m_device->currentIndex() != 0;
    bool hasHiddenChanges = false;
    for (const Field& field : m_fields) {
        const bool isChanged = field.isChanged() && reads(field.option);
        QFont font = field.label->font();
        font.setBold(isChanged);
        field.label->setFont(font);
        field.label->setText(isChanged ? tr("%1 (changed)").arg(field.text) : field.text);
        hasHiddenChanges = hasHiddenChanges || isChanged;
    }
    m_heading->setText(hasHiddenChanges ? tr("Ad&vanced (changed)") : tr("Ad&vanced"));
    m_restore->setEnabled(hasChanges || hasHiddenChanges);
    m_foldList->setVisible(!m_allFolds->isChecked());
    constexpr int kInTwoRows = 15;
    m_foldList->setFixedHeight(m_foldList->fontMetrics().height()
                               * (m_foldList->count() > kInTwoRows ? 8 : 4));
    const bool stopsEarly = m_stopsEarly->isChecked();
    m_validation->setEnabled(stopsEarly);
    m_patience->setEnabled(stopsEarly);
}

void ModelSettings::updateDevice()
{
    const ModelInfo& info = modelInfo(m_model);
    const bool canUse = info.runsOnGpu && m_hasGpu.value_or(true);
    const int gpu = m_device->findData(u"cuda"_s);
    setItemEnabled(m_device, gpu, canUse);
    if (!canUse && m_device->currentIndex() == gpu) {
        const QScopedValueRollback applying(m_isApplying, true);
        m_device->setCurrentIndex(0);
    }
    m_device->setEnabled(info.runsOnGpu);
    if (!info.runsOnGpu)
        m_deviceWords->setText(tr("This model does not use a GPU."));
    else if (!m_hasGpu)
        m_deviceWords->setText(tr("Looking for a GPU…"));
    else if (*m_hasGpu)
        m_deviceWords->setText(tr("There is a GPU, and Automatic takes it."));
    else
        m_deviceWords->setText(tr("There is no GPU that can be used, so the processor trains."));
    const std::optional<std::string> used = device();
    m_moments->setEnabled(used == "cpu");
    m_products->setEnabled(used == "cuda");
}

void ModelSettings::updateExplanations()
{
    const int folds = m_folds->value();
    const std::string split = chosenIn(m_split);
    const bool isOfCombinations = split != "random";
    const bool isTooFew = validationSamples(m_learntFrom, m_validation->value()) == 0;
    const bool mayStopEarly = isNetwork() && !isTooFew;
    switch (m_thoroughness->currentIndex()) {
    case Quick:
        m_thoroughnessWords->setText(
            isNetwork() ? tr("A first impression in a small part of the time: only some perturbations are "
                             "predicted, by networks that learnt for a short while.")
                        : tr("A first impression: only some perturbations are predicted."));
        break;
    case Usual:
        m_thoroughnessWords->setText(
            predictsOnlyCombinations() ? tr("Predicts every combination whose genes were learnt from alone.")
                : mayStopEarly && isOfCombinations
                ? tr("Predicts every combination once, and stops early where that predicts as well.")
                : isOfCombinations ? tr("Predicts every combination once.")
                : mayStopEarly
                ? tr("Predicts every perturbation once, and stops early where that predicts as well.")
                : tr("Predicts every perturbation once."));
        break;
    case Paper:
        m_thoroughnessWords->setText(isTooFew
                                         ? tr("Predicts every perturbation once.")
                                         : tr("Never stops early: comparable with the paper's numbers, and "
                                              "takes several times as long."));
        break;
    default:
        m_thoroughnessWords->setText(tr("As chosen below."));
    }
    if (split == "combo-keep")
        m_splitWords->setText(
            tr("Only combinations are predicted. The model may have seen their genes, alone "
               "or in other combinations."));
    else if (split == "combo-drop")
        m_splitWords->setText(tr("Only combinations are predicted, by a model that has not seen any of their "
                                 "genes: the hardest test."));
    else if (predictsOnlyCombinations())
        m_splitWords->setText(
            tr("Any perturbation is held out once; combinations are predicted where the model has seen "
               "their genes alone."));
    else
        m_splitWords->setText(
            tr("Every perturbation is predicted once, single genes and combinations alike."));
    if (split == "combo-keep")
        m_foldsWords->setText(tr("Combinations are dealt into %Ln groups. Each is predicted by a model that "
                                 "learnt from the single genes and the other groups.",
                                 nullptr, folds));
    else if (split == "combo-drop")
        m_foldsWords->setText(tr("Combinations are dealt into %Ln groups. Each is predicted by a model that "
                                 "learnt from nothing that shares a gene with it.",
                                 nullptr, folds));
    else
        m_foldsWords->setText(tr("Perturbations are dealt into %Ln groups. Each is predicted by a model that "
                                 "learnt from the others.",
                                 nullptr, folds));
    m_stopsEarlyWords->setText(isTooFew && m_stopsEarly->isChecked()
                                   ? tr("This screen has too few perturbations to judge by, so everything is "
                                        "trained to the end nevertheless.")
                                   : tr("Some perturbations are kept aside to judge by. Takes a fraction of "
                                        "the time and predicts as well or better."));
}

} // namespace knockscope::ui
