#include "tests/support/memorysource.h"
#include "tests/support/program.h"
#include "tests/support/soundfiles.h"
#include "ui/access/accessibility.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/shortcutsdialog.h"
#include "ui/export/exportdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/lanes/laneview.h"
#include "ui/lanes/overview.h"
#include "ui/lanes/timeruler.h"
#include "ui/lanes/timeview.h"
#include "ui/look/theme.h"
#include "ui/mixer/fader.h"
#include "ui/mixer/levelmeter.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr int kPatienceMs = 120'000;

QAccessibleInterface* accessibleOf(QWidget& widget) { return QAccessible::queryAccessibleInterface(&widget); }

/// What screen readers are told while it lives.
struct Heard {
    Heard()
    {
        events.clear();
        before = QAccessible::installUpdateHandler([](QAccessibleEvent* event) { events.emplace_back(event->type(), event->object()); });
    }
    ~Heard() { QAccessible::installUpdateHandler(before); }
    Heard(const Heard&) = delete;
    Heard& operator=(const Heard&) = delete;

    static int count(QAccessible::Event type)
    {
        return static_cast<int>(std::ranges::count(events, type, &std::pair<QAccessible::Event, QObject*>::first));
    }
    static int count(QAccessible::Event type, QObject* object) { return static_cast<int>(events.count({type, object})); }

    static inline QList<std::pair<QAccessible::Event, QObject*>> events;
    QAccessible::UpdateHandler before;
};

} // namespace

/// What a screen reader meets in the window and its dialogues.
class TestAccessibility : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static void checkNames(QWidget& window)
    {
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(&window) || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface* accessible = accessibleOf(*widget);
            QVERIFY2(accessible, widget->metaObject()->className());
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            QVERIFY2(accessible->role() != QAccessible::NoRole && accessible->role() != QAccessible::Client,
                     qPrintable(accessible->text(QAccessible::Name)));
        }
        QSet<std::pair<const QWidget*, QString>> names;
        for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
            if (!button->isVisibleTo(&window))
                continue;
            const std::pair key(button->parentWidget(), accessibleOf(*button)->text(QAccessible::Name));
            QVERIFY2(!names.contains(key), qPrintable(key.second));
            names.insert(key);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        installAccessibility();
        applyTheme(*qApp, ThemeKind::Dark);
    }

    void dialoguesAreNamed()
    {
        QSettings settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        ActionTable actions(settings);
        ShortcutsDialog shortcuts(actions);
        shortcuts.show();
        checkNames(shortcuts);
        const std::vector<std::string> targets{"vocals", "drums", "bass", "other", "residual"};
        const exporting::ExportSubject subject{.source =
                                                   std::make_shared<test::MemorySource>(test::MemorySource::Shape{.stems = targets.size()}),
                                               .path = "/music/song.flac",
                                               .targets = targets,
                                               .looks = std::vector<audio::StemFileStem>(targets.size())};
        ExportDialog single(subject, settings);
        single.show();
        checkNames(single);
        ExportDialog several(exporting::ExportSubject{.source = nullptr, .path = subject.path, .targets = targets, .looks = subject.looks},
                             settings, nullptr, 3);
        several.show();
        checkNames(several);
        HelpWindow help;
        help.show();
        checkNames(help);
    }

    void aFaderSpeaksInItsUnit()
    {
        Fader fader(-600, 120, 0);
        fader.setSingleStep(10);
        fader.setScale(0.1, [](int tenths) { return QStringLiteral("%1 tenths").arg(tenths); });
        QAccessibleInterface* accessible = accessibleOf(fader);
        QCOMPARE(accessible->role(), QAccessible::Slider);
        QAccessibleValueInterface* value = accessible->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->minimumValue().toDouble(), -60.0);
        QCOMPARE(value->maximumValue().toDouble(), 12.0);
        QCOMPARE(value->minimumStepSize().toDouble(), 1.0);
        value->setCurrentValue(-6.0);
        QCOMPARE(fader.value(), -60);
        QCOMPARE(value->currentValue().toDouble(), -6.0);
        QCOMPARE(accessible->text(QAccessible::Value), QStringLiteral("-60 tenths"));
        value->setCurrentValue(1e300);
        QCOMPARE(fader.value(), 120);
        value->setCurrentValue(std::nan(""));
        QCOMPARE(fader.value(), 120);
    }

    void aMeterTellsItsPeak()
    {
        LevelMeter meter;
        QAccessibleInterface* accessible = accessibleOf(meter);
        QVERIFY(accessible->state().readOnly);
        QCOMPARE(accessible->valueInterface()->currentValue().toDouble(), -60.0);
        meter.take({.left = 0.5F, .right = 0.25F}, 0.1);
        QVERIFY(std::abs(accessible->valueInterface()->currentValue().toDouble() + 6.02) < 0.01);
        QVERIFY(!accessible->text(QAccessible::Value).contains(QLatin1String("full scale")));
        meter.take({.left = 1.5F, .right = 0.0F}, 0.1);
        QVERIFY(accessible->text(QAccessible::Value).contains(QLatin1String("full scale")));
    }

    void whatChangesIsTold()
    {
        const std::filesystem::path scratch = m_folder.path().toStdString();
        tests::Program program(scratch);
        if (!qEnvironmentVariableIsSet("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"))
            QSKIP("Qt tells nothing where no screen reader can be; ui/tst_accessibility_told runs this with one.");
        QTRY_VERIFY(QAccessible::isActive());
        const std::filesystem::path path = scratch / "told.wav";
        QVERIFY(tests::encodeSound(path, {}, tests::sineSound(3 * 44'100)));
        const Heard heard;
        QSignalSpy separated(&program.songs, &SongController::separated);
        program.songs.open(QString::fromStdString(path.string()));
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 1, kPatienceMs);
        const auto laneOf = [&program](int stem) -> QObject* {
            for (LaneView* lane : program.window.findChildren<LaneView*>())
                if (lane->accessibleName() == program.mixer.name(stem))
                    return lane;
            return nullptr;
        };
        QTRY_VERIFY(Heard::count(QAccessible::DescriptionChanged, laneOf(0)) > 0); // complete
        QVERIFY(Heard::count(QAccessible::ObjectReorder) > 0);

        Heard::events.clear();
        program.mixer.setGainDb(0, -3.0F);
        QCOMPARE(Heard::count(QAccessible::DescriptionChanged), 0);
        program.mixer.setMuted(0, true);
        QCOMPARE(Heard::count(QAccessible::DescriptionChanged), 1);
        QCOMPARE(Heard::count(QAccessible::DescriptionChanged, laneOf(0)), 1);
        QAccessibleInterface* lane = QAccessible::queryAccessibleInterface(laneOf(0));
        QVERIFY(lane->text(QAccessible::Description).contains(QLatin1String("It is not heard. It is muted.")));
        program.mixer.setMuted(0, false);

        Heard::events.clear();
        program.mixer.setSoloed(0, true); // and the others cease to be heard
        QCOMPARE(Heard::count(QAccessible::DescriptionChanged), program.mixer.stems());
        QVERIFY(lane->text(QAccessible::Description).contains(QLatin1String("It is heard. It is soloed.")));
        QVERIFY(!lane->text(QAccessible::Description).contains(QLatin1String("muted")));
        QAbstractButton* solo = nullptr;
        for (auto* button : program.window.findChildren<QAbstractButton*>())
            if (button->accessibleName() == QStringLiteral("Solo Vocals"))
                solo = button;
        QCOMPARE(Heard::count(QAccessible::StateChanged, solo), 1);
        QVERIFY(accessibleOf(*solo)->state().checked);

        Heard::events.clear();
        program.mixer.setLook(0, {.name = QStringLiteral("Lead"), .colour = {}});
        QVERIFY(laneOf(0) && Heard::count(QAccessible::NameChanged, laneOf(0)) > 0);
        program.mixer.move(0, 1);
        QTRY_COMPARE(Heard::count(QAccessible::ObjectReorder), 1);
    }

    void theWindowCanBeReadAndSet()
    {
        const std::filesystem::path scratch = m_folder.path().toStdString();
        const std::filesystem::path path = scratch / "song.wav";
        QVERIFY(tests::encodeSound(path, {}, tests::sineSound(3 * 44'100)));
        tests::Program program(scratch);
        auto& [noCache, songs, mixer, playback, settings, preferences, window] = program;
        checkNames(window);
        QSignalSpy separated(&songs, &SongController::separated);
        songs.open(QString::fromStdString(path.string()));
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 1, kPatienceMs);
        checkNames(window);

        Fader* level = window.findChildren<Fader*>().front();
        accessibleOf(*level)->valueInterface()->setCurrentValue(-6.0);
        QCOMPARE(mixer.strip(0).gainDb, -6.0F);
        QVERIFY(accessibleOf(*level)->text(QAccessible::Value).endsWith(QLatin1String("6.0 dB")));

        LaneView* lane = window.findChildren<LaneView*>().front();
        QTRY_VERIFY(accessibleOf(*lane)->text(QAccessible::Description).startsWith(QLatin1String("100 % is there. It is heard.")));
        QCOMPARE(accessibleOf(*lane)->text(QAccessible::Name), mixer.name(0));
        mixer.setMuted(0, true);
        QVERIFY(accessibleOf(*lane)->text(QAccessible::Description).contains(QLatin1String("not heard")));
        QVERIFY(accessibleOf(*lane)->text(QAccessible::Description).endsWith(QLatin1String("Shows 0:00 to 0:03 of 0:03.")));

        auto* ruler = window.findChild<TimeRuler*>();
        QAccessibleValueInterface* position = accessibleOf(*ruler)->valueInterface();
        QCOMPARE(position->maximumValue().toDouble(), 3.0);
        position->setCurrentValue(1.5);
        QCOMPARE(playback.position(), 3 * 44'100 / 2);
        QCOMPARE(position->currentValue().toDouble(), 1.5);

        auto* overview = window.findChild<Overview*>();
        QAccessibleValueInterface* shown = accessibleOf(*overview)->valueInterface();
        QCOMPARE(shown->maximumValue().toDouble(), 0.0);
        overview->time().zoom(3.0, 0.0);
        QVERIFY(std::abs(shown->maximumValue().toDouble() - 2.0) < 0.01);
        shown->setCurrentValue(1.0);
        QVERIFY(std::abs(overview->time().firstFrame() - 44'100.0) < 1.0);
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
