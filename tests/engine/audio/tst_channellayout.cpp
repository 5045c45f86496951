#include "engine/audio/channellayout.h"

#include <QTest>

#include <array>
#include <cmath>
#include <vector>

using namespace stemwright::audio;

class TestChannelLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesOfEachChannel_data()
    {
        QTest::addColumn<QString>("left"); // one digit a channel: 0, 5 (-6 dB), 7 (-3 dB) or 1
        QTest::addColumn<QString>("right");
        QTest::newRow("mono") << QStringLiteral("1") << QStringLiteral("1");
        QTest::newRow("stereo") << QStringLiteral("10") << QStringLiteral("01");
        QTest::newRow("3.0") << QStringLiteral("107") << QStringLiteral("017");
        QTest::newRow("quad") << QStringLiteral("1070") << QStringLiteral("0107");
        QTest::newRow("5.0") << QStringLiteral("10770") << QStringLiteral("01707");
        QTest::newRow("5.1") << QStringLiteral("107070") << QStringLiteral("017007");
        QTest::newRow("6.1") << QStringLiteral("1070570") << QStringLiteral("0170507");
        QTest::newRow("7.1") << QStringLiteral("10707070") << QStringLiteral("01700707");
    }

    void sharesOfEachChannel()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        const auto share = [](QChar digit) { return digit == u'1' ? 1.0 : digit == u'7' ? std::sqrt(0.5) : digit == u'5' ? 0.5 : 0.0; };
        const auto channels = static_cast<int>(left.size());
        for (int c = 0; c < channels; ++c) {
            std::vector<float> frames(2 * static_cast<std::size_t>(channels));
            frames[static_cast<std::size_t>(channels) + static_cast<std::size_t>(c)] = 0.8F; // only in the second frame
            std::array<float, 4> stereo{9.0F, 9.0F, 9.0F, 9.0F};
            downmixToStereo(frames, channels, stereo);
            QCOMPARE(stereo[0], 0.0F);
            QCOMPARE(stereo[1], 0.0F);
            QCOMPARE(stereo[2], static_cast<float>(0.8 * share(left[c])));
            QCOMPARE(stereo[3], static_cast<float>(0.8 * share(right[c])));
        }
    }

    void vorbisPlacesAreAPermutation()
    {
        for (int channels = 1; channels <= 8; ++channels) {
            const auto places = vorbisPlaces(channels);
            QCOMPARE(places.size(), static_cast<std::size_t>(channels));
            unsigned int seen = 0;
            for (const int place : places)
                seen |= 1U << static_cast<unsigned int>(place);
            QCOMPARE(seen, (1U << static_cast<unsigned int>(channels)) - 1U);
        }
    }
};

QTEST_GUILESS_MAIN(TestChannelLayout)
#include "tst_channellayout.moc"
