#include "engine/separate/liveseparation.h"

#include "engine/separate/filtertrace.h"
#include "engine/separate/songpiece.h"
#include "tests/support/sharemodel.h"

#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <cmath>
#include <condition_variable>
#include <mutex>
#include <set>

using namespace stemwright;
using namespace stemwright::separate;
using stemwright::test::ShareModel;

namespace {

/// Notes what a live separation tells, and lets a test wait for it.
class Listener {
public:
    LiveListener callbacks()
    {
        return {.progressed = [this](double done) { note([&] { fractions.push_back(done); }); },
                .started =
                    [this](const std::shared_ptr<const StemStore>& made, const model::ModelInfo& info) {
                        note([&] {
                            store = made;
                            targets = info.targets;
                        });
                    },
                .refiltering = [this](const SeparationOptions& options) { note([&] { refiltered.push_back(options); }); },
                .finished =
                    [this](const Status& status) {
                        note([&] {
                            end = status;
                            ++ends;
                        });
                    }};
    }
    /// What is computed while nothing is wanted as well.
    LiveListener callbacksAhead()
    {
        LiveListener all = callbacks();
        all.ready = [this](const std::vector<std::size_t>& counts) { note([&] { ready = counts; }); };
        all.traced = [this](const std::shared_ptr<const FilterTrace>& trace) { note([&] { traces.push_back(trace); }); };
        return all;
    }
    /// Until all is exact by these options, which are others than before.
    Status waitForEndOf(const SeparationOptions& options)
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait_for(lock, std::chrono::seconds(60), [&] {
                return !refiltered.empty() && refiltered.back() == options && store->exactFrames() == store->frames() && ends > endsSeen;
            }))
            qFatal("the stems do not follow");
        endsSeen = ends;
        return *end;
    }
    /// Whether so many traces came, and no more.
    bool waitForTraces(std::size_t count)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(60), [&] { return traces.size() >= count; }) && traces.size() == count;
    }
    std::shared_ptr<const FilterTrace> lastTrace()
    {
        const std::scoped_lock lock(m_mutex);
        return traces.back();
    }
    std::vector<std::size_t> readyCounts()
    {
        const std::scoped_lock lock(m_mutex);
        return ready;
    }
    bool wasCancelled()
    {
        const std::scoped_lock lock(m_mutex);
        return end && !*end && end->error().code == Errc::Cancelled;
    }
    std::shared_ptr<const StemStore> waitForStore()
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait_for(lock, std::chrono::seconds(60), [this] { return store != nullptr; }))
            qFatal("the separation does not start");
        return store;
    }
    Status waitForEnd()
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait_for(lock, std::chrono::seconds(60), [this] { return end.has_value(); }))
            qFatal("the separation does not end");
        return *end;
    }

    std::shared_ptr<const StemStore> store;
    std::vector<std::string> targets;
    std::vector<double> fractions;
    std::vector<SeparationOptions> refiltered;
    std::optional<Status> end;
    std::vector<std::shared_ptr<const FilterTrace>> traces;
    std::vector<std::size_t> ready;
    int ends = 0;
    int endsSeen = 0;

private:
    template <class Change>
    void note(const Change& change)
    {
        const std::scoped_lock lock(m_mutex);
        change();
        m_changed.notify_all();
    }
    std::mutex m_mutex;
    std::condition_variable m_changed;
};

constexpr int kLowRateHz = 8000; // long songs in little time

/// Lets a test hold a separation back and look on: each window waits for a permit.
class SteppedModel final : public model::Model {
public:
    explicit SteppedModel(std::vector<std::int64_t>& windows, const std::function<void()>& before)
        : m_shares({0.25F, 0.5F}), m_windows(windows), m_before(before)
    {
    }
    const model::ModelInfo& info() const override { return m_shares.info(); }
    std::size_t bottleneckColumns() const override { return m_shares.bottleneckColumns(); }
    Status prepare(const model::Mixture& mixture, RowFile& bottleneck, const std::filesystem::path& folder,
                   const model::JobContext& context) override
    {
        return m_shares.prepare(mixture, bottleneck, folder, context);
    }
    Result<std::unique_ptr<model::WindowEstimate>> estimate(const model::Mixture& mixture, const RowFile& bottleneck,
                                                            const model::SliceWindow& window, const model::JobContext& context) override
    {
        m_windows.push_back(window.firstSlice);
        m_before();
        return m_shares.estimate(mixture, bottleneck, window, context);
    }

private:
    ShareModel m_shares;
    std::vector<std::int64_t>& m_windows;
    const std::function<void()>& m_before;
};

/// Its first pass over a song of so many frames waits for a permit; passes over parts do not.
class HeldModel final : public model::Model {
public:
    HeldModel(std::int64_t heldFrames, const std::atomic<bool>& mayPass, std::atomic<int>& passes)
        : m_heldFrames(heldFrames), m_mayPass(mayPass), m_passes(passes)
    {
    }
    const model::ModelInfo& info() const override { return m_shares.info(); }
    std::size_t bottleneckColumns() const override { return m_shares.bottleneckColumns(); }
    Status prepare(const model::Mixture& mixture, RowFile& bottleneck, const std::filesystem::path& folder,
                   const model::JobContext& context) override
    {
        ++m_passes;
        while (mixture.frames() == m_heldFrames && !m_mayPass && !context.stop.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return m_shares.prepare(mixture, bottleneck, folder, context);
    }
    Result<std::unique_ptr<model::WindowEstimate>> estimate(const model::Mixture& mixture, const RowFile& bottleneck,
                                                            const model::SliceWindow& window, const model::JobContext& context) override
    {
        return m_shares.estimate(mixture, bottleneck, window, context);
    }

private:
    ShareModel m_shares{{0.25F, 0.5F}, {.sampleRateHz = kLowRateHz}};
    std::int64_t m_heldFrames;
    const std::atomic<bool>& m_mayPass;
    std::atomic<int>& m_passes;
};

/// All threads of the process.
std::set<pid_t> threads()
{
    std::set<pid_t> found;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/task"))
        found.insert(std::stoi(entry.path().filename().string()));
    return found;
}

} // namespace

class TestLiveSeparation : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ThreadPool m_pool{2};
    BottleneckCache m_noCache{std::nullopt, 0};

    std::filesystem::path scratch() const { return m_folder.path().toStdString(); }
    LiveWorkplace workplace() { return {.pool = m_pool, .cache = m_noCache, .scratchFolder = scratch()}; }

    std::shared_ptr<const audio::Song> makeSong(int rateHz, std::size_t frames) const
    {
        std::vector<float> samples(2 * frames); // far below half of any rate
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const std::size_t frame = i / 2;
            const double seconds = static_cast<double>(frame) / rateHz;
            samples[i] = static_cast<float>(0.4 * std::sin(2764.6 * seconds) + 0.3 * std::sin((i % 2 ? 8000.0 : 6000.0) * seconds));
        }
        auto file = RowFile::createTemporary(scratch(), 2);
        if (!file || !file->write(0, samples))
            qFatal("no scratch file");
        return std::make_shared<audio::Song>(
            audio::Song{.info = {.sampleRateHz = rateHz, .channels = 2}, .frames = std::move(*file), .identity = "song"});
    }

    static std::vector<std::vector<float>> stemsOf(const StemStore& store)
    {
        std::vector<std::vector<float>> all(store.stems(), std::vector<float>(static_cast<std::size_t>(store.frames()) * store.channels()));
        for (std::size_t stem = 0; stem < all.size(); ++stem)
            if (!store.read(stem, 0, all[stem]))
                qFatal("stems");
        return all;
    }

    /// By how much all stems together differ from it at the most.
    static double offTheSong(const audio::Song& song, const std::vector<std::vector<float>>& stems)
    {
        std::vector<float> frames(stems.front().size());
        if (!song.frames.read(0, frames))
            qFatal("song");
        double off = 0.0;
        for (std::size_t i = 0; i < frames.size(); ++i) {
            double rest = frames[i];
            for (const auto& stem : stems)
                rest -= static_cast<double>(stem[i]);
            off = std::max(off, std::abs(rest));
        }
        return off;
    }

    static LiveSeparation::ModelLoader shares()
    {
        return [](const std::stop_token&) -> Result<std::unique_ptr<model::Model>> {
            return std::make_unique<ShareModel>(std::vector{0.25F, 0.5F});
        };
    }

private Q_SLOTS:
    void stemsAndResidualGiveTheSong_data()
    {
        QTest::addColumn<int>("rateHz");
        QTest::newRow("the model's rate") << 44100;
        QTest::newRow("48 kHz") << 48000;
        QTest::newRow("22.05 kHz") << 22050;
    }
    void stemsAndResidualGiveTheSong()
    {
        QFETCH(int, rateHz);
        const auto song = makeSong(rateHz, 150'000);
        Listener listener;
        LiveSeparation separation(song, shares(), {.iterations = 0, .windowSlices = 20}, std::nullopt, workplace(), listener.callbacks());
        separation.setPlayhead(70'000);
        QVERIFY(listener.waitForEnd().has_value());
        QCOMPARE(listener.targets.size(), std::size_t{2});
        QCOMPARE(listener.store->stems(), std::size_t{3});
        QCOMPARE(listener.store->states(0, 150'000), (std::vector{StemRange{0, 150'000, StemState::Exact}}));
        std::vector<float> original(300'000);
        QVERIFY(song->frames.read(0, original).has_value());
        std::vector<std::vector<float>> stems(3, std::vector<float>(300'000));
        for (std::size_t stem = 0; stem < 3; ++stem)
            QVERIFY(listener.store->read(stem, 0, stems[stem]).has_value());
        for (std::size_t i = 0; i < original.size(); ++i) {
            QCOMPARE(
                static_cast<float>(static_cast<double>(stems[0][i]) + static_cast<double>(stems[1][i]) + static_cast<double>(stems[2][i])),
                original[i]);
            // No seam where windows, or pieces that were converted by themselves, meet; the song's own ends are edges to any conversion.
            if (i > 2000 && i + 2000 < original.size())
                QVERIFY2(std::abs(stems[1][i] - 0.5F * original[i]) < 1e-5F, qPrintable(QString::number(i)));
        }
        QVERIFY(std::ranges::is_sorted(listener.fractions));
        QCOMPARE(listener.fractions.back(), 1.0);
    }

    void aRangeIsSeparatedAlone_data() { stemsAndResidualGiveTheSong_data(); }
    void aRangeIsSeparatedAlone()
    {
        QFETCH(int, rateHz);
        const auto song = makeSong(rateHz, 40 * static_cast<std::size_t>(rateHz));
        const FrameRange range{.first = 20 * rateHz + 77, .end = 22 * rateHz};
        constexpr SeparationOptions kOptions{.iterations = 1, .windowSlices = 50};
        std::vector<std::int64_t> windows;
        const std::function<void()> before = [] {};
        Listener listener;
        LiveSeparation separation(
            song,
            [&](const std::stop_token&) -> Result<std::unique_ptr<model::Model>> {
                return std::make_unique<SteppedModel>(windows, before);
            },
            kOptions, range, workplace(), listener.callbacks());
        separation.setPlayhead(21 * rateHz);
        QVERIFY(listener.waitForEnd().has_value());
        QCOMPARE(listener.fractions.back(), 1.0);
        QVERIFY(windows.size() == 2 || windows.size() == 3); // for 86 slices and a few more
        const auto piece = cutPiece(song, wholeWindows(range, 50, rateHz, {}), 5.0, {}, scratch(), {});
        QVERIFY(piece.has_value() && piece->firstSlice > 0);
        for (const std::int64_t window : windows)
            QCOMPARE((piece->firstSlice + window) % 50, 0);
        QVERIFY(listener.store->isThere(range.first, range.end));
        QVERIFY(listener.store->exactFrames() < range.frames() + std::int64_t{2 * 50 * 1024} * rateHz / 44100);

        Listener all;
        const LiveSeparation whole(song, shares(), kOptions, std::nullopt, workplace(), all.callbacks());
        QVERIFY(all.waitForEnd().has_value());
        std::vector<float> expected(static_cast<std::size_t>(2 * range.frames()));
        std::vector<float> found(expected.size());
        QVERIFY(all.store->read(1, range.first, expected).has_value());
        QVERIFY(listener.store->read(1, range.first, found).has_value());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY2(std::abs(found[i] - expected[i]) <= (rateHz == 44100 ? 0.0F : 2e-5F), qPrintable(QString::number(i)));
        QVERIFY(!separation.setOptions({.iterations = 1, .windowSlices = 60})); // needs more of the song than it has cut out
    }

    void whatIsHeardDoesNotWaitForTheFirstPass()
    {
        constexpr std::int64_t kFrames = 200 * kLowRateHz;
        std::atomic<bool> mayPass = false;
        std::atomic<int> passes = 0;
        Listener listener;
        LiveSeparation separation(
            makeSong(kLowRateHz, kFrames),
            [&](const std::stop_token&) -> Result<std::unique_ptr<model::Model>> {
                return std::make_unique<HeldModel>(kFrames, mayPass, passes);
            },
            {.iterations = 0, .windowSlices = 20}, std::nullopt, workplace(), listener.callbacks());
        const auto store = listener.waitForStore();
        for (const std::int64_t second : {100, 20, 192}) { // the first is where it begins, or a seek shortly after
            separation.setPlayhead(second * kLowRateHz);
            QTRY_VERIFY_WITH_TIMEOUT(store->isThere(second * kLowRateHz, (second + 8) * kLowRateHz), 60'000);
        }
        QCOMPARE(store->exactFrames(), 0);
        QVERIFY(!store->isThere(50 * kLowRateHz, 51 * kLowRateHz));
        std::vector<float> preliminary(2 * 8 * kLowRateHz);
        std::vector<float> exact(preliminary.size());
        QVERIFY(store->read(1, 20 * kLowRateHz, preliminary).has_value());
        mayPass = true;
        QVERIFY(listener.waitForEnd().has_value());
        QCOMPARE(store->exactFrames(), kFrames);
        QVERIFY(store->read(1, 20 * kLowRateHz, exact).has_value());
        for (std::size_t i = 0; i < exact.size(); ++i)
            QVERIFY2(std::abs(exact[i] - preliminary[i]) < 1e-5F, qPrintable(QString::number(i)));
    }

    void aShortFirstPassIsWaitedFor()
    {
        constexpr std::int64_t kFrames = 20 * kLowRateHz;
        const std::atomic<bool> mayPass = true;
        std::atomic<int> passes = 0;
        Listener listener;
        const LiveSeparation separation(
            makeSong(kLowRateHz, kFrames),
            [&](const std::stop_token&) -> Result<std::unique_ptr<model::Model>> {
                return std::make_unique<HeldModel>(kFrames, mayPass, passes);
            },
            {.iterations = 0, .windowSlices = 20}, std::nullopt, workplace(), listener.callbacks());
        QVERIFY(listener.waitForEnd().has_value());
        QCOMPARE(passes, 1);
    }

    void windowsComeFromThePlayHeadOn()
    {
        std::vector<std::int64_t> windows;
        LiveSeparation* running = nullptr;
        std::atomic<bool> mayStart = false;
        const std::function<void()> before = [&] {
            while (!mayStart)
                std::this_thread::yield();
            if (windows.size() == 2)
                running->setPlayhead(0);
        };
        Listener listener;
        LiveSeparation separation(
            makeSong(44100, 100 * 1024),
            [&](const std::stop_token&) -> Result<std::unique_ptr<model::Model>> {
                return std::make_unique<SteppedModel>(windows, before);
            },
            {.iterations = 0, .windowSlices = 20}, std::nullopt, workplace(), listener.callbacks());
        running = &separation;
        separation.setPlayhead(65 * 1024);
        mayStart = true;
        QVERIFY(listener.waitForEnd().has_value());
        // The first may have been chosen before the play head was set; then from the play head on, and after the seek from the start.
        windows.erase(std::unique(windows.begin(), windows.end()), windows.end());
        const std::vector<std::int64_t> fromPlayhead{60, 80, 0, 20, 40, 100};
        const std::vector<std::int64_t> startedBefore{0, 60, 20, 40, 80, 100};
        QVERIFY(windows == fromPlayhead || windows == startedBefore);
    }

    void otherOptionsNeedNoSecondFirstPass_data() { stemsAndResidualGiveTheSong_data(); }
    void otherOptionsNeedNoSecondFirstPass()
    {
        QFETCH(int, rateHz);
        const auto song = makeSong(rateHz, 150'000);
        const std::vector<SeparationOptions> moves{{.iterations = 2, .windowSlices = 20},
                                                   {.iterations = 1, .windowSlices = 20, .softMask = true},
                                                   {.iterations = 2, .windowSlices = 33},
                                                   {.iterations = 0, .windowSlices = 33, .residual = Residual::Spread},
                                                   {.iterations = 1, .windowSlices = 33, .residual = Residual::Filtered},
                                                   {.iterations = 0, .windowSlices = 20}};
        Listener listener;
        ShareModel* model = nullptr;
        LiveSeparation separation(
            song,
            [&model](const std::stop_token&) -> Result<std::unique_ptr<model::Model>> {
                auto made = std::make_unique<ShareModel>(std::vector{0.25F, 0.5F});
                model = made.get();
                return made;
            },
            moves.back(), std::nullopt, workplace(), listener.callbacks());
        QVERIFY(listener.waitForEnd().has_value());
        listener.endsSeen = 1;
        std::vector<std::vector<float>> before = stemsOf(*listener.store);
        if (rateHz == 44100) // the last bits of what is converted depend on which windows came before
            separation.setPlayhead(70'000);
        for (const SeparationOptions& options : moves) {
            QVERIFY(separation.setOptions(options));
            QVERIFY(listener.waitForEndOf(options).has_value());
            Listener fresh;
            const LiveSeparation another(song, shares(), options, std::nullopt, workplace(), fresh.callbacks());
            QVERIFY(fresh.waitForEnd().has_value());
            const auto after = stemsOf(*listener.store);
            QVERIFY(after != before);
            QVERIFY(after == stemsOf(*fresh.store));
            QVERIFY(offTheSong(*song, after) <= 1e-7);
            if (options.residual == Residual::Spread) // nothing but rounding is left
                QVERIFY(std::ranges::all_of(after.back(), [](float x) { return std::abs(x) < 0.5e-6F; }));
            before = after;
        }
        QCOMPARE(model->preparations, 1);
        QCOMPARE(listener.ends, 7);
        QCOMPARE(listener.fractions.back(), 1.0);
    }

    /// Before, during and after the first filtering.
    void quickMovesEndWithTheLast()
    {
        std::atomic<bool> mayPass = true;
        std::atomic<int> begun = 0;
        const std::function<void()> before = [&] {
            ++begun;
            while (!mayPass)
                std::this_thread::yield();
        };
        std::vector<std::int64_t> windows;
        Listener listener;
        const auto song = makeSong(44100, 100 * 1024);
        LiveSeparation separation(
            song,
            [&](const std::stop_token&) -> Result<std::unique_ptr<model::Model>> {
                return std::make_unique<SteppedModel>(windows, before);
            },
            {.iterations = 0, .windowSlices = 20}, std::nullopt, workplace(), listener.callbacks());
        const auto move = [&](std::size_t iterations) { return separation.setOptions({.iterations = iterations, .windowSlices = 20}); };
        const auto store = listener.waitForStore();
        for (const std::size_t iterations : {1U, 2U, 1U})
            QVERIFY(move(iterations));
        QVERIFY(listener.waitForEndOf({.iterations = 1, .windowSlices = 20}).has_value());
        mayPass = false;
        separation.setPlayhead(65 * 1024);
        const int windowsBefore = begun;
        QVERIFY(move(3));
        QTRY_VERIFY_WITH_TIMEOUT(begun > windowsBefore, 60'000);
        QVERIFY(move(0));                       // its first window stops for this, and what is wanted then is
        QVERIFY(move(3));                       // what it was begun for
        QVERIFY(store->isThere(0, 100 * 1024)); // what was there is heard meanwhile
        mayPass = true;
        QVERIFY(listener.waitForEndOf({.iterations = 3, .windowSlices = 20}).has_value());
        const std::vector<std::int64_t> last(windows.end() - 6, windows.end());
        QCOMPARE(last, (std::vector<std::int64_t>{60, 80, 100, 40, 20, 0}));
        Listener fresh;
        const LiveSeparation another(song, shares(), {.iterations = 3, .windowSlices = 20}, std::nullopt, workplace(), fresh.callbacks());
        QVERIFY(fresh.waitForEnd().has_value());
        QVERIFY(stemsOf(*store) == stemsOf(*fresh.store));
    }

    void theLoopComesFirst_data()
    {
        QTest::addColumn<std::int64_t>("playhead");
        QTest::addColumn<std::vector<std::int64_t>>("expected");
        QTest::newRow("within") << std::int64_t{65} << std::vector<std::int64_t>{60, 40, 80, 100, 20, 0};
        QTest::newRow("before") << std::int64_t{25} << std::vector<std::int64_t>{20, 40, 60, 80, 100, 0};
        QTest::newRow("behind") << std::int64_t{85} << std::vector<std::int64_t>{80, 100, 60, 40, 20, 0};
    }
    void theLoopComesFirst()
    {
        QFETCH(std::int64_t, playhead);
        QFETCH(std::vector<std::int64_t>, expected);
        std::vector<std::int64_t> windows;
        const std::function<void()> before = [] {};
        Listener listener;
        LiveSeparation separation(
            makeSong(44100, 100 * 1024),
            [&](const std::stop_token&) -> Result<std::unique_ptr<model::Model>> {
                return std::make_unique<SteppedModel>(windows, before);
            },
            {.iterations = 0, .windowSlices = 20}, std::nullopt, workplace(), listener.callbacks());
        QVERIFY(listener.waitForEnd().has_value());
        windows.clear();
        separation.setPlayhead(playhead * 1024);
        separation.setLoop(FrameRange{.first = 45 * 1024, .end = 75 * 1024});
        QVERIFY(separation.setOptions({.iterations = 1, .windowSlices = 20}));
        QVERIFY(listener.waitForEndOf({.iterations = 1, .windowSlices = 20}).has_value());
        QCOMPARE(windows, expected);
    }

    void aCancelledFilteringIsCompletedLater()
    {
        std::atomic<bool> mayPass = true;
        std::atomic<int> begun = 0;
        const std::function<void()> before = [&] {
            ++begun;
            while (!mayPass)
                std::this_thread::yield();
        };
        std::vector<std::int64_t> windows;
        Listener listener;
        const auto song = makeSong(44100, 100 * 1024);
        LiveSeparation separation(
            song,
            [&](const std::stop_token&) -> Result<std::unique_ptr<model::Model>> {
                return std::make_unique<SteppedModel>(windows, before);
            },
            {.iterations = 0, .windowSlices = 20}, std::nullopt, workplace(), listener.callbacks());
        QVERIFY(listener.waitForEnd().has_value());
        const std::vector<std::vector<float>> former = stemsOf(*listener.store);
        mayPass = false;
        const int windowsBefore = begun;
        QVERIFY(separation.setOptions({.iterations = 2, .windowSlices = 20}));
        QTRY_VERIFY_WITH_TIMEOUT(begun > windowsBefore, 60'000);
        separation.cancel();
        mayPass = true;
        QTRY_VERIFY_WITH_TIMEOUT(listener.wasCancelled(), 60'000);
        QVERIFY(listener.store->exactFrames() < listener.store->frames());
        QVERIFY(stemsOf(*listener.store) == former); // not even its first window was made
        listener.endsSeen = 2;
        QVERIFY(separation.setOptions({.iterations = 2, .windowSlices = 20}));
        QVERIFY(listener.waitForEndOf({.iterations = 2, .windowSlices = 20}).has_value());
        Listener fresh;
        const LiveSeparation another(song, shares(), {.iterations = 2, .windowSlices = 20}, std::nullopt, workplace(), fresh.callbacks());
        QVERIFY(fresh.waitForEnd().has_value());
        QVERIFY(stemsOf(*listener.store) == stemsOf(*fresh.store));
    }

    void nothingFollowsAfterACancelledSeparation()
    {
        std::atomic<bool> mayPass = false;
        const std::function<void()> before = [&] {
            while (!mayPass)
                std::this_thread::yield();
        };
        std::vector<std::int64_t> windows;
        Listener listener;
        LiveSeparation separation(
            makeSong(44100, 100 * 1024),
            [&](const std::stop_token&) -> Result<std::unique_ptr<model::Model>> {
                return std::make_unique<SteppedModel>(windows, before);
            },
            {.iterations = 0, .windowSlices = 20}, std::nullopt, workplace(), listener.callbacks());
        listener.waitForStore();
        separation.cancel();
        mayPass = true;
        QCOMPARE(listener.waitForEnd().error().code, Errc::Cancelled);
        QTRY_VERIFY_WITH_TIMEOUT(!separation.setOptions({.iterations = 1, .windowSlices = 20}), 60'000);
    }

    /// While no window can be made, the loop follows a move to what is ready.
    void aLoopThatIsReadyIsHeardAtOnce()
    {
        std::atomic<bool> mayPass = true;
        const std::function<void()> before = [&] {
            while (!mayPass)
                std::this_thread::yield();
        };
        std::vector<std::int64_t> windows;
        Listener listener;
        const auto song = makeSong(44100, 100 * 1024);
        static constexpr FrameRange kLoop{.first = 45 * 1024, .end = 75 * 1024 + 11};
        LiveSeparation separation(
            song,
            [&](const std::stop_token&) -> Result<std::unique_ptr<model::Model>> {
                return std::make_unique<SteppedModel>(windows, before);
            },
            {.iterations = 1, .windowSlices = 20}, std::nullopt, workplace(), listener.callbacksAhead());
        const auto letGo = qScopeGuard([&] { mayPass = true; }); // also when something fails
        separation.setLoop(kLoop);
        using Counts = std::vector<std::size_t>;
        QTRY_COMPARE_WITH_TIMEOUT(listener.readyCounts(), (Counts{0, 1, 2}), 60'000);
        mayPass = false;
        QVERIFY(separation.setOptions({.iterations = 2, .windowSlices = 20}));
        const auto isNew = [&listener](const StemRange& range) {
            return range.run == listener.store->run() && range.state == StemState::Exact && range.run == 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(listener.store->states(kLoop.first, kLoop.end), isNew), 60'000);
        Listener fresh;
        ThreadPool other(1); // the first one may be at work
        const LiveSeparation another(song, shares(), {.iterations = 2, .windowSlices = 20}, std::nullopt,
                                     {.pool = other, .cache = m_noCache, .scratchFolder = scratch()}, fresh.callbacks());
        QVERIFY(fresh.waitForEnd().has_value());
        const auto loopOf = [](const StemStore& store) {
            std::vector<float> frames(static_cast<std::size_t>(2 * kLoop.frames()));
            return store.read(1, kLoop.first, frames) ? frames : std::vector<float>();
        };
        QVERIFY(loopOf(*listener.store) == loopOf(*fresh.store));
        mayPass = true;
        QVERIFY(listener.waitForEndOf({.iterations = 2, .windowSlices = 20}).has_value());
        QVERIFY(stemsOf(*listener.store) == stemsOf(*fresh.store));
        QTRY_COMPARE_WITH_TIMEOUT(listener.readyCounts(), (Counts{0, 1, 2, 3}), 60'000);
        QVERIFY(separation.setOptions({.iterations = 2, .windowSlices = 20, .softMask = true})); // another filter altogether
        QTRY_COMPARE_WITH_TIMEOUT(listener.readyCounts(), (Counts{1, 2, 3}), 60'000);
        separation.setLoop(std::nullopt);
        QTRY_COMPARE_WITH_TIMEOUT(listener.readyCounts(), Counts(), 60'000);
    }

    void theFilterIsTracedWhereOneListens()
    {
        Listener listener;
        LiveSeparation separation(makeSong(44100, 100 * 1024), shares(), {.iterations = 0, .windowSlices = 20}, std::nullopt, workplace(),
                                  listener.callbacksAhead());
        QVERIFY(listener.waitForEnd().has_value());
        QVERIFY(listener.waitForTraces(1));
        QCOMPARE(listener.lastTrace()->steps.size(), std::size_t{11});
        QVERIFY(separation.setOptions({.iterations = 3, .windowSlices = 20})); // the trace has it already
        QVERIFY(listener.waitForEndOf({.iterations = 3, .windowSlices = 20}).has_value());
        separation.setLoop(FrameRange{.first = 40 * 1024, .end = 50 * 1024});
        QVERIFY(listener.waitForTraces(2));
        QCOMPARE(listener.lastTrace()->firstSlice, std::int64_t{39});
        QCOMPARE(listener.lastTrace()->slices, std::size_t{13});
    }

    void endsWhenDestroyed()
    {
        Listener listener;
        {
            std::vector<std::int64_t> windows;
            const std::function<void()> before = [] { std::this_thread::sleep_for(std::chrono::milliseconds(5)); };
            LiveSeparation separation(
                makeSong(44100, 2'000'000),
                [&](const std::stop_token&) -> Result<std::unique_ptr<model::Model>> {
                    return std::make_unique<SteppedModel>(windows, before);
                },
                {.iterations = 0, .windowSlices = 4}, std::nullopt, workplace(), listener.callbacks());
        }
        QVERIFY(listener.end.has_value());
        QVERIFY(!*listener.end);
        QCOMPARE(listener.end->error().code, Errc::Cancelled);
    }

    void worksInTheBackground()
    {
        const std::set<pid_t> strangers = threads();
        std::set<int> nices;
        std::vector<std::int64_t> windows;
        const std::function<void()> before = [&] { // on the separation's thread, while others join the window before or fill the cache
            for (const pid_t thread : threads())
                if (!strangers.contains(thread))
                    nices.insert(getpriority(PRIO_PROCESS, static_cast<id_t>(thread)));
        };
        Listener listener;
        const LiveSeparation separation(
            makeSong(44100, 100 * 1024),
            [&](const std::stop_token&) -> Result<std::unique_ptr<model::Model>> {
                return std::make_unique<SteppedModel>(windows, before);
            },
            {.iterations = 0, .windowSlices = 4}, std::nullopt, workplace(), listener.callbacks());
        QVERIFY(listener.waitForEnd().has_value());
        nices.erase(-1); // of a thread that had just ended
        QCOMPARE(nices, std::set{std::max(10, getpriority(PRIO_PROCESS, 0))});
    }

    void handsOnTheLoadersError()
    {
        Listener listener;
        const LiveSeparation separation(
            makeSong(44100, 1000),
            [](const std::stop_token&) -> Result<std::unique_ptr<model::Model>> { return failure(Errc::NotFound, "umxl: not here"); }, {},
            std::nullopt, workplace(), listener.callbacks());
        const Status end = listener.waitForEnd();
        QVERIFY(!end);
        QCOMPARE(end.error(), (Error{Errc::NotFound, "umxl: not here"}));
        QVERIFY(!listener.store);
    }
};

QTEST_GUILESS_MAIN(TestLiveSeparation)
#include "tst_liveseparation.moc"
