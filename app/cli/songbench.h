#pragma once

#include "app/cli/messages.h"
#include "app/cli/optionvalues.h"
#include "engine/audio/stemfile.h"
#include "engine/base/threadpool.h"
#include "engine/mix/source.h"
#include "engine/model/model.h"
#include "engine/project/heard.h"
#include "engine/project/project.h"
#include "engine/separate/songstems.h"

#include <expected>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stemwright::cli {

/// The song that a command is about, and the project that led to it.
struct Subject {
    std::filesystem::path given;
    std::filesystem::path song;
    std::optional<project::Project> project{};
};

/// Reads a project, and finds its song as the window does.
std::expected<Subject, Failure> subjectOfProject(const std::filesystem::path& path, const std::stop_token& stop);
/// The same where the name is that of a project; else it is the song.
std::expected<Subject, Failure> subjectOf(const std::filesystem::path& path, const std::stop_token& stop);

/// What the user of the project calls these stems; empty where nothing else than what is usual.
std::vector<audio::StemFileStem> ownLooks(const Subject& subject, const std::vector<std::string>& stems);

/// The song with its stems as they are heard, without the mixer.
std::shared_ptr<mix::Source> sourceOf(const Subject& subject, const separate::DecodedSong& decoded, const separate::SongStems& stems);

/// The part that is wanted of a song.
/// Errors  InvalidArgument when the song ends before it; NotFound for the loop of what has none.
std::expected<FrameRange, Failure> rangeOf(const Subject& subject, const audio::Song& song, const Part& part, bool isLoop);

/// Takes one song apart as the window does, for commands that go on with its stems.
///
/// Thread  one at a time.
class SongBench {
public:
    struct Options {
        std::string program;
        std::size_t threads = 0;
        bool useCache = true;
    };
    explicit SongBench(const Options& options) : m_options(options), m_pool(options.threads) {}

    std::expected<separate::DecodedSong, Failure> decode(const std::filesystem::path& song, const std::stop_token& stop);
    /// Loads it, unless it is the one that there is. It is the bench's.
    std::expected<model::Model*, Failure> model(const std::string& name, const std::stop_token& stop);
    /// Checks the options, and the room for scratch files; tells the fraction that is done. The song's own stems, when it has brought
    /// some, need no model.
    std::expected<separate::SongStems, Failure> separate(const separate::DecodedSong& decoded, model::Model& model,
                                                         const separate::SeparationOptions& options,
                                                         const std::function<void(double)>& progress, const std::stop_token& stop);
    /// The stems that the window has kept of a take, if they are there and as they were.
    std::optional<separate::SongStems> kept(const separate::DecodedSong& decoded, const project::Separation& separation,
                                            const std::function<void(double)>& progress, const std::stop_token& stop) const;
    std::expected<separate::SongStems, Failure> stemsOfFile(const separate::DecodedSong& decoded,
                                                            const std::function<void(double)>& progress, const std::stop_token& stop);
    std::size_t threads() const { return m_pool.size(); }

private:
    std::expected<std::filesystem::path, Failure> scratchFolder() const;

    Options m_options;
    ThreadPool m_pool;
    std::string m_name; ///< of the model
    std::unique_ptr<model::Model> m_model;
};

} // namespace stemwright::cli
