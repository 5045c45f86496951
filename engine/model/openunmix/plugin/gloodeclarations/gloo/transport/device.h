#pragma once

namespace gloo::transport {

/// See context.h.
class Device;
class UnboundBuffer {
public:
    virtual ~UnboundBuffer();
};

} // namespace gloo::transport
