#pragma once

#include "engine/base/sha256.h"
#include "engine/model/store/modelstore.h"
#include "tests/support/loopbackserver.h"

#include <chrono>
#include <string>

/// A model that is small enough to be made, served and downloaded in a test; nothing can be separated with it.
namespace stemwright::test {

/// The smallest file of weights: safetensors with one tensor, whose values differ from file to file.
inline std::string weights(char content, std::size_t values = 1000)
{
    const std::string bytes = std::to_string(4 * values);
    const std::string header = R"({"x":{"dtype":"F32","shape":[)" + std::to_string(values) + R"(],"data_offsets":[0,)" + bytes + "]}}";
    std::string length(8, '\0');
    length[0] = static_cast<char>(header.size());
    return length + header + std::string(4 * values, content);
}

inline const std::string kSpeech = weights('\1');
inline const std::string kNoise = weights('\2');

inline model::WeightFile publishedFile(const std::string& name, const std::string& content, std::size_t digits)
{
    return {.name = name,
            .url = "https://example.invalid/" + name,
            .checksum = {.sha256 = Sha256::of(content).substr(0, digits), .md5 = {}},
            .sizeBytes = {},
            .sizeLimitBytes = content.size() + 500};
}

/// A built-in method and a network whose two files are tiny.
inline model::Catalogue testCatalogue()
{
    model::Manifest classic;
    classic.id = "classic";
    classic.targets = {{.name = "vocals", .weights = {}, .scores = {}}};
    model::Manifest network;
    network.id = "umxse";
    network.network = model::NetworkParams{
        .sampleRateHz = 16000, .stft = {.window = 1024, .hop = 512}, .channels = 1, .hiddenSize = 256, .bandwidthHz = 16000};
    network.targets = {{.name = "speech", .weights = publishedFile("speech_01234567.pth", kSpeech, 8), .scores = {}},
                       {.name = "noise", .weights = publishedFile("noise_89abcdef.pth", kNoise, 64), .scores = {}}};
    return {classic, network};
}

/// Serves both files of the test's model.
inline void serveModel(const Connection& connection, const HttpRequest& request)
{
    serveFile(connection, request, request.target == "/m/speech_01234567.pth" ? kSpeech : kNoise);
}

/// Where a store finds it instead of the published addresses.
inline model::InstallOptions installFrom(const HttpServer& server)
{
    return {.baseUrl = server.url("/m"),
            .download = {.connectTimeout = std::chrono::seconds(20),
                         .stallTime = std::chrono::seconds(20),
                         .stallBytesPerSecond = 1000,
                         .pauseBeforeRetry = std::chrono::milliseconds(1),
                         .allowPlainHttpToLoopback = true}};
}

} // namespace stemwright::test
