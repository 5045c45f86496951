#include "engine/model/store/checksum.h"

#include "engine/base/md5.h"
#include "engine/base/sha256.h"

#include <algorithm>

namespace stemwright::model {

namespace {

constexpr std::size_t kMinSha256Digits = 8;
constexpr std::size_t kSha256Digits = 64;
constexpr std::size_t kMd5Digits = 32;

std::unexpected<Error> mismatch(const std::filesystem::path& path, const std::string& kind, const std::string& found,
                                const std::string& wanted)
{
    return failure(Errc::HashMismatch, path.string() + ": its " + kind + " is " + found.substr(0, wanted.size()) + ", not " + wanted +
                                           "; the file is damaged or another one");
}

} // namespace

bool isHex(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool isWellFormed(const Checksum& checksum)
{
    return checksum.sha256.size() >= kMinSha256Digits && checksum.sha256.size() <= kSha256Digits && isHex(checksum.sha256) &&
           (checksum.md5.empty() || checksum.md5.size() == kMd5Digits) && isHex(checksum.md5);
}

Result<std::string> verifiedSha256(const std::filesystem::path& path, const Checksum& checksum, std::stop_token stop)
{
    if (!isWellFormed(checksum))
        return failure(Errc::InvalidArgument, path.string() + ": no usable checksum to compare with");
    auto sha256 = Sha256::ofFile(path, std::move(stop));
    if (sha256 && !sha256->starts_with(checksum.sha256))
        return mismatch(path, "SHA-256", *sha256, checksum.sha256);
    return sha256;
}

Status verifyChecksum(const std::filesystem::path& path, const Checksum& checksum, std::stop_token stop)
{
    if (const auto sha256 = verifiedSha256(path, checksum, stop); !sha256)
        return std::unexpected(sha256.error());
    if (checksum.md5.empty() || checksum.sha256.size() == kSha256Digits)
        return {};
    const auto md5 = md5OfFile(path, stop);
    if (!md5)
        return std::unexpected(md5.error());
    if (*md5 != checksum.md5)
        return mismatch(path, "MD5", *md5, checksum.md5);
    return {};
}

} // namespace stemwright::model
