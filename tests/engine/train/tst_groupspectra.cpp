#include "engine/train/groupspectra.h"
#include "tests/support/soundfiles.h"

#include <QTest>

#include <cmath>

using namespace stemwright;
using namespace stemwright::train;

class TestGroupSpectra : public QObject {
    Q_OBJECT

private:
    static constexpr std::size_t kFrames = 4096 + 3 * 1024;

    static DrawnStem stemOf(std::uint32_t seed, float gain = 1.0F)
    {
        DrawnStem stem{.sound = {.channels = 2, .frames = {}}, .gains = {gain, gain}};
        Draws draws(seed);
        for (std::size_t i = 0; i < 2 * kFrames; ++i)
            stem.sound.frames.push_back(static_cast<float>(draws.between(-1.0, 1.0)));
        return stem;
    }
    static double energy(std::span<const float> values)
    {
        double sum = 0.0;
        for (const float value : values)
            sum += static_cast<double>(value) * static_cast<double>(value);
        return sum;
    }
    const GroupSpectra m_spectra{{}, 44100};

private Q_SLOTS:
    void targetsAddUpToTheMixtureAtItsLevel()
    {
        const std::vector stems{stemOf(1), stemOf(2, 0.5F), stemOf(3)};
        const GroupExample example = m_spectra.of(stems, 2.0F);
        const std::size_t values = std::size_t{4} * 2 * 832;
        QCOMPARE(example.mixture.size(), values);
        QCOMPARE(example.targets.size(), 3 * values);
        QVERIFY(std::abs(std::sqrt(energy(example.mixture) / static_cast<double>(values)) - 2.0) < 1e-4);
        for (std::size_t i = 0; i < values; ++i) {
            const float sum = example.targets[i] + example.targets[values + i] + example.targets[2 * values + i];
            QVERIFY(std::abs(sum - example.mixture[i]) < 1e-4F * (1.0F + example.mixture[i]));
        }
    }

    /// The squared error of a share is that of the complex spectra, but for a constant: with one stem all share is the best.
    void aStemOnItsOwnIsTheMixture()
    {
        const std::vector stems{stemOf(1), stemOf(2, 0.0F)};
        const GroupExample example = m_spectra.of(stems, 1.0F);
        for (std::size_t i = 0; i < example.mixture.size(); ++i) {
            QVERIFY(std::abs(example.targets[i] - example.mixture[i]) < 1e-5F * (1.0F + example.mixture[i]));
            QCOMPARE(example.targets[example.mixture.size() + i], 0.0F);
        }
    }

    void gainsAreLeftAndRight()
    {
        std::vector stems{stemOf(1), stemOf(2)};
        stems[0].gains = {1.0F, 0.0F};
        stems[1].gains = {0.0F, 1.0F};
        const GroupExample example = m_spectra.of(stems, 1.0F);
        const std::span<const float> targets(example.targets);
        QCOMPARE(energy(targets.subspan(832, 832)), 0.0); // first slice, right channel of the first stem
        QVERIFY(energy(targets.first(832)) > 0.1);
        QCOMPARE(energy(targets.subspan(example.mixture.size(), 832)), 0.0);
    }

    void anEqualiserActsOnItsStem()
    {
        std::vector stems{stemOf(1), stemOf(1)};
        Draws draws(5);
        stems[0].equaliser = Equaliser(3.0, 2.0, draws);
        const GroupExample example = m_spectra.of(stems, 1.0F);
        const std::span<const float> changed = std::span(example.targets).first(832);
        const std::span<const float> plain = std::span(example.targets).subspan(example.mixture.size(), 832);
        for (const std::size_t bin : {20U, 93U, 300U})
            QVERIFY(std::abs(changed[bin] / plain[bin] / stems[0].equaliser.gain(static_cast<double>(bin) * 44100.0 / 4096.0) - 1.0F) <
                    1e-3F);
    }

    void anEqualiserOfTheMixtureLeavesTheShares()
    {
        const std::vector stems{stemOf(1), stemOf(2)};
        Draws draws(5);
        const Equaliser equaliser(1.0, 6.0, draws);
        const GroupExample plain = m_spectra.of(stems, 1.0F);
        const GroupExample changed = m_spectra.of(stems, 1.0F, equaliser);
        const auto share = [](const GroupExample& of, std::size_t at) { return of.targets[at] / of.mixture[at]; };
        for (std::size_t i = 0; i < plain.mixture.size(); ++i)
            QVERIFY(std::abs(share(plain, i) - share(changed, i)) < 1e-3F * (1.0F + std::abs(share(plain, i))));
        const double wanted = static_cast<double>(equaliser.gain(93.5 * 44100.0 / 4096.0) / equaliser.gain(372.5 * 44100.0 / 4096.0));
        const auto ratio = [](const GroupExample& of) { return static_cast<double>(of.mixture[93] / of.mixture[372]); };
        QVERIFY(std::abs(ratio(changed) / ratio(plain) / wanted - 1.0) < 1e-3);
    }

    void silenceStaysSilent()
    {
        const std::vector stems{stemOf(1, 0.0F), stemOf(2, 0.0F)};
        const GroupExample example = m_spectra.of(stems, 1.0F);
        QCOMPARE(energy(example.mixture), 0.0);
        QCOMPARE(energy(example.targets), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestGroupSpectra)
#include "tst_groupspectra.moc"
