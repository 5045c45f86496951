// Stands in for NVIDIA's libcudart.so.13 in what is installed. libtorch_cpu.so names that library and does not load without it, also where
// no GPU is, and its licence is no free one. These are all the functions of it that libtorch_cpu.so refers to, in its profiler; nothing
// here profiles, so none is called. Arguments are left where they are: the callers remove them.

namespace {

constexpr int kNoDevice = 100; // cudaErrorNoDevice

} // namespace

extern "C" {

int cudaDeviceSynchronize() { return kNoDevice; }
int cudaGetDeviceProperties() { return kNoDevice; }
const char* cudaGetErrorString() { return "no CUDA device"; }

int cudaGetDeviceCount(int* count)
{
    *count = 0;
    return kNoDevice;
}

int cudaDriverGetVersion(int* version)
{
    *version = 0; // no driver
    return 0;
}

int cudaRuntimeGetVersion(int* version)
{
    *version = 0;
    return kNoDevice;
}

} // extern "C"
