#include "engine/audio/songfile.h"
#include "engine/model/loader.h"
#include "engine/separate/bottleneckcache.h"
#include "engine/separate/separation.h"
#include "tests/support/memorysink.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>
#include <fstream>

using namespace stemwright;
using namespace stemwright::separate;

/// From song to stems, against open-unmix-pytorch run in double precision: tests/data/openunmix/make_golden.py made song, weights and
/// stems.
class TestOpenUnmixGolden : public QObject {
    Q_OBJECT

private:
    static std::filesystem::path dataFolder() { return std::filesystem::path(STEMWRIGHT_TEST_DATA) / "openunmix"; }

    static std::vector<float> golden(const std::string& name)
    {
        std::ifstream file(dataFolder() / ("stems-" + name + ".f32"), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator(file), {}};
        std::vector<float> values(bytes.size() / sizeof(float));
        std::memcpy(values.data(), bytes.data(), values.size() * sizeof(float));
        return values;
    }

    static double ratioDb(std::span<const float> wanted, std::span<const float> found)
    {
        double energy = 0.0;
        double difference = 0.0;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const double error = static_cast<double>(wanted[i]) - static_cast<double>(found[i]);
            energy += static_cast<double>(wanted[i]) * static_cast<double>(wanted[i]);
            difference += error * error;
        }
        return 10.0 * std::log10(energy / difference);
    }

private Q_SLOTS:
    void agreesWithReference_data()
    {
        QTest::addColumn<SeparationOptions>("options");
        const auto row = [](const char* name, SeparationOptions options) {
            if (options.residual != Residual::Filtered)
                options.residual = Residual::None;
            QTest::newRow(name) << options;
        };
        row("0-iterations", {.iterations = 0});
        row("1-iteration", {.iterations = 1});
        row("2-iterations", {.iterations = 2});
        row("soft-mask", {.iterations = 1, .softMask = true});
        row("residual", {.iterations = 1, .residual = Residual::Filtered});
        row("window-of-7", {.iterations = 1, .windowSlices = 7});
    }
    void agreesWithReference()
    {
        QFETCH(SeparationOptions, options);
        const QTemporaryDir folder;
        const std::filesystem::path scratch = folder.path().toStdString();
        const auto song = audio::loadSong(dataFolder() / "song.wav", scratch, 0.0, std::nullopt, {});
        QVERIFY2(song.has_value(), song ? "" : song.error().detail.c_str());
        auto model = model::loadModel({.name = (dataFolder() / "model").string(), .targets = {"bass", "drums", "other", "vocals"}});
        QVERIFY2(model.has_value(), model ? "" : model.error().detail.c_str());
        ThreadPool pool(2);
        test::MemorySink sink;
        const BottleneckCache noCache(std::nullopt, 0);
        QVERIFY(separate::separate(*song, **model, options, noCache, sink, scratch, {.pool = pool}).has_value());
        const auto wanted = golden(QTest::currentDataTag());
        const std::size_t length = 2 * static_cast<std::size_t>(song->frames.rows());
        QCOMPARE(sink.stems.size() * length, wanted.size());
        for (std::size_t stem = 0; stem < sink.stems.size(); ++stem) {
            const double ratio = ratioDb(std::span(wanted).subspan(stem * length, length), sink.stems[stem]);
            QVERIFY2(ratio > 110.0, qPrintable(QStringLiteral("stem %1: %2 dB").arg(stem).arg(ratio)));
        }
    }
};

QTEST_GUILESS_MAIN(TestOpenUnmixGolden)
#include "tst_openunmixgolden.moc"
