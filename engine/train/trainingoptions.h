#pragma once

#include "engine/dsp/stft.h"
#include "engine/model/openunmix/trainable.h"
#include "engine/model/openunmix/weights.h"
#include "engine/train/dataset.h"
#include "engine/train/schedule.h"

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace stemwright::train {

/// What becomes of a training that the folder holds already.
enum class EarlierTraining { GoOn, Refuse, Replace };

/// Open-Unmix for one target, or for several a joint network or X-UMX.
enum class Architecture { OpenUnmix, Joint, XUmx };

/// How a network is trained. The defaults are the reference's.
///
/// Source  spec open-unmix 7.1.
struct TrainingOptions {
    DatasetOptions data{};
    Architecture architecture = Architecture::OpenUnmix;
    std::vector<std::string> targets{}; ///< of a network for several
    model::XUmxLoss loss{};             ///< of X-UMX
    int sampleRateHz = 44'100;
    std::size_t channels = 2; ///< of the magnitudes; 1: their mean over both
    dsp::StftParams stft{};
    double bandwidthHz = 16'000.0; ///< beyond it the network does not look
    std::size_t hidden = 512;
    std::size_t layers = 3; ///< of the LSTM
    bool bidirectional = true;
    bool scalesInput = true;       ///< by statistics of the training set
    bool hasPreMask = false;       ///< of Open-Unmix: the network weights the bins that it sees
    std::size_t preFilterTaps = 0; ///< likewise: of a filter before it, which it learns; 0: none
    std::int64_t epochs = 1000;
    std::size_t batchSize = 16;
    ScheduleOptions schedule{};
    double weightDecay = 1e-5;
    model::Precision precision = model::Precision::Single;
    std::uint64_t seed = 42;
    std::filesystem::path start{}; ///< folder of a model whose weights are begun with; empty: none
    EarlierTraining earlier = EarlierTraining::GoOn;
    std::size_t threads = 0; ///< of everything; 0: one for each core

    /// What the files are named after.
    const std::string& name() const;
    /// Source  spec open-unmix 2.2.
    model::OpenUnmixShape shape() const;
};

/// The refusal of a training of another network than the one that is wanted.
std::unexpected<Error> anotherNetwork(std::string_view name);

/// `processes` is how many share each batch.
/// Errors  InvalidArgument with a sentence for what makes no sense.
[[nodiscard]] Status checkOptions(const TrainingOptions& options, std::size_t processes = 1);

} // namespace stemwright::train
