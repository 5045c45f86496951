#pragma once

#include <algorithm>
#include <cstdint>
#include <mutex>
#include <vector>

namespace stemwright::mix {

/// One number for the changes of two sources, with the meaning that Source::generation gives it: whoever asks for all and reads afterwards
/// finds a larger number for each range that has changed since. Neither the sum nor the larger of two counters tells that.
///
/// Owns    what it has seen of both, one entry for each time that it found something new.
/// Thread  any.
class JoinedGenerations {
public:
    struct Pair {
        std::uint64_t a = 0;
        std::uint64_t b = 0;
        bool operator==(const Pair&) const = default;
    };

    /// `range` are both sources' numbers for a range, asked before `all`, which are those for the whole song.
    std::uint64_t number(Pair range, Pair all)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_seen.empty() || m_seen.back() != all)
            // Two threads may come in the wrong order: what is seen never goes back.
            m_seen.push_back(m_seen.empty() ? all : Pair{.a = std::max(m_seen.back().a, all.a), .b = std::max(m_seen.back().b, all.b)});
        const auto a = std::ranges::lower_bound(m_seen, range.a, {}, &Pair::a);
        const auto b = std::ranges::lower_bound(m_seen, range.b, {}, &Pair::b);
        return static_cast<std::uint64_t>(std::max(a, b) - m_seen.begin());
    }

private:
    std::mutex m_mutex;
    std::vector<Pair> m_seen;
};

} // namespace stemwright::mix
