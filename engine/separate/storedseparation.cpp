#include "engine/separate/storedseparation.h"

#include "engine/separate/firstpass.h"
#include "engine/separate/remainder.h"

#include <vector>

namespace stemwright::separate {

namespace {

/// Gathers a block of all stems, which come one after another, and stores it. What the filter takes for its residual gives way to what the
/// other stems leave of the song, as LiveSeparation has it, so that all add up.
class StoreSink final : public StemSink {
public:
    StoreSink(const audio::Song& song, Residual residual, StemStore& store)
        : m_song(song), m_residual(residual), m_store(store), m_block(store.stems())
    {
    }

    Status write(std::size_t stem, std::span<const float> frames) override
    {
        m_block[stem].assign(frames.begin(), frames.end());
        if (stem + 1 < m_block.size())
            return {};
        const std::int64_t first = m_next;
        m_next += static_cast<std::int64_t>(frames.size() / m_store.channels());
        if (m_residual == Residual::Filtered) {
            std::vector<float>& rest = m_block.back();
            if (const Status read = m_song.frames.read(first, rest); !read)
                return read;
            subtractStems(std::span(m_block).first(stem), rest);
        }
        return m_store.write(first, m_block, StemState::Exact);
    }

private:
    const audio::Song& m_song;
    Residual m_residual;
    StemStore& m_store;
    std::vector<std::vector<float>> m_block;
    std::int64_t m_next = 0; ///< frame
};

} // namespace

Result<std::shared_ptr<const StemStore>> separateIntoStore(const audio::Song& song, model::Model& model, const SeparationOptions& wanted,
                                                           const BottleneckCache& cache, const std::filesystem::path& scratchFolder,
                                                           const model::JobContext& context)
{
    const SeparationOptions options = fitting(model.info(), wanted);
    auto store = StemStore::create(stemNames(model.info(), options).size(), song.frames.rows(), song.frames.columns(), scratchFolder);
    if (!store)
        return std::unexpected(store.error());
    StoreSink sink(song, options.residual, **store);
    if (const Status separated = separate(song, model, options, cache, sink, scratchFolder, context); !separated)
        return std::unexpected(separated.error());
    return *store;
}

Status separateAhead(const audio::Song& song, model::Model& model, const BottleneckCache& cache, const std::filesystem::path& scratchFolder,
                     const model::JobContext& context)
{
    if (FirstPass::isReady(song, model, cache))
        return {};
    auto pass = FirstPass::run(song, model, cache, scratchFolder, context);
    if (!pass)
        return std::unexpected(pass.error());
    (*pass)->keep(context.stop);
    return context.stop.stop_requested() ? failure(Errc::Cancelled, "the separation was cancelled") : Status();
}

} // namespace stemwright::separate
