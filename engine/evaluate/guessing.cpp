#include "engine/evaluate/guessing.h"

#include <cassert>
#include <cmath>

namespace stemwright::evaluate {

double guessingProbability(int right, int trials)
{
    assert(0 <= right && right <= trials);
    double ways = 1.0; // to choose k of the trials, beginning with all of them
    double sum = 0.0;
    for (int k = trials; k >= right; --k) {
        sum += ways;
        ways = ways * k / (trials - k + 1);
    }
    return std::ldexp(sum, -trials);
}

} // namespace stemwright::evaluate
