#include "ui/desktop/singleinstance.h"
#include "ui/edit/strokemodel.h"
#include "ui/lanes/timeview.h"
#include "ui/mixer/mixermodel.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/project/projectcontroller.h"
#include "ui/queue/queuedock.h"
#include "ui/queue/queueflow.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/recentfiles.h"
#include "ui/song/songcontroller.h"
#include "ui/takes/takesmodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QListView>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr int kPatienceMs = 30'000;

QStringList names(const QueueModel& queue)
{
    QStringList all;
    for (int row = 0; row < queue.rowCount(); ++row)
        all += QFileInfo(queue.path(row)).fileName();
    return all;
}

QueueModel::State state(const QueueModel& queue, int row)
{
    return static_cast<QueueModel::State>(queue.data(queue.index(row), QueueModel::StateRole).toInt());
}

} // namespace

class TestQueue : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    separate::BottleneckCache m_noCache{std::nullopt, 0};
    QString path(const QString& name) const { return m_folder.filePath(name); }

    void touch(const QString& name) const
    {
        QDir(m_folder.path()).mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

private Q_SLOTS:
    void filesAndFoldersComeInOrder()
    {
        for (const char* name : {"album/b.wav", "album/a.flac", "album/cover.png", "album/.hidden.wav", "single.mp3"})
            touch(QLatin1String(name));
        QueueModel queue;
        const QAbstractItemModelTester tester(&queue, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy open(&queue, &QueueModel::openRequested);
        queue.add({path(QStringLiteral("single.mp3")), path(QStringLiteral("album"))}, QueueModel::Then::OpenFirst);
        QVERIFY(open.wait(kPatienceMs));
        QCOMPARE(names(queue), (QStringList{QStringLiteral("single.mp3"), QStringLiteral("a.flac"), QStringLiteral("b.wav")}));
        QCOMPARE(open.front().front().toString(), path(QStringLiteral("single.mp3")));
        queue.add({path(QStringLiteral("album"))}, QueueModel::Then::OpenFirst); // once more: nothing is doubled
        QVERIFY(open.wait(kPatienceMs));
        QCOMPARE(queue.rowCount(), 3);
        queue.move(0, 2);
        queue.move(0, -1);
        QCOMPARE(names(queue), (QStringList{QStringLiteral("a.flac"), QStringLiteral("b.wav"), QStringLiteral("single.mp3")}));
        queue.move(2, -1);
        queue.remove(0);
        QCOMPARE(names(queue), (QStringList{QStringLiteral("single.mp3"), QStringLiteral("b.wav")}));
    }

    void whatCannotBeOpenedKeepsItsReason()
    {
        QueueModel queue;
        QSignalSpy inserted(&queue, &QueueModel::rowsInserted);
        queue.add({QStringLiteral("/one.wav"), QStringLiteral("/two.wav")}, QueueModel::Then::Stay);
        QVERIFY(inserted.wait(kPatienceMs));
        queue.setState(QStringLiteral("/one.wav"), QueueModel::State::Failed, QStringLiteral("it is not there"));
        queue.setState(QStringLiteral("/two.wav"), QueueModel::State::Open);
        QCOMPARE(state(queue, 0), QueueModel::State::Failed);
        QCOMPARE(queue.data(queue.index(0), Qt::ToolTipRole).toString(), QStringLiteral("it is not there"));
        QCOMPARE(state(queue, 1), QueueModel::State::Open);
        queue.setState(QStringLiteral("/one.wav"), QueueModel::State::Open); // tried again
        QCOMPARE(state(queue, 1), QueueModel::State::Waiting);
        QCOMPARE(queue.data(queue.index(0), Qt::ToolTipRole).toString(), QStringLiteral("/one.wav"));
    }

    void anEmptyFolderIsSaid()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("nothing"));
        QueueModel queue;
        QSignalSpy failed(&queue, &QueueModel::failed);
        queue.add({path(QStringLiteral("nothing"))}, QueueModel::Then::OpenFirst);
        QVERIFY(failed.wait(kPatienceMs));
        QCOMPARE(failed.front().front().value<Error>().code, Errc::NotFound);
    }

    void theListWorksByKeys()
    {
        SongController songs(m_noCache, m_folder.path().toStdString());
        MixerModel mixer;
        PlaybackController playback;
        TimeView time;
        StrokeModel strokes;
        TakesModel takes(songs);
        ProjectController projects({.songs = songs, .takes = takes, .mixer = mixer, .playback = playback, .time = time, .strokes = strokes},
                                   path(QStringLiteral("recovery")).toStdString());
        QSettings settings(path(QStringLiteral("settings.ini")), QSettings::IniFormat);
        QueueModel queue;
        QueueFlow flow({.queue = queue, .songs = songs, .projects = projects, .settings = settings});
        QueueDock dock(queue, flow);
        QVERIFY(dock.isHidden());
        QSignalSpy inserted(&queue, &QueueModel::rowsInserted);
        QSignalSpy open(&queue, &QueueModel::openRequested);
        queue.add({QStringLiteral("/one.wav"), QStringLiteral("/two.wav")}, QueueModel::Then::Stay);
        QVERIFY(inserted.wait(kPatienceMs));
        QVERIFY(!dock.isHidden());
        auto* list = dock.findChild<QListView*>();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(open.front().front().toString(), QStringLiteral("/one.wav"));
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(queue), (QStringList{QStringLiteral("two.wav"), QStringLiteral("one.wav")}));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(names(queue), QStringList{QStringLiteral("two.wav")});
    }

    void recentFilesAreTheLastTen()
    {
        QSettings settings(path(QStringLiteral("settings.ini")), QSettings::IniFormat);
        RecentFiles recent(settings);
        for (int number = 0; number < 12; ++number)
            recent.add(QStringLiteral("/song%1.wav").arg(number));
        recent.add(QStringLiteral("/song5.wav"));
        QCOMPARE(recent.files().size(), RecentFiles::kMost);
        QCOMPARE(recent.files()[0], QStringLiteral("/song5.wav"));
        QCOMPARE(recent.files()[1], QStringLiteral("/song11.wav"));
        recent.clear();
        QVERIFY(recent.files().isEmpty());
    }

    void aSecondStartHandsOverItsFiles()
    {
        const std::filesystem::path folder = m_folder.path().toStdString();
        SingleInstance first(folder, QStringLiteral(":1"));
        QVERIFY(first.isFirst());
        QSignalSpy received(&first, &SingleInstance::received);
        const QStringList files{QStringLiteral("/music/a b.wav"), QStringLiteral("/music/ü.flac")};
        auto second = std::async(std::launch::async, [folder, files] {
            SingleInstance other(folder, QStringLiteral(":1"));
            return !other.isFirst() && other.send(files);
        });
        QVERIFY(received.wait(kPatienceMs));
        QVERIFY(second.get());
        QCOMPARE(received.front().front().toStringList(), files);
        SingleInstance elsewhere(folder, QStringLiteral(":2"));
        QVERIFY(elsewhere.isFirst());
    }

    void nonsenseIsDropped()
    {
        const std::filesystem::path folder = m_folder.path().toStdString();
        SingleInstance first(folder, QStringLiteral(":3"));
        QVERIFY(first.isFirst());
        QSignalSpy received(&first, &SingleInstance::received);
        QLocalSocket socket;
        socket.connectToServer(path(QStringLiteral("stemwright-_3.socket")));
        QVERIFY(socket.waitForConnected(kPatienceMs));
        socket.write(QByteArray("\xFF\xFF\xFF\xFF and more"));
        QSignalSpy gone(&socket, &QLocalSocket::disconnected);
        QVERIFY(gone.wait(kPatienceMs));
        QVERIFY(received.isEmpty());
    }
};

QTEST_MAIN(TestQueue)
#include "tst_queue.moc"
