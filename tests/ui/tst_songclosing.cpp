#include "tests/support/soundfiles.h"
#include "ui/song/songcontroller.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <dlfcn.h>
#include <sys/types.h>

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <mutex>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr int kPatienceMs = 60'000; // a limit for what never comes; nothing is measured

/// A drive that does not answer: reads of files called "hanging.wav" wait until the gate is opened.
class Gate {
public:
    void pass(int descriptor)
    {
        std::error_code error;
        const auto path = std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(descriptor), error);
        if (path.filename() != "hanging.wav")
            return;
        std::unique_lock lock(m_mutex);
        ++m_waiting;
        if (!m_opened.wait_for(lock, std::chrono::milliseconds(kPatienceMs), [this] { return m_isOpen; }))
            m_isOpen = m_gaveUp = true;
        --m_waiting;
    }
    void open()
    {
        const std::scoped_lock lock(m_mutex);
        m_isOpen = true;
        m_opened.notify_all();
    }
    int waiting()
    {
        const std::scoped_lock lock(m_mutex);
        return m_waiting;
    }
    bool gaveUp()
    {
        const std::scoped_lock lock(m_mutex);
        return m_gaveUp;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_opened;
    bool m_isOpen = false;
    bool m_gaveUp = false; ///< who should have opened it waited as well
    int m_waiting = 0;
};

Gate& gate()
{
    static Gate gate;
    return gate;
}

} // namespace

extern "C" ssize_t pread(int descriptor, void* bytes, size_t count, off_t position)
{
    gate().pass(descriptor);
    static const auto real = reinterpret_cast<ssize_t (*)(int, void*, size_t, off_t)>(::dlsym(RTLD_NEXT, "pread"));
    return real(descriptor, bytes, count, position);
}

class TestSongClosing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void songsAreOpenedWhileFormerOnesHang()
    {
        const QTemporaryDir folder;
        const std::filesystem::path scratch = folder.path().toStdString();
        for (const char* name : {"hanging.wav", "song.wav"})
            QVERIFY(tests::encodeSound(scratch / name, {}, tests::sineSound(44'100)));
        const QString hanging = folder.filePath(QStringLiteral("hanging.wav"));
        const separate::BottleneckCache noCache(std::nullopt, 0);
        SongController songs(noCache, scratch);
        songs.setSeparatesByItself(false);
        QSignalSpy opened(&songs, &SongController::opened);
        for (int former = 1; former <= 3; ++former) {
            songs.open(hanging);
            QTRY_COMPARE_WITH_TIMEOUT(gate().waiting(), former, kPatienceMs);
            songs.close();
        }
        songs.open(folder.filePath(QStringLiteral("song.wav")));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, kPatienceMs);
        QCOMPARE(gate().waiting(), 3); // none of them has ended
        QVERIFY(!gate().gaveUp());
        QCOMPARE(songs.song()->name, QStringLiteral("song.wav"));
        gate().open();
    }
};

QTEST_GUILESS_MAIN(TestSongClosing)
#include "tst_songclosing.moc"
