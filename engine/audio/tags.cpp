#include "engine/audio/tags.h"

#include "engine/base/file.h"

#include <aifffile.h>
#include <asffile.h>
#include <attachedpictureframe.h>
#include <fileref.h>
#include <flacfile.h>
#include <id3v2tag.h>
#include <mp4file.h>
#include <mpegfile.h>
#include <oggflacfile.h>
#include <opusfile.h>
#include <tfilestream.h>
#include <tpropertymap.h>
#include <vorbisfile.h>
#include <wavfile.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace stemwright::audio {

namespace {

constexpr unsigned int kMaxCoverBytes = 16U << 20U;
constexpr const char* kStemComment = "Stemwright, "; ///< the stem's name follows

/// WAV files count in 32 bits; beyond this there may be no room for tags and a cover.
constexpr std::uintmax_t kMaxTaggedWaveBytes = 0xFFFFFFFFU - 4U * kMaxCoverBytes;

/// Tags that describe the sound of the song, which a stem does not share.
constexpr std::array kDropped{"REPLAYGAIN_", "R128_", "COMMENT:ITUN", "ITUNNORM", "ITUNSMPB", "ENCODER", "ENCODEDBY", "ENCODING", "LENGTH"};

struct Cover {
    TagLib::ByteVector data;
    TagLib::String mimeType;
};

std::optional<Cover> coverOf(const TagLib::ID3v2::Tag* tag)
{
    if (!tag || tag->frameList("APIC").isEmpty())
        return std::nullopt;
    const auto* picture = dynamic_cast<const TagLib::ID3v2::AttachedPictureFrame*>(tag->frameList("APIC").front());
    return picture ? std::optional(Cover{picture->picture(), picture->mimeType()}) : std::nullopt;
}

std::optional<Cover> coverOf(const TagLib::List<TagLib::FLAC::Picture*>& pictures)
{
    if (pictures.isEmpty())
        return std::nullopt;
    return Cover{pictures.front()->data(), pictures.front()->mimeType()};
}

std::optional<Cover> coverOf(const TagLib::MP4::Tag* tag)
{
    if (!tag || !tag->contains("covr") || tag->item("covr").toCoverArtList().isEmpty())
        return std::nullopt;
    const auto picture = tag->item("covr").toCoverArtList().front();
    return Cover{picture.data(), picture.format() == TagLib::MP4::CoverArt::PNG ? "image/png" : "image/jpeg"};
}

std::optional<Cover> coverOf(const TagLib::ASF::Tag* tag)
{
    if (!tag || !tag->contains("WM/Picture") || tag->attribute("WM/Picture").isEmpty())
        return std::nullopt;
    const auto picture = tag->attribute("WM/Picture").front().toPicture();
    return picture.isValid() ? std::optional(Cover{picture.picture(), picture.mimeType()}) : std::nullopt;
}

std::optional<Cover> coverOf(TagLib::File* file)
{
    using namespace TagLib;
    if (auto* mpeg = dynamic_cast<MPEG::File*>(file))
        return coverOf(mpeg->ID3v2Tag());
    if (auto* wav = dynamic_cast<RIFF::WAV::File*>(file))
        return coverOf(wav->ID3v2Tag());
    if (auto* aiff = dynamic_cast<RIFF::AIFF::File*>(file))
        return coverOf(aiff->tag());
    if (auto* flac = dynamic_cast<FLAC::File*>(file))
        return coverOf(flac->pictureList());
    if (auto* mp4 = dynamic_cast<MP4::File*>(file))
        return coverOf(mp4->tag());
    if (auto* asf = dynamic_cast<ASF::File*>(file))
        return coverOf(asf->tag());
    if (auto* comment = dynamic_cast<Ogg::XiphComment*>(file->tag()))
        return coverOf(comment->pictureList());
    return std::nullopt;
}

void addCover(TagLib::ID3v2::Tag* tag, const Cover& cover)
{
    auto* picture = new TagLib::ID3v2::AttachedPictureFrame; // the tag owns it
    picture->setPicture(cover.data);
    picture->setMimeType(cover.mimeType);
    picture->setType(TagLib::ID3v2::AttachedPictureFrame::FrontCover);
    tag->addFrame(picture);
}

TagLib::FLAC::Picture* flacPicture(const Cover& cover)
{
    auto* picture = new TagLib::FLAC::Picture; // who takes it owns it
    picture->setData(cover.data);
    picture->setMimeType(cover.mimeType);
    picture->setType(TagLib::FLAC::Picture::FrontCover);
    return picture;
}

void addCover(TagLib::File* file, const Cover& cover)
{
    using namespace TagLib;
    if (auto* mpeg = dynamic_cast<MPEG::File*>(file))
        addCover(mpeg->ID3v2Tag(true), cover);
    else if (auto* wav = dynamic_cast<RIFF::WAV::File*>(file))
        addCover(wav->ID3v2Tag(), cover);
    else if (auto* flac = dynamic_cast<FLAC::File*>(file))
        flac->addPicture(flacPicture(cover));
    else if (auto* comment = dynamic_cast<Ogg::XiphComment*>(file->tag()))
        comment->addPicture(flacPicture(cover));
}

std::unique_ptr<TagLib::File> openTarget(const std::filesystem::path& path, FileFormat format)
{
    switch (format) {
    case FileFormat::Wav:
        return std::make_unique<TagLib::RIFF::WAV::File>(path.c_str(), false);
    case FileFormat::Flac:
        return std::make_unique<TagLib::FLAC::File>(path.c_str(), false);
    case FileFormat::OggVorbis:
        return std::make_unique<TagLib::Ogg::Vorbis::File>(path.c_str(), false);
    case FileFormat::Opus:
        return std::make_unique<TagLib::Ogg::Opus::File>(path.c_str(), false);
    case FileFormat::Mp3:
        return std::make_unique<TagLib::MPEG::File>(path.c_str(), false);
    }
    return nullptr;
}

/// The library believes a name's ending before it looks at the content, so that it must not see the name.
class NamelessStream final : public TagLib::FileStream {
public:
    explicit NamelessStream(const std::filesystem::path& path, std::stop_token stop = {})
        : FileStream(path.c_str(), true), m_stop(std::move(stop))
    {
    }
    TagLib::FileName name() const override { return ""; }
    /// The file seems to end where a stop is requested.
    TagLib::ByteVector readBlock(std::size_t length) override
    {
        return m_stop.stop_requested() ? TagLib::ByteVector() : FileStream::readBlock(length);
    }

private:
    std::stop_token m_stop;
};

TagLib::PropertyMap withoutDropped(const TagLib::PropertyMap& all)
{
    TagLib::PropertyMap kept;
    for (const auto& [key, values] : all) {
        const bool isDropped = std::ranges::any_of(kDropped, [&](const char* start) { return key.upper().startsWith(start); });
        if (!isDropped)
            kept.insert(key, values);
    }
    return kept;
}

struct SongTags {
    TagLib::PropertyMap properties;
    std::optional<Cover> cover;
};

/// What stems get of a song; nothing when it cannot be read.
SongTags tagsOf(const std::filesystem::path& source)
{
    if (!checkRegularFile(source))
        return {};
    NamelessStream stream(source);
    const TagLib::FileRef song(&stream, false);
    if (song.isNull())
        return {};
    SongTags tags{.properties = withoutDropped(song.file()->properties()), .cover = coverOf(song.file())};
    if (tags.cover && (tags.cover->data.isEmpty() || tags.cover->data.size() > kMaxCoverBytes))
        tags.cover.reset();
    return tags;
}

} // namespace

std::uint64_t tagBytes(const std::filesystem::path& source)
{
    constexpr std::uint64_t kTagHeadBytes = 64;
    constexpr std::uint64_t kCharacterBytes = 4;
    const SongTags tags = tagsOf(source);
    std::uint64_t bytes = 0;
    for (const auto& [key, values] : tags.properties)
        for (const TagLib::String& value : values)
            bytes += kTagHeadBytes + kCharacterBytes * (key.size() + value.size());
    if (tags.cover) // base64 in Ogg
        bytes += kTagHeadBytes + tags.cover->data.size() * 4 / 3;
    return bytes;
}

Status copyTags(const std::filesystem::path& source, const std::filesystem::path& target, FileFormat format, std::string_view stemName)
{
    std::error_code unknown; // what is wrong with the file shows when it is opened
    if (format == FileFormat::Wav && std::filesystem::file_size(target, unknown) > kMaxTaggedWaveBytes && !unknown)
        return {};
    const TagLib::String stem(std::string(stemName), TagLib::String::UTF8);
    auto [properties, cover] = tagsOf(source);
    const TagLib::String title = properties.contains("TITLE") && !properties["TITLE"].isEmpty()
                                     ? properties["TITLE"].front()
                                     : TagLib::String(source.stem().string(), TagLib::String::UTF8);
    properties.replace("TITLE", TagLib::StringList(stem.isEmpty() ? title : title + " - " + stem));
    properties["COMMENT"].append(kStemComment + stem);

    const auto file = openTarget(target, format);
    if (!file || !file->isValid())
        return format == FileFormat::Wav ? Status{} : failure(Errc::IoError, target.string() + ": its tags cannot be written");
    file->setProperties(properties);
    if (cover)
        addCover(file.get(), *cover);
    if (!file->save())
        return failure(Errc::IoError, target.string() + ": its tags cannot be written");
    return {};
}

std::map<std::string, std::string> plainTags(const std::filesystem::path& source)
{
    constexpr std::array<std::pair<const char*, const char*>, 6> kNames{
        {{"TITLE", "title"}, {"ARTIST", "artist"}, {"ALBUM", "album"}, {"DATE", "date"}, {"GENRE", "genre"}, {"TRACKNUMBER", "track"}}};
    const SongTags tags = tagsOf(source);
    std::map<std::string, std::string> plain;
    for (const auto& [property, name] : kNames)
        if (tags.properties.contains(property) && !tags.properties[property].isEmpty())
            plain.emplace(name, tags.properties[property].front().to8Bit(true));
    return plain;
}

std::vector<std::byte> coverPicture(const std::filesystem::path& source)
{
    const SongTags tags = tagsOf(source);
    if (!tags.cover)
        return {};
    const auto picture = std::as_bytes(std::span(tags.cover->data.data(), tags.cover->data.size()));
    return {picture.begin(), picture.end()};
}

bool isTaggedAsStem(const std::filesystem::path& path, const std::stop_token& stop)
{
    if (!checkRegularFile(path))
        return false;
    NamelessStream stream(path, stop);
    const TagLib::FileRef file(&stream, false);
    if (file.isNull())
        return false;
    const TagLib::PropertyMap properties = file.file()->properties();
    return std::ranges::any_of(properties["COMMENT"], [](const TagLib::String& comment) { return comment.startsWith(kStemComment); });
}

} // namespace stemwright::audio
