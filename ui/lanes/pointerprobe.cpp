#include "ui/lanes/pointerprobe.h"

#include "engine/base/threadpool.h"

#include <utility>

namespace stemwright::ui {

PointerProbe::PointerProbe()
{
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void PointerProbe::request(std::shared_ptr<const SpectrumTiles> tiles, const TileView& view, const SpectrumPlace& place)
{
    const std::scoped_lock lock(m_mutex);
    m_request = Request{.tiles = std::move(tiles), .view = view, .place = place};
    m_wake.notify_one();
}

void PointerProbe::run(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return m_request.has_value(); })) {
        const Request request = *std::exchange(m_request, std::nullopt);
        lock.unlock();
        std::optional<SpectrumPoint> point; // none where the sound cannot be read: the player reports that
        [[maybe_unused]] const Status done = guarded([&]() -> Status {
            point = request.tiles->measure(request.view, request.place);
            return {};
        });
        if (point)
            QMetaObject::invokeMethod(this, [this, point = *point] { Q_EMIT probed(point); });
        lock.lock();
    }
}

} // namespace stemwright::ui
