#!/usr/bin/env bash
# Installs what is missing, builds everything and runs all tests. Needs no display, and makes one
# (Xvfb) for the tests that want it.
#   tests/run.sh [PRESET]   dev (default), release, asan or tsan
set -euo pipefail
cd "$(dirname "$0")/.."
preset=${1:-dev}

source packaging/install-packages.sh
install_missing "${core_packages[@]}" "${gui_packages[@]}" "${display_packages[@]}"

export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1
cmake --preset "$preset" -DKNOCKSCOPE_WERROR="${CI:+ON}"
cmake --build --preset "$preset"

# The command line and the core must build where there is no Qt Gui.
if [ "$preset" = dev ]; then
    cmake --preset dev -B build/dev-no-gui -DKNOCKSCOPE_GUI=OFF -DKNOCKSCOPE_WERROR="${CI:+ON}" >/dev/null
    cmake --build build/dev-no-gui
    linked=$(ldd build/dev-no-gui/app/cli/knockscope-cli)
    if [[ $linked == *libQt6* ]]; then
        echo "knockscope-cli is linked to Qt 6." >&2
        exit 1
    fi
fi

ctest --preset "$preset"

# What the readers make of damaged files.
if [ "$preset" = asan ] || [ -n "${CI:-}" ]; then
    install_missing "${fuzz_packages[@]}"
    tests/fuzz/run.sh 30
fi
