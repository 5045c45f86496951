#include "engine/playback/portaudio.h"

#include <dlfcn.h>

#include <algorithm>
#include <array>

namespace stemwright::playback {

namespace {

constexpr int kMostChannels = 2;

std::string nameOf(const PaDeviceInfo& device)
{
    const PaHostApiInfo* host = Pa_GetHostApiInfo(device.hostApi);
    return std::string(host ? host->name : "") + ": " + device.name;
}

/// Looks a function up in a library that PortAudio has brought along.
template <class Function>
Function* functionIn(const char* library, const char* name)
{
    void* handle = ::dlopen(library, RTLD_NOLOAD | RTLD_LAZY);
    return handle ? reinterpret_cast<Function*>(::dlsym(handle, name)) : nullptr;
}

// NOLINTNEXTLINE(modernize-avoid-variadic-functions): ALSA's own type
void dropAlsaMessage(const char*, int, const char*, int, const char*, ...) {}

/// ALSA and JACK print some hundred lines to the terminal while PortAudio looks for devices on a machine that has none.
void quietLibraries()
{
    using AlsaHandler = void(const char* file, int line, const char* function, int error, const char* format, ...);
    if (auto* set = functionIn<int(AlsaHandler*)>("libasound.so.2", "snd_lib_error_set_handler"))
        set(&dropAlsaMessage);
    using JackHandler = void(const char* text);
    for (const char* name : {"jack_set_error_function", "jack_set_info_function"})
        if (auto* set = functionIn<void(JackHandler*)>("libjack.so.0", name))
            set([](const char*) {});
}

Error errorOf(PaError code, const std::string& device)
{
    std::string text = device + ": " + Pa_GetErrorText(code);
    if (const PaHostErrorInfo* host = Pa_GetLastHostErrorInfo(); code == paUnanticipatedHostError && host && host->errorText)
        text += std::string(" (") + host->errorText + ")";
    return {.code = Errc::IoError, .detail = text};
}

} // namespace

Result<PortAudio> PortAudio::create()
{
    quietLibraries();
    if (const PaError code = Pa_Initialize(); code != paNoError)
        return std::unexpected(errorOf(code, "PortAudio"));
    return PortAudio();
}

PortAudio& PortAudio::operator=(PortAudio&& other) noexcept
{
    std::swap(m_isOwner, other.m_isOwner);
    return *this;
}

PortAudio::~PortAudio()
{
    if (m_isOwner)
        Pa_Terminate();
}

std::vector<OutputDevice> PortAudio::devices()
{
    std::vector<OutputDevice> devices;
    for (PaDeviceIndex i = 0; i < Pa_GetDeviceCount(); ++i)
        if (const PaDeviceInfo* info = Pa_GetDeviceInfo(i); info && info->maxOutputChannels > 0)
            devices.push_back({.name = nameOf(*info),
                               .maxChannels = info->maxOutputChannels,
                               .defaultRateHz = static_cast<int>(info->defaultSampleRate),
                               .isDefault = i == Pa_GetDefaultOutputDevice()});
    return devices;
}

std::optional<PaDeviceIndex> PortAudio::find(const std::string& name)
{
    if (name.empty()) {
        const PaDeviceIndex index = Pa_GetDefaultOutputDevice();
        return index == paNoDevice ? std::nullopt : std::optional(index);
    }
    for (PaDeviceIndex i = 0; i < Pa_GetDeviceCount(); ++i)
        if (const PaDeviceInfo* info = Pa_GetDeviceInfo(i); info && info->maxOutputChannels > 0 && nameOf(*info) == name)
            return i;
    return std::nullopt;
}

Result<PortAudioStream> PortAudioStream::open(const OutputOptions& options, int rateHz, PaStreamCallback* callback, void* data,
                                              const std::function<void(const PortAudioStream&)>& prepare)
{
    const auto index = PortAudio::find(options.device);
    if (!index)
        return failure(Errc::NotFound, options.device.empty() ? "there is no sound device" : options.device + " is not there");
    const PaDeviceInfo& info = *Pa_GetDeviceInfo(*index);
    const PaStreamParameters parameters{.device = *index,
                                        .channelCount = std::min(info.maxOutputChannels, kMostChannels),
                                        .sampleFormat = paFloat32,
                                        .suggestedLatency = options.latencySeconds,
                                        .hostApiSpecificStreamInfo = nullptr};
    PortAudioStream opened;
    opened.m_device = nameOf(info);
    const bool takesRate = Pa_IsFormatSupported(nullptr, &parameters, rateHz) == paFormatIsSupported;
    opened.m_format = {.sampleRateHz = takesRate ? rateHz : static_cast<int>(info.defaultSampleRate),
                       .channels = static_cast<std::size_t>(parameters.channelCount)};
    PaStream* stream = nullptr;
    PaError code =
        Pa_OpenStream(&stream, nullptr, &parameters, opened.m_format.sampleRateHz, paFramesPerBufferUnspecified, paNoFlag, callback, data);
    if (code != paNoError)
        return std::unexpected(errorOf(code, opened.m_device));
    opened.m_stream.reset(stream);
    prepare(opened);
    if (code = Pa_StartStream(stream); code != paNoError)
        return std::unexpected(errorOf(code, opened.m_device));
    return opened;
}

double PortAudioStream::latencySeconds() const
{
    const PaStreamInfo* info = Pa_GetStreamInfo(m_stream.get());
    return info ? info->outputLatency : 0.0;
}

} // namespace stemwright::playback
