#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

/// What the strips, the switch and the master fader of a song are set to, and what that means for its stems. Values without state.
namespace stemwright::mix {

inline constexpr std::size_t kMaxStrips = 16;
inline constexpr float kMaxGainDb = 12.0F;

/// A stem's channel in the mixer.
struct Strip {
    float gainDb = 0.0F;  ///< -infinity (silence) to kMaxGainDb
    float balance = 0.0F; ///< -1 left only, 0 both, 1 right only
    bool muted = false;
    bool soloed = false;
    bool operator==(const Strip&) const = default;
};

/// What is heard: the stems through their strips, or the song as it came.
enum class Listen { Stems, Original };

struct Mix {
    std::array<Strip, kMaxStrips> strips{}; ///< the first ones, as many as the song has stems, are used
    float masterDb = 0.0F;
    Listen listen = Listen::Stems;
    float originalDb = 0.0F; ///< of the original when it is listened to: the correction that makes both equally loud
    bool operator==(const Mix&) const = default;
};

/// Factors for a channel on the left, on the right and in the middle.
struct SideGains {
    float left = 1.0F;
    float right = 1.0F;
    /// The middle is where the balance does not act; equals the louder side.
    float centre() const { return left > right ? left : right; }
    bool operator==(const SideGains&) const = default;
};

/// 10^(dB/20) up to kMaxGainDb; 0 for -infinity and NaN.
float gainLinear(float gainDb);

/// The factors of a strip by itself. The balance is a law for stems that already have two sides: at 0 both pass as they are (0 dB);
/// moved to one side by b, the other side is multiplied by 1 - |b|, and the side moved to stays as it was. Nothing gets louder and
/// nothing changes sides. Values beyond [-1, 1] count as the limit, NaN as 0.
SideGains gainsOf(const Strip& strip);

/// Whether each strip is heard: a muted one never is; while any strip is soloed, only soloed ones are.
std::array<bool, kMaxStrips> soundingStrips(std::span<const Strip> strips);

/// The song without one of its stems: all others at 0 dB, as they add up to the song. The master stays.
Mix songWithout(std::size_t stem, const Mix& mix);

/// Solo for one strip alone, and the way back to the solos that there were before.
class ExclusiveSolo {
public:
    /// Solos `strip` alone; the same strip again gives the former solos back. Another strip moves the exclusive solo there and keeps
    /// what is to come back.
    void toggle(std::span<Strip> strips, std::size_t strip);

private:
    std::vector<bool> m_former;
};

} // namespace stemwright::mix
