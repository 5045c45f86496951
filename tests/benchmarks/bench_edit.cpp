/// What it takes until a correction is heard: from setStrokes() until a quarter of a second of all stems at the play head can be read, with
/// few and with many strokes there. And how fast a song is read whose every moment is corrected.
///
///     bench_edit SONG FOLDER    FOLDER is for scratch files
#include "engine/edit/editedsource.h"
#include "engine/mix/rows.h"
#include "engine/model/loader.h"
#include "engine/separate/separation.h"
#include "engine/separate/songsource.h"
#include "engine/separate/storedseparation.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <random>

using namespace stemwright;

namespace {

using Clock = std::chrono::steady_clock;

constexpr double kHeardSeconds = 0.25;
constexpr int kPlaces = 60;
constexpr std::array<std::size_t, 3> kStrokes{1, 10, 100};

double millisecondsSince(Clock::time_point start) { return std::chrono::duration<double, std::milli>(Clock::now() - start).count(); }

/// A stroke of any kind that reaches the play head.
edit::Stroke strokeAt(std::int64_t frame, int rateHz, const std::vector<std::string>& stems, std::mt19937& random)
{
    std::uniform_real_distribution<double> any(0.0, 1.0);
    const auto at = static_cast<double>(frame);
    const double second = rateHz;
    const double hz = 100.0 * std::exp2(6.0 * any(random));
    edit::Stroke stroke{.operation = random() % 2 ? edit::Operation::MoveTo : edit::Operation::Remove,
                        .target = stems[random() % stems.size()],
                        .edge = {.seconds = 0.05, .octaves = 0.2}};
    if (random() % 3 == 0)
        stroke.shape = edit::Rectangle{.frames = {.first = frame, .end = frame + rateHz}, .lowHz = hz, .highHz = 2.0 * hz};
    else if (random() % 2 == 0)
        stroke.shape = edit::Lasso{{{at, hz}, {at + second, 1.5 * hz}, {at + 0.8 * second, 3.0 * hz}, {at + 0.1 * second, 2.5 * hz}}};
    else {
        edit::Brush brush{.frames = 0.1 * second, .octaves = 0.3};
        for (int i = 0; i < 100; ++i)
            brush.path.push_back({at + 0.01 * i * second, hz * std::exp2(0.5 * std::sin(0.06 * i))});
        stroke.shape = brush;
    }
    return stroke;
}

Status measure(const std::filesystem::path& path, const std::filesystem::path& folder)
{
    auto loaded = audio::loadWholeSong(path, folder, {});
    if (!loaded)
        return std::unexpected(loaded.error());
    const auto song = std::make_shared<const audio::Song>(std::move(*loaded));
    auto model = model::loadModel({.name = model::kClassicModel, .targets = {}}, {});
    if (!model)
        return std::unexpected(model.error());
    ThreadPool pool(0);
    const separate::BottleneckCache noCache(std::nullopt, 0);
    const auto store =
        separate::separateIntoStore(*song, **model, {}, noCache, folder, {.pool = pool, .stop = {}, .progress = [](double) {}});
    if (!store)
        return std::unexpected(store.error());
    const auto stems = separate::stemNames((*model)->info(), {});
    edit::EditedSource edited(std::make_shared<separate::SongSource>(song, *store), stems);
    mix::RowReader rows(edited);
    const int rateHz = edited.sampleRateHz();
    const auto heard = static_cast<std::size_t>(kHeardSeconds * rateHz);
    std::vector<float> read(heard * rows.layout().columns());
    std::mt19937 random(1);
    for (const std::size_t count : kStrokes) {
        std::vector<double> times;
        for (int place = 0; place < kPlaces; ++place) {
            const auto frame = static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(edited.frames() - 4 * rateHz));
            std::vector<edit::Stroke> strokes;
            for (std::size_t i = 0; i < count; ++i)
                strokes.push_back(strokeAt(frame, rateHz, stems, random));
            const edit::Stroke last = strokes.back();
            strokes.pop_back();
            edited.setStrokes(strokes); // what was corrected before
            strokes.push_back(last);
            const auto start = Clock::now();
            edited.setStrokes(strokes);
            if (const Status done = rows.read(frame, read); !done)
                return done;
            times.push_back(millisecondsSince(start));
        }
        std::ranges::sort(times);
        std::printf("%zu strokes at the play head: readable after %.1f ms, at the most %.1f ms\n", count, times[times.size() / 2],
                    times.back());
    }
    edited.setStrokes({{.shape = edit::Rectangle{.frames = {.first = 0, .end = edited.frames()}, .lowHz = 100.0, .highHz = 1000.0},
                        .operation = edit::Operation::OnlyHere,
                        .target = stems.front()}});
    const auto start = Clock::now();
    for (std::int64_t frame = 0; frame + static_cast<std::int64_t>(heard) <= edited.frames(); frame += static_cast<std::int64_t>(heard))
        if (const Status done = rows.read(frame, read); !done)
            return done;
    std::printf("the whole song, corrected everywhere: %.0f times as fast as it is played\n",
                1000.0 * static_cast<double>(edited.frames()) / rateHz / millisecondsSince(start));
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: bench_edit SONG FOLDER\n");
        return 2;
    }
    if (const Status measured = measure(argv[1], argv[2]); !measured) {
        std::fprintf(stderr, "%s\n", measured.error().detail.c_str());
        return 1;
    }
    return 0;
}
