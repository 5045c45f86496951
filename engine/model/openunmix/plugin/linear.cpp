#include "engine/model/openunmix/plugin/linear.h"

#include <ATen/Parallel.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/addmm.h>
#include <ATen/ops/from_blob.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <new>

namespace stemwright::model {

namespace {

at::Tensor view(const float* data, std::size_t rows, std::size_t columns)
{
    // from_blob has no way to say "read only"; addmm_out writes to its first argument alone.
    return at::from_blob(const_cast<float*>(data), {static_cast<std::int64_t>(rows), static_cast<std::int64_t>(columns)}, at::kFloat);
}

} // namespace

hwy::AlignedFreeUniquePtr<float[]> alignedFloats(std::size_t count)
{
    auto memory = hwy::AllocateAligned<float>(count);
    if (!memory)
        throw std::bad_alloc();
    std::fill_n(memory.get(), count, 0.0F);
    return memory;
}

void useOwnThreads() { at::set_num_threads(1); }

Linear::Linear(std::size_t outputs, std::size_t inputs)
    : m_outputs(outputs), m_inputs(inputs), m_weights(alignedFloats(outputs * inputs)), m_bias(alignedFloats(outputs))
{
}

void Linear::apply(const float* x, std::size_t rows, float* y) const { apply(x, rows, 0, m_outputs, y); }

void Linear::apply(const float* x, std::size_t rows, std::size_t first, std::size_t count, float* y) const
{
    const c10::InferenceMode inference;
    at::Tensor out = view(y, rows, count);
    const at::Tensor bias = at::from_blob(const_cast<float*>(m_bias.get() + first), {static_cast<std::int64_t>(count)}, at::kFloat);
    at::addmm_out(out, bias, view(x, rows, m_inputs), view(m_weights.get() + first * m_inputs, count, m_inputs).t());
}

} // namespace stemwright::model
