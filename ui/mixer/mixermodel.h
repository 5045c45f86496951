#pragma once

#include "engine/mix/mix.h"

#include <QColor>
#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

#include <array>

namespace stemwright::ui {

/// How a strip is shown.
struct StripLook {
    QString name{};  ///< empty: by its target
    QColor colour{}; ///< invalid: by its target
    bool operator==(const StripLook&) const = default;
};

/// All that a user can set at the strips.
struct MixerState {
    std::array<mix::Strip, mix::kMaxStrips> strips{};
    QList<StripLook> looks;
    QList<int> order; ///< the stems from top to bottom
    bool operator==(const MixerState&) const = default;
};

/// The settings of the strips, as every view and the player see them. What a user changes goes through MixerEdits, which can undo it.
class MixerModel : public QObject {
    Q_OBJECT

public:
    /// For the stems with these names ("vocals"). Those that the song had before, now or with another take, stay as they were set; others
    /// are as they are at first, and so are all when there were none in between.
    void setStems(const QStringList& targets);

    int stems() const { return static_cast<int>(m_targets.size()); }
    const QString& target(int stem) const { return m_targets[stem]; }
    QString name(int stem) const; ///< as it is shown
    const StripLook& look(int stem) const { return m_looks[stem]; }
    const QList<int>& order() const { return m_order; } ///< the stems from top to bottom
    bool canMove(int stem, int places) const;
    const mix::Mix& mix() const { return m_mix; }
    const mix::Strip& strip(int stem) const { return m_mix.strips[static_cast<std::size_t>(stem)]; }
    /// Whether the strip is heard, by its own mute and everybody's solo.
    bool isSounding(int stem) const;

    void setGainDb(int stem, float gainDb);
    void setBalance(int stem, float balance);
    void setMuted(int stem, bool muted);
    void setSoloed(int stem, bool soloed);
    /// This one alone; once more gives back what was soloed before.
    void toggleExclusiveSolo(int stem);
    /// An empty name gives the target's own back, and so does an invalid colour.
    void setLook(int stem, const StripLook& look);
    /// Down, or up for negative numbers; nothing happens beyond the ends.
    void move(int stem, int places);
    /// Stems or the song as it came, and the correction that makes both equally loud. What is listened to is no setting of a strip.
    void setListen(mix::Listen listen);
    void setOriginalDb(float originalDb);
    /// The level of the whole mix: a project's, no setting of a strip either.
    void setMasterDb(float masterDb);

    MixerState state() const { return {.strips = m_mix.strips, .looks = m_looks, .order = m_order}; }
    /// Of the same stems.
    void setState(const MixerState& state);

Q_SIGNALS:
    void stemsChanged();
    void mixChanged();
    void looksChanged();
    void orderChanged();

private:
    /// What is set of a stem.
    struct Known {
        StripLook look{};
        mix::Strip strip{};
    };
    void set(int stem, const mix::Strip& strip);
    void setMix(const mix::Mix& mix);

    QStringList m_targets;
    QHash<QString, Known> m_known; ///< all that the song ever had
    QList<StripLook> m_looks;
    QList<int> m_order;
    mix::Mix m_mix;
    mix::ExclusiveSolo m_exclusive;
};

} // namespace stemwright::ui
