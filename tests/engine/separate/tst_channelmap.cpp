#include "engine/separate/channelmap.h"

#include <QTest>

#include <array>

using namespace stemwright::separate;
using Complex = std::complex<float>;

class TestChannelMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsChannels()
    {
        QCOMPARE(ChannelMap(1, 1).filterChannels(), std::size_t(1));
        QCOMPARE(ChannelMap(1, 2).filterChannels(), std::size_t(2));
        QCOMPARE(ChannelMap(2, 1).filterChannels(), std::size_t(2));
        QCOMPARE(ChannelMap(6, 2).filterChannels(), std::size_t(2));
        QVERIFY(ChannelMap(2, 2).isDirect());
        QVERIFY(ChannelMap(1, 1).isDirect());
        QVERIFY(!ChannelMap(1, 2).isDirect());
    }

    void monoIsHeardTwiceAndAveragedBack()
    {
        const ChannelMap map(1, 2);
        const std::array<float, 2> song{0.5F, -1.0F};
        std::array<float, 4> filter{};
        map.toFilter(song.data(), 2, filter.data());
        QCOMPARE(filter, (std::array{0.5F, -1.0F, 0.5F, -1.0F}));
        const std::array<Complex, 2> stem{Complex(1.0F, 2.0F), Complex(3.0F, -2.0F)};
        std::array<Complex, 1> out;
        map.toSong(0, stem.data(), stem.data(), stem.data(), out);
        QCOMPARE(out[0], Complex(2.0F, 0.0F));
    }

    /// Left, right, centre, low frequencies, and two at the back.
    void surroundIsMixedDown()
    {
        const ChannelMap map(6, 2);
        QCOMPARE(map.weight(0, 0), 1.0F);
        QCOMPARE(map.weight(1, 0), 0.0F);
        QVERIFY(std::abs(map.weight(0, 2) - 0.70710678F) < 1e-6F);
        QCOMPARE(map.weight(0, 3), 0.0F);
        QVERIFY(std::abs(map.weight(1, 5) - 0.70710678F) < 1e-6F);
    }

    /// A stem that is a quarter of the down-mix is a quarter of every channel; phase against the mix counts as nothing.
    void surroundGetsTheShareOfTheDownMix()
    {
        const ChannelMap map(3, 2);
        const std::array<Complex, 3> song{Complex(1.0F, 1.0F), Complex(-2.0F, 0.5F), Complex(0.3F, 0.0F)};
        std::array<Complex, 2> mix;
        map.toFilter(song.data(), 1, mix.data());
        const std::array<Complex, 2> quarter{0.25F * mix[0], 0.25F * mix[1]};
        const std::array<Complex, 2> opposed{-mix[0], -mix[1]};
        std::array<Complex, 1> out;
        for (std::size_t channel = 0; channel < 3; ++channel) {
            map.toSong(channel, quarter.data(), mix.data(), song.data(), out);
            QVERIFY(std::abs(out[0] - 0.25F * song[channel]) < 1e-6F);
        }
        map.toSong(0, opposed.data(), mix.data(), song.data(), out);
        QCOMPARE(out[0], Complex(0.0F, 0.0F));
    }

    void silenceStaysSilent()
    {
        const ChannelMap map(4, 2);
        const std::array<Complex, 4> silence{};
        std::array<Complex, 1> out{Complex(1.0F, 1.0F)};
        map.toSong(3, silence.data(), silence.data(), silence.data(), out);
        QCOMPARE(out[0], Complex());
    }
};

QTEST_GUILESS_MAIN(TestChannelMap)
#include "tst_channelmap.moc"
