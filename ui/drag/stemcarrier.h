#pragma once

#include "engine/base/result.h"
#include "engine/export/choice.h"
#include "ui/drag/carriedfiles.h"

#include <QObject>
#include <QPointer>
#include <QSettings>
#include <QString>
#include <QThreadPool>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

class QMimeData;

namespace stemwright::ui {

class DragHandle;

/// Gives stems to other programs as WAV files, by dragging or by the clipboard: the stem as it was separated, of the loop or else of the
/// whole song.
///
/// The file is written beside the window as soon as a drag begins, and the system's drag follows when it is whole. Not only at the drop:
/// programs ask for the data while it is dragged over them, and wait but seconds for an answer that the GUI thread would have to give;
/// and what is given is a name, behind which a whole file has to be. A file that came too late for its drag is there for the next one.
///
/// Thread  the GUI thread, which never waits except in the destructor (for a block).
class StemCarrier : public QObject {
    Q_OBJECT

public:
    /// What could be exported; nothing while there are no stems. As long as the stems are the same, so is its source.
    using Subject = std::function<std::optional<exporting::ExportSubject>()>;
    /// Drags the data away from the widget until it is dropped; takes both.
    using Drag = std::function<void(QWidget& from, QMimeData* data)>;

    /// `settings` outlives the carrier; the files lie below `folder`.
    StemCarrier(Subject subject, QSettings& settings, const std::filesystem::path& folder, Drag drag = dragAway, QObject* parent = nullptr);
    ~StemCarrier() override;

    /// From now on the stem can be dragged away there, as long as the handle lives.
    void attach(DragHandle& handle, int stem);
    /// To the clipboard; ended() or failed() follow.
    void copy(int stem);
    /// Why stems cannot be given away now; empty when they can.
    QString obstacle() const { return obstacleOf(m_subject()); }

Q_SIGNALS:
    void preparing(const QString& name);
    void ended(const QString& sentence); ///< what came of it
    void failed(const stemwright::Error& error);

private:
    /// What a file holds.
    struct Content {
        std::weak_ptr<mix::Source> source; ///< a song that was closed needs no longer be there
        std::uint64_t generation = 0;      ///< of the source in the range
        exporting::ExportPlan plan;        ///< of one file

        bool operator==(const Content& other) const;
    };

    static Content contentOf(const exporting::ExportSubject& subject, int stem, const QSettings& settings);
    static QString obstacleOf(const std::optional<exporting::ExportSubject>& subject);
    static void dragAway(QWidget& from, QMimeData* data);
    void dragFrom(DragHandle& handle, int stem);
    /// Writes the file unless it is there, then gives it away.
    void carry(int stem, std::function<void(const QString& path)> give);
    void write(std::shared_ptr<mix::Source> source);
    void take(const Result<std::filesystem::path>& path);

    Subject m_subject;
    QSettings& m_settings;
    Drag m_drag;
    std::optional<Content> m_content; ///< of what is written, or was written last
    QString m_path;                   ///< of its file; empty until that is whole
    std::function<void(const QString&)> m_give;
    std::uint64_t m_runs = 0;    ///< of the worker: the ends of former ones are dropped
    QPointer<DragHandle> m_held; ///< is waiting for the file with the button down
    std::stop_source m_stop;
    CarriedFiles m_files; ///< used by the worker alone
    QThreadPool m_worker; ///< last: ends first
};

} // namespace stemwright::ui
