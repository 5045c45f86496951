#pragma once

#include "ui/lanes/spectrumtiles.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace stemwright::ui {

/// Measures what is under the pointer, beside the window. Of several requests the newest is measured.
///
/// Owns    the thread that measures; the destructor waits for one measurement.
class PointerProbe : public QObject {
    Q_OBJECT

public:
    PointerProbe();

    void request(std::shared_ptr<const SpectrumTiles> tiles, const TileView& view, const SpectrumPlace& place);

Q_SIGNALS:
    void probed(const stemwright::ui::SpectrumPoint& point); ///< on the GUI thread

private:
    struct Request {
        std::shared_ptr<const SpectrumTiles> tiles;
        TileView view;
        SpectrumPlace place;
    };
    void run(const std::stop_token& stop);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Request> m_request;
    std::jthread m_thread; // last: it uses the rest
};

} // namespace stemwright::ui
