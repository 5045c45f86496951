#include "engine/model/checkpoint.h"

#include "engine/base/threadpool.h"
#include "engine/model/checkpoint/bytesource.h"
#include "engine/model/checkpoint/safetensors.h"
#include "engine/model/checkpoint/torchlegacy.h"
#include "engine/model/checkpoint/torchzip.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace stemwright::model {

namespace {

constexpr std::size_t kTarHeaderBytes = 512;
constexpr std::size_t kTarMagicPosition = 257;
constexpr std::string_view kTarMagic = "ustar";
constexpr std::byte kPickleStart{0x80};

bool looksLikeTar(std::span<const std::byte> beginning)
{
    return beginning.size() >= kTarHeaderBytes &&
           std::memcmp(beginning.data() + kTarMagicPosition, kTarMagic.data(), kTarMagic.size()) == 0;
}

Result<StateDict> readByContent(const ByteSource& source)
{
    std::vector<std::byte> beginning(std::min<std::uint64_t>(source.sizeBytes(), kTarHeaderBytes));
    if (const Status status = source.read(0, beginning); !status)
        return std::unexpected(status.error());
    if (beginning.empty())
        return source.refuse(Errc::Corrupt, "is empty");
    if (looksLikeZip(beginning))
        return readTorchZip(source);
    if (looksLikeTorchLegacy(beginning))
        return readTorchLegacy(source);
    if (looksLikeTar(beginning))
        return source.refuse(Errc::Unsupported, "is a tar archive, the container of the first versions of PyTorch, which is not read");
    if (looksLikeSafetensors(beginning))
        return readSafetensors(source);
    if (beginning.front() == kPickleStart)
        return source.refuse(Errc::Unsupported, "is a bare pickle, not a checkpoint; nothing was run");
    return source.refuse(Errc::Unsupported, "is neither a checkpoint of PyTorch nor a safetensors file");
}

Result<StateDict> readGuarded(const ByteSource& source)
{
    Result<StateDict> state = failure(Errc::Internal, "");
    const Status status = guarded([&]() -> Status {
        state = readByContent(source);
        return {};
    });
    if (!status)
        return source.refuse(status.error().code, status.error().detail);
    return state;
}

} // namespace

Result<StateDict> readCheckpoint(const std::filesystem::path& path, std::stop_token stop)
{
    const Result<ByteSource> source = ByteSource::open(path, std::move(stop));
    return source ? readGuarded(*source) : std::unexpected(source.error());
}

Result<StateDict> parseCheckpoint(std::span<const std::byte> bytes, std::string_view name) { return readGuarded(ByteSource(bytes, name)); }

} // namespace stemwright::model
