// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/import_dialog.h"

#include "core/screen/screen_reader.h"
#include "ui/base/text.h"
#include "ui/jobs/job_runner.h"
#include "ui/windows/advanced_options.h"
#include "ui/windows/filter_list.h"
#include "ui/windows/import_preview_pane.h"
#include "ui/windows/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

enum class SeparatorChoice { Guessed, Given, Other };
constexpr int kSeparatorRole = Qt::UserRole + 1;

QWidget* withReason(QWidget* field, QLabel* reason, const QString& name)
{
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(field);
    layout->addWidget(reason);
    reason->setObjectName(name);
    reason->setTextFormat(Qt::PlainText);
    reason->setWordWrap(true);
    reason->setForegroundRole(QPalette::PlaceholderText);
    return both;
}

QWidget* sideBySide(QWidget* field, QWidget* second, int stretchOfSecond = 0)
{
    auto* both = new QWidget;
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field, 1);
    layout->addWidget(second, stretchOfSecond);
    return both;
}

/// An empty text takes no room.
void setReason(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString withoutSuffix(const QFileInfo& info)
{
    if (info.isDir())
        return info.fileName();
    QString name = info.fileName();
    if (name.endsWith(u".gz"_s, Qt::CaseInsensitive))
        name.chop(3);
    return QFileInfo(name).completeBaseName();
}

} // namespace

ImportDialog::ImportDialog(const QString& screen, FileChooser chooser, ScreenInspector& inspector,
                           QWidget* parent)
    : QDialog(parent)
    , m_screen(QDir::cleanPath(screen))
    , m_chooser(std::move(chooser))
    , m_inspector(inspector)
    , m_previewer(new JobRunner(this))
{
    setObjectName(u"importDialog");
    setWindowTitle(tr("Import a screen"));
    makeFields();

    // Notices stay in sight however long the form becomes.
    QWidget* form = makeForm();
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"importScroll");
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setMinimumWidth(form->minimumSizeHint().width()
                            + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(scroll, 3);
    columns->addWidget(m_preview, 2);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto* status = new QHBoxLayout;
    status->addWidget(m_statusIcon, 0, Qt::AlignTop);
    status->addWidget(m_status, 1);
    status->addWidget(m_busy);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(status);
    layout->addLayout(columns, 1);
    layout->addWidget(makeFooter());
    setMinimumSize(900, 480);
    const QSize room = this->screen()->availableSize();
    resize(std::min(1180, room.width() - 60), std::min(820, room.height() - 90));

    connectFields();
    connect(m_advanced, &AdvancedOptions::unfolded, this, [this, scroll] {
        scroll->widget()->layout()->activate();
        scroll->widget()->adjustSize();
        scroll->ensureWidgetVisible(m_advanced);
    });
    inspect();
}

void ImportDialog::makeFields()
{
    const auto box = [](const QString& name, const QString& accessibleName) {
        auto* made = new QComboBox;
        made->setObjectName(name);
        made->setAccessibleName(accessibleName);
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        made->setMinimumContentsLength(14);
        return made;
    };
    const auto line = [](const QString& name, const QString& accessibleName) {
        auto* made = new QLineEdit;
        made->setObjectName(name);
        made->setAccessibleName(accessibleName);
        return made;
    };
    const auto button = [](const QString& name, const QString& description) {
        auto* made = new QPushButton(tr("Choose…"));
        made->setObjectName(name);
        made->setAccessibleDescription(description);
        made->setAutoDefault(false);
        return made;
    };
    m_statusIcon = new QLabel;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_statusIcon->setPixmap(
        style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(QSize(size, size), devicePixelRatioF()));
    m_status = new QLabel;
    m_status->setObjectName(u"importStatus");
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_busy = new QProgressBar;
    m_busy->setObjectName(u"importBusy");
    m_busy->setAccessibleName(tr("Looking into the file"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedWidth(120);
    m_format = new QLabel(QFileInfo(m_screen).fileName());
    m_format->setObjectName(u"importFormat");
    m_format->setTextFormat(Qt::PlainText);
    m_format->setWordWrap(true);

    m_layer = box(u"layer"_s, tr("Layer"));
    m_layer->setPlaceholderText(tr("choose a layer"));
    m_layer->setToolTip(tr("The matrix that is read; in 10x files of several genomes, the genome"));
    m_labels = line(u"labelTable"_s, tr("Table of cell labels"));
    m_labels->setClearButtonEnabled(true);
    m_labels->setPlaceholderText(tr("those of the file"));
    m_labels->setToolTip(tr("A CSV or TSV table with a column of barcodes, when the file lacks the labels"));
    m_labelsButton = button(u"chooseLabels"_s, tr("Table of cell labels"));
    m_geneNames = box(u"geneNames"_s, tr("Gene names"));
    m_geneNames->setEditable(true);
    m_geneNames->setInsertPolicy(QComboBox::NoInsert);
    m_geneNames->setToolTip(tr("“index”, or a column of the genes: type its name and press Enter"));
    m_geneNamesReason = new QLabel;

    m_column = box(u"perturbationColumn"_s, tr("Perturbation column"));
    m_column->setPlaceholderText(tr("choose a column"));
    m_column->setMaxVisibleItems(20);
    m_column->setToolTip(tr("The column that names each cell's perturbation, the likeliest first"));
    m_columnReason = new QLabel;
    m_control = box(u"controlLabel"_s, tr("Control label"));
    m_control->setPlaceholderText(tr("choose a label"));
    m_control->setMaxVisibleItems(20);
    m_control->setToolTip(tr("The label of unperturbed cells, the likeliest first"));
    m_controlReason = new QLabel;
    m_separator = box(u"separator"_s, tr("What joins the genes of a combination"));
    m_separator->setMinimumContentsLength(10);
    m_separator->setToolTip(tr("What joins the genes of a combination"));
    const auto addSeparator = [this](const QString& text, SeparatorChoice choice, const QString& separator) {
        m_separator->addItem(text, static_cast<int>(choice));
        m_separator->setItemData(m_separator->count() - 1, separator, kSeparatorRole);
    };
    addSeparator(tr("As recognised"), SeparatorChoice::Guessed, {});
    for (const QString& separator : {u"+"_s, u"_"_s, u"|"_s})
        addSeparator(tr("Joined by “%1”").arg(separator), SeparatorChoice::Given, separator);
    addSeparator(tr("Never split"), SeparatorChoice::Given, {});
    addSeparator(tr("Joined by…"), SeparatorChoice::Other, {});
    m_otherSeparator = line(u"otherSeparator"_s, tr("Separator"));
    m_otherSeparator->setMaxLength(8);
    m_otherSeparator->setMaximumWidth(70);
    m_otherSeparator->hide();
    m_guides = box(u"namesGuides"_s, tr("Whether labels name guides"));
    m_guides->setMinimumContentsLength(10);
    m_guides->addItem(tr("As recognised"));
    m_guides->addItem(tr("Labels name guides"), true);
    m_guides->addItem(tr("Labels name genes"), false);
    m_guides->setToolTip(
        tr("Guides of one gene (KLF1_1, sgKLF1-2) are taken together under the gene's name"));
    m_spellingReason = new QLabel;
    m_values = box(u"valueKind"_s, tr("Values"));
    m_values->setPlaceholderText(tr("choose what they are"));
    m_values->addItem(tr("Counts (are normalised and log-transformed)"), static_cast<int>(ValueKind::Counts));
    m_values->addItem(tr("Log-normalised (are taken as they are)"), static_cast<int>(ValueKind::Log));
    m_values->setCurrentIndex(-1);
    m_valuesReason = new QLabel;

    m_filters = new FilterList;
    m_minimumCells = new QSpinBox;
    m_minimumCells->setObjectName(u"minimumCells");
    m_minimumCells->setRange(1, 1'000'000);
    m_minimumCells->setGroupSeparatorShown(true);
    m_minimumCells->setValue(static_cast<int>(ImportSettings().minimumCells));
    m_minimumCells->setToolTip(tr("Perturbations with fewer cells are left out"));
    m_advanced = new AdvancedOptions;
    m_vectors = line(u"vectorsFile"_s, tr("Gene vectors"));
    m_vectors->setPlaceholderText(tr("optional: a file of vectors, or gene sets (.gmt, .gaf)"));
    m_vectorsButton = button(u"chooseVectors"_s, tr("Gene vectors"));
    m_folder = line(u"projectFolder"_s, tr("Project folder"));
    const QFileInfo info(m_screen);
    m_folder->setText(
        QDir::toNativeSeparators(info.absoluteDir().filePath(withoutSuffix(info) + u".knockscope"_s)));
    m_folderButton = button(u"chooseFolder"_s, tr("Project folder"));
    m_preview = new ImportPreviewPane;
    m_summary = new QLabel;
    m_summary->setObjectName(u"importSummary");
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
}

QWidget* ImportDialog::makeForm()
{
    auto* widget = new QWidget;
    auto* form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 6, 0);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    const auto add = [this, form](const QString& text, QWidget* field, QWidget* buddy, bool isChoice = true) {
        auto* label = new QLabel(text);
        label->setBuddy(buddy);
        form->addRow(label, field);
        if (isChoice)
            m_choices.append({label, field});
    };
    auto* separator = sideBySide(m_separator, m_otherSeparator);
    auto* vectors = sideBySide(m_vectors, m_vectorsButton);
    auto* folder = sideBySide(m_folder, m_folderButton);
    add(tr("File"), m_format, nullptr, false);
    add(tr("La&yer"), m_layer, m_layer, false);
    add(tr("Cell la&bels"), sideBySide(m_labels, m_labelsButton), m_labelsButton, false);
    add(tr("Gene &names"), withReason(m_geneNames, m_geneNamesReason, u"geneNamesReason"_s), m_geneNames,
        false);
    add(tr("&Perturbation column"), withReason(m_column, m_columnReason, u"columnReason"_s), m_column);
    add(tr("&Control label"), withReason(m_control, m_controlReason, u"controlReason"_s), m_control);
    add(tr("&Spelling"),
        withReason(sideBySide(separator, m_guides, 1), m_spellingReason, u"spellingReason"_s), m_separator);
    add(tr("&Values"), withReason(m_values, m_valuesReason, u"valuesReason"_s), m_values);
    add(tr("Only cells with"), m_filters, nullptr);
    add(tr("&Minimum cells of a perturbation"), m_minimumCells, m_minimumCells);
    form->addRow(m_advanced);
    m_choices.append(m_advanced);
    add(tr("&Gene vectors"), vectors, m_vectors);
    add(tr("Project &folder"), folder, m_folder);
    for (QLabel* reason :
         {m_geneNamesReason, m_columnReason, m_controlReason, m_spellingReason, m_valuesReason})
        setReason(reason, {});
    for (QWidget* choice : std::as_const(m_choices))
        choice->setEnabled(false);
    for (QComboBox* box : widget->findChildren<QComboBox*>())
        guardFromWheel(box);
    for (QAbstractSpinBox* box : widget->findChildren<QAbstractSpinBox*>())
        guardFromWheel(box);
    return widget;
}

QWidget* ImportDialog::makeFooter()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"startImport");
    m_import->setDefault(true);
    m_import->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* footer = new QWidget;
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary, 1);
    layout->addWidget(buttons);
    return footer;
}

void ImportDialog::connectFields()
{
    connect(m_layer, &QComboBox::activated, this, &ImportDialog::inspect);
    connect(m_labelsButton, &QPushButton::clicked, this, &ImportDialog::chooseLabels);
    connect(m_labels, &QLineEdit::editingFinished, this, &ImportDialog::takeLabels);
    connect(m_labels, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            takeLabels(); // by the clear button
    });
    connect(m_geneNames, &QComboBox::activated, this, &ImportDialog::chooseGeneNames);
    connect(m_geneNames->lineEdit(), &QLineEdit::editingFinished, this, &ImportDialog::chooseGeneNames);
    connect(m_column, &QComboBox::activated, this, [this] { m_columnIsChosen = true; });
    connect(m_column, &QComboBox::currentIndexChanged, this, [this] {
        m_controlIsChosen = false;
        showControls();
        showConsequences();
    });
    connect(m_control, &QComboBox::activated, this, [this] { m_controlIsChosen = true; });
    connect(m_control, &QComboBox::currentIndexChanged, this, [this] {
        setReason(m_controlReason, m_control->currentData(Qt::ToolTipRole).toString());
        showConsequences();
    });
    connect(m_separator, &QComboBox::currentIndexChanged, this, [this] {
        m_otherSeparator->setVisible(m_separator->currentData().toInt()
                                     == static_cast<int>(SeparatorChoice::Other));
        showConsequences();
    });
    connect(m_values, &QComboBox::currentIndexChanged, this, [this] {
        if (m_values->currentIndex() >= 0)
            m_advanced->setValues(static_cast<ValueKind>(m_values->currentData().toInt()));
        showConsequences();
    });
    connect(m_guides, &QComboBox::currentIndexChanged, this, &ImportDialog::showConsequences);
    connect(m_otherSeparator, &QLineEdit::textChanged, this, &ImportDialog::showConsequences);
    connect(m_filters, &FilterList::changed, this, &ImportDialog::showConsequences);
    connect(m_minimumCells, &QSpinBox::valueChanged, this, &ImportDialog::showConsequences);
    connect(m_advanced, &AdvancedOptions::changed, this, &ImportDialog::showConsequences);
    connect(m_preview, &ImportPreviewPane::filterSuggested, m_filters, &FilterList::add);
    connect(m_folder, &QLineEdit::textChanged, this, &ImportDialog::showConsequences);
    connect(m_vectorsButton, &QPushButton::clicked, this, &ImportDialog::chooseVectors);
    connect(m_folderButton, &QPushButton::clicked, this, &ImportDialog::chooseFolder);
}

void ImportDialog::showStatus(const QString& text, bool isProblem)
{
    m_status->setText(text);
    m_status->setAccessibleName(text);
    m_statusIcon->setVisible(isProblem);
}

void ImportDialog::inspect()
{
    if (m_inspecting)
        m_inspecting->cancel();
    m_isInspected = false;
    m_busy->show();
    showStatus(tr("Looking into %1…").arg(QFileInfo(m_screen).fileName()), false);
    showConsequences();
    ReaderOptions options;
    if (m_layer->currentIndex() >= 0)
        options.layer = toUtf8(m_layer->currentText());
    options.geneNameColumn = toUtf8(m_geneNameColumn);
    options.labels = toPath(m_labelTable);
    m_inspecting =
        m_inspector.inspect(toPath(m_screen), options, this,
                            [this, id = ++m_newestInspection](const JobResult& result,
                                                              const ScreenInspector::Inspection& inspection) {
                                if (id == m_newestInspection)
                                    showResult(result, inspection);
                            });
}

void ImportDialog::showResult(const JobResult& result, const ScreenInspector::Inspection& inspection)
{
    m_busy->hide();
    if (result.outcome != Outcome::Done) {
        // With the rest of the file known, another layer or table can still be chosen.
        showStatus(fromUtf8(result.message), true);
    } else if (!inspection->problem.isEmpty()) {
        showStatus(inspection->problem, true);
        const QString chosen = m_layer->currentText();
        showLayers(inspection->layers);
        m_layer->setCurrentIndex(m_layer->findText(chosen));
        m_layer->setFocus();
    } else {
        showInspection(inspection);
    }
    showConsequences();
}

void ImportDialog::showInspection(const ScreenInspector::Inspection& inspection)
{
    const bool isFirst = !m_inspection;
    m_labels->setPlaceholderText(inspection->columns.empty() ? tr("none in this file")
                                                             : tr("those of the file"));
    m_inspection = inspection;
    m_isInspected = true;
    if (inspection->columns.empty())
        showStatus(tr("This file holds no cell labels: choose a table of them, a CSV or TSV with a column of "
                      "barcodes, under “Cell labels”."),
                   true);
    else
        showStatus(tr("Check what was recognised, then import."), false);
    m_format->setText(
        u"%1\n%2, %3, %4"_s.arg(QFileInfo(m_screen).fileName(), inspection->format,
                                tr("%Ln cells", nullptr, static_cast<int>(inspection->cells)),
                                tr("%Ln genes", nullptr, static_cast<int>(inspection->genes.names.size()))));
    const QString layer = m_layer->currentText();
    showLayers(inspection->layers);
    m_layer->setCurrentText(layer.isEmpty() ? fromUtf8(ReaderOptions().layer) : layer);
    showGeneNames();
    for (QWidget* choice : std::as_const(m_choices))
        choice->setEnabled(true);
    showColumns();
    showValues();
    m_filters->setInspection(inspection);
    if (isFirst)
        (inspection->columns.empty() ? static_cast<QWidget*>(m_labelsButton) : m_column)->setFocus();
}

void ImportDialog::showLayers(const QStringList& layers)
{
    m_layer->clear();
    m_layer->addItems(layers);
    m_layer->setEnabled(!layers.isEmpty());
}

void ImportDialog::showGeneNames()
{
    const knockscope::GeneNames& genes = m_inspection->genes;
    const QString source = fromUtf8(genes.source.value);
    const QSignalBlocker quiet(m_geneNames);
    QStringList choices{u"index"_s};
    for (const std::string& column : genes.columns)
        choices.append(fromUtf8(column));
    if (!choices.contains(source))
        choices.append(source);
    m_geneNames->clear();
    m_geneNames->addItems(choices);
    m_geneNames->setCurrentText(source);
    QString reason = fromUtf8(genes.source.reason);
    if (!genes.repeated.empty()) {
        constexpr qsizetype kMostNames = 3;
        QStringList names;
        for (const std::string& name : genes.repeated) {
            names.append(fromUtf8(name));
            if (names.size() == kMostNames)
                break;
        }
        reason += u"; "_s
            + tr("%Ln names occur several times and get numbers (%1)", nullptr,
                 static_cast<int>(genes.repeated.size()))
                  .arg(names.join(u", "_s)
                       + (static_cast<qsizetype>(genes.repeated.size()) > kMostNames ? u", …"_s : QString()));
    }
    setReason(m_geneNamesReason, reason);
}

void ImportDialog::showColumns()
{
    const QVariant before = m_columnIsChosen ? m_column->currentData() : QVariant();
    const QVariant controlBefore = m_controlIsChosen ? m_control->currentData() : QVariant();
    {
        const QSignalBlocker quiet(m_column);
        m_column->clear();
        // The reason for the control stands below the control.
        const auto ownReason = [](const PerturbationColumn& column) {
            const std::string tail = column.control ? "; " + column.control->reason : std::string();
            const bool endsSo = column.reason.ends_with(tail);
            return fromUtf8(column.reason.substr(0, column.reason.size() - (endsSo ? tail.size() : 0)));
        };
        const auto add = [this](const QString& name, std::size_t labels, const QString& reason) {
            m_column->addItem(tr("%1 (%Ln labels)", nullptr, static_cast<int>(labels)).arg(name), name);
            m_column->setItemData(m_column->count() - 1, reason, Qt::ToolTipRole);
        };
        for (const PerturbationColumn& column : m_inspection->perturbationColumns)
            add(fromUtf8(column.name), column.labels, ownReason(column));
        const int candidates = m_column->count();
        for (const ScreenInspection::Column& column : m_inspection->columns) {
            if (m_column->findData(fromUtf8(column.name)) < 0)
                add(fromUtf8(column.name), column.labelCount,
                    tr("does not look like perturbations: see how its labels are read"));
        }
        if (candidates > 0 && candidates < m_column->count())
            m_column->insertSeparator(candidates);
        int index = before.isValid() ? m_column->findData(before) : -1;
        m_columnIsChosen = index >= 0;
        if (index < 0 && candidates > 0)
            index = 0;
        m_column->setCurrentIndex(index);
    }
    m_controlIsChosen = false;
    showControls();
    if (const int index = controlBefore.isValid() ? m_control->findData(controlBefore) : -1; index >= 0) {
        m_control->setCurrentIndex(index);
        m_controlIsChosen = true;
    }
}

const ScreenInspection::Column* ImportDialog::chosenColumn() const
{
    return m_inspection ? m_inspection->column(toUtf8(m_column->currentData().toString())) : nullptr;
}

void ImportDialog::showControls()
{
    const QSignalBlocker quiet(m_control);
    m_control->clear();
    setReason(m_controlReason, {});
    if (!m_inspection)
        return;
    const ScreenInspection::Column* column = chosenColumn();
    if (!column) {
        setReason(m_columnReason,
                  m_inspection->columns.empty()
                      ? tr("there are no cell labels yet")
                      : tr("not recognised: choose the column that names each cell's perturbation"));
        return;
    }
    if (column->labelCount > kMostLabels) {
        setReason(m_columnReason,
                  tr("%1 labels are too many to be perturbations: choose another column")
                      .arg(countText(column->labelCount)));
        return;
    }
    setReason(m_columnReason, m_column->currentData(Qt::ToolTipRole).toString());

    std::vector<bool> isListed(column->labels.size(), false);
    const auto add = [&](std::size_t label, const QString& reason) {
        const QString text = fromUtf8(column->labels[label]);
        m_control->addItem(tr("%1 (%Ln cells)", nullptr, static_cast<int>(column->cells[label])).arg(text),
                           text);
        m_control->setItemData(m_control->count() - 1, reason, Qt::ToolTipRole);
        isListed[label] = true;
    };
    for (const Guess& guess : column->controls) {
        const auto label = std::find(column->labels.begin(), column->labels.end(), guess.value);
        if (label != column->labels.end())
            add(static_cast<std::size_t>(label - column->labels.begin()), fromUtf8(guess.reason));
    }
    const int candidates = m_control->count();
    std::vector<std::size_t> order(column->labels.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return column->cells[a] > column->cells[b]; });
    for (const std::size_t label : order) {
        if (!isListed[label] && column->cells[label] > 0)
            add(label, tr("chosen by you"));
    }
    if (candidates > 0 && candidates < m_control->count())
        m_control->insertSeparator(candidates);
    m_control->setCurrentIndex(candidates > 0 ? 0 : -1);
    setReason(m_controlReason,
              candidates > 0 ? m_control->currentData(Qt::ToolTipRole).toString()
                             : tr("not recognised: choose the label of unperturbed cells"));
}

void ImportDialog::showValues()
{
    m_values->setCurrentIndex(
        m_inspection->values ? m_values->findData(static_cast<int>(*m_inspection->values)) : -1);
    setReason(m_valuesReason, m_inspection->valuesReason);
}

void ImportDialog::chooseLabels()
{
    const QString file =
        m_chooser(this,
                  {FileQuestion::Kind::OpenFile, tr("Cell labels"),
                   tr("Tables of cell labels (*.csv *.tsv *.txt *.csv.gz *.tsv.gz "
                      "*.txt.gz);;All files (*)"),
                   m_labels->text().isEmpty() ? QFileInfo(m_screen).absolutePath() : m_labels->text()});
    if (file.isEmpty())
        return;
    m_labels->setText(QDir::toNativeSeparators(file));
    takeLabels();
}

void ImportDialog::takeLabels()
{
    if (m_labels->text().trimmed() == m_labelTable)
        return;
    m_labelTable = m_labels->text().trimmed();
    inspect();
}

void ImportDialog::chooseGeneNames()
{
    const QString chosen = m_geneNames->currentText().trimmed();
    const QString shown = !m_geneNameColumn.isEmpty() || !m_inspection
        ? m_geneNameColumn
        : fromUtf8(m_inspection->genes.source.value);
    if (chosen == shown)
        return;
    m_geneNameColumn = chosen;
    inspect();
}

void ImportDialog::chooseVectors()
{
    const QString file = m_chooser(
        this, {FileQuestion::Kind::OpenFile, tr("Gene vectors"), vectorFileFilter(), m_vectors->text()});
    if (!file.isEmpty())
        m_vectors->setText(QDir::toNativeSeparators(file));
}

void ImportDialog::chooseFolder()
{
    const QString folder = m_chooser(this,
                                     {FileQuestion::Kind::SaveFile, tr("Project folder"),
                                      tr("Knockscope projects (*.knockscope)"), m_folder->text()});
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

QString ImportDialog::missing() const
{
    if (m_inspection->columns.empty())
        return tr("Choose a table of cell labels.");
    if (!chosenColumn() || chosenColumn()->labelCount > kMostLabels)
        return tr("Choose the perturbation column.");
    if (m_control->currentIndex() < 0)
        return tr("Choose the control label.");
    if (m_values->currentIndex() < 0)
        return tr("Choose what the values are.");
    if (m_separator->currentData().toInt() == static_cast<int>(SeparatorChoice::Other)
        && m_otherSeparator->text().isEmpty())
        return tr("Type what joins the genes of a combination.");
    if (const QString problem = m_filters->problem(); !problem.isEmpty())
        return problem;
    return m_folder->text().trimmed().isEmpty() ? tr("Choose the project folder.") : QString();
}

void ImportDialog::showConsequences()
{
    const QString missingChoice = m_isInspected ? missing() : QString();
    m_import->setEnabled(m_isInspected && missingChoice.isEmpty());
    setSummary(missingChoice);
    if (!m_isInspected || !chosenColumn() || m_control->currentIndex() < 0) {
        m_preview->clear();
        m_previewIsOutdated = false;
        m_previewer->cancel();
        return;
    }
    m_previewIsOutdated = true;
    if (m_previewer->isRunning())
        m_previewer->cancel();
    else
        preview();
}

void ImportDialog::preview()
{
    m_previewIsOutdated = false;
    auto made = std::make_shared<ImportPreview>();
    m_previewer->start(
        {},
        [made, inspection = m_inspection, settings = request().settings](JobMonitor& monitor) {
            *made = previewImport(*inspection, settings, monitor);
            return Outcome::Done;
        },
        [this, made](const JobResult& result) {
            if (m_previewIsOutdated)
                preview();
            else if (result.outcome == Outcome::Done)
                showPreview(*made);
            else if (result.outcome != Outcome::Cancelled)
                setSummary(fromUtf8(result.message));
        });
}

void ImportDialog::showPreview(const ImportPreview& preview)
{
    showSpelling(preview);
    m_preview->show(preview);
    if (!missing().isEmpty())
        return;
    const QString refusal = refusalOf(preview);
    m_import->setEnabled(refusal.isEmpty());
    setSummary(refusal.isEmpty() ? summaryOf(preview) : refusal);
}

void ImportDialog::setSummary(const QString& text)
{
    m_summary->setText(text);
    m_summary->setAccessibleName(text);
}

void ImportDialog::showSpelling(const ImportPreview& preview)
{
    // What is shown beside "recognised" is what was guessed only while nothing else is chosen.
    const bool isGuessed = m_separator->currentIndex() == 0 && m_guides->currentIndex() == 0;
    if (m_separator->currentIndex() == 0)
        m_separator->setItemText(
            0,
            preview.spelling.separator.empty()
                ? tr("Recognised: never split")
                : tr("Recognised: joined by “%1”").arg(fromUtf8(preview.spelling.separator)));
    if (m_guides->currentIndex() == 0)
        m_guides->setItemText(0,
                              preview.spelling.namesGuides ? tr("Recognised: labels name guides")
                                                           : tr("Recognised: labels name genes"));
    setReason(m_spellingReason, isGuessed ? fromUtf8(preview.spellingReason) : tr("chosen by you"));
}

QString ImportDialog::refusalOf(const ImportPreview& preview) const
{
    if (!preview.problem.empty())
        return fromUtf8(preview.problem);
    if (!preview.isCounted)
        return {};
    if (preview.controlCells == 0)
        return tr("No cell that meets the conditions is labelled as control.");
    if (preview.perturbations > 0)
        return {};
    return preview.tooFewCells > 0
        ? tr("No perturbation has %Ln cells: lower the minimum.", nullptr, m_minimumCells->value())
        : tr("The column holds no label but the control's.");
}

QString ImportDialog::summaryOf(const ImportPreview& preview) const
{
    if (!preview.isCounted)
        return tr("Too large to be counted before the import.");
    const QString cells = tr("%Ln cells", nullptr, static_cast<int>(preview.cells));
    const QString perturbations = tr("%Ln perturbations", nullptr, static_cast<int>(preview.perturbations));
    const QString genes = tr("%Ln genes", nullptr, static_cast<int>(preview.genes));
    QStringList sentences{
        (preview.isUpperBound ? tr("At most %1 of %2 + control, %3.") : tr("%1 of %2 + control, %3."))
            .arg(cells, perturbations, genes)};
    if (preview.tooFewCells > 0)
        sentences.append(tr("%Ln perturbations with fewer than %1 cells are left out.", nullptr,
                            static_cast<int>(preview.tooFewCells))
                             .arg(countText(static_cast<quint64>(m_minimumCells->value()))));
    if (preview.cellsWithoutLabel > 0)
        sentences.append(
            tr("%Ln cells have no label.", nullptr, static_cast<int>(preview.cellsWithoutLabel)));
    return sentences.join(u' ');
}

ImportRequest ImportDialog::request() const
{
    ImportRequest request;
    ImportSettings& settings = request.settings;
    settings.source = toPath(m_screen);
    if (m_layer->currentIndex() >= 0)
        settings.layer = toUtf8(m_layer->currentText());
    settings.labels = toPath(m_labelTable);
    settings.geneNameColumn = toUtf8(m_geneNameColumn);
    settings.perturbationColumn = toUtf8(m_column->currentData().toString());
    settings.controlLabel = toUtf8(m_control->currentData().toString());
    switch (static_cast<SeparatorChoice>(m_separator->currentData().toInt())) {
    case SeparatorChoice::Guessed:
        break;
    case SeparatorChoice::Given:
        settings.separator = toUtf8(m_separator->currentData(kSeparatorRole).toString());
        break;
    case SeparatorChoice::Other:
        settings.separator = toUtf8(m_otherSeparator->text());
        break;
    }
    if (m_guides->currentIndex() > 0)
        settings.namesGuides = m_guides->currentData().toBool();
    settings.filters = m_filters->filters();
    if (m_values->currentIndex() >= 0)
        settings.values = static_cast<ValueKind>(m_values->currentData().toInt());
    settings.minimumCells = static_cast<std::uint64_t>(m_minimumCells->value());
    m_advanced->apply(settings);
    request.vectors = toPath(m_vectors->text().trimmed());
    request.folder = toPath(m_folder->text().trimmed());
    return request;
}

} // namespace knockscope::ui
