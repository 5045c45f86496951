#pragma once

#include "engine/base/result.h"
#include "engine/model/tensor.h"

#include <filesystem>

namespace stemwright::model {

/// Writes a state dict as PyTorch's `torch.save` does: `.pth` in the zip form, an OrderedDict of float tensors with a storage each. The
/// final name never holds less than the whole file.
///
/// Errors  those of PartFile and of writing; TooLarge from 4 GiB on, or 65,000 tensors, where the form needs more than is written here.
/// Source  PyTorch's serialisation format; spec open-unmix 5.5, 5.7.
[[nodiscard]] Status writeTorchZip(const std::filesystem::path& path, const StateDict& state);

} // namespace stemwright::model
