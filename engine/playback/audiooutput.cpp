#include "engine/playback/audiooutput.h"

#include "engine/playback/portaudio.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace stemwright::playback {

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::milliseconds;

/// How often a running device is looked at, and a closed one is asked for.
constexpr Milliseconds kLook{50};
constexpr Milliseconds kLookWhileClosed{200};
constexpr Milliseconds kRetry{500};
/// A suspended device goes on by itself within that time (PulseAudio); after it, it is taken for lost.
constexpr std::chrono::seconds kLongestPause{3};
/// A closed device costs nothing; an open one answers at once.
constexpr std::chrono::seconds kOpenAfterPause{5};

} // namespace

/// What outlives a hung device thread.
struct AudioOutput::Shared {
    std::mutex mutex;
    std::condition_variable_any wake;
    OutputOptions options;
    bool isChanged = true;
    OutputStatus status;
    std::atomic<bool> hasEnded = false;
    std::stop_source stop;

    /// Taken for every use of the player but the callback's, so that it can be taken away from a hung thread.
    std::mutex playerMutex;
    Player* player = nullptr;
    std::atomic<Player*> playerRt = nullptr;
    std::atomic<bool> isInCallback = false;
    OutputFormat formatRt; ///< changes only while no stream is open
    std::atomic<std::uint64_t> blocks = 0;
    std::atomic<std::uint64_t> underruns = 0;

    /// When the call began that the device thread is in; 0 outside of calls.
    std::atomic<Clock::rep> callStart = 0;
    bool isHung() const
    {
        const Clock::rep start = callStart.load();
        return start != 0 && Clock::now().time_since_epoch() - Clock::duration(start) > kPatience;
    }
};

class AudioOutput::DeviceThread {
public:
    explicit DeviceThread(std::shared_ptr<Shared> shared) : m_shared(std::move(shared)) {}

    void run()
    {
        while (!m_shared->stop.stop_requested()) {
            look();
            wait();
        }
        close();
        m_library.reset();
        m_shared->hasEnded = true;
        m_shared->wake.notify_all();
    }

private:
    static int callback(const void* in, void* out, unsigned long frames, const PaStreamCallbackTimeInfo* time, PaStreamCallbackFlags flags,
                        void* data);

    /// Runs calls to PortAudio under the eyes of isHung().
    void watched(const std::function<void()>& calls)
    {
        m_shared->callStart = Clock::now().time_since_epoch().count();
        calls();
        m_shared->callStart = 0;
    }
    template <class Result>
    Result ask(const std::function<Result(Player&)>& question, Result withoutPlayer)
    {
        const std::scoped_lock lock(m_shared->playerMutex);
        return m_shared->player ? question(*m_shared->player) : withoutPlayer;
    }

    void look();
    void wait();
    void lookAtStream();
    void open(int rateHz);
    void close();
    void renewLibrary();
    void report(OutputState state, const std::string& detail = {});

    std::shared_ptr<Shared> m_shared;
    OutputOptions m_options;
    std::optional<PortAudio> m_library;
    std::optional<PortAudioStream> m_stream;
    int m_askedRateHz = 0;
    Clock::time_point m_lastPlayed;
    Clock::time_point m_nextTry;
    std::uint64_t m_seenBlocks = 0;
    Clock::time_point m_lastBlock;
};

int AudioOutput::DeviceThread::callback(const void*, void* out, unsigned long frames, const PaStreamCallbackTimeInfo*,
                                        PaStreamCallbackFlags flags, void* data)
{
    Shared& shared = *static_cast<Shared*>(data);
    const std::span<float> block(static_cast<float*>(out), frames * shared.formatRt.channels);
    shared.isInCallback = true; // before the look at the player: whoever takes it away waits for this
    if (Player* player = shared.playerRt)
        player->render(block, shared.formatRt);
    else
        std::ranges::fill(block, 0.0F);
    shared.isInCallback = false;
    shared.blocks.fetch_add(1, std::memory_order_relaxed);
    if (flags & paOutputUnderflow)
        shared.underruns.fetch_add(1, std::memory_order_relaxed);
    return paContinue;
}

void AudioOutput::DeviceThread::wait()
{
    if (!m_stream) {
        // Woken by play; options that change while nothing is to be heard may wait a moment.
        ask<bool>(
            [this](Player& player) {
                player.waitUntilPlaying(m_shared->stop.get_token(), kLookWhileClosed);
                return true;
            },
            false);
        if (Clock::now() >= m_nextTry)
            return;
    }
    std::unique_lock lock(m_shared->mutex);
    m_shared->wake.wait_for(lock, m_shared->stop.get_token(), kLook, [this] { return m_shared->isChanged; });
}

void AudioOutput::DeviceThread::look()
{
    bool isChanged = false;
    {
        const std::scoped_lock lock(m_shared->mutex);
        isChanged = std::exchange(m_shared->isChanged, false);
        m_options = m_shared->options;
    }
    if (isChanged) {
        close();
        renewLibrary();
        m_nextTry = {};
    }
    const int rateHz = ask<int>(
        [](Player& player) {
            player.collect();
            return player.songRateHz();
        },
        0);
    const auto now = Clock::now();
    if (ask<bool>([](Player& player) { return player.isPlaying(); }, false))
        m_lastPlayed = now;
    if (m_stream)
        lookAtStream();
    if (m_stream && (now - m_lastPlayed > kOpenAfterPause || rateHz != m_askedRateHz)) {
        close();
        report(OutputState::Idle);
    }
    if (!m_stream && m_lastPlayed == now && now >= m_nextTry)
        open(rateHz);
}

/// Whether the device still takes what it is given. A dead one says so; one that has stopped to ask is given some time.
void AudioOutput::DeviceThread::lookAtStream()
{
    const auto now = Clock::now();
    if (const std::uint64_t blocks = m_shared->blocks; blocks != m_seenBlocks) {
        m_seenBlocks = blocks;
        m_lastBlock = now;
    }
    bool isActive = false;
    watched([&] { isActive = m_stream->isActive(); });
    if (isActive && now - m_lastBlock < kLongestPause) {
        const std::scoped_lock lock(m_shared->mutex);
        m_shared->status.underruns = m_shared->underruns;
        return;
    }
    report(OutputState::Lost, m_stream->device() + (isActive ? " does not take any sound" : " is gone")); // first: the next call may hang
    close();
    m_library.reset();
    m_nextTry = {};
}

void AudioOutput::DeviceThread::open(int rateHz)
{
    if (!m_library)
        renewLibrary();
    m_askedRateHz = rateHz;
    const auto prepare = [this](const PortAudioStream& stream) {
        m_shared->formatRt = stream.format();
        const auto latencyFrames = std::llround(stream.latencySeconds() * stream.format().sampleRateHz);
        ask<bool>(
            [&](Player& player) {
                player.setOutput(stream.format(), latencyFrames);
                return true;
            },
            false);
    };
    Result<PortAudioStream> opened = failure(Errc::Internal, "not opened");
    watched([&] { opened = PortAudioStream::open(m_options, rateHz, &callback, m_shared.get(), prepare); });
    if (!opened) {
        // While a lost device stays away it is still the loss that the user has to know.
        report(m_shared->status.state == OutputState::Lost ? OutputState::Lost : OutputState::NoDevice, opened.error().detail);
        watched([this] { m_library.reset(); }); // the next try has to see new devices
        m_nextTry = Clock::now() + kRetry;
        return;
    }
    m_stream = std::move(*opened);
    m_lastBlock = Clock::now();
    report(OutputState::Running);
}

void AudioOutput::DeviceThread::close()
{
    watched([this] { m_stream.reset(); });
}

void AudioOutput::DeviceThread::renewLibrary()
{
    watched([this] {
        m_library.reset();
        if (auto library = PortAudio::create())
            m_library = std::move(*library);
        else
            report(OutputState::NoDevice, library.error().detail);
    });
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->status.devices = m_library ? PortAudio::devices() : std::vector<OutputDevice>{};
}

void AudioOutput::DeviceThread::report(OutputState state, const std::string& detail)
{
    const std::scoped_lock lock(m_shared->mutex);
    OutputStatus& status = m_shared->status;
    status.state = state;
    status.detail = detail;
    status.device = m_stream ? m_stream->device() : std::string();
    status.format = m_stream ? m_stream->format() : OutputFormat{};
    status.latencySeconds = m_stream ? m_stream->latencySeconds() : 0.0;
}

AudioOutput::AudioOutput(Player& player, const OutputOptions& options) : m_shared(std::make_shared<Shared>())
{
    m_shared->options = options;
    m_shared->player = &player;
    m_shared->playerRt = &player;
    m_thread = std::thread([shared = m_shared] { DeviceThread(shared).run(); });
}

AudioOutput::~AudioOutput()
{
    m_shared->stop.request_stop();
    m_shared->playerRt = nullptr;
    while (m_shared->isInCallback)
        std::this_thread::sleep_for(Milliseconds(1));
    {
        const std::scoped_lock lock(m_shared->playerMutex);
        m_shared->player = nullptr;
    }
    std::unique_lock lock(m_shared->mutex);
    const bool hasEnded = m_shared->wake.wait_for(lock, kPatience, [this] { return m_shared->hasEnded.load(); });
    lock.unlock();
    if (hasEnded)
        m_thread.join();
    else
        m_thread.detach();
}

void AudioOutput::setOptions(const OutputOptions& options)
{
    {
        const std::scoped_lock lock(m_shared->mutex);
        m_shared->options = options;
        m_shared->isChanged = true;
    }
    m_shared->wake.notify_all();
}

void AudioOutput::refreshDevices()
{
    {
        const std::scoped_lock lock(m_shared->mutex);
        m_shared->isChanged = true;
    }
    m_shared->wake.notify_all();
}

OutputStatus AudioOutput::status() const
{
    const std::scoped_lock lock(m_shared->mutex);
    OutputStatus status = m_shared->status;
    if (m_shared->isHung()) {
        status.state = OutputState::Hung;
        status.detail = "the system's sound does not answer";
    }
    return status;
}

} // namespace stemwright::playback
