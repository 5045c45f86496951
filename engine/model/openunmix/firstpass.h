#pragma once

#include "engine/base/rowfile.h"
#include "engine/model/model.h"
#include "engine/model/openunmix/bingroups.h"
#include "engine/model/openunmix/foldedweights.h"
#include "engine/model/openunmix/groupedsong.h"
#include "engine/model/openunmix/sliceblocks.h"

#include <atomic>
#include <filesystem>
#include <optional>
#include <span>
#include <vector>

namespace stemwright::model {

/// The trunks of a model of the family of Open-Unmix, and what they hear.
struct Trunks {
    const ModelInfo& info;
    std::span<const Trunk> trunks;
    const std::optional<BinGroups>& groups; ///< none: the lower bins
    std::size_t columns;                    ///< of the bottleneck: the largest h

    /// How many run at a time in the LSTM: as a rule a thread for each of two directions.
    std::size_t together(std::size_t threads) const;
};

/// One run of the trunks over a whole song. Owns what is on the disk between the steps.
///
/// What grows with the song lies in files: embeddings of all trunks, then the LSTM's layers for as many trunks at a time as there are
/// threads for.
/// Thread  a job's own; spreads its work over the pool.
/// Source  spec 2.3.
class FirstPass {
public:
    /// Everything given must outlive the pass.
    FirstPass(const Trunks& network, const Mixture& mixture, RowFile& bottleneck, const std::filesystem::path& folder,
              const JobContext& context);

    /// Writes the bottleneck, [trunks][slices][columns]. Once.
    /// Errors  Cancelled (polled for each block of slices); those of the mixture and of the files.
    [[nodiscard]] Status run();

private:
    /// What one thread needs for a block of the input layer; megabytes, which to get anew for each block takes its time.
    struct EncodeBuffers {
        std::vector<float> magnitudes; ///< [slices][channels][bins]
        std::vector<float> input;      ///< [slices][channels][cropped bins]
    };
    using LayerOutputs = std::vector<std::vector<RowFile>>; ///< [trunk][direction]

    Status cancelled() const;
    double encodedShare() const;
    Status readInput(const SliceBlocks& blocks, std::size_t block, std::size_t trunk, EncodeBuffers& buffers) const;
    Status encodeBlock(const SliceBlocks& blocks, std::size_t block, EncodeBuffers& buffers);
    Status encode();
    Status runLayer(std::size_t layer, std::size_t first, std::size_t count, LayerOutputs& lower);
    Status decodeBlock(const SliceBlocks& blocks, std::size_t block, std::size_t trunk, const std::vector<RowFile>& hidden);
    Status decode(std::size_t first, std::size_t count);

    Trunks m_network;
    const Mixture& m_mixture;
    RowFile& m_bottleneck;
    const std::filesystem::path& m_folder;
    const JobContext& m_context;
    std::int64_t m_slices;
    std::optional<GroupedSong> m_grouped; ///< where the model hears groups of bins
    std::vector<RowFile> m_embeddings;    ///< tanh of the input layer, a file for each trunk
    std::atomic<std::size_t> m_done = 0;  ///< blocks
};

} // namespace stemwright::model
