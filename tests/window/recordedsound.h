#pragma once

#include <optional>
#include <vector>

/// What the programs that compare recordings with files know of sound: interleaved stereo of 48,000 Hz.
namespace stemwright::test {

using Sound = std::vector<float>;

inline constexpr std::size_t kChannels = 2;
inline constexpr int kRateHz = 48'000;

/// Raw floats, as a sound server records them.
Sound readRecording(const char* path);

/// A sound file; nothing, with words on the error output, when it is not stereo of 48,000 Hz.
std::optional<Sound> readReference(const char* path);

double energy(const Sound& sound, std::size_t frame, std::size_t frames);

/// Energy of the difference; ends early beyond `limit`. Both ranges have to exist.
double residual(const Sound& recording, std::size_t at, const Sound& reference, std::size_t frame, std::size_t frames, double limit);

} // namespace stemwright::test
