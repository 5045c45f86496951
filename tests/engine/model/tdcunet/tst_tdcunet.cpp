#include "engine/model/checkpoint.h"
#include "engine/model/tdcunet/network.h"
#include "engine/model/tdcunet/tdcunetmodel.h"
#include "tests/engine/model/classic/memorymixture.h"
#include "tests/support/wholewindow.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <complex>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <limits>

using namespace stemwright;
using namespace stemwright::model;

namespace {

constexpr std::size_t kBins = TdcUnetShape::kBins;
constexpr std::size_t kSlices = 2;

/// The network of tests/data/tdcunet/make_golden.py.
StateDict seededNetwork()
{
    test::Lcg random(7);
    StateDict state;
    for (const auto& [key, shape] : tdcUnetTensors()) {
        std::size_t count = 1;
        for (const std::int64_t size : shape)
            count *= static_cast<std::size_t>(size);
        const auto fanIn = static_cast<double>(count) / static_cast<double>(shape.front());
        const bool isScale = shape.size() == 1 && (key.ends_with(".weight") || key.ends_with("running_var"));
        std::vector<float> values(count);
        for (float& value : values)
            value = shape.size() > 1 ? static_cast<float>(3.0 / std::sqrt(fanIn)) * random() : random() + (isScale ? 1.0F : 0.0F);
        state[key] = {.shape = shape, .values = std::move(values)};
    }
    return state;
}

/// Its input: [slices][2][bins].
std::vector<std::complex<float>> seededInput()
{
    test::Lcg random(11);
    std::vector<std::complex<float>> input(kSlices * 2 * kBins);
    for (std::size_t row = 0; row < kSlices * 2; ++row) {
        for (std::size_t bin = 0; bin < kBins; ++bin)
            input[row * kBins + bin].real(20.0F * random());
        for (std::size_t bin = 0; bin < kBins; ++bin)
            input[row * kBins + bin].imag(20.0F * random());
    }
    return input;
}

/// [slices][4][bins]
std::vector<float> golden()
{
    std::vector<float> values(kSlices * 4 * kBins);
    std::ifstream file(STEMWRIGHT_TEST_DATA "/tdcunet/output.f32", std::ios::binary);
    file.read(reinterpret_cast<char*>(values.data()), static_cast<std::streamsize>(values.size() * sizeof(float)));
    return file ? values : std::vector<float>();
}

std::filesystem::path published(int number) { return STEMWRIGHT_SHARED_MUSIC "/teacher/tdc-unet-vocals-" + std::to_string(number) + ".pt"; }

} // namespace

class TestTdcUnet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPyTorch();
    void slicesOfASongAreTheNetworks();
    void refusesWhatIsNotIt_data();
    void refusesWhatIsNotIt();
    void readsThePublishedFiles();
    void refusesACutFile();
};

void TestTdcUnet::agreesWithPyTorch()
{
    const StateDict state = seededNetwork();
    QVERIFY(checkTdcUnet(state, "seeded"));
    const TdcUnet network(state);
    TdcUnet::Workspace work;
    const auto input = seededInput();
    const auto expected = golden();
    QVERIFY(!expected.empty());
    double signal = 0.0;
    double noise = 0.0;
    for (std::size_t slice = 0; slice < kSlices; ++slice) {
        std::vector<std::complex<float>> out(2 * kBins);
        network.apply(std::span(input).subspan(slice * 2 * kBins, 2 * kBins), out, work);
        for (std::size_t i = 0; i < 2 * kBins; ++i) {
            const std::size_t at = (slice * 4 + i / kBins * 2) * kBins + i % kBins;
            const std::complex<double> wanted(expected[at], expected[at + kBins]);
            signal += std::norm(wanted);
            noise += std::norm(std::complex<double>(out[i]) - wanted);
        }
    }
    const double agreementDb = 10.0 * std::log10(signal / noise);
    QVERIFY2(agreementDb >= 100.0, std::to_string(agreementDb).c_str());
}

/// Windows may be asked for anywhere; in a song of one channel both are it.
void TestTdcUnet::slicesOfASongAreTheNetworks()
{
    constexpr std::int64_t kFirst = 3;
    test::Lcg random(5);
    std::vector<float> song(20 * 1024);
    std::ranges::generate(song, random);
    const StateDict state = seededNetwork();
    const auto model = makeTdcUnetModel({.id = "seeded", .targets = {"vocals"}}, {state});
    const test::MemoryMixture mixture(song, 1);
    const QTemporaryDir folder;
    const auto none = RowFile::createTemporary(folder.path().toStdString(), 1);
    QVERIFY(none.has_value());
    ThreadPool pool(2);
    const auto estimate = model->estimate(mixture, *none, {.firstSlice = kFirst, .slices = 10, .magnitudes = {}}, {.pool = pool});
    QVERIFY(estimate.has_value());
    const auto magnitudes = test::wholeWindow(**estimate, 10 * 2, kBins);
    QVERIFY(magnitudes.has_value());

    const dsp::Stft stft(model->info().stft);
    dsp::Stft::Scratch scratch(model->info().stft);
    std::vector<std::complex<float>> mix(2 * kBins);
    constexpr std::size_t kSlice = 9; // of the window, in its second task
    const std::span frames = std::span(song).subspan((kFirst + kSlice) * 1024 - 1024, 2048);
    for (const std::size_t channel : {std::size_t{0}, std::size_t{1}})
        stft.forward(frames, std::span(mix).subspan(channel * kBins, kBins), scratch);
    std::vector<std::complex<float>> out(2 * kBins);
    TdcUnet::Workspace work;
    TdcUnet(state).apply(mix, out, work);
    for (std::size_t i = 0; i < out.size(); ++i)
        QCOMPARE((*magnitudes)[kSlice * 2 * kBins + i], std::abs(out[i]));
}

void TestTdcUnet::refusesWhatIsNotIt_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("key");
    QTest::newRow("missing") << QStringLiteral("missing") << static_cast<int>(Errc::Unsupported) << QStringLiteral("mid_block.H.3.0.bias");
    QTest::newRow("unknown") << QStringLiteral("unknown") << static_cast<int>(Errc::Unsupported) << QStringLiteral("extra.weight");
    QTest::newRow("shape") << QStringLiteral("shape") << static_cast<int>(Errc::ShapeMismatch) << QStringLiteral("decoders.7.H.0.0.weight");
    QTest::newRow("infinite") << QStringLiteral("infinite") << static_cast<int>(Errc::Corrupt) << QStringLiteral("final_conv.0.bias");
    QTest::newRow("variance") << QStringLiteral("variance") << static_cast<int>(Errc::Corrupt)
                              << QStringLiteral("first_conv.1.running_var");
}

void TestTdcUnet::refusesWhatIsNotIt()
{
    QFETCH(const QString, change);
    QFETCH(const int, code);
    QFETCH(const QString, key);
    StateDict state = seededNetwork();
    Tensor& tensor = state[key.toStdString()];
    if (change == QStringLiteral("missing"))
        state.erase(key.toStdString());
    else if (change == QStringLiteral("shape"))
        tensor.shape = {24, 24, 3};
    else if (change == QStringLiteral("infinite"))
        tensor.values.front() = std::numeric_limits<float>::infinity();
    else if (change == QStringLiteral("variance"))
        tensor.values.back() = -0.1F;
    const Status checked = checkTdcUnet(state, "FILE");
    QVERIFY(!checked);
    QCOMPARE(static_cast<int>(checked.error().code), code);
    QVERIFY2(checked.error().detail.starts_with("FILE: ") && checked.error().detail.contains(key.toStdString()),
             checked.error().detail.c_str());
}

void TestTdcUnet::readsThePublishedFiles()
{
    for (int number = 1; number <= 3; ++number) {
        if (!std::filesystem::exists(published(number)))
            QSKIP("the published checkpoints are not on this machine");
        const auto state = readCheckpoint(published(number));
        QVERIFY2(state.has_value(), state ? "" : state.error().detail.c_str());
        QVERIFY(looksLikeTdcUnet(*state));
        QVERIFY(checkTdcUnet(*state, published(number).string()));
    }
}

void TestTdcUnet::refusesACutFile()
{
    if (!std::filesystem::exists(published(1)))
        QSKIP("the published checkpoints are not on this machine");
    const QTemporaryDir folder;
    const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "vocals.pth";
    std::filesystem::copy_file(published(1), file);
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
    const auto state = readCheckpoint(file);
    QVERIFY(!state);
    QCOMPARE(state.error().code, Errc::Corrupt);
    QVERIFY2(state.error().detail.contains(file.string()), state.error().detail.c_str());
}

QTEST_GUILESS_MAIN(TestTdcUnet)
#include "tst_tdcunet.moc"
