#pragma once

#include "engine/model/openunmix/trainable.h"
#include "engine/train/trainingoptions.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace stemwright::train {

/// What was measured in an epoch.
struct EpochRecord {
    double trainLoss = 0.0;
    double validLoss = 0.0;
    double learningRate = 0.0;
    double seconds = 0.0;
    bool operator==(const EpochRecord&) const = default;
};

/// How far a training is.
struct TrainingRecord {
    Schedule schedule{};
    std::vector<EpochRecord> epochs{};
    bool operator==(const TrainingRecord&) const = default;
};

/// The folder that a training leaves, as the reference does: the best weights in TARGET.pth, the record in TARGET.json, the settings in
/// separator.json; what it needs to go on in TARGET.a.chkpnt or TARGET.b.chkpnt, whichever the record names; and the losses as
/// TARGET.losses.csv and TARGET.losses.svg.
///
/// Keeps   at any moment, also when the program is killed, the record and what it names belong to one epoch.
/// Errors  those of files; Corrupt for a record or a checkpoint that is damaged.
class TrainingFiles {
public:
    TrainingFiles(std::filesystem::path folder, std::string target);

    /// Nothing when no training has begun here.
    struct Resumed {
        TrainingRecord record;
        model::TrainingState state;
    };
    Result<std::optional<Resumed>> read() const;

    /// The folder is made if needed, and an earlier training in it counts no more.
    [[nodiscard]] Status begin(const TrainingOptions& options) const;
    [[nodiscard]] Status writeEpoch(const TrainingOptions& options, const TrainingRecord& record, const model::TrainingState& state,
                                    bool isBest) const;

    std::filesystem::path weights() const { return m_folder / (m_target + ".pth"); }
    std::filesystem::path recordFile() const { return m_folder / (m_target + ".json"); }

private:
    std::filesystem::path checkpoint(std::int64_t epoch) const;
    std::filesystem::path lossFile(const char* ending) const;

    std::filesystem::path m_folder;
    std::string m_target;
};

} // namespace stemwright::train
