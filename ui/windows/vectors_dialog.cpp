// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/vectors_dialog.h"

#include "core/project/project.h"
#include "ui/wizard/genes_page.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

VectorsDialog::VectorsDialog(const Project& project, FileChooser chooser, QWidget* parent)
    : QDialog(parent)
    , m_page(new GenesPage(std::move(chooser)))
{
    setObjectName(u"vectorsDialog"_s);
    setWindowTitle(tr("Gene vectors"));
    auto* missing = new QLabel;
    missing->setObjectName(u"vectorsMissing"_s);
    missing->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* use = buttons->addButton(tr("&Use these vectors"), QDialogButtonBox::AcceptRole);
    use->setObjectName(u"useVectors"_s);
    use->setToolTip(tr("Later trainings use them; runs that are there keep theirs"));
    use->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto update = [this, missing, use] {
        missing->setText(m_page->missing());
        use->setEnabled(m_page->missing().isEmpty());
    };
    connect(m_page, &WizardPage::changed, this, update);

    auto* explanation = new QLabel(m_page->explanation());
    explanation->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(explanation);
    layout->addWidget(m_page, 1);
    layout->addWidget(missing);
    layout->addWidget(buttons);
    resize(900, 640);

    auto names = std::make_shared<ScreenNames>();
    names->perturbations = project.store().perturbationNames();
    names->genes = project.store().geneNames();
    names->cells = project.importReport().cellsKept;
    m_page->setScreen(names, project);
    m_page->enter();
    update();
}

std::optional<VectorRequest> VectorsDialog::request() const
{
    return m_page->vectorRequest();
}

} // namespace knockscope::ui
