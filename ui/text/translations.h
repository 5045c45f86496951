#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace stemwright::ui {

/// Translates the program, and Qt's own texts where Qt's translations are installed, into the first language that the user reads and the
/// program speaks. English, or nothing in common, leaves the texts as they are in the sources. Before the first text is made.
void installTranslations(QCoreApplication& application, const QLocale& locale);

/// Code of the language that the texts are in, one of spokenLanguages().
QString languageInUse();

/// Codes of the languages that the program speaks, English first.
QStringList spokenLanguages();

} // namespace stemwright::ui
