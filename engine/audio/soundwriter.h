#pragma once

#include "engine/audio/encoder.h"
#include "engine/audio/quantiser.h"
#include "engine/audio/resampler.h"
#include "engine/audio/sndfileio.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace stemwright::audio {

/// The rate at which a format stores sound of `rateHz`: the same, or 48 kHz when a lossy format does not know it.
int carriedRateHz(FileFormat format, int rateHz);

/// Whether the format can carry the rate and the channels; `name` is for the sentence. Errors  Unsupported.
[[nodiscard]] Status checkCarried(const EncoderOptions& options, const std::string& name);

/// Encodes frames into bytes through libsndfile: limiting, dither, rate and channel order of the format. The part of an encoder that
/// knows nothing of files.
///
/// Thread  one at a time.
class SoundWriter {
public:
    /// `bytes` must outlive the writer; `name` stands in front of messages.
    /// Errors  Unsupported when the format cannot carry the rate or the channels.
    static Result<SoundWriter> create(SndfileBytes& bytes, const EncoderOptions& options, const std::string& name,
                                      std::stop_token stop = {});

    /// Errors  InvalidArgument for NaN or infinities; those of `bytes`; Cancelled (polled once per 4096 frames).
    [[nodiscard]] Status write(std::span<const float> frames);
    /// Writes what is still held and the final header.
    [[nodiscard]] Status close();

    /// What was written; frames and rate are those of the file.
    const EncodedFile& summary() const { return m_summary; }

private:
    SoundWriter(SndfileBytes& bytes, SndfileHandle sound, const EncoderOptions& options, std::string name, std::stop_token stop);

    Status measure(std::span<const float> frames);
    Status writeBlock(std::span<const float> frames);
    Status encode(std::span<const float> frames);
    void limit(std::span<float> samples) const;
    void orderAsVorbis(std::span<float> frames) const;

    SndfileBytes* m_bytes;
    SndfileHandle m_sound;
    EncoderOptions m_options;
    std::string m_name;
    std::stop_token m_stop;
    EncodedFile m_summary;
    std::optional<Quantiser> m_quantiser;
    std::optional<Resampler> m_resampler;
    std::vector<float> m_resampled;
    std::vector<float> m_block;
    std::vector<std::int32_t> m_integers;
};

} // namespace stemwright::audio
