#include "ui/settings/preferences.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stemwright::ui;

class TestPreferences : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".ini")); }

    static void compareWithDefaults(const Preferences& preferences)
    {
        QCOMPARE(preferences.outputDevice(), QString());
        QCOMPARE(preferences.cacheFolder(), QString());
        QCOMPARE(preferences.cacheGib(), 4);
        QCOMPARE(preferences.language(), QString());
        QCOMPARE(preferences.theme(), ThemeKind::Dark);
        QCOMPARE(preferences.separatesByItself(), true);
        QCOMPARE(preferences.waitsForStems(), false);
    }

private Q_SLOTS:
    void withoutChoicesAllIsUsual()
    {
        QSettings settings(file(), QSettings::IniFormat);
        compareWithDefaults(Preferences(settings));
    }

    void choicesOutliveTheProgram()
    {
        {
            QSettings settings(file(), QSettings::IniFormat);
            Preferences preferences(settings);
            preferences.setOutputDevice(QStringLiteral("ALSA: Kopfhörer, 2 (hw:0,0)"));
            preferences.setCacheFolder(QStringLiteral("/tmp/größer, weiter"));
            preferences.setCacheGib(1024);
            preferences.setLanguage(QStringLiteral("de"));
            preferences.setTheme(ThemeKind::HighContrast);
            preferences.setSeparatesByItself(false);
            preferences.setWaitsForStems(true);
        }
        QSettings settings(file(), QSettings::IniFormat);
        const Preferences preferences(settings);
        QCOMPARE(preferences.outputDevice(), QStringLiteral("ALSA: Kopfhörer, 2 (hw:0,0)"));
        QCOMPARE(preferences.cacheFolder(), QStringLiteral("/tmp/größer, weiter"));
        QCOMPARE(preferences.cacheGib(), 1024);
        QCOMPARE(preferences.language(), QStringLiteral("de"));
        QCOMPARE(preferences.theme(), ThemeKind::HighContrast);
        QCOMPARE(preferences.separatesByItself(), false);
        QCOMPARE(preferences.waitsForStems(), true);
    }

    void changesAreTold()
    {
        QSettings settings(file(), QSettings::IniFormat);
        Preferences preferences(settings);
        QSignalSpy theme(&preferences, &Preferences::themeChanged);
        QSignalSpy gib(&preferences, &Preferences::cacheGibChanged);
        QSignalSpy device(&preferences, &Preferences::outputDeviceChanged);
        QSignalSpy automatic(&preferences, &Preferences::separatesByItselfChanged);
        QSignalSpy waits(&preferences, &Preferences::waitsForStemsChanged);
        for (int twice = 0; twice < 2; ++twice) {
            preferences.setTheme(ThemeKind::Light);
            preferences.setCacheGib(9);
            preferences.setOutputDevice(QStringLiteral("other"));
            preferences.setSeparatesByItself(false);
            preferences.setWaitsForStems(true);
        }
        for (const QSignalSpy* spy : {&theme, &gib, &device, &automatic, &waits})
            QCOMPARE(spy->count(), 1);
        QCOMPARE(gib[0][0].toInt(), 9);
    }

    void garbageIsNoChoice_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        const QStringList list{QStringLiteral("a"), QStringLiteral("b")};
        for (const char* key : {"playback/device", "cache/folder", "cache/gib", "look/language", "look/theme", "separation/automatic",
                                "playback/waits-for-stems"}) {
            const QString name = QString::fromLatin1(key);
            QTest::addRow("%s: a list", key) << name << QVariant(list);
            QTest::addRow("%s: control characters", key) << name << QVariant(QStringLiteral("/tmp/\x01\x02"));
            QTest::addRow("%s: endless", key) << name << QVariant(QStringLiteral("/") + QString(100'000, QLatin1Char('x')));
            QTest::addRow("%s: bytes", key) << name << QVariant(QByteArray("\xff\xfe\x00\x80", 4));
        }
        QTest::newRow("relative folder") << QStringLiteral("cache/folder") << QVariant(QStringLiteral("../x"));
        QTest::newRow("resource") << QStringLiteral("cache/folder") << QVariant(QStringLiteral(":/translations"));
        for (const QVariant& size : {QVariant(0), QVariant(-1), QVariant(1025), QVariant(1e300), QVariant(QStringLiteral("many"))})
            QTest::addRow("size: %s", qPrintable(size.toString())) << QStringLiteral("cache/gib") << size;
        QTest::newRow("unknown language") << QStringLiteral("look/language") << QVariant(QStringLiteral("tlh"));
        QTest::newRow("unknown theme") << QStringLiteral("look/theme") << QVariant(QStringLiteral("pink"));
        QTest::newRow("neither on nor off") << QStringLiteral("separation/automatic") << QVariant(QStringLiteral("perhaps"));
    }
    void garbageIsNoChoice()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        {
            QSettings settings(file(), QSettings::IniFormat);
            settings.clear();
            settings.setValue(key, value);
        }
        QSettings settings(file(), QSettings::IniFormat);
        compareWithDefaults(Preferences(settings));
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
