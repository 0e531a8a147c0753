// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace knockscope::ui {

class HelpButton;
class WizardPage;

/// A dialog of steps, one after the other. A step that was reached can be gone back to from the list of all
/// steps; the last one's "Start" accepts the dialog once no step misses anything.
class WizardFrame : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WizardFrame)

public:
    explicit WizardFrame(const QString& title, QWidget* parent = nullptr);

    int current() const { return m_current; }
    /// The furthest step that was in sight.
    int reached() const { return m_reached; }
    WizardPage* page(int step) const { return m_pages[static_cast<std::size_t>(step)]; }

    /// Asks once when something would be lost.
    void reject() override;

Q_SIGNALS:
    /// Before a step comes into sight: it can be told what those before it say.
    void entering(int step);

protected:
    /// In the order of the steps; the first one comes into sight when the dialog does. The dialog owns it.
    void addPage(WizardPage* page);
    /// Nothing happens for a step that cannot be reached yet.
    void goTo(int step);
    /// A second button that accepts the dialog, shown while `canImportOnly`, once the first step misses
    /// nothing.
    void setImportOnly(const QString& text, const QString& toolTip);
    virtual bool canImportOnly() const { return false; }
    /// Whether closing loses choices.
    virtual bool hasChoices() const { return m_reached > 0; }
    bool isImportOnly() const { return m_isImportOnly; }

    void showEvent(QShowEvent* event) override;

private:
    void showStep(int step);
    void next();
    /// The first step up to `last` that misses something; -1 when none does.
    int firstIncomplete(int last) const;
    void refresh();

    std::vector<WizardPage*> m_pages;
    int m_current = -1;
    int m_reached = 0;
    bool m_isImportOnly = false;

    QListWidget* m_steps;
    QStackedWidget* m_stack;
    QLabel* m_title;
    HelpButton* m_help;
    QLabel* m_explanation;
    QLabel* m_missing;
    QPushButton* m_cancel;
    QPushButton* m_importOnly;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace knockscope::ui
