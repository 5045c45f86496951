#pragma once

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <cstddef>
#include <string>

/// How options with values are made, for all commands.
namespace stemwright::cli {

inline constexpr std::size_t kMaxIterations = 1000;
inline constexpr std::size_t kMaxThreads = 1024;

/// Whole numbers from 0 on.
CLI::Validator atMost(std::size_t limit);

/// An option that takes one value each time it is given, so that songs behind it stay songs.
template <typename T>
CLI::Option* addValue(CLI::App& app, const std::string& names, T& value, const std::string& type, const std::string& text)
{
    return app.add_option(names, value, text)->type_name(type)->allow_extra_args(false);
}

} // namespace stemwright::cli
