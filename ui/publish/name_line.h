// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLineEdit>

#include <string>
#include <unordered_map>
#include <vector>

class QAction;
class QCompleter;
class QTimer;

namespace knockscope::ui {

/// A line for a few names out of many, separated by commas or blanks. The name at the cursor is completed,
/// and not judged while somebody types it: until a separator ends it, the line is left or a second has
/// passed.
class NameLine final : public QLineEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NameLine)

public:
    explicit NameLine(QWidget* parent = nullptr);

    /// In any case of letters, and the parts of a combination in any order; `otherNames` lead to known ones,
    /// also within combinations, and parts called `controlLabel` are none.
    void setKnown(const QStringList& names,
                  const std::unordered_map<std::string, std::string>& otherNames = {},
                  const std::string& controlLabel = {});
    /// What stands there unless somebody types.
    void setNames(const std::vector<std::string>& names);
    /// As if they had been typed.
    void setTyped(const std::vector<std::string>& names);
    bool isEdited() const { return text() != m_filled; }
    /// As they are known, each once; unknown ones are left out.
    std::vector<std::string> names() const;
    /// Without the one that is still being typed.
    QStringList unknown() const;
    /// Whether the name at the cursor is none yet and may still become one.
    bool isTyping() const;
    /// Shown in the line, with what is wrong as its tool tip; empty: nothing is.
    void setProblem(const QString& sentence);

Q_SIGNALS:
    /// isTyping() ended without any change of the text.
    void judged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// The same for all ways to write a perturbation.
    QString keyOf(const QString& typed) const;
    QString known(const QString& typed) const; // empty: unknown
    void judge();
    /// The name around the cursor, as it is typed.
    QString nameAtCursor() const;
    /// Begin of the name that ends at the cursor.
    qsizetype wordBegin() const;
    void offer();
    void insert(const QString& name);

    QHash<QString, QString> m_known; // by lower case, and by keyOf()
    QHash<QString, QString> m_aliases; // of targets, in lower case
    std::string m_controlLabel;
    QString m_filled;
    bool m_isTyped = false; // and not judged yet
    QCompleter* m_completer;
    QTimer* m_judgeSoon;
    QAction* m_problem;
};

} // namespace knockscope::ui
