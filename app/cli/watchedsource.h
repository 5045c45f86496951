#pragma once

#include "engine/mix/source.h"

#include <memory>
#include <mutex>

namespace stemwright::cli {

/// Remembers the first error of reading a source, for readers that go on without what they could not read.
class WatchedSource final : public mix::Source {
public:
    explicit WatchedSource(std::shared_ptr<mix::Source> source) : m_source(std::move(source)) {}
    Status status() const;

    int sampleRateHz() const override { return m_source->sampleRateHz(); }
    std::size_t channels() const override { return m_source->channels(); }
    std::int64_t frames() const override { return m_source->frames(); }
    std::size_t stems() const override { return m_source->stems(); }
    std::vector<mix::FrameRange> available() const override { return m_source->available(); }
    std::uint64_t generation(mix::FrameRange range) const override { return m_source->generation(range); }
    Status readOriginal(std::int64_t first, std::span<float> frames) override { return noticed(m_source->readOriginal(first, frames)); }
    Status readStem(std::size_t stem, std::int64_t first, std::span<float> frames) override
    {
        return noticed(m_source->readStem(stem, first, frames));
    }

private:
    Status noticed(Status status);

    std::shared_ptr<mix::Source> m_source;
    mutable std::mutex m_mutex;
    Status m_first;
};

} // namespace stemwright::cli
