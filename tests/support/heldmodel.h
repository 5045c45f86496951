#pragma once

#include "engine/model/model.h"

#include <atomic>
#include <chrono>
#include <thread>

namespace stemwright::test {

/// What a test holds its models with, and counts.
struct Hand {
    std::atomic<bool> holds = false; ///< first passes wait
    std::atomic<int> begun = 0;
    std::atomic<int> finished = 0;
    std::atomic<int> loaded = 0;
};

/// A first pass that can be held. Nothing else is asked of it.
class HeldModel final : public model::Model {
public:
    explicit HeldModel(Hand& hand) : m_hand(hand) { m_info.targets = {"vocals", "other"}; }

    const model::ModelInfo& info() const override { return m_info; }
    std::size_t bottleneckColumns() const override { return 1; }
    Status prepare(const model::Mixture& mixture, RowFile& bottleneck, const std::filesystem::path&,
                   const model::JobContext& context) override
    {
        ++m_hand.begun;
        while (m_hand.holds && !context.stop.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        if (context.stop.stop_requested())
            return failure(Errc::Cancelled, "held");
        context.progress(1.0);
        ++m_hand.finished;
        return bottleneck.write(0, std::vector<float>(static_cast<std::size_t>(mixture.slices())));
    }
    Result<std::unique_ptr<model::WindowEstimate>> estimate(const model::Mixture&, const RowFile&, const model::SliceWindow&,
                                                            const model::JobContext&) override
    {
        return failure(Errc::Internal, "nobody separates");
    }

private:
    Hand& m_hand;
    model::ModelInfo m_info{};
};

} // namespace stemwright::test
