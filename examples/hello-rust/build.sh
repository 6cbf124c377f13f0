#!/bin/sh
# Builds the function and leaves `bootstrap` in the folder given as first argument, by default build/.
# Linked statically: it then runs in any root file system, and no loader runs at its start.
set -eu
cd "$(dirname "$0")"
out=${1:-build}
RUSTFLAGS="-C target-feature=+crt-static" cargo build --quiet --release --offline --target-dir target
mkdir -p "$out"
cp target/release/bootstrap "$out/bootstrap"
