#pragma once

#include "engine/mix/wrappedsource.h"

#include <memory>

namespace stemwright::test {

/// Another filter's stems of the same song: the first takes a part of the second from frame to frame, more and more.
class OtherTake final : public mix::WrappedSource {
public:
    explicit OtherTake(std::shared_ptr<mix::Source> first) : WrappedSource(std::move(first)) {}
    Status readStem(std::size_t stem, std::int64_t first, std::span<float> frames) override
    {
        const Status read = wrapped()->readStem(stem, first, frames);
        for (std::size_t i = 0; i < frames.size(); ++i) {
            const auto frame = static_cast<float>(first + static_cast<std::int64_t>(i / channels()));
            frames[i] *= (stem == 0 ? 0.1F : 3.0F) + frame / static_cast<float>(this->frames());
        }
        return read;
    }
};

} // namespace stemwright::test
