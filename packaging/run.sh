#!/usr/bin/env bash
# Installs what is missing, builds Knockscope and opens it on the built-in example. Without a display it walks the same path
# on the command line and ends with a table and a figure.
set -euo pipefail
cd "$(dirname "$0")/.."

source packaging/install-packages.sh
install_missing "${core_packages[@]}" "${gui_packages[@]}"

export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1
[ -e build/release/build.ninja ] || cmake --preset release
cmake --build --preset release --target knockscope knockscope-cli

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/app/desktop/knockscope --example "$@"
fi

echo "No display: walking the example on the command line."
cli=$PWD/build/release/app/cli/knockscope-cli
demo=build/release/demo
project=$demo/example.knockscope
mkdir -p "$demo"
if [ ! -e "$project/embedding.h5" ]; then
    "$cli" simulate "$demo/example.h5ad" --perturbations 60 --genes 300 --cells 60 --seed 1 --embedding "$demo/example.tsv"
    "$cli" import "$demo/example.h5ad" --project "$project"
    "$cli" embed --project "$project" --from "$demo/example.tsv"
fi
"$cli" train --project "$project" --run mlp-hist --folds 5 --epochs 100 --resume
"$cli" evaluate --project "$project"
read -r perturbation gene < <(sed -n '2s/\t.*//p' "$demo/example.tsv" | awk '{print $1, $1}')
build/release/app/desktop/knockscope figure --project "$project" --run mlp-hist --perturbation "$perturbation" --gene "$gene" \
    --out "$demo/figure.svg"
echo "Wrote $demo/figure.svg"
