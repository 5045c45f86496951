#pragma once

#include "engine/audio/songfile.h"
#include "engine/base/framerange.h"
#include "engine/model/model.h"
#include "engine/separate/bottleneckcache.h"
#include "engine/separate/listening.h"
#include "engine/separate/separation.h"
#include "engine/separate/stemstore.h"
#include "engine/separate/wantedoptions.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace stemwright::separate {

struct FilterTrace;

/// What a live separation tells while it works. All are called on its thread and must return soon.
struct LiveListener {
    /// Fraction of all the work until finished(), in [0, 1]; at most ten times a second.
    std::function<void(double)> progressed = [](double) {};
    /// The model is there: its targets are the first stems, the residual comes last.
    std::function<void(const std::shared_ptr<const StemStore>&, const model::ModelInfo&)> started =
        [](const std::shared_ptr<const StemStore>&, const model::ModelInfo&) {};
    /// The filter begins with other options than before: finished() will be told after that. What the store holds stays until it is
    /// replaced.
    std::function<void(const SeparationOptions&)> refiltering = [](const SeparationOptions&) {};
    /// All is exact; or the separation has ended with an error, which is Cancelled when it was destroyed or cancelled before, or when it
    /// only was filtering anew.
    std::function<void(const Status&)> finished = [](const Status&) {};
    /// By so many iterations (fewest first) the loop is heard at once, for these are computed already, while nothing else is wanted.
    /// Without somebody to be told nothing is.
    std::function<void(const std::vector<std::size_t>&)> ready{};
    /// The same of how the filter works in the loop or in what is heard next, with 0 to 10 iterations.
    std::function<void(const std::shared_ptr<const FilterTrace>&)> traced{};
};

/// Where and with what a live separation works. Referred to, not owned.
struct LiveWorkplace {
    ThreadPool& pool;
    const BottleneckCache& cache;
    std::filesystem::path scratchFolder;
};

/// One separation of a song for somebody who listens: windows are computed from the play head onwards, then what lies before it, into a
/// store that is read meanwhile. Whatever the options say of the residual, the last stem is the song less all others, so that all give the
/// song; what the filter takes for its own residual (Residual::Filtered) is part of that.
/// When all is done it keeps the model and, in files, what the first pass left: other options of the filter need no second one.
///
/// Life    starts to work when it is made, on a thread of its own in the background (so should the pool's); the destructor cancels and
/// waits (at most some 100 ms). Thread  member functions from any thread.
class LiveSeparation {
public:
    using ModelLoader = std::function<Result<std::unique_ptr<model::Model>>(std::stop_token)>;

    /// Frames of `range` alone when there is one, about as they would be of the whole song; it is not empty and lies within the song.
    LiveSeparation(std::shared_ptr<const audio::Song> song, ModelLoader loadModel, const SeparationOptions& options,
                   std::optional<FrameRange> range, LiveWorkplace workplace, LiveListener listener);
    ~LiveSeparation();
    LiveSeparation(const LiveSeparation&) = delete;
    LiveSeparation& operator=(const LiveSeparation&) = delete;

    /// Frame of the song that is heard: the window it lies in is next unless it is done.
    void setPlayhead(std::int64_t frame) { m_listening.setPlayhead(frame); }
    /// Frames of the song that are heard again and again: while the play head is in them, theirs are the next.
    void setLoop(std::optional<FrameRange> loop);
    /// Filters anew with these options from the play head on, into the same store, also while it still separates. False when that needs
    /// another separation: this one has ended with an error or was cancelled, or it is of a part of the song and the windows are of another
    /// length.
    bool setOptions(const SeparationOptions& options);
    /// Ends filtering anew, and what was made then stays between the former stems until setOptions() completes it, also with the same
    /// options; anything before ends for good.
    void cancel();

private:
    class Run;

    Listening m_listening;
    WantedOptions m_wanted;
    bool m_isPart;
    std::jthread m_thread; // last: joined before the rest goes
};

} // namespace stemwright::separate
