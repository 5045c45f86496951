#include "engine/train/sourcedataset.h"

#include "engine/train/soundfolders.h"

#include <algorithm>

namespace stemwright::train {

namespace {

constexpr std::uint64_t kValidationSeed = 0; // the same examples in every epoch

} // namespace

SourceDataset::SourceDataset(const DatasetOptions& options, Split split, std::shared_ptr<SoundLibrary> sounds)
    : m_options(options), m_split(split), m_sounds(std::move(sounds)),
      m_excerptFrames(static_cast<std::int64_t>(options.excerptSeconds * m_sounds->sampleRateHz()))
{
}

Result<std::unique_ptr<Dataset>> SourceDataset::open(const DatasetOptions& options, Split split, std::shared_ptr<SoundLibrary> sounds)
{
    std::unique_ptr<SourceDataset> set(new SourceDataset(options, split, std::move(sounds)));
    std::vector<std::string> names = options.interferers;
    names.push_back(options.target);
    for (const std::string& name : names) {
        auto source = set->lookAt(options.root / (split == Split::Train ? "train" : "valid") / name);
        if (!source)
            return std::unexpected(source.error());
        set->m_sources.push_back(std::move(*source));
    }
    return std::unique_ptr<Dataset>(std::move(set));
}

Result<SourceDataset::Source> SourceDataset::lookAt(const std::filesystem::path& folder) const
{
    const auto content = readFolder(folder);
    if (!content)
        return std::unexpected(content.error());
    Source source;
    for (const std::filesystem::path& path : content->sounds) {
        const auto frames = m_sounds->frames(path);
        if (!frames)
            return std::unexpected(frames.error());
        if (*frames > m_excerptFrames)
            source.push_back({.path = path, .frames = *frames});
    }
    if (source.empty())
        return failure(Errc::NotFound, folder.string() + ": holds no sound that is longer than " +
                                           audio::secondsText(m_excerptFrames, m_sounds->sampleRateHz(), 1) + " s");
    return source;
}

Result<Excerpt> SourceDataset::draw(const Source& source, Draws& draws) const
{
    const Sound& sound = source[draws.below(source.size())];
    const Stretch stretch = m_split == Split::Train ? drawStretch(m_options.augmentations, draws) : Stretch{};
    const std::int64_t needed = framesBefore(stretch, m_excerptFrames);
    const auto latest = static_cast<double>(std::max<std::int64_t>(0, sound.frames - needed));
    auto excerpt = m_sounds->read(sound.path, static_cast<std::int64_t>(draws.between(0.0, latest)), needed);
    if (excerpt && !stretch.isNone())
        excerpt = stretched(*excerpt, stretch, m_sounds->sampleRateHz(), m_excerptFrames);
    if (excerpt && m_split == Split::Train)
        augment(*excerpt, m_options.augmentations, draws);
    return excerpt;
}

Result<Example> SourceDataset::example(std::size_t index, std::uint64_t seed) const
{
    Draws draws(m_split == Split::Train ? seed : seedOf(kValidationSeed, index));
    Example example;
    for (const Source& source : m_sources) {
        auto drawn = draw(source, draws);
        if (!drawn)
            return std::unexpected(drawn.error());
        if (example.mixture.frames.empty())
            example.mixture = *drawn;
        else
            add(example.mixture, *drawn);
        example.target = std::move(*drawn);
    }
    return example;
}

std::size_t SourceDataset::plainMixtures() const
{
    std::size_t most = 0;
    for (const Source& source : m_sources)
        most = std::max(most, source.size());
    return most;
}

Result<Excerpt> SourceDataset::plainMixture(std::size_t index) const
{
    Excerpt mixture;
    for (const Source& source : m_sources) {
        const Sound& sound = source[index % source.size()];
        auto middle = m_sounds->read(sound.path, sound.frames / 2 - m_excerptFrames / 2, m_excerptFrames);
        if (!middle)
            return middle;
        if (mixture.frames.empty())
            mixture = std::move(*middle);
        else
            add(mixture, *middle);
    }
    return mixture;
}

} // namespace stemwright::train
