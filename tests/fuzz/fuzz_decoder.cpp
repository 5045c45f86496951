#include "engine/audio/decoder.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

namespace {

/// Enough to pass each decoder's first blocks; a small file can hold hours of silence.
constexpr std::int64_t kMaxFrames = 100'000;

void decode(const std::string& path)
{
    const auto decoder = stemwright::audio::openDecoder(path);
    if (!decoder) {
        if (!decoder.error().detail.starts_with(path)) // every refusal names the file
            std::abort();
        return;
    }
    const auto& info = (*decoder)->info();
    if (info.channels < 1 || info.channels > stemwright::audio::kMaxChannels || info.sampleRateHz < stemwright::audio::kMinSampleRateHz ||
        info.sampleRateHz > stemwright::audio::kMaxSampleRateHz)
        std::abort();
    std::vector<float> block(4096 * static_cast<std::size_t>(info.channels));
    while ((*decoder)->framesRead() < kMaxFrames) {
        const auto count = (*decoder)->read(block);
        if (!count || *count == 0)
            return;
        for (const float sample : std::span(block).first(*count * static_cast<std::size_t>(info.channels)))
            if (!std::isfinite(sample))
                std::abort();
    }
}

} // namespace

/// Sound files of any content: no crash, no sanitizer report, finite samples, limits kept.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const int descriptor = ::memfd_create("fuzz", MFD_CLOEXEC);
    if (descriptor < 0 || ::write(descriptor, data, size) != static_cast<ssize_t>(size))
        std::abort();
    decode("/proc/self/fd/" + std::to_string(descriptor));
    ::close(descriptor);
    return 0;
}
