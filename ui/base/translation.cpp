// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

void installTranslation()
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QLocale(), u"knockscope"_s, u"_"_s, u":/i18n"_s)
        || translator->load(u":/i18n/knockscope_en.qm"_s))
        QCoreApplication::installTranslator(translator);
}

} // namespace knockscope::ui
