#include "engine/train/soundlibrary.h"

#include <algorithm>

namespace stemwright::train {

void add(Excerpt& sum, const Excerpt& other)
{
    for (std::size_t i = 0; i < sum.frames.size(); ++i)
        sum.frames[i] += other.frames[i];
}

SoundLibrary::SoundLibrary(std::filesystem::path scratchFolder, std::size_t channels, int sampleRateHz, std::stop_token stop)
    : m_scratchFolder(std::move(scratchFolder)), m_channels(channels), m_sampleRateHz(sampleRateHz), m_stop(std::move(stop))
{
}

Result<const audio::Song*> SoundLibrary::song(const std::filesystem::path& path)
{
    Entry* entry = nullptr;
    {
        const std::scoped_lock lock(m_mutex);
        auto& place = m_entries[path];
        if (!place)
            place = std::make_unique<Entry>();
        entry = place.get();
    }
    std::call_once(entry->once, [&] { entry->song = audio::loadWholeSong(path, m_scratchFolder, m_stop); });
    if (!entry->song)
        return std::unexpected(entry->song.error());
    if (entry->song->info.sampleRateHz != m_sampleRateHz)
        return failure(Errc::InvalidArgument, path.string() + ": has " + std::to_string(entry->song->info.sampleRateHz) +
                                                  " Hz, and the network learns at " + std::to_string(m_sampleRateHz) + " Hz");
    return &*entry->song;
}

Result<std::int64_t> SoundLibrary::frames(const std::filesystem::path& path)
{
    const auto found = song(path);
    if (!found)
        return std::unexpected(found.error());
    return (*found)->frames.rows();
}

Result<Excerpt> SoundLibrary::read(const std::filesystem::path& path, std::int64_t first, std::int64_t count)
{
    const auto found = song(path);
    if (!found)
        return std::unexpected(found.error());
    const RowFile& rows = (*found)->frames;
    const std::int64_t there = std::clamp<std::int64_t>(rows.rows() - first, 0, count);
    std::vector<float> interleaved(static_cast<std::size_t>(there) * rows.columns());
    if (const Status read = rows.read(first, interleaved); !read)
        return std::unexpected(read.error());
    Excerpt excerpt{.channels = m_channels, .frames = std::vector<float>(m_channels * static_cast<std::size_t>(count))};
    for (std::size_t channel = 0; channel < m_channels; ++channel) {
        const std::size_t from = std::min(channel, rows.columns() - 1);
        float* to = excerpt.frames.data() + channel * static_cast<std::size_t>(count);
        for (std::size_t frame = 0; frame < static_cast<std::size_t>(there); ++frame)
            to[frame] = interleaved[frame * rows.columns() + from];
    }
    return excerpt;
}

} // namespace stemwright::train
