# Sourced by run.sh and tests/run.sh: installs the Debian and Ubuntu packages that are missing.
#
# A line names one package, or several alternatives of which the first known to apt is taken.
# Recommended packages stay out: libqt6opengl6-dev is listed because Qt Charts does not configure without it.

core_packages=(
    g++
    cmake
    ninja-build
    ccache
    libtorch-dev
    libhdf5-dev
    libeigen3-dev
    libfmt-dev
    libcli11-dev
    nlohmann-json3-dev
    libxxhash-dev
    libdeflate-dev
    liblzf-dev
    libzip-dev
    libzstd-dev
    libhwy-dev
    zlib1g-dev
)

gui_packages=(
    qt6-base-dev
    libqt6opengl6-dev
    qt6-charts-dev\|libqt6charts6-dev
    qt6-svg-dev\|libqt6svg6-dev
    qt6-image-formats-plugins
    libqpdf-dev
    qt6-tools-dev
    qt6-tools-dev-tools
    qt6-l10n-tools
    qt6-translations-l10n
)

# Tests of the window run on a display, too, and those of figures ask poppler what a PDF holds.
display_packages=(
    xvfb
    xauth
    poppler-utils
)

# libFuzzer, and HDF5 and the other libraries of core_packages.
fuzz_packages=(
    clang
    libclang-rt-dev\|libclang-rt-14-dev
)

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

is_known() {
    apt-cache show --no-all-versions "$1" >/dev/null 2>&1
}

# install_missing PACKAGE...
install_missing() {
    command -v apt-get >/dev/null || { echo "This script installs packages with apt-get, which is not here. packaging/install-packages.sh has the list." >&2; return 1; }
    local entry name missing=()
    for entry in "$@"; do
        local found=
        for name in ${entry//|/ }; do
            is_installed "$name" && found=1
        done
        [ -n "$found" ] || missing+=("$entry")
    done
    [ ${#missing[@]} -eq 0 ] && return 0

    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    echo "Updating the package lists ..."
    "${as_root[@]}" apt-get update -qq
    local chosen=()
    for entry in "${missing[@]}"; do
        local pick=
        for name in ${entry//|/ }; do
            [ -z "$pick" ] && is_known "$name" && pick=$name
        done
        [ -n "$pick" ] || { echo "No package ${entry//|/ or } is known to apt; Debian 12 and Ubuntu 24.04 have it." >&2; return 1; }
        chosen+=("$pick")
    done
    echo "Installing: ${chosen[*]}"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${chosen[@]}" >/dev/null
}
