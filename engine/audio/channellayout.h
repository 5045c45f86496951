#pragma once

#include <span>

namespace stemwright::audio {

/// Down-mix of one to eight channels to stereo, for models that hear two.
///
/// Shape   interleaved frames of `channels` -> interleaved stereo, as many frames; `stereo` must hold them.
///         Order as in WAVE files (L R = front left and right, C = centre, b = back, s = side):
///         1: C   2: L R   3: L R C   4: L R Lb Rb   5: L R C Lb Rb   6: L R C LFE Lb Rb   7: L R C LFE Cb Ls Rs
///         8: L R C LFE Lb Rb Ls Rs
/// Keeps   the level: the centre and each surround channel enter at -3 dB, the one in the middle of the back at -3 dB shared between
///         both sides, the low-frequency effects not at all; nothing is scaled down, so that loud surround may pass full scale.
///         Mono goes to both sides as it is; stereo stays.
/// Source  ITU-R BS.775-3, annex 4, table 2.
void downmixToStereo(std::span<const float> frames, int channels, std::span<float> stereo);

/// The factors of that down-mix: what a channel gives to each side.
struct StereoShare {
    float left = 0.0F;
    float right = 0.0F;
};
std::span<const StereoShare> stereoShares(int channels);

/// The order in which Vorbis and Opus files hold their channels: entry i is the place in the file of channel i of the WAVE order.
/// Source  Vorbis I specification 4.3.9; RFC 7845, 5.1.1.2.
std::span<const int> vorbisPlaces(int channels);

} // namespace stemwright::audio
