#pragma once

#include "ui/lanes/lanecontent.h"

#include <QObject>

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace stemwright::ui {

/// Paints the lanes' pictures beside the window. Of several requests of one lane only the newest is painted: first what can be had at
/// once, for all lanes, and then finer until it is complete. A lane that is asked for something else is not painted on.
///
/// Owns    the threads that paint; the destructor waits for one picture of each.
class PictureWorker : public QObject {
    Q_OBJECT

public:
    PictureWorker();
    ~PictureWorker() override;

    void request(int lane, std::shared_ptr<const LaneContent> content, const Section& section);

Q_SIGNALS:
    void painted(int lane, const QImage& picture, const stemwright::ui::Section& section); ///< on the GUI thread

private:
    struct Request {
        std::shared_ptr<const LaneContent> content;
        Section section;
        int rounds = 0;         ///< painted so far
        bool isPainted = false; ///< by a thread, just now
        bool isNew = true;      ///< asked for since the thread began
    };
    using Requests = std::map<int, Request>; // by lane

    void run(const std::stop_token& stop);
    Requests::iterator next();
    void paint(Requests::iterator request, std::unique_lock<std::mutex>& lock);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    Requests m_requests;
    std::vector<std::jthread> m_threads; // last: they use the rest
};

} // namespace stemwright::ui
