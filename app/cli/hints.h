#pragma once

#include "engine/audio/songfile.h"
#include "engine/base/result.h"
#include "engine/export/peaks.h"
#include "engine/separate/bottleneckcache.h"

#include <filesystem>
#include <string>
#include <vector>

/// What commands tell beside their results, and what can be done about it; a sentence each.
namespace stemwright::cli {

/// What a model that is known but not there needs is one command. What has a slash in it was meant as a folder.
Error withModelHint(Error error, const std::string& model, const std::string& program);

/// Of a song that is damaged, or not finite.
std::vector<std::string> warningsOf(const audio::Song& song);

/// What became of peaks in all files of a song; empty when nothing was done.
std::string peakRemark(exporting::Peaks peaks, float loweredDb);

/// Of files of a format that does not know the song's rate.
std::string rateRemark(int fileRateHz, int songRateHz);

/// What makes other filter settings for the same song quick, in the user's cache folder.
enum class Caching { On, Off };
separate::BottleneckCache bottlenecksIn(const std::filesystem::path& cacheFolder, Caching caching);

} // namespace stemwright::cli
