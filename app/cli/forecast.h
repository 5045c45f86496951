#pragma once

#include "app/cli/options.h"
#include "app/cli/outputplan.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace stemwright::cli {

/// How the stems of a song with this rate and these channels are written.
audio::EncoderOptions encoderOptionsFor(const SeparateOptions& options, const audio::AudioInfo& song);

/// Bytes that the files of a plan take at the most, tags and cover included, if the wanted part of the song has `frames`.
std::uint64_t outputBytes(const SeparateOptions& options, const Input& song, const SongPlan& plan, std::int64_t frames);

/// Bytes of scratch files in which StemWriter keeps those stems whose peaks are not known yet.
std::uint64_t heldBytes(const SeparateOptions& options, const Input& song, const SongPlan& plan, std::int64_t frames);

/// What can be known of a song before it is decoded: whether the format carries its channels and rate, and whether there is room for
/// the stems and, in `scratchFolder` if one is named, for the decoded song. Lengths are the header's word, where that can be believed.
/// Errors  Unsupported; DiskFull with the figures.
[[nodiscard]] Status checkBeforehand(const SeparateOptions& options, const Input& song, const SongPlan& plan,
                                     const std::optional<std::filesystem::path>& scratchFolder);

} // namespace stemwright::cli
