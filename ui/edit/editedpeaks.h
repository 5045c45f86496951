#pragma once

#include "engine/edit/editedsource.h"
#include "ui/song/peaks.h"

#include <QObject>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace stemwright::ui {

/// The peaks of corrected stems: where no stroke reaches they are those of the stems as they were separated, elsewhere they are measured.
///
/// Owns    a thread, which the destructor stops and waits for (some milliseconds).
/// Thread  the GUI thread.
class EditedPeaks : public QObject {
    Q_OBJECT

public:
    EditedPeaks();
    ~EditedPeaks() override;

    /// From now on those of these stems, whose plain peaks are `plain`, instead of former ones.
    std::vector<std::shared_ptr<const Peaks>> follow(std::shared_ptr<edit::EditedSource> source,
                                                     std::vector<std::shared_ptr<const Peaks>> plain);
    /// There are no stems any more.
    void forget();
    /// The strokes, the stems or their plain peaks have changed.
    void update();

Q_SIGNALS:
    void changed(); ///< at most some thirty times a second

private:
    /// Stems, what their peaks are made of, and their peaks.
    struct Followed {
        std::shared_ptr<edit::EditedSource> source;
        std::vector<std::shared_ptr<const Peaks>> plain;
        std::vector<std::shared_ptr<Peaks>> peaks;
    };
    /// What a piece of the peaks was made of: numbers of the last changes.
    struct Made {
        std::uint64_t ofSound = 0;
        std::uint64_t ofPeaks = 0;
        bool operator==(const Made&) const = default;
    };

    Status run(const std::stop_token& stop);
    Status bringUpToDate(const Followed& followed, std::vector<Made>& made, const std::stop_token& stop);
    bool isPoked();
    void notify();

    std::chrono::steady_clock::time_point m_notified;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    Followed m_followed;
    bool m_isPoked = false;
    std::jthread m_thread; // last: it uses the rest
};

} // namespace stemwright::ui
