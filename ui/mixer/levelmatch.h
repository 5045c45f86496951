#pragma once

#include "engine/base/result.h"
#include "engine/mix/mix.h"
#include "engine/mix/source.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <memory>
#include <thread>

namespace stemwright::ui {

class MixerModel;

/// Keeps the original as loud as the mix, so that the switch between them compares sound and not level: sets the model's correction a
/// moment after the strips changed.
///
/// Owns    the thread that listens to both; the destructor cancels and waits for a block.
/// Thread  the GUI thread, which never waits elsewhere.
class LevelMatch : public QObject {
    Q_OBJECT

public:
    /// `mixer` outlives the match.
    explicit LevelMatch(MixerModel& mixer);

    /// What the mixer mixes; empty for none.
    void setSource(std::shared_ptr<mix::Source> source);
    /// More of the stems is there.
    void matchAgain() { m_settled.start(); }

private:
    void noteMix();
    void start();
    void take(const Result<float>& originalDb);

    MixerModel& m_mixer;
    std::shared_ptr<mix::Source> m_source;
    QTimer m_settled; ///< since the last change
    std::array<mix::Strip, mix::kMaxStrips> m_matched{};
    std::uint64_t m_matchedGeneration = 0;
    mix::Listen m_listen = mix::Listen::Stems;
    bool m_isRunning = false;
    bool m_isOutdated = false; ///< what runs listens to something of the past
    std::jthread m_worker;     // last: joined before the rest goes
};

} // namespace stemwright::ui
