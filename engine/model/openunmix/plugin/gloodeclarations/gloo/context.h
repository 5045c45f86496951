#pragma once

#include <chrono>

// LibTorch's wheels carry Gloo inside libtorch_cpu and c10d's headers, which name these types, but not the headers that declare them. They
// are only ever held by pointer here, so that it is enough to say that they exist; nothing of them is called or made by this program.

namespace gloo {

class Context {
public:
    void setTimeout(std::chrono::milliseconds timeout);
};

} // namespace gloo
