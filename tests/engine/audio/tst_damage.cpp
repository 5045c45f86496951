#include "engine/audio/decoder.h"
#include "engine/audio/mpegframes.h"
#include "tests/support/soundfiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <dlfcn.h>
#include <functional>
#include <sndfile.h>

struct SwrContext;

using namespace stemwright;
using namespace stemwright::audio;
using namespace stemwright::tests;

namespace {

using Bytes = std::vector<std::byte>;

struct Decoded {
    std::vector<float> samples;
    std::string damage;
};

Decoded decode(const std::filesystem::path& path)
{
    Decoded result;
    auto decoder = openDecoder(path);
    if (!decoder)
        return {.samples = {}, .damage = decoder.error().detail};
    std::vector<float> block(4096 * static_cast<std::size_t>((*decoder)->info().channels));
    for (;;) {
        const std::size_t frames = (*decoder)->read(block).value_or(0);
        if (frames == 0)
            break;
        const auto samples = frames * static_cast<std::size_t>((*decoder)->info().channels);
        result.samples.insert(result.samples.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(samples));
    }
    result.damage = (*decoder)->damage();
    return result;
}

void append(Bytes& bytes, std::string_view text, std::size_t zeros = 0)
{
    const auto letters = std::as_bytes(std::span(text));
    bytes.insert(bytes.end(), letters.begin(), letters.end());
    bytes.resize(bytes.size() + zeros);
}

/// 128 bytes at the end.
void appendId3v1(Bytes& bytes) { append(bytes, "TAG", 125); }

/// An APEv2 tag with header, an item of 100 bytes and a footer.
void appendApe(Bytes& bytes)
{
    for (const bool isHeader : {true, false}) {
        append(bytes, "APETAGEX");
        for (const unsigned int number : {2000U, 132U, 1U, isHeader ? 0xA0000000U : 0x80000000U, 0U, 0U})
            for (unsigned int i = 0; i < 4; ++i)
                bytes.push_back(static_cast<std::byte>(number >> (8 * i)));
        if (isHeader)
            append(bytes, "", 100);
    }
}

void appendLyrics(Bytes& bytes) { append(bytes, "LYRICSBEGININD0000200000021LYRICS200"); }

void appendId3v2(Bytes& bytes) { append(bytes, std::string_view("ID3\4\0\0\0\4\0\0", 10), 65'536); }

int conversionsLeft = 0;

/// Lets one call of FFmpeg's converter fail, the `number`th from now on; 0: none.
void failConversionAt(int number) { conversionsLeft = number; }

} // namespace

/// Found in place of FFmpeg's own.
extern "C" int swr_convert(SwrContext* context, std::uint8_t** out, int outCount, const std::uint8_t** in, int inCount)
{
    const bool fails = conversionsLeft == 1;
    conversionsLeft = std::max(0, conversionsLeft - 1);
    if (fails)
        return -1;
    using Function = int(SwrContext*, std::uint8_t**, int, const std::uint8_t**, int);
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, "swr_convert"))(context, out, outCount, in, inCount);
}

/// What is left of damaged files, and whether whole ones are left in peace.
class TestDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto make = [this](const char* name, int format, int rateHz) {
            const auto path = place(name);
            QVERIFY(writeWithSndfile(path, format, sineSound(kSeconds * rateHz, 2, rateHz)));
        };
        make("whole.flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_16, 44'100);
        make("whole.ogg", SF_FORMAT_OGG | SF_FORMAT_VORBIS, 44'100);
        make("whole.opus", SF_FORMAT_OGG | SF_FORMAT_OPUS, 48'000);
        make("whole.mp3", SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III, 44'100);
        for (const auto& [name, codec] : {std::pair("whole.m4a", "aac"), std::pair("whole.mov", "alac")})
            writeWithFfmpeg(place(name), codec, sineSound(kSeconds * 44'100));
        m_mp3 = readBytes(place("whole.mp3"));
        const auto file = File::openForReading(place("whole.mp3"));
        const auto stream = findMpegStream(*file, 0);
        QVERIFY(stream && stream->begin > 0);
        m_promiseBytes = stream->begin;
        m_bareMp3.assign(m_mp3.begin() + static_cast<std::ptrdiff_t>(m_promiseBytes), m_mp3.end());
    }

    void holesAreSilentAndTheRestStaysInPlace_data()
    {
        QTest::addColumn<QString>("extension");
        QTest::addColumn<int>("holeBytes"); // written over with noise or zeros
        QTest::addColumn<bool>("isNoise");
        for (const char* extension : {"flac", "ogg", "opus", "mp3", "m4a"}) {
            QTest::addRow("%s, noise", extension) << QString::fromLatin1(extension) << 2'000 << true;
            QTest::addRow("%s, zeros", extension) << QString::fromLatin1(extension) << 9'000 << false;
        }
        QTest::newRow("flac, one bit") << QStringLiteral("flac") << 0 << false;
    }

    void holesAreSilentAndTheRestStaysInPlace()
    {
        QFETCH(QString, extension);
        QFETCH(int, holeBytes);
        QFETCH(bool, isNoise);
        const auto whole = place("whole." + extension.toStdString());
        if (!std::filesystem::exists(whole))
            QSKIP("this FFmpeg lacks the encoder");
        Bytes bytes = readBytes(whole);
        const auto middle = bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() / 2);
        if (holeBytes == 0)
            *middle ^= std::byte{0x10};
        else
            std::ranges::copy(isNoise ? randomBytes(static_cast<std::size_t>(holeBytes), 7) : Bytes(static_cast<std::size_t>(holeBytes)),
                              middle);
        const auto path = place("hole");
        writeBytes(path, bytes);

        const Decoded expected = decode(whole);
        const Decoded got = decode(path);
        QCOMPARE(got.samples.size(), expected.samples.size());
        QVERIFY2(got.damage.starts_with(path.string() + ": only "), got.damage.c_str());
        QVERIFY2(got.damage.ends_with(" seconds in damaged places are silent now)"), got.damage.c_str());
        QVERIFY2(got.damage.find(" of 10.00 seconds could be read") != std::string::npos, got.damage.c_str());
        double error = 0.0;
        double power = 0.0;
        for (std::size_t i = got.samples.size() * 4 / 5; i < got.samples.size(); ++i) {
            error += std::pow(static_cast<double>(got.samples[i] - expected.samples[i]), 2);
            power += std::pow(static_cast<double>(expected.samples[i]), 2);
        }
        QVERIFY2(power > 0.0 && error < 1e-4 * power, QByteArray::number(error / power).constData());
    }

    void mp3WithoutPromiseFillsHolesByLength()
    {
        Bytes bytes = m_bareMp3;
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() / 2), 5000, std::byte{0});
        writeBytes(place("bare.mp3"), m_bareMp3);
        writeBytes(place("bare-hole.mp3"), bytes);
        const Decoded whole = decode(place("bare.mp3"));
        const Decoded got = decode(place("bare-hole.mp3"));
        QCOMPARE(whole.damage, std::string());
        QVERIFY2(got.damage.ends_with("are silent now)"), got.damage.c_str());
        const auto difference = static_cast<std::int64_t>(got.samples.size()) - static_cast<std::int64_t>(whole.samples.size());
        QVERIFY2(std::abs(difference) <= 2 * 1152 * 2, QByteArray::number(static_cast<qlonglong>(difference)).constData());
    }

    void wholeMp3sGiveNoWarning_data() { addTails(); }

    void wholeMp3sGiveNoWarning()
    {
        QFETCH(int, tail);
        for (const Bytes* stream : {&m_mp3, &m_bareMp3}) {
            Bytes bytes;
            appendId3v2(bytes);
            bytes.insert(bytes.end(), stream->begin(), stream->end());
            m_tails[static_cast<std::size_t>(tail)].second(bytes);
            writeBytes(place("tail.mp3"), bytes);
            const Decoded got = decode(place("tail.mp3"));
            QCOMPARE(got.damage, std::string());
            QVERIFY(got.samples.size() >= std::size_t{2 * kSeconds * 44'100});
        }
    }

    void cutMp3sAreNoticed_data() { addTails(); }

    void cutMp3sAreNoticed()
    {
        QFETCH(int, tail);
        for (const std::ptrdiff_t missing : {1, 100, 50'000}) {
            Bytes bytes(m_bareMp3.begin(), m_bareMp3.end() - missing);
            m_tails[static_cast<std::size_t>(tail)].second(bytes);
            writeBytes(place("cut.mp3"), bytes);
            const Decoded got = decode(place("cut.mp3"));
            // Where an ID3v2 tag follows, the cut block reaches into it, and the tag is not seen as one.
            QVERIFY2(got.damage.ends_with(" seconds could be read (the file ends early)") ||
                         got.damage.ends_with(" seconds could be read (the rest of the file is damaged)"),
                     got.damage.c_str());
        }
    }

    void joinedMp3sAreWhole()
    {
        Bytes bytes = m_bareMp3;
        appendApe(bytes);
        appendId3v1(bytes);
        appendId3v2(bytes);
        bytes.insert(bytes.end(), m_bareMp3.begin(), m_bareMp3.end());
        writeBytes(place("bare.mp3"), m_bareMp3);
        writeBytes(place("joined.mp3"), bytes);
        const Decoded one = decode(place("bare.mp3"));
        const Decoded two = decode(place("joined.mp3"));
        QCOMPARE(two.damage, std::string());
        QCOMPARE(two.samples.size(), 2 * one.samples.size());
    }

    void mp3ThatTurnsIntoSomethingElseIsDamaged()
    {
        Bytes bytes = m_bareMp3;
        bytes.resize(bytes.size() + 100'000);
        writeBytes(place("padded.mp3"), bytes);
        QVERIFY(decode(place("padded.mp3")).damage.ends_with("(the rest of the file is damaged)"));
    }

    void falsePagesOfOggAreGivenUp()
    {
        // Ten thousand beginnings of the largest page there is, each of which asks for a check sum over 65 kB.
        Bytes bytes;
        for (int i = 0; i < 10'000; ++i) {
            append(bytes, std::string_view("OggS\0", 5), 21);
            bytes.insert(bytes.end(), 256, std::byte{0xFF});
        }
        writeBytes(place("false.ogg"), bytes);
        const auto decoder = openDecoder(place("false.ogg"));
        QVERIFY(!decoder);
        QCOMPARE(decoder.error().code, Errc::Corrupt);
    }

    void truePagesBetweenFalseOnesDoNotHelp()
    {
        // Each true page ends a hole; it is the false ones in all that count.
        const Bytes whole = readBytes(place("whole.ogg"));
        Bytes bytes;
        for (int i = 0; i < 400; ++i) {
            for (int k = 0; k < 20; ++k) {
                append(bytes, std::string_view("OggS\0", 5));
                bytes.insert(bytes.end(), 22, std::byte{0xFF});
            }
            constexpr std::ptrdiff_t kFirstPageBytes = 58; // fixed by Vorbis
            bytes.insert(bytes.end(), whole.begin(), whole.begin() + kFirstPageBytes);
        }
        writeBytes(place("hostile.ogg"), bytes);
        const auto decoder = openDecoder(place("hostile.ogg"));
        QVERIFY(!decoder);
        QVERIFY2(decoder.error().detail.ends_with("too many of its pages are damaged"), decoder.error().detail.c_str());
    }

    void falseTimeStampsAreNotFilled_data()
    {
        QTest::addColumn<int>("jumpSeconds");
        QTest::addColumn<bool>("isFilled");
        QTest::newRow("a gap") << 5 << true;
        QTest::newRow("longer than all that was decoded") << 1500 << false;
    }

    void falseTimeStampsAreNotFilled()
    {
        QFETCH(int, jumpSeconds);
        QFETCH(bool, isFilled);
        const auto path = place("jump.mka");
        if (!writeWithFfmpeg(path, "pcm_s16le", sineSound(kSeconds * 44'100), Picture::None, kSeconds / 2, jumpSeconds))
            QSKIP("this FFmpeg lacks the encoder");
        const Decoded got = decode(path);
        const auto seconds = static_cast<double>(got.samples.size()) / 2 / 44'100;
        QVERIFY2(std::abs(seconds - (isFilled ? kSeconds + jumpSeconds : kSeconds)) < 0.01, QByteArray::number(seconds).constData());
        const std::string told =
            isFilled ? "5.00 seconds in damaged places are silent now)" : "(a jump of 1500.00 seconds in its time stamps was not followed)";
        QVERIFY2(got.damage.ends_with(told), got.damage.c_str());
    }

    void cutWithinTheLastBlockGivesNoWarning()
    {
        // As programs cut videos: the last block counts as a few frames, and the track is said to be played to its end.
        const auto path = place("video.mp4");
        if (!writeWithFfmpeg(path, "aac", sineSound(kSeconds * 44'100)))
            QSKIP("this FFmpeg lacks the encoder");
        Bytes bytes = readBytes(path);
        const auto behind = [&](std::string_view name) { return std::ranges::search(bytes, std::as_bytes(std::span(name))).end(); };
        const auto put = [](Bytes::iterator at, std::uint32_t number) {
            for (unsigned int i = 0; i < 4; ++i)
                *(at + i) = static_cast<std::byte>(number >> (24 - 8 * i));
        };
        const auto times = behind("stts"); // version, number of entries, then count and length of each
        put(times + 8 * (std::to_integer<std::ptrdiff_t>(*(times + 7)) + 1) - 4, 5);
        put(behind("elst") + 8, 2 * kSeconds * 1000);
        writeBytes(path, bytes);
        const Decoded got = decode(path);
        QVERIFY(got.samples.size() > std::size_t{2 * (kSeconds - 1) * 44'100});
        QCOMPARE(got.damage, std::string());
    }

    void damageNeverMeansAllOfIt()
    {
        // Three frames are missing, which is less than a hundredth of a second.
        const Bytes sound(std::size_t{2 * 4 * 44'097});
        writeBytes(place("short.wav"), waveBytes({.claimedBytes = 2 * 4 * 44'100}, sound));
        const std::string damage = decode(place("short.wav")).damage;
        QVERIFY2(damage.ends_with("only 0.9999 of 1.0000 seconds could be read"), damage.c_str());
    }

    void stoppedConversionIsDamage()
    {
        failConversionAt(20);
        const Decoded got = decode(place("whole.flac"));
        failConversionAt(0);
        QCOMPARE(got.samples.size(), std::size_t{2 * kSeconds * 44'100});
        QVERIFY2(got.damage.ends_with(" seconds in damaged places are silent now)"), got.damage.c_str());
    }

private:
    void addTails()
    {
        QTest::addColumn<int>("tail");
        for (std::size_t i = 0; i < m_tails.size(); ++i)
            QTest::newRow(m_tails[i].first) << static_cast<int>(i);
    }

    std::filesystem::path place(const std::string& name) const { return std::filesystem::path(m_folder.path().toStdString()) / name; }

    static constexpr int kSeconds = 10;
    const std::vector<std::pair<const char*, std::function<void(Bytes&)>>> m_tails{
        {"nothing", [](Bytes&) {}},
        {"ID3v1", appendId3v1},
        {"APE", appendApe},
        {"ID3v2", appendId3v2},
        {"APE, ID3v1",
         [](Bytes& bytes) {
             appendApe(bytes);
             appendId3v1(bytes);
         }},
        {"Lyrics3, ID3v1",
         [](Bytes& bytes) {
             appendLyrics(bytes);
             appendId3v1(bytes);
         }},
    };
    QTemporaryDir m_folder;
    Bytes m_mp3;
    Bytes m_bareMp3; ///< without the block that promises a length
    std::int64_t m_promiseBytes = 0;
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
