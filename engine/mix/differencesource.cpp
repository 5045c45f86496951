#include "engine/mix/differencesource.h"

#include "engine/mix/ranges.h"
#include "engine/mix/rows.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace stemwright::mix {

namespace {

std::string shapeText(const Source& source)
{
    return std::to_string(source.stems()) + " stems of " + std::to_string(source.frames()) + " frames, " +
           std::to_string(source.channels()) + " channels, " + std::to_string(source.sampleRateHz()) + " Hz";
}

} // namespace

DifferenceSource::DifferenceSource(std::shared_ptr<Source> a, std::shared_ptr<Source> b)
    : m_a(std::move(a)), m_b(std::move(b)), m_fadeFrames(std::llround(kStemFadeSeconds * m_a->sampleRateHz()))
{
}

Result<std::shared_ptr<DifferenceSource>> DifferenceSource::create(std::shared_ptr<Source> a, std::shared_ptr<Source> b)
{
    if (layoutOf(*a) != layoutOf(*b) || a->sampleRateHz() != b->sampleRateHz() || a->frames() != b->frames())
        return failure(Errc::ShapeMismatch, "these are no separations of one song: " + shapeText(*a) + " and " + shapeText(*b));
    return std::shared_ptr<DifferenceSource>(new DifferenceSource(std::move(a), std::move(b)));
}

std::uint64_t DifferenceSource::generation(FrameRange range) const
{
    const auto both = [this](FrameRange asked) {
        return JoinedGenerations::Pair{.a = m_a->generation(asked), .b = m_b->generation(asked)};
    };
    const auto ofRange = both(range);
    return m_generations.number(ofRange, both({.first = 0, .end = frames()}));
}

Status DifferenceSource::readStem(std::size_t stem, std::int64_t first, std::span<float> frames)
{
    const std::size_t count = frames.size() / channels();
    const FrameRange asked{.first = first, .end = first + static_cast<std::int64_t>(count)};
    const auto there = intersection(m_a->available(), m_b->available());
    std::vector<float> shares(count);
    stemShares(there, this->frames(), m_fadeFrames, first, shares);
    std::ranges::fill(frames, 0.0F);
    for (const FrameRange& part : intersection(there, std::span(&asked, 1))) {
        const auto offset = static_cast<std::size_t>(part.first - first) * channels();
        if (const Status read = readBoth(stem, part.first, frames.subspan(offset, static_cast<std::size_t>(part.frames()) * channels()));
            !read)
            return read;
    }
    for (std::size_t t = 0; t < count; ++t)
        for (std::size_t c = 0; c < channels(); ++c)
            frames[t * channels() + c] *= shares[t];
    return {};
}

/// Where both have the stem.
Status DifferenceSource::readBoth(std::size_t stem, std::int64_t first, std::span<float> frames)
{
    if (const Status read = m_a->readStem(stem, first, frames); !read)
        return read;
    std::vector<float> ofB(frames.size());
    if (const Status read = m_b->readStem(stem, first, ofB); !read)
        return read;
    for (std::size_t i = 0; i < frames.size(); ++i)
        frames[i] -= ofB[i];
    return {};
}

} // namespace stemwright::mix
