// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_font.h"

#include <QFontDatabase>
#include <QStringList>

static void initialiseResources()
{
    Q_INIT_RESOURCE(knockscope); // a static library's resources are not registered by themselves
}

namespace knockscope::ui {

using namespace Qt::StringLiterals;

QString figureFontFamily()
{
    static const QString family = [] {
        initialiseResources();
        QFontDatabase::addApplicationFont(u":/knockscope/fonts/Arimo-Bold.ttf"_s);
        const int id = QFontDatabase::addApplicationFont(u":/knockscope/fonts/Arimo-Regular.ttf"_s);
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        return families.isEmpty() ? u"Arimo"_s : families.front();
    }();
    return family;
}

} // namespace knockscope::ui
