#include "ui/lanes/lanekindbutton.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stemwright::ui;

class TestLaneLooks : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString settingsPath() const { return m_folder.filePath(QStringLiteral("settings.ini")); }

private Q_SLOTS:
    void init() { QFile::remove(settingsPath()); }

    void choicesAreKept()
    {
        const SpectrogramLook look{.map = ColourMap::Viridis,
                                   .scale = stemwright::dsp::FrequencyScale::Mel,
                                   .window = 8192,
                                   .lowestDb = -70,
                                   .highestDb = -20,
                                   .names = FrequencyNames::Notes};
        {
            QSettings settings(settingsPath(), QSettings::IniFormat);
            LaneLooks looks(settings);
            QCOMPARE(looks.kind(), LaneKind::Waveform);
            QSignalSpy changed(&looks, &LaneLooks::changed);
            looks.setKind(LaneKind::Mask);
            looks.setSpectrogram(look);
            QCOMPARE(changed.count(), 2);
            looks.setKind(LaneKind::Mask);
            looks.setSpectrogram(look);
            QCOMPARE(changed.count(), 2);
        }
        QSettings settings(settingsPath(), QSettings::IniFormat);
        const LaneLooks looks(settings);
        QCOMPARE(looks.kind(), LaneKind::Mask);
        QVERIFY(looks.spectrogram() == look);
    }

    void whatIsNoChoiceIsNotTaken()
    {
        QSettings settings(settingsPath(), QSettings::IniFormat);
        settings.setValue(QStringLiteral("lanes/kind"), QStringLiteral("cinema"));
        settings.setValue(QStringLiteral("spectrogram/colours"), 7);
        settings.setValue(QStringLiteral("spectrogram/window"), 1'000'000'000);
        settings.setValue(QStringLiteral("spectrogram/lowest"), QStringLiteral("low"));
        settings.setValue(QStringLiteral("spectrogram/highest"), -15);
        const LaneLooks looks(settings);
        QCOMPARE(looks.kind(), LaneKind::Waveform);
        QVERIFY(looks.spectrogram() == SpectrogramLook());
    }

    void aLaneHasAChoiceOfItsOwnUntilAllAreChosenFor()
    {
        QSettings settings(settingsPath(), QSettings::IniFormat);
        LaneLooks looks(settings);
        looks.setKindOf(QStringLiteral("vocals"), LaneKind::Spectrogram);
        QCOMPARE(looks.kindOf(QStringLiteral("vocals")), LaneKind::Spectrogram);
        QCOMPARE(looks.kindOf(QStringLiteral("drums")), LaneKind::Waveform);
        looks.setKind(LaneKind::Waveform);
        QCOMPARE(looks.kindOf(QStringLiteral("vocals")), LaneKind::Waveform);
    }

    void theButtonShowsAndChooses()
    {
        QSettings settings(settingsPath(), QSettings::IniFormat);
        LaneLooks looks(settings);
        const LaneKindButton vocals(looks, QStringLiteral("vocals"));
        const LaneKindButton drums(looks, QStringLiteral("drums"));
        QVERIFY(vocals.text().startsWith(laneKindText(LaneKind::Waveform)));
        QCOMPARE(vocals.menu()->actions().size(), 5);
        vocals.menu()->actions()[2]->trigger();
        QCOMPARE(looks.kindOf(QStringLiteral("vocals")), LaneKind::Mask);
        QVERIFY(vocals.text().startsWith(laneKindText(LaneKind::Mask)));
        QVERIFY(vocals.accessibleName().contains(laneKindText(LaneKind::Mask)));
        QVERIFY(drums.text().startsWith(laneKindText(LaneKind::Waveform)));
        looks.setKind(LaneKind::WaveformOverSpectrogram);
        QVERIFY(vocals.menu()->actions()[4]->isChecked() && !vocals.menu()->actions()[2]->isChecked());
        const LaneKindButton song(looks, LaneLooks::kSong);
        QCOMPARE(song.menu()->actions().size(), 3); // it has no shares
    }
};

QTEST_MAIN(TestLaneLooks)
#include "tst_lanelooks.moc"
