#pragma once

class QMenu;

namespace stemwright::ui {

class ActionTable;
class Comparison;
class MixerModel;
class PlaybackController;
class SongPage;
class TakeMemories;

/// What the actions of a comparison act on; outlives them.
struct AbTargets {
    Comparison& comparison;
    TakeMemories& memories;
    PlaybackController& playback;
    MixerModel& mixer;
    SongPage& page; ///< whose lane has the keyboard
};

/// Fills a menu with all that compares takes. The actions belong to the table.
void fillAbMenu(QMenu& menu, ActionTable& actions, const AbTargets& targets);

/// Opens the dialogue of a blind test; the takes can be compared.
void askForBlindTest(const AbTargets& targets);

} // namespace stemwright::ui
