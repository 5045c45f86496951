#include "engine/model/openunmix/weights.h"
#include "tests/engine/model/checkpointfiles.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace stemwright;
using namespace stemwright::model;
using namespace checkpointfiles;

namespace {

StateDict network(const char* file = "umx-zip.pth") { return parse(content(QString::fromLatin1(file))).value_or(StateDict{}); }

Tensor zeros(const std::vector<std::int64_t>& shape)
{
    std::size_t count = 1;
    for (const std::int64_t size : shape)
        count *= static_cast<std::size_t>(size);
    return {.shape = shape, .values = std::vector<float>(count)};
}

constexpr OpenUnmixShape kTiny{.bins = 5, .inputBins = 3, .channels = 2, .hidden = 4, .layers = 3, .bidirectional = true};

} // namespace

class TestOpenUnmixWeights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void infersTheShape_data();
    void infersTheShape();
    void everyTensorIsNeeded_data();
    void everyTensorIsNeeded();
    void everyShapeIsChecked_data();
    void everyShapeIsChecked();
    void valuesAreChecked_data();
    void valuesAreChecked();
    void contradictionsAreRefused_data();
    void contradictionsAreRefused();
    void extrasAreIgnored();
    void settingsAreDerived();
    void settingsAreChecked();

private:
    static void addTensorRows();
};

void TestOpenUnmixWeights::infersTheShape_data()
{
    QTest::addColumn<OpenUnmixShape>("expected");
    OpenUnmixShape unidirectional = kTiny;
    unidirectional.bidirectional = false;
    OpenUnmixShape firstRelease = kTiny;
    firstRelease.sampleRateHz = 44100;
    QTest::newRow("umx-zip.pth") << kTiny;
    QTest::newRow("umx.safetensors") << kTiny;
    QTest::newRow("umx-legacy.pth") << firstRelease;
    QTest::newRow("umx-unidirectional.pth") << unidirectional;
}

void TestOpenUnmixWeights::infersTheShape()
{
    QFETCH(OpenUnmixShape, expected);
    const Result<OpenUnmixShape> shape = inferShape(network(QTest::currentDataTag()), "name");
    QVERIFY2(shape.has_value(), shape ? "" : shape.error().detail.c_str());
    QVERIFY(*shape == expected);
    QCOMPARE(shape->units(), expected.bidirectional ? std::size_t(2) : std::size_t(4));
}

/// A row for each tensor but the counters, which nobody needs.
void TestOpenUnmixWeights::addTensorRows()
{
    QTest::addColumn<std::string>("key");
    for (const auto& [key, tensor] : network())
        if (!key.ends_with("num_batches_tracked"))
            QTest::newRow(key.c_str()) << key;
}

void TestOpenUnmixWeights::everyTensorIsNeeded_data() { addTensorRows(); }

void TestOpenUnmixWeights::everyTensorIsNeeded()
{
    QFETCH(std::string, key);
    StateDict state = network();
    QCOMPARE(state.erase(key), std::size_t(1));
    const Result<OpenUnmixShape> shape = inferShape(state, "name-of-file");
    QVERIFY(!shape.has_value());
    QCOMPARE(shape.error().code, Errc::Unsupported);
    QVERIFY2(shape.error().detail.starts_with("name-of-file: "), shape.error().detail.c_str());
    QVERIFY2(shape.error().detail.find("'" + key + "'") != std::string::npos, shape.error().detail.c_str());
}

void TestOpenUnmixWeights::everyShapeIsChecked_data() { addTensorRows(); }

void TestOpenUnmixWeights::everyShapeIsChecked()
{
    QFETCH(std::string, key);
    const StateDict good = network();
    for (std::size_t axis = 0; axis < good.at(key).shape.size(); ++axis)
        for (const std::int64_t change : {-1, 1}) {
            StateDict state = good;
            std::vector<std::int64_t> shape = good.at(key).shape;
            shape[axis] += change;
            state.insert_or_assign(key, zeros(shape));
            const Result<OpenUnmixShape> inferred = inferShape(state, "name");
            QVERIFY(!inferred.has_value());
            QCOMPARE(inferred.error().code, Errc::ShapeMismatch);
        }
    StateDict state = good;
    state.at(key).shape.push_back(1);
    QCOMPARE(inferShape(state, "name").error().code, Errc::ShapeMismatch);
    state.insert_or_assign(key, zeros({0}));
    QCOMPARE(inferShape(state, "name").error().code, Errc::ShapeMismatch);
}

void TestOpenUnmixWeights::valuesAreChecked_data() { addTensorRows(); }

void TestOpenUnmixWeights::valuesAreChecked()
{
    QFETCH(std::string, key);
    for (const float bad : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(), -1e-6f}) {
        StateDict state = network();
        state.at(key).values.back() = bad;
        const Result<OpenUnmixShape> shape = inferShape(state, "name");
        const bool allowed = std::isfinite(bad) && !key.ends_with("running_var");
        QCOMPARE(shape.has_value(), allowed);
        if (!shape) {
            QCOMPARE(shape.error().code, Errc::Corrupt);
            QVERIFY2(shape.error().detail.find("'" + key + "'") != std::string::npos, shape.error().detail.c_str());
        }
    }
}

void TestOpenUnmixWeights::contradictionsAreRefused_data()
{
    QTest::addColumn<std::string>("key");
    QTest::addColumn<Tensor>("tensor");
    QTest::addColumn<Errc>("code");
    const auto row = [](const char* key, const Tensor& tensor, Errc code) { QTest::newRow(key) << std::string(key) << tensor << code; };
    row("encoder.weight", zeros({2}), Errc::Unsupported);
    row("target_models.vocals.fc1.weight", zeros({4, 6}), Errc::Unsupported);
    row("lstm.weight_ih_l3", zeros({8, 4}), Errc::Unsupported); // a layer of which the rest is missing
    row("lstm.weight_ih_l5", zeros({8, 4}), Errc::Unsupported);
    row("fc1.bias", zeros({4}), Errc::Unsupported);
    row("stft.window", zeros({10}), Errc::ShapeMismatch);
    row("transform.0.window", zeros({7}), Errc::ShapeMismatch);
    row("sample_rate", zeros({}), Errc::Corrupt);
    QTest::newRow("half a sample rate") << std::string("sample_rate") << Tensor{.shape = {}, .values = {44100.5f}} << Errc::Corrupt;
    QTest::newRow("two sample rates") << std::string("sample_rate") << Tensor{.shape = {2}, .values = {44100, 44100}} << Errc::Corrupt;
    QTest::newRow("input wider than output") << std::string("input_mean") << zeros({6}) << Errc::ShapeMismatch;
    QTest::newRow("uneven channels") << std::string("fc1.weight") << zeros({4, 7}) << Errc::ShapeMismatch;
    QTest::newRow("odd size for two directions") << std::string("fc1.weight") << zeros({5, 6}) << Errc::ShapeMismatch;
}

void TestOpenUnmixWeights::contradictionsAreRefused()
{
    QFETCH(std::string, key);
    QFETCH(Tensor, tensor);
    QFETCH(Errc, code);
    StateDict state = network();
    state.insert_or_assign(key, tensor);
    const Result<OpenUnmixShape> shape = inferShape(state, "name");
    QVERIFY(!shape.has_value());
    QVERIFY2(shape.error().code == code, shape.error().detail.c_str());
}

void TestOpenUnmixWeights::extrasAreIgnored()
{
    StateDict state = network();
    state.erase("bn2.num_batches_tracked");
    state.insert_or_assign("stft.window", zeros({8}));
    state.insert_or_assign("sample_rate", Tensor{.shape = {}, .values = {16000.0f}});
    const Result<OpenUnmixShape> shape = inferShape(state, "name");
    QVERIFY2(shape.has_value(), shape ? "" : shape.error().detail.c_str());
    QCOMPARE(shape->sampleRateHz.value_or(0), 16000);
}

void TestOpenUnmixWeights::settingsAreDerived()
{
    const OpenUnmixShape music{.bins = 2049, .inputBins = 1487, .channels = 2, .hidden = 512, .layers = 3, .bidirectional = true};
    QVERIFY(settingsFor(music, std::nullopt, "name") == SeparatorSettings{});
    OpenUnmixShape speech{.bins = 513, .inputBins = 513, .channels = 1, .hidden = 256, .layers = 3, .bidirectional = true};
    const SeparatorSettings speechSettings{.sampleRateHz = 16000, .windowFrames = 1024, .hopFrames = 512, .channels = 1};
    QVERIFY(settingsFor(speech, std::nullopt, "name") == speechSettings);
    speech.sampleRateHz = 16000;
    QVERIFY(settingsFor(speech, std::nullopt, "name") == speechSettings);
    speech.sampleRateHz = 44100;
    QCOMPARE(settingsFor(speech, std::nullopt, "name")->hopFrames, std::size_t(256));
}

void TestOpenUnmixWeights::settingsAreChecked()
{
    OpenUnmixShape music{.bins = 2049, .inputBins = 1487, .channels = 2, .hidden = 512, .layers = 3, .bidirectional = true};
    const SeparatorSettings odd{.sampleRateHz = 48000, .windowFrames = 4096, .hopFrames = 1000, .channels = 2};
    QVERIFY(settingsFor(music, odd, "name") == odd);
    QCOMPARE(settingsFor(music, SeparatorSettings{.windowFrames = 2048}, "name").error().code, Errc::ShapeMismatch);
    QCOMPARE(settingsFor(music, SeparatorSettings{.channels = 1}, "name").error().code, Errc::ShapeMismatch);
    music.sampleRateHz = 44100;
    QCOMPARE(settingsFor(music, odd, "name").error().code, Errc::ShapeMismatch);
}

QTEST_GUILESS_MAIN(TestOpenUnmixWeights)
#include "tst_openunmixweights.moc"
