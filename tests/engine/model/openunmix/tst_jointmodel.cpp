#include "engine/model/checkpoint/torchzipwriter.h"
#include "engine/model/loader.h"
#include "tests/engine/model/openunmix/jointnetwork.h"
#include "tests/support/wholewindow.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <functional>
#include <limits>
#include <stop_token>

using namespace stemwright;
using namespace stemwright::model;
using namespace stemwright::test;

namespace {

constexpr std::size_t kBins = 2049;
constexpr std::size_t kRow = 2 * kBins;
const std::vector<std::string> kTargets{"vocals", "drums", "bass", "choir"};

/// Magnitudes that fall towards the top, move, and differ between the channels.
class MovingMixture final : public Mixture {
public:
    explicit MovingMixture(std::int64_t slices, float gain = 1.0F) : m_slices(slices), m_gain(gain) {}
    std::int64_t frames() const override { return 0; }
    std::size_t channels() const override { return 2; }
    std::int64_t slices() const override { return m_slices; }
    Status samples(std::int64_t, std::size_t, std::span<float>) const override { return {}; }
    Status magnitudes(std::int64_t firstSlice, std::span<float> out) const override
    {
        for (std::size_t i = 0; i < out.size(); ++i) {
            const auto slice = static_cast<double>(firstSlice + static_cast<std::int64_t>(i / kRow));
            const auto channel = static_cast<double>(i / kBins % 2);
            const auto bin = static_cast<double>(i % kBins);
            const double wave = 1.0 + std::sin(0.05 * slice + 1.3 * channel) * std::sin(0.021 * bin * (1.0 + 0.01 * slice));
            out[i] = m_gain * static_cast<float>(20.0 * wave / (1.0 + 0.02 * bin));
        }
        return {};
    }

private:
    std::int64_t m_slices;
    float m_gain;
};

/// One that counts how often it is read.
class WatchedMixture final : public Mixture {
public:
    explicit WatchedMixture(
        std::int64_t slices, std::function<void(int)> onRead = [](int) {})
        : m_mixture(slices), m_onRead(std::move(onRead))
    {
    }
    std::int64_t frames() const override { return m_mixture.frames(); }
    std::size_t channels() const override { return m_mixture.channels(); }
    std::int64_t slices() const override { return m_mixture.slices(); }
    Status samples(std::int64_t firstFrame, std::size_t count, std::span<float> out) const override
    {
        return m_mixture.samples(firstFrame, count, out);
    }
    Status magnitudes(std::int64_t firstSlice, std::span<float> out) const override
    {
        m_onRead(++m_reads);
        return m_mixture.magnitudes(firstSlice, out);
    }
    int reads() const { return m_reads; }

private:
    MovingMixture m_mixture;
    std::function<void(int)> m_onRead;
    mutable int m_reads = 0;
};

/// The first pass alone, on one thread.
Status prepare(Model& model, const Mixture& mixture, std::stop_token stop, std::function<void(double)> progress)
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    ThreadPool pool(1);
    auto bottleneck = RowFile::createTemporary(path, model.bottleneckColumns());
    if (!bottleneck)
        return std::unexpected(bottleneck.error());
    return model.prepare(mixture, *bottleneck, path, {.pool = pool, .stop = std::move(stop), .progress = std::move(progress)});
}

std::vector<float> allMagnitudes(const Mixture& mixture)
{
    std::vector<float> magnitudes(static_cast<std::size_t>(mixture.slices()) * kRow);
    if (!mixture.magnitudes(0, magnitudes))
        qFatal("magnitudes failed");
    return magnitudes;
}

/// [targets][slices][channels][bins]
std::vector<float> separated(Model& model, const Mixture& mixture, std::size_t threads)
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    ThreadPool pool(threads);
    const JobContext context{.pool = pool};
    auto bottleneck = RowFile::createTemporary(path, model.bottleneckColumns());
    if (!bottleneck || !model.prepare(mixture, *bottleneck, path, context))
        qFatal("prepare failed");
    const std::vector<float> magnitudes = allMagnitudes(mixture);
    const SliceWindow window{.firstSlice = 0, .slices = static_cast<std::size_t>(mixture.slices()), .magnitudes = magnitudes};
    const auto estimate = model.estimate(mixture, *bottleneck, window, context);
    if (!estimate)
        qFatal("%s", estimate.error().detail.c_str());
    auto whole = wholeWindow(**estimate, model.info().targets.size() * window.slices * 2, kBins);
    return whole ? std::move(*whole) : std::vector<float>();
}

double agreementDb(std::span<const float> found, const PlainNetwork::Rows& wanted)
{
    double signal = 0.0;
    double difference = 0.0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const double value = wanted[i / kRow][i % kRow];
        signal += value * value;
        difference += std::pow(static_cast<double>(found[i]) - value, 2);
    }
    return 10.0 * std::log10(signal / difference);
}

} // namespace

class TestJointModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void agreesWithPlainLoops()
    {
        constexpr std::int64_t kSlices = 300;
        const StateDict state = seededJoint(32, 3, kTargets);
        const auto model = written(state);
        QVERIFY2(model.has_value(), model ? "" : model.error().detail.c_str());
        QCOMPARE((*model)->info().architecture, "joint-unmix");
        QCOMPARE((*model)->info().targets, kTargets);
        QCOMPARE((*model)->bottleneckRowsPerSlice(), 1U);
        const MovingMixture mixture(kSlices);
        const auto found = separated(**model, mixture, 2);
        PlainNetwork::Rows rows;
        const auto magnitudes = allMagnitudes(mixture);
        for (auto at = magnitudes.begin(); at != magnitudes.end(); at += kRow)
            rows.emplace_back(at, at + kRow);
        const auto wanted = PlainJoint(state).run(rows, kTargets);
        for (std::size_t target = 0; target < kTargets.size(); ++target) {
            const double db = agreementDb(std::span(found).subspan(target * kSlices * kRow, kSlices * kRow), wanted.at(kTargets[target]));
            QVERIFY2(db >= 100.0, qPrintable(QString::fromStdString(kTargets[target]) + QStringLiteral(": %1 dB").arg(db)));
        }
    }

    /// A song's level is its own matter: the stems of the same song at half the level are half as loud.
    void levelDoesNotMatter()
    {
        const auto model = written(seededJoint(16, 1, kTargets));
        QVERIFY(model.has_value());
        const auto loud = separated(**model, MovingMixture(40), 1);
        const auto quiet = separated(**model, MovingMixture(40, 0x1p-9F), 3);
        for (std::size_t i = 0; i < loud.size(); ++i)
            QVERIFY(std::abs(quiet[i] * 512.0F - loud[i]) <= 1e-4F);
    }

    /// The song's level has to be known before the network hears anything; nobody shall wait for that without a sign.
    void progressIsToldFromTheBeginning()
    {
        const auto model = written(seededJoint(16, 1, kTargets));
        QVERIFY(model.has_value());
        WatchedMixture mixture(5 * 256);
        std::vector<double> told;
        std::vector<int> readBefore;
        const auto prepared = prepare(**model, mixture, {}, [&](double fraction) {
            told.push_back(fraction);
            readBefore.push_back(mixture.reads());
        });
        QVERIFY2(prepared.has_value(), prepared ? "" : prepared.error().detail.c_str());
        QVERIFY(std::ranges::is_sorted(told));
        QVERIFY(told.front() > 0.0 && told.back() == 1.0);
        QCOMPARE(readBefore.front(), 1); // of five blocks
        QCOMPARE(std::ranges::count_if(readBefore, [](int reads) { return reads < 5; }), 4);
    }

    void stopsWhileItMeasures()
    {
        const auto model = written(seededJoint(16, 1, kTargets));
        QVERIFY(model.has_value());
        std::stop_source stop;
        WatchedMixture mixture(8 * 256, [&](int reads) {
            if (reads == 3)
                stop.request_stop();
        });
        const auto prepared = prepare(**model, mixture, stop.get_token(), [](double) {});
        QCOMPARE(prepared.error().code, Errc::Cancelled);
        QCOMPARE(mixture.reads(), 3);
    }

    void silenceStaysSilent()
    {
        const auto model = written(seededJoint(16, 1, kTargets));
        QVERIFY(model.has_value());
        const auto found = separated(**model, MovingMixture(20, 0.0F), 2);
        QVERIFY(!found.empty() && std::ranges::all_of(found, [](float value) { return value == 0.0F; }));
    }

    /// All are computed, as their masks are shares of one whole.
    void someTargetsAreThoseOfAll()
    {
        const auto all = written(seededJoint(16, 1, kTargets));
        const auto some = loadModel({.name = m_folder->path().toStdString(), .targets = {"choir", "vocals"}});
        QVERIFY2(all && some, some ? "" : some.error().detail.c_str());
        QCOMPARE((*some)->info().targets, (std::vector<std::string>{"choir", "vocals"}));
        QVERIFY((*some)->info().hash != (*all)->info().hash);
        constexpr std::size_t kPart = 30 * kRow;
        const auto whole = separated(**all, MovingMixture(30), 2);
        const auto part = separated(**some, MovingMixture(30), 2);
        QVERIFY(std::ranges::equal(std::span(part).first(kPart), std::span(whole).subspan(3 * kPart)));
        QVERIFY(std::ranges::equal(std::span(part).subspan(kPart), std::span(whole).first(kPart)));

        const auto unknown = loadModel({.name = m_folder->path().toStdString(), .targets = {"piano"}});
        QCOMPARE(unknown.error().code, Errc::NotFound);
        QVERIFY2(unknown.error().detail.ends_with("it has vocals, drums, bass, choir"), unknown.error().detail.c_str());
    }

    void refusesOtherWeightsBesideIt()
    {
        QVERIFY(written(seededJoint(16, 1, kTargets)).has_value());
        std::filesystem::copy_file(file(), file().parent_path() / "vocals.pth");
        const auto model = loadModel({.name = m_folder->path().toStdString(), .targets = {}});
        QCOMPARE(model.error().code, Errc::InvalidArgument);
    }

    void refusesWhatIsNoJointModel_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("change");
        QTest::addColumn<Errc>("code");
        const auto row = [](const char* key, const char* change, Errc code) {
            QTest::addRow("%s %s", key, change) << QString::fromLatin1(key) << QString::fromLatin1(change) << code;
        };
        for (const char* key :
             {"input_mean", "fc1.weight", "lstm.weight_ih_l0", "lstm.bias_hh_l0_reverse", "heads.bass.bias", "bn2.weight"}) {
            row(key, "missing", Errc::Unsupported);
            row(key, "shape", Errc::ShapeMismatch);
            row(key, "not finite", Errc::Corrupt);
        }
        row("bn1.running_var", "negative", Errc::Corrupt);
        row("fc3.weight", "added", Errc::Unsupported);
        row("heads.bass.scale", "added", Errc::Unsupported);
        row("heads.../out.weight", "added", Errc::Unsupported);
        row("heads.piano.weight", "added", Errc::ShapeMismatch);
    }
    void refusesWhatIsNoJointModel()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, change);
        QFETCH(const Errc, code);
        StateDict state = seededJoint(8, 1, kTargets);
        Tensor& tensor = state[key.toStdString()];
        if (change == QStringLiteral("missing"))
            state.erase(key.toStdString());
        else if (change == QStringLiteral("shape"))
            tensor = {.shape = {3, 3, 3}, .values = std::vector<float>(27)};
        else if (change == QStringLiteral("added"))
            tensor = {.shape = {1}, .values = {1.0F}};
        else
            tensor.values.back() = change == QStringLiteral("negative") ? -1e-9F : std::numeric_limits<float>::infinity();
        const auto shape = inferJointShape(state, "FILE");
        QVERIFY(!shape);
        QVERIFY2(shape.error().code == code, shape.error().detail.c_str());
        QVERIFY2(shape.error().detail.starts_with("FILE: ") && shape.error().detail.contains(key.toStdString()),
                 shape.error().detail.c_str());
    }

private:
    std::filesystem::path file() const { return std::filesystem::path(m_folder->path().toStdString()) / "joint.pth"; }

    /// The model from a folder with these weights.
    Result<std::unique_ptr<Model>> written(const StateDict& state) const
    {
        if (const Status status = writeTorchZip(file(), state); !status)
            return std::unexpected(status.error());
        return loadModel({.name = m_folder->path().toStdString(), .targets = {}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestJointModel)
#include "tst_jointmodel.moc"
