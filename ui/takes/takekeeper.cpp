#include "ui/takes/takekeeper.h"

#include "engine/base/guardedresult.h"
#include "engine/base/threadpriority.h"

#include <QTimer>

#include <chrono>

namespace stemwright::ui {

namespace {

constexpr std::chrono::seconds kSoon(1);

} // namespace

TakeKeeper::TakeKeeper(const project::TakeStore* store) : m_store(store) { m_worker.setMaxThreadCount(1); }

TakeKeeper::~TakeKeeper()
{
    m_stop.request_stop();
    for (auto& [id, asked] : m_asked)
        asked.request_stop();
    m_worker.waitForDone();
}

void TakeKeeper::keep(int id, const project::TakeKey& key, const std::vector<std::string>& names,
                      const std::shared_ptr<const separate::StemStore>& stems)
{
    cancel(id);
    if (!m_store)
        return;
    QTimer::singleShot(kSoon, this, [this, id, key, names, stems, stop = m_asked[id].get_token()] {
        if (!stop.stop_requested())
            write(id, key, names, stems, stop);
    });
}

void TakeKeeper::cancel(int id)
{
    if (const auto asked = m_asked.extract(id))
        asked.mapped().request_stop();
}

void TakeKeeper::write(int id, const project::TakeKey& key, const std::vector<std::string>& names,
                       const std::shared_ptr<const separate::StemStore>& stems, const std::stop_token& stop)
{
    m_worker.start([this, id, key, names, stems, stop] {
        setThreadPriority(ThreadPriority::Background);
        const auto hash = guardedResult([&] { return m_store->keep(key, names, *stems, stop); });
        QMetaObject::invokeMethod(this, [this, id, stop, hash] {
            if (stop.stop_requested())
                return;
            m_asked.erase(id);
            if (hash)
                Q_EMIT kept(id, QString::fromStdString(*hash));
            else
                Q_EMIT keepingFailed(id, hash.error());
        });
    });
}

void TakeKeeper::find(int id, const std::shared_ptr<const audio::Song>& song, const project::TakeKey& key, const std::string& stemsHash)
{
    if (!m_store)
        return;
    m_worker.start([this, id, song, key, stemsHash, stop = m_stop.get_token()] {
        setThreadPriority(ThreadPriority::Background);
        std::optional<project::KeptTake> take;
        const Status read = guarded([&]() -> Status {
            take = m_store->find(key, song->frames.rows(), song->frames.columns());
            if (!take || (!stemsHash.empty() && take->contents().hash() != stemsHash))
                return failure(Errc::NotFound, "the take is not kept");
            Status verified = take->verify(0, stop, [](double) {});
            if (!verified && verified.error().code == Errc::HashMismatch)
                m_store->remove(key);
            return verified;
        });
        if (read)
            QMetaObject::invokeMethod(this, [this, id, take] { Q_EMIT found(id, take->contents(), take->stems()); });
    });
}

} // namespace stemwright::ui
