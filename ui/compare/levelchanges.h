#pragma once

#include "engine/mix/source.h"
#include "ui/work/latestjob.h"

#include <QObject>

#include <memory>
#include <vector>

namespace stemwright::ui {

/// How strong the stems of two takes are over the same frames, in dB; -infinity for silence.
struct TakeLevels {
    std::vector<double> aDb;
    std::vector<double> bDb;
    std::int64_t frames = 0; ///< that both have; 0: nothing was measured
};

/// Measures it beside the window. A new request ends the one before.
class LevelChanges : public QObject {
    Q_OBJECT

public:
    void request(std::shared_ptr<mix::Source> a, std::shared_ptr<mix::Source> b, mix::FrameRange range);

Q_SIGNALS:
    void measured(const stemwright::ui::TakeLevels& levels); ///< on the GUI thread; not where the stems cannot be read

private:
    LatestJob m_job;
};

} // namespace stemwright::ui
