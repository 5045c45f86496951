#include "ui/compare/filmmaker.h"

#include "engine/base/threadpriority.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace stemwright::ui {

FilmMaker::FilmMaker(const separate::BottleneckCache& cache, std::filesystem::path scratchFolder)
    : m_cache(cache), m_scratchFolder(std::move(scratchFolder))
{
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

FilmMaker::~FilmMaker() { m_newest.request_stop(); }

void FilmMaker::cancel()
{
    const std::scoped_lock lock(m_mutex);
    m_newest.request_stop();
    m_request.reset();
}

void FilmMaker::request(const FilmSubject& subject, FrameRange range)
{
    const std::int64_t most = std::llround(kMostSeconds * subject.song->info.sampleRateHz);
    range.end = std::min(range.end, range.first + most);
    const std::scoped_lock lock(m_mutex);
    m_newest.request_stop();
    m_newest = {};
    m_request = Request{.subject = subject, .range = range, .stop = m_newest.get_token()};
    m_wake.notify_one();
}

Result<FilmPtr> FilmMaker::make(const Request& request)
{
    if (m_loaded != request.subject.model || !m_model) {
        m_model.reset(); // never two at once
        auto loaded = model::loadModel({.name = request.subject.model.toStdString(), .targets = {}}, request.stop);
        if (!loaded)
            return std::unexpected(loaded.error());
        m_model = std::move(*loaded);
        m_loaded = request.subject.model;
    }
    separate::SeparationOptions options = request.subject.options;
    options.iterations = kIterations;
    auto trace = separate::traceFilter(request.subject.song, *m_model, m_cache, m_scratchFolder, request.range, options,
                                       separate::TraceDetail::Shares, {.pool = m_pool, .stop = request.stop});
    if (!trace)
        return std::unexpected(trace.error());
    const model::ModelInfo& info = m_model->info();
    const int rateHz = request.subject.song->info.sampleRateHz;
    auto film = std::make_shared<FilterFilm>();
    for (const std::string& name : separate::stemNames(info, options))
        if (film->targets.size() < std::ssize(info.targets) || options.residual == separate::Residual::Filtered)
            film->targets += QString::fromStdString(name);
    film->trace = std::move(*trace);
    film->range = request.range;
    film->rateHz = rateHz;
    film->framesPerSlice = static_cast<double>(info.stft.hop) * rateHz / info.sampleRateHz;
    film->hzPerBin = static_cast<double>(info.sampleRateHz) / static_cast<double>(info.stft.window);
    return film;
}

void FilmMaker::tell(const Request& request, Result<FilmPtr> film, bool hasModel)
{
    QMetaObject::invokeMethod(this, [this, request, film = std::move(film), hasModel] {
        if (request.stop.stop_requested()) // something newer was asked for meanwhile
            return;
        if (film)
            Q_EMIT made(*film);
        else if (!hasModel)
            Q_EMIT modelFailed(film.error());
        else
            Q_EMIT failed(film.error());
    });
}

void FilmMaker::run(const std::stop_token& stop)
{
    setThreadPriority(ThreadPriority::Background);
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return m_request.has_value(); })) {
        const Request request = *std::exchange(m_request, std::nullopt);
        lock.unlock();
        Result<FilmPtr> film = FilmPtr();
        const Status done = guarded([&]() -> Status {
            film = make(request);
            return {};
        });
        tell(request, done ? std::move(film) : Result<FilmPtr>(std::unexpected(done.error())), m_model != nullptr);
        lock.lock();
    }
}

} // namespace stemwright::ui
