#include "engine/model/openunmix/plugin/peers.h"

#include "engine/base/threadpool.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/rsqrt.h>

#include <span>
#include <stdexcept>
#include <utility>

namespace stemwright::model {

namespace {

void check(const Status& status)
{
    if (!status)
        throw PeersFailed(status.error());
}

} // namespace

void Peers::sum(at::Tensor& values) const
{
    check(m_processes.addUp(std::span(values.mutable_data_ptr<float>(), static_cast<std::size_t>(values.numel()))));
}

void Peers::takeOver(const std::vector<at::Tensor>& tensors)
{
    const at::NoGradGuard guard;
    if (m_processes.rank() != 0)
        for (const at::Tensor& tensor : tensors)
            tensor.zero_();
    addUp(tensors);
}

std::int64_t Peers::takeOver(std::int64_t number)
{
    double value = m_processes.rank() == 0 ? static_cast<double>(number) : 0.0;
    check(m_processes.addUp(std::span(&value, 1)));
    return static_cast<std::int64_t>(value);
}

void Peers::begin(const TrainingBatch& batch)
{
    if (batch.share.first + batch.excerpts > batch.share.all)
        throw std::invalid_argument("a batch that is no share of one");
    m_excerpts = static_cast<std::int64_t>(batch.excerpts);
    m_share = batch.share;
}

double Peers::weight() const { return m_share.isCounted ? static_cast<double>(m_excerpts) / static_cast<double>(m_share.all) : 0.0; }

at::Tensor Peers::average(const at::Tensor& own) const
{
    at::Tensor whole = (own * weight()).contiguous().clone(); // a node of the graph whose values can be replaced
    sum(whole);
    if (whole.requires_grad())
        whole.register_hook([this](const at::Tensor& gradient) {
            at::Tensor ofAll = gradient.contiguous().clone();
            sum(ofAll);
            return ofAll;
        });
    return whole;
}

double Peers::average(double own) const
{
    double whole = own * weight();
    check(m_processes.addUp(std::span(&whole, 1)));
    return whole;
}

void Peers::addUp(const std::vector<at::Tensor>& gradients) const
{
    std::vector<at::Tensor> flat;
    for (const at::Tensor& gradient : gradients)
        flat.push_back(gradient.reshape({-1}));
    at::Tensor all = at::cat(flat); // one sum takes less time than many
    sum(all);
    std::int64_t first = 0;
    for (const at::Tensor& gradient : gradients) {
        gradient.copy_(all.narrow(0, first, gradient.numel()).reshape(gradient.sizes()));
        first += gradient.numel();
    }
}

at::Tensor Peers::norm(const at::Tensor& rows, const NormValues& values) const
{
    const at::Tensor mean = average(rows.mean(0));
    const at::Tensor centred = rows - mean;
    const at::Tensor variance = average(centred.square().mean(0));
    {
        const at::NoGradGuard guard;
        const std::int64_t slices = rows.size(0) / m_excerpts;
        const double count = static_cast<double>(slices) * static_cast<double>(m_share.all);
        values.mean.mul_(1.0 - values.momentum).add_(mean, values.momentum);
        values.variance.mul_(1.0 - values.momentum).add_(variance, values.momentum * count / (count - 1.0));
    }
    return centred * (at::rsqrt(variance + values.epsilon) * values.weight) + values.bias;
}

at::Tensor Peers::dropout(const at::Tensor& x, double probability) const
{
    at::Tensor kept = at::empty({x.size(0), static_cast<std::int64_t>(m_share.all), x.size(2)});
    kept.bernoulli_(1.0 - probability).div_(1.0 - probability);
    return x * kept.narrow(1, static_cast<std::int64_t>(m_share.first), x.size(1));
}

Status guardedWithPeers(const std::function<Status()>& body)
{
    return guarded([&]() -> Status {
        try {
            return body();
        } catch (const PeersFailed& failed) {
            return std::unexpected(failed.error());
        }
    });
}

} // namespace stemwright::model
