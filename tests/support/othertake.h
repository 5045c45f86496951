#pragma once

#include "engine/mix/source.h"

#include <memory>

namespace stemwright::test {

/// Another filter's stems of the same song: the first takes a part of the second from frame to frame, more and more.
class OtherTake final : public mix::Source {
public:
    explicit OtherTake(std::shared_ptr<mix::Source> first) : m_first(std::move(first)) {}
    int sampleRateHz() const override { return m_first->sampleRateHz(); }
    std::size_t channels() const override { return m_first->channels(); }
    std::int64_t frames() const override { return m_first->frames(); }
    std::size_t stems() const override { return m_first->stems(); }
    std::vector<mix::FrameRange> available() const override { return m_first->available(); }
    std::uint64_t generation(mix::FrameRange range) const override { return m_first->generation(range); }
    Status readOriginal(std::int64_t first, std::span<float> frames) override { return m_first->readOriginal(first, frames); }
    Status readStem(std::size_t stem, std::int64_t first, std::span<float> frames) override
    {
        const Status read = m_first->readStem(stem, first, frames);
        for (std::size_t i = 0; i < frames.size(); ++i) {
            const auto frame = static_cast<float>(first + static_cast<std::int64_t>(i / channels()));
            frames[i] *= (stem == 0 ? 0.1F : 3.0F) + frame / static_cast<float>(m_first->frames());
        }
        return read;
    }

private:
    std::shared_ptr<mix::Source> m_first;
};

} // namespace stemwright::test
