#pragma once

#include "engine/model/openunmix/denselinear.h"
#include "engine/model/openunmix/openunmixmodel.h"
#include "tests/support/wholewindow.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace stemwright::test {

using namespace stemwright::model;

struct Variant {
    std::size_t bins = 5, inputBins = 3, channels = 2, hidden = 4, layers = 3;
    bool bidirectional = true;
};

/// Fills tensors by the rule of the specification's conformance vector 11.4.
class AnchorWeights {
public:
    explicit AnchorWeights(const Variant& variant)
    {
        const auto [bins, inputBins, channels, hidden, layers, bidirectional] = variant;
        const std::size_t units = bidirectional ? hidden / 2 : hidden;
        add("input_mean", {inputBins});
        add("input_scale", {inputBins}, 1.0);
        add("output_scale", {bins}, 1.0);
        add("output_mean", {bins}, 1.0);
        add("fc1.weight", {hidden, channels * inputBins});
        addNorm("bn1", hidden);
        for (std::size_t layer = 0; layer < layers; ++layer)
            for (const char* direction : {"", "_reverse"}) {
                if (*direction && !bidirectional)
                    continue;
                const std::string suffix = "_l" + std::to_string(layer) + direction;
                add("lstm.weight_ih" + suffix, {4 * units, hidden});
                add("lstm.weight_hh" + suffix, {4 * units, units});
                add("lstm.bias_ih" + suffix, {4 * units});
                add("lstm.bias_hh" + suffix, {4 * units});
            }
        add("fc2.weight", {hidden, 2 * hidden});
        addNorm("bn2", hidden);
        add("fc3.weight", {channels * bins, hidden});
        addNorm("bn3", channels * bins);
    }
    StateDict state;

private:
    void add(const std::string& name, const std::vector<std::size_t>& shape, double offset = 0.0, bool absolute = false)
    {
        Tensor tensor;
        std::size_t count = 1;
        for (const std::size_t size : shape) {
            tensor.shape.push_back(static_cast<std::int64_t>(size));
            count *= size;
        }
        for (std::size_t i = 0; i < count; ++i) {
            const double r = 0.3 * std::sin(1.7 * m_next + 0.37 * static_cast<double>(i));
            tensor.values.push_back(static_cast<float>(offset + (absolute ? std::abs(r) : r)));
        }
        ++m_next;
        state.emplace(name, std::move(tensor));
    }
    void addNorm(const std::string& name, std::size_t size)
    {
        add(name + ".weight", {size}, 1.0);
        add(name + ".bias", {size});
        add(name + ".running_mean", {size});
        add(name + ".running_var", {size}, 1.0, true);
    }
    int m_next = 0;
};

/// Magnitudes from a formula.
class FormulaMixture final : public Mixture {
public:
    FormulaMixture(std::int64_t slices, std::size_t channels, std::size_t bins) : m_slices(slices), m_channels(channels), m_bins(bins) {}
    std::int64_t frames() const override { return 0; }
    std::size_t channels() const override { return m_channels; }
    std::int64_t slices() const override { return m_slices; }
    Status samples(std::int64_t, std::size_t, std::span<float>) const override { return {}; }
    Status magnitudes(std::int64_t firstSlice, std::span<float> out) const override
    {
        for (std::size_t i = 0; i < out.size(); ++i) {
            const auto m = static_cast<double>(firstSlice + static_cast<std::int64_t>(i / (m_channels * m_bins)));
            const auto c = static_cast<double>(i / m_bins % m_channels);
            const auto k = static_cast<double>(i % m_bins);
            out[i] = static_cast<float>(0.5 + 0.5 * std::sin(1.3 * c + 0.7 * k + 0.4 * m));
        }
        return {};
    }

private:
    std::int64_t m_slices;
    std::size_t m_channels, m_bins;
};

/// The shape of a network's spectra, out of its weights.
struct SpectrumShape {
    explicit SpectrumShape(const StateDict& state)
        : bins(state.at("output_mean").values.size()),
          channels(static_cast<std::size_t>(state.at("fc1.weight").shape[1]) / state.at("input_mean").values.size())
    {
    }
    std::size_t bins;
    std::size_t channels;
};

/// Prepares and estimates a whole mixture with one target for each of `networks`; windows of `windowSlices`, asked for from the last to
/// the first, with the products of `makeLinear`. Returns [targets][slices][channels][bins].
inline std::vector<float> masked(const std::vector<StateDict>& networks, std::int64_t slices, std::size_t windowSlices, std::size_t threads,
                                 MakeLinear makeLinear = makeDenseLinear)
{
    const SpectrumShape shape(networks.front());
    const std::size_t targets = networks.size();
    ModelInfo info{.id = "test",
                   .architecture = "open-unmix",
                   .targets = std::vector<std::string>(targets, "vocals"),
                   .stft = {.window = 2 * (shape.bins - 1), .hop = (shape.bins - 1) / 2},
                   .channels = shape.channels};
    auto model = makeOpenUnmixModel(info, [&](std::size_t target) { return Result<StateDict>(networks[target]); }, makeLinear);
    if (!model)
        qFatal("%s", model.error().detail.c_str());
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString());
    ThreadPool pool(threads);
    const JobContext context{.pool = pool};
    const FormulaMixture mixture(slices, shape.channels, shape.bins);
    auto bottleneck = RowFile::createTemporary(path, (*model)->bottleneckColumns());
    if (!bottleneck || !(*model)->prepare(mixture, *bottleneck, path, context))
        qFatal("prepare failed");
    const std::size_t row = shape.channels * shape.bins;
    std::vector<float> out(targets * static_cast<std::size_t>(slices) * row);
    const auto last = (slices - 1) / static_cast<std::int64_t>(windowSlices) * static_cast<std::int64_t>(windowSlices);
    for (std::int64_t first = last; first >= 0; first -= static_cast<std::int64_t>(windowSlices)) {
        const std::size_t count = std::min(windowSlices, static_cast<std::size_t>(slices - first));
        std::vector<float> magnitudes(count * row);
        if (!mixture.magnitudes(first, magnitudes))
            qFatal("magnitudes failed");
        const SliceWindow window{.firstSlice = first, .slices = count, .magnitudes = magnitudes};
        const auto estimate = (*model)->estimate(mixture, *bottleneck, window, context);
        if (!estimate)
            qFatal("%s", estimate.error().detail.c_str());
        const auto whole = wholeWindow(**estimate, targets * count * shape.channels, shape.bins);
        for (std::size_t target = 0; target < targets; ++target)
            std::copy_n(whole->data() + target * count * row, count * row,
                        out.data() + (target * static_cast<std::size_t>(slices) + static_cast<std::size_t>(first)) * row);
    }
    return out;
}

} // namespace stemwright::test
