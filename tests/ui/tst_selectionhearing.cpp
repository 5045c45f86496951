#include "tests/support/memorysource.h"
#include "ui/edit/selectionhearing.h"
#include "ui/mixer/mixermodel.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/song/hearing.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr std::int64_t kFrames = 441'000;
const edit::Rectangle kSelection{.frames = {.first = 100'000, .end = 144'100}, .lowHz = 100.0, .highHz = 2'000.0};

} // namespace

/// What the mode in which masks are corrected does beside the window.
class TestSelectionHearing : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    struct Desk {
        explicit Desk(const std::filesystem::path& folder)
        {
            auto file = RowFile::createTemporary(folder, 2);
            if (!file || !file->write(0, std::vector<float>(2 * kFrames, 0.5F)))
                qFatal("no scratch file");
            hearing.open(
                std::make_shared<audio::Song>(audio::Song{.info = {.sampleRateHz = 44'100, .channels = 2}, .frames = std::move(*file)}));
            mixer.setStems({QStringLiteral("vocals"), QStringLiteral("drums")});
        }
        void setStems()
        {
            hearing.setStems(std::make_shared<test::MemorySource>(
                test::MemorySource::Shape{.frames = kFrames, .channels = 2, .stems = 2, .sampleRateHz = 44'100}));
        }
        MixerModel mixer;
        PlaybackController playback;
        Hearing hearing{playback};
        SelectionHearing heard{hearing, playback, mixer};
    };

private Q_SLOTS:
    void everythingIsAsItWasAfterwards()
    {
        Desk desk(m_folder.path().toStdString());
        desk.heard.begin(kSelection, {}, 0);
        QVERIFY(!desk.heard.isOn()); // there are no stems to be heard
        desk.setStems();
        desk.playback.seek(300'000);
        QCOMPARE(desk.playback.position(), 300'000);
        desk.heard.begin(kSelection, {}, 0);
        QVERIFY(desk.heard.isOn() && desk.hearing.isInstead() && desk.playback.isPlaying());
        QTRY_VERIFY(desk.playback.position() >= kSelection.frames.first && desk.playback.position() < kSelection.frames.end);
        const edit::Rectangle later{.frames = {.first = 200'000, .end = 244'100}, .lowHz = 100.0, .highHz = 2'000.0};
        desk.heard.begin(later, {}, 1); // instead
        QTRY_VERIFY(desk.playback.position() >= later.frames.first && desk.playback.position() < later.frames.end);
        desk.heard.end();
        QVERIFY(!desk.heard.isOn() && !desk.hearing.isInstead() && !desk.playback.isPlaying());
        QTRY_COMPARE(desk.playback.position(), 300'000);
        desk.heard.end();
        QVERIFY(!desk.playback.isPlaying());
    }

    void whatWasPlayingGoesOn()
    {
        Desk desk(m_folder.path().toStdString());
        desk.setStems();
        desk.playback.togglePlay();
        desk.heard.begin(kSelection, {}, 0);
        QVERIFY(desk.playback.isPlaying());
        desk.heard.end();
        QVERIFY(desk.playback.isPlaying());
    }

    void otherStemsEndIt()
    {
        Desk desk(m_folder.path().toStdString());
        desk.setStems();
        desk.heard.begin(kSelection, {}, 0);
        desk.setStems();
        QVERIFY(!desk.heard.isOn() && !desk.hearing.isInstead());
    }
};

QTEST_MAIN(TestSelectionHearing)
#include "tst_selectionhearing.moc"
