# Our code around the libraries is compiled again, so that it and not the rest is instrumented for the fuzzer.
get_target_property(audio_sources stemwright_audio SOURCES)
list(TRANSFORM audio_sources PREPEND ${PROJECT_SOURCE_DIR}/engine/audio/)

add_executable(fuzz_decoder fuzz_decoder.cpp ${audio_sources})
target_compile_options(fuzz_decoder PRIVATE -fsanitize=fuzzer)
target_link_options(fuzz_decoder PRIVATE -fsanitize=fuzzer)
target_link_libraries(fuzz_decoder PRIVATE stemwright_flags Stemwright::Base
    PkgConfig::SNDFILE PkgConfig::FFMPEG PkgConfig::SOXR PkgConfig::TAGLIB)

add_executable(fuzz_decoder_seeds fuzz_decoder_seeds.cpp)
target_link_libraries(fuzz_decoder_seeds PRIVATE stemwright_flags stemwright_test_sounds)

# What the fuzzer finds goes to the build folder. Leaks are not reported: libvorbis has some on broken files.
file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/decoder ${CMAKE_CURRENT_BINARY_DIR}/decoder-seeds)
add_test(NAME fuzz/decoder-seeds COMMAND fuzz_decoder_seeds ${CMAKE_CURRENT_BINARY_DIR}/decoder-seeds)
add_test(NAME fuzz/decoder
    COMMAND fuzz_decoder -max_total_time=5 -timeout=10 -rss_limit_mb=1024 -detect_leaks=0 -max_len=65536
        ${CMAKE_CURRENT_BINARY_DIR}/decoder ${CMAKE_CURRENT_BINARY_DIR}/decoder-seeds
    WORKING_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
set_tests_properties(fuzz/decoder-seeds PROPERTIES LABELS fuzz TIMEOUT 120 FIXTURES_SETUP decoder_seeds)
set_tests_properties(fuzz/decoder PROPERTIES LABELS fuzz TIMEOUT 120 FIXTURES_REQUIRED decoder_seeds
    ENVIRONMENT "ASAN_OPTIONS=detect_leaks=0")
