# LibTorch::LibTorch: the CPU half of LibTorch (torch_cpu and c10), enough for the networks.
#
# Not find_package(Torch): the configuration inside the wheel demands the CUDA Toolkit, and it links libtorch_cuda, which needs 4 GB
# of NVIDIA's libraries. libtorch_cpu finds the few it names itself by its own run path.
#
# Looked at, in this order: CMAKE_PREFIX_PATH, then .deps/libtorch of the checkout (packaging/setup fills it). Each may be laid out
# like an unpacked wheel (torch/include, torch/lib) or like PyTorch's own zip (include, lib).
#
# Sets LibTorch_FOUND, LibTorch_VERSION, LibTorch_LIBRARY_DIR.

find_path(LibTorch_INCLUDE_DIR
    NAMES ATen/ATen.h
    HINTS ${PROJECT_SOURCE_DIR}/.deps/libtorch
    PATH_SUFFIXES torch/include include)

# The libraries must be the ones that these headers describe, so they are looked for beside them and nowhere else.
foreach(library IN ITEMS torch_cpu c10)
    find_library(LibTorch_${library}_LIBRARY NAMES ${library} PATHS ${LibTorch_INCLUDE_DIR}/../lib NO_DEFAULT_PATH)
endforeach()

set(_libtorchApi ${LibTorch_INCLUDE_DIR}/torch/csrc/api/include)
foreach(_libtorchHeader IN ITEMS ${LibTorch_INCLUDE_DIR}/torch/headeronly/version.h ${_libtorchApi}/torch/version.h)
    if(EXISTS ${_libtorchHeader})
        file(STRINGS ${_libtorchHeader} _libtorchNumbers REGEX "define TORCH_VERSION_(MAJOR|MINOR|PATCH) +[0-9]+")
        list(TRANSFORM _libtorchNumbers REPLACE ".* " "")
        list(JOIN _libtorchNumbers "." LibTorch_VERSION)
        break()
    endif()
endforeach()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibTorch
    REQUIRED_VARS LibTorch_torch_cpu_LIBRARY LibTorch_c10_LIBRARY LibTorch_INCLUDE_DIR
    VERSION_VAR LibTorch_VERSION
    REASON_FAILURE_MESSAGE "the networks are left out. packaging/setup fetches it, or name yours with -DCMAKE_PREFIX_PATH=FOLDER")
mark_as_advanced(LibTorch_INCLUDE_DIR LibTorch_torch_cpu_LIBRARY LibTorch_c10_LIBRARY)

if(LibTorch_FOUND AND NOT TARGET LibTorch::LibTorch)
    cmake_path(GET LibTorch_torch_cpu_LIBRARY PARENT_PATH LibTorch_LIBRARY_DIR)
    add_library(LibTorch::LibTorch INTERFACE IMPORTED)
    target_include_directories(LibTorch::LibTorch SYSTEM INTERFACE ${LibTorch_INCLUDE_DIR} ${_libtorchApi})
    # PyTorch builds with g++; clang 18 and later mangle its constrained templates (const_data_ptr<float>) differently.
    target_compile_options(LibTorch::LibTorch INTERFACE $<$<CXX_COMPILER_ID:Clang>:-fclang-abi-compat=17>)
    target_link_libraries(LibTorch::LibTorch INTERFACE ${LibTorch_torch_cpu_LIBRARY} ${LibTorch_c10_LIBRARY})
endif()
