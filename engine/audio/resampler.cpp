#include "engine/audio/resampler.h"

#include <soxr.h>

#include <algorithm>

namespace stemwright::audio {

struct Resampler::State {
    std::unique_ptr<soxr, decltype(&soxr_delete)> converter{nullptr, &soxr_delete};
    int fromHz = 0;
    int toHz = 0;
    std::size_t channels = 0;
    std::int64_t framesIn = 0;
    std::int64_t framesOut = 0;
};

namespace {

constexpr std::size_t kBlockFrames = 8192;

} // namespace

std::int64_t resampledFrames(std::int64_t frames, int fromHz, int toHz)
{
    // In two parts, because frames * toHz may pass 64 bits for a header's claim.
    const std::int64_t whole = frames / fromHz;
    const std::int64_t rest = frames % fromHz;
    return whole * toHz + (rest * toHz + fromHz - 1) / fromHz;
}

Resampler::Resampler(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Resampler::Resampler(Resampler&&) noexcept = default;
Resampler& Resampler::operator=(Resampler&&) noexcept = default;
Resampler::~Resampler() = default;

Result<Resampler> Resampler::create(int fromHz, int toHz, int channels)
{
    if (fromHz <= 0 || toHz <= 0 || channels <= 0)
        return failure(Errc::InvalidArgument, "cannot resample " + std::to_string(channels) + " channels from " + std::to_string(fromHz) +
                                                  " to " + std::to_string(toHz) + " Hz");
    auto state = std::make_unique<State>();
    state->fromHz = fromHz;
    state->toHz = toHz;
    state->channels = static_cast<std::size_t>(channels);
    if (fromHz != toHz) {
        soxr_error_t error = nullptr;
        const soxr_io_spec_t samples = soxr_io_spec(SOXR_FLOAT32_I, SOXR_FLOAT32_I);
        // Without this flag the pass band falls by up to 0.01 dB, which alone limits a sine near its end to 79 dB.
        const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_VHQ, SOXR_ROLLOFF_NONE);
        const soxr_runtime_spec_t runtime = soxr_runtime_spec(1);
        state->converter.reset(soxr_create(fromHz, toHz, static_cast<unsigned>(channels), &error, &samples, &quality, &runtime));
        if (error)
            return failure(Errc::InvalidArgument, std::string("cannot resample: ") + error);
    }
    return Resampler(std::move(state));
}

Status Resampler::process(std::span<const float> in, std::vector<float>& out)
{
    State& state = *m_state;
    state.framesIn += static_cast<std::int64_t>(in.size() / state.channels);
    if (!state.converter) {
        out.insert(out.end(), in.begin(), in.end());
        return {};
    }
    while (!in.empty()) {
        std::size_t used = 0;
        std::size_t made = 0;
        const std::size_t before = out.size();
        out.resize(before + kBlockFrames * state.channels);
        const soxr_error_t error =
            soxr_process(state.converter.get(), in.data(), in.size() / state.channels, &used, &out[before], kBlockFrames, &made);
        out.resize(before + made * state.channels);
        if (error)
            return failure(Errc::Internal, std::string("resampling failed: ") + error);
        state.framesOut += static_cast<std::int64_t>(made);
        in = in.subspan(used * state.channels);
    }
    return {};
}

Status Resampler::finish(std::vector<float>& out)
{
    State& state = *m_state;
    if (!state.converter)
        return {};
    const std::int64_t due = resampledFrames(state.framesIn, state.fromHz, state.toHz);
    while (state.framesOut < due) {
        std::size_t made = 0;
        const std::size_t before = out.size();
        const auto wanted = std::min(kBlockFrames, static_cast<std::size_t>(due - state.framesOut));
        out.resize(before + wanted * state.channels);
        const soxr_error_t error = soxr_process(state.converter.get(), nullptr, 0, nullptr, &out[before], wanted, &made);
        if (error)
            return failure(Errc::Internal, std::string("resampling failed: ") + error);
        if (made == 0) { // soxr rounds where we round up: the last frame may be missing
            const auto missing = static_cast<std::size_t>(due - state.framesOut);
            out.resize(before + missing * state.channels, 0.0F);
            break;
        }
        out.resize(before + made * state.channels);
        state.framesOut += static_cast<std::int64_t>(made);
    }
    return {};
}

} // namespace stemwright::audio
