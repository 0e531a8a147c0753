// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/file_question.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QMimeData;
class QPushButton;

namespace knockscope::ui {

/// Where a screen is dropped or chosen: large while there is none, a line with its name and what was found in
/// it afterwards. Whoever holds it takes what is dropped beside it too, see `screenIn`.
class ScreenChooser final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScreenChooser)

public:
    explicit ScreenChooser(FileChooser chooser, QWidget* parent = nullptr);

    void showNone();
    void showScreen(const QString& path, const QString& found);
    void setFound(const QString& found);
    /// While something that can be dropped hovers.
    void setHighlighted(bool isHighlighted);

Q_SIGNALS:
    void chosen(const QString& path); // a file or a folder

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void chooseFile();
    void chooseFolder();

    FileChooser m_chooser;
    bool m_isHighlighted = false;
    bool m_isLarge = true;
    QBoxLayout* m_layout;
    QLabel* m_title;
    QLabel* m_found;
    QPushButton* m_file;
};

/// The path of a screen that is dragged: one file with a usual name for a screen, or a folder with a Matrix
/// Market matrix. Empty for anything else.
QString screenIn(const QMimeData* data);

} // namespace knockscope::ui
