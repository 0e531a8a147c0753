// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/reading_fields.h"

#include "core/screen/screen_reader.h"
#include "ui/base/text.h"
#include "ui/wizard/form_rows.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

ReadingFields::ReadingFields(QFormLayout* form, const QString& screen, FileChooser chooser, QObject* parent)
    : QObject(parent)
    , m_screen(screen)
    , m_chooser(std::move(chooser))
    , m_layer(makeChoiceBox(u"layer"_s, tr("Layer")))
    , m_labels(makeLine(u"labelTable"_s, tr("Table of cell labels")))
    , m_labelsButton(makeChooseButton(u"chooseLabels"_s, tr("Choose a table of cell labels")))
    , m_geneNames(makeChoiceBox(u"geneNames"_s, tr("Gene names")))
    , m_geneNamesReason(makeReason(u"geneNamesReason"_s))
{
    m_layer->setPlaceholderText(tr("choose a layer"));
    m_layer->setToolTip(tr("The matrix that is read; in 10x files of several genomes, the genome"));
    m_labels->setClearButtonEnabled(true);
    m_labels->setPlaceholderText(tr("those of the file"));
    m_labels->setToolTip(tr("A CSV or TSV table with a column of barcodes, when the file lacks the labels"));
    m_geneNames->setEditable(true);
    m_geneNames->setInsertPolicy(QComboBox::NoInsert);
    m_geneNames->setToolTip(tr("“index”, or a column of the genes: type its name and press Enter"));

    addFormRow(form, tr("La&yer"), m_layer, m_layer);
    addFormRow(form, tr("Cell label&s"), sideBySide(m_labels, m_labelsButton), m_labels);
    addFormRow(form, tr("&Gene names"), withReason(m_geneNames, m_geneNamesReason), m_geneNames);

    connect(m_layer, &QComboBox::activated, this, &ReadingFields::changed);
    connect(m_labelsButton, &QPushButton::clicked, this, &ReadingFields::chooseLabels);
    connect(m_labels, &QLineEdit::editingFinished, this, &ReadingFields::takeLabels);
    connect(m_labels, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            takeLabels(); // by the clear button
    });
    connect(m_geneNames, &QComboBox::activated, this, &ReadingFields::chooseGeneNames);
    connect(m_geneNames->lineEdit(), &QLineEdit::editingFinished, this, &ReadingFields::chooseGeneNames);
}

void ReadingFields::showInspection(const ScreenInspection& inspection)
{
    m_labels->setPlaceholderText(inspection.columns.empty() ? tr("none in this file")
                                                            : tr("those of the file"));
    const QString layer = m_layer->currentText();
    setLayers(inspection.layers);
    m_layer->setCurrentText(layer.isEmpty() ? fromUtf8(ReaderOptions().layer) : layer);
    m_genes = inspection.genes;
    showGeneNames();
}

void ReadingFields::showLayers(const QStringList& layers)
{
    const QString chosen = m_layer->currentText();
    setLayers(layers);
    m_layer->setCurrentIndex(m_layer->findText(chosen));
}

void ReadingFields::setLayers(const QStringList& layers)
{
    m_layer->clear();
    m_layer->addItems(layers);
    m_layer->setEnabled(!layers.isEmpty());
}

void ReadingFields::focusLayer()
{
    m_layer->setFocus();
}

void ReadingFields::focusLabels()
{
    m_labelsButton->setFocus();
}

void ReadingFields::showGeneNames()
{
    const QString source = fromUtf8(m_genes.source.value);
    const QSignalBlocker quiet(m_geneNames);
    QStringList choices{u"index"_s};
    for (const std::string& column : m_genes.columns)
        choices.append(fromUtf8(column));
    if (!choices.contains(source))
        choices.append(source);
    m_geneNames->clear();
    m_geneNames->addItems(choices);
    m_geneNames->setCurrentText(source);
    QString reason = fromUtf8(m_genes.source.reason);
    if (!m_genes.repeated.empty()) {
        constexpr qsizetype kMostNames = 3;
        QStringList names;
        for (const std::string& name : m_genes.repeated) {
            names.append(fromUtf8(name));
            if (names.size() == kMostNames)
                break;
        }
        if (static_cast<qsizetype>(m_genes.repeated.size()) > kMostNames)
            names.append(u"…"_s);
        // A line of its own.
        reason += u'\n'
            + tr("%Ln names occur several times and get numbers (%1)", nullptr,
                 static_cast<int>(m_genes.repeated.size()))
                  .arg(names.join(u", "_s));
    }
    setReason(m_geneNamesReason, reason);
}

void ReadingFields::chooseLabels()
{
    const QString file =
        m_chooser(m_labelsButton->window(),
                  {FileQuestion::Kind::OpenFile, tr("Cell labels"),
                   tr("Tables of cell labels (*.csv *.tsv *.txt *.csv.gz *.tsv.gz "
                      "*.txt.gz);;All files (*)"),
                   m_labels->text().isEmpty() ? QFileInfo(m_screen).absolutePath() : m_labels->text()});
    if (file.isEmpty())
        return;
    m_labels->setText(QDir::toNativeSeparators(file));
    takeLabels();
}

void ReadingFields::takeLabels()
{
    if (m_labels->text().trimmed() == m_labelTable)
        return;
    m_labelTable = m_labels->text().trimmed();
    Q_EMIT changed();
}

void ReadingFields::chooseGeneNames()
{
    const QString chosen = m_geneNames->currentText().trimmed();
    const QString shown = m_geneNameColumn.isEmpty() ? fromUtf8(m_genes.source.value) : m_geneNameColumn;
    if (chosen == shown)
        return;
    m_geneNameColumn = chosen;
    Q_EMIT changed();
}

ReaderOptions ReadingFields::options() const
{
    ReaderOptions options;
    if (m_layer->currentIndex() >= 0)
        options.layer = toUtf8(m_layer->currentText());
    options.geneNameColumn = toUtf8(m_geneNameColumn);
    options.labels = toPath(m_labelTable);
    return options;
}

void ReadingFields::apply(ImportSettings& settings) const
{
    const ReaderOptions chosen = options();
    settings.layer = chosen.layer;
    settings.labels = chosen.labels;
    settings.geneNameColumn = chosen.geneNameColumn;
}

} // namespace knockscope::ui
