#include "engine/evaluate/aggregate.h"
#include "engine/evaluate/plainscores.h"
#include "tests/engine/evaluate/generatedsignals.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace stemwright;
using namespace stemwright::evaluate;
using namespace stemwright::tests;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::vector<PlainScores> scores(const Scene& scene, Means means)
{
    ThreadPool pool(2);
    return plainScores(scene.set(), means, pool, {}).value_or(std::vector<PlainScores>{});
}

bool near(double value, double expected)
{
    if (std::abs(value - expected) <= 1e-6)
        return true;
    qWarning("%.12f, expected %.12f", value, expected);
    return false;
}

Scene single(Samples reference, Samples estimate)
{
    return {.references = {MemorySignal({std::move(reference)})}, .estimates = {MemorySignal({std::move(estimate)})}};
}

} // namespace

/// Scores without distortion filters, and how frames become one number.
class TestPlainScores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void monoWithMeans();
    void monoWithoutMeans();
    void smallExample();
    void interferenceAndArtefactsMakeTheResidual();
    void levelOfTheEstimateDoesNotMatter();
    void channelsAreAveraged();
    void manyBlocksAreOneSignal();
    void edges();
    void challengeScoreOfSilence();
    void averages();
    void storedFigures();
};

void TestPlainScores::monoWithMeans()
{
    const auto all = scores(monoScene(), Means::Keep);
    QCOMPARE(all.size(), std::size_t(2));
    QVERIFY(near(all[0].snr, 12.2349914750298) && near(all[1].snr, 7.2434710100893));
    QVERIFY(std::abs(all[0].globalSdr - 12.2349914589) < 1e-9 && std::abs(all[1].globalSdr - 7.2434709954) < 1e-9);
    QVERIFY(near(all[0].siSdr, 12.118441705031184) && near(all[1].siSdr, 6.3393176070433865));
    QVERIFY(near(all[0].siSir, 20.215990214696106) && near(all[1].siSir, 14.414355431926538));
    QVERIFY(near(all[0].siSar, 12.849715875481964) && near(all[1].siSar, 7.074732673477111));
    QVERIFY(near(all[0].sdSdr, 11.315564299198993) && near(all[1].sdSdr, 5.317447462857322));
    QVERIFY(near(all[0].srr, 19.042171035449236) && near(all[1].srr, 12.102254817373472));
}

void TestPlainScores::monoWithoutMeans()
{
    const auto all = scores(monoScene(), Means::Remove);
    QVERIFY(near(all[0].siSdr, 12.117843662813783) && near(all[1].siSdr, 6.340093957383549));
    QVERIFY(near(all[0].siSir, 20.210679931762634) && near(all[1].siSir, 14.417610530454695));
    QVERIFY(near(all[0].siSar, 12.84998256003167) && near(all[1].siSar, 7.075051805794449));
}

void TestPlainScores::smallExample()
{
    QVERIFY(std::abs(scores(single({3.0, -0.5, 2.0, 7.0}, {2.5, 0.0, 2.0, 8.0}), Means::Keep)[0].siSdr - 18.4030) < 5e-5);
}

void TestPlainScores::interferenceAndArtefactsMakeTheResidual()
{
    for (const PlainScores& score : scores(monoScene(), Means::Remove))
        QVERIFY(std::abs(std::pow(10.0, -score.siSdr / 10.0) - std::pow(10.0, -score.siSir / 10.0) - std::pow(10.0, -score.siSar / 10.0)) <
                1e-12);
}

void TestPlainScores::levelOfTheEstimateDoesNotMatter()
{
    Scene louder = monoScene();
    louder.estimates[0] = MemorySignal({mixed({{3.0, louder.estimates[0].samples()[0]}})});
    const auto before = scores(monoScene(), Means::Remove);
    const auto after = scores(louder, Means::Remove);
    QVERIFY(near(after[0].siSdr, before[0].siSdr) && near(after[0].siSir, before[0].siSir) && near(after[0].siSar, before[0].siSar));
    QVERIFY(after[0].snr < before[0].snr - 1.0 && after[0].sdSdr != before[0].sdSdr);
}

void TestPlainScores::channelsAreAveraged()
{
    const Scene stereo = stereoScene();
    double sum = 0.0;
    for (std::size_t c = 0; c < 2; ++c) {
        Scene mono = stereo;
        for (auto* signals : {&mono.references, &mono.estimates})
            for (MemorySignal& signal : *signals)
                signal = MemorySignal({signal.samples()[c]});
        sum += scores(mono, Means::Remove)[0].siSir;
    }
    QVERIFY(near(scores(stereo, Means::Remove)[0].siSir, sum / 2.0));
}

/// The same signal over and over has the scores of one.
void TestPlainScores::manyBlocksAreOneSignal()
{
    Scene longer = monoScene();
    for (auto* signals : {&longer.references, &longer.estimates})
        for (MemorySignal& signal : *signals) {
            const Samples once = signal.samples()[0];
            for (int i = 0; i < 39; ++i)
                signal.samples()[0].insert(signal.samples()[0].end(), once.begin(), once.end());
        }
    const auto once = scores(monoScene(), Means::Remove);
    const auto often = scores(longer, Means::Remove);
    QVERIFY(near(often[1].siSir, once[1].siSir) && near(often[1].siSar, once[1].siSar) && near(often[1].snr, once[1].snr));
}

void TestPlainScores::edges()
{
    const Samples noise = lcg(1, 100);
    QCOMPARE(scores(single(noise, noise), Means::Keep)[0].siSdr, kInfinity);
    QVERIFY(std::isnan(scores(single(Samples(100, 0.0), noise), Means::Keep)[0].siSdr));
    QCOMPARE(scores(single(noise, Samples(100, 0.0)), Means::Keep)[0].siSdr, -kInfinity);
    QVERIFY(scores({}, Means::Keep).empty());
}

void TestPlainScores::challengeScoreOfSilence()
{
    const Samples silence(4, 0.0);
    QCOMPARE(scores(single(silence, silence), Means::Remove)[0].globalSdr, 0.0);
    QVERIFY(std::abs(scores(single(silence, {1.0, 0.0, 0.0, 0.0}), Means::Remove)[0].globalSdr + 70.0) < 1e-5);
    QVERIFY(std::abs(scores(single({1.0, 0.0, 0.0, 0.0}, {1.0, 0.0, 0.0, 0.0}), Means::Remove)[0].globalSdr - 70.0) < 1e-5);
}

void TestPlainScores::averages()
{
    const std::vector<double> values{4.0, kNan, 1.0, kInfinity, 2.0, -kInfinity, 9.0};
    QCOMPARE(averageOfFinite(values, Average::Median), 3.0);
    QCOMPARE(averageOfFinite(std::span(values).first(6), Average::Median), 2.0);
    QCOMPARE(averageOfFinite(values, Average::Mean), 4.0);
    QVERIFY(std::isnan(averageOfFinite(std::vector{kNan, kInfinity}, Average::Median)));
    QVERIFY(std::isnan(averageOfFinite({}, Average::Mean)));
}

void TestPlainScores::storedFigures()
{
    QCOMPARE(asStored(1.234567), 1.23457);
    QCOMPARE(asStored(-1.234564), -1.23456);
    QCOMPARE(asStored(1.0 / 64), 0.01562); // 0.015625 is a half exactly: to the even digit
    QCOMPARE(asStored(3.0 / 64), 0.04688); // 0.046875 likewise
    QVERIFY(std::isnan(asStored(kInfinity)) && std::isnan(asStored(kNan)));
}

QTEST_GUILESS_MAIN(TestPlainScores)
#include "tst_plainscores.moc"
