// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/url_opener.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

class BrowserOpener {
    Q_DECLARE_TR_FUNCTIONS(BrowserOpener)
};

} // namespace

UrlOpener browserOpener()
{
    return [](const QUrl& url) { return QDesktopServices::openUrl(url); };
}

void showAddress(const QUrl& url)
{
    const QString address = QString::fromLatin1(url.toEncoded());
    auto* box = new QMessageBox(QMessageBox::Information, QGuiApplication::applicationDisplayName(),
                                BrowserOpener::tr("No browser could be opened. This is the address:"),
                                QMessageBox::Close, QApplication::activeWindow());
    box->setObjectName(u"addressBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(address);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* copy = box->addButton(BrowserOpener::tr("Copy address"), QMessageBox::ActionRole);
    copy->setObjectName(u"copyAddress"_s);
    QObject::connect(box, &QMessageBox::buttonClicked, box, [copy, address](QAbstractButton* pressed) {
        if (pressed == copy)
            QGuiApplication::clipboard()->setText(address);
    });
    box->open();
}

} // namespace knockscope::ui
