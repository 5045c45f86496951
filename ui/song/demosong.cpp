#include "ui/song/demosong.h"

#include "engine/base/folders.h"
#include "engine/base/guardedresult.h"
#include "engine/demo/demosong.h"

namespace stemwright::ui {

namespace {

/// The song's file. It is the last one that is written, so that where it is, all are.
Result<QString> putIntoDataFolder(const std::stop_token& stop)
{
    const auto data = dataFolder();
    if (!data)
        return std::unexpected(data.error());
    const demo::DemoFiles files = demo::demoFilesIn(*data / "demo");
    std::error_code error;
    if (!std::filesystem::exists(files.song, error))
        if (const Status written = demo::writeDemoSong(files, stop); !written)
            return std::unexpected(written.error());
    return QString::fromStdString(files.song.string());
}

} // namespace

void DemoSong::fetch()
{
    m_job.run([this](const std::stop_token& stop) -> std::function<void()> {
        auto song = guardedResult([&stop] { return putIntoDataFolder(stop); });
        return [this, song = std::move(song)] {
            if (song)
                Q_EMIT ready(*song);
            else
                Q_EMIT failed(song.error());
        };
    });
}

} // namespace stemwright::ui
