#pragma once

#include <span>

namespace stemwright::model {

/// Element by element, in place.
void applyTanh(std::span<float> values);
void applyRelu(std::span<float> values);

/// out = max(mask, 0) * magnitudes; all of the mask's length.
void multiplyRelu(std::span<const float> mask, const float* magnitudes, float* out);

} // namespace stemwright::model
