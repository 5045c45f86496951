#include "engine/audio/decoder.h"
#include "engine/audio/encoder.h"
#include "tests/support/soundfiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <ctime>
#include <limits>

using namespace stemwright;
using namespace stemwright::audio;
using namespace stemwright::tests;

namespace {

constexpr FileFormat kAllFormats[] = {FileFormat::Wav, FileFormat::Flac, FileFormat::OggVorbis, FileFormat::Opus, FileFormat::Mp3};

} // namespace

class TestEncoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("depth");
        QTest::addColumn<int>("rateHz");
        QTest::addColumn<int>("channels");
        QTest::addColumn<double>("leastSnrDb");
        const auto row = [](const char* format, SampleDepth depth, int rateHz, int channels, double snr) {
            QTest::addRow("%s depth %d, %d Hz, %d channels", format, static_cast<int>(depth), rateHz, channels)
                << QString::fromLatin1(format) << static_cast<int>(depth) << rateHz << channels << snr;
        };
        using enum SampleDepth;
        for (const int channels : {1, 2, 6, 8}) {
            row("wav", Int16, 44'100, channels, 70.0);
            row("wav", Int24, 48'000, channels, 120.0);
            row("wav", Float32, 96'000, channels, 300.0);
            row("flac", Int16, 44'100, channels, 70.0);
            row("flac", Float32, 192'000, channels, 120.0);
        }
        for (const int rateHz : {8'000, 22'050, 44'100, 192'000})
            row("ogg", Float32, rateHz, 2, 20.0);
        for (const int rateHz : {8'000, 16'000, 48'000})
            row("opus", Float32, rateHz, 2, 12.0);
        for (const int rateHz : {11'025, 32'000, 44'100, 48'000})
            row("mp3", Float32, rateHz, 2, 25.0);
        row("wav", Float32, 768'000, 1, 300.0);
        row("wav", Float32, 4'000, 1, 300.0);
    }

    void roundTrip()
    {
        QFETCH(QString, format);
        QFETCH(int, depth);
        QFETCH(int, rateHz);
        QFETCH(int, channels);
        QFETCH(double, leastSnrDb);
        const Sound sound = sineSound(30'001, channels, rateHz, 100.0);
        const EncoderOptions options{.format = *fileFormatFromName(format.toStdString()),
                                     .depth = static_cast<SampleDepth>(depth),
                                     .sampleRateHz = rateHz,
                                     .channels = channels};
        const auto path = place("song" + std::string(fileExtension(options.format)));
        const auto written = encodeSound(path, options, sound);
        QVERIFY2(written, written ? "" : written.error().detail.c_str());
        QCOMPARE(written->frames, sound.count());
        QCOMPARE(written->sampleRateHz, rateHz);
        QCOMPARE(written->clippedSamples, std::int64_t{0});
        QVERIFY(std::filesystem::file_size(path) <= estimatedBytes(options, sound.count(), 0));
        QVERIFY(!std::filesystem::exists(path.string() + ".part"));

        const auto decoder = openDecoder(path);
        QVERIFY(decoder);
        std::vector<float> read(sound.frames.size());
        QCOMPARE((*decoder)->read(read).value(), static_cast<std::size_t>(sound.count()));
        QVERIFY((*decoder)->info().channels == channels && (*decoder)->info().sampleRateHz == rateHz);
        double power = 0.0;
        double error = 1e-30;
        for (std::size_t i = 0; i < read.size(); ++i) {
            power += std::pow(static_cast<double>(sound.frames[i]), 2);
            error += std::pow(static_cast<double>(read[i] - sound.frames[i]), 2);
        }
        const double snr = 10.0 * std::log10(power / error);
        QVERIFY2(snr >= leastSnrDb, QByteArray::number(snr).constData());
    }

    void shortestSounds()
    {
        for (const FileFormat format : kAllFormats) {
            for (const std::int64_t frames : {0, 1, 2}) {
                const auto written = encodeSound(place("short"), {.format = format, .sampleRateHz = 48'000}, sineSound(frames, 2, 48'000));
                const bool isPossible = frames > 0 || format == FileFormat::Wav || format == FileFormat::OggVorbis;
                QCOMPARE(written.has_value(), isPossible);
                if (isPossible)
                    QCOMPARE(written->frames, frames);
                else
                    QCOMPARE(written.error().code, Errc::Unsupported);
            }
        }
    }

    void unknownRatesBecome48kHz()
    {
        for (const FileFormat format : {FileFormat::Opus, FileFormat::Mp3}) {
            const auto written = encodeSound(place("resampled"), {.format = format, .sampleRateHz = 96'000}, sineSound(96'001, 2, 96'000));
            QVERIFY(written);
            QCOMPARE(written->sampleRateHz, 48'000);
            QCOMPARE(written->frames, std::int64_t{48'001});
        }
    }

    void impossibleFormatsAreRefused_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("rateHz");
        QTest::addColumn<int>("channels");
        QTest::newRow("mp3 of three channels") << QStringLiteral("mp3") << 44'100 << 3;
        QTest::newRow("flac of 768 kHz") << QStringLiteral("flac") << 768'000 << 2;
        QTest::newRow("no channels") << QStringLiteral("wav") << 44'100 << 0;
        QTest::newRow("no rate") << QStringLiteral("wav") << 0 << 2;
    }

    void impossibleFormatsAreRefused()
    {
        QFETCH(QString, format);
        QFETCH(int, rateHz);
        QFETCH(int, channels);
        const auto encoder = createEncoder(
            place("never"), {.format = *fileFormatFromName(format.toStdString()), .sampleRateHz = rateHz, .channels = channels});
        QVERIFY(!encoder);
        QCOMPARE(encoder.error().code, Errc::Unsupported);
        QVERIFY(encoder.error().detail.find(std::to_string(rateHz) + " Hz") != std::string::npos);
        QVERIFY(encoder.error().detail.find(std::to_string(channels) + " channels") != std::string::npos);
        QVERIFY(!std::filesystem::exists(place("never.part")));
    }

    void peaksAreKeptOrLimitedAndCounted()
    {
        Sound sound = sineSound(5000, 1);
        sound.frames[100] = 1.5F;
        sound.frames[101] = -2.0F;
        sound.frames[102] = 1.0F;
        const auto kept = encodeSound(place("kept.wav"), {.channels = 1}, sound);
        QVERIFY(kept);
        QCOMPARE(kept->clippedSamples, std::int64_t{0});
        QCOMPARE(kept->peak, 2.0F);
        QCOMPARE(decode(place("kept.wav"))[101], -2.0F);
        for (const SampleDepth depth : {SampleDepth::Int16, SampleDepth::Int24}) {
            const auto limited = encodeSound(place("limited.wav"), {.depth = depth, .channels = 1}, sound);
            QVERIFY(limited);
            QCOMPARE(limited->clippedSamples, std::int64_t{2});
            QCOMPARE(limited->peak, 2.0F);
            const auto samples = decode(place("limited.wav"));
            QVERIFY(samples[100] > 0.9999F && samples[100] < 1.0F);
            QCOMPARE(samples[101], -1.0F);
        }
        QCOMPARE(encodeSound(place("lossy.ogg"), {.format = FileFormat::OggVorbis, .channels = 1}, sound)->clippedSamples, std::int64_t{2});
    }

    void ditherIsTriangularAndRepeatable()
    {
        // A constant between two steps: rounding alone would give one value, dither gives its mean and a variance of 1/4 LSB^2.
        constexpr double kLsb = 1.0 / 32'768.0;
        const Sound sound{.channels = 1, .frames = std::vector<float>(200'000, static_cast<float>(100.3 * kLsb))};
        QVERIFY(encodeSound(place("dither.wav"), {.depth = SampleDepth::Int16, .channels = 1}, sound));
        const auto samples = decode(place("dither.wav"));
        double mean = 0.0;
        for (const float sample : samples)
            mean += static_cast<double>(sample) / kLsb / static_cast<double>(samples.size());
        double variance = 0.0;
        double neighbours = 0.0;
        for (std::size_t i = 1; i < samples.size(); ++i) {
            const double now = static_cast<double>(samples[i]) / kLsb - mean;
            variance += now * now / static_cast<double>(samples.size());
            neighbours += now * (static_cast<double>(samples[i - 1]) / kLsb - mean) / static_cast<double>(samples.size());
        }
        QVERIFY2(std::abs(mean - 100.3) < 0.01, QByteArray::number(mean).constData());
        // TPDF: 1/6 LSB^2 of noise and 1/12 of rounding, whatever the value.
        QVERIFY2(std::abs(variance - 0.25) < 0.01, QByteArray::number(variance).constData());
        QVERIFY2(std::abs(neighbours) < 0.01, QByteArray::number(neighbours).constData());
        const auto first = readBytes(place("dither.wav"));
        QVERIFY(encodeSound(place("dither.wav"), {.depth = SampleDepth::Int16, .channels = 1}, sound));
        QVERIFY(readBytes(place("dither.wav")) == first);
    }

    void equalSoundsGiveEqualFiles()
    {
        const Sound sound = sineSound(50'000, 2, 48'000);
        const auto writeAll = [&](const std::string& run) {
            for (const FileFormat format : kAllFormats)
                for (const SampleDepth depth : {SampleDepth::Int16, SampleDepth::Float32})
                    QVERIFY(encodeSound(place(run + std::to_string(static_cast<int>(depth)) + std::string(fileExtension(format))),
                                        {.format = format, .depth = depth, .sampleRateHz = 48'000}, sound));
        };
        writeAll("first");
        const std::time_t second = std::time(nullptr); // the finest unit of the time in files
        while (std::time(nullptr) == second)
            QTest::qSleep(20);
        writeAll("second");
        for (const FileFormat format : kAllFormats)
            for (const SampleDepth depth : {SampleDepth::Int16, SampleDepth::Float32}) {
                const std::string name = std::to_string(static_cast<int>(depth)) + std::string(fileExtension(format));
                QVERIFY2(readBytes(place("first" + name)) == readBytes(place("second" + name)), name.c_str());
            }
    }

    void oggFilesOfOtherSoundsHaveOtherSerialNumbers()
    {
        const auto serialOf = [this](double hz) {
            const EncoderOptions options{.format = FileFormat::OggVorbis};
            const auto written = encodeSound(place("serial.ogg"), options, sineSound(10'000, 2, 44'100, hz));
            const auto bytes = written ? readBytes(place("serial.ogg")) : std::vector<std::byte>(18);
            return std::vector(bytes.begin() + 14, bytes.begin() + 18);
        };
        QVERIFY(serialOf(220.0) != serialOf(230.0));
    }

    void notFiniteIsRefused()
    {
        for (const float bad : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
            Sound sound = sineSound(10);
            sound.frames[7] = bad;
            const auto written = encodeSound(place("nan.wav"), {}, sound);
            QVERIFY(!written);
            QCOMPARE(written.error().code, Errc::InvalidArgument);
            QVERIFY(!std::filesystem::exists(place("nan.wav")));
            QVERIFY(!std::filesystem::exists(place("nan.wav.part")));
        }
    }

    void names()
    {
        for (const FileFormat format : kAllFormats)
            QCOMPARE(fileFormatFromName(fileExtension(format).substr(1)), std::optional(format));
        QVERIFY(!fileFormatFromName("aac"));
        QVERIFY(!fileFormatFromName(""));
    }

private:
    std::filesystem::path place(const std::string& name) const { return std::filesystem::path(m_folder.path().toStdString()) / name; }

    static std::vector<float> decode(const std::filesystem::path& path)
    {
        auto decoder = openDecoder(path).value();
        std::vector<float> samples(static_cast<std::size_t>(decoder->info().claimedFrames * decoder->info().channels));
        samples.resize(decoder->read(samples).value() * static_cast<std::size_t>(decoder->info().channels));
        return samples;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestEncoder)
#include "tst_encoder.moc"
