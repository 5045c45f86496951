#pragma once

#include "engine/playback/player.h"

#include <algorithm>
#include <vector>

namespace stemwright::test {

/// Plays the part of the audio device: calls render() as soon as there is something to render.
class PlayerDriver {
public:
    explicit PlayerDriver(playback::Player& player, playback::OutputFormat format = {}, std::int64_t latencyFrames = 0)
        : m_player(player), m_format(format)
    {
        m_player.setOutput(format, latencyFrames);
        block(1); // takes the new format over
        m_player.collect();
    }

    /// One block, without waiting for the reader: what a device does.
    std::vector<float> block(std::size_t frames)
    {
        std::vector<float> out(frames * m_format.channels, 1234.0F); // every sample has to be overwritten
        m_player.render(out, m_format);
        return out;
    }

    /// So many frames, in blocks, never faster than the reader.
    std::vector<float> pull(std::size_t frames, std::size_t blockFrames = 256)
    {
        std::vector<float> all;
        while (frames > 0) {
            const std::size_t next = std::min(frames, blockFrames);
            m_player.waitUntilSettled();
            const auto out = block(next);
            all.insert(all.end(), out.begin(), out.end());
            frames -= next;
        }
        return all;
    }

private:
    playback::Player& m_player;
    playback::OutputFormat m_format;
};

} // namespace stemwright::test
