#include "engine/audio/channellayout.h"

#include <array>
#include <cstddef>

namespace stemwright::audio {

namespace {

constexpr float kMinus3Db = 0.70710678F;
constexpr float kMinus6Db = 0.5F;

constexpr StereoShare kLeft{.left = 1.0F};
constexpr StereoShare kRight{.right = 1.0F};
constexpr StereoShare kCentre{.left = kMinus3Db, .right = kMinus3Db};
constexpr StereoShare kLfe{};
constexpr StereoShare kSurroundLeft{.left = kMinus3Db};
constexpr StereoShare kSurroundRight{.right = kMinus3Db};
constexpr StereoShare kSurroundCentre{.left = kMinus6Db, .right = kMinus6Db};

constexpr std::array<StereoShare, 1> kMono{StereoShare{.left = 1.0F, .right = 1.0F}};
constexpr std::array kStereo{kLeft, kRight};
constexpr std::array kThree{kLeft, kRight, kCentre};
constexpr std::array kFour{kLeft, kRight, kSurroundLeft, kSurroundRight};
constexpr std::array kFive{kLeft, kRight, kCentre, kSurroundLeft, kSurroundRight};
constexpr std::array kSix{kLeft, kRight, kCentre, kLfe, kSurroundLeft, kSurroundRight};
constexpr std::array kSeven{kLeft, kRight, kCentre, kLfe, kSurroundCentre, kSurroundLeft, kSurroundRight};
constexpr std::array kEight{kLeft, kRight, kCentre, kLfe, kSurroundLeft, kSurroundRight, kSurroundLeft, kSurroundRight};

constexpr std::array<std::span<const StereoShare>, 9> kLayouts{
    std::span<const StereoShare>{}, kMono, kStereo, kThree, kFour, kFive, kSix, kSeven, kEight};

constexpr std::array kVorbis1{0};
constexpr std::array kVorbis2{0, 1};
constexpr std::array kVorbis3{0, 2, 1};
constexpr std::array kVorbis4{0, 1, 2, 3};
constexpr std::array kVorbis5{0, 2, 1, 3, 4};
constexpr std::array kVorbis6{0, 2, 1, 5, 3, 4};
constexpr std::array kVorbis7{0, 2, 1, 6, 5, 3, 4};
constexpr std::array kVorbis8{0, 2, 1, 7, 5, 6, 3, 4};

constexpr std::array<std::span<const int>, 9> kVorbisPlaces{
    std::span<const int>{}, kVorbis1, kVorbis2, kVorbis3, kVorbis4, kVorbis5, kVorbis6, kVorbis7, kVorbis8};

} // namespace

std::span<const StereoShare> stereoShares(int channels) { return kLayouts.at(static_cast<std::size_t>(channels)); }

void downmixToStereo(std::span<const float> frames, int channels, std::span<float> stereo)
{
    const auto layout = stereoShares(channels);
    const std::size_t count = frames.size() / layout.size();
    for (std::size_t t = 0; t < count; ++t) {
        const auto frame = frames.subspan(t * layout.size(), layout.size());
        float left = 0.0F;
        float right = 0.0F;
        for (std::size_t c = 0; c < layout.size(); ++c) {
            left += layout[c].left * frame[c];
            right += layout[c].right * frame[c];
        }
        stereo[2 * t] = left;
        stereo[2 * t + 1] = right;
    }
}

std::span<const int> vorbisPlaces(int channels) { return kVorbisPlaces.at(static_cast<std::size_t>(channels)); }

} // namespace stemwright::audio
