#include "engine/mix/sumcheck.h"

#include <cmath>
#include <limits>

namespace stemwright::mix {

SumCheck::SumCheck(const RowLayout& layout, int sampleRateHz)
    : m_layout(layout), m_windowFrames(sampleRateHz), m_decibels(std::numeric_limits<double>::quiet_NaN())
{
}

void SumCheck::add(std::span<const float> rows)
{
    for (; !rows.empty(); rows = rows.subspan(m_layout.columns())) {
        bool hasStems = false;
        for (std::size_t c = 0; c < m_layout.channels; ++c) {
            const float original = rows[RowLayout::originalColumn() + c];
            const float bed = rows[m_layout.bedColumn() + c];
            float sum = bed; // added up as the mixer does
            for (std::size_t stem = 0; stem < m_layout.stems; ++stem)
                sum += rows[m_layout.stemColumn(stem) + c];
            const double difference = static_cast<double>(sum) - original;
            m_original += static_cast<double>(original) * original;
            m_difference += difference * difference;
            hasStems = hasStems || bed != original;
        }
        m_frames += hasStems ? 1 : 0;
        if (m_frames < m_windowFrames)
            continue;
        m_decibels.store(10.0 * std::log10(m_difference / m_original), std::memory_order_relaxed);
        m_frames = 0;
        m_original = 0.0;
        m_difference = 0.0;
    }
}

std::optional<double> SumCheck::decibels() const
{
    const double decibels = m_decibels.load(std::memory_order_relaxed);
    return std::isnan(decibels) ? std::nullopt : std::optional(decibels);
}

} // namespace stemwright::mix
