// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/importer.h"
#include "ui/base/file_question.h"
#include "ui/jobs/screen_inspector.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace knockscope::ui {

/// How a file is read: which matrix, which table of labels, which gene names. Another choice means that the
/// file has to be looked into again. The rows belong to the form that they were added to.
class ReadingFields final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingFields)

public:
    /// `screen` is a file or a folder.
    ReadingFields(QFormLayout* form, const QString& screen, FileChooser chooser, QObject* parent);

    void showInspection(const ScreenInspection& inspection);
    /// Of a file that cannot be read without choosing another one.
    void showLayers(const QStringList& layers);
    void focusLayer();
    void focusLabels();

    ReaderOptions options() const;
    void apply(ImportSettings& settings) const;

Q_SIGNALS:
    void changed();

private:
    void setLayers(const QStringList& layers);
    void showGeneNames();
    void chooseLabels();
    void takeLabels();
    void chooseGeneNames();

    QString m_screen;
    FileChooser m_chooser;
    QString m_labelTable; // empty: that of the file
    QString m_geneNameColumn; // empty: guessed
    knockscope::GeneNames m_genes;

    QComboBox* m_layer;
    QLineEdit* m_labels;
    QPushButton* m_labelsButton;
    QComboBox* m_geneNames;
    QLabel* m_geneNamesReason;
};

} // namespace knockscope::ui
