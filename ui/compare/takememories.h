#pragma once

#include "ui/compare/comparison.h"

#include <QObject>

#include <array>
#include <optional>

namespace stemwright::ui {

class EditedStems;
class TakesModel;
struct SongTake;

/// Which takes the memories A and B of a comparison hold: at first the two oldest, then those that the user puts there. Whoever hears A
/// or B also sees it and sets it, so that take becomes the current one, and the other way round; but not while stems are made, which
/// would end that, and not in a blind test.
///
/// Thread  the GUI thread.
class TakeMemories : public QObject {
    Q_OBJECT

public:
    /// All outlive it. Takes are compared as they are corrected by `edited`, which is how they are heard.
    TakeMemories(TakesModel& takes, EditedStems& edited, Comparison& comparison);

    /// The current take into a memory; when it is in the other one, both are exchanged.
    void keep(Memory memory);
    /// 0: none.
    int take(Memory memory) const { return m_ids[indexOf(memory)]; }

private:
    static std::size_t indexOf(Memory memory) { return memory == Memory::A ? 0 : 1; }
    std::optional<Memory> memoryOf(int id) const;
    void fill();
    void put(Memory memory, int id);
    std::shared_ptr<mix::Source> corrected(Memory memory, const SongTake& take);
    void remove(int id);
    void show(Memory memory);
    void noteTake(int id);
    void noteHeard();
    void showHeard();
    void followCurrent();

    TakesModel& m_takes;
    EditedStems& m_edited;
    Comparison& m_comparison;
    std::array<int, 2> m_ids{};
    struct Stems {
        std::shared_ptr<mix::Source> made;
        std::shared_ptr<mix::Source> corrected;
    };
    std::array<Stems, 2> m_stems;
    std::array<bool, 2> m_areComplete{};
    std::optional<Memory> m_heard; ///< as it was noted last
    int m_waitsFor = 0;            ///< the take whose separation keeps that which is heard from becoming the current one
};

} // namespace stemwright::ui
