#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>
#include <string>

namespace stemwright {

/// SHA-256 of a stream of bytes.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void add(std::span<const std::byte> bytes);
    /// 64 lower-case hexadecimal digits; nothing may be added afterwards.
    std::string hex();

    /// Errors  those of opening and reading a file; Cancelled.
    static Result<std::string> ofFile(const std::filesystem::path& path, std::stop_token stop = {});
    static std::string of(std::string_view text);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace stemwright
