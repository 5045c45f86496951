target_sources(stemwright_model PRIVATE weights.cpp)
