#include "tests/support/soundfiles.h"

#include <sndfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>

namespace stemwright::tests {

namespace {

constexpr std::int64_t kFrames = 5 * 44'100;

struct Format {
    const char* extension;
    int sndfile;            ///< 0: through FFmpeg
    const char* codec;      ///< FFmpeg's encoder
    Expected damagedMiddle; ///< plain samples show no damage
    Expected half;          ///< an MPEG-4 file without its index at the end is lost
    bool hasExactLength = true;
};

constexpr std::array kFormats{
    Format{"wav", SF_FORMAT_WAV | SF_FORMAT_PCM_16, "", Expected::Whole, Expected::Damaged},
    Format{"rf64", SF_FORMAT_RF64 | SF_FORMAT_PCM_24, "", Expected::Whole, Expected::Damaged},
    Format{"aiff", SF_FORMAT_AIFF | SF_FORMAT_PCM_16, "", Expected::Whole, Expected::Damaged},
    Format{"flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_16, "", Expected::Damaged, Expected::Damaged},
    Format{"ogg", SF_FORMAT_OGG | SF_FORMAT_VORBIS, "", Expected::Damaged, Expected::Damaged},
    Format{"mp3", SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III, "", Expected::Damaged, Expected::Damaged},
    Format{"m4a", 0, "aac", Expected::Damaged, Expected::Cannot},
    Format{"mov", 0, "alac", Expected::Damaged, Expected::Cannot},
    Format{"mkv", 0, "flac", Expected::Damaged, Expected::Damaged, false},
    Format{"wma", 0, "wmav2", Expected::Damaged, Expected::Damaged, false},
};

class Maker {
public:
    explicit Maker(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    std::filesystem::path place(const std::string& name) const { return m_folder / name; }

    void add(const std::string& name, Expected expected, std::optional<std::int64_t> frames = {})
    {
        m_files.push_back({name, place(name), expected, frames});
    }

    void add(const std::string& name, Expected expected, const std::vector<std::byte>& bytes, std::optional<std::int64_t> frames = {})
    {
        writeBytes(place(name), bytes);
        add(name, expected, frames);
    }

    std::vector<CorpusFile> take() { return std::move(m_files); }

private:
    std::filesystem::path m_folder;
    std::vector<CorpusFile> m_files;
};

std::vector<std::byte> textBytes(std::string_view text)
{
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

void addFormat(Maker& maker, const Format& format, const Sound& sound)
{
    const std::string extension = std::string(".") + format.extension;
    const auto whole = maker.place("whole" + extension);
    const bool isMade = format.sndfile != 0 ? writeWithSndfile(whole, format.sndfile, sound) : writeWithFfmpeg(whole, format.codec, sound);
    if (!isMade)
        return;
    const auto frames = format.hasExactLength ? std::optional(sound.count()) : std::nullopt;
    maker.add("whole" + extension, Expected::Whole, frames);
    const auto bytes = readBytes(whole);
    maker.add("half" + extension, format.half, {bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() / 2)});
    maker.add("cut-header" + extension, Expected::Cannot, {bytes.begin(), bytes.begin() + 20});
    auto damaged = bytes;
    std::ranges::copy(randomBytes(2000, 7), damaged.begin() + static_cast<std::ptrdiff_t>(bytes.size() / 2));
    maker.add("damaged" + extension, format.damagedMiddle, damaged);
    maker.add("wrong-name" + extension + (extension == ".wav" ? ".mp3" : ".wav"), Expected::Whole, bytes, frames);
    maker.add("empty" + extension, Expected::Cannot, std::vector<std::byte>{});
    maker.add("text" + extension, Expected::Cannot, textBytes("Somebody renamed this letter.\nIt has no sound.\n"));
    maker.add("random" + extension, Expected::Cannot, randomBytes(5000, static_cast<std::uint32_t>(extension[1])));
}

void addSpecialFiles(Maker& maker)
{
    std::filesystem::create_directory(maker.place("folder.wav"));
    maker.add("folder.wav", Expected::Cannot);
    ::mkfifo(maker.place("pipe.wav").c_str(), 0600);
    maker.add("pipe.wav", Expected::Cannot);
    std::filesystem::create_symlink("loop2.wav", maker.place("loop1.wav"));
    std::filesystem::create_symlink("loop1.wav", maker.place("loop2.wav"));
    maker.add("loop1.wav", Expected::Cannot);
    std::filesystem::create_symlink("/dev/zero", maker.place("device.wav"));
    maker.add("device.wav", Expected::Cannot);
    std::filesystem::create_symlink("whole.wav", maker.place("link.wav"));
    maker.add("link.wav", Expected::Whole, kFrames);
    maker.add("missing.wav", Expected::Cannot);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    const std::string path = maker.place("socket.wav");
    if (path.size() < sizeof address.sun_path) {
        std::memcpy(address.sun_path, path.c_str(), path.size());
        if (::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
            maker.add("socket.wav", Expected::Cannot);
    }
    ::close(socket);
}

void addHeaders(Maker& maker)
{
    const std::vector<std::byte> samples(8000);
    for (const std::uint32_t rate : {0U, 1U, 3999U, 768001U, 2147483647U})
        maker.add("rate-" + std::to_string(rate) + ".wav", Expected::Cannot,
                  waveBytes({.sampleRateHz = rate, .claimedBytes = 8000}, samples));
    for (const std::uint32_t rate : {4000U, 768000U})
        maker.add("rate-" + std::to_string(rate) + ".wav", Expected::Whole,
                  waveBytes({.sampleRateHz = rate, .claimedBytes = 8000}, samples), 1000);
    for (const int channels : {0, 9, 1000})
        maker.add("channels-" + std::to_string(channels) + ".wav", Expected::Cannot,
                  waveBytes({.channels = static_cast<std::uint16_t>(channels), .claimedBytes = 8000}, samples));
    maker.add("claim.wav", Expected::Damaged, waveBytes({.claimedBytes = 0xfffffff0}, std::vector<std::byte>(256)));
    maker.add("no-frames.wav", Expected::Whole, waveBytes({}, {}), 0);
    maker.add("one-frame.wav", Expected::Whole, waveBytes({.channels = 1, .claimedBytes = 4}, std::vector<std::byte>(4)), 1);
    maker.add("picture.png", Expected::Cannot, textBytes("\x89PNG\r\n\x1a\n and then nothing that anybody could show"));
    maker.add("list.m3u8", Expected::Cannot, textBytes("#EXTM3U\n#EXTINF:5,\nwhole.wav\n"));
    maker.add("list.txt", Expected::Cannot, textBytes("ffconcat version 1.0\nfile whole.wav\n"));
}

/// A file without a frame is opened or refused with words, whatever the library makes of it; one frame is one frame.
void addShortest(Maker& maker)
{
    for (const Format& format : kFormats) {
        if (format.sndfile == 0)
            continue;
        const std::string extension = std::string(".") + format.extension;
        if (writeWithSndfile(maker.place("single" + extension), format.sndfile, sineSound(1)))
            maker.add("single" + extension, Expected::Whole, 1);
    }
}

void addChannels(Maker& maker)
{
    for (int channels = 1; channels <= 8; ++channels) {
        const std::string name = std::to_string(channels) + "-channels";
        const Sound sound = sineSound(2000, channels);
        for (const Format& format : kFormats)
            if (format.sndfile != 0 && writeWithSndfile(maker.place(name + "." + format.extension), format.sndfile, sound))
                maker.add(name + "." + format.extension, Expected::Whole, 2000);
    }
}

/// Writes `number` into a whole file, most significant byte first.
std::vector<std::byte> claiming(const std::filesystem::path& path, std::size_t place, std::uint64_t number, unsigned int bytes)
{
    auto content = readBytes(path);
    for (unsigned int i = 0; i < bytes; ++i)
        content[place + i] = static_cast<std::byte>(number >> (8 * (bytes - 1 - i)));
    return content;
}

/// Headers that promise more than any disk holds.
void addClaims(Maker& maker)
{
    constexpr std::size_t kAiffFrames = 22;         // in the COMM chunk, which libsndfile writes first
    constexpr std::size_t kLongData = 28;           // in the ds64 chunk, least significant byte first: 2^62 and more
    constexpr std::size_t kMpegBlocks = 4 + 32 + 8; // in the Info header of a stereo file
    maker.add("claim.aiff", Expected::Damaged, claiming(maker.place("whole.aiff"), kAiffFrames, 0xFFFFFFFF, 4));
    maker.add("claim.rf64", Expected::Damaged, claiming(maker.place("whole.rf64"), kLongData, 0xFFFFFFFFFFFFFF3F, 8));
    if (!std::filesystem::exists(maker.place("whole.mp3")))
        return;
    auto mp3 = claiming(maker.place("whole.mp3"), kMpegBlocks, 0xFFFFFFFF, 4);
    maker.add("claim.mp3", Expected::Damaged, mp3);
    std::fill_n(mp3.begin() + static_cast<std::ptrdiff_t>(mp3.size() / 2), 3000, std::byte{0});
    maker.add("claim.hole.mp3", Expected::Damaged, mp3);
}

/// STREAMINFO of a FLAC file states 36 bits of length; this one states the largest.
void addFlacClaim(Maker& maker)
{
    auto bytes = readBytes(maker.place("whole.flac"));
    bytes.resize(6000);
    bytes[21] |= std::byte{0x0F};
    std::fill_n(bytes.begin() + 22, 4, std::byte{0xFF});
    maker.add("claim.flac", Expected::Damaged, bytes);
}

void addOddNames(Maker& maker)
{
    const auto bytes = waveBytes({.claimedBytes = 8000}, std::vector<std::byte>(8000));
    for (const std::string& name :
         {std::string("\xF0\x9F\x8E\xB5.wav"), std::string("\xD7\xA9\xD7\x99\xD7\xA8.wav"), std::string("two\nlines.wav"),
          std::string("-rf.wav"), std::string(" blank.wav"), std::string(251, 'n') + ".wav", std::string("bad\xFF\xFEutf8.wav"),
          std::string("%2e%2e.wav"), std::string("#what?.wav"), std::string("$(reboot).wav")})
        maker.add(name, Expected::Whole, bytes, 1000);
}

} // namespace

std::vector<CorpusFile> makeCorpus(const std::filesystem::path& folder)
{
    Maker maker(folder);
    const Sound sound = sineSound(kFrames);
    for (const Format& format : kFormats)
        addFormat(maker, format, sound);
    const Sound opus = sineSound(kFrames, 2, 48'000);
    addFormat(maker, {"opus", SF_FORMAT_OGG | SF_FORMAT_OPUS, "", Expected::Damaged, Expected::Damaged}, opus);
    if (writeWithFfmpeg(maker.place("video.mp4"), "aac", sound, Picture::Track))
        maker.add("video.mp4", Expected::Whole, sound.count());
    addSpecialFiles(maker);
    addHeaders(maker);
    addFlacClaim(maker);
    addShortest(maker);
    addChannels(maker);
    addClaims(maker);
    addOddNames(maker);
    return maker.take();
}

} // namespace stemwright::tests
