#include "engine/base/fileops.h"

#include "engine/base/file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <span>
#include <unistd.h>
#include <utility>
#include <vector>

namespace stemwright {

namespace {

constexpr std::size_t kBlockBytes = std::size_t{1} << 18U;
constexpr std::size_t kMaxNameBytes = 200; // file systems end at 255; room for what we append

} // namespace

Status syncFolder(const std::filesystem::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return std::unexpected(systemError(errno, folder));
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    const bool cannot = error == EINVAL || error == ENOTSUP;
    if (error != 0 && !cannot)
        return std::unexpected(systemError(error, folder));
    return {};
}

Status publishFile(const std::filesystem::path& part, const std::filesystem::path& finalPath)
{
    {
        const auto file = File::openForReading(part);
        if (!file)
            return std::unexpected(file.error());
        if (const Status flushed = file->flush(); !flushed)
            return flushed;
    }
    if (::rename(part.c_str(), finalPath.c_str()) != 0)
        return std::unexpected(systemError(errno, finalPath));
    return syncFolder(finalPath.has_parent_path() ? finalPath.parent_path() : std::filesystem::path("."));
}

Status copyFile(const std::filesystem::path& from, const std::filesystem::path& to, std::stop_token stop)
{
    const auto source = File::openForReading(from);
    if (!source)
        return std::unexpected(source.error());
    const auto target = File::create(to);
    if (!target)
        return std::unexpected(target.error());
    std::vector<std::byte> block(kBlockBytes);
    for (std::int64_t position = 0;;) {
        if (stop.stop_requested())
            return failure(Errc::Cancelled, from.string());
        const auto count = source->readAt(position, block);
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            return {};
        if (const Status written = target->writeAt(position, std::span(block).first(*count)); !written)
            return written;
        position += static_cast<std::int64_t>(*count);
    }
}

Status writeTextFile(const std::filesystem::path& finalPath, std::string_view text)
{
    auto part = PartFile::create(finalPath);
    if (!part)
        return std::unexpected(part.error());
    {
        const auto file = File::openForAppending(part->partPath());
        if (!file)
            return std::unexpected(file.error());
        if (const Status written = file->writeAt(0, std::as_bytes(std::span(text))); !written)
            return written;
    }
    return part->publish();
}

Result<std::string> readTextFile(const std::filesystem::path& path, std::size_t maxBytes)
{
    const auto file = File::openForReading(path);
    if (!file)
        return std::unexpected(file.error());
    const auto size = file->sizeBytes();
    if (!size)
        return std::unexpected(size.error());
    if (std::cmp_greater(*size, maxBytes))
        return failure(Errc::TooLarge, path.string() + ": has more than " + std::to_string(maxBytes) + " bytes");
    std::string text(static_cast<std::size_t>(*size), '\0');
    const auto count = file->readAt(0, std::as_writable_bytes(std::span(text)));
    if (!count)
        return std::unexpected(count.error());
    text.resize(*count);
    return text;
}

bool isSafeFileName(std::string_view name)
{
    const auto forbidden = [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code < 0x20 || code == 0x7f || c == '/' || c == '\\' || c == ':';
    };
    return !name.empty() && name.size() <= kMaxNameBytes && name.front() != '.' && !name.ends_with(".part") &&
           std::ranges::none_of(name, forbidden);
}

} // namespace stemwright
