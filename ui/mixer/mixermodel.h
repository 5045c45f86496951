#pragma once

#include "engine/mix/mix.h"

#include <QObject>
#include <QStringList>

namespace stemwright::ui {

/// The settings of the strips, as every view and the player see them.
class MixerModel : public QObject {
    Q_OBJECT

public:
    /// All strips back to 0 dB, for the stems with these names ("vocals").
    void setStems(const QStringList& targets);

    int stems() const { return static_cast<int>(m_targets.size()); }
    const QString& target(int stem) const { return m_targets[stem]; }
    QString name(int stem) const; ///< as it is shown
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

Q_SIGNALS:
    void stemsChanged();
    void mixChanged();

private:
    void set(int stem, const mix::Strip& strip);

    QStringList m_targets;
    mix::Mix m_mix;
    mix::ExclusiveSolo m_exclusive;
};

} // namespace stemwright::ui
