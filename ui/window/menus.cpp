#include "ui/window/menus.h"

#include "ui/lanes/timeview.h"
#include "ui/mixer/mixeredits.h"
#include "ui/playback/loopedits.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/settings/preferences.h"
#include "ui/song/songcontroller.h"
#include "ui/window/lanesmenu.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace stemwright::ui {

namespace {

constexpr double kZoomPerStep = 1.5;
constexpr double kShortSeekSeconds = 1.0;
constexpr double kLongSeekSeconds = 5.0;
constexpr int kStemKeys = 9; // one for each digit

} // namespace

Menus::Menus(QMenuBar& bar, ActionTable& actions, const Targets& targets, QObject* parent)
    : QObject(parent), m_actions(actions), m_targets(targets)
{
    makeFile(*bar.addMenu(tr("&File")));
    makeEdit(*bar.addMenu(tr("&Edit")));
    m_view = bar.addMenu(tr("&View"));
    makeView(*m_view);
    m_play = bar.addMenu(tr("&Play"));
    makePlay(*m_play);
    makeSeparation(*bar.addMenu(tr("Sepa&ration")));
    m_stems = bar.addMenu(tr("&Stems"));
    makeStems(*m_stems);
    makeHelp(*bar.addMenu(tr("&Help")));
    for (const auto signal : {&MixerModel::stemsChanged, &MixerModel::looksChanged, &MixerModel::orderChanged})
        connect(&m_targets.edits.model(), signal, this, &Menus::showStems);
    showStems();
}

QAction* Menus::add(QMenu& menu, const QString& id, const QString& text, const QList<QKeySequence>& keys, ActionNeeds needs,
                    const std::function<void()>& work)
{
    QAction* action = m_actions.add(id, text, keys, needs, work);
    menu.addAction(action);
    return action;
}

void Menus::makeFile(QMenu& menu)
{
    add(menu, QStringLiteral("file.open"), tr("&Open…"), QKeySequence::keyBindings(QKeySequence::Open), ActionNeeds::Nothing,
        [this] { Q_EMIT openRequested(); });
    m_recent = menu.addMenu(tr("Open &Recent"));
    m_recent->setToolTipsVisible(true);
    add(menu, QStringLiteral("file.save"), tr("&Save Project"), {Qt::CTRL | Qt::Key_S}, ActionNeeds::Song,
        [this] { Q_EMIT saveRequested(); });
    add(menu, QStringLiteral("file.save-as"), tr("Save Project &As…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, ActionNeeds::Song,
        [this] { Q_EMIT saveAsRequested(); });
    add(menu, QStringLiteral("file.close"), tr("&Close Song"), QKeySequence::keyBindings(QKeySequence::Close), ActionNeeds::Song,
        [this] { Q_EMIT closeRequested(); });
    add(menu, QStringLiteral("file.export"), tr("&Export…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E}, ActionNeeds::Stems,
        [this] { Q_EMIT exportRequested(); });
    add(menu, QStringLiteral("file.export-all"), tr("Export A&ll Queued Songs…"), {Qt::CTRL | Qt::ALT | Qt::Key_E}, ActionNeeds::Nothing,
        [this] { Q_EMIT exportAllRequested(); });
    menu.addSeparator();
    add(menu, QStringLiteral("file.quit"), tr("&Quit"), {Qt::CTRL | Qt::Key_Q}, ActionNeeds::Nothing, [this] {
        Q_EMIT quitRequested();
    })->setMenuRole(QAction::QuitRole);
}

void Menus::makeEdit(QMenu& menu)
{
    QUndoStack& stack = m_targets.edits.stack();
    QAction* undo =
        add(menu, QStringLiteral("edit.undo"), tr("&Undo"), {Qt::CTRL | Qt::Key_Z}, ActionNeeds::Nothing, [&stack] { stack.undo(); });
    QAction* redo = add(menu, QStringLiteral("edit.redo"), tr("&Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
                        ActionNeeds::Nothing, [&stack] { stack.redo(); });
    const auto show = [&stack, undo, redo] {
        undo->setEnabled(stack.canUndo());
        redo->setEnabled(stack.canRedo());
        undo->setText(stack.canUndo() ? tr("&Undo: %1").arg(stack.undoText()) : tr("&Undo"));
        redo->setText(stack.canRedo() ? tr("&Redo: %1").arg(stack.redoText()) : tr("&Redo"));
    };
    connect(&stack, &QUndoStack::indexChanged, this, show);
    connect(&stack, &QUndoStack::undoTextChanged, this, show);
    show();
    menu.addSeparator();
    m_masks = menu.addMenu(tr("Correct the &Masks"));
    menu.addSeparator();
    add(menu, QStringLiteral("edit.settings"), tr("&Settings…"), {Qt::CTRL | Qt::Key_Comma}, ActionNeeds::Nothing, [this] {
        Q_EMIT settingsRequested();
    })->setMenuRole(QAction::PreferencesRole);
}

void Menus::makeView(QMenu& menu)
{
    const auto zoom = [this](double factor) {
        return [this, factor] { m_targets.time.zoom(factor, m_targets.time.xOf(static_cast<double>(m_targets.playback.position()))); };
    };
    add(menu, QStringLiteral("view.zoom-in"), tr("Zoom &In"), {Qt::CTRL | Qt::Key_Equal, Qt::CTRL | Qt::Key_Plus}, ActionNeeds::Song,
        zoom(kZoomPerStep));
    add(menu, QStringLiteral("view.zoom-out"), tr("Zoom &Out"), {Qt::CTRL | Qt::Key_Minus}, ActionNeeds::Song, zoom(1.0 / kZoomPerStep));
    add(menu, QStringLiteral("view.whole-song"), tr("Whole &Song"), {Qt::CTRL | Qt::Key_0, Qt::CTRL | Qt::Key_F}, ActionNeeds::Song,
        [this] { m_targets.time.showAll(); });
    menu.addSeparator();
    fillLanesMenu(menu, m_actions, m_targets.looks);
    menu.addSeparator();
    makeThemes(menu);
}

void Menus::makeThemes(QMenu& menu)
{
    Preferences& preferences = m_targets.preferences;
    struct Choice {
        ThemeKind kind;
        QString id;
        QString text;
    };
    const Choice choices[]{{.kind = ThemeKind::Dark, .id = QStringLiteral("view.dark"), .text = tr("&Dark Theme")},
                           {.kind = ThemeKind::Light, .id = QStringLiteral("view.light"), .text = tr("&Light Theme")},
                           {.kind = ThemeKind::HighContrast, .id = QStringLiteral("view.high-contrast"), .text = tr("&High Contrast")}};
    auto* group = new QActionGroup(this);
    for (const Choice& choice : choices) {
        QAction* action =
            add(menu, choice.id, choice.text, {}, ActionNeeds::Nothing, [&preferences, kind = choice.kind] { preferences.setTheme(kind); });
        action->setCheckable(true);
        action->setChecked(choice.kind == preferences.theme());
        group->addAction(action);
        connect(&preferences, &Preferences::themeChanged, action, [action, kind = choice.kind](ThemeKind now) {
            if (now == kind)
                action->setChecked(true);
        });
    }
}

void Menus::makePlay(QMenu& menu)
{
    PlaybackController& playback = m_targets.playback;
    LoopEdits& loops = m_targets.loops;
    add(menu, QStringLiteral("play.toggle"), tr("&Play or Pause"), {Qt::Key_Space}, ActionNeeds::Song,
        [&playback] { playback.togglePlay(); });
    menu.addSeparator();
    makeSeek(menu);
    menu.addSeparator();
    makeListen(menu);
    menu.addSeparator();
    QAction* loop = add(menu, QStringLiteral("play.loop"), tr("&Loop"), {Qt::Key_L}, ActionNeeds::Song, [&loops] { loops.toggleLoop(); });
    loop->setCheckable(true);
    connect(&playback, &PlaybackController::loopChanged, loop, [&playback, loop] { loop->setChecked(playback.loop().has_value()); });
    add(menu, QStringLiteral("play.loop-from"), tr("Loop &from Here"), {Qt::Key_I}, ActionNeeds::Song, [&loops] { loops.startLoopHere(); });
    add(menu, QStringLiteral("play.loop-to"), tr("Loop &to Here"), {Qt::Key_O}, ActionNeeds::Song, [&loops] { loops.endLoopHere(); });
}

void Menus::makeSeek(QMenu& menu)
{
    PlaybackController& playback = m_targets.playback;
    const auto seekBy = [&playback](double seconds) { return [&playback, seconds] { playback.seekBySeconds(seconds); }; };
    add(menu, QStringLiteral("play.to-start"), tr("To the &Start"), {Qt::Key_Home}, ActionNeeds::Song, [&playback] { playback.seek(0); });
    add(menu, QStringLiteral("play.to-end"), tr("To the &End"), {Qt::Key_End}, ActionNeeds::Song,
        [&playback] { playback.seek(playback.frames()); });
    add(menu, QStringLiteral("play.back"), tr("One Second &Back"), {Qt::Key_Left, Qt::Key_Comma}, ActionNeeds::Song,
        seekBy(-kShortSeekSeconds));
    add(menu, QStringLiteral("play.on"), tr("One Second &On"), {Qt::Key_Right, Qt::Key_Period}, ActionNeeds::Song,
        seekBy(kShortSeekSeconds));
    add(menu, QStringLiteral("play.far-back"), tr("Five Seconds B&ack"), {Qt::SHIFT | Qt::Key_Left}, ActionNeeds::Song,
        seekBy(-kLongSeekSeconds));
    add(menu, QStringLiteral("play.far-on"), tr("Five Seconds O&n"), {Qt::SHIFT | Qt::Key_Right}, ActionNeeds::Song,
        seekBy(kLongSeekSeconds));
}

void Menus::makeSeparation(QMenu& menu)
{
    add(menu, QStringLiteral("separation.again"), tr("Separate &Again"), {Qt::CTRL | Qt::Key_R}, ActionNeeds::Song,
        [this] { m_targets.songs.separateAgain(); });
    PlaybackController& playback = m_targets.playback;
    QAction* loop = add(menu, QStringLiteral("separation.loop"), tr("Separate Only the &Loop"), {Qt::CTRL | Qt::SHIFT | Qt::Key_R},
                        ActionNeeds::Nothing, [this] { m_targets.songs.separateRange(*m_targets.playback.loop()); });
    loop->setEnabled(false);
    connect(&playback, &PlaybackController::loopChanged, loop, [&playback, loop] { loop->setEnabled(playback.loop().has_value()); });
    menu.addSeparator();
    add(menu, QStringLiteral("takes.keep"), tr("&Keep as Take"), {Qt::CTRL | Qt::Key_K}, ActionNeeds::Song,
        [this] { Q_EMIT keepTakeRequested(); });
    add(menu, QStringLiteral("takes.previous"), tr("Pre&vious Take"), {Qt::CTRL | Qt::Key_PageUp}, ActionNeeds::Song,
        [this] { Q_EMIT takeRequested(-1); });
    add(menu, QStringLiteral("takes.next"), tr("Ne&xt Take"), {Qt::CTRL | Qt::Key_PageDown}, ActionNeeds::Song,
        [this] { Q_EMIT takeRequested(1); });
    menu.addSeparator();
    add(menu, QStringLiteral("separation.cancel"), tr("&Cancel"), {}, ActionNeeds::Song, [this] { m_targets.songs.cancelSeparation(); });
    menu.addSeparator();
    add(menu, QStringLiteral("separation.fewer-iterations"), tr("&Fewer Iterations"), {Qt::CTRL | Qt::Key_BracketLeft}, ActionNeeds::Song,
        [this] { Q_EMIT iterationsRequested(-1); });
    add(menu, QStringLiteral("separation.more-iterations"), tr("M&ore Iterations"), {Qt::CTRL | Qt::Key_BracketRight}, ActionNeeds::Song,
        [this] { Q_EMIT iterationsRequested(1); });
    menu.addSeparator();
    add(menu, QStringLiteral("separation.models"), tr("&Models…"), {}, ActionNeeds::Nothing, [this] { Q_EMIT modelsRequested(); });
}

void Menus::makeListen(QMenu& menu)
{
    MixerModel& mixer = m_targets.edits.model();
    const auto isOriginal = [&mixer] { return mixer.mix().listen == mix::Listen::Original; };
    QAction* original = add(menu, QStringLiteral("play.original"), tr("Listen to the O&riginal"), {Qt::Key_B}, ActionNeeds::Nothing,
                            [&mixer, isOriginal] { mixer.setListen(isOriginal() ? mix::Listen::Stems : mix::Listen::Original); });
    original->setCheckable(true);
    original->setEnabled(false);
    connect(&mixer, &MixerModel::stemsChanged, original, [&mixer, original] { original->setEnabled(mixer.stems() > 0); });
    connect(&mixer, &MixerModel::mixChanged, original, [original, isOriginal] { original->setChecked(isOriginal()); });
}

void Menus::makeStems(QMenu& menu)
{
    add(menu, QStringLiteral("stems.move-up"), tr("Move the Focused Stem &Up"), {Qt::ALT | Qt::SHIFT | Qt::Key_Up}, ActionNeeds::Song,
        [this] { Q_EMIT moveRequested(-1); });
    add(menu, QStringLiteral("stems.move-down"), tr("Move the Focused Stem &Down"), {Qt::ALT | Qt::SHIFT | Qt::Key_Down}, ActionNeeds::Song,
        [this] { Q_EMIT moveRequested(1); });
    add(menu, QStringLiteral("stems.copy"), tr("&Copy the Focused Stem as File"), QKeySequence::keyBindings(QKeySequence::Copy),
        ActionNeeds::Song, [this] { Q_EMIT copyRequested(); });
    menu.addSeparator();
    add(menu, QStringLiteral("stems.previous"), tr("&Previous Lane"), {Qt::Key_Up}, ActionNeeds::Song,
        [this] { Q_EMIT laneRequested(-1); });
    add(menu, QStringLiteral("stems.next"), tr("&Next Lane"), {Qt::Key_Down}, ActionNeeds::Song, [this] { Q_EMIT laneRequested(1); });
    add(menu, QStringLiteral("stems.mute-focused"), tr("Mute the &Focused Stem"), {Qt::Key_M, Qt::SHIFT | Qt::Key_U}, ActionNeeds::Song,
        [this] { Q_EMIT muteRequested(); });
    add(menu, QStringLiteral("stems.solo-focused"), tr("&Solo the Focused Stem"), {Qt::Key_S, Qt::SHIFT | Qt::Key_S}, ActionNeeds::Song,
        [this] { Q_EMIT soloRequested(); });
    menu.addSeparator();
    MixerEdits& edits = m_targets.edits;
    for (int place = 0; place < kStemKeys; ++place) {
        const auto digit = static_cast<Qt::Key>(Qt::Key_1 + place);
        m_mutes.push_back(add(menu, QStringLiteral("stems.mute-%1").arg(place + 1), tr("Mute Stem %1").arg(place + 1), {digit},
                              ActionNeeds::Nothing, [&edits, place] {
                                  const int stem = edits.model().order()[place];
                                  edits.setMuted(stem, !edits.model().strip(stem).muted);
                              }));
        m_solos.push_back(add(menu, QStringLiteral("stems.solo-%1").arg(place + 1), tr("Solo Stem %1").arg(place + 1), {Qt::SHIFT | digit},
                              ActionNeeds::Nothing, [&edits, place] {
                                  const int stem = edits.model().order()[place];
                                  edits.setSoloed(stem, !edits.model().strip(stem).soloed);
                              }));
    }
}

void Menus::makeHelp(QMenu& menu)
{
    add(menu, QStringLiteral("help.guide"), tr("Stemwright &Help"), {Qt::Key_F1}, ActionNeeds::Nothing,
        [this] { Q_EMIT guideRequested(); });
    add(menu, QStringLiteral("help.demo"), tr("&Open the Demo Song"), {}, ActionNeeds::Nothing, [this] { Q_EMIT demoRequested(); });
    add(menu, QStringLiteral("help.shortcuts"), tr("&Keyboard Shortcuts…"), {Qt::CTRL | Qt::Key_Question}, ActionNeeds::Nothing,
        [this] { Q_EMIT shortcutsRequested(); });
    menu.addSeparator();
    add(menu, QStringLiteral("help.about"), tr("&About Stemwright"), {}, ActionNeeds::Nothing, [this] {
        Q_EMIT aboutRequested();
    })->setMenuRole(QAction::AboutRole);
}

void Menus::showStems()
{
    const MixerModel& mixer = m_targets.edits.model();
    m_stems->menuAction()->setVisible(mixer.stems() > 0);
    for (int place = 0; place < kStemKeys; ++place) {
        const auto index = static_cast<std::size_t>(place);
        const bool isThere = place < mixer.stems();
        const QString name = isThere ? mixer.name(mixer.order()[place]) : QString::number(place + 1);
        m_mutes[index]->setText(isThere ? tr("Mute %1").arg(name) : tr("Mute Stem %1").arg(name));
        m_solos[index]->setText(isThere ? tr("Solo %1").arg(name) : tr("Solo Stem %1").arg(name));
        for (QAction* action : {m_mutes[index], m_solos[index]}) {
            action->setVisible(isThere);
            action->setEnabled(isThere);
        }
    }
}

} // namespace stemwright::ui
