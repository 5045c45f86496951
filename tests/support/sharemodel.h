#pragma once

#include "engine/model/model.h"

#include <atomic>

namespace stemwright::test {

/// A model that needs no weights: each target is a fixed share of the mixture's magnitudes. With the shares {1} it is the identity.
class ShareModel final : public model::Model {
public:
    explicit ShareModel(std::vector<float> shares, model::ModelInfo info = {}) : m_shares(std::move(shares)), m_info(std::move(info))
    {
        for (std::size_t target = m_info.targets.size(); target < m_shares.size(); ++target)
            m_info.targets.push_back("target" + std::to_string(target));
        m_info.hash = "shares";
    }

    const model::ModelInfo& info() const override { return m_info; }
    std::size_t bottleneckColumns() const override { return 1; }

    Status prepare(const model::Mixture& mixture, RowFile& bottleneck, const std::filesystem::path&, const model::JobContext&) override
    {
        ++preparations;
        return bottleneck.write(0, std::vector<float>(static_cast<std::size_t>(mixture.slices()), 1.0F));
    }

    Status estimate(const model::Mixture&, const RowFile& bottleneck, const model::SliceWindow& window, std::span<float> out,
                    const model::JobContext& context) override
    {
        if (context.stop.stop_requested())
            return failure(Errc::Cancelled, "shares");
        std::vector<float> rows(window.slices);
        if (const Status read = bottleneck.read(window.firstSlice, rows); !read)
            return read;
        for (std::size_t target = 0; target < m_shares.size(); ++target)
            for (std::size_t i = 0; i < window.magnitudes.size(); ++i)
                out[target * window.magnitudes.size() + i] = m_shares[target] * rows.front() * window.magnitudes[i];
        return {};
    }

    std::atomic<int> preparations = 0;

private:
    std::vector<float> m_shares;
    model::ModelInfo m_info;
};

} // namespace stemwright::test
