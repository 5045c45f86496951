#include "engine/model/openunmix/plugin/lstm.h"

#include <algorithm>

namespace stemwright::model {

namespace {

constexpr std::int64_t kBlockSlices = 256; // long enough for an efficient matrix product, short enough for the cache

void runBlock(const LstmDirection& direction, Time time, const float* gates, std::size_t slices, std::size_t units,
              LstmRecurrence::State& state, float* out)
{
    const std::size_t columns = direction.input.outputs();
    for (std::size_t i = 0; i < slices; ++i) {
        const std::size_t slice = time == Time::Forwards ? i : slices - 1 - i;
        direction.recurrence.step(gates + slice * columns, state, out + slice * units);
    }
}

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

Status runLstm(const LstmDirection& direction, Time time, const SideBySide& input, std::int64_t slices, RowFile& out, std::stop_token stop)
{
    LstmRecurrence::State state(direction.recurrence);
    const std::size_t units = out.columns();
    std::vector<float> rows(kBlockSlices * direction.input.inputs());
    std::vector<float> hidden(kBlockSlices * units);
    const std::int64_t blocks = (slices + kBlockSlices - 1) / kBlockSlices;
    for (std::int64_t i = 0; i < blocks; ++i) {
        if (stop.stop_requested())
            return failure(Errc::Cancelled, "LSTM");
        const std::int64_t first = (time == Time::Forwards ? i : blocks - 1 - i) * kBlockSlices;
        const auto count = static_cast<std::size_t>(std::min(kBlockSlices, slices - first));
        if (const Status read = readSideBySide(input, first, count, rows); !read)
            return read;
        const auto gates = direction.input.apply(rows.data(), count);
        runBlock(direction, time, gates.get(), count, units, state, hidden.data());
        if (const Status written = out.write(first, std::span<const float>(hidden).first(count * units)); !written)
            return written;
    }
    return {};
}

} // namespace stemwright::model
