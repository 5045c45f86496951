#pragma once

#include "ui/compare/comparison.h"

#include <cstdint>
#include <vector>

namespace stemwright::ui {

/// A blind test: in each trial X is A or B by chance, and the listener says which. The score is told when all trials are done, since who
/// stops at a good moment has not been tested. Values; what is heard is another's business.
class AbxTest {
public:
    static constexpr int kFewestTrials = 5;
    static constexpr int kUsualTrials = 8;
    static constexpr int kMostTrials = 50;

    AbxTest(int trials, std::uint32_t seed);

    int trials() const { return static_cast<int>(m_x.size()); }
    int answered() const { return static_cast<int>(m_answers.size()); }
    bool isDone() const { return answered() == trials(); }
    /// Of the present trial; not once it is done.
    Memory x() const { return m_x[m_answers.size()]; }
    void answer(Memory x) { m_answers.push_back(x); }

    /// What X was in a trial that was answered, and the answer.
    Memory x(int trial) const { return m_x[static_cast<std::size_t>(trial)]; }
    Memory answer(int trial) const { return m_answers[static_cast<std::size_t>(trial)]; }
    int right() const;
    /// How likely it is to be right as often by guessing.
    double guessingProbability() const;

private:
    std::vector<Memory> m_x;
    std::vector<Memory> m_answers;
};

} // namespace stemwright::ui
