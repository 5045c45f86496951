#include "app/cli/stemwriter.h"

#include "engine/base/file.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <optional>

namespace stemwright::cli {

namespace {

std::string clippingRemark(const std::string& name, const audio::EncodedFile& file)
{
    std::array<char, 32> peak{};
    std::snprintf(peak.data(), peak.size(), "%.1f dB", 20.0 * std::log10(static_cast<double>(file.peak)));
    return name + ": " + std::to_string(file.clippedSamples) + " samples beyond full scale were limited (peak +" + peak.data() +
           "); --format wav --depth float keeps them";
}

/// The same for all files of a song.
std::string rateRemark(int fileRateHz, int songRateHz)
{
    return "written at " + std::to_string(fileRateHz) + " Hz, because the format does not know " + std::to_string(songRateHz) + " Hz";
}

} // namespace

Result<StemWriter> StemWriter::create(const std::vector<Output>& outputs, const SongPlan& plan, const audio::EncoderOptions& options,
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
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        if (!parts[i])
            continue;
        auto encoder = audio::createEncoder(std::move(*parts[i]), options, stop);
        if (!encoder)
            return std::unexpected(encoder.error());
        writer.m_files.push_back(
            {.name = outputs[i].name, .path = plan.files[i], .stems = outputs[i].stems, .encoder = std::move(*encoder), .sum = {}});
    }
    return writer;
}

Status StemWriter::write(std::size_t stem, std::span<const float> frames)
{
    for (File& file : m_files) {
        if (std::ranges::find(file.stems, stem) == file.stems.end())
            continue;
        const Status written = file.stems.size() == 1 ? file.encoder->write(frames) : add(file, frames);
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
    return file.encoder->write(m_block);
}

Result<std::vector<std::string>> StemWriter::finish(const std::filesystem::path& song, const std::stop_token& stop)
{
    std::vector<std::string> remarks;
    int fileRateHz = m_options.sampleRateHz;
    for (File& file : m_files) {
        if (stop.stop_requested())
            return failure(Errc::Cancelled, song.string());
        const auto encoded = file.encoder->finish(song, file.name);
        if (!encoded)
            return std::unexpected(naming(file.path.string(), encoded.error()));
        fileRateHz = encoded->sampleRateHz;
        if (encoded->clippedSamples > 0)
            remarks.push_back(clippingRemark(file.name, *encoded));
    }
    if (fileRateHz != m_options.sampleRateHz)
        remarks.push_back(rateRemark(fileRateHz, m_options.sampleRateHz));
    return remarks;
}

} // namespace stemwright::cli
