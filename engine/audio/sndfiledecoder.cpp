#include "engine/audio/sndfiledecoder.h"

#include "engine/audio/cancelled.h"
#include "engine/audio/channellayout.h"
#include "engine/audio/sndfileio.h"

#include <sndfile.h>

#include <algorithm>
#include <array>
#include <utility>

namespace stemwright::audio {

namespace {

/// libsndfile's word for "not known" is the largest number there is (half an Ogg file), or nearly.
constexpr sf_count_t kLengthNotKnown = sf_count_t{1} << 62U;

std::string containerName(int format, const std::string& fallback)
{
    switch (format & SF_FORMAT_SUBMASK) {
    case SF_FORMAT_VORBIS:
        return "Ogg Vorbis";
    case SF_FORMAT_OPUS:
        return "Opus";
    default:
        return fallback;
    }
}

class SndfileDecoder final : public Decoder {
public:
    SndfileDecoder(std::unique_ptr<SndfileFile> bytes, SndfileHandle sound, const SF_INFO& format, const SoundHeader& header,
                   std::stop_token stop)
        : m_bytes(std::move(bytes)), m_sound(std::move(sound)), m_isCutOff(header.isCutOff), m_stop(std::move(stop))
    {
        m_info.sampleRateHz = format.samplerate;
        m_info.channels = format.channels;
        m_info.claimedFrames = header.claimedFrames;
        if (m_info.claimedFrames == 0 && format.frames < kLengthNotKnown)
            m_info.claimedFrames = format.frames;
        m_info.container = containerName(format.format, header.container);
        m_hasVorbisOrder = header.container == "Ogg" && format.channels > 2 && format.channels <= kMaxChannels;
    }

    const AudioInfo& info() const override { return m_info; }

    Result<std::size_t> read(std::span<float> frames) override
    {
        if (m_stop.stop_requested())
            return cancelled(m_bytes->path());
        const auto channels = static_cast<std::size_t>(m_info.channels);
        const auto wanted = static_cast<sf_count_t>(frames.size() / channels);
        const sf_count_t count = sf_readf_float(m_sound.get(), frames.data(), wanted);
        if (!m_bytes->status())
            return std::unexpected(m_bytes->status().error());
        const auto got = static_cast<std::size_t>(std::max<sf_count_t>(count, 0));
        if (m_hasVorbisOrder)
            orderAsWave(frames.first(got * channels));
        account(frames.first(got * channels), got);
        if (count < wanted && wanted > 0)
            finish();
        return got;
    }

private:
    void finish()
    {
        std::string reason;
        if (sf_error(m_sound.get()) != SF_ERR_NO_ERROR)
            reason = sf_strerror(m_sound.get());
        else if (m_isCutOff)
            reason = "the file ends early";
        judgeEnd(m_bytes->path(), 0, reason);
    }

    void orderAsWave(std::span<float> frames) const
    {
        const auto places = vorbisPlaces(m_info.channels);
        std::array<float, kMaxChannels> frame{};
        for (std::size_t start = 0; start < frames.size(); start += places.size()) {
            std::copy_n(&frames[start], places.size(), frame.begin());
            for (std::size_t c = 0; c < places.size(); ++c)
                frames[start + c] = frame[static_cast<std::size_t>(places[c])];
        }
    }

    std::unique_ptr<SndfileFile> m_bytes;
    SndfileHandle m_sound; // after the bytes: closed before them
    AudioInfo m_info;
    bool m_isCutOff;
    std::stop_token m_stop;
    bool m_hasVorbisOrder = false;
};

} // namespace

Result<std::unique_ptr<Decoder>> openSndfileDecoder(File& file, const SoundHeader& header, std::stop_token stop)
{
    auto bytes = std::make_unique<SndfileFile>(std::move(file));
    SF_INFO format{};
    SndfileHandle sound = openSndfile(*bytes, SndfileMode::Read, format);
    if (sound)
        return std::make_unique<SndfileDecoder>(std::move(bytes), std::move(sound), format, header, std::move(stop));
    const Status readable = bytes->status();
    file = bytes->release();
    if (!readable)
        return std::unexpected(readable.error());
    return failure(Errc::Corrupt,
                   file.path().string() + ": begins like " + header.container + ", but is cut or damaged (" + sf_strerror(nullptr) + ")");
}

} // namespace stemwright::audio
