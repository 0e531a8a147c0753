// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/file_question.h"
#include "ui/jobs/log.h"

#include <QToolButton>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace knockscope::ui {

class JobRunner;
class LogFilter;
class LogModel;

/// What happened, newest last. Whoever shows it tells the log when it is in sight: a dock behind another one
/// is hidden to nobody but the user.
class LogPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogPanel)

public:
    explicit LogPanel(Log& log, QWidget* parent = nullptr);
    ~LogPanel() override;

    void setFileChooser(FileChooser chooser) { m_chooseFile = std::move(chooser); }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeTable();
    QWidget* makeButtons();
    void refresh();
    void fitColumns();
    void setFollows(bool follows);
    QString textOfRows() const;
    void copy();
    void save();

    Log& m_log;
    FileChooser m_chooseFile;
    JobRunner* m_writer;
    LogModel* m_model;
    LogFilter* m_filter;
    bool m_follows = true;
    QTableView* m_table = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_whole = nullptr; // the text of the current row
    QComboBox* m_severity = nullptr;
    QLineEdit* m_search = nullptr;
    QToolButton* m_follow = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_clear = nullptr;
};

/// "Log", for a status bar, with how many errors nobody has seen yet.
class LogButton final : public QToolButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogButton)

public:
    explicit LogButton(const Log& log, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setCount(int count);
    QString badgeText() const;
    int badgeWidth() const; // 0 without errors

    int m_count = 0;
};

} // namespace knockscope::ui
