// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/vector_names.h"

#include <QAbstractListModel>

#include <vector>

namespace knockscope::ui {

/// The genes that complete a text. They are shown with the other name that was found, if any, and edited as
/// their symbol.
class GeneNameCompleter final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GeneNameCompleter)

public:
    static constexpr std::size_t kMost = 12;

    explicit GeneNameCompleter(QObject* parent = nullptr);

    /// Null: nothing completes anything.
    void setNames(VectorNamesPointer names);
    const VectorNamesPointer& names() const { return m_names; }
    /// False when there is nothing to offer: no gene, or only the text itself.
    bool complete(const QString& text);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    VectorNamesPointer m_names;
    std::vector<VectorNames::Hit> m_hits;
};

} // namespace knockscope::ui
