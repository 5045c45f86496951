#include "engine/separate/stemtracks.h"

#include "engine/audio/stemfile.h"
#include "engine/separate/stemstore.h"

#include <algorithm>
#include <array>

namespace stemwright::separate {

namespace {

constexpr std::size_t kBlockFrames = 65'536;
constexpr std::array kTargets{"vocals", "drums", "bass", "other"};

/// A name for the target, by which its colour and its part in karaoke are found.
std::string targetOf(const std::string& name)
{
    std::string small = name;
    std::ranges::transform(small, small.begin(),
                           [](char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter; });
    return std::ranges::find(kTargets, small) != kTargets.end() ? small : name;
}

std::vector<std::string> targetsOf(const std::array<audio::StemFileStem, audio::kStemFileStems>& stems)
{
    std::vector<std::string> targets;
    for (const audio::StemFileStem& stem : stems) {
        const std::string target = targetOf(stem.name);
        const bool isTaken = target.empty() || std::ranges::find(targets, target) != targets.end();
        targets.push_back(isTaken ? target + " " + std::to_string(targets.size() + 1) : target);
    }
    return targets;
}

/// Fills the whole block, with silence behind the end of the track.
Status readBlock(audio::Decoder& track, std::span<float> block, std::size_t channels)
{
    std::size_t filled = 0;
    while (filled < block.size()) {
        const auto count = track.read(block.subspan(filled));
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            break;
        filled += *count * channels;
    }
    std::ranges::fill(block.subspan(filled), 0.0F);
    return {};
}

} // namespace

Status readStemTracks(const std::filesystem::path& path, const audio::Song& song, const std::filesystem::path& scratchFolder,
                      const LiveListener& listener, const std::stop_token& stop)
{
    const auto box = audio::readStemBox(path);
    if (!box)
        return std::unexpected(box.error());
    if (!*box)
        return failure(Errc::Unsupported, path.string() + ": there are no stems in it");
    const auto channels = static_cast<std::size_t>(song.info.channels);
    std::vector<std::unique_ptr<audio::Decoder>> tracks;
    for (std::size_t stem = 0; stem < audio::kStemFileStems; ++stem) {
        auto track = audio::openStemTrack(path, static_cast<int>(stem) + 1, stop);
        if (!track)
            return std::unexpected(track.error());
        if ((*track)->info().sampleRateHz != song.info.sampleRateHz || (*track)->info().channels != song.info.channels)
            return failure(Errc::Unsupported, path.string() + ": its stems have another rate or other channels than its master");
        tracks.push_back(std::move(*track));
    }
    const std::int64_t frames = song.frames.rows();
    auto store = StemStore::create(tracks.size() + 1, frames, channels, scratchFolder);
    if (!store)
        return std::unexpected(store.error());
    listener.started(*store, model::ModelInfo{.id = std::string(kStemFileModel),
                                              .architecture = std::string(kStemFileModel),
                                              .targets = targetsOf(**box),
                                              .sampleRateHz = song.info.sampleRateHz,
                                              .stft = {},
                                              .channels = channels,
                                              .hash = song.identity});

    std::vector<std::vector<float>> blocks(tracks.size() + 1);
    for (std::int64_t first = 0; first < frames; first += static_cast<std::int64_t>(kBlockFrames)) {
        if (stop.stop_requested())
            return failure(Errc::Cancelled, path.string() + ": reading its stems was cancelled");
        const auto count = std::min(kBlockFrames, static_cast<std::size_t>(frames - first));
        for (std::vector<float>& block : blocks)
            block.resize(count * channels);
        std::vector<float>& rest = blocks.back();
        if (const Status read = song.frames.read(first, rest); !read)
            return read;
        for (std::size_t stem = 0; stem < tracks.size(); ++stem) {
            if (const Status read = readBlock(*tracks[stem], blocks[stem], channels); !read)
                return read;
            for (std::size_t at = 0; at < rest.size(); ++at)
                rest[at] -= blocks[stem][at];
        }
        if (const Status written = (*store)->write(first, blocks, StemState::Exact); !written)
            return written;
        listener.progressed(static_cast<double>(first + static_cast<std::int64_t>(count)) / static_cast<double>(frames));
    }
    return {};
}

} // namespace stemwright::separate
