# The readers are compiled again, so that they and not the rest are instrumented for the fuzzer.
get_target_property(model_sources stemwright_model SOURCES)
list(FILTER model_sources INCLUDE REGEX "^checkpoint")
list(TRANSFORM model_sources PREPEND ${PROJECT_SOURCE_DIR}/engine/model/)

add_executable(fuzz_checkpoint ${CMAKE_CURRENT_LIST_DIR}/fuzz_checkpoint.cpp ${model_sources})
target_compile_options(fuzz_checkpoint PRIVATE -fsanitize=fuzzer)
target_link_options(fuzz_checkpoint PRIVATE -fsanitize=fuzzer)
target_include_directories(fuzz_checkpoint PRIVATE ${PROJECT_SOURCE_DIR})
target_link_libraries(fuzz_checkpoint PRIVATE stemwright_flags Stemwright::Base nlohmann_json::nlohmann_json)

# What the fuzzer finds goes to the build folder; the files of the tests are only read.
file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/checkpoint)
add_test(NAME fuzz/checkpoint
    COMMAND fuzz_checkpoint -max_total_time=5 -timeout=10 -rss_limit_mb=1024 -max_len=65536
        ${CMAKE_CURRENT_BINARY_DIR}/checkpoint ${PROJECT_SOURCE_DIR}/tests/data/checkpoints ${PROJECT_SOURCE_DIR}/tests/data/checkpoints/attacks
    WORKING_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
set_tests_properties(fuzz/checkpoint PROPERTIES LABELS fuzz TIMEOUT 120)
