#!/usr/bin/env bash
# Builds core and knockscope-cli without Qt against the LibTorch of an installed PyTorch, checks training on the GPU and prints
# how fast it is.
#   tests/gpu/run.sh [cuda|cpu]   cuda (default); cpu goes through the same on a computer without a GPU
#
# For a GPU server or a node of a cluster. It needs python3 with PyTorch 2.6 or newer for CUDA, the CUDA toolkit of the same
# major version (PyTorch's CMake files ask for nvcc, nothing is compiled with it), CMake, ninja or make, a C++20 compiler, and the
# libraries listed below; Qt is not needed. Nothing is installed. Libraries that are not in the system's folders are found through
# CMAKE_PREFIX_PATH, for example
#   CMAKE_PREFIX_PATH=$HOME/libraries tests/gpu/run.sh
# or, where Debian packages were unpacked with dpkg -x into that folder, CMAKE_PREFIX_PATH=$HOME/libraries/usr. BUILD=folder builds
# elsewhere than in build/gpu. What it runs:
#   gpu_check    an epoch on the GPU against the trainer for processors (float32, TF32, bfloat16, dropout, factorised output),
#                continuing from a state, how long cancelling takes, and the time of the paper's K562 fold
#   ctest        core's tests, where Qt 6 Core and Test are there
#   train_step   the benchmark, at the paper's scale
set -euo pipefail
cd "$(dirname "$0")/../.."
device=${1:-cuda}
build=${BUILD:-build/gpu}

complain() {
    echo "$1" >&2
    exit 1
}

[[ $device == cuda || $device == cpu ]] || complain "$device is no device; say cuda or cpu."
for program in cmake c++ python3; do
    command -v "$program" >/dev/null || complain "$program is missing; install it."
done

ask_torch() {
    python3 -c "import torch; print($1)"
}
torch=$(ask_torch torch.utils.cmake_prefix_path 2>/dev/null) ||
    complain "python3 has no PyTorch; install it, or put the python3 that has it first in PATH."
echo "PyTorch $(ask_torch torch.__version__)"
[[ $(ask_torch "torch.compiled_with_cxx11_abi()") == True ]] ||
    complain "This PyTorch was built for the old C++ ABI; install PyTorch 2.6 or newer."
if [[ $device == cuda ]]; then
    [[ $(ask_torch "torch.cuda.is_available()" 2>/dev/null) == True ]] ||
        complain "PyTorch sees no GPU here; run this where nvidia-smi lists one, with a PyTorch for CUDA."
    command -v nvcc >/dev/null || export PATH="$PATH:/usr/local/cuda/bin"
    command -v nvcc >/dev/null ||
        complain "nvcc is missing, which PyTorch's CMake files ask for; install the CUDA toolkit $(ask_torch torch.version.cuda)."
fi

# PyTorch's own folder comes last: it brings some of these libraries in versions that do not fit the system's.
IFS=':;' read -r -a prefixes <<<"${CMAKE_PREFIX_PATH:-}"
folders=()
for prefix in "${prefixes[@]}" /usr /usr/local; do
    [[ -n $prefix ]] && folders+=("$prefix")
done
has_header() {
    local folder place
    for folder in "${folders[@]}"; do
        for place in include include/eigen3 include/hdf5/serial include/*-linux-gnu; do
            [[ -n $(compgen -G "$folder/$place/$1") ]] && return 0
        done
    done
    return 1
}
has_qt_test() {
    local folder
    for folder in "${folders[@]}"; do
        [[ -n $(compgen -G "$folder/lib*/cmake/Qt6Test") || -n $(compgen -G "$folder/lib/*/cmake/Qt6Test") ]] && return 0
    done
    return 1
}
missing=()
while read -r header package; do
    has_header "$header" || missing+=("$package")
done <<'END'
hdf5.h libhdf5-dev
Eigen/Core libeigen3-dev
fmt/format.h libfmt-dev
CLI/CLI.hpp libcli11-dev
nlohmann/json.hpp nlohmann-json3-dev
xxhash.h libxxhash-dev
libdeflate.h libdeflate-dev
liblzf/lzf.h liblzf-dev
zip.h libzip-dev
zstd.h libzstd-dev
hwy/highway.h libhwy-dev
zlib.h zlib1g-dev
END
if ((${#missing[@]} > 0)); then
    complain "Libraries are missing; install what Debian calls ${missing[*]}, or name their folder in CMAKE_PREFIX_PATH."
fi

tests=OFF
has_qt_test && tests=ON
generator=()
command -v ninja >/dev/null && generator=(-G Ninja)
joined=$(IFS=';'; echo "${prefixes[*]}")
cmake -S . -B "$build" "${generator[@]}" -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH="${joined:+$joined;}$torch" \
    -DKNOCKSCOPE_GUI=OFF -DKNOCKSCOPE_BENCHMARKS=ON -DKNOCKSCOPE_TESTS=$tests
cmake --build "$build" --parallel "$(nproc)"

"$build/tests/gpu/gpu_check" "$device"
if [[ $tests == ON ]]; then
    ctest --test-dir "$build" --output-on-failure
else
    echo "Qt 6 Core and Test are not there; core's tests are left out."
fi
if [[ -x $build/tests/bench/train_step ]]; then
    "$build/tests/bench/train_step" --device "$device"
fi
