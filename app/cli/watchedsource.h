#pragma once

#include "engine/mix/wrappedsource.h"

#include <memory>
#include <mutex>

namespace stemwright::cli {

/// Remembers the first error of reading a source, for readers that go on without what they could not read.
class WatchedSource final : public mix::WrappedSource {
public:
    explicit WatchedSource(std::shared_ptr<mix::Source> source) : WrappedSource(std::move(source)) {}
    Status status() const;

    Status readOriginal(std::int64_t first, std::span<float> frames) override { return noticed(wrapped()->readOriginal(first, frames)); }
    Status readStem(std::size_t stem, std::int64_t first, std::span<float> frames) override
    {
        return noticed(wrapped()->readStem(stem, first, frames));
    }

private:
    Status noticed(Status status);

    mutable std::mutex m_mutex;
    Status m_first;
};

} // namespace stemwright::cli
