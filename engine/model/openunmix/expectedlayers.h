#pragma once

#include "engine/model/checkpoint/tensorcheck.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace stemwright::model {

/// The tensors of layers that all networks of the Open-Unmix family have, in PyTorch's names.

/// Batch norm `name` over `size` numbers; its counter is none of what is needed.
void expectNorm(std::vector<ExpectedTensor>& tensors, const std::string& name, std::int64_t size);
/// An LSTM whose layers take and give `hidden` numbers, both directions together. `prefix` ends with a dot.
void expectLstm(std::vector<ExpectedTensor>& tensors, const std::string& prefix, std::int64_t hidden, std::size_t layers,
                bool bidirectional);

/// Whether any tensor of a layer of the LSTM is there, `suffix` being "_l0" or "_l0_reverse"; which ones are missing is found out later.
bool hasLstmLayer(const TensorCheck& weights, const std::string& prefix, const std::string& suffix);

} // namespace stemwright::model
