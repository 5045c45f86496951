#include "engine/separate/liveseparation.h"

#include "engine/audio/rangeresampler.h"
#include "engine/separate/firstpass.h"
#include "engine/separate/remainder.h"
#include "engine/separate/stemassembler.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <future>
#include <mutex>

namespace stemwright::separate {

namespace {

constexpr double kPrepareShare = 0.6; // of the whole time, for the progress, when a model has a first pass to do
constexpr std::chrono::milliseconds kReportEvery(100);

/// Puts finished frames into the store: at the song's rate, with the residual, exact.
class Delivery {
public:
    Delivery(const audio::Song& song, int modelRateHz, std::int64_t modelFrames, StemStore& store)
        : m_song(song), m_store(store), m_modelFrames(modelFrames),
          m_resampler(modelRateHz, song.info.sampleRateHz, static_cast<int>(store.channels())),
          m_isSameRate(modelRateHz == song.info.sampleRateHz)
    {
    }

    /// Only when the rates differ: where stems wait at the model's rate for what the conversion needs around them.
    Status open(const std::filesystem::path& scratchFolder)
    {
        if (m_isSameRate)
            return {};
        auto waiting = StemStore::create(m_store.stems() - 1, m_modelFrames, m_store.channels(), scratchFolder);
        if (!waiting)
            return std::unexpected(waiting.error());
        m_waiting = *waiting;
        return {};
    }

    /// Takes frames at the model's rate.
    Status add(std::int64_t firstFrame, std::vector<std::vector<float>>& stems)
    {
        if (m_isSameRate)
            return store(firstFrame, stems);
        const auto count = static_cast<std::int64_t>(stems.front().size() / m_store.channels());
        if (const Status written = m_waiting->write(firstFrame, stems, StemState::Exact); !written)
            return written;
        return convertAround(firstFrame, firstFrame + count);
    }

private:
    /// Converts all that the exact frames around [first, end) allow and that has not been converted yet.
    Status convertAround(std::int64_t first, std::int64_t end)
    {
        audio::RangeResampler::Range run{first, end};
        for (const StemRange& range : m_waiting->states(0, m_modelFrames))
            if (range.state == StemState::Exact && range.first <= first && end <= range.end)
                run = {range.first, range.end};
        const auto ready = m_resampler.resultOf(run, m_modelFrames, m_store.frames());
        for (const StemRange& range : m_store.states(ready.first, ready.end)) {
            if (range.state == StemState::Exact)
                continue;
            std::vector<std::vector<float>> stems(m_waiting->stems());
            for (std::size_t stem = 0; stem < stems.size(); ++stem) {
                stems[stem].resize(static_cast<std::size_t>(range.end - range.first) * m_store.channels());
                const auto source = [this, stem](std::int64_t frame, std::span<float> out) { return m_waiting->read(stem, frame, out); };
                if (const Status read = m_resampler.read(source, m_modelFrames, range.first, stems[stem]); !read)
                    return read;
            }
            if (const Status stored = store(range.first, stems); !stored)
                return stored;
        }
        return {};
    }

    Status store(std::int64_t firstFrame, std::vector<std::vector<float>>& stems)
    {
        std::vector<float> rest(stems.front().size());
        if (const Status read = m_song.frames.read(firstFrame, rest); !read)
            return read;
        subtractStems(stems, rest);
        stems.push_back(std::move(rest));
        const Status written = m_store.write(firstFrame, stems, StemState::Exact);
        stems.pop_back();
        return written;
    }

    const audio::Song& m_song;
    StemStore& m_store;
    std::int64_t m_modelFrames;
    audio::RangeResampler m_resampler;
    bool m_isSameRate;
    std::shared_ptr<StemStore> m_waiting;
};

} // namespace

/// Everything that the thread of a live separation holds.
class LiveSeparation::Run {
public:
    Run(std::shared_ptr<const audio::Song> song, const SeparationOptions& options, LiveWorkplace workplace, LiveListener listener,
        const std::atomic<std::int64_t>& playhead)
        : m_song(std::move(song)), m_options(options), m_workplace(std::move(workplace)), m_listener(std::move(listener)),
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
        const bool isReady = FirstPass::isReady(*m_song, *m_model, m_workplace.cache);
        const double firstShare = isReady ? 0.0 : kPrepareShare;
        const model::JobContext context{
            .pool = m_workplace.pool, .stop = stop, .progress = [this, firstShare](double done) { report(firstShare * done); }};
        auto first = FirstPass::run(*m_song, *m_model, m_workplace.cache, m_workplace.scratchFolder, context);
        if (!first)
            return std::unexpected(first.error());
        const std::jthread keeper([&pass = **first, &stop = stop] {
            [[maybe_unused]] const Status kept = guarded([&pass, &stop]() -> Status {
                pass.keep(stop);
                return {};
            });
        });
        return secondPass(**first, **store, firstShare, context);
    }

    Status secondPass(const FirstPass& first, StemStore& store, double firstShare, const model::JobContext& context)
    {
        const SongMixture& mixture = first.mixture();
        const std::size_t stems = m_model->info().targets.size();
        const WienerOptions filter{.iterations = m_options.iterations, .softMask = m_options.softMask};
        WindowSeparator separator(mixture, *m_model, first.bottleneck());
        StemAssembler assembler(mixture.stft(), mixture.frames(), stems, store.channels());
        Delivery delivery(*m_song, m_model->info().sampleRateHz, mixture.frames(), store);
        if (const Status opened = delivery.open(m_workplace.scratchFolder); !opened)
            return opened;
        const auto length =
            static_cast<std::int64_t>(m_options.windowSlices > 0 ? m_options.windowSlices : static_cast<std::size_t>(mixture.slices()));
        std::vector<bool> isDone(static_cast<std::size_t>((mixture.slices() + length - 1) / length), false);
        // While one window is joined and stored, the next is computed: two of each.
        std::array<WindowStems, 2> windows;
        std::future<Status> joined;
        for (std::size_t done = 0; done < isDone.size(); ++done) {
            const std::size_t next = nextWindow(isDone, length, mixture);
            isDone[next] = true;
            const std::int64_t slice = static_cast<std::int64_t>(next) * length;
            WindowStems& window = windows[done % 2];
            const auto slices = static_cast<std::size_t>(std::min(length, mixture.slices() - slice));
            if (const Status separated = separator.separate(slice, slices, filter, context, window); !separated)
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
            report(firstShare + (1.0 - firstShare) * static_cast<double>(done + 1) / static_cast<double>(isDone.size()));
        }
        return joined.get();
    }

    /// The first window from the play head on that is not done; when all are, the last one before it.
    std::size_t nextWindow(const std::vector<bool>& isDone, std::int64_t windowSlices, const SongMixture& mixture) const
    {
        const double position = static_cast<double>(m_playhead.load(std::memory_order_relaxed)) / m_song->info.sampleRateHz;
        const auto slice =
            static_cast<std::int64_t>(position * m_model->info().sampleRateHz) / static_cast<std::int64_t>(mixture.stft().params().hop);
        const auto heard =
            static_cast<std::ptrdiff_t>(std::clamp<std::int64_t>(slice / windowSlices, 0, static_cast<std::int64_t>(isDone.size()) - 1));
        if (const auto later = std::find(isDone.begin() + heard, isDone.end(), false); later != isDone.end())
            return static_cast<std::size_t>(later - isDone.begin());
        const auto earlier = std::find(isDone.rend() - heard, isDone.rend(), false);
        return static_cast<std::size_t>(isDone.rend() - earlier) - 1;
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
    LiveWorkplace m_workplace;
    LiveListener m_listener;
    const std::atomic<std::int64_t>& m_playhead;
    std::unique_ptr<model::Model> m_model;
    std::mutex m_reportMutex;
    Clock::time_point m_lastReport;
};

LiveSeparation::LiveSeparation(std::shared_ptr<const audio::Song> song, ModelLoader loadModel, const SeparationOptions& options,
                               LiveWorkplace workplace, LiveListener listener)
{
    m_thread = std::jthread([run = std::make_unique<Run>(std::move(song), options, std::move(workplace), std::move(listener), m_playhead),
                             load = std::move(loadModel)](const std::stop_token& stop) {
        setThreadPriority(ThreadPriority::Background);
        run->run(load, stop);
    });
}

LiveSeparation::~LiveSeparation() = default;

} // namespace stemwright::separate
