#include "ui/edit/editedpeaks.h"

#include "engine/base/threadpool.h"
#include "engine/base/threadpriority.h"

#include <algorithm>
#include <utility>

namespace stemwright::ui {

namespace {

constexpr std::int64_t kPieceBins = 256;
constexpr std::int64_t kPieceFrames = kPieceBins * Peaks::kBinFrames;
constexpr std::size_t kCacheBytes = std::size_t{8} << 20; // a piece of many stems, read one after the other
constexpr std::chrono::milliseconds kNotifyEvery(33);

FrameRange pieceOf(std::size_t index, std::int64_t frames)
{
    const std::int64_t first = static_cast<std::int64_t>(index) * kPieceFrames;
    return {.first = first, .end = std::min(first + kPieceFrames, frames)};
}

/// What is missing of a stem is silence.
Status readAvailable(mix::Source& source, std::size_t stem, FrameRange range, std::span<float> frames)
{
    std::ranges::fill(frames, 0.0F);
    const std::size_t channels = source.channels();
    for (const FrameRange& part : source.available()) {
        const FrameRange both{.first = std::max(part.first, range.first), .end = std::min(part.end, range.end)};
        if (both.frames() <= 0)
            continue;
        const Status read = source.readStem(stem, both.first,
                                            frames.subspan(static_cast<std::size_t>(both.first - range.first) * channels,
                                                           static_cast<std::size_t>(both.frames()) * channels));
        if (!read)
            return read;
    }
    return {};
}

Result<std::vector<PeakBin>> measured(mix::Source& source, std::size_t stem, FrameRange range)
{
    std::vector<float> frames(static_cast<std::size_t>(range.frames()) * source.channels());
    if (const Status read = readAvailable(source, stem, range, frames); !read)
        return std::unexpected(read.error());
    std::vector<PeakBin> bins;
    const std::size_t binSamples = static_cast<std::size_t>(Peaks::kBinFrames) * source.channels();
    for (std::size_t at = 0; at < frames.size(); at += binSamples)
        bins.push_back(peakOf(std::span(frames).subspan(at, std::min(binSamples, frames.size() - at))));
    return bins;
}

std::vector<PeakBin> copied(const Peaks& plain, FrameRange range)
{
    std::vector<PeakBin> bins(static_cast<std::size_t>((range.frames() + Peaks::kBinFrames - 1) / Peaks::kBinFrames));
    plain.read(static_cast<double>(range.first), static_cast<double>(Peaks::kBinFrames), bins);
    return bins;
}

} // namespace

EditedPeaks::EditedPeaks()
{
    m_thread = std::jthread([this](const std::stop_token& stop) {
        setThreadPriority(ThreadPriority::Background);
        while (!stop.stop_requested()) [[maybe_unused]]
            const Status ended = guarded([&] { return run(stop); }); // what cannot be read stays as it was drawn
    });
}

EditedPeaks::~EditedPeaks() = default;

std::vector<std::shared_ptr<const Peaks>> EditedPeaks::follow(std::shared_ptr<edit::EditedSource> source,
                                                              std::vector<std::shared_ptr<const Peaks>> plain)
{
    Followed followed{.source = std::move(source), .plain = std::move(plain), .peaks = {}};
    for (std::size_t stem = 0; stem < followed.plain.size(); ++stem)
        followed.peaks.push_back(std::make_shared<Peaks>(followed.source->frames()));
    std::vector<std::shared_ptr<const Peaks>> peaks(followed.peaks.begin(), followed.peaks.end());
    {
        const std::scoped_lock lock(m_mutex);
        m_followed = std::move(followed);
    }
    update();
    return peaks;
}

void EditedPeaks::forget()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_followed = {};
    }
    update(); // the thread lets go of the stems, which may take its time
}

void EditedPeaks::update()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isPoked = true;
    }
    m_wake.notify_all();
}

bool EditedPeaks::isPoked()
{
    const std::scoped_lock lock(m_mutex);
    return m_isPoked;
}

Status EditedPeaks::run(const std::stop_token& stop)
{
    Followed followed;
    std::vector<Made> made; ///< of each piece
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_isPoked; }))
                return {};
            m_isPoked = false;
            if (m_followed.source != followed.source) {
                followed = m_followed;
                made.assign(followed.source ? static_cast<std::size_t>((followed.source->frames() + kPieceFrames - 1) / kPieceFrames) : 0,
                            {});
            }
        }
        if (const Status done = bringUpToDate(followed, made, stop); !done)
            return done;
    }
}

/// Until all is done or something else is wanted.
Status EditedPeaks::bringUpToDate(const Followed& followed, std::vector<Made>& made, const std::stop_token& stop)
{
    std::vector<Made> wanted(made.size());
    for (std::size_t piece = 0; piece < made.size(); ++piece) {
        const FrameRange range = pieceOf(piece, followed.source->frames());
        wanted[piece].ofSound = followed.source->generation(range) + 1; // so that the first is another than none
        for (const auto& plain : followed.plain)
            wanted[piece].ofPeaks += plain->generation(range);
    }
    if (wanted == made)
        return {};
    const auto source = followed.source->frozen(kCacheBytes); // what is played keeps its own cache
    for (std::size_t piece = 0; piece < made.size(); ++piece) {
        if (wanted[piece] == made[piece])
            continue;
        const FrameRange range = pieceOf(piece, source->frames());
        const bool isEdited = source->isEdited(range);
        for (std::size_t stem = 0; stem < followed.peaks.size(); ++stem) {
            const auto bins =
                isEdited ? measured(*source, stem, range) : Result<std::vector<PeakBin>>(copied(*followed.plain[stem], range));
            if (!bins)
                return std::unexpected(bins.error());
            followed.peaks[stem]->set(static_cast<std::int64_t>(piece) * kPieceBins, *bins);
        }
        made[piece] = wanted[piece];
        notify();
        if (stop.stop_requested() || isPoked())
            break;
    }
    QMetaObject::invokeMethod(this, &EditedPeaks::changed);
    return {};
}

void EditedPeaks::notify()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_notified < kNotifyEvery)
        return;
    m_notified = now;
    QMetaObject::invokeMethod(this, &EditedPeaks::changed);
}

} // namespace stemwright::ui
