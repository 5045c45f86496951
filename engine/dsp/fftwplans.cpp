#include "engine/dsp/fftwplans.h"

#include "engine/base/file.h"
#include "engine/base/folders.h"

#include <fftw3.h>

#include <cstdlib>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace stemwright::dsp {

namespace {

std::recursive_mutex g_planner; // recursive: plans that are given up half-made free themselves under it

Result<std::filesystem::path> wisdomPath(std::size_t length)
{
    auto folder = cacheFolder();
    if (!folder)
        return std::unexpected(folder.error());
    return *folder / ("fftw-" + std::to_string(length) + ".wisdom");
}

void importWisdom(std::size_t length)
{
    constexpr std::int64_t kLongestWisdom = 1 << 20;
    const auto path = wisdomPath(length);
    if (!path)
        return;
    const auto file = File::openForReading(*path);
    if (!file || file->sizeBytes().value_or(kLongestWisdom + 1) > kLongestWisdom)
        return;
    std::string text(static_cast<std::size_t>(*file->sizeBytes()), '\0');
    if (file->readAt(0, std::as_writable_bytes(std::span(text))))
        fftwf_import_wisdom_from_string(text.c_str()); // a damaged text is refused there and costs a new measurement
}

void exportWisdom(std::size_t length)
{
    const auto path = wisdomPath(length);
    if (!path)
        return;
    auto part = PartFile::create(*path);
    if (!part)
        return;
    const std::unique_ptr<char, decltype(&std::free)> text(fftwf_export_wisdom_to_string(), &std::free);
    const auto file = File::create(part->partPath());
    if (!text || !file || !file->writeAt(0, std::as_bytes(std::span(std::string_view(text.get())))))
        return;
    // Without its wisdom the next start only measures again.
    static_cast<void>(part->publish().has_value());
}

std::shared_ptr<const FftwPlans> measurePlans(std::size_t length)
{
    const auto n = static_cast<int>(length);
    auto* frames = fftwf_alloc_real(length);
    auto* bins = fftwf_alloc_complex(length / 2 + 1);
    auto plans = std::make_shared<FftwPlans>();
    importWisdom(length);
    plans->forward = fftwf_plan_dft_r2c_1d(n, frames, bins, FFTW_MEASURE | FFTW_WISDOM_ONLY);
    plans->backward = fftwf_plan_dft_c2r_1d(n, bins, frames, FFTW_MEASURE | FFTW_WISDOM_ONLY);
    if (!plans->forward || !plans->backward) {
        if (!plans->forward)
            plans->forward = fftwf_plan_dft_r2c_1d(n, frames, bins, FFTW_MEASURE);
        if (!plans->backward)
            plans->backward = fftwf_plan_dft_c2r_1d(n, bins, frames, FFTW_MEASURE);
        exportWisdom(length);
    }
    fftwf_free(frames);
    fftwf_free(bins);
    return plans;
}

} // namespace

FftwPlans::~FftwPlans()
{
    const std::scoped_lock lock(g_planner);
    if (forward)
        fftwf_destroy_plan(forward);
    if (backward)
        fftwf_destroy_plan(backward);
}

std::shared_ptr<const FftwPlans> fftwPlans(std::size_t length)
{
    static std::map<std::size_t, std::shared_ptr<const FftwPlans>> known;
    static std::mutex knownMutex;
    const std::scoped_lock lock(knownMutex);
    auto& plans = known[length];
    if (!plans) {
        const std::scoped_lock planning(g_planner);
        plans = measurePlans(length);
    }
    return plans;
}

} // namespace stemwright::dsp
