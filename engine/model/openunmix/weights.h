#pragma once

#include "engine/base/result.h"
#include "engine/model/modelfolder.h"
#include "engine/model/tensor.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace stemwright::model {

/// The configuration of an Open-Unmix network, as its weights tell it.
struct OpenUnmixShape {
    std::size_t bins = 0;      ///< F, of the STFT and of the output
    std::size_t inputBins = 0; ///< B <= F, what the network sees
    std::size_t channels = 0;  ///< C
    std::size_t hidden = 0;    ///< h
    std::size_t layers = 0;    ///< of the LSTM
    bool bidirectional = false;
    std::optional<int> sampleRateHz = {}; ///< only files of the first release tell it
    bool hasPreMask = false;              ///< what the network sees is weighted bin by bin first
    std::size_t preFilterTaps = 0;        ///< and by what a filter of so many taps does to it; 0: there is none

    /// Units of the LSTM for each direction.
    std::size_t units() const { return bidirectional ? hidden / 2 : hidden; }
    bool operator==(const OpenUnmixShape&) const = default;
};

/// The learned weights of the bins that the network sees, and the taps of the filter before it, where it has them.
inline constexpr const char* kPreMask = "pre_mask";
inline constexpr const char* kPreFilter = "pre_filter";

/// Infers the shape and checks the whole state dict against it: afterwards every tensor of the network is there, of the right
/// shape and finite. `name` stands for the file in messages.
///
/// Errors  Unsupported for missing and unknown keys; ShapeMismatch; Corrupt for values that are not finite and negative variances.
///         Each names the key. What files of version 1.0 have besides (sample_rate, windows) is allowed.
/// Source  spec open-unmix 2.8, 2.9, 7.11.
Result<OpenUnmixShape> inferShape(const StateDict& state, std::string_view name);

/// The settings of a separator for this network: those stated by its folder, checked against the weights, or else derived from
/// the weights and the published models (hop N/4 for music, N/2 for speech at 16 kHz).
/// Errors  ShapeMismatch when statement and weights contradict each other.
Result<SeparatorSettings> settingsFor(const OpenUnmixShape& shape, const std::optional<SeparatorSettings>& stated, std::string_view name);

} // namespace stemwright::model
