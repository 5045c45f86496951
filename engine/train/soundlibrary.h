#pragma once

#include "engine/audio/songfile.h"
#include "engine/base/result.h"

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <stop_token>
#include <vector>

namespace stemwright::train {

/// Some frames of a sound. Shape  frames [channels][count].
struct Excerpt {
    std::size_t channels = 0;
    std::vector<float> frames;
    std::size_t count() const { return channels == 0 ? 0 : frames.size() / channels; }
};

/// Adds an equally long one.
void add(Excerpt& sum, const Excerpt& other);

/// The sound files of a data set: each is decoded when it is needed first, into a file without a name, and read anywhere from then on.
///
/// Errors  those of decoding; InvalidArgument for a file of another sample rate than the others; each names the file.
/// Thread  any number at once.
class SoundLibrary {
public:
    /// Every sound comes as so many channels: the first ones of more, a single one doubled.
    SoundLibrary(std::filesystem::path scratchFolder, std::size_t channels, int sampleRateHz, std::stop_token stop);

    std::size_t channels() const { return m_channels; }
    int sampleRateHz() const { return m_sampleRateHz; }

    Result<std::int64_t> frames(const std::filesystem::path& path);
    /// From `first` on; silence beyond the end.
    Result<Excerpt> read(const std::filesystem::path& path, std::int64_t first, std::int64_t count);

private:
    /// One file, decoded once however many ask for it at the same time.
    struct Entry {
        std::once_flag once;
        Result<audio::Song> song = failure(Errc::NotFound, "");
    };
    Result<const audio::Song*> song(const std::filesystem::path& path);

    std::filesystem::path m_scratchFolder;
    std::size_t m_channels;
    int m_sampleRateHz;
    std::stop_token m_stop;
    std::mutex m_mutex;
    std::map<std::filesystem::path, std::unique_ptr<Entry>> m_entries;
};

} // namespace stemwright::train
