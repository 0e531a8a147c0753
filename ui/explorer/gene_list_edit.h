// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/gene_name_completer.h"

#include <QPlainTextEdit>

class QCompleter;

namespace knockscope::ui {

/// An entry for a list of genes and combinations. The word at the cursor is completed, and the entry grows
/// with its text to some lines.
class GeneListEdit final : public QPlainTextEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GeneListEdit)

public:
    explicit GeneListEdit(QWidget* parent = nullptr);

    void setNames(VectorNamesPointer names);
    /// Puts `right` in the place of the gene `wrong` wherever it stands; false when it stands nowhere.
    bool replaceGene(const QString& wrong, const QString& right);
    /// Puts names on lines of their own after what is there.
    void appendLines(const QStringList& names);
    /// The word that is being typed: it ends at the cursor.
    QString wordAtCursor() const;

Q_SIGNALS:
    /// Ctrl+Return.
    void submitted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isOffering() const;
    void offerCompletions(bool isAsked);
    void insertCompletion(const QString& symbol);
    void updateHeight();

    GeneNameCompleter m_completions;
    QCompleter* m_completer;
};

} // namespace knockscope::ui
