#include "engine/model/classic/centre.h"

#include "memorymixture.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace stemwright::model;

namespace {

using Spectrum = std::vector<std::complex<float>>;

float similarity(const Spectrum& left, const Spectrum& right)
{
    std::vector<const std::complex<float>*> l;
    std::vector<const std::complex<float>*> r;
    for (std::size_t i = 0; i < left.size(); ++i) {
        l.push_back(&left[i]);
        r.push_back(&right[i]);
    }
    float out = -1.0F;
    centreSimilarity(l, r, {&out, 1});
    return out;
}

} // namespace

class TestCentre : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// classical-methods 9.3.
    void levelsOfTheSpecification_data()
    {
        QTest::addColumn<double>("left");
        QTest::addColumn<double>("right");
        QTest::addColumn<double>("expected");
        QTest::newRow("centre") << 1.0 << 1.0 << 1.0;
        QTest::newRow("left") << 1.0 << 0.5 << 0.8;
        QTest::newRow("right") << 0.5 << 1.0 << 0.8;
        QTest::newRow("constant power") << std::cos(std::numbers::pi / 8) << std::sin(std::numbers::pi / 8) << 0.7071067812;
        QTest::newRow("hard left") << 1.0 << 0.01 << 0.0199980002;
        QTest::newRow("one side only") << 1.0 << 0.0 << 0.0;
        QTest::newRow("silence") << 0.0 << 0.0 << 0.0;
    }

    void levelsOfTheSpecification()
    {
        QFETCH(const double, left);
        QFETCH(const double, right);
        QFETCH(const double, expected);
        const std::complex<float> source(0.6F, -1.3F);
        const float value = similarity({source * float(left)}, {source * float(right)});
        QVERIFY(std::abs(double(value) - expected) < 1e-6);
    }

    void equalLevelsWithoutCommonPhaseAreNotCentre()
    {
        constexpr std::size_t kSlices = 400;
        Spectrum left;
        Spectrum right;
        stemwright::test::Lcg noise(3);
        for (std::size_t i = 0; i < kSlices; ++i) {
            left.push_back(std::polar(1.0F, 6.2831853F * noise()));
            right.push_back(std::polar(1.0F, 6.2831853F * noise()));
        }
        QVERIFY(similarity(left, right) < 0.2F);
        QVERIFY(similarity(left, left) > 0.9999F);
    }

    void theSameInEveryBinOfALongSpectrum()
    {
        const Spectrum left(700, {1.0F, 2.0F});
        const Spectrum right(700, {0.5F, 1.0F});
        const std::complex<float>* l = left.data();
        const std::complex<float>* r = right.data();
        std::vector<float> out(700, -1.0F);
        centreSimilarity({&l, 1}, {&r, 1}, out);
        QVERIFY(std::ranges::all_of(out, [](float value) { return std::abs(value - 0.8F) < 1e-6F; }));
    }
};

QTEST_GUILESS_MAIN(TestCentre)
#include "tst_centre.moc"
