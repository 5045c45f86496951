#include "ui/compare/abmenu.h"

#include "ui/actions/actiontable.h"
#include "ui/actions/heldaction.h"
#include "ui/compare/abxdialog.h"
#include "ui/compare/comparison.h"
#include "ui/compare/takememories.h"
#include "ui/mixer/mixermodel.h"
#include "ui/window/songpage.h"

#include <QMenu>

namespace stemwright::ui {

namespace {

/// Enabled while `can` says so.
template <class Can>
void enableWhile(QAction& action, Comparison& comparison, const Can& can)
{
    const auto show = [&action, can] { action.setEnabled(can()); };
    QObject::connect(&comparison, &Comparison::changed, &action, show);
    show();
}

} // namespace

void askForBlindTest(const AbTargets& targets)
{
    auto* dialog = new AbxDialog(targets.comparison, targets.playback, targets.page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void fillAbMenu(QMenu& menu, ActionTable& actions, const AbTargets& targets)
{
    Comparison& comparison = targets.comparison;
    const auto add = [&](const char* id, const QString& text, const QList<QKeySequence>& keys, const std::function<void()>& work) {
        QAction* action = actions.add(QLatin1String(id), text, keys, ActionNeeds::Nothing, work);
        menu.addAction(action);
        return action;
    };
    const auto focused = [&page = targets.page]() -> std::optional<int> {
        const auto stem = page.focusedStem();
        return stem ? std::optional(static_cast<int>(*stem)) : std::nullopt;
    };
    const auto canSwitch = [&comparison] { return comparison.canCompare() && !comparison.isBlind(); };
    QAction* toggle =
        add("compare.toggle", Comparison::tr("Switch between Takes &A and B"), {Qt::Key_X}, [&comparison] { comparison.toggle(); });
    enableWhile(*toggle, comparison, canSwitch);
    QAction* difference = add("compare.difference", Comparison::tr("Hear the &Difference A − B (Hold the Key)"), {Qt::Key_D}, [] {});
    enableWhile(*difference, comparison, canSwitch);
    QObject::connect(new HeldAction(*difference, difference), &HeldAction::switched, &comparison,
                     [&comparison, focused](bool on) { comparison.holdDifference(on, focused()); });
    QAction* without = add("compare.without", Comparison::tr("Hear the Song &without the Focused Stem (Hold the Key)"), {Qt::Key_G}, [] {});
    enableWhile(*without, comparison, [&targets = targets.mixer, &comparison] { return targets.stems() > 0 && !comparison.isBlind(); });
    QObject::connect(new HeldAction(*without, without), &HeldAction::switched, &comparison,
                     [&comparison, focused](bool on) { comparison.holdWithout(on ? focused() : std::nullopt); });
    QAction* blind =
        add("compare.blind", Comparison::tr("&Blind Test…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_B}, [targets] { askForBlindTest(targets); });
    enableWhile(*blind, comparison, canSwitch);
    menu.addSeparator();
    const auto hasTake = [&comparison] { return comparison.take(Memory::A).has_value(); };
    for (const Memory memory : {Memory::A, Memory::B}) {
        const bool isA = memory == Memory::A;
        QAction* keep = add(isA ? "compare.keep-a" : "compare.keep-b",
                            isA ? Comparison::tr("Compare This &Take as A") : Comparison::tr("Compare This Ta&ke as B"), {},
                            [&memories = targets.memories, memory] { memories.keep(memory); });
        enableWhile(*keep, comparison, hasTake);
    }
}

} // namespace stemwright::ui
