// Stands in for NVIDIA's libcupti.so.13, as cudart.cpp beside it does for libcudart.so.13.

namespace {

constexpr int kNotSupported = 27; // CUPTI_ERROR_NOT_SUPPORTED

} // namespace

extern "C" {

int cuptiActivityDisable() { return kNotSupported; }
int cuptiActivityEnable() { return kNotSupported; }
int cuptiActivityEnableCudaEventDeviceTimestamps() { return kNotSupported; }
int cuptiActivityEnableDriverApi() { return kNotSupported; }
int cuptiActivityEnableRuntimeApi() { return kNotSupported; }
int cuptiActivityFlushAll() { return kNotSupported; }
int cuptiActivityGetNextRecord() { return kNotSupported; }
int cuptiActivityGetNumDroppedRecords() { return kNotSupported; }
int cuptiActivityPopExternalCorrelationId() { return kNotSupported; }
int cuptiActivityPushExternalCorrelationId() { return kNotSupported; }
int cuptiActivityRegisterCallbacks() { return kNotSupported; }
int cuptiActivityRegisterTimestampCallback() { return kNotSupported; }
int cuptiActivitySetAttribute() { return kNotSupported; }
int cuptiEnableCallback() { return kNotSupported; }
int cuptiEnableDomain() { return kNotSupported; }
int cuptiFinalize() { return kNotSupported; }
int cuptiGetVersion() { return kNotSupported; }
int cuptiSubscribe() { return kNotSupported; }
int cuptiUnsubscribe() { return kNotSupported; }

int cuptiGetResultString(int /*result*/, const char** text)
{
    *text = "not supported";
    return 0;
}

} // extern "C"
