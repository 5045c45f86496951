#include "engine/evaluate/oracle.h"
#include "engine/evaluate/plainscores.h"
#include "tests/engine/evaluate/generatedsignals.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace stemwright;
using namespace stemwright::evaluate;
using namespace stemwright::tests;

namespace {

constexpr std::size_t kFrames = 4000;

/// The three sources of the specification of classical methods, 12.
std::vector<MemorySignal> anchorSources()
{
    const Samples hits = lcg(31, kFrames);
    const Samples sides = lcg(32, kFrames);
    const Samples hiss = lcg(33, kFrames);
    std::vector<std::vector<Samples>> sources(3, std::vector<Samples>(2, Samples(kFrames)));
    for (std::size_t n = 0; n < kFrames; ++n) {
        const double t = 2.0 * std::numbers::pi * static_cast<double>(n);
        double voice = 0.0;
        for (int h = 1; h <= 5; ++h)
            voice += std::sin(0.011 * h * t + 0.3 * h * std::sin(0.0007 * t)) / h;
        const double envelope = std::exp(-static_cast<double>(n % 500) / 60.0);
        const double low = 0.9 * std::sin(0.004 * t);
        sources[0][0][n] = sources[0][1][n] = 0.7 * voice;
        sources[1][0][n] = 1.6 * hits[n] * envelope;
        sources[1][1][n] = hits[n] * envelope + 0.2 * sides[n] * envelope;
        sources[2][0][n] = 0.6 * low + 0.05 * hiss[n];
        sources[2][1][n] = 0.6 * low;
    }
    return {MemorySignal(sources[0]), MemorySignal(sources[1]), MemorySignal(sources[2])};
}

std::vector<const Signal*> pointers(const std::vector<MemorySignal>& signals)
{
    std::vector<const Signal*> result;
    for (const MemorySignal& signal : signals)
        result.push_back(&signal);
    return result;
}

} // namespace

/// The anchors of the specification of classical methods, 12.
class TestOracle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scores_data();
    void scores();
    void ratioMasksAddUp();
    void wienerOfEqualChannelsIsARatioMask();
    void wienerIsForStereo();
    void stopIsHeeded();

private:
    Result<std::vector<StoredSignal>> estimate(const std::vector<MemorySignal>& sources, OracleKind kind)
    {
        ThreadPool pool(2);
        return oracleEstimates(pointers(sources), kind, m_folder.path().toStdString(), pool, {}, 256);
    }
    QTemporaryDir m_folder;
};

void TestOracle::scores_data()
{
    QTest::addColumn<OracleKind>("kind");
    QTest::addColumn<QList<double>>("sdr");
    QTest::addColumn<double>("sample");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("IBM1") << OracleKind::BinaryMask1 << QList{16.068764501, 9.010929814, 9.206201005} << -0.8842467536 << 1e-6;
    QTest::newRow("IBM2") << OracleKind::BinaryMask2 << QList{13.016626030, 9.155001171, 9.656575411} << -0.8460987200 << 1e-6;
    QTest::newRow("IRM1") << OracleKind::RatioMask1 << QList{15.408164286, 8.325700115, 12.173907643} << -0.7835650867 << 1e-6;
    QTest::newRow("IRM2") << OracleKind::RatioMask2 << QList{16.959433789, 9.903476127, 13.670447389} << -0.8567024418 << 1e-6;
    // not the specification's 15.46, 14.61 and 11.68: the first source has equal channels, and what the reference's epsilon makes of them
    // is rounding (NumPy gives 15.61 on one machine, and 12.12 when a sample changes by 1e-16). These are NumPy's with 1e-10, where it is
    // none.
    QTest::newRow("MWF") << OracleKind::Wiener << QList{16.674326, 14.882577, 12.908929} << -0.9136154 << 1e-3;
}

void TestOracle::scores()
{
    QFETCH(const OracleKind, kind);
    QFETCH(const QList<double>, sdr);
    QFETCH(const double, sample);
    QFETCH(const double, tolerance);
    const auto sources = anchorSources();
    const auto estimates = estimate(sources, kind);
    QVERIFY(estimates);
    SignalSet set{.references = pointers(sources), .estimates = {}};
    for (const StoredSignal& signal : *estimates)
        set.estimates.push_back(&signal);
    ThreadPool pool(1);
    const auto all = plainScores(set, Means::Keep, pool, {});
    QVERIFY(all);
    for (std::size_t j = 0; j < 3; ++j)
        QVERIFY2(std::abs((*all)[j].snr - sdr[static_cast<qsizetype>(j)]) < tolerance,
                 qPrintable(QStringLiteral("source %1: %2").arg(j).arg((*all)[j].snr, 0, 'f', 9)));
    std::vector<double> frame(2);
    QVERIFY((*estimates)[0].read(1000, frame));
    QVERIFY2(std::abs(frame[0] - sample) < std::max(1e-6, 1e-2 * tolerance), qPrintable(QString::number(frame[0], 'f', 10)));
}

/// To the mixture, also at both ends, and from more slices than one block has.
void TestOracle::ratioMasksAddUp()
{
    auto sources = anchorSources();
    for (MemorySignal& signal : sources)
        for (Samples& channel : signal.samples()) {
            const Samples once = channel;
            channel.insert(channel.end(), once.begin(), once.end() - 77);
        }
    const auto estimates = estimate(sources, OracleKind::RatioMask2);
    QVERIFY(estimates);
    const std::size_t samples = 2 * (2 * kFrames - 77);
    Samples difference(samples, 0.0);
    for (std::size_t j = 0; j < 3; ++j) {
        QCOMPARE((*estimates)[j].frames(), std::int64_t(2 * kFrames - 77));
        Samples truth(samples);
        Samples estimated(samples);
        QVERIFY(sources[j].read(0, truth) && (*estimates)[j].read(0, estimated));
        difference = mixed({{1.0, difference}, {1.0, truth}, {-1.0, estimated}});
    }
    QVERIFY(std::ranges::all_of(difference, [](double value) { return std::abs(value) < 1e-6; }));
}

/// Nothing is left but the powers where no source has a place of its own; the covariances are singular then.
void TestOracle::wienerOfEqualChannelsIsARatioMask()
{
    auto sources = anchorSources();
    for (MemorySignal& signal : sources)
        signal.samples()[1] = signal.samples()[0];
    const auto wiener = estimate(sources, OracleKind::Wiener);
    const auto ratio = estimate(sources, OracleKind::RatioMask2);
    QVERIFY(wiener && ratio);
    for (std::size_t j = 0; j < 3; ++j) {
        Samples a(2 * kFrames);
        Samples b(2 * kFrames);
        QVERIFY((*wiener)[j].read(0, a) && (*ratio)[j].read(0, b));
        for (std::size_t i = 0; i < a.size(); ++i)
            QVERIFY2(std::abs(a[i] - b[i]) < 1e-4, qPrintable(QString::number(a[i] - b[i])));
    }
}

void TestOracle::wienerIsForStereo()
{
    const std::vector<MemorySignal> mono{MemorySignal({lcg(1, 1000)}), MemorySignal({lcg(2, 1000)})};
    const auto estimates = estimate(mono, OracleKind::Wiener);
    QVERIFY(!estimates && estimates.error().code == Errc::Unsupported);
    QVERIFY(estimate(mono, OracleKind::RatioMask1));
}

void TestOracle::stopIsHeeded()
{
    std::stop_source stop;
    stop.request_stop();
    ThreadPool pool(1);
    const auto sources = anchorSources();
    const auto estimates =
        oracleEstimates(pointers(sources), OracleKind::RatioMask1, m_folder.path().toStdString(), pool, stop.get_token());
    QVERIFY(!estimates && estimates.error().code == Errc::Cancelled);
}

QTEST_GUILESS_MAIN(TestOracle)
#include "tst_oracle.moc"
