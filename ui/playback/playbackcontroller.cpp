#include "ui/playback/playbackcontroller.h"

#include <algorithm>
#include <chrono>

namespace stemwright::ui {

namespace {

constexpr std::chrono::milliseconds kLookEvery(33);

} // namespace

PlaybackController::PlaybackController()
{
    m_timer.setInterval(kLookEvery);
    connect(&m_timer, &QTimer::timeout, this, &PlaybackController::look);
}

void PlaybackController::load(std::shared_ptr<mix::Source> source)
{
    m_wait.expect({});
    exchange(std::move(source));
}

void PlaybackController::exchange(std::shared_ptr<mix::Source> source)
{
    m_wait.end();
    m_source = std::move(source);
    m_loop = {};
    if (const Status loaded = m_player.load(m_source); !loaded)
        Q_EMIT failed(loaded.error());
    if (m_source)
        m_timer.start();
    else
        m_timer.stop();
    Q_EMIT songChanged();
    applyLoop(false);
    look();
}

void PlaybackController::replace(std::shared_ptr<mix::Source> source)
{
    if (source == m_source)
        return;
    const std::int64_t position = m_player.position();
    const bool wasPlaying = isPlaying();
    const mix::FrameRange range = m_loop;
    const bool wasLooping = m_isLooping;
    exchange(std::move(source));
    m_loop = range;
    applyLoop(wasLooping);
    if (position > 0)
        m_player.seek(position);
    if (wasPlaying)
        m_wait.begin();
    look();
}

playback::AudioOutput& PlaybackController::output()
{
    if (!m_output)
        m_output.emplace(m_player, m_options);
    return *m_output;
}

void PlaybackController::setDevice(const QString& name)
{
    m_options.device = name.toStdString();
    if (m_output)
        m_output->setOptions(m_options);
}

void PlaybackController::lookForDevices()
{
    if (!m_player.isPlaying())
        output().refreshDevices();
}

QStringList PlaybackController::devices() const
{
    QStringList names;
    if (m_output)
        for (const playback::OutputDevice& device : m_output->status().devices)
            names += QString::fromStdString(device.name);
    return names;
}

void PlaybackController::setWaitsForStems(bool on)
{
    m_wait.setOn(on);
    look();
}

void PlaybackController::expectStems(mix::FrameRange range)
{
    m_wait.expect(range);
    look();
}

void PlaybackController::togglePlay()
{
    if (!m_source)
        return;
    output();
    if (isPlaying()) {
        m_wait.end();
        m_player.pause();
    } else {
        if (m_player.position() >= frames())
            m_player.seek(0);
        m_player.restartLoudness();
        m_wait.begin();
    }
    look();
}

void PlaybackController::seek(std::int64_t frame)
{
    if (!m_source)
        return;
    m_player.seek(std::clamp<std::int64_t>(frame, 0, frames()));
    look();
}

void PlaybackController::seekBySeconds(double seconds) { seek(m_position + static_cast<std::int64_t>(seconds * rateHz())); }

void PlaybackController::setLoop(mix::FrameRange range)
{
    m_loop = {.first = std::clamp<std::int64_t>(range.first, 0, frames()), .end = std::clamp<std::int64_t>(range.end, 0, frames())};
    if (m_loop.frames() <= 0)
        m_loop = {};
    applyLoop(m_loop.frames() > 0);
}

void PlaybackController::setLoopState(const Loop& state)
{
    m_loop = state.range;
    applyLoop(state.isOn);
}

void PlaybackController::startLoopHere() { setLoop({.first = m_position, .end = m_loop.end > m_position ? m_loop.end : frames()}); }

void PlaybackController::endLoopHere() { setLoop({.first = m_loop.first < m_position ? m_loop.first : 0, .end = m_position}); }

void PlaybackController::toggleLoop()
{
    if (m_loop.frames() > 0)
        applyLoop(!m_isLooping);
    else
        setLoop({.first = 0, .end = frames()});
}

void PlaybackController::applyLoop(bool looping)
{
    m_isLooping = looping;
    m_player.setLoop(loop());
    Q_EMIT loopChanged();
}

void PlaybackController::waitOrGoOn()
{
    if (!m_source)
        return;
    switch (m_wait.look(*m_source, m_player.position(), loop(), m_player.isPlaying())) {
    case StemWait::Step::None:
        break;
    case StemWait::Step::Hold:
        m_player.pause();
        break;
    case StemWait::Step::GoOn:
        m_player.play();
        break;
    }
}

void PlaybackController::look()
{
    waitOrGoOn();
    if (const bool playing = isPlaying(); playing != m_isPlaying) {
        m_isPlaying = playing;
        Q_EMIT playingChanged(playing);
    }
    if (const bool waiting = isWaiting(); waiting != m_isWaiting) {
        m_isWaiting = waiting;
        Q_EMIT waitingChanged(waiting);
    }
    lookAtOutput();
    const double latency = m_player.isPlaying() ? m_status.latencySeconds : 0.0;
    const std::int64_t heard = std::max<std::int64_t>(0, m_player.position() - static_cast<std::int64_t>(latency * rateHz()));
    if (heard != m_position) {
        m_position = heard;
        Q_EMIT positionChanged(heard);
    }
    const mix::Peaks peaks = m_player.takePeaks();
    Q_EMIT peaksTaken(m_isMetered ? peaks : mix::Peaks(), std::chrono::duration<double>(kLookEvery).count());
    Q_EMIT loudnessMeasured(m_isMetered ? m_player.loudness() : playback::Loudness());
    Q_EMIT sumMeasured(m_isMetered ? m_player.sumDecibels() : std::nullopt);
    m_player.collect();
    if (const auto error = m_player.takeError())
        Q_EMIT failed(*error);
}

void PlaybackController::lookAtOutput()
{
    using playback::OutputState;
    if (!m_output)
        return;
    playback::OutputStatus status = m_output->status();
    const bool isSame = status.state == m_status.state && status.device == m_status.device && status.format == m_status.format;
    m_status = std::move(status);
    if (isSame)
        return;
    switch (m_status.state) {
    case OutputState::Idle:
        Q_EMIT outputChanged({}, true);
        break;
    case OutputState::Running:
        Q_EMIT outputChanged(tr("%1 · %2 Hz · %3 ms", "sound device, its rate and delay")
                                 .arg(QString::fromStdString(m_status.device))
                                 .arg(m_status.format.sampleRateHz)
                                 .arg(qRound(m_status.latencySeconds * 1000.0)),
                             true);
        break;
    case OutputState::NoDevice:
        Q_EMIT outputChanged(tr("No sound device"), false);
        break;
    case OutputState::Lost:
        Q_EMIT outputChanged(tr("The sound device is gone"), false);
        break;
    case OutputState::Hung:
        Q_EMIT outputChanged(tr("The system's sound does not answer; start the program again"), false);
        break;
    }
}

} // namespace stemwright::ui
