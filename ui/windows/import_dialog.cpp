// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/import_dialog.h"

#include "core/screen/screen_reader.h"
#include "ui/base/text.h"
#include "ui/jobs/job_runner.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

// A column with more values hardly groups cells in a way to filter by.
constexpr std::size_t kMostFilterValues = 1000;

QWidget* withReason(QWidget* field, QLabel* reason)
{
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(field);
    layout->addWidget(reason);
    reason->setTextFormat(Qt::PlainText);
    reason->setWordWrap(true);
    reason->setForegroundRole(QPalette::PlaceholderText);
    return both;
}

QWidget* withButton(QLineEdit* field, QPushButton* button)
{
    auto* both = new QWidget;
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field, 1);
    layout->addWidget(button);
    return both;
}

} // namespace

ImportDialog::ImportDialog(const QString& file, FileChooser chooser, ScreenInspector& inspector,
                           QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_chooser(std::move(chooser))
    , m_inspector(inspector)
    , m_status(new QLabel(tr("Looking into %1…").arg(QFileInfo(file).fileName()), this))
    , m_form(new QWidget(this))
    , m_format(new QLabel)
    , m_column(new QComboBox)
    , m_columnReason(new QLabel)
    , m_control(new QComboBox)
    , m_controlReason(new QLabel)
    , m_layer(new QComboBox)
    , m_values(new QComboBox)
    , m_valuesReason(new QLabel)
    , m_filterColumn(new QComboBox)
    , m_filterValue(new QComboBox)
    , m_minimumCells(new QSpinBox)
    , m_vectors(new QLineEdit)
    , m_folder(new QLineEdit)
{
    setObjectName(u"importDialog");
    setWindowTitle(tr("Import a screen"));
    m_status->setObjectName(u"importStatus");
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_format->setObjectName(u"importFormat");
    m_format->setWordWrap(true);
    m_column->setObjectName(u"perturbationColumn");
    m_control->setObjectName(u"controlLabel");
    m_layer->setObjectName(u"layer");
    m_values->setObjectName(u"valueKind");
    m_columnReason->setObjectName(u"columnReason");
    m_valuesReason->setObjectName(u"valuesReason");
    m_values->addItem(tr("Counts (are normalised and log-transformed)"), static_cast<int>(ValueKind::Counts));
    m_values->addItem(tr("Log-normalised (are taken as they are)"), static_cast<int>(ValueKind::Log));
    m_filterColumn->setObjectName(u"filterColumn");
    m_filterValue->setObjectName(u"filterValue");
    m_filterColumn->setAccessibleName(tr("Column to filter by"));
    m_filterValue->setAccessibleName(tr("Value to keep"));
    m_minimumCells->setObjectName(u"minimumCells");
    m_minimumCells->setRange(1, 1'000'000);
    m_minimumCells->setValue(static_cast<int>(ImportSettings().minimumCells));
    m_vectors->setObjectName(u"vectorsFile");
    m_vectors->setPlaceholderText(tr("optional: a table of vectors, or gene sets (.gmt)"));
    m_folder->setObjectName(u"projectFolder");
    const QFileInfo info(file);
    m_folder->setText(
        QDir::toNativeSeparators(info.absoluteDir().filePath(info.completeBaseName() + u".knockscope"_s)));
    for (QComboBox* box : {m_layer, m_column, m_control, m_filterColumn, m_filterValue}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }

    auto* vectorsButton = new QPushButton(tr("Choose…"));
    auto* folderButton = new QPushButton(tr("Choose…"));
    auto* filter = new QWidget;
    auto* filterLayout = new QHBoxLayout(filter);
    filterLayout->setContentsMargins(0, 0, 0, 0);
    filterLayout->addWidget(m_filterColumn, 1);
    filterLayout->addWidget(new QLabel(u"="_s));
    filterLayout->addWidget(m_filterValue, 1);

    auto* form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("File"), m_format);
    form->addRow(tr("Perturbation column"), withReason(m_column, m_columnReason));
    form->addRow(tr("Control label"), withReason(m_control, m_controlReason));
    form->addRow(tr("Layer"), m_layer);
    form->addRow(tr("Values"), withReason(m_values, m_valuesReason));
    form->addRow(tr("Only cells with"), filter);
    form->addRow(tr("Minimum cells of a perturbation"), m_minimumCells);
    form->addRow(tr("Gene vectors"), withButton(m_vectors, vectorsButton));
    form->addRow(tr("Project folder"), withButton(m_folder, folderButton));
    m_form->setEnabled(false);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"startImport");
    m_import->setDefault(true);
    m_import->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_status);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(760);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_column, &QComboBox::currentIndexChanged, this, &ImportDialog::showControls);
    connect(m_layer, &QComboBox::activated, this, &ImportDialog::inspect);
    connect(m_filterColumn, &QComboBox::currentIndexChanged, this, &ImportDialog::showFilterValues);
    for (const QComboBox* box : {m_control, m_values})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::updateAcceptable);
    connect(m_folder, &QLineEdit::textChanged, this, &ImportDialog::updateAcceptable);
    connect(vectorsButton, &QPushButton::clicked, this, &ImportDialog::chooseVectors);
    connect(folderButton, &QPushButton::clicked, this, &ImportDialog::chooseFolder);

    inspect();
}

void ImportDialog::inspect()
{
    if (m_inspecting)
        m_inspecting->cancel();
    m_layerIsKnown = false;
    if (m_inspection)
        m_valuesReason->setText(tr("Looking into %1…").arg(m_layer->currentText()));
    updateAcceptable();
    const std::string layer = m_inspection ? toUtf8(m_layer->currentText()) : ReaderOptions().layer;
    m_inspecting =
        m_inspector.inspect(toPath(m_file), layer, this,
                            [this, id = ++m_newestInspection](const JobResult& result,
                                                              const ScreenInspector::Inspection& inspection) {
                                if (id != m_newestInspection)
                                    return;
                                if (result.outcome != Outcome::Done)
                                    showFailure(fromUtf8(result.message));
                                else if (m_inspection)
                                    showLayer(*inspection);
                                else
                                    showInspection(inspection);
                            });
}

void ImportDialog::showInspection(const ScreenInspector::Inspection& inspection)
{
    m_inspection = inspection;
    m_status->setText(tr("Check what was recognised, then import."));
    m_layer->addItems(inspection->layers);
    m_layer->setCurrentText(fromUtf8(ReaderOptions().layer));
    m_filterColumn->addItem(tr("(no filter)"));
    for (const ScreenInspection::Column& column : inspection->columns) {
        m_column->addItem(column.name);
        if (column.labelCount <= kMostFilterValues)
            m_filterColumn->addItem(column.name, column.name);
    }
    m_column->setCurrentIndex(inspection->perturbationColumn
                                  ? m_column->findText(fromUtf8(inspection->perturbationColumn->value))
                                  : -1);
    showControls();
    m_form->setEnabled(true);
    showLayer(*inspection);
    // A dialog does not grow by itself when texts in it wrap.
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void ImportDialog::showLayer(const ScreenInspection& inspection)
{
    m_format->setText(u"%1\n%2, %3, %4"_s.arg(QFileInfo(m_file).fileName(), inspection.format,
                                              tr("%Ln cells", nullptr, static_cast<int>(inspection.cells)),
                                              tr("%Ln genes", nullptr, static_cast<int>(inspection.genes))));
    m_values->setCurrentIndex(inspection.values ? m_values->findData(static_cast<int>(*inspection.values))
                                                : -1);
    m_valuesReason->setText(inspection.valuesReason);
    m_layerIsKnown = true;
    updateAcceptable();
}

void ImportDialog::showFailure(const QString& message)
{
    // With the rest of the file known, another layer can still be chosen.
    QLabel* place = m_inspection ? m_valuesReason : m_status;
    place->setText(message);
    place->setAccessibleName(message);
}

const ScreenInspection::Column* ImportDialog::columnNamed(const QString& name) const
{
    if (!m_inspection)
        return nullptr;
    const auto found = std::find_if(m_inspection->columns.begin(), m_inspection->columns.end(),
                                    [&](const auto& column) { return column.name == name; });
    return found == m_inspection->columns.end() ? nullptr : &*found;
}

void ImportDialog::showControls()
{
    m_control->clear();
    m_controlReason->clear();
    if (!m_inspection)
        return;
    const std::optional<Guess>& guess = m_inspection->perturbationColumn;
    if (!guess)
        m_columnReason->setText(tr("not recognised: choose the column that names each cell's perturbation"));
    else if (fromUtf8(guess->value) == m_column->currentText())
        m_columnReason->setText(fromUtf8(guess->reason));
    else
        m_columnReason->setText(tr("chosen by you"));
    const ScreenInspection::Column* column = columnNamed(m_column->currentText());
    if (column && column->labelCount > kMostLabels) {
        m_columnReason->setText(tr("%1 labels are too many to be perturbations: choose another column")
                                    .arg(countText(column->labelCount)));
    } else if (column) {
        m_control->addItems(column->labels);
        m_control->setCurrentIndex(column->control ? m_control->findText(fromUtf8(column->control->value))
                                                   : -1);
        m_controlReason->setText(column->control
                                     ? fromUtf8(column->control->reason)
                                     : tr("not recognised: choose the label of unperturbed cells"));
    }
    updateAcceptable();
}

void ImportDialog::showFilterValues()
{
    m_filterValue->clear();
    if (const ScreenInspection::Column* column = columnNamed(m_filterColumn->currentData().toString()))
        m_filterValue->addItems(column->labels);
    m_filterValue->setEnabled(m_filterValue->count() > 0);
}

void ImportDialog::chooseVectors()
{
    const QString file =
        m_chooser(this,
                  {FileQuestion::Kind::OpenFile, tr("Gene vectors"),
                   tr("Gene vectors (*.tsv *.csv *.txt *.gmt);;All files (*)"), m_vectors->text()});
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

void ImportDialog::updateAcceptable()
{
    m_import->setEnabled(m_form->isEnabled() && m_column->currentIndex() >= 0 && m_layerIsKnown
                         && m_control->currentIndex() >= 0 && m_values->currentIndex() >= 0
                         && !m_folder->text().trimmed().isEmpty());
}

ImportRequest ImportDialog::request() const
{
    ImportRequest request;
    request.settings.source = toPath(m_file);
    request.settings.layer = toUtf8(m_layer->currentText());
    request.settings.perturbationColumn = toUtf8(m_column->currentText());
    request.settings.controlLabel = toUtf8(m_control->currentText());
    if (m_filterColumn->currentIndex() > 0 && m_filterValue->currentIndex() >= 0)
        request.settings.filters.push_back({toUtf8(m_filterColumn->currentText()),
                                            CellFilter::Comparison::Equal,
                                            toUtf8(m_filterValue->currentText())});
    request.settings.values = static_cast<ValueKind>(m_values->currentData().toInt());
    request.settings.minimumCells = static_cast<std::uint64_t>(m_minimumCells->value());
    request.vectors = toPath(m_vectors->text().trimmed());
    request.folder = toPath(m_folder->text().trimmed());
    return request;
}

} // namespace knockscope::ui
