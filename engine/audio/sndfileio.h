#pragma once

#include "engine/base/file.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

struct sf_private_tag; // libsndfile's SNDFILE
struct SF_INFO;

namespace stemwright::audio {

class SndfileBytes;

struct SndfileCloser {
    void operator()(sf_private_tag* sound) const noexcept;
};
using SndfileHandle = std::unique_ptr<sf_private_tag, SndfileCloser>;

enum class SndfileMode { Read, Write };

/// Opens a sound on `bytes`, which must outlive the handle. Null when libsndfile refuses; sf_error(nullptr) then says why.
SndfileHandle openSndfile(SndfileBytes& bytes, SndfileMode mode, SF_INFO& info);

/// What libsndfile reads from and writes to. It stands between the library and the disk because the library drops the system's
/// errors: sf_close returns 0 after a full disk.
class SndfileBytes {
public:
    virtual ~SndfileBytes() = default;

    /// The first error of any call since the beginning.
    const Status& status() const { return m_status; }

protected:
    virtual Result<std::int64_t> sizeBytes() = 0;
    virtual Result<std::size_t> readAt(std::int64_t position, std::span<std::byte> bytes) = 0;
    virtual Status writeAt(std::int64_t position, std::span<const std::byte> bytes) = 0;

private:
    friend struct SndfileCallbacks;
    std::int64_t m_position = 0;
    Status m_status;
};

/// The ordinary case: a file on the disk.
class SndfileFile final : public SndfileBytes {
public:
    explicit SndfileFile(File&& file) : m_file(std::move(file)) {}

    const std::filesystem::path& path() const { return m_file.path(); }
    File release() { return std::move(m_file); }

protected:
    Result<std::int64_t> sizeBytes() override { return m_file.sizeBytes(); }
    Result<std::size_t> readAt(std::int64_t position, std::span<std::byte> bytes) override { return m_file.readAt(position, bytes); }
    Status writeAt(std::int64_t position, std::span<const std::byte> bytes) override { return m_file.writeAt(position, bytes); }

private:
    File m_file;
};

} // namespace stemwright::audio
