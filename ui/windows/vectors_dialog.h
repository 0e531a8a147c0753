// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/file_question.h"
#include "ui/wizard/training_plan.h"

#include <QDialog>

namespace knockscope {
class Project;
}

namespace knockscope::ui {

class GenesPage;

/// The wizard's step of gene vectors by itself, for a project that is there.
class VectorsDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VectorsDialog)

public:
    VectorsDialog(const Project& project, FileChooser chooser, QWidget* parent = nullptr);

    /// Nothing: the project keeps those it has.
    std::optional<VectorRequest> request() const;

private:
    GenesPage* m_page;
};

} // namespace knockscope::ui
