#include "engine/base/sha256.h"

#include "engine/base/file.h"

#include <openssl/evp.h>

#include <array>
#include <vector>

namespace stemwright {

struct Sha256::State {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

Sha256::Sha256() : m_state(std::make_unique<State>()) { EVP_DigestInit_ex(m_state->context.get(), EVP_sha256(), nullptr); }

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::add(std::span<const std::byte> bytes) { EVP_DigestUpdate(m_state->context.get(), bytes.data(), bytes.size()); }

std::string Sha256::hex()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_state->context.get(), digest.data(), &size);
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (unsigned int i = 0; i < size; ++i) {
        text += kDigits[digest[i] >> 4U];
        text += kDigits[digest[i] & 15U];
    }
    return text;
}

Result<std::string> Sha256::ofFile(const std::filesystem::path& path, std::stop_token stop)
{
    auto file = File::openForReading(path);
    if (!file)
        return std::unexpected(file.error());
    Sha256 hash;
    std::vector<std::byte> block(1 << 18);
    std::int64_t position = 0;
    for (;;) {
        if (stop.stop_requested())
            return failure(Errc::Cancelled, path.string());
        const auto count = file->readAt(position, block);
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            return hash.hex();
        hash.add(std::span(block).first(*count));
        position += static_cast<std::int64_t>(*count);
    }
}

std::string Sha256::of(std::string_view text)
{
    Sha256 hash;
    hash.add(std::as_bytes(std::span(text)));
    return hash.hex();
}

} // namespace stemwright
