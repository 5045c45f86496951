#include "engine/train/dataset.h"

#include "engine/train/sourcedataset.h"
#include "engine/train/trackdataset.h"

namespace stemwright::train {

Result<std::unique_ptr<Dataset>> openDataset(const DatasetOptions& options, Split split, std::shared_ptr<SoundLibrary> sounds)
{
    return options.kind == DatasetKind::SourceFolder ? SourceDataset::open(options, split, std::move(sounds))
                                                     : TrackDataset::open(options, split, std::move(sounds));
}

} // namespace stemwright::train
