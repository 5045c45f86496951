#pragma once

namespace stemwright {

/// How a thread shares the processor with others.
enum class ThreadPriority {
    Usual,
    Background, ///< works with what the window and the sound leave
};

/// Of the calling thread, and of threads that it starts from now on. Background cannot be taken back.
void setThreadPriority(ThreadPriority priority) noexcept;

} // namespace stemwright
