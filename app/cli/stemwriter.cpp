#include "app/cli/stemwriter.h"

#include "app/cli/hints.h"
#include "engine/base/file.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <optional>

namespace stemwright::cli {

namespace {

constexpr std::int64_t kBlockFrames = 16'384;

std::string clippingRemark(const std::string& name, const audio::EncodedFile& file)
{
    std::array<char, 32> peak{};
    std::snprintf(peak.data(), peak.size(), "%.1f dB", 20.0 * std::log10(static_cast<double>(file.peak)));
    return name + ": " + std::to_string(file.clippedSamples) + " samples beyond full scale were limited (peak +" + peak.data() +
           "); --format wav --depth float keeps them";
}

} // namespace

bool holdsStems(audio::FileFormat format, audio::SampleDepth depth, exporting::Peaks peaks)
{
    return peaks == exporting::Peaks::LowerAll && !exporting::keepsPeaks(format, depth);
}

Result<StemWriter> StemWriter::create(const std::vector<Output>& outputs, const SongPlan& plan, const WriterOptions& options,
                                      Interrupt& interrupt, const std::stop_token& stop)
{
    std::vector<std::optional<PartFile>> parts(outputs.size());
    std::vector<std::filesystem::path> names;
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        if (plan.files[i].empty())
            continue;
        auto part = PartFile::create(plan.files[i]);
        if (!part)
            return std::unexpected(part.error());
        names.push_back(part->partPath());
        parts[i] = std::move(*part);
    }
    interrupt.setLeftovers(std::move(names)); // not before: they could be those of another run that writes the same stems
    StemWriter writer(options);
    for (std::size_t i = 0; i < outputs.size(); ++i)
        if (parts[i])
            if (const Status opened = writer.open(outputs[i], std::move(*parts[i]), stop); !opened)
                return std::unexpected(opened.error());
    return writer;
}

Status StemWriter::open(const Output& output, PartFile part, const std::stop_token& stop)
{
    const audio::EncoderOptions& encoding = m_options.encoding;
    const auto channels = static_cast<std::size_t>(encoding.channels);
    const std::filesystem::path path = part.finalPath();
    auto encoder = audio::createEncoder(std::move(part), encoding, stop);
    if (!encoder)
        return std::unexpected(encoder.error());
    const bool limits = m_options.peaks == exporting::Peaks::Limit && !exporting::keepsPeaks(encoding.format, encoding.depth);
    const auto peaks = limits ? exporting::PeakWriter::limiting(**encoder, channels, encoding.sampleRateHz)
                              : exporting::PeakWriter::lowering(**encoder, 1.0F);
    m_files.push_back({.name = output.name, .path = path, .stems = output.stems, .encoder = std::move(*encoder), .peaks = peaks});
    if (!holdsStems(encoding.format, encoding.depth, m_options.peaks))
        return {};
    auto frames = RowFile::createTemporary(m_options.scratchFolder, channels);
    if (!frames)
        return std::unexpected(frames.error());
    m_files.back().held = Held{.frames = std::move(*frames), .peak = mix::HighestTruePeak(channels)};
    return {};
}

Status StemWriter::write(std::size_t stem, std::span<const float> frames)
{
    for (File& file : m_files) {
        if (std::ranges::find(file.stems, stem) == file.stems.end())
            continue;
        const Status written = file.stems.size() == 1 ? hand(file, frames) : add(file, frames);
        if (!written)
            return written;
    }
    return {};
}

Status StemWriter::add(File& file, std::span<const float> frames)
{
    if (file.summands == 0)
        file.sum.assign(frames.size(), 0.0);
    for (std::size_t i = 0; i < frames.size(); ++i)
        file.sum[i] += static_cast<double>(frames[i]);
    if (++file.summands < file.stems.size())
        return {};
    file.summands = 0;
    m_block.resize(file.sum.size());
    std::ranges::transform(file.sum, m_block.begin(), [](double sample) { return static_cast<float>(sample); });
    return hand(file, m_block);
}

Status StemWriter::hand(File& file, std::span<const float> frames)
{
    if (!file.held)
        return file.peaks.write(frames);
    file.held->peak.add(frames);
    return file.held->frames.write(file.held->frames.rows(), frames);
}

/// Gives the encoder what was held back.
Status StemWriter::release(File& file, float gain, const std::stop_token& stop)
{
    if (!file.held)
        return file.peaks.finish();
    file.peaks = exporting::PeakWriter::lowering(*file.encoder, gain);
    const RowFile& held = file.held->frames;
    for (std::int64_t first = 0; first < held.rows(); first += kBlockFrames) {
        if (stop.stop_requested())
            return failure(Errc::Cancelled, file.path.string());
        m_block.resize(static_cast<std::size_t>(std::min(kBlockFrames, held.rows() - first)) * held.columns());
        if (const Status read = held.read(first, m_block); !read)
            return read;
        if (const Status written = file.peaks.write(m_block); !written)
            return written;
    }
    file.held.reset(); // its room is wanted by the next file
    return {};
}

Result<std::vector<std::string>> StemWriter::finish(const std::filesystem::path& song, const std::stop_token& stop)
{
    float gain = 1.0F;
    for (File& file : m_files)
        if (file.held)
            gain = std::min(gain, exporting::loweringGain(file.held->peak.finish()));
    std::vector<std::string> remarks;
    float lowestGain = 1.0F;
    int fileRateHz = m_options.encoding.sampleRateHz;
    for (File& file : m_files) {
        if (stop.stop_requested())
            return failure(Errc::Cancelled, song.string());
        if (const Status released = release(file, gain, stop); !released)
            return std::unexpected(naming(file.path.string(), released.error()));
        lowestGain = std::min(lowestGain, file.peaks.lowestGain());
        const auto encoded = file.encoder->finish(song, file.name);
        if (!encoded)
            return std::unexpected(naming(file.path.string(), encoded.error()));
        fileRateHz = encoded->sampleRateHz;
        if (encoded->clippedSamples > 0)
            remarks.push_back(clippingRemark(file.name, *encoded));
    }
    if (std::string peaks = peakRemark(m_options.peaks, exporting::loweredDb(lowestGain)); !peaks.empty())
        remarks.push_back(std::move(peaks));
    if (fileRateHz != m_options.encoding.sampleRateHz)
        remarks.push_back(rateRemark(fileRateHz, m_options.encoding.sampleRateHz));
    return remarks;
}

} // namespace stemwright::cli
