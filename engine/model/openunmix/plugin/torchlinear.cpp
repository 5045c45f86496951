#include "engine/model/openunmix/plugin/torchlinear.h"

#include <ATen/Parallel.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/ops/addmm.h>
#include <ATen/ops/from_blob.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/tanh.h>
#include <c10/core/InferenceMode.h>
#include <c10/util/Exception.h>

#include <new>
#include <optional>
#include <stdexcept>
#include <string_view>

namespace stemwright::model {

namespace {

/// LibTorch's doors to oneDNN, whose kernels go by what the processor can do; the general product (MKL) goes by who made it as well: 111
/// against 250 GFLOP/s on a core of an EPYC with AVX-512 (tests/benchmarks/README.md).
struct OneDnn {
    using Reorder = at::Tensor(const at::Tensor&, std::optional<c10::SymInt>);
    using Product = at::Tensor(const at::Tensor&, const at::Tensor&, const std::optional<at::Tensor>&, std::string_view,
                               c10::List<std::optional<at::Scalar>>, std::optional<std::string_view>);
    c10::TypedOperatorHandle<Reorder> reorder;
    c10::TypedOperatorHandle<Product> product;

    /// Null where LibTorch was built without it.
    static const OneDnn* find()
    {
        static const std::optional<OneDnn> found = []() -> std::optional<OneDnn> {
            const auto reorder = c10::Dispatcher::singleton().findSchema({"mkldnn::_reorder_linear_weight", ""});
            const auto product = c10::Dispatcher::singleton().findSchema({"mkldnn::_linear_pointwise", ""});
            const auto isThere = [](const auto& handle) { return handle && handle->hasKernelForDispatchKey(c10::DispatchKey::CPU); };
            if (!isThere(reorder) || !isThere(product))
                return std::nullopt;
            return OneDnn{reorder->typed<Reorder>(), product->typed<Product>()};
        }();
        return found ? &*found : nullptr;
    }
};

constexpr std::int64_t kUsualRows = 256; // what the layout of the weights is chosen for; others work as well

at::Tensor view(const float* data, at::IntArrayRef shape)
{
    // from_blob has no way to say "read only"; nobody writes to these.
    return at::from_blob(const_cast<float*>(data), shape, at::kFloat);
}

std::string_view oneDnnName(Activation activation)
{
    switch (activation) {
    case Activation::None:
        return "none";
    case Activation::Relu:
        return "relu";
    case Activation::Tanh:
        return "tanh";
    }
    return "none";
}

/// LibTorch reports a failed allocation by an exception of its own, with the frames of its stack.
template <class Body>
auto withBadAlloc(const Body& body)
{
    try {
        return body();
    } catch (const c10::Error& error) {
        if (std::string_view(error.what_without_backtrace()).find("alloc") != std::string_view::npos)
            throw std::bad_alloc();
        throw std::runtime_error(error.what_without_backtrace());
    }
}

class TorchLinear final : public Linear {
public:
    explicit TorchLinear(const LinearWeights& weights)
        : m_outputs(static_cast<std::int64_t>(weights.outputs)), m_inputs(static_cast<std::int64_t>(weights.inputs))
    {
        const c10::InferenceMode inference;
        const at::Tensor plain = view(weights.weights.data(), {m_outputs, m_inputs});
        const OneDnn* oneDnn = OneDnn::find();
        m_weights = oneDnn ? oneDnn->reorder.call(plain, c10::SymInt(kUsualRows)) : plain.clone();
        m_bias = view(weights.biases.data(), {m_outputs}).clone();
    }

    std::size_t outputs() const override { return static_cast<std::size_t>(m_outputs); }
    std::size_t inputs() const override { return static_cast<std::size_t>(m_inputs); }

    std::shared_ptr<const float> apply(const float* x, std::size_t rows, Activation activation) const override
    {
        // OpenMP keeps the number of threads for each thread apart.
        static thread_local const bool isAlone = (at::init_num_threads(), true);
        static_cast<void>(isAlone);
        const c10::InferenceMode inference;
        at::Tensor out = withBadAlloc([&] {
            const at::Tensor in = view(x, {static_cast<std::int64_t>(rows), m_inputs});
            if (const OneDnn* oneDnn = OneDnn::find())
                return oneDnn->product.call(in, m_weights, m_bias, oneDnnName(activation), c10::List<std::optional<at::Scalar>>(),
                                            std::nullopt);
            at::Tensor sum = at::addmm(m_bias, in, m_weights.t());
            return activation == Activation::Relu ? at::relu_(sum) : activation == Activation::Tanh ? at::tanh_(sum) : sum;
        });
        const float* values = out.const_data_ptr<float>();
        return {std::make_shared<const at::Tensor>(std::move(out)), values};
    }

private:
    std::int64_t m_outputs;
    std::int64_t m_inputs;
    at::Tensor m_weights; ///< in oneDNN's own order where it is there
    at::Tensor m_bias;
};

} // namespace

std::unique_ptr<Linear> makeTorchLinear(const LinearWeights& weights)
{
    at::set_num_threads(1); // threads are ours
    return withBadAlloc([&] { return std::make_unique<TorchLinear>(weights); });
}

} // namespace stemwright::model
