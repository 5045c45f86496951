#include "engine/model/classic/hpss.h"

#include "engine/model/classic/medianfilter.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace stemwright::model;

class TestHpss : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// classical-methods 3.8, librosa with kernel (5, 3), power 2, margin 1.
    void masksOfTheSpecification()
    {
        std::vector<float> s;
        for (int f = 0; f < 6; ++f)
            for (int t = 0; t < 8; ++t)
                s.push_back(static_cast<float>((7 * f + 3 * t + f * t) % 11 + 1));
        std::vector<float> harmonic(48);
        std::vector<float> percussive(48);
        medianAlongRows({s.data(), 6, 8, 8}, 5, Edge::Reflect, {harmonic.data(), 6, 8, 8});
        medianDownColumns({s.data(), 6, 8, 8}, 3, Edge::Reflect, {percussive.data(), 6, 8, 8});
        double sumHarmonic = 0.0;
        double sumPercussive = 0.0;
        double weighted = 0.0;
        for (std::size_t i = 0; i < 48; ++i) {
            const float mask = softMask(harmonic[i], percussive[i]);
            sumHarmonic += double(mask);
            sumPercussive += double(softMask(percussive[i], harmonic[i]));
            weighted += double(mask * s[i]);
        }
        QVERIFY(std::abs(sumHarmonic - 25.401614279589367) < 1e-5);
        QVERIFY(std::abs(sumPercussive - 22.598385720410633) < 1e-5);
        QVERIFY(std::abs(weighted - 115.97687641440987) < 1e-4);
        const std::vector<int> row3 = {4235294, 5764706, 8000000, 4235294, 6923077, 4336283, 8767123, 6400000}; // in 1e-7
        for (std::size_t t = 0; t < 8; ++t)
            QVERIFY(std::abs(double(softMask(harmonic[24 + t], percussive[24 + t])) - 1e-7 * row3[t]) < 1e-6);
    }

    /// classical-methods 2, in float; the third value is below the smallest normal number.
    void softMaskIsSafe()
    {
        QCOMPARE(softMask(0.0F, 0.0F), 0.5F);
        QCOMPARE(softMask(0.0F, 1.0F), 0.0F);
        QCOMPARE(softMask(1e-39F, 0.0F), 0.5F);
        QCOMPARE(softMask(1.0F, 0.0F), 1.0F);
        QCOMPARE(softMask(3e-20F, 4e-20F), softMask(3.0F, 4.0F));
        QCOMPARE(softMask(3e30F, 4e30F), softMask(3.0F, 4.0F));
    }

    void sustainedMaskFallsWithTheSquareOfTheExcess()
    {
        QCOMPARE(sustainedMask(1.0F, 1.0F), 1.0F);
        QCOMPARE(sustainedMask(1.0F, 3.0F), 1.0F);
        QCOMPARE(sustainedMask(2.0F, 1.0F), 0.25F);
        QCOMPARE(sustainedMask(2.0F, 0.0F), 0.0F);
        QCOMPARE(sustainedMask(0.0F, 0.0F), 1.0F);
    }

    /// classical-methods 3.3: 0.2 s and 500 Hz at 22 050 Hz with windows of 1024 each 512.
    void lengthsFromSecondsAndHertz()
    {
        QCOMPARE(oddLength(0.2 * 22050 / 512), std::size_t(9));
        QCOMPARE(oddLength(500.0 * 1024 / 22050), std::size_t(25));
        QCOMPARE(oddLength(0.0), std::size_t(1));
    }

    void lowPassHalvesAtItsCutoff()
    {
        std::vector<float> gains(41);
        lowPassGains(200.0, 10.0, gains);
        QCOMPARE(gains[0], 1.0F);
        QCOMPARE(gains[20], 0.5F);
        QCOMPARE(gains[40], 1.0F / 257.0F);
        lowPassGains(0.0, 10.0, gains);
        QCOMPARE(gains, std::vector<float>(41, 0.0F));
    }
};

QTEST_GUILESS_MAIN(TestHpss)
#include "tst_hpss.moc"
