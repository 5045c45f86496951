#include "engine/model/openunmix/plugin/glooprocesses.h"

#include "engine/base/threadpool.h"
#include "engine/model/openunmix/plugin/localaddress.h"

#include <ATen/ops/from_blob.h>
#include <c10/util/Logging.h>
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>

#include <functional>
#include <stdexcept>
#include <vector>

namespace stemwright::model {

namespace {

/// Process groups of LibTorch's c10d by Gloo: sums go from process to process over TCP, and they find each other at a store that the first
/// process, or whoever started them, serves. What comes is numbers and addresses; nothing of it is ever run.
class GlooProcesses final : public ProcessGroup {
public:
    explicit GlooProcesses(const ProcessPlace& place) : m_place(place) {}

    Status join()
    {
        return call("cannot meet the others at " + m_place.host + ":" + std::to_string(m_place.port), [&] {
            FLAGS_caffe2_log_level = c10::GLOG_FATAL; // what goes wrong is told once, by what this returns
            c10d::TCPStoreOptions options;
            options.port = m_place.port;
            options.isServer = m_place.rank == 0 && !m_place.isServed;
            options.numWorkers = m_place.count;
            options.timeout = m_place.patience;
            m_store = c10::make_intrusive<c10d::PrefixStore>("stemwright/" + m_place.attempt,
                                                             c10::make_intrusive<c10d::TCPStore>(m_place.host, options));
            compareCounts();
            auto gloo = c10d::ProcessGroupGloo::Options::create(m_place.patience);
            gloo->devices.push_back(c10d::ProcessGroupGloo::createDeviceForHostname(localAddressTowards(m_place.host, m_place.port)));
            m_group = c10::make_intrusive<c10d::ProcessGroupGloo>(m_store, static_cast<int>(m_place.rank), static_cast<int>(m_place.count),
                                                                  std::move(gloo));
        });
    }

    std::size_t rank() const override { return m_place.rank; }
    std::size_t count() const override { return m_place.count; }
    Status addUp(std::span<float> values) override { return addUp(values.data(), values.size(), at::kFloat); }
    Status addUp(std::span<double> values) override { return addUp(values.data(), values.size(), at::kDouble); }

private:
    /// Throws when two processes have one rank, or count differently.
    void compareCounts()
    {
        const std::string rank = std::to_string(m_place.rank);
        if (m_store->add("rank " + rank, 1) != 1)
            throw std::runtime_error("another one has the rank " + rank + " as well");
        const auto own = static_cast<std::int64_t>(m_place.count);
        if (m_place.rank == 0)
            m_store->set("count", std::to_string(own));
        const std::vector<std::uint8_t> told = m_store->get("count"); // waits for it
        const std::string first(told.begin(), told.end());
        if (first != std::to_string(own))
            throw std::runtime_error("the first one expects " + first + " processes, this one " + std::to_string(own));
    }

    Status addUp(void* values, std::size_t size, at::ScalarType type)
    {
        return call("another one has ended or did not answer in time", [&] {
            std::vector<at::Tensor> tensors{at::from_blob(values, {static_cast<std::int64_t>(size)}, at::TensorOptions(type))};
            m_group->allreduce(tensors)->wait();
        });
    }

    /// What c10d throws becomes an error: its first line, without the brackets in front; the rest tells where in LibTorch it was.
    Status call(const std::string& problem, const std::function<void()>& body) const
    {
        const Status done = guarded([&] {
            body();
            return Status();
        });
        if (done || done.error().code != Errc::Internal)
            return done;
        std::string reason = done.error().detail.substr(0, done.error().detail.find('\n'));
        if (const std::size_t end = reason.find("] "); reason.starts_with('[') && end != std::string::npos)
            reason.erase(0, end + 2);
        return failure(Errc::NetworkError, "process " + std::to_string(m_place.rank + 1) + " of " + std::to_string(m_place.count) + ": " +
                                               problem + ": " + reason);
    }

    ProcessPlace m_place;
    c10::intrusive_ptr<c10d::Store> m_store;
    c10::intrusive_ptr<c10d::ProcessGroupGloo> m_group;
};

} // namespace

Result<std::unique_ptr<ProcessGroup>> joinGlooProcesses(const ProcessPlace& place)
{
    auto processes = std::make_unique<GlooProcesses>(place);
    if (const Status joined = processes->join(); !joined)
        return std::unexpected(joined.error());
    return processes;
}

} // namespace stemwright::model
