#pragma once

#include "engine/train/dataset.h"

namespace stemwright::train {

/// Sounds in a folder for each source, to be mixed at will.
class SourceDataset final : public Dataset {
public:
    /// Errors  as openDataset.
    static Result<std::unique_ptr<Dataset>> open(const DatasetOptions& options, Split split, std::shared_ptr<SoundLibrary> sounds);

    std::size_t size() const override { return m_split == Split::Train ? m_options.trainExamples : m_options.validExamples; }
    Result<Example> example(std::size_t index, std::uint64_t seed) const override;
    std::size_t plainMixtures() const override;
    Result<Excerpt> plainMixture(std::size_t index) const override;

private:
    struct Sound {
        std::filesystem::path path;
        std::int64_t frames;
    };
    using Source = std::vector<Sound>;

    SourceDataset(const DatasetOptions& options, Split split, std::shared_ptr<SoundLibrary> sounds);
    Result<Source> lookAt(const std::filesystem::path& folder) const;
    Result<Excerpt> draw(const Source& source, Draws& draws) const;

    DatasetOptions m_options;
    Split m_split;
    std::shared_ptr<SoundLibrary> m_sounds;
    std::int64_t m_excerptFrames;
    std::vector<Source> m_sources; ///< the target last
};

} // namespace stemwright::train
