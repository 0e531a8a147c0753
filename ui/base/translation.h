// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

namespace knockscope::ui {

/// Installs the texts of a language, Qt's own and core's included: one of `offeredLanguages()`, or, when
/// empty, the first of the system's that is offered. English has a file too, for its plurals. A language that
/// was chosen also says how numbers are written. Needs an application. May be called again at any time:
/// widgets are told by QEvent::LanguageChange.
void installTranslation(const QString& language = {});

/// Codes of the languages that the program has: "en", "de", "fr", "zh_CN".
QStringList offeredLanguages();
/// As its speakers call it: "Deutsch". The code itself for an unknown one.
QString nativeLanguageName(const QString& code);

/// A text of one of core's tables (models, metrics, experiments) in the language of the user.
QString coreText(std::string_view english);

} // namespace knockscope::ui
