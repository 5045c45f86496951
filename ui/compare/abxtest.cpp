#include "ui/compare/abxtest.h"

#include "engine/evaluate/guessing.h"

#include <random>

namespace stemwright::ui {

AbxTest::AbxTest(int trials, std::uint32_t seed)
{
    constexpr unsigned kHighestBit = 31;
    std::mt19937 random(seed);
    for (int trial = 0; trial < trials; ++trial)
        m_x.push_back(random() >> kHighestBit == 0 ? Memory::A : Memory::B);
}

int AbxTest::right() const
{
    int right = 0;
    for (int trial = 0; trial < answered(); ++trial)
        right += x(trial) == answer(trial) ? 1 : 0;
    return right;
}

double AbxTest::guessingProbability() const { return evaluate::guessingProbability(right(), answered()); }

} // namespace stemwright::ui
