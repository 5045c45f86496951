#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>
#include <span>
#include <sys/mman.h>

namespace stemwright {

/// Memory for tens of megabytes of numbers that are walked in strides of pages: in large pages where the system has them, so that the
/// walk does not spend its time on address translation. Contents are undefined after resize().
template <class T>
class BigBuffer {
public:
    void resize(std::size_t count)
    {
        if (count > m_capacity) {
            m_memory.reset(); // before the new one: never both at once
            m_capacity = 0;   // and none, should the new one fail
            m_size = 0;
            m_memory.reset(allocate(count));
            m_capacity = count;
        }
        m_size = count;
    }
    std::size_t size() const { return m_size; }
    T* data() { return m_memory.get(); }
    const T* data() const { return m_memory.get(); }
    operator std::span<T>() { return {data(), m_size}; }
    operator std::span<const T>() const { return {data(), m_size}; }

private:
    static constexpr std::size_t kPageBytes = std::size_t(2) << 20;

    static T* allocate(std::size_t count)
    {
        const std::size_t bytes = (count * sizeof(T) + kPageBytes - 1) / kPageBytes * kPageBytes;
        void* memory = std::aligned_alloc(kPageBytes, bytes);
        if (!memory)
            throw std::bad_alloc();
        ::madvise(memory, bytes, MADV_HUGEPAGE); // only advice: without large pages everything works, just slower
        return static_cast<T*>(memory);
    }
    struct Free {
        void operator()(T* memory) const { std::free(memory); }
    };

    std::unique_ptr<T, Free> m_memory;
    std::size_t m_capacity = 0;
    std::size_t m_size = 0;
};

} // namespace stemwright
