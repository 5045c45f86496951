#include "engine/model/openunmix/lstm.h"

#include <algorithm>
#include <array>
#include <bit>
#include <map>
#include <memory>

namespace stemwright::model {

namespace {

// Measured (tests/benchmarks/README.md): matrix products of 64 rows run at 95 % of their best, longer blocks lose more in the cache.
constexpr std::int64_t kBlockSlices = 64;
constexpr std::int64_t kWarmUpSlices = 64;
constexpr std::int64_t kMinStretch = 4 * kWarmUpSlices; // then the warm-up is at most a quarter of the work

/// A stretch of the song and the state at its end. Positions count slices in the order in which the direction meets them.
struct Stretch {
    std::int64_t first = 0;
    std::int64_t end = 0;
    LstmRecurrence::State state;
    LstmRecurrence::State start; ///< after the warm-up
    /// At the end of the blocks 0, 1, 3, 7, ...: a few, however long the song, and a memory that has faded is noticed before twice the
    /// time.
    std::map<std::size_t, LstmRecurrence::State> checkpoints = {};
};

class DirectionRun {
public:
    DirectionRun(const LstmDirection& direction, Time time, const SideBySide& input, std::int64_t slices, RowFile& out,
                 const std::stop_token& stop)
        : m_direction(direction), m_time(time), m_input(input), m_slices(slices), m_out(out), m_stop(stop)
    {
    }

    Status run()
    {
        const auto lanes = std::clamp<std::int64_t>(m_slices / kMinStretch, 1, static_cast<std::int64_t>(LstmRecurrence::bestLanes()));
        const std::int64_t length = (m_slices + lanes - 1) / lanes;
        for (std::int64_t first = 0; first < m_slices; first += length)
            m_stretches.push_back({.first = first,
                                   .end = std::min(first + length, m_slices),
                                   .state = LstmRecurrence::State(m_direction.recurrence),
                                   .start = LstmRecurrence::State(m_direction.recurrence)});
        if (const Status warm = warmUp(); !warm)
            return warm;
        for (std::int64_t offset = 0; offset < length; offset += kBlockSlices) {
            const Status ran = runBlocks(m_stretches, offset, Output::Kept);
            if (!ran)
                return ran;
            const auto block = static_cast<std::size_t>(offset / kBlockSlices);
            for (Stretch& stretch : std::span(m_stretches).subspan(1))
                if (std::has_single_bit(block + 1) && stretch.first + offset < stretch.end)
                    stretch.checkpoints.emplace(block, stretch.state);
        }
        for (std::size_t i = 1; i < m_stretches.size(); ++i)
            if (const Status joined = join(m_stretches[i - 1], m_stretches[i]); !joined)
                return joined;
        return {};
    }

private:
    enum class Output { Kept, Discarded };
    struct Block {
        std::int64_t firstSlice = 0;
        std::size_t slices = 0;
        std::shared_ptr<const float> gates;
        std::vector<float> hidden;
    };

    Status warmUp()
    {
        const auto later = std::span(m_stretches).subspan(1);
        for (std::int64_t offset = -kWarmUpSlices; offset < 0 && !later.empty(); offset += kBlockSlices)
            if (const Status ran = runBlocks(later, offset, Output::Discarded); !ran)
                return ran;
        for (Stretch& stretch : later)
            stretch.start = stretch.state;
        return {};
    }

    /// Makes `later` the continuation of `earlier`.
    Status join(const Stretch& earlier, Stretch& later)
    {
        if (earlier.state.agreesWith(later.start))
            return {};
        const LstmRecurrence::State formerEnd = later.state;
        later.state = earlier.state;
        for (std::int64_t offset = 0; later.first + offset < later.end; offset += kBlockSlices) {
            if (const Status ran = runBlocks({&later, 1}, offset, Output::Kept); !ran)
                return ran;
            const auto checkpoint = later.checkpoints.find(static_cast<std::size_t>(offset / kBlockSlices));
            if (checkpoint != later.checkpoints.end() && later.state.agreesWith(checkpoint->second)) {
                later.state = formerEnd;
                return {};
            }
        }
        return {};
    }

    /// One block of each stretch, side by side, from its state on; `offset` counts from the beginning of the stretch.
    Status runBlocks(std::span<Stretch> stretches, std::int64_t offset, Output output)
    {
        if (m_stop.stop_requested())
            return failure(Errc::Cancelled, "LSTM");
        std::size_t lanes = 0; // only the last stretch can be at its end already
        for (Stretch& stretch : stretches)
            if (const auto first = stretch.first + offset; first < stretch.end) {
                const auto last = std::min(first + kBlockSlices, offset < 0 ? stretch.first : stretch.end);
                if (const Status prepared = prepare(m_blocks[lanes++], first, last); !prepared)
                    return prepared;
            }
        step(stretches.first(lanes));
        for (std::size_t lane = 0; lane < lanes && output == Output::Kept; ++lane)
            if (const Status written = m_out.write(m_blocks[lane].firstSlice, m_blocks[lane].hidden); !written)
                return written;
        return {};
    }

    /// The input's share of the gates at the positions [first, last).
    Status prepare(Block& block, std::int64_t first, std::int64_t last)
    {
        block.firstSlice = m_time == Time::Forwards ? first : m_slices - last;
        block.slices = static_cast<std::size_t>(last - first);
        block.hidden.resize(block.slices * m_direction.recurrence.units());
        m_rows.resize(block.slices * m_direction.input->inputs());
        if (const Status read = readSideBySide(m_input, block.firstSlice, block.slices, m_rows); !read)
            return read;
        block.gates = m_direction.input->apply(m_rows.data(), block.slices, Activation::None);
        return {};
    }

    void step(std::span<Stretch> stretches)
    {
        const std::size_t units = m_direction.recurrence.units();
        const std::size_t columns = m_direction.input->outputs();
        std::array<LstmRecurrence::Lane, LstmRecurrence::kMaxLanes> lanes{};
        for (std::size_t i = 0; i < m_blocks.front().slices; ++i) {
            std::size_t count = 0;
            for (; count < stretches.size() && i < m_blocks[count].slices; ++count) {
                Block& block = m_blocks[count];
                const std::size_t row = m_time == Time::Forwards ? i : block.slices - 1 - i;
                lanes[count] = {
                    .gates = block.gates.get() + row * columns, .state = &stretches[count].state, .out = block.hidden.data() + row * units};
            }
            m_direction.recurrence.step(std::span(lanes).first(count), i % 2 == 1);
        }
    }

    const LstmDirection& m_direction;
    Time m_time;
    const SideBySide& m_input;
    std::int64_t m_slices;
    RowFile& m_out;
    const std::stop_token& m_stop;
    std::vector<Stretch> m_stretches;
    std::array<Block, LstmRecurrence::kMaxLanes> m_blocks;
    std::vector<float> m_rows;
};

} // namespace

Status readSideBySide(const SideBySide& files, std::int64_t first, std::size_t count, std::span<float> out)
{
    if (files.size() == 1)
        return files.front()->read(first, out.first(count * files.front()->columns()));
    std::size_t total = 0;
    for (const RowFile* file : files)
        total += file->columns();
    std::vector<float> rows;
    std::size_t column = 0;
    for (const RowFile* file : files) {
        rows.resize(count * file->columns());
        if (const Status read = file->read(first, rows); !read)
            return read;
        for (std::size_t row = 0; row < count; ++row)
            std::copy_n(rows.data() + row * file->columns(), file->columns(), out.data() + row * total + column);
        column += file->columns();
    }
    return {};
}

Status runLstm(const LstmDirection& direction, Time time, const SideBySide& input, std::int64_t slices, RowFile& out,
               const std::stop_token& stop)
{
    return DirectionRun(direction, time, input, slices, out, stop).run();
}

} // namespace stemwright::model
