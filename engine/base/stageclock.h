#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stemwright {

/// Wall time of the stages of one job, for the figures that a program reports about itself.
///
/// Thread  the job's own thread only; stages do not nest.
class StageClock {
public:
    /// Adds the time until its end to a stage.
    class Scope {
    public:
        Scope(StageClock* clock, std::string_view stage) : m_clock(clock), m_stage(stage), m_start(Clock::now()) {}
        ~Scope()
        {
            if (m_clock)
                m_clock->add(m_stage, std::chrono::duration<double>(Clock::now() - m_start).count());
        }
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;

    private:
        using Clock = std::chrono::steady_clock;
        StageClock* m_clock;
        std::string_view m_stage;
        Clock::time_point m_start;
    };

    void add(std::string_view stage, double seconds)
    {
        for (auto& [name, total] : m_stages)
            if (name == stage) {
                total += seconds;
                return;
            }
        m_stages.emplace_back(stage, seconds);
    }

    /// In order of first use.
    const std::vector<std::pair<std::string, double>>& stages() const { return m_stages; }

private:
    std::vector<std::pair<std::string, double>> m_stages;
};

} // namespace stemwright
