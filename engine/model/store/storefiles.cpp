#include "engine/model/store/storefiles.h"

#include "engine/base/file.h"
#include "engine/base/fileops.h"
#include "engine/model/modelfolder.h"

#include <nlohmann/json.hpp>

#include <system_error>
#include <vector>

namespace stemwright::model {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaxSumsBytes = std::size_t{1} << 20U;
constexpr std::size_t kSha256Digits = 64;
constexpr std::string_view kBetween = "  ";

/// Removes an unfinished file, unless it has been published.
struct Unfinished {
    fs::path path;
    ~Unfinished()
    {
        std::error_code ignored;
        fs::remove(path, ignored);
    }
};

Status writeUnlessThere(const fs::path& path, const nlohmann::json& content)
{
    constexpr int kIndent = 4;
    if (checkRegularFile(path))
        return {};
    return writeTextFile(path, content.dump(kIndent) + '\n');
}

} // namespace

Status bringFile(const fs::path& from, const fs::path& to, Bring how, const Checksum& checksum, std::stop_token stop)
{
    if (const Status regular = checkRegularFile(from); !regular)
        return regular;
    // Not TARGET.part: that is a download's, which another program may be writing.
    const Unfinished copy{to.string() + ".copy.part"};
    std::error_code error;
    fs::remove(copy.path, error);
    if (how == Bring::Link)
        fs::create_hard_link(fs::canonical(from, error), copy.path, error);
    if (how == Bring::Copy || error)
        if (const Status copied = copyFile(from, copy.path, stop); !copied)
            return copied;
    if (const Status verified = verifyChecksum(copy.path, checksum, stop); !verified)
        return verified;
    return publishFile(copy.path, to);
}

bool hasFile(const fs::path& folder, const WeightFile& file)
{
    std::error_code error;
    const std::uintmax_t size = fs::is_regular_file(folder / file.name, error) ? fs::file_size(folder / file.name, error) : 0;
    return !error && size > 0 && (file.sizeBytes ? size == *file.sizeBytes : size <= file.sizeLimitBytes);
}

Status writeSettings(const fs::path& folder, const Manifest& manifest)
{
    const NetworkParams& network = *manifest.network;
    const nlohmann::json separator{{"nfft", network.stft.window},
                                   {"nhop", network.stft.hop},
                                   {"sample_rate", network.sampleRateHz},
                                   {"nb_channels", network.channels}};
    if (const Status written = writeUnlessThere(folder / "separator.json", separator); !written)
        return written;
    const nlohmann::json record{{"args",
                                 {{"nfft", network.stft.window},
                                  {"nhop", network.stft.hop},
                                  {"nb_channels", network.channels},
                                  {"hidden_size", network.hiddenSize},
                                  {"bandwidth", network.bandwidthHz},
                                  {"unidirectional", false}}}};
    for (const CatalogueTarget& target : manifest.targets)
        if (const Status written = writeUnlessThere(folder / (target.name + ".json"), record); !written)
            return written;
    return {};
}

Status checkNothingAdded(const fs::path& folder, const std::set<std::string, std::less<>>& known)
{
    std::error_code error;
    std::size_t entries = 0;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        if (++entries > kMaxFolderEntries)
            return failure(Errc::TooLarge, folder.string() + ": holds too many files to be a model folder");
        const fs::path& path = entry->path();
        const bool matters = isWeightsFile(path) || path.extension() == ".json";
        if (matters && !known.contains(path.filename().string()))
            return failure(Errc::InvalidArgument, path.string() + ": is not a part of this model; move it elsewhere");
    }
    return error ? std::unexpected(systemError(error.value(), folder)) : Status();
}

Status checkSettings(const fs::path& folder, const Manifest& manifest)
{
    std::vector<std::string> targets;
    for (const CatalogueTarget& target : manifest.targets)
        targets.push_back(target.name);
    const auto stated = readFolderSettings(folder, targets);
    if (!stated)
        return std::unexpected(stated.error());
    const NetworkParams& network = *manifest.network;
    const StatedSettings wanted{.sampleRateHz = network.sampleRateHz,
                                .windowFrames = network.stft.window,
                                .hopFrames = network.stft.hop,
                                .channels = network.channels};
    if (*stated != wanted)
        return failure(Errc::Corrupt, (folder / "separator.json").string() +
                                          ": does not hold the settings of this model; without the file they are written anew");
    return {};
}

Status writeSums(const fs::path& folder, const FileSums& sums)
{
    std::string text;
    for (const auto& [name, sum] : sums)
        text.append(sum).append(kBetween).append(name).append("\n");
    return writeTextFile(folder / kSumsFile, text);
}

Result<FileSums> readSums(const fs::path& folder)
{
    const fs::path path = folder / kSumsFile;
    const auto text = readTextFile(path, kMaxSumsBytes);
    if (!text)
        return std::unexpected(text.error());
    FileSums sums;
    for (std::string_view rest = *text; !rest.empty();) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        const std::string_view sum = line.substr(0, kSha256Digits);
        const bool isLong = line.size() > kSha256Digits + kBetween.size() && line.substr(kSha256Digits, kBetween.size()) == kBetween;
        if (!isLong || !isHex(sum) || !isSafeFileName(line.substr(kSha256Digits + kBetween.size())))
            return failure(Errc::Corrupt, path.string() + ": has a line that is not a checksum and a file's name");
        sums.emplace(line.substr(kSha256Digits + kBetween.size()), sum);
    }
    if (sums.empty())
        return failure(Errc::Corrupt, path.string() + ": lists no files");
    return sums;
}

} // namespace stemwright::model
