#pragma once

#include <cstddef>
#include <memory>

struct fftwf_plan_s;

namespace stemwright::dsp {

/// Real transforms of one size, forward and back, out of place on 64-byte aligned buffers.
///
/// Shared by everything that transforms this size; made once under a lock, since planning in FFTW is not thread-safe (executing is).
struct FftwPlans {
    fftwf_plan_s* forward = nullptr;  ///< r2c
    fftwf_plan_s* backward = nullptr; ///< c2r, overwrites its input
    ~FftwPlans();
};

/// Keeps   the same sums in the same order in every run, so that equal input gives equal bytes.
/// Thread  any.
std::shared_ptr<const FftwPlans> fftwPlans(std::size_t length);

} // namespace stemwright::dsp
