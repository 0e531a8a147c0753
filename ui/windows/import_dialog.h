// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/file_question.h"
#include "ui/jobs/project_jobs.h"
#include "ui/jobs/screen_inspector.h"

#include <QDialog>

namespace knockscope::ui {

class DataPage;

/// Asks how a screen is to be read: the wizard's first step by itself.
class ImportDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDialog)

public:
    /// `screen` is a file or a folder. `inspector` may outlive the dialog, so that closing it never waits for
    /// a file.
    ImportDialog(const QString& screen, FileChooser chooser, ScreenInspector& inspector,
                 QWidget* parent = nullptr);

    ImportRequest request() const; // once nothing is missing

private:
    DataPage* m_page;
};

} // namespace knockscope::ui
