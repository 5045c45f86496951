#pragma once

namespace stemwright::evaluate {

/// How likely it is to be right at least so many times of so many by guessing, one chance in two each time: the upper tail of the
/// binomial distribution, summed exactly up to the rounding of double.
///
/// Range   `trials` from 0, `right` from 0 to `trials`.
double guessingProbability(int right, int trials);

} // namespace stemwright::evaluate
