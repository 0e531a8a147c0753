#!/usr/bin/env bash
# Builds the fuzzers with clang and runs each on its corpus for a bounded time. Fails on crashes, leaks, undefined
# behaviour, inputs that take longer than 25 seconds and memory above the limits.
#   tests/fuzz/run.sh [SECONDS [TARGET...]]   30 seconds for each target, unless said otherwise
# What it finds lies in build/fuzz/findings: mend the reader and move the file, cut to its smallest, to tests/fuzz/corpus.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-30}
targets=("${@:2}")
[ ${#targets[@]} -gt 0 ] || targets=(screen_content screen_reader matrix_market pickle)

export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1
launcher=$(command -v ccache || true)
cmake -S tests/fuzz -B build/fuzz -G Ninja -DCMAKE_BUILD_TYPE=None -DCMAKE_C_COMPILER=clang -DCMAKE_CXX_COMPILER=clang++ \
    -DCMAKE_CXX_COMPILER_LAUNCHER="$launcher" >/dev/null
cmake --build build/fuzz

export LSAN_OPTIONS="suppressions=$PWD/tests/fuzz/suppressions.lsan:print_suppressions=0"
# Ours may not ask for more than a gigabyte: operator new then ends the run. HDF5 does, of what a damaged header
# claims, but its malloc may fail.
export ASAN_OPTIONS="detect_leaks=1:allocator_may_return_null=1:max_allocation_size_mb=1024:suppressions=$PWD/tests/fuzz/suppressions.asan"
export UBSAN_OPTIONS="print_stacktrace=1"
mkdir -p build/fuzz/findings
limits=(-timeout=25 -rss_limit_mb=2048 -malloc_limit_mb=1024)
for target in "${targets[@]}"; do
    # New inputs go to the first folder, which later runs start from; the second is only read.
    grown=build/fuzz/corpus/$target
    log=build/fuzz/$target.log
    mkdir -p "$grown"
    rm -f build/fuzz/findings/"$target"-*
    echo "Fuzzing $target for $seconds seconds ..."
    options=("${limits[@]}" -max_total_time="$seconds" -max_len=65536 -len_control=0 -print_final_stats=1 -reload=0
        -artifact_prefix="build/fuzz/findings/$target-")
    # libhdf5 1.10 has faults of its own that damaged bytes come upon: the run goes on, and they are told apart below.
    [ "$target" != screen_reader ] || options+=(-fork=1 -ignore_crashes=1 -ignore_ooms=1 -ignore_timeouts=1)
    status=0
    build/fuzz/fuzz_"$target" "${options[@]}" "$grown" tests/fuzz/corpus/"$target" >"$log" 2>&1 || status=$?
    grep -E '^(Done|stat::number_of_executed_units|stat::peak_rss_mb|INFO: fuzzed)' "$log" || true

    ours=0
    for finding in build/fuzz/findings/"$target"-*; do
        [ -e "$finding" ] || continue
        if build/fuzz/fuzz_"$target" "${limits[@]}" "$finding" >"$finding.log" 2>&1; then
            echo "$finding: does not happen again on its own"
            continue
        fi
        # The innermost frame that is not the sanitizer's or the C library's.
        place=$(grep -E '^ *#[0-9]+ ' "$finding.log" | grep -m 1 -oE 'libhdf5|/core/[^ ]*|/tests/fuzz/[^ ]*' || true)
        echo "$finding: ${place:-unknown place}"
        [ "$place" = libhdf5 ] && continue
        ours=1
        grep -vE '^(INFO|Running)' "$finding.log" | head -n 40
    done
    if [ "$ours" -ne 0 ] || { [ "$status" -ne 0 ] && [ "$target" != screen_reader ]; }; then
        tail -n 20 "$log"
        exit 1
    fi
done
