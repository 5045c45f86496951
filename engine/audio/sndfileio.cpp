#include "engine/audio/sndfileio.h"

#include <sndfile.h>

namespace stemwright::audio {

/// libsndfile's callbacks; they note errors, because the library has no place for them.
struct SndfileCallbacks {
    static SndfileBytes& of(void* user) { return *static_cast<SndfileBytes*>(user); }

    static sf_count_t size(void* user)
    {
        auto& bytes = of(user);
        const auto size = bytes.sizeBytes();
        if (size)
            return *size;
        note(bytes, size.error());
        return 0;
    }

    static sf_count_t seek(sf_count_t offset, int whence, void* user)
    {
        auto& bytes = of(user);
        const sf_count_t from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? bytes.m_position : size(user);
        sf_count_t target = 0;
        if (__builtin_add_overflow(from, offset, &target) || target < 0)
            return -1;
        bytes.m_position = target;
        return target;
    }

    static sf_count_t read(void* memory, sf_count_t count, void* user)
    {
        auto& bytes = of(user);
        const auto done = bytes.readAt(bytes.m_position, {static_cast<std::byte*>(memory), static_cast<std::size_t>(count)});
        if (!done) {
            note(bytes, done.error());
            return 0;
        }
        bytes.m_position += static_cast<sf_count_t>(*done);
        return static_cast<sf_count_t>(*done);
    }

    static sf_count_t write(const void* memory, sf_count_t count, void* user)
    {
        auto& bytes = of(user);
        const Status done = bytes.writeAt(bytes.m_position, {static_cast<const std::byte*>(memory), static_cast<std::size_t>(count)});
        if (!done) {
            note(bytes, done.error());
            return 0;
        }
        bytes.m_position += count;
        return count;
    }

    static sf_count_t tell(void* user) { return of(user).m_position; }

private:
    static void note(SndfileBytes& bytes, const Error& error)
    {
        if (bytes.m_status)
            bytes.m_status = std::unexpected(error);
    }
};

void SndfileCloser::operator()(sf_private_tag* sound) const noexcept { sf_close(sound); }

SndfileHandle openSndfile(SndfileBytes& bytes, SndfileMode mode, SF_INFO& info)
{
    SF_VIRTUAL_IO callbacks{.get_filelen = &SndfileCallbacks::size,
                            .seek = &SndfileCallbacks::seek,
                            .read = &SndfileCallbacks::read,
                            .write = &SndfileCallbacks::write,
                            .tell = &SndfileCallbacks::tell};
    return SndfileHandle(sf_open_virtual(&callbacks, mode == SndfileMode::Read ? SFM_READ : SFM_WRITE, &info, &bytes));
}

} // namespace stemwright::audio
