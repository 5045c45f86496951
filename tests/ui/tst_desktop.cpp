#include "ui/desktop/mpris.h"
#include "ui/desktop/sleepinhibitor.h"
#include "ui/desktop/taskbar.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <unistd.h>

using stemwright::ui::Mpris;
using stemwright::ui::SleepInhibitor;
using stemwright::ui::TaskBar;

namespace {

const QString kService = QStringLiteral("org.mpris.MediaPlayer2.stemwright");
const QString kPath = QStringLiteral("/org/mpris/MediaPlayer2");
const QString kPlayer = QStringLiteral("org.mpris.MediaPlayer2.Player");

/// logind as far as the program needs it: gives the writing end of a pipe, and knows whether that end is still open.
class Logind : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    Logind() { opened = ::pipe2(m_ends.data(), O_NONBLOCK | O_CLOEXEC) == 0; }
    ~Logind() override
    {
        ::close(m_ends[0]);
        closeOwnEnd();
    }

    /// Whether somebody still holds the lock.
    bool isHeld() const
    {
        char byte = 0;
        return ::read(m_ends[0], &byte, 1) != 0; // 0: every writing end is closed
    }

    bool opened = false;
    QStringList asked;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): the bus sees this name
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why, const QString& mode)
    {
        asked = {what, who, why, mode};
        QDBusUnixFileDescriptor lock(m_ends[1]); // a copy
        closeOwnEnd();
        return lock;
    }

private:
    void closeOwnEnd()
    {
        if (m_ends[1] >= 0)
            ::close(m_ends[1]);
        m_ends[1] = -1;
    }

    std::array<int, 2> m_ends{-1, -1};
};

/// A panel that listens, and the one that shows notes.
class Panel : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList applications;
    QList<QVariantMap> updates;
    QStringList notes;

public Q_SLOTS:
    void update(const QString& application, const QVariantMap& what)
    {
        applications += application;
        updates += what;
    }
    // NOLINTNEXTLINE(readability-identifier-naming): the bus sees this name
    uint Notify(const QString& program, uint /*replaced*/, const QString& /*icon*/, const QString& summary, const QString& text,
                const QStringList& /*actions*/, const QVariantMap& /*hints*/, int /*milliseconds*/)
    {
        notes += program + u'|' + summary + u'|' + text;
        return 1;
    }
};

} // namespace

class TstDesktop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!bus().isConnected())
            QSKIP("there is no session bus: install dbus-daemon, whose dbus-run-session starts one for this test");
    }

    void cleanupTestCase() { QDBusConnection::disconnectFromBus(QStringLiteral("program")); }

    void tellsWhatIsPlayed()
    {
        Mpris mpris(program());
        QCOMPARE(property(QStringLiteral("PlaybackStatus")).toString(), QStringLiteral("Stopped"));
        QCOMPARE(property(QStringLiteral("CanPlay")).toBool(), false);
        mpris.setSong(Mpris::Song{.title = QStringLiteral("A Song"), .seconds = 180.25});
        mpris.setPlaying(true);
        mpris.setPosition(12.5);
        QCOMPARE(property(QStringLiteral("PlaybackStatus")).toString(), QStringLiteral("Playing"));
        QCOMPARE(property(QStringLiteral("Position")).toLongLong(), 12'500'000LL);
        const auto metadata = qdbus_cast<QVariantMap>(property(QStringLiteral("Metadata")));
        QCOMPARE(metadata.value(QStringLiteral("xesam:title")).toString(), QStringLiteral("A Song"));
        QCOMPARE(metadata.value(QStringLiteral("mpris:length")).toLongLong(), 180'250'000LL);
        mpris.setPlaying(false);
        QCOMPARE(property(QStringLiteral("PlaybackStatus")).toString(), QStringLiteral("Paused"));
    }

    void doesWhatTheBusAsks()
    {
        Mpris mpris(program());
        QSignalSpy toggled(&mpris, &Mpris::toggleRequested);
        QSignalSpy sought(&mpris, &Mpris::seekRequested);
        call(QStringLiteral("PlayPause"));
        QCOMPARE(toggled.size(), 0); // there is no song yet
        mpris.setSong(Mpris::Song{.title = QStringLiteral("A Song"), .seconds = 60.0});
        call(QStringLiteral("Pause"));
        QCOMPARE(toggled.size(), 0); // it does not play
        call(QStringLiteral("Play"));
        QCOMPARE(toggled.size(), 1);
        mpris.setPlaying(true);
        call(QStringLiteral("Play"));
        QCOMPARE(toggled.size(), 1);
        mpris.setPosition(10.0);
        call(QStringLiteral("Seek"), {qlonglong{-4'000'000}});
        QCOMPARE(sought.takeLast().at(0).toDouble(), 6.0);
        call(QStringLiteral("Seek"), {qlonglong{500'000'000}});
        QCOMPARE(sought.takeLast().at(0).toDouble(), 60.0);
        call(QStringLiteral("Stop"));
        QCOMPARE(toggled.size(), 2);
        QCOMPARE(sought.takeLast().at(0).toDouble(), 0.0);
    }

    void setsThePositionOfItsOwnTrackOnly()
    {
        Mpris mpris(program());
        QSignalSpy sought(&mpris, &Mpris::seekRequested);
        mpris.setSong(Mpris::Song{.title = QStringLiteral("A Song"), .seconds = 60.0});
        const auto track = qdbus_cast<QVariantMap>(property(QStringLiteral("Metadata"))).value(QStringLiteral("mpris:trackid"));
        call(QStringLiteral("SetPosition"), {track, qlonglong{20'000'000}});
        QCOMPARE(sought.takeLast().at(0).toDouble(), 20.0);
        call(QStringLiteral("SetPosition"), {track, qlonglong{70'000'000}});
        call(QStringLiteral("SetPosition"), {QVariant::fromValue(QDBusObjectPath(QStringLiteral("/other"))), qlonglong{1}});
        QCOMPARE(sought.size(), 0);
    }

    void announcesJumpsButNotThePassingOfTime()
    {
        Mpris mpris(program());
        QSignalSpy jumped(&mpris, &Mpris::jumped);
        mpris.setPosition(0.03);
        mpris.setPosition(0.06);
        QCOMPARE(jumped.size(), 0);
        mpris.setPosition(30.0);
        mpris.setPosition(2.0);
        QCOMPARE(jumped.size(), 2);
    }

    void leavesTheBusWithTheProgram()
    {
        {
            const Mpris mpris(program());
            QVERIFY(bus().interface()->isServiceRegistered(kService));
        }
        QVERIFY(!bus().interface()->isServiceRegistered(kService));
    }

    void isSilentlyAbsentWithoutABus()
    {
        Mpris mpris(QDBusConnection(QStringLiteral("no such connection")));
        mpris.setSong(Mpris::Song{.title = QStringLiteral("A Song"), .seconds = 60.0});
        mpris.setPlaying(true);
        QCOMPARE(mpris.playbackStatus(), QStringLiteral("Playing"));
        SleepInhibitor inhibitor(QDBusConnection(QStringLiteral("no such connection")));
        inhibitor.hold(QStringLiteral("separating"));
        QTest::qWait(1); // the refusal comes through the event loop
        QVERIFY(!inhibitor.isHeld());
        inhibitor.release();
    }

    void sleepIsHeldOffUntilTheRelease()
    {
        Logind logind;
        QVERIFY(logind.opened);
        offer(logind);
        SleepInhibitor inhibitor(program());
        QVERIFY(!inhibitor.isHeld());
        inhibitor.hold(QStringLiteral("A song is being separated"));
        QTRY_VERIFY(inhibitor.isHeld());
        QCOMPARE(logind.asked, QStringList({QStringLiteral("sleep:idle"), QStringLiteral("Stemwright"),
                                            QStringLiteral("A song is being separated"), QStringLiteral("block")}));
        QVERIFY(logind.isHeld());
        inhibitor.release();
        QTRY_VERIFY(!logind.isHeld());
    }

    void aLockThatComesTooLateIsNotKept()
    {
        Logind logind;
        offer(logind);
        SleepInhibitor inhibitor(program());
        inhibitor.hold(QStringLiteral("A song is being separated"));
        inhibitor.release();
        QTRY_VERIFY(!logind.isHeld());
        QVERIFY(!inhibitor.isHeld());
    }

    void progressIsToldToThePanel()
    {
        Panel panel;
        QVERIFY(bus().connect({}, {}, QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"), &panel,
                              SLOT(update(QString, QVariantMap))));
        TaskBar taskBar(program());
        taskBar.showProgress(25);
        taskBar.showProgress(std::nullopt);
        QTRY_COMPARE(panel.updates.size(), 2);
        QCOMPARE(panel.applications.first(), QStringLiteral("application://org.stemwright.Stemwright.desktop"));
        QCOMPARE(panel.updates[0].value(QStringLiteral("progress")).toDouble(), 0.25);
        QCOMPARE(panel.updates[0].value(QStringLiteral("progress-visible")).toBool(), true);
        QCOMPARE(panel.updates[1].value(QStringLiteral("progress-visible")).toBool(), false);
    }

    /// Names of files are no mark-up.
    void notesArePlainText()
    {
        Panel panel;
        QVERIFY(bus().registerService(QStringLiteral("org.freedesktop.Notifications")));
        QVERIFY(bus().registerObject(QStringLiteral("/org/freedesktop/Notifications"), &panel, QDBusConnection::ExportAllSlots));
        TaskBar(program()).note(QStringLiteral("The song is separated"), QStringLiteral("<b>A & B</b>.flac"));
        QTRY_COMPARE(panel.notes, QStringList(QStringLiteral("Stemwright|The song is separated|&lt;b&gt;A &amp; B&lt;/b&gt;.flac")));
        bus().unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    }

private:
    /// The one who asks.
    static QDBusConnection bus() { return QDBusConnection::sessionBus(); }
    /// The one who is asked.
    static QDBusConnection program() { return QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("program")); }

    static void offer(Logind& logind)
    {
        QVERIFY(bus().registerService(QStringLiteral("org.freedesktop.login1")));
        bus().unregisterObject(QStringLiteral("/org/freedesktop/login1"));
        QVERIFY(bus().registerObject(QStringLiteral("/org/freedesktop/login1"), &logind, QDBusConnection::ExportAllSlots));
    }

    /// Both ends live in one thread, so nobody may block it.
    static QDBusMessage answerTo(const QDBusMessage& message)
    {
        QDBusPendingCall pending = bus().asyncCall(message);
        [&pending] { QTRY_VERIFY(pending.isFinished()); }();
        return pending.reply();
    }

    static void call(const QString& method, const QVariantList& arguments = {})
    {
        QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kPlayer, method);
        message.setArguments(arguments);
        QCOMPARE(answerTo(message).type(), QDBusMessage::ReplyMessage);
    }

    static QVariant property(const QString& name)
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(kService, kPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        message.setArguments({kPlayer, name});
        const QVariantList answer = answerTo(message).arguments();
        return answer.isEmpty() ? QVariant() : answer.front().value<QDBusVariant>().variant();
    }
};

QTEST_GUILESS_MAIN(TstDesktop)
#include "tst_desktop.moc"
