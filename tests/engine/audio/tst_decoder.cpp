#include "engine/audio/decoder.h"
#include "engine/audio/songfile.h"
#include "tests/support/childprocess.h"
#include "tests/support/soundfiles.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fcntl.h>
#include <limits>
#include <sndfile.h>
#include <stop_token>
#include <unistd.h>

using namespace stemwright;
using namespace stemwright::audio;
using namespace stemwright::tests;

namespace {

std::string decodeAll(Decoder& decoder, std::size_t blockFrames = 4096)
{
    std::vector<float> block(blockFrames * static_cast<std::size_t>(decoder.info().channels));
    for (;;) {
        const auto count = decoder.read(block);
        if (!count)
            return count.error().detail;
        if (*count == 0)
            return {};
    }
}

std::vector<float> firstFrames(Decoder& decoder, std::size_t frames)
{
    std::vector<float> block(frames * static_cast<std::size_t>(decoder.info().channels));
    const auto count = decoder.read(block);
    block.resize(count.value_or(0) * static_cast<std::size_t>(decoder.info().channels));
    return block;
}

} // namespace

class TestDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_corpus = makeCorpus(place(""));
        QVERIFY2(m_corpus.size() >= 60, QByteArray::number(static_cast<qulonglong>(m_corpus.size())).constData());
    }

    void corpus_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_corpus.size(); ++i)
            QTest::newRow(m_corpus[i].kind.c_str()) << static_cast<int>(i);
    }

    void corpus()
    {
        QFETCH(int, index);
        const CorpusFile& file = m_corpus[static_cast<std::size_t>(index)];
        QElapsedTimer timer;
        timer.start();
        const auto decoder = openDecoder(file.path);
        if (file.expected == Expected::Cannot) {
            QVERIFY(!decoder);
            QVERIFY2(timer.elapsed() < (kHasSanitizer ? 1000 : 100), "refused too slowly");
            QVERIFY2(decoder.error().detail.starts_with(file.path.string() + ": "), decoder.error().detail.c_str());
            return;
        }
        QVERIFY2(decoder, decoder ? "" : decoder.error().detail.c_str());
        QCOMPARE(decodeAll(**decoder), std::string());
        const std::string& damage = (*decoder)->damage();
        if (file.expected == Expected::Whole) {
            QCOMPARE(damage, std::string());
            if (file.frames)
                QCOMPARE((*decoder)->framesRead(), *file.frames);
            return;
        }
        QVERIFY2(damage.starts_with(file.path.string() + ": "), damage.c_str());
        QVERIFY2(damage.find(" seconds could be read") != std::string::npos, damage.c_str());
        QVERIFY((*decoder)->framesRead() > 0);
    }

    void everyFormatCanBeStopped()
    {
        for (const CorpusFile& entry : m_corpus) {
            if (!entry.kind.starts_with("whole.") && !entry.kind.starts_with("damaged."))
                continue;
            std::stop_source stop;
            auto decoder = openDecoder(entry.path, stop.get_token());
            QVERIFY(decoder);
            std::vector<float> block(1024);
            QVERIFY((*decoder)->read(block));
            stop.request_stop();
            const auto stopped = (*decoder)->read(block);
            QVERIFY2(!stopped && stopped.error().code == Errc::Cancelled, entry.kind.c_str());
            const auto late = openDecoder(entry.path, stop.get_token());
            // What libsndfile opens is one header; the first read tells.
            const auto none = late ? (*late)->read(block) : Result<std::size_t>(std::unexpected(late.error()));
            QVERIFY2(!none && none.error().code == Errc::Cancelled, entry.kind.c_str());
        }
    }

    void librariesStayQuiet()
    {
        const auto log = place("stderr.txt");
        const int saved = ::dup(STDERR_FILENO);
        const int file = ::open(log.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        ::dup2(file, STDERR_FILENO);
        for (const CorpusFile& entry : m_corpus)
            if (const auto decoder = openDecoder(entry.path))
                decodeAll(**decoder);
        ::dup2(saved, STDERR_FILENO);
        ::close(saved);
        ::close(file);
        QCOMPARE(std::filesystem::file_size(log), std::uintmax_t{0});
    }

    void memoryFollowsBytesNotClaims()
    {
        if (kHasSanitizer)
            QSKIP("sanitizers take terabytes of addresses");
        for (const CorpusFile& entry : m_corpus) {
            if (!entry.kind.starts_with("claim.") && entry.kind != "half.ogg")
                continue;
            const ChildEnd end = runInChild([&] {
                limitMoreMemory(64 << 20);
                const auto song = loadSong(entry.path, place(""), 0.0, {}, {});
                return song && song->frames.rows() > 0 && !song->damage.empty() ? 0 : 1;
            });
            QVERIFY2(end.exitCode == 0, entry.kind.c_str());
        }
    }

    void corpusOpensInLittleMemory()
    {
        if (kHasSanitizer)
            QSKIP("sanitizers take terabytes of addresses");
        for (const CorpusFile& entry : m_corpus) {
            const ChildEnd end = runInChild([&] {
                limitMoreMemory(200'000'000);
                return openDecoder(entry.path).has_value() == (entry.expected != Expected::Cannot) ? 0 : 1;
            });
            QVERIFY2(end.exitCode == 0, entry.kind.c_str());
        }
    }

    void damageStatesSeconds()
    {
        const auto path = place("seconds.wav");
        writeBytes(path, waveBytes({.claimedBytes = 88'200 * 8}, std::vector<std::byte>(22'050 * 8)));
        const auto decoder = openDecoder(path);
        QVERIFY(decoder);
        decodeAll(**decoder);
        QCOMPARE((*decoder)->damage(), path.string() + ": only 0.50 of 2.00 seconds could be read");
    }

    void cutLossyFilesNameTheirLength_data()
    {
        QTest::addColumn<QString>("extension");
        for (const char* extension : {"mp3", "ogg", "opus", "flac"})
            QTest::newRow(extension) << QString::fromLatin1(extension);
    }

    void cutLossyFilesNameTheirLength()
    {
        QFETCH(QString, extension);
        const auto decoder = openDecoder(place("half." + extension.toStdString()));
        QVERIFY(decoder);
        decodeAll(**decoder);
        QVERIFY((*decoder)->framesRead() > 44'100);
        QVERIFY((*decoder)->framesRead() < 4 * 48'000);
        const bool isOgg = extension == QStringLiteral("ogg") || extension == QStringLiteral("opus");
        QVERIFY((*decoder)->damage().find(isOgg ? "the file ends early" : " of 5.00 seconds") != std::string::npos);
    }

    void samplesSurvive()
    {
        const Sound sound = sineSound(5 * 44'100);
        for (const char* name :
             {"whole.wav", "whole.aiff", "whole.flac", "whole.rf64", "whole.mov", "whole.m4a", "whole.mp3", "video.mp4"}) {
            if (!std::filesystem::exists(place(name)))
                continue;
            const bool isLossy = std::string_view(name).ends_with("m4a") || std::string_view(name).ends_with("mp3") ||
                                 std::string_view(name).ends_with("mp4");
            const auto decoder = openDecoder(place(name));
            QVERIFY(decoder);
            const auto frames = firstFrames(**decoder, 44'100);
            QCOMPARE(frames.size(), std::size_t{88'200});
            double error = 0.0;
            double power = 0.0;
            for (std::size_t i = 8192; i < frames.size(); ++i) {
                error += std::pow(static_cast<double>(frames[i] - sound.frames[i]), 2);
                power += std::pow(static_cast<double>(sound.frames[i]), 2);
            }
            // A shift by one frame alone costs 30 dB, so this shows that the encoder's delay is gone.
            const double snr = 10.0 * std::log10(power / error);
            QVERIFY2(snr > (isLossy ? 32.0 : 75.0), (std::string(name) + ": " + std::to_string(snr)).c_str());
        }
    }

    void channelsComeInWaveOrder_data()
    {
        QTest::addColumn<QString>("writer");
        QTest::addColumn<int>("channels");
        for (int channels = 1; channels <= 8; ++channels)
            QTest::addRow("ours, %d", channels) << QStringLiteral("ours") << channels;
        for (int channels = 5; channels <= 8; ++channels) // FFmpeg knows the order of Vorbis on its own account
            QTest::addRow("ffmpeg, %d", channels) << QStringLiteral("ffmpeg") << channels;
    }

    void channelsComeInWaveOrder()
    {
        QFETCH(QString, writer);
        QFETCH(int, channels);
        // Low notes, because the encoder keeps only those in the channel for low-frequency effects.
        const Sound sound = sineSound(44'100, channels, 44'100, 12.0);
        const auto path = place("order.ogg");
        if (writer == QStringLiteral("ours")) {
            auto encoder = createEncoder(path, {.format = FileFormat::OggVorbis, .sampleRateHz = 44'100, .channels = channels});
            QVERIFY(encoder);
            QVERIFY((*encoder)->write(sound.frames));
            QVERIFY((*encoder)->finish({}, ""));
        } else if (!writeWithFfmpeg(path, "libvorbis", sound)) {
            QSKIP("this FFmpeg has no encoder for Vorbis");
        }
        const auto decoder = openDecoder(path);
        QVERIFY(decoder);
        const auto frames = firstFrames(**decoder, 44'100);
        QVERIFY(frames.size() > sound.frames.size() / 2);
        for (int c = 0; c < channels; ++c) {
            double product = 0.0;
            double power = 0.0;
            for (std::size_t i = static_cast<std::size_t>(c); i < frames.size(); i += static_cast<std::size_t>(channels)) {
                product += static_cast<double>(frames[i]) * static_cast<double>(sound.frames[i]);
                power += static_cast<double>(sound.frames[i]) * static_cast<double>(sound.frames[i]);
            }
            const auto text = QByteArray::number(c) + ": " + QByteArray::number(product / power);
            QVERIFY2(product > 0.7 * power && product < 1.3 * power, text.constData());
        }
    }

    void notFiniteBecomesZero_data()
    {
        QTest::addColumn<int>("bits");
        QTest::newRow("float") << 32;
        QTest::newRow("double") << 64;
    }

    void notFiniteBecomesZero()
    {
        QFETCH(int, bits);
        Sound sound = sineSound(20'000, 1);
        sound.frames[10'000] = std::numeric_limits<float>::quiet_NaN();
        sound.frames[10'001] = std::numeric_limits<float>::infinity();
        sound.frames[10'002] = -std::numeric_limits<float>::infinity();
        sound.frames[10'003] = 1e-42F;
        sound.frames[10'004] = 3.5F;
        const auto path = place("notfinite.wav");
        QVERIFY(writeWithSndfile(path, SF_FORMAT_WAV | (bits == 32 ? SF_FORMAT_FLOAT : SF_FORMAT_DOUBLE), sound));
        const auto decoder = openDecoder(path);
        QVERIFY(decoder);
        const auto frames = firstFrames(**decoder, 20'000);
        QCOMPARE((*decoder)->nonFiniteSamples(), std::int64_t{3});
        QCOMPARE(frames[9'999], sound.frames[9'999]);
        QCOMPARE(frames[10'000], 0.0F);
        QCOMPARE(frames[10'001], 0.0F);
        QCOMPARE(frames[10'002], 0.0F);
        QCOMPARE(frames[10'004], 3.5F);
    }

    void fileMayShrinkOrVanishWhileRead()
    {
        for (const char* name : {"whole.wav", "whole.flac", "whole.mp3", "whole.ogg", "whole.mov"}) {
            const auto path = place("shrinking");
            std::filesystem::copy_file(place(name), path, std::filesystem::copy_options::overwrite_existing);
            auto decoder = openDecoder(path);
            QVERIFY(decoder);
            QCOMPARE(firstFrames(**decoder, 1024).size(), std::size_t{2048});
            std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);
            QCOMPARE(decodeAll(**decoder), std::string());
            const bool wasAllBuffered = (*decoder)->framesRead() == 5 * 44'100;
            QVERIFY2(wasAllBuffered == (*decoder)->damage().empty(), name);

            std::filesystem::copy_file(place(name), path, std::filesystem::copy_options::overwrite_existing);
            decoder = openDecoder(path);
            QVERIFY(decoder);
            std::filesystem::remove(path);
            QCOMPARE(decodeAll(**decoder), std::string());
            QCOMPARE((*decoder)->framesRead(), std::int64_t{5 * 44'100});
            QCOMPARE((*decoder)->damage(), std::string());
        }
    }

    // QTemporaryDir cannot remove a name that is not UTF-8.
    void cleanupTestCase() { std::filesystem::remove_all(place("")); }

private:
    std::filesystem::path place(const std::string& name) const { return std::filesystem::path(m_folder.path().toStdString()) / name; }

    QTemporaryDir m_folder;
    std::vector<CorpusFile> m_corpus;
};

QTEST_GUILESS_MAIN(TestDecoder)
#include "tst_decoder.moc"
