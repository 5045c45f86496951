#include "engine/evaluate/permutedbss.h"
#include "tests/engine/evaluate/generatedsignals.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>
#include <cmath>

using namespace stemwright;
using namespace stemwright::evaluate;
using namespace stemwright::tests;

namespace {

constexpr std::ptrdiff_t kWindow = 2000;
constexpr std::size_t kTaps = 128; // fewer unknowns than a frame of all sources has samples
constexpr double kDb = 1e-6;

using Orders = std::vector<std::vector<std::size_t>>;

/// The stereo scene, whose estimates change places in the second of three frames.
Scene changingScene()
{
    Scene scene = stereoScene();
    for (std::size_t c = 0; c < 2; ++c) {
        Samples& first = scene.estimates[0].samples()[c];
        Samples& second = scene.estimates[1].samples()[c];
        std::swap_ranges(first.begin() + kWindow, first.begin() + 2 * kWindow, second.begin() + kWindow);
    }
    return scene;
}

/// A third source, which is silent in the last frame, with its estimate in front.
Scene sceneOfThree()
{
    Scene scene = changingScene();
    std::vector<Samples> third;
    std::vector<Samples> noisy;
    for (const std::uint32_t c : {0U, 1U}) {
        third.push_back(lcg(31 + c, 6500));
        std::fill(third[c].begin() + 2 * kWindow, third[c].end(), 0.0);
        noisy.push_back(mixed({{0.7, third[c]}, {0.1, lcg(33 + c, 6500)}}));
    }
    scene.references.emplace_back(third);
    scene.estimates.insert(scene.estimates.begin(), MemorySignal(noisy));
    return scene;
}

Result<PermutedBss> run(const Scene& scene, FilterScope filters, const std::function<void(double)>& progressed = [](double) {})
{
    ThreadPool pool(2);
    return evaluatePermutedBss(scene.set(), {.windowFrames = kWindow, .hopFrames = kWindow, .taps = kTaps, .filters = filters}, pool,
                               progressed, {});
}

} // namespace

/// Estimates in the order that has the best SIR.
class TestPermutedBss : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithMuseval_data()
    {
        QTest::addColumn<bool>("three");
        QTest::addColumn<bool>("framewise");
        QTest::newRow("two framewise") << false << true;
        QTest::newRow("two global") << false << false;
        QTest::newRow("three framewise") << true << true;
        QTest::newRow("three global") << true << false;
    }
    void agreesWithMuseval()
    {
        QFETCH(const bool, three);
        QFETCH(const bool, framewise);
        QFile file(QStringLiteral(STEMWRIGHT_TEST_DATA "/permutation/golden.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject golden = QJsonDocument::fromJson(file.readAll())[QLatin1String(QTest::currentDataTag())].toObject();
        const auto found = run(three ? sceneOfThree() : changingScene(), framewise ? FilterScope::Framewise : FilterScope::Global);
        QVERIFY2(found.has_value(), found ? "" : found.error().detail.c_str());
        QCOMPARE(found->energies.frames.size(), std::size_t{3});
        const QJsonArray orders = golden[QStringLiteral("permutation")].toArray();
        for (int frame = 0; frame < 3; ++frame)
            for (std::size_t source = 0; source < found->energies.sources.size(); ++source)
                QCOMPARE(static_cast<int>(found->estimates[static_cast<std::size_t>(frame)][source]),
                         orders[frame][static_cast<qsizetype>(source)].toInt(-1));
        const std::array<std::pair<const char*, double BssScores::*>, 4> metrics{
            {{"sdr", &BssScores::sdr}, {"isr", &BssScores::isr}, {"sir", &BssScores::sir}, {"sar", &BssScores::sar}}};
        for (const auto& [name, metric] : metrics)
            for (std::size_t source = 0; source < found->energies.sources.size(); ++source)
                for (std::size_t frame = 0; frame < 3; ++frame) {
                    const double value = imagesScores(found->energies.sources[source][frame]).*metric;
                    const QJsonValue expected =
                        golden[QLatin1String(name)].toArray()[static_cast<qsizetype>(source)][static_cast<qsizetype>(frame)];
                    const bool same = expected.isNull() ? std::isnan(value) : std::abs(value - expected.toDouble()) <= kDb;
                    QVERIFY2(same, qPrintable(QStringLiteral("%1 of source %2, frame %3: %4, expected %5")
                                                  .arg(QLatin1String(name))
                                                  .arg(source)
                                                  .arg(frame)
                                                  .arg(value, 0, 'f', 10)
                                                  .arg(expected.toDouble(), 0, 'f', 10)));
                }
    }

    void everyFrameHasItsOwn() { QCOMPARE(run(changingScene(), FilterScope::Framewise)->estimates, (Orders{{0, 1}, {1, 0}, {0, 1}})); }

    void isWhatTheOrderedEstimatesGive()
    {
        Scene scene = stereoScene();
        std::swap(scene.estimates[0], scene.estimates[1]);
        const auto permuted = run(scene, FilterScope::Framewise);
        QCOMPARE(permuted->estimates, (Orders{{1, 0}, {1, 0}, {1, 0}}));
        ThreadPool pool(2);
        const auto plain = evaluateBss(stereoScene().set(),
                                       {.windowFrames = kWindow, .hopFrames = kWindow, .taps = kTaps, .filters = FilterScope::Framewise},
                                       pool, [](double) {}, {});
        for (std::size_t source = 0; source < 2; ++source)
            for (std::size_t frame = 0; frame < 3; ++frame) {
                const BssScores ours = imagesScores(permuted->energies.sources[source][frame]);
                const BssScores theirs = imagesScores(plain->sources[source][frame]);
                QVERIFY(std::abs(ours.sdr - theirs.sdr) < 1e-9 && std::abs(ours.sar - theirs.sar) < 1e-6);
            }
    }

    void progressGoesOn()
    {
        double last = 0.0;
        const auto found = run(sceneOfThree(), FilterScope::Framewise, [&](double fraction) {
            QVERIFY(fraction >= last && fraction <= 1.0);
            last = fraction;
        });
        QVERIFY(found.has_value());
        QCOMPARE(last, 1.0);
    }

    void stopsAndRefuses()
    {
        std::stop_source stop;
        stop.request_stop();
        ThreadPool pool(1);
        const Scene scene = stereoScene();
        const BssOptions options{.filters = FilterScope::Framewise};
        QCOMPARE(evaluatePermutedBss(scene.set(), options, pool, [](double) {}, stop.get_token()).error().code, Errc::Cancelled);
        SignalSet many;
        many.references.assign(17, scene.set().references.front());
        many.estimates.assign(17, scene.set().estimates.front());
        QCOMPARE(evaluatePermutedBss(many, options, pool, [](double) {}, {}).error().code, Errc::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestPermutedBss)
#include "tst_permutedbss.moc"
