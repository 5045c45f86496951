#include "engine/export/export.h"

#include "engine/audio/soundwriter.h"
#include "engine/audio/tags.h"
#include "engine/export/checks.h"
#include "engine/mix/render.h"
#include "engine/mix/truepeaks.h"

#include <algorithm>

namespace stemwright::exporting {

namespace {

constexpr std::size_t kBlockFrames = 16'384;

audio::EncoderOptions encoderOptions(const mix::Source& source, const ExportPlan& plan)
{
    return {
        .format = plan.format, .depth = plan.depth, .sampleRateHz = source.sampleRateHz(), .channels = static_cast<int>(source.channels())};
}

/// Goes through all frames of one file, block by block.
template <typename Take>
Status renderTrack(mix::Source& source, const ExportPlan& plan, const mix::Mix& mix, const std::stop_token& stop, Take take)
{
    auto renderer = mix::Renderer::create(mix, source, plan.range, source.channels());
    if (!renderer)
        return std::unexpected(renderer.error());
    std::vector<float> block(kBlockFrames * source.channels());
    for (;;) {
        if (stop.stop_requested())
            return failure(Errc::Cancelled, "the export was cancelled");
        const auto count = renderer->next(block);
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            return {};
        if (const Status taken = take(std::span(block).first(*count * source.channels())); !taken)
            return taken;
    }
}

/// The work of one export: what is common to its files.
class Run {
public:
    Run(mix::Source& source, const ExportPlan& plan, const std::function<void(double)>& progress, const std::stop_token& stop)
        : m_source(source), m_plan(plan), m_progress(progress), m_stop(stop),
          m_passes(static_cast<double>(plan.files.size()) * (needsPeak() ? 2.0 : 1.0))
    {
    }

    Result<ExportReport> run()
    {
        float gain = 1.0F;
        if (needsPeak()) {
            for (const ExportFile& file : m_plan.files)
                if (const Status measured = measure(file); !measured)
                    return std::unexpected(measured.error());
            gain = loweringGain(m_peak);
        }
        for (const ExportFile& file : m_plan.files)
            if (const Status written = write(file, gain); !written)
                return std::unexpected(written.error());
        return ExportReport{.loweredDb = loweredDb(gain), .limitedDb = loweredDb(m_lowestGain), .clippedSamples = m_clippedSamples};
    }

private:
    bool limits() const { return m_plan.peaks == Peaks::Limit && !keepsPeaks(m_plan.format, m_plan.depth); }
    bool needsPeak() const { return m_plan.peaks == Peaks::LowerAll && !keepsPeaks(m_plan.format, m_plan.depth); }

    void report(std::size_t samples)
    {
        m_done += static_cast<double>(samples) / static_cast<double>(m_source.channels()) / static_cast<double>(m_plan.range.frames());
        m_progress(m_done / m_passes);
    }

    Status measure(const ExportFile& file)
    {
        mix::HighestTruePeak highest(m_source.channels());
        const Status rendered =
            renderTrack(m_source, m_plan, file.track.mix, m_stop, [this, &highest](std::span<const float> frames) -> Status {
                highest.add(frames);
                report(frames.size());
                return {};
            });
        m_peak = std::max(m_peak, highest.finish());
        return rendered;
    }

    Status write(const ExportFile& file, float gain)
    {
        auto encoder = audio::createEncoder(file.path, encoderOptions(m_source, m_plan), m_stop);
        if (!encoder)
            return std::unexpected(encoder.error());
        PeakWriter peaks = limits() ? PeakWriter::limiting(**encoder, m_source.channels(), m_source.sampleRateHz())
                                    : PeakWriter::lowering(**encoder, gain);
        Status written = renderTrack(m_source, m_plan, file.track.mix, m_stop, [this, &peaks](std::span<const float> frames) {
            report(frames.size());
            return peaks.write(frames);
        });
        if (written)
            written = peaks.finish();
        if (!written)
            return written;
        if (limits())
            m_lowestGain = std::min(m_lowestGain, peaks.lowestGain());
        const auto finished = (*encoder)->finish(m_plan.tagSource, file.track.name);
        if (!finished)
            return std::unexpected(finished.error());
        m_clippedSamples += finished->clippedSamples;
        return {};
    }

    mix::Source& m_source;
    const ExportPlan& m_plan;
    const std::function<void(double)>& m_progress;
    const std::stop_token& m_stop;
    double m_passes;
    double m_done = 0.0;
    float m_peak = 0.0F; ///< the highest true peak
    float m_lowestGain = 1.0F;
    std::int64_t m_clippedSamples = 0;
};

} // namespace

std::uint64_t estimatedBytes(const mix::Source& source, const ExportPlan& plan)
{
    const std::uint64_t tags = plan.tagSource.empty() ? 0 : audio::tagBytes(plan.tagSource);
    return plan.files.size() * audio::estimatedBytes(encoderOptions(source, plan), plan.range.frames(), tags);
}

Status checkBeforehand(const mix::Source& source, const ExportPlan& plan)
{
    if (plan.files.empty())
        return failure(Errc::InvalidArgument, "there is nothing to export");
    if (const Status carried = audio::checkCarried(encoderOptions(source, plan), plan.files.front().path.string()); !carried)
        return carried;
    const std::filesystem::path folder = plan.files.front().path.parent_path();
    if (const Status usable = checkFolder(folder); !usable)
        return usable;
    if (plan.existing == Existing::Refuse)
        for (const ExportFile& file : plan.files)
            if (const Status unused = checkFree(file.path); !unused)
                return unused;
    return checkSpace(folder, estimatedBytes(source, plan));
}

Status checkExport(const mix::Source& source, const ExportPlan& plan)
{
    if (const Status possible = checkBeforehand(source, plan); !possible)
        return possible;
    return checkRange(source, plan.range);
}

Result<ExportReport> exportSong(mix::Source& source, const ExportPlan& plan, const std::function<void(double)>& progress,
                                const std::stop_token& stop)
{
    if (const Status possible = checkExport(source, plan); !possible)
        return std::unexpected(possible.error());
    return Run(source, plan, progress, stop).run();
}

} // namespace stemwright::exporting
