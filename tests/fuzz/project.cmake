# The reader is compiled again, so that it and not the rest is instrumented for the fuzzer.
get_target_property(project_sources stemwright_project SOURCES)
list(FILTER project_sources INCLUDE REGEX "^json|json.cpp$")
list(TRANSFORM project_sources PREPEND ${PROJECT_SOURCE_DIR}/engine/project/)

add_executable(fuzz_project ${CMAKE_CURRENT_LIST_DIR}/fuzz_project.cpp ${project_sources})
target_compile_options(fuzz_project PRIVATE -fsanitize=fuzzer)
target_link_options(fuzz_project PRIVATE -fsanitize=fuzzer)
target_include_directories(fuzz_project PRIVATE ${PROJECT_SOURCE_DIR})
target_link_libraries(fuzz_project PRIVATE Stemwright::Edit stemwright_flags nlohmann_json::nlohmann_json)

# What the fuzzer finds goes to the build folder; the files of the tests are only read.
file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/project)
add_test(NAME fuzz/project
    COMMAND fuzz_project -max_total_time=5 -timeout=10 -rss_limit_mb=1024 -max_len=16384
        ${CMAKE_CURRENT_BINARY_DIR}/project ${PROJECT_SOURCE_DIR}/tests/data/projects
    WORKING_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
set_tests_properties(fuzz/project PROPERTIES LABELS fuzz TIMEOUT 120)
