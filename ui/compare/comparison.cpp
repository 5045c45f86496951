#include "ui/compare/comparison.h"

#include "engine/base/guardedresult.h"
#include "engine/mix/adaptedsource.h"
#include "engine/mix/differencesource.h"
#include "engine/mix/levelmatch.h"
#include "ui/mixer/mixermodel.h"
#include "ui/song/livesource.h"
#include "ui/text/format.h"
#include "ui/text/targetname.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace stemwright::ui {

namespace {

constexpr std::chrono::milliseconds kSettlesAfter(500);
/// Nobody hears a smaller difference of level, and each exchange of what is heard is a crossfade.
constexpr float kLeastCorrectionDb = 0.05F;

std::vector<std::string> namesOf(const QStringList& targets)
{
    std::vector<std::string> names;
    std::ranges::transform(targets, std::back_inserter(names), &QString::toStdString);
    return names;
}

/// What only one of both lists has, as it is shown.
QString inOneOnly(const QStringList& one, const QStringList& other)
{
    QStringList names;
    for (const QString& target : one)
        if (!other.contains(target))
            names += targetText(target);
    for (const QString& target : other)
        if (!one.contains(target))
            names += targetText(target);
    return names.join(QStringLiteral(", "));
}

} // namespace

Comparison::Comparison(MixerModel& mixer) : m_mixer(mixer), m_obstacle(findObstacle())
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettlesAfter);
    connect(&m_settled, &QTimer::timeout, this, &Comparison::match);
    connect(&m_mixer, &MixerModel::mixChanged, this, &Comparison::noteMix);
    connect(&m_mixer, &MixerModel::stemsChanged, this, [this] {
        m_without.reset();
        rebuild();
    });
    connect(&m_mixer, &MixerModel::looksChanged, this, &Comparison::changed);
}

void Comparison::setTake(Memory memory, const std::optional<ComparedTake>& take)
{
    std::optional<ComparedTake>& place = m_takes[indexOf(memory)];
    if (take == place)
        return;
    const bool isSame = take && place && take->stems == place->stems;
    place = take;
    if (!isSame) {
        m_isBlind = false; // what was asked before is over
        m_matchingDb.reset();
    }
    rebuild();
    if (!isSame)
        matchAgain();
}

void Comparison::setRange(const std::optional<mix::FrameRange>& range)
{
    if (range == m_range)
        return;
    m_range = range;
    matchAgain();
}

void Comparison::matchAgain()
{
    m_worker.cancel();
    if (canCompare() && !m_isBlind)
        m_settled.start();
    else
        m_settled.stop();
    Q_EMIT changed();
}

void Comparison::setMatched(bool on)
{
    if (on == m_isMatched)
        return;
    m_isMatched = on;
    rebuild();
}

QString Comparison::findObstacle() const
{
    const auto& [a, b] = m_takes;
    if (!a || !a->stems)
        return tr("Two takes can be compared when the song is separated.");
    if (!b || !b->stems)
        return tr("There is only one take. Keep it in the list of takes, then change the settings: A and B switch between both.");
    if (a->stems == b->stems)
        return tr("A and B still have the same stems. Change the settings of one of them.");
    if (const QString different = inOneOnly(a->targets, b->targets); !different.isEmpty())
        return tr("A and B cannot be compared, as only one of them has these stems: %1.").arg(different);
    if (a->stems->stems() > LiveSource::kPlaces)
        return tr("Takes with more than %n stems cannot be compared.", "", static_cast<int>(LiveSource::kPlaces));
    return {};
}

/// After a change of what is compared.
void Comparison::rebuild()
{
    m_obstacle = findObstacle();
    m_adapted = {};
    m_unmatchedB.reset();
    m_difference.reset();
    if (m_obstacle.isEmpty()) {
        // Of takes that have the same stems the strips may still show others, for the moment in which another take becomes theirs.
        const std::vector<std::string> ofA = namesOf(take(Memory::A)->targets);
        std::vector<std::string> strips;
        for (int stem = 0; stem < m_mixer.stems(); ++stem)
            strips.push_back(m_mixer.target(stem).toStdString());
        const auto adapted = [&](Memory memory, float gainDb) -> std::shared_ptr<mix::Source> {
            const auto given = namesOf(take(memory)->targets);
            auto order = mix::orderOfTargets(strips, given);
            if (!order)
                order = mix::orderOfTargets(ofA, given);
            return std::make_shared<mix::AdaptedSource>(take(memory)->stems, *order, gainDb);
        };
        m_adapted = {adapted(Memory::A, 0.0F), adapted(Memory::B, m_isMatched ? m_matchingDb.value_or(0.0F) : 0.0F)};
        m_unmatchedB = adapted(Memory::B, 0.0F);
        if (auto difference = mix::DifferenceSource::create(m_adapted[0], m_unmatchedB))
            m_difference = std::move(*difference);
    } else {
        m_heard.reset();
        m_isDifference = false;
        m_isBlind = false;
    }
    tell();
}

/// After a change of what is heard.
void Comparison::tell()
{
    if (const auto now = source(); now != m_told) {
        m_told = now;
        Q_EMIT sourceChanged();
    }
    Q_EMIT mixChanged();
    Q_EMIT changed();
}

void Comparison::setHeard(std::optional<Memory> memory)
{
    if (memory == m_heard || m_isBlind || (memory && !canCompare()))
        return;
    m_heard = memory;
    tell();
}

void Comparison::hear(Memory memory)
{
    if (!canCompare() || m_isBlind)
        return;
    m_mixer.setListen(mix::Listen::Stems);
    setHeard(memory);
}

void Comparison::toggle() { hear(m_heard == Memory::A ? Memory::B : Memory::A); }

bool Comparison::sumsAreEqual() const
{
    for (int stem = 0; stem < m_mixer.stems(); ++stem)
        if (!m_mixer.isSounding(stem) || mix::gainsOf(m_mixer.strip(stem)) != mix::gainsOf(m_mixer.strip(0)))
            return false;
    return true;
}

void Comparison::holdDifference(bool on, std::optional<int> stem)
{
    if (on == m_isDifference || (on && (!m_difference || m_isBlind)))
        return;
    m_isDifference = on;
    m_differenceOf = on && sumsAreEqual() ? stem : std::nullopt;
    tell();
}

void Comparison::holdWithout(std::optional<int> stem)
{
    if (stem == m_without || (stem && (*stem >= m_mixer.stems() || m_isBlind)))
        return;
    m_without = stem;
    tell();
}

void Comparison::setBlind(bool on)
{
    if (on == m_isBlind || (on && !canCompare()))
        return;
    m_isBlind = on;
    m_isDifference = false;
    m_without.reset();
    m_blindHeard = Memory::A;
    tell();
    matchAgain(); // in the test all stays as it is, and afterwards there may be something to make up for
}

void Comparison::hearBlind(Memory memory)
{
    if (!m_isBlind)
        return;
    m_blindHeard = memory;
    if (const auto now = source(); now != m_told) { // and nothing else: whoever shows something is not to know
        m_told = now;
        Q_EMIT sourceChanged();
    }
}

std::shared_ptr<mix::Source> Comparison::source() const
{
    if (m_isBlind)
        return m_adapted[indexOf(m_blindHeard)];
    if (m_isDifference && !m_without)
        return m_difference;
    return m_heard ? m_adapted[indexOf(*m_heard)] : nullptr;
}

mix::Mix Comparison::mix() const
{
    mix::Mix mix = m_mixer.mix();
    if (m_without)
        return mix::songWithout(static_cast<std::size_t>(*m_without), mix);
    if (m_isDifference || m_isBlind)
        mix.listen = mix::Listen::Stems;
    if (m_isDifference && m_differenceOf) {
        for (mix::Strip& strip : mix.strips)
            strip.soloed = false;
        mix.strips[static_cast<std::size_t>(*m_differenceOf)].soloed = true;
    }
    return mix;
}

bool Comparison::isPlain() const { return !m_isDifference && !m_isBlind && m_heard != Memory::B; }

void Comparison::noteMix()
{
    if (canCompare() && m_mixer.mix().strips != m_matchedStrips)
        matchAgain();
    Q_EMIT mixChanged();
}

void Comparison::match()
{
    m_matchedStrips = m_mixer.mix().strips;
    const mix::FrameRange whole{.first = 0, .end = m_adapted[0]->frames()};
    m_worker.run([this, mix = m_mixer.mix(), a = m_adapted[0], b = m_unmatchedB,
                  within = m_range.value_or(whole)](const std::stop_token& stop) -> std::function<void()> {
        const auto gainDb = guardedResult([&] { return mix::matchingStemsDb(mix, *a, *b, within, stop); });
        return [this, gainDb] { takeGain(gainDb); };
    });
    Q_EMIT changed();
}

void Comparison::takeGain(const Result<float>& gainDb)
{
    if (gainDb && (!m_matchingDb || std::abs(*gainDb - *m_matchingDb) >= kLeastCorrectionDb)) {
        m_matchingDb = *gainDb;
        rebuild();
    } else
        Q_EMIT changed();
}

QString Comparison::heardText() const
{
    if (m_isBlind)
        return tr("A blind test is running");
    if (m_without)
        return tr("You hear the song without %1").arg(m_mixer.name(*m_without));
    if (m_isDifference && m_differenceOf)
        return tr("You hear the difference A − B of %1", "a stem").arg(m_mixer.name(*m_differenceOf));
    if (m_isDifference)
        return sumsAreEqual() ? tr("A and B add up to the same song, so their difference is silent; solo a stem")
                              : tr("You hear the difference A − B");
    if (!m_heard)
        return {};
    return tr("You hear %1: %2", "A or B; name of the take").arg(letterOf(*m_heard), take(*m_heard)->name);
}

QString Comparison::matchingText() const
{
    if (!canCompare() || m_isBlind)
        return {};
    if (!m_isMatched)
        return tr("level not matched");
    if (!m_matchingDb)
        return tr("matching the level…");
    return tr("level matched, B %1", "a gain such as +0.3 dB").arg(gainText(*m_matchingDb));
}

QString Comparison::shortText() const
{
    if (m_isBlind)
        return heardText();
    if (m_without)
        return tr("Without %1", "the song without a stem").arg(m_mixer.name(*m_without));
    if (m_isDifference && m_differenceOf)
        return tr("A − B of %1", "a stem").arg(m_mixer.name(*m_differenceOf));
    if (canCompare() && sumsAreEqual())
        return tr("same sum: solo a stem", "of A and B");
    return m_isDifference ? tr("Difference A − B") : matchingText();
}

} // namespace stemwright::ui
