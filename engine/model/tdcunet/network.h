#pragma once

#include "engine/model/tdcunet/convolution.h"
#include "engine/model/tdcunet/weights.h"

#include <array>
#include <complex>
#include <memory>
#include <span>
#include <vector>

namespace stemwright::model {

/// The network of one slice: the mixture's spectrum in, the target's complex spectrum out. Slices do not know of each other.
///
/// Signal flow   4 parts -> first convolution -> 8 x (block of dense convolutions, half the bins) -> block at 4 bins
///               -> 8 x (twice the bins, beside what the encoder had there, block) -> last convolution -> 4 parts
/// Batch norms are multiplied into the convolutions before them, in double.
/// Thread  apply from several threads at once, each with a workspace of its own.
/// Source  Choi et al. 2020 (ISMIR), TDC; the authors' code at github.com/ws-choi/ISMIR2020_U_Nets_SVS.
class TdcUnet {
public:
    /// `state` has passed checkTdcUnet().
    explicit TdcUnet(const StateDict& state);

    /// Buffers of one thread.
    class Workspace {
    public:
        Workspace();

    private:
        friend class TdcUnet;
        std::vector<Planes> m_encoders; ///< [level]: what a block sees, newest first, then its input
        std::vector<Planes> m_decoders;
        Planes m_middle;
        Planes m_parts; ///< the input
        Planes m_out;
        Planes m_halves; ///< even and odd bins, before or after a change of the bins' number
    };

    /// Shape   mix and out [2][kBins].
    void apply(std::span<const std::complex<float>> mix, std::span<std::complex<float>> out, Workspace& work) const;

private:
    using Block = std::vector<Convolution>;

    static void runBlock(const Block& block, Planes& planes, Planes& out, std::size_t firstOutput);
    static void halve(const Convolution& convolution, const Planes& in, std::size_t firstInput, Planes& out, std::size_t firstOutput,
                      Planes& halves);
    static void twice(const Convolution& convolution, const Planes& in, Planes& out, std::size_t firstOutput, Planes& halves);

    Convolution m_first;
    std::vector<Block> m_encoders;
    std::vector<Convolution> m_down;
    Block m_middle;
    std::vector<Convolution> m_up;
    std::vector<Block> m_decoders;
    Convolution m_last;
};

} // namespace stemwright::model
