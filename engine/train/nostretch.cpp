#include "engine/train/stretch.h"

// In place of stretch.cpp where Rubber Band is not there.
namespace stemwright::train {

bool canStretch() { return false; }

Result<Excerpt> stretched(const Excerpt&, const Stretch&, int, std::int64_t)
{
    return failure(Errc::Unsupported, "this program was built without Rubber Band, which changes pitch and tempo");
}

} // namespace stemwright::train
