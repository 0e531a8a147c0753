// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLineEdit>

#include <string>
#include <unordered_map>
#include <vector>

class QCompleter;

namespace knockscope::ui {

/// A line for a few names out of many, separated by commas or blanks. The name at the cursor is completed.
class NameLine final : public QLineEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NameLine)

public:
    explicit NameLine(QWidget* parent = nullptr);

    /// In any case of letters; `otherNames` lead to known ones.
    void setKnown(const QStringList& names,
                  const std::unordered_map<std::string, std::string>& otherNames = {});
    void setNames(const std::vector<std::string>& names);
    /// As they are known, each once; unknown ones are left out.
    std::vector<std::string> names() const;
    QStringList unknown() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString known(const QString& typed) const; // empty: unknown
    /// Begin of the name that ends at the cursor.
    qsizetype wordBegin() const;
    void offer();
    void insert(const QString& name);

    QHash<QString, QString> m_known; // by lower case
    QCompleter* m_completer;
};

} // namespace knockscope::ui
