#pragma once

#include "engine/playback/player.h"

#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace stemwright::playback {

struct OutputDevice {
    std::string name; ///< host and device, as chosen by OutputOptions
    int maxChannels = 0;
    int defaultRateHz = 0;
    bool isDefault = false;
    bool operator==(const OutputDevice&) const = default;
};

struct OutputOptions {
    std::string device{};         ///< name of an OutputDevice; empty follows the system's default
    double latencySeconds = 0.06; ///< asked of the device, which may give another one
    bool operator==(const OutputOptions&) const = default;
};

enum class OutputState {
    Idle, ///< nothing to play, the device is closed
    Running,
    NoDevice, ///< there is none, or it cannot be opened: tried again twice a second while something is to be played
    Lost,     ///< it went away while playing: the same
    Hung,     ///< the system's sound does not answer; only another start of the program helps
};

struct OutputStatus {
    OutputState state = OutputState::Idle;
    std::string detail{}; ///< why there is no sound, in the system's words
    std::string device{};
    OutputFormat format{};
    double latencySeconds = 0.0;
    std::uint64_t underruns = 0; ///< times that the device ran dry
    std::vector<OutputDevice> devices{};
};

/// Lets a player be heard through PortAudio. The device is opened when the player plays and closed some time after it stopped; a lost one
/// is opened again as soon as it is back, and playing goes on where it was. The song's rate is asked for; where the device does not take
/// it, the reader converts.
///
/// Owns    a thread that makes every call to PortAudio. A call that does not return for 2 s is taken for hung; that thread is then left
///         alone, and the destructor does not wait for it.
/// Thread  all methods from any thread; they return at once, but the destructor may take 2 s.
class AudioOutput {
public:
    static constexpr std::chrono::seconds kPatience{2};

    /// `player` outlives the output. One output at a time in a process: PortAudio has one state for all.
    explicit AudioOutput(Player& player, const OutputOptions& options = {});
    ~AudioOutput();
    AudioOutput(const AudioOutput&) = delete;
    AudioOutput& operator=(const AudioOutput&) = delete;

    /// Another device or latency; what plays is interrupted for a moment.
    void setOptions(const OutputOptions& options);
    /// Looks again which devices there are; so does setOptions.
    void refreshDevices();
    OutputStatus status() const;

private:
    struct Shared;
    class DeviceThread;
    std::shared_ptr<Shared> m_shared;
    std::thread m_thread; ///< not a jthread: a hung one cannot be joined
};

} // namespace stemwright::playback
