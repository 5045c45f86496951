/// iterationsheard RECORDING FIRST END REFERENCE...: which of several files is heard, moment by moment, while a loop of them plays.
///
/// The loop is the frames [FIRST, END) of every file. For each tenth of a second of the recording that is not silent, prints the second,
/// the number of the file that is closest (from 0) and the residual in dB relative to it. A moment that holds the loop's seam is left out;
/// where nothing fits (a gap in the recording), the place in the loop is looked for anew.

#include "tests/window/recordedsound.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <optional>

namespace {

using namespace stemwright::test;

constexpr std::size_t kMomentFrames = kRateHz / 10;
constexpr std::size_t kProbeFrames = 2'048;
constexpr double kSilenceRms = 1e-3;
constexpr double kLostDb = -15.0;

struct Loop {
    std::size_t first;
    std::size_t end;
};

struct Match {
    std::size_t file = 0;
    std::size_t frame = 0; // of the file
    double energy = HUGE_VAL;
};

/// The closest of the files at one frame.
Match closestFile(const Sound& recording, std::size_t at, const std::vector<Sound>& files, std::size_t frame, std::size_t frames)
{
    Match best;
    for (std::size_t file = 0; file < files.size(); ++file) {
        const double found = residual(recording, at, files[file], frame, frames, best.energy);
        if (found < best.energy)
            best = {file, frame, found};
    }
    return best;
}

/// The closest place in the loop; a moment at its seam has none, so that what is found may be wrong there.
Match closestPlace(const Sound& recording, std::size_t at, const std::vector<Sound>& files, Loop loop)
{
    Match best;
    for (std::size_t frame = loop.first; frame + kMomentFrames <= loop.end; ++frame) {
        for (std::size_t file = 0; file < files.size(); ++file) {
            const double found = residual(recording, at, files[file], frame, kProbeFrames, best.energy);
            if (found < best.energy)
                best = {file, frame, found};
        }
    }
    return best;
}

double decibels(double ratio) { return 10.0 * std::log10(ratio + 1e-20); }

void compare(const Sound& recording, const std::vector<Sound>& files, Loop loop)
{
    std::optional<std::size_t> place; // in the files, of the moment that comes next
    for (std::size_t at = 0; at + kMomentFrames <= recording.size() / kChannels; at += kMomentFrames) {
        const double loudness = energy(recording, at, kMomentFrames);
        if (loudness < kSilenceRms * kSilenceRms * kMomentFrames * kChannels) {
            place.reset();
            continue;
        }
        if (place && *place + kMomentFrames > loop.end) { // the seam
            place = loop.first + (*place + kMomentFrames - loop.end);
            continue;
        }
        Match match;
        if (place)
            match = closestFile(recording, at, files, *place, kMomentFrames);
        if (decibels(match.energy / loudness) > kLostDb)
            match = closestFile(recording, at, files, closestPlace(recording, at, files, loop).frame, kMomentFrames);
        std::printf("%.1f %zu %.1f\n", static_cast<double>(at) / kRateHz, match.file, decibels(match.energy / loudness));
        place = match.frame + kMomentFrames;
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 5)
        return 2;
    const Loop loop{std::strtoull(argv[2], nullptr, 10), std::strtoull(argv[3], nullptr, 10)};
    std::vector<Sound> files;
    for (int i = 4; i < argc; ++i) {
        auto file = readReference(argv[i]);
        if (!file)
            return 2;
        files.push_back(std::move(*file));
        if (loop.first >= loop.end || files.back().size() / kChannels < loop.end) {
            std::fprintf(stderr, "%s does not hold the loop\n", argv[i]);
            return 2;
        }
    }
    compare(readRecording(argv[1]), files, loop);
}
