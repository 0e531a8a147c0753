// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/file_question.h"

#include <QDialog>

#include <filesystem>

class QTextBrowser;

namespace knockscope::ui {

class LatestJob;

/// Shows the report of an experiment, and hands out its table in the formats that papers are written in.
class ReportWindow final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportWindow)

public:
    /// `report`: the Markdown file, beside which are those of the other formats.
    ReportWindow(const std::filesystem::path& report, FileChooser chooser, QWidget* parent = nullptr);
    ~ReportWindow() override;

private:
    void read();
    void copyAs(const QString& suffix);
    void save();

    std::filesystem::path m_report;
    FileChooser m_chooser;
    LatestJob* m_job;
    QTextBrowser* m_text;
};

} // namespace knockscope::ui
