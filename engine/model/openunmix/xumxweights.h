#pragma once

#include "engine/base/result.h"
#include "engine/model/tensor.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace stemwright::model {

/// The configuration of an X-UMX model: an Open-Unmix network for each target, between whose layers two bridges run. Always in stereo.
struct XUmxShape {
    static constexpr std::size_t kChannels = 2;
    static constexpr std::size_t kMaxLayers = 64;
    static constexpr std::size_t kMaxTargets = 64;

    std::size_t bins = 0;      ///< F, of the STFT and of the output
    std::size_t inputBins = 0; ///< B <= F, what the networks see
    std::size_t hidden = 0;    ///< h
    std::size_t layers = 0;    ///< of the LSTMs
    bool bidirectional = true;
    std::vector<std::string> targets; ///< vocals, drums, bass, other, then by alphabet

    /// Units of an LSTM for each direction.
    std::size_t units() const { return bidirectional ? hidden / 2 : hidden; }
    bool operator==(const XUmxShape&) const = default;
};

/// The beginnings of a target's keys. Source  spec open-unmix 7.13.
inline std::string xumxEncoder(const std::string& target) { return "layer_enc." + target + ".enc."; }
inline std::string xumxLstm(const std::string& target) { return "layer_lstm." + target + "."; }
inline std::string xumxDecoder(const std::string& target) { return "layer_dec." + target + ".dec."; }
/// `part` is input_mean, input_scale, output_mean or output_scale.
inline std::string xumxScale(const std::string& part, const std::string& target) { return "mean_scale." + part + "_" + target; }
/// Of the STFT; both hold the same.
inline constexpr const char* kXUmxWindows[] = {"encoder.0.window", "decoder.window"};

/// Whether a state dict is meant as X-UMX, complete or not.
bool looksLikeXUmx(const StateDict& state);

/// Whether a target of X-UMX can be called so: as isTargetName(), and without a dot, which would divide its keys.
bool isXUmxTarget(std::string_view name);

/// Infers the shape and checks the whole state dict against it: afterwards every tensor of the network is there, of the right shape and
/// finite. `name` stands for the file in messages.
/// Errors  Unsupported for missing and unknown keys and for targets that cannot be names; ShapeMismatch; Corrupt for values that are not
///         finite and negative variances. Each names the key.
Result<XUmxShape> inferXUmxShape(const StateDict& state, std::string_view name);

} // namespace stemwright::model
