/// What five spectrogram lanes of 1920 x 180 pixels cost for a song of four minutes: the first coarse picture, full detail, frames while a
/// hand scrolls and zooms, and memory; then the same frames of a comparison of two takes. Run by hand on a quiet machine; a busy one shows
/// its other work instead.
#include "engine/separate/stemstore.h"
#include "ui/compare/comparelanes.h"
#include "ui/lanes/laneview.h"
#include "ui/lanes/pictureworker.h"
#include "ui/lanes/spectrogramcontent.h"
#include "ui/lanes/timeview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fstream>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr int kRateHz = 44'100;
constexpr std::int64_t kFrames = 240L * kRateHz;
constexpr std::size_t kStems = 5;
constexpr std::size_t kChannels = 2;
constexpr int kWidth = 1920;
constexpr int kLaneHeight = 180;
constexpr std::size_t kCacheBytes = std::size_t{96} << 20;

/// Stems on the disk, as the program has them.
class StoreSource final : public mix::Source {
public:
    explicit StoreSource(std::shared_ptr<separate::StemStore> store) : m_store(std::move(store)) {}
    int sampleRateHz() const override { return kRateHz; }
    std::size_t channels() const override { return kChannels; }
    std::int64_t frames() const override { return kFrames; }
    std::size_t stems() const override { return kStems; }
    std::vector<mix::FrameRange> available() const override { return {{.first = 0, .end = kFrames}}; }
    std::uint64_t generation(mix::FrameRange /*range*/) const override { return 1; }
    Status readOriginal(std::int64_t first, std::span<float> frames) override { return m_store->read(0, first, frames); }
    Status readStem(std::size_t stem, std::int64_t first, std::span<float> frames) override { return m_store->read(stem, first, frames); }

private:
    std::shared_ptr<separate::StemStore> m_store;
};

std::shared_ptr<StoreSource> makeSource(const QString& folder)
{
    auto store = separate::StemStore::create(kStems, kFrames, kChannels, folder.toStdString());
    std::uint32_t noise = 1;
    for (std::int64_t first = 0; store && first < kFrames; first += kRateHz) {
        std::vector<std::vector<float>> stems(kStems, std::vector<float>(kRateHz * kChannels));
        for (auto& stem : stems)
            for (std::size_t i = 0; i < stem.size(); ++i) {
                noise = noise * 1'664'525U + 1'013'904'223U;
                stem[i] = 0.1F * std::sin(0.05F * static_cast<float>(i)) + static_cast<float>(noise >> 8U) * 1e-9F;
            }
        if (!(*store)->write(first, stems, separate::StemState::Exact))
            return nullptr;
    }
    return store ? std::make_shared<StoreSource>(*store) : nullptr;
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

double residentMb()
{
    std::ifstream status("/proc/self/statm");
    double pages = 0.0;
    status >> pages >> pages;
    return pages * 4096.0 / 1e6;
}

/// What the GUI thread spends on each of many frames while the painters work.
template <typename Move>
void measureFrames(const char* what, const QList<LaneView*>& lanes, const Move& move)
{
    std::vector<double> milliseconds;
    constexpr int kCount = 300;
    for (int i = 0; i < kCount; ++i) {
        QElapsedTimer frame;
        frame.start();
        move(i);
        QApplication::processEvents();
        for (LaneView* lane : lanes)
            lane->repaint();
        milliseconds.push_back(static_cast<double>(frame.nsecsElapsed()) / 1e6);
        while (frame.elapsed() < 16) {
            QThread::msleep(1);
            QApplication::processEvents();
        }
    }
    std::printf("%-28s p50 %6.2f ms  p95 %6.2f ms  max %6.2f ms\n", what, percentile(milliseconds, 0.5), percentile(milliseconds, 0.95),
                percentile(milliseconds, 1.0));
}

void scroll(TimeView& time, int /*frame*/) { time.scrollByPixels(24.0); }
void zoomInAndOut(TimeView& time, int frame) { time.zoomAroundMiddle(frame / 25 % 2 == 0 ? 1.08 : 1.0 / 1.08); }

/// Two takes above one another and their difference, as the window that compares them has them.
void compare(const std::shared_ptr<StoreSource>& source, const QString& folder)
{
    QSettings settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat);
    const LaneLooks looks(settings);
    CompareLanes lanes(looks);
    const QStringList targets{QStringLiteral("vocals"), QStringLiteral("drums"), QStringLiteral("bass"), QStringLiteral("other"),
                              QStringLiteral("residual")};
    lanes.setTakes({.name = QStringLiteral("A"), .targets = targets, .stems = source},
                   {.name = QStringLiteral("B"), .targets = targets, .stems = source});
    lanes.setChoice({.target = QStringLiteral("drums")}, QStringLiteral("drums"));
    lanes.resize(kWidth, 3 * kLaneHeight);
    lanes.show();
    QApplication::processEvents();
    for (int i = 0; i < 4; ++i)
        lanes.time().zoomAroundMiddle(2.0);
    const auto views = lanes.findChildren<LaneView*>();
    measureFrames("comparison: scroll", views, [&](int i) { scroll(lanes.time(), i); });
    measureFrames("comparison: zoom", views, [&](int i) { zoomInAndOut(lanes.time(), i); });
}

class Bench {
public:
    explicit Bench(std::shared_ptr<StoreSource> source) : m_source(std::move(source))
    {
        auto* layout = new QVBoxLayout(&m_window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        for (std::size_t lane = 0; lane < kStems; ++lane) {
            m_lanes.push_back(new LaneView(static_cast<int>(lane), m_time, m_worker));
            layout->addWidget(m_lanes.back());
        }
        m_window.resize(kWidth, kLaneHeight * static_cast<int>(kStems));
        m_window.show();
        m_time.setSong(kFrames, kRateHz);
        m_time.setWidth(kWidth);
        QObject::connect(&m_worker, &PictureWorker::painted, &m_window, [this](int lane, const QImage&, const Section&) {
            m_last[lane] = m_clock.nsecsElapsed();
            m_first.try_emplace(lane, m_last[lane]);
        });
    }

    /// All lanes from nothing: when each had its first picture, and its last.
    void open(const char* what, const SpectrogramLook& look)
    {
        m_cache = std::make_shared<TileCache>(kCacheBytes);
        const auto tiles = std::make_shared<SpectrumTiles>(m_source, m_cache);
        begin();
        for (std::size_t lane = 0; lane < kStems; ++lane)
            m_lanes[static_cast<qsizetype>(lane)]->setContent(
                std::make_shared<SpectrogramContent>(tiles, static_cast<int>(lane), SpectrogramKind::Levels, look));
        settle(what);
    }

    void zoomStep(const char* what, double factor)
    {
        begin();
        m_time.zoomAroundMiddle(factor);
        settle(what);
    }

    template <typename Move>
    void frames(const char* what, const Move& move)
    {
        measureFrames(what, m_lanes, [&](int i) { move(m_time, i); });
    }

    std::size_t cacheBytes() const { return m_cache->bytes(); }

private:
    void begin()
    {
        m_first.clear();
        m_last.clear();
        m_processorTime = std::clock();
        m_clock.start();
    }
    void settle(const char* what)
    {
        constexpr qint64 kQuietMs = 300;
        qint64 last = 0;
        const auto latest = [](const std::map<int, qint64>& times) {
            qint64 time = 0;
            for (const auto& [lane, at] : times)
                time = std::max(time, at);
            return time;
        };
        while (m_clock.elapsed() < kQuietMs + last / 1'000'000) {
            QThread::msleep(1);
            QApplication::processEvents();
            last = latest(m_last);
        }
        std::printf("%-28s first picture %6.0f ms  full detail %6.0f ms  processor time %6.0f ms\n", what,
                    static_cast<double>(latest(m_first)) / 1e6, static_cast<double>(last) / 1e6,
                    1e3 * static_cast<double>(std::clock() - m_processorTime) / CLOCKS_PER_SEC);
    }

    std::shared_ptr<StoreSource> m_source;
    std::shared_ptr<TileCache> m_cache;
    TimeView m_time;
    PictureWorker m_worker;
    QWidget m_window;
    QList<LaneView*> m_lanes;
    QElapsedTimer m_clock;
    std::clock_t m_processorTime = 0; ///< of all threads
    std::map<int, qint64> m_first;
    std::map<int, qint64> m_last;
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto source = makeSource(folder.path());
    if (!source) {
        std::fprintf(stderr, "There is no room for the song in %s.\n", qPrintable(folder.path()));
        return 1;
    }
    const double before = residentMb();
    {
        Bench bench(source);
        bench.open("whole song, cold", {});
        bench.open("whole song again", {});
        bench.open("window of 16,384", {.window = 16'384});
        bench.open("window of 1,024", {.window = 1'024});
        bench.open("whole song", {});
        for (int i = 0; i < 4; ++i)
            bench.zoomStep("zoom in by 2", 2.0);
        bench.frames("scroll, 24 pixels a frame", scroll);
        bench.frames("zoom in and out", zoomInAndOut);
        std::printf("%-28s tiles %.0f MB  resident %.0f MB more\n", "memory", static_cast<double>(bench.cacheBytes()) / 1e6,
                    residentMb() - before);
    }
    compare(source, folder.path());
    return 0;
}
