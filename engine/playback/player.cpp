#include "engine/playback/player.h"

#include <algorithm>
#include <utility>

namespace stemwright::playback {

namespace {

constexpr std::chrono::seconds kLongestSettling{10};

/// What is loaded while no song is.
class NoSong final : public mix::Source {
public:
    int sampleRateHz() const override { return OutputFormat{}.sampleRateHz; }
    std::size_t channels() const override { return OutputFormat{}.channels; }
    std::int64_t frames() const override { return 0; }
    std::size_t stems() const override { return 0; }
    std::vector<mix::FrameRange> available() const override { return {}; }
    std::uint64_t generation(mix::FrameRange) const override { return 0; }
    Status readOriginal(std::int64_t, std::span<float>) override { return {}; }
    Status readStem(std::size_t, std::int64_t, std::span<float>) override { return {}; }
};

} // namespace

Player::Player() : m_source(std::make_shared<NoSong>())
{
    exchangeDeck(0);
    m_destroyer = std::jthread([this](const std::stop_token& stop) { destroyDiscarded(stop); });
}

Player::~Player()
{
    const std::scoped_lock lock(m_mutex);
    discard(m_incoming.exchange(nullptr));
    discard(m_retired.exchange(nullptr));
    discard(std::exchange(m_currentRt, nullptr));
}

Status Player::load(std::shared_ptr<mix::Source> source)
{
    if (source && (source->channels() < 1 || source->channels() > audio::kMaxChannels || source->stems() > mix::kMaxStrips))
        return failure(Errc::InvalidArgument,
                       "cannot play " + std::to_string(source->stems()) + " stems of " + std::to_string(source->channels()) + " channels");
    const std::scoped_lock lock(m_mutex);
    m_hasSong = source != nullptr;
    m_source = source ? std::move(source) : std::make_shared<NoSong>();
    m_isPlaying = false;
    m_loop.reset();
    exchangeDeck(0);
    return {};
}

/// Gives the callback a deck for the source and the format of now.
void Player::exchangeDeck(std::int64_t frame)
{
    auto deck = std::make_unique<Deck>(m_source, m_format, m_latencyFrames, m_mix.snapshot(), frame, m_loop);
    m_deck = deck.get();
    discard(m_incoming.exchange(deck.release(), std::memory_order_acq_rel));
    discard(m_retired.exchange(nullptr, std::memory_order_acquire));
}

void Player::discard(Deck* deck)
{
    if (!deck)
        return;
    m_discarded.emplace_back(deck);
    m_hasDiscarded.notify_one();
}

void Player::destroyDiscarded(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (m_hasDiscarded.wait(lock, stop, [this] { return !m_discarded.empty(); })) {
        auto decks = std::exchange(m_discarded, {});
        lock.unlock();
        decks.clear();
        lock.lock();
    }
}

void Player::collect()
{
    const std::scoped_lock lock(m_mutex);
    discard(m_retired.exchange(nullptr, std::memory_order_acquire));
}

int Player::songRateHz() const
{
    const std::scoped_lock lock(m_mutex);
    return m_hasSong ? m_source->sampleRateHz() : 0;
}

void Player::play()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_hasSong)
            return;
        if (m_deck->hasEnded())
            m_deck->seek(0);
        m_isPlaying = true;
    }
    m_started.notify_all();
}

void Player::pause() { m_isPlaying = false; }

void Player::seek(std::int64_t frame)
{
    const std::scoped_lock lock(m_mutex);
    m_isPlaying = isPlayingLocked(); // a seek from the song's end does not start it
    m_deck->seek(std::clamp<std::int64_t>(frame, 0, m_source->frames()));
}

void Player::setLoop(std::optional<mix::FrameRange> loop)
{
    const std::scoped_lock lock(m_mutex);
    if (loop && (loop->first < 0 || loop->end <= loop->first || loop->end > m_source->frames()))
        loop.reset();
    m_loop = loop;
    m_deck->setLoop(loop);
}

std::optional<mix::FrameRange> Player::loop() const
{
    const std::scoped_lock lock(m_mutex);
    return m_loop;
}

bool Player::isPlaying() const
{
    const std::scoped_lock lock(m_mutex);
    return isPlayingLocked();
}

std::int64_t Player::position() const
{
    const std::scoped_lock lock(m_mutex);
    return m_deck->position();
}

Loudness Player::loudness() const
{
    const std::scoped_lock lock(m_mutex);
    return m_deck->loudness();
}

std::optional<double> Player::sumDecibels() const
{
    const std::scoped_lock lock(m_mutex);
    return m_deck->sumDecibels();
}

void Player::restartLoudness()
{
    const std::scoped_lock lock(m_mutex);
    m_deck->restartLoudness();
}

std::optional<Error> Player::takeError()
{
    const std::scoped_lock lock(m_mutex);
    return m_deck->takeError();
}

void Player::setOutput(const OutputFormat& format, std::int64_t latencyFrames)
{
    const std::scoped_lock lock(m_mutex);
    if (m_latencyFrames.exchange(latencyFrames) == latencyFrames && format == m_format) {
        m_deck->restart();
        return;
    }
    m_format = format;
    exchangeDeck(m_deck->position());
}

void Player::waitUntilPlaying(std::stop_token stop, std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_started.wait_for(lock, stop, time, [this] { return isPlayingLocked(); });
}

bool Player::waitUntilSettled()
{
    const std::scoped_lock lock(m_mutex);
    return m_deck->waitUntilSettled(kLongestSettling);
}

void Player::render(std::span<float> out, const OutputFormat& format) noexcept
{
    const Deck* incoming = m_incoming.load(std::memory_order_acquire);
    const bool mayGoSilent = !m_currentRt || m_currentRt->isSilent() || m_currentRt->format() != format;
    if (incoming && mayGoSilent && !m_retired.load(std::memory_order_relaxed)) // adopt only if the old deck has a place to go
        if (Deck* next = m_incoming.exchange(nullptr, std::memory_order_acq_rel)) {
            m_retired.store(m_currentRt, std::memory_order_release);
            m_currentRt = next;
            incoming = nullptr;
        }
    if (!m_currentRt || m_currentRt->format() != format) {
        std::ranges::fill(out, 0.0F);
        return;
    }
    mix::Peaks peaks;
    const mix::Mix mix = m_mix.snapshot();
    const bool isPlaying = m_isPlaying.load(std::memory_order_relaxed) && !incoming;
    m_currentRt->render({.mix = mix, .playing = isPlaying, .latencyFrames = m_latencyFrames.load(std::memory_order_relaxed)}, out, peaks,
                        m_gaps);
    m_peaks.raise(peaks);
}

} // namespace stemwright::playback
