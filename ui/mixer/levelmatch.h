#pragma once

#include "engine/mix/mix.h"
#include "engine/mix/source.h"
#include "ui/work/latestjob.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <memory>

namespace stemwright::ui {

class MixerModel;

/// Keeps the original as loud as the mix, so that the switch between them compares sound and not level: sets the model's correction a
/// moment after the strips changed.
///
/// Thread  the GUI thread, which waits only in the destructor, for a block.
class LevelMatch : public QObject {
    Q_OBJECT

public:
    /// `mixer` outlives the match.
    explicit LevelMatch(MixerModel& mixer);

    /// What the mixer mixes; empty for none.
    void setSource(std::shared_ptr<mix::Source> source);
    /// More of the stems is there.
    void matchAgain()
    {
        if (m_source)
            m_settled.start();
    }

private:
    void noteMix();
    void start();

    MixerModel& m_mixer;
    std::shared_ptr<mix::Source> m_source;
    QTimer m_settled; ///< since the last change
    std::array<mix::Strip, mix::kMaxStrips> m_matched{};
    std::uint64_t m_matchedGeneration = 0;
    mix::Listen m_listen = mix::Listen::Stems;
    LatestJob m_worker;
};

} // namespace stemwright::ui
