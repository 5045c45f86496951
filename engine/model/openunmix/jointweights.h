#pragma once

#include "engine/base/result.h"
#include "engine/model/openunmix/bingroups.h"
#include "engine/model/tensor.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace stemwright::model {

/// The configuration of a joint model: one trunk for all targets, and a head for each. Its spectra are always those of 4096 frames
/// each 1024, at 44.1 kHz, in stereo.
struct JointShape {
    static constexpr int kSampleRateHz = 44100;
    static constexpr std::size_t kWindowFrames = 4096;
    static constexpr std::size_t kHopFrames = 1024;
    static constexpr std::size_t kChannels = 2;
    static constexpr BinGroups kGroups{kWindowFrames / 2 + 1};

    static constexpr std::size_t kMaxLayers = 64;
    static constexpr std::size_t kMaxTargets = 64;

    std::size_t hidden = 0;           ///< h
    std::size_t layers = 0;           ///< of the LSTM, in both directions
    std::vector<std::string> targets; ///< vocals, drums, bass, other, then by alphabet
    bool operator==(const JointShape&) const = default;
};

/// What the network sees of a group's magnitude m, where the mixture's root mean square is 1, is log(1 + kJointInputGain m), scaled.
inline constexpr float kJointInputGain = 100.0F;

/// Whether a state dict is meant as a joint model, complete or not.
bool looksLikeJoint(const StateDict& state);

/// Infers the shape and checks the whole state dict against it: afterwards every tensor of the network is there, of the right shape and
/// finite. `name` stands for the file in messages.
/// Errors  Unsupported for missing and unknown keys and for targets that cannot be names; ShapeMismatch; Corrupt for values that are not
///         finite and negative variances. Each names the key.
Result<JointShape> inferJointShape(const StateDict& state, std::string_view name);

} // namespace stemwright::model
