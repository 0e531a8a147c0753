// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>
#include <QWidget>

#include <vector>

class QToolButton;

namespace knockscope::ui {

class FlowLayout;

/// A condition that is on, as words with an x behind: "at least [100] cells x".
struct FilterChip {
    QString id; // of the condition; at most one chip has it
    QString text; // before the value
    QVariant value = {}; // invalid: none; int, double or QString: may be changed in the chip
    QString unit = {}; // behind the value
    double largest = 1e6; // of a number
    QStringList suggestions = {}; // for a text
};

/// The conditions that rows are filtered by, in as many lines as they need. Tab goes from one to the next;
/// Return, Space, Delete or a click on the x removes it.
class FilterChips final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChips)

public:
    explicit FilterChips(QWidget* parent = nullptr);

    /// Stays before the chips. Takes ownership.
    void addFixedWidget(QWidget* widget);
    /// Chips that are there already stay as they are and keep the focus, but for texts and values.
    void setChips(const std::vector<FilterChip>& chips);
    /// To the value of that chip, or its x.
    void focusChip(const QString& id);

Q_SIGNALS:
    void removed(const QString& id);
    void valueChanged(const QString& id, const QVariant& value);
    void cleared();

private:
    struct Shown {
        FilterChip chip;
        QWidget* frame;
    };

    QWidget* makeFrame(const FilterChip& chip);
    void remove(const QString& id);
    void updateVisibility();

    FlowLayout* m_layout; // fixed widgets, chips, the button that clears them
    std::vector<Shown> m_shown;
    std::vector<QWidget*> m_fixed;
    QToolButton* m_clear;
};

} // namespace knockscope::ui
