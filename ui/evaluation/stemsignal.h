#pragma once

#include "engine/evaluate/signal.h"
#include "engine/mix/source.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace stemwright::ui {

/// A stem as it is heard, as the evaluation reads it.
class StemSignal final : public evaluate::Signal {
public:
    /// `stem` is one of the source's.
    StemSignal(std::shared_ptr<mix::Source> source, std::size_t stem) : m_source(std::move(source)), m_stem(stem) {}

    std::int64_t frames() const override { return m_source->frames(); }
    std::size_t channels() const override { return m_source->channels(); }
    [[nodiscard]] Status read(std::int64_t firstFrame, std::span<double> interleaved) const override
    {
        std::vector<float> samples(interleaved.size());
        const Status got = m_source->readStem(m_stem, firstFrame, samples);
        std::ranges::copy(samples, interleaved.begin());
        return got;
    }

private:
    std::shared_ptr<mix::Source> m_source;
    std::size_t m_stem;
};

} // namespace stemwright::ui
