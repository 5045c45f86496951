#pragma once

#include "engine/base/result.h"
#include "engine/playback/audiooutput.h"

#include <portaudio.h>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

/// PortAudio behind values and owners. Only the device thread comes here.
namespace stemwright::playback {

/// PortAudio between initialisation and termination: what it knows of devices is as old as that.
class PortAudio {
public:
    static Result<PortAudio> create();
    PortAudio(PortAudio&& other) noexcept : m_isOwner(std::exchange(other.m_isOwner, false)) {}
    PortAudio& operator=(PortAudio&& other) noexcept;
    ~PortAudio();

    static std::vector<OutputDevice> devices();
    /// The device of that name, or the default one.
    static std::optional<PaDeviceIndex> find(const std::string& name);

private:
    PortAudio() = default;
    bool m_isOwner = true;
};

/// An open output.
class PortAudioStream {
public:
    /// Opens a device, at `rateHz` if it can, and calls `prepare` between opening and the first block.
    /// Errors  NotFound without a device; IoError with PortAudio's words.
    static Result<PortAudioStream> open(const OutputOptions& options, int rateHz, PaStreamCallback* callback, void* data,
                                        const std::function<void(const PortAudioStream&)>& prepare);

    bool isActive() const { return Pa_IsStreamActive(m_stream.get()) == 1; }
    const OutputFormat& format() const { return m_format; }
    double latencySeconds() const;
    const std::string& device() const { return m_device; }

private:
    struct Close {
        void operator()(PaStream* stream) const
        {
            Pa_AbortStream(stream);
            Pa_CloseStream(stream);
        }
    };
    std::unique_ptr<PaStream, Close> m_stream;
    OutputFormat m_format;
    std::string m_device;
};

} // namespace stemwright::playback
