#include "tests/support/soundfiles.h"
#include "ui/look/theme.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr int kPatienceMs = 60'000;

/// The dialogue with all that it works with.
struct Desk {
    explicit Desk(const QTemporaryDir& folder)
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat), preferences(settings),
          cache(std::filesystem::path(folder.filePath(QStringLiteral("cache")).toStdString()), 1 << 20),
          takes(std::filesystem::path(folder.filePath(QStringLiteral("takes")).toStdString()), 1 << 20),
          dialog(preferences, {.firstPasses = cache, .takes = &takes}, playback)
    {
        dialog.show();
    }
    template <class Widget>
    Widget& at(const char* name)
    {
        auto* widget = dialog.findChild<Widget*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return *widget;
    }
    QSettings settings;
    Preferences preferences;
    separate::BottleneckCache cache;
    project::TakeStore takes;
    PlaybackController playback;
    SettingsDialog dialog;
};

void keepATake(const QTemporaryDir& folder)
{
    const project::TakeStore store(std::filesystem::path(folder.filePath(QStringLiteral("takes")).toStdString()), 1 << 20);
    const auto stems = separate::StemStore::create(1, 10, 1, folder.path().toStdString());
    QVERIFY(stems && store.keep({.song = "song", .model = "model"}, {"residual"}, **stems, {}));
}

void choose(QComboBox& box, const QVariant& data)
{
    box.setFocus();
    const int index = box.findData(data);
    QVERIFY2(index >= 0, qPrintable(data.toString()));
    while (box.currentIndex() != index)
        QTest::keyClick(&box, box.currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
}

} // namespace

class TestSettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeKind::Dark); }

    void changesAreKeptAtOnce()
    {
        const QTemporaryDir folder;
        Desk desk(folder);
        choose(desk.at<QComboBox>("theme"), static_cast<int>(ThemeKind::HighContrast));
        choose(desk.at<QComboBox>("language"), QStringLiteral("de"));
        for (const char* name : {"automatic", "wait"})
            QTest::mouseClick(&desk.at<QCheckBox>(name), Qt::LeftButton, {}, QPoint(8, desk.at<QCheckBox>(name).height() / 2));
        desk.at<QSpinBox>("size").setValue(2000); // beyond its range
        desk.at<QSpinBox>("takes").setValue(7);
        QCOMPARE(desk.preferences.theme(), ThemeKind::HighContrast);
        QCOMPARE(desk.preferences.language(), QStringLiteral("de"));
        QCOMPARE(desk.preferences.separatesByItself(), false);
        QCOMPARE(desk.preferences.waitsForStems(), true);
        QCOMPARE(desk.preferences.cacheGib(), 1024);
        QCOMPARE(desk.preferences.takesGib(), 7);
    }

    void aDeviceThatIsGoneStaysChosen()
    {
        const QTemporaryDir folder;
        QSettings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
            .setValue(QStringLiteral("playback/device"), QStringLiteral("a device of yesterday"));
        Desk desk(folder);
        auto& device = desk.at<QComboBox>("device");
        QCOMPARE(device.currentData().toString(), QStringLiteral("a device of yesterday"));
        choose(device, QString());
        QCOMPARE(desk.preferences.outputDevice(), QString());
    }

    void aFolderIsTakenOnlyIfItIsGood()
    {
        const QTemporaryDir folder;
        QDir(folder.path()).mkdir(QStringLiteral("good"));
        tests::writeBytes(folder.filePath(QStringLiteral("file")).toStdString(), tests::randomBytes(10, 1));
        Desk desk(folder);
        auto& line = desk.at<QLineEdit>("folder");
        const auto type = [&line](const QString& path) {
            line.setText(path);
            QTest::keyClick(&line, Qt::Key_Return);
        };
        auto& note = desk.at<QLabel>("folderNote");
        for (const char* bad : {"nothing", "file"}) {
            const QString path = folder.filePath(QString::fromLatin1(bad));
            type(path);
            QTRY_VERIFY_WITH_TIMEOUT(note.text().startsWith(path), kPatienceMs);
            QCOMPARE(desk.preferences.cacheFolder(), QString());
            QVERIFY(desk.dialog.isVisible());
        }
        type(folder.filePath(QStringLiteral("good")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.preferences.cacheFolder(), folder.filePath(QStringLiteral("good")), kPatienceMs);
        QVERIFY(!note.text().startsWith(QLatin1Char('/')));
    }

    void theCacheIsClearedAfterAQuestion()
    {
        const QTemporaryDir folder;
        QDir(folder.path()).mkdir(QStringLiteral("cache"));
        tests::writeBytes(folder.filePath(QStringLiteral("cache/a.rows")).toStdString(), tests::randomBytes(3000, 1));
        keepATake(folder);
        Desk desk(folder);
        const std::uint64_t bytes = 3000 + desk.takes.usedBytes();
        QVERIFY(bytes > 3000);
        auto& clear = desk.at<QPushButton>("clear");
        QTRY_VERIFY_WITH_TIMEOUT(clear.isEnabled(), kPatienceMs);
        QCOMPARE(desk.at<QLabel>("used").text(), QLocale().formattedDataSize(static_cast<qint64>(bytes)));
        for (const auto role : {QMessageBox::RejectRole, QMessageBox::AcceptRole}) {
            clear.click();
            auto* question = desk.dialog.findChild<QMessageBox*>();
            QVERIFY(question);
            const QList<QAbstractButton*> buttons = question->buttons();
            for (QAbstractButton* button : buttons)
                if (question->buttonRole(button) == role)
                    button->click();
            if (role == QMessageBox::RejectRole)
                QCOMPARE(desk.cache.usedBytes(), std::uint64_t{3000});
            QTRY_VERIFY_WITH_TIMEOUT(!desk.dialog.findChild<QMessageBox*>(), kPatienceMs);
        }
        QTRY_COMPARE_WITH_TIMEOUT(desk.at<QLabel>("used").text(), QLocale().formattedDataSize(0), kPatienceMs);
        QCOMPARE(desk.cache.usedBytes(), std::uint64_t{0});
        QCOMPARE(desk.takes.usedBytes(), std::uint64_t{0});
        QVERIFY(!clear.isEnabled());
    }

    void everythingHasANameInEveryTheme()
    {
        const QTemporaryDir folder;
        Desk desk(folder);
        QDir().mkpath(QStringLiteral(STEMWRIGHT_SCENES));
        for (const auto& [kind, name] : {std::pair(ThemeKind::Dark, "dark"), std::pair(ThemeKind::Light, "light"),
                                         std::pair(ThemeKind::HighContrast, "high-contrast")}) {
            applyTheme(*qApp, kind);
            QTRY_VERIFY_WITH_TIMEOUT(!desk.at<QLabel>("used").text().isEmpty(), kPatienceMs);
            QVERIFY(desk.dialog.grab().save(QStringLiteral(STEMWRIGHT_SCENES "/settings-%1.png").arg(QLatin1String(name))));
        }
        QVERIFY(desk.dialog.minimumSizeHint().height() <= 600);
        for (const QWidget* widget : desk.dialog.findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(&desk.dialog) || !(widget->focusPolicy() & Qt::TabFocus) ||
                qobject_cast<const QLineEdit*>(widget)) // that of the spin box has its name
                continue;
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
