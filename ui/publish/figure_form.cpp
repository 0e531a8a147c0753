// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/figure_form.h"

#include "core/figure/paper_table.h"
#include "ui/base/text.h"
#include "ui/base/translation.h"
#include "ui/base/wheel_guard.h"
#include "ui/base/words_label.h"
#include "ui/jobs/experiment_job.h"
#include "ui/publish/figure_fields.h"
#include "ui/publish/figure_presets.h"
#include "ui/publish/name_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

bool always(FigureTemplate)
{
    return true;
}

QString description(FigureTemplate figure)
{
    switch (figure) {
    case FigureTemplate::Distribution:
        return FigureForm::tr("A panel for each gene: control, observed and predicted cells.");
    case FigureTemplate::Shift:
        return FigureForm::tr("How far every gene is shifted, predicted against observed.");
    case FigureTemplate::Panel:
        return FigureForm::tr(
            "A row for each perturbation: its shift plot, and the distributions of its genes.");
    case FigureTemplate::Bins:
        return FigureForm::tr("How well runs predict that differ in their number of bins alone.");
    case FigureTemplate::Grid:
        return FigureForm::tr("A small shift plot for each of many perturbations, with its correlation.");
    case FigureTemplate::Card:
        return FigureForm::tr(
            "What is predicted of a perturbation, on one page, also of one that is not in the screen.");
    case FigureTemplate::Kinds:
        return FigureForm::tr("How many genes respond in which way, a bar for each perturbation.");
    }
    return {};
}

void select(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

/// Of the paper, which readers of a figure know it by; empty: it is not there.
QString numberInPaper(FigureTemplate figure)
{
    switch (figure) {
    case FigureTemplate::Distribution:
        return FigureForm::tr("Fig. 1");
    case FigureTemplate::Panel:
        return FigureForm::tr("Fig. 2");
    case FigureTemplate::Bins:
        return FigureForm::tr("Fig. 3 and 4");
    case FigureTemplate::Grid:
        return FigureForm::tr("Fig. 5");
    case FigureTemplate::Shift:
    case FigureTemplate::Card:
    case FigureTemplate::Kinds:
        break;
    }
    return {};
}

/// The whole title stands below the list.
QString shortTitle(std::string_view table)
{
    if (table == "table1")
        return FigureForm::tr("Table 1: distributions");
    if (table == "table2")
        return FigureForm::tr("Table 2: mean shifts");
    if (table == "table3")
        return FigureForm::tr("Table 3: several genes");
    if (table == "table5")
        return FigureForm::tr("Table 5: training objective");
    if (table == "table6")
        return FigureForm::tr("Table 6: gene vectors");
    return experimentTitle(table);
}

/// What a figure shows when no run is chosen.
QString withoutRun(FigureTemplate figure)
{
    if (needsRun(figure))
        return FigureForm::tr("none yet");
    switch (figure) {
    case FigureTemplate::Bins:
        return FigureForm::tr("all that differ in bins alone");
    case FigureTemplate::Kinds:
        return FigureForm::tr("none: as the cells respond");
    default:
        return FigureForm::tr("none: observed only");
    }
}

QString unknownNames(const QStringList& names, bool areGenes)
{
    if (names.isEmpty())
        return {};
    const QString list = QLocale().createSeparatedList(names);
    if (areGenes)
        return names.size() == 1 ? FigureForm::tr("%1 is no gene of this screen.").arg(list)
                                 : FigureForm::tr("%1 are no genes of this screen.").arg(list);
    return names.size() == 1
        ? FigureForm::tr("%1 is no perturbation of this screen and has not been predicted: predict it "
                         "under Predict.")
              .arg(list)
        : FigureForm::tr("%1 are no perturbations of this screen and have not been predicted: predict them "
                         "under Predict.")
              .arg(list);
}

} // namespace

FigureForm::FigureForm(const FigureNames& names, const FigureSelection& selection,
                       const FigureChoices& choices, QWidget* parent)
    : QWidget(parent)
    , m_names(names)
    , m_selection(selection)
    , m_figure(makeChoice(u"figureTemplate"_s, tr("Figure or table"), tr("What is to be drawn")))
    , m_description(new WordsLabel)
{
    setObjectName(u"figureForm"_s);
    makeFigureList();
    m_description->setObjectName(u"figureDescription"_s);
    m_description->setForegroundRole(QPalette::PlaceholderText);
    m_options = new QWidget;
    auto* options = new QVBoxLayout(m_options);
    options->setContentsMargins(0, 0, 0, 0);
    options->addWidget(makeEssentials());
    m_more = new QToolButton;
    m_more->setObjectName(u"figureMore"_s);
    m_more->setText(tr("&More"));
    m_more->setToolTip(tr("Choices that most figures leave as they are"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    options->addWidget(m_more);
    QWidget* more = makeMore();
    more->hide();
    options->addWidget(more);
    connect(m_more, &QToolButton::toggled, this, [this, more](bool isUnfolded) {
        m_more->setArrowType(isUnfolded ? Qt::DownArrow : Qt::RightArrow);
        more->setVisible(isUnfolded);
        tell();
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_figure);
    layout->addWidget(m_description);
    layout->addWidget(m_options);
    layout->addStretch(1);

    fill(choices, selection);
    connect(m_figure, &QComboBox::currentIndexChanged, this, &FigureForm::chooseFigure);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &FigureForm::choosePreset);
    m_isFilling = false;
    updateShown();
    updateProblems();
}

QComboBox* FigureForm::makeChoice(const QString& name, const QString& accessibleName, const QString& toolTip)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(toolTip);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    guardFromWheel(box);
    connect(box, &QComboBox::currentIndexChanged, this, &FigureForm::tell);
    // Also when it is what was chosen before: a figure that failed is tried again.
    connect(box, &QComboBox::activated, this, &FigureForm::tell);
    return box;
}

QCheckBox* FigureForm::makeCheck(const QString& name, const QString& text, const QString& toolTip, bool isOn)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(name);
    box->setToolTip(toolTip);
    box->setChecked(isOn);
    connect(box, &QCheckBox::toggled, this, &FigureForm::tell);
    return box;
}

NameLine* FigureForm::makeNames(const QString& name, const QString& accessibleName, const QString& toolTip)
{
    auto* line = new NameLine;
    line->setObjectName(name);
    line->setAccessibleName(accessibleName);
    line->setToolTip(toolTip);
    line->setPlaceholderText(tr("chosen for you"));
    line->setClearButtonEnabled(true);
    connect(line, &QLineEdit::textChanged, this, &FigureForm::tell);
    connect(line, &NameLine::judged, this, &FigureForm::tell);
    return line;
}

void FigureForm::addRow(QFormLayout* form, const QString& text, QWidget* field,
                        std::function<bool(FigureTemplate)> isOf)
{
    if (text.isEmpty()) {
        form->addRow(field);
    } else {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        form->addRow(label, field);
    }
    m_rows.push_back({field, form, std::move(isOf)});
}

void FigureForm::makeFigureList()
{
    for (const FigureTemplateInfo& info : figureTemplates()) {
        const QString title = coreText(info.title);
        const QString number = numberInPaper(info.figure);
        m_figure->addItem(number.isEmpty() ? title : tr("%1 (%2)").arg(title, number),
                          fromUtf8(std::string(info.id)));
    }
    m_figure->insertSeparator(m_figure->count());
    for (const std::string_view name : paperTableNames())
        m_figure->addItem(shortTitle(name), fromUtf8(std::string(name)));
}

QWidget* FigureForm::makeEssentials()
{
    m_perturbations = makeNames(u"figurePerturbations"_s, tr("Perturbations"),
                                tr("Names between commas; none: those that show most"));
    m_perturbations->setKnown(m_names.perturbations, m_names.otherNames, m_names.controlLabel);
    m_genes =
        makeNames(u"figureGenes"_s, tr("Genes"), tr("Names between commas; none: those that shift most"));
    m_genes->setKnown(m_names.genes, m_names.otherNames);
    m_run = makeChoice(u"figureRun"_s, tr("Run"), tr("Whose predictions are drawn"));
    m_secondRun = makeChoice(u"figureSecondRun"_s, tr("Second run"),
                             tr("Whose predictions are drawn beside the first's"));
    m_run->addItem(withoutRun(FigureRequest().figure), QString());
    connect(m_run, &QComboBox::activated, this, [this] { m_isRunGiven = false; });
    m_secondRun->addItem(tr("none"), QString());
    for (const QString& run : std::as_const(m_names.runs)) {
        m_run->addItem(run, run);
        m_secondRun->addItem(run, run);
    }
    m_binsMetrics = makeChoice(u"figureBinsMetrics"_s, tr("Metrics"), tr("What is shown of each run"));
    m_binsMetrics->addItem(tr("Errors of the moments"), static_cast<int>(BinsMetrics::Errors));
    m_binsMetrics->addItem(tr("Correlations"), static_cast<int>(BinsMetrics::Correlations));
    m_preset = makeChoice(u"figurePreset"_s, tr("Size"), tr("What journals ask for, or a width of your own"));
    for (const FigurePreset& preset : figurePresets())
        m_preset->addItem(preset.title, preset.id);
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_preset->setMinimumWidth(m_preset->sizeHint().width()); // whole in every language
    m_width = new QDoubleSpinBox;
    m_width->setObjectName(u"figureWidth"_s);
    m_width->setAccessibleName(tr("Width"));
    m_width->setToolTip(tr("Of the whole figure in millimetres; the panels say how high it gets"));
    m_width->setRange(kNarrowestFigureMm, kWidestFigureMm);
    m_width->setDecimals(1);
    m_width->setSuffix(tr(" mm"));
    m_width->setKeyboardTracking(false);
    guardFromWheel(m_width);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &FigureForm::tell);
    m_textSize = new QSpinBox;
    m_textSize->setObjectName(u"figureTextSize"_s);
    m_textSize->setAccessibleName(tr("Text size"));
    m_textSize->setToolTip(tr("Journals ask for 5 to 8 points; panel letters are a point larger"));
    m_textSize->setSuffix(tr(" pt"));
    guardFromWheel(m_textSize);
    connect(m_textSize, &QSpinBox::valueChanged, this, &FigureForm::tell);
    m_palette = makeChoice(u"figurePalette"_s, tr("Colours"),
                           tr("All are told apart by everybody; grey also by every printer"));
    m_palette->addItem(tr("Standard"), static_cast<int>(FigurePalette::Standard));
    m_palette->addItem(tr("As in the paper"), static_cast<int>(FigurePalette::Paper));
    m_palette->addItem(tr("Grey"), static_cast<int>(FigurePalette::Grey));
    m_letters =
        makeCheck(u"figureLetters"_s, tr("Panel letters"), tr("a, b, c in bold before the panels"), true);

    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(form, tr("&Perturbations"), m_perturbations, hasPerturbations);
    addRow(form, tr("&Genes"), m_genes, hasGenes);
    addRow(form, tr("&Run"), m_run, always);
    addRow(form, tr("Seco&nd run"), m_secondRun, hasSecondRun);
    addRow(form, tr("Me&trics"), m_binsMetrics,
           [](FigureTemplate figure) { return figure == FigureTemplate::Bins; });
    addRow(form, tr("&Size"), m_preset, always);
    addRow(form, tr("&Width"), m_width, always);
    addRow(form, tr("Te&xt"), m_textSize, always);
    addRow(form, tr("C&olours"), m_palette, always);
    addRow(form, {}, m_letters, always);
    return fields;
}

QWidget* FigureForm::makeMore()
{
    const FigureRequest first;
    m_control =
        makeCheck(u"figureControl"_s, tr("Control"), tr("The cells in which nothing was perturbed"), true);
    m_observed = makeCheck(u"figureObserved"_s, tr("Observed"), tr("The perturbed cells"), true);
    m_predicted = makeCheck(u"figurePredicted"_s, tr("Predicted"), tr("What the runs predict"), true);
    m_foldRange = makeCheck(u"figureFoldRange"_s, tr("Range of the folds"),
                            tr("A band where the folds of a run predict differently"), true);
    m_means = makeCheck(u"figureMeans"_s, tr("Means"), tr("A vertical line at the mean of each group"), true);
    m_zerosApart = makeCheck(u"figureZerosApart"_s, tr("Zeros apart"),
                             tr("Cells without the gene are bars of their own, at the left"), true);
    m_logY = makeCheck(u"figureLogY"_s, tr("Logarithmic axis"), tr("Shows rare cells beside frequent ones"),
                       false);
    m_bins = new QSpinBox;
    m_bins->setObjectName(u"figureBins"_s);
    m_bins->setAccessibleName(tr("Bins of cells"));
    m_bins->setToolTip(tr("Into how many bins the cells are counted; predictions keep the model's"));
    m_bins->setRange(0, kMostCellBins);
    m_bins->setSpecialValueText(tr("as the model"));
    m_bins->setKeyboardTracking(false);
    guardFromWheel(m_bins);
    connect(m_bins, &QSpinBox::valueChanged, this, &FigureForm::tell);
    m_geneLabels = makeCheck(u"figureGeneLabels"_s, tr("Names of genes"),
                             tr("Writes the chosen genes beside their points"), true);
    m_sideBySide =
        makeChoice(u"figureSideBySide"_s, tr("Two runs"), tr("Where the second run is drawn in a grid"));
    m_sideBySide->addItem(tr("side by side"), true);
    m_sideBySide->addItem(tr("in one plot"), false);
    m_points = makeChoice(u"figurePoints"_s, tr("Points"),
                          tr("Very many points make vector files that editors can hardly open"));
    m_points->addItem(tr("automatic"), static_cast<int>(PointDrawing::Automatic));
    m_points->addItem(tr("as vectors"), static_cast<int>(PointDrawing::Vector));
    m_points->addItem(tr("as an image"), static_cast<int>(PointDrawing::Image));
    m_dpi = new QSpinBox;
    m_dpi->setObjectName(u"figureDpi"_s);
    m_dpi->setAccessibleName(tr("Resolution of pictures"));
    m_dpi->setToolTip(tr("Of PNG and TIFF files; journals ask for 300 or more"));
    m_dpi->setRange(kLowestFigureDpi, kHighestFigureDpi);
    m_dpi->setSingleStep(100);
    m_dpi->setSuffix(tr(" dpi"));
    m_dpi->setKeyboardTracking(false);
    guardFromWheel(m_dpi);
    connect(m_dpi, &QSpinBox::valueChanged, this, &FigureForm::tell);

    auto* fields = new QWidget;
    fields->setObjectName(u"figureMoreFields"_s);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(18, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QCheckBox* box : {m_control, m_observed, m_predicted, m_foldRange, m_means, m_zerosApart, m_logY})
        addRow(form, {}, box, hasDistributions);
    addRow(form, tr("Bins of cells"), m_bins, hasDistributions);
    addRow(form, {}, m_geneLabels, hasShifts);
    addRow(form, tr("Two runs"), m_sideBySide,
           [](FigureTemplate figure) { return figure == FigureTemplate::Grid; });
    addRow(form, tr("Points"), m_points, hasShifts);
    addRow(form, tr("Pictures"), m_dpi, always);
    return fields;
}

void FigureForm::fill(const FigureChoices& choices, const FigureSelection& selection)
{
    FigureChoices untyped = choices;
    untyped.typed.reset();
    FigureRequest request = choices.request;
    FigureStyle& style = request.style;
    const FigurePreset preset = figurePreset(choices.preset);
    applyPreset(preset, style);
    const std::string id = choices.table.empty() ? templateId(request.figure) : choices.table;
    select(m_figure, fromUtf8(id));
    const FigureRequest shown = requestOf(untyped, selection);
    m_perturbations->setNames(shown.perturbations);
    m_genes->setNames(shown.genes);
    std::vector<std::string> runs = runsOnScreen();
    if (choices.typed && choices.typed->over == selection) {
        if (choices.typed->perturbations)
            m_perturbations->setTyped(*choices.typed->perturbations);
        if (choices.typed->genes)
            m_genes->setTyped(*choices.typed->genes);
        runs = choices.typed->runs.value_or(runs);
    }
    const auto runAt = [&](std::size_t i) { return i < runs.size() ? fromUtf8(runs[i]) : QString(); };
    select(m_run, runAt(0));
    select(m_secondRun, runAt(1));
    select(m_binsMetrics, static_cast<int>(request.binsMetrics));
    select(m_preset, preset.id);
    m_width->setValue(style.widthMm);
    m_textSize->setRange(preset.smallestTextPt, preset.largestTextPt);
    m_textSize->setValue(style.textPt);
    select(m_palette, static_cast<int>(style.palette));
    m_letters->setChecked(style.panelLetters);
    m_control->setChecked(request.control);
    m_observed->setChecked(request.observed);
    m_predicted->setChecked(request.predicted);
    m_foldRange->setChecked(request.foldRange);
    m_means->setChecked(style.means);
    m_zerosApart->setChecked(request.zerosApart);
    m_logY->setChecked(style.logY);
    m_bins->setValue(request.cellBins);
    m_geneLabels->setChecked(style.geneLabels);
    select(m_sideBySide, request.sideBySide);
    select(m_points, static_cast<int>(style.points));
    m_dpi->setValue(style.dpi);
    m_more->setChecked(choices.isUnfolded);
}

std::string FigureForm::table() const
{
    const std::string id = toUtf8(m_figure->currentData().toString());
    return std::ranges::find(paperTableNames(), id) == paperTableNames().end() ? std::string() : id;
}

FigureTemplate FigureForm::figure() const
{
    return templateOf(toUtf8(m_figure->currentData().toString())).value_or(FigureRequest().figure);
}

FigureChoices FigureForm::choices() const
{
    FigureChoices choices;
    FigureRequest& request = choices.request;
    FigureStyle& style = request.style;
    request.figure = figure();
    choices.typed = typed();
    choices.table = table();
    choices.preset = m_preset->currentData().toString();
    choices.isUnfolded = m_more->isChecked();
    request.control = m_control->isChecked();
    request.observed = m_observed->isChecked();
    request.predicted = m_predicted->isChecked();
    request.foldRange = m_foldRange->isChecked();
    request.zerosApart = m_zerosApart->isChecked();
    request.cellBins = m_bins->value();
    request.sideBySide = m_sideBySide->currentData().toBool();
    request.binsMetrics = static_cast<BinsMetrics>(m_binsMetrics->currentData().toInt());
    style.widthMm = m_width->value();
    style.textPt = m_textSize->value();
    style.panelLetters = m_letters->isChecked();
    style.geneLabels = m_geneLabels->isChecked();
    style.logY = m_logY->isChecked();
    style.means = m_means->isChecked();
    style.palette = static_cast<FigurePalette>(m_palette->currentData().toInt());
    style.points = static_cast<PointDrawing>(m_points->currentData().toInt());
    style.dpi = m_dpi->value();
    applyPreset(figurePreset(choices.preset), style);
    return choices;
}

FigureRequest FigureForm::request() const
{
    FigureRequest request = choices().request;
    request.runs = chosenRuns();
    request.perturbations = m_perturbations->names();
    request.genes = m_genes->names();
    return onlyItsOwn(std::move(request));
}

FigureRequest FigureForm::pinnedRequest() const
{
    FigureRequest request = choices().request;
    request.figure = FigureTemplate::Distribution;
    request.runs = chosenRuns();
    request.perturbations = m_perturbations->names();
    if (request.perturbations.empty() && !m_selection.perturbation.empty())
        request.perturbations = {m_selection.perturbation};
    request.perturbations.resize(std::min<std::size_t>(1, request.perturbations.size()));
    return onlyItsOwn(std::move(request));
}

std::vector<std::string> FigureForm::runsOnScreen() const
{
    std::vector<std::string> runs;
    for (const std::string& run : m_selection.runs)
        if (m_names.runs.contains(fromUtf8(run)) && runs.size() < kMostFigureRuns)
            runs.push_back(run);
    return runs;
}

std::vector<std::string> FigureForm::chosenRuns() const
{
    std::vector<std::string> runs;
    for (const QComboBox* box : {m_run, m_secondRun}) {
        const std::string run = toUtf8(box->currentData().toString());
        if (run.empty())
            break;
        if (std::ranges::find(runs, run) == runs.end())
            runs.push_back(run);
    }
    return runs;
}

std::optional<FigureTyped> FigureForm::typed() const
{
    FigureTyped typed;
    typed.over = m_selection;
    if (m_perturbations->isEdited())
        typed.perturbations = m_perturbations->names();
    if (m_genes->isEdited())
        typed.genes = m_genes->names();
    if (const std::vector<std::string> runs = chosenRuns(); runs != runsOnScreen())
        typed.runs = runs;
    if (!typed.perturbations && !typed.genes && !typed.runs)
        return std::nullopt;
    return typed;
}

bool FigureForm::isTyping() const
{
    return table().empty()
        && ((hasPerturbations(figure()) && m_perturbations->isTyping())
            || (hasGenes(figure()) && m_genes->isTyping()));
}

QStringList FigureForm::problems() const
{
    QStringList problems;
    if (!table().empty())
        return problems;
    if (needsRun(figure()) && m_names.runs.isEmpty())
        problems << tr("This project has no run yet: train one with “Train…” in the menu Run.");
    if (hasPerturbations(figure()))
        problems << unknownNames(m_perturbations->unknown(), false);
    if (hasGenes(figure()))
        problems << unknownNames(m_genes->unknown(), true);
    problems.removeAll(QString());
    return problems;
}

QStringList FigureForm::remarks() const
{
    if (!table().empty() || figure() != FigureTemplate::Panel || !chosenRuns().empty())
        return {};
    return {m_names.runs.isEmpty()
                ? tr("There is no shift plot, because this project has no run yet: train one with "
                     "“Train…” in the menu Run.")
                : tr("There is no shift plot, because no run is chosen.")};
}

void FigureForm::chooseFigure()
{
    // What is of one perturbation begins with the one on screen, what is of many with many; what somebody
    // typed stays.
    const bool wasFilling = std::exchange(m_isFilling, true);
    FigureChoices untyped = choices();
    untyped.typed.reset();
    const FigureRequest fresh = requestOf(untyped, m_selection);
    if (!m_perturbations->isEdited())
        m_perturbations->setNames(fresh.perturbations);
    if (hasGenes(fresh.figure) && !m_genes->isEdited())
        m_genes->setNames(fresh.genes);
    m_isFilling = wasFilling;
    tell();
}

void FigureForm::choosePreset()
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    const FigurePreset preset = figurePreset(m_preset->currentData().toString());
    const FigureStyle style = choices().request.style;
    m_textSize->setRange(preset.smallestTextPt, preset.largestTextPt);
    m_textSize->setValue(style.textPt);
    m_width->setValue(style.widthMm);
    m_isFilling = wasFilling;
    tell();
}

void FigureForm::updateShown()
{
    const std::string shownTable = table();
    m_options->setVisible(shownTable.empty());
    m_description->setText(shownTable.empty() ? description(figure()) : experimentTitle(shownTable));
    for (const Row& row : m_rows)
        row.form->setRowVisible(row.field, row.isOf(figure()));
    m_width->setEnabled(figurePreset(m_preset->currentData().toString()).isCustom());
    updateRuns();
    const bool hasRun = !m_run->currentData().toString().isEmpty();
    m_secondRun->setEnabled(hasRun && m_names.runs.size() > 1);
    m_predicted->setEnabled(hasRun);
    m_foldRange->setEnabled(hasRun && m_predicted->isChecked());
}

/// There is no choice of no run where a figure needs one.
void FigureForm::updateRuns()
{
    const bool needs = needsRun(figure());
    m_run->setItemText(0, withoutRun(figure()));
    qobject_cast<QStandardItemModel*>(m_run->model())->item(0)->setEnabled(!needs);
    if (auto* list = qobject_cast<QListView*>(m_run->view()))
        list->setRowHidden(0, needs && m_run->count() > 1);
    if (!table().empty())
        return;
    const bool wasFilling = std::exchange(m_isFilling, true);
    if (needs && m_run->currentIndex() == 0 && m_run->count() > 1) {
        m_run->setCurrentIndex(1);
        m_isRunGiven = true;
    } else if (!needs && std::exchange(m_isRunGiven, false)) {
        m_run->setCurrentIndex(0);
    }
    m_isFilling = wasFilling;
}

void FigureForm::updateProblems()
{
    m_perturbations->setProblem(unknownNames(m_perturbations->unknown(), false));
    m_genes->setProblem(unknownNames(m_genes->unknown(), true));
}

void FigureForm::tell()
{
    if (m_isFilling)
        return;
    updateShown();
    updateProblems();
    Q_EMIT changed();
}

} // namespace knockscope::ui
