#pragma once

#include "ui/drag/stemcarrier.h"
#include "ui/export/exportflow.h"

#include <QObject>

#include <optional>

class QSettings;

namespace stemwright::ui {

class EditedStems;
class Hearing;
class MixerModel;
class PlaybackController;
class SongController;
class SongPage;

/// How stems leave the window: exported as files, dragged out, copied.
///
/// Thread  the GUI thread.
class StemExports : public QObject {
    Q_OBJECT

public:
    /// What it works with; outlives it.
    struct Parts {
        SongController& songs;
        MixerModel& mixer;
        PlaybackController& playback;
        Hearing& hearing;
        EditedStems& edited;
        SongPage& page;
        QSettings& settings;
        QWidget& window; ///< that dialogues belong to
    };

    explicit StemExports(const Parts& parts);

    /// Needs stems.
    void ask();
    /// That of the strip that has the keyboard, to the clipboard.
    void copyFocused();
    bool isRunning() const { return m_flow.isRunning(); }
    void cancel() { m_flow.cancel(); }

Q_SIGNALS:
    void progressed(double fraction);
    void told(const QString& sentence); ///< what begins, or what came of it
    void failed(const stemwright::Error& error);

private:
    std::optional<exporting::ExportSubject> subject() const; ///< nothing while there are no stems

    Parts m_parts;
    ExportFlow m_flow;
    StemCarrier m_carrier;
};

} // namespace stemwright::ui
