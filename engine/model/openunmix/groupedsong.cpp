#include "engine/model/openunmix/groupedsong.h"

#include "engine/model/openunmix/groupmath.h"
#include "engine/model/openunmix/jointweights.h"
#include "engine/model/openunmix/sliceblocks.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <utility>
#include <vector>

namespace stemwright::model {

Result<GroupedSong> GroupedSong::measure(const Mixture& mixture, const ModelInfo& info, const BinGroups& groups,
                                         const std::filesystem::path& folder, const JobContext& context)
{
    const StageClock::Scope clock(context.clock, "groups with STFT");
    const std::size_t columns = info.channels * groups.count();
    auto rows = RowFile::createTemporary(folder, columns);
    if (!rows)
        return std::unexpected(rows.error());
    const SliceBlocks blocks(mixture.slices(), context.pool.size());
    const std::vector<std::size_t> ends = groups.ends();
    std::vector<std::vector<float>> magnitudes(context.pool.size()); // one for each thread
    std::vector<double> energies(blocks.count());                    // added up in order, whoever computes them
    std::atomic<std::size_t> done = 0;
    const Status read = context.pool.parallelForWorkers(blocks.count(), [&](std::size_t block, std::size_t worker) -> Status {
        if (context.stop.stop_requested())
            return failure(Errc::Cancelled, info.id);
        auto& bins = magnitudes[worker];
        bins.resize(blocks.size(block) * info.channels * groups.bins());
        if (const Status found = mixture.magnitudes(blocks.first(block), bins); !found)
            return found;
        std::vector<float> grouped(blocks.size(block) * columns);
        groupMagnitudes(bins, ends, grouped);
        energies[block] = energyOf(grouped);
        if (const Status written = rows->write(blocks.first(block), grouped); !written)
            return written;
        context.progress(static_cast<double>(++done) / static_cast<double>(blocks.count()));
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    const double count = static_cast<double>(mixture.slices()) * static_cast<double>(columns);
    const double energy = std::accumulate(energies.begin(), energies.end(), 0.0);
    return GroupedSong(std::move(*rows), static_cast<float>(std::sqrt(energy / std::max(1.0, count))));
}

Status GroupedSong::inputs(std::int64_t first, std::span<float> out) const
{
    if (const Status read = m_rows.read(first, out); !read)
        return read;
    compress(out, m_level > 0.0F ? kJointInputGain / m_level : 0.0F);
    return {};
}

} // namespace stemwright::model
