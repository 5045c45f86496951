#pragma once

#include <QFile>
#include <QString>
#include <QTest>

namespace stemwright::tests {

/// The languages of translations/languages.txt as the rows of a test: their code, and whether they are marked complete.
inline void addLanguageRows()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isComplete");
    QFile list(QStringLiteral(STEMWRIGHT_TREE "/translations/languages.txt"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    for (const QString& line : QString::fromUtf8(list.readAll()).split(QLatin1Char('\n'))) {
        const QStringList words = line.split(QLatin1Char(' '));
        if (words.size() == 2)
            QTest::newRow(qPrintable(words[0])) << words[0] << (words[1] == QStringLiteral("complete"));
    }
}

} // namespace stemwright::tests
