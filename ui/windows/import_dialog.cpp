// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/import_dialog.h"

#include "ui/wizard/data_page.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(const QString& screen, FileChooser chooser, ScreenInspector& inspector,
                           QWidget* parent)
    : QDialog(parent)
    , m_page(new DataPage(std::move(chooser), inspector))
{
    setObjectName(u"importDialog");
    setWindowTitle(tr("Import a screen"));
    auto* missing = new QLabel;
    missing->setObjectName(u"missing");
    missing->setTextFormat(Qt::PlainText);
    missing->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    import->setObjectName(u"startImport");
    import->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto update = [this, missing, import] {
        missing->setText(m_page->missing());
        import->setEnabled(m_page->missing().isEmpty());
    };
    connect(m_page, &DataPage::changed, this, update);

    auto* footer = new QHBoxLayout;
    footer->addWidget(missing, 1);
    footer->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_page, 1);
    layout->addLayout(footer);
    const QSize room = this->screen()->availableSize();
    resize(std::min(1180, room.width() - 60), std::min(820, room.height() - 90));
    m_page->setScreen(screen);
}

ImportRequest ImportDialog::request() const
{
    ImportRequest request;
    request.settings = m_page->importSettings().value_or(ImportSettings());
    request.folder = m_page->projectFolder();
    return request;
}

} // namespace knockscope::ui
