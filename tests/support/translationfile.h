#pragma once

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

#include <vector>

namespace stemwright::tests {

/// A text of the program, as a file of translations/ has it.
struct TranslatedText {
    QString key; ///< context, source and comment
    QString source;
    QStringList translations; ///< one, or one for each plural form
    bool isFinished = false;
};

/// From the start of the element <translation> to its end.
inline QStringList translationsAt(QXmlStreamReader& xml)
{
    QStringList forms;
    QString plain;
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
        if (xml.isStartElement())
            forms += xml.readElementText();
        else
            plain += xml.text();
    }
    return forms.isEmpty() ? QStringList(plain) : forms;
}

inline QString translationFile(const QString& language, const QDir& folder)
{
    return folder.filePath(QStringLiteral("stemwright_%1.ts").arg(language));
}

/// Empty when there is no such file.
inline std::vector<TranslatedText> translatedTexts(const QString& path)
{
    std::vector<TranslatedText> texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("message"))
            texts.emplace_back();
        else if (xml.name() == QStringLiteral("source"))
            texts.back().key = context + QStringLiteral(": ") + (texts.back().source = xml.readElementText());
        else if (xml.name() == QStringLiteral("comment"))
            texts.back().key += QStringLiteral(" / ") + xml.readElementText();
        else if (xml.name() == QStringLiteral("translation")) {
            TranslatedText& text = texts.back();
            text.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            text.translations = translationsAt(xml);
        }
    }
    return texts;
}

} // namespace stemwright::tests
