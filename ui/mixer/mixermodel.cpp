#include "ui/mixer/mixermodel.h"

#include "ui/text/targetname.h"

#include <numeric>
#include <utility>

namespace stemwright::ui {

void MixerModel::setStems(const QStringList& targets)
{
    const QStringList oldTargets = std::exchange(m_targets, targets.mid(0, static_cast<int>(mix::kMaxStrips)));
    for (qsizetype stem = 0; stem < oldTargets.size(); ++stem)
        m_known[oldTargets[stem]] = {.look = m_looks[stem], .strip = m_mix.strips[static_cast<std::size_t>(stem)]};
    if (m_targets.isEmpty())
        m_known.clear(); // another song
    m_looks = QList<StripLook>(m_targets.size());
    mix::Mix next{.masterDb = m_mix.masterDb};
    if (!m_targets.isEmpty()) { // other stems of the song that is heard
        next.listen = m_mix.listen;
        next.originalDb = m_mix.originalDb;
    }
    m_mix = next;
    for (qsizetype stem = 0; stem < m_targets.size(); ++stem)
        if (const auto known = m_known.constFind(m_targets[stem]); known != m_known.constEnd()) {
            m_looks[stem] = known->look;
            m_mix.strips[static_cast<std::size_t>(stem)] = known->strip;
        }
    if (m_targets != oldTargets) {
        m_order.resize(m_targets.size());
        std::iota(m_order.begin(), m_order.end(), 0);
    }
    m_exclusive = {};
    Q_EMIT stemsChanged();
    Q_EMIT mixChanged();
}

QString MixerModel::name(int stem) const { return m_looks[stem].name.isEmpty() ? targetText(m_targets[stem]) : m_looks[stem].name; }

bool MixerModel::isSounding(int stem) const
{
    return mix::soundingStrips(std::span(m_mix.strips).first(static_cast<std::size_t>(stems())))[static_cast<std::size_t>(stem)];
}

void MixerModel::set(int stem, const mix::Strip& strip)
{
    mix::Mix next = m_mix;
    next.strips[static_cast<std::size_t>(stem)] = strip;
    setMix(next);
}

void MixerModel::setMix(const mix::Mix& mix)
{
    if (m_mix == mix)
        return;
    m_mix = mix;
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

void MixerModel::setLook(int stem, const StripLook& look)
{
    if (m_looks[stem] == look)
        return;
    m_looks[stem] = look;
    Q_EMIT looksChanged();
}

bool MixerModel::canMove(int stem, int places) const
{
    const qsizetype to = m_order.indexOf(stem) + places;
    return to >= 0 && to < m_order.size();
}

void MixerModel::move(int stem, int places)
{
    if (places == 0 || !canMove(stem, places))
        return;
    const qsizetype from = m_order.indexOf(stem);
    m_order.move(from, from + places);
    Q_EMIT orderChanged();
}

void MixerModel::setListen(mix::Listen listen)
{
    mix::Mix next = m_mix;
    next.listen = listen;
    setMix(next);
}

void MixerModel::setOriginalDb(float originalDb)
{
    mix::Mix next = m_mix;
    next.originalDb = originalDb;
    setMix(next);
}

void MixerModel::setMasterDb(float masterDb)
{
    mix::Mix next = m_mix;
    next.masterDb = masterDb;
    setMix(next);
}

void MixerModel::setState(const MixerState& state)
{
    if (state == this->state())
        return;
    m_exclusive = {};
    mix::Mix next = m_mix;
    next.strips = state.strips;
    const bool isOtherLook = m_looks != state.looks;
    const bool isOtherOrder = m_order != state.order;
    m_looks = state.looks;
    m_order = state.order;
    setMix(next);
    if (isOtherLook)
        Q_EMIT looksChanged();
    if (isOtherOrder)
        Q_EMIT orderChanged();
}

} // namespace stemwright::ui
