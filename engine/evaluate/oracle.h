#pragma once

#include "engine/base/threadpool.h"
#include "engine/evaluate/loadedstem.h"
#include "engine/evaluate/signal.h"

#include <array>
#include <filesystem>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace stemwright::evaluate {

/// What separates a mixture with the help of its true stems: the bounds that a separator of the kind cannot pass.
enum class OracleKind {
    BinaryMask1, ///< of magnitudes; IBM1 of the campaign SiSEC 2018
    BinaryMask2, ///< of powers
    RatioMask1,
    RatioMask2, ///< the "IRM oracle" of most papers
    Wiener,     ///< multichannel, with covariances that stay through the song; stereo only
};

/// As they are called by users, and reported.
struct OracleName {
    std::string_view name;
    OracleKind kind;
};
inline constexpr std::array kOracleNames{OracleName{"ibm", OracleKind::BinaryMask2}, OracleName{"irm", OracleKind::RatioMask2},
                                         OracleName{"ibm1", OracleKind::BinaryMask1}, OracleName{"irm1", OracleKind::RatioMask1},
                                         OracleName{"mwf", OracleKind::Wiener}};

/// Separates the sum of the references with their own help, in their order.
///
/// Errors  Unsupported for Wiener without two channels; those of reading and of the scratch folder; Cancelled (polled once per block).
/// Thread  any worker; the estimates lie in files without names below `scratchFolder`.
/// Source  sigsep-mus-oracle (IBM, IRM, MWF); 2048-frame Hann windows, half overlapped. MWF: the trace is taken over the channels, and
///         covariances are regularised by more than rounding; specification of classical methods, 12.
Result<std::vector<StoredSignal>> oracleEstimates(std::span<const Signal* const> references, OracleKind kind,
                                                  const std::filesystem::path& scratchFolder, ThreadPool& pool, const std::stop_token& stop,
                                                  std::size_t window = 2048);

} // namespace stemwright::evaluate
