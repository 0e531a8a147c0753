// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/translation.h"

#include "core/base/translate.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <QVariant>

#include <array>
#include <string>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

struct Language {
    QStringView code;
    QStringView name;
};

constexpr std::array<Language, 4> kLanguages{{
    {u"en", u"English"},
    {u"de", u"Deutsch"},
    {u"fr", u"Français"},
    {u"zh_CN", u"简体中文"},
}};

// Of the application: what it has installed, and the locale that a chosen language replaced.
constexpr const char* kTranslatorName = "knockscopeTranslator";
constexpr const char* kFormerLocale = "knockscopeFormerLocale";

QString fileOf(const QString& code)
{
    return u":/i18n/knockscope_%1.qm"_s.arg(code);
}

bool isSameLanguage(const QLocale& a, const QLocale& b)
{
    return a.language() == b.language() && a.script() == b.script();
}

QString languageOfSystem()
{
    const QStringList offered = offeredLanguages();
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        const QLocale locale(wanted);
        for (const QString& code : offered) {
            if (isSameLanguage(locale, QLocale(code)))
                return code;
        }
    }
    return u"en"_s;
}

void useLocaleOf(const QString& chosen)
{
    QCoreApplication& application = *QCoreApplication::instance();
    const QVariant former = application.property(kFormerLocale);
    if (chosen.isEmpty()) {
        if (former.isValid())
            QLocale::setDefault(former.toLocale());
        application.setProperty(kFormerLocale, {});
        return;
    }
    if (!former.isValid())
        application.setProperty(kFormerLocale, QLocale());
    // Austria's numbers for an Austrian who chooses German.
    const QLocale system = QLocale::system();
    QLocale::setDefault(isSameLanguage(system, QLocale(chosen)) ? system : QLocale(chosen));
}

void install(const QString& file, const QString& folder = {})
{
    QCoreApplication* const application = QCoreApplication::instance();
    auto* const translator = new QTranslator(application);
    translator->setObjectName(QLatin1StringView(kTranslatorName));
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

/// Called by core, from any thread.
std::string translateForCore(const char* context, const char* english)
{
    return QCoreApplication::translate(context, english).toStdString();
}

} // namespace

void installTranslation(const QString& language)
{
    const QString chosen = offeredLanguages().contains(language) ? language : QString();
    const QString code = chosen.isEmpty() ? languageOfSystem() : chosen;
    const QList<QTranslator*> former = QCoreApplication::instance()->findChildren<QTranslator*>(
        QLatin1StringView(kTranslatorName), Qt::FindDirectChildrenOnly);
    useLocaleOf(chosen);
    setTranslator(code == "en"_L1 ? nullptr : translateForCore);
    if (code != "en"_L1)
        install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(fileOf(code));
    qDeleteAll(former); // which removes them, once the new ones are there
}

QStringList offeredLanguages()
{
    QStringList codes;
    for (const Language& language : kLanguages) {
        const QString code = language.code.toString();
        if (QFile::exists(fileOf(code)))
            codes.append(code);
    }
    return codes;
}

QString nativeLanguageName(const QString& code)
{
    for (const Language& language : kLanguages) {
        if (language.code == code)
            return language.name.toString();
    }
    return code;
}

QString coreText(std::string_view english)
{
    return QCoreApplication::translate("core", std::string(english).c_str());
}

} // namespace knockscope::ui
