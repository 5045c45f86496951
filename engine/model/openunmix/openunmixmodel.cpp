#include "engine/model/openunmix/openunmixmodel.h"

#include "engine/model/openunmix/firstpass.h"

#include <algorithm>

namespace stemwright::model {

namespace {

std::size_t hiddenSizeOf(const Trunk& trunk) { return trunk.sizes.hidden; }

} // namespace

OpenUnmixModel::OpenUnmixModel(ModelInfo info, std::vector<Trunk> trunks, std::unique_ptr<const MaskHeads> heads,
                               std::optional<BinGroups> groups)
    : m_info(std::move(info)), m_trunks(std::move(trunks)), m_heads(std::move(heads)), m_groups(groups),
      m_columns(std::ranges::max_element(m_trunks, {}, hiddenSizeOf)->sizes.hidden)
{
}

Trunks OpenUnmixModel::network() const { return {.info = m_info, .trunks = m_trunks, .groups = m_groups, .columns = m_columns}; }

std::size_t OpenUnmixModel::scratchBytesPerSlice(std::size_t threads) const
{
    // The embeddings of all trunks, and a layer of those in work. While they have two, the upper reading the lower, their part of the
    // bottleneck is not yet there. Before, the embeddings and what a joint model hears.
    const std::size_t later = network().together(threads) * m_columns;
    const std::size_t heard = m_groups ? m_info.channels * m_groups->count() : 0;
    return (m_trunks.size() * m_columns + std::max(later, heard)) * sizeof(float);
}

Status OpenUnmixModel::prepare(const Mixture& mixture, RowFile& bottleneck, const std::filesystem::path& scratchFolder,
                               const JobContext& context)
{
    return guarded([&] { return FirstPass(network(), mixture, bottleneck, scratchFolder, context).run(); });
}

/// The heads over one window's rows of the bottleneck.
class OpenUnmixModel::Masking final : public WindowEstimate {
public:
    Masking(const OpenUnmixModel& model, const SliceWindow& window) : m_model(model), m_window(window), m_rows(model.m_trunks.size()) {}

    Status read(const RowFile& bottleneck, std::int64_t songSlices)
    {
        for (std::size_t target = 0; target < m_rows.size(); ++target) {
            auto& rows = m_rows[target];
            rows.resize(m_window.slices * m_model.m_columns);
            const std::int64_t firstRow = static_cast<std::int64_t>(target) * songSlices + m_window.firstSlice;
            if (const Status read = bottleneck.read(firstRow, rows); !read)
                return read;
            const std::size_t hidden = m_model.m_trunks[target].sizes.hidden;
            for (std::size_t row = 1; hidden < m_model.m_columns && row < m_window.slices; ++row)
                std::copy_n(rows.data() + row * m_model.m_columns, hidden, rows.data() + row * hidden);
        }
        return {};
    }

    Status magnitudes(std::size_t band, std::span<float> out) const override
    {
        m_model.m_heads->magnitudes(m_rows, m_window, band, out);
        return {};
    }

private:
    const OpenUnmixModel& m_model;
    SliceWindow m_window;
    std::vector<std::vector<float>> m_rows; ///< [trunks][slices][h]
};

Result<std::unique_ptr<WindowEstimate>> OpenUnmixModel::estimate(const Mixture& mixture, const RowFile& bottleneck,
                                                                 const SliceWindow& window, const JobContext&)
{
    auto masking = std::make_unique<Masking>(*this, window);
    if (const Status read = masking->read(bottleneck, mixture.slices()); !read)
        return std::unexpected(read.error());
    return masking;
}

Result<std::unique_ptr<Model>> makeOpenUnmixModel(ModelInfo info, const WeightsSource& weights, MakeLinear makeLinear)
{
    std::unique_ptr<Model> model;
    const Status made = guarded([&]() -> Status {
        std::vector<Trunk> trunks;
        std::vector<BandLayers> masks;
        for (std::size_t target = 0; target < info.targets.size(); ++target) {
            const auto state = weights(target);
            if (!state)
                return std::unexpected(state.error());
            trunks.push_back(foldTrunk(*state, makeLinear));
            masks.push_back(foldMask(*state, makeLinear));
        }
        auto heads = makeSeparateMasks(std::move(masks), info.channels, info.stft.bins());
        model = std::make_unique<OpenUnmixModel>(std::move(info), std::move(trunks), std::move(heads), std::nullopt);
        return {};
    });
    if (!made)
        return std::unexpected(made.error());
    return model;
}

Result<std::unique_ptr<Model>> makeJointModel(ModelInfo info, const StateDict& state, const std::vector<std::string>& targets,
                                              MakeLinear makeLinear)
{
    std::unique_ptr<Model> model;
    const Status made = guarded([&]() -> Status {
        std::vector<Trunk> trunks;
        trunks.push_back(foldTrunk(state, makeLinear));
        const BinGroups groups(info.stft.bins());
        std::vector<std::size_t> given;
        for (const std::string& target : info.targets)
            given.push_back(static_cast<std::size_t>(std::ranges::find(targets, target) - targets.begin()));
        auto heads =
            makeSharedMasks(foldHeads(state, targets, groups.bins(), makeLinear), targets.size(), std::move(given), info.channels, groups);
        model = std::make_unique<OpenUnmixModel>(std::move(info), std::move(trunks), std::move(heads), groups);
        return {};
    });
    if (!made)
        return std::unexpected(made.error());
    return model;
}

} // namespace stemwright::model
