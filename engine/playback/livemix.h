#pragma once

#include "engine/mix/mixer.h"

#include <array>
#include <atomic>

namespace stemwright::playback {

/// A mix that one side changes while the audio callback reads it.
///
/// Thread  set from one thread at a time; snapshot() from the callback. Each number is whole, and different numbers may come from two
///         settings for the length of a block, which the mixer's smoothing hides.
class LiveMix {
public:
    void set(const mix::Mix& mix) noexcept
    {
        for (std::size_t i = 0; i < mix.strips.size(); ++i) {
            put(m_strips[i].gainDb, mix.strips[i].gainDb);
            put(m_strips[i].balance, mix.strips[i].balance);
            put(m_strips[i].muted, mix.strips[i].muted);
            put(m_strips[i].soloed, mix.strips[i].soloed);
        }
        put(m_masterDb, mix.masterDb);
        put(m_listen, mix.listen);
        put(m_originalDb, mix.originalDb);
    }

    mix::Mix snapshot() const noexcept
    {
        mix::Mix mix;
        for (std::size_t i = 0; i < mix.strips.size(); ++i)
            mix.strips[i] = {.gainDb = get(m_strips[i].gainDb),
                             .balance = get(m_strips[i].balance),
                             .muted = get(m_strips[i].muted),
                             .soloed = get(m_strips[i].soloed)};
        mix.masterDb = get(m_masterDb);
        mix.listen = get(m_listen);
        mix.originalDb = get(m_originalDb);
        return mix;
    }

private:
    template <class T>
    static void put(std::atomic<T>& to, T value) noexcept
    {
        to.store(value, std::memory_order_relaxed);
    }
    template <class T>
    static T get(const std::atomic<T>& from) noexcept
    {
        return from.load(std::memory_order_relaxed);
    }

    struct Strip {
        std::atomic<float> gainDb = 0.0F;
        std::atomic<float> balance = 0.0F;
        std::atomic<bool> muted = false;
        std::atomic<bool> soloed = false;
    };
    std::array<Strip, mix::kMaxStrips> m_strips;
    std::atomic<float> m_masterDb = 0.0F;
    std::atomic<mix::Listen> m_listen = mix::Listen::Stems;
    std::atomic<float> m_originalDb = 0.0F;
};

/// Peaks on their way from the callback to the meters.
///
/// Thread  raise() in the callback, take() from one other thread.
class LivePeaks {
public:
    void raise(const mix::Peaks& peaks) noexcept
    {
        for (std::size_t i = 0; i < m_strips.size(); ++i)
            raise(m_strips[i], peaks.strips[i]);
        raise(m_master, peaks.master);
    }
    /// The largest since the last call.
    mix::Peaks take() noexcept
    {
        mix::Peaks peaks;
        for (std::size_t i = 0; i < m_strips.size(); ++i)
            peaks.strips[i] = take(m_strips[i]);
        peaks.master = take(m_master);
        return peaks;
    }

private:
    struct Sides {
        std::atomic<float> left = 0.0F;
        std::atomic<float> right = 0.0F;
    };
    // A take() between load and store brings one old peak back for one more reading: nobody sees that, and nothing loops.
    static void raise(std::atomic<float>& to, float peak) noexcept
    {
        if (peak > to.load(std::memory_order_relaxed))
            to.store(peak, std::memory_order_relaxed);
    }
    static void raise(Sides& to, const mix::SidePeaks& peaks) noexcept
    {
        raise(to.left, peaks.left);
        raise(to.right, peaks.right);
    }
    static mix::SidePeaks take(Sides& from) noexcept
    {
        return {.left = from.left.exchange(0.0F, std::memory_order_relaxed), .right = from.right.exchange(0.0F, std::memory_order_relaxed)};
    }

    std::array<Sides, mix::kMaxStrips> m_strips;
    Sides m_master;
};

} // namespace stemwright::playback
