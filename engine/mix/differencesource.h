#pragma once

#include "engine/mix/joinedgenerations.h"
#include "engine/mix/source.h"

#include <memory>

namespace stemwright::mix {

/// What two separations of one song differ in: each stem is that of A minus that of B. The original is what it was.
///
/// Keeps   where one of them is missing there is silence, not the original in their place: so all of the song is available, and at the
///         edges of what both have the difference fades as stems do.
/// Thread  as Source: any.
class DifferenceSource final : public Source {
public:
    /// The stems of both stand in the same order, see AdaptedSource.
    /// Errors  ShapeMismatch when rate, channels, length or count of stems differ.
    static Result<std::shared_ptr<DifferenceSource>> create(std::shared_ptr<Source> a, std::shared_ptr<Source> b);

    int sampleRateHz() const override { return m_a->sampleRateHz(); }
    std::size_t channels() const override { return m_a->channels(); }
    std::int64_t frames() const override { return m_a->frames(); }
    std::size_t stems() const override { return m_a->stems(); }
    std::vector<FrameRange> available() const override { return {{.first = 0, .end = frames()}}; }
    std::uint64_t generation(FrameRange range) const override;
    Status readOriginal(std::int64_t first, std::span<float> frames) override { return m_a->readOriginal(first, frames); }
    Status readStem(std::size_t stem, std::int64_t first, std::span<float> frames) override;

private:
    DifferenceSource(std::shared_ptr<Source> a, std::shared_ptr<Source> b);
    Status readBoth(std::size_t stem, std::int64_t first, std::span<float> frames);

    std::shared_ptr<Source> m_a;
    std::shared_ptr<Source> m_b;
    std::int64_t m_fadeFrames;
    mutable JoinedGenerations m_generations;
};

} // namespace stemwright::mix
