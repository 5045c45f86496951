#include "engine/demo/demosong.h"
#include "tests/support/program.h"
#include "ui/song/demosong.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;

/// The song that a new user tries first.
class TestDemoSong : public QObject {
    Q_OBJECT

private:
    static constexpr int kPatienceMs = 60'000;
    QTemporaryDir m_folder;
    std::filesystem::path scratch() const { return m_folder.path().toStdString(); }

private Q_SLOTS:
    void init() { qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toUtf8()); }
    void cleanup() { qunsetenv("XDG_DATA_HOME"); }

    void buttonOpensIt()
    {
        tests::Program program(scratch());
        QPushButton* button = nullptr;
        for (auto* one : program.window.findChildren<QPushButton*>())
            if (one->text() == QStringLiteral("Try the demo song"))
                button = one;
        QVERIFY(button && button->isVisible());
        button->click();
        QTRY_VERIFY_WITH_TIMEOUT(program.songs.song(), kPatienceMs);
        QVERIFY(program.songs.path().endsWith(QStringLiteral("/stemwright/demo/Just One.flac")));
        const auto files = demo::demoFilesIn(std::filesystem::path(program.songs.path().toStdString()).parent_path());
        QVERIFY(std::filesystem::exists(files.stems / "vocals.ogg"));
    }

    void isWrittenOnce()
    {
        DemoSong song;
        QSignalSpy ready(&song, &DemoSong::ready);
        song.fetch();
        QVERIFY(ready.wait(kPatienceMs));
        const std::filesystem::path path = ready.front().front().toString().toStdString();
        const auto written = std::filesystem::last_write_time(path);
        song.fetch();
        QVERIFY(ready.wait(kPatienceMs));
        QCOMPARE(std::filesystem::last_write_time(path), written);
    }

    void folderThatCannotBeMadeIsTold()
    {
        QFile file(m_folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        qputenv("XDG_DATA_HOME", file.fileName().toUtf8());
        DemoSong song;
        QSignalSpy failed(&song, &DemoSong::failed);
        song.fetch();
        QVERIFY(failed.wait(kPatienceMs));
        QVERIFY(QString::fromStdString(failed.front().front().value<Error>().detail).contains(file.fileName()));
    }
};

QTEST_MAIN(TestDemoSong)
#include "tst_demosong.moc"
