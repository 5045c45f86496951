#include "engine/mix/render.h"

#include <algorithm>

namespace stemwright::mix {

namespace {

constexpr std::int64_t kBlockFrames = 4096;

} // namespace

Renderer::Renderer(const Mix& mix, Source& source, FrameRange range, std::size_t outChannels)
    : m_mix(mix), m_reader(source), m_mixer(layoutOf(source), outChannels, source.sampleRateHz(), mix), m_rest(range)
{
}

Result<Renderer> Renderer::create(const Mix& mix, Source& source, FrameRange range, std::size_t outChannels)
{
    if (source.channels() < 1 || source.channels() > audio::kMaxChannels || source.stems() > kMaxStrips)
        return failure(Errc::InvalidArgument,
                       "cannot mix " + std::to_string(source.stems()) + " stems of " + std::to_string(source.channels()) + " channels");
    if (outChannels != 1 && outChannels != 2 && outChannels != source.channels())
        return failure(Errc::InvalidArgument,
                       "cannot fold " + std::to_string(source.channels()) + " channels to " + std::to_string(outChannels));
    if (range.first < 0 || range.end < range.first || range.end > source.frames())
        return failure(Errc::InvalidArgument, "frames " + std::to_string(range.first) + " to " + std::to_string(range.end) +
                                                  " are not within a song of " + std::to_string(source.frames()));
    return Renderer(mix, source, range, outChannels);
}

Result<std::size_t> Renderer::next(std::span<float> out)
{
    const std::size_t channels = m_mixer.outChannels();
    std::size_t done = 0;
    Peaks peaks;
    while ((done + 1) * channels <= out.size() && m_rest.frames() > 0) {
        const auto room = static_cast<std::int64_t>(out.size() / channels - done);
        const auto count = static_cast<std::size_t>(std::min({room, m_rest.frames(), kBlockFrames}));
        m_rows.resize(count * m_reader.layout().columns());
        if (const Status read = m_reader.read(m_rest.first, m_rows); !read)
            return std::unexpected(read.error());
        m_mixer.process(m_mix, m_rows, out.subspan(done * channels, count * channels), peaks);
        m_rest.first += static_cast<std::int64_t>(count);
        done += count;
    }
    return done;
}

Result<std::vector<float>> render(const Mix& mix, Source& source, FrameRange range, std::size_t outChannels)
{
    auto renderer = Renderer::create(mix, source, range, outChannels);
    if (!renderer)
        return std::unexpected(renderer.error());
    std::vector<float> frames(static_cast<std::size_t>(range.frames()) * outChannels);
    if (const auto done = renderer->next(frames); !done)
        return std::unexpected(done.error());
    return frames;
}

} // namespace stemwright::mix
