/// matching RECORDING REFERENCE: how far a recording (raw floats, stereo) is from the sound file that was played.
///
/// Prints a line with the second of the recording where the file begins, then for each quarter of a second of the file that is not silent
/// the residual in dB relative to the file there. No gain is fitted: a fader that is off counts. A busy machine leaves gaps in what a sound
/// server records, so that each block may lie later than the one before; the block with the gap itself stands out in the list.

#include "tests/window/recordedsound.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <optional>

namespace {

using namespace stemwright::test;

constexpr std::size_t kBlockFrames = kRateHz / 4;
constexpr std::size_t kProbeFrames = 2'048;
constexpr double kSilenceRms = 1e-2;
constexpr double kLostDb = -40.0; // beyond it, the block is looked for anew
constexpr std::size_t kSearchFrames = kRateHz;

/// Where in [first, end) the recording is closest to a piece of the reference.
std::size_t closest(const Sound& recording, std::size_t first, std::size_t end, const Sound& reference, std::size_t frame)
{
    const std::size_t length = recording.size() / kChannels;
    end = std::min(end, length - std::min(length, kProbeFrames));
    double least = HUGE_VAL;
    std::size_t best = first;
    for (std::size_t at = first; at < end; ++at) {
        const double sum = residual(recording, at, reference, frame, kProbeFrames, least);
        if (sum < least) {
            least = sum;
            best = at;
        }
    }
    return best;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const Sound recording = readRecording(argv[1]);
    const auto reference = readReference(argv[2]);
    if (!reference)
        return 2;
    const std::size_t length = recording.size() / kChannels;
    std::optional<std::size_t> offset; // of the reference in the recording
    for (std::size_t frame = 0; frame + kBlockFrames <= reference->size() / kChannels; frame += kBlockFrames) {
        const double loudness = energy(*reference, frame, kBlockFrames);
        if (loudness < kSilenceRms * kSilenceRms * kBlockFrames * kChannels)
            continue;
        const auto residualDb = [&] {
            return *offset + frame + kBlockFrames > length
                       ? 0.0
                       : 10.0 *
                             std::log10(residual(recording, *offset + frame, *reference, frame, kBlockFrames, HUGE_VAL) / loudness + 1e-20);
        };
        if (!offset || residualDb() > kLostDb) {
            const std::size_t first = offset ? *offset + frame : frame;
            const std::size_t found = closest(recording, first, offset ? first + kSearchFrames : length, *reference, frame);
            if (!offset)
                std::printf("%.3f\n", static_cast<double>(found - frame) / kRateHz);
            offset = found - frame;
        }
        std::printf("%.1f\n", residualDb());
    }
}
