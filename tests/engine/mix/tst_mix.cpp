#include "engine/mix/mix.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace stemwright::mix;

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

/// 'M' muted, 'S' soloed, 'B' both, '.' neither.
std::vector<Strip> stripsOf(const QString& text)
{
    std::vector<Strip> strips;
    for (const QChar letter : text)
        strips.push_back({.muted = letter == u'M' || letter == u'B', .soloed = letter == u'S' || letter == u'B'});
    return strips;
}

QString solosOf(std::span<const Strip> strips)
{
    QString text;
    for (const Strip& strip : strips)
        text += QLatin1Char(strip.soloed ? 'S' : '.');
    return text;
}

} // namespace

class TestMix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gains()
    {
        QCOMPARE(gainLinear(0.0F), 1.0F);
        QCOMPARE(gainLinear(20.0F), gainLinear(kMaxGainDb));
        QVERIFY(std::abs(gainLinear(-6.0206F) - 0.5F) < 1e-5F);
        QVERIFY(std::abs(gainLinear(12.0F) - 3.98107F) < 1e-4F);
        QCOMPARE(gainLinear(-kInfinity), 0.0F);
        QCOMPARE(gainLinear(kNan), 0.0F);
    }

    void balance_data()
    {
        QTest::addColumn<float>("balance");
        QTest::addColumn<float>("left");
        QTest::addColumn<float>("right");
        QTest::newRow("centre") << 0.0F << 1.0F << 1.0F;
        QTest::newRow("left") << -1.0F << 1.0F << 0.0F;
        QTest::newRow("right") << 1.0F << 0.0F << 1.0F;
        QTest::newRow("half right") << 0.5F << 0.5F << 1.0F;
        QTest::newRow("quarter left") << -0.25F << 1.0F << 0.75F;
        QTest::newRow("too far") << 7.0F << 0.0F << 1.0F;
        QTest::newRow("not a number") << kNan << 1.0F << 1.0F;
    }

    void balance()
    {
        QFETCH(float, balance);
        QFETCH(float, left);
        QFETCH(float, right);
        const SideGains gains = gainsOf({.balance = balance});
        QCOMPARE(gains.left, left);
        QCOMPARE(gains.right, right);
        QCOMPARE(gains.centre(), 1.0F);
    }

    void sounding_data()
    {
        QTest::addColumn<QString>("strips");
        QTest::addColumn<QString>("sounding");
        QTest::newRow("all") << "...." << "1111";
        QTest::newRow("mute") << ".M.M" << "1010";
        QTest::newRow("solo") << "..S." << "0010";
        QTest::newRow("two solos") << "S.S." << "1010";
        QTest::newRow("mute wins over solo") << "B.S." << "0010";
        QTest::newRow("only a muted solo") << "B..." << "0000";
        QTest::newRow("mute and solo apart") << "MS.." << "0100";
        QTest::newRow("none") << "" << "";
    }

    void sounding()
    {
        QFETCH(QString, strips);
        QFETCH(QString, sounding);
        const auto heard = soundingStrips(stripsOf(strips));
        for (qsizetype i = 0; i < sounding.size(); ++i)
            QCOMPARE(heard[static_cast<std::size_t>(i)], sounding[i] == u'1');
    }

    void theSongWithoutAStem()
    {
        Mix mix{.masterDb = -3.0F, .listen = Listen::Original, .originalDb = 2.0F};
        mix.strips[0] = {.gainDb = -9.0F, .balance = 0.5F, .muted = true, .soloed = false};
        mix.strips[2].soloed = true;
        Mix expected{.masterDb = -3.0F};
        expected.strips[2].muted = true;
        QCOMPARE(songWithout(2, mix), expected);
    }

    void exclusiveSoloReturns()
    {
        auto strips = stripsOf(QStringLiteral("S.S."));
        ExclusiveSolo solo;
        solo.toggle(strips, 1);
        QCOMPARE(solosOf(strips), QStringLiteral(".S.."));
        solo.toggle(strips, 3);
        QCOMPARE(solosOf(strips), QStringLiteral("...S"));
        solo.toggle(strips, 3);
        QCOMPARE(solosOf(strips), QStringLiteral("S.S."));
    }

    void exclusiveSoloOfAnOrdinarySoloEndsIt()
    {
        auto strips = stripsOf(QStringLiteral(".S.."));
        ExclusiveSolo solo;
        solo.toggle(strips, 1);
        QCOMPARE(solosOf(strips), QStringLiteral("...."));
    }

    /// Solos changed by hand in the meantime are what comes back.
    void exclusiveSoloAfterChangesByHand()
    {
        auto strips = stripsOf(QStringLiteral("S..."));
        ExclusiveSolo solo;
        solo.toggle(strips, 1);
        strips[2].soloed = true;
        solo.toggle(strips, 3);
        QCOMPARE(solosOf(strips), QStringLiteral("...S"));
        solo.toggle(strips, 3);
        QCOMPARE(solosOf(strips), QStringLiteral(".SS."));
    }
};

QTEST_GUILESS_MAIN(TestMix)
#include "tst_mix.moc"
