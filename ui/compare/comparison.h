#pragma once

#include "engine/mix/mix.h"
#include "engine/mix/source.h"
#include "ui/work/latestjob.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <array>
#include <memory>
#include <optional>

namespace stemwright::ui {

class MixerModel;

/// The two places for takes that are compared.
enum class Memory { A, B };

inline Memory otherThan(Memory memory) { return memory == Memory::A ? Memory::B : Memory::A; }
inline QString letterOf(Memory memory) { return memory == Memory::A ? QStringLiteral("A") : QStringLiteral("B"); }

/// A take as a comparison needs it.
struct ComparedTake {
    QString name{};
    QStringList targets{}; ///< of its stems, in their order
    std::shared_ptr<mix::Source> stems{};
    bool operator==(const ComparedTake&) const = default;
};

/// What is heard of a song with several takes: the stems that the window works on, one of the memories A and B, what both differ in, or
/// the song without a stem. Faders and balances belong to the song: they act on all of that but the last.
///
/// B is made as loud as A through the present strips, over the loop or the whole song, by ITU-R BS.1770. In a blind test nothing here
/// tells which of both is heard.
///
/// Thread  the GUI thread; what is heard is exchanged by whoever plays.
class Comparison : public QObject {
    Q_OBJECT

public:
    /// `mixer` outlives the comparison.
    explicit Comparison(MixerModel& mixer);

    void setTake(Memory memory, const std::optional<ComparedTake>& take);
    const std::optional<ComparedTake>& take(Memory memory) const { return m_takes[indexOf(memory)]; }
    /// Where levels are matched; nothing: in all of the song.
    void setRange(const std::optional<mix::FrameRange>& range);
    /// More of the takes is there.
    void matchAgain();
    /// Whether B is made as loud as A; it is unless told otherwise.
    void setMatched(bool on);
    bool isMatched() const { return m_isMatched; }
    /// Whether the levels are still being measured.
    bool isMatching() const { return m_settled.isActive() || m_worker.isRunning(); }
    /// Of B, also while it is not made as loud; nothing before it is known.
    std::optional<float> matchingDb() const { return m_matchingDb; }

    /// Why A and B cannot be compared, and what helps; empty when they can.
    const QString& obstacle() const { return m_obstacle; }
    /// Whether all strips let through the same: then A and B add up to the same song, and nobody can hear which one it is.
    bool sumsAreEqual() const;
    bool canCompare() const { return m_obstacle.isEmpty(); }

    // --- what is heard
    /// Stems of this one instead of the window's; nothing: those.
    void setHeard(std::optional<Memory> memory);
    /// The same for whoever wants to compare: no longer the original, if that is listened to.
    void hear(Memory memory);
    void toggle(); ///< A, or B when that is A
    /// Nothing also in a blind test.
    std::optional<Memory> heard() const { return m_isBlind ? std::nullopt : m_heard; }
    /// Of what the strips let through; where that is silent, as sumsAreEqual(), of this stem alone, if any.
    void holdDifference(bool on, std::optional<int> stem = std::nullopt);
    bool isDifference() const { return m_isDifference; }
    void holdWithout(std::optional<int> stem);
    std::optional<int> without() const { return m_without; }

    // --- a blind test, in which only its own switch acts
    void setBlind(bool on);
    bool isBlind() const { return m_isBlind; }
    void hearBlind(Memory memory);

    /// For the player: what is heard instead of the window's stems, null for those, and through which mix.
    std::shared_ptr<mix::Source> source() const;
    mix::Mix mix() const;
    /// Whether what is heard are stems as they were made, at their own level.
    bool isPlain() const;

    QString heardText() const;    ///< "You hear A: umxl, 2 iterations"
    QString matchingText() const; ///< "level matched, B +0.3 dB"
    QString shortText() const;    ///< what is held or tested, else the level

Q_SIGNALS:
    void sourceChanged(); ///< another one: source()
    void mixChanged();    ///< mix(), whatever of it
    void changed();       ///< anything that is shown

private:
    static std::size_t indexOf(Memory memory) { return memory == Memory::A ? 0 : 1; }
    QString findObstacle() const;
    void rebuild();
    void tell();
    void noteMix();
    void match();
    void takeGain(const Result<float>& gainDb);

    MixerModel& m_mixer;
    std::array<std::optional<ComparedTake>, 2> m_takes;
    std::array<std::shared_ptr<mix::Source>, 2> m_adapted; ///< to the strips, B to A's level; null while they cannot be compared
    std::shared_ptr<mix::Source> m_unmatchedB;
    std::shared_ptr<mix::Source> m_difference;
    QString m_obstacle;
    std::optional<mix::FrameRange> m_range;

    std::optional<Memory> m_heard;
    bool m_isDifference = false;
    std::optional<int> m_differenceOf; ///< this stem alone
    std::optional<int> m_without;
    bool m_isBlind = false;
    Memory m_blindHeard = Memory::A;
    std::shared_ptr<mix::Source> m_told; ///< as sourceChanged() told last

    bool m_isMatched = true;
    std::optional<float> m_matchingDb;
    std::array<mix::Strip, mix::kMaxStrips> m_matchedStrips{};
    QTimer m_settled; ///< since the last change of what is matched
    LatestJob m_worker;
};

} // namespace stemwright::ui
