#pragma once

#include "engine/audio/resampler.h"
#include "engine/separate/separation.h"

#include <vector>

namespace stemwright::separate {

/// The last step: stems at the model's rate become stems at the song's rate, exactly as long as the song, and the remainder is what
/// they leave of it.
///
/// Thread  one at a time.
class StemOutput {
public:
    /// `stems` counts what the filter delivers. Errors  those of the resampler.
    static Result<StemOutput> create(const audio::Song& song, int modelRateHz, std::size_t stems, Residual residual, StemSink& sink);

    /// Next frames of all stems at the model's rate, interleaved, all of one length; what the vectors hold afterwards is undefined.
    [[nodiscard]] Status write(std::vector<std::vector<float>>& stems);
    /// After the last frames.
    [[nodiscard]] Status finish();

private:
    StemOutput(const audio::Song& song, std::size_t stems, Residual residual, StemSink& sink);
    Status deliver();

    const audio::Song& m_song;
    Residual m_residual;
    StemSink& m_sink;
    std::size_t m_channels;
    std::int64_t m_delivered = 0;
    std::vector<audio::Resampler> m_resamplers; ///< one for each stem, none when the rates are equal
    std::vector<std::vector<float>> m_pending;  ///< at the song's rate
    std::vector<float> m_remainder;
};

} // namespace stemwright::separate
