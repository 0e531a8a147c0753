// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

namespace knockscope::ui {

/// The screen's own name of a gene where another of its names was typed (alias, Ensembl id); otherwise what
/// was typed.
using NameResolver = std::function<QString(const QString&)>;

/// Where one types what a table shows. Esc empties it.
class SearchField final : public QLineEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    SearchField(const QString& name, const QString& title, QWidget* parent = nullptr);

    /// For a shortcut: what was typed is selected, so that typing replaces it.
    void takeFocus();
    /// What was typed in the table goes on here.
    void goOn(const QString& text);

Q_SIGNALS:
    void leftDownwards();
    void accepted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace knockscope::ui
