#pragma once

#include "engine/separate/separation.h"

namespace stemwright::test {

/// Keeps the stems in memory.
class MemorySink final : public separate::StemSink {
public:
    Status write(std::size_t stem, std::span<const float> frames) override
    {
        if (stem >= stems.size())
            stems.resize(stem + 1);
        stems[stem].insert(stems[stem].end(), frames.begin(), frames.end());
        return {};
    }
    std::vector<std::vector<float>> stems;
};

} // namespace stemwright::test
