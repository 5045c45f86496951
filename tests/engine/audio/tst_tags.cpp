#include "engine/audio/tags.h"
#include "tests/support/soundfiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <aifffile.h>
#include <attachedpictureframe.h>
#include <fileref.h>
#include <flacfile.h>
#include <id3v2tag.h>
#include <mp4file.h>
#include <mpegfile.h>
#include <sndfile.h>
#include <stop_token>
#include <tpropertymap.h>
#include <wavfile.h>
#include <xiphcomment.h>

using namespace stemwright;
using namespace stemwright::audio;
using namespace stemwright::tests;

namespace {

const TagLib::ByteVector kCover("\xFF\xD8\xFF\xE0 as good as a picture");

TagLib::ID3v2::Tag* id3Of(TagLib::File* file)
{
    if (auto* mpeg = dynamic_cast<TagLib::MPEG::File*>(file))
        return mpeg->ID3v2Tag(true);
    if (auto* wav = dynamic_cast<TagLib::RIFF::WAV::File*>(file))
        return wav->ID3v2Tag();
    if (auto* aiff = dynamic_cast<TagLib::RIFF::AIFF::File*>(file))
        return aiff->tag();
    return nullptr;
}

void addCover(TagLib::File* file)
{
    using namespace TagLib;
    if (auto* id3 = id3Of(file)) {
        auto* picture = new ID3v2::AttachedPictureFrame;
        picture->setPicture(kCover);
        picture->setMimeType("image/jpeg");
        id3->addFrame(picture);
    } else if (auto* mp4 = dynamic_cast<MP4::File*>(file)) {
        mp4->tag()->setItem("covr", MP4::CoverArtList().append(MP4::CoverArt(MP4::CoverArt::JPEG, kCover)));
    } else {
        auto* picture = new FLAC::Picture;
        picture->setData(kCover);
        picture->setMimeType("image/jpeg");
        if (auto* flac = dynamic_cast<FLAC::File*>(file))
            flac->addPicture(picture);
        else
            dynamic_cast<Ogg::XiphComment*>(file->tag())->addPicture(picture);
    }
}

TagLib::ByteVector coverOf(TagLib::File* file)
{
    using namespace TagLib;
    if (auto* id3 = id3Of(file))
        return id3->frameList("APIC").isEmpty() ? ByteVector()
                                                : dynamic_cast<ID3v2::AttachedPictureFrame*>(id3->frameList("APIC").front())->picture();
    auto* flac = dynamic_cast<FLAC::File*>(file);
    const auto pictures = flac ? flac->pictureList() : dynamic_cast<Ogg::XiphComment*>(file->tag())->pictureList();
    return pictures.isEmpty() ? ByteVector() : pictures.front()->data();
}

} // namespace

class TestTags : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_canEncodeAac = writeWithFfmpeg(place("source.m4a"), "aac", m_sound);
        QVERIFY(writeWithSndfile(place("source.wav"), SF_FORMAT_WAV | SF_FORMAT_PCM_16, m_sound));
        QVERIFY(writeWithSndfile(place("source.aiff"), SF_FORMAT_AIFF | SF_FORMAT_PCM_16, m_sound));
        QVERIFY(writeWithSndfile(place("source.flac"), SF_FORMAT_FLAC | SF_FORMAT_PCM_16, m_sound));
        QVERIFY(writeWithSndfile(place("source.ogg"), SF_FORMAT_OGG | SF_FORMAT_VORBIS, m_sound));
        QVERIFY(writeWithSndfile(place("source.opus"), SF_FORMAT_OGG | SF_FORMAT_OPUS, m_sound));
        QVERIFY(writeWithSndfile(place("source.mp3"), SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III, m_sound));
        std::filesystem::copy_file(place("source.flac"), place("untagged.flac"));
        for (const char* extension : {"wav", "aiff", "flac", "ogg", "opus", "mp3", "m4a"})
            if (std::filesystem::exists(place(std::string("source.") + extension)))
                tagSource(place(std::string("source.") + extension));
    }

    void tagsAndCoverAreCarriedOver_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("target");
        for (const char* source : {"wav", "aiff", "flac", "ogg", "opus", "mp3", "m4a"})
            for (const char* target : {"wav", "flac", "ogg", "opus", "mp3"})
                QTest::addRow("%s to %s", source, target) << QString::fromLatin1(source) << QString::fromLatin1(target);
    }

    void tagsAndCoverAreCarriedOver()
    {
        QFETCH(QString, source);
        QFETCH(QString, target);
        if (source == QStringLiteral("m4a") && !m_canEncodeAac)
            QSKIP("this FFmpeg has no encoder for AAC");
        const auto path = encode("stem." + target.toStdString(), place("source." + source.toStdString()), "vocals");
        const TagLib::FileRef file(path.c_str());
        const auto properties = file.file()->properties();
        const auto first = [&](const char* key) { return properties.contains(key) ? properties[key].front().to8Bit(true) : ""; };
        QCOMPARE(first("TITLE"), std::string("L\xC3\xA0 song - vocals"));
        QCOMPARE(first("ARTIST"), std::string("Somebody"));
        QCOMPARE(first("ALBUM"), std::string("Some album"));
        QCOMPARE(first("TRACKNUMBER"), std::string("3/7"));
        QCOMPARE(first("DATE"), std::string("1999"));
        QCOMPARE(first("GENRE"), std::string("Rock"));
        const auto comments = properties["COMMENT"].toString("|").to8Bit(true);
        QVERIFY2(comments.find("Some comment") != std::string::npos && comments.find("Stemwright, vocals") != std::string::npos,
                 comments.c_str());
        QVERIFY(isTaggedAsStem(path));
        QVERIFY(!isTaggedAsStem(place("source." + source.toStdString())));
        QVERIFY(!properties.contains("REPLAYGAIN_TRACK_GAIN"));
        QVERIFY(coverOf(file.file()) == kCover);
        const auto added = tagBytes(place("source." + source.toStdString()));
        QVERIFY(added > kCover.size() && added < kCover.size() * 4 / 3 + 4096);
    }

    void titleFallsBackToTheFileName()
    {
        const auto path = encode("stem.flac", place("untagged.flac"), "bass");
        const TagLib::FileRef file(path.c_str());
        QCOMPARE(file.tag()->title().to8Bit(true), std::string("untagged - bass"));
        QVERIFY(coverOf(file.file()).isEmpty());
        QVERIFY(isTaggedAsStem(path));
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY(!isTaggedAsStem(path, stopped.get_token()));
        QVERIFY(!isTaggedAsStem(place("no-such-file.flac")) && !isTaggedAsStem(place(".")));
    }

    void sourceWithAWrongNameKeepsItsTags()
    {
        std::filesystem::copy_file(place("source.mp3"), place("renamed.wav"));
        const auto path = encode("stem.flac", place("renamed.wav"), "bass");
        QCOMPARE(TagLib::FileRef(path.c_str()).tag()->artist().to8Bit(true), std::string("Somebody"));
    }

    void brokenTagsAreNoError_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 5; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void brokenTagsAreNoError()
    {
        QFETCH(int, seed);
        for (const char* extension : {"mp3", "flac", "wav", "ogg", "m4a"}) {
            const auto source = place(std::string("source.") + extension);
            if (!std::filesystem::exists(source))
                continue;
            auto bytes = readBytes(source);
            const auto noise = randomBytes(64, static_cast<std::uint32_t>(seed));
            for (std::size_t i = 0; i < noise.size(); ++i)
                bytes[10 + (i * 37 + static_cast<std::size_t>(seed) * 11) % 1500] = noise[i];
            const auto broken = place(std::string("broken.") + extension);
            writeBytes(broken, bytes);
            QVERIFY(std::filesystem::exists(encode("stem.mp3", broken, "drums")));
        }
        QVERIFY(std::filesystem::exists(encode("stem.mp3", place("no-such-file.mp3"), "drums")));
    }

    void soundIsUntouchedByTags()
    {
        const auto tagged = readBytes(encode("stem.wav", place("source.mp3"), "other"));
        const auto plain = readBytes(encode("plain.wav", {}, ""));
        constexpr std::size_t kHeaderBytes = 104;
        QVERIFY(std::equal(plain.begin() + kHeaderBytes, plain.end(), tagged.begin() + kHeaderBytes));
    }

private:
    std::filesystem::path place(const std::string& name) const { return std::filesystem::path(m_folder.path().toStdString()) / name; }

    static void tagSource(const std::filesystem::path& path)
    {
        TagLib::FileRef file(path.c_str());
        TagLib::PropertyMap properties;
        properties.insert("TITLE", TagLib::String("L\xC3\xA0 song", TagLib::String::UTF8));
        properties.insert("ARTIST", TagLib::String("Somebody"));
        properties.insert("ALBUM", TagLib::String("Some album"));
        properties.insert("TRACKNUMBER", TagLib::String("3/7"));
        properties.insert("DATE", TagLib::String("1999"));
        properties.insert("GENRE", TagLib::String("Rock"));
        properties.insert("COMMENT", TagLib::String("Some comment"));
        properties.insert("REPLAYGAIN_TRACK_GAIN", TagLib::String("-3.00 dB"));
        file.file()->setProperties(properties);
        addCover(file.file());
        QVERIFY(file.save());
    }

    std::filesystem::path encode(const std::string& name, const std::filesystem::path& source, std::string_view stem) const
    {
        const auto path = place(name);
        std::filesystem::remove(path);
        const auto format = *fileFormatFromName(path.extension().string().substr(1));
        auto encoder = createEncoder(path, {.format = format, .sampleRateHz = m_sound.sampleRateHz});
        if (encoder && (*encoder)->write(m_sound.frames))
            if (const auto written = (*encoder)->finish(source, stem); !written)
                qWarning("%s", written.error().detail.c_str());
        return path;
    }

    QTemporaryDir m_folder;
    Sound m_sound = sineSound(20'000, 2, 48'000);
    bool m_canEncodeAac = false;
};

QTEST_GUILESS_MAIN(TestTags)
#include "tst_tags.moc"
