#pragma once

#include "engine/mix/source.h"

#include <memory>
#include <utility>

namespace stemwright::mix {

/// Another source as it is: what stands before it overrides what it changes.
///
/// Thread  as Source: any.
class WrappedSource : public Source {
public:
    int sampleRateHz() const override { return m_source->sampleRateHz(); }
    std::size_t channels() const override { return m_source->channels(); }
    std::int64_t frames() const override { return m_source->frames(); }
    std::size_t stems() const override { return m_source->stems(); }
    std::vector<FrameRange> available() const override { return m_source->available(); }
    std::uint64_t generation(FrameRange range) const override { return m_source->generation(range); }
    Status readOriginal(std::int64_t first, std::span<float> frames) override { return m_source->readOriginal(first, frames); }
    Status readStem(std::size_t stem, std::int64_t first, std::span<float> frames) override
    {
        return m_source->readStem(stem, first, frames);
    }

protected:
    explicit WrappedSource(std::shared_ptr<Source> source) : m_source(std::move(source)) {}

    const std::shared_ptr<Source>& wrapped() const { return m_source; }

private:
    std::shared_ptr<Source> m_source;
};

} // namespace stemwright::mix
