#include "engine/separate/liveseparation.h"

#include "engine/separate/firstpass.h"
#include "engine/separate/songpiece.h"
#include "engine/separate/stemassembler.h"
#include "engine/separate/stemdelivery.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <future>
#include <mutex>

namespace stemwright::separate {

namespace {

constexpr double kPrepareShare = 0.6; // of the whole time, for the progress, when a model has a first pass to do
constexpr std::chrono::milliseconds kReportEvery(100);

/// On each side of a range that is separated alone. Measured with Open-Unmix, h = 512, 20 s of two songs, 1 iteration: the result differs
/// from the whole song's by -100 dB with 0.2 s, by -140 dB from 1 s on (where windows begin elsewhere: -20 to -35 dB with any context). The
/// weights were untrained, and trained ones may look further.
constexpr double kContextSeconds = 5.0;

/// The windows that touch some slices, each to be computed once, in the order in which they are heard.
class WindowOrder {
public:
    /// Of a piece of `slices` slices. Windows lie as those of the whole song do, because the filter's result depends on where they begin.
    WindowOrder(const SongPiece& piece, SliceRange touched, std::int64_t slices, std::size_t windowSlices)
    {
        const std::int64_t length = windowSlices > 0 ? static_cast<std::int64_t>(windowSlices) : slices;
        const std::int64_t inWindow = windowSlices > 0 ? (piece.firstSlice + touched.first) % length : touched.first;
        for (std::int64_t first = touched.first - inWindow; first < touched.end; first += length)
            m_left.push_back({.first = std::max<std::int64_t>(0, first), .end = std::min(first + length, slices)});
    }

    std::size_t left() const { return m_left.size(); }

    /// The first window from the slice that is heard on that is left; when none is, the last one before it.
    SliceRange next(std::int64_t heardSlice)
    {
        auto found = std::ranges::find_if(m_left, [heardSlice](const SliceRange& window) { return window.end > heardSlice; });
        if (found == m_left.end())
            --found;
        const SliceRange window = *found;
        m_left.erase(found);
        return window;
    }

private:
    std::vector<SliceRange> m_left;
};

} // namespace

/// Everything that the thread of a live separation holds.
class LiveSeparation::Run {
public:
    Run(std::shared_ptr<const audio::Song> song, const SeparationOptions& options, std::optional<FrameRange> range, LiveWorkplace workplace,
        LiveListener listener, const std::atomic<std::int64_t>& playhead)
        : m_song(std::move(song)), m_options(options), m_range(range), m_workplace(std::move(workplace)), m_listener(std::move(listener)),
          m_playhead(playhead)
    {
        m_options.residual = Residual::Remainder;
    }

    void run(const ModelLoader& loadModel, const std::stop_token& stop)
    {
        m_listener.finished(guarded([&] { return separate(loadModel, stop); }));
    }

private:
    using Clock = std::chrono::steady_clock;

    Status separate(const ModelLoader& loadModel, const std::stop_token& stop)
    {
        auto model = loadModel(stop);
        if (!model)
            return std::unexpected(model.error());
        m_model = std::move(*model);
        if (const Status checked = checkOptions(m_model->info(), m_options); !checked)
            return checked;
        auto store = StemStore::create(stemNames(m_model->info(), m_options).size(), m_song->frames.rows(), m_song->frames.columns(),
                                       m_workplace.scratchFolder);
        if (!store)
            return std::unexpected(store.error());
        m_listener.started(*store, m_model->info());
        const auto piece = pieceToSeparate();
        if (!piece)
            return std::unexpected(piece.error());
        const bool isReady = FirstPass::isReady(*piece->song, *m_model, m_workplace.cache);
        const double firstShare = isReady ? 0.0 : kPrepareShare;
        const model::JobContext context{
            .pool = m_workplace.pool, .stop = stop, .progress = [this, firstShare](double done) { report(firstShare * done); }};
        auto first = FirstPass::run(*piece->song, *m_model, m_workplace.cache, m_workplace.scratchFolder, context);
        if (!first)
            return std::unexpected(first.error());
        const std::jthread keeper([&pass = **first, &stop = stop] {
            [[maybe_unused]] const Status kept = guarded([&pass, &stop]() -> Status {
                pass.keep(stop);
                return {};
            });
        });
        return secondPass(*piece, **first, **store, firstShare, context);
    }

    /// The whole song where a part would spare nothing.
    Result<SongPiece> pieceToSeparate() const
    {
        const bool isSameRate = m_song->info.sampleRateHz == m_model->info().sampleRateHz;
        if (!m_range || (isSameRate && FirstPass::isReady(*m_song, *m_model, m_workplace.cache)))
            return SongPiece{.song = m_song};
        const FrameRange windows = wholeWindows(*m_range, m_options.windowSlices, m_song->info.sampleRateHz, m_model->info());
        return cutPiece(m_song, windows, kContextSeconds, m_model->info(), m_workplace.scratchFolder);
    }

    Status secondPass(const SongPiece& piece, const FirstPass& first, StemStore& store, double firstShare, const model::JobContext& context)
    {
        const SongMixture& mixture = first.mixture();
        const std::size_t stems = m_model->info().targets.size();
        const WienerOptions filter{.iterations = m_options.iterations, .softMask = m_options.softMask};
        WindowSeparator separator(mixture, *m_model, first.bottleneck());
        StemAssembler assembler(mixture.stft(), mixture.frames(), stems, store.channels());
        StemDelivery delivery(piece, m_model->info().sampleRateHz, mixture.frames(), store, StemState::Exact);
        if (const Status opened = delivery.open(m_workplace.scratchFolder); !opened)
            return opened;
        const FrameRange range = m_range.value_or(FrameRange{.first = 0, .end = m_song->frames.rows()});
        const FrameRange needed = delivery.needs({.first = range.first - piece.firstFrame, .end = range.end - piece.firstFrame});
        WindowOrder order(piece, slicesOf(needed, mixture.frames(), mixture.stft().params()), mixture.slices(), m_options.windowSlices);
        const std::size_t count = order.left();
        // While one window is joined and stored, the next is computed: two of each.
        std::array<WindowStems, 2> windows;
        std::future<Status> joined;
        for (std::size_t done = 0; done < count; ++done) {
            const SliceRange next = order.next(heardSlice(piece, mixture));
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
            report(firstShare + (1.0 - firstShare) * static_cast<double>(done + 1) / static_cast<double>(count));
        }
        return joined.get();
    }

    std::int64_t heardSlice(const SongPiece& piece, const SongMixture& mixture) const
    {
        const double seconds =
            static_cast<double>(m_playhead.load(std::memory_order_relaxed) - piece.firstFrame) / m_song->info.sampleRateHz;
        return static_cast<std::int64_t>(seconds * m_model->info().sampleRateHz) / static_cast<std::int64_t>(mixture.stft().params().hop);
    }

    void report(double done)
    {
        // Pool threads report the first pass, this thread the second: never both at once.
        const std::scoped_lock lock(m_reportMutex);
        const auto now = Clock::now();
        if (done < 1.0 && now - m_lastReport < kReportEvery)
            return;
        m_lastReport = now;
        m_listener.progressed(done);
    }

    std::shared_ptr<const audio::Song> m_song;
    SeparationOptions m_options;
    std::optional<FrameRange> m_range;
    LiveWorkplace m_workplace;
    LiveListener m_listener;
    const std::atomic<std::int64_t>& m_playhead;
    std::unique_ptr<model::Model> m_model;
    std::mutex m_reportMutex;
    Clock::time_point m_lastReport;
};

LiveSeparation::LiveSeparation(std::shared_ptr<const audio::Song> song, ModelLoader loadModel, const SeparationOptions& options,
                               std::optional<FrameRange> range, LiveWorkplace workplace, LiveListener listener)
{
    m_thread =
        std::jthread([run = std::make_unique<Run>(std::move(song), options, range, std::move(workplace), std::move(listener), m_playhead),
                      load = std::move(loadModel)](const std::stop_token& stop) {
            setThreadPriority(ThreadPriority::Background);
            run->run(load, stop);
        });
}

LiveSeparation::~LiveSeparation() = default;

} // namespace stemwright::separate
