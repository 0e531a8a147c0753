// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QWidget;

namespace knockscope::ui {

// The parts of a form whose rows say why something was guessed.

/// Its width does not follow its items, which may be long names.
QComboBox* makeChoiceBox(const QString& name, const QString& accessibleName);
QLineEdit* makeLine(const QString& name, const QString& accessibleName);
/// "Choose…", told apart by `description`.
QPushButton* makeChooseButton(const QString& name, const QString& description);
/// A small grey text below a field.
QLabel* makeReason(const QString& name);
/// An empty text takes no room.
void setReason(QLabel* label, const QString& text);

QWidget* withReason(QWidget* field, QLabel* reason);
QWidget* sideBySide(QWidget* field, QWidget* second);
QWidget* oneAboveOther(QWidget* field, QWidget* second);

/// Returns the row's label.
QLabel* addFormRow(QFormLayout* form, const QString& text, QWidget* field, QWidget* buddy);

} // namespace knockscope::ui
