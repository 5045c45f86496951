#pragma once

#include "engine/mix/source.h"

#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace stemwright::ui {

/// How strong the stems of two takes are over the same frames, in dB; -infinity for silence.
struct TakeLevels {
    std::vector<double> aDb;
    std::vector<double> bDb;
    std::int64_t frames = 0; ///< that both have; 0: nothing was measured
};

/// Measures it beside the window. A new request ends the one before.
///
/// Owns    the thread that measures; the destructor cancels and waits for a block.
class LevelChanges : public QObject {
    Q_OBJECT

public:
    LevelChanges();
    ~LevelChanges() override;

    void request(std::shared_ptr<mix::Source> a, std::shared_ptr<mix::Source> b, mix::FrameRange range);

Q_SIGNALS:
    void measured(const stemwright::ui::TakeLevels& levels); ///< on the GUI thread; not where the stems cannot be read

private:
    struct Request {
        std::shared_ptr<mix::Source> a;
        std::shared_ptr<mix::Source> b;
        mix::FrameRange range;
        std::stop_token stop;
    };
    void run(const std::stop_token& stop);
    static Result<TakeLevels> measure(const Request& request);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Request> m_request;
    std::stop_source m_newest; ///< of the newest request
    std::jthread m_thread;     // last: it uses the rest
};

} // namespace stemwright::ui
