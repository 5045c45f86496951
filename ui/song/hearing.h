#pragma once

#include "engine/audio/songfile.h"
#include "engine/mix/source.h"

#include <QObject>

#include <memory>

namespace stemwright::ui {

class LiveSource;
class PlaybackController;

/// What is played of the open song: the song alone, its stems once there are some, or for a while something else in their place. Each
/// takes over from the one before by a crossfade, where the song is.
///
/// Thread  the GUI thread.
class Hearing : public QObject {
    Q_OBJECT

public:
    /// `playback` outlives it.
    explicit Hearing(PlaybackController& playback);
    ~Hearing() override;

    /// Another song, without stems.
    void open(const std::shared_ptr<const audio::Song>& song);
    void close();
    /// Of the open song.
    void setStems(std::shared_ptr<mix::Source> stems);
    /// What is mixed and exported; null while there are none.
    const std::shared_ptr<mix::Source>& stems() const { return m_stems; }

    /// Plays a take that is compared, at the level and in the order for that, in place of the stems, whichever these become; null ends
    /// that.
    void setCompared(std::shared_ptr<mix::Source> take);
    /// Plays something else of the same song in place of the stems, as long as they stay; null ends that.
    void setInstead(std::shared_ptr<mix::Source> other);
    bool isInstead() const { return m_instead != nullptr; }

Q_SIGNALS:
    void stemsChanged(); ///< others, or none

private:
    void forgetStems();
    void play();

    PlaybackController& m_playback;
    std::shared_ptr<LiveSource> m_source; ///< null without a song
    std::shared_ptr<mix::Source> m_stems;
    std::shared_ptr<mix::Source> m_compared;
    std::shared_ptr<mix::Source> m_instead;
};

} // namespace stemwright::ui
