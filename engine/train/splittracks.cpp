#include "engine/train/splittracks.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace stemwright::train {

std::vector<std::filesystem::path> SplitTracks::leftOut() const
{
    std::vector<std::filesystem::path> tracks = train.leftOut();
    std::ranges::copy(valid.leftOut(), std::back_inserter(tracks));
    return tracks;
}

Result<SplitTracks> openSplitTracks(const DatasetOptions& options, const std::vector<std::string>& targets, Incomplete incomplete,
                                    std::shared_ptr<SoundLibrary> sounds)
{
    auto train = StemTracks::open(options, targets, Split::Train, sounds, incomplete);
    if (!train)
        return std::unexpected(train.error());
    auto valid = StemTracks::open(options, targets, Split::Valid, std::move(sounds));
    if (!valid)
        return std::unexpected(valid.error());
    return SplitTracks{.train = std::move(*train), .valid = std::move(*valid)};
}

} // namespace stemwright::train
