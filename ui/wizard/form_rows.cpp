// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/form_rows.h"

#include "ui/base/words_label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace knockscope::ui {

QComboBox* makeChoiceBox(const QString& name, const QString& accessibleName)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}

QLineEdit* makeLine(const QString& name, const QString& accessibleName)
{
    auto* line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(accessibleName);
    return line;
}

QPushButton* makeChooseButton(const QString& name, const QString& description)
{
    auto* button = new QPushButton(QCoreApplication::translate("FormRows", "Choose…"));
    button->setObjectName(name);
    button->setAccessibleDescription(description);
    button->setToolTip(description);
    button->setAutoDefault(false);
    return button;
}

QLabel* makeReason(const QString& name)
{
    auto* reason = new WordsLabel;
    reason->setObjectName(name);
    reason->setTextFormat(Qt::PlainText);
    reason->setForegroundRole(QPalette::PlaceholderText);
    reason->hide();
    return reason;
}

void setReason(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QWidget* withReason(QWidget* field, QLabel* reason)
{
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(field);
    layout->addWidget(reason);
    setReason(reason, reason->text());
    return both;
}

QWidget* sideBySide(QWidget* field, QWidget* second)
{
    auto* both = new QWidget;
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field, 1);
    layout->addWidget(second);
    return both;
}

QWidget* oneAboveOther(QWidget* field, QWidget* second)
{
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(field);
    layout->addWidget(second);
    both->setFocusProxy(field); // whoever labels both means the field
    return both;
}

QLabel* addFormRow(QFormLayout* form, const QString& text, QWidget* field, QWidget* buddy)
{
    auto* label = new QLabel(text);
    label->setBuddy(buddy);
    form->addRow(label, field);
    return label;
}

} // namespace knockscope::ui
