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

    Result<std::unique_ptr<model::WindowEstimate>> estimate(const model::Mixture&, const RowFile& bottleneck,
                                                            const model::SliceWindow& window, const model::JobContext& context) override
    {
        if (context.stop.stop_requested())
            return failure(Errc::Cancelled, "shares");
        std::vector<float> rows(window.slices);
        if (const Status read = bottleneck.read(window.firstSlice, rows); !read)
            return std::unexpected(read.error());
        return std::make_unique<Shares>(*this, window, rows.front());
    }

    std::atomic<int> preparations = 0;

private:
    class Shares final : public model::WindowEstimate {
    public:
        Shares(const ShareModel& model, const model::SliceWindow& window, float factor) : m_model(model), m_window(window), m_factor(factor)
        {
        }

        Status magnitudes(std::size_t band, std::span<float> out) const override
        {
            const std::size_t bins = m_model.m_info.stft.bins();
            const auto [first, count] = model::Band::at(band, bins);
            auto to = out.begin();
            for (const float share : m_model.m_shares)
                for (std::size_t row = first; row < m_window.magnitudes.size(); row += bins)
                    for (const float magnitude : m_window.magnitudes.subspan(row, count))
                        *to++ = share * m_factor * magnitude;
            return {};
        }

    private:
        const ShareModel& m_model;
        model::SliceWindow m_window;
        float m_factor;
    };

    std::vector<float> m_shares;
    model::ModelInfo m_info;
};

} // namespace stemwright::test
