#include "engine/evaluate/bsseval.h"
#include "tests/engine/evaluate/generatedsignals.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>

using namespace stemwright;
using namespace stemwright::evaluate;
using namespace stemwright::tests;

namespace {

constexpr double kDb = 1e-6;       ///< tolerance of the specification
constexpr double kRelative = 1e-9; ///< the same, of energies and correlations

Result<BssEnergies> run(const Scene& scene, const BssOptions& options)
{
    ThreadPool pool(2);
    return evaluateBss(scene.set(), options, pool, [](double) {}, {});
}

enum class Version { Images, Sources };

std::vector<BssScores> scoresOf(const BssEnergies& energies, std::size_t source, Version version = Version::Images)
{
    std::vector<BssScores> scores;
    for (const FrameEnergies& frame : energies.sources.at(source))
        scores.push_back(version == Version::Images ? imagesScores(frame) : sourcesScores(frame));
    return scores;
}

void compare(const std::vector<BssScores>& scores, double BssScores::* metric, const std::vector<double>& expected)
{
    QCOMPARE(scores.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double value = scores[i].*metric;
        const bool same = std::isnan(expected[i]) ? std::isnan(value) : value == expected[i] || std::abs(value - expected[i]) <= kDb;
        QVERIFY2(same, qPrintable(QStringLiteral("frame %1: %2, expected %3").arg(i).arg(value, 0, 'f', 10).arg(expected[i], 0, 'f', 10)));
    }
}

void compareRelative(double value, double expected)
{
    QVERIFY2(std::abs(value - expected) <= kRelative * std::abs(expected),
             qPrintable(QStringLiteral("%1, expected %2").arg(value, 0, 'g', 15).arg(expected, 0, 'g', 15)));
}

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();
const BssOptions kThreeFrames{.windowFrames = 2000, .hopFrames = 2000};

} // namespace

/// The numeric anchors of the metrics specification (11), and its properties (10).
class TestBssEval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void generatedSignalsAreTheSpecifications();
    void monoWholeSignal();
    void shorterFilters_data();
    void shorterFilters();
    void correlationsOfTheStereoScene();
    void correlationsAreDirectSums();
    void filtersOfTheStereoScene();
    void stereoFramesWithGlobalFilters();
    void stereoFramesWithFiltersOfTheirOwn();
    void stereoWholeSignal();
    void sourcesVersionOfTheStereoScene();
    void overlappingFrames();
    void energiesOfOneFrame();
    void tinyScene();
    void silentFrameOfAReference();
    void silentFrameOfAnEstimate();
    void oneSourceHasNoInterference();
    void dualMonoIsMono();
    void silentChannelIsNoFailure();
    void silentSignalsAreRefused_data();
    void silentSignalsAreRefused();
    void perfectEstimate();
    void estimateIsCutOrContinued();
    void sdrNeedsNoProjection();
    void moreFramesThanOneBlockAreTheSame();
    void windowLongerThanTheSignal();
    void bandLimitedReferencesLeaveFiltersOpen_data();
    void bandLimitedReferencesLeaveFiltersOpen();
    void mismatchesAreRefused();
    void stopIsHeeded();
};

void TestBssEval::generatedSignalsAreTheSpecifications()
{
    const Scene scene = monoScene();
    std::vector<double> block(4000);
    const auto energy = [&](const Signal& signal) {
        if (!signal.read(0, block))
            return 0.0;
        double sum = 0.0;
        for (const double sample : block)
            sum += sample * sample;
        return sum;
    };
    compareRelative(energy(scene.references[0]), 422.66738688275666);
    compareRelative(energy(scene.references[1]), 127.58819289131397);
    compareRelative(energy(scene.estimates[0]), 363.0231986237437);
    compareRelative(energy(scene.estimates[1]), 100.90859686816397);
}

void TestBssEval::monoWholeSignal()
{
    const auto energies = run(monoScene(), {});
    QVERIFY(energies);
    const auto first = scoresOf(*energies, 0);
    const auto second = scoresOf(*energies, 1);
    compare(first, &BssScores::sdr, {12.2349914750298});
    compare(second, &BssScores::sdr, {7.2434710100893});
    compare(first, &BssScores::isr, {12.8278673752});
    compare(second, &BssScores::isr, {11.8950999541});
    compare(first, &BssScores::sir, {21.4056074109});
    compare(second, &BssScores::sir, {7.4866598081});
    compare(first, &BssScores::sar, {27.6632365687});
    compare(second, &BssScores::sar, {21.9163429294});
    compare(scoresOf(*energies, 0, Version::Sources), &BssScores::sdr, {20.4768792966});
    compare(scoresOf(*energies, 1, Version::Sources), &BssScores::sdr, {7.3059292217});
    const FrameEnergies& frame = energies->sources[0][0];
    compareRelative(frame.reference, 422.6673868827566);
    compareRelative(frame.spatial, 22.040020865681214);
    compareRelative(frame.interference, 2.603152750549121);
    compareRelative(frame.artefacts, 0.6206797131422513);
}

void TestBssEval::shorterFilters_data()
{
    QTest::addColumn<int>("taps");
    QTest::addColumn<double>("sdr");
    QTest::addColumn<double>("sir");
    QTest::addColumn<double>("sar");
    QTest::addColumn<double>("isr");
    QTest::newRow("1: as SI-SDR") << 1 << 12.118441705031184 << 20.215990214696113 << 12.890842902429176 << 19.961598211280005;
    QTest::newRow("32") << 32 << 19.926599676608838 << 21.011021860686476 << 26.51766760777238 << 12.913657268036886;
}

void TestBssEval::shorterFilters()
{
    QFETCH(const int, taps);
    QFETCH(const double, sdr);
    QFETCH(const double, sir);
    QFETCH(const double, sar);
    QFETCH(const double, isr);
    const auto energies = run(monoScene(), {.windowFrames = {}, .taps = static_cast<std::size_t>(taps)});
    QVERIFY(energies);
    const auto sources = scoresOf(*energies, 0, Version::Sources);
    compare(sources, &BssScores::sdr, {sdr});
    compare(sources, &BssScores::sir, {sir});
    compare(sources, &BssScores::sar, {sar});
    compare(scoresOf(*energies, 0), &BssScores::isr, {isr});
}

void TestBssEval::correlationsOfTheStereoScene()
{
    const Scene scene = stereoScene();
    ThreadPool pool(2);
    const auto correlations = correlate(scene.set(), {.begin = 0, .end = 6500}, 512, pool, {});
    QVERIFY(correlations);
    compareRelative(correlations->references(0, 0, 0), 694.5186654374713);
    compareRelative(correlations->references(0, 0, 1), 289.08996746636893);
    compareRelative(correlations->references(0, 0, 2), 13.248299705884147);
    QVERIFY(std::abs(correlations->references(1, 3, 0) - 2.0897609899) < 1e-9);
    QVERIFY(std::abs(correlations->references(1, 3, 1) - 1.4804424841) < 1e-9);
    QVERIFY(std::abs(correlations->references(1, 3, -1) - 0.3945653203) < 1e-9);
    QCOMPARE(correlations->references(3, 1, -1), correlations->references(1, 3, 1));
}

/// Several blocks, and several sums of blocks.
void TestBssEval::correlationsAreDirectSums()
{
    constexpr std::size_t kFrames = 150'000;
    Scene scene{.references = {MemorySignal({lcg(5, kFrames)})}, .estimates = {MemorySignal({lcg(6, kFrames)})}};
    ThreadPool pool(3);
    const auto correlations = correlate(scene.set(), {.begin = 100, .end = 140'000}, 40, pool, {});
    QVERIFY(correlations);
    const Samples& s = scene.references[0].samples()[0];
    const Samples& e = scene.estimates[0].samples()[0];
    for (const std::size_t lag : {0U, 1U, 39U}) {
        double own = 0.0;
        double cross = 0.0;
        for (std::size_t n = 100; n + lag < 140'000; ++n) {
            own += s[n] * s[n + lag];
            cross += s[n] * e[n + lag];
        }
        QVERIFY(std::abs(correlations->references(0, 0, static_cast<std::ptrdiff_t>(lag)) - own) < 1e-9);
        QVERIFY(std::abs(correlations->estimates(0, 0, lag) - cross) < 1e-9);
    }
}

void TestBssEval::filtersOfTheStereoScene()
{
    const Scene scene = stereoScene();
    ThreadPool pool(2);
    const auto correlations = correlate(scene.set(), {.begin = 0, .end = 6500}, 512, pool, {});
    QVERIFY(correlations);
    const auto filters = solveFilters(*correlations, 2, pool, {});
    QVERIFY(filters);
    const auto begins = [](std::span<const double> filter, const std::vector<double>& expected) {
        for (std::size_t i = 0; i < expected.size(); ++i)
            if (std::abs(filter[i] - expected[i]) > 1e-10)
                return false;
        return true;
    };
    // the specification has a slip in the fourth; this is museval's
    QVERIFY(begins(filters->fromAll(0, 0),
                   {0.9022975550682284, -0.0023593689995674, 0.0023994857067103, 0.1976856713043306, 0.0010818436045997}));
    QVERIFY(begins(filters->fromAll(1, 1),
                   {0.8975900679789436, 0.0005896394841755, -0.0070914149800159, 0.1995430765409468, 0.0013790679120462}));
    QVERIFY(begins(filters->fromAll(0, 2), {0.1493748770860505}));
    QVERIFY(begins(filters->fromAll(1, 3), {0.1481568417826046}));
    QVERIFY(begins(filters->fromOwn(0, 0), {0.8991953935378927, -0.0017109673586501, 0.0006943476255832, 0.1948052116423928}));
    QVERIFY(begins(filters->fromOwn(1, 1), {0.9008391616889012}));
}

void TestBssEval::stereoFramesWithGlobalFilters()
{
    const auto energies = run(stereoScene(), kThreeFrames);
    QVERIFY(energies);
    const auto first = scoresOf(*energies, 0);
    const auto second = scoresOf(*energies, 1);
    compare(first, &BssScores::sdr, {12.2965845685, 12.2752075013, 12.3466357244});
    compare(second, &BssScores::sdr, {7.5604832581, 7.4181860902, 7.5864361905});
    compare(first, &BssScores::isr, {13.0027272227, 12.8910548014, 13.1423397078});
    compare(second, &BssScores::isr, {11.4601900682, 11.4176287618, 11.3456982661});
    compare(first, &BssScores::sir, {20.5853614291, 20.9189489508, 20.8264433707});
    compare(second, &BssScores::sir, {8.2189701468, 7.8502746434, 8.0745214055});
    compare(first, &BssScores::sar, {25.8753368426, 25.9599916496, 25.6016384903});
    compare(second, &BssScores::sar, {20.5486908491, 20.5291254107, 20.5145207388});
}

void TestBssEval::stereoFramesWithFiltersOfTheirOwn()
{
    BssOptions options = kThreeFrames;
    options.filters = FilterScope::Framewise;
    const auto energies = run(stereoScene(), options);
    QVERIFY(energies);
    const auto first = scoresOf(*energies, 0);
    const auto second = scoresOf(*energies, 1);
    compare(first, &BssScores::sdr, {12.2965845685, 12.2752075013, 12.3466357244});
    compare(first, &BssScores::isr, {12.7849184053, 12.7147604516, 12.8201021139});
    compare(second, &BssScores::isr, {9.7624317652, 9.7783184659, 9.8442928925});
    compare(first, &BssScores::sir, {21.7160014314, 22.1096898307, 22.0121047864});
    compare(second, &BssScores::sir, {10.0757333185, 9.7577261756, 9.9918216097});
    compare(first, &BssScores::sar, {32.8451838099, 32.6516759259, 32.2664887342});
    compare(second, &BssScores::sar, {27.2726663181, 27.2022919678, 26.8151887216});
}

void TestBssEval::stereoWholeSignal()
{
    const auto energies = run(stereoScene(), {});
    QVERIFY(energies);
    const auto first = scoresOf(*energies, 0);
    const auto second = scoresOf(*energies, 1);
    compare(first, &BssScores::sdr, {12.2952822816});
    compare(second, &BssScores::sdr, {7.4965784251});
    compare(first, &BssScores::isr, {13.0035035161});
    compare(second, &BssScores::isr, {11.3923315658});
    compare(first, &BssScores::sir, {20.9657542621});
    compare(second, &BssScores::sir, {8.2259199189});
    compare(first, &BssScores::sar, {26.3740199908});
    compare(second, &BssScores::sar, {21.0869823147});
    compareRelative(energies->sources[0][0].explained, 816.0385614803699);
    compareRelative(energies->sources[0][0].target, 809.5571130963752);
    compareRelative(energies->sources[1][0].explained, 245.57762564671924);
    compareRelative(energies->sources[1][0].target, 213.46121609834086);
}

void TestBssEval::sourcesVersionOfTheStereoScene()
{
    const auto energies = run(stereoScene(), kThreeFrames);
    QVERIFY(energies);
    const auto first = scoresOf(*energies, 0, Version::Sources);
    compare(first, &BssScores::sdr, {19.4939082700, 19.7965724019, 19.6512562561});
    compare(first, &BssScores::isr, {kNan, kNan, kNan});
    compare(scoresOf(*energies, 1, Version::Sources), &BssScores::sdr, {7.9071218123, 7.5474121610, 7.8923119811});
}

void TestBssEval::overlappingFrames()
{
    const auto energies = run(stereoScene(), {.windowFrames = 2000, .hopFrames = 1500});
    QVERIFY(energies);
    compare(scoresOf(*energies, 0), &BssScores::sdr, {12.2965845685, 12.2345269513, 12.3926280199, 12.2303900625});
    compare(scoresOf(*energies, 0), &BssScores::sir, {20.5853614291, 20.9082809174, 20.8743953982, 20.8325856353});
}

void TestBssEval::energiesOfOneFrame()
{
    const auto energies = run(stereoScene(), kThreeFrames);
    QVERIFY(energies);
    const FrameEnergies& frame = energies->sources[0][1];
    compareRelative(frame.reference, 301.25771720662107);
    compareRelative(frame.spatial, 15.482200974958761);
    compareRelative(frame.interference, 2.064289271014389);
    compareRelative(frame.artefacts, 0.6537264061042689);
}

void TestBssEval::tinyScene()
{
    const auto whole = run(tests::tinyScene(), {.windowFrames = {}, .taps = 8});
    QVERIFY(whole);
    compare(scoresOf(*whole, 0), &BssScores::sdr, {9.7429055563});
    compare(scoresOf(*whole, 1), &BssScores::sdr, {4.9915154922});
    compare(scoresOf(*whole, 0), &BssScores::isr, {10.1856401667});
    compare(scoresOf(*whole, 1), &BssScores::sar, {28.5049925988});
    compareRelative(whole->sources[0][0].interference, 0.15942987419838045);
    compareRelative(whole->sources[0][0].artefacts, 0.01443302488033742);
    compare(scoresOf(*whole, 0, Version::Sources), &BssScores::sdr, {20.467607109269643});

    BssOptions options{.windowFrames = 100, .hopFrames = 50, .taps = 8};
    const auto global = run(tests::tinyScene(), options);
    QVERIFY(global);
    compare(scoresOf(*global, 0), &BssScores::sdr, {9.5062794309, 9.7580857420, 10.0026879830});
    compare(scoresOf(*global, 1), &BssScores::sdr, {5.1353665697, 4.9435627037, 4.8286221948});
    compare(scoresOf(*global, 0), &BssScores::isr, {10.2178569760, 10.1322938661, 10.1527782290});
    compare(scoresOf(*global, 0), &BssScores::sir, {20.4882782751, 21.1924205112, 21.1727238829});
    compare(scoresOf(*global, 1), &BssScores::sir, {8.0770517327, 7.4301818851, 7.3442642306});
    compare(scoresOf(*global, 0), &BssScores::sar, {31.6153406570, 24.6298396739, 28.4134915571});
    compare(scoresOf(*global, 1), &BssScores::sar, {28.8253783974, 28.1439197386, 28.0969143183});

    options.filters = FilterScope::Framewise;
    const auto framewise = run(tests::tinyScene(), options);
    QVERIFY(framewise);
    compare(scoresOf(*framewise, 0), &BssScores::isr, {9.9202514805, 10.3297651782, 10.5021277167});
    compare(scoresOf(*framewise, 0), &BssScores::sir, {20.4829996167, 20.8315317903, 21.2698657860});
    compare(scoresOf(*framewise, 0), &BssScores::sar, {32.2683182149, 24.9361575340, 28.5933740151});
}

namespace {

void silence(MemorySignal& signal, std::size_t begin, std::size_t end)
{
    for (Samples& channel : signal.samples())
        std::fill(channel.begin() + static_cast<std::ptrdiff_t>(begin), channel.begin() + static_cast<std::ptrdiff_t>(end), 0.0);
}

} // namespace

void TestBssEval::silentFrameOfAReference()
{
    Scene scene = stereoScene();
    silence(scene.references[1], 2000, 4000);
    for (const FilterScope filters : {FilterScope::Global, FilterScope::Framewise}) {
        BssOptions options = kThreeFrames;
        options.filters = filters;
        const auto energies = run(scene, options);
        QVERIFY(energies);
        compare(scoresOf(*energies, 0), &BssScores::sdr, {12.2965845685, kNan, 12.3466357244});
        QVERIFY(std::isnan(scoresOf(*energies, 1)[1].sar));
        if (filters == FilterScope::Framewise)
            continue;
        compare(scoresOf(*energies, 0), &BssScores::sir, {20.5835377733, kNan, 20.8136152029});
        compare(scoresOf(*energies, 1), &BssScores::sir, {7.3019966148, kNan, 7.3555166302});
    }
}

void TestBssEval::silentFrameOfAnEstimate()
{
    Scene scene = stereoScene();
    silence(scene.estimates[0], 2000, 4000);
    const auto energies = run(scene, kThreeFrames);
    QVERIFY(energies);
    compare(scoresOf(*energies, 0), &BssScores::sdr, {12.2965845685, kNan, 12.3466357244});
    compare(scoresOf(*energies, 1), &BssScores::sdr, {7.5604832581, kNan, 7.5864361905});
}

void TestBssEval::oneSourceHasNoInterference()
{
    Scene scene = stereoScene();
    scene.references.pop_back();
    scene.estimates.pop_back();
    const auto energies = run(scene, kThreeFrames);
    QVERIFY(energies);
    compare(scoresOf(*energies, 0), &BssScores::sdr, {12.2965845685, 12.2752075013, 12.3466357244});
    compare(scoresOf(*energies, 0), &BssScores::isr, {13.0027272227, 12.8910548014, 13.1423397078});
    compare(scoresOf(*energies, 0), &BssScores::sir, {kInfinity, kInfinity, kInfinity});
    compare(scoresOf(*energies, 0), &BssScores::sar, {19.4939082700, 19.7965724019, 19.6512562561});
}

void TestBssEval::dualMonoIsMono()
{
    Scene dual = stereoScene();
    Scene mono = stereoScene();
    for (Scene* scene : {&dual, &mono})
        for (auto* signals : {&scene->references, &scene->estimates})
            for (MemorySignal& signal : *signals) {
                signal.samples()[1] = signal.samples()[0];
                signal.samples().resize(scene == &mono ? 1 : 2);
            }
    for (const Scene* scene : {&dual, &mono}) {
        const auto energies = run(*scene, kThreeFrames);
        QVERIFY(energies);
        compare(scoresOf(*energies, 0), &BssScores::sdr, {12.6513712099, 12.6799575371, 12.7955944631});
        compare(scoresOf(*energies, 0), &BssScores::sir, {24.0321240214, 24.4823028734, 24.4969893266});
        compare(scoresOf(*energies, 0), &BssScores::sar, {26.7110489720, 26.8623657361, 26.6590470549});
    }
}

void TestBssEval::silentChannelIsNoFailure()
{
    Scene scene = stereoScene();
    scene.references[0].samples()[1].assign(6500, 0.0);
    const auto energies = run(scene, kThreeFrames);
    QVERIFY(energies);
    compare(scoresOf(*energies, 0), &BssScores::sdr, {4.0738528068, 4.4710596703, 4.3588827258});
    compare(scoresOf(*energies, 0), &BssScores::sir, {17.1596744940, 17.4912624717, 17.4326689828});
}

void TestBssEval::silentSignalsAreRefused_data()
{
    QTest::addColumn<bool>("isEstimate");
    QTest::addColumn<double>("right");
    QTest::newRow("reference") << false << 0.0;
    QTest::newRow("reference in anti-phase") << false << -1.0;
    QTest::newRow("estimate") << true << 0.0;
}

void TestBssEval::silentSignalsAreRefused()
{
    QFETCH(const bool, isEstimate);
    QFETCH(const double, right);
    Scene scene = stereoScene();
    auto& channels = (isEstimate ? scene.estimates : scene.references)[1].samples();
    channels[1] = mixed({{right, channels[0]}});
    if (right == 0.0)
        channels[0] = channels[1];
    const auto energies = run(scene, kThreeFrames);
    QVERIFY(!energies);
    QCOMPARE(energies.error().code, Errc::InvalidArgument);
    QVERIFY(energies.error().detail.find(isEstimate ? "estimate 2 is silent" : "reference 2 is silent") != std::string::npos);
}

void TestBssEval::perfectEstimate()
{
    Scene scene = stereoScene();
    scene.estimates[0] = scene.references[0];
    const auto energies = run(scene, kThreeFrames);
    QVERIFY(energies);
    for (const BssScores& scores : scoresOf(*energies, 0)) {
        QCOMPARE(scores.sdr, kInfinity);
        QVERIFY(scores.isr > 200.0 && scores.sir > 200.0 && scores.sar > 200.0);
    }
}

void TestBssEval::estimateIsCutOrContinued()
{
    Scene longer = stereoScene();
    for (Samples& channel : longer.estimates[0].samples())
        channel.resize(7000, 0.3);
    const auto cut = run(longer, kThreeFrames);
    QVERIFY(cut);
    compare(scoresOf(*cut, 0), &BssScores::sir, {20.5853614291, 20.9189489508, 20.8264433707});

    Scene shorter = stereoScene();
    Scene silenced = stereoScene();
    for (Samples& channel : shorter.estimates[0].samples())
        channel.resize(5500);
    silence(silenced.estimates[0], 5500, 6500);
    const auto continued = run(shorter, kThreeFrames);
    const auto expected = run(silenced, kThreeFrames);
    QVERIFY(continued && expected);
    QCOMPARE(scoresOf(*continued, 0)[2].sar, scoresOf(*expected, 0)[2].sar);
}

void TestBssEval::sdrNeedsNoProjection()
{
    const Scene scene = stereoScene();
    const auto energies = run(scene, {.windowFrames = 1700, .hopFrames = 900});
    QVERIFY(energies);
    for (std::size_t frame = 0; frame < energies->frames.size(); ++frame) {
        std::vector<double> s(3400);
        std::vector<double> e(3400);
        QVERIFY(scene.references[1].read(energies->frames[frame].begin, s) && scene.estimates[1].read(energies->frames[frame].begin, e));
        double signal = 0.0;
        double error = 0.0;
        for (std::size_t i = 0; i < s.size(); ++i) {
            signal += s[i] * s[i];
            error += (e[i] - s[i]) * (e[i] - s[i]);
        }
        QVERIFY(std::abs(scoresOf(*energies, 1)[frame].sdr - decibels(signal, error)) < 1e-9);
    }
}

/// The transform is shorter than the frame: blocks are put together with their tails.
void TestBssEval::moreFramesThanOneBlockAreTheSame()
{
    Scene scene = stereoScene();
    constexpr std::size_t kFrames = 40'000;
    for (auto* signals : {&scene.references, &scene.estimates})
        for (MemorySignal& signal : *signals)
            for (Samples& channel : signal.samples())
                for (std::size_t i = channel.size(); i < kFrames; ++i)
                    channel.push_back(channel[i - 6500] * (1.0 + 1e-3 * static_cast<double>(i % 1000)));
    const auto energies = run(scene, {});
    QVERIFY(energies);
    const FrameEnergies& frame = energies->sources[0][0];
    // the projections are orthogonal over the whole signal
    double total = 0.0;
    for (const Samples& channel : scene.estimates[0].samples())
        for (const double sample : channel)
            total += sample * sample;
    compareRelative(frame.explained + frame.artefacts, total);
    compareRelative(frame.target + frame.interference, frame.explained);
}

void TestBssEval::windowLongerThanTheSignal()
{
    const auto energies = run(stereoScene(), {.windowFrames = 44'100, .hopFrames = 44'100});
    QVERIFY(energies);
    compare(scoresOf(*energies, 0), &BssScores::sar, {26.3740199908});
}

namespace {

/// Noise without anything above a quarter of its rate but what rounding to float leaves.
Samples lowPassed(const Samples& noise)
{
    constexpr int kHalf = 200;
    std::vector<double> filter;
    for (int n = -kHalf; n <= kHalf; ++n) {
        const double phase = std::numbers::pi * (n + kHalf) / kHalf;
        const double window = 0.35875 - 0.48829 * std::cos(phase) + 0.14128 * std::cos(2.0 * phase) - 0.01168 * std::cos(3.0 * phase);
        filter.push_back(window * (n == 0 ? 0.5 : std::sin(std::numbers::pi * n / 2.0) / (std::numbers::pi * n)));
    }
    Samples result(noise.size(), 0.0);
    for (std::size_t n = 0; n < noise.size(); ++n)
        for (std::size_t k = 0; k < filter.size() && k <= n; ++k)
            result[n] += filter[k] * noise[n - k];
    for (double& sample : result)
        sample = static_cast<float>(sample);
    return result;
}

} // namespace

void TestBssEval::bandLimitedReferencesLeaveFiltersOpen_data()
{
    QTest::addColumn<bool>("isLimited");
    QTest::addColumn<bool>("isPerfect");
    QTest::newRow("band-limited") << true << false;
    QTest::newRow("whole spectrum") << false << false;
    QTest::newRow("whole spectrum, perfect estimates") << false << true;
}

/// Where they are not determined, museval's figures are as far out.
void TestBssEval::bandLimitedReferencesLeaveFiltersOpen()
{
    QFETCH(const bool, isLimited);
    QFETCH(const bool, isPerfect);
    constexpr std::size_t kFrames = 12'000;
    Scene scene;
    for (const std::uint32_t seed : {61U, 62U}) {
        const auto made = [isLimited](std::uint32_t number) { return isLimited ? lowPassed(lcg(number, kFrames)) : lcg(number, kFrames); };
        Samples reference = made(seed);
        scene.estimates.push_back(MemorySignal({isPerfect ? reference : mixed({{1.0, reference}, {0.1, made(seed + 10)}})}));
        scene.references.push_back(MemorySignal({std::move(reference)}));
    }
    const auto energies = run(scene, {.windowFrames = 2000, .hopFrames = 2000});
    QVERIFY(energies);
    QCOMPARE(filtersOvershoot(*energies), isLimited);
}

void TestBssEval::mismatchesAreRefused()
{
    Scene scene = stereoScene();
    scene.estimates.pop_back();
    QCOMPARE(run(scene, {}).error().code, Errc::ShapeMismatch);
    scene = stereoScene();
    scene.references[0].samples()[0].pop_back();
    scene.references[0].samples()[1].pop_back();
    QCOMPARE(run(scene, {}).error().code, Errc::ShapeMismatch);
    scene = stereoScene();
    scene.estimates[1].samples().pop_back();
    QCOMPARE(run(scene, {}).error().code, Errc::ShapeMismatch);
    QCOMPARE(run(stereoScene(), {.windowFrames = {}, .taps = 0}).error().code, Errc::InvalidArgument);
    QCOMPARE(run(stereoScene(), {.windowFrames = 10, .hopFrames = 0}).error().code, Errc::InvalidArgument);
    QCOMPARE(run({}, {}).error().code, Errc::InvalidArgument);
}

void TestBssEval::stopIsHeeded()
{
    std::stop_source stop;
    stop.request_stop();
    ThreadPool pool(2);
    const Scene scene = stereoScene();
    const auto energies = evaluateBss(scene.set(), kThreeFrames, pool, [](double) {}, stop.get_token());
    QVERIFY(!energies && energies.error().code == Errc::Cancelled);
    const auto correlations = correlate(scene.set(), {.begin = 0, .end = 6500}, 512, pool, stop.get_token());
    QVERIFY(!correlations && correlations.error().code == Errc::Cancelled);
}

QTEST_GUILESS_MAIN(TestBssEval)
#include "tst_bsseval.moc"
