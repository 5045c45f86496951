#pragma once

#include "ui/lanes/lanecontent.h"

#include <QObject>

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <thread>

namespace stemwright::ui {

/// Paints the lanes' pictures beside the window. Of several requests of one lane only the newest is painted.
///
/// Owns    the thread that paints; the destructor waits for one picture.
class PictureWorker : public QObject {
    Q_OBJECT

public:
    PictureWorker();

    void request(int lane, std::shared_ptr<const LaneContent> content, const Section& section);

Q_SIGNALS:
    void painted(int lane, const QImage& picture, const stemwright::ui::Section& section); ///< on the GUI thread

private:
    struct Request {
        std::shared_ptr<const LaneContent> content;
        Section section;
    };
    void run(const std::stop_token& stop);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::map<int, Request> m_requests; ///< by lane
    std::jthread m_thread;             // last: it uses the rest
};

} // namespace stemwright::ui
