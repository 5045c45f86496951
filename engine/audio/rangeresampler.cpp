#include "engine/audio/rangeresampler.h"

#include "engine/audio/resampler.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace stemwright::audio {

namespace {

constexpr std::int64_t kFilterFrames = 1024; // more than half the length of soxr's longest filter, at the lower of the two rates

} // namespace

RangeResampler::RangeResampler(int fromHz, int toHz, int channels)
    : m_fromHz(fromHz), m_toHz(toHz), m_channels(channels), m_fromStep(fromHz / std::gcd(fromHz, toHz)),
      m_toStep(toHz / std::gcd(fromHz, toHz)), m_reach(kFilterFrames * std::max(1, (fromHz + toHz - 1) / toHz))
{
}

RangeResampler::Range RangeResampler::resultOf(Range source, std::int64_t sourceFrames, std::int64_t resultFrames) const
{
    const std::int64_t first = source.first == 0 ? 0 : source.first + m_reach;
    const std::int64_t end = source.end == sourceFrames ? sourceFrames : source.end - m_reach;
    const std::int64_t from = (first * m_toStep + m_fromStep - 1) / m_fromStep;
    const std::int64_t to = end == sourceFrames ? resultFrames : std::min(resultFrames, end * m_toStep / m_fromStep);
    return {from, std::max(from, to)};
}

Status RangeResampler::read(const Reader& source, std::int64_t sourceFrames, std::int64_t firstFrame, std::span<float> out) const
{
    const auto channels = static_cast<std::size_t>(m_channels);
    const auto count = static_cast<std::int64_t>(out.size() / channels);
    // Both rates share a frame at every whole step: there the conversion starts.
    const std::int64_t steps = std::max<std::int64_t>(0, firstFrame * m_fromStep / m_toStep - m_reach) / m_fromStep;
    const std::int64_t begin = steps * m_fromStep;
    const std::int64_t skipped = firstFrame - steps * m_toStep;
    const std::int64_t end = std::min(sourceFrames, (firstFrame + count) * m_fromStep / m_toStep + m_reach);
    auto resampler = Resampler::create(m_fromHz, m_toHz, m_channels);
    if (!resampler)
        return std::unexpected(resampler.error());
    std::vector<float> in(static_cast<std::size_t>(std::max<std::int64_t>(0, end - begin)) * channels);
    if (const Status read = source(begin, in); !read)
        return read;
    std::vector<float> converted;
    Status done = resampler->process(in, converted);
    if (done)
        done = resampler->finish(converted);
    if (!done)
        return done;
    converted.resize(std::max(converted.size(), (static_cast<std::size_t>(skipped) * channels) + out.size()), 0.0F);
    std::copy_n(converted.begin() + static_cast<std::ptrdiff_t>(skipped) * m_channels, out.size(), out.begin());
    return {};
}

} // namespace stemwright::audio
