#include "engine/demo/demosong.h"

#include "engine/audio/decoder.h"
#include "engine/audio/encoder.h"
#include "engine/base/file.h"
#include "engine/base/folders.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace stemwright::demo {

namespace {

namespace fs = std::filesystem;

constexpr int kRateHz = 44'100;
constexpr int kChannels = 2;
constexpr std::size_t kBlockFrames = 4'096;

/// One stem in the program's folder.
struct Stem {
    fs::path file;
    std::unique_ptr<audio::Decoder> decoder;
};

Result<std::unique_ptr<audio::Encoder>> encoderFor(const fs::path& path, const std::stop_token& stop)
{
    return audio::createEncoder(
        path, {.format = audio::FileFormat::Flac, .depth = audio::SampleDepth::Int24, .sampleRateHz = kRateHz, .channels = kChannels},
        stop);
}

Result<Stem> openStem(std::string_view name, const std::stop_token& stop)
{
    Stem stem{.file = programData("demo") / (std::string(name) + ".ogg"), .decoder = nullptr};
    std::error_code ignored;
    if (!fs::exists(stem.file, ignored))
        return failure(Errc::MissingComponent, stem.file.string() + ": the demo song is not installed");
    auto decoder = audio::openDecoder(stem.file, stop);
    if (!decoder)
        return std::unexpected(decoder.error());
    if ((*decoder)->info().sampleRateHz != kRateHz || (*decoder)->info().channels != kChannels)
        return failure(Errc::Corrupt, stem.file.string() + ": is not the demo song's");
    stem.decoder = std::move(*decoder);
    return stem;
}

/// Adds the next frames of a stem to the song's; returns how many there were.
Result<std::size_t> addBlock(Stem& stem, std::span<float> block, std::span<float> sum)
{
    const auto frames = stem.decoder->read(block);
    if (!frames)
        return std::unexpected(frames.error());
    if (!stem.decoder->damage().empty())
        return failure(Errc::Corrupt, stem.file.string() + ": " + stem.decoder->damage());
    const auto samples = block.first(*frames * kChannels);
    std::ranges::transform(samples, sum, sum.begin(), std::plus());
    return *frames;
}

Status addAll(std::vector<Stem>& stems, audio::Encoder& song)
{
    std::vector<float> block(kBlockFrames * kChannels);
    std::vector<float> sum(block.size());
    for (;;) {
        std::ranges::fill(sum, 0.0F);
        std::size_t longest = 0;
        for (Stem& stem : stems) {
            const auto frames = addBlock(stem, block, sum);
            if (!frames)
                return std::unexpected(frames.error());
            longest = std::max(longest, *frames);
        }
        if (longest == 0)
            return {};
        if (const Status written = song.write(std::span(sum).first(longest * kChannels)); !written)
            return written;
    }
}

} // namespace

DemoFiles demoFilesIn(const fs::path& folder)
{
    const std::string title(kDemoTitle);
    return {.song = folder / (title + ".flac"), .stems = folder / (title + " (stems)")};
}

Status writeDemoSong(const DemoFiles& files, const std::stop_token& stop)
{
    if (const Status made = makeFolder(files.stems); !made)
        return made;
    std::vector<Stem> stems;
    for (const std::string_view name : kDemoStems) {
        auto stem = openStem(name, stop);
        if (!stem)
            return std::unexpected(stem.error());
        std::error_code error;
        const fs::path copy = files.stems / stem->file.filename();
        if (!fs::copy_file(stem->file, copy, fs::copy_options::overwrite_existing, error))
            return std::unexpected(systemError(error.value(), copy));
        stems.push_back(std::move(*stem));
    }
    const auto song = encoderFor(files.song, stop);
    if (!song)
        return std::unexpected(song.error());
    if (const Status added = addAll(stems, **song); !added)
        return added;
    const auto finished = (*song)->finish({}, {});
    return finished ? Status() : std::unexpected(finished.error());
}

} // namespace stemwright::demo
