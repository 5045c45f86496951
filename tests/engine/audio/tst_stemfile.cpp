#include "engine/audio/stemfile.h"

#include "engine/audio/decoder.h"
#include "engine/audio/tags.h"
#include "tests/support/soundfiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace stemwright;
using namespace stemwright::audio;

namespace {

constexpr std::int64_t kFrames = 30'000;

StemFileOptions options(StemFileCodec codec)
{
    return {.codec = codec,
            .stems = {{{.name = "Drums", .colour = "#F2C14E"},
                       {.name = "Bass", .colour = "#5AA9E6"},
                       {.name = "Other", .colour = "#7FC8A9"},
                       {.name = "Vocals \"ü\" 歌", .colour = "#FF8A70"}}},
            .tags = {{"title", "A song"}}};
}

std::vector<std::byte> picture(std::string_view start)
{
    std::vector<std::byte> bytes = tests::randomBytes(100'000, 3);
    std::ranges::copy(std::as_bytes(std::span(start)), bytes.begin());
    return bytes;
}

/// A tone of its own for each track.
std::array<tests::Sound, kStemFileTracks> tracks()
{
    std::array<tests::Sound, kStemFileTracks> sounds;
    for (std::size_t track = 0; track < sounds.size(); ++track)
        sounds[track] = tests::sineSound(kFrames, 2, 44'100, 220.0 * static_cast<double>(track + 1));
    return sounds;
}

Status writeFile(const std::filesystem::path& path, const StemFileOptions& how)
{
    auto part = PartFile::create(path);
    if (!part)
        return std::unexpected(part.error());
    auto writer = StemFileWriter::create(std::move(*part), how);
    if (!writer)
        return std::unexpected(writer.error());
    const auto sounds = tracks();
    for (std::size_t first = 0; first < sounds.front().frames.size();) {
        const std::size_t count = std::min<std::size_t>(7'000, sounds.front().frames.size() - first); // no multiple of a coder's block
        StemFileWriter::Blocks blocks;
        for (std::size_t track = 0; track < sounds.size(); ++track)
            blocks[track] = std::span(sounds[track].frames).subspan(first, count);
        if (const Status written = (*writer)->write(blocks); !written)
            return written;
        first += count;
    }
    return (*writer)->finish();
}

} // namespace

class TestStemFile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::filesystem::path path(const char* name) const { return std::filesystem::path(m_folder.path().toStdString()) / name; }

private Q_SLOTS:
    void tracksAndNamesComeBack_data()
    {
        QTest::addColumn<int>("codec");
        QTest::addColumn<double>("farthest");
        QTest::newRow("AAC") << static_cast<int>(StemFileCodec::Aac) << 0.05;
        QTest::newRow("ALAC") << static_cast<int>(StemFileCodec::Alac) << 1.0 / 8'000'000;
    }

    void tracksAndNamesComeBack()
    {
        QFETCH(int, codec);
        QFETCH(double, farthest);
        const StemFileOptions how = options(static_cast<StemFileCodec>(codec));
        const auto file = path(QTest::currentDataTag()).replace_extension(".stem.mp4");
        const Status written = writeFile(file, how);
        QVERIFY2(written.has_value(), written ? "" : written.error().detail.c_str());
        const auto box = readStemBox(file);
        QVERIFY(box && *box);
        QVERIFY(**box == how.stems);
        const auto sounds = tracks();
        for (int track = 0; track < static_cast<int>(kStemFileTracks); ++track) {
            const std::vector<float> frames = tests::readSound(openStemTrack(file, track)).frames;
            QCOMPARE(frames.size(), static_cast<std::size_t>(kFrames) * 2);
            double difference = 0.0;
            for (std::size_t at = 4'000; at < 50'000; ++at)
                difference = std::max(difference, std::abs(static_cast<double>(frames[at]) -
                                                           static_cast<double>(sounds[static_cast<std::size_t>(track)].frames[at])));
            QVERIFY2(difference < farthest, qPrintable(QString::number(difference)));
        }
        // Without a track it is the master, as for any player.
        QCOMPARE(openDecoder(file).value()->info().channels, 2);
        QVERIFY(!openStemTrack(file, static_cast<int>(kStemFileTracks)).has_value());
    }

    void tagsAndCoverComeBack_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0") << true;
        QTest::newRow("PNG") << QByteArray("\x89PNG") << true;
        QTest::newRow("GIF, which such files cannot hold") << QByteArray("GIF89a") << false;
    }

    void tagsAndCoverComeBack()
    {
        QFETCH(QByteArray, start);
        QFETCH(bool, isKept);
        StemFileOptions how = options(StemFileCodec::Aac);
        how.tags = {{"title", "Größe 歌"}, {"artist", "Somebody"}, {"album", "All of them"}};
        how.cover = picture(start.toStdString());
        const Status written = writeFile(path("tagged.stem.mp4"), how);
        QVERIFY2(written.has_value(), written ? "" : written.error().detail.c_str());
        QVERIFY(plainTags(path("tagged.stem.mp4")) == how.tags);
        QVERIFY(coverPicture(path("tagged.stem.mp4")) == (isKept ? how.cover : std::vector<std::byte>()));
        const auto box = readStemBox(path("tagged.stem.mp4"));
        QVERIFY(box && *box && **box == how.stems);
    }

    void equalInputGivesEqualBytes()
    {
        StemFileOptions how = options(StemFileCodec::Aac);
        how.cover = picture("\xFF\xD8\xFF");
        QVERIFY(writeFile(path("a.stem.mp4"), how).has_value());
        QVERIFY(writeFile(path("b.stem.mp4"), how).has_value());
        QVERIFY(tests::readBytes(path("a.stem.mp4")) == tests::readBytes(path("b.stem.mp4")));
    }

    void otherRatesAreRefused()
    {
        StemFileOptions how = options(StemFileCodec::Aac);
        how.sampleRateHz = 96'000;
        const Status written = writeFile(path("rate.stem.mp4"), how);
        QCOMPARE(written.error().code, Errc::Unsupported);
        QVERIFY(written.error().detail.contains("rate.stem.mp4"));
        QVERIFY(!std::filesystem::exists(path("rate.stem.mp4")));
        QVERIFY(!std::filesystem::exists(path("rate.stem.mp4.part")));
    }

    void notANumberIsRefused()
    {
        auto part = PartFile::create(path("nan.stem.mp4"));
        auto writer = StemFileWriter::create(std::move(*part), options(StemFileCodec::Aac));
        const std::vector<float> bad(64, std::nanf(""));
        StemFileWriter::Blocks blocks;
        blocks.fill(bad);
        QCOMPARE((*writer)->write(blocks).error().code, Errc::InvalidArgument);
    }

    void damagedBoxesAreNoStems()
    {
        QVERIFY(writeFile(path("good.stem.mp4"), options(StemFileCodec::Aac)).has_value());
        const std::vector<std::byte> good = tests::readBytes(path("good.stem.mp4"));
        for (std::size_t at = good.size() - 900; at < good.size(); ++at) {
            std::vector<std::byte> broken = good;
            broken[at] ^= std::byte{0x55};
            tests::writeBytes(path("broken.stem.mp4"), broken);
            const auto box = readStemBox(path("broken.stem.mp4")); // any answer but a crash
            QVERIFY(box || !box.error().detail.empty());
        }
        tests::writeBytes(path("random.stem.mp4"), tests::randomBytes(5'000, 7));
        const auto none = readStemBox(path("random.stem.mp4"));
        QVERIFY(none && !*none);
    }
};

QTEST_GUILESS_MAIN(TestStemFile)
#include "tst_stemfile.moc"
