#pragma once

#include "engine/base/rowfile.h"
#include "engine/evaluate/signal.h"
#include "engine/evaluate/stemsongs.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace stemwright::evaluate {

/// A signal in a file without a name.
class StoredSignal : public Signal {
public:
    explicit StoredSignal(RowFile rows) : m_rows(std::move(rows)) {}

    std::int64_t frames() const override { return m_rows.rows(); }
    std::size_t channels() const override { return m_rows.columns(); }
    [[nodiscard]] Status read(std::int64_t firstFrame, std::span<double> interleaved) const override;

private:
    RowFile m_rows;
};

/// A decoded stem.
class LoadedStem final : public StoredSignal {
public:
    /// Errors  those of opening and reading sound; Corrupt when nothing in it could be decoded.
    static Result<LoadedStem> load(const StemSource& source, const std::filesystem::path& scratchFolder, const std::stop_token& stop);

    int sampleRateHz() const { return m_sampleRateHz; }
    const StemSource& source() const { return m_source; }
    const std::vector<std::string>& warnings() const { return m_warnings; }

private:
    LoadedStem(StemSource source, RowFile rows, int sampleRateHz);

    StemSource m_source;
    int m_sampleRateHz;
    std::vector<std::string> m_warnings;
};

/// The sum of equally long signals.
class SumSignal final : public Signal {
public:
    explicit SumSignal(std::vector<const Signal*> parts) : m_parts(std::move(parts)) {}

    std::int64_t frames() const override { return m_parts.front()->frames(); }
    std::size_t channels() const override { return m_parts.front()->channels(); }
    [[nodiscard]] Status read(std::int64_t firstFrame, std::span<double> interleaved) const override;

private:
    std::vector<const Signal*> m_parts;
};

} // namespace stemwright::evaluate
