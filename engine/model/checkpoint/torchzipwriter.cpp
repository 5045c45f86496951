#include "engine/model/checkpoint/torchzipwriter.h"

#include "engine/base/file.h"
#include "engine/model/checkpoint/crc32.h"

#include <bit>
#include <cstring>
#include <span>
#include <string>
#include <vector>

namespace stemwright::model {

namespace {

constexpr std::size_t kMostTensors = 65'000;
constexpr std::int64_t kMostBytes = 0xF000'0000;
constexpr std::size_t kAlignment = 64; // of the data of each entry, as readers that map the file want it
constexpr std::uint16_t kUtf8Names = 1U << 11U;
constexpr std::string_view kRoot = "archive/";
static_assert(std::endian::native == std::endian::little);

template <class Number>
std::string little(Number value)
{
    std::string bytes(sizeof value, '\0');
    std::memcpy(bytes.data(), &value, sizeof value);
    return bytes;
}

std::span<const std::byte> bytesOf(std::string_view text) { return std::as_bytes(std::span(text)); }

/// The opcodes of the object graph, protocol 2.
class Pickle {
public:
    std::string graph(const StateDict& state)
    {
        m_opcodes = "\x80\x02";
        emptyDict();
        m_opcodes += '(';
        std::size_t key = 0;
        for (const auto& [name, tensor] : state) {
            text(name);
            rebuilt(tensor, std::to_string(key++));
        }
        m_opcodes += "u.";
        return std::move(m_opcodes);
    }

private:
    void emptyDict() { m_opcodes += "ccollections\nOrderedDict\n)R"; }
    void text(const std::string& value) { m_opcodes += 'X' + little(static_cast<std::uint32_t>(value.size())) + value; }
    void number(std::int64_t value) { m_opcodes += "\x8a\x08" + little(value); }
    void tuple(const std::vector<std::int64_t>& values)
    {
        m_opcodes += '(';
        for (const std::int64_t value : values)
            number(value);
        m_opcodes += 't';
    }

    void rebuilt(const Tensor& tensor, const std::string& key)
    {
        m_opcodes += "ctorch._utils\n_rebuild_tensor_v2\n((";
        text("storage");
        m_opcodes += "ctorch\nFloatStorage\n";
        text(key);
        text("cpu");
        number(static_cast<std::int64_t>(tensor.values.size()));
        m_opcodes += "tQ";
        number(0); // where in the storage it begins
        tuple(tensor.shape);
        tuple(strides(tensor.shape));
        m_opcodes += '\x89'; // needs no gradient
        emptyDict();         // of hooks
        m_opcodes += "tR";
    }

    static std::vector<std::int64_t> strides(const std::vector<std::int64_t>& shape)
    {
        std::vector<std::int64_t> strides(shape.size(), 1);
        for (std::size_t axis = shape.size(); axis-- > 1;)
            strides[axis - 1] = strides[axis] * shape[axis];
        return strides;
    }

    std::string m_opcodes;
};

/// A zip archive of stored entries.
class ZipWriter {
public:
    explicit ZipWriter(File file) : m_file(std::move(file)) {}

    Status add(std::string_view name, std::span<const std::byte> content)
    {
        const std::string full = std::string(kRoot).append(name);
        const auto length = static_cast<std::uint32_t>(content.size());
        std::string common = little<std::uint16_t>(kUtf8Names) + little<std::uint16_t>(0) + little<std::uint32_t>(0) +
                             little(crc32(content)) + little(length) + little(length) + little(static_cast<std::uint16_t>(full.size()));
        constexpr std::size_t kHeader = 30;
        constexpr std::size_t kExtraHeader = 4;
        const std::size_t begins = static_cast<std::size_t>(m_end) + kHeader + full.size() + kExtraHeader;
        const std::size_t padding = (kAlignment - begins % kAlignment) % kAlignment;
        const std::string header = "PK\x03\x04" + little<std::uint16_t>(20) + common +
                                   little(static_cast<std::uint16_t>(kExtraHeader + padding)) + full + "FB" +
                                   little(static_cast<std::uint16_t>(padding)) + std::string(padding, 'Z');
        m_directory += "PK\x01\x02" + little<std::uint16_t>(20) + little<std::uint16_t>(20) + common + little<std::uint16_t>(0) +
                       std::string(6, '\0') + little<std::uint32_t>(0) + little(static_cast<std::uint32_t>(m_end)) + full;
        ++m_entries;
        if (const Status written = append(bytesOf(header)); !written)
            return written;
        return append(content);
    }

    Status finish()
    {
        const std::string end = m_directory + "PK\x05\x06" + std::string(4, '\0') + little(m_entries) + little(m_entries) +
                                little(static_cast<std::uint32_t>(m_directory.size())) + little(static_cast<std::uint32_t>(m_end)) +
                                little<std::uint16_t>(0);
        return append(bytesOf(end));
    }

private:
    Status append(std::span<const std::byte> bytes)
    {
        const Status written = m_file.writeAt(m_end, bytes);
        m_end += static_cast<std::int64_t>(bytes.size());
        return written;
    }

    File m_file;
    std::int64_t m_end = 0;
    std::uint16_t m_entries = 0;
    std::string m_directory;
};

std::int64_t bytesOf(const StateDict& state)
{
    std::int64_t bytes = 0;
    for (const auto& [name, tensor] : state)
        bytes += static_cast<std::int64_t>(tensor.values.size() * sizeof(float) + name.size()) + 1024; // with what stands around it
    return bytes;
}

} // namespace

Status writeTorchZip(const std::filesystem::path& path, const StateDict& state)
{
    if (state.size() > kMostTensors || bytesOf(state) > kMostBytes)
        return failure(Errc::TooLarge, path.string() + ": the weights are too many for one file");
    auto part = PartFile::create(path);
    if (!part)
        return std::unexpected(part.error());
    auto file = File::create(part->partPath());
    if (!file)
        return std::unexpected(file.error());
    {
        ZipWriter zip(std::move(*file));
        if (const Status written = zip.add("data.pkl", bytesOf(Pickle().graph(state))); !written)
            return written;
        if (const Status written = zip.add("byteorder", bytesOf("little")); !written)
            return written;
        std::size_t key = 0;
        for (const auto& [name, tensor] : state)
            if (const Status written = zip.add("data/" + std::to_string(key++), std::as_bytes(std::span(tensor.values))); !written)
                return written;
        if (const Status written = zip.add("version", bytesOf("3\n")); !written)
            return written;
        if (const Status written = zip.finish(); !written)
            return written;
    }
    return part->publish();
}

} // namespace stemwright::model
