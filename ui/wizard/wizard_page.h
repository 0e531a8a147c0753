// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace knockscope::ui {

/// One step of the wizard. It is given what the steps before it say, and says itself whether it is answered.
class WizardPage : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WizardPage)

public:
    using QWidget::QWidget;

    /// In the list of steps, one word where possible, and above the page, a sentence.
    virtual QString title() const = 0;
    virtual QString explanation() const = 0;
    /// What must still be chosen, as one sentence; empty when the next step can be taken.
    virtual QString missing() const = 0;
    /// Of the help, about this step; may change with `changed`.
    virtual QString helpPage() const { return QStringLiteral("start-train"); }
    /// Called whenever the page comes into sight.
    virtual void enter() { }
    /// Called when it goes out of sight: nothing that only serves the page need go on.
    virtual void leave() { }

Q_SIGNALS:
    /// Something was chosen or came to be known: ask again what is missing and what was chosen.
    void changed();
};

} // namespace knockscope::ui
