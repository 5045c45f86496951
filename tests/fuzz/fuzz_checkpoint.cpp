#include "engine/model/checkpoint.h"

#include <cstdint>
#include <cstdlib>
#include <span>

/// Checkpoints of any content: no crash, no sanitizer report, and never more numbers than the file's size allows.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto state = stemwright::model::parseCheckpoint(std::as_bytes(std::span(data, size)), "fuzz");
    std::size_t bytes = 0;
    if (state)
        for (const auto& [name, tensor] : *state)
            bytes += tensor.values.size() * sizeof(float);
    if (bytes > 8 * size) // the growth that tensordata.h documents
        std::abort();
    return 0;
}
