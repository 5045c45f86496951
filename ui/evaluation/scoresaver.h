#pragma once

#include "engine/base/result.h"
#include "engine/evaluate/songscores.h"
#include "ui/work/latestjob.h"

#include <QObject>

class QWidget;

namespace stemwright::ui {

/// Asks where scores go, and writes them there beside the window: all frames as museval has them, or a table.
class ScoreSaver : public QObject {
    Q_OBJECT

public:
    /// Questions stand before `window`, which outlives the saver.
    explicit ScoreSaver(QWidget& window) : m_window(window) {}

    /// `name` is proposed, without its ending.
    void ask(const QString& name, const evaluate::SongScores& scores);

Q_SIGNALS:
    void saved(const QString& path);
    void failed(const stemwright::Error& error);

private:
    void save(const QString& path, const evaluate::SongScores& scores);

    QWidget& m_window;
    LatestJob m_job;
};

} // namespace stemwright::ui
