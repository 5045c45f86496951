#include "ui/compare/takememories.h"

#include "ui/edit/editedstems.h"
#include "ui/takes/takesmodel.h"
#include "ui/takes/taketext.h"

#include <algorithm>
#include <utility>

namespace stemwright::ui {

namespace {

constexpr std::array kMemories{Memory::A, Memory::B};

} // namespace

TakeMemories::TakeMemories(TakesModel& takes, EditedStems& edited, Comparison& comparison)
    : m_takes(takes), m_edited(edited), m_comparison(comparison)
{
    connect(&m_takes, &TakesModel::takeAdded, this, &TakeMemories::fill);
    connect(&m_takes, &TakesModel::takeRemoved, this, &TakeMemories::remove);
    connect(&m_takes, &TakesModel::takeChanged, this, &TakeMemories::noteTake);
    connect(&m_takes, &TakesModel::currentChanged, this, &TakeMemories::followCurrent);
    connect(&m_comparison, &Comparison::changed, this, &TakeMemories::noteHeard);
    fill();
}

std::optional<Memory> TakeMemories::memoryOf(int id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? std::nullopt : std::optional(kMemories[static_cast<std::size_t>(found - m_ids.begin())]);
}

/// Empty memories with takes that are in none.
void TakeMemories::fill()
{
    for (const SongTake& take : m_takes.takes())
        for (const Memory memory : kMemories)
            if (m_ids[indexOf(memory)] == 0 && !memoryOf(take.id))
                put(memory, take.id);
}

void TakeMemories::keep(Memory memory)
{
    const int now = m_takes.currentId();
    const int former = take(memory);
    if (now == 0 || now == former)
        return;
    if (memoryOf(now))
        put(otherThan(memory), former);
    else
        m_takes.setLetter(former, {});
    put(memory, now);
    followCurrent();
}

void TakeMemories::put(Memory memory, int id)
{
    m_ids[indexOf(memory)] = id;
    m_areComplete[indexOf(memory)] = false;
    m_takes.setLetter(id, letterOf(memory));
    show(memory);
}

void TakeMemories::remove(int id)
{
    const auto memory = memoryOf(id);
    if (!memory)
        return;
    m_ids[indexOf(*memory)] = 0;
    m_stems[indexOf(*memory)] = {};
    m_comparison.setTake(*memory, std::nullopt);
    fill();
    followCurrent();
}

std::shared_ptr<mix::Source> TakeMemories::corrected(Memory memory, const SongTake& take)
{
    Stems& stems = m_stems[indexOf(memory)];
    const Stems& others = m_stems[indexOf(otherThan(memory))];
    if (stems.made == take.source)
        return stems.corrected;
    stems.made = take.source;
    if (others.made == take.source)
        stems.corrected = others.corrected; // so that nobody takes them for different ones
    else
        stems.corrected = take.source ? m_edited.correct(take.source, take.stems->names) : nullptr;
    return stems.corrected;
}

/// Hands the take on as it is now.
void TakeMemories::show(Memory memory)
{
    const SongTake* take = m_takes.find(m_ids[indexOf(memory)]);
    if (!take)
        return;
    m_comparison.setTake(memory, ComparedTake{.name = takeName(*take),
                                              .targets = take->stems ? take->stems->names : QStringList(),
                                              .stems = corrected(memory, *take)});
    const bool isComplete = take->state == TakeState::Complete;
    if (std::exchange(m_areComplete[indexOf(memory)], isComplete) != isComplete)
        m_comparison.matchAgain();
}

void TakeMemories::noteTake(int id)
{
    if (const auto memory = memoryOf(id)) {
        show(*memory);
        if (!m_comparison.heard())
            followCurrent();
    }
    if (id == m_waitsFor && id == m_takes.currentId())
        showHeard();
}

/// The take that is worked on is heard.
void TakeMemories::followCurrent()
{
    m_waitsFor = 0;
    m_comparison.setHeard(memoryOf(m_takes.currentId()));
}

void TakeMemories::noteHeard()
{
    if (std::exchange(m_heard, m_comparison.heard()) != m_comparison.heard())
        showHeard();
}

/// The take that is heard is worked on.
void TakeMemories::showHeard()
{
    const SongTake* current = m_takes.current();
    if (!m_heard || !current)
        return;
    const bool isBusy = current->state == TakeState::Separating;
    m_waitsFor = isBusy ? current->id : 0;
    if (!isBusy)
        m_takes.select(take(*m_heard));
}

} // namespace stemwright::ui
