#pragma once

#include "engine/edit/stroke.h"

#include <QObject>

#include <cstdint>
#include <optional>

namespace stemwright::ui {

class Hearing;
class MixerModel;
class PlaybackController;

/// Lets hear what lies in a selection of one stem, and nothing else, again and again; then everything is as it was.
///
/// Thread  the GUI thread.
class SelectionHearing : public QObject {
    Q_OBJECT

public:
    /// What it is given outlives it.
    SelectionHearing(Hearing& hearing, PlaybackController& playback, const MixerModel& mixer);

    /// Nothing happens while there are no stems. When something is heard already, this takes its place.
    void begin(const edit::Shape& shape, const edit::Edge& edge, int stem);
    void end();
    bool isOn() const { return m_before.has_value(); }

private:
    struct Before {
        bool wasPlaying = false;
        std::int64_t position = 0;
    };
    void turnBack(std::int64_t position);

    Hearing& m_hearing;
    PlaybackController& m_playback;
    const MixerModel& m_mixer;
    std::optional<Before> m_before; ///< while the selection is heard
    std::int64_t m_first = 0;
    std::int64_t m_end = 0;
};

} // namespace stemwright::ui
