#!/bin/sh
# Builds the function and leaves `bootstrap` in the folder given as first argument, by default build/. PROFILE=dev builds faster.
# Linked statically: it then runs in any root file system, and no loader runs at its start.
set -eu
cd "$(dirname "$0")"
out=${1:-build}
profile=${PROFILE:-release}
folder=$profile
[ "$profile" = dev ] && folder=debug
# Named, so that the flags are the function's alone and not those of macros that run while it is built.
host=$(rustc -vV | sed -n 's/^host: //p')
RUSTFLAGS="-C target-feature=+crt-static" \
  cargo build --quiet --locked --profile "$profile" --target "$host" --target-dir target
mkdir -p "$out"
cp "target/$host/$folder/bootstrap" "$out/bootstrap"
