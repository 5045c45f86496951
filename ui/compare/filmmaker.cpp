#include "ui/compare/filmmaker.h"

#include "engine/base/guardedresult.h"

#include <algorithm>
#include <cmath>

namespace stemwright::ui {

FilmMaker::FilmMaker(const separate::BottleneckCache& cache, std::filesystem::path scratchFolder)
    : m_cache(cache), m_scratchFolder(std::move(scratchFolder))
{
}

void FilmMaker::request(const FilmSubject& subject, FrameRange range)
{
    const std::int64_t most = std::llround(kMostSeconds * subject.song->info.sampleRateHz);
    range.end = std::min(range.end, range.first + most);
    m_job.run(
        [this, subject, range](const std::stop_token& stop) { return telling(guardedResult([&] { return make(subject, range, stop); })); });
}

Result<FilmPtr> FilmMaker::make(const FilmSubject& subject, FrameRange range, const std::stop_token& stop)
{
    if (m_loaded != subject.model || !m_model) {
        m_model.reset(); // never two at once
        auto loaded = model::loadModel({.name = subject.model.toStdString(), .targets = {}}, stop);
        if (!loaded)
            return std::unexpected(loaded.error());
        m_model = std::move(*loaded);
        m_loaded = subject.model;
    }
    separate::SeparationOptions options = subject.options;
    options.iterations = kIterations;
    auto trace = separate::traceFilter(subject.song, *m_model, m_cache, m_scratchFolder, range, options, separate::TraceDetail::Shares,
                                       {.pool = m_pool, .stop = stop});
    if (!trace)
        return std::unexpected(trace.error());
    const model::ModelInfo& info = m_model->info();
    const int rateHz = subject.song->info.sampleRateHz;
    auto film = std::make_shared<FilterFilm>();
    for (const std::string& name : separate::stemNames(info, options))
        if (film->targets.size() < std::ssize(info.targets) || options.residual == separate::Residual::Filtered)
            film->targets += QString::fromStdString(name);
    film->trace = std::move(*trace);
    film->range = range;
    film->rateHz = rateHz;
    film->framesPerSlice = static_cast<double>(info.stft.hop) * rateHz / info.sampleRateHz;
    film->hzPerBin = static_cast<double>(info.sampleRateHz) / static_cast<double>(info.stft.window);
    return film;
}

std::function<void()> FilmMaker::telling(Result<FilmPtr> film)
{
    return [this, film = std::move(film), hasModel = m_model != nullptr] {
        if (film)
            Q_EMIT made(*film);
        else if (!hasModel)
            Q_EMIT modelFailed(film.error());
        else
            Q_EMIT failed(film.error());
    };
}

} // namespace stemwright::ui
