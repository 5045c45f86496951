#pragma once

#include "ui/text/translations.h"

#include <QApplication>
#include <QTranslator>

namespace stemwright::tests {

/// The program in another language, until the end of the scope.
class Spoken {
public:
    explicit Spoken(const QString& language) { ui::installTranslations(*qApp, QLocale(language)); }
    ~Spoken() { qDeleteAll(qApp->findChildren<QTranslator*>(Qt::FindDirectChildrenOnly)); }
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;
};

} // namespace stemwright::tests
