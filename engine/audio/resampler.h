#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace stemwright::audio {

/// Sample-rate conversion of a stream at soxr's very high quality (linear phase, delay compensated).
///
/// Shape   interleaved frames in and out.
/// Keeps   frame 0 stays at time 0; after finish() exactly resampledFrames() frames have come out.
/// Thread  one at a time; allocates.
class Resampler {
public:
    /// Errors  InvalidArgument for rates or channel counts that soxr refuses.
    static Result<Resampler> create(int fromHz, int toHz, int channels);

    Resampler(Resampler&&) noexcept;
    Resampler& operator=(Resampler&&) noexcept;
    ~Resampler();

    /// Appends to `out` what `in` makes available.
    [[nodiscard]] Status process(std::span<const float> in, std::vector<float>& out);
    /// Appends the rest.
    [[nodiscard]] Status finish(std::vector<float>& out);

private:
    struct State;
    explicit Resampler(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// ceil(frames * toHz / fromHz): as the reference's resampler counts.
std::int64_t resampledFrames(std::int64_t frames, int fromHz, int toHz);

} // namespace stemwright::audio
