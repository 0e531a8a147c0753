// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/import_preview.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QTableWidget;
class QVBoxLayout;

namespace knockscope::ui {

/// Shows how the labels of a file are read, and what the user should know about them.
class ImportPreviewPane final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPreviewPane)

public:
    explicit ImportPreviewPane(QWidget* parent = nullptr);

    /// `warnings` are sentences without a way out that a button could take.
    void show(const ImportPreview& preview, const QStringList& warnings);
    void clear(const QStringList& warnings = {});
    /// In the order of Tab.
    QWidget* firstField() const;

Q_SIGNALS:
    /// The user takes the way out that a notice offers.
    void filterSuggested(const knockscope::CellFilter& filter);

private:
    void clearNotices();
    QWidget* addWarning(const QString& text, const QString& name);
    void addNotice(const QString& text, const QString& action, const CellFilter& filter);

    QTableWidget* m_table;
    QLabel* m_more;
    QVBoxLayout* m_notices;
    QWidget* m_lastInChain = nullptr;
};

} // namespace knockscope::ui
