#pragma once

#include "engine/base/result.h"
#include "ui/work/latestjob.h"

#include <QObject>

namespace stemwright::ui {

/// Puts the song that comes with the program, and its true stems, into the user's data folder when it is wanted for the first time.
///
/// Thread  the GUI thread; files are written beside it.
class DemoSong : public QObject {
    Q_OBJECT

public:
    /// ready() or failed() follows.
    void fetch();

Q_SIGNALS:
    void ready(const QString& path);
    void failed(const stemwright::Error& error);

private:
    LatestJob m_job;
};

} // namespace stemwright::ui
