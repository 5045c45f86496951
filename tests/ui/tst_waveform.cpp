#include "ui/lanes/waveformcontent.h"

#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;

class TestWaveform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theExtremesAreDrawnInTheirPlace()
    {
        const std::vector<PeakBin> columns{{.low = 0.0F, .high = 1.0F, .power = 0.25F}, {.low = -1.0F, .high = 0.0F, .power = 0.25F}};
        const QImage image = paintWaveform(columns, 100, Qt::red);
        QCOMPARE(image.size(), QSize(2, 100));
        QVERIFY(qAlpha(image.pixel(0, 2)) > 0); // upwards is up
        QCOMPARE(qAlpha(image.pixel(0, 97)), 0);
        QCOMPARE(qAlpha(image.pixel(1, 2)), 0);
        QVERIFY(qAlpha(image.pixel(1, 97)) > 0);
        QCOMPARE(image.pixel(0, 40), QColor(Qt::red).rgba()); // within the root of the power: in full
        QVERIFY(qAlpha(image.pixel(0, 10)) < 255);            // beyond: weaker
    }

    void silenceIsALine()
    {
        const QImage image = paintWaveform(std::vector<PeakBin>(1), 101, Qt::red);
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y)
            drawn += qAlpha(image.pixel(0, y)) > 0 ? 1 : 0;
        QVERIFY(drawn >= 1 && drawn <= 2);
        QVERIFY(qAlpha(image.pixel(0, 50)) > 0);
    }

    void beyondFullScaleStaysInside()
    {
        const QImage image = paintWaveform(std::vector<PeakBin>{{.low = -9.0F, .high = 9.0F, .power = 81.0F}}, 10, Qt::red);
        QVERIFY(qAlpha(image.pixel(0, 0)) > 0);
        QVERIFY(qAlpha(image.pixel(0, 9)) > 0);
    }

    void closeUpReadsTheFrames()
    {
        // The peaks know nothing yet: what is seen comes from the frames. Frame 100 is the only one that sounds.
        const auto read = [](std::int64_t first, std::span<float> frames) -> Status {
            for (std::size_t i = 0; i < frames.size(); ++i)
                frames[i] = first + static_cast<std::int64_t>(i) / 2 == 100 ? 1.0F : 0.0F;
            return {};
        };
        const WaveformContent content(std::make_shared<Peaks>(1000), read, 2, Qt::red);
        const QImage image = content.paint({.firstFrame = 90.0, .framesPerPixel = 1.0, .pixels = {20, 100}}, {}).image;
        for (int x = 0; x < image.width(); ++x)
            QCOMPARE(qAlpha(image.pixel(x, 5)) > 0, x == 10 || x == 11); // up to it and down again
    }
};

QTEST_GUILESS_MAIN(TestWaveform)
#include "tst_waveform.moc"
