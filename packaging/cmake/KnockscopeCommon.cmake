# The one interface target that carries the language standard, the warnings and the Qt strictness macros.

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(knockscope_common INTERFACE)
target_compile_features(knockscope_common INTERFACE cxx_std_20)
target_include_directories(knockscope_common INTERFACE "${PROJECT_SOURCE_DIR}" "${PROJECT_BINARY_DIR}/generated")
target_compile_options(knockscope_common INTERFACE
    -Wall -Wextra -Wpedantic -Wcast-qual -Woverloaded-virtual -Wnon-virtual-dtor -Wold-style-cast
    $<$<BOOL:${KNOCKSCOPE_WERROR}>:-Werror>
)
target_compile_definitions(knockscope_common INTERFACE
    QT_NO_KEYWORDS
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>
)
set_target_properties(knockscope_common PROPERTIES INTERFACE_POSITION_INDEPENDENT_CODE ON)

if(KNOCKSCOPE_SANITIZE)
    # Between the sanitizers' checks GCC loses sight of what is initialised; builds without them do warn.
    target_compile_options(knockscope_common INTERFACE -Wno-maybe-uninitialized)
    target_compile_options(knockscope_common INTERFACE -fsanitize=${KNOCKSCOPE_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(knockscope_common INTERFACE -fsanitize=${KNOCKSCOPE_SANITIZE})
endif()

configure_file("${PROJECT_SOURCE_DIR}/core/base/version.h.in" "${PROJECT_BINARY_DIR}/generated/core/base/version.h")
