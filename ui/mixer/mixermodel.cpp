#include "ui/mixer/mixermodel.h"

namespace stemwright::ui {

void MixerModel::setStems(const QStringList& targets)
{
    m_targets = targets.mid(0, static_cast<int>(mix::kMaxStrips));
    m_mix = {};
    m_exclusive = {};
    Q_EMIT stemsChanged();
    Q_EMIT mixChanged();
}

QString MixerModel::name(int stem) const
{
    const QString& target = m_targets[stem];
    if (target == QLatin1String("vocals"))
        return tr("Vocals");
    if (target == QLatin1String("drums"))
        return tr("Drums");
    if (target == QLatin1String("bass"))
        return tr("Bass");
    if (target == QLatin1String("other"))
        return tr("Other");
    if (target == QLatin1String("residual"))
        return tr("Residual");
    return target;
}

bool MixerModel::isSounding(int stem) const
{
    return mix::soundingStrips(std::span(m_mix.strips).first(static_cast<std::size_t>(stems())))[static_cast<std::size_t>(stem)];
}

void MixerModel::set(int stem, const mix::Strip& strip)
{
    mix::Strip& old = m_mix.strips[static_cast<std::size_t>(stem)];
    if (old == strip)
        return;
    old = strip;
    Q_EMIT mixChanged();
}

void MixerModel::setGainDb(int stem, float gainDb)
{
    mix::Strip next = strip(stem);
    next.gainDb = gainDb;
    set(stem, next);
}

void MixerModel::setBalance(int stem, float balance)
{
    mix::Strip next = strip(stem);
    next.balance = balance;
    set(stem, next);
}

void MixerModel::setMuted(int stem, bool muted)
{
    mix::Strip next = strip(stem);
    next.muted = muted;
    set(stem, next);
}

void MixerModel::setSoloed(int stem, bool soloed)
{
    mix::Strip next = strip(stem);
    next.soloed = soloed;
    set(stem, next);
}

void MixerModel::toggleExclusiveSolo(int stem)
{
    m_exclusive.toggle(std::span(m_mix.strips).first(static_cast<std::size_t>(stems())), static_cast<std::size_t>(stem));
    Q_EMIT mixChanged();
}

} // namespace stemwright::ui
