#include "engine/model/checkpoint/safetensorswriter.h"

#include "engine/base/file.h"
#include "engine/model/checkpoint/inquotes.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace stemwright::model {

namespace {

static_assert(std::endian::native == std::endian::little); // as the file is

class Content {
public:
    void add(const std::string& name, const char* type, const std::vector<std::int64_t>& shape, std::span<const std::byte> bytes)
    {
        m_header[name] = {{"dtype", type}, {"shape", shape}, {"data_offsets", {m_data.size(), m_data.size() + bytes.size()}}};
        m_data.insert(m_data.end(), bytes.begin(), bytes.end());
    }

    Status write(const File& file) const
    {
        constexpr std::size_t kAlignment = 8;
        std::string header = m_header.dump();
        header.resize((header.size() + kAlignment - 1) / kAlignment * kAlignment, ' ');
        const std::uint64_t length = header.size();
        if (const Status written = file.writeAt(0, std::as_bytes(std::span(&length, 1))); !written)
            return written;
        if (const Status written = file.writeAt(sizeof(length), std::as_bytes(std::span(header))); !written)
            return written;
        return file.writeAt(static_cast<std::int64_t>(sizeof(length) + length), m_data);
    }

private:
    nlohmann::json m_header = nlohmann::json::object();
    std::vector<std::byte> m_data;
};

void addInEightBits(Content& content, const std::string& name, const Tensor& tensor)
{
    constexpr float kLargest = 127.0F;
    const auto rows = static_cast<std::size_t>(tensor.shape[0]);
    const std::size_t columns = tensor.values.size() / rows;
    std::vector<std::int8_t> steps(tensor.values.size());
    std::vector<float> scales(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const std::span values = std::span(tensor.values).subspan(row * columns, columns);
        const float largest = std::abs(*std::ranges::max_element(values, {}, [](float value) { return std::abs(value); }));
        scales[row] = largest / kLargest;
        for (std::size_t i = 0; i < columns && scales[row] > 0.0F; ++i)
            steps[row * columns + i] = static_cast<std::int8_t>(std::clamp(std::round(values[i] / scales[row]), -kLargest, kLargest));
    }
    content.add(name, "I8", tensor.shape, std::as_bytes(std::span(steps)));
    content.add(name + ".scale", "F32", {tensor.shape[0]}, std::as_bytes(std::span(scales)));
}

} // namespace

Status writeSafetensors(const std::filesystem::path& path, const StateDict& state, StoredRows stored)
{
    const auto refuse = [&](const std::string& name, const char* reason) {
        return failure(Errc::Unsupported, path.string() + ": the tensor " + inQuotes(name) + " " + reason);
    };
    Content content;
    for (const auto& [name, tensor] : state) {
        if (!std::ranges::all_of(tensor.values, [](float value) { return std::isfinite(value); }))
            return refuse(name, "has values that are not finite");
        if (state.contains(name + ".scale"))
            return refuse(name + ".scale", "has the name of a scale");
        if (stored == StoredRows::EightBits && tensor.shape.size() == 2 && tensor.values.size() > kLeastValuesInEightBits)
            addInEightBits(content, name, tensor);
        else
            content.add(name, "F32", tensor.shape, std::as_bytes(std::span(tensor.values)));
    }
    auto part = PartFile::create(path);
    if (!part)
        return std::unexpected(part.error());
    {
        const auto file = File::create(part->partPath());
        if (!file)
            return std::unexpected(file.error());
        if (const Status written = content.write(*file); !written)
            return written;
    }
    return part->publish();
}

} // namespace stemwright::model
