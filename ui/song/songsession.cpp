#include "ui/song/songsession.h"

#include "engine/audio/stemfile.h"
#include "engine/model/loader.h"
#include "engine/separate/stemtracks.h"
#include "ui/song/peakcollector.h"

#include <utility>

namespace stemwright::ui {

namespace {

/// What was kept for the wish, if anything was. Without the model's hash it is loaded only when there is something to compare it with.
std::optional<project::KeptTake> findTake(const project::TakeStore& takes, const audio::Song& song, const SongSession::KeptWish& wish,
                                          const std::stop_token& stop)
{
    project::TakeKey key{.song = song.identity,
                         .model = wish.model.section(u'/', -1).toStdString(),
                         .modelHash = wish.modelHash.toStdString(),
                         .options = wish.options};
    if (key.modelHash.empty()) {
        if (takes.modelHashes(key.song, key.model, key.options).empty())
            return std::nullopt;
        const auto loaded = model::loadModel({.name = wish.model.toStdString(), .targets = {}}, stop);
        if (!loaded)
            return std::nullopt; // who separates by it will hear why
        key.modelHash = (*loaded)->info().hash;
    }
    auto found = takes.find(key, song.frames.rows(), song.frames.columns());
    if (found && !wish.stemsHash.isEmpty() && found->contents().hash() != wish.stemsHash.toStdString())
        return std::nullopt;
    return found;
}

} // namespace

SongSession::SongSession(Workplace workplace, Post post, Listener listener)
    : m_workplace(std::move(workplace)), m_post(std::move(post)), m_listener(std::move(listener))
{
}

void SongSession::load(std::filesystem::path path)
{
    m_loader = std::jthread([this, path = std::move(path)](const std::stop_token& stop) {
        std::shared_ptr<const audio::Song> song;
        std::shared_ptr<const Peaks> peaks;
        const Status ended = guarded([&]() -> Status {
            PeakCollector collector;
            auto loaded =
                audio::loadWholeSong(path, m_workplace.scratchFolder, stop,
                                     [&](std::span<const float> frames, std::size_t channels) { collector.add(frames, channels); });
            if (!loaded)
                return std::unexpected(loaded.error());
            song = std::make_shared<const audio::Song>(std::move(*loaded));
            peaks = collector.finish();
            return {};
        });
        m_post([this, ended, song, peaks] {
            if (ended)
                m_listener.loaded(song, peaks);
            else
                fail(ended.error());
        });
    });
}

std::vector<std::shared_ptr<const Peaks>> SongSession::follow(const std::shared_ptr<const separate::StemStore>& stems)
{
    if (!m_peaks)
        m_peaks = std::make_unique<PeakFollower>(
            PeakFollower::Listener{.changed = [this] { m_post(m_listener.peaksChanged); },
                                   .failed = [this](const Error& error) { m_post([this, error] { fail(error); }); }});
    return m_peaks->follow(stems);
}

void SongSession::findStems(const std::shared_ptr<const audio::Song>& song, const std::filesystem::path& path)
{
    m_start = std::chrono::steady_clock::now();
    m_stemReader = std::jthread([this, song, path, run = m_run, tell = liveListener()](const std::stop_token& stop) {
        bool bringsStems = false;
        const Status ended = guarded([&]() -> Status {
            const auto box = audio::readStemBox(path);
            bringsStems = !box || box->has_value();
            return bringsStems ? separate::readStemTracks(path, *song, m_workplace.scratchFolder, tell, stop) : Status();
        });
        m_post([this, ended, bringsStems, run] {
            if (run != m_run)
                return;
            if (bringsStems && !ended)
                fail(ended.error());
            if (bringsStems && (ended || ended.error().code == Errc::Cancelled))
                m_listener.finished(ended);
            else
                m_listener.noStems();
        });
    });
}

void SongSession::findKept(const std::shared_ptr<const audio::Song>& song, const KeptWish& wish, std::int64_t from)
{
    m_start = std::chrono::steady_clock::now();
    m_stemReader = std::jthread([this, song, wish, from, run = m_run, tell = liveListener()](const std::stop_token& stop) {
        const auto post = [this, run](const std::function<void()>& work) {
            m_post([this, run, work] {
                if (run == m_run)
                    work();
            });
        };
        const Status ended = guarded([&]() -> Status {
            const auto kept = m_workplace.takes ? findTake(*m_workplace.takes, *song, wish, stop) : std::nullopt;
            if (!kept)
                return failure(Errc::NotFound, "no stems are kept");
            const project::TakeContents& contents = kept->contents();
            const model::ModelInfo info{.id = contents.key.model,
                                        .targets = {contents.stems.begin(), std::prev(contents.stems.end())},
                                        .hash = contents.key.modelHash};
            post([this, info, stems = kept->stems()] { m_listener.keptStarted(stems, info); });
            Status verified = kept->verify(from, stop, tell.progressed);
            if (!verified && verified.error().code == Errc::HashMismatch)
                m_workplace.takes->remove(contents.key);
            return verified;
        });
        if (ended || ended.error().code == Errc::Cancelled)
            tell.finished(ended);
        else
            post(m_listener.noneKept);
    });
}

void SongSession::separate(const std::shared_ptr<const audio::Song>& song, const QString& model, const separate::SeparationOptions& options,
                           std::optional<FrameRange> range)
{
    m_start = std::chrono::steady_clock::now();
    separate::LiveListener tell = liveListener();
    const auto modelError = std::make_shared<std::optional<Error>>(); // of the separation's thread alone
    tell.finished = [this, run = m_run, model, modelError, finish = std::move(tell.finished)](const Status& status) {
        if (!*modelError || (*modelError)->code == Errc::Cancelled) {
            finish(status);
            return;
        }
        m_post([this, run, model, error = **modelError] {
            if (run == m_run)
                m_listener.modelFailed(model, error);
        });
    };
    m_separation = std::make_unique<separate::LiveSeparation>(
        song,
        [name = model.toStdString(), modelError](const std::stop_token& stop) {
            auto loaded = model::loadModel({.name = name, .targets = {}}, stop);
            if (!loaded)
                *modelError = loaded.error();
            return loaded;
        },
        options, range, separate::LiveWorkplace{.pool = m_pool, .cache = m_workplace.cache, .scratchFolder = m_workplace.scratchFolder},
        std::move(tell));
}

void SongSession::clear()
{
    m_isCancelled = false;
    if (m_isClearing)
        return;
    m_isClearing = true;
    ++m_run;
    m_clearing = std::jthread([this, reader = std::move(m_stemReader), old = std::move(m_separation)]() mutable {
        reader = {};
        old.reset();
        m_post([this] {
            m_isClearing = false;
            if (m_isCancelled)
                m_listener.finished(failure(Errc::Cancelled, "the separation was cancelled before it began"));
            else
                m_listener.cleared();
        });
    });
}

void SongSession::cancel()
{
    m_isCancelled = true;
    m_stemReader.request_stop();
    if (m_separation)
        m_separation->cancel();
}

void SongSession::setPlayhead(std::int64_t frame)
{
    if (m_separation)
        m_separation->setPlayhead(frame);
}

void SongSession::setLoop(std::optional<FrameRange> loop)
{
    if (m_separation)
        m_separation->setLoop(loop);
}

separate::LiveListener SongSession::liveListener()
{
    const auto tell = [this, run = m_run](const auto& work) {
        m_post([this, run, work] {
            if (run == m_run)
                work();
        });
    };
    return {
        .progressed = [this, tell](double fraction) { tell([this, fraction] { m_listener.progressed(fraction); }); },
        .started = [this, tell](const std::shared_ptr<const separate::StemStore>& store,
                                const model::ModelInfo& info) { tell([this, store, info] { m_listener.stemsStarted(store, info); }); },
        .refiltering =
            [this, tell](const separate::SeparationOptions& options) {
                tell([this, options] {
                    m_start = std::chrono::steady_clock::now();
                    m_peaks->followAgain();
                    m_listener.refiltering(options);
                });
            },
        .finished = [this, tell](const Status& status) { tell([this, status] { m_listener.finished(status); }); },
        .ready = [this, tell](const std::vector<std::size_t>& counts) { tell([this, counts] { m_listener.ready(counts); }); },
        .traced = [this,
                   tell](const std::shared_ptr<const separate::FilterTrace>& trace) { tell([this, trace] { m_listener.traced(trace); }); }};
}

void SongSession::fail(const Error& error)
{
    if (error.code != Errc::Cancelled)
        m_listener.failed(error);
}

} // namespace stemwright::ui
