#include "engine/mix/meters.h"

#include <ebur128.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace stemwright::mix {

namespace {

constexpr float kSilentDb = -std::numeric_limits<float>::infinity();

struct Destroy {
    void operator()(ebur128_state* state) const { ebur128_destroy(&state); }
};

} // namespace

void PeakMeter::update(float peak, double seconds)
{
    const float db = peak > 0.0F ? 20.0F * std::log10(peak) : kSilentDb;
    m_levelDb = std::max(db, m_levelDb - static_cast<float>(kFallDbPerSecond * seconds));
    m_heldForSeconds += seconds;
    if (db >= m_heldDb || m_heldForSeconds > kHoldSeconds) {
        m_heldDb = m_levelDb;
        m_heldForSeconds = 0.0;
    }
    m_clipped = m_clipped || peak > 1.0F;
}

struct LoudnessMeter::State {
    std::unique_ptr<ebur128_state, Destroy> library;
    std::size_t channels = 0;
};

LoudnessMeter::LoudnessMeter(std::unique_ptr<State> state) : m_state(std::move(state)) {}
LoudnessMeter::LoudnessMeter(LoudnessMeter&&) noexcept = default;
LoudnessMeter& LoudnessMeter::operator=(LoudnessMeter&&) noexcept = default;
LoudnessMeter::~LoudnessMeter() = default;

Result<LoudnessMeter> LoudnessMeter::create(std::size_t channels, int sampleRateHz, Measured measured)
{
    constexpr int kLoudness = EBUR128_MODE_M | EBUR128_MODE_S | EBUR128_MODE_I | EBUR128_MODE_HISTOGRAM;
    const int modes = measured == Measured::Loudness ? kLoudness : kLoudness | EBUR128_MODE_TRUE_PEAK;
    auto state = std::make_unique<State>();
    state->channels = channels;
    state->library.reset(ebur128_init(static_cast<unsigned>(channels), static_cast<unsigned long>(sampleRateHz), modes));
    if (!state->library)
        return failure(Errc::InvalidArgument, "cannot measure the loudness of " + std::to_string(channels) + " channels at " +
                                                  std::to_string(sampleRateHz) + " Hz");
    if (channels == 1) // heard from both sides, as EBU Tech 3341 has it
        ebur128_set_channel(state->library.get(), 0, EBUR128_DUAL_MONO);
    return LoudnessMeter(std::move(state));
}

Status LoudnessMeter::add(std::span<const float> frames)
{
    if (ebur128_add_frames_float(m_state->library.get(), frames.data(), frames.size() / m_state->channels) != EBUR128_SUCCESS)
        return failure(Errc::OutOfMemory, "not enough memory to measure the loudness");
    return {};
}

double LoudnessMeter::momentaryLufs() const
{
    double lufs = kSilentDb;
    ebur128_loudness_momentary(m_state->library.get(), &lufs);
    return lufs;
}

double LoudnessMeter::shortTermLufs() const
{
    double lufs = kSilentDb;
    ebur128_loudness_shortterm(m_state->library.get(), &lufs);
    return lufs;
}

double LoudnessMeter::integratedLufs() const
{
    double lufs = kSilentDb;
    ebur128_loudness_global(m_state->library.get(), &lufs);
    return lufs;
}

double LoudnessMeter::truePeakDb() const
{
    double highest = 0.0;
    for (unsigned c = 0; c < m_state->channels; ++c) {
        double peak = 0.0;
        ebur128_true_peak(m_state->library.get(), c, &peak);
        highest = std::max(highest, peak);
    }
    return highest > 0.0 ? 20.0 * std::log10(highest) : kSilentDb;
}

} // namespace stemwright::mix
