#include "engine/separate/liveseparation.h"

#include "engine/separate/filterahead.h"
#include "engine/separate/firstpass.h"
#include "engine/separate/secondpass.h"

#include <algorithm>
#include <chrono>
#include <mutex>

namespace stemwright::separate {

namespace {

constexpr double kPrepareShare = 0.6; // of the whole time, for the progress, when a model has a first pass to do
constexpr std::chrono::milliseconds kReportEvery(100);
constexpr std::chrono::milliseconds kLookEvery(50);
constexpr double kPreviewWorthSeconds = 1.5; // so long the original may be heard
constexpr double kPreviewSeconds = 10.0;
constexpr double kFirstPassSpeed = 60.0; // times real time, until it is measured: about half of h = 512 on two idle cores

/// On each side of what is separated without the rest of the song. Measured with Open-Unmix, h = 512, 20 s of two songs, 1 iteration: the
/// result differs from the whole song's by -100 dB with 0.2 s, by -140 dB from 1 s on (where windows begin elsewhere: -20 to -35 dB with
/// any context). The weights were untrained, and trained ones may look further.
constexpr double kContextSeconds = 5.0;

/// Stems that are listened to always have one, so that they add up to the song.
SeparationOptions withResidual(SeparationOptions options)
{
    if (options.residual == Residual::None)
        options.residual = Residual::Remainder;
    return options;
}

/// A request to stop from either of two.
class StopOfEither {
public:
    StopOfEither(const std::stop_token& one, const std::stop_token& other)
        : m_onOne(one, Request{m_source}), m_onOther(other, Request{m_source})
    {
    }
    std::stop_token token() const { return m_source.get_token(); }

private:
    struct Request {
        std::stop_source& source;
        void operator()() const { source.request_stop(); }
    };
    std::stop_source m_source;
    std::stop_callback<Request> m_onOne;
    std::stop_callback<Request> m_onOther;
};

} // namespace

/// Everything that the thread of a live separation holds.
class LiveSeparation::Run {
public:
    Run(std::shared_ptr<const audio::Song> song, WantedOptions& wanted, std::optional<FrameRange> range, LiveWorkplace workplace,
        LiveListener listener, const Listening& listening)
        : m_song(std::move(song)), m_wanted(wanted), m_toldOptions(wanted.options()), m_range(range), m_workplace(std::move(workplace)),
          m_listener(std::move(listener)), m_listening(listening),
          m_ahead(m_workplace.scratchFolder, {.ready = m_listener.ready, .traced = m_listener.traced})
    {
    }

    void run(const ModelLoader& loadModel, const std::stop_token& stop)
    {
        const Status ended = guarded([&] { return separate(loadModel, stop); });
        m_wanted.end();
        if (!ended)
            m_listener.finished(ended);
    }

private:
    using Clock = std::chrono::steady_clock;

    Status separate(const ModelLoader& loadModel, const std::stop_token& stop)
    {
        auto model = loadModel(stop);
        if (!model)
            return std::unexpected(model.error());
        m_model = std::move(*model);
        const SeparationOptions options = m_wanted.options();
        if (const Status checked = checkOptions(m_model->info(), options); !checked)
            return checked;
        auto store = StemStore::create(stemNames(m_model->info(), options).size(), m_song->frames.rows(), m_song->frames.columns(),
                                       m_workplace.scratchFolder);
        if (!store)
            return std::unexpected(store.error());
        m_listener.started(*store, m_model->info());
        const auto piece = pieceToSeparate(stop);
        if (!piece)
            return std::unexpected(piece.error());
        const bool isReady = FirstPass::isReady(*piece->song, *m_model, m_workplace.cache);
        auto first = isReady ? firstPass(*piece, {.pool = m_workplace.pool, .stop = stop}) : firstPassWithPreview(*piece, **store, stop);
        if (!first)
            return std::unexpected(first.error());
        const std::jthread keeper([&pass = **first, &stop = stop] {
            [[maybe_unused]] const Status kept = guarded([&pass, &stop]() -> Status {
                pass.keep(stop);
                return {};
            });
        });
        return filterAsWanted(*piece, **first, **store, isReady ? 0.0 : kPrepareShare, stop);
    }

    /// Again whenever other options are wanted, until it is asked to stop. Of the first time's progress, `firstShare` is over.
    Status filterAsWanted(const SongPiece& piece, const FirstPass& first, StemStore& store, double firstShare, const std::stop_token& stop)
    {
        for (;;) {
            const WantedOptions::Pass wanted = m_wanted.begin(m_toldOptions);
            m_toldOptions = wanted.options;
            if (const Status checked = checkOptions(m_model->info(), wanted.options); !checked)
                return checked;
            const SecondPass pass{.piece = piece,
                                  .first = first,
                                  .model = *m_model,
                                  .options = wanted.options,
                                  .range = m_range.value_or(FrameRange{.first = 0, .end = m_song->frames.rows()}),
                                  .state = StemState::Exact,
                                  .listening = m_listening};
            const Status filtered = filter(pass, store, wanted, wanted.isAgain ? 0.0 : firstShare, stop);
            if (!filtered && (stop.stop_requested() || !wanted.stop.stop_requested()))
                return filtered;
            if (!filtered && !m_wanted.wasCancelled())
                continue;
            if (filtered)
                m_wanted.done();
            m_listener.finished(filtered);
            if (!rest(pass, store, filtered, stop))
                return {};
        }
    }

    Status filter(const SecondPass& pass, StemStore& store, const WantedOptions::Pass& wanted, double firstShare,
                  const std::stop_token& stop)
    {
        const StopOfEither either(stop, wanted.stop);
        if (wanted.isAgain) {
            store.beginRun();
            m_listener.refiltering(wanted.options);
            if (const Status given = m_ahead.give(pass, store, either.token()); !given)
                return given;
        }
        return runSecondPass(pass, store, m_workplace.scratchFolder,
                             {.pool = m_workplace.pool, .stop = either.token(), .progress = [this, firstShare](double done) {
                                  report(firstShare + (1.0 - firstShare) * done);
                              }});
    }

    /// Until another pass is wanted; false: nobody listens any more.
    bool rest(const SecondPass& pass, const StemStore& store, const Status& filtered, const std::stop_token& stop)
    {
        for (;;) {
            const StopOfEither either(stop, m_wanted.idle());
            if (filtered) [[maybe_unused]]
                const Status worked = // what fails here costs time later
                    guarded([&] { return m_ahead.work(pass, store, {.pool = m_workplace.pool, .stop = either.token()}); });
            switch (m_wanted.wait(stop)) {
            case WantedOptions::Wake::Options:
                return true;
            case WantedOptions::Wake::End:
                return false;
            case WantedOptions::Wake::Nudge:
                break;
            }
        }
    }

    Result<std::unique_ptr<FirstPass>> firstPass(const SongPiece& piece, const model::JobContext& context) const
    {
        return FirstPass::run(*piece.song, *m_model, m_workplace.cache, m_workplace.scratchFolder, context);
    }

    /// Until the first pass over a long song is through, what is heard is separated from its surroundings alone.
    Result<std::unique_ptr<FirstPass>> firstPassWithPreview(const SongPiece& piece, StemStore& store, const std::stop_token& stop)
    {
        const double seconds = static_cast<double>(piece.song->frames.rows()) / piece.song->info.sampleRateHz;
        m_left = seconds / kFirstPassSpeed;
        if (isWorthPreview(store))
            if (const Status shown = preview(store, {.pool = m_workplace.pool, .stop = stop}); !shown)
                return std::unexpected(shown.error());
        const std::jthread previews([this, &store](const std::stop_token& end) {
            [[maybe_unused]] const Status ended = guarded([&] { return followPlayhead(store, end); });
        });
        const auto start = Clock::now();
        return firstPass(piece, {.pool = m_workplace.pool, .stop = stop, .progress = [this, start](double done) {
                                     const double passed = std::chrono::duration<double>(Clock::now() - start).count();
                                     m_left = done > 0.0 ? passed * (1.0 - done) / done : m_left.load();
                                     report(kPrepareShare * done);
                                 }});
    }

    /// After a seek. The first pass goes on meanwhile, so this gets a thread of its own.
    Status followPlayhead(StemStore& store, const std::stop_token& stop)
    {
        ThreadPool pool(1);
        for (; !stop.stop_requested(); std::this_thread::sleep_for(kLookEvery))
            if (isWorthPreview(store))
                if (const Status shown = preview(store, {.pool = pool, .stop = stop}); !shown)
                    return shown;
        return {};
    }

    bool isWorthPreview(const StemStore& store) const
    {
        const std::int64_t heard = m_listening.playhead();
        const std::int64_t soon = std::min(store.frames(), heard + m_song->info.sampleRateHz);
        return !m_range && m_left > kPreviewWorthSeconds && !store.isThere(heard, soon);
    }

    Status preview(StemStore& store, const model::JobContext& context)
    {
        const int rateHz = m_song->info.sampleRateHz;
        const std::int64_t heard = m_listening.playhead();
        const FrameRange range{.first = heard,
                               .end = std::min(store.frames(), heard + static_cast<std::int64_t>(kPreviewSeconds * rateHz))};
        const SeparationOptions options = m_wanted.options();
        const FrameRange windows = wholeWindows(range, options.windowSlices, rateHz, m_model->info());
        const auto piece = cutPiece(m_song, windows, kContextSeconds, m_model->info(), m_workplace.scratchFolder, context.stop);
        if (!piece)
            return std::unexpected(piece.error());
        const BottleneckCache none(std::nullopt, 0);
        const auto first = FirstPass::run(*piece->song, *m_model, none, m_workplace.scratchFolder, context);
        if (!first)
            return std::unexpected(first.error());
        return runSecondPass({.piece = *piece,
                              .first = **first,
                              .model = *m_model,
                              .options = options,
                              .range = range,
                              .state = StemState::Preliminary,
                              .listening = m_listening},
                             store, m_workplace.scratchFolder, context);
    }

    /// The whole song where a part would spare nothing.
    Result<SongPiece> pieceToSeparate(const std::stop_token& stop) const
    {
        const bool isSameRate = m_song->info.sampleRateHz == m_model->info().sampleRateHz;
        if (!m_range || (isSameRate && FirstPass::isReady(*m_song, *m_model, m_workplace.cache)))
            return SongPiece{.song = m_song};
        const FrameRange windows = wholeWindows(*m_range, m_wanted.options().windowSlices, m_song->info.sampleRateHz, m_model->info());
        return cutPiece(m_song, windows, kContextSeconds, m_model->info(), m_workplace.scratchFolder, stop);
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
    WantedOptions& m_wanted;
    SeparationOptions m_toldOptions; ///< the listener knows of
    std::optional<FrameRange> m_range;
    LiveWorkplace m_workplace;
    LiveListener m_listener;
    const Listening& m_listening;
    FilterAhead m_ahead;
    std::unique_ptr<model::Model> m_model;
    std::atomic<double> m_left = 0.0; ///< seconds until the first pass is through, about
    std::mutex m_reportMutex;
    Clock::time_point m_lastReport;
};

LiveSeparation::LiveSeparation(std::shared_ptr<const audio::Song> song, ModelLoader loadModel, const SeparationOptions& options,
                               std::optional<FrameRange> range, LiveWorkplace workplace, LiveListener listener)
    : m_wanted(withResidual(options)), m_isPart(range.has_value())
{
    m_thread =
        std::jthread([run = std::make_unique<Run>(std::move(song), m_wanted, range, std::move(workplace), std::move(listener), m_listening),
                      load = std::move(loadModel)](const std::stop_token& stop) {
            setThreadPriority(ThreadPriority::Background);
            run->run(load, stop);
        });
}

LiveSeparation::~LiveSeparation() = default;

void LiveSeparation::setLoop(std::optional<FrameRange> loop)
{
    if (loop == m_listening.loop())
        return;
    m_listening.setLoop(loop);
    m_wanted.nudge();
}

void LiveSeparation::cancel()
{
    if (!m_wanted.cancelAgain())
        m_thread.request_stop();
}

bool LiveSeparation::setOptions(const SeparationOptions& options)
{
    // What was cut out of the song for a part of it fits the windows that it was cut for.
    return (!m_isPart || options.windowSlices == m_wanted.options().windowSlices) && m_wanted.set(withResidual(options));
}

} // namespace stemwright::separate
