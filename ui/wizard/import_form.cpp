// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/import_form.h"

#include "core/screen/screen_reader.h"
#include "ui/base/text.h"
#include "ui/wizard/advanced_options.h"
#include "ui/wizard/filter_list.h"
#include "ui/wizard/form_rows.h"
#include "ui/wizard/label_fields.h"
#include "ui/wizard/reading_fields.h"
#include "ui/base/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>

#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

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

QString suggestedProjectFolder(const QString& screen)
{
    const QFileInfo info(screen);
    QDir parent = info.absoluteDir();
    if (parent.exists() && !QFileInfo(parent.path()).isWritable())
        parent.setPath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString base = parent.filePath(withoutSuffix(info));
    QString folder = base + u".knockscope"_s;
    for (int number = 2; QFileInfo::exists(folder); ++number)
        folder = u"%1-%2.knockscope"_s.arg(base, QString::number(number));
    return folder;
}

ImportForm::ImportForm(const QString& screen, FileChooser chooser, QWidget* parent)
    : QWidget(parent)
    , m_screen(screen)
    , m_chooser(std::move(chooser))
    , m_values(makeChoiceBox(u"valueKind"_s, tr("Values")))
    , m_valuesReason(makeReason(u"valuesReason"_s))
    , m_filters(new FilterList)
    , m_minimumCells(new QSpinBox)
    , m_advanced(new AdvancedOptions)
    , m_folder(makeLine(u"projectFolder"_s, tr("Project folder")))
    , m_folderButton(makeChooseButton(u"chooseFolder"_s, tr("Choose the project folder")))
{
    setObjectName(u"importForm");
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 6, 0);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_reading = new ReadingFields(form, screen, m_chooser, this);
    m_labels = new LabelFields(form, this);
    makeFields(form);
    m_labels->setEnabled(false);
    for (QWidget* choice : std::as_const(m_choices))
        choice->setEnabled(false);
    for (QComboBox* box : findChildren<QComboBox*>())
        guardFromWheel(box);
    for (QAbstractSpinBox* box : findChildren<QAbstractSpinBox*>())
        guardFromWheel(box);

    connect(m_reading, &ReadingFields::changed, this, &ImportForm::readingChanged);
    connect(m_labels, &LabelFields::changed, this, &ImportForm::changed);
    connect(m_values, &QComboBox::activated, this, [this] {
        m_layerOfValues = readerOptions().layer;
        setReason(m_valuesReason, tr("chosen by you"));
    });
    connect(m_values, &QComboBox::currentIndexChanged, this, [this] {
        if (m_values->currentIndex() >= 0)
            m_advanced->setValues(static_cast<ValueKind>(m_values->currentData().toInt()));
        Q_EMIT changed();
    });
    connect(m_filters, &FilterList::changed, this, &ImportForm::changed);
    connect(m_minimumCells, &QSpinBox::valueChanged, this, &ImportForm::changed);
    connect(m_advanced, &AdvancedOptions::changed, this, &ImportForm::changed);
    connect(m_advanced, &AdvancedOptions::unfolded, this, [this] { Q_EMIT unfolded(m_advanced); });
    connect(m_folder, &QLineEdit::textChanged, this, &ImportForm::changed);
}

void ImportForm::makeFields(QFormLayout* form)
{
    m_values->setPlaceholderText(tr("choose what they are"));
    m_values->setToolTip(tr("What the numbers of the matrix are"));
    m_values->addItem(tr("Counts, to be normalised"), static_cast<int>(ValueKind::Counts));
    m_values->addItem(tr("Log-normalised already"), static_cast<int>(ValueKind::Log));
    m_values->setCurrentIndex(-1);
    m_minimumCells->setObjectName(u"minimumCells");
    m_minimumCells->setRange(1, 1'000'000);
    m_minimumCells->setGroupSeparatorShown(true);
    m_minimumCells->setValue(static_cast<int>(ImportSettings().minimumCells));
    m_minimumCells->setToolTip(tr("Perturbations with fewer cells are left out"));
    m_folder->setToolTip(tr("Where the project will be; nothing is written there before the import starts"));
    connect(m_folderButton, &QPushButton::clicked, this, &ImportForm::chooseFolder);

    const auto add = [this, form](const QString& text, QWidget* field, QWidget* buddy) {
        m_choices.append({addFormRow(form, text, field, buddy), field});
    };
    add(tr("&Values"), withReason(m_values, m_valuesReason), m_values);
    add(tr("Only cells with"), m_filters, nullptr);
    add(tr("&Minimum cells"), m_minimumCells, m_minimumCells);
    form->addRow(m_advanced);
    m_choices.append(m_advanced);
    add(tr("Project &folder"), sideBySide(m_folder, m_folderButton), m_folder);
}

void ImportForm::showInspection(const ScreenInspector::Inspection& inspection)
{
    m_inspection = inspection;
    m_reading->showInspection(*inspection);
    m_labels->setEnabled(true);
    for (QWidget* choice : std::as_const(m_choices))
        choice->setEnabled(true);
    m_labels->setInspection(inspection);
    if (m_layerOfValues != readerOptions().layer) {
        m_layerOfValues.reset();
        m_values->setCurrentIndex(
            inspection->values ? m_values->findData(static_cast<int>(*inspection->values)) : -1);
        setReason(m_valuesReason, inspection->valuesReason);
    }
    m_filters->setInspection(inspection);
}

void ImportForm::showLayers(const QStringList& layers)
{
    m_reading->showLayers(layers);
    m_reading->focusLayer();
}

void ImportForm::showSpelling(const ImportPreview& preview)
{
    m_labels->showSpelling(preview);
}

void ImportForm::addFilter(const CellFilter& filter)
{
    m_filters->add(filter);
}

void ImportForm::suggestFolder(const QString& folder)
{
    if (m_folder->text().isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void ImportForm::focusFirst()
{
    if (m_inspection && m_inspection->columns.empty())
        m_reading->focusLabels();
    else
        m_labels->focusColumn();
}

QWidget* ImportForm::lastField() const
{
    return m_folderButton;
}

void ImportForm::chooseFolder()
{
    const QString folder = m_chooser(window(),
                                     {FileQuestion::Kind::SaveFile, tr("Project folder"),
                                      tr("Knockscope projects (*.knockscope)"), m_folder->text()});
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

ReaderOptions ImportForm::readerOptions() const
{
    return m_reading->options();
}

ImportSettings ImportForm::settings() const
{
    ImportSettings settings;
    settings.source = toPath(m_screen);
    m_reading->apply(settings);
    m_labels->apply(settings);
    settings.filters = m_filters->filters();
    if (m_values->currentIndex() >= 0)
        settings.values = static_cast<ValueKind>(m_values->currentData().toInt());
    settings.minimumCells = static_cast<std::uint64_t>(m_minimumCells->value());
    m_advanced->apply(settings);
    return settings;
}

std::filesystem::path ImportForm::folder() const
{
    QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (folder == u"~"_s || folder.startsWith(u"~/"_s))
        folder.replace(0, 1, QDir::homePath());
    return toPath(folder);
}

QString ImportForm::missing() const
{
    if (m_inspection->columns.empty())
        return tr("Choose a table of cell labels.");
    if (!m_labels->hasColumn() || !m_labels->hasControl())
        return m_labels->missing();
    if (m_values->currentIndex() < 0)
        return tr("Choose what the values are.");
    if (const QString missing = m_labels->missing(); !missing.isEmpty())
        return missing;
    if (const QString problem = m_filters->problem(); !problem.isEmpty())
        return problem;
    return m_folder->text().trimmed().isEmpty() ? tr("Choose the project folder.") : QString();
}

bool ImportForm::hasColumn() const
{
    return m_labels->hasColumn();
}

bool ImportForm::hasControl() const
{
    return m_labels->hasControl();
}

} // namespace knockscope::ui
