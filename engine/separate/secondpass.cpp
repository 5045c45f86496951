#include "engine/separate/secondpass.h"

#include "engine/separate/stemassembler.h"
#include "engine/separate/stemdelivery.h"
#include "engine/separate/windowseparator.h"

#include <algorithm>
#include <array>
#include <future>
#include <limits>
#include <optional>
#include <vector>

namespace stemwright::separate {

namespace {

/// Windows, each to be computed once, in the order in which they are heard.
class WindowOrder {
public:
    explicit WindowOrder(std::vector<SliceRange> windows) : m_left(std::move(windows)) {}

    std::size_t left() const { return m_left.size(); }

    /// The first window from the slice that is heard on that is left; when none is, the last one before it. Where slices are heard again
    /// and again, theirs come first, round and round.
    SliceRange next(std::int64_t heardSlice, std::optional<SliceRange> loop)
    {
        auto found = m_left.end();
        if (loop && loop->first <= heardSlice && heardSlice < loop->end) {
            found = firstIn({.first = heardSlice, .end = loop->end});
            if (found == m_left.end())
                found = firstIn({.first = loop->first, .end = heardSlice});
        }
        if (found == m_left.end())
            found = firstIn({.first = heardSlice, .end = std::numeric_limits<std::int64_t>::max()});
        if (found == m_left.end())
            --found;
        const SliceRange window = *found;
        m_left.erase(found);
        return window;
    }

private:
    std::vector<SliceRange>::iterator firstIn(SliceRange range)
    {
        return std::ranges::find_if(m_left,
                                    [range](const SliceRange& window) { return window.end > range.first && window.first < range.end; });
    }

    std::vector<SliceRange> m_left;
};

std::int64_t sliceAt(const SecondPass& pass, std::int64_t songFrame)
{
    const double seconds = static_cast<double>(songFrame - pass.piece.firstFrame) / pass.piece.song->info.sampleRateHz;
    const model::ModelInfo& model = pass.model.info();
    return static_cast<std::int64_t>(seconds * model.sampleRateHz) / static_cast<std::int64_t>(model.stft.hop);
}

std::optional<SliceRange> loopedSlices(const SecondPass& pass)
{
    const auto loop = pass.listening.loop();
    if (!loop)
        return std::nullopt;
    return SliceRange{.first = sliceAt(pass, loop->first), .end = sliceAt(pass, loop->end) + 1};
}

} // namespace

Status runSecondPass(const SecondPass& pass, StemStore& store, const std::filesystem::path& scratchFolder, const model::JobContext& context)
{
    const SongMixture& mixture = pass.first.mixture();
    const WienerOptions filter = wienerOptions(pass.options);
    WindowSeparator separator(mixture, pass.model, pass.first.bottleneck());
    StemAssembler assembler(mixture.stft(), mixture.frames(), pass.model.info().targets.size(), store.channels());
    StemDelivery delivery(pass.piece, pass.model.info().sampleRateHz, mixture.frames(), store, pass.state, pass.options.residual);
    if (const Status opened = delivery.open(scratchFolder); !opened)
        return opened;
    const std::int64_t origin = pass.piece.firstFrame;
    const FrameRange needed = delivery.needs({.first = pass.range.first - origin, .end = pass.range.end - origin});
    WindowOrder order(windowsTouching(pass.piece, slicesOf(needed, mixture.frames(), mixture.stft().params()), mixture.slices(),
                                      pass.options.windowSlices));
    const std::size_t count = order.left();
    // While one window is joined and stored, the next is computed: two of each.
    std::array<WindowStems, 2> windows;
    std::future<Status> joined;
    for (std::size_t done = 0; done < count; ++done) {
        const SliceRange next = order.next(sliceAt(pass, pass.listening.playhead()), loopedSlices(pass));
        WindowStems& window = windows[done % 2];
        const auto slices = static_cast<std::size_t>(next.end - next.first);
        if (const Status separated = separator.separate(next.first, slices, filter, context, window); !separated)
            return separated;
        if (joined.valid())
            if (const Status before = joined.get(); !before)
                return before;
        joined = std::async(std::launch::async, [&assembler, &delivery, &window] {
            return guarded([&] {
                return assembler.add(window, [&delivery](std::int64_t firstFrame, std::vector<std::vector<float>>& frames) {
                    return delivery.add(firstFrame, frames);
                });
            });
        });
        context.progress(static_cast<double>(done + 1) / static_cast<double>(count));
    }
    return joined.get();
}

} // namespace stemwright::separate
