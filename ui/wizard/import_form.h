// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/importer.h"
#include "ui/base/file_question.h"
#include "ui/jobs/import_preview.h"
#include "ui/jobs/screen_inspector.h"

#include <QList>
#include <QWidget>

#include <filesystem>
#include <optional>
#include <string>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace knockscope::ui {

class AdvancedOptions;
class FilterList;
class LabelFields;
class ReadingFields;

/// The choices of one import, of one file.
class ImportForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportForm)

public:
    /// `screen` is a file or a folder.
    ImportForm(const QString& screen, FileChooser chooser, QWidget* parent = nullptr);

    /// What was chosen by hand stays, where the file still has it.
    void showInspection(const ScreenInspector::Inspection& inspection);
    /// Of a file that cannot be read without choosing another one.
    void showLayers(const QStringList& layers);
    void showSpelling(const ImportPreview& preview);
    void addFilter(const CellFilter& filter);
    /// Stays where nobody typed one before.
    void suggestFolder(const QString& folder);
    /// Where the first thing is that wants an answer.
    void focusFirst();
    /// In the order of Tab.
    QWidget* lastField() const;

    ReaderOptions readerOptions() const;
    ImportSettings settings() const;
    std::filesystem::path folder() const; // of the project
    /// What must still be chosen, once the file is known, as a sentence; empty when nothing is missing.
    QString missing() const;
    bool hasColumn() const;
    bool hasControl() const;

Q_SIGNALS:
    /// The file has to be looked into again.
    void readingChanged();
    void changed();
    /// Something below `widget` came into sight.
    void unfolded(QWidget* widget);

private:
    void makeFields(QFormLayout* form);
    void chooseFolder();

    QString m_screen;
    FileChooser m_chooser;
    ScreenInspector::Inspection m_inspection; // null until it is there
    QList<QWidget*> m_choices; // to be made once the file is known
    ReadingFields* m_reading;
    LabelFields* m_labels;
    std::optional<std::string> m_layerOfValues; // for which they were chosen by hand
    QComboBox* m_values;
    QLabel* m_valuesReason;
    FilterList* m_filters;
    QSpinBox* m_minimumCells;
    AdvancedOptions* m_advanced;
    QLineEdit* m_folder;
    QPushButton* m_folderButton;
};

/// A folder for the project beside `screen`, or with the user's documents where nothing can be written there;
/// nothing of that name is there. Asks the file system, so not for the window's thread.
QString suggestedProjectFolder(const QString& screen);

} // namespace knockscope::ui
