#include "engine/evaluate/loadedstem.h"

#include "engine/audio/stemfile.h"

#include <algorithm>
#include <functional>

namespace stemwright::evaluate {

LoadedStem::LoadedStem(StemSource source, RowFile rows, int sampleRateHz)
    : StoredSignal(std::move(rows)), m_source(std::move(source)), m_sampleRateHz(sampleRateHz)
{
}

Result<LoadedStem> LoadedStem::load(const StemSource& source, const std::filesystem::path& scratchFolder, const std::stop_token& stop)
{
    constexpr std::size_t kBlockFrames = 16'384;
    auto decoder = source.track ? audio::openStemTrack(source.file, *source.track, stop) : audio::openDecoder(source.file, stop);
    if (!decoder)
        return std::unexpected(decoder.error());
    const auto channels = static_cast<std::size_t>((*decoder)->info().channels);
    auto rows = RowFile::createTemporary(scratchFolder, channels);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<float> block(kBlockFrames * channels);
    for (;;) {
        const auto count = (*decoder)->read(block);
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            break;
        if (const Status written = rows->write(rows->rows(), std::span(block).first(*count * channels)); !written)
            return std::unexpected(written.error());
    }
    if (rows->rows() == 0)
        return failure(Errc::Corrupt, source.file.string() + ": has no sound in it");
    LoadedStem stem(source, std::move(*rows), (*decoder)->info().sampleRateHz);
    if (!(*decoder)->damage().empty())
        stem.m_warnings.push_back((*decoder)->damage());
    if ((*decoder)->nonFiniteSamples() > 0)
        stem.m_warnings.push_back(source.file.string() + ": " + std::to_string((*decoder)->nonFiniteSamples()) +
                                  " samples were not finite and count as silence");
    return stem;
}

Status StoredSignal::read(std::int64_t firstFrame, std::span<double> interleaved) const
{
    std::vector<float> rows(interleaved.size());
    if (const Status got = m_rows.read(firstFrame, rows); !got)
        return got;
    std::ranges::copy(rows, interleaved.begin());
    return {};
}

Status SumSignal::read(std::int64_t firstFrame, std::span<double> interleaved) const
{
    std::ranges::fill(interleaved, 0.0);
    std::vector<double> part(interleaved.size());
    for (const Signal* signal : m_parts) {
        if (const Status got = signal->read(firstFrame, part); !got)
            return got;
        std::ranges::transform(part, interleaved, interleaved.begin(), std::plus<>());
    }
    return {};
}

} // namespace stemwright::evaluate
