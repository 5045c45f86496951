#include "engine/base/md5.h"

#include "engine/base/file.h"

#include <openssl/evp.h>

#include <array>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace stemwright {

Result<std::string> md5OfFile(const std::filesystem::path& path, std::stop_token stop)
{
    const auto file = File::openForReading(path);
    if (!file)
        return std::unexpected(file.error());
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    if (!context || EVP_DigestInit_ex(context.get(), EVP_md5(), nullptr) != 1)
        return failure(Errc::MissingComponent, path.string() + ": this system's OpenSSL does not offer MD5");

    std::vector<std::byte> block(1 << 18);
    for (std::int64_t position = 0;;) {
        if (stop.stop_requested())
            return failure(Errc::Cancelled, path.string());
        const auto count = file->readAt(position, block);
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            break;
        EVP_DigestUpdate(context.get(), block.data(), *count);
        position += static_cast<std::int64_t>(*count);
    }

    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    EVP_DigestFinal_ex(context.get(), digest.data(), &size);
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : std::span(digest).first(size)) {
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 15U];
    }
    return text;
}

} // namespace stemwright
